"""What hides in a picture is told and not sent; a cut and a word across it are in the copy only; HEIC is read."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageChops, PngImagePlugin

from accounts.errors import InputError
from accounts.model.limits import Limits
from accounts.model.media import Crop, Facts
from accounts.posts.media import mime_of, rendition, take, view_of

HEIC = Path(__file__).parents[1] / "data" / "heic" / "turned.heic"
XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description photoshop:Headline="Onder embargo" exif:GPSLatitude="52,42N">'
    b"<dc:title><rdf:Alt><rdf:li>Concept haven</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta>"
)


def photo(size: tuple[int, int] = (100, 50)) -> Image.Image:
    made = Image.new("RGB", size, "red")
    made.paste("blue", (size[0] // 2, 0, size[0], size[1]))
    return made


def facts(folder: Path, name: str, **options: object) -> Facts:
    photo().save(folder / name, **options)
    return take(folder / name, folder / "m").facts


def look(path: Path) -> Image.Image:
    return Image.open(io.BytesIO(path.read_bytes()))


def test_place_camera_and_titles_of_a_jpeg(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x010E] = "Fairphone", "5", "Vertrouwelijk stuk"
    exif[0x9C9B] = "Geheim plan".encode("utf-16-le")
    exif[0x8825] = {1: "N", 2: (52.0, 42.0, 13.0)}
    exif[0x8769] = {0x9286: b"ASCII\0\0\0concept 3"}
    found = facts(tmp_path, "a.jpg", exif=exif, comment=b"alleen intern")
    assert (found.place, found.camera, found.moving) == (True, "Fairphone 5", False)
    assert set(found.titles) >= {"Vertrouwelijk stuk", "Geheim plan", "concept 3", "alleen intern"}


def test_xmp_of_a_jpeg_and_a_png(tmp_path: Path) -> None:
    found = facts(tmp_path, "a.jpg", xmp=XMP)
    assert found.place
    assert {"Onder embargo", "Concept haven"} <= set(found.titles)
    info = PngImagePlugin.PngInfo()
    info.add_itxt("XML:com.adobe.xmp", XMP.decode())
    info.add_text("Title", "geheim")
    assert {"Onder embargo", "Concept haven", "geheim"} <= set(facts(tmp_path, "a.png", pnginfo=info).titles)


def test_iptc_of_a_jpeg(tmp_path: Path) -> None:
    def record(number: int, text: bytes) -> bytes:
        return b"\x1c\x02" + bytes([number]) + len(text).to_bytes(2, "big") + text

    body = record(5, b"Zwembad") + record(25, b"haven") + record(25, b"embargo") + record(120, b"Niet voor publicatie")
    block = b"8BIM\x04\x04\x00\x00" + len(body).to_bytes(4, "big") + body + b"\x00" * (len(body) % 2)
    segment = b"Photoshop 3.0\x00" + block
    photo().save(tmp_path / "plain.jpg")
    data = (tmp_path / "plain.jpg").read_bytes()
    marked = data[:2] + b"\xff\xed" + (len(segment) + 2).to_bytes(2, "big") + segment + data[2:]
    (tmp_path / "a.jpg").write_bytes(marked)
    assert take(tmp_path / "a.jpg", tmp_path / "m").facts.titles == ("Zwembad", "haven", "embargo", "Niet voor publicatie")


def test_a_bare_picture_tells_nothing_and_spoilt_words_are_passed_over(tmp_path: Path) -> None:
    assert facts(tmp_path, "a.png") == Facts()
    assert facts(tmp_path, "b.jpg", exif=b"Exif\x00\x00II*\x00\xff\xff\xff\xff").place is False
    assert facts(tmp_path, "c.gif", comment=b"concept").titles == ("concept",)
    many = facts(tmp_path, "d.jpg", comment=b"x" * 5000)
    assert max(map(len, many.titles)) == 200


def test_an_animation_says_that_it_moves(tmp_path: Path) -> None:
    frames = [photo().convert("P"), Image.new("P", (100, 50), 3)]
    frames[0].save(tmp_path / "a.gif", save_all=True, append_images=frames[1:])
    taken = take(tmp_path / "a.gif", tmp_path / "m")
    assert taken.facts.moving
    for wish in ({"crop": Crop(0, 0, 0.5, 0.5)}, {"mark": "CONCEPT"}):
        with pytest.raises(InputError) as error:
            rendition(tmp_path / "m" / taken.file, Limits(), tmp_path / "r", **wish)
        assert error.value.word == "moving-as-it-is"


def test_a_cut_is_of_the_upright_picture(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # its left is above: 50 wide, 100 high, red on top
    photo().save(tmp_path / "a.jpg", exif=exif, quality=95)
    taken = take(tmp_path / "a.jpg", tmp_path / "m")
    before = (tmp_path / "m" / taken.file).read_bytes()
    upper = look(rendition(tmp_path / "m" / taken.file, Limits(), tmp_path / "r", crop=Crop(0, 0, 1, 0.5)))
    assert (upper.size, upper.getpixel((25, 20))[0] > 200) == ((50, 50), True)  # type: ignore[index]
    lower = look(rendition(tmp_path / "m" / taken.file, Limits(), tmp_path / "r", crop=Crop(0.2, 0.5, 0.6, 0.5)))
    assert (lower.size, lower.getpixel((10, 20))[2] > 200) == ((30, 50), True)  # type: ignore[index]
    assert (tmp_path / "m" / taken.file).read_bytes() == before


@pytest.mark.parametrize("crop", [Crop(0.999, 0.999, 0.5, 0.5), Crop(-1, -1, 5, 5), Crop(0.5, 0.5, 0, 0)])
def test_an_odd_cut_still_gives_a_picture(tmp_path: Path, crop: Crop) -> None:
    photo().save(tmp_path / "a.png")
    taken = take(tmp_path / "a.png", tmp_path / "m")
    width, height = look(rendition(tmp_path / "m" / taken.file, Limits(), tmp_path / "r", crop=crop)).size
    assert 1 <= width <= 100
    assert 1 <= height <= 50


@pytest.mark.parametrize(("size", "limits"), [((900, 600), Limits()), ((3000, 800), Limits(image_side=1000)), ((60, 400), Limits())])
def test_the_word_stands_across_the_copy_and_within_the_limits(tmp_path: Path, size: tuple[int, int], limits: Limits) -> None:
    photo(size).save(tmp_path / "a.png")
    taken = take(tmp_path / "a.png", tmp_path / "m")
    plain = look(rendition(tmp_path / "m" / taken.file, limits, tmp_path / "r"))
    marked = look(rendition(tmp_path / "m" / taken.file, limits, tmp_path / "r", mark="CONCEPT"))
    assert plain.size == marked.size
    changed = ImageChops.difference(plain.convert("RGB"), marked.convert("RGB")).convert("L").point(lambda value: 255 if value > 8 else 0)
    assert 0.02 < changed.histogram()[255] / (changed.width * changed.height) < 0.6
    width, height = changed.size
    for half in ((0, 0, width // 2, height), (width // 2, 0, width, height)):  # no cut in two takes it away
        assert changed.crop(half).getbbox() is not None


def test_a_see_through_picture_stays_so_under_the_word(tmp_path: Path) -> None:
    Image.new("RGBA", (400, 300), (0, 0, 0, 0)).save(tmp_path / "a.png")
    taken = take(tmp_path / "a.png", tmp_path / "m")
    made = look(rendition(tmp_path / "m" / taken.file, Limits(), tmp_path / "r", mark="CONCEPT"))
    assert (made.mode, made.getpixel((2, 2))) == ("RGBA", (0, 0, 0, 0))


def test_heic_is_read_turned_shown_and_sent_as_jpeg(tmp_path: Path) -> None:
    taken = take(HEIC, tmp_path / "m")
    assert (taken.mime, taken.width, taken.height) == ("image/heic", 64, 96)
    assert taken.facts == Facts(place=True, camera="Fairphone 5", titles=("vertrouwelijk",))
    assert (tmp_path / "m" / taken.file).read_bytes() == HEIC.read_bytes()
    shown = look(view_of(tmp_path / "m", taken.file))
    limits = Limits(image_types=("image/jpeg", "image/heic"))
    sent = rendition(tmp_path / "m" / taken.file, limits, tmp_path / "r")
    assert mime_of(sent) == "image/jpeg"
    for one in (shown, look(sent)):
        assert (one.size, one.getpixel((60, 4)), dict(one.getexif())) == ((64, 96), (255, 255, 255), {})


def test_heic_without_its_reader_is_refused_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pi_heif", None)
    with pytest.raises(InputError) as error:
        take(HEIC, tmp_path / "m")
    assert error.value.word == "picture-heic"


@pytest.mark.parametrize("length", [30, 300, 700])
def test_a_heic_that_was_broken_off_is_refused(tmp_path: Path, length: int) -> None:
    (tmp_path / "a.heic").write_bytes(HEIC.read_bytes()[:length])
    with pytest.raises(InputError) as error:
        take(tmp_path / "a.heic", tmp_path / "m")
    assert error.value.word == "picture-damaged"
    assert not (tmp_path / "m").exists()


def test_thirty_thousand_by_thirty_thousand_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    from tests.accounts.test_media import png_of

    (tmp_path / "bomb.png").write_bytes(png_of(30_000, 30_000))
    with pytest.raises(InputError) as error:
        take(tmp_path / "bomb.png", tmp_path / "m")
    assert error.value.word == "picture-bomb"
    assert not (tmp_path / "m").exists()

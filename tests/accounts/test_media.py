"""Pictures: what is taken, what is refused in which words, and what a rendition no longer tells."""

from __future__ import annotations

import errno
import hashlib
import io
import os
import random
import struct
import sys
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageCms, PngImagePlugin

from accounts.errors import InputError, StoreError
from accounts.model.limits import Limits
from accounts.posts import media, picture_file
from accounts.posts.media import mime_of, rendition, take
from accounts.posts.stripping import stripped

SECRET = b"52.0907N by Jan de Vries"


def photo(width: int = 64, height: int = 40, mode: str = "RGB", seed: int = 1) -> Image.Image:
    """Return noise, which no format can make small."""
    return Image.frombytes("RGB", (width, height), random.Random(seed).randbytes(width * height * 3)).convert(mode)


def look(path: Path) -> Image.Image:
    """Open a picture without holding its file."""
    return Image.open(io.BytesIO(path.read_bytes()))


def exif(orientation: int = 1) -> Image.Exif:
    tags = Image.Exif()
    tags[0x0112] = orientation
    tags[0x010E] = SECRET.decode()
    tags[0x8825] = {1: "N", 2: (52.0, 5.0, 26.5)}
    return tags


def write(path: Path, picture: Image.Image, **options: Any) -> Path:
    picture.save(path, **options)
    return path


def frames(count: int = 3, width: int = 32) -> list[Image.Image]:
    return [photo(width, 20, "P", seed) for seed in range(count)]


def moving(path: Path, count: int = 3, width: int = 32, **options: Any) -> Path:
    first, *others = frames(count, width)
    if path.suffix != ".gif":
        first, others = first.convert("RGB"), [one.convert("RGB") for one in others]
    first.save(path, save_all=True, append_images=others, duration=100, loop=0, **options)
    return path


def word(work: Callable[[], object]) -> str:
    with pytest.raises((InputError, StoreError)) as error:
        work()
    return error.value.word


@pytest.mark.parametrize(
    ("ending", "mime"), [(".jpg", "image/jpeg"), (".png", "image/png"), (".gif", "image/gif"), (".webp", "image/webp")]
)
def test_a_picture_is_copied_under_the_name_of_its_content(tmp_path: Path, ending: str, mime: str) -> None:
    source = write(tmp_path / f"foto{ending}", photo())
    before = source.read_bytes()
    taken = take(source, tmp_path / "media")
    assert (taken.mime, taken.size, taken.width, taken.height) == (mime, len(before), 64, 40)
    assert taken.file == hashlib.sha256(before).hexdigest() + ending
    assert (tmp_path / "media" / taken.file).read_bytes() == before == source.read_bytes()
    assert mime_of(Path(taken.file)) == mime
    source.unlink()
    assert (tmp_path / "media" / taken.file).is_file()


def test_the_content_decides_and_not_the_name(tmp_path: Path) -> None:
    source = tmp_path / "foto.jpg"
    photo().save(source, "PNG")
    assert take(source, tmp_path / "media").mime == "image/png"


def test_the_same_picture_is_kept_once(tmp_path: Path) -> None:
    one, other = write(tmp_path / "a.png", photo()), write(tmp_path / "b.png", photo())
    assert take(one, tmp_path / "m").file == take(other, tmp_path / "m").file
    assert len(list((tmp_path / "m").iterdir())) == 1


def test_width_and_height_are_as_it_is_seen(tmp_path: Path) -> None:
    taken = take(write(tmp_path / "a.jpg", photo(), exif=exif(6)), tmp_path / "m")
    assert (taken.width, taken.height) == (40, 64)


def test_a_phones_double_jpeg_is_a_jpeg(tmp_path: Path) -> None:
    source = tmp_path / "a.jpg"
    photo().save(source, "MPO", save_all=True, append_images=[photo(seed=2)])
    taken = take(source, tmp_path / "m")
    assert taken.mime == "image/jpeg"
    sent = rendition(tmp_path / "m" / taken.file, Limits(), tmp_path / "r")
    assert (sent.suffix, getattr(look(sent), "n_frames", 1)) == (".jpg", 1)


def png_of(width: int, height: int) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(100))) + chunk(b"IEND", b"")


def spoilt(size: int) -> bytes:
    out = io.BytesIO()
    photo().save(out, "JPEG")
    return out.getvalue()[:size]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "no-picture"),
        (b"%PDF-1.7 hallo", "no-picture"),
        (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic", "picture-damaged"),
        (b"\x00\x00\x00\x18ftypmif1", "picture-damaged"),
        (spoilt(10), "picture-damaged"),
        (spoilt(800), "picture-damaged"),
        (b"\x89PNG\r\n\x1a\n", "picture-damaged"),
        (b"GIF89a", "picture-damaged"),
        (png_of(100, 100), "picture-damaged"),
        (png_of(10_000, 10_000), "picture-bomb"),
        (png_of(60_000, 60_000), "picture-bomb"),
    ],
)
def test_a_file_that_cannot_be_used_says_why(tmp_path: Path, content: bytes, expected: str) -> None:
    source = tmp_path / "foto.jpg"
    source.write_bytes(content)
    with pytest.raises(InputError) as error:
        take(source, tmp_path / "m")
    assert (error.value.word, error.value.values["name"]) == (expected, "foto.jpg")
    assert not (tmp_path / "m").exists()


def test_every_truncated_picture_is_told(tmp_path: Path) -> None:
    for ending in (".jpg", ".png", ".gif", ".webp"):
        whole = write(tmp_path / f"heel{ending}", photo()).read_bytes()
        for part in (0.3, 0.6, 0.9):
            cut = tmp_path / f"half{ending}"
            cut.write_bytes(whole[: int(len(whole) * part)])
            assert word(lambda cut=cut: take(cut, tmp_path / "m")) in {"picture-damaged", "no-picture"}, (ending, part)


def test_a_picture_of_another_kind_is_named(tmp_path: Path) -> None:
    source = write(tmp_path / "scan.tif", photo())
    with pytest.raises(InputError) as error:
        take(source, tmp_path / "m")
    assert (error.value.word, error.value.values["kind"]) == ("picture-kind", "TIFF")


def test_files_that_are_no_files(tmp_path: Path) -> None:
    assert word(lambda: take(tmp_path / "weg.jpg", tmp_path / "m")) == "file-gone"
    assert word(lambda: take(tmp_path, tmp_path / "m")) == "not-a-file"
    assert word(lambda: take(write(tmp_path / "a.png", photo()) / "b", tmp_path / "m")) == "file-gone"
    assert word(lambda: take(Path("a\x00b"), tmp_path / "m")) in {"file-unreadable", "file-gone"}
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pijp")
        assert word(lambda: take(tmp_path / "pijp", tmp_path / "m")) == "not-a-file"


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = write(tmp_path / "a.png", photo())

    def closed(*_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "open", closed)
    assert word(lambda: take(source, tmp_path / "m")) == "file-unreadable"


def test_a_large_file_is_told_with_its_size_and_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = tmp_path / "groot.jpg"
    with source.open("wb") as file:
        file.truncate(media.MOST_BYTES + 1)
    with pytest.raises(InputError) as error:
        take(source, tmp_path / "m")
    assert (error.value.word, error.value.values["megabytes"], error.value.values["most"]) == ("too-large", 41, 40)
    growing = write(tmp_path / "a.png", photo())
    size = growing.stat().st_size
    monkeypatch.setattr(media, "MOST_BYTES", size)
    take(growing, tmp_path / "m")
    real_open = Path.open

    def grown(self: Path, *how: Any) -> Any:
        return io.BytesIO(bytes(size + 1)) if self == growing else real_open(self, *how)

    monkeypatch.setattr(Path, "open", grown)
    assert word(lambda: take(growing, tmp_path / "m")) == "too-large"


@pytest.mark.parametrize(("number", "expected"), [(errno.ENOSPC, "disk-full"), (errno.EROFS, "store-read-only"), (errno.EIO, "store")])
def test_a_disk_that_refuses_leaves_no_half_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, expected: str) -> None:
    source = write(tmp_path / "a.png", photo())

    def refuse(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    assert word(lambda: take(source, tmp_path / "m")) == expected
    assert list((tmp_path / "m").iterdir()) == []


def test_an_animation_that_is_a_bomb(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture_file, "MOST_FRAME_PIXELS", 32 * 20 * 2)
    assert word(lambda: take(moving(tmp_path / "a.gif"), tmp_path / "m")) == "picture-bomb"


def sent(tmp_path: Path, source: Path, limits: Limits | None = None) -> Path:
    return rendition(source, limits or Limits(), tmp_path / "renditions")


@pytest.mark.parametrize("ending", [".jpg", ".png", ".webp"])
def test_what_is_sent_stands_upright_and_says_nothing_of_place_or_maker(tmp_path: Path, ending: str) -> None:
    picture = Image.new("RGB", (64, 40), "white")
    picture.paste((255, 0, 0), (0, 0, 32, 40))
    info = PngImagePlugin.PngInfo()
    info.add_itxt("XML:com.adobe.xmp", SECRET.decode())
    extra = {".jpg": {"comment": SECRET, "xmp": SECRET}, ".png": {"pnginfo": info}, ".webp": {"xmp": SECRET, "lossless": True}}[ending]
    source = write(tmp_path / f"a{ending}", picture, exif=exif(6), **extra)
    original = source.read_bytes()
    assert SECRET in original
    ready = sent(tmp_path, source)
    assert SECRET not in ready.read_bytes()
    opened = look(ready)
    assert (opened.size, ready.suffix) == ((40, 64), ending)
    assert not opened.getexif()
    assert set(opened.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density", "loop", "background", "timestamp", "duration"}
    top, bottom = (opened.convert("RGB").getpixel((20, y)) for y in (5, 58))
    assert isinstance(top, tuple)
    assert isinstance(bottom, tuple)
    assert top[0] > 200 > 60 > top[1], "the red half was left, and is on top after a quarter turn"
    assert min(bottom) > 200
    assert source.read_bytes() == original


def test_the_same_picture_and_limits_give_the_same_bytes(tmp_path: Path) -> None:
    source = write(tmp_path / "a.jpg", photo(400, 300), exif=exif())
    limits = Limits(image_bytes=40_000, image_side=200)
    first = rendition(source, limits, tmp_path / "een")
    stamp = first.stat().st_mtime_ns
    assert rendition(source, limits, tmp_path / "een") == first
    assert first.stat().st_mtime_ns == stamp
    other = rendition(source, limits, tmp_path / "twee")
    assert (other.name, other.read_bytes()) == (first.name, first.read_bytes())
    assert rendition(source, replace(limits, image_side=100), tmp_path / "een").name != first.name


@pytest.mark.parametrize("ending", [".jpg", ".png", ".gif", ".webp"])
@pytest.mark.parametrize(
    "limits", [Limits(image_bytes=20_000), Limits(image_pixels=10_000), Limits(image_side=50), Limits(image_bytes=900, image_side=300)]
)
def test_what_is_sent_keeps_within_every_limit(tmp_path: Path, ending: str, limits: Limits) -> None:
    ready = sent(tmp_path, write(tmp_path / f"a{ending}", photo(400, 300)), limits)
    opened = look(ready)
    opened.load()
    assert limits.image_bytes is None or ready.stat().st_size <= limits.image_bytes
    assert limits.image_pixels is None or opened.width * opened.height <= limits.image_pixels
    assert limits.image_side is None or max(opened.size) <= limits.image_side
    assert abs(opened.width / opened.height - 4 / 3) < 0.15
    if limits.image_bytes is None:
        assert ready.suffix == ending


def test_a_format_that_the_server_does_not_take_becomes_another(tmp_path: Path) -> None:
    source = write(tmp_path / "a.webp", photo())
    assert sent(tmp_path, source, Limits(image_types=("image/png", "image/jpeg"))).suffix == ".jpg"
    assert sent(tmp_path, source, Limits(image_types=("image/png",))).suffix == ".png"
    assert sent(tmp_path, source, Limits(image_types=("image/gif",))).suffix == ".gif"
    assert word(lambda: sent(tmp_path, source, Limits(image_types=("image/avif",)))) == "picture-kind"


def test_what_one_sees_through_stays_so_or_stands_on_white(tmp_path: Path) -> None:
    picture = photo(200, 200, "RGBA")
    picture.putalpha(0)
    source = write(tmp_path / "a.png", picture)
    small = sent(tmp_path, source, Limits(image_bytes=20_000))
    assert (small.suffix, look(small).convert("RGBA").getpixel((5, 5))[3]) == (".png", 0)  # type: ignore[index]
    flat = sent(tmp_path, source, Limits(image_types=("image/jpeg",)))
    assert min(look(flat).getpixel((5, 5))) > 250  # type: ignore[type-var, arg-type]
    palette = photo(20, 20, "P")
    for ending in ("png", "gif"):
        clear = palette.getpixel((3, 3))
        holes = sent(tmp_path, write(tmp_path / f"p.{ending}", palette, transparency=clear))
        assert look(holes).convert("RGBA").getpixel((3, 3))[3] == 0  # type: ignore[index]
    keyed = photo(100, 100)
    keyed.info["transparency"] = (1, 2, 3)
    assert sent(tmp_path, write(tmp_path / "b.png", keyed, transparency=(1, 2, 3)), Limits(image_side=50)).suffix == ".png"


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16", "CMYK"])
def test_every_mode_can_be_sent(tmp_path: Path, mode: str) -> None:
    picture = Image.new("I;16", (80, 60), 40_000) if mode == "I;16" else photo(80, 60, mode)
    source = write(tmp_path / ("a.jpg" if mode == "CMYK" else "a.png"), picture)
    for limits in (Limits(), Limits(image_side=30), Limits(image_types=("image/jpeg",)), Limits(image_types=("image/webp",))):
        opened = look(sent(tmp_path, source, limits))
        opened.load()
        assert opened.width > opened.height
    if mode == "I;16":
        assert abs(int(look(sent(tmp_path, source)).convert("L").getpixel((5, 5))) - 156) < 3  # type: ignore[arg-type]


def test_colours_are_brought_to_srgb_and_the_profile_stays_at_home(tmp_path: Path) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for name, content in (("a.jpg", profile), ("b.jpg", b"geen profiel")):
        source = write(tmp_path / name, Image.new("RGB", (20, 20), (200, 30, 30)), icc_profile=content)
        opened = look(sent(tmp_path, source))
        assert "icc_profile" not in opened.info
        assert abs(opened.getpixel((5, 5))[0] - 200) < 6  # type: ignore[index]
    through = Image.new("RGBA", (20, 20), (200, 30, 30, 77))
    opened = look(sent(tmp_path, write(tmp_path / "c.png", through, icc_profile=profile)))
    assert opened.getpixel((5, 5))[3] == 77  # type: ignore[index]


def test_a_limit_that_no_picture_can_keep(tmp_path: Path) -> None:
    assert word(lambda: sent(tmp_path, write(tmp_path / "a.jpg", photo()), Limits(image_bytes=10))) == "picture-too-large"


@pytest.mark.parametrize(("ending", "extra"), [(".gif", {"comment": SECRET}), (".png", {}), (".webp", {"xmp": SECRET, "exif": exif()})])
def test_an_animation_keeps_every_frame_and_loses_its_words(tmp_path: Path, ending: str, extra: dict[str, Any]) -> None:
    if ending == ".png":
        info = PngImagePlugin.PngInfo()
        info.add_text("Author", SECRET.decode())
        extra = {"pnginfo": info}
    source = moving(tmp_path / f"a{ending}", **extra)
    assert SECRET in source.read_bytes()
    ready = sent(tmp_path, source)
    assert SECRET not in ready.read_bytes()
    before, after = look(source), look(ready)
    assert (after.n_frames, ready.suffix) == (3, ending)  # type: ignore[attr-defined]
    assert not after.getexif()
    assert after.info.get("loop") == before.info.get("loop")
    for frame in range(3):
        before.seek(frame)
        after.seek(frame)
        assert before.convert("RGBA").tobytes() == after.convert("RGBA").tobytes()


def test_an_animation_that_does_not_fit_is_refused_and_not_made_to_stand_still(tmp_path: Path) -> None:
    source = moving(tmp_path / "a.gif")
    for limits in (Limits(image_bytes=500), Limits(image_side=10), Limits(image_pixels=10)):
        assert word(lambda limits=limits: sent(tmp_path, source, limits)) == "animation-too-large"
    assert word(lambda: sent(tmp_path, source, Limits(image_types=("image/jpeg",)))) == "picture-kind"


@pytest.mark.parametrize("ending", [".gif", ".png", ".webp"])
def test_a_container_cut_anywhere_is_told(tmp_path: Path, ending: str) -> None:
    whole = moving(tmp_path / f"a{ending}", width=8).read_bytes()
    mime = mime_of(Path(f"a{ending}"))
    stripped(whole, mime)
    for size in range(12, len(whole) - 1, 7):
        with pytest.raises(ValueError, match=r"."):
            stripped(whole[:size], mime)


def test_a_container_that_lies_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gif = bytearray(moving(tmp_path / "a.gif").read_bytes())
    gif[13 + 3 * 256 if gif[10] & 0x80 else 13] = 0x77
    with pytest.raises(ValueError, match="GIF"):
        stripped(bytes(gif), "image/gif")
    webp = b"RIFF" + struct.pack("<I", 16) + b"WEBPVP8 " + struct.pack("<I", 900) + bytes(4)
    with pytest.raises(ValueError, match="WebP"):
        stripped(webp, "image/webp")
    monkeypatch.setattr(media, "stripped", lambda *_: stripped(b"", "image/gif"))
    assert word(lambda: sent(tmp_path, moving(tmp_path / "b.gif"))) == "picture-damaged"


def test_a_source_that_is_gone_meanwhile(tmp_path: Path) -> None:
    assert word(lambda: sent(tmp_path, tmp_path / "weg.jpg")) == "file-gone"


def test_looking_at_media_loads_no_decoder() -> None:
    import subprocess

    program = "import sys, accounts.posts.media; sys.exit('PIL' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], cwd=Path(__file__).parents[2], check=False).returncode == 0

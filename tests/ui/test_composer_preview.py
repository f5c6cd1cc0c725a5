"""A message as its network shows it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from accounts.model.account import Account, Role
from accounts.model.draft import Content
from accounts.model.ids import MediaId
from accounts.model.limits import Limits
from accounts.model.media import Media
from accounts.model.visibility import Visibility
from accounts.networks.practice import LIMITS
from tests.ui.accessible import unnamed
from tests.ui.composing import picture_file
from tests.ui.samples import account
from ui import work
from ui.composer import MessagePreview
from ui.composer.thumbnails import Thumbnail
from ui.widgets import ElidedLabel


def alderman(**changed: object) -> Account:
    return account(Role.ADMINISTRATOR, **({"limits": LIMITS, "signature": "Wethouder Wonen"} | changed))


def picture(number: int = 1, alt: str = "") -> Media:
    return Media(MediaId(number), f"{number}.png", "zwembad.png", "image/png", 10, 40, 30, alt)


def shown(qtbot: QtBot, content: Content, who: Account, folder: Path | None = None) -> MessagePreview:
    made = MessagePreview(content, who, (lambda _media: folder / "zwembad.png") if folder else None, network="Practice")
    qtbot.addWidget(made)
    made.resize(400, 600)
    made.show()
    return made


def texts(preview: MessagePreview) -> list[str]:
    return [one.text() for one in preview.findChildren(ElidedLabel.__bases__[0]) if one.isVisible()]


def test_it_says_what_would_really_leave(qtbot: QtBot) -> None:
    made = shown(qtbot, Content("Open huis"), alderman())
    assert made.text.text.toPlainText() == "Open huis\n\nWethouder Wonen"
    again = shown(qtbot, Content("Open huis\n\nWethouder Wonen"), alderman())
    assert again.text.text.toPlainText() == "Open huis\n\nWethouder Wonen"


def test_a_warning_folds_text_and_pictures_where_the_network_has_one(qtbot: QtBot, tmp_path: Path) -> None:
    picture_file(tmp_path)
    content = Content("Open huis", warning="Lawaai", media=(picture(alt="Bad"),))
    made = shown(qtbot, content, alderman(), tmp_path)
    assert made.folded
    assert not made.text.isVisible()
    made.unfold.click()
    assert made.text.isVisible()
    assert "Alt: Bad" in texts(made)
    elsewhere = shown(qtbot, content, alderman(limits=replace(LIMITS, has_warning=False)), tmp_path)
    assert elsewhere.text.isVisible()
    assert "Lawaai" not in texts(elsewhere)
    work.idle()


def test_a_title_shows_only_where_there_are_titles(qtbot: QtBot) -> None:
    content = Content("Vanaf maandag", title="Baggeren")
    assert "Baggeren" in texts(shown(qtbot, content, alderman(limits=replace(LIMITS, has_title=True))))
    assert "Baggeren" not in texts(shown(qtbot, content, alderman()))


def test_pictures_that_do_not_fit_are_counted_not_hidden(qtbot: QtBot, tmp_path: Path) -> None:
    picture_file(tmp_path)
    made = shown(qtbot, Content("Veel", media=tuple(picture(one) for one in range(1, 7))), alderman(), tmp_path)
    assert len(made.findChildren(Thumbnail)) == 4
    assert any("2 pictures do not fit" in one for one in texts(made))
    work.idle()


def test_a_mention_is_marked_only_where_it_names_somebody(qtbot: QtBot) -> None:
    def marks(who: Account) -> int:
        return len(shown(qtbot, Content("Dank @jan"), who).text.text.document().firstBlock().layout().formats())

    assert marks(alderman()) == 1
    assert marks(alderman(limits=Limits())) == 0


def test_a_long_text_begins_folded_and_can_be_read_to_its_end(qtbot: QtBot) -> None:
    made = shown(qtbot, Content("woord " * 20_000 + "slot"), alderman())
    assert len(made.text.text.toPlainText()) < 2000
    made.text.more.click()
    assert made.text.text.toPlainText().endswith("slot\n\nWethouder Wonen")
    assert not made.text.more.isVisible()


def test_markup_stays_text(qtbot: QtBot) -> None:
    made = shown(qtbot, Content("<b>Vet</b> <img src=x>", warning="<i>Let op</i>"), alderman())
    made.unfold.click()
    assert made.text.text.toPlainText().startswith("<b>Vet</b> <img src=x>")
    assert "<i>Let op</i>" in texts(made)


def test_who_may_read_and_in_which_language_is_told(qtbot: QtBot) -> None:
    made = shown(qtbot, Content("Iepen", language="fy", visibility=Visibility.FOLLOWERS), alderman())
    assert "Followers only · Frysk" in texts(made)


def test_a_picture_that_is_gone_leaves_the_rest_standing(qtbot: QtBot, tmp_path: Path) -> None:
    made = shown(qtbot, Content("Kijk", media=(picture(alt="Bad"),)), alderman(), tmp_path)
    work.idle()
    assert not made.findChildren(Thumbnail)[0].readable
    assert "Alt: Bad" in texts(made)
    assert unnamed(made) == []


def test_only_what_changed_is_made_anew(qtbot: QtBot, tmp_path: Path) -> None:
    picture_file(tmp_path)
    made = shown(qtbot, Content("Een", media=(picture(),)), alderman(), tmp_path)
    before = made.findChildren(Thumbnail)
    made.set_content(Content("Twee", media=(picture(),)))
    assert made.findChildren(Thumbnail) == before
    assert made.text.text.toPlainText().startswith("Twee")
    work.idle()

"""Through the window against real servers: a weblog of WordPress and a server of Bluesky, each signed in with a password of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys import steps, wizard
from tests.journeys.keys import keys_in_keychain, nowhere
from tests.journeys.leaks import Secret
from tests.journeys.program import Program
from tests.journeys.steps import Words
from tests.journeys.test_networks import ALT, add_picture
from tests.journeys.wizard import Steps
from tests.journeys.words import error, field, like, say
from tests.servers.pds.server import PdsAccount, PdsServer
from tests.servers.wordpress.server import WordPressServer

pytestmark = pytest.mark.timeout(900)

BUILD = Path(__file__).resolve().parents[2] / "build"
STANDS = say("State", "It stands there")
TEXT = "De brug bij de Kuipersdijk gaat zaterdag weer open."
WRONG = "abcd efgh ijkl mnop qrst uvwx"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WordPressServer]:
    """A real WordPress."""
    with WordPressServer(tmp_path_factory.mktemp("site")) as running:
        yield running


@pytest.fixture(scope="module")
def pds() -> Iterator[PdsServer]:
    """A real Bluesky server."""
    with PdsServer(BUILD) as running:
        yield running


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A picture file."""
    from PIL import Image

    path = tmp_path / "brug.png"
    Image.new("RGB", (320, 200), (29, 79, 156)).save(path)
    return path


def sign_in_weblog(program: Program, screen: steps.Screen, site: WordPressServer) -> None:
    """Choose the weblog in the sheet; a password that is not right is told at its field, and then the right one goes on."""
    login, password = site.user("author")
    wizard.begin(screen, "WordPress")
    screen.press(Steps.keychain, within=Steps.vault, role="button")
    screen.tick(say("Setup", "Paste: {what}", what=field("wordpress", "secret")), within=Steps.form, role="radio-button")
    screen.write(field("wordpress", "server"), site.url, within=Steps.form)
    # Needed for this way: the field no longer says that it is not.
    screen.write(field("wordpress", "handle"), login, within=Steps.form)
    screen.write(field("wordpress", "secret"), WRONG, within=Steps.form)
    screen.press(Steps.sign_in, within=Steps.form, role="button")
    screen.wait("label", re.compile(rf"{re.escape(error('wrong-secret'))}.*", re.DOTALL), within=Steps.form)
    screen.write(field("wordpress", "secret"), password, within=Steps.form)
    screen.press(Steps.sign_in, within=Steps.form, role="button")
    wizard.speak_as(screen, "municipality", 1)
    assert [one["network"] for one in program.json("account", "list")] == ["wordpress"]


def sign_in_bluesky(program: Program, screen: steps.Screen, pds: PdsServer, who: PdsAccount) -> None:
    """Add the second account with its app password, at the server that was typed."""
    steps.go(screen, Words.accounts)
    wizard.begin(screen, "Bluesky", via=say("Setup", "Add an account…"))
    screen.write(field("bluesky", "handle"), who.handle, within=Steps.form)
    screen.write(field("bluesky", "secret"), who.app_password, within=Steps.form)
    screen.write(say("Setup", "{field} (not needed)", field=field("bluesky", "server")), pds.url, within=Steps.form)
    screen.press(Steps.sign_in, within=Steps.form, role="button")
    wizard.speak_as(screen, "private", 1)
    assert len(program.json("account", "list")) == 2


def test_one_message_to_two_real_servers(program: Program, site: WordPressServer, pds: PdsServer, picture: Path) -> None:
    """Written once, with a picture and its description, as municipality and in private: it stands on each of them exactly once."""
    who = pds.create_account("anna")
    secrets = [Secret.of("the application password", site.user("author")[1]), Secret.of("the app password", who.app_password)]
    with program.window() as window:
        screen = window.screen
        steps.ready(screen)
        sign_in_weblog(program, screen, site)
        sign_in_bluesky(program, screen, pds, who)
        for handle in (site.user("author")[0], who.handle):
            steps.speak_as(screen, handle)
        steps.write(screen, TEXT)
        add_picture(window, picture)
        screen.press(re.compile(rf"{like('Composer', 'Rights: {state}…').pattern}.*", re.DOTALL))
        screen.press(re.compile(rf".* {re.escape(say('Rights', 'No'))}"), role="radio-button", within=say("Rights", "Rights card"))
        screen.press(say("Rights", "Keep"), within=say("Rights", "Rights card"))
        steps.ask(screen)
        steps.answer_role(screen, "municipality", f"@{site.user('author')[0]}")
        steps.answer_role(screen, "private", f"@{who.handle}")
        steps.answer_others(screen)
        steps.publish(screen)
        steps.go(screen, Words.sent)
        for handle in (site.user("author")[0], who.handle):
            steps.row(screen, TEXT[:20], f"@{handle}", STANDS, seconds=60)
        keys_in_keychain(program.room)
        nowhere(program.room, window.pid, secrets)
        window.quit()
    nowhere(program.room, window.pid, secrets)
    found = program.targets()
    assert {(one["state"], one["attempts"]) for one in found} == {("published", 1)}
    assert len(found) == 2
    assert [state for (state, *_when) in site.rows(TEXT)] == ["publish"]
    (record,) = pds.posts(who.did)
    assert record["value"]["text"] == TEXT
    assert [one["alt"] for one in record["value"]["embed"]["images"]] == [ALT]

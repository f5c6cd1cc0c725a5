"""Accounts with a secret: through the wizard, with a real keychain and without one; published with a picture; sealed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys import steps, wizard
from tests.journeys.keys import keys_in_keychain, nowhere
from tests.journeys.leaks import Secret
from tests.journeys.program import Program, Window
from tests.journeys.steps import Words
from tests.journeys.wizard import Steps
from tests.journeys.words import error, say
from tests.networks.mastodon_family import MastodonFamily

STANDS = say("State", "It stands there")
TOKEN = "tok-Zeven+sloten/diep_onder.de~vloer-4711"
OTHER_TOKEN = "tok-Een+ander_geheim.van~de/raad-0815"
PASSPHRASE = "vier woorden achter slot"
ALT = "De brug bij de Kuipersdijk, open, in de ochtendzon"


@pytest.fixture
def server() -> Iterator[MastodonFamily]:
    """A server of the Mastodon family, in this process: its tokens are on no command line."""
    with MastodonFamily() as family:
        family.world.add_user("anna", TOKEN)
        family.world.add_user("bert", OTHER_TOKEN)
        yield family


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A picture file."""
    from PIL import Image

    path = tmp_path / "brug.png"
    Image.new("RGB", (320, 200), (29, 79, 156)).save(path)
    return path


def add_picture(window: Window, file: Path) -> None:
    """Choose a file in the system's dialog, and describe it."""
    screen = window.screen
    screen.press(say("Composer", "Add picture"))
    screen.wait(("dialog", "frame", "file-chooser"), re.compile(rf"{re.escape(say('Composer', 'Add pictures'))}.*"))
    screen.type(str(file))
    screen.keys("Return")
    screen.write(re.compile(say("Composer", "Description of {name}", name=re.escape(file.name))), ALT)


def test_a_token_in_the_keychain(program: Program, server: MastodonFamily, picture: Path) -> None:
    """A pasted token is sealed; a message with a picture and its description stands once; a second account comes by command."""
    secrets = [Secret.of("the pasted token", TOKEN), Secret.of("the piped token", OTHER_TOKEN)]
    with program.window() as window:
        screen = window.screen
        steps.ready(screen)
        wizard.begin(screen, "Mastodon")
        screen.press(Steps.keychain, within=Steps.vault, role="button")
        wizard.paste_token(screen, server.url, TOKEN)
        wizard.speak_as(screen, "private", 1)
        secrets += keys_in_keychain(program.room)
        assert len(secrets) >= 4, "the data key lies in the keychain"
        screen.look()
        steps.write(screen, "De brug is open.")
        add_picture(window, picture)
        screen.until(lambda: ALT in (program.data / "books.sqlite-wal").read_bytes().decode("utf-8", "replace"), "the description kept")
        steps.ask(screen)
        steps.answer_role(screen, "private")
        steps.answer_others(screen)
        steps.publish(screen)
        steps.go(screen, Words.sent)
        steps.row(screen, "De brug is open", STANDS)
        added = program.json(
            "account", "add", "mastodon", "--server", server.url, "--role", "private", "--label", "Bert", "--pause", "0", "--secret-stdin",
            secret=OTHER_TOKEN,
        )  # fmt: skip
        screen.wait(steps.ANSWER_ROLES, steps.badge(added["handle"]))
        program.json("post", "Van Bert, door de opdrachtregel.", "--as", str(added["id"]))
        steps.row(screen, "Van Bert", STANDS)
        assert [one["problem"] for one in program.json("account", "list")] == [None, None]
        nowhere(program.room, window.pid, secrets)
        window.quit()
    nowhere(program.room, window.pid, secrets)
    assert server.world.texts("anna") == ["De brug is open."]
    assert server.world.texts("bert") == ["Van Bert, door de opdrachtregel."]
    (status,) = [one for one in server.world.statuses if one["_user"] == "anna"]
    assert [media["description"] for media in status["media_attachments"]] == [ALT]
    assert server.world.violations == []
    assert {(one["state"], one["attempts"]) for one in program.targets()} == {("published", 1)}


def test_without_a_keychain(bare_program: Program, server: MastodonFamily) -> None:
    """The choice is put plainly; a passphrase keeps the token; after a restart it is asked, and then the message goes."""
    program = bare_program
    secrets = [Secret.of("the pasted token", TOKEN), Secret.of("the passphrase", PASSPHRASE)]
    with program.window() as window:
        screen = window.screen
        steps.ready(screen)
        wizard.begin(screen, "Mastodon")
        screen.press(Steps.keychain, within=Steps.vault, role="button")
        screen.wait("label", re.compile(rf"{re.escape(error('vault-none'))}.*", re.DOTALL), within=Steps.vault)
        wizard.choose_passphrase(screen, PASSPHRASE)
        wizard.paste_token(screen, server.url, TOKEN)
        wizard.speak_as(screen, "private", 1)
        nowhere(program.room, window.pid, secrets)
        window.quit()
    with program.window() as window:
        screen = window.screen
        screen.wait("password", Steps.passphrase, within=Steps.unlock, seconds=60)
        screen.write(Steps.passphrase, "niet dit slot", within=Steps.unlock)
        screen.press(Steps.open_it, within=Steps.unlock, role="button")
        screen.wait("label", re.compile(rf"{re.escape(error('vault-wrong-passphrase'))}.*", re.DOTALL), within=Steps.unlock)
        screen.write(Steps.passphrase, PASSPHRASE, within=Steps.unlock)
        screen.press(Steps.open_it, within=Steps.unlock, role="button")
        screen.gone("button", Steps.open_it)
        steps.write(screen, "Nu kan het eruit.")
        steps.ask(screen)
        steps.answer_role(screen, "private")
        steps.answer_others(screen)
        steps.publish(screen)
        steps.go(screen, Words.sent)
        steps.row(screen, "Nu kan het eruit", STANDS)
        nowhere(program.room, window.pid, secrets)
        window.quit()
    nowhere(program.room, window.pid, secrets)
    assert server.world.texts("anna") == ["Nu kan het eruit."]
    assert server.world.violations == []

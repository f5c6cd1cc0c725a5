"""The last journey: a secret through standard input, watched while the command runs; then no secret of any journey lies anywhere."""

from __future__ import annotations

import subprocess
import time

from tests.journeys import leaks
from tests.journeys.keys import keys_in_keychain, nowhere
from tests.journeys.leaks import KNOWN, Secret
from tests.journeys.program import COMMAND_SECONDS, EXPORT_LIST, Program
from tests.networks.mastodon_family import MastodonFamily

TOKEN = "tok-Derde/geheim+op.de-lijn_2026"


def test_no_secret_lies_anywhere(program: Program) -> None:
    """Add, publish, remove by command; while it runs and afterwards, in every folder of every journey."""
    secrets = [Secret.of("the token on standard input", TOKEN)]
    with MastodonFamily() as server:
        server.world.add_user("carla", TOKEN)
        wish = ("account", "add", "mastodon", "--server", server.url, "--role", "clerk", "--label", "Griffie", "--pause", "0", "--json")
        command = subprocess.Popen(
            program.command(*wish, "--secret-stdin"), env=program.env, cwd=program.room.folder, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip
        assert command.stdin is not None
        command.stdin.write(TOKEN)
        command.stdin.close()
        until = time.monotonic() + COMMAND_SECONDS
        looks = 0
        while command.poll() is None and time.monotonic() < until:
            assert leaks.in_processes(command.pid, secrets) == []
            looks += 1
        assert command.stdout is not None
        said = command.stdout.read()
        command.stdout.close()
        EXPORT_LIST.append(said)
        assert command.returncode == 0, said
        assert looks > 3
        (account,) = program.json("account", "list")
        program.json("post", "De raad vergadert vanavond.", "--as", str(account["id"]))
        assert program.run("publish", "--until-idle").returncode == 0
        assert [one["state"] for one in program.targets()] == ["published"]
        assert server.world.texts("carla") == ["De raad vergadert vanavond."]
        keys_in_keychain(program.room)
        nowhere(program.room, command.pid, KNOWN)
        assert program.run("account", "remove", str(account["id"])).returncode == 0
        assert server.world.violations == []
    assert sum("data key" in one.about for one in KNOWN) >= 2
    nowhere(program.room, command.pid, KNOWN)

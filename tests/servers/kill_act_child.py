"""A program that does something with a status and is killed at a named step. Run by `test_kill_acts.py`.

The plan: as in `kill_child` folder, network, form and plc; statuses (uri, remote_id, cid, text of each); verb and which of them ('' = only
clear up); step is one of `Acts.at_steps`, or 'in-request': the network has it, and the answer is lost.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from pathlib import Path
from typing import Any

from accounts.clock import SystemClock
from accounts.engine import Engine
from accounts.model.account import Account
from accounts.model.case import Act, ActState
from accounts.model.status import Person, Status
from accounts.reading import Verb
from accounts.streams.reader import Reading
from tests.servers.kill_child import SECONDS, account_of, network_of, vault

CLOCK = SystemClock()


def status_of(account: Account, plain: dict[str, str]) -> Status:
    """Return a status as a column would have shown it."""
    author = Person("1", "anna@practice.example", "Anna")
    names = {name: plain[name] for name in ("remote_id", "uri", "text", "cid")}
    return Status(account.network, account.server, url="", author=author, at=CLOCK.now(), **names)  # type: ignore[arg-type]


def main(plan: dict[str, Any]) -> int:
    """Do what the plan says; 0 when nothing is left to do."""
    network = network_of(plan)
    engine = Engine.open(Path(plan["folder"]), clock=CLOCK, networks={network.id: network}, vault=vault)
    account = account_of(engine, plan)
    engine.acts.recover()
    settle(engine)
    if plan["verb"]:
        die_at(engine, plan["step"])
        engine.acts.ask(account.id, Verb(plan["verb"]), status_of(account, plan["statuses"][plan["which"]]))
    settle(engine)
    left = len(engine.acts.unfinished())
    engine.close()
    return 1 if left else 0


def die_at(engine: Engine, step: str) -> None:
    """Let this process end at a step, as a power cut would."""

    def passed(name: str, _act: Act) -> None:
        if name == step:
            os.kill(os.getpid(), signal.SIGKILL)

    engine.acts.at_steps(passed)
    if step != "in-request":
        return
    really = Reading.act

    def acted(self: Reading, *given: Any) -> Status:
        self._need_reader(given[0]).act(given[1], self.local(given[0], given[2]), given[3])
        os.kill(os.getpid(), signal.SIGKILL)
        return really(self, *given)

    Reading.act = acted  # type: ignore[method-assign, assignment]


def settle(engine: Engine) -> None:
    """Let the acts go until nothing happens any more."""
    end = time.monotonic() + SECONDS
    while time.monotonic() < end and any(one.state in {ActState.QUEUED, ActState.SENDING} for one in engine.acts.unfinished()):
        engine.acts.tick()
        time.sleep(0.02)


if __name__ == "__main__":
    sys.exit(main(json.loads(Path(sys.argv[1]).read_text())))

"""A real Bluesky server (PDS with its PLC directory) for as long as a test needs it.

    with PdsServer(build_folder) as pds:
        anna = pds.create_account("anna")     # handle, did, password, app_password

It runs in a folder of its own on two free ports of 127.0.0.1, starts empty every time and ends with this process, whatever happens
to it: the server stops when its standard input closes.
"""

from __future__ import annotations

import contextlib
import shutil
import socket
import subprocess
import tempfile
import threading
from collections import deque
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import requests

from tests.servers.pds.install import ensure_pds

START_SECONDS = 120
CALL_SECONDS = 30


@dataclass(frozen=True)
class PdsAccount:
    """Somebody who lives on the server. `password` is the account's own; a program gets `app_password` only."""

    handle: str
    did: str
    password: str
    app_password: str


def free_ports(count: int) -> list[int]:
    """Return that many ports of 127.0.0.1 on which nobody listens at the moment."""
    with contextlib.ExitStack() as held:
        sockets = [held.enter_context(socket.socket()) for _ in range(count)]
        for one in sockets:
            one.bind(("127.0.0.1", 0))
        return [one.getsockname()[1] for one in sockets]


class PdsServer:
    """The server. `url` is the PDS's address, `plc` that of the directory in which its accounts' documents stand."""

    def __init__(self, build_folder: Path, *, rate_limits: bool = False) -> None:
        """Keep the programs under `build_folder`/servers/pds. With `rate_limits` it counts requests as the public one does."""
        self._programs = build_folder.absolute() / "servers" / "pds"
        self._rate_limits = rate_limits
        self._process: subprocess.Popen[str] | None = None
        self._said: deque[str] = deque(maxlen=200)
        self._ready = threading.Event()
        self._reader: threading.Thread | None = None
        self._data: Path | None = None
        self.url = ""
        self.plc = ""

    def __enter__(self) -> Self:
        """Install what is missing, start, and return when it answers."""
        node = ensure_pds(self._programs)
        plc_port, pds_port = free_ports(2)
        self._data = Path(tempfile.mkdtemp(prefix="omroeper-pds-"))
        modules = self._programs / "server" / "node_modules"
        script = Path(__file__).with_name("serve.mjs")
        command = [str(node), str(script), str(modules), str(plc_port), str(pds_port), "limits" if self._rate_limits else ""]
        self._process = subprocess.Popen(  # noqa: S603 - a fixed program with numbers and own paths
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            cwd=self._data,
            # Nothing of this shell's settings reaches the server; what it writes for itself stays in its folder.
            env={"PATH": str(node.parent), "HOME": str(self._data), "TMPDIR": str(self._data), "LOG_ENABLED": "false"},
        )
        self._reader = threading.Thread(target=self._read, name="pds-output", daemon=True)
        self._reader.start()
        self.url, self.plc = f"http://127.0.0.1:{pds_port}", f"http://127.0.0.1:{plc_port}"
        try:
            self._wait()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Stop it and throw its data away."""
        self.stop()

    def _read(self) -> None:
        assert self._process is not None
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._said.append(line.rstrip())
            if line.strip() == "READY":
                self._ready.set()
        # The output has ended, so the server has: nobody should wait the whole time for it.
        self._ready.set()

    def _wait(self) -> None:
        if not self._ready.wait(START_SECONDS):
            raise RuntimeError(f"the PDS was not ready within {START_SECONDS} s:\n" + "\n".join(self._said))
        if "READY" not in self._said:
            raise RuntimeError("the PDS ended before it was ready:\n" + "\n".join(self._said))
        requests.get(f"{self.url}/xrpc/_health", timeout=CALL_SECONDS).raise_for_status()

    def stop(self) -> None:
        """Stop the server by closing its standard input; by force when it does not listen."""
        process, self._process = self._process, None
        if process is not None:
            assert process.stdin is not None
            assert process.stdout is not None
            with contextlib.suppress(OSError):
                process.stdin.close()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(10)
            if self._reader is not None:
                self._reader.join(10)
            process.stdout.close()
        if self._data is not None:
            shutil.rmtree(self._data, ignore_errors=True)
            self._data = None

    def call(self, name: str, body: dict[str, Any] | None = None, token: str = "", **params: str) -> dict[str, Any]:
        """Call the server directly, past the program under test: GET without `body`, else POST. Raises requests.HTTPError."""
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        address = f"{self.url}/xrpc/{name}"
        if body is None:
            answer = requests.get(address, params=params, headers=headers, timeout=CALL_SECONDS)
        else:
            answer = requests.post(address, params=params, json=body, headers=headers, timeout=CALL_SECONDS)
        if not answer.ok:
            raise requests.HTTPError(f"{answer.status_code} {answer.text[:300]}", response=answer)
        found = answer.json() if answer.content else {}
        assert isinstance(found, dict)
        return found

    def create_account(self, name: str) -> PdsAccount:
        """Let somebody move in as `name`.test, with an app password. `name`: 3 to 18 letters and digits."""
        handle, password = f"{name}.test", f"the own password of {name}"
        made = self.call("com.atproto.server.createAccount", {"handle": handle, "email": f"{name}@example.test", "password": password})
        app = self.call("com.atproto.server.createAppPassword", {"name": "omroeper"}, made["accessJwt"])
        return PdsAccount(handle, made["did"], password, app["password"])

    def posts(self, did: str) -> list[dict[str, Any]]:
        """Return all posts of an account as the server has them: uri, cid, value."""
        found = self.call("com.atproto.repo.listRecords", repo=did, collection="app.bsky.feed.post", limit="100")["records"]
        assert isinstance(found, list)
        return found

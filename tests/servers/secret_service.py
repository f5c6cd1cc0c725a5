"""A real Secret Service for tests: a session bus and a gnome-keyring of one's own, in a home of one's own.

Needs the Debian packages dbus-daemon and gnome-keyring. Nothing outside `folder` is touched; both programs are stopped by the process
that this module started, never by name.
"""

from __future__ import annotations

import contextlib
import os
import select
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.servers.install import ensure_apt

PATIENCE = 20.0

# No service folder: nothing on this bus starts by itself, so 'no keychain' stays without one and nobody asks for a password.
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


def ensure() -> None:
    """Install the Debian packages that are missing. Raises CannotInstall with the command to run by hand."""
    ensure_apt("dbus-daemon", "gnome-keyring")


@contextlib.contextmanager
def session_bus(folder: Path, base: Mapping[str, str] | None = None) -> Iterator[dict[str, str]]:
    """Run a bus without any service; yield the environment in which programs find it.

    `folder` is the private home; it is made when it is not there and kept afterwards. `base` are variables to take along.
    """
    folder.mkdir(parents=True, exist_ok=True)
    # The name of a socket may have 107 bytes; a test's own folder is often longer.
    with tempfile.TemporaryDirectory(prefix="bus-") as short:
        runtime = Path(short)
        os.chmod(runtime, 0o700)
        socket = runtime / "bus"
        config = runtime / "bus.conf"
        config.write_text(_BUS.format(socket=socket), "utf-8")
        env = {
            **(base if base is not None else {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}),
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(runtime),
            "XDG_DATA_HOME": str(folder / ".local" / "share"),
            "XDG_CONFIG_HOME": str(folder / ".config"),
            "XDG_CACHE_HOME": str(folder / ".cache"),
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={socket}",
        }
        bus = subprocess.Popen(
            ["dbus-daemon", f"--config-file={config}", "--nofork", "--nopidfile", "--print-address=1"],
            env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            _wait_for_line(bus)
            yield env
        finally:
            _stop(bus)


@contextlib.contextmanager
def secret_service(
    folder: Path, password: str = "sleutelbos", *, unlocked: bool = True, base: Mapping[str, str] | None = None
) -> Iterator[dict[str, str]]:
    """Run a bus with a gnome-keyring on it; yield the environment in which programs find both.

    The keyrings lie in `folder`: the same folder gives the same keychain again. `unlocked` opens the login keychain with `password`,
    making it when it is not there; otherwise what is in the folder stays locked, and nobody can be asked for the password.
    """
    with session_bus(folder, base) as env:
        command = ["gnome-keyring-daemon", "--foreground", "--components=secrets", *(["--unlock"] if unlocked else [])]
        daemon = subprocess.Popen(command, env=env, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            assert daemon.stdin is not None
            if unlocked:
                daemon.stdin.write(password.encode("utf-8"))
            daemon.stdin.close()
            _wait_for_secrets(env, daemon)
            yield env
        finally:
            _stop(daemon)


def _wait_for_line(process: subprocess.Popen[bytes]) -> None:
    assert process.stdout is not None
    ready, _, _ = select.select([process.stdout], [], [], PATIENCE)
    if not ready or not process.stdout.readline():
        raise RuntimeError("the session bus did not start")


def _wait_for_secrets(env: Mapping[str, str], daemon: subprocess.Popen[bytes]) -> None:
    from jeepney import DBusAddress, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
    until = time.monotonic() + PATIENCE
    with contextlib.closing(open_dbus_connection(bus=env["DBUS_SESSION_BUS_ADDRESS"])) as connection:
        while time.monotonic() < until:
            if daemon.poll() is not None:
                raise RuntimeError(f"gnome-keyring ended with {daemon.returncode}")
            call = new_method_call(bus, "NameHasOwner", "s", ("org.freedesktop.secrets",))
            if connection.send_and_get_reply(call, timeout=PATIENCE).body[0]:
                return
            with contextlib.suppress(subprocess.TimeoutExpired):
                daemon.wait(0.05)
    raise RuntimeError("gnome-keyring did not come to the bus")


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(PATIENCE)
    if process.stdout is not None:
        process.stdout.close()

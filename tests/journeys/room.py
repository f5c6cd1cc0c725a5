"""A room for a journey: an X server without a screen, a window manager, a bus, the accessibility bus and a keychain, all its own."""

from __future__ import annotations

import contextlib
import os
import select
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.guards.isolation import REAL_ENVIRONMENT
from tests.journeys.processes import PATIENCE, end, running, wait_until
from tests.servers.install import ensure_apt
from tests.servers.secret_service import secret_service, session_bus

PACKAGES = (
    "xvfb", "xdotool", "openbox", "at-spi2-core", "gir1.2-atspi-2.0", "python3-gi", "dbus-daemon", "gnome-keyring",
    "libxkbcommon-x11-0", "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0",
)  # fmt: skip
SIZE = "1600x1000x24"
KEYCHAIN_PASSWORD = "sleutelbos-van-de-wethouder"


@dataclass(frozen=True)
class Room:
    """What a program needs to run here. `folder` is the home; `shots` is where pictures of the screen can be read."""

    folder: Path
    env: dict[str, str]
    shots: Path


@contextlib.contextmanager
def room(folder: Path, *, keychain: bool = True) -> Iterator[Room]:
    """Open a room. Installs what is missing; raises CannotInstall. `keychain` False is a computer without one."""
    ensure_apt(*PACKAGES)
    folder.mkdir(parents=True, exist_ok=True)
    frame = folder / "frame"
    frame.mkdir(exist_ok=True)
    base = {
        "PATH": REAL_ENVIRONMENT.get("PATH", os.defpath),
        "LANG": "C.UTF-8",
        "TZ": "Europe/Amsterdam",
        "GSETTINGS_BACKEND": "memory",
        "NO_AT_BRIDGE": "1",
    }
    service = secret_service(folder / "home", KEYCHAIN_PASSWORD, base=base) if keychain else session_bus(folder / "home", base)
    with service as found, contextlib.ExitStack() as stack:
        env = dict(found)
        env["DISPLAY"] = stack.enter_context(_x_server(frame, folder / "xvfb.log"))
        stack.enter_context(running(["openbox", "--sm-disable"], env, log=folder / "openbox.log"))
        wait_until(lambda: _managed(env), "the window manager")
        stack.enter_context(running([_launcher(), "--launch-immediately"], env, log=folder / "at-spi.log"))
        wait_until(lambda: _accessibility(env), "the accessibility bus")
        env["AT_SPI_BUS_ADDRESS"] = _accessibility(env)
        env |= {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_ACCESSIBILITY": "1"}
        yield Room(folder, env, frame / "Xvfb_screen0")


@contextlib.contextmanager
def _x_server(frame: Path, log: Path) -> Iterator[str]:
    """Run an X server that chooses a free number by itself; yield the name of the display."""
    read, write = os.pipe()
    command = [
        "Xvfb", "-displayfd", str(write), "-screen", "0", SIZE, "-fbdir", str(frame), "-noreset", "-nolisten", "tcp", "-dpi", "96",
    ]  # fmt: skip
    with log.open("ab") as sink:
        process = subprocess.Popen(
            command, pass_fds=(write,), stdin=subprocess.DEVNULL, stdout=sink, stderr=sink, env=dict(REAL_ENVIRONMENT)
        )
    os.close(write)
    try:
        ready, _, _ = select.select([read], [], [], PATIENCE)
        number = os.read(read, 16).decode().strip() if ready else ""
        if not number:
            raise RuntimeError(f"Xvfb did not start: {log.read_text('utf-8', 'replace')}")
        yield f":{number}"
    finally:
        os.close(read)
        end(process)


def _managed(env: dict[str, str]) -> bool:
    return subprocess.run(["xdotool", "get_num_desktops"], env=env, capture_output=True, check=False).returncode == 0


def _launcher() -> str:
    for folder in ("/usr/libexec", "/usr/lib/at-spi2-core"):
        found = shutil.which("at-spi-bus-launcher", path=folder)
        if found:
            return found
    raise RuntimeError("at-spi-bus-launcher is not where Debian and Ubuntu put it")


def _accessibility(env: dict[str, str]) -> str:
    """Return the address of the accessibility bus, '' while it is not there."""
    from jeepney import DBusAddress, DBusErrorResponse, new_method_call
    from jeepney.io.blocking import open_dbus_connection
    from jeepney.wrappers import unwrap_msg

    bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
    with contextlib.closing(open_dbus_connection(bus=env["DBUS_SESSION_BUS_ADDRESS"])) as connection:
        try:
            (address,) = unwrap_msg(connection.send_and_get_reply(new_method_call(bus, "GetAddress"), timeout=PATIENCE))
        except DBusErrorResponse:
            return ""
    return str(address)

"""Whether the system asks for stillness: no movement on the screen. Qt does not know it, so each system is asked in its own way.

Linux: the desktop portal's settings (its own 'reduced-motion', or GNOME's switch for animations); Windows: 'animation effects';
macOS: 'reduce motion'. Where nothing answers, nothing was asked for.
"""

from __future__ import annotations

import logging
import subprocess
import sys

log = logging.getLogger("ui")

PORTAL = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
SETTINGS = "org.freedesktop.portal.Settings"
ASKED = (("org.freedesktop.appearance", "reduced-motion", 1), ("org.gnome.desktop.interface", "enable-animations", False))
"""Where it may stand, under which name, and the value that asks for stillness."""
SECONDS = 0.5
CLIENT_AREA_ANIMATION = 0x1042


def asks_for_stillness(address: str = "", platform: str = sys.platform) -> bool:
    """Return whether the system asks for stillness. Takes half a second at most; `address` is that of the bus, '' the session's."""
    try:
        if platform.startswith("linux"):
            return _portal(address)
        if platform == "win32":
            return _windows()
        if platform == "darwin":
            asked = ["/usr/bin/defaults", "read", "com.apple.universalaccess", "reduceMotion"]
            found = subprocess.run(asked, capture_output=True, timeout=SECONDS, check=False)  # noqa: S603 - fixed words
            return found.stdout.strip() == b"1"
    except Exception as failure:  # noqa: BLE001 - no bus, no portal, no such switch: nobody asked
        log.info("it is not known whether the system wants stillness: %s", failure)
    return False


def _portal(address: str) -> bool:
    from jeepney import DBusAddress, MessageType, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    with open_dbus_connection(address or "SESSION") as bus:
        for where, name, still in ASKED:
            call = new_method_call(DBusAddress(PATH, bus_name=PORTAL, interface=SETTINGS), "Read", "ss", (where, name))
            answer = bus.send_and_get_reply(call, timeout=SECONDS)
            if answer.header.message_type is MessageType.method_return:
                value = answer.body[0]
                while isinstance(value, tuple):  # a variant within a variant
                    value = value[1]
                if value == still:
                    return True
    return False


def _windows() -> bool:
    import ctypes

    moves = ctypes.c_int(1)
    ctypes.windll.user32.SystemParametersInfoW(CLIENT_AREA_ANIMATION, 0, ctypes.byref(moves), 0)  # type: ignore[attr-defined]
    return not moves.value

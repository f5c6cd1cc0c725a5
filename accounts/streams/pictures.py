"""Others' pictures, kept in a folder of bounded size. Fetched only as the setting allows: never, on request, always."""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import threading
import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from accounts.errors import InputError, Permanent, Retryable, StoreError
from accounts.http import MOST_REDIRECTS, Answer, Http, check_address, is_inside
from accounts.model.ids import AccountId
from accounts.register import Register
from accounts.settings import Settings

log = logging.getLogger("pictures")

FOLDER = "pictures"
MOST_BYTES = 16 * 1024 * 1024
MEGABYTE = 1024 * 1024
LEAVE = 0.8
READ_SECONDS = 20.0
STARTS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"BM")


def is_picture(data: bytes) -> bool:
    """Return whether the bytes begin as a picture of a kind that is shown (PNG, JPEG, GIF, BMP, WebP, AVIF)."""
    if data.startswith(STARTS) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP"):
        return True
    return data[4:8] == b"ftyp" and data[8:12] in {b"avif", b"avis", b"mif1"}


class Pictures:
    """The pictures of a data folder. Any thread may call."""

    def __init__(self, folder: Path, settings: Settings, register: Register, http: Callable[[], Http] = Http) -> None:
        """Open nothing yet."""
        self._folder = folder / FOLDER
        self._settings = settings
        self._register = register
        self._new_http = http
        self._here = threading.local()
        self._all: list[Http] = []
        self._lock = threading.Lock()
        self._size: int | None = None

    @property
    def wish(self) -> str:
        """Return the setting: 'never', 'request' (only what somebody asks for), 'always'."""
        return str(self._settings.get("pictures"))

    def get(self, url: str) -> Path | None:
        """Return the file of a picture that is here, at once; None when it has to be fetched."""
        path = self._path(url)
        if not path.exists():
            return None
        with contextlib.suppress(OSError):
            os.utime(path)
        return path

    def fetch(self, url: str, account: AccountId | None = None, *, asked: bool = False) -> Path:
        """Return the file of a picture, fetched when it is not here. Blocks. `account` is whose column shows it; `asked`: by a person.

        Raises InputError (pictures-off, no-picture, bad-address, plain-http), SendError by kind, StoreError (disk-full).
        """
        found = self.get(url)
        if found is not None:
            return found
        if self.wish == "never" or (self.wish == "request" and not asked):
            raise InputError("pictures-off")
        answer = self._ask(url, account)
        if not answer.ok:
            raise Permanent("no-picture", host=urlsplit(url).hostname, status=answer.status)
        if len(answer.body) > MOST_BYTES or not is_picture(answer.body):
            raise InputError("no-picture", host=urlsplit(url).hostname)
        return self._store(url, answer.body)

    def forget(self) -> None:
        """Delete all of them."""
        with self._lock:
            for path in self._files():
                with contextlib.suppress(OSError):
                    path.unlink()
            self._size = 0

    def close(self) -> None:
        """Close all connections."""
        with self._lock:
            for one in self._all:
                one.close()
            self._all.clear()

    def _ask(self, url: str, account: AccountId | None) -> Answer:
        """Ask for a picture; each address on the way is looked at before it is asked."""
        for _ in range(MOST_REDIRECTS):
            self._check(url, account)
            answer = self._http().request("GET", url, headers={"Accept": "image/*"}, follow=False, read_seconds=READ_SECONDS)
            target = answer.headers.get("location", "")
            if answer.status not in {301, 302, 303, 307, 308} or not target:
                return answer
            try:
                url = urljoin(url, target)
            except ValueError as bad:
                raise InputError("bad-address", address=target[:200]) from bad
        raise Retryable("too-many-redirects", host=urlsplit(url).hostname)

    def _check(self, url: str, account: AccountId | None) -> None:
        """A status may name any address: it must not make this computer ask itself or its net, but where its own server is there."""
        check_address(url)
        host = urlsplit(url).hostname or ""
        if not is_inside(host):
            return
        server = self._register.need(account).server if account is not None else ""
        if not is_inside(urlsplit(server if "//" in server else f"//{server}").hostname or ""):
            raise InputError("bad-address", address=url[:200])

    def _http(self) -> Http:
        found: Http | None = getattr(self._here, "http", None)
        if found is None:
            found = self._here.http = self._new_http()
            with self._lock:
                self._all.append(found)
        return found

    def _path(self, url: str) -> Path:
        return self._folder / hashlib.sha256(url.encode("utf-8", "replace")).hexdigest()[:40]

    def _store(self, url: str, data: bytes) -> Path:
        path = self._path(url)
        partial = path.with_name(f"{path.name}.{threading.get_ident()}.new")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            partial.write_bytes(data)
            partial.replace(path)
        except OSError as failure:
            with contextlib.suppress(OSError):
                partial.unlink(missing_ok=True)
            raise StoreError("disk-full" if failure.errno in {28, 122} else "store-unreadable", folder=str(self._folder)) from failure
        self._make_room(len(data), path)
        return path

    def _make_room(self, more: int, newest: Path) -> None:
        """Delete what was longest not looked at when there is too much; leave a fifth free, so that this is seldom done."""
        most = int(self._settings.get("picture_megabytes")) * MEGABYTE
        with self._lock:
            if self._size is None:
                self._size = sum(_size(path) for path in self._files())
            else:
                self._size += more
            if self._size <= most:
                return
            oldest = sorted((path for path in self._files() if path != newest), key=_looked_at)
            for path in oldest:
                if self._size <= most * LEAVE:
                    break
                size = _size(path)
                with contextlib.suppress(OSError):
                    path.unlink()
                    self._size -= size

    def expire(self, days: int) -> None:
        """Delete the pictures that nobody looked at for so many days."""
        limit = time.time() - days * 86400
        with self._lock:
            for path in self._files():
                if _looked_at(path) < limit:
                    with contextlib.suppress(OSError):
                        path.unlink()
            self._size = None

    def _files(self) -> list[Path]:
        return list(self._folder.iterdir()) if self._folder.is_dir() else []


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _looked_at(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0

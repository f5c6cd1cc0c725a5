"""A real WordPress on this machine: the Debian package, a MariaDB of its own, PHP's own web server, and a user of each kind.

    with WordPressServer(folder) as site:
        login, password = site.user("author")

Everything lives in `folder` and on 127.0.0.1; the database is reached through a socket only. A folder that was set up before starts in
two seconds with what stands in it, an empty one takes about fifteen. The package's own files and configuration are not touched.
"""

from __future__ import annotations

import contextlib
import hashlib
import http.client
import json
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Self

import requests

from tests.servers.install import ensure_apt

PACKAGES = ("wordpress", "mariadb-server", "php-cli", "php-mysql", "php-gd", "php-curl", "php-xml", "php-mbstring")
PACKAGE_FILES = Path("/usr/share/wordpress")
HERE = Path(__file__).parent
START_SECONDS = 90.0
THEME = (
    "<?php ?><!doctype html><html><head><title>Site</title><?php wp_head(); ?></head><body><p>Site</p><?php wp_footer(); ?></body></html>"
)


class NotStarted(Exception):
    """The server did not come up; the message holds the end of its log."""


@dataclass(frozen=True)
class User:
    """A user of the site: `password` is that of the account itself, `application` an application password."""

    id: int
    login: str
    password: str
    application: str


def stamp(moment: datetime) -> str:
    """Return a moment as the site's database writes it."""
    return f"{moment:%Y-%m-%d %H:%M:%S}"


def free_port() -> int:
    """Return a port of 127.0.0.1 on which nobody listens now."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        return int(door.getsockname()[1])


class WordPressServer:
    """The site and its database; a context manager. `url` has no slash at the end."""

    def __init__(self, folder: Path) -> None:
        """Live in `folder`, which is made when it is missing. Nothing is started yet."""
        self.folder = folder.resolve()
        self.site = self.folder / "site"
        self.users: dict[str, User] = {}
        self.port = 0
        # The path of a socket may hold 107 bytes; a temporary folder of a test may be longer.
        self._run = Path(tempfile.mkdtemp(prefix="wp-"))
        self._processes: list[subprocess.Popen[bytes]] = []

    @property
    def url(self) -> str:
        """Return the site's address."""
        return f"http://127.0.0.1:{self.port}"

    def user(self, role: str) -> tuple[str, str]:
        """Return login and application password of the 'administrator', 'editor', 'author' or 'contributor'."""
        one = self.users[role]
        return one.login, one.application

    def __enter__(self) -> Self:
        """Install what is missing, set up what is new, start, and wait until it answers. Raises CannotInstall, NotStarted."""
        ensure_apt(*PACKAGES)
        try:
            self._start()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Stop."""
        self.stop()

    def stop(self) -> None:
        """End the processes that were started here, the web server first."""
        while self._processes:
            process = self._processes.pop()
            with contextlib.suppress(ProcessLookupError):
                # Each leads a group of its own: PHP's web server has workers.
                os.killpg(process.pid, signal.SIGTERM)
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait(20)
        shutil.rmtree(self._run, ignore_errors=True)

    @contextlib.contextmanager
    def switched(self, *names: str) -> Iterator[None]:
        """Let the site behave otherwise for a while; `switches.php` and `router.php` know the names."""
        marks = [self.folder / "switches" / name for name in names]
        for mark in marks:
            mark.touch()
        try:
            yield
        finally:
            for mark in marks:
                mark.unlink()

    def sql(self, question: str) -> list[list[str]]:
        """Return the rows of a question to the database, past WordPress."""
        command = ["mariadb", "--no-defaults", f"--socket={self._socket}", "--user=root", "-N", "-B", "wordpress", "-e", question]
        done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
        return [line.split("\t") for line in done.stdout.splitlines()]

    def rows(self, title: str) -> list[list[str]]:
        """Return state and moment (UTC) of every post with that title, the oldest first; what lies in the trash too."""
        return self.sql(
            f"SELECT post_status, post_date_gmt FROM wp_posts WHERE post_type = 'post' AND post_title = '{title}' ORDER BY ID"  # noqa: S608
        )

    def cron(self) -> None:
        """Let the site's own cron do what is due."""
        requests.get(f"{self.url}/wp-cron.php?doing_wp_cron", timeout=60).raise_for_status()

    def comes_due(self, number: int) -> None:
        """Let the moment of a plan pass at the site, without waiting for it: its date and its entry in the cron become a minute old."""
        past = datetime.now(UTC) - timedelta(minutes=1)
        self.sql(f"UPDATE wp_posts SET post_date = '{stamp(past)}', post_date_gmt = '{stamp(past)}' WHERE ID = {number}")  # noqa: S608
        # Its jobs are kept in the order of their moments: this one becomes the only one.
        key = hashlib.md5(f"a:1:{{i:0;i:{number};}}".encode(), usedforsecurity=False).hexdigest()
        job = f's:8:"schedule";b:0;s:4:"args";a:1:{{i:0;i:{number};}}'
        event = f's:19:"publish_future_post";a:1:{{s:32:"{key}";a:2:{{{job}}}}}'
        jobs = f'a:2:{{i:{int(past.timestamp())};a:1:{{{event}}}s:7:"version";i:2;}}'
        self.sql(f"UPDATE wp_options SET option_value = '{jobs}' WHERE option_name = 'cron'")  # noqa: S608

    @property
    def _socket(self) -> Path:
        return self._run / "db.sock"

    def _start(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / "switches").mkdir(exist_ok=True)
        for mark in (self.folder / "switches").iterdir():
            mark.unlink()
        self._lay_files()
        users = self.folder / "users.json"
        if not users.exists():
            shutil.rmtree(self.folder / "data", ignore_errors=True)
            self._make_database()
        self._start_database()
        if not users.exists():
            self._set_up(users)
        made = json.loads(users.read_text())
        self.users = {role: User(one["id"], role, one["password"], one["application"]) for role, one in made.items()}
        self._start_web()

    def _lay_files(self) -> None:
        """Make the site's folder: links to the package's files, a configuration, a theme and the switches of its own."""
        content = self.site / "wp-content"
        for part in ("mu-plugins", "themes/plain", "uploads", "plugins"):
            (content / part).mkdir(parents=True, exist_ok=True)
        for one in PACKAGE_FILES.iterdir():
            link = self.site / one.name
            if one.name not in {"wp-config.php", "wp-content"} and not link.exists():
                link.symlink_to(one)
        shutil.copyfile(HERE / "wp-config.php", self.site / "wp-config.php")
        shutil.copyfile(HERE / "switches.php", content / "mu-plugins" / "switches.php")
        (content / "themes" / "plain" / "style.css").write_text("/* Theme Name: Plain */")
        (content / "themes" / "plain" / "index.php").write_text(THEME)

    def _make_database(self) -> None:
        command = ["mariadb-install-db", "--no-defaults", f"--datadir={self.folder / 'data'}", "--auth-root-authentication-method=normal"]
        self._do([*command, "--skip-test-db", *self._as_whom()])

    @staticmethod
    def _as_whom() -> list[str]:
        """Return MariaDB's leave to run as root, which it wants in so many words."""
        return ["--user=root"] if os.geteuid() == 0 else []

    def _start_database(self) -> None:
        server = shutil.which("mariadbd") or "/usr/sbin/mariadbd"
        command = [server, "--no-defaults", f"--datadir={self.folder / 'data'}", "--skip-networking", f"--socket={self._socket}"]
        lean = ["--innodb-buffer-pool-size=32M", "--performance-schema=OFF", "--skip-log-bin", f"--pid-file={self._run / 'db.pid'}"]
        process = self._launch([*command, *lean, *self._as_whom()], "database")
        self._await(lambda: self._database_answers(), process, "database")

    def _database_answers(self) -> bool:
        ping = ["mariadb-admin", "--no-defaults", f"--socket={self._socket}", "--user=root", "ping"]
        return self._socket.exists() and subprocess.run(ping, capture_output=True, check=False, timeout=30).returncode == 0

    def _set_up(self, users: Path) -> None:
        client = ["mariadb", "--no-defaults", f"--socket={self._socket}", "--user=root"]
        self._do([*client, "-e", "DROP DATABASE IF EXISTS wordpress; CREATE DATABASE wordpress CHARACTER SET utf8mb4"])
        self._do([*self._php(), str(HERE / "set_up.php")], SITE_USERS=str(users))
        if not users.exists():
            raise NotStarted("WordPress was not set up:\n" + self._log("commands"))

    def _php(self) -> list[str]:
        return [
            "php",
            "-d",
            "sendmail_path=/bin/true",
            "-d",
            "upload_max_filesize=20M",
            "-d",
            "post_max_size=24M",
            "-d",
            "display_errors=0",
        ]

    def _start_web(self) -> None:
        self.port = free_port()
        command = [*self._php(), "-S", f"127.0.0.1:{self.port}", "-t", str(self.site), str(HERE / "router.php")]
        process = self._launch(command, "web", PHP_CLI_SERVER_WORKERS="4")
        self._await(self._web_answers, process, "web")

    def _web_answers(self) -> bool:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        with contextlib.closing(connection):
            try:
                connection.request("GET", "/wp-json/")
                return connection.getresponse().status == 200
            except (OSError, http.client.HTTPException):
                return False

    def _env(self, **more: str) -> dict[str, str]:
        return {**os.environ, "SITE_FOLDER": str(self.site), "SITE_SOCKET": str(self._socket), **more}

    def _launch(self, command: list[str], name: str, **env: str) -> subprocess.Popen[bytes]:
        with (self.folder / f"{name}.log").open("ab") as log:
            process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT, env=self._env(**env), start_new_session=True
            )
        self._processes.append(process)
        return process

    def _do(self, command: list[str], **env: str) -> None:
        with (self.folder / "commands.log").open("ab") as log:
            done = subprocess.run(command, stdout=log, stderr=subprocess.STDOUT, env=self._env(**env), check=False, timeout=300)
        if done.returncode != 0:
            raise NotStarted(f"{command[0]} ended with {done.returncode}:\n{self._log('commands')}")

    def _await(self, ready: object, process: subprocess.Popen[bytes], name: str) -> None:
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            if process.poll() is not None:
                break
            if callable(ready) and ready():
                return
            time.sleep(0.05)
        raise NotStarted(f"The {name} server did not come up:\n{self._log(name)}")

    def _log(self, name: str) -> str:
        log = self.folder / f"{name}.log"
        return "\n".join(log.read_text(errors="replace").splitlines()[-30:]) if log.exists() else ""

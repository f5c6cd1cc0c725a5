"""A web server on 127.0.0.1 that answers what a test wrote down: for sites that a real WordPress would not play."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self


@dataclass(frozen=True)
class Page:
    """One answer: `body` is sent as JSON when it is no text."""

    status: int = 200
    body: object = ""
    headers: Mapping[str, str] = field(default_factory=dict)


class StandIn:
    """A site; `pages` holds the answers by 'METHOD /path' (without the query), '{url}' in headers and texts is the site's address."""

    def __init__(self, pages: Mapping[str, Page]) -> None:
        """Answer `pages`; anything else is a 404 page of a web server."""
        self.pages = dict(pages)
        self.asked: list[tuple[str, str]] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), name="stand-in", daemon=True)

    def __enter__(self) -> Self:
        """Listen."""
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Stop."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(10)

    def page(self, method: str, path: str) -> Page:
        """Return the answer for a request and note that it came."""
        self.asked.append((method, path))
        return self.pages.get(f"{method} {path.partition('?')[0]}", Page(404, "<h1>Not Found</h1>"))

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        site = self

        class Handler(BaseHTTPRequestHandler):
            def log_message(self, format: str, *args: object) -> None:  # noqa: A002
                """Print nothing."""

            def _answer(self) -> None:
                self.rfile.read(int(self.headers.get("Content-Length") or 0))
                page = site.page(self.command, self.path)
                text = page.body if isinstance(page.body, str) else json.dumps(page.body)
                body = text.replace("{url}", site.url).encode()
                self.send_response_only(page.status)
                kind = "text/html" if isinstance(page.body, str) else "application/json"
                headers = {"Content-Type": kind, "Content-Length": str(len(body)), **page.headers}
                for name, value in headers.items():
                    self.send_header(name, value.replace("{url}", site.url))
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(body)

            do_GET = do_HEAD = do_POST = do_DELETE = _answer  # noqa: N815

        return Handler

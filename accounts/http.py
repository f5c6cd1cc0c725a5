"""HTTP for connectors: `requests` with time-outs always, the system's certificates, and one distinction nobody else may make.

*Certainly not sent* is what failed before the connection stood (name, connect, TLS, proxy) and what an API itself refuses. Whatever fails
later may have arrived; for a request that publishes (`sends=True`) that is `Uncertain`, never a reason to repeat.

`requests` is imported at the first use: it costs 0.2 s that the start of the program does not have.
"""

from __future__ import annotations

import ipaddress
import json
import logging
import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import IO, TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from accounts.errors import AuthLost, InputError, NetworkDown, Permanent, PermissionMissing, RateLimited, Retryable, Uncertain
from accounts.http_stream import Stream, watch

if TYPE_CHECKING:
    import requests

log = logging.getLogger("http")

CONNECT_SECONDS = 10.0
READ_SECONDS = 60.0
UPLOAD_SECONDS = 300.0
LARGEST_ANSWER = 20 * 1024 * 1024
MOST_REDIRECTS = 5
AGENT = "Omroeper/0.1"

Body = bytes | IO[bytes] | Mapping[str, str] | None


def is_loopback(host: str) -> bool:
    """Return whether `host` is this machine: the only place to which plain http may go."""
    if host in {"localhost", "localhost."}:
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def is_inside(host: str) -> bool:
    """Return whether `host` is this machine or a number in the net of the house, in any way in which that can be written.

    What a stranger's words or a server outside point to must not lead there. A name is not looked up: a proxy may know it better.
    """
    bare = host.strip("[]").rstrip(".").casefold()
    if bare == "localhost" or bare.endswith(".localhost"):
        return True
    try:
        found: ipaddress.IPv4Address | ipaddress.IPv6Address = ipaddress.ip_address(bare.partition("%")[0])
    except ValueError:
        try:
            found = ipaddress.IPv4Address(socket.inet_aton(bare))  # 127.1, 0x7f000001, 2130706433
        except (OSError, ValueError):
            return False
    if isinstance(found, ipaddress.IPv6Address) and found.ipv4_mapped is not None:
        found = found.ipv4_mapped
    return not found.is_global


def check_address(url: str) -> None:
    """Refuse an address that is not https, but for plain http to this machine. Raises InputError (bad-address, plain-http)."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        _ = parts.port
    except ValueError as bad:
        raise InputError("bad-address", address=url[:200]) from bad
    if parts.scheme == "https" and host:
        return
    if parts.scheme == "http" and is_loopback(host):
        return
    if parts.scheme == "http" and host:
        raise InputError("plain-http", address=host)
    raise InputError("bad-address", address=url[:200])


@dataclass(frozen=True)
class Answer:
    """What a server answered. Header names are lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    url: str

    @property
    def ok(self) -> bool:
        """Return whether the status is a 2xx."""
        return 200 <= self.status < 300

    @property
    def text(self) -> str:
        """Return the body as text; what is no UTF-8 is replaced."""
        return self.body.decode("utf-8", "replace")

    def json(self) -> Any:
        """Return the parsed body, None when it is no JSON (a portal's page, a truncated answer)."""
        try:
            return json.loads(self.body)
        except ValueError:
            return None

    def object(self) -> dict[str, Any]:
        """Return the parsed body when it is a JSON object, else an empty one."""
        value = self.json()
        return value if isinstance(value, dict) else {}


class _Trace(threading.local):
    """Whether the connection of the request under way stood; asked when it failed."""

    connected = False
    stream: Stream | None = None
    """The stream that is being opened by this thread: it is told its socket, so that it can be cut while it waits."""


_trace = _Trace()
_patched: dict[str, type[Any]] = {}


def _traced(base: type[Any]) -> type[Any]:
    """Return `base`, a connection class of urllib3, with a mark behind a completed connect (TCP, proxy tunnel and TLS included)."""
    known = _patched.get(base.__name__)
    if known is None:

        def connect(self: Any) -> None:
            base.connect(self)
            _trace.connected = True
            if _trace.stream is not None:
                _trace.stream.connected(self.sock)

        def request(self: Any, *args: Any, **kwargs: Any) -> None:
            # One that was kept open from an earlier request is not connected again: it stands.
            _trace.connected = self.sock is not None
            base.request(self, *args, **kwargs)

        made = type(base.__name__, (base,), {"connect": connect, "request": request})
        _patched[base.__name__] = known = made
    return known


def _adapter() -> Any:
    """Return a transport that trusts what the system trusts and marks completed connections."""
    import ssl

    import truststore
    from requests.adapters import HTTPAdapter

    class Adapter(HTTPAdapter):
        def _context(self) -> ssl.SSLContext:
            return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)

        def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
            super().init_poolmanager(*args, ssl_context=self._context(), **kwargs)

        def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
            return super().proxy_manager_for(proxy, ssl_context=self._context(), **kwargs)

        def get_connection_with_tls_context(self, *args: Any, **kwargs: Any) -> Any:
            pool: Any = super().get_connection_with_tls_context(*args, **kwargs)
            if not getattr(pool, "_omroeper_traced", False):
                pool.ConnectionCls = _traced(pool.ConnectionCls)
                pool._omroeper_traced = True
            return pool

    return Adapter(max_retries=0)


class Http:
    """One account's way out. Not shared between accounts, so that no cookie or connection of one serves another."""

    def __init__(self, *, connect_seconds: float = CONNECT_SECONDS, read_seconds: float = READ_SECONDS) -> None:
        """Open nothing yet. Times in seconds."""
        self._timeout = (connect_seconds, read_seconds)
        self._session: requests.Session | None = None
        self._making = threading.Lock()

    def close(self) -> None:
        """Close what is open; a later request opens anew."""
        with self._making:
            session, self._session = self._session, None
        if session is not None:
            session.close()

    def request(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        params: Mapping[str, str | list[str]] | None = None,
        json_body: object = None,
        body: Body = None,
        files: Mapping[str, tuple[str, IO[bytes], str]] | None = None,
        auth: tuple[str, str] | None = None,
        sends: bool = False,
        follow: bool = True,
        read_seconds: float | None = None,
        most: int | None = None,
        whole_seconds: float | None = None,
        most_bytes: int = LARGEST_ANSWER,
    ) -> Answer:
        """Make one request and return the whole answer, whatever its status.

        `sends` marks a request that publishes: it gets a connection of its own (an idle one that the server just closed would look like
        a lost answer) and raises Uncertain when it may have arrived. `follow` lets GET and HEAD follow up to five redirects;
        other methods never do. `most` bytes (as they come, nothing is unpacked) and `whole_seconds` bound what a stranger's server may take
        of this computer's room and time; what is longer raises Retryable (no-answer). Raises NetworkDown, Retryable (no-answer, when not
        `sends`), Uncertain, InputError (bad address), and Permanent (answer-too-large) where `most_bytes` says what is enough.
        """
        check_address(url)
        with self._opened(fresh=sends) as session:
            for _ in range(MOST_REDIRECTS + 1):
                answer = self._once(
                    session,
                    method,
                    url,
                    sends=sends,
                    timeout=(self._timeout[0], read_seconds or self._timeout[1]),
                    headers={"User-Agent": AGENT, **(headers or {})},
                    params=params,
                    json=json_body,
                    data=body,
                    files=files,
                    auth=auth,
                    bounds=(most, whole_seconds) if most is not None else None,
                    most_bytes=most_bytes,
                )
                target = answer.headers.get("location", "")
                if not (follow and method in {"GET", "HEAD"} and answer.status in {301, 302, 303, 307, 308} and target):
                    return answer
                try:
                    following = urljoin(url, target)
                except ValueError as bad:
                    raise InputError("bad-address", address=target[:200]) from bad
                check_address(following)
                if urlsplit(following)[:2] != urlsplit(url)[:2]:
                    auth = None
                    headers = {name: value for name, value in (headers or {}).items() if name.lower() != "authorization"}
                url, params = following, None
        raise Retryable("too-many-redirects", host=urlsplit(url).hostname)

    @contextmanager
    def stream(
        self, url: str, stop: threading.Event, *, headers: Mapping[str, str], params: Mapping[str, str], silent_seconds: float
    ) -> Iterator[Stream]:
        """Open an answer that never ends, on a connection of its own; whatever its status. Setting `stop` ends it within half a second.

        `silent_seconds` is the longest time without a single byte. Raises NetworkDown, Retryable (no-answer), InputError (bad address).
        """
        check_address(url)
        import requests

        host = urlsplit(url).hostname or ""
        stream = Stream(host, stop)
        watch.add(stream)
        try:
            with self._opened(fresh=True) as session:
                _trace.connected, _trace.stream = False, stream
                try:
                    response = session.get(
                        url,
                        headers={"User-Agent": AGENT, "Accept-Encoding": "identity", **headers},
                        params=params,
                        stream=True,
                        allow_redirects=False,
                        timeout=(self._timeout[0], silent_seconds),
                        auth=_as_is,
                    )
                except (requests.RequestException, OSError, ValueError) as failure:
                    raise _failure(failure, host, sends=False, connected=_trace.connected) from failure
                finally:
                    _trace.stream = None
                with response:
                    stream.answered(response)
                    yield stream
        finally:
            watch.remove(stream)

    @contextmanager
    def _opened(self, *, fresh: bool) -> Iterator[requests.Session]:
        import requests

        if fresh:
            with requests.Session() as session:
                yield self._ready(session)
            return
        with self._making:
            session = self._session = self._session or self._ready(requests.Session())
        yield session

    @staticmethod
    def _ready(session: requests.Session) -> requests.Session:
        adapter = _adapter()
        session.mount("https://", adapter)
        session.mount("http://", adapter)
        session.cookies.set_policy(_no_cookies())
        return session

    def _once(
        self,
        session: requests.Session,
        method: str,
        url: str,
        *,
        sends: bool,
        auth: tuple[str, str] | None,
        bounds: tuple[int, float | None] | None = None,
        most_bytes: int = LARGEST_ANSWER,
        **kwargs: Any,
    ) -> Answer:
        import requests

        host = urlsplit(url).hostname or ""
        _trace.connected = False
        try:
            # auth=_as_is keeps ~/.netrc out of it: only what the caller gives may sign a request.
            with session.request(method, url, allow_redirects=False, stream=True, auth=auth or _as_is, **kwargs) as response:
                body = _body(response, host, most_bytes) if bounds is None else _bounded(response, *bounds)
                answer = Answer(response.status_code, {name.lower(): value for name, value in response.headers.items()}, body, url)
        except (requests.RequestException, OSError, ValueError) as failure:
            # ValueError: requests reads the Location of an answer even when nobody follows it, and stumbles over one that is no address.
            raise _failure(failure, host, sends=sends, connected=_trace.connected) from failure
        except Exception as failure:
            # urllib3's own errors surface while the body is read
            if not type(failure).__module__.startswith("urllib3"):
                raise
            raise _failure(failure, host, sends=sends, connected=True) from failure
        log.debug("%s %s%s -> %s", method, host, urlsplit(url).path, answer.status)
        return answer


def _body(response: requests.Response, host: str, most: int) -> bytes:
    import requests

    body: bytes = response.raw.read(most + 1, decode_content=True)
    if len(body) > most and most < LARGEST_ANSWER:
        raise Permanent("answer-too-large", host=host, most=most, status=response.status_code)
    if len(body) > most:
        raise requests.exceptions.ContentDecodingError("the answer is too large")
    return body


def _bounded(response: requests.Response, most: int, seconds: float | None) -> bytes:
    """Read by and by: a server that sends a byte a second keeps nobody, and what is packed stays packed, so that it does not swell."""
    import time

    import requests

    if response.headers.get("Content-Encoding", "identity").lower() not in {"", "identity"}:
        raise requests.exceptions.ContentDecodingError("the answer is packed although that was not asked for")
    end = None if seconds is None else time.monotonic() + seconds
    parts: list[bytes] = []
    size = 0
    while part := response.raw.read1(65536, decode_content=False):
        parts.append(part)
        size += len(part)
        if size > most:
            raise requests.exceptions.ContentDecodingError("the answer is too large")
        if end is not None and time.monotonic() > end:
            raise requests.exceptions.ReadTimeout("the answer takes too long")
    length = response.headers.get("Content-Length", "")
    if length.isdigit() and size < int(length):
        raise requests.exceptions.ChunkedEncodingError("the answer is not whole")
    return b"".join(parts)


def _as_is(request: Any) -> Any:
    return request


def _no_cookies() -> Any:
    from http.cookiejar import DefaultCookiePolicy

    return DefaultCookiePolicy(allowed_domains=[])


def _failure(failure: Exception, host: str, *, sends: bool, connected: bool) -> Exception:
    """Return the error of its kind for a request that got no whole answer."""
    import ssl

    if not connected:
        seen: BaseException | None = failure
        words = str(failure)
        while seen is not None:
            if isinstance(seen, ssl.SSLCertVerificationError) or "CERTIFICATE_VERIFY_FAILED" in words:
                return NetworkDown("certificate", host=host)
            seen = seen.__cause__ or seen.__context__
        if "NameResolutionError" in words or "Name or service not known" in words:
            return NetworkDown("no-such-server", host=host)
        return NetworkDown(host=host)
    if sends:
        return Uncertain(host=host)
    return Retryable("no-answer", host=host)


def wait_until(answer: Answer, now: datetime) -> datetime | None:
    """Return the moment before which the server wants no repetition, None when it says nothing.

    Reads Retry-After (seconds or date, RFC 9110) and the reset headers as networks write them: seconds since 1970 (Bluesky) or
    ISO 8601 (Mastodon). Never more than a day ahead of `now`.
    """
    value = answer.headers.get("retry-after", "")
    moment: datetime | None = None
    if value.isdigit():
        moment = now + timedelta(seconds=min(int(value), 86400))
    elif value:
        try:
            moment = parsedate_to_datetime(value)
        except ValueError:
            moment = None
    for name in ("x-ratelimit-reset", "ratelimit-reset"):
        value = answer.headers.get(name, "")
        if moment is not None or not value:
            continue
        try:
            number = float(value)
            moment = datetime.fromtimestamp(number, UTC) if number > 1e9 else now + timedelta(seconds=number)
        except (ValueError, OverflowError, OSError):
            try:
                moment = datetime.fromisoformat(value)
            except ValueError:
                continue
    if moment is None:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return min(max(moment, now), now + timedelta(days=1))


def error_words(answer: Answer) -> str:
    """Return the server's own words about what is wrong, at most 300 characters, '' when there are none."""
    found = answer.object()
    for name in ("error_description", "message", "error"):
        value = found.get(name)
        if isinstance(value, dict):
            value = value.get("message") or value.get("description")
        if isinstance(value, str) and value:
            return value[:300]
    return ""


def raise_for(answer: Answer, now: datetime, *, sends: bool) -> None:
    """Raise the error of its kind when the answer is no 2xx.

    A 4xx counts as the API's refusal only with a JSON object in it: a page in between (portal, proxy) says nothing of what arrived.
    """
    if answer.ok:
        return
    host = urlsplit(answer.url).hostname or ""
    message = error_words(answer)
    if answer.status == 429:
        raise RateLimited(after=wait_until(answer, now), host=host)
    from_api = bool(answer.object())
    if 400 <= answer.status < 500 and from_api:
        if answer.status == 401:
            raise AuthLost(host=host, message=message)
        if answer.status == 403:
            raise PermissionMissing(host=host, message=message)
        raise Permanent(host=host, message=message, status=answer.status)
    if sends:
        raise Uncertain(host=host, status=answer.status)
    if answer.status in {401, 407, 511}:
        raise Retryable("portal", host=host, status=answer.status)
    raise Retryable("server-trouble", after=wait_until(answer, now), host=host, status=answer.status)

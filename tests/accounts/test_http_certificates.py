"""Whom the program trusts: what the system trusts, a private authority among it, and nobody else."""

from __future__ import annotations

import contextlib
import datetime
import ipaddress
import os
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer, ThreadingHTTPServer
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.networks.mastodon_sockets import CLOSE, TEXT, accept_key, frame

REPOSITORY = Path(__file__).resolve().parents[2]
ASK = """
import sys
from accounts.errors import KnownError
from accounts.http import Http
try:
    print(Http().request("GET", sys.argv[1]).status)
except KnownError as failure:
    print(failure.word)
"""


def certificate(
    name: str, key: ec.EllipticCurvePrivateKey, issuer: str, signer: ec.EllipticCurvePrivateKey, *, authority: bool
) -> x509.Certificate:
    """Return a certificate that holds for a day around now."""
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]))
        .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, issuer)]))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
    )
    if not authority:
        here = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
        made = made.add_extension(here, critical=False)
    return made.sign(signer, hashes.SHA256())


LISTEN = """
import sys, threading
from accounts.errors import KnownError
from accounts.http import Http
from accounts.http_socket import opened
try:
    with opened(Http(), sys.argv[1], threading.Event(), headers={}, params={}, silent_seconds=20) as (stream, messages):
        print(stream.status, list(messages.read()))
except KnownError as failure:
    print(failure.word)
"""


class Quiet(BaseHTTPRequestHandler):
    """Answers 200 and logs nothing."""

    def do_GET(self) -> None:
        """Answer; a WebSocket gets two messages, the first in one breath with the handshake."""
        key = self.headers.get("Sec-WebSocket-Key")
        if key:
            head = f"Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {accept_key(key)}\r\n\r\n".encode()
            self.wfile.write(b"HTTP/1.1 101 Switching Protocols\r\n" + head + frame(TEXT, b"een"))
            self.wfile.write(frame(TEXT, b"twee" * 5000) + frame(CLOSE, b"\x03\xe8"))
            self.rfile.read(2)  # its goodbye
            self.close_connection = True
            return
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name of the base class
        """Say nothing."""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[str]:
    """The address of an https server of a private authority, whose certificate is `authority.pem` in the test's folder."""
    authority, own = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    root = certificate("The town hall's own authority", authority, "The town hall's own authority", authority, authority=True)
    leaf = certificate("127.0.0.1", own, "The town hall's own authority", authority, authority=False)
    (tmp_path / "authority.pem").write_bytes(root.public_bytes(serialization.Encoding.PEM))
    key = own.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (tmp_path / "server.pem").write_bytes(key + leaf.public_bytes(serialization.Encoding.PEM))
    door = HTTPServer(("127.0.0.1", 0), Quiet)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "server.pem")
    door.socket = context.wrap_socket(door.socket, server_side=True)
    thread = threading.Thread(target=door.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield f"https://127.0.0.1:{door.server_port}/"
    door.shutdown()
    thread.join()
    door.server_close()


def ask(address: str, program: str = ASK, **more: str) -> str:
    """Ask the address in a process of its own, whose system trusts what `more` says; return the status or the code of the error."""
    kept = {name: value for name, value in os.environ.items() if name not in {"SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE"}}
    environment = {**kept, "PYTHONPATH": str(REPOSITORY), **more}
    done = subprocess.run([sys.executable, "-c", program, address], env=environment, capture_output=True, text=True, check=True, timeout=50)
    return done.stdout.strip()


def test_a_private_authority_that_the_system_trusts(server: str, tmp_path: Path) -> None:
    assert ask(server, SSL_CERT_FILE=str(tmp_path / "authority.pem")) == "200"


def test_one_that_the_system_does_not_know(server: str) -> None:
    assert ask(server) == "certificate"


def test_a_websocket_is_trusted_like_everything_else(server: str, tmp_path: Path) -> None:
    assert ask(server, LISTEN, SSL_CERT_FILE=str(tmp_path / "authority.pem")) == f"101 {['een', 'twee' * 5000]}"
    assert ask(server, LISTEN) == "certificate"


class Tunnel(BaseHTTPRequestHandler):
    """A proxy as town halls have one: it lets nothing through but tunnels."""

    asked: list[str] = []  # noqa: RUF012 - one proxy a test

    def do_CONNECT(self) -> None:
        """Open a tunnel, and carry bytes both ways until one side ends."""
        Tunnel.asked.append(self.path)
        host, _, port = self.path.partition(":")
        with socket.create_connection((host, int(port))) as there:
            self.send_response(200)
            self.end_headers()
            self.wfile.flush()
            back = threading.Thread(target=carry, args=(there, self.connection))
            back.start()
            carry(self.connection, there)
            back.join()
        self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name of the base class
        """Say nothing."""


def carry(source: socket.socket, target: socket.socket) -> None:
    """Pass on what comes, and then the end."""
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
    for one in (source, target):
        with contextlib.suppress(OSError):
            one.shutdown(socket.SHUT_RDWR)


def test_a_websocket_goes_through_the_proxy_of_the_house(server: str, tmp_path: Path) -> None:
    Tunnel.asked = []
    proxy = ThreadingHTTPServer(("127.0.0.1", 0), Tunnel)
    proxy.daemon_threads = False
    thread = threading.Thread(target=proxy.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        more = {
            "SSL_CERT_FILE": str(tmp_path / "authority.pem"),
            "HTTPS_PROXY": f"http://127.0.0.1:{proxy.server_port}",
            "NO_PROXY": "",
            "no_proxy": "",
        }
        assert ask(server, LISTEN, **more) == f"101 {['een', 'twee' * 5000]}"
    finally:
        proxy.shutdown()
        thread.join()
        proxy.server_close()
    assert Tunnel.asked == [server.removeprefix("https://").rstrip("/")]

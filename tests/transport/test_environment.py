"""Proxies and certificates of the environment: errors name the variable, but show no password."""

from __future__ import annotations

import socket
import ssl
import struct
import sys
import traceback
from base64 import b64encode
from pathlib import Path
from typing import Any

import httpcore
import pytest
from heygen_api.types import Operation
from support.blocking import Both, RawServer, http_response
from support.http_library import DEFAULT, httpx
from support.realtime import GET

from heygen_ext import APIConnectionError, APITimeoutError, UsageError

PASSWORD = "pw-123456"
NAMES = ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy", "HTTP_PROXY", "http_proxy")


def refusal(both: Both, **options: Any) -> str:
    """Return the message with which a client is refused. Nothing around it shows the password."""
    with pytest.raises(UsageError) as caught:
        both.heygen("test", **options)
    frames = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    assert PASSWORD not in "".join(frames.format())
    assert caught.value.__context__ is None
    return str(caught.value)


# -- proxies --------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_variable_with_unusable_proxy_is_named(
    both: Both, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, f"socks://user:{PASSWORD}@127.0.0.1:9")
    message = refusal(both)
    assert message.startswith(f"{name} cannot be used")
    assert "scheme socks." in message


@pytest.mark.parametrize(
    "address",
    [
        "http://host:port",
        "http://host:99999",
        "http://h:" + "9" * 5000,
        f"http://u:{PASSWORD}:9",
        f"http://u:{PASSWORD}/x@127.0.0.1:9",
        f"http://u:{PASSWORD}#x@127.0.0.1:9",
        f"http://u:{PASSWORD}\n@127.0.0.1:9",
        f"user:{PASSWORD}/@127.0.0.1:9",
        f"http://user:p@{PASSWORD}/w@127.0.0.1:9",
        f"user:p@{PASSWORD}?w@127.0.0.1:9",
        f"http://user:p@{PASSWORD}#w@127.0.0.1:9",
        f"http://{PASSWORD}:1/w@127.0.0.1:9",
        "http://[::1:9",
        "http://a..b:80",
        "http://xn--a:80",
        f"http://{'a' * 70}:80",
        "http://",
        "://",
        " http://127.0.0.1:9",
    ],
)
def test_unusable_proxies(both: Both, monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("https_proxy", address)
    assert refusal(both).startswith("https_proxy cannot be used: it is not an address like http://")


def test_socks_without_its_package(both: Both, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "socksio", None)  # as if it was not installed
    monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:9")
    assert "ALL_PROXY cannot be used: for a SOCKS proxy, install httpx[socks]" in refusal(both)


@pytest.mark.skipif(DEFAULT == "httpx2", reason="httpx2 ignores such entries")
@pytest.mark.parametrize("name", ["NO_PROXY", "no_proxy"])
@pytest.mark.parametrize("value", ["localhost,fd00::/8", "[::1]", "x:port", "ü" * 80, "http://[::"])
def test_unusable_exceptions(
    both: Both, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    assert refusal(both).startswith(f"{name} has an entry that httpx cannot read")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("NO_PROXY", "localhost,::1,.example.com,*.example.org,10.0.0.0/8,a..b"),
        ("ALL_PROXY", "127.0.0.1:9"),
        ("HTTPS_PROXY", "http://user:%2F%3F%23%40@127.0.0.1:9/"),
        ("HTTPS_PROXY", "http://user:p@ss@127.0.0.1:9"),
        ("https_proxy", "HTTP://ü ser:%2F@[::1]:9"),
    ],
)
def test_usable_variables(
    both: Both, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    both.heygen("test")


def test_unusable_proxy_does_not_matter_where_none_is_used(
    both: Both, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", "socks://127.0.0.1:9")
    both.heygen("test", base_url="http://127.0.0.1:9")
    both.heygen("test", http_client=both.http(trust_env=False))
    monkeypatch.setenv("NO_PROXY", "x, *")
    both.heygen("test")


def test_variable_that_breaks_later(both: Both, monkeypatch: pytest.MonkeyPatch) -> None:
    """A text stream has a connection pool of its own, which reads the environment again."""
    heygen = both.heygen("test")
    monkeypatch.setenv("HTTPS_PROXY", "socks://127.0.0.1:9")
    with pytest.raises(UsageError, match="HTTPS_PROXY"):
        both.run(heygen.open_text_stream("look_1", "v_1", "Hi "))


@pytest.mark.parametrize(
    ("name", "base_url"),
    [("HTTPS_PROXY", "https://heygen.test"), ("all_proxy", "HTTPS://heygen.test")],
)
def test_connection_error_names_the_proxy(
    both: Both, monkeypatch: pytest.MonkeyPatch, name: str, base_url: str, tmp_path: Path
) -> None:
    with RawServer(http_response("", status="503 No way")) as proxy:
        place = proxy.url.removeprefix("http://")
        monkeypatch.setenv(name, f"http://user:{PASSWORD}@{place}")
        heygen = both.heygen("test", base_url=base_url, max_retries=0)
        with pytest.raises(APIConnectionError) as caught:
            both.call(GET, heygen)
        with pytest.raises(APIConnectionError) as download:
            both.run(heygen.download("https://files.test/x", tmp_path / "x"))
    assert str(caught.value).endswith(f"; {name} names the proxy {place}")
    assert str(download.value).endswith(f"; {name} names the proxy {place}")
    assert PASSWORD not in repr(vars(caught.value)) + repr(vars(download.value))
    assert len(proxy.heads) == 2


def test_no_proxy_is_named_where_none_is_used(both: Both, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "localhost,127.0.0.1")
    heygen = both.heygen("test", base_url="https://127.0.0.1:9", max_retries=0)
    with pytest.raises(APIConnectionError) as caught:
        both.call(GET, heygen)
    assert "proxy" not in str(caught.value)


def test_name_of_a_proxy_that_no_resolver_takes(both: Both) -> None:
    """The proxy is that of the user's client. Python raises UnicodeError."""
    http = both.http(proxy="http://a..b:80", trust_env=False)
    heygen = both.heygen("test", http_client=http, base_url="https://heygen.test", max_retries=0)
    with pytest.raises(APIConnectionError, match="Could not connect") as caught:
        both.call(GET, heygen)
    assert not caught.value.may_have_been_processed


# -- tunnels --------------------------------------------------------------------------------------

POST = Operation("create_thing", "POST", "/v3/things", idempotency_key=False, multipart=False)


def closed(connection: socket.socket, _head: bytes) -> None:
    """Break the connection: without a linger, closing it sends a reset."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


@pytest.mark.parametrize("answer", [b"", b"garbage\r\n\r\n", b"HTTP/1.1 200", closed])
def test_proxy_that_makes_no_tunnel(
    both: Both, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, answer: Any, waits: list[float]
) -> None:
    """The request was certainly not sent, so one without a key is sent again."""
    with RawServer(answer) as proxy:
        place = proxy.url.removeprefix("http://")
        monkeypatch.setenv("HTTPS_PROXY", f"http://user:{PASSWORD}@{place}")
        heygen = both.heygen("test", base_url="https://heygen.test", max_retries=1)
        with pytest.raises(APIConnectionError, match="Could not connect to https://hey") as caught:
            both.request(heygen, POST)
        with pytest.raises(APIConnectionError, match="Could not connect to files") as download:
            both.run(heygen.download("https://files.test/x", tmp_path / "x"))
    for error in caught.value, download.value:
        assert not error.may_have_been_processed
        assert error.attempts == 2
        frames = traceback.TracebackException.from_exception(error, capture_locals=True)
        assert PASSWORD not in "".join(frames.format())
        assert b64encode(f"user:{PASSWORD}".encode()).decode() not in "".join(frames.format())
    assert [head[:20] for head in proxy.heads] == [b"CONNECT heygen.test:"] * 2 + [
        b"CONNECT files.test:4"
    ] * 2


def test_proxy_that_does_not_answer(both: Both) -> None:
    """The proxy is that of the user's client."""
    with socket.create_server(("127.0.0.1", 0)) as proxy:
        http = both.http(proxy=f"http://127.0.0.1:{proxy.getsockname()[1]}", trust_env=False)
        options: dict[str, Any] = {"base_url": "https://heygen.test", "max_retries": 0}
        heygen = both.heygen("test", http_client=http, timeout=0.05, **options)
        with pytest.raises(APITimeoutError, match="ConnectTimeout: the proxy did not") as caught:
            both.request(heygen, POST)
    assert not caught.value.may_have_been_processed


@pytest.mark.parametrize("answer", [b"", b"garbage\r\n\r\n"])
def test_response_that_is_lost_in_a_tunnel(both: Both, answer: bytes) -> None:
    """The proxy made a tunnel, and the request went through it."""
    sync = both.name == "sync"
    backend = (httpcore.MockBackend if sync else httpcore.AsyncMockBackend)(
        [b"HTTP/1.1 200 OK\r\n\r\n", answer]
    )
    transport: Any = httpx.HTTPTransport() if sync else httpx.AsyncHTTPTransport()
    proxied = httpcore.HTTPProxy if sync else httpcore.AsyncHTTPProxy
    transport._pool = proxied("http://127.0.0.1:9", network_backend=backend)  # type: ignore[arg-type]
    heygen = both.heygen(
        "test", http_client=both.http(transport=transport), base_url="https://heygen.test"
    )
    with pytest.raises(APIConnectionError, match="The connection was lost") as caught:
        both.request(heygen, POST)
    assert caught.value.may_have_been_processed
    assert caught.value.attempts == 1


# -- certificates ---------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["missing", "folder", "empty", "text"])
def test_unusable_certificate_file(
    both: Both, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, kind: str
) -> None:
    path = tmp_path if kind == "folder" else tmp_path / "bundle.pem"
    if kind in ("empty", "text"):
        path.write_text("" if kind == "empty" else "no certificate")
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    message = refusal(both)
    assert message.startswith(f"The environment variable SSL_CERT_FILE is {str(path)!r}")


@pytest.mark.parametrize("kind", ["missing", "file", "empty", "not hashed"])
def test_unusable_certificate_folder(
    both: Both, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "certificates"
    if kind == "file":
        path.write_text("")
    elif kind != "missing":
        path.mkdir()
    if kind == "not hashed":
        (path / "authority.pem").write_text("")
    monkeypatch.delenv("SSL_CERT_FILE")
    monkeypatch.setenv("SSL_CERT_DIR", f"{path}:/nowhere")
    assert refusal(both).startswith("The environment variable SSL_CERT_DIR is '/")


def test_usable_certificate_folder(
    both: Both, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "0a775a30.0").write_text("")
    monkeypatch.setenv("SSL_CERT_DIR", "/nowhere")  # it is ignored beside SSL_CERT_FILE
    both.heygen("test")
    monkeypatch.delenv("SSL_CERT_FILE")
    monkeypatch.setenv("SSL_CERT_DIR", f"/nowhere:{tmp_path}")
    both.heygen("test")


@pytest.mark.skipif(not ssl.HAS_TLSv1_3, reason="an old OpenSSL writes no keys")
def test_key_log_that_cannot_be_written(
    both: Both, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "missing" / "keys"))
    assert refusal(both).startswith("The environment variable SSLKEYLOGFILE is")

"""Helpers for tests of the fake over plain HTTP."""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

import httpx

from heygen_ext.testing import FakeHeyGen, RecordedRequest

SESSIONS = "/v3/avatar-realtime"
TEXT_STREAM = {"type": "text_stream", "avatar_id": "a", "voice_id": "v", "text": "Seed "}
KEY = {"x-api-key": "test"}
VIDEO = {"type": "avatar", "avatar_id": "a", "script": "Hi", "voice_id": "v", "title": "One"}
FILE = {"type": "url", "url": "https://example.com/a.mp4"}


def until(condition: Callable[[], object], seconds: float = 60.0) -> None:
    """Wait until the condition is true. Fail after `seconds`: only a bug takes that long."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.001)


def check_error(response: httpx.Response, status: int, code: str, param: str | None = None) -> None:
    """Check an error response."""
    assert response.status_code == status, response.text
    error = response.json()["error"]
    assert set(error) == {"code", "message", "param", "doc_url"}
    assert (error["code"], error["param"]) == (code, param)
    assert error["message"]
    assert error["doc_url"].endswith("#" + code.replace("_", "-"))


@contextmanager
def held(
    fake: FakeHeyGen,
    method: str,
    path: str,
    body: object = None,
    *,
    headers: Any = (),
    **fault: Any,
) -> Iterator[RecordedRequest]:
    """Send a request that the fake holds back for ten minutes, and leave at the end of the block.

    The client leaves when the fake has its request, not after a timeout. So the outcome does not
    depend on how busy the machine is. `fault` is passed to `FakeHeyGen.fail`.
    """
    injected = fake.fail(**{"delay": 600.0, **fault})
    content = b"" if body is None else json.dumps(body).encode()
    address = urlsplit(fake.url)
    lines = {
        "Host": address.netloc,
        "Content-Type": "application/json",
        "Content-Length": len(content),
        **KEY,
        **dict(headers),
    }
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    with socket.create_connection((address.hostname, address.port)) as client:
        client.sendall(f"{method} {path} HTTP/1.1\r\n{head}\r\n".encode() + content)
        until(lambda: injected.hits == 1)
        request = next(request for request in reversed(fake.requests) if request.path == path)
        yield request
    until(lambda: not request.in_flight)

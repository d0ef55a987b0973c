"""Download a document within limits of time and size."""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import AsyncIterator
from dataclasses import dataclass

import httpx

_REDIRECTS = {301, 302, 303, 307, 308}


class FetchError(Exception):
    """The document cannot be read, or is not the right one; the message says why."""


@dataclass(frozen=True)
class Limits:
    """What a download may take."""

    seconds: float = 30.0
    """For the whole download, redirects included."""
    size: int = 16 * 1024 * 1024
    """In bytes, before and after decompression."""
    redirects: int = 5


def download(url: str, limits: Limits) -> bytes:
    """Return the body at a URL.

    Raises:
        FetchError: The status is not 200, the body is too large, late or incomplete, or there is a
            redirect to another host, port or scheme.
    """
    try:
        return asyncio.run(_download(url, limits))
    except TimeoutError:
        raise FetchError(f"{url} took longer than {limits.seconds:g} s") from None
    except (httpx.HTTPError, httpx.InvalidURL, zlib.error) as error:
        raise FetchError(f"{url}: {error or type(error).__name__}") from None


async def _download(url: str, limits: Limits) -> bytes:
    headers = {"Accept": "application/json", "Accept-Encoding": "gzip"}
    # asyncio.timeout limits the whole download. The timeouts of httpx only limit single reads.
    async with (
        asyncio.timeout(limits.seconds),
        httpx.AsyncClient(timeout=None, headers=headers) as client,  # noqa: S113
    ):
        for _ in range(limits.redirects + 1):
            async with client.stream("GET", url) as response:
                if response.status_code in _REDIRECTS and "location" in response.headers:
                    url = redirect_target(response)
                    continue
                if response.status_code != 200:
                    raise FetchError(f"{url} returned status {response.status_code}")
                return await _body(response, limits)
    raise FetchError(f"{url} redirects more than {limits.redirects} times")


def redirect_target(response: httpx.Response) -> str:
    """Return the URL that a response redirects to.

    Raises:
        FetchError: It has another host, port or scheme; only http to https is allowed.
    """
    old = response.request.url
    new = old.join(response.headers["location"])
    upgraded = (old.scheme, new.scheme) == ("http", "https")
    if new.host != old.host or not (upgraded or (old.scheme, old.port) == (new.scheme, new.port)):
        raise FetchError(
            f"{old} redirects to another host, port or scheme, which is refused: {new}"
        )
    return str(new)


async def _body(response: httpx.Response, limits: Limits) -> bytes:
    """Read a body, and never more of it than allowed, compressed or not."""
    url = response.request.url
    encoding = response.headers.get("content-encoding", "identity").strip().lower()
    if encoding not in ("identity", "gzip"):
        raise FetchError(f"{url} has the encoding {encoding!r}, which was not requested")
    body = bytearray()
    gzip = zlib.decompressobj(wbits=31) if encoding == "gzip" else None
    async for chunk in _raw(response, limits.size):
        body += gzip.decompress(chunk, limits.size + 1 - len(body)) if gzip else chunk
        if len(body) > limits.size:
            raise FetchError(f"{url} is larger than {limits.size} bytes")
    if gzip and not gzip.eof:
        raise FetchError(f"{url} is incomplete")
    return bytes(body)


async def _raw(response: httpx.Response, size: int) -> AsyncIterator[bytes]:
    received = 0
    async for chunk in response.aiter_raw():
        received += len(chunk)
        if received > size:
            raise FetchError(f"{response.request.url} is larger than {size} bytes")
        yield chunk

"""Download HeyGen's published document into openapi/, if it is whole and the right one.

    python scripts/fetch_spec.py [--upstream URL_OR_FILE] [--force]

Prints what it changes for users (scripts/drift.py). Exit code 0, or 3: nothing was changed.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sys
import tempfile
import zlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

import httpx
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.events import AliasEvent, CollectionEndEvent, CollectionStartEvent

sys.path.insert(0, str(Path(__file__).resolve().parent))

import regen
from driftcheck import report as drift_report
from driftcheck.compare.operations import compare
from driftcheck.model.nodes import DocumentError, Json
from driftcheck.model.operations import METHODS

UPSTREAM = "https://developers.heygen.com/openapi/external-api.json"
VENDORED = regen.OPENAPI / "external-api.json"
TITLE = "HeyGen External API"
LANDMARKS = ("/v3/videos", "/v3/avatar-realtime")
LEAST = 0.8  # of the vendored operations
_DEEPEST = 200  # levels of YAML, which takes time by their square
_REDIRECTS = {301, 302, 303, 307, 308}


class FetchError(Exception):
    """The document could not be had, or is not the right one; the message says why."""


class Parser(argparse.ArgumentParser):
    """One that ends with 3 where it does not understand: 2 means a breaking drift."""

    def error(self, message: str) -> NoReturn:
        """End the program."""
        self.print_usage(sys.stderr)
        self.exit(3, f"{self.prog}: {message}\n")


@dataclass(frozen=True)
class Limits:
    """What a download may take."""

    seconds: float = 30.0
    """For everything together, redirects included."""
    size: int = 16 * 1024 * 1024
    """In bytes, before and after decompression."""
    redirects: int = 5


def main(argv: list[str] | None = None, limits: Limits | None = None) -> int:
    """Run the command line; the code is 0, or 3 if nothing could be fetched."""
    parser = Parser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--upstream", default=UPSTREAM, metavar="URL_OR_FILE")
    parser.add_argument("--force", action="store_true", help="take another document too")
    options = parser.parse_args(argv)
    try:
        old = read(str(VENDORED))
        new = read(options.upstream, limits)
        check(new, old, force=options.force)
        report = drift_report.render(compare(old, new), "text")
        replace(VENDORED, new)
    except (FetchError, DocumentError, OSError) as error:
        print(f"fetch_spec: {drift_report.line(str(error))}; nothing was changed", file=sys.stderr)
        return 3
    print(report, end="")
    return 0


def read(where: str, limits: Limits | None = None) -> Json:
    """Return the document at an address or in a file, JSON or YAML.

    Raises:
        FetchError: It cannot be had within the limits, or is no OpenAPI document.
    """
    limits = limits or Limits()
    if where.lower().startswith(("http://", "https://")):
        content = download(where, limits)
    else:
        try:
            with Path(where).open("rb") as file:
                content = file.read(limits.size + 1)
        except (OSError, ValueError) as error:
            raise FetchError(f"{where}: {getattr(error, 'strerror', None) or error}") from None
        if len(content) > limits.size:
            raise FetchError(f"{where} is larger than {limits.size} bytes")
    document = parse(content, where)
    if not (isinstance(document, dict) and "openapi" in document and "info" in document):
        raise FetchError(f"{where} is no OpenAPI document")
    return document


def parse(content: bytes, where: str) -> Any:
    """Return what JSON says, or YAML where the name ends so.

    Raises:
        FetchError: It is neither.
    """
    kind = "YAML" if where.split("?")[0].endswith((".yaml", ".yml")) else "JSON"
    try:
        text = content.decode("utf-8-sig")
        value = json.loads(text) if kind == "JSON" else _yaml(text, where)
        # What could not be written again, as JSON and in UTF-8: NaN, half of a surrogate pair.
        json.dumps(value, ensure_ascii=False, allow_nan=False).encode()
    except (ValueError, TypeError, LookupError, YAMLError, RecursionError) as error:
        reason = " ".join(str(error).split())[:200]
        raise FetchError(f"{where} cannot be read as {kind}: {reason}") from None
    return value


def _yaml(text: str, where: str) -> Any:
    depth = 0
    for event in YAML(typ="safe").parse(text):
        # A few aliases of aliases are gigabytes, and no OpenAPI document needs any.
        if isinstance(event, AliasEvent):
            raise FetchError(f"{where} has YAML aliases, which are not read")
        depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
        if depth > _DEEPEST:
            raise FetchError(f"{where} is nested too deeply")
    return json.loads(json.dumps(YAML(typ="safe").load(text), default=str))


def check(document: Json, vendored: Json, *, force: bool = False) -> None:
    """See that a document is HeyGen's v3 API, and not less than most of what is known of it.

    Raises:
        FetchError: It is another document. Never if forced.
    """
    if force:
        return
    info, paths = document.get("info"), document.get("paths")
    title = info.get("title") if isinstance(info, dict) else None
    if title != TITLE:
        raise FetchError(f"the document's title is {str(title)[:80]!r}, not {TITLE!r} (--force)")
    for path in LANDMARKS:
        if not isinstance(paths, dict) or path not in paths:
            raise FetchError(f"the document has no {path} (--force)")
    there, known = _operations(document), _operations(vendored)
    if there < LEAST * known:
        raise FetchError(f"the document has {there} operations, of {known} known ones (--force)")


def _operations(document: Json) -> int:
    paths = document.get("paths")
    items = paths.values() if isinstance(paths, dict) else ()
    return sum(key in METHODS for item in items if isinstance(item, dict) for key in item)


def replace(path: Path, document: Json) -> None:
    """Put a document in the place of a file, whole or not at all."""
    text = json.dumps(document, indent=2, ensure_ascii=False) + "\n"
    handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def download(url: str, limits: Limits) -> bytes:
    """Return what stands at an address.

    Raises:
        FetchError: No 200, too large, too late, cut, or a redirect to another host.
    """
    try:
        return asyncio.run(_download(url, limits))
    except TimeoutError:
        raise FetchError(f"{url} took longer than {limits.seconds:g} s") from None
    except (httpx.HTTPError, httpx.InvalidURL, zlib.error) as error:
        raise FetchError(f"{url}: {error or type(error).__name__}") from None


async def _download(url: str, limits: Limits) -> bytes:
    headers = {"Accept": "application/json", "Accept-Encoding": "gzip"}
    # asyncio.timeout bounds the whole; httpx's own time-outs are per read, and so without bound.
    async with (
        asyncio.timeout(limits.seconds),
        httpx.AsyncClient(timeout=None, headers=headers) as client,  # noqa: S113
    ):
        for _ in range(limits.redirects + 1):
            async with client.stream("GET", url) as response:
                if response.status_code in _REDIRECTS and "location" in response.headers:
                    url = _redirected(response)
                    continue
                if response.status_code != 200:
                    raise FetchError(f"{url} answered {response.status_code}")
                return await _body(response, limits)
    raise FetchError(f"{url} redirects more than {limits.redirects} times")


def _redirected(response: httpx.Response) -> str:
    old = response.request.url
    new = old.join(response.headers["location"])
    upgraded = (old.scheme, new.scheme) == ("http", "https")
    if new.host != old.host or not (upgraded or (old.scheme, old.port) == (new.scheme, new.port)):
        raise FetchError(f"{old} redirects to another place, {new}, which is not followed")
    return str(new)


async def _body(response: httpx.Response, limits: Limits) -> bytes:
    """Read a body, and never more of it than is allowed, compressed or not."""
    url = response.request.url
    encoding = response.headers.get("content-encoding", "identity").strip().lower()
    if encoding not in ("identity", "gzip"):
        raise FetchError(f"{url} answered in the encoding {encoding!r}, which was not asked for")
    found = bytearray()
    gzip = zlib.decompressobj(wbits=31) if encoding == "gzip" else None
    async for chunk in _raw(response, limits.size):
        found += gzip.decompress(chunk, limits.size + 1 - len(found)) if gzip else chunk
        if len(found) > limits.size:
            raise FetchError(f"{url} is larger than {limits.size} bytes")
    if gzip and not gzip.eof:
        raise FetchError(f"{url} was cut")
    return bytes(found)


async def _raw(response: httpx.Response, size: int) -> AsyncIterator[bytes]:
    taken = 0
    async for chunk in response.aiter_raw():
        taken += len(chunk)
        if taken > size:
            raise FetchError(f"{response.request.url} is larger than {size} bytes")
        yield chunk


if __name__ == "__main__":
    sys.exit(main())

"""Loopback servers for uploads and downloads: HeyGen's asset operations, and a store of files."""

from __future__ import annotations

import contextlib
import hashlib
import json
import pickle
import re
import socket
import threading
import time
import traceback
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple

from heygen_ext import HeyGenError

KEPT = 1_000_000  # bytes of a body that are kept whole


class Seen(NamedTuple):
    """A request that came."""

    method: str
    path: str
    headers: dict[str, str]
    size: int
    sha256: str
    body: bytes
    raw: bytes


class Server:
    """A server in threads. `orders` are taken one by one, by the next requests of that method.

    An order is a status, a pair of a status and a body, or a function that gets the handler.
    """

    def __init__(self) -> None:
        self.seen: list[Seen] = []
        self.orders: dict[str, list[Any]] = {"GET": [], "PUT": [], "POST": []}
        self.unread = False  # orders act before the body is read
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            timeout = 20

            def answer(self, status: int, body: bytes | str = b"", **headers: str) -> None:
                body = body.encode() if isinstance(body, str) else body
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name.replace("_", "-"), value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def cut(self) -> None:
                self.close_connection = True
                with contextlib.suppress(OSError):
                    self.connection.shutdown(socket.SHUT_RDWR)

            def _any(self) -> None:
                orders = outer.orders[self.command]
                if outer.unread and orders:
                    self.close_connection = True
                    return self._obey(orders.pop(0))
                left, digest, body = (
                    int(self.headers.get("Content-Length") or 0),
                    hashlib.sha256(),
                    b"",
                )
                size = 0
                while left and (piece := self.rfile.read(min(left, 65536))):
                    left -= len(piece)
                    size += len(piece)
                    digest.update(piece)
                    if size <= KEPT:
                        body += piece
                raw = b"".join(f"{n}: {v}\n".encode() for n, v in self.headers.items())
                headers = {name.lower(): value for name, value in self.headers.items()}
                outer.seen.append(
                    Seen(self.command, self.path, headers, size, digest.hexdigest(), body, raw)
                )
                if left:  # the client went away
                    self.close_connection = True
                    return None
                if orders:
                    return self._obey(orders.pop(0))
                return outer.reply(self)

            do_GET = do_PUT = do_POST = _any

            def _obey(self, order: Any) -> None:
                if callable(order):
                    order(self)
                elif isinstance(order, tuple):
                    self.answer(*order)
                else:
                    self.answer(order)

            def log_message(self, *_: Any) -> None:
                pass

        class Quiet(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *_: Any) -> None:
                pass  # a client that went away is what some tests are about

        self._server = Quiet(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True
        )

    def reply(self, handler: Any) -> None:
        raise NotImplementedError

    def __enter__(self) -> Any:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join(5)
        self._server.server_close()

    def of(self, method: str) -> list[Seen]:
        """The requests of a method."""
        return [seen for seen in self.seen if seen.method == method]


class Store(Server):
    """Keeps what is PUT (if the checksum is right); gives `files`, ranges of them too."""

    def __init__(self) -> None:
        super().__init__()
        self.files: dict[str, bytes] = {}
        self.etag = True
        self.last_modified: str | None = None
        self.weak = False
        self.ranges = True

    def reply(self, handler: Any) -> None:
        if handler.command == "PUT":
            seen = self.seen[-1]
            wanted = seen.headers.get("x-amz-checksum-sha256-hex")
            if wanted not in (None, seen.sha256):
                return handler.answer(
                    400, "<Error><Code>BadDigest</Code><Message>No.</Message></Error>"
                )
            return handler.answer(200, ETag='"x"')
        content = self.files.get(handler.path)
        if content is None:
            return handler.answer(404, "<Error><Code>NoSuchKey</Code></Error>")
        return self.give(handler, content)

    def give(self, handler: Any, content: bytes, stop: int | None = None) -> None:
        """Send a file, or with `stop` only so many bytes of it before the connection is cut."""
        etag = ("W/" if self.weak else "") + f'"{hashlib.sha256(content).hexdigest()[:8]}"'
        start, total = 0, len(content)
        wanted = re.fullmatch(r"bytes=(\d+)-", handler.headers.get("Range", ""))
        if (
            self.ranges
            and wanted
            and handler.headers.get("If-Range", etag)
            in (
                etag,
                self.last_modified,
            )
        ):
            start = int(wanted[1])
        handler.send_response(206 if start else 200)
        if start:
            handler.send_header("Content-Range", f"bytes {start}-{total - 1}/{total}")
        if self.etag:
            handler.send_header("ETag", etag)
        if self.last_modified:
            handler.send_header("Last-Modified", self.last_modified)
        handler.send_header("Content-Length", str(total - start))
        handler.end_headers()
        handler.wfile.write(content[start : total if stop is None else start + stop])
        if stop is not None:
            handler.wfile.flush()
            handler.cut()

    def cut_after(self, count: int) -> Callable[[Any], None]:
        """An order to send only so many bytes of the file."""
        return lambda handler: self.give(handler, self.files[handler.path], count)


class AssetApi(Server):
    """HeyGen's operations on assets, and one video whose address changes with each reading."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.store = store
        self.addresses: list[str | None] = []
        self.max_bytes = 1_000_000_000
        self.extra_headers: dict[str, str] = {}

    def reply(self, handler: Any) -> None:
        seen, path = self.seen[-1], handler.path.partition("?")[0]
        if path == "/v3/assets":
            size = len(content_of(seen)) if seen.size <= KEPT else seen.size
            data: Any = {"asset_id": "a1", "url": "u", "mime_type": "m", "size_bytes": size}
        elif path == "/v3/assets/direct-uploads":
            data = self._place("a2", json.loads(seen.body))
        elif path == "/v3/assets/direct-uploads/batches":
            files = json.loads(seen.body)["files"]
            items = [self._place(f"b{n}", file) for n, file in enumerate(files)]
            data = {"batch_id": "batch", "items": items}
        elif path == "/v3/assets/complete/batches":
            data = {"batch_id": "batch"}
        elif path.endswith("/complete"):
            data = {
                "asset_id": path.split("/")[3],
                "url": "u",
                "mime_type": "m",
                "size_bytes": self.store.seen[-1].size,
                "status": "processing",
            }
        else:
            data = video(self.addresses.pop(0))
        handler.answer(200, json.dumps({"data": data}), Content_Type="application/json")

    def _place(self, asset_id: str, facts: Any) -> dict[str, Any]:
        return {
            "asset_id": asset_id,
            "upload_url": f"{self.store.url}/{asset_id}?X-Amz-Signature=secret",
            "upload_headers": {
                "Content-Type": facts["content_type"],
                "x-amz-checksum-sha256-hex": facts["checksum_sha256"],
                **self.extra_headers,
            },
            "expires_in_seconds": 900,
            "max_bytes": self.max_bytes,
            "status": "pending_upload",
        }


def shown(error: HeyGenError) -> str:
    """What printing, logging and pickling an error tell. Its frames hold what the store said."""
    lines = "".join(traceback.format_exception(error))
    return f"{lines} {error!r} {vars(error)} {pickle.dumps(error, 0).decode()}"


def slow_body(handler: Any, status: int) -> None:
    """Answer over about a second with a body that ends in END."""
    handler.send_response(status)
    handler.send_header("Content-Length", "53")
    handler.end_headers()
    for _ in range(50):
        handler.wfile.write(b".")
        handler.wfile.flush()
        time.sleep(0.024)
    handler.wfile.write(b"END")


def video(address: str | None) -> dict[str, Any]:
    """A video as HeyGen gives it."""
    return {"id": "v1", "status": "completed", "created_at": 1, "video_url": address}


def content_of(seen: Seen) -> bytes:
    """The one file of a multipart body, which is read strictly."""
    boundary = re.search("boundary=(.*)", seen.headers["content-type"])
    assert boundary is not None
    mark = b"--" + boundary[1].encode()
    assert seen.body.startswith(mark + b"\r\n")
    assert seen.body.endswith(b"\r\n" + mark + b"--\r\n")
    head, _, content = seen.body[: -len(mark) - 6].partition(b"\r\n\r\n")
    assert b'name="file"' in head
    assert mark not in content
    return content

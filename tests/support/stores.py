"""Loopback servers for file tests: HeyGen's asset operations, and a file store."""

from __future__ import annotations

import contextlib
import hashlib
import json
import pickle
import re
import socket
import threading
import traceback
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, NamedTuple

from heygen_ext import HeyGenError

KEPT = 1_000_000  # bytes of a request body that are stored

CONTENT = bytes(range(256)) * 4000
"""The 1,024,000 bytes of a file to download."""


class Seen(NamedTuple):
    """A request that the server received."""

    method: str
    path: str
    headers: dict[str, str]
    size: int
    sha256: str
    body: bytes
    raw: bytes


class Server:
    """A threaded HTTP server that records its requests in `seen`.

    `replies` holds scripted replies by method. Each request takes the next one; without one,
    `reply` answers. A scripted reply is a status, a pair of status and body, or a function that
    gets the request handler. The script must be complete before the response is sent: the client
    may send its next request at once.
    """

    def __init__(self) -> None:
        self.seen: list[Seen] = []
        self.replies: dict[str, list[Any]] = {"GET": [], "PUT": [], "POST": []}
        self.reply_before_body = False  # whether scripted replies come before the body is read
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True  # else each response takes 40 ms
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

            def _handle(self) -> None:
                replies = outer.replies[self.command]
                if outer.reply_before_body and replies:
                    self.close_connection = True
                    self._scripted(replies.pop(0))
                    return
                if not self._read_body():
                    self.close_connection = True  # the client disconnected
                elif replies:
                    self._scripted(replies.pop(0))
                else:
                    outer.reply(self)

            do_GET = do_PUT = do_POST = _handle

            def _read_body(self) -> bool:
                """Record the request. Return False if its body is incomplete."""
                length = int(self.headers.get("Content-Length") or 0)
                digest, body, size = hashlib.sha256(), b"", 0
                while size < length and (chunk := self.rfile.read(min(length - size, 65536))):
                    size += len(chunk)
                    digest.update(chunk)
                    if size <= KEPT:
                        body += chunk
                raw = b"".join(f"{n}: {v}\n".encode() for n, v in self.headers.items())
                headers = {name.lower(): value for name, value in self.headers.items()}
                outer.seen.append(
                    Seen(self.command, self.path, headers, size, digest.hexdigest(), body, raw)
                )
                return size == length

            def _scripted(self, reply: Any) -> None:
                if callable(reply):
                    reply(self)
                elif isinstance(reply, tuple):
                    self.answer(*reply)
                else:
                    self.answer(reply)

            def log_message(self, *_: Any) -> None:
                pass

        class QuietServer(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *_: Any) -> None:
                pass  # clients that disconnect are part of some tests

        self._server = QuietServer(("127.0.0.1", 0), Handler)
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


class Store(Server):
    """Accepts a PUT if its checksum is right, and serves `files`, also in ranges."""

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
            expected = seen.headers.get("x-amz-checksum-sha256-hex")
            if expected in (None, seen.sha256):
                handler.answer(200, ETag='"x"')
            else:
                handler.answer(400, "<Error><Code>BadDigest</Code><Message>No.</Message></Error>")
            return
        content = self.files.get(handler.path)
        if content is None:
            handler.answer(404, "<Error><Code>NoSuchKey</Code></Error>")
        else:
            self.send_file(handler, content)

    def send_file(self, handler: Any, content: bytes, cut_after: int | None = None) -> None:
        """Send a file. With `cut_after`, cut the connection after that many bytes."""
        etag = ("W/" if self.weak else "") + f'"{hashlib.sha256(content).hexdigest()[:8]}"'
        start, total = 0, len(content)
        requested = re.fullmatch(r"bytes=(\d+)-", handler.headers.get("Range", ""))
        same_version = handler.headers.get("If-Range", etag) in (etag, self.last_modified)
        if self.ranges and requested and same_version:
            start = int(requested[1])
        handler.send_response(206 if start else 200)
        if start:
            handler.send_header("Content-Range", f"bytes {start}-{total - 1}/{total}")
        if self.etag:
            handler.send_header("ETag", etag)
        if self.last_modified:
            handler.send_header("Last-Modified", self.last_modified)
        handler.send_header("Content-Length", str(total - start))
        handler.end_headers()
        handler.wfile.write(content[start : total if cut_after is None else start + cut_after])
        if cut_after is not None:
            handler.wfile.flush()
            handler.cut()

    def cut_after(self, count: int) -> Callable[[Any], None]:
        """A scripted reply that sends the first `count` bytes of the file."""
        return lambda handler: self.send_file(handler, self.files[handler.path], count)


class AssetApi(Server):
    """HeyGen's asset operations, and a video that gets the next of `urls` at each read."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.store = store
        self.urls: list[str | None] = []
        self.max_bytes = 1_000_000_000
        self.extra_headers: dict[str, str] = {}

    def reply(self, handler: Any) -> None:
        seen, path = self.seen[-1], handler.path.partition("?")[0]
        if path == "/v3/assets":
            size = len(content_of(seen)) if seen.size <= KEPT else seen.size
            data: Any = {"asset_id": "a1", "url": "u", "mime_type": "m", "size_bytes": size}
        elif path == "/v3/assets/direct-uploads":
            data = self.upload_item("a2", json.loads(seen.body))
        elif path == "/v3/assets/direct-uploads/batches":
            files = json.loads(seen.body)["files"]
            items = [self.upload_item(f"b{n}", file) for n, file in enumerate(files)]
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
            data = video(self.urls.pop(0))
        handler.answer(200, json.dumps({"data": data}), Content_Type="application/json")

    def upload_item(self, asset_id: str, file: Any) -> dict[str, Any]:
        return {
            "asset_id": asset_id,
            "upload_url": f"{self.store.url}/{asset_id}?X-Amz-Signature=secret",
            "upload_headers": {
                "Content-Type": file["content_type"],
                "x-amz-checksum-sha256-hex": file["checksum_sha256"],
                **self.extra_headers,
            },
            "expires_in_seconds": 900,
            "max_bytes": self.max_bytes,
            "status": "pending_upload",
        }


def shown(error: HeyGenError) -> str:
    """Everything that printing, logging and pickling an error reveal."""
    lines = "".join(traceback.format_exception(error))
    return f"{lines} {error!r} {vars(error)} {pickle.dumps(error, 0).decode()}"


def wait_for_disconnect(handler: Any, seconds: float = 20.0) -> bool:
    """Wait until the client closes the connection. Return False after `seconds`."""
    handler.close_connection = True
    handler.connection.settimeout(seconds)
    try:
        while handler.connection.recv(65536):
            pass
    except TimeoutError:
        return False
    except OSError:  # the client reset the connection
        pass
    return True


def drip(both: Any, status: int, pass_deadline: Callable[[], None]) -> tuple[Any, Any]:
    """Return a scripted reply whose body comes in pieces, and the HTTP client to get it with.

    The deadline passes when the client has the headers. The body ends in END. This last piece comes
    only if the client is still connected ten seconds later.
    """
    headers_came = threading.Event()

    def came(response: Any) -> None:
        if response.status_code == status:
            headers_came.set()

    def reply(handler: Any) -> None:
        handler.send_response(status)
        handler.send_header("Content-Length", "5")
        handler.end_headers()
        handler.wfile.write(b".")
        handler.wfile.flush()
        headers_came.wait(10.0)
        pass_deadline()
        handler.wfile.write(b".")
        handler.wfile.flush()
        if not wait_for_disconnect(handler, 10.0):
            handler.wfile.write(b"END")

    return reply, both.http(event_hooks={"response": [came]})


def no_files(target: Path) -> bool:
    """Whether the directory of `target` is empty."""
    return list(target.parent.iterdir()) == []


def video(url: str | None) -> dict[str, Any]:
    """A video as HeyGen returns it."""
    return {"id": "v1", "status": "completed", "created_at": 1, "video_url": url}


def content_of(seen: Seen) -> bytes:
    """The only file of a multipart body; anything unexpected in the body fails the test."""
    boundary = re.search("boundary=(.*)", seen.headers["content-type"])
    assert boundary is not None
    mark = b"--" + boundary[1].encode()
    assert seen.body.startswith(mark + b"\r\n")
    assert seen.body.endswith(b"\r\n" + mark + b"--\r\n")
    head, _, content = seen.body[: -len(mark) - 6].partition(b"\r\n\r\n")
    assert b'name="file"' in head
    assert mark not in content
    return content

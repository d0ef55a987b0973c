"""A server on a loopback socket that gives the same bytes to every request."""

import contextlib
import socketserver
import threading
from collections.abc import Callable, Iterator
from typing import BinaryIO

Answer = bytes | Callable[[BinaryIO, str], None]
"""The bytes of the response, or a function that writes them: it gets the socket and the path."""


@contextlib.contextmanager
def serving(answer: Answer) -> Iterator[str]:
    """Serve in a thread. Yields the URL of the server, without a path."""

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            target = self.rfile.readline().split()[1].decode()
            while self.rfile.readline().strip():
                pass
            with contextlib.suppress(OSError):  # the client hangs up where it should
                if callable(answer):
                    answer(self.wfile, target)
                else:
                    self.wfile.write(answer)

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


def http(content: bytes, status: str = "200 OK", **headers: object) -> bytes:
    """Return an HTTP response; `_` in the names of headers means `-`."""
    headers = {"Content-Length": len(content), **headers}
    lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {status}\r\nConnection: close\r\n{lines}\r\n".encode() + content

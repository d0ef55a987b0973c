"""A loopback server with scripted jobs, and example jobs built from their schemas."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from heygen_ext._jobs.kinds import Kind
from support.paths import ROOT
from support.stores import wait_for_disconnect

DOCUMENT = json.loads((ROOT / "openapi/external-api.json").read_text(encoding="utf-8"))
SCHEMAS = DOCUMENT["components"]["schemas"]

SILENT = object()
"""A reply that never comes: the server waits until the client disconnects."""


class JobServer:
    """Answers the requests of each path with the replies of its script; the last one repeats.

    A reply is the JSON of `data`, an error status, or SILENT. `paths` records the requests.
    """

    def __init__(self, scripts: dict[str, list[Any]]) -> None:
        self.paths: list[str] = []
        scripts = {path: list(script) for path, script in scripts.items()}
        outer, lock = self, threading.Lock()

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True  # else each response takes 40 ms

            def do_GET(self) -> None:
                path = self.path.partition("?")[0]
                with lock:
                    outer.paths.append(path)
                    script = scripts.get(path, [404])
                    reply = script.pop(0) if len(script) > 1 else script[0]
                if reply is SILENT:
                    wait_for_disconnect(self)
                    return
                status = 200
                if isinstance(reply, int):
                    status, reply = reply, None
                body = json.dumps({"data": reply} if status == 200 else {}).encode()
                self.send_response(status)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def do_POST(self) -> None:
                self.rfile.read(int(self.headers["content-length"]))
                self.do_GET()

            def log_message(self, format: str, *args: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._server.block_on_close = False
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))

    def __enter__(self) -> JobServer:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def resolved(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema that a `$ref` points to."""
    while "$ref" in schema:
        schema = SCHEMAS[schema["$ref"].rpartition("/")[2]]
    return schema


def job_schema(kind: Kind) -> dict[str, Any]:
    """The schema of the job that the kind's operation returns, alone or in a list."""
    operation = kind.module().OPERATION
    answer = DOCUMENT["paths"][operation.path]["get"]["responses"]["200"]
    (content,) = answer["content"].values()
    data = resolved(resolved(content["schema"])["properties"]["data"])
    return resolved(data["items"]) if kind.ids else data


def example(schema: dict[str, Any]) -> Any:
    """A minimal instance of a schema, with fixed values."""
    schema = resolved(schema)
    if "const" in schema or "enum" in schema:
        return schema.get("const", schema.get("enum", [None])[0])
    if "anyOf" in schema:
        return example(schema["anyOf"][0])
    if schema["type"] == "object":
        properties = schema.get("properties", {})
        wanted = set(schema.get("required", [])) or properties.keys()
        return {n: example(s) if n in wanted else None for n, s in properties.items()}
    if schema["type"] == "array":
        return [example(schema["items"])] * 2
    if schema.get("format") == "date-time":
        return "2026-11-01T00:00:00+00:00"
    return {"string": "x", "integer": 1, "number": 1.0, "boolean": True}[schema["type"]]

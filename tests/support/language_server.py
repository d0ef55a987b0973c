"""A client of language servers (LSP): what an editor offers at the end of a piece of code."""

import itertools
import json
import subprocess
from contextlib import suppress
from pathlib import Path
from typing import Any, Self


class LanguageServer:
    """A running language server, which reads and writes messages on its standard streams.

    Args:
        command: How to start it.
        folder: The project that it serves.
        python: The interpreter whose packages it shall know.
    """

    def __init__(self, command: list[str], folder: Path, python: str) -> None:
        self._python = python
        self._folder = folder
        self._numbers = itertools.count(1)
        self._process = subprocess.Popen(
            command,
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def __enter__(self) -> Self:
        uri = self._folder.as_uri()
        workspace = {"rootUri": uri, "workspaceFolders": [{"uri": uri, "name": "project"}]}
        able = {"workspace": {"configuration": True}}
        self._call("initialize", {"processId": None, "capabilities": able, **workspace})
        self._send({"method": "initialized", "params": {}})
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError, EOFError):
            self._call("shutdown", None)
            self._send({"method": "exit"})
            self._process.stdin.close()
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(1)
        self._process.kill()  # Not all end when they are told to.
        self._process.wait()
        self._process.stdout.close()

    def offered(self, code: str) -> set[str]:
        """Return what is offered at the end of the code: names, keywords with `=`, keys."""
        uri = (self._folder / f"code_{next(self._numbers)}.py").as_uri()
        document = {"uri": uri, "languageId": "python", "version": 1, "text": code}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": document}})
        last = code.rpartition("\n")[2]
        place = {"line": code.count("\n"), "character": len(last)}
        found = self._call(
            "textDocument/completion", {"textDocument": {"uri": uri}, "position": place}
        )
        items = found["items"] if isinstance(found, dict) else found or []
        return {item["label"].strip("\"'") for item in items}

    def _call(self, method: str, params: object) -> Any:
        number = next(self._numbers)
        self._send({"id": number, "method": method, "params": params})
        while True:
            message = self._read()
            if "method" in message:
                if "id" in message:
                    self._send({"id": message["id"], "result": self._answer(message)})
            elif message["id"] == number:
                assert "error" not in message, message
                return message["result"]

    def _answer(self, message: dict[str, Any]) -> object:
        """Return what an editor answers to a request of the server."""
        if message["method"] != "workspace/configuration":
            return None
        sections = [item.get("section") for item in message["params"]["items"]]
        return [{"pythonPath": self._python} if name == "python" else None for name in sections]

    def _send(self, message: dict[str, object]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._process.stdin.flush()

    def _read(self) -> dict[str, Any]:
        length = 0
        while line := self._process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        if not length:
            raise EOFError("the language server has ended")
        return json.loads(self._process.stdout.read(length))

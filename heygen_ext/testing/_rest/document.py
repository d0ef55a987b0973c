"""The operations and schemas of the API, as the package of generated code holds them.

`heygen_api/document.json` is written by ``make regen`` from the whole document, without its prose.
It is a file of data and not derived from the generated code, because that code is open (it takes
fields and values that are not documented) where the server is strict.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

Json = dict[str, Any]

_METHODS = ("get", "post", "put", "patch", "delete")
_PLACE = re.compile(r"\{([^/{}]+)\}")


@dataclass(frozen=True, slots=True, eq=False)
class Operation:
    """One operation."""

    name: str
    """Its operationId."""
    method: str
    path: str
    parameters: list[Json]
    request: tuple[str, Json] | None
    """Media type and schema of the body."""
    request_required: bool
    request_pointer: str
    """Where the body's schema stands in the document: a JSON pointer."""
    status: int
    """The success that says that something new has come about, if there are several."""
    media_type: str
    answer: Json
    """The schema of the success."""
    errors: frozenset[int]

    @property
    def data(self) -> Json:
        """The schema of what stands inside `data`."""
        found = self.answer.get("properties", {}).get("data", {})
        return found if isinstance(found, dict) else {}

    @property
    def pages(self) -> bool:
        """Whether it answers a list with a cursor beside it."""
        return "next_token" in self.answer.get("properties", {})

    def header(self, name: str) -> Json | None:
        """Its header parameter of this name, whatever the case."""
        for parameter in self.parameters:
            if parameter["in"] == "header" and parameter["name"].lower() == name.lower():
                return parameter
        return None


class Document:
    """All operations, and the schemas that they refer to."""

    def __init__(self, raw: Json) -> None:
        self.raw = raw
        self.operations = [
            self._operation(path, method, item)
            for path, item in raw["paths"].items()
            for method in _METHODS
            if method in item
        ]
        # A path with fewer placeholders goes first: /videos/statuses is no /videos/{video_id}.
        self._patterns = [
            (re.compile(_PLACE.sub(r"(?P<\1>[^/]+)", path)), path)
            for path in sorted(raw["paths"], key=lambda path: (len(_PLACE.findall(path)), path))
        ]
        self._by_path: dict[str, dict[str, Operation]] = {}
        for operation in self.operations:
            self._by_path.setdefault(operation.path, {})[operation.method] = operation

    def find(self, path: str) -> tuple[dict[str, Operation], dict[str, str]]:
        """The operations at a path, by method, and the values in the path; none if unknown."""
        for pattern, template in self._patterns:
            if match := pattern.fullmatch(path):
                return self._by_path[template], match.groupdict()
        return {}, {}

    def at(self, path: str, method: str) -> Operation | None:
        """The operation of this path template and method."""
        return self._by_path.get(path, {}).get(method)

    def resolve(self, schema: Json) -> Json:
        """The schema that is meant, when it is a reference."""
        while "$ref" in schema:
            target: Any = self.raw
            for step in schema["$ref"].removeprefix("#/").split("/"):
                target = target[step.replace("~1", "/").replace("~0", "~")]
            schema = target
        return schema

    def _operation(self, path: str, method: str, item: Json) -> Operation:
        given = item[method]
        body = self.resolve(given.get("requestBody", {}))
        request, pointer = None, ""
        for media_type, content in body.get("content", {}).items():
            request = (media_type, content.get("schema", {}))
            steps = ("paths", path, method, "requestBody", "content", media_type, "schema")
            pointer = "/" + "/".join(s.replace("~", "~0").replace("/", "~1") for s in steps)
            break
        statuses = [int(status) for status in given["responses"] if re.fullmatch(r"\d+", status)]
        successes = [status for status in statuses if status < 300]
        status, answers = 200, given["responses"]
        if successes:
            status = max(successes) if method == "post" else min(successes)
        said = answers.get(str(status), answers.get("2XX", answers.get("default", {})))
        content = self.resolve(said).get("content", {})
        answer_type: str = next(iter(content), "")
        return Operation(
            name=given.get("operationId", f"{method} {path}"),
            method=method.upper(),
            path=path,
            parameters=[
                self.resolve(p) for p in item.get("parameters", []) + given.get("parameters", [])
            ],
            request=request,
            request_required=body.get("required", False),
            request_pointer=pointer,
            status=status,
            media_type=answer_type,
            answer=self.resolve(content.get(answer_type, {}).get("schema", {})),
            errors=frozenset(statuses) - frozenset(successes),
        )


@lru_cache(maxsize=1)
def the_document() -> Document:
    """The document of the installed `heygen_api`."""
    text = files("heygen_api").joinpath("document.json").read_text(encoding="utf-8")
    return Document(json.loads(text))

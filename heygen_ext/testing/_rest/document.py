"""The operations and schemas of the OpenAPI document.

``make regen`` writes `heygen_api/document.json`: the whole document without its descriptions. The
fake does not use the generated code instead, because that code accepts undocumented fields and
values, and the server does not.
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
    """An operation of the document."""

    name: str
    """The operationId."""
    method: str
    path: str
    parameters: list[Json]
    request: tuple[str, Json] | None
    """Media type and schema of the request body, if there is one."""
    request_required: bool
    request_pointer: str
    """The JSON pointer to the schema of the request body."""
    status: int
    """The status of success. If a POST has several, the one that reports a creation."""
    media_type: str
    """The media type of the successful response."""
    response: Json
    """The schema of the successful response."""
    errors: frozenset[int]
    """The documented statuses of 300 and above."""

    @property
    def data(self) -> Json:
        """The schema of the `data` field of the response."""
        found = self.response.get("properties", {}).get("data", {})
        return found if isinstance(found, dict) else {}

    @property
    def pages(self) -> bool:
        """Whether the response is a page of a list: it has a `next_token`."""
        return "next_token" in self.response.get("properties", {})

    def header(self, name: str) -> Json | None:
        """Return the header parameter of this name, in any case, or None."""
        for parameter in self.parameters:
            if parameter["in"] == "header" and parameter["name"].lower() == name.lower():
                return parameter
        return None


class Document:
    """All operations of a document, and the schemas that they refer to."""

    def __init__(self, raw: Json) -> None:
        self.raw = raw
        self.operations = [
            self._operation(path, method, item)
            for path, item in raw["paths"].items()
            for method in _METHODS
            if method in item
        ]
        # Paths with fewer placeholders come first, so that /videos/statuses does not match
        # /videos/{video_id}.
        self._patterns = [
            (re.compile(_PLACE.sub(r"(?P<\1>[^/]+)", path)), path)
            for path in sorted(raw["paths"], key=lambda path: (len(_PLACE.findall(path)), path))
        ]
        self._by_path: dict[str, dict[str, Operation]] = {}
        for operation in self.operations:
            self._by_path.setdefault(operation.path, {})[operation.method] = operation

    def find(self, path: str) -> tuple[dict[str, Operation], dict[str, str]]:
        """Return the operations at a path by method, and the values of its placeholders."""
        for pattern, template in self._patterns:
            if match := pattern.fullmatch(path):
                return self._by_path[template], match.groupdict()
        return {}, {}

    def at(self, path: str, method: str) -> Operation | None:
        """Return the operation of a path template and method, or None."""
        return self._by_path.get(path, {}).get(method)

    def resolve(self, schema: Json) -> Json:
        """Return the schema that `schema` refers to, or `schema` itself."""
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
        for body_type, content in body.get("content", {}).items():
            request = (body_type, content.get("schema", {}))
            steps = ("paths", path, method, "requestBody", "content", body_type, "schema")
            pointer = "/" + "/".join(s.replace("~", "~0").replace("/", "~1") for s in steps)
            break
        statuses = [int(status) for status in given["responses"] if re.fullmatch(r"\d+", status)]
        successes = [status for status in statuses if status < 300]
        status, responses = 200, given["responses"]
        if successes:
            status = max(successes) if method == "post" else min(successes)
        response = responses.get(str(status), responses.get("2XX", responses.get("default", {})))
        content = self.resolve(response).get("content", {})
        media_type: str = next(iter(content), "")
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
            media_type=media_type,
            response=self.resolve(content.get(media_type, {}).get("schema", {})),
            errors=frozenset(statuses) - frozenset(successes),
        )


@lru_cache(maxsize=1)
def the_document() -> Document:
    """Return the document of the installed `heygen_api`."""
    text = files("heygen_api").joinpath("document.json").read_text(encoding="utf-8")
    return Document(json.loads(text))

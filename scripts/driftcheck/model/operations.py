"""The operations of a document as a client sees them: methods, arguments, bodies and answers."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from openapi_python_client.strings import ClassName, PythonIdentifier

from driftcheck.model.nodes import DocumentError, Json, Node, plain, step, token
from driftcheck.model.schemas import Model
from driftcheck.model.webhooks import Heard, heard

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
IDEMPOTENCY = ("header", "idempotency-key")
# These three are no parameters, the specification says; clients set them themselves.
_IGNORED = {("header", name) for name in ("accept", "content-type", "authorization")}
_STYLES = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}


@dataclass
class Parameter:
    """An argument that goes to the path, the query, a header or a cookie."""

    name: str
    where: str
    pointer: str
    required: bool
    deprecated: bool
    written: Hashable
    """How its value becomes text."""
    schema: Node


@dataclass
class Content:
    """A body or an answer: its schema in each media type."""

    pointer: str
    required: bool = False
    media: dict[str, Node] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)
    encoding: Hashable = None
    headers: dict[str, tuple[str, Hashable, Node | None]] = field(default_factory=dict)
    """By name in small letters: where it stands, what is said of it, its schema."""


@dataclass
class Operation:
    """One operation."""

    name: str
    """The operationId, or what the generator makes of method and path."""
    method: str
    path: str
    pointer: str
    raw: Json
    tags: list[str]
    parameters: dict[tuple[str, str], Parameter] = field(default_factory=dict)
    body: Content | None = None
    answers: dict[str, Content] = field(default_factory=dict)
    security: dict[Hashable, str] = field(default_factory=dict)
    """Each alternative with its name for people."""
    servers: list[str] = field(default_factory=list)
    callbacks: Heard = field(default_factory=Heard)

    @property
    def key(self) -> tuple[str, str]:
        """What it is known by on the wire: the path without the names in it, and the method."""
        return re.sub(r"\{[^}]*\}", "{}", self.path), self.method

    @property
    def call(self) -> str:
        """The method of a client, without what it is of: `videos.get_video_v3`."""
        tag = _identifier(self.tags[0] if self.tags else "default", "tag")
        return f"heygen.{tag}.{_identifier(self.name, 'field_')}"

    @property
    def who(self) -> dict[str, str]:
        """The operation as a finding names it."""
        return {"operationId": self.name, "method": self.method, "path": self.path}

    @property
    def successes(self) -> dict[str, Content]:
        """The answers that the client reads; `default` only where there is no other."""
        found = {status: c for status, c in self.answers.items() if status[:1] == "2"}
        return found or {s: c for s, c in self.answers.items() if s == "default"}

    @property
    def returns(self) -> str:
        """What the method returns: events, a page, what stands in `data`, or the whole answer."""
        contents = [_first(content.media) for content in self.successes.values()]
        nodes = [node for node in contents if node is not None]
        if any("text/event-stream" in content.media for content in self.successes.values()):
            return "events"
        if not nodes or len(nodes) < len(contents):
            return "the whole answer" if nodes else "nothing"
        if not all("data" in node.properties for node in nodes):
            return "the whole answer"
        # The overlay takes an `error` beside `data` away: it says only that it is null.
        beside = {name for node in nodes for name in node.properties} - {"data", "error"}
        token = self.parameters.get(("query", "token"))
        listed = len(nodes) == 1 and nodes[0].properties["data"].types == frozenset({"array"})
        if "next_token" in beside and listed and token is not None and not token.required:
            return "a page"
        return "the whole answer" if beside else "what stands in `data`"


@lru_cache(maxsize=4096)
def _identifier(name: str, prefix: str) -> str:
    return str(PythonIdentifier(name, prefix))


def class_name(name: str, schema: Json) -> str | None:
    """Return the class that the generator makes of a component; None if it makes none."""
    types = schema.get("type")
    if isinstance(types, list) and "object" in types:
        return str(ClassName(f"{name}_type_{types.index('object')}", "field_"))
    if not (schema.get("enum") or types == "object" or schema.get("allOf")) and not (
        types is None and schema.get("properties")
    ):
        return None
    title = schema.get("title")
    return str(ClassName(title if isinstance(title, str) and title else name, "field_"))


def _first(media: dict[str, Node]) -> Node | None:
    return next(iter(media.values()), None)


class Reader:
    """Reads the operations of one document into one model."""

    def __init__(self, document: Json) -> None:
        self.document = document
        self.model = Model(document)

    def operations(self) -> Iterator[Operation]:
        """Yield the operations in the document's order."""
        for path, given in _object(self.document.get("paths"), "/paths").items():
            if path.startswith("x-"):
                continue
            item, pointer = self.model.follow(given, step("/paths", path))
            for method in METHODS:
                if method in item:
                    yield self._operation(path, method, item, pointer)

    def webhooks(self) -> Heard:
        """Read what is sent to webhooks."""
        return heard(self.model, self.document.get("webhooks"), "/webhooks")

    def components(self) -> dict[str, tuple[Json, Node]]:
        """Read the component schemas by their names: as they are written, and what they mean."""
        pointer = "/components/schemas"
        components = _object(self.document.get("components"), "/components")
        return {
            name: (schema, self.model.node(schema, step(pointer, name)))
            for name, schema in _object(components.get("schemas"), pointer).items()
            if isinstance(schema, dict)
        }

    def _operation(self, path: str, method: str, item: Json, above: str) -> Operation:
        pointer = step(above, method)
        raw = _object(item[method], pointer)
        name = raw.get("operationId")
        if not isinstance(name, str) or not name:
            name = f"{method}_{path.translate(str.maketrans('', '', '{}')).replace('/', '_')}"
        tags = [str(tag) for tag in _list(raw.get("tags"), step(pointer, "tags"))]
        operation = Operation(name, method.upper(), path, pointer, raw, tags)
        # Those of the operation come last, for they stand in the place of those of the path.
        for holder, at in ((item, above), (raw, pointer)):
            at = step(at, "parameters")
            for index, value in enumerate(_list(holder.get("parameters"), at)):
                parameter = self._parameter(value, step(at, index))
                key = (parameter.where, parameter.name)
                key = (key[0], key[1].lower()) if key[0] == "header" else key
                if key not in _IGNORED:
                    operation.parameters[key] = parameter
        if "requestBody" in raw:
            value, at = self.model.follow(raw["requestBody"], step(pointer, "requestBody"))
            operation.body = self._content(value, at)
        responses = _object(raw.get("responses"), step(pointer, "responses"))
        for status, given in responses.items():
            if not status.startswith("x-"):
                value, at = self.model.follow(given, step(pointer, "responses", status))
                operation.answers[status.upper() if "x" in status else status] = self._content(
                    value, at
                )
        operation.security = self._security(raw)
        operation.servers = servers(raw) or servers(item)
        operation.callbacks = heard(self.model, raw.get("callbacks"), step(pointer, "callbacks"))
        return operation

    def _parameter(self, given: object, at: str) -> Parameter:
        value, at = self.model.follow(given, at)
        name, where = value.get("name"), value.get("in")
        if not isinstance(name, str) or not isinstance(where, str) or where not in _STYLES:
            raise DocumentError(f"{at} is no parameter")
        style = value.get("style", _STYLES[where])
        content = _object(value.get("content"), step(at, "content"))
        schema, place = value.get("schema", True), step(at, "schema")
        for media, holder in content.items():
            place = step(at, "content", media, "schema")
            schema = _object(holder, step(at, "content", media)).get("schema", True)
        explode = value.get("explode", style == "form")
        written = (style, explode, value.get("allowReserved") is True, tuple(content))
        required = where == "path" or value.get("required") is True
        node = self.model.node(schema, place)
        deprecated = value.get("deprecated") is True
        return Parameter(name, where, at, required, deprecated, written, node)

    def _content(self, value: Json, at: str) -> Content:
        found = Content(at, value.get("required") is True)
        encoding = {}
        for given, holder in _object(value.get("content"), step(at, "content")).items():
            media = re.sub(r"\s*;\s*", ";", given.strip().lower())
            media = media.removesuffix(";charset=utf-8")
            place = step(at, "content", given)
            holder = _object(holder, place)
            found.places[media] = place
            found.media[media] = self.model.node(holder.get("schema", True), step(place, "schema"))
            encoding[media] = holder.get("encoding", {})
        found.encoding = plain(encoding)
        for name, given in _object(value.get("headers"), step(at, "headers")).items():
            header, place = self.model.follow(given, step(at, "headers", name))
            said = plain({k: v for k, v in header.items() if k != "schema"})
            schema = header.get("schema")
            node = None if schema is None else self.model.node(schema, step(place, "schema"))
            found.headers[name.lower()] = place, said, node
        return found

    def _security(self, raw: Json) -> dict[Hashable, str]:
        given = raw.get("security", self.document.get("security", []))
        components = _object(self.document.get("components"), "/components")
        schemes = _object(components.get("securitySchemes"), "/components/securitySchemes")
        found: dict[Hashable, str] = {}
        for index, value in enumerate(_list(given, "/security")):
            alternative = _object(value, step("/security", index))
            parts = []
            for name, scopes in alternative.items():
                place = step("/components/securitySchemes", name)
                scheme, _ = self.model.follow(schemes.get(name, {}), place)
                wanted = frozenset(map(str, _list(scopes, place)))
                parts.append((_scheme(name, scheme), wanted))
            found[frozenset(parts)] = " and ".join(alternative) or "no credential"
        return found


def _scheme(name: str, scheme: Json) -> Hashable:
    """Return what a credential is on the wire; its name is nothing but a name."""
    kind = scheme.get("type")
    if kind == "apiKey":
        return kind, scheme.get("in"), str(scheme.get("name")).lower()
    if kind == "http":
        return kind, str(scheme.get("scheme")).lower()
    return (kind, plain({k: v for k, v in scheme.items() if k != "flows"})) if kind else name


def servers(holder: Json) -> list[str]:
    """Return the addresses of the API that something names, with their variables filled in."""
    found = []
    for server in holder.get("servers") or ():
        if isinstance(server, dict) and isinstance(server.get("url"), str):
            url = server["url"]
            variables = server.get("variables")
            for name, value in (variables if isinstance(variables, dict) else {}).items():
                if isinstance(value, dict):
                    url = url.replace(f"{{{name}}}", str(value.get("default", "")))
            found.append(url.rstrip("/"))
    return found


def same_value(left: object, right: object) -> bool:
    """Tell whether two JSON values are the same, order of keys aside."""
    return token(left) == token(right)


def _object(value: Any, pointer: str) -> Json:
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise DocumentError(f"{pointer} is no object")
    return value


def _list(value: Any, pointer: str) -> list[Any]:
    if value is None:
        return []
    if not isinstance(value, list):
        raise DocumentError(f"{pointer} is no list")
    return value

"""Read a document: its operations, webhooks, component schemas and credentials."""

from __future__ import annotations

import json
import re
from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from typing import Any

from driftcheck.model.json_values import (
    DocumentError,
    Json,
    list_at,
    object_at,
    pointer_to,
    without_prose,
)
from driftcheck.model.nodes import Node
from driftcheck.model.operations import METHODS, Content, Header, Operation, Parameter
from driftcheck.model.references import References, with_path_items
from driftcheck.model.schemas import SchemaGraph
from driftcheck.model.webhooks import SentRequests, read_sent_requests

# OpenAPI says that these headers are not parameters; clients set them themselves.
_IGNORED = {("header", name) for name in ("accept", "content-type", "authorization")}
_DEFAULT_STYLES = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}


@dataclass
class Document:
    """A document that was read."""

    raw: Json
    """With path items in the place of references to them."""
    nodes: list[Node]
    operations: list[Operation]
    webhooks: SentRequests
    components: dict[str, tuple[Json, Node]]
    """The component schemas by name: as written, and as a node."""


def read_document(raw: Json) -> Document:
    """Read a document.

    Raises:
        DocumentError: The document is malformed, or a reference leads nowhere.
    """
    try:
        # Through JSON, so that no object occurs in two places and all keys are strings.
        raw = json.loads(json.dumps(raw))
        reader = _Reader(raw)
        operations = list(reader.operations())
        webhooks = reader.sent_requests(raw.get("webhooks"), "/webhooks")
        components = reader.components()
        raw = with_path_items(raw)
    except RecursionError:
        raise DocumentError("the document is nested too deeply") from None
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        # Malformed in a way that no check covers. Left alone, the program would exit with 1.
        raise DocumentError(f"the document is malformed: {error!r}") from error
    return Document(raw, list(reader.graph.nodes.values()), operations, webhooks, components)


def server_urls(holder: Json) -> list[str]:
    """Return the URLs under `servers`, with the defaults of their variables filled in."""
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


class _Reader:
    def __init__(self, document: Json) -> None:
        self._document = document
        self._references = References(document)
        self.graph = SchemaGraph(self._references)

    def operations(self) -> Iterator[Operation]:
        for path, value in object_at(self._document.get("paths"), "/paths").items():
            if path.startswith("x-"):
                continue
            item = self._references.path_item(path, value)
            for method in METHODS:
                if method in item:
                    yield self._operation(path, method, item)

    def sent_requests(self, value: object, pointer: str) -> SentRequests:
        return read_sent_requests(self._references, self.graph, value, pointer)

    def components(self) -> dict[str, tuple[Json, Node]]:
        pointer = "/components/schemas"
        components = object_at(self._document.get("components"), "/components")
        return {
            name: (schema, self.graph.node(schema, pointer_to(pointer, name)))
            for name, schema in object_at(components.get("schemas"), pointer).items()
            if isinstance(schema, dict)
        }

    def _operation(self, path: str, method: str, item: dict[str, tuple[Any, str]]) -> Operation:
        raw, pointer = object_at(*item[method]), item[method][1]
        name = raw.get("operationId")
        if not isinstance(name, str) or not name:
            name = f"{method}_{path.translate(str.maketrans('', '', '{}')).replace('/', '_')}"
        tags = [str(tag) for tag in list_at(raw.get("tags"), pointer_to(pointer, "tags"))]
        operation = Operation(name, method.upper(), path, pointer, raw, tags)
        # The parameters of the operation come last: they replace those of the path.
        of_operation = raw.get("parameters"), pointer_to(pointer, "parameters")
        for parameters, at in (item.get("parameters", (None, "")), of_operation):
            for index, value in enumerate(list_at(parameters, at)):
                parameter = self._parameter(value, pointer_to(at, index))
                key = (parameter.location, parameter.name)
                key = (key[0], key[1].lower()) if key[0] == "header" else key
                if key not in _IGNORED:
                    operation.parameters[key] = parameter
        if "requestBody" in raw:
            at = pointer_to(pointer, "requestBody")
            operation.body = self._content(*self._references.follow(raw["requestBody"], at))
        at = pointer_to(pointer, "responses")
        for status, value in object_at(raw.get("responses"), at).items():
            if not status.startswith("x-"):
                response = self._references.follow(value, pointer_to(at, status))
                status = status.upper() if "x" in status else status  # 5xx is 5XX
                operation.responses[status] = self._content(*response)
        operation.security = self._security(raw)
        of_path, _ = item.get("servers", (None, ""))
        operation.servers = server_urls(raw) or server_urls({"servers": of_path})
        at = pointer_to(pointer, "callbacks")
        operation.callbacks = self.sent_requests(raw.get("callbacks"), at)
        return operation

    def _parameter(self, given: object, at: str) -> Parameter:
        value, at = self._references.follow(given, at)
        name, location = value.get("name"), value.get("in")
        if not isinstance(name, str) or location not in tuple(_DEFAULT_STYLES):
            raise DocumentError(f"{at} is not a parameter")
        style = value.get("style", _DEFAULT_STYLES[location])
        content = object_at(value.get("content"), pointer_to(at, "content"))
        schema, place = value.get("schema", True), pointer_to(at, "schema")
        for media, holder in content.items():
            place = pointer_to(at, "content", media, "schema")
            holder = object_at(holder, pointer_to(at, "content", media))
            schema = holder.get("schema", True)
        explode = value.get("explode", style == "form")
        return Parameter(
            name,
            location,
            pointer=at,
            required=location == "path" or value.get("required") is True,
            deprecated=value.get("deprecated") is True,
            serialisation=(style, explode, value.get("allowReserved") is True, tuple(content)),
            schema=self.graph.node(schema, place),
        )

    def _content(self, value: Json, at: str) -> Content:
        found = Content(at, value.get("required") is True)
        encoding = {}
        for given, holder in object_at(value.get("content"), pointer_to(at, "content")).items():
            media = re.sub(r"\s*;\s*", ";", given.strip().lower())
            media = media.removesuffix(";charset=utf-8")
            place = pointer_to(at, "content", given)
            holder = object_at(holder, place)
            schema_place = pointer_to(place, "schema")
            found.media_pointers[media] = place
            found.media[media] = self.graph.node(holder.get("schema", True), schema_place)
            encoding[media] = holder.get("encoding", {})
        found.encoding = without_prose(encoding)
        for name, given in object_at(value.get("headers"), pointer_to(at, "headers")).items():
            header, place = self._references.follow(given, pointer_to(at, "headers", name))
            keywords = without_prose({k: v for k, v in header.items() if k != "schema"})
            schema: Any = header.get("schema")
            if schema is not None:
                schema = self.graph.node(schema, pointer_to(place, "schema"))
            found.headers[name.lower()] = Header(place, keywords, schema)
        return found

    def _security(self, raw: Json) -> dict[Hashable, str]:
        given = raw.get("security", self._document.get("security", []))
        components = object_at(self._document.get("components"), "/components")
        at = "/components/securitySchemes"
        schemes = object_at(components.get("securitySchemes"), at)
        found: dict[Hashable, str] = {}
        for index, value in enumerate(list_at(given, "/security")):
            alternative = object_at(value, pointer_to("/security", index))
            credentials = []
            for name, scopes in alternative.items():
                place = pointer_to(at, name)
                scheme, _ = self._references.follow(schemes.get(name, {}), place)
                wanted = frozenset(map(str, list_at(scopes, place)))
                credentials.append((_credential(name, scheme), wanted))
            found[frozenset(credentials)] = " and ".join(alternative) or "no credential"
        return found


def _credential(name: str, scheme: Json) -> Hashable:
    """Return what a credential is in a request; how the document names it does not matter."""
    kind = scheme.get("type")
    if kind == "apiKey":
        return kind, scheme.get("in"), str(scheme.get("name")).lower()
    if kind == "http":
        return kind, str(scheme.get("scheme")).lower()
    if kind:
        return kind, without_prose({k: v for k, v in scheme.items() if k != "flows"})
    return name

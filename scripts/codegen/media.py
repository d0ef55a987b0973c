"""Choose the media types of bodies that the generator can write and read.

JSON, forms and text stay what they are. Anything else is a file: its bytes.
"""

from __future__ import annotations

import re

from .document import Json, as_object, objects_in, operations
from .references import target

_FILE: Json = {"type": "string", "format": "binary"}
_FORM, _MULTIPART = "application/x-www-form-urlencoded", "multipart/form-data"
_JSON = re.compile(r"application/json|[^/]+/[^/]+\+json")


def choose(document: Json) -> None:
    """Change, in place, the media types of all requests and answers."""
    for operation in operations(document):
        for response in objects_in(operation.entry.get("responses")):
            if isinstance(response.get("content"), dict):
                response["content"] = _answer(response["content"])
        body = as_object(operation.entry.get("requestBody"))
        if as_object(body.get("content")):
            body["content"] = _request(document, body["content"])


def _answer(content: Json) -> Json:
    """Return the media types of an answer; the generator takes the first that it knows."""
    made: Json = {}
    for name, media in content.items():
        kind = _kind(name, media)
        if kind == "text" and _plain(name) != "text/event-stream":
            made[name] = {**as_object(media), "schema": _text(media)}
        elif kind == "json":
            made["application/json" if _plain(name) == "*/*" else name] = _with_schema(kind, media)
        elif kind == "text":
            made[name] = media
        elif _plain(name) == "application/octet-stream":
            made[name] = {**as_object(media), "schema": _FILE}
    if content and not made:
        name, media = next(iter(content.items()))
        return {"application/octet-stream": {**as_object(media), "schema": _FILE}}
    return made


def _request(document: Json, content: Json) -> Json:
    """Return the media types of a body that can be told apart by what the caller gives.

    The type of the argument decides which is sent. So of two media types with the same schema the
    better one stays, and a file only if there is nothing else.
    """
    kept: dict[str, str] = {}
    schemas: list[object] = []
    order = ("json", _MULTIPART, _FORM, "text", "file")
    for name, media in sorted(content.items(), key=lambda item: order.index(_kind(*item))):
        kind = _kind(name, media)
        schema = as_object(media).get("schema")
        fields = _has_fields(document, schema)
        if kept and (kind in kept or schema in schemas or not fields):
            continue
        kept[kind] = name
        schemas.append(schema)
        if not fields:
            break
    return {
        name: _with_schema(kind, media)
        for name, media in content.items()
        for kind in kept
        if kept[kind] == name
    }


def _with_schema(kind: str, media: object) -> Json:
    if kind in {"text", "file"}:
        return {**as_object(media), "schema": _FILE}
    return {"schema": {"type": "object"} if kind in {_FORM, _MULTIPART} else {}, **as_object(media)}


def _kind(name: str, media: object) -> str:
    """Return "json", "text", "file" or the name of a kind of form."""
    plain = _plain(name)
    if _JSON.fullmatch(plain):
        return "json"
    if plain in {_FORM, _MULTIPART}:
        return plain
    if plain == "*/*" and not _is_file(as_object(media).get("schema")):
        return "json"
    return "text" if plain.startswith("text/") else "file"


def _plain(name: str) -> str:
    return name.partition(";")[0].strip().lower()


def _text(media: object) -> Json:
    """Return the schema of a text; one that is not that of a text is not read."""
    schema = as_object(as_object(media).get("schema"))
    return schema if schema.get("type") == "string" else {"type": "string"}


def _is_file(schema: object) -> bool:
    return as_object(schema).get("format") == "binary" or not schema


def _has_fields(document: Json, schema: object) -> bool:
    """Return whether a schema gives a class of its own, which isinstance() tells from others."""
    schema = as_object(schema)
    reference = schema.get("$ref")
    if isinstance(reference, str):
        schema = as_object(target(document, reference))
    return bool(schema.get("properties") or schema.get("allOf") or schema.get("type") == "object")

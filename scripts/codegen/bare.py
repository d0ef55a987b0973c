"""Reduce a document to what a server has to know: heygen_api/document.json.

The fake server of `heygen_ext.testing` answers from it. The overlay is not applied, because the
fake plays HeyGen and not the client.
"""

from __future__ import annotations

import json

from .document import Json, as_object

_PROSE = {"description", "summary", "title", "example", "examples", "externalDocs"}
_KEPT_OF_OPERATIONS = ("operationId", "parameters", "requestBody", "responses")
_COMPONENTS = ("schemas", "parameters", "responses", "requestBodies")
# Below these, keys are names and not keywords.
_BY_NAME = {
    "properties",
    "paths",
    "schemas",
    "parameters",
    "responses",
    "requestBodies",
    "mapping",
    "$defs",
}


def render(document: Json) -> str:
    """Return the document without prose, as JSON.

    Each path, schema and parameter has a line of its own, so that a diff shows what changed.
    """
    paths = {path: _path(item) for path, item in as_object(document.get("paths")).items()}
    document = {**document, "paths": paths}
    lines = [f'"openapi": {json.dumps(document.get("openapi"))}', _section(document, "paths")]
    components = as_object(document.get("components"))
    kinds = [kind for kind in _COMPONENTS if as_object(components.get(kind))]
    sections = ",\n".join(_section(components, kind) for kind in kinds)
    lines.append(f'"components": {{\n{sections}\n}}')
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _path(item: object) -> Json:
    """Return a path's operations with their requests and answers; of errors only the status."""
    kept: Json = {}
    for method, operation in as_object(item).items():
        if not isinstance(operation, dict):
            kept[method] = operation  # parameters of all operations
            continue
        kept[method] = {word: operation[word] for word in _KEPT_OF_OPERATIONS if word in operation}
        answers = as_object(operation.get("responses"))
        kept[method]["responses"] = {k: v if k[:1] == "2" else {} for k, v in answers.items()}
    return kept


def _section(holder: Json, name: str) -> str:
    entries = [
        f"{json.dumps(key)}: {json.dumps(_bare(value), separators=(',', ':'))}"
        for key, value in as_object(holder.get(name)).items()
    ]
    return f"{json.dumps(name)}: {{\n" + ",\n".join(entries) + "\n}"


def _bare(value: object, *, named: bool = False) -> object:
    """Return a part of a document without prose; with `named`, its keys are names."""
    if isinstance(value, list):
        return [_bare(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        key: item
        if key in {"const", "enum", "default"} and not named
        else _bare(item, named=key in _BY_NAME and not named)
        for key, item in value.items()
        if named or not (key in _PROSE or key.startswith("x-"))
    }

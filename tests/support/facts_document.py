"""The v3 API as an OpenAPI 3.1 document, built from the facts files beside the repository.

The facts of September come first, then what October and November changed. A fact of low confidence
and one that is marked as not usable are left out. Where no source names an operationId or a tag,
the document has ours, and the built one has None.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from support import facts_of_october

FACTS = Path(__file__).resolve().parents[3] / "shared" / "heygen-v3-facts"
AVAILABLE = FACTS.is_dir()
needs_facts = pytest.mark.skipif(
    not AVAILABLE, reason="needs the facts files in ../shared/heygen-v3-facts"
)

_TAGS = [
    *("Video Agent", "Videos", "Templates", "Voices", "Audio", "Video Translate", "AI Clipping"),
    *("Batches", "Video Translation Batches", "Lipsync Batches", "Asset Batches", "User"),
    *("Avatars", "Assets", "Webhooks", "Lipsync", "Brand", "HyperFrames", "Filler Word Removal"),
]
_DESCRIPTIONS = {
    "200": "Success.",
    "201": "Created.",
    "202": "Accepted.",
    "400": "Invalid request.",
    "401": "Not authenticated.",
    "403": "Not allowed.",
    "404": "Not found.",
    "409": "In conflict with the state of the resource.",
    "429": "Rate limit exceeded.",
}
# Below these, keys are names of schemas and not keywords.
_NAMED = {"properties", "patternProperties", "$defs"}


def build() -> dict[str, Any]:
    """Return the document with all operations and all schemas, also unused ones."""
    facts = _read("operations.yaml")["operations"]
    components = _read("schemas.yaml")
    other = components["other"]
    facts_of_october.apply(facts, components["schemas"], _read)
    paths: dict[str, Any] = {}
    for fact in facts:
        method, path = fact["op"].split(" ", 1)
        paths.setdefault(path, {})[method.lower()] = _operation(fact)
    return {
        "openapi": "3.1.0",
        "info": {"title": "HeyGen External API", "version": "1.0.0"},
        "servers": [{"url": "https://api.heygen.com"}],
        "tags": [{"name": tag} for tag in _TAGS],
        "paths": paths,
        "components": {
            "schemas": {name: _schema(value) for name, value in components["schemas"].items()},
            "parameters": {name: _described(value) for name, value in other["parameters"].items()},
            "responses": {
                name: {
                    "description": _sentences(value["note"]),
                    "content": _content(value["content"]),
                }
                for name, value in other["responses"].items()
            },
            "securitySchemes": {
                name: _described(value) for name, value in other["securitySchemes"].items()
            },
        },
    }


def _read(name: str) -> Any:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # ten times faster
    return yaml.load((FACTS / name).read_text(encoding="utf-8"), Loader=loader)


def _operation(fact: dict[str, Any]) -> dict[str, Any]:
    operation: dict[str, Any] = {
        "tags": [fact["tag"]],
        "description": " ".join(_sentences(fact[key]) for key in ("does", "note") if key in fact),
        "operationId": fact["id"],
    }
    if fact.get("preview"):
        operation["x-excluded"] = True
    parameters = [_parameter("path", name, schema) for name, schema in fact.get("path", {}).items()]
    parameters += [
        _parameter("query", name, schema) for name, schema in fact.get("query", {}).items()
    ]
    if fact.get("idempotency_key"):
        durable = "workflow-runs" in fact["op"] and fact["op"].startswith("POST")
        name = "DurableIdempotencyKey" if durable else "IdempotencyKey"
        parameters.append({"$ref": f"#/components/parameters/{name}"})
    if parameters:
        operation["parameters"] = parameters
    if "body" in fact:
        operation["requestBody"] = {
            "required": fact["body"].get("required", False),
            "content": _content(fact["body"]["content"]),
        }
    operation["responses"] = {
        **{
            str(status): _success(str(status), body, fact.get("headers"))
            for status, body in fact["ok"].items()
        },
        **{str(status): _error(str(status), name, fact) for status, name in fact["errors"].items()},
    }
    key_only = fact.get("key_only", "/audio/tts" in fact["op"] or "video-quality" in fact["op"])
    operation["security"] = [{"ApiKeyAuth": []}] + ([] if key_only else [{"BearerAuth": []}])
    return operation


def _parameter(place: str, name: str, facts: dict[str, Any]) -> dict[str, Any]:
    schema = dict(facts)
    required = place == "path" or schema.pop("required", False) is True
    parameter = {"name": name, "in": place, "required": required}
    if "note" in schema:
        parameter["description"] = _sentences(schema.pop("note"))
    parameter["schema"] = _schema(schema)
    return parameter


def _success(status: str, body: dict[str, Any], headers: Any) -> dict[str, Any]:
    if "content" in body:
        content = _content(body["content"])
    else:
        properties = {name: _schema(value) for name, value in body.items()}
        content = {"application/json": {"schema": {"type": "object", "properties": properties}}}
    response = {"description": _DESCRIPTIONS[status], "content": content}
    return {**response, "headers": headers} if headers else response


def _error(status: str, name: str, fact: dict[str, Any]) -> dict[str, Any]:
    body = {"type": "object", "properties": {"error": _schema({"$ref": name})}}
    response: dict[str, Any] = {
        "description": _DESCRIPTIONS.get(status, "Failure."),
        "content": {"application/json": {"schema": body}},
    }
    if status == "429" and fact.get("retry_after"):
        response["headers"] = {"Retry-After": {"schema": {"type": "integer"}}}
    return response


def _content(content: dict[str, Any]) -> dict[str, Any]:
    return {media: {"schema": _schema(schema)} for media, schema in content.items()}


def _described(fact: dict[str, Any]) -> dict[str, Any]:
    return {
        ("description" if key == "note" else key): _sentences(value) if key == "note" else value
        for key, value in fact.items()
    }


def _schema(value: Any) -> Any:
    """Turn a schema of the facts into OpenAPI: with full references, and notes as descriptions."""
    if isinstance(value, list):
        return [_schema(item) for item in value]
    if not isinstance(value, dict):
        return value
    result: dict[str, Any] = {}
    for key, part in value.items():
        if key == "$ref":
            result[key] = f"#/components/schemas/{part}"
        elif key == "note":
            result["description"] = _sentences(part)
        elif key == "discriminator":
            mapping = {
                name: f"#/components/schemas/{target}"
                for name, target in part.get("mapping", {}).items()
            }
            result[key] = {**part, "mapping": mapping}
        elif key in _NAMED:
            result[key] = {name: _schema(schema) for name, schema in part.items()}
        elif key in {"enum", "const", "default", "example", "examples", "required"}:
            result[key] = part
        else:
            result[key] = _schema(part)
    return result


def _sentences(note: str) -> str:
    """Return a note as a sentence: with a capital and a full stop."""
    text = note.strip()
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "!", "?")) else text + "."

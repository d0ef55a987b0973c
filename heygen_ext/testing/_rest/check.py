"""Checks the query, the headers and the JSON body of a request against the document."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import parse_qs, quote

from jsonschema import Draft202012Validator, ValidationError
from jsonschema.validators import extend
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from .._http.errors import ApiError
from .document import Document, Json, Operation

KEY = "Idempotency-Key"
_KEY = re.compile(r"[A-Za-z0-9_:.\-]{1,255}")
_DOCUMENT = "urn:heygen:document"
_MOST_SHOWN = 80


class Checker:
    """Checks requests against one document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        resource = DRAFT202012.create_resource(document.raw)
        self._registry: Registry[Any] = Registry().with_resource(_DOCUMENT, resource)
        self._validator = lru_cache(maxsize=None)(self._make_validator)

    def query(self, operation: Operation, query: str) -> dict[str, Any]:
        """Return the query parameters, typed by their schemas, with the documented defaults."""
        given = parse_qs(query, keep_blank_values=True)
        read: dict[str, Any] = {}
        for parameter in operation.parameters:
            name, schema = parameter["name"], self._document.resolve(parameter.get("schema", {}))
            if parameter["in"] != "query":
                continue
            if name not in given:
                if parameter.get("required", False):
                    raise ApiError(400, f"'{name}' is required.", param=name)
                if "default" in schema:
                    read[name] = schema["default"]
                continue
            value = _typed(schema, given[name])
            for problem in Draft202012Validator(schema, registry=self._registry).iter_errors(value):
                raise ApiError(400, f"'{name}': {_message(problem)}", param=name)
            read[name] = value
        return read

    def key(self, operation: Operation, headers: Mapping[bytes, bytes]) -> str | None:
        """Return the idempotency key, if the operation takes one and the request has it."""
        parameter = operation.header(KEY)
        if parameter is None:
            return None
        raw = headers.get(KEY.lower().encode())
        if raw is None:
            if parameter.get("required", False):
                raise ApiError(400, f"{KEY} is required.", param=KEY)
            return None
        key = raw.decode("latin-1")
        if not _KEY.fullmatch(key):
            raise ApiError(400, f"{KEY} must be 1 to 255 of A-Z a-z 0-9 _ : . -", param=KEY)
        return key

    def body(self, operation: Operation, content_type: str, body: bytes) -> Json:
        """Return the JSON body, or {} if none is required and none was sent."""
        if operation.request is None or (not body and not operation.request_required):
            return {}
        if content_type.partition(";")[0].strip().lower() != "application/json":
            raise ApiError(400, f"The body must be application/json, not {content_type!r}.")
        try:
            given = json.loads(body)
            json.dumps(given, ensure_ascii=False).encode()  # Fails for half a surrogate pair.
        except (ValueError, RecursionError):
            raise ApiError(400, "The body is not valid JSON.") from None
        if not isinstance(given, dict):
            raise ApiError(400, "The body must be a JSON object.")
        for problem in self._validator(operation.request_pointer).iter_errors(given):
            # A few operations document 422. HeyGen also sends it for video agents (observed).
            other = 422 in operation.errors or operation.path.startswith("/v3/video-agents")
            raise ApiError(422 if other else 400, _message(problem), param=_param(problem))
        return given

    def _make_validator(self, pointer: str) -> Any:
        schema = {"$ref": f"{_DOCUMENT}#{quote(pointer, safe='/~')}"}
        return _Validator(schema, registry=self._registry)


def _typed(schema: Json, values: list[str]) -> Any:
    """Return a query parameter in the type of its schema. It stays a string if it does not fit."""
    for member in schema.get("anyOf", ()):
        if member.get("type") != "null":
            return _typed(member, values)
    types = schema.get("type")
    types = types if isinstance(types, list) else [types]
    if "array" in types:
        items = schema.get("items", {})
        return [_typed(items if isinstance(items, dict) else {}, [value]) for value in values]
    for kind, convert in (("integer", int), ("number", float)):
        if kind in types:
            try:
                return convert(values[-1])
            except ValueError:
                return values[-1]
    if "boolean" in types and values[-1] in ("true", "false"):
        return values[-1] == "true"
    return values[-1]


def _one_of(
    validator: Any, members: list[Json], instance: Any, schema: Json
) -> Iterator[ValidationError]:
    """`oneOf`, where the discriminator selects the only member that a body is checked against."""
    discriminator = schema.get("discriminator", {})
    name, mapping = discriminator.get("propertyName"), discriminator.get("mapping", {})
    if not (name and mapping and isinstance(instance, dict)):
        yield from Draft202012Validator.VALIDATORS["oneOf"](validator, members, instance, schema)
        return
    kind = instance.get(name)
    if not isinstance(kind, str) or kind not in mapping:
        yield ValidationError(f"must be one of {', '.join(mapping)}", path=[name])
        return
    yield from validator.descend(instance, {"$ref": mapping[kind]})


def _any_of(
    validator: Any, members: list[Json], instance: Any, schema: Json
) -> Iterator[ValidationError]:
    """`anyOf`, where a value or null reports the errors of the value."""
    values = [member for member in members if member != {"type": "null"}]
    if len(values) == 1 and instance is not None and len(members) == 2:
        yield from validator.descend(instance, values[0])
    else:
        yield from Draft202012Validator.VALIDATORS["anyOf"](validator, members, instance, schema)


_Validator: Any = extend(  # type: ignore[no-untyped-call]
    Draft202012Validator, {"oneOf": _one_of, "anyOf": _any_of}
)


def _param(problem: ValidationError) -> str | None:
    """Return the path of the wrong field, joined with dots."""
    path = [str(step) for step in problem.absolute_path]
    names = problem.instance if isinstance(problem.instance, dict) else {}
    if problem.validator == "required":
        wanted: Any = problem.validator_value
        path += [name for name in wanted if name not in names][:1]
    if problem.validator == "additionalProperties":
        known = problem.schema.get("properties", {}) if isinstance(problem.schema, dict) else {}
        path += [name for name in names if name not in known][:1]
    return ".".join(path) or None


def _message(problem: ValidationError) -> str:
    param = _param(problem)
    if problem.validator == "additionalProperties":
        return f"Unknown field '{param}'."
    if problem.validator == "required":
        return f"'{param}' is required."
    message = problem.message
    if len(message) > 2 * _MOST_SHOWN:  # It holds the value, which can be a whole file.
        message = f"{message[:_MOST_SHOWN]} ... {message[-_MOST_SHOWN:]}"
    return f"'{param}': {message}" if param else message

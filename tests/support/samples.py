"""What HeyGen and its clients really sent: samples.json, and which samples contradict the document.

Each sample has its `operation` (or `webhook`), `direction`, `status`, `headers`, `body` or `raw`,
and the `kind` of its source: `real` (verbatim), `real-prose` (from a description of what was seen),
`real-abridged`, `real-code` (what working code sends), `documentation`, `documentation-cut` (the
page leaves out constants), `derived`, or `mock` (somebody's test double: weak evidence).
`contradicts` lists what `contradictions` finds.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import jsonschema

from support.operations import CASES, COMPONENTS, Case, resolved
from support.paths import TESTS

SAMPLES: list[dict[str, Any]] = json.loads(
    (TESTS / "generated" / "samples.json").read_text(encoding="utf-8")
)


def named(direction: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Iterate over the samples of a direction, each with a name for tests."""
    for number, sample in enumerate(SAMPLES):
        if sample["direction"] == direction:
            yield f"{number}-{sample['operation']}-{sample['kind']}", sample


def case_of(sample: dict[str, Any]) -> Case:
    """Return the operation of a sample."""
    return CASES[sample["operation"]]


def contradictions(sample: dict[str, Any]) -> list[str]:
    """Return what no client that believes the document can make of a sample.

    In an answer: values of another type than documented, or no `data` at all. Fields that are
    missing, null or unknown are no contradiction. In a request: missing required fields. In a
    webhook: no `event_type`.
    """
    if sample["direction"] == "response":
        return sorted(_in_answer(case_of(sample).success[2], sample["body"]))
    if sample["direction"] == "request":
        return sorted(_missing(case_of(sample).body_schema or {}, sample["body"], ""))
    if sample["direction"] == "webhook" and "event_type" not in sample["body"]:
        return ["event_type is missing"]
    return []


def _in_answer(schema: dict[str, Any], body: Any) -> Iterator[str]:
    if "data" in schema["properties"] and "data" not in body:
        yield "data is missing"
        return
    validator = jsonschema.Draft202012Validator({**schema, "components": COMPONENTS})
    for error in validator.iter_errors(body):
        if _of_another_type(error):
            members = error.schema.get("anyOf") or error.schema.get("oneOf") or [error.schema]
            types = " or ".join(str(one.get("type", "object")) for one in members)
            yield f"{'.'.join(map(str, error.absolute_path))} is not of the type {types}"


def _of_another_type(error: jsonschema.ValidationError) -> bool:
    if error.validator in ("anyOf", "oneOf"):
        branches: dict[Any, list[jsonschema.ValidationError]] = {}
        for inner in error.context:
            branches.setdefault(inner.relative_schema_path[0], []).append(inner)
        return all(any(map(_of_another_type, errors)) for errors in branches.values())
    return bool(error.validator == "type" and error.instance is not None)


def member_of(schema: dict[str, Any], value: dict[str, Any]) -> dict[str, Any]:
    """Return the member of a union that an object's `type` selects, or the first."""
    schema = resolved(schema)
    members = [resolved(one) for one in schema.get("oneOf") or schema.get("anyOf") or [schema]]
    words = [resolved(one.get("properties", {}).get("type", {})).get("const") for one in members]
    return members[words.index(value.get("type")) if value.get("type") in words else 0]


def _missing(schema: dict[str, Any], value: Any, path: str) -> Iterator[str]:
    """Yield the required fields that a request lacks. A union's member is told by its `type`."""
    schema = resolved(schema)
    members = [resolved(one) for one in schema.get("oneOf") or schema.get("anyOf") or [schema]]
    if isinstance(value, list):
        for member in members:
            for one in value:
                yield from _missing(member.get("items", {}), one, path)
    elif isinstance(value, dict):
        member = member_of(schema, value)
        lacking = [name for name in member.get("required", ()) if name not in value]
        yield from (f"{path}{name} is missing" for name in lacking)
        for name, part in member.get("properties", {}).items():
            yield from _missing(part, value.get(name), f"{path}{name}.")

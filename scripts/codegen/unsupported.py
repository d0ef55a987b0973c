"""Leave out the operations that the generator cannot read, if the maintainer says so."""

from __future__ import annotations

import json
import re
from collections.abc import Collection

from .document import Json, Operation, as_object, operations, schemas
from .generator import Problem
from .references import objects


def leave_out(document: Json, problems: list[Problem]) -> list[tuple[Operation, str]]:
    """Remove, in place, what the problems are about, and all that refers to it.

    Returns:
        The operations that were removed and why. None if a problem is about something else; the
        document is as it was then.
    """
    reasons: dict[str, str] = {one.schema: one.what for one in problems if one.schema}
    if not all(problem.operation or problem.schema in schemas(document) for problem in problems):
        return []
    found = True
    while found:
        found = False
        for name, schema in schemas(document).items():
            used = None if name in reasons else _used(schema, reasons)
            if used is not None:
                reasons[name] = reasons[used]
                found = True
    removed: list[tuple[Operation, str]] = []
    for operation in list(operations(document)):
        item = as_object(document["paths"][operation.path])
        reason = next((one.what for one in problems if one.operation == str(operation)), None)
        used = _used([operation.entry, item.get("parameters")], reasons)
        if used is not None:
            reason = f"schema {used}: {reasons[used]}"
        if reason is not None:
            del item[operation.method.lower()]
            removed.append((operation, reason))
    for name in reasons:
        schemas(document).pop(name, None)
    return removed


def warning(operation: Operation, reason: str) -> str:
    """Return what to tell of an operation that was left out."""
    path = operation.path.replace("\\", "\\\\").replace("'", "\\'")
    target = json.dumps(f"$.paths['{path}'].{operation.method.lower()}")
    return (
        f"{operation} is left out: {reason}. To leave it out always, add to openapi/overlay.yaml: "
        f'{{target: {target}, description: "...", remove: true}}'
    )


def _used(value: object, names: Collection[str]) -> str | None:
    """Return one of the named schemas to which something refers."""
    for _, holder in objects(value):
        name = re.sub("^#/components/schemas/", "", str(holder.get("$ref", "")))
        if name in names:
            return name
    return None

"""Leave out the operations that the generator cannot read, if the maintainer says so."""

from __future__ import annotations

import json
import re
from collections.abc import Collection

from .document import Json, as_object, operations, schemas
from .generator import Problem
from .references import objects


def leave_out(document: Json, problems: list[Problem]) -> list[str]:
    """Remove, in place, what the problems are about, and all that refers to it.

    Returns:
        A warning for each operation and each schema that was removed. Nothing if a problem is about
        something else; the document is as it was then.
    """
    reasons = {one.schema: one.what for one in problems if one.schema}
    if not all(problem.operation or problem.schema in schemas(document) for problem in problems):
        return []
    found = True
    while found:
        found = False
        for name, schema in schemas(document).items():
            used = None if name in reasons else _used(schema, reasons)
            if used is not None:
                reasons[name] = f"schema {used}: {reasons[used]}"
                found = True
    warnings: list[str] = []
    for operation in list(operations(document)):
        item = as_object(document["paths"][operation.path])
        reason = next((one.what for one in problems if one.operation == str(operation)), None)
        used = _used([operation.entry, item.get("parameters")], reasons)
        if used is not None:
            reason = f"schema {used}: {reasons[used]}"
        if reason is not None:
            method = operation.method.lower()
            del item[method]
            warnings.append(_warning(str(operation), reason, "paths", operation.path, f".{method}"))
    for name, reason in reasons.items():
        del schemas(document)[name]
        warnings.append(_warning(f"schema {name}", reason, "components.schemas", name))
    return warnings


def _warning(what: str, reason: str, *place: str) -> str:
    holder, key, rest = (*place, "")[:3]
    key = key.replace("\\", "\\\\").replace("'", "\\'")
    target = json.dumps(f"$.{holder}['{key}']{rest}")
    return (
        f"{what} is left out: {reason}. To leave it out always, add to openapi/overlay.yaml: "
        f'{{target: {target}, description: "...", remove: true}}'
    )


def _used(value: object, names: Collection[str]) -> str | None:
    """Return one of the named schemas to which something refers."""
    for _, holder in objects(value):
        name = re.sub("^#/components/schemas/", "", str(holder.get("$ref", "")))
        if name in names:
            return name
    return None

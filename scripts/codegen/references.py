"""Follow the references of a document, so that each leads to where the generator looks for it."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from jsonpath import JSONPointerError
from jsonpath.pointer import resolve

from .document import Json, RegenError, as_object, operations, path_items

Location = tuple[str, ...]

_SCHEMA = re.compile(r"#/components/schemas/[\w.-]+")
_DATA = {"const", "default", "enum", "example", "examples"}
# Below these, keys are names and not keywords.
_BY_NAME = {"callbacks", "content", "headers", "links", "parameters", "pathItems", "paths"}
_BY_NAME |= {"patternProperties", "properties", "requestBodies", "responses", "schemas"}
_BY_NAME |= {"$defs", "definitions", "dependentSchemas", "webhooks"}
_UNSAID = {"$defs", "allOf", "anyOf", "components", "content", "definitions", "items", "oneOf"}
_UNSAID |= {"parameters", "paths", "properties", "responses", "schema", "schemas"}


def objects(value: object) -> Iterator[tuple[Location, Json]]:
    """Iterate over the objects of a document with their places.

    Examples and other data are left out, and objects whose keys are names of the document.
    """
    rest: list[tuple[Location, object, bool]] = [((), value, False)]
    while rest:
        place, item, named = rest.pop()
        if isinstance(item, dict):
            if not named:
                yield place, item
            rest.extend(
                ((*place, str(key)), inner, key in _BY_NAME and not named)
                for key, inner in item.items()
                if named or not (key in _DATA or str(key).startswith("x-"))
            )
        elif isinstance(item, list):
            rest.extend(((*place, str(n)), inner, False) for n, inner in enumerate(item))


def check(document: Json) -> None:
    """Check that each reference leads to something in the document.

    Raises:
        RegenError: One leads nowhere, in a circle, or into another document.
    """
    for place, reference, _ in _references(document):
        if not reference.startswith("#"):
            raise RegenError(
                f"{'.'.join(place)} refers to another document, {reference}; put everything into "
                "one document first, for instance with redocly bundle"
            )
        try:
            _follow(document, {"$ref": reference})
        except RegenError as problem:
            raise RegenError(f"the reference in {'.'.join(place)}: {problem}") from None


def target(document: Json, reference: str) -> Any:
    """Return what a reference into the document leads to.

    Raises:
        RegenError: It leads nowhere.
    """
    try:
        return resolve(unquote(reference[1:]), document)
    except JSONPointerError:
        raise RegenError(f"the document has no {reference}") from None


def inline_path_items(document: Json) -> None:
    """Put path items in the place of references to them; the generator leaves those out.

    Raises:
        RegenError: Such references lead in a circle.
    """
    paths = as_object(document.get("paths"))
    for path, item in paths.items():
        if isinstance(item, dict) and "$ref" in item:
            paths[path] = _resolved(document, item)


def inline_components(document: Json) -> None:
    """Put parameters, bodies and responses in the place of references to them.

    The generator does not follow a reference to a reference, nor one to another place than
    components.

    Raises:
        RegenError: Such references lead in a circle.
    """
    for holder in (*path_items(document), *(operation.entry for operation in operations(document))):
        if isinstance(holder.get("parameters"), list):
            holder["parameters"] = [_resolved(document, one) for one in holder["parameters"]]
        if isinstance(holder.get("requestBody"), dict):
            holder["requestBody"] = _resolved(document, holder["requestBody"])
        responses = as_object(holder.get("responses"))
        for status, response in responses.items():
            responses[status] = _resolved(document, response)


def name_schemas(document: Json) -> None:
    """Give each schema a name to which a reference leads, however deep it is in the document."""
    names: dict[str, str] = {}
    rest: list[object] = [document]
    while rest:
        for _, reference, holder in list(_references(rest.pop())):
            if _SCHEMA.fullmatch(reference):
                continue
            if reference not in names:
                schema = copy.deepcopy(target(document, reference))
                named = document.setdefault("components", {}).setdefault("schemas", {})
                names[reference] = name = _name(reference, named)
                named[name] = schema
                rest.append(schema)
            holder["$ref"] = f"#/components/schemas/{names[reference]}"


def open_recursive_types(document: Json) -> None:
    """Let anything stand where a list or union contains itself; only a class can do that.

    The generator reads lists and unions after the types inside them.
    """
    named = as_object(as_object(document.get("components")).get("schemas"))
    types = {f"#/components/schemas/{name}": one for name, one in named.items() if _is_type(one)}
    done: set[str] = set()
    for start in types:
        path: list[str] = []
        rest = [(start, False)]
        while rest:
            reference, left = rest.pop()
            if left:
                done.add(path.pop())
            elif reference not in done and reference not in path:
                path.append(reference)
                rest.append((reference, True))
                for _, inner, holder in list(_references(types[reference])):
                    if inner in path:
                        del holder["$ref"]
                    elif inner in types:
                        rest.append((inner, False))


def name_members(document: Json) -> None:
    """Give the members of lists and unions a name that take the fields of other objects.

    The generator reads them before it has read those objects.
    """
    named = as_object(as_object(document.get("components")).get("schemas"))
    for name, schema in list(named.items()):
        for _, holder in list(objects(schema)) if _is_type(schema) else ():
            for word in ("anyOf", "items", "oneOf"):
                members = holder.get(word)
                several = members if isinstance(members, list) else [members]
                for number, member in enumerate(several):
                    if len(as_object(member).get("allOf", ())) > 1:
                        free = _name(f"#/{name}_type_{number}", named)
                        named[free] = {**member}
                        member.clear()
                        member["$ref"] = f"#/components/schemas/{free}"


def _is_type(schema: object) -> bool:
    """Return whether a schema is a list or union, and not a class."""
    schema = as_object(schema)
    kinds = schema.get("type")
    several = bool(schema.get("anyOf") or schema.get("oneOf")) or isinstance(kinds, list)
    return several or kinds == "array"


def _references(value: object) -> Iterator[tuple[Location, str, Json]]:
    for place, holder in objects(value):
        if isinstance(holder.get("$ref"), str):
            yield place, holder["$ref"], holder


def _resolved(document: Json, item: Any) -> Any:
    """Return a copy of what an object refers to; the keywords next to the reference come first."""
    found, beside = _follow(document, item)
    if found is item or not isinstance(found, dict):
        return found
    return {**copy.deepcopy(found), **beside}


def _follow(document: Json, item: Any) -> tuple[Any, Json]:
    """Return what references lead to in the end, and the keywords next to them.

    Raises:
        RegenError: They lead nowhere, or in a circle.
    """
    seen: list[str] = []
    beside: Json = {}
    while isinstance(item, dict) and isinstance(item.get("$ref"), str):
        reference = item["$ref"]
        if reference in seen:
            raise RegenError(f"references lead in a circle: {' -> '.join([*seen, reference])}")
        seen.append(reference)
        beside = {**{key: value for key, value in item.items() if key != "$ref"}, **beside}
        item = target(document, reference)
    return item, beside


def _name(reference: str, taken: Json) -> str:
    """Return a name that says where a schema stands."""
    parts = [part for part in unquote(reference).split("/")[1:] if part not in _UNSAID]
    name = re.sub(r"\W+", "_", "_".join(parts[-2:])).strip("_") or "Schema"
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name}_{number}"
    return free

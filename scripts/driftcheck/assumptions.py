"""The assumptions of a document: what no source shows, marked by `x-assumed`.

openapi/README.md lists those of the vendored document.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from pathlib import Path

from driftcheck.model.json_values import Json, pointer_to
from driftcheck.model.operations import METHODS

FIELD = "x-assumed"
_LIST = re.compile(r"(?<=<!-- assumptions -->\n)(.*?)(?=<!-- end of assumptions -->)", re.DOTALL)


def of_operations(document: Json) -> Iterator[tuple[str, str, Json]]:
    """Yield the method, the path and the entry of each operation with an assumption."""
    for path, item in _objects(document.get("paths")):
        for method, entry in _objects(item):
            if method in METHODS and words(entry):
                yield method.upper(), path, entry


def of_schemas(document: Json) -> Iterator[str]:
    """Yield the names of the component schemas whose name is assumed."""
    for name, schema in _schemas(document):
        if words(schema):
            yield name


def of_properties(document: Json) -> Iterator[tuple[str, str, str, list[str]]]:
    """Yield the pointer, the schema, the name and the words of each property with an assumption."""
    for at, name, field, value in properties_of(document):
        if words(value):
            yield at, name, field, words(value)


def properties_of(document: Json) -> Iterator[tuple[str, str, str, Json]]:
    """Yield the pointer, the schema, the name and the value of each property."""
    for name, schema in _schemas(document):
        for field, value in _objects(schema.get("properties")):
            yield pointer_to("/components/schemas", name, "properties", field), name, field, value


def words(value: object) -> list[str]:
    """Return what is assumed of an operation, a schema or a property."""
    found = value.get(FIELD) if isinstance(value, dict) else None
    return [str(word) for word in found] if isinstance(found, list) else []


def listing(document: Json) -> str:
    """Return the list for openapi/README.md."""
    operations = [
        f"| `{method} {path}` | `{entry.get('operationId')}` | {', '.join(words(entry))} |"
        for method, path, entry in of_operations(document)
    ]
    names = ", ".join(f"`{name}`" for name in of_schemas(document))
    fields = [
        f"- `{schema}.{field}`: {', '.join(assumed)}"
        for _, schema, field, assumed in of_properties(document)
    ]
    parts = []
    if operations:
        head = ["| operation | operationId | assumed |", "|---|---|---|"]
        parts.append("\n".join([*head, *operations]))
    if names:
        parts.append(textwrap.fill(f"Schemas whose name is assumed: {names}.", 100))
    if fields:
        parts.append("\n".join(["Fields of which something is assumed:", "", *fields]))
    return "\n" + "\n\n".join(parts or ["The document has no assumptions."]) + "\n\n"


def listed(text: str) -> str | None:
    """Return the list in the text of openapi/README.md, or None if there is none."""
    found = _LIST.search(text)
    return found[1] if found else None


def write_list(readme: Path, document: Json) -> None:
    """Bring the list in openapi/README.md up to date, if the file is there.

    Raises:
        OSError: The file cannot be read or written.
    """
    if readme.is_file():
        text = readme.read_text(encoding="utf-8")
        changed = _LIST.sub(lambda _: listing(document), text)
        readme.write_text(changed, encoding="utf-8", newline="\n")


def _schemas(document: Json) -> Iterator[tuple[str, Json]]:
    components = document.get("components")
    return _objects(components.get("schemas") if isinstance(components, dict) else None)


def _objects(value: object) -> Iterator[tuple[str, Json]]:
    for name, item in value.items() if isinstance(value, dict) else ():
        if isinstance(item, dict):
            yield name, item

"""Read OpenAPI documents, and walk through what is read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from shared import documents

Json = dict[str, Any]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


class RegenError(Exception):
    """The client cannot be regenerated. The message says why."""


class Operation(NamedTuple):
    """An operation of a document."""

    method: str
    """The HTTP method, in capitals."""
    path: str
    entry: Json
    """What the document says of it."""

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


def load(path: Path) -> Json:
    """Read an OpenAPI document, JSON or YAML.

    Raises:
        RegenError: It cannot be read, or is no OpenAPI 3 document.
    """
    document = read(path)
    if isinstance(document, dict) and "swagger" in document:
        version = str(document["swagger"])[:20]
        raise RegenError(
            f"{path} is a Swagger {version} document; convert it to OpenAPI 3 first, for instance "
            "with swagger2openapi"
        )
    if not (isinstance(document, dict) and "openapi" in document and "info" in document):
        raise RegenError(f"{path} is no OpenAPI document")
    return document


def read(path: Path) -> Any:
    """Read a JSON or YAML file.

    Raises:
        RegenError: It cannot be read as what its name says.
    """
    kind = "JSON" if path.suffix == ".json" else "YAML"
    try:
        return documents.parse(path.read_bytes(), kind)
    except documents.UnreadableError as error:
        raise RegenError(f"{path} cannot be read as {kind}: {error}") from None


def path_items(document: Json) -> list[Json]:
    """Return what the document says of each path."""
    return objects_in(document.get("paths"))


def operations(document: Json) -> Iterator[Operation]:
    """Iterate over the operations, in the document's order."""
    for path, item in as_object(document.get("paths")).items():
        for method, entry in as_object(item).items():
            if method in METHODS and isinstance(entry, dict):
                yield Operation(method.upper(), path, entry)


def schemas(document: Json) -> Json:
    """Return the schemas that have a name of their own."""
    return as_object(as_object(document.get("components")).get("schemas"))


def as_object(value: object) -> Json:
    """Return a JSON object, or an empty one in place of anything else."""
    return value if isinstance(value, dict) else {}


def objects_in(container: object) -> list[Json]:
    """Return the objects in an object or list; nothing for anything else."""
    items = container.values() if isinstance(container, dict) else container
    return [item for item in items if isinstance(item, dict)] if isinstance(items, Iterable) else []

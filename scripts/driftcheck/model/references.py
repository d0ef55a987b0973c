"""The references (`$ref`) of a document, which must stay inside it."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

from driftcheck.model.json_values import DocumentError, Json, pointer_keys, pointer_to


class References:
    """Resolves the references of one document."""

    def __init__(self, document: Json) -> None:
        self._document = document

    def follow(self, value: object, pointer: str) -> tuple[Json, str]:
        """Return the object that a reference leads to, or the value itself, and its pointer.

        Raises:
            DocumentError: The reference leads nowhere, in a circle, to another file or to
                something that is not an object.
        """
        seen = set()
        while isinstance(value, dict) and isinstance(value.get("$ref"), str):
            reference = value["$ref"]
            if reference in seen:
                raise DocumentError(f"{pointer}: the reference {reference} leads in a circle")
            seen.add(reference)
            value, pointer = self.target(reference, pointer)
        if not isinstance(value, dict):
            raise DocumentError(f"{pointer or 'the document'} is not an object")
        return value, pointer

    def path_item(self, path: str, value: object) -> dict[str, tuple[Any, str]]:
        """Return what a path item says: each keyword with its value and its pointer.

        The keywords next to a reference come before those of what it refers to.

        Raises:
            DocumentError: The reference leads nowhere, in a circle or to another file.
        """
        pointer = pointer_to("/paths", path)
        last, _ = self.follow(value, pointer)
        found: dict[str, tuple[Any, str]] = {}
        while True:
            item = value if isinstance(value, dict) else last
            for key, part in item.items():
                found.setdefault(key, (part, pointer_to(pointer, key)))
            if item is last:
                return found
            value, pointer = self.target(item["$ref"], pointer)

    def target(self, reference: str, pointer: str) -> tuple[Any, str]:
        """Return the value that one reference names, and its pointer.

        Args:
            reference: The text after `$ref`.
            pointer: Where the reference stands, for the message.

        Raises:
            DocumentError: The reference leads nowhere or to another file.
        """
        if not reference.startswith("#"):
            raise DocumentError(f"{pointer}: the reference {reference} leaves the document")
        if reference[1:2] not in ("", "/"):
            raise DocumentError(f"{pointer}: the reference {reference} is not a JSON pointer")
        target = unquote(reference[1:])
        value: Any = self._document
        for key in pointer_keys(target):
            try:
                value = value[int(key) if isinstance(value, list) else key]
            except (KeyError, IndexError, ValueError, TypeError):
                raise DocumentError(f"{pointer}: the reference {reference} leads nowhere") from None
        return value, target


def with_path_items(document: Json) -> Json:
    """Return a document with path items in the place of references to them.

    Raises:
        DocumentError: A reference leads nowhere, in a circle or to another file.
    """
    references, paths = References(document), document.get("paths")
    if not isinstance(paths, dict):
        return document
    return {
        **document,
        "paths": {
            path: {key: part for key, (part, _) in references.path_item(path, item).items()}
            if isinstance(item, dict) and "$ref" in item
            else item
            for path, item in paths.items()
        },
    }

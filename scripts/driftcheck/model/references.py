"""The references (`$ref`) of a document, which must stay inside it."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

from driftcheck.model.json_values import DocumentError, Json, pointer_keys


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

    def target(self, reference: str, pointer: str) -> tuple[Any, str]:
        """Return the value that one reference names, and its pointer.

        Args:
            reference: the text after `$ref`.
            pointer: where the reference stands, for the message.

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

"""Parts of forms (multipart/form-data): what may be sent as a file, and under which name."""

from __future__ import annotations

import os
import re
import unicodedata
from io import TextIOBase
from typing import IO, Any

from .types import File

FileInput = (
    bytes
    | IO[bytes]
    | File
    | tuple[str | None, bytes | IO[bytes] | str]
    | tuple[str | None, bytes | IO[bytes] | str, str | None]
)
"""A file of a form: bytes, a file that is opened in binary mode, `File`, or a tuple of file name,
content and optionally MIME type."""

TAKEN = (
    "bytes, a file that is opened in binary mode, a File, or a tuple of file name, content and "
    "optionally MIME type"
)
"""What may be sent as a file, for errors."""


def file_part(part: str, value: object) -> tuple[str | None, Any, str | None]:
    """Return a file as httpx takes it: file name, content, and MIME type or None.

    The name of an open file is its file name. Without any name it is "upload". In a tuple, the
    content may be text, and the file name None makes a plain field.

    Args:
        part: The name of the part, for errors.
        value: The file.

    Raises:
        TypeError: It is something else.
        ValueError: The file name or the MIME type cannot be sent.
    """
    kind: object = None
    if isinstance(value, File):
        content: object = value.payload
        name: object = _name_of(content) if value.file_name is None else value.file_name
        kind = value.mime_type
    elif isinstance(value, tuple) and len(value) in (2, 3):
        name, content, *kinds = value
        kind = kinds[0] if kinds else None
        if isinstance(content, str):
            content = content.encode(errors="replace")
    else:
        content, name = value, _name_of(value)
    if not isinstance(content, bytes) and (
        isinstance(content, TextIOBase) or not callable(getattr(content, "read", None))
    ):
        raise TypeError(_refusal(part, value, content))
    if name is not None:
        name = part_name(name)
    if kind is not None and not (isinstance(kind, str) and re.fullmatch(r"[\t -~]*", kind)):
        raise ValueError(f"The content type of {part!r:.100} cannot be sent.")
    return name, content, kind


def part_name(name: object) -> str:
    """Return the name of a part or a file. Raise ValueError if a form cannot have it."""
    if not isinstance(name, str) or any(
        unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp") for character in name
    ):
        raise ValueError(f"A form cannot have a part or file named {name!r:.100}.")
    return name


def other_part(name: str, value: object) -> tuple[str | None, Any, str | None]:
    """Return a part that the document does not name: a file, or the text of any other value."""
    if isinstance(value, (bytes, tuple)) or hasattr(value, "read"):
        return file_part(name, value)
    return None, str(value).encode(), "text/plain"


def _name_of(content: object) -> str:
    """Return the file name of an open file. Its `name` can also be a number."""
    name = getattr(content, "name", None)
    if not name or not isinstance(name, (str, bytes, os.PathLike)):
        return "upload"
    text = os.path.basename(os.fsdecode(name))
    return text.encode(errors="replace").decode() or "upload"


def _refusal(part: str, value: object, content: object) -> str:
    what = f"The part {part!r:.100} of the form"
    if isinstance(content, TextIOBase):
        return f"{what} must be opened in binary mode, such as open(path, 'rb')."
    inside = "" if content is value else f" with {type(content).__name__} as its content"
    path = isinstance(value, (str, os.PathLike))
    return (
        f"{what} must be {TAKEN}, not {type(value).__name__}{inside}."
        + (" heygen.upload takes a path." if path else "")
    )


__all__ = ["FileInput", "file_part"]

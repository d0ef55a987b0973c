"""Read an OpenAPI document, JSON or YAML, from a file or a URL."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from shared import documents

from driftcheck.download import FetchError, Limits, download
from driftcheck.model.json_values import Json


def read(where: str, limits: Limits | None = None) -> Json:
    """Return the document at a URL or in a file.

    Args:
        where: A URL or a path. YAML if it ends in `.yaml` or `.yml`, otherwise JSON.
        limits: The size of files is limited too.

    Raises:
        FetchError: The document cannot be read within the limits, or is not an OpenAPI document.
    """
    limits = limits or Limits()
    if where.lower().startswith(("http://", "https://")):
        content = download(where, limits)
    else:
        content = _read_file(where, limits)
    document = _parse(content, where)
    if not (isinstance(document, dict) and "openapi" in document and "info" in document):
        raise FetchError(f"{where} is not an OpenAPI document")
    return document


def _read_file(where: str, limits: Limits) -> bytes:
    try:
        with Path(where).open("rb") as file:
            content = file.read(limits.size + 1)
    except (OSError, ValueError) as error:
        raise FetchError(f"{where}: {getattr(error, 'strerror', None) or error}") from None
    if len(content) > limits.size:
        raise FetchError(f"{where} is larger than {limits.size} bytes")
    return content


def _parse(content: bytes, where: str) -> Any:
    kind = "YAML" if where.split("?")[0].endswith((".yaml", ".yml")) else "JSON"
    try:
        return documents.parse(content, kind)
    except documents.UnreadableError as error:
        raise FetchError(f"{where} cannot be read as {kind}: {error}") from None

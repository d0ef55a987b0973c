"""Read an OpenAPI document, JSON or YAML, from a file or a URL."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.events import AliasEvent, CollectionEndEvent, CollectionStartEvent

from driftcheck.download import FetchError, Limits, download
from driftcheck.model.json_values import Json

_MAX_YAML_DEPTH = 200  # the YAML parser needs time that grows with the square of the depth


def read(where: str, limits: Limits | None = None) -> Json:
    """Return the document at a URL or in a file.

    Args:
        where: a URL or a path. YAML if it ends in `.yaml` or `.yml`, otherwise JSON.
        limits: the size of files is limited too.

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
        text = content.decode("utf-8-sig")
        value = json.loads(text) if kind == "JSON" else _parse_yaml(text, where)
        # Refuse what cannot be written as JSON in UTF-8: NaN, half of a surrogate pair.
        json.dumps(value, ensure_ascii=False, allow_nan=False).encode()
    except (ValueError, TypeError, LookupError, YAMLError, RecursionError) as error:
        reason = " ".join(str(error).split())[:200]
        raise FetchError(f"{where} cannot be read as {kind}: {reason}") from None
    return value


def _parse_yaml(text: str, where: str) -> Any:
    depth = 0
    for event in YAML(typ="safe").parse(text):
        # A few nested aliases expand to gigabytes. No OpenAPI document needs any.
        if isinstance(event, AliasEvent):
            raise FetchError(f"{where} has YAML aliases, which are not supported")
        depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
        if depth > _MAX_YAML_DEPTH:
            raise FetchError(f"{where} is nested too deeply")
    return json.loads(json.dumps(YAML(typ="safe").load(text), default=str))

"""Reads request bodies strictly, because their schemas say `additionalProperties: false`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from .._http.errors import ApiError
from .session import Kind

Fields = Mapping[str, type]

_NAMES: dict[type, str] = {str: "a string", bool: "a boolean", dict: "an object"}

_SPEECH: Fields = {"type": str, "avatar_id": str, "voice_id": str, "text": str}
_CREATE: Mapping[str, tuple[Kind, Fields]] = {
    "tts": ("tts", _SPEECH),
    "text_stream": ("text_stream", _SPEECH),
    "audio": ("audio", {"type": str, "avatar_id": str, "audio": dict}),
}
_AUDIO: Mapping[str, Fields] = {
    "url": {"type": str, "url": str},
    "asset_id": {"type": str, "asset_id": str},
    "base64": {"type": str, "media_type": str, "data": str},
}


def read_create(content_type: str, body: bytes) -> tuple[Kind, str]:
    """Return the kind and the first text of `POST /v3/avatar-realtime`."""
    given = _object(content_type, body)
    known = _CREATE.get(_type(given))
    if known is None:
        raise _bad("type", f"'type' must be one of {', '.join(_CREATE)}.")
    kind, fields = known
    _check(given, fields)
    if kind == "audio":
        audio = given["audio"]
        source = _AUDIO.get(_type(audio, "audio."))
        if source is None:
            raise _bad("audio.type", f"'audio.type' must be one of {', '.join(_AUDIO)}.")
        _check(audio, source, "audio.")
        if "url" in source and not audio["url"].startswith("https://"):
            raise _bad("audio.url", "'audio.url' must be an https address.")
        return kind, ""
    if not given["text"]:
        raise _bad("text", "'text' must not be empty.")
    return kind, given["text"]


def read_append(content_type: str, body: bytes) -> tuple[str, bool]:
    """Return the delta and the final marker of `POST /v3/avatar-realtime/{stream_id}/text`."""
    given = _object(content_type, body)
    _check(given, {"delta": str}, optional={"final": bool})
    delta, final = given["delta"], given.get("final", False)
    if not delta and not final:
        raise _bad("delta", "'delta' must be non-empty unless final=true.")
    return delta, final


def _object(content_type: str, body: bytes) -> dict[str, Any]:
    if content_type.partition(";")[0].strip().lower() != "application/json":
        raise ApiError(400, f"The body must be application/json, not {content_type!r}.")
    try:
        given = json.loads(body)
    except (ValueError, RecursionError):
        raise ApiError(400, "The body is not valid JSON.") from None
    if not isinstance(given, dict):
        raise ApiError(400, "The body must be a JSON object.")
    return given


def _type(given: dict[str, Any], prefix: str = "") -> str:
    if not isinstance(given.get("type"), str):
        raise _bad(f"{prefix}type", f"'{prefix}type' is required and must be a string.")
    return str(given["type"])


def _check(
    given: dict[str, Any], required: Fields, prefix: str = "", optional: Fields | None = None
) -> None:
    fields = {**required, **(optional or {})}
    for name, value in given.items():
        if name not in fields:
            raise _bad(prefix + name, f"Unknown field '{prefix}{name}'.")
        if not isinstance(value, fields[name]):
            raise _bad(prefix + name, f"'{prefix}{name}' must be {_NAMES[fields[name]]}.")
        if isinstance(value, str) and not _encodes(value):
            raise _bad(prefix + name, f"'{prefix}{name}' holds half a surrogate pair.")
    for name in required:
        if name not in given:
            raise _bad(prefix + name, f"'{prefix}{name}' is required.")


def _encodes(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _bad(param: str, message: str) -> ApiError:
    return ApiError(400, message, param=param)

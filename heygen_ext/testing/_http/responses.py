"""JSON responses."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from starlette.responses import Response

from .errors import ApiError, envelope


def compact_json(value: Any) -> str:
    """Return `value` as JSON without spaces, all characters as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def json_response(status: int, body: Any, headers: Mapping[str, str] | None = None) -> Response:
    """Return a response with a JSON body."""
    return Response(compact_json(body), status, headers, "application/json")


def error_response(error: ApiError) -> Response:
    """Return the response of an error."""
    body = envelope(error.code, error.message, error.param)
    return json_response(error.status, body, error.headers)

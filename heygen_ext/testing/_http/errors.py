"""HeyGen's error envelope and error codes, as its public error page lists them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_DOC_URL = "https://developers.heygen.com/docs/error-codes#"

_CODES = {
    400: "invalid_parameter",
    401: "unauthorized",
    402: "insufficient_credit",
    403: "forbidden",
    404: "not_found",
    409: "conflict",
    410: "gone",  # Chosen here: the document does not list a 410 for appends.
    413: "payload_too_large",
    422: "invalid_parameter",
    429: "rate_limit_exceeded",
    500: "internal_error",
    502: "voice_provider_error",
    503: "service_unavailable",
    504: "gateway_timeout",
}


class ApiError(Exception):
    """An error response of the API: its status, and the fields of its envelope."""

    def __init__(
        self,
        status: int,
        message: str,
        *,
        code: str | None = None,
        param: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code = code or default_code(status)
        self.message = message
        self.param = param
        self.headers = headers


def default_code(status: int) -> str:
    """Return the error code of a status for which no other code is known."""
    return _CODES.get(status, "error")


def envelope(code: str, message: str, param: str | None = None) -> dict[str, Any]:
    """Return the body of an error response."""
    return {
        "error": {
            "code": code,
            "message": message,
            "param": param,
            "doc_url": _DOC_URL + code.replace("_", "-"),
        }
    }

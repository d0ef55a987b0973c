"""What values of bodies and query parameters are sent as. Errors name the field."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from math import isfinite
from typing import Any

from .types import UNSET, Model, write_datetime


def json_body(body: object) -> Any:
    """Return the JSON of a body, a model or a dict. See `sendable` for the errors.

    Raises:
        TypeError: It is something else.
    """
    if isinstance(body, (Model, Mapping)):
        return sendable(body)
    raise TypeError(f"body must be a model or a dict, not {type(body).__name__}")


def sendable(value: Any) -> Any:
    """Return JSON in which models, dates and UUIDs stand as what is sent for them.

    In objects, UNSET is left out.

    Raises:
        TypeError: A value cannot be sent as JSON. Its path is named, "scenes[0].input" for example.
        ValueError: The body contains itself or is nested too deeply.
    """
    try:
        return _json(value)
    except (TypeError, ValueError):
        _explain(value, "")
        raise
    except RecursionError:
        raise ValueError("the body contains itself or is nested too deeply") from None


def _json(value: Any) -> Any:
    if value is None or isinstance(value, (str, int)):
        return value
    if isinstance(value, float) and isfinite(value):
        return value
    if isinstance(value, Model):
        return _json(value.to_dict())
    if isinstance(value, (dict, Mapping)):  # the check for a dict alone is much faster
        return {
            name if isinstance(name, str) else _key(name): _json(part)
            for name, part in value.items()
            if part is not UNSET
        }
    if isinstance(value, (list, tuple)):
        return [_json(part) for part in value]
    return _scalar(value)


def _key(name: object) -> Any:
    """Return the name of a field: text, or what JSON writes as text."""
    if name is None or isinstance(name, (str, int, float)):
        return name
    raise TypeError(f"{type(name).__name__} cannot be the name of a field")


def _scalar(value: object) -> str:
    if isinstance(value, float):
        raise TypeError(f"{value} cannot be sent as JSON")
    if isinstance(value, datetime):
        return write_datetime(value)
    if isinstance(value, date):
        return value.isoformat()
    from uuid import UUID

    if isinstance(value, UUID):
        return str(value)
    raise TypeError(f"{type(value).__name__} cannot be sent as JSON")


def _explain(value: Any, path: str) -> None:
    """Raise an error with the path of the first value that cannot be sent."""
    try:
        value = value.to_dict() if isinstance(value, Model) else value
        if isinstance(value, Mapping):
            for name, part in value.items():
                if part is not UNSET:
                    _explain(part, f"{path}.{_key(name)}" if path else str(_key(name)))
        elif isinstance(value, (list, tuple)):
            for number, part in enumerate(value):
                _explain(part, f"{path}[{number}]")
        else:
            _json(value)
    except _Explained:
        raise
    except (TypeError, ValueError) as problem:
        raise _Explained(f"{path or 'the body'}: {problem}") from None


class _Explained(TypeError):
    """A value cannot be sent. The text has its path."""


def query(params: Mapping[str, Any]) -> dict[str, Any]:
    """Return query parameters as httpx takes them. None and UNSET are left out.

    Raises:
        TypeError: A value is no text, number, bool, date or UUID, and no list of those.
    """
    return {
        name: value if isinstance(value, (str, int, float)) else _parameter(name, value)
        for name, value in params.items()
        if value is not None and value is not UNSET
    }


def _parameter(name: str, value: object) -> Any:
    if isinstance(value, (list, tuple)):
        parts = [part for part in value if part is not None and part is not UNSET]
        return [_text(name, part) for part in parts]
    return _text(name, value)


def _text(name: str, value: object) -> str | int | float:
    if isinstance(value, (str, int, float)):
        return value
    if isinstance(value, datetime):
        return write_datetime(value)
    if isinstance(value, date):
        return value.isoformat()
    from decimal import Decimal
    from uuid import UUID

    if isinstance(value, (UUID, Decimal)):
        return str(value)
    raise TypeError(
        f"the query parameter {name!r:.100} must be a text, a number, a bool, a date, or a list "
        f"of those, not {type(value).__name__}"
    )


__all__ = ["json_body", "query", "sendable"]

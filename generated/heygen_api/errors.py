"""The errors that reading an answer can raise, beside KeyError and ValueError."""

from __future__ import annotations

from collections.abc import Callable, Mapping


class UnexpectedShape(TypeError):
    """A value in an answer has another JSON type than the document says, and cannot be read."""

    def __init__(self, expected: str, value: object) -> None:
        super().__init__(f"expected {expected}, got {type(value).__name__}")
        self.expected = expected

    def __reduce__(self) -> tuple[object, ...]:
        return (_restore, (self.expected, str(self)))


def _restore(expected: str, message: str) -> UnexpectedShape:
    error = UnexpectedShape(expected, None)
    error.args = (message,)
    return error


class MissingFieldError(AttributeError):
    """An answer lacks a field that the document requires, or has another type of it.

    `model` and `field` name it. Only this attribute is affected; `to_dict()` returns what came.
    """

    model: str = ""
    field: str = ""

    def __init__(self, message: str = "", *, model: str = "", field: str = "") -> None:
        super().__init__(message)
        self.model, self.field = model, field


def no_such(owner: str, name: str, names: Mapping[str, str]) -> str:
    """Return the message of an AttributeError: the names that are near, or all.

    Args:
        owner: What has no such attribute.
        name: The attribute.
        names: What may be meant, and for each the name to show.
    """
    from difflib import get_close_matches

    near = dict.fromkeys(names[one] for one in get_close_matches(name, names, 3))
    return f"{owner} has no {name!r}; there is {', '.join(near or sorted(set(names.values())))}"


missing_field: Callable[..., AttributeError] = MissingFieldError
"""Makes the error. The package around this one puts a subclass of its own here."""

__all__ = ["MissingFieldError", "UnexpectedShape"]

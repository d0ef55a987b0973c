"""The error that reading an answer can raise, beside KeyError and ValueError."""

from __future__ import annotations


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


__all__ = ["UnexpectedShape"]

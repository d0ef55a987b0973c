"""A server's text as errors show it: limited, on one line, with nothing invisible. Pure."""

from __future__ import annotations

_ESCAPED = frozenset({"Cc", "Cf", "Zl", "Zp"})  # controls, formats, line and paragraph ends


def encodable(text: str) -> str:
    """Return a text without halves of surrogate pairs, which JSON can contain."""
    return text.encode(errors="replace").decode()


def cut(value: object, limit: int) -> str:
    """Return a value as text of at most `limit` characters, and dots if it was longer."""
    text = str(value)
    return text if len(text) <= limit else f"{text[:limit]} ..."


def visible(text: str) -> str:
    """Return a text on one line, with control and format characters as escapes.

    A server's text must not forge a line of a log, move the cursor of a terminal, or hide.
    """
    if text.isprintable():
        return text
    import unicodedata  # imported here: such a text is rare

    if "\n" in text or "\r" in text:
        text = " ".join(text.split())
    return "".join(ascii(c)[1:-1] if unicodedata.category(c) in _ESCAPED else c for c in text)

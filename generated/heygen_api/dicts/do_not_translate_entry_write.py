"""`DoNotTranslateEntryWrite` as a dict, for type checkers."""

from __future__ import annotations

from typing import TypedDict


class DoNotTranslateEntryWriteDict(TypedDict):
    """`DoNotTranslateEntryWrite` as a dict."""

    term: str

"""`ForcedTranslationEntryWrite` as a dict, for type checkers."""

from __future__ import annotations

from typing import TypedDict


class ForcedTranslationEntryWriteDict(TypedDict):
    """`ForcedTranslationEntryWrite` as a dict."""

    term: str
    translation: str

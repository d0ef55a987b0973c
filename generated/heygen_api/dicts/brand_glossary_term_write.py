"""`BrandGlossaryTermWrite` as a dict, for type checkers."""

from __future__ import annotations

from typing import TypedDict


class BrandGlossaryTermWriteDict(TypedDict):
    """`BrandGlossaryTermWrite` as a dict."""

    term: str
    pronunciation: str

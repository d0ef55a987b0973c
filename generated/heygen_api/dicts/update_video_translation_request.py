"""`UpdateVideoTranslationRequest` as a dict, for type checkers."""

from __future__ import annotations

from typing import TypedDict


class UpdateVideoTranslationRequestDict(TypedDict):
    """`UpdateVideoTranslationRequest` as a dict."""

    title: str

"""`UpdateLipsyncRequest` as a dict, for type checkers."""

from __future__ import annotations

from typing import TypedDict


class UpdateLipsyncRequestDict(TypedDict):
    """`UpdateLipsyncRequest` as a dict."""

    title: str

"""`AppendTextDeltaRequest` as a dict, for type checkers."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class AppendTextDeltaRequestDict(TypedDict):
    """`AppendTextDeltaRequest` as a dict."""

    delta: str
    final: NotRequired[bool]

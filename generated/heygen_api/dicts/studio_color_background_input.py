"""`StudioColorBackgroundInput` as a dict, for type checkers."""

from __future__ import annotations

from typing import Literal, TypedDict


class StudioColorBackgroundInputDict(TypedDict):
    """`StudioColorBackgroundInput` as a dict."""

    type: Literal["color"]
    color: str

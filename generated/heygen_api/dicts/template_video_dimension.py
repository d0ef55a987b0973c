"""`TemplateVideoDimension` as a dict, for type checkers."""

from __future__ import annotations

from typing import TypedDict


class TemplateVideoDimensionDict(TypedDict):
    """`TemplateVideoDimension` as a dict."""

    width: int
    height: int

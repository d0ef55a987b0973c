"""`TemplateSubtitlePosition` as a dict, for type checkers."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class TemplateSubtitlePositionDict(TypedDict):
    """`TemplateSubtitlePosition` as a dict."""

    x: NotRequired[float]
    y: NotRequired[float]

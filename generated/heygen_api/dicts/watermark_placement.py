"""`WatermarkPlacement` as a dict, for type checkers."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ..models.watermark_position import WatermarkPosition


class WatermarkPlacementDict(TypedDict):
    """`WatermarkPlacement` as a dict."""

    position: NotRequired[WatermarkPosition]
    offset_x: NotRequired[float | None]
    offset_y: NotRequired[float | None]

from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

HyperframesRenderDetailFormat = Literal["mov", "mp4", "webm"]


def check_hyperframes_render_detail_format(value: object) -> HyperframesRenderDetailFormat:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(HyperframesRenderDetailFormat, read_as(str, value))

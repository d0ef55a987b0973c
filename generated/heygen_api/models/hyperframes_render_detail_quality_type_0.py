from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

HyperframesRenderDetailQualityType0 = Literal["draft", "high", "standard"]


def check_hyperframes_render_detail_quality_type_0(
    value: object,
) -> HyperframesRenderDetailQualityType0:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(HyperframesRenderDetailQualityType0, read_as(str, value))

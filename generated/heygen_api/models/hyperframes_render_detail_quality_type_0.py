from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

HyperframesRenderDetailQualityType0 = Literal["draft", "high", "standard"]


def check_hyperframes_render_detail_quality_type_0(
    value: object,
) -> HyperframesRenderDetailQualityType0:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(HyperframesRenderDetailQualityType0, read_as(str, value))

from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

CreateHyperframesRenderRequestQuality = Literal["draft", "high", "standard"]


def check_create_hyperframes_render_request_quality(
    value: object,
) -> CreateHyperframesRenderRequestQuality:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(CreateHyperframesRenderRequestQuality, read_as(str, value))

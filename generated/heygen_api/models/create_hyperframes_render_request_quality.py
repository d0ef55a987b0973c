from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

CreateHyperframesRenderRequestQuality = Literal["draft", "high", "standard"]


def check_create_hyperframes_render_request_quality(
    value: object,
) -> CreateHyperframesRenderRequestQuality:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(CreateHyperframesRenderRequestQuality, read_as(str, value))

from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

HyperframesRenderDetailFormat = Literal["mov", "mp4", "webm"]


def check_hyperframes_render_detail_format(value: object) -> HyperframesRenderDetailFormat:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(HyperframesRenderDetailFormat, read_as(str, value))

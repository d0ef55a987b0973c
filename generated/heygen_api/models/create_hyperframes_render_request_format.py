from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

CreateHyperframesRenderRequestFormat = Literal["mov", "mp4", "webm"]


def check_create_hyperframes_render_request_format(
    value: object,
) -> CreateHyperframesRenderRequestFormat:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(CreateHyperframesRenderRequestFormat, read_as(str, value))

from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

CreateHyperframesRenderRequestFormat = Literal["mov", "mp4", "webm"]


def check_create_hyperframes_render_request_format(
    value: object,
) -> CreateHyperframesRenderRequestFormat:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(CreateHyperframesRenderRequestFormat, read_as(str, value))

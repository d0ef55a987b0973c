from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

HyperframesRenderStatus = Literal["completed", "failed", "queued", "rendering"]


def check_hyperframes_render_status(value: object) -> HyperframesRenderStatus:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(HyperframesRenderStatus, read_as(str, value))

from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

HyperframesRenderStatus = Literal["completed", "failed", "queued", "rendering"]


def check_hyperframes_render_status(value: object) -> HyperframesRenderStatus:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(HyperframesRenderStatus, read_as(str, value))

from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

HyperframesResolution = Literal["1080p", "4k"]


def check_hyperframes_resolution(value: object) -> HyperframesResolution:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(HyperframesResolution, read_as(str, value))

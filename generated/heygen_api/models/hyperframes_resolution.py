from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

HyperframesResolution = Literal["1080p", "4k"]


def check_hyperframes_resolution(value: object) -> HyperframesResolution:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(HyperframesResolution, read_as(str, value))

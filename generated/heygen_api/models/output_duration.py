from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

OutputDuration = Literal["180", "30", "60", "long"]


def check_output_duration(value: object) -> OutputDuration:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(OutputDuration, read_as(str, value))

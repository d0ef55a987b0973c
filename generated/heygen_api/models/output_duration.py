from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

OutputDuration = Literal["180", "30", "60", "long"]


def check_output_duration(value: object) -> OutputDuration:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(OutputDuration, read_as(str, value))

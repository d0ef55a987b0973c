from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

OutputAspectRatio = Literal["landscape", "portrait", "square"]


def check_output_aspect_ratio(value: object) -> OutputAspectRatio:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(OutputAspectRatio, read_as(str, value))

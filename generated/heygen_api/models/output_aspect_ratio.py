from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

OutputAspectRatio = Literal["landscape", "portrait", "square"]


def check_output_aspect_ratio(value: object) -> OutputAspectRatio:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(OutputAspectRatio, read_as(str, value))

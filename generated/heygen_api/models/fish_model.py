from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

FishModel = Literal["s1", "s2-pro"]


def check_fish_model(value: object) -> FishModel:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(FishModel, read_as(str, value))

from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

FishModel = Literal["s1", "s2-pro"]


def check_fish_model(value: object) -> FishModel:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(FishModel, read_as(str, value))

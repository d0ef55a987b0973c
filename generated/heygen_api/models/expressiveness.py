from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

Expressiveness = Literal["high", "low", "medium"]


def check_expressiveness(value: object) -> Expressiveness:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(Expressiveness, read_as(str, value))

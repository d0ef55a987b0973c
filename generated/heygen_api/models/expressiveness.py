from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

Expressiveness = Literal["high", "low", "medium"]


def check_expressiveness(value: object) -> Expressiveness:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(Expressiveness, read_as(str, value))

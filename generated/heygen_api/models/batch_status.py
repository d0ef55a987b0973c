from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

BatchStatus = Literal["completed", "failed", "processing"]


def check_batch_status(value: object) -> BatchStatus:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(BatchStatus, read_as(str, value))

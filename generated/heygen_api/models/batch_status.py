from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

BatchStatus = Literal["completed", "failed", "processing"]


def check_batch_status(value: object) -> BatchStatus:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(BatchStatus, read_as(str, value))

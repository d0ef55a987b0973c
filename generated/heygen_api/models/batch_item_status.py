from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

BatchItemStatus = Literal["completed", "failed", "processing", "queued"]


def check_batch_item_status(value: object) -> BatchItemStatus:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(BatchItemStatus, read_as(str, value))

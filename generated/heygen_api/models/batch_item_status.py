from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

BatchItemStatus = Literal["completed", "failed", "processing", "queued"]


def check_batch_item_status(value: object) -> BatchItemStatus:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(BatchItemStatus, read_as(str, value))

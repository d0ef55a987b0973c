from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

ModelVideoDetailStatus = Literal["cancelled", "completed", "failed", "pending", "processing"]


def check_model_video_detail_status(value: object) -> ModelVideoDetailStatus:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(ModelVideoDetailStatus, read_as(str, value))

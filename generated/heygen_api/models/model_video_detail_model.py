from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

ModelVideoDetailModel = Literal["heygen-video-1",]


def check_model_video_detail_model(value: object) -> ModelVideoDetailModel:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(ModelVideoDetailModel, read_as(str, value))

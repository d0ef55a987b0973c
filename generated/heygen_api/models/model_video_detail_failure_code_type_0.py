from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

ModelVideoDetailFailureCodeType0 = Literal["generation_cancelled", "generation_failed"]


def check_model_video_detail_failure_code_type_0(value: object) -> ModelVideoDetailFailureCodeType0:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(ModelVideoDetailFailureCodeType0, read_as(str, value))

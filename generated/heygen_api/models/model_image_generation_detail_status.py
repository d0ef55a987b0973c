from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

ModelImageGenerationDetailStatus = Literal["cancelled", "completed", "failed", "pending"]


def check_model_image_generation_detail_status(value: object) -> ModelImageGenerationDetailStatus:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(ModelImageGenerationDetailStatus, read_as(str, value))

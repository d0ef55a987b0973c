from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

ModelImageGenerationDetailModel = Literal["heygen-image-1",]


def check_model_image_generation_detail_model(value: object) -> ModelImageGenerationDetailModel:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(ModelImageGenerationDetailModel, read_as(str, value))

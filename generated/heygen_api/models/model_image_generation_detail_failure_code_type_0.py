from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

ModelImageGenerationDetailFailureCodeType0 = Literal[
    "generation_cancelled",
    "generation_failed",
    "insufficient_credit",
    "multiple_faces_detected",
    "no_face_detected",
    "usage_limit_reached",
]


def check_model_image_generation_detail_failure_code_type_0(
    value: object,
) -> ModelImageGenerationDetailFailureCodeType0:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(ModelImageGenerationDetailFailureCodeType0, read_as(str, value))

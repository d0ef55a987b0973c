from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

CreateModelImageRequestAspectRatioType0 = Literal[
    "16:9", "1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16"
]


def check_create_model_image_request_aspect_ratio_type_0(
    value: object,
) -> CreateModelImageRequestAspectRatioType0:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(CreateModelImageRequestAspectRatioType0, read_as(str, value))

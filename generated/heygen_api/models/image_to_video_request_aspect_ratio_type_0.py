from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

ImageToVideoRequestAspectRatioType0 = Literal[
    "16:9", "1:1", "21:9", "3:4", "4:3", "9:16", "adaptive"
]


def check_image_to_video_request_aspect_ratio_type_0(
    value: object,
) -> ImageToVideoRequestAspectRatioType0:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(ImageToVideoRequestAspectRatioType0, read_as(str, value))

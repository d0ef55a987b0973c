from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

ImageToVideoRequestResolution = Literal["1080p", "2k", "480p", "768p"]


def check_image_to_video_request_resolution(value: object) -> ImageToVideoRequestResolution:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(ImageToVideoRequestResolution, read_as(str, value))

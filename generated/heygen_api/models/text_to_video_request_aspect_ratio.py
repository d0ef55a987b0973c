from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

TextToVideoRequestAspectRatio = Literal["16:9", "1:1", "21:9", "3:4", "4:3", "9:16"]


def check_text_to_video_request_aspect_ratio(value: object) -> TextToVideoRequestAspectRatio:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(TextToVideoRequestAspectRatio, read_as(str, value))

from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

TextToVideoRequestResolution = Literal["1080p", "2k", "480p", "768p"]


def check_text_to_video_request_resolution(value: object) -> TextToVideoRequestResolution:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(TextToVideoRequestResolution, read_as(str, value))

from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

VideoTranslationStatus = Literal["completed", "failed", "pending", "running"]


def check_video_translation_status(value: object) -> VideoTranslationStatus:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(VideoTranslationStatus, read_as(str, value))

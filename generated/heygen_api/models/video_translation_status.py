from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

VideoTranslationStatus = Literal["completed", "failed", "pending", "running"]


def check_video_translation_status(value: object) -> VideoTranslationStatus:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(VideoTranslationStatus, read_as(str, value))

from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

VideoTranslationMode = Literal["precision", "speed"]


def check_video_translation_mode(value: object) -> VideoTranslationMode:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(VideoTranslationMode, read_as(str, value))

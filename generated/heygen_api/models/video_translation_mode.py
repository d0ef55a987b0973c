from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

VideoTranslationMode = Literal["precision", "speed"]


def check_video_translation_mode(value: object) -> VideoTranslationMode:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(VideoTranslationMode, read_as(str, value))

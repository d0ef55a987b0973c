from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

CaptionFileFormat = Literal["srt",]


def check_caption_file_format(value: object) -> CaptionFileFormat:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(CaptionFileFormat, read_as(str, value))

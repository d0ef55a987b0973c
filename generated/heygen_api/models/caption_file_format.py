from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

CaptionFileFormat = Literal["srt",]


def check_caption_file_format(value: object) -> CaptionFileFormat:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(CaptionFileFormat, read_as(str, value))

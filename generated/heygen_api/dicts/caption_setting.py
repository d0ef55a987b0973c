"""`CaptionSetting` as a dict, for type checkers."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ..models.caption_file_format import CaptionFileFormat
from ..models.caption_style import CaptionStyle


class CaptionSettingDict(TypedDict):
    """`CaptionSetting` as a dict."""

    file_format: NotRequired[CaptionFileFormat]
    style: NotRequired[CaptionStyle | None]

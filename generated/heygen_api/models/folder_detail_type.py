from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

FolderDetailType = Literal["asset", "mixed", "video", "video_translate"]


def check_folder_detail_type(value: object) -> FolderDetailType:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(FolderDetailType, read_as(str, value))

from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

CreateFolderRequestType = Literal["mixed", "video", "video_translate"]


def check_create_folder_request_type(value: object) -> CreateFolderRequestType:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(CreateFolderRequestType, read_as(str, value))

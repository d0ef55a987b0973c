"""`CreateFolderRequest` as a dict, for type checkers."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ..models.create_folder_request_type import CreateFolderRequestType


class CreateFolderRequestDict(TypedDict):
    """`CreateFolderRequest` as a dict."""

    name: str
    parent_id: NotRequired[str | None]
    type: NotRequired[CreateFolderRequestType]

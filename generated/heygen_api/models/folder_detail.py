from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    boolean as _boolean,
    field as _field,
    integer as _integer,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.folder_detail_type import FolderDetailType


class FolderDetail(_OpenAnswerModel):
    """A folder.

    Attributes:
        folder_id: Its id.
        name: Its name, for people.
        type_: What the folder may hold. Folders for assets hold no folders and cannot be made
            here.
        is_trash: Whether it is in the trash.
        created_at: When it was made, in Unix time (seconds).
        updated_at: When it was last changed, in Unix time (seconds).
        parent_id: The folder that holds it; absent at the root.
        creator_username: Who made it.
    """

    folder_id: str = _field("folder_id", _text)
    name: str = _field("name", _text)
    type_: FolderDetailType = _field("type", _text)
    is_trash: bool = _field("is_trash", _boolean)
    created_at: int = _field("created_at", _integer)
    updated_at: int = _field("updated_at", _integer)
    parent_id: str | None = _field("parent_id", _text, default=None)
    creator_username: str | None = _field("creator_username", _text, default=None)

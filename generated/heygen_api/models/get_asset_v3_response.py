from __future__ import annotations

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    integer as _integer,
    text as _text,
)


class GetAssetV3Response(_OpenAnswerModel):
    """What `listAssets` returns. Pages through the uploads of one workspace member, latest first.

    Attributes:
        id: Its id.
        name: Original file name if uploaded through the API.
        type_: Such as image, video, audio, font.
        owner: Whose it is. A username.
        space_id: Id of the workspace.
        uploaded_at: When it was uploaded, in Unix time (seconds).
        folder_id: Null at the root of the space.
        url: Public; null when none can be made.
    """

    id: str = _field("id", _text)
    name: str = _field("name", _text)
    type_: str = _field("type", _text)
    owner: str = _field("owner", _text)
    space_id: str = _field("space_id", _text)
    uploaded_at: int = _field("uploaded_at", _integer)
    folder_id: str | None = _field("folder_id", _text, default=None)
    url: str | None = _field("url", _text, default=None)

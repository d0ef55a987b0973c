from __future__ import annotations

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    boolean as _boolean,
    field as _field,
    text as _text,
)


class DeleteVideoResponse(_OpenAnswerModel):
    """What `deleteVideoV3` returns. Remove a video and its files for good.

    Attributes:
        id: Its id.
        deleted: True whenever the call succeeds.
    """

    id: str = _field("id", _text)
    deleted: bool | None = _field("deleted", _boolean, default=None)

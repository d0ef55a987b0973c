from __future__ import annotations

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    boolean as _boolean,
    field as _field,
    text as _text,
)


class BackgroundRemovalDeleteResponse(_OpenAnswerModel):
    """What `deleteBackgroundRemoval` returns. Soft-delete a background removal job.

    Attributes:
        id: Its id.
        deleted: True whenever the call succeeds.
    """

    id: str = _field("id", _text)
    deleted: bool = _field("deleted", _boolean)

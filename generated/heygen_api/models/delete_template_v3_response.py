from __future__ import annotations

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    boolean as _boolean,
    field as _field,
    text as _text,
)


class DeleteTemplateV3Response(_OpenAnswerModel):
    """What `deleteTemplateV3` returns.

    Attributes:
        id: Id of what was deleted.
        deleted: Whether it was deleted.
    """

    id: str = _field("id", _text)
    deleted: bool | None = _field("deleted", _boolean, default=None)

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    items as _items,
    model as _model,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.created_avatar_look import CreatedAvatarLook


class CreateAvatarLooksResponse(_OpenAnswerModel):
    """What `createAvatarLooks` returns.

    Attributes:
        group_id: Id of the avatar that the looks join.
        looks: One for each picture, in order.
    """

    group_id: str = _field("group_id", _text)
    looks: list[CreatedAvatarLook] = _field("looks", _items(_model("CreatedAvatarLook")))

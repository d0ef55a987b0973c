from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.avatar_look_item import AvatarLookItem


class GetAvatarLookResponse200(_OpenAnswerModel):
    """GetAvatarLookResponse200 of the API.

    Attributes:
        data: A look of an avatar.
    """

    data: AvatarLookItem = _field("data", _model("AvatarLookItem"))

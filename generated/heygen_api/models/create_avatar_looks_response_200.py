from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.create_avatar_looks_response import CreateAvatarLooksResponse


class CreateAvatarLooksResponse200(_OpenAnswerModel):
    """CreateAvatarLooksResponse200 of the API.

    Attributes:
        data: What `createAvatarLooks` returns.
    """

    data: CreateAvatarLooksResponse = _field("data", _model("CreateAvatarLooksResponse"))

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.user_info_response import UserInfoResponse


class GetCurrentUserV3Response200(_OpenAnswerModel):
    """GetCurrentUserV3Response200 of the API.

    Attributes:
        data: The user and how the account pays.
    """

    data: UserInfoResponse = _field("data", _model("UserInfoResponse"))

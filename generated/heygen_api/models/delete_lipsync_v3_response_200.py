from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.lipsync_delete_response import LipsyncDeleteResponse


class DeleteLipsyncV3Response200(_OpenAnswerModel):
    """DeleteLipsyncV3Response200 of the API.

    Attributes:
        data: What `deleteLipsyncV3` returns. Remove a lipsync job and its files for good.
    """

    data: LipsyncDeleteResponse = _field("data", _model("LipsyncDeleteResponse"))

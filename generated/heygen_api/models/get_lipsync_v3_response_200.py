from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.lipsync_detail import LipsyncDetail


class GetLipsyncV3Response200(_OpenAnswerModel):
    """GetLipsyncV3Response200 of the API.

    Attributes:
        data: A lipsync and how far it has come.
    """

    data: LipsyncDetail = _field("data", _model("LipsyncDetail"))

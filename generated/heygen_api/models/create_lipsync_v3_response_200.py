from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.lipsync_create_response import LipsyncCreateResponse


class CreateLipsyncV3Response200(_OpenAnswerModel):
    """CreateLipsyncV3Response200 of the API.

    Attributes:
        data: What `createLipsyncV3` returns. Put new audio on an existing video and re-animate
            the speaker's mouth to fit.
    """

    data: LipsyncCreateResponse = _field("data", _model("LipsyncCreateResponse"))

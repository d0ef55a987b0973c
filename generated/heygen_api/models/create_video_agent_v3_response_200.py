from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.create_video_agent_response import CreateVideoAgentResponse


class CreateVideoAgentV3Response200(_OpenAnswerModel):
    """CreateVideoAgentV3Response200 of the API.

    Attributes:
        data: What `createVideoAgentV3` returns. Start a Video Agent session that turns one
            prompt into a finished video.
    """

    data: CreateVideoAgentResponse = _field("data", _model("CreateVideoAgentResponse"))

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.stop_session_response import StopSessionResponse


class StopVideoAgentSessionResponse200(_OpenAnswerModel):
    """StopVideoAgentSessionResponse200 of the API.

    Attributes:
        data: What `stopVideoAgentSession` returns. Ends a running agent session when it reaches
            its next checkpoint.
    """

    data: StopSessionResponse = _field("data", _model("StopSessionResponse"))

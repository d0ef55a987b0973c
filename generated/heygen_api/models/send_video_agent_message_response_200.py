from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.send_message_response import SendMessageResponse


class SendVideoAgentMessageResponse200(_OpenAnswerModel):
    """SendVideoAgentMessageResponse200 of the API.

    Attributes:
        data: What `sendVideoAgentMessage` returns. Posts another message into a session, for
            instance an answer, more context or a change request.
    """

    data: SendMessageResponse = _field("data", _model("SendMessageResponse"))

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.session_resource import SessionResource


class GetVideoAgentResourceResponse200(_OpenAnswerModel):
    """GetVideoAgentResourceResponse200 of the API.

    Attributes:
        data: Something that a session made or uses.
    """

    data: SessionResource = _field("data", _model("SessionResource"))

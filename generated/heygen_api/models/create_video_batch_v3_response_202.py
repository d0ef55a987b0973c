from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.create_video_batch_response import CreateVideoBatchResponse


class CreateVideoBatchV3Response202(_OpenAnswerModel):
    """CreateVideoBatchV3Response202 of the API.

    Attributes:
        data: What `createVideoBatchV3` returns. Queues as many as 100 video creations under a
            single batch id.
    """

    data: CreateVideoBatchResponse = _field("data", _model("CreateVideoBatchResponse"))

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.create_lipsync_batch_response import CreateLipsyncBatchResponse


class CreateLipsyncBatchV3Response202(_OpenAnswerModel):
    """CreateLipsyncBatchV3Response202 of the API.

    Attributes:
        data: What `createLipsyncBatchV3` returns. Queues as many as 100 lipsync requests under
            a single batch id.
    """

    data: CreateLipsyncBatchResponse = _field("data", _model("CreateLipsyncBatchResponse"))

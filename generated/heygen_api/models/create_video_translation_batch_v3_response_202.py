from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.create_video_translation_batch_response import CreateVideoTranslationBatchResponse


class CreateVideoTranslationBatchV3Response202(_OpenAnswerModel):
    """CreateVideoTranslationBatchV3Response202 of the API.

    Attributes:
        data: What `createVideoTranslationBatchV3` returns. Queues as many as 100 translation
            requests under a single batch id.
    """

    data: CreateVideoTranslationBatchResponse = _field(
        "data", _model("CreateVideoTranslationBatchResponse")
    )

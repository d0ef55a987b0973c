from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.complete_asset_batch_response import CompleteAssetBatchResponse


class CompleteAssetBatchV3Response202(_OpenAnswerModel):
    """CompleteAssetBatchV3Response202 of the API.

    Attributes:
        data: What `completeAssetBatchV3` returns. Starts the checking and ingestion of all
            files uploaded for a batch.
    """

    data: CompleteAssetBatchResponse = _field("data", _model("CompleteAssetBatchResponse"))

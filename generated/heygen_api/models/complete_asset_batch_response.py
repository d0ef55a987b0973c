from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class CompleteAssetBatchResponse(_OpenAnswerModel):
    """What `completeAssetBatchV3` returns. Starts the checking and ingestion of all files uploaded
    for a batch.

    Attributes:
        batch_id: Id of the batch. Poll GET /v3/assets/batches/{batch_id}.
    """

    batch_id: str = _field("batch_id", _text)

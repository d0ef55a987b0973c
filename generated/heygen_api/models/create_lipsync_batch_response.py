from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class CreateLipsyncBatchResponse(_OpenAnswerModel):
    """What `createLipsyncBatchV3` returns. Queues as many as 100 lipsync requests under a single
    batch id.

    Attributes:
        batch_id: Id of the batch. Poll GET /v3/lipsyncs/batches/{batch_id}.
    """

    batch_id: str = _field("batch_id", _text)

from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class CreateVideoTranslationBatchResponse(_OpenAnswerModel):
    """What `createVideoTranslationBatchV3` returns. Queues as many as 100 translation requests
    under a single batch id.

    Attributes:
        batch_id: Id of the batch. Poll GET /v3/video-translations/batches/{batch_id}.
    """

    batch_id: str = _field("batch_id", _text)

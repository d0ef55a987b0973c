from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    items as _items,
    model as _model,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.asset_upload_batch_item import AssetUploadBatchItem


class CreateAssetUploadBatchResponse(_OpenAnswerModel):
    """What `createAssetUploadBatchV3` returns. Opens as many as 100 direct S3 uploads at once and
    gives each file a slot.

    Attributes:
        batch_id: After all PUTs send it to POST /v3/assets/complete/batches.
        items: One upload slot per file, in request order.
    """

    batch_id: str = _field("batch_id", _text)
    items: list[AssetUploadBatchItem] = _field("items", _items(_model("AssetUploadBatchItem")))

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.create_asset_upload_batch_response import CreateAssetUploadBatchResponse


class CreateAssetUploadBatchV3Response200(_OpenAnswerModel):
    """CreateAssetUploadBatchV3Response200 of the API.

    Attributes:
        data: What `createAssetUploadBatchV3` returns. Opens as many as 100 direct S3 uploads at
            once and gives each file a slot.
    """

    data: CreateAssetUploadBatchResponse = _field("data", _model("CreateAssetUploadBatchResponse"))

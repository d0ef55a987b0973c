from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.create_asset_upload_response import CreateAssetUploadResponse


class CreateAssetUploadResponse200(_OpenAnswerModel):
    """CreateAssetUploadResponse200 of the API.

    Attributes:
        data: What `createAssetUpload` returns. Opens an upload straight to S3 and hands out an
            asset_id with a presigned upload_url.
    """

    data: CreateAssetUploadResponse = _field("data", _model("CreateAssetUploadResponse"))

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.complete_asset_upload_response import CompleteAssetUploadResponse


class CompleteAssetUploadResponse200(_OpenAnswerModel):
    """CompleteAssetUploadResponse200 of the API.

    Attributes:
        data: What `completeAssetUpload` returns. Turns a finished direct upload into a usable
            asset.
    """

    data: CompleteAssetUploadResponse = _field("data", _model("CompleteAssetUploadResponse"))

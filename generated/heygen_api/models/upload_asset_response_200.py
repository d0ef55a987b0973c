from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.upload_asset_v3_response import UploadAssetV3Response


class UploadAssetResponse200(_OpenAnswerModel):
    """UploadAssetResponse200 of the API.

    Attributes:
        data: What `uploadAsset` returns. Sends one file through the API and yields an asset_id
            that other endpoints accept.
    """

    data: UploadAssetV3Response = _field("data", _model("UploadAssetV3Response"))

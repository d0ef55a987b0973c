from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.delete_asset_v3_response import DeleteAssetV3Response


class DeleteAssetResponse200(_OpenAnswerModel):
    """DeleteAssetResponse200 of the API.

    Attributes:
        data: What `deleteAsset` returns. Erases an asset for good.
    """

    data: DeleteAssetV3Response = _field("data", _model("DeleteAssetV3Response"))

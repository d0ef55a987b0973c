from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.get_asset_v3_response import GetAssetV3Response


class GetAssetResponse200(_OpenAnswerModel):
    """GetAssetResponse200 of the API.

    Attributes:
        data: What `listAssets` returns. Pages through the uploads of one workspace member,
            latest first.
    """

    data: GetAssetV3Response = _field("data", _model("GetAssetV3Response"))

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.delete_brand_kit_response import DeleteBrandKitResponse


class DeleteBrandKitResponse200(_OpenAnswerModel):
    """DeleteBrandKitResponse200 of the API.

    Attributes:
        data: What `deleteBrandKit` returns. Permanently remove a brand kit and everything in
            it.
    """

    data: DeleteBrandKitResponse = _field("data", _model("DeleteBrandKitResponse"))

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.background_removal_delete_response import BackgroundRemovalDeleteResponse


class DeleteBackgroundRemovalResponse200(_OpenAnswerModel):
    """DeleteBackgroundRemovalResponse200 of the API.

    Attributes:
        data: What `deleteBackgroundRemoval` returns. Soft-delete a background removal job.
    """

    data: BackgroundRemovalDeleteResponse = _field(
        "data", _model("BackgroundRemovalDeleteResponse")
    )

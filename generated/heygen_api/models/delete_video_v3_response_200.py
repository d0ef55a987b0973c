from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.delete_video_response import DeleteVideoResponse


class DeleteVideoV3Response200(_OpenAnswerModel):
    """DeleteVideoV3Response200 of the API.

    Attributes:
        data: What `deleteVideoV3` returns. Remove a video and its files for good.
    """

    data: DeleteVideoResponse = _field("data", _model("DeleteVideoResponse"))

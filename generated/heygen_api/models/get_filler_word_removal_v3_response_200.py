from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.filler_word_removal_detail import FillerWordRemovalDetail


class GetFillerWordRemovalV3Response200(_OpenAnswerModel):
    """GetFillerWordRemovalV3Response200 of the API.

    Attributes:
        data: A filler word removal and how far it has come. Completed always has video_url; a
            run that changed nothing returns a copy of the source and is refunded automatically.
    """

    data: FillerWordRemovalDetail = _field("data", _model("FillerWordRemovalDetail"))

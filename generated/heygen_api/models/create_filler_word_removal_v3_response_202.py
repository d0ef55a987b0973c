from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.create_filler_word_removal_response import CreateFillerWordRemovalResponse


class CreateFillerWordRemovalV3Response202(_OpenAnswerModel):
    """CreateFillerWordRemovalV3Response202 of the API.

    Attributes:
        data: What `createFillerWordRemovalV3` returns. Starts a job that cuts filler words and
            overlong pauses out of a video, without a review step.
    """

    data: CreateFillerWordRemovalResponse = _field(
        "data", _model("CreateFillerWordRemovalResponse")
    )

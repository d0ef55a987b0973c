from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class CreateFillerWordRemovalResponse(_OpenAnswerModel):
    """What `createFillerWordRemovalV3` returns. Starts a job that cuts filler words and overlong
    pauses out of a video, without a review step.

    Attributes:
        filler_word_removal_id: Id of the filler word removal. Poll GET /v3/filler-word-
            removals/{id}.
    """

    filler_word_removal_id: str = _field("filler_word_removal_id", _text)

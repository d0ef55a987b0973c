from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class LipsyncCreateResponse(_OpenAnswerModel):
    """What `createLipsyncV3` returns. Put new audio on an existing video and re-animate the
    speaker's mouth to fit.

    Attributes:
        lipsync_id: Poll GET /v3/lipsyncs/{id} with it.
    """

    lipsync_id: str = _field("lipsync_id", _text)

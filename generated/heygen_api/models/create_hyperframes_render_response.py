from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class CreateHyperframesRenderResponse(_OpenAnswerModel):
    """What `createHyperframesRenderV3` returns. Queue a video render of a zipped HTML/JS/assets
    HyperFrames composition.

    Attributes:
        render_id: Feed to GET /v3/hyperframes/renders/{render_id} when polling.
    """

    render_id: str = _field("render_id", _text)

from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class DeleteHyperframesRenderResponse(_OpenAnswerModel):
    """What `deleteHyperframesRenderV3` returns. Soft-delete a HyperFrames render.

    Attributes:
        render_id: Id of the render.
    """

    render_id: str = _field("render_id", _text)

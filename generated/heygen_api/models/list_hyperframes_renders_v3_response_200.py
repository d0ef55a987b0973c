from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    boolean as _boolean,
    field as _field,
    items as _items,
    model as _model,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.hyperframes_render_detail import HyperframesRenderDetail


class ListHyperframesRendersV3Response200(_OpenAnswerModel):
    """ListHyperframesRendersV3Response200 of the API.

    Attributes:
        data: list[HyperframesRenderDetail]
        has_more: bool | None
        next_token: str | None
    """

    data: list[HyperframesRenderDetail] = _field("data", _items(_model("HyperframesRenderDetail")))
    has_more: bool | None = _field("has_more", _boolean, default=None)
    next_token: str | None = _field("next_token", _text, default=None)

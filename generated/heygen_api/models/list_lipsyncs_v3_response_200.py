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
    from ..models.lipsync_detail import LipsyncDetail


class ListLipsyncsV3Response200(_OpenAnswerModel):
    """ListLipsyncsV3Response200 of the API.

    Attributes:
        data: list[LipsyncDetail]
        has_more: bool | None
        next_token: str | None
    """

    data: list[LipsyncDetail] = _field("data", _items(_model("LipsyncDetail")))
    has_more: bool | None = _field("has_more", _boolean, default=None)
    next_token: str | None = _field("next_token", _text, default=None)

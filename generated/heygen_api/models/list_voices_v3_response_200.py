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
    from ..models.audio_voice_item import AudioVoiceItem


class ListVoicesV3Response200(_OpenAnswerModel):
    """ListVoicesV3Response200 of the API.

    Attributes:
        data: list[AudioVoiceItem]
        has_more: bool | None
        next_token: str | None
    """

    data: list[AudioVoiceItem] = _field("data", _items(_model("AudioVoiceItem")))
    has_more: bool | None = _field("has_more", _boolean, default=None)
    next_token: str | None = _field("next_token", _text, default=None)

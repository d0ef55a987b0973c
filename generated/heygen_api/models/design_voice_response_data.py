from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    integer as _integer,
    items as _items,
    model as _model,
)

if TYPE_CHECKING:
    from ..models.audio_voice_item import AudioVoiceItem


class DesignVoiceResponseData(_OpenAnswerModel):
    """What `designVoice` returns. Find at most three voices that fit a written description.

    Attributes:
        voices: The voices. Best match first.
        seed: As used; add 1 for other voices.
    """

    voices: list[AudioVoiceItem] = _field("voices", _items(_model("AudioVoiceItem")))
    seed: int = _field("seed", _integer)

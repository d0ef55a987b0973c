from __future__ import annotations

from typing import ClassVar, Literal

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    integer as _integer,
    text as _text,
)


class SpeechAudioEvent(_OpenAnswerModel):
    """A piece of the sound.

    Attributes:
        type_: Tells which kind of object this is.
        part_index: Number of the part. Counts from 0.
        audio: Base64; each part is a complete WAV.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "audio"}
    type_: Literal["audio"] = _field("type", _text, default="audio")
    part_index: int = _field("part_index", _integer)
    audio: str = _field("audio", _text)

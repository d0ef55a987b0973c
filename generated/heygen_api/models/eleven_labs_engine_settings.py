from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    boolean as _boolean,
    field as _field,
    number as _number,
    text as _text,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.eleven_labs_model import ElevenLabsModel


class ElevenLabsEngineSettings(_OpenAnswerModel):
    """Settings of the ElevenLabs speech engine.

    Attributes:
        engine_type: Tells which engine these settings are for.
        model: Which model is used.
        similarity_boost: How closely the voice keeps to its original.
        stability: Any value is allowed, also with eleven_v3 and eleven_v4.
        style: How strongly the speaker's style is brought out.
        use_speaker_boost: Whether the likeness to the speaker is increased.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"engine_type": "elevenlabs"}
    engine_type: Literal["elevenlabs"] = _field("engine_type", _text, default="elevenlabs")
    model: ElevenLabsModel | None | Unset = _field(
        "model", _text, default=UNSET, optional=True, nullable=True
    )
    similarity_boost: float | None | Unset = _field(
        "similarity_boost", _number, default=UNSET, optional=True, nullable=True
    )
    stability: float | None | Unset = _field(
        "stability", _number, default=UNSET, optional=True, nullable=True
    )
    style: float | None | Unset = _field(
        "style", _number, default=UNSET, optional=True, nullable=True
    )
    use_speaker_boost: bool | None | Unset = _field(
        "use_speaker_boost", _boolean, default=UNSET, optional=True, nullable=True
    )

from __future__ import annotations

from typing import ClassVar, Literal

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class DeleteModelAudioVoiceResponse(_OpenAnswerModel):
    """What `deleteModelAudioVoice` returns. Remove one of the caller's model-backed voices.

    Attributes:
        status: How far it has come.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"status": "ok"}
    status: Literal["ok"] | None = _field("status", _text, default=None)

from __future__ import annotations

from typing import ClassVar, Literal

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class AudioScriptEntry(_OpenAnswerModel):
    """A part of a script. Speech from an uploaded file.

    Attributes:
        id: Its id.
        type_: Tells which kind of object this is.
        audio_url: Absent without a live recorded link; signed links expire, and presence does
            not prove the link resolves.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "audio"}
    id: str = _field("id", _text)
    type_: Literal["audio"] | None = _field("type", _text, default=None)
    audio_url: str | None = _field("audio_url", _text, default=None)

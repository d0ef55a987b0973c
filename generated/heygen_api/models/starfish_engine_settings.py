from __future__ import annotations

from typing import ClassVar, Literal

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class StarfishEngineSettings(_OpenAnswerModel):
    """Settings of the Starfish speech engine. Has nothing to tune; forces Starfish for voices that
    can run on several engines.

    Attributes:
        engine_type: Tells which engine these settings are for.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"engine_type": "starfish"}
    engine_type: Literal["starfish"] = _field("engine_type", _text, default="starfish")

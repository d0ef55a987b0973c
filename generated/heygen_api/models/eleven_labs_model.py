from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

ElevenLabsModel = Literal[
    "eleven_flash_v2_5", "eleven_multilingual_v2", "eleven_turbo_v2_5", "eleven_v3"
]


def check_eleven_labs_model(value: object) -> ElevenLabsModel:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(ElevenLabsModel, read_as(str, value))

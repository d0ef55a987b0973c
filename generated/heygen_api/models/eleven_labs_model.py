from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

ElevenLabsModel = Literal[
    "eleven_flash_v2_5", "eleven_multilingual_v2", "eleven_turbo_v2_5", "eleven_v3", "eleven_v4"
]


def check_eleven_labs_model(value: object) -> ElevenLabsModel:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(ElevenLabsModel, read_as(str, value))

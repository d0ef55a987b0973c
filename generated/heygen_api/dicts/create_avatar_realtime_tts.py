"""`CreateAvatarRealtimeTTS` as a dict, for type checkers."""

from __future__ import annotations

from typing import Literal, TypedDict


class CreateAvatarRealtimeTTSDict(TypedDict):
    """`CreateAvatarRealtimeTTS` as a dict."""

    type: Literal["tts"]
    avatar_id: str
    text: str
    voice_id: str

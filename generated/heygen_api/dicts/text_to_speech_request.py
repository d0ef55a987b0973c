"""`TextToSpeechRequest` as a dict, for type checkers."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class TextToSpeechRequestDict(TypedDict):
    """`TextToSpeechRequest` as a dict."""

    text: str
    voice_id: str
    input_type: NotRequired[str]
    speed: NotRequired[float]
    language: NotRequired[str | None]
    locale: NotRequired[str | None]

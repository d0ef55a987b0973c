"""`StreamSpeechRequest` as a dict, for type checkers."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class StreamSpeechRequestDict(TypedDict):
    """`StreamSpeechRequest` as a dict."""

    voice_id: str
    text: str
    language: str
    seed: NotRequired[int | None]
    with_timestamps: NotRequired[bool]

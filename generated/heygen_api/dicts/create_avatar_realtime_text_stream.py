"""`CreateAvatarRealtimeTextStream` as a dict, for type checkers."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict


class CreateAvatarRealtimeTextStreamDict(TypedDict):
    """`CreateAvatarRealtimeTextStream` as a dict."""

    type: Literal["text_stream"]
    avatar_id: str
    voice_id: str
    text: NotRequired[str]

"""`DesignVoiceRequest` as a dict, for type checkers."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class DesignVoiceRequestDict(TypedDict):
    """`DesignVoiceRequest` as a dict."""

    prompt: str
    gender: NotRequired[str | None]
    locale: NotRequired[str | None]
    seed: NotRequired[int]

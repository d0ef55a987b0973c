"""`GenerateVideoRequest` as a dict, for type checkers."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class GenerateVideoRequestDict(TypedDict):
    """`GenerateVideoRequest` as a dict."""

    captions: NotRequired[bool]
    translate_audio_only: NotRequired[bool]
    callback_id: NotRequired[str | None]
    callback_url: NotRequired[str | None]

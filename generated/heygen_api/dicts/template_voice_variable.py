"""`TemplateVoiceVariable` as a dict, for type checkers."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict


class TemplateVoiceVariableDict(TypedDict):
    """`TemplateVoiceVariable` as a dict."""

    type: Literal["voice"]
    voice_id: str
    locale: NotRequired[str | None]

"""`StockVoiceConfig` as a dict, for type checkers."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class StockVoiceConfigDict(TypedDict):
    """`StockVoiceConfig` as a dict."""

    use_stock_voice: NotRequired[bool]
    preferred_stock_voice_ids: NotRequired[list[str]]

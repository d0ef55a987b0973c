from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

WordsEndEventReason = Literal["completed", "error", "final_marker", "idle_timeout"]


def check_words_end_event_reason(value: object) -> WordsEndEventReason:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(WordsEndEventReason, read_as(str, value))

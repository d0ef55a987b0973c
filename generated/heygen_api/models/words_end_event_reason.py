from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

WordsEndEventReason = Literal["completed", "error", "final_marker", "idle_timeout"]


def check_words_end_event_reason(value: object) -> WordsEndEventReason:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(WordsEndEventReason, read_as(str, value))

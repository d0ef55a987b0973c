from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

CreatePodcastRequestDuration = Literal["1min", "2min", "3min", "5min", "auto"]


def check_create_podcast_request_duration(value: object) -> CreatePodcastRequestDuration:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(CreatePodcastRequestDuration, read_as(str, value))

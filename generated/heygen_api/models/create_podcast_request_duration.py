from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

CreatePodcastRequestDuration = Literal["1min", "2min", "3min", "5min", "auto"]


def check_create_podcast_request_duration(value: object) -> CreatePodcastRequestDuration:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(CreatePodcastRequestDuration, read_as(str, value))

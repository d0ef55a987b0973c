from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

PodcastCreateResponseStatus = Literal["completed", "failed", "processing"]


def check_podcast_create_response_status(value: object) -> PodcastCreateResponseStatus:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(PodcastCreateResponseStatus, read_as(str, value))

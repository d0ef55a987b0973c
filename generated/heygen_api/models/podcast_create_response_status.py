from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

PodcastCreateResponseStatus = Literal["completed", "failed", "processing"]


def check_podcast_create_response_status(value: object) -> PodcastCreateResponseStatus:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(PodcastCreateResponseStatus, read_as(str, value))

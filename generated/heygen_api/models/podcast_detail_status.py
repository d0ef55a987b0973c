from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

PodcastDetailStatus = Literal["completed", "failed", "processing"]


def check_podcast_detail_status(value: object) -> PodcastDetailStatus:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(PodcastDetailStatus, read_as(str, value))

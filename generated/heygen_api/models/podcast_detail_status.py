from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

PodcastDetailStatus = Literal["completed", "failed", "processing"]


def check_podcast_detail_status(value: object) -> PodcastDetailStatus:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(PodcastDetailStatus, read_as(str, value))

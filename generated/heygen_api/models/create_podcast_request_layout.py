from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

CreatePodcastRequestLayout = Literal["landscape", "portrait"]


def check_create_podcast_request_layout(value: object) -> CreatePodcastRequestLayout:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(CreatePodcastRequestLayout, read_as(str, value))

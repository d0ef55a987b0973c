from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

CreatePodcastRequestLayout = Literal["landscape", "portrait"]


def check_create_podcast_request_layout(value: object) -> CreatePodcastRequestLayout:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(CreatePodcastRequestLayout, read_as(str, value))

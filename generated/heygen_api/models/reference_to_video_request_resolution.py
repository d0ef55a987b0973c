from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

ReferenceToVideoRequestResolution = Literal["1080p", "2k", "480p", "768p"]


def check_reference_to_video_request_resolution(value: object) -> ReferenceToVideoRequestResolution:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(ReferenceToVideoRequestResolution, read_as(str, value))

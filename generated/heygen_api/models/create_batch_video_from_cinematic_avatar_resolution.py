from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

CreateBatchVideoFromCinematicAvatarResolution = Literal["1080p", "720p"]


def check_create_batch_video_from_cinematic_avatar_resolution(
    value: object,
) -> CreateBatchVideoFromCinematicAvatarResolution:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(CreateBatchVideoFromCinematicAvatarResolution, read_as(str, value))

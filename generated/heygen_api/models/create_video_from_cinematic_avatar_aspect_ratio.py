from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

CreateVideoFromCinematicAvatarAspectRatio = Literal["16:9", "1:1", "9:16"]


def check_create_video_from_cinematic_avatar_aspect_ratio(
    value: object,
) -> CreateVideoFromCinematicAvatarAspectRatio:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(CreateVideoFromCinematicAvatarAspectRatio, read_as(str, value))

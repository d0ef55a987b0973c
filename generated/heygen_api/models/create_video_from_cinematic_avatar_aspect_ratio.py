from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

CreateVideoFromCinematicAvatarAspectRatio = Literal["16:9", "1:1", "9:16"]


def check_create_video_from_cinematic_avatar_aspect_ratio(
    value: object,
) -> CreateVideoFromCinematicAvatarAspectRatio:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(CreateVideoFromCinematicAvatarAspectRatio, read_as(str, value))

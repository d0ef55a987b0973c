from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

PromptAvatarAspectRatio = Literal["16:9", "1:1", "4:5", "5:4", "9:16", "auto"]


def check_prompt_avatar_aspect_ratio(value: object) -> PromptAvatarAspectRatio:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(PromptAvatarAspectRatio, read_as(str, value))

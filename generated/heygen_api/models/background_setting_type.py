from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

BackgroundSettingType = Literal["color", "image"]


def check_background_setting_type(value: object) -> BackgroundSettingType:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(BackgroundSettingType, read_as(str, value))

from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

BackgroundSettingType = Literal["color", "image"]


def check_background_setting_type(value: object) -> BackgroundSettingType:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(BackgroundSettingType, read_as(str, value))

"""`BackgroundSetting` as a dict, for type checkers."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ..models.background_setting_type import BackgroundSettingType


class BackgroundSettingDict(TypedDict):
    """`BackgroundSetting` as a dict."""

    type: BackgroundSettingType
    value: NotRequired[str | None]
    url: NotRequired[str | None]
    asset_id: NotRequired[str | None]

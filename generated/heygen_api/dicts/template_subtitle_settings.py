"""`TemplateSubtitleSettings` as a dict, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ..models.template_subtitle_position import TemplateSubtitlePosition

if TYPE_CHECKING:
    from .template_subtitle_position import TemplateSubtitlePositionDict


class TemplateSubtitleSettingsDict(TypedDict):
    """`TemplateSubtitleSettings` as a dict."""

    preset_name: str
    alignment: NotRequired[int | None]
    disable_highlight: NotRequired[bool | None]
    font_size: NotRequired[int | None]
    position: NotRequired[TemplateSubtitlePosition | TemplateSubtitlePositionDict | None]

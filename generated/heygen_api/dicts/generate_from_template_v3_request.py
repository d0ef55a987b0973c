"""`GenerateFromTemplateV3Request` as a dict, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NotRequired, TypedDict

from ..models.generate_from_template_v3_request_variables import (
    GenerateFromTemplateV3RequestVariables,
)
from ..models.template_subtitle_settings import TemplateSubtitleSettings
from ..models.template_video_dimension import TemplateVideoDimension

if TYPE_CHECKING:
    from .template_subtitle_settings import TemplateSubtitleSettingsDict
    from .template_video_dimension import TemplateVideoDimensionDict


class GenerateFromTemplateV3RequestDict(TypedDict):
    """`GenerateFromTemplateV3Request` as a dict."""

    variables: GenerateFromTemplateV3RequestVariables | dict[str, Any]
    title: NotRequired[str | None]
    caption: NotRequired[bool]
    subtitles: NotRequired[TemplateSubtitleSettings | TemplateSubtitleSettingsDict | None]
    callback_id: NotRequired[str | None]
    callback_url: NotRequired[str | None]
    folder_id: NotRequired[str | None]
    brand_voice_id: NotRequired[str | None]
    brand_glossary_id: NotRequired[str | None]
    dimension: NotRequired[TemplateVideoDimension | TemplateVideoDimensionDict | None]
    fps: NotRequired[float]
    scene_ids: NotRequired[list[str] | None]
    reorder_music: NotRequired[bool]
    keep_text_vertically_centered: NotRequired[bool]
    include_gif: NotRequired[bool]
    enable_sharing: NotRequired[bool]

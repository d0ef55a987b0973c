"""`HighlightOutputSettings` as a dict, for type checkers."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ..models.caption_style_preset import CaptionStylePreset
from ..models.output_aspect_ratio import OutputAspectRatio
from ..models.output_duration import OutputDuration


class HighlightOutputSettingsDict(TypedDict):
    """`HighlightOutputSettings` as a dict."""

    duration_types: NotRequired[list[OutputDuration]]
    aspect_ratio: NotRequired[OutputAspectRatio]
    captions: NotRequired[bool]
    caption_style: NotRequired[CaptionStylePreset]
    prompt: NotRequired[str | None]

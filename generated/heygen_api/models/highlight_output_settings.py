from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    boolean as _boolean,
    field as _field,
    items as _items,
    text as _text,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.caption_style_preset import CaptionStylePreset
    from ..models.output_aspect_ratio import OutputAspectRatio
    from ..models.output_duration import OutputDuration


class HighlightOutputSettings(_OpenAnswerModel):
    """How clips are made.

    Attributes:
        duration_types: One separate clip per entry.
        aspect_ratio: Width to height of a clip.
        captions: True burns captions in.
        caption_style: Ready-made look of captions.
        prompt: Editorial hints for the model that picks highlights.
    """

    duration_types: list[OutputDuration] | Unset = _field(
        "duration_types", _items(_text), default=UNSET, optional=True
    )
    aspect_ratio: OutputAspectRatio | Unset = _field(
        "aspect_ratio", _text, default=UNSET, optional=True
    )
    captions: bool | Unset = _field("captions", _boolean, default=UNSET, optional=True)
    caption_style: CaptionStylePreset | Unset = _field(
        "caption_style", _text, default=UNSET, optional=True
    )
    prompt: None | str | Unset = _field(
        "prompt", _text, default=UNSET, optional=True, nullable=True
    )

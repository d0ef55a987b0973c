from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    model as _model,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.video_aspect_ratio import VideoAspectRatio
    from ..models.video_caption import VideoCaption
    from ..models.video_resolution import VideoResolution


class VideoContext(_OpenAnswerModel):
    """What a video is about and whom it is for.

    Attributes:
        title: Follows saves in the editor.
        aspect_ratio: Width to height of the picture.
        resolution: Absent when the size matches none of the creatable tiers.
        caption: The captions.
        brand_glossary_id: Id of the brand glossary.
    """

    title: str | None = _field("title", _text, default=None)
    aspect_ratio: VideoAspectRatio | None = _field("aspect_ratio", _text, default=None)
    resolution: VideoResolution | None = _field("resolution", _text, default=None)
    caption: VideoCaption | None = _field("caption", _model("VideoCaption"), default=None)
    brand_glossary_id: str | None = _field("brand_glossary_id", _text, default=None)

from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, boolean as _boolean, field as _field


class VideoCaption(_OpenAnswerModel):
    """Captions of a video.

    Attributes:
        enabled: Whether it is in use.
    """

    enabled: bool = _field("enabled", _boolean)

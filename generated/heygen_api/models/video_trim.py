from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, number as _number


class VideoTrim(_OpenAnswerModel):
    """Which part of a video is used.

    Attributes:
        start_offset: Where it begins, in seconds.
        end_offset: Where it ends, in seconds.
    """

    start_offset: float = _field("start_offset", _number)
    end_offset: float = _field("end_offset", _number)

from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class VideoQualityComparisonError(_OpenAnswerModel):
    """Why a comparison failed.

    Attributes:
        code: What happened, meant for programs.
        message: What happened, meant for people.
    """

    code: str = _field("code", _text)
    message: str = _field("message", _text)

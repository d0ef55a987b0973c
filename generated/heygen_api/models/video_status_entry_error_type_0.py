from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel


class VideoStatusEntryErrorType0(_OpenAnswerModel):
    """VideoStatusEntryErrorType0 of the API."""

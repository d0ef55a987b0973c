from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel


class VideoBatchItemErrorType0(_OpenAnswerModel):
    """VideoBatchItemErrorType0 of the API."""

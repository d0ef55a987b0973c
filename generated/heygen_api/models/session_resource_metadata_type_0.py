from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel


class SessionResourceMetadataType0(_OpenAnswerModel):
    """SessionResourceMetadataType0 of the API."""

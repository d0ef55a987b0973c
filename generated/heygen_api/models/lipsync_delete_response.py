from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class LipsyncDeleteResponse(_OpenAnswerModel):
    """What `deleteLipsyncV3` returns. Remove a lipsync job and its files for good.

    Attributes:
        id: Its id.
    """

    id: str = _field("id", _text)

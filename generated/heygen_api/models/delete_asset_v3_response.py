from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class DeleteAssetV3Response(_OpenAnswerModel):
    """What `deleteAsset` returns. Erases an asset for good.

    Attributes:
        id: Its id.
    """

    id: str = _field("id", _text)

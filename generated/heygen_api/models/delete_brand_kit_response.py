from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class DeleteBrandKitResponse(_OpenAnswerModel):
    """What `deleteBrandKit` returns. Permanently remove a brand kit and everything in it.

    Attributes:
        brand_kit_id: Id of the brand kit.
    """

    brand_kit_id: str = _field("brand_kit_id", _text)

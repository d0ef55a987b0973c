from __future__ import annotations

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    integer as _integer,
    text as _text,
)


class ModelImageItem(_OpenAnswerModel):
    """An image that was generated.

    Attributes:
        image_id: Its id.
        image_url: Address of the image. Read the generation again for a fresh one.
        width: Width in pixels.
        height: Height in pixels.
        seed: The number that was used.
    """

    image_id: str = _field("image_id", _text)
    image_url: str = _field("image_url", _text)
    width: int = _field("width", _integer)
    height: int = _field("height", _integer)
    seed: int = _field("seed", _integer)

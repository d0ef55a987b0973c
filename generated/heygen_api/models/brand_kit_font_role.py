from __future__ import annotations

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    integer as _integer,
    text as _text,
)


class BrandKitFontRole(_OpenAnswerModel):
    """Which font, in which style, plays a role.

    Attributes:
        font_id: Id of the font.
        weight: E.g. 400 regular, 700 bold.
    """

    font_id: str | None = _field("font_id", _text, default=None)
    weight: int | None = _field("weight", _integer, default=None)

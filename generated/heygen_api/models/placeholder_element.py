from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class PlaceholderElement(_OpenAnswerModel):
    """An element of which only its kind is told. Element listed but not described; a bare avatar,
    image or video instead is described and merely lacks optional values.

    Attributes:
        id: Do not parse or order by it; stays the same through edits and re-rendering.
        type_: Open set: skip unknown values; only other may later give way to a narrower
            category.
    """

    id: str = _field("id", _text)
    type_: str = _field("type", _text)

from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class BrandKitFont(_OpenAnswerModel):
    """A font of a brand kit.

    Attributes:
        font_id: Usually what font_roles refers to, but not always.
        name: Its name, for people. Font family.
    """

    font_id: str = _field("font_id", _text)
    name: str | None = _field("name", _text, default=None)

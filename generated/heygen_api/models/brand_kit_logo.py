from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class BrandKitLogo(_OpenAnswerModel):
    """A logo of a brand kit.

    Attributes:
        logo_id: Logo_roles.primary tells the main logo.
        name: Its name, for people.
        url: Missing until a file is stored.
    """

    logo_id: str = _field("logo_id", _text)
    name: str | None = _field("name", _text, default=None)
    url: str | None = _field("url", _text, default=None)

from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class BrandKitColorRoles(_OpenAnswerModel):
    """Which colour plays which role. Hex values; a role's color need not be among the kit's
    colors.

    Attributes:
        primary: The first choice.
        secondary: The second choice.
        tertiary: The third choice.
        accent: Highlights and calls to action.
    """

    primary: str | None = _field("primary", _text, default=None)
    secondary: str | None = _field("secondary", _text, default=None)
    tertiary: str | None = _field("tertiary", _text, default=None)
    accent: str | None = _field("accent", _text, default=None)

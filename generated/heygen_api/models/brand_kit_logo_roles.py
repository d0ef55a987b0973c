from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class BrandKitLogoRoles(_OpenAnswerModel):
    """Which logo plays which role.

    Attributes:
        primary: A logo_id; stays after that logo is deleted, so it may be missing from logos.
    """

    primary: str | None = _field("primary", _text, default=None)

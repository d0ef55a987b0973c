from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.brand_kit_font_role import BrandKitFontRole


class BrandKitFontRoles(_OpenAnswerModel):
    """Which font plays which role. Roles survive the deletion of their font, so a font_id may be
    missing from fonts.

    Attributes:
        title_text: Font of headings.
        body_text: Font of running text.
    """

    title_text: BrandKitFontRole | None = _field(
        "title_text", _model("BrandKitFontRole"), default=None
    )
    body_text: BrandKitFontRole | None = _field(
        "body_text", _model("BrandKitFontRole"), default=None
    )

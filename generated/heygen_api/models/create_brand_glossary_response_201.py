from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.brand_glossary_detail import BrandGlossaryDetail


class CreateBrandGlossaryResponse201(_OpenAnswerModel):
    """CreateBrandGlossaryResponse201 of the API.

    Attributes:
        data: A brand glossary with all its terms.
    """

    data: BrandGlossaryDetail = _field("data", _model("BrandGlossaryDetail"))

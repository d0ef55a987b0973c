from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.brand_kit_detail import BrandKitDetail


class GetBrandKitResponse200(_OpenAnswerModel):
    """GetBrandKitResponse200 of the API.

    Attributes:
        data: A brand kit with everything in it. Lists and roles may be partial while loading;
            after an error the partial import stays; completed kits remain editable.
    """

    data: BrandKitDetail = _field("data", _model("BrandKitDetail"))

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.create_brand_kit_response import CreateBrandKitResponse


class CreateBrandKitResponse201(_OpenAnswerModel):
    """CreateBrandKitResponse201 of the API.

    Attributes:
        data: What `createBrandKit` returns. Build a brand kit by pulling logos, colors and
            fonts from a public website.
    """

    data: CreateBrandKitResponse = _field("data", _model("CreateBrandKitResponse"))

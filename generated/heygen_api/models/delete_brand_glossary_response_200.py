from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.delete_brand_glossary_response import DeleteBrandGlossaryResponse


class DeleteBrandGlossaryResponse200(_OpenAnswerModel):
    """DeleteBrandGlossaryResponse200 of the API.

    Attributes:
        data: What `deleteBrandGlossary` returns. Permanently remove a brand glossary.
    """

    data: DeleteBrandGlossaryResponse = _field("data", _model("DeleteBrandGlossaryResponse"))

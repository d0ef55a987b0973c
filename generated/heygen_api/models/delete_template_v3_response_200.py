from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.delete_template_v3_response import DeleteTemplateV3Response


class DeleteTemplateV3Response200(_OpenAnswerModel):
    """DeleteTemplateV3Response200 of the API.

    Attributes:
        data: What `deleteTemplateV3` returns.
    """

    data: DeleteTemplateV3Response = _field("data", _model("DeleteTemplateV3Response"))

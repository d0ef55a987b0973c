from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.template_detail_v3 import TemplateDetailV3


class CreateTemplateV3Response200(_OpenAnswerModel):
    """CreateTemplateV3Response200 of the API.

    Attributes:
        data: What `getTemplateV3` returns. Fetch a template: its variables with current
            defaults, and its scenes.
    """

    data: TemplateDetailV3 = _field("data", _model("TemplateDetailV3"))

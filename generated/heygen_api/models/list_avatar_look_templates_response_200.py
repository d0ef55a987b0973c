from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    boolean as _boolean,
    field as _field,
    items as _items,
    model as _model,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.look_template_item import LookTemplateItem


class ListAvatarLookTemplatesResponse200(_OpenAnswerModel):
    """ListAvatarLookTemplatesResponse200 of the API.

    Attributes:
        data: list[LookTemplateItem]
        has_more: bool | None
        next_token: str | None
    """

    data: list[LookTemplateItem] = _field("data", _items(_model("LookTemplateItem")))
    has_more: bool | None = _field("has_more", _boolean, default=None)
    next_token: str | None = _field("next_token", _text, default=None)

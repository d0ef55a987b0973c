from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    integer as _integer,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.look_template_item_gender_type_0 import LookTemplateItemGenderType0
    from ..models.look_template_item_type import LookTemplateItemType


class LookTemplateItem(_OpenAnswerModel):
    """A look template or a Look Pack, in a list.

    Attributes:
        id: Goes into POST /v3/avatars/looks as template_id.
        type_: Goes into POST /v3/avatars/looks as type.
        looks_count: How many looks it gives: 2 for a single template.
        name: Its name, for people.
        gender: Null suits every avatar.
        preview_image_url: Address of a picture of it.
    """

    id: str = _field("id", _text)
    type_: LookTemplateItemType = _field("type", _text)
    looks_count: int = _field("looks_count", _integer)
    name: str | None = _field("name", _text, default=None)
    gender: LookTemplateItemGenderType0 | None = _field("gender", _text, default=None)
    preview_image_url: str | None = _field("preview_image_url", _text, default=None)

from __future__ import annotations

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    integer as _integer,
    text as _text,
)


class TemplateListItemV3(_OpenAnswerModel):
    """A template, in a list.

    Attributes:
        id: Its id.
        name: Its name, for people.
        thumbnail_url: Address of a small picture of it.
        aspect_ratio: Width to height of the picture. Such as 16:9.
        created_at: When it was made, in Unix time.
        updated_at: When it was last changed, in Unix time.
    """

    id: str = _field("id", _text)
    name: str = _field("name", _text)
    thumbnail_url: str | None = _field("thumbnail_url", _text, default=None)
    aspect_ratio: str | None = _field("aspect_ratio", _text, default=None)
    created_at: int | None = _field("created_at", _integer, default=None)
    updated_at: int | None = _field("updated_at", _integer, default=None)

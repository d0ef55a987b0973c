from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    read_time as _datetime,
    text as _text,
)

if TYPE_CHECKING:
    import datetime


class BrandGlossaryItem(_OpenAnswerModel):
    """A brand glossary, in a list.

    Attributes:
        brand_glossary_id: Accepted as brand_glossary_id when creating videos or translations.
        name: Its name, for people.
        created_at: When it was made, in UTC.
        updated_at: When it was last changed, in UTC.
    """

    brand_glossary_id: str = _field("brand_glossary_id", _text)
    name: str = _field("name", _text)
    created_at: datetime.datetime = _field("created_at", _datetime)
    updated_at: datetime.datetime = _field("updated_at", _datetime)

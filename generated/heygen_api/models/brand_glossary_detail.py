from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    items as _items,
    model as _model,
    read_time as _datetime,
    text as _text,
)

if TYPE_CHECKING:
    import datetime

    from ..models.brand_glossary_term import BrandGlossaryTerm
    from ..models.do_not_translate_entry import DoNotTranslateEntry
    from ..models.forced_translation_entry import ForcedTranslationEntry


class BrandGlossaryDetail(_OpenAnswerModel):
    """A brand glossary with all its terms.

    Attributes:
        brand_glossary_id: Accepted as brand_glossary_id when creating videos or translations.
        name: Its name, for people.
        created_at: When it was made, in UTC.
        updated_at: When it was last changed, in UTC.
        terms: All terms; if empty, the glossary changes nothing.
        do_not_translate_terms: Left out if there are none.
        forced_translations: Left out if there are none; undefined for a term that is in
            do_not_translate_terms too.
    """

    brand_glossary_id: str = _field("brand_glossary_id", _text)
    name: str = _field("name", _text)
    created_at: datetime.datetime = _field("created_at", _datetime)
    updated_at: datetime.datetime = _field("updated_at", _datetime)
    terms: list[BrandGlossaryTerm] = _field("terms", _items(_model("BrandGlossaryTerm")))
    do_not_translate_terms: list[DoNotTranslateEntry] | None = _field(
        "do_not_translate_terms", _items(_model("DoNotTranslateEntry")), default=None
    )
    forced_translations: list[ForcedTranslationEntry] | None = _field(
        "forced_translations", _items(_model("ForcedTranslationEntry")), default=None
    )

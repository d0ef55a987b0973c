from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import (
    UNSET,
    OpenModel as _OpenModel,
    Unset,
    read_as,
    read_datetime,
    read_object,
    write_datetime,
)

if TYPE_CHECKING:
    from ..models.brand_glossary_term import BrandGlossaryTerm
    from ..models.do_not_translate_entry import DoNotTranslateEntry
    from ..models.forced_translation_entry import ForcedTranslationEntry


@_attrs_define(kw_only=True)
class BrandGlossaryDetail(_OpenModel):
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

    brand_glossary_id: str
    name: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    terms: list[BrandGlossaryTerm]
    do_not_translate_terms: list[DoNotTranslateEntry] | Unset = UNSET
    forced_translations: list[ForcedTranslationEntry] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        brand_glossary_id = self.brand_glossary_id

        name = self.name

        created_at = write_datetime(self.created_at)

        updated_at = write_datetime(self.updated_at)

        terms = []
        for terms_item_data in self.terms:
            terms_item = terms_item_data.to_dict()
            terms.append(terms_item)

        do_not_translate_terms: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.do_not_translate_terms, Unset):
            do_not_translate_terms = []
            for do_not_translate_terms_item_data in self.do_not_translate_terms:
                do_not_translate_terms_item = do_not_translate_terms_item_data.to_dict()
                do_not_translate_terms.append(do_not_translate_terms_item)

        forced_translations: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.forced_translations, Unset):
            forced_translations = []
            for forced_translations_item_data in self.forced_translations:
                forced_translations_item = forced_translations_item_data.to_dict()
                forced_translations.append(forced_translations_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["brand_glossary_id"] = brand_glossary_id
        field_dict["name"] = name
        field_dict["created_at"] = created_at
        field_dict["updated_at"] = updated_at
        field_dict["terms"] = terms
        if do_not_translate_terms is not UNSET:
            field_dict["do_not_translate_terms"] = do_not_translate_terms
        if forced_translations is not UNSET:
            field_dict["forced_translations"] = forced_translations
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> BrandGlossaryDetail:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.brand_glossary_term import BrandGlossaryTerm
        from ..models.do_not_translate_entry import DoNotTranslateEntry
        from ..models.forced_translation_entry import ForcedTranslationEntry

        _fields_ = read_object(src_dict)
        brand_glossary_id = _fields_.pop("brand_glossary_id")

        name = _fields_.pop("name")

        created_at = read_datetime(_fields_.pop("created_at"))

        updated_at = read_datetime(_fields_.pop("updated_at"))

        terms: list[BrandGlossaryTerm] = []
        for terms_item_data in read_as(list, _fields_.pop("terms")):
            terms_item = BrandGlossaryTerm.from_dict(terms_item_data)

            terms.append(terms_item)

        _do_not_translate_terms = _fields_.pop("do_not_translate_terms", UNSET)
        do_not_translate_terms: list[DoNotTranslateEntry] | Unset = UNSET
        if not (_do_not_translate_terms is None or isinstance(_do_not_translate_terms, Unset)):
            do_not_translate_terms = []
            for do_not_translate_terms_item_data in read_as(list, _do_not_translate_terms):
                do_not_translate_terms_item = DoNotTranslateEntry.from_dict(
                    do_not_translate_terms_item_data
                )

                do_not_translate_terms.append(do_not_translate_terms_item)

        _forced_translations = _fields_.pop("forced_translations", UNSET)
        forced_translations: list[ForcedTranslationEntry] | Unset = UNSET
        if not (_forced_translations is None or isinstance(_forced_translations, Unset)):
            forced_translations = []
            for forced_translations_item_data in read_as(list, _forced_translations):
                forced_translations_item = ForcedTranslationEntry.from_dict(
                    forced_translations_item_data
                )

                forced_translations.append(forced_translations_item)

        self = cls(
            brand_glossary_id=brand_glossary_id,
            name=name,
            created_at=created_at,
            updated_at=updated_at,
            terms=terms,
            do_not_translate_terms=do_not_translate_terms,
            forced_translations=forced_translations,
        )
        self.additional_properties = _fields_
        return self

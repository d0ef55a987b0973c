from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, json_of, read_as, read_object

if TYPE_CHECKING:
    from ..models.brand_glossary_term_write import BrandGlossaryTermWrite
    from ..models.do_not_translate_entry_write import DoNotTranslateEntryWrite
    from ..models.forced_translation_entry_write import ForcedTranslationEntryWrite


@_attrs_define(kw_only=True, repr=False)
class CreateBrandGlossaryRequest(_OpenModel):
    """What `createBrandGlossary` takes. Add a brand glossary to the workspace.

    Attributes:
        name: Trimmed before checking; unique in the workspace whatever the letter case.
        terms: Terms and how they are pronounced.
        do_not_translate_terms: Terms that stay as they are in every language.
        forced_translations: Undefined for a term that is in do_not_translate_terms too.
    """

    name: str
    terms: list[BrandGlossaryTermWrite] | Unset = UNSET
    do_not_translate_terms: list[DoNotTranslateEntryWrite] | Unset = UNSET
    forced_translations: list[ForcedTranslationEntryWrite] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        name = self.name

        terms: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.terms, Unset):
            terms = []
            for terms_item_data in self.terms:
                terms_item = json_of(terms_item_data)
                terms.append(terms_item)

        do_not_translate_terms: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.do_not_translate_terms, Unset):
            do_not_translate_terms = []
            for do_not_translate_terms_item_data in self.do_not_translate_terms:
                do_not_translate_terms_item = json_of(do_not_translate_terms_item_data)
                do_not_translate_terms.append(do_not_translate_terms_item)

        forced_translations: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.forced_translations, Unset):
            forced_translations = []
            for forced_translations_item_data in self.forced_translations:
                forced_translations_item = json_of(forced_translations_item_data)
                forced_translations.append(forced_translations_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["name"] = name
        if terms is not UNSET:
            field_dict["terms"] = terms
        if do_not_translate_terms is not UNSET:
            field_dict["do_not_translate_terms"] = do_not_translate_terms
        if forced_translations is not UNSET:
            field_dict["forced_translations"] = forced_translations
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateBrandGlossaryRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.brand_glossary_term_write import BrandGlossaryTermWrite
        from ..models.do_not_translate_entry_write import DoNotTranslateEntryWrite
        from ..models.forced_translation_entry_write import ForcedTranslationEntryWrite

        _fields_ = read_object(src_dict)
        name = _fields_.pop("name")

        _terms = _fields_.pop("terms", UNSET)
        terms: list[BrandGlossaryTermWrite] | Unset = UNSET
        if not (_terms is None or isinstance(_terms, Unset)):
            terms = []
            for terms_item_data in read_as(list, _terms):
                terms_item = BrandGlossaryTermWrite.from_dict(terms_item_data)

                terms.append(terms_item)

        _do_not_translate_terms = _fields_.pop("do_not_translate_terms", UNSET)
        do_not_translate_terms: list[DoNotTranslateEntryWrite] | Unset = UNSET
        if not (_do_not_translate_terms is None or isinstance(_do_not_translate_terms, Unset)):
            do_not_translate_terms = []
            for do_not_translate_terms_item_data in read_as(list, _do_not_translate_terms):
                do_not_translate_terms_item = DoNotTranslateEntryWrite.from_dict(
                    do_not_translate_terms_item_data
                )

                do_not_translate_terms.append(do_not_translate_terms_item)

        _forced_translations = _fields_.pop("forced_translations", UNSET)
        forced_translations: list[ForcedTranslationEntryWrite] | Unset = UNSET
        if not (_forced_translations is None or isinstance(_forced_translations, Unset)):
            forced_translations = []
            for forced_translations_item_data in read_as(list, _forced_translations):
                forced_translations_item = ForcedTranslationEntryWrite.from_dict(
                    forced_translations_item_data
                )

                forced_translations.append(forced_translations_item)

        self = cls(
            name=name,
            terms=terms,
            do_not_translate_terms=do_not_translate_terms,
            forced_translations=forced_translations,
        )
        self.additional_properties = _fields_
        return self

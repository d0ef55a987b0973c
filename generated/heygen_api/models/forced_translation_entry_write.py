from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_object


@_attrs_define(kw_only=True, repr=False)
class ForcedTranslationEntryWrite(_OpenModel):
    """A term and the translation it is to have.

    Attributes:
        term: Trimmed, then must not be empty; matched in any letter case.
        translation: Trimmed, then must not be empty; used unchanged in all target languages,
            never inflected.
    """

    term: str
    translation: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        term = self.term

        translation = self.translation

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["term"] = term
        field_dict["translation"] = translation
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> ForcedTranslationEntryWrite:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        term = _fields_.pop("term")

        translation = _fields_.pop("translation")

        self = cls(term=term, translation=translation)
        self.additional_properties = _fields_
        return self

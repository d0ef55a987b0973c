from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_object


@_attrs_define(kw_only=True, repr=False)
class BrandGlossaryTermWrite(_OpenModel):
    """How a term is to be pronounced.

    Attributes:
        term: Trimmed, then must not be empty; matched in any letter case.
        pronunciation: Trimmed, then must not be empty; affects speech only, captions keep the
            term.
    """

    term: str
    pronunciation: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        term = self.term

        pronunciation = self.pronunciation

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["term"] = term
        field_dict["pronunciation"] = pronunciation
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> BrandGlossaryTermWrite:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        term = _fields_.pop("term")

        pronunciation = _fields_.pop("pronunciation")

        self = cls(term=term, pronunciation=pronunciation)
        self.additional_properties = _fields_
        return self

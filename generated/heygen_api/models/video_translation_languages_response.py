from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_as, read_object


@_attrs_define(kw_only=True)
class VideoTranslationLanguagesResponse(_OpenModel):
    """What `listVideoTranslationLanguagesV3` returns. List the target language names a translation
    may use.

    Attributes:
        languages: Called codes here, while the create body speaks of names.
    """

    languages: list[str]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        languages = self.languages

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["languages"] = languages
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> VideoTranslationLanguagesResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        languages: list[str] = read_as(list, _fields_.pop("languages"))

        self = cls(languages=languages)
        self.additional_properties = _fields_
        return self

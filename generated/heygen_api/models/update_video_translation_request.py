from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_object


@_attrs_define(kw_only=True, repr=False)
class UpdateVideoTranslationRequest(_OpenModel):
    """What `updateVideoTranslationV3` takes. Rename a translation job (its display title).

    Attributes:
        title: Title, for people.
    """

    title: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        title = self.title

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["title"] = title
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> UpdateVideoTranslationRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        title = _fields_.pop("title")

        self = cls(title=title)
        self.additional_properties = _fields_
        return self

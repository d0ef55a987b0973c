from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True, repr=False)
class UpdateAvatarLookRequest(_OpenModel):
    """What `updateAvatarLook` takes. Rename an avatar look (its display name).

    Attributes:
        name: Its name, for people.
    """

    name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        name: None | str | Unset = self.name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if name is not UNSET:
            field_dict["name"] = name
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> UpdateAvatarLookRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        name = cast("None | str | Unset", _fields_.pop("name", UNSET))

        self = cls(name=name)
        self.additional_properties = _fields_
        return self

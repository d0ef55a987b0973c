from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True)
class DeleteTemplateV3Response(_OpenModel):
    """What `deleteTemplateV3` returns.

    Attributes:
        id: Id of what was deleted.
        deleted: Whether it was deleted. Default: True.
    """

    id: str
    deleted: bool | Unset = True
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        id = self.id

        deleted = self.deleted

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        if deleted is not UNSET:
            field_dict["deleted"] = deleted
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> DeleteTemplateV3Response:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        id = _fields_.pop("id")

        deleted = _fields_.pop("deleted", UNSET)

        self = cls(id=id, deleted=deleted)
        self.additional_properties = _fields_
        return self

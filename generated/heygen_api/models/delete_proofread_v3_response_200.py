from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_object

if TYPE_CHECKING:
    from ..models.proofread_delete_response import ProofreadDeleteResponse


@_attrs_define(kw_only=True)
class DeleteProofreadV3Response200(_OpenModel):
    """DeleteProofreadV3Response200 of the API.

    Attributes:
        data: What `deleteProofreadV3` returns.
    """

    data: ProofreadDeleteResponse
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        data = self.data.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["data"] = data
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> DeleteProofreadV3Response200:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.proofread_delete_response import ProofreadDeleteResponse

        _fields_ = read_object(src_dict)
        data = ProofreadDeleteResponse.from_dict(_fields_.pop("data"))

        self = cls(data=data)
        self.additional_properties = _fields_
        return self

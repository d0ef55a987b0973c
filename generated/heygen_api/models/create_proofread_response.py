from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..models.proofread_status import ProofreadStatus, check_proofread_status
from ..types import OpenModel as _OpenModel, read_as, read_object


@_attrs_define(kw_only=True)
class CreateProofreadResponse(_OpenModel):
    """What `createProofreadV3` returns. Open a proofread session, pulling editable subtitles out
    of a video prior to rendering.

    Attributes:
        proofread_ids: As many as there are target languages.
        status: How far a proofread has come.
    """

    proofread_ids: list[str]
    status: ProofreadStatus
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        proofread_ids = self.proofread_ids

        status: str = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["proofread_ids"] = proofread_ids
        field_dict["status"] = status
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateProofreadResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        proofread_ids: list[str] = read_as(list, _fields_.pop("proofread_ids"))

        status = check_proofread_status(_fields_.pop("status"))

        self = cls(proofread_ids=proofread_ids, status=status)
        self.additional_properties = _fields_
        return self

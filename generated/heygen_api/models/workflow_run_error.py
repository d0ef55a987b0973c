from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True)
class WorkflowRunError(_OpenModel):
    """Why a run, or a node of it, failed.

    Attributes:
        code: Stable, from a closed list.
        message: What happened, meant for people.
        node_id: Set if exactly one node caused the failure.
    """

    code: str
    message: str
    node_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        code = self.code

        message = self.message

        node_id: None | str | Unset = self.node_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["code"] = code
        field_dict["message"] = message
        if node_id is not UNSET:
            field_dict["node_id"] = node_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> WorkflowRunError:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        code = _fields_.pop("code")

        message = _fields_.pop("message")

        node_id = cast("None | str | Unset", _fields_.pop("node_id", UNSET))

        self = cls(code=code, message=message, node_id=node_id)
        self.additional_properties = _fields_
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True)
class CreateModelVideoResponse(_OpenModel):
    """What `createModelVideo` returns. No source shows whether there are more fields.

    Attributes:
        video_id: Poll GET /v3/models/videos/{video_id} with it.
        status: How far it has come: pending at first.
    """

    video_id: str | Unset = UNSET
    status: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        video_id = self.video_id

        status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if video_id is not UNSET:
            field_dict["video_id"] = video_id
        if status is not UNSET:
            field_dict["status"] = status
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateModelVideoResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        video_id = _fields_.pop("video_id", UNSET)

        status = _fields_.pop("status", UNSET)

        self = cls(video_id=video_id, status=status)
        self.additional_properties = _fields_
        return self

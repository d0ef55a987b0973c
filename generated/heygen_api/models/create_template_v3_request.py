from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True, repr=False)
class CreateTemplateV3Request(_OpenModel):
    """What `createTemplateV3` takes.

    Attributes:
        video_id: A video of POST /v3/videos, or one saved in the HeyGen editor.
        name: The video's title if left out.
    """

    video_id: str
    name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        video_id = self.video_id

        name: None | str | Unset = self.name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["video_id"] = video_id
        if name is not UNSET:
            field_dict["name"] = name
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateTemplateV3Request:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        video_id = _fields_.pop("video_id")

        name = cast("None | str | Unset", _fields_.pop("name", UNSET))

        self = cls(video_id=video_id, name=name)
        self.additional_properties = _fields_
        return self

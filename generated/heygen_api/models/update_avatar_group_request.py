from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True, repr=False)
class UpdateAvatarGroupRequest(_OpenModel):
    """What `updateAvatarGroup` takes. Change an avatar group; for now only its default voice.

    Attributes:
        default_voice_id: Replaces the present default and links the voice to the group; any
            workspace voice, clones included; own avatars only.
    """

    default_voice_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        default_voice_id: None | str | Unset = self.default_voice_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if default_voice_id is not UNSET:
            field_dict["default_voice_id"] = default_voice_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> UpdateAvatarGroupRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        default_voice_id = cast("None | str | Unset", _fields_.pop("default_voice_id", UNSET))

        self = cls(default_voice_id=default_voice_id)
        self.additional_properties = _fields_
        return self

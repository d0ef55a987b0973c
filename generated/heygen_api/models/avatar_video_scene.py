from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, json_of, read_as, read_object

if TYPE_CHECKING:
    from ..models.studio_avatar_input import StudioAvatarInput


@_attrs_define(kw_only=True, repr=False)
class AvatarVideoScene(_OpenModel):
    """A scene in which an avatar speaks. Fills the whole frame.

    Attributes:
        type_: Tells which kind of object this is.
        input_: The avatar of a scene, and what it says. Exactly one audio source needed: script
            with voice_id, audio_url, or audio_asset_id.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "avatar_video"}
    input_: StudioAvatarInput
    type_: Literal["avatar_video"] = "avatar_video"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        type_ = self.type_

        input_ = json_of(self.input_)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = type_
        field_dict["input"] = input_
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> AvatarVideoScene:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.studio_avatar_input import StudioAvatarInput

        _fields_ = read_object(src_dict)
        type_ = cast(Literal["avatar_video"], read_as(str, _fields_.pop("type")))

        input_ = StudioAvatarInput.from_dict(_fields_.pop("input"))

        self = cls(type_=type_, input_=input_)
        self.additional_properties = _fields_
        return self

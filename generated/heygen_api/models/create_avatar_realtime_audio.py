from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import Model as _Model, OpenModel as _OpenModel, read_as, read_object, read_union

if TYPE_CHECKING:
    from ..models.asset_base_64 import AssetBase64
    from ..models.asset_id import AssetId
    from ..models.asset_url import AssetUrl


@_attrs_define(kw_only=True, repr=False)
class CreateAvatarRealtimeAudio(_OpenModel):
    """A session in which the avatar lip-syncs an existing recording.

    Attributes:
        type_: Marks this kind of session.
        avatar_id: Look id of a photo avatar or a motion avatar.
        audio: The recording: by address, by asset id or inline.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "audio"}
    avatar_id: str
    audio: AssetBase64 | AssetId | AssetUrl
    type_: Literal["audio"] = "audio"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        type_ = self.type_

        avatar_id = self.avatar_id

        audio: dict[str, Any]
        if isinstance(self.audio, _Model):
            audio = self.audio.to_dict()
        else:
            audio = self.audio

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = type_
        field_dict["avatar_id"] = avatar_id
        field_dict["audio"] = audio
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateAvatarRealtimeAudio:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.asset_base_64 import AssetBase64
        from ..models.asset_id import AssetId
        from ..models.asset_url import AssetUrl

        _fields_ = read_object(src_dict)
        type_ = cast(Literal["audio"], read_as(str, _fields_.pop("type")))

        avatar_id = _fields_.pop("avatar_id")

        audio = cast(
            "AssetBase64 | AssetId | AssetUrl",
            read_union(_fields_.pop("audio"), AssetUrl, AssetId, AssetBase64),
        )

        self = cls(type_=type_, avatar_id=avatar_id, audio=audio)
        self.additional_properties = _fields_
        return self

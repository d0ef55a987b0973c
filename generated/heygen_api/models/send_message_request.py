from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..types import (
    UNSET,
    Model as _Model,
    OpenModel as _OpenModel,
    Unset,
    read_as,
    read_object,
    read_union,
)

if TYPE_CHECKING:
    from ..models.asset_base_64 import AssetBase64
    from ..models.asset_id import AssetId
    from ..models.asset_url import AssetUrl


@_attrs_define(kw_only=True, repr=False)
class SendMessageRequest(_OpenModel):
    """A message to the agent. Follow-up, answer to the agent, or change request for a finished
    video.

    Attributes:
        message: What you say to the agent.
        avatar_id: Replaces the avatar for this message.
        voice_id: Replaces the voice for this message.
        brand_kit_id: For this message; Enterprise workspaces with a locked brand policy take
            only their default kit.
        files: Files that come along.
    """

    message: str | Unset = UNSET
    avatar_id: None | str | Unset = UNSET
    voice_id: None | str | Unset = UNSET
    brand_kit_id: None | str | Unset = UNSET
    files: list[AssetBase64 | AssetId | AssetUrl] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        message = self.message

        avatar_id: None | str | Unset = self.avatar_id

        voice_id: None | str | Unset = self.voice_id

        brand_kit_id: None | str | Unset = self.brand_kit_id

        files: list[dict[str, Any]] | None | Unset
        if isinstance(self.files, Unset):
            files = UNSET
        elif isinstance(self.files, list):
            files = []
            for files_type_0_item_data in self.files:
                files_type_0_item: dict[str, Any]
                if isinstance(files_type_0_item_data, _Model):
                    files_type_0_item = files_type_0_item_data.to_dict()
                else:
                    files_type_0_item = files_type_0_item_data

                files.append(files_type_0_item)

        else:
            files = self.files

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if message is not UNSET:
            field_dict["message"] = message
        if avatar_id is not UNSET:
            field_dict["avatar_id"] = avatar_id
        if voice_id is not UNSET:
            field_dict["voice_id"] = voice_id
        if brand_kit_id is not UNSET:
            field_dict["brand_kit_id"] = brand_kit_id
        if files is not UNSET:
            field_dict["files"] = files
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> SendMessageRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.asset_base_64 import AssetBase64
        from ..models.asset_id import AssetId
        from ..models.asset_url import AssetUrl

        _fields_ = read_object(src_dict)
        message = _fields_.pop("message", UNSET)

        avatar_id = cast("None | str | Unset", _fields_.pop("avatar_id", UNSET))

        voice_id = cast("None | str | Unset", _fields_.pop("voice_id", UNSET))

        brand_kit_id = cast("None | str | Unset", _fields_.pop("brand_kit_id", UNSET))

        def _parse_files(data: object) -> list[AssetBase64 | AssetId | AssetUrl] | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, list):
                files_type_0: list[AssetBase64 | AssetId | AssetUrl] = []
                for files_type_0_item_data in read_as(list, data):
                    files_type_0_item = cast(
                        "AssetBase64 | AssetId | AssetUrl",
                        read_union(files_type_0_item_data, AssetUrl, AssetId, AssetBase64),
                    )

                    files_type_0.append(files_type_0_item)

                return files_type_0
            raise UnexpectedShape("list[AssetBase64 | AssetId | AssetUrl] | None", data)

        files = _parse_files(_fields_.pop("files", UNSET))

        self = cls(
            message=message,
            avatar_id=avatar_id,
            voice_id=voice_id,
            brand_kit_id=brand_kit_id,
            files=files,
        )
        self.additional_properties = _fields_
        return self

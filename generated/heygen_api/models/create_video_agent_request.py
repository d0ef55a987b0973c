from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.create_video_agent_request_orientation_type_0 import (
    CreateVideoAgentRequestOrientationType0,
    check_create_video_agent_request_orientation_type_0,
)
from ..models.session_mode import SessionMode, check_session_mode
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
class CreateVideoAgentRequest(_OpenModel):
    """What `createVideoAgentV3` takes. Start a Video Agent session that turns one prompt into a
    finished video.

    Attributes:
        prompt: What is wanted, in plain words.
        mode: Whether a session runs unattended or as a conversation.
        avatar_id: Id of the avatar look.
        voice_id: Id of the voice that speaks.
        style_id: Id of the style. From GET /v3/video-agents/styles.
        brand_kit_id: Enterprise workspace with locked brand: only its default kit is accepted,
            and is used if omitted.
        brand_glossary_id: From GET /v3/brand-glossaries; changes spoken pronunciation, captions
            keep the script spelling.
        orientation: Null: chosen from the content.
        files: Files that come along.
        callback_url: Webhook called on success and on failure.
        callback_id: Sent along in the webhook payload.
        incognito_mode: True: the session neither uses nor feeds memory. HeyGen's default:
            False.
    """

    prompt: str
    mode: SessionMode | Unset = UNSET
    avatar_id: None | str | Unset = UNSET
    voice_id: None | str | Unset = UNSET
    style_id: None | str | Unset = UNSET
    brand_kit_id: None | str | Unset = UNSET
    brand_glossary_id: None | str | Unset = UNSET
    orientation: CreateVideoAgentRequestOrientationType0 | None | Unset = UNSET
    files: list[AssetBase64 | AssetId | AssetUrl] | None | Unset = UNSET
    callback_url: None | str | Unset = UNSET
    callback_id: None | str | Unset = UNSET
    incognito_mode: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        prompt = self.prompt

        mode: str | Unset = UNSET
        if not isinstance(self.mode, Unset):
            mode = self.mode

        avatar_id: None | str | Unset = self.avatar_id

        voice_id: None | str | Unset = self.voice_id

        style_id: None | str | Unset = self.style_id

        brand_kit_id: None | str | Unset = self.brand_kit_id

        brand_glossary_id: None | str | Unset = self.brand_glossary_id

        orientation: None | str | Unset = self.orientation

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

        callback_url: None | str | Unset = self.callback_url

        callback_id: None | str | Unset = self.callback_id

        incognito_mode = self.incognito_mode

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["prompt"] = prompt
        if mode is not UNSET:
            field_dict["mode"] = mode
        if avatar_id is not UNSET:
            field_dict["avatar_id"] = avatar_id
        if voice_id is not UNSET:
            field_dict["voice_id"] = voice_id
        if style_id is not UNSET:
            field_dict["style_id"] = style_id
        if brand_kit_id is not UNSET:
            field_dict["brand_kit_id"] = brand_kit_id
        if brand_glossary_id is not UNSET:
            field_dict["brand_glossary_id"] = brand_glossary_id
        if orientation is not UNSET:
            field_dict["orientation"] = orientation
        if files is not UNSET:
            field_dict["files"] = files
        if callback_url is not UNSET:
            field_dict["callback_url"] = callback_url
        if callback_id is not UNSET:
            field_dict["callback_id"] = callback_id
        if incognito_mode is not UNSET:
            field_dict["incognito_mode"] = incognito_mode
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateVideoAgentRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.asset_base_64 import AssetBase64
        from ..models.asset_id import AssetId
        from ..models.asset_url import AssetUrl

        _fields_ = read_object(src_dict)
        prompt = _fields_.pop("prompt")

        _mode = _fields_.pop("mode", UNSET)
        mode: SessionMode | Unset
        if _mode is None or isinstance(_mode, Unset):
            mode = UNSET
        else:
            mode = check_session_mode(_mode)

        avatar_id = cast("None | str | Unset", _fields_.pop("avatar_id", UNSET))

        voice_id = cast("None | str | Unset", _fields_.pop("voice_id", UNSET))

        style_id = cast("None | str | Unset", _fields_.pop("style_id", UNSET))

        brand_kit_id = cast("None | str | Unset", _fields_.pop("brand_kit_id", UNSET))

        brand_glossary_id = cast("None | str | Unset", _fields_.pop("brand_glossary_id", UNSET))

        def _parse_orientation(
            data: object,
        ) -> CreateVideoAgentRequestOrientationType0 | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, str):
                orientation_type_0 = check_create_video_agent_request_orientation_type_0(data)

                return orientation_type_0
            raise UnexpectedShape("CreateVideoAgentRequestOrientationType0 | None", data)

        orientation = _parse_orientation(_fields_.pop("orientation", UNSET))

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

        callback_url = cast("None | str | Unset", _fields_.pop("callback_url", UNSET))

        callback_id = cast("None | str | Unset", _fields_.pop("callback_id", UNSET))

        incognito_mode = _fields_.pop("incognito_mode", UNSET)

        self = cls(
            prompt=prompt,
            mode=mode,
            avatar_id=avatar_id,
            voice_id=voice_id,
            style_id=style_id,
            brand_kit_id=brand_kit_id,
            brand_glossary_id=brand_glossary_id,
            orientation=orientation,
            files=files,
            callback_url=callback_url,
            callback_id=callback_id,
            incognito_mode=incognito_mode,
        )
        self.additional_properties = _fields_
        return self

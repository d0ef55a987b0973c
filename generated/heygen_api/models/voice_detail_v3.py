from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.voice_detail_v3_status_type_0 import (
    VoiceDetailV3StatusType0,
    check_voice_detail_v3_status_type_0,
)
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True)
class VoiceDetailV3(_OpenModel):
    """What `getVoice` returns. Fetch one voice, with its cloning state where there is one.

    Attributes:
        voice_id: Id of the voice that speaks.
        support_pause: Understands SSML break tags.
        name: Only if there is a voice record.
        language: Only if there is a voice record.
        gender: Only if there is a voice record; e.g. male, female.
        preview_audio_url: Address of a sample of the voice. Finished voices only.
        status: How far it has come. Cloned voices only.
        failure_message: Only if status is failed.
        support_interactive_avatar: Whether it works with interactive avatars. Default: False.
        created_at: When it was made, in Unix time.
    """

    voice_id: str
    support_pause: bool
    name: None | str | Unset = UNSET
    language: None | str | Unset = UNSET
    gender: None | str | Unset = UNSET
    preview_audio_url: None | str | Unset = UNSET
    status: None | Unset | VoiceDetailV3StatusType0 = UNSET
    failure_message: None | str | Unset = UNSET
    support_interactive_avatar: bool | Unset = False
    created_at: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        voice_id = self.voice_id

        support_pause = self.support_pause

        name: None | str | Unset = self.name

        language: None | str | Unset = self.language

        gender: None | str | Unset = self.gender

        preview_audio_url: None | str | Unset = self.preview_audio_url

        status: None | str | Unset = self.status

        failure_message: None | str | Unset = self.failure_message

        support_interactive_avatar = self.support_interactive_avatar

        created_at: int | None | Unset = self.created_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["voice_id"] = voice_id
        field_dict["support_pause"] = support_pause
        if name is not UNSET:
            field_dict["name"] = name
        if language is not UNSET:
            field_dict["language"] = language
        if gender is not UNSET:
            field_dict["gender"] = gender
        if preview_audio_url is not UNSET:
            field_dict["preview_audio_url"] = preview_audio_url
        if status is not UNSET:
            field_dict["status"] = status
        if failure_message is not UNSET:
            field_dict["failure_message"] = failure_message
        if support_interactive_avatar is not UNSET:
            field_dict["support_interactive_avatar"] = support_interactive_avatar
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> VoiceDetailV3:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        voice_id = _fields_.pop("voice_id")

        support_pause = _fields_.pop("support_pause")

        name = cast("None | str | Unset", _fields_.pop("name", UNSET))

        language = cast("None | str | Unset", _fields_.pop("language", UNSET))

        gender = cast("None | str | Unset", _fields_.pop("gender", UNSET))

        preview_audio_url = cast("None | str | Unset", _fields_.pop("preview_audio_url", UNSET))

        def _parse_status(data: object) -> None | Unset | VoiceDetailV3StatusType0:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, str):
                status_type_0 = check_voice_detail_v3_status_type_0(data)

                return status_type_0
            raise UnexpectedShape("None | VoiceDetailV3StatusType0", data)

        status = _parse_status(_fields_.pop("status", UNSET))

        failure_message = cast("None | str | Unset", _fields_.pop("failure_message", UNSET))

        support_interactive_avatar = _fields_.pop("support_interactive_avatar", UNSET)

        created_at = cast("int | None | Unset", _fields_.pop("created_at", UNSET))

        self = cls(
            voice_id=voice_id,
            support_pause=support_pause,
            name=name,
            language=language,
            gender=gender,
            preview_audio_url=preview_audio_url,
            status=status,
            failure_message=failure_message,
            support_interactive_avatar=support_interactive_avatar,
            created_at=created_at,
        )
        self.additional_properties = _fields_
        return self

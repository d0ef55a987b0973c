from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.model_audio_voice_mode import ModelAudioVoiceMode, check_model_audio_voice_mode
from ..models.video_tts_voice_failure_reason import (
    VideoTTSVoiceFailureReason,
    check_video_tts_voice_failure_reason,
)
from ..models.video_tts_voice_status import VideoTTSVoiceStatus, check_video_tts_voice_status
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True)
class ModelAudioVoiceResponse(_OpenModel):
    """A voice and how far it has come.

    Attributes:
        voice_id: Id of the voice that speaks.
        mode: How a voice is made.
        name: Its name, for people.
        status: How far a voice has come; note that its words are in capitals.
        created_at: When it was made, in Unix time (seconds).
        language: Null for an instant voice that was made without one, until its recording is
            checked.
        failure_reason: Only if status is FAILED.
    """

    voice_id: str
    mode: ModelAudioVoiceMode
    name: str
    status: VideoTTSVoiceStatus
    created_at: int
    language: None | str | Unset = UNSET
    failure_reason: None | Unset | VideoTTSVoiceFailureReason = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        voice_id = self.voice_id

        mode: str = self.mode

        name = self.name

        status: str = self.status

        created_at = self.created_at

        language: None | str | Unset = self.language

        failure_reason: None | str | Unset = self.failure_reason

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["voice_id"] = voice_id
        field_dict["mode"] = mode
        field_dict["name"] = name
        field_dict["status"] = status
        field_dict["created_at"] = created_at
        if language is not UNSET:
            field_dict["language"] = language
        if failure_reason is not UNSET:
            field_dict["failure_reason"] = failure_reason
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> ModelAudioVoiceResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        voice_id = _fields_.pop("voice_id")

        mode = check_model_audio_voice_mode(_fields_.pop("mode"))

        name = _fields_.pop("name")

        status = check_video_tts_voice_status(_fields_.pop("status"))

        created_at = _fields_.pop("created_at")

        language = cast("None | str | Unset", _fields_.pop("language", UNSET))

        def _parse_failure_reason(data: object) -> None | Unset | VideoTTSVoiceFailureReason:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, str):
                failure_reason_type_0 = check_video_tts_voice_failure_reason(data)

                return failure_reason_type_0
            raise UnexpectedShape("None | VideoTTSVoiceFailureReason", data)

        failure_reason = _parse_failure_reason(_fields_.pop("failure_reason", UNSET))

        self = cls(
            voice_id=voice_id,
            mode=mode,
            name=name,
            status=status,
            created_at=created_at,
            language=language,
            failure_reason=failure_reason,
        )
        self.additional_properties = _fields_
        return self

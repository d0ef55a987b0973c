from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..models.create_speech_request_model import (
    CreateSpeechRequestModel,
    check_create_speech_request_model,
)
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True, repr=False)
class CreateSpeechRequest(_OpenModel):
    """What `generateModelSpeech` takes.

    Attributes:
        voice_id: Id of the voice that speaks.
        text: Professional voices take <break time="Xs"/> up to 5 seconds each; instant voices
            do not, and no voice takes other SSML.
        model: The speech model. Professional voices cannot use turbo. HeyGen's default:
            'heygen-voice-1'.
        language: Bare code such as en; detected if left out.
        expressiveness_boost: How lively the speech is. Instant voices only. HeyGen's default:
            1.0.
        seed: Repeatability is not guaranteed. Professional voices only.
        speed: Multiplies the speed. Professional voices only.
        pitch_shift: Moves the pitch, in semitones. Professional voices only.
        pitch_variance: Multiplies the movement of the pitch; 1.0 keeps the voice's own.
            Professional voices only.
        end_user_id: Your id of the person for whom the call is made.
        with_timestamps: True adds timings to the answer. No source shows in which field.
            HeyGen's default: False.
    """

    voice_id: str
    text: str
    model: CreateSpeechRequestModel | Unset = UNSET
    language: None | str | Unset = UNSET
    expressiveness_boost: float | Unset = UNSET
    seed: int | None | Unset = UNSET
    speed: float | None | Unset = UNSET
    pitch_shift: float | None | Unset = UNSET
    pitch_variance: float | None | Unset = UNSET
    end_user_id: None | str | Unset = UNSET
    with_timestamps: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        voice_id = self.voice_id

        text = self.text

        model: str | Unset = UNSET
        if not isinstance(self.model, Unset):
            model = self.model

        language: None | str | Unset = self.language

        expressiveness_boost = self.expressiveness_boost

        seed: int | None | Unset = self.seed

        speed: float | None | Unset = self.speed

        pitch_shift: float | None | Unset = self.pitch_shift

        pitch_variance: float | None | Unset = self.pitch_variance

        end_user_id: None | str | Unset = self.end_user_id

        with_timestamps = self.with_timestamps

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["voice_id"] = voice_id
        field_dict["text"] = text
        if model is not UNSET:
            field_dict["model"] = model
        if language is not UNSET:
            field_dict["language"] = language
        if expressiveness_boost is not UNSET:
            field_dict["expressiveness_boost"] = expressiveness_boost
        if seed is not UNSET:
            field_dict["seed"] = seed
        if speed is not UNSET:
            field_dict["speed"] = speed
        if pitch_shift is not UNSET:
            field_dict["pitch_shift"] = pitch_shift
        if pitch_variance is not UNSET:
            field_dict["pitch_variance"] = pitch_variance
        if end_user_id is not UNSET:
            field_dict["end_user_id"] = end_user_id
        if with_timestamps is not UNSET:
            field_dict["with_timestamps"] = with_timestamps
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateSpeechRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        voice_id = _fields_.pop("voice_id")

        text = _fields_.pop("text")

        _model = _fields_.pop("model", UNSET)
        model: CreateSpeechRequestModel | Unset
        if _model is None or isinstance(_model, Unset):
            model = UNSET
        else:
            model = check_create_speech_request_model(_model)

        language = cast("None | str | Unset", _fields_.pop("language", UNSET))

        expressiveness_boost = _fields_.pop("expressiveness_boost", UNSET)

        seed = cast("int | None | Unset", _fields_.pop("seed", UNSET))

        speed = cast("float | None | Unset", _fields_.pop("speed", UNSET))

        pitch_shift = cast("float | None | Unset", _fields_.pop("pitch_shift", UNSET))

        pitch_variance = cast("float | None | Unset", _fields_.pop("pitch_variance", UNSET))

        end_user_id = cast("None | str | Unset", _fields_.pop("end_user_id", UNSET))

        with_timestamps = _fields_.pop("with_timestamps", UNSET)

        self = cls(
            voice_id=voice_id,
            text=text,
            model=model,
            language=language,
            expressiveness_boost=expressiveness_boost,
            seed=seed,
            speed=speed,
            pitch_shift=pitch_shift,
            pitch_variance=pitch_variance,
            end_user_id=end_user_id,
            with_timestamps=with_timestamps,
        )
        self.additional_properties = _fields_
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.create_instant_model_audio_voice_request_age_type_0 import (
    CreateInstantModelAudioVoiceRequestAgeType0,
    check_create_instant_model_audio_voice_request_age_type_0,
)
from ..models.create_instant_model_audio_voice_request_gender_type_0 import (
    CreateInstantModelAudioVoiceRequestGenderType0,
    check_create_instant_model_audio_voice_request_gender_type_0,
)
from ..models.create_instant_model_audio_voice_request_similarity import (
    CreateInstantModelAudioVoiceRequestSimilarity,
    check_create_instant_model_audio_voice_request_similarity,
)
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
class CreateInstantModelAudioVoiceRequest(_OpenModel):
    """An instant voice from one recording.

    Attributes:
        mode: Tells how the voice is made.
        name: Its name, for people.
        audio: One recording.
        language: Code such as en; detected if left out.
        gender: Chooses the default picture; detected if left out.
        age: Chooses the default picture; detected if left out.
        remove_background_noise: Whether noise is removed from the recording. HeyGen's default:
            True.
        similarity: How closely the voice keeps to the recording. HeyGen's default:
            'extra_high'.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"mode": "instant"}
    name: str
    audio: list[AssetBase64 | AssetId | AssetUrl]
    mode: Literal["instant"] = "instant"
    language: None | str | Unset = UNSET
    gender: CreateInstantModelAudioVoiceRequestGenderType0 | None | Unset = UNSET
    age: CreateInstantModelAudioVoiceRequestAgeType0 | None | Unset = UNSET
    remove_background_noise: bool | Unset = UNSET
    similarity: CreateInstantModelAudioVoiceRequestSimilarity | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        mode = self.mode

        name = self.name

        audio = []
        for audio_item_data in self.audio:
            audio_item: dict[str, Any]
            if isinstance(audio_item_data, _Model):
                audio_item = audio_item_data.to_dict()
            else:
                audio_item = audio_item_data

            audio.append(audio_item)

        language: None | str | Unset = self.language

        gender: None | str | Unset = self.gender

        age: None | str | Unset = self.age

        remove_background_noise = self.remove_background_noise

        similarity: str | Unset = UNSET
        if not isinstance(self.similarity, Unset):
            similarity = self.similarity

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["mode"] = mode
        field_dict["name"] = name
        field_dict["audio"] = audio
        if language is not UNSET:
            field_dict["language"] = language
        if gender is not UNSET:
            field_dict["gender"] = gender
        if age is not UNSET:
            field_dict["age"] = age
        if remove_background_noise is not UNSET:
            field_dict["remove_background_noise"] = remove_background_noise
        if similarity is not UNSET:
            field_dict["similarity"] = similarity
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateInstantModelAudioVoiceRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.asset_base_64 import AssetBase64
        from ..models.asset_id import AssetId
        from ..models.asset_url import AssetUrl

        _fields_ = read_object(src_dict)
        mode = cast(Literal["instant"], read_as(str, _fields_.pop("mode")))

        name = _fields_.pop("name")

        audio: list[AssetBase64 | AssetId | AssetUrl] = []
        for audio_item_data in read_as(list, _fields_.pop("audio")):
            audio_item = cast(
                "AssetBase64 | AssetId | AssetUrl",
                read_union(audio_item_data, AssetUrl, AssetId, AssetBase64),
            )

            audio.append(audio_item)

        language = cast("None | str | Unset", _fields_.pop("language", UNSET))

        def _parse_gender(
            data: object,
        ) -> CreateInstantModelAudioVoiceRequestGenderType0 | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, str):
                gender_type_0 = check_create_instant_model_audio_voice_request_gender_type_0(data)

                return gender_type_0
            raise UnexpectedShape("CreateInstantModelAudioVoiceRequestGenderType0 | None", data)

        gender = _parse_gender(_fields_.pop("gender", UNSET))

        def _parse_age(data: object) -> CreateInstantModelAudioVoiceRequestAgeType0 | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, str):
                age_type_0 = check_create_instant_model_audio_voice_request_age_type_0(data)

                return age_type_0
            raise UnexpectedShape("CreateInstantModelAudioVoiceRequestAgeType0 | None", data)

        age = _parse_age(_fields_.pop("age", UNSET))

        remove_background_noise = _fields_.pop("remove_background_noise", UNSET)

        _similarity = _fields_.pop("similarity", UNSET)
        similarity: CreateInstantModelAudioVoiceRequestSimilarity | Unset
        if _similarity is None or isinstance(_similarity, Unset):
            similarity = UNSET
        else:
            similarity = check_create_instant_model_audio_voice_request_similarity(_similarity)

        self = cls(
            mode=mode,
            name=name,
            audio=audio,
            language=language,
            gender=gender,
            age=age,
            remove_background_noise=remove_background_noise,
            similarity=similarity,
        )
        self.additional_properties = _fields_
        return self

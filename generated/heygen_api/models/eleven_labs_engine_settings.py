from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.eleven_labs_model import ElevenLabsModel, check_eleven_labs_model
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_as, read_object


@_attrs_define(kw_only=True, repr=False)
class ElevenLabsEngineSettings(_OpenModel):
    """Settings of the ElevenLabs speech engine.

    Attributes:
        engine_type: Tells which engine these settings are for.
        model: Which model is used.
        similarity_boost: How closely the voice keeps to its original.
        stability: Any value is allowed, also with eleven_v3 and eleven_v4.
        style: How strongly the speaker's style is brought out.
        use_speaker_boost: Whether the likeness to the speaker is increased.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"engine_type": "elevenlabs"}
    engine_type: Literal["elevenlabs"] = "elevenlabs"
    model: ElevenLabsModel | None | Unset = UNSET
    similarity_boost: float | None | Unset = UNSET
    stability: float | None | Unset = UNSET
    style: float | None | Unset = UNSET
    use_speaker_boost: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        engine_type = self.engine_type

        model: None | str | Unset = self.model

        similarity_boost: float | None | Unset = self.similarity_boost

        stability: float | None | Unset = self.stability

        style: float | None | Unset = self.style

        use_speaker_boost: bool | None | Unset = self.use_speaker_boost

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["engine_type"] = engine_type
        if model is not UNSET:
            field_dict["model"] = model
        if similarity_boost is not UNSET:
            field_dict["similarity_boost"] = similarity_boost
        if stability is not UNSET:
            field_dict["stability"] = stability
        if style is not UNSET:
            field_dict["style"] = style
        if use_speaker_boost is not UNSET:
            field_dict["use_speaker_boost"] = use_speaker_boost
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> ElevenLabsEngineSettings:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        engine_type = cast(Literal["elevenlabs"], read_as(str, _fields_.pop("engine_type")))

        def _parse_model(data: object) -> ElevenLabsModel | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, str):
                model_type_0 = check_eleven_labs_model(data)

                return model_type_0
            raise UnexpectedShape("ElevenLabsModel | None", data)

        model = _parse_model(_fields_.pop("model", UNSET))

        similarity_boost = cast("float | None | Unset", _fields_.pop("similarity_boost", UNSET))

        stability = cast("float | None | Unset", _fields_.pop("stability", UNSET))

        style = cast("float | None | Unset", _fields_.pop("style", UNSET))

        use_speaker_boost = cast("bool | None | Unset", _fields_.pop("use_speaker_boost", UNSET))

        self = cls(
            engine_type=engine_type,
            model=model,
            similarity_boost=similarity_boost,
            stability=stability,
            style=style,
            use_speaker_boost=use_speaker_boost,
        )
        self.additional_properties = _fields_
        return self

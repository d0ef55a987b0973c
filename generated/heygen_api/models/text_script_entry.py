from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..types import UNSET, Model as _Model, OpenModel as _OpenModel, Unset, read_as, read_object

if TYPE_CHECKING:
    from ..models.script_voice_settings import ScriptVoiceSettings


@_attrs_define(kw_only=True)
class TextScriptEntry(_OpenModel):
    """A part of a script. Speech synthesized from text.

    Attributes:
        id: Opaque; the same id under two scenes is one shared entry, spoken once.
        text: Raw text, markup included; an unfinished scene has an empty one.
        type_: Tells which kind of object this is. Default: 'text'.
        voice_id: Id of the voice that speaks.
        voice_settings: How the voice sounds and how fast it speaks.
        trim_to_speech: Ignored: the speech is kept whole.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "text"}
    id: str
    text: str
    type_: Literal["text"] | Unset = "text"
    voice_id: None | str | Unset = UNSET
    voice_settings: None | ScriptVoiceSettings | Unset = UNSET
    trim_to_speech: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        id = self.id

        text = self.text

        type_ = self.type_

        voice_id: None | str | Unset = self.voice_id

        voice_settings: dict[str, Any] | None | Unset
        if isinstance(self.voice_settings, Unset):
            voice_settings = UNSET
        elif isinstance(self.voice_settings, _Model):
            voice_settings = self.voice_settings.to_dict()
        else:
            voice_settings = self.voice_settings

        trim_to_speech: bool | None | Unset = self.trim_to_speech

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["text"] = text
        if type_ is not UNSET:
            field_dict["type"] = type_
        if voice_id is not UNSET:
            field_dict["voice_id"] = voice_id
        if voice_settings is not UNSET:
            field_dict["voice_settings"] = voice_settings
        if trim_to_speech is not UNSET:
            field_dict["trim_to_speech"] = trim_to_speech
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> TextScriptEntry:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.script_voice_settings import ScriptVoiceSettings

        _fields_ = read_object(src_dict)
        id = _fields_.pop("id")

        text = _fields_.pop("text")

        _type_ = _fields_.pop("type", UNSET)
        type_: Literal["text"] | Unset
        if _type_ is None or isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = cast(Literal["text"], read_as(str, _type_))

        voice_id = cast("None | str | Unset", _fields_.pop("voice_id", UNSET))

        def _parse_voice_settings(data: object) -> None | ScriptVoiceSettings | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return ScriptVoiceSettings.from_dict(data)
            raise UnexpectedShape("None | ScriptVoiceSettings", data)

        voice_settings = _parse_voice_settings(_fields_.pop("voice_settings", UNSET))

        trim_to_speech = cast("bool | None | Unset", _fields_.pop("trim_to_speech", UNSET))

        self = cls(
            id=id,
            text=text,
            type_=type_,
            voice_id=voice_id,
            voice_settings=voice_settings,
            trim_to_speech=trim_to_speech,
        )
        self.additional_properties = _fields_
        return self

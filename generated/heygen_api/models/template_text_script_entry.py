from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.template_bindable_type import TemplateBindableType, check_template_bindable_type
from ..types import UNSET, Model as _Model, OpenModel as _OpenModel, Unset, read_as, read_object

if TYPE_CHECKING:
    from ..models.script_voice_settings import ScriptVoiceSettings


@_attrs_define(kw_only=True)
class TemplateTextScriptEntry(_OpenModel):
    """A part of a template's script: speech made from text.

    Attributes:
        id: Opaque; stays the same for the template's life.
        text: What is said.
        type_: Tells which kind of object this is. Default: 'text'.
        voice_id: Id of the voice that speaks.
        voice_settings: How the voice sounds and how fast it speaks.
        trim_to_speech: Ignored: the speech is kept whole.
        bindable_as: Which kinds of variables can be bound to it.
        variable: The variable that is bound to it, if any.
        text_variables: The variables whose placeholders stand in its text.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "text"}
    id: str
    text: str
    type_: Literal["text"] | Unset = "text"
    voice_id: None | str | Unset = UNSET
    voice_settings: None | ScriptVoiceSettings | Unset = UNSET
    trim_to_speech: bool | None | Unset = UNSET
    bindable_as: list[TemplateBindableType] | Unset = UNSET
    variable: None | str | Unset = UNSET
    text_variables: list[str] | Unset = UNSET
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

        bindable_as: list[str] | Unset = UNSET
        if not isinstance(self.bindable_as, Unset):
            bindable_as = []
            for bindable_as_item_data in self.bindable_as:
                bindable_as_item: str = bindable_as_item_data
                bindable_as.append(bindable_as_item)

        variable: None | str | Unset = self.variable

        text_variables: list[str] | Unset = UNSET
        if not isinstance(self.text_variables, Unset):
            text_variables = self.text_variables

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
        if bindable_as is not UNSET:
            field_dict["bindable_as"] = bindable_as
        if variable is not UNSET:
            field_dict["variable"] = variable
        if text_variables is not UNSET:
            field_dict["text_variables"] = text_variables
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> TemplateTextScriptEntry:
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

        _bindable_as = _fields_.pop("bindable_as", UNSET)
        bindable_as: list[TemplateBindableType] | Unset = UNSET
        if not (_bindable_as is None or isinstance(_bindable_as, Unset)):
            bindable_as = []
            for bindable_as_item_data in read_as(list, _bindable_as):
                bindable_as_item = check_template_bindable_type(bindable_as_item_data)

                bindable_as.append(bindable_as_item)

        variable = cast("None | str | Unset", _fields_.pop("variable", UNSET))

        _text_variables = _fields_.pop("text_variables", UNSET)
        text_variables: list[str] | Unset = UNSET
        if not (_text_variables is None or isinstance(_text_variables, Unset)):
            text_variables = read_as(list, _text_variables)

        self = cls(
            id=id,
            text=text,
            type_=type_,
            voice_id=voice_id,
            voice_settings=voice_settings,
            trim_to_speech=trim_to_speech,
            bindable_as=bindable_as,
            variable=variable,
            text_variables=text_variables,
        )
        self.additional_properties = _fields_
        return self

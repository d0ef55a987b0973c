from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_as, read_object


@_attrs_define(kw_only=True, repr=False)
class TemplateVoiceVariable(_OpenModel):
    """A variable of a template that takes a voice.

    Attributes:
        type_: Tells which kind of object this is.
        voice_id: Id of the voice that speaks.
        locale: Language and region. Such as en-US.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "voice"}
    voice_id: str
    type_: Literal["voice"] = "voice"
    locale: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        type_ = self.type_

        voice_id = self.voice_id

        locale: None | str | Unset = self.locale

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = type_
        field_dict["voice_id"] = voice_id
        if locale is not UNSET:
            field_dict["locale"] = locale
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> TemplateVoiceVariable:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        type_ = cast(Literal["voice"], read_as(str, _fields_.pop("type")))

        voice_id = _fields_.pop("voice_id")

        locale = cast("None | str | Unset", _fields_.pop("locale", UNSET))

        self = cls(type_=type_, voice_id=voice_id, locale=locale)
        self.additional_properties = _fields_
        return self

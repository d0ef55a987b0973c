from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..models.template_bindable_type import TemplateBindableType, check_template_bindable_type
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_as, read_object


@_attrs_define(kw_only=True)
class TemplateBackgroundAudio(_OpenModel):
    """Sound that plays throughout a template.

    Attributes:
        id: Opaque; stays the same for the template's life.
        type_: Tells which kind of object this is. Default: 'audio'.
        url: Absent without a live link; signed links expire.
        bindable_as: Which kinds of variables can be bound to it.
        variable: The variable that is bound to it, if any.
        text_variables: The variables whose placeholders stand in its text.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "audio"}
    id: str
    type_: Literal["audio"] | Unset = "audio"
    url: None | str | Unset = UNSET
    bindable_as: list[TemplateBindableType] | Unset = UNSET
    variable: None | str | Unset = UNSET
    text_variables: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        id = self.id

        type_ = self.type_

        url: None | str | Unset = self.url

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
        if type_ is not UNSET:
            field_dict["type"] = type_
        if url is not UNSET:
            field_dict["url"] = url
        if bindable_as is not UNSET:
            field_dict["bindable_as"] = bindable_as
        if variable is not UNSET:
            field_dict["variable"] = variable
        if text_variables is not UNSET:
            field_dict["text_variables"] = text_variables
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> TemplateBackgroundAudio:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        id = _fields_.pop("id")

        _type_ = _fields_.pop("type", UNSET)
        type_: Literal["audio"] | Unset
        if _type_ is None or isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = cast(Literal["audio"], read_as(str, _type_))

        url = cast("None | str | Unset", _fields_.pop("url", UNSET))

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
            type_=type_,
            url=url,
            bindable_as=bindable_as,
            variable=variable,
            text_variables=text_variables,
        )
        self.additional_properties = _fields_
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.avatar_engine_tier import AvatarEngineTier, check_avatar_engine_tier
from ..models.expressiveness import Expressiveness, check_expressiveness
from ..models.template_bindable_type import TemplateBindableType, check_template_bindable_type
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_as, read_object


@_attrs_define(kw_only=True)
class TemplateAvatarElement(_OpenModel):
    """An avatar in a scene of a template.

    Attributes:
        id: Opaque; stays the same for the template's life.
        avatar_id: Id of the avatar look.
        type_: Tells which kind of object this is. Default: 'avatar'.
        engine: Absent if neither recorded nor determinable.
        expressiveness: Left out for the default level.
        motion_prompt: How the avatar moves, in plain words.
        bindable_as: Which kinds of variables can be bound to it.
        variable: The variable that is bound to it, if any.
        text_variables: The variables whose placeholders stand in its text.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "avatar"}
    id: str
    avatar_id: str
    type_: Literal["avatar"] | Unset = "avatar"
    engine: AvatarEngineTier | None | Unset = UNSET
    expressiveness: Expressiveness | None | Unset = UNSET
    motion_prompt: None | str | Unset = UNSET
    bindable_as: list[TemplateBindableType] | Unset = UNSET
    variable: None | str | Unset = UNSET
    text_variables: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        id = self.id

        avatar_id = self.avatar_id

        type_ = self.type_

        engine: None | str | Unset = self.engine

        expressiveness: None | str | Unset = self.expressiveness

        motion_prompt: None | str | Unset = self.motion_prompt

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
        field_dict["avatar_id"] = avatar_id
        if type_ is not UNSET:
            field_dict["type"] = type_
        if engine is not UNSET:
            field_dict["engine"] = engine
        if expressiveness is not UNSET:
            field_dict["expressiveness"] = expressiveness
        if motion_prompt is not UNSET:
            field_dict["motion_prompt"] = motion_prompt
        if bindable_as is not UNSET:
            field_dict["bindable_as"] = bindable_as
        if variable is not UNSET:
            field_dict["variable"] = variable
        if text_variables is not UNSET:
            field_dict["text_variables"] = text_variables
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> TemplateAvatarElement:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        id = _fields_.pop("id")

        avatar_id = _fields_.pop("avatar_id")

        _type_ = _fields_.pop("type", UNSET)
        type_: Literal["avatar"] | Unset
        if _type_ is None or isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = cast(Literal["avatar"], read_as(str, _type_))

        def _parse_engine(data: object) -> AvatarEngineTier | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, str):
                engine_type_0 = check_avatar_engine_tier(data)

                return engine_type_0
            raise UnexpectedShape("AvatarEngineTier | None", data)

        engine = _parse_engine(_fields_.pop("engine", UNSET))

        def _parse_expressiveness(data: object) -> Expressiveness | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, str):
                expressiveness_type_0 = check_expressiveness(data)

                return expressiveness_type_0
            raise UnexpectedShape("Expressiveness | None", data)

        expressiveness = _parse_expressiveness(_fields_.pop("expressiveness", UNSET))

        motion_prompt = cast("None | str | Unset", _fields_.pop("motion_prompt", UNSET))

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
            avatar_id=avatar_id,
            type_=type_,
            engine=engine,
            expressiveness=expressiveness,
            motion_prompt=motion_prompt,
            bindable_as=bindable_as,
            variable=variable,
            text_variables=text_variables,
        )
        self.additional_properties = _fields_
        return self

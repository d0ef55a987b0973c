from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.template_bindable_type import TemplateBindableType, check_template_bindable_type
from ..types import UNSET, Model as _Model, OpenModel as _OpenModel, Unset, read_as, read_object

if TYPE_CHECKING:
    from ..models.video_trim import VideoTrim


@_attrs_define(kw_only=True)
class TemplateVideoBackground(_OpenModel):
    """A background of a template that is a video.

    Attributes:
        id: Opaque; stays the same for the template's life.
        type_: Tells which kind of object this is. Default: 'video'.
        url: Absent without a live link; signed links expire.
        playback: Same values as VideoElement.playback.
        trim: Seconds cut from each end.
        volume: 1.0 is source level, 0.0 silence.
        speed_multiplier: 2.0 plays twice as fast.
        bindable_as: Which kinds of variables can be bound to it.
        variable: The variable that is bound to it, if any.
        text_variables: The variables whose placeholders stand in its text.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "video"}
    id: str
    type_: Literal["video"] | Unset = "video"
    url: None | str | Unset = UNSET
    playback: None | str | Unset = UNSET
    trim: None | Unset | VideoTrim = UNSET
    volume: float | None | Unset = UNSET
    speed_multiplier: float | None | Unset = UNSET
    bindable_as: list[TemplateBindableType] | Unset = UNSET
    variable: None | str | Unset = UNSET
    text_variables: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        id = self.id

        type_ = self.type_

        url: None | str | Unset = self.url

        playback: None | str | Unset = self.playback

        trim: dict[str, Any] | None | Unset
        if isinstance(self.trim, Unset):
            trim = UNSET
        elif isinstance(self.trim, _Model):
            trim = self.trim.to_dict()
        else:
            trim = self.trim

        volume: float | None | Unset = self.volume

        speed_multiplier: float | None | Unset = self.speed_multiplier

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
        if playback is not UNSET:
            field_dict["playback"] = playback
        if trim is not UNSET:
            field_dict["trim"] = trim
        if volume is not UNSET:
            field_dict["volume"] = volume
        if speed_multiplier is not UNSET:
            field_dict["speed_multiplier"] = speed_multiplier
        if bindable_as is not UNSET:
            field_dict["bindable_as"] = bindable_as
        if variable is not UNSET:
            field_dict["variable"] = variable
        if text_variables is not UNSET:
            field_dict["text_variables"] = text_variables
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> TemplateVideoBackground:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.video_trim import VideoTrim

        _fields_ = read_object(src_dict)
        id = _fields_.pop("id")

        _type_ = _fields_.pop("type", UNSET)
        type_: Literal["video"] | Unset
        if _type_ is None or isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = cast(Literal["video"], read_as(str, _type_))

        url = cast("None | str | Unset", _fields_.pop("url", UNSET))

        playback = cast("None | str | Unset", _fields_.pop("playback", UNSET))

        def _parse_trim(data: object) -> None | Unset | VideoTrim:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return VideoTrim.from_dict(data)
            raise UnexpectedShape("None | VideoTrim", data)

        trim = _parse_trim(_fields_.pop("trim", UNSET))

        volume = cast("float | None | Unset", _fields_.pop("volume", UNSET))

        speed_multiplier = cast("float | None | Unset", _fields_.pop("speed_multiplier", UNSET))

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
            playback=playback,
            trim=trim,
            volume=volume,
            speed_multiplier=speed_multiplier,
            bindable_as=bindable_as,
            variable=variable,
            text_variables=text_variables,
        )
        self.additional_properties = _fields_
        return self

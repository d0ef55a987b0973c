from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..types import UNSET, Model as _Model, OpenModel as _OpenModel, Unset, read_object

if TYPE_CHECKING:
    from ..models.template_subtitle_position import TemplateSubtitlePosition


@_attrs_define(kw_only=True, repr=False)
class TemplateSubtitleSettings(_OpenModel):
    """How subtitles look and where they stand.

    Attributes:
        preset_name: Such as classic, bold or bright.
        alignment: How the text is aligned. HeyGen's default: 2.
        disable_highlight: Overrides the preset's word highlighting. HeyGen's default: False.
        font_size: Overrides the preset's size.
        position: Where it stands.
    """

    preset_name: str
    alignment: int | None | Unset = UNSET
    disable_highlight: bool | None | Unset = UNSET
    font_size: int | None | Unset = UNSET
    position: None | TemplateSubtitlePosition | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        preset_name = self.preset_name

        alignment: int | None | Unset = self.alignment

        disable_highlight: bool | None | Unset = self.disable_highlight

        font_size: int | None | Unset = self.font_size

        position: dict[str, Any] | None | Unset
        if isinstance(self.position, Unset):
            position = UNSET
        elif isinstance(self.position, _Model):
            position = self.position.to_dict()
        else:
            position = self.position

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["preset_name"] = preset_name
        if alignment is not UNSET:
            field_dict["alignment"] = alignment
        if disable_highlight is not UNSET:
            field_dict["disable_highlight"] = disable_highlight
        if font_size is not UNSET:
            field_dict["font_size"] = font_size
        if position is not UNSET:
            field_dict["position"] = position
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> TemplateSubtitleSettings:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.template_subtitle_position import TemplateSubtitlePosition

        _fields_ = read_object(src_dict)
        preset_name = _fields_.pop("preset_name")

        alignment = cast("int | None | Unset", _fields_.pop("alignment", UNSET))

        disable_highlight = cast("bool | None | Unset", _fields_.pop("disable_highlight", UNSET))

        font_size = cast("int | None | Unset", _fields_.pop("font_size", UNSET))

        def _parse_position(data: object) -> None | TemplateSubtitlePosition | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return TemplateSubtitlePosition.from_dict(data)
            raise UnexpectedShape("None | TemplateSubtitlePosition", data)

        position = _parse_position(_fields_.pop("position", UNSET))

        self = cls(
            preset_name=preset_name,
            alignment=alignment,
            disable_highlight=disable_highlight,
            font_size=font_size,
            position=position,
        )
        self.additional_properties = _fields_
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.caption_file_format import CaptionFileFormat, check_caption_file_format
from ..models.caption_style import CaptionStyle, check_caption_style
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True, repr=False)
class CaptionSetting(_OpenModel):
    """Captions of a video. A sidecar file (subtitle_url) is always produced, burned-in captions or
    not.

    Attributes:
        file_format: Format of a caption file.
        style: Set to burn captions in; omit for the sidecar file alone.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"file_format": "srt"}
    file_format: CaptionFileFormat | Unset = UNSET
    style: CaptionStyle | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        file_format: str | Unset = UNSET
        if not isinstance(self.file_format, Unset):
            file_format = self.file_format

        style: None | str | Unset = self.style

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if file_format is not UNSET:
            field_dict["file_format"] = file_format
        if style is not UNSET:
            field_dict["style"] = style
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CaptionSetting:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        _file_format = _fields_.pop("file_format", UNSET)
        file_format: CaptionFileFormat | Unset
        if _file_format is None or isinstance(_file_format, Unset):
            file_format = UNSET
        else:
            file_format = check_caption_file_format(_file_format)

        def _parse_style(data: object) -> CaptionStyle | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, str):
                style_type_0 = check_caption_style(data)

                return style_type_0
            raise UnexpectedShape("CaptionStyle | None", data)

        style = _parse_style(_fields_.pop("style", UNSET))

        self = cls(file_format=file_format, style=style)
        self.additional_properties = _fields_
        return self

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..forms import file_part as _file_part, other_part as _other_part
from ..types import File, OpenModel as _OpenModel, RequestFiles, read_object


@_attrs_define(kw_only=True, repr=False)
class UploadAssetBody(_OpenModel):
    """UploadAssetBody of the API.

    Attributes:
        file: The file's bytes, with a name and MIME type.
    """

    file: File
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        file = _file_part("file", self.file)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["file"] = file
        return field_dict

    def to_multipart(self) -> RequestFiles:
        """Return the parts of the multipart/form-data body of this model."""

        files: RequestFiles = []
        files.append(("file", _file_part("file", self.file)))

        for prop_name, prop in self.additional_properties.items():
            files.append((prop_name, _other_part(prop_name, prop)))

        return files

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> UploadAssetBody:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        file = File(payload=BytesIO(_fields_.pop("file")))

        self = cls(file=file)
        self.additional_properties = _fields_
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, json_of, read_as, read_object

if TYPE_CHECKING:
    from ..models.asset_upload_item import AssetUploadItem


@_attrs_define(kw_only=True, repr=False)
class CreateAssetUploadBatchRequest(_OpenModel):
    """What `createAssetUploadBatchV3` takes. Opens as many as 100 direct S3 uploads at once and
    gives each file a slot.

    Attributes:
        files: Entries as in POST /v3/assets/direct-uploads.
        title: Shown in the HeyGen app.
        callback_url: Reserved: no webhook fires when assets complete.
    """

    files: list[AssetUploadItem]
    title: None | str | Unset = UNSET
    callback_url: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        files = []
        for files_item_data in self.files:
            files_item = json_of(files_item_data)
            files.append(files_item)

        title: None | str | Unset = self.title

        callback_url: None | str | Unset = self.callback_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["files"] = files
        if title is not UNSET:
            field_dict["title"] = title
        if callback_url is not UNSET:
            field_dict["callback_url"] = callback_url
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateAssetUploadBatchRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.asset_upload_item import AssetUploadItem

        _fields_ = read_object(src_dict)
        files: list[AssetUploadItem] = []
        for files_item_data in read_as(list, _fields_.pop("files")):
            files_item = AssetUploadItem.from_dict(files_item_data)

            files.append(files_item)

        title = cast("None | str | Unset", _fields_.pop("title", UNSET))

        callback_url = cast("None | str | Unset", _fields_.pop("callback_url", UNSET))

        self = cls(files=files, title=title, callback_url=callback_url)
        self.additional_properties = _fields_
        return self

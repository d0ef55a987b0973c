from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_as, read_object

if TYPE_CHECKING:
    from ..models.asset_upload_batch_item import AssetUploadBatchItem


@_attrs_define(kw_only=True)
class CreateAssetUploadBatchResponse(_OpenModel):
    """What `createAssetUploadBatchV3` returns. Opens as many as 100 direct S3 uploads at once and
    gives each file a slot.

    Attributes:
        batch_id: After all PUTs send it to POST /v3/assets/complete/batches.
        items: One upload slot per file, in request order.
    """

    batch_id: str
    items: list[AssetUploadBatchItem]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        batch_id = self.batch_id

        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["batch_id"] = batch_id
        field_dict["items"] = items
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateAssetUploadBatchResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.asset_upload_batch_item import AssetUploadBatchItem

        _fields_ = read_object(src_dict)
        batch_id = _fields_.pop("batch_id")

        items: list[AssetUploadBatchItem] = []
        for items_item_data in read_as(list, _fields_.pop("items")):
            items_item = AssetUploadBatchItem.from_dict(items_item_data)

            items.append(items_item)

        self = cls(batch_id=batch_id, items=items)
        self.additional_properties = _fields_
        return self

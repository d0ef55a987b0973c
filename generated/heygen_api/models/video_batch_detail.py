from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..models.batch_status import BatchStatus, check_batch_status
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_as, read_object

if TYPE_CHECKING:
    from ..models.video_batch_detail_counts_by_status import VideoBatchDetailCountsByStatus
    from ..models.video_batch_item import VideoBatchItem


@_attrs_define(kw_only=True)
class VideoBatchDetail(_OpenModel):
    """A batch and how far its items have come.

    Attributes:
        batch_id: Id of the batch.
        status: How far a batch has come.
        total_items: How many items there are in all.
        counts_by_status: Keys are item statuses.
        created_at: When it was made, in Unix time.
        items: One page, in item_index order.
        has_more: Whether there are more pages.
        title: Title, for people.
        next_token: Asks for the next page. Opaque cursor.
    """

    batch_id: str
    status: BatchStatus
    total_items: int
    counts_by_status: VideoBatchDetailCountsByStatus
    created_at: int
    items: list[VideoBatchItem]
    has_more: bool
    title: None | str | Unset = UNSET
    next_token: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        batch_id = self.batch_id

        status: str = self.status

        total_items = self.total_items

        counts_by_status = self.counts_by_status.to_dict()

        created_at = self.created_at

        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        has_more = self.has_more

        title: None | str | Unset = self.title

        next_token: None | str | Unset = self.next_token

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["batch_id"] = batch_id
        field_dict["status"] = status
        field_dict["total_items"] = total_items
        field_dict["counts_by_status"] = counts_by_status
        field_dict["created_at"] = created_at
        field_dict["items"] = items
        field_dict["has_more"] = has_more
        if title is not UNSET:
            field_dict["title"] = title
        if next_token is not UNSET:
            field_dict["next_token"] = next_token
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> VideoBatchDetail:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.video_batch_detail_counts_by_status import VideoBatchDetailCountsByStatus
        from ..models.video_batch_item import VideoBatchItem

        _fields_ = read_object(src_dict)
        batch_id = _fields_.pop("batch_id")

        status = check_batch_status(_fields_.pop("status"))

        total_items = _fields_.pop("total_items")

        counts_by_status = VideoBatchDetailCountsByStatus.from_dict(
            _fields_.pop("counts_by_status")
        )

        created_at = _fields_.pop("created_at")

        items: list[VideoBatchItem] = []
        for items_item_data in read_as(list, _fields_.pop("items")):
            items_item = VideoBatchItem.from_dict(items_item_data)

            items.append(items_item)

        has_more = _fields_.pop("has_more")

        title = cast("None | str | Unset", _fields_.pop("title", UNSET))

        next_token = cast("None | str | Unset", _fields_.pop("next_token", UNSET))

        self = cls(
            batch_id=batch_id,
            status=status,
            total_items=total_items,
            counts_by_status=counts_by_status,
            created_at=created_at,
            items=items,
            has_more=has_more,
            title=title,
            next_token=next_token,
        )
        self.additional_properties = _fields_
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.batch_item_status import BatchItemStatus, check_batch_item_status
from ..types import UNSET, Model as _Model, OpenModel as _OpenModel, Unset, read_object

if TYPE_CHECKING:
    from ..models.video_batch_item_error_type_0 import VideoBatchItemErrorType0


@_attrs_define(kw_only=True)
class VideoBatchItem(_OpenModel):
    """An item of a batch and how far it has come.

    Attributes:
        item_index: Place in the submitted array, from 0.
        status: How far an item of a batch has come.
        video_id: Appears when the video has been created.
        error: Filled in status failed.
    """

    item_index: int
    status: BatchItemStatus
    video_id: None | str | Unset = UNSET
    error: None | Unset | VideoBatchItemErrorType0 = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        item_index = self.item_index

        status: str = self.status

        video_id: None | str | Unset = self.video_id

        error: dict[str, Any] | None | Unset
        if isinstance(self.error, Unset):
            error = UNSET
        elif isinstance(self.error, _Model):
            error = self.error.to_dict()
        else:
            error = self.error

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["item_index"] = item_index
        field_dict["status"] = status
        if video_id is not UNSET:
            field_dict["video_id"] = video_id
        if error is not UNSET:
            field_dict["error"] = error
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> VideoBatchItem:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.video_batch_item_error_type_0 import VideoBatchItemErrorType0

        _fields_ = read_object(src_dict)
        item_index = _fields_.pop("item_index")

        status = check_batch_item_status(_fields_.pop("status"))

        video_id = cast("None | str | Unset", _fields_.pop("video_id", UNSET))

        def _parse_error(data: object) -> None | Unset | VideoBatchItemErrorType0:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return VideoBatchItemErrorType0.from_dict(data)
            raise UnexpectedShape("None | VideoBatchItemErrorType0", data)

        error = _parse_error(_fields_.pop("error", UNSET))

        self = cls(item_index=item_index, status=status, video_id=video_id, error=error)
        self.additional_properties = _fields_
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..types import UNSET, Model as _Model, OpenModel as _OpenModel, Unset, read_object

if TYPE_CHECKING:
    from ..models.video_status_entry_error_type_0 import VideoStatusEntryErrorType0


@_attrs_define(kw_only=True)
class VideoStatusEntry(_OpenModel):
    """How far the thing with one id has come.

    Attributes:
        status: The values of GET /v1/video_status.get, or not_found for ids unknown or not
            yours.
        video_id: Null for a batch item without a video yet.
        error: Filled in status failed.
        batch_id: Only on entries that came from a batch_id.
        item_index: Only on entries that came from a batch_id; identifies items without
            video_id.
    """

    status: str
    video_id: None | str | Unset = UNSET
    error: None | Unset | VideoStatusEntryErrorType0 = UNSET
    batch_id: None | str | Unset = UNSET
    item_index: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        status = self.status

        video_id: None | str | Unset = self.video_id

        error: dict[str, Any] | None | Unset
        if isinstance(self.error, Unset):
            error = UNSET
        elif isinstance(self.error, _Model):
            error = self.error.to_dict()
        else:
            error = self.error

        batch_id: None | str | Unset = self.batch_id

        item_index: int | None | Unset = self.item_index

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["status"] = status
        if video_id is not UNSET:
            field_dict["video_id"] = video_id
        if error is not UNSET:
            field_dict["error"] = error
        if batch_id is not UNSET:
            field_dict["batch_id"] = batch_id
        if item_index is not UNSET:
            field_dict["item_index"] = item_index
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> VideoStatusEntry:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.video_status_entry_error_type_0 import VideoStatusEntryErrorType0

        _fields_ = read_object(src_dict)
        status = _fields_.pop("status")

        video_id = cast("None | str | Unset", _fields_.pop("video_id", UNSET))

        def _parse_error(data: object) -> None | Unset | VideoStatusEntryErrorType0:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return VideoStatusEntryErrorType0.from_dict(data)
            raise UnexpectedShape("None | VideoStatusEntryErrorType0", data)

        error = _parse_error(_fields_.pop("error", UNSET))

        batch_id = cast("None | str | Unset", _fields_.pop("batch_id", UNSET))

        item_index = cast("int | None | Unset", _fields_.pop("item_index", UNSET))

        self = cls(
            status=status, video_id=video_id, error=error, batch_id=batch_id, item_index=item_index
        )
        self.additional_properties = _fields_
        return self

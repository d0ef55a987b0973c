from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, json_of, read_as, read_object

if TYPE_CHECKING:
    from ..models.create_lipsync_request import CreateLipsyncRequest


@_attrs_define(kw_only=True, repr=False)
class CreateLipsyncBatchRequest(_OpenModel):
    """What `createLipsyncBatchV3` takes. Queues as many as 100 lipsync requests under a single
    batch id.

    Attributes:
        lipsyncs: One item per entry.
        title: Shown in the HeyGen app.
        callback_url: Called once, after all items have ended.
    """

    lipsyncs: list[CreateLipsyncRequest]
    title: None | str | Unset = UNSET
    callback_url: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        lipsyncs = []
        for lipsyncs_item_data in self.lipsyncs:
            lipsyncs_item = json_of(lipsyncs_item_data)
            lipsyncs.append(lipsyncs_item)

        title: None | str | Unset = self.title

        callback_url: None | str | Unset = self.callback_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["lipsyncs"] = lipsyncs
        if title is not UNSET:
            field_dict["title"] = title
        if callback_url is not UNSET:
            field_dict["callback_url"] = callback_url
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateLipsyncBatchRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.create_lipsync_request import CreateLipsyncRequest

        _fields_ = read_object(src_dict)
        lipsyncs: list[CreateLipsyncRequest] = []
        for lipsyncs_item_data in read_as(list, _fields_.pop("lipsyncs")):
            lipsyncs_item = CreateLipsyncRequest.from_dict(lipsyncs_item_data)

            lipsyncs.append(lipsyncs_item)

        title = cast("None | str | Unset", _fields_.pop("title", UNSET))

        callback_url = cast("None | str | Unset", _fields_.pop("callback_url", UNSET))

        self = cls(lipsyncs=lipsyncs, title=title, callback_url=callback_url)
        self.additional_properties = _fields_
        return self

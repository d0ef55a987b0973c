from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, Model as _Model, OpenModel as _OpenModel, Unset, read_object, read_union

if TYPE_CHECKING:
    from ..models.asset_id import AssetId
    from ..models.asset_url import AssetUrl


@_attrs_define(kw_only=True, repr=False)
class CreateFillerWordRemovalRequest(_OpenModel):
    """What `createFillerWordRemovalV3` takes. Starts a job that cuts filler words and overlong
    pauses out of a video, without a review step.

    Attributes:
        video: Asset ids come from POST /v1/asset.
        title: Title, for people. Without it, "Filler Removal".
        callback_url: HTTPS; success and fail events; best effort, unsigned, may trail the GET;
            polling is authoritative.
        callback_id: Returned unchanged in webhook payloads.
    """

    video: AssetId | AssetUrl
    title: None | str | Unset = UNSET
    callback_url: None | str | Unset = UNSET
    callback_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        video: dict[str, Any]
        if isinstance(self.video, _Model):
            video = self.video.to_dict()
        else:
            video = self.video

        title: None | str | Unset = self.title

        callback_url: None | str | Unset = self.callback_url

        callback_id: None | str | Unset = self.callback_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["video"] = video
        if title is not UNSET:
            field_dict["title"] = title
        if callback_url is not UNSET:
            field_dict["callback_url"] = callback_url
        if callback_id is not UNSET:
            field_dict["callback_id"] = callback_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateFillerWordRemovalRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.asset_id import AssetId
        from ..models.asset_url import AssetUrl

        _fields_ = read_object(src_dict)
        video = cast("AssetId | AssetUrl", read_union(_fields_.pop("video"), AssetUrl, AssetId))

        title = cast("None | str | Unset", _fields_.pop("title", UNSET))

        callback_url = cast("None | str | Unset", _fields_.pop("callback_url", UNSET))

        callback_id = cast("None | str | Unset", _fields_.pop("callback_id", UNSET))

        self = cls(video=video, title=title, callback_url=callback_url, callback_id=callback_id)
        self.additional_properties = _fields_
        return self

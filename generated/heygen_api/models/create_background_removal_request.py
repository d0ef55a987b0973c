from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import (
    UNSET,
    Model as _Model,
    OpenModel as _OpenModel,
    Unset,
    read_as,
    read_object,
    read_union,
)

if TYPE_CHECKING:
    from ..models.asset_base_64 import AssetBase64
    from ..models.asset_id import AssetId
    from ..models.asset_url import AssetUrl


@_attrs_define(kw_only=True, repr=False)
class CreateBackgroundRemovalRequest(_OpenModel):
    """What `createBackgroundRemoval` takes. Start an asynchronous job that separates subject from
    background in a video.

    Attributes:
        video: The video.
        layers: Foreground (transparent subject), mask (grayscale matte), background (subject
            removed); all three when omitted.
        title: Title, for people.
        request_id: Per-space idempotency key: reuse returns the original job even with other
            content; Idempotency-Key header is ignored.
    """

    video: AssetBase64 | AssetId | AssetUrl
    layers: list[str] | Unset = UNSET
    title: None | str | Unset = UNSET
    request_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        video: dict[str, Any]
        if isinstance(self.video, _Model):
            video = self.video.to_dict()
        else:
            video = self.video

        layers: list[str] | Unset = UNSET
        if not isinstance(self.layers, Unset):
            layers = self.layers

        title: None | str | Unset = self.title

        request_id: None | str | Unset = self.request_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["video"] = video
        if layers is not UNSET:
            field_dict["layers"] = layers
        if title is not UNSET:
            field_dict["title"] = title
        if request_id is not UNSET:
            field_dict["request_id"] = request_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateBackgroundRemovalRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.asset_base_64 import AssetBase64
        from ..models.asset_id import AssetId
        from ..models.asset_url import AssetUrl

        _fields_ = read_object(src_dict)
        video = cast(
            "AssetBase64 | AssetId | AssetUrl",
            read_union(_fields_.pop("video"), AssetUrl, AssetId, AssetBase64),
        )

        _layers = _fields_.pop("layers", UNSET)
        layers: list[str] | Unset = UNSET
        if not (_layers is None or isinstance(_layers, Unset)):
            layers = read_as(list, _layers)

        title = cast("None | str | Unset", _fields_.pop("title", UNSET))

        request_id = cast("None | str | Unset", _fields_.pop("request_id", UNSET))

        self = cls(video=video, layers=layers, title=title, request_id=request_id)
        self.additional_properties = _fields_
        return self

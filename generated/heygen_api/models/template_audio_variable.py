from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import Model as _Model, OpenModel as _OpenModel, read_as, read_object, read_union

if TYPE_CHECKING:
    from ..models.asset_base_64 import AssetBase64
    from ..models.asset_id import AssetId
    from ..models.asset_url import AssetUrl


@_attrs_define(kw_only=True, repr=False)
class TemplateAudioVariable(_OpenModel):
    """A variable of a template that takes sound.

    Attributes:
        type_: Tells which kind of object this is.
        asset: The file: an address, an uploaded asset or inline data.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "audio"}
    asset: AssetBase64 | AssetId | AssetUrl
    type_: Literal["audio"] = "audio"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        type_ = self.type_

        asset: dict[str, Any]
        if isinstance(self.asset, _Model):
            asset = self.asset.to_dict()
        else:
            asset = self.asset

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = type_
        field_dict["asset"] = asset
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> TemplateAudioVariable:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.asset_base_64 import AssetBase64
        from ..models.asset_id import AssetId
        from ..models.asset_url import AssetUrl

        _fields_ = read_object(src_dict)
        type_ = cast(Literal["audio"], read_as(str, _fields_.pop("type")))

        asset = cast(
            "AssetBase64 | AssetId | AssetUrl",
            read_union(_fields_.pop("asset"), AssetUrl, AssetId, AssetBase64),
        )

        self = cls(type_=type_, asset=asset)
        self.additional_properties = _fields_
        return self

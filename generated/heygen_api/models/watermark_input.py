from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..types import UNSET, Model as _Model, OpenModel as _OpenModel, Unset, read_object, read_union

if TYPE_CHECKING:
    from ..models.asset_base_64 import AssetBase64
    from ..models.asset_id import AssetId
    from ..models.asset_url import AssetUrl
    from ..models.watermark_placement import WatermarkPlacement


@_attrs_define(kw_only=True, repr=False)
class WatermarkInput(_OpenModel):
    """A watermark.

    Attributes:
        image: The picture. PNG or JPEG.
        scale: Multiplier; 1.0 is native size. HeyGen's default: 1.0.
        opacity: 1.0 is opaque, 0.0 invisible. HeyGen's default: 1.0.
        placement: Unset means bottom right with the usual margins.
    """

    image: AssetBase64 | AssetId | AssetUrl
    scale: float | Unset = UNSET
    opacity: float | Unset = UNSET
    placement: None | Unset | WatermarkPlacement = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        image: dict[str, Any]
        if isinstance(self.image, _Model):
            image = self.image.to_dict()
        else:
            image = self.image

        scale = self.scale

        opacity = self.opacity

        placement: dict[str, Any] | None | Unset
        if isinstance(self.placement, Unset):
            placement = UNSET
        elif isinstance(self.placement, _Model):
            placement = self.placement.to_dict()
        else:
            placement = self.placement

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["image"] = image
        if scale is not UNSET:
            field_dict["scale"] = scale
        if opacity is not UNSET:
            field_dict["opacity"] = opacity
        if placement is not UNSET:
            field_dict["placement"] = placement
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> WatermarkInput:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.asset_base_64 import AssetBase64
        from ..models.asset_id import AssetId
        from ..models.asset_url import AssetUrl
        from ..models.watermark_placement import WatermarkPlacement

        _fields_ = read_object(src_dict)
        image = cast(
            "AssetBase64 | AssetId | AssetUrl",
            read_union(_fields_.pop("image"), AssetUrl, AssetId, AssetBase64),
        )

        scale = _fields_.pop("scale", UNSET)

        opacity = _fields_.pop("opacity", UNSET)

        def _parse_placement(data: object) -> None | Unset | WatermarkPlacement:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return WatermarkPlacement.from_dict(data)
            raise UnexpectedShape("None | WatermarkPlacement", data)

        placement = _parse_placement(_fields_.pop("placement", UNSET))

        self = cls(image=image, scale=scale, opacity=opacity, placement=placement)
        self.additional_properties = _fields_
        return self

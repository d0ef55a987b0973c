from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..models.template_image_variable_fit import (
    TemplateImageVariableFit,
    check_template_image_variable_fit,
)
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
class TemplateImageVariable(_OpenModel):
    """A variable of a template that takes a picture.

    Attributes:
        type_: Tells which kind of object this is.
        asset: The file: an address, an uploaded asset or inline data.
        fit: Relative to the placeholder box. Default: 'contain'.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "image"}
    asset: AssetBase64 | AssetId | AssetUrl
    type_: Literal["image"] = "image"
    fit: TemplateImageVariableFit | Unset = "contain"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        type_ = self.type_

        asset: dict[str, Any]
        if isinstance(self.asset, _Model):
            asset = self.asset.to_dict()
        else:
            asset = self.asset

        fit: str | Unset = UNSET
        if not isinstance(self.fit, Unset):
            fit = self.fit

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = type_
        field_dict["asset"] = asset
        if fit is not UNSET:
            field_dict["fit"] = fit
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> TemplateImageVariable:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.asset_base_64 import AssetBase64
        from ..models.asset_id import AssetId
        from ..models.asset_url import AssetUrl

        _fields_ = read_object(src_dict)
        type_ = cast(Literal["image"], read_as(str, _fields_.pop("type")))

        asset = cast(
            "AssetBase64 | AssetId | AssetUrl",
            read_union(_fields_.pop("asset"), AssetUrl, AssetId, AssetBase64),
        )

        _fit = _fields_.pop("fit", UNSET)
        fit: TemplateImageVariableFit | Unset
        if _fit is None or isinstance(_fit, Unset):
            fit = UNSET
        else:
            fit = check_template_image_variable_fit(_fit)

        self = cls(type_=type_, asset=asset, fit=fit)
        self.additional_properties = _fields_
        return self

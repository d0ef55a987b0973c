from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..models.template_video_variable_fit import (
    TemplateVideoVariableFit,
    check_template_video_variable_fit,
)
from ..models.template_video_variable_play_style import (
    TemplateVideoVariablePlayStyle,
    check_template_video_variable_play_style,
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
class TemplateVideoVariable(_OpenModel):
    """A variable of a template that takes a video.

    Attributes:
        type_: Tells which kind of object this is.
        asset: The file: an address, an uploaded asset or inline data.
        fit: Relative to the placeholder box. Default: 'contain'.
        play_style: Matters when the clip is shorter than the scene. Default: 'loop'.
        volume: How loud it is. 0.0 mutes. Default: 1.0.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "video"}
    asset: AssetBase64 | AssetId | AssetUrl
    type_: Literal["video"] = "video"
    fit: TemplateVideoVariableFit | Unset = "contain"
    play_style: TemplateVideoVariablePlayStyle | Unset = "loop"
    volume: float | Unset = 1.0
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

        play_style: str | Unset = UNSET
        if not isinstance(self.play_style, Unset):
            play_style = self.play_style

        volume = self.volume

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = type_
        field_dict["asset"] = asset
        if fit is not UNSET:
            field_dict["fit"] = fit
        if play_style is not UNSET:
            field_dict["play_style"] = play_style
        if volume is not UNSET:
            field_dict["volume"] = volume
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> TemplateVideoVariable:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.asset_base_64 import AssetBase64
        from ..models.asset_id import AssetId
        from ..models.asset_url import AssetUrl

        _fields_ = read_object(src_dict)
        type_ = cast(Literal["video"], read_as(str, _fields_.pop("type")))

        asset = cast(
            "AssetBase64 | AssetId | AssetUrl",
            read_union(_fields_.pop("asset"), AssetUrl, AssetId, AssetBase64),
        )

        _fit = _fields_.pop("fit", UNSET)
        fit: TemplateVideoVariableFit | Unset
        if _fit is None or isinstance(_fit, Unset):
            fit = UNSET
        else:
            fit = check_template_video_variable_fit(_fit)

        _play_style = _fields_.pop("play_style", UNSET)
        play_style: TemplateVideoVariablePlayStyle | Unset
        if _play_style is None or isinstance(_play_style, Unset):
            play_style = UNSET
        else:
            play_style = check_template_video_variable_play_style(_play_style)

        volume = _fields_.pop("volume", UNSET)

        self = cls(type_=type_, asset=asset, fit=fit, play_style=play_style, volume=volume)
        self.additional_properties = _fields_
        return self

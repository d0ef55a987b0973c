from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import Model as _Model, OpenModel as _OpenModel, read_object, read_union

if TYPE_CHECKING:
    from ..models.asset_id import AssetId
    from ..models.asset_url import AssetUrl


@_attrs_define(kw_only=True, repr=False)
class UploadSRTRequest(_OpenModel):
    """What `uploadProofreadSrtV3` takes. Swap a session's subtitles for an edited SRT.

    Attributes:
        srt: The subtitle file.
    """

    srt: AssetId | AssetUrl
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        srt: dict[str, Any]
        if isinstance(self.srt, _Model):
            srt = self.srt.to_dict()
        else:
            srt = self.srt

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["srt"] = srt
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> UploadSRTRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.asset_id import AssetId
        from ..models.asset_url import AssetUrl

        _fields_ = read_object(src_dict)
        srt = cast("AssetId | AssetUrl", read_union(_fields_.pop("srt"), AssetUrl, AssetId))

        self = cls(srt=srt)
        self.additional_properties = _fields_
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import (
    UNSET,
    Model as _Model,
    OpenModel as _OpenModel,
    Unset,
    json_of,
    read_object,
    read_union,
)

if TYPE_CHECKING:
    from ..models.asset_id import AssetId
    from ..models.asset_url import AssetUrl
    from ..models.highlight_output_settings import HighlightOutputSettings


@_attrs_define(kw_only=True, repr=False)
class CreateAiClippingRequest(_OpenModel):
    """What `createAiClippingV3` takes. Starts a job that cuts a source video into one or several
    short clips.

    Attributes:
        video: Asset ids come from POST /v1/asset.
        title: Without it, the title of the source video.
        input_language: ISO 639-1 code; absent: detected.
        output_settings: How clips are made.
        callback_url: HTTPS; not HMAC-signed, so check TLS and the echoed callback_id;
            registered webhook endpoints with a secret get signatures.
        callback_id: Returned unchanged in webhook payloads.
    """

    video: AssetId | AssetUrl
    title: None | str | Unset = UNSET
    input_language: None | str | Unset = UNSET
    output_settings: HighlightOutputSettings | Unset = UNSET
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

        input_language: None | str | Unset = self.input_language

        output_settings: dict[str, Any] | Unset = UNSET
        if not isinstance(self.output_settings, Unset):
            output_settings = json_of(self.output_settings)

        callback_url: None | str | Unset = self.callback_url

        callback_id: None | str | Unset = self.callback_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["video"] = video
        if title is not UNSET:
            field_dict["title"] = title
        if input_language is not UNSET:
            field_dict["input_language"] = input_language
        if output_settings is not UNSET:
            field_dict["output_settings"] = output_settings
        if callback_url is not UNSET:
            field_dict["callback_url"] = callback_url
        if callback_id is not UNSET:
            field_dict["callback_id"] = callback_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateAiClippingRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.asset_id import AssetId
        from ..models.asset_url import AssetUrl
        from ..models.highlight_output_settings import HighlightOutputSettings

        _fields_ = read_object(src_dict)
        video = cast("AssetId | AssetUrl", read_union(_fields_.pop("video"), AssetUrl, AssetId))

        title = cast("None | str | Unset", _fields_.pop("title", UNSET))

        input_language = cast("None | str | Unset", _fields_.pop("input_language", UNSET))

        _output_settings = _fields_.pop("output_settings", UNSET)
        output_settings: HighlightOutputSettings | Unset
        if _output_settings is None or isinstance(_output_settings, Unset):
            output_settings = UNSET
        else:
            output_settings = HighlightOutputSettings.from_dict(_output_settings)

        callback_url = cast("None | str | Unset", _fields_.pop("callback_url", UNSET))

        callback_id = cast("None | str | Unset", _fields_.pop("callback_id", UNSET))

        self = cls(
            video=video,
            title=title,
            input_language=input_language,
            output_settings=output_settings,
            callback_url=callback_url,
            callback_id=callback_id,
        )
        self.additional_properties = _fields_
        return self

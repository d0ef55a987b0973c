from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True, repr=False)
class GenerateVideoRequest(_OpenModel):
    """What `generateFromProofreadV3` takes. Begin the final render with the subtitles approved in
    a proofread session.

    Attributes:
        captions: Ignored; captions are always made. HeyGen's default: False.
        translate_audio_only: Leaves the picture as it was. HeyGen's default: False.
        callback_id: Sent along in the webhook payload.
        callback_url: Webhook told of completion.
    """

    captions: bool | Unset = UNSET
    translate_audio_only: bool | Unset = UNSET
    callback_id: None | str | Unset = UNSET
    callback_url: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        captions = self.captions

        translate_audio_only = self.translate_audio_only

        callback_id: None | str | Unset = self.callback_id

        callback_url: None | str | Unset = self.callback_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if captions is not UNSET:
            field_dict["captions"] = captions
        if translate_audio_only is not UNSET:
            field_dict["translate_audio_only"] = translate_audio_only
        if callback_id is not UNSET:
            field_dict["callback_id"] = callback_id
        if callback_url is not UNSET:
            field_dict["callback_url"] = callback_url
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> GenerateVideoRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        captions = _fields_.pop("captions", UNSET)

        translate_audio_only = _fields_.pop("translate_audio_only", UNSET)

        callback_id = cast("None | str | Unset", _fields_.pop("callback_id", UNSET))

        callback_url = cast("None | str | Unset", _fields_.pop("callback_url", UNSET))

        self = cls(
            captions=captions,
            translate_audio_only=translate_audio_only,
            callback_id=callback_id,
            callback_url=callback_url,
        )
        self.additional_properties = _fields_
        return self

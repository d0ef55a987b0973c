from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True)
class DownloadSRTResponse(_OpenModel):
    """What `downloadProofreadSrtV3` returns. Get presigned links to a session's edited and
    original SRT subtitles.

    Attributes:
        srt_url: Presigned; the edited file.
        original_srt_url: Presigned; only if an SRT was given at creation.
    """

    srt_url: str
    original_srt_url: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        srt_url = self.srt_url

        original_srt_url: None | str | Unset = self.original_srt_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["srt_url"] = srt_url
        if original_srt_url is not UNSET:
            field_dict["original_srt_url"] = original_srt_url
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> DownloadSRTResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        srt_url = _fields_.pop("srt_url")

        original_srt_url = cast("None | str | Unset", _fields_.pop("original_srt_url", UNSET))

        self = cls(srt_url=srt_url, original_srt_url=original_srt_url)
        self.additional_properties = _fields_
        return self

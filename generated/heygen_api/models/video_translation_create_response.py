from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_as, read_object


@_attrs_define(kw_only=True)
class VideoTranslationCreateResponse(_OpenModel):
    """What `createVideoTranslationV3` returns. Dub a video into one or several languages, cloning
    the voice and syncing lips.

    Attributes:
        video_translation_ids: As many as there are target languages.
    """

    video_translation_ids: list[str]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        video_translation_ids = self.video_translation_ids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["video_translation_ids"] = video_translation_ids
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> VideoTranslationCreateResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        video_translation_ids: list[str] = read_as(list, _fields_.pop("video_translation_ids"))

        self = cls(video_translation_ids=video_translation_ids)
        self.additional_properties = _fields_
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..models.proofread_status import ProofreadStatus, check_proofread_status
from ..types import OpenModel as _OpenModel, read_object


@_attrs_define(kw_only=True)
class GenerateVideoResponse(_OpenModel):
    """What `generateFromProofreadV3` returns. Begin the final render with the subtitles approved
    in a proofread session.

    Attributes:
        video_translation_id: Poll GET /v3/video-translations/{id} with it.
        status: How far a proofread has come.
    """

    video_translation_id: str
    status: ProofreadStatus
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        video_translation_id = self.video_translation_id

        status: str = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["video_translation_id"] = video_translation_id
        field_dict["status"] = status
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> GenerateVideoResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        video_translation_id = _fields_.pop("video_translation_id")

        status = check_proofread_status(_fields_.pop("status"))

        self = cls(video_translation_id=video_translation_id, status=status)
        self.additional_properties = _fields_
        return self

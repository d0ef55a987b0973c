from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..models.podcast_create_response_status import (
    PodcastCreateResponseStatus,
    check_podcast_create_response_status,
)
from ..types import OpenModel as _OpenModel, read_object


@_attrs_define(kw_only=True)
class PodcastCreateResponse(_OpenModel):
    """What `createPodcastV3` returns. Starts making a podcast video in which two avatars talk
    about a topic or given files.

    Attributes:
        podcast_id: Id of the podcast. Poll GET /v3/podcasts/{podcast_id}.
        status: How far it has come. Processing on creation.
    """

    podcast_id: str
    status: PodcastCreateResponseStatus
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        podcast_id = self.podcast_id

        status: str = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["podcast_id"] = podcast_id
        field_dict["status"] = status
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> PodcastCreateResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        podcast_id = _fields_.pop("podcast_id")

        status = check_podcast_create_response_status(_fields_.pop("status"))

        self = cls(podcast_id=podcast_id, status=status)
        self.additional_properties = _fields_
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..models.create_podcast_request_duration import (
    CreatePodcastRequestDuration,
    check_create_podcast_request_duration,
)
from ..models.create_podcast_request_layout import (
    CreatePodcastRequestLayout,
    check_create_podcast_request_layout,
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
    from ..models.asset_id import AssetId
    from ..models.asset_url import AssetUrl


@_attrs_define(kw_only=True, repr=False)
class CreatePodcastRequest(_OpenModel):
    """What `createPodcastV3` takes. Starts making a podcast video in which two avatars talk about
    a topic or given files.

    Attributes:
        host_avatar_id: Id of the look of the host.
        guest_avatar_id: Id of the look of the guest.
        host_voice_id: Id of the voice of the host. From GET /v3/voices.
        guest_voice_id: Id of the voice of the guest. From GET /v3/voices.
        topic: At least one of topic and source_files must be present.
        source_files: PDF, image or video that grounds the script; at least one of topic and
            source_files.
        layout: How the picture is divided. 16:9 and 9:16. HeyGen's default: 'landscape'.
        duration: Spoken length aimed at; auto leaves it to the generator. HeyGen's default:
            'auto'.
        instructions: Setting and tone of the studio, taken word for word.
        callback_url: Gets a POST on completed or failed.
        callback_id: Returned in the webhook payload.
    """

    host_avatar_id: str
    guest_avatar_id: str
    host_voice_id: str
    guest_voice_id: str
    topic: None | str | Unset = UNSET
    source_files: list[AssetId | AssetUrl] | Unset = UNSET
    layout: CreatePodcastRequestLayout | Unset = UNSET
    duration: CreatePodcastRequestDuration | Unset = UNSET
    instructions: None | str | Unset = UNSET
    callback_url: None | str | Unset = UNSET
    callback_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        host_avatar_id = self.host_avatar_id

        guest_avatar_id = self.guest_avatar_id

        host_voice_id = self.host_voice_id

        guest_voice_id = self.guest_voice_id

        topic: None | str | Unset = self.topic

        source_files: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.source_files, Unset):
            source_files = []
            for source_files_item_data in self.source_files:
                source_files_item: dict[str, Any]
                if isinstance(source_files_item_data, _Model):
                    source_files_item = source_files_item_data.to_dict()
                else:
                    source_files_item = source_files_item_data

                source_files.append(source_files_item)

        layout: str | Unset = UNSET
        if not isinstance(self.layout, Unset):
            layout = self.layout

        duration: str | Unset = UNSET
        if not isinstance(self.duration, Unset):
            duration = self.duration

        instructions: None | str | Unset = self.instructions

        callback_url: None | str | Unset = self.callback_url

        callback_id: None | str | Unset = self.callback_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["host_avatar_id"] = host_avatar_id
        field_dict["guest_avatar_id"] = guest_avatar_id
        field_dict["host_voice_id"] = host_voice_id
        field_dict["guest_voice_id"] = guest_voice_id
        if topic is not UNSET:
            field_dict["topic"] = topic
        if source_files is not UNSET:
            field_dict["source_files"] = source_files
        if layout is not UNSET:
            field_dict["layout"] = layout
        if duration is not UNSET:
            field_dict["duration"] = duration
        if instructions is not UNSET:
            field_dict["instructions"] = instructions
        if callback_url is not UNSET:
            field_dict["callback_url"] = callback_url
        if callback_id is not UNSET:
            field_dict["callback_id"] = callback_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreatePodcastRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.asset_id import AssetId
        from ..models.asset_url import AssetUrl

        _fields_ = read_object(src_dict)
        host_avatar_id = _fields_.pop("host_avatar_id")

        guest_avatar_id = _fields_.pop("guest_avatar_id")

        host_voice_id = _fields_.pop("host_voice_id")

        guest_voice_id = _fields_.pop("guest_voice_id")

        topic = cast("None | str | Unset", _fields_.pop("topic", UNSET))

        _source_files = _fields_.pop("source_files", UNSET)
        source_files: list[AssetId | AssetUrl] | Unset = UNSET
        if not (_source_files is None or isinstance(_source_files, Unset)):
            source_files = []
            for source_files_item_data in read_as(list, _source_files):
                source_files_item = cast(
                    "AssetId | AssetUrl", read_union(source_files_item_data, AssetUrl, AssetId)
                )

                source_files.append(source_files_item)

        _layout = _fields_.pop("layout", UNSET)
        layout: CreatePodcastRequestLayout | Unset
        if _layout is None or isinstance(_layout, Unset):
            layout = UNSET
        else:
            layout = check_create_podcast_request_layout(_layout)

        _duration = _fields_.pop("duration", UNSET)
        duration: CreatePodcastRequestDuration | Unset
        if _duration is None or isinstance(_duration, Unset):
            duration = UNSET
        else:
            duration = check_create_podcast_request_duration(_duration)

        instructions = cast("None | str | Unset", _fields_.pop("instructions", UNSET))

        callback_url = cast("None | str | Unset", _fields_.pop("callback_url", UNSET))

        callback_id = cast("None | str | Unset", _fields_.pop("callback_id", UNSET))

        self = cls(
            host_avatar_id=host_avatar_id,
            guest_avatar_id=guest_avatar_id,
            host_voice_id=host_voice_id,
            guest_voice_id=guest_voice_id,
            topic=topic,
            source_files=source_files,
            layout=layout,
            duration=duration,
            instructions=instructions,
            callback_url=callback_url,
            callback_id=callback_id,
        )
        self.additional_properties = _fields_
        return self

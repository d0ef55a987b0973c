from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

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
    from ..models.create_batch_video_from_avatar import CreateBatchVideoFromAvatar
    from ..models.create_batch_video_from_cinematic_avatar import (
        CreateBatchVideoFromCinematicAvatar,
    )
    from ..models.create_batch_video_from_image import CreateBatchVideoFromImage
    from ..models.create_batch_video_from_studio import CreateBatchVideoFromStudio


@_attrs_define(kw_only=True, repr=False)
class CreateVideoBatchRequest(_OpenModel):
    """What `createVideoBatchV3` takes. Queues as many as 100 video creations under a single batch
    id.

    Attributes:
        videos: Folder_id belongs on the batch, not on single videos.
        title: Shown in the HeyGen app.
        folder_id: Folder that receives the batch container; absent, null or empty: workspace
            root.
        callback_url: Called once, after all items have ended.
    """

    videos: list[
        CreateBatchVideoFromAvatar
        | CreateBatchVideoFromCinematicAvatar
        | CreateBatchVideoFromImage
        | CreateBatchVideoFromStudio
    ]
    title: None | str | Unset = UNSET
    folder_id: None | str | Unset = UNSET
    callback_url: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        videos = []
        for videos_item_data in self.videos:
            videos_item: dict[str, Any]
            if isinstance(videos_item_data, _Model):
                videos_item = videos_item_data.to_dict()
            else:
                videos_item = videos_item_data

            videos.append(videos_item)

        title: None | str | Unset = self.title

        folder_id: None | str | Unset = self.folder_id

        callback_url: None | str | Unset = self.callback_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["videos"] = videos
        if title is not UNSET:
            field_dict["title"] = title
        if folder_id is not UNSET:
            field_dict["folder_id"] = folder_id
        if callback_url is not UNSET:
            field_dict["callback_url"] = callback_url
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateVideoBatchRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.create_batch_video_from_avatar import CreateBatchVideoFromAvatar
        from ..models.create_batch_video_from_cinematic_avatar import (
            CreateBatchVideoFromCinematicAvatar,
        )
        from ..models.create_batch_video_from_image import CreateBatchVideoFromImage
        from ..models.create_batch_video_from_studio import CreateBatchVideoFromStudio

        _fields_ = read_object(src_dict)
        videos: list[
            CreateBatchVideoFromAvatar
            | CreateBatchVideoFromCinematicAvatar
            | CreateBatchVideoFromImage
            | CreateBatchVideoFromStudio
        ] = []
        for videos_item_data in read_as(list, _fields_.pop("videos")):
            videos_item = cast(
                "CreateBatchVideoFromAvatar | CreateBatchVideoFromCinematicAvatar | CreateBatchVideoFromImage | CreateBatchVideoFromStudio",
                read_union(
                    videos_item_data,
                    CreateBatchVideoFromAvatar,
                    CreateBatchVideoFromImage,
                    CreateBatchVideoFromCinematicAvatar,
                    CreateBatchVideoFromStudio,
                ),
            )

            videos.append(videos_item)

        title = cast("None | str | Unset", _fields_.pop("title", UNSET))

        folder_id = cast("None | str | Unset", _fields_.pop("folder_id", UNSET))

        callback_url = cast("None | str | Unset", _fields_.pop("callback_url", UNSET))

        self = cls(videos=videos, title=title, folder_id=folder_id, callback_url=callback_url)
        self.additional_properties = _fields_
        return self

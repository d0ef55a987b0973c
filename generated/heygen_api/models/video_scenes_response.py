from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_as, read_object

if TYPE_CHECKING:
    from ..models.scene import Scene
    from ..models.video_context import VideoContext


@_attrs_define(kw_only=True)
class VideoScenesResponse(_OpenModel):
    """What `getVideoScenesV3` returns. Describe a video scene by scene, including later editor
    changes.

    Attributes:
        video_id: Id of the video.
        video: What a video is about and whom it is for.
        scenes: Complete, without paging; in a branching video this is not playback order.
    """

    video_id: str
    video: VideoContext
    scenes: list[Scene] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        video_id = self.video_id

        video = self.video.to_dict()

        scenes: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.scenes, Unset):
            scenes = []
            for scenes_item_data in self.scenes:
                scenes_item = scenes_item_data.to_dict()
                scenes.append(scenes_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["video_id"] = video_id
        field_dict["video"] = video
        if scenes is not UNSET:
            field_dict["scenes"] = scenes
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> VideoScenesResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.scene import Scene
        from ..models.video_context import VideoContext

        _fields_ = read_object(src_dict)
        video_id = _fields_.pop("video_id")

        video = VideoContext.from_dict(_fields_.pop("video"))

        _scenes = _fields_.pop("scenes", UNSET)
        scenes: list[Scene] | Unset = UNSET
        if not (_scenes is None or isinstance(_scenes, Unset)):
            scenes = []
            for scenes_item_data in read_as(list, _scenes):
                scenes_item = Scene.from_dict(scenes_item_data)

                scenes.append(scenes_item)

        self = cls(video_id=video_id, video=video, scenes=scenes)
        self.additional_properties = _fields_
        return self

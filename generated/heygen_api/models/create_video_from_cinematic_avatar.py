from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.create_video_from_cinematic_avatar_aspect_ratio import (
    CreateVideoFromCinematicAvatarAspectRatio,
    check_create_video_from_cinematic_avatar_aspect_ratio,
)
from ..models.create_video_from_cinematic_avatar_resolution import (
    CreateVideoFromCinematicAvatarResolution,
    check_create_video_from_cinematic_avatar_resolution,
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
    from ..models.asset_base_64 import AssetBase64
    from ..models.asset_id import AssetId
    from ..models.asset_url import AssetUrl


@_attrs_define(kw_only=True, repr=False)
class CreateVideoFromCinematicAvatar(_OpenModel):
    """Makes a video of an avatar in a generated scene. No script or voice: prompt and references
    drive both motion and speech (Seedance pipeline).

    Attributes:
        type_: Tells which kind of object this is.
        prompt: What is wanted, in plain words.
        avatar_id: 1 to 3 look ids.
        references: Images, videos or audio; avatars and references together allow at most 3
            videos and 9 images.
        aspect_ratio: Width to height of the picture. HeyGen's default: '16:9'.
        resolution: Resolution of the picture. HeyGen's default: '720p'.
        auto_duration: When true the model picks the length; leave duration out. HeyGen's
            default: False.
        duration: Seconds; 10 when omitted; leave out with auto_duration.
        enhance_prompt: Lets the server improve the prompt. HeyGen's default: False.
        title: Title, for people.
        folder_id: Null, empty or omitted means workspace root; not allowed on items of a batch.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "cinematic_avatar"}
    prompt: str
    avatar_id: list[str]
    type_: Literal["cinematic_avatar"] = "cinematic_avatar"
    references: list[AssetBase64 | AssetId | AssetUrl] | None | Unset = UNSET
    aspect_ratio: CreateVideoFromCinematicAvatarAspectRatio | Unset = UNSET
    resolution: CreateVideoFromCinematicAvatarResolution | Unset = UNSET
    auto_duration: bool | Unset = UNSET
    duration: int | None | Unset = UNSET
    enhance_prompt: bool | Unset = UNSET
    title: None | str | Unset = UNSET
    folder_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        type_ = self.type_

        prompt = self.prompt

        avatar_id = self.avatar_id

        references: list[dict[str, Any]] | None | Unset
        if isinstance(self.references, Unset):
            references = UNSET
        elif isinstance(self.references, list):
            references = []
            for references_type_0_item_data in self.references:
                references_type_0_item: dict[str, Any]
                if isinstance(references_type_0_item_data, _Model):
                    references_type_0_item = references_type_0_item_data.to_dict()
                else:
                    references_type_0_item = references_type_0_item_data

                references.append(references_type_0_item)

        else:
            references = self.references

        aspect_ratio: str | Unset = UNSET
        if not isinstance(self.aspect_ratio, Unset):
            aspect_ratio = self.aspect_ratio

        resolution: str | Unset = UNSET
        if not isinstance(self.resolution, Unset):
            resolution = self.resolution

        auto_duration = self.auto_duration

        duration: int | None | Unset = self.duration

        enhance_prompt = self.enhance_prompt

        title: None | str | Unset = self.title

        folder_id: None | str | Unset = self.folder_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = type_
        field_dict["prompt"] = prompt
        field_dict["avatar_id"] = avatar_id
        if references is not UNSET:
            field_dict["references"] = references
        if aspect_ratio is not UNSET:
            field_dict["aspect_ratio"] = aspect_ratio
        if resolution is not UNSET:
            field_dict["resolution"] = resolution
        if auto_duration is not UNSET:
            field_dict["auto_duration"] = auto_duration
        if duration is not UNSET:
            field_dict["duration"] = duration
        if enhance_prompt is not UNSET:
            field_dict["enhance_prompt"] = enhance_prompt
        if title is not UNSET:
            field_dict["title"] = title
        if folder_id is not UNSET:
            field_dict["folder_id"] = folder_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateVideoFromCinematicAvatar:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.asset_base_64 import AssetBase64
        from ..models.asset_id import AssetId
        from ..models.asset_url import AssetUrl

        _fields_ = read_object(src_dict)
        type_ = cast(Literal["cinematic_avatar"], read_as(str, _fields_.pop("type")))

        prompt = _fields_.pop("prompt")

        avatar_id: list[str] = read_as(list, _fields_.pop("avatar_id"))

        def _parse_references(
            data: object,
        ) -> list[AssetBase64 | AssetId | AssetUrl] | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, list):
                references_type_0: list[AssetBase64 | AssetId | AssetUrl] = []
                for references_type_0_item_data in read_as(list, data):
                    references_type_0_item = cast(
                        "AssetBase64 | AssetId | AssetUrl",
                        read_union(references_type_0_item_data, AssetUrl, AssetId, AssetBase64),
                    )

                    references_type_0.append(references_type_0_item)

                return references_type_0
            raise UnexpectedShape("list[AssetBase64 | AssetId | AssetUrl] | None", data)

        references = _parse_references(_fields_.pop("references", UNSET))

        _aspect_ratio = _fields_.pop("aspect_ratio", UNSET)
        aspect_ratio: CreateVideoFromCinematicAvatarAspectRatio | Unset
        if _aspect_ratio is None or isinstance(_aspect_ratio, Unset):
            aspect_ratio = UNSET
        else:
            aspect_ratio = check_create_video_from_cinematic_avatar_aspect_ratio(_aspect_ratio)

        _resolution = _fields_.pop("resolution", UNSET)
        resolution: CreateVideoFromCinematicAvatarResolution | Unset
        if _resolution is None or isinstance(_resolution, Unset):
            resolution = UNSET
        else:
            resolution = check_create_video_from_cinematic_avatar_resolution(_resolution)

        auto_duration = _fields_.pop("auto_duration", UNSET)

        duration = cast("int | None | Unset", _fields_.pop("duration", UNSET))

        enhance_prompt = _fields_.pop("enhance_prompt", UNSET)

        title = cast("None | str | Unset", _fields_.pop("title", UNSET))

        folder_id = cast("None | str | Unset", _fields_.pop("folder_id", UNSET))

        self = cls(
            type_=type_,
            prompt=prompt,
            avatar_id=avatar_id,
            references=references,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            auto_duration=auto_duration,
            duration=duration,
            enhance_prompt=enhance_prompt,
            title=title,
            folder_id=folder_id,
        )
        self.additional_properties = _fields_
        return self

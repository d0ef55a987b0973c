from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.avatar_look_item_preferred_orientation_type_0 import (
    AvatarLookItemPreferredOrientationType0,
    check_avatar_look_item_preferred_orientation_type_0,
)
from ..models.avatar_look_type import AvatarLookType, check_avatar_look_type
from ..models.avatar_status import AvatarStatus, check_avatar_status
from ..types import UNSET, Model as _Model, OpenModel as _OpenModel, Unset, read_as, read_object

if TYPE_CHECKING:
    from ..models.avatar_error import AvatarError


@_attrs_define(kw_only=True)
class AvatarLookItem(_OpenModel):
    """A look of an avatar.

    Attributes:
        id: Goes into POST /v3/videos as avatar_id.
        name: Its name, for people.
        avatar_type: Kind of an avatar look.
        group_id: Id of the avatar group.
        preview_image_url: Address of a picture of it.
        preview_video_url: Address of a short video of it.
        gender: Gender of the voice or the avatar.
        tags: Words that it is found by.
        default_voice_id: Id of the voice used where none is given.
        supported_api_engines: Values avatar_v, avatar_iv, avatar_iii; for POST /v3/videos.
        image_width: Width of the picture. Native pixels.
        image_height: Height of the picture. Native pixels.
        preferred_orientation: The orientation that suits it best.
        status: Training state, private avatars only; prose lists processing, completed, failed.
        error: Only if status is failed.
    """

    id: str
    name: str
    avatar_type: AvatarLookType
    group_id: None | str | Unset = UNSET
    preview_image_url: None | str | Unset = UNSET
    preview_video_url: None | str | Unset = UNSET
    gender: None | str | Unset = UNSET
    tags: list[str] | Unset = UNSET
    default_voice_id: None | str | Unset = UNSET
    supported_api_engines: list[str] | Unset = UNSET
    image_width: int | None | Unset = UNSET
    image_height: int | None | Unset = UNSET
    preferred_orientation: AvatarLookItemPreferredOrientationType0 | None | Unset = UNSET
    status: AvatarStatus | None | Unset = UNSET
    error: AvatarError | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        id = self.id

        name = self.name

        avatar_type: str = self.avatar_type

        group_id: None | str | Unset = self.group_id

        preview_image_url: None | str | Unset = self.preview_image_url

        preview_video_url: None | str | Unset = self.preview_video_url

        gender: None | str | Unset = self.gender

        tags: list[str] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags

        default_voice_id: None | str | Unset = self.default_voice_id

        supported_api_engines: list[str] | Unset = UNSET
        if not isinstance(self.supported_api_engines, Unset):
            supported_api_engines = self.supported_api_engines

        image_width: int | None | Unset = self.image_width

        image_height: int | None | Unset = self.image_height

        preferred_orientation: None | str | Unset = self.preferred_orientation

        status: None | str | Unset = self.status

        error: dict[str, Any] | None | Unset
        if isinstance(self.error, Unset):
            error = UNSET
        elif isinstance(self.error, _Model):
            error = self.error.to_dict()
        else:
            error = self.error

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["name"] = name
        field_dict["avatar_type"] = avatar_type
        if group_id is not UNSET:
            field_dict["group_id"] = group_id
        if preview_image_url is not UNSET:
            field_dict["preview_image_url"] = preview_image_url
        if preview_video_url is not UNSET:
            field_dict["preview_video_url"] = preview_video_url
        if gender is not UNSET:
            field_dict["gender"] = gender
        if tags is not UNSET:
            field_dict["tags"] = tags
        if default_voice_id is not UNSET:
            field_dict["default_voice_id"] = default_voice_id
        if supported_api_engines is not UNSET:
            field_dict["supported_api_engines"] = supported_api_engines
        if image_width is not UNSET:
            field_dict["image_width"] = image_width
        if image_height is not UNSET:
            field_dict["image_height"] = image_height
        if preferred_orientation is not UNSET:
            field_dict["preferred_orientation"] = preferred_orientation
        if status is not UNSET:
            field_dict["status"] = status
        if error is not UNSET:
            field_dict["error"] = error
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> AvatarLookItem:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.avatar_error import AvatarError

        _fields_ = read_object(src_dict)
        id = _fields_.pop("id")

        name = _fields_.pop("name")

        avatar_type = check_avatar_look_type(_fields_.pop("avatar_type"))

        group_id = cast("None | str | Unset", _fields_.pop("group_id", UNSET))

        preview_image_url = cast("None | str | Unset", _fields_.pop("preview_image_url", UNSET))

        preview_video_url = cast("None | str | Unset", _fields_.pop("preview_video_url", UNSET))

        gender = cast("None | str | Unset", _fields_.pop("gender", UNSET))

        _tags = _fields_.pop("tags", UNSET)
        tags: list[str] | Unset = UNSET
        if not (_tags is None or isinstance(_tags, Unset)):
            tags = read_as(list, _tags)

        default_voice_id = cast("None | str | Unset", _fields_.pop("default_voice_id", UNSET))

        _supported_api_engines = _fields_.pop("supported_api_engines", UNSET)
        supported_api_engines: list[str] | Unset = UNSET
        if not (_supported_api_engines is None or isinstance(_supported_api_engines, Unset)):
            supported_api_engines = read_as(list, _supported_api_engines)

        image_width = cast("int | None | Unset", _fields_.pop("image_width", UNSET))

        image_height = cast("int | None | Unset", _fields_.pop("image_height", UNSET))

        def _parse_preferred_orientation(
            data: object,
        ) -> AvatarLookItemPreferredOrientationType0 | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, str):
                preferred_orientation_type_0 = check_avatar_look_item_preferred_orientation_type_0(
                    data
                )

                return preferred_orientation_type_0
            raise UnexpectedShape("AvatarLookItemPreferredOrientationType0 | None", data)

        preferred_orientation = _parse_preferred_orientation(
            _fields_.pop("preferred_orientation", UNSET)
        )

        def _parse_status(data: object) -> AvatarStatus | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, str):
                status_type_0 = check_avatar_status(data)

                return status_type_0
            raise UnexpectedShape("AvatarStatus | None", data)

        status = _parse_status(_fields_.pop("status", UNSET))

        def _parse_error(data: object) -> AvatarError | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return AvatarError.from_dict(data)
            raise UnexpectedShape("AvatarError | None", data)

        error = _parse_error(_fields_.pop("error", UNSET))

        self = cls(
            id=id,
            name=name,
            avatar_type=avatar_type,
            group_id=group_id,
            preview_image_url=preview_image_url,
            preview_video_url=preview_video_url,
            gender=gender,
            tags=tags,
            default_voice_id=default_voice_id,
            supported_api_engines=supported_api_engines,
            image_width=image_width,
            image_height=image_height,
            preferred_orientation=preferred_orientation,
            status=status,
            error=error,
        )
        self.additional_properties = _fields_
        return self

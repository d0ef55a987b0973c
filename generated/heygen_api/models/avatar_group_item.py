from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.avatar_status import AvatarStatus, check_avatar_status
from ..types import UNSET, Model as _Model, OpenModel as _OpenModel, Unset, read_object

if TYPE_CHECKING:
    from ..models.avatar_error import AvatarError


@_attrs_define(kw_only=True)
class AvatarGroupItem(_OpenModel):
    """A group holds looks; type and engine support are told by GET /v3/avatars/looks.

    Attributes:
        id: Its id.
        name: Its name, for people.
        created_at: When it was made, in Unix time (seconds).
        looks_count: How many looks the group has.
        preview_image_url: Address of a picture of it.
        preview_video_url: Address of a short video of it.
        gender: Gender of the voice or the avatar.
        default_voice_id: Id of the voice used where none is given.
        consent_status: Null or absent: no status is recorded; a consent may still be needed
            before a video.
        status: Training state, private avatars only.
        error: Only if status is failed.
    """

    id: str
    name: str
    created_at: int
    looks_count: int
    preview_image_url: None | str | Unset = UNSET
    preview_video_url: None | str | Unset = UNSET
    gender: None | str | Unset = UNSET
    default_voice_id: None | str | Unset = UNSET
    consent_status: None | str | Unset = UNSET
    status: AvatarStatus | None | Unset = UNSET
    error: AvatarError | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        id = self.id

        name = self.name

        created_at = self.created_at

        looks_count = self.looks_count

        preview_image_url: None | str | Unset = self.preview_image_url

        preview_video_url: None | str | Unset = self.preview_video_url

        gender: None | str | Unset = self.gender

        default_voice_id: None | str | Unset = self.default_voice_id

        consent_status: None | str | Unset = self.consent_status

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
        field_dict["created_at"] = created_at
        field_dict["looks_count"] = looks_count
        if preview_image_url is not UNSET:
            field_dict["preview_image_url"] = preview_image_url
        if preview_video_url is not UNSET:
            field_dict["preview_video_url"] = preview_video_url
        if gender is not UNSET:
            field_dict["gender"] = gender
        if default_voice_id is not UNSET:
            field_dict["default_voice_id"] = default_voice_id
        if consent_status is not UNSET:
            field_dict["consent_status"] = consent_status
        if status is not UNSET:
            field_dict["status"] = status
        if error is not UNSET:
            field_dict["error"] = error
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> AvatarGroupItem:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.avatar_error import AvatarError

        _fields_ = read_object(src_dict)
        id = _fields_.pop("id")

        name = _fields_.pop("name")

        created_at = _fields_.pop("created_at")

        looks_count = _fields_.pop("looks_count")

        preview_image_url = cast("None | str | Unset", _fields_.pop("preview_image_url", UNSET))

        preview_video_url = cast("None | str | Unset", _fields_.pop("preview_video_url", UNSET))

        gender = cast("None | str | Unset", _fields_.pop("gender", UNSET))

        default_voice_id = cast("None | str | Unset", _fields_.pop("default_voice_id", UNSET))

        consent_status = cast("None | str | Unset", _fields_.pop("consent_status", UNSET))

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
            created_at=created_at,
            looks_count=looks_count,
            preview_image_url=preview_image_url,
            preview_video_url=preview_video_url,
            gender=gender,
            default_voice_id=default_voice_id,
            consent_status=consent_status,
            status=status,
            error=error,
        )
        self.additional_properties = _fields_
        return self

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    integer as _integer,
    model as _model,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.avatar_error import AvatarError
    from ..models.avatar_status import AvatarStatus


class AvatarGroupItem(_OpenAnswerModel):
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

    id: str = _field("id", _text)
    name: str = _field("name", _text)
    created_at: int = _field("created_at", _integer)
    looks_count: int = _field("looks_count", _integer)
    preview_image_url: str | None = _field("preview_image_url", _text, default=None)
    preview_video_url: str | None = _field("preview_video_url", _text, default=None)
    gender: str | None = _field("gender", _text, default=None)
    default_voice_id: str | None = _field("default_voice_id", _text, default=None)
    consent_status: str | None = _field("consent_status", _text, default=None)
    status: AvatarStatus | None = _field("status", _text, default=None)
    error: AvatarError | None = _field("error", _model("AvatarError"), default=None)

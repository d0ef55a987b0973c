from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    integer as _integer,
    items as _items,
    model as _model,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.avatar_error import AvatarError
    from ..models.avatar_look_item_preferred_orientation_type_0 import (
        AvatarLookItemPreferredOrientationType0,
    )
    from ..models.avatar_look_type import AvatarLookType
    from ..models.avatar_status import AvatarStatus


class AvatarLookItem(_OpenAnswerModel):
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

    id: str = _field("id", _text)
    name: str = _field("name", _text)
    avatar_type: AvatarLookType = _field("avatar_type", _text)
    group_id: str | None = _field("group_id", _text, default=None)
    preview_image_url: str | None = _field("preview_image_url", _text, default=None)
    preview_video_url: str | None = _field("preview_video_url", _text, default=None)
    gender: str | None = _field("gender", _text, default=None)
    tags: list[str] | None = _field("tags", _items(_text), default=None)
    default_voice_id: str | None = _field("default_voice_id", _text, default=None)
    supported_api_engines: list[str] | None = _field(
        "supported_api_engines", _items(_text), default=None
    )
    image_width: int | None = _field("image_width", _integer, default=None)
    image_height: int | None = _field("image_height", _integer, default=None)
    preferred_orientation: AvatarLookItemPreferredOrientationType0 | None = _field(
        "preferred_orientation", _text, default=None
    )
    status: AvatarStatus | None = _field("status", _text, default=None)
    error: AvatarError | None = _field("error", _model("AvatarError"), default=None)

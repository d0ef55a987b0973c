"""`CreateVideoBatchRequest` as a dict, for type checkers."""

from __future__ import annotations

from collections.abc import Sequence as _Sequence
from typing import TYPE_CHECKING, NotRequired, TypedDict

from ..models.create_batch_video_from_avatar import CreateBatchVideoFromAvatar
from ..models.create_batch_video_from_cinematic_avatar import CreateBatchVideoFromCinematicAvatar
from ..models.create_batch_video_from_image import CreateBatchVideoFromImage
from ..models.create_batch_video_from_studio import CreateBatchVideoFromStudio

if TYPE_CHECKING:
    from .create_batch_video_from_avatar import CreateBatchVideoFromAvatarDict
    from .create_batch_video_from_cinematic_avatar import CreateBatchVideoFromCinematicAvatarDict
    from .create_batch_video_from_image import CreateBatchVideoFromImageDict
    from .create_batch_video_from_studio import CreateBatchVideoFromStudioDict


class CreateVideoBatchRequestDict(TypedDict):
    """`CreateVideoBatchRequest` as a dict."""

    videos: _Sequence[
        CreateBatchVideoFromAvatar
        | CreateBatchVideoFromAvatarDict
        | CreateBatchVideoFromImage
        | CreateBatchVideoFromImageDict
        | CreateBatchVideoFromCinematicAvatar
        | CreateBatchVideoFromCinematicAvatarDict
        | CreateBatchVideoFromStudio
        | CreateBatchVideoFromStudioDict
    ]
    title: NotRequired[str | None]
    folder_id: NotRequired[str | None]
    callback_url: NotRequired[str | None]

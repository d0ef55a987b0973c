"""`CreatePodcastRequest` as a dict, for type checkers."""

from __future__ import annotations

from collections.abc import Sequence as _Sequence
from typing import TYPE_CHECKING, NotRequired, TypedDict

from ..models.asset_id import AssetId
from ..models.asset_url import AssetUrl
from ..models.create_podcast_request_duration import CreatePodcastRequestDuration
from ..models.create_podcast_request_layout import CreatePodcastRequestLayout

if TYPE_CHECKING:
    from .asset_id import AssetIdDict
    from .asset_url import AssetUrlDict


class CreatePodcastRequestDict(TypedDict):
    """`CreatePodcastRequest` as a dict."""

    host_avatar_id: str
    guest_avatar_id: str
    host_voice_id: str
    guest_voice_id: str
    topic: NotRequired[str | None]
    source_files: NotRequired[_Sequence[AssetUrl | AssetUrlDict | AssetId | AssetIdDict]]
    layout: NotRequired[CreatePodcastRequestLayout]
    duration: NotRequired[CreatePodcastRequestDuration]
    instructions: NotRequired[str | None]
    callback_url: NotRequired[str | None]
    callback_id: NotRequired[str | None]

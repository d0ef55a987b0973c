"""Create, list, retrieve, and delete videos."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...types import UNSET, AsyncPages as _AsyncPages, Page as _Page, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.create_avatar_video_response import CreateAvatarVideoResponse
    from ...models.create_video_from_avatar import CreateVideoFromAvatar
    from ...models.create_video_from_cinematic_avatar import CreateVideoFromCinematicAvatar
    from ...models.create_video_from_image import CreateVideoFromImage
    from ...models.create_video_from_studio import CreateVideoFromStudio
    from ...models.delete_video_response import DeleteVideoResponse
    from ...models.list_videos_v3_response_200 import ListVideosV3Response200
    from ...models.video_detail import VideoDetail
    from ...models.video_scenes_response import VideoScenesResponse


class VideosOperations:
    """Create, list, retrieve, and delete videos: each operation is a method."""

    __slots__ = ("_client",)

    def __init__(self, client: _Client) -> None:
        self._client = client

    def list_videos_v3(
        self,
        *,
        limit: int | Unset = 10,
        token: str | Unset = UNSET,
        folder_id: str | Unset = UNSET,
        title: str | Unset = UNSET,
    ) -> _Page[VideoDetail]:
        """List Videos

        Page through every video owned by the account. `title` matches any part of a title;
        `folder_id` restricts to one folder.

        Args:
            limit: How many items a page has at most. Default: 10.
            token: Where to go on: `next_token` of the page before.
            folder_id: Only what is in this folder.
            title: Only what has these words in its title.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_videos_v3 as _operation

        def _read(token: str | Unset) -> ListVideosV3Response200:
            return _operation.sync(
                client=self._client, limit=limit, token=token, folder_id=folder_id, title=title
            )

        return _Page.first(_read, token)

    def create_video(
        self,
        *,
        body: CreateVideoFromAvatar
        | CreateVideoFromCinematicAvatar
        | CreateVideoFromImage
        | CreateVideoFromStudio
        | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateAvatarVideoResponse:
        """Create Video

        Start rendering a video of an avatar, or of any supplied image, speaking. Speech comes
        from script text or pre-recorded audio. `engine` picks Avatar III, IV or V; leaving it
        out means Avatar IV. Per the 400 example, exactly one visual source is allowed:
        avatar_id, image_url or image_asset_id.

        Args:
            body: How a video is made; `type` tells from what.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import create_video as _operation

        return (
            _operation.sync(client=self._client, body=body, idempotency_key=idempotency_key)
        ).data

    def get_video_v3(self, video_id: str) -> VideoDetail:
        """Get Video

        Fetch one video with its status, output links, length and any failure reason.

        Args:
            video_id: Id of the video.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_video_v3 as _operation

        return (_operation.sync(client=self._client, video_id=video_id)).data

    def delete_video_v3(self, video_id: str) -> DeleteVideoResponse:
        """Delete Video

        Remove a video and its files for good. Irreversible.

        Args:
            video_id: Id of the video.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_video_v3 as _operation

        return (_operation.sync(client=self._client, video_id=video_id)).data

    def get_video_scenes_v3(self, video_id: str) -> VideoScenesResponse:
        """Get Video Scenes

        Describe a video scene by scene, including later editor changes. Unpaginated. Skip
        unknown element types; only avatar/image/video are full, group/mask hold children,
        others id+type. Full-frame media sits in `background`. Lacks geometry, element text,
        animations/effects, caption styling, background audio and some avatar values.

        Args:
            video_id: Id of the video.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_video_scenes_v3 as _operation

        return (_operation.sync(client=self._client, video_id=video_id)).data


class AsyncVideosOperations:
    """The same operations as coroutines."""

    __slots__ = ("_client",)

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    def list_videos_v3(
        self,
        *,
        limit: int | Unset = 10,
        token: str | Unset = UNSET,
        folder_id: str | Unset = UNSET,
        title: str | Unset = UNSET,
    ) -> _AsyncPages[VideoDetail]:
        """List Videos

        Page through every video owned by the account. `title` matches any part of a title;
        `folder_id` restricts to one folder.

        Args:
            limit: How many items a page has at most. Default: 10.
            token: Where to go on: `next_token` of the page before.
            folder_id: Only what is in this folder.
            title: Only what has these words in its title.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_videos_v3 as _operation

        async def _read(token: str | Unset) -> ListVideosV3Response200:
            return await _operation.asyncio(
                client=self._client, limit=limit, token=token, folder_id=folder_id, title=title
            )

        return _AsyncPages(_read, token)

    async def create_video(
        self,
        *,
        body: CreateVideoFromAvatar
        | CreateVideoFromCinematicAvatar
        | CreateVideoFromImage
        | CreateVideoFromStudio
        | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateAvatarVideoResponse:
        """Create Video

        Start rendering a video of an avatar, or of any supplied image, speaking. Speech comes
        from script text or pre-recorded audio. `engine` picks Avatar III, IV or V; leaving it
        out means Avatar IV. Per the 400 example, exactly one visual source is allowed:
        avatar_id, image_url or image_asset_id.

        Args:
            body: How a video is made; `type` tells from what.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import create_video as _operation

        return (
            await _operation.asyncio(
                client=self._client, body=body, idempotency_key=idempotency_key
            )
        ).data

    async def get_video_v3(self, video_id: str) -> VideoDetail:
        """Get Video

        Fetch one video with its status, output links, length and any failure reason.

        Args:
            video_id: Id of the video.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_video_v3 as _operation

        return (await _operation.asyncio(client=self._client, video_id=video_id)).data

    async def delete_video_v3(self, video_id: str) -> DeleteVideoResponse:
        """Delete Video

        Remove a video and its files for good. Irreversible.

        Args:
            video_id: Id of the video.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_video_v3 as _operation

        return (await _operation.asyncio(client=self._client, video_id=video_id)).data

    async def get_video_scenes_v3(self, video_id: str) -> VideoScenesResponse:
        """Get Video Scenes

        Describe a video scene by scene, including later editor changes. Unpaginated. Skip
        unknown element types; only avatar/image/video are full, group/mask hold children,
        others id+type. Full-frame media sits in `background`. Lacks geometry, element text,
        animations/effects, caption styling, background audio and some avatar values.

        Args:
            video_id: Id of the video.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_video_scenes_v3 as _operation

        return (await _operation.asyncio(client=self._client, video_id=video_id)).data

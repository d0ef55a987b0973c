"""Create, list, retrieve, and delete videos."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from ...keywords import Fields as _Fields, json_of_fields as _json_of_fields
from ...operations import Tag as _Tag, for_async_call as _for_async_call, for_call as _for_call
from ...raw_responses import RawTag as _RawTag, async_raw as _async_raw, raw as _raw
from ...types import UNSET, AsyncPages as _AsyncPages, Page as _Page, Unset

if TYPE_CHECKING:
    from builtins import list as _list
    from collections.abc import Mapping as _Mapping, Sequence as _Sequence

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...dicts.asset_base_64 import AssetBase64Dict
    from ...dicts.asset_id import AssetIdDict
    from ...dicts.asset_url import AssetUrlDict
    from ...dicts.avatar_iii_engine_config import AvatarIIIEngineConfigDict
    from ...dicts.avatar_iv_engine_config import AvatarIVEngineConfigDict
    from ...dicts.avatar_v_engine_config import AvatarVEngineConfigDict
    from ...dicts.avatar_video_scene import AvatarVideoSceneDict
    from ...dicts.background_setting import BackgroundSettingDict
    from ...dicts.caption_setting import CaptionSettingDict
    from ...dicts.create_video_from_avatar import CreateVideoFromAvatarDict
    from ...dicts.create_video_from_cinematic_avatar import CreateVideoFromCinematicAvatarDict
    from ...dicts.create_video_from_image import CreateVideoFromImageDict
    from ...dicts.create_video_from_studio import CreateVideoFromStudioDict
    from ...dicts.image_scene import ImageSceneDict
    from ...dicts.video_scene import VideoSceneDict
    from ...dicts.voice_settings_input import VoiceSettingsInputDict
    from ...dicts.watermark_input import WatermarkInputDict
    from ...models.asset_base_64 import AssetBase64
    from ...models.asset_id import AssetId
    from ...models.asset_url import AssetUrl
    from ...models.avatar_fit import AvatarFit
    from ...models.avatar_iii_engine_config import AvatarIIIEngineConfig
    from ...models.avatar_iv_engine_config import AvatarIVEngineConfig
    from ...models.avatar_v_engine_config import AvatarVEngineConfig
    from ...models.avatar_video_scene import AvatarVideoScene
    from ...models.background_setting import BackgroundSetting
    from ...models.caption_setting import CaptionSetting
    from ...models.create_avatar_video_response import CreateAvatarVideoResponse
    from ...models.create_video_from_avatar import CreateVideoFromAvatar
    from ...models.create_video_from_cinematic_avatar import CreateVideoFromCinematicAvatar
    from ...models.create_video_from_cinematic_avatar_aspect_ratio import (
        CreateVideoFromCinematicAvatarAspectRatio,
    )
    from ...models.create_video_from_cinematic_avatar_resolution import (
        CreateVideoFromCinematicAvatarResolution,
    )
    from ...models.create_video_from_image import CreateVideoFromImage
    from ...models.create_video_from_studio import CreateVideoFromStudio
    from ...models.delete_video_response import DeleteVideoResponse
    from ...models.expressiveness import Expressiveness
    from ...models.image_scene import ImageScene
    from ...models.list_videos_v3_response_200 import ListVideosV3Response200
    from ...models.video_aspect_ratio import VideoAspectRatio
    from ...models.video_detail import VideoDetail
    from ...models.video_output_format import VideoOutputFormat
    from ...models.video_resolution import VideoResolution
    from ...models.video_scene import VideoScene
    from ...models.video_scenes_response import VideoScenesResponse
    from ...models.voice_settings_input import VoiceSettingsInput
    from ...models.watermark_input import WatermarkInput
    from ...operations import Timeout

_METHODS = {
    "list_videos_v3": "list",
    "create_video": "create",
    "get_video_v3": "get",
    "delete_video_v3": "delete",
    "get_video_scenes_v3": "get_scenes",
}
_CREATE_VIDEO_FIELDS = (
    _Fields(
        ("type", "avatar_id"),
        (
            "title",
            "folder_id",
            "resolution",
            "aspect_ratio",
            "fit",
            "background",
            "remove_background",
            "callback_url",
            "callback_id",
            "watermark",
            "caption",
            "output_format",
            "script",
            "voice_id",
            "audio_url",
            "audio_asset_id",
            "voice_settings",
            "brand_glossary_id",
            "motion_prompt",
            "expressiveness",
            "engine",
        ),
        {"type": "avatar"},
        {},
        {"type_": "type"},
    ),
    _Fields(
        ("type", "image"),
        (
            "title",
            "folder_id",
            "resolution",
            "aspect_ratio",
            "fit",
            "background",
            "remove_background",
            "callback_url",
            "callback_id",
            "watermark",
            "caption",
            "output_format",
            "script",
            "voice_id",
            "audio_url",
            "audio_asset_id",
            "voice_settings",
            "brand_glossary_id",
            "motion_prompt",
            "expressiveness",
        ),
        {"type": "image"},
        {},
        {"type_": "type"},
    ),
    _Fields(
        ("type", "prompt", "avatar_id"),
        (
            "references",
            "aspect_ratio",
            "resolution",
            "auto_duration",
            "duration",
            "enhance_prompt",
            "title",
            "folder_id",
        ),
        {"type": "cinematic_avatar"},
        {},
        {"type_": "type"},
    ),
    _Fields(
        ("type", "scenes"),
        (
            "title",
            "folder_id",
            "aspect_ratio",
            "resolution",
            "brand_glossary_id",
            "callback_url",
            "callback_id",
            "caption",
            "watermark",
        ),
        {"type": "studio"},
        {},
        {"type_": "type"},
    ),
)


class VideosOperations(_Tag):
    """Create, list, retrieve, and delete videos: each operation is a method."""

    _METHODS = _METHODS

    def __init__(self, client: _Client) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> VideosWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return VideosWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        folder_id: str | Unset = UNSET,
        title: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _Page[VideoDetail]:
        """List Videos

        Page through every video owned by the account. `title` matches any part of a title;
        `folder_id` restricts to one folder.

        listVideosV3: GET /v3/videos, https://developers.heygen.com/reference/list-videos

        Args:
            limit: How many items a page has at most. HeyGen's default: 10.
            token: Where to go on: `next_token` of the page before.
            folder_id: Only what is in this folder.
            title: Only what has these words in its title.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_videos_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)

        def _read(token: str | Unset) -> ListVideosV3Response200:
            return _operation.sync(
                client=_client, limit=limit, token=token, folder_id=folder_id, title=title
            )

        return _Page.first(_read, token)

    @overload
    def create(
        self,
        *,
        type: Literal["avatar"],
        avatar_id: str,
        title: str | None | Unset = ...,
        folder_id: str | None | Unset = ...,
        resolution: VideoResolution | None | Unset = ...,
        aspect_ratio: VideoAspectRatio | None | Unset = ...,
        fit: AvatarFit | None | Unset = ...,
        background: BackgroundSetting | BackgroundSettingDict | None | Unset = ...,
        remove_background: bool | None | Unset = ...,
        callback_url: str | None | Unset = ...,
        callback_id: str | None | Unset = ...,
        watermark: WatermarkInput | WatermarkInputDict | None | Unset = ...,
        caption: CaptionSetting | CaptionSettingDict | None | Unset = ...,
        output_format: VideoOutputFormat | Unset = ...,
        script: str | None | Unset = ...,
        voice_id: str | None | Unset = ...,
        audio_url: str | None | Unset = ...,
        audio_asset_id: str | None | Unset = ...,
        voice_settings: VoiceSettingsInput | VoiceSettingsInputDict | None | Unset = ...,
        brand_glossary_id: str | None | Unset = ...,
        motion_prompt: str | None | Unset = ...,
        expressiveness: Expressiveness | None | Unset = ...,
        engine: AvatarVEngineConfig
        | AvatarVEngineConfigDict
        | AvatarIVEngineConfig
        | AvatarIVEngineConfigDict
        | AvatarIIIEngineConfig
        | AvatarIIIEngineConfigDict
        | None
        | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAvatarVideoResponse: ...

    @overload
    def create(
        self,
        *,
        type: Literal["image"],
        image: AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict,
        title: str | None | Unset = ...,
        folder_id: str | None | Unset = ...,
        resolution: VideoResolution | None | Unset = ...,
        aspect_ratio: VideoAspectRatio | None | Unset = ...,
        fit: AvatarFit | None | Unset = ...,
        background: BackgroundSetting | BackgroundSettingDict | None | Unset = ...,
        remove_background: bool | None | Unset = ...,
        callback_url: str | None | Unset = ...,
        callback_id: str | None | Unset = ...,
        watermark: WatermarkInput | WatermarkInputDict | None | Unset = ...,
        caption: CaptionSetting | CaptionSettingDict | None | Unset = ...,
        output_format: VideoOutputFormat | Unset = ...,
        script: str | None | Unset = ...,
        voice_id: str | None | Unset = ...,
        audio_url: str | None | Unset = ...,
        audio_asset_id: str | None | Unset = ...,
        voice_settings: VoiceSettingsInput | VoiceSettingsInputDict | None | Unset = ...,
        brand_glossary_id: str | None | Unset = ...,
        motion_prompt: str | None | Unset = ...,
        expressiveness: Expressiveness | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAvatarVideoResponse: ...

    @overload
    def create(
        self,
        *,
        type: Literal["cinematic_avatar"],
        prompt: str,
        avatar_id: _list[str],
        references: _Sequence[
            AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict
        ]
        | None
        | Unset = ...,
        aspect_ratio: CreateVideoFromCinematicAvatarAspectRatio | Unset = ...,
        resolution: CreateVideoFromCinematicAvatarResolution | Unset = ...,
        auto_duration: bool | Unset = ...,
        duration: int | None | Unset = ...,
        enhance_prompt: bool | Unset = ...,
        title: str | None | Unset = ...,
        folder_id: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAvatarVideoResponse: ...

    @overload
    def create(
        self,
        *,
        type: Literal["studio"],
        scenes: _Sequence[
            AvatarVideoScene
            | AvatarVideoSceneDict
            | ImageScene
            | ImageSceneDict
            | VideoScene
            | VideoSceneDict
        ],
        title: str | None | Unset = ...,
        folder_id: str | None | Unset = ...,
        aspect_ratio: VideoAspectRatio | None | Unset = ...,
        resolution: VideoResolution | None | Unset = ...,
        brand_glossary_id: str | None | Unset = ...,
        callback_url: str | None | Unset = ...,
        callback_id: str | None | Unset = ...,
        caption: CaptionSetting | CaptionSettingDict | None | Unset = ...,
        watermark: WatermarkInput | WatermarkInputDict | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAvatarVideoResponse: ...

    @overload
    def create(
        self,
        *,
        body: CreateVideoFromAvatar
        | CreateVideoFromAvatarDict
        | CreateVideoFromImage
        | CreateVideoFromImageDict
        | CreateVideoFromCinematicAvatar
        | CreateVideoFromCinematicAvatarDict
        | CreateVideoFromStudio
        | CreateVideoFromStudioDict
        | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAvatarVideoResponse: ...

    def create(
        self,
        *,
        body: CreateVideoFromAvatar
        | CreateVideoFromAvatarDict
        | CreateVideoFromImage
        | CreateVideoFromImageDict
        | CreateVideoFromCinematicAvatar
        | CreateVideoFromCinematicAvatarDict
        | CreateVideoFromStudio
        | CreateVideoFromStudioDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateAvatarVideoResponse:
        """Create Video

        Start rendering a video of an avatar, or of any supplied image, speaking. Speech comes
        from script text or pre-recorded audio. `engine` picks Avatar III, IV or V; leaving it
        out means Avatar IV. Per the 400 example, exactly one visual source is allowed:
        avatar_id, image_url or image_asset_id.

        createVideo: POST /v3/videos, https://developers.heygen.com/reference/create-video

        Args:
            type: 'avatar' or 'image' or 'cinematic_avatar' or 'studio'. Tells which kind of object
                this is.
            avatar_id: Only for 'avatar', 'cinematic_avatar'. Id of a video avatar or of a photo
                avatar look.
            title: Title, for people.
            folder_id: Null, empty or omitted means workspace root; not allowed on items of a batch.
            resolution: Resolution of the picture.
            aspect_ratio: Auto follows the source shape, scaled from the short edge, long edge
                capped by tier; unreadable source gives 16:9. HeyGen's default: '16:9'.
            fit: Only for 'avatar', 'image'. Cover may crop, contain may show background; omitted
                lets the server choose from the orientations.
            background: Only for 'avatar', 'image'. What stands behind the avatar.
            remove_background: Only for 'avatar', 'image'. A video avatar must have been trained
                with matting.
            callback_url: Only for 'avatar', 'image', 'studio'. Called with POST once the video is
                done.
            callback_id: Only for 'avatar', 'image', 'studio'. Comes back unchanged in the webhook
                payload.
            watermark: Only for 'avatar', 'image', 'studio'. PNG or JPEG overlay; needs Enterprise
                enablement through support.
            caption: Only for 'avatar', 'image', 'studio'. Sidecar subtitles always come via
                subtitle_url; setting style also burns them in.
            output_format: Only for 'avatar', 'image'. File format of a video.
            script: Only for 'avatar', 'image'. Cannot be combined with audio_url or audio_asset_id;
                without voice_id the avatar's own voice speaks.
            voice_id: Only for 'avatar', 'image'. Needed with script, except that avatar_id falls
                back to that avatar's own voice.
            audio_url: Only for 'avatar', 'image'. Cannot be combined with script.
            audio_asset_id: Only for 'avatar', 'image'. Cannot be combined with script.
            voice_settings: Only for 'avatar', 'image'. How the voice sounds and how fast it speaks.
            brand_glossary_id: Only for 'avatar', 'image', 'studio'. Alters pronunciation of script-
                made speech only, never captions or supplied audio; ids from GET /v3/brand-glossaries.
            motion_prompt: Only for 'avatar', 'image'. Photo avatars, or video avatars on avatar_v;
                rejected for photo avatars on avatar_v whose group lacks a reference.
            expressiveness: Only for 'avatar', 'image'. Photo avatars on Avatar IV only (rejected
                with avatar_v); omitted means low.
            engine: Only for 'avatar'. Omitted means Avatar IV; the look's supported_api_engines
                lists what it may use.
            image: Only for 'image'. The picture.
            prompt: Only for 'cinematic_avatar'. What is wanted, in plain words.
            references: Only for 'cinematic_avatar'. Images, videos or audio; avatars and references
                together allow at most 3 videos and 9 images.
            auto_duration: Only for 'cinematic_avatar'. When true the model picks the length; leave
                duration out. HeyGen's default: False.
            duration: Only for 'cinematic_avatar'. Seconds; 10 when omitted; leave out with
                auto_duration.
            enhance_prompt: Only for 'cinematic_avatar'. Lets the server improve the prompt.
                HeyGen's default: False.
            scenes: Only for 'studio'. 1 to 50 scenes, played in the order given.
            body: The whole body, in place of the fields above.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
            TypeError: A keyword is wrong or missing.
        """
        from . import create_video as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields("create", _CREATE_VIDEO_FIELDS, body, _fields, extra_body)
        return (_operation.sync(client=_client, body=_body, idempotency_key=idempotency_key)).data

    def get(
        self,
        video_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> VideoDetail:
        """Get Video

        Fetch one video with its status, output links, length and any failure reason.

        getVideoV3: GET /v3/videos/{video_id}, https://developers.heygen.com/reference/get-video

        Args:
            video_id: Id of the video.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_video_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, video_id=video_id)).data

    def delete(
        self,
        video_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> DeleteVideoResponse:
        """Delete Video

        Remove a video and its files for good. Irreversible.

        deleteVideoV3: DELETE /v3/videos/{video_id},
        https://developers.heygen.com/reference/delete-video

        Args:
            video_id: Id of the video.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_video_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, video_id=video_id)).data

    def get_scenes(
        self,
        video_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> VideoScenesResponse:
        """Get Video Scenes

        Describe a video scene by scene, including later editor changes. Unpaginated. Skip
        unknown element types; only avatar/image/video are full, group/mask hold children,
        others id+type. Full-frame media sits in `background`. Lacks geometry, element text,
        animations/effects, caption styling, background audio and some avatar values.

        getVideoScenesV3: GET /v3/videos/{video_id}/scenes,
        https://developers.heygen.com/reference/get-video-scenes

        Args:
            video_id: Id of the video.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_video_scenes_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, video_id=video_id)).data


class AsyncVideosOperations(_Tag):
    """The same operations as coroutines."""

    _METHODS = _METHODS

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncVideosWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return AsyncVideosWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        folder_id: str | Unset = UNSET,
        title: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _AsyncPages[VideoDetail]:
        """List Videos

        Page through every video owned by the account. `title` matches any part of a title;
        `folder_id` restricts to one folder.

        listVideosV3: GET /v3/videos, https://developers.heygen.com/reference/list-videos

        Args:
            limit: How many items a page has at most. HeyGen's default: 10.
            token: Where to go on: `next_token` of the page before.
            folder_id: Only what is in this folder.
            title: Only what has these words in its title.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_videos_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)

        async def _read(token: str | Unset) -> ListVideosV3Response200:
            return await _operation.asyncio(
                client=_client, limit=limit, token=token, folder_id=folder_id, title=title
            )

        return _AsyncPages(_read, token)

    @overload
    async def create(
        self,
        *,
        type: Literal["avatar"],
        avatar_id: str,
        title: str | None | Unset = ...,
        folder_id: str | None | Unset = ...,
        resolution: VideoResolution | None | Unset = ...,
        aspect_ratio: VideoAspectRatio | None | Unset = ...,
        fit: AvatarFit | None | Unset = ...,
        background: BackgroundSetting | BackgroundSettingDict | None | Unset = ...,
        remove_background: bool | None | Unset = ...,
        callback_url: str | None | Unset = ...,
        callback_id: str | None | Unset = ...,
        watermark: WatermarkInput | WatermarkInputDict | None | Unset = ...,
        caption: CaptionSetting | CaptionSettingDict | None | Unset = ...,
        output_format: VideoOutputFormat | Unset = ...,
        script: str | None | Unset = ...,
        voice_id: str | None | Unset = ...,
        audio_url: str | None | Unset = ...,
        audio_asset_id: str | None | Unset = ...,
        voice_settings: VoiceSettingsInput | VoiceSettingsInputDict | None | Unset = ...,
        brand_glossary_id: str | None | Unset = ...,
        motion_prompt: str | None | Unset = ...,
        expressiveness: Expressiveness | None | Unset = ...,
        engine: AvatarVEngineConfig
        | AvatarVEngineConfigDict
        | AvatarIVEngineConfig
        | AvatarIVEngineConfigDict
        | AvatarIIIEngineConfig
        | AvatarIIIEngineConfigDict
        | None
        | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAvatarVideoResponse: ...

    @overload
    async def create(
        self,
        *,
        type: Literal["image"],
        image: AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict,
        title: str | None | Unset = ...,
        folder_id: str | None | Unset = ...,
        resolution: VideoResolution | None | Unset = ...,
        aspect_ratio: VideoAspectRatio | None | Unset = ...,
        fit: AvatarFit | None | Unset = ...,
        background: BackgroundSetting | BackgroundSettingDict | None | Unset = ...,
        remove_background: bool | None | Unset = ...,
        callback_url: str | None | Unset = ...,
        callback_id: str | None | Unset = ...,
        watermark: WatermarkInput | WatermarkInputDict | None | Unset = ...,
        caption: CaptionSetting | CaptionSettingDict | None | Unset = ...,
        output_format: VideoOutputFormat | Unset = ...,
        script: str | None | Unset = ...,
        voice_id: str | None | Unset = ...,
        audio_url: str | None | Unset = ...,
        audio_asset_id: str | None | Unset = ...,
        voice_settings: VoiceSettingsInput | VoiceSettingsInputDict | None | Unset = ...,
        brand_glossary_id: str | None | Unset = ...,
        motion_prompt: str | None | Unset = ...,
        expressiveness: Expressiveness | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAvatarVideoResponse: ...

    @overload
    async def create(
        self,
        *,
        type: Literal["cinematic_avatar"],
        prompt: str,
        avatar_id: _list[str],
        references: _Sequence[
            AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict
        ]
        | None
        | Unset = ...,
        aspect_ratio: CreateVideoFromCinematicAvatarAspectRatio | Unset = ...,
        resolution: CreateVideoFromCinematicAvatarResolution | Unset = ...,
        auto_duration: bool | Unset = ...,
        duration: int | None | Unset = ...,
        enhance_prompt: bool | Unset = ...,
        title: str | None | Unset = ...,
        folder_id: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAvatarVideoResponse: ...

    @overload
    async def create(
        self,
        *,
        type: Literal["studio"],
        scenes: _Sequence[
            AvatarVideoScene
            | AvatarVideoSceneDict
            | ImageScene
            | ImageSceneDict
            | VideoScene
            | VideoSceneDict
        ],
        title: str | None | Unset = ...,
        folder_id: str | None | Unset = ...,
        aspect_ratio: VideoAspectRatio | None | Unset = ...,
        resolution: VideoResolution | None | Unset = ...,
        brand_glossary_id: str | None | Unset = ...,
        callback_url: str | None | Unset = ...,
        callback_id: str | None | Unset = ...,
        caption: CaptionSetting | CaptionSettingDict | None | Unset = ...,
        watermark: WatermarkInput | WatermarkInputDict | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAvatarVideoResponse: ...

    @overload
    async def create(
        self,
        *,
        body: CreateVideoFromAvatar
        | CreateVideoFromAvatarDict
        | CreateVideoFromImage
        | CreateVideoFromImageDict
        | CreateVideoFromCinematicAvatar
        | CreateVideoFromCinematicAvatarDict
        | CreateVideoFromStudio
        | CreateVideoFromStudioDict
        | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAvatarVideoResponse: ...

    async def create(
        self,
        *,
        body: CreateVideoFromAvatar
        | CreateVideoFromAvatarDict
        | CreateVideoFromImage
        | CreateVideoFromImageDict
        | CreateVideoFromCinematicAvatar
        | CreateVideoFromCinematicAvatarDict
        | CreateVideoFromStudio
        | CreateVideoFromStudioDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateAvatarVideoResponse:
        """Create Video

        Start rendering a video of an avatar, or of any supplied image, speaking. Speech comes
        from script text or pre-recorded audio. `engine` picks Avatar III, IV or V; leaving it
        out means Avatar IV. Per the 400 example, exactly one visual source is allowed:
        avatar_id, image_url or image_asset_id.

        createVideo: POST /v3/videos, https://developers.heygen.com/reference/create-video

        Args:
            type: 'avatar' or 'image' or 'cinematic_avatar' or 'studio'. Tells which kind of object
                this is.
            avatar_id: Only for 'avatar', 'cinematic_avatar'. Id of a video avatar or of a photo
                avatar look.
            title: Title, for people.
            folder_id: Null, empty or omitted means workspace root; not allowed on items of a batch.
            resolution: Resolution of the picture.
            aspect_ratio: Auto follows the source shape, scaled from the short edge, long edge
                capped by tier; unreadable source gives 16:9. HeyGen's default: '16:9'.
            fit: Only for 'avatar', 'image'. Cover may crop, contain may show background; omitted
                lets the server choose from the orientations.
            background: Only for 'avatar', 'image'. What stands behind the avatar.
            remove_background: Only for 'avatar', 'image'. A video avatar must have been trained
                with matting.
            callback_url: Only for 'avatar', 'image', 'studio'. Called with POST once the video is
                done.
            callback_id: Only for 'avatar', 'image', 'studio'. Comes back unchanged in the webhook
                payload.
            watermark: Only for 'avatar', 'image', 'studio'. PNG or JPEG overlay; needs Enterprise
                enablement through support.
            caption: Only for 'avatar', 'image', 'studio'. Sidecar subtitles always come via
                subtitle_url; setting style also burns them in.
            output_format: Only for 'avatar', 'image'. File format of a video.
            script: Only for 'avatar', 'image'. Cannot be combined with audio_url or audio_asset_id;
                without voice_id the avatar's own voice speaks.
            voice_id: Only for 'avatar', 'image'. Needed with script, except that avatar_id falls
                back to that avatar's own voice.
            audio_url: Only for 'avatar', 'image'. Cannot be combined with script.
            audio_asset_id: Only for 'avatar', 'image'. Cannot be combined with script.
            voice_settings: Only for 'avatar', 'image'. How the voice sounds and how fast it speaks.
            brand_glossary_id: Only for 'avatar', 'image', 'studio'. Alters pronunciation of script-
                made speech only, never captions or supplied audio; ids from GET /v3/brand-glossaries.
            motion_prompt: Only for 'avatar', 'image'. Photo avatars, or video avatars on avatar_v;
                rejected for photo avatars on avatar_v whose group lacks a reference.
            expressiveness: Only for 'avatar', 'image'. Photo avatars on Avatar IV only (rejected
                with avatar_v); omitted means low.
            engine: Only for 'avatar'. Omitted means Avatar IV; the look's supported_api_engines
                lists what it may use.
            image: Only for 'image'. The picture.
            prompt: Only for 'cinematic_avatar'. What is wanted, in plain words.
            references: Only for 'cinematic_avatar'. Images, videos or audio; avatars and references
                together allow at most 3 videos and 9 images.
            auto_duration: Only for 'cinematic_avatar'. When true the model picks the length; leave
                duration out. HeyGen's default: False.
            duration: Only for 'cinematic_avatar'. Seconds; 10 when omitted; leave out with
                auto_duration.
            enhance_prompt: Only for 'cinematic_avatar'. Lets the server improve the prompt.
                HeyGen's default: False.
            scenes: Only for 'studio'. 1 to 50 scenes, played in the order given.
            body: The whole body, in place of the fields above.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
            TypeError: A keyword is wrong or missing.
        """
        from . import create_video as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields("create", _CREATE_VIDEO_FIELDS, body, _fields, extra_body)
        return (
            await _operation.asyncio(client=_client, body=_body, idempotency_key=idempotency_key)
        ).data

    async def get(
        self,
        video_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> VideoDetail:
        """Get Video

        Fetch one video with its status, output links, length and any failure reason.

        getVideoV3: GET /v3/videos/{video_id}, https://developers.heygen.com/reference/get-video

        Args:
            video_id: Id of the video.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_video_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, video_id=video_id)).data

    async def delete(
        self,
        video_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> DeleteVideoResponse:
        """Delete Video

        Remove a video and its files for good. Irreversible.

        deleteVideoV3: DELETE /v3/videos/{video_id},
        https://developers.heygen.com/reference/delete-video

        Args:
            video_id: Id of the video.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_video_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, video_id=video_id)).data

    async def get_scenes(
        self,
        video_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> VideoScenesResponse:
        """Get Video Scenes

        Describe a video scene by scene, including later editor changes. Unpaginated. Skip
        unknown element types; only avatar/image/video are full, group/mask hold children,
        others id+type. Full-frame media sits in `background`. Lacks geometry, element text,
        animations/effects, caption styling, background audio and some avatar values.

        getVideoScenesV3: GET /v3/videos/{video_id}/scenes,
        https://developers.heygen.com/reference/get-video-scenes

        Args:
            video_id: Id of the video.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_video_scenes_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, video_id=video_id)).data


class VideosWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: VideosOperations) -> None:
        self.list = _raw(operations.list)
        self.create = _raw(operations.create)
        self.get = _raw(operations.get)
        self.delete = _raw(operations.delete)
        self.get_scenes = _raw(operations.get_scenes)


class AsyncVideosWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: AsyncVideosOperations) -> None:
        self.list = _async_raw(operations.list)
        self.create = _async_raw(operations.create)
        self.get = _async_raw(operations.get)
        self.delete = _async_raw(operations.delete)
        self.get_scenes = _async_raw(operations.get_scenes)

"""`wait` and `wait_for` of asyncio: what type checkers and readers see of them."""

# The overloads are those of `_waits`; tests/typed_waiting.py asks both for the same.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

if TYPE_CHECKING:
    from heygen_api.models.ai_clipping_detail import AiClippingDetail
    from heygen_api.models.avatar_group_item import AvatarGroupItem
    from heygen_api.models.avatar_look_item import AvatarLookItem
    from heygen_api.models.background_removal_job import BackgroundRemovalJob
    from heygen_api.models.brand_kit_detail import BrandKitDetail
    from heygen_api.models.create_ai_clipping_response import CreateAiClippingResponse
    from heygen_api.models.create_avatar_response import CreateAvatarResponse
    from heygen_api.models.create_brand_kit_response import CreateBrandKitResponse
    from heygen_api.models.create_filler_word_removal_response import (
        CreateFillerWordRemovalResponse,
    )
    from heygen_api.models.create_hyperframes_render_response import CreateHyperframesRenderResponse
    from heygen_api.models.create_model_audio_voice_response import CreateModelAudioVoiceResponse
    from heygen_api.models.create_proofread_response import CreateProofreadResponse
    from heygen_api.models.create_video_quality_comparison_batch_response import (
        CreateVideoQualityComparisonBatchResponse,
    )
    from heygen_api.models.filler_word_removal_detail import FillerWordRemovalDetail
    from heygen_api.models.generate_video_response import GenerateVideoResponse
    from heygen_api.models.hyperframes_render_detail import HyperframesRenderDetail
    from heygen_api.models.lipsync_create_response import LipsyncCreateResponse
    from heygen_api.models.lipsync_detail import LipsyncDetail
    from heygen_api.models.model_audio_voice_response import ModelAudioVoiceResponse
    from heygen_api.models.podcast_create_response import PodcastCreateResponse
    from heygen_api.models.podcast_detail import PodcastDetail
    from heygen_api.models.proofread_detail import ProofreadDetail
    from heygen_api.models.upload_asset_v3_response import UploadAssetV3Response
    from heygen_api.models.video_batch_detail import VideoBatchDetail
    from heygen_api.models.video_detail import VideoDetail
    from heygen_api.models.video_quality_comparison_response import VideoQualityComparisonResponse
    from heygen_api.models.video_status_entry import VideoStatusEntry
    from heygen_api.models.video_translation_create_response import VideoTranslationCreateResponse
    from heygen_api.models.video_translation_detail import VideoTranslationDetail
    from heygen_api.models.voice_clone_create_v3_response import VoiceCloneCreateV3Response
    from heygen_api.models.voice_detail_v3 import VoiceDetailV3
    from heygen_api.models.workflow_run_response import WorkflowRunResponse

    from .._transport.drivers import AsyncApi
    from .created import Asset
    from .drivers import OnProgress
    from .methods import _BatchKind, _ComparisonBatch, _CreatedBatch, _CreatedVideo, _Options


class AsyncWaits:
    """The asyncio twin of `Waits`."""

    if TYPE_CHECKING:

        @property
        def api(self) -> AsyncApi: ...

    @overload
    async def wait(self, created: _CreatedVideo, **options: Unpack[_Options]) -> VideoDetail: ...
    @overload
    async def wait(
        self, created: GenerateVideoResponse, **options: Unpack[_Options]
    ) -> VideoTranslationDetail: ...
    @overload
    async def wait(
        self, created: VideoTranslationCreateResponse, **options: Unpack[_Options]
    ) -> list[VideoTranslationDetail]: ...
    @overload
    async def wait(
        self, created: LipsyncCreateResponse, **options: Unpack[_Options]
    ) -> LipsyncDetail: ...
    @overload
    async def wait(
        self, created: CreateProofreadResponse, **options: Unpack[_Options]
    ) -> list[ProofreadDetail]: ...
    @overload
    async def wait(
        self, created: CreateAiClippingResponse, **options: Unpack[_Options]
    ) -> AiClippingDetail: ...
    @overload
    async def wait(
        self, created: CreateHyperframesRenderResponse, **options: Unpack[_Options]
    ) -> HyperframesRenderDetail: ...
    @overload
    async def wait(
        self, created: BackgroundRemovalJob, **options: Unpack[_Options]
    ) -> BackgroundRemovalJob: ...
    @overload
    async def wait(
        self, created: CreateFillerWordRemovalResponse, **options: Unpack[_Options]
    ) -> FillerWordRemovalDetail: ...
    @overload
    async def wait(
        self, created: CreateAvatarResponse, **options: Unpack[_Options]
    ) -> AvatarGroupItem | AvatarLookItem: ...
    @overload
    async def wait(
        self, created: VoiceCloneCreateV3Response, **options: Unpack[_Options]
    ) -> VoiceDetailV3: ...
    @overload
    async def wait(
        self, created: CreateModelAudioVoiceResponse, **options: Unpack[_Options]
    ) -> ModelAudioVoiceResponse: ...
    @overload
    async def wait(self, created: Asset, **options: Unpack[_Options]) -> UploadAssetV3Response: ...
    @overload
    async def wait(
        self, created: _CreatedBatch, **options: Unpack[_Options]
    ) -> VideoBatchDetail: ...
    @overload
    async def wait(
        self, created: WorkflowRunResponse, **options: Unpack[_Options]
    ) -> WorkflowRunResponse: ...
    @overload
    async def wait(
        self, created: PodcastCreateResponse, **options: Unpack[_Options]
    ) -> PodcastDetail: ...
    @overload
    async def wait(
        self, created: VideoQualityComparisonResponse, **options: Unpack[_Options]
    ) -> VideoQualityComparisonResponse: ...
    @overload
    async def wait(
        self, created: CreateVideoQualityComparisonBatchResponse, **options: Unpack[_Options]
    ) -> _ComparisonBatch: ...
    @overload
    async def wait(
        self, created: CreateBrandKitResponse, **options: Unpack[_Options]
    ) -> BrandKitDetail: ...
    async def wait(
        self, created: Any, *, timeout: float | None = None, on_progress: OnProgress | None = None
    ) -> Any:
        """Wait for what a create operation began; see `HeyGen.wait`.

        `on_progress` may be a coroutine function.
        """
        from .drivers import wait_for_jobs_async
        from .kinds import result_of, targets_of

        targets, several = targets_of(created)
        job = await wait_for_jobs_async(
            self.api,
            targets,
            several=several,
            created=True,
            timeout=timeout,
            on_progress=on_progress,
        )
        return result_of(created, job)

    @overload
    async def wait_for(
        self, kind: Literal["video", "video_agent"], id: str, **options: Unpack[_Options]
    ) -> VideoDetail: ...
    @overload
    async def wait_for(
        self, kind: Literal["video_translation"], id: str, **options: Unpack[_Options]
    ) -> VideoTranslationDetail: ...
    @overload
    async def wait_for(
        self, kind: Literal["lipsync"], id: str, **options: Unpack[_Options]
    ) -> LipsyncDetail: ...
    @overload
    async def wait_for(
        self, kind: Literal["proofread"], id: str, **options: Unpack[_Options]
    ) -> ProofreadDetail: ...
    @overload
    async def wait_for(
        self, kind: Literal["ai_clipping"], id: str, **options: Unpack[_Options]
    ) -> AiClippingDetail: ...
    @overload
    async def wait_for(
        self, kind: Literal["hyperframes_render"], id: str, **options: Unpack[_Options]
    ) -> HyperframesRenderDetail: ...
    @overload
    async def wait_for(
        self, kind: Literal["background_removal"], id: str, **options: Unpack[_Options]
    ) -> BackgroundRemovalJob: ...
    @overload
    async def wait_for(
        self, kind: Literal["filler_word_removal"], id: str, **options: Unpack[_Options]
    ) -> FillerWordRemovalDetail: ...
    @overload
    async def wait_for(
        self, kind: Literal["avatar_look"], id: str, **options: Unpack[_Options]
    ) -> AvatarLookItem: ...
    @overload
    async def wait_for(
        self, kind: Literal["avatar_group"], id: str, **options: Unpack[_Options]
    ) -> AvatarGroupItem: ...
    @overload
    async def wait_for(
        self, kind: Literal["voice"], id: str, **options: Unpack[_Options]
    ) -> VoiceDetailV3: ...
    @overload
    async def wait_for(
        self, kind: Literal["model_audio_voice"], id: str, **options: Unpack[_Options]
    ) -> ModelAudioVoiceResponse: ...
    @overload
    async def wait_for(
        self, kind: Literal["asset"], id: str, **options: Unpack[_Options]
    ) -> VideoStatusEntry: ...
    @overload
    async def wait_for(
        self, kind: _BatchKind, id: str, **options: Unpack[_Options]
    ) -> VideoBatchDetail: ...
    @overload
    async def wait_for(
        self, kind: Literal["workflow_run"], id: str, **options: Unpack[_Options]
    ) -> WorkflowRunResponse: ...
    @overload
    async def wait_for(
        self, kind: Literal["podcast"], id: str, **options: Unpack[_Options]
    ) -> PodcastDetail: ...
    @overload
    async def wait_for(
        self, kind: Literal["video_quality_comparison"], id: str, **options: Unpack[_Options]
    ) -> VideoQualityComparisonResponse: ...
    @overload
    async def wait_for(
        self, kind: Literal["video_quality_comparison_batch"], id: str, **options: Unpack[_Options]
    ) -> _ComparisonBatch: ...
    @overload
    async def wait_for(
        self, kind: Literal["brand_kit"], id: str, **options: Unpack[_Options]
    ) -> BrandKitDetail: ...
    async def wait_for(
        self,
        kind: str,
        id: str,
        *,
        timeout: float | None = None,
        on_progress: OnProgress | None = None,
    ) -> Any:
        """Wait for the job with this id; see `HeyGen.wait_for`."""
        from .drivers import wait_for_jobs_async
        from .kinds import target_of

        return await wait_for_jobs_async(
            self.api,
            [target_of(kind, id)],
            several=False,
            created=False,
            timeout=timeout,
            on_progress=on_progress,
        )

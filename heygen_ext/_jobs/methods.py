"""`wait` and `wait_for`: what type checkers and readers see of them. `_waiting` does the work."""

# The overloads are those of `_async_waits`; tests/typed_waiting.py asks both for the same.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict, Unpack, overload

if TYPE_CHECKING:
    from heygen_api.models.ai_clipping_detail import AiClippingDetail
    from heygen_api.models.avatar_group_item import AvatarGroupItem
    from heygen_api.models.avatar_look_item import AvatarLookItem
    from heygen_api.models.background_removal_job import BackgroundRemovalJob
    from heygen_api.models.brand_kit_detail import BrandKitDetail
    from heygen_api.models.complete_asset_batch_response import CompleteAssetBatchResponse
    from heygen_api.models.create_ai_clipping_response import CreateAiClippingResponse
    from heygen_api.models.create_avatar_response import CreateAvatarResponse
    from heygen_api.models.create_avatar_video_response import CreateAvatarVideoResponse
    from heygen_api.models.create_brand_kit_response import CreateBrandKitResponse
    from heygen_api.models.create_filler_word_removal_response import (
        CreateFillerWordRemovalResponse,
    )
    from heygen_api.models.create_hyperframes_render_response import CreateHyperframesRenderResponse
    from heygen_api.models.create_lipsync_batch_response import CreateLipsyncBatchResponse
    from heygen_api.models.create_model_audio_voice_response import CreateModelAudioVoiceResponse
    from heygen_api.models.create_proofread_response import CreateProofreadResponse
    from heygen_api.models.create_video_agent_response import CreateVideoAgentResponse
    from heygen_api.models.create_video_batch_response import CreateVideoBatchResponse
    from heygen_api.models.create_video_quality_comparison_batch_response import (
        CreateVideoQualityComparisonBatchResponse,
    )
    from heygen_api.models.create_video_translation_batch_response import (
        CreateVideoTranslationBatchResponse,
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
    from heygen_api.models.video_quality_comparison_batch_response import (
        VideoQualityComparisonBatchResponse,
    )
    from heygen_api.models.video_quality_comparison_response import VideoQualityComparisonResponse
    from heygen_api.models.video_status_entry import VideoStatusEntry
    from heygen_api.models.video_translation_create_response import VideoTranslationCreateResponse
    from heygen_api.models.video_translation_detail import VideoTranslationDetail
    from heygen_api.models.voice_clone_create_v3_response import VoiceCloneCreateV3Response
    from heygen_api.models.voice_detail_v3 import VoiceDetailV3
    from heygen_api.models.workflow_run_response import WorkflowRunResponse

    from .._transport.drivers import Api
    from .created import Asset, UploadedBatch
    from .drivers import OnProgress

    _CreatedVideo = CreateAvatarVideoResponse | CreateVideoAgentResponse | VideoDetail
    _CreatedBatch = (
        CreateVideoBatchResponse
        | CreateVideoTranslationBatchResponse
        | CreateLipsyncBatchResponse
        | CompleteAssetBatchResponse
        | UploadedBatch
    )
    _BatchKind = Literal["video_batch", "video_translation_batch", "lipsync_batch", "asset_batch"]
    _ComparisonBatch = VideoQualityComparisonBatchResponse

    class _Options(TypedDict, total=False):
        timeout: float | None
        on_progress: OnProgress | None


class Waits:
    """The methods of a client that wait for jobs, typed by what they return."""

    if TYPE_CHECKING:

        @property
        def api(self) -> Api: ...

    @overload
    def wait(self, created: _CreatedVideo, **options: Unpack[_Options]) -> VideoDetail: ...
    @overload
    def wait(
        self, created: GenerateVideoResponse, **options: Unpack[_Options]
    ) -> VideoTranslationDetail: ...
    @overload
    def wait(
        self, created: VideoTranslationCreateResponse, **options: Unpack[_Options]
    ) -> list[VideoTranslationDetail]: ...
    @overload
    def wait(
        self, created: LipsyncCreateResponse, **options: Unpack[_Options]
    ) -> LipsyncDetail: ...
    @overload
    def wait(
        self, created: CreateProofreadResponse, **options: Unpack[_Options]
    ) -> list[ProofreadDetail]: ...
    @overload
    def wait(
        self, created: CreateAiClippingResponse, **options: Unpack[_Options]
    ) -> AiClippingDetail: ...
    @overload
    def wait(
        self, created: CreateHyperframesRenderResponse, **options: Unpack[_Options]
    ) -> HyperframesRenderDetail: ...
    @overload
    def wait(
        self, created: BackgroundRemovalJob, **options: Unpack[_Options]
    ) -> BackgroundRemovalJob: ...
    @overload
    def wait(
        self, created: CreateFillerWordRemovalResponse, **options: Unpack[_Options]
    ) -> FillerWordRemovalDetail: ...
    @overload
    def wait(
        self, created: CreateAvatarResponse, **options: Unpack[_Options]
    ) -> AvatarGroupItem | AvatarLookItem: ...
    @overload
    def wait(
        self, created: VoiceCloneCreateV3Response, **options: Unpack[_Options]
    ) -> VoiceDetailV3: ...
    @overload
    def wait(
        self, created: CreateModelAudioVoiceResponse, **options: Unpack[_Options]
    ) -> ModelAudioVoiceResponse: ...
    @overload
    def wait(self, created: Asset, **options: Unpack[_Options]) -> UploadAssetV3Response: ...
    @overload
    def wait(self, created: _CreatedBatch, **options: Unpack[_Options]) -> VideoBatchDetail: ...
    @overload
    def wait(
        self, created: WorkflowRunResponse, **options: Unpack[_Options]
    ) -> WorkflowRunResponse: ...
    @overload
    def wait(
        self, created: PodcastCreateResponse, **options: Unpack[_Options]
    ) -> PodcastDetail: ...
    @overload
    def wait(
        self, created: VideoQualityComparisonResponse, **options: Unpack[_Options]
    ) -> VideoQualityComparisonResponse: ...
    @overload
    def wait(
        self, created: CreateVideoQualityComparisonBatchResponse, **options: Unpack[_Options]
    ) -> _ComparisonBatch: ...
    @overload
    def wait(
        self, created: CreateBrandKitResponse, **options: Unpack[_Options]
    ) -> BrandKitDetail: ...
    def wait(
        self, created: Any, *, timeout: float | None = None, on_progress: OnProgress | None = None
    ) -> Any:
        """Wait until what a create operation began is done, and return it.

        The first look comes after a while, then they become rarer, as suits the kind of job. An
        answer that names several jobs (translations, proofreads: one for each language) gives a
        list in the same order: all are waited for, also when one has failed. A video has its
        address when it is returned. A Video Agent's session is read until it names its video,
        then only the video. What `upload` and `upload_batch` return can be waited for too, until
        HeyGen has checked the file: of `upload` the asset comes back, with its `asset_id` and
        `url`; one that went through the API at once, as it is.

        Leaving a wait, by an error or Ctrl-C, does not end the job: `wait_for` waits again.

        Args:
            created: for instance what `heygen.videos.create_video` or `heygen.upload` returned.
            timeout: seconds; by default a deadline that suits the kind, from 10 minutes (a brand
                kit) to 6 hours (a model voice). The last look may take 5 s more.
            on_progress: called with a `JobProgress` when the job's status or progress changes;
                what it raises ends the wait.

        Raises:
            JobFailedError: it ended without success: `code`, `message`, and `snapshot`, the job
                as last seen (of several: a list).
            JobNeedsInputError: it waits for a person, who must for instance answer an agent's
                question or consent to an avatar; `hint` says what to do.
            JobTimeoutError: it was not done in time; `last` is the job as last seen; `hint` says
                how to wait again.
            UsageError: `created` names no job that can be waited for.
            APIError: the job cannot be read. Failures that may pass are borne four times in a row,
                each of them after its retries; the fifth is raised. One of several jobs that cannot
                be read is given up alone, which is then a JobFailedError.
        """
        from .drivers import wait_for_jobs
        from .kinds import result_of, targets_of

        targets, several = targets_of(created)
        job = wait_for_jobs(
            self.api,
            targets,
            several=several,
            created=True,
            timeout=timeout,
            on_progress=on_progress,
        )
        return result_of(created, job)

    @overload
    def wait_for(
        self, kind: Literal["video", "video_agent"], id: str, **options: Unpack[_Options]
    ) -> VideoDetail: ...
    @overload
    def wait_for(
        self, kind: Literal["video_translation"], id: str, **options: Unpack[_Options]
    ) -> VideoTranslationDetail: ...
    @overload
    def wait_for(
        self, kind: Literal["lipsync"], id: str, **options: Unpack[_Options]
    ) -> LipsyncDetail: ...
    @overload
    def wait_for(
        self, kind: Literal["proofread"], id: str, **options: Unpack[_Options]
    ) -> ProofreadDetail: ...
    @overload
    def wait_for(
        self, kind: Literal["ai_clipping"], id: str, **options: Unpack[_Options]
    ) -> AiClippingDetail: ...
    @overload
    def wait_for(
        self, kind: Literal["hyperframes_render"], id: str, **options: Unpack[_Options]
    ) -> HyperframesRenderDetail: ...
    @overload
    def wait_for(
        self, kind: Literal["background_removal"], id: str, **options: Unpack[_Options]
    ) -> BackgroundRemovalJob: ...
    @overload
    def wait_for(
        self, kind: Literal["filler_word_removal"], id: str, **options: Unpack[_Options]
    ) -> FillerWordRemovalDetail: ...
    @overload
    def wait_for(
        self, kind: Literal["avatar_look"], id: str, **options: Unpack[_Options]
    ) -> AvatarLookItem: ...
    @overload
    def wait_for(
        self, kind: Literal["avatar_group"], id: str, **options: Unpack[_Options]
    ) -> AvatarGroupItem: ...
    @overload
    def wait_for(
        self, kind: Literal["voice"], id: str, **options: Unpack[_Options]
    ) -> VoiceDetailV3: ...
    @overload
    def wait_for(
        self, kind: Literal["model_audio_voice"], id: str, **options: Unpack[_Options]
    ) -> ModelAudioVoiceResponse: ...
    @overload
    def wait_for(
        self, kind: Literal["asset"], id: str, **options: Unpack[_Options]
    ) -> VideoStatusEntry: ...
    @overload
    def wait_for(
        self, kind: _BatchKind, id: str, **options: Unpack[_Options]
    ) -> VideoBatchDetail: ...
    @overload
    def wait_for(
        self, kind: Literal["workflow_run"], id: str, **options: Unpack[_Options]
    ) -> WorkflowRunResponse: ...
    @overload
    def wait_for(
        self, kind: Literal["podcast"], id: str, **options: Unpack[_Options]
    ) -> PodcastDetail: ...
    @overload
    def wait_for(
        self, kind: Literal["video_quality_comparison"], id: str, **options: Unpack[_Options]
    ) -> VideoQualityComparisonResponse: ...
    @overload
    def wait_for(
        self, kind: Literal["video_quality_comparison_batch"], id: str, **options: Unpack[_Options]
    ) -> _ComparisonBatch: ...
    @overload
    def wait_for(
        self, kind: Literal["brand_kit"], id: str, **options: Unpack[_Options]
    ) -> BrandKitDetail: ...
    def wait_for(
        self,
        kind: str,
        id: str,
        *,
        timeout: float | None = None,
        on_progress: OnProgress | None = None,
    ) -> Any:
        """Wait for the job with this id; see `wait`. The first look is taken at once.

        A voice or avatar without a status was never in the making, and is returned as it is. Of an
        `asset` HeyGen tells the status alone, in an entry that names it `video_id`.

        Args:
            kind: what the job is, named after the operation that reads it.
            id: its id; of a `video_agent`, the session's.
            timeout: as for `wait`.
            on_progress: as for `wait`.

        Raises:
            HeyGenError: as `wait`; for an unknown id a NotFoundError.
        """
        from .drivers import wait_for_jobs
        from .kinds import target_of

        return wait_for_jobs(
            self.api,
            [target_of(kind, id)],
            several=False,
            created=False,
            timeout=timeout,
            on_progress=on_progress,
        )

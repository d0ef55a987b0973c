"""What `wait` and `wait_for` return, for type checkers. This program never runs."""

from typing import assert_type

from heygen_api.completed import (
    CompletedBackgroundRemovalJob,
    CompletedFillerWordRemovalDetail,
    CompletedHyperframesRenderDetail,
    CompletedLipsyncDetail,
    CompletedModelImageGenerationDetail,
    CompletedModelVideoDetail,
    CompletedPodcastDetail,
    CompletedVideoDetail,
    CompletedVideoQualityComparisonResponse,
    CompletedVideoTranslationDetail,
)
from heygen_api.models import (
    AiClippingDetail,
    AvatarGroupItem,
    AvatarLookItem,
    BackgroundRemovalJob,
    BackgroundRemovalJobLayers,
    BrandKitDetail,
    CompleteAssetBatchResponse,
    CreateAiClippingResponse,
    CreateAvatarLooksResponse,
    CreateAvatarResponse,
    CreateAvatarVideoResponse,
    CreateBrandKitResponse,
    CreateFillerWordRemovalResponse,
    CreateHyperframesRenderResponse,
    CreateLipsyncBatchResponse,
    CreateModelAudioVoiceResponse,
    CreateModelImageResponse,
    CreateModelVideoResponse,
    CreateProofreadResponse,
    CreateVideoAgentResponse,
    CreateVideoBatchResponse,
    CreateVideoQualityComparisonBatchResponse,
    CreateVideoTranslationBatchResponse,
    GenerateVideoResponse,
    LipsyncCreateResponse,
    ModelAudioVoiceResponse,
    ModelImageItem,
    PodcastCreateResponse,
    ProofreadDetail,
    SessionMessage,
    UploadAssetV3Response,
    VideoBatchDetail,
    VideoDetail,
    VideoQualityComparisonBatchResponse,
    VideoQualityComparisonResponse,
    VideoQualityComparisonResult,
    VideoStatusEntry,
    VideoTranslationCreateResponse,
    VoiceCloneCreateV3Response,
    VoiceDetailV3,
    WorkflowRunResponse,
)

from heygen_ext import AsyncHeyGen, HeyGen, JobProgress

Comparison = CompletedVideoQualityComparisonResponse
ComparisonBatch = VideoQualityComparisonBatchResponse


def show(progress: JobProgress) -> None:
    assert_type(progress.percent, float | None)
    assert_type(progress.status, str)


def addresses(heygen: HeyGen, created: CreateAvatarVideoResponse) -> None:
    assert_type(heygen.wait(created).video_url, str)
    assert_type(heygen.wait_for("video_agent", "id").video_url, str)
    assert_type(heygen.wait_for("lipsync", "id").video_url, str)
    assert_type(heygen.wait_for("hyperframes_render", "id").video_url, str)
    assert_type(heygen.wait_for("filler_word_removal", "id").video_url, str)
    assert_type(heygen.wait_for("podcast", "id").video_url, str)
    assert_type(heygen.wait_for("model_video", "id").video_url, str)
    assert_type(heygen.wait_for("model_image", "id").images, list[ModelImageItem])
    assert_type(heygen.wait_for("background_removal", "id").layers, BackgroundRemovalJobLayers)
    comparison = heygen.wait_for("video_quality_comparison", "id")
    assert_type(comparison.result, VideoQualityComparisonResult)
    translation = heygen.wait_for("video_translation", "id")
    assert_type(translation.address, str)
    assert_type(translation.video_url, str | None)
    video: VideoDetail = heygen.wait(created)  # a completed video is a video
    assert_type(heygen.wait(video), CompletedVideoDetail)


async def addresses_async(heygen: AsyncHeyGen, created: CreateAvatarVideoResponse) -> None:
    assert_type((await heygen.wait(created)).video_url, str)
    assert_type((await heygen.wait_for("podcast", "id")).video_url, str)


def by_id(heygen: HeyGen) -> None:
    assert_type(heygen.wait_for("video", "id"), CompletedVideoDetail)
    assert_type(heygen.wait_for("video_agent", "id"), CompletedVideoDetail)
    assert_type(heygen.wait_for("video_translation", "id"), CompletedVideoTranslationDetail)
    assert_type(heygen.wait_for("lipsync", "id"), CompletedLipsyncDetail)
    assert_type(heygen.wait_for("proofread", "id"), ProofreadDetail)
    assert_type(heygen.wait_for("ai_clipping", "id"), AiClippingDetail)
    assert_type(heygen.wait_for("hyperframes_render", "id"), CompletedHyperframesRenderDetail)
    assert_type(heygen.wait_for("background_removal", "id"), CompletedBackgroundRemovalJob)
    assert_type(heygen.wait_for("filler_word_removal", "id"), CompletedFillerWordRemovalDetail)
    assert_type(heygen.wait_for("avatar_look", "id"), AvatarLookItem)
    assert_type(heygen.wait_for("avatar_group", "id"), AvatarGroupItem)
    assert_type(heygen.wait_for("voice", "id"), VoiceDetailV3)
    assert_type(heygen.wait_for("model_audio_voice", "id"), ModelAudioVoiceResponse)
    assert_type(heygen.wait_for("video_batch", "id"), VideoBatchDetail)
    assert_type(heygen.wait_for("video_translation_batch", "id"), VideoBatchDetail)
    assert_type(heygen.wait_for("lipsync_batch", "id"), VideoBatchDetail)
    assert_type(heygen.wait_for("asset", "id"), VideoStatusEntry)
    assert_type(heygen.wait_for("asset_batch", "id"), VideoBatchDetail)
    assert_type(heygen.wait_for("workflow_run", "id"), WorkflowRunResponse)
    assert_type(heygen.wait_for("podcast", "id"), CompletedPodcastDetail)
    assert_type(heygen.wait_for("video_quality_comparison", "id"), Comparison)
    assert_type(heygen.wait_for("video_quality_comparison_batch", "id"), ComparisonBatch)
    assert_type(heygen.wait_for("brand_kit", "id"), BrandKitDetail)
    assert_type(heygen.wait_for("model_video", "id"), CompletedModelVideoDetail)
    assert_type(heygen.wait_for("model_image", "id"), CompletedModelImageGenerationDetail)
    assert_type(heygen.wait_for("video", "id", timeout=9, on_progress=show), CompletedVideoDetail)


def created(
    heygen: HeyGen,
    a0: CreateAvatarVideoResponse,
    a1: CreateVideoAgentResponse,
    a2: VideoDetail,
    a3: GenerateVideoResponse,
    a4: VideoTranslationCreateResponse,
    a5: LipsyncCreateResponse,
    a6: CreateProofreadResponse,
    a7: CreateAiClippingResponse,
    a8: CreateHyperframesRenderResponse,
    a9: BackgroundRemovalJob,
    a10: CreateFillerWordRemovalResponse,
    a11: CreateAvatarResponse,
    a12: VoiceCloneCreateV3Response,
    a13: CreateModelAudioVoiceResponse,
    a14: CreateVideoBatchResponse,
    a15: CreateVideoTranslationBatchResponse,
    a16: CreateLipsyncBatchResponse,
    a17: CompleteAssetBatchResponse,
    a18: WorkflowRunResponse,
    a19: PodcastCreateResponse,
    a20: VideoQualityComparisonResponse,
    a21: CreateVideoQualityComparisonBatchResponse,
    a22: CreateBrandKitResponse,
    a23: CreateModelVideoResponse,
    a24: CreateModelImageResponse,
    a25: CreateAvatarLooksResponse,
) -> None:
    assert_type(heygen.wait(a0), CompletedVideoDetail)
    assert_type(heygen.wait(a1), CompletedVideoDetail)
    assert_type(heygen.wait(a2), CompletedVideoDetail)
    assert_type(heygen.wait(a3), CompletedVideoTranslationDetail)
    assert_type(heygen.wait(a4), list[CompletedVideoTranslationDetail])
    assert_type(heygen.wait(a5), CompletedLipsyncDetail)
    assert_type(heygen.wait(a6), list[ProofreadDetail])
    assert_type(heygen.wait(a7), AiClippingDetail)
    assert_type(heygen.wait(a8), CompletedHyperframesRenderDetail)
    assert_type(heygen.wait(a9), CompletedBackgroundRemovalJob)
    assert_type(heygen.wait(a10), CompletedFillerWordRemovalDetail)
    assert_type(heygen.wait(a11), AvatarGroupItem | AvatarLookItem)
    assert_type(heygen.wait(a12), VoiceDetailV3)
    assert_type(heygen.wait(a13), ModelAudioVoiceResponse)
    assert_type(heygen.wait(a14), VideoBatchDetail)
    assert_type(heygen.wait(a15), VideoBatchDetail)
    assert_type(heygen.wait(a16), VideoBatchDetail)
    assert_type(heygen.wait(a17), VideoBatchDetail)
    assert_type(heygen.wait(a18), WorkflowRunResponse)
    assert_type(heygen.wait(a19), CompletedPodcastDetail)
    assert_type(heygen.wait(a20), CompletedVideoQualityComparisonResponse)
    assert_type(heygen.wait(a21), VideoQualityComparisonBatchResponse)
    assert_type(heygen.wait(a22), BrandKitDetail)
    assert_type(heygen.wait(a23), CompletedModelVideoDetail)
    assert_type(heygen.wait(a24), CompletedModelImageGenerationDetail)
    assert_type(heygen.wait(a25), list[AvatarLookItem])
    assert_type(heygen.wait(heygen.upload_batch([])), VideoBatchDetail)
    assert_type(heygen.wait(heygen.upload("a")), UploadAssetV3Response)
    assert_type(heygen.wait(a0, timeout=None, on_progress=show), CompletedVideoDetail)


async def by_id_async(heygen: AsyncHeyGen) -> None:
    assert_type(await heygen.wait_for("video", "id"), CompletedVideoDetail)
    assert_type(await heygen.wait_for("video_agent", "id"), CompletedVideoDetail)
    assert_type(await heygen.wait_for("video_translation", "id"), CompletedVideoTranslationDetail)
    assert_type(await heygen.wait_for("lipsync", "id"), CompletedLipsyncDetail)
    assert_type(await heygen.wait_for("proofread", "id"), ProofreadDetail)
    assert_type(await heygen.wait_for("ai_clipping", "id"), AiClippingDetail)
    assert_type(await heygen.wait_for("hyperframes_render", "id"), CompletedHyperframesRenderDetail)
    assert_type(await heygen.wait_for("background_removal", "id"), CompletedBackgroundRemovalJob)
    assert_type(
        await heygen.wait_for("filler_word_removal", "id"), CompletedFillerWordRemovalDetail
    )
    assert_type(await heygen.wait_for("avatar_look", "id"), AvatarLookItem)
    assert_type(await heygen.wait_for("avatar_group", "id"), AvatarGroupItem)
    assert_type(await heygen.wait_for("voice", "id"), VoiceDetailV3)
    assert_type(await heygen.wait_for("model_audio_voice", "id"), ModelAudioVoiceResponse)
    assert_type(await heygen.wait_for("video_batch", "id"), VideoBatchDetail)
    assert_type(await heygen.wait_for("video_translation_batch", "id"), VideoBatchDetail)
    assert_type(await heygen.wait_for("lipsync_batch", "id"), VideoBatchDetail)
    assert_type(await heygen.wait_for("asset", "id"), VideoStatusEntry)
    assert_type(await heygen.wait_for("asset_batch", "id"), VideoBatchDetail)
    assert_type(await heygen.wait_for("workflow_run", "id"), WorkflowRunResponse)
    assert_type(await heygen.wait_for("podcast", "id"), CompletedPodcastDetail)
    assert_type(await heygen.wait_for("video_quality_comparison", "id"), Comparison)
    assert_type(
        await heygen.wait_for("video_quality_comparison_batch", "id"),
        VideoQualityComparisonBatchResponse,
    )
    assert_type(await heygen.wait_for("brand_kit", "id"), BrandKitDetail)
    assert_type(await heygen.wait_for("model_video", "id"), CompletedModelVideoDetail)
    assert_type(await heygen.wait_for("model_image", "id"), CompletedModelImageGenerationDetail)
    assert_type(
        await heygen.wait_for("video", "id", timeout=9, on_progress=show), CompletedVideoDetail
    )


async def created_async(
    heygen: AsyncHeyGen,
    a0: CreateAvatarVideoResponse,
    a1: CreateVideoAgentResponse,
    a2: VideoDetail,
    a3: GenerateVideoResponse,
    a4: VideoTranslationCreateResponse,
    a5: LipsyncCreateResponse,
    a6: CreateProofreadResponse,
    a7: CreateAiClippingResponse,
    a8: CreateHyperframesRenderResponse,
    a9: BackgroundRemovalJob,
    a10: CreateFillerWordRemovalResponse,
    a11: CreateAvatarResponse,
    a12: VoiceCloneCreateV3Response,
    a13: CreateModelAudioVoiceResponse,
    a14: CreateVideoBatchResponse,
    a15: CreateVideoTranslationBatchResponse,
    a16: CreateLipsyncBatchResponse,
    a17: CompleteAssetBatchResponse,
    a18: WorkflowRunResponse,
    a19: PodcastCreateResponse,
    a20: VideoQualityComparisonResponse,
    a21: CreateVideoQualityComparisonBatchResponse,
    a22: CreateBrandKitResponse,
    a23: CreateModelVideoResponse,
    a24: CreateModelImageResponse,
    a25: CreateAvatarLooksResponse,
) -> None:
    assert_type(await heygen.wait(a0), CompletedVideoDetail)
    assert_type(await heygen.wait(a1), CompletedVideoDetail)
    assert_type(await heygen.wait(a2), CompletedVideoDetail)
    assert_type(await heygen.wait(a3), CompletedVideoTranslationDetail)
    assert_type(await heygen.wait(a4), list[CompletedVideoTranslationDetail])
    assert_type(await heygen.wait(a5), CompletedLipsyncDetail)
    assert_type(await heygen.wait(a6), list[ProofreadDetail])
    assert_type(await heygen.wait(a7), AiClippingDetail)
    assert_type(await heygen.wait(a8), CompletedHyperframesRenderDetail)
    assert_type(await heygen.wait(a9), CompletedBackgroundRemovalJob)
    assert_type(await heygen.wait(a10), CompletedFillerWordRemovalDetail)
    assert_type(await heygen.wait(a11), AvatarGroupItem | AvatarLookItem)
    assert_type(await heygen.wait(a12), VoiceDetailV3)
    assert_type(await heygen.wait(a13), ModelAudioVoiceResponse)
    assert_type(await heygen.wait(a14), VideoBatchDetail)
    assert_type(await heygen.wait(a15), VideoBatchDetail)
    assert_type(await heygen.wait(a16), VideoBatchDetail)
    assert_type(await heygen.wait(a17), VideoBatchDetail)
    assert_type(await heygen.wait(a18), WorkflowRunResponse)
    assert_type(await heygen.wait(a19), CompletedPodcastDetail)
    assert_type(await heygen.wait(a20), CompletedVideoQualityComparisonResponse)
    assert_type(await heygen.wait(a21), VideoQualityComparisonBatchResponse)
    assert_type(await heygen.wait(a22), BrandKitDetail)
    assert_type(await heygen.wait(a23), CompletedModelVideoDetail)
    assert_type(await heygen.wait(a24), CompletedModelImageGenerationDetail)
    assert_type(await heygen.wait(a25), list[AvatarLookItem])
    assert_type(await heygen.wait(await heygen.upload_batch([])), VideoBatchDetail)
    assert_type(await heygen.wait(await heygen.upload("a")), UploadAssetV3Response)
    assert_type(await heygen.wait(a0, timeout=None, on_progress=show), CompletedVideoDetail)


def mistakes(heygen: HeyGen, message: SessionMessage) -> None:
    heygen.wait_for("vidoe", "id")  # type: ignore[call-overload]
    heygen.wait_for("video", "id", retries=3)  # type: ignore[call-overload]
    heygen.wait(message)  # type: ignore[call-overload]

"""What `wait` and `wait_for` return, for type checkers. This program never runs."""

from typing import assert_type

from heygen_api.models import (
    AiClippingDetail,
    AvatarGroupItem,
    AvatarLookItem,
    BackgroundRemovalJob,
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
    FillerWordRemovalDetail,
    GenerateVideoResponse,
    HyperframesRenderDetail,
    LipsyncCreateResponse,
    LipsyncDetail,
    ModelAudioVoiceResponse,
    ModelImageGenerationDetail,
    ModelVideoDetail,
    PodcastCreateResponse,
    PodcastDetail,
    ProofreadDetail,
    SessionMessage,
    UploadAssetV3Response,
    VideoBatchDetail,
    VideoDetail,
    VideoQualityComparisonBatchResponse,
    VideoQualityComparisonResponse,
    VideoStatusEntry,
    VideoTranslationCreateResponse,
    VideoTranslationDetail,
    VoiceCloneCreateV3Response,
    VoiceDetailV3,
    WorkflowRunResponse,
)

from heygen_ext import AsyncHeyGen, HeyGen, JobProgress

Comparison = VideoQualityComparisonResponse
ComparisonBatch = VideoQualityComparisonBatchResponse


def show(progress: JobProgress) -> None:
    assert_type(progress.percent, float | None)
    assert_type(progress.status, str)


def by_id(heygen: HeyGen) -> None:
    assert_type(heygen.wait_for("video", "id"), VideoDetail)
    assert_type(heygen.wait_for("video_agent", "id"), VideoDetail)
    assert_type(heygen.wait_for("video_translation", "id"), VideoTranslationDetail)
    assert_type(heygen.wait_for("lipsync", "id"), LipsyncDetail)
    assert_type(heygen.wait_for("proofread", "id"), ProofreadDetail)
    assert_type(heygen.wait_for("ai_clipping", "id"), AiClippingDetail)
    assert_type(heygen.wait_for("hyperframes_render", "id"), HyperframesRenderDetail)
    assert_type(heygen.wait_for("background_removal", "id"), BackgroundRemovalJob)
    assert_type(heygen.wait_for("filler_word_removal", "id"), FillerWordRemovalDetail)
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
    assert_type(heygen.wait_for("podcast", "id"), PodcastDetail)
    assert_type(heygen.wait_for("video_quality_comparison", "id"), Comparison)
    assert_type(heygen.wait_for("video_quality_comparison_batch", "id"), ComparisonBatch)
    assert_type(heygen.wait_for("brand_kit", "id"), BrandKitDetail)
    assert_type(heygen.wait_for("model_video", "id"), ModelVideoDetail)
    assert_type(heygen.wait_for("model_image", "id"), ModelImageGenerationDetail)
    assert_type(heygen.wait_for("video", "id", timeout=9, on_progress=show), VideoDetail)


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
    assert_type(heygen.wait(a0), VideoDetail)
    assert_type(heygen.wait(a1), VideoDetail)
    assert_type(heygen.wait(a2), VideoDetail)
    assert_type(heygen.wait(a3), VideoTranslationDetail)
    assert_type(heygen.wait(a4), list[VideoTranslationDetail])
    assert_type(heygen.wait(a5), LipsyncDetail)
    assert_type(heygen.wait(a6), list[ProofreadDetail])
    assert_type(heygen.wait(a7), AiClippingDetail)
    assert_type(heygen.wait(a8), HyperframesRenderDetail)
    assert_type(heygen.wait(a9), BackgroundRemovalJob)
    assert_type(heygen.wait(a10), FillerWordRemovalDetail)
    assert_type(heygen.wait(a11), AvatarGroupItem | AvatarLookItem)
    assert_type(heygen.wait(a12), VoiceDetailV3)
    assert_type(heygen.wait(a13), ModelAudioVoiceResponse)
    assert_type(heygen.wait(a14), VideoBatchDetail)
    assert_type(heygen.wait(a15), VideoBatchDetail)
    assert_type(heygen.wait(a16), VideoBatchDetail)
    assert_type(heygen.wait(a17), VideoBatchDetail)
    assert_type(heygen.wait(a18), WorkflowRunResponse)
    assert_type(heygen.wait(a19), PodcastDetail)
    assert_type(heygen.wait(a20), VideoQualityComparisonResponse)
    assert_type(heygen.wait(a21), VideoQualityComparisonBatchResponse)
    assert_type(heygen.wait(a22), BrandKitDetail)
    assert_type(heygen.wait(a23), ModelVideoDetail)
    assert_type(heygen.wait(a24), ModelImageGenerationDetail)
    assert_type(heygen.wait(a25), list[AvatarLookItem])
    assert_type(heygen.wait(heygen.upload_batch([])), VideoBatchDetail)
    assert_type(heygen.wait(heygen.upload("a")), UploadAssetV3Response)
    assert_type(heygen.wait(a0, timeout=None, on_progress=show), VideoDetail)


async def by_id_async(heygen: AsyncHeyGen) -> None:
    assert_type(await heygen.wait_for("video", "id"), VideoDetail)
    assert_type(await heygen.wait_for("video_agent", "id"), VideoDetail)
    assert_type(await heygen.wait_for("video_translation", "id"), VideoTranslationDetail)
    assert_type(await heygen.wait_for("lipsync", "id"), LipsyncDetail)
    assert_type(await heygen.wait_for("proofread", "id"), ProofreadDetail)
    assert_type(await heygen.wait_for("ai_clipping", "id"), AiClippingDetail)
    assert_type(await heygen.wait_for("hyperframes_render", "id"), HyperframesRenderDetail)
    assert_type(await heygen.wait_for("background_removal", "id"), BackgroundRemovalJob)
    assert_type(await heygen.wait_for("filler_word_removal", "id"), FillerWordRemovalDetail)
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
    assert_type(await heygen.wait_for("podcast", "id"), PodcastDetail)
    assert_type(await heygen.wait_for("video_quality_comparison", "id"), Comparison)
    assert_type(
        await heygen.wait_for("video_quality_comparison_batch", "id"),
        VideoQualityComparisonBatchResponse,
    )
    assert_type(await heygen.wait_for("brand_kit", "id"), BrandKitDetail)
    assert_type(await heygen.wait_for("model_video", "id"), ModelVideoDetail)
    assert_type(await heygen.wait_for("model_image", "id"), ModelImageGenerationDetail)
    assert_type(await heygen.wait_for("video", "id", timeout=9, on_progress=show), VideoDetail)


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
    assert_type(await heygen.wait(a0), VideoDetail)
    assert_type(await heygen.wait(a1), VideoDetail)
    assert_type(await heygen.wait(a2), VideoDetail)
    assert_type(await heygen.wait(a3), VideoTranslationDetail)
    assert_type(await heygen.wait(a4), list[VideoTranslationDetail])
    assert_type(await heygen.wait(a5), LipsyncDetail)
    assert_type(await heygen.wait(a6), list[ProofreadDetail])
    assert_type(await heygen.wait(a7), AiClippingDetail)
    assert_type(await heygen.wait(a8), HyperframesRenderDetail)
    assert_type(await heygen.wait(a9), BackgroundRemovalJob)
    assert_type(await heygen.wait(a10), FillerWordRemovalDetail)
    assert_type(await heygen.wait(a11), AvatarGroupItem | AvatarLookItem)
    assert_type(await heygen.wait(a12), VoiceDetailV3)
    assert_type(await heygen.wait(a13), ModelAudioVoiceResponse)
    assert_type(await heygen.wait(a14), VideoBatchDetail)
    assert_type(await heygen.wait(a15), VideoBatchDetail)
    assert_type(await heygen.wait(a16), VideoBatchDetail)
    assert_type(await heygen.wait(a17), VideoBatchDetail)
    assert_type(await heygen.wait(a18), WorkflowRunResponse)
    assert_type(await heygen.wait(a19), PodcastDetail)
    assert_type(await heygen.wait(a20), VideoQualityComparisonResponse)
    assert_type(await heygen.wait(a21), VideoQualityComparisonBatchResponse)
    assert_type(await heygen.wait(a22), BrandKitDetail)
    assert_type(await heygen.wait(a23), ModelVideoDetail)
    assert_type(await heygen.wait(a24), ModelImageGenerationDetail)
    assert_type(await heygen.wait(a25), list[AvatarLookItem])
    assert_type(await heygen.wait(await heygen.upload_batch([])), VideoBatchDetail)
    assert_type(await heygen.wait(await heygen.upload("a")), UploadAssetV3Response)
    assert_type(await heygen.wait(a0, timeout=None, on_progress=show), VideoDetail)


def mistakes(heygen: HeyGen, message: SessionMessage) -> None:
    heygen.wait_for("vidoe", "id")  # type: ignore[call-overload]
    heygen.wait_for("video", "id", retries=3)  # type: ignore[call-overload]
    heygen.wait(message)  # type: ignore[call-overload]

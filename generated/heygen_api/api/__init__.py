"""All operations of the API, by tag. Each tag is imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .ai_clipping import AiClippingOperations, AsyncAiClippingOperations
    from .asset_batches import AssetBatchesOperations, AsyncAssetBatchesOperations
    from .assets import AssetsOperations, AsyncAssetsOperations
    from .audio import AsyncAudioOperations, AudioOperations
    from .avatar_realtime import AsyncAvatarRealtimeOperations, AvatarRealtimeOperations
    from .avatars import AsyncAvatarsOperations, AvatarsOperations
    from .background_removal import AsyncBackgroundRemovalOperations, BackgroundRemovalOperations
    from .batches import AsyncBatchesOperations, BatchesOperations
    from .brand import AsyncBrandOperations, BrandOperations
    from .durable_workflows import AsyncDurableWorkflowsOperations, DurableWorkflowsOperations
    from .filler_word_removal import AsyncFillerWordRemovalOperations, FillerWordRemovalOperations
    from .folders import AsyncFoldersOperations, FoldersOperations
    from .hyper_frames import AsyncHyperFramesOperations, HyperFramesOperations
    from .lipsync import AsyncLipsyncOperations, LipsyncOperations
    from .lipsync_batches import AsyncLipsyncBatchesOperations, LipsyncBatchesOperations
    from .models import AsyncModelsOperations, ModelsOperations
    from .podcasts import AsyncPodcastsOperations, PodcastsOperations
    from .templates import AsyncTemplatesOperations, TemplatesOperations
    from .user import AsyncUserOperations, UserOperations
    from .video_agent import AsyncVideoAgentOperations, VideoAgentOperations
    from .video_quality import AsyncVideoQualityOperations, VideoQualityOperations
    from .video_translate import AsyncVideoTranslateOperations, VideoTranslateOperations
    from .video_translation_batches import (
        AsyncVideoTranslationBatchesOperations,
        VideoTranslationBatchesOperations,
    )
    from .videos import AsyncVideosOperations, VideosOperations
    from .voices import AsyncVoicesOperations, VoicesOperations
    from .webhooks import AsyncWebhooksOperations, WebhooksOperations


class Operations:
    """Mixin: gives a client an attribute for each tag, with the tag's operations as methods.

    The client has an attribute `api` that sends the requests.
    """

    api: Any  # a Client; each kind of client declares its own

    if not TYPE_CHECKING:  # a type checker must find wrong names

        def __getattr__(self, name: str) -> Any:
            raise AttributeError(_no_such(self, name))

    @cached_property
    def video_agent(self) -> VideoAgentOperations:
        """Create videos from text prompts using AI."""
        from .video_agent import VideoAgentOperations

        return VideoAgentOperations(self.api)

    @cached_property
    def brand(self) -> BrandOperations:
        """Brand-related resources — brand kits (colors, fonts, logos) and brand glossaries (custom term translations)."""
        from .brand import BrandOperations

        return BrandOperations(self.api)

    @cached_property
    def avatars(self) -> AvatarsOperations:
        """List and manage avatars and looks."""
        from .avatars import AvatarsOperations

        return AvatarsOperations(self.api)

    @cached_property
    def avatar_realtime(self) -> AvatarRealtimeOperations:
        """Low-latency streaming avatar sessions — create a stream, poll for its HLS URL, push text, consume per-word timestamps."""
        from .avatar_realtime import AvatarRealtimeOperations

        return AvatarRealtimeOperations(self.api)

    @cached_property
    def audio(self) -> AudioOperations:
        """Search the background-music and sound-effects catalog."""
        from .audio import AudioOperations

        return AudioOperations(self.api)

    @cached_property
    def voices(self) -> VoicesOperations:
        """Text-to-speech and voice management."""
        from .voices import VoicesOperations

        return VoicesOperations(self.api)

    @cached_property
    def models(self) -> ModelsOperations:
        """The operations of models."""
        from .models import ModelsOperations

        return ModelsOperations(self.api)

    @cached_property
    def videos(self) -> VideosOperations:
        """Create, list, retrieve, and delete videos."""
        from .videos import VideosOperations

        return VideosOperations(self.api)

    @cached_property
    def templates(self) -> TemplatesOperations:
        """Make videos from templates."""
        from .templates import TemplatesOperations

        return TemplatesOperations(self.api)

    @cached_property
    def background_removal(self) -> BackgroundRemovalOperations:
        """The operations of background_removal."""
        from .background_removal import BackgroundRemovalOperations

        return BackgroundRemovalOperations(self.api)

    @cached_property
    def video_translate(self) -> VideoTranslateOperations:
        """Translate videos into other languages."""
        from .video_translate import VideoTranslateOperations

        return VideoTranslateOperations(self.api)

    @cached_property
    def lipsync(self) -> LipsyncOperations:
        """Dub or replace audio on existing videos."""
        from .lipsync import LipsyncOperations

        return LipsyncOperations(self.api)

    @cached_property
    def hyper_frames(self) -> HyperFramesOperations:
        """Render HyperFrames composition zips into video — separate from /v3/videos."""
        from .hyper_frames import HyperFramesOperations

        return HyperFramesOperations(self.api)

    @cached_property
    def user(self) -> UserOperations:
        """Account information and billing."""
        from .user import UserOperations

        return UserOperations(self.api)

    @cached_property
    def webhooks(self) -> WebhooksOperations:
        """Manage webhook endpoints and events."""
        from .webhooks import WebhooksOperations

        return WebhooksOperations(self.api)

    @cached_property
    def assets(self) -> AssetsOperations:
        """Upload files for use in video creation."""
        from .assets import AssetsOperations

        return AssetsOperations(self.api)

    @cached_property
    def ai_clipping(self) -> AiClippingOperations:
        """Turn long-form videos into ready-to-share short clips with captions."""
        from .ai_clipping import AiClippingOperations

        return AiClippingOperations(self.api)

    @cached_property
    def filler_word_removal(self) -> FillerWordRemovalOperations:
        """Cut filler words out of videos."""
        from .filler_word_removal import FillerWordRemovalOperations

        return FillerWordRemovalOperations(self.api)

    @cached_property
    def batches(self) -> BatchesOperations:
        """Make many videos at once."""
        from .batches import BatchesOperations

        return BatchesOperations(self.api)

    @cached_property
    def video_translation_batches(self) -> VideoTranslationBatchesOperations:
        """Translate many videos at once."""
        from .video_translation_batches import VideoTranslationBatchesOperations

        return VideoTranslationBatchesOperations(self.api)

    @cached_property
    def lipsync_batches(self) -> LipsyncBatchesOperations:
        """Make many lipsyncs at once."""
        from .lipsync_batches import LipsyncBatchesOperations

        return LipsyncBatchesOperations(self.api)

    @cached_property
    def asset_batches(self) -> AssetBatchesOperations:
        """Upload many files at once."""
        from .asset_batches import AssetBatchesOperations

        return AssetBatchesOperations(self.api)

    @cached_property
    def podcasts(self) -> PodcastsOperations:
        """The operations of podcasts."""
        from .podcasts import PodcastsOperations

        return PodcastsOperations(self.api)

    @cached_property
    def durable_workflows(self) -> DurableWorkflowsOperations:
        """The operations of durable_workflows."""
        from .durable_workflows import DurableWorkflowsOperations

        return DurableWorkflowsOperations(self.api)

    @cached_property
    def video_quality(self) -> VideoQualityOperations:
        """The operations of video_quality."""
        from .video_quality import VideoQualityOperations

        return VideoQualityOperations(self.api)

    @cached_property
    def folders(self) -> FoldersOperations:
        """Folders of the workspace."""
        from .folders import FoldersOperations

        return FoldersOperations(self.api)


class AsyncOperations:
    """The same as `Operations`, for an asynchronous client."""

    api: Any  # an AsyncClient; each kind of client declares its own

    if not TYPE_CHECKING:  # a type checker must find wrong names

        def __getattr__(self, name: str) -> Any:
            raise AttributeError(_no_such(self, name))

    @cached_property
    def video_agent(self) -> AsyncVideoAgentOperations:
        """Create videos from text prompts using AI."""
        from .video_agent import AsyncVideoAgentOperations

        return AsyncVideoAgentOperations(self.api)

    @cached_property
    def brand(self) -> AsyncBrandOperations:
        """Brand-related resources — brand kits (colors, fonts, logos) and brand glossaries (custom term translations)."""
        from .brand import AsyncBrandOperations

        return AsyncBrandOperations(self.api)

    @cached_property
    def avatars(self) -> AsyncAvatarsOperations:
        """List and manage avatars and looks."""
        from .avatars import AsyncAvatarsOperations

        return AsyncAvatarsOperations(self.api)

    @cached_property
    def avatar_realtime(self) -> AsyncAvatarRealtimeOperations:
        """Low-latency streaming avatar sessions — create a stream, poll for its HLS URL, push text, consume per-word timestamps."""
        from .avatar_realtime import AsyncAvatarRealtimeOperations

        return AsyncAvatarRealtimeOperations(self.api)

    @cached_property
    def audio(self) -> AsyncAudioOperations:
        """Search the background-music and sound-effects catalog."""
        from .audio import AsyncAudioOperations

        return AsyncAudioOperations(self.api)

    @cached_property
    def voices(self) -> AsyncVoicesOperations:
        """Text-to-speech and voice management."""
        from .voices import AsyncVoicesOperations

        return AsyncVoicesOperations(self.api)

    @cached_property
    def models(self) -> AsyncModelsOperations:
        """The operations of models."""
        from .models import AsyncModelsOperations

        return AsyncModelsOperations(self.api)

    @cached_property
    def videos(self) -> AsyncVideosOperations:
        """Create, list, retrieve, and delete videos."""
        from .videos import AsyncVideosOperations

        return AsyncVideosOperations(self.api)

    @cached_property
    def templates(self) -> AsyncTemplatesOperations:
        """Make videos from templates."""
        from .templates import AsyncTemplatesOperations

        return AsyncTemplatesOperations(self.api)

    @cached_property
    def background_removal(self) -> AsyncBackgroundRemovalOperations:
        """The operations of background_removal."""
        from .background_removal import AsyncBackgroundRemovalOperations

        return AsyncBackgroundRemovalOperations(self.api)

    @cached_property
    def video_translate(self) -> AsyncVideoTranslateOperations:
        """Translate videos into other languages."""
        from .video_translate import AsyncVideoTranslateOperations

        return AsyncVideoTranslateOperations(self.api)

    @cached_property
    def lipsync(self) -> AsyncLipsyncOperations:
        """Dub or replace audio on existing videos."""
        from .lipsync import AsyncLipsyncOperations

        return AsyncLipsyncOperations(self.api)

    @cached_property
    def hyper_frames(self) -> AsyncHyperFramesOperations:
        """Render HyperFrames composition zips into video — separate from /v3/videos."""
        from .hyper_frames import AsyncHyperFramesOperations

        return AsyncHyperFramesOperations(self.api)

    @cached_property
    def user(self) -> AsyncUserOperations:
        """Account information and billing."""
        from .user import AsyncUserOperations

        return AsyncUserOperations(self.api)

    @cached_property
    def webhooks(self) -> AsyncWebhooksOperations:
        """Manage webhook endpoints and events."""
        from .webhooks import AsyncWebhooksOperations

        return AsyncWebhooksOperations(self.api)

    @cached_property
    def assets(self) -> AsyncAssetsOperations:
        """Upload files for use in video creation."""
        from .assets import AsyncAssetsOperations

        return AsyncAssetsOperations(self.api)

    @cached_property
    def ai_clipping(self) -> AsyncAiClippingOperations:
        """Turn long-form videos into ready-to-share short clips with captions."""
        from .ai_clipping import AsyncAiClippingOperations

        return AsyncAiClippingOperations(self.api)

    @cached_property
    def filler_word_removal(self) -> AsyncFillerWordRemovalOperations:
        """Cut filler words out of videos."""
        from .filler_word_removal import AsyncFillerWordRemovalOperations

        return AsyncFillerWordRemovalOperations(self.api)

    @cached_property
    def batches(self) -> AsyncBatchesOperations:
        """Make many videos at once."""
        from .batches import AsyncBatchesOperations

        return AsyncBatchesOperations(self.api)

    @cached_property
    def video_translation_batches(self) -> AsyncVideoTranslationBatchesOperations:
        """Translate many videos at once."""
        from .video_translation_batches import AsyncVideoTranslationBatchesOperations

        return AsyncVideoTranslationBatchesOperations(self.api)

    @cached_property
    def lipsync_batches(self) -> AsyncLipsyncBatchesOperations:
        """Make many lipsyncs at once."""
        from .lipsync_batches import AsyncLipsyncBatchesOperations

        return AsyncLipsyncBatchesOperations(self.api)

    @cached_property
    def asset_batches(self) -> AsyncAssetBatchesOperations:
        """Upload many files at once."""
        from .asset_batches import AsyncAssetBatchesOperations

        return AsyncAssetBatchesOperations(self.api)

    @cached_property
    def podcasts(self) -> AsyncPodcastsOperations:
        """The operations of podcasts."""
        from .podcasts import AsyncPodcastsOperations

        return AsyncPodcastsOperations(self.api)

    @cached_property
    def durable_workflows(self) -> AsyncDurableWorkflowsOperations:
        """The operations of durable_workflows."""
        from .durable_workflows import AsyncDurableWorkflowsOperations

        return AsyncDurableWorkflowsOperations(self.api)

    @cached_property
    def video_quality(self) -> AsyncVideoQualityOperations:
        """The operations of video_quality."""
        from .video_quality import AsyncVideoQualityOperations

        return AsyncVideoQualityOperations(self.api)

    @cached_property
    def folders(self) -> AsyncFoldersOperations:
        """Folders of the workspace."""
        from .folders import AsyncFoldersOperations

        return AsyncFoldersOperations(self.api)


def _no_such(client: object, name: str) -> str:
    """Return the message for a wrong name. A client that is not set up lacks `api` too."""
    if name.startswith("_") or name == "api":
        return name
    from ..errors import no_such

    names = [one for one in dir(client) if not one.startswith("_")]
    return no_such(type(client).__name__, name, dict(zip(names, names, strict=True)))


__all__ = ["AsyncOperations", "Operations"]

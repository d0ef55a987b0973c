"""All dicts in requests of the API. Each is imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .append_text_delta_request import AppendTextDeltaRequestDict
    from .asset_base_64 import AssetBase64Dict
    from .asset_id import AssetIdDict
    from .asset_upload_item import AssetUploadItemDict
    from .asset_url import AssetUrlDict
    from .avatar_iii_engine_config import AvatarIIIEngineConfigDict
    from .avatar_iv_engine_config import AvatarIVEngineConfigDict
    from .avatar_v_engine_config import AvatarVEngineConfigDict
    from .avatar_video_scene import AvatarVideoSceneDict
    from .background_setting import BackgroundSettingDict
    from .brand_glossary_term_write import BrandGlossaryTermWriteDict
    from .caption_setting import CaptionSettingDict
    from .complete_asset_batch_request import CompleteAssetBatchRequestDict
    from .complete_asset_upload_request import CompleteAssetUploadRequestDict
    from .create_ai_clipping_request import CreateAiClippingRequestDict
    from .create_asset_upload_batch_request import CreateAssetUploadBatchRequestDict
    from .create_asset_upload_request import CreateAssetUploadRequestDict
    from .create_avatar_consent_request import CreateAvatarConsentRequestDict
    from .create_avatar_realtime_audio import CreateAvatarRealtimeAudioDict
    from .create_avatar_realtime_text_stream import CreateAvatarRealtimeTextStreamDict
    from .create_avatar_realtime_tts import CreateAvatarRealtimeTTSDict
    from .create_background_removal_request import CreateBackgroundRemovalRequestDict
    from .create_batch_video_from_avatar import CreateBatchVideoFromAvatarDict
    from .create_batch_video_from_cinematic_avatar import CreateBatchVideoFromCinematicAvatarDict
    from .create_batch_video_from_image import CreateBatchVideoFromImageDict
    from .create_batch_video_from_studio import CreateBatchVideoFromStudioDict
    from .create_brand_glossary_request import CreateBrandGlossaryRequestDict
    from .create_brand_kit_request import CreateBrandKitRequestDict
    from .create_digital_twin_request import CreateDigitalTwinRequestDict
    from .create_filler_word_removal_request import CreateFillerWordRemovalRequestDict
    from .create_folder_request import CreateFolderRequestDict
    from .create_hyperframes_render_request import CreateHyperframesRenderRequestDict
    from .create_instant_model_audio_voice_request import CreateInstantModelAudioVoiceRequestDict
    from .create_lipsync_batch_request import CreateLipsyncBatchRequestDict
    from .create_lipsync_request import CreateLipsyncRequestDict
    from .create_look_pack_looks_request import CreateLookPackLooksRequestDict
    from .create_model_image_request import CreateModelImageRequestDict
    from .create_photo_avatar_request import CreatePhotoAvatarRequestDict
    from .create_podcast_request import CreatePodcastRequestDict
    from .create_professional_model_audio_voice_request import (
        CreateProfessionalModelAudioVoiceRequestDict,
    )
    from .create_prompt_avatar_request import CreatePromptAvatarRequestDict
    from .create_proofread_request import CreateProofreadRequestDict
    from .create_speech_request import CreateSpeechRequestDict
    from .create_template_looks_request import CreateTemplateLooksRequestDict
    from .create_template_v3_request import CreateTemplateV3RequestDict
    from .create_video_agent_request import CreateVideoAgentRequestDict
    from .create_video_batch_request import CreateVideoBatchRequestDict
    from .create_video_from_avatar import CreateVideoFromAvatarDict
    from .create_video_from_cinematic_avatar import CreateVideoFromCinematicAvatarDict
    from .create_video_from_image import CreateVideoFromImageDict
    from .create_video_from_studio import CreateVideoFromStudioDict
    from .create_video_quality_comparison_batch_request import (
        CreateVideoQualityComparisonBatchRequestDict,
    )
    from .create_video_translation_batch_request import CreateVideoTranslationBatchRequestDict
    from .create_video_translation_request import CreateVideoTranslationRequestDict
    from .create_voice_clone_v3_request import CreateVoiceCloneV3RequestDict
    from .create_webhook_endpoint_request import CreateWebhookEndpointRequestDict
    from .create_workflow_request import CreateWorkflowRequestDict
    from .create_workflow_run_request import CreateWorkflowRunRequestDict
    from .design_voice_request import DesignVoiceRequestDict
    from .do_not_translate_entry_write import DoNotTranslateEntryWriteDict
    from .eleven_labs_engine_settings import ElevenLabsEngineSettingsDict
    from .fish_engine_settings import FishEngineSettingsDict
    from .forced_translation_entry_write import ForcedTranslationEntryWriteDict
    from .generate_from_template_v3_request import GenerateFromTemplateV3RequestDict
    from .generate_video_request import GenerateVideoRequestDict
    from .graph_list_binding import GraphListBindingDict
    from .graph_literal_binding import GraphLiteralBindingDict
    from .graph_node_output_binding import GraphNodeOutputBindingDict
    from .graph_object_binding import GraphObjectBindingDict
    from .graph_run_input_binding import GraphRunInputBindingDict
    from .highlight_output_settings import HighlightOutputSettingsDict
    from .image_scene import ImageSceneDict
    from .image_to_video_request import ImageToVideoRequestDict
    from .playback_input import PlaybackInputDict
    from .publish_version_request import PublishVersionRequestDict
    from .reference_to_video_request import ReferenceToVideoRequestDict
    from .send_message_request import SendMessageRequestDict
    from .set_template_variables_v3_request import SetTemplateVariablesV3RequestDict
    from .starfish_engine_settings import StarfishEngineSettingsDict
    from .stock_voice_config import StockVoiceConfigDict
    from .stream_speech_request import StreamSpeechRequestDict
    from .studio_avatar_input import StudioAvatarInputDict
    from .studio_color_background_input import StudioColorBackgroundInputDict
    from .template_audio_variable import TemplateAudioVariableDict
    from .template_character_variable import TemplateCharacterVariableDict
    from .template_image_variable import TemplateImageVariableDict
    from .template_subtitle_position import TemplateSubtitlePositionDict
    from .template_subtitle_settings import TemplateSubtitleSettingsDict
    from .template_text_variable import TemplateTextVariableDict
    from .template_video_dimension import TemplateVideoDimensionDict
    from .template_video_variable import TemplateVideoVariableDict
    from .template_voice_variable import TemplateVoiceVariableDict
    from .text_to_speech_request import TextToSpeechRequestDict
    from .text_to_video_request import TextToVideoRequestDict
    from .update_avatar_group_request import UpdateAvatarGroupRequestDict
    from .update_avatar_look_request import UpdateAvatarLookRequestDict
    from .update_brand_glossary_request import UpdateBrandGlossaryRequestDict
    from .update_brand_kit_color_roles import UpdateBrandKitColorRolesDict
    from .update_brand_kit_font_role import UpdateBrandKitFontRoleDict
    from .update_brand_kit_font_roles import UpdateBrandKitFontRolesDict
    from .update_brand_kit_logo_roles import UpdateBrandKitLogoRolesDict
    from .update_brand_kit_request import UpdateBrandKitRequestDict
    from .update_lipsync_request import UpdateLipsyncRequestDict
    from .update_template_v3_request import UpdateTemplateV3RequestDict
    from .update_video_translation_request import UpdateVideoTranslationRequestDict
    from .update_webhook_endpoint_request import UpdateWebhookEndpointRequestDict
    from .update_workflow_draft_request import UpdateWorkflowDraftRequestDict
    from .upload_srt_request import UploadSRTRequestDict
    from .video_quality_comparison_request import VideoQualityComparisonRequestDict
    from .video_scene import VideoSceneDict
    from .voice_settings_input import VoiceSettingsInputDict
    from .watermark_input import WatermarkInputDict
    from .watermark_placement import WatermarkPlacementDict
    from .workflow_graph_input_decl import WorkflowGraphInputDeclDict
    from .workflow_graph_node import WorkflowGraphNodeDict
    from .workflow_graph_output_decl import WorkflowGraphOutputDeclDict
    from .workflow_product_graph import WorkflowProductGraphDict

__all__ = (
    "AppendTextDeltaRequestDict",
    "AssetBase64Dict",
    "AssetIdDict",
    "AssetUploadItemDict",
    "AssetUrlDict",
    "AvatarIIIEngineConfigDict",
    "AvatarIVEngineConfigDict",
    "AvatarVEngineConfigDict",
    "AvatarVideoSceneDict",
    "BackgroundSettingDict",
    "BrandGlossaryTermWriteDict",
    "CaptionSettingDict",
    "CompleteAssetBatchRequestDict",
    "CompleteAssetUploadRequestDict",
    "CreateAiClippingRequestDict",
    "CreateAssetUploadBatchRequestDict",
    "CreateAssetUploadRequestDict",
    "CreateAvatarConsentRequestDict",
    "CreateAvatarRealtimeAudioDict",
    "CreateAvatarRealtimeTextStreamDict",
    "CreateAvatarRealtimeTTSDict",
    "CreateBackgroundRemovalRequestDict",
    "CreateBatchVideoFromAvatarDict",
    "CreateBatchVideoFromCinematicAvatarDict",
    "CreateBatchVideoFromImageDict",
    "CreateBatchVideoFromStudioDict",
    "CreateBrandGlossaryRequestDict",
    "CreateBrandKitRequestDict",
    "CreateDigitalTwinRequestDict",
    "CreateFillerWordRemovalRequestDict",
    "CreateFolderRequestDict",
    "CreateHyperframesRenderRequestDict",
    "CreateInstantModelAudioVoiceRequestDict",
    "CreateLipsyncBatchRequestDict",
    "CreateLipsyncRequestDict",
    "CreateLookPackLooksRequestDict",
    "CreateModelImageRequestDict",
    "CreatePhotoAvatarRequestDict",
    "CreatePodcastRequestDict",
    "CreateProfessionalModelAudioVoiceRequestDict",
    "CreatePromptAvatarRequestDict",
    "CreateProofreadRequestDict",
    "CreateSpeechRequestDict",
    "CreateTemplateLooksRequestDict",
    "CreateTemplateV3RequestDict",
    "CreateVideoAgentRequestDict",
    "CreateVideoBatchRequestDict",
    "CreateVideoFromAvatarDict",
    "CreateVideoFromCinematicAvatarDict",
    "CreateVideoFromImageDict",
    "CreateVideoFromStudioDict",
    "CreateVideoQualityComparisonBatchRequestDict",
    "CreateVideoTranslationBatchRequestDict",
    "CreateVideoTranslationRequestDict",
    "CreateVoiceCloneV3RequestDict",
    "CreateWebhookEndpointRequestDict",
    "CreateWorkflowRequestDict",
    "CreateWorkflowRunRequestDict",
    "DesignVoiceRequestDict",
    "DoNotTranslateEntryWriteDict",
    "ElevenLabsEngineSettingsDict",
    "FishEngineSettingsDict",
    "ForcedTranslationEntryWriteDict",
    "GenerateFromTemplateV3RequestDict",
    "GenerateVideoRequestDict",
    "GraphListBindingDict",
    "GraphLiteralBindingDict",
    "GraphNodeOutputBindingDict",
    "GraphObjectBindingDict",
    "GraphRunInputBindingDict",
    "HighlightOutputSettingsDict",
    "ImageSceneDict",
    "ImageToVideoRequestDict",
    "PlaybackInputDict",
    "PublishVersionRequestDict",
    "ReferenceToVideoRequestDict",
    "SendMessageRequestDict",
    "SetTemplateVariablesV3RequestDict",
    "StarfishEngineSettingsDict",
    "StockVoiceConfigDict",
    "StreamSpeechRequestDict",
    "StudioAvatarInputDict",
    "StudioColorBackgroundInputDict",
    "TemplateAudioVariableDict",
    "TemplateCharacterVariableDict",
    "TemplateImageVariableDict",
    "TemplateSubtitlePositionDict",
    "TemplateSubtitleSettingsDict",
    "TemplateTextVariableDict",
    "TemplateVideoDimensionDict",
    "TemplateVideoVariableDict",
    "TemplateVoiceVariableDict",
    "TextToSpeechRequestDict",
    "TextToVideoRequestDict",
    "UpdateAvatarGroupRequestDict",
    "UpdateAvatarLookRequestDict",
    "UpdateBrandGlossaryRequestDict",
    "UpdateBrandKitColorRolesDict",
    "UpdateBrandKitFontRoleDict",
    "UpdateBrandKitFontRolesDict",
    "UpdateBrandKitLogoRolesDict",
    "UpdateBrandKitRequestDict",
    "UpdateLipsyncRequestDict",
    "UpdateTemplateV3RequestDict",
    "UpdateVideoTranslationRequestDict",
    "UpdateWebhookEndpointRequestDict",
    "UpdateWorkflowDraftRequestDict",
    "UploadSRTRequestDict",
    "VideoQualityComparisonRequestDict",
    "VideoSceneDict",
    "VoiceSettingsInputDict",
    "WatermarkInputDict",
    "WatermarkPlacementDict",
    "WorkflowGraphInputDeclDict",
    "WorkflowGraphNodeDict",
    "WorkflowGraphOutputDeclDict",
    "WorkflowProductGraphDict",
)

_MODULES = {
    "AppendTextDeltaRequestDict": ".append_text_delta_request",
    "AssetBase64Dict": ".asset_base_64",
    "AssetIdDict": ".asset_id",
    "AssetUploadItemDict": ".asset_upload_item",
    "AssetUrlDict": ".asset_url",
    "AvatarIIIEngineConfigDict": ".avatar_iii_engine_config",
    "AvatarIVEngineConfigDict": ".avatar_iv_engine_config",
    "AvatarVEngineConfigDict": ".avatar_v_engine_config",
    "AvatarVideoSceneDict": ".avatar_video_scene",
    "BackgroundSettingDict": ".background_setting",
    "BrandGlossaryTermWriteDict": ".brand_glossary_term_write",
    "CaptionSettingDict": ".caption_setting",
    "CompleteAssetBatchRequestDict": ".complete_asset_batch_request",
    "CompleteAssetUploadRequestDict": ".complete_asset_upload_request",
    "CreateAiClippingRequestDict": ".create_ai_clipping_request",
    "CreateAssetUploadBatchRequestDict": ".create_asset_upload_batch_request",
    "CreateAssetUploadRequestDict": ".create_asset_upload_request",
    "CreateAvatarConsentRequestDict": ".create_avatar_consent_request",
    "CreateAvatarRealtimeAudioDict": ".create_avatar_realtime_audio",
    "CreateAvatarRealtimeTextStreamDict": ".create_avatar_realtime_text_stream",
    "CreateAvatarRealtimeTTSDict": ".create_avatar_realtime_tts",
    "CreateBackgroundRemovalRequestDict": ".create_background_removal_request",
    "CreateBatchVideoFromAvatarDict": ".create_batch_video_from_avatar",
    "CreateBatchVideoFromCinematicAvatarDict": ".create_batch_video_from_cinematic_avatar",
    "CreateBatchVideoFromImageDict": ".create_batch_video_from_image",
    "CreateBatchVideoFromStudioDict": ".create_batch_video_from_studio",
    "CreateBrandGlossaryRequestDict": ".create_brand_glossary_request",
    "CreateBrandKitRequestDict": ".create_brand_kit_request",
    "CreateDigitalTwinRequestDict": ".create_digital_twin_request",
    "CreateFillerWordRemovalRequestDict": ".create_filler_word_removal_request",
    "CreateFolderRequestDict": ".create_folder_request",
    "CreateHyperframesRenderRequestDict": ".create_hyperframes_render_request",
    "CreateInstantModelAudioVoiceRequestDict": ".create_instant_model_audio_voice_request",
    "CreateLipsyncBatchRequestDict": ".create_lipsync_batch_request",
    "CreateLipsyncRequestDict": ".create_lipsync_request",
    "CreateLookPackLooksRequestDict": ".create_look_pack_looks_request",
    "CreateModelImageRequestDict": ".create_model_image_request",
    "CreatePhotoAvatarRequestDict": ".create_photo_avatar_request",
    "CreatePodcastRequestDict": ".create_podcast_request",
    "CreateProfessionalModelAudioVoiceRequestDict": ".create_professional_model_audio_voice_request",
    "CreatePromptAvatarRequestDict": ".create_prompt_avatar_request",
    "CreateProofreadRequestDict": ".create_proofread_request",
    "CreateSpeechRequestDict": ".create_speech_request",
    "CreateTemplateLooksRequestDict": ".create_template_looks_request",
    "CreateTemplateV3RequestDict": ".create_template_v3_request",
    "CreateVideoAgentRequestDict": ".create_video_agent_request",
    "CreateVideoBatchRequestDict": ".create_video_batch_request",
    "CreateVideoFromAvatarDict": ".create_video_from_avatar",
    "CreateVideoFromCinematicAvatarDict": ".create_video_from_cinematic_avatar",
    "CreateVideoFromImageDict": ".create_video_from_image",
    "CreateVideoFromStudioDict": ".create_video_from_studio",
    "CreateVideoQualityComparisonBatchRequestDict": ".create_video_quality_comparison_batch_request",
    "CreateVideoTranslationBatchRequestDict": ".create_video_translation_batch_request",
    "CreateVideoTranslationRequestDict": ".create_video_translation_request",
    "CreateVoiceCloneV3RequestDict": ".create_voice_clone_v3_request",
    "CreateWebhookEndpointRequestDict": ".create_webhook_endpoint_request",
    "CreateWorkflowRequestDict": ".create_workflow_request",
    "CreateWorkflowRunRequestDict": ".create_workflow_run_request",
    "DesignVoiceRequestDict": ".design_voice_request",
    "DoNotTranslateEntryWriteDict": ".do_not_translate_entry_write",
    "ElevenLabsEngineSettingsDict": ".eleven_labs_engine_settings",
    "FishEngineSettingsDict": ".fish_engine_settings",
    "ForcedTranslationEntryWriteDict": ".forced_translation_entry_write",
    "GenerateFromTemplateV3RequestDict": ".generate_from_template_v3_request",
    "GenerateVideoRequestDict": ".generate_video_request",
    "GraphListBindingDict": ".graph_list_binding",
    "GraphLiteralBindingDict": ".graph_literal_binding",
    "GraphNodeOutputBindingDict": ".graph_node_output_binding",
    "GraphObjectBindingDict": ".graph_object_binding",
    "GraphRunInputBindingDict": ".graph_run_input_binding",
    "HighlightOutputSettingsDict": ".highlight_output_settings",
    "ImageSceneDict": ".image_scene",
    "ImageToVideoRequestDict": ".image_to_video_request",
    "PlaybackInputDict": ".playback_input",
    "PublishVersionRequestDict": ".publish_version_request",
    "ReferenceToVideoRequestDict": ".reference_to_video_request",
    "SendMessageRequestDict": ".send_message_request",
    "SetTemplateVariablesV3RequestDict": ".set_template_variables_v3_request",
    "StarfishEngineSettingsDict": ".starfish_engine_settings",
    "StockVoiceConfigDict": ".stock_voice_config",
    "StreamSpeechRequestDict": ".stream_speech_request",
    "StudioAvatarInputDict": ".studio_avatar_input",
    "StudioColorBackgroundInputDict": ".studio_color_background_input",
    "TemplateAudioVariableDict": ".template_audio_variable",
    "TemplateCharacterVariableDict": ".template_character_variable",
    "TemplateImageVariableDict": ".template_image_variable",
    "TemplateSubtitlePositionDict": ".template_subtitle_position",
    "TemplateSubtitleSettingsDict": ".template_subtitle_settings",
    "TemplateTextVariableDict": ".template_text_variable",
    "TemplateVideoDimensionDict": ".template_video_dimension",
    "TemplateVideoVariableDict": ".template_video_variable",
    "TemplateVoiceVariableDict": ".template_voice_variable",
    "TextToSpeechRequestDict": ".text_to_speech_request",
    "TextToVideoRequestDict": ".text_to_video_request",
    "UpdateAvatarGroupRequestDict": ".update_avatar_group_request",
    "UpdateAvatarLookRequestDict": ".update_avatar_look_request",
    "UpdateBrandGlossaryRequestDict": ".update_brand_glossary_request",
    "UpdateBrandKitColorRolesDict": ".update_brand_kit_color_roles",
    "UpdateBrandKitFontRoleDict": ".update_brand_kit_font_role",
    "UpdateBrandKitFontRolesDict": ".update_brand_kit_font_roles",
    "UpdateBrandKitLogoRolesDict": ".update_brand_kit_logo_roles",
    "UpdateBrandKitRequestDict": ".update_brand_kit_request",
    "UpdateLipsyncRequestDict": ".update_lipsync_request",
    "UpdateTemplateV3RequestDict": ".update_template_v3_request",
    "UpdateVideoTranslationRequestDict": ".update_video_translation_request",
    "UpdateWebhookEndpointRequestDict": ".update_webhook_endpoint_request",
    "UpdateWorkflowDraftRequestDict": ".update_workflow_draft_request",
    "UploadSRTRequestDict": ".upload_srt_request",
    "VideoQualityComparisonRequestDict": ".video_quality_comparison_request",
    "VideoSceneDict": ".video_scene",
    "VoiceSettingsInputDict": ".voice_settings_input",
    "WatermarkInputDict": ".watermark_input",
    "WatermarkPlacementDict": ".watermark_placement",
    "WorkflowGraphInputDeclDict": ".workflow_graph_input_decl",
    "WorkflowGraphNodeDict": ".workflow_graph_node",
    "WorkflowGraphOutputDeclDict": ".workflow_graph_output_decl",
    "WorkflowProductGraphDict": ".workflow_product_graph",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_MODULES[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})

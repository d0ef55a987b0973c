"""All data models of the API. Each is imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .ai_clipping_detail import AiClippingDetail
    from .api_key_self_response import ApiKeySelfResponse
    from .api_key_self_response_scope_mode import ApiKeySelfResponseScopeMode
    from .append_avatar_realtime_text_response_202 import AppendAvatarRealtimeTextResponse202
    from .append_text_delta_request import AppendTextDeltaRequest
    from .append_text_delta_response import AppendTextDeltaResponse
    from .asset_base_64 import AssetBase64
    from .asset_id import AssetId
    from .asset_upload_batch_item import AssetUploadBatchItem
    from .asset_upload_batch_item_upload_headers import AssetUploadBatchItemUploadHeaders
    from .asset_upload_item import AssetUploadItem
    from .asset_url import AssetUrl
    from .audio_content_type import AudioContentType
    from .audio_script_entry import AudioScriptEntry
    from .audio_sound_item import AudioSoundItem
    from .audio_voice_item import AudioVoiceItem
    from .audio_voice_type import AudioVoiceType
    from .auto_reload_info import AutoReloadInfo
    from .avatar_element import AvatarElement
    from .avatar_engine_tier import AvatarEngineTier
    from .avatar_error import AvatarError
    from .avatar_fit import AvatarFit
    from .avatar_group_delete_response import AvatarGroupDeleteResponse
    from .avatar_group_item import AvatarGroupItem
    from .avatar_iii_engine_config import AvatarIIIEngineConfig
    from .avatar_iv_engine_config import AvatarIVEngineConfig
    from .avatar_look_delete_response import AvatarLookDeleteResponse
    from .avatar_look_item import AvatarLookItem
    from .avatar_look_item_preferred_orientation_type_0 import (
        AvatarLookItemPreferredOrientationType0,
    )
    from .avatar_look_type import AvatarLookType
    from .avatar_realtime_status_response import AvatarRealtimeStatusResponse
    from .avatar_realtime_status_response_status import AvatarRealtimeStatusResponseStatus
    from .avatar_status import AvatarStatus
    from .avatar_v_engine_config import AvatarVEngineConfig
    from .avatar_video_scene import AvatarVideoScene
    from .background_removal_delete_response import BackgroundRemovalDeleteResponse
    from .background_removal_job import BackgroundRemovalJob
    from .background_removal_job_layers import BackgroundRemovalJobLayers
    from .background_setting import BackgroundSetting
    from .background_setting_type import BackgroundSettingType
    from .batch_item_status import BatchItemStatus
    from .batch_status import BatchStatus
    from .billing_type import BillingType
    from .brand_glossary_detail import BrandGlossaryDetail
    from .brand_glossary_item import BrandGlossaryItem
    from .brand_glossary_term import BrandGlossaryTerm
    from .brand_glossary_term_write import BrandGlossaryTermWrite
    from .brand_kit_color_roles import BrandKitColorRoles
    from .brand_kit_detail import BrandKitDetail
    from .brand_kit_detail_status import BrandKitDetailStatus
    from .brand_kit_font import BrandKitFont
    from .brand_kit_font_role import BrandKitFontRole
    from .brand_kit_font_roles import BrandKitFontRoles
    from .brand_kit_item import BrandKitItem
    from .brand_kit_logo import BrandKitLogo
    from .brand_kit_logo_roles import BrandKitLogoRoles
    from .bulk_asset_statuses_v3_response_200 import BulkAssetStatusesV3Response200
    from .bulk_lipsync_statuses_v3_response_200 import BulkLipsyncStatusesV3Response200
    from .bulk_video_statuses_v3_response_200 import BulkVideoStatusesV3Response200
    from .bulk_video_translation_statuses_v3_response_200 import (
        BulkVideoTranslationStatusesV3Response200,
    )
    from .cancel_avatar_realtime_response import CancelAvatarRealtimeResponse
    from .cancel_avatar_realtime_session_response_202 import CancelAvatarRealtimeSessionResponse202
    from .cancel_workflow_run_response_200 import CancelWorkflowRunResponse200
    from .caption_file_format import CaptionFileFormat
    from .caption_setting import CaptionSetting
    from .caption_style import CaptionStyle
    from .caption_style_preset import CaptionStylePreset
    from .clip import Clip
    from .clip_status import ClipStatus
    from .clone_voice_response_200 import CloneVoiceResponse200
    from .color_background import ColorBackground
    from .compiled_node_summary import CompiledNodeSummary
    from .complete_asset_batch_request import CompleteAssetBatchRequest
    from .complete_asset_batch_response import CompleteAssetBatchResponse
    from .complete_asset_batch_v3_response_202 import CompleteAssetBatchV3Response202
    from .complete_asset_upload_request import CompleteAssetUploadRequest
    from .complete_asset_upload_response import CompleteAssetUploadResponse
    from .complete_asset_upload_response_200 import CompleteAssetUploadResponse200
    from .container_element import ContainerElement
    from .create_ai_clipping_request import CreateAiClippingRequest
    from .create_ai_clipping_response import CreateAiClippingResponse
    from .create_ai_clipping_v3_response_202 import CreateAiClippingV3Response202
    from .create_asset_upload_batch_request import CreateAssetUploadBatchRequest
    from .create_asset_upload_batch_response import CreateAssetUploadBatchResponse
    from .create_asset_upload_batch_v3_response_200 import CreateAssetUploadBatchV3Response200
    from .create_asset_upload_request import CreateAssetUploadRequest
    from .create_asset_upload_response import CreateAssetUploadResponse
    from .create_asset_upload_response_200 import CreateAssetUploadResponse200
    from .create_asset_upload_response_upload_headers import CreateAssetUploadResponseUploadHeaders
    from .create_avatar_consent_request import CreateAvatarConsentRequest
    from .create_avatar_consent_response import CreateAvatarConsentResponse
    from .create_avatar_consent_response_200 import CreateAvatarConsentResponse200
    from .create_avatar_looks_response import CreateAvatarLooksResponse
    from .create_avatar_looks_response_200 import CreateAvatarLooksResponse200
    from .create_avatar_realtime_audio import CreateAvatarRealtimeAudio
    from .create_avatar_realtime_response import CreateAvatarRealtimeResponse
    from .create_avatar_realtime_session_response_201 import CreateAvatarRealtimeSessionResponse201
    from .create_avatar_realtime_text_stream import CreateAvatarRealtimeTextStream
    from .create_avatar_realtime_tts import CreateAvatarRealtimeTTS
    from .create_avatar_response import CreateAvatarResponse
    from .create_avatar_response_200 import CreateAvatarResponse200
    from .create_avatar_video_response import CreateAvatarVideoResponse
    from .create_background_removal_request import CreateBackgroundRemovalRequest
    from .create_background_removal_response_200 import CreateBackgroundRemovalResponse200
    from .create_batch_video_from_avatar import CreateBatchVideoFromAvatar
    from .create_batch_video_from_cinematic_avatar import CreateBatchVideoFromCinematicAvatar
    from .create_batch_video_from_cinematic_avatar_aspect_ratio import (
        CreateBatchVideoFromCinematicAvatarAspectRatio,
    )
    from .create_batch_video_from_cinematic_avatar_resolution import (
        CreateBatchVideoFromCinematicAvatarResolution,
    )
    from .create_batch_video_from_image import CreateBatchVideoFromImage
    from .create_batch_video_from_studio import CreateBatchVideoFromStudio
    from .create_brand_glossary_request import CreateBrandGlossaryRequest
    from .create_brand_glossary_response_201 import CreateBrandGlossaryResponse201
    from .create_brand_kit_request import CreateBrandKitRequest
    from .create_brand_kit_response import CreateBrandKitResponse
    from .create_brand_kit_response_201 import CreateBrandKitResponse201
    from .create_digital_twin_request import CreateDigitalTwinRequest
    from .create_filler_word_removal_request import CreateFillerWordRemovalRequest
    from .create_filler_word_removal_response import CreateFillerWordRemovalResponse
    from .create_filler_word_removal_v3_response_202 import CreateFillerWordRemovalV3Response202
    from .create_folder_request import CreateFolderRequest
    from .create_folder_request_type import CreateFolderRequestType
    from .create_folder_response_200 import CreateFolderResponse200
    from .create_hyperframes_render_request import CreateHyperframesRenderRequest
    from .create_hyperframes_render_request_format import CreateHyperframesRenderRequestFormat
    from .create_hyperframes_render_request_quality import CreateHyperframesRenderRequestQuality
    from .create_hyperframes_render_request_variables_type_0 import (
        CreateHyperframesRenderRequestVariablesType0,
    )
    from .create_hyperframes_render_response import CreateHyperframesRenderResponse
    from .create_hyperframes_render_v3_response_202 import CreateHyperframesRenderV3Response202
    from .create_instant_model_audio_voice_request import CreateInstantModelAudioVoiceRequest
    from .create_instant_model_audio_voice_request_age_type_0 import (
        CreateInstantModelAudioVoiceRequestAgeType0,
    )
    from .create_instant_model_audio_voice_request_gender_type_0 import (
        CreateInstantModelAudioVoiceRequestGenderType0,
    )
    from .create_instant_model_audio_voice_request_similarity import (
        CreateInstantModelAudioVoiceRequestSimilarity,
    )
    from .create_lipsync_batch_request import CreateLipsyncBatchRequest
    from .create_lipsync_batch_response import CreateLipsyncBatchResponse
    from .create_lipsync_batch_v3_response_202 import CreateLipsyncBatchV3Response202
    from .create_lipsync_request import CreateLipsyncRequest
    from .create_lipsync_v3_response_200 import CreateLipsyncV3Response200
    from .create_look_pack_looks_request import CreateLookPackLooksRequest
    from .create_look_pack_looks_request_aspect_ratio_type_0 import (
        CreateLookPackLooksRequestAspectRatioType0,
    )
    from .create_model_audio_voice_response import CreateModelAudioVoiceResponse
    from .create_model_audio_voice_response_202 import CreateModelAudioVoiceResponse202
    from .create_model_image_request import CreateModelImageRequest
    from .create_model_image_request_aspect_ratio_type_0 import (
        CreateModelImageRequestAspectRatioType0,
    )
    from .create_model_image_response import CreateModelImageResponse
    from .create_model_image_response_202 import CreateModelImageResponse202
    from .create_model_video_response import CreateModelVideoResponse
    from .create_model_video_response_202 import CreateModelVideoResponse202
    from .create_photo_avatar_request import CreatePhotoAvatarRequest
    from .create_podcast_request import CreatePodcastRequest
    from .create_podcast_request_duration import CreatePodcastRequestDuration
    from .create_podcast_request_layout import CreatePodcastRequestLayout
    from .create_podcast_v3_response_202 import CreatePodcastV3Response202
    from .create_professional_model_audio_voice_request import (
        CreateProfessionalModelAudioVoiceRequest,
    )
    from .create_professional_model_audio_voice_request_mode import (
        CreateProfessionalModelAudioVoiceRequestMode,
    )
    from .create_prompt_avatar_request import CreatePromptAvatarRequest
    from .create_proofread_request import CreateProofreadRequest
    from .create_proofread_response import CreateProofreadResponse
    from .create_proofread_v3_response_200 import CreateProofreadV3Response200
    from .create_speech_request import CreateSpeechRequest
    from .create_speech_request_model import CreateSpeechRequestModel
    from .create_speech_response_data import CreateSpeechResponseData
    from .create_speech_v3_response_200 import CreateSpeechV3Response200
    from .create_template_looks_request import CreateTemplateLooksRequest
    from .create_template_v3_request import CreateTemplateV3Request
    from .create_template_v3_response_200 import CreateTemplateV3Response200
    from .create_video_agent_request import CreateVideoAgentRequest
    from .create_video_agent_request_orientation_type_0 import (
        CreateVideoAgentRequestOrientationType0,
    )
    from .create_video_agent_response import CreateVideoAgentResponse
    from .create_video_agent_response_status import CreateVideoAgentResponseStatus
    from .create_video_agent_v3_response_200 import CreateVideoAgentV3Response200
    from .create_video_batch_request import CreateVideoBatchRequest
    from .create_video_batch_response import CreateVideoBatchResponse
    from .create_video_batch_v3_response_202 import CreateVideoBatchV3Response202
    from .create_video_from_avatar import CreateVideoFromAvatar
    from .create_video_from_cinematic_avatar import CreateVideoFromCinematicAvatar
    from .create_video_from_cinematic_avatar_aspect_ratio import (
        CreateVideoFromCinematicAvatarAspectRatio,
    )
    from .create_video_from_cinematic_avatar_resolution import (
        CreateVideoFromCinematicAvatarResolution,
    )
    from .create_video_from_image import CreateVideoFromImage
    from .create_video_from_studio import CreateVideoFromStudio
    from .create_video_quality_comparison_batch_request import (
        CreateVideoQualityComparisonBatchRequest,
    )
    from .create_video_quality_comparison_batch_response import (
        CreateVideoQualityComparisonBatchResponse,
    )
    from .create_video_quality_comparison_batch_v3_response_202 import (
        CreateVideoQualityComparisonBatchV3Response202,
    )
    from .create_video_quality_comparison_v3_response_200 import (
        CreateVideoQualityComparisonV3Response200,
    )
    from .create_video_quality_comparison_v3_response_202 import (
        CreateVideoQualityComparisonV3Response202,
    )
    from .create_video_response_200 import CreateVideoResponse200
    from .create_video_translation_batch_request import CreateVideoTranslationBatchRequest
    from .create_video_translation_batch_response import CreateVideoTranslationBatchResponse
    from .create_video_translation_batch_v3_response_202 import (
        CreateVideoTranslationBatchV3Response202,
    )
    from .create_video_translation_request import CreateVideoTranslationRequest
    from .create_video_translation_request_fps_mode_type_0 import (
        CreateVideoTranslationRequestFpsModeType0,
    )
    from .create_video_translation_request_srt_role_type_0 import (
        CreateVideoTranslationRequestSrtRoleType0,
    )
    from .create_video_translation_v3_response_200 import CreateVideoTranslationV3Response200
    from .create_voice_clone_v3_request import CreateVoiceCloneV3Request
    from .create_webhook_endpoint_request import CreateWebhookEndpointRequest
    from .create_webhook_endpoint_response_200 import CreateWebhookEndpointResponse200
    from .create_workflow_request import CreateWorkflowRequest
    from .create_workflow_request_meta_type_0 import CreateWorkflowRequestMetaType0
    from .create_workflow_response_200 import CreateWorkflowResponse200
    from .create_workflow_response_201 import CreateWorkflowResponse201
    from .create_workflow_run_request import CreateWorkflowRunRequest
    from .create_workflow_run_request_inputs import CreateWorkflowRunRequestInputs
    from .create_workflow_run_response_200 import CreateWorkflowRunResponse200
    from .create_workflow_run_response_201 import CreateWorkflowRunResponse201
    from .created_avatar_look import CreatedAvatarLook
    from .credit_pool import CreditPool
    from .delete_ai_clipping_response import DeleteAiClippingResponse
    from .delete_ai_clipping_v3_response_200 import DeleteAiClippingV3Response200
    from .delete_asset_response_200 import DeleteAssetResponse200
    from .delete_asset_v3_response import DeleteAssetV3Response
    from .delete_avatar_group_response_200 import DeleteAvatarGroupResponse200
    from .delete_avatar_look_response_200 import DeleteAvatarLookResponse200
    from .delete_background_removal_response_200 import DeleteBackgroundRemovalResponse200
    from .delete_brand_glossary_response import DeleteBrandGlossaryResponse
    from .delete_brand_glossary_response_200 import DeleteBrandGlossaryResponse200
    from .delete_brand_kit_response import DeleteBrandKitResponse
    from .delete_brand_kit_response_200 import DeleteBrandKitResponse200
    from .delete_hyperframes_render_response import DeleteHyperframesRenderResponse
    from .delete_hyperframes_render_v3_response_200 import DeleteHyperframesRenderV3Response200
    from .delete_lipsync_v3_response_200 import DeleteLipsyncV3Response200
    from .delete_model_audio_voice_response import DeleteModelAudioVoiceResponse
    from .delete_model_audio_voice_response_200 import DeleteModelAudioVoiceResponse200
    from .delete_podcast_v3_response_200 import DeletePodcastV3Response200
    from .delete_proofread_v3_response_200 import DeleteProofreadV3Response200
    from .delete_template_v3_response import DeleteTemplateV3Response
    from .delete_template_v3_response_200 import DeleteTemplateV3Response200
    from .delete_video_response import DeleteVideoResponse
    from .delete_video_translation_v3_response_200 import DeleteVideoTranslationV3Response200
    from .delete_video_v3_response_200 import DeleteVideoV3Response200
    from .delete_voice_response_200 import DeleteVoiceResponse200
    from .delete_webhook_endpoint_response_200 import DeleteWebhookEndpointResponse200
    from .delete_webhook_endpoint_response_200_data import DeleteWebhookEndpointResponse200Data
    from .design_voice_request import DesignVoiceRequest
    from .design_voice_response_200 import DesignVoiceResponse200
    from .design_voice_response_data import DesignVoiceResponseData
    from .do_not_translate_entry import DoNotTranslateEntry
    from .do_not_translate_entry_write import DoNotTranslateEntryWrite
    from .download_proofread_srt_v3_response_200 import DownloadProofreadSrtV3Response200
    from .download_srt_response import DownloadSRTResponse
    from .eleven_labs_engine_settings import ElevenLabsEngineSettings
    from .eleven_labs_model import ElevenLabsModel
    from .expressiveness import Expressiveness
    from .filler_word_removal_detail import FillerWordRemovalDetail
    from .filler_word_removal_detail_job_status import FillerWordRemovalDetailJobStatus
    from .fish_engine_settings import FishEngineSettings
    from .fish_model import FishModel
    from .folder_detail import FolderDetail
    from .folder_detail_type import FolderDetailType
    from .forced_translation_entry import ForcedTranslationEntry
    from .forced_translation_entry_write import ForcedTranslationEntryWrite
    from .generate_from_proofread_v3_response_200 import GenerateFromProofreadV3Response200
    from .generate_from_template_v3_request import GenerateFromTemplateV3Request
    from .generate_from_template_v3_request_variables import GenerateFromTemplateV3RequestVariables
    from .generate_from_template_v3_response_200 import GenerateFromTemplateV3Response200
    from .generate_model_speech_response_200 import GenerateModelSpeechResponse200
    from .generate_video_request import GenerateVideoRequest
    from .generate_video_response import GenerateVideoResponse
    from .get_ai_clipping_v3_response_200 import GetAiClippingV3Response200
    from .get_asset_batch_v3_response_200 import GetAssetBatchV3Response200
    from .get_asset_response_200 import GetAssetResponse200
    from .get_asset_v3_response import GetAssetV3Response
    from .get_avatar_group_response_200 import GetAvatarGroupResponse200
    from .get_avatar_look_response_200 import GetAvatarLookResponse200
    from .get_avatar_realtime_session_response_200 import GetAvatarRealtimeSessionResponse200
    from .get_background_removal_response_200 import GetBackgroundRemovalResponse200
    from .get_brand_glossary_response_200 import GetBrandGlossaryResponse200
    from .get_brand_kit_response_200 import GetBrandKitResponse200
    from .get_current_api_key_response_200 import GetCurrentApiKeyResponse200
    from .get_current_user_v3_response_200 import GetCurrentUserV3Response200
    from .get_filler_word_removal_v3_response_200 import GetFillerWordRemovalV3Response200
    from .get_folder_response_200 import GetFolderResponse200
    from .get_hyperframes_render_v3_response_200 import GetHyperframesRenderV3Response200
    from .get_lipsync_batch_v3_response_200 import GetLipsyncBatchV3Response200
    from .get_lipsync_v3_response_200 import GetLipsyncV3Response200
    from .get_model_audio_voice_response_200 import GetModelAudioVoiceResponse200
    from .get_model_image_response_200 import GetModelImageResponse200
    from .get_model_video_response_200 import GetModelVideoResponse200
    from .get_podcast_v3_response_200 import GetPodcastV3Response200
    from .get_proofread_v3_response_200 import GetProofreadV3Response200
    from .get_session_response import GetSessionResponse
    from .get_session_response_status import GetSessionResponseStatus
    from .get_template_v3_response_200 import GetTemplateV3Response200
    from .get_video_agent_resource_response_200 import GetVideoAgentResourceResponse200
    from .get_video_agent_session_response_200 import GetVideoAgentSessionResponse200
    from .get_video_batch_v3_response_200 import GetVideoBatchV3Response200
    from .get_video_quality_comparison_batch_v3_response_200 import (
        GetVideoQualityComparisonBatchV3Response200,
    )
    from .get_video_quality_comparison_v3_response_200 import GetVideoQualityComparisonV3Response200
    from .get_video_scenes_v3_response_200 import GetVideoScenesV3Response200
    from .get_video_translation_batch_v3_response_200 import GetVideoTranslationBatchV3Response200
    from .get_video_translation_v3_response_200 import GetVideoTranslationV3Response200
    from .get_video_v3_response_200 import GetVideoV3Response200
    from .get_voice_response_200 import GetVoiceResponse200
    from .get_workflow_node_types_response_200 import GetWorkflowNodeTypesResponse200
    from .get_workflow_response_200 import GetWorkflowResponse200
    from .get_workflow_run_response_200 import GetWorkflowRunResponse200
    from .get_workflow_version_response_200 import GetWorkflowVersionResponse200
    from .graph_list_binding import GraphListBinding
    from .graph_literal_binding import GraphLiteralBinding
    from .graph_node_output_binding import GraphNodeOutputBinding
    from .graph_object_binding import GraphObjectBinding
    from .graph_object_binding_fields import GraphObjectBindingFields
    from .graph_run_input_binding import GraphRunInputBinding
    from .highlight_output_settings import HighlightOutputSettings
    from .hyperframes_aspect_ratio import HyperframesAspectRatio
    from .hyperframes_render_detail import HyperframesRenderDetail
    from .hyperframes_render_detail_format import HyperframesRenderDetailFormat
    from .hyperframes_render_detail_quality_type_0 import HyperframesRenderDetailQualityType0
    from .hyperframes_render_status import HyperframesRenderStatus
    from .hyperframes_resolution import HyperframesResolution
    from .icon_asset_item import IconAssetItem
    from .image_asset_item import ImageAssetItem
    from .image_background import ImageBackground
    from .image_element import ImageElement
    from .image_scene import ImageScene
    from .image_to_video_request import ImageToVideoRequest
    from .image_to_video_request_aspect_ratio_type_0 import ImageToVideoRequestAspectRatioType0
    from .image_to_video_request_prompt_enhancement import ImageToVideoRequestPromptEnhancement
    from .image_to_video_request_resolution import ImageToVideoRequestResolution
    from .job_status import JobStatus
    from .lipsync_create_response import LipsyncCreateResponse
    from .lipsync_delete_response import LipsyncDeleteResponse
    from .lipsync_detail import LipsyncDetail
    from .list_ai_clipping_v3_response_200 import ListAiClippingV3Response200
    from .list_assets_response_200 import ListAssetsResponse200
    from .list_avatar_groups_ownership import ListAvatarGroupsOwnership
    from .list_avatar_groups_response_200 import ListAvatarGroupsResponse200
    from .list_avatar_look_templates_gender import ListAvatarLookTemplatesGender
    from .list_avatar_look_templates_response_200 import ListAvatarLookTemplatesResponse200
    from .list_avatar_look_templates_type import ListAvatarLookTemplatesType
    from .list_avatar_looks_avatar_type import ListAvatarLooksAvatarType
    from .list_avatar_looks_ownership import ListAvatarLooksOwnership
    from .list_avatar_looks_response_200 import ListAvatarLooksResponse200
    from .list_background_removals_response_200 import ListBackgroundRemovalsResponse200
    from .list_brand_glossaries_response_200 import ListBrandGlossariesResponse200
    from .list_brand_kits_response_200 import ListBrandKitsResponse200
    from .list_hyperframes_renders_v3_response_200 import ListHyperframesRendersV3Response200
    from .list_lipsyncs_v3_response_200 import ListLipsyncsV3Response200
    from .list_model_audio_voices_response_200 import ListModelAudioVoicesResponse200
    from .list_podcasts_v3_response_200 import ListPodcastsV3Response200
    from .list_proofreads_v3_response_200 import ListProofreadsV3Response200
    from .list_templates_v3_response_200 import ListTemplatesV3Response200
    from .list_video_agent_session_videos_response_200 import ListVideoAgentSessionVideosResponse200
    from .list_video_agent_sessions_response_200 import ListVideoAgentSessionsResponse200
    from .list_video_agent_styles_response_200 import ListVideoAgentStylesResponse200
    from .list_video_translation_languages_v3_response_200 import (
        ListVideoTranslationLanguagesV3Response200,
    )
    from .list_video_translations_v3_response_200 import ListVideoTranslationsV3Response200
    from .list_videos_v3_response_200 import ListVideosV3Response200
    from .list_voices_v3_response_200 import ListVoicesV3Response200
    from .list_voices_v3_type import ListVoicesV3Type
    from .list_webhook_endpoints_response_200 import ListWebhookEndpointsResponse200
    from .list_webhook_event_types_response_200 import ListWebhookEventTypesResponse200
    from .list_webhook_events_event_type import ListWebhookEventsEventType
    from .list_webhook_events_response_200 import ListWebhookEventsResponse200
    from .list_workflow_definitions_response_200 import ListWorkflowDefinitionsResponse200
    from .list_workflow_run_nodes_response_200 import ListWorkflowRunNodesResponse200
    from .list_workflow_runs_response_200 import ListWorkflowRunsResponse200
    from .list_workflow_versions_response_200 import ListWorkflowVersionsResponse200
    from .look_template_item import LookTemplateItem
    from .look_template_item_gender_type_0 import LookTemplateItemGenderType0
    from .look_template_item_type import LookTemplateItemType
    from .model_audio_voice_mode import ModelAudioVoiceMode
    from .model_audio_voice_response import ModelAudioVoiceResponse
    from .model_image_generation_detail import ModelImageGenerationDetail
    from .model_image_generation_detail_failure_code_type_0 import (
        ModelImageGenerationDetailFailureCodeType0,
    )
    from .model_image_generation_detail_model import ModelImageGenerationDetailModel
    from .model_image_generation_detail_status import ModelImageGenerationDetailStatus
    from .model_image_item import ModelImageItem
    from .model_video_detail import ModelVideoDetail
    from .model_video_detail_failure_code_type_0 import ModelVideoDetailFailureCodeType0
    from .model_video_detail_model import ModelVideoDetailModel
    from .model_video_detail_status import ModelVideoDetailStatus
    from .model_video_timings import ModelVideoTimings
    from .node_type_catalog_response import NodeTypeCatalogResponse
    from .node_type_family_entry import NodeTypeFamilyEntry
    from .node_type_lifecycle import NodeTypeLifecycle
    from .node_type_port_entry import NodeTypePortEntry
    from .node_type_variant_entry import NodeTypeVariantEntry
    from .node_type_variant_entry_config_schema import NodeTypeVariantEntryConfigSchema
    from .output_aspect_ratio import OutputAspectRatio
    from .output_duration import OutputDuration
    from .placeholder_element import PlaceholderElement
    from .playback_input import PlaybackInput
    from .playback_input_mode_type_0 import PlaybackInputModeType0
    from .podcast_create_response import PodcastCreateResponse
    from .podcast_create_response_status import PodcastCreateResponseStatus
    from .podcast_delete_response import PodcastDeleteResponse
    from .podcast_detail import PodcastDetail
    from .podcast_detail_status import PodcastDetailStatus
    from .prompt_avatar_aspect_ratio import PromptAvatarAspectRatio
    from .proofread_delete_response import ProofreadDeleteResponse
    from .proofread_detail import ProofreadDetail
    from .proofread_status import ProofreadStatus
    from .public_workflow_node_status import PublicWorkflowNodeStatus
    from .public_workflow_run_status import PublicWorkflowRunStatus
    from .publish_version_request import PublishVersionRequest
    from .publish_workflow_version_response_200 import PublishWorkflowVersionResponse200
    from .publish_workflow_version_response_201 import PublishWorkflowVersionResponse201
    from .reference_to_video_request import ReferenceToVideoRequest
    from .reference_to_video_request_aspect_ratio import ReferenceToVideoRequestAspectRatio
    from .reference_to_video_request_prompt_enhancement import (
        ReferenceToVideoRequestPromptEnhancement,
    )
    from .reference_to_video_request_resolution import ReferenceToVideoRequestResolution
    from .rotate_secret_response_data import RotateSecretResponseData
    from .rotate_webhook_endpoint_secret_response_200 import RotateWebhookEndpointSecretResponse200
    from .scene import Scene
    from .script_voice_settings import ScriptVoiceSettings
    from .search_assets_response_200 import SearchAssetsResponse200
    from .search_assets_scope import SearchAssetsScope
    from .search_assets_type import SearchAssetsType
    from .search_audio_sounds_response_200 import SearchAudioSoundsResponse200
    from .search_audio_sounds_type import SearchAudioSoundsType
    from .send_message_request import SendMessageRequest
    from .send_message_response import SendMessageResponse
    from .send_video_agent_message_response_200 import SendVideoAgentMessageResponse200
    from .session_list_item import SessionListItem
    from .session_message import SessionMessage
    from .session_message_type import SessionMessageType
    from .session_mode import SessionMode
    from .session_resource import SessionResource
    from .session_resource_metadata_type_0 import SessionResourceMetadataType0
    from .set_template_variables_v3_request import SetTemplateVariablesV3Request
    from .set_template_variables_v3_request_variables import SetTemplateVariablesV3RequestVariables
    from .set_template_variables_v3_request_variables_additional_property import (
        SetTemplateVariablesV3RequestVariablesAdditionalProperty,
    )
    from .set_template_variables_v3_response_200 import SetTemplateVariablesV3Response200
    from .silence_script_entry import SilenceScriptEntry
    from .speech_alignment_event import SpeechAlignmentEvent
    from .speech_audio_event import SpeechAudioEvent
    from .speech_error_event import SpeechErrorEvent
    from .speech_word_alignment import SpeechWordAlignment
    from .starfish_engine_settings import StarfishEngineSettings
    from .stock_voice_config import StockVoiceConfig
    from .stop_session_request import StopSessionRequest
    from .stop_session_response import StopSessionResponse
    from .stop_video_agent_session_response_200 import StopVideoAgentSessionResponse200
    from .stream_speech_request import StreamSpeechRequest
    from .studio_avatar_input import StudioAvatarInput
    from .studio_color_background_input import StudioColorBackgroundInput
    from .style_item import StyleItem
    from .subscription_credits import SubscriptionCredits
    from .subscription_info import SubscriptionInfo
    from .subscription_tier import SubscriptionTier
    from .template_audio_script_entry import TemplateAudioScriptEntry
    from .template_audio_variable import TemplateAudioVariable
    from .template_avatar_element import TemplateAvatarElement
    from .template_background_audio import TemplateBackgroundAudio
    from .template_bindable_type import TemplateBindableType
    from .template_character_variable import TemplateCharacterVariable
    from .template_character_variable_character_type import TemplateCharacterVariableCharacterType
    from .template_composition import TemplateComposition
    from .template_composition_scene import TemplateCompositionScene
    from .template_container_element import TemplateContainerElement
    from .template_detail_v3 import TemplateDetailV3
    from .template_detail_v3_variables import TemplateDetailV3Variables
    from .template_image_background import TemplateImageBackground
    from .template_image_element import TemplateImageElement
    from .template_image_variable import TemplateImageVariable
    from .template_image_variable_fit import TemplateImageVariableFit
    from .template_list_item_v3 import TemplateListItemV3
    from .template_scene_v3 import TemplateSceneV3
    from .template_scene_variable_ref import TemplateSceneVariableRef
    from .template_subtitle_position import TemplateSubtitlePosition
    from .template_subtitle_settings import TemplateSubtitleSettings
    from .template_text_element import TemplateTextElement
    from .template_text_script_entry import TemplateTextScriptEntry
    from .template_text_variable import TemplateTextVariable
    from .template_video_background import TemplateVideoBackground
    from .template_video_dimension import TemplateVideoDimension
    from .template_video_element import TemplateVideoElement
    from .template_video_variable import TemplateVideoVariable
    from .template_video_variable_fit import TemplateVideoVariableFit
    from .template_video_variable_play_style import TemplateVideoVariablePlayStyle
    from .template_voice_variable import TemplateVoiceVariable
    from .text_element import TextElement
    from .text_script_entry import TextScriptEntry
    from .text_to_speech_request import TextToSpeechRequest
    from .text_to_speech_response_data import TextToSpeechResponseData
    from .text_to_video_request import TextToVideoRequest
    from .text_to_video_request_aspect_ratio import TextToVideoRequestAspectRatio
    from .text_to_video_request_prompt_enhancement import TextToVideoRequestPromptEnhancement
    from .text_to_video_request_resolution import TextToVideoRequestResolution
    from .update_avatar_group_request import UpdateAvatarGroupRequest
    from .update_avatar_group_response_200 import UpdateAvatarGroupResponse200
    from .update_avatar_look_request import UpdateAvatarLookRequest
    from .update_avatar_look_response_200 import UpdateAvatarLookResponse200
    from .update_brand_glossary_request import UpdateBrandGlossaryRequest
    from .update_brand_glossary_response_200 import UpdateBrandGlossaryResponse200
    from .update_brand_kit_color_roles import UpdateBrandKitColorRoles
    from .update_brand_kit_font_role import UpdateBrandKitFontRole
    from .update_brand_kit_font_roles import UpdateBrandKitFontRoles
    from .update_brand_kit_logo_roles import UpdateBrandKitLogoRoles
    from .update_brand_kit_request import UpdateBrandKitRequest
    from .update_brand_kit_response_200 import UpdateBrandKitResponse200
    from .update_lipsync_request import UpdateLipsyncRequest
    from .update_lipsync_v3_response_200 import UpdateLipsyncV3Response200
    from .update_template_v3_request import UpdateTemplateV3Request
    from .update_template_v3_response_200 import UpdateTemplateV3Response200
    from .update_video_translation_request import UpdateVideoTranslationRequest
    from .update_video_translation_v3_response_200 import UpdateVideoTranslationV3Response200
    from .update_webhook_endpoint_request import UpdateWebhookEndpointRequest
    from .update_webhook_endpoint_response_200 import UpdateWebhookEndpointResponse200
    from .update_workflow_draft_request import UpdateWorkflowDraftRequest
    from .update_workflow_draft_response_200 import UpdateWorkflowDraftResponse200
    from .upload_asset_body import UploadAssetBody
    from .upload_asset_response_200 import UploadAssetResponse200
    from .upload_asset_v3_response import UploadAssetV3Response
    from .upload_proofread_srt_v3_response_200 import UploadProofreadSrtV3Response200
    from .upload_srt_request import UploadSRTRequest
    from .usage_based_info import UsageBasedInfo
    from .user_info_response import UserInfoResponse
    from .video_aspect_ratio import VideoAspectRatio
    from .video_background import VideoBackground
    from .video_batch_detail import VideoBatchDetail
    from .video_batch_detail_counts_by_status import VideoBatchDetailCountsByStatus
    from .video_batch_item import VideoBatchItem
    from .video_batch_item_error_type_0 import VideoBatchItemErrorType0
    from .video_caption import VideoCaption
    from .video_context import VideoContext
    from .video_detail import VideoDetail
    from .video_element import VideoElement
    from .video_output_format import VideoOutputFormat
    from .video_quality_comparison_batch_counts import VideoQualityComparisonBatchCounts
    from .video_quality_comparison_batch_item import VideoQualityComparisonBatchItem
    from .video_quality_comparison_batch_response import VideoQualityComparisonBatchResponse
    from .video_quality_comparison_error import VideoQualityComparisonError
    from .video_quality_comparison_request import VideoQualityComparisonRequest
    from .video_quality_comparison_response import VideoQualityComparisonResponse
    from .video_quality_comparison_result import VideoQualityComparisonResult
    from .video_quality_comparison_result_winner_side import VideoQualityComparisonResultWinnerSide
    from .video_quality_job_status import VideoQualityJobStatus
    from .video_quality_question_id import VideoQualityQuestionId
    from .video_resolution import VideoResolution
    from .video_scene import VideoScene
    from .video_scenes_response import VideoScenesResponse
    from .video_status import VideoStatus
    from .video_status_entry import VideoStatusEntry
    from .video_status_entry_error_type_0 import VideoStatusEntryErrorType0
    from .video_translation_create_response import VideoTranslationCreateResponse
    from .video_translation_delete_response import VideoTranslationDeleteResponse
    from .video_translation_detail import VideoTranslationDetail
    from .video_translation_languages_response import VideoTranslationLanguagesResponse
    from .video_translation_mode import VideoTranslationMode
    from .video_translation_status import VideoTranslationStatus
    from .video_trim import VideoTrim
    from .video_tts_voice_failure_reason import VideoTTSVoiceFailureReason
    from .video_tts_voice_status import VideoTTSVoiceStatus
    from .voice_clone_create_v3_response import VoiceCloneCreateV3Response
    from .voice_delete_v3_response import VoiceDeleteV3Response
    from .voice_detail_v3 import VoiceDetailV3
    from .voice_detail_v3_status_type_0 import VoiceDetailV3StatusType0
    from .voice_settings_input import VoiceSettingsInput
    from .wallet_currency import WalletCurrency
    from .wallet_info import WalletInfo
    from .watermark_input import WatermarkInput
    from .watermark_placement import WatermarkPlacement
    from .watermark_position import WatermarkPosition
    from .webhook_endpoint_response import WebhookEndpointResponse
    from .webhook_event_response import WebhookEventResponse
    from .webhook_event_response_event_data import WebhookEventResponseEventData
    from .webhook_event_type import WebhookEventType
    from .webhook_event_type_item import WebhookEventTypeItem
    from .word_batch import WordBatch
    from .word_event import WordEvent
    from .word_with_timestamp import WordWithTimestamp
    from .words_end_event import WordsEndEvent
    from .words_end_event_reason import WordsEndEventReason
    from .workflow_definition_list_item import WorkflowDefinitionListItem
    from .workflow_definition_response import WorkflowDefinitionResponse
    from .workflow_definition_response_meta_type_0 import WorkflowDefinitionResponseMetaType0
    from .workflow_definition_status import WorkflowDefinitionStatus
    from .workflow_graph_input_decl import WorkflowGraphInputDecl
    from .workflow_graph_node import WorkflowGraphNode
    from .workflow_graph_node_bindings import WorkflowGraphNodeBindings
    from .workflow_graph_node_config import WorkflowGraphNodeConfig
    from .workflow_graph_output_decl import WorkflowGraphOutputDecl
    from .workflow_product_graph import WorkflowProductGraph
    from .workflow_product_graph_inputs import WorkflowProductGraphInputs
    from .workflow_product_graph_outputs import WorkflowProductGraphOutputs
    from .workflow_product_graph_view import WorkflowProductGraphView
    from .workflow_product_graph_view_inputs import WorkflowProductGraphViewInputs
    from .workflow_product_graph_view_outputs import WorkflowProductGraphViewOutputs
    from .workflow_run_error import WorkflowRunError
    from .workflow_run_list_item import WorkflowRunListItem
    from .workflow_run_node_item import WorkflowRunNodeItem
    from .workflow_run_output import WorkflowRunOutput
    from .workflow_run_output_delivery import WorkflowRunOutputDelivery
    from .workflow_run_output_status import WorkflowRunOutputStatus
    from .workflow_run_progress import WorkflowRunProgress
    from .workflow_run_response import WorkflowRunResponse
    from .workflow_run_workflow_ref import WorkflowRunWorkflowRef
    from .workflow_value_type import WorkflowValueType
    from .workflow_version_list_item import WorkflowVersionListItem
    from .workflow_version_ref import WorkflowVersionRef
    from .workflow_version_response import WorkflowVersionResponse

__all__ = (
    "AiClippingDetail",
    "ApiKeySelfResponse",
    "ApiKeySelfResponseScopeMode",
    "AppendAvatarRealtimeTextResponse202",
    "AppendTextDeltaRequest",
    "AppendTextDeltaResponse",
    "AssetBase64",
    "AssetId",
    "AssetUploadBatchItem",
    "AssetUploadBatchItemUploadHeaders",
    "AssetUploadItem",
    "AssetUrl",
    "AudioContentType",
    "AudioScriptEntry",
    "AudioSoundItem",
    "AudioVoiceItem",
    "AudioVoiceType",
    "AutoReloadInfo",
    "AvatarElement",
    "AvatarEngineTier",
    "AvatarError",
    "AvatarFit",
    "AvatarGroupDeleteResponse",
    "AvatarGroupItem",
    "AvatarIIIEngineConfig",
    "AvatarIVEngineConfig",
    "AvatarLookDeleteResponse",
    "AvatarLookItem",
    "AvatarLookItemPreferredOrientationType0",
    "AvatarLookType",
    "AvatarRealtimeStatusResponse",
    "AvatarRealtimeStatusResponseStatus",
    "AvatarStatus",
    "AvatarVEngineConfig",
    "AvatarVideoScene",
    "BackgroundRemovalDeleteResponse",
    "BackgroundRemovalJob",
    "BackgroundRemovalJobLayers",
    "BackgroundSetting",
    "BackgroundSettingType",
    "BatchItemStatus",
    "BatchStatus",
    "BillingType",
    "BrandGlossaryDetail",
    "BrandGlossaryItem",
    "BrandGlossaryTerm",
    "BrandGlossaryTermWrite",
    "BrandKitColorRoles",
    "BrandKitDetail",
    "BrandKitDetailStatus",
    "BrandKitFont",
    "BrandKitFontRole",
    "BrandKitFontRoles",
    "BrandKitItem",
    "BrandKitLogo",
    "BrandKitLogoRoles",
    "BulkAssetStatusesV3Response200",
    "BulkLipsyncStatusesV3Response200",
    "BulkVideoStatusesV3Response200",
    "BulkVideoTranslationStatusesV3Response200",
    "CancelAvatarRealtimeResponse",
    "CancelAvatarRealtimeSessionResponse202",
    "CancelWorkflowRunResponse200",
    "CaptionFileFormat",
    "CaptionSetting",
    "CaptionStyle",
    "CaptionStylePreset",
    "Clip",
    "ClipStatus",
    "CloneVoiceResponse200",
    "ColorBackground",
    "CompiledNodeSummary",
    "CompleteAssetBatchRequest",
    "CompleteAssetBatchResponse",
    "CompleteAssetBatchV3Response202",
    "CompleteAssetUploadRequest",
    "CompleteAssetUploadResponse",
    "CompleteAssetUploadResponse200",
    "ContainerElement",
    "CreateAiClippingRequest",
    "CreateAiClippingResponse",
    "CreateAiClippingV3Response202",
    "CreateAssetUploadBatchRequest",
    "CreateAssetUploadBatchResponse",
    "CreateAssetUploadBatchV3Response200",
    "CreateAssetUploadRequest",
    "CreateAssetUploadResponse",
    "CreateAssetUploadResponse200",
    "CreateAssetUploadResponseUploadHeaders",
    "CreateAvatarConsentRequest",
    "CreateAvatarConsentResponse",
    "CreateAvatarConsentResponse200",
    "CreateAvatarLooksResponse",
    "CreateAvatarLooksResponse200",
    "CreateAvatarRealtimeAudio",
    "CreateAvatarRealtimeResponse",
    "CreateAvatarRealtimeSessionResponse201",
    "CreateAvatarRealtimeTextStream",
    "CreateAvatarRealtimeTTS",
    "CreateAvatarResponse",
    "CreateAvatarResponse200",
    "CreateAvatarVideoResponse",
    "CreateBackgroundRemovalRequest",
    "CreateBackgroundRemovalResponse200",
    "CreateBatchVideoFromAvatar",
    "CreateBatchVideoFromCinematicAvatar",
    "CreateBatchVideoFromCinematicAvatarAspectRatio",
    "CreateBatchVideoFromCinematicAvatarResolution",
    "CreateBatchVideoFromImage",
    "CreateBatchVideoFromStudio",
    "CreateBrandGlossaryRequest",
    "CreateBrandGlossaryResponse201",
    "CreateBrandKitRequest",
    "CreateBrandKitResponse",
    "CreateBrandKitResponse201",
    "CreatedAvatarLook",
    "CreateDigitalTwinRequest",
    "CreateFillerWordRemovalRequest",
    "CreateFillerWordRemovalResponse",
    "CreateFillerWordRemovalV3Response202",
    "CreateFolderRequest",
    "CreateFolderRequestType",
    "CreateFolderResponse200",
    "CreateHyperframesRenderRequest",
    "CreateHyperframesRenderRequestFormat",
    "CreateHyperframesRenderRequestQuality",
    "CreateHyperframesRenderRequestVariablesType0",
    "CreateHyperframesRenderResponse",
    "CreateHyperframesRenderV3Response202",
    "CreateInstantModelAudioVoiceRequest",
    "CreateInstantModelAudioVoiceRequestAgeType0",
    "CreateInstantModelAudioVoiceRequestGenderType0",
    "CreateInstantModelAudioVoiceRequestSimilarity",
    "CreateLipsyncBatchRequest",
    "CreateLipsyncBatchResponse",
    "CreateLipsyncBatchV3Response202",
    "CreateLipsyncRequest",
    "CreateLipsyncV3Response200",
    "CreateLookPackLooksRequest",
    "CreateLookPackLooksRequestAspectRatioType0",
    "CreateModelAudioVoiceResponse",
    "CreateModelAudioVoiceResponse202",
    "CreateModelImageRequest",
    "CreateModelImageRequestAspectRatioType0",
    "CreateModelImageResponse",
    "CreateModelImageResponse202",
    "CreateModelVideoResponse",
    "CreateModelVideoResponse202",
    "CreatePhotoAvatarRequest",
    "CreatePodcastRequest",
    "CreatePodcastRequestDuration",
    "CreatePodcastRequestLayout",
    "CreatePodcastV3Response202",
    "CreateProfessionalModelAudioVoiceRequest",
    "CreateProfessionalModelAudioVoiceRequestMode",
    "CreatePromptAvatarRequest",
    "CreateProofreadRequest",
    "CreateProofreadResponse",
    "CreateProofreadV3Response200",
    "CreateSpeechRequest",
    "CreateSpeechRequestModel",
    "CreateSpeechResponseData",
    "CreateSpeechV3Response200",
    "CreateTemplateLooksRequest",
    "CreateTemplateV3Request",
    "CreateTemplateV3Response200",
    "CreateVideoAgentRequest",
    "CreateVideoAgentRequestOrientationType0",
    "CreateVideoAgentResponse",
    "CreateVideoAgentResponseStatus",
    "CreateVideoAgentV3Response200",
    "CreateVideoBatchRequest",
    "CreateVideoBatchResponse",
    "CreateVideoBatchV3Response202",
    "CreateVideoFromAvatar",
    "CreateVideoFromCinematicAvatar",
    "CreateVideoFromCinematicAvatarAspectRatio",
    "CreateVideoFromCinematicAvatarResolution",
    "CreateVideoFromImage",
    "CreateVideoFromStudio",
    "CreateVideoQualityComparisonBatchRequest",
    "CreateVideoQualityComparisonBatchResponse",
    "CreateVideoQualityComparisonBatchV3Response202",
    "CreateVideoQualityComparisonV3Response200",
    "CreateVideoQualityComparisonV3Response202",
    "CreateVideoResponse200",
    "CreateVideoTranslationBatchRequest",
    "CreateVideoTranslationBatchResponse",
    "CreateVideoTranslationBatchV3Response202",
    "CreateVideoTranslationRequest",
    "CreateVideoTranslationRequestFpsModeType0",
    "CreateVideoTranslationRequestSrtRoleType0",
    "CreateVideoTranslationV3Response200",
    "CreateVoiceCloneV3Request",
    "CreateWebhookEndpointRequest",
    "CreateWebhookEndpointResponse200",
    "CreateWorkflowRequest",
    "CreateWorkflowRequestMetaType0",
    "CreateWorkflowResponse200",
    "CreateWorkflowResponse201",
    "CreateWorkflowRunRequest",
    "CreateWorkflowRunRequestInputs",
    "CreateWorkflowRunResponse200",
    "CreateWorkflowRunResponse201",
    "CreditPool",
    "DeleteAiClippingResponse",
    "DeleteAiClippingV3Response200",
    "DeleteAssetResponse200",
    "DeleteAssetV3Response",
    "DeleteAvatarGroupResponse200",
    "DeleteAvatarLookResponse200",
    "DeleteBackgroundRemovalResponse200",
    "DeleteBrandGlossaryResponse",
    "DeleteBrandGlossaryResponse200",
    "DeleteBrandKitResponse",
    "DeleteBrandKitResponse200",
    "DeleteHyperframesRenderResponse",
    "DeleteHyperframesRenderV3Response200",
    "DeleteLipsyncV3Response200",
    "DeleteModelAudioVoiceResponse",
    "DeleteModelAudioVoiceResponse200",
    "DeletePodcastV3Response200",
    "DeleteProofreadV3Response200",
    "DeleteTemplateV3Response",
    "DeleteTemplateV3Response200",
    "DeleteVideoResponse",
    "DeleteVideoTranslationV3Response200",
    "DeleteVideoV3Response200",
    "DeleteVoiceResponse200",
    "DeleteWebhookEndpointResponse200",
    "DeleteWebhookEndpointResponse200Data",
    "DesignVoiceRequest",
    "DesignVoiceResponse200",
    "DesignVoiceResponseData",
    "DoNotTranslateEntry",
    "DoNotTranslateEntryWrite",
    "DownloadProofreadSrtV3Response200",
    "DownloadSRTResponse",
    "ElevenLabsEngineSettings",
    "ElevenLabsModel",
    "Expressiveness",
    "FillerWordRemovalDetail",
    "FillerWordRemovalDetailJobStatus",
    "FishEngineSettings",
    "FishModel",
    "FolderDetail",
    "FolderDetailType",
    "ForcedTranslationEntry",
    "ForcedTranslationEntryWrite",
    "GenerateFromProofreadV3Response200",
    "GenerateFromTemplateV3Request",
    "GenerateFromTemplateV3RequestVariables",
    "GenerateFromTemplateV3Response200",
    "GenerateModelSpeechResponse200",
    "GenerateVideoRequest",
    "GenerateVideoResponse",
    "GetAiClippingV3Response200",
    "GetAssetBatchV3Response200",
    "GetAssetResponse200",
    "GetAssetV3Response",
    "GetAvatarGroupResponse200",
    "GetAvatarLookResponse200",
    "GetAvatarRealtimeSessionResponse200",
    "GetBackgroundRemovalResponse200",
    "GetBrandGlossaryResponse200",
    "GetBrandKitResponse200",
    "GetCurrentApiKeyResponse200",
    "GetCurrentUserV3Response200",
    "GetFillerWordRemovalV3Response200",
    "GetFolderResponse200",
    "GetHyperframesRenderV3Response200",
    "GetLipsyncBatchV3Response200",
    "GetLipsyncV3Response200",
    "GetModelAudioVoiceResponse200",
    "GetModelImageResponse200",
    "GetModelVideoResponse200",
    "GetPodcastV3Response200",
    "GetProofreadV3Response200",
    "GetSessionResponse",
    "GetSessionResponseStatus",
    "GetTemplateV3Response200",
    "GetVideoAgentResourceResponse200",
    "GetVideoAgentSessionResponse200",
    "GetVideoBatchV3Response200",
    "GetVideoQualityComparisonBatchV3Response200",
    "GetVideoQualityComparisonV3Response200",
    "GetVideoScenesV3Response200",
    "GetVideoTranslationBatchV3Response200",
    "GetVideoTranslationV3Response200",
    "GetVideoV3Response200",
    "GetVoiceResponse200",
    "GetWorkflowNodeTypesResponse200",
    "GetWorkflowResponse200",
    "GetWorkflowRunResponse200",
    "GetWorkflowVersionResponse200",
    "GraphListBinding",
    "GraphLiteralBinding",
    "GraphNodeOutputBinding",
    "GraphObjectBinding",
    "GraphObjectBindingFields",
    "GraphRunInputBinding",
    "HighlightOutputSettings",
    "HyperframesAspectRatio",
    "HyperframesRenderDetail",
    "HyperframesRenderDetailFormat",
    "HyperframesRenderDetailQualityType0",
    "HyperframesRenderStatus",
    "HyperframesResolution",
    "IconAssetItem",
    "ImageAssetItem",
    "ImageBackground",
    "ImageElement",
    "ImageScene",
    "ImageToVideoRequest",
    "ImageToVideoRequestAspectRatioType0",
    "ImageToVideoRequestPromptEnhancement",
    "ImageToVideoRequestResolution",
    "JobStatus",
    "LipsyncCreateResponse",
    "LipsyncDeleteResponse",
    "LipsyncDetail",
    "ListAiClippingV3Response200",
    "ListAssetsResponse200",
    "ListAvatarGroupsOwnership",
    "ListAvatarGroupsResponse200",
    "ListAvatarLooksAvatarType",
    "ListAvatarLooksOwnership",
    "ListAvatarLooksResponse200",
    "ListAvatarLookTemplatesGender",
    "ListAvatarLookTemplatesResponse200",
    "ListAvatarLookTemplatesType",
    "ListBackgroundRemovalsResponse200",
    "ListBrandGlossariesResponse200",
    "ListBrandKitsResponse200",
    "ListHyperframesRendersV3Response200",
    "ListLipsyncsV3Response200",
    "ListModelAudioVoicesResponse200",
    "ListPodcastsV3Response200",
    "ListProofreadsV3Response200",
    "ListTemplatesV3Response200",
    "ListVideoAgentSessionsResponse200",
    "ListVideoAgentSessionVideosResponse200",
    "ListVideoAgentStylesResponse200",
    "ListVideosV3Response200",
    "ListVideoTranslationLanguagesV3Response200",
    "ListVideoTranslationsV3Response200",
    "ListVoicesV3Response200",
    "ListVoicesV3Type",
    "ListWebhookEndpointsResponse200",
    "ListWebhookEventsEventType",
    "ListWebhookEventsResponse200",
    "ListWebhookEventTypesResponse200",
    "ListWorkflowDefinitionsResponse200",
    "ListWorkflowRunNodesResponse200",
    "ListWorkflowRunsResponse200",
    "ListWorkflowVersionsResponse200",
    "LookTemplateItem",
    "LookTemplateItemGenderType0",
    "LookTemplateItemType",
    "ModelAudioVoiceMode",
    "ModelAudioVoiceResponse",
    "ModelImageGenerationDetail",
    "ModelImageGenerationDetailFailureCodeType0",
    "ModelImageGenerationDetailModel",
    "ModelImageGenerationDetailStatus",
    "ModelImageItem",
    "ModelVideoDetail",
    "ModelVideoDetailFailureCodeType0",
    "ModelVideoDetailModel",
    "ModelVideoDetailStatus",
    "ModelVideoTimings",
    "NodeTypeCatalogResponse",
    "NodeTypeFamilyEntry",
    "NodeTypeLifecycle",
    "NodeTypePortEntry",
    "NodeTypeVariantEntry",
    "NodeTypeVariantEntryConfigSchema",
    "OutputAspectRatio",
    "OutputDuration",
    "PlaceholderElement",
    "PlaybackInput",
    "PlaybackInputModeType0",
    "PodcastCreateResponse",
    "PodcastCreateResponseStatus",
    "PodcastDeleteResponse",
    "PodcastDetail",
    "PodcastDetailStatus",
    "PromptAvatarAspectRatio",
    "ProofreadDeleteResponse",
    "ProofreadDetail",
    "ProofreadStatus",
    "PublicWorkflowNodeStatus",
    "PublicWorkflowRunStatus",
    "PublishVersionRequest",
    "PublishWorkflowVersionResponse200",
    "PublishWorkflowVersionResponse201",
    "ReferenceToVideoRequest",
    "ReferenceToVideoRequestAspectRatio",
    "ReferenceToVideoRequestPromptEnhancement",
    "ReferenceToVideoRequestResolution",
    "RotateSecretResponseData",
    "RotateWebhookEndpointSecretResponse200",
    "Scene",
    "ScriptVoiceSettings",
    "SearchAssetsResponse200",
    "SearchAssetsScope",
    "SearchAssetsType",
    "SearchAudioSoundsResponse200",
    "SearchAudioSoundsType",
    "SendMessageRequest",
    "SendMessageResponse",
    "SendVideoAgentMessageResponse200",
    "SessionListItem",
    "SessionMessage",
    "SessionMessageType",
    "SessionMode",
    "SessionResource",
    "SessionResourceMetadataType0",
    "SetTemplateVariablesV3Request",
    "SetTemplateVariablesV3RequestVariables",
    "SetTemplateVariablesV3RequestVariablesAdditionalProperty",
    "SetTemplateVariablesV3Response200",
    "SilenceScriptEntry",
    "SpeechAlignmentEvent",
    "SpeechAudioEvent",
    "SpeechErrorEvent",
    "SpeechWordAlignment",
    "StarfishEngineSettings",
    "StockVoiceConfig",
    "StopSessionRequest",
    "StopSessionResponse",
    "StopVideoAgentSessionResponse200",
    "StreamSpeechRequest",
    "StudioAvatarInput",
    "StudioColorBackgroundInput",
    "StyleItem",
    "SubscriptionCredits",
    "SubscriptionInfo",
    "SubscriptionTier",
    "TemplateAudioScriptEntry",
    "TemplateAudioVariable",
    "TemplateAvatarElement",
    "TemplateBackgroundAudio",
    "TemplateBindableType",
    "TemplateCharacterVariable",
    "TemplateCharacterVariableCharacterType",
    "TemplateComposition",
    "TemplateCompositionScene",
    "TemplateContainerElement",
    "TemplateDetailV3",
    "TemplateDetailV3Variables",
    "TemplateImageBackground",
    "TemplateImageElement",
    "TemplateImageVariable",
    "TemplateImageVariableFit",
    "TemplateListItemV3",
    "TemplateSceneV3",
    "TemplateSceneVariableRef",
    "TemplateSubtitlePosition",
    "TemplateSubtitleSettings",
    "TemplateTextElement",
    "TemplateTextScriptEntry",
    "TemplateTextVariable",
    "TemplateVideoBackground",
    "TemplateVideoDimension",
    "TemplateVideoElement",
    "TemplateVideoVariable",
    "TemplateVideoVariableFit",
    "TemplateVideoVariablePlayStyle",
    "TemplateVoiceVariable",
    "TextElement",
    "TextScriptEntry",
    "TextToSpeechRequest",
    "TextToSpeechResponseData",
    "TextToVideoRequest",
    "TextToVideoRequestAspectRatio",
    "TextToVideoRequestPromptEnhancement",
    "TextToVideoRequestResolution",
    "UpdateAvatarGroupRequest",
    "UpdateAvatarGroupResponse200",
    "UpdateAvatarLookRequest",
    "UpdateAvatarLookResponse200",
    "UpdateBrandGlossaryRequest",
    "UpdateBrandGlossaryResponse200",
    "UpdateBrandKitColorRoles",
    "UpdateBrandKitFontRole",
    "UpdateBrandKitFontRoles",
    "UpdateBrandKitLogoRoles",
    "UpdateBrandKitRequest",
    "UpdateBrandKitResponse200",
    "UpdateLipsyncRequest",
    "UpdateLipsyncV3Response200",
    "UpdateTemplateV3Request",
    "UpdateTemplateV3Response200",
    "UpdateVideoTranslationRequest",
    "UpdateVideoTranslationV3Response200",
    "UpdateWebhookEndpointRequest",
    "UpdateWebhookEndpointResponse200",
    "UpdateWorkflowDraftRequest",
    "UpdateWorkflowDraftResponse200",
    "UploadAssetBody",
    "UploadAssetResponse200",
    "UploadAssetV3Response",
    "UploadProofreadSrtV3Response200",
    "UploadSRTRequest",
    "UsageBasedInfo",
    "UserInfoResponse",
    "VideoAspectRatio",
    "VideoBackground",
    "VideoBatchDetail",
    "VideoBatchDetailCountsByStatus",
    "VideoBatchItem",
    "VideoBatchItemErrorType0",
    "VideoCaption",
    "VideoContext",
    "VideoDetail",
    "VideoElement",
    "VideoOutputFormat",
    "VideoQualityComparisonBatchCounts",
    "VideoQualityComparisonBatchItem",
    "VideoQualityComparisonBatchResponse",
    "VideoQualityComparisonError",
    "VideoQualityComparisonRequest",
    "VideoQualityComparisonResponse",
    "VideoQualityComparisonResult",
    "VideoQualityComparisonResultWinnerSide",
    "VideoQualityJobStatus",
    "VideoQualityQuestionId",
    "VideoResolution",
    "VideoScene",
    "VideoScenesResponse",
    "VideoStatus",
    "VideoStatusEntry",
    "VideoStatusEntryErrorType0",
    "VideoTranslationCreateResponse",
    "VideoTranslationDeleteResponse",
    "VideoTranslationDetail",
    "VideoTranslationLanguagesResponse",
    "VideoTranslationMode",
    "VideoTranslationStatus",
    "VideoTrim",
    "VideoTTSVoiceFailureReason",
    "VideoTTSVoiceStatus",
    "VoiceCloneCreateV3Response",
    "VoiceDeleteV3Response",
    "VoiceDetailV3",
    "VoiceDetailV3StatusType0",
    "VoiceSettingsInput",
    "WalletCurrency",
    "WalletInfo",
    "WatermarkInput",
    "WatermarkPlacement",
    "WatermarkPosition",
    "WebhookEndpointResponse",
    "WebhookEventResponse",
    "WebhookEventResponseEventData",
    "WebhookEventType",
    "WebhookEventTypeItem",
    "WordBatch",
    "WordEvent",
    "WordsEndEvent",
    "WordsEndEventReason",
    "WordWithTimestamp",
    "WorkflowDefinitionListItem",
    "WorkflowDefinitionResponse",
    "WorkflowDefinitionResponseMetaType0",
    "WorkflowDefinitionStatus",
    "WorkflowGraphInputDecl",
    "WorkflowGraphNode",
    "WorkflowGraphNodeBindings",
    "WorkflowGraphNodeConfig",
    "WorkflowGraphOutputDecl",
    "WorkflowProductGraph",
    "WorkflowProductGraphInputs",
    "WorkflowProductGraphOutputs",
    "WorkflowProductGraphView",
    "WorkflowProductGraphViewInputs",
    "WorkflowProductGraphViewOutputs",
    "WorkflowRunError",
    "WorkflowRunListItem",
    "WorkflowRunNodeItem",
    "WorkflowRunOutput",
    "WorkflowRunOutputDelivery",
    "WorkflowRunOutputStatus",
    "WorkflowRunProgress",
    "WorkflowRunResponse",
    "WorkflowRunWorkflowRef",
    "WorkflowValueType",
    "WorkflowVersionListItem",
    "WorkflowVersionRef",
    "WorkflowVersionResponse",
)

_MODULES = {
    "AiClippingDetail": ".ai_clipping_detail",
    "ApiKeySelfResponse": ".api_key_self_response",
    "ApiKeySelfResponseScopeMode": ".api_key_self_response_scope_mode",
    "AppendAvatarRealtimeTextResponse202": ".append_avatar_realtime_text_response_202",
    "AppendTextDeltaRequest": ".append_text_delta_request",
    "AppendTextDeltaResponse": ".append_text_delta_response",
    "AssetBase64": ".asset_base_64",
    "AssetId": ".asset_id",
    "AssetUploadBatchItem": ".asset_upload_batch_item",
    "AssetUploadBatchItemUploadHeaders": ".asset_upload_batch_item_upload_headers",
    "AssetUploadItem": ".asset_upload_item",
    "AssetUrl": ".asset_url",
    "AudioContentType": ".audio_content_type",
    "AudioScriptEntry": ".audio_script_entry",
    "AudioSoundItem": ".audio_sound_item",
    "AudioVoiceItem": ".audio_voice_item",
    "AudioVoiceType": ".audio_voice_type",
    "AutoReloadInfo": ".auto_reload_info",
    "AvatarElement": ".avatar_element",
    "AvatarEngineTier": ".avatar_engine_tier",
    "AvatarError": ".avatar_error",
    "AvatarFit": ".avatar_fit",
    "AvatarGroupDeleteResponse": ".avatar_group_delete_response",
    "AvatarGroupItem": ".avatar_group_item",
    "AvatarIIIEngineConfig": ".avatar_iii_engine_config",
    "AvatarIVEngineConfig": ".avatar_iv_engine_config",
    "AvatarLookDeleteResponse": ".avatar_look_delete_response",
    "AvatarLookItem": ".avatar_look_item",
    "AvatarLookItemPreferredOrientationType0": ".avatar_look_item_preferred_orientation_type_0",
    "AvatarLookType": ".avatar_look_type",
    "AvatarRealtimeStatusResponse": ".avatar_realtime_status_response",
    "AvatarRealtimeStatusResponseStatus": ".avatar_realtime_status_response_status",
    "AvatarStatus": ".avatar_status",
    "AvatarVEngineConfig": ".avatar_v_engine_config",
    "AvatarVideoScene": ".avatar_video_scene",
    "BackgroundRemovalDeleteResponse": ".background_removal_delete_response",
    "BackgroundRemovalJob": ".background_removal_job",
    "BackgroundRemovalJobLayers": ".background_removal_job_layers",
    "BackgroundSetting": ".background_setting",
    "BackgroundSettingType": ".background_setting_type",
    "BatchItemStatus": ".batch_item_status",
    "BatchStatus": ".batch_status",
    "BillingType": ".billing_type",
    "BrandGlossaryDetail": ".brand_glossary_detail",
    "BrandGlossaryItem": ".brand_glossary_item",
    "BrandGlossaryTerm": ".brand_glossary_term",
    "BrandGlossaryTermWrite": ".brand_glossary_term_write",
    "BrandKitColorRoles": ".brand_kit_color_roles",
    "BrandKitDetail": ".brand_kit_detail",
    "BrandKitDetailStatus": ".brand_kit_detail_status",
    "BrandKitFont": ".brand_kit_font",
    "BrandKitFontRole": ".brand_kit_font_role",
    "BrandKitFontRoles": ".brand_kit_font_roles",
    "BrandKitItem": ".brand_kit_item",
    "BrandKitLogo": ".brand_kit_logo",
    "BrandKitLogoRoles": ".brand_kit_logo_roles",
    "BulkAssetStatusesV3Response200": ".bulk_asset_statuses_v3_response_200",
    "BulkLipsyncStatusesV3Response200": ".bulk_lipsync_statuses_v3_response_200",
    "BulkVideoStatusesV3Response200": ".bulk_video_statuses_v3_response_200",
    "BulkVideoTranslationStatusesV3Response200": ".bulk_video_translation_statuses_v3_response_200",
    "CancelAvatarRealtimeResponse": ".cancel_avatar_realtime_response",
    "CancelAvatarRealtimeSessionResponse202": ".cancel_avatar_realtime_session_response_202",
    "CancelWorkflowRunResponse200": ".cancel_workflow_run_response_200",
    "CaptionFileFormat": ".caption_file_format",
    "CaptionSetting": ".caption_setting",
    "CaptionStyle": ".caption_style",
    "CaptionStylePreset": ".caption_style_preset",
    "Clip": ".clip",
    "ClipStatus": ".clip_status",
    "CloneVoiceResponse200": ".clone_voice_response_200",
    "ColorBackground": ".color_background",
    "CompiledNodeSummary": ".compiled_node_summary",
    "CompleteAssetBatchRequest": ".complete_asset_batch_request",
    "CompleteAssetBatchResponse": ".complete_asset_batch_response",
    "CompleteAssetBatchV3Response202": ".complete_asset_batch_v3_response_202",
    "CompleteAssetUploadRequest": ".complete_asset_upload_request",
    "CompleteAssetUploadResponse": ".complete_asset_upload_response",
    "CompleteAssetUploadResponse200": ".complete_asset_upload_response_200",
    "ContainerElement": ".container_element",
    "CreateAiClippingRequest": ".create_ai_clipping_request",
    "CreateAiClippingResponse": ".create_ai_clipping_response",
    "CreateAiClippingV3Response202": ".create_ai_clipping_v3_response_202",
    "CreateAssetUploadBatchRequest": ".create_asset_upload_batch_request",
    "CreateAssetUploadBatchResponse": ".create_asset_upload_batch_response",
    "CreateAssetUploadBatchV3Response200": ".create_asset_upload_batch_v3_response_200",
    "CreateAssetUploadRequest": ".create_asset_upload_request",
    "CreateAssetUploadResponse": ".create_asset_upload_response",
    "CreateAssetUploadResponse200": ".create_asset_upload_response_200",
    "CreateAssetUploadResponseUploadHeaders": ".create_asset_upload_response_upload_headers",
    "CreateAvatarConsentRequest": ".create_avatar_consent_request",
    "CreateAvatarConsentResponse": ".create_avatar_consent_response",
    "CreateAvatarConsentResponse200": ".create_avatar_consent_response_200",
    "CreateAvatarLooksResponse": ".create_avatar_looks_response",
    "CreateAvatarLooksResponse200": ".create_avatar_looks_response_200",
    "CreateAvatarRealtimeAudio": ".create_avatar_realtime_audio",
    "CreateAvatarRealtimeResponse": ".create_avatar_realtime_response",
    "CreateAvatarRealtimeSessionResponse201": ".create_avatar_realtime_session_response_201",
    "CreateAvatarRealtimeTextStream": ".create_avatar_realtime_text_stream",
    "CreateAvatarRealtimeTTS": ".create_avatar_realtime_tts",
    "CreateAvatarResponse": ".create_avatar_response",
    "CreateAvatarResponse200": ".create_avatar_response_200",
    "CreateAvatarVideoResponse": ".create_avatar_video_response",
    "CreateBackgroundRemovalRequest": ".create_background_removal_request",
    "CreateBackgroundRemovalResponse200": ".create_background_removal_response_200",
    "CreateBatchVideoFromAvatar": ".create_batch_video_from_avatar",
    "CreateBatchVideoFromCinematicAvatar": ".create_batch_video_from_cinematic_avatar",
    "CreateBatchVideoFromCinematicAvatarAspectRatio": ".create_batch_video_from_cinematic_avatar_aspect_ratio",
    "CreateBatchVideoFromCinematicAvatarResolution": ".create_batch_video_from_cinematic_avatar_resolution",
    "CreateBatchVideoFromImage": ".create_batch_video_from_image",
    "CreateBatchVideoFromStudio": ".create_batch_video_from_studio",
    "CreateBrandGlossaryRequest": ".create_brand_glossary_request",
    "CreateBrandGlossaryResponse201": ".create_brand_glossary_response_201",
    "CreateBrandKitRequest": ".create_brand_kit_request",
    "CreateBrandKitResponse": ".create_brand_kit_response",
    "CreateBrandKitResponse201": ".create_brand_kit_response_201",
    "CreateDigitalTwinRequest": ".create_digital_twin_request",
    "CreateFillerWordRemovalRequest": ".create_filler_word_removal_request",
    "CreateFillerWordRemovalResponse": ".create_filler_word_removal_response",
    "CreateFillerWordRemovalV3Response202": ".create_filler_word_removal_v3_response_202",
    "CreateFolderRequest": ".create_folder_request",
    "CreateFolderRequestType": ".create_folder_request_type",
    "CreateFolderResponse200": ".create_folder_response_200",
    "CreateHyperframesRenderRequest": ".create_hyperframes_render_request",
    "CreateHyperframesRenderRequestFormat": ".create_hyperframes_render_request_format",
    "CreateHyperframesRenderRequestQuality": ".create_hyperframes_render_request_quality",
    "CreateHyperframesRenderRequestVariablesType0": ".create_hyperframes_render_request_variables_type_0",
    "CreateHyperframesRenderResponse": ".create_hyperframes_render_response",
    "CreateHyperframesRenderV3Response202": ".create_hyperframes_render_v3_response_202",
    "CreateInstantModelAudioVoiceRequest": ".create_instant_model_audio_voice_request",
    "CreateInstantModelAudioVoiceRequestAgeType0": ".create_instant_model_audio_voice_request_age_type_0",
    "CreateInstantModelAudioVoiceRequestGenderType0": ".create_instant_model_audio_voice_request_gender_type_0",
    "CreateInstantModelAudioVoiceRequestSimilarity": ".create_instant_model_audio_voice_request_similarity",
    "CreateLipsyncBatchRequest": ".create_lipsync_batch_request",
    "CreateLipsyncBatchResponse": ".create_lipsync_batch_response",
    "CreateLipsyncBatchV3Response202": ".create_lipsync_batch_v3_response_202",
    "CreateLipsyncRequest": ".create_lipsync_request",
    "CreateLipsyncV3Response200": ".create_lipsync_v3_response_200",
    "CreateLookPackLooksRequest": ".create_look_pack_looks_request",
    "CreateLookPackLooksRequestAspectRatioType0": ".create_look_pack_looks_request_aspect_ratio_type_0",
    "CreateModelAudioVoiceResponse": ".create_model_audio_voice_response",
    "CreateModelAudioVoiceResponse202": ".create_model_audio_voice_response_202",
    "CreateModelImageRequest": ".create_model_image_request",
    "CreateModelImageRequestAspectRatioType0": ".create_model_image_request_aspect_ratio_type_0",
    "CreateModelImageResponse": ".create_model_image_response",
    "CreateModelImageResponse202": ".create_model_image_response_202",
    "CreateModelVideoResponse": ".create_model_video_response",
    "CreateModelVideoResponse202": ".create_model_video_response_202",
    "CreatePhotoAvatarRequest": ".create_photo_avatar_request",
    "CreatePodcastRequest": ".create_podcast_request",
    "CreatePodcastRequestDuration": ".create_podcast_request_duration",
    "CreatePodcastRequestLayout": ".create_podcast_request_layout",
    "CreatePodcastV3Response202": ".create_podcast_v3_response_202",
    "CreateProfessionalModelAudioVoiceRequest": ".create_professional_model_audio_voice_request",
    "CreateProfessionalModelAudioVoiceRequestMode": ".create_professional_model_audio_voice_request_mode",
    "CreatePromptAvatarRequest": ".create_prompt_avatar_request",
    "CreateProofreadRequest": ".create_proofread_request",
    "CreateProofreadResponse": ".create_proofread_response",
    "CreateProofreadV3Response200": ".create_proofread_v3_response_200",
    "CreateSpeechRequest": ".create_speech_request",
    "CreateSpeechRequestModel": ".create_speech_request_model",
    "CreateSpeechResponseData": ".create_speech_response_data",
    "CreateSpeechV3Response200": ".create_speech_v3_response_200",
    "CreateTemplateLooksRequest": ".create_template_looks_request",
    "CreateTemplateV3Request": ".create_template_v3_request",
    "CreateTemplateV3Response200": ".create_template_v3_response_200",
    "CreateVideoAgentRequest": ".create_video_agent_request",
    "CreateVideoAgentRequestOrientationType0": ".create_video_agent_request_orientation_type_0",
    "CreateVideoAgentResponse": ".create_video_agent_response",
    "CreateVideoAgentResponseStatus": ".create_video_agent_response_status",
    "CreateVideoAgentV3Response200": ".create_video_agent_v3_response_200",
    "CreateVideoBatchRequest": ".create_video_batch_request",
    "CreateVideoBatchResponse": ".create_video_batch_response",
    "CreateVideoBatchV3Response202": ".create_video_batch_v3_response_202",
    "CreateVideoFromAvatar": ".create_video_from_avatar",
    "CreateVideoFromCinematicAvatar": ".create_video_from_cinematic_avatar",
    "CreateVideoFromCinematicAvatarAspectRatio": ".create_video_from_cinematic_avatar_aspect_ratio",
    "CreateVideoFromCinematicAvatarResolution": ".create_video_from_cinematic_avatar_resolution",
    "CreateVideoFromImage": ".create_video_from_image",
    "CreateVideoFromStudio": ".create_video_from_studio",
    "CreateVideoQualityComparisonBatchRequest": ".create_video_quality_comparison_batch_request",
    "CreateVideoQualityComparisonBatchResponse": ".create_video_quality_comparison_batch_response",
    "CreateVideoQualityComparisonBatchV3Response202": ".create_video_quality_comparison_batch_v3_response_202",
    "CreateVideoQualityComparisonV3Response200": ".create_video_quality_comparison_v3_response_200",
    "CreateVideoQualityComparisonV3Response202": ".create_video_quality_comparison_v3_response_202",
    "CreateVideoResponse200": ".create_video_response_200",
    "CreateVideoTranslationBatchRequest": ".create_video_translation_batch_request",
    "CreateVideoTranslationBatchResponse": ".create_video_translation_batch_response",
    "CreateVideoTranslationBatchV3Response202": ".create_video_translation_batch_v3_response_202",
    "CreateVideoTranslationRequest": ".create_video_translation_request",
    "CreateVideoTranslationRequestFpsModeType0": ".create_video_translation_request_fps_mode_type_0",
    "CreateVideoTranslationRequestSrtRoleType0": ".create_video_translation_request_srt_role_type_0",
    "CreateVideoTranslationV3Response200": ".create_video_translation_v3_response_200",
    "CreateVoiceCloneV3Request": ".create_voice_clone_v3_request",
    "CreateWebhookEndpointRequest": ".create_webhook_endpoint_request",
    "CreateWebhookEndpointResponse200": ".create_webhook_endpoint_response_200",
    "CreateWorkflowRequest": ".create_workflow_request",
    "CreateWorkflowRequestMetaType0": ".create_workflow_request_meta_type_0",
    "CreateWorkflowResponse200": ".create_workflow_response_200",
    "CreateWorkflowResponse201": ".create_workflow_response_201",
    "CreateWorkflowRunRequest": ".create_workflow_run_request",
    "CreateWorkflowRunRequestInputs": ".create_workflow_run_request_inputs",
    "CreateWorkflowRunResponse200": ".create_workflow_run_response_200",
    "CreateWorkflowRunResponse201": ".create_workflow_run_response_201",
    "CreatedAvatarLook": ".created_avatar_look",
    "CreditPool": ".credit_pool",
    "DeleteAiClippingResponse": ".delete_ai_clipping_response",
    "DeleteAiClippingV3Response200": ".delete_ai_clipping_v3_response_200",
    "DeleteAssetResponse200": ".delete_asset_response_200",
    "DeleteAssetV3Response": ".delete_asset_v3_response",
    "DeleteAvatarGroupResponse200": ".delete_avatar_group_response_200",
    "DeleteAvatarLookResponse200": ".delete_avatar_look_response_200",
    "DeleteBackgroundRemovalResponse200": ".delete_background_removal_response_200",
    "DeleteBrandGlossaryResponse": ".delete_brand_glossary_response",
    "DeleteBrandGlossaryResponse200": ".delete_brand_glossary_response_200",
    "DeleteBrandKitResponse": ".delete_brand_kit_response",
    "DeleteBrandKitResponse200": ".delete_brand_kit_response_200",
    "DeleteHyperframesRenderResponse": ".delete_hyperframes_render_response",
    "DeleteHyperframesRenderV3Response200": ".delete_hyperframes_render_v3_response_200",
    "DeleteLipsyncV3Response200": ".delete_lipsync_v3_response_200",
    "DeleteModelAudioVoiceResponse": ".delete_model_audio_voice_response",
    "DeleteModelAudioVoiceResponse200": ".delete_model_audio_voice_response_200",
    "DeletePodcastV3Response200": ".delete_podcast_v3_response_200",
    "DeleteProofreadV3Response200": ".delete_proofread_v3_response_200",
    "DeleteTemplateV3Response": ".delete_template_v3_response",
    "DeleteTemplateV3Response200": ".delete_template_v3_response_200",
    "DeleteVideoResponse": ".delete_video_response",
    "DeleteVideoTranslationV3Response200": ".delete_video_translation_v3_response_200",
    "DeleteVideoV3Response200": ".delete_video_v3_response_200",
    "DeleteVoiceResponse200": ".delete_voice_response_200",
    "DeleteWebhookEndpointResponse200": ".delete_webhook_endpoint_response_200",
    "DeleteWebhookEndpointResponse200Data": ".delete_webhook_endpoint_response_200_data",
    "DesignVoiceRequest": ".design_voice_request",
    "DesignVoiceResponse200": ".design_voice_response_200",
    "DesignVoiceResponseData": ".design_voice_response_data",
    "DoNotTranslateEntry": ".do_not_translate_entry",
    "DoNotTranslateEntryWrite": ".do_not_translate_entry_write",
    "DownloadProofreadSrtV3Response200": ".download_proofread_srt_v3_response_200",
    "DownloadSRTResponse": ".download_srt_response",
    "ElevenLabsEngineSettings": ".eleven_labs_engine_settings",
    "ElevenLabsModel": ".eleven_labs_model",
    "Expressiveness": ".expressiveness",
    "FillerWordRemovalDetail": ".filler_word_removal_detail",
    "FillerWordRemovalDetailJobStatus": ".filler_word_removal_detail_job_status",
    "FishEngineSettings": ".fish_engine_settings",
    "FishModel": ".fish_model",
    "FolderDetail": ".folder_detail",
    "FolderDetailType": ".folder_detail_type",
    "ForcedTranslationEntry": ".forced_translation_entry",
    "ForcedTranslationEntryWrite": ".forced_translation_entry_write",
    "GenerateFromProofreadV3Response200": ".generate_from_proofread_v3_response_200",
    "GenerateFromTemplateV3Request": ".generate_from_template_v3_request",
    "GenerateFromTemplateV3RequestVariables": ".generate_from_template_v3_request_variables",
    "GenerateFromTemplateV3Response200": ".generate_from_template_v3_response_200",
    "GenerateModelSpeechResponse200": ".generate_model_speech_response_200",
    "GenerateVideoRequest": ".generate_video_request",
    "GenerateVideoResponse": ".generate_video_response",
    "GetAiClippingV3Response200": ".get_ai_clipping_v3_response_200",
    "GetAssetBatchV3Response200": ".get_asset_batch_v3_response_200",
    "GetAssetResponse200": ".get_asset_response_200",
    "GetAssetV3Response": ".get_asset_v3_response",
    "GetAvatarGroupResponse200": ".get_avatar_group_response_200",
    "GetAvatarLookResponse200": ".get_avatar_look_response_200",
    "GetAvatarRealtimeSessionResponse200": ".get_avatar_realtime_session_response_200",
    "GetBackgroundRemovalResponse200": ".get_background_removal_response_200",
    "GetBrandGlossaryResponse200": ".get_brand_glossary_response_200",
    "GetBrandKitResponse200": ".get_brand_kit_response_200",
    "GetCurrentApiKeyResponse200": ".get_current_api_key_response_200",
    "GetCurrentUserV3Response200": ".get_current_user_v3_response_200",
    "GetFillerWordRemovalV3Response200": ".get_filler_word_removal_v3_response_200",
    "GetFolderResponse200": ".get_folder_response_200",
    "GetHyperframesRenderV3Response200": ".get_hyperframes_render_v3_response_200",
    "GetLipsyncBatchV3Response200": ".get_lipsync_batch_v3_response_200",
    "GetLipsyncV3Response200": ".get_lipsync_v3_response_200",
    "GetModelAudioVoiceResponse200": ".get_model_audio_voice_response_200",
    "GetModelImageResponse200": ".get_model_image_response_200",
    "GetModelVideoResponse200": ".get_model_video_response_200",
    "GetPodcastV3Response200": ".get_podcast_v3_response_200",
    "GetProofreadV3Response200": ".get_proofread_v3_response_200",
    "GetSessionResponse": ".get_session_response",
    "GetSessionResponseStatus": ".get_session_response_status",
    "GetTemplateV3Response200": ".get_template_v3_response_200",
    "GetVideoAgentResourceResponse200": ".get_video_agent_resource_response_200",
    "GetVideoAgentSessionResponse200": ".get_video_agent_session_response_200",
    "GetVideoBatchV3Response200": ".get_video_batch_v3_response_200",
    "GetVideoQualityComparisonBatchV3Response200": ".get_video_quality_comparison_batch_v3_response_200",
    "GetVideoQualityComparisonV3Response200": ".get_video_quality_comparison_v3_response_200",
    "GetVideoScenesV3Response200": ".get_video_scenes_v3_response_200",
    "GetVideoTranslationBatchV3Response200": ".get_video_translation_batch_v3_response_200",
    "GetVideoTranslationV3Response200": ".get_video_translation_v3_response_200",
    "GetVideoV3Response200": ".get_video_v3_response_200",
    "GetVoiceResponse200": ".get_voice_response_200",
    "GetWorkflowNodeTypesResponse200": ".get_workflow_node_types_response_200",
    "GetWorkflowResponse200": ".get_workflow_response_200",
    "GetWorkflowRunResponse200": ".get_workflow_run_response_200",
    "GetWorkflowVersionResponse200": ".get_workflow_version_response_200",
    "GraphListBinding": ".graph_list_binding",
    "GraphLiteralBinding": ".graph_literal_binding",
    "GraphNodeOutputBinding": ".graph_node_output_binding",
    "GraphObjectBinding": ".graph_object_binding",
    "GraphObjectBindingFields": ".graph_object_binding_fields",
    "GraphRunInputBinding": ".graph_run_input_binding",
    "HighlightOutputSettings": ".highlight_output_settings",
    "HyperframesAspectRatio": ".hyperframes_aspect_ratio",
    "HyperframesRenderDetail": ".hyperframes_render_detail",
    "HyperframesRenderDetailFormat": ".hyperframes_render_detail_format",
    "HyperframesRenderDetailQualityType0": ".hyperframes_render_detail_quality_type_0",
    "HyperframesRenderStatus": ".hyperframes_render_status",
    "HyperframesResolution": ".hyperframes_resolution",
    "IconAssetItem": ".icon_asset_item",
    "ImageAssetItem": ".image_asset_item",
    "ImageBackground": ".image_background",
    "ImageElement": ".image_element",
    "ImageScene": ".image_scene",
    "ImageToVideoRequest": ".image_to_video_request",
    "ImageToVideoRequestAspectRatioType0": ".image_to_video_request_aspect_ratio_type_0",
    "ImageToVideoRequestPromptEnhancement": ".image_to_video_request_prompt_enhancement",
    "ImageToVideoRequestResolution": ".image_to_video_request_resolution",
    "JobStatus": ".job_status",
    "LipsyncCreateResponse": ".lipsync_create_response",
    "LipsyncDeleteResponse": ".lipsync_delete_response",
    "LipsyncDetail": ".lipsync_detail",
    "ListAiClippingV3Response200": ".list_ai_clipping_v3_response_200",
    "ListAssetsResponse200": ".list_assets_response_200",
    "ListAvatarGroupsOwnership": ".list_avatar_groups_ownership",
    "ListAvatarGroupsResponse200": ".list_avatar_groups_response_200",
    "ListAvatarLookTemplatesGender": ".list_avatar_look_templates_gender",
    "ListAvatarLookTemplatesResponse200": ".list_avatar_look_templates_response_200",
    "ListAvatarLookTemplatesType": ".list_avatar_look_templates_type",
    "ListAvatarLooksAvatarType": ".list_avatar_looks_avatar_type",
    "ListAvatarLooksOwnership": ".list_avatar_looks_ownership",
    "ListAvatarLooksResponse200": ".list_avatar_looks_response_200",
    "ListBackgroundRemovalsResponse200": ".list_background_removals_response_200",
    "ListBrandGlossariesResponse200": ".list_brand_glossaries_response_200",
    "ListBrandKitsResponse200": ".list_brand_kits_response_200",
    "ListHyperframesRendersV3Response200": ".list_hyperframes_renders_v3_response_200",
    "ListLipsyncsV3Response200": ".list_lipsyncs_v3_response_200",
    "ListModelAudioVoicesResponse200": ".list_model_audio_voices_response_200",
    "ListPodcastsV3Response200": ".list_podcasts_v3_response_200",
    "ListProofreadsV3Response200": ".list_proofreads_v3_response_200",
    "ListTemplatesV3Response200": ".list_templates_v3_response_200",
    "ListVideoAgentSessionVideosResponse200": ".list_video_agent_session_videos_response_200",
    "ListVideoAgentSessionsResponse200": ".list_video_agent_sessions_response_200",
    "ListVideoAgentStylesResponse200": ".list_video_agent_styles_response_200",
    "ListVideoTranslationLanguagesV3Response200": ".list_video_translation_languages_v3_response_200",
    "ListVideoTranslationsV3Response200": ".list_video_translations_v3_response_200",
    "ListVideosV3Response200": ".list_videos_v3_response_200",
    "ListVoicesV3Response200": ".list_voices_v3_response_200",
    "ListVoicesV3Type": ".list_voices_v3_type",
    "ListWebhookEndpointsResponse200": ".list_webhook_endpoints_response_200",
    "ListWebhookEventTypesResponse200": ".list_webhook_event_types_response_200",
    "ListWebhookEventsEventType": ".list_webhook_events_event_type",
    "ListWebhookEventsResponse200": ".list_webhook_events_response_200",
    "ListWorkflowDefinitionsResponse200": ".list_workflow_definitions_response_200",
    "ListWorkflowRunNodesResponse200": ".list_workflow_run_nodes_response_200",
    "ListWorkflowRunsResponse200": ".list_workflow_runs_response_200",
    "ListWorkflowVersionsResponse200": ".list_workflow_versions_response_200",
    "LookTemplateItem": ".look_template_item",
    "LookTemplateItemGenderType0": ".look_template_item_gender_type_0",
    "LookTemplateItemType": ".look_template_item_type",
    "ModelAudioVoiceMode": ".model_audio_voice_mode",
    "ModelAudioVoiceResponse": ".model_audio_voice_response",
    "ModelImageGenerationDetail": ".model_image_generation_detail",
    "ModelImageGenerationDetailFailureCodeType0": ".model_image_generation_detail_failure_code_type_0",
    "ModelImageGenerationDetailModel": ".model_image_generation_detail_model",
    "ModelImageGenerationDetailStatus": ".model_image_generation_detail_status",
    "ModelImageItem": ".model_image_item",
    "ModelVideoDetail": ".model_video_detail",
    "ModelVideoDetailFailureCodeType0": ".model_video_detail_failure_code_type_0",
    "ModelVideoDetailModel": ".model_video_detail_model",
    "ModelVideoDetailStatus": ".model_video_detail_status",
    "ModelVideoTimings": ".model_video_timings",
    "NodeTypeCatalogResponse": ".node_type_catalog_response",
    "NodeTypeFamilyEntry": ".node_type_family_entry",
    "NodeTypeLifecycle": ".node_type_lifecycle",
    "NodeTypePortEntry": ".node_type_port_entry",
    "NodeTypeVariantEntry": ".node_type_variant_entry",
    "NodeTypeVariantEntryConfigSchema": ".node_type_variant_entry_config_schema",
    "OutputAspectRatio": ".output_aspect_ratio",
    "OutputDuration": ".output_duration",
    "PlaceholderElement": ".placeholder_element",
    "PlaybackInput": ".playback_input",
    "PlaybackInputModeType0": ".playback_input_mode_type_0",
    "PodcastCreateResponse": ".podcast_create_response",
    "PodcastCreateResponseStatus": ".podcast_create_response_status",
    "PodcastDeleteResponse": ".podcast_delete_response",
    "PodcastDetail": ".podcast_detail",
    "PodcastDetailStatus": ".podcast_detail_status",
    "PromptAvatarAspectRatio": ".prompt_avatar_aspect_ratio",
    "ProofreadDeleteResponse": ".proofread_delete_response",
    "ProofreadDetail": ".proofread_detail",
    "ProofreadStatus": ".proofread_status",
    "PublicWorkflowNodeStatus": ".public_workflow_node_status",
    "PublicWorkflowRunStatus": ".public_workflow_run_status",
    "PublishVersionRequest": ".publish_version_request",
    "PublishWorkflowVersionResponse200": ".publish_workflow_version_response_200",
    "PublishWorkflowVersionResponse201": ".publish_workflow_version_response_201",
    "ReferenceToVideoRequest": ".reference_to_video_request",
    "ReferenceToVideoRequestAspectRatio": ".reference_to_video_request_aspect_ratio",
    "ReferenceToVideoRequestPromptEnhancement": ".reference_to_video_request_prompt_enhancement",
    "ReferenceToVideoRequestResolution": ".reference_to_video_request_resolution",
    "RotateSecretResponseData": ".rotate_secret_response_data",
    "RotateWebhookEndpointSecretResponse200": ".rotate_webhook_endpoint_secret_response_200",
    "Scene": ".scene",
    "ScriptVoiceSettings": ".script_voice_settings",
    "SearchAssetsResponse200": ".search_assets_response_200",
    "SearchAssetsScope": ".search_assets_scope",
    "SearchAssetsType": ".search_assets_type",
    "SearchAudioSoundsResponse200": ".search_audio_sounds_response_200",
    "SearchAudioSoundsType": ".search_audio_sounds_type",
    "SendMessageRequest": ".send_message_request",
    "SendMessageResponse": ".send_message_response",
    "SendVideoAgentMessageResponse200": ".send_video_agent_message_response_200",
    "SessionListItem": ".session_list_item",
    "SessionMessage": ".session_message",
    "SessionMessageType": ".session_message_type",
    "SessionMode": ".session_mode",
    "SessionResource": ".session_resource",
    "SessionResourceMetadataType0": ".session_resource_metadata_type_0",
    "SetTemplateVariablesV3Request": ".set_template_variables_v3_request",
    "SetTemplateVariablesV3RequestVariables": ".set_template_variables_v3_request_variables",
    "SetTemplateVariablesV3RequestVariablesAdditionalProperty": ".set_template_variables_v3_request_variables_additional_property",
    "SetTemplateVariablesV3Response200": ".set_template_variables_v3_response_200",
    "SilenceScriptEntry": ".silence_script_entry",
    "SpeechAlignmentEvent": ".speech_alignment_event",
    "SpeechAudioEvent": ".speech_audio_event",
    "SpeechErrorEvent": ".speech_error_event",
    "SpeechWordAlignment": ".speech_word_alignment",
    "StarfishEngineSettings": ".starfish_engine_settings",
    "StockVoiceConfig": ".stock_voice_config",
    "StopSessionRequest": ".stop_session_request",
    "StopSessionResponse": ".stop_session_response",
    "StopVideoAgentSessionResponse200": ".stop_video_agent_session_response_200",
    "StreamSpeechRequest": ".stream_speech_request",
    "StudioAvatarInput": ".studio_avatar_input",
    "StudioColorBackgroundInput": ".studio_color_background_input",
    "StyleItem": ".style_item",
    "SubscriptionCredits": ".subscription_credits",
    "SubscriptionInfo": ".subscription_info",
    "SubscriptionTier": ".subscription_tier",
    "TemplateAudioScriptEntry": ".template_audio_script_entry",
    "TemplateAudioVariable": ".template_audio_variable",
    "TemplateAvatarElement": ".template_avatar_element",
    "TemplateBackgroundAudio": ".template_background_audio",
    "TemplateBindableType": ".template_bindable_type",
    "TemplateCharacterVariable": ".template_character_variable",
    "TemplateCharacterVariableCharacterType": ".template_character_variable_character_type",
    "TemplateComposition": ".template_composition",
    "TemplateCompositionScene": ".template_composition_scene",
    "TemplateContainerElement": ".template_container_element",
    "TemplateDetailV3": ".template_detail_v3",
    "TemplateDetailV3Variables": ".template_detail_v3_variables",
    "TemplateImageBackground": ".template_image_background",
    "TemplateImageElement": ".template_image_element",
    "TemplateImageVariable": ".template_image_variable",
    "TemplateImageVariableFit": ".template_image_variable_fit",
    "TemplateListItemV3": ".template_list_item_v3",
    "TemplateSceneV3": ".template_scene_v3",
    "TemplateSceneVariableRef": ".template_scene_variable_ref",
    "TemplateSubtitlePosition": ".template_subtitle_position",
    "TemplateSubtitleSettings": ".template_subtitle_settings",
    "TemplateTextElement": ".template_text_element",
    "TemplateTextScriptEntry": ".template_text_script_entry",
    "TemplateTextVariable": ".template_text_variable",
    "TemplateVideoBackground": ".template_video_background",
    "TemplateVideoDimension": ".template_video_dimension",
    "TemplateVideoElement": ".template_video_element",
    "TemplateVideoVariable": ".template_video_variable",
    "TemplateVideoVariableFit": ".template_video_variable_fit",
    "TemplateVideoVariablePlayStyle": ".template_video_variable_play_style",
    "TemplateVoiceVariable": ".template_voice_variable",
    "TextElement": ".text_element",
    "TextScriptEntry": ".text_script_entry",
    "TextToSpeechRequest": ".text_to_speech_request",
    "TextToSpeechResponseData": ".text_to_speech_response_data",
    "TextToVideoRequest": ".text_to_video_request",
    "TextToVideoRequestAspectRatio": ".text_to_video_request_aspect_ratio",
    "TextToVideoRequestPromptEnhancement": ".text_to_video_request_prompt_enhancement",
    "TextToVideoRequestResolution": ".text_to_video_request_resolution",
    "UpdateAvatarGroupRequest": ".update_avatar_group_request",
    "UpdateAvatarGroupResponse200": ".update_avatar_group_response_200",
    "UpdateAvatarLookRequest": ".update_avatar_look_request",
    "UpdateAvatarLookResponse200": ".update_avatar_look_response_200",
    "UpdateBrandGlossaryRequest": ".update_brand_glossary_request",
    "UpdateBrandGlossaryResponse200": ".update_brand_glossary_response_200",
    "UpdateBrandKitColorRoles": ".update_brand_kit_color_roles",
    "UpdateBrandKitFontRole": ".update_brand_kit_font_role",
    "UpdateBrandKitFontRoles": ".update_brand_kit_font_roles",
    "UpdateBrandKitLogoRoles": ".update_brand_kit_logo_roles",
    "UpdateBrandKitRequest": ".update_brand_kit_request",
    "UpdateBrandKitResponse200": ".update_brand_kit_response_200",
    "UpdateLipsyncRequest": ".update_lipsync_request",
    "UpdateLipsyncV3Response200": ".update_lipsync_v3_response_200",
    "UpdateTemplateV3Request": ".update_template_v3_request",
    "UpdateTemplateV3Response200": ".update_template_v3_response_200",
    "UpdateVideoTranslationRequest": ".update_video_translation_request",
    "UpdateVideoTranslationV3Response200": ".update_video_translation_v3_response_200",
    "UpdateWebhookEndpointRequest": ".update_webhook_endpoint_request",
    "UpdateWebhookEndpointResponse200": ".update_webhook_endpoint_response_200",
    "UpdateWorkflowDraftRequest": ".update_workflow_draft_request",
    "UpdateWorkflowDraftResponse200": ".update_workflow_draft_response_200",
    "UploadAssetBody": ".upload_asset_body",
    "UploadAssetResponse200": ".upload_asset_response_200",
    "UploadAssetV3Response": ".upload_asset_v3_response",
    "UploadProofreadSrtV3Response200": ".upload_proofread_srt_v3_response_200",
    "UploadSRTRequest": ".upload_srt_request",
    "UsageBasedInfo": ".usage_based_info",
    "UserInfoResponse": ".user_info_response",
    "VideoAspectRatio": ".video_aspect_ratio",
    "VideoBackground": ".video_background",
    "VideoBatchDetail": ".video_batch_detail",
    "VideoBatchDetailCountsByStatus": ".video_batch_detail_counts_by_status",
    "VideoBatchItem": ".video_batch_item",
    "VideoBatchItemErrorType0": ".video_batch_item_error_type_0",
    "VideoCaption": ".video_caption",
    "VideoContext": ".video_context",
    "VideoDetail": ".video_detail",
    "VideoElement": ".video_element",
    "VideoOutputFormat": ".video_output_format",
    "VideoQualityComparisonBatchCounts": ".video_quality_comparison_batch_counts",
    "VideoQualityComparisonBatchItem": ".video_quality_comparison_batch_item",
    "VideoQualityComparisonBatchResponse": ".video_quality_comparison_batch_response",
    "VideoQualityComparisonError": ".video_quality_comparison_error",
    "VideoQualityComparisonRequest": ".video_quality_comparison_request",
    "VideoQualityComparisonResponse": ".video_quality_comparison_response",
    "VideoQualityComparisonResult": ".video_quality_comparison_result",
    "VideoQualityComparisonResultWinnerSide": ".video_quality_comparison_result_winner_side",
    "VideoQualityJobStatus": ".video_quality_job_status",
    "VideoQualityQuestionId": ".video_quality_question_id",
    "VideoResolution": ".video_resolution",
    "VideoScene": ".video_scene",
    "VideoScenesResponse": ".video_scenes_response",
    "VideoStatus": ".video_status",
    "VideoStatusEntry": ".video_status_entry",
    "VideoStatusEntryErrorType0": ".video_status_entry_error_type_0",
    "VideoTranslationCreateResponse": ".video_translation_create_response",
    "VideoTranslationDeleteResponse": ".video_translation_delete_response",
    "VideoTranslationDetail": ".video_translation_detail",
    "VideoTranslationLanguagesResponse": ".video_translation_languages_response",
    "VideoTranslationMode": ".video_translation_mode",
    "VideoTranslationStatus": ".video_translation_status",
    "VideoTrim": ".video_trim",
    "VideoTTSVoiceFailureReason": ".video_tts_voice_failure_reason",
    "VideoTTSVoiceStatus": ".video_tts_voice_status",
    "VoiceCloneCreateV3Response": ".voice_clone_create_v3_response",
    "VoiceDeleteV3Response": ".voice_delete_v3_response",
    "VoiceDetailV3": ".voice_detail_v3",
    "VoiceDetailV3StatusType0": ".voice_detail_v3_status_type_0",
    "VoiceSettingsInput": ".voice_settings_input",
    "WalletCurrency": ".wallet_currency",
    "WalletInfo": ".wallet_info",
    "WatermarkInput": ".watermark_input",
    "WatermarkPlacement": ".watermark_placement",
    "WatermarkPosition": ".watermark_position",
    "WebhookEndpointResponse": ".webhook_endpoint_response",
    "WebhookEventResponse": ".webhook_event_response",
    "WebhookEventResponseEventData": ".webhook_event_response_event_data",
    "WebhookEventType": ".webhook_event_type",
    "WebhookEventTypeItem": ".webhook_event_type_item",
    "WordBatch": ".word_batch",
    "WordEvent": ".word_event",
    "WordWithTimestamp": ".word_with_timestamp",
    "WordsEndEvent": ".words_end_event",
    "WordsEndEventReason": ".words_end_event_reason",
    "WorkflowDefinitionListItem": ".workflow_definition_list_item",
    "WorkflowDefinitionResponse": ".workflow_definition_response",
    "WorkflowDefinitionResponseMetaType0": ".workflow_definition_response_meta_type_0",
    "WorkflowDefinitionStatus": ".workflow_definition_status",
    "WorkflowGraphInputDecl": ".workflow_graph_input_decl",
    "WorkflowGraphNode": ".workflow_graph_node",
    "WorkflowGraphNodeBindings": ".workflow_graph_node_bindings",
    "WorkflowGraphNodeConfig": ".workflow_graph_node_config",
    "WorkflowGraphOutputDecl": ".workflow_graph_output_decl",
    "WorkflowProductGraph": ".workflow_product_graph",
    "WorkflowProductGraphInputs": ".workflow_product_graph_inputs",
    "WorkflowProductGraphOutputs": ".workflow_product_graph_outputs",
    "WorkflowProductGraphView": ".workflow_product_graph_view",
    "WorkflowProductGraphViewInputs": ".workflow_product_graph_view_inputs",
    "WorkflowProductGraphViewOutputs": ".workflow_product_graph_view_outputs",
    "WorkflowRunError": ".workflow_run_error",
    "WorkflowRunListItem": ".workflow_run_list_item",
    "WorkflowRunNodeItem": ".workflow_run_node_item",
    "WorkflowRunOutput": ".workflow_run_output",
    "WorkflowRunOutputDelivery": ".workflow_run_output_delivery",
    "WorkflowRunOutputStatus": ".workflow_run_output_status",
    "WorkflowRunProgress": ".workflow_run_progress",
    "WorkflowRunResponse": ".workflow_run_response",
    "WorkflowRunWorkflowRef": ".workflow_run_workflow_ref",
    "WorkflowValueType": ".workflow_value_type",
    "WorkflowVersionListItem": ".workflow_version_list_item",
    "WorkflowVersionRef": ".workflow_version_ref",
    "WorkflowVersionResponse": ".workflow_version_response",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_MODULES[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})

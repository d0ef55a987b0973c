"""All data models of the API. Each is loaded when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .append_avatar_realtime_text_response_202 import AppendAvatarRealtimeTextResponse202
    from .append_text_delta_request import AppendTextDeltaRequest
    from .append_text_delta_response import AppendTextDeltaResponse
    from .asset_base_64 import AssetBase64
    from .asset_id import AssetId
    from .asset_url import AssetUrl
    from .avatar_realtime_status_response import AvatarRealtimeStatusResponse
    from .avatar_realtime_status_response_status import AvatarRealtimeStatusResponseStatus
    from .cancel_avatar_realtime_response import CancelAvatarRealtimeResponse
    from .cancel_avatar_realtime_session_response_202 import CancelAvatarRealtimeSessionResponse202
    from .create_avatar_realtime_audio import CreateAvatarRealtimeAudio
    from .create_avatar_realtime_response import CreateAvatarRealtimeResponse
    from .create_avatar_realtime_session_response_201 import CreateAvatarRealtimeSessionResponse201
    from .create_avatar_realtime_text_stream import CreateAvatarRealtimeTextStream
    from .create_avatar_realtime_tts import CreateAvatarRealtimeTTS
    from .get_avatar_realtime_session_response_200 import GetAvatarRealtimeSessionResponse200
    from .word_batch import WordBatch
    from .word_event import WordEvent
    from .words_end_event import WordsEndEvent
    from .words_end_event_reason import WordsEndEventReason

__all__ = (
    "AppendAvatarRealtimeTextResponse202",
    "AppendTextDeltaRequest",
    "AppendTextDeltaResponse",
    "AssetBase64",
    "AssetId",
    "AssetUrl",
    "AvatarRealtimeStatusResponse",
    "AvatarRealtimeStatusResponseStatus",
    "CancelAvatarRealtimeResponse",
    "CancelAvatarRealtimeSessionResponse202",
    "CreateAvatarRealtimeAudio",
    "CreateAvatarRealtimeResponse",
    "CreateAvatarRealtimeSessionResponse201",
    "CreateAvatarRealtimeTextStream",
    "CreateAvatarRealtimeTTS",
    "GetAvatarRealtimeSessionResponse200",
    "WordBatch",
    "WordEvent",
    "WordsEndEvent",
    "WordsEndEventReason",
)

_MODULES = {
    "AppendAvatarRealtimeTextResponse202": ".append_avatar_realtime_text_response_202",
    "AppendTextDeltaRequest": ".append_text_delta_request",
    "AppendTextDeltaResponse": ".append_text_delta_response",
    "AssetBase64": ".asset_base_64",
    "AssetId": ".asset_id",
    "AssetUrl": ".asset_url",
    "AvatarRealtimeStatusResponse": ".avatar_realtime_status_response",
    "AvatarRealtimeStatusResponseStatus": ".avatar_realtime_status_response_status",
    "CancelAvatarRealtimeResponse": ".cancel_avatar_realtime_response",
    "CancelAvatarRealtimeSessionResponse202": ".cancel_avatar_realtime_session_response_202",
    "CreateAvatarRealtimeAudio": ".create_avatar_realtime_audio",
    "CreateAvatarRealtimeResponse": ".create_avatar_realtime_response",
    "CreateAvatarRealtimeSessionResponse201": ".create_avatar_realtime_session_response_201",
    "CreateAvatarRealtimeTextStream": ".create_avatar_realtime_text_stream",
    "CreateAvatarRealtimeTTS": ".create_avatar_realtime_tts",
    "GetAvatarRealtimeSessionResponse200": ".get_avatar_realtime_session_response_200",
    "WordBatch": ".word_batch",
    "WordEvent": ".word_event",
    "WordsEndEvent": ".words_end_event",
    "WordsEndEventReason": ".words_end_event_reason",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_MODULES[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})

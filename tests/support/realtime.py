"""The generated functions of Avatar Realtime, which a document may lack."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from heygen_api.api.avatar_realtime import (
    append_avatar_realtime_text,
    cancel_avatar_realtime_session,
    create_avatar_realtime_session,
    get_avatar_realtime_session,
    stream_avatar_realtime_words,
)
from heygen_api.models.append_text_delta_request import AppendTextDeltaRequest
from heygen_api.models.create_avatar_realtime_text_stream import CreateAvatarRealtimeTextStream

# The generated functions of one tag, each with valid arguments.
ARGUMENTS: dict[ModuleType, dict[str, Any]] = {
    get_avatar_realtime_session: {"stream_id": "s1"},
    append_avatar_realtime_text: {
        "stream_id": "s1",
        "body": AppendTextDeltaRequest(delta="Hello"),
    },
    create_avatar_realtime_session: {
        "body": CreateAvatarRealtimeTextStream(
            type_="text_stream", avatar_id="a", voice_id="v", text="Hi "
        )
    },
    cancel_avatar_realtime_session: {"stream_id": "s1"},
    stream_avatar_realtime_words: {"stream_id": "s1"},
}

GET, APPEND, CREATE, CANCEL, WORDS = ARGUMENTS

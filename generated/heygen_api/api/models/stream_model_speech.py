"""Stream Model Speech"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ...client import async_client as _async_client, sync_client as _sync_client
from ...sending import json_body
from ...types import Event as _Event, Operation as _Operation, read_union

if TYPE_CHECKING:
    from collections.abc import (
        AsyncGenerator as _AsyncGenerator,
        Generator as _Generator,
        Mapping as _Mapping,
    )

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.speech_alignment_event import SpeechAlignmentEvent
    from ...models.speech_audio_event import SpeechAudioEvent
    from ...models.speech_error_event import SpeechErrorEvent
    from ...models.stream_speech_request import StreamSpeechRequest


OPERATION = _Operation(
    name="stream_model_speech",
    method="POST",
    path="/v3/models/audio/tts/stream",
    idempotency_key=False,
    multipart=False,
    stream_end="[DONE]",
    stream_error="error",
)


def _get_kwargs(*, body: StreamSpeechRequest | _Mapping[str, Any]) -> dict[str, Any]:

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {"method": "POST", "url": "/v3/models/audio/tts/stream"}
    _kwargs["json"] = json_body(body)
    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_event(data: Any) -> SpeechAlignmentEvent | SpeechAudioEvent | SpeechErrorEvent:
    from ...models.speech_alignment_event import SpeechAlignmentEvent
    from ...models.speech_audio_event import SpeechAudioEvent
    from ...models.speech_error_event import SpeechErrorEvent

    response_200 = cast(
        "SpeechAlignmentEvent | SpeechAudioEvent | SpeechErrorEvent",
        read_union(data, SpeechAudioEvent, SpeechAlignmentEvent, SpeechErrorEvent),
    )

    return response_200


def sync(
    *, client: _Client, body: StreamSpeechRequest | _Mapping[str, Any]
) -> _Generator[_Event[SpeechAlignmentEvent | SpeechAudioEvent | SpeechErrorEvent], None, None]:
    """Stream Model Speech

    Stream speech from an ACTIVE professional voice as server-sent events. API key only, no
    scope listed. Audio events: ordered base64 WAV parts, each playable alone; alignment events
    need with_timestamps=true; error events are terminal; success ends with [DONE]. 30
    requests/minute per workspace member. 503 may be retried.

    Args:
        client: Sends the request.
        body: What `streamModelSpeech` takes. Stream speech from an ACTIVE professional voice as
            server-sent events.

    Returns:
        An iterator over the events as they arrive.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return _sync_client(client).stream(OPERATION, lambda: _get_kwargs(body=body), _parse_event)


def asyncio(
    *, client: _AsyncClient, body: StreamSpeechRequest | _Mapping[str, Any]
) -> _AsyncGenerator[_Event[SpeechAlignmentEvent | SpeechAudioEvent | SpeechErrorEvent], None]:
    """Stream Model Speech

    Stream speech from an ACTIVE professional voice as server-sent events. API key only, no
    scope listed. Audio events: ordered base64 WAV parts, each playable alone; alignment events
    need with_timestamps=true; error events are terminal; success ends with [DONE]. 30
    requests/minute per workspace member. 503 may be retried.

    Args:
        client: Sends the request.
        body: What `streamModelSpeech` takes. Stream speech from an ACTIVE professional voice as
            server-sent events.

    Returns:
        An asynchronous iterator over the events as they arrive.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return _async_client(client).stream(OPERATION, lambda: _get_kwargs(body=body), _parse_event)

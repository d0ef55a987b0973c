"""Stream Avatar Realtime Words"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...types import Event as _Event, Operation as _Operation, path_part

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator as _AsyncGenerator, Generator as _Generator

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.word_batch import WordBatch


OPERATION = _Operation(
    name="stream_avatar_realtime_words",
    method="GET",
    path="/v3/avatar-realtime/{stream_id}/words",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(stream_id: str) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/v3/avatar-realtime/{stream_id}/words".format(
            stream_id=path_part("stream_id", stream_id)
        ),
    }
    return _kwargs


def _parse_event(data: Any) -> WordBatch:
    from ...models.word_batch import WordBatch

    return _read_answer(WordBatch, data)


def sync(stream_id: str, *, client: _Client) -> _Generator[_Event[WordBatch], None, None]:
    """Stream Avatar Realtime Words

    Follow the words of a session as server-sent events. Each message is a WordBatch that covers
    up to about one second or ten words, with times in seconds from the start of the audio;
    every punctuation mark is a word of its own. A subscriber who comes late, even after the
    session has ended, receives everything from the beginning. The last event is named `end` and
    carries a WordsEndEvent.

    Args:
        stream_id: Streaming session identifier returned by POST /v3/avatar-realtime.
        client: Sends the request.

    Returns:
        An iterator over the events as they arrive.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return _sync_client(client).stream(
        OPERATION, lambda: _get_kwargs(stream_id=stream_id), _parse_event
    )


def asyncio(stream_id: str, *, client: _AsyncClient) -> _AsyncGenerator[_Event[WordBatch], None]:
    """Stream Avatar Realtime Words

    Follow the words of a session as server-sent events. Each message is a WordBatch that covers
    up to about one second or ten words, with times in seconds from the start of the audio;
    every punctuation mark is a word of its own. A subscriber who comes late, even after the
    session has ended, receives everything from the beginning. The last event is named `end` and
    carries a WordsEndEvent.

    Args:
        stream_id: Streaming session identifier returned by POST /v3/avatar-realtime.
        client: Sends the request.

    Returns:
        An asynchronous iterator over the events as they arrive.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return _async_client(client).stream(
        OPERATION, lambda: _get_kwargs(stream_id=stream_id), _parse_event
    )

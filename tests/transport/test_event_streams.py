"""The event stream of a speech: it ends with `[DONE]`. HeyGen bills it, so it is requested once."""

from __future__ import annotations

import asyncio
import json
import socket
import time
from collections.abc import Callable
from typing import Any

import pytest
from heygen_api.api.models import stream_model_speech
from heygen_api.models.speech_alignment_event import SpeechAlignmentEvent
from heygen_api.models.speech_audio_event import SpeechAudioEvent
from heygen_api.models.speech_error_event import SpeechErrorEvent
from heygen_api.models.stream_speech_request import StreamSpeechRequest
from support.blocking import Both, RawServer, closed_port, http_response
from support.http_library import httpx
from support.realtime import WORDS as AVATAR_WORDS

from heygen_ext import (
    APIConnectionError,
    APIResponseValidationError,
    APITimeoutError,
    AsyncHeyGen,
    HeyGen,
    InternalServerError,
    StreamTruncatedError,
)

pytestmark = pytest.mark.both_libraries

PATH = "/v3/models/audio/tts/stream"
SPEECH = {"voice_id": "v_1", "text": "Hello.", "language": "en"}
DONE = "data: [DONE]\n\n"
TYPE = "content-type: text/event-stream"


def audio(index: int, sound: str = "UklGRg==") -> str:
    return f'data: {{"type": "audio", "part_index": {index}, "audio": "{sound}"}}\n\n'


WORDS = [{"text": "Hello", "start_time": 0.0, "end_time": 0.4, "confidence": 0.9}]
ALIGNMENT = f"data: {json.dumps({'type': 'alignment', 'word_alignments': WORDS})}\n\n"
ERROR = 'data: {"type": "error", "detail": "the voice is hoarse"}\n\n'


@pytest.fixture(autouse=True)
def no_minimum_read_timeout(monkeypatch: pytest.MonkeyPatch) -> None:
    """Event streams have no minimum read timeout, so the tests can use short ones."""
    monkeypatch.setattr("heygen_ext._transport.settings.EVENTS_READ", 0.0)


def stream(body: str) -> bytes:
    return http_response(body, TYPE)


def read_until_closed(connection: socket.socket) -> None:
    connection.shutdown(socket.SHUT_WR)
    while connection.recv(65536):  # unread bytes would turn the close into a reset
        pass


def speech(both: Both, server: RawServer | str, received: list[Any] | None = None, **options: Any):
    """Return the events of a speech. Each is also added to `received` when it arrives."""
    url = server if isinstance(server, str) else server.url
    heygen = both.heygen(base_url=url, **options)
    received = [] if received is None else received
    events = heygen.models.stream_speech(**SPEECH)
    if both.name == "sync":
        for event in events:
            received.append(event)  # tests check what arrived before an error
        return received

    async def read() -> list[Any]:
        async for event in events:
            received.append(event)
        return received

    return both.run(read())


def test_stream_ends_at_done(both: Both) -> None:
    with RawServer(stream(": hello\n\n" + audio(0) + ALIGNMENT + audio(1) + DONE)) as server:
        events = speech(both, server)
    assert [type(event.parsed) for event in events] == [
        SpeechAudioEvent,
        SpeechAlignmentEvent,
        SpeechAudioEvent,
    ]
    assert [event.parsed.part_index for event in events[::2]] == [0, 1]
    head = server.heads[0].lower()
    assert head.startswith(f"post {PATH} ".encode())
    assert b"accept: text/event-stream" in head


def test_generated_function_yields_the_events(both: Both) -> None:
    with RawServer(stream(audio(0) + DONE)) as server:
        client = both.heygen(base_url=server.url).api
        arguments = {"client": client, "body": StreamSpeechRequest(**SPEECH)}
        events = both.events(stream_model_speech, arguments)
    assert [event.parsed.part_index for event in events] == [0]


@pytest.mark.parametrize("coding", ["br", "x-unknown", "gzip, gzip"])
@pytest.mark.parametrize("kind", ["text/event-stream", "application/json"])
def test_coding_that_was_not_asked_for(both: Both, coding: str, kind: str) -> None:
    headers = (f"content-type: {kind}", f"content-encoding: {coding}", "connection: close")
    reply = http_response(DONE, *headers)
    with RawServer(reply) as server:
        heygen = both.heygen(base_url=server.url, max_retries=0)
        for function in (stream_model_speech, AVATAR_WORDS):
            arguments: dict[str, Any] = (
                {"body": StreamSpeechRequest(**SPEECH)}
                if function is stream_model_speech
                else {"stream_id": "s1"}
            )
            with pytest.raises(APIResponseValidationError):
                both.events(function, {**arguments, "client": heygen.api})


def test_nothing_after_done_is_read(both: Both) -> None:
    def reply(connection: socket.socket, _: bytes) -> None:
        connection.sendall(http_response(audio(0) + DONE + audio(1), TYPE, sized=False))
        while connection.recv(65536):  # until the client disconnects
            pass

    with RawServer(reply) as server:
        events = speech(both, server)
    assert [event.parsed.part_index for event in events] == [0]


@pytest.mark.parametrize("before", ["", audio(0), audio(0) + ALIGNMENT])
@pytest.mark.parametrize("how", ["sized", "closed", "cut", "half an event"])
def test_end_without_done_raises(both: Both, before: str, how: str) -> None:
    if how == "sized":
        reply = stream(before)
    elif how == "closed":
        reply = http_response(before, TYPE, sized=False)
    elif how == "cut":
        reply = http_response(before, TYPE, f"content-length: {len(before) + 9}", sized=False)
    else:
        reply = stream(before + audio(1)[:-20])
    received: list[Any] = []
    with RawServer(reply) as server, pytest.raises(StreamTruncatedError) as caught:
        speech(both, server, received)
    assert len(received) == before.count("\n\n")
    assert caught.value.may_have_been_processed
    assert "not sent again" in str(caught.value)
    assert len(server.heads) == 1


@pytest.mark.parametrize("after", ["", DONE, audio(1) + DONE])
def test_error_event_is_yielded_then_raised(both: Both, after: str) -> None:
    received: list[Any] = []
    with (
        RawServer(http_response(audio(0) + ERROR + after, TYPE, "x-request-id: r1")) as server,
        pytest.raises(StreamTruncatedError, match="the voice is hoarse") as caught,
    ):
        speech(both, server, received)
    assert caught.value.request_id == "r1"
    assert [type(event.parsed) for event in received] == [SpeechAudioEvent, SpeechErrorEvent]
    assert len(server.heads) == 1


def test_event_named_error_is_yielded_then_raised(both: Both) -> None:
    received: list[Any] = []
    named = 'event: error\ndata: {"reason": "hoarse"}\n\n'
    with (
        RawServer(stream(audio(0) + named + DONE)) as server,
        pytest.raises(StreamTruncatedError, match="hoarse"),
    ):
        speech(both, server, received)
    assert [event.event for event in received] == ["message", "error"]


def test_unknown_event_is_passed_on(both: Both) -> None:
    new = 'data: {"type": "breath", "seconds": 1}\n\nevent: ping\ndata: x\n\n'
    with RawServer(stream(new + audio(0) + DONE)) as server:
        events = speech(both, server)
    assert [event.parsed for event in events[:2]] == [{"type": "breath", "seconds": 1}, None]
    assert events[1].event == "ping"
    assert len(events) == 3


def test_word_stream_does_not_end_at_done(both: Both) -> None:
    """Only a stream for which the document says so has this end mark."""
    with RawServer(stream('data: {"words": []}\n\n' + DONE)) as server:
        heygen = both.heygen(base_url=server.url)
        with pytest.raises(APIResponseValidationError):
            both.call(AVATAR_WORDS, heygen)


# -- large events ---------------------------------------------------------------------------------

MIB = 1024 * 1024


@pytest.mark.parametrize("size", [16 * MIB, 20 * MIB + 1])
def test_large_event_is_read(both: Both, size: int) -> None:
    body = (audio(0, "A" * size) + audio(1) + DONE).encode()

    def reply(connection: socket.socket, _: bytes) -> None:
        connection.sendall(
            f"HTTP/1.1 200 OK\r\n{TYPE}\r\ntransfer-encoding: chunked\r\n\r\n".encode()
        )
        view = memoryview(body)
        for at in range(0, len(body), 100_003):
            piece = view[at : at + 100_003]
            connection.sendall(f"{len(piece):x}\r\n".encode())
            connection.sendall(piece)
            connection.sendall(b"\r\n")
        connection.sendall(b"0\r\n\r\n")
        read_until_closed(connection)

    with RawServer(reply) as server:
        events = speech(both, server)
    assert len(events[0].parsed.audio) == size
    assert set(events[0].parsed.audio[:: size // 64]) == {"A"}
    assert events[1].parsed.part_index == 1


def test_events_arrive_as_they_are_sent(both: Both) -> None:
    """The server sends the second event only after the client has read the first."""
    received: list[Any] = []

    def reply(connection: socket.socket, _: bytes) -> None:
        connection.sendall(http_response(audio(0), TYPE, sized=False))
        until = time.monotonic() + 10
        while not received and time.monotonic() < until:
            time.sleep(0.005)
        connection.sendall((audio(1) * bool(received) + DONE).encode())
        read_until_closed(connection)

    with RawServer(reply) as server:
        assert len(speech(both, server, received)) == 2


# -- retries --------------------------------------------------------------------------------------


def reset(connection: socket.socket, _: bytes) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")


def silent(connection: socket.socket, _: bytes) -> None:
    connection.recv(65536)
    connection.recv(1)  # until the client disconnects


def stalls(connection: socket.socket, head: bytes) -> None:
    connection.sendall(http_response(audio(0), TYPE, sized=False))
    silent(connection, head)


LOST: dict[str, tuple[Any, type[Exception]]] = {
    "503": (http_response("{}", status="503 Service Unavailable"), InternalServerError),
    "500": (http_response("{}", status="500 Internal Server Error"), InternalServerError),
    "504": (http_response("{}", status="504 Gateway Timeout"), InternalServerError),
    "closed": (b"", APIConnectionError),
    "reset": (reset, APIConnectionError),
    "silent": (silent, APITimeoutError),
    "stalls": (stalls, APITimeoutError),
    "html": (http_response("<html>", "content-type: text/html"), APIResponseValidationError),
    "not json": (stream("data: {\n\n"), APIResponseValidationError),
    "half": (stream(audio(0)), StreamTruncatedError),
}


@pytest.mark.parametrize("how", LOST)
def test_speech_request_is_sent_once(both: Both, waits: list[float], how: str) -> None:
    reply, kind = LOST[how]
    timeout = httpx.Timeout(20, read=0.25 if kind is APITimeoutError else 20)
    with RawServer(reply) as server, pytest.raises(kind) as caught:
        speech(both, server, timeout=timeout, max_retries=5)
    assert len(server.heads) == 1
    assert waits == []
    assert caught.value.attempts == 1


def test_unsent_speech_request_is_retried(both: Both, waits: list[float]) -> None:
    with pytest.raises(APIConnectionError) as caught:
        speech(both, closed_port(), max_retries=2)
    assert caught.value.attempts == 3
    assert not caught.value.may_have_been_processed


def test_speech_request_is_retried_after_429(both: Both, waits: list[float]) -> None:
    replies = [
        http_response("{}", "connection: close", status="429 Too Many"),
        stream(audio(0) + DONE),
    ]

    def reply(connection: socket.socket, head: bytes) -> None:
        connection.sendall(replies[len(server.heads) - 1])
        read_until_closed(connection)

    with RawServer(reply) as server:
        assert len(speech(both, server)) == 1
    assert len(server.heads) == 2


# -- closing early --------------------------------------------------------------------------------


def endless(closed: list[bool]) -> Callable[[socket.socket, bytes], None]:
    def reply(connection: socket.socket, _: bytes) -> None:
        connection.sendall(http_response(audio(0), TYPE, sized=False))
        while connection.recv(65536):
            pass
        closed.append(True)

    return reply


def test_closing_the_iterator_closes_the_connection(clean_env: None) -> None:
    closed: list[bool] = []
    with RawServer(endless(closed)) as server, HeyGen("test", base_url=server.url) as heygen:
        events = heygen.models.stream_speech(**SPEECH)
        next(events)
        events.close()
        wait_for(closed)


async def test_closing_the_async_iterator_closes_the_connection(clean_env: None) -> None:
    closed: list[bool] = []
    with RawServer(endless(closed)) as server:
        async with AsyncHeyGen("test", base_url=server.url) as heygen:
            events = heygen.models.stream_speech(**SPEECH)
            await anext(events)
            await events.aclose()
            await asyncio.to_thread(wait_for, closed)


def wait_for(closed: list[bool]) -> None:
    until = time.monotonic() + 10
    while not closed and time.monotonic() < until:
        time.sleep(0.005)
    assert closed

"""The id of a request, on errors and on responses: HeyGen's own header first, then a gateway's."""

from __future__ import annotations

import json
from typing import Any

import pytest
from heygen_api.api.models import stream_model_speech
from heygen_api.models.stream_speech_request import StreamSpeechRequest
from heygen_api.types import Response, request_id_of
from support.blocking import SESSION, Both, RawServer, http_response
from support.realtime import ARGUMENTS, GET

from heygen_ext import APIResponseValidationError, APIStatusError, StreamTruncatedError

OWN, AMAZON, TRACE = "X-Request-Id: own", "x-amzn-requestid: no", "X-Amzn-Trace-Id: Root=1-2-3"
OTHER = "X-Amzn-Request-Id: other"

HEADERS = [
    ([OWN, OTHER, TRACE], "own"),
    ([TRACE, OTHER, OWN], "own"),
    ([TRACE, OTHER], "other"),
    ([TRACE, AMAZON], "Root=1-2-3"),
    (["X-Request-Id:  ", OTHER], "other"),
    (["x-request-id: ", "x-amzn-request-id:", "x-amzn-trace-id: "], None),
    (["X-Amz-Cf-Id: no", AMAZON], None),
    ([], None),
]
headers = pytest.mark.parametrize(("given", "expected"), HEADERS)


@headers
def test_errors_have_the_request_id(both: Both, given: list[str], expected: str | None) -> None:
    reply = http_response("{}", *given, status="410 Gone")
    with RawServer(reply) as server, pytest.raises(APIStatusError) as caught:
        both.call(GET, both.heygen(base_url=server.url))
    assert caught.value.request_id == expected
    assert ("request id" in str(caught.value)) == (expected is not None)


@headers
def test_unreadable_responses_have_the_request_id(
    both: Both, given: list[str], expected: str | None
) -> None:
    reply = http_response("<html>", *given)
    with RawServer(reply) as server, pytest.raises(APIResponseValidationError) as caught:
        both.call(GET, both.heygen(base_url=server.url))
    assert caught.value.request_id == expected


@headers
def test_cut_event_streams_have_the_request_id(
    both: Both, given: list[str], expected: str | None
) -> None:
    body = StreamSpeechRequest(voice_id="v_1", text="Hello.", language="en")
    reply = http_response("data: {}\n\n", "content-type: text/event-stream", *given)
    with RawServer(reply) as server, pytest.raises(StreamTruncatedError) as caught:
        client = both.heygen(base_url=server.url).api
        both.events(stream_model_speech, {"client": client, "body": body})
    assert caught.value.request_id == expected


@headers
def test_responses_have_the_request_id(both: Both, given: list[str], expected: str | None) -> None:
    with RawServer(http_response(json.dumps(SESSION), *given)) as server:
        client = both.heygen(base_url=server.url).api
        response = both.run(both.detailed(GET)(**ARGUMENTS[GET], client=client))
    assert response.request_id == expected
    assert len(response) == 4  # still the four values of a tuple


@pytest.mark.parametrize("name", ["x-request-id", "X-Request-Id", "X-REQUEST-ID"])
def test_headers_in_a_plain_dict_have_any_case(name: str) -> None:
    response: Response[Any] = Response(200, {name: " r1 "}, b"", None)
    assert response.request_id == request_id_of({name: "r1"}) == "r1"

"""Every method takes `timeout` and `extra_*`, and has a twin that returns the response."""

from __future__ import annotations

import asyncio
import json
from typing import Any
from unittest import mock

import httpx
import pytest
from heygen_api.types import AsyncPage, Page, Response
from support.blocking import Both, through
from support.operations import CASES, body_of

from heygen_ext import APITimeoutError, AuthenticationError, UsageError
from heygen_ext.testing import FakeHeyGen

VIDEO = {"type": "avatar", "avatar_id": "a"}


class Server:
    """Keeps requests, and answers with two pages of videos, or the id of a new one."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        headers = {"x-request-id": f"r{len(self.requests)}"}
        if request.method == "POST":
            return httpx.Response(200, headers=headers, json={"data": {"video_id": "v1"}})
        if request.url.path != "/v3/videos":
            return httpx.Response(200, headers=headers, json={"data": {"id": "v1"}})
        more = "token" not in request.url.params
        page = {"data": [{"id": "v1"}], "has_more": more, "next_token": "t" if more else None}
        return httpx.Response(200, headers=headers, json=page)


def test_extras_are_added_to_the_request(both: Both) -> None:
    server = Server()
    create = through(both, server).videos.create
    both.run(
        create(
            **VIDEO,
            extra_headers={
                "x-mine": "1",
                "x-none": None,
                "USER-AGENT": "me",
                "idempotency-key": "k1",
            },
            extra_query={"a": 1, "b": ["x", "y"], "c": None},
            extra_body={"title": "t", "avatar_id": "b"},
        )
    )
    (request,) = server.requests
    assert request.headers["x-mine"] == "1"
    assert request.headers.get_list("user-agent") == ["me"]
    assert request.headers.get_list("idempotency-key") == ["k1"]
    assert str(request.url.query, "ascii") == "a=1&b=x&b=y"
    assert json.loads(request.content) == {"type": "avatar", "avatar_id": "b", "title": "t"}


def test_extras_hold_for_all_pages(both: Both) -> None:
    server = Server()
    pages = through(both, server).videos.list(extra_query={"q": "1"}, extra_headers={"x-a": "1"})
    if both.name == "sync":
        assert len(list(pages)) == 2
    else:

        async def listed() -> int:
            return len([item async for item in pages])

        assert both.run(listed()) == 2
    assert [request.url.params["q"] for request in server.requests] == ["1", "1"]
    assert [request.headers["x-a"] for request in server.requests] == ["1", "1"]


def test_parameters_of_the_method_win_over_extra_query(both: Both) -> None:
    server = Server()
    pages = through(both, server).videos.list(limit=3, extra_query={"token": "mine", "limit": 9})
    page = both.run(pages)
    assert [dict(request.url.params) for request in server.requests] == [
        {"token": "mine", "limit": "3"}
    ]
    assert page.next_token is None


@pytest.mark.parametrize(
    ("extras", "message"),
    [
        ({"extra_headers": {"a\n": "1"}}, "cannot be sent"),
        ({"extra_headers": {"a": "1\r\nb: 2"}}, "cannot be sent"),
        ({"extra_headers": {"a": 1}}, "cannot be sent"),
        ({"extra_headers": {"X-Api-Key": "other"}}, "only the client may set"),
        ({"extra_headers": {"authorization": "other"}}, "only the client may set"),
        ({"extra_headers": {"Host": "evil.example"}}, "only the client may set"),
        ({"extra_headers": {"Transfer-Encoding": "chunked"}}, "only the client may set"),
        ({"extra_headers": {"Content-Length": "3"}}, "'Content-Length' is one that"),
        ({"extra_headers": {"Connection": "close"}}, "only the client may set"),
        ({"extra_body": {"a": float}}, "invalid"),
        ({"timeout": -1}, "timeout"),
        ({"timeout": "soon"}, "timeout"),
    ],
)
def test_odd_extras_are_refused_before_anything_is_sent(
    both: Both, fake: FakeHeyGen, extras: dict[str, Any], message: str
) -> None:
    heygen = both.heygen(base_url=fake.url)
    with pytest.raises(UsageError, match=message):
        both.run(heygen.videos.create(**VIDEO, **extras))
    assert not fake.requests


def test_extra_body_is_for_json_bodies(both: Both) -> None:
    server = Server()
    heygen = through(both, server)
    body = body_of(CASES["uploadAsset"])
    with pytest.raises(UsageError, match="extra_body is for a body that is a JSON object"):
        both.run(heygen.assets.upload(body=body, extra_body={"a": 1}))
    both.run(heygen.videos.delete("v1", extra_body={"a": 1}))
    assert json.loads(server.requests[0].content) == {"a": 1}


def test_tags_and_methods_can_be_replaced_in_tests(both: Both) -> None:
    heygen = through(both, Server())
    with mock.patch.object(heygen.videos, "get", return_value="mine"):
        assert both.run(heygen.videos.get("v1")) == "mine"
    assert both.run(heygen.videos.get("v1")).id == "v1"
    with mock.patch.object(heygen, "videos") as videos:
        assert heygen.videos is videos
    assert both.run(heygen.videos.get("v1")).id == "v1"


def test_copies_of_a_client_use_their_own_options(both: Both) -> None:
    heygen = through(both, Server())
    assert heygen.videos is heygen.videos
    patient = heygen.with_options(timeout=90)
    assert patient.videos is not heygen.videos
    assert patient.videos._client.options.timeout == 90


def test_timeout_is_for_one_call(both: Both, fake: FakeHeyGen) -> None:
    heygen = both.heygen(base_url=fake.url, max_retries=0)
    fault = fake.fail(200, times=1, delay=5.0, body={"data": []})
    with pytest.raises(APITimeoutError):
        both.run(heygen.videos.list(timeout=0.2))
    fault.stop()
    assert heygen.api.options.timeout is None
    both.run(heygen.videos.list(timeout=httpx.Timeout(5)))


def test_raw_response_has_status_headers_and_what_the_method_returns(both: Both) -> None:
    server = Server()
    raw = through(both, server).videos.with_raw_response
    created = both.run(raw.create(**VIDEO, extra_headers={"x-a": "1"}, timeout=3))
    assert isinstance(created, Response)
    assert created.status_code == 200
    assert created.headers["x-request-id"] == created.request_id == "r1"
    assert json.loads(created.content) == {"data": {"video_id": "v1"}}
    assert created.parsed.video_id == "v1"
    assert server.requests[0].headers["x-a"] == "1"
    listed = both.run(raw.list())
    assert isinstance(listed.parsed, Page if both.name == "sync" else AsyncPage)
    following = both.run(listed.parsed.next_page())
    assert [item.id for item in following.data] == ["v1"]
    assert listed.request_id == "r2"


def test_every_operation_without_events_has_a_raw_twin(both: Both) -> None:
    for case in CASES.values():
        heygen = through(both, lambda request, case=case: case.answer())
        raw = getattr(heygen, case.tag).with_raw_response
        if case.is_stream:
            assert not hasattr(raw, case.method_name)
            continue
        body = {} if case.body_schema is None else {"body": body_of(case)}
        response = both.run(getattr(raw, case.method_name)(**case.arguments(), **body))
        assert response.content == case.answer().content
        plain = both.run(case.method_of(heygen)(**case.arguments(), **body))
        if not case.is_list:
            assert response.parsed.to_dict() == plain.to_dict()


def test_raw_calls_raise_errors(both: Both) -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        return httpx.Response(401, json={"error": {"code": "unauthorized", "message": "no"}})

    with pytest.raises(AuthenticationError):
        both.run(through(both, refuse).videos.with_raw_response.get("v1"))


def test_raw_calls_at_one_time_keep_their_own_responses() -> None:
    from heygen_ext import AsyncHeyGen

    async def answer(request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(0)
        video_id = request.url.path.rpartition("/")[2]
        return httpx.Response(
            200, headers={"x-request-id": video_id}, json={"data": {"id": video_id}}
        )

    async def run() -> None:
        http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
        heygen = AsyncHeyGen("k", base_url="https://heygen.test", http_client=http)
        raw = heygen.videos.with_raw_response
        ids = [f"v{number}" for number in range(20)]
        responses = await asyncio.gather(*(raw.get(one) for one in ids))
        assert [one.parsed.id for one in responses] == ids
        assert [one.request_id for one in responses] == ids
        await http.aclose()

    asyncio.run(run())

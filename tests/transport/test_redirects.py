"""Redirects: the credential goes to the origin of the base URL, and nowhere else."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from support.blocking import KEYED, SESSION, Both, sent
from support.http_library import httpx
from support.realtime import APPEND, GET

from heygen_ext import APIStatusError, UsageError
from heygen_ext.testing import FakeHeyGen

pytestmark = pytest.mark.both_libraries


@pytest.fixture
def other() -> Iterator[FakeHeyGen]:
    with FakeHeyGen() as fake:
        yield fake


def redirect(fake: FakeHeyGen, to: str, status: int = 302, **order: Any) -> None:
    fake.fail(status, body=b"", headers={"Location": to}, **order)


def credential_headers(fake: FakeHeyGen) -> list[dict[str, str]]:
    """The headers of each request that can contain a credential."""
    return [
        {k: v for k, v in request.headers.items() if k in ("authorization", "x-api-key", "cookie")}
        for request in fake.requests
    ]


KEY = {"x-api-key": "test"}
TOKEN = {"authorization": "Bearer test"}
credentials = pytest.mark.parametrize(
    ("credential", "header"),
    [({}, KEY), ({"api_key": None, "bearer_token": "test"}, TOKEN)],
    ids=["key", "token"],
)
statuses = pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
bounded = pytest.mark.parametrize("deadline", [None, 5.0])


@statuses
@bounded
def test_redirect_is_not_followed_by_default(
    both: Both, fake: FakeHeyGen, other: FakeHeyGen, status: int, deadline: float | None
) -> None:
    redirect(fake, other.url + "/x", status)
    with pytest.raises(APIStatusError, match="redirect") as caught:
        both.call(GET, both.heygen(base_url=fake.url, deadline=deadline))
    assert caught.value.status_code == status
    assert (sent(fake), sent(other)) == (1, 0)


@credentials
@statuses
@bounded
def test_redirect_to_same_origin_keeps_credential(
    both: Both,
    fake: FakeHeyGen,
    status: int,
    deadline: float | None,
    credential: dict[str, Any],
    header: dict[str, str],
) -> None:
    redirect(fake, "/v3/moved?a=b", status)
    fake.fail(body=SESSION)
    heygen = both.heygen(
        base_url=fake.url,
        http_client=both.http(follow_redirects=True),
        deadline=deadline,
        **credential,
    )
    assert both.call(GET, heygen).data.stream_id == "s1"
    assert credential_headers(fake) == [header, header]
    assert (fake.requests[1].path, fake.requests[1].query) == ("/v3/moved", "a=b")


@credentials
@statuses
@bounded
@pytest.mark.parametrize("function", [GET, APPEND])
def test_redirect_to_other_origin_drops_credential(
    both: Both,
    fake: FakeHeyGen,
    other: FakeHeyGen,
    status: int,
    deadline: float | None,
    credential: dict[str, Any],
    header: dict[str, str],
    function: Any,
) -> None:
    redirect(fake, other.url + "/x", status)
    other.fail(418)
    http = both.http(
        follow_redirects=True,
        headers={"Authorization": "Basic caller", "X-API-Key": "caller"},
        auth=("caller", "caller"),
    )
    heygen = both.heygen(base_url=fake.url, http_client=http, deadline=deadline, **credential)
    with pytest.raises(APIStatusError):
        both.call(function, heygen)
    assert credential_headers(fake) == [header]
    assert credential_headers(other) == [{}]
    [request] = other.requests
    assert "test" not in str(request.headers)


def test_redirect_to_other_host_name_drops_credential(both: Both, fake: FakeHeyGen) -> None:
    redirect(fake, fake.url.replace("127.0.0.1", "localhost") + "/x")
    fake.fail(418)
    heygen = both.heygen(base_url=fake.url, http_client=both.http(follow_redirects=True))
    with pytest.raises(APIStatusError):
        both.call(GET, heygen)
    assert credential_headers(fake) == [KEY, {}]


def test_redirect_to_other_scheme_drops_credential(both: Both) -> None:
    seen = []

    def respond(request: httpx.Request) -> httpx.Response:  # the test has no TLS server
        seen.append((str(request.url), request.headers.get("x-api-key")))
        location = {"location": "http://api.heygen.com/x"}
        return httpx.Response(302 if len(seen) == 1 else 418, headers=location)

    http = both.http(transport=httpx.MockTransport(respond), follow_redirects=True)
    with pytest.raises(APIStatusError):
        both.call(GET, both.heygen(http_client=http))
    assert seen == [
        ("https://api.heygen.com/v3/avatar-realtime/s1", "test"),
        ("http://api.heygen.com/x", None),
    ]


@credentials
def test_redirect_back_to_origin_restores_credential(
    both: Both,
    fake: FakeHeyGen,
    other: FakeHeyGen,
    credential: dict[str, Any],
    header: dict[str, str],
) -> None:
    redirect(fake, other.url + "/x", 307)
    redirect(other, fake.url + "/back", 307)
    fake.fail(body=SESSION)
    http = both.http(follow_redirects=True)
    both.call(GET, both.heygen(base_url=fake.url, http_client=http, **credential))
    assert credential_headers(fake) == [header, header]
    assert credential_headers(other) == [{}]


@bounded
def test_redirect_loop_ends(both: Both, fake: FakeHeyGen, deadline: float | None) -> None:
    redirect(fake, "/v3/avatar-realtime/s1", times=None)
    http = both.http(follow_redirects=True)
    with pytest.raises(APIStatusError, match="redirect"):
        both.call(GET, both.heygen(base_url=fake.url, http_client=http, deadline=deadline))
    assert 2 <= sent(fake) <= 20


def test_user_name_in_redirect_is_not_sent(both: Both, fake: FakeHeyGen) -> None:
    redirect(fake, fake.url.replace("://", "://user:word@") + "/x")
    fake.fail(body=SESSION)
    heygen = both.heygen(base_url=fake.url, http_client=both.http(follow_redirects=True))
    both.call(GET, heygen)
    assert credential_headers(fake) == [KEY, KEY]  # and no Authorization header


@pytest.mark.parametrize("location", ["x://h/y", "mailto:a@b", "file:///etc/passwd"])
def test_redirect_to_unsupported_url_raises_usage_error(
    both: Both, fake: FakeHeyGen, waits: list[float], location: str
) -> None:
    redirect(fake, location, times=None)
    heygen = both.heygen(base_url=fake.url, http_client=both.http(follow_redirects=True))
    with pytest.raises(UsageError, match="address"):
        both.call(GET, heygen)
    assert (sent(fake), waits) == (1, [])


def test_retry_goes_to_redirect_target(both: Both, fake: FakeHeyGen, waits: list[float]) -> None:
    redirect(fake, "/v3/moved", 307)
    fake.fail(503)
    fake.fail(body={})
    http = both.http(follow_redirects=True)
    both.request(both.heygen(base_url=fake.url, http_client=http), KEYED, json={"a": 1})
    assert [request.path for request in fake.requests] == ["/v3/things", "/v3/moved", "/v3/moved"]
    assert {request.body for request in fake.requests} == {b'{"a":1}'}
    assert len({request.headers["idempotency-key"] for request in fake.requests}) == 1
    assert credential_headers(fake) == [KEY] * 3


def test_upload_follows_a_redirect(both: Both, fake: FakeHeyGen) -> None:
    """In asyncio, each of the two requests has its own bound for the wait for a response."""
    redirect(fake, "/v3/assets?moved=1", 307)
    heygen = both.heygen(base_url=fake.url, http_client=both.http(follow_redirects=True))
    files = {"file": ("a.txt", b"Hello.", "text/plain")}
    answer = both.run(heygen.request("POST", "/v3/assets", files=files))
    assert answer["asset_id"]
    assert [request.query for request in fake.requests] == ["", "moved=1"]

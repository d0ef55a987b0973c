"""Arguments of the clients: credentials, base URL, options, http_client."""

from __future__ import annotations

from typing import Any

import pytest
from support.blocking import SESSION, Both, sent
from support.http_library import httpx
from support.realtime import GET

from heygen_ext import UsageError
from heygen_ext._transport.settings import DEFAULT_BASE_URL, base_url_of
from heygen_ext.testing import FakeHeyGen

# -- credentials ----------------------------------------------------------------------------------


def credentials_sent(fake: FakeHeyGen) -> dict[str, str]:
    headers = fake.requests[-1].headers
    return {k: v for k, v in headers.items() if k in ("authorization", "x-api-key")}


@pytest.mark.parametrize("value", [None, "", " \n"])
def test_missing_key_is_refused(
    both: Both, monkeypatch: pytest.MonkeyPatch, value: str | None
) -> None:
    if value is not None:
        monkeypatch.setenv("HEYGEN_API_KEY", value)
    with pytest.raises(UsageError, match="HEYGEN_API_KEY"):
        both.heygen(None)
    with pytest.raises(ValueError, match="HEYGEN_API_KEY"):
        both.heygen_class()


@pytest.mark.parametrize("value", ["test", "test\n", " test\r\n"])
def test_key_from_environment(
    both: Both, fake: FakeHeyGen, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    monkeypatch.setenv("HEYGEN_API_KEY", value)
    fake.fail(body=SESSION)
    both.call(GET, both.heygen(None, base_url=fake.url))
    assert credentials_sent(fake) == {"x-api-key": "test"}


def test_argument_overrides_environment(
    both: Both, fake: FakeHeyGen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HEYGEN_API_KEY", "other")
    fake.fail(body=SESSION, times=None)
    both.call(GET, both.heygen("test", base_url=fake.url))
    assert credentials_sent(fake) == {"x-api-key": "test"}
    both.call(GET, both.heygen(None, bearer_token="token", base_url=fake.url))
    assert credentials_sent(fake) == {"authorization": "Bearer token"}


def test_key_and_token_together_are_refused(both: Both) -> None:
    with pytest.raises(UsageError, match="not both"):
        both.heygen("test", bearer_token="test")


@pytest.mark.parametrize("name", ["api_key", "bearer_token", "HEYGEN_API_KEY"])
@pytest.mark.parametrize("value", ["a b", "a\nb", "a\x00", "a\x7f", "é", "\u200b", "a\r\nX: b"])
def test_credential_with_invalid_characters_is_refused(
    both: Both, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    arguments = {"api_key": None}
    if name == "HEYGEN_API_KEY":
        if "\x00" in value:
            return  # an environment variable cannot contain it
        monkeypatch.setenv(name, value)
    else:
        arguments = {"api_key": None, name: value}
    with pytest.raises(UsageError, match=name):
        both.heygen(**arguments)


@pytest.mark.parametrize("value", ["", " ", 5, b"key", ["key"]])
@pytest.mark.parametrize("name", ["api_key", "bearer_token"])
def test_credential_of_wrong_type_is_refused(
    both: Both, monkeypatch: pytest.MonkeyPatch, name: str, value: Any
) -> None:
    monkeypatch.setenv("HEYGEN_API_KEY", "test")  # an empty argument does not fall back to it
    with pytest.raises(UsageError, match=name):
        both.heygen(**{"api_key": None, name: value})


# -- base URL -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "used"),
    [
        (None, DEFAULT_BASE_URL),
        ("https://h", "https://h"),
        ("https://h/", "https://h"),
        (" https://h/p// \n", "https://h/p"),
        ("HTTPS://H:8443/p", "https://H:8443/p"),
        ("HTTP://127.0.0.1:1", "http://127.0.0.1:1"),
        ("https://[2001:db8::1]/", "https://[2001:db8::1]"),
        ("http://localhost:1", "http://localhost:1"),
        ("http://LocalHost", "http://LocalHost"),
        ("http://127.0.0.1", "http://127.0.0.1"),
        ("http://127.9.9.9:80", "http://127.9.9.9:80"),
        ("http://[::1]:80/x", "http://[::1]:80/x"),
    ],
)
def test_accepted_base_urls(clean_env: None, given: str | None, used: str) -> None:
    assert base_url_of(given) == used


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ("http://api.heygen.com", "plain http"),
        ("HTTP://api.heygen.com", "plain http"),
        ("http://localhost.example.com", "plain http"),
        ("http://127.0.0.1.example.com", "plain http"),
        ("http://127.0.0.1.", "plain http"),
        ("http://0.0.0.0", "plain http"),
        ("http://10.0.0.1", "plain http"),
        ("http://[::2]", "plain http"),
        ("https://user@h", "user name"),
        ("https://user:password@h", "user name"),
        ("https://@h", "user name"),
        ("http://127.0.0.1\\@example.com", "user name"),
        ("https://h?", "look like"),
        ("https://h/p?a=b", "look like"),
        ("https://h#", "look like"),
        ("https://h#f", "look like"),
        ("https://a b", "look like"),
        ("https://a\nb", "look like"),
        ("https://a\tb", "look like"),
        ("https://h\\p", "look like"),
        ("https://a\x00b", "look like"),
        ("ftp://h", "look like"),
        ("h", "look like"),
        ("//h", "look like"),
        ("https://", "look like"),
        ("https:///p", "look like"),
        ("api.heygen.com", "look like"),
        ("https://h:port", "not a URL"),
        ("https://h:99999", "not a URL"),
        ("https://[::1", "not a URL"),
        ("https://xn--a", "cannot be used"),
    ],
)
def test_refused_base_urls(both: Both, given: str, why: str) -> None:
    with pytest.raises(UsageError, match=why) as caught:
        both.heygen(base_url=given)
    assert "password" not in str(caught.value).replace("name or password", "")


def test_base_url_from_environment(
    both: Both, fake: FakeHeyGen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HEYGEN_API_BASE", fake.url + "/env/")
    fake.fail(body=SESSION, times=None)
    both.call(GET, both.heygen())
    both.call(GET, both.heygen(base_url=fake.url))
    assert [request.path for request in fake.requests] == [
        "/env/v3/avatar-realtime/s1",
        "/v3/avatar-realtime/s1",
    ]
    monkeypatch.setenv("HEYGEN_API_BASE", fake.url.replace("http:", "HTTP:"))
    both.call(GET, both.heygen())
    for wrong in ("http://example.com", " ", "https://a b", "https://u:pw@h", "https://h:port"):
        monkeypatch.setenv("HEYGEN_API_BASE", wrong)
        with pytest.raises(UsageError, match="HEYGEN_API_BASE") as caught:
            both.heygen()
        assert "pw" not in str(caught.value)


@pytest.mark.parametrize("prefix", ["", "/", "/gateway", "/a/b/"])
def test_base_url_with_path(both: Both, fake: FakeHeyGen, prefix: str) -> None:
    fake.fail(body=SESSION)
    both.call(GET, both.heygen(base_url=fake.url + prefix), stream_id="a/b?c#d é")
    assert fake.requests[0].path == f"{prefix.rstrip('/')}/v3/avatar-realtime/a/b?c#d é"
    assert fake.requests[0].query == ""


# -- options --------------------------------------------------------------------------------------

INVALID_OPTIONS = [
    ("max_retries", -1),
    ("max_retries", 1.5),
    ("max_retries", "2"),
    ("max_retries", None),
    ("deadline", 0),
    ("deadline", -1.0),
    ("deadline", float("nan")),
    ("deadline", float("inf")),
    ("deadline", "5"),
    ("deadline", 1e10),
    ("deadline", 10**400),
    ("timeout", 0),
    ("timeout", -1.0),
    ("timeout", float("nan")),
    ("timeout", float("inf")),
    ("timeout", "5"),
    ("timeout", (5, 5)),
    ("timeout", 1e10),
    ("timeout", 10**400),
    ("timeout", httpx.Timeout(1e10)),
    ("timeout", httpx.Timeout(5, read=-1)),
    ("timeout", httpx.Timeout(5, pool=float("nan"))),
]


@pytest.mark.parametrize(("name", "value"), INVALID_OPTIONS)
def test_invalid_options_are_refused(both: Both, name: str, value: Any) -> None:
    with pytest.raises(UsageError, match=name):
        both.heygen(**{name: value})
    heygen = both.heygen()
    with pytest.raises(UsageError, match=name):
        heygen.with_options(**{name: value})


def test_invalid_timeout_of_the_users_client_is_refused(both: Both) -> None:
    with pytest.raises(UsageError, match="timeout"):
        both.heygen(http_client=both.http(timeout=-1))


def test_unknown_options_raise_type_error(both: Both) -> None:
    with pytest.raises(TypeError, match="retries"):
        both.heygen(retries=1)
    with pytest.raises(TypeError, match="retries"):
        both.heygen().with_options(retries=1)


def test_with_options_makes_a_copy(both: Both, fake: FakeHeyGen) -> None:
    heygen = both.heygen(base_url=fake.url, timeout=3)
    before = heygen.api.options
    copy = heygen.with_options(max_retries=0).with_options(deadline=9)
    assert heygen.api.options == before
    assert (copy.api.options.timeout, copy.api.options.max_retries) == (3, 0)
    assert copy.api.options.deadline == 9
    assert type(copy) is type(heygen)
    fake.fail(body=SESSION, times=None)
    for client in (heygen, copy, heygen):
        both.call(GET, client)
    assert (sent(fake), fake.connections.accepted) == (3, 1)


def test_only_the_owner_closes_connections(both: Both, fake: FakeHeyGen) -> None:
    fake.fail(body=SESSION, times=None)
    http = both.http()
    mine, owner = both.heygen(base_url=fake.url, http_client=http), both.heygen(base_url=fake.url)
    copy = owner.with_options(max_retries=0)
    for client in (mine, copy):
        both.close(client)
        both.call(GET, client)
    both.close(owner)
    both.close(owner)
    for client in (owner, copy):
        with pytest.raises(UsageError, match="closed"):
            both.call(GET, client)
    assert not http.is_closed
    both.close(http)
    with pytest.raises(UsageError, match="closed"):
        both.call(GET, mine)
    assert sent(fake) == 2


@pytest.mark.parametrize("wrong", [object(), "http", httpx, httpx.Client, httpx.AsyncClient])
def test_wrong_http_client_is_refused(both: Both, wrong: Any) -> None:
    with pytest.raises(UsageError, match="http_client"):
        both.heygen(http_client=wrong)


def test_http_client_of_other_kind_is_refused(both: Both) -> None:
    from support.blocking import BothAsync

    other = BothAsync() if both.name == "sync" else Both()
    with pytest.raises(UsageError, match="http_client"):
        both.heygen(http_client=other.http())
    other.finish()

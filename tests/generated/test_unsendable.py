"""Values that cannot be sent are refused before a request, with the path of the field."""

from __future__ import annotations

import datetime
import json
from decimal import Decimal
from typing import Any
from uuid import UUID

import httpx
import pytest
from heygen_api.models import CreateVideoFromAvatar, VoiceSettingsInput
from heygen_api.types import UNSET
from support.blocking import Both, through
from support.operations import CASES

from heygen_ext import UsageError

VIDEO: dict[str, Any] = {"type": "avatar", "avatar_id": "a"}


class Server:
    """Keeps the requests, and gives the operation's smallest answer."""

    def __init__(self, operation: str = "createVideo") -> None:
        self.requests: list[httpx.Request] = []
        self._case = CASES[operation]

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self._case.answer()

    def body(self) -> Any:
        return json.loads(self.requests[0].content)


def loop() -> dict[str, Any]:
    made: dict[str, Any] = {}
    made["again"] = [made]
    return made


FIELDS: dict[str, tuple[dict[str, Any], str]] = {
    "bytes": ({"title": b"Hi"}, "title: bytes cannot be sent as JSON"),
    "nested": ({"voice_settings": {"speed": b"1"}}, r"voice_settings\.speed: bytes cannot be"),
    "Decimal": ({"voice_settings": {"speed": Decimal(1)}}, r"voice_settings\.speed: Decimal"),
    "in a list": ({"a": [1, {"b": {1}}]}, r"a\[1\]\.b: set cannot be sent as JSON"),
    "nan": ({"a": {"b": float("nan")}}, r"a\.b: nan cannot be sent as JSON"),
    "infinite": ({"a": float("-inf")}, "a: -inf cannot be sent as JSON"),
    "UNSET in a list": ({"a": [UNSET]}, r"a\[0\]: Unset cannot be sent as JSON"),
    "a key": ({"a": {b"b": 1}}, "a: bytes cannot be the name of a field"),
    "a loop": ({"a": loop()}, "the body contains itself or is nested too deeply"),
    "a model": (
        {"voice_settings": VoiceSettingsInput(speed=b"1")},  # type: ignore[arg-type]
        r"voice_settings\.speed: bytes",
    ),
}


@pytest.mark.parametrize("name", FIELDS)
@pytest.mark.parametrize("place", ["body", "extra_body", "request"])
def test_the_error_names_the_field(both: Both, name: str, place: str) -> None:
    server = Server()
    heygen = through(both, server)
    fields, message = FIELDS[name]
    with pytest.raises(UsageError, match=f": {message}"):
        if place == "body":
            both.run(heygen.videos.create(body={**VIDEO, **fields}))
        elif place == "extra_body":
            both.run(heygen.videos.create(**VIDEO, extra_body=fields))
        else:
            both.run(heygen.request("POST", "/v3/videos", json={**VIDEO, **fields}))
    assert not server.requests


def test_keywords_and_models_name_the_field_too(both: Both) -> None:
    heygen = through(both, Server())
    with pytest.raises(UsageError, match=r"voice_settings\.speed: bytes cannot be sent"):
        both.run(heygen.videos.create(**VIDEO, voice_settings={"speed": b"1"}))
    model = CreateVideoFromAvatar(type_="avatar", avatar_id="a", title=b"x")  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="title: bytes cannot be sent"):
        both.run(heygen.videos.create(body=model))


def test_a_body_that_is_no_object_is_named_the_body(both: Both) -> None:
    with pytest.raises(UsageError, match="the body: set cannot be sent as JSON"):
        both.run(through(both, Server()).request("POST", "/v3/videos", json={1}))


def test_unset_is_left_out_at_any_depth(both: Both) -> None:
    server = Server()
    settings = {"speed": UNSET, "pitch": 1}
    body = {**VIDEO, "title": UNSET, "voice_settings": settings, "a": [{"b": UNSET}]}
    extra = {"c": {"d": UNSET, "e": 1}, "f": UNSET}
    both.run(through(both, server).videos.create(body=body, extra_body=extra))
    expected = {**VIDEO, "voice_settings": {"pitch": 1}, "a": [{}], "c": {"e": 1}}
    assert server.body() == expected


@pytest.mark.parametrize("value", [b"3", {"a": 1}, object(), [b"x"], {1}, [[1]]])
def test_query_parameters_that_are_no_text_are_refused_by_name(both: Both, value: Any) -> None:
    server = Server("listVideosV3")
    heygen = through(both, server)
    for given in ({"limit": value}, {"extra_query": {"limit": value}}):
        with pytest.raises(UsageError, match="query parameter 'limit' must be a text, a number"):
            both.run(heygen.videos.with_raw_response.list(**given))
    assert not server.requests


def test_query_parameters_are_written_as_text(both: Both) -> None:
    server = Server()
    query = {
        "text": "é",
        "number": 1.5,
        "decimal": Decimal("0.10"),
        "yes": True,
        "none": None,
        "unset": UNSET,
        "day": datetime.date(2026, 1, 2),
        "time": datetime.datetime(2026, 1, 2, 3, tzinfo=datetime.UTC),
        "id": UUID(int=1),
        "list": ["a", None, UNSET, 2],
    }
    both.run(through(both, server).videos.create(**VIDEO, extra_query=query))
    assert server.requests[0].url.params.multi_items() == [
        ("text", "é"),
        ("number", "1.5"),
        ("decimal", "0.10"),
        ("yes", "true"),
        ("day", "2026-01-02"),
        ("time", "2026-01-02T03:00:00+00:00"),
        ("id", str(UUID(int=1))),
        ("list", "a"),
        ("list", "2"),
    ]

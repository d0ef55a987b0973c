"""The fields of every JSON body are keywords of the method, named as on the wire."""

from __future__ import annotations

import datetime
import json
from typing import Any
from uuid import UUID

import httpx
import pytest
from heygen_api.models import (
    AssetUrl,
    CreateVideoFromAvatar,
    VoiceSettingsInput,
)
from heygen_api.types import UNSET
from support.blocking import Both, through
from support.operations import CASES, Case, body_of, given, resolved

BODIES = [
    name for name, case in CASES.items() if case.body_schema and not case.module.OPERATION.multipart
]


class Server:
    """Keeps the bodies that are sent, and gives the operation's smallest answer."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.bodies: list[Any] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.bodies.append(json.loads(request.content))
        return self.case.answer()


@pytest.fixture
def server() -> Server:
    return Server(CASES["createVideo"])


def members(case: Case) -> list[dict[str, Any]]:
    schema = resolved(case.body_schema or {})
    found = schema.get("oneOf") or schema.get("anyOf") or [schema]
    return [resolved(member) for member in found]


@pytest.mark.parametrize("operation", BODIES)
def test_every_field_of_every_body_is_a_keyword(both: Both, operation: str) -> None:
    """Any JSON passes through, as the server checks the values."""
    case = CASES[operation]
    server = Server(case)
    method = case.method_of(through(both, server))
    for member in members(case):
        fields = {name: ["any"] for name in member["properties"]}
        for name, value in member["properties"].items():
            words = [resolved(value).get("const"), *resolved(value).get("enum", [])[:1]]
            fields[name] = next((word for word in words if word is not None), fields[name])
        if case.module.OPERATION.idempotency_field:
            fields[case.module.OPERATION.idempotency_field] = "mine"
        result = method(**case.arguments(), **fields)
        if not case.is_stream:
            both.run(result)
        elif both.name == "sync":
            assert list(result)
        else:

            async def listed(events: Any = result) -> list[Any]:
                return [event async for event in events]

            assert both.run(listed())
        assert server.bodies[-1] == fields


def test_nothing_is_sent_that_was_not_given(both: Both, server: Server) -> None:
    heygen = through(both, server)
    both.run(heygen.videos.create(type="avatar", avatar_id="a", title=None, folder_id=UNSET))
    both.run(heygen.videos.create(body=CreateVideoFromAvatar(avatar_id="a")))
    settings = VoiceSettingsInput(pitch=1.0)
    both.run(heygen.videos.create(type="avatar", avatar_id="a", voice_settings=settings))
    assert server.bodies == [
        {"type": "avatar", "avatar_id": "a", "title": None},
        {"type": "avatar", "avatar_id": "a"},
        {"type": "avatar", "avatar_id": "a", "voice_settings": {"pitch": 1.0}},
    ]


@pytest.mark.parametrize("operation", CASES)
def test_no_query_parameter_is_sent_that_was_not_given(both: Both, operation: str) -> None:
    case = CASES[operation]
    addresses: list[httpx.URL] = []

    def answer(request: httpx.Request) -> httpx.Response:
        addresses.append(request.url)
        return case.answer()

    needed = {p["name"] for p in case.parameters if p.get("required")}
    arguments = {name: value for name, value in case.arguments().items() if name in needed}
    body = {} if case.body_schema is None else {"body": body_of(case)}
    result = case.method_of(through(both, answer))(**arguments, **body)
    if not case.is_stream:
        both.run(result)
        query = {p["name"] for p in case.parameters if p["in"] == "query"}
        assert {*addresses[0].params} == query & needed


def test_nested_objects_are_models_or_dicts(both: Both, server: Server) -> None:
    image = {"type": "url", "url": "https://example.com/a.png"}
    scene = {"type": "image", "image": AssetUrl(url=image["url"])}
    create = through(both, server).videos.create
    both.run(create(type="image", image=AssetUrl(url=image["url"])))
    both.run(create(type="image", image=image))
    both.run(create(type="studio", scenes=({**scene},)))
    both.run(create(body={"type": "studio", "scenes": [scene]}))
    first, second, third, fourth = server.bodies
    assert first == second == {"type": "image", "image": image}
    assert third == fourth == {"type": "studio", "scenes": [{"type": "image", "image": image}]}
    assert isinstance(scene["image"], AssetUrl)  # the caller's dict stays as it was


def test_times_and_ids_are_sent_as_text(both: Both, server: Server) -> None:
    values = {
        "time": datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC),
        "day": datetime.date(2026, 1, 2),
        "id": UUID(int=5),
    }
    create = through(both, server).videos.create
    both.run(create(type="avatar", avatar_id="a", extra_body={"more": values}))
    assert server.bodies[0]["more"] == {
        "time": "2026-01-02T00:00:00+00:00",
        "day": "2026-01-02",
        "id": "00000000-0000-0000-0000-000000000005",
    }


AVATAR = {"type": "avatar", "avatar_id": "a"}
WRONG: dict[str, tuple[dict[str, Any], str]] = {
    "unknown": (
        {"type": "avatar", "avatar_id": "a", "scirpt": "x"},
        r"create\(\) has no keyword 'scirpt' for type='avatar'; did you mean 'script'\? "
        r"There are: aspect_ratio, .*, avatar_id, .*, type, voice_id, ",
    ),
    "of another type": (
        {"type": "studio", "scenes": [], "avatar_id": "a"},
        r"no keyword 'avatar_id' for type='studio'.* There are: .*scenes, title, type, watermark\.",
    ),
    "missing": ({"type": "avatar", "title": "t"}, r"create\(\) needs avatar_id= for type='avatar'"),
    "no type": ({"avatar_id": "a"}, r"needs type=, which is 'avatar' or 'image' or "),
    "nothing": ({}, r"create\(\) needs type=, which is .*, or a body="),
    "wrong type": (
        {"type": "hologram", "avatar_id": "a"},
        r"type must be 'avatar' or .* not 'hologram'; body= takes any",
    ),
    "wrong type in extra_body": (
        {"avatar_id": "a", "extra_body": {"type": "hologram"}},
        r"type must be 'avatar' or .* not 'hologram'; body= takes any",
    ),
    "both": ({"body": {}, "title": "t"}, "either body or its fields, not both: title"),
    "no dict": (
        {"type": "avatar", "avatar_id": "a", "extra_body": []},
        "extra_body must be a dict",
    ),
    "no body": ({"body": "text"}, "body must be a model or a dict, not str"),
}


@pytest.mark.parametrize("name", WRONG)
def test_wrong_keywords_are_answered_by_the_right_ones(
    both: Both, server: Server, name: str
) -> None:
    keywords, message = WRONG[name]
    with pytest.raises((TypeError, ValueError), match=message):
        both.run(through(both, server).videos.create(**keywords))
    assert not server.bodies


def test_name_in_the_model_is_a_keyword_too(both: Both, server: Server) -> None:
    case = CASES["createVideo"]
    create = through(both, server).videos.create
    both.run(create(**given(body_of(case))))
    both.run(create(body=body_of(case)))
    assert server.bodies[0] == server.bodies[1]


def test_kinds_without_a_common_mark_are_told_apart_by_their_fields(both: Both) -> None:
    case = CASES["createModelAudioVoice"]
    server = Server(case)
    create = case.method_of(through(both, server))
    audio = [{"type": "url", "url": "https://example.com/a.mp3"}]
    both.run(create(mode="instant", name="n", audio=audio))
    both.run(create(mode="professional", audio=audio))
    with pytest.raises(TypeError, match="needs name= for mode='instant'"):
        both.run(create(mode="instant", audio=audio))
    assert server.bodies == [
        {"mode": "instant", "name": "n", "audio": audio},
        {"mode": "professional", "audio": audio},
    ]


def test_field_in_extra_body_counts_as_given(both: Both, server: Server) -> None:
    create = through(both, server).videos.create
    both.run(create(type="avatar", extra_body={"avatar_id": "a", "brand_new": 1}))
    assert server.bodies == [{"type": "avatar", "avatar_id": "a", "brand_new": 1}]


def test_body_that_must_be_empty_needs_no_argument(both: Both) -> None:
    server = Server(CASES["stopVideoAgentSession"])
    both.run(through(both, server).video_agent.stop_session("s1"))
    assert server.bodies == [{}]

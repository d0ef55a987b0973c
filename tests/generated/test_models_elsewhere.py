"""Models outside of a call: repr, JSON text, pydantic models and FastAPI responses."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from typing import Annotated, Any

import heygen_api.models
import httpx
import jsonschema
import pydantic
import pytest
from fastapi import Body, FastAPI
from heygen_api.answers import AnswerModel
from heygen_api.completed import CompletedVideoDetail
from heygen_api.models import (
    AiClippingDetail,
    AppendTextDeltaRequest,
    CreateWebhookEndpointResponse200,
    TemplateImageVariable,
    TemplateTextVariable,
    VideoDetail,
)
from heygen_api.types import UNSET

from heygen_ext import HeyGenError, MissingFieldError

CAME = {"id": "v1", "status": "completed", "title": "é", "video_url": None, "new": {"a": [1]}}


class Record(pydantic.BaseModel):
    video: VideoDetail
    request: AppendTextDeltaRequest | None = None


def test_repr_shows_only_what_came() -> None:
    video = VideoDetail.from_dict({**CAME, "gif_url": "https://x/" + "y" * 200, "new": [*range(9)]})
    assert repr(video) == (
        "VideoDetail(id='v1', status='completed', title='é', video_url=None, "
        f"gif_url='https://x/{'y' * 90}'... (110 more), new=[0, 1, 2, 3, 4, ... (4 more)])"
    )
    assert (
        repr(AppendTextDeltaRequest(delta="Hi", final=UNSET))
        == "AppendTextDeltaRequest(delta='Hi')"
    )
    assert repr(VideoDetail.from_dict({"status": 5})) == "VideoDetail(status=5)"


def test_no_repr_shows_a_secret() -> None:
    data = {"endpoint_id": "e", "url": "u", "secret": "whsec_s", "status": "enabled"}
    for odd in ("whsec_s", ["whsec_s"], {"value": "whsec_s"}, 5):
        answer = CreateWebhookEndpointResponse200.from_dict(
            {"data": {**data, "secret": odd, "old_secret": "whsec_old"}}
        )
        assert "whsec" not in repr(answer)
        assert "endpoint_id='e'" in repr(answer)
        assert answer.to_dict()["data"]["secret"] == odd


def test_missing_field_error_is_both() -> None:
    video = VideoDetail.from_dict({"status": "failed"})
    with pytest.raises(MissingFieldError, match=r"VideoDetail\.id: HeyGen's answer has no 'id'"):
        _ = video.id
    with pytest.raises(HeyGenError, match="has another type of 'title': int"):
        _ = VideoDetail.from_dict({"title": 5}).title
    with pytest.raises(AttributeError):
        _ = video.nonsense  # type: ignore[attr-defined]


def test_models_are_made_by_keywords() -> None:
    video = VideoDetail(id="v1", status="completed", title=None)
    assert video.to_dict() == {"id": "v1", "status": "completed", "title": None}
    assert (video.title, video.duration) == (None, None)
    assert video == VideoDetail.from_dict(video.to_dict())
    wrong: Any = {"id": "v1"}
    with pytest.raises(TypeError, match="status"):
        VideoDetail(**wrong)
    with pytest.raises(TypeError, match="colour"):
        VideoDetail(**wrong, status="x", colour=1)


def test_to_json() -> None:
    assert json.loads(VideoDetail.from_dict(CAME).to_json()) == CAME
    assert "é" in VideoDetail.from_dict(CAME).to_json()
    assert (
        AppendTextDeltaRequest(delta="Hi", final=True).to_json() == '{"delta": "Hi", "final": true}'
    )


def test_field_of_a_pydantic_model() -> None:
    video = VideoDetail.from_dict(CAME)
    record = Record(video=video)
    assert record.video is video
    assert record.model_dump()["video"] == CAME
    again = Record.model_validate_json(Record(video=video).model_dump_json())
    assert again.video == video
    with pytest.raises(pydantic.ValidationError, match="cannot be read as VideoDetail"):
        Record.model_validate({"video": "v1"})
    with pytest.raises(pydantic.ValidationError, match="AppendTextDeltaRequest"):
        Record.model_validate({"video": CAME, "request": {}})
    assert Record.model_json_schema()["properties"]["video"]["type"] == "object"


async def test_fastapi_response() -> None:
    app = FastAPI()

    def video() -> VideoDetail:
        return VideoDetail.from_dict(CAME)

    def videos() -> list[VideoDetail]:
        return [video()]

    for path, function, kind in (("/one", video, VideoDetail), ("/all", videos, list[VideoDetail])):
        app.get(path, response_model=kind)(function)
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://x") as client:
        assert (await client.get("/one")).json() == CAME
        assert (await client.get("/all")).json() == [CAME]
        assert (await client.get("/openapi.json")).status_code == 200


def schema_names(value: Any) -> set[str]:
    """Return the titles in a JSON schema."""
    if isinstance(value, list):
        return set().union(*map(schema_names, value))
    if not isinstance(value, dict):
        return set()
    title = value.get("title")
    return set().union(
        {title} if isinstance(title, str) else set(), *map(schema_names, value.values())
    )


class Many(pydantic.BaseModel):
    """Models in every place where a pydantic model can have them."""

    videos: list[VideoDetail] = []
    by_name: dict[str, VideoDetail] = {}
    maybe: VideoDetail | None = None
    either: VideoDetail | str = ""
    variable: TemplateTextVariable | TemplateImageVariable | None = None
    record: Record | None = None
    anything: Any = None


def test_nested_fields_of_a_pydantic_model() -> None:
    video = VideoDetail.from_dict(CAME)
    made = Many(
        videos=[video],
        by_name={"a": video},
        maybe=video,
        either=video,
        record=Record(video=video, request=AppendTextDeltaRequest(delta="Hi", final=True)),
        anything={"deep": [video]},
    )
    wanted = {
        "videos": [CAME],
        "by_name": {"a": CAME},
        "maybe": CAME,
        "either": CAME,
        "variable": None,
        "record": {"video": CAME, "request": {"delta": "Hi", "final": True}},
        "anything": {"deep": [CAME]},
    }
    assert json.loads(made.model_dump_json()) == wanted
    assert made.model_dump(mode="json") == wanted
    again = Many.model_validate_json(made.model_dump_json())
    assert again.by_name == {"a": video}
    assert again.record == made.record
    assert Many.model_validate(again.model_dump()) == again
    for clone in (
        made.model_copy(deep=True),
        copy.deepcopy(made),
        pickle.loads(pickle.dumps(made)),
    ):
        assert clone == made
    for mode in ("validation", "serialization"):
        schema = Many.model_json_schema(mode=mode)  # type: ignore[arg-type]
        assert {"VideoDetail", "TemplateTextVariable"} <= schema_names(schema)


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ({"type": "text", "content": "x"}, TemplateTextVariable),
        ({"type": "image", "asset": {"type": "url", "url": "u"}}, TemplateImageVariable),
        ({"type": "image"}, TemplateImageVariable),
        (TemplateImageVariable.from_dict({"type": "image"}), TemplateImageVariable),
        ({"type": "new"}, TemplateTextVariable),
    ],
)
def test_const_selects_the_member_of_a_union(value: Any, kind: type) -> None:
    made = Many(variable=value).variable
    assert type(made) is kind
    assert made.to_dict() == dict(value)


def test_json_schema_names_the_fields() -> None:
    schema = pydantic.TypeAdapter(VideoDetail).json_schema()
    assert schema["properties"]["id"] == {"type": "string"}
    assert schema["properties"]["duration"] == {"anyOf": [{"type": "number"}, {"type": "null"}]}
    assert "required" not in schema
    schema = pydantic.TypeAdapter(AiClippingDetail).json_schema()
    clips = {"type": "array", "items": {"type": "object", "title": "Clip"}}
    assert schema["properties"]["clips"]["anyOf"][0] == clips
    validator = jsonschema.Draft202012Validator
    for name in heygen_api.models.__all__:
        kind = getattr(heygen_api.models, name)
        if isinstance(kind, type) and issubclass(kind, AnswerModel):
            made = pydantic.TypeAdapter(kind).json_schema()
            validator.check_schema(made)
            assert {one.wire for one in kind._fields_.values() if one.wire} == {*made["properties"]}


def test_union_with_text() -> None:
    assert Many.model_validate({"either": "v1"}).either == "v1"
    assert isinstance(Many.model_validate({"either": CAME}).either, VideoDetail)


@pytest.mark.parametrize("name", sorted(heygen_api.models.__all__))
def test_every_model_suits_pydantic(name: str) -> None:
    kind = getattr(heygen_api.models, name)
    if not isinstance(kind, type):
        return
    adapter = pydantic.TypeAdapter(kind)
    assert adapter.json_schema()["type"] == "object"
    assert isinstance(kind.__pydantic_serializer__, property)


def test_dict_of_a_model_is_its_json() -> None:
    for model in (VideoDetail.from_dict(CAME), AppendTextDeltaRequest(delta="Hi", final=True)):
        assert dict(model) == model.to_dict()


async def test_fastapi_without_types_with_unions_and_with_bodies() -> None:
    app = FastAPI()
    video = VideoDetail.from_dict(CAME)
    answers: dict[str, tuple[Any, Any, Any]] = {  # the function's type, what it returns, the JSON
        "none": (None, video, CAME),
        "list": (None, [video, {"v": video}], [CAME, {"v": CAME}]),
        "any": (Any, {"v": [video]}, {"v": [CAME]}),
        "union": (VideoDetail | TemplateTextVariable, video, CAME),
        "optional": (VideoDetail | None, None, None),
        "dict": (dict[str, VideoDetail], {"v": video}, {"v": CAME}),
        "record": (Record, Record(video=video), {"video": CAME, "request": None}),
        "completed": (CompletedVideoDetail, CompletedVideoDetail.from_dict(CAME), CAME),
    }

    def route(name: str) -> None:
        kind, value, _ = answers[name]
        app.get(f"/{name}", response_model=kind)(lambda: value)

    for name in answers:
        route(name)

    @app.post("/sent")
    def sent(body: Annotated[AppendTextDeltaRequest | TemplateTextVariable, Body()]) -> Any:
        return {type(body).__name__: body}

    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://x") as client:
        for name, (_, _, wanted) in answers.items():
            assert (await client.get(f"/{name}")).json() == wanted, name
        for body in ({"delta": "Hi", "final": True}, {"type": "text", "content": "x"}):
            name = "AppendTextDeltaRequest" if "delta" in body else "TemplateTextVariable"
            assert (await client.post("/sent", json=body)).json() == {name: body}
        assert (await client.post("/sent", json=[1])).status_code == 422
        schema = (await client.get("/openapi.json")).json()
        assert {"VideoDetail", "TemplateTextVariable", "Record"} <= schema_names(schema)


def test_models_work_without_pydantic() -> None:
    code = (
        "import sys; sys.modules['pydantic_core'] = None\n"
        "from heygen_api.models import VideoDetail\n"
        "video = VideoDetail(id='v', status='completed')\n"
        "assert not hasattr(video, '__pydantic_serializer__')\n"
        "assert dict(video) == {'id': 'v', 'status': 'completed'}\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)

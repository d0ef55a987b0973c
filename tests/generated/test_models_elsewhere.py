"""Models outside of a call: repr, JSON text, pydantic models and FastAPI responses."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pydantic
import pytest
from fastapi import FastAPI
from heygen_api.models import (
    AppendTextDeltaRequest,
    CreateWebhookEndpointResponse200,
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

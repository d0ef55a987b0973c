"""Answers, webhooks and event streams that HeyGen and its clients really sent can be used whole."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from heygen_api.types import Model
from support.blocking import Both
from support.operations import CASES, arguments_of, body_of

from heygen_ext import webhooks
from heygen_ext.testing import FakeHeyGen

# Copied from the collection of samples; each names its kind of source.
SAMPLES = json.loads((Path(__file__).parent / "samples.json").read_text("utf-8"))
BY_ID = {case.entry["operationId"]: case for case in CASES.values()}


@pytest.fixture(scope="module")
def server() -> Iterator[FakeHeyGen]:
    with FakeHeyGen(clock=lambda: 0.0, api_keys=["test"]) as server:
        yield server


def named(direction: str) -> list[Any]:
    return [
        pytest.param(sample, id=f"{sample['operation']}-{sample['kind']}-{number}")
        for number, sample in enumerate(SAMPLES)
        if sample["direction"] == direction
    ]


def check_reached(value: Any, came: Any) -> None:
    """Check that every field that came can be reached, and that nothing else seems to be there."""
    if isinstance(value, Model) and isinstance(came, dict):
        assert value.to_dict() == came
        fields = {
            one.wire: name for name, one in getattr(value, "_fields_", {}).items() if one.wire
        }
        for wire, name in fields.items():
            if came.get(wire) is None:
                assert getattr(value, name, None) is None
            else:
                check_reached(getattr(value, name), came[wire])
    elif isinstance(value, list):
        parts = came.values() if isinstance(came, dict) else came
        for one, part in zip(value, parts, strict=True):
            check_reached(one, part)


@pytest.mark.parametrize("sample", named("response"))
def test_answer_is_read_whole(both: Both, server: FakeHeyGen, sample: dict[str, Any]) -> None:
    case = BY_ID[sample["operation"]]
    server.fail(sample["status"], times=1, body=json.dumps(sample["body"]))
    heygen = both.heygen(base_url=server.url, max_retries=0)
    arguments: dict[str, Any] = {"client": heygen.api, **arguments_of(case)}
    if case.body_schema is not None:
        arguments["body"] = body_of(case)
    answer = both.run(both.detailed(case.module)(**arguments)).parsed
    check_reached(answer, sample["body"])
    repr(answer)


@pytest.mark.parametrize("sample", named("webhook"))
def test_webhook_is_read_whole(sample: dict[str, Any]) -> None:
    body = json.dumps(sample["body"])
    signature = hmac.new(b"whsec_x", body.encode(), hashlib.sha256).hexdigest()
    now = str(int(time.time()))
    headers = {
        name: text.replace("{sig}", signature).replace("{now}", now)
        for name, text in sample["headers"].items()
    }
    event = webhooks.unwrap(body, headers, "whsec_x")
    assert event.event_type == sample["body"]["event_type"]
    assert event.event_data == sample["body"]["event_data"]


def listed(both: Both, words: Any) -> list[Any]:
    if both.name == "sync":
        return list(words)

    async def collect() -> list[Any]:
        return [word async for word in words]

    made: list[Any] = both.run(collect())
    return made


@pytest.mark.parametrize("sample", named("sse"))
def test_event_stream_is_read_whole(both: Both, server: FakeHeyGen, sample: dict[str, Any]) -> None:
    kind = "text/event-stream"
    server.fail(sample["status"], times=1, body=sample["raw"], content_type=kind)
    words = listed(both, both.heygen(base_url=server.url).words("s1"))
    lines = [line[6:] for line in sample["raw"].splitlines() if line.startswith('data: {"words"')]
    came = [word["word"] for line in lines for word in json.loads(line)["words"]]
    assert [word.word for word in words] == came


def test_there_are_samples_of_each_direction() -> None:
    assert {sample["direction"] for sample in SAMPLES} == {"response", "webhook", "sse"}

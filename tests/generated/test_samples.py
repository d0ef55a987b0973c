"""What HeyGen and its clients really sent: each sample is read, or sent, whole."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from collections.abc import Iterator
from typing import Any

import heygen_api.models
import pytest
from heygen_api.types import Model, read_union
from support.blocking import Both
from support.operations import CLASSES, Case, arguments_of, body_of, resolved
from support.samples import SAMPLES, case_of, contradictions, member_of, named

from heygen_ext import (
    APIResponseValidationError,
    APIStatusError,
    AsyncPage,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    GoneError,
    InternalServerError,
    MissingFieldError,
    NotFoundError,
    Page,
    PaymentRequiredError,
    webhooks,
)
from heygen_ext.testing import FakeHeyGen

ERRORS = {
    400: BadRequestError,
    401: AuthenticationError,
    402: PaymentRequiredError,
    404: NotFoundError,
    409: ConflictError,
    410: GoneError,
    502: InternalServerError,
    503: InternalServerError,
}


@pytest.fixture(scope="module")
def server() -> Iterator[FakeHeyGen]:
    with FakeHeyGen(clock=lambda: 0.0, api_keys=["test"]) as server:
        yield server


def cases(direction: str) -> list[Any]:
    return [pytest.param(sample, id=name) for name, sample in named(direction)]


def test_the_collection_is_whole() -> None:
    directions = [sample["direction"] for sample in SAMPLES]
    counts = {one: directions.count(one) for one in directions}
    assert counts == {"response": 100, "error": 11, "request": 22, "webhook": 10, "sse": 2}


def test_which_samples_contradict_the_document() -> None:
    """A rule finds them, and the data lists them."""
    found = {number: contradictions(sample) for number, sample in enumerate(SAMPLES)}
    assert {number: what for number, what in found.items() if what} == {
        number: sample["contradicts"]
        for number, sample in enumerate(SAMPLES)
        if "contradicts" in sample
    }


def is_evidence(sample: dict[str, Any]) -> bool:
    """Whether a sample has to be read even if the document says otherwise."""
    return sample["kind"] not in ("mock", "documentation-cut")


# -- answers


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
        for wire in came.keys() - fields.keys():
            check_reached(value[wire], came[wire])  # type: ignore[index]
    elif isinstance(value, list):
        parts = came.values() if isinstance(came, dict) else came
        for one, part in zip(value, parts, strict=True):
            check_reached(one, part)
    else:
        assert value == came


def arguments(case: Case) -> dict[str, Any]:
    """Valid arguments of an operation."""
    body = {} if case.body_schema is None else {"body": body_of(case)}
    return {**arguments_of(case), **body}


def method(heygen: Any, case: Case) -> Any:
    """The method of an operation."""
    return case.method_of(heygen)


def answered(both: Both, server: FakeHeyGen, sample: dict[str, Any]) -> tuple[Any, Any]:
    """Return what the operation's method returns for a sample, and the whole answer."""
    case, heygen = case_of(sample), both.heygen(base_url=server.url, max_retries=0)
    fault = server.fail(sample["status"], times=2, body=json.dumps(sample["body"]))
    try:
        body = {} if case.body_schema is None else {"body": body_of(case)}
        result = both.run(method(heygen, case)(**case.arguments(), **body))
        call = both.detailed(case.module)
        return result, both.run(call(client=heygen.api, **arguments(case))).parsed
    finally:
        fault.stop()


@pytest.mark.parametrize("sample", cases("response"))
def test_answer_is_read_whole(both: Both, server: FakeHeyGen, sample: dict[str, Any]) -> None:
    if "contradicts" in sample and not is_evidence(sample):
        with pytest.raises((APIResponseValidationError, MissingFieldError)):
            check_reached(answered(both, server, sample)[1], sample["body"])
        return
    result, answer = answered(both, server, sample)
    check_reached(answer, sample["body"])
    repr(answer)
    if isinstance(result, Page | AsyncPage):
        check_reached(result.answer, sample["body"])
        check_reached(result.data, sample["body"]["data"])
        assert result.has_more == bool(sample["body"].get("has_more"))
    else:
        whole = type(result) is type(answer)
        check_reached(result, sample["body"] if whole else sample["body"]["data"])


# -- errors


@pytest.mark.parametrize("sample", cases("error"))
def test_error_has_what_came(both: Both, server: FakeHeyGen, sample: dict[str, Any]) -> None:
    case, body = case_of(sample), sample.get("body", sample.get("raw"))
    fault = server.fail(
        sample["status"],
        times=1,
        body=body if isinstance(body, str) else json.dumps(body),
        headers={"X-Request-Id": None, **sample["headers"]},
    )
    with pytest.raises(ERRORS[sample["status"]]) as caught:
        both.run(method(both.heygen(base_url=server.url, max_retries=0), case)(**arguments(case)))
    fault.stop()
    error = caught.value
    assert type(error) is ERRORS[sample["status"]]
    assert error.status_code == sample["status"]
    envelope = body.get("error", body) if isinstance(body, dict) else {}
    code = envelope.get("code")
    assert error.code == (None if code is None else str(code))
    assert error.param == envelope.get("param")
    assert error.doc_url == envelope.get("doc_url")
    assert error.message == envelope.get("message", error.message)
    assert error.message.strip()
    assert error.request_id == next(iter(sample["headers"].values()), None)
    assert error.retry_after is None
    assert error.body == (body or None)


# -- requests


def as_model(case: Case, body: dict[str, Any]) -> Model:
    """Return a body as the model of the operation; of a union, as the member that fits."""
    assert case.body_schema is not None
    name, schema = case.body_schema["$ref"].rpartition("/")[2], resolved(case.body_schema)
    members = [one["$ref"].rpartition("/")[2] for one in schema.get("oneOf", [])] or [name]
    kinds = [getattr(heygen_api.models, CLASSES[one.lower()]) for one in members]
    made: Model = read_union(body, *kinds)
    return made


def outer_model(case: Case, body: dict[str, Any]) -> Model:
    """Return a body as a model, in which nested objects are dicts."""
    smaller = {name: [] if isinstance(value, list) else value for name, value in body.items()}
    made = as_model(case, smaller)
    for name, value in body.items():
        setattr(made, name if hasattr(made, name) else f"{name}_", value)
    return made


def as_keywords(case: Case, body: dict[str, Any]) -> dict[str, Any]:
    """Return a body as keywords; fields that the document does not know as `extra_body`."""
    known = member_of(case.body_schema or {}, body)["properties"]
    extra = {name: value for name, value in body.items() if name not in known}
    fields = {name: value for name, value in body.items() if name in known}
    return {**fields, **({"extra_body": extra} if extra else {})}


@pytest.mark.parametrize("form", ["dict", "model", "keywords"])
@pytest.mark.parametrize("sample", cases("request"))
def test_request_is_sent_as_it_is(
    both: Both, server: FakeHeyGen, sample: dict[str, Any], form: str
) -> None:
    case, body = case_of(sample), sample["body"]
    lacks = sample.get("contradicts", [""])[0].partition(" ")[0]
    heygen = both.heygen(base_url=server.url, max_retries=0)
    call = method(heygen, case)
    given: dict[str, Any] = {"body": body}
    if form == "model":
        given = {"body": outer_model(case, body) if "." in lacks else as_model(case, body)}
    if form == "keywords":
        given = as_keywords(case, body)
    fault = server.fail(418, times=1)
    try:
        with pytest.raises(APIStatusError, match="418"):
            both.run(call(**case.arguments(), **given))
    finally:
        fault.stop()
    sent = server.requests[-1]
    assert (sent.method, sent.path.startswith(case.path.partition("{")[0])) == (case.method, True)
    assert json.loads(sent.body) == body


# -- webhooks and event streams


@pytest.mark.parametrize("sample", cases("webhook"))
def test_webhook_is_read_whole(sample: dict[str, Any]) -> None:
    body = json.dumps(sample["body"])
    signature = hmac.new(b"whsec_x", body.encode(), hashlib.sha256).hexdigest()
    now = str(int(time.time()))
    headers = {
        name: text.replace("{sig}", signature).replace("{now}", now)
        for name, text in sample["headers"].items()
    }
    if "contradicts" in sample:
        with pytest.raises(APIResponseValidationError, match="event_type"):
            webhooks.unwrap(body, headers, "whsec_x")
        return
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


@pytest.mark.parametrize("sample", cases("sse"))
def test_event_stream_is_read_whole(both: Both, server: FakeHeyGen, sample: dict[str, Any]) -> None:
    kind = "text/event-stream"
    server.fail(sample["status"], times=1, body=sample["raw"], content_type=kind)
    words = listed(both, both.heygen(base_url=server.url).words("s1"))
    lines = [line[6:] for line in sample["raw"].splitlines() if line.startswith('data: {"words"')]
    came = [word["word"] for line in lines for word in json.loads(line)["words"]]
    assert [word.word for word in words] == came

"""Errors, unknown values and unreadable bodies, for each operation."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

import pytest
from heygen_api.types import Model
from support.blocking import Both
from support.operations import CASES, Case, arguments_of, body_of, resolved

from heygen_ext import errors
from heygen_ext.testing import FakeHeyGen

ERRORS = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    402: errors.PaymentRequiredError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    409: errors.ConflictError,
    410: errors.GoneError,
    413: errors.PayloadTooLargeError,
    418: errors.APIStatusError,  # not documented
    422: errors.UnprocessableEntityError,
    429: errors.RateLimitError,
    500: errors.InternalServerError,
    502: errors.InternalServerError,
    503: errors.InternalServerError,
    504: errors.InternalServerError,
    520: errors.InternalServerError,  # not in http.HTTPStatus
}
HTML = "<html><title>Just a moment</title></html>"
ENVELOPE = json.dumps({"error": {"code": "some_code", "message": "Odd."}})
UNREADABLE = {"html": HTML, "empty": "", "list": "[]", "null": "null", "cut": '{"data": {'}
_DEEPEST = 9

T = TypeVar("T")


@pytest.fixture(scope="module")
def server() -> Iterator[FakeHeyGen]:
    with FakeHeyGen(clock=lambda: 0.0, api_keys=["test"]) as server:
        yield server


@pytest.fixture(params=CASES)
def case(request: pytest.FixtureRequest) -> Case:
    return CASES[request.param]


class Caller:
    """Calls one operation, with an answer that the test gives."""

    def __init__(self, both: Both, server: FakeHeyGen, case: Case) -> None:
        self.both, self.server, self.case = both, server, case
        self.heygen = both.heygen(base_url=server.url, max_retries=0)
        self.number = list(CASES).index(case.entry["operationId"])

    def share(self, cases: Iterable[T]) -> list[T]:
        """The cases to try: all of them in sync, a fourth of them in asyncio.

        The generated code is the same in both. Over all operations, asyncio meets every case.
        """
        cases = list(cases)
        return cases if self.both.name == "sync" else cases[self.number % 4 :: 4]

    def __call__(self, status: int, body: str | None, content_type: str | None = None) -> Any:
        """Return what the caller gets: the JSON of the answer, or of a stream's event."""
        headers = {"x-request-id": "r1"}
        self.server.fail(status, times=1, body=body, content_type=content_type, headers=headers)
        given: dict[str, Any] = {"client": self.heygen.api, **arguments_of(self.case)}
        if self.case.body_schema is not None:
            given["body"] = body_of(self.case)
        if self.case.is_stream:
            parsed = self.both.events(self.case.module, given)[0].parsed
        else:
            answer = self.both.run(self.both.detailed(self.case.module)(**given))
            assert (answer.status_code, answer.headers["x-request-id"]) == (status, "r1")
            parsed = answer.parsed
        return parsed.to_dict() if isinstance(parsed, Model) else parsed

    def succeed(self, value: Any) -> Any:
        """Return what the caller gets for a successful answer with this value."""
        status, media, _ = self.case.success
        text = json.dumps(value)
        if self.case.is_stream:
            end = self.case.module.OPERATION.stream_end
            text = f"data: {text}\n\n" + (f"data: {end}\n\n" if end else "")
        return self(status, text, media)

    def cannot_read(self, value: Any) -> None:
        """Check the error for a successful answer with this value."""
        with pytest.raises(errors.APIResponseValidationError) as caught:
            self.succeed(value)
        assert caught.value.status_code == self.case.success[0]
        assert (caught.value.request_id, caught.value.body) == ("r1", value)


@pytest.fixture
def call(both: Both, server: FakeHeyGen, case: Case) -> Caller:
    return Caller(both, server, case)


def all_fields(schema: dict[str, Any], turn: int, *, consts: bool, depth: int = 0) -> Any:
    """Return an instance with all fields, an unknown field in each object and unknown enum words.

    `turn` selects the members of unions. With `consts`, consts are unknown too, and so is then the
    member.
    """

    def inner(schema: dict[str, Any]) -> Any:
        return all_fields(schema, turn, consts=consts, depth=depth + 1)

    schema = resolved(schema)
    if members := schema.get("oneOf") or schema.get("anyOf"):
        return inner(members[turn % len(members)])
    if "const" in schema or "enum" in schema:
        words = schema.get("enum") or [schema["const"]]
        if len(words) == 1 and not consts:
            return words[0]
        return "new-word" if isinstance(words[0], str) else 987_654
    kind = schema.get("type", "string")
    kind = kind[turn % len(kind)] if isinstance(kind, list) else kind
    if kind == "object":
        fields = {name: inner(value) for name, value in schema.get("properties", {}).items()}
        more = schema.get("additionalProperties")
        return {"new_field": inner(more) if isinstance(more, dict) else [{"a": None}], **fields}
    if kind == "array":
        return [] if depth > _DEEPEST else [inner(schema["items"]), inner(schema["items"])]
    text = "2026-09-07T12:00:00.123456789Z" if "format" in schema else "text"
    return {"integer": 3, "number": 1.5, "boolean": True, "null": None}.get(kind, text)


def test_every_error_status_raises_its_class(call: Caller) -> None:
    documented = {int(s) for s in call.case.entry["responses"] if s.isdigit() and s[0] in "345"}
    assert documented <= ERRORS.keys()
    for status, kind in call.share(ERRORS.items()):
        body = (ENVELOPE, HTML, "")[(status + call.number) % 3]
        with pytest.raises(kind) as caught:
            call(status, body)
        error = caught.value
        assert type(error) is kind
        assert (error.status_code, error.request_id) == (status, "r1")
        assert error.message
        assert error.code == ("some_code" if body == ENVELOPE else None)


@pytest.mark.parametrize("consts", [False, True], ids=["known kinds", "unknown kinds"])
def test_unknown_fields_words_and_kinds_are_kept(call: Caller, consts: bool) -> None:
    values = [all_fields(call.case.success[2], turn, consts=consts) for turn in range(3)]
    for value in call.share({json.dumps(value): value for value in values}.values()):
        if call.case.is_stream and value.get("type") == "error":
            with pytest.raises(errors.StreamTruncatedError):
                call.succeed(value)
        else:
            assert call.succeed(value) == value


def test_unreadable_body_raises_with_status_and_body(call: Caller) -> None:
    for kind, body in call.share(UNREADABLE.items()):
        with pytest.raises(errors.APIResponseValidationError) as caught:
            call(call.case.success[0], body, "text/html" if kind == "html" else None)
        error = caught.value
        assert (error.status_code, error.request_id) == (call.case.success[0], "r1")
        if kind in ("html", "cut"):
            assert error.body == body


def test_answer_without_its_data_raises(call: Caller) -> None:
    """What misses only some fields can be read: see test_round_trips."""
    whole = all_fields(call.case.success[2], 0, consts=False)
    if not call.case.is_stream:
        for rest in ({}, {"data": None}, {"data": 5}):
            call.cannot_read(
                {**{name: value for name, value in whole.items() if name != "data"}, **rest}
            )
    call.cannot_read([whole])

"""The tree of errors: which response raises which, their attributes, pickling and copying."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest
from support.blocking import Both
from support.realtime import CANCEL, GET

import heygen_ext
from heygen_ext import errors
from heygen_ext.errors import HeyGenError, read_body, status_error
from heygen_ext.testing import FakeHeyGen

# The base of each error, and the builtin exception that it also is.
TREE: dict[str, tuple[str, type[Exception] | None]] = {
    "FileChangedError": ("HeyGenError", None),
    "UsageError": ("HeyGenError", ValueError),
    "WebhookSignatureError": ("HeyGenError", None),
    "MissingFieldError": ("HeyGenError", AttributeError),
    "APIError": ("HeyGenError", None),
    "APIConnectionError": ("APIError", None),
    "APITimeoutError": ("APIConnectionError", TimeoutError),
    "APIResponseValidationError": ("APIError", None),
    "APIStatusError": ("APIError", None),
    "BadRequestError": ("APIStatusError", None),
    "AuthenticationError": ("APIStatusError", None),
    "PaymentRequiredError": ("APIStatusError", None),
    "PermissionDeniedError": ("APIStatusError", None),
    "NotFoundError": ("APIStatusError", None),
    "ConflictError": ("APIStatusError", None),
    "GoneError": ("APIStatusError", None),
    "PayloadTooLargeError": ("APIStatusError", None),
    "UnprocessableEntityError": ("APIStatusError", None),
    "RateLimitError": ("APIStatusError", None),
    "InternalServerError": ("APIStatusError", None),
    "StreamClosedError": ("GoneError", None),
    "AppendUnconfirmedError": ("APIError", None),
    "SessionFailedError": ("APIError", None),
    "EndedBeforePlaybackError": ("APIError", None),
    "StreamTruncatedError": ("APIConnectionError", None),
    "JobFailedError": ("APIError", None),
    "JobNeedsInputError": ("APIError", None),
    "JobTimeoutError": ("APIError", TimeoutError),
}
CLASSES = [HeyGenError, *(getattr(errors, name) for name in TREE)]

STATUSES = {
    **dict.fromkeys([300, 302, 304, 307, 399, 405, 408, 418, 428, 451, 499], "APIStatusError"),
    400: "BadRequestError",
    401: "AuthenticationError",
    402: "PaymentRequiredError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    410: "GoneError",
    413: "PayloadTooLargeError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
    **dict.fromkeys([500, 501, 502, 503, 504, 520, 599], "InternalServerError"),
}

# The attributes of every error, each with a value that is not the default.
COMMON: dict[str, Any] = {
    "status_code": 418,
    "code": "teapot",
    "param": "leaf",
    "doc_url": "https://docs.invalid/",
    "errors": [{"code": "x"}],
    "request_id": "req_1",
    "retry_after": 1.5,
    "idempotency_key": "key_1",
    "body": {"error": {"code": "teapot", "deep": [1, None]}},
    "attempts": 3,
    "hint": "warm the pot",
    "unsent_text": "the rest ",
}
OWN: dict[str, dict[str, Any]] = {
    "APIConnectionError": {"may_have_been_processed": False},
    "APITimeoutError": {"may_have_been_processed": False},
    "StreamTruncatedError": {"may_have_been_processed": False},
    "StreamClosedError": {"end_reason": "idle_timeout"},
    "AppendUnconfirmedError": {"text": "你好 "},
    "SessionFailedError": {"end_reason": "error"},
    "EndedBeforePlaybackError": {"end_reason": "final_marker"},
    "JobFailedError": {"snapshot": {"status": "failed"}},
    "JobNeedsInputError": {"snapshot": {"status": "waiting_for_input"}},
    "JobTimeoutError": {"last": {"status": "pending"}},
}


# -- the tree -------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", TREE)
def test_base_classes(name: str) -> None:
    base, builtin = TREE[name]
    kind = getattr(heygen_ext, name)
    assert kind.__bases__[0] is getattr(heygen_ext, base)
    builtins = [ValueError, TimeoutError]
    assert [b for b in builtins if issubclass(kind, b)] == [
        b for b in builtins if builtin is b or issubclass(getattr(heygen_ext, base), b)
    ]


def test_tree_has_all_errors() -> None:
    found = {
        name
        for name, value in vars(errors).items()
        if isinstance(value, type) and issubclass(value, HeyGenError)
    }
    assert found == {"HeyGenError", *TREE}
    assert found <= set(heygen_ext.__all__)


# -- every class ----------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", CLASSES)
def test_half_of_a_surrogate_pair_can_be_printed(kind: type[HeyGenError]) -> None:
    """JSON can contain one, in the status of a job for instance."""
    half = "a \ud800 b"
    error = kind(half, hint=half, code=half, param=half, request_id=half)
    assert error.message == "a ? b"
    assert str(error) == "a ? b; a ? b (code a ? b, param a ? b, request id a ? b)"
    repr(error).encode()
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


def test_a_servers_text_cannot_forge_log_lines_or_fill_them() -> None:
    evil = "bad\r\nCRITICAL: forged \x1b[2J\u202e\u2028\u200b"
    error = HeyGenError(evil + "y" * 100_000, hint=evil, code=evil, request_id=evil * 99)
    assert str(error).isprintable()
    assert str(error).startswith("bad CRITICAL: forged \\x1b[2J\\u202e")
    assert len(str(error)) < 4_000
    assert error.message.endswith("y" * 100_000)
    assert error.message.startswith(evil) and error.request_id == evil * 99
    assert str(HeyGenError("caf\xe9\xa0\u4f60\U0001f600")) == "caf\xe9\xa0\u4f60\U0001f600"


def test_a_servers_text_is_harmless_in_our_log(
    fake: FakeHeyGen, both: Both, caplog: pytest.LogCaptureFixture
) -> None:
    fake.fail(403, path="/cancel", message="bad\nCRITICAL: forged \x1b[2J" * 1_000)
    heygen = both.heygen(base_url=fake.url)
    opening = heygen.open_text_stream("look_1", "v_1", "Hi. ")
    if isinstance(heygen, heygen_ext.AsyncHeyGen):
        stream = both.run(opening.__aenter__())
        both.run(stream.__aexit__(KeyError, KeyError("x"), None))
    else:
        opening.__enter__().__exit__(KeyError, KeyError("x"), None)
    lines = [record.getMessage() for record in caplog.records if record.name == "heygen_ext"]
    assert any("could not be cancelled: bad CRITICAL" in line for line in lines)
    assert all(line.isprintable() and len(line) < 6_000 for line in lines)


def full(kind: type[HeyGenError]) -> HeyGenError:
    error = kind("It is a teapot.", **COMMON, **OWN.get(kind.__name__, {}))
    error.add_note("a note")
    return error


def ways() -> list[Any]:
    pickles = [
        pytest.param(lambda e, p=p: pickle.loads(pickle.dumps(e, p)), id=f"pickle{p}")
        for p in range(pickle.HIGHEST_PROTOCOL + 1)
    ]
    return [*pickles, pytest.param(copy.copy, id="copy"), pytest.param(copy.deepcopy, id="deep")]


@pytest.mark.parametrize("way", ways())
@pytest.mark.parametrize("kind", CLASSES)
def test_pickle_and_copy(kind: type[HeyGenError], way: Any) -> None:
    error = full(kind)
    other = way(error)
    assert type(other) is kind
    assert vars(other) == vars(error)
    assert other.args == error.args == ("It is a teapot.",)
    assert (str(other), repr(other)) == (str(error), repr(error))
    assert other.__notes__ == ["a note"]
    for name, value in {**COMMON, **OWN.get(kind.__name__, {})}.items():
        assert getattr(other, name) == value


@pytest.mark.parametrize("message", ["", " \n\t"])
@pytest.mark.parametrize("kind", CLASSES)
def test_no_class_has_an_empty_message(kind: type[HeyGenError], message: str) -> None:
    error = kind(message)
    assert error.message.strip()
    assert str(error).strip()
    assert kind.__name__ in error.message
    assert error.args == (error.message,)


@pytest.mark.parametrize("kind", CLASSES)
def test_unknown_attributes_are_none(kind: type[HeyGenError]) -> None:
    error = kind("x")
    assert [name for name in COMMON if getattr(error, name) is not None] == []


@pytest.mark.parametrize("kind", CLASSES)
def test_unknown_details_are_refused(kind: type[HeyGenError]) -> None:
    with pytest.raises(TypeError, match="colour"):
        kind("x", colour="red", code="c")


def test_details_of_another_class_are_refused() -> None:
    with pytest.raises(TypeError, match="end_reason"):
        errors.RateLimitError("x", end_reason="no")


def test_str_contains_known_attributes() -> None:
    text = str(full(errors.ConflictError))
    for part in ("It is a teapot; warm the pot", "HTTP 418", "teapot", "leaf", "req_1", "3 attemp"):
        assert part in text
    assert str(errors.ConflictError("Only this.")) == "Only this."


def test_instance_does_not_change_the_class() -> None:
    full(errors.ConflictError)
    assert errors.ConflictError("x").code is None
    assert errors.ConflictError.code is None


# -- from a response ------------------------------------------------------------------------------


@pytest.mark.parametrize("status", STATUSES)
def test_class_for_each_status(
    both: Both, fake: FakeHeyGen, status: int, waits: list[float]
) -> None:
    fake.fail(status, times=None, code="Some_Code", message="Because.", headers={"Location": None})
    with pytest.raises(errors.APIStatusError) as caught:
        both.call(CANCEL, both.heygen(base_url=fake.url, max_retries=0))
    error = caught.value
    assert type(error).__name__ == STATUSES[status]
    assert error.status_code == status
    assert error.request_id == fake.requests[0].request_id
    assert error.attempts == 1
    if status != 304:  # a 304 has no body
        assert (error.code, error.message) == ("some_code", "Because.")
        assert error.doc_url is not None
        assert error.doc_url.endswith("#Some-Code")
        assert error.body["error"]["message"] == "Because."
    assert error.__cause__ is error.__context__ is None


ENVELOPE = {
    "error": {
        "code": "INVALID_PARAMETER",
        "message": "No good.",
        "param": "text",
        "doc_url": "https://docs.invalid/",
        "errors": [{"code": "a", "path": "b"}],
        "new": 1,
    }
}


def test_fields_of_the_error_envelope(both: Both, fake: FakeHeyGen) -> None:
    fake.fail(400, body=ENVELOPE, headers={"X-Request-Id": "req_x", "Retry-After": "7.5"})
    with pytest.raises(errors.BadRequestError) as caught:
        both.call(GET, both.heygen(base_url=fake.url))
    error = caught.value
    fields = {name: getattr(error, name) for name in COMMON if name != "body"}
    assert fields == {
        "status_code": 400,
        "code": "invalid_parameter",
        "param": "text",
        "doc_url": "https://docs.invalid/",
        "errors": [{"code": "a", "path": "b"}],
        "request_id": "req_x",
        "retry_after": 7.5,
        "idempotency_key": None,
        "attempts": 1,
        "hint": None,
        "unsent_text": None,
    }
    assert error.message == "No good."
    assert error.body == ENVELOPE
    assert str(error) == (
        "No good. (HTTP 400, code invalid_parameter, param text, request id req_x)"
    )


DEEP = b"[" * 100_000
NESTED = b'{"error":' * 700 + b"1" + b"}" * 700  # Python parses it, but cannot deepcopy it

# A body, and then the error's code, part of its message, and its body or the type of its body.
BODIES: dict[str, tuple[Any, str | None, str, Any]] = {
    "envelope": (ENVELOPE, "invalid_parameter", "No good.", dict),
    "flat": ({"code": 400543, "message": "Old."}, "400543", "Old.", dict),
    "flat with error null": ({"error": None, "code": "a", "message": "m"}, "a", "m", dict),
    "error text": ({"error": "It broke."}, None, "It broke.", dict),
    "error text and message": ({"error": "Bad", "message": "Worse."}, None, "Worse.", dict),
    "error number": ({"error": 5}, None, "no reason", dict),
    "code empty": ({"error": {"code": "", "message": "m"}}, None, "m", dict),
    "code error": ({"error": {"code": "error", "message": "m"}}, None, "m", dict),
    "code ERROR": ({"error": {"code": "ERROR", "message": "m"}}, None, "m", dict),
    "code null": ({"error": {"code": None, "message": "m"}}, None, "m", dict),
    "code upper": ({"error": {"code": "AVATAR_NOT_FOUND"}}, "avatar_not_found", "no reason", dict),
    "message null": ({"error": {"code": "c", "message": None}}, "c", "no reason", dict),
    "message blank": ({"error": {"code": "c", "message": " \n"}}, "c", "no reason", dict),
    "message list": ({"error": {"message": ["a", 1]}}, None, '["a", 1]', dict),
    "errors not a list": ({"error": {"message": "m", "errors": "x"}}, None, "m", dict),
    "html": ("<!DOCTYPE html>\n<HTML><h1>502</h1></HTML>", None, "web page", str),
    "text": ("upstream  connect\nerror", None, ": upstream connect error", str),
    "long text": ("Overloaded. " * 50, None, "Overload ...", str),
    "xml": ("<Error><Code>Denied</Code></Error>", None, "no reason", str),
    "empty": (b"", None, "no reason", None),
    "blank": (b" \r\n", None, "no reason", None),
    "truncated": (b'{"error": {"code": "c", "mess', None, "no reason", str),
    "not utf-8": (b"\xff\xfe\x00caf\xe9", None, "no reason", str),
    "json list": ([{"code": "c"}], None, "no reason", [{"code": "c"}]),
    "json text": (b'"oops"', None, ": oops", "oops"),
    "json number": (b"7", None, "no reason", 7),
    "a number of 5,000 digits": (b"9" * 5000, None, "no reason", str),
    "too deep for JSON": (DEEP, None, "no reason", str),
    "too deep to copy": (NESTED, None, "no reason", str),
    "half a surrogate": (rb'{"error": {"message": "a \ud800 b"}}', None, "a ? b", dict),
}


@pytest.mark.parametrize("status", [400, 500])
@pytest.mark.parametrize("name", BODIES)
def test_error_bodies(both: Both, fake: FakeHeyGen, name: str, status: int) -> None:
    sent, code, message, body = BODIES[name]
    fake.fail(status, body=sent)
    with pytest.raises(errors.APIStatusError) as caught:
        both.call(GET, both.heygen(base_url=fake.url, max_retries=0))
    error = caught.value
    assert type(error).__name__ == STATUSES[status]
    assert error.code == code
    assert message in error.message
    assert error.message.strip()
    if isinstance(body, type):
        assert isinstance(error.body, body)
    else:
        assert error.body == body
    if isinstance(error.body, str):
        assert len(error.body) <= 2000
    str(error).encode()  # it can be printed
    for way in ways():
        assert way.values[0](error).body == error.body


def test_default_message_explains_the_status() -> None:
    for status in [400, 404, 418, 500, 520, 599, 302]:
        message = status_error(status, b"").message
        assert len(message) > 20
    assert "redirect" in status_error(302, b"").message
    assert "redirect" not in status_error(304, b"").message
    assert "Not Found" in status_error(404, b"").message


def test_read_body() -> None:
    assert read_body(b"") is read_body(b"\n ") is None
    assert read_body(b'{"a": [1]}') == {"a": [1]}
    assert read_body("é".encode() * 3000) == "é" * 2000
    assert read_body(b"\xe9") == "\ufffd"
    assert json.loads(json.dumps(read_body(b"null"))) is None

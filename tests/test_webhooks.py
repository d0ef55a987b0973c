"""`webhooks.unwrap`: signatures, timestamps and event fields; and the receiver in the README."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
import time
import traceback
from collections.abc import Iterator
from email.message import Message
from typing import Any

import httpx
import pytest
from support.paths import README

import heygen_ext
from heygen_ext import APIResponseValidationError, HeyGenError, UsageError, WebhookSignatureError
from heygen_ext.testing._http.server import ServerThread
from heygen_ext.webhooks import WebhookEvent, unwrap

SECRET = "whsec_planted/0123456789+abcdef"
OTHER = "whsec_another"
NOW = 1_795_000_000.0
EVENT = {
    "event_type": "avatar_video.success",
    "event_data": {"video_id": "v1", "url": "https://x/v1.mp4?Signature=private", "new": 1},
}
BODY = json.dumps(EVENT, indent=1).encode()


def sign(body: bytes = BODY, secret: str = SECRET) -> str:
    return hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


def headers(body: bytes = BODY, secret: str = SECRET, **more: str) -> dict[str, str]:
    fixed = {"Heygen-Signature": sign(body, secret), "Heygen-Timestamp": str(int(NOW))}
    return {**fixed, "Heygen-Event-Id": "evt_1", **more}


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "time", lambda: NOW)


def test_valid_delivery() -> None:
    event = unwrap(BODY, headers(), SECRET)
    assert isinstance(event, WebhookEvent)
    assert event.event_type == "avatar_video.success"
    assert event.event_data["video_id"] == "v1"
    assert event.event_data["new"] == 1
    assert event.event_id == "evt_1"
    assert event.created_at is None
    assert event.body == EVENT


def test_signature_from_openssl() -> None:
    """Output of `printf '{"event_type":"x"}' | openssl dgst -sha256 -hmac whsec_test`."""
    known = "3fb993718b7d85a47b9d5272f9719d11bcb78cb998f61ff14cf00120c929dd9d"
    assert unwrap('{"event_type":"x"}', {"Signature": known}, "whsec_test").event_type == "x"


@pytest.mark.parametrize("name", ["Heygen-Signature", "heygen-signature", "HEYGEN-SIGNATURE",
                                  "Signature", "signature", "SIGNATURE"])  # fmt: skip
@pytest.mark.parametrize("value", [sign(), sign().upper(), f" {sign()}\t"])
def test_signature_header_name_and_value_are_case_insensitive(name: str, value: str) -> None:
    assert unwrap(BODY, {name: value}, SECRET).event_type == EVENT["event_type"]


@pytest.mark.parametrize("name", ["X-HeyGen-Signature", "Heygen_Signature", "Authorization", "sig"])
def test_other_header_names_are_ignored(name: str) -> None:
    with pytest.raises(WebhookSignatureError, match="no Heygen-Signature"):
        unwrap(BODY, {name: sign()}, SECRET)


def test_one_valid_signature_of_two_headers_is_enough() -> None:
    assert unwrap(BODY, headers(Signature="0" * 64), SECRET)
    assert unwrap(BODY, {**headers(secret="wrong"), "signature": sign()}, SECRET)


def message() -> Message:
    made = Message()
    for name, value in headers().items():
        made[name] = value
    return made


@pytest.mark.parametrize(
    "given",
    [
        headers(),
        list(headers().items()),
        iter(list(headers().items())),
        [(name.lower().encode(), value.encode()) for name, value in headers().items()],
        httpx.Headers(headers()),
        message(),
        {**headers(), "X-None": None, 5: "x"},
    ],
    ids=lambda given: type(given).__name__,
)
def test_header_types(given: Any) -> None:
    assert unwrap(BODY, given, SECRET).event_id == "evt_1"


def test_one_shot_iterator_of_headers_is_read_once() -> None:
    late = headers()
    late["Heygen-Timestamp"] = str(int(NOW) - 301)
    with pytest.raises(WebhookSignatureError, match="past"):
        unwrap(BODY, iter(late.items()), SECRET)


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview, bytes.decode])
def test_body_types(kind: Any) -> None:
    body = '{"event_type": "é 🎬"}'.encode()
    event = unwrap(kind(body), {"Signature": sign(body)}, SECRET)
    assert event.event_type == "é 🎬"


@pytest.mark.parametrize("body", [EVENT, None, 5, [BODY]])
def test_parsed_body_is_refused(body: Any) -> None:
    with pytest.raises(UsageError, match="raw body"):
        unwrap(body, headers(), SECRET)


# -- signatures -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "signature",
    [
        sign()[:-1],
        sign() + "0",
        sign()[:-1] + ("0" if sign()[-1] != "0" else "1"),
        sign(BODY + b"\n"),
        sign(json.dumps(EVENT).encode()),
        sign(secret=OTHER),
        sign(secret=SECRET.removeprefix("whsec_")),
        sign(BODY + str(int(NOW)).encode()),
        f"sha256={sign()}",
        f"{sign()},{sign()}",
        "0" * 64,
        "é" * 64,
        "\udc80",
        "x" * 100_000,
        hashlib.sha256(BODY).hexdigest(),
        hmac.new(b"", BODY, hashlib.sha256).hexdigest(),
    ],
    ids=range(16),
)
@pytest.mark.parametrize("name", ["Heygen-Signature", "Signature"])
def test_wrong_signature(name: str, signature: str) -> None:
    with pytest.raises(WebhookSignatureError, match="does not match"):
        unwrap(BODY, {name: signature}, [SECRET, "whsec_b"])


@pytest.mark.parametrize("at", range(0, len(BODY), 17))
def test_changed_byte(at: int) -> None:
    changed = BODY[:at] + bytes([BODY[at] ^ 1]) + BODY[at + 1 :]
    with pytest.raises(WebhookSignatureError):
        unwrap(changed, headers(), SECRET)


@pytest.mark.parametrize("given", [{}, [], {"Heygen-Signature": ""}, {"Signature": "  "}])
def test_missing_signature(given: Any) -> None:
    with pytest.raises(WebhookSignatureError, match="no Heygen-Signature"):
        unwrap(BODY, given, SECRET)


def test_str_that_was_not_utf8() -> None:
    body = b'{"event_type": "\xff"}'
    text = body.decode(errors="surrogateescape")
    with pytest.raises(WebhookSignatureError):
        unwrap(text, {"Signature": sign(body)}, SECRET)


@pytest.mark.parametrize("secrets", [[OTHER, SECRET], (SECRET, OTHER), {SECRET: 1, OTHER: 2}])
def test_several_secrets(secrets: Any) -> None:
    for secret in (SECRET, OTHER):
        assert unwrap(BODY, headers(secret=secret), secrets).event_id == "evt_1"
        assert unwrap(BODY, headers(secret=secret), iter(secrets)).event_id == "evt_1"
    with pytest.raises(WebhookSignatureError):
        unwrap(BODY, headers(secret="whsec_third"), secrets)


@pytest.mark.parametrize("secrets", ["", " \n", None, [], (), [""], [SECRET, ""], [SECRET, None],
                                     b"whsec_x", [b"whsec_x"], 5])  # fmt: skip
def test_empty_or_missing_secret_is_refused(secrets: Any) -> None:
    """With an empty secret, for instance from an unset variable, anyone could sign."""
    with pytest.raises(UsageError, match="secret"):
        unwrap(BODY, headers(secret=""), secrets)


def test_white_space_around_a_secret_is_ignored() -> None:
    assert unwrap(BODY, headers(), [OTHER, f" {SECRET}\n"])


def test_every_secret_and_signature_is_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    """The comparison takes constant time, and continues after a match."""
    compared: list[tuple[bytes, bytes]] = []

    def compare(one: bytes, other: bytes) -> bool:
        compared.append((one, other))
        return real(one, other)

    real = hmac.compare_digest
    monkeypatch.setattr(hmac, "compare_digest", compare)
    unwrap(BODY, headers(Signature="0" * 64), [SECRET, OTHER])
    expected = [sign().encode(), sign(secret=OTHER).encode()]
    assert compared == [(e, g) for e in expected for g in (sign().encode(), b"0" * 64)]


# -- timestamps -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("offset", "tolerance", "accepted"),
    [
        (0, 300, True),
        (-300, 300, True),
        (300, 300, True),
        (-301, 300, False),
        (301, 300, False),
        (-301, 600, True),
        (-11, 10, False),
        (-1e9, None, True),
    ],
)
def test_tolerance(offset: float, tolerance: float | None, accepted: bool) -> None:
    given = headers()
    given["Heygen-Timestamp"] = str(int(NOW + offset))
    if accepted:
        assert unwrap(BODY, given, SECRET, tolerance=tolerance)
        return
    with pytest.raises(WebhookSignatureError, match="past" if offset < 0 else "future"):
        unwrap(BODY, given, SECRET, tolerance)


def test_default_tolerance() -> None:
    assert unwrap(BODY, {**headers(), "Heygen-Timestamp": str(NOW - 299.5)}, SECRET)
    with pytest.raises(WebhookSignatureError):
        unwrap(BODY, {**headers(), "Heygen-Timestamp": str(NOW - 300.5)}, SECRET)


@pytest.mark.parametrize("tolerance", ["300", -1, float("nan"), [300]])
def test_invalid_tolerance(tolerance: Any) -> None:
    with pytest.raises(UsageError, match="tolerance"):
        unwrap(BODY, headers(), SECRET, tolerance)


@pytest.mark.parametrize("given", [None, 5, "Signature", b"x", ["Signature"], [("a", "b", "c")]])
def test_invalid_headers(given: Any) -> None:
    with pytest.raises(UsageError, match="headers") as caught:
        unwrap(BODY, given, SECRET)
    frames = traceback.StackSummary.extract(
        traceback.walk_tb(caught.value.__traceback__), capture_locals=True
    )
    assert SECRET not in "".join(str(f.locals) for f in frames if "/tests/" not in f.filename)


@pytest.mark.parametrize(
    "value", ["", " ", "x", "nan", "inf", "-5", "1e9", "0x5", "١", "2026-11-23", "9" * 16]
)
def test_invalid_timestamp(value: str) -> None:
    given = {**headers(), "Heygen-Timestamp": value}
    with pytest.raises(WebhookSignatureError, match="not a Unix time"):
        unwrap(BODY, given, SECRET)
    assert unwrap(BODY, given, SECRET, tolerance=None)


def test_missing_timestamp_of_older_endpoints_is_accepted() -> None:
    assert unwrap(BODY, {"Signature": sign()}, SECRET)
    absent: Any = {"Signature": sign(), "Heygen-Timestamp": None}  # as `headers.get` gives it
    assert unwrap(BODY, absent, SECRET)


def test_one_of_several_timestamps_that_is_empty_is_invalid() -> None:
    pairs = [*headers().items(), (b"heygen-timestamp", b"")]
    with pytest.raises(WebhookSignatureError, match="not a Unix time"):
        unwrap(BODY, pairs, SECRET)


# -- event fields ---------------------------------------------------------------------------------


def event_of(body: dict[str, Any], **more: str) -> WebhookEvent:
    raw = json.dumps(body).encode()
    return unwrap(raw, {"Signature": sign(raw), **more}, SECRET)


def test_unknown_types_and_fields_are_kept() -> None:
    event = event_of({"event_type": "hologram.success", "event_data": {"a": [1]}, "x": "y"})
    assert (event.event_type, event.event_data) == ("hologram.success", {"a": [1]})
    assert event.body["x"] == "y"


@pytest.mark.parametrize("data", [None, "v1", [1], 5])
def test_event_data_that_is_not_an_object(data: Any) -> None:
    event = event_of({"event_type": "x", "event_data": data})
    assert event.event_data == {}
    assert event.body["event_data"] == data
    assert event_of({"event_type": "x"}).event_data == {}


def test_event_id() -> None:
    """A signed id takes precedence over the header, which anyone can set."""
    replayed = {"heygen-event-id": "evt_forged"}
    assert event_of({"event_type": "x", "event_id": "evt_2"}, **replayed).event_id == "evt_2"
    assert event_of({"event_type": "x", "event_id": 7}).event_id == "7"
    assert event_of({"event_type": "x", "event_id": None}, **replayed).event_id == "evt_forged"
    without = event_of({"event_type": "x"})
    assert without.event_id == hashlib.sha256(b'{"event_type": "x"}').hexdigest()
    assert without.event_id == event_of({"event_type": "x"}).event_id
    assert without.event_id != event_of({"event_type": "y"}).event_id
    assert event_of({"event_type": "x", "created_at": "2026-11-23"}).created_at == "2026-11-23"


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"\xff", b"[]", b"null", b"{}", b'{"event_type": ""}', b'{"event_type": 5}',
     b'{"event_type": null}', b"[" * 100_000],
    ids=range(10),
)  # fmt: skip
def test_signed_body_that_is_not_an_event(body: bytes) -> None:
    with pytest.raises(APIResponseValidationError, match="not an event"):
        unwrap(body, {"Signature": sign(body)}, SECRET)


def test_body_is_not_parsed_before_the_signature_is_verified() -> None:
    with pytest.raises(WebhookSignatureError):
        unwrap(b"{", {"Signature": sign()}, SECRET)


def test_events_are_hashable() -> None:
    event = unwrap(BODY, headers(), SECRET)
    other = unwrap(BODY, {**headers(), "Heygen-Event-Id": "2"}, SECRET)
    assert len({event, unwrap(BODY, headers(), SECRET), other}) == 2


def test_repr_omits_private_links() -> None:
    event = unwrap(BODY, headers(), SECRET)
    assert "private" not in f"{event!r} {event}"
    assert "evt_1" in repr(event)
    with pytest.raises(AttributeError):
        event.event_type = "x"  # type: ignore[misc]


@pytest.mark.parametrize("secrets", [SECRET, [SECRET], [SECRET, ""], iter([SECRET])])
def test_traceback_holds_no_secret(secrets: Any) -> None:
    with pytest.raises(HeyGenError) as caught:
        unwrap(BODY, {"Signature": "0" * 64}, secrets)
    frames = traceback.StackSummary.extract(
        traceback.walk_tb(caught.value.__traceback__), capture_locals=True
    )
    shown = "".join(str(f.locals) for f in frames if "/tests/" not in f.filename)
    assert shown
    for secret in (SECRET, sign()):  # nor the expected signature
        assert secret not in f"{shown} {caught.value!r} {vars(caught.value)}"


def test_public_names() -> None:
    assert heygen_ext.webhooks.unwrap is unwrap
    assert heygen_ext.webhooks.WebhookSignatureError is heygen_ext.WebhookSignatureError


# -- the receiver in the README -------------------------------------------------------------------


@pytest.fixture
def receiver(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[str, list[WebhookEvent]]]:
    monkeypatch.setenv("HEYGEN_WEBHOOK_SECRET", f"{OTHER} {SECRET}")
    blocks = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    (block,) = [block for block in blocks if "webhooks.unwrap" in block]
    names: dict[str, Any] = {}
    exec(compile(block, "README.md", "exec", dont_inherit=True), names)
    handled: list[WebhookEvent] = []
    real = names["handle"]

    def handle(event: WebhookEvent) -> None:
        if event.event_id == "fails once" and event not in handled:
            handled.append(event)
            raise LookupError("not now")
        real(event)
        handled.append(event)

    names["handle"] = handle
    server = ServerThread(names["app"])
    yield f"http://127.0.0.1:{server.start('127.0.0.1', 0)}/heygen", handled
    server.stop()


def test_readme_receiver(receiver: tuple[str, list[WebhookEvent]], capsys: Any) -> None:
    url, handled = receiver
    with httpx.Client(trust_env=False) as http:
        probe = http.options(url)
        assert (probe.status_code, handled) == (200, [])

        assert http.post(url, content=BODY, headers=headers()).status_code == 200
        again = http.post(url, content=BODY, headers=headers())
        assert again.status_code == 200
        other = headers(secret=OTHER)
        assert http.post(url, content=BODY, headers={**other, "Heygen-Event-Id": "2"}).is_success

        forged = headers(secret="whsec_forged")
        assert http.post(url, content=BODY, headers=forged).status_code == 400
        assert http.post(url, content=BODY + b" ", headers=headers()).status_code == 400
        assert http.post(url, content=BODY).status_code == 400
        signed = {"content": b"[]", "headers": headers(b"[]")}
        assert (
            http.post(url, **signed).status_code == 200
        )  # HeyGen need not repeat it: it stays invalid
        old = {**headers(), "Heygen-Event-Id": "3", "Heygen-Timestamp": str(int(NOW) - 301)}
        assert http.post(url, content=BODY, headers=old).status_code == 400
    assert [event.event_id for event in handled] == ["evt_1", "2"]
    assert "v1 https://x/v1.mp4" in capsys.readouterr().out


def test_readme_receiver_handles_an_event_again_after_a_failure(
    receiver: tuple[str, list[WebhookEvent]],
) -> None:
    url, handled = receiver
    delivery = headers(**{"Heygen-Event-Id": "fails once"})
    statuses = []
    for _ in range(3):
        with httpx.Client(trust_env=False) as http:  # the server closes the connection of a 500
            statuses.append(http.post(url, content=BODY, headers=delivery).status_code)
    assert statuses == [500, 200, 200]
    assert [event.event_id for event in handled] == ["fails once"] * 2

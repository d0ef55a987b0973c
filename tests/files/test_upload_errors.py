"""`upload`: errors of HeyGen and the store, retries and deadlines."""

import json
import logging
import time

import pytest
from support.local_files import HUGE, LIMIT, digest
from support.secrets import KEY
from support.stores import drip, wait_for_disconnect

from heygen_ext import (
    APIConnectionError,
    APIResponseValidationError,
    APITimeoutError,
    BadRequestError,
    ConflictError,
    InternalServerError,
    PayloadTooLargeError,
    PermissionDeniedError,
)
from heygen_ext._files import upload

SIGNED = "<Error><Code>SignatureDoesNotMatch</Code><Message>Not what was signed.</Message></Error>"


# -- completion


def test_conflict_at_completion_is_retried(both, heygen, api, large, waits):
    conflict = (409, json.dumps({"error": {"code": "conflict", "message": "not there yet"}}))

    def then_conflicts(count):
        def created(handler):
            api.replies["POST"] = [conflict] * count
            api.reply(handler)

        return created

    api.replies["POST"] = [then_conflicts(5)]
    assert both.run(heygen.upload(large)).asset_id == "a2"
    assert [seen.path for seen in api.seen[1:]] == ["/v3/assets/a2/complete"] * 6
    assert waits == [0.5, 1, 2, 4, 8]
    api.seen.clear()
    api.replies["POST"] = [then_conflicts(6)]
    with pytest.raises(ConflictError, match="not there yet"):
        both.run(heygen.upload(large))
    assert len(api.seen) == 7


def test_only_conflicts_at_completion_get_more_retries(both, heygen, api, large, waits):
    def created(handler):
        api.replies["POST"] = [500] * 9
        api.reply(handler)

    api.replies["POST"] = [created]
    with pytest.raises(InternalServerError) as caught:
        both.run(heygen.upload(large))
    assert waits == [0.5, 1]
    assert "complete_upload('a2')" in caught.value.hint
    api.replies["POST"] = []  # the call in the hint does not send the file again
    assert both.run(heygen.assets.complete_upload("a2")).asset_id == "a2"


def test_max_retries_0_applies_to_completion(both, api, large, waits):
    heygen = both.heygen(KEY, base_url=api.url, max_retries=0)

    def created(handler):
        api.replies["POST"] = [409]
        api.reply(handler)

    api.replies["POST"] = [created]
    with pytest.raises(ConflictError):
        both.run(heygen.upload(large))
    assert waits == []


# -- errors of the store


@pytest.mark.parametrize(("status", "kind"), [(403, PermissionDeniedError), (400, BadRequestError)])
def test_refusal_by_the_store_is_raised_at_once(both, heygen, api, store, large, status, kind):
    store.replies["PUT"] = [(status, SIGNED)]
    with pytest.raises(kind) as caught:
        both.run(heygen.upload(large))
    error = caught.value
    assert (error.status_code, error.code) == (status, "SignatureDoesNotMatch")
    assert "file store 127.0.0.1 refused the PUT" in str(error)
    assert "Not what was signed" in str(error)
    assert "X-Amz-Signature" not in str(error)
    assert ("expired" in str(error)) is (status == 403)
    assert len(store.seen) == 1
    assert len(api.seen) == 1  # never completed


@pytest.mark.parametrize("max_retries", [0, 2])
@pytest.mark.both_libraries
def test_refusal_before_the_body_is_read(
    both, api, store, huge, waits, caplog, max_retries, http_library
):
    """Where the answer is lost with the connection, the headers alone get it again."""
    heygen = both.heygen(KEY, base_url=api.url, max_retries=max_retries)
    store.reply_before_body = True
    store.replies["PUT"] = [(403, SIGNED)] * 3
    with (
        caplog.at_level(logging.INFO, http_library),
        pytest.raises(PermissionDeniedError, match="Not what was signed") as caught,
    ):
        both.run(heygen.upload(huge))
    assert waits == []
    assert "PUT" in caplog.text
    assert "Signature=" not in caplog.text
    assert caught.value.attempts == 1
    assert len(store.replies["PUT"]) == (2 if both.name == "sync" else 1)


@pytest.mark.parametrize("max_retries", [0, 2])
def test_early_refusal_of_an_upload_through_the_api(both, api, huge, waits, max_retries):
    heygen = both.heygen(KEY, base_url=api.url, max_retries=max_retries)
    api.reply_before_body = True
    api.replies["POST"] = [(413, "<html>Too large</html>")] * 4
    upload.DIRECT_UPLOAD_SIZE = HUGE + 1
    with pytest.raises(PayloadTooLargeError):
        both.run(heygen.upload(huge))


def test_early_temporary_error_of_the_store_is_retried(both, heygen, store, huge, waits):
    store.reply_before_body = True
    store.replies["PUT"] = [503, 503] if both.name == "async" else [503]
    both.run(heygen.upload(huge))
    assert (store.seen[0].size, store.seen[0].sha256) == (HUGE, digest(huge))
    assert waits == [0.5]


def test_lost_connection_stays_one_if_no_answer_comes_early(
    both, api, store, huge, waits, monkeypatch
):
    monkeypatch.setattr("heygen_ext._transport.attempt.HEADERS_ONLY_TIMEOUT", 0.1)
    heygen = both.heygen(KEY, base_url=api.url, max_retries=0)

    def cut(handler):
        handler.rfile.read(100_000)
        handler.cut()

    for server, limit in ((store, LIMIT), (api, HUGE + 1)):
        upload.DIRECT_UPLOAD_SIZE = limit
        server.reply_before_body = True
        server.replies["PUT" if server is store else "POST"] = [cut, wait_for_disconnect]
        with pytest.raises(APIConnectionError, match="lost") as caught:
            both.run(heygen.upload(huge))
        assert caught.value.attempts == 1
        server.reply_before_body = False


def test_only_the_start_of_an_error_body_is_read(both, heygen, store, large, tmp_path):
    finished = []

    def endless(handler):
        handler.send_response(403)
        handler.send_header("Content-Length", "60000000")
        handler.end_headers()
        for _ in range(600):
            handler.wfile.write(bytes(100_000))
        finished.append(handler.command)

    store.replies["PUT"] = store.replies["GET"] = [endless, endless]
    with pytest.raises(PermissionDeniedError):
        both.run(heygen.upload(large))
    with pytest.raises(PermissionDeniedError):
        both.run(heygen.download(f"{store.url}/file", tmp_path / "file"))
    assert finished == []


def test_temporary_errors_of_the_store_are_retried(both, heygen, api, store, large, waits, caplog):
    store.replies["PUT"] = [500, lambda handler: handler.cut()]
    with caplog.at_level(logging.WARNING, "heygen_ext"):
        both.run(heygen.upload(large))
    assert [(seen.size, seen.sha256) for seen in store.seen] == [(LIMIT, digest(large))] * 3
    assert waits == [0.5, 1.0]
    assert len(caplog.records) == 2
    assert "Signature" not in caplog.text
    store.replies["PUT"] = [503] * 3
    with pytest.raises(InternalServerError) as caught:
        both.run(heygen.upload(large))
    assert caught.value.attempts == 3


def test_retry_after_of_the_store_is_respected(both, heygen, store, large, waits):
    store.replies["PUT"] = [lambda h: h.answer(503, Retry_After="7")]
    both.run(heygen.upload(large))
    assert waits == [7.0]


def test_connection_cut_within_the_body_is_retried(both, heygen, store, huge, waits, monkeypatch):
    monkeypatch.setattr("heygen_ext._transport.attempt.HEADERS_ONLY_TIMEOUT", 0.1)

    def cut(handler):
        handler.rfile.read(100_000)
        handler.cut()

    store.reply_before_body = True
    store.replies["PUT"] = [cut]
    both.run(heygen.upload(huge))
    assert (store.seen[-1].size, store.seen[-1].sha256) == (HUGE, digest(huge))


@pytest.mark.parametrize(
    "fields",
    [{"upload_url": None}, {"upload_headers": {"x": None}}, {"upload_headers": {"x": "é"}}],
)
def test_unusable_upload_url_or_headers(both, heygen, api, store, large, fields):
    item = {**api.upload_item("a2", {"content_type": "c", "checksum_sha256": "0"}), **fields}
    api.replies["POST"] = [(200, json.dumps({"data": item}))]
    with pytest.raises(APIResponseValidationError, match="a2"):
        both.run(heygen.upload(large))
    assert store.seen == []


@pytest.mark.parametrize(
    "answer",
    [
        '{"item": {"upload_url": "https:\\/\\/store.test/a?X-Sig=s3cr3t\\u0026x=s3cr3t"}}',
        '{"data": [{"upload_url": ["http://store.test/a?s3cr3t#s3cr3t\\\\s3cr3t"], "id": 1}]}',
        "<a href=https://store.test/a?s3cr3t>",
    ],
)
def test_unreadable_answer_does_not_show_the_signature(both, heygen, api, large, answer):
    api.replies["POST"] = [(200, answer)]
    with pytest.raises(APIResponseValidationError) as caught:
        both.run(heygen.upload(large))
    assert "a?***" in str(caught.value.body)
    assert "s3cr3t" not in f"{caught.value} {vars(caught.value)} {caught.value.__cause__!r}"


# -- deadlines


def test_deadline_covers_retries_at_the_store(both, api, store, large, waits):
    heygen = both.heygen(KEY, base_url=api.url, deadline=20.0)
    store.replies["PUT"] = [lambda h: h.answer(503, Retry_After="15")] * 2
    with pytest.raises(InternalServerError):
        both.run(heygen.upload(large))
    assert waits == [15.0]
    waits.clear()
    heygen = both.heygen(KEY, base_url=api.url, deadline=1e-9)
    with pytest.raises(APITimeoutError, match="deadline"):
        both.run(heygen.upload(large))


def test_deadline_covers_all_requests_of_an_upload(both, api, large, waits):
    heygen = both.heygen(KEY, base_url=api.url, deadline=20.0)
    busy = lambda h: h.answer(503, Retry_After="15")  # noqa: E731

    def created(handler):
        api.replies["POST"] = [busy]
        api.reply(handler)

    api.replies["POST"] = [busy, created]
    with pytest.raises(InternalServerError):
        both.run(heygen.upload(large))
    assert waits == [15.0]
    assert api.seen[-1].path.endswith("/complete")


def test_deadline_ends_the_wait_for_a_silent_store(both, api, store, large):
    def silent(handler):
        if not wait_for_disconnect(handler, 5.0):
            handler.answer(200)

    store.replies["PUT"] = [silent]
    heygen = both.heygen(KEY, base_url=api.url, deadline=0.5)
    with pytest.raises(APITimeoutError, match="deadline"):
        both.run(heygen.upload(large))


def test_error_has_the_deadline_that_was_given(both, api, large):
    """Not what was left of it for the last request."""

    def silent(handler):
        wait_for_disconnect(handler, 5.0)

    api.replies["POST"] = [api.reply, silent]
    heygen = both.heygen(KEY, base_url=api.url, deadline=0.5, max_retries=0)
    with pytest.raises(APITimeoutError, match=r"within the deadline of 0\.5 s"):
        both.run(heygen.upload(large))
    assert api.seen[-1].path.endswith("/complete")


def test_timeouts_are_limited_to_the_deadline(both, api, store, large, tmp_path):
    used = []
    http = both.http(event_hooks={"request": [lambda r: used.append((r.method, r.extensions))]})
    heygen = both.heygen(KEY, base_url=api.url, deadline=20.0, timeout=300, http_client=http)
    store.files["/file"] = b"content"
    both.run(heygen.upload(large))
    both.run(heygen.download(f"{store.url}/file", tmp_path / "file"))
    assert [method for method, _ in used] == ["POST", "PUT", "POST", "GET"]
    assert all(0 < s <= 20 for _, extensions in used for s in extensions["timeout"].values())


def test_deadline_ends_sending_to_a_slow_store(both, api, store, huge):
    """The store reads fast enough for the timeout of each write, and too slowly as a whole."""
    completed = []

    def slow(handler):
        for _ in range(HUGE // 65536):
            time.sleep(0.003)
            if len(handler.rfile.read(65536)) < 65536:
                return
        completed.append(handler.rfile.read(HUGE % 65536))
        handler.answer(200)

    store.reply_before_body = True
    store.replies["PUT"] = [slow]
    heygen = both.heygen(KEY, base_url=api.url, deadline=0.7)
    with pytest.raises(APITimeoutError, match="deadline"):
        both.run(heygen.upload(huge))
    assert completed == []


def test_endless_1xx_responses_of_a_store_time_out(both, api, store, large):
    def endless(handler):
        for _ in range(100):  # 5 s
            handler.wfile.write(b"HTTP/1.1 102 Processing\r\n\r\n")
            handler.wfile.flush()
            time.sleep(0.05)

    store.replies["PUT"] = [endless]
    heygen = both.heygen(KEY, base_url=api.url, max_retries=0, timeout=0.5)
    with pytest.raises(APITimeoutError):
        both.run(heygen.upload(large))


def test_deadline_ends_a_slow_error_body(both, api, store, large, waits):
    reply, http = drip(both, 400, lambda: waits.append(60.0))
    store.replies["PUT"] = [reply]
    heygen = both.heygen(KEY, base_url=api.url, deadline=30.0, http_client=http)
    with pytest.raises(BadRequestError) as caught:
        both.run(heygen.upload(large))
    assert "END" not in (caught.value.body or "")

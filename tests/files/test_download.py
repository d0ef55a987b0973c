"""`download` of a URL: complete files, errors, deadlines and memory."""

import os
import time
import tracemalloc
from itertools import pairwise

import pytest
from heygen_api.models.avatar_realtime_status_response import AvatarRealtimeStatusResponse
from heygen_api.models.video_detail import VideoDetail
from support.secrets import KEY, credentials
from support.stores import CONTENT, drip, no_files, shown, video, wait_for_disconnect

from heygen_ext import (
    APIStatusError,
    APITimeoutError,
    BadRequestError,
    InternalServerError,
    PermissionDeniedError,
    UsageError,
)


@pytest.mark.both_libraries
def test_download_is_complete_and_sends_no_credential(both, heygen, store, url, target):
    progress = []
    path = both.run(heygen.download(url, str(target), on_progress=lambda *p: progress.append(p)))
    assert path == target
    assert target.read_bytes() == CONTENT
    assert list(target.parent.iterdir()) == [target]
    (seen,) = store.seen
    assert KEY.encode() not in seen.raw
    assert seen.headers.keys() == {"host", "user-agent", "accept", "accept-encoding"}
    assert seen.headers["accept-encoding"] == "identity"  # Content-Length is then the file's
    assert progress[-1] == (len(CONTENT), len(CONTENT))
    assert all(a < b for (a, _), (b, _) in pairwise(progress))
    umask = os.umask(0)
    os.umask(umask)
    assert target.stat().st_mode & 0o777 == 0o666 & ~umask


@credentials
def test_key_echoed_by_the_store_is_hidden(both, api, store, url, target, credential):
    heygen = both.heygen(base_url=api.url, **credential)
    api.urls = [url]
    both.run(heygen.videos.get("v1"))  # a token callable is called here
    echo = f"<Error><Code>{KEY}</Code><Message>{KEY}</Message></Error>"
    store.replies["GET"] = [lambda h: h.answer(403, echo, X_Amz_Request_Id=KEY)]
    with pytest.raises(PermissionDeniedError) as caught:
        both.run(heygen.download(url, target))
    assert KEY not in shown(caught.value)


def test_download_from_the_api_host_sends_no_credential(both, heygen, api, target):
    api.replies["GET"] = [(200, b"x")]
    both.run(heygen.download(f"{api.url}/file", target))
    assert KEY.encode() not in api.seen[0].raw


@pytest.mark.both_libraries
def test_empty_file_and_file_of_unknown_length(both, heygen, store, url, target):
    def without_length(handler):
        handler.send_response(200)
        handler.end_headers()
        handler.wfile.write(b"to the end")
        handler.close_connection = True

    store.replies["GET"] = [(200, b""), without_length]
    both.run(heygen.download(url, target))
    assert target.read_bytes() == b""
    progress = []
    both.run(heygen.download(url, target, on_progress=lambda *p: progress.append(p)))
    assert target.read_bytes() == b"to the end"
    assert progress[-1] == (10, None)


def test_existing_file_is_replaced_only_by_a_complete_one(both, heygen, store, url, target):
    target.write_bytes(b"old")
    store.replies["GET"] = [403]
    with pytest.raises(PermissionDeniedError):
        both.run(heygen.download(url, target))
    assert target.read_bytes() == b"old"
    assert list(target.parent.iterdir()) == [target]
    both.run(heygen.download(url, target))
    assert target.read_bytes() == CONTENT


def test_memory_use_is_independent_of_file_size(both, heygen, store, url, target):
    def huge(handler):
        handler.send_response(200)
        handler.send_header("Content-Length", "32000000")
        handler.end_headers()
        chunk = bytes(100_000)
        for _ in range(320):
            handler.wfile.write(chunk)

    store.replies["GET"] = [huge]
    tracemalloc.start()
    try:
        both.run(heygen.download(url, target))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert target.stat().st_size == 32_000_000
    assert peak < 8_000_000


# -- errors


@pytest.mark.parametrize("status", [202, 204])
def test_status_without_a_file_is_an_error(both, heygen, store, url, target, status):
    store.replies["GET"] = [lambda handler: handler.answer(status)]
    with pytest.raises(APIStatusError) as caught:
        both.run(heygen.download(url, target))
    assert caught.value.status_code == status
    assert no_files(target)


@pytest.mark.both_libraries
def test_temporary_errors_of_the_store_are_retried(both, heygen, store, url, target, waits):
    store.replies["GET"] = [503, lambda handler: handler.cut()]
    both.run(heygen.download(url, target))
    assert target.read_bytes() == CONTENT
    store.replies["GET"] = [500] * 3
    with pytest.raises(InternalServerError):
        both.run(heygen.download(url, target))


def test_source_without_a_file(both, heygen, tmp_path, target):
    with pytest.raises(UsageError, match=r"VideoDetail has no URL .*status is completed"):
        both.run(heygen.download(VideoDetail.from_dict(video(None)), target))
    session = AvatarRealtimeStatusResponse.from_dict({"stream_id": "s", "status": "pending"})
    with pytest.raises(UsageError):
        both.run(heygen.download(session, target))
    for wrong in ("no URL", "file:///etc/passwd", "https://", ""):
        with pytest.raises(UsageError):
            both.run(heygen.download(wrong, target))
    with pytest.raises(IsADirectoryError):
        both.run(heygen.download("https://x.invalid/", tmp_path))
    with pytest.raises(FileNotFoundError):
        both.run(heygen.download("https://x.invalid/", tmp_path / "none" / "file"))
    assert no_files(target)


@pytest.mark.parametrize("problem", [KeyError("mine"), BrokenPipeError("mine")])
def test_error_of_on_progress_is_raised_unchanged(both, heygen, url, target, problem, waits):
    def fail(received, total):
        raise problem

    with pytest.raises(type(problem)) as caught:
        both.run(heygen.download(url, target, on_progress=fail))
    assert caught.value is problem
    assert waits == []
    assert no_files(target)


def test_keyboard_interrupt_leaves_no_file(both, heygen, url, target):
    def interrupt(received, total):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        both.run(heygen.download(url, target, on_progress=interrupt))
    assert no_files(target)


def test_closed_client(both, api, url, target):
    heygen = both.heygen(KEY, base_url=api.url)
    both.close(heygen)
    with pytest.raises(UsageError, match="closed"):
        both.run(heygen.download(url, target))
    assert no_files(target)


# -- deadlines. If a deadline does not hold, the server completes its answer.


def test_deadline_covers_the_retries(both, api, store, url, target, waits):
    heygen = both.heygen(KEY, base_url=api.url, deadline=10.0)
    store.replies["GET"] = [lambda h: h.answer(503, Retry_After="9")] * 2
    with pytest.raises(InternalServerError):
        both.run(heygen.download(url, target))
    assert waits == [9.0]
    heygen = both.heygen(KEY, base_url=api.url, deadline=1e-9)
    with pytest.raises(APITimeoutError, match="deadline"):
        both.run(heygen.download(url, target))
    assert no_files(target)


def test_deadline_ends_the_wait_for_a_silent_store(both, api, store, url, target):
    def silent(handler):
        if not wait_for_disconnect(handler, 5.0):
            store.reply(handler)

    store.replies["GET"] = [silent]
    heygen = both.heygen(KEY, base_url=api.url, deadline=0.3)
    with pytest.raises(APITimeoutError, match="deadline"):
        both.run(heygen.download(url, target))
    assert no_files(target)


def test_deadline_ends_headers_that_never_end(both, api, store, url, target, waits):
    def drip(handler):
        for _ in range(200):
            handler.wfile.write(b"HTTP/1.1 102 Processing\r\n\r\n")
            waits.append(5.0)
            time.sleep(0.01)
        handler.cut()

    store.replies["GET"] = [drip]
    seconds = 30.0 if both.name == "sync" else 0.3  # the event loop has a clock of its own
    heygen = both.heygen(KEY, base_url=api.url, deadline=seconds, max_retries=0)
    with pytest.raises(APITimeoutError, match="deadline"):
        both.run(heygen.download(url, target))
    assert len(waits) < 150
    assert no_files(target)


def test_deadline_ends_a_slow_transfer(both, api, store, url, target, waits):
    reply, http = drip(both, 200, lambda: waits.append(60.0))
    store.replies["GET"] = [reply]
    heygen = both.heygen(KEY, base_url=api.url, deadline=30.0, http_client=http)
    with pytest.raises(APITimeoutError, match="deadline"):
        both.run(heygen.download(url, target))
    assert len(store.seen) == 1
    assert no_files(target)


def test_deadline_ends_a_slow_error_body(both, api, store, url, target, waits):
    reply, http = drip(both, 400, lambda: waits.append(60.0))
    store.replies["GET"] = [reply]
    heygen = both.heygen(KEY, base_url=api.url, deadline=30.0, http_client=http)
    with pytest.raises(BadRequestError) as caught:
        both.run(heygen.download(url, target))
    assert "END" not in (caught.value.body or "")

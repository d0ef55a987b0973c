"""`upload` and `upload_batch` over loopback sockets: requests, errors, progress and memory."""

import asyncio
import hashlib
import io
import json
import logging
import os
import tempfile
import time
import traceback
import tracemalloc
from itertools import pairwise
from threading import get_ident
from types import SimpleNamespace

import pytest
from support.secrets import KEY, credentials
from support.stores import AssetApi, Store, content_of, drip, shown, wait_for_disconnect

from heygen_ext import (
    APIConnectionError,
    APIResponseValidationError,
    APITimeoutError,
    AsyncHeyGen,
    BadRequestError,
    ConflictError,
    FileChangedError,
    InternalServerError,
    PermissionDeniedError,
    UsageError,
)
from heygen_ext._files import upload
from heygen_ext._files.local import CHUNK_SIZE, FileReader

REAL_LIMIT = upload.DIRECT_UPLOAD_SIZE
LIMIT = 1_000_000
"""Files of this size go straight to the store in these tests, which makes them faster."""
HUGE = 32_000_000
"""More bytes than the buffers of a loopback connection hold."""

SIGNED = "<Error><Code>SignatureDoesNotMatch</Code><Message>Not what was signed.</Message></Error>"


@pytest.fixture(autouse=True)
def limit(monkeypatch):
    monkeypatch.setattr(upload, "DIRECT_UPLOAD_SIZE", LIMIT)


@pytest.fixture
def store():
    with Store() as store:
        yield store


@pytest.fixture
def api(store):
    with AssetApi(store) as api:
        yield api


@pytest.fixture
def heygen(both, api):
    return both.heygen(KEY, base_url=api.url)


def sparse(path, size):
    with path.open("wb") as file:
        file.truncate(size)
    return path


def marked(path, size):
    """A file whose beginning and middle differ from the rest."""
    with sparse(path, size).open("r+b") as file:
        file.write(b"begin")
        file.seek(size // 2)
        file.write(b"middle")
    return path


@pytest.fixture
def large(tmp_path):
    """A file that goes straight to the store."""
    return marked(tmp_path / "large.mp4", LIMIT)


@pytest.fixture
def huge(tmp_path):
    """A file that cannot be sent before the store reads it."""
    return marked(tmp_path / "huge.mp4", HUGE)


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


# -- through the API


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x89PNG",
        b"--+++\r\nContent-Disposition: form-data\r\n\r\nx\r\n--+++--\r\n",
        b"\r\n--" + b"0123456789abcdef" * 2 + b"--\r\n",
        bytes(range(256)) * 1000,
    ],
    ids=["empty", "short", "other boundary", "boundary", "all bytes"],
)
def test_content_arrives_unchanged(both, heygen, api, tmp_path, content):
    path = tmp_path / "file.png"
    path.write_bytes(content)
    asset = both.run(heygen.upload(path))
    assert (asset.asset_id, asset.size_bytes) == ("a1", len(content))
    (seen,) = api.seen
    assert content_of(seen) == content
    assert b'filename="file.png"' in seen.body
    assert b"Content-Type: image/png" in seen.body
    assert seen.headers["x-api-key"] == KEY
    assert seen.headers["content-length"] == str(seen.size)


def test_boundary_differs_from_the_previous_request(both, heygen, api):
    both.run(heygen.upload(io.BytesIO(b"x")))
    both.run(heygen.upload(io.BytesIO(api.seen[0].body)))
    assert content_of(api.seen[1]) == api.seen[0].body


def test_open_file_is_sent_from_its_start_and_stays_open(both, heygen, api, tmp_path):
    with (tmp_path / "x.srt").open("w+b") as file:
        file.write(b"not flushed")
        both.run(heygen.upload(file, filename="subtitles.srt"))
        assert not file.closed
    assert content_of(api.seen[0]) == b"not flushed"
    assert b'filename="subtitles.srt"' in api.seen[0].body
    with tempfile.TemporaryFile() as nameless:
        nameless.write(b"some")
        both.run(heygen.upload(nameless, content_type="image/jpeg"))
    assert content_of(api.seen[1]) == b"some"
    assert b"Content-Type: image/jpeg" in api.seen[1].body


def test_retries_of_a_small_upload_reuse_the_idempotency_key(both, heygen, api, waits):
    api.replies["POST"] = [503, lambda handler: handler.cut()]
    both.run(heygen.upload(io.BytesIO(b"some bytes")))
    assert [content_of(seen) for seen in api.seen] == [b"some bytes"] * 3
    assert len({seen.headers["idempotency-key"] for seen in api.seen}) == 1
    assert len(waits) == 2


def count_reads(monkeypatch):
    """Return a list that gets the thread of each read of an uploaded file."""
    reads, read = [], FileReader.read_chunk

    def counted(self, *size):
        reads.append(get_ident())
        return read(self, *size)

    monkeypatch.setattr(FileReader, "read_chunk", counted)
    return reads


# -- straight to the store


def test_large_file_goes_straight_to_the_store(both, heygen, api, store, large):
    asset = both.run(heygen.upload(str(large)))
    assert (asset.asset_id, asset.size_bytes) == ("a2", LIMIT)
    create, complete = api.seen
    assert create.path == "/v3/assets/direct-uploads"
    assert json.loads(create.body) == {
        "filename": "large.mp4",
        "content_type": "video/mp4",
        "size_bytes": LIMIT,
        "checksum_sha256": digest(large),
    }
    assert complete.path == "/v3/assets/a2/complete"
    assert json.loads(complete.body) == {"checksum_sha256": digest(large)}
    (put,) = store.seen
    assert (put.method, put.size, put.sha256) == ("PUT", LIMIT, digest(large))


def test_store_gets_exactly_the_given_headers(both, heygen, store, large):
    both.run(heygen.upload(large))
    assert store.seen[0].headers == {
        "host": store.url.removeprefix("http://"),
        "content-type": "video/mp4",
        "x-amz-checksum-sha256-hex": digest(large),
        "content-length": str(LIMIT),
    }


def test_given_content_length_is_sent_unchanged(both, heygen, api, store, large):
    api.extra_headers = {"content-length": f"0{LIMIT}"}
    both.run(heygen.upload(large))
    assert store.seen[0].headers["content-length"] == f"0{LIMIT}"
    assert store.seen[0].size == LIMIT


def test_store_gets_nothing_of_the_http_client_of_the_caller(both, api, store, large, tmp_path):
    http = both.http(
        headers={"x-api-key": KEY, "authorization": f"Bearer {KEY}", "x-mine": "1"},
        cookies={"session": KEY},
        params={"key": KEY},
        auth=("user", KEY),
        follow_redirects=True,
    )
    heygen = both.heygen(KEY, base_url=api.url, http_client=http)
    store.files["/file"] = b"content"
    store.replies["GET"] = [lambda h: h.answer(302, Location="/file")]
    both.run(heygen.upload(large))
    both.run(heygen.download(f"{store.url}/other", tmp_path / "file"))
    assert len(store.seen) == 3
    for seen in store.seen:
        assert KEY.encode() not in seen.raw + seen.path.encode()
        assert not seen.headers.keys() & {"x-api-key", "authorization", "cookie", "x-mine"}


@credentials
def test_header_with_the_key_is_not_sent_to_the_store(both, api, store, large, credential):
    heygen = both.heygen(base_url=api.url, **credential)
    api.extra_headers = {"x-echo": f"key={KEY}"}
    with pytest.raises(APIResponseValidationError, match="your key") as caught:
        both.run(heygen.upload(large))
    assert store.seen == []
    assert KEY not in shown(caught.value)


@credentials
def test_key_echoed_by_the_store_is_hidden(both, api, store, large, credential):
    heygen = both.heygen(base_url=api.url, **credential)
    echo = f"<Error><Code>No</Code><Message>{KEY}</Message></Error>"
    store.replies["PUT"] = [lambda h: h.answer(403, echo, X_Amz_Request_Id=KEY)]
    with pytest.raises(PermissionDeniedError, match=r"No: \*\*\*") as caught:
        both.run(heygen.upload(large))
    assert KEY not in shown(caught.value)


def test_older_tokens_echoed_by_the_store_are_hidden(both, api, store, large):
    tokens = [f"token_{n}_0123456789" for n in range(3)]
    given = iter(tokens)
    heygen = both.heygen(None, bearer_token=lambda: next(given), base_url=api.url)
    api.replies["POST"] = [401]
    store.replies["PUT"] = [(403, " ".join(tokens))]
    with pytest.raises(PermissionDeniedError) as caught:
        both.run(heygen.upload(large))
    assert caught.value.body == f"*** *** {tokens[2]}"


def test_presigned_urls_are_logged_without_signature(both, heygen, store, large, tmp_path, caplog):
    store.files["/file?sig=1"] = b"content"
    store.replies["GET"] = [lambda h: h.answer(302, Location="/file?sig=1")]
    with caplog.at_level(logging.INFO, "httpx"):
        both.run(heygen.upload(large))
        both.run(heygen.download(f"{store.url}/first?sig=2", tmp_path / "file"))
    lines = [record.getMessage() for record in caplog.records if record.name == "httpx"]
    assert [line.split()[2:4] for line in lines if store.url in line] == [
        ["PUT", f"{store.url}/a2"],
        ["GET", f"{store.url}/first"],
        ["GET", f"{store.url}/file"],
    ]
    assert not any(word in caplog.text for word in ("Signature", "sig="))
    assert store.seen[0].path == "/a2?X-Amz-Signature=secret"


@pytest.mark.parametrize("size", [REAL_LIMIT - 1, REAL_LIMIT, 33_000_000])
def test_files_of_32_mb_or_more_go_to_the_store(
    both, heygen, api, store, tmp_path, size, monkeypatch
):
    monkeypatch.setattr(upload, "DIRECT_UPLOAD_SIZE", REAL_LIMIT)
    direct = size >= 32_000_000
    asset = both.run(heygen.upload(sparse(tmp_path / "a.wav", size)))
    assert api.seen[0].path == ("/v3/assets/direct-uploads" if direct else "/v3/assets")
    if direct:
        assert (asset.size_bytes, store.seen[0].size) == (size, size)
        assert "transfer-encoding" not in store.seen[0].headers
    else:
        assert size < asset.size_bytes < size + 1000
        assert store.seen == []


def test_digest_is_computed_once(both, heygen, large, monkeypatch):
    digests, sha256 = [], hashlib.sha256
    # In this module only: the test's store computes digests too.
    counted = SimpleNamespace(sha256=lambda: digests.append(1) or sha256())
    monkeypatch.setattr("heygen_ext._files.local.hashlib", counted)
    reads = count_reads(monkeypatch)
    both.run(heygen.upload(large))
    assert digests == [1]
    chunks = LIMIT // CHUNK_SIZE + 2  # the last one is short, and an empty read finds the end
    assert chunks * 2 - 2 <= len(reads) <= chunks * 2


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
    assert (
        "complete_asset_upload('a2')" in caught.value.hint
    )  # completes without sending the file again
    api.replies["POST"] = []
    assert both.run(heygen.assets.complete_asset_upload("a2")).asset_id == "a2"


def test_max_retries_0_applies_to_completion(both, api, large, waits):
    heygen = both.heygen(KEY, base_url=api.url, max_retries=0)

    def created(handler):
        api.replies["POST"] = [409]
        api.reply(handler)

    api.replies["POST"] = [created]
    with pytest.raises(ConflictError):
        both.run(heygen.upload(large))
    assert waits == []


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


def test_refusal_before_the_body_is_read(both, heygen, store, huge, waits):
    """The synchronous client reports the answer; the asynchronous one can only suspect it."""
    store.reply_before_body = True
    store.replies["PUT"] = [(403, SIGNED)] * 3
    if both.name == "sync":
        with pytest.raises(PermissionDeniedError, match="Not what was signed"):
            both.run(heygen.upload(huge))
        assert waits == []
        return
    with pytest.raises(APIConnectionError, match="may have refused the file") as caught:
        both.run(heygen.upload(huge))
    assert caught.value.attempts == 3


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


def test_connection_cut_within_the_body_is_retried(both, heygen, store, huge, waits):
    def cut(handler):
        handler.rfile.read(100_000)
        handler.cut()

    store.reply_before_body = True
    store.replies["PUT"] = [cut]
    both.run(heygen.upload(huge))
    assert (store.seen[0].size, store.seen[0].sha256) == (HUGE, digest(huge))


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


def test_deadline_ends_a_slow_error_body(both, api, store, large, waits):
    store.replies["PUT"] = [lambda handler: drip(handler, 400, lambda: waits.append(60.0))]
    heygen = both.heygen(KEY, base_url=api.url, deadline=30.0)
    with pytest.raises(BadRequestError) as caught:
        both.run(heygen.upload(large))
    assert "END" not in (caught.value.body or "")


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


def test_numeric_header_is_sent(both, heygen, api, store, large):
    api.extra_headers = {"x-amz-meta-parts": 1}
    both.run(heygen.upload(large))
    assert store.seen[0].headers["x-amz-meta-parts"] == "1"


def test_file_above_max_bytes_is_not_sent(both, heygen, api, store, large):
    api.max_bytes = 1000
    with pytest.raises(UsageError, match="at most 1000"):
        both.run(heygen.upload(large))
    assert store.seen == []


# -- files that change during the upload


class Changing(io.BytesIO):
    """A file whose size changes by `by` once `after` bytes were read."""

    def __init__(self, size, *, after, by):
        super().__init__(bytes(size))
        self._after, self._by = after, by
        self.name = "changing.mp4"

    def read(self, size=-1):
        chunk = super().read(size)
        self._after -= len(chunk)
        if self._after <= 0 and self._by:
            here, end = self.tell(), self.seek(0, os.SEEK_END)
            if self._by > 0:
                self.write(bytes(self._by))
            else:
                self.truncate(end + self._by)
            self._by = 0
            self.seek(here)
        return chunk


@pytest.mark.parametrize("by", [1, -1, 100_000, -100_000])
@pytest.mark.parametrize(
    ("size", "turn"),
    [(500_000, 1), (LIMIT, 1), (LIMIT, 2)],
    ids=["small", "while its digest is computed", "while it is sent"],
)
def test_file_that_changes_size(both, heygen, api, store, waits, by, size, turn):
    file = Changing(size, after=size * (turn - 1) + 300_000, by=by)
    how = "longer" if by > 0 else "shorter"
    with pytest.raises(FileChangedError, match=f"changing.mp4 became {how} during the upload"):
        both.run(heygen.upload(file))
    assert waits == []
    assert [seen for seen in store.seen if seen.size >= size] == []
    assert [seen for seen in api.seen if seen.path.endswith("complete")] == []


@pytest.mark.parametrize("size", [500_000, LIMIT])
def test_read_error_is_raised_without_retry(both, heygen, waits, size, monkeypatch):
    file = io.BytesIO(bytes(size))
    file.name = "a.mp4"
    read = FileReader._read
    # A large file is read twice: the second time, to send it, fails.
    reads_left = [2 if size < LIMIT else LIMIT // CHUNK_SIZE + 4]

    def failing(self, count):
        reads_left[0] -= 1
        if reads_left[0] == 0:
            raise OSError(5, "Input/output error")
        return read(self, count)

    monkeypatch.setattr(FileReader, "_read", failing)
    with pytest.raises(OSError, match="Input/output") as caught:
        both.run(heygen.upload(file))
    assert type(caught.value) is OSError
    assert waits == []


def test_file_written_to_while_it_is_sent(both, heygen, api, store, large):
    def touch(sent, total):
        os.utime(large, (1, 1))

    with pytest.raises(FileChangedError, match="was written to"):
        both.run(heygen.upload(large, on_progress=touch))
    assert len(api.seen) == 1


def test_file_replaced_after_its_digest_was_computed(both, heygen, api, store, large):
    def replace(handler):
        large.write_bytes(b"other")
        api.reply(handler)

    api.replies["POST"] = [replace]
    with pytest.raises(FileChangedError, match="changed during the upload"):
        both.run(heygen.upload(large))
    assert store.seen == []


# -- invalid files


def test_invalid_files(both, heygen, api, tmp_path, large):
    with pytest.raises(FileNotFoundError):
        both.run(heygen.upload(tmp_path / "none"))
    with pytest.raises(IsADirectoryError):
        both.run(heygen.upload(tmp_path))
    with pytest.raises(UsageError, match="BytesIO"):
        both.run(heygen.upload(b"bytes"))
    with pytest.raises(UsageError, match="binary mode"):
        both.run(heygen.upload(io.StringIO("text")))
    os.mkfifo(tmp_path / "fifo")
    with pytest.raises(UsageError, match="not a regular file"):
        both.run(heygen.upload(tmp_path / "fifo"))
    read, write = os.pipe()
    with os.fdopen(read, "rb") as pipe, os.fdopen(write, "wb"), pytest.raises(UsageError):
        both.run(heygen.upload(pipe))
    with pytest.raises(UsageError, match="content_type"):
        both.run(heygen.upload(large.rename(tmp_path / "nameless")))
    assert api.seen == []


# -- progress


@pytest.mark.parametrize("size", [700_000, LIMIT])
def test_progress_ends_at_the_size(both, heygen, tmp_path, size):
    progress = []
    both.run(
        heygen.upload(sparse(tmp_path / "a.mp3", size), on_progress=lambda *p: progress.append(p))
    )
    assert progress[-1] == (size, size)
    assert {total for _, total in progress} == {size}
    assert all(a <= b for (a, _), (b, _) in pairwise(progress))
    assert len(progress) >= 3


@pytest.mark.parametrize("problem", [KeyError("mine"), BrokenPipeError("mine")])
@pytest.mark.parametrize("size", [700_000, LIMIT])
def test_error_of_on_progress_is_raised_unchanged(
    both, heygen, api, store, tmp_path, size, problem, waits
):
    def fail(sent, total):
        raise problem

    with pytest.raises(type(problem)) as caught:
        both.run(heygen.upload(sparse(tmp_path / "a.mp3", size), on_progress=fail))
    assert caught.value is problem
    assert waits == []
    shown = "".join(traceback.format_exception(caught.value))
    assert KEY not in shown


# -- batches


def test_batch_of_files(both, heygen, api, store, tmp_path):
    names = ["a.png", "b.mp4", "c.pdf"]
    for n, name in enumerate(names):
        (tmp_path / name).write_bytes(name.encode() * n)
    progress = []
    batch = both.run(
        heygen.upload_batch(
            [tmp_path / name for name in names],
            title="Three",
            on_progress=lambda *p: progress.append(p),
        )
    )
    assert (batch.batch_id, batch.asset_ids) == ("batch", ["b0", "b1", "b2"])
    create, complete = api.seen
    assert create.path == "/v3/assets/direct-uploads/batches"
    sent = json.loads(create.body)
    assert sent["title"] == "Three"
    assert [f["content_type"] for f in sent["files"]] == [
        "image/png",
        "video/mp4",
        "application/pdf",
    ]
    assert [seen.body for seen in store.seen] == [b"", b"b.mp4", b"c.pdfc.pdf"]
    assert (complete.path, json.loads(complete.body)) == (
        "/v3/assets/complete/batches",
        {"batch_id": "batch"},
    )
    assert progress[-1] == (15, 15)


def test_failed_file_of_a_batch_is_named(both, heygen, api, store, tmp_path):
    for name in ("a.png", "b.png"):
        (tmp_path / name).write_bytes(b"x")
    store.replies["PUT"] = [200, 403]
    with pytest.raises(PermissionDeniedError) as caught:
        both.run(heygen.upload_batch([tmp_path / "a.png", tmp_path / "b.png"]))
    assert caught.value.__notes__ == ["File 2 of 2: b.png. Batch batch was not completed."]
    assert len(api.seen) == 1


def test_fewer_upload_urls_than_files_are_an_error(both, heygen, api, store, tmp_path):
    (tmp_path / "a.png").write_bytes(b"x")
    data = {"batch_id": "batch", "items": []}
    api.replies["POST"] = [(200, json.dumps({"data": data}))]
    with pytest.raises(APIResponseValidationError, match="0 upload URLs for 1 files"):
        both.run(heygen.upload_batch([tmp_path / "a.png"]))
    assert store.seen == []


@pytest.mark.parametrize("code", ["conflict", "request_in_progress"])
def test_conflict_at_the_completion_of_a_batch_is_retried(both, heygen, api, tmp_path, waits, code):
    (tmp_path / "a.png").write_bytes(b"x")
    conflict = (409, json.dumps({"error": {"code": code, "message": "not there yet"}}))

    def then_conflicts(count):
        def created(handler):
            api.replies["POST"] = [conflict] * count
            api.reply(handler)

        return created

    api.replies["POST"] = [then_conflicts(5)]
    assert both.run(heygen.upload_batch([tmp_path / "a.png"])).batch_id == "batch"
    completions = api.seen[1:]
    assert [seen.path for seen in completions] == ["/v3/assets/complete/batches"] * 6
    assert len({seen.headers["idempotency-key"] for seen in completions}) == 1
    assert waits == [0.5, 1, 2, 4, 8]
    api.seen.clear()
    api.replies["POST"] = [then_conflicts(6)]
    with pytest.raises(ConflictError, match="not there yet") as caught:
        both.run(heygen.upload_batch([tmp_path / "a.png"]))
    assert len(api.seen) == 7
    assert "complete_asset_batch_v3(batch_id='batch')" in caught.value.hint


def test_batch_limits(both, heygen, api, tmp_path):
    file = tmp_path / "a.png"
    file.write_bytes(b"x")
    for files in ([], [file] * 101, str(file), io.BytesIO(b"x")):
        with pytest.raises(UsageError):
            both.run(heygen.upload_batch(files))
    assert api.seen == []


# -- memory, threads and cancellation


def test_memory_use_is_independent_of_file_size(both, heygen, store, tmp_path):
    path = sparse(tmp_path / "sparse.mp4", 60_000_000)
    tracemalloc.start()
    try:
        both.run(heygen.upload(path))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert store.seen[0].size == 60_000_000
    assert peak < 8_000_000  # includes what the store, in the same process, keeps


async def test_async_client_reads_the_disk_in_threads(api, large, clean_env, monkeypatch):
    reads = count_reads(monkeypatch)
    async with AsyncHeyGen(KEY, base_url=api.url) as heygen:
        await heygen.upload(large)
    assert len(reads) > LIMIT // CHUNK_SIZE * 2
    assert get_ident() not in reads


async def test_cancelled_upload_ends_at_once(api, store, huge, clean_env):
    async with AsyncHeyGen(KEY, base_url=api.url) as heygen:
        started = asyncio.Event()
        uploading = asyncio.create_task(
            heygen.upload(huge, on_progress=lambda sent, total: started.set())
        )
        await started.wait()
        uploading.cancel()
        with pytest.raises(asyncio.CancelledError):
            await uploading
    assert len(api.seen) == 1

"""`upload` and `upload_batch` over real sockets: what arrives, what fails, what it costs."""

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
from support.stores import AssetApi, Store, content_of, shown, slow_body

from heygen_ext import (
    APIConnectionError,
    APIResponseValidationError,
    APITimeoutError,
    AsyncHeyGen,
    BadRequestError,
    ConflictError,
    FileChangedError,
    HeyGenError,
    InternalServerError,
    PermissionDeniedError,
    UsageError,
)
from heygen_ext._files.local import PIECE, FileReader
from heygen_ext._files.upload import THROUGH_THE_API_BELOW as LIMIT

SIGNED = "<Error><Code>SignatureDoesNotMatch</Code><Message>Not what was signed.</Message></Error>"


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


@pytest.fixture
def large(tmp_path):
    """A file that goes straight to the store, with some bytes to tell its places apart."""
    path = sparse(tmp_path / "large.mp4", LIMIT)
    with path.open("r+b") as file:
        file.write(b"begin")
        file.seek(LIMIT // 2)
        file.write(b"middle")
    return path


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
    ids=["empty", "short", "old boundary", "a boundary", "all bytes"],
)
def test_any_bytes_arrive_unchanged(both, heygen, api, tmp_path, content):
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


def test_a_boundary_is_never_in_the_file_of_the_request_before(both, heygen, api):
    both.run(heygen.upload(io.BytesIO(b"x")))
    both.run(heygen.upload(io.BytesIO(api.seen[0].body)))
    assert content_of(api.seen[1]) == api.seen[0].body


def test_an_open_file_is_sent_from_its_start_and_left_open(both, heygen, api, tmp_path):
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


def test_a_failed_upload_through_the_api_is_repeated_with_its_key(both, heygen, api, waits):
    api.orders["POST"] = [503, lambda handler: handler.cut()]
    both.run(heygen.upload(io.BytesIO(b"some bytes")))
    assert [content_of(seen) for seen in api.seen] == [b"some bytes"] * 3
    assert len({seen.headers["idempotency-key"] for seen in api.seen}) == 1
    assert len(waits) == 2


# -- straight to the store


def test_a_large_file_goes_straight_to_the_store(both, heygen, api, store, large):
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


def test_the_store_gets_exactly_the_given_headers(both, heygen, store, large):
    both.run(heygen.upload(large))
    assert store.seen[0].headers == {
        "host": store.url.removeprefix("http://"),
        "content-type": "video/mp4",
        "x-amz-checksum-sha256-hex": digest(large),
        "content-length": str(LIMIT),
    }


def test_a_length_among_the_given_headers_stays_as_it_is(both, heygen, api, store, large):
    api.extra_headers = {"content-length": f"0{LIMIT}"}
    both.run(heygen.upload(large))
    assert store.seen[0].headers["content-length"] == f"0{LIMIT}"
    assert store.seen[0].size == LIMIT


def test_nothing_of_the_callers_client_reaches_the_store(both, api, store, large, tmp_path):
    http = both.http(
        headers={"x-api-key": KEY, "authorization": f"Bearer {KEY}", "x-mine": "1"},
        cookies={"session": KEY},
        params={"key": KEY},
        auth=("user", KEY),
        follow_redirects=True,
    )
    heygen = both.heygen(KEY, base_url=api.url, http_client=http)
    store.files["/file"] = b"content"
    store.orders["GET"] = [lambda h: h.answer(302, Location="/file")]
    both.run(heygen.upload(large))
    both.run(heygen.download(f"{store.url}/other", tmp_path / "file"))
    assert len(store.seen) == 3
    for seen in store.seen:
        assert KEY.encode() not in seen.raw + seen.path.encode()
        assert not seen.headers.keys() & {"x-api-key", "authorization", "cookie", "x-mine"}


@credentials
def test_a_header_that_would_carry_the_key_to_the_store_is_refused(
    both, api, store, large, credential
):
    heygen = both.heygen(base_url=api.url, **credential)
    api.extra_headers = {"x-echo": f"key={KEY}"}
    with pytest.raises(APIResponseValidationError, match="your key") as caught:
        both.run(heygen.upload(large))
    assert store.seen == []
    assert KEY not in shown(caught.value)


@credentials
def test_a_store_that_echoes_the_key_does_not_tell_it(both, api, store, large, credential):
    heygen = both.heygen(base_url=api.url, **credential)
    echo = f"<Error><Code>No</Code><Message>{KEY}</Message></Error>"
    store.orders["PUT"] = [lambda h: h.answer(403, echo, X_Amz_Request_Id=KEY)]
    with pytest.raises(PermissionDeniedError, match=r"No: \*\*\*") as caught:
        both.run(heygen.upload(large))
    assert KEY not in shown(caught.value)


def test_older_tokens_are_hidden_from_stores_too(both, api, store, large):
    tokens = [f"token_{n}_0123456789" for n in range(3)]
    given = iter(tokens)
    heygen = both.heygen(None, bearer_token=lambda: next(given), base_url=api.url)
    api.orders["POST"] = [401]
    store.orders["PUT"] = [(403, " ".join(tokens))]
    with pytest.raises(PermissionDeniedError) as caught:
        both.run(heygen.upload(large))
    assert caught.value.body == f"*** *** {tokens[2]}"


def test_signatures_are_not_logged(both, heygen, store, large, tmp_path, caplog):
    store.files["/file?sig=1"] = b"content"
    store.orders["GET"] = [lambda h: h.answer(302, Location="/file?sig=1")]
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


@pytest.mark.parametrize(
    ("size", "path"),
    [(LIMIT - 1, "/v3/assets"), (LIMIT, "/v3/assets/direct-uploads"), (33_000_000, None)],
)
def test_the_way_changes_at_32_mb(both, heygen, api, store, tmp_path, size, path):
    file = sparse(tmp_path / "a.wav", size)
    asset = both.run(heygen.upload(file))
    assert api.seen[0].path == (path or "/v3/assets/direct-uploads")
    if size >= LIMIT:
        assert (asset.size_bytes, store.seen[0].size) == (size, size)
        assert "transfer-encoding" not in store.seen[0].headers
    else:
        assert size < asset.size_bytes < size + 1000
        assert store.seen == []


def test_the_digest_is_made_once(both, heygen, large, monkeypatch):
    made, real = [], hashlib.sha256
    from heygen_ext._files import local

    # In that module only: the store makes digests too.
    counted = SimpleNamespace(sha256=lambda: made.append(1) or real())
    monkeypatch.setattr(local, "hashlib", counted)
    reads = []
    take = local.FileReader.take
    monkeypatch.setattr(local.FileReader, "take", lambda self, n: reads.append(n) or take(self, n))
    both.run(heygen.upload(large))
    assert made == [1]
    pieces = LIMIT // local.PIECE + 2  # the last is short, and one finds the end
    assert pieces * 2 - 2 <= len(reads) <= pieces * 2


def test_a_conflict_at_completion_is_repeated(both, heygen, api, large, waits):
    conflict = (409, json.dumps({"error": {"code": "conflict", "message": "not there yet"}}))

    def later(handler):
        api.orders["POST"] = [conflict] * 5
        api.reply(handler)

    api.orders["POST"] = [later]
    assert both.run(heygen.upload(large)).asset_id == "a2"
    assert [seen.path for seen in api.seen[1:]] == ["/v3/assets/a2/complete"] * 6
    assert waits == [0.5, 1, 2, 4, 8]
    api.seen.clear()
    api.orders["POST"] = [lambda handler: (later(handler), api.orders["POST"].append(conflict))]
    with pytest.raises(ConflictError, match="not there yet"):
        both.run(heygen.upload(large))
    assert len(api.seen) == 7


def test_the_patience_at_completion_is_for_conflicts_alone(both, heygen, api, large, waits):
    def later(handler):
        api.orders["POST"] = [500] * 9
        api.reply(handler)

    api.orders["POST"] = [later]
    with pytest.raises(InternalServerError) as caught:
        both.run(heygen.upload(large))
    assert waits == [0.5, 1]
    assert "complete_asset_upload('a2')" in caught.value.hint  # without sending it again
    api.orders["POST"] = []
    assert both.run(heygen.assets.complete_asset_upload("a2")).asset_id == "a2"


def test_a_client_without_retries_repeats_no_completion(both, api, large, waits):
    heygen = both.heygen(KEY, base_url=api.url, max_retries=0)

    def later(handler):
        api.orders["POST"] = [409]
        api.reply(handler)

    api.orders["POST"] = [later]
    with pytest.raises(ConflictError):
        both.run(heygen.upload(large))
    assert waits == []


@pytest.mark.parametrize(("status", "kind"), [(403, PermissionDeniedError), (400, BadRequestError)])
def test_what_the_store_refuses_is_raised_at_once(both, heygen, api, store, large, status, kind):
    store.orders["PUT"] = [(status, SIGNED)]
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


def test_a_refusal_before_the_body_is_read_is_seen_or_guessed(both, heygen, store, large, waits):
    store.unread = True
    store.orders["PUT"] = [(403, SIGNED)] * 3
    if both.name == "sync":
        with pytest.raises(PermissionDeniedError, match="Not what was signed"):
            both.run(heygen.upload(large))
        assert waits == []
        return
    with pytest.raises(APIConnectionError, match="may have refused the file") as caught:
        both.run(heygen.upload(large))
    assert caught.value.attempts == 3


def test_of_an_error_only_the_start_is_read(both, heygen, store, large, tmp_path):
    finished = []

    def endless(handler):
        handler.send_response(403)
        handler.send_header("Content-Length", "60000000")
        handler.end_headers()
        for _ in range(600):
            handler.wfile.write(bytes(100_000))
        finished.append(handler.command)

    store.orders["PUT"] = store.orders["GET"] = [endless, endless]
    with pytest.raises(PermissionDeniedError):
        both.run(heygen.upload(large))
    with pytest.raises(PermissionDeniedError):
        both.run(heygen.download(f"{store.url}/file", tmp_path / "file"))
    assert finished == []


def test_a_failing_store_is_tried_again(both, heygen, api, store, large, waits, caplog):
    store.orders["PUT"] = [500, lambda handler: handler.cut()]
    with caplog.at_level(logging.WARNING, "heygen_ext"):
        both.run(heygen.upload(large))
    assert [(seen.size, seen.sha256) for seen in store.seen] == [(LIMIT, digest(large))] * 3
    assert waits == [0.5, 1.0]
    assert len(caplog.records) == 2
    assert "Signature" not in caplog.text
    store.orders["PUT"] = [503] * 3
    with pytest.raises(InternalServerError) as caught:
        both.run(heygen.upload(large))
    assert caught.value.attempts == 3


def test_retry_after_of_the_store_is_kept(both, heygen, store, large, waits):
    store.orders["PUT"] = [lambda h: h.answer(503, Retry_After="7")]
    both.run(heygen.upload(large))
    assert waits == [7.0]


def test_a_cut_in_the_middle_of_the_body_is_tried_again(both, heygen, store, large, waits):
    def middle(handler):
        handler.rfile.read(100_000)
        handler.cut()

    store.unread = True
    store.orders["PUT"] = [middle]
    both.run(heygen.upload(large))
    assert (store.seen[0].size, store.seen[0].sha256) == (LIMIT, digest(large))


def test_a_deadline_bounds_the_whole_upload(both, api, store, large, waits):
    heygen = both.heygen(KEY, base_url=api.url, deadline=20.0)
    store.orders["PUT"] = [lambda h: h.answer(503, Retry_After="15")] * 2
    with pytest.raises(InternalServerError):
        both.run(heygen.upload(large))
    assert waits == [15.0]
    waits.clear()
    heygen = both.heygen(KEY, base_url=api.url, deadline=1e-9)
    with pytest.raises(APITimeoutError, match="deadline"):
        both.run(heygen.upload(large))


def test_a_deadline_covers_all_requests_of_an_upload_together(both, api, large, waits):
    heygen = both.heygen(KEY, base_url=api.url, deadline=20.0)
    busy = lambda h: h.answer(503, Retry_After="15")  # noqa: E731

    def later(handler):
        api.orders["POST"] = [busy]
        api.reply(handler)

    api.orders["POST"] = [busy, later]
    with pytest.raises(InternalServerError):
        both.run(heygen.upload(large))
    assert waits == [15.0]
    assert api.seen[-1].path.endswith("/complete")


def test_a_store_that_stalls_is_left_at_the_deadline(both, api, store, large):
    def stalled(handler):
        time.sleep(1.5)
        handler.rfile.read(LIMIT)
        handler.answer(200)

    store.unread = True
    store.orders["PUT"] = [stalled]
    heygen = both.heygen(KEY, base_url=api.url, deadline=0.5)
    with pytest.raises(APITimeoutError, match="deadline"):
        both.run(heygen.upload(large))


def test_time_outs_at_a_store_are_cut_to_the_deadline(both, api, store, large, tmp_path):
    used = []
    http = both.http(event_hooks={"request": [lambda r: used.append((r.method, r.extensions))]})
    heygen = both.heygen(KEY, base_url=api.url, deadline=20.0, timeout=300, http_client=http)
    store.files["/file"] = b"content"
    both.run(heygen.upload(large))
    both.run(heygen.download(f"{store.url}/file", tmp_path / "file"))
    assert [method for method, _ in used] == ["POST", "PUT", "POST", "GET"]
    assert all(0 < s <= 20 for _, extensions in used for s in extensions["timeout"].values())


def test_a_store_that_reads_too_slowly_is_left_at_the_deadline(both, api, store, large):
    whole = []

    def slowly(handler):
        for _ in range(LIMIT // 65536):
            time.sleep(0.003)
            if len(handler.rfile.read(65536)) < 65536:
                return
        whole.append(handler.rfile.read(LIMIT % 65536))
        handler.answer(200)

    store.unread = True
    store.orders["PUT"] = [slowly]
    heygen = both.heygen(KEY, base_url=api.url, deadline=0.7)
    with pytest.raises(APITimeoutError, match="deadline"):
        both.run(heygen.upload(large))
    assert whole == []


def test_an_error_that_drips_is_left_at_the_deadline(both, api, store, large):
    store.orders["PUT"] = [lambda handler: slow_body(handler, 400)]
    heygen = both.heygen(KEY, base_url=api.url, deadline=0.5)
    with pytest.raises(HeyGenError) as caught:
        both.run(heygen.upload(large))
    assert "END" not in str(caught.value.body)


@pytest.mark.parametrize(
    "odd", [{"upload_url": None}, {"upload_headers": {"x": None}}, {"upload_headers": {"x": "é"}}]
)
def test_a_place_that_is_none(both, heygen, api, store, large, odd):
    place = {**api._place("a2", {"content_type": "c", "checksum_sha256": "0"}), **odd}
    api.orders["POST"] = [(200, json.dumps({"data": place}))]
    with pytest.raises(APIResponseValidationError, match="a2"):
        both.run(heygen.upload(large))
    assert store.seen == []


def test_a_header_that_is_a_number_is_sent(both, heygen, api, store, large):
    api.extra_headers = {"x-amz-meta-parts": 1}
    both.run(heygen.upload(large))
    assert store.seen[0].headers["x-amz-meta-parts"] == "1"


def test_a_file_larger_than_heygen_takes_is_not_sent(both, heygen, api, store, large):
    api.max_bytes = 1000
    with pytest.raises(UsageError, match="at most 1000"):
        both.run(heygen.upload(large))
    assert store.seen == []


# -- files that change


class Changing(io.BytesIO):
    """A file that becomes longer or shorter once so many bytes were read."""

    def __init__(self, size, *, after, by):
        super().__init__(bytes(size))
        self._after, self._by = after, by
        self.name = "changing.mp4"

    def read(self, size=-1):
        piece = super().read(size)
        self._after -= len(piece)
        if self._after <= 0 and self._by:
            here, end = self.tell(), self.seek(0, os.SEEK_END)
            if self._by > 0:
                self.write(bytes(self._by))
            else:
                self.truncate(end + self._by)
            self._by = 0
            self.seek(here)
        return piece


@pytest.mark.parametrize("by", [1, -1, 100_000, -100_000])
@pytest.mark.parametrize(
    ("size", "turn"),
    [(500_000, 1), (LIMIT, 1), (LIMIT, 2)],
    ids=["small", "while its digest is made", "while it is sent"],
)
def test_a_file_that_changes_while_it_is_read(both, heygen, api, store, waits, by, size, turn):
    file = Changing(size, after=size * (turn - 1) + 300_000, by=by)
    how = "longer" if by > 0 else "shorter"
    with pytest.raises(FileChangedError, match=f"changing.mp4 became {how} while it was read"):
        both.run(heygen.upload(file))
    assert waits == []
    assert [seen for seen in store.seen if seen.size >= size] == []
    assert [seen for seen in api.seen if seen.path.endswith("complete")] == []


@pytest.mark.parametrize("size", [500_000, LIMIT])
def test_a_disk_that_fails_is_no_trouble_of_the_connection(both, heygen, waits, size, monkeypatch):
    file = io.BytesIO(bytes(size))
    file.name = "a.mp4"
    read = FileReader._take
    left = [8 if size < LIMIT else 2 * LIMIT // PIECE]  # a large file is read twice: in the second

    def failing(self, count):
        left[0] -= 1
        if left[0] == 3:
            raise OSError(5, "Input/output error")
        return read(self, count)

    monkeypatch.setattr(FileReader, "_take", failing)
    with pytest.raises(OSError, match="Input/output") as caught:
        both.run(heygen.upload(file))
    assert type(caught.value) is OSError
    assert waits == []


def test_a_file_that_is_overwritten_while_it_is_sent(both, heygen, api, store, large):
    def touch(sent, total):
        os.utime(large, (1, 1))

    with pytest.raises(FileChangedError, match="was written to"):
        both.run(heygen.upload(large, on_progress=touch))
    assert len(api.seen) == 1


def test_a_file_that_is_replaced_after_its_digest_was_made(both, heygen, api, store, large):
    def replace(handler):
        large.write_bytes(b"other")
        api.reply(handler)

    api.orders["POST"] = [replace]
    with pytest.raises(FileChangedError, match="since the upload began"):
        both.run(heygen.upload(large))
    assert store.seen == []


# -- what cannot be uploaded


def test_files_that_cannot_be_uploaded(both, heygen, api, tmp_path, large):
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
def test_progress_goes_up_to_the_size(both, heygen, tmp_path, size):
    told = []
    both.run(heygen.upload(sparse(tmp_path / "a.mp3", size), on_progress=lambda *p: told.append(p)))
    assert told[-1] == (size, size)
    assert {total for _, total in told} == {size}
    assert all(a <= b for (a, _), (b, _) in pairwise(told))
    assert len(told) > 5


@pytest.mark.parametrize("problem", [KeyError("mine"), BrokenPipeError("mine")])
@pytest.mark.parametrize("size", [700_000, LIMIT])
def test_an_error_of_on_progress_comes_out_as_it_is(
    both, heygen, api, store, tmp_path, size, problem, waits
):
    def told(sent, total):
        raise problem

    with pytest.raises(type(problem)) as caught:
        both.run(heygen.upload(sparse(tmp_path / "a.mp3", size), on_progress=told))
    assert caught.value is problem
    assert waits == []
    shown = "".join(traceback.format_exception(caught.value))
    assert KEY not in shown


# -- batches


def test_many_files_are_a_batch(both, heygen, api, store, tmp_path):
    names = ["a.png", "b.mp4", "c.pdf"]
    for n, name in enumerate(names):
        (tmp_path / name).write_bytes(name.encode() * n)
    told = []
    batch = both.run(
        heygen.upload_batch(
            [tmp_path / name for name in names],
            title="Three",
            on_progress=lambda *p: told.append(p),
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
    assert told[-1] == (15, 15)


def test_a_batch_that_fails_names_the_file_and_is_not_completed(both, heygen, api, store, tmp_path):
    for name in ("a.png", "b.png"):
        (tmp_path / name).write_bytes(b"x")
    store.orders["PUT"] = [200, 403]
    with pytest.raises(PermissionDeniedError) as caught:
        both.run(heygen.upload_batch([tmp_path / "a.png", tmp_path / "b.png"]))
    assert caught.value.__notes__ == ["file 2 of 2, b.png; the batch batch is not completed"]
    assert len(api.seen) == 1


def test_fewer_places_than_files_are_no_batch(both, heygen, api, store, tmp_path):
    (tmp_path / "a.png").write_bytes(b"x")
    data = {"batch_id": "batch", "items": []}
    api.orders["POST"] = [(200, json.dumps({"data": data}))]
    with pytest.raises(APIResponseValidationError, match="0 places for 1 files"):
        both.run(heygen.upload_batch([tmp_path / "a.png"]))
    assert store.seen == []


@pytest.mark.parametrize("code", ["conflict", "request_in_progress"])
def test_a_conflict_at_the_completion_of_a_batch_is_repeated(
    both, heygen, api, tmp_path, waits, code
):
    (tmp_path / "a.png").write_bytes(b"x")
    conflict = (409, json.dumps({"error": {"code": code, "message": "not there yet"}}))

    def later(handler):
        api.orders["POST"] = [conflict] * 5
        api.reply(handler)

    api.orders["POST"] = [later]
    assert both.run(heygen.upload_batch([tmp_path / "a.png"])).batch_id == "batch"
    completions = api.seen[1:]
    assert [seen.path for seen in completions] == ["/v3/assets/complete/batches"] * 6
    assert len({seen.headers["idempotency-key"] for seen in completions}) == 1
    assert waits == [0.5, 1, 2, 4, 8]
    api.seen.clear()
    api.orders["POST"] = [lambda handler: (later(handler), api.orders["POST"].append(conflict))]
    with pytest.raises(ConflictError, match="not there yet") as caught:
        both.run(heygen.upload_batch([tmp_path / "a.png"]))
    assert len(api.seen) == 7
    assert "complete_asset_batch_v3(batch_id='batch')" in caught.value.hint


def test_a_batch_has_its_limits(both, heygen, api, tmp_path):
    file = tmp_path / "a.png"
    file.write_bytes(b"x")
    for files in ([], [file] * 101, str(file), io.BytesIO(b"x")):
        with pytest.raises(UsageError):
            both.run(heygen.upload_batch(files))
    assert api.seen == []


# -- cost


def test_memory_stays_flat(both, heygen, store, tmp_path):
    path = sparse(tmp_path / "huge.mp4", 200_000_000)
    tracemalloc.start()
    try:
        both.run(heygen.upload(path))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert store.seen[0].size == 200_000_000
    assert peak < 8_000_000  # with what the store, in this process too, keeps of it


async def test_the_disk_is_read_beside_the_event_loop(api, large, clean_env, monkeypatch):
    readers, take = [], FileReader.take
    monkeypatch.setattr(
        FileReader, "take", lambda self, n: readers.append(get_ident()) or take(self, n)
    )
    async with AsyncHeyGen(KEY, base_url=api.url) as heygen:
        await heygen.upload(large)
    assert len(readers) > 100
    assert get_ident() not in readers


async def test_a_cancelled_upload_ends_at_once(api, store, large, clean_env):
    async with AsyncHeyGen(KEY, base_url=api.url) as heygen:
        started = asyncio.Event()
        uploading = asyncio.create_task(
            heygen.upload(large, on_progress=lambda sent, total: started.set())
        )
        await started.wait()
        uploading.cancel()
        with pytest.raises(asyncio.CancelledError):
            await uploading
    assert len(api.seen) == 1

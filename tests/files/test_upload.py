"""`upload`: requests, headers, progress, memory and threads."""

import asyncio
import hashlib
import io
import json
import logging
import os
import tempfile
import traceback
import tracemalloc
from itertools import pairwise
from threading import get_ident
from types import SimpleNamespace

import pytest
from support.local_files import HUGE, LIMIT, REAL_LIMIT, digest, sparse
from support.secrets import KEY, credentials
from support.stores import (
    content_of,
    shown,
)

from heygen_ext import (
    APIResponseValidationError,
    AsyncHeyGen,
    PermissionDeniedError,
    UsageError,
)
from heygen_ext._files import upload
from heygen_ext._files.local import CHUNK_SIZE, FileReader

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
@pytest.mark.both_libraries
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


# -- straight to the store


@pytest.mark.both_libraries
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


def test_store_gets_exactly_the_given_headers(both, heygen, store, large):
    both.run(heygen.upload(large))
    assert store.seen[0].headers == {
        "host": store.url.removeprefix("http://"),
        "content-type": "video/mp4",
        "x-amz-checksum-sha256-hex": digest(large),
        "content-length": str(LIMIT),
    }


def test_numeric_header_is_sent(both, heygen, api, store, large):
    api.extra_headers = {"x-amz-meta-parts": 1}
    both.run(heygen.upload(large))
    assert store.seen[0].headers["x-amz-meta-parts"] == "1"


@pytest.mark.both_libraries
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


@pytest.mark.both_libraries
def test_presigned_urls_are_logged_without_signature(
    both, heygen, store, large, tmp_path, caplog, http_library
):
    store.files["/file?sig=1"] = b"content"
    store.replies["GET"] = [lambda h: h.answer(302, Location="/file?sig=1")]
    with caplog.at_level(logging.INFO, http_library):
        both.run(heygen.upload(large))
        both.run(heygen.download(f"{store.url}/first?sig=2", tmp_path / "file"))
    lines = [record.getMessage() for record in caplog.records if record.name == http_library]
    assert [line.split()[2:4] for line in lines if store.url in line] == [
        ["PUT", f"{store.url}/a2"],
        ["GET", f"{store.url}/first"],
        ["GET", f"{store.url}/file"],
    ]
    assert not any(word in caplog.text for word in ("Signature", "sig="))
    assert store.seen[0].path == "/a2?X-Amz-Signature=secret"


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
    with pytest.raises(UsageError, match=f"^{tmp_path}/fifo is not a regular file"):
        both.run(heygen.upload(tmp_path / "fifo"))
    read, write = os.pipe()
    with os.fdopen(read, "rb") as pipe, os.fdopen(write, "wb"), pytest.raises(UsageError):
        both.run(heygen.upload(pipe))
    with pytest.raises(UsageError, match="content_type"):
        both.run(heygen.upload(large.rename(tmp_path / "nameless")))
    assert api.seen == []


def test_file_above_max_bytes_is_not_sent(both, heygen, api, store, large):
    api.max_bytes = 1000
    with pytest.raises(UsageError, match="at most 1000"):
        both.run(heygen.upload(large))
    assert store.seen == []


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


# -- reading the disk, memory and cancellation


def count_reads(monkeypatch):
    """Return a list that gets the thread of each read of an uploaded file."""
    reads, read = [], FileReader.read_chunk

    def counted(self, *size):
        reads.append(get_ident())
        return read(self, *size)

    monkeypatch.setattr(FileReader, "read_chunk", counted)
    return reads


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


async def test_async_client_reads_the_disk_in_threads(api, large, clean_env, monkeypatch):
    reads = count_reads(monkeypatch)
    async with AsyncHeyGen(KEY, base_url=api.url) as heygen:
        await heygen.upload(large)
    assert len(reads) > LIMIT // CHUNK_SIZE * 2
    assert get_ident() not in reads


def test_memory_use_is_independent_of_file_size(both, heygen, store, tmp_path):
    path = sparse(tmp_path / "sparse.mp4", HUGE)
    tracemalloc.start()
    try:
        both.run(heygen.upload(path))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert store.seen[0].size == HUGE
    assert peak < 8_000_000  # includes what the store, in the same process, keeps


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


# -- names and types


@pytest.mark.parametrize("size", [10, LIMIT])
@pytest.mark.parametrize(
    "wrong",
    [
        {"content_type": "image/png\r\nX-Evil: 1\r\n\r\nbody before the file"},
        {"content_type": "image/png\n"},
        {"content_type": "image/png\0"},
        {"content_type": "image/é"},
        {"content_type": "image"},
        {"content_type": " "},
        {"content_type": 5},
        {"filename": "a\r\nX-Evil: 1.png"},
        {"filename": "a\0.png"},
        {"filename": "a\x7f.png"},
        {"filename": "a\x85.png"},
        {"filename": "a\u2028.png"},
        {"filename": 5},
    ],
    ids=repr,
)
def test_names_and_types_that_would_write_headers_are_refused(
    both, heygen, api, tmp_path, size, wrong
):
    with pytest.raises(UsageError):
        both.run(heygen.upload(sparse(tmp_path / "a.png", size), **wrong))
    assert api.seen == []


def test_names_of_files_on_the_disk(both, heygen, api, tmp_path):
    with pytest.raises(UsageError, match="another name"):
        both.run(heygen.upload(sparse(tmp_path / "a\nb.png", 10)))
    both.run(heygen.upload(sparse(tmp_path / "a\nb.png", 10), filename="b.png"))
    both.run(heygen.upload(sparse(tmp_path / os.fsdecode(b"\xff.png"), 10)))
    assert b'filename="?.png"' in api.seen[1].body
    both.run(heygen.upload(io.BytesIO(b"x"), content_type='video/mp4; codecs="avc1"'))
    assert b'Content-Type: video/mp4; codecs="avc1"' in api.seen[2].body

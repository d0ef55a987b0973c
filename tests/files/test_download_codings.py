"""`download`: compressed answers are decompressed to their end, or refused."""

import gzip
import threading
import time
import tracemalloc
import zlib

import pytest
from support.stores import CONTENT, no_files

from heygen_ext import APIConnectionError, APIResponseValidationError, UsageError
from heygen_ext._transport.decode import PIECE, Decoder, coding_of, decoded_start, decoder


def raw_deflate(content):
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(content) + packer.flush()


PACKED = {
    "gzip": gzip.compress(CONTENT),
    "x-gzip": gzip.compress(CONTENT),
    "GZip": gzip.compress(CONTENT),
    "identity, gzip": gzip.compress(CONTENT),
    "deflate": zlib.compress(CONTENT),
    "deflate without zlib's header": raw_deflate(CONTENT),
    "gzip of several members": b"".join(
        gzip.compress(CONTENT[start : start + 100_000]) for start in range(0, len(CONTENT), 100_000)
    ),
    "gzip of members that are partly empty": gzip.compress(b"") + gzip.compress(CONTENT),
    "gzip with padding": gzip.compress(CONTENT) + bytes(1000),
}


def sent(body, coding, sized=True):
    """A reply with that coding; without a length, closing the connection ends it."""

    def reply(handler):
        handler.send_response(200)
        handler.send_header("Content-Encoding", coding)
        handler.send_header("ETag", '"1"')
        if sized:
            handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)
        handler.close_connection = not sized

    return reply


@pytest.mark.parametrize("sized", [True, False], ids=["sized", "until the close"])
@pytest.mark.parametrize("case", PACKED)
def test_gzip_and_deflate_are_decompressed(both, heygen, store, url, target, case, sized):
    coding = case if case in ("x-gzip", "GZip", "identity, gzip") else case.split()[0]
    store.replies["GET"] = [sent(PACKED[case], coding, sized)]
    progress = []
    both.run(heygen.download(url, target, on_progress=lambda *p: progress.append(p)))
    assert target.read_bytes() == CONTENT
    assert progress[-1] == (len(CONTENT), None)  # Content-Length is not the file's


@pytest.mark.parametrize(
    "cut",
    [
        gzip.compress(CONTENT)[:-1],
        gzip.compress(CONTENT)[:-8],
        gzip.compress(CONTENT)[:5],
        gzip.compress(CONTENT)[:1],
        gzip.compress(CONTENT) + gzip.compress(b"more")[:-4],
        gzip.compress(CONTENT) + b"\x1f",
        b"",
    ],
    ids=["last byte", "trailer", "header", "one byte", "second", "second's header", "all"],
)
@pytest.mark.parametrize("sized", [True, False], ids=["sized", "until the close"])
def test_cut_gzip_is_requested_again(both, heygen, store, url, target, waits, cut, sized):
    store.replies["GET"] = [sent(cut, "gzip", sized)]
    both.run(heygen.download(url, target))
    assert target.read_bytes() == CONTENT
    assert "range" not in store.seen[1].headers  # the bytes that came are no part of the file
    target.unlink()
    store.replies["GET"] = [sent(cut, "gzip", sized)] * 3
    with pytest.raises(APIConnectionError, match="its end is missing"):
        both.run(heygen.download(url, target))
    assert no_files(target)


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("br", b"\x0b\x13\x80not plain\x03"),
        ("zstd", b"\x28\xb5\x2f\xfdnot plain"),
        ("compress", b"\x1f\x9d not plain"),
        ("gzip, gzip", gzip.compress(gzip.compress(CONTENT))),
        ("gzip, br", gzip.compress(CONTENT)),
        ("nonsense", b"x"),
    ],
    ids=["br", "zstd", "compress", "gzip twice", "layered", "nonsense"],
)
def test_unknown_coding_is_refused_by_name(both, heygen, store, url, target, coding, body, waits):
    store.replies["GET"] = [sent(body, coding)]
    with pytest.raises(APIResponseValidationError, match=f"coding '{coding}'") as caught:
        both.run(heygen.download(url, target))
    assert len(store.seen) == 1
    assert "sig=" not in str(caught.value)
    assert no_files(target)


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("gzip", b"no gzip"),
        ("gzip", gzip.compress(CONTENT) + b"garbage"),
        ("gzip", gzip.compress(CONTENT)[:-8] + b"\0" * 8),  # a wrong checksum
        ("gzip", gzip.compress(CONTENT) + bytes(10) + b"garbage"),
        ("deflate", zlib.compress(CONTENT) + b"garbage"),
        ("deflate", b"\x78\x9c garbage"),
    ],
    ids=["no gzip", "garbage", "checksum", "padded garbage", "zlib garbage", "no zlib"],
)
def test_damaged_bytes_are_an_error(both, heygen, store, url, target, coding, body, waits):
    store.replies["GET"] = [sent(body, coding)]
    with pytest.raises(APIResponseValidationError, match="cannot be decompressed"):
        both.run(heygen.download(url, target))
    assert len(store.seen) == 1
    assert no_files(target)


def test_rest_of_a_file_is_not_taken_compressed(both, heygen, store, url, target, waits):
    """Some stores compress a 206, which `Content-Range` counts without the compression."""

    def rest(handler):
        start = int(handler.headers["Range"][6:-1])
        range = f"bytes {start}-{len(CONTENT) - 1}/{len(CONTENT)}"
        packed = gzip.compress(CONTENT[start:])
        handler.answer(206, packed, Content_Range=range, Content_Encoding="gzip")

    store.replies["GET"] = [store.cut_after(300_000), rest]
    both.run(heygen.download(url, target))
    assert target.read_bytes() == CONTENT
    assert len(store.seen) == 3


def test_memory_use_is_bounded_by_neither_the_packed_nor_the_plain_size(
    both, heygen, store, url, target
):
    packer = zlib.compressobj(9, wbits=31)
    packed = b"".join([*(packer.compress(bytes(PIECE)) for _ in range(30)), packer.flush()])
    store.replies["GET"] = [sent(packed, "gzip")]
    tracemalloc.start()
    try:
        both.run(heygen.download(url, target))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert target.stat().st_size == 30 * PIECE
    assert peak < 8_000_000


def test_hook_that_reads_a_compressed_file_is_named(both, api, store, url, target):
    """httpx decompresses what a hook reads, and does not notice that the end is missing."""

    def read(response):
        response.is_stream_consumed = True

    http = both.http(event_hooks={"response": [read]})
    store.replies["GET"] = [sent(PACKED["gzip"], "gzip")]
    heygen = both.heygen("test", base_url=api.url, http_client=http)
    with pytest.raises(UsageError, match="hook of your http_client"):
        both.run(heygen.download(url, target))
    assert no_files(target)


@pytest.mark.parametrize("coding", ["utf-8", "aws-chunked", "binary", "none", "US-ASCII,"])
def test_names_that_are_no_codings(both, heygen, store, url, target, coding):
    progress = []
    store.replies["GET"] = [sent(CONTENT, coding)]
    both.run(heygen.download(url, target, on_progress=lambda *p: progress.append(p)))
    assert target.read_bytes() == CONTENT
    assert progress[-1] == (len(CONTENT), len(CONTENT))


def test_hook_that_closes_a_download_is_named(both, api, url, target):
    http = both.http(event_hooks={"response": [both.end]})
    heygen = both.heygen("test", base_url=api.url, http_client=http)
    with pytest.raises(UsageError, match="or closed the response"):
        both.run(heygen.download(url, target))
    assert no_files(target)


# -- error bodies


@pytest.mark.parametrize("coding", ["gzip", "deflate", "gzip, gzip", "br"])
def test_error_bodies_are_bounded_when_decompressed(both, heygen, store, url, target, coding):
    text = b"<Error><Code>No</Code><Message>Because.</Message></Error>" + bytes(20_000_000)
    bomb = zlib.compress(text, 9) if coding == "deflate" else gzip.compress(text)
    store.replies["GET"] = [lambda h: h.answer(403, bomb, Content_Encoding=coding)]
    tracemalloc.start()
    try:
        with pytest.raises(Exception, match="refused the GET") as caught:
            both.run(heygen.download(url, target))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    readable = coding in ("gzip", "deflate")
    assert ("No: Because" in str(caught.value)) is readable
    assert caught.value.status_code == 403
    assert peak < 10_000_000  # most of it is what the store sends


def test_error_body_that_drips_is_given_up(both, api, store, url, target, waits):
    """There is no deadline here."""
    headers_came = threading.Event()
    http = both.http(event_hooks={"response": [lambda _: headers_came.set()]})
    heygen = both.heygen("test", base_url=api.url, http_client=http)

    def drip(handler):
        handler.send_response(403)
        handler.send_header("Content-Length", "1000")
        handler.end_headers()
        headers_came.wait(10.0)
        try:
            for _ in range(1000):
                handler.wfile.write(b".")
                waits.append(1.0)
                time.sleep(0.005)
        except OSError:
            pass

    store.replies["GET"] = [drip]
    with pytest.raises(Exception, match="refused the GET") as caught:
        both.run(heygen.download(url, target))
    assert caught.value.status_code == 403
    assert len(caught.value.body or "") < 100


# -- the decoder alone


@pytest.mark.parametrize("size", [1, 2, 7, 4096])
@pytest.mark.parametrize(
    ("coding", "packed"),
    [
        ("gzip", gzip.compress(b"abc" * 5000) + gzip.compress(b"abc" * 1000) + bytes(5)),
        ("deflate", zlib.compress(b"abc" * 6000)),
        ("deflate", raw_deflate(b"abc" * 6000)),
    ],
    ids=["gzip", "zlib", "deflate"],
)
def test_chunks_of_any_size(coding, packed, size):
    found = decoder(coding)
    assert found is not None
    chunks = [packed[at : at + size] for at in range(0, len(packed), size)]
    plain = [piece for chunk in chunks for piece in found.decode(chunk)]
    assert b"".join([*plain, *found.finish()]) == b"abc" * 6000


def test_pieces_are_bounded_where_a_piece_ends_with_the_input():
    content = bytes(3 * PIECE)
    found = Decoder(31)
    pieces = [*found.decode(gzip.compress(content)), *found.finish()]
    assert [len(piece) for piece in pieces] == [PIECE] * 3


@pytest.mark.parametrize(
    ("header", "coding"),
    [
        ("", ""),
        ("identity", ""),
        (" GZIP ", "gzip"),
        ("Identity, br", "br"),
        ("a,b", "a, b"),
        ("UTF-8", ""),
        ("gzip, aws-chunked", "gzip"),
    ],
)
def test_codings_of_a_header(header, coding):
    assert coding_of(header) == coding


def test_start_of_damaged_error_bodies():
    packed = gzip.compress(b"first" * 1000)
    assert decoded_start(packed[:-9], "gzip", 5) == b"first"
    assert decoded_start(b"no gzip", "gzip", 100) == b""
    assert decoded_start(b"plain", "", 2) == b"pl"
    assert decoded_start(b"\x0b\x13", "br", 100) == b""

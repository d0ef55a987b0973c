"""`download`: transfers that break off and continue, or start again."""

import logging
from itertools import pairwise

import pytest
from support.stores import CONTENT, no_files

from heygen_ext import (
    APIConnectionError,
    APIStatusError,
)


@pytest.mark.both_libraries
def test_interrupted_transfer_is_continued(both, heygen, store, url, target, waits, caplog):
    store.replies["GET"] = [store.cut_after(300_000), store.cut_after(200_000)]
    progress = []
    with caplog.at_level(logging.WARNING, "heygen_ext"):
        both.run(heygen.download(url, target, on_progress=lambda *p: progress.append(p)))
    assert target.read_bytes() == CONTENT
    starts = [int(seen.headers.get("range", "bytes=0-")[6:-1]) for seen in store.seen]
    assert starts == sorted(starts)
    assert 0 < starts[1] <= 300_000
    assert starts[1] < starts[2] <= 500_000
    assert progress[-1] == (len(CONTENT), len(CONTENT))
    assert all(a < b for (a, _), (b, _) in pairwise(progress))
    assert waits == [0.5, 1.0]
    assert "sig=1" not in caplog.text


def test_transfer_interrupted_too_often_leaves_no_file(both, heygen, store, url, target, waits):
    store.replies["GET"] = [store.cut_after(100_000)] * 3
    with pytest.raises(APIConnectionError) as caught:
        both.run(heygen.download(url, target))
    assert caught.value.attempts == 3
    assert no_files(target)


@pytest.mark.parametrize("why", ["no ranges", "no etag", "changed"])
def test_transfer_that_cannot_be_continued_restarts(both, heygen, store, url, target, waits, why):
    store.ranges, store.etag = why != "no ranges", why != "no etag"

    def cut(handler):
        content = store.files[handler.path]
        if why == "changed":  # before the cut: the client may request the rest at once
            store.files[handler.path] = CONTENT[::-1]
        store.send_file(handler, content, cut_after=300_000)

    store.replies["GET"] = [cut]
    both.run(heygen.download(url, target))
    assert target.read_bytes() == store.files["/file?sig=1"]
    assert len(store.seen) == 2


@pytest.mark.parametrize(("missing", "requests"), [("ranges", 3), ("etag", 2)])
def test_transfer_restarts_only_once(both, heygen, store, url, target, waits, missing, requests):
    setattr(store, missing, False)
    store.replies["GET"] = [store.cut_after(300_000)] * 2
    with pytest.raises(APIConnectionError):
        both.run(heygen.download(url, target))
    assert len(store.seen) == requests
    assert no_files(target)


@pytest.mark.parametrize("answer", ["other start", "other total", "no range", 416])
def test_wrong_range_is_not_appended(both, heygen, store, url, target, waits, answer):
    def wrong(handler):
        if answer == 416:
            return handler.answer(416)
        start = int(handler.headers["Range"][6:-1])
        ranges = {
            "other start": f"bytes {start + 1}-{len(CONTENT) - 1}/{len(CONTENT)}",
            "other total": f"bytes {start}-{len(CONTENT)}/{len(CONTENT) + 1}",
            "no range": "nonsense",
        }
        return handler.answer(206, b"wrong", Content_Range=ranges[answer])

    store.replies["GET"] = [store.cut_after(300_000), wrong]
    both.run(heygen.download(url, target))
    assert target.read_bytes() == CONTENT
    assert "range" not in store.seen[2].headers
    store.replies["GET"] = [lambda h: h.answer(206, b"x", Content_Range="bytes 5-5/9")]
    with pytest.raises(APIStatusError):
        both.run(heygen.download(url, target))


def test_range_that_ends_early_is_continued_again(both, heygen, store, url, target, waits):
    def part(handler):
        start = int(handler.headers["Range"][6:-1])
        range = f"bytes {start}-{start + 999}/{len(CONTENT)}"
        handler.answer(206, CONTENT[start : start + 1000], Content_Range=range)

    store.replies["GET"] = [store.cut_after(300_000), part]
    both.run(heygen.download(url, target))
    assert target.read_bytes() == CONTENT
    first, second = (int(seen.headers["range"][6:-1]) for seen in store.seen[1:])
    assert second == first + 1000
    store.replies["GET"] = [store.cut_after(300_000), part, part]
    with pytest.raises(APIConnectionError, match=f"of the file's {len(CONTENT)} bytes arrived"):
        both.run(heygen.download(url, target))


def test_weak_etag_does_not_allow_to_continue(both, heygen, store, url, target, waits):
    store.weak = True
    store.replies["GET"] = [store.cut_after(300_000)]
    both.run(heygen.download(url, target))
    assert target.read_bytes() == CONTENT
    assert "range" not in store.seen[1].headers


@pytest.mark.parametrize("weak", [True, False])
def test_last_modified_allows_to_continue_without_a_strong_etag(
    both, heygen, store, url, target, waits, weak
):
    store.etag, store.weak = weak, weak
    store.last_modified = "Mon, 02 Nov 2026 10:00:00 GMT"
    store.replies["GET"] = [store.cut_after(300_000)]
    both.run(heygen.download(url, target))
    assert target.read_bytes() == CONTENT
    assert store.seen[1].headers["if-range"] == store.last_modified
    assert store.seen[1].headers["range"] != "bytes=0-"


@pytest.mark.parametrize("identified_by", ["ETag", "Last_Modified"])
def test_rest_of_another_version_is_not_appended(
    both, heygen, store, url, target, waits, identified_by
):
    """A store that ignores `If-Range` sends it."""
    other = b"x" * len(CONTENT)
    store.etag = identified_by == "ETag"
    store.last_modified = "Mon, 02 Nov 2026 10:00:00 GMT"

    def rest_of_other(handler):
        start = int(handler.headers["Range"][6:-1])
        version = {"ETag": '"other"', "Last_Modified": "Tue, 03 Nov 2026 10:00:00 GMT"}[
            identified_by
        ]
        range = f"bytes {start}-{len(other) - 1}/{len(other)}"
        store.files["/file?sig=1"] = other
        handler.answer(206, other[start:], Content_Range=range, **{identified_by: version})

    store.replies["GET"] = [store.cut_after(300_000), rest_of_other]
    both.run(heygen.download(url, target))
    assert target.read_bytes() == other
    assert "range" not in store.seen[2].headers


def test_content_range_provides_the_length(both, heygen, store, url, target, waits):
    def without_length(handler):
        handler.send_response(200)
        handler.send_header("Transfer-Encoding", "chunked")
        handler.send_header("ETag", '"1"')
        handler.end_headers()
        handler.wfile.write(b"3E8\r\n" + CONTENT[:1000] + b"\r\n")
        handler.cut()

    def part(start, stop):
        range = f"bytes {start}-{stop - 1}/{len(CONTENT)}"
        return lambda h: h.answer(206, CONTENT[start:stop], Content_Range=range, ETag='"1"')

    store.replies["GET"] = [without_length, part(1000, 2000), part(2000, len(CONTENT))]
    both.run(heygen.download(url, target))
    assert target.read_bytes() == CONTENT

"""`download` over loopback sockets: complete files, interrupted transfers, expired URLs."""

import io
import json
import logging
import os
import tracemalloc
from itertools import pairwise

import httpx
import pytest
from heygen_api.models.ai_clipping_detail import AiClippingDetail
from heygen_api.models.avatar_realtime_status_response import AvatarRealtimeStatusResponse
from heygen_api.models.background_removal_job import BackgroundRemovalJob
from heygen_api.models.create_speech_response_data import CreateSpeechResponseData
from heygen_api.models.upload_asset_v3_response import UploadAssetV3Response
from heygen_api.models.video_detail import VideoDetail
from support.secrets import KEY, credentials
from support.stores import AssetApi, Store, drip, shown, video, wait_for_disconnect

from heygen_ext import (
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    BadRequestError,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    UsageError,
)
from heygen_ext._files import download
from heygen_ext._files.get import Fetch
from heygen_ext._files.store import Transfer

CONTENT = bytes(range(256)) * 4000  # 1,024,000 bytes


@pytest.fixture
def store():
    with Store() as store:
        store.files["/file?sig=1"] = CONTENT
        yield store


@pytest.fixture
def api(store):
    with AssetApi(store) as api:
        yield api


@pytest.fixture
def heygen(both, api):
    return both.heygen(KEY, base_url=api.url)


@pytest.fixture
def url(store):
    return f"{store.url}/file?sig=1"


@pytest.fixture
def target(tmp_path):
    return tmp_path / "video.mp4"


def no_files(target):
    return list(target.parent.iterdir()) == []


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
    both.run(heygen.videos.get_video_v3("v1"))  # a token callable is called here
    echo = f"<Error><Code>{KEY}</Code><Message>{KEY}</Message></Error>"
    store.replies["GET"] = [lambda h: h.answer(403, echo, X_Amz_Request_Id=KEY)]
    with pytest.raises(PermissionDeniedError) as caught:
        both.run(heygen.download(url, target))
    assert KEY not in shown(caught.value)


def test_download_from_the_api_host_sends_no_credential(both, heygen, api, target):
    api.replies["GET"] = [(200, b"x")]
    both.run(heygen.download(f"{api.url}/file", target))
    assert KEY.encode() not in api.seen[0].raw


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


def test_redirects_are_followed_to_other_hosts(both, heygen, store, url, target):
    with Store() as other:
        store.replies["GET"] = [lambda h: h.answer(302, Location=f"{other.url}/there")]
        other.files["/there"] = CONTENT
        both.run(heygen.download(url, target))
        assert target.read_bytes() == CONTENT
        assert KEY.encode() not in other.seen[0].raw
    store.replies["GET"] = [lambda h: h.answer(302, Location="/again")] * 9
    with pytest.raises(APIStatusError, match="redirect"):
        both.run(heygen.download(url, target))
    store.replies["GET"] = [lambda h: h.answer(302, Location="ftp://x/y")]
    with pytest.raises(UsageError):
        both.run(heygen.download(url, target))
    store.replies["GET"] = [302]
    with pytest.raises(APIStatusError):
        both.run(heygen.download(url, target))


def test_redirect_from_https_to_http_is_not_followed(both, heygen):
    for location, action in (("http://host/x", "REFUSED"), ("//other/x", "REQUEST_AGAIN")):
        fetch = Fetch(Transfer(heygen.api), "https://host/x", io.BytesIO(), None)
        assert fetch._evaluate(httpx.Response(302, headers={"location": location})).name == action


# -- interrupted transfers


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
def test_transfer_that_cannot_be_continued_restarts_once(
    both, heygen, store, url, target, waits, why
):
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
    store.replies["GET"] = [cut, cut]
    store.seen.clear()
    target.unlink()
    if why == "changed":
        return
    with pytest.raises(APIConnectionError):
        both.run(heygen.download(url, target))
    assert len(store.seen) == (3 if why == "no ranges" else 2)
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


@pytest.mark.parametrize("status", [202, 204])
def test_status_without_a_file_is_an_error(both, heygen, store, url, target, status):
    store.replies["GET"] = [lambda handler: handler.answer(status)]
    with pytest.raises(APIStatusError) as caught:
        both.run(heygen.download(url, target))
    assert caught.value.status_code == status
    assert no_files(target)


def test_temporary_errors_of_the_store_are_retried(both, heygen, store, url, target, waits):
    store.replies["GET"] = [503, lambda handler: handler.cut()]
    both.run(heygen.download(url, target))
    assert target.read_bytes() == CONTENT
    store.replies["GET"] = [500] * 3
    with pytest.raises(InternalServerError):
        both.run(heygen.download(url, target))


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


# If the deadline does not hold, the servers of these tests complete the answer.


def test_deadline_ends_the_wait_for_a_silent_store(both, api, store, url, target):
    def silent(handler):
        if not wait_for_disconnect(handler, 5.0):
            store.reply(handler)

    store.replies["GET"] = [silent]
    heygen = both.heygen(KEY, base_url=api.url, deadline=0.3)
    with pytest.raises(APITimeoutError, match="deadline"):
        both.run(heygen.download(url, target))
    assert no_files(target)


def test_deadline_ends_a_slow_transfer(both, api, store, url, target, waits):
    store.replies["GET"] = [lambda handler: drip(handler, 200, lambda: waits.append(60.0))]
    heygen = both.heygen(KEY, base_url=api.url, deadline=30.0)
    with pytest.raises(APITimeoutError, match="deadline"):
        both.run(heygen.download(url, target))
    assert len(store.seen) == 1
    assert no_files(target)


def test_deadline_ends_a_slow_error_body(both, api, store, url, target, waits):
    store.replies["GET"] = [lambda handler: drip(handler, 400, lambda: waits.append(60.0))]
    heygen = both.heygen(KEY, base_url=api.url, deadline=30.0)
    with pytest.raises(BadRequestError) as caught:
        both.run(heygen.download(url, target))
    assert "END" not in (caught.value.body or "")


def test_gzip_answer_is_decompressed(both, heygen, store, url, target):
    import gzip

    packed = gzip.compress(CONTENT)
    store.replies["GET"] = [lambda h: h.answer(200, packed, Content_Encoding="gzip")]
    both.run(heygen.download(url, target))
    assert target.read_bytes() == CONTENT
    store.replies["GET"] = [lambda h: h.answer(200, b"none", Content_Encoding="gzip")]
    with pytest.raises(APIResponseValidationError):
        both.run(heygen.download(url, target))


# -- expired URLs


@pytest.mark.parametrize("status", [403, 404])
def test_expired_url_of_a_resource_is_renewed_once(
    both, heygen, api, store, url, target, waits, status
):
    api.urls = [url, url]
    store.replies["GET"] = [status]
    old = VideoDetail.from_dict(video(f"{store.url}/old"))
    both.run(heygen.download(old, target))
    assert target.read_bytes() == CONTENT
    assert [seen.path for seen in api.seen] == ["/v3/videos/v1"]
    assert api.seen[0].headers["x-api-key"] == KEY
    assert [seen.path for seen in store.seen] == ["/old", "/file?sig=1"]
    assert waits == []
    store.replies["GET"] = [status] * 5
    with pytest.raises((PermissionDeniedError, NotFoundError)):
        both.run(heygen.download(old, target))
    assert len(api.seen) == 2
    assert store.replies["GET"] == []
    assert waits == [2, 4, 8]


def test_new_url_is_retried_until_its_file_exists(both, heygen, api, store, url, target, waits):
    api.urls = [url]
    store.replies["GET"] = [404, 404, 403]
    both.run(heygen.download(VideoDetail.from_dict(video(url)), target))
    assert target.read_bytes() == CONTENT
    assert waits == [2, 4]
    assert len(api.seen) == 1


@pytest.mark.parametrize(("options", "paused"), [({"deadline": 5}, [2]), ({"max_retries": 0}, [])])
def test_retries_of_a_new_url_respect_deadline_and_max_retries(
    both, api, store, url, target, waits, options, paused
):
    heygen = both.heygen(KEY, base_url=api.url, **options)
    api.urls = [url]
    store.replies["GET"] = [404] * 5
    with pytest.raises(NotFoundError):
        both.run(heygen.download(VideoDetail.from_dict(video(url)), target))
    assert waits == paused


def test_transfer_continues_at_the_new_url(both, heygen, api, store, url, target, waits):
    old = VideoDetail.from_dict(video(f"{store.url}/old"))
    store.files["/old"] = CONTENT
    store.replies["GET"] = [store.cut_after(300_000), 403]
    api.urls = [url]
    both.run(heygen.download(old, target))
    assert target.read_bytes() == CONTENT
    assert store.seen[2].headers["range"] == store.seen[1].headers["range"]


def test_resource_that_no_longer_has_a_url(both, heygen, api, store, target):
    store.replies["GET"] = [403]
    api.urls = [None]
    with pytest.raises(PermissionDeniedError, match="no longer has a URL"):
        both.run(heygen.download(VideoDetail.from_dict(video(f"{store.url}/old")), target))
    assert no_files(target)


def test_plain_url_is_not_renewed(both, heygen, api, store, url, target):
    for source in (url, CreateSpeechResponseData.from_dict({"audio_url": url, "duration": 1.0})):
        store.replies["GET"] = [403]
        with pytest.raises(PermissionDeniedError, match="may have expired"):
            both.run(heygen.download(source, target))
    assert api.seen == []


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


# -- parts of a resource


def clipping(*clips):
    clips = [{"id": id, "status": "completed", "video_url": url} for id, url in clips]
    return {"id": "j1", "status": "completed", "clips": clips}


def removal(**layers):
    return {"id": "j1", "status": "completed", "layers": layers}


def data(value):
    return (200, json.dumps({"data": value}))


@pytest.mark.parametrize("status", [403, 404])
def test_expired_url_of_a_clip_is_renewed_from_its_job(
    both, heygen, api, store, url, target, status
):
    old = AiClippingDetail.from_dict(clipping(("c1", f"{store.url}/1"), ("c2", f"{store.url}/2")))
    fresh = clipping(("c2", url), ("c0", f"{store.url}/0"), ("c1", f"{store.url}/1"))
    store.replies["GET"] = [status]
    api.replies["GET"] = [data(fresh)]
    both.run(heygen.download(old.clips[1], target, of=old))
    assert target.read_bytes() == CONTENT
    assert [seen.path for seen in api.seen] == ["/v3/ai-clipping/j1"]
    assert [seen.path for seen in store.seen] == ["/2", "/file?sig=1"]


def test_clip_is_found_by_id_in_a_job_that_was_read_later(both, heygen, api, store, url, target):
    clip = AiClippingDetail.from_dict(clipping(("c1", f"{store.url}/1"))).clips[0]
    job = AiClippingDetail.from_dict(clipping(("c0", "x"), ("c1", f"{store.url}/other")))
    store.replies["GET"] = [403]
    api.replies["GET"] = [data(clipping(("c1", url)))]
    both.run(heygen.download(clip, target, of=job))
    assert target.read_bytes() == CONTENT


def test_error_for_a_clip_without_its_job_mentions_of(both, heygen, api, store, target):
    clip = AiClippingDetail.from_dict(clipping(("c1", f"{store.url}/1"))).clips[0]
    with pytest.raises(NotFoundError, match=r"may have expired: .* as `of`"):
        both.run(heygen.download(clip, target))
    assert api.seen == []


def test_clip_that_its_job_no_longer_has(both, heygen, api, store, target):
    job = AiClippingDetail.from_dict(clipping(("c1", f"{store.url}/1")))
    api.replies["GET"] = [data(clipping(("c2", f"{store.url}/2")))]
    with pytest.raises(NotFoundError, match="no longer has a URL"):
        both.run(heygen.download(job.clips[0], target, of=job))
    assert no_files(target)


def test_expired_url_of_a_layer_is_renewed(both, heygen, api, store, url, target):
    job = BackgroundRemovalJob.from_dict(removal(alpha=f"{store.url}/a", front=f"{store.url}/f"))
    store.replies["GET"] = [403]
    api.replies["GET"] = [data(removal(alpha=f"{store.url}/a", front=url))]
    both.run(heygen.download(job.layers["front"], target, of=job))
    assert target.read_bytes() == CONTENT
    assert [seen.path for seen in api.seen] == ["/v3/background-removals/j1"]


def test_expired_captioned_url_of_a_video_is_renewed(both, heygen, api, store, url, target):
    old = {**video(f"{store.url}/video"), "captioned_video_url": f"{store.url}/captioned"}
    store.replies["GET"] = [403]
    api.replies["GET"] = [data({**old, "captioned_video_url": url})]
    of = VideoDetail.from_dict(old)
    both.run(heygen.download(of.captioned_video_url, target, of=of))
    assert target.read_bytes() == CONTENT


def test_error_for_several_files_names_each(both, heygen, store, target):
    job = BackgroundRemovalJob.from_dict(removal(alpha="https://x/?sig=1", front="https://x/2"))
    with pytest.raises(UsageError, match=r"job.layers\['alpha'\], job.layers\['front'\]") as caught:
        both.run(heygen.download(job, target))
    assert "of=job" in str(caught.value)
    assert "sig=" not in str(caught.value)
    job = AiClippingDetail.from_dict(clipping(("c1", "https://x/1"), ("c2", "https://x/2")))
    with pytest.raises(UsageError, match=r"each of job.clips with `of=job`"):
        both.run(heygen.download(job, target))
    running = BackgroundRemovalJob.from_dict({"id": "j1", "status": "pending"})
    with pytest.raises(UsageError, match=r"has no URL .*status is pending"):
        both.run(heygen.download(running, target))


def test_source_that_is_not_in_of(both, heygen, store, target):
    job = AiClippingDetail.from_dict(clipping(("c1", "https://x/1")))
    other = AiClippingDetail.from_dict(clipping(("c2", "https://x/1"))).clips[0]
    for source in (other, "https://x/2"):
        with pytest.raises(UsageError, match="not in the AiClippingDetail"):
            both.run(heygen.download(source, target, of=job))
    with pytest.raises(UsageError, match="not a Clip"):
        both.run(heygen.download("https://x/1", target, of=other))
    assert store.seen == []
    assert no_files(target)


def test_every_source_operation_and_field_exists():
    from importlib import import_module
    from inspect import signature

    import heygen_api.models as models

    for name, source in download._SOURCES.items():
        function = import_module(f"heygen_api.api.{source.operation}").sync
        path = [p.name for p in signature(function).parameters.values() if p.kind != p.KEYWORD_ONLY]
        assert path[0].endswith("_id")
        assert path[1:] == []
        fields = {field.name for field in getattr(models, name).__attrs_attrs__}
        assert source.id_field in fields
        assert fields & {*download._URL_FIELDS, download._PARTS.get(name)}


def test_uploaded_asset_can_be_downloaded(both, heygen, url, target):
    asset = UploadAssetV3Response(asset_id="a", url=url, mime_type="m", size_bytes=1)
    both.run(heygen.download(asset, target))
    assert target.read_bytes() == CONTENT


# -- errors of the caller, and memory


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


def test_memory_use_is_independent_of_file_size(both, heygen, store, url, target):
    def huge(handler):
        handler.send_response(200)
        handler.send_header("Content-Length", "60000000")
        handler.end_headers()
        chunk = bytes(100_000)
        for _ in range(600):
            handler.wfile.write(chunk)

    store.replies["GET"] = [huge]
    tracemalloc.start()
    try:
        both.run(heygen.download(url, target))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert target.stat().st_size == 60_000_000
    assert peak < 8_000_000

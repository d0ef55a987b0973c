"""`download` over real sockets: whole or not at all, without a credential, through cuts."""

import io
import json
import logging
import os
import time
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
from support.stores import AssetApi, Store, shown, slow_body, video

from heygen_ext import (
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    HeyGenError,
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


def nothing_left(target):
    return list(target.parent.iterdir()) == []


def test_a_file_arrives_whole_and_without_a_credential(both, heygen, store, url, target):
    told = []
    assert (
        both.run(heygen.download(url, str(target), on_progress=lambda *p: told.append(p))) == target
    )
    assert target.read_bytes() == CONTENT
    assert list(target.parent.iterdir()) == [target]
    (seen,) = store.seen
    assert KEY.encode() not in seen.raw
    assert seen.headers.keys() == {"host", "user-agent", "accept", "accept-encoding"}
    assert seen.headers["accept-encoding"] == "identity"  # else its length is not the file's
    assert told[-1] == (len(CONTENT), len(CONTENT))
    assert all(a < b for (a, _), (b, _) in pairwise(told))
    umask = os.umask(0)
    os.umask(umask)
    assert target.stat().st_mode & 0o777 == 0o666 & ~umask


@credentials
def test_a_store_that_echoes_the_key_does_not_tell_it(both, api, store, url, target, credential):
    heygen = both.heygen(base_url=api.url, **credential)
    api.addresses = [url]
    both.run(heygen.videos.get_video_v3("v1"))  # a callable gives its token now
    echo = f"<Error><Code>{KEY}</Code><Message>{KEY}</Message></Error>"
    store.orders["GET"] = [lambda h: h.answer(403, echo, X_Amz_Request_Id=KEY)]
    with pytest.raises(PermissionDeniedError) as caught:
        both.run(heygen.download(url, target))
    assert KEY not in shown(caught.value)


def test_the_api_gets_no_credential_by_a_download(both, heygen, api, target):
    api.orders["GET"] = [(200, b"x")]
    both.run(heygen.download(f"{api.url}/file", target))
    assert KEY.encode() not in api.seen[0].raw


def test_a_file_without_bytes_or_without_a_length(both, heygen, store, url, target):
    def endless(handler):
        handler.send_response(200)
        handler.end_headers()
        handler.wfile.write(b"to the end")
        handler.close_connection = True

    store.orders["GET"] = [(200, b""), endless]
    both.run(heygen.download(url, target))
    assert target.read_bytes() == b""
    told = []
    both.run(heygen.download(url, target, on_progress=lambda *p: told.append(p)))
    assert target.read_bytes() == b"to the end"
    assert told[-1] == (10, None)


def test_a_file_that_is_there_is_replaced_only_by_a_whole_one(both, heygen, store, url, target):
    target.write_bytes(b"old")
    store.orders["GET"] = [403]
    with pytest.raises(PermissionDeniedError):
        both.run(heygen.download(url, target))
    assert target.read_bytes() == b"old"
    assert list(target.parent.iterdir()) == [target]
    both.run(heygen.download(url, target))
    assert target.read_bytes() == CONTENT


def test_redirects_are_followed_from_store_to_store(both, heygen, store, url, target):
    with Store() as other:
        store.orders["GET"] = [lambda h: h.answer(302, Location=f"{other.url}/there")]
        other.files["/there"] = CONTENT
        both.run(heygen.download(url, target))
        assert target.read_bytes() == CONTENT
        assert KEY.encode() not in other.seen[0].raw
    store.orders["GET"] = [lambda h: h.answer(302, Location="/again")] * 9
    with pytest.raises(APIStatusError, match="redirect"):
        both.run(heygen.download(url, target))
    store.orders["GET"] = [lambda h: h.answer(302, Location="ftp://x/y")]
    with pytest.raises(UsageError):
        both.run(heygen.download(url, target))
    store.orders["GET"] = [302]
    with pytest.raises(APIStatusError):
        both.run(heygen.download(url, target))


def test_a_redirect_from_https_to_http_is_not_followed(both):
    transfer = Transfer(both.heygen().api)
    for location, then in (("http://host/x", "FAIL"), ("//other/x", "ASK_AGAIN")):
        fetch = Fetch(transfer, "https://host/x", io.BytesIO(), None)
        assert fetch._begin(httpx.Response(302, headers={"location": location})).name == then


# -- cuts


def test_a_cut_transfer_is_continued(both, heygen, store, url, target, waits, caplog):
    store.orders["GET"] = [store.cut_after(300_000), store.cut_after(200_000)]
    told = []
    with caplog.at_level(logging.WARNING, "heygen_ext"):
        both.run(heygen.download(url, target, on_progress=lambda *p: told.append(p)))
    assert target.read_bytes() == CONTENT
    starts = [int(seen.headers.get("range", "bytes=0-")[6:-1]) for seen in store.seen]
    assert starts == sorted(starts)
    assert 0 < starts[1] <= 300_000
    assert starts[1] < starts[2] <= 500_000
    assert told[-1] == (len(CONTENT), len(CONTENT))
    assert all(a < b for (a, _), (b, _) in pairwise(told))
    assert waits == [0.5, 1.0]
    assert "sig=1" not in caplog.text


def test_a_transfer_cut_too_often_leaves_nothing(both, heygen, store, url, target, waits):
    store.orders["GET"] = [store.cut_after(100_000)] * 3
    with pytest.raises(APIConnectionError) as caught:
        both.run(heygen.download(url, target))
    assert caught.value.attempts == 3
    assert nothing_left(target)


@pytest.mark.parametrize("why", ["no ranges", "no etag", "changed"])
def test_what_cannot_be_continued_is_started_again_once(
    both, heygen, store, url, target, waits, why
):
    store.ranges, store.etag = why != "no ranges", why != "no etag"

    def cut(handler):
        store.cut_after(300_000)(handler)
        if why == "changed":
            store.files[handler.path] = CONTENT[::-1]

    store.orders["GET"] = [cut]
    both.run(heygen.download(url, target))
    assert target.read_bytes() == store.files["/file?sig=1"]
    assert len(store.seen) == 2
    store.orders["GET"] = [cut, cut]
    store.seen.clear()
    target.unlink()
    if why == "changed":
        return
    with pytest.raises(APIConnectionError):
        both.run(heygen.download(url, target))
    assert len(store.seen) == (3 if why == "no ranges" else 2)
    assert nothing_left(target)


@pytest.mark.parametrize("odd", ["other start", "other total", "no range", 416])
def test_a_wrong_range_is_not_joined_on(both, heygen, store, url, target, waits, odd):
    def wrong(handler):
        if odd == 416:
            return handler.answer(416)
        start = int(handler.headers["Range"][6:-1])
        ranges = {
            "other start": f"bytes {start + 1}-{len(CONTENT) - 1}/{len(CONTENT)}",
            "other total": f"bytes {start}-{len(CONTENT)}/{len(CONTENT) + 1}",
            "no range": "nonsense",
        }
        return handler.answer(206, b"wrong", Content_Range=ranges[odd])

    store.orders["GET"] = [store.cut_after(300_000), wrong]
    both.run(heygen.download(url, target))
    assert target.read_bytes() == CONTENT
    assert "range" not in store.seen[2].headers
    store.orders["GET"] = [lambda h: h.answer(206, b"x", Content_Range="bytes 5-5/9")]
    with pytest.raises(APIStatusError):
        both.run(heygen.download(url, target))


def test_a_part_of_the_rest_is_not_the_whole(both, heygen, store, url, target, waits):
    def part(handler):
        start = int(handler.headers["Range"][6:-1])
        range = f"bytes {start}-{start + 999}/{len(CONTENT)}"
        handler.answer(206, CONTENT[start : start + 1000], Content_Range=range)

    store.orders["GET"] = [store.cut_after(300_000), part]
    both.run(heygen.download(url, target))
    assert target.read_bytes() == CONTENT
    first, second = (int(seen.headers["range"][6:-1]) for seen in store.seen[1:])
    assert second == first + 1000
    store.orders["GET"] = [store.cut_after(300_000), part, part]
    with pytest.raises(APIConnectionError, match=f"Of {len(CONTENT)} bytes of the file"):
        both.run(heygen.download(url, target))


def test_a_weak_etag_does_not_join_two_parts(both, heygen, store, url, target, waits):
    store.weak = True
    store.orders["GET"] = [store.cut_after(300_000)]
    both.run(heygen.download(url, target))
    assert target.read_bytes() == CONTENT
    assert "range" not in store.seen[1].headers


@pytest.mark.parametrize("weak", [True, False])
def test_a_date_joins_two_parts_where_there_is_no_etag(
    both, heygen, store, url, target, waits, weak
):
    store.etag, store.weak = weak, weak
    store.last_modified = "Mon, 02 Nov 2026 10:00:00 GMT"
    store.orders["GET"] = [store.cut_after(300_000)]
    both.run(heygen.download(url, target))
    assert target.read_bytes() == CONTENT
    assert store.seen[1].headers["if-range"] == store.last_modified
    assert store.seen[1].headers["range"] != "bytes=0-"


@pytest.mark.parametrize("known_by", ["ETag", "Last_Modified"])
def test_the_rest_of_another_file_is_not_joined_on(
    both, heygen, store, url, target, waits, known_by
):
    """As a store sends it that does not know `If-Range`."""
    other = b"x" * len(CONTENT)
    store.etag = known_by == "ETag"
    store.last_modified = "Mon, 02 Nov 2026 10:00:00 GMT"

    def rest_of_other(handler):
        start = int(handler.headers["Range"][6:-1])
        version = {"ETag": '"other"', "Last_Modified": "Tue, 03 Nov 2026 10:00:00 GMT"}[known_by]
        range = f"bytes {start}-{len(other) - 1}/{len(other)}"
        store.files["/file?sig=1"] = other
        handler.answer(206, other[start:], Content_Range=range, **{known_by: version})

    store.orders["GET"] = [store.cut_after(300_000), rest_of_other]
    both.run(heygen.download(url, target))
    assert target.read_bytes() == other
    assert "range" not in store.seen[2].headers


def test_a_length_that_only_the_rest_tells_counts(both, heygen, store, url, target, waits):
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

    store.orders["GET"] = [without_length, part(1000, 2000), part(2000, len(CONTENT))]
    both.run(heygen.download(url, target))
    assert target.read_bytes() == CONTENT


@pytest.mark.parametrize("status", [202, 204])
def test_an_answer_that_is_no_file(both, heygen, store, url, target, status):
    store.orders["GET"] = [lambda handler: handler.answer(status)]
    with pytest.raises(APIStatusError) as caught:
        both.run(heygen.download(url, target))
    assert caught.value.status_code == status
    assert nothing_left(target)


def test_a_failing_store_is_tried_again(both, heygen, store, url, target, waits):
    store.orders["GET"] = [503, lambda handler: handler.cut()]
    both.run(heygen.download(url, target))
    assert target.read_bytes() == CONTENT
    store.orders["GET"] = [500] * 3
    with pytest.raises(InternalServerError):
        both.run(heygen.download(url, target))


def test_a_deadline_bounds_the_download(both, api, store, url, target, waits):
    heygen = both.heygen(KEY, base_url=api.url, deadline=10.0)
    store.orders["GET"] = [lambda h: h.answer(503, Retry_After="9")] * 2
    with pytest.raises(InternalServerError):
        both.run(heygen.download(url, target))
    assert waits == [9.0]
    heygen = both.heygen(KEY, base_url=api.url, deadline=1e-9)
    with pytest.raises(APITimeoutError, match="deadline"):
        both.run(heygen.download(url, target))
    assert nothing_left(target)


# The servers of these go on to succeed: a deadline that does not hold is no error then.


def test_a_store_that_stalls_is_left_at_the_deadline(both, api, store, url, target):
    def stalled(handler):
        time.sleep(1)
        store.reply(handler)

    store.orders["GET"] = [stalled]
    heygen = both.heygen(KEY, base_url=api.url, deadline=0.3)
    with pytest.raises(APITimeoutError, match="deadline"):
        both.run(heygen.download(url, target))
    assert nothing_left(target)


def test_a_file_that_drips_is_left_at_the_deadline(both, api, store, url, target):
    store.orders["GET"] = [lambda handler: slow_body(handler, 200)]
    heygen = both.heygen(KEY, base_url=api.url, deadline=0.3)
    with pytest.raises(APITimeoutError, match="deadline"):
        both.run(heygen.download(url, target))
    assert nothing_left(target)


def test_an_error_that_drips_is_left_at_the_deadline(both, api, store, url, target):
    store.orders["GET"] = [lambda handler: slow_body(handler, 400)]
    heygen = both.heygen(KEY, base_url=api.url, deadline=0.3)
    with pytest.raises(HeyGenError) as caught:
        both.run(heygen.download(url, target))
    assert "END" not in str(caught.value.body)


def test_a_compressed_answer_is_unpacked(both, heygen, store, url, target):
    import gzip

    packed = gzip.compress(CONTENT)
    store.orders["GET"] = [lambda h: h.answer(200, packed, Content_Encoding="gzip")]
    both.run(heygen.download(url, target))
    assert target.read_bytes() == CONTENT
    store.orders["GET"] = [lambda h: h.answer(200, b"none", Content_Encoding="gzip")]
    with pytest.raises(APIResponseValidationError):
        both.run(heygen.download(url, target))


# -- resources


@pytest.mark.parametrize("status", [403, 404])
def test_an_expired_address_of_a_resource_is_asked_for_anew_once(
    both, heygen, api, store, url, target, waits, status
):
    api.addresses = [url, url]
    store.orders["GET"] = [status]
    old = VideoDetail.from_dict(video(f"{store.url}/old"))
    both.run(heygen.download(old, target))
    assert target.read_bytes() == CONTENT
    assert [seen.path for seen in api.seen] == ["/v3/videos/v1"]
    assert api.seen[0].headers["x-api-key"] == KEY
    assert [seen.path for seen in store.seen] == ["/old", "/file?sig=1"]
    assert waits == []
    store.orders["GET"] = [status] * 5
    with pytest.raises((PermissionDeniedError, NotFoundError)):
        both.run(heygen.download(old, target))
    assert len(api.seen) == 2
    assert store.orders["GET"] == []
    assert waits == [2, 4, 8]


def test_a_new_address_that_comes_before_its_file_is_tried_again(
    both, heygen, api, store, url, target, waits
):
    api.addresses = [url]
    store.orders["GET"] = [404, 404, 403]
    both.run(heygen.download(VideoDetail.from_dict(video(url)), target))
    assert target.read_bytes() == CONTENT
    assert waits == [2, 4]
    assert len(api.seen) == 1


@pytest.mark.parametrize(("options", "paused"), [({"deadline": 5}, [2]), ({"max_retries": 0}, [])])
def test_a_file_that_is_not_there_yet_is_waited_for_as_long_as_allowed(
    both, api, store, url, target, waits, options, paused
):
    heygen = both.heygen(KEY, base_url=api.url, **options)
    api.addresses = [url]
    store.orders["GET"] = [404] * 5
    with pytest.raises(NotFoundError):
        both.run(heygen.download(VideoDetail.from_dict(video(url)), target))
    assert waits == paused


def test_a_transfer_goes_on_at_the_new_address(both, heygen, api, store, url, target, waits):
    old = VideoDetail.from_dict(video(f"{store.url}/old"))
    store.files["/old"] = CONTENT
    store.orders["GET"] = [store.cut_after(300_000), 403]
    api.addresses = [url]
    both.run(heygen.download(old, target))
    assert target.read_bytes() == CONTENT
    assert store.seen[2].headers["range"] == store.seen[1].headers["range"]


def test_a_resource_that_has_no_address_any_more(both, heygen, api, store, target):
    store.orders["GET"] = [403]
    api.addresses = [None]
    with pytest.raises(PermissionDeniedError, match="asked anew"):
        both.run(heygen.download(VideoDetail.from_dict(video(f"{store.url}/old")), target))
    assert nothing_left(target)


def test_a_plain_address_is_not_asked_for_anew(both, heygen, api, store, url, target):
    for source in (url, CreateSpeechResponseData.from_dict({"audio_url": url, "duration": 1.0})):
        store.orders["GET"] = [403]
        with pytest.raises(PermissionDeniedError, match="may have expired"):
            both.run(heygen.download(source, target))
    assert api.seen == []


def test_what_has_no_file(both, heygen, tmp_path, target):
    with pytest.raises(UsageError, match=r"VideoDetail has no address .*status is completed"):
        both.run(heygen.download(VideoDetail.from_dict(video(None)), target))
    session = AvatarRealtimeStatusResponse.from_dict({"stream_id": "s", "status": "pending"})
    with pytest.raises(UsageError):
        both.run(heygen.download(session, target))
    for wrong in ("no address", "file:///etc/passwd", "https://", ""):
        with pytest.raises(UsageError):
            both.run(heygen.download(wrong, target))
    with pytest.raises(IsADirectoryError):
        both.run(heygen.download("https://x.invalid/", tmp_path))
    with pytest.raises(FileNotFoundError):
        both.run(heygen.download("https://x.invalid/", tmp_path / "none" / "file"))
    assert nothing_left(target)


# -- what does not know its resource


def clipping(*clips):
    clips = [{"id": id, "status": "completed", "video_url": url} for id, url in clips]
    return {"id": "j1", "status": "completed", "clips": clips}


def removal(**layers):
    return {"id": "j1", "status": "completed", "layers": layers}


def data(value):
    return (200, json.dumps({"data": value}))


@pytest.mark.parametrize("status", [403, 404])
def test_a_clip_is_asked_for_anew_in_its_job(both, heygen, api, store, url, target, status):
    old = AiClippingDetail.from_dict(clipping(("c1", f"{store.url}/1"), ("c2", f"{store.url}/2")))
    fresh = clipping(("c2", url), ("c0", f"{store.url}/0"), ("c1", f"{store.url}/1"))
    store.orders["GET"] = [status]
    api.orders["GET"] = [data(fresh)]
    both.run(heygen.download(old.clips[1], target, of=old))
    assert target.read_bytes() == CONTENT
    assert [seen.path for seen in api.seen] == ["/v3/ai-clipping/j1"]
    assert [seen.path for seen in store.seen] == ["/2", "/file?sig=1"]


def test_a_clip_is_known_by_its_id_in_a_job_that_was_read_later(
    both, heygen, api, store, url, target
):
    clip = AiClippingDetail.from_dict(clipping(("c1", f"{store.url}/1"))).clips[0]
    job = AiClippingDetail.from_dict(clipping(("c0", "x"), ("c1", f"{store.url}/other")))
    store.orders["GET"] = [403]
    api.orders["GET"] = [data(clipping(("c1", url)))]
    both.run(heygen.download(clip, target, of=job))
    assert target.read_bytes() == CONTENT


def test_a_clip_alone_says_how_it_is_asked_for_anew(both, heygen, api, store, target):
    clip = AiClippingDetail.from_dict(clipping(("c1", f"{store.url}/1"))).clips[0]
    with pytest.raises(NotFoundError, match=r"may have expired: .* as `of`"):
        both.run(heygen.download(clip, target))
    assert api.seen == []


def test_a_clip_that_is_gone(both, heygen, api, store, target):
    job = AiClippingDetail.from_dict(clipping(("c1", f"{store.url}/1")))
    api.orders["GET"] = [data(clipping(("c2", f"{store.url}/2")))]
    with pytest.raises(NotFoundError, match="no address any more"):
        both.run(heygen.download(job.clips[0], target, of=job))
    assert nothing_left(target)


def test_a_layer_is_asked_for_anew(both, heygen, api, store, url, target):
    job = BackgroundRemovalJob.from_dict(removal(alpha=f"{store.url}/a", front=f"{store.url}/f"))
    store.orders["GET"] = [403]
    api.orders["GET"] = [data(removal(alpha=f"{store.url}/a", front=url))]
    both.run(heygen.download(job.layers["front"], target, of=job))
    assert target.read_bytes() == CONTENT
    assert [seen.path for seen in api.seen] == ["/v3/background-removals/j1"]


def test_another_address_of_a_video_is_asked_for_anew(both, heygen, api, store, url, target):
    old = {**video(f"{store.url}/video"), "captioned_video_url": f"{store.url}/captioned"}
    store.orders["GET"] = [403]
    api.orders["GET"] = [data({**old, "captioned_video_url": url})]
    of = VideoDetail.from_dict(old)
    both.run(heygen.download(of.captioned_video_url, target, of=of))
    assert target.read_bytes() == CONTENT


def test_what_has_several_files_says_how_to_get_each(both, heygen, store, target):
    job = BackgroundRemovalJob.from_dict(removal(alpha="https://x/?sig=1", front="https://x/2"))
    with pytest.raises(UsageError, match=r"job.layers\['alpha'\], job.layers\['front'\]") as caught:
        both.run(heygen.download(job, target))
    assert "of=job" in str(caught.value)
    assert "sig=" not in str(caught.value)
    job = AiClippingDetail.from_dict(clipping(("c1", "https://x/1"), ("c2", "https://x/2")))
    with pytest.raises(UsageError, match=r"each of job.clips with `of=job`"):
        both.run(heygen.download(job, target))
    begun = BackgroundRemovalJob.from_dict({"id": "j1", "status": "pending"})
    with pytest.raises(UsageError, match=r"has no address .*status is pending"):
        both.run(heygen.download(begun, target))


def test_what_is_not_in_its_resource(both, heygen, store, target):
    job = AiClippingDetail.from_dict(clipping(("c1", "https://x/1")))
    other = AiClippingDetail.from_dict(clipping(("c2", "https://x/1"))).clips[0]
    for source in (other, "https://x/2"):
        with pytest.raises(UsageError, match="not in the AiClippingDetail"):
            both.run(heygen.download(source, target, of=job))
    with pytest.raises(UsageError, match="not a Clip"):
        both.run(heygen.download("https://x/1", target, of=other))
    assert store.seen == []
    assert nothing_left(target)


def test_every_resource_that_is_asked_again_exists():
    from importlib import import_module
    from inspect import signature

    import heygen_api.models as models

    for name, origin in download._AGAIN.items():
        function = import_module(f"heygen_api.api.{origin.operation}").sync
        path = [p.name for p in signature(function).parameters.values() if p.kind != p.KEYWORD_ONLY]
        assert path[0].endswith("_id")
        assert path[1:] == []
        fields = {field.name for field in getattr(models, name).__attrs_attrs__}
        assert origin.id_field in fields
        assert fields & {*download._ADDRESSES, download._PARTS.get(name)}


def test_an_uploaded_asset_can_be_downloaded(both, heygen, url, target):
    asset = UploadAssetV3Response(asset_id="a", url=url, mime_type="m", size_bytes=1)
    both.run(heygen.download(asset, target))
    assert target.read_bytes() == CONTENT


# -- here


@pytest.mark.parametrize("problem", [KeyError("mine"), BrokenPipeError("mine")])
def test_an_error_of_on_progress_comes_out_as_it_is(both, heygen, url, target, problem, waits):
    def told(got, total):
        raise problem

    with pytest.raises(type(problem)) as caught:
        both.run(heygen.download(url, target, on_progress=told))
    assert caught.value is problem
    assert waits == []
    assert nothing_left(target)


def test_an_interrupted_download_leaves_nothing(both, heygen, url, target):
    def told(got, total):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        both.run(heygen.download(url, target, on_progress=told))
    assert nothing_left(target)


def test_a_closed_client_says_so(both, api, url, target):
    heygen = both.heygen(KEY, base_url=api.url)
    both.close(heygen)
    with pytest.raises(UsageError, match="closed"):
        both.run(heygen.download(url, target))
    assert nothing_left(target)


def test_memory_stays_flat(both, heygen, store, url, target):
    def huge(handler):
        handler.send_response(200)
        handler.send_header("Content-Length", "200000000")
        handler.end_headers()
        piece = bytes(100_000)
        for _ in range(2000):
            handler.wfile.write(piece)

    store.orders["GET"] = [huge]
    tracemalloc.start()
    try:
        both.run(heygen.download(url, target))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert target.stat().st_size == 200_000_000
    assert peak < 8_000_000

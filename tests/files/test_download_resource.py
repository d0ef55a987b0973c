"""`download` of a resource or one of its parts, whose URL may have expired."""

import json

import pytest
from heygen_api.completed import CompletedVideoDetail
from heygen_api.models.ai_clipping_detail import AiClippingDetail
from heygen_api.models.background_removal_job import BackgroundRemovalJob
from heygen_api.models.create_speech_response_data import CreateSpeechResponseData
from heygen_api.models.model_image_generation_detail import ModelImageGenerationDetail
from heygen_api.models.upload_asset_v3_response import UploadAssetV3Response
from heygen_api.models.video_detail import VideoDetail
from support.job_server import SCHEMAS, example
from support.secrets import KEY
from support.stores import CONTENT, no_files, video

from heygen_ext import (
    NotFoundError,
    PermissionDeniedError,
    UsageError,
)
from heygen_ext._files import download

# -- expired URLs


@pytest.mark.parametrize("model", [VideoDetail, CompletedVideoDetail])
@pytest.mark.parametrize("status", [403, 404])
def test_expired_url_of_a_resource_is_renewed_once(
    both, heygen, api, store, url, target, waits, status, model
):
    api.urls = [url, url]
    store.replies["GET"] = [status]
    old = model.from_dict(video(f"{store.url}/old"))
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


def test_uploaded_asset_can_be_downloaded(both, heygen, url, target):
    asset = UploadAssetV3Response(asset_id="a", url=url, mime_type="m", size_bytes=1)
    both.run(heygen.download(asset, target))
    assert target.read_bytes() == CONTENT


def test_every_source_operation_and_field_exists():
    from importlib import import_module
    from inspect import signature

    import heygen_api.models as models

    for name, source in download._SOURCES.items():
        function = import_module(f"heygen_api.api.{source.operation}").sync
        path = [p.name for p in signature(function).parameters.values() if p.kind != p.KEYWORD_ONLY]
        assert path[0].endswith("_id")
        assert path[1:] == []
        fields = set(getattr(models, name)._fields_)
        assert source.id in fields
        assert fields & {*download.FILE_URLS, source.parts}


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


def test_expired_url_of_a_generated_image_is_renewed(both, heygen, api, store, url, target):
    def images(*urls):
        job = example(SCHEMAS["ModelImageGenerationDetail"])
        item = example(SCHEMAS["ModelImageItem"])
        made = [{**item, "image_id": f"i{n}", "image_url": one} for n, one in enumerate(urls)]
        return {**job, "generation_id": "g1", "images": made}

    image = ModelImageGenerationDetail.from_dict(images("x", f"{store.url}/old")).images[1]
    job = ModelImageGenerationDetail.from_dict(images("y", f"{store.url}/newer"))
    store.replies["GET"] = [403]
    api.replies["GET"] = [data(images("z", url))]
    both.run(heygen.download(image, target, of=job))
    assert target.read_bytes() == CONTENT
    assert [seen.path for seen in api.seen] == ["/v3/models/images/g1"]


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

"""Invalid calls raise UsageError, and nothing is sent."""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from heygen_api.models import CreateBrandKitRequest
from heygen_api.models.create_video_from_avatar import CreateVideoFromAvatar
from support.blocking import Both, sent
from support.realtime import GET, WORDS

from heygen_ext import AsyncHeyGen, HeyGen, NotFoundError, UsageError
from heygen_ext.testing import FakeHeyGen

VIDEO = {"type": "avatar", "avatar_id": "look_1", "script": "Hi.", "voice_id": "v_1"}
KIT = {"url": "https://example.com"}


# -- closed clients -------------------------------------------------------------------------------


@pytest.mark.parametrize("copied", [False, True])
@pytest.mark.parametrize("way", ["open", "attach", "resume"])
def test_closed_client_opens_no_text_stream(
    both: Both, fake: FakeHeyGen, way: str, copied: bool
) -> None:
    heygen = both.heygen(base_url=fake.url)
    stream = both.run(heygen.open_text_stream("look_1", "v_1", "Hi ")) if way == "resume" else None
    checkpoint = both.run(stream.detach()) if stream else None
    opened = heygen.with_options(timeout=5) if copied else heygen
    both.close(heygen)
    before = sent(fake)
    with pytest.raises(UsageError, match="closed"):
        if way == "open":
            both.run(opened.open_text_stream("look_1", "v_1", "Hi "))
        elif way == "attach":
            opened.attach_text_stream("s1")
        else:
            opened.resume_text_stream(checkpoint)
    assert sent(fake) == before


# -- arguments ------------------------------------------------------------------------------------


@pytest.mark.parametrize("id", ["x" * 70_000, "", ".", "..", None, b"x", 1.5, True])
def test_invalid_id_is_refused(both: Both, fake: FakeHeyGen, id: Any) -> None:
    heygen = both.heygen(base_url=fake.url)
    with pytest.raises(UsageError):
        both.run(heygen.videos.get(id))
    with pytest.raises(UsageError):
        both.call(WORDS, heygen, stream_id=id)
    assert sent(fake) == 0


HALF = "a\ud800"
"""Half of a surrogate pair, as an argument that is not UTF-8 has it. No UTF-8 can hold it."""


def test_half_of_a_surrogate_pair_is_refused_everywhere(
    both: Both, fake: FakeHeyGen, tmp_path: Path
) -> None:
    heygen = both.heygen(base_url=fake.url)
    wrong: list[Callable[[], Any]] = [
        lambda: heygen.open_text_stream("look_1", "v_1", HALF),
        lambda: heygen.open_text_stream(HALF, "v_1", "Hi "),
        lambda: heygen.open_text_stream("look_1", HALF, "Hi "),
        lambda: heygen.attach_text_stream(HALF),
        lambda: heygen.videos.get(HALF),
        lambda: heygen.videos.list(token=HALF),
        lambda: heygen.videos.create(body={**VIDEO, "script": HALF}),
        lambda: heygen.videos.create(body={**VIDEO, "settings": [{HALF: HALF}]}),
        lambda: heygen.videos.create(body=VIDEO, idempotency_key=HALF),
        lambda: heygen.upload(tmp_path / HALF),
        lambda: heygen.upload(f"{tmp_path}/\0", filename="a.png"),
        lambda: heygen.download(f"{fake.url}/files/x", tmp_path / HALF),
        lambda: heygen.download(f"{fake.url}/files/x", f"{tmp_path}/a\0"),
        lambda: heygen.download(f"{fake.url}/files/{HALF}", tmp_path / "x"),
    ]
    for call in wrong:
        with pytest.raises(UsageError):
            both.run(call())
    with pytest.raises(UsageError, match="is not the id of a video"):
        both.run(heygen.wait_for("video", HALF))
    with pytest.raises(UsageError):
        both.call(WORDS, heygen, stream_id=HALF)
    assert sent(fake) == 0
    assert list(tmp_path.iterdir()) == []


def test_a_stream_goes_on_after_half_of_a_surrogate_pair(both: Both, fake: FakeHeyGen) -> None:
    heygen = both.heygen(base_url=fake.url)
    stream = both.run(heygen.open_text_stream("look_1", "v_1", "Hi "))
    both.run(stream.write("one "))
    with pytest.raises(UsageError, match="half of a surrogate pair"):
        both.run(stream.write(HALF))
    with pytest.raises(UsageError, match="half of a surrogate pair"):
        both.run(stream.write_all(["two ", HALF, "never"]))
    both.run(stream.write("three"))
    both.run(stream.close())
    assert fake.text(stream.stream_id) == "Hi one two three"


@pytest.mark.parametrize("body", [None, 42, "{}", [VIDEO], {"script": object()}])
def test_body_of_wrong_type_is_refused(both: Both, fake: FakeHeyGen, body: Any) -> None:
    heygen = both.heygen(base_url=fake.url)
    for create in (heygen.videos.create, heygen.brand.create_kit):
        with pytest.raises(UsageError):
            both.run(create(body=body))
    assert sent(fake) == 0


def test_body_that_is_nested_too_deeply_or_contains_itself_is_refused(
    both: Both, fake: FakeHeyGen
) -> None:
    deep: Any = []
    for _ in range(100_000):
        deep = [deep]
    circle: dict[str, Any] = {}
    circle["x"] = circle
    heygen = both.heygen(base_url=fake.url)
    for value in (deep, circle):
        with pytest.raises(UsageError):
            both.run(heygen.videos.create(body={"type": "avatar", "x": value}))
        with pytest.raises(UsageError):
            both.run(heygen.brand.create_kit(url=value))
    assert sent(fake) == 0


def test_body_may_be_model_or_dict(both: Both, fake: FakeHeyGen) -> None:
    heygen = both.heygen(base_url=fake.url)
    for body in (VIDEO, CreateVideoFromAvatar.from_dict(VIDEO)):
        assert both.run(heygen.videos.create(body=body)).video_id
    for kit in (KIT, CreateBrandKitRequest(**KIT)):
        assert both.run(heygen.brand.create_kit(body=kit)).brand_kit_id
    contents = [json.loads(request.body) for request in fake.requests]
    assert contents == [VIDEO, VIDEO, KIT, KIT]


def test_idempotency_key_none_makes_new_key(both: Both, fake: FakeHeyGen) -> None:
    heygen = both.heygen(base_url=fake.url)
    for _ in range(2):
        both.run(heygen.videos.create(body=VIDEO, idempotency_key=None))
    keys = [request.headers["idempotency-key"] for request in fake.requests]
    assert len(set(keys)) == 2
    with pytest.raises(UsageError, match="idempotency key"):
        both.run(heygen.videos.create(body=VIDEO, idempotency_key=5))
    assert sent(fake) == 2


@pytest.mark.parametrize("base_url", [5, "", " ", b"https://h"])
def test_invalid_base_url_is_refused(both: Both, base_url: Any) -> None:
    with pytest.raises(UsageError, match="base_url"):
        both.heygen(base_url=base_url)


@pytest.mark.parametrize("files", [None, 5])
def test_invalid_files_are_refused(both: Both, fake: FakeHeyGen, files: Any) -> None:
    heygen = both.heygen(base_url=fake.url)
    with pytest.raises(UsageError, match="iterable of files"):
        both.run(heygen.upload_batch(files))
    with pytest.raises(UsageError, match="a path or a binary file"):
        both.run(heygen.upload(""))
    assert sent(fake) == 0


@pytest.mark.parametrize("id", [b"v_1", None, 1.5], ids=repr)
def test_ids_are_strings_or_whole_numbers(both: Both, fake: FakeHeyGen, id: Any) -> None:
    heygen = both.heygen(base_url=fake.url)
    with pytest.raises(UsageError, match="must be a string or a whole number, not"):
        both.run(heygen.videos.get(id))
    assert sent(fake) == 0
    with pytest.raises(NotFoundError):
        both.run(heygen.videos.get(5))


# -- wrong client or callback ---------------------------------------------------------------------


def test_async_on_progress_is_refused(both: Both, fake: FakeHeyGen, tmp_path: Path) -> None:
    async def on_progress(*_: object) -> None:
        pass

    heygen = both.heygen(base_url=fake.url)
    file = tmp_path / "a.png"
    file.write_bytes(b"some")
    calls = [
        lambda: heygen.upload(file, on_progress=on_progress),
        lambda: heygen.upload_batch([file], on_progress=on_progress),
        lambda: heygen.download(f"{fake.url}/files/x", tmp_path / "x", on_progress=on_progress),
    ]
    if both.name == "sync":  # AsyncHeyGen awaits it
        calls.append(lambda: heygen.wait_for("video", "v", on_progress=on_progress))
    for call in calls:
        with pytest.raises(UsageError, match="on_progress must be a plain function"):
            both.run(call())
    assert fake.requests == []
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]


def test_generated_function_with_wrong_client_raises_type_error(
    both: Both, fake: FakeHeyGen
) -> None:
    other: Any = AsyncHeyGen if both.name == "sync" else HeyGen
    mine = both.heygen(base_url=fake.url)
    for wrong in (mine, other("test", base_url=fake.url).api, None):
        with warnings.catch_warnings(), pytest.raises(TypeError, match=r"such as .*HeyGen.*\.api"):
            warnings.simplefilter("error")
            both.run(both.function(GET)("s1", client=wrong))
    assert sent(fake) == 0

"""What October 2026 brought, through clients of the fake: clips, images, templates, looks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from support.blocking import Both

from heygen_ext import ConflictError, NotFoundError
from heygen_ext.testing import FakeHeyGen

PICTURE = {"type": "url", "url": "https://files.example/a.png"}


@pytest.fixture(scope="module")
def fake() -> Iterator[FakeHeyGen]:
    with FakeHeyGen(job_seconds=0.01) as fake:
        yield fake


@pytest.fixture
def heygen(both: Both, fake: FakeHeyGen) -> Any:
    return both.heygen(base_url=fake.url)


@pytest.mark.usefixtures("waits")
def test_clip_is_waited_for_and_downloaded(both: Both, heygen: Any, tmp_path: Path) -> None:
    body = {"model": "heygen-video-1", "mode": "text_to_video", "prompt": "A cat."}
    created = both.run(heygen.models.create_video(body=body))
    clip = both.run(heygen.wait_for("model_video", created.video_id))
    assert (clip.status, clip.video_id) == ("completed", created.video_id)
    assert both.run(heygen.download(clip, tmp_path / "a.mp4")).stat().st_size


@pytest.mark.usefixtures("waits")
def test_images_are_there_when_all_are_made(both: Both, heygen: Any, fake: FakeHeyGen) -> None:
    pictures = {"identity_images": [PICTURE], "reference_images": [PICTURE]}
    body = {"model": "heygen-image-1", **pictures, "num_images": 3}
    created = both.run(heygen.models.create_image(body=body))
    fake.change(created.generation_id, status="pending")
    assert both.run(heygen.models.get_image(created.generation_id)).images == []
    fake.change(created.generation_id, status="completed")
    made = both.run(heygen.wait_for("model_image", created.generation_id))
    assert len({image.image_id for image in made.images}) == 3


def test_template_is_made_changed_and_deleted(both: Both, heygen: Any) -> None:
    body = {"type": "avatar", "avatar_id": "a", "voice_id": "v", "script": "Hi.", "title": "T"}
    video = both.run(heygen.videos.create(body=body))
    made = both.run(heygen.templates.create(video_id=video.video_id))
    assert (made.name, made.source_video_id) == ("T", video.video_id)
    assert made.variables.to_dict() == {}

    declared = {"who": {"type": "text", "match": "Bob"}, "where": {"type": "image"}}

    def declare(version: str) -> Any:
        body = {"variables": declared, "expected_edit_version": version}
        return both.run(heygen.templates.set_variables(made.id, body=body))

    changed = declare(made.edit_version)
    assert changed.edit_version != made.edit_version
    assert changed.variables["who"].to_dict() == {"type": "text", "content": "Bob"}
    assert changed.variables["where"].type_ == "image"
    with pytest.raises(ConflictError) as caught:
        declare(made.edit_version)
    assert caught.value.code == "stale_edit_version"

    both.run(heygen.templates.update(made.id, name="New"))
    read = both.run(heygen.templates.get(made.id))
    assert (read.name, read.edit_version) == ("New", changed.edit_version)
    assert both.run(heygen.templates.delete(made.id)).deleted is True
    with pytest.raises(NotFoundError):
        both.run(heygen.templates.get(made.id))
    with pytest.raises(NotFoundError):
        both.run(heygen.templates.create(video_id="unknown"))


def test_folder_in_a_folder(both: Both, heygen: Any) -> None:
    outer = both.run(heygen.folders.create(name="Outer"))
    inner = both.run(heygen.folders.create(name="Inner", parent_id=outer.folder_id))
    read = both.run(heygen.folders.get(inner.folder_id))
    assert (read.name, read.parent_id, read.is_trash) == ("Inner", outer.folder_id, False)
    assert outer.parent_id is None
    with pytest.raises(NotFoundError):
        both.run(heygen.folders.create(name="Lost", parent_id="unknown"))


@pytest.mark.usefixtures("waits")
def test_looks_are_waited_for(both: Both, heygen: Any) -> None:
    old = both.run(heygen.avatars.list_looks(limit=1)).data[0]
    body = {"type": "template", "reference_look_id": old.id, "template_id": "t"}
    created = both.run(heygen.avatars.create_looks(body=body))
    assert created.group_id == old.group_id
    for look in created.looks:
        made = both.run(heygen.wait_for("avatar_look", look.id))
        assert (made.status, made.group_id) == ("completed", old.group_id)


def test_proofreads_are_listed_and_deleted(both: Both, heygen: Any) -> None:
    body = {"video": PICTURE, "title": "t", "output_languages": ["German"]}
    created = both.run(heygen.video_translate.create_proofread(body=body))
    (id,) = created.proofread_ids

    def listed() -> list[str]:
        return [item.id for item in both.run(heygen.video_translate.list_proofreads()).data]

    assert id in listed()
    assert both.run(heygen.video_translate.delete_proofread(id)).id == id
    assert id not in listed()

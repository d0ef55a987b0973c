"""Jobs of the fake: their statuses, results, progress, and jobs that belong together."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
from support.fake_caller import OPERATIONS, Caller
from support.fakes import FILE, VIDEO

from heygen_ext.testing import FakeHeyGen

JOBS = {
    "/v3/videos": ["pending", "processing", "completed"],
    "/v3/lipsyncs": ["pending", "running", "completed"],
    "/v3/video-translations": ["pending", "running", "completed"],
    "/v3/video-translations/proofreads": ["processing", "completed"],
    "/v3/video-agents": ["thinking", "generating", "completed"],
    "/v3/ai-clipping": ["pending", "running", "completed"],
    "/v3/hyperframes/renders": ["queued", "rendering", "completed"],
    "/v3/background-removals": ["pending", "processing", "completed"],
    "/v3/avatars": ["processing", "completed"],
    "/v3/voices": ["processing", "complete"],
    "/v3/models/audio/voices": ["PENDING", "ACTIVE"],
    "/v3/models/videos": ["pending", "processing", "completed"],
    "/v3/models/images": ["pending", "completed"],
    "/v3/brand-kits": ["loading", "completed"],
    "/v3/podcasts": ["processing", "completed"],
    "/v3/workflow-runs": ["pending", "processing", "succeeded"],
    "/v3/filler-word-removals": ["pending", "running", "completed"],
    "/v3/video-quality/comparisons": ["processing", "completed"],
    "/v3/videos/batches": ["processing", "completed"],
    "/v3/lipsyncs/batches": ["processing", "completed"],
    "/v3/video-translations/batches": ["processing", "completed"],
    "/v3/video-quality/comparisons/batches": ["processing", "completed"],
}


@pytest.fixture
def fake() -> Iterator[FakeHeyGen]:
    with FakeHeyGen(job_seconds=10, clock=lambda: 0.0) as fake:
        yield fake


@pytest.mark.parametrize("kind", JOBS)
def test_job_goes_through_its_statuses(fake: FakeHeyGen, caller: Caller, kind: str) -> None:
    operation = next(
        operation
        for operation in OPERATIONS.values()
        if operation.method == "GET"
        and operation.path.startswith(kind + "/{")
        and operation.path.endswith("}")
        and operation.path.count("/") == kind.count("/") + 1
    )
    path = f"{kind}/{caller.new(kind, operation.path.rpartition('{')[2][:-1])}"
    statuses = [caller.data("GET", path)["status"]]
    for _ in range(11):
        fake.advance(1)
        status = caller.data("GET", path)["status"]
        statuses += [status] if status != statuses[-1] else []
    assert statuses == JOBS[kind]


def test_results_appear_when_the_job_is_completed(fake: FakeHeyGen, caller: Caller) -> None:
    path = f"/v3/videos/{caller.new('/v3/videos', 'video_id')}"
    before = caller.data("GET", path)
    assert (before["video_url"], before["completed_at"], before["duration"]) == (None, None, None)
    fake.advance(10)
    after = caller.data("GET", path)
    assert after["completed_at"] == after["created_at"] + 10
    assert after["failure_message"] is None
    file = httpx.get(after["video_url"])
    assert file.status_code == 200
    assert file.content


def test_change_sets_any_status(fake: FakeHeyGen, caller: Caller) -> None:
    video = caller.new("/v3/videos", "video_id")
    fake.change(video, status="failed", failure_code="boom")
    data = caller.data("GET", f"/v3/videos/{video}")
    assert (data["status"], data["failure_code"], data["video_url"]) == ("failed", "boom", None)
    assert data["failure_message"]
    fake.change(video, status="a new word", failure_message=None)
    assert caller.data("GET", f"/v3/videos/{video}")["status"] == "a new word"
    fake.remove(video)
    assert caller.http.get(f"/v3/videos/{video}").status_code == 404
    with pytest.raises(KeyError):
        fake.change(video, status="completed")


def test_video_agent_session_makes_a_video(fake: FakeHeyGen, caller: Caller) -> None:
    session = caller.data("POST", "/v3/video-agents", json={"prompt": "A cat"})
    assert session["video_id"] is None
    path = f"/v3/video-agents/{session['session_id']}"
    assert caller.data("GET", path + "/videos") == []
    fake.advance(10)
    video = caller.data("GET", path)["video_id"]
    assert caller.data("GET", f"/v3/videos/{video}")["status"] == "pending"
    assert [each["id"] for each in caller.data("GET", path + "/videos")] == [video]
    fake.advance(10)
    assert caller.data("GET", f"/v3/videos/{video}")["status"] == "completed"


def test_parts_of_a_completed_job_are_completed(fake: FakeHeyGen, caller: Caller) -> None:
    clipping = caller.new("/v3/ai-clipping", "ai_clipping_id")
    run = caller.new("/v3/workflow-runs", "run_id")
    assert caller.data("GET", f"/v3/ai-clipping/{clipping}")["clips"] == []
    fake.advance(10)
    (clip,) = caller.data("GET", f"/v3/ai-clipping/{clipping}")["clips"]
    assert clip["status"] == "completed"
    assert clip["video_url"].startswith(fake.url)
    (output,) = caller.data("GET", f"/v3/workflow-runs/{run}")["outputs"]
    assert output["status"] == "ready"
    fake.change(clipping, clips=[{"id": "c", "status": "failed"}])
    assert caller.data("GET", f"/v3/ai-clipping/{clipping}")["clips"][0]["status"] == "failed"


@pytest.mark.parametrize("kind", ["/v3/video-agents", "/v3/ai-clipping"])
def test_progress_grows_with_time(fake: FakeHeyGen, caller: Caller, kind: str) -> None:
    job = caller.new(kind, "session_id")
    progress = []
    for seconds in (0, 1, 3, 5.99, 0.01, 100):
        fake.advance(seconds)
        progress.append(caller.data("GET", f"{kind}/{job}")["progress"])
    assert progress == [0, 10, 40, 99, 100, 100]


def test_one_translation_per_language(caller: Caller) -> None:
    body = {"video": FILE, "output_languages": ["German", "French"]}
    ids = caller.data("POST", "/v3/video-translations", json=body)["video_translation_ids"]
    paths = [f"/v3/video-translations/{each}" for each in ids]
    languages = [caller.data("GET", path)["output_language"] for path in paths]
    assert languages == ["German", "French"]


def test_batch_and_its_items(fake: FakeHeyGen, caller: Caller) -> None:
    batch = caller.data("POST", "/v3/videos/batches", json={"videos": [VIDEO] * 5})["batch_id"]
    path = f"/v3/videos/batches/{batch}"
    first = caller.data("GET", path, params={"limit": 3})
    assert (first["total_items"], first["has_more"], len(first["items"])) == (5, True, 3)
    rest = caller.data("GET", path, params={"limit": 3, "token": first["next_token"]})
    items = first["items"] + rest["items"]
    assert [item["item_index"] for item in items] == [0, 1, 2, 3, 4]
    assert (rest["has_more"], rest["next_token"]) == (False, None)
    ids = [item["video_id"] for item in items]
    fake.change(ids[1], status="failed", failure_code="boom")
    fake.advance(10)
    done = caller.data("GET", path)
    assert done["counts_by_status"] == {"completed": 4, "failed": 1}
    assert done["items"][1]["error"]["code"] == "boom"
    params = {"video_ids": f"{ids[0]},no", "batch_ids": batch}
    statuses = [
        entry["status"] for entry in caller.data("GET", "/v3/videos/statuses", params=params)
    ]
    assert statuses[:2] == ["completed", "not_found"]
    assert statuses[2:] == ["completed", "failed", "completed", "completed", "completed"]


def test_cancel_workflow_run(fake: FakeHeyGen, caller: Caller) -> None:
    path = f"/v3/workflow-runs/{caller.new('/v3/workflow-runs', 'run_id')}"
    assert caller.data("POST", path + "/cancel")["status"] == "canceled"
    other = f"/v3/workflow-runs/{caller.new('/v3/workflow-runs', 'run_id')}"
    fake.advance(10)
    assert caller.data("POST", other + "/cancel")["status"] == "succeeded"

"""What belongs together in the fake: create, get, list, delete; jobs; keys; requests refused."""

from __future__ import annotations

import threading
import time

import httpx
import pytest
from support.whole import OPERATIONS, Caller

from heygen_ext import ConflictError, HeyGen, NotFoundError
from heygen_ext.testing import FakeHeyGen

AVATAR = {"type": "avatar", "avatar_id": "a", "script": "Hi", "voice_id": "v", "title": "One"}
FILE = {"type": "url", "url": "https://example.com/a.mp4"}


@pytest.fixture
def fake():
    with FakeHeyGen(job_seconds=10, clock=lambda: 0.0) as fake:
        yield fake


@pytest.fixture
def caller(fake):
    caller = Caller(fake)
    yield caller
    caller.close()


def refused(answer: httpx.Response, status: int, code: str, param: str | None = None) -> None:
    assert answer.status_code == status, answer.text
    error = answer.json()["error"]
    assert (error["code"], error["param"]) == (code, param)
    assert error["message"]


# -- create, get, list, change, delete -----------------------------------------------------------

DELETED = [
    (one.path.rpartition("/")[0], one)
    for one in OPERATIONS.values()
    if one.method == "DELETE" and not one.path.startswith("/v3/avatar-realtime")
]


@pytest.mark.parametrize("kind, operation", DELETED, ids=[one.name for _, one in DELETED])
def test_created_read_listed_and_deleted(caller, kind, operation):
    parameter = operation.path.rpartition("{")[2][:-1]
    made = caller.new(kind, parameter)
    path = f"{kind}/{made}"
    listing = next((o for o in OPERATIONS.values() if (o.method, o.path) == ("GET", kind)), None)
    reading = next(
        (o for o in OPERATIONS.values() if (o.method, o.path) == ("GET", operation.path)), None
    )

    def listed():
        params = {**caller.query(listing), "limit": 50}
        if kind == "/v3/voices":
            params["type"] = "private"  # documented: the public ones, unless asked otherwise
        return [
            one.get("id", one.get(parameter)) for one in caller.data("GET", kind, params=params)
        ]

    if reading:
        data = caller.data("GET", path)
        assert data.get("id", data.get(parameter)) == made
    if listing:
        assert listed().count(made) == 1
    caller.data("DELETE", path)
    for method in ("GET", "DELETE") if reading else ("DELETE",):
        answer = caller.http.request(method, path)
        assert answer.status_code == 404
        assert answer.json()["error"]["code"].endswith("_not_found")
    if listing:
        assert made not in listed()


def test_what_was_sent_comes_back(caller):
    made = caller.data("POST", "/v3/videos", json=AVATAR)
    assert made["status"] == "waiting"
    assert caller.data("GET", f"/v3/videos/{made['video_id']}")["title"] == "One"
    terms = [{"term": "HeyGen", "pronunciation": "hey jen"}]
    kept = caller.data("POST", "/v3/brand-glossaries", json={"name": "Mine", "terms": terms})
    path = f"/v3/brand-glossaries/{kept['brand_glossary_id']}"
    assert caller.data("PATCH", path, json={"name": "Ours"})["name"] == "Ours"
    assert caller.data("GET", path)["terms"] == terms


def test_pages(caller):
    ids = [caller.data("POST", "/v3/videos", json=AVATAR)["video_id"] for _ in range(7)]
    seen, token, pages = [], None, 0
    while True:
        params = {"limit": 3, **({"token": token} if token else {})}
        page = caller.http.get("/v3/videos", params=params).json()
        seen += [one["id"] for one in page["data"]]
        pages += 1
        if pages == 1:  # what is deleted meanwhile makes nobody miss an item
            caller.data("DELETE", f"/v3/videos/{ids[2]}")
        token = page["next_token"]
        assert page["has_more"] is (token is not None)
        if token is None:
            break
    assert (seen, pages) == (ids, 3)
    refused(caller.http.get("/v3/videos", params={"token": "x"}), 400, "invalid_parameter", "token")
    refused(caller.http.get("/v3/videos", params={"limit": 101}), 400, "invalid_parameter", "limit")
    assert [v["title"] for v in caller.data("GET", "/v3/videos", params={"title": "on"})] == [
        "One"
    ] * 6
    assert caller.data("GET", "/v3/videos", params={"title": "two"}) == []


def test_a_page_through_the_client(fake, caller):
    ids = [caller.data("POST", "/v3/videos", json=AVATAR)["video_id"] for _ in range(5)]
    with HeyGen("test", base_url=fake.url) as heygen:
        assert [video.id for video in heygen.videos.list_videos_v3(limit=2)] == ids


def test_what_another_credential_owns_is_unknown(fake, caller):
    made = caller.data("POST", "/v3/videos", json=AVATAR)["video_id"]
    answer = httpx.get(f"{fake.url}/v3/videos/{made}", headers={"authorization": "Bearer test"})
    refused(answer, 404, "video_not_found")
    refused(httpx.get(f"{fake.url}/v3/videos"), 401, "unauthorized")


def test_a_refreshed_token_is_the_same_account(fake, caller):
    fake.bearer_tokens |= {"old", "new"}
    old, new = ({"authorization": f"Bearer {token}"} for token in ("old", "new"))
    made = httpx.post(f"{fake.url}/v3/videos", headers=old, json=AVATAR).json()["data"]["video_id"]
    assert httpx.get(f"{fake.url}/v3/videos/{made}", headers=new).status_code == 200
    refused(caller.http.get(f"/v3/videos/{made}"), 404, "video_not_found")
    fake.api_keys.add("other")
    mine = caller.data("POST", "/v3/videos", json=AVATAR)["video_id"]
    answer = httpx.get(f"{fake.url}/v3/videos/{mine}", headers={"x-api-key": "other"})
    refused(answer, 404, "video_not_found")


def test_below_an_object_that_does_not_exist(caller):
    for path in ("/v3/videos/no/scenes", "/v3/workflows/no/versions", "/v3/workflow-runs/no/nodes"):
        assert caller.http.get(path).status_code == 404


def test_unknown_paths_and_methods(caller):
    refused(caller.http.get("/v3/nothing"), 404, "not_found")
    assert caller.http.put("/v3/videos").status_code == 405


def test_an_avatar_is_a_look_in_a_group(caller):
    body = {"type": "photo", "name": "Ann", "file": FILE}
    made = caller.data("POST", "/v3/avatars", json=body)
    group, look = made["avatar_group"]["id"], made["avatar_item"]["id"]
    assert caller.data("GET", f"/v3/avatars/looks/{look}")["group_id"] == group
    more = {**body, "avatar_group_id": group}
    assert caller.data("POST", "/v3/avatars", json=more)["avatar_group"]["looks_count"] == 2
    looks = caller.data("GET", "/v3/avatars/looks", params={"group_id": group})
    assert len(looks) == 2
    wrong = {**body, "avatar_group_id": "no"}
    refused(caller.http.post("/v3/avatars", json=wrong), 404, "avatar_group_not_found")


def test_the_secret_of_a_webhook_is_shown_once(caller):
    made = caller.data("POST", "/v3/webhooks/endpoints", json={"url": "https://example.com"})
    assert made["secret"].startswith("whsec_")
    listed = caller.data("GET", "/v3/webhooks/endpoints")
    assert [one["secret"] for one in listed] == [None]
    path = f"/v3/webhooks/endpoints/{made['endpoint_id']}/rotate-secret"
    first, second = caller.data("POST", path)["secret"], caller.data("POST", path)["secret"]
    assert len({made["secret"], first, second}) == 3


def test_a_draft_is_not_overwritten(caller):
    graph = {"schema_version": "1"}
    made = caller.data("POST", "/v3/workflows", json={"name": "W", "product_graph": graph})
    path, body = f"/v3/workflows/{made['id']}", {"product_graph": graph, "expected_revision": 1}
    assert caller.data("PATCH", path, json=body)["draft_revision"] == 2
    refused(caller.http.patch(path, json=body), 409, "conflict", "expected_revision")


# -- jobs ----------------------------------------------------------------------------------------

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


@pytest.mark.parametrize("kind", JOBS)
def test_jobs_move_through_their_states(fake, caller, kind):
    operation = next(
        one
        for one in OPERATIONS.values()
        if one.method == "GET"
        and one.path.startswith(kind + "/{")
        and one.path.endswith("}")
        and one.path.count("/") == kind.count("/") + 1
    )
    path = f"{kind}/{caller.new(kind, operation.path.rpartition('{')[2][:-1])}"
    words = [caller.data("GET", path)["status"]]
    for _ in range(11):
        fake.advance(1)
        word = caller.data("GET", path)["status"]
        words += [word] if word != words[-1] else []
    assert words == JOBS[kind]


def test_results_are_there_at_the_end_only(fake, caller):
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


def test_a_job_can_be_made_to_fail_and_to_be_in_any_state(fake, caller):
    made = caller.new("/v3/videos", "video_id")
    fake.change(made, status="failed", failure_code="boom")
    data = caller.data("GET", f"/v3/videos/{made}")
    assert (data["status"], data["failure_code"], data["video_url"]) == ("failed", "boom", None)
    assert data["failure_message"]
    fake.change(made, status="a new word", failure_message=None)
    assert caller.data("GET", f"/v3/videos/{made}")["status"] == "a new word"
    fake.remove(made)
    assert caller.http.get(f"/v3/videos/{made}").status_code == 404
    with pytest.raises(KeyError):
        fake.change(made, status="completed")


def test_a_session_has_its_video_when_it_is_done(fake, caller):
    session = caller.data("POST", "/v3/video-agents", json={"prompt": "A cat"})
    assert session["video_id"] is None
    path = f"/v3/video-agents/{session['session_id']}"
    assert caller.data("GET", path + "/videos") == []
    fake.advance(10)
    video = caller.data("GET", path)["video_id"]
    assert caller.data("GET", f"/v3/videos/{video}")["status"] == "pending"
    assert [one["id"] for one in caller.data("GET", path + "/videos")] == [video]
    fake.advance(10)
    assert caller.data("GET", f"/v3/videos/{video}")["status"] == "completed"


def test_the_parts_of_a_job_are_done_when_it_is(fake, caller):
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
def test_the_percentage_of_a_job_grows(fake, caller, kind):
    made = caller.new(kind, "session_id")
    seen = []
    for seconds in (0, 1, 3, 5.99, 0.01, 100):
        fake.advance(seconds)
        seen.append(caller.data("GET", f"{kind}/{made}")["progress"])
    assert seen == [0, 10, 40, 99, 100, 100]


def test_one_translation_for_each_language(caller):
    body = {"video": FILE, "output_languages": ["German", "French"]}
    ids = caller.data("POST", "/v3/video-translations", json=body)["video_translation_ids"]
    paths = [f"/v3/video-translations/{one}" for one in ids]
    languages = [caller.data("GET", path)["output_language"] for path in paths]
    assert languages == ["German", "French"]


def test_a_batch_and_its_items(fake, caller):
    videos = [AVATAR] * 5
    batch = caller.data("POST", "/v3/videos/batches", json={"videos": videos})["batch_id"]
    path = f"/v3/videos/batches/{batch}"
    first = caller.data("GET", path, params={"limit": 3})
    assert (first["total_items"], first["has_more"], len(first["items"])) == (5, True, 3)
    rest = caller.data("GET", path, params={"limit": 3, "token": first["next_token"]})
    items = first["items"] + rest["items"]
    assert [one["item_index"] for one in items] == [0, 1, 2, 3, 4]
    assert (rest["has_more"], rest["next_token"]) == (False, None)
    ids = [one["video_id"] for one in items]
    fake.change(ids[1], status="failed", failure_code="boom")
    fake.advance(10)
    done = caller.data("GET", path)
    assert done["counts_by_status"] == {"completed": 4, "failed": 1}
    assert done["items"][1]["error"]["code"] == "boom"
    params = {"video_ids": f"{ids[0]},no", "batch_ids": batch}
    entries = caller.data("GET", "/v3/videos/statuses", params=params)
    assert [one["status"] for one in entries[:2]] == ["completed", "not_found"]
    assert [one["status"] for one in entries[2:]] == [
        "completed",
        "failed",
        "completed",
        "completed",
        "completed",
    ]


def test_a_run_can_be_canceled_until_it_is_over(fake, caller):
    path = f"/v3/workflow-runs/{caller.new('/v3/workflow-runs', 'run_id')}"
    assert caller.data("POST", path + "/cancel")["status"] == "canceled"
    other = f"/v3/workflow-runs/{caller.new('/v3/workflow-runs', 'run_id')}"
    fake.advance(10)
    assert caller.data("POST", other + "/cancel")["status"] == "succeeded"


# -- idempotency keys ----------------------------------------------------------------------------


def test_the_same_key_brings_the_same_answer(fake, caller):
    headers = {"Idempotency-Key": "one"}
    first = caller.http.post("/v3/videos", json=AVATAR, headers=headers)
    again = caller.http.post("/v3/videos", json={"another": "body"}, headers=headers)
    assert (again.status_code, again.content) == (first.status_code, first.content)
    assert len(caller.data("GET", "/v3/videos")) == 1
    other = caller.http.post("/v3/videos", json=AVATAR, headers={"Idempotency-Key": "two"})
    assert other.content != first.content
    lipsync = {"video": FILE, "audio": FILE}  # the scope of a key is one endpoint
    assert "lipsync_id" in caller.data("POST", "/v3/lipsyncs", json=lipsync, headers=headers)
    fake.advance(24 * 3600)
    later = caller.http.post("/v3/videos", json=AVATAR, headers=headers)
    assert later.content != first.content


def test_a_key_that_is_running(fake, caller):
    fake.latency = 5.0
    headers = {"Idempotency-Key": "one"}

    def first() -> None:
        with pytest.raises(httpx.ReadTimeout):
            httpx.post(
                f"{fake.url}/v3/videos",
                json=AVATAR,
                headers={"x-api-key": "test", **headers},
                timeout=httpx.Timeout(5, read=1.0),
            )

    thread = threading.Thread(target=first)
    thread.start()
    until = time.monotonic() + 5
    while not (fake.requests and fake.requests[-1].body):
        assert time.monotonic() < until
    fake.latency = 0.0
    answer = caller.http.post("/v3/videos", json=AVATAR, headers=headers)
    refused(answer, 409, "request_in_progress")
    thread.join()
    # Its caller has gone, but the video was made: the key gives the answer it never had.
    until = time.monotonic() + 5
    while (answer := caller.http.post("/v3/videos", json=AVATAR, headers=headers)).is_error:
        assert time.monotonic() < until
    assert [one["id"] for one in caller.data("GET", "/v3/videos")] == [
        answer.json()["data"]["video_id"]
    ]


def test_a_lost_answer_is_given_to_the_retry(fake):
    """The client retries with its key: one video, whatever was cut."""
    for times, cut in enumerate(({"cut": True}, {"cut": "reset"}, {"status": 503}), start=1):
        fake.fail(method="POST", processed=True, **cut)
        with HeyGen("test", base_url=fake.url) as heygen:
            lipsync = heygen.lipsync.create_lipsync_v3(video=FILE, audio=FILE)
            ids = [one.id for one in heygen.lipsync.list_lipsyncs_v3()]
        assert ids[-1] == lipsync.lipsync_id
        assert len(ids) == times


def test_a_refused_request_leaves_its_key_free(caller):
    headers = {"Idempotency-Key": "one"}
    assert caller.http.post("/v3/videos", json={}, headers=headers).status_code == 400
    assert caller.http.post("/v3/videos", json=AVATAR, headers=headers).is_success


def test_keys_that_are_none(caller):
    for key in ("", "a b", "x" * 256):
        answer = caller.http.post("/v3/videos", json=AVATAR, headers={"Idempotency-Key": key})
        refused(answer, 400, "invalid_parameter", "Idempotency-Key")
    body = {"workflow_id": caller.new("/v3/workflows", "workflow_id")}
    answer = caller.http.post("/v3/workflow-runs", json=body)
    refused(answer, 400, "invalid_parameter", "Idempotency-Key")


def test_the_key_of_a_background_removal_is_a_field(caller):
    body = {"video": FILE, "request_id": "one"}
    first, again = (caller.data("POST", "/v3/background-removals", json=body) for _ in range(2))
    assert first == again
    other = caller.data("POST", "/v3/background-removals", json={**body, "request_id": "two"})
    assert other["id"] != first["id"]


# -- requests that do not fit --------------------------------------------------------------------


def test_bodies_are_checked(caller):
    def post(path, body):
        return caller.http.post(path, json=body)

    wrong = "invalid_parameter"
    refused(post("/v3/videos", {**AVATAR, "speed": 1}), 400, wrong, "speed")
    refused(post("/v3/videos", {"type": "avatar"}), 400, wrong, "avatar_id")
    refused(post("/v3/videos", {"type": "film"}), 400, wrong, "type")
    refused(post("/v3/videos", {**AVATAR, "resolution": "8k"}), 400, wrong, "resolution")
    settings = {**AVATAR, "voice_settings": {"speed": 9}}
    refused(post("/v3/videos", settings), 400, wrong, "voice_settings.speed")
    refused(post("/v3/video-agents", {"prompt": "A", "size": 1}), 422, wrong, "size")
    refused(post("/v3/video-agents", {"prompt": ""}), 422, wrong, "prompt")
    lipsync = {"video": {"type": "url", "url": "https://a", "more": 1}, "audio": FILE}
    refused(post("/v3/lipsyncs", lipsync), 400, wrong, "video.more")
    for content in (b"", b"[]", b"{", b'"\\ud800"'):
        headers = {"content-type": "application/json"}
        refused(caller.http.post("/v3/videos", content=content, headers=headers), 400, wrong)
    text = caller.http.post("/v3/videos", content=b"{}", headers={"content-type": "text/plain"})
    refused(text, 400, wrong)
    assert caller.data("GET", "/v3/videos") == []


def test_queries_are_checked(caller):
    refused(caller.http.get("/v3/assets"), 400, "invalid_parameter", "username")
    params = {"query": "cat", "type": "icon"}
    assert {one["type"] for one in caller.data("GET", "/v3/assets/search", params=params)} == {
        "icon"
    }
    params["type"] = "film"
    answer = caller.http.get("/v3/assets/search", params=params)
    refused(answer, 400, "invalid_parameter", "type")


def test_the_client_sees_typed_errors(fake):
    with HeyGen("test", base_url=fake.url) as heygen:
        with pytest.raises(NotFoundError) as missing:
            heygen.videos.get_video_v3("no")
        assert missing.value.code == "video_not_found"
        fake.fail(409, code="request_in_progress", times=None)
        with pytest.raises(ConflictError):
            heygen.with_options(max_retries=0).brand.create_brand_kit(url="https://example.com")

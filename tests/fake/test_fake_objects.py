"""Objects of the fake: create, read, list, change and delete; accounts; special operations."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
from support.fake_caller import OPERATIONS, Caller
from support.fakes import FILE, KEY, VIDEO, check_error

from heygen_ext import HeyGen
from heygen_ext.testing import FakeHeyGen
from heygen_ext.testing._rest.document import Operation


@pytest.fixture
def fake() -> Iterator[FakeHeyGen]:
    with FakeHeyGen(clock=lambda: 0.0) as fake:
        yield fake


# -- create, read, list, change and delete --------------------------------------------------------

DELETES = [
    (operation.path.rpartition("/")[0], operation)
    for operation in OPERATIONS.values()
    if operation.method == "DELETE" and not operation.path.startswith("/v3/avatar-realtime")
]


def at(path: str, method: str = "GET") -> Operation | None:
    found = [each for each in OPERATIONS.values() if (each.method, each.path) == (method, path)]
    return found[0] if found else None


@pytest.mark.parametrize("kind, operation", DELETES, ids=[each.name for _, each in DELETES])
def test_create_read_list_and_delete(caller: Caller, kind: str, operation: Operation) -> None:
    parameter = operation.path.rpartition("{")[2][:-1]
    object_id = caller.new(kind, parameter)
    path = f"{kind}/{object_id}"
    listing, reading = at(kind), at(operation.path)

    def listed() -> list[str]:
        assert listing is not None
        params = {**caller.query(listing), "limit": 50}
        if kind == "/v3/voices":
            params["type"] = "private"  # Documented: without it, the list has public voices.
        found = caller.data("GET", kind, params=params)
        return [each.get("id", each.get(parameter)) for each in found]

    if reading:
        data = caller.data("GET", path)
        assert data.get("id", data.get(parameter)) == object_id
    if listing:
        assert listed().count(object_id) == 1
    caller.data("DELETE", path)
    for method in ("GET", "DELETE") if reading else ("DELETE",):
        response = caller.http.request(method, path)
        assert response.status_code == 404
        assert response.json()["error"]["code"].endswith("_not_found")
    if listing:
        assert object_id not in listed()


def test_fields_of_the_request_are_stored(caller: Caller) -> None:
    video = caller.data("POST", "/v3/videos", json=VIDEO)
    assert video["status"] == "waiting"
    assert caller.data("GET", f"/v3/videos/{video['video_id']}")["title"] == "One"
    terms = [{"term": "HeyGen", "pronunciation": "hey jen"}]
    created = caller.data("POST", "/v3/brand-glossaries", json={"name": "Mine", "terms": terms})
    path = f"/v3/brand-glossaries/{created['brand_glossary_id']}"
    assert caller.data("PATCH", path, json={"name": "Ours"})["name"] == "Ours"
    assert caller.data("GET", path)["terms"] == terms


def test_list_pages_and_filters(caller: Caller) -> None:
    ids = [caller.data("POST", "/v3/videos", json=VIDEO)["video_id"] for _ in range(7)]
    seen, token, pages = [], None, 0
    while True:
        params = {"limit": 3, **({"token": token} if token else {})}
        page = caller.http.get("/v3/videos", params=params).json()
        seen += [video["id"] for video in page["data"]]
        pages += 1
        if pages == 1:  # A deletion between pages hides no other item.
            caller.data("DELETE", f"/v3/videos/{ids[2]}")
        token = page["next_token"]
        assert page["has_more"] is (token is not None)
        if token is None:
            break
    assert (seen, pages) == (ids, 3)
    for wrong in ({"token": "x"}, {"limit": 101}):
        response = caller.http.get("/v3/videos", params=wrong)
        check_error(response, 400, "invalid_parameter", next(iter(wrong)))
    titled = caller.data("GET", "/v3/videos", params={"title": "on"})
    assert [video["title"] for video in titled] == ["One"] * 6
    assert caller.data("GET", "/v3/videos", params={"title": "two"}) == []


def test_list_pages_through_the_client(fake: FakeHeyGen, caller: Caller) -> None:
    ids = [caller.data("POST", "/v3/videos", json=VIDEO)["video_id"] for _ in range(5)]
    with HeyGen("test", base_url=fake.url) as heygen:
        assert [video.id for video in heygen.videos.list(limit=2)] == ids


def test_path_below_an_unknown_object_is_404(caller: Caller) -> None:
    for path in ("/v3/videos/no/scenes", "/v3/workflows/no/versions", "/v3/workflow-runs/no/nodes"):
        assert caller.http.get(path).status_code == 404


def test_unknown_path_and_method_are_refused(caller: Caller) -> None:
    check_error(caller.http.get("/v3/nothing"), 404, "not_found")
    assert caller.http.put("/v3/videos").status_code == 405


# -- accounts -------------------------------------------------------------------------------------


def test_objects_of_another_account_are_404(fake: FakeHeyGen, caller: Caller) -> None:
    fake.api_keys.add("other")
    video = caller.data("POST", "/v3/videos", json=VIDEO)["video_id"]
    for other in ({"authorization": "Bearer test"}, {"x-api-key": "other"}):
        response = httpx.get(f"{fake.url}/v3/videos/{video}", headers=other)
        check_error(response, 404, "video_not_found")
    check_error(httpx.get(f"{fake.url}/v3/videos"), 401, "unauthorized")


def test_all_tokens_are_one_account(fake: FakeHeyGen, caller: Caller) -> None:
    fake.bearer_tokens |= {"old", "new"}
    old, new = ({"authorization": f"Bearer {token}"} for token in ("old", "new"))
    created = httpx.post(f"{fake.url}/v3/videos", headers=old, json=VIDEO)
    path = f"/v3/videos/{created.json()['data']['video_id']}"
    assert httpx.get(fake.url + path, headers=new).status_code == 200
    check_error(httpx.get(fake.url + path, headers=KEY), 404, "video_not_found")


# -- special operations ---------------------------------------------------------------------------


def test_avatar_creates_a_look_in_a_group(caller: Caller) -> None:
    body = {"type": "photo", "name": "Ann", "file": FILE}
    avatar = caller.data("POST", "/v3/avatars", json=body)
    group, look = avatar["avatar_group"]["id"], avatar["avatar_item"]["id"]
    assert caller.data("GET", f"/v3/avatars/looks/{look}")["group_id"] == group
    more = {**body, "avatar_group_id": group}
    assert caller.data("POST", "/v3/avatars", json=more)["avatar_group"]["looks_count"] == 2
    looks = caller.data("GET", "/v3/avatars/looks", params={"group_id": group})
    assert len(looks) == 2
    wrong = {**body, "avatar_group_id": "no"}
    check_error(caller.http.post("/v3/avatars", json=wrong), 404, "avatar_group_not_found")


def test_webhook_secret_is_shown_once(caller: Caller) -> None:
    endpoint = caller.data("POST", "/v3/webhooks/endpoints", json={"url": "https://example.com"})
    assert endpoint["secret"].startswith("whsec_")
    listed = caller.data("GET", "/v3/webhooks/endpoints")
    assert [each["secret"] for each in listed] == [None]
    path = f"/v3/webhooks/endpoints/{endpoint['endpoint_id']}/rotate-secret"
    first, second = caller.data("POST", path)["secret"], caller.data("POST", path)["secret"]
    assert len({endpoint["secret"], first, second}) == 3


def test_workflow_draft_conflict(caller: Caller) -> None:
    graph = {"schema_version": "1"}
    workflow = caller.data("POST", "/v3/workflows", json={"name": "W", "product_graph": graph})
    path = f"/v3/workflows/{workflow['id']}"
    body = {"product_graph": graph, "expected_revision": 1}
    assert caller.data("PATCH", path, json=body)["draft_revision"] == 2
    response = caller.http.patch(path, json=body)
    check_error(response, 409, "conflict", "expected_revision")

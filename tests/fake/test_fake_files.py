"""Files of the fake: multipart uploads, presigned uploads, downloads."""

from __future__ import annotations

import hashlib
import random

import httpx
import pytest
from heygen_api.types import File
from support.fake_caller import PNG

from heygen_ext import HeyGen
from heygen_ext.testing import FakeHeyGen

SHA = hashlib.sha256(PNG).hexdigest()
WANTED = {
    "filename": "a.png",
    "content_type": "image/png",
    "size_bytes": len(PNG),
    "checksum_sha256": SHA,
}


@pytest.fixture
def fake():
    with FakeHeyGen(clock=lambda: 0.0) as fake:
        yield fake


@pytest.fixture
def ticket(caller):
    return caller.data("POST", "/v3/assets/direct-uploads", json=WANTED)


def put(ticket, content=PNG, *, without=(), **changes):
    headers = {**ticket["upload_headers"], **changes}
    headers = {name: value for name, value in headers.items() if name not in without}
    return httpx.put(ticket["upload_url"], content=content, headers=headers)


def test_presigned_upload(fake, caller, ticket):
    asset = ticket["asset_id"]
    complete = f"/v3/assets/{asset}/complete"
    assert ticket["upload_url"].startswith(fake.url)
    assert caller.http.post(complete, json={}).status_code == 409
    assert caller.http.get(f"/v3/assets/{asset}").status_code == 404
    assert put(ticket).status_code == 200
    assert caller.http.get(f"/v3/assets/{asset}").status_code == 404
    wrong = caller.http.post(complete, json={"checksum_sha256": "0" * 64})
    assert wrong.json()["error"]["param"] == "checksum_sha256"
    first = caller.data("POST", complete, json={"checksum_sha256": SHA})
    assert first == caller.data("POST", complete, json={"checksum_sha256": SHA})
    assert (first["status"], first["size_bytes"]) == ("processing", len(PNG))
    assert httpx.get(first["url"]).content == PNG
    assert caller.data("GET", f"/v3/assets/{asset}")["name"] == "a.png"


@pytest.mark.parametrize(
    "changes, status, code",
    [
        ({"x-api-key": "test"}, 403, "AccessDenied"),
        ({"Authorization": "Bearer test"}, 403, "AccessDenied"),
        ({"Content-Type": "image/jpeg"}, 403, "SignatureDoesNotMatch"),
        ({"x-amz-acl": "public-read"}, 403, "AccessDenied"),
        ({"without": ["x-amz-checksum-sha256"]}, 403, "SignatureDoesNotMatch"),
        ({"content": PNG + b"1"}, 403, "SignatureDoesNotMatch"),
        ({"content": PNG[:-1] + b"1"}, 400, "BadDigest"),
    ],
)
def test_store_refuses_changed_uploads(caller, ticket, changes, status, code):
    response = put(ticket, **changes)
    assert response.status_code == status
    assert f"<Code>{code}</Code>" in response.text
    complete = f"/v3/assets/{ticket['asset_id']}/complete"
    assert caller.http.post(complete, json={}).status_code == 409


def test_upload_address_expires(fake, ticket):
    fake.advance(ticket["expires_in_seconds"] + 1)
    assert put(ticket).status_code == 403


def test_changed_upload_address_is_refused(ticket):
    assert httpx.put(ticket["upload_url"] + "0", content=PNG).status_code == 403
    assert httpx.get(ticket["upload_url"]).status_code == 405
    assert httpx.put(ticket["upload_url"].replace("asset_", "no_")).status_code == 404


def test_invalid_presign_request_is_refused(caller):
    path = "/v3/assets/direct-uploads"
    assert caller.http.post(path, json={**WANTED, "size_bytes": 2**31}).status_code == 413
    assert caller.http.post(path, json={**WANTED, "checksum_sha256": "x"}).status_code == 400


def test_batch_of_presigned_uploads(caller):
    files = [{**WANTED, "checksum_sha256": None}] * 2
    made = caller.data("POST", "/v3/assets/direct-uploads/batches", json={"files": files})
    batch, tickets = made["batch_id"], made["items"]
    assert put(tickets[0]).status_code == 200
    caller.data("POST", "/v3/assets/complete/batches", json={"batch_id": batch})
    data = caller.data("GET", f"/v3/assets/batches/{batch}")
    assert (data["status"], data["total_items"]) == ("processing", 2)
    assert [item["status"] for item in data["items"]] == ["completed", "queued"]
    assert put(tickets[1]).status_code == 200
    caller.data("POST", "/v3/assets/complete/batches", json={"batch_id": batch})
    assert caller.data("GET", f"/v3/assets/batches/{batch}")["status"] == "completed"
    ids = ",".join(each["asset_id"] for each in tickets)
    entries = caller.data("GET", "/v3/assets/statuses", params={"asset_ids": ids})
    assert [entry["status"] for entry in entries] == ["completed", "completed"]


@pytest.mark.parametrize(
    "content", [b"", b"\r\n", b"\r\n--", b"--\r\n\r\n", PNG, random.Random(1).randbytes(100_000)]
)
def test_multipart_upload(fake, content):
    with HeyGen("test", base_url=fake.url) as heygen:
        file = File(payload=content, file_name="a.png", mime_type="image/png")
        made = heygen.assets.upload(file=file)
        assert made.size_bytes == len(content)
        assert httpx.get(made.url).content == content
        assert heygen.assets.get(made.asset_id).name == "a.png"


def test_media_type_comes_from_the_content(caller):
    made = caller.data("POST", "/v3/assets", files={"file": ("a.txt", PNG, "text/plain")})
    assert made["mime_type"] == "image/png"


def test_invalid_multipart_upload_is_refused(caller):
    assert caller.http.post("/v3/assets", content=PNG).status_code == 400
    assert caller.http.post("/v3/assets", files={"photo": PNG}).status_code == 400
    large = bytes(32 * 1024 * 1024 + 1)
    assert caller.http.post("/v3/assets", files={"file": large}).status_code == 413


def test_download_of_background_removal_layers(fake, tmp_path):
    with HeyGen("test", base_url=fake.url) as heygen:
        made = heygen.background_removal.create(
            video={"type": "url", "url": "https://example.com/a.mp4"}
        )
        assert not made.layers.to_dict()  # Empty until the job is completed.
        fake.advance(60)
        job = heygen.background_removal.get(made.id)
        (address,) = job.layers.to_dict().values()
        heygen.download(address, tmp_path / "layer.mp4", of=job)
    assert (tmp_path / "layer.mp4").stat().st_size


def test_download_of_ranges_without_credential(fake, caller):
    asset = caller.new("/v3/assets", "asset_id")
    url = f"{fake.url}/files/{asset}/url"
    part = httpx.get(url, headers={"Range": "bytes=5-9"})
    assert (part.status_code, part.content) == (206, PNG[5:10])
    assert part.headers["content-range"] == f"bytes 5-9/{len(PNG)}"
    assert httpx.get(url, headers={"Range": "bytes=9999-"}).status_code == 416
    assert httpx.get(url, headers={"x-api-key": "test"}).status_code == 403
    assert httpx.head(url).headers["content-length"] == str(len(PNG))

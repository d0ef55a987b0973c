"""`upload_batch`."""

import io
import json

import pytest

from heygen_ext import (
    APIResponseValidationError,
    ConflictError,
    PermissionDeniedError,
    UsageError,
)


def test_batch_of_files(both, heygen, api, store, tmp_path):
    names = ["a.png", "b.mp4", "c.pdf"]
    for n, name in enumerate(names):
        (tmp_path / name).write_bytes(name.encode() * n)
    progress = []
    batch = both.run(
        heygen.upload_batch(
            [tmp_path / name for name in names],
            title="Three",
            on_progress=lambda *p: progress.append(p),
        )
    )
    assert (batch.batch_id, batch.asset_ids) == ("batch", ["b0", "b1", "b2"])
    create, complete = api.seen
    assert create.path == "/v3/assets/direct-uploads/batches"
    sent = json.loads(create.body)
    assert sent["title"] == "Three"
    assert [f["content_type"] for f in sent["files"]] == [
        "image/png",
        "video/mp4",
        "application/pdf",
    ]
    assert [seen.body for seen in store.seen] == [b"", b"b.mp4", b"c.pdfc.pdf"]
    assert (complete.path, json.loads(complete.body)) == (
        "/v3/assets/complete/batches",
        {"batch_id": "batch"},
    )
    assert progress[-1] == (15, 15)


def test_failed_file_of_a_batch_is_named(both, heygen, api, store, tmp_path):
    for name in ("a.png", "b.png"):
        (tmp_path / name).write_bytes(b"x")
    store.replies["PUT"] = [200, 403]
    with pytest.raises(PermissionDeniedError) as caught:
        both.run(heygen.upload_batch([tmp_path / "a.png", tmp_path / "b.png"]))
    assert caught.value.__notes__ == ["File 2 of 2: b.png. Batch batch was not completed."]
    assert len(api.seen) == 1


def test_fewer_upload_urls_than_files_are_an_error(both, heygen, api, store, tmp_path):
    (tmp_path / "a.png").write_bytes(b"x")
    data = {"batch_id": "batch", "items": []}
    api.replies["POST"] = [(200, json.dumps({"data": data}))]
    with pytest.raises(APIResponseValidationError, match="0 upload URLs for 1 files"):
        both.run(heygen.upload_batch([tmp_path / "a.png"]))
    assert store.seen == []


@pytest.mark.parametrize("code", ["conflict", "request_in_progress"])
def test_conflict_at_the_completion_of_a_batch_is_retried(both, heygen, api, tmp_path, waits, code):
    (tmp_path / "a.png").write_bytes(b"x")
    conflict = (409, json.dumps({"error": {"code": code, "message": "not there yet"}}))

    def then_conflicts(count):
        def created(handler):
            api.replies["POST"] = [conflict] * count
            api.reply(handler)

        return created

    api.replies["POST"] = [then_conflicts(5)]
    assert both.run(heygen.upload_batch([tmp_path / "a.png"])).batch_id == "batch"
    completions = api.seen[1:]
    assert [seen.path for seen in completions] == ["/v3/assets/complete/batches"] * 6
    assert len({seen.headers["idempotency-key"] for seen in completions}) == 1
    assert waits == [0.5, 1, 2, 4, 8]
    api.seen.clear()
    api.replies["POST"] = [then_conflicts(6)]
    with pytest.raises(ConflictError, match="not there yet") as caught:
        both.run(heygen.upload_batch([tmp_path / "a.png"]))
    assert len(api.seen) == 7
    assert "heygen.asset_batches.complete(batch_id='batch')" in caught.value.hint


def test_batch_limits(both, heygen, api, tmp_path):
    file = tmp_path / "a.png"
    file.write_bytes(b"x")
    for files in ([], [file] * 101, str(file), io.BytesIO(b"x")):
        with pytest.raises(UsageError):
            both.run(heygen.upload_batch(files))
    assert api.seen == []

"""Operations that begin a job of no known kind: make drift and make fetch-spec name them."""

import json

import drift
import fetch_spec
import pytest
from driftcheck import uncovered_jobs
from shared.paths import DOCUMENT
from support.drift_documents import (
    INTEGER,
    STRING,
    answer,
    data,
    document,
    heygen_document,
    operation,
    query,
    ref,
    thing,
)

READER = "/v3/songs/{song_id}"


def songs(answered=None, read=None, path="/v3/songs", method="post", **parts):
    """A document with an operation that begins something, and one that reads it."""
    read = thing(["id", "status"], id=STRING, status=STRING) if read is None else read
    answered = thing(["song_id"], song_id=STRING) if answered is None else answered
    begins = operation(operationId="createSong", responses={"200": data(answered)}, **parts)
    song = query("song_id", where="path", required=True)
    reads = operation(operationId="getSong", parameters=[song], responses={"200": data(read)})
    return document({path: {method: begins}, READER: {"get": reads}}, {"Song": read})


def named(made):
    return [
        (item.operation["method"], item.operation["path"], item.after)
        for item in uncovered_jobs.findings(made)
    ]


FOUND = [("POST", "/v3/songs", f"GET {READER}")]


def test_the_vendored_document_has_no_job_of_an_unknown_kind():
    """If this fails: openapi/README.md says how to add a kind of job, or `x-no-job`."""
    vendored = json.loads(DOCUMENT.read_text(encoding="utf-8"))
    assert [item.message for item in uncovered_jobs.findings(vendored)] == []


@pytest.mark.parametrize(
    "made",
    [
        songs(),
        songs(thing(id=STRING)),
        songs(thing(cover_id=STRING)),
        songs(thing(song_ids={"type": "array", "items": STRING})),
        songs({"oneOf": [thing(song_id=STRING), thing(name=STRING)]}),
        songs(read=ref("Song")) | {"components": {"schemas": {"Song": thing(status=STRING)}}},
    ],
    ids=["the parameter", "id", "an id of the collection", "ids", "a union", "a reference"],
)
def test_operation_that_begins_a_job_of_no_kind_is_named(made):
    assert named(made) == FOUND


def test_id_of_another_collection_is_recognised_by_its_name():
    assert named(songs(path="/v3/albums/{album_id}/songs")) == [
        ("POST", "/v3/albums/{album_id}/songs", f"GET {READER}")
    ]
    assert named(songs(thing(id=STRING), path="/v3/albums")) == []


def test_answer_without_data_counts():
    made = songs()
    bare = answer(thing(song_id=STRING))
    made["paths"]["/v3/songs"]["post"]["responses"] = {"202": bare}
    assert named(made) == FOUND


@pytest.mark.parametrize(
    "made",
    [
        songs(thing(name=STRING)),
        songs(read=thing(id=STRING)),
        songs(path=f"{READER}/stop"),
        songs(method="put"),
        songs(thing(paid=INTEGER)),
    ],
    ids=["no id", "no status", "the id was given", "a change", "ends like an id"],
)
def test_what_begins_no_job_is_not_named(made):
    assert named(made) == []


@pytest.mark.parametrize(
    "fields",
    [
        {"x-creates-job": {"song": "song_id"}},
        {"x-returns-job": {"song": "song_id"}},
        {"x-no-job": "It is sung at once."},
    ],
)
def test_what_is_covered_is_not_named(fields):
    assert named(songs(**fields)) == []


def test_drift_and_fetch_spec_name_them(serve, write, vendored, monkeypatch, capsys):
    monkeypatch.setattr(drift, "check_generated", list)
    made = heygen_document()
    made["paths"] |= songs()["paths"]
    (upstream,) = write(made)
    assert drift.main(["--upstream", upstream, "--format", "json"], vendored=vendored) == 1
    items = json.loads(capsys.readouterr().out)
    (found,) = [item for item in items if item["id"] == "job-uncovered"]
    assert found["operation"]["operationId"] == "createSong"
    assert found["message"] == (
        "heygen.things.create_song() answers an id, and heygen.things.get_song() reads its status;"
        " no kind of job covers them, so `wait` does not know it."
    )
    places = (vendored, vendored.parent / "heygen_api", vendored.parent / "methods.py")
    assert fetch_spec.main(["--upstream", upstream], None, *places) == 0
    assert found["message"] in capsys.readouterr().out
    # It stays named as long as it is so, also if the published document is the vendored one.
    assert drift.main(["--upstream", upstream], vendored=vendored) == 1
    assert found["message"] in capsys.readouterr().out

"""What the overlay says about things that are gone: make drift and make fetch-spec name it."""

import copy
import json

import drift
import fetch_spec
import pytest
from driftcheck import overlay_actions
from shared.paths import DOCUMENT, OVERLAY
from support.drift_documents import heygen_document

VENDORED = json.loads(DOCUMENT.read_text(encoding="utf-8"))
VIDEO = "/v3/videos/{video_id}"


def without(*paths):
    made = copy.deepcopy(VENDORED)
    for path in paths:
        del made["paths"][path]
    return made


@pytest.fixture
def video():
    """The path of a video, if the document has it."""
    if VIDEO not in VENDORED["paths"]:
        pytest.skip(f"The document lacks {VIDEO}")
    assert VIDEO in OVERLAY.read_text(encoding="utf-8")
    return VIDEO


def test_unchanged_document_loses_nothing():
    assert overlay_actions.findings(VENDORED, VENDORED) == []


def test_removed_path_is_named(video):
    (found,) = overlay_actions.findings(VENDORED, without(video))
    assert (found.level, found.before) == ("risky", [video])
    assert found.message.endswith(f"mend or remove its actions: {video}.")
    assert overlay_actions.findings(without(video), without(video)) == []


def test_removed_method_is_named_with_its_target(video):
    made = copy.deepcopy(VENDORED)
    made["paths"][video] = {"delete": made["paths"][video]["delete"]}
    (found,) = overlay_actions.findings(VENDORED, made)
    assert found.before == [f"$.paths['{video}'].get"]


def test_many_are_counted():
    (found,) = overlay_actions.findings(VENDORED, {**VENDORED, "paths": {}})
    assert len(found.before) > 5
    assert found.message.endswith(f" and {len(found.before) - 5} more.")
    assert found.message.count(", ") == 4


def test_drift_and_fetch_spec_name_them(write, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(drift, "check_generated", list)
    old = heygen_document()
    old["paths"]["/v3/podcasts"] = {
        "post": old["paths"]["/v3/videos"]["get"] | {"operationId": "p"}
    }
    vendored = tmp_path / "vendored.json"
    vendored.write_text(json.dumps(old), encoding="utf-8")
    (upstream,) = write(heygen_document())
    assert drift.main(["--upstream", upstream], vendored=vendored) == 2
    line = "mend or remove its actions: /v3/podcasts."
    assert line in capsys.readouterr().out
    places = (vendored, tmp_path / "heygen_api", tmp_path / "methods.py")
    assert fetch_spec.main(["--upstream", upstream], None, *places) == 0
    assert line in capsys.readouterr().out

"""The x- fields: what regen refuses, and the tables of jobs and methods that it makes of them."""

import copy
import json
import re
import subprocess
import sys

import pytest
import regen
from codegen import extensions, jobs, overlay
from codegen.document import RegenError, read
from codegen.package import Package
from support.paths import ROOT
from support.regeneration import PACKAGE, SMALL, SPEC, generate, reduced, tree

from heygen_ext._jobs.kinds import KINDS

WHOLE = json.loads(SPEC.read_text(encoding="utf-8"))
SCHEMA = ROOT / "openapi" / "x-fields.schema.yaml"
TEMPLATES = ROOT / "openapi" / "templates"
VIDEO = "/v3/videos/{video_id}"
COMMITTED = Package(PACKAGE)


@pytest.fixture(scope="module")
def overlaid():
    """The vendored document with the overlay applied."""
    return overlay.apply(read(ROOT / "openapi" / "overlay.yaml"), WHOLE)


@pytest.fixture
def document(overlaid):
    """The same, to be changed; its committed package stands for the one generated from it."""
    return {
        **overlaid,
        "paths": {path: copy.deepcopy(item) for path, item in overlaid["paths"].items()},
    }


def tables(document):
    return jobs.tables(document, COMMITTED)


def methods(document):
    return jobs.render(TEMPLATES / "wait_methods.py.jinja", tables(document))


# The shape of the fields.


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("x-timeout", "15", "x-timeout: '15' is not of type 'number'"),
        ("x-timeout", 0, "x-timeout: 0 is less than or equal to"),
        ("x-safe-to-repeat", "yes", "x-safe-to-repeat: 'yes' is not of type 'boolean'"),
        ("x-hints", {"avatar_id": {"4OO": {}}}, "x-hints.avatar_id: '4OO' does not"),
        ("x-hints", {"avatar_id": {"400": {}}}, "x-hints.avatar_id.400: 'text' is a required"),
        ("x-job", {"kind": "video"}, "x-job: 'status' is a required property"),
        ("x-creates-job", {"video": "a b"}, "x-creates-job.video: 'a b' does not match"),
        ("x-returns-job", {"a": "b", "c": "d"}, "x-returns-job: .* too many properties"),
        ("x-file", {"id": "id", "part": "x"}, "x-file: Additional properties .*'part'"),
        ("x-stream-error", 1, "x-stream-error: 1 is not of type 'string'"),
    ],
)
def test_malformed_field_is_refused_in_one_line(field, value, message):
    document = copy.deepcopy(SMALL)
    document["paths"]["/a"]["get"][field] = value
    with pytest.raises(RegenError, match=message) as caught:
        extensions.check(document, SCHEMA)
    assert str(caught.value).startswith("GET /a: ")
    assert "\n" not in str(caught.value)


def test_malformed_field_of_the_document_is_refused_in_one_line():
    document = {**copy.deepcopy(SMALL), "x-files": {"urls": "url", "ids": ["id"]}}
    with pytest.raises(RegenError, match=r"x-files\.ids: .* is not of type 'string'") as caught:
        extensions.check(document, SCHEMA)
    assert "\n" not in str(caught.value)


def test_the_overlay_sets_fields_of_the_right_shape(overlaid):
    extensions.check(overlaid, SCHEMA)


def test_malformed_field_of_the_document_leaves_nothing_behind(tmp_path, capsys):
    document = {**SMALL, "paths": {"/a": {"get": {"x-timeout": "15 s", "responses": {}}}}}
    spec = tmp_path / "spec.json"
    spec.write_text(json.dumps(document))
    assert regen.main(["--spec", str(spec), "--out", str(tmp_path / "package")]) == 1
    assert capsys.readouterr().err == "regen: GET /a: x-timeout: '15 s' is not of type 'number'\n"
    assert list(tmp_path.iterdir()) == [spec]


# Fields that do not fit their operation.


def test_two_operations_that_read_the_same_kind_are_refused(document):
    document["paths"]["/v3/podcasts/{podcast_id}"]["get"]["x-job"]["kind"] = "video"
    with pytest.raises(RegenError, match=f"GET {re.escape(VIDEO)} reads jobs of kind video too"):
        tables(document)


@pytest.mark.parametrize("field", ["code", "message", "address", "progress"])
def test_field_that_the_job_lacks_is_refused(document, field):
    document["paths"][VIDEO]["get"]["x-job"][field] = "no_such.field"
    with pytest.raises(RegenError, match=r"VideoDetail has no no_such, which x-job names"):
        tables(document)


def test_id_that_the_answer_lacks_is_refused(document):
    document["paths"]["/v3/avatars"]["post"]["x-creates-job"] = {"avatar_look": "avatar_item.ident"}
    with pytest.raises(RegenError, match=r"CreateAvatarResponse has no avatar_item\.ident"):
        tables(document)


def test_answers_of_one_model_must_name_the_same_jobs(document):
    document["paths"]["/v3/workflow-runs/{run_id}/cancel"]["post"]["x-returns-job"] = {
        "workflow_run": "workflow_id"
    }
    with pytest.raises(RegenError, match="WorkflowRunResponse"):
        tables(document)


def test_answer_without_data_is_refused(document):
    document["paths"]["/v3/avatar-realtime/{stream_id}/words"]["get"]["x-returns-job"] = {
        "video": "id"
    }
    with pytest.raises(RegenError, match="no `data`"):
        tables(document)


# What is made of them.


def test_kinds_of_operations_that_are_gone_vanish(document):
    del document["paths"][VIDEO], document["paths"]["/v3/podcasts/{podcast_id}"]
    made = tables(document)
    assert KINDS.keys() - made.kinds.keys() == {"video", "podcast"}
    assert "then" not in made.kinds["video_agent"]
    assert made.created["CreateVideoAgentResponse"] == {"video_agent": "session_id"}
    assert "PodcastCreateResponse" not in made.created
    assert "VideoDetail" not in made.returned | made.files
    text = methods(document)
    assert "podcast" not in text
    assert made.wait_for["models.GetSessionResponse"] == ["video_agent"]


def test_create_operation_that_is_gone_leaves_its_kind(document):
    del document["paths"]["/v3/podcasts"]
    made = tables(document)
    assert "podcast" in made.kinds
    assert "PodcastCreateResponse" not in made.created


def test_one_kind_alone_has_no_overloads(document):
    """A single overload is an error of type checkers."""
    kept = {"/v3/videos", VIDEO}
    document["paths"] = {path: item for path, item in document["paths"].items() if path in kept}
    text = methods(document)
    assert text.count("@overload") == 0
    assert text.count("def wait(") == text.count("def wait_for(") == 2
    compile(text, "methods.py", "exec")


def test_new_kind_needs_no_code(document):
    document["paths"]["/v3/voices/{voice_id}"]["get"]["x-job"]["kind"] = "new_kind"
    document["paths"]["/v3/voices/clone"]["post"]["x-creates-job"] = {"new_kind": "voice_clone_id"}
    made = tables(document)
    assert made.wait_for["models.VoiceDetailV3"] == ["new_kind"]
    assert made.wait["VoiceCloneCreateV3Response"] == "models.VoiceDetailV3"


def test_completed_jobs_have_their_address(document):
    made = tables(document)
    (field,) = made.completed["CompletedVideoDetail"].fields
    assert field == ("video_url", "str", '_field("video_url", _text)', [])
    assert made.wait["CreateAvatarVideoResponse"] == "completed.CompletedVideoDetail"
    assert made.kinds["video"]["completed"] == "CompletedVideoDetail"
    assert made.completed["CompletedVideoTranslationDetail"].either == ["video_url", "audio_url"]
    del document["paths"][VIDEO]["get"]["x-job"]["address"]
    made = tables(document)
    assert "CompletedVideoDetail" not in made.completed
    assert made.wait["CreateAvatarVideoResponse"] == "models.VideoDetail"
    text = jobs.render(TEMPLATES / "completed.py.jinja", made)
    assert "(VideoDetail)" not in text
    document["paths"] = {}
    compile(jobs.render(TEMPLATES / "completed.py.jinja", tables(document)), "c.py", "exec")


def test_jobs_of_one_model_must_have_one_address(document):
    videos, assets = (
        document["paths"][f"/v3/{name}/batches/{{batch_id}}"]["get"]["x-job"]
        for name in ("videos", "assets")
    )
    videos["address"] = assets["address"] = "items"
    made = tables(document)
    assert [row.name for row in made.completed["CompletedVideoBatchDetail"].fields] == ["items"]
    assert "lipsync_batch" in made.wait_for["models.VideoBatchDetail"]
    assets["address"] = "counts_by_status"
    with pytest.raises(RegenError, match="its address is not that of other jobs"):
        tables(document)


def test_words_and_texts_cannot_break_the_code(document):
    job = document["paths"][VIDEO]["get"]["x-job"]
    job["what_to_do"] = 'say "no"\n\\ {{ x }} {% endraw %}'
    job["status"]['"ENDED"'] = "failed"
    values = {}
    exec(jobs.render(TEMPLATES / "jobs.py.jinja", tables(document)), values)
    assert values["KINDS"]["video"]["what_to_do"] == job["what_to_do"]
    assert values["KINDS"]["video"]["failed"] == ("failed", '"ended"')


FEW = ("createVideo", "getVideoV3", "createVideoAgentV3", "getVideoAgentSession", "uploadAsset")


def test_fewer_operations_regenerate_without_a_change_of_code(tmp_path):
    """The package is the whole one's, less what is gone, and works with this heygen_ext."""
    few = generate(reduced(WHOLE, *FEW), tmp_path, "heygen_api", "--methods", tmp_path / "m.py")
    left, whole = tree(few), tree(PACKAGE)
    assert len(left) < len(whole) / 2
    assert {path for path in left if path.startswith("api/") and "__init__" not in path} == {
        "api/assets/upload_asset.py",
        "api/video_agent/create_video_agent_v3.py",
        "api/video_agent/get_video_agent_session.py",
        "api/videos/create_video.py",
        "api/videos/get_video_v3.py",
    }
    changed = {path for path, text in left.items() if whole.get(path) != text}
    # Models that only requests use once the answers that had them are gone.
    shared = {path for path in changed if b"AnswerModel" in whole[path] and b"attrs" in left[path]}
    assert {path for path in shared if not path.startswith("models/")} == set()
    assert {path for path in changed - shared if not path.endswith("__init__.py")} == {
        "completed.py",
        "document.json",
        "jobs.py",
        "routes.py",
    }
    assert (tmp_path / "m.py").read_text().count("@overload") == 4
    code = f"""
import sys
sys.path.insert(0, {str(tmp_path)!r})
import heygen_ext, heygen_ext._jobs.kinds as kinds
assert list(kinds.KINDS) == ["video", "video_agent"], kinds.KINDS
try:
    heygen_ext.HeyGen("k").wait_for("podcast", "p1")
except heygen_ext.UsageError as error:
    print(error)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout.startswith("There is no kind of job 'podcast'."), done.stderr

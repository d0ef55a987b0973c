"""The kinds of jobs against the document, and which jobs a create operation's answer names."""

import re
from importlib import import_module

import pytest
from codegen.document import read
from driftcheck.assumptions import of_operations
from heygen_api.jobs import CREATED, RETURNED
from heygen_api.models import (
    CreateAvatarLooksResponse,
    CreateAvatarResponse,
    CreateAvatarVideoResponse,
    CreateVideoAgentResponse,
    VideoTranslationCreateResponse,
)
from support.job_server import SCHEMAS, example, job_schema, resolved
from support.paths import ROOT

from heygen_ext import HeyGen, UsageError
from heygen_ext._jobs.created import UploadedBatch
from heygen_ext._jobs.kinds import KINDS, target_of, targets_of, text_at

# The status words of running jobs. All others must end a job: a word that is in neither place is
# taken for that of a running job, which may be wrong.
RUNNING = {"pending", "queued", "loading", "processing", "running", "rendering"}
RUNNING |= {"thinking", "reviewing", "generating"}


def status_words(kind):
    if kind.ids:  # named in the operation's description; `not_found` raises an error instead
        words = re.search("States are (.*), and not_found", kind.module().sync.__doc__)
        return set(words[1].split(", "))
    status = job_schema(kind)["properties"]["status"]
    if status.get("type") == "string" and "enum" not in status:  # named in the description only
        return set(status["description"].lower().rstrip(".").replace(" or", ",").split(", "))
    schemas = [resolved(schema) for schema in status.get("anyOf", [status])]
    return {word.lower() for schema in schemas for word in schema.get("enum", [])}


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_status_words_are_those_of_the_schema(kind):
    ends = [kind.done, kind.failed, kind.needs_input]
    assert kind.missing == (("not_found",) if kind.ids else ())
    assert kind.done
    assert kind.failed
    assert sum(map(len, ends)) == len(frozenset().union(*ends))
    words = {word.strip() for word in status_words(kind)}
    assert words - RUNNING == frozenset().union(*ends)
    assert words & RUNNING


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_fields_are_those_of_the_schema(kind):
    paths = [*kind.code, *kind.message, *kind.address, kind.progress]
    paths += [pair[1] for pair in (kind.then, kind.also_poll) if pair]
    properties = job_schema(kind)["properties"]
    assert {path.partition(".")[0] for path in paths if path} <= properties.keys()
    nullable = any(s.get("type") == "null" for s in properties["status"].get("anyOf", []))
    assert kind.null_is_done == (nullable or kind.name == "asset")


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_kind_is_named_after_the_operation_that_reads_it(kind):
    operation = kind.module().OPERATION
    name = operation.name.removeprefix("get_").removesuffix("_v3").removesuffix("_session")
    wanted = f"bulk_{kind.name}_statuses" if kind.ids else kind.name
    assert (operation.method, name) == ("GET", wanted)


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_delays_grow_and_end_before_the_deadline(kind):
    assert 0 < kind.first <= kind.cap <= 60
    assert kind.growth >= 1
    assert kind.cap < kind.deadline


def model(name, **fields):
    data = {k: v for k, v in example(SCHEMAS[name]).items() if v is not None}
    return getattr(import_module("heygen_api.models"), name).from_dict({**data, **fields})


@pytest.mark.parametrize("name", [*CREATED, *RETURNED])
def test_every_create_answer_names_its_jobs(name):
    created = model(name)
    targets, several = targets_of(created)
    for target in targets:
        assert target.id == "x"
        assert (target.snapshot is created) == (name in RETURNED)
    assert len(targets) == (2 if several else 1)


def test_uploaded_batch_names_its_job():
    (target,), several = targets_of(UploadedBatch("b1", ["a1", "a2"]))
    assert (target.kind.name, target.id, several) == ("asset_batch", "b1", False)


def test_kinds_are_those_of_the_overlay():
    """The overlay's actions for a kind match nothing if its operation moves or is gone.

    For a published document, make fetch-spec says so.
    """
    actions = read(ROOT / "openapi" / "overlay.yaml")["actions"]
    updates = [action.get("update", {}) for action in actions]
    kinds = {update["x-job"]["kind"] for update in updates if "x-job" in update}
    assert KINDS.keys() <= kinds
    vendored = read(ROOT / "openapi" / "external-api.json")
    assert KINDS.keys() == kinds or not list(of_operations(vendored))


def test_every_kind_has_a_create_answer():
    reached = {kind for kinds in (*CREATED.values(), *RETURNED.values()) for kind in kinds}
    assert reached == KINDS.keys()


def test_translation_names_a_job_for_each_language():
    targets, several = targets_of(
        VideoTranslationCreateResponse(video_translation_ids=["t1", "t2", "t3"])
    )
    assert several
    assert [(t.kind.name, t.id) for t in targets] == [
        ("video_translation", "t1"),
        ("video_translation", "t2"),
        ("video_translation", "t3"),
    ]


def test_avatar_looks_are_a_job_each():
    looks = [{"id": "k1"}, {"id": "k2"}]
    targets, several = targets_of(
        CreateAvatarLooksResponse.from_dict({"group_id": "g", "looks": looks})
    )
    assert several
    assert [(t.kind.name, t.id) for t in targets] == [("avatar_look", "k1"), ("avatar_look", "k2")]


def test_video_is_preferred_to_its_session():
    fields = {"session_id": "s1", "status": "generating", "created_at": 1}
    (target,), _ = targets_of(CreateVideoAgentResponse(**fields))
    assert (target.kind.name, target.id) == ("video_agent", "s1")
    (target,), _ = targets_of(CreateVideoAgentResponse(**fields, video_id="v1"))
    assert (target.kind.name, target.id, target.after.name) == ("video", "v1", "video_agent")


def test_avatar_look_is_preferred_to_its_group():
    both = model("CreateAvatarResponse").to_dict()
    both["avatar_item"]["id"], both["avatar_group"]["id"] = "look", "group"
    (target,), _ = targets_of(CreateAvatarResponse.from_dict(both))
    assert (target.kind.name, target.id) == ("avatar_look", "look")
    (target,), _ = targets_of(CreateAvatarResponse.from_dict({**both, "avatar_item": None}))
    assert (target.kind.name, target.id) == ("avatar_group", "group")


class VideoDetail:
    """Has the name of a model, and is none."""

    id = "v1"


class LipsyncCreateResponse:
    """Another."""

    def to_dict(self):
        return {"lipsync_id": "l1"}


@pytest.mark.parametrize(
    "created",
    [
        None,
        "v1",
        VideoDetail(),
        LipsyncCreateResponse(),
        CreateAvatarResponse(),
        VideoTranslationCreateResponse(video_translation_ids=[]),
    ],
)
def test_value_that_names_no_job_is_refused(created):
    with pytest.raises(UsageError):
        targets_of(created)


@pytest.mark.parametrize(
    ("kind", "id"), [("vidoe", "v1"), ("video", ""), ("video", ".."), ("video", None)]
)
def test_impossible_kind_or_id_is_refused(kind, id):
    with pytest.raises(UsageError):
        target_of(kind, id)
    with HeyGen("test", base_url="http://127.0.0.1:1") as heygen, pytest.raises(UsageError):
        heygen.wait_for(kind, id)


def test_answer_without_an_id_is_refused():
    with pytest.raises(UsageError):
        targets_of(CreateAvatarVideoResponse(video_id="", status="waiting"))


def test_text_at_a_path():
    data = {
        "error": {"message": " "},
        "items": [{"error": None}, {"error": {"message": "late"}}],
        "messages": [{"type": "text", "content": "hi"}, {"type": "error", "content": "bad"}],
    }
    assert text_at(data, ("error.message", "items.error.message")) == "late"
    assert text_at(data, ("messages.type=error.content",)) == "bad"
    assert text_at(data, ("error", "items", "nothing", "error.message.more")) is None

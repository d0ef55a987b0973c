"""`wait` and `wait_for` of both clients, over loopback sockets and with a fake clock."""

import asyncio
import copy
import pickle
import re
import subprocess
import sys
import time

import heygen_api.completed
import pytest
from heygen_api.models import (
    BackgroundRemovalJob,
    CompleteAssetUploadResponse,
    CreateAvatarVideoResponse,
    CreateVideoAgentResponse,
    UploadAssetV3Response,
    VideoTranslationCreateResponse,
    VideoTranslationDetail,
)
from support.job_server import SILENT, JobServer, example, job_schema
from support.paths import README

from heygen_ext import (
    APIResponseValidationError,
    AsyncHeyGen,
    AuthenticationError,
    InternalServerError,
    JobFailedError,
    JobProgress,
    JobTimeoutError,
    MissingFieldError,
    NotFoundError,
    UsageError,
)
from heygen_ext._files import upload
from heygen_ext._jobs import poller
from heygen_ext._jobs.kinds import KINDS
from heygen_ext._transport.clock import clock
from heygen_ext.testing import FakeHeyGen

VIDEO = "/v3/videos/v1"
PENDING = {"id": "v1", "status": "pending"}
DONE = {"id": "v1", "status": "completed", "video_url": "https://x/v1.mp4"}
ERROR = {"role": "model", "type": "error", "content": "No idea."}


@pytest.fixture(autouse=True)
def pauses(monkeypatch):
    """The seconds slept. Only they move the clock of the package; nothing really sleeps."""
    pauses = []

    async def sleep_async(seconds):
        pauses.append(seconds)
        await asyncio.sleep(0)

    monkeypatch.setattr(clock, "now", lambda: 50.0 + sum(pauses))
    monkeypatch.setattr(clock, "sleep", pauses.append)
    monkeypatch.setattr(clock, "sleep_async", sleep_async)
    return pauses


def job(kind, status, **fields):
    """The JSON of a job of this kind, valid by its schema, with a result."""
    schema = job_schema(kind)
    data = {name: value for name, value in example(schema).items() if value is not None}
    result = {name: example(schema["properties"][name]) for name in kind.address}
    for name, value in result.items():
        result[name] = value or {"foreground": "https://x/f"}
    return {**data, "status": status, **result, **fields}


def path_of(kind, id="j1"):
    """The path of the request that reads a job."""
    before, brace, rest = kind.module().OPERATION.path.partition("{")
    if not brace:
        return before
    return before + id + rest.partition("}")[2]


@pytest.mark.parametrize("kind", [k for k in KINDS.values() if not k.then], ids=lambda k: k.name)
def test_every_kind_is_polled_until_it_is_done(both, kind, pauses):
    spelled = {s: s.upper() if kind.name == "model_audio_voice" else s for s in kind.done}
    for status in kind.done:
        last = job(kind, spelled[status])
        answers = [job(kind, "a new status"), last]
        script = {path_of(kind): [[one] for one in answers] if kind.ids else answers}
        with JobServer(script) as server:
            heygen = both.heygen(base_url=server.url)
            got = both.run(heygen.wait_for(kind.name, "j1", timeout=100))
        assert got.to_dict() == type(got).from_dict(last).to_dict()
        assert got.status == spelled[status]
        assert [p for p in server.paths if p == path_of(kind)] == [path_of(kind)] * 2
    assert len(pauses) == len(kind.done)


@pytest.mark.parametrize("name", [name for name, kind in KINDS.items() if kind.completed])
def test_completed_job_has_its_address(both, name):
    kind = KINDS[name]
    finished = job(kind, kind.done[0])
    with JobServer({path_of(kind): [finished]}) as server:
        got = both.run(both.heygen(base_url=server.url).wait_for(name, "j1"))
    model = getattr(heygen_api.completed, kind.completed)
    assert type(got) is model
    assert got.to_dict() == finished
    assert got == model.__base__.from_dict(finished)
    assert model.__base__.from_dict(finished) == got
    without = {field: value for field, value in finished.items() if field not in kind.address}
    field = "address" if len(kind.address) > 1 else kind.address[0]
    assert getattr(got, field)
    for poor in (without, {**without, kind.address[0]: None}):
        with pytest.raises(MissingFieldError, match=rf"{kind.completed}\.{field}"):
            getattr(model.from_dict(poor), field)
        assert model.from_dict(poor).to_dict() == poor


def test_every_kind_with_an_address_has_such_a_model():
    with_address = {name for name, kind in KINDS.items() if kind.address and not kind.then}
    assert with_address == {name for name, kind in KINDS.items() if kind.completed}
    assert with_address


def test_audio_only_translation_has_an_address(both):
    path = "/v3/video-translations/t1"
    ended = {"id": "t1", "status": "completed", "audio_url": "https://x/a.mp3"}
    with JobServer({path: [ended]}) as server:
        got = both.run(both.heygen(base_url=server.url).wait_for("video_translation", "t1"))
    assert (got.address, got.audio_url, got.video_url) == ("https://x/a.mp3",) * 2 + (None,)


def test_completed_job_can_be_waited_for_copied_and_pickled(both):
    with JobServer({VIDEO: [DONE]}) as server:
        heygen = both.heygen(base_url=server.url)
        video = both.run(heygen.wait_for("video", "v1"))
        again = both.run(heygen.wait(video))
    assert server.paths == [VIDEO]  # it has ended
    for clone in (again, copy.deepcopy(video), pickle.loads(pickle.dumps(video))):
        assert clone == video
        assert clone.video_url == DONE["video_url"]


@pytest.mark.parametrize("poor", [{}, {"status": None}, {"status": 5}], ids=str)
def test_answers_without_a_status_end_the_wait_early(both, pauses, poor):
    with (
        JobServer({VIDEO: [{"id": "v1", **poor}]}) as server,
        pytest.raises(APIResponseValidationError, match="video v1 has") as caught,
    ):
        both.run(both.heygen(base_url=server.url).wait_for("video", "v1"))
    assert server.paths == [VIDEO] * poller.MAX_FAILED_POLLS
    assert sum(pauses) < 90
    assert caught.value.body == {"id": "v1", **poor}
    with JobServer({VIDEO: [{"id": "v1", **poor}, DONE]}) as server:
        assert both.run(both.heygen(base_url=server.url).wait_for("video", "v1")).video_url


def test_wait_for_a_created_video(both, pauses):
    with JobServer({VIDEO: [PENDING, DONE]}) as server:
        heygen = both.heygen(base_url=server.url)
        reports = []
        created = CreateAvatarVideoResponse(video_id="v1", status="waiting")
        video = both.run(heygen.wait(created, on_progress=reports.append))
    assert video.video_url == "https://x/v1.mp4"
    assert [type(report) for report in reports] == [JobProgress] * 2
    assert [(r.kind, r.id, r.status, r.percent) for r in reports] == [
        ("video", "v1", "pending", None),
        ("video", "v1", "completed", None),
    ]
    assert reports[0].seconds == pytest.approx(pauses[0])
    assert 3.75 <= pauses[0] <= 6.25
    assert 5.6 <= pauses[1] <= 9.4


STATUSES = "/v3/assets/statuses"


@pytest.mark.parametrize("failed", [False, True])
def test_wait_for_a_large_upload(both, failed):
    asset = CompleteAssetUploadResponse(
        asset_id="a1", url="u", mime_type="video/mp4", size_bytes=33_000_000, status="processing"
    )
    running = {"video_id": "a1", "status": "processing"}
    end = {**running, "status": "completed"}
    if failed:
        end = {**running, "status": "failed", "error": {"code": "BAD_TYPE", "message": "No video."}}
    with JobServer({STATUSES: [[running], [end]]}) as server:
        heygen = both.heygen(base_url=server.url)
        if failed:
            with pytest.raises(JobFailedError, match="No video") as caught:
                both.run(heygen.wait(asset))
            assert caught.value.code == "BAD_TYPE"
        else:
            checked = both.run(heygen.wait(asset))
            assert isinstance(checked, UploadAssetV3Response)  # as for a small file
            assert checked.to_dict() == {**asset.to_dict(), "status": "completed"}
            assert both.run(heygen.wait_for("asset", "a1")).to_dict() == end
    assert server.paths == [STATUSES] * (2 if failed else 3)


def test_small_upload_is_ready(both):
    asset = UploadAssetV3Response(asset_id="a1", url="u", mime_type="image/png", size_bytes=1)
    with JobServer({}) as server:
        heygen = both.heygen(base_url=server.url)
        reports = []
        assert both.run(heygen.wait(asset, on_progress=reports.append)) is asset
    assert [(report.kind, report.status) for report in reports] == [("asset", "ready")]
    assert server.paths == []


@pytest.mark.parametrize(
    "answer", [[{"video_id": "a1", "status": word}] for word in ("not_found", "NOT_FOUND")] + [[]]
)
def test_unknown_asset(both, answer):
    with JobServer({STATUSES: [answer]}) as server:
        heygen = both.heygen(base_url=server.url)
        with pytest.raises(NotFoundError if answer else APIResponseValidationError, match="a1"):
            both.run(heygen.wait_for("asset", "a1"))


def test_wait_for_uploads_to_the_fake(both, tmp_path, monkeypatch):
    monkeypatch.setattr(upload, "DIRECT_UPLOAD_SIZE", 1000)
    small, large = tmp_path / "small.png", tmp_path / "large.mp4"
    small.write_bytes(bytes(999))
    large.write_bytes(bytes(1000))
    with FakeHeyGen() as fake:
        heygen = both.heygen(base_url=fake.url)
        assert both.run(heygen.wait(both.run(heygen.upload(small)))).size_bytes == 999
        asset = both.run(heygen.upload(large))
        checked = both.run(heygen.wait(asset))
        assert (checked.asset_id, checked.url) == (asset.asset_id, asset.url)
        assert checked["status"] == "completed"
        batch = both.run(heygen.upload_batch([small, large]))
        waited = both.run(heygen.wait(batch))
        assert [item.video_id for item in waited.items] == batch.asset_ids
        assert {item.status for item in waited.items} == {"completed"}


def test_wait_for_all_languages_of_a_translation(both):
    path = "/v3/video-translations/t"
    script = {
        f"{path}{n}": [
            *[{"id": f"t{n}", "status": "running"}] * n,
            {"id": f"t{n}", "status": "completed", "video_url": f"https://x/{n}"},
        ]
        for n in (1, 2, 3)
    }
    with JobServer(script) as server:
        heygen = both.heygen(base_url=server.url)
        got = both.run(
            heygen.wait(VideoTranslationCreateResponse(video_translation_ids=["t3", "t1", "t2"]))
        )
    assert all(isinstance(one, VideoTranslationDetail) for one in got)
    assert [one.id for one in got] == ["t3", "t1", "t2"]
    assert {path: server.paths.count(path) for path in script} == {
        f"{path}1": 2,
        f"{path}2": 3,
        f"{path}3": 4,
    }


def test_wait_for_the_video_of_an_agent_session(both):
    session = {"session_id": "s1", "status": "generating", "created_at": 1}
    script = {
        "/v3/video-agents/s1": [session, {**session, "video_id": "v1"}, 404],
        VIDEO: [404, PENDING, DONE],
    }
    with JobServer(script) as server:
        heygen = both.heygen(base_url=server.url)
        created = CreateVideoAgentResponse(session_id="s1", status="thinking", created_at=1)
        video = both.run(heygen.wait(created))
    assert video.to_dict() == DONE
    assert server.paths == ["/v3/video-agents/s1"] * 2 + [VIDEO] * 3


def test_job_that_was_returned_finished_is_not_requested(both):
    with JobServer({}) as server:
        heygen = both.heygen(base_url=server.url)
        ended = BackgroundRemovalJob.from_dict(job(KINDS["background_removal"], "completed"))
        assert both.run(heygen.wait(ended)) == ended
    assert server.paths == []


def test_failure_has_the_job(both):
    failed = {"id": "v1", "status": "failed", "failure_code": "no_face", "failure_message": "Oh"}
    with JobServer({VIDEO: [PENDING, failed]}) as server:
        heygen = both.heygen(base_url=server.url)
        with pytest.raises(JobFailedError, match="Oh") as caught:
            both.run(heygen.wait_for("video", "v1"))
    assert caught.value.code == "no_face"
    assert caught.value.snapshot.failure_message == "Oh"
    assert caught.value.body == failed


def test_timeout_has_the_job_as_last_seen(both, pauses):
    with JobServer({VIDEO: [PENDING]}) as server:
        heygen = both.heygen(base_url=server.url)
        with pytest.raises(JobTimeoutError) as caught:
            both.run(heygen.wait_for("video", "v1", timeout=20))
    assert caught.value.last.status == "pending"
    assert sum(pauses) == pytest.approx(20)


def test_silent_server_does_not_delay_the_end(both, monkeypatch):
    monkeypatch.setattr(clock, "now", time.monotonic)
    monkeypatch.setattr("heygen_ext._jobs.poller.FINAL_POLL_TIMEOUT", 0.2)
    with JobServer({VIDEO: [SILENT]}) as server:
        heygen = both.heygen(base_url=server.url)
        began = time.monotonic()
        with pytest.raises(JobTimeoutError) as caught:
            both.run(heygen.wait_for("video", "v1", timeout=0.1))
    assert time.monotonic() - began < 15  # the server stays silent for 20 s
    assert caught.value.last is None
    assert "deadline of" not in f"{caught.value} {caught.value.__cause__}"  # the user gave none


def test_poll_that_exceeds_the_deadline_is_repeated(both):
    with JobServer({VIDEO: [SILENT, DONE]}) as server:
        heygen = both.heygen(base_url=server.url, deadline=0.2, max_retries=0)
        assert both.run(heygen.wait_for("video", "v1")).to_dict() == DONE
    assert len(server.paths) >= 2


def test_each_poll_has_the_deadline_of_the_client_or_the_rest_of_the_wait(both):
    polls = []  # for each one its time, and how many seconds it may take
    http = both.http(
        event_hooks={"request": [lambda r: polls.append((clock.now(), r.extensions["timeout"]))]}
    )
    latest = clock.now() + 10 + poller.FINAL_POLL_TIMEOUT
    with JobServer({VIDEO: [PENDING]}) as server:
        heygen = both.heygen(base_url=server.url, http_client=http, deadline=7.0)
        with pytest.raises(JobTimeoutError):
            both.run(heygen.wait_for("video", "v1", timeout=10))
    assert len(polls) >= 2
    for now, timeout in polls:
        assert timeout["read"] == pytest.approx(min(7.0, latest - now))
    assert polls[-1][1]["read"] == pytest.approx(poller.FINAL_POLL_TIMEOUT)


def test_temporary_server_errors_are_tolerated(both):
    with JobServer({VIDEO: [503] * 10 + [DONE]}) as server:
        heygen = both.heygen(base_url=server.url)
        assert both.run(heygen.wait_for("video", "v1")).to_dict() == DONE
    assert len(server.paths) == 11  # four polls of at most three attempts
    with JobServer({VIDEO: [500]}) as server:
        heygen = both.heygen(base_url=server.url, max_retries=0)
        with pytest.raises(InternalServerError):
            both.run(heygen.wait_for("video", "v1"))
    assert len(server.paths) == 5


@pytest.mark.parametrize(("status", "error"), [(404, NotFoundError), (401, AuthenticationError)])
def test_permanent_error_is_raised_at_once(both, status, error, pauses):
    with JobServer({VIDEO: [status]}) as server:
        heygen = both.heygen(base_url=server.url)
        with pytest.raises(error):
            both.run(heygen.wait_for("video", "v1"))
    assert (len(server.paths), pauses) == (1, [])


def test_error_of_on_progress_ends_the_wait(both):
    def refuse(progress):
        raise LookupError(progress.status)

    with JobServer({VIDEO: [PENDING]}) as server:
        heygen = both.heygen(base_url=server.url)
        with pytest.raises(LookupError, match="pending"):
            both.run(heygen.wait_for("video", "v1", on_progress=refuse))


def test_invalid_arguments_send_nothing(both):
    with JobServer({}) as server:
        heygen = both.heygen(base_url=server.url)
        for wait in (
            lambda: heygen.wait("v1"),
            lambda: heygen.wait_for("vidoe", "v1"),
            lambda: heygen.wait_for("video", "v1", timeout=-1),
        ):
            with pytest.raises(UsageError):
                both.run(wait())
    assert server.paths == []


def test_closed_client(both):
    heygen = both.heygen(base_url="http://127.0.0.1:1")
    both.close(heygen)
    with pytest.raises(UsageError, match="closed"):
        both.run(heygen.wait_for("video", "v1"))


def test_wait_for_on_a_copy_of_the_client(both):
    with JobServer({VIDEO: [DONE]}) as server:
        heygen = both.heygen(base_url=server.url).with_options(max_retries=0)
        assert both.run(heygen.wait_for("video", "v1")).to_dict() == DONE


async def test_on_progress_may_be_a_coroutine_function(clean_env):
    statuses = []

    async def report(progress):
        await asyncio.sleep(0)
        statuses.append(progress.status)

    with JobServer({VIDEO: [PENDING, DONE]}) as server:
        async with AsyncHeyGen("test", base_url=server.url) as heygen:
            await heygen.wait_for("video", "v1", on_progress=report)
    assert statuses == ["pending", "completed"]


@pytest.mark.parametrize(
    "end, shown",
    [
        ({"status": "waiting_for_input"}, "send_message"),
        (
            {"status": "failed", "messages": [ERROR]},
            "None video agent s1 ended with status failed: No idea.",
        ),
        ({"status": "a new status"}, "to wait again, call wait_for('video_agent', 's1')"),
    ],
)
def test_readme_example_prints_why_there_is_no_video(clean_env, monkeypatch, capsys, end, shown):
    readme = README.read_text(encoding="utf-8")
    blocks = re.findall(r"```python\n(.*?)```", readme, re.DOTALL)
    (block,) = [block for block in blocks if "JobFailedError as" in block]
    session = {"session_id": "s1", "status": "generating", "created_at": 1}
    script = {"/v3/video-agents": [session], "/v3/video-agents/s1": [session, {**session, **end}]}
    with JobServer(script) as server:
        monkeypatch.setenv("HEYGEN_API_KEY", "test")
        monkeypatch.setenv("HEYGEN_API_BASE", server.url)
        exec(block.replace("timeout=3600", "timeout=60"), {})
    assert shown in capsys.readouterr().out


def test_import_does_not_load_the_wait_code():
    code = "import sys, heygen_ext; print([m for m in sys.modules if m.startswith('heygen')])"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    ).stdout
    assert "heygen_ext.client" in loaded
    for module in ("ext._jobs.kinds", "ext._jobs.poller", "ext._jobs.drivers", "api.jobs"):
        assert f"'heygen_{module}'" not in loaded

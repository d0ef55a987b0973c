"""The decisions of `Poller`, with a manual clock and scripted polls."""

import copy
import pickle

import pytest

from heygen_ext import (
    APIConnectionError,
    APIResponseValidationError,
    APITimeoutError,
    AuthenticationError,
    HeyGenError,
    InternalServerError,
    JobFailedError,
    JobNeedsInputError,
    JobTimeoutError,
    NotFoundError,
    RateLimitError,
    UsageError,
)
from heygen_ext._jobs.job import JobProgress, percent_of
from heygen_ext._jobs.kinds import KINDS, Target
from heygen_ext._jobs.poller import MAX_FAILED_POLLS, Done, Pause, Poll, Poller

JITTER = 0.5  # leaves delays unchanged


class Job(dict):
    """A job as an operation returns it."""

    def to_dict(self):
        return self


class Run:
    """A wait with a script of poll results; the last one repeats.

    A result is a status, the JSON of a job, an error, a function of the poll that returns one of
    these, or a dict of these by job id.
    """

    def __init__(self, kind, *script, several=None, created=False, timeout=None, **target):
        targets = [Target(KINDS[kind], id, **target) for id in several or ["j1"]]
        self.now = 1000.0
        self.poller = Poller(
            targets,
            several=several is not None,
            created=created,
            timeout=timeout,
            now=self.now,
            random=lambda: JITTER,
        )
        self.script = list(script)
        self.polls: list[tuple[float, str, str]] = []
        self.reports: list[JobProgress] = []

    def __call__(self):
        for _ in range(5000):
            action = self.poller.next(self.now)
            if isinstance(action, Done):
                return action.result
            if isinstance(action, Pause):
                assert action.seconds > 0
                self.now += action.seconds
            elif isinstance(action, JobProgress):
                self.reports.append(action)
            else:
                self.poll(action)
        raise AssertionError("the wait does not end")

    def poll(self, poll: Poll):
        self.polls.append((self.now - 1000.0, poll.kind.name, poll.id))
        assert poll.seconds > 0
        result = self.script.pop(0) if len(self.script) > 1 else self.script[0]
        if isinstance(result, dict) and poll.id in result:
            result = result[poll.id]
        elif callable(result):
            result = result(poll)
        if isinstance(result, str):
            result = {"status": result}
        if isinstance(result, HeyGenError):
            self.poller.poll_failed(result, self.now)
        else:
            self.poller.poll_succeeded(Job(result), self.now)

    @property
    def times(self):
        return [at for at, _, _ in self.polls]


def done(kind, **fields):
    """The JSON of a job of this kind that succeeded."""
    row = KINDS[kind]
    return {"status": sorted(row.done)[-1], **dict.fromkeys(row.address, "https://x/a")} | fields


# -- when to poll


def test_first_poll_is_immediate_for_an_id_and_delayed_for_a_new_job():
    run = Run("video", "pending", "processing", done("video"))
    run()
    assert run.times == [0, 5, 12.5]
    run = Run("video", "pending", done("video"), created=True)
    run()
    assert run.times == [5, 12.5]


def test_delays_grow_up_to_the_cap():
    run = Run("video", *["processing"] * 8, done("video"))
    run()
    gaps = [b - a for a, b in zip(run.times, run.times[1:], strict=False)]
    assert gaps == [5, 7.5, 11.25, 16.875, 25.3125, 30, 30, 30]


@pytest.mark.parametrize(("random", "gap"), [(0.0, 3.75), (1.0, 6.25)])
def test_jitter_varies_delays_by_a_quarter(random, gap, monkeypatch):
    monkeypatch.setitem(globals(), "JITTER", random)
    run = Run("video", "pending", done("video"))
    run()
    assert run.times == [0, gap]


def test_hyperframes_are_polled_every_ten_seconds():
    run = Run("hyperframes_render", *["rendering"] * 3, done("hyperframes_render"), created=True)
    run()
    assert run.times == [10, 20, 30, 40]


@pytest.mark.parametrize("kind", KINDS)
def test_default_timeout_is_the_deadline_of_the_kind(kind):
    run = Run(kind, lambda poll: "a new status")
    with pytest.raises(JobTimeoutError) as caught:
        run()
    assert run.times[-1] == KINDS[kind].deadline
    assert caught.value.last == {"status": "a new status"}
    assert "a new status" in str(caught.value)


def test_final_poll_is_at_the_timeout():
    run = Run("video", "pending", timeout=8)
    with pytest.raises(JobTimeoutError) as caught:
        run()
    assert run.times == [0, 5, 8]
    assert "wait_for('video', 'j1')" in str(caught.value)
    run = Run("video", "pending", "pending", done("video"), timeout=8)
    assert run()["video_url"]


def test_timeout_0_polls_once():
    run = Run("video", "pending", timeout=0)
    with pytest.raises(JobTimeoutError):
        run()
    assert run.times == [0]


@pytest.mark.parametrize("timeout", [-1, float("inf"), float("nan"), 1e10, 10**400, "5"])
def test_invalid_timeout(timeout):
    with pytest.raises(UsageError):
        Run("video", timeout=timeout)


# -- statuses


@pytest.mark.parametrize("kind", KINDS)
def test_success_status_returns_the_job(kind):
    for word in KINDS[kind].done:
        if KINDS[kind].then:
            continue  # the result of a session is its video
        for spelled in (word, word.upper()):
            run = Run(kind, done(kind, status=spelled))
            assert run()["status"] == spelled


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("why", [{}, {"error": None, "failure_message": None}, {"error": {}}])
def test_failure_status_raises_with_a_message(kind, why):
    for word in KINDS[kind].failed:
        job = {"status": word, **why}
        with pytest.raises(JobFailedError) as caught:
            Run(kind, "pending", job)()
        assert caught.value.snapshot == job
        assert caught.value.code is None
        assert "j1" in caught.value.message
        assert "HeyGen gave no reason" in caught.value.message


@pytest.mark.parametrize(
    ("kind", "fields", "code", "message"),
    [
        ("video", {"failure_code": "No_Face", "failure_message": "Why"}, "No_Face", "Why"),
        ("video", {"failure_code": "MOVIO_PAYMENT"}, "MOVIO_PAYMENT", "MOVIO_PAYMENT"),
        ("lipsync", {"failure_message": "Too long"}, None, "Too long"),
        ("background_removal", {"error": "Too dark"}, None, "Too dark"),
        ("podcast", {"failure_message": "No topic"}, None, "No topic"),
        ("avatar_look", {"error": {"code": "no_face", "message": "M"}}, "no_face", "M"),
        ("workflow_run", {"error": {"code": "noFace", "message": "M"}}, "noFace", "M"),
        (
            "model_audio_voice",
            {"failure_reason": "DESIGN_FAILED"},
            "DESIGN_FAILED",
            "DESIGN_FAILED",
        ),
        ("video_batch", {"items": [{"error": None}, {"error": {"message": "M"}}]}, None, "M"),
        (
            "video_quality_comparison_batch",
            {"items": [{"comparison": {"error": {"code": "NO_FACE", "message": "M"}}}]},
            "NO_FACE",
            "M",
        ),
        ("video_agent", {"messages": [{"type": "error", "content": "No idea"}]}, None, "No idea"),
    ],
)
def test_failure_has_the_code_and_message_of_heygen(kind, fields, code, message):
    with pytest.raises(JobFailedError) as caught:
        Run(kind, {"status": "failed", **fields})()
    assert caught.value.code == code  # in HeyGen's own case
    if code:  # and where HeyGen writes the status in capitals, that is recognised and shown too
        with pytest.raises(JobFailedError, match="status FAILED") as caught:
            Run(kind, {"status": "FAILED", **fields})()
    assert caught.value.message.endswith(f": {message}")
    for twin in (pickle.loads(pickle.dumps(caught.value)), copy.copy(caught.value)):
        assert (str(twin), twin.snapshot) == (str(caught.value), caught.value.snapshot)


@pytest.mark.parametrize("kind", [k for k, row in KINDS.items() if row.null_is_done])
def test_resource_without_a_status_is_done(kind):
    assert Run(kind, {"name": "Anna"})() == {"name": "Anna"}
    assert Run(kind, {"status": None})() == {"status": None}


@pytest.mark.parametrize("status", [{}, {"status": None}, {"status": ""}, {"status": 5}], ids=str)
def test_answer_that_says_nothing_of_the_job_is_a_failed_poll(status):
    run = Run("video", {"id": "j1", **status}, done("video"))
    run()
    assert run.times == [0, 5]
    assert [report.status for report in run.reports] == ["completed"]
    run = Run("video", {"id": "j1", "video_url": "https://x", **status})
    with pytest.raises(
        APIResponseValidationError, match=r"video j1 has (no status|a int)"
    ) as caught:
        run()
    assert len(run.times) == MAX_FAILED_POLLS
    assert caught.value.body == {"id": "j1", "video_url": "https://x", **status}
    assert "wait_for('video', 'j1')" in caught.value.hint


def test_created_job_without_a_status_is_polled():
    run = Run("video", done("video"), snapshot=Job(id="j1"))
    assert run()["status"] == "completed"
    assert len(run.times) == 1


@pytest.mark.parametrize("kind", [k for k, row in KINDS.items() if row.null_is_done])
def test_empty_object_is_no_job_that_is_done(kind):
    with pytest.raises(APIResponseValidationError, match="no status"):
        Run(kind, {})()
    assert Run(kind, {"id": "j1"})() == {"id": "j1"}


def test_final_poll_that_says_nothing_is_in_the_timeout():
    run = Run("video", "pending", {"id": "j1"}, timeout=1)
    with pytest.raises(JobTimeoutError, match="its status is pending") as caught:
        run()
    assert isinstance(caught.value.__cause__, APIResponseValidationError)
    assert caught.value.last == {"id": "j1"}


# -- input from a person


@pytest.mark.parametrize("kind", [k for k, row in KINDS.items() if row.needs_input])
def test_status_that_needs_input_raises(kind):
    (word,) = KINDS[kind].needs_input
    with pytest.raises(JobNeedsInputError) as caught:
        Run(kind, {"status": word})()
    assert caught.value.snapshot == {"status": word}
    assert "heygen." in str(caught.value)


def test_group_of_a_running_look_is_polled_for_pending_consent():
    look = {"status": "processing", "group_id": "g1"}
    run = Run(
        "avatar_look", look, {"status": "processing"}, look, {"status": "pending_consent", "id": 1}
    )
    with pytest.raises(JobNeedsInputError) as caught:
        run()
    assert run.polls == [
        (0, "avatar_look", "j1"),
        (0, "avatar_group", "g1"),
        (10, "avatar_look", "j1"),
        (10, "avatar_group", "g1"),
    ]
    assert caught.value.snapshot["id"] == 1
    assert [report.kind for report in run.reports] == ["avatar_look"]


@pytest.mark.parametrize(
    "group", ["completed", "failed", NotFoundError("gone"), RateLimitError("")]
)
def test_other_results_of_the_group_are_ignored(group):
    look = {"status": "processing", "group_id": "g1"}
    assert Run("avatar_look", look, group, {"status": "completed"})()["status"] == "completed"


def test_retry_after_of_the_group_delays_the_look():
    look = {"status": "processing", "group_id": "g1"}
    slower = RateLimitError("", status_code=429, retry_after=42.0)
    run = Run("avatar_look", look, slower, {"status": "completed"})
    run()
    assert run.times == [0, 0, 42]


# -- completed without a result


@pytest.mark.parametrize("kind", [k for k, r in KINDS.items() if r.address and not r.then])
@pytest.mark.parametrize("nothing", [{}, {"video_url": None, "layers": {}, "result": None}])
def test_completed_job_without_result_is_polled_again(kind, nothing):
    run = Run(kind, {"status": "completed", **nothing}, done(kind))
    assert run() == done(kind)
    assert run.times == [0, 30]


def test_one_of_several_result_fields_is_enough():
    audio = {"status": "completed", "audio_url": "https://x/a.mp3"}
    assert Run("video_translation", audio)() == audio


def test_result_that_never_appears_ends_the_wait():
    run = Run("video", "completed")
    with pytest.raises(JobTimeoutError) as caught:
        run()
    assert run.times[-1] == 300
    assert caught.value.last == {"status": "completed"}
    with pytest.raises(JobTimeoutError, match="completed, but its result is missing"):
        Run("video", "completed", timeout=20)()


# -- Video Agent sessions


def test_session_is_polled_until_it_names_its_video():
    run = Run(
        "video_agent",
        {"status": "thinking", "progress": 0},
        {"status": "generating", "progress": 10, "video_id": "v1"},
        "pending",
        done("video"),
    )
    assert run() == done("video")
    assert [(kind, id) for _, kind, id in run.polls] == [
        ("video_agent", "j1"),
        ("video_agent", "j1"),
        ("video", "v1"),
        ("video", "v1"),
    ]
    assert [(r.kind, r.id, r.status, r.percent) for r in run.reports] == [
        ("video_agent", "j1", "thinking", 0),
        ("video_agent", "j1", "generating", 10),
        ("video", "v1", "pending", None),
        ("video", "v1", "completed", None),
    ]


@pytest.mark.parametrize("status", ["waiting_for_input", "completed", "failed", "reviewing"])
def test_session_status_is_ignored_once_the_video_is_known(status):
    run = Run("video_agent", {"status": status, "video_id": "v1"}, done("video"))
    assert run() == done("video")


def test_video_named_by_the_final_poll_is_polled_once():
    assert Run("video_agent", {"status": "x", "video_id": "v1"}, done("video"), timeout=0)()
    run = Run("video_agent", {"status": "x", "video_id": "v1"}, "pending", timeout=0)
    with pytest.raises(JobTimeoutError):
        run()
    assert len(run.polls) == 2


def test_video_of_a_session_has_the_deadline_of_a_session():
    run = Run("video", "pending", after=KINDS["video_agent"])
    with pytest.raises(JobTimeoutError):
        run()
    assert run.times[-1] == 3600


def test_session_that_fails_without_a_video():
    with pytest.raises(JobFailedError, match="video agent j1 ended with status failed"):
        Run("video_agent", "thinking", {"status": "failed", "video_id": None})()


def test_completed_session_that_names_its_video_later():
    run = Run("video_agent", "completed", {"status": "completed", "video_id": "v1"}, done("video"))
    assert run() == done("video")
    assert run.times == [0, 30, 30]


def test_new_video_may_answer_404_for_a_minute():
    named = {"status": "generating", "video_id": "v1"}
    gone = NotFoundError("no such video", status_code=404)
    run = Run("video_agent", named, gone, gone, done("video"))
    assert run() == done("video")
    run = Run("video_agent", named, gone)
    with pytest.raises(NotFoundError):
        run()
    assert 60 <= run.times[-1] < 100
    run = Run("video", gone, done("video"), after=KINDS["video_agent"])
    assert run() == done("video")


def test_failed_session_is_the_error_if_its_video_does_not_exist():
    named = {"status": "failed", "video_id": "v1"}
    with pytest.raises(JobFailedError, match="video agent j1"):
        Run("video_agent", named, NotFoundError("gone", status_code=404))()


def test_error_for_a_missing_session_says_to_wait_for_the_video():
    with pytest.raises(NotFoundError, match="wait for the video by its video_id"):
        Run("video_agent", NotFoundError("gone", status_code=404))()


def test_unknown_id_is_an_error_at_once():
    run = Run("video", NotFoundError("gone", status_code=404))
    with pytest.raises(NotFoundError):
        run()
    assert run.times == [0]


# -- several jobs


def test_several_jobs_are_returned_in_order():
    a, b = done("video_translation", id="a"), done("video_translation", id="b")
    run = Run(
        "video_translation",
        {"a": "pending", "b": b},
        {"a": "running", "b": b},
        {"a": a, "b": b},
        several=["a", "b"],
    )
    assert run() == [a, b]
    assert [(r.id, r.status) for r in run.reports] == [
        ("a", "pending"),
        ("b", "completed"),
        ("a", "completed"),
    ]


def test_failed_job_does_not_end_the_wait_for_the_others():
    a, bad = done("video_translation"), {"status": "failed", "failure_message": "No voice"}
    gone = NotFoundError("No such translation", status_code=404, code="not_found")
    run = Run(
        "video_translation",
        *[{"a": "running", "b": bad, "c": gone}] * 3,
        {"a": a},
        several=["a", "b", "c"],
    )
    with pytest.raises(JobFailedError) as caught:
        run()
    assert caught.value.snapshot == [a, bad, None]
    assert "2 of 3" in caught.value.message
    assert "No voice" in caught.value.message
    assert "No such translation" in caught.value.message


def test_unreadable_job_does_not_end_the_wait_for_the_others():
    a, down = done("video_translation"), InternalServerError("down", status_code=503, code="x")
    script = {"a": "running", "b": down, "c": down}
    run = Run("video_translation", *[script] * 20, {"a": a}, several=["a", "b", "c"])
    with pytest.raises(JobFailedError) as caught:
        run()
    error = caught.value
    assert error.snapshot == [a, None, None]
    assert error.code == "x"
    assert error.__cause__ is down
    assert "2 of 3 jobs failed or could not be read: video translation b: down" in str(error)
    assert "wait_for('video_translation', 'b'), wait_for('video_translation', 'c')" in error.hint
    assert "'a'" not in error.hint
    assert len([id for _, _, id in run.polls if id == "b"]) == MAX_FAILED_POLLS


def test_rejected_credential_ends_the_wait_for_all():
    wrong = AuthenticationError("wrong key", status_code=401)
    run = Run("video_translation", "running", "running", wrong, several=["a", "b"])
    with pytest.raises(AuthenticationError) as caught:
        run()
    assert len(run.polls) == 3
    assert all(f"wait_for('video_translation', '{id}')" in caught.value.hint for id in "ab")


def test_missing_results_of_several_jobs_are_a_timeout():
    a = done("video_translation")
    run = Run("video_translation", {"a": a, "b": "completed"}, several=["a", "b"])
    with pytest.raises(JobTimeoutError, match="1 of 2 jobs are not done") as caught:
        run()
    assert caught.value.last == [a, {"status": "completed"}]
    assert "wait_for('video_translation', 'b')" in caught.value.hint
    bad = {"status": "failed", "failure_message": "No voice"}
    with pytest.raises(JobFailedError, match="2 of 2 jobs"):
        Run("video_translation", {"a": bad, "b": "completed"}, several=["a", "b"])()


def test_hint_of_a_timeout_names_the_running_jobs():
    bad = {"status": "failed"}
    script = {"a": "running", "b": done("video_translation"), "c": "running", "d": bad}
    with pytest.raises(JobTimeoutError) as caught:
        Run("video_translation", script, several=list("abcd"), timeout=20)()
    assert caught.value.hint.endswith(
        "call wait_for('video_translation', 'a'), wait_for('video_translation', 'c')"
    )
    assert "video translation d ended with status failed" in caught.value.message


def test_every_job_gets_a_final_poll():
    script = {"a": "running", "b": "running"}
    run = Run("video_translation", script, several=["a", "b"], timeout=20)
    with pytest.raises(JobTimeoutError, match="other jobs that are not done: 1") as caught:
        run()
    assert [(at, id) for at, _, id in run.polls][-2:] == [(20, "a"), (20, "b")]
    assert caught.value.last == [{"status": "running"}] * 2


# -- failed polls


TEMPORARY = [
    APIConnectionError("cut"),
    APITimeoutError("slow"),
    APIResponseValidationError("a web page"),
    InternalServerError("down", status_code=503),
    RateLimitError("slower", status_code=429),
]


@pytest.mark.parametrize("error", TEMPORARY, ids=lambda e: type(e).__name__)
def test_temporary_errors_are_tolerated_up_to_a_limit(error):
    run = Run(
        "video",
        *[error] * (MAX_FAILED_POLLS - 1),
        "pending",
        *[error] * (MAX_FAILED_POLLS - 1),
        done("video"),
    )
    assert run() == done("video")
    run = Run("video", copy.copy(error))
    with pytest.raises(type(error), match="to wait again, call wait_for"):
        run()
    assert len(run.polls) == MAX_FAILED_POLLS


def test_permanent_error_is_raised_at_once():
    run = Run("video", "pending", AuthenticationError("wrong key", status_code=401))
    with pytest.raises(AuthenticationError, match="to wait again, call wait_for"):
        run()
    assert len(run.polls) == 2


def test_retry_after_is_respected():
    run = Run("video", RateLimitError("", status_code=429, retry_after=42.0), done("video"))
    run()
    assert run.times == [0, 42]
    run = Run("video", RateLimitError("", status_code=429, retry_after=42.0), timeout=30)
    with pytest.raises(RateLimitError):
        run()


def test_timeout_of_the_final_poll_is_a_timeout_of_the_wait():
    error = APITimeoutError("slow")
    with pytest.raises(JobTimeoutError) as caught:
        Run("video", "pending", error, timeout=3)()
    assert caught.value.last == {"status": "pending"}
    assert caught.value.__cause__ is error


# -- progress


def test_each_change_is_reported_once():
    run = Run(
        "ai_clipping",
        {"status": "pending", "progress": 0},
        {"status": "pending", "progress": 0, "clips": []},
        {"status": "running", "progress": 0},
        {"status": "running", "progress": 50},
        {"status": "completed", "progress": 100},
    )
    run()
    reported = [(r.status, r.percent, r.seconds) for r in run.reports]
    assert [line[:2] for line in reported] == [
        ("pending", 0),
        ("running", 0),
        ("running", 50),
        ("completed", 100),
    ]
    assert [line[2] for line in reported] == [t for i, t in enumerate(run.times) if i != 1]
    assert run.reports[-1].snapshot["progress"] == 100


def test_failure_is_reported_before_it_is_raised():
    run = Run("lipsync", "failed")
    with pytest.raises(JobFailedError):
        run()
    assert [r.status for r in run.reports] == ["failed"]


def test_job_that_was_returned_finished_is_not_polled():
    run = Run("video", "nothing", created=True, snapshot=Job(done("video")))
    assert run() == done("video")
    assert run.polls == []
    with pytest.raises(JobFailedError):
        Run("video", "nothing", created=True, snapshot=Job(status="failed"))()
    run = Run("video", done("video"), created=True, snapshot=Job(status="waiting"))
    run()
    assert run.times == [5]


def test_a_progress_of_nan_is_no_change():
    """NaN does not equal NaN: each poll would report it anew."""
    polls = [Job(status="generating", progress=float("nan")) for _ in range(2)]
    run = Run("video_agent", *polls, Job(status="completed", video_id="v1"), done("video"))
    run()
    assert [(report.status, report.percent) for report in run.reports][:2] == [
        ("generating", None),
        ("completed", None),
    ]


@pytest.mark.parametrize(
    ("kind", "value", "percent"),
    [
        ("video_agent", 40, 40),
        ("video_agent", 140, 100),
        ("video_agent", None, None),
        ("video_agent", True, None),
        ("video_agent", float("nan"), None),
        ("video_agent", float("inf"), 100),
        ("video_agent", 10**400, 100),
        ("video_batch", {"completed": 10**400, "queued": 10**400}, 50),
        ("video_batch", {"completed": 10**400, "queued": 1 - 10**400}, 100),
        ("video_batch", {"queued": 1, "processing": 1, "completed": 1, "failed": 1}, 50),
        ("video_batch", {}, None),
        ("workflow_run", {"total": 4, "pending": 1, "succeeded": 2, "skipped": 1}, 75),
        ("video", 40, None),
    ],
)
def test_percent(kind, value, percent):
    assert percent_of(KINDS[kind], {KINDS[kind].progress or "progress": value}) == percent

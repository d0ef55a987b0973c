"""The walks of docs/architecture.md name the files that they enter, and no others."""

import sys
import threading

import pytest
from support.paths import ROOT
from test_docs import WALKS, quoted

from heygen_ext import AppendUnconfirmedError, HeyGen, JobFailedError, PaymentRequiredError
from heygen_ext._transport.clock import clock
from heygen_ext.testing import FakeHeyGen

FOLDERS = tuple(f"{ROOT / name}/" for name in ("heygen_ext", "generated"))
BODY = {"type": "avatar", "avatar_id": "look_1", "voice_id": "v_1", "script": "Hi."}


@pytest.fixture
def fake():
    with FakeHeyGen(retry_after=0) as server:
        yield server


@pytest.fixture
def heygen(fake, monkeypatch):
    """A client that does not sleep: its clock and that of the fake go on instead."""
    monkeypatch.setattr(clock, "now", fake.now)
    monkeypatch.setattr(clock, "sleep", fake.advance)
    with HeyGen("test", base_url=fake.url) as client:
        yield client


def named(walk):
    """The files that the text of a walk names."""
    (text,) = (text for name, _, text in WALKS if name.startswith(f"Walk: {walk}"))
    return {word for word in quoted(text) if word.endswith(".py")}


def entered(walk):
    """The files of this project that a function enters, in threads that it starts too."""
    files = set()

    def note(frame, event, argument):
        path = frame.f_code.co_filename
        if event == "call" and path.startswith(FOLDERS):
            files.add(path.removeprefix(f"{ROOT}/"))

    walk()  # so that all modules are loaded
    threading.setprofile(note)
    sys.setprofile(note)
    try:
        walk()
    finally:
        sys.setprofile(None)
        threading.setprofile(None)
    return {path for path in files if "/testing/" not in path and "/models/" not in path}


def call(heygen, fake):
    vars(heygen).pop("videos", None)  # a tag is made at its first use
    fake.fail(500, path="/v3/videos", times=1)
    fake.fail(402, path="/v3/videos", times=1)
    with pytest.raises(PaymentRequiredError):
        heygen.videos.create(body=BODY)
    fake.fail(path="/v3/videos", cut=True, times=1)
    return heygen.videos.create(body=BODY)


def test_walk_of_a_call(heygen, fake):
    assert entered(lambda: call(heygen, fake)) == named("a call")


def test_walk_of_a_wait(heygen, fake):
    def wait():
        heygen.wait(call(heygen, fake))
        created = call(heygen, fake)
        fake.change(created.video_id, status="failed")
        with pytest.raises(JobFailedError):
            heygen.wait(created)

    reads_video = "generated/heygen_api/api/videos/get_video_v3.py"
    table = "generated/heygen_api/jobs.py"  # has no functions
    assert entered(wait) - named("a call") == named("a wait") - {table} | {reads_video}


def test_walk_of_a_token(heygen, fake):
    streams = iter([heygen.open_text_stream("look_1", "v_1", "Hello! ") for _ in range(2)])

    def speak():
        stream = next(streams)
        for text in ("One", " two", " three"):
            stream.write(text)
            stream.flush()
        fake.fail(path="/text$", cut=True, times=1)
        stream.write(" four ")
        stream.flush()
        fault = fake.fail(path="/text$", cut=True, times=None)
        with pytest.raises(AppendUnconfirmedError):
            stream.write(" five ")
            stream.flush()
        fault.stop()

    append = "generated/heygen_api/api/avatar_realtime/append_avatar_realtime_text.py"
    assert entered(speak) - named("a call") == named("a token") | {append}

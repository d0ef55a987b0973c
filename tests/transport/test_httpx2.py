"""A client of httpx2, which the user passes, in a process where httpx is the default.

The tests of calls, streams and files run with httpx2 too: those with the marker `both_libraries`
always, all of them by `make test-httpx2`.
"""

from __future__ import annotations

import json
import pickle
import re
import subprocess
import sys
from typing import Any

import httpx
import httpx2
import pytest
from support.blocking import SESSION, Both, RawServer, closed_port, http_response
from support.paths import TESTS
from support.realtime import APPEND, CREATE, GET

from heygen_ext import (
    APIConnectionError,
    APITimeoutError,
    AsyncHeyGen,
    HeyGen,
    InternalServerError,
    UsageError,
)
from heygen_ext._transport.http import HTTPX, base_origin
from heygen_ext._transport.library import library_of, use_library
from heygen_ext.testing import FakeHeyGen

HTTPX2 = use_library(httpx2)


@pytest.fixture
def http(both: Both) -> Any:
    """A client of httpx2."""
    return client(both)


def client(both: Both, library: Any = httpx2, **options: Any) -> Any:
    kind = library.Client if both.name == "sync" else library.AsyncClient
    return both._keep(kind(verify=False, **options))


def run(code: str) -> str:
    """Return what a program prints that warns of nothing."""
    command = [sys.executable, "-W", "error", "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_suites_use_the_library_of_the_test() -> None:
    """A test that imports httpx itself would not run with httpx2."""
    folders = ("transport", "streaming", "files")
    files = [path for folder in folders for path in sorted((TESTS / folder).glob("*.py"))]
    assert len(files) > 40
    named = [path.name for path in files if re.search(r"^\s*import httpx$", path.read_text(), re.M)]
    assert named == ["test_httpx2.py"]


# -- which library is used ------------------------------------------------------------------------

CALL = """
import json, sys
from heygen_ext import HeyGen
from heygen_ext.testing import FakeHeyGen

def speak(**options):
    with FakeHeyGen(words_per_second=5000, startup=0) as fake:
        with HeyGen("test", base_url=fake.url, **options) as heygen:
            with heygen.open_text_stream("look_1", "v_1", "Hello ") as stream:
                stream.write("you")
            words = [word.word for word in heygen.words(stream.stream_id)]
            agents = {r.headers["user-agent"].split()[1].split("/")[0] for r in fake.requests}
    return words, agents
"""


def test_httpx2_is_not_imported_unless_a_client_of_it_is_given() -> None:
    code = (
        CALL + 'print(speak(), [n for n in sys.modules if n.startswith(("httpx2", "httpcore2"))])'
    )
    assert run(code) == "(['Hello', 'you'], {'httpx'}) []\n"


def test_given_client_sends_everything() -> None:
    code = CALL + "import httpx2\nprint(speak(http_client=httpx2.Client()))"
    assert run(code) == "(['Hello', 'you'], {'httpx2'})\n"


def test_httpx2_can_stand_in_for_httpx() -> None:
    code = (
        f"import httpx2\nhttpx2.alias_httpx()\n{CALL}\nprint(speak(), 'httpx._api' in sys.modules)"
    )
    assert run(code) == "(['Hello', 'you'], {'httpx2'}) False\n"


def test_clients_of_both_libraries_work_side_by_side(both: Both, fake: FakeHeyGen) -> None:
    two = [both.heygen(base_url=fake.url, http_client=client(both, m)) for m in (httpx2, httpx)]
    for heygen in [*two, *two]:
        fake.fail(body=SESSION)
        both.call(GET, heygen)
    agents = [request.headers["user-agent"] for request in fake.requests]
    assert [agent.split()[1].split("/")[0] for agent in agents] == ["httpx2", "httpx"] * 2


def test_subclasses_are_accepted(clean_env: None) -> None:
    class Own(httpx2.Client):
        """Such as the one of an instrumentation."""

    with Own() as http:
        assert HeyGen("k", http_client=http).api.http is http


@pytest.mark.parametrize(
    ("kind", "wrong"),
    [
        (HeyGen, httpx2.AsyncClient()),
        (AsyncHeyGen, httpx2.Client()),
        (HeyGen, httpx2.Client),
        (HeyGen, httpx2),
        (HeyGen, httpx2.Timeout(1)),
    ],
)
def test_refused_clients(clean_env: None, kind: Any, wrong: Any) -> None:
    with pytest.raises(UsageError, match="http_client must be a Client of httpx or httpx2"):
        kind("k", http_client=wrong)


def test_only_objects_of_the_libraries_have_one() -> None:
    assert library_of(httpx2.Request("GET", "https://x.test")) is HTTPX2
    assert repr(HTTPX2) == "<Library httpx2>"
    with pytest.raises(TypeError, match="str is not of httpx or httpx2"):
        library_of("text")


# -- options --------------------------------------------------------------------------------------


def test_timeouts_of_httpx2(both: Both, http: Any) -> None:
    given = httpx2.Timeout(1, read=3)
    for heygen in (
        both.heygen(timeout=given),
        both.heygen(http_client=http, timeout=given),
        both.heygen(http_client=client(both, timeout=given)),
        both.heygen(http_client=http).with_options(timeout=given),
    ):
        assert heygen.api.options.timeout.as_dict() == given.as_dict()
    assert both.heygen(http_client=http).api.options.timeout is None  # its default of 5 s
    with pytest.raises(UsageError, match="timeout must be seconds"):
        both.heygen(timeout=httpx2.Timeout(-1))


@pytest.mark.parametrize(
    "url",
    [
        "https://API.heygen.com:443/v3",
        "http://127.0.0.1:80",
        "https://[2001:DB8:0:0::1]",
        "https://bücher.example",
        "https://xn--bcher-kva.example:8443",
        "https://Straße.example",
        "https://faß.xn--fa-hia.example",
    ],
)
def test_both_libraries_find_the_same_origin(url: str) -> None:
    """The credential is sent to the origin of the base address only."""
    assert base_origin(HTTPX, url) == base_origin(HTTPX2, url)


def test_addresses_that_only_httpx2_accepts_are_refused(both: Both, http: Any) -> None:
    with pytest.raises(UsageError, match="cannot be used"):
        both.heygen(base_url="https://xn--a-", http_client=http)


# -- errors ---------------------------------------------------------------------------------------


def test_no_connection(both: Both, http: Any, waits: list[float]) -> None:
    heygen = both.heygen(base_url=closed_port(), http_client=http)
    with pytest.raises(APIConnectionError, match="Could not connect") as caught:
        both.call(CREATE, heygen)
    error = caught.value
    assert (error.attempts, error.may_have_been_processed) == (3, False)
    assert isinstance(error.__cause__, httpx2.ConnectError)
    assert "x-api-key" not in error.__cause__.request.headers
    copy = pickle.loads(pickle.dumps(error))
    assert (type(copy), str(copy)) == (APIConnectionError, str(error))


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        ({"cut": True}, APIConnectionError),
        ({"cut": "reset"}, APIConnectionError),
        ({"body": {"data": {}}, "cut_body_at": 5}, APIConnectionError),
        ({"delay": 5.0}, APITimeoutError),
        ({"status": 500}, InternalServerError),
    ],
)
def test_post_that_may_have_been_processed_is_not_repeated(
    both: Both, fake: FakeHeyGen, fault: dict[str, Any], expected: type, http: Any
) -> None:
    fake.fail(**fault)
    seconds = 0.2 if "delay" in fault else 60
    heygen = both.heygen(base_url=fake.url, http_client=http, timeout=seconds)
    with pytest.raises(expected) as caught:
        both.call(APPEND, heygen)
    assert caught.value.attempts == 1
    assert "may have been processed" in str(caught.value)


@pytest.mark.parametrize("problem", [httpx2.ReadError("mine"), OSError("mine")])
def test_failure_of_a_transport_of_the_user(
    both: Both, waits: list[float], problem: Exception
) -> None:
    def fail(request: httpx2.Request) -> httpx2.Response:
        raise problem

    heygen = both.heygen(http_client=client(both, transport=httpx2.MockTransport(fail)))
    with pytest.raises(APIConnectionError, match="mine") as caught:
        both.call(GET, heygen)
    assert caught.value.attempts == 3


# -- event streams --------------------------------------------------------------------------------


def test_event_of_more_than_a_mebibyte(both: Both, http: Any) -> None:
    """httpx2's own reader of events has a limit of 1 MiB. HeyGen promises none."""
    from heygen_api.api.models import stream_model_speech as speech
    from heygen_api.models.stream_speech_request import StreamSpeechRequest

    sound = "UklGRg==" * 300_000
    audio = json.dumps({"type": "audio", "part_index": 0, "audio": sound})
    body = http_response(f"data: {audio}\n\ndata: [DONE]\n\n", "content-type: text/event-stream")
    arguments: dict[str, Any] = {"voice_id": "v_1", "text": "Hello.", "language": "en"}
    with RawServer(body) as server:
        heygen = both.heygen(base_url=server.url, http_client=http)
        arguments = {"body": StreamSpeechRequest(**arguments), "client": heygen.api}
        [event] = both.events(speech, arguments)
    assert event.parsed.audio == sound

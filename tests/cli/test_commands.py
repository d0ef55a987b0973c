"""`heygen-ext words` and `fake-server`, its version and wrong usage, over real sockets."""

import re
import signal

import pytest
from support.programs import KEY, NEW, Cli, cli, run, wait_until

from heygen_ext import HeyGen, __version__
from heygen_ext.testing import FakeHeyGen


@pytest.fixture
def fake():
    with FakeHeyGen(api_keys=[KEY], words_per_second=200, startup=0.01) as fake:
        yield fake


def test_words_of_a_session(fake):
    with HeyGen(KEY, base_url=fake.url) as heygen:
        stream = heygen.open_text_stream("look_1", "v_1", "Hello there, ")
        with cli(fake, "words", stream.stream_id) as process:
            stream.write("one two three four five six seven eight nine ten. ")
            wait_until(lambda: process.words)
            assert process.process.poll() is None
            stream.close()
            assert process.finish() == 0
            assert process.words[:3] == ["Hello", "there", ","]
            assert process.out[-1][1] == "end: final_marker"


def test_words_of_no_session(fake):
    with cli(fake, "words", "ar_999999") as process:
        assert process.finish() == 1
        assert "HTTP 404" in process.complaint


def test_words_can_be_left(fake):
    with HeyGen(KEY, base_url=fake.url) as heygen:
        stream = heygen.open_text_stream("look_1", "v_1", "one two three four five six seven " * 2)
        with cli(fake, "words", stream.stream_id) as process:
            wait_until(lambda: process.words)
            process.process.send_signal(signal.SIGINT)
            assert process.finish() == 130
            assert process.complaint == "interrupted"
        assert fake.session(stream.stream_id).status == "streaming"
        stream.cancel()


def test_fake_server():
    with Cli("fake-server") as server:
        wait_until(lambda: len(server.out) == 3)
        told = next(match for _, x in server.out if (match := re.search(r"export (\S+) (\S+)", x)))
        settings = dict(pair.split("=", 1) for pair in told.groups())
        with Cli("speak", "--avatar-id", "any", "--voice-id", "any", **settings) as process:
            assert run(process, "Hi!") == 0
            assert process.words == ["Hi", "!"]
        port = settings["HEYGEN_API_BASE"].rpartition(":")[2]
        with Cli("fake-server", "--port", port) as second:
            assert second.finish() == 1
            assert f"cannot listen on 127.0.0.1:{port}" in second.complaint
        server.process.send_signal(signal.SIGINT)
        assert server.finish() == 130


def test_version():
    with Cli("--version") as process:
        assert process.finish() == 0
        assert process.out[0][1] == f"heygen-ext {__version__}"


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["speak"],
        ["speak", "--avatar-id", "look_1"],
        ["speak", *NEW, "--stream-id", "ar_1"],
        ["speak", *NEW, "--text", ""],
        ["speak", *NEW, "--rate", "3"],
        ["speak", "--fake", "--rate", "0"],
        ["speak", "--fake", "--stream-id", "ar_1"],
        ["speak", "--fake", "--base-url", "https://api.heygen.com"],
        ["words"],
        ["fake-server", "--port", "70000"],
        ["speak", "--api-key", KEY[:9]],
    ],
)
def test_wrong_usage(arguments):
    with Cli(*arguments) as process:
        assert process.finish() == 2
        assert process.err[0][1].startswith("usage: heygen-ext")


def test_plain_http_to_another_machine_is_refused():
    with Cli("speak", *NEW, "--base-url", "http://example.com", HEYGEN_API_KEY=KEY) as process:
        assert run(process, "Hi.") == 2
        assert "use https" in process.complaint

"""`heygen-ext words` and `fake-server`, the version, the parser, and `python -m heygen_ext.cli`."""

import re
import signal
import subprocess
import sys
from unittest.mock import Mock, call

import pytest
from support.programs import KEY, NEW, Cli, cli, environment, run, wait_until

from heygen_ext import HeyGen, __version__
from heygen_ext.cli.terminal import note


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


def test_words_of_an_unknown_session(fake):
    with cli(fake, "words", "ar_999999") as process:
        assert process.finish() == 1
        assert "HTTP 404" in process.complaint


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ALL_PROXY", "socks://user:pw-123456@127.0.0.1:9"),
        ("NO_PROXY", "localhost,fd00::/8"),
        ("SSL_CERT_FILE", "/nowhere/bundle.pem"),
    ],
)
def test_unusable_environment(name, value):
    with Cli("words", "s", HEYGEN_API_KEY=KEY, **{name: value}) as process:
        assert process.finish() == 2
        assert name in process.complaint
        assert "pw-123456" not in process.complaint


def test_interrupted_words_leave_the_session_open(fake):
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
        exports = next(m for _, x in server.out if (m := re.search(r"export (\S+) (\S+)", x)))
        settings = dict(pair.split("=", 1) for pair in exports.groups())
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


def test_wrong_usage_exits_with_2():
    with Cli() as process:
        assert process.finish() == 2
        assert process.err[0][1].startswith("usage: heygen-ext")


def test_run_as_a_module():
    done = subprocess.run(
        [sys.executable, "-m", "heygen_ext.cli", "words"],
        env=environment(),
        capture_output=True,
        text=True,
    )
    assert done.returncode == 2
    assert done.stderr.startswith("usage: heygen-ext words")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["speak"], "give --avatar-id and --voice-id, or --stream-id, or --fake"),
        (["speak", "--avatar-id", "look_1"], "give --avatar-id and --voice-id"),
        (["speak", *NEW, "--stream-id", "ar_1"], "--stream-id cannot be combined with --avatar-id"),
        (["speak", *NEW, "--text", ""], "--text must not be empty"),
        (["speak", *NEW, "--rate", "3"], "--rate needs --fake"),
        (["speak", "--fake", "--rate", "0"], "'0' is not a number above 0"),
        (["speak", "--fake", "--stream-id", "ar_1"], "--fake cannot be combined with --stream-id"),
        (["speak", "--fake", "--base-url", "https://api.heygen.com"], "--fake cannot be combined"),
        (["speak", "--api-key", KEY[:9]], "unrecognized arguments: --api-key"),
        (["words"], "the following arguments are required: STREAM_ID"),
        (["fake-server", "--port", "70000"], "'70000' is not a port from 0 to 65535"),
        (["wait", "vidoe", "v1"], "invalid choice: 'vidoe'"),
        (["wait", "video"], "the following arguments are required: ID"),
        *(
            (["wait", "video", "v1", "--timeout", bad], f"'{bad}' is not a number of seconds")
            for bad in ("-1", "soon", "nan")
        ),
    ],
)
def test_usage_error(usage_error, arguments, message):
    text = usage_error(*arguments)
    assert text.startswith("usage: heygen-ext")
    assert message in text


def test_a_line_is_one_write(monkeypatch):
    """Two writes could be separated by a signal, and the error message would join a line."""
    stream = Mock()
    monkeypatch.setattr(sys, "stderr", stream)
    note("playback https://example.com/")
    assert stream.write.call_args_list == [call("playback https://example.com/\n")]
    stream.flush.assert_called_once_with()


def test_plain_http_to_another_machine_is_refused():
    with Cli("speak", *NEW, "--base-url", "http://example.com", HEYGEN_API_KEY=KEY) as process:
        assert run(process, "Hi.") == 2
        assert "use https" in process.complaint.lower()

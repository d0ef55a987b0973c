"""`heygen-ext speak` when the API fails."""

import pytest
from support.programs import KEY, NEW, Cli, cli, run, wait_until


def test_a_wrong_key(fake):
    fake.api_keys = {"another"}
    with cli(fake, "speak", *NEW) as process:
        assert run(process, "Hello there.") == 1
        assert "HTTP 401" in process.complaint
        assert process.complaint.endswith("12 bytes of the input were not sent and not spoken")
        assert process.out == []


def test_no_key(fake):
    with cli(fake, "speak", *NEW, HEYGEN_API_KEY="") as process:
        assert run(process, "Hello there.") == 2
        assert "HEYGEN_API_KEY" in process.complaint


@pytest.mark.parametrize("status", [400, 402, 500, 503, 520])
def test_a_session_that_cannot_be_opened(fake, status):
    fake.fail(status, path="avatar-realtime$", times=None, message=f"No,\nnot today: {KEY}")
    with cli(fake, "speak", *NEW) as process:
        assert run(process, "Hello there.") == 1
        assert "No, not today" in process.complaint
        assert f"HTTP {status}" in process.complaint


def test_connection_refused():
    with Cli("speak", *NEW, "--base-url", "http://127.0.0.1:9", HEYGEN_API_KEY=KEY) as process:
        assert run(process, "Hello there.") == 1
        assert "Connection refused" in process.complaint


def test_an_append_whose_outcome_is_unknown(fake):
    fake.fail(503, path="/text$", times=1)
    with cli(fake, "speak", *NEW) as process:
        process.send("Hello there, my friend")
        assert wait_until(lambda: process.process.poll()) == 1
        assert process.finish() == 1
        assert "may or may not be spoken" in process.complaint
        assert "`" not in process.complaint  # names nothing of Python
        (stream_id,) = fake.sessions
        assert process.complaint.endswith(f"session {stream_id} was cancelled")
        assert fake.session(stream_id).end_reason == "cancelled"


def test_unsent_bytes_are_counted(fake):
    with cli(fake, "speak", *NEW, "--text", "Hello. ") as process:
        wait_until(lambda: process.err)
        fake.fail(401, path="/text$", times=None)
        assert run(process, "twelve bytes") == 1
        assert "; 12 bytes of the input were not sent and not spoken; session" in process.complaint


def test_a_session_that_ends_before_the_input_does(fake):
    with cli(fake, "speak", *NEW) as process:
        process.send("Hello there. ")
        wait_until(lambda: fake.sessions and fake.text(fake.sessions[0]))
        fake.advance(31)
        assert wait_until(process.process.poll) == 1  # The input is still open.
        process.finish()
        assert "idle_timeout" in process.complaint
        assert "cancelled" not in process.complaint


def test_a_session_that_takes_no_more_text(fake):
    with cli(fake, "speak", *NEW) as process:
        process.send("Hello there. ")
        wait_until(lambda: fake.sessions and "there." in fake.text(fake.sessions[0]))
        fake.fail(410, path="/text$", times=None)
        process.send("More of it.")
        process.end()
        assert process.finish() == 1
        assert "takes no more text" in process.complaint
        assert "`" not in process.complaint  # names nothing of Python
        assert "bytes of the input were not sent and not spoken" in process.complaint


def test_a_session_that_fails(fake):
    with cli(fake, "speak", *NEW) as process:
        process.send("Hello there. ")
        wait_until(lambda: fake.sessions and "there." in fake.text(fake.sessions[0]))
        fake.fail_session(fake.sessions[0], "The avatar\nlost its voice.")
        assert wait_until(process.process.poll) == 1
        process.finish()
        assert "The avatar lost its voice" in process.complaint


def test_words_that_cannot_be_read(fake):
    fake.fail(500, path="/words$", times=None)
    with cli(fake, "speak", *NEW) as process:
        process.send("Hello there. ")
        assert wait_until(process.process.poll) == 1
        process.finish()
        assert "HTTP 500" in process.complaint
        assert fake.session(fake.sessions[0]).end_reason == "cancelled"


def test_a_server_that_stops(fake):
    with cli(fake, "speak", *NEW) as process:
        process.send("Hello there. ")
        wait_until(lambda: process.words)
        fake.stop()
        process.send("More of it. ")
        assert wait_until(process.process.poll) == 1
        process.finish()
        assert "could not be cancelled" in process.complaint

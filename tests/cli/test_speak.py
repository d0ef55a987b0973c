"""`heygen-ext speak`: what is spoken and printed, from pipes and from a terminal."""

import os
import re
import subprocess
import termios
import time

import pytest
from support.programs import (
    KEY,
    LIMIT,
    NEW,
    PROGRAM,
    SUMMARY,
    Cli,
    Terminal,
    cli,
    environment,
    run,
    wait_until,
)

from heygen_ext import HeyGen


def test_words_are_printed_while_input_still_arrives(fake):
    with cli(fake, "speak", *NEW) as process:
        for number in range(12):
            process.send(f"token{number} ")
        wait_until(lambda: len(process.words) >= 10)
        process.send("and the end.")
        process.end()
        assert process.finish() == 0
        assert process.words == [*(f"token{n}" for n in range(12)), "and", "the", "end", "."]
        (stream_id,) = fake.sessions
        assert process.err[0][1] == f"session {stream_id}"


def test_no_word_is_printed_before_its_time(fake):
    fake.words_per_second = 10
    with cli(fake, "speak", *NEW) as process:
        begin = time.monotonic()  # The audio cannot start earlier.
        assert run(process, "one two three four five six seven eight nine ten eleven twelve") == 0
        lines = [(at - begin, float(line.split()[0])) for at, line in process.out[:-1]]
        assert len(lines) == 12
        assert all(at >= start for at, start in lines)
        assert lines[-1][1] == pytest.approx(1.1)


TEXT = "Crêpes, 你好世界! 👨\u200d👩\u200d👧 and\r\n\ttabs;  two  spaces … the end.  \n\n"


def test_the_session_has_the_input_byte_for_byte_and_the_summary_is_right(fake):
    data = TEXT.encode()
    with cli(fake, "speak", *NEW) as process:
        for at in range(0, len(data), 5):  # Also inside characters.
            process.send(data[at : at + 5])
            time.sleep(0.002)
        process.end()
        assert process.finish() == 0
        (stream_id,) = fake.sessions
        assert fake.text(stream_id) == TEXT
        assert fake.session(stream_id).end_reason == "final_marker"
        size, appends, retries, wait, words, seconds = SUMMARY.fullmatch(
            process.out[-1][1]
        ).groups()
        assert int(size) == len(data)
        assert int(appends) == len(fake.appended(stream_id))
        assert int(retries) == 0
        assert 0 <= float(wait) < LIMIT
        assert int(words) == len(process.words) == len(process.out) - 1
        with HeyGen(KEY, base_url=fake.url) as heygen:
            spoken = list(heygen.words(stream_id))
        assert process.words == [word.word for word in spoken]
        assert float(seconds) == pytest.approx(spoken[-1].end, abs=0.01)


def test_text_is_spoken_before_the_input(fake):
    with cli(fake, "speak", *NEW, "--text", "Welcome! ") as process:
        wait_until(lambda: fake.sessions)  # Before any input.
        assert run(process, "Hello.") == 0
        assert fake.text(fake.sessions[0]) == "Welcome! Hello."
        assert fake.appended(fake.sessions[0])[0].startswith("Hello")


def test_a_session_is_not_created_with_half_a_word(fake):
    with cli(fake, "speak", *NEW) as process:
        assert run(process, b"Hello wor" + b"ld" * 40_000) == 0  # More than one read returns.
        (stream_id,) = fake.sessions
        assert fake.text(stream_id) == "Hello" + "".join(fake.appended(stream_id))


def test_a_pause_after_the_first_letters_does_not_hold_them_back(fake):
    with cli(fake, "speak", *NEW) as process:
        process.send("Wait")
        wait_until(lambda: fake.sessions)
        assert run(process, " for it") == 0
        assert fake.text(fake.sessions[0]) == "Wait for it"


def test_stream_id_speaks_in_an_existing_session_and_closes_it(fake):
    with (
        HeyGen(KEY, base_url=fake.url) as heygen,
        heygen.open_text_stream("look_1", "v_1", "Before. ") as stream,
        cli(fake, "speak", "--stream-id", stream.stream_id) as process,
    ):
        assert run(process, "Now then.") == 0
        assert fake.text(stream.stream_id) == "Before. Now then."
        assert fake.session(stream.stream_id).final
        assert process.words == ["Before", ".", "Now", "then", "."]
        assert process.out[-1][1].startswith("text: 9 bytes")
        stream.cancel()


def test_a_text_that_ends_before_the_avatar_begins_is_spoken_whole(fake):
    fake.startup = 1.0
    with cli(fake, "speak", *NEW) as process:
        assert run(process, "Short and done.") == 0
        assert process.words == ["Short", "and", "done", "."]


def test_the_playback_url_is_printed_and_words_do_not_wait_for_it(fake):
    pending = {"stream_id": "ar_000001", "status": "pending"}
    no_url = fake.fail(body={"data": pending}, method="GET", path=r"ar_\d+$", times=None)
    with cli(fake, "speak", *NEW) as process:
        process.send("one two three four five six seven eight nine ten eleven twelve ")
        wait_until(lambda: len(process.words) >= 10)
        assert "playback" not in process.all
        no_url.stop()
        wait_until(lambda: "playback https://hls.invalid/" in process.all)
        process.end()
        assert process.finish() == 0


def test_a_mebibyte_of_input(fake):
    fake.words_per_second = 1e6
    text = ("é🙂 " + "word" * 100 + " ") * 2_571
    assert len(text.encode()) >= 1 << 20
    with cli(fake, "speak", *NEW) as process:
        assert run(process, text) == 0
        session = fake.session(fake.sessions[0])
        assert session.text == text
        summary = SUMMARY.fullmatch(process.out[-1][1])
        assert int(summary[1]) == len(text.encode())
        assert int(summary[5]) == len(process.words) == session.words_spoken >= 3 * 2_571


def test_fake_needs_no_key():
    with Cli("speak", "--fake", "--rate", "500", HEYGEN_API_BASE="https://nowhere.invalid") as own:
        assert run(own, "No account at all.") == 0
        assert own.words == ["No", "account", "at", "all", "."]


def test_fake_is_reached_without_a_proxy():
    proxies = dict.fromkeys(("http_proxy", "HTTP_PROXY", "all_proxy"), "http://127.0.0.1:9")
    with Cli("speak", "--fake", "--rate", "500", **proxies) as process:
        assert run(process, "Hi.") == 0


def test_control_characters_in_words_do_not_reach_the_terminal(fake):
    body = 'data: {"words":[{"word":"\\u001b[2Jx\\ny","start":0,"end":0.1}]}\n\n'
    end = 'event: end\ndata: {"reason":"final_marker"}\n\n'
    fake.fail(path="/words$", body=body + end, content_type="text/event-stream")
    with cli(fake, "speak", *NEW) as process:
        assert run(process, "Hi.") == 0
        assert process.words == ["\\x1b[2Jx y"]


def test_an_ascii_terminal_gets_escapes(fake):
    with cli(fake, "speak", *NEW, PYTHONIOENCODING="ascii") as process:
        assert run(process, "你") == 0
        assert process.words == ["\\u4f60"]


# Input that cannot be spoken.


@pytest.mark.parametrize("text", ["", " \n\t\n"])
def test_empty_input(fake, text):
    with cli(fake, "speak", *NEW) as process:
        assert run(process, text) == 1
        assert process.complaint == "nothing to speak: standard input is empty"
    assert fake.requests == []


def test_empty_input_leaves_an_attached_session_open(fake):
    with (
        HeyGen(KEY, base_url=fake.url) as heygen,
        heygen.open_text_stream("look_1", "v_1", "Before. ") as stream,
        cli(fake, "speak", "--stream-id", stream.stream_id) as process,
    ):
        assert run(process, "") == 1
        assert process.complaint.startswith("nothing to speak: standard input is empty")
        assert not fake.session(stream.stream_id).final
        stream.cancel()


@pytest.mark.parametrize(
    ("data", "offset"), [(b"Hello, w\xf6rld and more", 8), (b"cut \xe4\xbd", 4), (b"\xff", 0)]
)
def test_input_that_is_not_utf8(fake, data, offset):
    with cli(fake, "speak", *NEW) as process:
        assert run(process, data) == 1
        assert f"not UTF-8: byte 0x{data[offset]:02x} at offset {offset}," in process.complaint
        for stream_id in fake.sessions:
            assert data.startswith(fake.text(stream_id).encode())
            assert fake.session(stream_id).end_reason == "cancelled"
            assert process.complaint.endswith(f"session {stream_id} was cancelled")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_is_not_spoken(fake, encoding):
    with cli(fake, "speak", *NEW) as process:
        assert run(process, "Hi, 你好!".encode(encoding)) == 0
        assert fake.text(fake.sessions[0]) == "Hi, 你好!"
        assert process.words[0] == "Hi"


def test_closed_standard_input(fake):
    done = subprocess.run(
        ["/bin/sh", "-c", f"'{PROGRAM}' speak {' '.join(NEW)} <&-"],
        env=environment(HEYGEN_API_BASE=fake.url, HEYGEN_API_KEY=KEY),
        capture_output=True,
        timeout=LIMIT,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.startswith(b"heygen-ext: standard input is closed: ")
    assert done.stderr.count(b"\n") == 1


def test_standard_input_that_cannot_be_read(fake):
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        with cli(fake, "speak", *NEW, stdin=nowhere) as process:
            assert process.finish() == 1
            assert process.complaint == "standard input cannot be read: Bad file descriptor"
    finally:
        os.close(nowhere)


# Input typed in a terminal.


@pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")
def test_typed_in_a_terminal(fake):
    with Terminal("speak", *NEW, HEYGEN_API_BASE=fake.url, HEYGEN_API_KEY=KEY) as terminal:
        terminal.shows("Ctrl-D ends the text")
        terminal.type("Hello there, this is typed, and it is spoken at once.\n")
        terminal.shows(r"0\.00  Hello\r\n")
        terminal.type("Goodbye.\n\x04")
        assert terminal.finish() == 0
        assert re.search(SUMMARY.pattern, terminal.screen)
        assert fake.text(fake.sessions[0]).endswith("at once.\nGoodbye.\n")


@pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")
def test_ctrl_c_in_a_terminal(fake):
    with Terminal("speak", *NEW, HEYGEN_API_BASE=fake.url, HEYGEN_API_KEY=KEY) as terminal:
        terminal.shows("Ctrl-C cancels")
        before = termios.tcgetattr(terminal.fd)
        terminal.type("one two three four five six seven eight nine ten eleven twelve\n")
        terminal.shows(r"0\.00  one\r\n")
        terminal.type("\x03")
        terminal.shows(r"\r\nheygen-ext: interrupted; session ar_000001 was cancelled\r\n")
        assert termios.tcgetattr(terminal.fd) == before
        assert terminal.finish() == 130
        assert "Traceback" not in terminal.screen
        assert fake.session(fake.sessions[0]).end_reason == "cancelled"

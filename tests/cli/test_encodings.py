"""Text that is not UTF-8: arguments, file names, environment variables, and the locale C."""

import os
import subprocess

import pytest
from support.programs import KEY, LIMIT, NEW, PROGRAM, cli, environment, run

from heygen_ext.cli.speak_session import SpeakError, SpeakSession

BAD = b"a\xff"
C_LOCALE = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["speak", "--fake", "--text", BAD], "--text"),
        (["speak", "--stream-id", BAD], "--stream-id"),
        (["speak", "--avatar-id", BAD, "--voice-id", "v_1"], "--avatar-id"),
        (["speak", "--avatar-id", "look_1", "--voice-id", BAD], "--voice-id"),
        (["speak", *NEW, "--base-url", BAD], "--base-url"),
        (["speak", "--fake", "--rate", BAD], "--rate"),
        (["words", BAD], "STREAM_ID"),
        (["words", "ar_1", BAD], "unrecognized arguments"),
        (["wait", BAD, "v1"], "KIND"),
        (["wait", "video", BAD], "ID"),
        (["wait", "video", "v1", "--timeout", BAD], "--timeout"),
        (["fake-server", "--port", BAD], "--port"),
        ([BAD], "COMMAND"),
    ],
)
def test_an_argument_that_is_not_utf8_is_wrong_usage(usage_error, arguments, named):
    text = usage_error(*map(os.fsdecode, arguments))
    assert named in text
    assert r"a\udcff" in text
    if named in ("--text", "--stream-id", "--avatar-id", "--voice-id", "--base-url", "STREAM_ID"):
        assert "is not UTF-8; convert it first" in text


@pytest.mark.parametrize("locale", [{}, C_LOCALE])
def test_the_program_ends_and_tells_it_in_one_error(locale):
    done = subprocess.run(
        [PROGRAM, "speak", "--fake", "--text", b"\xff "],
        input=b"Hello.",
        env=environment(**locale),
        capture_output=True,
        timeout=LIMIT,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"Traceback" not in done.stderr
    assert rb"argument --text: '\udcff ' is not UTF-8" in done.stderr


def test_file_names_need_not_be_utf8(fake, tmp_path):
    path = os.fsencode(tmp_path) + b"/na\xffme.png"
    with open(path, "wb") as file:  # noqa: PTH123
        file.write(b"some")
    with cli(fake, "upload", path) as process:
        assert process.finish() == 0
        assert process.err[0][1] == r"na\udcffme.png: 4 bytes sent"
        assert process.out[0][1].startswith("asset_")
    with cli(fake, "upload", path + b"x") as process:
        assert process.finish() == 1
        assert process.complaint.endswith(r"/na\udcffme.pngx: No such file or directory")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("HEYGEN_API_KEY", b"key\xff"),
        ("HEYGEN_API_BASE", b"https://host\xff"),
        ("HEYGEN_API_BASE", b"https://127.0.0.1/\xff"),
    ],
)
def test_settings_that_are_not_utf8(fake, name, value):
    with cli(fake, "words", "ar_1", **{name: os.fsdecode(value)}) as process:
        assert process.finish() == 2
        assert "base address" in process.complaint or name in process.complaint


def test_a_locale_without_utf8(fake):
    """Python then reads arguments as ASCII, but standard input is UTF-8 as everywhere."""
    with cli(fake, "speak", *NEW, "--text", "Né ", **C_LOCALE) as process:
        assert run(process, "héé") == 0
        assert fake.text(fake.sessions[0]) == "Né héé"
        assert process.words == [r"N\xe9", r"h\xe9\xe9"]


def test_a_thread_that_fails_is_reported_and_not_waited_for():
    """Whatever it raises. Only `run` would otherwise wait for an event that never comes."""

    class Broken:
        def open_text_stream(self, *_):
            raise SystemExit("on purpose")

    session = SpeakSession(Broken(), stream_id=None, avatar_id="a", voice_id="v", text="Hi ")
    session._read = lambda: None
    with pytest.raises(SpeakError, match="SystemExit: on purpose"):
        list(session.run())


def test_the_key_is_in_no_message(fake):
    with cli(fake, "words", "ar_1", HEYGEN_API_KEY=f"{KEY}\udcff") as process:
        assert process.finish() == 2  # `finish` looks for KEY.

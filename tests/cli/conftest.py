"""Fixtures of the tests of the terminal program."""

import logging
import signal
import sys

import pytest
from support.programs import KEY

from heygen_ext.cli import main
from heygen_ext.testing import FakeHeyGen


@pytest.fixture
def fake():
    """A fake that accepts only `KEY` and speaks fast."""
    with FakeHeyGen(api_keys=[KEY], words_per_second=200, startup=0.01) as fake:
        yield fake


@pytest.fixture
def usage_error(monkeypatch, capsys):
    """Call it with arguments: runs the program in this process and returns its usage error."""
    logger = logging.getLogger("heygen_ext")
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    monkeypatch.setattr(logger, "handlers", [*logger.handlers])

    def run(*arguments: str) -> str:
        monkeypatch.setattr(sys, "argv", ["heygen-ext", *arguments])
        with pytest.raises(SystemExit) as exit:
            main()
        assert exit.value.code == 2
        out, err = capsys.readouterr()
        assert out == ""
        return err

    return run

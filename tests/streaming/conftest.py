"""The fake of the tests of text streams."""

from collections.abc import Iterator

import pytest

from heygen_ext.testing import FakeHeyGen


@pytest.fixture
def fake() -> Iterator[FakeHeyGen]:
    """A fake HeyGen whose avatar speaks at once."""
    with FakeHeyGen(words_per_second=5000, startup=0.0, retry_after=0) as server:
        yield server


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Methods wait for the sender to end, however long that takes on a busy machine."""
    monkeypatch.setattr("heygen_ext._streaming.methods._JOIN_TIMEOUT", 60.0)

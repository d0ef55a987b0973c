"""What passes through a call without being an error shows no secret in the locals of its frames."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from support.blocking import SESSION, Both
from support.interrupts import assert_no_secret_shown
from support.realtime import GET, WORDS
from support.secrets import KEY

from heygen_ext.testing import FakeHeyGen

pytestmark = [
    # What is interrupted may leave a socket that nobody has closed yet, or a pending task.
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

EVENTS = 'data: {"words": []}\n\n' * 20


@pytest.fixture
def make(both: Both) -> Callable[[str], Any]:
    """Makes a client with a pool of its own. That of an interrupted call is not used again."""
    return lambda url: both.heygen(KEY, base_url=url, http_client=both.http(verify=False))


def test_interrupted_call(both: Both, fake: FakeHeyGen, make: Any) -> None:
    fake.fail(times=None, body=SESSION)

    def new() -> Callable[[], object]:
        heygen = make(fake.url)
        return lambda: both.call(GET, heygen)

    assert_no_secret_shown(new, KEY)


def test_interrupted_events(both: Both, fake: FakeHeyGen, make: Any) -> None:
    fake.fail(times=None, body=EVENTS, content_type="text/event-stream")

    def new() -> Callable[[], object]:
        heygen = make(fake.url)
        return lambda: both.call(WORDS, heygen)

    assert_no_secret_shown(new, KEY)


def test_interrupted_opening_of_a_text_stream(both: Both, make: Any) -> None:
    with FakeHeyGen(startup=0.0, max_sessions=100, api_keys=[KEY]) as fake:

        def new() -> Callable[[], object]:
            heygen = make(fake.url)
            return lambda: both.run(heygen.open_text_stream("look_1", "v_1", "Hello. "))

        assert_no_secret_shown(new, KEY)

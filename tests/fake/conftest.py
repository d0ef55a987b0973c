"""Fixtures of the tests of the fake."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
from support.fake_caller import Caller
from support.fakes import KEY

from heygen_ext.testing import FakeHeyGen


@pytest.fixture
def http(fake: FakeHeyGen) -> Iterator[httpx.Client]:
    """A plain client of the fake, with a valid key."""
    with httpx.Client(base_url=fake.url, headers=KEY, timeout=60) as http:
        yield http


@pytest.fixture
def caller(fake: FakeHeyGen) -> Iterator[Caller]:
    """Calls operations of the fake by their documented names and schemas."""
    caller = Caller(fake)
    yield caller
    caller.close()

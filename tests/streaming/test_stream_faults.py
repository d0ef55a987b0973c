"""The faults of the simulation over real sockets: hundreds of sessions, each with its schedule."""

import asyncio
import random
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

import pytest
from loadtest.faults import FaultPlan, kinds
from support.awaited import client
from support.speech import TOKENS, same_speech

from heygen_ext import AppendUnconfirmedError, HeyGenError
from heygen_ext._transport import retry
from heygen_ext.testing import FakeHeyGen

SEED_TEXT = "Hello! "
TIMEOUT = 0.5  # seconds of an append
SLOW = 1.0  # seconds of an answer that comes too late
SESSIONS = 50  # at once


@pytest.fixture
def fake(monkeypatch):
    monkeypatch.setattr(retry, "_FIRST_WAIT", 0.0)
    with FakeHeyGen(words_per_second=5000, startup=0.0, max_sessions=SESSIONS) as server:
        yield server


@dataclass
class Session:
    """What one session wrote, and what came of it."""

    number: int
    plan: FaultPlan
    opened: asyncio.Barrier
    stream: object = None
    written: str = ""
    flushed: set[int] = field(default_factory=set)  # where a flush stood in the text
    error: HeyGenError | None = None

    async def speak(self, heygen, fake):
        chance = random.Random(self.number)
        try:
            async with heygen.open_text_stream("look_1", "v_1", SEED_TEXT) as self.stream:
                self.plan.install(fake, self.stream.stream_id)
                await self.opened.wait()
                for word in (" One", " two", " three"):  # so the count is proven
                    await self.write(word)
                    await self.flush()
                for _ in range(chance.randint(8, 24)):
                    await self.write(chance.choice(TOKENS))
                    await asyncio.sleep(chance.choice((0, 0, 0.005, 0.02)))
                    if chance.random() < 0.2:
                        await self.flush()
        except HeyGenError as error:
            self.error = error

    async def write(self, text):
        self.written += text
        await self.stream.write(text)

    async def flush(self):
        self.flushed.add(len(self.written))
        await self.stream.flush()

    def check(self, fake):
        """Nothing lost, nothing doubled, or an error that says exactly what is uncertain."""
        held = fake.text(self.stream.stream_id).removeprefix(SEED_TEXT)
        uncertain = self.error.text if isinstance(self.error, AppendUnconfirmedError) else ""
        rest = uncertain + ((self.error and self.error.unsent_text) or "")
        assert self.written.endswith(rest), (self.written, self.error, rest)
        certain = self.written[: len(self.written) - len(rest)]
        assert any(
            same_speech(held, may_be, self.flushed) for may_be in (certain, certain + uncertain)
        ), (held, certain, uncertain, self.error)
        assert self.error is not None or fake.session(self.stream.stream_id).final


async def spoken(kind, fake, first, meanwhile=None):
    """Let `SESSIONS` speak at once, and check what the server holds of each."""
    opened = asyncio.Barrier(SESSIONS + 1)
    sessions = [
        Session(number, FaultPlan(number, share=0.4, slow=SLOW, max_faults=6), opened)
        for number in range(first, first + SESSIONS)
    ]
    # Each session of the synchronous client waits in a thread of its own.
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(SESSIONS + 5))
    async with client(kind, fake.url, max_retries=5, timeout=TIMEOUT) as heygen:
        speaking = asyncio.gather(*(session.speak(heygen, fake) for session in sessions))
        await opened.wait()
        if meanwhile is not None:
            await meanwhile()
        await speaking
    for session in sessions:
        # A request that a busy machine held up for so long that it was given up may come twice.
        if session.stream.stats.late == 0:
            session.check(fake)
    return sessions


@pytest.mark.parametrize("first", [0, 1000])
@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_a_hundred_schedules_of_faults_lose_and_double_nothing(kind, first, fake):
    sessions = await spoken(kind, fake, first)
    hits = sum((session.plan.hits() for session in sessions), Counter())
    assert hits.keys() == kinds(SLOW).keys()  # each came
    exact = [session for session in sessions if session.error is None]
    assert len(exact) > SESSIONS / 2
    assert sum(session.stream.stats.settled for session in exact) > SESSIONS


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_a_server_that_goes_and_comes_back_makes_no_difference_to_the_text(kind, fake):
    async def restarts():
        for _ in range(3):
            await asyncio.sleep(0.1)
            await asyncio.to_thread(fake.stop)
            await asyncio.to_thread(fake.start)

    await spoken(kind, fake, 2000, restarts)

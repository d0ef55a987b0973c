"""The faults of the simulation over real sockets: many sessions, each with its own faults."""

import asyncio
import random
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

import pytest
from loadtest.faults import FaultPlan, kinds
from support.awaited import client
from support.http_library import httpx
from support.speech import TOKENS, same_speech
from support.streams import sender_of

from heygen_ext import AppendUnconfirmedError, HeyGenError
from heygen_ext._transport import retry
from heygen_ext.testing import FakeHeyGen

SEED_TEXT = "Hello! "
TIMEOUT = 0.5  # seconds of an append
SLOW = 1.0  # seconds of a response that comes too late
SESSIONS = 50
# Sessions that speak at once. All share one interpreter with the server: more of them would make
# appends so slow that others than those with a fault time out.
AT_ONCE = 8


@pytest.fixture
def fake(monkeypatch):
    monkeypatch.setattr(retry, "_FIRST_WAIT", 0.0)
    with FakeHeyGen(
        words_per_second=5000, startup=0.0, max_sessions=SESSIONS, idle_timeout=3600.0
    ) as server:
        yield server


@dataclass
class Session:
    """What one session wrote, and the outcome."""

    number: int
    plan: FaultPlan
    opened: asyncio.Barrier
    turn: asyncio.Semaphore
    stream: object = None
    written: str = ""
    flushed: set[int] = field(default_factory=set)  # positions of flushes in the text
    error: HeyGenError | None = None

    async def speak(self, heygen, fake):
        try:
            async with heygen.open_text_stream("look_1", "v_1", SEED_TEXT) as self.stream:
                self.plan.install(fake, self.stream.stream_id)
                await self.opened.wait()
                async with self.turn:
                    await self.write_text()
                    await self.stream.close()
        except HeyGenError as error:
            self.error = error

    async def write_text(self):
        chance = random.Random(self.number)
        for word in (" One", " two", " three"):  # so that the byte count is proven
            await self.write(word)
            await self.flush()
        sender = sender_of(self.stream)
        timeout = httpx.Timeout(60, read=TIMEOUT)
        sender.pool.api = sender.connection.with_options(timeout=timeout)
        for _ in range(chance.randint(8, 24)):
            await self.write(chance.choice(TOKENS))
            await asyncio.sleep(chance.choice((0, 0, 0.005, 0.02)))
            if chance.random() < 0.2:
                await self.flush()

    async def write(self, text):
        self.written += text
        await self.stream.write(text)

    async def flush(self):
        self.flushed.add(len(self.written))
        await self.stream.flush()

    def check(self, fake):
        """Nothing is lost or repeated, or an error says exactly what is uncertain."""
        held = fake.text(self.stream.stream_id).removeprefix(SEED_TEXT)
        uncertain = self.error.text if isinstance(self.error, AppendUnconfirmedError) else ""
        rest = uncertain + ((self.error and self.error.unsent_text) or "")
        assert self.written.endswith(rest), (self.written, self.error, rest)
        certain = self.written[: len(self.written) - len(rest)]
        assert any(
            same_speech(held, text, self.flushed) for text in (certain, certain + uncertain)
        ), (held, certain, uncertain, self.error)
        assert self.error is not None or fake.session(self.stream.stream_id).final


async def spoken(kind, fake, first, meanwhile=None):
    """Let all sessions speak, and check what the server holds of each."""
    opened, turn = asyncio.Barrier(SESSIONS + 1), asyncio.Semaphore(AT_ONCE)
    sessions = [
        Session(number, FaultPlan(number, share=0.4, slow=SLOW, max_faults=6), opened, turn)
        for number in range(first, first + SESSIONS)
    ]
    # Each session of the synchronous client waits in a thread of its own.
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(SESSIONS + 5))
    async with client(kind, fake.url, max_retries=5) as heygen:
        speaking = asyncio.gather(*(session.speak(heygen, fake) for session in sessions))
        await opened.wait()
        if meanwhile is not None:
            await meanwhile(speaking)
        await speaking
    for session in sessions:
        # On a busy machine a request may arrive after it timed out. Its text is then there twice.
        if session.stream.stats.late == 0:
            session.check(fake)
    return sessions


@pytest.mark.parametrize("first", [0, 1000])
@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_faults_of_a_hundred_sessions_lose_and_repeat_nothing(kind, first, fake):
    sessions = await spoken(kind, fake, first)
    hits = sum((session.plan.hits() for session in sessions), Counter())
    assert hits.keys() == kinds(SLOW).keys()  # each kind occurred
    exact = [session for session in sessions if session.error is None]
    assert len(exact) > SESSIONS / 2
    assert sum(session.stream.stats.settled for session in exact) > SESSIONS


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_server_restarts_lose_and_repeat_nothing(kind, fake):
    async def restarts(speaking):
        for _ in range(5):
            await asyncio.wait([speaking], timeout=0.1)
            await asyncio.to_thread(fake.stop)
            await asyncio.to_thread(fake.start)

    await spoken(kind, fake, 2000, restarts)

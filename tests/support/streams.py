"""Helpers for tests of text streams over sockets."""

import asyncio
import threading

LIMIT = 60  # seconds after which a test that hangs fails
APPEND = r"/text$"


def opening(heygen, **options):
    """Open a text stream; the session's first text is "Hello! "."""
    return heygen.open_text_stream("look_1", "v_1", "Hello! ", **options)


async def proven(heygen, **options):
    """Open a stream whose byte count is proven: three appends were acknowledged."""
    stream = await opening(heygen, **options)
    for text in ("One", " two", " three"):
        await stream.write(text)
        await stream.flush()
    return stream


class Gate:
    """Holds the next append at the fake until `open`. The fake answers nothing meanwhile.

    Args:
        fake: The server. Do not call its `fail` while the gate is closed.
        path: Of another request to hold.
        failing: How the request fails after that, as for `fake.fail`; by default it does not.
    """

    def __init__(self, fake, path=APPEND, **failing):
        self._arrived, self._opened = threading.Event(), threading.Event()
        failing = failing or {"delay": 0.001}
        self.fault = fake.fail(path=path, times=1, match=self._hold, **failing)

    def _hold(self, request):
        self._arrived.set()
        return self._opened.wait(LIMIT)

    def open(self):
        self._opened.set()

    async def reached(self):
        """Wait until the request is in flight."""
        assert await asyncio.to_thread(self._arrived.wait, LIMIT), "no such request was sent"

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.open()


def hanging(fake, **failing):
    """Let the next append get no response until the fake stops; return the fault."""
    return fake.fail(path=APPEND, delay=2.0 * LIMIT, **failing)


async def until(condition):
    """Wait until `condition` is true."""
    async with asyncio.timeout(LIMIT):
        while not condition():
            await asyncio.sleep(0.005)


def sender_of(stream):
    """Return what sends in the background, for both clients."""
    return getattr(stream, "target", stream)._sender


def our_threads():
    return [thread for thread in threading.enumerate() if thread.name.startswith("heygen-ext")]


def our_tasks():
    return [task for task in asyncio.all_tasks() if task.get_name().startswith("heygen-ext")]

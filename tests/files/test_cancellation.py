"""A cancelled download or upload gives its place in the connection pool back."""

import asyncio
from collections.abc import Coroutine

import httpx
import pytest
from support.secrets import KEY

from heygen_ext import AsyncHeyGen, PermissionDeniedError
from heygen_ext._files import upload


@pytest.mark.parametrize("late", [False, True], ids=["waiting", "ready"])
@pytest.mark.parametrize("method", ["download", "upload"])
@pytest.mark.parametrize("refused", [False, True], ids=["accepted", "refused"])
async def test_cancellation_at_every_await_leaves_the_pool_whole(
    api, store, tmp_path, clean_env, monkeypatch, method, refused, late
):
    monkeypatch.setattr(asyncio, "to_thread", at_once)
    monkeypatch.setattr(upload, "DIRECT_UPLOAD_SIZE", 1)
    file, url = tmp_path / "file.mp4", f"{store.url}/file"
    file.write_bytes(b"content")
    store.files["/file"] = b"content"
    number, reached = 0, True
    while reached:
        number += 1
        store.replies["GET" if method == "download" else "PUT"] = [(403, "No.")] * refused
        limits = httpx.Limits(max_connections=1)
        async with httpx.AsyncClient(limits=limits, verify=False) as http:
            heygen = AsyncHeyGen(KEY, base_url=api.url, http_client=http, max_retries=0)
            transfer = heygen.download(url, file) if method == "download" else heygen.upload(file)
            cancellation = Cancellation(number, late=late)
            try:
                await cancellation.run(transfer)
            except PermissionDeniedError:
                assert refused
            reached = cancellation.count >= number
            store.replies["GET"] = []
            await asyncio.wait_for(heygen.download(url, file), 2.0)
    assert number > 10


async def at_once(function, *arguments):
    """Replace `asyncio.to_thread`: threads are slow, and not what is tested."""
    await asyncio.sleep(0)
    return function(*arguments)


class Cancellation:
    """Cancels a task where it, or a task that it has started, waits for the `number`th time.

    Args:
        number: counts the waits of all these tasks together.
        late: whether the cancellation comes when the wait has ended, before the task runs again.
    """

    def __init__(self, number, *, late):
        self.number, self.late, self.count = number, late, 0

    async def run(self, coroutine):
        """Run the task. Raise what it raises, but not that it was cancelled."""
        loop = asyncio.get_running_loop()
        loop.set_task_factory(self._counted)
        self.task = asyncio.create_task(coroutine)
        await asyncio.wait({self.task})
        loop.set_task_factory(None)
        if not self.task.cancelled():
            self.task.result()

    def _counted(self, loop, coroutine, **options):
        return asyncio.Task(Counted(self, coroutine), loop=loop, **options)


class Counted(Coroutine):
    """A coroutine whose waits count."""

    def __init__(self, cancellation, coroutine):
        self._cancellation, self._coroutine = cancellation, coroutine

    def send(self, value):
        cancellation = self._cancellation
        cancellation.count += 1
        here = cancellation.count == cancellation.number
        if here and cancellation.late:
            if asyncio.current_task() is cancellation.task:
                return self._coroutine.throw(asyncio.CancelledError)
            cancellation.task.cancel()
        waits_for = self._coroutine.send(value)
        if here and not cancellation.late:
            cancellation.task.cancel()
        return waits_for

    def throw(self, *problem):
        return self._coroutine.throw(*problem)

    def close(self):
        self._coroutine.close()

    def __await__(self):
        return self._coroutine.__await__()

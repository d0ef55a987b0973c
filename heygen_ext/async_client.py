"""`AsyncHeyGen`: the client for asyncio."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from heygen_api.api import AsyncOperations
from heygen_api.types import UNSET

from ._client_base import ClientBase
from ._jobs.methods import AsyncWaits
from ._streaming.opening import (
    OnUnconfirmed,
    checked_choice,
    checked_id,
    created_id,
    text_stream_body,
)
from ._transport.credentials import AsyncTokens, credential_of
from ._transport.drivers import AsyncApi
from ._transport.http import AnyTimeout, AsyncHTTPClient, httpx_timeout
from ._transport.pools import close_in_loop, new_async_pools
from ._transport.settings import Options
from ._transport.steps import run_async

if TYPE_CHECKING:
    import os
    from pathlib import Path

    from heygen_api.types import Model, Unset

    from ._files.get import DownloadProgress
    from ._files.local import FileSource, Progress
    from ._jobs.created import Asset, UploadedBatch
    from ._transport.raw_request import Files
    from .async_stream import AsyncTextStream
    from .words import AsyncWordStream

# Methods import what they need: `import heygen_ext` costs little more than `import httpx`.


class AsyncHeyGen(ClientBase[AsyncApi], AsyncOperations, AsyncWaits):
    """The client for asyncio. Arguments and names are those of `HeyGen`; methods are awaited.

    It belongs to one event loop. Use it with `async with`, or call `aclose`. A callable
    `bearer_token` may be a coroutine function; it is called in the event loop. `http_client` is an
    httpx.AsyncClient or an httpx2.AsyncClient.
    """

    _api_class = AsyncApi
    _http_class = "AsyncClient"
    _new_pools = staticmethod(new_async_pools)

    api: AsyncApi

    def __init__(
        self,
        api_key: str | None = None,
        *,
        bearer_token: str | Callable[[], str | Awaitable[str]] | None = None,
        base_url: str | None = None,
        timeout: float | AnyTimeout | None = None,
        max_retries: int = 2,
        deadline: float | None = None,
        http_client: AsyncHTTPClient | None = None,
    ) -> None:
        credential = credential_of(AsyncTokens, api_key, bearer_token)
        del api_key, bearer_token  # a traceback from here on shows no secret in its locals
        options = Options(httpx_timeout(timeout), max_retries, deadline)
        self._set_up(credential, base_url, options, http_client)

    def open_text_stream(
        self,
        avatar_id: str,
        voice_id: str,
        text: str,
        *,
        on_idle: Callable[[AsyncTextStream], object] | None = None,
        on_unconfirmed: OnUnconfirmed = "settle",
    ) -> AsyncTextStream:
        """Open an avatar session that speaks the text written to it; see `HeyGen.open_text_stream`.

        Write `async with heygen.open_text_stream(...) as stream:` or `stream = await ...`.
        `on_idle` may be a coroutine function.

        A stream that is left by an exception or a cancellation, also while it is being opened, ends
        its session: in a task of its own, which `aclose` waits for.
        """
        from heygen_api.api.avatar_realtime import create_avatar_realtime_session as operation

        from .async_stream import AsyncTextStream

        body = text_stream_body(avatar_id, voice_id, text)
        checked_choice(on_unconfirmed)

        async def create(connection: AsyncApi) -> str:
            return created_id((await operation.asyncio(client=connection, body=body)).data)

        return AsyncTextStream(
            self.api, create=create, on_idle=on_idle, on_unconfirmed=on_unconfirmed
        )

    def attach_text_stream(
        self,
        stream_id: str,
        *,
        on_idle: Callable[[AsyncTextStream], object] | None = None,
        on_unconfirmed: OnUnconfirmed = "settle",
    ) -> AsyncTextStream:
        """Write to a session that was created elsewhere; see `HeyGen.attach_text_stream`."""
        from .async_stream import AsyncTextStream

        checked_choice(on_unconfirmed)
        self.api.check_open()
        return AsyncTextStream(
            self.api,
            start=checked_id(stream_id),
            on_idle=on_idle,
            on_unconfirmed=on_unconfirmed,
        )

    def resume_text_stream(
        self,
        checkpoint: Mapping[str, Any],
        *,
        on_idle: Callable[[AsyncTextStream], object] | None = None,
        on_unconfirmed: OnUnconfirmed = "settle",
    ) -> AsyncTextStream:
        """Continue a text stream of another process; see `HeyGen.resume_text_stream`."""
        from ._streaming.checkpoint import Checkpoint
        from .async_stream import AsyncTextStream

        checked_choice(on_unconfirmed)
        self.api.check_open()
        return AsyncTextStream(
            self.api,
            start=Checkpoint.from_json(checkpoint),
            on_idle=on_idle,
            on_unconfirmed=on_unconfirmed,
        )

    def words(self, stream_id: str) -> AsyncWordStream:
        """Iterate over the words of a session with their times; see `HeyGen.words`."""
        from .words import AsyncWordStream

        return AsyncWordStream(self.api, checked_id(stream_id))

    async def upload(
        self,
        file: FileSource,
        *,
        filename: str | None = None,
        content_type: str | None = None,
        on_progress: Progress | None = None,
    ) -> Asset:
        """Upload a file; see `HeyGen.upload`. Threads read the disk; `on_progress` is plain."""
        from ._files.store import without_locals
        from ._files.upload import upload_steps

        self.api.check_loop()
        steps = upload_steps(self.api, file, filename, content_type, on_progress)
        return await run_async(without_locals(steps))

    async def upload_batch(
        self,
        files: Iterable[FileSource],
        *,
        title: str | None = None,
        on_progress: Progress | None = None,
    ) -> UploadedBatch:
        """Upload 1 to 100 files; see `HeyGen.upload_batch`."""
        from ._files.store import without_locals
        from ._files.upload import batch_steps

        self.api.check_loop()
        steps = batch_steps(self.api, files, title, on_progress)
        return await run_async(without_locals(steps))

    async def download(
        self,
        source: str | Model,
        path: str | os.PathLike[str],
        *,
        of: Model | None = None,
        on_progress: DownloadProgress | None = None,
    ) -> Path:
        """Download a file; see `HeyGen.download`."""
        from ._files.download import download_steps
        from ._files.store import without_locals

        self.api.check_loop()
        steps = download_steps(self.api, source, path, of, on_progress)
        del source, of  # a traceback shows no URL in them
        return await run_async(without_locals(steps))

    async def request(
        self,
        method: str,
        path: str,
        *,
        json: Any = None,
        params: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        files: Files | None = None,
        idempotency_key: str | None = None,
        timeout: float | AnyTimeout | Unset | None = UNSET,
        unwrap: bool = True,
    ) -> Any:
        """Call an operation by its method and path; see `HeyGen.request`."""
        from ._transport.raw_request import Body, raw_request

        body = Body(json, files, idempotency_key)
        call = raw_request(method, path, params, headers, body, unwrap=unwrap)
        return (await self.with_options(timeout=timeout).api.request(*call)).parsed

    async def aclose(self) -> None:
        """Close the connections. A copy closes none, nor does a client with an `http_client`.

        First it waits up to 10 s for the cancellation of sessions whose streams were left early.

        Raises:
            UsageError: It was used in another event loop. The connections are closed by that loop,
                when it runs again. If it is closed, Python closes them when it collects the
                garbage.
        """
        await self.api.pools.background.finish()
        await close_in_loop(self.api.pools, self.api.pools.all() if self._owns_pools else [])

    async def __aenter__(self) -> Self:
        self.api.check_loop()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

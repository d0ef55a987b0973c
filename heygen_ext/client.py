"""`HeyGen`: where users start."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, NoReturn, Self

from heygen_api.api import Operations
from heygen_api.types import UNSET, Unset

from ._jobs.methods import Waits
from ._streaming.opening import (
    OnUnconfirmed,
    address_of,
    checked_choice,
    checked_id,
    created_id,
    text_stream_body,
)
from ._transport.credentials import Tokens, credential_of
from ._transport.drivers import Api
from ._transport.http import (
    Pools,
    SyncHTTPClient,
    Timeout,
    new_pools,
)
from ._transport.settings import Options, base_url_of
from ._transport.steps import run
from .errors import UsageError

if TYPE_CHECKING:
    import os
    from pathlib import Path

    from heygen_api.types import Model

    from ._files.get import DownloadProgress
    from ._files.local import FileSource, Progress
    from ._jobs.created import Asset, UploadedBatch
    from .stream import TextStream
    from .words import WordStream

# Modules are imported where they are used: `import heygen_ext` costs little more than httpx itself.


class HeyGen(Operations, Waits):
    """A client of HeyGen's v3 API. Safe to share between threads; close it, or use it with `with`.

    Every operation of the API is a method, under the name of its tag: `heygen.videos.create_video`.
    It returns what stands inside `data` of the answer; a list is a page that iterates over all.

    Args:
        api_key: the key; by default the environment variable HEYGEN_API_KEY.
        bearer_token: an OAuth token to use instead of a key, or a callable that gives one. It is
            called before the first request, and once more when HeyGen answers 401, which the
            request is then repeated for, once; threads that need a token at the same time wait for
            one call. Where it raises, `APIConnectionError` has its exception as cause. It must not
            use this client.
        base_url: the API's address; by default HEYGEN_API_BASE, else https://api.heygen.com. Plain
            http is taken for loopback addresses only.
        timeout: seconds (or an httpx.Timeout) for connecting, reading and writing alike. By default
            5 s to connect, and 30 s for reads, 120 s for writes, 600 s for uploads, 15 s for an
            append. Between two bytes of an event stream it is 45 s at the least.
        max_retries: how often a failed request is sent again where that does no harm: a POST only
            if it certainly had no effect or HeyGen recognises its idempotency key.
        deadline: seconds for a whole call, its attempts and the waits between them together; of an
            event stream until it begins, of a text stream for each request, its repetitions apart.
            A server that sends its headers drop by drop can outlast it (not with AsyncHeyGen).
        http_client: your own httpx.Client, for proxies, certificates or hooks. It stays yours to
            close, and never sees the credential go to another origin, redirects included.

    Raises:
        UsageError: no credential, or an argument that cannot work.

    `api` is what generated functions of `heygen_api` take as `client=`.
    """

    api: Api

    def __init__(
        self,
        api_key: str | None = None,
        *,
        bearer_token: str | Callable[[], str] | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | None = None,
        max_retries: int = 2,
        deadline: float | None = None,
        http_client: SyncHTTPClient | None = None,
    ) -> None:
        credential = credential_of(Tokens, api_key, bearer_token)
        del api_key, bearer_token  # from here on, a traceback's locals hold no secret
        if isinstance(credential, UsageError):
            raise credential
        if http_client is not None and not isinstance(http_client, SyncHTTPClient):
            raise UsageError(
                "http_client must be an httpx.Client; AsyncHeyGen takes the async one."
            )
        url = base_url_of(base_url)
        options = Options(timeout, max_retries, deadline).checked()
        pools = Pools(http_client) if http_client is not None else new_pools(url)
        self.api = Api(pools, url, credential, options)
        self._owned = True

    def with_options(
        self,
        *,
        timeout: float | Timeout | Unset | None = UNSET,
        max_retries: int | Unset = UNSET,
        deadline: float | Unset | None = UNSET,
    ) -> HeyGen:
        """Return a copy with another `timeout`, `max_retries` or `deadline`.

        It shares the connections of this client, which alone closes them.
        """
        other = object.__new__(HeyGen)
        other._owned = False
        other.api = self.api.with_options(
            timeout=timeout, max_retries=max_retries, deadline=deadline
        )
        return other

    def open_text_stream(
        self,
        avatar_id: str,
        voice_id: str,
        text: str,
        *,
        on_idle: Callable[[TextStream], object] | None = None,
        on_unconfirmed: OnUnconfirmed = "settle",
    ) -> TextStream:
        """Open an avatar session that speaks what is written to it.

        The session is billed by the second until it ends. It is created once: if the answer is
        lost, the error says so, and a session may be running until it idles out after 30 s. A task
        that is cancelled meanwhile waits up to 5 s for the answer, to cancel the session as well.

        Args:
            avatar_id: a look id of a photo or motion avatar, not the id of an avatar group.
            voice_id: the voice.
            text: the first words; not empty.
            on_idle: called with the stream, in its thread, when no text came for 20 s (HeyGen
                closes the session after 30 s). It may write; nothing is sent while it runs.
            on_unconfirmed: what to do when the answer to an append is lost. "settle" asks HeyGen's
                running total whether it was taken, by sending a whitespace, and sends it again only
                if it was not; what that cannot tell is raised. "raise" sends nothing more and
                raises AppendUnconfirmedError at once.

        Raises:
            UsageError: `text` is empty, or an id is none.
            APIError: the session was not, or not certainly, created.
        """
        from heygen_api.api.avatar_realtime import create_avatar_realtime_session as operation

        from .stream import TextStream

        body = text_stream_body(avatar_id, voice_id, text)
        checked_choice(on_unconfirmed)
        # The session is created on the connection of the appends, so it is open already.
        connection = self.api.with_own_pool()
        try:
            stream_id = created_id(operation.sync(client=connection, body=body).data)
        except BaseException:
            connection.close()
            raise
        return TextStream(
            self.api,
            stream_id,
            connection=connection,
            owned=True,
            on_idle=on_idle,
            on_unconfirmed=on_unconfirmed,
        )

    def attach_text_stream(
        self,
        stream_id: str,
        *,
        on_idle: Callable[[TextStream], object] | None = None,
        on_unconfirmed: OnUnconfirmed = "settle",
    ) -> TextStream:
        """Write to a session of type `text_stream` that was created elsewhere.

        Nothing is sent until something is written. There must be no other writer. The options are
        those of `open_text_stream`.
        """
        from .stream import TextStream

        checked_choice(on_unconfirmed)
        return TextStream(
            self.api,
            checked_id(stream_id),
            connection=self.api.with_own_pool(),
            owned=False,
            on_idle=on_idle,
            on_unconfirmed=on_unconfirmed,
        )

    def resume_text_stream(
        self,
        checkpoint: Mapping[str, Any],
        *,
        on_idle: Callable[[TextStream], object] | None = None,
        on_unconfirmed: OnUnconfirmed = "settle",
    ) -> TextStream:
        """Go on with a text stream that another process wrote to, from its last checkpoint.

        The text that was unsent then is sent at once. After `detach` nothing is uncertain but an
        append whose answer was lost just then. After `checkpoint` alone, the other process may have
        sent what it had, and more: before anything is sent, a whitespace asks HeyGen's total
        whether it did. If only the append that was in flight was taken, or nothing, the stream goes
        on; else `write`, `flush` and `close` raise AppendUnconfirmedError, whose `text` is all the
        unsent text of the checkpoint. What was written after the checkpoint is not known here.

        Args:
            checkpoint: what `stream.checkpoint()` or `stream.detach()` returned, also through JSON.
            on_idle: as in `open_text_stream`.
            on_unconfirmed: as in `open_text_stream`. With "raise", no whitespace is sent.

        Raises:
            UsageError: `checkpoint` is damaged, or of another version.
        """
        from ._streaming.checkpoint import Checkpoint
        from .stream import TextStream

        checked_choice(on_unconfirmed)
        start = Checkpoint.from_json(checkpoint)
        return TextStream(
            self.api,
            start,
            connection=self.api.with_own_pool(),
            owned=start.owned,
            on_idle=on_idle,
            on_unconfirmed=on_unconfirmed,
        )

    def words(self, stream_id: str) -> WordStream:
        """Iterate over a session's words and their times, from the first, as they are spoken.

        Works for any type of session, and after its end too.
        """
        from .words import WordStream

        return WordStream(self.api, checked_id(stream_id))

    def upload(
        self,
        file: FileSource,
        *,
        filename: str | None = None,
        content_type: str | None = None,
        on_progress: Progress | None = None,
    ) -> Asset:
        """Upload a file and return the asset that comes of it; `asset_id` is what others take.

        It is streamed from the disk. Below 32 MB it goes through the API, and the asset is ready; a
        larger one is read once for its SHA-256 and then sent straight to HeyGen's store, which
        never sees the key. HeyGen then checks it (`status` is `processing`): `wait` waits for that.

        Args:
            file: a path, or a seekable binary file, which is sent from its start and stays open.
            filename: its name, if not that of the file.
            content_type: its MIME type, if the name does not tell it.
            on_progress: called with the bytes sent so far and their total; fewer than before when
                an attempt is repeated.

        Raises:
            OSError: the file cannot be read.
            FileChangedError: it was written to meanwhile.
            UsageError: it cannot be uploaded.
            APIError: HeyGen or its store refused it, or was not reached. If that happened to the
                completion of a large file, `hint` says how to do it without sending it again.
        """
        from ._files.upload import upload_steps

        return run(upload_steps(self.api, file, filename, content_type, on_progress))

    def upload_batch(
        self,
        files: Iterable[FileSource],
        *,
        title: str | None = None,
        on_progress: Progress | None = None,
    ) -> UploadedBatch:
        """Upload 1 to 100 files, one after the other, straight to HeyGen's store.

        HeyGen then checks them in the background, each by itself: `wait` takes what this returns.

        Args:
            files: paths or seekable binary files, with names that tell their types.
            title: of the batch, for people.
            on_progress: called with the bytes sent so far and the total of all files.

        Raises:
            HeyGenError, OSError: as `upload`, with a note that names the file; the batch is then
                not completed. If the completion itself fails, the error's `hint` has the batch's
                id, and how to complete it without sending the files again.
        """
        from ._files.upload import batch_steps

        return run(batch_steps(self.api, files, title, on_progress))

    def download(
        self,
        source: str | Model,
        path: str | os.PathLike[str],
        *,
        of: Model | None = None,
        on_progress: DownloadProgress | None = None,
    ) -> Path:
        """Download a file to `path` and return that path. No credential is sent.

        It appears under its name only when it is whole; a file that is there is replaced. A
        transfer that is cut is continued, or else, once, started again.

        Args:
            source: an address, or what an operation returned, such as a completed video. HeyGen's
                addresses expire: a video, translation, lipsync, render, podcast or asset is then
                asked for again, once.
            path: the file to make; its folder exists.
            of: the resource that `source` stands in, for what does not know where it comes from: a
                clip of an AI clipping (`download(clip, path, of=job)`), a layer of a background
                removal (`download(job.layers["..."], path, of=job)`), an output of a workflow run,
                or another address of a video, say. It is what is asked for again.
            on_progress: called with the bytes received and their total, None if it is not known.

        Raises:
            OSError: the file cannot be written.
            UsageError: `source` has no address, or several, or is not in `of`.
            APIError: it was refused, or did not come whole.
        """
        from ._files.download import download_steps

        return run(download_steps(self.api, source, path, of, on_progress))

    def close(self) -> None:
        """Close the connections. A copy, and a client made with `http_client`, closes none."""
        for http in self.api.pools.all() if self._owned else ():
            http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<HeyGen {address_of(self)}>"

    def __reduce__(self) -> NoReturn:
        self.api.__reduce__()

"""`HeyGen`: the synchronous client."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from heygen_api.api import Operations
from heygen_api.types import UNSET

from ._client_base import ClientBase
from ._jobs.methods import Waits
from ._streaming.opening import (
    OnUnconfirmed,
    checked_choice,
    checked_id,
    created_id,
    text_stream_body,
)
from ._transport.credentials import Tokens, credential_of
from ._transport.drivers import Api
from ._transport.http import AnyTimeout, SyncHTTPClient, httpx_timeout
from ._transport.pools import new_pools
from ._transport.settings import Options
from ._transport.steps import run

if TYPE_CHECKING:
    import os
    from pathlib import Path

    from heygen_api.types import Model, Unset

    from ._files.get import DownloadProgress
    from ._files.local import FileSource, Progress
    from ._jobs.created import Asset, UploadedBatch
    from ._transport.raw_request import Files
    from .stream import TextStream
    from .words import WordStream

# Methods import what they need: `import heygen_ext` costs little more than `import httpx`.


class HeyGen(ClientBase[Api], Operations, Waits):
    """A client of HeyGen's v3 API. Threads may share it. Use it in a `with` block, or close it.

    Every operation of the API is a method under its tag, such as `heygen.videos.create`. It
    returns the `data` of the response. A list is returned as a page; iterating over the page reads
    all pages. `api` is what the generated functions of `heygen_api` take as `client=`.

    Args:
        api_key: The API key. Default: the environment variable HEYGEN_API_KEY.
        bearer_token: An OAuth token instead of a key, or a callable that returns one. The callable
            is called before the first request. After a 401 it is called again, and the request is
            repeated once. Threads that need a token at the same time wait for one call. If it
            raises, the request raises `APIConnectionError` with that exception as its cause. It
            must not use this client.
        base_url: The address of the API. Default: HEYGEN_API_BASE, or https://api.heygen.com.
            Plain http is accepted for loopback addresses only.
        timeout: Seconds, or a Timeout of httpx or httpx2, for connecting, reading and writing each.
            Default: 5 s to connect, 30 s for reads, 120 s for writes, 600 s for uploads, 15 s for
            an append to a text stream. An event stream may pause for at least 45 s between two
            bytes.
        max_retries: How often a failed request is repeated. A POST is repeated only if it certainly
            had no effect, or if HeyGen recognises its idempotency key.
        deadline: Seconds for a whole call, including its retries and the waits between them. For
            an event stream it ends when the stream begins; in a text stream it holds for each
            request, retries excluded. A server that sends its headers byte by byte can exceed it
            (not with AsyncHeyGen).
        http_client: Your own httpx.Client or httpx2.Client, for proxies, certificates or hooks. You
            close it. Its timeout counts if `timeout` is not given, unless it is the default of 5 s.
            The credential is sent only to the origin of `base_url`, after redirects too.

    Raises:
        UsageError: There is no credential, an argument is invalid, or an environment variable for
            proxies or certificates cannot be used.
    """

    _api_class = Api
    _http_class = "Client"
    _new_pools = staticmethod(new_pools)

    api: Api

    def __init__(
        self,
        api_key: str | None = None,
        *,
        bearer_token: str | Callable[[], str] | None = None,
        base_url: str | None = None,
        timeout: float | AnyTimeout | None = None,
        max_retries: int = 2,
        deadline: float | None = None,
        http_client: SyncHTTPClient | None = None,
    ) -> None:
        credential = credential_of(Tokens, api_key, bearer_token)
        del api_key, bearer_token  # a traceback from here on shows no secret in its locals
        options = Options(httpx_timeout(timeout), max_retries, deadline)
        self._set_up(credential, base_url, options, http_client)

    # -- Text streams

    def open_text_stream(
        self,
        avatar_id: str,
        voice_id: str,
        text: str,
        *,
        on_idle: Callable[[TextStream], object] | None = None,
        on_unconfirmed: OnUnconfirmed = "settle",
    ) -> TextStream:
        """Open an avatar session that speaks the text written to it.

        HeyGen bills the session by the second until it ends. If the response to its creation is
        lost, the error says so, and nothing is repeated. A session may then run until HeyGen ends
        it after 30 s without text.

        Args:
            avatar_id: The id of a look of a photo or motion avatar, not of an avatar group.
            voice_id: The id of a voice.
            text: The first words; must not be empty.
            on_idle: Called with the stream, in its thread, after 20 s without new text (HeyGen ends
                the session after 30 s). It may write. Nothing is sent while it runs.
            on_unconfirmed: What to do if the response to an append is lost. "settle" sends a
                whitespace character and compares HeyGen's byte count. The append is sent again only
                if it did not arrive; if the count cannot tell, AppendUnconfirmedError is raised.
                "raise" sends nothing more and raises AppendUnconfirmedError at once.

        Raises:
            UsageError: `text` is empty, or an id is invalid.
            APIError: The session was not created, or perhaps not.
        """
        from heygen_api.api.avatar_realtime import create_avatar_realtime_session as operation

        from ._streaming.threads import Opening
        from .stream import TextStream

        body = text_stream_body(avatar_id, voice_id, text)
        checked_choice(on_unconfirmed)
        # The session is created on the connection of the appends, so it is open already.
        connection = self.api.with_own_pool()
        opening = Opening(
            connection, lambda: created_id(operation.sync(client=connection, body=body).data)
        )
        try:
            return TextStream(
                self.api,
                opening.stream_id(),
                connection=connection,
                owned=True,
                on_idle=on_idle,
                on_unconfirmed=on_unconfirmed,
            )
        except BaseException:  # Ctrl-C too
            opening.leave()
            raise

    def attach_text_stream(
        self,
        stream_id: str,
        *,
        on_idle: Callable[[TextStream], object] | None = None,
        on_unconfirmed: OnUnconfirmed = "settle",
    ) -> TextStream:
        """Write to a session of type `text_stream` that was created elsewhere.

        No request is made before the first `write`. Nothing else may write to the session. The
        options are those of `open_text_stream`.

        Raises:
            UsageError: `stream_id` or an option is invalid.
        """
        from .stream import TextStream

        checked_choice(on_unconfirmed)
        self.api.check_open()
        return TextStream(
            self.api,
            checked_id(stream_id),
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
        """Continue a text stream of another process from its last checkpoint.

        The text that was unsent at the checkpoint is sent at once. Text that was written later is
        not known here. Checkpoints do not record `close()`; call it again.

        After `detach`, only an append whose response was lost just then is uncertain. After
        `checkpoint`, the other process may have sent the unsent text and more. So a whitespace
        character is sent first, to compare HeyGen's byte count. The stream continues if at most the
        append in flight has arrived. Otherwise `write`, `flush` and `close` raise
        AppendUnconfirmedError, whose `text` is all the unsent text of the checkpoint.

        Args:
            checkpoint: The result of `stream.checkpoint()` or `stream.detach()`, also after a round
                trip through JSON.
            on_idle: As in `open_text_stream`.
            on_unconfirmed: As in `open_text_stream`. With "raise", no whitespace is sent.

        Raises:
            UsageError: `checkpoint` is damaged, or of another version of this package.
        """
        from ._streaming.checkpoint import Checkpoint
        from .stream import TextStream

        checked_choice(on_unconfirmed)
        self.api.check_open()
        start = Checkpoint.from_json(checkpoint)
        return TextStream(
            self.api,
            start,
            owned=start.owned,
            on_idle=on_idle,
            on_unconfirmed=on_unconfirmed,
        )

    def words(self, stream_id: str) -> WordStream:
        """Iterate over the words of a session with their times, from the first word on.

        Words arrive as they are spoken. This works for every type of session, and after its end.
        """
        from .words import WordStream

        return WordStream(self.api, checked_id(stream_id))

    # -- Files

    def upload(
        self,
        file: FileSource,
        *,
        filename: str | None = None,
        content_type: str | None = None,
        on_progress: Progress | None = None,
    ) -> Asset:
        """Upload a file and return its asset, whose `asset_id` other operations take.

        The file is read from the disk while it is sent. A file below 32 MB goes through the API,
        and its asset is ready. A larger one is read once for its SHA-256 and then sent straight to
        HeyGen's store, which never gets the key. HeyGen then checks it in the background (`status`
        is `processing`); pass the asset to `wait` to wait for that.

        Args:
            file: A path, or a seekable binary file. Such a file is sent from its start and is not
                closed.
            filename: The name of the file. Default: that of `file`.
            content_type: Its MIME type. Default: guessed from the name.
            on_progress: Called with the bytes sent so far and the total. The first number falls
                when an attempt is repeated.

        Raises:
            OSError: The file cannot be read.
            FileChangedError: The file was written to during the upload.
            UsageError: The file cannot be uploaded.
            APIError: HeyGen or its store refused the file or could not be reached. If that happened
                when a large file was completed, `hint` says how to complete it without another
                upload.
        """
        from ._files.store import without_locals
        from ._files.upload import upload_steps

        steps = upload_steps(self.api, file, filename, content_type, on_progress)
        return run(without_locals(steps))

    def upload_batch(
        self,
        files: Iterable[FileSource],
        *,
        title: str | None = None,
        on_progress: Progress | None = None,
    ) -> UploadedBatch:
        """Upload 1 to 100 files, one after the other, straight to HeyGen's store.

        HeyGen then checks each file in the background. Pass the result to `wait` to wait for that.

        Args:
            files: Paths or seekable binary files. Their types are guessed from their names.
            title: A title of the batch, for people.
            on_progress: Called with the bytes sent so far and the total of all files.

        Raises:
            HeyGenError, OSError: as in `upload`; a note names the file. The batch is then not
                completed. If completing it fails, `hint` has the id of the batch and says how to
                complete it without another upload.
        """
        from ._files.store import without_locals
        from ._files.upload import batch_steps

        steps = batch_steps(self.api, files, title, on_progress)
        return run(without_locals(steps))

    def download(
        self,
        source: str | Model,
        path: str | os.PathLike[str],
        *,
        of: Model | None = None,
        on_progress: DownloadProgress | None = None,
    ) -> Path:
        """Download a file to `path` and return that path. No credential is sent.

        The file appears at `path` when it is complete, and replaces an existing one. An interrupted
        transfer continues where it stopped. If the store does not support that, it starts again
        once.

        Args:
            source: A URL, or what an operation returned, such as a completed video. HeyGen's URLs
                expire. For a video, translation, lipsync, render, podcast or asset, a new URL is
                requested once.
            path: Where to write the file, in an existing folder.
            of: The resource that contains `source`. For a clip or layer, also pass its job:
                `download(clip, path, of=job)` for a clip of an AI clipping,
                `download(job.layers["..."], path, of=job)` for a layer of a background removal.
                The same goes for an output of a workflow run, or another URL of a video. A new URL
                is requested from this resource.
            on_progress: Called with the bytes received and the total, which is None if unknown.

        Raises:
            OSError: The file cannot be written.
            UsageError: `source` has no URL or several, or is not part of `of`.
            APIError: The file was refused or did not arrive completely.
        """
        from ._files.download import download_steps
        from ._files.store import without_locals

        steps = download_steps(self.api, source, path, of, on_progress)
        del source, of  # a traceback shows no URL in them
        return run(without_locals(steps))

    def request(
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
        """Call an operation by its method and path, whether documented or not. Return its `data`.

        Credential, retries and errors are those of all calls. Without an idempotency key, a POST
        that may have been processed is not repeated. docs/requests.md has the details.

        Args:
            method: GET, HEAD, POST, PUT, PATCH, DELETE or OPTIONS.
            path: Continues the base address: "/v3/videos". It may have a query.
            json: The body: JSON, in which models may stand.
            params: The query. None leaves a parameter out, a list repeats it.
            headers: Others than those that the client sets.
            files: The parts of a form: a binary file, bytes, or a tuple of file name, content and
                optionally MIME type. The file name None makes a plain field.
            idempotency_key: 1 to 255 of the characters A-Z a-z 0-9 _ - : .
            timeout: As in `HeyGen`.
            unwrap: False returns the whole JSON, with the `next_token` of a list for instance.

        Returns:
            `data`, or the whole JSON without `data`; None for no body; bytes if it is not JSON.

        Raises:
            UsageError: An argument is invalid, such as a whole URL as `path`.
            APIResponseValidationError: A 2xx response is a web page, or no JSON, or has an `error`.
            APIError: The call failed.
        """
        from ._transport.raw_request import Body, raw_request

        body = Body(json, files, idempotency_key)
        call = raw_request(method, path, params, headers, body, unwrap=unwrap)
        return self.with_options(timeout=timeout).api.request(*call).parsed

    # -- Closing

    def close(self) -> None:
        """Close the connections. A copy closes none, nor does a client with an `http_client`."""
        for http in self.api.pools.all() if self._owns_pools else ():
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

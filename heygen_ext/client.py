"""`HeyGen` and `AsyncHeyGen`: where users start."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import TYPE_CHECKING, NoReturn, Self

from heygen_api.api import AsyncOperations, Operations
from heygen_api.types import UNSET, Unset

from ._api import Api, AsyncApi
from ._call import Options
from ._config import base_url_of
from ._http import (
    AsyncHTTPClient,
    SyncHTTPClient,
    Timeout,
    new_async_client,
    new_client,
)
from ._tokens import AsyncTokens, Tokens, credential_of
from .errors import BadRequestError, NotFoundError, UsageError

if TYPE_CHECKING:
    from heygen_api.models.create_avatar_realtime_text_stream import (
        CreateAvatarRealtimeTextStream,
    )

    from .async_stream import AsyncTextStream
    from .stream import TextStream
    from .words import AsyncWordStream, WordStream

# Modules are imported where they are used: `import heygen_ext` costs little more than httpx itself.


class HeyGen(Operations):
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
            append.
        max_retries: how often a failed request is sent again where that is safe: a POST only if it
            provably was not processed or carries an idempotency key that HeyGen honours.
        deadline: seconds for a whole call, its attempts and the waits between them together.
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
        self._owned = http_client is None
        self.api = Api(http_client or new_client(), url, credential, options)

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
    ) -> TextStream:
        """Open an avatar session that speaks what is written to it.

        The session is billed by the second until it ends. It is created once: if the answer is
        lost, the error says so, and a session may be running until it idles out after 30 s.

        Args:
            avatar_id: a look id of a photo or motion avatar, not the id of an avatar group.
            voice_id: the voice.
            text: the first words; not empty.
            on_idle: called with the stream, in its thread, when no text came for 20 s (HeyGen
                closes the session after 30 s). It may write.

        Raises:
            UsageError: `text` is empty.
            APIError: the session was not, or not certainly, created.
        """
        from heygen_api.api.avatar_realtime import create_avatar_realtime_session as operation

        from .stream import TextStream

        body = _text_stream_body(avatar_id, voice_id, text)
        try:
            stream_id = operation.sync(client=self.api, body=body).data.stream_id
        except (BadRequestError, NotFoundError) as error:
            raise _with_hint(error) from None
        return TextStream(self.api, stream_id, owned=True, on_idle=on_idle)

    def attach_text_stream(
        self, stream_id: str, *, on_idle: Callable[[TextStream], object] | None = None
    ) -> TextStream:
        """Write to a session of type `text_stream` that was created elsewhere.

        Nothing is sent until something is written. There must be no other writer.
        """
        from .stream import TextStream

        return TextStream(self.api, _checked(stream_id), owned=False, on_idle=on_idle)

    def words(self, stream_id: str) -> WordStream:
        """Iterate over a session's words and their times, from the first, as they are spoken.

        Works for any type of session, and after its end too.
        """
        from .words import WordStream

        return WordStream(self.api, _checked(stream_id))

    def close(self) -> None:
        """Close the connections. A copy, and a client made with `http_client`, closes none."""
        if self._owned:
            self.api.http.close()

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
        return f"<HeyGen {_address(self)}>"

    def __reduce__(self) -> NoReturn:
        self.api.__reduce__()


class AsyncHeyGen(AsyncOperations):
    """The asyncio twin of `HeyGen`; the arguments and names are the same.

    A callable `bearer_token` may be asynchronous; it is called in the event loop.
    """

    api: AsyncApi

    def __init__(
        self,
        api_key: str | None = None,
        *,
        bearer_token: str | Callable[[], str | Awaitable[str]] | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | None = None,
        max_retries: int = 2,
        deadline: float | None = None,
        http_client: AsyncHTTPClient | None = None,
    ) -> None:
        credential = credential_of(AsyncTokens, api_key, bearer_token)
        del api_key, bearer_token  # from here on, a traceback's locals hold no secret
        if isinstance(credential, UsageError):
            raise credential
        if http_client is not None and not isinstance(http_client, AsyncHTTPClient):
            raise UsageError("http_client must be an httpx.AsyncClient; HeyGen takes the sync one.")
        url = base_url_of(base_url)
        options = Options(timeout, max_retries, deadline).checked()
        self._owned = http_client is None
        self.api = AsyncApi(http_client or new_async_client(), url, credential, options)

    def with_options(
        self,
        *,
        timeout: float | Timeout | Unset | None = UNSET,
        max_retries: int | Unset = UNSET,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncHeyGen:
        """Return a copy with other options; see `HeyGen.with_options`."""
        other = object.__new__(AsyncHeyGen)
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
        on_idle: Callable[[AsyncTextStream], object] | None = None,
    ) -> AsyncTextStream:
        """Open an avatar session that speaks what is written to it; see `HeyGen.open_text_stream`.

        `async with heygen.open_text_stream(...) as stream:` or `stream = await ...`.
        """
        from heygen_api.api.avatar_realtime import create_avatar_realtime_session as operation

        from .async_stream import AsyncTextStream

        body = _text_stream_body(avatar_id, voice_id, text)

        async def create() -> str:
            try:
                return (await operation.asyncio(client=self.api, body=body)).data.stream_id
            except (BadRequestError, NotFoundError) as error:
                raise _with_hint(error) from None

        return AsyncTextStream(self.api, create=create, on_idle=on_idle)

    def attach_text_stream(
        self, stream_id: str, *, on_idle: Callable[[AsyncTextStream], object] | None = None
    ) -> AsyncTextStream:
        """Write to a session that was created elsewhere; see `HeyGen.attach_text_stream`."""
        from .async_stream import AsyncTextStream

        return AsyncTextStream(self.api, stream_id=_checked(stream_id), on_idle=on_idle)

    def words(self, stream_id: str) -> AsyncWordStream:
        """Iterate over a session's words and their times; see `HeyGen.words`."""
        from .words import AsyncWordStream

        return AsyncWordStream(self.api, _checked(stream_id))

    async def aclose(self) -> None:
        """Close the connections. A copy, and a client made with `http_client`, closes none."""
        if self._owned:
            await self.api.http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"<AsyncHeyGen {_address(self)}>"

    def __reduce__(self) -> NoReturn:
        self.api.__reduce__()


def _address(client: HeyGen | AsyncHeyGen) -> str:
    """Return the base address; a client whose arguments were refused is shown in tracebacks too."""
    api: Api | AsyncApi | None = vars(client).get("api")
    return api.base_url if api is not None else "not made"


def _text_stream_body(avatar_id: str, voice_id: str, text: str) -> CreateAvatarRealtimeTextStream:
    from heygen_api.models.create_avatar_realtime_text_stream import CreateAvatarRealtimeTextStream

    if not text:
        raise UsageError("A text stream needs its first words: text must not be empty.")
    return CreateAvatarRealtimeTextStream(
        type_="text_stream", avatar_id=avatar_id, voice_id=voice_id, text=text
    )


def _with_hint(error: BadRequestError | NotFoundError) -> BadRequestError | NotFoundError:
    """Name what most often lies behind, which HeyGen's answer does not say."""
    error.hint = "avatar_id must be the id of a look, not of an avatar group"
    if error.status_code == 404:
        error.hint += ", and the plan must include Avatar Realtime"
    return error


def _checked(stream_id: str) -> str:
    if not isinstance(stream_id, str) or stream_id in ("", ".", ".."):
        raise UsageError("stream_id must be the id that creating the session returned.")
    return stream_id

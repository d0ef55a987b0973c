"""`FakeHeyGen`: the server, its settings, its orders and what can be looked at."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from ._http.errors import ApiError
from ._http.faults import Cut, Fault, FaultQueue, Processed, make_fault
from ._http.middleware import Wire
from ._http.request_log import RecordedRequest, RequestLog
from ._http.server import Connections, ServerThread
from ._realtime.operations import Api, Wakers
from ._realtime.session import Counts, SessionSnapshot
from ._realtime.sessions import SessionStore, Settings
from ._rest.objects import Objects

if TYPE_CHECKING:
    from starlette.types import ASGIApp


class FakeHeyGen(Settings):
    """A HeyGen of one's own, for tests: an HTTP server on a loopback socket, in a thread.

        with FakeHeyGen() as fake:
            heygen = HeyGen(base_url=fake.url, api_key="test")

    It works with ``with`` and ``async with``, or `start()` and `stop()`. Stopped and started
    again it listens on the same port and still has its sessions. All its methods may be called
    from any thread, also before the start and after the stop.

    It answers every operation of the document: with a value made from the schema, and from what
    it keeps where operations belong together. What one creates can be read, listed, changed and
    deleted; jobs move through their states; uploads and files have addresses on the fake itself.
    An account begins with a few templates, voices and avatars, and nothing else.

    Settings (arguments, and attributes that can be changed; a session keeps the first four as
    they were when it was created):

    - `words_per_second`: how fast sessions speak; punctuation marks, and letters of scripts
      without spaces, count as words.
    - `startup`: seconds a session is `pending` before it is `streaming`.
    - `idle_timeout`: seconds without new text after which a text stream ends (HeyGen: 30).
    - `max_duration`: seconds after which any session ends (HeyGen: 3600).
    - `max_sessions`: how many may run at once per credential (HeyGen: 3), then 429 with
      `retry_after` seconds.
    - `seed_counts`: whether the text a session was created with counts in `buffered_bytes`
      (unknown at HeyGen).
    - `counts`: what `buffered_bytes` is: the running total of UTF-8 "bytes" (as documented), of
      "characters", the bytes "remaining" to be spoken, or a "constant".
    - `latency`: seconds of real time added to each answer.
    - `job_seconds`: how long the job that a create operation starts takes, from its first state
      through all that its schema names to its success; a job keeps what it was created with.
    - `api_keys`, `bearer_tokens`: what is accepted as ``x-api-key`` and as
      ``Authorization: Bearer``. Each key is an account of its own, and sees nothing of the
      others; all tokens belong to one more.

    Sessions live on the fake's clock, which is `clock` (real time) and moves forward by
    `advance`. `keep_requests` bounds `requests` to the latest ones; None keeps all, about 2 KiB
    each.
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        api_keys: Iterable[str] = ("test",),
        bearer_tokens: Iterable[str] = ("test",),
        words_per_second: float = 2.5,
        startup: float = 0.1,
        idle_timeout: float = 30.0,
        max_duration: float = 3600.0,
        max_sessions: int = 3,
        retry_after: int = 1,
        seed_counts: bool = True,
        counts: Counts = "bytes",
        latency: float = 0.0,
        job_seconds: float = 1.0,
        clock: Callable[[], float] = time.monotonic,
        keep_requests: int | None = None,
    ) -> None:
        super().__init__(
            words_per_second=words_per_second,
            startup=startup,
            idle_timeout=idle_timeout,
            max_duration=max_duration,
            max_sessions=max_sessions,
            retry_after=retry_after,
            seed_counts=seed_counts,
            counts=counts,
            latency=latency,
            job_seconds=job_seconds,
        )
        # A single one may be given as it is.
        self.api_keys = {api_keys} if isinstance(api_keys, str) else set(api_keys)
        self.bearer_tokens = (
            {bearer_tokens} if isinstance(bearer_tokens, str) else set(bearer_tokens)
        )
        self._host = host
        self._port = port
        self._store = SessionStore(self, clock)
        self._wakers = Wakers()
        self._faults = FaultQueue()
        self._log = RequestLog(keep_requests)
        self._objects = Objects(self._store.now)
        self._epoch = time.time() - self._store.now()
        self._whole: ASGIApp | None = None
        api = Api(self._store, self._wakers, self._authenticate, self._objects, self._others)
        self._thread = ServerThread(Wire(api, self._log, self._faults, self))

    def __repr__(self) -> str:
        where = self.url if self._thread.running else "stopped"
        return f"<FakeHeyGen {where}, {len(self.sessions)} sessions>"

    # -- running -----------------------------------------------------------------------------

    @property
    def url(self) -> str:
        """The base address, without a slash at its end. RuntimeError before the first start."""
        if not self._port:
            raise RuntimeError("FakeHeyGen has no address before start(): use it in a with block")
        return f"http://{self._host}:{self._port}"

    def start(self) -> Self:
        """Listen and serve; returns itself. Raises OSError when the port is taken."""
        if not self._thread.running:
            self._port = self._thread.start(self._host, self._port)
        return self

    def stop(self) -> None:
        """Cut all connections and end the thread; takes milliseconds, waits for no answer."""
        self._thread.stop()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()

    async def __aenter__(self) -> Self:
        return self.start()

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()

    # -- time --------------------------------------------------------------------------------

    def now(self) -> float:
        """The fake's clock, seconds since an arbitrary moment."""
        return self._store.now()

    def advance(self, seconds: float) -> None:
        """Move the fake's clock forward at once: words fall due, idle sessions end."""
        self._store.advance(seconds)
        self._thread.call(self._wakers.wake)

    # -- orders ------------------------------------------------------------------------------

    def fail(
        self,
        status: int | None = None,
        *,
        times: int | None = 1,
        method: str | None = None,
        path: str | re.Pattern[str] | None = None,
        match: Callable[[RecordedRequest], bool] | None = None,
        after: int = 0,
        processed: Processed = False,
        cut: Cut = False,
        cut_body_at: int | None = None,
        delay: float = 0.0,
        body: bytes | str | Mapping[str, Any] | list[Any] | None = None,
        content_type: str | None = None,
        headers: Mapping[str, str | None] | None = None,
        code: str | None = None,
        message: str | None = None,
    ) -> Fault:
        """Order the next request, or the next that matches, to fail.

        Returns a handle: its `hits` tells on how many requests the order was used.

        Which requests: `times` of them (None: all, until `.stop()`), of this `method`, whose
        path contains the regular expression `path` (the path of the URL, for instance
        "/v3/models/audio/tts/stream", not an operation's name), for which `match(request)` is
        true, not counting the first `after` such requests. A request takes the first order that
        suits it. ``match=lambda request: random.random() < 0.02`` fails about one in fifty.

        What happens: `status` alone answers that status with HeyGen's error envelope (`code`,
        `message`). `body` is answered instead (a mapping or list as JSON), with `status` or else
        200, or, when processed, the real status. `cut` closes the connection without an answer:
        True or "close" orderly, "reset" by TCP RST. `cut_body_at` closes it after that many
        bytes of the body. `headers` are added or replaced; None removes one (a 429 has
        ``Retry-After: 1`` by itself). `delay` is in seconds of real time, before the answer.
        With none of `status`, `body` and `cut` the request is processed and its real answer is
        delayed, cut short or given other headers.

        `processed`: whether a request that is answered otherwise takes effect nevertheless:
        False, True (at once), or "late" (after the delay, even if the caller has gone by then).
        """
        fault = make_fault(
            status,
            times=times,
            method=method,
            path=path,
            match=match,
            after=after,
            processed=processed,
            cut=cut,
            cut_body_at=cut_body_at,
            delay=delay,
            body=body,
            content_type=content_type,
            headers=headers,
            code=code,
            message=message,
        )
        self._faults.add(fault)
        return fault

    def clear_faults(self) -> None:
        """Take all orders to fail back."""
        self._faults.clear()

    def fail_session(self, stream_id: str, message: str = "The session failed.") -> None:
        """End a session in `error` with this `error_message`; one that has ended stays so."""
        self._store.fail(stream_id, message)
        self._thread.call(lambda: self._wakers.wake(stream_id))

    def change(self, object_id: str, **fields: Any) -> None:
        """Give an object's fields these values in all its answers, whatever its schema says.

        A `status` stays as it is given: one of failure brings a made-up reason with it, unless
        that is given too (`failure_message`, `error`, ...). KeyError if no object has this id.
        """
        with self._objects.lock:
            self._objects.named(object_id).fixed.update(fields)

    def remove(self, object_id: str) -> None:
        """Make an object unknown: 404 from now on. KeyError if no object has this id."""
        with self._objects.lock:
            self._objects.remove(self._objects.named(object_id))

    def vanish(self, stream_id: str) -> None:
        """Make a session unknown: 404 from now on, its place free, its word streams cut off."""
        self._store.vanish(stream_id)
        self._thread.call(lambda: self._wakers.wake(stream_id))

    # -- looking -----------------------------------------------------------------------------

    @property
    def sessions(self) -> list[str]:
        """The ids of all sessions, in the order of creation."""
        return self._store.ids

    @property
    def objects(self) -> list[str]:
        """The ids of all objects but sessions (videos, assets, ...), in the order of creation."""
        return self._objects.ids

    def session(self, stream_id: str) -> SessionSnapshot:
        """What a session is now. KeyError if it never was."""
        return self._store.snapshot(stream_id)

    def text(self, stream_id: str) -> str:
        """Exactly what a session holds: the text it was created with, and all deltas."""
        return self._store.text(stream_id)

    def appended(self, stream_id: str) -> list[str]:
        """The deltas a session has accepted, in order, without the text it was created with."""
        return self._store.deltas(stream_id)

    @property
    def requests(self) -> list[RecordedRequest]:
        """All requests in the order of arrival (the latest, if `keep_requests` says so)."""
        return list(self._log.requests)

    def max_concurrent_appends(self, stream_id: str) -> int:
        """The most appends to one session that ever were in flight at once.

        An append is in flight from the arrival of its headers until it is answered, cut, or its
        caller closes the connection.
        """
        return self._log.most_appends.get(stream_id, 0)

    @property
    def connections(self) -> Connections:
        """TCP connections accepted so far and open now."""
        return self._thread.connections

    # ----------------------------------------------------------------------------------------

    def _others(self) -> ASGIApp:
        """What answers all but Avatar Realtime. It reads the document: made when first used."""
        if self._whole is None:
            from ._rest.operations import Whole

            self._whole = Whole(self._objects, self, self._epoch)
        return self._whole

    def _authenticate(self, headers: Mapping[bytes, bytes]) -> str:
        key, authorization = headers.get(b"x-api-key"), headers.get(b"authorization")
        if key is not None and authorization is not None:
            # HeyGen's own client never sends both; here it is a mistake one should see.
            raise ApiError(400, "Send x-api-key or Authorization, not both.", param="x-api-key")
        if key is not None and (text := key.decode("latin-1")) in self.api_keys:
            return f"key {text}"
        scheme, _, token = (authorization or b"").decode("latin-1").partition(" ")
        if scheme.lower() == "bearer" and token in self.bearer_tokens:
            return "bearer"  # one account: tokens are refreshed
        # Seen at HeyGen: the same body whether the credential is missing or wrong.
        raise ApiError(401, "Authentication failed.")

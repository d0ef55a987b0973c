"""`FakeHeyGen`: a HeyGen server for tests."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import Any, Self

from ._app import App
from ._http.faults import FaultQueue, Faults
from ._http.middleware import Middleware
from ._http.request_log import RecordedRequest, RequestLog
from ._http.server import Connections, ServerThread
from ._realtime.notifier import Notifier
from ._realtime.session import SessionSnapshot
from ._realtime.sessions import SessionStore
from ._rest.objects import ObjectStore
from ._settings import Clock, Counts, Settings


class FakeHeyGen(Settings, Faults):
    """A HeyGen server for tests, on a loopback socket, in a thread of the calling process.

        with FakeHeyGen() as fake:
            heygen = HeyGen(base_url=fake.url, api_key="test")

    Use it with ``with`` or ``async with``, or call `start` and `stop`. After a restart it has the
    same port and the same sessions. All methods may be called from any thread, before the start
    and after the stop too.

    The fake answers every operation of the OpenAPI document. What a test creates can be read,
    listed, changed and deleted. Jobs go through their statuses. Files have addresses on the fake
    itself. Other responses are samples of their schemas. An account begins with a few templates,
    voices and avatars.

    Args:
        host: The address to listen on. Default: "127.0.0.1".
        port: The port to listen on. Default: 0, a free port.
        api_keys: One or several keys, accepted as ``x-api-key``. Each is an account of its own and
            sees no objects of the others. Default: "test".
        bearer_tokens: One or several tokens, accepted as ``Authorization: Bearer``. All belong to
            one more account. Default: "test".
        words_per_second: How fast sessions speak. A punctuation mark counts as a word, and so does
            each letter of a script without spaces. Default: 2.5.
        startup: Seconds until a new session goes from `pending` to `streaming`. Default: 0.1.
        idle_timeout: Seconds without new text until a text stream ends. Default: 30, as at HeyGen.
        max_duration: Seconds until any session ends. Default: 3600, as at HeyGen.
        max_sessions: How many sessions an account can run at once. One more is answered with 429.
            Default: 3, as at HeyGen.
        retry_after: The seconds in the ``Retry-After`` header of that 429. Default: 1.
        seed_counts: Whether `buffered_bytes` includes the text that the session was created with.
            HeyGen does not publish it. Default: True.
        counts: What `buffered_bytes` is: the running total of UTF-8 "bytes" (documented), the total
            of "characters", the bytes "remaining" to be spoken, or a "constant" number. Default:
            "bytes".
        latency: Seconds of real time before each response. Default: 0.
        job_seconds: Seconds until a job is completed. During that time it goes through all
            statuses of its schema. Default: 1.
        clock: A function that returns seconds. Sessions, jobs, idempotency keys and upload
            addresses follow it. `advance` moves it forward. Default: real time.
        keep_requests: How many of the latest requests `requests` keeps. A request takes about
            2 KiB. Default: None, all.

    The settings from `api_keys` to `job_seconds` are attributes too, and can be changed at any
    time. A session keeps the values of `words_per_second`, `startup`, `idle_timeout` and
    `max_duration` at its creation. A job keeps that of `job_seconds`.

    Raises ValueError for an unknown `counts`, and if `words_per_second` is not above 0.
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
            api_keys={api_keys} if isinstance(api_keys, str) else set(api_keys),
            bearer_tokens={bearer_tokens} if isinstance(bearer_tokens, str) else set(bearer_tokens),
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
        self._host = host
        self._port = port
        self._clock = Clock(clock)
        self._sessions = SessionStore(self, self._clock)
        self._notifier = Notifier()
        self._objects = ObjectStore(self._clock)
        self._faults = FaultQueue()
        self._log = RequestLog(keep_requests)
        app = App(self, self._sessions, self._notifier, self._objects)
        self._thread = ServerThread(Middleware(app, self._log, self._faults, self))

    def __repr__(self) -> str:
        where = self.url if self._thread.running else "stopped"
        return f"<FakeHeyGen {where}, {len(self.sessions)} sessions>"

    # -- start and stop ----------------------------------------------------------------------

    @property
    def url(self) -> str:
        """The base address, without a slash at the end. RuntimeError before the first start."""
        if not self._port:
            raise RuntimeError("FakeHeyGen has no address before start(): use it in a with block")
        return f"http://{self._host}:{self._port}"

    def start(self) -> Self:
        """Listen and serve. Return the fake itself. Raises OSError if the port is in use."""
        if not self._thread.running:
            self._port = self._thread.start(self._host, self._port)
        return self

    def stop(self) -> None:
        """Close all connections and end the thread. This takes milliseconds."""
        self._thread.stop()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *error: object) -> None:
        self.stop()

    async def __aenter__(self) -> Self:
        return self.start()

    async def __aexit__(self, *error: object) -> None:
        self.stop()

    # -- time --------------------------------------------------------------------------------

    def now(self) -> float:
        """Return the time of the fake's clock, in seconds since an arbitrary moment."""
        return self._clock.now()

    def advance(self, seconds: float) -> None:
        """Move the fake's clock forward at once. Words become due and idle sessions end."""
        self._clock.advance(seconds)
        self._thread.call(self._notifier.notify)

    # -- changes -----------------------------------------------------------------------------

    def fail_session(self, stream_id: str, message: str = "The session failed.") -> None:
        """End a session with the status `error` and this message, unless it has ended already."""
        self._sessions.fail(stream_id, message)
        self._thread.call(lambda: self._notifier.notify(stream_id))

    def vanish(self, stream_id: str) -> None:
        """Answer 404 for a session from now on. It no longer counts, and its word streams end."""
        self._sessions.vanish(stream_id)
        self._thread.call(lambda: self._notifier.notify(stream_id))

    def change(self, object_id: str, **fields: Any) -> None:
        """Set fields of an object in all responses, whether or not its schema allows the values.

        A `status` is kept: the job does not go on. A status of failure comes with a made-up reason,
        unless you set that too (`failure_message`, `error`, ...). KeyError if there is no object
        with this id.
        """
        with self._objects.lock:
            self._objects.find(object_id).fixed.update(fields)

    def remove(self, object_id: str) -> None:
        """Answer 404 for an object from now on. KeyError if there is no object with this id."""
        with self._objects.lock:
            self._objects.remove(self._objects.find(object_id))

    # -- inspection --------------------------------------------------------------------------

    @property
    def sessions(self) -> list[str]:
        """The ids of all sessions in the order of creation."""
        return self._sessions.ids

    @property
    def objects(self) -> list[str]:
        """The ids of all objects except sessions (videos, assets, ...) in the order of creation."""
        return self._objects.ids

    def session(self, stream_id: str) -> SessionSnapshot:
        """Return the state of a session. KeyError if it never existed."""
        return self._sessions.snapshot(stream_id)

    def text(self, stream_id: str) -> str:
        """Return the text that a session was created with, and all accepted deltas, joined."""
        return self._sessions.text(stream_id)

    def appended(self, stream_id: str) -> list[str]:
        """Return the deltas that a session has accepted, in order."""
        return self._sessions.deltas(stream_id)

    @property
    def requests(self) -> list[RecordedRequest]:
        """The requests in order of arrival: all, or the latest `keep_requests`."""
        return list(self._log.requests)

    def max_concurrent_appends(self, stream_id: str) -> int:
        """Return the highest number of appends to a session that were in flight at once.

        An append is in flight from the arrival of its headers until it is answered, a fault cuts
        it, or the client closes the connection.
        """
        return self._log.most_appends.get(stream_id, 0)

    @property
    def connections(self) -> Connections:
        """The number of TCP connections that were accepted, and of those that are open."""
        return self._thread.connections

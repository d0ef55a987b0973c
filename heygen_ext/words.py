"""The words of a session with their times, from an event stream that is resumed after a break."""

from __future__ import annotations

import json
import logging
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from contextlib import aclosing, closing
from types import TracebackType
from typing import TYPE_CHECKING, NamedTuple, Self

from ._transport.clock import Deadline, clock
from ._transport.retry import Replay, retry_line, wait_before_retry
from .errors import (
    APIConnectionError,
    APIError,
    StreamTruncatedError,
    UsageError,
)

if TYPE_CHECKING:
    from heygen_api.models.word_batch import WordBatch
    from heygen_api.models.word_event import WordEvent
    from heygen_api.types import Event

    from ._transport.drivers import Api, AsyncApi

log = logging.getLogger("heygen_ext")


class Word(NamedTuple):
    """A spoken word, a piece of one, or a punctuation mark.

    `start` and `end` are seconds from the start of the session's audio.
    """

    word: str
    start: float
    end: float


class _Transcript:
    """Counts words across connections, and notes why each connection ended. Pure.

    HeyGen's events have no ids, and every connection gets the whole history. So on a new connection
    as many words are skipped as were delivered before.

    It is a context manager around one connection. It stores an `APIError` instead of raising it.
    """

    def __init__(self, stream_id: str, max_retries: int) -> None:
        self.end_reason: str | None = None
        self.ended = False
        self._stream_id, self._max_retries = stream_id, max_retries
        self._delivered = self._seen = self._retries = 0
        self._error: APIError | None = None

    def __enter__(self) -> None:
        self._seen = 0

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> bool:
        self._error = error if isinstance(error, APIError) else None
        return self._error is not None

    def take(self, event: Event[WordBatch]) -> list[Word]:
        """Return the words of an event that were not delivered before."""
        if event.event == "end":
            self.ended, self.end_reason = True, _reason(event.data)
        if event.parsed is None:  # the end, or a type of event that is newer than this package
            return []
        words = event.parsed.words
        skip = max(0, self._delivered - self._seen)
        self._seen += len(words)
        new = words[skip:]
        if new:
            self._delivered += len(new)
            self._retries = 0  # the budget is for one break, not for a stream of an hour
        return [word for word in map(self._readable, new) if word is not None]

    def _readable(self, word: WordEvent) -> Word | None:
        """Return a word, or None if its text or a time is unusable. Only this word is skipped."""
        text = getattr(word, "word", None)
        start, end = _time(word, "start"), _time(word, "end")
        if text is not None and start is not None and end is not None:
            return Word(text, start, end)
        log.warning(
            "Session %s has a word that cannot be read: its text or a time has the wrong type",
            self._stream_id,
        )
        return None

    def pause(self, jitter: float, time_left: float | None = None) -> float:
        """Return the seconds to wait before the next connection; raise if there is none left.

        Without an error, the stream stopped cleanly, but lacks its `end` event.
        """
        error, self._error = self._error, None
        cut = error if error is not None else StreamTruncatedError()
        wait = wait_before_retry(
            cut,
            Replay.HARMLESS,
            retries_done=self._retries,
            max_retries=self._max_retries,
            jitter=jitter,
            time_left=time_left,
        )
        if wait is not None:
            self._retries += 1
            what = "the words of a session"
            log.warning(retry_line(self._retries, self._max_retries, what, wait, cut))
            return wait
        if error is not None and not (self._delivered and isinstance(error, APIConnectionError)):
            raise error
        raise StreamTruncatedError(
            f"The words of session {self._stream_id} stopped without an end event after "
            f"{self._delivered} words",
            attempts=self._retries + 1,
        ) from error


def _time(word: WordEvent, name: str) -> float | None:
    """Return a number of seconds, or None if it is none. Python's JSON reader accepts NaN."""
    value: float | None = getattr(word, name, None)
    return value if value is not None and abs(value) < 1e12 else None


def _reason(data: str) -> str | None:
    try:
        reason = json.loads(data)["reason"]
    except (ValueError, KeyError, TypeError):
        return None  # the end counts, even if its reason cannot be read
    return reason if isinstance(reason, str) else None


# The loops are not methods: a generator that held its own object would be a reference cycle, and a
# loop that is left early would close its connection only at the next garbage collection.
# The transcript retries, so a call does not.


def _read(api: Api, stream_id: str, transcript: _Transcript) -> Generator[Word, None, None]:
    from heygen_api.api.avatar_realtime import stream_avatar_realtime_words as operation

    deadline = Deadline(api.options.deadline)  # until there are events, at first or after a break
    while not transcript.ended:
        client, begun = api.with_options(max_retries=0, until=deadline), False
        with transcript, closing(operation.sync(stream_id, client=client)) as events:
            for event in events:
                begun = True
                yield from transcript.take(event)
                if transcript.ended:
                    return
        if begun:
            deadline = Deadline(api.options.deadline)
        clock.sleep(transcript.pause(clock.jitter(), deadline.left))


async def _read_async(
    api: AsyncApi, stream_id: str, transcript: _Transcript
) -> AsyncGenerator[Word, None]:
    from heygen_api.api.avatar_realtime import stream_avatar_realtime_words as operation

    deadline = Deadline(api.options.deadline)
    while not transcript.ended:
        client, begun = api.with_options(max_retries=0, until=deadline), False
        with transcript:
            async with aclosing(operation.asyncio(stream_id, client=client)) as events:
                async for event in events:
                    begun = True
                    for word in transcript.take(event):
                        yield word
                    if transcript.ended:
                        return
        if begun:
            deadline = Deadline(api.options.deadline)
        await clock.sleep_async(transcript.pause(clock.jitter(), deadline.left))


class _Words:
    """What both word streams share."""

    def __init__(self, stream_id: str, max_retries: int) -> None:
        self._transcript = _Transcript(stream_id, max_retries)

    @property
    def end_reason(self) -> str | None:
        """Why the session ended (`final_marker`, `idle_timeout`, ...); None before the end."""
        return self._transcript.end_reason


class WordStream(_Words):
    """An iterator over a session's `Word`s from the first one, each once, as they are spoken.

    A broken connection is resumed, up to `max_retries` times in a row. Leaving the loop early
    closes the connection; so do `close` and the end of a `with` block.

    Raises (while iterating):
        StreamTruncatedError: the stream stopped without its `end` event and could not be resumed.
        NotFoundError: there is no such session.
        APIError: any other failure.
    """

    def __init__(self, api: Api, stream_id: str) -> None:
        super().__init__(stream_id, api.options.max_retries)
        self._words = _read(api, stream_id, self._transcript)

    def close(self) -> None:
        """Close the connection; no more words follow. Call it in the thread that iterates."""
        try:
            self._words.close()
        except ValueError:  # the generator is running in another thread
            raise UsageError("Another thread is waiting for a word; close it there.") from None

    def __iter__(self) -> Iterator[Word]:
        return self

    def __next__(self) -> Word:
        try:
            return next(self._words)
        except ValueError as problem:
            if str(problem) != "generator already executing":
                raise
        raise UsageError("Another thread is waiting for a word. Make an iterator in each.")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncWordStream(_Words):
    """`WordStream` for asyncio and `async for`; close it with `aclose`."""

    def __init__(self, api: AsyncApi, stream_id: str) -> None:
        super().__init__(stream_id, api.options.max_retries)
        self._api = api
        self._words = _read_async(api, stream_id, self._transcript)

    async def aclose(self) -> None:
        """Close the connection; no more words follow. Call it in the task that iterates."""
        self._api.check_loop()
        try:
            await self._words.aclose()
        except RuntimeError as problem:
            _check_one_task(problem)
            raise

    def __aiter__(self) -> AsyncIterator[Word]:
        return self

    async def __anext__(self) -> Word:
        self._api.check_loop()  # asyncio.run ends the iterators that it leaves, without a word
        try:
            return await anext(self._words)
        except RuntimeError as problem:
            _check_one_task(problem)
            raise

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


def _check_one_task(problem: RuntimeError) -> None:
    """Raise UsageError if the problem is that another task is using the iterator."""
    if str(problem).endswith("asynchronous generator is already running"):
        raise UsageError(
            "Another task is waiting for a word. Make an iterator in each, and close it there."
        ) from None

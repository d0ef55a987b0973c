"""The words of a session with their times: its event stream, resumed when it breaks."""

from __future__ import annotations

import json
import logging
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from contextlib import aclosing, closing
from typing import TYPE_CHECKING, NamedTuple, Self

from ._transport.clock import clock
from ._transport.retry import Replay, retry_line, wait_before_retry
from .errors import APIConnectionError, APIError, StreamTruncatedError, UsageError

if TYPE_CHECKING:
    from heygen_api.models.word_batch import WordBatch
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
    """Counts words across connections. Pure.

    HeyGen's events have no ids, and every connection gets the whole history: so a new connection's
    first words are skipped, as many as were delivered before.
    """

    def __init__(self, stream_id: str, max_retries: int) -> None:
        self.end_reason: str | None = None
        self.ended = False
        self._stream_id, self._max_retries = stream_id, max_retries
        self._delivered = self._seen = self._retries = 0

    def connecting(self) -> None:
        self._seen = 0

    def take(self, event: Event[WordBatch]) -> list[Word]:
        """Return the words of an event that were not delivered yet."""
        if event.event == "end":
            self.ended, self.end_reason = True, _reason(event.data)
        if event.parsed is None:  # the end, or a kind of event newer than this package
            return []
        words = [Word(word.word, word.start, word.end) for word in event.parsed.words]
        skip = max(0, self._delivered - self._seen)
        self._seen += len(words)
        new = words[skip:]
        if new:
            self._delivered += len(new)
            self._retries = 0  # it goes on: the budget is for one break, not for an hour's stream
        return new

    def broken(self, error: APIError | None, jitter: float) -> float:
        """Return the seconds to wait before connecting again, or raise.

        `error` is None when the stream stopped cleanly, yet without its `end`.
        """
        cut = error if error is not None else StreamTruncatedError()
        wait = wait_before_retry(
            cut,
            Replay.HARMLESS,
            retries_done=self._retries,
            max_retries=self._max_retries,
            jitter=jitter,
        )
        if wait is not None:
            self._retries += 1
            what = "the words of a session"
            log.warning(retry_line(self._retries, self._max_retries, what, wait, cut))
            return wait
        if error is not None and not (self._delivered and isinstance(error, APIConnectionError)):
            raise error
        raise StreamTruncatedError(
            f"The words of session {self._stream_id} stopped without an end after "
            f"{self._delivered} words",
            attempts=self._retries + 1,
        ) from error


def _reason(data: str) -> str | None:
    try:
        reason = json.loads(data)["reason"]
    except (ValueError, KeyError, TypeError):
        return None  # the end counts, even when its reason cannot be read
    return reason if isinstance(reason, str) else None


# The loops stand outside of the classes: a generator that held its own object would be a cycle, and
# a loop left early would close its connection only when the garbage collector comes by.


def _read(api: Api, stream_id: str, transcript: _Transcript) -> Generator[Word, None, None]:
    from heygen_api.api.avatar_realtime import stream_avatar_realtime_words as operation

    once = api.with_options(max_retries=0)  # the transcript has the retry budget
    while not transcript.ended:
        transcript.connecting()
        problem: APIError | None = None
        events = operation.sync(stream_id, client=once)
        try:
            with closing(events):
                for event in events:
                    yield from transcript.take(event)
                    if transcript.ended:
                        return
        except APIError as error:
            problem = error
        clock.sleep(transcript.broken(problem, clock.jitter()))


async def _read_async(
    api: AsyncApi, stream_id: str, transcript: _Transcript
) -> AsyncGenerator[Word, None]:
    from heygen_api.api.avatar_realtime import stream_avatar_realtime_words as operation

    once = api.with_options(max_retries=0)  # the transcript has the retry budget
    while not transcript.ended:
        transcript.connecting()
        problem: APIError | None = None
        events = operation.asyncio(stream_id, client=once)
        try:
            async with aclosing(events):
                async for event in events:
                    for word in transcript.take(event):
                        yield word
                    if transcript.ended:
                        return
        except APIError as error:
            problem = error
        await clock.sleep_async(transcript.broken(problem, clock.jitter()))


class WordStream:
    """An iterator over a session's `Word`s, each once, from the first, as they are spoken.

    A dropped connection is resumed, `max_retries` times in a row. Leaving the loop early closes the
    connection, as do `close` and the end of a `with` block.

    Raises (while iterating):
        StreamTruncatedError: the stream stopped without its `end` and could not be resumed.
        NotFoundError: there is no such session.
        APIError: what else went wrong.
    """

    def __init__(self, api: Api, stream_id: str) -> None:
        self._transcript = _Transcript(stream_id, api.options.max_retries)
        self._words = _read(api, stream_id, self._transcript)

    @property
    def end_reason(self) -> str | None:
        """Why the session ended (`final_marker`, `idle_timeout`, ...); None before the end."""
        return self._transcript.end_reason

    def close(self) -> None:
        """Close the connection; no more words come. To be called in the thread that iterates."""
        try:
            self._words.close()
        except ValueError:  # the generator is in the middle of reading, for another thread
            raise UsageError("Another thread is waiting for a word; close it there.") from None

    def __iter__(self) -> Iterator[Word]:
        return self

    def __next__(self) -> Word:
        return next(self._words)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncWordStream:
    """The asynchronous twin of `WordStream`, for `async for`; close it with `aclose`."""

    def __init__(self, api: AsyncApi, stream_id: str) -> None:
        self._transcript = _Transcript(stream_id, api.options.max_retries)
        self._words = _read_async(api, stream_id, self._transcript)

    @property
    def end_reason(self) -> str | None:
        """Why the session ended (`final_marker`, `idle_timeout`, ...); None before the end."""
        return self._transcript.end_reason

    async def aclose(self) -> None:
        """Close the connection; no more words come."""
        await self._words.aclose()

    def __aiter__(self) -> AsyncIterator[Word]:
        return self

    async def __anext__(self) -> Word:
        return await anext(self._words)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

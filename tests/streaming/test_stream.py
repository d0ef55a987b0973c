"""Writing to text streams over real sockets, synchronous and asynchronous."""

import asyncio
import copy
import pickle
import threading

import pytest
from support.awaited import tokens
from support.streams import Gate, opening, until

from heygen_ext import HeyGen, UsageError

TEXT = "Streaming works, even with émojis 👍🏽 and 你好，世界! Ünd  two spaces.\n\nA new line. "


async def test_server_holds_what_was_written(heygen, fake):
    async with opening(heygen) as stream:
        for token in tokens(TEXT * 20):
            await stream.write(token)
    assert stream.closed
    assert fake.text(stream.stream_id) == "Hello! " + TEXT * 20
    assert fake.max_concurrent_appends(stream.stream_id) == 1
    assert fake.session(stream.stream_id).final
    assert stream.buffered_bytes == len(("Hello! " + TEXT * 20).encode())
    assert stream.stats.bytes == len((TEXT * 20).encode())
    assert stream.unsent_text == ""


async def test_tokens_written_during_an_append_are_sent_together(heygen, fake, monkeypatch):
    """The chunk ends before whitespace. No half word is sent because it waited too long."""
    monkeypatch.setattr("heygen_ext._streaming.send_buffer.HOLD", 3600.0)
    text = "one two three four five six seven eight nine ten "
    async with opening(heygen) as stream:
        for number in range(4):
            with Gate(fake) as gate:
                await stream.write(f"first{number} ")
                await gate.reached()
                for token in tokens(text, 5):
                    await stream.write(token)
            appends = 2 * number + 2
            await until(lambda: stream.stats.appends == appends)  # noqa: B023
    chunk = " " + text.removesuffix(" ")
    first = ["first0", *(f" first{number}" for number in range(1, 4))]
    expected = [delta for pair in zip(first, [chunk] * 4, strict=True) for delta in pair]
    assert fake.appended(stream.stream_id) == [*expected, " "]


async def test_flush_returns_when_half_words_are_acknowledged_too(heygen, fake):
    async with opening(heygen) as stream:
        await stream.write("half a wor")
        await stream.flush()
        assert fake.text(stream.stream_id) == "Hello! half a wor"
        assert stream.buffered_bytes == len("Hello! half a wor")
        await stream.flush()  # nothing to do
        await stream.write("")
        await stream.flush()
    assert "".join(fake.appended(stream.stream_id)) == "half a wor"


async def test_write_all_takes_any_iterable(kind, heygen, fake):
    async def llm():
        for token in tokens(TEXT):
            yield token

    async with opening(heygen) as stream:
        await stream.write_all(tokens(TEXT))
        await stream.write_all([])
        if kind == "async":
            await stream.write_all(llm())
    assert fake.text(stream.stream_id) == "Hello! " + TEXT * (2 if kind == "async" else 1)


async def test_large_and_many_small_writes(heygen, fake):
    """A mebibyte in one write, and ten thousand writes of one letter."""
    large = "word " * (2**20 // 5)
    async with opening(heygen) as stream:
        await stream.write(large)
        await stream.write("the end")
    assert fake.text(stream.stream_id) == "Hello! " + large + "the end"

    async with opening(heygen) as stream:
        await stream.write_all("ab cd" * 2000)
    assert fake.text(stream.stream_id) == "Hello! " + "ab cd" * 2000


async def test_write_waits_while_more_than_64_kib_are_unsent(heygen, fake):
    async with opening(heygen) as stream:
        with Gate(fake) as gate:
            await stream.write("x" * 70_000 + " ")  # at once, although it is above the bound
            await gate.reached()
            writing = asyncio.ensure_future(write(stream, "y"))
            await asyncio.sleep(0.05)
            assert not writing.done()
        await writing
        assert stream.buffered_bytes > 0


async def write(stream, text):
    await stream.write(text)


async def test_attached_stream_continues_the_session_and_does_not_cancel_it(heygen, fake):
    stream = await opening(heygen)
    attached = heygen.attach_text_stream(stream.stream_id)
    with pytest.raises(ZeroDivisionError):
        async with attached:
            await attached.write("more ")
            await attached.flush()
            1 / 0  # noqa: B018
    assert attached.closed
    assert fake.session(stream.stream_id).status == "streaming"
    assert fake.text(stream.stream_id) == "Hello! more "
    async with heygen.attach_text_stream(stream.stream_id) as attached:
        await attached.write("and more")
    assert fake.text(stream.stream_id) == "Hello! more and more"
    assert fake.session(stream.stream_id).final


async def test_closing_twice_sends_one_final_append(heygen, fake):
    stream = await opening(heygen)
    await stream.close()
    await stream.close()
    appends = [request for request in fake.requests if request.path.endswith("/text")]
    assert len(appends) == 1


async def test_connection_is_kept_through_pauses(heygen, fake):
    async with opening(heygen) as stream:
        for word in ("one ", "two ", "three "):
            await stream.write(word)
            await stream.flush()
    assert fake.connections.accepted == 1


def test_many_threads_can_write_to_a_stream(fake):
    with HeyGen("test", base_url=fake.url) as heygen, opening(heygen) as stream:
        writers = [
            threading.Thread(target=stream.write_all, args=([f" w{number}"] * 200,))
            for number in range(5)
        ]
        for writer in writers:
            writer.start()
        for writer in writers:
            writer.join()
    words = fake.text(stream.stream_id).split()
    assert sorted(words[1:]) == sorted(f"w{number}" for number in range(5) for _ in range(200))
    assert fake.max_concurrent_appends(stream.stream_id) == 1


async def test_stream_cannot_be_copied_or_pickled(heygen):
    stream = await opening(heygen)
    for attempt in (copy.deepcopy, copy.copy, pickle.dumps):
        with pytest.raises(TypeError, match="checkpoint"):
            attempt(getattr(stream, "target", stream))


# Idle input


async def test_on_idle_is_called_and_may_write(kind, heygen, fake, monkeypatch):
    monkeypatch.setattr("heygen_ext._streaming.planner.IDLE_NOTICE", 0.05)
    called = threading.Event()

    def on_idle(stream):
        stream.write("Well, ")
        called.set()

    async def on_idle_async(stream):
        await stream.write("Well, ")
        called.set()

    callback = on_idle if kind == "sync" else on_idle_async
    async with opening(heygen, on_idle=callback) as stream:
        await until(called.is_set)
    assert fake.text(stream.stream_id).startswith("Hello! Well,")


async def test_on_idle_that_fails_or_waits_for_its_own_stream_stops_nothing(
    kind, heygen, fake, monkeypatch, caplog
):
    monkeypatch.setattr("heygen_ext._streaming.planner.IDLE_NOTICE", 0.05)

    def on_idle(stream):
        stream.write("Well, ")
        return stream.flush()

    async with opening(heygen, on_idle=on_idle if kind == "sync" else (lambda s: 1 / 0)) as stream:
        await until(lambda: caplog.records)
        await stream.write("more")
    assert fake.text(stream.stream_id).endswith("more")
    assert "on_idle" in caplog.text


async def test_on_idle_that_is_not_callable_is_refused_at_once(heygen):
    with pytest.raises(UsageError, match="on_idle"):
        heygen.attach_text_stream("x", on_idle=3)

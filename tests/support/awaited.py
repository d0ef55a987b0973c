"""Both clients with one awaited interface: the synchronous client runs in threads."""

import asyncio
import inspect
from collections.abc import Iterator
from typing import Any

from heygen_ext import AsyncHeyGen, HeyGen, TextStream, WordStream

_END = object()


class InThread:
    """Wraps a synchronous object: methods are awaited, iterators are asynchronous."""

    def __init__(self, target: Any) -> None:
        self.target = target

    def __getattr__(self, name: str) -> Any:
        value = getattr(self.target, name)
        return _call(value) if inspect.isroutine(value) else value

    async def __aenter__(self) -> Any:
        await asyncio.to_thread(self.target.__enter__)
        return self

    async def __aexit__(self, *error: Any) -> None:
        await asyncio.to_thread(self.target.__exit__, *error)

    def __aiter__(self) -> Any:
        return self

    async def __anext__(self) -> Any:
        value = await asyncio.to_thread(next, self.target, _END)
        if value is _END:
            raise StopAsyncIteration
        return value

    async def aclose(self) -> None:
        await asyncio.to_thread(self.target.close)


class Opening:
    """Can be awaited or entered, as the result of `AsyncHeyGen.open_text_stream`."""

    def __init__(self, call: Any) -> None:
        self._call, self._stream = call, None

    def __await__(self) -> Any:
        return self._call().__await__()

    async def __aenter__(self) -> Any:
        self._stream = await self._call()
        return self._stream

    async def __aexit__(self, *error: Any) -> None:
        await self._stream.__aexit__(*error)


def _call(method: Any) -> Any:
    async def in_thread(*args: Any, **kwargs: Any) -> Any:
        return _wrap(await asyncio.to_thread(method, *args, **kwargs))

    name = method.__name__
    if name == "open_text_stream":
        return lambda *args, **kwargs: Opening(lambda: in_thread(*args, **kwargs))
    if name in ("words", "attach_text_stream", "with_options"):
        return lambda *args, **kwargs: _wrap(method(*args, **kwargs))
    return in_thread


def _wrap(value: Any) -> Any:
    return InThread(value) if isinstance(value, TextStream | WordStream | HeyGen) else value


def client(kind: str, url: str, **options: Any) -> Any:
    """Return the "sync" or "async" client for a server. Its methods are awaited."""
    if kind == "async":
        return AsyncHeyGen("test", base_url=url, **options)
    return InThread(HeyGen("test", base_url=url, **options))


def tokens(text: str, size: int = 3) -> Iterator[str]:
    """Split a text into tokens of `size` characters."""
    return (text[at : at + size] for at in range(0, len(text), size))

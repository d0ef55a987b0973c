"""Methods that return the `Response`: `heygen.videos.with_raw_response.create(...)`."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Generator
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from .client import AsyncClient, Client
from .operations import Named
from .types import Operation, Response

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    import httpx

    from .types import Event

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")


class RawTag(Named):
    """Base of the operations of a tag whose methods return the `Response`."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class _Recording(Client):
    """A client that keeps the first response."""

    def __init__(self, client: Client, responses: list[Response[Any]]) -> None:
        self._client, self._responses = client, responses

    def with_options(self, *, timeout: Any) -> _Recording:
        return _Recording(self._client.with_options(timeout=timeout), self._responses)

    def request(
        self,
        operation: Operation,
        build: Callable[[], dict[str, Any]],
        parse: Callable[[httpx.Response], T],
    ) -> Response[T]:
        response = self._client.request(operation, build, parse)
        if not self._responses:
            self._responses.append(response)
        return response

    def stream(
        self, operation: Operation, build: Callable[[], dict[str, Any]], parse: Callable[[Any], T]
    ) -> Generator[Event[T], None, None]:
        return self._client.stream(operation, build, parse)


class _AsyncRecording(AsyncClient):
    """The same for asyncio."""

    def __init__(self, client: AsyncClient, responses: list[Response[Any]]) -> None:
        self._client, self._responses = client, responses

    def with_options(self, *, timeout: Any) -> _AsyncRecording:
        return _AsyncRecording(self._client.with_options(timeout=timeout), self._responses)

    async def request(
        self,
        operation: Operation,
        build: Callable[[], dict[str, Any]],
        parse: Callable[[httpx.Response], T],
    ) -> Response[T]:
        response = await self._client.request(operation, build, parse)
        if not self._responses:
            self._responses.append(response)
        return response

    def stream(
        self, operation: Operation, build: Callable[[], dict[str, Any]], parse: Callable[[Any], T]
    ) -> AsyncGenerator[Event[T], None]:
        return self._client.stream(operation, build, parse)


def raw(method: Callable[P, R]) -> Callable[P, Response[R]]:
    """Return a method of a tag that returns the `Response`; `parsed` is what `method` returns."""

    def call(*args: P.args, **kwargs: P.kwargs) -> Response[R]:
        owner: Any = method.__self__  # type: ignore[attr-defined]
        responses: list[Response[Any]] = []
        recording = type(owner)(_Recording(owner._client, responses))
        parsed = getattr(recording, method.__name__)(*args, **kwargs)
        return responses[0]._replace(parsed=parsed)

    call.__name__, call.__doc__ = method.__name__, method.__doc__
    return call


def async_raw(
    method: Callable[P, Coroutine[Any, Any, R]],
) -> Callable[P, Coroutine[Any, Any, Response[R]]]:
    """Return the same as `raw`, for a coroutine."""

    async def call(*args: P.args, **kwargs: P.kwargs) -> Response[R]:
        owner: Any = method.__self__  # type: ignore[attr-defined]
        responses: list[Response[Any]] = []
        recording = type(owner)(_AsyncRecording(owner._client, responses))
        parsed = await getattr(recording, method.__name__)(*args, **kwargs)
        return responses[0]._replace(parsed=parsed)

    call.__name__, call.__doc__ = method.__name__, method.__doc__
    return call


__all__ = ["RawTag"]

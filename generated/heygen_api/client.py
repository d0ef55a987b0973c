"""What generated functions ask of the client that is passed to them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Generator

    import httpx

    from .types import Event, Operation, Response

T = TypeVar("T")


class Client(ABC):
    """Sends requests for the synchronous functions."""

    @abstractmethod
    def request(
        self,
        operation: Operation,
        build: Callable[[], dict[str, Any]],
        parse: Callable[[httpx.Response], T],
    ) -> Response[T]:
        """Send a request and read its answer.

        Args:
            operation: Which operation of the document it is.
            build: Makes what httpx's `build_request` takes of the caller's arguments: method, url
                (a path), params, json, data, files, content, headers, cookies. What it raises, as
                ValueError, TypeError or AttributeError, is the caller's mistake.
            parse: Reads the answer; called only with a 2xx one, and raises if it cannot.
        """

    @abstractmethod
    def stream(
        self, operation: Operation, build: Callable[[], dict[str, Any]], parse: Callable[[Any], T]
    ) -> Generator[Event[T], None, None]:
        """Send a request and yield the server-sent events of its answer.

        Args:
            operation: Which operation of the document it is.
            build: As in `request`.
            parse: Reads the decoded JSON of one "message" event, and raises if it cannot.
        """


class AsyncClient(ABC):
    """Sends requests for the asynchronous functions; arguments as in `Client`."""

    @abstractmethod
    async def request(
        self,
        operation: Operation,
        build: Callable[[], dict[str, Any]],
        parse: Callable[[httpx.Response], T],
    ) -> Response[T]:
        """Send a request and read its answer."""

    @abstractmethod
    def stream(
        self, operation: Operation, build: Callable[[], dict[str, Any]], parse: Callable[[Any], T]
    ) -> AsyncGenerator[Event[T], None]:
        """Send a request and yield the server-sent events of its answer."""


def sync_client(client: object) -> Client:
    """Return the client that a synchronous function was given, or raise TypeError."""
    if isinstance(client, Client):
        return client
    raise TypeError(f"client must be a Client, such as HeyGen(...).api, not {_named(client)}")


def async_client(client: object) -> AsyncClient:
    """Return the client that an asynchronous function was given, or raise TypeError."""
    if isinstance(client, AsyncClient):
        return client
    raise TypeError(
        f"client must be an AsyncClient, such as AsyncHeyGen(...).api, not {_named(client)}"
    )


def _named(client: object) -> str:
    return f"{type(client).__module__}.{type(client).__qualname__}"


__all__ = ["AsyncClient", "Client"]

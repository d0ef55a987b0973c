"""The interface of the client that generated functions take."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Generator

    import httpx

    from .types import Event, Operation, Response

T = TypeVar("T")


class Client(ABC):
    """Sends the requests of synchronous functions."""

    def with_options(self, *, timeout: Any) -> Client:
        """Return a client with another timeout: seconds, or an httpx.Timeout."""
        raise NotImplementedError

    @abstractmethod
    def request(
        self,
        operation: Operation,
        build: Callable[[], dict[str, Any]],
        parse: Callable[[httpx.Response], T],
    ) -> Response[T]:
        """Send a request and read its answer.

        Args:
            operation: The operation of the document.
            build: Returns the arguments of httpx's `build_request`: method, url (a path), params,
                json, data, files, content, headers, cookies; and `extra_headers` of the caller. If it raises ValueError, TypeError or
                AttributeError, the caller gave wrong arguments.
            parse: Reads an answer with a 2xx status. It raises if the answer cannot be read.
        """

    @abstractmethod
    def stream(
        self, operation: Operation, build: Callable[[], dict[str, Any]], parse: Callable[[Any], T]
    ) -> Generator[Event[T], None, None]:
        """Send a request and yield the server-sent events of its answer.

        Args:
            operation: The operation of the document.
            build: As in `request`.
            parse: Reads the decoded JSON of one "message" event. It raises if the event cannot be
                read.
        """


class AsyncClient(ABC):
    """Sends the requests of asynchronous functions. The arguments are those of `Client`."""

    def with_options(self, *, timeout: Any) -> AsyncClient:
        """Return a client with another timeout: seconds, or an httpx.Timeout."""
        raise NotImplementedError

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
    """Return the client of a synchronous function. Raise TypeError if it is something else."""
    if isinstance(client, Client):
        return client
    raise TypeError(f"client must be a Client, such as HeyGen(...).api, not {_named(client)}")


def async_client(client: object) -> AsyncClient:
    """Return the client of an asynchronous function. Raise TypeError if it is something else."""
    if isinstance(client, AsyncClient):
        return client
    raise TypeError(
        f"client must be an AsyncClient, such as AsyncHeyGen(...).api, not {_named(client)}"
    )


def _named(client: object) -> str:
    return f"{type(client).__module__}.{type(client).__qualname__}"


__all__ = ["AsyncClient", "Client"]

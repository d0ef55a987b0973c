"""The connection pools of one client. Each pool is an httpx client."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Generic, TypeVar

from ..errors import UsageError
from .background import Background
from .http import AsyncHTTPClient, SyncHTTPClient, pool_settings

H = TypeVar("H", bound=SyncHTTPClient | AsyncHTTPClient)


class Pools(Generic[H]):
    """The connection pools of one client: the main one, and one for each open text stream.

    For each request, httpcore compares each idle connection of a pool with every other one (see
    its pull request 1035). With 500 text streams on one pool, that would take most of the time.

    Args:
        main: the main pool, an httpx client.
        make: makes another one. None if `main` belongs to the user: then it is the only pool, and
            this package never closes it.
    """

    def __init__(self, main: H, make: Callable[[], H] | None = None) -> None:
        self.main: H = main
        self._make: Callable[[], H] | None = make
        self._apart: set[H] = set()
        self.background = Background()
        self._process = os.getpid()
        self._loop: object = None

    def check(self, loop: object = None) -> None:
        """Raise UsageError in another process or event loop than that of the first use.

        Sockets cannot be shared: a response could reach the wrong process or loop, or none.
        """
        if os.getpid() != self._process:
            raise UsageError("This client was made before a fork; make one in each process.")
        if loop is not None and self._loop is None:
            self._loop = loop
        if loop is not None and loop is not self._loop:
            raise UsageError("An AsyncHeyGen belongs to one event loop; make one in each.")

    def add(self) -> H:
        """Return a new pool for a text stream, or the user's only one."""
        if self._make is None:
            return self.main
        http = self._make()
        self._apart.add(http)
        return http

    def remove(self, http: H) -> bool:
        """Forget a pool from `add`. Returns whether the caller has to close it."""
        if http not in self._apart:
            return False
        self._apart.discard(http)
        return True

    def all(self) -> list[H]:
        """Return the pools that closing the client closes: none if `main` is the user's."""
        return [self.main, *self._apart.copy()] if self._make is not None else []


def new_pools(base_url: str) -> Pools[SyncHTTPClient]:
    """Return the pools of a `HeyGen`. They share one set of certificates."""
    settings = pool_settings(base_url)
    return Pools(SyncHTTPClient(**settings), lambda: SyncHTTPClient(**settings))


def new_async_pools(base_url: str) -> Pools[AsyncHTTPClient]:
    """Return the pools of an `AsyncHeyGen`. They share one set of certificates."""
    settings = pool_settings(base_url)
    return Pools(AsyncHTTPClient(**settings), lambda: AsyncHTTPClient(**settings))

"""The HTTP library of a client, request, response or exception: httpx or httpx2.

httpx2 continues httpx under the same names. But its classes are others: its clients refuse URLs,
bodies and authentication of httpx. What a client gets is therefore made from the client's library.

Nothing here imports httpx2. It is found when the user passes one of its clients.
"""

from __future__ import annotations

import sys
from functools import lru_cache
from typing import Any, TypeGuard

from .._version import __version__


class Library:
    """What this package uses of one HTTP library.

    Args:
        module: The module, httpx or httpx2.
    """

    def __init__(self, module: Any) -> None:
        self.name: str = module.__name__
        self.core = self.name.replace("httpx", "httpcore")
        """The package that the library sends requests with."""
        self.module: Any = module
        """Has everything else as attributes, the exceptions for example."""
        self.Client: Any = module.Client
        self.AsyncClient: Any = module.AsyncClient
        self.Request: Any = module.Request
        self.Response: Any = module.Response
        self.URL: Any = module.URL
        self.ByteStream: Any = module.ByteStream
        self.SyncByteStream: Any = module.SyncByteStream
        self.AsyncByteStream: Any = module.AsyncByteStream
        # How every request is sent. The body is read afterwards. `Auth()` turns the library's
        # authentication off. With None, it would use a user name found in a redirect.
        self.send_options = {"stream": True, "auth": module.Auth(), "follow_redirects": False}
        self.user_agent = f"heygen-ext/{__version__} {self.name}/{module.__version__}"
        self._made: dict[type, Any] = {}

    def __repr__(self) -> str:
        return f"<Library {self.name}>"

    def stream(self, kind: type) -> Any:
        """Return `kind` as a class of bodies. The library accepts only subclasses of its own."""
        return self._subclass(kind, self.SyncByteStream, self.AsyncByteStream)

    def url(self, kind: type) -> Any:
        """Return `kind` as a class of URLs, likewise."""
        return self._subclass(kind, self.URL)

    def _subclass(self, kind: type, *bases: type) -> Any:
        made = self._made.get(kind)
        if made is None:
            made = self._made[kind] = type(kind.__name__, (kind, *bases), {})
        return made


_libraries: dict[str, Library] = {}
"""httpx, and httpx2 once one of its clients was passed."""


def use_library(module: Any) -> Library:
    """Return the library whose module this is."""
    if module.__name__ not in _libraries:
        _libraries[module.__name__] = Library(module)
    return _libraries[module.__name__]


def library_of(thing: object) -> Library:
    """Return the library that an object belongs to.

    Raises:
        TypeError: It belongs to neither.
    """
    kind: type = type(thing)
    library = _library_of(kind)
    if library is None:
        raise TypeError(f"{kind.__name__} is not of httpx or httpx2")
    return library


@lru_cache(maxsize=128)
def _library_of(kind: type) -> Library | None:
    for base in kind.__mro__:  # the user may have a subclass
        name = base.__module__.partition(".")[0]
        if name in ("httpx", "httpx2") and name in sys.modules:
            return use_library(sys.modules[name])
    return None


def is_of(thing: object, *names: str) -> TypeGuard[Any]:
    """Return whether an object is an instance of one of these classes of its library."""
    kind: type = type(thing)
    library = _library_of(kind)
    return library is not None and isinstance(
        thing, tuple(getattr(library.module, name) for name in names)
    )


def classes(*names: str) -> tuple[type[Exception], ...]:
    """Return these exceptions of all libraries in use, for an `except` clause."""
    libraries = [*_libraries.values()]
    return tuple(getattr(library.module, name) for library in libraries for name in names)


def request_errors(*others: type[Exception]) -> tuple[type[Exception], ...]:
    """Return what sending a request raises as a rule (see `is_request_error`), and `others`."""
    return (*classes("HTTPError", "InvalidURL"), OSError, *others)


def invalid_url_errors(*others: type[Exception]) -> tuple[type[Exception], ...]:
    """Return what is raised for an address that no request can be sent to, and `others`."""
    return (*classes("InvalidURL", "UnsupportedProtocol"), *others)

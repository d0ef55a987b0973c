"""The HTTP library of the running test: httpx, or httpx2.

`httpx` stands for either. The tests of transport, streaming and files import it from here.
"""

from __future__ import annotations

import importlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

import pytest

from heygen_ext._transport import pools
from heygen_ext._transport.library import use_library

NAMES = ("httpx", "httpx2")

DEFAULT = os.environ.get("HEYGEN_EXT_TEST_HTTP", "httpx")
"""The library of tests without the marker `both_libraries`; `make test-httpx2` sets it."""


class _Current:
    """Has the attributes of the library that the running test uses."""

    def __init__(self) -> None:
        self._module: ModuleType = importlib.import_module(DEFAULT)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._module, name)


httpx: Any = _Current()


@contextmanager
def running_with(name: str) -> Iterator[None]:
    """Run a test with this library. The package's own connection pools use it too."""
    module = importlib.import_module(name)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(httpx, "_module", module)
        patch.setattr(pools, "HTTPX", use_library(module))
        yield

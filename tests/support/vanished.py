"""What a document lacks: modules and names of the generated package that tests ask for.

A release of HeyGen may remove an operation. Then the tests about it are skipped, and all others
run: test modules can import what is gone. tests/generated/test_used_names.py fails if heygen_ext
itself imports something that is gone.

Two cases are faults, and fail: the generated package imports what it lacks, or heygen_ext computes
the name of a module that is not there. No release causes either.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from typing import Any

import heygen_api
import pytest

import heygen_ext

_TESTS = str(Path(__file__).resolve().parents[1])
_PACKAGES = ("heygen_api.api.", "heygen_api.models.")
_GENERATED = str(Path(heygen_api.__file__).parent)
_BY_HAND = str(Path(heygen_ext.__file__).parent)


class Present(dict[str, Any]):
    """What the document has, by its name. A test that needs something else is skipped."""

    def __missing__(self, name: str) -> Any:
        pytest.skip(f"The document lacks {name}", allow_module_level=True)


class Vanished(ModuleType):
    """Stands for a module or name that is gone, while tests are collected. Later it is an error."""

    finder: Finder

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return self._used(name)

    def __call__(self, *arguments: Any, **named: Any) -> Any:
        return self._used("()")

    def __or__(self, other: object) -> Any:
        return Any  # in the annotation of a field

    def _used(self, name: str) -> Vanished:
        if not self.finder.collecting:
            self.finder.asked.add(self.__name__)
            raise ModuleNotFoundError(f"The generated package has no {self.__name__}")
        inner = Vanished(self.__name__ if name == "()" else f"{self.__name__}.{name}")
        inner.finder = self.finder
        return inner


class Finder(MetaPathFinder, Loader):
    """The last finder of `sys.meta_path`: it is asked for modules that no other finder has."""

    def __init__(self) -> None:
        self.collecting = True
        self.asked: set[str] = set()
        """The names that were asked for and that are gone."""
        self._made: list[str] = []

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return a stand-in to test modules that are collected. For all others, note the name."""
        if not name.startswith(_PACKAGES):
            return None
        importer, computed = _importer()
        if self.collecting and importer.startswith(_TESTS):
            self._made.append(name)
            return ModuleSpec(name, self, is_package=True)
        if not importer.startswith(_GENERATED) and not (computed and importer.startswith(_BY_HAND)):
            self.asked.add(name)
        return None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """Make the stand-in."""
        made = Vanished(spec.name)
        made.finder = self
        return made

    def exec_module(self, module: ModuleType) -> None:
        """Do nothing: the stand-in is complete."""

    def note(self, error: BaseException) -> None:
        """Note a tag that a client lacks, if that is why a test failed."""
        if isinstance(error, AttributeError) and isinstance(error.name, str):
            client = type(error.obj).__name__ in ("HeyGen", "AsyncHeyGen")
            if client and importlib.util.find_spec(f"heygen_api.api.{error.name}") is None:
                self.asked.add(f"heygen_api.api.{error.name}")

    def end_collection(self) -> None:
        """Take the stand-ins away, so that heygen_ext does not find them."""
        self.collecting = False
        for name in self._made:
            sys.modules.pop(name, None)
            parent, _, last = name.rpartition(".")
            vars(sys.modules.get(parent, self)).pop(last, None)


def _importer() -> tuple[str, bool]:
    """Return the file whose import is carried out, and whether it called `import_module`."""
    frame = sys._getframe(1)
    computed = False
    while frame.f_back is not None:
        file = frame.f_code.co_filename
        if file != __file__ and "importlib" not in file:
            return file, computed
        computed = computed or file == importlib.__file__
        frame = frame.f_back
    return "", computed

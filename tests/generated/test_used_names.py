"""What heygen_ext uses of the generated package is there: this says what a release took away."""

from __future__ import annotations

import ast
import importlib
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from support.paths import ROOT, TESTS
from support.vanished import Finder

SOURCES = sorted((ROOT / "heygen_ext").rglob("*.py"))


def imports(source: str) -> Iterator[tuple[int, str, str]]:
    """Yield line, module and name (or nothing) of each import from heygen_api, wherever it is."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found = [(alias.name, "") for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and not node.level:
            found = [(node.module or "", alias.name) for alias in node.names]
        else:
            continue
        for module, name in found:
            if module.partition(".")[0] == "heygen_api":
                yield node.lineno, module, name


def missing(module: str, name: str) -> str:
    """Return what is gone of an import, or nothing."""
    try:
        found = importlib.import_module(module)
    except ModuleNotFoundError as error:
        return str(error.name)
    gone = name and not hasattr(found, name) and find_spec(f"{module}.{name}") is None
    return f"{module}.{name}" if gone else ""


def gone_from(sources: list[Path]) -> list[str]:
    return [
        f"{path.relative_to(path.parents[1])}:{line} uses {gone}, which the document does not give"
        for path in sources
        for line, module, name in imports(path.read_text(encoding="utf-8"))
        if (gone := missing(module, name))
    ]


@pytest.fixture(autouse=True)
def no_stand_ins(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is gone must fail these tests, not skip them."""
    finders = [finder for finder in sys.meta_path if not isinstance(finder, Finder)]
    monkeypatch.setattr(sys, "meta_path", finders)


def test_all_that_heygen_ext_uses_is_generated() -> None:
    assert gone_from(SOURCES) == []


def test_what_is_gone_is_named_with_its_place(tmp_path: Path) -> None:
    source = tmp_path / "uses.py"
    source.write_text(
        "from typing import TYPE_CHECKING\n"
        "import heygen_api.api.no_such_tag\n"
        "if TYPE_CHECKING:\n"
        "    from heygen_api.models.no_such_model import NoSuchModel\n"
        "def later():\n"
        "    from heygen_api.models import NoSuchModel, VideoDetail\n"
        "    from heygen_api.api.videos import create_video, no_such_operation\n"
    )
    assert [line.partition(", which")[0].partition(":")[2] for line in gone_from([source])] == [
        "2 uses heygen_api.api.no_such_tag",
        "4 uses heygen_api.models.no_such_model",
        "6 uses heygen_api.models.NoSuchModel",
        "7 uses heygen_api.api.videos.no_such_operation",
    ]


# How tests about what is gone are skipped (support/vanished.py).


def test_stand_in_can_be_imported_and_used_until_all_tests_are_collected(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    finder = Finder()
    monkeypatch.setattr(sys, "meta_path", [*sys.meta_path, finder])
    from heygen_api.api.no_such_tag import no_such_operation
    from heygen_api.api.videos import no_such_video
    from heygen_api.models import NoSuchModel

    cases = {no_such_operation: NoSuchModel(a=1), no_such_video.OPERATION: NoSuchModel | None}
    assert len(cases) == 2
    assert finder.asked == set()
    finder.end_collection()
    with pytest.raises(ModuleNotFoundError, match=r"no heygen_api\.api\.no_such_tag\.no_such_op"):
        no_such_operation.sync(client=None)
    with pytest.raises(ModuleNotFoundError, match=r"no heygen_api\.models\.NoSuchModel"):
        NoSuchModel(a=1)
    with pytest.raises(ModuleNotFoundError):
        importlib.import_module("heygen_api.api.no_such_tag")
    assert finder.asked == {
        "heygen_api.api.no_such_tag",
        "heygen_api.api.no_such_tag.no_such_operation",
        "heygen_api.models.NoSuchModel",
    }
    assert not hasattr(importlib.import_module("heygen_api.models"), "NoSuchModel")


CASES = """
import importlib, pytest
import heygen_api, heygen_ext
from heygen_ext import HeyGen

def ask():
    importlib.import_module("heygen_api.api.no_such_tag")

def test_needs_an_operation():
    ask()

def test_needs_it_in_the_end():
    try:
        ask()
    except ImportError as error:
        raise ValueError("x") from error

def test_needs_a_tag():
    HeyGen("k").no_such_tag.list_all()

def test_fails():
    assert not HeyGen

def test_passes_without_it():
    with pytest.raises(ImportError):
        ask()

def test_fails_afterwards():
    HeyGen("k").videos.no_such_method

def run_in(package, source):
    code = compile(source, f"{package.__path__[0]}/made_up.py", "exec")
    exec(code, {"__package__": package.__name__})

def test_fails_if_the_generated_package_lacks_what_it_imports():
    run_in(heygen_api, "from .models.no_such_model import NoSuchModel")

def test_fails_if_heygen_ext_computes_a_wrong_name():
    run_in(heygen_ext, "import importlib; importlib.import_module('heygen_api.api.no_such_tag')")
"""
FAIL = [
    "test_fails",
    "test_fails_afterwards",
    "test_fails_if_heygen_ext_computes_a_wrong_name",
    "test_fails_if_the_generated_package_lacks_what_it_imports",
]


def test_only_tests_that_need_what_is_gone_are_skipped(tmp_path: Path) -> None:
    (tmp_path / "test_cases.py").write_text(CASES)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "conftest", "-p", "no:cacheprovider"]
    command += ["-c", str(ROOT / "pyproject.toml"), "-rfs", "--tb=no", str(tmp_path)]
    done = subprocess.run(command, cwd=TESTS, capture_output=True, text=True, check=False)
    assert "4 failed, 1 passed, 3 skipped" in done.stdout, done.stdout + done.stderr
    failed = [line.split()[1] for line in done.stdout.splitlines() if line.startswith("FAILED")]
    assert sorted(name.rpartition("::")[2] for name in failed) == FAIL
    assert "The document lacks heygen_api.api.no_such_tag" in done.stdout

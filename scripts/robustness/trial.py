"""Runs the stream's tests against a copy of the package that a mutant has broken."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from shared.paths import ROOT

from robustness.mutate import Mutant, mutated

# The quick ones first.
_TESTS = (
    "byte_count",
    "settlement",
    "checkpoint",
    "segmentation",
    "machine",
    "machine_hangs",
    "simulation",
)
_HELPERS = ("__init__.py", "speech.py", "sim*.py")
_CPU_LIMIT = 120  # seconds of one run: a mutant may loop forever
_TIME_LIMIT = 900.0  # seconds; only a run that does not use the CPU gets here

# pytest imports this first. The package must be the copy, and a failing schedule is not shrunk.
_CONFTEST = """
from pathlib import Path
import pytest
from hypothesis import Phase, settings
import heygen_ext
if not Path(heygen_ext.__file__).is_relative_to(Path(__file__).parent.parent):
    raise pytest.UsageError(f"not the copy: {heygen_ext.__file__}")
settings.register_profile("mutants", phases=[Phase.explicit, Phase.generate])
settings.load_profile("mutants")
"""


def path_of(mutant: Mutant) -> Path:
    """Return the file of the mutant's module, relative to the root of the project."""
    (path,) = (ROOT / "heygen_ext").glob(f"_*/{mutant.module}.py")
    return path.relative_to(ROOT)


def verdict(mutant: Mutant | None) -> tuple[int, str]:
    """Run the tests against a copy, broken by `mutant` or whole.

    Returns pytest's exit status, or -1 if it did not end or no test failed; and the test that
    failed, or the reason.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _copy(folder, mutant)
        paths = os.pathsep.join((str(folder), str(ROOT / "generated")))
        command = ["sh", "-c", f'ulimit -t {_CPU_LIMIT}; exec "$@"', "sh"]
        command += [sys.executable, "-m", "pytest", "-x", "-q", "-rf", "-p", "no:cacheprovider"]
        command += ["-p", "no:xdist", "--tb=no", "-o", "timeout=0"]
        command += [f"tests/streaming/test_{each}.py" for each in _TESTS]
        try:
            done = subprocess.run(
                command,
                cwd=folder,
                env={**os.environ, "PYTHONPATH": paths, "PYTHONDONTWRITEBYTECODE": "1"},
                capture_output=True,
                text=True,
                check=False,
                timeout=_TIME_LIMIT,
            )
        except subprocess.TimeoutExpired:
            return -1, f"did not end within {_TIME_LIMIT:g} s"
    failed = re.search(r"^FAILED tests/(.+?)(?: - .*)?$", done.stdout, re.MULTILINE)
    if done.returncode == 1 and failed:
        return 1, failed[1]
    if done.returncode < 0:
        return -1, f"ended by signal {-done.returncode}; the limit is {_CPU_LIMIT} s of CPU time"
    lines = (done.stdout + done.stderr).strip().splitlines()
    return (done.returncode if done.returncode != 1 else -1), lines[-1] if lines else "no output"


def _copy(folder: Path, mutant: Mutant | None) -> None:
    """Copy the package, broken by `mutant`, and the tests."""
    no_caches = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "heygen_ext", folder / "heygen_ext", ignore=no_caches)
    shutil.copy(ROOT / "pyproject.toml", folder)
    tests = folder / "tests"
    for part in ("support", "streaming"):
        (tests / part).mkdir(parents=True)
    (tests / "conftest.py").write_text(_CONFTEST, "utf-8")
    patterns = [f"support/{each}" for each in _HELPERS]
    patterns += [f"streaming/test_{each}.py" for each in _TESTS]
    for pattern in patterns:
        for path in (ROOT / "tests").glob(pattern):
            shutil.copy(path, tests / path.relative_to(ROOT / "tests"))
    if mutant is not None:
        path = folder / path_of(mutant)
        path.write_text(mutated(path.read_text("utf-8"), mutant), "utf-8")

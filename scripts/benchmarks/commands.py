"""How long the commands of maintainers take."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from shared.paths import DOCUMENT, SCRIPTS

from benchmarks.table import Row, announce

_HAS_GENERATOR = importlib.util.find_spec("openapi_python_client") is not None


def regen_row() -> Row:
    """Time `make regen` into another folder."""
    what, bar = "`make regen` of the whole API", 30.0
    if not _HAS_GENERATOR:
        return Row(what, None, "s", bar, "needs the extra dev")
    announce("regeneration of the whole API")
    document = json.loads(DOCUMENT.read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        seconds, done = _timed("regen.py", "--out", str(Path(folder, "heygen_api")))
    if done.returncode:
        return Row(what, None, "s", bar, f"failed: {done.stderr.strip().splitlines()[-1]}")
    operations = sum(len(methods) for methods in document["paths"].values())
    schemas = len(document["components"]["schemas"])
    return Row(what, seconds, "s", bar, f"{operations} operations, {schemas} schemas")


def drift_row() -> Row:
    """Time the comparison of the whole document with a copy that differs in one field."""
    what, bar = "comparison of the whole API with one change", 5.0
    if not _HAS_GENERATOR:
        return Row(what, None, "s", bar, "needs the extra dev")
    announce("comparison of the whole API")
    old = DOCUMENT.read_text(encoding="utf-8")
    document = json.loads(old)
    document["components"]["schemas"]["VideoDetail"]["required"].remove("id")
    with tempfile.TemporaryDirectory() as folder:
        base, revision = Path(folder, "base.json"), Path(folder, "revision.json")
        base.write_text(old, encoding="utf-8")
        revision.write_text(json.dumps(document), encoding="utf-8")
        seconds, done = _timed("drift.py", "diff", str(base), str(revision))
    if done.returncode != 2:
        return Row(what, None, "s", bar, f"failed: exit code {done.returncode}")
    return Row(what, seconds, "s", bar, "the start of Python included")


def _timed(script: str, *arguments: str) -> tuple[float, subprocess.CompletedProcess[str]]:
    command = [sys.executable, str(SCRIPTS / script), *arguments]
    start = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return time.perf_counter() - start, done

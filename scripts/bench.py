"""The figures of this package, as ratios measured in one run, as a Markdown table.

    python scripts/bench.py

Nothing here is a test: a busy machine makes figures worse, and a missed bar is only marked. Takes
two to three minutes, uses loopback sockets alone, and needs the extra `testing`.
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.common import ROOT, SCRIPTS, Row, say
from benchmarks.cpu import HAS_OPENAI, call_rows, import_rows
from benchmarks.memory import memory_rows
from benchmarks.tokens import token_rows


def main() -> None:
    """Measure everything and print the table."""
    print(f"Measured on {_machine()}.", end="\n\n")
    rows = [
        *import_rows(),
        *call_rows(),
        *token_rows(),
        *memory_rows(),
        *regen_rows(),
        *drift_rows(),
    ]
    print("| what | measured | bar | | made of |")
    print("|---|---|---|---|---|")
    print(*rows, sep="\n")
    if not HAS_OPENAI:
        print("\nThe openai SDK is not installed, so it was not compared.")


def regen_rows() -> list[Row]:
    """Time `make regen` into another folder."""
    what = "`make regen` of the whole API"
    if importlib.util.find_spec("openapi_python_client") is None:
        return [Row(what, None, "s", 30.0, "needs the extra dev")]
    say("regeneration of the whole API")
    document = json.loads((ROOT / "openapi" / "external-api.json").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder, "heygen_api")
        command = [sys.executable, str(SCRIPTS / "regen.py"), "--out", str(out)]
        start = time.perf_counter()
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        taken = time.perf_counter() - start
    if done.returncode:
        return [Row(what, None, "s", 30.0, f"failed: {done.stderr.strip().splitlines()[-1]}")]
    operations = sum(len(methods) for methods in document["paths"].values())
    schemas = len(document["components"]["schemas"])
    return [Row(what, taken, "s", 30.0, f"{operations} operations, {schemas} schemas")]


def drift_rows() -> list[Row]:
    """Time the comparison of the whole document with itself but for one field."""
    what = "comparison of the whole API with one change"
    if importlib.util.find_spec("openapi_python_client") is None:
        return [Row(what, None, "s", 5.0, "needs the extra dev")]
    say("comparison of the whole API")
    old = (ROOT / "openapi" / "external-api.json").read_text(encoding="utf-8")
    document = json.loads(old)
    document["components"]["schemas"]["VideoDetail"]["required"].remove("id")
    with tempfile.TemporaryDirectory() as folder:
        base, revision = Path(folder, "base.json"), Path(folder, "revision.json")
        base.write_text(old, encoding="utf-8")
        revision.write_text(json.dumps(document), encoding="utf-8")
        command = [sys.executable, str(SCRIPTS / "drift.py"), "diff", str(base), str(revision)]
        start = time.perf_counter()
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        taken = time.perf_counter() - start
    if done.returncode != 2:
        return [Row(what, None, "s", 5.0, f"failed: exit code {done.returncode}")]
    return [Row(what, taken, "s", 5.0, "the start of Python included")]


def _machine() -> str:
    system = platform.system()
    if system == "Linux":
        try:
            system = platform.freedesktop_os_release()["PRETTY_NAME"]
        except OSError:
            system = "Linux"
    versions = [f"{name} {importlib.metadata.version(name)}" for name in _libraries()]
    return (
        f"{_cpu_model()}, {os.cpu_count()} cores, {system}, "
        f"{platform.python_implementation()} {platform.python_version()}, {', '.join(versions)}"
    )


def _libraries() -> list[str]:
    return ["httpx", "openai"] if HAS_OPENAI else ["httpx"]


def _cpu_model() -> str:
    known = Path("/proc/cpuinfo")
    if known.exists():
        for line in known.read_text(encoding="utf-8", errors="replace").splitlines():
            name, _, value = line.partition(":")
            if name.strip() == "model name":
                return value.strip()
    if platform.system() == "Darwin":
        command = ["sysctl", "-n", "machdep.cpu.brand_string"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        return done.stdout.strip() or platform.machine()
    return platform.processor() or platform.machine()


if __name__ == "__main__":
    main()

"""The machine and the versions that the benchmarks run on."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import subprocess
from collections.abc import Sequence
from pathlib import Path


def describe(packages: Sequence[str]) -> str:
    """Return CPU, cores, system, Python and the versions of some packages on one line."""
    versions = [f"{name} {importlib.metadata.version(name)}" for name in packages]
    return (
        f"{_cpu_model()}, {os.cpu_count()} cores, {_system()}, "
        f"{platform.python_implementation()} {platform.python_version()}, {', '.join(versions)}"
    )


def _system() -> str:
    system = platform.system()
    if system == "Linux":
        try:
            return platform.freedesktop_os_release()["PRETTY_NAME"]
        except OSError:
            return "Linux"
    return system


def _cpu_model() -> str:
    info = Path("/proc/cpuinfo")
    if info.exists():
        for line in info.read_text(encoding="utf-8", errors="replace").splitlines():
            name, _, value = line.partition(":")
            if name.strip() == "model name":
                return value.strip()
    if platform.system() == "Darwin":
        command = ["sysctl", "-n", "machdep.cpu.brand_string"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        return done.stdout.strip() or platform.machine()
    return platform.processor() or platform.machine()

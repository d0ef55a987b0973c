"""Run openapi-python-client."""

from __future__ import annotations

import importlib.metadata
import json
import os
import re
import subprocess
import sys
import sysconfig
from pathlib import Path

from .document import Json, RegenError

PINNED = ("openapi-python-client", "ruff")
"""Their versions decide about the bytes of the output."""


def check_versions(constraints: Path) -> None:
    """Check that the installed generator and formatter are the pinned ones.

    Raises:
        RegenError: One of them is not, or not pinned at all.
    """
    pins = constraints.read_text(encoding="utf-8")
    for name in PINNED:
        pin = re.search(rf"^{re.escape(name)}==(\S+)$", pins, re.MULTILINE)
        if pin is None:
            raise RegenError(f"{name} is not pinned in .ci/constraints.txt")
        try:
            installed = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            installed = "not installed"
        if installed != pin[1]:
            raise RegenError(f"{name} must be {pin[1]} (.ci/constraints.txt), but is {installed}")


def generate(document: Json, package: Path, *, config: Path, templates: Path) -> None:
    """Generate the package from a document that the generator understands.

    Raises:
        RegenError: The generator fails or warns.
    """
    path = package.with_name("document.json")
    path.write_text(json.dumps(document), encoding="utf-8")
    environment = dict(os.environ)
    # The hooks in the settings call ruff and python, which need not be on the caller's PATH.
    environment["PATH"] = os.pathsep.join((sysconfig.get_path("scripts"), os.environ["PATH"]))
    environment["PYTHONHASHSEED"] = "0"  # the generator keeps things in sets
    environment["NO_COLOR"] = environment["_TYPER_STANDARD_TRACEBACK"] = "1"
    command = [sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none"]
    command += ["--fail-on-warning", "--path", str(path), "--output-path", str(package)]
    command += ["--config", str(config), "--custom-template-path", str(templates)]
    result = subprocess.run(
        command,
        cwd=path.parent,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if result.returncode:
        output = [line for line in (result.stderr or result.stdout).splitlines() if line.strip()]
        crashed = "Traceback (most recent call last):" in output
        raise RegenError(
            "the generator failed:\n" + "\n".join(output[-1:] if crashed else output[:30])
        )

"""Check a generated package: it has every operation of the document, and all of it imports."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from .document import Json, RegenError, operations
from .generator import Problem
from .package import Package

_IMPORT_ALL = """
import importlib, pathlib, sys
folder = pathlib.Path(sys.argv[1])
sys.path.insert(0, str(folder.parent))
for path in sorted(folder.rglob("*.py")):
    name = ".".join(path.relative_to(folder.parent).with_suffix("").parts)
    try:
        importlib.import_module(name.removesuffix(".__init__"))
    except BaseException as error:
        sys.exit(f"{path.relative_to(folder)}: {type(error).__name__}: {error}")
"""


def missing(document: Json, package: Path) -> list[Problem]:
    """Return which operations of the document a package lacks."""
    made = Package(package)
    return [
        Problem("the generator leaves it out without a message", operation=str(operation))
        for operation in operations(document)
        if not made.has(operation)
    ]


def check_imports(package: Path) -> None:
    """Import all modules of a package, in a process of its own.

    Raises:
        RegenError: A module cannot be imported.
    """
    command = [sys.executable, "-B", "-c", _IMPORT_ALL, str(package)]
    result = subprocess.run(
        command, cwd=package.parent, capture_output=True, encoding="utf-8", check=False
    )
    if result.returncode:
        reason = (result.stderr.strip().splitlines() or ["?"])[-1]
        raise RegenError(f"the generated code does not work: {reason[:400]}")

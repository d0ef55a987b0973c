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
from typing import NamedTuple

from .document import Json, RegenError, operations

_LONGEST = 400

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


class Problem(NamedTuple):
    """Something in a document that the generator cannot read."""

    what: str
    """In one line."""
    operation: str | None = None
    """The method and path of the operation that it is about, if it is about one."""
    schema: str | None = None
    """The name of the schema that it is about, if it is about one."""

    def __str__(self) -> str:
        where = self.operation or (self.schema and f"schema {self.schema}")
        return f"{where}: {self.what}" if where else self.what


def generate(document: Json, package: Path, *, config: Path, templates: Path) -> list[Problem]:
    """Generate the package from a document that the generator understands.

    Returns:
        What the generator cannot read. The package is incomplete if there is anything.

    Raises:
        RegenError: The generator crashes.
    """
    path = package.with_name("document.json")
    path.write_text(json.dumps(document), encoding="utf-8")
    environment = dict(os.environ)
    # The hooks in the settings call ruff and python, which need not be on the caller's PATH.
    environment["PATH"] = os.pathsep.join((sysconfig.get_path("scripts"), os.environ["PATH"]))
    environment["PYTHONPATH"] = str(Path(__file__).parent.parent)
    environment["PYTHONHASHSEED"] = "0"  # the generator keeps things in sets
    command = [sys.executable, "-m", "codegen.run_generator"]
    command += map(str, (path, package, config, templates))
    result = subprocess.run(
        command,
        cwd=path.parent,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    try:
        found = json.loads(result.stdout)
    except ValueError:
        # The last lines: from the exception on, without the traceback.
        begins = [
            one.start() for one in re.finditer(r"^[\w.]+Error\b", result.stderr, re.MULTILINE)
        ]
        reason = result.stderr[begins[-1] :] if begins else result.stderr or "no message"
        raise RegenError(f"the generator crashed: {_line(reason, last=not begins)}") from None
    known = [str(operation) for operation in operations(document)]
    problems = list(dict.fromkeys(_problem(header, detail, known) for header, detail in found))
    # An operation that refers to a schema which cannot be read has no fault of its own.
    own = [one for one in problems if "Could not find reference" not in one.what]
    return own if any(one.schema for one in own) else problems


def _problem(header: str, detail: str, known: list[str]) -> Problem:
    """Return what one message of the generator says."""
    what = _line(detail.partition("\n\nFailure to process schema")[0])
    what = re.sub(r"^cannot parse parameter of endpoint \w+: ", "", what)
    what = re.sub(r", response will be omitted from generated client$", "", what)
    what = re.sub(r"^Cannot parse response for status code '(\w+)' \((.*)\)$", r"\1: \2", what)
    if parsing := re.match(r"WARNING parsing (\S+ .+) within ", header):
        return Problem(what, operation=parsing[1])
    if schema := re.search(r"schema /?(?:components/schemas/)?(.+?):?$", header.strip()):
        return Problem(what, schema=schema[1])
    if header.startswith("Failed to parse OpenAPI document"):
        lines = [line.strip() for line in detail.splitlines()][1:3]
        where, reason = (*lines, "", "")[:2]
        reason = re.sub(r" \[type=.*", "", reason)
        where = re.sub(r"\.other\b", "", where)  # in place of a reference
        for operation in known:
            method, _, path = operation.partition(" ")
            if where.startswith(f"paths.{path}.{method.lower()}."):
                where = where.removeprefix(f"paths.{path}.{method.lower()}.")
                return Problem(f"{where}: {reason}", operation=operation)
        if schema := re.match(r"components\.schemas\.([\w-]+)", where):
            return Problem(f"{where[schema.end() + 1 :]}: {reason}", schema=schema[1])
        return Problem(f"{where}: {reason}")
    if header.endswith(" failed"):  # a hook; its last lines say the most
        return Problem(f"the generated code is not valid: {_line(detail, last=True)}")
    return Problem(f"{header.strip().rstrip(':')}: {what}")


def _line(text: str, *, last: bool = False) -> str:
    """Return a message in one line."""
    line = "; ".join(part.strip() for part in text.splitlines() if part.strip())
    if len(line) <= _LONGEST:
        return line
    return f"... {line[-_LONGEST:]}" if last else f"{line[:_LONGEST]} ..."

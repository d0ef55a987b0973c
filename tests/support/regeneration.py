"""Documents to regenerate from, and what a regeneration gives."""

from __future__ import annotations

import copy
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import regen

from support.paths import ROOT

SPEC = ROOT / "openapi" / "external-api.json"
PACKAGE = ROOT / "generated" / "heygen_api"
METHODS = ROOT / "heygen_ext" / "_jobs" / "methods.py"


def tree(folder: Path) -> dict[str, bytes]:
    """Return the bytes of all files by path, without compiled Python."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def command_line(
    *arguments: str | Path, cwd: Path, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run scripts/regen.py in a process of its own."""
    return subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "regen.py"), *map(str, arguments)],
        cwd=cwd,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def generate(document: Any, folder: Path, name: str = "package", *options: str | Path) -> Path:
    """Generate a package from a document, both of that name in a folder; return the package."""
    spec = folder / f"{name}.json"
    spec.write_text(json.dumps(document), encoding="utf-8")
    arguments = ["--spec", spec, "--out", folder / name, *options]
    assert regen.main([str(argument) for argument in arguments]) == 0
    return folder / name


def document(paths: dict[str, Any], **schemas: Any) -> dict[str, Any]:
    """Return a document with these operations and schemas."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Other API", "version": "1"},
        "paths": paths,
        **({"components": {"schemas": schemas}} if schemas else {}),
    }


def answers(schema: Any, status: str = "200", media: str = "application/json") -> dict[str, Any]:
    """Return the responses of an operation that has one."""
    return {status: {"description": "d", "content": {media: {"schema": schema}}}}


SMALL = document(
    {"/a": {"get": {"responses": answers({"$ref": "#/components/schemas/Thing"})}}},
    Thing={"type": "object", "properties": {"x": {"type": "string"}}},
)
"""One operation, one schema: enough for what does not depend on the document."""


def reduced(whole: dict[str, Any], *names: str) -> dict[str, Any]:
    """Return a document with only these operations, by operationId, and the components they use."""
    paths: dict[str, Any] = {}
    for path, item in whole["paths"].items():
        kept = {method: one for method, one in item.items() if one.get("operationId") in names}
        if kept:
            paths[path] = kept
    used: set[str] = set()
    _collect(paths, whole, used)
    components = {
        kind: {name: one for name, one in entries.items() if f"#/components/{kind}/{name}" in used}
        for kind, entries in whole["components"].items()
        if kind != "securitySchemes"
    }
    components["securitySchemes"] = whole["components"]["securitySchemes"]
    return copy.deepcopy({**whole, "paths": paths, "components": components})


def _collect(value: Any, whole: dict[str, Any], used: set[str]) -> None:
    """Add all references in a part of a document, and in what they refer to."""
    if isinstance(value, list):
        for item in value:
            _collect(item, whole, used)
    elif isinstance(value, dict):
        for key, item in value.items():
            if key == "$ref" and item not in used:
                used.add(item)
                _, _, kind, name = item.split("/")
                _collect(whole["components"][kind][name], whole, used)
            elif key == "mapping":
                _collect([{"$ref": reference} for reference in item.values()], whole, used)
            else:
                _collect(item, whole, used)

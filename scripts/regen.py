"""Regenerate the client from its OpenAPI document.

    python scripts/regen.py                          openapi/external-api.json -> generated/heygen_api
    python scripts/regen.py --spec FILE --out DIR    any document, JSON or YAML; DIR is the package's folder

The document, with openapi/overlay.yaml applied, goes through openapi-python-client with openapi/generator.yaml and
openapi/templates. The package replaces the old one only when all has succeeded. The same input gives the same bytes.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib.metadata
import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path
from typing import Any

import yaml

sys.path.insert(0, str(Path(__file__).parent))  # also when imported, as the tests do

import overlay

ROOT = Path(__file__).resolve().parent.parent
OPENAPI = ROOT / "openapi"
PINNED = ("openapi-python-client", "ruff")  # what decides about the bytes of the output


class RegenError(Exception):
    """The client could not be regenerated; the message says why."""


def main(argv: list[str] | None = None) -> int:
    """Run the command line; return 0, or 1 with one line (or the generator's own words) on standard error."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--spec", type=Path, default=OPENAPI / "external-api.json", metavar="FILE")
    parser.add_argument("--out", type=Path, default=ROOT / "generated" / "heygen_api", metavar="DIR")
    options = parser.parse_args(argv)
    try:
        regenerate(options.spec, options.out)
    except (RegenError, overlay.OverlayError) as error:
        print(f"regen: {error}", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"regen: {error.strerror or error}: {error.filename}", file=sys.stderr)
        return 1
    return 0


def regenerate(spec: Path, out: Path) -> None:
    """Generate a package from a document and put it in the place of the old one.

    Raises:
        RegenError: The document cannot be read, or the generator fails or warns; the old package is untouched.
        OverlayError: The overlay is malformed.
    """
    check_versions()
    document = lower(overlay.apply(_load(OPENAPI / "overlay.yaml"), load_document(spec)))
    out = out.resolve()
    # Outside the project, so that no configuration file of it is found by what runs there.
    with tempfile.TemporaryDirectory(prefix="regen-") as folder:
        package = Path(folder) / out.name
        _generate(document, Path(folder) / "document.json", package)
        _swap(package, out)


def check_versions() -> None:
    """Raise RegenError unless the installed generator and formatter are the pinned ones."""
    pins = (ROOT / ".ci" / "constraints.txt").read_text(encoding="utf-8")
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


def load_document(path: Path) -> dict[str, Any]:
    """Read an OpenAPI document, JSON or YAML; anything else raises RegenError."""
    document = _load(path)
    if not (isinstance(document, dict) and "openapi" in document and "info" in document):
        raise RegenError(f"{path} is no OpenAPI document")
    return document


def _load(path: Path) -> Any:
    try:
        text = path.read_bytes().decode("utf-8-sig")
        if path.suffix == ".json" or text.lstrip()[:1] == "{":
            return json.loads(text)
        return yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except (ValueError, yaml.YAMLError, RecursionError) as error:
        reason = " ".join(str(error).split())
        raise RegenError(f"{path} is neither JSON nor YAML: {reason}") from None


def lower(document: dict[str, Any]) -> dict[str, Any]:
    """Say what the document says where the generator looks for it (an overlay cannot move a value).

    The generator takes a parameter's description from its schema and forgets the one of the parameter itself, where it
    belongs. Deleted when upstream reads the latter.
    """
    parameters = list((document.get("components") or {}).get("parameters", {}).values())
    for item in (document.get("paths") or {}).values():
        for holder in (item, *item.values()):
            if isinstance(holder, dict):
                parameters.extend(holder.get("parameters") or [])
    for parameter in parameters:
        if isinstance(parameter, dict) and "description" in parameter:
            schema = parameter.get("schema")
            if isinstance(schema, dict) and "$ref" not in schema:
                schema.setdefault("description", parameter["description"])
    return document


def _generate(document: dict[str, Any], path: Path, package: Path) -> None:
    path.write_text(json.dumps(document), encoding="utf-8")
    scripts = sysconfig.get_path("scripts")
    environment = os.environ | {
        "PATH": os.pathsep.join((scripts, os.environ.get("PATH", ""))),  # where ruff and python are for the hooks
        "PYTHONHASHSEED": "0",  # the generator keeps some things in sets
        "PYTHONUTF8": "1",
        "NO_COLOR": "1",
    }
    command = [sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none", "--fail-on-warning"]
    command += ["--path", str(path), "--output-path", str(package)]
    command += ["--config", str(OPENAPI / "generator.yaml"), "--custom-template-path", str(OPENAPI / "templates")]
    result = subprocess.run(command, cwd=path.parent, env=environment, capture_output=True, text=True, check=False)
    if result.returncode:
        raise RegenError("the generator failed:\n" + (result.stderr.strip() or result.stdout.strip()))


def _swap(package: Path, out: Path) -> None:
    """Put the package in the place of the old one, which stays if anything fails."""
    out.parent.mkdir(parents=True, exist_ok=True)
    new = Path(tempfile.mkdtemp(prefix=f".{out.name}-", dir=out.parent))
    try:
        shutil.copytree(package, new / "new", ignore=shutil.ignore_patterns("__pycache__", ".ruff_cache"))
        if out.exists():
            out.rename(new / "old")
        try:
            (new / "new").rename(out)
        except OSError:
            with contextlib.suppress(OSError):
                (new / "old").rename(out)
            raise
    finally:
        shutil.rmtree(new, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())

"""Regenerate the client from its OpenAPI document.

    python scripts/regen.py                         openapi/external-api.json, generated/heygen_api
    python scripts/regen.py --spec FILE --out DIR   any document, JSON or YAML; DIR is the package

The document, with openapi/overlay.yaml applied, goes through openapi-python-client with
openapi/generator.yaml and openapi/templates. The package replaces the old one only when all has
succeeded. The same input gives the same bytes.
"""

from __future__ import annotations

import argparse
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

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

sys.path.insert(0, str(Path(__file__).resolve().parent))

from codegen import overlay, prepare

ROOT = Path(__file__).resolve().parent.parent
OPENAPI = ROOT / "openapi"
PINNED = ("openapi-python-client", "ruff")  # what decides about the bytes of the output


class RegenError(Exception):
    """The client could not be regenerated; the message says why."""


def main(argv: list[str] | None = None) -> int:
    """Run the command line.

    Returns:
        0, or 1 with the reason on standard error; the old package is then untouched.
    """
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    spec, out = OPENAPI / "external-api.json", ROOT / "generated" / "heygen_api"
    parser.add_argument("--spec", type=Path, default=spec, metavar="FILE")
    parser.add_argument("--out", type=Path, default=out, metavar="DIR")
    options = parser.parse_args(argv)
    try:
        regenerate(options.spec, options.out)
    except (RegenError, overlay.OverlayError) as error:
        print(f"regen: {error}", file=sys.stderr)
    except OSError as error:
        print(f"regen: {error.filename}: {error.strerror or error}", file=sys.stderr)
    else:
        return 0
    return 1


def regenerate(spec: Path, out: Path) -> None:
    """Generate a package from a document and put it in the place of the old one.

    Raises:
        RegenError: The document cannot be read, or the generator fails or warns.
        OverlayError: The overlay is malformed.
        OSError: A file cannot be read or written.
    """
    check_versions()
    out = out.resolve()
    if out.exists() and not _is_package(out):
        raise RegenError(f"{out} exists and is no generated package; it is left alone")
    source = load(spec)
    document = overlay.apply(_read(OPENAPI / "overlay.yaml"), source)
    prepare.prepare(document)
    # Outside the project, so that no configuration file of it is found by what runs there.
    with tempfile.TemporaryDirectory(prefix="regen-") as folder:
        package = Path(folder) / out.name
        templates = shutil.copytree(OPENAPI / "templates", Path(folder) / "templates")
        extensions = templates / "extensions.jinja"
        extensions.write_text(prepare.extensions(document), encoding="utf-8")
        _generate(document, Path(folder) / "document.json", templates, package)
        # As HeyGen says it, without the overlay: the fake server plays HeyGen, not the client.
        facts = prepare.facts(source)
        (package / "document.json").write_text(facts, encoding="utf-8", newline="\n")
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


def load(path: Path) -> dict[str, Any]:
    """Read an OpenAPI document, JSON or YAML.

    Raises:
        RegenError: It is neither, or no OpenAPI document.
    """
    document = _read(path)
    if not (isinstance(document, dict) and "openapi" in document and "info" in document):
        raise RegenError(f"{path} is no OpenAPI document")
    return document


def _read(path: Path) -> Any:
    try:
        text = path.read_bytes().decode("utf-8-sig")
        if path.suffix == ".json":
            return json.loads(text)
        # Through JSON, which has no keys but strings: YAML reads the key 200 as a number.
        return json.loads(json.dumps(YAML(typ="safe").load(text), default=str))
    except (ValueError, TypeError, YAMLError, RecursionError) as error:
        reason = " ".join(str(error).split())
        kind = "JSON" if path.suffix == ".json" else "YAML"
        raise RegenError(f"{path} cannot be read as {kind}: {reason}") from None


def _generate(document: dict[str, Any], path: Path, templates: Path, package: Path) -> None:
    path.write_text(json.dumps(document), encoding="utf-8")
    environment = dict(os.environ)
    # The hooks call ruff and python, which need not be on the caller's PATH.
    environment["PATH"] = os.pathsep.join((sysconfig.get_path("scripts"), os.environ["PATH"]))
    environment["PYTHONHASHSEED"] = "0"  # a guard: the generator keeps things in sets
    environment["NO_COLOR"] = "1"
    command = [sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none"]
    command += ["--fail-on-warning", "--path", str(path), "--output-path", str(package)]
    command += ["--config", str(OPENAPI / "generator.yaml")]
    command += ["--custom-template-path", str(templates)]
    result = subprocess.run(
        command,
        cwd=path.parent,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if result.returncode:
        words = [line for line in (result.stderr or result.stdout).splitlines() if line.strip()]
        raise RegenError("the generator failed:\n" + "\n".join(words[:30]))


def _is_package(path: Path) -> bool:
    """Tell whether a folder may be replaced: one that was generated, or an empty one."""
    return path.is_dir() and (
        {"api", "client.py", "models", "types.py"} <= {entry.name for entry in path.iterdir()}
        or not any(path.iterdir())
    )


def _swap(package: Path, out: Path) -> None:
    """Put the package in the place of the old one, which stays if anything fails."""
    out.parent.mkdir(parents=True, exist_ok=True)
    aside = Path(tempfile.mkdtemp(prefix=f".{out.name}-", dir=out.parent))
    try:
        # First beside its place, for the temporary folder may be on another file system.
        new = shutil.copytree(package, aside / "new", ignore=shutil.ignore_patterns("__pycache__"))
        if out.exists():
            out.rename(aside / "old")
        try:
            new.rename(out)
        except OSError:
            if (aside / "old").exists():
                (aside / "old").rename(out)
            raise
    finally:
        shutil.rmtree(aside, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())

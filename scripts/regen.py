"""Regenerate the client from its OpenAPI document.

    python scripts/regen.py                         openapi/external-api.json, generated/heygen_api
                                                    and heygen_ext/_jobs/methods.py
    python scripts/regen.py --spec FILE --out DIR   any document, JSON or YAML; DIR is the package
      --methods FILE                                and FILE the methods that wait for jobs

The document, with openapi/overlay.yaml applied, goes through openapi-python-client with
openapi/generator.yaml and openapi/templates. What is there is replaced only when all has succeeded.
The same input gives the same bytes.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from codegen import bare, extensions, jobs, overlay, prepare, write
from codegen.document import RegenError, load, read
from codegen.generator import check_versions, generate
from codegen.package import Package
from shared.paths import DOCUMENT, GENERATED, METHODS, ROOT

OPENAPI = DOCUMENT.parent


def main(argv: list[str] | None = None) -> int:
    """Run the command line.

    Returns:
        0, or 1 with the reason on standard error; nothing has changed then.
    """
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--spec", type=Path, default=DOCUMENT, metavar="FILE")
    parser.add_argument("--out", type=Path, metavar="DIR")
    parser.add_argument("--methods", type=Path, metavar="FILE")
    options = parser.parse_args(argv)
    methods = options.methods or (METHODS if options.out is None else None)
    try:
        regenerate(options.spec, options.out or GENERATED, methods)
    except (RegenError, overlay.OverlayError) as error:
        print(f"regen: {error}", file=sys.stderr)
    except OSError as error:
        print(f"regen: {error.filename}: {error.strerror or error}", file=sys.stderr)
    else:
        return 0
    return 1


def regenerate(spec: Path, out: Path, methods: Path | None = None) -> None:
    """Generate a package from a document and put it in the place of the old one.

    Args:
        spec: The document, JSON or YAML.
        out: The package.
        methods: Where to render heygen_ext/_jobs/methods.py, if anywhere.

    Raises:
        RegenError: The document cannot be used, or the generator fails or warns.
        OverlayError: The overlay is malformed.
        OSError: A file cannot be read or written.
    """
    check_versions(ROOT / ".ci" / "constraints.txt")
    out = out.resolve()
    write.check_targets(out, methods)
    source = load(spec)
    document = overlay.apply(read(OPENAPI / "overlay.yaml"), source)
    extensions.check(document, OPENAPI / "x-fields.schema.yaml")
    prepare.prepare(document)
    # Outside the project, so that nothing that runs there finds its configuration files.
    with tempfile.TemporaryDirectory(prefix="regen-") as folder:
        package = Path(folder) / out.name
        templates = shutil.copytree(OPENAPI / "templates", Path(folder) / "templates")
        (templates / "extensions.jinja").write_text(extensions.template(document), encoding="utf-8")
        generate(document, package, config=OPENAPI / "generator.yaml", templates=templates)
        tables = jobs.tables(document, Package(package))
        _write(package / "jobs.py", jobs.render(templates / "jobs.py.jinja", tables))
        _write(package / "document.json", bare.render(source))
        text = jobs.render(templates / "wait_methods.py.jinja", tables)
        write.replace(package, out, methods, text)


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    sys.exit(main())

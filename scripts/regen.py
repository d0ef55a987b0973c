"""Regenerate the client from its OpenAPI document.

    python scripts/regen.py                         openapi/external-api.json, generated/heygen_api
                                                    and heygen_ext/_jobs/methods.py
    python scripts/regen.py --spec FILE --out DIR   any document, JSON or YAML; DIR is the package
      --methods FILE                                and FILE the methods that wait for jobs
  --skip-unsupported                            leave out operations that the generator cannot read

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

from shared import interrupts

if __name__ == "__main__":
    interrupts.show_one_line("regen")

from codegen import bare, check, extensions, jobs, overlay, prepare, references, unsupported, write
from codegen.document import Json, RegenError, load, read
from codegen.generator import check_versions, generate
from codegen.package import Package
from shared import documents
from shared.paths import DOCUMENT, GENERATED, METHODS, OVERLAY, ROOT

OPENAPI = DOCUMENT.parent


def main(argv: list[str] | None = None) -> int:
    """Run the command line.

    Returns:
        0; 1 with the reason on standard error, or 130 after Ctrl-C. Nothing has changed then.
    """
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--spec", type=Path, default=DOCUMENT, metavar="FILE")
    parser.add_argument("--out", type=Path, metavar="DIR")
    parser.add_argument("--methods", type=Path, metavar="FILE")
    parser.add_argument("--skip-unsupported", action="store_true")
    options = parser.parse_args(argv)
    methods = options.methods or (METHODS if options.out is None else None)
    try:
        skip = options.skip_unsupported
        regenerate(options.spec, options.out or GENERATED, methods, skip_unsupported=skip)
    except (RegenError, overlay.OverlayError) as error:
        print(f"regen: {error}", file=sys.stderr)
    except OSError as error:
        print(f"regen: {error.filename}: {error.strerror or error}", file=sys.stderr)
    except KeyboardInterrupt:
        print("regen: interrupted; nothing was changed", file=sys.stderr)
        return 130
    else:
        return 0
    return 1


@documents.deep_recursion()
def regenerate(
    spec: Path,
    out: Path,
    methods: Path | None = None,
    *,
    vendored: Path | None = None,
    skip_unsupported: bool = False,
) -> None:
    """Generate a package from a document and put it in the place of the old one.

    Args:
        spec: The document, JSON or YAML.
        out: The package.
        methods: Where to render heygen_ext/_jobs/methods.py, if anywhere.
        vendored: Where to put the document itself, if anywhere.
        skip_unsupported: Leave out operations that the generator cannot read, with a warning.

    Raises:
        RegenError: The document cannot be used, or the generator fails or warns.
        OverlayError: The overlay is malformed.
        OSError: A file cannot be read or written.
    """
    check_versions(ROOT / ".ci" / "constraints.txt")
    out = out.resolve()
    replaced = False
    with write.locked(out):
        write.check_targets(out, methods)
        write.recover(write.journal_of(out))
        source = load(spec)
        references.check(source)
        references.inline_path_items(source)
        document = overlay.apply(read(OVERLAY), source)
        extensions.check(document, OPENAPI / "x-fields.schema.yaml")
        prepare.prepare(document)
        try:
            # Outside the project, so that nothing that runs there finds its configuration files.
            with tempfile.TemporaryDirectory(prefix="regen-") as folder:
                package = Path(folder) / out.name
                text = _make(source, document, package, skip_unsupported=skip_unsupported)
                contents: dict[Path, Path | str] = {out: package}
                if methods is not None:
                    contents[methods.resolve()] = text
                if vendored is not None:
                    contents[vendored.resolve()] = spec.read_text(encoding="utf-8")
                write.replace(write.journal_of(out), contents)
                replaced = True
        except KeyboardInterrupt:
            if not replaced:
                raise


def _make(source: Json, document: Json, package: Path, *, skip_unsupported: bool) -> str:
    """Make a package, and return the methods that wait for its jobs.

    Args:
        source: The document.
        document: The same, with the overlay applied and prepared for the generator.
        package: Where the package will be.
        skip_unsupported: Leave out operations that the generator cannot read, with a warning.
    """
    templates = shutil.copytree(OPENAPI / "templates", package.with_name("templates"))
    _generate(document, package, templates, skip_unsupported=skip_unsupported)
    for name in (
        "answers.py",
        "forms.py",
        "keywords.py",
        "operations.py",
        "raw_responses.py",
        "sending.py",
    ):
        _write(package / name, jobs.render(templates / f"{name}.jinja"))
    check.check_imports(package)
    made = Package(package)
    _write(package / "routes.py", jobs.render(templates / "routes.py.jinja", made.routes()))
    tables = jobs.tables(document, made)
    for name in ("jobs.py", "completed.py"):
        _write(package / name, jobs.render(templates / f"{name}.jinja", tables))
    _write(package / "document.json", bare.render(source))
    return jobs.render(templates / "wait_methods.py.jinja", tables)


def _generate(document: Json, package: Path, templates: Path, *, skip_unsupported: bool) -> None:
    """Generate the package, if need be several times, each time without what could not be read."""
    while True:
        text = extensions.template(document)
        (templates / "extensions.jinja").write_text(text, encoding="utf-8")
        config = OPENAPI / "generator.yaml"
        problems = generate(document, package, config=config, templates=templates)
        problems = problems or check.missing(document, package)
        if not problems:
            return
        warnings = unsupported.leave_out(document, problems) if skip_unsupported else []
        if not warnings:
            shown = "; ".join(map(str, problems[:3]))
            more = f"; and {len(problems) - 3} more" if problems[3:] else ""
            raise RegenError(
                f"the document cannot be generated from: {shown}{more} "
                "(--skip-unsupported leaves out such operations)"
            )
        for warning in warnings:
            print(f"regen: warning: {warning}", file=sys.stderr)
        shutil.rmtree(package, ignore_errors=True)


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    sys.exit(main())

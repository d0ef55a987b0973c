"""Check the generated package against its document, and that document against HeyGen's.

    python scripts/drift.py                       both; HeyGen's document is downloaded
    python scripts/drift.py --upstream FILE       both; the document is another file or URL
    python scripts/drift.py diff BASE REVISION    compare any two documents

It also names operations of HeyGen's document that begin a job of no known kind and what
openapi/overlay.yaml says in vain. If no package can be generated from the document, it says why.

Exit code: 0 no drift, or editorial changes only; 1 non-breaking drift; 2 breaking drift, a
generated package that is not what the vendored document gives, or a published document that gives
none; 3 a check was not possible; 130 after Ctrl-C. If several apply: 2, then 3, then 1. Levels:
breaking (calls fail), risky (calls may behave differently), compatible (what works keeps working),
editorial (clients see nothing).
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from shared import interrupts

if __name__ == "__main__":
    interrupts.show_one_line("drift")

import regen
from codegen import overlay
from codegen.document import RegenError
from driftcheck import generated_package, overlay_actions, published, report, source, uncovered_jobs
from driftcheck.arguments import ArgumentParser
from driftcheck.compare.documents import compare
from driftcheck.download import FetchError, Limits
from driftcheck.findings import Finding
from driftcheck.model.json_values import DocumentError, Json
from shared.paths import DOCUMENT, GENERATED, METHODS


def main(
    argv: list[str] | None = None, limits: Limits | None = None, vendored: Path = DOCUMENT
) -> int:
    """Run the command line and return the exit code.

    The report goes to standard output, reasons why a check was not possible to standard error.
    """
    options = _options(argv)
    findings: list[Finding] = []
    failed = False
    for check in _checks(options, limits, vendored):
        try:
            findings += check()
        except (RegenError, overlay.OverlayError) as error:
            print(f"drift: {error}", file=sys.stderr)
            failed = True
        except (FetchError, DocumentError, OSError) as error:
            # On one line: GitHub reads commands from standard error too, and a document may have
            # line breaks in its names.
            print(f"drift: {report.one_line(str(error))}", file=sys.stderr)
            failed = True
        except KeyboardInterrupt:
            print("drift: interrupted", file=sys.stderr)
            return 130
    if findings or not failed:
        print(report.render(findings, options.format), end="")
    return exit_code(findings, failed=failed, fail_on=options.fail_on)


def exit_code(findings: list[Finding], *, failed: bool, fail_on: str) -> int:
    """Return the exit code; `failed` means that a check was not possible."""
    levels = {item.level for item in findings}
    if "breaking" in levels:
        return 2
    if failed:
        return 3
    return int(bool(levels & {"risky", "compatible"}) and fail_on != "breaking")


def check_generated() -> list[Finding]:
    """Generate into a temporary folder what `make regen` does, and compare it with the committed.

    Raises:
        RegenError: The package cannot be generated.
        OverlayError: The overlay is malformed.
        OSError: A file cannot be read or written.
    """
    with tempfile.TemporaryDirectory(prefix="drift-") as folder:
        generated, methods = Path(folder, GENERATED.name), Path(folder, METHODS.name)
        regen.regenerate(DOCUMENT, generated, methods)
        return [
            *generated_package.differences(GENERATED, generated),
            *generated_package.differences(METHODS, methods, "heygen_ext/_jobs/methods.py"),
        ]


def check_published(document: Json, vendored: Json) -> list[Finding]:
    """Check that a package can be generated from a document, and name jobs that no kind covers.

    The document is not generated from if it is the vendored one.

    Raises:
        DocumentError: The document is malformed.
        OSError: A file cannot be read or written.
    """
    try:
        found = uncovered_jobs.findings(document)
        found += overlay_actions.findings(vendored, document)
        if document != vendored:
            with tempfile.TemporaryDirectory(prefix="drift-") as folder:
                spec = Path(folder, DOCUMENT.name)
                spec.write_text(published.text_of(document), encoding="utf-8", newline="\n")
                regen.regenerate(spec, Path(folder, GENERATED.name), Path(folder, METHODS.name))
    except (RegenError, overlay.OverlayError) as error:
        return [generated_package.impossible(str(error))]
    return found


def _checks(
    options: argparse.Namespace, limits: Limits | None, vendored: Path
) -> list[Callable[[], list[Finding]]]:
    def diff() -> list[Finding]:
        return compare(source.read(options.base, limits), source.read(options.revision, limits))

    def check_upstream() -> list[Finding]:
        old, new = source.read(str(vendored)), source.read(options.upstream, limits)
        if not options.force:
            published.check(new, old)
        return [*compare(old, new), *check_published(new, old)]

    return [diff] if options.command == "diff" else [check_generated, check_upstream]


def _options(argv: list[str] | None) -> argparse.Namespace:
    parser = ArgumentParser(
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[_shared_options()],
    )
    parser.add_argument("--upstream", default=published.URL, metavar="URL_OR_FILE")
    parser.add_argument("--force", action="store_true", help="accept a different document")
    parser.set_defaults(command=None, fail_on="any", format="text")
    commands = parser.add_subparsers(metavar="diff", dest="command")
    diff = commands.add_parser("diff", parents=[_shared_options()], help="compare two documents")
    diff.add_argument("base", metavar="BASE")
    diff.add_argument("revision", metavar="REVISION")
    return parser.parse_args(argv)


def _shared_options() -> ArgumentParser:
    """Return the options of both forms. Each form needs its own: a parser keeps their defaults."""
    shared = ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    shared.add_argument("--fail-on", choices=("any", "breaking"))
    shared.add_argument("--format", choices=report.FORMATS)
    return shared


if __name__ == "__main__":
    sys.exit(main())

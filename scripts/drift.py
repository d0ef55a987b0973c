"""Tell whether the client is what its document gives, and whether HeyGen's has moved.

    python scripts/drift.py                       both, against the published document
    python scripts/drift.py --upstream FILE       the same against another one, a file or address
    python scripts/drift.py diff BASE REVISION    compare any two documents

Exit code: 0 no drift (editorial changes are none), 1 drift that breaks nobody, 2 breaking drift or
a generated package that is not what the vendored document gives, 3 could not check. Of several the
first of 2, 3, 1. Levels: breaking (calls fail), risky (calls may behave otherwise), compatible
(what works goes on working), editorial (nothing that a client sees).
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import fetch_spec
import regen
from codegen import overlay
from driftcheck import report as drift_report
from driftcheck.compare.operations import compare
from driftcheck.model.nodes import DocumentError
from driftcheck.rules import Finding

GENERATED = regen.ROOT / "generated" / "heygen_api"
FORMATS = ("text", "markdown", "json", "github")


def main(argv: list[str] | None = None, limits: fetch_spec.Limits | None = None) -> int:
    """Run the command line; the report goes to standard output, what failed to standard error."""
    options = _options(argv)
    findings: list[Finding] = []
    failed = False
    try:
        if options.command == "diff":
            base, revision = (fetch_spec.read(p, limits) for p in (options.base, options.revision))
        else:
            findings += generated()
    except (regen.RegenError, overlay.OverlayError) as error:
        print(f"drift: {error}", file=sys.stderr)
        failed = True
    except (fetch_spec.FetchError, OSError) as error:
        failed = _failed(error)
    try:
        if options.command != "diff":
            base = fetch_spec.read(str(fetch_spec.VENDORED))
            revision = fetch_spec.read(options.upstream, limits)
            fetch_spec.check(revision, base, force=options.force)
        if options.command != "diff" or not failed:
            findings += compare(base, revision)
    except (fetch_spec.FetchError, DocumentError, OSError) as error:
        failed = _failed(error)
    if findings or not failed:
        print(drift_report.render(findings, options.format), end="")
    return exit_code(findings, failed=failed, fail_on=options.fail_on)


def _failed(error: Exception) -> bool:
    # On one line: a workflow takes commands from standard error too, and documents have line ends.
    print(f"drift: {drift_report.line(str(error))}", file=sys.stderr)
    return True


def exit_code(findings: list[Finding], *, failed: bool, fail_on: str) -> int:
    """Return the code of the command for what was found."""
    levels = {item.level for item in findings}
    if "breaking" in levels:
        return 2
    if failed:
        return 3
    return int(bool(levels & {"risky", "compatible"}) and fail_on != "breaking")


def generated(committed: Path = GENERATED) -> list[Finding]:
    """Generate the package anew, elsewhere, and return each file that is not the committed one.

    Raises:
        RegenError: It cannot be generated.
        OverlayError: The overlay is malformed.
        OSError: A file cannot be read or written.
    """
    with tempfile.TemporaryDirectory(prefix="drift-") as folder:
        regen.regenerate(fetch_spec.VENDORED, Path(folder) / "heygen_api")
        wanted = _files(Path(folder) / "heygen_api")
    found = _files(committed)
    findings = []
    for name in sorted(wanted.keys() | found.keys()):
        if wanted.get(name) == found.get(name):
            continue
        before, after = (("as committed" if name in found else None), "as generated")
        message = f"generated/heygen_api/{name} is not what the document gives: make regen."
        findings.append(
            Finding(
                "generated-differs",
                "breaking",
                None,
                f"generated/heygen_api/{name}",
                before,
                after if name in wanted else None,
                message,
            )
        )
    return findings


def _files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def _options(argv: list[str] | None) -> argparse.Namespace:
    parser = fetch_spec.Parser(
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[_shared()],
    )
    parser.add_argument("--upstream", default=fetch_spec.UPSTREAM, metavar="URL_OR_FILE")
    parser.add_argument("--force", action="store_true", help="compare with any document")
    parser.set_defaults(command=None, fail_on="any", format="text")
    commands = parser.add_subparsers(metavar="diff", dest="command")
    diff = commands.add_parser("diff", parents=[_shared()], help="compare two documents")
    diff.add_argument("base", metavar="BASE")
    diff.add_argument("revision", metavar="REVISION")
    return parser.parse_args(argv)


def _shared() -> fetch_spec.Parser:
    """Return the options that both forms take; made twice, for defaults are kept in them."""
    shared = fetch_spec.Parser(add_help=False, argument_default=argparse.SUPPRESS)
    shared.add_argument("--fail-on", choices=("any", "breaking"))
    shared.add_argument("--format", choices=FORMATS)
    return shared


if __name__ == "__main__":
    sys.exit(main())

"""Download HeyGen's published document into openapi/, if it is complete and the right one.

    python scripts/fetch_spec.py [--upstream URL_OR_FILE] [--force] [--skip-unsupported]

Regenerates the package from it, like scripts/regen.py, and replaces document and package together.
Prints what the new document changes for users, which assumptions of the old one came true, which
jobs are of no known kind and what the overlay says in vain, like scripts/drift.py. Brings the list
of assumptions in openapi/README.md up to date. Exit code 0, or, if nothing was changed, 3, or 130
after Ctrl-C.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from shared import interrupts

if __name__ == "__main__":
    interrupts.show_one_line("fetch_spec")

import regen
from codegen import overlay, write
from codegen.document import RegenError
from driftcheck import assumptions, overlay_actions, published, report, source, uncovered_jobs
from driftcheck.arguments import ArgumentParser
from driftcheck.compare.documents import compare
from driftcheck.download import FetchError, Limits
from driftcheck.model.json_values import DocumentError
from shared.paths import DOCUMENT, GENERATED, METHODS


def main(
    argv: list[str] | None = None,
    limits: Limits | None = None,
    vendored: Path = DOCUMENT,
    package: Path = GENERATED,
    methods: Path = METHODS,
) -> int:
    """Run the command line and return the exit code."""
    parser = ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--upstream", default=published.URL, metavar="URL_OR_FILE")
    parser.add_argument("--force", action="store_true", help="accept a different document")
    parser.add_argument(
        "--skip-unsupported", action="store_true", help="leave out what cannot be generated"
    )
    options = parser.parse_args(argv)
    try:
        with write.locked(package):
            write.recover(write.journal_of(package))
        old = source.read(str(vendored))
        new = source.read(options.upstream, limits)
        if not options.force:
            published.check(new, old)
        findings = compare(old, new)
        findings += [*uncovered_jobs.findings(new), *overlay_actions.findings(old, new)]
        text = report.render(findings, "text")
        with tempfile.TemporaryDirectory(prefix="fetch-") as folder:
            spec = Path(folder) / vendored.name
            spec.write_text(published.text_of(new), encoding="utf-8", newline="\n")
            skip = options.skip_unsupported
            regen.regenerate(spec, package, methods, vendored=vendored, skip_unsupported=skip)
        with write.uninterrupted():
            assumptions.write_list(vendored.with_name("README.md"), new)
    except (FetchError, DocumentError, RegenError, overlay.OverlayError, OSError) as error:
        print(f"fetch_spec: {report.one_line(str(error))}; nothing was changed", file=sys.stderr)
        return 3
    except KeyboardInterrupt:
        print("fetch_spec: interrupted; nothing was changed", file=sys.stderr)
        return 130
    print(text, end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())

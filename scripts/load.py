"""Run many text streams at once against a fake HeyGen whose appends fail now and then.

    python scripts/load.py async|sync STREAMS SECONDS [SEED]

Each stream writes 60 tokens a second. About 2 % of the appends fail, in every way that the fake
knows, and half-way the server stops for a moment. Prints a table. Exits with 1 if a text is not
what was written, or if anything is left running, open or unbounded. Linux only: it reads /proc.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import logging
import resource
import sys
import threading
import warnings

from loadtest import report
from loadtest.measure import Monitor, server, sockets
from loadtest.options import Options
from loadtest.streams import Result, new_streams, open_and_close, run_async, run_sync


def main(argv: list[str]) -> int:
    """Run the command line and return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("kind", choices=["async", "sync"], help="which client")
    parser.add_argument("streams", type=int, help="how many streams at once")
    parser.add_argument("seconds", type=float, help="how long each stream writes")
    parser.add_argument("seed", type=int, nargs="?", default=1, help="of texts and faults")
    given = parser.parse_args(argv)
    return run(Options(given.kind, given.streams, given.seconds, given.seed))


def run(options: Options) -> int:
    """Run the streams, print the table and return the exit code."""
    _raise_file_limit(3 * options.streams + 200)
    logging.getLogger("heygen_ext").setLevel(logging.ERROR)  # each fault logs a warning
    warnings.simplefilter("error", ResourceWarning)
    result = Result(new_streams(options))
    sys.unraisablehook = lambda problem: result.complaints.append(repr(problem.exc_value))
    threads_before = threading.active_count()
    with server(options) as fake:
        open_and_close(fake.url, options)
        cpu_before = fake.figures()["cpu"]
        monitor = Monitor(fake, options)
        with monitor.running():
            if options.kind == "async":
                asyncio.run(run_async(fake.url, options, monitor, result))
            else:
                run_sync(fake.url, options, monitor, result)
        gc.collect()
        result.left["threads"] = threading.active_count() - threads_before
        result.left["sockets"] = sockets() - monitor.sockets_before
        figures = fake.wait_until_closed(10)
        result.left["connections at the server"] = figures["open"]
        faults = {kind: hits for kind, hits in figures["faults"].items() if hits}
        cpu = figures["cpu"] - cpu_before
        known = report.ServerFigures(fake.texts(), faults, figures["accepted"], cpu)
    return 0 if report.show(options, result, monitor, known) else 1


def _raise_file_limit(needed: int) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != resource.RLIM_INFINITY and soft < needed:
        resource.setrlimit(resource.RLIMIT_NOFILE, (needed, hard))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

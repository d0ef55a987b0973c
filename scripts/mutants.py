"""Break the text stream's logic on purpose, in one way after another: the tests must notice.

    python scripts/mutants.py

Each mutant (see `robustness/mutants_table.py`) replaces some code of one function in a copy of the
package, in a temporary folder. Only a failing test counts. A copy that cannot be imported, or tests
that do not end, are errors of the table; so is code that is not there any more. The exit status is
1 if a mutant survives or the table is wrong.
"""

from __future__ import annotations

import argparse
import sys
import time
from concurrent.futures import ThreadPoolExecutor

from robustness.mutants_table import MUTANTS
from robustness.mutate import StaleMutantError, mutated
from robustness.trial import path_of, verdict
from shared.paths import ROOT

_AT_ONCE = 2


def main() -> int:
    """Test the whole copy, then each broken one; print a line for each; return the exit status."""
    argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0]).parse_args()
    start = time.monotonic()
    if problems := _stale_mutants():
        print("The table of mutants is out of date:", *problems, sep="\n  ")
        return 1
    status, why = verdict(None)
    if status != 0:
        print(f"The tests do not pass without any mutant: {why}")
        return 1
    killed = 0
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        for mutant, (status, why) in zip(MUTANTS, pool.map(verdict, MUTANTS), strict=True):
            killed += status == 1
            outcome = {0: "SURVIVED", 1: f"killed by {why}"}.get(status, f"ERROR {why}")
            print(f"{mutant.what}: {outcome}", flush=True)
    print(f"{len(MUTANTS)} mutants, {killed} killed, in {time.monotonic() - start:.0f} s")
    return 0 if killed == len(MUTANTS) else 1


def _stale_mutants() -> list[str]:
    problems = []
    for mutant in MUTANTS:
        try:
            mutated((ROOT / path_of(mutant)).read_text("utf-8"), mutant)
        except StaleMutantError as problem:
            problems.append(str(problem))
        except ValueError:
            problems.append(f"{mutant.what!r}: there is no module {mutant.module}")
    return problems


if __name__ == "__main__":
    sys.exit(main())

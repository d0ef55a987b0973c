"""Measure the figures of this package, as ratios in one run, and print them as a Markdown table.

    python scripts/bench.py

This is not a test: a busy machine makes the figures worse, and a missed bar is only marked. It
takes two to three minutes, uses loopback sockets only, and needs the extra `testing`.
"""

from __future__ import annotations

from benchmarks import machine
from benchmarks.commands import drift_row, regen_row
from benchmarks.cpu import HAS_OPENAI, burst_row, call_rows, import_rows, list_row
from benchmarks.first_append import first_append_row
from benchmarks.memory import memory_rows
from benchmarks.tokens import token_rows


def main() -> None:
    """Measure everything and print the table."""
    packages = ["httpx", "openai"] if HAS_OPENAI else ["httpx"]
    print(f"Measured on {machine.describe(packages)}.", end="\n\n")
    rows = [
        *import_rows(),
        *call_rows(),
        burst_row(),
        list_row(),
        first_append_row(),
        *token_rows(),
        *memory_rows(),
        regen_row(),
        drift_row(),
    ]
    print("| what | measured | bar | | made of |")
    print("|---|---|---|---|---|")
    print(*rows, sep="\n")
    if not HAS_OPENAI:
        print("\nThe openai package is not installed, so it was not compared.")


if __name__ == "__main__":
    main()

"""Command lines whose mistakes cannot be taken for drift."""

import argparse
import sys
from typing import NoReturn


class ArgumentParser(argparse.ArgumentParser):
    """A parser that exits with 3 for a wrong command line: 2 means breaking drift."""

    def error(self, message: str) -> NoReturn:
        """Print the usage and the message, and exit with 3."""
        self.print_usage(sys.stderr)
        self.exit(3, f"{self.prog}: {message}\n")

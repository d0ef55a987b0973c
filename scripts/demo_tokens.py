"""Write a text file token by token, about 60 tokens a second, as a language model does.

    python scripts/demo_tokens.py scripts/demo.txt | heygen-ext speak --fake

A token is a piece of a word of up to five letters with the space before it, a punctuation mark, or
a single letter of a script without spaces.
"""

import argparse
import contextlib
import os
import re
import time
from pathlib import Path

TOKENS_PER_SECOND = 60
TOKEN = re.compile(r"\s*(?:[A-Za-z']{1,5}|\S)|\s+")


def main() -> None:
    """Write the file named by the first argument to standard output."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("file", type=Path, help="a text in UTF-8")
    text = parser.parse_args().file.read_text(encoding="utf-8")
    for token in TOKEN.findall(text):
        os.write(1, token.encode())
        time.sleep(1 / TOKENS_PER_SECOND)


if __name__ == "__main__":
    # The reader of the pipe may stop before the end, and so may the user.
    with contextlib.suppress(BrokenPipeError, KeyboardInterrupt):
        main()

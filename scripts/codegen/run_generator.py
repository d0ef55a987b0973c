"""The process in which generator.py runs openapi-python-client.

    python -m codegen.run_generator DOCUMENT PACKAGE CONFIG TEMPLATES

Prints the generator's errors and warnings as JSON: a list of pairs, header and detail.
"""

from __future__ import annotations

import contextlib
import json
import sys
import threading
from pathlib import Path

from openapi_python_client import generate
from openapi_python_client.config import Config, ConfigFile, MetaType

from codegen import answers, generator_fixes, methods

# A document may be nested as deeply as document.py allows.
sys.setrecursionlimit(20_000)
threading.stack_size(128 * 1024 * 1024)


def main(document: str, package: str, config: str, templates: str) -> None:
    """Generate a package."""
    generator_fixes.apply()
    answers.apply()
    methods.apply()
    settings = Config.from_sources(
        ConfigFile.load_from_path(Path(config)),
        MetaType.NONE,
        Path(document),
        "utf-8",
        overwrite=False,
        output_path=Path(package),
    )
    with contextlib.redirect_stdout(sys.stderr):
        errors = generate(config=settings, custom_template_path=Path(templates))
    json.dump([[error.header, error.detail or ""] for error in errors], sys.stdout)


if __name__ == "__main__":
    # In a thread, whose stack can be large. An exception leaves no JSON behind.
    thread = threading.Thread(target=main, args=sys.argv[1:5])
    thread.start()
    thread.join()

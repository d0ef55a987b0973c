"""The types that users see, as four type checkers report them.

They check the files `typed_*.py`, which are typical use with typical mistakes, and all Python in
the README and in `docs/`. A line with a mistake has a comment `type: ignore`. Each checker must
find every mistake and nothing else.
"""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from support.paths import README, ROOT, TESTS

FILES = sorted(TESTS.glob("typed_*.py"))
PAGES = [README, *sorted((ROOT / "docs").glob("*.md"))]

# Strict, like a careful user's settings. mypy and pyright report a needless
# `type: ignore`. ty and pyrefly do not, so here they do not read these comments, and the tests
# compare the lines.
SETTINGS = {
    "pyrightconfig.json": json.dumps(
        {
            "typeCheckingMode": "strict",
            "reportUnnecessaryTypeIgnoreComment": "error",
            "pythonVersion": "3.11",
        }
    ),
    "ty.toml": (
        'environment.python-version = "3.11"\nanalysis.respect-type-ignore-comments = false\n'
    ),
    "pyrefly.toml": 'preset = "strict"\npython-version = "3.11"\n',
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """A project of a user: the files, and each Python block of a page at its own line numbers."""
    folder = tmp_path_factory.mktemp("project")
    for path in FILES:
        (folder / path.name).write_bytes(path.read_bytes())
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        for number, block in enumerate(re.finditer(r"```python\n(.*?)```", text, re.DOTALL), 1):
            lines_before = text.count("\n", 0, block.start(1))
            code = "\n" * lines_before + block[1]
            (folder / f"{page.stem}_{number}.py").write_text(code, encoding="utf-8")
    for name, text in SETTINGS.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def run(folder: Path, *command: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a checker outside the project, as a user does."""
    # The developer's settings must not count; some would make pyright download another version.
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("PY", "MYPY", "TY_"))}
    return subprocess.run(
        command,
        cwd=folder,
        env={**clean, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"},
        capture_output=True,
        text=True,
        timeout=110,
    )


def mistakes(folder: Path) -> set[tuple[str, int]]:
    """The lines with a mistake."""
    return {
        (path.name, number)
        for path in folder.glob("*.py")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if "# type: ignore" in line
    }


def compare(found: dict[tuple[str, int], str], folder: Path) -> None:
    """Check that exactly the lines with a mistake were found."""
    expected = mistakes(folder)
    assert {place: text for place, text in found.items() if place not in expected} == {}
    assert expected - set(found) == set()


def test_there_is_something_to_check(folder):
    names = {path.name for path in folder.glob("*.py")}
    assert {"README_1.py", "requests_1.py", "typed_usage.py", "typed_calls.py"} <= names
    assert len(mistakes(folder)) > 50


def test_mypy_finds_the_mistakes_and_nothing_else(folder):
    # Of the libraries, it keeps in the cache what it found; that takes 10 s.
    cache = ROOT / ".mypy_cache" / "of_users"
    done = run(folder, sys.executable, "-m", "mypy", "--strict", "--cache-dir", cache, ".")
    assert done.returncode == 0, done.stdout + done.stderr
    count = len(list(folder.glob("*.py")))
    assert f"no issues found in {count} source files" in done.stdout


def test_pyright_finds_the_mistakes_and_nothing_else(folder):
    done = run(
        folder, sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--outputjson"
    )
    assert done.stdout, done.stderr
    report = json.loads(done.stdout)
    assert report["summary"]["filesAnalyzed"] == len(list(folder.glob("*.py")))
    assert [
        (Path(each["file"]).name, each["range"]["start"]["line"] + 1, each["message"])
        for each in report["generalDiagnostics"]
    ] == []
    assert done.returncode == 0


def test_ty_finds_the_mistakes_and_nothing_else(folder):
    command = Path(sys.executable).parent / "ty"
    done = run(folder, command, "check", "--python", sys.prefix, "--output-format", "gitlab")
    assert done.stdout, done.stderr
    found = {
        (each["location"]["path"], each["location"]["positions"]["begin"]["line"]): each[
            "description"
        ]
        for each in json.loads(done.stdout)
    }
    compare(found, folder)


def test_pyrefly_finds_the_mistakes_and_nothing_else(folder):
    command = Path(sys.executable).parent / "pyrefly"
    python = "--python-interpreter-path", sys.executable
    ignores = "--enabled-ignores", "pyrefly"  # So it does not read `type: ignore`.
    done = run(folder, command, "check", *python, *ignores, "--output-format", "json")
    assert done.stdout, done.stderr
    found = {
        (each["path"], each["line"]): each["concise_description"]
        for each in json.loads(done.stdout)["errors"]
    }
    compare(found, folder)

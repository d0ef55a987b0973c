"""What type checkers say of this package to its users, of typical use written down in two files."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from support.paths import TESTS as HERE

FILES = ["typed_usage.py", "typed_waiting.py"]

# Strict, as a careful user has it; and what the files mark as a mistake must be one.
PYRIGHT = {
    "typeCheckingMode": "strict",
    "reportUnnecessaryTypeIgnoreComment": "error",
    "pythonVersion": "3.11",
}


@pytest.mark.parametrize("name", FILES)
def test_mypy_sees_the_types_written_down(name):
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", HERE / name],
        cwd=HERE.parent,
        capture_output=True,
        text=True,
        timeout=110,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_pyright_sees_the_types_written_down(tmp_path):
    # From outside the project, as users do; with no setting that would make it fetch another one.
    for name in FILES:
        shutil.copy(HERE / name, tmp_path)
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(PYRIGHT))
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYRIGHT_")}
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--outputjson"],
        cwd=tmp_path,
        env={**environment, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"},
        capture_output=True,
        text=True,
        timeout=110,
    )
    assert done.stdout, done.stderr
    said = json.loads(done.stdout)
    assert said["summary"]["filesAnalyzed"] == len(FILES)
    assert [
        (Path(each["file"]).name, each["range"]["start"]["line"] + 1, each["message"])
        for each in said["generalDiagnostics"]
    ] == []
    assert done.returncode == 0

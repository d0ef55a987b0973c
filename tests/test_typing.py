"""The types that users see: mypy and pyright check typical use, which is written down in files."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from support.paths import ROOT, TESTS

FILES = ["typed_answers.py", "typed_usage.py", "typed_waiting.py", "typed_httpx2.py"]

# Strict, like a careful user's settings. Each `type: ignore` in the files must be needed.
PYRIGHT = {
    "typeCheckingMode": "strict",
    "reportUnnecessaryTypeIgnoreComment": "error",
    "pythonVersion": "3.11",
}


def test_mypy_accepts_typical_use():
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", *(TESTS / name for name in FILES)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=110,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_pyright_accepts_typical_use(tmp_path):
    # Outside the project, as for a user.
    for name in FILES:
        shutil.copy(TESTS / name, tmp_path)
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(PYRIGHT))
    # These variables could make the wrapper download another version.
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
    report = json.loads(done.stdout)
    assert report["summary"]["filesAnalyzed"] == len(FILES)
    assert [
        (Path(each["file"]).name, each["range"]["start"]["line"] + 1, each["message"])
        for each in report["generalDiagnostics"]
    ] == []
    assert done.returncode == 0

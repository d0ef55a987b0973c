"""scripts/regen.py and its kin: Ctrl-C, and several runs at once."""

import fcntl
import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import drift
import fetch_spec
import pytest
import regen
from codegen import write
from support.paths import ROOT
from support.regeneration import SMALL, generate, tree


def interrupt(*_, **__):
    raise KeyboardInterrupt


@pytest.fixture
def spec(tmp_path):
    path = tmp_path / "spec.json"
    path.write_text(json.dumps(SMALL), encoding="utf-8")
    return path


def start(spec, out, **environment):
    command = [sys.executable, ROOT / "scripts" / "regen.py", "--spec", spec, "--out", out]
    return subprocess.Popen(
        command,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, **environment},
        start_new_session=True,
    )


def test_ctrl_c_while_the_generator_runs_ends_with_one_line(tmp_path, spec):
    """As in a terminal, where all processes of `make regen` get the signal."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    with start(spec, tmp_path / "package", TMPDIR=str(temporary)) as process:
        deadline = time.monotonic() + 60
        while not list(temporary.glob("regen-*/templates")) and process.poll() is None:
            assert time.monotonic() < deadline
            threading.Event().wait(0.005)
        os.killpg(process.pid, signal.SIGINT)
        _, errors = process.communicate(timeout=60)
    assert (process.returncode, errors) == (130, "regen: interrupted; nothing was changed\n")
    assert list(temporary.iterdir()) == []
    assert {path.name for path in tmp_path.iterdir()} == {"spec.json", "temporary"}


@pytest.mark.parametrize("name", ["regen", "fetch_spec", "drift"])
def test_ctrl_c_while_modules_are_imported_shows_one_line(tmp_path, name):
    # A stand-in for the first slow import.
    (tmp_path / "codegen.py").write_text("raise KeyboardInterrupt")
    (tmp_path / "regen.py").write_text("raise KeyboardInterrupt")
    code = (ROOT / "scripts" / f"{name}.py").read_text(encoding="utf-8")
    (tmp_path / "shared").symlink_to(ROOT / "scripts" / "shared")
    (tmp_path / f"{name}.py").write_text(code, encoding="utf-8")
    command = [sys.executable, tmp_path / f"{name}.py"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stderr == f"{name}: interrupted; nothing was changed\n"
    assert done.returncode in (130, -signal.SIGINT)


def test_ctrl_c_while_files_are_written_leaves_the_old_ones(tmp_path, spec, monkeypatch, capsys):
    package = generate(SMALL, tmp_path)
    before, names = tree(package), {path.name for path in tmp_path.iterdir()}
    monkeypatch.setattr(write.shutil, "copytree", interrupt_in_place(tmp_path))
    assert regen.main(["--spec", str(spec), "--out", str(package)]) == 130
    assert capsys.readouterr().err == "regen: interrupted; nothing was changed\n"
    assert tree(package) == before
    assert {path.name for path in tmp_path.iterdir()} == names


def interrupt_in_place(folder: Path):
    """A shutil.copytree that is interrupted when it writes to a folder, in the middle."""
    copytree = write.shutil.copytree

    def copy(source, target, *arguments, **options):
        made = copytree(source, target, *arguments, **options)
        if Path(target).parent == folder:
            interrupt()
        return made

    return copy


def test_ctrl_c_while_files_are_replaced_comes_too_late(tmp_path, monkeypatch, capsys):
    package = generate(SMALL, tmp_path)
    (package / "types.py").write_text("")
    carry_out = write._carry_out

    def interrupted(places):
        signal.raise_signal(signal.SIGINT)
        carry_out(places)

    monkeypatch.setattr(write, "_carry_out", interrupted)
    generate(SMALL, tmp_path)
    assert (package / "types.py").read_text()
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    assert capsys.readouterr().err == ""


def test_ctrl_c_after_that_is_a_success(tmp_path, monkeypatch, capsys):
    cleanup = regen.tempfile.TemporaryDirectory.cleanup

    def interrupted(folder):
        cleanup(folder)
        raise KeyboardInterrupt

    monkeypatch.setattr(regen.tempfile.TemporaryDirectory, "cleanup", interrupted)
    assert generate(SMALL, tmp_path).is_dir()
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("main", "line"),
    [
        (drift.main, "drift: interrupted\n"),
        (fetch_spec.main, "fetch_spec: interrupted; nothing was changed\n"),
    ],
    ids=["drift", "fetch_spec"],
)
def test_ctrl_c_in_the_others(monkeypatch, capsys, main, line):
    monkeypatch.setattr(drift, "check_generated", list)
    monkeypatch.setattr(drift.source, "read", interrupt)
    assert main([]) == 130
    assert capsys.readouterr().err == line


# Several runs.


def test_second_run_waits_for_the_first(tmp_path, spec):
    folder = os.open(tmp_path, os.O_RDONLY)
    fcntl.flock(folder, fcntl.LOCK_EX)
    try:
        process = start(spec, tmp_path / "package")
        line = process.stderr.readline()
        assert line == f"waiting for another run that writes to {tmp_path}\n"
        assert not (tmp_path / "package").exists()
    finally:
        os.close(folder)
    assert process.communicate(timeout=60)[1] == ""
    assert process.returncode == 0
    assert (tmp_path / "package").is_dir()


def test_runs_at_once_give_one_whole_package(tmp_path, spec):
    processes = [start(spec, tmp_path / "package") for _ in range(2)]
    for process in processes:
        errors = process.communicate(timeout=100)[1]
        assert process.returncode == 0, errors
    assert {path.name for path in tmp_path.iterdir()} == {"spec.json", "package"}
    (tmp_path / "alone").mkdir()
    assert tree(tmp_path / "package") == tree(generate(SMALL, tmp_path / "alone"))


def test_lock_needs_no_folder_of_its_own(tmp_path):
    with write.locked(tmp_path / "a" / "b" / "package"):
        assert list(tmp_path.iterdir()) == []

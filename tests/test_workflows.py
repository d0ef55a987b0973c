"""The GitHub workflows, as far as they can be checked without GitHub."""

import re
import subprocess

import pytest
import yaml
from support.paths import ROOT

FOLDER = ROOT / ".github" / "workflows"
PINNED = re.compile(r"^[\w-]+/[\w-]+@[0-9a-f]{40}$")


def read(name):
    # BaseLoader reads strings only: YAML 1.1 takes the key `on` for a boolean.
    return yaml.load((FOLDER / f"{name}.yml").read_text(encoding="utf-8"), yaml.BaseLoader)


def jobs():
    return [
        pytest.param(job, id=f"{path.stem}-{name}")
        for path in sorted(FOLDER.iterdir())
        for name, job in read(path.stem)["jobs"].items()
    ]


def commands(job):
    return [step["run"] for step in job["steps"] if "run" in step]


@pytest.mark.parametrize("job", jobs())
def test_actions_are_pinned_and_jobs_have_a_timeout(job):
    assert 0 < int(job["timeout-minutes"]) <= 60
    used = [step["uses"] for step in job["steps"] if "uses" in step]
    assert used
    for action in used:
        assert PINNED.match(action)
    (checkout,) = [s for s in job["steps"] if s.get("uses", "").startswith("actions/checkout@")]
    assert checkout["with"] == {"persist-credentials": "false"}


def test_permissions_are_minimal():
    ci, drift = read("ci"), read("drift")
    assert ci["permissions"] == drift["permissions"] == {"contents": "read"}
    assert all("permissions" not in job for job in ci["jobs"].values())
    (job,) = drift["jobs"].values()
    assert job["permissions"] == {"contents": "read", "issues": "write"}


def test_commands_contain_no_expressions():
    for path in FOLDER.iterdir():
        for job in read(path.stem)["jobs"].values():
            assert not any("${{" in command for command in commands(job))


def test_commands_are_targets_of_the_makefile():
    found = [
        command
        for path in FOLDER.iterdir()
        for job in read(path.stem)["jobs"].values()
        for command in commands(job)
    ]
    made = [command for command in found if command.startswith("make ")]
    assert len(made) >= 5
    assert all("gh issue " in command for command in found if command not in made)
    for command in made:
        target = command.split()[1]
        planned = subprocess.run(
            ["make", "--dry-run", target], cwd=ROOT, capture_output=True, text=True, check=False
        )
        assert planned.returncode == 0, planned.stderr


def test_every_supported_python_is_tested():
    ci = read("ci")
    assert set(ci["on"]) == {"push", "pull_request"}
    (job,) = ci["jobs"].values()
    assert job["strategy"]["matrix"]["python"] == ["3.11", "3.12", "3.13", "3.14"]
    assert commands(job) == ["make lint", "make mutants", "make test-httpx2", "make test"]


def test_drift_runs_daily_and_reports_in_an_issue():
    drift = read("drift")
    assert set(drift["on"]) == {"schedule", "workflow_dispatch"}
    ((minute, hour, *rest),) = [entry["cron"].split() for entry in drift["on"]["schedule"]]
    assert minute.isdecimal()
    assert hour.isdecimal()
    assert rest == ["*", "*", "*"]
    (job,) = drift["jobs"].values()
    compare, report, verdict = job["steps"][-3:]
    assert (compare["id"], compare["continue-on-error"]) == ("compare", "true")
    assert "--format markdown" in compare["run"]
    assert compare["run"].endswith("> report.md")
    assert "gh issue edit" in report["run"]
    assert "gh issue create" in report["run"]
    assert "--fail-on breaking" in verdict["run"]
    assert "continue-on-error" not in verdict


ISSUES = """#!/bin/sh
echo "$@" >> "$CALLS"
[ "$2" = list ] && cat "$NUMBER"
exit 0
"""


@pytest.mark.parametrize(
    ("number", "report", "expected"),
    [
        ("", "Drift", ["issue list", "issue create --title"]),
        ("7", "Drift", ["issue list", "issue edit 7 --body-file report.md"]),
        ("", "", []),
    ],
)
def test_the_issue_is_created_once_and_then_updated(tmp_path, number, report, expected):
    """Runs the step with a `gh` that only records its arguments."""
    (job,) = read("drift")["jobs"].values()
    step = job["steps"][-2]
    program = tmp_path / "bin" / "gh"
    program.parent.mkdir()
    program.write_text(ISSUES)
    program.chmod(0o755)
    (tmp_path / "number").write_text(number)
    (tmp_path / "calls").touch()
    (tmp_path / "report.md").write_text(report)
    environment = {"TITLE": step["env"]["TITLE"], "CALLS": "calls", "NUMBER": "number"}
    environment["PATH"] = f"{program.parent}:/usr/bin:/bin"
    command = ["bash", "-e", "-c", step["run"]]
    subprocess.run(command, cwd=tmp_path, env=environment, check=True)
    calls = (tmp_path / "calls").read_text().splitlines()
    assert len(calls) == len(expected)
    for call, wanted in zip(calls, expected, strict=True):
        assert call.startswith(wanted)

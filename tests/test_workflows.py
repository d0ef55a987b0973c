"""The workflows: what can be known of them without GitHub."""

import re
import subprocess

import pytest
import yaml
from support.paths import ROOT

FOLDER = ROOT / ".github" / "workflows"
PINNED = re.compile(r"^[\w-]+/[\w-]+@[0-9a-f]{40}$")


def read(name):
    # `on` is a boolean to YAML 1.1, so nothing but strings is read.
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
def test_actions_are_pinned_and_jobs_bounded(job):
    assert 0 < int(job["timeout-minutes"]) <= 60
    used = [step["uses"] for step in job["steps"] if "uses" in step]
    assert used
    for action in used:
        assert PINNED.match(action)
    (checkout,) = [s for s in job["steps"] if s.get("uses", "").startswith("actions/checkout@")]
    assert checkout["with"] == {"persist-credentials": "false"}


def test_permissions_are_the_least():
    ci, drift = read("ci"), read("drift")
    assert ci["permissions"] == drift["permissions"] == {"contents": "read"}
    assert all("permissions" not in job for job in ci["jobs"].values())
    (job,) = drift["jobs"].values()
    assert job["permissions"] == {"contents": "read", "issues": "write"}


def test_nothing_of_an_event_is_pasted_into_a_command():
    for path in FOLDER.iterdir():
        for job in read(path.stem)["jobs"].values():
            assert not any("${{" in command for command in commands(job))


def test_the_commands_are_those_of_the_makefile():
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


def test_every_python_that_is_promised_is_tried():
    ci = read("ci")
    assert set(ci["on"]) == {"push", "pull_request"}
    (job,) = ci["jobs"].values()
    assert job["strategy"]["matrix"]["python"] == ["3.11", "3.12", "3.13", "3.14"]
    assert commands(job) == ["make lint", "make mutants", "make test"]


def test_the_drift_is_looked_for_daily_and_ends_in_one_issue():
    drift = read("drift")
    assert set(drift["on"]) == {"schedule", "workflow_dispatch"}
    ((minute, hour, *rest),) = [entry["cron"].split() for entry in drift["on"]["schedule"]]
    assert minute.isdecimal()
    assert hour.isdecimal()
    assert rest == ["*", "*", "*"]
    (job,) = drift["jobs"].values()
    compare, tell, judge = job["steps"][-3:]
    assert (compare["id"], compare["continue-on-error"]) == ("compare", "true")
    assert "--format markdown" in compare["run"]
    assert compare["run"].endswith("> report.md")
    assert "gh issue edit" in tell["run"]
    assert "gh issue create" in tell["run"]
    assert "--fail-on breaking" in judge["run"]
    assert "continue-on-error" not in judge


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
def test_the_issue_is_made_once_and_then_kept(tmp_path, number, report, expected):
    """Run the step with a `gh` that only writes down what it is asked."""
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

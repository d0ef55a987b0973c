"""A call loads only the models of its own operation."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from typing import Any

import heygen_api.models
import pytest
from support.operations import CASES, COMPONENTS, Case
from support.paths import TESTS

from heygen_ext.testing import FakeHeyGen

CLASSES = {module[1:]: name for name, module in heygen_api.models._MODULES.items()}


def operation(case: Case) -> str:
    return case.name.replace("_", "")


OPERATIONS = {*map(operation, CASES.values())}
OWNERS = {*map(str.lower, COMPONENTS["schemas"]), *OPERATIONS}


def add_references(value: Any, names: set[str]) -> set[str]:
    """Add the names, in lower case, of the schemas that a schema refers to at any depth."""
    if isinstance(value, list):
        for one in value:
            add_references(one, names)
    elif isinstance(value, dict):
        name = value.get("$ref", "").rpartition("/")[2]
        if name and name.lower() not in names:
            names.add(name.lower())
            add_references(COMPONENTS["schemas"][name], names)
        for one in value.values():
            add_references(one, names)
    return names


def owner(module: str) -> str:
    """The schema or operation that a module of models belongs to.

    A model of an inline schema is named after the schema or operation that contains it.
    """
    name = CLASSES[module].lower()
    answer = re.match(r"(.+)response\d", name)
    if answer and answer[1] in OPERATIONS:
        return answer[1]
    return max((one for one in OWNERS if name.startswith(one)), key=len, default=name)


@pytest.fixture(scope="module")
def loaded() -> dict[str, list[str]]:
    command = [sys.executable, "-W", "error", "-m", "support.loading"]
    done = subprocess.run(command, cwd=TESTS, capture_output=True, text=True, timeout=110)
    assert done.returncode == 0, done.stderr
    result: dict[str, list[str]] = json.loads(done.stdout)
    return result


def test_no_call_loads_a_model_of_another_operation(loaded: dict[str, list[str]]) -> None:
    assert loaded.keys() == CASES.keys()
    for name, modules in loaded.items():
        case = CASES[name]
        allowed = add_references([case.body_schema, case.success[2]], {operation(case)})
        assert modules, name
        assert {module: owner(module) for module in modules if owner(module) not in allowed} == {}


def test_text_stream_needs_no_attrs():
    """The models of requests do, and its import takes a fifth of the time until a first append."""
    code = """
import sys
from heygen_ext import HeyGen
with HeyGen("test", base_url=sys.argv[1]) as heygen:
    with heygen.open_text_stream("look_1", "v_1", "Hello! ") as stream:
        stream.write("Bye.")
print(sorted({"attr", "attrs"} & {*sys.modules}))
"""
    with FakeHeyGen() as fake:
        done = subprocess.run(
            [sys.executable, "-c", code, fake.url], capture_output=True, text=True, check=True
        )
    assert done.stdout.strip() == "[]"

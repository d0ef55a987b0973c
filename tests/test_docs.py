"""docs/architecture.md names files, functions and classes that exist, and counts its files.

docs/limits.md has the numbers of the code.
"""

import ast
import re

import pytest
from support.paths import ROOT

from heygen_ext import errors
from heygen_ext._streaming import send_buffer
from heygen_ext._transport import background, body, call, credentials, retry, sse

TEXT = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
FOLDERS = (ROOT, ROOT / "heygen_ext", ROOT / "generated")

# Paragraphs, list items, headings and table rows.
ITEMS = re.split(r"\n(?=\n|\d+\. |- |#|\|)", TEXT)
# Sections whose heading ends with a count of files.
WALKS = re.findall(r"^## (Walk: .*?) \((\d+) files\)\n(.*?)(?=^## |\Z)", TEXT, re.M | re.S)


def found(name):
    """The paths that a name in the text stands for."""
    return [folder / name for folder in FOLDERS if (folder / name).exists()]


def defined(path):
    """The names of a module's functions, classes and methods: `f`, `C`, `C.m`."""
    names = set()

    def visit(node, prefix):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                names.add(prefix + child.name)
                visit(child, f"{prefix}{child.name}.")
            elif prefix == "":
                visit(child, prefix)  # Functions below an `if` or `try`.

    visit(ast.parse(path.read_text(encoding="utf-8")), "")
    return names


def quoted(text):
    return re.findall(r"`([^`\n]+)`", text)


def is_path(word):
    return bool(re.fullmatch(r"[\w./{}-]+(\.(py|md|toml|json|yaml)|/)", word))


def test_named_files_and_folders_exist():
    paths = [word for word in quoted(TEXT) if is_path(word)]
    assert len(paths) > 30
    assert [path for path in paths if not found(path)] == []


def test_named_functions_are_in_the_file_named_before_them():
    checked = 0
    for item in ITEMS:
        names = None
        for word in quoted(item):
            if word.endswith(".py"):
                (path,) = found(word)
                names = defined(path)
            elif word.endswith("()"):
                assert names is not None, f"no file before {word}"
                assert word.removesuffix("()") in names, word
                checked += 1
    assert checked > 20


def test_named_classes_and_methods_exist():
    names = set()
    for package in ("heygen_ext", "generated/heygen_api"):
        for path in (ROOT / package).glob("**/*.py"):
            if "models" not in path.parts:
                names |= defined(path)
    named = {word for word in quoted(TEXT) if re.fullmatch(r"_?[A-Z]\w*[a-z]\w*(\.\w+)?", word)}
    assert len(named) > 10
    assert named - names == set()


@pytest.mark.parametrize(("name", "count", "text"), WALKS, ids=[name for name, *_ in WALKS])
def test_walk_counts_its_files(name, count, text):
    files = {word for word in quoted(text) if word.endswith(".py")}
    assert len(files) == int(count)


def test_there_are_three_walks():
    assert len(WALKS) == 3


def test_limits_are_those_of_the_code():
    text = " ".join((ROOT / "docs" / "limits.md").read_text(encoding="utf-8").split())
    mib = 1024 * 1024
    for sentence in (
        f"as sent and decompressed | {body.BODY_LIMIT // mib} MiB |",
        f"without a `deadline` | {body.BODY_SECONDS:.0f} s |",
        f"an error response | {body.ERROR_LIMIT // mib} MiB, {body.ERROR_SECONDS:.0f} s |",
        f"if it is not JSON | {errors._TEXT_LIMIT:,} characters |",
        f"and one line of it | {sse.EVENT_LIMIT // mib} MiB |",
        f"redirects of one request | {call.MAX_REDIRECTS} |",
        f"that is waited for | {retry.LONGEST_WAIT:.0f} s |",
        f"not acknowledged | {send_buffer.MAX_UNSENT_BYTES // 1024} KiB |",
        f"left by an exception | {background.PATIENCE:.0f} s |",
        f"{errors._TEXT_LIMIT:,} characters of the message, {errors._FACT_LIMIT} of a code",
        f"fewer than {credentials._SHORTEST_HIDDEN} characters",
    ):
        assert sentence in text

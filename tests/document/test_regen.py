"""scripts/regen.py: the same bytes each time, and all or nothing."""

import importlib.metadata
import json
import os
import shutil
from pathlib import Path

import pytest
import regen
from codegen import generator, write
from support.paths import ROOT
from support.regeneration import METHODS, PACKAGE, SMALL, command_line, generate, tree

# The same bytes.


def test_regenerating_gives_the_committed_files_whatever_the_environment(tmp_path):
    """Neither configuration files, locale, PATH, hash seed nor file names change a byte."""
    hostile = """
        line-length = 40
        [format]
        quote-style = "single"
        [lint]
        ignore = ["I001", "F401"]
        isort.force-single-line = true
    """
    (tmp_path / "ruff.toml").write_text(hostile)
    (tmp_path / "xdg" / "ruff").mkdir(parents=True)
    (tmp_path / "xdg" / "ruff" / "ruff.toml").write_text(hostile)
    result = command_line(
        *("--out", "any-name", "--methods", "any-name.py"),
        cwd=tmp_path,
        PYTHONHASHSEED="7",
        XDG_CONFIG_HOME=str(tmp_path / "xdg"),
        TMPDIR=str(tmp_path),
        PATH=os.defpath,
        LC_ALL="C",
    )
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")
    assert tree(tmp_path / "any-name") == tree(PACKAGE)
    assert (tmp_path / "any-name.py").read_bytes() == METHODS.read_bytes()


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    """The package of a small document."""
    return generate(SMALL, tmp_path_factory.mktemp("small"))


@pytest.fixture
def spec(small):
    return small.with_suffix(".json")


@pytest.fixture
def old(small, tmp_path):
    """A folder with a package and a rendered file, both older than what replaces them."""
    shutil.copytree(small, tmp_path / "package")
    (tmp_path / "package" / "models" / "gone.py").write_text("")
    (tmp_path / "methods.py").write_text("# Rendered by scripts/regen.py\n")
    return tmp_path


def arguments(spec, folder):
    out, methods = folder / "package", folder / "methods.py"
    return ["--spec", str(spec), "--out", str(out), "--methods", str(methods)]


@pytest.mark.parametrize("seed", ["1", "2"])
def test_output_does_not_depend_on_the_hash_seed(tmp_path, small, spec, seed):
    result = command_line(
        "--spec", spec, "--out", tmp_path / "x", cwd=tmp_path, PYTHONHASHSEED=seed
    )
    assert result.returncode == 0, result.stderr
    assert tree(tmp_path / "x") == tree(small)
    assert {path.name for path in tmp_path.iterdir()} == {"x"}  # no methods unless asked for


def test_stale_files_vanish(small, spec, old):
    (old / "package" / "models" / "__pycache__").mkdir()
    (old / "package" / "models" / "__pycache__" / "gone.cpython-311.pyc").write_text("")
    (old / "package" / "api" / "old_tag").mkdir()
    assert regen.main(arguments(spec, old)) == 0
    assert tree(old / "package") == tree(small)
    assert not (old / "package" / "api" / "old_tag").exists()
    assert not (old / "package" / "models" / "__pycache__").exists()
    assert "class AsyncWaits" in (old / "methods.py").read_text()
    assert {path.name for path in old.iterdir()} == {"package", "methods.py"}


# What fails changes nothing.

BOMB = "a0: &a0 [x, x]\n" + "\n".join(f"a{n}: &a{n} [{f'*a{n - 1}, ' * 9}]" for n in range(1, 12))


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("absent.json", None, "No such file"),
        ("cut.json", '{"openapi": "3.1.0", ', "cannot be read as JSON"),
        ("binary.json", b"\xff\xfe\x00", "cannot be read as JSON"),
        ("cut.yaml", "openapi: [", "cannot be read as YAML"),
        ("list.json", "[]", "is no OpenAPI document"),
        ("page.yaml", "<html></html>", "is no OpenAPI document"),
        (
            "swagger.json",
            '{"swagger": "2.0", "info": {}, "paths": {}}',
            "is a Swagger 2.0 document",
        ),
        ("deep.json", '{"a": ' * 600 + "1" + "}" * 600, "nested more than 500 levels deep"),
        ("deeper.json", "[" * 60_000, "nested more than 500 levels deep"),
        ("deep.yaml", "a: " + "[" * 600 + "]" * 600, "nested more than 500 levels deep"),
        ("bomb.yaml", BOMB, "aliases stand for more than"),
        ("circle.yaml", "a: &a [*a]", "alias stands inside what it stands for"),
        ("twice.json", '{"paths": {"/a": 1, "/a": 2}}', "an object has the key '/a' twice"),
        ("half.json", '{"openapi": "\\ud83c"}', "cannot be read as JSON"),
    ],
)
def test_unreadable_document_is_refused_in_one_line(tmp_path, capsys, name, text, message):
    spec, out = tmp_path / name, tmp_path / "package"
    if text is not None:
        spec.write_bytes(text if isinstance(text, bytes) else text.encode())
    assert regen.main(["--spec", str(spec), "--out", str(out)]) == 1
    error = capsys.readouterr().err
    assert message in error
    assert name in error
    assert error.count("\n") == 1
    assert not out.exists()


def schema(value):
    return {**SMALL, "components": {"schemas": {"Thing": value}}}


@pytest.mark.parametrize(
    ("broken", "mention"),
    [
        (schema(1), "Thing"),
        (schema({"$ref": "#/components/schemas/Nowhere"}), "Nowhere"),
        (schema({"type": "array", "items": 1}), "Thing"),
        ({**SMALL, "paths": []}, "paths"),
        ({**SMALL, "info": "none"}, "info"),
    ],
    ids=["schema", "reference", "array", "paths", "info"],
)
def test_invalid_document_leaves_the_old_files(old, capsys, broken, mention):
    before = tree(old)
    spec = old / "spec.json"
    spec.write_text(json.dumps(broken), encoding="utf-8")
    assert regen.main(arguments(spec, old)) == 1
    error = capsys.readouterr().err
    assert error.startswith("regen: the ")
    assert "Traceback" not in error
    assert mention in error
    spec.unlink()
    assert tree(old) == before


def with_template(monkeypatch, folder, name, added):
    """Let regen use a copy of openapi/ with something added to one template."""
    shutil.copytree(ROOT / "openapi", folder / "openapi")
    template = folder / "openapi" / "templates" / name
    template.write_text(template.read_text(encoding="utf-8") + added)
    monkeypatch.setattr(regen, "OPENAPI", folder / "openapi")


@pytest.mark.parametrize(
    ("name", "added", "message"),
    [
        ("errors.py.jinja", "\nundefined_name\n", "undefined_name"),
        ("wait_methods.py.jinja", "\n1 +\n", "wait_methods.py.jinja gives no Python: line"),
    ],
)
def test_invalid_code_leaves_the_old_files(
    old, tmp_path_factory, spec, capsys, monkeypatch, name, added, message
):
    before = tree(old)
    with_template(monkeypatch, tmp_path_factory.mktemp("other"), name, added)
    assert regen.main(arguments(spec, old)) == 1
    assert message in capsys.readouterr().err
    assert tree(old) == before


def contents(small, old):
    return {old / "package": small, old / "methods.py": "new", old / "spec.json": "{}"}


@pytest.mark.parametrize(
    ("owner", "function", "name"),
    [
        (shutil, "copytree", ".package.new"),
        (Path, "write_text", ".methods.py.new"),
        (Path, "replace", "journal"),
        (Path, "rename", ".package.old"),
        (Path, "rename", ".package.new"),
        (Path, "rename", ".methods.py.new"),
        (Path, "rename", ".spec.json.new"),
    ],
)
@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_failure_while_files_are_replaced_restores_the_old_ones(
    small, old, monkeypatch, owner, function, name, error
):
    before, original = tree(old), getattr(owner, function)

    def fails_once(source, *rest, **options):
        if name in f"{source} {rest}":
            monkeypatch.undo()
            raise error
        return original(source, *rest, **options)

    monkeypatch.setattr(owner, function, fails_once)
    with pytest.raises(type(error)):
        write.replace(write.journal_of(old / "package"), contents(small, old))
    assert tree(old) == before
    assert {path.name for path in old.iterdir()} == {"package", "methods.py"}


class Killed(BaseException):
    """Stands for the end of the process."""


@pytest.mark.parametrize("step", range(1, 6))
def test_next_run_completes_what_a_killed_one_began(small, old, monkeypatch, step):
    done = []

    def dies(source, to, original=Path.rename):
        done.append(to)
        if len(done) == step:
            raise Killed
        return original(source, to)

    journal = write.journal_of(old / "package")
    monkeypatch.setattr(Path, "rename", dies)
    monkeypatch.setattr(write, "_undo", lambda places: None)
    monkeypatch.setattr(write, "_clear", lambda journal, places: None)
    with pytest.raises(Killed):
        write.replace(journal, contents(small, old))
    monkeypatch.undo()
    write.recover(journal)
    assert tree(old / "package") == tree(small)
    assert (old / "methods.py").read_text() == "new"
    assert {path.name for path in old.iterdir()} == {"package", "methods.py", "spec.json"}
    write.recover(journal)  # nothing is left to do


@pytest.mark.parametrize("kind", ["file", "folder", "methods"])
def test_other_files_are_never_replaced(tmp_path, capsys, kind):
    precious = tmp_path / "mine"
    if kind == "folder":
        precious.mkdir()
    (precious / "thesis.txt" if kind == "folder" else precious).write_text("precious")
    options = ["--out", str(tmp_path / "new"), "--methods", str(precious)]
    assert regen.main(options if kind == "methods" else ["--out", str(precious)]) == 1
    assert "it is left alone" in capsys.readouterr().err
    assert list(tree(tmp_path).values()) == [b"precious"]


@pytest.mark.parametrize("name", generator.PINNED)
def test_versions_other_than_the_pinned_ones_are_refused(tmp_path, capsys, monkeypatch, name):
    version = importlib.metadata.version
    monkeypatch.setattr(
        importlib.metadata, "version", lambda other: "0.0.1" if other == name else version(other)
    )
    assert regen.main(["--out", str(tmp_path / "package")]) == 1
    assert f"{name} must be " in capsys.readouterr().err
    assert not (tmp_path / "package").exists()

"""The wheel: what it contains, and that it works in an environment of its own."""

import email
import fcntl
import json
import os
import re
import subprocess
import sys
import tarfile
import venv
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from support.paths import ROOT

from heygen_ext import __version__
from heygen_ext.testing import FakeHeyGen

CONSTRAINTS = ROOT / ".ci" / "constraints.txt"
EXTERNAL = {"httpx", "attrs", "python-dateutil", "httpx-sse"}


def run(*command: str | Path, cwd: Path, **options) -> subprocess.CompletedProcess[str]:
    # The developer's shell must not decide which packages are found.
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "HEYGEN_"))}
    return subprocess.run(
        command,
        cwd=cwd,
        env=clean,
        text=True,
        encoding="utf-8",
        capture_output=True,
        timeout=110,
        check=False,
        stdin=subprocess.DEVNULL if "input" not in options else None,
        **options,
    )


def completed(result: subprocess.CompletedProcess[str]) -> str:
    """Check that a process succeeded and return its output."""
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


def once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], None]) -> Path:
    """Return a folder that `make` fills once per test run, whatever the number of workers."""
    base = factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        base = base.parent
    folder = base / name
    with (base / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "complete").exists():
            folder.mkdir(exist_ok=True)
            make(folder)
            (folder / "complete").touch()
    return folder


@pytest.fixture(scope="session")
def dist(tmp_path_factory):
    """The folder with the sdist and the wheel built from it."""

    def build(folder: Path) -> None:
        command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, ROOT]
        completed(run(*command, cwd=folder))

    return once(tmp_path_factory, "dist", build)


@pytest.fixture(scope="session")
def wheel(dist):
    (path,) = dist.glob("*.whl")
    return path


@pytest.fixture(scope="session")
def installed(tmp_path_factory, wheel):
    """The `bin` folder of a new environment with the wheel and its dependencies only."""

    def install(folder: Path) -> None:
        # The pip of the tests installs, and nothing is compiled beforehand: both save seconds.
        venv.create(folder / "venv", with_pip=False)
        options = ["--no-compile", "--constraint", CONSTRAINTS]
        completed(pip(folder / "venv" / "bin", "install", "--quiet", *options, wheel, cwd=folder))

    return once(tmp_path_factory, "clean", install) / "venv" / "bin"


def pip(installed: Path, *arguments: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run pip on the environment whose `bin` folder is `installed`."""
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
    return run(*command, "--python", installed / "python", *arguments, cwd=cwd)


# Contents.


def test_the_wheel_contains_both_packages_and_nothing_else(wheel):
    names = set(zipfile.ZipFile(wheel).namelist())
    info = f"heygen_ext-{__version__}.dist-info"
    assert {name.split("/")[0] for name in names} == {"heygen_api", "heygen_ext", info}
    assert "heygen_api/document.json" in names  # The fake server reads it.
    assert {"heygen_api/py.typed", "heygen_ext/py.typed", f"{info}/licenses/LICENSE"} <= names
    for package, folder in {"heygen_api": ROOT / "generated", "heygen_ext": ROOT}.items():
        files = {
            str(path.relative_to(folder))
            for path in (folder / package).rglob("*")
            if path.is_file() and "__pycache__" not in path.parts
        }
        assert {name for name in names if name.startswith(f"{package}/")} == files
    assert wheel.name == f"heygen_ext-{__version__}-py3-none-any.whl"


def test_the_metadata(wheel):
    info = f"heygen_ext-{__version__}.dist-info"
    with zipfile.ZipFile(wheel) as archive:
        metadata = email.message_from_bytes(archive.read(f"{info}/METADATA"))
        entry_points = archive.read(f"{info}/entry_points.txt").decode()
    assert metadata["Name"] == "heygen-ext"
    assert metadata["Version"] == __version__
    assert metadata["Requires-Python"] == ">=3.11"
    assert metadata["License-Expression"] == "MIT"
    assert metadata["Description-Content-Type"] == "text/markdown"
    required: dict[str, set[str]] = {}
    for line in metadata.get_all("Requires-Dist"):
        name, extra = re.match(r"([\w-]+)(?:.*extra == '(\w+)')?", line).groups("")
        required.setdefault(extra, set()).add(name)
    assert required[""] == EXTERNAL
    # Before 1.0 (or with 1.0, for httpx) a new version may break the import.
    for name in ("httpx", "httpx-sse"):
        [bounds] = [x for x in metadata.get_all("Requires-Dist") if re.match(rf"{name}[<>]", x)]
        assert re.search(r"<1(,|$)", bounds)
    assert required["cli"] == {"rich"}
    assert required["testing"] == {"jsonschema", "starlette", "uvicorn"}
    assert set(metadata.get_all("Provides-Extra")) == {"cli", "testing", "dev"}
    assert "heygen-ext = heygen_ext.cli:main" in entry_points


def test_the_sdist_contains_the_sources_and_no_build_output(dist):
    (path,) = dist.glob("*.tar.gz")
    with tarfile.open(path) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"pyproject.toml", "README.md", "LICENSE", "openapi/external-api.json"} <= names
    assert {"generated/heygen_api/py.typed", "heygen_ext/py.typed"} <= names
    unwanted = re.compile(r"(^|/)(\.venv|\.git|__pycache__|\.hypothesis|\.mypy_cache)(/|$)|\.pyc$")
    assert [name for name in names if unwanted.search(name)] == []


# In an environment of its own.

PROGRAM = """
import asyncio, json, sys
import heygen_api, heygen_ext
from heygen_api.api.avatar_realtime import get_avatar_realtime_session
from heygen_ext import AsyncHeyGen, HeyGen

url = sys.argv[1]
with HeyGen("test", base_url=url) as heygen:
    with heygen.open_text_stream("look_1", "v_1", "Hello! ") as stream:
        stream.write_all(["One ", "two."])
    words = [word.word for word in heygen.words(stream.stream_id)]
    reason = get_avatar_realtime_session.sync(stream.stream_id, client=heygen.api).data.end_reason

async def main():
    async with AsyncHeyGen("test", base_url=url) as heygen:
        async with heygen.open_text_stream("look_1", "v_1", "Hello! ") as stream:
            await stream.write("Three.")
        return [word.word async for word in heygen.words(stream.stream_id)]

files = [heygen_api.__file__, heygen_ext.__file__]
print(json.dumps([*files, words, str(reason), asyncio.run(main())]))
"""


def test_only_dependencies_are_installed(installed, tmp_path):
    listed = json.loads(completed(pip(installed, "list", "--format", "json", cwd=tmp_path)))
    names = {package["name"].lower() for package in listed}
    assert {"heygen-ext", *EXTERNAL} <= names
    assert not names & {"starlette", "uvicorn", "openapi-python-client", "pydantic", "pytest"}
    completed(pip(installed, "check", cwd=tmp_path))


def test_the_installed_wheel_works(installed, tmp_path):
    with FakeHeyGen(words_per_second=500, startup=0.0) as fake:
        out = completed(run(installed / "python", "-I", "-c", PROGRAM, fake.url, cwd=tmp_path))
    api, ext, words, reason, async_words = json.loads(out)
    assert Path(api).is_relative_to(installed.parent)
    assert Path(ext).is_relative_to(installed.parent)
    assert words == ["Hello", "!", "One", "two", "."]
    assert reason == "final_marker"
    assert async_words == ["Hello", "!", "Three", "."]


def test_the_terminal_program_is_installed(installed, tmp_path):
    out = completed(run(installed / "heygen-ext", "--version", cwd=tmp_path))
    assert out == f"heygen-ext {__version__}\n"


def test_without_the_extra_the_fake_names_what_to_install(installed, tmp_path):
    result = run(
        installed / "python", "-I", "-c", "from heygen_ext.testing import FakeHeyGen", cwd=tmp_path
    )
    assert result.returncode == 1
    assert result.stderr.splitlines()[-1] == (
        "ImportError: heygen_ext.testing needs starlette, which is not installed: "
        "pip install heygen-ext[testing]"
    )
    result = run(installed / "heygen-ext", "speak", "--fake", cwd=tmp_path, input="Hello.")
    assert result.returncode == 1
    assert result.stdout == ""
    assert result.stderr == (
        "heygen-ext: heygen_ext.testing needs starlette, which is not installed: "
        "pip install heygen-ext[testing]\n"
    )


def test_the_fake_in_the_wheel_answers_the_whole_api(wheel, tmp_path):
    """Uses only the files of the wheel, without openapi/."""
    zipfile.ZipFile(wheel).extractall(tmp_path / "wheel")
    code = f"""
import sys
sys.path.insert(0, {str(tmp_path / "wheel")!r})
import heygen_api
from heygen_ext import HeyGen
from heygen_ext.testing import FakeHeyGen
assert heygen_api.__file__.startswith(sys.path[0])
with FakeHeyGen() as fake, HeyGen("test", base_url=fake.url) as heygen:
    print(len(list(heygen.templates.list())))
"""
    assert completed(run(sys.executable, "-I", "-c", code, cwd=tmp_path)) == "3\n"

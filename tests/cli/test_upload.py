"""`heygen-ext upload` as a process, with pipes or a terminal."""

import subprocess

import pytest
from support.programs import KEY, LIMIT, PROGRAM, Terminal, environment
from support.stores import AssetApi, Store

pytestmark = pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")


def screen(*arguments, **environ):
    """What a terminal shows after a successful run."""
    with Terminal(*arguments, HEYGEN_API_KEY=KEY, **environ) as terminal:
        assert terminal.finish() == 0
    return terminal.screen


@pytest.fixture
def api():
    with Store() as store, AssetApi(store) as api:
        yield api


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "[red]my look.png"
    path.write_bytes(bytes(1_234_567))
    return path


def upload(api, path, **more):
    return subprocess.run(
        [PROGRAM, "upload", path, "--base-url", api.url],
        env=environment(HEYGEN_API_KEY=KEY, **more),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=LIMIT,
    )


def test_prints_the_asset_id_and_the_size(api, file):
    done = upload(api, file)
    assert (done.returncode, done.stdout) == (0, "a1\n")
    assert done.stderr == "[red]my look.png: 1,234,567 bytes sent\n"


def test_a_terminal_shows_a_progress_bar(api, file):
    shown = screen("upload", file, "--base-url", api.url, TERM="xterm")
    assert "[red]my look.png" in shown
    assert "100%" in shown
    assert "━━━" in shown
    assert "a1\r\n" in shown


def test_a_terminal_without_rich_shows_a_line(api, file, tmp_path):
    (tmp_path / "rich.py").write_text("raise ImportError('not installed')")
    shown = screen("upload", file, "--base-url", api.url, PYTHONPATH=str(tmp_path))
    assert shown == "[red]my look.png: 1,234,567 bytes sent\r\na1\r\n"


def test_a_failure_is_one_line(api, file, tmp_path):
    done = upload(api, tmp_path / "none.png")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"heygen-ext: {tmp_path}/none.png: No such file or directory\n"
    api.replies["POST"] = [401]
    done = upload(api, file)
    assert (done.returncode, done.stdout) == (1, "")
    assert len(done.stderr.splitlines()) == 1
    assert "HTTP 401" in done.stderr
    assert KEY not in done.stderr

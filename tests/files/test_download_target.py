"""`download`: what happens to the path: pipes, devices, links, modes, and what is left behind."""

import asyncio
import os
import signal
import stat
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path

import pytest
from support.secrets import KEY
from support.stores import CONTENT, no_files

from heygen_ext import APIConnectionError, APITimeoutError, AsyncHeyGen
from heygen_ext._files import target as module
from heygen_ext._files.target import FileTarget, PipeTarget, target_for
from heygen_ext._transport.clock import Deadline


def reading(path):
    """Start a thread that reads a file or pipe to its end. Returns a function for the content."""
    content = []
    thread = threading.Thread(target=lambda: content.append(path.read_bytes()), daemon=True)
    thread.start()

    def result():
        thread.join(10)
        return content[0]

    return result


# -- pipes and devices


def test_fifo_gets_the_bytes_and_stays(both, heygen, url, target):
    os.mkfifo(target)
    content = reading(target)
    assert both.run(heygen.download(url, target)) == target
    assert content() == CONTENT
    assert stat.S_ISFIFO(target.stat().st_mode)
    assert list(target.parent.iterdir()) == [target]


def test_fifo_waits_for_its_reader_until_the_deadline(both, api, url, target, waits):
    os.mkfifo(target)
    heygen = both.heygen(KEY, base_url=api.url, deadline=30.0)
    with pytest.raises(APITimeoutError, match="deadline of 30 s"):
        both.run(heygen.download(url, target))
    assert sum(waits) > 20.0


def test_fifo_that_is_not_read_ends_at_the_deadline(both, api, url, target, waits):
    os.mkfifo(target)
    reader = os.open(target, os.O_RDONLY | os.O_NONBLOCK)
    try:
        heygen = both.heygen(KEY, base_url=api.url, deadline=30.0)
        with pytest.raises(APITimeoutError, match="deadline of 30 s"):
            both.run(heygen.download(url, target))
    finally:
        os.close(reader)


def test_fifo_whose_reader_leaves(target):
    os.mkfifo(target)
    reader = os.open(target, os.O_RDONLY | os.O_NONBLOCK)
    pipe = PipeTarget(target, Deadline(None))
    pipe.open()
    pipe.write(b"x")
    os.close(reader)
    with pytest.raises(BrokenPipeError):
        pipe.write(b"y")
    pipe.discard()


def test_transfer_into_a_fifo_continues_but_never_starts_again(
    both, heygen, store, url, target, waits
):
    os.mkfifo(target)
    content = reading(target)
    store.replies["GET"] = [store.cut_after(300_000)]
    both.run(heygen.download(url, target))
    assert content() == CONTENT
    store.etag = False
    content = reading(target)
    store.replies["GET"] = [store.cut_after(300_000)]
    with pytest.raises(APIConnectionError):
        both.run(heygen.download(url, target))
    assert CONTENT.startswith(content())
    assert stat.S_ISFIFO(target.stat().st_mode)


def test_device_stays_a_device(both, heygen, url):
    null = Path(os.devnull)
    both.run(heygen.download(url, null))
    assert stat.S_ISCHR(null.stat().st_mode)
    if Path("/dev/full").exists():
        with pytest.raises(OSError, match="No space"):
            both.run(heygen.download(url, "/dev/full"))


PROGRAM = """
import sys, asyncio
from heygen_ext import AsyncHeyGen, HeyGen
url, kind = sys.argv[1:]
print("before", flush=True)
async def main():
    async with AsyncHeyGen("test", base_url="http://127.0.0.1:1") as heygen:
        await heygen.download(url, "/dev/stdout")
if kind == "sync":
    HeyGen("test", base_url="http://127.0.0.1:1").download(url, "/dev/stdout")
else:
    asyncio.run(main())
print("after", flush=True)
"""


@pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="needs /dev/stdout")
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_standard_output_is_written_where_it_stands(store, url, tmp_path, kind, clean_env):
    expected = b"before\n" + CONTENT + b"after\n"
    command = [sys.executable, "-c", PROGRAM, url, kind]
    assert subprocess.run(command, stdout=subprocess.PIPE, timeout=60).stdout == expected
    file = tmp_path / "output"
    with file.open("wb") as output:
        subprocess.run(command, stdout=output, check=True, timeout=60)
    assert file.read_bytes() == expected
    assert list(tmp_path.iterdir()) == [file]


# -- files


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o444, 0o777])
def test_mode_of_an_existing_file_is_kept(both, heygen, url, target, mode):
    target.write_bytes(b"old")
    target.chmod(mode)
    modes = set()

    def look(received, total):
        (part,) = set(target.parent.iterdir()) - {target}
        modes.add(part.stat().st_mode & 0o777)

    both.run(heygen.download(url, target, on_progress=look))
    assert target.read_bytes() == CONTENT
    assert target.stat().st_mode & 0o777 == mode
    assert modes == {0o600}  # nobody reads a private file while it arrives


@pytest.mark.parametrize("relative", [True, False])
@pytest.mark.parametrize("exists", [True, False])
def test_symbolic_link_stays_and_its_target_is_replaced(
    both, heygen, url, tmp_path, relative, exists
):
    (tmp_path / "real").mkdir()
    (tmp_path / "links").mkdir()
    real = tmp_path / "real" / "video.mp4"
    if exists:
        real.write_bytes(b"old")
    link = tmp_path / "links" / "link"
    link.symlink_to(Path("../real/video.mp4") if relative else real)
    assert both.run(heygen.download(url, link)) == link
    assert link.is_symlink()
    assert real.read_bytes() == CONTENT
    assert list(real.parent.iterdir()) == [real]
    assert list(link.parent.iterdir()) == [link]


def test_links_in_a_circle_and_into_nowhere(both, heygen, store, url, tmp_path):
    link = tmp_path / "link"
    link.symlink_to("link")
    with pytest.raises(OSError, match=r"link"):
        both.run(heygen.download(url, link))
    link.unlink()
    link.symlink_to("nowhere/video.mp4")
    with pytest.raises(FileNotFoundError, match="nowhere"):
        both.run(heygen.download(url, link))
    assert store.seen == []
    assert list(tmp_path.iterdir()) == [link]


def test_long_and_odd_names(both, heygen, url, tmp_path):
    for name in ("x" * 255, "é" * 127, "a\nb", "*[a]?", os.fsdecode(b"\xff.mp4")):
        both.run(heygen.download(url, tmp_path / name))
        assert (tmp_path / name).read_bytes() == CONTENT
        (tmp_path / name).unlink()
    assert list(tmp_path.iterdir()) == []


# -- what is left behind


@pytest.mark.parametrize("failing", ["write", "close", "replace"])
def test_full_disk_leaves_nothing(both, heygen, url, target, monkeypatch, failing):
    def full(*_):
        raise OSError(28, "No space left on device")

    # Buffered bytes and network disks report it only when the file is closed.
    monkeypatch.setattr(
        *{
            "write": (module.os, "write", full),
            "close": (module.os, "dup", full),
            "replace": (Path, "replace", full),
        }[failing]
    )
    target.write_bytes(b"old")
    with pytest.raises(OSError, match="No space"):
        both.run(heygen.download(url, target))
    assert target.read_bytes() == b"old"
    assert list(target.parent.iterdir()) == [target]


KILLED = """
import os, sys, signal
from heygen_ext import HeyGen
def kill(received, total):
    os.kill(os.getpid(), signal.SIGKILL)
HeyGen("test", base_url="http://127.0.0.1:1").download(*sys.argv[1:], on_progress=kill)
"""


def test_what_a_killed_download_left_is_deleted_by_the_next(both, heygen, url, target, tmp_path):
    command = [sys.executable, "-c", KILLED, url, str(target)]
    assert subprocess.run(command, timeout=60).returncode == -signal.SIGKILL
    (left,) = tmp_path.iterdir()
    other = left.with_name(f".{'0' * 16}.12345678.part")  # of another target
    other.write_bytes(b"")
    both.run(heygen.download(url, target))
    assert sorted(tmp_path.iterdir()) == sorted([target, other])


def test_failed_download_deletes_what_a_killed_one_left(both, heygen, store, url, target):
    earlier = FileTarget(target, None)
    earlier.open()
    earlier._close()
    store.replies["GET"] = [403]
    with pytest.raises(Exception, match="403"):
        both.run(heygen.download(url, target))
    assert no_files(target)


def test_running_download_to_the_same_path_is_left_alone(both, heygen, url, target):
    running = FileTarget(target, None)
    running.open()
    running.write(b"other")
    both.run(heygen.download(url, target))
    assert target.read_bytes() == CONTENT
    running.commit()
    assert target.read_bytes() == b"other"
    assert list(target.parent.iterdir()) == [target]


def test_file_that_is_deleted_before_it_is_locked_is_made_again(target, monkeypatch):
    """Another download can take it for one that was left behind."""
    lock, deleted = module._lock_file, []

    def late(fd):
        if not deleted:
            deleted.extend(target.parent.iterdir())
            deleted[0].unlink()
        return lock(fd)

    monkeypatch.setattr(module, "_lock_file", late)
    made = FileTarget(target, None)
    made.open()
    made.write(b"content")
    made.commit()
    assert target.read_bytes() == b"content"
    assert list(target.parent.iterdir()) == [target]


@pytest.mark.parametrize("locks", ["not here", "not on this disk"])
def test_without_locks_downloads_work(both, heygen, url, target, monkeypatch, locks):
    def refused(*_):
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(module, "flock", None if locks == "not here" else refused)
    both.run(heygen.download(url, target))
    assert target.read_bytes() == CONTENT
    assert list(target.parent.iterdir()) == [target]


async def test_cancelled_download_leaves_no_file(api, store, url, target, clean_env):
    """Wherever it is cancelled: a thread may be creating or writing the file."""
    async with AsyncHeyGen(KEY, base_url=api.url) as heygen:
        for steps in range(12):
            download = asyncio.create_task(heygen.download(url, target))
            for _ in range(steps):
                await asyncio.sleep(0.001 * steps)
            download.cancel()
            with suppress(asyncio.CancelledError):
                await download
            target.unlink(missing_ok=True)
    # Threads that were at work end without a trace.
    await asyncio.get_running_loop().shutdown_default_executor()
    assert no_files(target)


def test_discarded_target_does_nothing_more(target):
    for made in (target_for(target, Deadline(None)), PipeTarget(target, Deadline(None))):
        made.discard()
        made.open()
        made.write(b"late")
        made.commit()
        assert no_files(target)

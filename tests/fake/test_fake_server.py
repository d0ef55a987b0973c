"""The fake as a server: start and stop, threads, connections, concurrency, imports."""

from __future__ import annotations

import asyncio
import gc
import logging
import socket
import subprocess
import sys
import textwrap
import threading
import time
import warnings
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import httpx
import pytest
from support.fakes import KEY, SESSIONS, TEXT_STREAM, held, until

from heygen_ext.testing import FakeHeyGen


def create(fake: FakeHeyGen) -> str:
    response = httpx.post(fake.url + SESSIONS, json=TEXT_STREAM, headers=KEY)
    return str(response.json()["data"]["stream_id"])


# -- start and stop -------------------------------------------------------------------------------


def test_url_before_start_is_refused() -> None:
    fake = FakeHeyGen()
    with pytest.raises(RuntimeError, match="start"):
        _ = fake.url
    assert "stopped" in repr(fake)
    fake.stop()
    fake.advance(1)
    assert fake.connections == (0, 0)


def test_port_in_use_is_named_in_the_error() -> None:
    with FakeHeyGen() as fake:
        port = int(fake.url.rpartition(":")[2])
        with pytest.raises(OSError, match=rf"cannot listen on 127\.0\.0\.1:{port}"):
            FakeHeyGen(port=port).start()


def test_restart_keeps_port_and_sessions() -> None:
    fake = FakeHeyGen().start()
    assert fake.start() is fake
    url, stream_id = fake.url, create(fake)
    fake.stop()
    fake.stop()
    with pytest.raises(httpx.ConnectError):
        httpx.get(url)
    with fake:
        assert fake.url == url
        assert httpx.get(f"{url}{SESSIONS}/{stream_id}", headers=KEY).status_code == 200
        assert fake.connections.accepted == 2


def test_stop_ends_requests_in_flight_and_the_thread() -> None:
    threads = set(threading.enumerate())
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        fake = FakeHeyGen().start()
        stream_id = create(fake)
        fake.fail(delay=600, path="/text$")
        fake.fail(503, delay=600, path="/cancel$", processed="late")
        with (
            ThreadPoolExecutor(3) as pool,
            httpx.Client(base_url=fake.url, headers=KEY, timeout=None) as http,
        ):
            pending = [
                pool.submit(http.get, f"{SESSIONS}/{stream_id}/words"),
                pool.submit(http.post, f"{SESSIONS}/{stream_id}/text", json={"delta": "x"}),
                pool.submit(http.post, f"{SESSIONS}/{stream_id}/cancel"),
            ]
            until(lambda: len(fake.requests) == 4)
            fake.stop()  # Would take ten minutes if it waited for the responses.
            for future in pending:
                assert isinstance(future.exception(60), httpx.TransportError)
        assert fake.connections.open == 0
        assert not any(request.in_flight for request in fake.requests)
        gc.collect()
    assert set(threading.enumerate()) == threads
    assert caught == []


def test_stop_closes_connections_that_were_just_accepted() -> None:
    """Otherwise an unclosed socket warns, which fails this test."""
    for _ in range(10):
        with FakeHeyGen() as fake:
            host, port = fake.url.removeprefix("http://").split(":")
            clients = [socket.create_connection((host, int(port))) for _ in range(5)]
        for client in clients:
            client.close()
    gc.collect()


def test_nothing_is_logged_or_printed(
    caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level("WARNING")
    with FakeHeyGen() as fake:
        path = f"{SESSIONS}/{create(fake)}"
        for fault in ({"cut": True}, {"cut": "reset"}, {"cut_body_at": 2}):
            fake.fail(**fault)  # type: ignore[arg-type]
            with pytest.raises(httpx.TransportError):
                httpx.get(fake.url + path, headers=KEY)
        with held(fake, "GET", path):
            pass
        with httpx.stream("GET", f"{fake.url}{path}/words", headers=KEY):
            pass
        until(lambda: fake.connections.open == 0)
    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []
    assert capfd.readouterr() == ("", "")


def test_stop_during_a_delay_logs_nothing(caplog: pytest.LogCaptureFixture) -> None:
    with ExitStack() as clients, FakeHeyGen() as fake:
        path = f"{SESSIONS}/x"
        with held(fake, "GET", path):
            pass
        clients.enter_context(held(fake, "GET", path))  # Leaves after the fake has stopped.
    assert caplog.records == []


# -- connections and concurrency ------------------------------------------------------------------


def test_connections_are_kept_alive_and_counted() -> None:
    with FakeHeyGen() as fake:
        with httpx.Client(base_url=fake.url, headers=KEY) as http:
            for _ in range(20):
                http.get(f"{SESSIONS}/ar_none")
            assert fake.connections == (1, 1)
            # Without TCP_NODELAY head and body of a response are 40 ms apart.
            (connection,) = fake._thread._state.connections
            raw = connection.transport.get_extra_info("socket")
            assert raw.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
        until(lambda: fake.connections == (1, 0))


def test_concurrent_appends_are_counted() -> None:
    with FakeHeyGen() as fake:
        path, delta = f"{SESSIONS}/{create(fake)}/text", {"delta": "x"}
        with held(fake, "POST", path, delta), held(fake, "POST", path, delta):
            pass
        with held(fake, "POST", path, delta):
            pass
        assert fake.max_concurrent_appends(path.split("/")[3]) == 2
        other = create(fake)
        for _ in range(3):
            httpx.post(f"{fake.url}{SESSIONS}/{other}/text", json=delta, headers=KEY)
        assert fake.max_concurrent_appends(other) == 1
        assert fake.max_concurrent_appends("ar_none") == 0


def test_latency_delays_each_response() -> None:
    with FakeHeyGen(latency=0.05) as fake:
        began = time.monotonic()
        httpx.get(fake.url)
        assert time.monotonic() - began >= 0.05


def test_latency_does_not_block_other_requests() -> None:
    with FakeHeyGen(latency=600) as fake, ExitStack() as clients:
        for _ in range(8):
            clients.enter_context(held(fake, "GET", "/", delay=0, status=503))
        assert sum(request.in_flight for request in fake.requests) == 8


def test_keep_requests_limits_the_record() -> None:
    with FakeHeyGen(keep_requests=2) as fake:
        for path in "abc":
            httpx.get(f"{fake.url}/{path}")
        assert [request.path for request in fake.requests] == ["/b", "/c"]


def test_use_from_many_threads() -> None:
    with FakeHeyGen(max_sessions=8) as fake:

        def talk(number: int) -> str:
            with httpx.Client(base_url=fake.url, headers=KEY, timeout=60) as http:
                stream_id = str(http.post(SESSIONS, json=TEXT_STREAM).json()["data"]["stream_id"])
                for index in range(12):
                    if index % 5 == 0:
                        fake.fail(503, path=stream_id)
                        fake.advance(0.001)
                    delta = f"{number}.{index} "
                    url = f"{SESSIONS}/{stream_id}/text"
                    while http.post(url, json={"delta": delta}).status_code != 202:
                        fake.session(stream_id)
                return stream_id

        with ThreadPoolExecutor(8) as pool:
            ids = list(pool.map(talk, range(8)))
        for number, stream_id in enumerate(ids):
            assert fake.appended(stream_id) == [f"{number}.{index} " for index in range(12)]


async def test_many_sessions_in_one_event_loop() -> None:
    """The loop runs 20 sessions at once, each with a listener that waits for its words.

    A word stream is silent until its session speaks, so a listener has no read timeout: with one,
    the time that the other sessions take would decide this test. Each session has a client of its
    own, because httpx's pool of connections looks at every connection for every request.
    """
    async with FakeHeyGen(max_sessions=20, words_per_second=5000, startup=0.0) as fake:

        async def talk() -> None:
            timeout = httpx.Timeout(60, read=None)
            async with httpx.AsyncClient(base_url=fake.url, headers=KEY, timeout=timeout) as http:
                created = await http.post(SESSIONS, json=TEXT_STREAM)
                stream_id = created.json()["data"]["stream_id"]
                words = asyncio.create_task(http.get(f"{SESSIONS}/{stream_id}/words"))
                for index in range(5):
                    body = {"delta": f"w{index} ", "final": index == 4}
                    await http.post(f"{SESSIONS}/{stream_id}/text", json=body)
                assert "final_marker" in (await words).text
            assert fake.text(stream_id) == "Seed w0 w1 w2 w3 w4 "

        await asyncio.gather(*(talk() for _ in range(20)))
    assert fake.connections.open == 0


# -- imports and settings -------------------------------------------------------------------------


def run(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", textwrap.dedent(code)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_missing_extra_is_named_in_the_error() -> None:
    done = run("""
        import sys
        for missing in ("starlette", "uvicorn"):
            sys.modules[missing] = None
            try:
                import heygen_ext.testing
            except ImportError as error:
                assert "pip install heygen-ext[testing]" in str(error), error
                assert missing in str(error), error
            else:
                raise SystemExit("imported")
            del sys.modules[missing]
    """)
    assert (done.returncode, done.stderr) == (0, "")


def test_import_loads_no_http_client_and_leaves_no_warning() -> None:
    done = run("""
        import sys
        import heygen_ext
        before = set(sys.modules)
        from heygen_ext.testing import FakeHeyGen
        with FakeHeyGen() as fake:
            assert fake.url.startswith("http://127.0.0.1:")
        FakeHeyGen().start()  # Never stopped. The process ends all the same.
        new = set(sys.modules) - before
        ours = {name for name in new if name.startswith("heygen_")}
        assert all(name.startswith("heygen_ext.testing") for name in ours), ours
        assert not new & {"httpx", "attrs", "jsonschema"}
    """)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("setting", [{"words_per_second": 0}, {"counts": "x"}])
def test_invalid_setting_is_refused(setting):
    with pytest.raises(ValueError, match=next(iter(setting))):
        FakeHeyGen(**setting)


def test_single_key_needs_no_list():
    fake = FakeHeyGen(api_keys="abc", bearer_tokens="def")
    assert (fake.api_keys, fake.bearer_tokens) == ({"abc"}, {"def"})

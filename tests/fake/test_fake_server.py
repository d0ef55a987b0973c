"""The fake as a server: start and stop, threads, connections, load, async use."""

from __future__ import annotations

import asyncio
import gc
import socket
import subprocess
import sys
import textwrap
import threading
import time
import warnings
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from heygen_ext.testing import FakeHeyGen

PATH = "/v3/avatar-realtime"
BODY = {"type": "text_stream", "avatar_id": "a", "voice_id": "v", "text": "Seed "}
KEY = {"x-api-key": "test"}


def wait_for(true: object, seconds: float = 5.0) -> None:
    until = time.monotonic() + seconds
    while not true():  # type: ignore[operator]
        assert time.monotonic() < until
        time.sleep(0.002)


def create(fake: FakeHeyGen) -> str:
    answer = httpx.post(fake.url + PATH, json=BODY, headers=KEY)
    return str(answer.json()["data"]["stream_id"])


def test_no_address_before_the_start() -> None:
    fake = FakeHeyGen()
    with pytest.raises(RuntimeError, match="start"):
        _ = fake.url
    assert "stopped" in repr(fake)
    fake.stop()
    fake.advance(1)
    assert fake.connections == (0, 0)


def test_a_taken_port_is_said() -> None:
    with FakeHeyGen() as fake:
        port = int(fake.url.rpartition(":")[2])
        with pytest.raises(OSError, match=rf"cannot listen on 127\.0\.0\.1:{port}"):
            FakeHeyGen(port=port).start()


def test_stopped_and_started_again_it_goes_on() -> None:
    fake = FakeHeyGen().start()
    assert fake.start() is fake
    url, stream_id = fake.url, create(fake)
    fake.stop()
    fake.stop()
    with pytest.raises(httpx.ConnectError):
        httpx.get(url)
    with fake:
        assert fake.url == url
        assert httpx.get(f"{url}{PATH}/{stream_id}", headers=KEY).status_code == 200
        assert fake.connections.accepted == 2


def test_nothing_is_left_running() -> None:
    threads = set(threading.enumerate())
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        fake = FakeHeyGen().start()
        stream_id = create(fake)
        fake.fail(delay=60, path="/text$")
        fake.fail(503, delay=60, path="/cancel$", processed="late")
        with ThreadPoolExecutor(3) as pool, httpx.Client(base_url=fake.url, headers=KEY) as http:
            waiting = [
                pool.submit(http.get, f"{PATH}/{stream_id}/words"),
                pool.submit(http.post, f"{PATH}/{stream_id}/text", json={"delta": "x"}),
                pool.submit(http.post, f"{PATH}/{stream_id}/cancel"),
            ]
            wait_for(lambda: len(fake.requests) == 4)
            began = time.monotonic()
            fake.stop()
            assert time.monotonic() - began < 1
            for future in waiting:
                assert isinstance(future.exception(5), httpx.TransportError)
        assert fake.connections.open == 0
        assert not any(request.in_flight for request in fake.requests)
        gc.collect()
    assert set(threading.enumerate()) == threads
    assert caught == []


def test_nothing_is_logged_or_printed(
    caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level("WARNING")
    with FakeHeyGen() as fake:
        stream_id = create(fake)
        for order in ({"cut": True}, {"cut": "reset"}, {"cut_body_at": 2}, {"delay": 60}):
            fake.fail(**order)  # type: ignore[arg-type]
            with pytest.raises(httpx.TransportError):
                httpx.get(f"{fake.url}{PATH}/{stream_id}", headers=KEY, timeout=0.05)
        with httpx.stream("GET", f"{fake.url}{PATH}/{stream_id}/words", headers=KEY):
            pass
        wait_for(lambda: fake.connections.open == 0)
    assert [r for r in caplog.records if r.levelname in ("WARNING", "ERROR")] == []
    assert capfd.readouterr() == ("", "")


def test_connections_are_kept_and_counted() -> None:
    with FakeHeyGen() as fake:
        with httpx.Client(base_url=fake.url, headers=KEY) as http:
            for _ in range(20):
                http.get(f"{PATH}/ar_none")
            assert fake.connections == (1, 1)
            # Else head and body of an answer are 40 ms apart.
            (connection,) = fake._thread._state.connections
            raw = connection.transport.get_extra_info("socket")
            assert raw.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
        wait_for(lambda: fake.connections == (1, 0))


def test_appends_at_once_are_seen() -> None:
    with FakeHeyGen() as fake:
        stream_id = create(fake)
        fake.latency = 0.3
        with ThreadPoolExecutor(3) as pool, httpx.Client(base_url=fake.url, headers=KEY) as http:
            url = f"{PATH}/{stream_id}/text"
            list(pool.map(lambda _: http.post(url, json={"delta": "x"}), range(3)))
        assert 2 <= fake.max_concurrent_appends(stream_id) <= 3
        fake.latency = 0.0
        other = create(fake)
        for _ in range(3):
            httpx.post(f"{fake.url}{PATH}/{other}/text", json={"delta": "x"}, headers=KEY)
        assert fake.max_concurrent_appends(other) == 1
        assert fake.max_concurrent_appends("ar_none") == 0


def test_latency_is_added_without_blocking() -> None:
    with FakeHeyGen() as fake:
        fake.latency = 0.3
        with ThreadPoolExecutor(8) as pool, httpx.Client() as http:
            began = time.monotonic()
            list(pool.map(lambda _: http.get(fake.url), range(8)))
        assert 0.3 <= time.monotonic() - began < 1.5


def test_requests_can_be_bounded() -> None:
    with FakeHeyGen(keep_requests=2) as fake:
        for path in "abc":
            httpx.get(f"{fake.url}/{path}")
        assert [request.path for request in fake.requests] == ["/b", "/c"]


def test_use_from_many_threads() -> None:
    with FakeHeyGen(max_sessions=20) as fake:

        def talk(number: int) -> str:
            with httpx.Client(base_url=fake.url, headers=KEY) as http:
                stream_id = str(http.post(PATH, json=BODY).json()["data"]["stream_id"])
                for index in range(20):
                    if index % 5 == 0:
                        fake.fail(503, path=stream_id)
                        fake.advance(0.001)
                    delta = f"{number}.{index} "
                    url = f"{PATH}/{stream_id}/text"
                    while http.post(url, json={"delta": delta}).status_code != 202:
                        fake.session(stream_id)
                return stream_id

        with ThreadPoolExecutor(8) as pool:
            ids = list(pool.map(talk, range(16)))
        for number, stream_id in enumerate(ids):
            assert fake.appended(stream_id) == [f"{number}.{index} " for index in range(20)]


async def test_in_a_loop() -> None:
    async with FakeHeyGen(max_sessions=50, words_per_second=5000, startup=0.0) as fake:

        async def talk(http: httpx.AsyncClient) -> None:
            created = await http.post(PATH, json=BODY)
            stream_id = created.json()["data"]["stream_id"]
            words = asyncio.create_task(http.get(f"{PATH}/{stream_id}/words"))
            for index in range(5):
                body = {"delta": f"w{index} ", "final": index == 4}
                await http.post(f"{PATH}/{stream_id}/text", json=body)
            assert "final_marker" in (await words).text
            assert fake.text(stream_id) == "Seed w0 w1 w2 w3 w4 "

        limits = httpx.Limits(max_connections=200)
        async with httpx.AsyncClient(base_url=fake.url, headers=KEY, limits=limits) as http:
            await asyncio.gather(*(talk(http) for _ in range(50)))
    assert fake.connections.open == 0


def run(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", textwrap.dedent(code)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("missing", ["starlette", "uvicorn"])
def test_a_missing_extra_is_named(missing: str) -> None:
    done = run(f"""
        import sys
        sys.modules["{missing}"] = None
        try:
            import heygen_ext.testing
        except ImportError as error:
            assert "pip install heygen-ext[testing]" in str(error), error
            assert "{missing}" in str(error), error
        else:
            raise SystemExit("imported")
    """)
    assert (done.returncode, done.stderr) == (0, "")


def test_it_stands_alone_and_leaves_no_warning() -> None:
    done = run("""
        import sys
        import heygen_ext
        before = set(sys.modules)
        from heygen_ext.testing import FakeHeyGen
        with FakeHeyGen() as fake:
            assert fake.url.startswith("http://127.0.0.1:")
        FakeHeyGen().start()  # never stopped: the process ends all the same
        new = set(sys.modules) - before
        ours = {name for name in new if name.startswith("heygen_")}
        assert all(name.startswith("heygen_ext.testing") for name in ours), ours
        assert not new & {"httpx", "attrs"}
    """)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("wrong", [{"words_per_second": 0}, {"counts": "x"}])
def test_settings_that_cannot_work_are_refused(wrong):
    with pytest.raises(ValueError, match=next(iter(wrong))):
        FakeHeyGen(**wrong)


def test_one_key_may_be_given_as_it_is():
    assert FakeHeyGen(api_keys="abc", bearer_tokens="def").api_keys == {"abc"}


def test_stopping_while_an_answer_is_held_back_is_quiet(caplog):
    with FakeHeyGen() as fake:
        fake.fail(delay=30.0)
        with pytest.raises(httpx.ReadTimeout):
            httpx.get(fake.url + "/v3/avatar-realtime/x", timeout=0.1)
        fake.fail(delay=30.0)
        with httpx.Client(timeout=0.1) as client, pytest.raises(httpx.ReadTimeout):
            client.get(fake.url + "/v3/avatar-realtime/x")
    assert caplog.records == []


def test_a_stop_closes_connections_that_came_just_before() -> None:
    """Else an unclosed socket warns, which fails this test."""
    for _ in range(10):
        with FakeHeyGen() as fake:
            host, port = fake.url.removeprefix("http://").split(":")
            clients = [socket.create_connection((host, int(port))) for _ in range(5)]
        for client in clients:
            client.close()
    gc.collect()

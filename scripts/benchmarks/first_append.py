"""How long a new process takes until its first append is acknowledged, compared with httpx."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time

from benchmarks.fake import server
from benchmarks.table import Row, announce

_PROCESSES = 15  # of each kind, in turn; the shortest time counts

# click is hidden, as in the rows of imports. Both programs create the session first.
_NO_CLI = "import sys; sys.modules['click'] = None; url = sys.argv[1]; "
_OURS = """
from heygen_ext import HeyGen
with HeyGen("test", base_url=url) as heygen:
    stream = heygen.open_text_stream("look_1", "v_1", "Hello! ")
    stream.write("How are you?")
    stream.flush()
    print(stream.buffered_bytes, flush=True)
"""
_RAW = """
import httpx
with httpx.Client(headers={"x-api-key": "test"}) as client:
    opening = {"type": "text_stream", "avatar_id": "look_1", "voice_id": "v_1", "text": "Hello! "}
    made = client.post(f"{url}/v3/avatar-realtime", json=opening).json()["data"]
    append = {"delta": "How are you?", "final": False}
    text = f"{url}/v3/avatar-realtime/{made['stream_id']}/text"
    print(client.post(text, json=append).json()["data"]["buffered_bytes"], flush=True)
"""


def first_append_row() -> Row:
    """Measure it from the start of the process to the line that it prints."""
    announce(f"first append, {_PROCESSES} processes each")
    ours = raw = float("inf")
    with server() as fake:
        for _ in range(_PROCESSES):
            ours = min(ours, _seconds(_OURS, fake.url))
            raw = min(raw, _seconds(_RAW, fake.url))
    return Row(
        "a new process until its first append is acknowledged, `heygen_ext` / raw `httpx.Client`",
        ours / raw,
        bar=1.3,
        made_of=f"{ours * 1e3:.0f} ms / {raw * 1e3:.0f} ms",
    )


def _seconds(code: str, url: str) -> float:
    # Isolated and in another folder, so that modules come from where they are installed.
    command = [sys.executable, "-I", "-c", _NO_CLI + code, url]
    start = time.perf_counter()
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, cwd=tempfile.gettempdir()
    ) as process:
        line = process.stdout.readline() if process.stdout else ""
        seconds = time.perf_counter() - start
    if not line.strip().isdigit() or process.returncode:
        raise RuntimeError("the measured process failed")
    return seconds

"""A process that writes to a stream and leaves it to another process: `worker.py URL HOW KIND`.

It prints its checkpoint as one line of JSON, and ends as HOW says: "detached", or killed while an
append is "in flight", after it "sent what it had", or after it "sent more". KIND is "sync" or
"async".
"""

import asyncio
import json
import os
import signal
import sys
import time

from heygen_ext import AsyncHeyGen, HeyGen

BEFORE = ("One", " two", " three")


def leave(checkpoint: object, *, killed: bool) -> None:
    print(json.dumps(checkpoint), flush=True)
    if killed:
        os.kill(os.getpid(), signal.SIGKILL)


def speak(url: str, how: str) -> None:
    with (
        HeyGen("test", base_url=url) as heygen,
        heygen.open_text_stream("look_1", "v_1", "Hello! ") as stream,
    ):
        for text in BEFORE:
            stream.write(text)
            stream.flush()
        if how == "detached":
            stream.write(" in the mid")
            leave(stream.detach(), killed=False)
            return
        if how == "in flight":
            stream.write(" in the mid")
            while (checkpoint := stream.checkpoint())["unanswered"] is None:
                time.sleep(0.001)
            leave(checkpoint, killed=True)
        stream.write(" in")
        checkpoint = stream.checkpoint()
        stream.flush()
        if how == "sent more":
            stream.write(" the mid")
            stream.flush()
        leave(checkpoint, killed=True)


async def speak_async(url: str, how: str) -> None:
    async with (
        AsyncHeyGen("test", base_url=url) as heygen,
        heygen.open_text_stream("look_1", "v_1", "Hello! ") as stream,
    ):
        for text in BEFORE:
            await stream.write(text)
            await stream.flush()
        if how == "detached":
            await stream.write(" in the mid")
            leave(await stream.detach(), killed=False)
            return
        if how == "in flight":
            await stream.write(" in the mid")
            while (checkpoint := stream.checkpoint())["unanswered"] is None:
                await asyncio.sleep(0.001)
            leave(checkpoint, killed=True)
        await stream.write(" in")
        checkpoint = stream.checkpoint()
        await stream.flush()
        if how == "sent more":
            await stream.write(" the mid")
            await stream.flush()
        leave(checkpoint, killed=True)


if __name__ == "__main__":
    address, end, kind = sys.argv[1:]
    if kind == "sync":
        speak(address, end)
    else:
        asyncio.run(speak_async(address, end))

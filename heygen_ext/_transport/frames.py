"""Removes local variables from tracebacks.

Sentry, rich, cgitb and pytest show the locals of a traceback's frames. Below a request these are
headers with the key, bytes on their way to a socket, and presigned addresses.
"""

from __future__ import annotations


def clear_locals(problem: BaseException) -> None:
    """Clear the locals of the frames below the caller's, which have ended; lines stay.

    Also in the tracebacks of its causes, and of what was being handled when it was raised, if they
    begin in these frames.
    """
    inner = set()
    links: list[BaseException | None] = [problem]
    seen = set()
    while links:
        link = links.pop()
        if link is None or id(link) in seen:
            continue
        seen.add(id(link))
        trace = link.__traceback__
        if link is not problem and (trace is None or trace.tb_frame not in inner):
            continue  # it belongs to a caller, whose frames are not ours to clear
        while trace is not None:
            inner.add(trace.tb_frame)
            trace = trace.tb_next
        links += [link.__cause__, link.__context__]
    for frame in inner:
        try:
            frame.clear()
        except RuntimeError:  # the caller's own
            continue

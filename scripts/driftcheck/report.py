"""Show findings as text, Markdown, JSON or annotations of a GitHub workflow.

A document may come from anybody. Its names and values are shown as harmless text.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Sequence

from driftcheck.findings import Finding, shorten, subject
from driftcheck.rules import LEVELS

_CALL = re.compile(r"heygen\.\w+\.\w+\(\)")
_MAX_OPERATIONS = 5
_MAX_MARKDOWN = 60_000  # an issue on GitHub holds 65,536 characters
_ANNOTATIONS = {"breaking": "error", "risky": "warning", "compatible": "notice"}
_ESCAPES = str.maketrans({mark: "\\" + mark for mark in "\\`*_{}[]()#+|~"})
_ESCAPES |= str.maketrans({"<": "&lt;", ">": "&gt;", "&": "&amp;", "@": "&#64;"})


def render(findings: Sequence[Finding], form: str) -> str:
    """Return the report in one of `FORMATS`."""
    return _RENDERERS[form](findings)


def one_line(text: str) -> str:
    """Return a text on one line, without control characters."""
    return "".join(c if c.isprintable() else "?" for c in " ".join(text.split()))


def _json(findings: Sequence[Finding]) -> str:
    """Return one object for each group, as the other forms do; `also` has its other operations."""
    items = [
        {
            **group[0].as_json(),
            "also": [{**(item.operation or {}), "pointer": item.pointer} for item in group[1:]],
        }
        for level in LEVELS
        for group in _groups(findings, level)
    ]
    return json.dumps(items, indent=2, ensure_ascii=False) + "\n"


def _text(findings: Sequence[Finding]) -> str:
    lines = []
    for level in LEVELS[:3]:
        groups = _groups(findings, level)
        if groups:
            lines += [level.capitalize(), ""]
        for group in groups:
            lines.append(f"- {one_line(group[0].message + _others(group))}")
            lines += [f"  {one_line(_detail(group[0]))}", ""]
    if assumptions := _assumptions(findings):
        lines += ["Assumptions", "", *(f"- {one_line(text)}" for text in assumptions), ""]
    return "\n".join([*lines, _summary(findings), ""])


def _markdown(findings: Sequence[Finding]) -> str:
    blocks = [_summary(findings)]
    for level in LEVELS[:3]:
        groups = _groups(findings, level)
        if groups:
            blocks.append(f"### {level.capitalize()}")
        blocks += [
            f"- {_escape(group[0].message + _others(group))}  \n  {_escape(_detail(group[0]))}"
            for group in groups
        ]
    if assumptions := _assumptions(findings):
        blocks += ["### Assumptions", *(f"- {_escape(text)}" for text in assumptions)]
    text = ""
    for number, block in enumerate(blocks):
        if len(text) + len(block) > _MAX_MARKDOWN:
            return f"{text}... and {len(blocks) - number} more; `make drift` lists all.\n"
        following = blocks[number + 1] if number + 1 < len(blocks) else ""
        in_list = block.startswith("-") and following.startswith("-")
        text += block + ("\n" if in_list else "\n\n")
    return text.rstrip("\n") + "\n"


def _github(findings: Sequence[Finding]) -> str:
    lines = []
    for level in LEVELS[:3]:
        for group in _groups(findings, level):
            message = f"{group[0].message}{_others(group)} ({group[0].pointer})"
            message = one_line(message).replace("%", "%25")
            lines.append(f"::{_ANNOTATIONS[level]} title={group[0].id}::{message}")
    return "\n".join([*lines, _summary(findings), ""])


_RENDERERS = {"text": _text, "markdown": _markdown, "json": _json, "github": _github}
FORMATS = tuple(_RENDERERS)


def _assumptions(findings: Sequence[Finding]) -> list[str]:
    """Return what became of assumptions without a change for clients, that of operations first."""
    shown = [item for item in findings if item.level == LEVELS[-1] and item.assumed]
    confirmed = [item for item in findings if item.id == "assumption-confirmed"]
    shown += sorted(confirmed, key=lambda item: item.operation is None)
    names = [item for item in confirmed if item.operation is None and item.after == "name"]
    lines = [item.message for item in shown if item not in names]
    if names:
        schemas = ", ".join(subject(item.pointer) for item in names)
        lines.append(f"These schemas have the name that was assumed: {schemas}.")
    return lines


def _groups(findings: Sequence[Finding], level: str) -> list[list[Finding]]:
    """Return the findings of a level; the same change at several operations is one group."""
    groups: dict[str, list[Finding]] = {}
    for item in findings:
        if item.level == level:
            shared = item.pointer if item.pointer.startswith("/components/") else ""
            message = _CALL.sub("", item.message)
            key = [item.id, item.before, item.after, shared, message]
            groups.setdefault(json.dumps(key), []).append(item)
    return list(groups.values())


def _others(group: Sequence[Finding]) -> str:
    names = [f"{f.operation['method']} {f.operation['path']}" for f in group[1:] if f.operation]
    if not names:
        return ""
    more = len(names) - _MAX_OPERATIONS
    rest = f" and {more} more" if more > 0 else ""
    return f" Also: {', '.join(names[:_MAX_OPERATIONS])}{rest}."


def _detail(item: Finding) -> str:
    place = item.pointer
    if item.operation:
        place = f"{item.operation['method']} {item.operation['path']}, {place}"
    change = ""
    if item.before is not None or item.after is not None:
        change = f": {_value(item.before)} -> {_value(item.after)}"
    return f"[{item.id}] {place}{change}"


def _value(value: object) -> str:
    return "none" if value is None else shorten(value)


def _summary(findings: Sequence[Finding]) -> str:
    if not findings:
        return "No drift."
    counts = Counter(item.level for item in findings)
    text = ", ".join(f"{counts[level]} {level}" for level in LEVELS if counts[level])
    return f"{'No drift' if set(counts) == {'editorial'} else 'Drift'}: {text}."


def _escape(text: str) -> str:
    return one_line(text).translate(_ESCAPES)

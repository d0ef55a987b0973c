"""Show findings: as text, Markdown, JSON or annotations of a GitHub workflow.

What a document says is shown as harmless text: it may be anybody's document.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Sequence

from driftcheck.rules import LEVELS, Finding, words

_CALL = re.compile(r"heygen\.\w+\.\w+\(\)")
_MOST_OPERATIONS = 5
_LONGEST_MARKDOWN = 60_000  # an issue on GitHub holds 65,536 characters
_ANNOTATIONS = {"breaking": "error", "risky": "warning", "compatible": "notice"}
_MARKS = str.maketrans({mark: "\\" + mark for mark in "\\`*_{}[]()#+|~"})
_MARKS |= str.maketrans({"<": "&lt;", ">": "&gt;", "&": "&amp;", "@": "&#64;"})


def render(findings: Sequence[Finding], form: str) -> str:
    """Return the report in a form: text, markdown, json or github."""
    forms = {"text": _text, "markdown": _markdown, "json": _json, "github": _github}
    return forms[form](findings)


def _json(findings: Sequence[Finding]) -> str:
    return json.dumps([f.as_json() for f in findings], indent=2, ensure_ascii=False) + "\n"


def _text(findings: Sequence[Finding]) -> str:
    lines = []
    for level in LEVELS[:3]:
        groups = _groups(findings, level)
        if groups:
            lines += [level.capitalize(), ""]
        for group in groups:
            lines.append(f"- {line(group[0].message + _others(group))}")
            lines += [f"  {line(_detail(group[0]))}", ""]
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
    text = ""
    for number, block in enumerate(blocks):
        if len(text) + len(block) > _LONGEST_MARKDOWN:
            return f"{text}... and {len(blocks) - number} more; `make drift` lists all.\n"
        text += block + ("\n" if block[:1] == "-" and _next_is_item(blocks, number) else "\n\n")
    return text.rstrip("\n") + "\n"


def _next_is_item(blocks: list[str], number: int) -> bool:
    return blocks[number + 1 : number + 2] != [] and blocks[number + 1][:1] == "-"


def _github(findings: Sequence[Finding]) -> str:
    lines = []
    for level in LEVELS[:3]:
        for group in _groups(findings, level):
            message = f"{group[0].message}{_others(group)} ({group[0].pointer})"
            lines.append(f"::{_ANNOTATIONS[level]} title={group[0].id}::{_data(message)}")
    return "\n".join([*lines, _summary(findings), ""])


def _groups(findings: Sequence[Finding], level: str) -> list[list[Finding]]:
    """Return the findings of a level, those together that are one change at several operations."""
    groups: dict[str, list[Finding]] = {}
    for item in findings:
        if item.level == level:
            shared = item.pointer if item.pointer.startswith("/components/") else ""
            said = _CALL.sub("", item.message)
            key = [item.id, item.before, item.after, shared, said]
            groups.setdefault(json.dumps(key), []).append(item)
    return list(groups.values())


def _others(group: Sequence[Finding]) -> str:
    names = [f"{f.operation['method']} {f.operation['path']}" for f in group[1:] if f.operation]
    if not names:
        return ""
    more = len(names) - _MOST_OPERATIONS
    tail = f" and {more} more" if more > 0 else ""
    return f" Likewise {', '.join(names[:_MOST_OPERATIONS])}{tail}."


def _detail(item: Finding) -> str:
    at = item.operation
    where = f"{at['method']} {at['path']}, {item.pointer}" if at else item.pointer
    change = (
        ""
        if item.before is None and item.after is None
        else (f": {_value(item.before)} -> {_value(item.after)}")
    )
    return f"[{item.id}] {where}{change}"


def _value(value: object) -> str:
    return "none" if value is None else words(value)


def _summary(findings: Sequence[Finding]) -> str:
    counts = Counter(item.level for item in findings)
    if not findings:
        return "No drift."
    said = ", ".join(f"{counts[level]} {level}" for level in LEVELS if counts[level])
    return f"{'No drift' if set(counts) == {'editorial'} else 'Drift'}: {said}."


def line(text: str) -> str:
    """Return a text on one line, without what a terminal would obey."""
    return "".join(c if c.isprintable() else "?" for c in " ".join(text.split()))


def _escape(text: str) -> str:
    return line(text).translate(_MARKS)


def _data(text: str) -> str:
    return line(text).replace("%", "%25")

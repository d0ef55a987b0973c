"""The names of the methods of a tag: short, because the tag stands before them."""

from __future__ import annotations

import keyword
import re
from collections import Counter
from collections.abc import Iterable, Mapping

TAKEN = frozenset({"with_raw_response"})
"""Attributes of every tag that are no operations."""


def method_names(tag: str, operations: Iterable[str], chosen: Mapping[str, str]) -> dict[str, str]:
    """Return the name of each operation's method.

    It is the name of the operation without the version, and without the words of the tag that
    follow the verb: `create_video_v3` of `videos` is `create`. Where that is empty, a keyword or
    not unique, the words of the tag stay, and after them the version.

    Args:
        tag: the name of the tag, in Python.
        operations: the names of its operations: the operationIds in snake case.
        chosen: names that the document gives (`x-method-name`), by the name of the operation.
    """
    names = list(operations)
    made: dict[str, str] = dict(chosen)
    for attempt in (_without_tag(tag), _without_version, str):
        open_ = [name for name in names if name not in made]
        candidates = {name: attempt(name) for name in open_}
        uses = Counter(candidates.values())
        taken = {*made.values(), *TAKEN}
        for name, candidate in candidates.items():
            usable = candidate.isidentifier() and not keyword.iskeyword(candidate)
            # The last attempt gives the names of the modules, which are unique.
            if usable and uses[candidate] == 1 and candidate not in taken:
                made[name] = candidate
    # What is left has the name of another operation's method: its own stays recognisable.
    for name in names:
        made.setdefault(name, f"{name}_")
    return {name: made[name] for name in names}


def _without_version(name: str) -> str:
    return re.sub(r"_v\d+$", "", name)


class _without_tag:
    """Removes the version and the words of a tag that follow the verb."""

    def __init__(self, tag: str) -> None:
        words = [word for word in tag.split("_") if word]
        self._words = {form for word in (*words, "".join(words)) for form in _forms(word)}

    def __call__(self, name: str) -> str:
        verb, *rest = _without_version(name).split("_")
        while rest and rest[0] in self._words:
            del rest[0]
        return "_".join([verb, *rest])


def _forms(word: str) -> set[str]:
    """Return a word with its singular and its plural."""
    forms = {word, f"{word}s", f"{word}es"}
    if word.endswith("y"):
        forms.add(f"{word[:-1]}ies")
    if word.endswith("ies"):
        forms.add(f"{word[:-3]}y")
    for ending in ("s", "es"):
        if word.endswith(ending):
            forms.add(word.removesuffix(ending))
    return forms

"""What the API keeps: objects of all kinds, and the jobs among them. Safe to use from any thread.

A kind is named by its collection's path, ``/v3/videos``. Which kinds there are follows from the
document: each path that ends in a placeholder names the objects of the path before it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from .._http.errors import ApiError
from .document import Document, Json

_PROGRESS = (
    ("PENDING", "pending", "queued", "loading", "thinking"),
    ("generating", "running", "rendering", "processing"),
)
_SUCCESS = ("completed", "complete", "succeeded", "ready", "ACTIVE")
FAILURES = ("failed", "FAILED", "error", "cancelled", "canceled")

# The schema calls these a string; the words are those seen (the table of status words).
_UNLISTED = {"/v3/background-removals": ["pending", "processing", "completed"]}

# The codes that have a name of their own on HeyGen's error page.
_NOT_FOUND = {
    "/v3/avatars": "avatar_group_not_found",
    "/v3/avatars/looks": "avatar_not_found",
    "/v3/voices": "voice_not_found",
    "/v3/videos": "video_not_found",
    "/v3/assets": "asset_not_found",
    "/v3/templates": "template_not_found",
    "/v3/webhooks/endpoints": "webhook_not_found",
    "/v3/hyperframes/renders": "hyperframes_render_not_found",
}


@dataclass(frozen=True, slots=True, eq=False)
class Kind:
    """A kind of objects."""

    path: str
    parameter: str
    """The placeholder's name: `video_id`."""
    numbered: bool
    """Its ids are numbers: 1, 2, ..."""
    words: tuple[str, ...]
    """The states of a job, the last one its success; empty for what is no job."""

    @property
    def item(self) -> str:
        """The path of one object."""
        return f"{self.path}/{{{self.parameter}}}"


@dataclass(slots=True, eq=False)
class Object:
    """One object: what it was made from, and when."""

    kind: Kind
    id: str
    owner: str
    parent: str
    number: int
    """Counts up in the order of creation."""
    fields: Json
    created: float
    duration: float
    """Seconds that its job takes."""
    fixed: Json = field(default_factory=dict)
    """What a test has ordered: it overrules all else."""
    hidden: bool = False
    """Not to be had yet: an upload that is not complete."""
    content: bytes | None = None
    """The file that was uploaded."""

    def status(self, now: float) -> str | None:
        """The state of its job; None for what is no job."""
        if "status" in self.fixed:
            return str(self.fixed["status"])
        words = self.kind.words
        if not words:
            return None
        steps, done = len(words) - 1, self._done(now)
        return words[int(done * steps)] if done < 1.0 else words[-1]

    def percent(self, now: float) -> int:
        """How far the time that its job takes is over: 0 to 99, as it is not done itself."""
        return min(int(100 * self._done(now)), 99)

    def _done(self, now: float) -> float:
        return max(0.0, (now - self.created) / self.duration) if self.duration > 0 else 1.0

    def state(self, now: float) -> str:
        """`queued`, `processing`, `completed` or `failed`: what all jobs have in common."""
        status = self.status(now)
        if status in FAILURES:
            return "failed"
        if status is None or status in _SUCCESS:
            return "completed"
        return "queued" if status in _PROGRESS[0] else "processing"


class Objects:
    """All objects of all callers."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self.now = clock
        self._all: dict[tuple[str, str, str, str], Object] = {}
        self._number = 0
        self.lock = threading.RLock()

    def create(
        self, kind: Kind, owner: str, fields: Json, *, duration: float, parent: str = ""
    ) -> Object:
        """A new object."""
        with self.lock:
            self._number += 1
            object_id = f"{kind.parameter.removesuffix('_id')}_{self._number:06d}"
            if kind.numbered:
                object_id = str(len(self.of(kind, owner, parent)) + 1)
            made = Object(
                kind, object_id, owner, parent, self._number, dict(fields), self.now(), duration
            )
            self._all[owner, kind.path, parent, object_id] = made
            return made

    def get(self, kind: Kind, owner: str, object_id: str, parent: str = "") -> Object:
        """An object; raises `ApiError` 404 if the caller has none of this id."""
        found = self._all.get((owner, kind.path, parent, object_id))
        if found is None or found.hidden:
            code = _NOT_FOUND.get(kind.path, "resource_not_found")
            raise ApiError(404, f"No {kind.parameter} {object_id!r}.", code=code)
        return found

    def peek(self, kind: Kind, owner: str, object_id: str) -> Object | None:
        """An object, also a hidden one, or None."""
        return self._all.get((owner, kind.path, "", object_id))

    def of(self, kind: Kind, owner: str, parent: str = "", *, hidden: bool = False) -> list[Object]:
        """All objects of a kind, in the order of creation; also hidden ones if asked for."""
        with self.lock:
            return [
                one
                for (its_owner, path, its_parent, _), one in self._all.items()
                if (its_owner, path, its_parent) == (owner, kind.path, parent)
                and (hidden or not one.hidden)
            ]

    def remove(self, one: Object) -> None:
        """Forget an object."""
        with self.lock:
            self._all.pop((one.owner, one.kind.path, one.parent, one.id), None)

    def named(self, object_id: str) -> Object:
        """The object of this id, whoever owns it. KeyError if there is none."""
        with self.lock:
            for one in self._all.values():
                if one.id == object_id:
                    return one
        raise KeyError(object_id)

    @property
    def ids(self) -> list[str]:
        """The ids of all objects, in the order of creation."""
        with self.lock:
            return [one.id for one in self._all.values()]


def kinds_of(document: Document) -> dict[str, Kind]:
    """All kinds by their collections' paths."""
    kinds = {}
    for operation in document.operations:
        path, _, last = operation.path.rpartition("/")
        if not (last.startswith("{") and last.endswith("}")):
            continue
        name = last[1:-1]
        schemas = [p.get("schema", {}) for p in operation.parameters if p["name"] == name]
        numbered = any(schema.get("type") == "integer" for schema in schemas)
        reading = document.at(operation.path, "GET")
        words = _UNLISTED.get(path) or _words(document, reading.data if reading else {})
        kinds[path] = Kind(path, name, numbered, tuple(words))
    return kinds


def success_of(document: Document, schema: Json) -> str | None:
    """The word of success among those of a schema's status, if it has one."""
    words = _status_words(document, schema)
    return next((word for word in _SUCCESS if word in words), None)


def _words(document: Document, schema: Json) -> list[str]:
    words, end = _status_words(document, schema), success_of(document, schema)
    progress = [word for row in _PROGRESS for word in row if word in words]
    return [*progress, end] if end is not None and progress else []


def _status_words(document: Document, schema: Json) -> list[str]:
    status = document.resolve(schema).get("properties", {}).get("status", {})
    parts = [document.resolve(one) for one in (status, *status.get("anyOf", []))]
    return [word for part in parts for word in part.get("enum", [])]

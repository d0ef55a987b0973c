"""The objects that the API stores: videos, assets, voices and so on. Many of them are jobs.

The path of a collection, such as ``/v3/videos``, identifies a kind of objects. The kinds follow
from the document: a path that ends in a placeholder is that of an object of the collection before.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

from .._http.errors import ApiError
from .._settings import Clock
from .document import Document, Json

_PROGRESS = (
    ("PENDING", "pending", "queued", "loading", "thinking"),
    ("generating", "running", "rendering", "processing"),
)
_SUCCESS = ("completed", "complete", "succeeded", "ready", "ACTIVE")
FAILURES = ("failed", "FAILED", "error", "cancelled", "canceled")

# The schema of these is only "string". The words have been seen in responses.
_UNLISTED = {"/v3/background-removals": ["pending", "processing", "completed"]}

# The codes that HeyGen's error page lists for one kind of objects.
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
    """The path of the collection, such as "/v3/videos"."""
    parameter: str
    """The name of the placeholder, such as "video_id"."""
    numbered: bool
    """Whether the ids are the numbers 1, 2, ..."""
    statuses: tuple[str, ...]
    """The statuses of a job in order, success last. Empty for objects that are not jobs."""

    @property
    def item(self) -> str:
        """The path of one object."""
        return f"{self.path}/{{{self.parameter}}}"


@dataclass(slots=True, eq=False)
class StoredObject:
    """An object: the fields that it was created with, and the state of its job."""

    kind: Kind
    id: str
    owner: str
    parent: str
    number: int
    """Increases in the order of creation."""
    fields: Json
    """The fields of the request that created it, and of those that changed it."""
    created: float
    """When it was created, in seconds of the fake's clock."""
    duration: float
    """How many seconds its job takes."""
    fixed: Json = field(default_factory=dict)
    """The fields set by `FakeHeyGen.change`. They take precedence over all others."""
    hidden: bool = False
    """Whether requests get 404 for now, because the upload is not complete."""
    content: bytes | None = None
    """The uploaded file."""

    def status(self, now: float) -> str | None:
        """Return the status of the job, or None if the object is not a job."""
        if "status" in self.fixed:
            return str(self.fixed["status"])
        statuses = self.kind.statuses
        if not statuses:
            return None
        steps, done = len(statuses) - 1, self._done(now)
        return statuses[int(done * steps)] if done < 1.0 else statuses[-1]

    def percent(self, now: float) -> int:
        """Return the progress of a running job, 0 to 99."""
        return min(int(100 * self._done(now)), 99)

    def _done(self, now: float) -> float:
        return max(0.0, (now - self.created) / self.duration) if self.duration > 0 else 1.0

    def state(self, now: float) -> str:
        """Return "queued", "processing", "completed" or "failed", whatever the status is called."""
        status = self.status(now)
        if status in FAILURES:
            return "failed"
        if status is None or status in _SUCCESS:
            return "completed"
        return "queued" if status in _PROGRESS[0] else "processing"


class ObjectStore:
    """All objects of all accounts. Safe to use from any thread.

    Whoever reads or changes an object itself holds `lock`.
    """

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self._all: dict[tuple[str, str, str, str], StoredObject] = {}
        self._number = 0
        self.lock = threading.RLock()

    def create(
        self, kind: Kind, owner: str, fields: Json, *, duration: float, parent: str = ""
    ) -> StoredObject:
        """Create an object."""
        with self.lock:
            self._number += 1
            object_id = f"{kind.parameter.removesuffix('_id')}_{self._number:06d}"
            if kind.numbered:
                object_id = str(len(self.of(kind, owner, parent)) + 1)
            now = self.clock.now()
            created = StoredObject(
                kind, object_id, owner, parent, self._number, dict(fields), now, duration
            )
            self._all[owner, kind.path, parent, object_id] = created
            return created

    def get(self, kind: Kind, owner: str, object_id: str, parent: str = "") -> StoredObject:
        """Return an object. Raises `ApiError` 404 if the account has none of this id."""
        found = self._all.get((owner, kind.path, parent, object_id))
        if found is None or found.hidden:
            code = _NOT_FOUND.get(kind.path, "resource_not_found")
            raise ApiError(404, f"No {kind.parameter} {object_id!r}.", code=code)
        return found

    def peek(self, kind: Kind, owner: str, object_id: str) -> StoredObject | None:
        """Return an object, even a hidden one, or None."""
        return self._all.get((owner, kind.path, "", object_id))

    def of(
        self, kind: Kind, owner: str, parent: str = "", *, hidden: bool = False
    ) -> list[StoredObject]:
        """Return the objects of a kind in the order of creation, with `hidden` all of them."""
        with self.lock:
            return [
                obj
                for (its_owner, path, its_parent, _), obj in self._all.items()
                if (its_owner, path, its_parent) == (owner, kind.path, parent)
                and (hidden or not obj.hidden)
            ]

    def remove(self, obj: StoredObject) -> None:
        """Remove an object."""
        with self.lock:
            self._all.pop((obj.owner, obj.kind.path, obj.parent, obj.id), None)

    def find(self, object_id: str) -> StoredObject:
        """Return the object of this id, whoever owns it. KeyError if there is none."""
        with self.lock:
            for obj in self._all.values():
                if obj.id == object_id:
                    return obj
        raise KeyError(object_id)

    @property
    def ids(self) -> list[str]:
        """The ids of all objects in the order of creation."""
        with self.lock:
            return [obj.id for obj in self._all.values()]


class Kinds(dict[str, Kind]):
    """The kinds of objects by the path of their collection."""

    def __missing__(self, path: str) -> Kind:
        """Return the kind of objects that the document can create but not read."""
        singular = path.rpartition("/")[2].removesuffix("s").replace("-", "_")
        return Kind(path, f"{singular}_id", numbered=False, statuses=())


def kinds_of(document: Document) -> Kinds:
    """Return all kinds by the path of their collection."""
    kinds = Kinds()
    for operation in document.operations:
        path, _, last = operation.path.rpartition("/")
        if not (last.startswith("{") and last.endswith("}")):
            continue
        name = last[1:-1]
        schemas = [p.get("schema", {}) for p in operation.parameters if p["name"] == name]
        numbered = any(schema.get("type") == "integer" for schema in schemas)
        reading = document.at(operation.path, "GET")
        statuses = _UNLISTED.get(path) or _job_statuses(document, reading.data if reading else {})
        kinds[path] = Kind(path, name, numbered, tuple(statuses))
    return kinds


def success_of(document: Document, schema: Json) -> str | None:
    """Return the status that means success in a schema, or None."""
    statuses = _statuses(document, schema)
    return next((status for status in _SUCCESS if status in statuses), None)


def _job_statuses(document: Document, schema: Json) -> list[str]:
    """Return the statuses of a job in order, or none if the schema is not that of a job."""
    statuses, success = _statuses(document, schema), success_of(document, schema)
    progress = [status for group in _PROGRESS for status in group if status in statuses]
    return [*progress, success] if success is not None and progress else []


def _statuses(document: Document, schema: Json) -> list[str]:
    """Return the values that the schema lists for its `status`."""
    status = document.resolve(schema).get("properties", {}).get("status", {})
    parts = [document.resolve(part) for part in (status, *status.get("anyOf", []))]
    return [value for part in parts for value in part.get("enum", [])]

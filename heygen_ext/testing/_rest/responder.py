"""The general rule that answers any operation, from the shape of its path and its schemas."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from .._http.errors import ApiError
from .._settings import Settings
from .document import Document, Json, Operation
from .objects import Kind, ObjectStore, StoredObject, kinds_of
from .views import Views

SEEDS = 3
"""How many objects an account begins with, of each kind that it cannot create."""

# These kinds can be created too, yet an account begins with some.
_SEEDED_TOO = ("/v3/voices", "/v3/avatars", "/v3/avatars/looks", "/v3/templates")


@dataclass(frozen=True, slots=True, eq=False)
class ApiRequest:
    """A request that has been checked against the document."""

    operation: Operation
    owner: str
    """The account of the caller."""
    base: str
    """The address of the fake, for the addresses in responses."""
    values: Mapping[str, str]
    """The values of the placeholders of the path."""
    query: Json
    body: Json
    raw: bytes
    content_type: str


@dataclass(frozen=True, slots=True, eq=False)
class ApiResponse:
    """A successful response."""

    status: int
    body: Json


Handler = Callable[["Responder", ApiRequest], ApiResponse]
"""Answers one operation that the general rule does not cover."""


class Responder:
    """Answers requests from the stored objects, or else with samples of the schemas.

    `handlers` maps operationIds to the handlers that answer instead of the general rule.
    """

    def __init__(
        self,
        document: Document,
        objects: ObjectStore,
        settings: Settings,
        handlers: Mapping[str, Handler],
    ) -> None:
        self.document = document
        self.objects = objects
        self.views = Views(document, objects.clock)
        self.kinds = kinds_of(document)
        self._settings = settings
        self._handlers = handlers
        self._seeded: set[str] = set()

    def answer(self, request: ApiRequest) -> ApiResponse:
        """Answer one request. Raises `ApiError`."""
        with self.objects.lock:
            path = request.operation.path
            self._seed(request)
            handler = self._handlers.get(request.operation.name)
            if handler is not None:
                return handler(self, request)
            parents = self._parents(request)
            kind = self.kinds.get(path)
            obj = parents[-1] if parents else None
            if kind is not None and request.operation.method == "POST":
                parent = obj.id if obj is not None else ""
                return self.show(request, self.create(request, path, request.body, parent))
            if request.operation.pages:
                return self._list(request, kind, obj)
            if obj is None:
                return self.show_sample(request, request.query)
            if path == obj.kind.item:
                return self._item(request, obj)
            return self.show(request, obj)

    # -- used by handlers too ----------------------------------------------------------------

    def create(
        self, request: ApiRequest, collection: str, fields: Json, parent: str = ""
    ) -> StoredObject:
        """Create an object of the caller in the collection with this path."""
        kind, duration = self.kinds[collection], self._settings.job_seconds
        return self.objects.create(kind, request.owner, fields, duration=duration, parent=parent)

    def named(self, request: ApiRequest, collection: str) -> StoredObject:
        """Return the object of a collection that the path of the request names, or raise 404."""
        return self.get(request, collection, request.values[self.kinds[collection].parameter])

    def get(self, request: ApiRequest, collection: str, object_id: str) -> StoredObject:
        """Return an object of the caller, or raise 404."""
        return self.objects.get(self.kinds[collection], request.owner, object_id)

    def peek(self, request: ApiRequest, collection: str, object_id: str) -> StoredObject | None:
        """Return an object of the caller, even a hidden one, or None."""
        return self.objects.peek(self.kinds[collection], request.owner, object_id)

    def all(self, request: ApiRequest, collection: str) -> list[StoredObject]:
        """Return all objects of the caller in a collection, hidden ones included."""
        return self.objects.of(self.kinds[collection], request.owner, hidden=True)

    def view(self, request: ApiRequest, obj: StoredObject, schema: Json | None = None) -> Any:
        """Return an object in the form of a schema, by default that of the operation."""
        schema = request.operation.data if schema is None else schema
        return self.views.view(schema, obj, request.base, self.now())

    def sample(self, request: ApiRequest, known: Json, schema: Json | None = None) -> Any:
        """Return a sample of a schema that has the known fields."""
        schema = request.operation.data if schema is None else schema
        known = {**known, **request.values}
        return self.views.sample(schema, request.base, known, self.now())

    def show(self, request: ApiRequest, obj: StoredObject, **changes: Any) -> ApiResponse:
        """Respond with an object, with `changes` to its fields."""
        data = self.view(request, obj)
        if isinstance(data, dict):
            data.update({k: v for k, v in request.values.items() if isinstance(data.get(k), str)})
            data.update(changes)
        return ApiResponse(request.operation.status, {"data": data})

    def show_sample(self, request: ApiRequest, known: Json) -> ApiResponse:
        """Respond with a sample that has the known fields."""
        return ApiResponse(request.operation.status, {"data": self.sample(request, known)})

    def now(self) -> float:
        """Return the time of the fake's clock."""
        return self.objects.clock.now()

    # -- the general rule --------------------------------------------------------------------

    def _parents(self, request: ApiRequest) -> list[StoredObject]:
        """Return the objects that the path names, outermost first. 404 if one does not exist."""
        found: list[StoredObject] = []
        path, parent = "", ""
        for step in request.operation.path.strip("/").split("/"):
            kind = self.kinds.get(path)
            path = f"{path}/{step}"
            if kind is None or path != kind.item or not self._stored(kind):
                continue
            obj = self.objects.get(kind, request.owner, request.values[kind.parameter], parent)
            found.append(obj)
            parent = obj.id
        return found

    def _stored(self, kind: Kind) -> bool:
        """Whether objects of this kind are stored. Others, as resources, are only sampled."""
        return "{" not in kind.path or self.document.at(kind.path, "POST") is not None

    def _item(self, request: ApiRequest, obj: StoredObject) -> ApiResponse:
        """Read, change or delete an object."""
        method = request.operation.method
        if method == "DELETE":
            self.objects.remove(obj)
            response = self.show(request, obj)
            data = response.body["data"]
            if isinstance(data, dict) and "deleted" in data:
                data["deleted"] = True
            return response
        if method in ("PATCH", "PUT"):
            obj.fields.update(request.body)
        return self.show(request, obj)

    def _list(
        self, request: ApiRequest, kind: Kind | None, parent: StoredObject | None
    ) -> ApiResponse:
        """Respond with a page of a list."""
        items = request.operation.data.get("items", {})
        if kind is None or not self._stored(kind):
            found = list(enumerate(self._catalogue(request, items)))
        else:
            parent_id = parent.id if parent is not None else ""
            stored = self.objects.of(kind, request.owner, parent_id)
            views = [(obj, self.view(request, obj, items)) for obj in stored]
            found = [
                (obj.number, view)
                for obj, view in views
                if _matches({**obj.fields, **view}, request.query)
            ]
        data, token = page(found, request.query)
        body = {"data": data, "has_more": token is not None, "next_token": token}
        return ApiResponse(request.operation.status, body)

    def _catalogue(self, request: ApiRequest, items: Json) -> list[Any]:
        """Return the entries of a list that no operation adds to."""
        items = self.document.resolve(items)
        discriminator = items.get("discriminator", {})
        wanted = request.query.get(discriminator.get("propertyName", ""))
        if wanted in discriminator.get("mapping", {}):
            items = self.document.resolve({"$ref": discriminator["mapping"][wanted]})
        entries = []
        for number in range(1, SEEDS + 1):
            entry = self.sample(request, request.query, items)
            for name in entry if isinstance(entry, dict) else ():
                if name == "id" or (name.endswith("_id") and name not in request.values):
                    entry[name] = f"{name.removesuffix('_id')}_{number}"
                    break
            entries.append(entry)
        return entries

    def _seed(self, request: ApiRequest) -> None:
        """Create the objects that an account begins with, at its first request."""
        if request.owner in self._seeded:
            return
        self._seeded.add(request.owner)
        groups: list[str] = []
        for path in sorted(self.kinds):
            listing = self.document.at(path, "GET")
            lists = listing is not None and listing.pages and "{" not in path
            if not lists or (self.document.at(path, "POST") and path not in _SEEDED_TOO):
                continue
            for number in range(SEEDS):
                looks = path == "/v3/avatars/looks"  # Sorts after /v3/avatars, its groups.
                fields: Json = {"group_id": groups[number]} if looks else {}
                obj = self.create(request, path, fields)
                obj.duration = 0.0
                if path == "/v3/avatars":
                    groups.append(obj.id)


def page(found: Iterable[tuple[int, Any]], query: Json) -> tuple[list[Any], str | None]:
    """Return one page of numbered items, and the token of the next page."""
    token, limit = query.get("token") or "", query.get("limit") or 10
    last = -1
    if token:
        if not (token.startswith("after-") and token[6:].isdecimal()):
            raise ApiError(400, "'token' is not a next_token of this list.", param="token")
        last = int(token[6:])
    rest = [(number, item) for number, item in found if number > last]
    more = len(rest) > limit
    return [item for _, item in rest[:limit]], f"after-{rest[limit - 1][0]}" if more else None


def _matches(fields: Json, query: Json) -> bool:
    """Whether an object matches the filters of a list operation."""
    for name, value in query.items():
        if name in ("limit", "token") or fields.get(name) is None or value in ("", None):
            continue
        if name == "title":
            if str(value).lower() not in str(fields[name]).lower():
                return False
        elif fields[name] != value:
            return False
    return True

"""The rule by which any operation is answered, from the shape of its path and its schemas."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from .._http.errors import ApiError
from .._realtime.sessions import Settings
from .document import Document, Json, Operation
from .objects import Kind, Object, Objects, kinds_of
from .views import Views

SEEDS = 3
"""How many there are of what nobody creates through the API: templates, public voices, ..."""

# Kinds that one can also create, yet an account has some of from the start.
_SEEDED_TOO = ("/v3/voices", "/v3/avatars")


@dataclass(frozen=True, slots=True, eq=False)
class Asked:
    """One request, read and checked."""

    operation: Operation
    owner: str
    base: str
    """The fake's own address, for the addresses in answers."""
    values: Mapping[str, str]
    """What stands in the path."""
    query: Json
    body: Json
    raw: bytes
    content_type: str


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """A success."""

    status: int
    body: Json


Room = Callable[["Answers", Asked], Answer]


class Answers:
    """Answers requests from what is kept, or else from the schema."""

    def __init__(
        self,
        document: Document,
        objects: Objects,
        settings: Settings,
        epoch: float,
        rooms: Mapping[str, Room],
    ) -> None:
        self.document = document
        self.objects = objects
        self.views = Views(document, epoch)
        self.kinds = kinds_of(document)
        self._settings = settings
        self._rooms = rooms
        self._seeded: set[str] = set()

    def answer(self, asked: Asked) -> Answer:
        """Answer one request; raises `ApiError`."""
        with self.objects.lock:
            path = asked.operation.path
            self._seed(asked)
            room = self._rooms.get(asked.operation.name)
            if room is not None:
                return room(self, asked)
            parents = self._parents(asked)
            kind = self.kinds.get(path)
            one = parents[-1] if parents else None
            if kind is not None and asked.operation.method == "POST":
                parent = one.id if one is not None else ""
                return self.seen(asked, self.create(asked, kind, asked.body, parent))
            if asked.operation.pages:
                return self._list(asked, kind, one)
            if one is None:
                return self.made(asked, asked.query)
            if path == one.kind.item:
                return self._item(asked, one)
            return self.seen(asked, one)

    # -- what rooms use too ------------------------------------------------------------------

    def kind(self, path: str) -> Kind:
        """The kind whose collection is at a path."""
        return self.kinds[path]

    def create(self, asked: Asked, kind: Kind, fields: Json, parent: str = "") -> Object:
        """Keep a new object."""
        return self.objects.create(
            kind, asked.owner, fields, duration=self._settings.job_seconds, parent=parent
        )

    def one(self, asked: Asked, path: str) -> Object:
        """The object of a kind that the request's path names."""
        kind = self.kinds[path]
        return self.objects.get(kind, asked.owner, asked.values[kind.parameter])

    def view(self, asked: Asked, one: Object, schema: Json | None = None) -> Any:
        """An object as the operation shows it, or as a schema wants it."""
        schema = asked.operation.data if schema is None else schema
        return self.views.view(schema, one, asked.base, self.objects.now())

    def sample(self, asked: Asked, known: Json, schema: Json | None = None) -> Any:
        """A value of the operation's schema with the fields that are known."""
        schema = asked.operation.data if schema is None else schema
        known = {**known, **asked.values}
        return self.views.sample(schema, asked.base, known, self.objects.now())

    def seen(self, asked: Asked, one: Object, **changes: Any) -> Answer:
        """Answer an object."""
        data = self.view(asked, one)
        if isinstance(data, dict):
            named = {k: v for k, v in asked.values.items() if isinstance(data.get(k), str)}
            data.update(named)
            data.update(changes)
        return Answer(asked.operation.status, {"data": data})

    def made(self, asked: Asked, known: Json) -> Answer:
        """Answer a sample."""
        return Answer(asked.operation.status, {"data": self.sample(asked, known)})

    # -- the shapes --------------------------------------------------------------------------

    def _parents(self, asked: Asked) -> list[Object]:
        """The objects that the path names, the outermost first; 404 if one does not exist."""
        found: list[Object] = []
        path, parent = "", ""
        for step in asked.operation.path.strip("/").split("/"):
            kind = self.kinds.get(path)
            path = f"{path}/{step}"
            if kind is None or path != kind.item or not self._kept(kind):
                continue
            one = self.objects.get(kind, asked.owner, asked.values[kind.parameter], parent)
            found.append(one)
            parent = one.id
        return found

    def _kept(self, kind: Kind) -> bool:
        """Whether objects of this kind are kept; of a session's resources there are samples."""
        return "{" not in kind.path or self.document.at(kind.path, "POST") is not None

    def _item(self, asked: Asked, one: Object) -> Answer:
        method = asked.operation.method
        if method == "DELETE":
            self.objects.remove(one)
            answer = self.seen(asked, one)
            data = answer.body["data"]
            if isinstance(data, dict) and "deleted" in data:
                data["deleted"] = True
            return answer
        if method in ("PATCH", "PUT"):
            one.fields.update(asked.body)
        return self.seen(asked, one)

    def _list(self, asked: Asked, kind: Kind | None, one: Object | None) -> Answer:
        items = asked.operation.data.get("items", {})
        if kind is None or not self._kept(kind):
            found = list(enumerate(self._catalogue(asked, items)))
        else:
            kept = self.objects.of(kind, asked.owner, one.id if one is not None else "")
            seen = [(each, self.view(asked, each, items)) for each in kept]
            found = [
                (each.number, view)
                for each, view in seen
                if _suits({**each.fields, **view}, asked.query)
            ]
        data, token = page(found, asked.query)
        body = {"data": data, "has_more": token is not None, "next_token": token}
        return Answer(asked.operation.status, body)

    def _catalogue(self, asked: Asked, items: Json) -> list[Any]:
        """The entries of a list that no operation adds to."""
        items = self.document.resolve(items)
        discriminator = items.get("discriminator", {})
        wanted = asked.query.get(discriminator.get("propertyName", ""))
        if wanted in discriminator.get("mapping", {}):
            items = self.document.resolve({"$ref": discriminator["mapping"][wanted]})
        entries = []
        for number in range(1, SEEDS + 1):
            entry = self.sample(asked, asked.query, items)
            for name in entry if isinstance(entry, dict) else ():
                if name == "id" or (name.endswith("_id") and name not in asked.values):
                    entry[name] = f"{name.removesuffix('_id')}_{number}"
                    break
            entries.append(entry)
        return entries

    def _seed(self, asked: Asked) -> None:
        """Give a caller at its first request what an account has from the start."""
        if asked.owner in self._seeded:
            return
        self._seeded.add(asked.owner)
        groups: list[str] = []
        for path, kind in sorted(self.kinds.items()):
            listing = self.document.at(path, "GET")
            lists = listing is not None and listing.pages and "{" not in path
            if not lists or (self.document.at(path, "POST") and path not in _SEEDED_TOO):
                continue
            for number in range(SEEDS):
                looks = path == "/v3/avatars/looks"  # sorted, so their groups are there
                fields: Json = {"group_id": groups[number]} if looks else {}
                one = self.create(asked, kind, fields)
                one.duration = 0.0
                if path == "/v3/avatars":
                    groups.append(one.id)


def page(found: Iterable[tuple[int, Any]], query: Json) -> tuple[list[Any], str | None]:
    """One page of numbered items, and the token of the next."""
    token, limit = query.get("token") or "", query.get("limit") or 10
    last = -1
    if token:
        if not (token.startswith("after-") and token[6:].isdecimal()):
            raise ApiError(400, "'token' is none of ours.", param="token")
        last = int(token[6:])
    rest = [(number, item) for number, item in found if number > last]
    more = len(rest) > limit
    return [item for _, item in rest[:limit]], f"after-{rest[limit - 1][0]}" if more else None


def _suits(fields: Json, query: Json) -> bool:
    """Whether an object is one of those that a list was asked for."""
    for name, value in query.items():
        if name in ("limit", "token") or fields.get(name) is None or value in ("", None):
            continue
        if name == "title":
            if str(value).lower() not in str(fields[name]).lower():
                return False
        elif fields[name] != value:
            return False
    return True

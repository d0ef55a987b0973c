"""What an object looks like through a schema: a sample of the schema, and over it what is known."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from .document import Document, Json
from .objects import FAILURES, Object, success_of
from .sample import LEFT_OPEN, Sampler, fits, nullable

_FAILED = ("error", "error_message", "failure_code", "failure_message", "failure_reason")
_RESULTS = (
    "completed_at",
    "duration",
    "output_duration",
    "result",
    "video_id",
    "clips",
    "outputs",
    "layers",
)
_EMPTY: dict[str, type] = {"array": list, "object": dict}
_VALUES: Json = {
    "secret": "whsec_fake",
    "mime_type": "video/mp4",
    "url": "",
    "email": "a@b.example",
}


class Views:
    """Makes answers. `epoch` is the Unix time at which the fake's clock showed 0."""

    def __init__(self, document: Document, epoch: float) -> None:
        self._document = document
        self._sampler = Sampler(document)
        self._epoch = epoch

    def sample(self, schema: Json, base: str, known: Json, at: float, label: str = "sample") -> Any:
        """A valid value; of its own fields those that are in `known` have that value."""
        schema = self._document.resolve(schema)

        def named(name: str, part: Json) -> Any:
            if name in _FAILED and nullable(self._document, part):
                return None
            kind = part.get("type")
            if part.keys() & {"const", "enum", "pattern"}:
                return LEFT_OPEN
            if name == "layers" and kind == "object":  # each is an address, as no name tells
                return {"foreground": f"{base}/files/{label}/foreground"}
            if kind == "string" and (name == "url" or name.endswith(("_url", "_urls"))):
                return f"{base}/files/{label}/{name}"
            if part.get("format") == "date-time" or (name.endswith("_at") and kind == "string"):
                return datetime.fromtimestamp(self._unix(at), UTC).isoformat()
            if kind == "integer" and name.endswith("_at"):
                return self._unix(at)
            if kind == "string" and name in _VALUES and fits(self._document, part, _VALUES[name]):
                return _VALUES[name]
            if kind == "string" and name.endswith("_id"):
                return f"{name.removesuffix('_id')}_sample"
            return LEFT_OPEN

        made = self._sampler.make(schema, named)
        if isinstance(made, dict):
            for name, part in schema.get("properties", {}).items():
                if name in known and fits(self._document, part, known[name]):
                    made[name] = known[name]
        return made

    def view(self, schema: Json, one: Object, base: str, now: float) -> Any:
        """An object through a schema."""
        schema = self._document.resolve(schema)
        made = self.sample(schema, base, one.fields, one.created, one.id)
        if not isinstance(made, dict):
            return made
        properties: Json = schema.get("properties", {})
        self._identify(made, properties, schema, one)
        status = one.status(now)
        if status is not None:
            self._settle(made, properties, schema, one, now)
        for name, value in one.fixed.items():
            if name in properties:
                made[name] = value
        return made

    def _identify(self, made: Json, properties: Json, schema: Json, one: Object) -> None:
        parameter = one.kind.parameter
        required = schema.get("required", [])
        others = [name for name in required if name.endswith(("_id", "_ids"))]
        for name in (parameter, "id", parameter + "s", *others):
            if name not in properties:
                continue
            if name.endswith("_ids"):
                made[name] = [one.id]
            else:
                made[name] = int(one.id) if one.kind.numbered else one.id
            return

    def _settle(self, made: Json, properties: Json, schema: Json, one: Object, now: float) -> None:
        """Bring the fields that depend on the job's state in line with it."""
        status, document = one.status(now), self._document
        if "status" in made and (
            "status" in one.fixed or fits(document, properties["status"], status)
        ):
            made["status"] = status
        done = one.state(now) == "completed"
        for name, part in properties.items():
            empty = name in _RESULTS or name.endswith("url")
            if empty and not done and nullable(document, part):
                made[name] = None
            elif name in one.fields:
                continue
            elif empty and not done and document.resolve(part).get("type") in _EMPTY:
                made[name] = _EMPTY[document.resolve(part)["type"]]()
            elif name == "completed_at" and done and isinstance(made[name], int):
                made[name] = self._unix(one.created + one.duration)
            elif name == "progress" and isinstance(made[name], int):
                made[name] = 100 if done else one.percent(now)
            elif name in _RESULTS and done and isinstance(made[name], list):
                self._finish(made[name], part)
            elif name in _FAILED and status in FAILURES:
                made[name] = self._failure(part, name)

    def _finish(self, parts: list[Any], schema: Json) -> None:
        """Bring parts of a completed job that have a status of their own to its success."""
        items = self._document.resolve(self._document.resolve(schema).get("items", {}))
        word = success_of(self._document, items)
        for part in parts if word is not None else ():
            part["status"] = word

    def _failure(self, part: Json, name: str) -> Any:
        return self._sampler.make(part, lambda _name, _part: LEFT_OPEN) or name

    def _unix(self, at: float) -> int:
        return int(self._epoch + at)

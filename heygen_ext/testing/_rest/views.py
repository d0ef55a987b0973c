"""Puts objects into the form of a schema: a sample, with the known fields of the object in it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from .._settings import Clock
from .document import Document, Json
from .objects import FAILURES, StoredObject, success_of
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
    """Makes the data of responses. Their times are the Unix times of the fake's clock."""

    def __init__(self, document: Document, clock: Clock) -> None:
        self._document = document
        self._sampler = Sampler(document)
        self._unix = clock.unix

    def sample(self, schema: Json, base: str, known: Json, at: float, label: str = "sample") -> Any:
        """Return a valid value of a schema. Its own fields have the `known` values that fit.

        `at` is the time of the sample, in seconds of the fake's clock. `label` is part of its
        file addresses.
        """
        schema = self._document.resolve(schema)

        def named(name: str, part: Json) -> Any:
            if name in _FAILED and nullable(self._document, part):
                return None
            kind = part.get("type")
            if part.keys() & {"const", "enum", "pattern"}:
                return LEFT_OPEN
            if name == "layers" and kind == "object":  # A map of names to file addresses.
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

    def view(self, schema: Json, obj: StoredObject, base: str, now: float) -> Any:
        """Return an object in the form of a schema."""
        schema = self._document.resolve(schema)
        made = self.sample(schema, base, obj.fields, obj.created, obj.id)
        if not isinstance(made, dict):
            return made
        properties: Json = schema.get("properties", {})
        self._identify(made, properties, schema, obj)
        status = obj.status(now)
        if status is not None:
            self._set_job_fields(made, properties, schema, obj, now)
        for name, value in obj.fixed.items():
            if name in properties:
                made[name] = value
        return made

    def _identify(self, made: Json, properties: Json, schema: Json, obj: StoredObject) -> None:
        parameter = obj.kind.parameter
        required = schema.get("required", [])
        others = [name for name in required if name.endswith(("_id", "_ids"))]
        for name in (parameter, "id", parameter + "s", *others):
            if name not in properties:
                continue
            if name.endswith("_ids"):
                made[name] = [obj.id]
            else:
                made[name] = int(obj.id) if obj.kind.numbered else obj.id
            return

    def _set_job_fields(
        self, made: Json, properties: Json, schema: Json, obj: StoredObject, now: float
    ) -> None:
        """Set the fields that depend on the state of the job."""
        status, document = obj.status(now), self._document
        if "status" in made and (
            "status" in obj.fixed or fits(document, properties["status"], status)
        ):
            made["status"] = status
        done = obj.state(now) == "completed"
        for name, part in properties.items():
            empty = name in _RESULTS or name.endswith("url")
            if empty and not done and nullable(document, part):
                made[name] = None
            elif name in obj.fields:
                continue
            elif empty and not done and document.resolve(part).get("type") in _EMPTY:
                made[name] = _EMPTY[document.resolve(part)["type"]]()
            elif name == "completed_at" and done and isinstance(made[name], int):
                made[name] = self._unix(obj.created + obj.duration)
            elif name == "progress" and isinstance(made[name], int):
                made[name] = 100 if done else obj.percent(now)
            elif name in _RESULTS and done and isinstance(made[name], list):
                self._complete_parts(made[name], part)
            elif name in _FAILED and status in FAILURES:
                made[name] = self._failure(part, name)

    def _complete_parts(self, parts: list[Any], schema: Json) -> None:
        """Give the parts of a completed job the status of success, if they have a status."""
        items = self._document.resolve(self._document.resolve(schema).get("items", {}))
        success = success_of(self._document, items)
        for part in parts if success is not None else ():
            part["status"] = success

    def _failure(self, part: Json, name: str) -> Any:
        return self._sampler.make(part, lambda _name, _part: LEFT_OPEN) or name

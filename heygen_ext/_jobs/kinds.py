"""Looks up kinds of jobs in the tables that `make regen` makes of openapi/overlay.yaml.

A new kind of job is added there, as an `x-job` field.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any, NamedTuple

from heygen_api import jobs

from ..errors import APIResponseValidationError, NotFoundError, UsageError
from .created import UploadedBatch


class Kind(NamedTuple):
    """One kind of job.

    Fields are found by paths into the job's JSON: names joined by dots. Where a list is on the way,
    each of its items counts; `name=value` stands for the objects with that value. All times are in
    seconds. Words of the job's status are in lower case.
    """

    name: str
    """What `wait_for` calls it."""
    operation: str
    """The module in `heygen_api.api` that reads the job by its id."""
    done: tuple[str, ...]
    """Status values that mean success."""
    failed: tuple[str, ...]
    """Status values that mean failure. A job with another value is running."""
    first: float
    """Time between the creation and the first poll."""
    growth: float
    """What the delay is multiplied by after each poll."""
    cap: float
    """The longest delay."""
    deadline: float
    """When a wait without a `timeout` of its own gives up."""
    code: tuple[str, ...] = ()
    """Where a failed job has its code."""
    message: tuple[str, ...] = ()
    """Where a failed job says why."""
    address: tuple[str, ...] = ()
    """Paths to the result; a completed job has one of them. The status `completed` may come shortly
    before the result."""
    needs_input: tuple[str, ...] = ()
    """Status values that mean that a person must act."""
    missing: tuple[str, ...] = ()
    """Status values that mean that there is no such job."""
    what_to_do: str = ""
    """What that person must do."""
    progress: str = ""
    """Where the job says how far it is: a percentage, or counts of items by status."""
    unfinished: tuple[str, ...] = ()
    """The counts of items that are not finished."""
    null_is_done: bool = False
    """A job without a status has ended."""
    ids: str = ""
    """The parameter for the id, if the operation reads many jobs at once and returns a list."""
    then: tuple[str, str] | None = None
    """The kind to wait for next, once the named field has its id."""
    also_poll: tuple[str, str] | None = None
    """Another job to poll while this one runs, as it may need a person: its kind, and the
    field with its id."""

    completed: str = ""
    """The model in `heygen_api.completed` of a job that has its result."""

    def module(self) -> Any:
        """Return the generated module of the operation, loaded now."""
        return import_module(f"heygen_api.api.{self.operation}")

    def call(self, id: str) -> tuple[tuple[str, ...], dict[str, str]]:
        """Return the arguments with which the operation reads this job, by position and by name."""
        return ((), {self.ids: id}) if self.ids else ((id,), {})

    def completed_job(self, job: Any) -> Any:
        """Return a completed job as the model that has its result, if there is one."""
        if not self.completed:
            return job
        model = getattr(import_module("heygen_api.completed"), self.completed)
        return job if isinstance(job, model) else model.from_dict(job.to_dict())

    def job_in(self, response: Any, id: str) -> Any:
        """Return the job in the operation's response.

        Raises:
            NotFoundError: The response is a list, and the status of its item says so.
            APIResponseValidationError: The response is an empty list.
        """
        if not self.ids:
            return response.data
        if not response.data:
            raise APIResponseValidationError(f"HeyGen's response does not contain {self.name} {id}")
        status = str(getattr(response.data[0], "status", None)).casefold()
        if status in self.missing:
            raise NotFoundError(f"HeyGen has no {self.name} {id}", code=status)
        return response.data[0]


KINDS: dict[str, Kind] = {name: Kind(name, **fields) for name, fields in jobs.KINDS.items()}
"""Every kind, by the name that `wait_for` takes."""


class Target(NamedTuple):
    """A job to wait for."""

    kind: Kind
    id: str
    snapshot: Any = None
    """The job as the create operation returned it, where it returns a job."""
    after: Kind | None = None
    """The kind that led to this one: the session of a video."""


def target_of(kind: str, id: str) -> Target:
    """Return the job that `wait_for` is asked for.

    Raises:
        UsageError: There is no such kind, or the id cannot be one.
    """
    found = KINDS.get(kind)
    if found is None:
        raise UsageError(f"There is no kind of job {kind!r}. Use one of: {', '.join(KINDS)}.")
    if not isinstance(id, str) or id in ("", ".", "..") or not id.isprintable():
        raise UsageError(f"{id!r} is not the id of a {kind}. Use the id that creating it returned.")
    return Target(found, id)


def targets_of(created: Any) -> tuple[list[Target], bool]:
    """Return the jobs that a create operation began, and whether it can begin several.

    Raises:
        UsageError: `created` is not the response of such an operation, or has no id.
    """
    if isinstance(created, UploadedBatch):
        return [target_of("asset_batch", created.batch_id)], False
    name = model_name(created)
    for kind, path in jobs.RETURNED.get(name, {}).items():
        return [target_of(kind, getattr(created, path, ""))._replace(snapshot=created)], False
    if name in jobs.CREATED:
        return _named_in(created, jobs.CREATED[name])
    raise UsageError(
        f"A {type(created).__name__} does not name a job. Use what a create operation returned, or "
        "wait_for(kind, id)."
    )


def _named_in(created: Any, kinds: dict[str, str]) -> tuple[list[Target], bool]:
    data = created.to_dict()
    for kind, path in reversed(kinds.items()):
        value = value_at(data, path)
        if isinstance(value, list) and value:
            return [target_of(kind, one) for one in value], True
        if isinstance(value, str) and value:
            before = (KINDS[other] for other in kinds)
            after = next((other for other in before if other.then == (kind, path)), None)
            return [target_of(kind, value)._replace(after=after)], False
    raise UsageError(f"This {type(created).__name__} has no id of a job.")


def result_of(created: Any, job: Any) -> Any:
    """Return what a wait for `created` returns: the job, or a response with the job's status.

    The latter is for a file that was checked: the job tells only the status and names no asset.
    """
    result = jobs.RESULTS.get(model_name(created))
    if result is None or job is created:
        return job
    model = getattr(import_module("heygen_api.models"), result)
    return model.from_dict({**created.to_dict(), "status": job.status})


def model_name(value: object) -> str:
    """Return which of the document's models a value is; "" for any other value.

    A completed job is of a subclass, which has another name.
    """
    for kind in type(value).__mro__:
        if kind.__module__.startswith("heygen_api.models."):
            return kind.__name__
    return ""


def value_at(data: Any, path: str) -> Any:
    """Return the value at a path of object keys, or None; of a list what its items have there."""
    if isinstance(data, list):
        return [found for item in data if (found := value_at(item, path)) is not None]
    name, _, rest = path.partition(".")
    value = data.get(name) if isinstance(data, dict) else None
    return value_at(value, rest) if rest else value


def text_at(data: Any, paths: tuple[str, ...]) -> str | None:
    """Return the first text at one of the paths (see `Kind`) that is not blank, or None."""
    for path in paths:
        for value in _found(data, path.split(".")):
            if isinstance(value, str) and value.strip():
                return value
    return None


def _found(data: Any, names: list[str]) -> list[Any]:
    if isinstance(data, list):
        return [value for item in data for value in _found(item, names)]
    if not names:
        return [data]
    if not isinstance(data, dict):
        return []
    name, _, wanted = names[0].partition("=")
    if wanted:
        return _found(data, names[1:]) if data.get(name) == wanted else []
    return _found(data[name], names[1:]) if name in data else []

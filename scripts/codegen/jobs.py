"""Make the tables of jobs from the x- fields that openapi/overlay.yaml sets.

If the document lacks an operation, its kind of job is left out, and so is all that leads to it.
"""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any, NamedTuple

import jinja2

from .answers import members_of
from .document import Json, Operation, RegenError, operations
from .package import Package, Routes

_MEANINGS = ("done", "failed", "needs_input", "missing")
_PATHS = ("code", "message", "address")


class Completed(NamedTuple):
    """A model of completed jobs."""

    base: str
    """The model of jobs in any state."""
    fields: list[NotNone]
    """The field with the address; none if it can be one of several fields."""
    either: list[str]
    """The fields of which one has the address, if there are several."""


class NotNone(NamedTuple):
    """A field that a completed job has."""

    name: str
    type: str
    """Its type, without None."""
    value: str
    """What declares it in the class, as Python."""
    models: list[str]
    """The models that its type names."""


class Tables(NamedTuple):
    """What is known of jobs, by kind or by the model of an answer."""

    kinds: dict[str, Json]
    """Each kind of job: the fields of `Kind` in heygen_ext/_jobs/kinds.py."""
    created: dict[str, dict[str, str]]
    """Models of answers that name a job: its kinds, and where the id of each is."""
    returned: dict[str, dict[str, str]]
    """Models of answers that are a job: its kind, and where its id is."""
    results: dict[str, str]
    """Models of answers that a wait returns as another model, with the job's status."""
    files: dict[str, Json]
    """Models of answers with files: the operation that reads them again, the field of the id."""
    file_fields: dict[str, tuple[str, ...]]
    """The fields of answers that can hold the URL of a file (`urls`), or an id (`ids`)."""
    wait: dict[str, str]
    """What `wait` returns for each model."""
    wait_for: dict[str, list[str]]
    """The kinds for which `wait_for` returns each type."""
    completed: dict[str, Completed]
    """Models of jobs that have an address once they are completed."""


def tables(document: Json, package: Package) -> Tables:
    """Return the tables of a document and the package that was generated from it.

    Raises:
        RegenError: An x- field does not fit the operation that it stands on.
    """
    return _Maker(document, package).made()


def render(template: Path, tables: Tables | Routes | None = None) -> str:
    """Return the Python module that a template makes of the tables, or of nothing.

    Raises:
        RegenError: It is no Python.
    """
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(template.parent),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=jinja2.StrictUndefined,
        autoescape=False,  # noqa: S701 - Python, not HTML
    )
    environment.filters["python"] = _python
    text = environment.get_template(template.name).render(tables._asdict() if tables else {})
    try:
        ast.parse(text)
    except SyntaxError as error:
        raise RegenError(f"{template.name} gives no Python: line {error.lineno}: {error}") from None
    return text


class _Maker:
    def __init__(self, document: Json, package: Package) -> None:
        self._package = package
        self._operations = list(operations(document))
        fields = document.get("x-files", {"urls": "", "ids": ""})
        self._file_fields = {k: tuple(filter(None, v.split("|"))) for k, v in fields.items()}
        self._completed: dict[str, Completed] = {}
        self._readers: dict[str, Operation] = {}
        for operation in self._with("x-job"):
            kind = operation.entry["x-job"]["kind"]
            if kind in self._readers:
                raise RegenError(
                    f"{operation}: {self._readers[kind]} reads jobs of kind {kind} too"
                )
            self._readers[kind] = operation

    def made(self) -> Tables:
        created, returned = self._answers("x-creates-job"), self._answers("x-returns-job")
        results = self._results()
        wait = {
            model: f"models.{results[model]}" if model in results else self._result(model, kinds)
            for model, kinds in {**created, **returned}.items()
        }
        wait_for: dict[str, list[str]] = {}
        for kind in self._readers:
            wait_for.setdefault(" | ".join(self._types(kind)), []).append(kind)
        kinds = {kind: self._kind(operation) for kind, operation in self._readers.items()}
        return Tables(
            kinds,
            created,
            returned,
            results,
            self._files(),
            self._file_fields,
            wait,
            wait_for,
            self._completed,
        )

    def _with(self, field: str) -> list[Operation]:
        return [operation for operation in self._operations if field in operation.entry]

    def _models(self, operation: Operation) -> list[str]:
        """Return the models of what stands inside `data`."""
        types = self._package.data_types(operation)
        models = [name for annotation in types for name in self._package.models_in(annotation)]
        if not models:
            raise RegenError(
                f"{operation}: its `data` is not an object, which an x- field is about"
            )
        return models

    def _kind(self, operation: Operation) -> Json:
        """Return one kind as the arguments of `Kind`, having checked its fields."""
        job = operation.entry["x-job"]
        row: Json = {"operation": self._package.module(operation)}
        for meaning in _MEANINGS:
            found = [word for word, meant in job["status"].items() if meant == meaning]
            if found:
                row[meaning] = tuple(word.casefold() for word in found)
        row.update(job["polling"])
        for name in (*_PATHS, "unfinished"):
            if name in job:
                row[name] = tuple(job[name].split("|"))
        for name in ("progress", "what_to_do", "null_is_done", "ids"):
            if name in job:
                row[name] = job[name]
        for name in ("then", "also_poll"):
            for kind, field in job.get(name, {}).items():
                if kind in self._readers:
                    row[name] = (kind, field)
                    self._check(operation, field)
        for path in [path for name in _PATHS for path in row.get(name, ())]:
            self._check(operation, path)
        if "progress" in row:
            self._check(operation, row["progress"])
        for model in self._models(operation):
            if name := self._completed_of(operation, model):
                row["completed"] = name
        return row

    def _check(self, operation: Operation, path: str) -> None:
        first = path.partition(".")[0]
        for model in self._models(operation):
            if self._package.field(model, first) is None:
                raise RegenError(f"{operation}: {model} has no {first}, which x-job names")

    def _answers(self, field: str) -> dict[str, dict[str, str]]:
        """Return, for the models of the answers, the kinds of jobs that they name."""
        made: dict[str, dict[str, str]] = {}
        for operation in self._with(field):
            kinds = {k: v for k, v in operation.entry[field].items() if k in self._readers}
            for model in self._models(operation) if kinds else ():
                if made.setdefault(model, kinds) != kinds:
                    raise RegenError(f"{operation}: its {field} is not that of others with {model}")
                for path in kinds.values():
                    if self._found(model, path) is None:
                        raise RegenError(f"{operation}: {model} has no {path}, which {field} names")
        return made

    def _found(self, model: str, path: str) -> ast.expr | None:
        """Return the type at a path into a model."""
        first, _, rest = path.partition(".")
        annotation = self._package.field(model, first)
        if annotation is None or not rest:
            return annotation
        inner = [self._found(name, rest) for name in self._package.models_in(annotation)]
        found = next((found for found in inner if found is not None), None)
        if found is not None and "list[" in ast.unparse(annotation):
            return ast.parse(f"list[{ast.unparse(found)}]", mode="eval").body
        return found

    def _results(self) -> dict[str, str]:
        return {
            model: operation.entry["x-wait-result"]
            for operation in self._with("x-wait-result")
            if operation.entry["x-wait-result"] in self._package.models
            for model in self._models(operation)
        }

    def _result(self, model: str, kinds: dict[str, str]) -> str:
        """Return the type of what waiting for an answer returns."""
        types: list[str] = []
        for kind, path in kinds.items():
            annotation = self._found(model, path)
            several = annotation is not None and "list[" in ast.unparse(annotation)
            for one in self._types(kind):
                types.append(f"list[{one}]" if several else one)
        return " | ".join(dict.fromkeys(types))

    def _types(self, kind: str) -> list[str]:
        """Return the types of what waiting for a kind returns."""
        job = self._readers[kind].entry["x-job"]
        for following in job.get("then", {}):
            if following in self._readers:
                return self._types(following)
        operation = self._readers[kind]
        types: list[str] = []
        for model in self._models(operation):
            name = self._completed_of(operation, model)
            types.append(f"completed.{name}" if name else f"models.{model}")
        return list(dict.fromkeys(types))

    def _completed_of(self, operation: Operation, model: str) -> str:
        """Return the name of the model of completed jobs, or "" if it would have nothing more."""
        job = operation.entry["x-job"]
        paths = job.get("address", "").split("|")
        if not paths[0] or "then" in job or len(self._models(operation)) > 1:
            return ""
        names = list(dict.fromkeys(path.partition(".")[0] for path in paths))
        fields = [one for name in names if (one := self._not_none(model, name))]
        if len(fields) < len(names):
            return ""
        several = len(fields) > 1
        if several and any(one.type != "str" for one in fields):
            return ""
        made = Completed(
            model, [] if several else fields, [one.name for one in fields] if several else []
        )
        if self._completed.setdefault(f"Completed{model}", made) != made:
            raise RegenError(f"{operation}: its address is not that of other jobs with {model}")
        return f"Completed{model}"

    def _not_none(self, model: str, name: str) -> NotNone | None:
        """Return the declaration of a field that is there and is not null."""
        found = self._package.declaration(model, name)
        if found is None or not isinstance(found.value, ast.Call):
            return None
        types = [part for part in members_of(found.annotation) if part not in ("None", "Unset")]
        wire, reader = found.value.args
        value = f"_field({ast.unparse(wire)}, {ast.unparse(reader)}"
        if any(word.arg == "secret" for word in found.value.keywords):
            value += ", secret=True"
        names = self._package.models_in(found.annotation)
        return NotNone(
            ast.unparse(found.target), " | ".join(types), value.replace("'", '"') + ")", names
        )

    def _files(self) -> dict[str, Json]:
        by_name = {operation.entry.get("operationId"): operation for operation in self._operations}
        made: dict[str, Json] = {}
        for operation in self._with("x-file"):
            fields = operation.entry["x-file"]
            reader = by_name.get(fields["read"]) if "read" in fields else operation
            if reader is None:
                continue
            row = {k: v for k, v in fields.items() if k != "read"}
            for model in self._models(operation):
                made[model] = {"operation": self._package.module(reader), **row}
        return made


def _python(value: Any) -> str:
    """Return a value as Python source, in double quotes."""
    if isinstance(value, tuple):
        return f"({', '.join(map(_python, value))}{',' if len(value) == 1 else ''})"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{_python(k)}: {_python(v)}' for k, v in value.items())}}}"
    return json.dumps(value) if isinstance(value, str) else repr(value)

"""Read a generated package: which module an operation has, and of which types its answer is.

The names of modules and classes are the generator's, so they are read from what it wrote. Nothing
is imported.
"""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path
from typing import NamedTuple

from .document import Operation, RegenError
from .names import PythonIdentifier


class Routes(NamedTuple):
    """Where the operations are, for a template."""

    routes: dict[str, dict[str, str]]
    """The modules below `api`, by path and method."""


def _module(file: str) -> str:
    path = Path(file)
    return f"{path.parent.name}.{path.stem}"


class Package:
    """A generated package.

    Args:
        folder: Where it is.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._parsed = cache(lambda path: ast.parse((folder / path).read_text(encoding="utf-8")))
        self.models: dict[str, str] = self._constant("models/__init__.py", "_MODULES") or {}
        """The module of each model, by the name of the class."""
        self._operations = {
            (values["method"], values["path"]): path.relative_to(folder).as_posix()
            for path in sorted((folder / "api").glob("*/*.py"))
            if (values := self._constant(path.relative_to(folder).as_posix(), "OPERATION"))
        }

    def has(self, operation: Operation) -> bool:
        """Return whether the package has an operation."""
        return (operation.method, operation.path) in self._operations

    def module(self, operation: Operation) -> str:
        """Return the module of an operation, below `api`."""
        return _module(self._file(operation))

    def routes(self) -> Routes:
        """Return the modules of all operations."""
        found: dict[str, dict[str, str]] = {}
        for path, method in sorted((path, method) for method, path in self._operations):
            found.setdefault(path, {})[method] = _module(self._operations[method, path])
        return Routes(found)

    def data_types(self, operation: Operation) -> list[ast.expr]:
        """Return the types of `data` in the operation's answers.

        Raises:
            RegenError: An answer has no `data`.
        """
        for item in self._parsed(self._file(operation)).body:
            if isinstance(item, ast.FunctionDef) and item.name == "sync" and item.returns:
                found = [self.field(name, "data") for name in self.models_in(item.returns)]
                types = [annotation for annotation in found if annotation is not None]
                if types and len(types) == len(found):
                    return types
                answer = ast.unparse(item.returns)
                raise RegenError(
                    f"{operation}: its answer, {answer}, has no `data`, which an x- field is about"
                )
        raise RegenError(f"{operation}: it has no answer, which an x- field is about")

    def field(self, model: str, name: str) -> ast.expr | None:
        """Return the type of a model's field, by its name in JSON; None if there is none."""
        found = self.declaration(model, name)
        return found.annotation if found else None

    def declaration(self, model: str, name: str) -> ast.AnnAssign | None:
        """Return the declaration of a model's field, by its name in JSON; None if there is none."""
        python_name = PythonIdentifier(name, "field_")
        for item in self._parsed(f"models/{self.models[model].lstrip('.')}.py").body:
            if isinstance(item, ast.ClassDef) and item.name == model:
                for part in item.body:
                    if isinstance(part, ast.AnnAssign) and ast.unparse(part.target) == python_name:
                        return part
        return None

    def models_in(self, annotation: ast.expr) -> list[str]:
        """Return the models that a type names."""
        names = [node.id for node in ast.walk(annotation) if isinstance(node, ast.Name)]
        return [name for name in names if name in self.models]

    def _file(self, operation: Operation) -> str:
        return self._operations[operation.method, operation.path]

    def _constant(self, path: str, name: str) -> dict[str, str] | None:
        """Return the strings in a dict, or among the keyword arguments of a call."""
        for item in self._parsed(path).body:
            if not (isinstance(item, ast.Assign) and ast.unparse(item.targets[0]) == name):
                continue
            if isinstance(item.value, ast.Dict):
                values: dict[str, str] = ast.literal_eval(item.value)
                return values
            if isinstance(item.value, ast.Call):
                return {
                    word.arg: str(word.value.value)
                    for word in item.value.keywords
                    if word.arg and isinstance(word.value, ast.Constant)
                }
        return None

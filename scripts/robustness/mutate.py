"""Replaces code inside one function of a module. Finds it by its syntax tree, not by its text."""

from __future__ import annotations

import ast
from typing import NamedTuple

Block = list[ast.stmt]
Function = ast.FunctionDef | ast.AsyncFunctionDef


class Mutant(NamedTuple):
    """One way to break the package.

    - `what`: what is broken, in words.
    - `where`: module and function, such as `byte_count.ByteCount.settle`. A module alone means its
      top level.
    - `old`: an expression or statements in that function; "" means the whole body. Spaces, line
      breaks and comments do not matter.
    - `new`: the code that takes its place; "" removes it.
    """

    what: str
    where: str
    old: str
    new: str

    @property
    def module(self) -> str:
        """The name of the module."""
        return self.where.partition(".")[0]


class StaleMutantError(Exception):
    """The function or the code of a mutant does not exist any more."""


def mutated(source: str, mutant: Mutant) -> str:
    """Return the source of a module, broken as `mutant` says.

    Raises:
        StaleMutantError: The function or the code is not there, or the code is there twice.
    """
    tree = ast.parse(source)
    scope = _function(tree, mutant.where.split(".")[1:], mutant)
    replacement = ast.parse(mutant.new or "pass").body
    if not mutant.old:
        scope.body = replacement
        return ast.unparse(ast.fix_missing_locations(tree))
    old, new = _expression(mutant.old), _expression(mutant.new)
    if old is not None and new is not None:
        swap = _Swap(old, new)
        swap.visit(scope)
        found = swap.found
    else:
        found = _replace_statements(scope, ast.parse(mutant.old).body, replacement)
    if found != 1:
        times = "does not occur" if found == 0 else f"occurs {found} times"
        raise StaleMutantError(
            f"{mutant.what!r}: the code {mutant.old!r} {times} in {mutant.where}"
        )
    return ast.unparse(ast.fix_missing_locations(tree))


def _function(tree: ast.Module, names: list[str], mutant: Mutant) -> ast.Module | Function:
    scope: ast.Module | ast.ClassDef | Function = tree
    for name in names:
        inner = [
            node
            for node in scope.body
            if isinstance(node, ast.ClassDef | Function) and node.name == name
        ]
        if not inner:
            raise StaleMutantError(f"{mutant.what!r}: there is no {mutant.where}")
        scope = inner[0]
    if isinstance(scope, ast.ClassDef):
        raise StaleMutantError(f"{mutant.what!r}: {mutant.where} is a class, not a function")
    return scope


def _expression(source: str) -> ast.expr | None:
    try:
        return ast.parse(source, mode="eval").body
    except SyntaxError:
        return None


class _Swap(ast.NodeTransformer):
    """Replaces every expression that equals `old`."""

    def __init__(self, old: ast.expr, new: ast.expr) -> None:
        self._old, self._new, self.found = ast.dump(old), new, 0

    def visit(self, node: ast.AST) -> ast.AST:
        if isinstance(node, ast.expr) and ast.dump(node) == self._old:
            self.found += 1
            return self._new
        changed: ast.AST = super().visit(node)
        return changed


def _replace_statements(scope: ast.AST, old: Block, new: Block) -> int:
    """Replace every run of statements that equals `old`; return how many there were."""
    found, wanted = 0, [ast.dump(statement) for statement in old]
    for node in ast.walk(scope):
        for name in ("body", "orelse", "finalbody"):
            block = getattr(node, name, None)
            if not isinstance(block, list):
                continue
            for at in range(len(block) - len(old), -1, -1):
                if [ast.dump(each) for each in block[at : at + len(old)]] == wanted:
                    block[at : at + len(old)] = new
                    found += 1
    return found

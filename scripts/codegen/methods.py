"""The methods of operations: their names and their keywords.

The fields of a JSON body are keywords, named as on the wire. A body that can be one of several
objects has one overload for each. What the templates print is decided here.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

import openapi_python_client
from openapi_python_client.parser.bodies import BodyType
from openapi_python_client.parser.properties import LiteralEnumProperty, ModelProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.union import UnionProperty

from .argument_types import ArgumentTypes, Shape, fields, is_name, plain, wire
from .method_names import method_names

OPTIONS = ("timeout", "extra_headers", "extra_query", "extra_body")
"""The keywords that every method has."""

_FILES = (
    "Bytes, a file that is opened in binary mode, `File`, or a tuple of file name, content and "
    "optionally MIME type."
)


class Argument(NamedTuple):
    """A parameter of an operation, or a field of its body, as a keyword of the method."""

    keyword: str
    name: str
    """On the wire."""
    attribute: str
    """In the generated function, or in the model of the body."""
    type: str
    required: bool
    text: str
    """What it means."""


class Kind(NamedTuple):
    """One object that the body of an operation can be."""

    model: Any
    """The model's property."""
    arguments: list[Argument]
    constant: dict[str, str]
    """By name on the wire the fields with only one value, as Python."""


class Method(NamedTuple):
    """What a template needs to print a method."""

    name: str
    parameters: list[Argument]
    """Of the path, the query, headers and cookies; those of the path are first."""
    in_path: int
    """How many of them are of the path."""
    kinds: list[Kind]
    """Of the body. Empty if it has no keywords."""
    documented: list[Argument]
    """The fields of all kinds, each once."""
    body_type: str
    body_required: bool
    is_json: bool
    """The body is JSON. The other bodies with keywords are forms."""
    key: str
    """Method and path of the operation, as in the document."""
    endpoint: Any


def apply() -> None:
    """Give the templates of each project the functions of this module, and write one more."""
    init, build_api = (
        openapi_python_client.Project.__init__,
        openapi_python_client.Project._build_api,
    )

    def with_functions(self: openapi_python_client.Project, **options: Any) -> None:
        init(self, **options)
        types = ArgumentTypes(self.openapi)
        self.env.globals.update(
            methods=Methods(types).methods, shapes=types.shapes, outside_class=outside_class
        )

    def with_dicts(self: openapi_python_client.Project) -> None:
        build_api(self)
        folder = self.package_dir / "dicts"
        folder.mkdir()
        made: list[Shape] = self.env.globals["shapes"]()  # type: ignore[operator]
        texts = {
            shape.module: self.env.get_template("dict.py.jinja").render(shape=shape)
            for shape in made
        }
        imports = [f"from .{shape.module} import {shape.name}" for shape in made]
        texts["__init__"] = self.env.get_template("models_init.py.jinja").render(
            imports=imports, alls=[shape.name for shape in made], what="dicts in requests"
        )
        for name, text in texts.items():
            (folder / f"{name}.py").write_text(text, encoding=self.config.file_encoding)

    openapi_python_client.Project.__init__ = with_functions  # type: ignore[method-assign]
    openapi_python_client.Project._build_api = with_dicts  # type: ignore[method-assign]


def outside_class(annotation: str, methods: Iterable[str]) -> str:
    """Return a type in which builtins that a method of the class hides have a "_" before them."""
    hidden = {name for name in methods if hasattr(builtins, name)}

    class Rename(ast.NodeTransformer):
        def visit_Name(self, node: ast.Name) -> ast.Name:
            return ast.Name(f"_{node.id}") if node.id in hidden else node

    tree = ast.parse(annotation, mode="eval").body
    return ast.unparse(Rename().visit(tree)) if hidden else annotation


class Methods:
    """Makes the methods of a document.

    Args:
        types: the types of its arguments.
    """

    def __init__(self, types: ArgumentTypes) -> None:
        self._types = types

    def methods(
        self, tag: str, endpoints: list[Any], operations: Mapping[str, Any]
    ) -> list[Method]:
        """Return the methods of the operations of a tag.

        Args:
            tag: the name of the tag, in Python.
            endpoints: its operations.
            operations: the x- fields of each operation, by method and path.
        """
        chosen = {
            str(one.name): fields["x-method-name"]
            for one in endpoints
            if "x-method-name" in (fields := operations.get(_key(one), {}))
        }
        names = method_names(tag, [str(one.name) for one in endpoints], chosen)
        return [self._method(names[str(one.name)], one) for one in endpoints]

    def _method(self, name: str, endpoint: Any) -> Method:
        parameters: list[Argument] = []
        taken = {"self", "body", *OPTIONS}
        groups = (
            endpoint.path_parameters,
            endpoint.query_parameters,
            endpoint.header_parameters,
            endpoint.cookie_parameters,
        )
        for item in (one for group in groups for one in group):
            parameters.append(self._argument(item, taken, in_body=False))
        bodies = endpoint.bodies
        is_json = len(bodies) == 1 and bodies[0].body_type == BodyType.JSON
        kinds: list[Kind] = []
        if len(bodies) == 1:
            models = list(self._kinds(bodies[0].prop, is_json=is_json))
            if models and all(models):
                kinds = [self._kind(model, taken, is_json=is_json) for model in models]
        documented: dict[str, Argument] = {}
        for kind in kinds:
            for argument in kind.arguments:
                documented.setdefault(argument.keyword, argument)
        required = bool(bodies) and all(body.prop.required for body in bodies)
        return Method(
            name,
            parameters,
            len(endpoint.path_parameters),
            kinds,
            [_only_for(argument, kinds) for argument in documented.values()],
            self._body_type(bodies, kinds),
            required,
            is_json,
            _key(endpoint),
            endpoint,
        )

    def _kinds(self, item: Any, *, is_json: bool) -> Iterator[Any]:
        """Iterate over the models that a body can be, and None for anything else."""
        if isinstance(item, UnionProperty) and is_json:
            for inner in item.inner_properties:
                yield from self._kinds(inner, is_json=is_json)
        elif isinstance(item, ModelProperty):
            model = self._types.models.get(str(item.class_info.name), item)
            # An object that must be empty has no keywords, and needs no argument.
            empty = getattr(model.data, "properties", None) is not None
            yield model if fields(model) or empty else None
        elif not isinstance(item, NoneProperty):
            yield None

    def _kind(self, model: Any, taken: set[str], *, is_json: bool) -> Kind:
        names = set(taken)
        arguments = [self._argument(item, names, in_form=not is_json) for item in fields(model)]
        constant = {
            wire(item): value for item in fields(model) if (value := _only_value(item)) is not None
        }
        first = [one for one in arguments if one.name in constant and one.required]
        needed = [one for one in arguments if one.required and one not in first]
        return Kind(
            model, [*first, *needed, *(one for one in arguments if not one.required)], constant
        )

    def _argument(
        self, item: Any, taken: set[str], *, in_body: bool = True, in_form: bool = False
    ) -> Argument:
        name = word = wire(item)
        if not is_name(word):
            word = str(item.python_name)
        while word in taken:
            word += "_"
        taken.add(word)
        kind, text = item.get_type_string().as_unembedded_code(), _text(item)
        if in_body:
            kind = self._types.type(item, in_form=in_form)
        if "_FileInput" in kind:
            text = f"{text} {_FILES}".strip()
        if name.lower() == "idempotency-key":
            kind = kind.replace("str | Unset", "str | None | Unset")
        return Argument(word, name, str(item.python_name), kind, bool(item.required), text)

    def _body_type(self, bodies: list[Any], kinds: list[Kind]) -> str:
        types = [self._types.type(body.prop, optional=False) for body in bodies]
        if not kinds:
            types = [_with_any_dict(body, alone=len(bodies) == 1) for body in bodies]
        else:
            types.append("_Mapping[str, Any]")
        return " | ".join(dict.fromkeys(types))


def _with_any_dict(body: Any, *, alone: bool) -> str:
    text: str = body.prop.get_type_string(no_optional=True).as_unembedded_code()
    inner = getattr(body.prop, "inner_properties", [body.prop])
    models = all(isinstance(one, ModelProperty) for one in inner)
    takes_dict = alone and models and body.body_type == BodyType.JSON
    return f"{text} | _Mapping[str, Any]" if takes_dict else text


def _key(endpoint: Any) -> str:
    """Return method and path as in the document: the generator renames parameters."""
    path = plain(endpoint.path)
    for item in endpoint.path_parameters:
        path = path.replace(f"{{{item.python_name}}}", f"{{{wire(item)}}}")
    return f"{endpoint.method.upper()} {path}"


def _text(item: Any) -> str:
    text = " ".join(plain(item.description or "").split())
    default = item.default.python_code.as_unembedded_code() if item.default else "None"
    return text if default == "None" else f"{text} HeyGen's default: {default}.".strip()


def _only_value(item: Any) -> str | None:
    """Return the value of a property that has only one, as Python."""
    if isinstance(item, ConstProperty):
        value: str = item.value.python_code.as_unembedded_code()
        return value
    if isinstance(item, LiteralEnumProperty) and len(item.values) == 1:
        return repr(next(iter(item.values)))
    return None


def _only_for(argument: Argument, kinds: list[Kind]) -> Argument:
    """Say in the text of an argument for which kinds it is, and where it only tells the kind."""
    words = [kind.constant[argument.name] for kind in kinds if argument.name in kind.constant]
    if len(kinds) > 1 and len(words) == len(kinds):
        return argument._replace(text=f"{' or '.join(dict.fromkeys(words))}. {argument.text}")
    having = [kind for kind in kinds if any(one.name == argument.name for one in kind.arguments)]
    if len(having) == len(kinds):
        return argument
    marks = [
        name for name in kinds[0].constant if all(name in kind.constant for kind in kinds)
    ] or [""]
    words = [kind.constant.get(marks[0], str(kind.model.class_info.name)) for kind in having]
    return argument._replace(text=f"Only for {', '.join(words)}. {argument.text}")

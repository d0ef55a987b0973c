"""Which models answers use, and how their fields are typed and read.

Whether a model can be in a request decides about UNSET: in a request, null and absent differ. A
model that both use has UNSET, and is read as generously as an answer. The generator's properties
are read here, as its classes have other names than the schemas.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

import openapi_python_client
from openapi_python_client.parser.openapi import Endpoint, GeneratorData
from openapi_python_client.parser.properties import ModelProperty

_READERS = {
    "boolean_property.py.jinja": "_boolean",
    "date_property.py.jinja": "_date",
    "datetime_property.py.jinja": "_datetime",
    "float_property.py.jinja": "_number",
    "int_property.py.jinja": "_integer",
    "uuid_property.py.jinja": "_uuid",
}
_KINDS = {"str": "_text", "int": "_integer", "bool": "_boolean", "float": "_number"}


def apply() -> None:
    """Give the templates of each project the functions of this module."""
    original = openapi_python_client.Project.__init__

    def init(self: openapi_python_client.Project, **options: Any) -> None:
        original(self, **options)
        sent, received = models_of_requests(self.openapi), models_of_answers(self.openapi)
        shared = {
            name
            for name, model in _models(self.openapi).items()
            if name in sent & received and not model.is_multipart_body
        }

        def field_type(model: Any, item: Any) -> str:
            return answer_type(item) if str(model.class_info.name) not in sent else sent_type(item)

        self.env.globals.update(
            is_answer=lambda model: model.class_info.name not in sent - shared,
            is_shared=lambda model: model.class_info.name in shared,
            field_type=field_type,
            is_nullable=is_nullable,
            reader=reader,
        )

    openapi_python_client.Project.__init__ = init  # type: ignore[method-assign]


def models_of_requests(data: GeneratorData) -> set[str]:
    """Return the names of the models that request bodies or parameters can contain."""
    endpoints = _endpoints(data)
    rest: list[Any] = [body.prop for endpoint in endpoints for body in endpoint.bodies]
    rest += [one for endpoint in endpoints for one in endpoint.list_all_parameters()]
    rest += [model for model in data.models if model.is_multipart_body]
    return _reached(data, rest)


def models_of_answers(data: GeneratorData) -> set[str]:
    """Return the names of the models that documented responses can contain."""
    return _reached(data, [one.prop for endpoint in _endpoints(data) for one in endpoint.responses])


def _models(data: GeneratorData) -> dict[str, ModelProperty]:
    return {str(model.class_info.name): model for model in data.models}


def _endpoints(data: GeneratorData) -> list[Endpoint]:
    collections = data.endpoint_collections_by_tag.values()
    return [endpoint for collection in collections for endpoint in collection.endpoints]


def _reached(data: GeneratorData, rest: list[Any]) -> set[str]:
    """Return the names of the models in these properties, at any depth."""
    models = _models(data)
    found: set[str] = set()
    while rest:
        item = rest.pop()
        if isinstance(item, ModelProperty):
            name = str(item.class_info.name)
            if name in found:
                continue
            found.add(name)
            item = models.get(name, item)
        rest.extend(_inside(item))
    return found


def _inside(item: Any) -> Iterator[Any]:
    """Iterate over the properties that a property contains."""
    for name in ("inner_properties", "required_properties", "optional_properties"):
        yield from getattr(item, name, None) or ()
    for name in ("inner_property", "additional_properties"):
        inner = getattr(item, name, None)
        if inner is not None:
            yield inner


def answer_type(item: Any) -> str:
    """Return the type of a field of an answer: with None in place of UNSET."""
    text = item.get_type_string(no_optional=True).as_unembedded_code()
    parts = [part for part in members_of(ast.parse(text, mode="eval").body) if part != "None"]
    if "Any" in parts:
        return "Any"
    optional = not item.required or len(parts) < len(members_of(ast.parse(text, mode="eval").body))
    return " | ".join([*parts, "None"] if optional else parts)


def sent_type(item: Any) -> str:
    """Return the type of a field of a request: with UNSET if it may be left out."""
    return str(item.get_type_string().as_unembedded_code())


def is_nullable(item: Any) -> bool:
    """Return whether a field may be null."""
    parts = members_of(ast.parse(sent_type(item), mode="eval").body)
    return bool({"None", "Any"} & set(parts))


def members_of(node: ast.expr) -> list[str]:
    """Return the members of a union, as Python."""
    if isinstance(node, ast.BinOp):
        return members_of(node.left) + members_of(node.right)
    return [ast.unparse(node)]


def reader(item: Any) -> str:
    """Return, as Python, the function that reads a value: a name in answers.py or a call of one."""
    template = item.template
    if template == "model_property.py.jinja":
        return f'_model("{item.class_info.name}")'
    if template == "list_property.py.jinja":
        return f"_items({reader(item.inner_property)})"
    if template == "union_property.py.jinja":
        return _union(item)
    if template == "const_property.py.jinja":
        return _KINDS.get(type(item.value.raw_value).__name__, "_anything")
    if template in ("literal_enum_property.py.jinja", "enum_property.py.jinja"):
        return _KINDS[item.get_instance_type_string().as_unembedded_code()]
    kind = item.get_type_string(no_optional=True).as_unembedded_code()
    return _READERS.get(template) or _KINDS.get(kind, "_anything")


def _union(item: Any) -> str:
    """Return the function that reads a union. Objects are tried apart from other values."""
    members = [inner for inner in item.inner_properties if not _is_none(inner)]
    models = [f'"{m.class_info.name}"' for m in members if isinstance(m, ModelProperty)]
    others = [reader(inner) for inner in members if not isinstance(inner, ModelProperty)]
    if "_anything" in others and not models:
        return "_anything"
    # A text that is not a date stays a text.
    others = sorted(dict.fromkeys(others), key=lambda name: name in ("_text", "_anything"))
    if not models and len(others) <= 1:
        return others[0] if others else "_anything"
    if len(models) == 1 and not others:
        return f"_model({models[0]})"
    names = "".join(f"{name}, " for name in models)
    return f"_union({', '.join([f'({names})', *others])})"


def _is_none(item: Any) -> bool:
    return bool(item.get_type_string(no_optional=True).as_unembedded_code() == "None")

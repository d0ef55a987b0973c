"""The types of arguments. A nested object may be a model or a dict, with a TypedDict made here."""

from __future__ import annotations

import keyword
from collections.abc import Iterator
from typing import Any, NamedTuple

from openapi_python_client.parser.openapi import GeneratorData
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.schema.untrusted_string import UntrustedString

from .answers import models_of_requests

_AS_TEXT = ("date", "datetime", "UUID")
"""Types whose values may be given as the text that is sent."""


class Shape(NamedTuple):
    """A TypedDict: the object of a model that requests contain."""

    name: str
    module: str
    model: str
    fields: list[tuple[str, str, bool]]
    """Name on the wire, type, and whether it is required."""

    @property
    def is_plain(self) -> bool:
        """Whether all names can be written as attributes of a class."""
        return all(is_name(name) and not name.startswith("__") for name, _, _ in self.fields)


class ArgumentTypes:
    """Makes the types of a document's arguments, and its TypedDicts.

    Args:
        data: the document, as the generator has read it.
    """

    def __init__(self, data: GeneratorData) -> None:
        self.models = {str(model.class_info.name): model for model in data.models}
        sent = models_of_requests(data)
        classes = {*self.models, *(str(enum.class_info.name) for enum in data.enums)}
        suffix = "Dict"
        while any(f"{name}{suffix}" in classes for name in sent):
            suffix += "_"
        self._suffix = suffix
        self._dicts = {
            name
            for name, model in self.models.items()
            if name in sent and not model.is_multipart_body and fields(model)
        }

    def shapes(self) -> list[Shape]:
        """Return the TypedDicts, by name."""
        return [
            Shape(
                name + self._suffix,
                str(self.models[name].class_info.module_name),
                name,
                [
                    (wire(item), self.type(item, optional=False), bool(item.required))
                    for item in fields(self.models[name])
                ],
            )
            for name in sorted(self._dicts)
        ]

    def type(self, item: Any, *, optional: bool = True, in_form: bool = False) -> str:
        """Return the type of an argument: where a model stands, its TypedDict may stand too.

        Args:
            item: the property.
            optional: add Unset if the property is not required.
            in_form: it is a field of a form, where a file may be given in several ways.
        """
        parts = list(dict.fromkeys(self._parts(item, in_form=in_form)))
        if "Any" in parts:
            return "Any"
        if "None" in parts:
            parts = [part for part in parts if part != "None"] + ["None"]
        if optional and not item.required:
            parts.append("Unset")
        return " | ".join(parts)

    def _parts(self, item: Any, *, in_form: bool) -> Iterator[str]:
        if isinstance(item, UnionProperty):
            for inner in item.inner_properties:
                yield from self._parts(inner, in_form=in_form)
        elif isinstance(item, FileProperty) and in_form:
            yield "_FileInput"
        elif isinstance(item, ModelProperty):
            name = str(item.class_info.name)
            yield name
            if name in self._dicts:
                yield name + self._suffix
            elif name in self.models and not fields(self.models[name]):
                yield "dict[str, Any]"
        elif isinstance(item, ListProperty):
            text = self.type(item.inner_property, optional=False, in_form=in_form)
            # A list of models is no list of models or dicts, but a sequence of them.
            mixed = self._has_dict(item.inner_property) or "_FileInput" in text
            yield f"_Sequence[{text}]" if mixed else f"list[{text}]"
        else:
            text = item.get_type_string(no_optional=True).as_unembedded_code()
            yield text
            if text.rpartition(".")[2] in _AS_TEXT:
                yield "str"

    def _has_dict(self, item: Any) -> bool:
        inner = [*getattr(item, "inner_properties", ()), getattr(item, "inner_property", None)]
        own = isinstance(item, ModelProperty)
        return own or any(self._has_dict(one) for one in inner if one is not None)


def fields(model: Any) -> list[Any]:
    """Return the properties of a model, the required ones first."""
    return [*(model.required_properties or ()), *(model.optional_properties or ())]


def wire(item: Any) -> str:
    """Return the name of a property in the document."""
    return plain(item.name)


def plain(text: Any) -> str:
    """Return a text of the document as it is. It is no code yet."""
    return str(text.get_untrusted_value() if isinstance(text, UntrustedString) else text)


def is_name(text: str) -> bool:
    """Return whether a name in the document can be a keyword."""
    return text.isidentifier() and text.isascii() and not keyword.iskeyword(text)

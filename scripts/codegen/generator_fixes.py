"""Correct what the generator gets wrong and neither the document nor a template can correct.

Each function names the fault that it corrects. It can be removed once openapi-python-client does so
itself. The generator's version is pinned, so what is replaced here stays where it is.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable
from typing import Any

import attrs
import openapi_python_client
from openapi_python_client import strings
from openapi_python_client.config import ClassOverride, Config
from openapi_python_client.parser import bodies, openapi, properties
from openapi_python_client.parser.errors import PropertyError
from openapi_python_client.parser.properties import (
    Class,
    LiteralEnumProperty,
    ModelProperty,
    merge_properties,
    model_property,
    schemas,
    string,
)
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.schema.ref import Ref
from openapi_python_client.schema.untrusted_string import UntrustedString

from .names import PythonIdentifier

_LONGEST_NAME = 120
"""Of a class. A nested object has the names of all objects around it in its own."""
_DUPLICATE = re.compile(r'duplicate models with name "(\w+)"|conflicting enums named (\w+) ')
_ARGUMENTS = {"body", "headers", "params", "cookies"}
"""Variables of generated functions, apart from their arguments."""


def apply() -> None:
    """Correct the generator in this process."""
    _write_strings_exactly()
    _show_words_in_messages()
    _say_where_in_messages()
    _give_each_class_a_module()
    _number_equal_names()
    _process_models_once()
    _take_the_narrower_type()
    _send_other_media_types_as_files()


def _write_strings_exactly() -> None:
    """Defaults and consts are escaped twice, and names lose their control characters."""
    # repr() follows, which escapes everything that a literal needs.
    string.remove_string_escapes = lambda value: value  # type: ignore[attr-defined]

    def literal(value: Any) -> str:
        if isinstance(value, UntrustedString):
            value = value.get_untrusted_value()
        if isinstance(value, strings.PythonCode):
            value = value.as_unembedded_code()
        text = json.dumps(value, ensure_ascii=False)[1:-1]
        return re.sub(r"[^\x20-\x7e]", _escaped, text)

    openapi_python_client.TEMPLATE_FILTERS["in_double_quote_literal"] = literal


def _escaped(match: re.Match[str]) -> str:
    character = match[0]
    return character if character.isprintable() else f"\\U{ord(character):08x}"


def _show_words_in_messages() -> None:
    """Messages show the address of an object in place of a word of the document."""

    def quoted(self: UntrustedString | Ref, _: str) -> str:
        return repr(self.get_untrusted_value())

    for kind in (UntrustedString, Ref):
        kind.__format__ = quoted  # type: ignore[method-assign, assignment]


def _say_where_in_messages() -> None:
    """Messages do not name the parameter, body or property, nor the reason in a union."""
    make, build = properties.property_from_data, UnionProperty.build
    process = model_property._process_properties
    reasons: list[str] = []

    def named(place: str) -> Callable[..., Any]:
        def wrapped(**options: Any) -> Any:
            made, schemas = make(**options)
            if isinstance(made, PropertyError):
                made.detail = f"{place.format(**options)}{made.detail}"
                made.data = options["data"]
                reasons.append(made.detail)
            return made, schemas

        return wrapped

    def build_union(**options: Any) -> Any:
        reasons.clear()
        made, schemas = build(**options)
        if isinstance(made, PropertyError) and reasons:
            made.detail = f"{made.detail}: {reasons[-1]}"
        return made, schemas

    def process_properties(**options: Any) -> Any:
        made = process(**options)
        if not isinstance(made, PropertyError):
            return made
        if made.header.startswith("Found conflicting"):
            made.detail, made.header = f"{made.header}: {made.detail}", ""
        fields = options["data"].properties or {}
        for name in [name for name, schema in fields.items() if schema is made.data]:
            made.detail = f"property {name}: {made.detail}"
        return made

    openapi.property_from_data = named("parameter {name}: ")  # type: ignore[attr-defined]
    bodies.property_from_data = named("request body: ")  # type: ignore[attr-defined]
    properties.property_from_data = named("")
    UnionProperty.build = staticmethod(build_union)  # type: ignore[method-assign]
    model_property._process_properties = process_properties


def _give_each_class_a_module() -> None:
    """Two classes whose names differ in capitals only have one module; long names have no file."""
    original = Class.from_string
    owners: dict[str, str] = {}

    def from_string(*, string: str | UntrustedString, config: Config) -> Class:
        made = original(string=string, config=config)
        if len(made.name) > _LONGEST_NAME:
            digest = hashlib.sha256(made.name.encode()).hexdigest()[:8]
            made = original(string=f"{made.name[:_LONGEST_NAME]}X{digest}", config=config)
        module, number = made.module_name, 1
        while owners.setdefault(module, made.name) != made.name:
            number += 1
            module = PythonIdentifier(f"{made.module_name}_{number}", config.field_prefix)
        return Class(name=made.name, module_name=module)

    Class.from_string = staticmethod(from_string)  # type: ignore[method-assign]
    # The function of an enum is in its module and is imported together with those of others.
    LiteralEnumProperty.get_class_name_snake_case = (  # type: ignore[method-assign]
        lambda self: str(self.class_info.module_name)
    )


def _number_equal_names() -> None:
    """Equal names of classes, properties or parameters are an error; here they get a number."""
    for kind in (ModelProperty, LiteralEnumProperty):
        kind.build = staticmethod(_numbered(kind.build))  # type: ignore[method-assign]
    resolve = model_property._resolve_naming_conflict

    def resolve_naming_conflict(first: Any, second: Any, config: Config) -> PropertyError | None:
        if _raw_name(first, config) != _raw_name(second, config):
            return resolve(first, second, config)
        _renumber(first, second, config)
        return None

    model_property._resolve_naming_conflict = resolve_naming_conflict
    check = openapi.Endpoint._check_parameters_for_conflicts

    def check_parameters(self: openapi.Endpoint, *, config: Config, **options: Any) -> Any:
        parameters = list(self.iter_all_parameters())
        names = {parameter.python_name for _, parameter in parameters}
        _rename_items([parameter for _, parameter in parameters], config)
        for number, (location, parameter) in enumerate(parameters):
            word = parameter.python_name
            if word in _ARGUMENTS or (word.startswith("json_") and word[5:] in names):
                name = UntrustedString(f"{parameter.python_name}_{location}")
                parameter.set_python_name(name, config=config)
            for other_location, other in parameters[:number]:
                if (location, parameter.python_name) == (other_location, other.python_name) and (
                    _raw_name(parameter, config) == _raw_name(other, config)
                ):
                    _renumber(parameter, other, config)
        return check(self, config=config, **options)

    openapi.Endpoint._check_parameters_for_conflicts = (  # type: ignore[method-assign]
        check_parameters
    )


def _rename_items(given: list[Any], config: Config) -> None:
    """Let the variable of a loop over a list have another name than any property has."""
    names = {one.python_name for one in given}
    for item in given:
        while isinstance(item, ListProperty):
            item = item.inner_property
            while {item.python_name, f"{item.python_name}_data"} & names:
                item.set_python_name(UntrustedString(f"{item.python_name}_of_list"), config=config)


def _raw_name(item: Any, config: Config) -> str:
    return PythonIdentifier(item.name, config.field_prefix, skip_snake_case=True)


def _renumber(item: Any, other: Any, config: Config) -> None:
    """Give a property the name of another one with the next number."""
    base, _, number = other.python_name.rpartition("_")
    following = f"{base}_{int(number) + 1}" if base and number.isdigit() else None
    name = UntrustedString(following or f"{other.python_name}_2")
    item.set_python_name(name, config=config)


def _numbered(build: Callable[..., Any]) -> Callable[..., Any]:
    """Return a function that makes a class, with a number if its name is taken."""

    def numbered(*, config: Config, **options: Any) -> Any:
        # Without the number of the class around it, which may have the same name.
        config = attrs.evolve(config, class_overrides={})
        data, name = options["data"], options["name"]
        if not strings.pascal_case(data.title or name):  # else it has the name of what is around it
            options["data"] = data.model_copy(update={"title": UntrustedString("Field")})
        result = build(config=config, **options)
        name, number = _taken(result[0]), 1
        while name and _taken(result[0]):
            number += 1
            override = ClassOverride.model_validate({"class_name": f"{name}{number}"})
            result = build(config=attrs.evolve(config, class_overrides={name: override}), **options)
        if isinstance(result[0], ModelProperty):
            _rename_items(_properties_of(result[0]), config)
        return result

    return numbered


def _taken(made: Any) -> str | None:
    """Return the name of a class that could not be made because another class has it."""
    found = _DUPLICATE.search(made.detail or "") if isinstance(made, PropertyError) else None
    return (found[1] or found[2]) if found else None


def _properties_of(model: ModelProperty) -> list[Any]:
    return [*(model.required_properties or ()), *(model.optional_properties or ())]


def _process_models_once() -> None:
    """A model to which a union of one member refers is processed again, and its classes too."""
    process = model_property.process_model

    def process_model(
        model_prop: ModelProperty, *, schemas: schemas.Schemas, config: Config
    ) -> Any:
        known = schemas.classes_by_name.get(model_prop.class_info.name)
        if model_prop.required_properties is not None:
            return schemas
        if (
            isinstance(known, ModelProperty)
            and known.data is model_prop.data
            and known.required_properties is not None
        ):
            for name in ("required_properties", "optional_properties", "additional_properties"):
                object.__setattr__(model_prop, name, getattr(known, name))
            model_prop.set_relative_imports(known.relative_imports or set())
            model_prop.set_lazy_imports(known.lazy_imports or set())
            return schemas
        result = process(model_prop, schemas=schemas, config=config)
        if not isinstance(result, PropertyError):
            _rename_items(_properties_of(model_prop), config)
        return result

    properties.process_model = process_model  # type: ignore[attr-defined]


def _take_the_narrower_type() -> None:
    """A field of `allOf` that one object describes more narrowly than another is an error."""
    merge = merge_properties.merge_properties

    def merged(prop1: Any, prop2: Any) -> Any:
        result = merge(prop1, prop2)
        if isinstance(result, PropertyError):
            narrower = _narrower(prop1, prop2)
            if narrower is not None:
                return attrs.evolve(narrower, required=prop1.required or prop2.required)
        return result

    merge_properties.merge_properties = merged


def _narrower(prop1: Any, prop2: Any) -> Any:
    """Return the one of two types that allows less, the later of two objects, or None."""
    parts = getattr(prop1, "inner_properties", [prop1])
    if isinstance(prop2, ModelProperty) and all(
        isinstance(part, ModelProperty | NoneProperty) for part in parts
    ):
        return prop2
    for one, other in ((prop2, prop1), (prop1, prop2)):
        words, parts = _words(one), getattr(other, "inner_properties", [other])
        texts = all(isinstance(word, str) for word in words)
        if words and (
            words <= _words(other)
            or (texts and any(isinstance(part, StringProperty) for part in parts))
        ):
            return one
        if len(parts) > 1 and any(type(part) is type(one) for part in parts):
            return one
    return prop2 if _words(prop1) & _words(prop2) else None


def _words(item: Any) -> set[object]:
    """Return the values that a const, an enum or a union of such can have; otherwise nothing."""
    if isinstance(item, ConstProperty):
        return {item.value.raw_value}
    if isinstance(item, LiteralEnumProperty):
        return set(item.values)
    parts = (
        [_words(one) for one in item.inner_properties] if isinstance(item, UnionProperty) else []
    )
    return set().union(*parts) if all(parts) else set()


def _send_other_media_types_as_files() -> None:
    """Request bodies of other media types than JSON and forms are an error."""
    original = strings.get_content_type

    def get_content_type(content_type: str, config: Config) -> str | None:
        known = original(content_type, config) or ""
        forms = {"application/x-www-form-urlencoded", "multipart/form-data", "application/json"}
        return known if known in forms or known.endswith("+json") else "application/octet-stream"

    bodies.get_content_type = get_content_type  # type: ignore[attr-defined]

"""Say in simpler schemas what the generator cannot read, or what no type in Python can say."""

from __future__ import annotations

from . import references
from .document import Json, as_object, objects_in, schemas
from .names import PythonIdentifier

_STRUCTURE = {"$ref", "additionalProperties", "allOf", "anyOf", "const", "enum", "format", "items"}
_STRUCTURE |= {"oneOf", "patternProperties", "prefixItems", "properties", "required", "type"}


def simplify_schemas(document: Json) -> None:
    """Simplify, in place, all schemas of a document."""
    replace_boolean_schemas(document)
    for _, schema in list(references.objects(document)):
        simplify_all_of(document, schema)
    name_objects_of_nullables(document)
    for _, schema in references.objects(document):
        simplify_values(schema)


def replace_boolean_schemas(document: Json) -> None:
    """Write the schemas `true` and `false` as an object, which allows anything."""
    for _, holder in references.objects(document):
        for word in ("items", "schema"):
            if isinstance(holder.get(word), bool):
                holder[word] = {}
        for word in ("allOf", "anyOf", "oneOf", "prefixItems"):
            if isinstance(holder.get(word), list):
                holder[word] = [{} if isinstance(one, bool) else one for one in holder[word]]
        for word in ("properties", "schemas"):
            for name, schema in as_object(holder.get(word)).items():
                if isinstance(schema, bool):
                    holder[word][name] = {}


def simplify_all_of(document: Json, schema: Json) -> None:
    """Join what says nothing about fields with the one schema that does, where there is one.

    The generator takes `allOf` for fields of several objects. Of types that are not objects, the
    first says what there is to say; the rest are bounds.
    """
    while isinstance(members := schema.get("allOf"), list):
        kept = [one for one in members if _STRUCTURE & as_object(one).keys()]
        if not any(_is_object(document, one) for one in kept):
            kept = kept[:1]
        for member in members:
            if isinstance(member, dict) and member not in kept:
                for key, value in member.items():
                    if key not in _STRUCTURE:
                        schema.setdefault(key, value)
        del schema["allOf"]
        if len(kept) == 1 and "$ref" not in kept[0] and not _STRUCTURE & schema.keys():
            schema.update({**kept[0], **schema})
            continue
        if kept:
            schema["allOf"] = kept
        return


def name_objects_of_nullables(document: Json) -> None:
    """Give the object in a schema that may be null too a name, where `allOf` takes its fields."""
    named = schemas(document)
    nullable = {
        f"#/components/schemas/{name}": name
        for name, schema in named.items()
        if as_object(schema).get("nullable") is True and _is_object(document, schema)
    }
    bases = [
        member
        for _, schema in references.objects(document)
        if len(members := objects_in(schema.get("allOf"))) > 1
        for member in members
        if member.get("$ref") in nullable
    ]
    used = {member["$ref"] for member in bases}
    for reference, name in nullable.items():
        schema = named[name]
        if reference in used or len(schema.get("allOf", ())) > 1:
            named[f"{name}_object"] = {**schema, "nullable": False}
            named[name] = {"oneOf": [{"$ref": f"{reference}_object"}, {"type": "null"}]}
    for member in bases:
        member["$ref"] += "_object"


def _is_object(document: Json, schema: Json) -> bool:
    found: object = schema
    while isinstance(found, dict) and isinstance(found.get("$ref"), str):
        found = references.target(document, found["$ref"])
    found = as_object(found)
    return bool({"allOf", "properties", "required"} & found.keys() or found.get("type") == "object")


def simplify_values(schema: Json) -> None:
    """Complete or leave out single keywords.

    Lists need items. A Literal can be neither of mixed types nor a number with a fraction. The
    server knows the default of an object or list, which a signature cannot have, and a default that
    is not among the words of an enum. A title has letters.
    """
    words = schema.get("enum")
    if isinstance(words, list):
        kinds = {type(word) for word in words if word is not None}
        if kinds and kinds not in ({str}, {int}):
            del schema["enum"]
    if isinstance(schema.get("const"), float | list | dict):
        del schema["const"]
    if isinstance(schema.get("title"), str) and not PythonIdentifier(schema["title"], ""):
        del schema["title"]
    default = schema.get("default")
    unknown = isinstance(words, list) and default is not None and default not in words
    if isinstance(default, dict | list) or unknown:
        del schema["default"]
    kind = schema.get("type")
    if (kind == "array" or (isinstance(kind, list) and "array" in kind)) and (
        "prefixItems" not in schema
    ):
        schema.setdefault("items", {})

"""Pairs of schemas for the tests of scripts/drift.py, with the rules that they must meet."""

from support.drift_documents import INTEGER, STRING, enum, ref, thing

COMPONENTS = {
    "Cat": thing(["kind"], kind={"const": "cat"}, claws=INTEGER),
    "Bird": thing(["kind"], kind={"const": "bird"}, wings=INTEGER),
    "Dog": thing(["kind"], kind={"const": "dog"}, tail=STRING),
    "Text": STRING,
}
"""The component schemas of every document that is made of these schemas."""


def union(*names, discriminator="kind", **mapping):
    """A union of components; the mapping gives the component of each discriminator value."""
    schema = {"oneOf": [ref(name) for name in names]}
    if discriminator:
        targets = {value: ref(name)["$ref"] for value, name in mapping.items()}
        schema["discriminator"] = {"propertyName": discriminator, "mapping": targets}
    return schema


def inline_kinds(first, second):
    """A union of two inline objects; `kind` tells them apart."""
    return {
        "oneOf": [
            thing(["kind"], kind={"const": first}, claws=INTEGER),
            thing(["kind"], kind={"const": second}, wings=INTEGER),
        ]
    }


def both(rules):
    """The same rules for a schema that is sent and for one that is read."""
    return rules, rules


ONE_KIND = union("Cat", cat="Cat")
TWO_KINDS = union("Cat", "Bird", cat="Cat", bird="Bird")
THREE_KINDS = union("Cat", "Bird", "Dog", cat="Cat", bird="Bird", dog="Dog")
STRING_OR_NULL = {"type": ["string", "null"]}
CLOSED = {"type": "object", "additionalProperties": False}
ONE_REQUIRED = {
    "type": "object",
    "properties": {"a": STRING},
    "oneOf": [{"required": ["a"]}, {"required": ["b"]}],
}
STRING_OR_INTEGER, LONGER_STRING_OR_INTEGER = (
    {"anyOf": [{**STRING, "minLength": n}, INTEGER]} for n in (1, 2)
)
UNUSED_DISCRIMINATOR = {**thing(["a"], a=STRING, b=STRING), "discriminator": {"propertyName": "a"}}

NO_CHANGE = None, None
NOW_ANYTHING = "type-widened", "type-changed"
NO_LONGER_ANYTHING = "type-changed", "type-narrowed"
NO_MEMBER_LEFT = "member-removed member-added member-added", "type-changed member-removed"

SCHEMA_CHANGES = [
    (thing(), thing(a=STRING), "property-added", "property-added"),
    (thing(), thing(["a"], a=STRING), "property-added-required", "property-added"),
    (thing(a=STRING), thing(), "property-removed", "property-removed"),
    (thing(a=STRING, b=INTEGER), thing(c=STRING, b=INTEGER), *both("property-renamed")),
    (thing(a=STRING), thing(["a"], a=STRING), *both("property-became-required")),
    (thing(["a"], a=STRING), thing(a=STRING), *both("property-became-optional")),
    (thing(a=STRING), thing(a={**STRING, "deprecated": True}), *both("property-deprecated")),
    (thing(a={**STRING, "deprecated": True}), thing(a=STRING), *both("property-undeprecated")),
    (thing(a=STRING), thing(a={**STRING, "readOnly": True}), "property-removed", None),
    (thing(a=STRING), thing(a={**STRING, "writeOnly": True}), None, "property-removed"),
    (STRING, INTEGER, "type-changed", "type-changed"),
    (INTEGER, {"type": "number"}, "type-widened", "type-changed"),
    ({"type": "number"}, INTEGER, "type-changed", "type-narrowed"),
    (thing(a=STRING), thing(a={}), "type-widened", "type-changed"),
    (thing(a={}), thing(a=STRING), "type-changed", "type-narrowed"),
    (STRING, STRING_OR_NULL, "became-nullable", "became-nullable"),
    (STRING_OR_NULL, STRING, "no-longer-nullable", "no-longer-nullable"),
    (enum("a"), enum("a", "b"), "enum-grew", "enum-grew"),
    (enum("a", "b"), enum("a"), "enum-shrank", "enum-shrank"),
    (enum("a", "b"), enum("b", "c"), *both("enum-shrank enum-grew")),
    ({"const": "a"}, {"const": "b"}, *both("enum-replaced")),
    (enum("a", "b"), enum("c"), *both("enum-replaced")),
    (STRING, enum("a"), "enum-introduced", "enum-introduced"),
    (enum("a"), STRING, "enum-lifted", "enum-lifted"),
    ({"const": "a"}, {"enum": ["a", "b"]}, "enum-grew", "enum-grew"),
    ({**STRING, "maxLength": 9}, {**STRING, "maxLength": 8}, *both("bound-tightened")),
    ({**STRING, "maxLength": 8}, {**STRING, "maxLength": 9}, *both("bound-loosened")),
    (INTEGER, {**INTEGER, "minimum": 1}, *both("bound-tightened")),
    ({**INTEGER, "minimum": 2}, {**INTEGER, "minimum": 1}, *both("bound-loosened")),
    (
        {**INTEGER, "maximum": 10**400},
        {**INTEGER, "maximum": 10**400 + 1},
        *both("bound-loosened"),
    ),
    ({**INTEGER, "exclusiveMaximum": 2}, INTEGER, *both("bound-loosened")),
    (
        {"type": "array", "items": STRING},
        {"type": "array", "items": STRING, "maxItems": 3},
        *both("bound-tightened"),
    ),
    (STRING, {**STRING, "pattern": "a"}, "pattern-changed", "bound-tightened"),
    ({**STRING, "pattern": "a"}, {**STRING, "pattern": "b"}, *both("pattern-changed")),
    ({**STRING, "pattern": "a"}, STRING, *both("pattern-lifted")),
    ({**STRING, "pattern": "a"}, {**STRING, "pattern": ".*"}, *both("pattern-lifted")),
    ({**INTEGER, "multipleOf": 2}, {**INTEGER, "multipleOf": 3}, *both("pattern-changed")),
    (STRING, {**STRING, "format": "date-time"}, *both("format-changed")),
    (STRING, {**STRING, "format": "uri"}, *both("facet-changed")),
    ({**STRING, "format": "uri"}, STRING, *both("facet-changed")),
    ({**STRING, "format": "date-time"}, STRING, *both("format-changed")),
    (STRING, {**STRING, "format": "byte"}, "facet-changed", "schema-changed"),
    (STRING, {**STRING, "contentEncoding": "base64"}, "facet-changed", "schema-changed"),
    ({**STRING, "default": "a"}, {**STRING, "default": "b"}, *both("default-changed")),
    (thing(a=STRING), {**thing(a=STRING), "additionalProperties": False}, *both("closed")),
    ({**thing(a=STRING), "additionalProperties": False}, thing(a=STRING), *both("opened")),
    (
        {"type": "object", "additionalProperties": STRING},
        {"type": "object", "additionalProperties": INTEGER},
        *both("type-changed"),
    ),
    (
        {"type": "array", "items": STRING},
        {"type": "array", "items": INTEGER},
        *both("type-changed"),
    ),
    ({"type": "object", "additionalProperties": STRING}, CLOSED, *both("closed property-removed")),
    (ONE_REQUIRED, {**ONE_REQUIRED, "type": "string"}, *both("type-changed")),
    (ONE_REQUIRED, {**ONE_REQUIRED, "properties": {"a": INTEGER}}, *both("type-changed")),
    (
        ONE_REQUIRED,
        thing(a=INTEGER),
        "member-removed type-changed type-changed property-became-optional",
        "member-removed type-narrowed type-changed property-became-optional",
    ),
    (
        UNUSED_DISCRIMINATOR,
        {**UNUSED_DISCRIMINATOR, "discriminator": {"propertyName": "b"}},
        *both("schema-changed"),
    ),
    # Code relies on a response of one type. It expects several types where there were several.
    (STRING, {"anyOf": [STRING, INTEGER]}, "member-added", "type-changed"),
    (STRING, {"anyOf": [{"type": "boolean"}, INTEGER]}, *NO_MEMBER_LEFT),
    (
        {"anyOf": [STRING, {"type": "boolean"}]},
        {"anyOf": [STRING, {"type": "boolean"}, INTEGER]},
        *both("member-added"),
    ),
    (
        {"anyOf": [STRING, thing(a=STRING, b=STRING)]},
        {"anyOf": [STRING, thing(c=INTEGER)]},
        *both("property-removed property-removed property-added"),
    ),
    ({"type": "object", "additionalProperties": STRING}, {"type": "object"}, *NOW_ANYTHING),
    ({"type": "object"}, {"type": "object", "additionalProperties": STRING}, *NO_LONGER_ANYTHING),
    ({"not": {"const": "a"}}, {"not": {"const": "b"}}, *both("schema-changed")),
    (
        {"allOf": [{"minLength": 3}, {**STRING, "minLength": 1}]},
        {**STRING, "minLength": 3},
        *NO_CHANGE,
    ),
    ({"allOf": [enum("a", "b"), enum("b", "c")]}, enum("b"), *NO_CHANGE),
    ({"allOf": [INTEGER, {"type": "number"}]}, INTEGER, *NO_CHANGE),
    (thing(a=STRING), thing(b=INTEGER), *both("property-removed property-added")),
    (
        {"type": ["string", "boolean"]},
        {"type": ["integer", "array"]},
        "member-removed member-removed member-added member-added",
        "type-changed member-removed member-removed",
    ),
    ({"allOf": [STRING_OR_INTEGER, STRING_OR_INTEGER]}, STRING_OR_INTEGER, *NO_CHANGE),
    (
        {"allOf": [STRING_OR_INTEGER, LONGER_STRING_OR_INTEGER]},
        {"allOf": [LONGER_STRING_OR_INTEGER, STRING_OR_INTEGER]},
        *NO_CHANGE,
    ),
    (
        {"allOf": [STRING_OR_INTEGER, LONGER_STRING_OR_INTEGER]},
        STRING_OR_INTEGER,
        *both("schema-changed"),
    ),
    ({"type": "array"}, {"type": "array", "items": STRING}, "type-changed", "type-narrowed"),
    ({"type": "array", "items": STRING}, {"type": "array"}, "type-widened", "type-changed"),
    (
        STRING_OR_NULL,
        {"anyOf": [STRING, INTEGER, {"type": "null"}]},
        "member-added",
        "type-changed",
    ),
    ({"type": ["string", "integer", "null"]}, STRING_OR_NULL, *both("member-removed")),
    (
        STRING_OR_NULL,
        {"anyOf": [enum("a"), INTEGER, STRING]},
        "no-longer-nullable member-added member-added",
        "no-longer-nullable type-changed",
    ),
    (THREE_KINDS, ONE_KIND, *both("member-removed member-removed mapping-removed mapping-removed")),
    (ONE_KIND, THREE_KINDS, *both("member-added member-added mapping-added mapping-added")),
    (ONE_KIND, union("Cat", cat="Cat", discriminator="type"), *both("discriminator-changed")),
    (
        {**INTEGER, "minimum": 1, "exclusiveMinimum": True},
        {**INTEGER, "exclusiveMinimum": 1},
        *NO_CHANGE,
    ),
    ({"type": "array", "items": {}}, {"type": "array"}, *NO_CHANGE),
    ({"type": "object", "additionalProperties": {"title": "T"}}, {"type": "object"}, *NO_CHANGE),
    (
        {**ONE_REQUIRED, "type": "object"},
        {k: v for k, v in ONE_REQUIRED.items() if k != "type"},
        *NO_CHANGE,
    ),
    ({"type": ["string", "integer"]}, STRING, "member-removed", "member-removed"),
    (TWO_KINDS, THREE_KINDS, "member-added mapping-added", "member-added mapping-added"),
    (THREE_KINDS, TWO_KINDS, "member-removed mapping-removed", "member-removed mapping-removed"),
    (
        TWO_KINDS,
        union("Cat", "Bird", cat="Bird", bird="Cat"),
        *both("mapping-changed mapping-changed"),
    ),
    (
        TWO_KINDS,
        union("Cat", "Bird", feline="Cat", bird="Bird"),
        *both("mapping-renamed"),
    ),
    (
        inline_kinds("cat", "bird"),
        inline_kinds("feline", "bird"),
        *both("enum-replaced"),
    ),
    (
        {"type": ["integer", "string"]},
        {"type": ["number", "string"]},
        "type-widened",
        "type-changed",
    ),
    (TWO_KINDS, union("Cat", "Bird", discriminator=None), *both("discriminator-removed")),
    (union("Cat", "Bird", discriminator=None), TWO_KINDS, *both("discriminator-added")),
    (
        TWO_KINDS,
        union("Cat", "Bird", discriminator="type", cat="Cat", bird="Bird"),
        *both("discriminator-changed"),
    ),
    (STRING, {**STRING, "not": {"const": "a"}}, *both("schema-changed")),
]
"""Old schema, new schema, rules if it is sent, rules if it is read (without their prefixes)."""

SAME_MEANING = [
    (STRING_OR_NULL, {"anyOf": [STRING, {"type": "null"}]}),
    (STRING_OR_NULL, {"type": "string", "nullable": True}),
    (STRING_OR_NULL, {"oneOf": [{"type": "null"}, ref("Text")]}),
    ({"const": "a"}, {"type": "string", "enum": ["a"]}),
    (STRING, {"allOf": [ref("Text")], "description": "d"}),
    (thing(["b"], a=STRING, b=INTEGER), {"allOf": [thing(a=STRING), thing(["b"], b=INTEGER)]}),
    (thing(a=STRING), thing(a={**STRING, "default": None})),
    ({"type": ["integer", "string"]}, {"anyOf": [STRING, INTEGER]}),
    (enum("a", "b"), enum("b", "a")),
    (union("Cat", "Dog", cat="Cat"), union("Dog", "Cat", cat="Cat")),
    (union("Cat", "Dog", cat="Cat"), union("Cat", "Dog", cat="Cat", dog="Dog")),
    (TWO_KINDS, {**TWO_KINDS, "oneOf": [*TWO_KINDS["oneOf"], ref("Cat")]}),
    ({"properties": {"a": STRING}}, thing(a=STRING)),
    ({**STRING, "minLength": 0, "maxLength": 3}, {**STRING, "maxLength": 3.0}),
]
"""Pairs of schemas that mean the same."""

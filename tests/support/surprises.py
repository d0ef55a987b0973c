"""A document with unusual parts that OpenAPI allows and that code generators often mishandle."""

from __future__ import annotations

from typing import Any

from support.regeneration import answers, document

STRING = {"type": "string"}
QUOTED = 'say "hi" \\o/ \'so\'\n\u2028"""\U0001f3ac{x}'
EMOJI = "\U0001f3ac"
FORMATS = ("uuid", "date", "date-time")
ARGUMENTS = ("cast", "params", "headers", "cookies", "body", "json_body", "path_part", "client")
ARGUMENTS += ("url", "httpx", "Any", "UNSET", "to_dict", "sync_detailed", "read_as", "self", "type")
PROPERTIES = ("to_dict", "from_dict", "additional_properties", "additional_keys", "to_multipart")
PROPERTIES += ("cast", "field_dict", "cls", "prop", "prop_name", "src_dict", "self", "files")
PROPERTIES += ("read_as", "+1", "-1", "x_y", "xY", "\u200dz", "$ref", "tags", "tags_item")
CLASSES = (
    "Any",
    "File",
    "Unset",
    "Literal",
    "Mapping",
    "UUID",
    "datetime",
    "Model",
    "None",
    "cast",
)


def _parameter(name: str, where: str = "query", **schema: Any) -> dict[str, Any]:
    required = {"required": True} if where == "path" else {}
    return {"name": name, "in": where, **required, "schema": schema or STRING}


def _reference(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _nested(depth: int) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "object", "properties": {"last": STRING}}
    for _ in range(depth):
        schema = {"type": "object", "properties": {"a_long_name_of_a_level": schema}}
    return schema


_NULLABLE = {"type": "string", "nullable": True}
_INTEGER = {"type": "integer", "nullable": True}
_EMPTY = {"type": "object", "default": {}}
_OBJECT = {
    "type": "object",
    "required": ["to_dict"],
    "properties": {
        **dict.fromkeys(PROPERTIES, STRING),
        "cast": {"type": "string", "enum": ["a", QUOTED]},
        "tags": {"type": "array", "items": {"type": "object", "properties": {"x": STRING}}},
        "prop": {"anyOf": [STRING, {"type": "string", "format": "date-time"}]},
        "const": {"const": QUOTED},
        "default": {"type": "string", "default": QUOTED, "description": QUOTED},
        "mixed": {"enum": ["a", 1, None]},
        "union": {
            "oneOf": [{"title": " ", **_EMPTY}, {"title": EMOJI, **_EMPTY}, {"type": "array"}]
        },
        QUOTED: STRING,
        "+": {"type": "object", "properties": {"x": STRING}},
    },
    "additionalProperties": STRING,
}
LIST = {"type": "array", "items": {"type": "integer"}}
_THING = {"type": "object", "properties": {"x": STRING, "y": {"type": "boolean"}}}
_ITEM = {
    "parameters": [{"$ref": "#/components/parameters/Twice"}],
    "get": {
        "operationId": "byReference",
        "responses": {"200": {"$ref": "#/components/responses/A"}},
    },
    "post": {
        "operationId": "by_reference",
        "requestBody": {"$ref": "#/components/requestBodies/A"},
        "responses": answers(_reference("Things/properties/all/items")),
    },
}
PATHS = {
    "/reference/{id}": {"$ref": "#/components/pathItems/Item"},
    "/nothing": {"get": {}, "post": {"operationId": "get_nothing", "tags": [EMOJI]}},
    "/arguments": {
        "get": {
            "operationId": "arguments",
            "parameters": [_parameter(name) for name in ARGUMENTS]
            + [_parameter(name) for name in ("At", "At<", "At>")]
            + [_parameter("style", default=QUOTED)],
            "requestBody": {"content": {"application/json": {"schema": _OBJECT}}},
            "responses": answers(_OBJECT),
        }
    },
    **{
        f"/{kind}/{{it}}/{{number}}/{{flag}}": {
            "get": {
                "operationId": f"format_{kind}",
                "parameters": [
                    _parameter("it", "path", type="string", format=kind),
                    _parameter("number", "path", type="number"),
                    _parameter("flag", "path", type="boolean"),
                    *(_parameter(f"q{kind}", type="string", format=kind) for kind in FORMATS),
                    *(_parameter(f"h{k}", "header", type="string", format=k) for k in FORMATS),
                    {
                        "name": "filter",
                        "in": "query",
                        "content": {"application/json": {"schema": _OBJECT}},
                    },
                ],
                "responses": {"2xx": {}},
            }
        }
        for kind in FORMATS
    },
    "/styles/{ids}": {
        "parameters": [
            _parameter("ids", "path", type="array", items=STRING),
            {**_parameter("comma", **LIST), "explode": False},
            {**_parameter("pipe", **LIST), "style": "pipeDelimited"},
        ],
        "get": {
            "operationId": "styled",
            "tags": ["Words"],
            "parameters": [
                _parameter("plain", **LIST),
                {**_parameter("space", **LIST), "style": "spaceDelimited"},
                {**_parameter("deep", **_THING), "style": "deepObject", "explode": True},
                {**_parameter("flat", **_THING), "explode": False},
            ],
        },
    },
    "/types": {
        "post": {
            "operationId": "types",
            "requestBody": {"content": {"application/json": {"schema": _reference("Rows")}}},
            "responses": answers(
                {
                    "type": "object",
                    "properties": {
                        "json": _reference("JsonValue"),
                        "anything": True,
                        "list": {"type": "array", "items": True},
                        "word": {"allOf": [_reference("Word"), {"description": "d"}]},
                        "text": {"allOf": [STRING, {"maxLength": 3}, {"nullable": False}]},
                        "thing": {
                            "allOf": [
                                {"type": "object", "properties": {"x": STRING}},
                                {"title": "T"},
                            ]
                        },
                        "default": {"allOf": [_reference("Thing")], "default": {"d": "1"}},
                        "derived": _reference("Derived"),
                        "either": _reference("Either"),
                        "wrong": {"type": "string", "enum": ["a"], "default": "b"},
                        "event": {
                            "allOf": [
                                {"type": "object", "properties": {"kind": {"enum": ["a", "b"]}}},
                                {"type": "object", "properties": {"kind": {"const": "a"}}},
                                {"type": "object", "properties": {"word": _NULLABLE}},
                                {"type": "object", "properties": {"word": {"enum": ["a", "b"]}}},
                                {"type": "object", "properties": {"word": {"enum": ["b", "c"]}}},
                                {"type": "object", "properties": {"n": {"type": "integer"}}},
                                {"type": "object", "properties": {"n": _INTEGER}},
                            ]
                        },
                    },
                }
            ),
        }
    },
    "/tags": {"get": {"tags": ["a1"], "operationId": "o" * 300}, "post": {"tags": ["a_1"]}},
    "/media": {
        "post": {
            "operationId": "media",
            "requestBody": {
                "required": True,
                "content": {
                    "application/xml": {"schema": _reference("Thing")},
                    "application/json": {"schema": _reference("Thing")},
                    "application/x-www-form-urlencoded": {"schema": _reference("Thing")},
                },
            },
            "responses": answers(STRING, media="image/png"),
        },
        "get": {
            "operationId": "csv",
            "responses": {"200": {"content": {"text/csv": {}}}},
        },
        "patch": {
            "operationId": "anything",
            "responses": {"200": {"content": {"application/json": {}}}},
        },
        "put": {
            "operationId": "plain",
            "requestBody": {"required": True, "content": {"text/plain": {"schema": STRING}}},
            "responses": answers(_reference("Thing"), media="text/csv"),
        },
    },
    "/deep": {"get": {"operationId": "deep", "tags": [f"Tag {EMOJI}"], "responses": {}}},
    "/classes": {
        "get": {"operationId": "to_dict", "tags": ["api"], "responses": answers(_reference("All"))}
    },
}
SURPRISES: dict[str, Any] = {
    **document(PATHS),
    "info": {"title": f"{EMOJI} {QUOTED}", "version": "1"},
    "tags": [{"name": EMOJI, "description": f"Talk {EMOJI} {QUOTED}"}],
    "components": {
        "pathItems": {"Item": {"$ref": "#/components/pathItems/Real"}, "Real": _ITEM},
        "parameters": {
            "Twice": {"$ref": "#/components/parameters/Once"},
            "Once": _parameter("id", "path"),
        },
        "responses": {
            "A": {"$ref": "#/components/responses/B"},
            "B": answers(_reference("AiThing"))["200"],
        },
        "requestBodies": {
            "A": {"content": {"application/json": {"schema": _reference("AIThing")}}}
        },
        "schemas": {
            **{name: {"type": "object", "properties": {"x": STRING}} for name in CLASSES},
            "All": {
                "type": "object",
                "properties": {name: _reference(name) for name in CLASSES},
            },
            "AiThing": {"type": "object", "properties": {"a": STRING}, "required": ["a"]},
            "AIThing": {"type": "object", "properties": {"b": STRING}},
            "Titled": {"title": "Thing", "type": "object", "properties": {"c": STRING}},
            "Thing": {"type": "object", "properties": {"d": STRING, "detail": _nested(2)}},
            "ThingDetail": {"type": "object", "properties": {"e": STRING}},
            "Things": {
                "type": "object",
                "properties": {"all": {"type": "array", "items": {"type": "object"}}},
            },
            "Deep": _nested(60),
            "JsonValue": {
                "anyOf": [
                    STRING,
                    {"type": "null"},
                    {"type": "array", "items": _reference("JsonValue")},
                    {"type": "object", "additionalProperties": _reference("JsonValue")},
                ]
            },
            "Rows": {"type": "array", "items": _reference("Row")},
            "Row": {"oneOf": [STRING, _reference("Rows")]},
            "Either": {
                "oneOf": [
                    {"allOf": [_reference("Thing"), {"type": "object", "required": ["d"]}]},
                    {"type": "null"},
                ]
            },
            "Word": {"type": "string", "enum": ["a", "b"]},
            "Anything": True,
            "Base": {
                "nullable": True,
                "allOf": [_reference("Thing"), {"type": "object", "properties": {"n": _EMPTY}}],
            },
            "Derived": {
                "allOf": [
                    _reference("Base"),
                    {
                        "type": "object",
                        "properties": {"base": _reference("Base"), "n": {"type": "object"}},
                        "required": ["base"],
                    },
                ]
            },
            "Alias": {"allOf": [_reference("Thing")]},
        },
    },
}

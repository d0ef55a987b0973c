"""Pairs of documents that differ outside of schemas, with the rules that they must meet."""

from support.drift_documents import (
    INTEGER,
    SENDS_EVENT,
    STRING,
    answer,
    body,
    data,
    document,
    enum,
    having,
    operation,
    query,
    ref,
    response,
    thing,
)

CALLBACKS = {"onDone": {"{$request.body#/url}": {"post": {"responses": {}}}}}
CALLBACK_WITH_EVENT = {"callbacks": {"onDone": {"{$request.body#/url}": SENDS_EVENT}}}
EVENT, LONGER_EVENT = {"Event": thing(a=STRING)}, {"Event": thing(a=STRING, b=STRING)}
PAGE = {"data": {"type": "array", "items": STRING}}
LIST = answer(thing(**PAGE, next_token=STRING))
IDEMPOTENCY_KEY = query("Idempotency-Key", where="header")

OPERATION_CHANGES = [
    (document(), document({}), "operation-removed"),
    (having(**{"x-assumed": ["operationId"]}), document({}), "assumed-operation-missing"),
    (document({}), document(), "operation-added"),
    (document(), having("/stuff"), "operation-moved"),
    (document(), having(method="put"), "operation-moved"),
    (document(), having(operationId="readThing"), "operation-renamed"),
    (document(), having(tags=["Stuff"]), "operation-retagged"),
    (document(), having(deprecated=True), "operation-deprecated"),
    (having(deprecated=True), document(), "operation-undeprecated"),
    (document(), having(callbacks=CALLBACKS), "callbacks-changed"),
    (document(), document(webhooks={"x": {"post": {}}}), "webhooks-changed"),
    (
        having(**CALLBACK_WITH_EVENT, schemas=EVENT),
        having(**CALLBACK_WITH_EVENT, schemas=LONGER_EVENT),
        "callbacks-changed",
    ),
    (
        document(None, EVENT, webhooks={"x": SENDS_EVENT}),
        document(None, LONGER_EVENT, webhooks={"x": SENDS_EVENT}),
        "webhooks-changed component-extended",
    ),
    (having(security=[{"K": []}, {"B": []}]), having(security=[{"K": []}]), "security-removed"),
    (having(security=[{"K": []}]), having(security=[{"K": []}, {"B": []}]), "security-added"),
    (having(), having(security=[{"K": []}]), "security-removed"),
    (having(security=[{"K": []}]), having(security=[]), "security-added"),
    (
        document(servers=[{"url": "https://a"}]),
        document(servers=[{"url": "https://b/"}]),
        "server-removed server-added",
    ),
    (having(), having(servers=[{"url": "https://b"}]), "server-removed"),
    (
        having(),
        document({"/things": {"servers": [{"url": "https://b"}], "post": operation()}}),
        "server-removed",
    ),
    (having(method="patch"), document({}), "operation-removed"),
    (
        having(responses={"200": answer(STRING)}),
        having(responses={"200": answer(STRING, "application/json; charset=UTF-8")}),
        "",
    ),
    (
        having(parameters=[query()]),
        having(parameters=[query("r", schema=INTEGER)]),
        "parameter-removed parameter-added",
    ),
    (having(), having(parameters=[query()]), "parameter-added"),
    (having(), having(parameters=[query(required=True)]), "parameter-added-required"),
    (having(parameters=[query()]), having(), "parameter-removed"),
    (having(parameters=[query()]), having(parameters=[query("r")]), "parameter-renamed"),
    (
        having("/things/{a}", parameters=[query("a", where="path")]),
        having("/things/{b}", parameters=[query("b", where="path")]),
        "parameter-renamed",
    ),
    (
        having(parameters=[query()]),
        having(parameters=[query(where="header")]),
        "parameter-moved",
    ),
    (
        having(parameters=[query()]),
        having(parameters=[query(required=True)]),
        "parameter-became-required",
    ),
    (
        having(parameters=[query(required=True)]),
        having(parameters=[query()]),
        "parameter-became-optional",
    ),
    (
        having(parameters=[query()]),
        having(parameters=[query(explode=False)]),
        "parameter-serialised-differently",
    ),
    (
        having(parameters=[query()]),
        having(parameters=[query(deprecated=True)]),
        "parameter-deprecated",
    ),
    (
        having(parameters=[query(deprecated=True)]),
        having(parameters=[query()]),
        "parameter-undeprecated",
    ),
    (
        having(parameters=[query()]),
        having(parameters=[query(schema=INTEGER)]),
        "request-type-changed",
    ),
    (
        having(parameters=[query(schema={**INTEGER, "default": 10})]),
        having(parameters=[query(schema={**INTEGER, "default": 20})]),
        "request-default-changed",
    ),
    (having(parameters=[IDEMPOTENCY_KEY]), having(), "idempotency-key-removed"),
    (having(), having(parameters=[IDEMPOTENCY_KEY]), "idempotency-key-added"),
    # The committed client sends a key only where its document has the parameter.
    (
        having(),
        having(parameters=[{**IDEMPOTENCY_KEY, "required": True}]),
        "parameter-added-required",
    ),
    (
        having(parameters=[IDEMPOTENCY_KEY]),
        having(parameters=[{**IDEMPOTENCY_KEY, "required": True}]),
        "idempotency-key-need-changed",
    ),
    (having(), having(requestBody=body(STRING)), "body-added-required"),
    (having(), having(requestBody=body(STRING, required=False)), "body-added"),
    (having(requestBody=body(STRING)), having(), "body-removed"),
    (
        having(requestBody=body(STRING, required=False)),
        having(requestBody=body(STRING)),
        "body-became-required",
    ),
    (
        having(requestBody=body(STRING)),
        having(requestBody=body(STRING, required=False)),
        "body-became-optional",
    ),
    (
        having(requestBody=body(STRING)),
        having(requestBody=body(STRING, media="text/plain")),
        "body-media-removed body-media-added",
    ),
    (
        having(requestBody={"content": {"multipart/form-data": {"schema": thing(a=STRING)}}}),
        having(
            requestBody={
                "content": {
                    "multipart/form-data": {
                        "schema": thing(a=STRING),
                        "encoding": {"a": {"contentType": "text/plain"}},
                    }
                }
            }
        ),
        "body-encoding-changed",
    ),
    (
        having(responses={"200": data(STRING), "202": data(STRING)}),
        having(responses={"200": data(STRING)}),
        "response-status-removed",
    ),
    (
        having(responses={"200": data(STRING)}),
        having(responses={"200": data(STRING), "202": data(STRING)}),
        "response-status-added",
    ),
    (
        having(responses={"200": data(STRING)}),
        having(responses={"201": data(INTEGER)}),
        "response-status-changed response-type-changed",
    ),
    (
        having(responses={"200": answer(STRING)}),
        having(responses={"200": answer(STRING, "text/plain")}),
        "response-media-removed response-media-added",
    ),
    (
        having(responses={"200": answer(STRING)}),
        having(responses={"200": answer(STRING, "text/event-stream")}),
        "response-media-removed response-media-added event-stream-began",
    ),
    (
        having(responses={"200": answer(STRING, "text/event-stream")}),
        having(responses={"200": answer(STRING)}),
        "response-media-removed response-media-added event-stream-ended",
    ),
    (
        having(responses={"200": {**data(STRING), "headers": {"X": {"schema": STRING}}}}),
        having(responses={"200": data(STRING)}),
        "response-header-removed",
    ),
    (
        having(responses={"200": data(STRING)}),
        having(responses={"200": {**data(STRING), "headers": {"X": {"schema": STRING}}}}),
        "response-header-added",
    ),
    (
        having(responses={"200": {**data(STRING), "headers": {"X": {"schema": STRING}}}}),
        having(responses={"200": {**data(STRING), "headers": {"x": {"schema": INTEGER}}}}),
        "response-header-changed",
    ),
    (
        having(responses={"200": data(STRING)}),
        having(responses={"200": data(STRING), "404": answer()}),
        "error-status-added",
    ),
    (
        having(responses={"200": data(STRING), "404": answer()}),
        having(responses={"200": data(STRING)}),
        "error-status-removed",
    ),
    # What a method returns depends on the fields beside `data`.
    (
        having(responses={"200": answer(thing(data=STRING))}),
        having(responses={"200": answer(thing(data=STRING, note=STRING))}),
        "response-property-added return-changed",
    ),
    (
        having(responses={"200": LIST}, parameters=[query("token")]),
        having(responses={"200": LIST}),
        "parameter-removed pagination-lost",
    ),
    (
        having(responses={"200": LIST}, parameters=[query("token")]),
        having(responses={"200": answer(thing(**PAGE))}, parameters=[query("token")]),
        "response-property-removed pagination-lost",
    ),
    (
        having(responses={"200": LIST}),
        having(responses={"200": LIST}, parameters=[query("token")]),
        "parameter-added pagination-gained",
    ),
    # Component schemas are classes.
    (response(ref("A"), {"A": thing(a=STRING)}), response(thing(a=STRING)), "component-removed"),
    (
        response(ref("A"), {"A": thing(a=STRING)}),
        response(ref("B"), {"B": thing(a=STRING)}),
        "component-renamed",
    ),
    (
        response(ref("A"), {"A": {**thing(a=STRING), "title": "One"}}),
        response(ref("A"), {"A": {**thing(a=STRING), "title": "Two"}}),
        "component-renamed",
    ),
    (document(schemas={"A": thing(a=STRING)}), document(), "component-removed"),
    (
        document(schemas={"A": thing(a=STRING)}),
        document(schemas={"B": thing(a=STRING)}),
        "component-renamed",
    ),
    (
        response(
            thing(a={"anyOf": [ref("A"), {"type": "null"}], "default": None}), {"A": enum("x")}
        ),
        response(
            thing(a={"anyOf": [ref("B"), {"type": "null"}], "default": None}), {"B": enum("x")}
        ),
        "component-renamed",
    ),
    (
        response(ref("A"), {"A": {**thing(a=STRING), "type": ["object", "null"]}}),
        response({**thing(a=STRING), "type": ["object", "null"]}),
        "component-removed",
    ),
    (
        document(schemas={"A": thing(a=ref("B")), "B": thing(b=STRING), "Bc": thing(b=STRING)}),
        document(schemas={"A": thing(a=ref("B")), "B": thing(b=INTEGER), "Bc": thing(b=STRING)}),
        "component-changed",
    ),
    (
        document(schemas={"A": thing(a=STRING)}),
        document(schemas={"A": thing(a=STRING, b=STRING)}),
        "component-extended",
    ),
]
"""Old document, new document, the ids of all findings that are not editorial."""

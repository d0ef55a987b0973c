"""Small OpenAPI documents, and parts of them, for the tests of scripts/drift.py."""

STRING = {"type": "string"}
INTEGER = {"type": "integer"}


def answer(schema=None, media="application/json"):
    """A response with this schema."""
    return {"description": "d", **({"content": {media: {"schema": schema}}} if schema else {})}


def data(schema):
    """A response with this schema under `data`."""
    return answer({"type": "object", "properties": {"data": schema}})


def operation(**parts):
    return {
        "operationId": "getThing",
        "tags": ["Things"],
        "responses": {"200": data(STRING)},
        **parts,
    }


def document(paths=None, schemas=None, **parts):
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/things": {"post": operation()}} if paths is None else paths,
        "components": {"schemas": schemas or {}},
        **parts,
    }


def having(path="/things", method="post", *, schemas=None, **parts):
    """A document with one operation that has these parts."""
    return document({path: {method: operation(**parts)}}, schemas)


def body(schema, *, required=True, media="application/json"):
    return {"required": required, "content": {media: {"schema": schema}}}


def request(schema, schemas=None):
    """A document with one operation that takes this schema as its body."""
    return having(requestBody=body(schema), schemas=schemas)


def response(schema, schemas=None):
    """A document with one operation that returns this schema."""
    return having(responses={"200": data(schema)}, schemas=schemas)


def query(name="q", *, where="query", **parts):
    """A parameter."""
    return {"name": name, "in": where, "schema": STRING, **parts}


def thing(required=(), **properties):
    """The schema of an object."""
    return {"type": "object", "required": list(required), "properties": properties}


def enum(*values):
    return {"type": "string", "enum": list(values)}


def ref(name):
    """A reference to a component schema."""
    return {"$ref": f"#/components/schemas/{name}"}


SENDS_EVENT = {"post": {"requestBody": body(ref("Event"))}}
"""A webhook or callback that sends the component `Event`."""


def heygen_document(*, without=(), **info):
    """A small document that scripts/fetch_spec.py takes for HeyGen's: ten operations.

    Args:
        without: Paths that are left out.
        **info: Replaces parts of `info`.
    """
    paths = ["/v3/videos", "/v3/avatar-realtime", *(f"/v3/things/{n}" for n in range(8))]
    made = document(
        {
            path: {
                "get": operation(
                    operationId=f"get_{path.rpartition('/')[2]}",
                    responses={"200": data(ref("Thing"))},
                )
            }
            for path in paths
            if path not in without
        },
        {"Thing": thing(["id"], id=STRING)},
    )
    made["info"] = {"title": "HeyGen External API", "version": "1", **info}
    return made

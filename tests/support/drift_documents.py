"""Small documents for the tests of scripts/drift.py, and the way to its modules."""

STRING = {"type": "string"}
INTEGER = {"type": "integer"}


def answer(schema=None, media="application/json"):
    return {"description": "d", **({"content": {media: {"schema": schema}}} if schema else {})}


def data(schema):
    """The answer whose `data` a schema describes."""
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
    """A document with one operation."""
    return document({path: {method: operation(**parts)}}, schemas)


def body(schema, *, required=True, media="application/json"):
    return {"required": required, "content": {media: {"schema": schema}}}


def request(schema, schemas=None):
    """A document whose operation takes this."""
    return having(requestBody=body(schema), schemas=schemas)


def response(schema, schemas=None):
    """A document whose operation answers this."""
    return having(responses={"200": data(schema)}, schemas=schemas)


def query(name="q", *, where="query", **parts):
    return {"name": name, "in": where, "schema": STRING, **parts}


def thing(required=(), **properties):
    return {"type": "object", "required": list(required), "properties": properties}


def enum(*values):
    return {"type": "string", "enum": list(values)}


def ref(name):
    return {"$ref": f"#/components/schemas/{name}"}

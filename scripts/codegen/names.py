"""Names in generated code: the generator's rules, and the words that our templates need."""

from __future__ import annotations

import ast
from functools import cache

from openapi_python_client import strings
from openapi_python_client.strings import ClassName, PythonIdentifier
from shared.paths import METHODS

CLIENTS = METHODS.parents[1]

# The generator appends "_" to these, as to the names of builtins. They are global, or local where
# the names of properties are local too.
strings.RESERVED_WORDS |= {
    # methods and attributes of models
    *("to_dict", "from_dict", "to_json", "to_multipart"),
    "keys",  # with an attribute of this name, dict(model) would take it for a mapping
    *("additional_properties", "additional_keys"),
    # variables and functions
    *(
        "cast",
        "cls",
        "deep_object",
        "field_dict",
        "httpx",
        "joined",
        "json_body",
        "json_of",
        "path_part",
        "prop",
        "prop_dict",
    ),
    *("prop_name", "read_as", "read_datetime", "read_object", "read_union", "src_dict"),
    *("asyncio_detailed", "sync_detailed", "write_datetime", "isoparse"),
    # classes and constants
    *("Any", "BinaryIO", "BytesIO", "ClassVar", "File", "Generator", "Literal", "Mapping"),
    *("OPERATION", "RequestFiles", "TextIO", "UNSET", "UUID", "UnexpectedShape", "Unset"),
}


@cache
def names_of_clients() -> frozenset[str]:
    """Return the names of the methods of HeyGen and AsyncHeyGen, which no tag may have."""
    modules = ("_client_base.py", "async_client.py", "client.py")
    trees = [ast.parse((CLIENTS / name).read_text(encoding="utf-8")) for name in modules]
    nodes = [node for tree in trees for node in ast.walk(tree)]
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    return frozenset(node.name for node in nodes if isinstance(node, functions)) | {
        *("api", "wait", "wait_for"),
    }


__all__ = ["ClassName", "PythonIdentifier", "names_of_clients"]

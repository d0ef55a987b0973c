"""Names in generated code: the generator's rules, and the words that our templates need."""

from __future__ import annotations

from openapi_python_client import strings
from openapi_python_client.strings import ClassName, PythonIdentifier

# The generator appends "_" to these, as to the names of builtins. They are global, or local where
# the names of properties are local too.
strings.RESERVED_WORDS |= {
    # methods and attributes of models
    *("to_dict", "from_dict", "to_multipart", "additional_properties", "additional_keys"),
    # variables and functions
    *("cast", "cls", "field_dict", "httpx", "json_body", "path_part", "prop", "prop_dict"),
    *("prop_name", "read_as", "read_datetime", "read_object", "read_union", "src_dict"),
    *("asyncio_detailed", "sync_detailed", "write_datetime", "isoparse"),
    # classes and constants
    *("Any", "BinaryIO", "BytesIO", "ClassVar", "File", "Generator", "Literal", "Mapping"),
    *("OPERATION", "RequestFiles", "TextIO", "UNSET", "UUID", "UnexpectedShape", "Unset"),
}

__all__ = ["ClassName", "PythonIdentifier"]

"""The fake's other operations, answered from the OpenAPI document."""

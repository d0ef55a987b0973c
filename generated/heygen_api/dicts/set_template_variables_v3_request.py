"""`SetTemplateVariablesV3Request` as a dict, for type checkers."""

from __future__ import annotations

from typing import Any, NotRequired, TypedDict

from ..models.set_template_variables_v3_request_variables import (
    SetTemplateVariablesV3RequestVariables,
)


class SetTemplateVariablesV3RequestDict(TypedDict):
    """`SetTemplateVariablesV3Request` as a dict."""

    variables: SetTemplateVariablesV3RequestVariables | dict[str, Any]
    expected_edit_version: NotRequired[str | None]

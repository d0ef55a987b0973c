"""What a change of the document means to users of this client: one rule, one line of reason.

A change is judged twice over: by what the committed client does from now on, and by what a
regenerated one will ask of its users. The worse of the two is the level.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

LEVELS = ("breaking", "risky", "compatible", "editorial")
"""From the worst to the most harmless: calls fail; calls may behave otherwise; what works goes on
working; nothing that a client sees."""


@dataclass(frozen=True)
class Finding:
    """One change, at one operation (or none, for what all of them share)."""

    id: str
    level: str
    operation: dict[str, str] | None
    """Its `operationId`, `method` and `path`."""
    pointer: str
    """A JSON pointer into the newer document; into the older one for what is gone from it."""
    before: Any
    after: Any
    message: str

    def as_json(self) -> dict[str, Any]:
        """Return it as the JSON report has it."""
        return dict(self.__dict__)


@dataclass(frozen=True)
class Change:
    """A finding before it is known whom it concerns. Its hash is its identity."""

    rule: str
    pointer: str
    before: Any = field(default=None, hash=False)
    after: Any = field(default=None, hash=False)
    what: str = field(default="", hash=False)
    """What changed, for people; made of the pointer where it is empty."""


class Rule(NamedTuple):
    """How bad a change is, and the sentence that says what it does."""

    level: str
    message: str


def _rules(level: str, **messages: str) -> dict[str, Rule]:
    return {name.replace("_", "-"): Rule(level, text) for name, text in messages.items()}


# {call}: the method; {what}: the field or argument; {before}, {after}: the values.
RULES: dict[str, Rule] = {
    # Operations: the wire of the old call, and the name of the method.
    **_rules(
        "breaking",
        operation_removed="{call} vanishes, and the committed client's calls of it will fail.",
        operation_moved="{call} goes to {after} now; the committed client asks at {before}.",
        operation_renamed="The method {before} is called {after} once the client is regenerated.",
        operation_retagged="The method {before} is found at {after} once regenerated.",
        security_removed="{call} no longer takes the credential {before}.",
        server_removed="{before} is no longer an address of the API, but clients ask there.",
        return_changed="{call} returns {after} instead of {before} once the client is regenerated.",
        pagination_lost="{call} no longer returns a page that goes on by itself, but {after}.",
    ),
    **_rules(
        "risky",
        operation_deprecated="{call} is announced to go.",
        callbacks_changed="What HeyGen calls back for {call} changed; receivers may not expect it.",
        pagination_gained="{call} returns a page instead of {before} once regenerated.",
        webhooks_changed="What HeyGen sends to webhooks changed; receivers may not expect it.",
    ),
    **_rules(
        "compatible",
        operation_added="{call} is new.",
        operation_undeprecated="{call} is no longer announced to go.",
        security_added="{call} also takes the credential {after}.",
        server_added="{after} is another address of the API; clients keep to theirs.",
    ),
    **_rules(
        "editorial",
        operation_respelled="The operationId is written otherwise; {call} keeps its name.",
        operation_tags_changed="{call} is listed under other tags too, and stays where it is.",
        operation_edited="Words, order or layout at {call} changed, and nothing that it does.",
        path_added="A path without operations is new.",
        path_removed="A path without operations is gone.",
        document_edited="Words, order or layout of the document changed, and nothing that it does.",
    ),
    # Parameters: arguments of a method.
    **_rules(
        "breaking",
        parameter_added_required="{call} needs {what}, which the committed client does not send.",
        parameter_removed="{call} loses {what}; passing it fails once the client is regenerated.",
        parameter_renamed="{call} takes {after} instead of {before}, which is no longer known.",
        parameter_moved="{call} takes {what} in another place than where the client puts it.",
        parameter_became_required="{call} needs {what} now; calls without it are refused.",
        parameter_serialised_differently="{call} wants {what} written otherwise than it is.",
        idempotency_key_removed=(
            "{call} takes no Idempotency-Key any more: retries stop being safe, and a call whose"
            " answer is lost may be paid twice."
        ),
    ),
    **_rules("risky", parameter_deprecated="{what} of {call} is announced to go."),
    **_rules(
        "compatible",
        parameter_added="{call} also takes {what}.",
        parameter_became_optional="{call} can do without {what}.",
        parameter_undeprecated="{what} of {call} is no longer announced to go.",
        idempotency_key_added="{call} takes an Idempotency-Key: retries can be safe.",
        idempotency_key_need_changed="Whether {call} needs its Idempotency-Key changed; the client"
        " sends one wherever there is one.",
    ),
    # Bodies and answers as a whole.
    **_rules(
        "breaking",
        body_added_required="{call} needs a body, which the committed client does not send.",
        body_removed="{call} takes no body any more; giving one fails once it is regenerated.",
        body_became_required="{call} needs its body now; calls without it are refused.",
        body_media_removed="{call} no longer takes {before}, in which the client may send.",
        response_status_removed="{call} no longer answers {before}, which the client reads.",
        response_media_removed="{call} no longer answers in {before}, which the client reads.",
        event_stream_began="{call} answers with events one by one instead of a whole answer.",
        event_stream_ended="{call} answers as a whole instead of with events one by one.",
    ),
    **_rules(
        "risky",
        body_encoding_changed="The parts of the body of {call} are to be encoded otherwise.",
        response_status_added="{call} may answer {after}, which the committed client cannot tell.",
        response_status_changed="{call} answers {after} instead of {before}; it is read alike.",
        response_media_added="{call} may answer in {after}, which the client cannot read.",
        response_header_removed="{call} may answer without the header {before}.",
        response_header_changed="The header {what} of the answer of {call} has another form.",
    ),
    **_rules(
        "compatible",
        body_added="{call} also takes a body.",
        body_became_optional="{call} can do without its body.",
        body_media_added="{call} also takes {after}.",
        response_header_added="{call} also answers with the header {after}.",
        error_status_added="{call} may fail with {after}, which is raised like every error.",
        error_status_removed="{call} no longer documents the failure {before}.",
    ),
    # What a client sends.
    **_rules(
        "breaking",
        request_property_added_required="{call} needs {what}, which the committed client lacks.",
        request_property_removed="{call} loses {what}; passing it fails once it is regenerated.",
        request_property_renamed="{call} takes {after} instead of {before}.",
        request_property_became_required="{call} needs {what} now; calls without it are refused.",
        request_type_changed="{call} takes {what} as {after}, no longer as {before}.",
        request_no_longer_nullable="{call} refuses None for {what} now.",
        request_enum_shrank="{call} no longer takes {values} for {what}.",
        request_enum_introduced="{call} takes only certain values for {what} now.",
        request_bound_tightened="{call} refuses values of {what} that were allowed: {after}.",
        request_pattern_changed="{call} may refuse values of {what} that were allowed: {after}.",
        request_format_changed="{what} of {call} is given as another type: {after}.",
        request_member_removed="{call} no longer takes {before} for {what}.",
        request_discriminator_changed="{call} tells the kinds of {what} by {after}, not {before}.",
        request_mapping_changed="{call} takes another kind of {what} for the word {before}.",
        request_mapping_removed="{call} no longer knows {before} as a kind of {what}.",
    ),
    **_rules(
        "risky",
        request_default_changed="Without {what}, {call} does otherwise: {before} became {after};"
        " the committed client may keep sending the old one.",
        request_closed="{call} refuses fields of {what} that it does not name.",
        request_facet_changed="{call} expects another form of {what}: {after}.",
        request_schema_changed="{call} sets other conditions for {what}.",
        request_property_deprecated="{what} of {call} is announced to go.",
        request_discriminator_removed="{call} names no field that tells the kinds of {what}.",
    ),
    **_rules(
        "compatible",
        request_property_added="{call} also takes {what}.",
        request_property_became_optional="{call} can do without {what}.",
        request_type_widened="{call} takes {what} as {after} too.",
        request_became_nullable="{call} takes None for {what}.",
        request_enum_grew="{call} also takes {values} for {what}.",
        request_enum_lifted="{call} takes any value for {what}.",
        request_bound_loosened="{call} takes more values for {what}.",
        request_pattern_lifted="{call} takes more values for {what}.",
        request_opened="{call} takes more fields in {what} than it names.",
        request_member_added="{call} also takes {after} for {what}.",
        request_mapping_added="{call} also knows {after} as a kind of {what}.",
        request_discriminator_added="{call} names the field that tells the kinds of {what}.",
        request_property_undeprecated="{what} of {call} is no longer announced to go.",
    ),
    # What a client reads. It checks no bounds, and takes unknown values of enums as they are.
    **_rules(
        "breaking",
        response_property_removed="{what} is gone from the answer of {call}.",
        response_property_renamed="The answer of {call} has {after} instead of {before}.",
        response_property_became_optional="{what} may be absent from the answer of {call}.",
        response_type_changed="{what} in the answer of {call} is {after} instead of {before}.",
        response_became_nullable="{what} in the answer of {call} may be None.",
        response_format_changed="{what} in the answer of {call} is read as another type: {after}.",
        response_discriminator_changed="The kinds of {what} in the answer of {call} are told by"
        " {after}, not {before}.",
        response_mapping_changed="{before} in the answer of {call} means another kind of {what}.",
    ),
    **_rules(
        "risky",
        response_enum_grew="{what} in the answer of {call} may be {values}, a string that code may"
        " not expect.",
        response_enum_lifted="{what} in the answer of {call} may be any value.",
        response_bound_loosened="{what} in the answer of {call} may be what it never was: {after}.",
        response_pattern_changed="{what} in the answer of {call} may look otherwise: {after}.",
        response_member_added="{what} in the answer of {call} may be {after}, which the committed"
        " client gives as a plain dict or reads as something else.",
        response_mapping_added="{what} in the answer of {call} may be of the kind {after}.",
        response_discriminator_removed="The kinds of {what} in the answer of {call} are told by"
        " their fields only.",
        response_schema_changed="Other conditions hold for {what} in the answer of {call}.",
        response_property_deprecated="{what} in the answer of {call} is announced to go.",
    ),
    **_rules(
        "compatible",
        response_property_added="The answer of {call} also has {what}.",
        response_property_became_required="{what} is always in the answer of {call}.",
        response_type_narrowed="{what} in the answer of {call} is always {after}.",
        response_no_longer_nullable="{what} in the answer of {call} is never None.",
        response_enum_shrank="{what} in the answer of {call} is never {values} again.",
        response_enum_introduced="{what} in the answer of {call} has a known set of values.",
        response_bound_tightened="{what} in the answer of {call} is more narrowly bounded.",
        response_pattern_lifted="{what} in the answer of {call} has no documented form any more.",
        response_facet_changed="{what} in the answer of {call} is said to be {after}.",
        response_default_changed="What it means that {what} is absent from the answer of {call}"
        " changed: {before} became {after}.",
        response_closed="The answer of {call} has no other fields in {what} than the named ones.",
        response_opened="The answer of {call} may have more fields in {what}; they are kept.",
        response_member_removed="{what} in the answer of {call} is never {before} again.",
        response_mapping_removed="{what} in the answer of {call} is never of the kind {before}.",
        response_discriminator_added="A field tells the kinds of {what} in the answer of {call}.",
        response_property_undeprecated="{what} in the answer of {call} is not announced to go.",
    ),
    # Components: classes that services import.
    **_rules(
        "risky",
        component_removed="The class heygen_api.models.{before} cannot be imported once the client"
        " is regenerated.",
        component_changed="No call uses {what}, but what imports its class will find it changed.",
        component_renamed="The class heygen_api.models.{before} is called {after} once the client"
        " is regenerated.",
    ),
    **_rules(
        "compatible",
        component_extended="No call uses {what}, and what imports its class can use it as before.",
    ),
    **_rules(
        "editorial",
        component_added="The component {after} is new; what is sent and read stays as it is.",
        component_gone="The component {before} is gone, which brought no class.",
        component_edited="Words, order or layout of the component {what} changed,"
        " and nothing that is sent or read.",
    ),
}


def finding(
    change: Change, operation: dict[str, str] | None, call: str, *, cap: str = "breaking"
) -> Finding:
    """Judge a change at an operation; `cap` is the worst level that it can have there."""
    level, message = RULES[change.rule]
    level = max(level, cap, key=LEVELS.index)
    before, after = change.before, change.after
    values: Iterable[Any] = ()
    if isinstance(before, list) and isinstance(after, list):
        there, here = {json.dumps(v) for v in before}, {json.dumps(v) for v in after}
        values = sorted(there - here if change.rule.endswith("shrank") else here - there)
    text = message.format(
        call=call,
        what=change.what or subject(change.pointer),
        before=words(before),
        after=words(after),
        values=", ".join(map(str, values)),
    )
    if text.startswith("the "):
        text = "T" + text[1:]
    return Finding(change.rule, level, operation, change.pointer, before, after, text)


def words(value: object) -> str:
    """Return a value for a sentence."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    text = " ".join(text.split())
    return text if len(text) <= 120 else text[:117] + "..."


def subject(pointer: str) -> str:
    """Return what a pointer points at, for people: `VideoDetail.status`, `data.items[]`."""
    parts = [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]
    name = "the body" if "requestBody" in parts else "the value"
    if parts[:2] == ["components", "schemas"] and len(parts) > 2:
        name, parts = parts[2], parts[3:]
    elif "schema" in parts:
        parts = parts[parts.index("schema") + 1 :]
    else:
        return pointer
    while parts:
        word = parts.pop(0)
        if word == "properties" and parts:
            step = parts.pop(0)
            name = step if name.startswith("the ") else f"{name}.{step}"
        elif word in ("items", "additionalProperties"):
            name += "[]"
    return name

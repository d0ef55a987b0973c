"""The rules: what each change of the document means to users of this client.

Each rule has an id, a level and one sentence. The level is the worse of two answers: what happens
to the committed client, and what a regenerated client asks of its users.

Placeholders: {call} the method, {what} the field or argument, {before} and {after} the old and the
new value, {values} what an enum gained or lost, {change} the old and the new keyword, of which one
may be missing.

Rules for fields come in pairs, `request-` and `response-`. The code that finds the change
(compare/schemas.py and compare/unions.py) names them without that prefix.
"""

from __future__ import annotations

from typing import NamedTuple

LEVELS = ("breaking", "risky", "compatible", "editorial")
"""From worst to harmless: calls fail; calls may behave differently; what works keeps working;
clients see nothing."""


class Rule(NamedTuple):
    """How bad a change is, and the sentence that says why."""

    level: str
    message: str


_BREAKING = {
    # Operations.
    "operation-removed": "{call} is gone; calls from the committed client fail.",
    "assumed-operation-missing": "The newer document lacks {call}, which was assumed; the method is"
    " gone once the client is regenerated.",
    "operation-moved": "{call} moved to {after}; the committed client still calls {before}.",
    "operation-renamed": "{before} is renamed to {after} once the client is regenerated.",
    "operation-retagged": "{before} moves to {after} once the client is regenerated.",
    "security-removed": "{call} no longer accepts the credential {before}.",
    "server-removed": "{before} is no longer an address of the API, but clients still use it.",
    "return-changed": "{call} returns {after} instead of {before} once the client is regenerated.",
    "pagination-lost": "{call} returns {after} once the client is regenerated, no longer a page"
    " that fetches the next one.",
    # Parameters.
    "parameter-added-required": "{call} now requires {what}, which the committed client does not"
    " send.",
    "parameter-removed": "{call} loses {what}; passing it fails once the client is regenerated.",
    "parameter-renamed": "{call} takes {after} instead of {before}, which HeyGen no longer knows.",
    "parameter-moved": "{call} expects {what} in the {after}; the committed client sends it in the"
    " {before}.",
    "parameter-became-required": "{call} now requires {what}; calls without it fail.",
    "parameter-serialised-differently": "{call} expects {what} in another serialisation than the"
    " committed client sends.",
    "idempotency-key-removed": "{call} no longer takes an Idempotency-Key: its retries are no"
    " longer safe, and a call whose response is lost may be charged twice.",
    # Request bodies and responses as a whole.
    "body-added-required": "{call} now requires a body, which the committed client does not send.",
    "body-removed": "{call} no longer takes a body; passing one fails once the client is"
    " regenerated.",
    "body-became-required": "{call} now requires its body; calls without one fail.",
    "body-media-removed": "{call} no longer accepts {before}, which the client may send.",
    "response-status-removed": "{call} no longer returns status {before}, which the client reads.",
    "response-media-removed": "{call} no longer returns {before}, which the client reads.",
    "event-stream-began": "{call} returns a stream of events instead of one response.",
    "event-stream-ended": "{call} returns one response instead of a stream of events.",
    # Fields of requests.
    "request-property-added-required": "{call} now requires {what}, which the committed client does"
    " not send.",
    "request-property-removed": "{call} loses {what}; passing it fails once the client is"
    " regenerated.",
    "request-property-renamed": "{call} takes {after} instead of {before}.",
    "request-property-became-required": "{call} now requires {what}; calls without it fail.",
    "request-type-changed": "{call} takes {what} as {after} instead of {before}.",
    "request-no-longer-nullable": "{call} no longer accepts None for {what}.",
    "request-enum-shrank": "{call} no longer accepts {values} for {what}.",
    "request-enum-replaced": "{call} accepts {values} for {what}, and none of its old values.",
    "request-enum-introduced": "{call} now accepts only certain values for {what}.",
    "request-bound-tightened": "{call} rejects values of {what} that it used to accept: {change}.",
    "request-pattern-changed": "{call} may reject values of {what} that it used to accept:"
    " {change}.",
    "request-format-changed": "{call} takes {what} as another Python type: {change}.",
    "request-member-removed": "{call} no longer accepts {before} for {what}.",
    "request-discriminator-changed": "{call} tells the variants of {what} apart by {after} instead"
    " of {before}.",
    "request-mapping-renamed": "{call} calls a variant of {what} {after} instead of {before}.",
    "request-mapping-changed": "{call} takes {before} as the name of another variant of {what}.",
    "request-mapping-removed": "{call} no longer knows {before} as the name of a variant of"
    " {what}.",
    # Fields of responses. The client checks no bounds, and takes unknown enum values as strings.
    # But code that waits for one of the old values never ends its wait if none is left.
    "response-property-removed": "{what} is gone from the response of {call}.",
    "response-property-renamed": "The response of {call} has {after} instead of {before}.",
    "response-property-became-optional": "{what} may be absent from the response of {call}.",
    "response-type-changed": "{what} in the response of {call} is {after} instead of {before}.",
    "response-enum-replaced": "{what} in the response of {call} is {values}, and none of its old"
    " values.",
    "response-became-nullable": "{what} in the response of {call} may be None.",
    "response-format-changed": "{what} in the response of {call} becomes another Python type:"
    " {change}.",
    "response-discriminator-changed": "{after} instead of {before} tells the variants of {what} in"
    " the response of {call} apart.",
    "response-mapping-renamed": "A variant of {what} in the response of {call} is called {after}"
    " instead of {before}; the committed client takes it for an unknown one.",
    "response-mapping-changed": "{before} in the response of {call} means another variant of"
    " {what}.",
}
_RISKY = {
    # Operations, callbacks and webhooks.
    "operation-deprecated": "{call} is deprecated.",
    "callbacks-changed": "The callbacks of {call} changed; receivers may not expect that.",
    "webhooks-changed": "The webhooks that HeyGen sends changed; receivers may not expect that.",
    "pagination-gained": "{call} returns a page instead of {before} once the client is"
    " regenerated.",
    # Parameters.
    "parameter-deprecated": "{what} of {call} is deprecated.",
    # Request bodies and responses as a whole.
    "body-encoding-changed": "The parts of the body of {call} need another encoding.",
    "response-status-added": "{call} may return status {after}, which the committed client does not"
    " know.",
    "response-status-changed": "{call} returns status {after} instead of {before}; the client reads"
    " both alike.",
    "response-media-added": "{call} may return {after}, which the committed client does not read.",
    "response-header-removed": "The response of {call} may lack the header {before}.",
    "response-header-changed": "The header {what} in the response of {call} has another form.",
    # Fields of requests.
    "request-default-changed": "The default of {what} in {call} changed from {before} to {after};"
    " the committed client may keep sending the old one.",
    "request-closed": "{call} rejects fields in {what} that the document does not name.",
    "request-facet-changed": "{call} expects {what} in another form: {change}.",
    "request-schema-changed": "The conditions for {what} of {call} changed.",
    "request-property-deprecated": "{what} of {call} is deprecated.",
    "request-discriminator-removed": "{call} no longer names a field that tells the variants of"
    " {what} apart.",
    # Fields of responses.
    "response-enum-grew": "{what} in the response of {call} may be {values}, a string that code may"
    " not expect.",
    "response-enum-lifted": "{what} in the response of {call} may be any value.",
    "response-bound-loosened": "{what} in the response of {call} may be outside of its old"
    " bounds: {change}.",
    "response-pattern-changed": "{what} in the response of {call} may have another form: {change}.",
    "response-member-added": "{what} in the response of {call} may be {after}, which the committed"
    " client returns as a plain dict or reads as another type.",
    "response-mapping-added": "{what} in the response of {call} may be the variant {after}.",
    "response-discriminator-removed": "Only their fields tell the variants of {what} in the"
    " response of {call} apart.",
    "response-schema-changed": "The conditions for {what} in the response of {call} changed.",
    "response-property-deprecated": "{what} in the response of {call} is deprecated.",
    # Component schemas: classes that services import.
    "component-removed": "The class heygen_api.models.{before} cannot be imported once the client"
    " is regenerated.",
    "component-changed": "No call uses {what}, but code that imports its class sees the change.",
    "component-renamed": "The class heygen_api.models.{before} is called {after} once the client"
    " is regenerated.",
}
_COMPATIBLE = {
    # Operations.
    "operation-added": "{call} is new.",
    "operation-undeprecated": "{call} is no longer deprecated.",
    "security-added": "{call} also accepts the credential {after}.",
    "server-added": "{after} is one more address of the API; clients keep using theirs.",
    # Parameters.
    "parameter-added": "{call} also takes {what}.",
    "parameter-became-optional": "{call} no longer requires {what}.",
    "parameter-undeprecated": "{what} of {call} is no longer deprecated.",
    "idempotency-key-added": "{call} takes an Idempotency-Key, so its retries can be safe.",
    "idempotency-key-need-changed": "Whether {call} requires its Idempotency-Key changed; the"
    " client sends one wherever it is accepted.",
    # Request bodies and responses as a whole.
    "body-added": "{call} also takes a body.",
    "body-became-optional": "{call} no longer requires its body.",
    "body-media-added": "{call} also accepts {after}.",
    "response-header-added": "The response of {call} also has the header {after}.",
    "error-status-added": "{call} may fail with status {after}, which is raised like every error.",
    "error-status-removed": "{call} no longer documents the error status {before}.",
    # Fields of requests.
    "request-property-added": "{call} also takes {what}.",
    "request-property-became-optional": "{call} no longer requires {what}.",
    "request-type-widened": "{call} also takes {what} as {after}.",
    "request-became-nullable": "{call} accepts None for {what}.",
    "request-enum-grew": "{call} also accepts {values} for {what}.",
    "request-enum-lifted": "{call} accepts any value for {what}.",
    "request-bound-loosened": "{call} accepts more values for {what}.",
    "request-pattern-lifted": "{call} accepts more values for {what}.",
    "request-opened": "{call} accepts fields in {what} that the document does not name.",
    "request-member-added": "{call} also accepts {after} for {what}.",
    "request-mapping-added": "{call} also knows {after} as the name of a variant of {what}.",
    "request-discriminator-added": "{call} names the field that tells the variants of {what}"
    " apart.",
    "request-property-undeprecated": "{what} of {call} is no longer deprecated.",
    # Fields of responses.
    "response-property-added": "The response of {call} also has {what}.",
    "response-property-became-required": "{what} is always in the response of {call}.",
    "response-type-narrowed": "{what} in the response of {call} is always {after}.",
    "response-no-longer-nullable": "{what} in the response of {call} is never None.",
    "response-enum-shrank": "{what} in the response of {call} is never {values} any more.",
    "response-enum-introduced": "{what} in the response of {call} has a known set of values.",
    "response-bound-tightened": "{what} in the response of {call} has stricter bounds.",
    "response-pattern-lifted": "{what} in the response of {call} has no documented form any more.",
    "response-facet-changed": "{what} in the response of {call} is documented otherwise: {change}.",
    "response-default-changed": "The meaning of an absent {what} in the response of {call} changed"
    " from {before} to {after}.",
    "response-closed": "{what} in the response of {call} has only the documented fields.",
    "response-opened": "{what} in the response of {call} may have more fields; the client keeps"
    " them.",
    "response-member-removed": "{what} in the response of {call} is never {before} any more.",
    "response-mapping-removed": "{what} in the response of {call} is never the variant {before}.",
    "response-discriminator-added": "A field tells the variants of {what} in the response of {call}"
    " apart.",
    "response-property-undeprecated": "{what} in the response of {call} is no longer deprecated.",
    # Component schemas.
    "component-extended": "No call uses {what}; code that imports its class keeps working.",
}
_EDITORIAL = {
    "assumption-confirmed": "{what} is as assumed: {after}.",
    "operation-respelled": "The operationId is spelled differently; {call} keeps its name.",
    "operation-tags-changed": "The further tags of {call} changed; the method stays in its place.",
    "operation-edited": "Only words, order or layout of {call} changed.",
    "path-added": "A path without operations is new.",
    "path-removed": "A path without operations is gone.",
    "document-edited": "Only words, order or layout of the document changed.",
    "component-added": "The component {after} is new; requests and responses stay the same.",
    "component-gone": "The component {before} is gone; it gave no class.",
    "component-edited": "Only words, order or layout of the component {what} changed.",
}
TABLES = dict(zip(LEVELS, (_BREAKING, _RISKY, _COMPATIBLE, _EDITORIAL), strict=True))
RULES = {
    rule: Rule(level, message) for level, table in TABLES.items() for rule, message in table.items()
}
"""All rules by id."""

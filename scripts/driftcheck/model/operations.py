"""The operations of a document as a client sees them: methods, arguments, bodies, responses."""

from __future__ import annotations

import re
from collections.abc import Hashable
from dataclasses import dataclass, field

from driftcheck.model.json_values import Json
from driftcheck.model.names import method_name, namespace_name
from driftcheck.model.nodes import Node
from driftcheck.model.webhooks import SentRequests

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
IDEMPOTENCY_KEY = ("header", "idempotency-key")
"""The key of that parameter in `Operation.parameters`."""


@dataclass
class Parameter:
    """An argument that is sent in the path, the query, a header or a cookie."""

    name: str
    location: str
    """`path`, `query`, `header` or `cookie`."""
    pointer: str
    required: bool
    deprecated: bool
    serialisation: Hashable
    """How its value becomes text."""
    schema: Node


@dataclass
class Header:
    """A header of a response."""

    pointer: str
    keywords: Hashable
    """What is said of it beside its schema."""
    schema: Node | None


@dataclass
class Content:
    """A request body or a response."""

    pointer: str
    required: bool = False
    media: dict[str, Node] = field(default_factory=dict)
    """The schema of each media type."""
    media_pointers: dict[str, str] = field(default_factory=dict)
    encoding: Hashable = None
    headers: dict[str, Header] = field(default_factory=dict)
    """By names in lower case."""


@dataclass
class Operation:
    """One operation."""

    name: str
    """The operationId, or what the generator makes of method and path."""
    method: str
    path: str
    pointer: str
    raw: Json
    tags: list[str]
    parameters: dict[tuple[str, str], Parameter] = field(default_factory=dict)
    """By location and name; names of headers are in lower case."""
    body: Content | None = None
    responses: dict[str, Content] = field(default_factory=dict)
    """By status."""
    security: dict[Hashable, str] = field(default_factory=dict)
    """The name of each alternative, by what it sends."""
    servers: list[str] = field(default_factory=list)
    callbacks: SentRequests = field(default_factory=SentRequests)

    @property
    def route(self) -> tuple[str, str]:
        """The path without the names of its parameters, and the method."""
        return re.sub(r"\{[^}]*\}", "{}", self.path), self.method

    @property
    def namespace(self) -> str:
        """The part of a client that has the method: `heygen.videos`."""
        return f"heygen.{namespace_name(self.tags[0] if self.tags else 'default')}"

    @property
    def call(self) -> str:
        """The method of a client: `heygen.videos.get()`."""
        return f"{self.namespace}.{method_name(self.name)}()"

    @property
    def identity(self) -> dict[str, str]:
        """The operation as a finding names it."""
        return {"operationId": self.name, "method": self.method, "path": self.path}

    @property
    def successes(self) -> dict[str, Content]:
        """The responses that the client reads; `default` only if there is no 2xx."""
        found = {status: r for status, r in self.responses.items() if status[:1] == "2"}
        return found or {status: r for status, r in self.responses.items() if status == "default"}

    @property
    def errors(self) -> dict[str, Content]:
        """The other responses."""
        return {s: response for s, response in self.responses.items() if s not in self.successes}

    @property
    def returns(self) -> str:
        """What the method returns: events, a page, the value of `data` or the whole response."""
        successes = self.successes.values()
        if any("text/event-stream" in response.media for response in successes):
            return "events"
        nodes = [node for response in successes for node in list(response.media.values())[:1]]
        if not nodes or len(nodes) < len(successes):
            return "the whole response" if nodes else "nothing"
        if not all("data" in node.properties for node in nodes):
            return "the whole response"
        # The overlay removes an `error` beside `data`: it is always null.
        beside = {name for node in nodes for name in node.properties} - {"data", "error"}
        token = self.parameters.get(("query", "token"))
        is_list = len(nodes) == 1 and nodes[0].properties["data"].types == frozenset({"array"})
        if "next_token" in beside and is_list and token is not None and not token.required:
            return "a page"
        return "the whole response" if beside else "the value of `data`"

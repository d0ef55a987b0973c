"""Where requests go and with what credential: arguments, environment variables, their checks."""

from __future__ import annotations

import ipaddress
import os
from typing import Any, NoReturn
from urllib.parse import urlsplit

from ..errors import UsageError

DEFAULT_BASE_URL = "https://api.heygen.com"


_SHORTEST_HIDDEN = 8  # characters; "test" is no secret, and hiding it would maul other words


class Credential:
    """An API key or a bearer token, hidden from repr, str and pickle."""

    __slots__ = ("_header", "_value", "refused", "secret")

    def __init__(self, header: str, secret: str) -> None:
        self.secret = secret
        self.refused = False  # set where a 401 asks for another one (see `_tokens`)
        self._header = header
        self._value = f"Bearer {secret}" if header == "authorization" else secret

    def header(self) -> tuple[str, str]:
        """Return the one header that authenticates a request."""
        return self._header, self._value

    def hide(self, content: Any) -> Any:
        """Return bytes, text or (not too deep) JSON without the secret, should a server echo it."""
        if len(self.secret) < _SHORTEST_HIDDEN:
            return content
        if isinstance(content, bytes):
            return content.replace(self.secret.encode(), b"***")
        if isinstance(content, str):
            return content.replace(self.secret, "***")
        if isinstance(content, dict):
            return {self.hide(name): self.hide(value) for name, value in content.items()}
        return [self.hide(item) for item in content] if isinstance(content, list) else content

    def __repr__(self) -> str:
        return f"<{self._header}: hidden>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("A HeyGen credential does not pickle; make a client in each process.")


def find_credential(api_key: str | None, bearer_token: str | None) -> Credential | UsageError:
    """Return the credential of the arguments or of HEYGEN_API_KEY, or what is wrong with it.

    The error is returned, not raised: frames that hold the secret must not stand in a traceback.
    """
    if api_key is not None and bearer_token is not None:
        return UsageError("Give either api_key or bearer_token, not both.")
    if bearer_token is not None:
        name, header, secret = "bearer_token", "authorization", bearer_token
    elif api_key is not None:
        name, header, secret = "api_key", "x-api-key", api_key
    else:
        name, header, secret = "HEYGEN_API_KEY", "x-api-key", os.environ.get("HEYGEN_API_KEY", "")
        if not secret.strip():
            return UsageError(
                "No HeyGen API key: set the environment variable HEYGEN_API_KEY, "
                "or pass api_key=... or bearer_token=..."
            )
    if not isinstance(secret, str):
        return UsageError(f"{name} must be a string.")
    secret = secret.strip()  # a key read from a file often brings its newline along
    if not secret:
        return UsageError(f"{name} is empty.")
    if not all("!" <= character <= "~" for character in secret):
        return UsageError(f"{name} contains a space, a control or a non-ASCII character.")
    return Credential(header, secret)


def base_url_of(argument: str | None) -> str:
    """Return the base address without a trailing slash: argument, HEYGEN_API_BASE, or HeyGen's.

    Raises:
        UsageError: empty, not an http(s) address, with a user name in it, or plain http to another
            machine.
    """
    if argument is None:
        argument = os.environ.get("HEYGEN_API_BASE") or DEFAULT_BASE_URL
    if not isinstance(argument, str) or not argument.strip():
        raise UsageError("base_url must be an address like https://host, and not empty.")
    url = argument.strip().rstrip("/")
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        _ = parts.port
    except ValueError:
        raise UsageError("The base address is not a URL like https://host.") from None
    if parts.username is not None or parts.password is not None:
        raise UsageError("The base address must not contain a user name or password.")
    odd = any(c in "?#\\" or c.isspace() or not c.isprintable() for c in url)
    if parts.scheme not in ("http", "https") or not host or odd:
        raise UsageError(f"The base address {url!r} should look like https://host[/path].")
    if parts.scheme == "http" and not _is_loopback(host):
        raise UsageError(
            f"The base address {url!r} is plain http, which would show the key to the network: "
            "use https (http is taken for loopback addresses only)."
        )
    return url


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False

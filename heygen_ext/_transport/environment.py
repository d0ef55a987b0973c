"""What connection pools take from the environment: certificates and proxies.

httpx reads the variables. Its errors do not name them, and can contain the password of a proxy.
Functions here return an error that was made from a proxy's address instead of raising it: the
locals in its traceback would show the password.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.request import getproxies, proxy_bypass_environment  # type: ignore[attr-defined]

from ..errors import UsageError
from .http import (
    URL,
    AsyncHTTPClient,
    Proxy,
    SyncHTTPClient,
    SyncTransport,
    check_host,
    create_ssl_context,
)
from .library import invalid_url_errors

if TYPE_CHECKING:
    from ssl import SSLContext

H = TypeVar("H", bound=SyncHTTPClient | AsyncHTTPClient)

_OWN_CLIENT = "or, in Python, pass your own http_client"
_HASHED_NAME = r"[0-9a-f]{8}\.\d+"  # how OpenSSL finds certificates in a folder

# Certificates ------------------------------------------------------------------------------------


def certificates() -> SSLContext:
    """Return the certificates that connections trust.

    Raises:
        UsageError: SSL_CERT_FILE, SSL_CERT_DIR or SSLKEYLOGFILE cannot be used.
    """
    folders = "" if os.environ.get("SSL_CERT_FILE") else os.environ.get("SSL_CERT_DIR", "")
    if folders and not any(_has_certificates(folder) for folder in folders.split(os.pathsep)):
        reason = "it is not a folder with certificates, named as `openssl rehash` names them"
        raise _unusable("SSL_CERT_DIR", folders, reason)
    try:
        return create_ssl_context()
    except OSError as problem:  # ssl.SSLError is one
        error = _certificate_error(problem)
    raise error


def _has_certificates(folder: str) -> bool:
    try:
        return any(re.fullmatch(_HASHED_NAME, path.name) for path in Path(folder).iterdir())
    except OSError:
        return False


def _certificate_error(problem: OSError) -> UsageError:
    from ssl import PROTOCOL_TLS_CLIENT, SSLContext

    for name in ("SSL_CERT_FILE", "SSLKEYLOGFILE"):
        value = os.environ.get(name)
        context = SSLContext(PROTOCOL_TLS_CLIENT)
        try:
            if value and name == "SSL_CERT_FILE":
                context.load_verify_locations(value)
            elif value:
                context.keylog_filename = value
        except OSError as found:
            return _unusable(name, value, found.strerror or str(found))
    return UsageError(f"The certificates cannot be loaded: {problem}")


def _unusable(name: str, value: str | None, reason: str) -> UsageError:
    return UsageError(
        f"The environment variable {name} is {value!r}, which cannot be used: {reason}. Correct or "
        f"unset it, {_OWN_CLIENT}."
    )


# Proxies -----------------------------------------------------------------------------------------


class Proxies:
    """The proxies of the environment, without their credentials.

    Args:
        named: The variable, and the proxy's host and port, for a scheme of addresses or "all".
        exceptions: The hosts that are reached directly.
    """

    def __init__(self, named: dict[str, tuple[str, str]], exceptions: str) -> None:
        self._named, self._exceptions = named, exceptions

    def via(self, url: URL) -> str:
        """Return what to add to the message of a connection error: the proxy, if there is one."""
        found = self._named.get(url.scheme) or self._named.get("all")
        if found is None or proxy_bypass_environment(url.host, {"no": self._exceptions}):
            return ""
        return "; {} names the proxy {}".format(*found)


def read_proxies() -> Proxies | UsageError:
    """Return the proxies that httpx finds in the environment, or what is wrong with one."""
    settings = getproxies()
    exceptions = settings.get("no", "")
    named: dict[str, tuple[str, str]] = {}
    if "*" not in [host.strip() for host in exceptions.split(",")]:
        for scheme in ("http", "https", "all"):
            if address := settings.get(scheme):
                name = _variable(f"{scheme}_proxy")
                place = _place_of(address)
                if isinstance(place, UsageError):
                    return UsageError(f"{name} cannot be used: {place}, {_OWN_CLIENT}.")
                named[scheme] = name, place
    return Proxies(named, exceptions)


def make_client(kind: Callable[..., H], settings: dict[str, Any]) -> H:
    """Return an httpx client that uses the proxies of the environment, if its settings say so.

    Raises:
        UsageError: A variable that concerns proxies cannot be used.
    """
    if settings["trust_env"] and isinstance(error := read_proxies(), UsageError):
        raise error
    try:
        return kind(**settings)
    except invalid_url_errors(ValueError):  # for an entry of NO_PROXY: the proxies are usable
        error = UsageError(
            f"{_variable('no_proxy')} has an entry that httpx cannot read. It takes host names and "
            "addresses, IPv6 without brackets (::1), and no networks of IPv6 (fd00::/8). Correct "
            f"it, {_OWN_CLIENT}."
        )
    raise error


def _variable(name: str) -> str:
    """Return the environment variable that Python takes this setting from."""
    found = [each for each in os.environ if each.lower() == name and os.environ[each]]
    if not found:
        return f"The {name.replace('_', ' ')} of this system"
    return name if name in found else found[-1]


def _place_of(address: str) -> str | UsageError:
    """Return host and port of a proxy. The error has no secret, and is the middle of a sentence."""
    scheme, separator, _ = address.partition("://")
    try:
        proxy = Proxy(address if separator else f"http://{address}")
        check_host(proxy.url)
        if proxy.url.path not in ("", "/") or proxy.url.query or proxy.url.fragment:
            raise ValueError  # "host" may be the start of a password that contains /, ? or #
        if proxy.url.scheme.startswith("socks"):
            SyncTransport(proxy=proxy, verify=False).close()
    except ImportError:
        return UsageError("for a SOCKS proxy, install httpx[socks]")
    except invalid_url_errors(ValueError):
        known = not separator or scheme.lower() in ("http", "https", "socks5", "socks5h")
        if not known and re.fullmatch(r"[A-Za-z][A-Za-z0-9+.-]{0,20}", scheme):
            return UsageError(
                f"httpx knows no proxies of the scheme {scheme}. Write http://, https:// or "
                "socks5://"
            )
        return UsageError(
            "it is not an address like http://host:port. Percent-encode special characters in user "
            "name and password"
        )
    return proxy.url.netloc.decode("ascii")

"""Redirects of file stores: which are followed, and how the others are reported."""

from __future__ import annotations

from urllib.parse import urljoin

from .._transport.call import MAX_REDIRECTS
from .._transport.http import HTTPResponse, store_url
from .._transport.library import invalid_url_errors
from .._transport.settings import is_loopback
from ..errors import APIStatusError


class Redirects:
    """The address of one request to a store, and where its answers send it.

    Args:
        url: The first address.
        secure: Whether to follow redirects to https only, or to this machine.
    """

    def __init__(self, url: str, *, secure: bool = False) -> None:
        self.url = url
        self._secure, self._followed = secure, 0
        self._why_not: str | None = None

    def follow(self, response: HTTPResponse) -> bool:
        """Set `url` to where the response redirects. Return False if it is not followed."""
        try:
            url = urljoin(self.url, response.headers["location"])
            old, new = store_url(self.url), store_url(url)
        except KeyError:
            self._why_not = "it does not say where to"
        except invalid_url_errors(ValueError):
            self._why_not = "its address cannot be used"
        else:
            plain = new.scheme != "https"
            if plain and (old.scheme == "https" or (self._secure and not is_loopback(new.host))):
                self._why_not = "it leads to plain http"
            elif self._followed >= MAX_REDIRECTS:
                self._why_not = f"there were {MAX_REDIRECTS} before it"
            else:
                self._why_not = None
                self.url = url
                self._followed += 1
        return self._why_not is None

    def explained(self, error: APIStatusError) -> APIStatusError:
        """Add to the error for a redirect why it was not followed. Return the error."""
        if self._why_not is not None:
            error.hint = f"the redirect was not followed: {self._why_not}"
        return error

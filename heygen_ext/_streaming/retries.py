"""The retry budget of a text stream's requests. Pure."""

from __future__ import annotations

import logging
from collections.abc import Callable

from .._transport.retry import backoff, retry_line
from ..errors import HeyGenError

log = logging.getLogger("heygen_ext")


class Retries:
    """Counts failures in a row, and says when the next request may be sent.

    - `in_a_row`: retries since text was last confirmed. A probe that finds its append lost is no
      progress, so it does not reset this.
    - `total`: retries since the start of the stream.
    - `not_before`: when the next request may be sent, in seconds on the driver's clock.
    """

    def __init__(self, max_retries: int, random: Callable[[], float], now: float) -> None:
        self.max_retries, self._random = max_retries, random
        self.in_a_row = self.total = 0
        self.not_before = now

    def schedule(self, error: HeyGenError, now: float) -> bool:
        """Plan another request after `error`; return False if there is no retry left."""
        wait = backoff(
            error,
            retries_done=self.in_a_row,
            max_retries=self.max_retries,
            jitter=self._random(),
        )
        if wait is None:
            return False
        self.in_a_row += 1
        self.total += 1
        log.warning(retry_line(self.in_a_row, self.max_retries, "an append", wait, error))
        self.not_before = now + wait
        return True

    def reset(self) -> None:
        """Restore the full budget, because text was confirmed."""
        self.in_a_row = 0

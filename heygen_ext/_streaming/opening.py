"""What both clients check and build when they open a text stream. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..errors import APIResponseValidationError, UsageError

if TYPE_CHECKING:
    from heygen_api.models.create_avatar_realtime_response import CreateAvatarRealtimeResponse

OnUnconfirmed = Literal["settle", "raise"]
"""What a stream does when the response to an append is lost."""


def checked_choice(on_unconfirmed: OnUnconfirmed) -> OnUnconfirmed:
    """Return `on_unconfirmed`; raise UsageError before anything is sent if it is not valid."""
    if on_unconfirmed not in ("settle", "raise"):
        raise UsageError("on_unconfirmed must be 'settle' or 'raise'.")
    return on_unconfirmed


def text_stream_body(avatar_id: str, voice_id: str, text: str) -> dict[str, Any]:
    """Return the request body that opens a text stream.

    It is no model, as in `Sender`: a new process need not import attrs.

    Raises:
        UsageError: An id is not a non-empty str, or `text` is empty or cannot be encoded.
    """
    from .segmentation import utf8_size

    for name, value in (("avatar_id", avatar_id), ("voice_id", voice_id)):
        if not isinstance(value, str) or not value:
            raise UsageError(f"{name} must be a non-empty str, the id that HeyGen gave.")
    if utf8_size(text) == 0:
        raise UsageError("text must not be empty: HeyGen opens a text stream with its first words.")
    return {"type": "text_stream", "avatar_id": avatar_id, "voice_id": voice_id, "text": text}


def created_id(session: CreateAvatarRealtimeResponse) -> str:
    """Return the id of a session that was just created.

    Raises:
        APIResponseValidationError: The response has no usable id.
    """
    try:
        return checked_id(getattr(session, "stream_id", ""))
    except UsageError:
        came = session.to_dict()
    # A gateway may have echoed the key, which no traceback shows.
    body, id = (came, came["stream_id"]) if "stream_id" in came else (None, None)
    del session, came
    raise APIResponseValidationError(
        f"HeyGen created a session, but its id is {id!r}. The session cannot be used; it ends by "
        "its idle timeout after 30 s",
        body=body,
    )


def checked_id(stream_id: str) -> str:
    """Return `stream_id`; raise UsageError if it cannot be the id of a session."""
    usable = isinstance(stream_id, str) and stream_id.isprintable()
    if not usable or stream_id in ("", ".", ".."):
        raise UsageError(
            "stream_id must be the id that HeyGen returned when the session was created."
        )
    return stream_id

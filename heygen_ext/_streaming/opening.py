"""What both clients do alike when they open text streams, and how they show themselves. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..errors import APIResponseValidationError, UsageError

if TYPE_CHECKING:
    from heygen_api.models.create_avatar_realtime_response import CreateAvatarRealtimeResponse
    from heygen_api.models.create_avatar_realtime_text_stream import (
        CreateAvatarRealtimeTextStream,
    )

    from .._transport.drivers import Api, AsyncApi


OnUnconfirmed = Literal["settle", "raise"]
"""What a stream does when the answer to an append is lost."""


def checked_choice(on_unconfirmed: OnUnconfirmed) -> OnUnconfirmed:
    """Return `on_unconfirmed`, or raise UsageError before anything is sent."""
    if on_unconfirmed not in ("settle", "raise"):
        raise UsageError("on_unconfirmed must be 'settle' or 'raise'.")
    return on_unconfirmed


def address_of(client: object) -> str:
    """Return the base address; a client whose arguments were refused is shown in tracebacks too."""
    api: Api | AsyncApi | None = vars(client).get("api")
    return api.base_url if api is not None else "not made"


def text_stream_body(avatar_id: str, voice_id: str, text: str) -> CreateAvatarRealtimeTextStream:
    """Return the body that opens a text stream; without first words there is none."""
    from heygen_api.models.create_avatar_realtime_text_stream import CreateAvatarRealtimeTextStream

    from .segmentation import size_of

    for name, value in (("avatar_id", avatar_id), ("voice_id", voice_id)):
        if not isinstance(value, str) or not value:
            raise UsageError(f"{name} must be an id, a str that is not empty.")
    if size_of(text) == 0:
        raise UsageError("A text stream needs its first words: text must not be empty.")
    return CreateAvatarRealtimeTextStream(
        type_="text_stream", avatar_id=avatar_id, voice_id=voice_id, text=text
    )


def created_id(session: CreateAvatarRealtimeResponse) -> str:
    """Return the id of a session that was just created."""
    try:
        return checked_id(session.stream_id)
    except UsageError:
        raise APIResponseValidationError(
            f"HeyGen created a session and gave {session.stream_id!r} as its id; it idles out in "
            "30 s",
            body=session.to_dict(),
        ) from None


def checked_id(stream_id: str) -> str:
    """Return the id of a session, or raise UsageError if it cannot be one."""
    if not isinstance(stream_id, str) or stream_id in ("", ".", ".."):
        raise UsageError("stream_id must be the id that creating the session returned.")
    return stream_id

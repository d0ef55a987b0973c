from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    boolean as _boolean,
    field as _field,
    integer as _integer,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.proofread_status import ProofreadStatus


class ProofreadDetail(_OpenAnswerModel):
    """A proofread and how far it has come.

    Attributes:
        id: Its id.
        status: How far a proofread has come.
        title: Title, for people.
        output_language: Language of the result. Code.
        input_language: Code, detected or as requested.
        submitted_for_review: Whether it has been handed in for review.
        created_at: When it was made, in Unix time.
        failure_message: Filled only on failure.
    """

    id: str = _field("id", _text)
    status: ProofreadStatus = _field("status", _text)
    title: str | None = _field("title", _text, default=None)
    output_language: str | None = _field("output_language", _text, default=None)
    input_language: str | None = _field("input_language", _text, default=None)
    submitted_for_review: bool | None = _field("submitted_for_review", _boolean, default=None)
    created_at: int | None = _field("created_at", _integer, default=None)
    failure_message: str | None = _field("failure_message", _text, default=None)

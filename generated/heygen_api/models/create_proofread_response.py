from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    items as _items,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.proofread_status import ProofreadStatus


class CreateProofreadResponse(_OpenAnswerModel):
    """What `createProofreadV3` returns. Open a proofread session, pulling editable subtitles out
    of a video prior to rendering.

    Attributes:
        proofread_ids: As many as there are target languages.
        status: How far a proofread has come.
    """

    proofread_ids: list[str] = _field("proofread_ids", _items(_text))
    status: ProofreadStatus = _field("status", _text)

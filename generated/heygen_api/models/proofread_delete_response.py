from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class ProofreadDeleteResponse(_OpenAnswerModel):
    """What `deleteProofreadV3` returns.

    Attributes:
        id: Id of what was deleted.
    """

    id: str = _field("id", _text)

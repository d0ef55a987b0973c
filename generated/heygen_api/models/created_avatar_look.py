from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class CreatedAvatarLook(_OpenAnswerModel):
    """A look that is being made.

    Attributes:
        id: Usable as avatar_id once the look is completed.
    """

    id: str = _field("id", _text)

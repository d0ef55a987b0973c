from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class AvatarError(_OpenAnswerModel):
    """Why an avatar could not be made.

    Attributes:
        code: Meant for programs, e.g. training_failed.
        message: What happened, meant for people.
    """

    code: str = _field("code", _text)
    message: str = _field("message", _text)

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    model as _model,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.avatar_group_item import AvatarGroupItem


class CreateAvatarConsentResponse(_OpenAnswerModel):
    """What `createAvatarConsent` returns. Begin consent for an avatar group; gives a link the
    subject opens in a browser.

    Attributes:
        avatar_group: A group holds looks; type and engine support are told by GET
            /v3/avatars/looks.
        url: Dies after 24 hours or one successful submission, then needs a fresh link; absent
            when consent_video was sent.
    """

    avatar_group: AvatarGroupItem = _field("avatar_group", _model("AvatarGroupItem"))
    url: str | None = _field("url", _text, default=None)

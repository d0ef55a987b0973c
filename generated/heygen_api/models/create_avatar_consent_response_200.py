from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.create_avatar_consent_response import CreateAvatarConsentResponse


class CreateAvatarConsentResponse200(_OpenAnswerModel):
    """CreateAvatarConsentResponse200 of the API.

    Attributes:
        data: What `createAvatarConsent` returns. Begin consent for an avatar group; gives a
            link the subject opens in a browser.
    """

    data: CreateAvatarConsentResponse = _field("data", _model("CreateAvatarConsentResponse"))

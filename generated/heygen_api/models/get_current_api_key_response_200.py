from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.api_key_self_response import ApiKeySelfResponse


class GetCurrentApiKeyResponse200(_OpenAnswerModel):
    """GetCurrentApiKeyResponse200 of the API.

    Attributes:
        data: What `getCurrentApiKey` returns. No source shows which fields are always there.
    """

    data: ApiKeySelfResponse = _field("data", _model("ApiKeySelfResponse"))

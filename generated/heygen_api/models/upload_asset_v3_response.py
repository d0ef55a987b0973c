from __future__ import annotations

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    integer as _integer,
    text as _text,
)


class UploadAssetV3Response(_OpenAnswerModel):
    """What `uploadAsset` returns. Sends one file through the API and yields an asset_id that other
    endpoints accept.

    Attributes:
        asset_id: Accepted by other endpoints, e.g. POST /v3/video-agents.
        url: The address. Public.
        mime_type: As detected from the file.
        size_bytes: Size in bytes.
    """

    asset_id: str = _field("asset_id", _text)
    url: str = _field("url", _text)
    mime_type: str = _field("mime_type", _text)
    size_bytes: int = _field("size_bytes", _integer)

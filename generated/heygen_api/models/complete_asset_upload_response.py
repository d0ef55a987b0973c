from __future__ import annotations

from typing import ClassVar, Literal

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    integer as _integer,
    text as _text,
)


class CompleteAssetUploadResponse(_OpenAnswerModel):
    """What `completeAssetUpload` returns. Turns a finished direct upload into a usable asset.

    Attributes:
        asset_id: Id of the asset.
        url: The address. Public.
        mime_type: As detected from the stored bytes.
        size_bytes: Size in bytes.
        status: How far it has come.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"status": "processing"}
    asset_id: str = _field("asset_id", _text)
    url: str = _field("url", _text)
    mime_type: str = _field("mime_type", _text)
    size_bytes: int = _field("size_bytes", _integer)
    status: Literal["processing"] = _field("status", _text, default="processing")

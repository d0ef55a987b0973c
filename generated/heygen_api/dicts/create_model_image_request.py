"""`CreateModelImageRequest` as a dict, for type checkers."""

from __future__ import annotations

from collections.abc import Sequence as _Sequence
from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

from ..models.asset_base_64 import AssetBase64
from ..models.asset_id import AssetId
from ..models.asset_url import AssetUrl
from ..models.create_model_image_request_aspect_ratio_type_0 import (
    CreateModelImageRequestAspectRatioType0,
)

if TYPE_CHECKING:
    from .asset_base_64 import AssetBase64Dict
    from .asset_id import AssetIdDict
    from .asset_url import AssetUrlDict


class CreateModelImageRequestDict(TypedDict):
    """`CreateModelImageRequest` as a dict."""

    model: Literal["heygen-image-1"]
    identity_images: _Sequence[
        AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict
    ]
    reference_images: _Sequence[
        AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict
    ]
    mode: NotRequired[Literal["identity_remix"]]
    num_images: NotRequired[int]
    aspect_ratio: NotRequired[CreateModelImageRequestAspectRatioType0 | None]
    seed: NotRequired[int | None]

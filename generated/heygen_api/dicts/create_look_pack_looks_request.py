"""`CreateLookPackLooksRequest` as a dict, for type checkers."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from ..models.create_look_pack_looks_request_aspect_ratio_type_0 import (
    CreateLookPackLooksRequestAspectRatioType0,
)


class CreateLookPackLooksRequestDict(TypedDict):
    """`CreateLookPackLooksRequest` as a dict."""

    type: Literal["look_pack"]
    reference_look_id: str
    template_id: str
    aspect_ratio: NotRequired[CreateLookPackLooksRequestAspectRatioType0 | None]

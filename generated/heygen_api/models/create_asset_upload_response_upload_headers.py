from __future__ import annotations

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    other_fields as _other_fields,
    text as _text,
)


class CreateAssetUploadResponseUploadHeaders(_OpenAnswerModel):
    """Repeat these unchanged on the PUT."""

    additional_properties: dict[str, str] = _other_fields(_text, init=False)

    def __getitem__(self, key: str) -> str:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: str) -> None:
        self.additional_properties[key] = value

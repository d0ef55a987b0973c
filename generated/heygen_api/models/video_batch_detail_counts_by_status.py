from __future__ import annotations

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    integer as _integer,
    other_fields as _other_fields,
)


class VideoBatchDetailCountsByStatus(_OpenAnswerModel):
    """Keys are item statuses."""

    additional_properties: dict[str, int] = _other_fields(_integer, init=False)

    def __getitem__(self, key: str) -> int:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: int) -> None:
        self.additional_properties[key] = value

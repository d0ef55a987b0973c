from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.background_removal_job import BackgroundRemovalJob


class GetBackgroundRemovalResponse200(_OpenAnswerModel):
    """GetBackgroundRemovalResponse200 of the API.

    Attributes:
        data: A background removal and how far it has come.
    """

    data: BackgroundRemovalJob = _field("data", _model("BackgroundRemovalJob"))

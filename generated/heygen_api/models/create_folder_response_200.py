from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.folder_detail import FolderDetail


class CreateFolderResponse200(_OpenAnswerModel):
    """CreateFolderResponse200 of the API.

    Attributes:
        data: A folder.
    """

    data: FolderDetail = _field("data", _model("FolderDetail"))

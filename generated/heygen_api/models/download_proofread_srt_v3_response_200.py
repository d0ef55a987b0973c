from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.download_srt_response import DownloadSRTResponse


class DownloadProofreadSrtV3Response200(_OpenAnswerModel):
    """DownloadProofreadSrtV3Response200 of the API.

    Attributes:
        data: What `downloadProofreadSrtV3` returns. Get presigned links to a session's edited
            and original SRT subtitles.
    """

    data: DownloadSRTResponse = _field("data", _model("DownloadSRTResponse"))

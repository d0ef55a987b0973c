from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class DownloadSRTResponse(_OpenAnswerModel):
    """What `downloadProofreadSrtV3` returns. Get presigned links to a session's edited and
    original SRT subtitles.

    Attributes:
        srt_url: Presigned; the edited file.
        original_srt_url: Presigned; only if an SRT was given at creation.
    """

    srt_url: str = _field("srt_url", _text)
    original_srt_url: str | None = _field("original_srt_url", _text, default=None)

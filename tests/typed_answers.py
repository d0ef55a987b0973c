"""The types of answers, for type checkers. This program never runs."""

from typing import Any, assert_type

from heygen_api.completed import CompletedVideoDetail
from heygen_api.models import (
    AiClippingDetail,
    HighlightOutputSettings,
    TemplateTextVariable,
    VideoDetail,
    WorkflowGraphNode,
)
from heygen_api.types import Unset

from heygen_ext import MissingFieldError


def absent_fields(video: VideoDetail, clipping: AiClippingDetail) -> None:
    assert_type(video.id, str)
    assert_type(video.title, str | None)
    assert_type(video.video_url, str | None)
    assert_type(video.duration, float | None)
    assert_type(clipping.output_settings, HighlightOutputSettings | None)
    if clipping.output_settings is not None:
        assert_type(clipping.output_settings.captions, bool | Unset)


def shared_objects(node: WorkflowGraphNode) -> None:
    """Objects that requests have too: null and absent differ there."""
    assert_type(node.id, str)
    assert_type(node.variant, str | Unset | None)
    assert_type(node.depends_on, list[str] | Unset)
    assert_type(TemplateTextVariable(content="x").content, str)
    TemplateTextVariable()  # type: ignore[call-arg]
    TemplateTextVariable(content="x", colour=1)  # type: ignore[call-arg]


def plain(video: VideoDetail, done: CompletedVideoDetail) -> None:
    assert_type(video.to_dict(), dict[str, Any])
    assert_type(video.to_json(), str)
    assert_type(dict(video), dict[str, Any])
    assert_type(done.video_url, str)
    assert_type(CompletedVideoDetail.from_dict({}), CompletedVideoDetail)
    try:
        print(video.id)
    except MissingFieldError as error:
        assert_type(error.model, str)
        assert_type(error.field, str)

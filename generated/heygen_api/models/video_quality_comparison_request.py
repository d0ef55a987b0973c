from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..models.video_quality_question_id import (
    VideoQualityQuestionId,
    check_video_quality_question_id,
)
from ..types import UNSET, Model as _Model, OpenModel as _OpenModel, Unset, read_object, read_union

if TYPE_CHECKING:
    from ..models.asset_base_64 import AssetBase64
    from ..models.asset_id import AssetId
    from ..models.asset_url import AssetUrl


@_attrs_define(kw_only=True, repr=False)
class VideoQualityComparisonRequest(_OpenModel):
    """What `createVideoQualityComparisonV3` takes. Compares the quality of two videos.

    Attributes:
        prompt: The prompt behind both videos; context only, scores depend on question_id.
        model_a: Your own name for the model of video A.
        model_b: Your own name for the model of video B.
        video_a: The first video.
        video_b: The second video.
        question_id: What two videos are judged by. Q1 is an old alias of engagement.
        judge_model_version: A dated name on the allow list; absent: the version active on the
            server.
    """

    prompt: str
    model_a: str
    model_b: str
    video_a: AssetBase64 | AssetId | AssetUrl
    video_b: AssetBase64 | AssetId | AssetUrl
    question_id: VideoQualityQuestionId
    judge_model_version: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        prompt = self.prompt

        model_a = self.model_a

        model_b = self.model_b

        video_a: dict[str, Any]
        if isinstance(self.video_a, _Model):
            video_a = self.video_a.to_dict()
        else:
            video_a = self.video_a

        video_b: dict[str, Any]
        if isinstance(self.video_b, _Model):
            video_b = self.video_b.to_dict()
        else:
            video_b = self.video_b

        question_id: str = self.question_id

        judge_model_version: None | str | Unset = self.judge_model_version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["prompt"] = prompt
        field_dict["model_a"] = model_a
        field_dict["model_b"] = model_b
        field_dict["video_a"] = video_a
        field_dict["video_b"] = video_b
        field_dict["question_id"] = question_id
        if judge_model_version is not UNSET:
            field_dict["judge_model_version"] = judge_model_version
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> VideoQualityComparisonRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.asset_base_64 import AssetBase64
        from ..models.asset_id import AssetId
        from ..models.asset_url import AssetUrl

        _fields_ = read_object(src_dict)
        prompt = _fields_.pop("prompt")

        model_a = _fields_.pop("model_a")

        model_b = _fields_.pop("model_b")

        video_a = cast(
            "AssetBase64 | AssetId | AssetUrl",
            read_union(_fields_.pop("video_a"), AssetUrl, AssetId, AssetBase64),
        )

        video_b = cast(
            "AssetBase64 | AssetId | AssetUrl",
            read_union(_fields_.pop("video_b"), AssetUrl, AssetId, AssetBase64),
        )

        question_id = check_video_quality_question_id(_fields_.pop("question_id"))

        judge_model_version = cast("None | str | Unset", _fields_.pop("judge_model_version", UNSET))

        self = cls(
            prompt=prompt,
            model_a=model_a,
            model_b=model_b,
            video_a=video_a,
            video_b=video_b,
            question_id=question_id,
            judge_model_version=judge_model_version,
        )
        self.additional_properties = _fields_
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.model_video_detail_failure_code_type_0 import (
    ModelVideoDetailFailureCodeType0,
    check_model_video_detail_failure_code_type_0,
)
from ..models.model_video_detail_model import ModelVideoDetailModel, check_model_video_detail_model
from ..models.model_video_detail_status import (
    ModelVideoDetailStatus,
    check_model_video_detail_status,
)
from ..types import UNSET, Model as _Model, OpenModel as _OpenModel, Unset, read_object

if TYPE_CHECKING:
    from ..models.model_video_timings import ModelVideoTimings


@_attrs_define(kw_only=True)
class ModelVideoDetail(_OpenModel):
    """A HeyGen Video clip and how far it has come.

    Attributes:
        video_id: Its id.
        status: How far it has come.
        model: The model that makes the clip.
        created_at: When it was made, in Unix time (seconds).
        video_url: Address of the video, only when completed. Read the clip again for a fresh
            one.
        duration: How long it is, in seconds; only when completed.
        width: Width in pixels.
        height: Height in pixels.
        aspect_ratio: Width to height; for `adaptive` what it turned out to be.
        seed: The number that was used; only when completed.
        timings: How long the work took.
        failure_code: Why it failed, as a word; only when failed or cancelled.
        failure_message: Why it failed, for people.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"model": "heygen-video-1"}
    video_id: str
    status: ModelVideoDetailStatus
    model: ModelVideoDetailModel
    created_at: int
    video_url: None | str | Unset = UNSET
    duration: int | None | Unset = UNSET
    width: int | None | Unset = UNSET
    height: int | None | Unset = UNSET
    aspect_ratio: None | str | Unset = UNSET
    seed: int | None | Unset = UNSET
    timings: ModelVideoTimings | None | Unset = UNSET
    failure_code: ModelVideoDetailFailureCodeType0 | None | Unset = UNSET
    failure_message: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        video_id = self.video_id

        status: str = self.status

        model: str = self.model

        created_at = self.created_at

        video_url: None | str | Unset = self.video_url

        duration: int | None | Unset = self.duration

        width: int | None | Unset = self.width

        height: int | None | Unset = self.height

        aspect_ratio: None | str | Unset = self.aspect_ratio

        seed: int | None | Unset = self.seed

        timings: dict[str, Any] | None | Unset
        if isinstance(self.timings, Unset):
            timings = UNSET
        elif isinstance(self.timings, _Model):
            timings = self.timings.to_dict()
        else:
            timings = self.timings

        failure_code: None | str | Unset = self.failure_code

        failure_message: None | str | Unset = self.failure_message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["video_id"] = video_id
        field_dict["status"] = status
        field_dict["model"] = model
        field_dict["created_at"] = created_at
        if video_url is not UNSET:
            field_dict["video_url"] = video_url
        if duration is not UNSET:
            field_dict["duration"] = duration
        if width is not UNSET:
            field_dict["width"] = width
        if height is not UNSET:
            field_dict["height"] = height
        if aspect_ratio is not UNSET:
            field_dict["aspect_ratio"] = aspect_ratio
        if seed is not UNSET:
            field_dict["seed"] = seed
        if timings is not UNSET:
            field_dict["timings"] = timings
        if failure_code is not UNSET:
            field_dict["failure_code"] = failure_code
        if failure_message is not UNSET:
            field_dict["failure_message"] = failure_message
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> ModelVideoDetail:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.model_video_timings import ModelVideoTimings

        _fields_ = read_object(src_dict)
        video_id = _fields_.pop("video_id")

        status = check_model_video_detail_status(_fields_.pop("status"))

        model = check_model_video_detail_model(_fields_.pop("model"))

        created_at = _fields_.pop("created_at")

        video_url = cast("None | str | Unset", _fields_.pop("video_url", UNSET))

        duration = cast("int | None | Unset", _fields_.pop("duration", UNSET))

        width = cast("int | None | Unset", _fields_.pop("width", UNSET))

        height = cast("int | None | Unset", _fields_.pop("height", UNSET))

        aspect_ratio = cast("None | str | Unset", _fields_.pop("aspect_ratio", UNSET))

        seed = cast("int | None | Unset", _fields_.pop("seed", UNSET))

        def _parse_timings(data: object) -> ModelVideoTimings | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return ModelVideoTimings.from_dict(data)
            raise UnexpectedShape("ModelVideoTimings | None", data)

        timings = _parse_timings(_fields_.pop("timings", UNSET))

        def _parse_failure_code(data: object) -> ModelVideoDetailFailureCodeType0 | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, str):
                failure_code_type_0 = check_model_video_detail_failure_code_type_0(data)

                return failure_code_type_0
            raise UnexpectedShape("ModelVideoDetailFailureCodeType0 | None", data)

        failure_code = _parse_failure_code(_fields_.pop("failure_code", UNSET))

        failure_message = cast("None | str | Unset", _fields_.pop("failure_message", UNSET))

        self = cls(
            video_id=video_id,
            status=status,
            model=model,
            created_at=created_at,
            video_url=video_url,
            duration=duration,
            width=width,
            height=height,
            aspect_ratio=aspect_ratio,
            seed=seed,
            timings=timings,
            failure_code=failure_code,
            failure_message=failure_message,
        )
        self.additional_properties = _fields_
        return self

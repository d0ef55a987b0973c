from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.video_quality_job_status import VideoQualityJobStatus, check_video_quality_job_status
from ..types import UNSET, Model as _Model, OpenModel as _OpenModel, Unset, read_object

if TYPE_CHECKING:
    from ..models.video_quality_comparison_error import VideoQualityComparisonError
    from ..models.video_quality_comparison_result import VideoQualityComparisonResult


@_attrs_define(kw_only=True)
class VideoQualityComparisonResponse(_OpenModel):
    """A comparison of two videos and how far it has come.

    Attributes:
        comparison_id: Id of the comparison. Poll with it.
        status: How far a comparison, or a batch of them, has come. Shared by comparisons and
            batches.
        result: What was found. Only when completed.
        error: Only in status failed.
    """

    comparison_id: str
    status: VideoQualityJobStatus
    result: None | Unset | VideoQualityComparisonResult = UNSET
    error: None | Unset | VideoQualityComparisonError = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        comparison_id = self.comparison_id

        status: str = self.status

        result: dict[str, Any] | None | Unset
        if isinstance(self.result, Unset):
            result = UNSET
        elif isinstance(self.result, _Model):
            result = self.result.to_dict()
        else:
            result = self.result

        error: dict[str, Any] | None | Unset
        if isinstance(self.error, Unset):
            error = UNSET
        elif isinstance(self.error, _Model):
            error = self.error.to_dict()
        else:
            error = self.error

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["comparison_id"] = comparison_id
        field_dict["status"] = status
        if result is not UNSET:
            field_dict["result"] = result
        if error is not UNSET:
            field_dict["error"] = error
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> VideoQualityComparisonResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.video_quality_comparison_error import VideoQualityComparisonError
        from ..models.video_quality_comparison_result import VideoQualityComparisonResult

        _fields_ = read_object(src_dict)
        comparison_id = _fields_.pop("comparison_id")

        status = check_video_quality_job_status(_fields_.pop("status"))

        def _parse_result(data: object) -> None | Unset | VideoQualityComparisonResult:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return VideoQualityComparisonResult.from_dict(data)
            raise UnexpectedShape("None | VideoQualityComparisonResult", data)

        result = _parse_result(_fields_.pop("result", UNSET))

        def _parse_error(data: object) -> None | Unset | VideoQualityComparisonError:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return VideoQualityComparisonError.from_dict(data)
            raise UnexpectedShape("None | VideoQualityComparisonError", data)

        error = _parse_error(_fields_.pop("error", UNSET))

        self = cls(comparison_id=comparison_id, status=status, result=result, error=error)
        self.additional_properties = _fields_
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.job_status import JobStatus, check_job_status
from ..types import UNSET, Model as _Model, OpenModel as _OpenModel, Unset, read_as, read_object

if TYPE_CHECKING:
    from ..models.clip import Clip
    from ..models.highlight_output_settings import HighlightOutputSettings


@_attrs_define(kw_only=True)
class AiClippingDetail(_OpenModel):
    """A clipping job and how far it has come. Same shape in get, list and webhooks.

    Attributes:
        id: Its id.
        status: How far a job has come.
        title: Title, for people.
        input_language: Source language code, given or detected.
        source_duration: How long the source is, in seconds.
        output_settings: At present left out of get, list and webhook payloads.
        clips: Empty before the first clip is ready.
        progress: Estimate; live on GET /v3/ai-clipping/{id}; the list shows 0 until completed,
            then 100. Default: 0.
        callback_id: Id of your choice, repeated in the webhook so that you can match it.
        created_at: When it was made, in Unix time (seconds).
        failure_message: Only in status failed.
    """

    id: str
    status: JobStatus
    title: None | str | Unset = UNSET
    input_language: None | str | Unset = UNSET
    source_duration: float | None | Unset = UNSET
    output_settings: HighlightOutputSettings | None | Unset = UNSET
    clips: list[Clip] | Unset = UNSET
    progress: int | Unset = 0
    callback_id: None | str | Unset = UNSET
    created_at: int | None | Unset = UNSET
    failure_message: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        id = self.id

        status: str = self.status

        title: None | str | Unset = self.title

        input_language: None | str | Unset = self.input_language

        source_duration: float | None | Unset = self.source_duration

        output_settings: dict[str, Any] | None | Unset
        if isinstance(self.output_settings, Unset):
            output_settings = UNSET
        elif isinstance(self.output_settings, _Model):
            output_settings = self.output_settings.to_dict()
        else:
            output_settings = self.output_settings

        clips: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.clips, Unset):
            clips = []
            for clips_item_data in self.clips:
                clips_item = clips_item_data.to_dict()
                clips.append(clips_item)

        progress = self.progress

        callback_id: None | str | Unset = self.callback_id

        created_at: int | None | Unset = self.created_at

        failure_message: None | str | Unset = self.failure_message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["status"] = status
        if title is not UNSET:
            field_dict["title"] = title
        if input_language is not UNSET:
            field_dict["input_language"] = input_language
        if source_duration is not UNSET:
            field_dict["source_duration"] = source_duration
        if output_settings is not UNSET:
            field_dict["output_settings"] = output_settings
        if clips is not UNSET:
            field_dict["clips"] = clips
        if progress is not UNSET:
            field_dict["progress"] = progress
        if callback_id is not UNSET:
            field_dict["callback_id"] = callback_id
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if failure_message is not UNSET:
            field_dict["failure_message"] = failure_message
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> AiClippingDetail:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.clip import Clip
        from ..models.highlight_output_settings import HighlightOutputSettings

        _fields_ = read_object(src_dict)
        id = _fields_.pop("id")

        status = check_job_status(_fields_.pop("status"))

        title = cast("None | str | Unset", _fields_.pop("title", UNSET))

        input_language = cast("None | str | Unset", _fields_.pop("input_language", UNSET))

        source_duration = cast("float | None | Unset", _fields_.pop("source_duration", UNSET))

        def _parse_output_settings(data: object) -> HighlightOutputSettings | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return HighlightOutputSettings.from_dict(data)
            raise UnexpectedShape("HighlightOutputSettings | None", data)

        output_settings = _parse_output_settings(_fields_.pop("output_settings", UNSET))

        _clips = _fields_.pop("clips", UNSET)
        clips: list[Clip] | Unset = UNSET
        if not (_clips is None or isinstance(_clips, Unset)):
            clips = []
            for clips_item_data in read_as(list, _clips):
                clips_item = Clip.from_dict(clips_item_data)

                clips.append(clips_item)

        progress = _fields_.pop("progress", UNSET)

        callback_id = cast("None | str | Unset", _fields_.pop("callback_id", UNSET))

        created_at = cast("int | None | Unset", _fields_.pop("created_at", UNSET))

        failure_message = cast("None | str | Unset", _fields_.pop("failure_message", UNSET))

        self = cls(
            id=id,
            status=status,
            title=title,
            input_language=input_language,
            source_duration=source_duration,
            output_settings=output_settings,
            clips=clips,
            progress=progress,
            callback_id=callback_id,
            created_at=created_at,
            failure_message=failure_message,
        )
        self.additional_properties = _fields_
        return self

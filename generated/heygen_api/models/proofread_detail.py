from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..models.proofread_status import ProofreadStatus, check_proofread_status
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True)
class ProofreadDetail(_OpenModel):
    """A proofread and how far it has come.

    Attributes:
        id: Its id.
        status: How far a proofread has come.
        title: Title, for people.
        output_language: Language of the result. Code.
        input_language: Code, detected or as requested.
        submitted_for_review: Whether it has been handed in for review.
        created_at: When it was made, in Unix time.
        failure_message: Filled only on failure.
    """

    id: str
    status: ProofreadStatus
    title: None | str | Unset = UNSET
    output_language: None | str | Unset = UNSET
    input_language: None | str | Unset = UNSET
    submitted_for_review: bool | None | Unset = UNSET
    created_at: int | None | Unset = UNSET
    failure_message: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        id = self.id

        status: str = self.status

        title: None | str | Unset = self.title

        output_language: None | str | Unset = self.output_language

        input_language: None | str | Unset = self.input_language

        submitted_for_review: bool | None | Unset = self.submitted_for_review

        created_at: int | None | Unset = self.created_at

        failure_message: None | str | Unset = self.failure_message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["status"] = status
        if title is not UNSET:
            field_dict["title"] = title
        if output_language is not UNSET:
            field_dict["output_language"] = output_language
        if input_language is not UNSET:
            field_dict["input_language"] = input_language
        if submitted_for_review is not UNSET:
            field_dict["submitted_for_review"] = submitted_for_review
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if failure_message is not UNSET:
            field_dict["failure_message"] = failure_message
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> ProofreadDetail:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        id = _fields_.pop("id")

        status = check_proofread_status(_fields_.pop("status"))

        title = cast("None | str | Unset", _fields_.pop("title", UNSET))

        output_language = cast("None | str | Unset", _fields_.pop("output_language", UNSET))

        input_language = cast("None | str | Unset", _fields_.pop("input_language", UNSET))

        submitted_for_review = cast(
            "bool | None | Unset", _fields_.pop("submitted_for_review", UNSET)
        )

        created_at = cast("int | None | Unset", _fields_.pop("created_at", UNSET))

        failure_message = cast("None | str | Unset", _fields_.pop("failure_message", UNSET))

        self = cls(
            id=id,
            status=status,
            title=title,
            output_language=output_language,
            input_language=input_language,
            submitted_for_review=submitted_for_review,
            created_at=created_at,
            failure_message=failure_message,
        )
        self.additional_properties = _fields_
        return self

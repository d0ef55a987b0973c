from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.playback_input_mode_type_0 import (
    PlaybackInputModeType0,
    check_playback_input_mode_type_0,
)
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True, repr=False)
class PlaybackInput(_OpenModel):
    """How a video in the background is played.

    Attributes:
        mode: Needs a voiceover; freeze holds the last frame, loop repeats, fit_to_scene changes
            speed; omitted means freeze.
        volume: 1.0 is source level, 0.0 silence. HeyGen's default: 1.0.
        mute: Silences the clip whatever volume says. HeyGen's default: False.
    """

    mode: None | PlaybackInputModeType0 | Unset = UNSET
    volume: float | Unset = UNSET
    mute: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        mode: None | str | Unset = self.mode

        volume = self.volume

        mute = self.mute

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if mode is not UNSET:
            field_dict["mode"] = mode
        if volume is not UNSET:
            field_dict["volume"] = volume
        if mute is not UNSET:
            field_dict["mute"] = mute
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> PlaybackInput:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)

        def _parse_mode(data: object) -> None | PlaybackInputModeType0 | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, str):
                mode_type_0 = check_playback_input_mode_type_0(data)

                return mode_type_0
            raise UnexpectedShape("None | PlaybackInputModeType0", data)

        mode = _parse_mode(_fields_.pop("mode", UNSET))

        volume = _fields_.pop("volume", UNSET)

        mute = _fields_.pop("mute", UNSET)

        self = cls(mode=mode, volume=volume, mute=mute)
        self.additional_properties = _fields_
        return self

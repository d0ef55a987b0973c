from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..types import UNSET, Model as _Model, OpenModel as _OpenModel, Unset, read_as, read_object

if TYPE_CHECKING:
    from ..models.video_trim import VideoTrim


@_attrs_define(kw_only=True)
class VideoBackground(_OpenModel):
    """A background that is a video. Fills the whole frame.

    Attributes:
        id: Do not parse or order by it; stays the same through edits and re-rendering.
        type_: Tells which kind of object this is. Default: 'video'.
        url: Absent without a live recorded link; signed links expire, and presence does not
            prove the link resolves.
        playback: Same values as VideoElement.playback.
        trim: Seconds cut from each end.
        volume: 1.0 is source level, 0.0 silence.
        speed_multiplier: 2.0 plays twice as fast.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "video"}
    id: str
    type_: Literal["video"] | Unset = "video"
    url: None | str | Unset = UNSET
    playback: None | str | Unset = UNSET
    trim: None | Unset | VideoTrim = UNSET
    volume: float | None | Unset = UNSET
    speed_multiplier: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        id = self.id

        type_ = self.type_

        url: None | str | Unset = self.url

        playback: None | str | Unset = self.playback

        trim: dict[str, Any] | None | Unset
        if isinstance(self.trim, Unset):
            trim = UNSET
        elif isinstance(self.trim, _Model):
            trim = self.trim.to_dict()
        else:
            trim = self.trim

        volume: float | None | Unset = self.volume

        speed_multiplier: float | None | Unset = self.speed_multiplier

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        if type_ is not UNSET:
            field_dict["type"] = type_
        if url is not UNSET:
            field_dict["url"] = url
        if playback is not UNSET:
            field_dict["playback"] = playback
        if trim is not UNSET:
            field_dict["trim"] = trim
        if volume is not UNSET:
            field_dict["volume"] = volume
        if speed_multiplier is not UNSET:
            field_dict["speed_multiplier"] = speed_multiplier
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> VideoBackground:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.video_trim import VideoTrim

        _fields_ = read_object(src_dict)
        id = _fields_.pop("id")

        _type_ = _fields_.pop("type", UNSET)
        type_: Literal["video"] | Unset
        if _type_ is None or isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = cast(Literal["video"], read_as(str, _type_))

        url = cast("None | str | Unset", _fields_.pop("url", UNSET))

        playback = cast("None | str | Unset", _fields_.pop("playback", UNSET))

        def _parse_trim(data: object) -> None | Unset | VideoTrim:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return VideoTrim.from_dict(data)
            raise UnexpectedShape("None | VideoTrim", data)

        trim = _parse_trim(_fields_.pop("trim", UNSET))

        volume = cast("float | None | Unset", _fields_.pop("volume", UNSET))

        speed_multiplier = cast("float | None | Unset", _fields_.pop("speed_multiplier", UNSET))

        self = cls(
            id=id,
            type_=type_,
            url=url,
            playback=playback,
            trim=trim,
            volume=volume,
            speed_multiplier=speed_multiplier,
        )
        self.additional_properties = _fields_
        return self

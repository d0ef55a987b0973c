"""Calls of methods, with the types that users see. Type checkers read this; nothing runs it."""

from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO, assert_type

import httpx
import httpx2
from heygen_api.dicts import AssetUrlDict
from heygen_api.models import (
    AvatarLookItem,
    CreateAvatarVideoResponse,
    CreateVideoFromAvatar,
    CreateVideoFromStudio,
    DeleteVideoResponse,
    LipsyncCreateResponse,
    UploadAssetV3Response,
    VideoDetail,
    VideoScenesResponse,
    VoiceSettingsInput,
)
from heygen_api.types import File, Response

from heygen_ext import AsyncHeyGen, AsyncPage, HeyGen, Page


def kinds(heygen: HeyGen) -> None:
    """The fields of a kind of body are those of its `type`."""
    created = heygen.videos.create(
        type="avatar", avatar_id="a", script="Hi", voice_id="v", resolution="1080p"
    )
    assert_type(created, CreateAvatarVideoResponse)
    assert_type(created.video_id, str)
    heygen.videos.create(type="image", image={"type": "url", "url": "https://x.example/a.png"})
    heygen.videos.create(type="cinematic_avatar", prompt="p", avatar_id=["a", "b"])
    heygen.videos.create(
        type="studio",
        scenes=[
            {"type": "avatar_video", "input": {"type": "avatar", "avatar_id": "a", "script": "Hi"}},
            {"type": "image", "source": {"type": "asset_id", "asset_id": "i"}, "duration": 3},
        ],
    )
    heygen.videos.create(body=CreateVideoFromAvatar(type_="avatar", avatar_id="a"))
    heygen.videos.create(body=CreateVideoFromStudio(type_="studio", scenes=[]))
    heygen.videos.create(body={"type": "avatar", "avatar_id": "a", "a_new_field": 1})


def mistakes_of_kinds(heygen: HeyGen) -> None:
    create = heygen.videos.create
    create(type="avatar")  # type: ignore[call-overload]
    create(type="avatr", avatar_id="a")  # type: ignore[call-overload]
    create(type="avatar", avatar_id="a", scenes=[])  # type: ignore[call-overload]
    create(type="avatar", avatar_id="a", scrpt="Hi")  # type: ignore[call-overload]
    create(type="image", avatar_id="a")  # type: ignore[call-overload]
    create(type="cinematic_avatar", prompt="p", avatar_id="a")  # type: ignore[call-overload]
    create(type="studio", scenes=[], script="Hi")  # type: ignore[call-overload]
    create("avatar", avatar_id="a")  # type: ignore[call-overload]
    heygen.videos.get()  # type: ignore[call-arg]
    heygen.videos.get(1)  # type: ignore[arg-type]


def forms(heygen: HeyGen, file: BinaryIO) -> None:
    """A file is bytes, an open binary file, `File`, or a tuple. A path is none."""
    upload = heygen.assets.upload
    with Path("a.png").open("rb") as opened:
        assert_type(upload(file=opened), UploadAssetV3Response)
    upload(file=file)
    upload(file=b"abc")
    upload(file=BytesIO(b"abc"))
    upload(file=("a.png", b"abc"))
    upload(file=("a.png", file, "image/png"))
    upload(file=File(file, "a.png"))
    upload(file=File(file))
    upload(body={"file": b"abc"})
    upload(file="a.png")  # type: ignore[call-overload]
    upload(file=Path("a.png"))  # type: ignore[call-overload]
    upload(file=None)  # type: ignore[call-overload]
    upload(body=b"abc")  # type: ignore[call-overload]


def nested(heygen: HeyGen) -> None:
    """A nested object is a dict or a model; the keys of a dict are checked."""
    heygen.videos.create(type="avatar", avatar_id="a", voice_settings={"speed": 1.1, "pitch": 1})
    heygen.videos.create(type="avatar", avatar_id="a", voice_settings=VoiceSettingsInput(speed=1.1))
    heygen.videos.create(
        type="avatar",
        avatar_id="a",
        engine={"type": "avatar_iv"},
        background={"type": "color", "value": "#ffffff"},
        voice_settings={"engine_settings": {"engine_type": "starfish"}},
    )
    source = "https://x.example/a.mp4"
    made = heygen.lipsync.create(
        video={"type": "url", "url": source}, audio={"type": "asset_id", "asset_id": "a"}
    )
    assert_type(made, LipsyncCreateResponse)
    stored: AssetUrlDict = {"type": "url", "url": source}
    heygen.lipsync.create(video=stored, audio=stored)


def mistakes_of_nested(heygen: HeyGen) -> None:
    create = heygen.videos.create
    create(type="avatar", avatar_id="a", voice_settings={"sped": 1})  # type: ignore[call-overload]
    create(type="avatar", avatar_id="a", voice_settings={"speed": "x"})  # type: ignore[call-overload]
    create(type="avatar", avatar_id="a", engine={"type": "avatar_x"})  # type: ignore[call-overload]
    create(type="image", image={"type": "url"})  # type: ignore[call-overload]
    create(type="studio", scenes=[{"type": "film"}])  # type: ignore[call-overload]


def names(heygen: HeyGen) -> None:
    """The methods have short names; the names of HeyGen's operations are for run time only."""
    assert_type(heygen.videos.get("v"), VideoDetail)
    assert_type(heygen.videos.delete("v"), DeleteVideoResponse)
    assert_type(heygen.videos.get_scenes("v"), VideoScenesResponse)
    heygen.videos.create_video(type="avatar", avatar_id="a")  # type: ignore[attr-defined]
    heygen.videos.list_videos_v3()  # type: ignore[attr-defined]
    heygen.videos.with_raw_response.get_video_v3("v")  # type: ignore[attr-defined]
    print(heygen.video)  # type: ignore[attr-defined]


def answers(heygen: HeyGen) -> None:
    video = heygen.videos.get("v")
    assert_type(video.id, str)
    assert_type(video.title, str | None)
    assert_type(video.video_url, str | None)
    len(video.video_url)  # type: ignore[arg-type]
    print(video.adress)  # type: ignore[attr-defined]
    created = heygen.videos.create(type="avatar", avatar_id="a", script="Hi", voice_id="v")
    assert_type(heygen.wait(created).video_url, str)
    len(heygen.wait(created).video_url)
    assert_type(heygen.wait_for("video", "v").video_url, str)


def lists(heygen: HeyGen) -> None:
    page = heygen.avatars.list_looks(limit=10)
    assert_type(page, Page[AvatarLookItem])
    assert_type(page.data, list[AvatarLookItem])
    assert_type([look.id for look in page], list[str])
    assert_type(page.next_page(), Page[AvatarLookItem] | None)
    heygen.videos.list(limit="10")  # type: ignore[arg-type]
    heygen.videos.list(lmit=10)  # type: ignore[call-arg]


def options(heygen: HeyGen) -> None:
    """Each method takes the options of one call."""
    heygen.videos.get("v", timeout=5)
    heygen.videos.get("v", timeout=httpx.Timeout(5.0))
    heygen.videos.get("v", timeout=httpx2.Timeout(5.0))
    heygen.videos.list(extra_query={"a": 1}, extra_headers={"X-A": "1"})
    heygen.videos.create(
        type="avatar",
        avatar_id="a",
        timeout=9.5,
        idempotency_key="k",
        extra_body={"a_new_field": [1]},
        extra_headers={"X-A": "1"},
        extra_query={"a": "b"},
    )
    heygen.videos.get("v", timeout="5")  # type: ignore[arg-type]
    heygen.videos.get("v", extra_headers={"X-A": 1})  # type: ignore[dict-item]
    heygen.videos.get("v", extra_body=[1])  # type: ignore[arg-type]


def raw(heygen: HeyGen) -> None:
    response = heygen.videos.with_raw_response.get("v", timeout=5)
    assert_type(response, Response[VideoDetail])
    assert_type(response.status_code, int)
    assert_type(response.request_id, str | None)
    assert_type(response.headers["content-type"], str)
    assert_type(response.parsed.title, str | None)
    created = heygen.videos.with_raw_response.create(
        type="avatar", avatar_id="a", voice_settings={"speed": 1}
    )
    assert_type(created, Response[CreateAvatarVideoResponse])
    assert_type(heygen.videos.with_raw_response.list(), Response[Page[VideoDetail]])
    heygen.videos.with_raw_response.create(type="avatar", scenes=[])  # type: ignore[call-overload]


def requests(heygen: HeyGen) -> None:
    """`request` calls an operation by its path; what it returns is plain JSON."""
    assert_type(heygen.request("GET", "/v3/videos", params={"limit": 5}), Any)
    heygen.request("POST", "/v3/videos", json={"type": "avatar"}, idempotency_key="k", timeout=9)
    heygen.request("GET", "/v3/videos", timeout=httpx2.Timeout(5.0))
    heygen.request("POST", "/v3/assets", files={"file": ("a.png", b"x", "image/png")})
    heygen.request("GET", "/v3/videos", unwrap=False, headers={"X-A": "1"})
    heygen.request("GET", "/v3/videos", parms={})  # type: ignore[call-arg]
    heygen.request("GET")  # type: ignore[call-arg]


async def coroutines(heygen: AsyncHeyGen) -> None:
    """`AsyncHeyGen` has the same methods with the same types."""
    created = await heygen.videos.create(
        type="avatar", avatar_id="a", voice_settings={"speed": 1.1}, timeout=httpx2.Timeout(5.0)
    )
    assert_type(created, CreateAvatarVideoResponse)
    assert_type((await heygen.wait(created)).video_url, str)
    assert_type(await heygen.videos.list(), AsyncPage[VideoDetail])
    response = await heygen.videos.with_raw_response.get("v")
    assert_type(response, Response[VideoDetail])
    page = await heygen.videos.with_raw_response.list()
    assert_type(page, Response[AsyncPage[VideoDetail]])
    assert_type(await heygen.request("GET", "/v3/videos"), Any)
    create = heygen.videos.create
    await create(type="avatar", avatar_id="a", scenes=[])  # type: ignore[call-overload]
    await create(type="avatar", avatar_id="a", caption={"styl": 1})  # type: ignore[call-overload]
    await heygen.videos.create_video(type="avatar", avatar_id="a")  # type: ignore[attr-defined]
    await heygen.videos.with_raw_response.get()  # type: ignore[call-arg]
    print(heygen.videos.get("v").title)  # type: ignore[attr-defined]


def clients() -> None:
    HeyGen(http_client=httpx2.Client(timeout=5.0), timeout=httpx2.Timeout(5.0))
    AsyncHeyGen(http_client=httpx2.AsyncClient())
    AsyncHeyGen(http_client=httpx.AsyncClient())

"""Typical use, with the types that users see. Type checkers read this file; nothing runs it."""

import asyncio
import io
from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, Literal, assert_type

import httpx
from heygen_api.api.avatar_realtime import (
    append_avatar_realtime_text,
    create_avatar_realtime_session,
    get_avatar_realtime_session,
    stream_avatar_realtime_words,
)
from heygen_api.models import (
    AppendTextDeltaRequest,
    AvatarRealtimeStatusResponse,
    CreateBrandKitRequest,
    CreateBrandKitResponse,
    VideoDetail,
    VideoStatusEntry,
    WordBatch,
)
from heygen_api.models.complete_asset_upload_response import CompleteAssetUploadResponse
from heygen_api.models.create_avatar_realtime_tts import CreateAvatarRealtimeTTS
from heygen_api.models.speech_audio_event import SpeechAudioEvent
from heygen_api.models.upload_asset_v3_response import UploadAssetV3Response
from heygen_api.types import Event

from heygen_ext import (
    AppendUnconfirmedError,
    AsyncHeyGen,
    AsyncPage,
    AsyncTextStream,
    AsyncWordStream,
    HeyGen,
    HeyGenError,
    Page,
    RateLimitError,
    StreamClosedError,
    StreamStats,
    TextStream,
    UploadedBatch,
    Word,
    WordStream,
    webhooks,
)
from heygen_ext.testing import FakeHeyGen


def tokens() -> Iterator[str]:
    yield "Hello"


async def async_tokens() -> AsyncIterator[str]:
    yield "Hello"


def text_stream() -> None:
    with HeyGen(
        "key", timeout=5.0, max_retries=1, deadline=9.0, http_client=httpx.Client()
    ) as heygen:
        assert_type(heygen, HeyGen)
        assert_type(heygen.with_options(timeout=httpx.Timeout(5.0)), HeyGen)
        with heygen.open_text_stream("look", "voice", "Hello. ") as stream:
            assert_type(stream, TextStream)
            assert_type(stream.stream_id, str)
            assert_type(stream.wait_for_hls_url(timeout=5), str)
            stream.write("Hello")
            stream.write_all(tokens())
            stream.flush()
            assert_type(stream.closed, bool)
            assert_type(stream.buffered_bytes, int)
            assert_type(stream.unsent_text, str)
            assert_type(stream.stats, StreamStats)
            assert_type(stream.stats.longest_wait, float)
            assert_type(stream.stats.settled, int)
            assert_type(stream.checkpoint(), dict[str, Any])
            assert_type(stream.detach(), dict[str, Any])
            assert_type(stream.words(), WordStream)
            assert_type(stream.cancel(), bool)
        resumed = heygen.resume_text_stream({}, on_unconfirmed="raise")
        assert_type(resumed, TextStream)
        with heygen.attach_text_stream("id", on_idle=lambda s: s.write("Hm. ")) as attached:
            assert_type(attached, TextStream)
        words = heygen.words("id")
        for word in words:
            assert_type(word, Word)
            assert_type((word.word, word.start, word.end), tuple[str, float, float])
        assert_type(words.end_reason, str | None)
        asset = heygen.upload("a.png", on_progress=lambda sent, total: print(sent / total))
        assert_type(asset, UploadAssetV3Response | CompleteAssetUploadResponse)
        assert_type(asset.asset_id, str)
        assert_type(heygen.upload(io.BytesIO(b"x"), filename="a.png").size_bytes, int)
        with Path("a.png").open("rb") as file:
            assert_type(heygen.upload_batch([file, Path("b.png")]), UploadedBatch)
        assert_type(heygen.download(asset, "a.png"), Path)
        assert_type(heygen.download("https://host/file", Path("file")), Path)


async def async_text_stream() -> None:
    async with AsyncHeyGen(bearer_token="token") as heygen:
        uploaded = await heygen.upload(Path("a.png"), content_type="image/png")
        assert_type(uploaded, UploadAssetV3Response | CompleteAssetUploadResponse)
        assert_type(await heygen.upload_batch(["a.png"], title="One"), UploadedBatch)
        assert_type(await heygen.download(uploaded, "a.png"), Path)
        async with heygen.open_text_stream("look", "voice", "Hello. ") as stream:
            assert_type(stream, AsyncTextStream)
            await stream.write_all(async_tokens())
            await stream.write_all(tokens())
            await stream.flush()
            assert_type(await stream.wait_for_hls_url(), str)
            assert_type(await stream.cancel(), bool)
        assert_type(await heygen.open_text_stream("look", "voice", "Hello. "), AsyncTextStream)
        stream = await heygen.resume_text_stream({}, on_unconfirmed="settle")
        assert_type(stream, AsyncTextStream)
        assert_type(await stream.detach(), dict[str, Any])
        words = heygen.words("id")
        assert_type(words, AsyncWordStream)
        async for word in words:
            assert_type(word, Word)


def generated_functions(heygen: HeyGen) -> None:
    body = AppendTextDeltaRequest(delta="Hello")
    answer = append_avatar_realtime_text.sync("id", client=heygen.api, body=body)
    assert_type(answer.data.buffered_bytes, int)
    session = get_avatar_realtime_session.sync("id", client=heygen.api).data
    assert_type(session, AvatarRealtimeStatusResponse)
    assert_type(session.status, Literal["completed", "error", "pending", "streaming"])
    assert_type(session.hls_url, str | None)
    detailed = get_avatar_realtime_session.sync_detailed("id", client=heygen.api)
    assert_type(detailed.status_code, int)
    tts = CreateAvatarRealtimeTTS(type_="tts", avatar_id="a", text="t", voice_id="v")
    created = create_avatar_realtime_session.sync(client=heygen.api, body=tts)
    assert_type(created.data.stream_id, str)
    for event in stream_avatar_realtime_words.sync("id", client=heygen.api):
        assert_type(event.event, str)
        if event.parsed is not None:
            assert_type(event.parsed.words[0].start, float)


async def async_generated_functions(heygen: AsyncHeyGen) -> None:
    session = (await get_avatar_realtime_session.asyncio("id", client=heygen.api)).data
    assert_type(session, AvatarRealtimeStatusResponse)


def mistakes(heygen: HeyGen, other: AsyncHeyGen) -> None:
    heygen.with_options(retries=3)  # type: ignore[call-arg]
    HeyGen(http_client=httpx.AsyncClient())  # type: ignore[arg-type]
    get_avatar_realtime_session.sync("id", client=other.api)  # type: ignore[arg-type]


def errors() -> None:
    try:
        text_stream()
    except StreamClosedError as error:
        assert_type(error.end_reason, str | None)
        assert_type(error.unsent_text, str | None)
    except AppendUnconfirmedError as error:
        assert_type(error.text, str)
    except RateLimitError as error:
        assert_type(error.retry_after, float | None)
    except HeyGenError as error:
        assert_type(error.status_code, int | None)
        assert_type(error.request_id, str | None)
        assert_type(error.body, Any)


def fake() -> None:
    with FakeHeyGen(words_per_second=10) as fake:
        assert_type(fake.url, str)
        assert_type(fake.text("id"), str)


def methods(heygen: HeyGen) -> None:
    assert_type(heygen.videos.get("v"), VideoDetail)
    kit = heygen.brand.create_kit(url="https://example.com", idempotency_key="k")
    assert_type(kit, CreateBrandKitResponse)
    body = CreateBrandKitRequest(url="https://example.com")
    assert_type(heygen.brand.create_kit(body=body), CreateBrandKitResponse)
    heygen.brand.create_kit(body={"url": "https://example.com"}, idempotency_key=None)
    heygen.videos.create(body={"type": "avatar"}, idempotency_key=None)
    heygen.brand.create_kit(ulr="https://example.com")  # type: ignore[call-overload]
    heygen.brand.create_kit(url=1)  # type: ignore[call-overload]
    heygen.brand.create_kit(body=body, url="")  # type: ignore[call-overload]
    heygen.brand.create_kit()  # type: ignore[call-overload]
    page = heygen.videos.list(limit=10, token="t")
    assert_type(page, Page[VideoDetail])
    assert_type(page.data, list[VideoDetail])
    assert_type(page.has_more, bool)
    assert_type(page.next_token, str | None)
    assert_type(page.next_page(), Page[VideoDetail] | None)
    for video in page:
        assert_type(video, VideoDetail)
    for each in page.pages():
        assert_type(each, Page[VideoDetail])
    answer = heygen.batches.bulk_video_statuses(video_ids="a,b")
    assert_type(answer.data, list[VideoStatusEntry])
    assert_type(answer.next_token, str | None)
    for event in heygen.avatar_realtime.stream_words("s"):
        assert_type(event, Event[WordBatch])


async def async_methods(heygen: AsyncHeyGen) -> None:
    assert_type(await heygen.videos.get("v"), VideoDetail)
    kit = await heygen.brand.create_kit(url="https://example.com")
    assert_type(kit, CreateBrandKitResponse)
    await heygen.brand.create_kit(ulr="https://example.com")  # type: ignore[call-overload]
    page = await heygen.videos.list()
    assert_type(page, AsyncPage[VideoDetail])
    assert_type(await page.next_page(), AsyncPage[VideoDetail] | None)
    async for video in page:
        assert_type(video, VideoDetail)
    async for video in heygen.videos.list():
        assert_type(video, VideoDetail)
    task = asyncio.create_task(heygen.videos.list())
    assert_type(task, asyncio.Task[AsyncPage[VideoDetail]])
    kit_and_page = await asyncio.gather(
        heygen.brand.create_kit(url="https://example.com"), heygen.videos.list()
    )
    assert_type(kit_and_page, tuple[CreateBrandKitResponse, AsyncPage[VideoDetail]])
    async for each in page.pages():
        assert_type(each, AsyncPage[VideoDetail])
    async for event in heygen.avatar_realtime.stream_words("s"):
        assert_type(event, Event[WordBatch])


def dates(heygen: HeyGen) -> None:
    for run in heygen.durable_workflows.list_runs(workflow_id="w"):
        assert_type(run.created_at, datetime)


def webhook(body: bytes, headers: httpx.Headers) -> None:
    event = webhooks.unwrap(body, headers, ["whsec_a", "whsec_b"], tolerance=60)
    assert_type(event, webhooks.WebhookEvent)
    assert_type(event.event_id, str)
    assert_type(event.event_data, dict[str, Any])
    webhooks.unwrap("text", {"Signature": "x"}, "whsec_a", None)
    webhooks.unwrap(body, [(b"signature", b"x")], "whsec_a")


def speech(heygen: HeyGen) -> None:
    for event in heygen.models.stream_speech(voice_id="v", text="Hi", language="en"):
        if isinstance(event.parsed, SpeechAudioEvent):
            assert_type(event.parsed.audio, str)


def token() -> str:
    return "token"


async def async_token() -> str:
    return "token"


def bearer_token() -> None:
    HeyGen(bearer_token="token")
    HeyGen(bearer_token=token)
    AsyncHeyGen(bearer_token=token)
    AsyncHeyGen(bearer_token=async_token)
    HeyGen(bearer_token=async_token)  # type: ignore[arg-type]

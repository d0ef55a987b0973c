"""What editors offer while one writes a call, as three language servers say it."""

import sys
from pathlib import Path

import pytest
from heygen_api.dicts.create_video_from_avatar import CreateVideoFromAvatarDict
from heygen_api.dicts.voice_settings_input import VoiceSettingsInputDict
from support.language_server import LanguageServer

BIN = Path(sys.executable).parent
SERVERS = {
    "pyright": [str(BIN / "pyright-langserver"), "--stdio"],
    "ty": [str(BIN / "ty"), "server"],
    "pyrefly": [str(BIN / "pyrefly"), "lsp"],
}
# What a user writes before a call.
BEFORE = {
    "sync": """\
from heygen_ext import HeyGen

heygen = HeyGen()
""",
    "async": """\
from heygen_ext import AsyncHeyGen

async def main(heygen: AsyncHeyGen) -> None:
    await """,
}
METHODS = {"create", "list", "get", "delete", "get_scenes"}
OPTIONS = {"idempotency_key", "timeout", "extra_headers", "extra_query", "extra_body"}


@pytest.fixture(scope="module", params=SERVERS)
def server(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("project")
    (folder / "ty.toml").write_text(f'environment.python = "{sys.prefix}"\n')
    (folder / "pyrefly.toml").write_text(f'python-interpreter-path = "{sys.executable}"\n')
    with LanguageServer(SERVERS[request.param], folder, sys.executable) as server:
        yield server


@pytest.fixture(params=BEFORE)
def offered(request, server):
    """Return a function: what is offered after some code of a user."""
    return lambda code: server.offered(BEFORE[request.param] + code)


def public(names):
    return {name for name in names if not name.startswith("_")}


def keywords(names):
    return {name.removesuffix("=") for name in names if name.endswith("=")}


def test_a_tag_offers_its_methods_by_their_short_names_only(offered):
    assert public(offered("heygen.videos.")) == {*METHODS, "with_raw_response"}
    assert public(offered("heygen.videos.with_raw_response.")) == METHODS


def test_a_client_offers_its_tags_and_methods(offered):
    names = offered("heygen.")
    assert {"videos", "avatars", "voices", "open_text_stream", "wait", "request"} <= names
    assert not [name for name in names if name.startswith("create")]


@pytest.mark.parametrize("tag", ["videos", "videos.with_raw_response"])
def test_a_call_offers_the_fields_of_its_kind(offered, tag):
    fields = set(CreateVideoFromAvatarDict.__annotations__) - {"type"}
    assert {"avatar_id", "script", "voice_settings"} < fields
    names = keywords(offered(f'heygen.{tag}.create(type="avatar", '))
    assert fields | OPTIONS <= names
    assert "self" not in names and not [name for name in names if name.startswith("_")]


def test_a_dict_offers_its_keys(offered):
    code = 'heygen.videos.create(type="avatar", avatar_id="a", voice_settings={"'
    keys = set(VoiceSettingsInputDict.__annotations__)
    assert "speed" in keys
    assert offered(code) == keys


def test_a_wait_offers_its_options(offered):
    assert {"timeout", "on_progress"} <= keywords(offered('heygen.wait_for("video", "id", '))

"""Methods have short names. The names of HeyGen's reference find them too."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from codegen.method_names import method_names
from hypothesis import given
from hypothesis import strategies as st
from support.blocking import Both, through
from support.operations import CASES

from heygen_ext import AsyncHeyGen, HeyGen

# From the design.
KNOWN = {
    ("videos", "create_video"): "create",
    ("videos", "list_videos_v3"): "list",
    ("videos", "get_video_v3"): "get",
    ("videos", "delete_video_v3"): "delete",
    ("avatars", "list_avatar_looks"): "list_looks",
    ("avatar_realtime", "create_avatar_realtime_session"): "create_session",
    ("video_translate", "create_video_translation_v3"): "create_translation",
    ("video_agent", "list_video_agent_session_videos"): "list_session_videos",
    ("hyper_frames", "create_hyperframes_render_v3"): "create_render",
    ("brand", "list_brand_glossaries"): "list_glossaries",
    ("lipsync_batches", "create_lipsync_batch_v3"): "create",
    ("user", "get_current_user_v3"): "get_current_user",
}


@pytest.mark.parametrize(("where", "name"), KNOWN.items())
def test_words_of_the_tag_and_the_version_are_left_out(where: tuple[str, str], name: str) -> None:
    tag, operation = where
    assert method_names(tag, [operation], {}) == {operation: name}
    assert callable(getattr(getattr(HeyGen("k"), tag), name))


def test_names_that_are_taken_or_keywords_keep_the_words_of_the_tag() -> None:
    operations = ["get_video", "get_video_v2", "get", "import_video", "videos", "create_video"]
    assert method_names("videos", operations, {"create_video": "render"}) == {
        "get_video": "get_video",
        "get_video_v2": "get_video_v2",
        "get": "get",
        "import_video": "import_video",
        "videos": "videos",
        "create_video": "render",
    }


NAMES = st.lists(
    st.lists(
        st.sampled_from(["get", "import", "video", "videos", "v2", "v3", "look"]),
        min_size=1,
        max_size=4,
    ).map("_".join),
    unique=True,
    max_size=8,
)


@given(NAMES)
def test_names_are_unique_identifiers(operations: list[str]) -> None:
    names = method_names("video_looks", operations, {})
    assert list(names) == operations
    assert len({*names.values()}) == len(operations)
    assert all(name.isidentifier() for name in names.values())


def test_names_of_the_reference_find_the_methods(both: Both) -> None:
    tags = [through(both, lambda request: None), AsyncHeyGen("k")]
    for case in CASES.values():
        for heygen in tags:
            tag = getattr(heygen, case.tag)
            assert getattr(tag, case.name) == getattr(tag, case.method_name)


@pytest.mark.parametrize("heygen", [HeyGen("k"), AsyncHeyGen("k")], ids=["sync", "async"])
def test_wrong_names_are_answered_with_those_that_are_near(heygen: Any) -> None:
    with pytest.raises(AttributeError, match=r"no 'crate'; there is create$"):
        heygen.videos.crate  # noqa: B018
    with pytest.raises(AttributeError, match=r"no 'list_video'; there is list, "):
        heygen.videos.list_video  # noqa: B018
    with pytest.raises(AttributeError, match=r"create, delete, get, get_scenes, list$"):
        heygen.videos.xyz  # noqa: B018
    with pytest.raises(AttributeError, match=r"no 'video'; there is videos, "):
        heygen.video  # noqa: B018
    with pytest.raises(AttributeError, match=r"no 'lst'; there is list"):
        heygen.videos.with_raw_response.lst  # noqa: B018
    with pytest.raises(AttributeError, match=r"no 'stream_words'; there is append_text"):
        heygen.avatar_realtime.with_raw_response.stream_words  # noqa: B018
    assert not hasattr(heygen.videos, "__fspath__")
    assert not hasattr(heygen, "_private")
    assert copy.copy(heygen.videos).create
    with pytest.raises(TypeError):
        pickle.dumps(heygen)


def test_docstrings_name_the_operation_and_its_page() -> None:
    text = HeyGen("k").videos.create.__doc__ or ""
    words = " ".join(text.split())
    assert "createVideo: POST /v3/videos" in words
    assert "https://developers.heygen.com/reference/create-video " in words + " "

"""A release of HeyGen needs no work by hand: eight changes of its document, each regenerated.

Each test changes a small part of HeyGen's document, regenerates into a folder, and uses the result:
mypy checks a program, which then runs against a fake HeyGen that knows the new document. The
programs use the names that the generator makes of the document; heygen_ext is as it is.
"""

import copy
import json
import os
import shutil
import subprocess
import sys
import textwrap

import pytest
from driftcheck import uncovered_jobs
from support.drift_documents import STRING, body, data, operation, ref, thing
from support.paths import ROOT
from support.regeneration import SPEC, answers, generate, reduced

WHOLE = json.loads(SPEC.read_text(encoding="utf-8"))
BEFORE = reduced(WHOLE, "createFolder", "getFolder", "createLipsyncV3", "getLipsyncV3")
SONG = {"name": "song_id", "in": "path", "required": True, "schema": STRING}
SONGS = {
    "/v3/songs": {
        "get": operation(
            operationId="listSongs",
            tags=["Songs"],
            responses={"200": data({"type": "array", "items": ref("SongDetail")})},
        ),
        "post": operation(
            operationId="createSong",
            tags=["Songs"],
            requestBody=body(thing(["words"], words=STRING)),
            responses={"200": data(ref("CreateSongResponse"))},
        ),
    },
    "/v3/songs/{song_id}": {
        "get": operation(
            operationId="getSong",
            tags=["Songs"],
            parameters=[SONG],
            responses={"200": data(ref("SongDetail"))},
        )
    },
}
"""Three operations under a new tag."""
SONG_SCHEMAS = {
    "CreateSongResponse": thing(["song_id"], song_id=STRING),
    "SongDetail": thing(
        ["song_id", "status"],
        song_id=STRING,
        status={"type": "string", "enum": ["singing", "sung", "hoarse"]},
    ),
}


@pytest.fixture
def release():
    """The document, to be changed."""
    return copy.deepcopy(BEFORE)


@pytest.fixture(scope="module")
def cache(tmp_path_factory):
    """What mypy knows of Python's library; the same for all tests."""
    return tmp_path_factory.mktemp("mypy")


@pytest.fixture
def use(tmp_path, cache):
    """Regenerate from a document. Check a program's types, and the whole package, and run it."""

    def use(document, program, *, with_heygen_ext=False):
        methods = tmp_path / "methods.py"
        package = generate(document, tmp_path, "heygen_api", "--methods", methods)
        if with_heygen_ext:
            target = tmp_path / "heygen_ext"
            shutil.copytree(ROOT / "heygen_ext", target)
            shutil.copyfile(methods, target / "_jobs" / "methods.py")
        (tmp_path / "program.py").write_text(PROGRAM + textwrap.dedent(program), encoding="utf-8")
        options = ["--strict", "--python-version", "3.11", "--follow-imports", "silent"]
        run("-m", "mypy", *options, "--cache-dir", cache, "heygen_api", "program.py", cwd=tmp_path)
        run("-W", "error", "program.py", cwd=tmp_path)
        return package

    return use


PROGRAM = """\
from typing import assert_type

from heygen_api import models
from heygen_ext import HeyGen, JobFailedError
from heygen_ext.testing import FakeHeyGen

fake = FakeHeyGen(api_keys=["test"]).start()
heygen = HeyGen("test", base_url=fake.url)
"""


def run(*arguments, cwd):
    environment = {**os.environ, "PYTHONPATH": str(cwd), "MYPYPATH": str(cwd)}
    command = [sys.executable, *map(str, arguments)]
    done = subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, text=True, timeout=110, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_new_tag_with_three_operations(release, use):
    release["paths"] |= SONGS
    release["components"]["schemas"] |= SONG_SCHEMAS
    use(
        release,
        """
        from heygen_api.api.songs import create_song, get_song, list_songs

        created = create_song.sync(client=heygen.api, body=models.CreateSongBody(words="La"))
        assert_type(created.data, models.CreateSongResponse)
        song = get_song.sync(created.data.song_id, client=heygen.api).data
        assert_type(song, models.SongDetail)
        assert song.song_id == created.data.song_id
        assert_type(list_songs.sync(client=heygen.api).data, list[models.SongDetail])
        another = getattr(heygen.songs, "create_song")(words="La la")
        assert getattr(heygen.songs, "get_song")(another.song_id).song_id == another.song_id
        paths = ["/v3/songs", f"/v3/songs/{song.song_id}", "/v3/songs"]
        assert [request.path for request in fake.requests][:3] == paths
        assert fake.requests[0].body == b'{"words":"La"}'
        """,
    )


def test_new_type_of_job(release, use):
    """As long as it is not described, make drift names it. The description is data."""
    release["paths"] |= copy.deepcopy(SONGS)
    release["components"]["schemas"] |= SONG_SCHEMAS
    (found,) = uncovered_jobs.findings(release)
    assert found.operation["operationId"] == "createSong"
    # In a release, these fields come from openapi/overlay.yaml.
    release["paths"]["/v3/songs/{song_id}"]["get"]["x-job"] = {
        "kind": "song",
        "status": {"sung": "done", "hoarse": "failed"},
        "polling": {"first": 0.01, "growth": 1, "cap": 0.01, "deadline": 60},
    }
    release["paths"]["/v3/songs"]["post"]["x-creates-job"] = {"song": "song_id"}
    assert uncovered_jobs.findings(release) == []
    use(
        release,
        """
        from heygen_api.api.songs import create_song

        created = create_song.sync(client=heygen.api, body=models.CreateSongBody(words="La")).data
        fake.change(created.song_id, status="sung")
        assert_type(heygen.wait(created), models.SongDetail)
        assert_type(heygen.wait_for("song", created.song_id), models.SongDetail)
        fake.change(created.song_id, status="hoarse")
        try:
            heygen.wait(created)
        except JobFailedError as error:
            assert error.snapshot.song_id == created.song_id
        else:
            raise AssertionError("the job did not fail")
        """,
        with_heygen_ext=True,
    )


def test_renamed_schema(release, use):
    text = json.dumps(release).replace('"FolderDetail"', '"FolderRecord"')
    text = text.replace("schemas/FolderDetail", "schemas/FolderRecord")
    package = use(
        json.loads(text),
        """
        from heygen_api.api.folders import create_folder

        made = create_folder.sync(client=heygen.api, body=models.CreateFolderRequest(name="Mine"))
        assert_type(made.data, models.FolderRecord)
        assert made.data.name == "Mine"
        assert not hasattr(models, "FolderDetail")
        """,
    )
    assert not list(package.rglob("folder_detail.py"))


def test_new_required_header(release, use):
    header = {"name": "X-Region", "in": "header", "required": True, "schema": STRING}
    release["paths"]["/v3/folders/{folder_id}"]["get"]["parameters"].append(header)
    use(
        release,
        """
        from heygen_api.api.folders import create_folder, get_folder

        made = create_folder.sync(client=heygen.api, body=models.CreateFolderRequest(name="Mine"))
        found = get_folder.sync(made.data.folder_id, client=heygen.api, x_region="eu")
        assert found.data == made.data
        try:
            get_folder.sync(made.data.folder_id, client=heygen.api)  # type: ignore[call-arg]
        except TypeError as error:
            assert "x_region" in str(error)
        else:
            raise AssertionError("the header is not required")
        import httpx
        seen: list[httpx.Request] = []
        with httpx.Client(event_hooks={"request": [seen.append]}) as client:
            other = HeyGen("test", base_url=fake.url, http_client=client)
            get_folder.sync(made.data.folder_id, client=other.api, x_region="eu")
        assert seen[0].headers["X-Region"] == "eu"
        """,
    )


def test_removed_operation(release, use):
    """The text stream's operations are gone too: all of heygen_ext can be imported."""
    del release["paths"]["/v3/lipsyncs"], release["paths"]["/v3/lipsyncs/{lipsync_id}"]
    package = use(
        release,
        """
        import importlib
        import pkgutil

        import heygen_ext
        from heygen_api.api.folders import create_folder

        for module in pkgutil.walk_packages(heygen_ext.__path__, "heygen_ext."):
            if not module.name.endswith("__main__"):
                importlib.import_module(module.name)
        made = create_folder.sync(client=heygen.api, body=models.CreateFolderRequest(name="Mine"))
        assert made.data.name == "Mine"
        try:
            getattr(heygen, "lipsync")
        except AttributeError:
            pass
        else:
            raise AssertionError("the tag is there")
        """,
    )
    assert {path.name for path in (package / "api").iterdir() if path.is_dir()} >= {"folders"}
    assert not (package / "api" / "lipsync").exists()
    assert "lipsync" not in (package / "jobs.py").read_text(encoding="utf-8")


def test_renamed_field(release, use):
    fields = release["components"]["schemas"]["FolderDetail"]
    fields["properties"]["label"] = fields["properties"].pop("name")
    fields["required"] = ["label" if name == "name" else name for name in fields["required"]]
    use(
        release,
        """
        from heygen_api.api.folders import create_folder

        made = create_folder.sync(client=heygen.api, body=models.CreateFolderRequest(name="Mine"))
        assert_type(made.data.label, str)
        assert made.to_dict()["data"]["label"] == made.data.label
        # An answer of a server that still has the old name is read too.
        old = models.FolderDetail.from_dict({"folder_id": "f1", "name": "Mine"})
        assert (old.folder_id, old["name"]) == ("f1", "Mine")
        """,
    )


def test_emoji_in_a_description(release, use):
    get = release["paths"]["/v3/folders/{folder_id}"]["get"]
    get["description"] = get["summary"] = "Reads a folder 🗂️ \\N{FILE FOLDER} — \u201cyours\u201d."
    release["components"]["schemas"]["FolderDetail"]["description"] = "A folder 🗂️."
    release["tags"] = [{"name": "Folders", "description": "Folders 📁."}]
    package = use(
        release,
        """
        from heygen_api.api.folders import create_folder, get_folder

        assert "folder 🗂️" in (get_folder.sync.__doc__ or "")
        assert "🗂️" in (models.FolderDetail.__doc__ or "")
        made = create_folder.sync(client=heygen.api, body=models.CreateFolderRequest(name="🎵"))
        assert get_folder.sync(made.data.folder_id, client=heygen.api).data.name == "🎵"
        """,
    )
    module = package / "api" / "folders" / "__init__.py"
    assert "Folders 📁." in module.read_text(encoding="utf-8")


def test_answer_that_is_an_image(release, use):
    release["paths"]["/v3/folders/{folder_id}/icon"] = {
        "get": {
            "operationId": "getFolderIcon",
            "tags": ["Folders"],
            "parameters": release["paths"]["/v3/folders/{folder_id}"]["get"]["parameters"],
            "responses": answers({"type": "string", "format": "binary"}, media="image/png"),
        }
    }
    use(
        release,
        """
        import httpx
        from heygen_api.api.folders import get_folder_icon
        from heygen_api.types import File

        image = bytes(range(256)) * 100

        def answer(request: httpx.Request) -> httpx.Response:
            assert request.url.path == "/v3/folders/f1/icon"
            return httpx.Response(200, content=image, headers={"content-type": "image/png"})

        with httpx.Client(transport=httpx.MockTransport(answer)) as client:
            other = HeyGen("test", http_client=client)
            icon = get_folder_icon.sync("f1", client=other.api)
            assert_type(icon, File)
            assert icon.payload.read() == image
            assert getattr(other.folders, "get_folder_icon")("f1").payload.read() == image
        """,
    )

"""heygen_api against the vendored document: what must hold for all operations.

That the committed package is what the document gives, and that it type-checks, is tested in
tests/document.
"""

import inspect
import re
import subprocess
import sys

import heygen_api.models as models
import pytest
from support.operations import CASES, DOCUMENT
from support.regeneration import PACKAGE

KEY = "IdempotencyKey"
ENDPOINTS = {case.name: case.module for case in CASES.values()}


def present(expected):
    """Leave out the operations that the document no longer has."""
    return {name: value for name, value in expected.items() if name in ENDPOINTS}


def endpoint(name):
    """Return the module of an operation; skip the test if the document has no such operation."""
    if name not in ENDPOINTS:
        pytest.skip(f"The document lacks {name}")
    return ENDPOINTS[name]


def model(name):
    """Return a model; skip the test if the document gives none of this name."""
    if name not in models.__all__:
        pytest.skip(f"The document lacks {name}")
    return getattr(models, name)


def test_every_operation_is_generated_as_documented():
    expected = {}
    for path, item in DOCUMENT["paths"].items():
        for method, operation in item.items():
            parameters = str(operation.get("parameters", "")).replace("Idempotency-Key", KEY)
            body = operation.get("requestBody", {"content": {}})["content"]
            expected[method.upper(), path] = (
                KEY in parameters,
                "multipart/form-data" in body,
                "event-stream" in str(operation["responses"]),
            )
    actual = {
        (module.OPERATION.method, module.OPERATION.path): (
            module.OPERATION.idempotency_key,
            module.OPERATION.multipart,
            not hasattr(module, "sync_detailed"),
        )
        for module in ENDPOINTS.values()
    }
    assert actual == expected
    assert all(module.OPERATION.name == name for name, module in ENDPOINTS.items())
    assert len(ENDPOINTS) == len(list(PACKAGE.glob("api/*/[a-z]*.py"))) == len(expected)


def test_idempotency_key_is_never_required():
    # The document requires one of createWorkflowRun; the client makes it (overlay.yaml).
    keyed = [module for module in ENDPOINTS.values() if module.OPERATION.idempotency_key]
    defaults = [
        inspect.signature(module.sync).parameters["idempotency_key"].default for module in keyed
    ]
    assert {repr(default) for default in defaults} <= {"UNSET"}


def test_idempotency_key_that_the_document_requires_is_described():
    runs = endpoint("create_workflow_run")
    assert "Identifies the run permanently" in runs.sync.__doc__


def test_which_operations_are_safe_to_repeat():
    operations = [module.OPERATION for module in ENDPOINTS.values()]
    fields = {o.name: o.idempotency_field for o in operations if o.idempotency_field}
    assert fields == present({"create_background_removal": "request_id"})
    safe = {o.name: True for o in operations if o.safe_to_repeat}
    assert safe == present(
        dict.fromkeys(
            (
                "cancel_avatar_realtime_session",
                "complete_asset_batch_v3",
                "complete_asset_upload",
            ),
            True,
        )
    )


def test_operations_with_an_avatar_id_have_a_hint():
    look = "avatar_id must be the id of a look, not of an avatar group"
    hints = {name: module.OPERATION.hints for name, module in ENDPOINTS.items()}
    plan = f"{look}, and the plan must include Avatar Realtime"
    general = [(400, "avatar_id", look, True), (404, "avatar_id", look, True)]
    named_only = [(400, "avatar_id", look, False), (404, "avatar_id", look, False)]
    session = [(400, "avatar_id", look, True), (404, "avatar_id", plan, True)]
    assert {one.codes for each in hints.values() for one in each} == {"avatar_not_found"}
    assert {
        name: [(one.status, one.param, one.text, one.unnamed) for one in each]
        for name, each in hints.items()
        if each
    } == present(
        {
            "create_avatar": general,
            "create_avatar_realtime_session": session,
            "create_podcast_v3": general,
            "create_video": general,
            "create_video_agent_v3": general,
            "create_video_batch_v3": general,
            "send_video_agent_message": named_only,
        }
    )


def test_only_the_text_append_has_a_timeout_of_its_own():
    timeouts = {name: module.OPERATION.timeout for name, module in ENDPOINTS.items()}
    assert {name: one for name, one in timeouts.items() if one is not None} == present(
        {"append_avatar_realtime_text": 15}
    )


def test_no_model_is_generated_for_error_bodies():
    bodies = {"LegacyAPIError", "StandardAPIError", "StandardAPIErrorDetail", "V1APIError"}
    text = "".join(path.read_text() for path in (PACKAGE / "models").glob("*.py"))
    assert not [name for name in bodies if name in text]
    modules = {path.stem for path in (PACKAGE / "models").glob("*.py")}
    assert not [name for name in modules if re.search(r"_response_([13-5]\w\w|default)(_|$)", name)]
    assert "create_video_response_200" in modules


def test_every_answer_requires_data():
    for name, module in ENDPOINTS.items():
        if hasattr(module, "_parse_response"):
            with pytest.raises(KeyError, match="data"):
                module._parse_response(type("Answer", (), {"status_code": 200, "json": dict}))
            assert "None" not in inspect.signature(module.sync).return_annotation, name


def test_every_model_can_be_imported_without_a_warning():
    code = "import heygen_api.models as m\nfor name in m.__all__: getattr(m, name)"
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)


# Scenes have five kinds of elements: two have no const, one is recursive.

AVATAR = {"id": "a", "type": "avatar", "avatar_id": "look", "engine": "avatar_ix"}
IMAGE = {"id": "i", "type": "image", "url": None}
PLACEHOLDER = {"id": "p", "type": "chart"}
GROUP = {"id": "g", "type": "group", "children": [AVATAR, {**IMAGE, "new": {"x": [1]}}]}
MASK = {"id": "m", "type": "mask", "children": [GROUP, PLACEHOLDER, {"id": "e", "type": "none"}]}


def test_scene_round_trip():
    source = {
        "id": "s",
        "background": {"type": "video", "id": "b", "new": 1},
        "elements": [AVATAR, IMAGE, PLACEHOLDER, GROUP, MASK, {"id": "x", "type": "avatar"}],
        "script": [
            {"id": "t", "type": "text", "text": "Hi"},
            {"id": "n", "type": "noise", "colour": "pink"},
        ],
        "new": [{"y": None}],
    }
    scene = model("Scene").from_dict(source)
    assert scene.to_dict() == source
    assert [type(element).__name__ for element in scene.elements] == [
        "AvatarElement",
        "ImageElement",
        "PlaceholderElement",
        "ContainerElement",
        "ContainerElement",
        "AvatarElement",  # its type says so; that the look is missing costs only that attribute
    ]
    inner = scene.elements[4].children[0].children
    assert [type(element).__name__ for element in inner] == ["AvatarElement", "ImageElement"]
    assert inner[1]["new"] == {"x": [1]}
    assert [type(entry).__name__ for entry in scene.script] == ["TextScriptEntry", "dict"]


def test_deeply_nested_scene_round_trip():
    element = {"id": "end", "type": "group", "children": []}
    for number in range(200):
        element = {"id": str(number), "type": "group", "children": [element, AVATAR]}
    source = {"id": "s", "elements": [element]}
    scene = model("Scene").from_dict(source)
    assert scene.to_dict() == source
    depth, inner = 0, scene.elements[0]
    while inner.children:
        assert type(inner).__name__ == "ContainerElement"
        depth, inner = depth + 1, inner.children[0]
    assert depth == 200


def test_recursive_bindings_round_trip():
    literal = {"kind": "literal", "value": {"any": [None]}}
    source = {"kind": "list", "items": [{"kind": "object", "fields": {"a": literal}}, literal]}
    source["items"].append({"kind": "brand_new", "x": 1})
    binding = model("GraphListBinding").from_dict(source)
    assert binding.to_dict() == source
    names = [type(item).__name__ for item in binding.items]
    assert names == ["GraphObjectBinding", "GraphLiteralBinding", "dict"]


def test_null_for_a_field_whose_default_is_null():
    source = {"id": "b", "brand_glossary_id": "b", "name": "n", "terms": []}
    source |= {"do_not_translate_terms": None, "forced_translations": None}
    glossary_model = model("BrandGlossaryDetail")
    schema = DOCUMENT["components"]["schemas"]["BrandGlossaryDetail"]
    for name in schema["required"]:
        source.setdefault(name, "2026-09-07T12:00:00+00:00")
    glossary = glossary_model.from_dict(source)
    assert not glossary.do_not_translate_terms
    assert not glossary.forced_translations

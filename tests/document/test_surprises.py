"""What OpenAPI allows and generators stumble over: whole and right, or refused in one line."""

import copy
import datetime
import importlib
import inspect
import io
import json
import re
import sys
import uuid

import httpx
import pytest
import regen
from codegen import overlay
from codegen.document import operations
from codegen.package import Package
from ruamel.yaml import YAML
from support.regeneration import SMALL, answers, document, generate, tree
from support.surprises import CLASSES, PROPERTIES, QUOTED, SURPRISES

ID = uuid.UUID(int=5)
DAY = datetime.date(2026, 1, 2)
TIME = datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.UTC)


@pytest.fixture(scope="module")
def surprising(tmp_path_factory):
    """The package of the document; it can be imported as `surprising`."""
    folder = tmp_path_factory.mktemp("surprises")
    package = generate(SURPRISES, folder, "surprising")
    sys.path.insert(0, str(folder))
    yield package
    sys.path.remove(str(folder))
    for name in [one for one in sys.modules if one.partition(".")[0] == "surprising"]:
        del sys.modules[name]


@pytest.fixture
def module(surprising):
    return lambda name: importlib.import_module(f"surprising.{name}")


def read(operation, **answer):
    return operation._parse_response(httpx.Response(200, **answer))


def test_every_operation_is_there(surprising):
    made = Package(surprising)
    paths = SURPRISES["paths"] | {
        "/reference/{id}": SURPRISES["components"]["pathItems"]["Real"],
    }
    expected = list(operations({"paths": paths}))
    assert len(expected) == len(
        [path for path in surprising.glob("api/*/*.py") if path.stem[0] != "_"]
    )
    assert all(made.has(operation) for operation in expected)


def test_arguments_may_have_the_names_of_anything_in_the_module(module):
    operation = module("api.default.arguments")
    names = inspect.signature(operation._get_kwargs).parameters
    given = {name: f"of {name}" for name in names if name not in {"body", "style"}}
    made = operation._get_kwargs(body={}, **given)
    parameters = SURPRISES["paths"]["/arguments"]["get"]["parameters"]
    assert list(made["params"]) == [one["name"] for one in parameters]
    assert list(made["params"].values()) == [*given.values(), QUOTED]
    assert made["headers"] == {"Content-Type": "application/json"}


def test_properties_may_have_the_names_of_anything_in_the_module(module):
    answer = {
        **dict.fromkeys(PROPERTIES, "v"),
        "const": QUOTED,
        "cast": QUOTED,
        QUOTED: "q",
        "prop": "p",
        "mixed": 1,
        "unknown": "u",
        "tags": [{"x": "1"}, {"x": "2"}],
    }
    model = read(module("api.default.arguments"), json=answer)
    assert model.to_dict() == answer
    assert list(model.additional_properties) == ["unknown"]
    assert [item.x for item in model.tags] == ["1", "2"]


def test_defaults_and_consts_are_what_the_document_says(module):
    arguments = module("api.default.arguments")
    assert inspect.signature(arguments._get_kwargs).parameters["style"].default == QUOTED
    model = module("models").ArgumentsBody(to_dict_="x")
    assert model.to_dict() == {"to_dict": "x"}  # HeyGen's default is not sent
    assert module("models").ArgumentsBody._CONSTS == {"const": QUOTED}


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("uuid", ID, str(ID)),
        ("date", DAY, "2026-01-02"),
        ("date_time", TIME, "2026-01-02T03%3A04%3A05%2B00%3A00"),
        ("date", "2026-01-02", "2026-01-02"),
    ],
)
def test_formats_in_paths_queries_and_headers(module, name, value, text):
    operation = module(f"api.default.format_{name}")
    made = operation._get_kwargs(
        value, 1.5, True, quuid=ID, qdate=DAY, qdate_time=TIME, hdate="2026-01-02", filter_="{}"
    )
    assert made["url"] == f"/{name.replace('_', '-')}/{text}/1.5/true"
    assert made["params"] == {
        "quuid": str(ID),
        "qdate": "2026-01-02",
        "qdate-time": "2026-01-02T03:04:05+00:00",
        "filter": "{}",
    }
    assert made["headers"] == {"hdate": "2026-01-02"}
    for wrong in (None, True, 1.5, b"x"):
        with pytest.raises(TypeError, match="it must be a string"):
            operation._get_kwargs(wrong, 1.5, True)


def test_styles_of_parameters(module):
    styled, models = module("api.words_operations.styled"), module("models")
    thing = {"x": "1", "y": True}
    two = {one: [1, 2] for one in ("plain", "comma", "pipe", "space")}
    made = styled._get_kwargs(
        ["a/b", "c"],
        **two,
        deep=models.StyledDeep.from_dict(thing),
        flat=models.StyledFlat.from_dict(thing),
    )
    assert made["url"] == "/styles/a%2Fb,c"
    assert made["params"] == {
        "plain": [1, 2],
        "comma": "1,2",
        "pipe": "1|2",
        "space": "1 2",
        "deep[x]": "1",
        "deep[y]": True,
        "flat": "x,1,y,true",
    }
    assert styled._get_kwargs(["a"])["params"] == {}


def test_types_that_contain_themselves_or_are_booleans(module):
    operation, models = module("api.default.types"), module("models")
    json_value = {"a": ["b", None, {"c": []}]}
    answer = {
        "json": json_value,
        "anything": [1],
        "list": [1, "a"],
        "word": "a",
        "text": "abc",
        "thing": {"x": "1"},
        "default": {"d": "1"},
        "derived": {"d": "1", "n": {"y": 1}, "base": None},
        "either": {"d": "1"},
        "event": {"kind": "a", "word": "b", "n": 1},
    }
    model = read(operation, json=answer)
    assert model.to_dict() == answer
    assert (model.thing.x, isinstance(model.default, models.Thing)) == ("1", True)
    assert (model.derived.d, model.derived.base) == ("1", None)
    assert model.event._CONSTS == {"kind": "a"}
    assert operation._get_kwargs(body=["a", ["b", ["c"]]])["json"] == ["a", ["b", ["c"]]]


def test_tags_may_have_the_names_of_methods_of_a_client(module):
    operations = module("api").Operations
    assert {"words_operations", "api_operations", "a1", "a_1_2"} <= set(dir(operations))
    assert not {"words", "api"} & set(dir(operations))


def test_schemas_with_one_class_name_or_module_name_have_a_class_each(module):
    assert read(module("api.default.by_reference"), json={"a": "1"}).a == "1"
    models = module("models")
    assert models.AIThing2.from_dict({"b": "1"}).b == "1"
    assert models.Thing.from_dict({"d": "1"}).d == "1"
    assert models.Thing2.from_dict({"c": "1"}).c == "1"
    assert models.ThingDetail.from_dict({"e": "1"}).e == "1"
    things = {name for name in models.__all__ if re.fullmatch(r"Thing(Detail)?\d*", name)}
    assert things == {"Thing", "Thing2", "ThingDetail", "ThingDetail2"}


def test_schemas_may_have_the_names_of_anything_in_the_module(module):
    answer = {name: {"x": name} for name in CLASSES}
    model = read(module("api.api_operations.to_dict_"), json=answer)
    assert model.to_dict() == answer
    assert model.any_.x == "Any"


def test_other_media_types_are_files(module):
    media, plain = module("api.default.media"), module("api.default.plain")
    assert read(media, content=b"png").payload.read() == b"png"
    assert read(plain, text="a,b") == "a,b"
    assert read(module("api.default.csv"), text="a,b") == "a,b"
    assert read(module("api.default.anything"), json=[1]) == [1]
    sent = media._get_kwargs(body=module("models").Thing(d="x"))
    assert (sent["json"], "data" in sent, "content" in sent) == ({"d": "x"}, False, False)
    sent = plain._get_kwargs(body=module("types").File(io.BytesIO(b"hi")))
    assert sent["content"].read() == b"hi"
    assert sent["headers"] == {"Content-Type": "text/plain"}


# Refused in one line.


def schema(value):
    return {**SMALL, "components": {"schemas": {"Thing": value}}}


def circle(*names):
    items = {
        name: {"$ref": f"#/components/pathItems/{names[n - 1]}"} for n, name in enumerate(names)
    }
    return {**document({"/a": items[names[0]]}), "components": {"pathItems": items}}


OTHER = {"$ref": "https://example.com/other.json#/components/schemas/Thing"}

OF_WORDS = {
    "type": "object",
    "properties": {
        "a": {
            "type": "object",
            "properties": {"b": {"type": "integer", "default": "five"}},
        }
    },
}


@pytest.mark.parametrize(
    ("refused", "message"),
    [
        (schema(OTHER), "components.schemas.Thing refers to another document, https://example.com"),
        (schema({"items": {"$ref": "other.yaml"}}), "components.schemas.Thing.items refers to ano"),
        (document({"/a": {"$ref": "paths/a.yaml"}}), "paths./a refers to another document, paths"),
        (schema({"$ref": "#/components/schemas/No"}), "Thing: the document has no #/components/s"),
        (schema({"$ref": "#/components/schemas/Thing"}), "references lead in a circle: #/comp"),
        (schema(OF_WORDS), "Thing: property 'a': property 'b': Invalid int"),
        (circle("A"), "references lead in a circle: #/components/pathItems/A -> #/comp"),
        (circle("A", "B", "C"), "references lead in a circle"),
        (document({"/a": {"query": {"responses": {}}}}), "QUERY /a: the generator leaves it"),
        (document({"/a": {"additionalOperations": {}}}), "/a: additionalOperations cannot be gen"),
    ],
)
def test_refusal_says_what_and_where(tmp_path, capsys, refused, message):
    spec = tmp_path / "spec.json"
    spec.write_text(json.dumps(refused))
    assert regen.main(["--spec", str(spec), "--out", str(tmp_path / "package")]) == 1
    error = capsys.readouterr().err
    assert message in error
    assert error.count("\n") == 1
    assert [path.name for path in tmp_path.iterdir()] == ["spec.json"]


# One operation that cannot be read.

UNREADABLE = {
    "allOf": [
        {"type": "object", "properties": {"a": {"type": "string"}}},
        {"type": "object", "properties": {"a": {"type": "integer"}}},
    ]
}
PATH = "/it's/{x}"
MIXED = document(
    {
        **SMALL["paths"],
        PATH: {
            "parameters": [
                {"name": "x", "in": "path", "required": True, "schema": {"type": "string"}}
            ],
            "get": {"responses": answers(UNREADABLE)},
            "delete": {"responses": {"204": {}}},
        },
        "/uses": {"put": {"responses": answers({"$ref": "#/components/schemas/Uses"})}},
    },
    **SMALL["components"]["schemas"],
    Unreadable=UNREADABLE,
    Uses={"type": "object", "properties": {"x": {"$ref": "#/components/schemas/Unreadable"}}},
)


def test_unreadable_operation_is_refused_or_left_out(tmp_path, capsys):
    spec, out = tmp_path / "spec.json", tmp_path / "package"
    spec.write_text(json.dumps(MIXED))
    assert regen.main(["--spec", str(spec), "--out", str(out)]) == 1
    error = capsys.readouterr().err
    assert f"GET {PATH}: 200: Found conflicting properties named 'a'" in error
    assert "schema Unreadable: Found conflicting properties named 'a'" in error
    assert error.count("\n") == 1
    assert not out.exists()

    assert regen.main(["--spec", str(spec), "--out", str(out), "--skip-unsupported"]) == 0
    warnings = capsys.readouterr().err.splitlines()
    assert [line.split(" is left out: ")[0] for line in warnings] == [
        f"regen: warning: GET {PATH}",
        "regen: warning: PUT /uses",
        "regen: warning: schema Unreadable",
        "regen: warning: schema Uses",
    ]
    actions = [YAML(typ="safe").load(line[line.index("{target") :]) for line in warnings]
    overlaid = overlay.apply(
        {"overlay": "1.0.0", "info": {"title": "t", "version": "1"}, "actions": actions}, MIXED
    )
    kept = [str(operation) for operation in operations(overlaid)]
    assert kept == ["GET /a", f"DELETE {PATH}"]
    assert all(Package(out).has(operation) for operation in operations(overlaid))
    assert len(list(out.glob("api/*/*.py"))) == len(kept) + 1
    # With the actions in the overlay, it needs no option.
    assert tree(generate(overlaid, tmp_path, "overlaid") / "api") == tree(out / "api")


def test_a_document_may_use_aliases(tmp_path):
    spec = copy.deepcopy(SMALL)
    spec["components"]["schemas"]["Other"] = spec["components"]["schemas"]["Thing"]
    path = tmp_path / "spec.yaml"
    with path.open("w", encoding="utf-8") as file:
        YAML().dump(spec, file)
    assert "*id001" in path.read_text()
    assert regen.main(["--spec", str(path), "--out", str(tmp_path / "a")]) == 0
    assert tree(tmp_path / "a") == tree(generate(spec, tmp_path, "b"))

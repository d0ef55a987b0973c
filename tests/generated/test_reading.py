"""How generated models read answers: enums, consts, unions, nulls, missing and extra fields."""

import copy
import datetime
import importlib
import pickle

import pytest
from support.regeneration import document, generate

STRING = {"type": "string"}


def ref(name):
    return {"$ref": f"#/components/schemas/{name}"}


def model(required=(), **properties):
    return {"type": "object", "required": list(required), "properties": properties}


def const(value):
    return {"const": value}


def either(*names, **more):
    return {"oneOf": [ref(name) for name in names], **more}


def many(items):
    return {"type": "array", "items": items}


NULL = {"type": "null"}
SCHEMAS = {
    # Told apart by a const, or by an enum of one value.
    "Cat": model(["kind"], kind=const("cat"), lives={"type": "integer"}),
    "Dog": model(["kind", "name"], kind={"type": "string", "enum": ["dog"]}, name=STRING),
    "Pet": either("Cat", "Dog", discriminator={"propertyName": "kind"}),
    # Told apart by a discriminator alone; both have the same fields.
    "Car": model(["sort", "id"], sort=STRING, id=STRING),
    "Truck": model(["sort", "id"], sort={"type": "string", "enum": ["a", "b"]}, id=STRING),
    "Vehicle": either(
        "Car", "Truck", discriminator={"propertyName": "sort", "mapping": {"lorry": "Truck"}}
    ),
    "Small": model(["id"], id=STRING),
    "Large": model(["id"], id=STRING, children=many(ref("Loose"))),
    "Loose": either("Small", "Large"),
    "Shallow": model(["box"], box=ref("Small")),
    "Deep": model(["box"], box=ref("Large")),
    # Recursive, with the same fields: nothing tells them apart at any depth.
    "Left": model([], next=either("Left", "Right")),
    "Right": model([], next=either("Left", "Right")),
    "Strict": model([], next=either("Strict", "Stricter"), end={"type": "integer"}),
    "Stricter": model(["x"], x=STRING, next=either("Strict", "Stricter")),
    "Status": {"type": "string", "enum": ["on", "off"]},
    "Level": {"type": "integer", "enum": [1, 2]},
    "All": model(
        ["status", "level"],
        status=ref("Status"),
        level=ref("Level"),
        fixed=const("this"),
        maybe_status={"anyOf": [ref("Status"), NULL]},
        either_status={"anyOf": [ref("Status"), many(ref("Status"))]},
        pet=ref("Pet"),
        maybe_pet={"anyOf": [ref("Pet"), NULL], "default": None},
        pets=many(ref("Pet")),
        by_name={"type": "object", "additionalProperties": ref("Pet")},
        one_model={"anyOf": [ref("Dog"), NULL]},
        pet_or_text={"anyOf": [ref("Pet"), STRING]},
        box={"oneOf": [ref("Shallow"), ref("Deep")]},
        loose=ref("Loose"),
        vehicle=ref("Vehicle"),
        at={"type": "string", "format": "date-time"},
        when={"anyOf": [{"type": "string", "format": "date-time"}, STRING, NULL]},
        maybe_at={"anyOf": [{"type": "string", "format": "date-time"}, NULL]},
        names=many(STRING),
        small=ref("Small"),
        anything={},
        free={"type": "object"},
        closed={**model(["a"], a=STRING), "additionalProperties": False},
    ),
}


@pytest.fixture(scope="module")
def models(tmp_path_factory):
    folder = tmp_path_factory.mktemp("reading")
    generate(document({}, **SCHEMAS), folder, "generated_for_reading")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(folder))
        yield importlib.import_module("generated_for_reading.models")


@pytest.fixture(scope="module")
def types(models):
    return importlib.import_module("generated_for_reading.types")


@pytest.fixture(scope="module")
def errors(models):
    return importlib.import_module("generated_for_reading.errors")


@pytest.fixture(scope="module")
def shape_error(errors):
    return errors.UnexpectedShape


@pytest.fixture
def read(models):
    """Reads an `All` with these fields, and checks that it gives back the same JSON."""

    def read(**fields):
        source = {"status": "on", "level": 1, **fields}
        before = copy.deepcopy(source)
        result = models.All.from_dict(source)
        assert source == before, "reading must not change its input"
        assert result.to_dict() == source
        return result

    return read


def missing(errors, result, field):
    """Check that an attribute, and nothing else, says that it cannot be given."""
    with pytest.raises(
        errors.MissingFieldError, match=f"{type(result).__name__}.{field}"
    ) as caught:
        getattr(result, field)
    assert (caught.value.model, caught.value.field) == (type(result).__name__, field)
    assert not hasattr(result, field)
    assert getattr(result, field, "default") == "default"
    assert repr(result).startswith(type(result).__name__)


# Enums and consts


@pytest.mark.parametrize("status", ["on", "new-tomorrow", ""])
def test_unknown_enum_word_is_kept(read, status):
    assert read(status=status).status == status
    assert read(maybe_status=status).maybe_status == status
    assert read(either_status=status).either_status == status
    assert read(either_status=[status]).either_status == [status]


def test_unknown_integer_of_an_enum_is_kept(read):
    assert read(level=99).level == 99


@pytest.mark.parametrize(
    "wrong",
    [
        {"status": 1},
        {"status": None},
        {"status": ["on"]},
        {"status": {"on": 1}},
        {"level": "1"},
        {"level": True},
        {"fixed": 1},
        {"maybe_status": 5},
        {"either_status": 5},
    ],
)
def test_value_of_another_type_costs_only_its_attribute(read, errors, wrong):
    result = read(**wrong)
    (name,) = wrong
    missing(errors, result, name)
    assert {"status", "level"} - {name} <= {n for n in ("status", "level") if hasattr(result, n)}


def test_unknown_const_is_kept(read, models):
    assert read(fixed="that").fixed == "that"
    assert models.Cat.from_dict({"kind": "lynx"}).to_dict() == {"kind": "lynx"}


def test_required_const_has_a_default(models):
    assert models.Cat().to_dict() == {"kind": "cat"}


# Unions with a const or discriminator


def test_const_selects_the_member(read, models):
    assert isinstance(read(pet={"kind": "cat", "name": "x"}).pet, models.Cat)
    assert isinstance(read(pet={"kind": "dog", "name": "x", "lives": 9}).pet, models.Dog)


def test_discriminator_selects_the_member_without_a_const(read, models):
    assert isinstance(read(vehicle={"sort": "lorry", "id": "1"}).vehicle, models.Truck)
    assert isinstance(read(vehicle={"sort": "Car", "id": "1"}).vehicle, models.Car)
    assert read(vehicle={"sort": "tank", "id": "1"}).vehicle == {"sort": "tank", "id": "1"}


def test_const_selects_the_member_even_if_it_lacks_a_field(read, models, errors):
    pet = read(pet={"kind": "dog", "lives": 9}).pet
    assert type(pet) is models.Dog
    missing(errors, pet, "name")


@pytest.mark.parametrize("kind", ["bird", "", None, 1, {"a": 1}])
def test_object_of_unknown_kind_is_kept_as_a_dict(read, kind):
    bird = {"kind": kind, "wings": [{"x": 1}]}
    assert read(pet=bird).pet == bird
    assert read(maybe_pet=bird).maybe_pet == bird
    assert read(pets=[bird, {"kind": "cat"}]).pets[0] == bird
    assert read(by_name={"b": bird}).by_name["b"] == bird
    assert read(pet_or_text=bird).pet_or_text == bird


@pytest.mark.parametrize("wrong", ["cat", 1, ["cat"]])
def test_union_member_that_is_no_object_costs_only_its_attribute(read, errors, wrong):
    for field in ("pet", "maybe_pet", "one_model", "box", "small", "by_name", "closed"):
        missing(errors, read(**{field: wrong}), field)


def test_nullable_model_that_lacks_a_field_is_read(read, errors):
    dog = read(one_model={"kind": "dog"}).one_model
    assert dog.kind == "dog"
    missing(errors, dog, "name")


def test_one_poor_item_costs_only_itself(read, models, errors):
    result = read(pets=[{"kind": "cat"}, None, "cat", {"kind": "dog"}], names=["a", None, 5])
    assert [getattr(pet, "kind", pet) for pet in result.pets] == ["cat", None, "cat", "dog"]
    assert result.names == ["a", None, 5]
    large = models.Large.from_dict({"id": "1", "children": [{"id": "2"}, {}]})
    assert [getattr(child, "id", None) for child in large.children] == ["2", None]


def test_text_or_object(read):
    assert read(pet_or_text="cat").pet_or_text == "cat"


# Unions without a const or discriminator


def test_member_that_names_every_field_is_taken(read, models):
    assert isinstance(read(loose={"id": "1"}).loose, models.Small)
    large = read(loose={"id": "1", "children": [{"id": "2", "children": []}, {"id": "3"}]}).loose
    assert isinstance(large, models.Large)
    assert [type(child) for child in large.children] == [models.Large, models.Small]


def test_unknown_nested_field_does_not_change_the_choice(read, models):
    child = {"id": "2", "new": {"more": [1]}}
    assert isinstance(read(loose={"id": "1", "children": [child]}).loose, models.Large)
    assert isinstance(read(loose={"id": "1", "children": [], "new": 1}).loose, models.Large)


def test_nested_fields_count_for_the_choice(read, models):
    assert isinstance(read(box={"box": {"id": "1"}}).box, models.Shallow)
    assert isinstance(read(box={"box": {"id": "1", "children": []}}).box, models.Deep)


def test_object_that_no_member_fits_is_read_as_the_nearest(read, models, errors):
    loose = read(loose={"children": []}).loose
    assert type(loose) is models.Large
    missing(errors, loose, "id")


def nested(depth, end=None, **more):
    node = {} if end is None else end
    for _ in range(depth):
        node = {"next": node, **more}
    return node


@pytest.mark.parametrize("name", ["Left", "Strict"])
def test_recursive_unions_are_read_in_linear_time(models, name):
    source = nested(200)
    result = getattr(models, name).from_dict(source)
    depth, inner = 0, result
    while (inner := inner.next_) is not None:  # 2**200 readings would not end
        depth += 1
    assert depth == 200
    assert result.to_dict() == source


def test_reading_leaves_no_state(models, types, errors):
    missing(errors, models.Left.from_dict({"next": {"next": 1}}).next_, "next_")
    assert types._outcomes.get() is None
    assert models.Left.from_dict({"next": {"next": {}}}).to_dict() == {"next": {"next": {}}}


# Missing, extra, null


@pytest.mark.parametrize("came", [{"status": "on"}, {"status": "on", "level": None}])
def test_missing_required_field_costs_only_its_attribute(models, errors, came):
    result = models.All.from_dict(came)
    missing(errors, result, "level")
    assert result.status == "on"
    assert result.to_dict() == came
    for clone in (copy.copy(result), copy.deepcopy(result), pickle.loads(pickle.dumps(result))):
        assert clone == result
        missing(errors, clone, "level")
    result.level = 5
    assert (result.level, result.to_dict()) == (5, {"status": "on", "level": 5})
    assert result != models.All.from_dict(came)


@pytest.mark.parametrize("wrong", [None, [], "text", 1, [["status", "on"]]])
def test_answer_that_is_no_object_is_an_error(models, shape_error, wrong):
    for name in ("All", "Left"):
        with pytest.raises(shape_error):
            getattr(models, name).from_dict(wrong)


def test_extra_fields_are_kept(read):
    result = read(new={"a": [None]}, closed={"a": "x", "b": 1})
    assert result["new"] == {"a": [None]}
    assert result.additional_keys == ["new"]
    assert "new" in result
    assert result.closed["b"] == 1


def test_models_take_keyword_arguments_only(models):
    """By position, values would go to the wrong fields unnoticed once a field is added."""
    with pytest.raises(TypeError, match="positional"):
        models.Small("1")


def test_extra_fields_can_be_set_and_deleted(models):
    small = models.Small(id="1")
    small["new"] = 1
    assert small.to_dict() == {"id": "1", "new": 1}
    del small["new"]
    assert small.to_dict() == {"id": "1"}


@pytest.mark.parametrize(
    "field", ["names", "pets", "small", "by_name", "pet", "free", "closed", "fixed", "at", "box"]
)
def test_optional_field_that_is_absent_or_null_is_none(read, field):
    assert getattr(read(**{field: None}), field) is None
    assert getattr(read(), field) is None


@pytest.mark.parametrize("field", ["maybe_status", "maybe_pet", "one_model", "when"])
def test_null_for_a_nullable_field_is_none(read, field):
    assert getattr(read(**{field: None}), field) is None


@pytest.mark.parametrize("wrong", ["text", {"a": 1}, 5])
def test_value_that_is_no_list_costs_only_its_attribute(read, errors, wrong):
    for field in ("names", "pets"):
        missing(errors, read(**{field: wrong}), field)


NOON = datetime.datetime(2026, 9, 7, 12, tzinfo=datetime.UTC)
DATES = {
    "2026-09-07T12:00:00+00:00": NOON,
    "2026-09-07T12:00:00Z": NOON,
    "2026-09-07t12:00:00z": NOON,
    "2026-09-07 12:00:00-00:00": NOON,
    "2026-09-07T17:30:00+05:30": NOON,
    "2026-09-07T12:00:00.5Z": NOON.replace(microsecond=500_000),
    "2026-09-07T12:00:00.000Z": NOON,
    "2026-09-07T12:00:00.123456789Z": NOON.replace(microsecond=123_456),
    "2026-09-07T12:00:00": NOON.replace(tzinfo=None),
    "2026-09-07": datetime.datetime(2026, 9, 7),
}


@pytest.mark.parametrize("text", DATES)
def test_dates_keep_their_text(read, text):
    assert read(at=text).at == DATES[text]
    assert read(when=text).when == DATES[text]
    assert read(maybe_at=text).maybe_at == DATES[text]
    assert hash(read(at=text).at) == hash(DATES[text])


@pytest.mark.parametrize("text", ["soon", "", "2026-09-07T23:59:60Z", "1788782400", "0000-00-00"])
def test_unreadable_date_is_kept_as_text(read, text):
    assert read(at=text).at == read(when=text).when == read(maybe_at=text).maybe_at == text


@pytest.mark.parametrize("wrong", [1788782400, True, ["2026-09-07"], {"at": 1}])
def test_date_that_is_no_text_costs_only_its_attribute(read, errors, wrong):
    for field in ("at", "maybe_at"):
        missing(errors, read(**{field: wrong}), field)


@pytest.mark.parametrize("protocol", [0, 2, pickle.HIGHEST_PROTOCOL])
def test_copied_date_keeps_its_text(read, protocol):
    result = read(at="2026-09-07T12:00:00.123456789Z")
    clones = [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value, protocol))]
    for clone in clones:
        assert clone(result).to_dict() == result.to_dict()
        assert clone(result.at) == result.at
        result.maybe_at = clone(result.at)
        assert result.to_dict()["maybe_at"] == "2026-09-07T12:00:00.123456789Z"


def test_date_that_is_set_or_computed_is_written_in_iso_format(read):
    result = read(at="2026-09-07T12:00:00Z")
    read_time = result.at
    for changed in (
        read_time + datetime.timedelta(hours=1),
        read_time.replace(hour=13),
        NOON.replace(hour=13),
    ):
        result.at = result.maybe_at = result.when = changed
        written = result.to_dict()
        assert {written[name] for name in ("at", "maybe_at", "when")} == {
            "2026-09-07T13:00:00+00:00"
        }


def test_untyped_values_are_kept(read):
    for value in (None, 1, "x", [{"a": None}]):
        assert read(anything=value).anything == value


# Copies


def test_unset_is_a_singleton(models, types):
    for clone in (copy.deepcopy, copy.copy, lambda value: pickle.loads(pickle.dumps(value))):
        assert clone(types.UNSET) is types.UNSET
        result = clone(models.All.from_dict({"status": "on", "level": 1, "x": 1}))
        assert result.to_dict() == {"status": "on", "level": 1, "x": 1}
    assert not types.UNSET
    assert repr(types.UNSET) == "UNSET"


def test_reading_error_can_be_pickled_and_copied(shape_error):
    error = shape_error("list", "secret")
    for clone in (copy.deepcopy(error), copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert (type(clone), str(clone)) == (shape_error, "expected list, got str")
        assert clone.expected == "list"

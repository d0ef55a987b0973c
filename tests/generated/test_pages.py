"""Lists: pages, iteration over all pages, and where it ends."""

from __future__ import annotations

import asyncio
import gc
import warnings
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from support.blocking import Both, BothAsync, through
from support.operations import CASES

from heygen_ext import APIResponseValidationError, AsyncPage, HeyGen, InternalServerError, Page

LISTS = [name for name, case in CASES.items() if case.is_list]


class Pages:
    """Answers with the page of ids that a token stands for, or with an error status."""

    def __init__(self, pages: dict[str | None, Any], **extra: Any) -> None:
        self.pages, self.extra = pages, extra
        self.queries: list[dict[str, str]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        query = dict(request.url.params)
        self.queries.append(query)
        page = self.pages[query.get("token")]
        if isinstance(page, int):
            return httpx.Response(page)
        ids, more = page
        data = [{"lipsync_id": name, "id": name, "title": name, "status": "x"} for name in ids]
        return httpx.Response(200, json={"data": data, **more, **self.extra})


def end(token: Any) -> dict[str, Any]:
    return {"has_more": bool(token), "next_token": token}


THREE: dict[str | None, Any] = {
    None: ("ab", end("t1")),
    "t1": ("", end("t2")),
    "t2": ("c", end(None)),
}


def items(both: Both, pages: Any, into: list[str] | None = None) -> list[str]:
    """The ids that an iteration gives."""
    found: list[str] = [] if into is None else into
    if both.name == "sync":
        found.extend(item["id"] if isinstance(item, dict) else item.id for item in pages)
        return found

    async def wait() -> None:
        async for item in pages:
            found.append(item.id)

    both.run(wait())
    return found


def lipsyncs(both: Both, server: Pages, **arguments: Any) -> Any:
    return through(both, server).lipsync.list(**arguments)


def test_only_lists_return_pages() -> None:
    heygen = HeyGen("k")
    methods = {name: case.method_of(heygen) for name, case in CASES.items()}
    returned = {name: method.__annotations__["return"] for name, method in methods.items()}
    assert [name for name, kind in returned.items() if kind.startswith("_Page[")] == LISTS
    assert LISTS


@pytest.mark.parametrize("operation", LISTS)
def test_every_list_iterates_over_all_pages(both: Both, operation: str) -> None:
    case = CASES[operation]
    queries: list[dict[str, str]] = []

    def server(request: httpx.Request) -> httpx.Response:
        assert case.matches(request)
        queries.append(dict(request.url.params))
        answer = case.answer().json()
        more = {} if len(queries) > 1 else {"has_more": True, "next_token": "second"}
        return httpx.Response(200, json={"data": answer["data"] * 2, **more})

    arguments = {k: v for k, v in case.arguments().items() if k != "token"}
    heygen = through(both, server)
    pages = case.method_of(heygen)(**arguments)
    if both.name == "sync":
        assert isinstance(pages, Page)
        found = list(pages)
    else:
        found = []

        async def wait() -> None:
            async for item in pages:
                found.append(item)

        both.run(wait())
    assert len(found) == 4
    assert {type(item) for item in found} == {type(found[0])}
    first, second = queries
    assert second == {**first, "token": "second"}


@pytest.mark.parametrize(
    "operation", ["bulkVideoStatusesV3", "listWebhookEventTypes", "listVideoAgentSessionVideos"]
)
def test_other_answers_with_paging_fields_keep_them(both: Both, operation: str) -> None:
    case = CASES[operation]
    answer = {**case.answer().json(), "has_more": True, "next_token": "t"}
    heygen = through(both, lambda request: httpx.Response(200, json=answer))
    result = both.run(case.method_of(heygen)(**case.arguments()))
    assert (result.has_more, result.next_token) == (True, "t")
    assert len(result.data) == 1


def test_iteration_reads_pages_by_token(both: Both) -> None:
    server = Pages(THREE)
    assert items(both, lipsyncs(both, server, limit=7)) == ["a", "b", "c"]
    assert server.queries == [
        {"limit": "7"},
        {"limit": "7", "token": "t1"},
        {"limit": "7", "token": "t2"},
    ]


def test_next_page(both: Both) -> None:
    server = Pages(THREE)
    page = both.run(lipsyncs(both, server))
    assert isinstance(page, Page if both.name == "sync" else AsyncPage)
    assert [item.id for item in page.data] == ["a", "b"]
    assert (page.has_more, page.next_token) == (True, "t1")
    assert len(server.queries) == 1
    page = both.run(page.next_page())
    assert (page.data, page.has_more, page.next_token) == ([], True, "t2")
    page = both.run(page.next_page())
    assert ([item.id for item in page.data], page.has_more, page.next_token) == (["c"], False, None)
    assert both.run(page.next_page()) is None
    assert repr(page).endswith("Page of 1, has_more=False>")


def test_iteration_from_a_token(both: Both) -> None:
    assert items(both, lipsyncs(both, Pages(THREE), token="t1")) == ["c"]


def test_page_can_be_iterated_twice(both: Both) -> None:
    page = both.run(lipsyncs(both, Pages(THREE)))
    assert items(both, page) == items(both, page) == ["a", "b", "c"]


def test_iteration_over_pages(both: Both) -> None:
    page = both.run(lipsyncs(both, Pages(THREE)))
    if both.name == "sync":
        tokens = [page.next_token for page in page.pages()]
    else:

        async def wait() -> list[Any]:
            return [each.next_token async for each in page.pages()]

        tokens = both.run(wait())
    assert tokens == ["t1", "t2", None]


NO_MORE = {"has_more": False, "next_token": "unneeded"}


@pytest.mark.parametrize("more", [{}, end(None), end(""), {"has_more": True}, end("t0"), NO_MORE])
def test_empty_or_repeated_token_ends_the_iteration(both: Both, more: dict[str, Any]) -> None:
    server = Pages({"t0": ("a", end("t1")), "t1": ("b", more)})
    assert items(both, lipsyncs(both, server, token="t0")) == ["a", "b"]
    assert len(server.queries) == 2


def test_page_that_repeats_its_own_token_is_the_last(both: Both) -> None:
    server = Pages({None: ("a", end("t1")), "t1": ("b", end("t1"))})
    page = both.run(lipsyncs(both, server))
    assert items(both, page) == ["a", "b"]
    last = both.run(page.next_page())
    assert (last.next_token, last.has_more) == (None, True)


REPEATED = "names the token of an earlier page as the next one"
NO_TOKEN = "says that there are more, and has no token for them"


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        (end("s3cret-t0"), REPEATED),
        ({"next_token": "s3cret-t1"}, REPEATED),
        ({"has_more": True}, NO_TOKEN),
        ({"has_more": True, "next_token": ""}, NO_TOKEN),
        ({"has_more": True, "next_token": ["x"]}, NO_TOKEN),
        ({}, None),
        ({"next_token": ""}, None),
        (end(None), None),
        ({"has_more": False, "next_token": "s3cret-t0"}, None),
        ({"has_more": None, "next_token": "s3cret-t0"}, REPEATED),
    ],
)
def test_end_that_looks_like_a_fault_is_logged(
    both: Both, caplog: pytest.LogCaptureFixture, more: dict[str, Any], reason: str | None
) -> None:
    server = Pages({"s3cret-t0": ("a", end("s3cret-t1")), "s3cret-t1": ("b", more)})
    page = both.run(lipsyncs(both, server, token="s3cret-t0"))
    last = both.run(page.next_page())
    assert caplog.messages == []
    assert both.run(last.next_page()) is None
    assert items(both, page) == ["a", "b"]
    warned = [each for each in caplog.records if each.levelname == "WARNING"]
    assert len(warned) == (0 if reason is None else 2)
    for each in warned:
        assert each.name == "heygen_ext"
        assert each.getMessage() == (
            f"A list may be incomplete: its last page (a ListLipsyncsV3Response200) {reason}"
        )
    assert "s3cret" not in caplog.text


def test_empty_token_of_the_caller_is_no_repeated_one(
    both: Both, caplog: pytest.LogCaptureFixture
) -> None:
    server = Pages({"": ("a", {"next_token": ""})})
    assert items(both, lipsyncs(both, server, token="")) == ["a"]
    assert caplog.messages == []


def test_missing_has_more_is_derived_from_the_token(both: Both) -> None:
    page = both.run(lipsyncs(both, Pages({None: ("a", {"next_token": "t"})})))
    assert page.has_more is True
    page = both.run(lipsyncs(both, Pages({None: ("a", {})})))
    assert page.has_more is False


def test_answer_with_its_other_fields_is_kept(both: Both) -> None:
    page = both.run(lipsyncs(both, Pages({None: ("a", {})}, total=17)))
    assert page.answer["total"] == 17


@pytest.mark.parametrize("failure", [500, 204])
def test_error_on_a_later_page_keeps_the_items_read_before(both: Both, failure: int) -> None:
    server = Pages({**THREE, "t1": failure})
    page = both.run(lipsyncs(both, server))
    found: list[str] = []
    wrong = (InternalServerError, APIResponseValidationError)
    with pytest.raises(wrong):
        if both.name == "sync":
            for item in page:
                found.append(item.id)
        else:
            items(both, page, found)
    assert found == ["a", "b"]
    assert [item.id for item in page.data] == ["a", "b"]
    server.pages["t1"] = THREE["t1"]
    assert items(both, both.run(page.next_page())) == ["c"]


# -- coroutines of asyncio ------------------------------------------------------------------------


@pytest.fixture
def both_async(clean_env: None) -> Iterator[Both]:
    way = BothAsync()
    yield way
    way.finish()


async def task_group(pages: Any) -> Any:
    async with asyncio.TaskGroup() as group:
        task = group.create_task(pages)
    return task.result()


async def gathered(pages: Any) -> Any:
    page, same = await asyncio.gather(pages, pages)
    assert page is same
    return page


async def threadsafe(pages: Any) -> Any:
    loop = asyncio.get_running_loop()
    return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(pages, loop))


@pytest.mark.parametrize(
    "wait",
    [
        lambda pages: asyncio.create_task(pages),
        lambda pages: asyncio.create_task(pages, name="list"),
        asyncio.ensure_future,
        asyncio.shield,
        lambda pages: asyncio.wait_for(pages, 30),
        task_group,
        gathered,
        threadsafe,
    ],
)
def test_list_is_a_coroutine(both_async: Both, wait: Any) -> None:
    server = Pages(THREE)
    heygen = through(both_async, server)

    async def first() -> Any:
        return await wait(heygen.lipsync.list())

    page = both_async.run(first())
    assert isinstance(page, AsyncPage)
    assert [item.id for item in page.data] == ["a", "b"]
    assert len(server.queries) == 1
    assert items(both_async, page) == ["a", "b", "c"]


def test_list_can_be_run(clean_env: None) -> None:
    """asyncio.run takes coroutines only, before Python 3.14."""
    both = BothAsync()
    page = asyncio.run(through(both, Pages(THREE)).lipsync.list())
    assert [item.id for item in page.data] == ["a", "b"]
    both._made.clear()  # nothing is open, and its event loop is closed
    both.finish()


def test_each_use_reads_anew(both_async: Both) -> None:
    server = Pages(THREE)
    pages = through(both_async, server).lipsync.list()

    async def use() -> None:
        for _ in range(2):
            assert len((await asyncio.create_task(pages)).data) == 2
            assert len((await pages).data) == 2
            assert [item.id async for item in pages] == ["a", "b", "c"]

    both_async.run(use())
    assert len(server.queries) == 2 * (1 + 1 + 3)


def test_failure_and_repetition_in_a_task(both_async: Both) -> None:
    server = Pages({None: 500, **{key: page for key, page in THREE.items() if key}})
    pages = through(both_async, server).lipsync.list()

    async def use() -> None:
        with pytest.raises(InternalServerError):
            await asyncio.create_task(pages)
        server.pages[None] = THREE[None]
        task = asyncio.create_task(pages)
        assert "AsyncPages" in repr(task)
        assert len((await task).data) == 2

    both_async.run(use())


def test_task_can_be_cancelled_at_any_time(both_async: Both) -> None:
    pages = through(both_async, Pages(THREE)).lipsync.list()

    async def use() -> None:
        for turns in range(6):
            task = asyncio.create_task(pages)
            for _ in range(turns):
                await asyncio.sleep(0)
            task.cancel()
            await asyncio.wait({task})
        assert len((await asyncio.create_task(pages)).data) == 2

    both_async.run(use())


def test_unused_list_is_no_coroutine_that_was_never_awaited(both_async: Both) -> None:
    heygen = through(both_async, Pages(THREE))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        heygen.lipsync.list()
        heygen.lipsync.list().close()
        with pytest.raises(KeyError):
            heygen.lipsync.list().throw(KeyError("x"))
        gc.collect()

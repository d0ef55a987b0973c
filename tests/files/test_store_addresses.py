"""Addresses and headers of file stores: refusals, redirects, secrets."""

import json
import logging

import pytest
from heygen_api.models.video_detail import VideoDetail
from support.http_library import httpx
from support.local_files import LIMIT, digest
from support.secrets import KEY
from support.stores import CONTENT, Store, no_files, shown, video

from heygen_ext import (
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    BadRequestError,
    NotFoundError,
    UsageError,
)
from heygen_ext._files.redirect import Redirects

UNUSABLE = [
    "http://a..b/?sig=secret",
    "http://xn--a/?sig=secret",
    f"http://{'a' * 70}.com/?sig=secret",
    "http://.a/?sig=secret",
    "http://[::1/?sig=secret",
    "https://[",
    "http://a b/?sig=secret",
    "http://a%20b/?sig=secret",
    "http://a|b/?sig=secret",
    "http://host:abc/?sig=secret",
    "http://host:65536/?sig=secret",
    f"http://host:{'9' * 5000}/?sig=secret",
    "ftp://x/?sig=secret",
    "http://host/\n?sig=secret",
]


# -- addresses


@pytest.mark.parametrize("wrong", UNUSABLE)
def test_wrong_address_of_the_caller_is_a_usage_error(both, heygen, target, wrong):
    with pytest.raises(UsageError) as caught:
        both.run(heygen.download(wrong, target))
    assert "secret" not in shown(caught.value).replace(repr(wrong), "")
    assert no_files(target)


@pytest.mark.parametrize("wrong", UNUSABLE)
def test_wrong_address_from_heygen_is_its_fault(both, heygen, api, store, target, large, wrong):
    with pytest.raises(APIResponseValidationError) as caught:
        both.run(heygen.download(VideoDetail.from_dict(video(wrong)), target))
    assert "secret" not in str(caught.value)
    store.replies["GET"] = [403]
    api.urls = [wrong]
    with pytest.raises(APIResponseValidationError):
        both.run(heygen.download(VideoDetail.from_dict(video(f"{store.url}/old")), target))
    item = api.upload_item("a2", {"content_type": "c", "checksum_sha256": "0"})
    api.replies["POST"] = [(200, json.dumps({"data": {**item, "upload_url": wrong}}))]
    with pytest.raises(APIResponseValidationError, match="a2") as caught:
        both.run(heygen.upload(large))
    assert "secret" not in str(caught.value)
    assert [seen.method for seen in store.seen] == ["GET"]


@pytest.mark.parametrize("url", ["http://store.test/x", "HTTP://192.0.2.1/x"])
def test_plain_http_upload_address_is_refused(both, heygen, api, store, large, url):
    item = api.upload_item("a2", {"content_type": "c", "checksum_sha256": "0"})
    api.replies["POST"] = [(200, json.dumps({"data": {**item, "upload_url": url}}))]
    with pytest.raises(APIResponseValidationError, match="plain http"):
        both.run(heygen.upload(large))


def test_scheme_in_capitals(both, heygen, store, url, target):
    both.run(heygen.download(url.replace("http:", "HTTP:"), target))
    assert target.read_bytes() == CONTENT


@pytest.mark.parametrize("way", ["download", "upload"])
def test_proxy_of_the_user_that_cannot_be_looked_up(both, api, large, target, way):
    """Python's resolver raises UnicodeError for such a name."""
    kind = httpx.HTTPTransport if both.name == "sync" else httpx.AsyncHTTPTransport
    http = both.http(mounts={"https://": kind(proxy="http://a..b:80")}, trust_env=False)
    heygen = both.heygen(KEY, base_url=api.url, http_client=http, max_retries=0)
    address = "https://files.test/x?sig=secret"
    item = api.upload_item("a2", {"content_type": "c", "checksum_sha256": "0"})
    api.replies["POST"] = [(200, json.dumps({"data": {**item, "upload_url": address}}))]
    with pytest.raises(APIConnectionError, match=r"connect to files\.test") as caught:
        both.run(heygen.download(address, target) if way == "download" else heygen.upload(large))
    assert not caught.value.may_have_been_processed
    assert "secret" not in shown(caught.value)


# -- redirects


def test_redirects_are_followed_to_other_hosts(both, heygen, store, url, target):
    with Store() as other:
        store.replies["GET"] = [lambda h: h.answer(302, Location=f"{other.url}/there")]
        other.files["/there"] = CONTENT
        both.run(heygen.download(url, target))
        assert target.read_bytes() == CONTENT
        assert KEY.encode() not in other.seen[0].raw
    store.replies["GET"] = [lambda h: h.answer(302, Location="/again")] * 9
    with pytest.raises(APIStatusError, match="there were 5 before it"):
        both.run(heygen.download(url, target))
    store.replies["GET"] = [302]
    with pytest.raises(APIStatusError, match="does not say where to"):
        both.run(heygen.download(url, target))


@pytest.mark.parametrize("location", [*UNUSABLE[:-1], "http://[::1]:x/?sig=secret"])
def test_wrong_address_of_a_redirect_is_the_stores_fault(
    both, heygen, store, url, target, waits, location
):
    page = f'<a href="{location}">moved</a>'
    store.replies["GET"] = [lambda h: h.answer(302, page, Location=location)]
    with pytest.raises(APIStatusError, match="address cannot be used") as caught:
        both.run(heygen.download(url, target))
    assert caught.value.status_code == 302
    assert "secret" not in str(caught.value)
    assert len(store.seen) == 1
    assert no_files(target)


@pytest.mark.parametrize(
    ("url", "location", "followed"),
    [
        ("https://host/x", "http://host/x", False),
        ("HTTPS://host/x", "http://127.0.0.1/x", False),
        ("https://host/x", "HTTP://host/x", False),
        ("https://host/x", "//other/x", True),
        ("https://host/x", "HTTPS://other/x", True),
        ("http://host/x", "http://other/x", True),
    ],
)
def test_redirect_from_https_to_http_is_not_followed(url, location, followed):
    redirects = Redirects(url)
    response = httpx.Response(302, headers={"location": location})
    assert redirects.follow(response) is followed
    assert redirects.url.startswith(url if not followed else ("http", "HTTP"))


@pytest.mark.parametrize("status", [307, 308])
def test_redirected_upload_is_sent_again_whole(both, heygen, store, large, status):
    with Store() as other:
        there = f"{other.url}/there?X-Amz-Signature=secret"
        store.replies["PUT"] = [lambda h: h.answer(status, Location=there)]
        both.run(heygen.upload(large))
        (seen,) = other.seen
    assert (seen.method, seen.path) == ("PUT", "/there?X-Amz-Signature=secret")
    assert (seen.size, seen.sha256) == (LIMIT, digest(large))
    assert seen.headers["x-amz-checksum-sha256-hex"] == digest(large)
    assert KEY.encode() not in seen.raw


@pytest.mark.parametrize(
    ("status", "location"),
    [(307, "http://store.test/x?sig=secret"), (307, "/again"), (301, "/x"), (303, "/x"), (307, "")],
)
def test_uploads_are_redirected_to_https_only_and_not_for_ever(
    both, heygen, store, large, status, location, waits
):
    store.replies["PUT"] = [lambda h: h.answer(status, Location=location)] * 9
    with pytest.raises(APIStatusError) as caught:
        both.run(heygen.upload(large))
    assert caught.value.status_code == status
    assert "secret" not in str(caught.value)
    assert len(store.seen) == (6 if location in ("/again", "") else 1)


def test_redirect_with_the_key_is_not_followed(both, heygen, store, large):
    store.replies["PUT"] = [lambda h: h.answer(307, Location=f"/x?key={KEY}")]
    with pytest.raises(APIResponseValidationError, match="your key"):
        both.run(heygen.upload(large))
    assert len(store.seen) == 1


# -- headers of an upload


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "other.test"},
        {"Content-Length": "5"},
        {"content-length": "99000000"},
        {"Content-Length": "-1"},
        {"Transfer-Encoding": "chunked"},
        {"transfer-encoding": "identity"},
        {"Connection": "close"},
        {"Expect": "100-continue"},
        {"Proxy-Authorization": "x"},
        {"x\r\nx": "1"},
        {"x y": "1"},
        {"": "1"},
        {"x": "a\r\nX-Evil: 1"},
        {"x": "a\0"},
        {"x": "é"},
    ],
    ids=repr,
)
def test_headers_that_heygen_may_not_set(both, heygen, api, store, large, headers, waits):
    api.extra_headers = headers
    with pytest.raises(APIResponseValidationError, match=r"header .*not sent.*a2"):
        both.run(heygen.upload(large))
    assert store.seen == []


def test_true_host_and_length_are_no_harm(both, heygen, api, store, large):
    host = store.url.removeprefix("http://")
    api.extra_headers = {"HOST": host, "content-length": LIMIT}
    both.run(heygen.upload(large))
    assert store.seen[0].headers["host"] == host
    assert store.seen[0].raw.lower().count(b"content-length:") == 1


# -- headers of a download


@pytest.mark.parametrize(
    "header",
    [{"ETag": '"\xe9"'}, {"Last_Modified": "\xe9"}, {"ETag": "W/\xe9", "Last_Modified": "\xff"}],
)
def test_versions_that_cannot_be_sent_back(both, heygen, store, url, target, waits, header):
    def cut(handler):
        handler.send_response(200)
        for name, value in header.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.send_header("Content-Length", str(len(CONTENT)))
        handler.end_headers()
        handler.wfile.write(CONTENT[:300_000])
        handler.wfile.flush()
        handler.cut()

    store.replies["GET"] = [cut]
    both.run(heygen.download(url, target))
    assert target.read_bytes() == CONTENT
    assert "range" not in store.seen[1].headers


@pytest.mark.parametrize(
    "content_range",
    [
        "bytes {start}-" + "9" * 5000 + "/" + "9" * 5000,
        "bytes " + "9" * 5000 + "-1/5",
        "bytes {start}-{end}/" + "9" * 5000,
        "bytes {start}-{end}/-1",
        "bytes {start}-{end}/٣",
    ],
)
def test_absurd_ranges_are_not_appended(both, heygen, store, url, target, waits, content_range):
    def rest(handler):
        start = int(handler.headers["Range"][6:-1])
        value = content_range.format(start=start, end=len(CONTENT) - 1)
        value = value.encode().decode("latin-1")
        handler.answer(206, CONTENT[start:], Content_Range=value)

    store.replies["GET"] = [store.cut_after(300_000), rest]
    both.run(heygen.download(url, target))
    assert target.read_bytes() == CONTENT
    assert len(store.seen) == 3


def test_rest_of_unknown_size_is_not_called_whole(both, heygen, store, url, target, waits):
    """Nothing shows whether a range of a file of unknown size reaches its end."""

    def start(handler):
        handler.send_response(200)
        handler.send_header("Transfer-Encoding", "chunked")
        handler.send_header("ETag", '"1"')
        handler.end_headers()
        handler.wfile.write(b"3E8\r\n" + CONTENT[:1000] + b"\r\n")
        handler.cut()

    def part(handler):
        handler.answer(206, CONTENT[1000:2000], Content_Range="bytes 1000-1999/*", ETag='"1"')

    store.replies["GET"] = [start, part]
    both.run(heygen.download(url, target))
    assert target.read_bytes() == CONTENT


@pytest.mark.parametrize("length", ["9" * 5000, "-5", "x", "5, 6"])
def test_absurd_length_is_an_error_of_ours(both, heygen, store, url, target, waits, length):
    def absurd(handler):
        handler.send_response(200)
        handler.send_header("Content-Length", length)
        handler.end_headers()
        handler.close_connection = True

    store.replies["GET"] = [absurd] * 3
    with pytest.raises(APIConnectionError):
        both.run(heygen.download(url, target))
    assert no_files(target)


# -- retries


@pytest.mark.parametrize("method", ["PUT", "GET"])
@pytest.mark.parametrize("status", [400, 408])
def test_time_out_of_the_store_is_retried(
    both, heygen, store, url, target, large, waits, method, status
):
    timed_out = (status, "<Error><Code>RequestTimeout</Code><Message>Idle.</Message></Error>")
    store.replies[method] = [timed_out, timed_out]
    both.run(heygen.upload(large) if method == "PUT" else heygen.download(url, target))
    assert waits == [0.5, 1.0]
    assert [seen.method for seen in store.seen] == [method] * 3
    store.replies[method] = [timed_out] * 3
    with pytest.raises(APIStatusError, match="RequestTimeout"):
        both.run(heygen.upload(large) if method == "PUT" else heygen.download(url, target))


# -- secrets and hooks


def test_signature_that_the_store_echoes_is_hidden(both, heygen, store, target):
    url = f"{store.url}/file?X-Amz-Credential=AKIA%2F2026&X-Amz-Signature=0123456789abcdef"
    query = url.partition("?")[2]
    for body in (
        f"<Error><Code>No</Code><Message>Bad: {url}</Message></Error>",
        f'<a href="{url.replace("&", "&amp;")}">',
        json.dumps({"error": {"message": f"{query} AKIA/2026..... 0123456789abcdef"}}),
        "<Code>No</Code><SignatureProvided>0123456789abcdef</SignatureProvided>",
    ):
        store.replies["GET"] = [(404, body)]
        with pytest.raises(NotFoundError) as caught:
            both.run(heygen.download(url, target))
        assert "0123456789abcdef" not in shown(caught.value)


@pytest.mark.parametrize("method", ["PUT", "GET"])
def test_hook_that_raises_for_the_status_changes_nothing(
    both, api, store, url, target, large, waits, method
):
    def hook(response):
        if str(response.url).startswith(store.url):
            response.raise_for_status()

    http = both.http(event_hooks={"response": [hook]})
    heygen = both.heygen(KEY, base_url=api.url, http_client=http)
    store.replies[method] = [(400, "<Code>No</Code>")]
    with pytest.raises(BadRequestError) as caught:
        both.run(heygen.upload(large) if method == "PUT" else heygen.download(url, target))
    assert caught.value.attempts == 1
    assert "sig=" not in shown(caught.value)
    assert "Signature" not in shown(caught.value)


@pytest.mark.parametrize("method", ["PUT", "GET"])
def test_hook_that_refuses_a_success_is_named(both, api, store, url, target, large, method):
    def hook(response):
        if str(response.url).startswith(store.url):
            raise httpx.HTTPStatusError("No.", request=response.request, response=response)

    http = both.http(event_hooks={"response": [hook]})
    heygen = both.heygen(KEY, base_url=api.url, http_client=http)
    with pytest.raises(APIResponseValidationError, match="hook of the HTTP client refused it"):
        both.run(heygen.upload(large) if method == "PUT" else heygen.download(url, target))
    assert [seen.method for seen in store.seen] == [method]


def test_httpx2_logs_no_signature(caplog):
    """It stands in for httpx under `httpx2.alias_httpx()`."""
    from heygen_ext._transport.http import store_url

    with caplog.at_level(logging.INFO, "httpx2"):
        logging.getLogger("httpx2").info("%s %s", "GET", store_url("https://host/x?sig=secret"))
    assert caplog.messages == ["GET https://host/x"]


def test_cookies_of_a_store_are_not_kept(both, heygen, store, url, target):
    store.replies["GET"] = [lambda h: h.answer(200, b"x", Set_Cookie="a=1; Path=/")]
    both.run(heygen.download(url, target))
    both.run(heygen.download(url, target))
    assert "cookie" not in store.seen[1].headers
    assert not heygen.api.http.cookies

"""The stand-in against real recordings, the limits against real descriptions, and texts as servers change them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from accounts.clock import ManualClock
from accounts.http import Http
from accounts.model.limits import CountingRule
from accounts.networks.mastodon_limits import limits_of, software_of
from accounts.networks.mastodon_text import plain_text, shown, told
from tests.networks.attempts import START
from tests.networks.mastodon_family import MastodonFamily
from tests.networks.mastodon_world import SHAPES, markup

ROOT = Path(__file__).parent.parent.parent
EXCHANGES: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent.parent / "data" / "mastodon" / "exchanges.json").read_text(encoding="utf-8")
)


def names(value: Any) -> Any:
    """Return the shape of an answer: its names, and those within."""
    if isinstance(value, dict):
        return {name: names(inner) for name, inner in value.items() if name not in {"media_attachments", "params", "links"}}
    return "list" if isinstance(value, list) else None


@pytest.mark.parametrize("recording", sorted({one["from"] for one in EXCHANGES}))
def test_the_stand_in_answers_recorded_requests_as_the_real_server_did(recording: str) -> None:
    with MastodonFamily(clock=ManualClock(START)) as server:
        token = server.world.add_user("anna")
        http = Http()
        ids: dict[str, str] = {}
        for one in [each for each in EXCHANGES if each["from"] == recording]:
            path = urlsplit(one["uri"]).path
            for old, new in ids.items():
                path = path.replace(old, new)
            if "scheduled_at=2026-10-14" in (one["request_body"] or ""):
                continue  # a few minutes ahead on the day of the recording
            answer = http.request(
                one["method"],
                server.url + path,
                headers={"Authorization": f"Bearer {token}", "Content-Type": "application/x-www-form-urlencoded"},
                body=(one["request_body"] or "").encode() or None,
            )
            assert answer.status == one["status"], (one["method"], path, answer.text)
            if isinstance(one["body"], dict):
                assert names(answer.object()) == names(one["body"])
                if "id" in one["body"]:
                    ids[one["body"]["id"]] = answer.object()["id"]
        http.close()
        assert server.world.violations == []


def test_the_stand_in_runs_as_a_program_of_its_own() -> None:
    command = [sys.executable, "-m", "tests.networks.mastodon_family", "--variant", "gotosocial", "--token", "T0k3n", "--most-text", "9"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        said = json.loads(process.stdout.readline())
        http = Http()
        try:
            control, posts = f"{said['server']}/_control", f"{said['server']}/api/v1/statuses"
            signed = {"Authorization": f"Bearer {said['token']}"}
            http.request("POST", control, json_body={"faults": ["503"], "variant": {"keys": "hour"}})
            tries = [
                http.request("POST", posts, headers=signed, json_body={"status": text}).status for text in ("Dag", "Dag", "Te lange tekst")
            ]
            state = http.request("GET", control).object()
        finally:
            http.close()
            process.stdin.close()
        assert process.wait(20) == 0
    assert tries == [503, 200, 400]
    assert (state["texts"], state["violations"], state["faults"]) == (["Dag"], [], [])


def test_a_request_that_the_api_does_not_know_is_a_violation() -> None:
    for body in (
        {"status": "Dag", "text": "Dag"},
        {"status": 7},
        {"status": "Dag", "visibility": "geheim"},
        {"status": "Dag", "media_ids": [1]},
    ):
        with MastodonFamily(clock=ManualClock(START)) as server:
            http = Http()
            signed = {"Authorization": f"Bearer {server.world.add_user('anna')}"}
            assert http.request("POST", f"{server.url}/api/v1/statuses", headers=signed, json_body=body).status == 400
            assert http.request("GET", f"{server.url}/api/v2/instance", params={"odd": "1"}).status == 400
            http.close()
            assert len(server.world.violations) == 2
            assert server.world.texts() == []


def test_limits_are_read_from_a_real_description() -> None:
    for version in ("v2", "v1"):
        limits = limits_of(SHAPES[f"instance_{version}"], "mastodon", "4.7.3")
        assert (limits.most_text, limits.most_media, limits.url_length) == (500, 4, 23)
        assert (limits.image_bytes, limits.image_pixels) == (16_777_216, 33_177_600)
        assert limits.image_types == ("image/jpeg", "image/png", "image/gif", "image/heic", "image/heif", "image/webp", "image/avif")
    assert limits_of(SHAPES["instance_v2"], "mastodon", "4.7.3").most_alt == 10_000
    assert limits_of(SHAPES["instance_v1"], "mastodon", "4.7.3").most_alt == 1500


@pytest.mark.parametrize(
    ("instance", "software", "most_text", "alt", "size"),
    [
        ({"max_toot_chars": 5000, "description_limit": 5000, "upload_limit": 16_000_000}, "akkoma", 5000, 5000, 16_000_000),
        ({"max_toot_chars": "4096"}, "pleroma", 4096, 1500, 16_777_216),
        ({"configuration": {"statuses": {"max_characters": 0}}}, "gotosocial", 5000, 5000, 16_777_216),
        ({"configuration": "broken"}, "mastodon", 500, 1500, 16_777_216),
        ({}, "", 500, 1500, 16_777_216),
    ],
)
def test_limits_of_odd_descriptions(instance: dict[str, Any], software: str, most_text: int, alt: int, size: int) -> None:
    limits = limits_of(instance, software, "1.0")
    assert (limits.most_text, limits.most_alt, limits.image_bytes) == (most_text, alt, size)


def test_a_relative_is_known_by_its_version_when_nodeinfo_is_shut() -> None:
    pleroma = {"version": "2.7.2 (compatible; Pleroma 2.5.51-22-g6c8)"}
    assert software_of({}, pleroma) == ("pleroma", "2.5.51-22-g6c8")
    assert software_of({"software": {"name": "GoToSocial", "version": "0.20.1"}}, pleroma) == ("gotosocial", "0.20.1")
    assert software_of({}, {"version": "4.3.1"}) == ("", "4.3.1")
    assert software_of({"software": []}, {}) == ("", "")
    assert limits_of({}, "", "4.3.1").extra["idempotency"] == "none"


@pytest.mark.parametrize(("version", "keeps"), [("0.19.3", False), ("0.20.0", True), ("v1.2.0", True), ("", False), ("snapshot", False)])
def test_gotosocial_keeps_plans_from_its_twentieth_on(version: str, keeps: bool) -> None:
    assert (limits_of({}, "gotosocial", version).schedule is not None) is keeps


def test_what_each_relative_cannot_do() -> None:
    pixelfed = limits_of({}, "pixelfed", "0.12")
    assert pixelfed.extra["needs-media"] == "yes"
    assert len(pixelfed.visibilities) == 3
    assert limits_of({}, "snac", "2.94").url_length == 32
    assert limits_of({}, "gotosocial", "0.19").rule is CountingRule.CODE_POINTS


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>Een<br>twee<br />drie</p><p>Vier &amp; <b>vijf</b></p>", "Een\ntwee\ndrie\n\nVier & vijf"),
        ('<p><a href="https://x.example/a"><span class="invisible">https://</span><span>x.example/a</span></a></p>', "https://x.example/a"),
        ("<script>alert(1)</script><p>&lt;b&gt; &quot;ok&quot;</p>", '<b> "ok"'),
        ("gewoon", "gewoon"),
        ("", ""),
    ],
)
def test_markup_becomes_text(html: str, text: str) -> None:
    assert plain_text(html) == text


def test_texts_are_compared_in_the_form_in_which_they_come_back() -> None:
    text = "  Dag @piet@elders.example:3000,\r\nzie https://x.example/@anna/1 cafe\u0301 <b>  "
    assert told(text) == told("Dag @piet@elders.example:3000,\nzie https://x.example/@anna/1 caf\u00e9 <b>")
    assert shown(plain_text(markup(text.strip()))) == shown(text)
    assert shown("Dag @piet") != shown("Dag @jan")
    assert told("Dag") != told("dag")

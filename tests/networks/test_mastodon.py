"""The Mastodon connector against a stand-in of its family: publishing, pictures, refusals, and who one is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from accounts.connector import Sent, Verdict
from accounts.errors import AuthLost, InputError, NetworkDown, Permanent, PermissionMissing, RateLimited, Retryable
from accounts.model.visibility import Visibility
from accounts.networks.mastodon import MastodonNetwork
from tests.networks.attempts import START, Crash, FakeSecrets, an_attempt
from tests.networks.mastodon_family import MastodonFamily
from tests.networks.mastodon_scene import EVERY, TEXTS, Open, scenes


@pytest.fixture
def open_scene(tmp_path: Path) -> Iterator[Open]:
    """Give a maker of scenes; at the end no server may have seen a request that the API does not know."""
    with scenes(tmp_path) as make:
        yield make


# -- publishing --------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("variant", EVERY)
@pytest.mark.parametrize("text", TEXTS)
def test_a_post_stands_once_and_reads_back_as_it_was_written(open_scene: Open, variant: str, text: str) -> None:
    scene = open_scene(variant)
    attempt = scene.attempt(text)
    sent = scene.connector.send(attempt)
    assert isinstance(sent, Sent)
    assert scene.texts() == [text.strip()]
    assert sent.url.startswith(scene.server.url)
    assert sent.at == scene.server.world.clock.now()
    seen = scene.connector.fetch(sent.remote_id)
    assert seen is not None
    if scene.server.world.variant.source:
        assert seen.text == text.strip()
    else:
        assert "geen" not in text or "<b>geen</b> opmaak & 'tekens'" in seen.text
    assert attempt.points == ["before-request", "after-request"]
    assert scene.connector.find(attempt.again()) == seen


def test_what_is_remembered_is_remembered_before_the_request(open_scene: Open) -> None:
    scene = open_scene()
    attempt = scene.attempt()
    attempt.crash_at = "before-request"
    with pytest.raises(Crash):
        scene.connector.send(attempt)
    assert attempt.remembered[-1] == "first-sent"
    assert set(attempt.journal) == {"newest-before", "last-sent", "first-sent"}
    assert datetime.fromisoformat(attempt.journal["first-sent"]) == scene.server.world.clock.now()
    assert scene.texts() == []


def test_everything_an_author_chose_arrives(open_scene: Open) -> None:
    scene = open_scene()
    first = scene.connector.send(scene.attempt("Eerst", changes={}))
    assert isinstance(first, Sent)
    attempt = scene.attempt(
        "Antwoord", pictures=2, language="fy-NL", visibility=Visibility.UNLISTED, warning="Let op", reply_to=first.remote_id
    )
    scene.connector.send(attempt)
    made = scene.server.world.statuses[-1]
    assert (made["visibility"], made["language"], made["spoiler_text"], made["sensitive"]) == ("unlisted", "fy", "Let op", True)
    assert made["in_reply_to_id"] == first.remote_id
    assert [one["description"] for one in made["media_attachments"]] == ["De raadszaal", "De raadszaal"]
    keys = [headers["idempotency-key"] for method, path, headers in scene.server.seen if (method, path) == ("POST", "/api/v1/statuses")]
    assert keys[1] == attempt.token
    assert len(set(keys)) == 2


@pytest.mark.parametrize("variant", EVERY)
def test_the_accounts_own_visibility_and_language_count_where_the_author_chose_none(open_scene: Open, variant: str) -> None:
    scene = open_scene(variant)
    scene.connector.account = replace(scene.connector.account, visibility=Visibility.PUBLIC, language="nl")
    scene.connector.send(scene.attempt())
    assert (scene.server.world.statuses[-1]["visibility"], scene.server.world.statuses[-1]["language"]) == ("public", "nl")


# -- pictures ----------------------------------------------------------------------------------------------------------------------------


def test_a_picture_that_takes_its_time_is_waited_for_without_haste(open_scene: Open) -> None:
    scene = open_scene(media_looks=4)
    scene.connector.send(scene.attempt(pictures=1))
    assert len(scene.texts()) == 1
    assert scene.waited == [0.0, 0.5, 1.0, 1.0]


def test_a_picture_that_never_gets_ready_is_no_endless_wait_and_nothing_is_sent(open_scene: Open) -> None:
    scene = open_scene(media_looks=10_000)
    with pytest.raises(Retryable) as raised:
        scene.connector.send(scene.attempt(pictures=1))
    assert raised.value.word == "media-slow"
    assert sum(scene.waited) < 180
    assert scene.texts() == []


def test_a_picture_the_server_cannot_read_is_refused_in_its_words(open_scene: Open) -> None:
    scene = open_scene(media_looks=-1)
    with pytest.raises(Permanent) as raised:
        scene.connector.send(scene.attempt(pictures=1))
    assert raised.value.word == "media-refused"
    assert "thumbnail" in str(raised.value.values["message"])
    assert scene.texts() == []


def test_a_picture_that_is_gone_here_sends_nothing(open_scene: Open) -> None:
    scene = open_scene()
    attempt = scene.attempt(pictures=1)
    attempt.media.clear()
    with pytest.raises(InputError):
        scene.connector.send(attempt)
    assert scene.server.requests("POST", ".*/media|.*/statuses") == 0


@pytest.mark.parametrize("variant", ["mastodon", "snac", "pixelfed"])
def test_a_repetition_does_not_upload_again_unless_the_server_lost_the_file(open_scene: Open, variant: str) -> None:
    scene = open_scene(variant)
    attempt = scene.attempt(pictures=1)
    scene.server.faults = ["429", "429"]
    with pytest.raises(RateLimited):
        scene.connector.send(attempt)
    first = scene.server.requests("POST", "/api/v./media")
    with pytest.raises(RateLimited):
        scene.connector.send(attempt.again())
    again = scene.server.requests("POST", "/api/v./media") - first
    assert again == (1 if scene.server.world.variant.media_forget else 0)
    scene.server.world.media.clear()
    scene.connector.send(attempt.again())
    assert len(scene.texts()) == 1
    assert scene.server.world.statuses[0]["media_attachments"][0]["description"] == "De raadszaal"


def test_a_file_refused_with_the_post_is_uploaded_anew_next_time(open_scene: Open) -> None:
    scene = open_scene()
    refused = scene.attempt("x" * 501, pictures=1)
    with pytest.raises(Permanent):
        scene.connector.send(refused)
    assert [value for name, value in refused.journal.items() if name.startswith("media-")] == [""]
    scene.server.world.variant.most_text = 1000
    scene.connector.send(refused.again())
    assert scene.server.requests("POST", "/api/v2/media") == 2
    assert len(scene.texts()) == 1


@pytest.mark.parametrize(
    ("reply", "kind", "code"),
    [
        ((413, "<h1>Request Entity Too Large</h1>", {}), Permanent, "media-too-large"),
        ((422, {"error": "Validation failed: File content type is invalid"}, {}), Permanent, "refused"),
        ((200, {"type": "image"}, {}), Retryable, "server-trouble"),
        ((502, "<h1>Bad Gateway</h1>", {}), Retryable, "server-trouble"),
    ],
)
def test_an_upload_that_fails_sends_nothing(
    open_scene: Open, reply: tuple[int, object, dict[str, str]], kind: type[Exception], code: str
) -> None:
    scene = open_scene()
    scene.server.instead["POST", "/api/v2/media"] = reply
    attempt = scene.attempt(pictures=1)
    with pytest.raises(kind) as raised:
        scene.connector.send(attempt)
    assert raised.value.word == code
    assert "before-request" not in attempt.points
    assert scene.connector.find(attempt.again()) is Verdict.NOT_THERE


# -- refusals ----------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("variant", EVERY)
def test_what_a_server_refuses_is_refused_in_its_own_words(open_scene: Open, variant: str) -> None:
    scene = open_scene(variant)
    scene.server.world.variant.most_text = 20
    with pytest.raises(Permanent) as raised:
        scene.connector.send(scene.attempt("Dit is een veel te lange tekst"))
    assert "20" in str(raised.value.values["message"])
    assert scene.texts() == []
    attempt = scene.attempt("Kort")
    scene.connector.send(attempt)
    assert scene.texts() == ["Kort"]


def test_an_answered_error_that_a_relative_keeps_does_not_come_back_for_six_hours(open_scene: Open) -> None:
    scene = open_scene("akkoma")
    attempt = scene.attempt()
    scene.server.faults = ["429"]
    with pytest.raises(RateLimited):
        scene.connector.send(attempt)
    scene.connector.send(attempt.again())
    assert scene.texts() == ["Dag allen"]


def test_a_login_that_ended_says_so_and_nothing_is_in_doubt(open_scene: Open) -> None:
    scene = open_scene()
    attempt = scene.attempt()
    scene.server.faults = ["401"]
    with pytest.raises(AuthLost):
        scene.connector.send(attempt)
    assert scene.connector.find(attempt.again()) is Verdict.NOT_THERE
    with pytest.raises(AuthLost):
        scene.connector.send(attempt.again())
    scene.connector.secrets = FakeSecrets()
    with pytest.raises(AuthLost):
        scene.connector.profile()


def test_a_login_that_ended_without_words_is_no_doubt_either(open_scene: Open) -> None:
    scene = open_scene(bare=True)
    attempt = scene.attempt()
    scene.server.faults = ["401"]
    with pytest.raises(AuthLost):
        scene.connector.send(attempt)
    assert attempt.journal["first-sent"] == ""


def test_a_right_that_is_missing_is_named(open_scene: Open) -> None:
    for scopes, right in ((("read", "write:media"), "write:statuses"), (("read", "write:statuses"), "write:media")):
        scene = open_scene(scopes=scopes)
        with pytest.raises(PermissionMissing) as raised:
            scene.connector.send(scene.attempt(pictures=1))
        assert raised.value.values["what"] == right
        assert scene.texts() == []
    blind = open_scene(scopes=("write:statuses",))
    with pytest.raises(PermissionMissing) as raised:
        blind.connector.send(blind.attempt())
    assert raised.value.values["what"] == "read:statuses"


def test_too_many_requests_names_the_moment_when_the_server_does(open_scene: Open) -> None:
    scene = open_scene()
    scene.server.world.clock = scene.clock
    scene.server.faults = ["429", "429-iso"]
    attempt = scene.attempt()
    with pytest.raises(RateLimited) as raised:
        scene.connector.send(attempt)
    assert raised.value.after is None
    with pytest.raises(RateLimited) as raised:
        scene.connector.send(attempt.again())
    assert raised.value.after == START + timedelta(minutes=9)
    assert scene.connector.find(attempt.again()) is Verdict.NOT_THERE


def test_a_server_that_is_gone_is_certainly_not_sent(open_scene: Open) -> None:
    scene = open_scene()
    attempt = scene.attempt()
    attempt.crash_at = "before-request"
    with pytest.raises(Crash):
        scene.connector.send(attempt)
    scene.connector.http.close()
    with MastodonFamily() as gone:
        address = gone.url
    account = replace(scene.connector.account, server=address)
    orphan = MastodonNetwork().connect(account, scene.http, FakeSecrets({"token": "t"}), scene.clock)
    with pytest.raises(NetworkDown):
        orphan.send(an_attempt(orphan, "Dag", scene.clock))


# -- who am I ----------------------------------------------------------------------------------------------------------------------------


def test_the_profile_is_fresh_and_holds_no_secret(open_scene: Open) -> None:
    scene = open_scene()
    scene.server.world.variant.most_text = 1234
    found = scene.connector.profile()
    assert (found.handle, found.limits.most_text, dict(found.secrets)) == (scene.connector.account.handle, 1234, {})
    scene.connector.account = replace(scene.connector.account, remote_id="999")
    with pytest.raises(AuthLost) as raised:
        scene.connector.profile()
    assert raised.value.word == "other-account"


def test_a_pasted_token_cannot_be_revoked_by_us(open_scene: Open) -> None:
    scene = open_scene()
    assert scene.connector.revoke() is False
    assert scene.connector.profile().handle

"""The Mastodon connector against a stand-in of its family: publishing, pictures, plans, reading back, and every lost answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from accounts.clock import ManualClock
from accounts.connector import HandedOver, Sent, Verdict
from accounts.errors import AuthLost, InputError, NetworkDown, Permanent, PermissionMissing, RateLimited, Retryable, Uncertain
from accounts.http import Http
from accounts.model.draft import Content
from accounts.model.ids import MediaId
from accounts.model.media import Media
from accounts.model.visibility import Visibility
from accounts.networks.mastodon import MastodonConnector, MastodonNetwork
from tests.networks.attempts import START, Crash, FakeAttempt, FakeSecrets, an_account, an_attempt
from tests.networks.mastodon_family import MastodonFamily
from tests.networks.mastodon_world import VARIANTS

PICTURE = Media(MediaId(7), "ab/cd.png", "Raadszaal geheim.png", "image/png", 8, 1, 1, alt="De raadszaal")
EVERY = sorted(VARIANTS)
TEXTS = [
    "Dag allen",
    "  Dag  \r\nallen\n\nmet twee alinea's en <b>geen</b> opmaak & 'tekens'  ",
    "Zie https://example.org/a?b=1&c=2 en @piet@elders.example, 👨‍👩‍👧‍👦 cafe\u0301",
]


@dataclass
class Scene:
    """A server, an account on it, and the connector."""

    server: MastodonFamily
    clock: ManualClock
    connector: MastodonConnector
    http: Http
    folder: Path
    waited: list[float] = field(default_factory=list)

    def attempt(self, text: str = "Dag allen", *, pictures: int = 0, changes: dict[str, Any] | None = None, **content: Any) -> FakeAttempt:
        """Return a first attempt; a server that wants a picture with everything gets one."""
        pictures = max(pictures, int(self.server.world.variant.needs_media))
        files = {}
        media = []
        for number in range(pictures):
            one = replace(PICTURE, id=MediaId(PICTURE.id + number))
            files[one.id] = self.folder / f"{one.id}.PNG"
            files[one.id].write_bytes(b"\x89PNG\r\n\x1a\n")
            media.append(one)
        return an_attempt(self.connector, Content(text=text, media=tuple(media), **content), self.clock, files, **(changes or {}))

    def texts(self) -> list[str]:
        """Return what stands there."""
        return self.server.world.texts()


Open = Callable[..., Scene]


@pytest.fixture
def open_scene(tmp_path: Path) -> Iterator[Open]:
    """Give a maker of scenes; at the end no server may have seen a request that the API does not know."""
    with ExitStack() as stack:
        scenes: list[Scene] = []

        def make(variant: str = "mastodon", scopes: tuple[str, ...] = ("read", "write:statuses", "write:media"), **switches: Any) -> Scene:
            clock = ManualClock(START)
            server = stack.enter_context(MastodonFamily(variant, ManualClock(START + timedelta(hours=3)), **switches))
            token = server.world.add_user("anna", scopes=scopes)
            http = Http(connect_seconds=5, read_seconds=10)
            stack.callback(http.close)
            waited: list[float] = []
            network = MastodonNetwork(waited.append)
            if set(scopes) >= {"read"}:
                known = network.sign_in(http, {"server": server.url, "secret": token}, clock)
                account = an_account("mastodon", known.server, known.remote_id, known.handle, limits=known.limits)
            else:
                account = an_account("mastodon", server.url, server.world.users["anna"].id)
            connector = network.connect(account, http, FakeSecrets({"token": token}), clock)
            scenes.append(Scene(server, clock, connector, http, tmp_path, waited))
            return scenes[-1]

        yield make
        assert [scene.server.world.violations for scene in scenes] == [[] for _ in scenes]


def pass_time(scene: Scene, seconds: float) -> None:
    """Let both clocks run."""
    scene.clock.advance(seconds)
    clock = scene.server.world.clock
    assert isinstance(clock, ManualClock)
    clock.advance(seconds)


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


# -- the lost answer ---------------------------------------------------------------------------------------------------------------------


def until_decided(scene: Scene, attempt: FakeAttempt) -> Sent | HandedOver | Verdict:
    """Look as the publisher looks: again when the connector says it is too early."""
    for _ in range(5):
        try:
            return scene.connector.find(attempt)
        except Retryable as failure:
            early = failure
        assert early.word == "look-later"
        assert early.after is not None
        assert scene.clock.now() < early.after <= scene.clock.now() + timedelta(seconds=150)
        pass_time(scene, (early.after - scene.clock.now()).total_seconds() + 1)
    raise AssertionError("never decided")


@pytest.mark.parametrize("variant", EVERY)
@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("fault", ["lose", "500-after"])
def test_a_post_whose_answer_was_lost_is_found_and_never_doubled(open_scene: Open, variant: str, text: str, fault: str) -> None:
    scene = open_scene(variant)
    attempt = scene.attempt(text, warning="Let op")
    scene.server.faults = [fault]
    with pytest.raises(Uncertain):
        scene.connector.send(attempt)
    found = scene.connector.find(attempt.again())
    assert isinstance(found, Sent)
    assert found.remote_id == scene.server.world.statuses[0]["id"]
    # Even a publisher that forgets to look makes no second one.
    assert isinstance(scene.connector.send(attempt.again()), Sent)
    assert len(scene.texts()) == 1


@pytest.mark.parametrize("variant", EVERY)
@pytest.mark.parametrize("fault", ["lose-before", "500", "503", "portal", "404-html"])
def test_a_request_that_made_nothing_is_repeated_once_that_is_certain(open_scene: Open, variant: str, fault: str) -> None:
    scene = open_scene(variant)
    attempt = scene.attempt()
    scene.server.faults = [fault]
    with pytest.raises(Uncertain):
        scene.connector.send(attempt)
    assert until_decided(scene, attempt.again()) is Verdict.NOT_THERE
    assert isinstance(scene.connector.send(attempt.again()), Sent)
    assert len(scene.texts()) == 1


@pytest.mark.parametrize("variant", EVERY)
def test_a_request_that_arrives_late_is_not_overtaken(open_scene: Open, variant: str) -> None:
    scene = open_scene(variant)
    attempt = scene.attempt()
    scene.server.faults = ["late"]
    with pytest.raises(Uncertain):
        scene.connector.send(attempt)
    if scene.server.world.variant.keys == "hour":
        # The key joins both requests, whichever comes first.
        assert scene.connector.find(attempt.again()) is Verdict.NOT_THERE
        scene.connector.send(attempt.again())
        scene.server.deliver_late()
    else:
        with pytest.raises(Retryable):
            scene.connector.find(attempt.again())
        with pytest.raises(Retryable):
            scene.connector.send(attempt.again())
        scene.server.deliver_late()
        assert isinstance(until_decided(scene, attempt.again()), Sent)
    assert len(scene.texts()) == 1


def test_a_laptop_that_slept_past_the_keys_hour_looks_again_before_it_sends(open_scene: Open) -> None:
    scene = open_scene()
    attempt = scene.attempt()
    scene.server.faults = ["late"]
    with pytest.raises(Uncertain):
        scene.connector.send(attempt)
    assert scene.connector.find(attempt.again()) is Verdict.NOT_THERE
    scene.server.deliver_late()
    pass_time(scene, 5 * 3600)
    assert isinstance(scene.connector.send(attempt.again()), Sent)
    assert len(scene.texts()) == 1


@pytest.mark.parametrize("jump", [-7200, 7200])
def test_a_clock_that_jumps_changes_nothing(open_scene: Open, jump: float) -> None:
    scene = open_scene("gotosocial")
    attempt = scene.attempt()
    scene.server.faults = ["late"]
    with pytest.raises(Uncertain):
        scene.connector.send(attempt)
    scene.clock.jump(jump)
    with pytest.raises(Retryable):
        scene.connector.find(attempt.again())
    scene.server.deliver_late()
    pass_time(scene, 200)
    assert isinstance(scene.connector.find(attempt.again()), Sent)


@pytest.mark.parametrize("variant", EVERY)
def test_an_older_post_with_the_same_words_is_not_taken_for_it(open_scene: Open, variant: str) -> None:
    scene = open_scene(variant)
    scene.connector.send(scene.attempt("Goedemorgen"))
    pass_time(scene, 60)
    attempt = scene.attempt("Goedemorgen")
    scene.server.faults = ["lose-before"]
    with pytest.raises(Uncertain):
        scene.connector.send(attempt)
    assert until_decided(scene, attempt.again()) is Verdict.NOT_THERE
    scene.connector.send(attempt.again())
    assert scene.texts() == ["Goedemorgen", "Goedemorgen"]


@pytest.mark.parametrize("variant", ["mastodon", "snac"])
def test_it_is_found_below_a_hundred_later_posts(open_scene: Open, variant: str) -> None:
    scene = open_scene(variant)
    scene.connector.send(scene.attempt("Eerder"))
    attempt = scene.attempt("Deze")
    scene.server.faults = ["lose"]
    with pytest.raises(Uncertain):
        scene.connector.send(attempt)
    anna = scene.server.world.users["anna"]
    for number in range(95):
        scene.server.world.post(anna, {"status": f"Later {number}"})
    found = scene.connector.find(attempt.again())
    assert isinstance(found, Sent)
    assert found.text == "Deze"


def test_other_posts_with_other_pictures_or_warnings_are_not_it(open_scene: Open) -> None:
    scene = open_scene()
    attempt = scene.attempt("Zelfde", pictures=1, warning="Let op")
    scene.server.faults = ["lose-before"]
    with pytest.raises(Uncertain):
        scene.connector.send(attempt)
    anna = scene.server.world.users["anna"]
    scene.server.world.post(anna, {"status": "Zelfde"})
    scene.server.world.post(anna, {"status": "Zelfde", "spoiler_text": "Let op"})
    assert scene.connector.find(attempt.again()) is Verdict.NOT_THERE


def test_what_cannot_be_compared_is_a_question_for_a_person(open_scene: Open) -> None:
    edited = open_scene()
    attempt = edited.attempt("Dit")
    edited.server.faults = ["lose"]
    with pytest.raises(Uncertain):
        edited.connector.send(attempt)
    edited.server.world.statuses[0].update(_text="Dat", content="<p>Dat</p>", edited_at="2026-11-23T15:00:01.000Z")
    assert edited.connector.find(attempt.again()) is Verdict.CANNOT_TELL
    bare = open_scene("snac")
    attempt = bare.attempt("Dit")
    bare.server.faults = ["lose-before"]
    with pytest.raises(Uncertain):
        bare.connector.send(attempt)
    bare.server.world.post(bare.server.world.users["anna"], {"status": "Iets anders, dat de server misschien zo toont"})
    pass_time(bare, 300)
    assert bare.connector.find(attempt.again()) is Verdict.CANNOT_TELL
    direct = open_scene("gotosocial")
    attempt = direct.attempt("@piet Dit", visibility=Visibility.MENTIONED)
    direct.server.faults = ["lose-before"]
    with pytest.raises(Uncertain):
        direct.connector.send(attempt)
    pass_time(direct, 300)
    assert direct.connector.find(attempt.again()) is Verdict.CANNOT_TELL


def test_a_key_that_is_refused_is_looked_up_and_then_a_new_one_is_used(open_scene: Open) -> None:
    scene = open_scene("pixelfed")
    attempt = scene.attempt()
    scene.server.world.keys[("anna", attempt.token)] = (scene.server.world.clock.now(), "0")
    with pytest.raises(Uncertain) as raised:
        scene.connector.send(attempt)
    assert raised.value.word == "duplicate-key"
    assert until_decided(scene, attempt.again()) is Verdict.NOT_THERE
    scene.connector.send(attempt.again())
    assert len(scene.texts()) == 1


@pytest.mark.parametrize("variant", EVERY)
@pytest.mark.parametrize("mark", ["before-request", "after-request"])
def test_a_program_that_dies_on_the_way_finds_out_afterwards(open_scene: Open, variant: str, mark: str) -> None:
    scene = open_scene(variant)
    attempt = scene.attempt()
    attempt.crash_at = mark
    with pytest.raises(Crash):
        scene.connector.send(attempt)
    found = until_decided(scene, attempt.again())
    assert isinstance(found, Sent) is (mark == "after-request")
    if found is Verdict.NOT_THERE:
        scene.connector.send(attempt.again())
    assert len(scene.texts()) == 1


def test_a_post_deleted_since_counts_as_sent(open_scene: Open) -> None:
    scene = open_scene()
    attempt = scene.attempt()
    sent = scene.connector.send(attempt)
    assert isinstance(sent, Sent)
    scene.connector.delete(sent.remote_id)
    scene.connector.delete(sent.remote_id)
    assert scene.connector.fetch(sent.remote_id) is None
    assert scene.connector.find(attempt.again()) == Sent(sent.remote_id, "")


def test_looking_that_fails_is_no_verdict(open_scene: Open) -> None:
    scene = open_scene()
    attempt = scene.attempt()
    scene.server.faults = ["lose"]
    with pytest.raises(Uncertain):
        scene.connector.send(attempt)
    scene.server.world.tokens.clear()
    with pytest.raises(AuthLost):
        scene.connector.find(attempt.again())


# -- plans -------------------------------------------------------------------------------------------------------------------------------


def planned(scene: Scene, ahead: timedelta) -> FakeAttempt:
    """Return an attempt that is claimed long before its time, by the server's clock."""
    return scene.attempt("Later", changes={"planned": True, "due_at": scene.server.world.clock.now() + ahead})


def test_a_plan_is_handed_over_found_posted_and_taken_back(open_scene: Open) -> None:
    scene = open_scene()
    attempt = planned(scene, timedelta(hours=2))
    given = scene.connector.send(attempt)
    assert given == HandedOver("plan:1", attempt.target.due_at)
    assert scene.connector.fetch(given.remote_id) is None
    assert scene.connector.find(attempt.again()) == given
    scene.connector.delete(given.remote_id)
    scene.connector.delete(given.remote_id)
    assert scene.server.world.plans == []
    assert scene.texts() == []
    other = planned(scene, timedelta(hours=3))
    scene.server.faults = ["lose"]
    with pytest.raises(Uncertain):
        scene.connector.send(other)
    assert isinstance(scene.connector.find(other.again()), HandedOver)
    pass_time(scene, 3 * 3600 + 1)
    assert isinstance(scene.connector.find(other.again()), Sent)
    assert scene.texts() == ["Later"]


def test_a_plan_that_vanished_at_its_time_is_a_question_for_a_person(open_scene: Open) -> None:
    scene = open_scene()
    attempt = planned(scene, timedelta(hours=2))
    scene.connector.send(attempt)
    scene.server.world.plans.clear()
    pass_time(scene, 7200 + 10)
    with pytest.raises(Retryable):
        scene.connector.find(attempt.again())
    pass_time(scene, 300)
    assert scene.connector.find(attempt.again()) is Verdict.CANNOT_TELL


def test_a_plan_that_a_server_ignores_is_a_post_that_stands(open_scene: Open) -> None:
    scene = open_scene(plan="published")
    assert isinstance(scene.connector.send(planned(scene, timedelta(hours=2))), Sent)
    assert scene.texts() == ["Later"]


@pytest.mark.parametrize(
    ("variant", "ahead"), [("mastodon", timedelta(minutes=4)), ("snac", timedelta(hours=2)), ("gotosocial", timedelta(hours=2))]
)
def test_a_plan_that_is_too_near_or_that_no_server_keeps_stays_here(open_scene: Open, variant: str, ahead: timedelta) -> None:
    scene = open_scene(variant)
    with pytest.raises(Retryable) as raised:
        scene.connector.send(planned(scene, ahead))
    assert raised.value.word == "too-early"
    assert raised.value.after == scene.clock.now() + ahead
    assert scene.texts() == []


@pytest.mark.parametrize("variant", EVERY)
def test_a_time_in_the_past_is_never_sent(open_scene: Open, variant: str) -> None:
    scene = open_scene(variant, past="backdated")
    sent = scene.connector.send(scene.attempt(changes={"planned": True, "due_at": datetime(2026, 1, 1, tzinfo=UTC)}))
    assert isinstance(sent, Sent)
    assert sent.at == scene.server.world.clock.now()


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

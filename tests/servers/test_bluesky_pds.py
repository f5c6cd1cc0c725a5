"""Bluesky against the real thing: a PDS with real accounts, and a proxy that loses answers on the way."""

from __future__ import annotations

import base64
import json
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from accounts.clock import SystemClock
from accounts.connector import Sent, Verdict
from accounts.errors import AuthLost, NetworkDown, Permanent, RateLimited, Retryable, SendError, SignInError, Uncertain
from accounts.http import Http
from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.model.ids import MediaId
from accounts.model.media import Media
from accounts.networks.bluesky import BlueskyConnector, BlueskyNetwork
from accounts.networks.bluesky_identity import Directory
from accounts.networks.bluesky_session import ends_at
from tests.networks.attempts import Crash, FakeAttempt, FakeSecrets, an_account, an_attempt
from tests.servers.pds.server import PdsAccount, PdsServer
from tests.servers.proxy import Fault, FaultProxy, refusing

pytestmark = pytest.mark.timeout(900)

CLOCK = SystemClock()
POST = "app.bsky.feed.post"
PUT = "com.atproto.repo.putRecord"
RENEW = "com.atproto.server.refreshSession"


@pytest.fixture(scope="module")
def pds(pytestconfig: pytest.Config) -> Iterator[PdsServer]:
    """The server of this file; its programs stay in the build folder between runs."""
    with PdsServer(pytestconfig.rootpath / "build") as server:
        yield server


@pytest.fixture
def proxy(pds: PdsServer) -> Iterator[FaultProxy]:
    """The way to the server, on which things get lost when a test says so."""
    with FaultProxy(pds.url) as one:
        yield one


@pytest.fixture(scope="module")
def people(pds: PdsServer) -> dict[str, PdsAccount]:
    """Who lives there."""
    return {name: pds.create_account(name) for name in ("anna", "bouwe")}


class Desk:
    """One signed-in account with its means."""

    def __init__(self, proxy: FaultProxy, who: PdsAccount) -> None:
        """Sign in through the proxy."""
        self.http = Http(read_seconds=20)
        signed = BlueskyNetwork().sign_in(self.http, {"handle": who.handle, "secret": who.app_password, "server": proxy.url}, CLOCK)
        self.secrets = FakeSecrets(signed.secrets)
        self.account: Account = an_account(
            "bluesky", signed.server, signed.remote_id, signed.handle, limits=signed.limits, display_name=signed.display_name
        )
        self.connector = self.another()

    def another(self) -> BlueskyConnector:
        """Return a new connector of the same account, as after a restart."""
        return BlueskyNetwork().connect(self.account, self.http, self.secrets, CLOCK)

    def attempt(self, content: Content | str, media: dict[MediaId, Path] | None = None) -> FakeAttempt:
        """Return the first attempt of a new target."""
        return an_attempt(self.connector, content, CLOCK, media)


@pytest.fixture
def anna(proxy: FaultProxy, people: dict[str, PdsAccount]) -> Iterator[Desk]:
    """Anna, signed in with her app password."""
    desk = Desk(proxy, people["anna"])
    yield desk
    desk.http.close()


@pytest.fixture
def bouwe(proxy: FaultProxy, people: dict[str, PdsAccount]) -> Iterator[Desk]:
    """Bouwe, signed in with his."""
    desk = Desk(proxy, people["bouwe"])
    yield desk
    desk.http.close()


@pytest.fixture
def http() -> Iterator[Http]:
    """HTTP that belongs to no account yet."""
    one = Http(read_seconds=20)
    yield one
    one.close()


def standing(pds: PdsServer, who: PdsAccount, text: str) -> list[dict[str, Any]]:
    """Return the posts of `who` with this text."""
    return [one for one in pds.posts(who.did) if one["value"]["text"] == text]


def revision(pds: PdsServer, who: PdsAccount) -> str:
    """Return the revision of a repository: another one after everything that is written."""
    return str(pds.call("com.atproto.sync.getLatestCommit", did=who.did)["rev"])


def a_picture(folder: Path, size: tuple[int, int] = (64, 48)) -> tuple[Media, dict[MediaId, Path]]:
    """Return a picture and its file."""
    path = folder / "raadhuis.png"
    Image.new("RGB", size, (40, 90, 160)).save(path)
    media = Media(MediaId(1), path.name, path.name, "image/png", path.stat().st_size, *size, alt="Het raadhuis in de zon 🌞")
    return media, {media.id: path}


# -- signing in ----------------------------------------------------------------------------------------------------------------------


def test_a_handle_leads_through_the_directory_to_its_server(pds: PdsServer, people: dict[str, PdsAccount], http: Http) -> None:
    network = BlueskyNetwork(Directory(public=pds.url, plc=pds.plc))
    who = people["anna"]
    for name in (who.handle, f"@{who.handle.upper()}", who.did):
        signed = network.sign_in(http, {"handle": name, "secret": who.app_password}, CLOCK)
        assert (signed.remote_id, signed.handle) == (who.did, f"@{who.handle}")
        assert signed.server == pds.url.replace("127.0.0.1", "localhost")
        assert signed.limits.version == "0.5.35"
        assert signed.limits.image_bytes == 2_000_000
        assert signed.expires_at is not None
        assert 80 < (signed.expires_at - CLOCK.now()).days <= 90
        assert who.app_password not in signed.secrets.values()


def test_wrong_password_own_password_and_nobody(pds: PdsServer, people: dict[str, PdsAccount], http: Http) -> None:
    network = BlueskyNetwork(Directory(public=pds.url, plc=pds.plc, well_known=pds.url + "/none/{handle}"))
    who = people["anna"]
    for handle, secret, word in (
        (who.handle, "aaaa-bbbb-cccc-dddd", "wrong-secret"),
        (who.handle, who.password, "main-password"),
        ("nobody.test", who.app_password, "no-such-handle"),
        (people["bouwe"].handle, who.app_password, "wrong-secret"),
    ):
        with pytest.raises(SignInError) as caught:
            network.sign_in(http, {"handle": handle, "secret": secret}, CLOCK)
        assert caught.value.word == word


def test_a_server_of_another_kind(pds: PdsServer, people: dict[str, PdsAccount], http: Http) -> None:
    with pytest.raises(SignInError, match="not-that-kind"):
        BlueskyNetwork().sign_in(http, {"handle": people["anna"].handle, "secret": "x", "server": pds.plc}, CLOCK)


def test_too_many_sign_ins(pytestconfig: pytest.Config, http: Http) -> None:
    with PdsServer(pytestconfig.rootpath / "build", rate_limits=True) as strict:
        who = strict.create_account("cor")
        form = {"handle": who.handle, "secret": who.app_password, "server": strict.url}
        signed = BlueskyNetwork().sign_in(http, form, CLOCK)
        for _ in range(29):
            strict.call("com.atproto.server.createSession", {"identifier": who.handle, "password": who.app_password})
        with pytest.raises(SignInError, match="too-many-sign-ins"):
            BlueskyNetwork().sign_in(http, form, CLOCK)
        # The session that is there goes on: publishing needs no sign-in.
        account = an_account("bluesky", signed.server, signed.remote_id, signed.handle, limits=signed.limits)
        connector = BlueskyNetwork().connect(account, http, FakeSecrets(signed.secrets), CLOCK)
        assert isinstance(connector.send(an_attempt(connector, "Het gaat door", CLOCK)), Sent)


# -- publishing ----------------------------------------------------------------------------------------------------------------------


def test_publish_with_picture_alt_text_and_marks(pds: PdsServer, people: dict[str, PdsAccount], anna: Desk, tmp_path: Path) -> None:
    media, files = a_picture(tmp_path)
    text = "👨‍👩‍👧‍👦 Dank @bouwe.test en @nobody.test!\r\nZie https://gemeente.nl/raad_(2026), #fryslân"
    attempt = anna.attempt(Content(text, language="fy, nl", media=(media,)), files)
    sent = anna.connector.send(attempt)
    (record,) = standing(pds, people["anna"], text)
    value = record["value"]
    assert sent.remote_id == record["uri"] == f"at://{people['anna'].did}/{POST}/{attempt.token}"
    assert sent.url == f"https://bsky.app/profile/anna.test/post/{attempt.token}"
    assert value["langs"] == ["fy", "nl"]
    raw = text.encode()
    marks = {
        raw[one["index"]["byteStart"] : one["index"]["byteEnd"]].decode(): {
            key: found for key, found in one["features"][0].items() if key != "$type"
        }
        for one in value["facets"]
    }
    assert marks == {
        "@bouwe.test": {"did": people["bouwe"].did},
        "https://gemeente.nl/raad_(2026)": {"uri": "https://gemeente.nl/raad_(2026)"},
        "#fryslân": {"tag": "fryslân"},
    }
    (image,) = value["embed"]["images"]
    assert image["alt"] == "Het raadhuis in de zon 🌞"
    assert image["aspectRatio"] == {"width": 64, "height": 48}
    assert image["image"]["size"] == files[media.id].stat().st_size
    assert anna.connector.fetch(sent.remote_id) == sent
    assert sent.at is not None
    assert abs((sent.at - CLOCK.now()).total_seconds()) < 60


def test_the_same_again_writes_nothing(pds: PdsServer, people: dict[str, PdsAccount], anna: Desk) -> None:
    attempt = anna.attempt("Eenmaal is genoeg")
    first = anna.connector.send(attempt)
    before = revision(pds, people["anna"])
    for _ in range(3):
        assert anna.another().send(attempt.again()) == first
    assert revision(pds, people["anna"]) == before
    assert len(standing(pds, people["anna"], "Eenmaal is genoeg")) == 1


def test_four_at_once_make_one(pds: PdsServer, people: dict[str, PdsAccount], anna: Desk) -> None:
    attempt = anna.attempt("Vier tegelijk")
    attempt.crash_at = "before-request"
    with pytest.raises(Crash):
        anna.connector.send(attempt)
    found: list[object] = []

    def send() -> None:
        http = Http(read_seconds=20)
        try:
            found.append(BlueskyNetwork().connect(anna.account, http, anna.secrets, CLOCK).send(attempt.again()))
        except SendError as failure:
            found.append(failure)
        finally:
            http.close()

    threads = [threading.Thread(target=send) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(standing(pds, people["anna"], "Vier tegelijk")) == 1
    assert len(found) == 4
    assert any(isinstance(one, Sent) for one in found)
    assert all(isinstance(one, Sent | Retryable | Uncertain) for one in found)


@pytest.mark.parametrize("fault", [Fault.CUT_AFTER_DELIVERY, Fault.ERROR_AFTER, Fault.TRUNCATED])
def test_a_lost_answer_is_found_and_nothing_is_doubled(
    pds: PdsServer, people: dict[str, PdsAccount], anna: Desk, proxy: FaultProxy, fault: Fault
) -> None:
    text = f"Verloren antwoord: {fault}"
    attempt = anna.attempt(text)
    proxy.plan(fault, "POST", PUT)
    with pytest.raises(Uncertain):
        anna.connector.send(attempt)
    found = anna.another().find(attempt.again())
    assert isinstance(found, Sent)
    assert found.text == text
    # Even a blind repetition would do no harm.
    assert anna.another().send(attempt.again()) == found
    assert len(standing(pds, people["anna"], text)) == 1
    assert proxy.delivered("POST", PUT) == 2


@pytest.mark.parametrize("fault", [Fault.REFUSE, Fault.ERROR_BEFORE, Fault.PORTAL])
def test_lost_on_the_way_there_is_not_there_and_goes_again(
    pds: PdsServer, people: dict[str, PdsAccount], anna: Desk, proxy: FaultProxy, fault: Fault
) -> None:
    text = f"Verloren op de heenweg: {fault}"
    attempt = anna.attempt(text)
    proxy.plan(fault, "POST", PUT)
    with pytest.raises(Uncertain):
        anna.connector.send(attempt)
    assert anna.another().find(attempt.again()) is Verdict.NOT_THERE
    sent = anna.another().send(attempt.again())
    (record,) = standing(pds, people["anna"], text)
    assert record["uri"] == sent.remote_id


def test_too_late_an_answer_is_found(pds: PdsServer, people: dict[str, PdsAccount], anna: Desk, proxy: FaultProxy) -> None:
    attempt = anna.attempt("Trage lijn")
    proxy.plan(Fault.SLOW, "POST", PUT)
    impatient = Http(read_seconds=1.0)
    with pytest.raises(Uncertain):
        BlueskyNetwork().connect(anna.account, impatient, anna.secrets, CLOCK).send(attempt)
    impatient.close()
    proxy.release()
    assert isinstance(anna.another().find(attempt.again()), Sent)
    assert len(standing(pds, people["anna"], "Trage lijn")) == 1


def test_no_network_and_too_many_are_certainly_not_sent(
    pds: PdsServer, people: dict[str, PdsAccount], anna: Desk, proxy: FaultProxy
) -> None:
    attempt = anna.attempt("Eerst niet, dan wel")
    with refusing(proxy), pytest.raises(NetworkDown):
        anna.connector.send(attempt)
    proxy.plan(Fault.TOO_MANY, "POST", PUT)
    with pytest.raises(RateLimited) as caught:
        anna.connector.send(attempt.again())
    assert caught.value.after is not None
    assert standing(pds, people["anna"], "Eerst niet, dan wel") == []
    anna.connector.send(attempt.again())
    assert len(standing(pds, people["anna"], "Eerst niet, dan wel")) == 1


@pytest.mark.parametrize("where", ["before-request", "after-request"])
def test_a_crash_around_the_request_doubles_nothing(pds: PdsServer, people: dict[str, PdsAccount], anna: Desk, where: str) -> None:
    text = f"Stroom uit: {where}"
    attempt = anna.attempt(text)
    attempt.crash_at = where
    with pytest.raises(Crash):
        anna.connector.send(attempt)
    found = anna.another().find(attempt.again())
    assert (found is Verdict.NOT_THERE) == (where == "before-request")
    anna.another().send(attempt.again())
    assert len(standing(pds, people["anna"], text)) == 1


def test_another_record_under_the_key_stays(pds: PdsServer, people: dict[str, PdsAccount], anna: Desk) -> None:
    attempt = anna.attempt("Van mij")
    login = pds.call("com.atproto.server.createSession", {"identifier": people["anna"].handle, "password": people["anna"].app_password})
    other = {"$type": POST, "text": "Van een ander programma", "createdAt": "2026-11-23T12:00:00.000Z"}
    body = {"repo": people["anna"].did, "collection": POST, "rkey": attempt.token, "record": other}
    pds.call(PUT, body, login["accessJwt"])
    with pytest.raises(Permanent, match="key-taken"):
        anna.connector.send(attempt)
    assert len(standing(pds, people["anna"], "Van een ander programma")) == 1
    assert standing(pds, people["anna"], "Van mij") == []


def test_a_picture_that_the_server_lost_is_uploaded_again(
    pds: PdsServer, people: dict[str, PdsAccount], anna: Desk, tmp_path: Path
) -> None:
    media, files = a_picture(tmp_path, (65, 49))
    attempt = anna.attempt(Content("Opnieuw opgestuurd", media=(media,)), files)
    gone = {
        "$type": "blob",
        "ref": {"$link": "bafkreibabalobzn6cd366ukcsjycp4yymjymgfxcv6xczmlgpemzkz3cfa"},
        "mimeType": "image/png",
        "size": 10,
    }
    attempt.journal["blob-1"] = json.dumps(gone)
    anna.connector.send(attempt)
    (record,) = standing(pds, people["anna"], "Opnieuw opgestuurd")
    assert record["value"]["embed"]["images"][0]["image"]["size"] == files[media.id].stat().st_size


def test_a_lost_answer_to_an_upload_is_no_harm(
    pds: PdsServer, people: dict[str, PdsAccount], anna: Desk, proxy: FaultProxy, tmp_path: Path
) -> None:
    media, files = a_picture(tmp_path)
    attempt = anna.attempt(Content("Met plaatje", media=(media,)), files)
    proxy.plan(Fault.CUT_AFTER_DELIVERY, "POST", "uploadBlob")
    with pytest.raises(Retryable, match="no-answer"):
        anna.connector.send(attempt)
    anna.connector.send(attempt.again())
    assert len(standing(pds, people["anna"], "Met plaatje")) == 1


def test_the_servers_own_refusals(pds: PdsServer, people: dict[str, PdsAccount], anna: Desk, tmp_path: Path) -> None:
    """The limits that are checked here first are the server's own: without the check it is the server that refuses."""
    generous = replace(anna.account, limits=replace(anna.account.limits, most_text=400, most_text_bytes=9000, image_bytes=None))
    connector = BlueskyNetwork().connect(generous, anna.http, anna.secrets, CLOCK)
    noise = tmp_path / "groot.png"
    noise.write_bytes(a_picture(tmp_path)[1][MediaId(1)].read_bytes() + b"\0" * 2_000_001)
    large = Media(MediaId(2), noise.name, noise.name, "image/png", noise.stat().st_size, 64, 48, "Groot")
    for content, media, says in (
        (Content("a" * 301), {}, "grapheme too big"),
        (Content("👨‍👩‍👧‍👦" * 121), {}, "string too big"),
        (Content("Te groot", media=(large,)), {large.id: noise}, "blob too big"),
    ):
        attempt = an_attempt(connector, content, CLOCK, media)
        with pytest.raises(Permanent) as caught:
            connector.send(attempt)
        assert says in str(caught.value.values["message"])
        assert connector.find(attempt) is Verdict.NOT_THERE
    assert standing(pds, people["anna"], "a" * 301) == []
    assert connector.send(an_attempt(connector, "👨‍👩‍👧‍👦" * 120, CLOCK)).text == "👨‍👩‍👧‍👦" * 120


def test_answers_make_a_thread(pds: PdsServer, people: dict[str, PdsAccount], anna: Desk, bouwe: Desk) -> None:
    first = anna.connector.send(anna.attempt("Wat vindt u?"))
    second = bouwe.connector.send(bouwe.attempt(Content("Goed plan", reply_to=first.remote_id)))
    anna.connector.send(anna.attempt(Content("Dank u", reply_to=second.remote_id)))
    (last,) = standing(pds, people["anna"], "Dank u")
    assert last["value"]["reply"]["root"]["uri"] == first.remote_id
    assert last["value"]["reply"]["parent"]["uri"] == second.remote_id
    anna.connector.delete(first.remote_id)
    with pytest.raises(Permanent, match="reply-gone"):
        bouwe.connector.send(bouwe.attempt(Content("Te laat", reply_to=first.remote_id)))


def test_two_accounts_on_one_server_do_not_mix(pds: PdsServer, people: dict[str, PdsAccount], anna: Desk, bouwe: Desk) -> None:
    mine, his = anna.attempt("Namens Anna"), bouwe.attempt("Namens Bouwe")
    sent = [anna.connector.send(mine), bouwe.connector.send(his)]
    assert [one.remote_id.split("/")[2] for one in sent] == [people["anna"].did, people["bouwe"].did]
    assert standing(pds, people["anna"], "Namens Bouwe") == []
    assert anna.connector.find(his) is Verdict.NOT_THERE
    with pytest.raises(Permanent, match="no-such-post"):
        anna.connector.delete(sent[1].remote_id)
    # Not even with the other's key does anything of the other's move.
    thief = BlueskyNetwork().connect(replace(anna.account, remote_id=people["bouwe"].did), anna.http, anna.secrets, CLOCK)
    with pytest.raises(AuthLost):
        thief.send(an_attempt(thief, "Vals", CLOCK))
    assert standing(pds, people["bouwe"], "Vals") == []


def test_delete_is_done_once_and_may_be_repeated(pds: PdsServer, people: dict[str, PdsAccount], anna: Desk, proxy: FaultProxy) -> None:
    sent = anna.connector.send(anna.attempt("Weg ermee"))
    proxy.plan(Fault.CUT_AFTER_DELIVERY, "POST", "deleteRecord")
    with pytest.raises(Retryable):
        anna.connector.delete(sent.remote_id)
    anna.connector.delete(sent.remote_id)
    assert anna.connector.fetch(sent.remote_id) is None
    assert standing(pds, people["anna"], "Weg ermee") == []


# -- the session ---------------------------------------------------------------------------------------------------------------------


def test_renewal_rotates_both_tokens_and_stores_them_together(anna: Desk, proxy: FaultProxy) -> None:
    old = dict(anna.secrets.values)
    anna.secrets.values["access"] = "worn.out.token"
    assert anna.another().profile().handle == "@anna.test"
    (stored,) = anna.secrets.stored
    assert set(stored) == {"access", "refresh"}
    assert stored["refresh"] != old["refresh"]
    assert ends_at(stored["refresh"]) is not None
    assert proxy.delivered("POST", RENEW) == 1
    assert proxy.delivered("POST", "createSession") == 1


def test_a_lost_renewal_is_repeated_with_the_same_token(
    pds: PdsServer, people: dict[str, PdsAccount], anna: Desk, proxy: FaultProxy
) -> None:
    anna.secrets.values["access"] = "worn.out.token"
    proxy.plan(Fault.CUT_AFTER_DELIVERY, "POST", RENEW)
    attempt = anna.attempt("Ondanks de verloren sleutel")
    with pytest.raises(Retryable, match="no-answer"):
        anna.connector.send(attempt)
    assert anna.secrets.stored == []
    anna.another().send(attempt.again())
    assert len(anna.secrets.stored) == 1
    assert len(standing(pds, people["anna"], "Ondanks de verloren sleutel")) == 1


def test_a_crash_after_renewal_loses_no_login(anna: Desk) -> None:
    """The new pair came and was not stored: the old refresh token brings it once more."""
    before = dict(anna.secrets.values)
    anna.secrets.values["access"] = "worn.out.token"
    anna.another().profile()
    first = dict(anna.secrets.values)
    anna.secrets.values.update(before, access="worn.out.token")
    anna.another().profile()
    # The same token, told a second time: its number is the same, the moment of telling may be a second later.
    assert _number_of(anna.secrets.values["refresh"]) == _number_of(first["refresh"])


def _number_of(token: str) -> str:
    middle = token.split(".")[1]
    return str(json.loads(base64.urlsafe_b64decode(middle + "=" * (-len(middle) % 4)))["jti"])


def test_a_revoked_login_asks_for_sign_in(anna: Desk) -> None:
    assert anna.connector.revoke()
    anna.secrets.values["access"] = "worn.out.token"
    with pytest.raises(AuthLost):
        anna.another().send(anna.attempt("Mag niet meer"))
    assert anna.another().revoke()


def test_an_app_password_that_was_thrown_away_asks_for_sign_in(pds: PdsServer, proxy: FaultProxy) -> None:
    who = pds.create_account("dirk")
    desk = Desk(proxy, who)
    own = pds.call("com.atproto.server.createSession", {"identifier": who.handle, "password": who.password})
    pds.call("com.atproto.server.revokeAppPassword", {"name": "omroeper"}, own["accessJwt"])
    desk.secrets.values["access"] = "worn.out.token"
    with pytest.raises(AuthLost):
        desk.another().profile()
    with pytest.raises(SignInError, match="wrong-secret"):
        Desk(proxy, who)
    desk.http.close()


def test_a_deactivated_account_says_so(pds: PdsServer, proxy: FaultProxy) -> None:
    who = pds.create_account("eelco")
    desk = Desk(proxy, who)
    own = pds.call("com.atproto.server.createSession", {"identifier": who.handle, "password": who.password})
    pds.call("com.atproto.server.deactivateAccount", {}, own["accessJwt"])
    with pytest.raises(Permanent) as caught:
        desk.connector.send(desk.attempt("Kan dit nog?"))
    assert caught.value.word == "account-deactivated"
    with pytest.raises(Permanent, match="account-deactivated"):
        desk.connector.profile()
    desk.http.close()


def test_profile_reads_name_and_description(pds: PdsServer, people: dict[str, PdsAccount], bouwe: Desk) -> None:
    login = pds.call("com.atproto.server.createSession", {"identifier": people["bouwe"].handle, "password": people["bouwe"].app_password})
    value = {"$type": "app.bsky.actor.profile", "displayName": "Bouwe", "description": "Wethouder in Ons Dorp"}
    body = {"repo": people["bouwe"].did, "collection": "app.bsky.actor.profile", "rkey": "self", "record": value}
    pds.call(PUT, body, login["accessJwt"])
    found = bouwe.connector.profile()
    assert (found.handle, found.display_name, found.profile_text) == ("@bouwe.test", "Bouwe", "Wethouder in Ons Dorp")
    assert found.secrets == {}


# -- quoting -------------------------------------------------------------------------------------------------------------------------


def quoting(text: str, quoted: Sent) -> Content:
    """Return a content that quotes a post."""
    return Content(text, quote=quoted.remote_id, quote_url=quoted.url)


@pytest.mark.parametrize("fault", [None, Fault.CUT_AFTER_DELIVERY, Fault.ERROR_AFTER, Fault.TRUNCATED])
@pytest.mark.parametrize("picture", [False, True])
def test_a_quote_stands_once_and_is_a_quote(
    pds: PdsServer,
    people: dict[str, PdsAccount],
    anna: Desk,
    bouwe: Desk,
    proxy: FaultProxy,
    tmp_path: Path,
    fault: Fault | None,
    picture: bool,
) -> None:
    original = anna.connector.send(anna.attempt(f"Het plan {fault} {picture}"))
    assert isinstance(original, Sent)
    text = f"Lees dit plan: {fault} {picture}"
    media, files = a_picture(tmp_path)
    said = quoting(text, original)
    attempt = bouwe.attempt(replace(said, media=(media,)) if picture else said, files)
    if fault is None:
        bouwe.connector.send(attempt)
    else:
        proxy.plan(fault, "POST", PUT)
        with pytest.raises(Uncertain):
            bouwe.connector.send(attempt)
        assert isinstance(bouwe.another().find(attempt.again()), Sent)
        bouwe.another().send(attempt.again())
    (record,) = standing(pds, people["bouwe"], text)
    embed = record["value"]["embed"]
    assert embed["$type"] == ("app.bsky.embed.recordWithMedia" if picture else "app.bsky.embed.record")
    quoted = embed["record"]["record"] if picture else embed["record"]
    there = next(one for one in pds.posts(people["anna"].did) if one["uri"] == original.remote_id)
    assert quoted == {"uri": there["uri"], "cid": there["cid"]}


def test_whoever_wants_no_quotes_is_not_quoted(pds: PdsServer, people: dict[str, PdsAccount], anna: Desk, bouwe: Desk) -> None:
    original = anna.connector.send(anna.attempt("Niet citeren"))
    assert isinstance(original, Sent)
    key = original.remote_id.rsplit("/", 1)[-1]
    login = pds.call("com.atproto.server.createSession", {"identifier": people["anna"].handle, "password": people["anna"].password})
    gate = {
        "$type": "app.bsky.feed.postgate",
        "post": original.remote_id,
        "createdAt": "2026-11-25T10:00:00Z",
        "embeddingRules": [{"$type": "app.bsky.feed.postgate#disableRule"}],
    }
    body = {"repo": people["anna"].did, "collection": "app.bsky.feed.postgate", "rkey": key, "record": gate}
    pds.call("com.atproto.repo.putRecord", body, login["accessJwt"])
    with pytest.raises(Permanent, match="quote-denied"):
        bouwe.connector.send(bouwe.attempt(quoting("Toch citeren", original)))
    anna.connector.delete(original.remote_id)
    with pytest.raises(Permanent, match="quote-gone"):
        bouwe.connector.send(bouwe.attempt(quoting("Toch citeren", original)))
    assert standing(pds, people["bouwe"], "Toch citeren") == []

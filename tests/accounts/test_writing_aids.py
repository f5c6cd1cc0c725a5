"""Hashtag sets, snippets, what was written before, and links that are asked when somebody wants to know."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from accounts.errors import InputError, NetworkDown
from accounts.http import Answer, Http
from accounts.model.account import Role
from accounts.model.draft import Content
from accounts.posts import checks
from accounts.posts.checks.rules import Election, builtin
from accounts.posts.link_check import ask, links_of
from accounts.posts.recall import Known
from accounts.posts.surroundings import ELECTIONS_FILE, RULES_FILE, Surroundings
from accounts.posts.writing_aids import Contact, Snippet, TagSet, as_tags
from tests.accounts.engines import House


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path)
    yield made
    made.close()


def test_a_set_of_hashtags_keeps_the_case(house: House) -> None:
    alderman, town = house.account("wethouder"), house.account("gemeente", Role.MUNICIPALITY)
    aids = house.engine.aids
    kept = aids.put_tag_set(TagSet(" Raad ", ("RaadEnkhuizen", "#raadenkhuizen", "#Haven,"), (alderman.id,)))
    assert kept == TagSet("Raad", ("#RaadEnkhuizen", "#Haven"), (alderman.id,))
    aids.put_tag_set(TagSet("Algemeen", ("#Enkhuizen",)))
    assert [one.name for one in aids.tag_sets()] == ["Algemeen", "Raad"]
    assert [one.name for one in aids.tag_sets([town.id])] == ["Algemeen"]
    assert aids.put_tag_set(TagSet("Commissie", ("#Commissie",)), before="Raad").text == "#Commissie"
    assert [one.name for one in aids.tag_sets()] == ["Algemeen", "Commissie"]
    aids.drop_tag_set("Algemeen")
    assert [one.name for one in aids.tag_sets()] == ["Commissie"]


@pytest.mark.parametrize(
    ("made", "code"),
    [(TagSet("", ("#a",)), "no-name"), (TagSet("x", ("#12", "!")), "no-tags"), (TagSet("RAAD", ("#a",)), "name-taken")],
)
def test_a_set_that_is_none_is_refused(house: House, made: TagSet, code: str) -> None:
    house.engine.aids.put_tag_set(TagSet("raad", ("#Raad",)))
    with pytest.raises(InputError, match=code):
        house.engine.aids.put_tag_set(made)
    assert len(house.engine.aids.tag_sets()) == 1


def test_tags_are_read_as_they_are_typed() -> None:
    assert as_tags("raad #Haven, ＃Water;#haven #2026 Enkhuizen") == ("#raad", "#Haven", "#Water", "#Enkhuizen")


def test_a_snippet_carries_its_department(house: House) -> None:
    contact = Contact("Vergunningen", "", "0228-360100", "vergunningen@enkhuizen.example", "enkhuizen.example/vergunning")
    aids = house.engine.aids
    placed = aids.put_snippet(Snippet("Bellen", "Bel {afdeling} op {telefoon}.", contact))
    assert placed.filled == "Bel Vergunningen op 0228-360100."
    plain = aids.put_snippet(Snippet("Doorverwijzen", "Hiermee helpt een collega u verder:", contact))
    assert plain.filled.endswith("verder: Vergunningen, 0228-360100, vergunningen@enkhuizen.example, enkhuizen.example/vergunning")
    assert aids.snippets() == (placed, plain)
    for bad, code in ((Snippet("", "x"), "no-name"), (Snippet("x", " "), "no-text"), (Snippet("x", "y" * 3000), "text-too-large")):
        with pytest.raises(InputError, match=code):
            aids.put_snippet(bad)
    aids.drop_snippet("Bellen")
    assert aids.snippets() == (plain,)


def test_what_a_snippet_brings_is_no_personal_data(house: House) -> None:
    town = house.account("gemeente", Role.MUNICIPALITY)
    text = "Bel 0228-360100 of mail loket@enkhuizen.example"

    def found() -> list[str]:
        around = house.engine.surroundings.around([town])
        return [one.code for one in checks.find(Content(text), town, around) if "personal" in one.code]

    assert found()
    house.engine.aids.put_snippet(Snippet("Loket", "Bel ons", Contact("Loket", "", "0228 360100", "loket@enkhuizen.example")))
    assert found() == []


def test_own_hashtags_and_people_come_back(house: House) -> None:
    alderman, other = house.account("wethouder"), house.account("anna", Role.PRIVATE)
    for text in ("Met @AnnaB@mastodon.nl bij de #RaadEnkhuizen", "Weer #raadenkhuizen", "En #RaadEnkhuizen #Haven @AnnaB@mastodon.nl @jan"):
        house.released(text, alderman)
    house.released("#Prive @moeder", other)
    known = house.engine.recall.known([alderman.id])
    assert known.tags == ("#RaadEnkhuizen", "#Haven")
    assert known.people == ("@AnnaB@mastodon.nl", "@jan")
    assert known.beginning("#raad") == ("#RaadEnkhuizen",)
    assert known.beginning("@AN") == ("@AnnaB@mastodon.nl",)
    assert known.beginning("#Haven") == known.beginning("x") == known.beginning("") == ()
    house.engine.aids.put_tag_set(TagSet("Water", ("#HAVEN", "#Waterfront")))
    assert house.engine.recall.known([alderman.id]).beginning("#ha") == ("#HAVEN",)
    assert len(Known(tuple(f"#a{n}" for n in range(30))).beginning("#a")) == 8


class Web:
    """A web server on this computer that answers by path."""

    def __init__(self) -> None:
        asked = self.asked = []

        class Handler(BaseHTTPRequestHandler):
            def do_HEAD(self) -> None:
                asked.append(("HEAD", self.path))
                status = {"/weg": 404, "/alleen-get": 405, "/besloten": 403}.get(self.path, 200)
                self.answer(status, head=True)

            def do_GET(self) -> None:
                asked.append(("GET", self.path))
                self.answer({"/weg": 404, "/besloten": 403}.get(self.path, 200), head=False)

            def answer(self, status: int, *, head: bool) -> None:
                if self.path == "/rond":
                    self.send_response(302)
                    self.send_header("Location", "/rond")
                    self.end_headers()
                    return
                self.send_response(status)
                size = 0 if head else 3_000_000
                self.send_header("Content-Length", str(size))
                self.end_headers()
                try:
                    self.wfile.write(b"x" * size)
                except OSError:
                    asked.append(("CUT", self.path))

            def log_message(self, *_args: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()
        self.address = f"http://127.0.0.1:{self._server.server_port}"

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


@pytest.fixture
def web() -> Iterator[Web]:
    made = Web()
    yield made
    made.close()


def test_links_are_asked(web: Web) -> None:
    paths = ("/goed", "/weg", "/alleen-get", "/besloten", "/rond")
    found = ask([f"{web.address}{one}" for one in paths])
    assert [found[f"{web.address}{one}"] for one in paths] == ["", "404", "", "", "redirects"]
    assert ("GET", "/goed") not in web.asked
    assert ("GET", "/alleen-get") in web.asked


def test_a_link_without_a_name_and_without_an_answer(web: Web) -> None:
    dead = f"{web.address}/x"
    found = ask(["bestaatniet.invalid/a", dead], lambda: Http(connect_seconds=1, read_seconds=1))
    assert found == {"bestaatniet.invalid/a": "name", dead: ""}
    with pytest.raises(NetworkDown):
        ask(["een.invalid", "twee.invalid"])
    assert ask([]) == {}


def test_links_of_several_versions_are_asked_once() -> None:
    assert links_of(["Zie a.nl/x en https://b.nl", "Zie a.nl/x"]) == ("a.nl/x", "https://b.nl")


def test_a_dead_link_is_found_after_asking(house: House) -> None:
    town = house.account("gemeente", Role.MUNICIPALITY)
    text = "Lees meer op https://enkhuizen.nl/weg"

    class Nowhere(Http):
        def request(self, method: str, url: str, **_more: object) -> Answer:
            raise NetworkDown(host="enkhuizen.nl")

    def found() -> list[str]:
        return [one.code for one in checks.find(Content(text), town, house.engine.surroundings.around([town]))]

    assert "dead-link" not in found()
    assert house.engine.surroundings.check_links([text, text], Nowhere) == {"https://enkhuizen.nl/weg": "name"}
    assert "dead-link" in found()


def test_election_periods_are_typed_and_kept(house: House) -> None:
    around = house.engine.surroundings
    periods = (
        Election(date(2027, 3, 1), date(2027, 3, 17), 'Provinciale "Staten"'),
        Election(date(2026, 2, 1), date(2026, 3, 18), "Gemeenteraad"),
    )
    around.put_elections(periods)
    assert around.rules.elections == periods[::-1]
    assert Surroundings(house.engine.books, house.clock, house.folder).rules.elections == periods[::-1]
    around.put_elections(())
    assert around.rules.elections == ()
    with pytest.raises(InputError, match="bad-election"):
        around.put_elections([Election(date(2027, 3, 2), date(2027, 3, 1))])
    around.reset_rules()
    assert around.rules == builtin()
    assert not around.own_rules


def test_a_table_and_typed_elections_go_together(house: House) -> None:
    around = house.engine.surroundings
    around.put_elections([Election(date(2027, 3, 1), date(2027, 3, 17))])
    around.use_rules('[weights.said-before]\ndefault = "off"\n')
    assert around.rules.heaviness("said-before", Role.MUNICIPALITY) == "off"
    assert len(around.rules.elections) == 1
    around.use_rules("[[elections]]\nfrom = 2028-01-01\nuntil = 2028-02-01\n")
    assert [one.first.year for one in around.rules.elections] == [2028]
    with pytest.raises(InputError, match="rules-damaged"):
        around.use_rules("[[elections]]\nfrom = 2028-01-01\nuntil = 2027-02-01\n")
    assert [one.first.year for one in around.rules.elections] == [2028]


def test_a_damaged_file_is_told_and_the_other_holds(house: House) -> None:
    (house.folder / RULES_FILE).write_text("[weights", "utf-8")
    (house.folder / ELECTIONS_FILE).write_text("[[elections]]\nfrom = 2027-01-01\nuntil = 2027-02-01\n", "utf-8")
    found = Surroundings(house.engine.books, house.clock, house.folder)
    assert found.problem is not None
    assert found.problem.word == "rules-damaged"
    assert found.rules.elections[0].first == date(2027, 1, 1)
    found.reset_rules()
    assert found.problem is None

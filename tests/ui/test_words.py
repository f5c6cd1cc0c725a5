"""Every code that the engine can speak has a sentence, and no sentence breaks on its values."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path

import pytest

from accounts import errors as kinds
from accounts.errors import InputError
from accounts.model.account import Account, Role
from accounts.model.draft import Content
from accounts.model.ids import AccountId, PostId, TargetId
from accounts.model.post import HistoryRow, Origin, State, Target
from accounts.model.visibility import Visibility
from accounts.networks import networks
from accounts.posts.checks.finding import Finding, Weight
from accounts.posts.checks.personal import CODES as PERSONAL
from accounts.posts.checks.rules import builtin
from accounts.posts.holds import Hold, HoldKind
from resources import catalogue
from ui import words
from ui.words import errors
from ui.words.errors import TABLE as ERRORS
from ui.words.findings import TABLE as FINDINGS
from ui.words.history import TABLE as MOVES
from ui.words.sentence import fill
from ui.words.spots import spot

HOUSE = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 3, 26, 12, tzinfo=UTC)

ERROR_KINDS = {name for name, kind in vars(kinds).items() if isinstance(kind, type) and issubclass(kind, kinds.KnownError)}
MOVING = {"_move", "move", "_back", "_withdraw", "_miss", "note", "note_as_it_is", "_look_again", "_unknown"}
GIVES_CODES = {"_code", "_why_not", "_problem_of", "_enter", "_store_error", "file_problem"}
"""Functions whose result becomes a code; every kebab-case word in them must have a sentence."""
CARRIES = {"error", "unseen"}
"""Keyword arguments that carry a code to where it is stored or raised."""
PASSED_ON = {"word", "problem", "_problem", "code", "unseen", "before"}
"""Names under which a code that was made elsewhere is handed on."""


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = catalogue.language()
    catalogue.use("en")
    yield
    catalogue.use(before)


def _trees() -> Iterator[tuple[Path, ast.Module]]:
    for floor in ("accounts", "ui", "desktop"):
        for file in sorted((HOUSE / floor).rglob("*.py")):
            yield file, ast.parse(file.read_text(encoding="utf-8"))


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _kebab(text: object) -> bool:
    return isinstance(text, str) and bool(text) and set(text) <= set(string.ascii_lowercase + "-") and not text.startswith("-")


def _codes_of(node: ast.expr, module: ast.Module, where: str) -> Iterator[str]:
    """Yield the codes an expression can be; refuse one that cannot be followed, so that no code slips by unseen."""
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str):
            yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _codes_of(node.body, module, where)
        yield from _codes_of(node.orelse, module, where)
    elif isinstance(node, ast.BoolOp):
        for part in node.values:
            yield from _codes_of(part, module, where)
    elif isinstance(node, ast.Subscript):
        yield from _table(_name(node.value), module, where)
    elif isinstance(node, ast.Call):
        if isinstance(node.func, ast.Attribute) and node.func.attr == "get":
            yield from _table(_name(node.func.value), module, where)
        else:
            assert _name(node.func) in GIVES_CODES, f"{where}: a code comes from {_name(node.func)}(), which this test does not read"
    else:
        assert _name(node) in PASSED_ON, f"{where}: a code comes from {ast.unparse(node)}, which this test does not follow"


def _table(name: str, module: ast.Module, where: str) -> Iterator[str]:
    for node in module.body:
        targets = [node.target] if isinstance(node, ast.AnnAssign) else node.targets if isinstance(node, ast.Assign) else []
        if any(_name(target) == name for target in targets) and isinstance(node.value, ast.Dict):
            yield from (str(value.value) for value in node.value.values if isinstance(value, ast.Constant))
            return
    raise AssertionError(f"{where}: no table {name} in this file")


def _error_codes() -> dict[str, str]:
    found: dict[str, str] = {}
    for file, module in _trees():
        here = str(file.relative_to(HOUSE))
        for node in ast.walk(module):
            if isinstance(node, ast.Call) and _name(node.func) in ERROR_KINDS and node.args:
                for code in _codes_of(node.args[0], module, f"{here}:{node.lineno}"):
                    found[code] = f"{here}:{node.lineno}"
            if isinstance(node, ast.Call) and _name(node.func) == "Hold":
                given = [keyword.value for keyword in node.keywords]
                found |= {str(value.value): f"{here}:{node.lineno}" for value in given if isinstance(value, ast.Constant)}
            if isinstance(node, ast.Call) and _name(node.func) == "Doubt" and isinstance(node.args[0], ast.Constant):
                found[str(node.args[0].value)] = f"{here}:{node.lineno}"
            if isinstance(node, ast.FunctionDef) and node.name in GIVES_CODES:
                found |= {code: f"{here}:{node.lineno}" for code in _words_in(node)}
            if isinstance(node, ast.keyword) and node.arg in CARRIES and isinstance(node.value, ast.Constant) and node.value.value:
                found[str(node.value.value)] = f"{here}:{node.value.lineno}"
    return found


def _words_in(function: ast.FunctionDef) -> Iterator[str]:
    # In a table of (what the system says, code) only the second is ours.
    signs = {pair.elts[0] for pair in ast.walk(function) if isinstance(pair, ast.Tuple) and len(pair.elts) == 2}
    for node in ast.walk(function):
        if isinstance(node, ast.Constant) and node not in signs and _kebab(node.value) and "-" in node.value:
            yield node.value


def _move_codes() -> dict[str, str]:
    found: dict[str, str] = {}
    for file, module in _trees():
        if "posts" not in file.parts:
            continue
        for node in ast.walk(module):
            if isinstance(node, ast.Call) and _name(node.func) in MOVING:
                given = [*node.args, *(keyword.value for keyword in node.keywords if keyword.arg == "code")]
                for argument in given:
                    if isinstance(argument, ast.Constant) and _kebab(argument.value):
                        found[str(argument.value)] = f"{file.name}:{node.lineno}"
            if isinstance(node, ast.Assign):
                found |= {code: f"{file.name}:{node.lineno}" for code in _assigned_codes(node)}
    return found


def _assigned_codes(node: ast.Assign) -> Iterator[str]:
    """Yield what a variable called `code` is set to, alone or in a row: `code, values = "not-seen", {...}`."""
    for target in node.targets:
        both = isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple)
        for name, value in zip(target.elts, node.value.elts, strict=True) if both else ((target, node.value),):  # type: ignore[attr-defined]
            if _name(name) == "code" and isinstance(value, ast.Constant) and _kebab(value.value):
                yield str(value.value)


def _finding_codes() -> dict[str, str]:
    return {
        str(node.args[0].value): f"{file.name}:{node.lineno}"
        for file, module in _trees()
        for node in ast.walk(module)
        if isinstance(node, ast.Call) and _name(node.func) in {"Finding", "weighed"} and node.args
        if isinstance(node.args[0], ast.Constant)
    } | dict.fromkeys(PERSONAL.values(), "personal.py")


def test_every_error_code_has_a_sentence() -> None:
    codes = _error_codes()
    assert len(codes) > 80, "the walk no longer finds the codes"
    missing = {code: place for code, place in codes.items() if code not in ERRORS and code not in FINDINGS}
    assert not missing


def test_every_kind_of_error_has_a_sentence_for_its_own_code() -> None:
    own = {getattr(kinds, name).code for name in ERROR_KINDS}
    assert own - ERRORS.keys() == set()


def test_every_finding_has_a_sentence() -> None:
    codes = _finding_codes()
    assert len(codes) > 8
    assert codes.keys() - FINDINGS.keys() == set()


def test_every_move_has_a_sentence() -> None:
    codes = _move_codes()
    assert {"released", "claimed", "verified", "stopped"} <= codes.keys()
    assert codes.keys() - MOVES.keys() - ERRORS.keys() == set()


def test_no_sentence_is_for_a_code_that_nobody_speaks() -> None:
    spoken = _error_codes().keys() | _move_codes().keys() | {getattr(kinds, name).code for name in ERROR_KINDS}
    assert MOVES.keys() - _move_codes().keys() == set()
    assert FINDINGS.keys() - _finding_codes().keys() == set()
    # Named in accounts/errors.py as codes of SignInError; raised by whoever opens the browser.
    # The gates of series and hours give the others, of the name of what is missing.
    assert ERRORS.keys() - spoken <= {"no-browser", "too-large", "video-missing", "captions-missing", "hour-never-began"}


@pytest.mark.parametrize("code", sorted(ERRORS))
def test_a_sentence_stands_without_values_and_says_what_to_do(code: str) -> None:
    said = words.error(code)
    assert said.text.endswith((".", "?"))
    assert "{" not in said.text + said.todo
    assert said.todo


def test_values_are_put_in_by_name_and_in_words() -> None:
    assert "example.nl cannot be reached" in words.error("network-down", {"host": "example.nl"}).text
    assert "45 minutes" in words.error("too-late", {"minutes": "45"}).text
    assert "Municipality" in words.error("no-auto-release", {"role": "municipality"}).text
    assert "to publish posts" in words.error("permission-missing", {"what": "publish_posts"}).text
    assert "“odd”" in words.error("permission-missing", {"what": "odd"}).text
    assert fill("Finding", "The text is {over} too long; {most} is the most that fits. Make it shorter.", {"over": 99500, "most": 500}) == (
        "The text is 99,500 too long; 500 is the most that fits. Make it shorter."
    )


def test_the_servers_own_words_are_quoted_and_cut() -> None:
    said = words.error("refused", {"host": "example.nl", "message": "Text is\n too long"})
    assert said.text == "example.nl refused it. Its own words: “Text is too long”"
    assert len(words.error("refused", {"message": "x" * 5000}).text) < 400


def test_braces_in_what_a_server_says_are_only_text() -> None:
    assert "{secret}" in words.error("refused", {"message": "{secret} {0}"}).text


def test_a_code_that_nobody_knows_is_told_as_such() -> None:
    assert "brand-new" in words.error("brand-new", {"host": "x"}).text
    assert "brand-new" in words.finding(Finding("brand-new", Weight.NOTE))


def test_a_finding_that_stopped_a_submission_names_its_account() -> None:
    said = words.error("too-long", {"account": "Wethouder", "over": 3, "most": 500})
    assert said.text.startswith("Wethouder: ")
    assert "3 too long" in said.text


@pytest.mark.parametrize("code", sorted(FINDINGS))
def test_a_finding_is_a_whole_sentence(code: str) -> None:
    values: dict[str, str | int] = {"over": 3, "most": 5, "count": 9, "name": "a.png", "mention": "@jan", "visibility": "direct"}
    values |= {"words": "ik vind", "word": "geheim", "tag": "#stem", "better": "#Stem", "names": "Ik, Wij", "example": "^FW", "lix": 60}
    values |= {"date": "2026-11-20", "what": "06-12345678", "link": "weg.nl", "why": "404", "marks": "!!!"}
    values |= {"kind": "MOV", "seconds": 90, "camera": "Fairphone 5", "about": "Havenmeester"}
    said = words.finding(Finding(code, Weight.ASK, values), _account())
    assert "{" not in said
    assert "…" not in said


def test_the_day_of_an_earlier_message_is_said_as_people_say_it() -> None:
    catalogue.use("nl")
    said = words.finding(Finding("said-before", Weight.ASK, {"date": "2025-11-20"}))
    assert "donderdag 20 november 2025" in said


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[weights.insult\ndefault = 'ask'", "regel 1, vanaf teken 16"),
        ("weights =", "het einde van het bestand"),
        ("[weights.insult]\nmayor = 'ask'", "weights.insult.mayor"),
        ("#" * 1_000_001, "te groot"),
    ],
)
def test_what_is_wrong_in_a_table_is_told_in_the_readers_own_language(text: str, told: str) -> None:
    catalogue.use("nl")
    with pytest.raises(InputError) as caught:
        builtin().changed_by(text)
    for code in ("rules-damaged", "guideline-damaged"):
        said = str(words.error(code, {**caught.value.values, "file": "checks.toml"}))
        assert told in said
        assert not {"at", "line", "end", "Expected", "size"} & set(re.findall("[A-Za-z]+", said))
    assert spot("haven: no answer goes on") == "haven: geen van de antwoorden gaat door"


def test_roles_and_visibilities_all_have_a_word() -> None:
    assert len({words.role(role) for role in Role}) == len(Role)
    assert len({words.visibility(one) for one in Visibility}) == len(Visibility)
    assert words.role(_account(role_word="Alderman")) == "Alderman"
    assert words.role(_account()) == "Administrator"


def test_every_field_of_every_network_has_a_label(tmp_path: Path) -> None:
    asked = [(net.id, field.name) for net in networks(tmp_path).values() for way in net.ways for field in way.fields]
    assert len(asked) > 8
    for network, name in asked:
        label, told = words.field(network, name)
        assert label != name
        assert told or name == "secret"


@pytest.mark.parametrize("state", list(State))
def test_every_state_is_said(state: State) -> None:
    assert words.state(_target(state))


def test_waiting_says_for_what() -> None:
    queued = _target(State.QUEUED)
    assert words.state(queued) == "On its way"
    assert words.state(_target(State.QUEUED, planned=True)) == "Planned"
    assert words.state(_target(State.QUEUED, error="network-down")) == "Waits for the network"
    assert words.state(_target(State.QUEUED, error="rate-limited")) == "Waits for the server"
    assert words.state(_target(State.QUEUED, error="auth-lost")) == "Waits until you sign in again"
    assert words.state(queued, (Hold(HoldKind.OFFLINE, "network-down"),)) == "Waits for the network"
    assert words.state(queued, (Hold(HoldKind.VAULT, "vault-locked"),)) == "Waits until the sign-ins are unlocked"
    assert words.state(queued, (Hold(HoldKind.SIGN_IN, "auth-lost"),)) == "Waits until you sign in again"


def test_published_is_only_said_to_stand_when_it_was_seen() -> None:
    assert words.state(_target(State.PUBLISHED)) == "Sent; being looked up"
    assert words.state(_target(State.PUBLISHED, verified=True)) == "It stands there"
    assert words.state(_target(State.PUBLISHED, verified=True, error="not-seen")) == "Sent, but not seen there"


def test_where_the_timer_runs() -> None:
    assert "laptop" in words.where_timer(_target(State.QUEUED))
    assert "server" in words.where_timer(_target(State.HANDED_OVER))
    assert "window" in words.where_timer(_target(State.PAUSING))
    assert "laptop" in words.where_timer(_target(State.PAUSING, origin=Origin.COMMAND))
    assert words.where_timer(_target(State.PUBLISHED)) == ""


def test_history_tells_which_attempt_failed_and_why() -> None:
    row = HistoryRow(TargetId(1), NOW, State.SENDING, State.QUEUED, 2, "network-down", {"host": "example.nl"})
    assert words.history(row) == "Attempt 2: example.nl cannot be reached; it was certainly not sent."
    assert words.history(HistoryRow(TargetId(1), NOW, None, State.PAUSING, 0)) == "Offered for publishing; the pause began."
    assert words.history(HistoryRow(TargetId(1), NOW, State.QUEUED, State.SENDING, 3, "claimed")) == "Attempt 3: sending began."


def test_a_look_that_failed_says_nothing_about_sending() -> None:
    """After an attempt without an answer 'it was certainly not sent' would be a dangerous thing to say."""
    for code in ERRORS.keys() - MOVES.keys():
        told = words.history(HistoryRow(TargetId(1), NOW, State.UNKNOWN, State.UNKNOWN, 2, code, {"host": "example.nl"}))
        assert told.startswith("While looking it up: ")
        if code in {"network-down", "rate-limited", "certificate", "uncertain"}:
            assert "sent" not in told


def test_values_named_like_secrets_never_reach_a_sentence() -> None:
    values = {"token": "s3cr3t", "password": "s3cr3t", "secret": "s3cr3t", "traceback": "s3cr3t"}
    assert not [code for code in ERRORS if "s3cr3t" in str(words.error(code, values))]


def _account(role_word: str = "") -> Account:
    return Account(AccountId(1), "practice", "practice.example", "a", "@a", Role.ADMINISTRATOR, "Wethouder", role_word=role_word)


def _target(state: State, **values: object) -> Target:
    known = {field.name for field in fields(Target)}
    assert set(values) <= known
    plain: dict[str, object] = {
        "id": TargetId(1),
        "post": PostId(1),
        "account": AccountId(1),
        "state": state,
        "content": Content("text"),
        "due_at": NOW,
        "release_at": NOW,
        "changed_at": NOW,
    }
    return Target(**(plain | values))  # type: ignore[arg-type]


def test_what_is_said_of_cases_is_said_by_no_other_code() -> None:
    """What two rooms say of the same code, only one of them would be heard to say."""
    others = [module.TABLE for name, module in vars(errors).items() if name.startswith("from_") and name != "from_cases"]
    assert sorted(code for table in others for code in table if code in errors.from_cases.TABLE) == []

"""The tables of the books. Moments are microseconds since 1970 in UTC; lists and maps are JSON text.

A change here needs a new file in `migrations/versions/`; a test compares the two.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    text,
)

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def _whole(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def storable(text: str) -> str:
    """Return `text` as the database can hold it: each half character becomes a question mark."""
    return text if _whole(text) else text.encode("utf-8", "replace").decode("utf-8")


class Moment(TypeDecorator[datetime]):
    """An aware moment, kept as whole microseconds in UTC so that it sorts and compares in the database."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """Store; a moment without a zone is a bug and raises ValueError."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a zone")
        return (value - EPOCH) // timedelta(microseconds=1)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        """Read."""
        return None if value is None else EPOCH + timedelta(microseconds=value)


class Json(TypeDecorator[Any]):
    """A list or a map of plain values, kept as text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Store. Half a character (a lone surrogate, which no UTF-8 can hold) is kept as its escape, and comes back as it was."""
        if value is None:
            return None
        plain = json.dumps(value, ensure_ascii=False, sort_keys=True)
        return plain if _whole(plain) else json.dumps(value, sort_keys=True)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """Read."""
        return None if value is None else json.loads(value)


metadata = MetaData()


def _id() -> Column[int]:
    return Column("id", Integer, primary_key=True, autoincrement=True)


accounts = Table(
    "accounts",
    metadata,
    _id(),
    Column("network", Text, nullable=False),
    Column("server", Text, nullable=False),
    Column("remote_id", Text, nullable=False),
    Column("handle", Text, nullable=False),
    Column("display_name", Text, nullable=False, server_default=""),
    Column("profile_text", Text, nullable=False, server_default=""),
    Column("role", Text, nullable=False),
    Column("role_word", Text, nullable=False, server_default=""),
    Column("label", Text, nullable=False),
    Column("colour", Text, nullable=False, server_default=""),
    Column("shape", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("visibility", Text, nullable=False),
    Column("pause_seconds", Integer, nullable=False),
    Column("auto_release", Boolean, nullable=False, server_default=text("0")),
    Column("signature", Text, nullable=False, server_default=""),
    Column("limits", Json, nullable=False),
    Column("problem", Text, nullable=False, server_default=""),
    Column("problem_values", Json, nullable=False, server_default="{}"),
    Column("problem_at", Moment),
    Column("last_success", Moment),
    Column("expires_at", Moment),
    Column("removed_at", Moment),
    Column("native", Boolean, nullable=False, server_default=text("1")),
    sqlite_autoincrement=True,
)

secrets = Table(
    "secrets",
    metadata,
    Column("account_id", Integer, ForeignKey("accounts.id"), primary_key=True),
    Column("field", Text, primary_key=True),
    Column("sealed", LargeBinary, nullable=False),
)

media = Table(
    "media",
    metadata,
    _id(),
    Column("file", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("mime", Text, nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("milliseconds", Integer, nullable=False, server_default=text("0")),
    Column("rights", Json, nullable=False, server_default="{}"),
    Column("facts", Json, nullable=False, server_default="{}"),
    sqlite_autoincrement=True,
)
# A file that comes in again brings the card that was filled in for it.
Index("media_by_file", media.c.file)

drafts = Table(
    "drafts",
    metadata,
    _id(),
    Column("common", Json, nullable=False),
    Column("variants", Json, nullable=False),
    Column("accounts", Json, nullable=False),
    Column("words", Text, nullable=False, server_default=""),
    Column("created_at", Moment, nullable=False),
    Column("changed_at", Moment, nullable=False),
    Column("kept_until", Moment),
    Column("posted_at", Moment),
    Column("discarded_at", Moment),
    Column("note", Text, nullable=False, server_default=""),
    Column("tags", Json, nullable=False, server_default="[]"),
    Column("folder", Text, nullable=False, server_default=""),
    Column("goal", Text, nullable=False, server_default=""),
    sqlite_autoincrement=True,
)
# The list shows the last changed first, a page at a time.
Index("drafts_by_change", drafts.c.changed_at)

draft_versions = Table(
    "draft_versions",
    metadata,
    _id(),
    Column("draft_id", Integer, ForeignKey("drafts.id"), nullable=False),
    Column("at", Moment, nullable=False),
    Column("common", Json, nullable=False),
    Column("variants", Json, nullable=False),
    Column("accounts", Json, nullable=False),
    sqlite_autoincrement=True,
)
Index("draft_versions_by_draft", draft_versions.c.draft_id)

# Drafts that went to a colleague (`mine`) or came from one. `body` is the very text that `signature` stands for; `digests` says for each
# account of a draft of one's own exactly which messages the letter stands for; `media` which pictures of this folder belong to it.
letters = Table(
    "letters",
    metadata,
    _id(),
    Column("hash", Text, nullable=False),
    Column("draft_id", Integer, ForeignKey("drafts.id")),
    Column("mine", Boolean, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    Column("key", Text, nullable=False),
    Column("digests", Json, nullable=False),
    Column("media", Json, nullable=False),
    Column("at", Moment, nullable=False),
    Column("removed_at", Moment),
    sqlite_autoincrement=True,
)
Index("letters_by_hash", letters.c.hash, unique=True)
Index("letters_by_draft", letters.c.draft_id)

readings = Table(
    "readings",
    metadata,
    _id(),
    Column("hash", Text, nullable=False),
    Column("letter", Text, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    Column("key", Text, nullable=False),
    Column("at", Moment, nullable=False),
    sqlite_autoincrement=True,
)
Index("readings_by_hash", readings.c.hash, unique=True)
Index("readings_by_letter", readings.c.letter)

posts = Table(
    "posts",
    metadata,
    _id(),
    Column("draft_id", Integer, ForeignKey("drafts.id")),
    Column("origin", Text, nullable=False),
    Column("created_at", Moment, nullable=False),
    sqlite_autoincrement=True,
)

targets = Table(
    "targets",
    metadata,
    _id(),
    Column("post_id", Integer, ForeignKey("posts.id"), nullable=False),
    Column("account_id", Integer, ForeignKey("accounts.id"), nullable=False),
    Column("state", Text, nullable=False),
    Column("content", Json, nullable=False),
    Column("words", Text, nullable=False, server_default=""),
    Column("due_at", Moment, nullable=False),
    Column("release_at", Moment, nullable=False),
    Column("changed_at", Moment, nullable=False),
    Column("planned", Boolean, nullable=False, server_default=text("0")),
    Column("late_minutes", Integer),
    Column("not_before", Moment),
    Column("attempts", Integer, nullable=False, server_default=text("0")),
    Column("looks", Integer, nullable=False, server_default=text("0")),
    Column("token", Text, nullable=False, server_default=""),
    Column("fingerprint", Text, nullable=False, server_default=""),
    Column("journal", Json, nullable=False, server_default="{}"),
    Column("claimed_at", Moment),
    Column("remote_id", Text, nullable=False, server_default=""),
    Column("url", Text, nullable=False, server_default=""),
    Column("published_text", Text, nullable=False, server_default=""),
    Column("published_at", Moment),
    Column("verified", Boolean, nullable=False, server_default=text("0")),
    Column("error", Text, nullable=False, server_default=""),
    Column("error_values", Json, nullable=False, server_default="{}"),
    Column("asks", Boolean, nullable=False, server_default=text("0")),
    Column("place", Text, nullable=False, server_default="here"),
    Column("exempt", Boolean, nullable=False, server_default=text("0")),
    Column("on_event", Boolean, nullable=False, server_default=text("0")),
    Column("part", Integer, nullable=False, server_default=text("1")),
    Column("parts", Integer, nullable=False, server_default=text("1")),
    # What it answers at its network, '' for nothing: as in its content, and found by an index.
    Column("answers", Text, nullable=False, server_default=""),
    Column("waits_for", Integer),
    Column("waits_how", Text, nullable=False, server_default=""),
    sqlite_autoincrement=True,
)
Index("targets_by_answer", targets.c.answers)
Index("targets_that_wait", targets.c.waits_for)
Index("targets_by_post", targets.c.post_id)
Index("targets_by_time", targets.c.changed_at)
# The days that a calendar shows, whatever state they are in.
Index("targets_by_due", targets.c.due_at)
# The claim, the alarm and the looks read only what is in a certain state; plain indexes, because bound values match no partial one.
Index("targets_by_state", targets.c.state, targets.c.due_at)
Index("targets_to_verify", targets.c.state, targets.c.verified)

history = Table(
    "history",
    metadata,
    _id(),
    Column("target_id", Integer, ForeignKey("targets.id"), nullable=False),
    Column("at", Moment, nullable=False),
    Column("before", Text),
    Column("after", Text, nullable=False),
    Column("attempt", Integer, nullable=False),
    Column("code", Text, nullable=False, server_default=""),
    Column("detail", Json, nullable=False, server_default="{}"),
    sqlite_autoincrement=True,
)
Index("history_by_target", history.c.target_id)

holds = Table(
    "holds",
    metadata,
    _id(),
    Column("cause", Text, nullable=False),
    Column("account_id", Integer, ForeignKey("accounts.id")),
    Column("since", Moment, nullable=False),
    Column("by", Text, nullable=False, server_default=""),
    Column("ended_at", Moment),
    sqlite_autoincrement=True,
)

boards = Table(
    "boards",
    metadata,
    _id(),
    Column("title", Text, nullable=False),
    Column("place", Integer, nullable=False),
    sqlite_autoincrement=True,
)

columns = Table(
    "columns",
    metadata,
    _id(),
    Column("board_id", Integer, ForeignKey("boards.id"), nullable=False),
    Column("kind", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("place", Integer, nullable=False),
    Column("width", Integer, nullable=False),
    Column("asks", Json, nullable=False),
    # For a while it can be brought back, with its place of reading and what it held; until then nobody sees it.
    Column("removed_at", Moment),
    sqlite_autoincrement=True,
)
Index("columns_by_board", columns.c.board_id, columns.c.place)

# Where somebody was reading, apart: it is written at every pause of the wheel, and says nothing of what the column is.
positions = Table(
    "positions",
    metadata,
    Column("column_id", Integer, ForeignKey("columns.id"), primary_key=True),
    Column("top", Text, nullable=False, server_default=""),
    Column("top_at", Moment),
    Column("offset", Integer, nullable=False, server_default="0"),
    Column("read_to", Moment),
    Column("read_uri", Text, nullable=False, server_default=""),
)

series = Table(
    "series",
    metadata,
    _id(),
    Column("plain", Json, nullable=False),
    # The fingerprint of what was confirmed once for all that follow; '' = each is confirmed by itself.
    Column("confirmed", Text, nullable=False, server_default=""),
    # What lies before this moment has been accounted for: it has a row, or was nobody's business.
    Column("seen_until", Moment, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("removed_at", Moment),
    sqlite_autoincrement=True,
)

occurrences = Table(
    "occurrences",
    metadata,
    _id(),
    Column("series_id", Integer, ForeignKey("series.id"), nullable=False),
    Column("day", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("wall", Text, nullable=False),
    Column("utc", Moment, nullable=False),
    Column("why", Text, nullable=False, server_default="rule"),
    Column("outcome", Text, nullable=False, server_default=""),
    Column("draft_id", Integer, ForeignKey("drafts.id")),
    Column("post_id", Integer, ForeignKey("posts.id")),
    Column("filled", Json),
    # Planned without a person, because the series was confirmed once for all that follow.
    Column("by_itself", Boolean, nullable=False, server_default=text("0")),
    Column("warned_at", Moment),
    sqlite_autoincrement=True,
)
# One row a nominal day: two processes that make the same occurrence cannot both succeed.
Index("occurrences_by_day", occurrences.c.series_id, occurrences.c.day, unique=True)
Index("occurrences_by_time", occurrences.c.series_id, occurrences.c.utc)
Index("occurrences_by_draft", occurrences.c.draft_id)
Index("occurrences_by_post", occurrences.c.post_id)

parts = Table(
    "parts",
    metadata,
    _id(),
    Column("series_id", Integer, ForeignKey("series.id"), nullable=False),
    Column("day", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("file", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("mime", Text, nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("hash", Text, nullable=False),
    Column("added_at", Moment, nullable=False),
    sqlite_autoincrement=True,
)
Index("parts_by_day", parts.c.series_id, parts.c.day, parts.c.kind, unique=True)
Index("parts_by_hash", parts.c.hash)

subjects = Table(
    "subjects",
    metadata,
    _id(),
    Column("series_id", Integer, ForeignKey("series.id"), nullable=False),
    Column("day", Text),
    Column("text", Text, nullable=False),
    Column("place", Integer, nullable=False),
    Column("created_at", Moment, nullable=False),
    sqlite_autoincrement=True,
)
Index("subjects_by_series", subjects.c.series_id, subjects.c.day)

councils = Table(
    "councils",
    metadata,
    _id(),
    Column("name", Text, nullable=False),
    Column("policy", Text, nullable=False),
    Column("accounts", Json, nullable=False),
    Column("address", Text, nullable=False, server_default=""),
    Column("words", Text, nullable=False, server_default=""),
    Column("file", Text, nullable=False, server_default=""),
    Column("copy", LargeBinary),
    Column("etag", Text, nullable=False, server_default=""),
    Column("modified", Text, nullable=False, server_default=""),
    Column("read_at", Moment),
    Column("tried_at", Moment),
    Column("spread_at", Moment),
    Column("problem", Text, nullable=False, server_default=""),
    Column("found", Integer, nullable=False, server_default=text("0")),
    Column("left_out", Integer, nullable=False, server_default=text("0")),
    Column("bad", Integer, nullable=False, server_default=text("0")),
    Column("removed_at", Moment),
    sqlite_autoincrement=True,
)

meetings = Table(
    "meetings",
    metadata,
    _id(),
    Column("council_id", Integer, ForeignKey("councils.id"), nullable=False),
    Column("start", Moment, nullable=False),
    Column("end", Moment),
    Column("title", Text, nullable=False, server_default=""),
    Column("source", Text, nullable=False),
    Column("overruns", Boolean, nullable=False, server_default=text("0")),
    Column("closed_at", Moment),
    Column("removed_at", Moment),
    Column("by", Text, nullable=False, server_default=""),
    sqlite_autoincrement=True,
)
# What is not over yet is asked for at every look of the publisher.
Index("meetings_by_end", meetings.c.end)
Index("meetings_by_council", meetings.c.council_id, meetings.c.start)

# An account without a row has the quiet hours of the row without an account; one with an empty list has none.
quiet_hours = Table(
    "quiet_hours",
    metadata,
    _id(),
    Column("account_id", Integer, ForeignKey("accounts.id"), unique=True),
    Column("rules", Json, nullable=False),
    sqlite_autoincrement=True,
)

cases = Table(
    "cases",
    metadata,
    _id(),
    Column("uri", Text, nullable=False, unique=True),
    Column("status", Json, nullable=False),
    Column("state", Text, nullable=False),
    Column("opened_at", Moment, nullable=False),
    Column("changed_at", Moment, nullable=False),
    Column("due_at", Moment, nullable=False),
    Column("closed_at", Moment),
    Column("taken_by", Text, nullable=False, server_default=""),
    Column("department", Text, nullable=False, server_default=""),
    Column("contact", Text, nullable=False, server_default=""),
    # When the question was asked; when its author took it away at the network; what it is searched by.
    Column("said_at", Moment, nullable=False, server_default=text("0")),
    Column("gone_at", Moment),
    Column("words", Text, nullable=False, server_default=""),
    sqlite_autoincrement=True,
)
# What is open has no end: the list of who waits is one range of the first.
Index("cases_that_wait", cases.c.closed_at, cases.c.said_at)
Index("cases_by_age", cases.c.said_at)

# By what names servers know the status of a case: an answer names it by the name at the server of its own account.
case_names = Table(
    "case_names",
    metadata,
    Column("network", Text, primary_key=True),
    Column("server", Text, primary_key=True),
    Column("remote_id", Text, primary_key=True),
    Column("case_id", Integer, ForeignKey("cases.id"), nullable=False),
)
Index("case_names_by_case", case_names.c.case_id)

# What was typed beside a status and not noted yet, whether it is a case or not.
case_typed = Table(
    "case_typed",
    metadata,
    Column("uri", Text, primary_key=True),
    Column("typed", Json, nullable=False),
    Column("changed_at", Moment, nullable=False),
)

case_notes = Table(
    "case_notes",
    metadata,
    _id(),
    Column("case_id", Integer, ForeignKey("cases.id"), nullable=False),
    Column("at", Moment, nullable=False),
    Column("kind", Text, nullable=False),
    Column("text", Text, nullable=False, server_default=""),
    Column("by", Text, nullable=False, server_default=""),
    sqlite_autoincrement=True,
)
Index("case_notes_by_case", case_notes.c.case_id)

hours = Table(
    "hours",
    metadata,
    _id(),
    Column("title", Text, nullable=False),
    Column("accounts", Json, nullable=False),
    Column("tags", Json, nullable=False),
    Column("starts_at", Moment, nullable=False),
    Column("ends_at", Moment, nullable=False),
    Column("zone", Text, nullable=False),
    Column("opening", Integer, ForeignKey("drafts.id"), nullable=False),
    Column("closing", Integer, ForeignKey("drafts.id"), nullable=False),
    Column("ask_at_end", Boolean, nullable=False, server_default=text("0")),
    Column("remind_minutes", Integer, nullable=False, server_default=text("0")),
    Column("created_at", Moment, nullable=False),
    Column("opened_at", Moment),
    Column("ended_at", Moment),
    Column("cancelled_at", Moment),
    Column("gathered_at", Moment),
    Column("reminded_at", Moment),
    # Where its messages are to be moved to, until they are.
    Column("opening_to", Moment),
    Column("closing_to", Moment),
    Column("current", Integer),
    sqlite_autoincrement=True,
)

hour_questions = Table(
    "hour_questions",
    metadata,
    _id(),
    Column("hour_id", Integer, ForeignKey("hours.id"), nullable=False),
    Column("place", Integer, nullable=False),
    Column("uri", Text, nullable=False),
    Column("status", Json, nullable=False),
    Column("came_at", Moment, nullable=False),
    Column("later_at", Moment),
    Column("todo", Text, nullable=False, server_default=""),
    Column("gone_at", Moment),
    sqlite_autoincrement=True,
)
Index("hour_questions_once", hour_questions.c.hour_id, hour_questions.c.uri, unique=True)
Index("hour_questions_in_order", hour_questions.c.hour_id, hour_questions.c.place, unique=True)

acts = Table(
    "acts",
    metadata,
    _id(),
    Column("account_id", Integer, ForeignKey("accounts.id"), nullable=False),
    Column("verb", Text, nullable=False),
    Column("uri", Text, nullable=False),
    Column("status", Json, nullable=False),
    Column("state", Text, nullable=False),
    Column("asked_at", Moment, nullable=False),
    Column("changed_at", Moment, nullable=False),
    Column("not_before", Moment),
    Column("attempts", Integer, nullable=False, server_default=text("0")),
    Column("error", Text, nullable=False, server_default=""),
    Column("error_values", Json, nullable=False, server_default="{}"),
    Column("key", Text, nullable=False, server_default=""),
    sqlite_autoincrement=True,
)
Index("acts_by_state", acts.c.state)
# The history shows the last ones first, a page at a time.
Index("acts_by_time", acts.c.changed_at)
Index("acts_by_status", acts.c.uri, acts.c.account_id)

# What changed of what is searched, each thing once, with its last change: triggers keep it (revision 0012), whoever writes. The
# full-text index (`found.py`) reads on from the number that it has seen, so that no index can keep anybody from writing.
changes = Table(
    "changes",
    metadata,
    _id(),
    Column("kind", Text, nullable=False),
    Column("number", Integer, nullable=False),
    sqlite_autoincrement=True,
)
Index("changes_by_what", changes.c.kind, changes.c.number, unique=True)

walls = Table(
    "walls",
    metadata,
    _id(),
    Column("title", Text, nullable=False),
    Column("rules", Json, nullable=False),
    Column("created_at", Moment, nullable=False),
    sqlite_autoincrement=True,
)

# A refused message keeps no words; an approved one keeps those that were approved.
wall_marks = Table(
    "wall_marks",
    metadata,
    _id(),
    Column("wall_id", Integer, ForeignKey("walls.id"), nullable=False),
    Column("uri", Text, nullable=False),
    Column("verdict", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("status", Json),
    Column("picture", Text, nullable=False, server_default=""),
    sqlite_autoincrement=True,
)
Index("wall_marks_by_uri", wall_marks.c.wall_id, wall_marks.c.uri, unique=True)

# A status with an alert word that came in; told_at is empty as long as nobody was told.
alerts = Table(
    "alerts",
    metadata,
    _id(),
    Column("uri", Text, nullable=False, unique=True),
    Column("column_id", Integer, nullable=False),
    Column("word", Text, nullable=False),
    Column("order_at", Moment, nullable=False),
    Column("at", Moment, nullable=False),
    Column("told_at", Moment),
    sqlite_autoincrement=True,
)
Index("alerts_by_told", alerts.c.told_at)

settings = Table(
    "settings",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Json, nullable=False),
)

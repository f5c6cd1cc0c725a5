"""The sentence for every error code, with the one thing to do next."""

from __future__ import annotations

from collections.abc import Mapping

from resources.catalogue import tr, tr_mark
from ui.words import (
    from_books,
    from_cases,
    from_columns,
    from_files,
    from_hours,
    from_input,
    from_letters,
    from_media,
    from_networks,
    from_planning,
    from_reading,
    from_series,
    from_signing_in,
    from_walls,
)
from ui.words.findings import TABLE as FINDINGS
from ui.words.sentence import Pair, Sentence, Values, fill
from ui.words.spots import CODES, spot

TABLE: Mapping[str, Pair] = (
    from_books.TABLE
    | from_cases.TABLE
    | from_columns.TABLE
    | from_files.TABLE
    | from_hours.TABLE
    | from_input.TABLE
    | from_letters.TABLE
    | from_media.TABLE
    | from_networks.TABLE
    | from_reading.TABLE
    | from_planning.TABLE
    | from_series.TABLE
    | from_signing_in.TABLE
    | from_walls.TABLE
)
"""Every code of a KnownError: what is wrong, what to do."""


def error(code: str, values: Values | None = None) -> Sentence:
    """Return what is wrong and what to do next, for the code and values of a KnownError.

    What the server itself said is quoted behind it. A finding that stopped a submission is told with the account it is about.
    A code without a sentence is told as such, with the code, so that it can be asked about.
    """
    given = values or {}
    if code in CODES:
        given = {**given, "place": spot(str(given.get("place", "")))}
    pair = TABLE.get(code)
    if pair is not None:
        return Sentence(_with_message(fill("Error", pair[0], given), given), fill("Error", pair[1], given))
    found = FINDINGS.get(code)
    if found is not None:
        said = fill("Finding", found, given)
        return Sentence(f"{given['account']}: {said}" if given.get("account") else said)
    return Sentence(
        tr("Error", "Something went wrong that has no explanation here yet ({code}).", code=code),
        tr("Error", "Try again; if it stays, report this code."),
    )


def _with_message(said: str, values: Values) -> str:
    message = " ".join(str(values.get("message") or "").split())
    if not message:
        return said
    return f"{said} {fill('Error', SAYS, {**values, 'message': message})}"


SAYS = tr_mark("Error", "Its own words: “{message}”")

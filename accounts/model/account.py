"""An account: one login on one network, in exactly one role."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from accounts.model.ids import AccountId
from accounts.model.limits import Limits
from accounts.model.visibility import Visibility


class Role(StrEnum):
    """In what capacity one speaks."""

    PRIVATE = "private"
    POLITICIAN = "politician"
    ADMINISTRATOR = "administrator"
    MUNICIPALITY = "municipality"
    EDITORIAL = "editorial"
    CLERK = "clerk"
    PROJECT = "project"
    CRISIS = "crisis"


class Shape(StrEnum):
    """The form of a badge, beside its colour, so that colour is never alone."""

    CIRCLE = "circle"
    TRIANGLE = "triangle"
    SQUARE = "square"
    SHIELD = "shield"
    DIAMOND = "diamond"
    HEXAGON = "hexagon"
    PENTAGON = "pentagon"
    OCTAGON = "octagon"


@dataclass(frozen=True)
class Health:
    """How an account stands. `problem` is the code of a KnownError, '' when all is well."""

    problem: str = ""
    problem_values: dict[str, str] = field(default_factory=dict)
    problem_at: datetime | None = None
    last_success: datetime | None = None
    expires_at: datetime | None = None

    @property
    def needs_sign_in(self) -> bool:
        """Return whether nothing can leave before somebody signs in again."""
        return self.problem in {"auth-lost", "secrets-gone", "other-account"}


@dataclass(frozen=True)
class Account:
    """One login on one network.

    `colour` is a role's name (its token in the light and dark palette) or '#RRGGBB' for one's own; `role_word` is the user's own word
    for the role ('Wethouder'), '' for the standard one. `pause_seconds` lies in 0..3600. `auto_release` lets a message
    go by itself when its pause is over; never true for an institutional role. `native` lets a plan run on
    the network's own timer where it has one.
    """

    id: AccountId
    network: str
    server: str
    remote_id: str
    handle: str
    role: Role
    label: str
    display_name: str = ""
    profile_text: str = ""
    role_word: str = ""
    colour: str = ""
    shape: Shape = Shape.CIRCLE
    language: str = "nl"
    visibility: Visibility = Visibility.PUBLIC
    pause_seconds: int = 60
    auto_release: bool = False
    signature: str = ""
    limits: Limits = field(default_factory=Limits)
    health: Health = field(default_factory=Health)
    removed_at: datetime | None = None
    native: bool = True

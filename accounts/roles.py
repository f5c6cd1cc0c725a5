"""The table of roles: what each one brings along until the user chooses otherwise."""

from __future__ import annotations

from dataclasses import dataclass

from accounts.model.account import Role, Shape

INSTITUTIONAL_PAUSE = 60
PRIVATE_PAUSE = 30
LONGEST_PAUSE = 3600


@dataclass(frozen=True)
class RoleRule:
    """What a role brings along. Colours are '#RRGGBB' for the light and the dark theme; pauses are seconds."""

    role: Role
    shape: Shape
    light: str
    dark: str
    pause_seconds: int
    institutional: bool


def _rule(role: Role, shape: Shape, light: str, dark: str, *, institutional: bool) -> RoleRule:
    return RoleRule(role, shape, light, dark, INSTITUTIONAL_PAUSE if institutional else PRIVATE_PAUSE, institutional)


RULES: dict[Role, RoleRule] = {
    rule.role: rule
    for rule in (
        _rule(Role.PRIVATE, Shape.CIRCLE, "#4A6572", "#A9C0CB", institutional=False),
        _rule(Role.POLITICIAN, Shape.TRIANGLE, "#7B3F98", "#D3A6E8", institutional=False),
        _rule(Role.ADMINISTRATOR, Shape.SQUARE, "#1D4F9C", "#9CC1FF", institutional=True),
        _rule(Role.MUNICIPALITY, Shape.SHIELD, "#A64B00", "#FFB37A", institutional=True),
        _rule(Role.EDITORIAL, Shape.DIAMOND, "#7A6000", "#E3C84D", institutional=True),
        _rule(Role.CLERK, Shape.HEXAGON, "#2E6B33", "#98D39B", institutional=True),
        _rule(Role.PROJECT, Shape.PENTAGON, "#0B6B7D", "#7FD4E4", institutional=True),
        _rule(Role.CRISIS, Shape.OCTAGON, "#B3261E", "#FF9A92", institutional=True),
    )
}


def rule(role: Role) -> RoleRule:
    """Return what `role` brings along."""
    return RULES[role]

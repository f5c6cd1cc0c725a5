"""The commands, a file each. Each declares its arguments and returns the exit code; errors are KnownErrors and become one sentence."""

from desktop.commands import (
    account,
    cases,
    check,
    column,
    draft,
    files,
    guidelines,
    hold,
    hour,
    meetings,
    plan,
    post,
    publish,
    series,
    targets,
)

__all__ = [
    "account",
    "cases",
    "check",
    "column",
    "draft",
    "files",
    "guidelines",
    "hold",
    "hour",
    "meetings",
    "plan",
    "post",
    "publish",
    "series",
    "targets",
]

"""What must not be imported before the window is painted."""

LATE = frozenset(
    {
        "PIL",
        "alembic",
        "apscheduler",
        "argon2",
        "asyncio",
        "cryptography",
        "html.entities",
        "http.client",
        "importlib.resources",
        "keyring",
        "logging.handlers",
        "regex",
        "requests",
        "socket",
        "sqlalchemy",
        "sqlite3",
        "ssl",
        "urllib3",
        "xml.etree",
    }
)
"""The first name of each is enough: no part of a package comes in without it."""

"""The books: what must never be lost. SQLAlchemy Core over SQLite; imported only after the first paint, because it costs 0.4 s."""

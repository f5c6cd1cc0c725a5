"""The engine: decides and does everything that is said in the name of an account. Knows no Qt and no scheduler."""

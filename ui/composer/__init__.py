"""The composer: writing once, for several accounts."""

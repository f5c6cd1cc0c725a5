"""Journeys through the real window: X without a screen, a bus, a keychain and a screen reader's way in, all of their own."""

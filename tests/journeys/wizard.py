"""Through the sheet that adds an account, step by step, as a user goes."""

from __future__ import annotations

from tests.journeys.screen import Name, Screen
from tests.journeys.words import field, like, say


class Steps:
    """The headings of the sheet and the words on its buttons."""

    add = say("Setup", "Add an account")
    next = say("Setup", "Next")
    vault = say("Setup", "Where does Omroeper keep your passwords?")
    unlock = say("Setup", "Open your sign-ins")
    keychain = say("Setup", "Use the keychain")
    form: Name = like("Setup", "Sign in: {network}")
    sign_in = say("Setup", "Sign in")
    who = say("Setup", "As whom do you speak here?")
    role = say("Setup", "Role")
    more = say("Setup", "More choices")
    pause = say("Setup", "Pause before sending")
    seconds: Name = like("Setup", "Seconds (0 to {most})")
    finish = say("Setup", "Add account")
    profile = say("Setup", "Does your profile say who you are?")
    done = say("Setup", "Your account is there")
    write = say("Setup", "Write your first message")
    practice = say("Setup", "Practice network")
    passphrase = say("Setup", "Passphrase")
    once_more = say("Setup", "The same once more")
    use_passphrase = say("Setup", "Use this passphrase")
    open_it = say("Setup", "Unlock")


ROLE_WORDS = {
    "private": "Private", "politician": "Politician", "administrator": "Administrator", "municipality": "Municipality",
}  # fmt: skip


def begin(screen: Screen, network: str, via: str = say("Composer", "Add an account")) -> None:
    """Open the sheet with a button and choose a network."""
    screen.press(via)
    screen.tick(network, within=(Steps.add, say("Setup", "Network")), role="radio-button")
    screen.press(Steps.next, within=Steps.add)


def paste_token(screen: Screen, server: str, token: str) -> None:
    """Fill in the form of a Mastodon server with a token from its settings."""
    screen.tick(say("Setup", "Paste: {what}", what=field("mastodon", "secret")), within=Steps.form, role="radio-button")
    screen.write(field("mastodon", "server"), server, within=Steps.form)
    screen.write(field("mastodon", "secret"), token, within=Steps.form)
    screen.look()  # what a screen reader is told while the token stands there
    screen.press(Steps.sign_in, within=Steps.form, role="button")


def speak_as(screen: Screen, role: str, seconds: int) -> None:
    """Choose the role and the length of the pause, and go on to the end."""
    screen.tick(say("Role", ROLE_WORDS[role]), within=(Steps.who, Steps.role), role="radio-button")
    screen.press(Steps.more, within=Steps.who)
    screen.press(Steps.pause, role="combo-box", within=Steps.who)
    screen.wait("list-item", say("Setup", "Exactly…"))
    screen.keys("End", "Return")
    screen.number(Steps.seconds, seconds, within=Steps.who)
    screen.press(Steps.finish, within=Steps.who)
    # Whether the profile names the role is said in between, where it does not.
    there = screen.until(
        lambda: [one for one in (Steps.profile, Steps.done) if screen.all(name=one, most=1)], "the last steps of the sheet"
    )
    if Steps.done not in there:
        screen.press(Steps.next, within=Steps.profile)
    screen.press(Steps.write, within=Steps.done)
    screen.gone("button", Steps.write)


def choose_passphrase(screen: Screen, text: str) -> None:
    """Choose a passphrase where there is no keychain, once that was said."""
    screen.write(Steps.passphrase, text, within=Steps.vault)
    screen.write(Steps.once_more, text, within=Steps.vault)
    screen.look()
    screen.press(Steps.use_passphrase, within=Steps.vault, role="button")

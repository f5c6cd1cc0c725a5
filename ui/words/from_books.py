"""Sentences about the data folder and the secrets."""

from __future__ import annotations

from resources.catalogue import tr_mark
from ui.words.sentence import Pair

TABLE: dict[str, Pair] = {
    "store": (
        tr_mark("Error", "The data folder cannot be read or written."),
        tr_mark("Error", "Check that the disk is there and that you may write in the folder."),
    ),
    "disk-full": (tr_mark("Error", "The disk is full; nothing that was kept is lost."), tr_mark("Error", "Make room on the disk.")),
    "no-autostart": (
        tr_mark("Error", "This computer does not let Omroeper start by itself ({place})."),
        tr_mark("Error", "Ask who manages this computer, or start it by hand."),
    ),
    "store-busy": (tr_mark("Error", "The data folder is in use by another program."), tr_mark("Error", "Try again in a moment.")),
    "store-read-only": (
        tr_mark("Error", "The data folder can only be read; nothing new can be kept."),
        tr_mark("Error", "Ask who manages this computer for the right to write in it."),
    ),
    "folder-read-only": (
        tr_mark("Error", "Nothing can be written in {folder}."),
        tr_mark("Error", "Choose another data folder, or ask who manages this computer for the right to write in it."),
    ),
    "store-unreadable": (tr_mark("Error", "The data folder {folder} cannot be read."), tr_mark("Error", "Check that the disk is there.")),
    "store-damaged": (
        tr_mark("Error", "The data are damaged; they are shown, but nothing is written in them."),
        tr_mark("Error", "Put back the last copy."),
    ),
    "store-newer": (
        tr_mark("Error", "The data were written by a newer Omroeper; they are shown, but nothing is written in them."),
        tr_mark("Error", "Install the newest Omroeper."),
    ),
    # -- secrets
    "vault-closed": (tr_mark("Error", "The sign-ins are still locked away."), tr_mark("Error", "Unlock them.")),
    "vault-none": (
        tr_mark("Error", "This computer has no keychain in which sign-ins can be kept."),
        tr_mark("Error", "Choose a passphrase, or keep the sign-ins for this session only."),
    ),
    "vault-locked": (tr_mark("Error", "The keychain of this computer is locked."), tr_mark("Error", "Unlock it and try again.")),
    "vault-cancelled": (tr_mark("Error", "The keychain was not unlocked."), tr_mark("Error", "Try again, or use a passphrase.")),
    "vault-slow": (tr_mark("Error", "The keychain of this computer does not answer."), tr_mark("Error", "Try again, or use a passphrase.")),
    "vault-passphrase-needed": (
        tr_mark("Error", "The sign-ins are locked with your passphrase."),
        tr_mark("Error", "Type the passphrase."),
    ),
    "vault-wrong-passphrase": (tr_mark("Error", "This is not the passphrase."), tr_mark("Error", "Type it again.")),
    "vault-damaged": (
        tr_mark("Error", "The key to the sign-ins is lost or damaged; drafts and history are safe."),
        tr_mark("Error", "Sign in again with each account."),
    ),
    "vault-session-over": (
        tr_mark("Error", "This sign-in was kept for one session only, and that is over."),
        tr_mark("Error", "Sign in again."),
    ),
    "vault-not-empty": (
        tr_mark("Error", "There are sign-ins under another key already."),
        tr_mark("Error", "Unlock those first, or remove the accounts."),
    ),
    "passphrase-short": (
        tr_mark("Error", "The passphrase is too short."),
        tr_mark("Error", "Use {least} characters or more; a few words in a row are easy to remember."),
    ),
}

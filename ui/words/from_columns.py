"""Sentences about columns and boards."""

from __future__ import annotations

from resources.catalogue import tr_mark
from ui.words.sentence import Pair

TABLE: dict[str, Pair] = {
    "no-tags": (tr_mark("Error", "This column has no hashtag to follow yet."), tr_mark("Error", "Type at least one hashtag.")),
    "too-many-tags": (
        tr_mark("Error", "A column follows at most {most} hashtags."),
        tr_mark("Error", "Take some out, or divide them over two columns."),
    ),
    "bad-tag": (
        tr_mark("Error", "“{tag}” cannot be a hashtag."),
        tr_mark("Error", "A hashtag is one word of letters and digits, as in #enkhuizen."),
    ),
    "no-search": (tr_mark("Error", "There is nothing to look for yet."), tr_mark("Error", "Type one or more words.")),
    "no-list": (tr_mark("Error", "No list is chosen."), tr_mark("Error", "Choose one of the lists of this account.")),
    "no-person": (
        tr_mark("Error", "It is not said whose messages this column shows."),
        tr_mark("Error", "Type a whole name, as in @gemeente@mastodon.example."),
    ),
    "no-feed": (tr_mark("Error", "There is no address of a feed yet."), tr_mark("Error", "Paste the address of a feed (RSS or Atom).")),
    "no-press": (
        tr_mark("Error", "This column follows nobody yet."),
        tr_mark("Error", "Type the names of media, or paste the addresses of their feeds."),
    ),
    "no-column-account": (
        tr_mark("Error", "No account is chosen to follow this with."),
        tr_mark("Error", "Choose at least one account."),
    ),
    "too-many-words": (tr_mark("Error", "A column keeps at most {most} words."), tr_mark("Error", "Take some out.")),
    "no-such-column": (tr_mark("Error", "This column is not there any more."), tr_mark("Error", "Look which columns there are.")),
    "no-such-board": (tr_mark("Error", "This board is not there any more."), tr_mark("Error", "Choose a board that is there.")),
    "no-board-title": (tr_mark("Error", "A board needs a name."), tr_mark("Error", "Type a name, such as Council.")),
    "board-not-empty": (
        tr_mark("Error", "There are still columns on this board."),
        tr_mark("Error", "Remove them, or put them on another board first."),
    ),
    "cannot-read": (
        tr_mark("Error", "With this account there is nothing of that kind to read."),
        tr_mark("Error", "Choose another account for this column."),
    ),
    "not-from-there": (
        tr_mark("Error", "The server of {account} does not know this message."),
        tr_mark("Error", "Choose another account, or open the message at its own network."),
    ),
    "cannot-act": (
        tr_mark("Error", "That cannot be done with this message from this account."),
        tr_mark("Error", "Choose another account."),
    ),
    "pictures-off": (
        tr_mark("Error", "Pictures of others are not fetched by themselves."),
        tr_mark("Error", "Ask for this picture, or change the setting."),
    ),
    "no-picture": (tr_mark("Error", "At {host} there is no picture that can be shown."), tr_mark("Error", "Open the message itself.")),
    "cache-anew": (
        tr_mark("Error", "What was fetched of others was damaged and is fetched again."),
        tr_mark("Error", "Nothing of your own is lost; wait a moment."),
    ),
}

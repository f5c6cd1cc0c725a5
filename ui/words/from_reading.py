"""Sentences about reading: sources that fail, persons and messages that are not there, feeds, files of feeds."""

from __future__ import annotations

from resources.catalogue import tr_mark
from ui.words.sentence import Pair

TABLE: dict[str, Pair] = {
    "stream-silent": (
        tr_mark("Error", "{host} has gone silent."),
        tr_mark("Error", "It is asked again by itself; nothing is missed."),
    ),
    "stream-ended": (
        tr_mark("Error", "{host} has ended the connection."),
        tr_mark("Error", "It is asked again by itself; nothing is missed."),
    ),
    "no-such-person": (
        tr_mark("Error", "There is nobody called {handle}."),
        tr_mark("Error", "Type a whole name, as in @gemeente@mastodon.example."),
    ),
    "status-gone": (tr_mark("Error", "This message is no longer there."), tr_mark("Error", "Its author may have removed it.")),
    "feed-gone": (
        tr_mark("Error", "The feed of {host} has been ended by its maker."),
        tr_mark("Error", "Take it out of the column, or paste another address."),
    ),
    "feed-refused": (
        tr_mark("Error", "{host} does not give its feed to everybody."),
        tr_mark("Error", "Ask {host} for an address that is open."),
    ),
    "no-feed-there": (
        tr_mark("Error", "At this address of {host} there is no feed."),
        tr_mark("Error", "Look on the site for its address; it often ends in /feed or /rss."),
    ),
    "answer-too-large": (
        tr_mark("Error", "What {host} sent is too large to be a feed."),
        tr_mark("Error", "Look on the site for the address of its feed."),
    ),
    "not-opml": (
        tr_mark("Error", "This file holds no list of feeds."),
        tr_mark("Error", "Choose a file that another reader of feeds has exported (OPML)."),
    ),
    "opml-too-large": (
        tr_mark("Error", "This file is too large to be a list of feeds."),
        tr_mark("Error", "Choose a file that another reader of feeds has exported (OPML)."),
    ),
}

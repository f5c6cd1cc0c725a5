"""Sentences about plans and about what people set to hold."""

from __future__ import annotations

from resources.catalogue import tr_mark
from ui.words.sentence import Pair

TABLE: dict[str, Pair] = {
    "hold-crisis": (
        tr_mark("Error", "A crisis holds every message."),
        tr_mark("Error", "Let this one pass now, or end the crisis."),
    ),
    "hold-meeting": (
        tr_mark("Error", "It waits until the council meeting is closed."),
        tr_mark("Error", "Say so when the meeting is closed."),
    ),
    "hold-offline": (
        tr_mark("Error", "This computer has no network."),
        tr_mark("Error", "It goes by itself as soon as there is one, if its late rule allows it by then."),
    ),
    "hold-other": (
        tr_mark("Error", "It waits for another message, which does not stand yet."),
        tr_mark("Error", "See what that one waits for; when it stands, this one goes by itself."),
    ),
    "hold-manual": (tr_mark("Error", "Somebody stopped this account by hand."), tr_mark("Error", "End the hold to let it go.")),
    "plan-late": (
        tr_mark("Error", "The server was to publish it by now, but has not done so yet."),
        tr_mark("Error", "It is looked up again by itself; take it back if it may no longer go."),
    ),
    "plan-lost": (
        tr_mark("Error", "The server did not publish it and keeps it no more; it waits here again."),
        tr_mark("Error", "Publish it now, or choose another moment."),
    ),
    "plan-unclear": (
        tr_mark("Error", "The server cannot say whether it published the plan."),
        tr_mark("Error", "Open the account on the network and look; then say here what you saw."),
    ),
    "published-early": (
        tr_mark("Error", "The server was to keep it until its moment, but published it at once: it stands there already."),
        tr_mark("Error", "Look at it there; delete it when it may not stand there yet."),
    ),
    "kept-here": (
        tr_mark("Error", "The server takes no plan for it now, so its timer runs on this laptop, which must be on."),
        tr_mark("Error", "Leave the laptop on at its moment, or choose another moment."),
    ),
    "clock-set-back": (
        tr_mark("Error", "The clock of this computer was set back, so it cannot be told how late this is."),
        tr_mark("Error", "Publish it now, or stop it."),
    ),
    "after-crisis": (
        tr_mark("Error", "It fell due during the crisis; after a crisis nothing goes by itself."),
        tr_mark("Error", "Publish it now, choose another moment, or stop it."),
    ),
    "nothing-armed": (tr_mark("Error", "Nothing of this post waits for a decision."), tr_mark("Error", "Look how it stands now.")),
    "file-or-address": (
        tr_mark("Error", "A calendar comes from a file or from an address."),
        tr_mark("Error", "Give one of the two."),
    ),
    "event-and-moment": (
        tr_mark("Error", "A post goes at a moment, or when you say that it was decided; not both."),
        tr_mark("Error", "Choose one of the two."),
    ),
    "council-without-name": (tr_mark("Error", "The municipality has no name yet."), tr_mark("Error", "Type one.")),
    "no-such-council": (tr_mark("Error", "There is no municipality with that number."), tr_mark("Error", "Look at the list.")),
    "meeting-ends-first": (tr_mark("Error", "The meeting ends before it begins."), tr_mark("Error", "Choose a later end.")),
    "meeting-too-long": (tr_mark("Error", "A meeting lasts {hours} hours at most."), tr_mark("Error", "Choose an earlier end.")),
    "meeting-over": (tr_mark("Error", "This meeting is over already."), tr_mark("Error", "Choose another day.")),
    "text-too-long": (tr_mark("Error", "This is longer than {most} characters."), tr_mark("Error", "Shorten it.")),
    "quiet-without-day": (tr_mark("Error", "These quiet hours have no day."), tr_mark("Error", "Choose one or more days.")),
    "bad-quiet": (tr_mark("Error", "These quiet hours cannot be understood."), tr_mark("Error", "Choose days and times anew.")),
    "quiet-too-many": (tr_mark("Error", "There are more than {most} quiet hours."), tr_mark("Error", "Take some away.")),
    "waited-too-long": (
        tr_mark("Error", "Its moment passed before anybody confirmed it."),
        tr_mark("Error", "Choose another moment, publish it now, or stop it."),
    ),
    # -- what will not work
    "login-ends": (
        tr_mark("Error", "The sign-in of {account} ends {ends}, before this goes out."),
        tr_mark("Error", "Sign in again before that."),
    ),
    "sign-in-first": (tr_mark("Error", "{account} is not signed in any more."), tr_mark("Error", "Sign in again before it is due.")),
    "file-lost": (
        tr_mark("Error", "The file {name} is no longer in the data folder."),
        tr_mark("Error", "Edit the message and add it again."),
    ),
    "file-changed": (
        tr_mark("Error", "The file {name} in the data folder was changed or is damaged."),
        tr_mark("Error", "Edit the message and add it again."),
    ),
    "server-full-day": (
        tr_mark("Error", "More is planned for {account} on that day than its server keeps ({most} a day)."),
        tr_mark("Error", "Choose another day, or keep its timer on this laptop."),
    ),
    "server-full": (
        tr_mark("Error", "More is planned for {account} than its server keeps ({most} in all)."),
        tr_mark("Error", "Wait with it, or keep its timer on this laptop."),
    ),
    "too-many-at-once": (
        tr_mark("Error", "The server takes {most} messages of {account} within {minutes}; here are more."),
        tr_mark("Error", "Spread them over a longer time."),
    ),
    "too-many-times": (tr_mark("Error", "A day has {most} preferred times at most."), tr_mark("Error", "Take some out.")),
    "too-far": (tr_mark("Error", "That moment is too far away."), tr_mark("Error", "Choose an earlier one.")),
    "too-soon": (tr_mark("Error", "That moment is over already."), tr_mark("Error", "Choose a later one.")),
}
"""Code to what is wrong and the one thing to do next."""

"""Sentences about what was typed or chosen."""

from __future__ import annotations

from resources.catalogue import tr_mark
from ui.words.sentence import Pair

TABLE: dict[str, Pair] = {
    "known": (tr_mark("Error", "That did not succeed."), tr_mark("Error", "Try again.")),
    "bad-input": (tr_mark("Error", "This cannot be used as it is."), tr_mark("Error", "Change it and try again.")),
    "bad-address": (tr_mark("Error", "This is not an address: “{address}”."), tr_mark("Error", "Type it as in “mastodon.nl”.")),
    "plain-http": (
        tr_mark("Error", "{address} would send everything readably over the line (http)."),
        tr_mark("Error", "Use an address that begins with https."),
    ),
    "bad-label": (
        tr_mark("Error", "A name for the account is needed, of at most {most} characters."),
        tr_mark("Error", "Change the name."),
    ),
    "bad-pause": (tr_mark("Error", "A pause lasts from 0 to {most} seconds."), tr_mark("Error", "Choose another length.")),
    "bad-setting": (tr_mark("Error", "The setting {name} cannot be “{value}”."), tr_mark("Error", "Choose another value.")),
    "bad-wish": (tr_mark("Error", "An account has nothing called {names}."), tr_mark("Error", "Try again; if it stays, report this.")),
    "no-auto-release": (
        tr_mark("Error", "In the role {role} a message never goes by itself; you press Publish."),
        tr_mark("Error", "Leave this setting off."),
    ),
    "already-here": (tr_mark("Error", "This account is here already, as “{label}”."), tr_mark("Error", "Use that one.")),
    "no-account": (tr_mark("Error", "No account is chosen to speak as."), tr_mark("Error", "Choose at least one account.")),
    "no-such-account": (
        tr_mark("Error", "There is no account with number {account}."),
        tr_mark("Error", "Choose an account that is there."),
    ),
    "no-such-network": (tr_mark("Error", "There is no network “{network}”."), tr_mark("Error", "Choose one of: {known}.")),
    "no-such-draft": (tr_mark("Error", "This draft is not there any more."), tr_mark("Error", "Look in the list of drafts.")),
    "already-posted": (
        tr_mark("Error", "This draft was offered for publishing already."),
        tr_mark("Error", "Look in the list of what was sent."),
    ),
    "no-such-post": (tr_mark("Error", "This message is not there."), tr_mark("Error", "Look in the list of what was sent.")),
    "no-such-target": (tr_mark("Error", "This message is not there."), tr_mark("Error", "Look in the list of what was sent.")),
    "no-zone": (tr_mark("Error", "The moment {moment} has no time zone."), tr_mark("Error", "Write it as in 2026-03-26T16:00+01:00.")),
    "too-late-to-stop": (
        tr_mark("Error", "It has left already, or was stopped before."),
        tr_mark("Error", "See how it stands; what is published can be deleted on the network."),
    ),
    "text-too-large": (
        tr_mark("Error", "This text has {count} characters; a draft holds {most} at most."),
        tr_mark("Error", "Divide it over several drafts."),
    ),
    "questions-damaged": (
        tr_mark("Error", "The file with the questions of the pause is damaged ({place})."),
        tr_mark("Error", "Put back the file that came with the program."),
    ),
    "rules-damaged": (
        tr_mark("Error", "The table with the rules of the checks cannot be used ({place})."),
        tr_mark("Error", "Mend that place and bring it in again; until then the rules that came with the program hold."),
    ),
    "bad-election": (
        tr_mark("Error", "The period from {first} until {last} ends before it begins."),
        tr_mark("Error", "Turn the two days around."),
    ),
    "no-dictionary": (
        tr_mark("Error", "{name} is no dictionary; nothing was taken over."),
        tr_mark("Error", "Choose the extension (.oxt), or the pair of .dic and .aff of one dictionary."),
    ),
    "dictionary-half": (
        tr_mark("Error", "{name} is half a dictionary: {other} should lie beside it."),
        tr_mark("Error", "Put both files in one folder and choose again."),
    ),
    "dictionary-other": (
        tr_mark("Error", "{name} is a dictionary of another language; nothing was taken over."),
        tr_mark("Error", "Choose one of the language that is meant."),
    ),
    "dictionary-too-large": (
        tr_mark("Error", "{name} is larger than {most} MB; so large no dictionary is."),
        tr_mark("Error", "Choose another file."),
    ),
    "dictionary-not-kept": (
        tr_mark("Error", "The dictionary could not be kept: {why}."),
        tr_mark("Error", "Make room on the disk and try again."),
    ),
    "spelling-away": (
        tr_mark("Error", "The spell check does not run now ({why})."),
        tr_mark("Error", "You can go on writing; it is tried again."),
    ),
    "bad-own-word": (tr_mark("Error", "“{word}” is not one word."), tr_mark("Error", "Type one word, without spaces.")),
    "no-name": (tr_mark("Error", "It has no name yet."), tr_mark("Error", "Give it a name by which you find it.")),
    "no-text": (tr_mark("Error", "There is no text in “{name}”."), tr_mark("Error", "Type the text, or how the department is reached.")),
    "no-tags": (tr_mark("Error", "There is no hashtag in “{name}”."), tr_mark("Error", "Type at least one, for instance #Enkhuizen.")),
    "name-taken": (tr_mark("Error", "“{name}” is there already."), tr_mark("Error", "Choose another name.")),
    "rules-not-kept": (tr_mark("Error", "The rules could not be kept: {why}."), tr_mark("Error", "Make room on the disk and try again.")),
    "too-many-entries": (tr_mark("Error", "{count} entries are too many; {most} fit."), tr_mark("Error", "Take some out.")),
    "needs-reason": (
        tr_mark("Error", "As {account} this needs a reason."),
        tr_mark("Error", "See what was noticed with “omroeper check”, and add --reason with a sentence that says why."),
    ),
    # -- series and zones
    "bad-series": (
        tr_mark("Error", "A series cannot be like this ({what}: {value})."),
        tr_mark("Error", "Look at its day, time, zone and end again."),
    ),
    "unknown-zone": (
        tr_mark("Error", "The time zone “{zone}” is not known on this computer."),
        tr_mark("Error", "Write it as in Europe/Amsterdam."),
    ),
    # -- on the command line
    "no-secret": (
        tr_mark("Error", "Nothing came in on the standard input."),
        tr_mark("Error", "Send the token or password there: … | omroeper account add … --secret-stdin"),
    ),
    "secret-needed": (
        tr_mark("Error", "{network} signs in with a token or password only."),
        tr_mark("Error", "Add --secret-stdin and send it to the standard input."),
    ),
    "no-passphrase": (
        tr_mark("Error", "No passphrase came in on file descriptor {descriptor}."),
        tr_mark("Error", "Send it there as one line, for instance with --passphrase-fd 3 3<FILE"),
    ),
    "bad-characters": (
        tr_mark("Error", "The text holds characters that this computer could not read."),
        tr_mark("Error", "Write it as UTF-8."),
    ),
    "alt-without-media": (
        tr_mark("Error", "There are more descriptions than pictures."),
        tr_mark("Error", "Give one --media before each --alt."),
    ),
    "bad-seconds": (
        tr_mark("Error", "A number of seconds from 0 to {most} is needed."),
        tr_mark("Error", "Write it as in --for 60."),
    ),
    # -- pictures
    "no-picture": (tr_mark("Error", "{name} is not a picture that can be shown."), tr_mark("Error", "Choose a JPEG, PNG, GIF or WebP.")),
    "not-a-file": (tr_mark("Error", "{name} is not a file."), tr_mark("Error", "Choose a picture, not a folder.")),
    "file-gone": (tr_mark("Error", "The file {name} is no longer there."), tr_mark("Error", "Choose it again.")),
    "file-unreadable": (
        tr_mark("Error", "The file {name} cannot be read."),
        tr_mark("Error", "Check that you may open it, or copy it first."),
    ),
    "too-large": (
        tr_mark("Error", "{name} is {megabytes} MB; {most} MB is the most that can be taken."),
        tr_mark("Error", "Make the picture smaller first."),
    ),
    "picture-heic": (
        tr_mark("Error", "{name} is a HEIC picture, which cannot be read on this computer."),
        tr_mark("Error", "Save it as a JPEG first; a telephone can do that by its setting “most compatible”."),
    ),
    "picture-kind": (
        tr_mark("Error", "{name} is a picture of a kind that is not taken there ({kind})."),
        tr_mark("Error", "Save it as a JPEG or PNG and add it again."),
    ),
    "picture-damaged": (tr_mark("Error", "The picture {name} is damaged."), tr_mark("Error", "Add it again from its source.")),
    "picture-bomb": (
        tr_mark("Error", "The picture {name} has more pixels than can be handled."),
        tr_mark("Error", "Make the picture smaller first."),
    ),
    "animation-too-large": (
        tr_mark("Error", "The moving picture {name} is too large for the network, and cannot be made smaller without harm."),
        tr_mark("Error", "Choose a smaller one, or a picture that stands still."),
    ),
}

"""Sentences about sending: what a network, or the way to it, has to say."""

from __future__ import annotations

from resources.catalogue import tr_mark
from ui.words.sentence import Pair

TABLE: dict[str, Pair] = {
    "send": (tr_mark("Error", "It was not sent."), tr_mark("Error", "Try again.")),
    # -- the way there: certainly not sent, goes on by itself
    "network-down": (
        tr_mark("Error", "{host} cannot be reached; it was certainly not sent."),
        tr_mark("Error", "Nothing to do: it goes by itself as soon as there is a connection."),
    ),
    "no-such-server": (
        tr_mark("Error", "There is no server {host}, or this computer has no connection."),
        tr_mark("Error", "Check the address and the connection."),
    ),
    "certificate": (
        tr_mark("Error", "{host} shows a certificate that this computer does not trust, so nothing was sent."),
        tr_mark("Error", "Ask the administrator of the server or of this computer to mend the certificate."),
    ),
    "portal": (
        tr_mark("Error", "Something between here and {host} answered in its place, as the sign-in page of a guest network does."),
        tr_mark("Error", "Open a page in the browser and sign in to the network there."),
    ),
    "too-many-redirects": (
        tr_mark("Error", "{host} keeps pointing elsewhere and never answers."),
        tr_mark("Error", "Check the address of the server."),
    ),
    # -- patience
    "try-later": (tr_mark("Error", "{host} asks to try again later."), tr_mark("Error", "Nothing to do: it is tried again by itself.")),
    "rate-limited": (
        tr_mark("Error", "{host} takes no more messages for a while; it was certainly not sent."),
        tr_mark("Error", "Nothing to do: it goes as soon as the server takes messages again."),
    ),
    "server-trouble": (
        tr_mark("Error", "{host} has trouble of its own at the moment."),
        tr_mark("Error", "Nothing to do: it is tried again by itself."),
    ),
    "no-answer": (tr_mark("Error", "{host} did not answer in time."), tr_mark("Error", "Nothing to do: it is tried again by itself.")),
    "not-understood": (
        tr_mark("Error", "{host} answered with something that cannot be read."),
        tr_mark("Error", "It is tried again by itself; if it stays, ask the administrator of the server."),
    ),
    "strange-answer": (
        tr_mark("Error", "The server answered with something that does not fit the question."),
        tr_mark("Error", "It is tried again by itself; if it stays, ask the administrator of the server."),
    ),
    "media-slow": (
        tr_mark("Error", "{host} is still working on the picture."),
        tr_mark("Error", "Nothing to do: it goes on as soon as the picture is ready."),
    ),
    "too-early": (tr_mark("Error", "{host} is not ready for this message yet."), tr_mark("Error", "Nothing to do: it is tried again.")),
    "look-later": (
        tr_mark("Error", "{host} cannot show yet whether the message stands there."),
        tr_mark("Error", "Nothing to do: it is looked up again."),
    ),
    # -- sign in again
    "auth-lost": (tr_mark("Error", "{host} does not accept the sign-in of this account any more."), tr_mark("Error", "Sign in again.")),
    "secrets-gone": (tr_mark("Error", "The sign-in of this account is no longer on this computer."), tr_mark("Error", "Sign in again.")),
    "other-account": (
        tr_mark("Error", "This sign-in belongs to another account than expected."),
        tr_mark("Error", "Sign in again with the account that stands here."),
    ),
    "permission-missing": (
        tr_mark("Error", "This account may not do that there; it lacks the right {what}."),
        tr_mark("Error", "Ask the administrator of the server for this right, or sign in again and allow it."),
    ),
    # -- refused
    "refused": (
        tr_mark("Error", "{host} refused it."),
        tr_mark("Error", "Change what is refused, or ask the administrator of the server."),
    ),
    "account-suspended": (
        tr_mark("Error", "The network has suspended this account."),
        tr_mark("Error", "Sign in on the network's own site and see what it says."),
    ),
    "account-deactivated": (
        tr_mark("Error", "This account was switched off on its network."),
        tr_mark("Error", "Switch it on again on the network's own site."),
    ),
    "bad-token": (
        tr_mark("Error", "The message has lost its own mark and cannot be sent safely."),
        tr_mark("Error", "Write it anew: Edit as new draft."),
    ),
    "key-taken": (
        tr_mark("Error", "Another message stands in the place that was kept for this one."),
        tr_mark("Error", "Look there first; then write it anew: Edit as new draft."),
    ),
    "removed-there": (
        tr_mark("Error", "The message was begun on {host} and thrown away there."),
        tr_mark("Error", "Write it anew when it should still go: Edit as new draft."),
    ),
    "not-published": (
        tr_mark("Error", "The message does not stand there as published."),
        tr_mark("Error", "Open the network's own site and see how it stands."),
    ),
    "reply-gone": (
        tr_mark("Error", "The message you reply to is no longer there."),
        tr_mark("Error", "Edit it as a new draft, without the reply."),
    ),
    "quote-gone": (
        tr_mark("Error", "The message you quote is no longer there, or this account may not see it."),
        tr_mark("Error", "Edit it as a new draft, without the quote."),
    ),
    "quote-denied": (
        tr_mark("Error", "Its author does not let others quote this message."),
        tr_mark("Error", "Edit it as a new draft, without the quote; you can reply to the message instead."),
    ),
    "no-quotes-there": (
        tr_mark("Error", "This network knows no quotes of such a message."),
        tr_mark("Error", "Edit it as a new draft, with the address of the message in the text."),
    ),
    "blocked-there": (
        tr_mark("Error", "{host} lets no program in; a firewall refused it."),
        tr_mark("Error", "Ask the administrator of the site to let Omroeper through."),
    ),
    "site-moved": (
        tr_mark("Error", "The site has moved to {location}; nothing was sent there."),
        tr_mark("Error", "Add the account again with the new address."),
    ),
    "broken-text": (tr_mark("Error", "The text holds signs that cannot be sent."), tr_mark("Error", "Edit it and type that part anew.")),
    "too-many-bytes": (
        tr_mark("Error", "The text takes {count} bytes; {most} is the most that fits."),
        tr_mark("Error", "Make the text shorter."),
    ),
    # -- pictures
    "alt-missing": (tr_mark("Error", "The picture {name} has no description."), tr_mark("Error", "Describe the picture.")),
    "media-refused": (tr_mark("Error", "{host} refused a picture."), tr_mark("Error", "Choose another picture.")),
    "media-too-large": (tr_mark("Error", "The picture {name} is too large for {host}."), tr_mark("Error", "Choose a smaller picture.")),
    "picture-too-large": (
        tr_mark("Error", "The picture {name} stays larger than the network takes, also when it is made smaller."),
        tr_mark("Error", "Choose a smaller picture."),
    ),
    "file-refused": (tr_mark("Error", "{host} refused a file."), tr_mark("Error", "Choose another picture.")),
    "file-too-large": (tr_mark("Error", "A file is too large for {host}."), tr_mark("Error", "Choose a smaller picture.")),
    # -- unknown
    "uncertain": (
        tr_mark("Error", "The connection broke while sending; it may stand there."),
        tr_mark("Error", "It is looked up by itself. Do not send it again before that is known."),
    ),
    "odd-answer": (
        tr_mark("Error", "{host} answered in a way that leaves open whether the message stands there."),
        tr_mark("Error", "It is looked up by itself. Do not send it again before that is known."),
    ),
    "duplicate-key": (
        tr_mark("Error", "{host} says it had this message before; whether it stands there is being looked up."),
        tr_mark("Error", "It is looked up by itself. Do not send it again before that is known."),
    ),
    "interrupted": (
        tr_mark("Error", "The program ended while this was being sent; it may stand there."),
        tr_mark("Error", "It is looked up by itself. Do not send it again before that is known."),
    ),
    "cannot-tell": (
        tr_mark("Error", "{host} cannot say whether the message stands there."),
        tr_mark("Error", "Open the account on the network and look; then say here what you saw."),
    ),
    "not-seen": (
        tr_mark("Error", "The server said it was published, but it could not be fetched back."),
        tr_mark("Error", "Open the link and look whether it stands there."),
    ),
    "too-late": (
        tr_mark("Error", "Its moment passed {minutes} before it could go, so it was held back."),
        tr_mark("Error", "Publish it now, or stop it."),
    ),
    "unforeseen": (
        tr_mark("Error", "Something unforeseen happened in the program ({kind})."),
        tr_mark("Error", "Look whether the message stands there; report this."),
    ),
}

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>Badge</name>
        <message>
            <source>Role {word}</source>
            <translation>Rol {word}</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Added account {id}: {handle} as {label}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Omroeper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Omroeper is open in a window, and that window does the sending.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open this page and sign in: {url}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase of Omroeper: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post {number}:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Speak in public from several accounts. Without a command, the window opens.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account is removed and its login revoked; its history stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account is removed here; revoke its login at the network yourself. Its history stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The code on the page: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no accounts yet. Add one with 'omroeper account add'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing here yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not how the command is used: {message}. See 'omroeper --help'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are signed in. You may close this page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You declined. You may close this page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>add an account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>add, list and remove accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for so long, waiting for what falls due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>list the accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>list what was sent, what waits and what went wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>play through the program without a screen, and save a picture of every view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>read the access token, app password or application password from standard input</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>remove an account: revoke its login, forget its secrets, keep its history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>send what is due, without a window; obeys pauses and holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the data folder (also: OMROEPER_HOME)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the language of this account's messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until nothing is due any more (this is the default)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>withdraw what has not left yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>write a message and let it go after the pause of each account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{text} has no offset such as +01:00</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{text} is no moment such as 2026-11-26T16:00+01:00</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Crash</name>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Details kopiëren</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Something went wrong in Omroeper</source>
            <translation>Er ging iets mis in Omroeper</translation>
        </message>
        <message numerus="yes">
            <source>This happened %n times.</source>
            <translation>
                <numerusform>Dit gebeurde %n keer.</numerusform>
                <numerusform>Dit gebeurde %n keer.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your drafts are saved on this computer, and nothing is sent twice. You can go on; restart if something looks odd.</source>
            <translation>Uw concepten zijn op deze computer bewaard, en niets wordt twee keer verzonden. U kunt verdergaan; start opnieuw als er iets vreemd uitziet.</translation>
        </message>
    </context>
    <context>
        <name>Error</name>
        <message>
            <source>A file is too large for {host}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A name for the account is needed, of at most {most} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A pause lasts from 0 to {most} seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Access was refused in the browser.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the account again with the new address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the picture again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An account has nothing called {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another message stands in the place that was kept for this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the administrator of the server for this right, or sign in again and allow it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the administrator of the server or of this computer to mend the certificate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the administrator of the site to let Omroeper through.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the administrator of the site to let the Authorization header through.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the administrator of the site to switch on application passwords.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask who manages this computer for the right to write in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change it and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change what is refused, or ask the administrator of the server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check how the name is spelled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check how the name is spelled; whoever manages the domain name can mend it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the disk is there and that you may write in the folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the disk is there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the address and the connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the address of the server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the address, or choose another network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the name, or type the server yourself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a JPEG, PNG, GIF or WebP.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a passphrase, or keep the sign-ins for this session only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a smaller picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an account that is there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another data folder, or ask who manages this computer for the right to write in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another length.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose at least one account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one of: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the address into a browser yourself, or paste a token.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Describe the picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Divide it over several drafts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit it and type that part anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit it as a new draft, without the reply.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the role {role} a message never goes by itself; you press Publish.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the newest Omroeper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has left already, or was stopped before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is looked up by itself. Do not send it again before that is known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is tried again by itself; if it stays, ask the administrator of the server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its moment passed {minutes} before it could go, so it was held back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its own words: “{message}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave this setting off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look in the list of drafts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look in the list of what was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look there first; then write it anew: Edit as new draft.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look whether the message stands there; report this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a new one on the network's own site and paste it whole.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make an app password on the network's own site and paste that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make an app password on the network's own site and use that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make one on the site under Users, Profile, Application passwords, and paste all of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make room on the disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the text shorter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No account is chosen to speak as.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No browser could be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is known as {handle}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing can be written in {folder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to do: it goes as soon as the server takes messages again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to do: it goes by itself as soon as there is a connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to do: it goes on as soon as the picture is ready.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to do: it is looked up again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to do: it is tried again by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to do: it is tried again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a page in the browser and sign in to the network there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the account on the network and look; then say here what you saw.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the link and look whether it stands there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the network's own site and see how it stands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publish it now, or stop it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put back the last copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See how it stands; what is published can be deleted on the network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in again with each account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in again with the account that stands here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in on the network's own site and see what it says.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signing in took too long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signing in was broken off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something between here and {host} answered in its place, as the sign-in page of a guest network does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something unforeseen happened in the program ({kind}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong that has no explanation here yet ({code}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start again and choose Allow.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start again and paste the new code whole.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start again from here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start again when you want.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switch it on again on the network's own site.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That did not succeed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer from the browser does not belong to this sign-in, so it was thrown away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection broke while sending; it may stand there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The data are damaged; they are shown, but nothing is written in them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The data folder can only be read; nothing new can be kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The data folder cannot be read or written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The data folder is in use by another program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The data folder {folder} cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The data were written by a newer Omroeper; they are shown, but nothing is written in them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full; nothing that was kept is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {name} is no longer there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key to the sign-ins is lost or damaged; drafts and history are safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keychain of this computer does not answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keychain of this computer is locked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keychain was not unlocked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The message does not stand there as published.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The message has lost its own mark and cannot be sent safely.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The message was begun on {host} and thrown away there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The message you reply to is no longer there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The moment {moment} has no time zone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The network has suspended this account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase is too short.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The password or token is not accepted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture {name} has no description.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture {name} is too large for {host}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture {name} stays larger than the network takes, also when it is made smaller.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program ended while this was being sent; it may stand there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server answered with something that does not fit the question.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server of this account cannot be found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server said it was published, but it could not be fetched back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The setting {name} cannot be “{value}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sign-in of this account is no longer on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sign-ins are locked with your passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sign-ins are still locked away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The site has moved to {location}; nothing was sent there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text holds signs that cannot be sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text takes {count} bytes; {most} is the most that fits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The user name is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are sign-ins under another key already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a server at {host}, but not of this kind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no account with number {account}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no network “{network}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no server {host}, or this computer has no connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This account asks for a second code at sign-in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This account is here already, as “{label}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This account may not do that there; it lacks the right {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This account was switched off on its network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This cannot be used as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This code is not accepted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer has no keychain in which sign-ins can be kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This does not look like an application password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This draft is not there any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not the passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is your main password; Omroeper does not want to have it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This message is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This sign-in belongs to another account than expected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This sign-in was kept for one session only, and that is over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This text has {count} characters; a draft holds {most} at most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again tomorrow.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again, or use a passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again; if it stays, report this code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type it as in “mastodon.nl”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type it as in “name.bsky.social”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the name with which you log in to the site.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock it and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock those first, or remove the accounts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use a WordPress site of your own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use an address that begins with https.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use that one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use up to 30 letters, digits, dots and dashes, without spaces.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use {least} characters or more; a few words in a row are easy to remember.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it anew when it should still go: Edit as new draft.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it anew: Edit as new draft.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it as in 2026-03-26T16:00+01:00.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the right that is needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{address} is not an address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{address} would send everything readably over the line (http).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{handle} cannot be a name here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{handle} is not a name of this network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{handle} points to an account that does not confirm this name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} allows no more sign-ins for today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} answered in a way that leaves open whether the message stands there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} answered with something that cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} asks to try again later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} cannot be reached; it was certainly not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} cannot say whether the message stands there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} cannot show yet whether the message stands there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} did not answer in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} does not accept the sign-in of this account any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} has switched off signing in by programs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} has trouble of its own at the moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} is not ready for this message yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} is still working on the picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} keeps pointing elsewhere and never answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} lets no program in; a firewall refused it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} lives at WordPress.com, which has its own way of signing in that Omroeper does not know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} loses the sign-in on the way to the site.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} refused a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} refused a picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} refused it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} says it had this message before; whether it stands there is being looked up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} shows a certificate that this computer does not trust, so nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} takes no more messages for a while; it was certainly not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not a picture that can be shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is too large.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>Access token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any name; nothing leaves this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>App password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Application password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it empty: it is found through your handle.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make one on the site under Users, Profile, Application passwords. Not the password you log in with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make one on your server under Preferences, Development, with the rights read and write.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make one under Settings, Privacy and security, App passwords. Not your main password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address of the server, as in the browser.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address of the site, as in the browser.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name with which you are known there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>User name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your handle without @, or your own domain name.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>A content warning cannot be shown there. Put it in the text, or take it out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A message there needs a picture. Add one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A title is not shown there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something was noticed that has no explanation here yet ({code}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The description of {name} has {count} characters; {most} is the most that fits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture {name} has no description for who cannot see it. Describe it, or say that it only decorates.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text is {over} too long; {most} is the most that fits. Make it shorter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are {count} pictures where {most} fit. Take some out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to say yet: write a text or add a picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a title of its own, the first words of the text become the title.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mention} is not a name on this network; it names nobody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mention} names nobody there; it stays plain text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mention} names the user of that name on {server}. Is that who you mean?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{visibility}” does not exist there. Choose another visibility.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>Attempt {attempt}: sending began.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attempt {attempt}: {said}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was deleted on the network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was fetched back from the network: it stands there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was looked up: it is not there, so it goes again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was stopped, because its account was removed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its pause was over; it was released.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offered for publishing; the pause began.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server keeps it and publishes it at its moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server said that it stands there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You cancelled it in the pause; the draft was kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You let it go again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You put it aside until tomorrow; the draft was kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You released it after the pause.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You saw that it is not there and sent it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You saw that it is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You saw that it stands there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You stopped it before it left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You took it back to write on.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Moment</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n dag</numerusform>
                <numerusform>%n dagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n uur</numerusform>
                <numerusform>%n uur</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minuut</numerusform>
                <numerusform>%n minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n seconds</source>
            <translation>
                <numerusform>%n seconde</numerusform>
                <numerusform>%n seconden</numerusform>
            </translation>
        </message>
        <message>
            <source>Apr</source>
            <translation>apr</translation>
        </message>
        <message>
            <source>Aug</source>
            <translation>aug</translation>
        </message>
        <message>
            <source>Dec</source>
            <translation>dec</translation>
        </message>
        <message>
            <source>Feb</source>
            <translation>feb</translation>
        </message>
        <message>
            <source>Fri</source>
            <translation>vr</translation>
        </message>
        <message>
            <source>Jan</source>
            <translation>jan</translation>
        </message>
        <message>
            <source>Jul</source>
            <translation>jul</translation>
        </message>
        <message>
            <source>Jun</source>
            <translation>jun</translation>
        </message>
        <message>
            <source>Mar</source>
            <translation>mrt</translation>
        </message>
        <message>
            <source>May</source>
            <translation>mei</translation>
        </message>
        <message>
            <source>Mon</source>
            <translation>ma</translation>
        </message>
        <message>
            <source>Nov</source>
            <translation>nov</translation>
        </message>
        <message>
            <source>Oct</source>
            <translation>okt</translation>
        </message>
        <message>
            <source>Sat</source>
            <translation>za</translation>
        </message>
        <message>
            <source>Sep</source>
            <translation>sep</translation>
        </message>
        <message>
            <source>Sun</source>
            <translation>zo</translation>
        </message>
        <message>
            <source>Thu</source>
            <translation>do</translation>
        </message>
        <message>
            <source>Tue</source>
            <translation>di</translation>
        </message>
        <message>
            <source>Wed</source>
            <translation>wo</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>zojuist</translation>
        </message>
        <message>
            <source>today</source>
            <translation>vandaag</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>morgen</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gisteren</translation>
        </message>
        <message>
            <source>{count} h</source>
            <translation>{count} u</translation>
        </message>
        <message>
            <source>{count} min</source>
            <translation>{count} min</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message numerus="yes">
            <source>%n pictures do not fit on this network</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Alt: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decorative, no description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No description yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preview on {network} as {label}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show more</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Show the whole text (%n characters)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Right</name>
        <message>
            <source>to add pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to change posts of others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to delete posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to publish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to publish posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to read who the account is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to upload files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to write posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>Administrator</source>
            <translation>Bestuurder</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>Griffie</translation>
        </message>
        <message>
            <source>Crisis</source>
            <translation>Crisis</translation>
        </message>
        <message>
            <source>Editorial team</source>
            <translation>Redactie</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Gemeente</translation>
        </message>
        <message>
            <source>Politician</source>
            <translation>Politicus</translation>
        </message>
        <message>
            <source>Private</source>
            <translation>Privé</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Project</translation>
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>Being sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deleted there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In its pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stands there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missed: its moment has passed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not sent: refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On its way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent, but not seen there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent; being looked up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Uncertain: does it stand there?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits at the server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits for the end of its pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits for the network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits for the server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits until the sign-ins are unlocked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits until you sign in again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Timer</name>
        <message>
            <source>at the server; this laptop may be off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in this window; closing it sends nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on this laptop, which must be on</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Visibility</name>
        <message>
            <source>Followers only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only those mentioned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Public</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Public, not in overviews</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Window</name>
        <message numerus="yes">
            <source>%n drafts</source>
            <translation>
                <numerusform>%n concept</numerusform>
                <numerusform>%n concepten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n posts are waiting</source>
            <translation>
                <numerusform>%n bericht wacht</numerusform>
                <numerusform>%n berichten wachten</numerusform>
            </translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Verbonden</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Inhoud</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>No network: what you publish waits</source>
            <translation>Geen netwerk: wat u publiceert, wacht</translation>
        </message>
        <message>
            <source>Opening your books…</source>
            <translation>Uw gegevens worden geopend…</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Plaatsen</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Stand van zaken</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Schrijven</translation>
        </message>
        <message>
            <source>Write a new message</source>
            <translation>Een nieuw bericht schrijven</translation>
        </message>
    </context>
</TS>

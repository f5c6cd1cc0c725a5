<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>Alerts</name>
        <message numerus="yes">
            <source>%n new with words you watch for</source>
            <translation>
                <numerusform>%n nieuw bericht met woorden waarop u let</numerusform>
                <numerusform>%n nieuwe berichten met woorden waarop u let</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new with {words} in {title}</source>
            <translation>
                <numerusform>%n nieuw bericht met {words} in {title}</numerusform>
                <numerusform>%n nieuwe berichten met {words} in {title}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n private messages in {title}</source>
            <translation>
                <numerusform>%n privébericht in {title}</numerusform>
                <numerusform>%n privéberichten in {title}</numerusform>
            </translation>
        </message>
        <message>
            <source>A private message</source>
            <translation>Een privébericht</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Tonen</translation>
        </message>
        <message numerus="yes">
            <source>{first}, and %n more elsewhere</source>
            <translation>
                <numerusform>{first}, en elders nog %n</numerusform>
                <numerusform>{first}, en elders nog %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Aloud</name>
        <message>
            <source>Read aloud</source>
            <translation>Voorlezen</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Stop met voorlezen</translation>
        </message>
        <message>
            <source>There is nothing to read aloud.</source>
            <translation>Er is niets om voor te lezen.</translation>
        </message>
    </context>
    <context>
        <name>Arguments</name>
        <message>
            <source>ambiguous option: %(option)s could match %(matches)s</source>
            <translation>%(option)s kan meer dan één ding zijn: %(matches)s</translation>
        </message>
        <message>
            <source>expected at least one argument</source>
            <translation>hier hoort minstens één waarde achter</translation>
        </message>
        <message>
            <source>expected at most one argument</source>
            <translation>hier hoort hoogstens één waarde achter</translation>
        </message>
        <message>
            <source>expected one argument</source>
            <translation>hier hoort één waarde achter</translation>
        </message>
        <message>
            <source>ignored explicit argument %r</source>
            <translation>%r hoort hier niet</translation>
        </message>
        <message>
            <source>invalid %(type)s value: %(value)r</source>
            <translation>%(value)r is geen getal</translation>
        </message>
        <message>
            <source>invalid choice: %(value)r (choose from %(choices)s)</source>
            <translation>%(value)r kan niet; kies uit %(choices)s</translation>
        </message>
        <message>
            <source>not allowed with argument %s</source>
            <translation>dit gaat niet samen met %s</translation>
        </message>
        <message>
            <source>one of the arguments %s is required</source>
            <translation>geef één van deze: %s</translation>
        </message>
        <message>
            <source>options</source>
            <translation>opties</translation>
        </message>
        <message>
            <source>positional arguments</source>
            <translation>argumenten</translation>
        </message>
        <message>
            <source>show this help message and exit</source>
            <translation>toon deze hulp</translation>
        </message>
        <message>
            <source>the following arguments are required: %s</source>
            <translation>de opdracht mist nog: %s</translation>
        </message>
        <message>
            <source>unknown parser %(parser_name)r (choices: %(choices)s)</source>
            <translation>%(parser_name)r kan niet; kies uit %(choices)s</translation>
        </message>
        <message>
            <source>unrecognized arguments: %s</source>
            <translation>onbekend: %s</translation>
        </message>
        <message>
            <source>usage: </source>
            <translation>gebruik: </translation>
        </message>
    </context>
    <context>
        <name>Badge</name>
        <message>
            <source>Role {word}</source>
            <translation>Rol {word}</translation>
        </message>
    </context>
    <context>
        <name>Cases</name>
        <message numerus="yes">
            <source>%n cases are saved.</source>
            <translation>
                <numerusform>%n vraag is bewaard.</numerusform>
                <numerusform>%n vragen zijn bewaard.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due within the hour</source>
            <translation>
                <numerusform>%n binnen het uur</numerusform>
                <numerusform>%n binnen het uur</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n te laat</numerusform>
                <numerusform>%n te laat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n open</numerusform>
                <numerusform>%n open</numerusform>
            </translation>
        </message>
        <message>
            <source>A bookmark was not changed.</source>
            <translation>Een bladwijzer is niet aangepast.</translation>
        </message>
        <message>
            <source>A boost was not made.</source>
            <translation>Een bericht is niet gedeeld.</translation>
        </message>
        <message>
            <source>A boost was not taken back.</source>
            <translation>Het delen is niet ongedaan gemaakt.</translation>
        </message>
        <message>
            <source>A favourite was not given.</source>
            <translation>Een favoriet is niet gegeven.</translation>
        </message>
        <message>
            <source>A favourite was not taken back.</source>
            <translation>Een favoriet is niet teruggenomen.</translation>
        </message>
        <message>
            <source>A public holiday is none.</source>
            <translation>Een feestdag telt niet mee.</translation>
        </message>
        <message>
            <source>A question</source>
            <translation>Een vraag</translation>
        </message>
        <message>
            <source>All that are open</source>
            <translation>Alles wat openstaat</translation>
        </message>
        <message>
            <source>All, those that ended too</source>
            <translation>Alles, ook wat is afgerond</translation>
        </message>
        <message>
            <source>An answer as {account} is a draft</source>
            <translation>Een antwoord als {account} is nog een concept</translation>
        </message>
        <message>
            <source>An answer as {account} is in its pause</source>
            <translation>Een antwoord als {account} zit in de bedenktijd</translation>
        </message>
        <message>
            <source>An answer as {account} is on its way</source>
            <translation>Een antwoord als {account} is onderweg</translation>
        </message>
        <message>
            <source>An answer as {account} is planned: {moment}</source>
            <translation>Een antwoord als {account} is gepland: {moment}</translation>
        </message>
        <message>
            <source>An answer as {account} waits at the network: {moment}</source>
            <translation>Een antwoord als {account} wacht bij het netwerk: {moment}</translation>
        </message>
        <message>
            <source>An answer as {account} waits for a decision</source>
            <translation>Een antwoord als {account} wacht op een besluit</translation>
        </message>
        <message>
            <source>An answer is owed within so many office hours</source>
            <translation>Binnen hoeveel kantooruren een antwoord hoort te komen</translation>
        </message>
        <message>
            <source>An answer is owed {moment}</source>
            <translation>Antwoord uiterlijk {moment}</translation>
        </message>
        <message>
            <source>An open case is never deleted by itself.</source>
            <translation>Een open vraag wordt nooit vanzelf verwijderd.</translation>
        </message>
        <message>
            <source>Answer {name}</source>
            <translation>{name} antwoorden</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Beantwoord</translation>
        </message>
        <message>
            <source>Answered as {account}</source>
            <translation>Beantwoord als {account}</translation>
        </message>
        <message>
            <source>Answered privately</source>
            <translation>Privé beantwoord</translation>
        </message>
        <message>
            <source>Answered publicly</source>
            <translation>Openbaar beantwoord</translation>
        </message>
        <message>
            <source>Answer…</source>
            <translation>Antwoorden…</translation>
        </message>
        <message>
            <source>Any department</source>
            <translation>Alle afdelingen</translation>
        </message>
        <message>
            <source>Became a case</source>
            <translation>Als vraag opgenomen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Choose a department…</source>
            <translation>Kies een afdeling…</translation>
        </message>
        <message>
            <source>Close the case</source>
            <translation>Vraag afsluiten</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Gesloten</translation>
        </message>
        <message>
            <source>Counted from the moment of the question. Holds for who waits already, too.</source>
            <translation>Geteld vanaf het moment van de vraag. Geldt ook voor wie al wacht.</translation>
        </message>
        <message>
            <source>Days after which an ended case is deleted</source>
            <translation>Na hoeveel dagen een afgeronde vraag wordt verwijderd</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Delete this case?</source>
            <translation>Deze vraag verwijderen?</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Verwijderen…</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Afdeling</translation>
        </message>
        <message>
            <source>Departments from your snippets</source>
            <translation>Afdelingen uit uw tekstblokken</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klaar</translation>
        </message>
        <message>
            <source>Due within the hour: {moment}</source>
            <translation>Binnen het uur: antwoord uiterlijk {moment}</translation>
        </message>
        <message>
            <source>E-mailed</source>
            <translation>Gemaild</translation>
        </message>
        <message>
            <source>From which own answer in a conversation the pause asks</source>
            <translation>Vanaf welk eigen antwoord in een gesprek de bedenktijd iets vraagt</translation>
        </message>
        <message>
            <source>I take this</source>
            <translation>Ik pak dit op</translation>
        </message>
        <message>
            <source>Internal note</source>
            <translation>Interne notitie</translation>
        </message>
        <message>
            <source>It is deleted, but one copy of your books still has it, until seven newer ones exist.</source>
            <translation>De vraag is verwijderd, maar staat nog in een reservekopie, tot er zeven nieuwere zijn.</translation>
        </message>
        <message>
            <source>It is kept.</source>
            <translation>Het is bewaard.</translation>
        </message>
        <message>
            <source>It is uncertain whether the answer as {account} stands there</source>
            <translation>Het is onzeker of het antwoord als {account} er staat</translation>
        </message>
        <message>
            <source>It stays open and due here, until it is answered or closed.</source>
            <translation>De vraag blijft hier openstaan, met dezelfde termijn, tot zij beantwoord of afgesloten is.</translation>
        </message>
        <message>
            <source>Its author changed it; now it says:</source>
            <translation>De schrijver heeft het aangepast; nu staat er:</translation>
        </message>
        <message>
            <source>Its author deleted this message</source>
            <translation>De schrijver heeft dit bericht verwijderd</translation>
        </message>
        <message>
            <source>Its author deleted this message {moment}.</source>
            <translation>De schrijver heeft dit bericht {moment} verwijderd.</translation>
        </message>
        <message>
            <source>Its author deleted this message {moment}. It is kept here.</source>
            <translation>De schrijver heeft dit bericht {moment} verwijderd. Hier blijft het bewaard.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Keep the note</source>
            <translation>Notitie bewaren</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Te laat</translation>
        </message>
        <message>
            <source>Late: an answer was owed {moment}</source>
            <translation>Te laat: antwoord had er {moment} moeten zijn</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laat maar</translation>
        </message>
        <message>
            <source>Leave without it</source>
            <translation>Sluiten zonder te bewaren</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Bekijken</translation>
        </message>
        <message>
            <source>Look at the answer as {account}</source>
            <translation>Het antwoord als {account} bekijken</translation>
        </message>
        <message>
            <source>Look for something else, or for all that is open.</source>
            <translation>Zoek iets anders, of bekijk alles wat openstaat.</translation>
        </message>
        <message>
            <source>Make a message in a column a case, with its menu; then it stands here until it is answered or closed.</source>
            <translation>Maak van een bericht in een kolom een vraag, met het menu ervan; dan staat het hier tot het beantwoord of afgesloten is.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nieuw</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Volgende</translation>
        </message>
        <message>
            <source>No reply</source>
            <translation>Geen antwoord</translation>
        </message>
        <message>
            <source>Nobody waits for an answer</source>
            <translation>Niemand wacht op antwoord</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notitie</translation>
        </message>
        <message>
            <source>Nothing is deleted at the network. From the copies that Omroeper makes of your books it is deleted too.</source>
            <translation>Bij het netwerk wordt niets verwijderd. Uit de reservekopieën die Omroeper maakt, wordt de vraag ook verwijderd.</translation>
        </message>
        <message>
            <source>Nothing is found</source>
            <translation>Niets gevonden</translation>
        </message>
        <message>
            <source>Office days</source>
            <translation>Kantoordagen</translation>
        </message>
        <message>
            <source>Office hours</source>
            <translation>Kantooruren</translation>
        </message>
        <message>
            <source>Office hours and questions</source>
            <translation>Kantooruren en vragen</translation>
        </message>
        <message>
            <source>Office hours…</source>
            <translation>Kantooruren…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Open the question of {name}</source>
            <translation>De vraag van {name} openen</translation>
        </message>
        <message>
            <source>Pass on</source>
            <translation>Doorverwijzen</translation>
        </message>
        <message>
            <source>Pass on to a department</source>
            <translation>Doorverwijzen naar een afdeling</translation>
        </message>
        <message>
            <source>Passed on</source>
            <translation>Doorverwezen</translation>
        </message>
        <message>
            <source>Phoned</source>
            <translation>Gebeld</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Vorige</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Vragen</translation>
        </message>
        <message>
            <source>Save as a table</source>
            <translation>Als tabel bewaren</translation>
        </message>
        <message>
            <source>Save as a table…</source>
            <translation>Als tabel bewaren…</translation>
        </message>
        <message>
            <source>Search in questions, names and departments</source>
            <translation>Zoeken in vragen, namen en afdelingen</translation>
        </message>
        <message>
            <source>Set them…</source>
            <translation>Instellen…</translation>
        </message>
        <message>
            <source>Show all that is open</source>
            <translation>Alles tonen wat openstaat</translation>
        </message>
        <message>
            <source>Stays on this computer. It is noted with whatever you press, and kept while you type.</source>
            <translation>Blijft op deze computer. De notitie gaat mee met wat u aanklikt, en wordt bewaard terwijl u typt.</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Opgepakt</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>Opgepakt door</translation>
        </message>
        <message>
            <source>Taken by anybody or nobody</source>
            <translation>Door wie ook opgepakt</translation>
        </message>
        <message>
            <source>Taken by {name}</source>
            <translation>Opgepakt door {name}</translation>
        </message>
        <message>
            <source>The answer as {account} did not go out: its moment has passed</source>
            <translation>Het antwoord als {account} is niet verzonden: het moment is voorbij</translation>
        </message>
        <message>
            <source>The answer as {account} was deleted there</source>
            <translation>Het antwoord als {account} is daar verwijderd</translation>
        </message>
        <message>
            <source>The answer as {account} was refused, and did not go out</source>
            <translation>Het antwoord als {account} is geweigerd en niet verzonden</translation>
        </message>
        <message>
            <source>The answer as {account} was stopped</source>
            <translation>Het antwoord als {account} is tegengehouden</translation>
        </message>
        <message>
            <source>The case is deleted.</source>
            <translation>De vraag is verwijderd.</translation>
        </message>
        <message>
            <source>The question, its notes and what was typed beside it are deleted. This cannot be undone.</source>
            <translation>De vraag, de notities en wat u erbij typte worden verwijderd. Dat kan niet ongedaan worden gemaakt.</translation>
        </message>
        <message>
            <source>Then it asks: phone, or finish?</source>
            <translation>Dan komt de vraag: bellen of afronden?</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Opnieuw proberen</translation>
        </message>
        <message>
            <source>Until others are kept here, Monday to Friday from 9:00 to 17:00 count.</source>
            <translation>Tot u hier andere bewaart, geldt maandag tot en met vrijdag van 9.00 tot 17.00 uur.</translation>
        </message>
        <message>
            <source>Until then, Monday to Friday from 9:00 to 17:00 count.</source>
            <translation>Tot dan geldt maandag tot en met vrijdag van 9.00 tot 17.00 uur.</translation>
        </message>
        <message>
            <source>What this person said later</source>
            <translation>Wat deze persoon later schreef</translation>
        </message>
        <message>
            <source>Which questions</source>
            <translation>Welke vragen</translation>
        </message>
        <message>
            <source>Whom to reach there</source>
            <translation>Wie daar te bereiken is</translation>
        </message>
        <message>
            <source>Wrote {moment}: {text}</source>
            <translation>Schreef {moment}: {text}</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Uw naam</translation>
        </message>
        <message>
            <source>Your office hours are damaged.</source>
            <translation>Uw kantooruren zijn beschadigd.</translation>
        </message>
        <message>
            <source>from</source>
            <translation>van</translation>
        </message>
        <message>
            <source>taken by {name}</source>
            <translation>opgepakt door {name}</translation>
        </message>
        <message>
            <source>until</source>
            <translation>tot</translation>
        </message>
        <message>
            <source>{first} to {last} of {all}</source>
            <translation>{first} tot en met {last} van {all}</translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message>
            <source>A link that does not answer</source>
            <translation>Een link die niet antwoordt</translation>
        </message>
        <message>
            <source>A mention of nobody</source>
            <translation>Een vermelding van niemand</translation>
        </message>
        <message>
            <source>A mention that could not be looked up</source>
            <translation>Een vermelding die niet na te kijken was</translation>
        </message>
        <message>
            <source>A mention that leads to another</source>
            <translation>Een vermelding die bij een ander uitkomt</translation>
        </message>
        <message>
            <source>A picture without a description</source>
            <translation>Een afbeelding zonder beschrijving</translation>
        </message>
        <message>
            <source>A place in a video that cannot be taken out</source>
            <translation>Een plaats in een video die er niet uit te halen is</translation>
        </message>
        <message>
            <source>A rights card with gaps</source>
            <translation>Een rechtenkaart met gaten</translation>
        </message>
        <message>
            <source>A video without captions</source>
            <translation>Een video zonder ondertiteling</translation>
        </message>
        <message>
            <source>Address of a house</source>
            <translation>Adres van een huis</translation>
        </message>
        <message>
            <source>Answering as another than was spoken to</source>
            <translation>Antwoorden als een ander dan wie is aangesproken</translation>
        </message>
        <message>
            <source>Answering in a thread about parties</source>
            <translation>Antwoorden in een gesprek over partijen</translation>
        </message>
        <message>
            <source>Bank account number</source>
            <translation>Rekeningnummer</translation>
        </message>
        <message>
            <source>Captions that a network does not take</source>
            <translation>Ondertiteling die een netwerk niet aanneemt</translation>
        </message>
        <message>
            <source>Children without the word of a parent</source>
            <translation>Kinderen zonder toestemming van een ouder</translation>
        </message>
        <message>
            <source>Citizen service number</source>
            <translation>Burgerservicenummer</translation>
        </message>
        <message>
            <source>E-mail address of a person</source>
            <translation>E-mailadres van een persoon</translation>
        </message>
        <message>
            <source>Hashtags of campaigns</source>
            <translation>Hashtags van campagnes</translation>
        </message>
        <message>
            <source>Hashtags without capitals</source>
            <translation>Hashtags zonder hoofdletters</translation>
        </message>
        <message>
            <source>Long sentences</source>
            <translation>Lange zinnen</translation>
        </message>
        <message>
            <source>Many emoji in a row</source>
            <translation>Veel emoji achter elkaar</translation>
        </message>
        <message>
            <source>Many exclamation marks</source>
            <translation>Veel uitroeptekens</translation>
        </message>
        <message>
            <source>Names of candidates</source>
            <translation>Namen van kandidaten</translation>
        </message>
        <message>
            <source>Names of parties</source>
            <translation>Namen van partijen</translation>
        </message>
        <message>
            <source>No sign-off of who wrote it</source>
            <translation>Geen ondertekening van wie het schreef</translation>
        </message>
        <message>
            <source>Not said whether children can be recognised</source>
            <translation>Niet gezegd of er kinderen herkenbaar zijn</translation>
        </message>
        <message>
            <source>Not said whether people can be recognised</source>
            <translation>Niet gezegd of er mensen herkenbaar zijn</translation>
        </message>
        <message>
            <source>Opinions (“I think”)</source>
            <translation>Meningen (‘ik vind’)</translation>
        </message>
        <message>
            <source>People who did not agree</source>
            <translation>Mensen die niet instemden</translation>
        </message>
        <message>
            <source>Several roles at once</source>
            <translation>Verschillende rollen tegelijk</translation>
        </message>
        <message>
            <source>Signs that only look like letters</source>
            <translation>Tekens die alleen op letters lijken</translation>
        </message>
        <message>
            <source>Subjects that do not belong on the account</source>
            <translation>Onderwerpen die niet op het account horen</translation>
        </message>
        <message>
            <source>Telephone number of a person</source>
            <translation>Telefoonnummer van een persoon</translation>
        </message>
        <message>
            <source>Text in a picture that stands nowhere else</source>
            <translation>Tekst in een afbeelding die nergens anders staat</translation>
        </message>
        <message>
            <source>Text that is hard to read</source>
            <translation>Tekst die moeilijk leest</translation>
        </message>
        <message>
            <source>Text that stands in a picture</source>
            <translation>Tekst die in een afbeelding staat</translation>
        </message>
        <message>
            <source>The camera in a picture</source>
            <translation>De camera in een afbeelding</translation>
        </message>
        <message>
            <source>The place in a picture</source>
            <translation>De plaats in een afbeelding</translation>
        </message>
        <message>
            <source>The same in the name of a file</source>
            <translation>Hetzelfde in de naam van een bestand</translation>
        </message>
        <message>
            <source>The same in the title of a file</source>
            <translation>Hetzelfde in de titel van een bestand</translation>
        </message>
        <message>
            <source>The same text once more</source>
            <translation>Nog eens dezelfde tekst</translation>
        </message>
        <message>
            <source>The same, where nothing is told about the person</source>
            <translation>Hetzelfde, als er niets over die persoon staat</translation>
        </message>
        <message>
            <source>Whom a mention names</source>
            <translation>Wie een vermelding noemt</translation>
        </message>
        <message>
            <source>Words in capitals</source>
            <translation>Woorden in hoofdletters</translation>
        </message>
        <message>
            <source>Words that hurt</source>
            <translation>Woorden die kwetsen</translation>
        </message>
        <message>
            <source>asked</source>
            <translation>vraag</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>reden</translation>
        </message>
        <message>
            <source>said</source>
            <translation>melding</translation>
        </message>
        <message>
            <source>stop</source>
            <translation>stop</translation>
        </message>
        <message>
            <source>–</source>
            <translation>–</translation>
        </message>
        <message>
            <source>“Confidential”, “embargo”, “draft” in the text</source>
            <translation>‘Vertrouwelijk’, ‘embargo’, ‘concept’ in de tekst</translation>
        </message>
    </context>
    <context>
        <name>Colour</name>
        <message>
            <source>Blue</source>
            <translation>Blauw</translation>
        </message>
        <message>
            <source>Blue grey</source>
            <translation>Blauwgrijs</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Groen</translation>
        </message>
        <message>
            <source>Ochre</source>
            <translation>Oker</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Oranje</translation>
        </message>
        <message>
            <source>Purple</source>
            <translation>Paars</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Rood</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Blauwgroen</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message numerus="yes">
            <source>%n addresses cannot be followed.</source>
            <translation>
                <numerusform>%n adres kan niet worden gevolgd.</numerusform>
                <numerusform>%n adressen kunnen niet worden gevolgd.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n addresses of Google Alerts are secrets and were left out.</source>
            <translation>
                <numerusform>%n adres van Google Alerts is geheim en staat er niet in.</numerusform>
                <numerusform>%n adressen van Google Alerts zijn geheim en staan er niet in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers</source>
            <translation>
                <numerusform>%n antwoord</numerusform>
                <numerusform>%n antwoorden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attachments</source>
            <translation>
                <numerusform>%n bijlage</numerusform>
                <numerusform>%n bijlagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n boosts</source>
            <translation>
                <numerusform>%n boost</numerusform>
                <numerusform>%n boosts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n favourites</source>
            <translation>
                <numerusform>%n keer favoriet</numerusform>
                <numerusform>%n keer favoriet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n networks</source>
            <translation>
                <numerusform>%n netwerk</numerusform>
                <numerusform>%n netwerken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new messages</source>
            <translation>
                <numerusform>%n nieuw bericht</numerusform>
                <numerusform>%n nieuwe berichten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unread</source>
            <translation>
                <numerusform>%n ongelezen</numerusform>
                <numerusform>%n ongelezen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n votes</source>
            <translation>
                <numerusform>%n stem</numerusform>
                <numerusform>%n stemmen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n websites are followed now.</source>
            <translation>
                <numerusform>U volgt er %n website bij.</numerusform>
                <numerusform>U volgt er %n websites bij.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n websites stand in the list.</source>
            <translation>
                <numerusform>Er staat %n website in de lijst.</numerusform>
                <numerusform>Er staan %n websites in de lijst.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were followed already.</source>
            <translation>
                <numerusform>%n volgde u al.</numerusform>
                <numerusform>%n volgde u al.</numerusform>
            </translation>
        </message>
        <message>
            <source>A favourite can be seen, and is taken as agreement.</source>
            <translation>Dat iets favoriet is, is te zien, en wordt als instemming opgevat.</translation>
        </message>
        <message>
            <source>A list of people that you keep at a network.</source>
            <translation>Een lijst met mensen die u bij een netwerk bijhoudt.</translation>
        </message>
        <message>
            <source>A name before the @.</source>
            <translation>Een naam vóór de @.</translation>
        </message>
        <message>
            <source>ALT</source>
            <translation>ALT</translation>
        </message>
        <message>
            <source>About self-harm</source>
            <translation>Over zelfbeschadiging</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Accounts</translation>
        </message>
        <message>
            <source>Add a column</source>
            <translation>Kolom toevoegen</translation>
        </message>
        <message>
            <source>Add an account first; then you can follow this.</source>
            <translation>Voeg eerst een account toe; dan kunt u dit volgen.</translation>
        </message>
        <message>
            <source>Add the column</source>
            <translation>Kolom toevoegen</translation>
        </message>
        <message>
            <source>Addresses of websites or feeds</source>
            <translation>Adressen van websites of feeds</translation>
        </message>
        <message>
            <source>Also via {ways}</source>
            <translation>Ook via {ways}</translation>
        </message>
        <message>
            <source>An answer</source>
            <translation>Een antwoord</translation>
        </message>
        <message>
            <source>And all of these</source>
            <translation>En al deze</translation>
        </message>
        <message>
            <source>Another name</source>
            <translation>Andere naam</translation>
        </message>
        <message>
            <source>Another name…</source>
            <translation>Andere naam…</translation>
        </message>
        <message>
            <source>Answer to @{handle}</source>
            <translation>Antwoord aan @{handle}</translation>
        </message>
        <message>
            <source>Articles come in here as soon as the site publishes them.</source>
            <translation>Artikelen komen hier binnen zodra de site ze plaatst.</translation>
        </message>
        <message>
            <source>As whom?</source>
            <translation>Als wie?</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Bijlage</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Between {least} and {most}.</source>
            <translation>Tussen {least} en {most}.</translation>
        </message>
        <message>
            <source>Board {number}</source>
            <translation>Bord {number}</translation>
        </message>
        <message>
            <source>Boards</source>
            <translation>Borden</translation>
        </message>
        <message>
            <source>Bookmark</source>
            <translation>Bladwijzer</translation>
        </message>
        <message>
            <source>Boost</source>
            <translation>Boosten</translation>
        </message>
        <message>
            <source>Boost this message?</source>
            <translation>Dit bericht boosten?</translation>
        </message>
        <message>
            <source>Boosted by you</source>
            <translation>Door u geboost</translation>
        </message>
        <message>
            <source>Boosted by {name}</source>
            <translation>Geboost door {name}</translation>
        </message>
        <message>
            <source>Bring back {title}</source>
            <translation>{title} terugzetten</translation>
        </message>
        <message>
            <source>But none of these</source>
            <translation>Maar geen van deze</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>Per e-mail</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>Bellen</translation>
        </message>
        <message>
            <source>Came in later</source>
            <translation>Later binnengekomen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Close this line</source>
            <translation>Deze regel sluiten</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Kolommen</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Adres kopiëren</translation>
        </message>
        <message>
            <source>Copy the link</source>
            <translation>Link kopiëren</translation>
        </message>
        <message>
            <source>Copy the selection</source>
            <translation>De selectie kopiëren</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Tekst kopiëren</translation>
        </message>
        <message>
            <source>Do not open it</source>
            <translation>Niet openen</translation>
        </message>
        <message>
            <source>Do you want to go there?</source>
            <translation>Wilt u daarheen?</translation>
        </message>
        <message>
            <source>Drag to put the column elsewhere; or Ctrl+Shift with the arrow keys.</source>
            <translation>Sleep om de kolom te verplaatsen; of Ctrl+Shift met de pijltoetsen.</translation>
        </message>
        <message>
            <source>Each account sees what its own network shows. The same message stands in the column once.</source>
            <translation>Elk account ziet wat zijn eigen netwerk laat zien. Hetzelfde bericht staat maar één keer in de kolom.</translation>
        </message>
        <message>
            <source>Empty '{title}'?</source>
            <translation>'{title}' leegmaken?</translation>
        </message>
        <message>
            <source>Empty the column</source>
            <translation>Kolom leegmaken</translation>
        </message>
        <message>
            <source>Empty the column…</source>
            <translation>Kolom leegmaken…</translation>
        </message>
        <message>
            <source>Everybody sees that this account passes it on.</source>
            <translation>Iedereen ziet dat dit account het doorgeeft.</translation>
        </message>
        <message>
            <source>Everything anybody writes with #enkhuizen, or with one of several hashtags, at all your networks together.</source>
            <translation>Alles wat iemand schrijft met #enkhuizen, of met een van meer hashtags, op al uw netwerken samen.</translation>
        </message>
        <message>
            <source>Everything in which certain words stand, such as the name of a street or a building.</source>
            <translation>Alles waarin bepaalde woorden staan, zoals de naam van een straat of een gebouw.</translation>
        </message>
        <message>
            <source>Explicit sexual images</source>
            <translation>Expliciet seksueel beeld</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>Favoriet</translation>
        </message>
        <message>
            <source>Favourite of yours</source>
            <translation>Favoriet van u</translation>
        </message>
        <message>
            <source>Favourite this message?</source>
            <translation>Dit bericht favoriet maken?</translation>
        </message>
        <message>
            <source>Fold it again</source>
            <translation>Weer inklappen</translation>
        </message>
        <message>
            <source>Follow a hashtag</source>
            <translation>Volg een hashtag</translation>
        </message>
        <message>
            <source>Follow a website</source>
            <translation>Volg een website</translation>
        </message>
        <message>
            <source>Follow one person</source>
            <translation>Volg één persoon</translation>
        </message>
        <message>
            <source>Follow the local press</source>
            <translation>Volg de lokale pers</translation>
        </message>
        <message>
            <source>For an hour it can be brought back as it was, in the menu of the boards. At the networks nothing changes.</source>
            <translation>Een uur lang kunt u haar terugzetten zoals zij was, via het menu van het bord. Bij de netwerken verandert niets.</translation>
        </message>
        <message>
            <source>For example: #enkhuizen #raadenkhuizen. One is enough.</source>
            <translation>Bijvoorbeeld: #enkhuizen #raadenkhuizen. Eén is genoeg.</translation>
        </message>
        <message>
            <source>For example: #haven. Leave it empty if you have no such wish.</source>
            <translation>Bijvoorbeeld: #haven. Laat leeg als u die wens niet hebt.</translation>
        </message>
        <message>
            <source>For example: #vacature #spam</source>
            <translation>Bijvoorbeeld: #vacature #spam</translation>
        </message>
        <message>
            <source>For example: #vacature. What has one of these stays away.</source>
            <translation>Bijvoorbeeld: #vacature. Wat zo'n hashtag heeft, blijft weg.</translation>
        </message>
        <message>
            <source>For example: @brandweer@social.example</source>
            <translation>Bijvoorbeeld: @brandweer@social.example</translation>
        </message>
        <message>
            <source>For example: @reclame@social.example</source>
            <translation>Bijvoorbeeld: @reclame@social.example</translation>
        </message>
        <message>
            <source>For example: Town, Council, Crisis</source>
            <translation>Bijvoorbeeld: Stad, Raad, Crisis</translation>
        </message>
        <message>
            <source>For example: nl, fy, en. Empty: in every language.</source>
            <translation>Bijvoorbeeld: nl, fy, en. Leeg: in elke taal.</translation>
        </message>
        <message>
            <source>For example: zwembad enkhuizen</source>
            <translation>Bijvoorbeeld: zwembad enkhuizen</translation>
        </message>
        <message>
            <source>Give a notice at these words</source>
            <translation>Waarschuwen bij deze woorden</translation>
        </message>
        <message>
            <source>Go to the newest</source>
            <translation>Naar het nieuwste</translation>
        </message>
        <message>
            <source>Go to what is unread</source>
            <translation>Naar het ongelezen deel</translation>
        </message>
        <message>
            <source>Hashtags</source>
            <translation>Hashtags</translation>
        </message>
        <message>
            <source>Hateful, says the network</source>
            <translation>Haatdragend, volgens het netwerk</translation>
        </message>
        <message>
            <source>Hidden by a label of the network</source>
            <translation>Verborgen door een label van het netwerk</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Startpagina</translation>
        </message>
        <message>
            <source>How do you answer?</source>
            <translation>Hoe antwoordt u?</translation>
        </message>
        <message>
            <source>In this column I answer as</source>
            <translation>In deze kolom antwoord ik als</translation>
        </message>
        <message>
            <source>It is a favourite now.</source>
            <translation>Het is nu favoriet.</translation>
        </message>
        <message>
            <source>It is bookmarked; only you see that.</source>
            <translation>Er is een bladwijzer gezet; alleen u ziet dat.</translation>
        </message>
        <message>
            <source>It is no favourite any more.</source>
            <translation>Het is geen favoriet meer.</translation>
        </message>
        <message>
            <source>It is noted, among the questions.</source>
            <translation>Het is genoteerd, bij de vragen.</translation>
        </message>
        <message>
            <source>It stands among the questions now.</source>
            <translation>Het staat nu bij de vragen.</translation>
        </message>
        <message>
            <source>It stands as a badge over the column; you can choose another with every answer.</source>
            <translation>Het staat als insigne boven de kolom; bij elk antwoord kunt u een ander kiezen.</translation>
        </message>
        <message>
            <source>It waits, and is done as soon as it can be; within half an hour, or you are asked.</source>
            <translation>Het wacht en gebeurt zodra het kan: binnen een half uur, anders wordt het u gevraagd.</translation>
        </message>
        <message>
            <source>It waits.</source>
            <translation>Het wacht.</translation>
        </message>
        <message>
            <source>It was boosted.</source>
            <translation>Het is geboost.</translation>
        </message>
        <message>
            <source>Its author has to approve the quote first; until then nobody sees what you quote.</source>
            <translation>De schrijver moet het citaat eerst goedkeuren; tot die tijd ziet niemand wat u citeert.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Keep this note</source>
            <translation>Notitie bewaren</translation>
        </message>
        <message>
            <source>Last seen {moment}</source>
            <translation>Laatst gezien {moment}</translation>
        </message>
        <message>
            <source>Leave boosts out</source>
            <translation>Boosts weglaten</translation>
        </message>
        <message>
            <source>Leave {name} out of this column</source>
            <translation>{name} uit deze kolom weglaten</translation>
        </message>
        <message>
            <source>Link: {title}</source>
            <translation>Link: {title}</translation>
        </message>
        <message>
            <source>Links in this message</source>
            <translation>Links in dit bericht</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lijst</translation>
        </message>
        <message>
            <source>Lists of websites ({pattern})</source>
            <translation>Lijsten van websites ({pattern})</translation>
        </message>
        <message>
            <source>Local press</source>
            <translation>Lokale pers</translation>
        </message>
        <message>
            <source>Look for new ones now</source>
            <translation>Nu kijken of er iets nieuws is</translation>
        </message>
        <message>
            <source>Look through these accounts</source>
            <translation>Kijken via deze accounts</translation>
        </message>
        <message>
            <source>Looking for your lists…</source>
            <translation>Uw lijsten worden gezocht…</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Even kijken…</translation>
        </message>
        <message>
            <source>Make it a case</source>
            <translation>Als vraag opnemen</translation>
        </message>
        <message>
            <source>Mark everything read</source>
            <translation>Alles als gelezen markeren</translation>
        </message>
        <message>
            <source>May stay empty; then the column is called by what it follows.</source>
            <translation>Mag leeg blijven; dan heet de kolom naar wat zij volgt.</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Vermeldingen</translation>
        </message>
        <message>
            <source>Menu of the board</source>
            <translation>Menu van het bord</translation>
        </message>
        <message>
            <source>Menu of the column</source>
            <translation>Menu van de kolom</translation>
        </message>
        <message>
            <source>Menu of {title}</source>
            <translation>Menu van {title}</translation>
        </message>
        <message>
            <source>Messages of @{handle} stay out of {title} from now on.</source>
            <translation>Berichten van @{handle} blijven voortaan weg uit {title}.</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Meer</translation>
        </message>
        <message>
            <source>Move to board</source>
            <translation>Naar een ander bord</translation>
        </message>
        <message>
            <source>Move to the left</source>
            <translation>Naar links</translation>
        </message>
        <message>
            <source>Move to the right</source>
            <translation>Naar rechts</translation>
        </message>
        <message>
            <source>Moving picture</source>
            <translation>Bewegend beeld</translation>
        </message>
        <message>
            <source>My messages</source>
            <translation>Mijn berichten</translation>
        </message>
        <message>
            <source>Name of the board</source>
            <translation>Naam van het bord</translation>
        </message>
        <message>
            <source>Narrower</source>
            <translation>Smaller</translation>
        </message>
        <message>
            <source>Never load them</source>
            <translation>Nooit laden</translation>
        </message>
        <message>
            <source>New board</source>
            <translation>Nieuw bord</translation>
        </message>
        <message>
            <source>New board…</source>
            <translation>Nieuw bord…</translation>
        </message>
        <message>
            <source>New messages come in by themselves.</source>
            <translation>Nieuwe berichten komen vanzelf binnen.</translation>
        </message>
        <message>
            <source>News of a site that offers a feed (RSS), and Google Alerts.</source>
            <translation>Nieuws van een site met een feed (RSS), en Google Alerts.</translation>
        </message>
        <message>
            <source>Newspapers and broadcasters of your town, their accounts and their websites together.</source>
            <translation>Kranten en omroepen uit uw gemeente, hun accounts en hun websites samen.</translation>
        </message>
        <message>
            <source>No connection yet</source>
            <translation>Nog geen verbinding</translation>
        </message>
        <message>
            <source>No name.</source>
            <translation>Geen naam.</translation>
        </message>
        <message>
            <source>No reply</source>
            <translation>Geen antwoord</translation>
        </message>
        <message>
            <source>No web page.</source>
            <translation>Geen webpagina.</translation>
        </message>
        <message>
            <source>Nobody has addressed you yet</source>
            <translation>Niemand heeft u nog aangesproken</translation>
        </message>
        <message>
            <source>None of your accounts can answer this at its network. By phone or e-mail you still can.</source>
            <translation>Geen van uw accounts kan hier op het netwerk antwoorden. Bellen of mailen kan wel.</translation>
        </message>
        <message>
            <source>None of your accounts can do that with this message; open it at its own network.</source>
            <translation>Geen van uw accounts kan dat met dit bericht; open het op het eigen netwerk.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notitie</translation>
        </message>
        <message>
            <source>Nothing found yet</source>
            <translation>Nog niets gevonden</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>Hier staat nog niets</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>Niets nieuws</translation>
        </message>
        <message>
            <source>Nothing new, {moment}</source>
            <translation>Niets nieuws, {moment}</translation>
        </message>
        <message>
            <source>Nothing under this hashtag yet</source>
            <translation>Nog niets met deze hashtag</translation>
        </message>
        <message>
            <source>Nudity</source>
            <translation>Naaktheid</translation>
        </message>
        <message>
            <source>Omroeper opens only addresses that begin with http or https.</source>
            <translation>Omroeper opent alleen adressen die met http of https beginnen.</translation>
        </message>
        <message>
            <source>One a line, for example: @dagblad@social.example</source>
            <translation>Eén per regel, bijvoorbeeld: @dagblad@social.example</translation>
        </message>
        <message>
            <source>One a line, for example: https://www.enkhuizen.example/rss</source>
            <translation>Eén per regel, bijvoorbeeld: https://www.enkhuizen.example/rss</translation>
        </message>
        <message>
            <source>One of these hashtags</source>
            <translation>Een van deze hashtags</translation>
        </message>
        <message>
            <source>Only an empty board can be removed, and one always stays.</source>
            <translation>Alleen een leeg bord kan weg, en één blijft er altijd.</translation>
        </message>
        <message>
            <source>Only for followers</source>
            <translation>Alleen voor volgers</translation>
        </message>
        <message>
            <source>Only for those who are named</source>
            <translation>Alleen voor wie genoemd is</translation>
        </message>
        <message>
            <source>Only in these languages</source>
            <translation>Alleen in deze talen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Open at the network</source>
            <translation>Openen op het netwerk</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Open: {what}</source>
            <translation>Openen: {what}</translation>
        </message>
        <message>
            <source>Parted by commas, for example: brand, ongeluk. Then this computer says so at once, but not in quiet hours.</source>
            <translation>Met komma's ertussen, bijvoorbeeld: brand, ongeluk. Deze computer meldt het dan meteen, maar niet in stille uren.</translation>
        </message>
        <message>
            <source>Parted by commas, for example: te koop, vacature</source>
            <translation>Met komma's ertussen, bijvoorbeeld: te koop, vacature</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persoon</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Afbeelding</translation>
        </message>
        <message>
            <source>Picture with the link: {title}</source>
            <translation>Afbeelding bij de link: {title}</translation>
        </message>
        <message>
            <source>Picture without a description</source>
            <translation>Afbeelding zonder beschrijving</translation>
        </message>
        <message>
            <source>Pictures of others</source>
            <translation>Afbeeldingen van anderen</translation>
        </message>
        <message>
            <source>Poll: {choices}</source>
            <translation>Peiling: {choices}</translation>
        </message>
        <message>
            <source>Privately</source>
            <translation>Privé</translation>
        </message>
        <message>
            <source>Profile of {name}</source>
            <translation>Profiel van {name}</translation>
        </message>
        <message>
            <source>Publicly</source>
            <translation>Openbaar</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Citeren</translation>
        </message>
        <message>
            <source>Quoted message of {name}</source>
            <translation>Geciteerd bericht van {name}</translation>
        </message>
        <message>
            <source>Quotes {name}: {text}</source>
            <translation>Citeert {name}: {text}</translation>
        </message>
        <message>
            <source>Read a list</source>
            <translation>Lees een lijst</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Lees verder</translation>
        </message>
        <message>
            <source>Read whom you follow</source>
            <translation>Lees wie u volgt</translation>
        </message>
        <message>
            <source>Remove '{title}'?</source>
            <translation>'{title}' verwijderen?</translation>
        </message>
        <message>
            <source>Remove the bookmark</source>
            <translation>Bladwijzer weghalen</translation>
        </message>
        <message>
            <source>Remove the column</source>
            <translation>Kolom verwijderen</translation>
        </message>
        <message>
            <source>Remove the column…</source>
            <translation>Kolom verwijderen…</translation>
        </message>
        <message>
            <source>Remove this board</source>
            <translation>Dit bord verwijderen</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Antwoorden</translation>
        </message>
        <message>
            <source>Rude, says the network</source>
            <translation>Grof, volgens het netwerk</translation>
        </message>
        <message>
            <source>Save the websites as a list</source>
            <translation>De websites bewaren als lijst</translation>
        </message>
        <message>
            <source>Save the websites as a list (OPML)…</source>
            <translation>De websites bewaren als lijst (OPML)…</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Zoeken</translation>
        </message>
        <message>
            <source>Search for words</source>
            <translation>Zoek op woorden</translation>
        </message>
        <message>
            <source>Search with fewer or other words in the settings of this column.</source>
            <translation>Zoek met minder of andere woorden, in de instellingen van deze kolom.</translation>
        </message>
        <message>
            <source>See the answers to yourself</source>
            <translation>Zie de antwoorden aan uzelf</translation>
        </message>
        <message>
            <source>See who addresses you</source>
            <translation>Zie wie u aanspreekt</translation>
        </message>
        <message>
            <source>Select the text</source>
            <translation>De tekst selecteren</translation>
        </message>
        <message>
            <source>Selected: {text}</source>
            <translation>Geselecteerd: {text}</translation>
        </message>
        <message>
            <source>Settings of {title}</source>
            <translation>Instellingen van {title}</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Instellingen…</translation>
        </message>
        <message>
            <source>Sexual content</source>
            <translation>Seksuele inhoud</translation>
        </message>
        <message>
            <source>Shocking images</source>
            <translation>Schokkend beeld</translation>
        </message>
        <message>
            <source>Show a hashtag large in a hall, message by message as you approve it.</source>
            <translation>Toon een hashtag groot in een zaal, bericht voor bericht zoals u het goedkeurt.</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Laat zien</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Minder tonen</translation>
        </message>
        <message>
            <source>Show only messages with pictures, film or sound</source>
            <translation>Alleen berichten met beeld of geluid tonen</translation>
        </message>
        <message>
            <source>Show the picture</source>
            <translation>Toon de afbeelding</translation>
        </message>
        <message>
            <source>Show the pictures</source>
            <translation>Toon de afbeeldingen</translation>
        </message>
        <message>
            <source>Show the pictures in the text</source>
            <translation>De plaatjes in de tekst tonen</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Tonen</translation>
        </message>
        <message>
            <source>Show them when I ask</source>
            <translation>Pas tonen als ik het vraag</translation>
        </message>
        <message>
            <source>Since last time</source>
            <translation>Sinds vorige keer</translation>
        </message>
        <message>
            <source>Since last time:</source>
            <translation>Sinds vorige keer:</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Geluid</translation>
        </message>
        <message>
            <source>Stands beside the note; only here, never at a network.</source>
            <translation>Staat bij de notitie; alleen hier, nooit op een netwerk.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Intrekken</translation>
        </message>
        <message>
            <source>Take in a list of websites</source>
            <translation>Een lijst van websites overnemen</translation>
        </message>
        <message>
            <source>Take in a list of websites (OPML)…</source>
            <translation>Een lijst van websites overnemen (OPML)…</translation>
        </message>
        <message>
            <source>Take the boost back</source>
            <translation>Boost intrekken</translation>
        </message>
        <message>
            <source>Take the favourite back</source>
            <translation>Favoriet intrekken</translation>
        </message>
        <message>
            <source>Take this boost back?</source>
            <translation>Deze boost intrekken?</translation>
        </message>
        <message>
            <source>Take this favourite back?</source>
            <translation>Deze favoriet intrekken?</translation>
        </message>
        <message>
            <source>The arrows go from message to message again.</source>
            <translation>De pijltjes gaan weer van bericht naar bericht.</translation>
        </message>
        <message>
            <source>The arrows go through the text; with Shift they select. Escape ends it.</source>
            <translation>De pijltjes gaan door de tekst; met Shift selecteren ze. Met Escape houdt dat op.</translation>
        </message>
        <message>
            <source>The board is called {name} now.</source>
            <translation>Het bord heet nu {name}.</translation>
        </message>
        <message>
            <source>The board {name} is gone.</source>
            <translation>Het bord {name} is weg.</translation>
        </message>
        <message>
            <source>The bookmark is gone.</source>
            <translation>De bladwijzer is weg.</translation>
        </message>
        <message>
            <source>The boost was taken back.</source>
            <translation>De boost is teruggenomen.</translation>
        </message>
        <message>
            <source>The column {title} is gone.</source>
            <translation>De kolom {title} is weg.</translation>
        </message>
        <message>
            <source>The link goes to {host}:</source>
            <translation>De link gaat naar {host}:</translation>
        </message>
        <message>
            <source>The link lies on the clipboard.</source>
            <translation>De link staat op het klembord.</translation>
        </message>
        <message>
            <source>The lists that you keep at the network of the account above.</source>
            <translation>De lijsten die u bijhoudt op het netwerk van het account hierboven.</translation>
        </message>
        <message>
            <source>The mentions of all your accounts together in one column.</source>
            <translation>De vermeldingen van al uw accounts samen in één kolom.</translation>
        </message>
        <message>
            <source>The messages of one account, for example of the fire brigade.</source>
            <translation>De berichten van één account, bijvoorbeeld van de brandweer.</translation>
        </message>
        <message>
            <source>The name of this site holds letters that can look like others.</source>
            <translation>In de naam van deze site staan letters die op andere kunnen lijken.</translation>
        </message>
        <message>
            <source>The pictures may be unpleasant.</source>
            <translation>De beelden kunnen onaangenaam zijn.</translation>
        </message>
        <message>
            <source>The server</source>
            <translation>De server</translation>
        </message>
        <message>
            <source>The text lies on the clipboard.</source>
            <translation>De tekst staat op het klembord.</translation>
        </message>
        <message>
            <source>The words say something else.</source>
            <translation>De tekst zegt iets anders.</translation>
        </message>
        <message>
            <source>There is no browser that opens it. The address lies on the clipboard.</source>
            <translation>Er is geen browser die het opent. Het adres staat op het klembord.</translation>
        </message>
        <message>
            <source>There is no link in this message.</source>
            <translation>In dit bericht staat geen link.</translation>
        </message>
        <message>
            <source>There is no network. What stands here was here already; what is new comes as soon as there is one.</source>
            <translation>Er is geen netwerk. Wat hier staat, was er al; het nieuwe komt zodra er weer verbinding is.</translation>
        </message>
        <message>
            <source>They read '{words}', but that is not where it goes.</source>
            <translation>Er staat '{words}', maar daar gaat hij niet heen.</translation>
        </message>
        <message>
            <source>This feed has nothing yet</source>
            <translation>Deze feed heeft nog niets</translation>
        </message>
        <message>
            <source>This link goes to a number instead of to the name of a site.</source>
            <translation>Deze link gaat naar een nummer in plaats van naar de naam van een site.</translation>
        </message>
        <message>
            <source>This network has no private messages that Omroeper can send.</source>
            <translation>Dit netwerk heeft geen privéberichten die Omroeper kan versturen.</translation>
        </message>
        <message>
            <source>This network knows no quotes; the address of the message stands in the text.</source>
            <translation>Dit netwerk kent geen citaten; het adres van het bericht staat in de tekst.</translation>
        </message>
        <message>
            <source>This picture cannot be had now.</source>
            <translation>Deze afbeelding is nu niet op te halen.</translation>
        </message>
        <message>
            <source>Threatening, says the network</source>
            <translation>Bedreigend, volgens het netwerk</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Stad</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>Ongelezen</translation>
        </message>
        <message>
            <source>Unusual letters.</source>
            <translation>Ongewone letters.</translation>
        </message>
        <message>
            <source>Unwanted advertising, says the network</source>
            <translation>Ongewenste reclame, volgens het netwerk</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Video</translation>
        </message>
        <message>
            <source>Wall…</source>
            <translation>Muur…</translation>
        </message>
        <message>
            <source>Warning: {text}</source>
            <translation>Waarschuwing: {text}</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Website</translation>
        </message>
        <message>
            <source>What anybody writes with it from now on comes in here by itself. Add another hashtag in the settings if it stays still.</source>
            <translation>Wat iemand er vanaf nu mee schrijft, komt hier vanzelf binnen. Blijft het stil, voeg dan in de instellingen een hashtag toe.</translation>
        </message>
        <message>
            <source>What do you want to follow?</source>
            <translation>Wat wilt u volgen?</translation>
        </message>
        <message>
            <source>What is said in your town comes in here by itself, in order of time, and stays where you were reading.</source>
            <translation>Wat er in uw gemeente gezegd wordt, komt hier vanzelf binnen, op volgorde van tijd, en blijft staan waar u las.</translation>
        </message>
        <message>
            <source>What stands before the @ is not the site; what comes after it is.</source>
            <translation>Wat vóór de @ staat is niet de site; wat erna komt wel.</translation>
        </message>
        <message>
            <source>What stands in it now goes away and does not come back; new messages come in. At the networks nothing changes.</source>
            <translation>Wat er nu in staat verdwijnt en komt niet terug; nieuwe berichten komen wel. Op de netwerken verandert niets.</translation>
        </message>
        <message>
            <source>What stays away</source>
            <translation>Wat wegblijft</translation>
        </message>
        <message>
            <source>What the people and organisations write whom an account of yours follows.</source>
            <translation>Wat de mensen en organisaties schrijven die een account van u volgt.</translation>
        </message>
        <message>
            <source>What was e-mailed? (need not be filled in)</source>
            <translation>Wat is er gemaild? (hoeft u niet in te vullen)</translation>
        </message>
        <message>
            <source>What was said on the phone? (need not be filled in)</source>
            <translation>Wat is er aan de telefoon gezegd? (hoeft u niet in te vullen)</translation>
        </message>
        <message>
            <source>Which list</source>
            <translation>Welke lijst</translation>
        </message>
        <message>
            <source>Who saw it has seen it; taking it back can be noticed as well.</source>
            <translation>Wie het zag, heeft het gezien; ook het intrekken kan opvallen.</translation>
        </message>
        <message>
            <source>Whoever names one of your accounts stands here.</source>
            <translation>Wie een van uw accounts noemt, staat hier.</translation>
        </message>
        <message>
            <source>Whose messages</source>
            <translation>Wiens berichten</translation>
        </message>
        <message>
            <source>Why is there no reply?</source>
            <translation>Waarom komt er geen antwoord?</translation>
        </message>
        <message>
            <source>Wider</source>
            <translation>Breder</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Breedte</translation>
        </message>
        <message>
            <source>Without a description</source>
            <translation>Zonder beschrijving</translation>
        </message>
        <message>
            <source>Without these hashtags</source>
            <translation>Zonder deze hashtags</translation>
        </message>
        <message>
            <source>Without these people</source>
            <translation>Zonder deze mensen</translation>
        </message>
        <message>
            <source>Without these words</source>
            <translation>Zonder deze woorden</translation>
        </message>
        <message>
            <source>Words to search for</source>
            <translation>Woorden om op te zoeken</translation>
        </message>
        <message>
            <source>You have not published anything yet</source>
            <translation>U hebt nog niets gepubliceerd</translation>
        </message>
        <message>
            <source>You keep no list there yet. Make one at the network first.</source>
            <translation>U houdt daar nog geen lijst bij. Maak er eerst een op het netwerk.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Uw naam</translation>
        </message>
        <message>
            <source>Your own messages stand here, with the answers to them.</source>
            <translation>Hier staan uw eigen berichten, met de antwoorden erop.</translation>
        </message>
        <message>
            <source>Your own messages with the answers to them.</source>
            <translation>Uw eigen berichten met de antwoorden erop.</translation>
        </message>
        <message>
            <source>a boost by {name}</source>
            <translation>een boost van {name}</translation>
        </message>
        <message>
            <source>an automatic account</source>
            <translation>een automatisch account</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>gesloten</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>bewerkt</translation>
        </message>
        <message>
            <source>open</source>
            <translation>openen</translation>
        </message>
        <message>
            <source>unread until here</source>
            <translation>ongelezen tot hier</translation>
        </message>
        <message>
            <source>until {moment}</source>
            <translation>tot {moment}</translation>
        </message>
        <message>
            <source>{count} k</source>
            <translation>{count}k</translation>
        </message>
        <message>
            <source>{host} asks for patience. It is asked again by itself as soon as it may be; you miss nothing.</source>
            <translation>{host} vraagt om geduld. Er wordt vanzelf opnieuw gevraagd zodra dat mag; u mist niets.</translation>
        </message>
        <message>
            <source>{host} cannot be reached. It is asked again by itself; you miss nothing.</source>
            <translation>{host} is niet bereikbaar. Er wordt vanzelf opnieuw gevraagd; u mist niets.</translation>
        </message>
        <message numerus="yes">
            <source>{title}: %n new messages</source>
            <translation>
                <numerusform>{title}: %n nieuw bericht</numerusform>
                <numerusform>{title}: %n nieuwe berichten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{title}: %n since last time</source>
            <translation>
                <numerusform>{title}: %n sinds vorige keer</numerusform>
                <numerusform>{title}: %n sinds vorige keer</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message numerus="yes">
            <source>%n addresses are secrets (of Google Alerts) and were left out.</source>
            <translation>
                <numerusform>%n adres is geheim (van Google Alerts) en is weggelaten.</numerusform>
                <numerusform>%n adressen zijn geheim (van Google Alerts) en zijn weggelaten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n addresses cannot be followed.</source>
            <translation>
                <numerusform>%n adres kan niet worden gevolgd.</numerusform>
                <numerusform>%n adressen kunnen niet worden gevolgd.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases are written to {file}.</source>
            <translation>
                <numerusform>%n vraag is geschreven naar {file}.</numerusform>
                <numerusform>%n vragen zijn geschreven naar {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases.</source>
            <translation>
                <numerusform>%n vraag.</numerusform>
                <numerusform>%n vragen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages are planned.</source>
            <translation>
                <numerusform>%n bericht is gepland.</numerusform>
                <numerusform>%n berichten zijn gepland.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages are written to {file}.</source>
            <translation>
                <numerusform>%n bericht staat nu in {file}.</numerusform>
                <numerusform>%n berichten staan nu in {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages can be planned.</source>
            <translation>
                <numerusform>%n bericht kan worden gepland.</numerusform>
                <numerusform>%n berichten kunnen worden gepland.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages fell due meanwhile; they ask, and nothing goes by itself.</source>
            <translation>
                <numerusform>%n bericht is intussen aan de beurt geweest; het vraagt u wat ermee moet, en niets gaat vanzelf.</numerusform>
                <numerusform>%n berichten zijn intussen aan de beurt geweest; ze vragen u wat ermee moet, en niets gaat vanzelf.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notes belong to it. Nothing is deleted yet: say --yes to delete it for good.</source>
            <translation>
                <numerusform>Er hoort %n notitie bij. Er is nog niets verwijderd: met --yes wordt de vraag voorgoed verwijderd.</numerusform>
                <numerusform>Er horen %n notities bij. Er is nog niets verwijderd: met --yes wordt de vraag voorgoed verwijderd.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions are written to {file}.</source>
            <translation>
                <numerusform>%n vraag is naar {file} geschreven.</numerusform>
                <numerusform>%n vragen zijn naar {file} geschreven.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions.</source>
            <translation>
                <numerusform>%n vraag.</numerusform>
                <numerusform>%n vragen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows were left out.</source>
            <translation>
                <numerusform>%n rij is weggelaten.</numerusform>
                <numerusform>%n rijen zijn weggelaten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows were planned already.</source>
            <translation>
                <numerusform>%n rij was al gepland.</numerusform>
                <numerusform>%n rijen waren al gepland.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n series are planned.</source>
            <translation>
                <numerusform>%n reeks is gepland.</numerusform>
                <numerusform>%n reeksen zijn gepland.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n websites are followed.</source>
            <translation>
                <numerusform>%n website wordt gevolgd.</numerusform>
                <numerusform>%n websites worden gevolgd.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n websites are written to {file}.</source>
            <translation>
                <numerusform>%n website staat in {file}.</numerusform>
                <numerusform>%n websites staan in {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n websites were followed already.</source>
            <translation>
                <numerusform>%n website werd al gevolgd.</numerusform>
                <numerusform>%n websites werden al gevolgd.</numerusform>
            </translation>
        </message>
        <message>
            <source>A copy of the books could not be changed; it holds the question until seven newer ones exist.</source>
            <translation>Een reservekopie kon niet worden aangepast; daarin staat de vraag nog, tot er zeven nieuwere zijn.</translation>
        </message>
        <message>
            <source>A draft of {name} is now draft {draft}.</source>
            <translation>Een concept van {name} is nu concept {draft}.</translation>
        </message>
        <message>
            <source>Added account {id}: {handle} as {label}.</source>
            <translation>Account {id} is toegevoegd: {handle}, als {label}.</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>Met de hand</translation>
        </message>
        <message>
            <source>Council meeting</source>
            <translation>Raadsvergadering</translation>
        </message>
        <message>
            <source>Crisis</source>
            <translation>Crisis</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>Gedaan.</translation>
        </message>
        <message>
            <source>From now on nothing leaves.</source>
            <translation>Vanaf nu gaat er niets uit.</translation>
        </message>
        <message>
            <source>It is ended.</source>
            <translation>Het is beëindigd.</translation>
        </message>
        <message>
            <source>It is so already.</source>
            <translation>Het is al zo.</translation>
        </message>
        <message>
            <source>Known by: {words}</source>
            <translation>Te herkennen aan: {words}</translation>
        </message>
        <message>
            <source>No consulting hour is planned.</source>
            <translation>Er is geen spreekuur gepland.</translation>
        </message>
        <message>
            <source>Nothing holds your messages.</source>
            <translation>Niets houdt uw berichten tegen.</translation>
        </message>
        <message>
            <source>Nothing is planned.</source>
            <translation>Er is niets gepland.</translation>
        </message>
        <message>
            <source>Nothing was changed; look at the list.</source>
            <translation>Er is niets veranderd; kijk in de lijst.</translation>
        </message>
        <message>
            <source>Nothing was noticed.</source>
            <translation>Er viel niets op.</translation>
        </message>
        <message>
            <source>Nothing was planned. Correct the file, or leave such rows out with --leave-out.</source>
            <translation>Er is niets gepland. Verbeter het bestand, of laat zulke rijen weg met --leave-out.</translation>
        </message>
        <message>
            <source>Nothing was stored.</source>
            <translation>Er is niets opgeslagen.</translation>
        </message>
        <message>
            <source>Omroeper</source>
            <translation>Omroeper</translation>
        </message>
        <message>
            <source>Omroeper is open in a window, and that window does the sending.</source>
            <translation>Omroeper staat open in een venster; dat venster doet het verzenden.</translation>
        </message>
        <message>
            <source>Omroeper is open on this data folder already, but its window does not answer.</source>
            <translation>Omroeper staat al open op deze gegevensmap, maar het venster geeft geen antwoord. Sluit het venster en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>Open this page and sign in: {url}</source>
            <translation>Open deze pagina en meld u aan: {url}</translation>
        </message>
        <message>
            <source>Passphrase of Omroeper: </source>
            <translation>Wachtzin van Omroeper: </translation>
        </message>
        <message>
            <source>Post {number}:</source>
            <translation>Bericht {number}:</translation>
        </message>
        <message>
            <source>Question {case} and what was noted of it are deleted here. At the network nothing is.</source>
            <translation>Vraag {case} en de notities erbij zijn hier verwijderd. Bij het netwerk niet.</translation>
        </message>
        <message>
            <source>Row {row}: {said}</source>
            <translation>Rij {row}: {said}</translation>
        </message>
        <message>
            <source>Say with --as which account speaks in the rows that do not say as whom.</source>
            <translation>Zeg met --as welk account spreekt in de rijen die niet zeggen namens wie.</translation>
        </message>
        <message>
            <source>Sign-in needed</source>
            <translation>Aanmelden nodig</translation>
        </message>
        <message>
            <source>Speak in public from several accounts. Without a command, the window opens.</source>
            <translation>In het openbaar spreken vanuit verschillende accounts. Zonder opdracht gaat het venster open.</translation>
        </message>
        <message>
            <source>The account is removed and its login revoked; its history stays.</source>
            <translation>Het account is verwijderd en de aanmelding ingetrokken; de geschiedenis blijft.</translation>
        </message>
        <message>
            <source>The account is removed here; revoke its login at the network yourself. Its history stays.</source>
            <translation>Het account is hier verwijderd. Trek de aanmelding zelf in op het netwerk. De geschiedenis blijft.</translation>
        </message>
        <message>
            <source>The code on the page: </source>
            <translation>De code op de pagina: </translation>
        </message>
        <message>
            <source>The column has number {id}.</source>
            <translation>De kolom heeft nummer {id}.</translation>
        </message>
        <message>
            <source>The column is removed.</source>
            <translation>De kolom is verwijderd.</translation>
        </message>
        <message>
            <source>The guideline that comes with Omroeper holds again.</source>
            <translation>De richtlijn die bij Omroeper hoort, geldt weer.</translation>
        </message>
        <message>
            <source>The guideline that comes with Omroeper.</source>
            <translation>De richtlijn die bij Omroeper hoort.</translation>
        </message>
        <message>
            <source>The series is removed. What was typed for it lies among the drafts.</source>
            <translation>De reeks is verwijderd. Wat ervoor geschreven is, ligt bij de concepten.</translation>
        </message>
        <message>
            <source>The tour is done; {count} pictures are in {folder}.</source>
            <translation>De rondgang is klaar; er staan {count} afbeeldingen in {folder}.</translation>
        </message>
        <message>
            <source>The tour waited in vain for {what}.</source>
            <translation>De rondgang heeft tevergeefs gewacht op {what}.</translation>
        </message>
        <message>
            <source>There are no accounts yet. Add one with 'omroeper account add'.</source>
            <translation>Er zijn nog geen accounts. Voeg er een toe met 'omroeper account add'.</translation>
        </message>
        <message>
            <source>There are no columns yet. Add one with 'omroeper column add'.</source>
            <translation>Er zijn nog geen kolommen. Voeg er een toe met 'omroeper column add'.</translation>
        </message>
        <message>
            <source>There are no drafts.</source>
            <translation>Er zijn geen concepten.</translation>
        </message>
        <message>
            <source>There are no quiet hours.</source>
            <translation>Er zijn geen stille uren.</translation>
        </message>
        <message>
            <source>There are no series yet. Add one with 'omroeper series add'.</source>
            <translation>Er zijn nog geen reeksen. Voeg er een toe met 'omroeper series add'.</translation>
        </message>
        <message>
            <source>There is no municipality yet.</source>
            <translation>Er is nog geen gemeente.</translation>
        </message>
        <message>
            <source>There is nothing here yet.</source>
            <translation>Hier staat nog niets.</translation>
        </message>
        <message>
            <source>There was nothing to end.</source>
            <translation>Er was niets te beëindigen.</translation>
        </message>
        <message>
            <source>This guideline holds from now on: {source}.</source>
            <translation>Vanaf nu geldt deze richtlijn: {source}.</translation>
        </message>
        <message>
            <source>This is not how the command is used: {message}. See 'omroeper --help'.</source>
            <translation>Zo wordt de opdracht niet gebruikt: {message}. Zie 'omroeper --help'.</translation>
        </message>
        <message>
            <source>Written to {file}, signed in the name of {name}.</source>
            <translation>Geschreven naar {file}, ondertekend namens {name}.</translation>
        </message>
        <message>
            <source>You are signed in. You may close this page.</source>
            <translation>U bent aangemeld. U kunt deze pagina sluiten.</translation>
        </message>
        <message>
            <source>You declined. You may close this page.</source>
            <translation>U hebt geen toegang gegeven. U kunt deze pagina sluiten.</translation>
        </message>
        <message>
            <source>add a column</source>
            <translation>een kolom toevoegen</translation>
        </message>
        <message>
            <source>add a municipality, or change one with --id</source>
            <translation>voeg een gemeente toe, of wijzig er een met --id</translation>
        </message>
        <message>
            <source>add a series; each occurrence becomes a draft that somebody confirms</source>
            <translation>een reeks toevoegen; elke keer wordt een concept dat iemand klaarzet</translation>
        </message>
        <message>
            <source>add an account</source>
            <translation>een account toevoegen</translation>
        </message>
        <message>
            <source>add, list and remove accounts</source>
            <translation>accounts toevoegen, tonen en verwijderen</translation>
        </message>
        <message>
            <source>after how many minutes nothing goes unasked</source>
            <translation>na hoeveel minuten niets meer ongevraagd uitgaat</translation>
        </message>
        <message>
            <source>at the server</source>
            <translation>bij de server</translation>
        </message>
        <message>
            <source>begin an hour now</source>
            <translation>begin een spreekuur nu</translation>
        </message>
        <message>
            <source>by {name}</source>
            <translation>door {name}</translation>
        </message>
        <message>
            <source>call an hour off before it begins</source>
            <translation>zeg een spreekuur af voor het begint</translation>
        </message>
        <message>
            <source>consulting hours: plan, list, move, begin, extend, end, cancel, left</source>
            <translation>spreekuren: plannen, tonen, verzetten, beginnen, verlengen, beëindigen, afzeggen, wat er over is</translation>
        </message>
        <message>
            <source>council meetings: list, add, remove, start, close, read a calendar</source>
            <translation>raadsvergaderingen: tonen, toevoegen, weghalen, beginnen, sluiten, een agenda lezen</translation>
        </message>
        <message>
            <source>delete a question with its notes, for somebody who asks to be forgotten</source>
            <translation>een vraag met de notities verwijderen, voor iemand die vergeten wil worden</translation>
        </message>
        <message>
            <source>drafts, and files with which somebody else reads them first</source>
            <translation>concepten, en bestanden waarmee iemand anders ze eerst leest</translation>
        </message>
        <message>
            <source>each occurrence needs a video</source>
            <translation>elke keer heeft een video nodig</translation>
        </message>
        <message>
            <source>each occurrence needs captions</source>
            <translation>elke keer heeft ondertiteling nodig</translation>
        </message>
        <message>
            <source>end an hour now</source>
            <translation>sluit een spreekuur nu af</translation>
        </message>
        <message>
            <source>enter a meeting</source>
            <translation>voer een vergadering in</translation>
        </message>
        <message>
            <source>fetch what is new in a column, and print it</source>
            <translation>ophalen wat er nieuw is in een kolom, en het afdrukken</translation>
        </message>
        <message>
            <source>follow hashtags, mentions, people, searches and feeds</source>
            <translation>hashtags, vermeldingen, personen, zoekopdrachten en feeds volgen</translation>
        </message>
        <message>
            <source>follow it for so long, and print what comes</source>
            <translation>hem zo lang volgen, en afdrukken wat er binnenkomt</translation>
        </message>
        <message>
            <source>for so long, waiting for what falls due</source>
            <translation>zo lang, en wachten op wat aan de beurt komt</translation>
        </message>
        <message>
            <source>give a planned hour another beginning or end; its messages move along</source>
            <translation>een gepland spreekuur een ander begin of einde geven; de berichten gaan mee</translation>
        </message>
        <message>
            <source>go back to the guideline that comes with Omroeper</source>
            <translation>terug naar de richtlijn die bij Omroeper hoort</translation>
        </message>
        <message>
            <source>in whose name it is signed</source>
            <translation>namens wie het wordt ondertekend</translation>
        </message>
        <message>
            <source>leave one occurrence out</source>
            <translation>één keer overslaan</translation>
        </message>
        <message>
            <source>leave out the rows that cannot be planned</source>
            <translation>laat de rijen weg die niet gepland kunnen worden</translation>
        </message>
        <message>
            <source>let a meeting last until it is closed</source>
            <translation>laat een vergadering doorgaan tot zij gesloten wordt</translation>
        </message>
        <message>
            <source>let a series go on</source>
            <translation>een reeks hervatten</translation>
        </message>
        <message>
            <source>let an hour end later</source>
            <translation>laat een spreekuur later eindigen</translation>
        </message>
        <message>
            <source>let an occurrence go after all</source>
            <translation>een keer toch laten gaan</translation>
        </message>
        <message>
            <source>let go what waits for a decision</source>
            <translation>laat gaan wat op een besluit wacht</translation>
        </message>
        <message>
            <source>let nothing of a series go</source>
            <translation>niets van een reeks laten uitgaan</translation>
        </message>
        <message>
            <source>let one occurrence go at another time, in the zone of its series</source>
            <translation>één keer op een ander tijdstip laten gaan, in de tijdzone van de reeks</translation>
        </message>
        <message>
            <source>let the closing message wait for a word</source>
            <translation>laat het slotbericht op een teken wachten</translation>
        </message>
        <message>
            <source>letters {first} to {last}</source>
            <translation>tekens {first} tot en met {last}</translation>
        </message>
        <message>
            <source>list municipalities and their meetings</source>
            <translation>toon de gemeenten en hun vergaderingen</translation>
        </message>
        <message>
            <source>list the accounts</source>
            <translation>de accounts tonen</translation>
        </message>
        <message>
            <source>list the columns</source>
            <translation>de kolommen tonen</translation>
        </message>
        <message>
            <source>list the consulting hours, the earliest first</source>
            <translation>toon de spreekuren, het vroegste eerst</translation>
        </message>
        <message>
            <source>list the questions that wait for an answer</source>
            <translation>de vragen tonen die op antwoord wachten</translation>
        </message>
        <message>
            <source>list the series with what is to come</source>
            <translation>de reeksen tonen met wat er komt</translation>
        </message>
        <message>
            <source>list what holds messages now</source>
            <translation>tonen wat nu berichten tegenhoudt</translation>
        </message>
        <message>
            <source>list what is planned, where its timer runs, and what will not work</source>
            <translation>toon wat er gepland is, waar de klok loopt en wat niet zal lukken</translation>
        </message>
        <message>
            <source>list what was sent, what waits and what went wrong</source>
            <translation>tonen wat verzonden is, wat wacht en wat misging</translation>
        </message>
        <message>
            <source>list who still waits after an hour</source>
            <translation>toon wie na een spreekuur nog wacht</translation>
        </message>
        <message>
            <source>make the draft of an occurrence now</source>
            <translation>het concept van een keer nu maken</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nooit</translation>
        </message>
        <message>
            <source>no statuses with this tag</source>
            <translation>geen berichten met deze hashtag</translation>
        </message>
        <message>
            <source>on this computer</source>
            <translation>op deze computer</translation>
        </message>
        <message>
            <source>only statuses with this tag as well</source>
            <translation>alleen berichten die ook deze hashtag hebben</translation>
        </message>
        <message>
            <source>overwrite the file when it is there</source>
            <translation>het bestand overschrijven als het er al is</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>gepauzeerd</translation>
        </message>
        <message>
            <source>plan an hour with its opening and closing message</source>
            <translation>plan een spreekuur met een openings- en een slotbericht</translation>
        </message>
        <message>
            <source>plan an occurrence; the command itself releases it, after the pause</source>
            <translation>een keer plannen; de opdracht zelf geeft het vrij, na de bedenktijd</translation>
        </message>
        <message>
            <source>plan the messages of a calendar (.ics) or a table (.csv), or follow the websites of a list (.opml)</source>
            <translation>de berichten van een agenda (.ics) of een tabel (.csv) plannen, of de websites van een lijst (.opml) volgen</translation>
        </message>
        <message>
            <source>play through the program without a screen, and save a picture of every view</source>
            <translation>het programma zonder scherm doorlopen en van elke weergave een afbeelding bewaren</translation>
        </message>
        <message>
            <source>put the video or the captions of one occurrence ready</source>
            <translation>de video of de ondertiteling van één keer klaarleggen</translation>
        </message>
        <message>
            <source>read the access token, app password or application password from standard input</source>
            <translation>de toegangssleutel, het app-wachtwoord of het toepassingswachtwoord lezen van de standaardinvoer</translation>
        </message>
        <message>
            <source>read the passphrase of Omroeper from file descriptor N, for instance: omroeper publish --passphrase-fd 3 3&lt;FILE</source>
            <translation>de wachtzin van Omroeper lezen uit bestandsnummer N, bijvoorbeeld: omroeper publish --passphrase-fd 3 3&lt;FILE</translation>
        </message>
        <message>
            <source>really delete it; without this it is only shown</source>
            <translation>echt verwijderen; zonder dit wordt de vraag alleen getoond</translation>
        </message>
        <message>
            <source>remove a column</source>
            <translation>een kolom verwijderen</translation>
        </message>
        <message>
            <source>remove a series; what was typed stays a draft</source>
            <translation>een reeks verwijderen; wat geschreven is, blijft een concept</translation>
        </message>
        <message>
            <source>remove an account: revoke its login, forget its secrets, keep its history</source>
            <translation>een account verwijderen: de aanmelding intrekken, de geheimen vergeten, de geschiedenis bewaren</translation>
        </message>
        <message>
            <source>say that a meeting starts now</source>
            <translation>meld dat een vergadering nu begint</translation>
        </message>
        <message>
            <source>say that the meeting is closed</source>
            <translation>meld dat de vergadering gesloten is</translation>
        </message>
        <message>
            <source>say what would be noticed about a message; nothing is kept or sent</source>
            <translation>zeggen wat er aan een bericht opvalt; er wordt niets bewaard of verzonden</translation>
        </message>
        <message>
            <source>say what would be planned, and store nothing</source>
            <translation>zeg wat er gepland zou worden, en sla niets op</translation>
        </message>
        <message>
            <source>say which guideline holds</source>
            <translation>zeggen welke richtlijn geldt</translation>
        </message>
        <message>
            <source>send what is due, without a window; obeys pauses and holds</source>
            <translation>verzenden wat aan de beurt is, zonder venster; bedenktijd en wacht blijven gelden</translation>
        </message>
        <message>
            <source>show or set quiet hours; they hold nothing, but are asked about</source>
            <translation>toon of zet de stille uren; ze houden niets tegen, maar er wordt wel naar gevraagd</translation>
        </message>
        <message>
            <source>show the drafts, the last changed first</source>
            <translation>de concepten tonen, het laatst gewijzigde eerst</translation>
        </message>
        <message>
            <source>since {moment}</source>
            <translation>sinds {moment}</translation>
        </message>
        <message>
            <source>so long before, what is missing is told</source>
            <translation>zo lang vooraf wordt gezegd wat ontbreekt</translation>
        </message>
        <message>
            <source>start in the tray, without showing the window</source>
            <translation>op de achtergrond beginnen, zonder het venster te tonen</translation>
        </message>
        <message>
            <source>statuses with this tag, or another that is named so</source>
            <translation>berichten met deze hashtag, of met een andere die u zo noemt</translation>
        </message>
        <message>
            <source>stop everything: a crisis, a council meeting, or by hand; or let it go again</source>
            <translation>alles stilzetten: een crisis, een raadsvergadering of met de hand; of het weer laten gaan</translation>
        </message>
        <message>
            <source>such as Europe/Amsterdam; without it, this computer's</source>
            <translation>zoals Europe/Amsterdam; anders die van deze computer</translation>
        </message>
        <message>
            <source>take a meeting away</source>
            <translation>haal een vergadering weg</translation>
        </message>
        <message>
            <source>take in a guideline of your own: a folder, or a zip of it</source>
            <translation>een eigen richtlijn inlezen: een map, of een zip ervan</translation>
        </message>
        <message>
            <source>take in what a colleague wrote, or what was said of a draft</source>
            <translation>inlezen wat een collega schreef, of wat van een concept gezegd is</translation>
        </message>
        <message>
            <source>take the meetings from a calendar file, or from an address that is read daily</source>
            <translation>haal de vergaderingen uit een agendabestand, of van een adres dat elke dag gelezen wordt</translation>
        </message>
        <message>
            <source>tell so long before that it begins</source>
            <translation>geef zo lang van tevoren een seintje</translation>
        </message>
        <message>
            <source>the account that speaks in the rows that do not say as whom</source>
            <translation>het account dat spreekt in de rijen die niet zeggen als wie</translation>
        </message>
        <message>
            <source>the accounts that ask</source>
            <translation>de accounts waarmee gevolgd wordt</translation>
        </message>
        <message>
            <source>the address of a feed</source>
            <translation>het adres van een feed</translation>
        </message>
        <message>
            <source>the data folder (also: OMROEPER_HOME)</source>
            <translation>de gegevensmap (ook: OMROEPER_HOME)</translation>
        </message>
        <message>
            <source>the fields {fields} are filled in</source>
            <translation>de velden {fields} worden ingevuld</translation>
        </message>
        <message>
            <source>the guideline by which the pause asks its questions</source>
            <translation>de richtlijn waarnaar de bedenktijd vraagt</translation>
        </message>
        <message>
            <source>the language</source>
            <translation>de taal</translation>
        </message>
        <message>
            <source>the language of this account's messages</source>
            <translation>de taal van de berichten van dit account</translation>
        </message>
        <message>
            <source>the number of a list at the network</source>
            <translation>het nummer van een lijst op het netwerk</translation>
        </message>
        <message>
            <source>the reason that a check asks for</source>
            <translation>de reden waar een controle om vraagt</translation>
        </message>
        <message>
            <source>the time zone in which it is written (this computer's)</source>
            <translation>de tijdzone waarin het wordt geschreven (die van deze computer)</translation>
        </message>
        <message>
            <source>the time zone of both moments; otherwise that of this computer</source>
            <translation>de tijdzone van beide momenten; anders die van deze computer</translation>
        </message>
        <message>
            <source>the time zone of both moments; otherwise the one it was planned by</source>
            <translation>de tijdzone van beide momenten; anders die waarin het gepland is</translation>
        </message>
        <message>
            <source>the time zone of rows that name none (this computer's)</source>
            <translation>de tijdzone van rijen die er geen noemen (die van deze computer)</translation>
        </message>
        <message>
            <source>the whole queue</source>
            <translation>de hele rij</translation>
        </message>
        <message>
            <source>the words to look for</source>
            <translation>de woorden om op te zoeken</translation>
        </message>
        <message>
            <source>those that ended too</source>
            <translation>ook de afgeronde</translation>
        </message>
        <message>
            <source>until nothing is due any more (this is the default)</source>
            <translation>tot er niets meer aan de beurt is (zo gaat het als u niets kiest)</translation>
        </message>
        <message>
            <source>until {moment}</source>
            <translation>tot {moment}</translation>
        </message>
        <message>
            <source>up to this day and with it</source>
            <translation>tot en met deze dag</translation>
        </message>
        <message>
            <source>use a file that belonged to another occurrence already</source>
            <translation>een bestand gebruiken dat al bij een andere keer hoorde</translation>
        </message>
        <message>
            <source>use this computer's timer, never the server's</source>
            <translation>de klok van deze computer gebruiken, nooit die van de server</translation>
        </message>
        <message>
            <source>wait for 'omroeper decided POST' after the pause</source>
            <translation>wacht na de bedenktijd op 'omroeper decided POST'</translation>
        </message>
        <message>
            <source>weekly:thu, weekly:mon,thu, weekly/2:thu, monthly:15, monthly:last, monthly:first-mon, monthly/3:last-fri or workdays</source>
            <translation>weekly:thu, weekly:mon,thu, weekly/2:thu, monthly:15, monthly:last, monthly:first-mon, monthly/3:last-fri of workdays</translation>
        </message>
        <message>
            <source>what recurs: list, add, pause, skip, move, confirm</source>
            <translation>wat terugkomt: tonen, toevoegen, pauzeren, overslaan, verplaatsen, klaarzetten</translation>
        </message>
        <message>
            <source>what the colleague should look at</source>
            <translation>waar de collega op moet letten</translation>
        </message>
        <message>
            <source>what to do when the moment was missed</source>
            <translation>wat er moet gebeuren als het moment gemist is</translation>
        </message>
        <message>
            <source>when a message goes whose event has a day only</source>
            <translation>hoe laat een bericht gaat waarvan de afspraak alleen een dag heeft</translation>
        </message>
        <message>
            <source>which events of its calendar are meetings, with commas between</source>
            <translation>welke afspraken uit de agenda vergaderingen zijn, met komma's ertussen</translation>
        </message>
        <message>
            <source>whose posts: a whole name, as in @gemeente@mastodon.example</source>
            <translation>wiens berichten: een volledige naam, zoals @gemeente@mastodon.example</translation>
        </message>
        <message>
            <source>why it is said so, where a check wants a reason</source>
            <translation>waarom het zo gezegd wordt, waar een controle een reden vraagt</translation>
        </message>
        <message>
            <source>withdraw what has not left yet</source>
            <translation>intrekken wat nog niet vertrokken is</translation>
        </message>
        <message>
            <source>without --end it lasts as long as it did</source>
            <translation>zonder --end duurt het even lang als het deed</translation>
        </message>
        <message>
            <source>write a draft to a signed file for a colleague</source>
            <translation>een concept naar een ondertekend bestand voor een collega schrijven</translation>
        </message>
        <message>
            <source>write a message and let it go after the pause of each account</source>
            <translation>een bericht schrijven en het na de bedenktijd van elk account laten gaan</translation>
        </message>
        <message>
            <source>write it to a table</source>
            <translation>schrijf het naar een tabel</translation>
        </message>
        <message>
            <source>write the plan to a calendar file (.ics), the cases to a table (.csv), or the websites to a list (.opml)</source>
            <translation>de planning in een agendabestand (.ics) zetten, de zaken in een tabel (.csv), of de websites in een lijst (.opml)</translation>
        </message>
        <message>
            <source>{back} of {count} plans were taken back from the networks.</source>
            <translation>{back} van {count} geplande berichten zijn teruggenomen van de netwerken.</translation>
        </message>
        <message>
            <source>{count} unread</source>
            <translation>{count} ongelezen</translation>
        </message>
        <message>
            <source>{meetings} events are meetings, {others} are not, {bad} cannot be understood.</source>
            <translation>{meetings} afspraken zijn vergaderingen, {others} niet, {bad} zijn niet te begrijpen.</translation>
        </message>
        <message>
            <source>{name} says of draft {draft}: {said}.</source>
            <translation>{name} zegt van concept {draft}: {said}.</translation>
        </message>
        <message>
            <source>{source}, last read {moment}</source>
            <translation>{source}, laatst gelezen {moment}</translation>
        </message>
        <message>
            <source>{text} has an offset; a series has a zone of its own</source>
            <translation>{text} heeft een tijdverschil; een reeks heeft een eigen tijdzone</translation>
        </message>
        <message>
            <source>{text} has no offset such as +01:00</source>
            <translation>{text} heeft geen afstand tot UTC, zoals +01:00</translation>
        </message>
        <message>
            <source>{text} is no date such as 2026-11-26</source>
            <translation>{text} is geen datum, zoals 2026-11-26</translation>
        </message>
        <message>
            <source>{text} is no moment such as 2026-11-26 19:30</source>
            <translation>{text} is geen moment zoals 2026-11-26 19:30</translation>
        </message>
        <message>
            <source>{text} is no moment such as 2026-11-26T16:00+01:00</source>
            <translation>{text} is geen moment, zoals 2026-11-26T16:00+01:00</translation>
        </message>
        <message>
            <source>{text} is no moment such as 2026-11-27T10:00</source>
            <translation>{text} is geen moment zoals 2026-11-27T10:00</translation>
        </message>
        <message>
            <source>{text} is no number of seconds from 0 to {most}</source>
            <translation>{text} is geen aantal seconden van 0 tot {most}</translation>
        </message>
        <message>
            <source>{text} is no quiet time such as 1-5=22:00-07:00</source>
            <translation>{text} is geen stille tijd zoals 1-5=22:00-07:00</translation>
        </message>
        <message>
            <source>{text} is no rule such as weekly:thu, monthly:15 or workdays</source>
            <translation>{text} is geen regel zoals weekly:thu, monthly:15 of workdays</translation>
        </message>
        <message>
            <source>{text} is no time such as 09:00</source>
            <translation>{text} is geen tijd zoals 09:00</translation>
        </message>
        <message>
            <source>{text} is no time such as 16:00</source>
            <translation>{text} is geen tijd zoals 16:00</translation>
        </message>
        <message>
            <source>{text} is none of publish, within:MINUTES and ask</source>
            <translation>{text} is geen van deze drie: publish, within:MINUTES of ask</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message numerus="yes">
            <source>%n more fit</source>
            <translation>
                <numerusform>%n andere past</numerusform>
                <numerusform>%n andere passen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of the links does not answer; see below.</source>
            <translation>
                <numerusform>%n van de links antwoordt niet; zie hieronder.</numerusform>
                <numerusform>%n van de links antwoorden niet; zie hieronder.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n used before; arrow down to choose</source>
            <translation>
                <numerusform>%n eerder gebruikt; pijl omlaag om te kiezen</numerusform>
                <numerusform>%n eerder gebruikt; pijl omlaag om te kiezen</numerusform>
            </translation>
        </message>
        <message>
            <source>+ account</source>
            <translation>+ account</translation>
        </message>
        <message>
            <source>+ {count} more</source>
            <translation>+ {count} meer</translation>
        </message>
        <message>
            <source>A language or its tag, for instance pt-BR</source>
            <translation>Een taal of taalcode, bijvoorbeeld pt-BR</translation>
        </message>
        <message>
            <source>A side note, tags, a folder: what is never published</source>
            <translation>Een kanttekening, labels, een map: wat nooit gepubliceerd wordt</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Accounts</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Toevoegen</translation>
        </message>
        <message>
            <source>Add a Frisian dictionary</source>
            <translation>Fries woordenboek toevoegen</translation>
        </message>
        <message>
            <source>Add a Frisian dictionary…</source>
            <translation>Fries woordenboek toevoegen…</translation>
        </message>
        <message>
            <source>Add an account</source>
            <translation>Account toevoegen</translation>
        </message>
        <message>
            <source>Add an account first.</source>
            <translation>Voeg eerst een account toe.</translation>
        </message>
        <message>
            <source>Add an account to Omroeper</source>
            <translation>Een account toevoegen aan Omroeper</translation>
        </message>
        <message>
            <source>Add picture</source>
            <translation>Afbeelding toevoegen</translation>
        </message>
        <message>
            <source>Add pictures</source>
            <translation>Afbeeldingen toevoegen</translation>
        </message>
        <message>
            <source>Add to my words</source>
            <translation>Toevoegen aan mijn woorden</translation>
        </message>
        <message numerus="yes">
            <source>Adding %n pictures…</source>
            <translation>
                <numerusform>Er wordt %n afbeelding toegevoegd…</numerusform>
                <numerusform>Er worden %n afbeeldingen toegevoegd…</numerusform>
            </translation>
        </message>
        <message>
            <source>Address of the weblog message</source>
            <translation>Adres van het weblogbericht</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Another language</source>
            <translation>Andere taal</translation>
        </message>
        <message>
            <source>Another language…</source>
            <translation>Andere taal…</translation>
        </message>
        <message>
            <source>Another word</source>
            <translation>Nog een woord</translation>
        </message>
        <message>
            <source>As each account does</source>
            <translation>Zoals elk account doet</translation>
        </message>
        <message>
            <source>As whom</source>
            <translation>Als wie</translation>
        </message>
        <message>
            <source>Asks every link whether it answers, and every network whom a mention names</source>
            <translation>Vraagt elke link of hij antwoordt, en elk netwerk wie een vermelding noemt</translation>
        </message>
        <message>
            <source>Becomes {size}</source>
            <translation>Wordt {size}</translation>
        </message>
        <message>
            <source>Becomes {size}, {width} × {height}</source>
            <translation>Wordt {size}, {width} × {height}</translation>
        </message>
        <message>
            <source>Begin another message; this one is kept as a draft</source>
            <translation>Een ander bericht beginnen; dit blijft bewaard als concept</translation>
        </message>
        <message>
            <source>Beside this draft</source>
            <translation>Bij dit concept</translation>
        </message>
        <message>
            <source>Bring this version back</source>
            <translation>Deze versie terughalen</translation>
        </message>
        <message>
            <source>Captions</source>
            <translation>Ondertitels</translation>
        </message>
        <message>
            <source>Captions of the video</source>
            <translation>Ondertitels bij de video</translation>
        </message>
        <message>
            <source>Captions: {name}…</source>
            <translation>Ondertitels: {name}…</translation>
        </message>
        <message>
            <source>Captions…</source>
            <translation>Ondertitels…</translation>
        </message>
        <message>
            <source>Check links and names</source>
            <translation>Links en namen nakijken</translation>
        </message>
        <message>
            <source>Check the spelling</source>
            <translation>Spelling nakijken</translation>
        </message>
        <message>
            <source>Choose accounts</source>
            <translation>Accounts kiezen</translation>
        </message>
        <message>
            <source>Choose accounts…</source>
            <translation>Accounts kiezen…</translation>
        </message>
        <message>
            <source>Choose an emoji</source>
            <translation>Kies een emoji</translation>
        </message>
        <message>
            <source>Choose first as whom you say this.</source>
            <translation>Kies eerst als wie u dit zegt.</translation>
        </message>
        <message>
            <source>Choose from {count} accounts</source>
            <translation>Kiezen uit {count} accounts</translation>
        </message>
        <message>
            <source>Choose when it goes out; nothing leaves yet</source>
            <translation>Kiezen wanneer het uitgaat; er gaat nog niets uit</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Content warning</source>
            <translation>Inhoudswaarschuwing</translation>
        </message>
        <message>
            <source>Counted by weight, as this network does: an emoji counts for two, a link for 23.</source>
            <translation>Geteld zoals dit netwerk doet: een emoji telt voor twee, een link voor 23.</translation>
        </message>
        <message>
            <source>Counted in characters, as this network does.</source>
            <translation>Geteld in tekens, zoals dit netwerk doet.</translation>
        </message>
        <message>
            <source>Counted in code points, as this network does: some emoji count for several.</source>
            <translation>Geteld zoals dit netwerk doet: sommige emoji tellen voor meer dan één teken.</translation>
        </message>
        <message>
            <source>Cut: changed…</source>
            <translation>Uitsnede: aangepast…</translation>
        </message>
        <message>
            <source>Cut…</source>
            <translation>Uitsnede…</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Afdeling</translation>
        </message>
        <message>
            <source>Description of {name}</source>
            <translation>Omschrijving van {name}</translation>
        </message>
        <message>
            <source>Dictionaries</source>
            <translation>Woordenboeken</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Concept</translation>
        </message>
        <message>
            <source>Drag it to another place</source>
            <translation>Sleep naar een andere plaats</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Each account's own language</source>
            <translation>De eigen taal van elk account</translation>
        </message>
        <message>
            <source>Emoji</source>
            <translation>Emoji</translation>
        </message>
        <message>
            <source>Emoji, hashtag sets, reply snippets</source>
            <translation>Emoji, hashtagsets, antwoordteksten</translation>
        </message>
        <message>
            <source>Emoji…</source>
            <translation>Emoji…</translation>
        </message>
        <message numerus="yes">
            <source>Every link answers (%n).</source>
            <translation>
                <numerusform>De link antwoordt.</numerusform>
                <numerusform>Alle %n links antwoorden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Fill in the rights card before this appears in the name of {names}.</source>
            <translation>Vul de rechtenkaart in voordat dit namens {names} verschijnt.</translation>
        </message>
        <message>
            <source>Find an account</source>
            <translation>Een account zoeken</translation>
        </message>
        <message>
            <source>Find by role, name or network</source>
            <translation>Zoeken op rol, naam of netwerk</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Map</translation>
        </message>
        <message>
            <source>For which accounts</source>
            <translation>Voor welke accounts</translation>
        </message>
        <message>
            <source>Frisian is checked from now on.</source>
            <translation>Fries wordt vanaf nu nagekeken.</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Ga erheen</translation>
        </message>
        <message>
            <source>Go there: {text}</source>
            <translation>Ga erheen: {text}</translation>
        </message>
        <message>
            <source>Guideline</source>
            <translation>Richtlijn</translation>
        </message>
        <message>
            <source>Hashtag sets</source>
            <translation>Hashtagsets</translation>
        </message>
        <message>
            <source>Hashtag sets…</source>
            <translation>Hashtagsets…</translation>
        </message>
        <message>
            <source>Hashtags</source>
            <translation>Hashtags</translation>
        </message>
        <message>
            <source>Hashtags that you often use together. They come in the text as you write them here.</source>
            <translation>Hashtags die u vaak samen gebruikt. Ze komen in de tekst zoals u ze hier schrijft.</translation>
        </message>
        <message>
            <source>Have it read…</source>
            <translation>Laten lezen…</translation>
        </message>
        <message>
            <source>Hide preview</source>
            <translation>Voorbeeld verbergen</translation>
        </message>
        <message>
            <source>Insert…</source>
            <translation>Invoegen…</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Kept.</source>
            <translation>Bewaard.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Language of the spell check, my words</source>
            <translation>Taal van de spellingcontrole, mijn woorden</translation>
        </message>
        <message>
            <source>Language: guessed ({language})</source>
            <translation>Taal: geraden ({language})</translation>
        </message>
        <message>
            <source>Looking for what is meant…</source>
            <translation>Zoekt wat u bedoelt…</translation>
        </message>
        <message>
            <source>Make a thread of it</source>
            <translation>Maak er een draad van</translation>
        </message>
        <message>
            <source>Makes it “{text}”</source>
            <translation>Maakt er “{text}” van</translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>Verbeteren</translation>
        </message>
        <message>
            <source>Mend: {text}</source>
            <translation>Verbeteren: {text}</translation>
        </message>
        <message>
            <source>Moments</source>
            <translation>Momenten</translation>
        </message>
        <message>
            <source>Move {name} back</source>
            <translation>{name} naar achteren</translation>
        </message>
        <message>
            <source>Move {name} forward</source>
            <translation>{name} naar voren</translation>
        </message>
        <message>
            <source>My words</source>
            <translation>Mijn woorden</translation>
        </message>
        <message>
            <source>My words…</source>
            <translation>Mijn woorden…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Name of the colleague</source>
            <translation>Naam van de collega</translation>
        </message>
        <message>
            <source>Name of the emoji</source>
            <translation>Naam van de emoji</translation>
        </message>
        <message>
            <source>Needs no captions</source>
            <translation>Heeft geen ondertitels nodig</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nieuw</translation>
        </message>
        <message>
            <source>New message</source>
            <translation>Nieuw bericht</translation>
        </message>
        <message>
            <source>Next marked word</source>
            <translation>Volgende gemarkeerde woord</translation>
        </message>
        <message>
            <source>No account has these words. Try fewer.</source>
            <translation>Geen account heeft deze woorden. Probeer er minder.</translation>
        </message>
        <message>
            <source>No emoji is called “{name}”. Try another word.</source>
            <translation>Geen emoji heet ‘{name}’. Probeer een ander woord.</translation>
        </message>
        <message>
            <source>No word is marked.</source>
            <translation>Er is geen woord gemarkeerd.</translation>
        </message>
        <message>
            <source>None chosen: for every account</source>
            <translation>Niets gekozen: voor elk account</translation>
        </message>
        <message>
            <source>Not saved. What you typed is still here, and saving is tried again.</source>
            <translation>Niet bewaard. Wat u typte, staat hier nog; het bewaren wordt opnieuw geprobeerd.</translation>
        </message>
        <message>
            <source>Notes…</source>
            <translation>Notities…</translation>
        </message>
        <message>
            <source>Nothing that looks like it</source>
            <translation>Niets wat erop lijkt</translation>
        </message>
        <message>
            <source>One message after all</source>
            <translation>Toch één bericht</translation>
        </message>
        <message>
            <source>Only decorates</source>
            <translation>Alleen versiering</translation>
        </message>
        <message>
            <source>Opens the pause; nothing leaves yet</source>
            <translation>Opent de bedenktijd; er gaat nog niets uit</translation>
        </message>
        <message>
            <source>Pasted picture</source>
            <translation>Geplakte afbeelding</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Afbeelding</translation>
        </message>
        <message>
            <source>Picture {name}</source>
            <translation>Afbeelding {name}</translation>
        </message>
        <message>
            <source>Picture {place} of {count}</source>
            <translation>Afbeelding {place} van {count}</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Afbeeldingen</translation>
        </message>
        <message>
            <source>Pictures and videos</source>
            <translation>Afbeeldingen en video's</translation>
        </message>
        <message>
            <source>Pieces of an answer, with the department that helps further. You always read them over before they leave.</source>
            <translation>Stukken van een antwoord, met de afdeling die verder helpt. U leest ze altijd na voordat ze weggaan.</translation>
        </message>
        <message>
            <source>Plan…</source>
            <translation>Plannen…</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Voorbeeld</translation>
        </message>
        <message>
            <source>Publish…</source>
            <translation>Publiceren…</translation>
        </message>
        <message>
            <source>Put it in the text</source>
            <translation>In de tekst zetten</translation>
        </message>
        <message>
            <source>Puts {link} in the text; it becomes the address once that stands</source>
            <translation>Zet {link} in de tekst; dat wordt het adres zodra het weblogbericht er staat</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Citaat</translation>
        </message>
        <message>
            <source>Recognisable people or children?</source>
            <translation>Herkenbare mensen of kinderen?</translation>
        </message>
        <message>
            <source>Remove the Frisian dictionary</source>
            <translation>Fries woordenboek verwijderen</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>{name} verwijderen</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Antwoord</translation>
        </message>
        <message>
            <source>Reply snippets</source>
            <translation>Antwoordteksten</translation>
        </message>
        <message>
            <source>Reply snippets…</source>
            <translation>Antwoordteksten…</translation>
        </message>
        <message>
            <source>Rights card…</source>
            <translation>Rechtenkaart…</translation>
        </message>
        <message>
            <source>Rights: {state}…</source>
            <translation>Rechten: {state}…</translation>
        </message>
        <message>
            <source>Room left</source>
            <translation>Ruimte over</translation>
        </message>
        <message>
            <source>Same as all again</source>
            <translation>Weer gelijk aan alle</translation>
        </message>
        <message>
            <source>Saved at {time}, on this computer</source>
            <translation>Bewaard om {time}, op deze computer</translation>
        </message>
        <message>
            <source>Saved {day} at {time}, on this computer</source>
            <translation>Bewaard {day} om {time}, op deze computer</translation>
        </message>
        <message>
            <source>Sets</source>
            <translation>Sets</translation>
        </message>
        <message>
            <source>Show these words</source>
            <translation>Toon deze woorden</translation>
        </message>
        <message>
            <source>Show “{words}” in the text</source>
            <translation>Toon ‘{words}’ in de tekst</translation>
        </message>
        <message>
            <source>Side note</source>
            <translation>Kanttekening</translation>
        </message>
        <message>
            <source>Signature: {text}</source>
            <translation>Ondertekening: {text}</translation>
        </message>
        <message>
            <source>Signed below by {names}</source>
            <translation>Ondertekend door {names}</translation>
        </message>
        <message>
            <source>Snippet</source>
            <translation>Antwoordtekst</translation>
        </message>
        <message>
            <source>Snippets</source>
            <translation>Antwoordteksten</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Spelling</translation>
        </message>
        <message>
            <source>Spelling: no dictionary for {language}</source>
            <translation>Spelling: geen woordenboek voor {language}</translation>
        </message>
        <message>
            <source>Spelling: off</source>
            <translation>Spelling: uit</translation>
        </message>
        <message>
            <source>Spelling: {language}</source>
            <translation>Spelling: {language}</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Labels</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>Weghalen</translation>
        </message>
        <message>
            <source>Take the captions of {name} out</source>
            <translation>Haal de ondertitels van {name} weg</translation>
        </message>
        <message>
            <source>Take the quote out</source>
            <translation>Citaat weghalen</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Text and pictures then carry the word {word}.</source>
            <translation>Op tekst en afbeeldingen staat dan het woord {word}.</translation>
        </message>
        <message>
            <source>Text for</source>
            <translation>Tekst voor</translation>
        </message>
        <message>
            <source>Text for another account</source>
            <translation>Tekst voor een ander account</translation>
        </message>
        <message>
            <source>Text of the message</source>
            <translation>Tekst van het bericht</translation>
        </message>
        <message>
            <source>That is no language tag. Write for instance pt-BR, or choose from the list.</source>
            <translation>Dit is geen taalcode. Schrijf bijvoorbeeld pt-BR, of kies uit de lijst.</translation>
        </message>
        <message>
            <source>The dictionary is being looked at…</source>
            <translation>Het woordenboek wordt bekeken…</translation>
        </message>
        <message>
            <source>The links are being asked…</source>
            <translation>De links worden nagekeken…</translation>
        </message>
        <message>
            <source>The picture says nothing that is not in the text.</source>
            <translation>De afbeelding zegt niets wat niet in de tekst staat.</translation>
        </message>
        <message>
            <source>The pictures are still being added. Try again in a moment.</source>
            <translation>De afbeeldingen worden nog toegevoegd. Probeer het zo meteen opnieuw.</translation>
        </message>
        <message>
            <source>The text cannot be kept on this computer now, so it cannot be published either.</source>
            <translation>De tekst kan nu niet op deze computer bewaard worden, en dus ook niet gepubliceerd. Maak ruimte op de schijf en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The text fits everywhere again.</source>
            <translation>De tekst past weer overal.</translation>
        </message>
        <message>
            <source>The text was changed since.</source>
            <translation>De tekst is daarna gewijzigd.</translation>
        </message>
        <message>
            <source>The version is back; what stood there is kept as a version too.</source>
            <translation>De versie is terug; wat er stond is ook als versie bewaard.</translation>
        </message>
        <message>
            <source>The version, compared with what stands now</source>
            <translation>De versie, vergeleken met wat er nu staat</translation>
        </message>
        <message>
            <source>Then that text belongs in the description or in the message too.</source>
            <translation>Dan hoort die tekst ook in de beschrijving of in het bericht.</translation>
        </message>
        <message>
            <source>There is no earlier version yet. One is kept every five minutes while you write.</source>
            <translation>Er is nog geen eerdere versie. Terwijl u schrijft wordt er elke vijf minuten een bewaard.</translation>
        </message>
        <message>
            <source>There is no link in the message; what is known of the names stands below.</source>
            <translation>Er staat geen link in het bericht; wat van de namen bekend is, staat hieronder.</translation>
        </message>
        <message>
            <source>There is text in it</source>
            <translation>Er staat tekst in</translation>
        </message>
        <message>
            <source>These words do not stand there any more.</source>
            <translation>Deze woorden staan er niet meer.</translation>
        </message>
        <message>
            <source>They stand in the picture, or nobody speaks.</source>
            <translation>Ze staan in beeld, of er wordt niet gesproken.</translation>
        </message>
        <message>
            <source>This is an answer, from {names} only.</source>
            <translation>Dit is een antwoord, alleen van {names}.</translation>
        </message>
        <message>
            <source>This is an answer.</source>
            <translation>Dit is een antwoord.</translation>
        </message>
        <message>
            <source>This stays on this computer and is never published.</source>
            <translation>Dit blijft op deze computer en wordt nooit gepubliceerd.</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Weggooien</translation>
        </message>
        <message>
            <source>Tick an account to see the message as it will stand there.</source>
            <translation>Vink een account aan om te zien hoe het bericht daar komt te staan.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Under construction</source>
            <translation>In opbouw</translation>
        </message>
        <message>
            <source>Underlined: only in that version. Struck out: written since.</source>
            <translation>Onderstreept: alleen in die versie. Doorgehaald: daarna geschreven.</translation>
        </message>
        <message>
            <source>Versions…</source>
            <translation>Versies…</translation>
        </message>
        <message>
            <source>Video {name}</source>
            <translation>Video {name}</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>Webadres</translation>
        </message>
        <message>
            <source>What colleagues say of it</source>
            <translation>Wat collega's ervan zeggen</translation>
        </message>
        <message>
            <source>What do you want to say?</source>
            <translation>Wat wilt u zeggen?</translation>
        </message>
        <message>
            <source>What does one see here? For who cannot see it</source>
            <translation>Wat is hier te zien? Voor wie het niet kan zien</translation>
        </message>
        <message>
            <source>What is it called? For instance: thumb, flag, cake</source>
            <translation>Hoe heet hij? Bijvoorbeeld: duim, vlag, taart</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>Waar het voor is</translation>
        </message>
        <message>
            <source>What one sees before opening the message</source>
            <translation>Wat men ziet voordat het bericht opengaat</translation>
        </message>
        <message>
            <source>What this draft was before</source>
            <translation>Hoe dit concept eerder was</translation>
        </message>
        <message>
            <source>What was noticed</source>
            <translation>Wat opviel</translation>
        </message>
        <message>
            <source>What you left out, whom to ask, where it comes from</source>
            <translation>Wat u wegliet, wie u nog vraagt, waar het vandaan komt</translation>
        </message>
        <message>
            <source>What you wrote before</source>
            <translation>Wat u eerder schreef</translation>
        </message>
        <message>
            <source>Who may read it</source>
            <translation>Wie het mag lezen</translation>
        </message>
        <message>
            <source>With spaces between; #RaadEnkhuizen is easier to read than #raadenkhuizen</source>
            <translation>Met spaties ertussen; #RaadEnkhuizen leest makkelijker dan #raadenkhuizen</translation>
        </message>
        <message>
            <source>Without a content warning</source>
            <translation>Zonder inhoudswaarschuwing</translation>
        </message>
        <message>
            <source>Words that are right in {language}; the spell check leaves them alone.</source>
            <translation>Woorden die goed zijn in het {language}; de spellingcontrole laat ze met rust.</translation>
        </message>
        <message>
            <source>Words to find it by, with commas between</source>
            <translation>Woorden om het terug te vinden, met komma's ertussen</translation>
        </message>
        <message>
            <source>Writes this draft to a file for a colleague, who sends it back with remarks</source>
            <translation>Schrijft dit concept naar een bestand voor een collega, die het met opmerkingen terugstuurt</translation>
        </message>
        <message>
            <source>You can write already; it is kept on this computer.</source>
            <translation>U kunt al schrijven; het wordt op deze computer bewaard.</translation>
        </message>
        <message>
            <source>You quote {name}</source>
            <translation>U citeert {name}</translation>
        </message>
        <message>
            <source>a thread of {count}</source>
            <translation>een draad van {count}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more; go to an account's tab to see its message</source>
            <translation>
                <numerusform>en nog %n; ga naar het tabblad van een account om zijn bericht te zien</numerusform>
                <numerusform>en nog %n; ga naar het tabblad van een account om zijn bericht te zien</numerusform>
            </translation>
        </message>
        <message>
            <source>by the text</source>
            <translation>naar de tekst</translation>
        </message>
        <message>
            <source>not chosen</source>
            <translation>niet gekozen</translation>
        </message>
        <message>
            <source>{count} bytes too many</source>
            <translation>{count} bytes te veel</translation>
        </message>
        <message>
            <source>{count} characters</source>
            <translation>{count} tekens</translation>
        </message>
        <message>
            <source>{count} left</source>
            <translation>{count} over</translation>
        </message>
        <message>
            <source>{count} more…</source>
            <translation>Nog {count}…</translation>
        </message>
        <message>
            <source>{count} too many</source>
            <translation>{count} te veel</translation>
        </message>
        <message>
            <source>{names} and {count} more</source>
            <translation>{names} en nog {count}</translation>
        </message>
        <message>
            <source>{names}: to be mended before publishing</source>
            <translation>{names}: te verbeteren vóór het publiceren</translation>
        </message>
        <message>
            <source>{name} · adapted</source>
            <translation>{name} · aangepast</translation>
        </message>
        <message>
            <source>{places} become what stands below</source>
            <translation>{places} worden wat hieronder staat</translation>
        </message>
        <message>
            <source>“{word}” is not in the dictionary</source>
            <translation>‘{word}’ staat niet in het woordenboek</translation>
        </message>
        <message>
            <source>“{word}” is one of your words now.</source>
            <translation>‘{word}’ hoort nu bij uw woorden.</translation>
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
        <name>Crop</name>
        <message>
            <source>Arrow keys move; Shift makes the cut larger or smaller, Ctrl goes in large steps.</source>
            <translation>Pijltjestoetsen verplaatsen; met Shift wordt de uitsnede groter of kleiner, met Ctrl gaat het in grote stappen.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Cut and focus point</source>
            <translation>Uitsnede en aandachtspunt</translation>
        </message>
        <message>
            <source>Cut: {width} × {height} pixels, {left} % from the left, {top} % from the top.</source>
            <translation>Uitsnede: {width} × {height} pixels, {left} % van links, {top} % van boven.</translation>
        </message>
        <message>
            <source>Focus point: {left} % from the left, {top} % from the top.</source>
            <translation>Aandachtspunt: {left} % van links, {top} % van boven.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Move the cut</source>
            <translation>Uitsnede verplaatsen</translation>
        </message>
        <message>
            <source>Picture {name}</source>
            <translation>Afbeelding {name}</translation>
        </message>
        <message>
            <source>Set the focus point</source>
            <translation>Aandachtspunt zetten</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Vorm</translation>
        </message>
        <message>
            <source>The original stays whole. Drag, or use the arrow keys; Shift makes the cut larger or smaller.</source>
            <translation>Het origineel blijft heel. Sleep, of gebruik de pijltjestoetsen; met Shift wordt de uitsnede groter of kleiner.</translation>
        </message>
        <message>
            <source>What stays in sight where a network shows less of the picture, if it can do that</source>
            <translation>Wat in beeld blijft als een netwerk minder van de afbeelding laat zien, als het dat kan</translation>
        </message>
        <message>
            <source>Whole picture</source>
            <translation>Hele afbeelding</translation>
        </message>
        <message>
            <source>free</source>
            <translation>vrij</translation>
        </message>
    </context>
    <context>
        <name>Drafts</name>
        <message numerus="yes">
            <source>%n pictures</source>
            <translation>
                <numerusform>%n afbeelding</numerusform>
                <numerusform>%n afbeeldingen</numerusform>
            </translation>
        </message>
        <message>
            <source>Also in earlier versions and in what was sent</source>
            <translation>Ook in eerdere versies en in wat verzonden is</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Deletes the chosen draft; it can be brought back at once</source>
            <translation>Verwijdert het gekozen concept; u kunt het meteen terughalen</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Concepten</translation>
        </message>
        <message>
            <source>Enter opens a draft, Delete throws it away</source>
            <translation>Enter opent een concept, Delete verwijdert het</translation>
        </message>
        <message>
            <source>No draft has all these words. Try fewer.</source>
            <translation>Geen concept heeft al deze woorden. Probeer er minder.</translation>
        </message>
        <message>
            <source>No drafts</source>
            <translation>Geen concepten</translation>
        </message>
        <message>
            <source>Open a file of a colleague…</source>
            <translation>Bestand van een collega openen…</translation>
        </message>
        <message>
            <source>Search everything…</source>
            <translation>Overal zoeken…</translation>
        </message>
        <message>
            <source>Search in your drafts</source>
            <translation>Zoeken in uw concepten</translation>
        </message>
        <message>
            <source>The draft is back.</source>
            <translation>Het concept is terug.</translation>
        </message>
        <message>
            <source>The draft was deleted.</source>
            <translation>Het concept is verwijderd.</translation>
        </message>
        <message>
            <source>To be read for colleagues</source>
            <translation>Te lezen voor collega's</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Whatever you begin to write is kept here until you publish it.</source>
            <translation>Wat u begint te schrijven, blijft hier bewaard tot u het publiceert.</translation>
        </message>
        <message>
            <source>Without words yet</source>
            <translation>Nog zonder woorden</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>Bericht schrijven</translation>
        </message>
        <message>
            <source>and {count} more accounts</source>
            <translation>en nog {count} accounts</translation>
        </message>
        <message>
            <source>changed {when}</source>
            <translation>gewijzigd: {when}</translation>
        </message>
        <message>
            <source>no account chosen yet</source>
            <translation>nog geen account gekozen</translation>
        </message>
        <message>
            <source>put aside until {when}</source>
            <translation>bewaard tot {when}</translation>
        </message>
    </context>
    <context>
        <name>Error</name>
        <message>
            <source>A board needs a name.</source>
            <translation>Een bord heeft een naam nodig.</translation>
        </message>
        <message>
            <source>A calendar comes from a file or from an address.</source>
            <translation>Een agenda komt uit een bestand of van een adres.</translation>
        </message>
        <message>
            <source>A case that ended stays between {least} and {most} days.</source>
            <translation>Een afgeronde vraag blijft {least} tot {most} dagen staan.</translation>
        </message>
        <message>
            <source>A column follows at most {most} hashtags.</source>
            <translation>Een kolom volgt hoogstens {most} hashtags.</translation>
        </message>
        <message>
            <source>A column keeps at most {most} words.</source>
            <translation>Een kolom onthoudt hoogstens {most} woorden.</translation>
        </message>
        <message>
            <source>A consulting hour has {most} hashtags at most.</source>
            <translation>Een spreekuur heeft hoogstens {most} hashtags.</translation>
        </message>
        <message>
            <source>A consulting hour lasts {most} hours at most.</source>
            <translation>Een spreekuur duurt hoogstens {most} uur.</translation>
        </message>
        <message>
            <source>A consulting hour needs a name.</source>
            <translation>Een spreekuur heeft een naam nodig.</translation>
        </message>
        <message>
            <source>A crisis holds every message.</source>
            <translation>Een crisis houdt elk bericht tegen.</translation>
        </message>
        <message>
            <source>A day has {most} preferred times at most.</source>
            <translation>Een dag heeft hoogstens {most} voorkeurstijden.</translation>
        </message>
        <message>
            <source>A file is too large for {host}.</source>
            <translation>Een bestand is te groot voor {host}.</translation>
        </message>
        <message>
            <source>A hashtag is one word of letters and digits, as in #enkhuizen.</source>
            <translation>Een hashtag is één woord van letters en cijfers, zoals #enkhuizen.</translation>
        </message>
        <message>
            <source>A line of this event has more than {most} characters.</source>
            <translation>Een regel van deze afspraak heeft meer dan {most} tekens.</translation>
        </message>
        <message>
            <source>A meeting lasts {hours} hours at most.</source>
            <translation>Een vergadering duurt hooguit {hours} uur.</translation>
        </message>
        <message>
            <source>A message of {title} is on its way or out already, so the hour cannot be moved.</source>
            <translation>Een bericht van {title} is al onderweg of staat er al; het spreekuur kan daarom niet meer worden verzet.</translation>
        </message>
        <message>
            <source>A name for the account is needed, of at most {most} characters.</source>
            <translation>Het account heeft een naam nodig, van ten hoogste {most} tekens.</translation>
        </message>
        <message>
            <source>A name or address holds at most {most} characters.</source>
            <translation>Een naam of adres is hooguit {most} tekens lang.</translation>
        </message>
        <message>
            <source>A note holds at most {most} characters.</source>
            <translation>Een notitie telt hoogstens {most} tekens.</translation>
        </message>
        <message>
            <source>A number of seconds from 0 to {most} is needed.</source>
            <translation>Er is een aantal seconden nodig van 0 tot en met {most}.</translation>
        </message>
        <message>
            <source>A pause lasts from 0 to {most} seconds.</source>
            <translation>Een bedenktijd duurt 0 tot {most} seconden.</translation>
        </message>
        <message>
            <source>A post goes at a moment, or when you say that it was decided; not both.</source>
            <translation>Een bericht gaat op een tijdstip uit, of als u zegt dat er besloten is; niet allebei.</translation>
        </message>
        <message>
            <source>A rule of this wall keeps this message away.</source>
            <translation>Een regel van deze muur houdt dit bericht weg.</translation>
        </message>
        <message>
            <source>A series cannot be like this ({what}: {value}).</source>
            <translation>Zo kan een reeks niet zijn ({what}: {value}).</translation>
        </message>
        <message>
            <source>A series cannot repeat like this ({part}).</source>
            <translation>Een reeks kan zo niet herhalen ({part}).</translation>
        </message>
        <message>
            <source>A series needs a name.</source>
            <translation>Een reeks heeft een naam nodig.</translation>
        </message>
        <message>
            <source>A time has {most} subjects at most.</source>
            <translation>Eén keer heeft hoogstens {most} onderwerpen.</translation>
        </message>
        <message>
            <source>A wall needs a title.</source>
            <translation>Een muur heeft een titel nodig.</translation>
        </message>
        <message>
            <source>Access was refused in the browser.</source>
            <translation>In de browser is de toegang geweigerd.</translation>
        </message>
        <message>
            <source>Add --secret-stdin and send it to the standard input.</source>
            <translation>Voeg --secret-stdin toe en stuur het naar de standaardinvoer.</translation>
        </message>
        <message>
            <source>Add it again from its source.</source>
            <translation>Voeg het originele bestand opnieuw toe.</translation>
        </message>
        <message>
            <source>Add it in the series, then let it go.</source>
            <translation>Voeg die toe bij de reeks en laat het dan gaan.</translation>
        </message>
        <message>
            <source>Add the account again with the new address.</source>
            <translation>Voeg het account opnieuw toe met het nieuwe adres.</translation>
        </message>
        <message>
            <source>Add them in the series, then let it go.</source>
            <translation>Voeg die toe bij de reeks en laat het dan gaan.</translation>
        </message>
        <message>
            <source>After {most} problems reading was stopped.</source>
            <translation>Na {most} problemen is het lezen gestopt.</translation>
        </message>
        <message>
            <source>An account has nothing called {names}.</source>
            <translation>Een account kent geen {names}.</translation>
        </message>
        <message>
            <source>An answer is owed within {least} to {most} hours of the office.</source>
            <translation>Een antwoord hoort er te zijn binnen {least} tot {most} kantooruren.</translation>
        </message>
        <message>
            <source>Another message stands in the place that was kept for this one.</source>
            <translation>Op de plek die voor dit bericht bewaard werd, staat een ander bericht.</translation>
        </message>
        <message>
            <source>Answer its pause first.</source>
            <translation>Beantwoord eerst de bedenktijd.</translation>
        </message>
        <message>
            <source>Answer who still waits from the list of what is left.</source>
            <translation>Beantwoord wie nog wacht vanuit de lijst van wat er over is.</translation>
        </message>
        <message>
            <source>As {account} this needs a reason.</source>
            <translation>Als {account} vraagt dit om een reden.</translation>
        </message>
        <message>
            <source>Ask for this picture, or change the setting.</source>
            <translation>Vraag deze afbeelding op, of wijzig de instelling.</translation>
        </message>
        <message>
            <source>Ask the administrator of the server for this right, or sign in again and allow it.</source>
            <translation>Vraag de beheerder van de server om dit recht, of meld u opnieuw aan en sta het toe.</translation>
        </message>
        <message>
            <source>Ask the administrator of the server or of this computer to mend the certificate.</source>
            <translation>Vraag de beheerder van de server of van deze computer het certificaat te herstellen.</translation>
        </message>
        <message>
            <source>Ask the administrator of the site to let Omroeper through.</source>
            <translation>Vraag de beheerder van de website Omroeper toe te laten.</translation>
        </message>
        <message>
            <source>Ask the administrator of the site to let the Authorization header through.</source>
            <translation>Vraag de beheerder van de website de Authorization-kopregel door te laten.</translation>
        </message>
        <message>
            <source>Ask the administrator of the site to switch on application passwords.</source>
            <translation>Vraag de beheerder van de website toepassingswachtwoorden aan te zetten.</translation>
        </message>
        <message>
            <source>Ask who manages this computer for the right to write in it.</source>
            <translation>Vraag de beheerder van deze computer om het recht erin te schrijven.</translation>
        </message>
        <message>
            <source>Ask who manages this computer, or start it by hand.</source>
            <translation>Vraag het aan wie deze computer beheert, of start het met de hand.</translation>
        </message>
        <message>
            <source>Ask {host} for an address that is open.</source>
            <translation>Vraag {host} om een adres dat voor iedereen open is.</translation>
        </message>
        <message>
            <source>At that time there is a consulting hour already: {title}.</source>
            <translation>Op dat moment is er al een spreekuur: {title}.</translation>
        </message>
        <message>
            <source>At this address of {host} there is no feed.</source>
            <translation>Op dit adres van {host} staat geen feed.</translation>
        </message>
        <message>
            <source>At {host} there is no picture that can be shown.</source>
            <translation>Op {host} staat geen afbeelding die getoond kan worden.</translation>
        </message>
        <message>
            <source>Change it and try again.</source>
            <translation>Wijzig het en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>Change the name.</source>
            <translation>Wijzig de naam.</translation>
        </message>
        <message>
            <source>Change the rules of the wall if it is to be shown.</source>
            <translation>Pas de regels van de muur aan als het toch getoond moet worden.</translation>
        </message>
        <message>
            <source>Change the text of the series, or confirm each time.</source>
            <translation>Wijzig de tekst van de reeks, of zet elke keer apart klaar.</translation>
        </message>
        <message>
            <source>Change what is refused, or ask the administrator of the server.</source>
            <translation>Wijzig wat geweigerd wordt, of vraag de beheerder van de server.</translation>
        </message>
        <message>
            <source>Check how the name is spelled.</source>
            <translation>Controleer hoe de naam gespeld wordt.</translation>
        </message>
        <message>
            <source>Check how the name is spelled; whoever manages the domain name can mend it.</source>
            <translation>Controleer hoe de naam gespeld wordt. Wie de domeinnaam beheert, kan het herstellen.</translation>
        </message>
        <message>
            <source>Check that the disk is there and that you may write in the folder.</source>
            <translation>Controleer of de schijf er is en of u in de map mag schrijven.</translation>
        </message>
        <message>
            <source>Check that the disk is there.</source>
            <translation>Controleer of de schijf er is.</translation>
        </message>
        <message>
            <source>Check that you may open it, or copy it first.</source>
            <translation>Controleer of u het mag openen, of maak er eerst een kopie van.</translation>
        </message>
        <message>
            <source>Check the address and the connection, and try again.</source>
            <translation>Controleer het adres en de verbinding, en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>Check the address and the connection.</source>
            <translation>Controleer het adres en de verbinding.</translation>
        </message>
        <message>
            <source>Check the address of the server.</source>
            <translation>Controleer het adres van de server.</translation>
        </message>
        <message>
            <source>Check the address, or choose another network.</source>
            <translation>Controleer het adres, of kies een ander netwerk.</translation>
        </message>
        <message>
            <source>Check the address; if it is right, ask the administrator of the server.</source>
            <translation>Controleer het adres. Klopt het, vraag dan de beheerder van de server.</translation>
        </message>
        <message>
            <source>Check the name, or type the server yourself.</source>
            <translation>Controleer de naam, of typ de server zelf.</translation>
        </message>
        <message>
            <source>Choose 'Have it read…' and open the file that comes back.</source>
            <translation>Kies ‘Laten lezen…’ en open het bestand dat terugkomt.</translation>
        </message>
        <message>
            <source>Choose a JPEG, PNG, GIF or WebP.</source>
            <translation>Kies een JPEG, PNG, GIF of WebP.</translation>
        </message>
        <message>
            <source>Choose a VTT or SRT file.</source>
            <translation>Kies een VTT- of SRT-bestand.</translation>
        </message>
        <message>
            <source>Choose a board that is there.</source>
            <translation>Kies een bord dat er is.</translation>
        </message>
        <message>
            <source>Choose a day of the calendar.</source>
            <translation>Kies een dag die op de kalender staat.</translation>
        </message>
        <message>
            <source>Choose a day on which it has one.</source>
            <translation>Kies een dag waarop die er wel een heeft.</translation>
        </message>
        <message>
            <source>Choose a file that another reader of feeds has exported (OPML).</source>
            <translation>Kies een bestand dat een andere feedlezer heeft gemaakt (OPML).</translation>
        </message>
        <message>
            <source>Choose a later end.</source>
            <translation>Kies een later einde.</translation>
        </message>
        <message>
            <source>Choose a later one.</source>
            <translation>Kies een later moment.</translation>
        </message>
        <message>
            <source>Choose a moment still to come.</source>
            <translation>Kies een moment dat nog komt.</translation>
        </message>
        <message>
            <source>Choose a moment to come, or leave it out.</source>
            <translation>Kies een moment dat nog komt, of laat het weg.</translation>
        </message>
        <message>
            <source>Choose a number between these.</source>
            <translation>Kies een getal daartussen.</translation>
        </message>
        <message>
            <source>Choose a passphrase, or keep the sign-ins for this session only.</source>
            <translation>Kies een wachtzin, of bewaar de aanmeldgegevens alleen voor deze keer.</translation>
        </message>
        <message>
            <source>Choose a picture, not a folder.</source>
            <translation>Kies een afbeelding, geen map.</translation>
        </message>
        <message>
            <source>Choose a repetition by day, week or month.</source>
            <translation>Kies een herhaling per dag, week of maand.</translation>
        </message>
        <message>
            <source>Choose a shorter time.</source>
            <translation>Kies een kortere tijd.</translation>
        </message>
        <message>
            <source>Choose a smaller one, or a picture that stands still.</source>
            <translation>Kies een kleinere, of een afbeelding die stilstaat.</translation>
        </message>
        <message>
            <source>Choose a smaller picture.</source>
            <translation>Kies een kleinere afbeelding.</translation>
        </message>
        <message>
            <source>Choose a time for events of a whole day, or give it one.</source>
            <translation>Kies een tijd voor afspraken van een hele dag, of geef deze een tijd.</translation>
        </message>
        <message>
            <source>Choose a video with a picture.</source>
            <translation>Kies een video met beeld.</translation>
        </message>
        <message>
            <source>Choose an MP4, MOV or WebM.</source>
            <translation>Kies een MP4, MOV of WebM.</translation>
        </message>
        <message>
            <source>Choose an account of the municipality or of the council.</source>
            <translation>Kies een account van de gemeente of van de raad.</translation>
        </message>
        <message>
            <source>Choose an account that is there.</source>
            <translation>Kies een account dat er is.</translation>
        </message>
        <message>
            <source>Choose an earlier end.</source>
            <translation>Kies een vroeger einde.</translation>
        </message>
        <message>
            <source>Choose an earlier one.</source>
            <translation>Kies een eerder moment.</translation>
        </message>
        <message>
            <source>Choose another account for this column.</source>
            <translation>Kies een ander account voor deze kolom.</translation>
        </message>
        <message>
            <source>Choose another account, or open the message at its own network.</source>
            <translation>Kies een ander account, of open het bericht op het eigen netwerk.</translation>
        </message>
        <message>
            <source>Choose another account.</source>
            <translation>Kies een ander account.</translation>
        </message>
        <message>
            <source>Choose another data folder, or ask who manages this computer for the right to write in it.</source>
            <translation>Kies een andere gegevensmap, of vraag de beheerder van deze computer om het recht erin te schrijven.</translation>
        </message>
        <message>
            <source>Choose another day, or keep its timer on this laptop.</source>
            <translation>Kies een andere dag, of houd de klok op deze laptop.</translation>
        </message>
        <message>
            <source>Choose another day.</source>
            <translation>Kies een andere dag.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>Kies een ander bestand.</translation>
        </message>
        <message>
            <source>Choose another folder, or close the program that has it open.</source>
            <translation>Kies een andere map, of sluit het programma dat het open heeft.</translation>
        </message>
        <message>
            <source>Choose another length.</source>
            <translation>Kies een andere duur.</translation>
        </message>
        <message>
            <source>Choose another moment, publish it now, or stop it.</source>
            <translation>Kies een ander moment, publiceer het nu, of stop het.</translation>
        </message>
        <message>
            <source>Choose another name, or add --replace.</source>
            <translation>Kies een andere naam, of zet --replace erbij.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Kies een andere naam.</translation>
        </message>
        <message>
            <source>Choose another picture.</source>
            <translation>Kies een andere afbeelding.</translation>
        </message>
        <message>
            <source>Choose another place, or make room.</source>
            <translation>Kies een andere plek, of maak ruimte.</translation>
        </message>
        <message>
            <source>Choose another time, or call that one off first.</source>
            <translation>Kies een ander moment, of zeg dat spreekuur eerst af.</translation>
        </message>
        <message>
            <source>Choose another value.</source>
            <translation>Kies een andere waarde.</translation>
        </message>
        <message>
            <source>Choose at least one account.</source>
            <translation>Kies minstens één account.</translation>
        </message>
        <message>
            <source>Choose at least one day, and an end after the beginning, such as 09:00 and 17:00.</source>
            <translation>Kies minstens één dag, en een einde na het begin, zoals 09:00 en 17:00.</translation>
        </message>
        <message>
            <source>Choose days and times anew.</source>
            <translation>Kies de dagen en tijden opnieuw.</translation>
        </message>
        <message>
            <source>Choose every week, every so many weeks, or monthly by date or weekday.</source>
            <translation>Kies elke week, om de zoveel weken, of elke maand op datum of weekdag.</translation>
        </message>
        <message>
            <source>Choose it again.</source>
            <translation>Kies het opnieuw.</translation>
        </message>
        <message>
            <source>Choose one of the language that is meant.</source>
            <translation>Kies een woordenboek van de bedoelde taal.</translation>
        </message>
        <message>
            <source>Choose one of the lists of this account.</source>
            <translation>Kies een van de lijsten van dit account.</translation>
        </message>
        <message>
            <source>Choose one of the two.</source>
            <translation>Kies een van de twee.</translation>
        </message>
        <message>
            <source>Choose one of: {known}.</source>
            <translation>Kies een van deze: {known}.</translation>
        </message>
        <message>
            <source>Choose one or more days.</source>
            <translation>Kies een of meer dagen.</translation>
        </message>
        <message>
            <source>Choose the captions of this video only.</source>
            <translation>Kies alleen de ondertitels van deze video.</translation>
        </message>
        <message>
            <source>Choose the extension (.oxt), or the pair of .dic and .aff of one dictionary.</source>
            <translation>Kies de extensie (.oxt), of het paar .dic en .aff van één woordenboek.</translation>
        </message>
        <message>
            <source>Choose the new file.</source>
            <translation>Kies het nieuwe bestand.</translation>
        </message>
        <message>
            <source>Confirm each time.</source>
            <translation>Zet elke keer apart klaar.</translation>
        </message>
        <message>
            <source>Copy the address into a browser yourself, or paste a token.</source>
            <translation>Kopieer het adres zelf naar een browser, of plak een toegangssleutel.</translation>
        </message>
        <message>
            <source>Copy the file to this computer first.</source>
            <translation>Kopieer het bestand eerst naar deze computer.</translation>
        </message>
        <message>
            <source>Correct it in the calendar and export it again.</source>
            <translation>Verbeter het in de agenda en exporteer die opnieuw.</translation>
        </message>
        <message>
            <source>Correct it in the calendar.</source>
            <translation>Verbeter het in de agenda.</translation>
        </message>
        <message>
            <source>Correct the end.</source>
            <translation>Verbeter het einde.</translation>
        </message>
        <message>
            <source>Correct the quotes, or save it again from the spreadsheet as CSV.</source>
            <translation>Verbeter de aanhalingstekens, of bewaar de tabel opnieuw als CSV.</translation>
        </message>
        <message>
            <source>Correct them, or choose to leave them out.</source>
            <translation>Verbeter ze, of kies ervoor ze weg te laten.</translation>
        </message>
        <message>
            <source>Correct them, or export them again as VTT or SRT.</source>
            <translation>Verbeter ze, of exporteer ze opnieuw als VTT of SRT.</translation>
        </message>
        <message>
            <source>Decide whether it is still to be done.</source>
            <translation>Beslis of het nog moet gebeuren.</translation>
        </message>
        <message>
            <source>Decide whether it still goes out, or stop it and say when the hour is made up for.</source>
            <translation>Beslis of het nog uitgaat, of stop het en laat weten wanneer u het spreekuur inhaalt.</translation>
        </message>
        <message>
            <source>Describe the picture.</source>
            <translation>Omschrijf de afbeelding.</translation>
        </message>
        <message>
            <source>Divide it over several drafts.</source>
            <translation>Verdeel de tekst over meer concepten.</translation>
        </message>
        <message>
            <source>Divide it over several files.</source>
            <translation>Verdeel het over meer bestanden.</translation>
        </message>
        <message>
            <source>Do it as another account, if it is still needed.</source>
            <translation>Doe het als een ander account, als het nog nodig is.</translation>
        </message>
        <message>
            <source>Edit it and type that part anew.</source>
            <translation>Bewerk het bericht en typ dat deel opnieuw.</translation>
        </message>
        <message>
            <source>Edit it as a new draft, with the address of the message in the text.</source>
            <translation>Bewerk het als nieuw concept, met het adres van het bericht in de tekst.</translation>
        </message>
        <message>
            <source>Edit it as a new draft, without the quote.</source>
            <translation>Bewerk het als nieuw concept, zonder het citaat.</translation>
        </message>
        <message>
            <source>Edit it as a new draft, without the quote; you can reply to the message instead.</source>
            <translation>Bewerk het als nieuw concept, zonder het citaat; u kunt in plaats daarvan op het bericht antwoorden.</translation>
        </message>
        <message>
            <source>Edit it as a new draft, without the reply.</source>
            <translation>Bewerk het als nieuw concept, zonder het antwoord.</translation>
        </message>
        <message>
            <source>Edit the message and add it again.</source>
            <translation>Bewerk het bericht en voeg het opnieuw toe.</translation>
        </message>
        <message>
            <source>End the hold to let it go.</source>
            <translation>Hef de wacht op om het te laten gaan.</translation>
        </message>
        <message>
            <source>Export it again from the calendar.</source>
            <translation>Exporteer het opnieuw uit de agenda.</translation>
        </message>
        <message>
            <source>Export the calendar again as iCalendar (.ics).</source>
            <translation>Exporteer de agenda opnieuw als iCalendar (.ics).</translation>
        </message>
        <message>
            <source>Export the whole calendar again.</source>
            <translation>Exporteer de hele agenda opnieuw.</translation>
        </message>
        <message>
            <source>Fetch or export it again; it was not copied whole.</source>
            <translation>Haal of exporteer het opnieuw; het is niet in zijn geheel gekopieerd.</translation>
        </message>
        <message>
            <source>Fill in your name.</source>
            <translation>Vul uw naam in.</translation>
        </message>
        <message>
            <source>Give a beginning (--start), an end (--end), or both.</source>
            <translation>Geef een begin (--start), een einde (--end) of beide.</translation>
        </message>
        <message>
            <source>Give each file one description, divided by |.</source>
            <translation>Geef elk bestand één omschrijving, gescheiden door |.</translation>
        </message>
        <message>
            <source>Give it a date and time.</source>
            <translation>Geef het een datum en een tijd.</translation>
        </message>
        <message>
            <source>Give it a last day in the calendar, or make the series here.</source>
            <translation>Geef het in de agenda een laatste dag, of maak de reeks hier.</translation>
        </message>
        <message>
            <source>Give it a later end, or leave it out.</source>
            <translation>Geef het een later einde, of laat het einde weg.</translation>
        </message>
        <message>
            <source>Give it a name by which you find it.</source>
            <translation>Geef een naam waaraan u het herkent.</translation>
        </message>
        <message>
            <source>Give it an earlier end.</source>
            <translation>Geef het een eerder einde.</translation>
        </message>
        <message>
            <source>Give it one.</source>
            <translation>Geef er een.</translation>
        </message>
        <message>
            <source>Give one --media before each --alt.</source>
            <translation>Geef vóór elke --alt één --media op.</translation>
        </message>
        <message>
            <source>Give one of the two.</source>
            <translation>Geef een van de twee.</translation>
        </message>
        <message>
            <source>Hold it as it was announced; or call it off, say so, and plan another.</source>
            <translation>Houd het zoals het is aangekondigd; of zeg het af, maak dat bekend en plan een ander.</translation>
        </message>
        <message>
            <source>In the role {role} a message never goes by itself; you press Publish.</source>
            <translation>In de rol {role} gaat een bericht nooit vanzelf; u drukt op Publiceren.</translation>
        </message>
        <message>
            <source>Install the newest Omroeper.</source>
            <translation>Installeer de nieuwste Omroeper.</translation>
        </message>
        <message>
            <source>It can be asked from the answer with number {least} to {most}.</source>
            <translation>De vraag kan komen vanaf antwoord {least} tot en met {most}.</translation>
        </message>
        <message>
            <source>It does not say as whom.</source>
            <translation>Er staat niet bij als wie.</translation>
        </message>
        <message>
            <source>It fell due during the crisis; after a crisis nothing goes by itself.</source>
            <translation>Het was tijdens de crisis aan de beurt; na een crisis gaat niets vanzelf.</translation>
        </message>
        <message>
            <source>It goes by itself as soon as there is one, if its late rule allows it by then.</source>
            <translation>Het gaat vanzelf zodra er weer een is, als de regel voor te laat dat dan nog toestaat.</translation>
        </message>
        <message>
            <source>It has left already, or was stopped before.</source>
            <translation>Het is al vertrokken, of het is eerder gestopt.</translation>
        </message>
        <message>
            <source>It has no name yet.</source>
            <translation>Het heeft nog geen naam.</translation>
        </message>
        <message>
            <source>It is asked again by itself; nothing is missed.</source>
            <translation>Er wordt vanzelf opnieuw gevraagd; u mist niets.</translation>
        </message>
        <message>
            <source>It is looked up again by itself; take it back if it may no longer go.</source>
            <translation>Het wordt vanzelf opnieuw nagegaan. Mag het niet meer gaan, neem het dan terug.</translation>
        </message>
        <message>
            <source>It is looked up by itself. Do not send it again before that is known.</source>
            <translation>Het wordt vanzelf nagegaan. Verzend het niet opnieuw voordat dat bekend is.</translation>
        </message>
        <message>
            <source>It is not said to whom this is passed on.</source>
            <translation>Er staat niet naar wie dit wordt doorverwezen.</translation>
        </message>
        <message>
            <source>It is not said whereto the consulting hour moves.</source>
            <translation>Er is niet gezegd waarheen het spreekuur gaat.</translation>
        </message>
        <message>
            <source>It is not said who takes this case.</source>
            <translation>Er staat niet wie deze vraag oppakt.</translation>
        </message>
        <message>
            <source>It is not said whose messages this column shows.</source>
            <translation>Er is niet aangegeven wiens berichten deze kolom toont.</translation>
        </message>
        <message>
            <source>It is not said why nobody is answered.</source>
            <translation>Er staat niet bij waarom er geen antwoord komt.</translation>
        </message>
        <message>
            <source>It is tried again by itself; if it stays, ask the administrator of the server.</source>
            <translation>Het wordt vanzelf opnieuw geprobeerd. Blijft het zo, vraag dan de beheerder van de server.</translation>
        </message>
        <message>
            <source>It waits for another message, which does not stand yet.</source>
            <translation>Het wacht op een ander bericht, dat er nog niet staat.</translation>
        </message>
        <message>
            <source>It waits until the council meeting is closed.</source>
            <translation>Het wacht tot de raadsvergadering gesloten is.</translation>
        </message>
        <message>
            <source>It was not missed.</source>
            <translation>Het is niet gemist.</translation>
        </message>
        <message>
            <source>It was not sent.</source>
            <translation>Het is niet verzonden.</translation>
        </message>
        <message>
            <source>Its account was removed meanwhile, so it was not done.</source>
            <translation>Het account is intussen verwijderd, dus het is niet gedaan.</translation>
        </message>
        <message>
            <source>Its author altered this message while you read it.</source>
            <translation>De schrijver heeft dit bericht gewijzigd terwijl u het las.</translation>
        </message>
        <message>
            <source>Its author does not let others quote this message.</source>
            <translation>De schrijver laat dit bericht niet door anderen citeren.</translation>
        </message>
        <message>
            <source>Its author may have removed it.</source>
            <translation>Misschien heeft de schrijver het weggehaald.</translation>
        </message>
        <message>
            <source>Its consulting hour never began: this computer was off or asleep.</source>
            <translation>Het spreekuur is nooit begonnen: deze computer stond uit of sliep.</translation>
        </message>
        <message>
            <source>Its consulting hour was moved or called off; the plan is being adapted.</source>
            <translation>Het spreekuur is verplaatst of afgezegd; de planning wordt aangepast.</translation>
        </message>
        <message>
            <source>Its moment passed before anybody confirmed it.</source>
            <translation>Het moment ging voorbij voordat iemand het bevestigde.</translation>
        </message>
        <message>
            <source>Its moment passed {minutes} before it could go, so it was held back.</source>
            <translation>Het moment was {minutes} voorbij voordat het kon gaan; daarom is het tegengehouden.</translation>
        </message>
        <message>
            <source>Its own words: “{message}”</source>
            <translation>In de eigen woorden: “{message}”</translation>
        </message>
        <message>
            <source>Its series is paused.</source>
            <translation>De reeks ervan is gepauzeerd.</translation>
        </message>
        <message>
            <source>Its series was changed meanwhile; the plan is being adapted.</source>
            <translation>De reeks ervan is intussen gewijzigd; het plan wordt aangepast.</translation>
        </message>
        <message>
            <source>Its video is missing.</source>
            <translation>De video ontbreekt.</translation>
        </message>
        <message>
            <source>Leave some out.</source>
            <translation>Laat er een paar weg.</translation>
        </message>
        <message>
            <source>Leave the laptop on at its moment, or choose another moment.</source>
            <translation>Laat de laptop dan aan, of kies een ander moment.</translation>
        </message>
        <message>
            <source>Leave this setting off.</source>
            <translation>Laat deze instelling uit.</translation>
        </message>
        <message>
            <source>Let it go after all first.</source>
            <translation>Laat het eerst toch gaan.</translation>
        </message>
        <message>
            <source>Let the event begin on a day on which it repeats.</source>
            <translation>Laat de afspraak beginnen op een dag waarop die herhaalt.</translation>
        </message>
        <message>
            <source>Let the first row name the columns: date, time, account, text.</source>
            <translation>Zet in de eerste rij de namen van de kolommen: datum, tijd, account, tekst.</translation>
        </message>
        <message>
            <source>Let the series go on to let it go.</source>
            <translation>Hervat de reeks om het te laten gaan.</translation>
        </message>
        <message>
            <source>Let this one pass now, or end the crisis.</source>
            <translation>Laat dit ene bericht nu door, of beëindig de crisis.</translation>
        </message>
        <message>
            <source>Look at it there; delete it when it may not stand there yet.</source>
            <translation>Bekijk het daar; verwijder het als het er nog niet mag staan.</translation>
        </message>
        <message>
            <source>Look at its day, time, zone and end again.</source>
            <translation>Kijk opnieuw naar de dag, de tijd, de tijdzone en het einde.</translation>
        </message>
        <message>
            <source>Look at the board again.</source>
            <translation>Kijk opnieuw op de lijst.</translation>
        </message>
        <message>
            <source>Look at the consulting hour if this stays.</source>
            <translation>Kijk bij het spreekuur als dit zo blijft.</translation>
        </message>
        <message>
            <source>Look at the list.</source>
            <translation>Kijk in de lijst.</translation>
        </message>
        <message>
            <source>Look at the queue again.</source>
            <translation>Kijk nog eens in de rij.</translation>
        </message>
        <message>
            <source>Look at the series if this stays.</source>
            <translation>Bekijk de reeks als dit zo blijft.</translation>
        </message>
        <message>
            <source>Look how it stands now.</source>
            <translation>Kijk hoe het er nu voor staat.</translation>
        </message>
        <message>
            <source>Look how it stands; take it to open it again.</source>
            <translation>Kijk hoe het ervoor staat; pak de vraag op om haar te heropenen.</translation>
        </message>
        <message>
            <source>Look in the column how it stands.</source>
            <translation>Kijk in de kolom hoe het staat.</translation>
        </message>
        <message>
            <source>Look in the list of drafts.</source>
            <translation>Kijk in de lijst met concepten.</translation>
        </message>
        <message>
            <source>Look in the list of series.</source>
            <translation>Kijk in de lijst met reeksen.</translation>
        </message>
        <message>
            <source>Look in the list of what was sent.</source>
            <translation>Kijk in de lijst van wat verzonden is.</translation>
        </message>
        <message>
            <source>Look in the list.</source>
            <translation>Kijk in de lijst.</translation>
        </message>
        <message>
            <source>Look on the site for its address; it often ends in /feed or /rss.</source>
            <translation>Zoek het adres op de site; het eindigt vaak op /feed of /rss.</translation>
        </message>
        <message>
            <source>Look on the site for the address of its feed.</source>
            <translation>Zoek op de site het adres van de feed.</translation>
        </message>
        <message>
            <source>Look there first; then write it anew: Edit as new draft.</source>
            <translation>Kijk daar eerst. Schrijf het daarna opnieuw met “Bewerken als nieuw concept”.</translation>
        </message>
        <message>
            <source>Look whether the message stands there; report this.</source>
            <translation>Kijk of het bericht er staat, en meld dit.</translation>
        </message>
        <message>
            <source>Look which cases there are.</source>
            <translation>Kijk welke vragen er zijn.</translation>
        </message>
        <message>
            <source>Look which columns there are.</source>
            <translation>Kijk welke kolommen er zijn.</translation>
        </message>
        <message>
            <source>Look which walls there are.</source>
            <translation>Kijk welke muren er zijn.</translation>
        </message>
        <message>
            <source>Make a new one on the network's own site and paste it whole.</source>
            <translation>Maak een nieuwe op de website van het netwerk en plak die in zijn geheel.</translation>
        </message>
        <message>
            <source>Make a simpler event of it in the calendar.</source>
            <translation>Maak er in de agenda een eenvoudiger afspraak van.</translation>
        </message>
        <message>
            <source>Make an app password on the network's own site and paste that.</source>
            <translation>Maak een app-wachtwoord op de website van het netwerk en plak dat.</translation>
        </message>
        <message>
            <source>Make an app password on the network's own site and use that.</source>
            <translation>Maak een app-wachtwoord op de website van het netwerk en gebruik dat.</translation>
        </message>
        <message>
            <source>Make it shorter.</source>
            <translation>Maak de notitie korter.</translation>
        </message>
        <message>
            <source>Make one on the site under Users, Profile, Application passwords, and paste all of it.</source>
            <translation>Maak er een op de website onder Gebruikers, Profiel, Toepassingswachtwoorden, en plak het in zijn geheel.</translation>
        </message>
        <message>
            <source>Make room on the disk and try again.</source>
            <translation>Maak ruimte op de schijf en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>Make room on the disk.</source>
            <translation>Maak ruimte op de schijf.</translation>
        </message>
        <message>
            <source>Make the picture smaller first.</source>
            <translation>Maak de afbeelding eerst kleiner.</translation>
        </message>
        <message>
            <source>Make the series here, or give the file one event for each day.</source>
            <translation>Maak de reeks hier, of geef het bestand voor elke dag een eigen afspraak.</translation>
        </message>
        <message>
            <source>Make the text shorter.</source>
            <translation>Maak de tekst korter.</translation>
        </message>
        <message>
            <source>Mend that place and bring it in again; until then the rules that came with the program hold.</source>
            <translation>Verbeter die plek en lees het bestand opnieuw in; tot dan gelden de regels die bij het programma horen.</translation>
        </message>
        <message>
            <source>More is planned for {account} on that day than its server keeps ({most} a day).</source>
            <translation>Voor {account} is op die dag meer gepland dan de server bewaart ({most} per dag).</translation>
        </message>
        <message>
            <source>More is planned for {account} than its server keeps ({most} in all).</source>
            <translation>Voor {account} is meer gepland dan de server bewaart ({most} in totaal).</translation>
        </message>
        <message>
            <source>Name one of: {known}.</source>
            <translation>Noem een van deze: {known}.</translation>
        </message>
        <message>
            <source>Name the account.</source>
            <translation>Noem het account.</translation>
        </message>
        <message>
            <source>No account is chosen to follow this with.</source>
            <translation>Er is geen account gekozen om dit mee te volgen.</translation>
        </message>
        <message>
            <source>No account is chosen to speak as.</source>
            <translation>Er is geen account gekozen om mee te spreken.</translation>
        </message>
        <message>
            <source>No browser could be opened.</source>
            <translation>Er kon geen browser geopend worden.</translation>
        </message>
        <message>
            <source>No list is chosen.</source>
            <translation>Er is geen lijst gekozen.</translation>
        </message>
        <message>
            <source>No passphrase came in on file descriptor {descriptor}.</source>
            <translation>Op bestandsnummer {descriptor} kwam geen wachtzin binnen.</translation>
        </message>
        <message>
            <source>Nobody is known as {handle}.</source>
            <translation>Niemand is bekend als {handle}.</translation>
        </message>
        <message>
            <source>Nobody went through the pause of this message yet.</source>
            <translation>Nog niemand heeft de bedenktijd van dit bericht doorlopen.</translation>
        </message>
        <message>
            <source>Nobody would know who signed it.</source>
            <translation>Niemand zou weten wie het ondertekende.</translation>
        </message>
        <message>
            <source>Nothing came in on the standard input.</source>
            <translation>Er kwam niets binnen op de standaardinvoer.</translation>
        </message>
        <message>
            <source>Nothing can be written in {folder}.</source>
            <translation>In {folder} kan niets geschreven worden.</translation>
        </message>
        <message>
            <source>Nothing of it was taken over. Ask for a smaller one.</source>
            <translation>Er is niets van overgenomen. Vraag om een kleiner bestand.</translation>
        </message>
        <message>
            <source>Nothing of it was taken over. Ask for the file again.</source>
            <translation>Er is niets van overgenomen. Vraag opnieuw om het bestand.</translation>
        </message>
        <message>
            <source>Nothing of it was taken over. Ask the sender for the file again, and how it came to you.</source>
            <translation>Er is niets van overgenomen. Vraag de afzender opnieuw om het bestand, en ga na hoe het bij u kwam.</translation>
        </message>
        <message>
            <source>Nothing of this post waits for a decision.</source>
            <translation>Van dit bericht wacht niets op een besluit.</translation>
        </message>
        <message>
            <source>Nothing of your own is lost; wait a moment.</source>
            <translation>Van uzelf is niets verloren; wacht even.</translation>
        </message>
        <message>
            <source>Nothing to do.</source>
            <translation>U hoeft niets te doen.</translation>
        </message>
        <message>
            <source>Nothing to do: it goes as soon as the server takes messages again.</source>
            <translation>U hoeft niets te doen: het bericht gaat vanzelf zodra de server weer berichten aanneemt.</translation>
        </message>
        <message>
            <source>Nothing to do: it goes by itself as soon as there is a connection.</source>
            <translation>U hoeft niets te doen: het bericht gaat vanzelf zodra er verbinding is.</translation>
        </message>
        <message>
            <source>Nothing to do: it goes on as soon as the picture is ready.</source>
            <translation>U hoeft niets te doen: het bericht gaat vanzelf verder zodra de afbeelding klaar is.</translation>
        </message>
        <message>
            <source>Nothing to do: it is looked up again.</source>
            <translation>U hoeft niets te doen: het wordt opnieuw nagegaan.</translation>
        </message>
        <message>
            <source>Nothing to do: it is tried again by itself.</source>
            <translation>U hoeft niets te doen: het wordt vanzelf opnieuw geprobeerd.</translation>
        </message>
        <message>
            <source>Nothing to do: it is tried again.</source>
            <translation>U hoeft niets te doen: het wordt opnieuw geprobeerd.</translation>
        </message>
        <message>
            <source>Nothing was changed. Add that file and take the folder in again.</source>
            <translation>Er is niets gewijzigd. Voeg dat bestand toe en lees de map opnieuw in.</translation>
        </message>
        <message>
            <source>Nothing was changed. Mend it there and take it in again.</source>
            <translation>Er is niets gewijzigd. Herstel het daar en lees de richtlijn opnieuw in.</translation>
        </message>
        <message>
            <source>Open a page in the browser and sign in to the network there.</source>
            <translation>Open een pagina in de browser en meld u daar aan bij het netwerk.</translation>
        </message>
        <message>
            <source>Open it on the computer from which the draft was sent.</source>
            <translation>Open het op de computer waarmee u het concept liet lezen.</translation>
        </message>
        <message>
            <source>Open the account on the network and look; then say here what you saw.</source>
            <translation>Open het account op het netwerk en kijk. Zeg daarna hier wat u zag.</translation>
        </message>
        <message>
            <source>Open the file again.</source>
            <translation>Open het bestand opnieuw.</translation>
        </message>
        <message>
            <source>Open the link and look whether it stands there.</source>
            <translation>Open de link en kijk of het er staat.</translation>
        </message>
        <message>
            <source>Open the message and see whether it is done; else do it now.</source>
            <translation>Open het bericht en kijk of het is gebeurd; doe het anders nu.</translation>
        </message>
        <message>
            <source>Open the message itself.</source>
            <translation>Open het bericht zelf.</translation>
        </message>
        <message>
            <source>Open the message to see whether it is.</source>
            <translation>Open het bericht om te zien of het zo is.</translation>
        </message>
        <message>
            <source>Open the network's own site and see how it stands.</source>
            <translation>Open de website van het netwerk en kijk hoe het ervoor staat.</translation>
        </message>
        <message>
            <source>Paste the address of a feed (RSS or Atom).</source>
            <translation>Plak het adres van een feed (RSS of Atom).</translation>
        </message>
        <message>
            <source>Pictures of others are not fetched by themselves.</source>
            <translation>Afbeeldingen van anderen worden niet vanzelf opgehaald.</translation>
        </message>
        <message>
            <source>Publish it now, choose another moment, or stop it.</source>
            <translation>Plaats het nu, kies een ander moment, of stop het.</translation>
        </message>
        <message>
            <source>Publish it now, or choose another moment.</source>
            <translation>Publiceer het nu, of kies een ander moment.</translation>
        </message>
        <message>
            <source>Publish it now, or stop it.</source>
            <translation>Publiceer het nu, of stop het.</translation>
        </message>
        <message>
            <source>Put a text that holds the divider between quotes.</source>
            <translation>Zet een tekst waarin het scheidingsteken staat tussen aanhalingstekens.</translation>
        </message>
        <message>
            <source>Put back the file that came with the program.</source>
            <translation>Zet het bestand terug dat bij het programma hoort.</translation>
        </message>
        <message>
            <source>Put back the last copy.</source>
            <translation>Zet de laatste kopie terug.</translation>
        </message>
        <message>
            <source>Put both files in one folder and choose again.</source>
            <translation>Zet beide bestanden in één map en kies opnieuw.</translation>
        </message>
        <message>
            <source>Put each post in a row below the heading.</source>
            <translation>Zet elk bericht in een rij onder de kopregel.</translation>
        </message>
        <message>
            <source>Put it in the folder of the table, or correct the name.</source>
            <translation>Zet het in de map van de tabel, of verbeter de naam.</translation>
        </message>
        <message>
            <source>Put it ready in the series.</source>
            <translation>Leg die klaar in de reeks.</translation>
        </message>
        <message>
            <source>Put them ready in the series.</source>
            <translation>Leg die klaar in de reeks.</translation>
        </message>
        <message>
            <source>Read it once more, as it is now.</source>
            <translation>Lees het nog een keer, zoals het nu is.</translation>
        </message>
        <message>
            <source>Record it again, or let an editing program save it anew.</source>
            <translation>Neem de video opnieuw op, of laat een montageprogramma hem opnieuw bewaren.</translation>
        </message>
        <message>
            <source>Remove it, or name it as one of: {known}.</source>
            <translation>Haal de kolom weg, of noem die een van deze: {known}.</translation>
        </message>
        <message>
            <source>Remove one of the two.</source>
            <translation>Haal een van de twee weg.</translation>
        </message>
        <message>
            <source>Remove one of them.</source>
            <translation>Haal er een weg.</translation>
        </message>
        <message>
            <source>Remove them, or put them on another board first.</source>
            <translation>Verwijder ze, of zet ze eerst op een ander bord.</translation>
        </message>
        <message>
            <source>Save it again as UTF-8.</source>
            <translation>Bewaar het opnieuw als UTF-8.</translation>
        </message>
        <message>
            <source>Save it as a JPEG first; a telephone can do that by its setting “most compatible”.</source>
            <translation>Bewaar de afbeelding eerst als JPEG; een telefoon doet dat met de instelling “meest compatibel”.</translation>
        </message>
        <message>
            <source>Save it as a JPEG or PNG and add it again.</source>
            <translation>Bewaar de afbeelding als JPEG of PNG en voeg die opnieuw toe.</translation>
        </message>
        <message>
            <source>Save them again as UTF-8.</source>
            <translation>Bewaar ze opnieuw als UTF-8.</translation>
        </message>
        <message>
            <source>Say so when the meeting is closed.</source>
            <translation>Zeg het als de vergadering gesloten is.</translation>
        </message>
        <message>
            <source>See how it stands; what is published can be deleted on the network.</source>
            <translation>Kijk hoe het ervoor staat. Wat gepubliceerd is, kunt u op het netwerk verwijderen.</translation>
        </message>
        <message>
            <source>See what that one waits for; when it stands, this one goes by itself.</source>
            <translation>Kijk waar dat bericht op wacht; staat het er, dan gaat dit vanzelf.</translation>
        </message>
        <message>
            <source>See what was noticed with “omroeper check”, and add --reason with a sentence that says why.</source>
            <translation>Bekijk met “omroeper check” wat er opviel en voeg --reason toe met een zin die zegt waarom.</translation>
        </message>
        <message>
            <source>Send it there as one line, for instance with --passphrase-fd 3 3&lt;FILE</source>
            <translation>Stuur die daarheen als één regel, bijvoorbeeld met --passphrase-fd 3 3&lt;FILE</translation>
        </message>
        <message>
            <source>Send the token or password there: … | omroeper account add … --secret-stdin</source>
            <translation>Stuur de toegangssleutel of het wachtwoord daarheen: … | omroeper account add … --secret-stdin</translation>
        </message>
        <message>
            <source>Set the repetition again in the calendar.</source>
            <translation>Stel de herhaling in de agenda opnieuw in.</translation>
        </message>
        <message>
            <source>Several accounts are called “{name}”.</source>
            <translation>Meer dan één account heet “{name}”.</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translation>Maak het korter.</translation>
        </message>
        <message>
            <source>Shorten the text in the calendar.</source>
            <translation>Maak de tekst in de agenda korter.</translation>
        </message>
        <message>
            <source>Show it whole, or choose a picture that stands still.</source>
            <translation>Laat het heel zien, of kies een afbeelding die stilstaat.</translation>
        </message>
        <message>
            <source>Sign in again before it is due.</source>
            <translation>Meld u opnieuw aan voordat het zover is.</translation>
        </message>
        <message>
            <source>Sign in again before that.</source>
            <translation>Meld u vóór die tijd opnieuw aan.</translation>
        </message>
        <message>
            <source>Sign in again with each account.</source>
            <translation>Meld u met elk account opnieuw aan.</translation>
        </message>
        <message>
            <source>Sign in again with the account that stands here.</source>
            <translation>Meld u opnieuw aan met het account dat hier staat.</translation>
        </message>
        <message>
            <source>Sign in again.</source>
            <translation>Meld u opnieuw aan.</translation>
        </message>
        <message>
            <source>Sign in on the network's own site and see what it says.</source>
            <translation>Meld u aan op de website van het netwerk en lees wat daar staat.</translation>
        </message>
        <message>
            <source>Signing in took too long.</source>
            <translation>Het aanmelden duurde te lang.</translation>
        </message>
        <message>
            <source>Signing in was broken off.</source>
            <translation>Het aanmelden is afgebroken.</translation>
        </message>
        <message>
            <source>Solve those that are shown, and read the file again.</source>
            <translation>Los eerst op wat hier staat, en lees het bestand opnieuw.</translation>
        </message>
        <message>
            <source>Somebody stopped this account by hand.</source>
            <translation>Iemand heeft dit account met de hand stilgezet.</translation>
        </message>
        <message>
            <source>Something between here and {host} answered in its place, as the sign-in page of a guest network does.</source>
            <translation>Iets tussen deze computer en {host} gaf zelf antwoord, zoals de aanmeldpagina van een gastnetwerk doet.</translation>
        </message>
        <message>
            <source>Something unforeseen happened in the program ({kind}).</source>
            <translation>Er gebeurde iets onvoorziens in het programma ({kind}).</translation>
        </message>
        <message>
            <source>Something went wrong that has no explanation here yet ({code}).</source>
            <translation>Er ging iets mis waarvoor hier nog geen uitleg is ({code}).</translation>
        </message>
        <message>
            <source>Spread them over a longer time.</source>
            <translation>Verdeel ze over een langere tijd.</translation>
        </message>
        <message>
            <source>Start again and choose Allow.</source>
            <translation>Begin opnieuw en kies Toestaan.</translation>
        </message>
        <message>
            <source>Start again and paste the new code whole.</source>
            <translation>Begin opnieuw en plak de nieuwe code in zijn geheel.</translation>
        </message>
        <message>
            <source>Start again from here.</source>
            <translation>Begin hier opnieuw.</translation>
        </message>
        <message>
            <source>Start again when you want.</source>
            <translation>Begin opnieuw wanneer u wilt.</translation>
        </message>
        <message>
            <source>Start again.</source>
            <translation>Begin opnieuw.</translation>
        </message>
        <message>
            <source>Switch it on again on the network's own site.</source>
            <translation>Zet het weer aan op de website van het netwerk.</translation>
        </message>
        <message>
            <source>Take it out of the column, or paste another address.</source>
            <translation>Haal de feed uit de kolom, of plak een ander adres.</translation>
        </message>
        <message>
            <source>Take it out, or send the text by itself first.</source>
            <translation>Haal de video eruit, of laat eerst alleen de tekst lezen.</translation>
        </message>
        <message>
            <source>Take some away.</source>
            <translation>Haal er een paar weg.</translation>
        </message>
        <message>
            <source>Take some out, or divide them over two columns.</source>
            <translation>Haal er een paar weg, of verdeel ze over twee kolommen.</translation>
        </message>
        <message>
            <source>Take some out.</source>
            <translation>Haal er een paar weg.</translation>
        </message>
        <message>
            <source>That cannot be done with this message from this account.</source>
            <translation>Dat kan met dit bericht niet vanuit dit account.</translation>
        </message>
        <message>
            <source>That did not succeed.</source>
            <translation>Dat is niet gelukt.</translation>
        </message>
        <message>
            <source>That moment is over already.</source>
            <translation>Dat moment is al voorbij.</translation>
        </message>
        <message>
            <source>That moment is too far away.</source>
            <translation>Dat moment ligt te ver weg.</translation>
        </message>
        <message>
            <source>The answer from the browser does not belong to this sign-in, so it was thrown away.</source>
            <translation>Het antwoord uit de browser hoort niet bij deze aanmelding; daarom is het weggegooid.</translation>
        </message>
        <message>
            <source>The calendar file is built in a way that no calendar writes (line {line}).</source>
            <translation>Het agendabestand is gemaakt zoals geen agenda het schrijft (regel {line}).</translation>
        </message>
        <message>
            <source>The calendar file is damaged at line {line}.</source>
            <translation>Het agendabestand is beschadigd op regel {line}.</translation>
        </message>
        <message>
            <source>The calendar file stops in the middle of {part}.</source>
            <translation>Het agendabestand houdt op midden in {part}.</translation>
        </message>
        <message>
            <source>The captions are not there yet; without them, it is not sent.</source>
            <translation>De ondertiteling ligt er nog niet; zonder ondertiteling gaat het niet uit.</translation>
        </message>
        <message>
            <source>The captions of its video are missing.</source>
            <translation>De ondertiteling van de video ontbreekt.</translation>
        </message>
        <message>
            <source>The captions {name} are damaged at line {line}.</source>
            <translation>De ondertitels {name} zijn beschadigd op regel {line}.</translation>
        </message>
        <message>
            <source>The captions {name} are larger than {most} MB.</source>
            <translation>De ondertitels {name} zijn groter dan {most} MB.</translation>
        </message>
        <message>
            <source>The captions {name} are not written in an encoding that can be read.</source>
            <translation>De ondertitels {name} staan in een codering die niet te lezen is.</translation>
        </message>
        <message>
            <source>The clock of this computer was set back, so it cannot be told how late this is.</source>
            <translation>De klok van deze computer is teruggezet; daarom is niet te zeggen hoeveel dit bericht te laat is.</translation>
        </message>
        <message>
            <source>The closing message has no words.</source>
            <translation>Het slotbericht heeft geen tekst.</translation>
        </message>
        <message>
            <source>The closing message of {title} is on its way already, so the hour cannot become longer.</source>
            <translation>Het slotbericht van {title} is al onderweg; langer kan niet meer.</translation>
        </message>
        <message>
            <source>The column “{column}” is there twice.</source>
            <translation>De kolom “{column}” staat er twee keer.</translation>
        </message>
        <message>
            <source>The connection broke while sending; it may stand there.</source>
            <translation>De verbinding viel weg tijdens het verzenden; misschien staat het er.</translation>
        </message>
        <message>
            <source>The connection to {host} broke.</source>
            <translation>De verbinding met {host} viel weg.</translation>
        </message>
        <message>
            <source>The consulting hour would begin in the past.</source>
            <translation>Het spreekuur zou in het verleden beginnen.</translation>
        </message>
        <message>
            <source>The consulting hour would end before it begins.</source>
            <translation>Het spreekuur zou eindigen voor het begint.</translation>
        </message>
        <message>
            <source>The data are damaged; they are shown, but nothing is written in them.</source>
            <translation>De gegevens zijn beschadigd. U ziet ze, maar er wordt niets in geschreven.</translation>
        </message>
        <message>
            <source>The data folder can only be read; nothing new can be kept.</source>
            <translation>De gegevensmap is alleen te lezen; er kan niets nieuws bewaard worden.</translation>
        </message>
        <message>
            <source>The data folder cannot be read or written.</source>
            <translation>De gegevensmap kan niet gelezen of geschreven worden.</translation>
        </message>
        <message>
            <source>The data folder is in use by another program.</source>
            <translation>Een ander programma gebruikt de gegevensmap.</translation>
        </message>
        <message>
            <source>The data folder {folder} cannot be read.</source>
            <translation>De gegevensmap {folder} kan niet gelezen worden.</translation>
        </message>
        <message>
            <source>The data were written by a newer Omroeper; they are shown, but nothing is written in them.</source>
            <translation>De gegevens zijn geschreven door een nieuwere Omroeper. U ziet ze, maar er wordt niets in geschreven.</translation>
        </message>
        <message>
            <source>The day {value} does not exist.</source>
            <translation>De dag {value} bestaat niet.</translation>
        </message>
        <message>
            <source>The dictionary could not be kept: {why}.</source>
            <translation>Het woordenboek kon niet worden bewaard: {why}.</translation>
        </message>
        <message>
            <source>The disk is full; nothing that was kept is lost.</source>
            <translation>De schijf is vol. Wat bewaard was, is niet verloren.</translation>
        </message>
        <message>
            <source>The feed of {host} has been ended by its maker.</source>
            <translation>De maker van de feed van {host} is ermee gestopt.</translation>
        </message>
        <message>
            <source>The file with the questions of the pause is damaged ({place}).</source>
            <translation>Het bestand met de vragen van de bedenktijd is beschadigd ({place}).</translation>
        </message>
        <message>
            <source>The file {name} cannot be read.</source>
            <translation>Het bestand {name} kan niet gelezen worden.</translation>
        </message>
        <message>
            <source>The file {name} cannot be written.</source>
            <translation>Het bestand {name} kan niet worden geschreven.</translation>
        </message>
        <message>
            <source>The file {name} could not be written.</source>
            <translation>Het bestand {name} kon niet worden geschreven.</translation>
        </message>
        <message>
            <source>The file {name} in the data folder was changed or is damaged.</source>
            <translation>Het bestand {name} in de gegevensmap is veranderd of beschadigd.</translation>
        </message>
        <message>
            <source>The file {name} is no longer in the data folder.</source>
            <translation>Het bestand {name} staat niet meer in de gegevensmap.</translation>
        </message>
        <message>
            <source>The file {name} is no longer there.</source>
            <translation>Het bestand {name} is er niet meer.</translation>
        </message>
        <message>
            <source>The file {name} is not there.</source>
            <translation>Het bestand {name} is er niet.</translation>
        </message>
        <message>
            <source>The file {name} is there already.</source>
            <translation>Het bestand {name} bestaat al.</translation>
        </message>
        <message>
            <source>The first day, {day}, is not a day of its own repetition.</source>
            <translation>De eerste dag, {day}, is geen dag van de eigen herhaling.</translation>
        </message>
        <message>
            <source>The guideline has an error in {file}: {place}.</source>
            <translation>In de richtlijn zit een fout, in {file}: {place}.</translation>
        </message>
        <message>
            <source>The guideline lacks {file}.</source>
            <translation>In de richtlijn ontbreekt {file}.</translation>
        </message>
        <message>
            <source>The heading lacks: {column}.</source>
            <translation>In de kopregel ontbreekt: {column}.</translation>
        </message>
        <message>
            <source>The key to the sign-ins is lost or damaged; drafts and history are safe.</source>
            <translation>De sleutel van de aanmeldgegevens is weg of beschadigd; concepten en geschiedenis zijn veilig.</translation>
        </message>
        <message>
            <source>The keychain of this computer does not answer.</source>
            <translation>De sleutelbos van deze computer geeft geen antwoord.</translation>
        </message>
        <message>
            <source>The keychain of this computer is locked.</source>
            <translation>De sleutelbos van deze computer is vergrendeld.</translation>
        </message>
        <message>
            <source>The keychain was not unlocked.</source>
            <translation>De sleutelbos is niet ontgrendeld.</translation>
        </message>
        <message>
            <source>The meeting ends before it begins.</source>
            <translation>De vergadering eindigt voordat zij begint.</translation>
        </message>
        <message>
            <source>The message does not stand there as published.</source>
            <translation>Het bericht staat er niet als gepubliceerd.</translation>
        </message>
        <message>
            <source>The message has lost its own mark and cannot be sent safely.</source>
            <translation>Het bericht is zijn eigen kenmerk kwijt en kan niet veilig verzonden worden.</translation>
        </message>
        <message>
            <source>The message was begun on {host} and thrown away there.</source>
            <translation>Het bericht is op {host} begonnen en daar weggegooid.</translation>
        </message>
        <message>
            <source>The message you quote is no longer there, or this account may not see it.</source>
            <translation>Het bericht dat u citeert staat er niet meer, of dit account mag het niet zien.</translation>
        </message>
        <message>
            <source>The message you reply to is no longer there.</source>
            <translation>Het bericht waarop u antwoordt, is er niet meer.</translation>
        </message>
        <message>
            <source>The moment {moment} has no time zone.</source>
            <translation>Het moment {moment} heeft geen tijdzone.</translation>
        </message>
        <message>
            <source>The moving picture {name} is too large for the network, and cannot be made smaller without harm.</source>
            <translation>De bewegende afbeelding {name} is te groot voor het netwerk, en kan niet zonder schade kleiner worden.</translation>
        </message>
        <message>
            <source>The municipality has no name yet.</source>
            <translation>De gemeente heeft nog geen naam.</translation>
        </message>
        <message>
            <source>The network has suspended this account.</source>
            <translation>Het netwerk heeft dit account geschorst.</translation>
        </message>
        <message>
            <source>The occurrence of {day} does not go: it was left out, or its series is paused.</source>
            <translation>De keer van {day} gaat niet uit: die is overgeslagen, of de reeks is gepauzeerd.</translation>
        </message>
        <message>
            <source>The opening message has no words.</source>
            <translation>Het openingsbericht heeft geen tekst.</translation>
        </message>
        <message>
            <source>The passphrase is too short.</source>
            <translation>De wachtzin is te kort.</translation>
        </message>
        <message>
            <source>The password or token is not accepted.</source>
            <translation>Het wachtwoord of de toegangssleutel wordt niet aangenomen.</translation>
        </message>
        <message>
            <source>The period from {first} until {last} ends before it begins.</source>
            <translation>De periode van {first} tot en met {last} eindigt voordat ze begint.</translation>
        </message>
        <message>
            <source>The picture {name} has more pixels than can be handled.</source>
            <translation>De afbeelding {name} heeft te veel beeldpunten om te verwerken.</translation>
        </message>
        <message>
            <source>The picture {name} has no description.</source>
            <translation>De afbeelding {name} heeft geen omschrijving.</translation>
        </message>
        <message>
            <source>The picture {name} is damaged.</source>
            <translation>De afbeelding {name} is beschadigd.</translation>
        </message>
        <message>
            <source>The picture {name} is too large for {host}.</source>
            <translation>De afbeelding {name} is te groot voor {host}.</translation>
        </message>
        <message>
            <source>The picture {name} stays larger than the network takes, also when it is made smaller.</source>
            <translation>De afbeelding {name} blijft groter dan het netwerk aanneemt, ook verkleind.</translation>
        </message>
        <message>
            <source>The program ended while this was being done, and its network does not say whether it was.</source>
            <translation>Het programma stopte terwijl dit werd gedaan, en het netwerk zegt niet of het is gelukt.</translation>
        </message>
        <message>
            <source>The program ended while this was being sent; it may stand there.</source>
            <translation>Het programma stopte terwijl dit verzonden werd; misschien staat het er.</translation>
        </message>
        <message>
            <source>The repetition “{rule}” cannot be read.</source>
            <translation>De herhaling “{rule}” is niet te lezen.</translation>
        </message>
        <message>
            <source>The rules could not be kept: {why}.</source>
            <translation>De regels konden niet worden bewaard: {why}.</translation>
        </message>
        <message>
            <source>The same stands in row {other} already.</source>
            <translation>Hetzelfde staat al in rij {other}.</translation>
        </message>
        <message>
            <source>The series has no turn on {day}.</source>
            <translation>De reeks heeft geen keer op {day}.</translation>
        </message>
        <message>
            <source>The server answered with something that does not fit the question.</source>
            <translation>De server gaf een antwoord dat niet bij de vraag past.</translation>
        </message>
        <message>
            <source>The server cannot say whether it published the plan.</source>
            <translation>De server kan niet zeggen of het geplande bericht gepubliceerd is.</translation>
        </message>
        <message>
            <source>The server did not publish it and keeps it no more; it waits here again.</source>
            <translation>De server heeft het niet gepubliceerd en bewaart het niet meer; het wacht weer hier.</translation>
        </message>
        <message>
            <source>The server of this account cannot be found.</source>
            <translation>De server van dit account is niet te vinden.</translation>
        </message>
        <message>
            <source>The server of {account} does not know this message.</source>
            <translation>De server van {account} kent dit bericht niet.</translation>
        </message>
        <message>
            <source>The server said it was published, but it could not be fetched back.</source>
            <translation>De server zei dat het gepubliceerd is, maar het kon niet teruggehaald worden.</translation>
        </message>
        <message>
            <source>The server takes no plan for it now, so its timer runs on this laptop, which must be on.</source>
            <translation>De server neemt dit nu niet van tevoren aan. De klok loopt daarom op deze laptop, die aan moet staan.</translation>
        </message>
        <message>
            <source>The server takes {most} messages of {account} within {minutes}; here are more.</source>
            <translation>De server neemt binnen {minutes} {most} berichten van {account} aan; hier staan er meer.</translation>
        </message>
        <message>
            <source>The server was to keep it until its moment, but published it at once: it stands there already.</source>
            <translation>De server zou het tot zijn moment bewaren, maar heeft het meteen geplaatst: het staat er al.</translation>
        </message>
        <message>
            <source>The server was to publish it by now, but has not done so yet.</source>
            <translation>De server zou het nu gepubliceerd hebben, maar dat is nog niet gebeurd.</translation>
        </message>
        <message>
            <source>The setting {name} cannot be “{value}”.</source>
            <translation>De instelling {name} kan niet “{value}” zijn.</translation>
        </message>
        <message>
            <source>The sign-in of this account is no longer on this computer.</source>
            <translation>De aanmelding van dit account staat niet meer op deze computer.</translation>
        </message>
        <message>
            <source>The sign-in of {account} ends {ends}, before this goes out.</source>
            <translation>De aanmelding van {account} verloopt {ends}, voordat dit uitgaat.</translation>
        </message>
        <message>
            <source>The sign-ins are locked with your passphrase.</source>
            <translation>De aanmeldgegevens zijn vergrendeld met uw wachtzin.</translation>
        </message>
        <message>
            <source>The sign-ins are still locked away.</source>
            <translation>De aanmeldgegevens zijn nog vergrendeld.</translation>
        </message>
        <message>
            <source>The site has moved to {location}; nothing was sent there.</source>
            <translation>De website is verhuisd naar {location}; daarheen is niets verzonden.</translation>
        </message>
        <message>
            <source>The spell check does not run now ({why}).</source>
            <translation>De spellingcontrole werkt nu niet ({why}).</translation>
        </message>
        <message>
            <source>The table is damaged in row {row}, from line {line}: a text between quotes does not end, or is too long.</source>
            <translation>De tabel is beschadigd in rij {row}, vanaf regel {line}: een tekst tussen aanhalingstekens eindigt niet, of is te lang.</translation>
        </message>
        <message>
            <source>The table with the rules of the checks cannot be used ({place}).</source>
            <translation>De tabel met regels voor de controles is niet te gebruiken ({place}).</translation>
        </message>
        <message>
            <source>The text holds characters that this computer could not read.</source>
            <translation>In de tekst staan tekens die deze computer niet kon lezen.</translation>
        </message>
        <message>
            <source>The text holds signs that cannot be sent.</source>
            <translation>In de tekst staan tekens die niet verzonden kunnen worden.</translation>
        </message>
        <message>
            <source>The text takes {count} bytes; {most} is the most that fits.</source>
            <translation>De tekst is {count} bytes; er passen er ten hoogste {most}.</translation>
        </message>
        <message>
            <source>The text was changed for this one time, so it does not stand for those that follow.</source>
            <translation>De tekst is voor deze ene keer gewijzigd en geldt dus niet voor de volgende.</translation>
        </message>
        <message>
            <source>The time zone “{zone}” is not known on this computer.</source>
            <translation>Deze computer kent de tijdzone “{zone}” niet.</translation>
        </message>
        <message>
            <source>The user name is missing.</source>
            <translation>De gebruikersnaam ontbreekt.</translation>
        </message>
        <message>
            <source>The video is not there yet; without it, it is not sent.</source>
            <translation>De video ligt er nog niet; zonder video gaat het niet uit.</translation>
        </message>
        <message>
            <source>The video {name} has no index: the recording was broken off.</source>
            <translation>De video {name} heeft geen index: de opname is afgebroken.</translation>
        </message>
        <message>
            <source>The video {name} is damaged, or was not copied whole.</source>
            <translation>De video {name} is beschadigd, of niet helemaal gekopieerd.</translation>
        </message>
        <message>
            <source>The whole of this series is in the past.</source>
            <translation>Deze hele reeks ligt in het verleden.</translation>
        </message>
        <message>
            <source>There are more descriptions than files.</source>
            <translation>Er zijn meer omschrijvingen dan bestanden.</translation>
        </message>
        <message>
            <source>There are more descriptions than pictures.</source>
            <translation>Er zijn meer omschrijvingen dan afbeeldingen.</translation>
        </message>
        <message>
            <source>There are more than {most} lines or dates here, which is more than is read.</source>
            <translation>Er staan hier meer dan {most} regels of datums; meer wordt er niet gelezen.</translation>
        </message>
        <message>
            <source>There are more than {most} quiet hours.</source>
            <translation>Er zijn meer dan {most} stille uren.</translation>
        </message>
        <message>
            <source>There are no captions in {name}.</source>
            <translation>Er staan geen ondertitels in {name}.</translation>
        </message>
        <message>
            <source>There are no words in it.</source>
            <translation>Er staan geen woorden in.</translation>
        </message>
        <message>
            <source>There are sign-ins under another key already.</source>
            <translation>Er zijn al aanmeldgegevens onder een andere sleutel.</translation>
        </message>
        <message>
            <source>There are still columns on this board.</source>
            <translation>Er staan nog kolommen op dit bord.</translation>
        </message>
        <message>
            <source>There is a server at {host}, but not of this kind.</source>
            <translation>Op {host} is een server, maar niet van deze soort.</translation>
        </message>
        <message>
            <source>There is no account with number {account}.</source>
            <translation>Er is geen account met nummer {account}.</translation>
        </message>
        <message>
            <source>There is no account “{name}” here.</source>
            <translation>Er is hier geen account “{name}”.</translation>
        </message>
        <message>
            <source>There is no address of a feed yet.</source>
            <translation>Er is nog geen adres van een feed.</translation>
        </message>
        <message>
            <source>There is no column “{column}”.</source>
            <translation>Er is geen kolom “{column}”.</translation>
        </message>
        <message>
            <source>There is no event in this calendar file.</source>
            <translation>In dit agendabestand staat geen afspraak.</translation>
        </message>
        <message>
            <source>There is no hashtag in “{name}”.</source>
            <translation>Er staat geen hashtag in ‘{name}’.</translation>
        </message>
        <message>
            <source>There is no municipality with that number.</source>
            <translation>Er is geen gemeente met dat nummer.</translation>
        </message>
        <message>
            <source>There is no network “{network}”.</source>
            <translation>Er is geen netwerk “{network}”.</translation>
        </message>
        <message>
            <source>There is no post in this file.</source>
            <translation>In dit bestand staat geen bericht.</translation>
        </message>
        <message>
            <source>There is no server {host}, or this computer has no connection.</source>
            <translation>Er is geen server {host}, of deze computer heeft geen verbinding.</translation>
        </message>
        <message>
            <source>There is no text in “{name}”.</source>
            <translation>Er staat geen tekst in ‘{name}’.</translation>
        </message>
        <message>
            <source>There is no text.</source>
            <translation>Er is geen tekst.</translation>
        </message>
        <message>
            <source>There is nobody called {handle}.</source>
            <translation>Er is niemand die {handle} heet.</translation>
        </message>
        <message>
            <source>There is nothing in this file that can be planned.</source>
            <translation>Er staat niets in dit bestand dat gepland kan worden.</translation>
        </message>
        <message>
            <source>There is nothing to look for yet.</source>
            <translation>Er is nog niets om naar te zoeken.</translation>
        </message>
        <message>
            <source>There is nothing to note yet.</source>
            <translation>Er is nog niets om te noteren.</translation>
        </message>
        <message>
            <source>There is nothing to read in this draft yet.</source>
            <translation>In dit concept staat nog niets om te lezen.</translation>
        </message>
        <message>
            <source>There is nothing to show any more.</source>
            <translation>Er valt niets meer te tonen.</translation>
        </message>
        <message>
            <source>There is sound in {name}, but no picture.</source>
            <translation>Er zit geluid in {name}, maar geen beeld.</translation>
        </message>
        <message>
            <source>These are no office hours.</source>
            <translation>Dit zijn geen kantooruren.</translation>
        </message>
        <message>
            <source>These quiet hours cannot be understood.</source>
            <translation>Deze stille uren zijn niet te begrijpen.</translation>
        </message>
        <message>
            <source>These quiet hours have no day.</source>
            <translation>Bij deze stille uren hoort nog geen dag.</translation>
        </message>
        <message>
            <source>This account asks for a second code at sign-in.</source>
            <translation>Dit account vraagt bij het aanmelden om een tweede code.</translation>
        </message>
        <message>
            <source>This account is here already, as “{label}”.</source>
            <translation>Dit account is er al, als “{label}”.</translation>
        </message>
        <message>
            <source>This account may not do that there; it lacks the right {what}.</source>
            <translation>Dit account mag dat daar niet; het mist het recht {what}.</translation>
        </message>
        <message>
            <source>This account was switched off on its network.</source>
            <translation>Dit account is op het netwerk uitgezet.</translation>
        </message>
        <message>
            <source>This board is not there any more.</source>
            <translation>Dit bord is er niet meer.</translation>
        </message>
        <message>
            <source>This cannot be used as it is.</source>
            <translation>Zo is dit niet te gebruiken.</translation>
        </message>
        <message>
            <source>This case has moved on meanwhile, and that cannot be done with it now.</source>
            <translation>Deze vraag is intussen verder, en dit kan er nu niet mee.</translation>
        </message>
        <message>
            <source>This case is not there any more.</source>
            <translation>Deze vraag is er niet meer.</translation>
        </message>
        <message>
            <source>This changes an event on a day on which there is none.</source>
            <translation>Dit wijzigt een afspraak op een dag waarop er geen is.</translation>
        </message>
        <message>
            <source>This code is not accepted.</source>
            <translation>Deze code wordt niet aangenomen.</translation>
        </message>
        <message>
            <source>This column follows nobody yet.</source>
            <translation>Deze kolom volgt nog niemand.</translation>
        </message>
        <message>
            <source>This column has no hashtag to follow yet.</source>
            <translation>Deze kolom heeft nog geen hashtag om te volgen.</translation>
        </message>
        <message>
            <source>This column is not there any more.</source>
            <translation>Deze kolom is er niet meer.</translation>
        </message>
        <message>
            <source>This computer does not let Omroeper start by itself ({place}).</source>
            <translation>Deze computer laat Omroeper niet vanzelf starten ({place}).</translation>
        </message>
        <message>
            <source>This computer has no keychain in which sign-ins can be kept.</source>
            <translation>Deze computer heeft geen sleutelbos om aanmeldgegevens in te bewaren.</translation>
        </message>
        <message>
            <source>This computer has no network.</source>
            <translation>Deze computer heeft geen netwerk.</translation>
        </message>
        <message>
            <source>This consulting hour is not there any more.</source>
            <translation>Dit spreekuur is er niet meer.</translation>
        </message>
        <message>
            <source>This does not look like an application password.</source>
            <translation>Dit lijkt geen toepassingswachtwoord.</translation>
        </message>
        <message>
            <source>This draft is not there any more.</source>
            <translation>Dit concept is er niet meer.</translation>
        </message>
        <message>
            <source>This draft of a colleague is no longer here.</source>
            <translation>Dit concept van een collega is hier niet meer.</translation>
        </message>
        <message>
            <source>This draft was offered for publishing already.</source>
            <translation>Dit concept is al ter publicatie aangeboden.</translation>
        </message>
        <message>
            <source>This ends before it begins.</source>
            <translation>Dit eindigt voordat het begint.</translation>
        </message>
        <message>
            <source>This event has no beginning.</source>
            <translation>Deze afspraak heeft geen begin.</translation>
        </message>
        <message>
            <source>This event lasts the whole day {day}; it does not say at what time a post goes.</source>
            <translation>Deze afspraak duurt de hele dag {day}; er staat niet bij hoe laat een bericht gaat.</translation>
        </message>
        <message>
            <source>This event says {part} twice.</source>
            <translation>Bij deze afspraak staat {part} twee keer.</translation>
        </message>
        <message>
            <source>This file holds more than {most} posts or events.</source>
            <translation>In dit bestand staan meer dan {most} berichten of afspraken.</translation>
        </message>
        <message>
            <source>This file holds no list of feeds.</source>
            <translation>In dit bestand staat geen lijst met feeds.</translation>
        </message>
        <message>
            <source>This file is not written in an encoding that can be read (line {line}).</source>
            <translation>De tekens van dit bestand zijn niet te lezen (regel {line}).</translation>
        </message>
        <message>
            <source>This file is too large to be a list of feeds.</source>
            <translation>Dit bestand is te groot voor een lijst met feeds.</translation>
        </message>
        <message>
            <source>This file is {megabytes} MB; {most} MB is the most that is read.</source>
            <translation>Dit bestand is {megabytes} MB; er wordt ten hoogste {most} MB gelezen.</translation>
        </message>
        <message>
            <source>This is longer than {most} characters.</source>
            <translation>Dit is langer dan {most} tekens.</translation>
        </message>
        <message>
            <source>This is not a calendar file.</source>
            <translation>Dit is geen agendabestand.</translation>
        </message>
        <message>
            <source>This is not a name of this network: “{handle}”.</source>
            <translation>Dit is geen naam van dit netwerk: “{handle}”.</translation>
        </message>
        <message>
            <source>This is not an address: “{address}”.</source>
            <translation>Dit is geen adres: “{address}”.</translation>
        </message>
        <message>
            <source>This is not the passphrase.</source>
            <translation>Dit is niet de wachtzin.</translation>
        </message>
        <message>
            <source>This is not there any more.</source>
            <translation>Dit is er niet meer.</translation>
        </message>
        <message>
            <source>This is your main password; Omroeper does not want to have it.</source>
            <translation>Dit is uw hoofdwachtwoord; Omroeper wil dat niet hebben.</translation>
        </message>
        <message>
            <source>This meeting is over already.</source>
            <translation>Deze vergadering is al voorbij.</translation>
        </message>
        <message>
            <source>This message is no longer there.</source>
            <translation>Dit bericht staat er niet meer.</translation>
        </message>
        <message>
            <source>This message is not there.</source>
            <translation>Dit bericht is er niet.</translation>
        </message>
        <message>
            <source>This message was deleted meanwhile.</source>
            <translation>Dit bericht is intussen verwijderd.</translation>
        </message>
        <message>
            <source>This network knows no quotes of such a message.</source>
            <translation>Dit netwerk kan zo'n bericht niet citeren.</translation>
        </message>
        <message>
            <source>This question is not there any more.</source>
            <translation>Deze vraag is er niet meer.</translation>
        </message>
        <message>
            <source>This repeats more than once a day, which a series of posts does not.</source>
            <translation>Dit herhaalt vaker dan één keer per dag; een reeks berichten doet dat niet.</translation>
        </message>
        <message>
            <source>This repeats {count} times; a series has 1 to {most}.</source>
            <translation>Dit herhaalt {count} keer; een reeks heeft er 1 tot {most}.</translation>
        </message>
        <message>
            <source>This repeats, and a series cannot be read from a file yet.</source>
            <translation>Dit herhaalt zich, en een reeks kan nog niet uit een bestand worden gelezen.</translation>
        </message>
        <message>
            <source>This repetition never ends.</source>
            <translation>Deze herhaling eindigt nooit.</translation>
        </message>
        <message>
            <source>This row has {cells} cells where the heading has {most}.</source>
            <translation>Deze rij heeft {cells} cellen, de kopregel {most}.</translation>
        </message>
        <message>
            <source>This series cannot be confirmed once for all: each time brings something that nobody has seen yet.</source>
            <translation>Deze reeks kan niet in één keer worden bevestigd: elke keer komt er iets bij dat nog niemand gezien heeft.</translation>
        </message>
        <message>
            <source>This series is not there any more.</source>
            <translation>Deze reeks is er niet meer.</translation>
        </message>
        <message>
            <source>This sign-in belongs to another account than expected.</source>
            <translation>Deze aanmelding hoort bij een ander account dan verwacht.</translation>
        </message>
        <message>
            <source>This sign-in was kept for one session only, and that is over.</source>
            <translation>Deze aanmelding gold voor één keer, en die is voorbij.</translation>
        </message>
        <message>
            <source>This subject is not on the board any more.</source>
            <translation>Dit onderwerp staat niet meer op de lijst.</translation>
        </message>
        <message>
            <source>This text has {count} characters; a draft holds {most} at most.</source>
            <translation>Deze tekst heeft {count} tekens; in een concept passen er ten hoogste {most}.</translation>
        </message>
        <message>
            <source>This waited for more than half an hour, and was not done.</source>
            <translation>Dit wachtte langer dan een half uur en is niet gebeurd.</translation>
        </message>
        <message>
            <source>This wall is not there any more.</source>
            <translation>Deze muur is er niet meer.</translation>
        </message>
        <message>
            <source>Tick some off, or carry them over.</source>
            <translation>Vink er een paar af, of schuif ze door.</translation>
        </message>
        <message>
            <source>Try again in a few minutes.</source>
            <translation>Probeer het over een paar minuten opnieuw.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Probeer het zo meteen opnieuw.</translation>
        </message>
        <message>
            <source>Try again tomorrow.</source>
            <translation>Probeer het morgen opnieuw.</translation>
        </message>
        <message>
            <source>Try again, or use a passphrase.</source>
            <translation>Probeer het opnieuw, of gebruik een wachtzin.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Probeer het opnieuw.</translation>
        </message>
        <message>
            <source>Try again; if it stays, report this code.</source>
            <translation>Probeer het opnieuw. Blijft het zo, meld dan deze code.</translation>
        </message>
        <message>
            <source>Try again; if it stays, report this.</source>
            <translation>Probeer het opnieuw. Blijft het zo, meld dit dan.</translation>
        </message>
        <message>
            <source>Turn the two days around.</source>
            <translation>Draai de twee dagen om.</translation>
        </message>
        <message>
            <source>Type a name, such as Council.</source>
            <translation>Typ een naam, bijvoorbeeld Raad.</translation>
        </message>
        <message>
            <source>Type a whole name, as in @gemeente@mastodon.example.</source>
            <translation>Typ een volledige naam, zoals @gemeente@mastodon.example.</translation>
        </message>
        <message>
            <source>Type at least one hashtag.</source>
            <translation>Typ ten minste één hashtag.</translation>
        </message>
        <message>
            <source>Type at least one, for instance #Enkhuizen.</source>
            <translation>Typ er minstens één, bijvoorbeeld #Enkhuizen.</translation>
        </message>
        <message>
            <source>Type it again.</source>
            <translation>Typ het opnieuw.</translation>
        </message>
        <message>
            <source>Type it as in “mastodon.nl”.</source>
            <translation>Typ het zoals in “mastodon.nl”.</translation>
        </message>
        <message>
            <source>Type it as in “name.bsky.social”.</source>
            <translation>Typ het zoals in “naam.bsky.social”.</translation>
        </message>
        <message>
            <source>Type one or more words.</source>
            <translation>Typ een of meer woorden.</translation>
        </message>
        <message>
            <source>Type one word, without spaces.</source>
            <translation>Typ één woord, zonder spaties.</translation>
        </message>
        <message>
            <source>Type one.</source>
            <translation>Typ er een.</translation>
        </message>
        <message>
            <source>Type the name of the department.</source>
            <translation>Typ de naam van de afdeling.</translation>
        </message>
        <message>
            <source>Type the name with which you log in to the site.</source>
            <translation>Typ de naam waarmee u zich op de website aanmeldt.</translation>
        </message>
        <message>
            <source>Type the names of media, or paste the addresses of their feeds.</source>
            <translation>Typ de namen van media, of plak de adressen van hun feeds.</translation>
        </message>
        <message>
            <source>Type the note first.</source>
            <translation>Typ eerst de notitie.</translation>
        </message>
        <message>
            <source>Type the passphrase.</source>
            <translation>Typ de wachtzin.</translation>
        </message>
        <message>
            <source>Type the reason; it stays here.</source>
            <translation>Typ de reden; die blijft hier.</translation>
        </message>
        <message>
            <source>Type the text, or how the department is reached.</source>
            <translation>Typ de tekst, of hoe de afdeling te bereiken is.</translation>
        </message>
        <message>
            <source>Type what the hall is to read over it.</source>
            <translation>Typ wat de zaal erboven moet lezen.</translation>
        </message>
        <message>
            <source>Type your name.</source>
            <translation>Typ uw naam.</translation>
        </message>
        <message>
            <source>Unlock it and try again.</source>
            <translation>Ontgrendel die en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>Unlock them.</source>
            <translation>Ontgrendel ze.</translation>
        </message>
        <message>
            <source>Unlock those first, or remove the accounts.</source>
            <translation>Ontgrendel die eerst, of verwijder de accounts.</translation>
        </message>
        <message>
            <source>Use a WordPress site of your own.</source>
            <translation>Gebruik een eigen WordPress-website.</translation>
        </message>
        <message>
            <source>Use an address that begins with https.</source>
            <translation>Gebruik een adres dat met https begint.</translation>
        </message>
        <message>
            <source>Use date, week, number or subjects, between braces.</source>
            <translation>Gebruik datum, week, nummer of onderwerpen, tussen accolades.</translation>
        </message>
        <message>
            <source>Use that one.</source>
            <translation>Gebruik dat.</translation>
        </message>
        <message>
            <source>Use the number of the account instead.</source>
            <translation>Gebruik het nummer van het account.</translation>
        </message>
        <message>
            <source>Use up to 30 letters, digits, dots and dashes, without spaces.</source>
            <translation>Gebruik letters, cijfers, punten en streepjes: ten hoogste 30.</translation>
        </message>
        <message>
            <source>Use {least} characters or more; a few words in a row are easy to remember.</source>
            <translation>Gebruik minstens {least} tekens; een paar woorden achter elkaar onthoudt u makkelijk.</translation>
        </message>
        <message>
            <source>Wait with it, or keep its timer on this laptop.</source>
            <translation>Wacht ermee, of houd de klok op deze laptop.</translation>
        </message>
        <message>
            <source>What was fetched of others was damaged and is fetched again.</source>
            <translation>Wat van anderen was opgehaald, was beschadigd en wordt opnieuw opgehaald.</translation>
        </message>
        <message>
            <source>What {host} sent is too large to be a feed.</source>
            <translation>Wat {host} stuurde is te groot voor een feed.</translation>
        </message>
        <message>
            <source>What {name} says is about a draft that did not go out from this computer.</source>
            <translation>Wat {name} zegt, gaat over een concept dat niet van deze computer kwam.</translation>
        </message>
        <message>
            <source>With this account there is nothing of that kind to read.</source>
            <translation>Met dit account valt zoiets niet te lezen.</translation>
        </message>
        <message>
            <source>Without a remark the writer does not know what to do.</source>
            <translation>Zonder opmerking weet de schrijver niet wat er moet veranderen.</translation>
        </message>
        <message>
            <source>Write down what has to change.</source>
            <translation>Schrijf op wat er anders moet.</translation>
        </message>
        <message>
            <source>Write how you close the hour.</source>
            <translation>Schrijf hoe u het spreekuur afsluit.</translation>
        </message>
        <message>
            <source>Write how you open the hour.</source>
            <translation>Schrijf hoe u het spreekuur opent.</translation>
        </message>
        <message>
            <source>Write it anew when it should still go: Edit as new draft.</source>
            <translation>Moet het nog steeds gaan, schrijf het dan opnieuw met “Bewerken als nieuw concept”.</translation>
        </message>
        <message>
            <source>Write it anew: Edit as new draft.</source>
            <translation>Schrijf het opnieuw met “Bewerken als nieuw concept”.</translation>
        </message>
        <message>
            <source>Write it as UTF-8.</source>
            <translation>Schrijf de tekst als UTF-8.</translation>
        </message>
        <message>
            <source>Write it as in --for 60.</source>
            <translation>Schrijf het zoals in --for 60.</translation>
        </message>
        <message>
            <source>Write it as in 16:00.</source>
            <translation>Schrijf het zoals in 16:00.</translation>
        </message>
        <message>
            <source>Write it as in 2026-03-26 or 26-03-2026.</source>
            <translation>Schrijf het zoals in 2026-03-26 of 26-03-2026.</translation>
        </message>
        <message>
            <source>Write it as in 2026-03-26T16:00+01:00.</source>
            <translation>Schrijf het zoals in 2026-03-26T16:00+01:00.</translation>
        </message>
        <message>
            <source>Write it as in Europe/Amsterdam.</source>
            <translation>Schrijf het zoals in Europe/Amsterdam.</translation>
        </message>
        <message>
            <source>Write publish, ask, or within:30 for half an hour.</source>
            <translation>Schrijf publish, ask, of within:30 voor een half uur.</translation>
        </message>
        <message>
            <source>Write something first.</source>
            <translation>Schrijf eerst iets.</translation>
        </message>
        <message>
            <source>Write something.</source>
            <translation>Schrijf iets.</translation>
        </message>
        <message>
            <source>Write what is to be published.</source>
            <translation>Schrijf wat er gepubliceerd moet worden.</translation>
        </message>
        <message>
            <source>You can be told at most {most} minutes before.</source>
            <translation>U kunt hoogstens {most} minuten vooraf een seintje krijgen.</translation>
        </message>
        <message>
            <source>You can go on writing; it is tried again.</source>
            <translation>U kunt verder schrijven; het wordt opnieuw geprobeerd.</translation>
        </message>
        <message>
            <source>You let it be while nobody knew whether it was done.</source>
            <translation>U liet het zo, terwijl niemand wist of het was gelukt.</translation>
        </message>
        <message>
            <source>You wanted something else with this message meanwhile.</source>
            <translation>U wilde intussen iets anders met dit bericht.</translation>
        </message>
        <message>
            <source>answers about holidays</source>
            <translation>antwoorden over feestdagen</translation>
        </message>
        <message>
            <source>confirming once</source>
            <translation>één keer bevestigen</translation>
        </message>
        <message>
            <source>day of the month</source>
            <translation>dag van de maand</translation>
        </message>
        <message>
            <source>end</source>
            <translation>einde</translation>
        </message>
        <message>
            <source>every so many</source>
            <translation>om de hoeveel keer</translation>
        </message>
        <message>
            <source>first day</source>
            <translation>eerste dag</translation>
        </message>
        <message>
            <source>late rule</source>
            <translation>wat te doen als het te laat is</translation>
        </message>
        <message>
            <source>moved times</source>
            <translation>verplaatste keren</translation>
        </message>
        <message>
            <source>number of times</source>
            <translation>aantal keren</translation>
        </message>
        <message>
            <source>template</source>
            <translation>sjabloon</translation>
        </message>
        <message>
            <source>the right that is needed</source>
            <translation>dat nodig is</translation>
        </message>
        <message>
            <source>the server</source>
            <translation>de server</translation>
        </message>
        <message>
            <source>this account</source>
            <translation>dit account</translation>
        </message>
        <message>
            <source>this name</source>
            <translation>deze naam</translation>
        </message>
        <message>
            <source>time</source>
            <translation>tijd</translation>
        </message>
        <message>
            <source>time of the warning</source>
            <translation>tijd van de waarschuwing</translation>
        </message>
        <message>
            <source>time zone</source>
            <translation>tijdzone</translation>
        </message>
        <message>
            <source>times left out</source>
            <translation>overgeslagen keren</translation>
        </message>
        <message>
            <source>title</source>
            <translation>titel</translation>
        </message>
        <message>
            <source>weekdays</source>
            <translation>weekdagen</translation>
        </message>
        <message>
            <source>which in the month</source>
            <translation>de hoeveelste in de maand</translation>
        </message>
        <message>
            <source>{account} is a private account, and a wall is for everybody.</source>
            <translation>{account} is een privéaccount, en een muur is voor iedereen.</translation>
        </message>
        <message>
            <source>{account} is not signed in any more.</source>
            <translation>{account} is niet meer aangemeld.</translation>
        </message>
        <message>
            <source>{account}: {who} has to read this first, exactly as it is now.</source>
            <translation>{account}: {who} moet dit eerst goedkeuren, precies zoals het er nu staat.</translation>
        </message>
        <message>
            <source>{address} would send everything readably over the line (http).</source>
            <translation>{address} zou alles leesbaar over de lijn sturen (http).</translation>
        </message>
        <message>
            <source>{count} entries are too many; {most} fit.</source>
            <translation>{count} regels is te veel; er passen er {most}.</translation>
        </message>
        <message>
            <source>{count} rows of this file cannot be planned; nothing was stored.</source>
            <translation>{count} rijen van dit bestand kunnen niet worden gepland; er is niets opgeslagen.</translation>
        </message>
        <message>
            <source>{handle} cannot be a name here.</source>
            <translation>{handle} kan hier geen naam zijn.</translation>
        </message>
        <message>
            <source>{handle} is somebody who lives there already.</source>
            <translation>{handle} is daar al in gebruik.</translation>
        </message>
        <message>
            <source>{handle} points to an account that does not confirm this name.</source>
            <translation>{handle} verwijst naar een account dat deze naam niet bevestigt.</translation>
        </message>
        <message>
            <source>{host} allows no more sign-ins for today.</source>
            <translation>{host} staat vandaag geen nieuwe aanmeldingen meer toe.</translation>
        </message>
        <message>
            <source>{host} answered in a way that leaves open whether the message stands there.</source>
            <translation>{host} gaf een antwoord dat openlaat of het bericht er staat.</translation>
        </message>
        <message>
            <source>{host} answered with something that cannot be read.</source>
            <translation>{host} gaf een antwoord dat niet te lezen is.</translation>
        </message>
        <message>
            <source>{host} asks to try again later.</source>
            <translation>{host} vraagt het later opnieuw te proberen.</translation>
        </message>
        <message>
            <source>{host} cannot be reached.</source>
            <translation>{host} is niet bereikbaar.</translation>
        </message>
        <message>
            <source>{host} cannot be reached; it was certainly not sent.</source>
            <translation>{host} is niet bereikbaar; het is zeker niet verzonden.</translation>
        </message>
        <message>
            <source>{host} cannot say whether the message stands there.</source>
            <translation>{host} kan niet zeggen of het bericht er staat.</translation>
        </message>
        <message>
            <source>{host} cannot show yet whether the message stands there.</source>
            <translation>{host} kan nog niet tonen of het bericht er staat.</translation>
        </message>
        <message>
            <source>{host} did not answer in time.</source>
            <translation>{host} gaf niet op tijd antwoord.</translation>
        </message>
        <message>
            <source>{host} does not accept the sign-in of this account any more.</source>
            <translation>{host} neemt de aanmelding van dit account niet meer aan.</translation>
        </message>
        <message>
            <source>{host} does not give its feed to everybody.</source>
            <translation>{host} geeft de feed niet aan iedereen.</translation>
        </message>
        <message>
            <source>{host} has ended the connection.</source>
            <translation>{host} heeft de verbinding verbroken.</translation>
        </message>
        <message>
            <source>{host} has gone silent.</source>
            <translation>{host} laat niets meer van zich horen.</translation>
        </message>
        <message>
            <source>{host} has switched off signing in by programs.</source>
            <translation>{host} laat programma's zich niet aanmelden.</translation>
        </message>
        <message>
            <source>{host} has trouble of its own at the moment.</source>
            <translation>{host} heeft op dit moment zelf een storing.</translation>
        </message>
        <message>
            <source>{host} is not ready for this message yet.</source>
            <translation>{host} is nog niet klaar voor dit bericht.</translation>
        </message>
        <message>
            <source>{host} is still working on the picture.</source>
            <translation>{host} is nog bezig met de afbeelding.</translation>
        </message>
        <message>
            <source>{host} keeps pointing elsewhere and never answers.</source>
            <translation>{host} verwijst steeds door en geeft nooit antwoord.</translation>
        </message>
        <message>
            <source>{host} lets no program in; a firewall refused it.</source>
            <translation>{host} laat geen programma binnen; een firewall hield het tegen.</translation>
        </message>
        <message>
            <source>{host} lives at WordPress.com, which has its own way of signing in that Omroeper does not know.</source>
            <translation>{host} staat bij WordPress.com. Dat heeft een eigen manier van aanmelden, die Omroeper niet kent.</translation>
        </message>
        <message>
            <source>{host} loses the sign-in on the way to the site.</source>
            <translation>{host} raakt de aanmelding kwijt op weg naar de website.</translation>
        </message>
        <message>
            <source>{host} refused a file.</source>
            <translation>{host} weigerde een bestand.</translation>
        </message>
        <message>
            <source>{host} refused a picture.</source>
            <translation>{host} weigerde een afbeelding.</translation>
        </message>
        <message>
            <source>{host} refused it.</source>
            <translation>{host} weigerde het.</translation>
        </message>
        <message>
            <source>{host} says it had this message before; whether it stands there is being looked up.</source>
            <translation>{host} zegt dit bericht al gehad te hebben; er wordt nagegaan of het er staat.</translation>
        </message>
        <message>
            <source>{host} shows a certificate that this computer does not trust, so Omroeper did not go in.</source>
            <translation>{host} toont een certificaat dat deze computer niet vertrouwt; Omroeper is niet naar binnen gegaan.</translation>
        </message>
        <message>
            <source>{host} shows a certificate that this computer does not trust, so nothing was sent.</source>
            <translation>{host} toont een certificaat dat deze computer niet vertrouwt; er is niets verzonden.</translation>
        </message>
        <message>
            <source>{host} takes no more messages for a while; it was certainly not sent.</source>
            <translation>{host} neemt een tijdje geen berichten meer aan; het is zeker niet verzonden.</translation>
        </message>
        <message>
            <source>{host} was asked too often and wants a rest.</source>
            <translation>{host} is te vaak bevraagd en wil even rust.</translation>
        </message>
        <message>
            <source>{moment} is over.</source>
            <translation>{moment} is voorbij.</translation>
        </message>
        <message>
            <source>{name} does not lie on this computer.</source>
            <translation>{name} staat niet op deze computer.</translation>
        </message>
        <message>
            <source>{name} holds more than can be taken over.</source>
            <translation>{name} bevat meer dan kan worden overgenomen.</translation>
        </message>
        <message>
            <source>{name} holds no captions.</source>
            <translation>{name} bevat geen ondertiteling.</translation>
        </message>
        <message>
            <source>{name} is a HEIC picture, which cannot be read on this computer.</source>
            <translation>{name} is een HEIC-afbeelding, die op deze computer niet te lezen is.</translation>
        </message>
        <message>
            <source>{name} is a dictionary of another language; nothing was taken over.</source>
            <translation>{name} is een woordenboek van een andere taal; er is niets overgenomen.</translation>
        </message>
        <message>
            <source>{name} is a picture of a kind that is not taken there ({kind}).</source>
            <translation>{name} is een soort afbeelding die daar niet wordt aangenomen ({kind}).</translation>
        </message>
        <message>
            <source>{name} is a video, and those cannot go along.</source>
            <translation>{name} is een video, en die kan niet mee.</translation>
        </message>
        <message>
            <source>{name} is half a dictionary: {other} should lie beside it.</source>
            <translation>{name} is een half woordenboek: {other} hoort ernaast te staan.</translation>
        </message>
        <message>
            <source>{name} is larger than {most} MB; so large no dictionary is.</source>
            <translation>{name} is groter dan {most} MB; zo groot is geen woordenboek.</translation>
        </message>
        <message>
            <source>{name} is no dictionary; nothing was taken over.</source>
            <translation>{name} is geen woordenboek; er is niets overgenomen.</translation>
        </message>
        <message>
            <source>{name} is no field of a series.</source>
            <translation>{name} is geen veld van een reeks.</translation>
        </message>
        <message>
            <source>{name} is no whole file of Omroeper ({place}).</source>
            <translation>{name} is geen heel bestand van Omroeper ({place}).</translation>
        </message>
        <message>
            <source>{name} is not a file.</source>
            <translation>{name} is geen bestand.</translation>
        </message>
        <message>
            <source>{name} is not a picture that can be shown.</source>
            <translation>{name} is geen afbeelding die getoond kan worden.</translation>
        </message>
        <message>
            <source>{name} is not a video that can be sent.</source>
            <translation>{name} is geen video die verzonden kan worden.</translation>
        </message>
        <message>
            <source>{name} is the file of an earlier time: {title}, {day}.</source>
            <translation>{name} is het bestand van een eerdere keer: {title}, {day}.</translation>
        </message>
        <message>
            <source>{name} is {megabytes} MB; {most} MB is the most that can be taken.</source>
            <translation>{name} is {megabytes} MB; ten hoogste {most} MB kan mee.</translation>
        </message>
        <message>
            <source>{name} moves, so it cannot be cut or written across.</source>
            <translation>{name} beweegt, dus er kan geen uitsnede van en geen woord overheen.</translation>
        </message>
        <message>
            <source>{name} was changed after it was signed.</source>
            <translation>{name} is gewijzigd nadat het was ondertekend.</translation>
        </message>
        <message>
            <source>{network} signs in with a token or password only.</source>
            <translation>Bij {network} meldt u zich alleen aan met een toegangssleutel of wachtwoord.</translation>
        </message>
        <message>
            <source>{title} does not go on now.</source>
            <translation>{title} is nu niet bezig.</translation>
        </message>
        <message>
            <source>{title} has begun already, is over, or was called off.</source>
            <translation>{title} is al begonnen, voorbij of afgezegd.</translation>
        </message>
        <message>
            <source>“{name}” is there already.</source>
            <translation>“{name}” is er al.</translation>
        </message>
        <message>
            <source>“{tag}” cannot be a hashtag.</source>
            <translation>“{tag}” kan geen hashtag zijn.</translation>
        </message>
        <message>
            <source>“{value}” does not say what to do when it is late.</source>
            <translation>“{value}” zegt niet wat er moet gebeuren als het te laat is.</translation>
        </message>
        <message>
            <source>“{value}” is not a date and time.</source>
            <translation>“{value}” is geen datum met tijd.</translation>
        </message>
        <message>
            <source>“{value}” is not a date.</source>
            <translation>“{value}” is geen datum.</translation>
        </message>
        <message>
            <source>“{value}” is not a time.</source>
            <translation>“{value}” is geen tijd.</translation>
        </message>
        <message>
            <source>“{word}” is not one word.</source>
            <translation>“{word}” is niet één woord.</translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>Access token</source>
            <translation>Toegangssleutel</translation>
        </message>
        <message>
            <source>Any name; nothing leaves this computer.</source>
            <translation>Elke naam mag; niets verlaat deze computer.</translation>
        </message>
        <message>
            <source>App password</source>
            <translation>App-wachtwoord</translation>
        </message>
        <message>
            <source>Application password</source>
            <translation>Toepassingswachtwoord</translation>
        </message>
        <message>
            <source>Handle</source>
            <translation>Accountnaam</translation>
        </message>
        <message>
            <source>Leave it empty: it is found through your handle.</source>
            <translation>Laat dit leeg: de server wordt gevonden via uw accountnaam.</translation>
        </message>
        <message>
            <source>Make one on the site under Users, Profile, Application passwords. Not the password you log in with.</source>
            <translation>Maak er een op de website onder Gebruikers, Profiel, Toepassingswachtwoorden. Niet het wachtwoord waarmee u zich aanmeldt.</translation>
        </message>
        <message>
            <source>Make one on your server under Preferences, Development, with the rights read and write.</source>
            <translation>Maak er een op uw server onder Voorkeuren, Ontwikkeling, met de rechten read en write.</translation>
        </message>
        <message>
            <source>Make one under Settings, Privacy and security, App passwords. Not your main password.</source>
            <translation>Maak er een onder Instellingen, Privacy en beveiliging, App-wachtwoorden. Niet uw hoofdwachtwoord.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Wachtwoord</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Website</translation>
        </message>
        <message>
            <source>The address of the server, as in the browser.</source>
            <translation>Het adres van de server, zoals in de browser.</translation>
        </message>
        <message>
            <source>The address of the site, as in the browser.</source>
            <translation>Het adres van de website, zoals in de browser.</translation>
        </message>
        <message>
            <source>The name with which you are known there.</source>
            <translation>De naam waaronder u daar bekend bent.</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Gebruikersnaam</translation>
        </message>
        <message>
            <source>Your handle without @, or your own domain name.</source>
            <translation>Uw accountnaam zonder @, of uw eigen domeinnaam.</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>A content warning cannot be shown there. Put it in the text, or take it out.</source>
            <translation>Een inhoudswaarschuwing kan daar niet getoond worden. Zet die in de tekst, of haal die weg.</translation>
        </message>
        <message>
            <source>A message there needs a picture. Add one.</source>
            <translation>Een bericht heeft daar een afbeelding nodig. Voeg er een toe.</translation>
        </message>
        <message>
            <source>A sentence of {count} words is hard to follow. Make two of it.</source>
            <translation>Een zin van {count} woorden is moeilijk te volgen. Maak er twee van.</translation>
        </message>
        <message>
            <source>A title is not shown there.</source>
            <translation>Een titel wordt daar niet getoond.</translation>
        </message>
        <message>
            <source>A video cannot be sent there. Take {name} out for this account.</source>
            <translation>Daar kan geen video naartoe. Haal {name} weg voor dit account.</translation>
        </message>
        <message>
            <source>A video cannot be shown there. Choose another account, or a series without a video.</source>
            <translation>Een video kan daar niet getoond worden. Kies een ander account, of een reeks zonder video.</translation>
        </message>
        <message>
            <source>A video stands alone there. Take out {name}, or what stands beside it.</source>
            <translation>Een video staat daar alleen. Haal {name} weg, of wat ernaast staat.</translation>
        </message>
        <message>
            <source>Another of your accounts was spoken to. Do you mean to answer as {account}?</source>
            <translation>Een ander account van u werd aangesproken. Wilt u antwoorden als {account}?</translation>
        </message>
        <message>
            <source>Can people be recognised in {name}? Answer it on the rights card.</source>
            <translation>Zijn er mensen te herkennen op {name}? Vul het in op de rechtenkaart.</translation>
        </message>
        <message>
            <source>Children can be recognised in {name}. A parent has to agree: say so on the rights card.</source>
            <translation>Er zijn kinderen te herkennen op {name}. Een ouder moet het goedvinden: zet dat op de rechtenkaart.</translation>
        </message>
        <message>
            <source>People can be recognised in {name}. Say on the rights card how they agreed.</source>
            <translation>Er zijn mensen te herkennen op {name}. Zet op de rechtenkaart hoe zij toestemming gaven.</translation>
        </message>
        <message>
            <source>Recognisable children? Answer it on the rights card of {name}.</source>
            <translation>Herkenbare kinderen? Vul de rechtenkaart van {name} in.</translation>
        </message>
        <message>
            <source>Several people write for this account. Sign who wrote this, for instance with {example}.</source>
            <translation>Meer mensen schrijven voor dit account. Onderteken wie dit schreef, bijvoorbeeld met {example}.</translation>
        </message>
        <message>
            <source>Something was noticed that has no explanation here yet ({code}).</source>
            <translation>Er viel iets op waarvoor hier nog geen uitleg is ({code}).</translation>
        </message>
        <message>
            <source>The description of {name} has {count} characters; {most} is the most that fits.</source>
            <translation>De omschrijving van {name} heeft {count} tekens; er passen er ten hoogste {most}.</translation>
        </message>
        <message>
            <source>The file {name} carries the word “{word}” in its name. Is it for outside?</source>
            <translation>Het bestand {name} heeft het woord “{word}” in zijn naam. Is het voor buiten bedoeld?</translation>
        </message>
        <message>
            <source>The file {name} carries the word “{word}” inside. Is it for outside?</source>
            <translation>In het bestand {name} staat het woord ‘{word}’. Mag het naar buiten?</translation>
        </message>
        <message>
            <source>The message that you quote is not shown there. Put its address in the text, or take the quote out.</source>
            <translation>Het bericht dat u citeert is daar niet te zien. Zet het adres ervan in de tekst, of haal het citaat weg.</translation>
        </message>
        <message>
            <source>The picture {name} has no description for who cannot see it. Describe it, or say that it only decorates.</source>
            <translation>De afbeelding {name} heeft geen omschrijving voor wie die niet kan zien. Omschrijf de afbeelding, of vink “Alleen versiering” aan.</translation>
        </message>
        <message>
            <source>The text is {over} too long; {most} is the most that fits. Make it shorter.</source>
            <translation>De tekst is {over} te lang; er past ten hoogste {most}. Maak de tekst korter.</translation>
        </message>
        <message>
            <source>The video of this series is not in the message yet. Add it to the message as well.</source>
            <translation>De video van deze reeks staat nog niet in het bericht. Voeg hem ook aan het bericht toe.</translation>
        </message>
        <message>
            <source>The video {name} has no captions. Add them, or say that it needs none.</source>
            <translation>De video {name} heeft geen ondertitels. Voeg ze toe, of geef aan dat ze niet nodig zijn.</translation>
        </message>
        <message>
            <source>The video {name} is too large; {most} MB is the most there. Make it smaller or shorter.</source>
            <translation>De video {name} is te groot; daar past hoogstens {most} MB. Maak hem kleiner of korter.</translation>
        </message>
        <message>
            <source>The video {name} lasts {seconds} seconds; {most} is the most there. Make it shorter.</source>
            <translation>De video {name} duurt {seconds} seconden; daar mag het hoogstens {most} zijn. Maak hem korter.</translation>
        </message>
        <message>
            <source>The word {word} cannot be written across {name}, because it moves. Take it out.</source>
            <translation>Het woord {word} kan niet over {name} heen, want dat beweegt. Haal het weg.</translation>
        </message>
        <message>
            <source>There are {count} pictures where {most} fit. Take some out.</source>
            <translation>Er zijn {count} afbeeldingen waar er {most} passen. Haal er een paar weg.</translation>
        </message>
        <message>
            <source>There is no weblog message whose address can be filled in. Tick the weblog, or take the address out.</source>
            <translation>Er is geen weblogbericht waarvan het adres ingevuld kan worden. Vink het weblog aan, of haal het adres weg.</translation>
        </message>
        <message>
            <source>There is nothing to say yet: write a text or add a picture.</source>
            <translation>Er is nog niets te zeggen: schrijf een tekst of voeg een afbeelding toe.</translation>
        </message>
        <message>
            <source>There is text in {name}, and nothing beside it. Write it in the description or in the message, for who cannot see it.</source>
            <translation>Er staat tekst in {name}, en verder niets. Zet die in de beschrijving of in het bericht, voor wie het niet kan zien.</translation>
        </message>
        <message>
            <source>There is text in {name}. Does it stand in the description or in the message too?</source>
            <translation>Er staat tekst in {name}. Staat die ook in de beschrijving of in het bericht?</translation>
        </message>
        <message>
            <source>This account said exactly this before, on {date}. Once more?</source>
            <translation>Dit account zei precies dit al eerder, op {date}. Nog een keer?</translation>
        </message>
        <message>
            <source>This becomes a thread of {count} messages.</source>
            <translation>Dit wordt een draad van {count} berichten.</translation>
        </message>
        <message>
            <source>This goes out in {count} roles at once: {names}. Would each of them say it in these words?</source>
            <translation>Dit gaat in {count} rollen tegelijk uit: {names}. Zou elk van hen het in deze woorden zeggen?</translation>
        </message>
        <message>
            <source>This is hard to read: long sentences with long words (LIX {lix}; a newspaper has about 40).</source>
            <translation>Dit leest moeilijk: lange zinnen met lange woorden (LIX {lix}; een krant heeft ongeveer 40).</translation>
        </message>
        <message>
            <source>This is under construction. Put the word {word} in the text.</source>
            <translation>Dit is nog in opbouw. Zet het woord {word} in de tekst.</translation>
        </message>
        <message>
            <source>This network takes no captions along: those of {name} stay behind. Put them in the picture, or add them there.</source>
            <translation>Dit netwerk neemt geen ondertitels mee: die van {name} blijven achter. Zet ze in beeld, of voeg ze daar toe.</translation>
        </message>
        <message>
            <source>This would become a thread of {count} messages; {most} is the most. Make it shorter.</source>
            <translation>Dit zou een draad van {count} berichten worden; {most} is het meeste. Maak het korter.</translation>
        </message>
        <message>
            <source>What you answer, quote or pass on is about parties. Is it for {account} to join in?</source>
            <translation>Wat u beantwoordt, citeert of doorgeeft gaat over partijen. Is het aan {account} om mee te doen?</translation>
        </message>
        <message>
            <source>Who made {name}, and on what ground may it be shown? Say so on the rights card.</source>
            <translation>Wie maakte {name}, en waarom mag u het laten zien? Zet het op de rechtenkaart.</translation>
        </message>
        <message>
            <source>Without a title of its own, the first words of the text become the title.</source>
            <translation>Zonder eigen titel worden de eerste woorden van de tekst de titel.</translation>
        </message>
        <message>
            <source>asked in the pause</source>
            <translation>vraag in de bedenktijd</translation>
        </message>
        <message>
            <source>it is no address that can be asked</source>
            <translation>dit adres kan niet worden nagekeken</translation>
        </message>
        <message>
            <source>it sends one round in a circle</source>
            <translation>hij stuurt u in een kring rond</translation>
        </message>
        <message>
            <source>needs a reason</source>
            <translation>vraagt om een reden</translation>
        </message>
        <message>
            <source>nothing comes back</source>
            <translation>er komt niets terug</translation>
        </message>
        <message>
            <source>the page is gone, 410</source>
            <translation>de pagina is verdwenen, 410</translation>
        </message>
        <message>
            <source>the page is not there, 404</source>
            <translation>de pagina is er niet, 404</translation>
        </message>
        <message>
            <source>there is no such address</source>
            <translation>dit adres bestaat niet</translation>
        </message>
        <message>
            <source>to be mended first</source>
            <translation>eerst te verbeteren</translation>
        </message>
        <message>
            <source>to know</source>
            <translation>om te weten</translation>
        </message>
        <message>
            <source>{better} is easier to read, and to have read out, than {tag}.</source>
            <translation>{better} leest makkelijker, ook voor wie het laat voorlezen, dan {tag}.</translation>
        </message>
        <message>
            <source>{count} emoji in a row are read out one by one to who cannot see. Fewer say as much.</source>
            <translation>{count} emoji achter elkaar worden één voor één voorgelezen aan wie niet kan zien. Minder zegt evenveel.</translation>
        </message>
        <message>
            <source>{link} does not answer ({why}). Is the address right?</source>
            <translation>{link} geeft geen antwoord ({why}). Klopt het adres?</translation>
        </message>
        <message>
            <source>{mention} could not be looked up on {server} now; whether it names somebody is not known.</source>
            <translation>{mention} kon nu niet worden nagekeken op {server}; of het iemand noemt, is niet bekend.</translation>
        </message>
        <message>
            <source>{mention} is not a name on this network; it names nobody.</source>
            <translation>{mention} is geen naam op dit netwerk en verwijst naar niemand.</translation>
        </message>
        <message>
            <source>{mention} is {name} there.</source>
            <translation>{mention} is daar {name}.</translation>
        </message>
        <message>
            <source>{mention} is {name} there: “{about}”</source>
            <translation>{mention} is daar {name}: “{about}”</translation>
        </message>
        <message>
            <source>{mention} leads there to somebody else: {name} ({handle}). Is that who you mean?</source>
            <translation>{mention} komt daar uit bij een ander: {name} ({handle}). Bedoelt u die?</translation>
        </message>
        <message>
            <source>{mention} names nobody there; it stays plain text.</source>
            <translation>{mention} verwijst daar naar niemand; het blijft gewone tekst.</translation>
        </message>
        <message>
            <source>{mention} names the user of that name on {server}. Is that who you mean?</source>
            <translation>{mention} verwijst naar wie zo heet op {server}. Bedoelt u die?</translation>
        </message>
        <message>
            <source>{mention}: no such account there. Is the name right?</source>
            <translation>{mention}: zo’n account is daar niet. Klopt de naam?</translation>
        </message>
        <message>
            <source>{name} is a video of a kind that is not taken there ({kind}). Save it as MP4.</source>
            <translation>{name} is een soort video die daar niet wordt aangenomen ({kind}). Bewaar hem als MP4.</translation>
        </message>
        <message>
            <source>{name} says all the way where it was taken, and that cannot be taken out. Export the video anew without the place.</source>
            <translation>{name} zegt de hele tijd waar hij is opgenomen, en dat is er niet uit te halen. Exporteer de video opnieuw zonder locatie.</translation>
        </message>
        <message>
            <source>{name} says where it was taken. That stands in the original; what is sent does not have it.</source>
            <translation>In {name} staat waar de opname is gemaakt. Dat staat in het origineel; wat verzonden wordt heeft het niet.</translation>
        </message>
        <message>
            <source>{name} says with what it was taken ({camera}). That stands in the original; what is sent does not have it.</source>
            <translation>In {name} staat waarmee de opname is gemaakt ({camera}). Dat staat in het origineel; wat verzonden wordt heeft het niet.</translation>
        </message>
        <message>
            <source>{tag} belongs to a campaign. Leave it out, or say why it is needed.</source>
            <translation>{tag} hoort bij een campagne. Laat het weg, of zeg waarom het nodig is.</translation>
        </message>
        <message>
            <source>{what} looks like a bank account number. May everybody know it?</source>
            <translation>{what} lijkt een rekeningnummer. Mag iedereen het weten?</translation>
        </message>
        <message>
            <source>{what} looks like a citizen service number. It never belongs in public.</source>
            <translation>{what} lijkt een burgerservicenummer. Dat hoort nooit in het openbaar.</translation>
        </message>
        <message>
            <source>{what} looks like an address. Does somebody live there who can be recognised by it?</source>
            <translation>{what} lijkt een adres. Woont daar iemand die eraan te herkennen is?</translation>
        </message>
        <message>
            <source>{what} looks like somebody's e-mail address. May everybody know it?</source>
            <translation>{what} lijkt iemands e-mailadres. Mag iedereen het weten?</translation>
        </message>
        <message>
            <source>{what} looks like somebody's telephone number. May everybody know it?</source>
            <translation>{what} lijkt iemands telefoonnummer. Mag iedereen het weten?</translation>
        </message>
        <message>
            <source>“{marks}” sounds agitated. Does one mark do?</source>
            <translation>“{marks}” klinkt opgewonden. Is één teken genoeg?</translation>
        </message>
        <message>
            <source>“{name}” is a party. This account speaks for everybody: leave it out, or say why it is needed.</source>
            <translation>“{name}” is een partij. Dit account spreekt voor iedereen: laat de naam weg, of zeg waarom die nodig is.</translation>
        </message>
        <message>
            <source>“{name}” stands for election. Leave the name out, or say why it is needed.</source>
            <translation>“{name}” is kandidaat. Laat de naam weg, of zeg waarom die nodig is.</translation>
        </message>
        <message>
            <source>“{visibility}” does not exist there. Choose another visibility.</source>
            <translation>“{visibility}” bestaat daar niet. Kies een andere zichtbaarheid.</translation>
        </message>
        <message>
            <source>“{words}” gives an opinion. Whose opinion does this account have? Leave it out, or say why.</source>
            <translation>“{words}” geeft een mening. Wiens mening heeft dit account? Laat het weg, of zeg waarom het er staat.</translation>
        </message>
        <message>
            <source>“{words}” is made of signs that only look like letters; a screen reader cannot read it.</source>
            <translation>“{words}” bestaat uit tekens die alleen op letters lijken; een schermlezer kan ze niet lezen.</translation>
        </message>
        <message>
            <source>“{words}” is written in capitals, which reads as shouting.</source>
            <translation>“{words}” staat in hoofdletters, en dat leest als schreeuwen.</translation>
        </message>
        <message>
            <source>“{word}” can hurt. Would you say it to somebody's face?</source>
            <translation>“{word}” kan kwetsen. Zou u het iemand in het gezicht zeggen?</translation>
        </message>
        <message>
            <source>“{word}” does not fit into one message and cannot be parted. Make it shorter.</source>
            <translation>“{word}” past niet in één bericht en is niet te splitsen. Maak het korter.</translation>
        </message>
        <message>
            <source>“{word}” is on your list of subjects that do not belong on this account.</source>
            <translation>“{word}” staat op uw lijst van onderwerpen die niet op dit account horen.</translation>
        </message>
        <message>
            <source>“{word}”: may this be known outside already?</source>
            <translation>“{word}”: mag dit buiten al bekend zijn?</translation>
        </message>
    </context>
    <context>
        <name>Forecast</name>
        <message>
            <source>cannot go like this</source>
            <translation>kan zo niet</translation>
        </message>
        <message>
            <source>captions are missing</source>
            <translation>ondertiteling ontbreekt</translation>
        </message>
        <message>
            <source>description is missing</source>
            <translation>beschrijving ontbreekt</translation>
        </message>
        <message>
            <source>description is too long</source>
            <translation>beschrijving is te lang</translation>
        </message>
        <message>
            <source>file is missing</source>
            <translation>bestand ontbreekt</translation>
        </message>
        <message>
            <source>file was changed</source>
            <translation>bestand is veranderd</translation>
        </message>
        <message>
            <source>server is full</source>
            <translation>server is vol</translation>
        </message>
        <message>
            <source>server is full that day</source>
            <translation>server is vol die dag</translation>
        </message>
        <message>
            <source>sign in first</source>
            <translation>eerst aanmelden</translation>
        </message>
        <message>
            <source>sign-in ends before it</source>
            <translation>aanmelding verloopt</translation>
        </message>
        <message>
            <source>text no longer fits</source>
            <translation>tekst past niet meer</translation>
        </message>
        <message>
            <source>too many at once</source>
            <translation>te veel achter elkaar</translation>
        </message>
        <message>
            <source>too many pictures</source>
            <translation>te veel afbeeldingen</translation>
        </message>
        <message>
            <source>video is missing</source>
            <translation>video ontbreekt</translation>
        </message>
    </context>
    <context>
        <name>Goal</name>
        <message>
            <source>to bring news or give an opinion</source>
            <translation>nieuws brengen of een mening geven</translation>
        </message>
        <message>
            <source>to bring visitors to the website</source>
            <translation>bezoekers naar de website halen</translation>
        </message>
        <message>
            <source>to call to join in</source>
            <translation>oproepen om mee te doen</translation>
        </message>
        <message>
            <source>to collect ideas</source>
            <translation>ideeën ophalen</translation>
        </message>
        <message>
            <source>to keep in touch</source>
            <translation>contact onderhouden</translation>
        </message>
        <message>
            <source>to know what is going on</source>
            <translation>weten wat er speelt</translation>
        </message>
        <message>
            <source>to let people have a say</source>
            <translation>mensen laten meepraten</translation>
        </message>
        <message>
            <source>to put a subject on the agenda</source>
            <translation>een onderwerp op de agenda zetten</translation>
        </message>
        <message>
            <source>to serve residents</source>
            <translation>inwoners van dienst zijn</translation>
        </message>
        <message>
            <source>to show who I am</source>
            <translation>laten zien wie ik ben</translation>
        </message>
    </context>
    <context>
        <name>Guideline</name>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Guideline</source>
            <translation>Richtlijn</translation>
        </message>
        <message>
            <source>Guidelines from the booklet for municipal administrators</source>
            <translation>Richtlijnen uit het boekje voor gemeentebestuurders</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>Attempt {attempt}: sending began.</source>
            <translation>Poging {attempt}: het verzenden begon.</translation>
        </message>
        <message>
            <source>Attempt {attempt}: {said}</source>
            <translation>Poging {attempt}: {said}</translation>
        </message>
        <message>
            <source>It was deleted on the network.</source>
            <translation>Het is op het netwerk verwijderd.</translation>
        </message>
        <message>
            <source>It was fetched back from the network: it stands there.</source>
            <translation>Het is teruggehaald van het netwerk: het staat er.</translation>
        </message>
        <message>
            <source>It was looked up: it is not there, so it goes again.</source>
            <translation>Het is nagegaan: het staat er niet, dus het gaat opnieuw.</translation>
        </message>
        <message>
            <source>It was read from the file {file}, row {row}.</source>
            <translation>Het is gelezen uit het bestand {file}, rij {row}.</translation>
        </message>
        <message>
            <source>It was stopped together with the message it waited for.</source>
            <translation>Het werd gestopt, samen met het bericht waarop het wachtte.</translation>
        </message>
        <message>
            <source>It was stopped, because its account was removed.</source>
            <translation>Het is gestopt, omdat het account verwijderd is.</translation>
        </message>
        <message>
            <source>It was taken back from the server and waits here.</source>
            <translation>Het is teruggenomen van de server en wacht hier.</translation>
        </message>
        <message>
            <source>Its pause was over; it was released.</source>
            <translation>De bedenktijd was voorbij; het is vrijgegeven.</translation>
        </message>
        <message>
            <source>Its turn of the series was left out, so it was withdrawn; what was written is a draft.</source>
            <translation>Deze keer van de reeks is overgeslagen, dus het is ingetrokken; wat geschreven is, is een concept.</translation>
        </message>
        <message>
            <source>Its turn of the series was moved, so it was withdrawn and waits for your word again.</source>
            <translation>Deze keer van de reeks is verplaatst, dus het is ingetrokken en wacht weer op uw woord.</translation>
        </message>
        <message>
            <source>Offered for publishing; the pause began.</source>
            <translation>Ter publicatie aangeboden; de bedenktijd begon.</translation>
        </message>
        <message>
            <source>The message it waited for stands; what it needed of that was filled in.</source>
            <translation>Het bericht waarop het wachtte staat er; wat daarvan nodig was, is ingevuld.</translation>
        </message>
        <message>
            <source>The reason that was given for saying it so: “{reason}”</source>
            <translation>De reden die gegeven werd om het zo te zeggen: “{reason}”</translation>
        </message>
        <message>
            <source>The server keeps it and publishes it at its moment.</source>
            <translation>De server bewaart het en publiceert het op zijn moment.</translation>
        </message>
        <message>
            <source>The server said that it stands there.</source>
            <translation>De server zei dat het er staat.</translation>
        </message>
        <message>
            <source>The text of its series was changed, so it was withdrawn and is a draft again.</source>
            <translation>De tekst van de reeks is gewijzigd, dus het is ingetrokken en weer een concept.</translation>
        </message>
        <message>
            <source>While looking it up: {said}</source>
            <translation>Bij het nagaan: {said}</translation>
        </message>
        <message>
            <source>You cancelled it in the pause; the draft was kept.</source>
            <translation>U annuleerde het in de bedenktijd; het concept bleef bewaard.</translation>
        </message>
        <message>
            <source>You chose another moment.</source>
            <translation>U koos een ander moment.</translation>
        </message>
        <message>
            <source>You confirmed the text of its series once; it was released by that.</source>
            <translation>U hebt de tekst van de reeks één keer bevestigd; daarmee is het vrijgegeven.</translation>
        </message>
        <message>
            <source>You know that it was published too early.</source>
            <translation>U weet dat het te vroeg is geplaatst.</translation>
        </message>
        <message>
            <source>You let it go again.</source>
            <translation>U liet het opnieuw gaan.</translation>
        </message>
        <message>
            <source>You let it pass what holds the others.</source>
            <translation>U liet het door, terwijl de andere worden tegengehouden.</translation>
        </message>
        <message>
            <source>You put it aside until tomorrow; the draft was kept.</source>
            <translation>U bewaarde het tot morgen; het concept bleef bewaard.</translation>
        </message>
        <message>
            <source>You released it after the pause.</source>
            <translation>U gaf het vrij na de bedenktijd.</translation>
        </message>
        <message>
            <source>You released it; it waits for your 'decided'.</source>
            <translation>U gaf het vrij; het wacht op uw ‘Besloten’.</translation>
        </message>
        <message>
            <source>You said that it was decided.</source>
            <translation>U meldde dat er besloten is.</translation>
        </message>
        <message>
            <source>You saw that it is not there and sent it again.</source>
            <translation>U zag dat het er niet staat en verzond het opnieuw.</translation>
        </message>
        <message>
            <source>You saw that it is not there.</source>
            <translation>U zag dat het er niet staat.</translation>
        </message>
        <message>
            <source>You saw that it stands there.</source>
            <translation>U zag dat het er staat.</translation>
        </message>
        <message>
            <source>You stopped it before it left.</source>
            <translation>U stopte het voordat het vertrok.</translation>
        </message>
        <message>
            <source>You took it back to write on.</source>
            <translation>U nam het terug om verder te schrijven.</translation>
        </message>
        <message>
            <source>You were told that it goes out soon.</source>
            <translation>U kreeg bericht dat het bijna de deur uit gaat.</translation>
        </message>
    </context>
    <context>
        <name>Holds</name>
        <message numerus="yes">
            <source>%n are stopped.</source>
            <translation>
                <numerusform>%n wordt gestopt.</numerusform>
                <numerusform>%n worden gestopt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are uncertain.</source>
            <translation>
                <numerusform>%n is onzeker.</numerusform>
                <numerusform>%n zijn onzeker.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n being taken back.</source>
            <translation>
                <numerusform>%n wordt teruggenomen.</numerusform>
                <numerusform>%n worden teruggenomen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot be understood.</source>
            <translation>
                <numerusform>%n is niet te begrijpen.</numerusform>
                <numerusform>%n zijn niet te begrijpen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be reached.</source>
            <translation>
                <numerusform>%n was niet bereikbaar.</numerusform>
                <numerusform>%n waren niet bereikbaar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n events are meetings,</source>
            <translation>
                <numerusform>%n afspraak is een vergadering,</numerusform>
                <numerusform>%n afspraken zijn vergaderingen,</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n go on waiting.</source>
            <translation>
                <numerusform>%n blijft wachten.</numerusform>
                <numerusform>%n blijven wachten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n go out at their moment.</source>
            <translation>
                <numerusform>%n gaat uit op zijn moment.</numerusform>
                <numerusform>%n gaan uit op hun moment.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages go out at once.</source>
            <translation>
                <numerusform>%n bericht gaat meteen uit.</numerusform>
                <numerusform>%n berichten gaan meteen uit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages wait</source>
            <translation>
                <numerusform>%n bericht wacht</numerusform>
                <numerusform>%n berichten wachten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages wait for a decision.</source>
            <translation>
                <numerusform>%n bericht wacht op een besluit.</numerusform>
                <numerusform>%n berichten wachten op een besluit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages were on their way already.</source>
            <translation>
                <numerusform>%n bericht was al onderweg.</numerusform>
                <numerusform>%n berichten waren al onderweg.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n others are not.</source>
            <translation>
                <numerusform>%n andere niet.</numerusform>
                <numerusform>%n andere niet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n planned messages at the networks' servers are taken back; what cannot be reached is tried again every minute.</source>
            <translation>
                <numerusform>%n gepland bericht bij de servers van de netwerken wordt teruggenomen; wat niet bereikbaar is, wordt elke minuut opnieuw geprobeerd.</numerusform>
                <numerusform>%n geplande berichten bij de servers van de netwerken worden teruggenomen; wat niet bereikbaar is, wordt elke minuut opnieuw geprobeerd.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stay here and ask you first.</source>
            <translation>
                <numerusform>%n blijft hier en vraagt het u eerst.</numerusform>
                <numerusform>%n blijven hier en vragen het u eerst.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stops by hand.</source>
            <translation>
                <numerusform>%n account is met de hand stilgezet.</numerusform>
                <numerusform>%n accounts zijn met de hand stilgezet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n taken back.</source>
            <translation>
                <numerusform>%n is teruggenomen.</numerusform>
                <numerusform>%n zijn teruggenomen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were published already.</source>
            <translation>
                <numerusform>%n was al gepubliceerd.</numerusform>
                <numerusform>%n waren al gepubliceerd.</numerusform>
            </translation>
        </message>
        <message>
            <source>(no words)</source>
            <translation>(geen woorden)</translation>
        </message>
        <message>
            <source>A line without a day stands for nothing yet; choose a day.</source>
            <translation>Een regel zonder dag betekent nog niets; kies een dag.</translation>
        </message>
        <message>
            <source>Accounts that belong to it</source>
            <translation>Accounts die erbij horen</translation>
        </message>
        <message>
            <source>Add a municipality…</source>
            <translation>Gemeente toevoegen…</translation>
        </message>
        <message>
            <source>Add quiet hours</source>
            <translation>Stille uren toevoegen</translation>
        </message>
        <message>
            <source>Add your municipality to hold its accounts while the council meets. You enter the meetings, or a calendar does.</source>
            <translation>Voeg uw gemeente toe om haar accounts te laten wachten als de raad vergadert. De vergaderingen voert u zelf in, of ze komen uit een agenda.</translation>
        </message>
        <message>
            <source>Address of its calendar (iCalendar)</source>
            <translation>Adres van de agenda (iCalendar)</translation>
        </message>
        <message>
            <source>All accounts</source>
            <translation>Alle accounts</translation>
        </message>
        <message>
            <source>All accounts are stopped by hand.</source>
            <translation>Alle accounts zijn met de hand stilgezet.</translation>
        </message>
        <message>
            <source>All accounts wait</source>
            <translation>Alle accounts wachten</translation>
        </message>
        <message>
            <source>An account that is gone</source>
            <translation>Een account dat er niet meer is</translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>En nog %n.</numerusform>
                <numerusform>En nog %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Calendar {source}: last read {moment}.</source>
            <translation>Agenda {source}: laatst gelezen {moment}.</translation>
        </message>
        <message>
            <source>Calendar {source}: not read yet.</source>
            <translation>Agenda {source}: nog niet gelezen.</translation>
        </message>
        <message>
            <source>Calendars (*.ics *.ical)</source>
            <translation>Agenda's (*.ics *.ical)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Wijzigen…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Council meeting</source>
            <translation>Raadsvergadering</translation>
        </message>
        <message>
            <source>Council meetings</source>
            <translation>Raadsvergaderingen</translation>
        </message>
        <message>
            <source>Council meetings and quiet hours</source>
            <translation>Raadsvergaderingen en stille uren</translation>
        </message>
        <message>
            <source>Council meetings and quiet hours…</source>
            <translation>Raadsvergaderingen en stille uren…</translation>
        </message>
        <message>
            <source>Crisis</source>
            <translation>Crisis</translation>
        </message>
        <message>
            <source>Crisis: nothing leaves</source>
            <translation>Crisis: er gaat niets uit</translation>
        </message>
        <message>
            <source>Crisis: nothing leaves.</source>
            <translation>Crisis: er gaat niets uit.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Days of quiet hours</source>
            <translation>Dagen van de stille uren</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Besloten</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bewerken</translation>
        </message>
        <message>
            <source>End the crisis</source>
            <translation>Crisis beëindigen</translation>
        </message>
        <message numerus="yes">
            <source>End the crisis; %n go out now</source>
            <translation>
                <numerusform>Crisis beëindigen; %n gaat nu uit</numerusform>
                <numerusform>Crisis beëindigen; %n gaan nu uit</numerusform>
            </translation>
        </message>
        <message>
            <source>End the crisis?</source>
            <translation>De crisis beëindigen?</translation>
        </message>
        <message>
            <source>End the crisis…</source>
            <translation>Crisis beëindigen…</translation>
        </message>
        <message>
            <source>Enter a meeting…</source>
            <translation>Vergadering invoeren…</translation>
        </message>
        <message>
            <source>Everything is stopped.</source>
            <translation>Alles is stilgezet.</translation>
        </message>
        <message>
            <source>Fell due meanwhile: stays here and asks you.</source>
            <translation>Was intussen aan de beurt: blijft hier en vraagt het u.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Van</translation>
        </message>
        <message>
            <source>From a calendar file…</source>
            <translation>Uit een agendabestand…</translation>
        </message>
        <message>
            <source>From this moment nothing leaves any account. That also holds without a network.</source>
            <translation>Vanaf dit moment gaat er niets uit, van geen enkel account. Dat geldt ook zonder netwerk.</translation>
        </message>
        <message>
            <source>From {start} until {end}.</source>
            <translation>Van {start} tot {end}.</translation>
        </message>
        <message>
            <source>Goes on waiting. {said}</source>
            <translation>Blijft wachten. {said}</translation>
        </message>
        <message>
            <source>Goes out at once.</source>
            <translation>Gaat meteen uit.</translation>
        </message>
        <message>
            <source>Held messages</source>
            <translation>Berichten die wachten</translation>
        </message>
        <message>
            <source>Is being taken back…</source>
            <translation>Wordt teruggenomen…</translation>
        </message>
        <message>
            <source>Is to go {moment}.</source>
            <translation>Staat gepland voor {moment}.</translation>
        </message>
        <message>
            <source>It cannot be stored (a full disk?), so it holds only while Omroeper is open; it is stored as soon as that goes.</source>
            <translation>Het kan niet worden opgeslagen (schijf vol?) en geldt dus alleen zolang Omroeper openstaat; zodra het kan, wordt het opgeslagen.</translation>
        </message>
        <message>
            <source>It could not be read {moment}; the copy of before holds.</source>
            <translation>Lezen lukte niet ({moment}); de vorige versie blijft gelden.</translation>
        </message>
        <message>
            <source>It goes out at once as {account}, while everything else goes on waiting.</source>
            <translation>Het gaat meteen uit als {account}, terwijl al het andere blijft wachten.</translation>
        </message>
        <message>
            <source>It goes out now.</source>
            <translation>Het gaat nu uit.</translation>
        </message>
        <message>
            <source>It goes out {moment} as {account}, while everything else goes on waiting.</source>
            <translation>Het gaat uit als {account}: {moment}. Al het andere blijft wachten.</translation>
        </message>
        <message>
            <source>It has moved on meanwhile; look how it stands now.</source>
            <translation>Het bericht is intussen verder. Kijk hoe het er nu voor staat.</translation>
        </message>
        <message>
            <source>It runs over</source>
            <translation>De vergadering loopt uit</translation>
        </message>
        <message>
            <source>Last tried {moment}.</source>
            <translation>Laatst geprobeerd {moment}.</translation>
        </message>
        <message>
            <source>Leave it waiting</source>
            <translation>Laten wachten</translation>
        </message>
        <message>
            <source>Let go again</source>
            <translation>Weer laten gaan</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>Laten gaan</translation>
        </message>
        <message>
            <source>Let this one go at its moment?</source>
            <translation>Dit bericht op zijn moment laten gaan?</translation>
        </message>
        <message>
            <source>Let this one go now</source>
            <translation>Dit bericht nu laten gaan</translation>
        </message>
        <message>
            <source>Let this one go now?</source>
            <translation>Dit bericht nu laten gaan?</translation>
        </message>
        <message>
            <source>Look again what happens to each, and then end it.</source>
            <translation>Kijk opnieuw wat er met elk bericht gebeurt, en beëindig de crisis dan.</translation>
        </message>
        <message>
            <source>Look at them</source>
            <translation>Bekijken</translation>
        </message>
        <message>
            <source>Meets next {moment}.</source>
            <translation>Vergadert weer {moment}.</translation>
        </message>
        <message>
            <source>Meets since {moment}, until somebody closes it.</source>
            <translation>Vergadert sinds {moment}, tot iemand de vergadering sluit.</translation>
        </message>
        <message>
            <source>Meets since {moment}, until {end}.</source>
            <translation>Vergadert sinds {moment}, tot {end}.</translation>
        </message>
        <message>
            <source>Messages of all accounts wait until the meeting is closed.</source>
            <translation>Berichten van alle accounts wachten tot de vergadering gesloten is.</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Gemeente</translation>
        </message>
        <message>
            <source>Name of the municipality</source>
            <translation>Naam van de gemeente</translation>
        </message>
        <message>
            <source>No calendar: you enter the meetings, or press the button when one starts.</source>
            <translation>Geen agenda: u voert de vergaderingen zelf in, of drukt op de knop als er een begint.</translation>
        </message>
        <message>
            <source>No meeting is planned.</source>
            <translation>Er is geen vergadering gepland.</translation>
        </message>
        <message>
            <source>No message waits</source>
            <translation>Er wacht geen bericht</translation>
        </message>
        <message>
            <source>No quiet hours.</source>
            <translation>Geen stille uren.</translation>
        </message>
        <message>
            <source>Nobody waits</source>
            <translation>Niemand wacht</translation>
        </message>
        <message>
            <source>Not this one</source>
            <translation>Deze niet</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Nog niet</translation>
        </message>
        <message>
            <source>Nothing goes out by itself.</source>
            <translation>Er gaat nu niets vanzelf uit.</translation>
        </message>
        <message>
            <source>Nothing is stopped yet.</source>
            <translation>Er is nog niets stilgezet.</translation>
        </message>
        <message>
            <source>Nothing of yours lies at the networks' servers.</source>
            <translation>Er ligt niets van u bij de servers van de netwerken.</translation>
        </message>
        <message>
            <source>One account is stopped at its card, in the place 'Accounts'. All of them you stop here.</source>
            <translation>Eén account zet u stil op zijn kaart, bij ‘Accounts’. Hier zet u ze alle stil.</translation>
        </message>
        <message>
            <source>One press stops every message of every account, planned ones too, until you end it. It works without a network.</source>
            <translation>Eén druk op de knop zet elk bericht van elk account stil, ook wat gepland is, tot u de crisis beëindigt. Dat werkt zonder netwerk.</translation>
        </message>
        <message>
            <source>Only the clerk's accounts may speak</source>
            <translation>Alleen accounts van de griffie mogen spreken</translation>
        </message>
        <message>
            <source>Planned: goes out {moment}.</source>
            <translation>Gepland: gaat uit {moment}.</translation>
        </message>
        <message>
            <source>Quiet from</source>
            <translation>Stil van</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Stille uren</translation>
        </message>
        <message>
            <source>Quiet hours hold nothing: who plans something in them is asked, and notices wait until they are over.</source>
            <translation>Stille uren houden niets tegen: wie er iets in plant, krijgt een vraag, en meldingen wachten tot ze voorbij zijn.</translation>
        </message>
        <message>
            <source>Quiet until</source>
            <translation>Stil tot</translation>
        </message>
        <message>
            <source>Read again every day. Leave it empty to enter the meetings yourself.</source>
            <translation>Wordt elke dag opnieuw gelezen. Laat het leeg als u de vergaderingen zelf invoert.</translation>
        </message>
        <message>
            <source>Read the calendar now</source>
            <translation>Agenda nu lezen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Weghalen</translation>
        </message>
        <message>
            <source>Remove this municipality</source>
            <translation>Deze gemeente weghalen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Opslaan</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Nog %n tonen</numerusform>
                <numerusform>Nog %n tonen</numerusform>
            </translation>
        </message>
        <message>
            <source>Since {moment}, by {name}.</source>
            <translation>Sinds {moment}, door {name}.</translation>
        </message>
        <message>
            <source>Since {moment}, until {end}.</source>
            <translation>Sinds {moment}, tot {end}.</translation>
        </message>
        <message>
            <source>Since {moment}.</source>
            <translation>Sinds {moment}.</translation>
        </message>
        <message>
            <source>Something changed while you read.</source>
            <translation>Er is iets veranderd terwijl u las.</translation>
        </message>
        <message>
            <source>Stands in the banner over the window.</source>
            <translation>Staat in de balk boven het venster.</translation>
        </message>
        <message>
            <source>Still lies at the network, and can go out there. It is tried again every minute.</source>
            <translation>Ligt nog bij het netwerk en kan daar uitgaan. Elke minuut wordt het opnieuw geprobeerd.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Stop all accounts</source>
            <translation>Alle accounts stilzetten</translation>
        </message>
        <message>
            <source>Stop everything now</source>
            <translation>Nu alles stilzetten</translation>
        </message>
        <message>
            <source>Stop everything, from wherever you are</source>
            <translation>Alles stilzetten, waar u ook bent</translation>
        </message>
        <message>
            <source>Stop everything?</source>
            <translation>Alles stilzetten?</translation>
        </message>
        <message>
            <source>Stop everything…</source>
            <translation>Alles stilzetten…</translation>
        </message>
        <message>
            <source>Stop this one first</source>
            <translation>Dit bericht eerst stoppen</translation>
        </message>
        <message>
            <source>Stopped by hand</source>
            <translation>Met de hand stilgezet</translation>
        </message>
        <message>
            <source>Take the meetings from a calendar file</source>
            <translation>Vergaderingen uit een agendabestand halen</translation>
        </message>
        <message>
            <source>Take these quiet hours away</source>
            <translation>Deze stille uren weghalen</translation>
        </message>
        <message>
            <source>Taken back; it lies here now.</source>
            <translation>Teruggenomen; het ligt nu hier.</translation>
        </message>
        <message>
            <source>The council meets.</source>
            <translation>De raad vergadert.</translation>
        </message>
        <message>
            <source>The council of {name} meets.</source>
            <translation>De raad van {name} vergadert.</translation>
        </message>
        <message>
            <source>The crisis goes on.</source>
            <translation>De crisis gaat door.</translation>
        </message>
        <message>
            <source>The crisis is over.</source>
            <translation>De crisis is voorbij.</translation>
        </message>
        <message>
            <source>The meeting is closed</source>
            <translation>De vergadering is gesloten</translation>
        </message>
        <message>
            <source>The meeting starts</source>
            <translation>De vergadering begint</translation>
        </message>
        <message>
            <source>The network does not say whether it went out: look there.</source>
            <translation>Het netwerk zegt niet of het is uitgegaan: kijk daar.</translation>
        </message>
        <message>
            <source>This account has quiet hours of its own</source>
            <translation>Dit account heeft eigen stille uren</translation>
        </message>
        <message>
            <source>This one, at its moment…</source>
            <translation>Dit bericht, op zijn moment…</translation>
        </message>
        <message>
            <source>This one, now…</source>
            <translation>Dit bericht, nu…</translation>
        </message>
        <message>
            <source>To the crisis</source>
            <translation>Naar de crisis</translation>
        </message>
        <message>
            <source>Too late by now: it goes out only when you say so.</source>
            <translation>Nu te laat: het gaat alleen uit als u het zegt.</translation>
        </message>
        <message>
            <source>Too late: stays here and asks you.</source>
            <translation>Te laat: blijft hier en wordt u gevraagd.</translation>
        </message>
        <message>
            <source>Try again now</source>
            <translation>Nu opnieuw proberen</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Tot</translation>
        </message>
        <message>
            <source>Waits for a decision:</source>
            <translation>Wacht op besluit:</translation>
        </message>
        <message>
            <source>Was published already, before it could be taken back.</source>
            <translation>Was al gepubliceerd, voordat het teruggenomen kon worden.</translation>
        </message>
        <message>
            <source>Was to go {moment}.</source>
            <translation>Stond gepland voor {moment}.</translation>
        </message>
        <message>
            <source>What a network would publish within twelve hours is taken back.</source>
            <translation>Wat een netwerk binnen twaalf uur zou publiceren, wordt teruggenomen.</translation>
        </message>
        <message>
            <source>What falls due or is released while something holds stands here.</source>
            <translation>Wat aan de beurt komt of vrijgegeven wordt terwijl er een wacht geldt, staat hier.</translation>
        </message>
        <message>
            <source>What is being sent at this very moment is not stopped. Nothing is thrown away; single messages you can let pass.</source>
            <translation>Wat op dit moment verzonden wordt, stopt niet. Niets wordt weggegooid; losse berichten kunt u doorlaten.</translation>
        </message>
        <message>
            <source>What it is called (not needed)</source>
            <translation>Hoe zij heet (hoeft niet)</translation>
        </message>
        <message>
            <source>What lay at the networks' servers</source>
            <translation>Wat bij de servers van de netwerken lag</translation>
        </message>
        <message>
            <source>What lies at the networks' servers is taken back; what cannot be reached is tried again every minute.</source>
            <translation>Wat bij de servers van de netwerken ligt, wordt teruggenomen; wat niet bereikbaar is, wordt elke minuut opnieuw geprobeerd.</translation>
        </message>
        <message>
            <source>When something serious happens</source>
            <translation>Als er iets ernstigs gebeurt</translation>
        </message>
        <message>
            <source>Which events are meetings</source>
            <translation>Welke afspraken vergaderingen zijn</translation>
        </message>
        <message>
            <source>While a council meets, the accounts of its municipality wait as you have set it.</source>
            <translation>Als een raad vergadert, wachten de accounts van die gemeente zoals u dat hebt ingesteld.</translation>
        </message>
        <message>
            <source>While its council meets</source>
            <translation>Als de raad vergadert</translation>
        </message>
        <message>
            <source>While the council meets, messages of all accounts wait until you say that it is closed.</source>
            <translation>Zolang de raad vergadert, wachten berichten van alle accounts tot u zegt dat de vergadering gesloten is.</translation>
        </message>
        <message>
            <source>Who stops everything</source>
            <translation>Wie alles stilzet</translation>
        </message>
        <message>
            <source>Whose quiet hours</source>
            <translation>Wiens stille uren</translation>
        </message>
        <message>
            <source>Words in the title, with commas between them; one of them is enough. Empty: every event.</source>
            <translation>Woorden in de titel, met komma's ertussen; één ervan is genoeg. Leeg: elke afspraak.</translation>
        </message>
        <message>
            <source>You let it pass: it goes out.</source>
            <translation>U liet het door: het gaat uit.</translation>
        </message>
        <message>
            <source>from</source>
            <translation>van</translation>
        </message>
        <message>
            <source>no account yet</source>
            <translation>nog geen account</translation>
        </message>
        <message>
            <source>until</source>
            <translation>tot</translation>
        </message>
        <message>
            <source>{account} is stopped by hand.</source>
            <translation>{account} is met de hand stilgezet.</translation>
        </message>
        <message>
            <source>{policy}. Accounts: {names}.</source>
            <translation>{policy}. Accounts: {names}.</translation>
        </message>
        <message>
            <source>{start}, until it is closed</source>
            <translation>{start}, tot zij gesloten wordt</translation>
        </message>
    </context>
    <context>
        <name>Hours</name>
        <message>
            <source>#askthealderman</source>
            <translation>#vraagdewethouder</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes before</source>
            <translation>
                <numerusform>%n minuut van tevoren</numerusform>
                <numerusform>%n minuten van tevoren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes left</source>
            <translation>
                <numerusform>Nog %n minuut</numerusform>
                <numerusform>Nog %n minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions</source>
            <translation>
                <numerusform>%n vraag</numerusform>
                <numerusform>%n vragen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions are left; they stay in a list until each was dealt with.</source>
            <translation>
                <numerusform>Er blijft %n vraag over; die blijft in een lijst staan tot u hem hebt afgehandeld.</numerusform>
                <numerusform>Er blijven %n vragen over; die blijven in een lijst staan tot u ze allemaal hebt afgehandeld.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions are saved.</source>
            <translation>
                <numerusform>%n vraag is opgeslagen.</numerusform>
                <numerusform>%n vragen zijn opgeslagen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions still wait.</source>
            <translation>
                <numerusform>Er wacht nog %n vraag.</numerusform>
                <numerusform>Er wachten nog %n vragen.</numerusform>
            </translation>
        </message>
        <message>
            <source>10 minutes longer</source>
            <translation>10 minuten langer</translation>
        </message>
        <message>
            <source>A day before</source>
            <translation>Een dag van tevoren</translation>
        </message>
        <message>
            <source>Announce when you answer questions. Then you see nothing but them, in order, until the hour is over.</source>
            <translation>Kondig aan wanneer u vragen beantwoordt. U ziet dan alleen die vragen, op volgorde, tot het spreekuur voorbij is.</translation>
        </message>
        <message>
            <source>Answer tonight</source>
            <translation>Vanavond beantwoorden</translation>
        </message>
        <message>
            <source>Answer under way</source>
            <translation>Antwoord onderweg</translation>
        </message>
        <message>
            <source>Answer with “{name}”…</source>
            <translation>Antwoord met “{name}”…</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Beantwoord</translation>
        </message>
        <message>
            <source>Answers of {account} wait. {why}</source>
            <translation>Antwoorden van {account} wachten. {why}</translation>
        </message>
        <message>
            <source>Answer…</source>
            <translation>Beantwoorden…</translation>
        </message>
        <message>
            <source>As whom?</source>
            <translation>Als wie?</translation>
        </message>
        <message>
            <source>Back to who is next</source>
            <translation>Terug naar wie aan de beurt is</translation>
        </message>
        <message>
            <source>Begin now</source>
            <translation>Nu beginnen</translation>
        </message>
        <message>
            <source>Begin now…</source>
            <translation>Nu beginnen…</translation>
        </message>
        <message>
            <source>Begin the hour now?</source>
            <translation>Het spreekuur nu beginnen?</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Begint</translation>
        </message>
        <message>
            <source>Being answered</source>
            <translation>Nu aan de beurt</translation>
        </message>
        <message>
            <source>Both messages come forward: the opening goes out now, and the hour lasts until about {time}.</source>
            <translation>Beide berichten komen naar voren: het openingsbericht gaat nu uit, en het spreekuur duurt tot ongeveer {time}.</translation>
        </message>
        <message>
            <source>By phone or e-mail…</source>
            <translation>Telefoon of e-mail…</translation>
        </message>
        <message>
            <source>Call it off</source>
            <translation>Afzeggen</translation>
        </message>
        <message>
            <source>Call it off…</source>
            <translation>Afzeggen…</translation>
        </message>
        <message>
            <source>Call this hour off?</source>
            <translation>Dit spreekuur afzeggen?</translation>
        </message>
        <message>
            <source>Called off</source>
            <translation>Afgezegd</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Closing message</source>
            <translation>Slotbericht</translation>
        </message>
        <message>
            <source>Consulting hour</source>
            <translation>Spreekuur</translation>
        </message>
        <message>
            <source>Consulting hours</source>
            <translation>Spreekuren</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Afdeling</translation>
        </message>
        <message>
            <source>Do not close by the clock: ask me for the closing message</source>
            <translation>Sluit niet op de klok: vraag mij om het slotbericht</translation>
        </message>
        <message>
            <source>End it</source>
            <translation>Afsluiten</translation>
        </message>
        <message>
            <source>End the hour now?</source>
            <translation>Het spreekuur nu afsluiten?</translation>
        </message>
        <message>
            <source>End the hour…</source>
            <translation>Spreekuur afsluiten…</translation>
        </message>
        <message>
            <source>Ends at</source>
            <translation>Eindigt om</translation>
        </message>
        <message>
            <source>Everybody was dealt with.</source>
            <translation>Iedereen is geholpen.</translation>
        </message>
        <message>
            <source>For later</source>
            <translation>Voor straks</translation>
        </message>
        <message>
            <source>From your reply snippets</source>
            <translation>Uit uw antwoordfragmenten</translation>
        </message>
        <message>
            <source>Go through the pause…</source>
            <translation>Bedenktijd doorlopen…</translation>
        </message>
        <message>
            <source>Goes on now</source>
            <translation>Nu bezig</translation>
        </message>
        <message>
            <source>Goes out when the hour begins</source>
            <translation>Gaat uit als het spreekuur begint</translation>
        </message>
        <message>
            <source>Goes out when the hour ends</source>
            <translation>Gaat uit als het spreekuur eindigt</translation>
        </message>
        <message>
            <source>Hashtags</source>
            <translation>Hashtags</translation>
        </message>
        <message>
            <source>It is called off.</source>
            <translation>Het is afgezegd.</translation>
        </message>
        <message>
            <source>It is moved; its messages move along.</source>
            <translation>Het spreekuur is verzet; de berichten gaan mee.</translation>
        </message>
        <message numerus="yes">
            <source>It lasts %n minutes.</source>
            <translation>
                <numerusform>Het duurt %n minuut.</numerusform>
                <numerusform>Het duurt %n minuten.</numerusform>
            </translation>
        </message>
        <message>
            <source>Its messages move along, with the words they have</source>
            <translation>De berichten gaan mee, met dezelfde woorden</translation>
        </message>
        <message>
            <source>Its messages wait for you.</source>
            <translation>De berichten wachten op u.</translation>
        </message>
        <message>
            <source>Its opening and closing message do not go out. What was announced earlier stays where it stands.</source>
            <translation>Het openings- en het slotbericht gaan niet uit. Wat al is aangekondigd, blijft staan.</translation>
        </message>
        <message>
            <source>Its words stay as they are: change them after this, in the planning, with Edit.</source>
            <translation>De tekst blijft zoals die is: pas hem hierna aan in de planning, met Bewerken.</translation>
        </message>
        <message>
            <source>Known departments</source>
            <translation>Bekende afdelingen</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Straks</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laten zitten</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Laten zoals het is</translation>
        </message>
        <message>
            <source>Less than a minute left</source>
            <translation>Nog minder dan een minuut</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Bekijken</translation>
        </message>
        <message>
            <source>Move it</source>
            <translation>Verzetten</translation>
        </message>
        <message>
            <source>Move {title}</source>
            <translation>{title} verzetten</translation>
        </message>
        <message>
            <source>Move…</source>
            <translation>Verzetten…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nieuw</translation>
        </message>
        <message>
            <source>No consulting hour yet</source>
            <translation>Nog geen spreekuur</translation>
        </message>
        <message>
            <source>Nobody waits now. A new question appears here by itself.</source>
            <translation>Er wacht nu niemand. Een nieuwe vraag verschijnt hier vanzelf.</translation>
        </message>
        <message>
            <source>None of these</source>
            <translation>Geen van deze</translation>
        </message>
        <message>
            <source>Not</source>
            <translation>Niet</translation>
        </message>
        <message>
            <source>Not decided</source>
            <translation>Nog niet beslist</translation>
        </message>
        <message>
            <source>Not for here</source>
            <translation>Niet voor hier</translation>
        </message>
        <message>
            <source>Not for here…</source>
            <translation>Niet voor hier…</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>Noteren</translation>
        </message>
        <message>
            <source>Now: {window}</source>
            <translation>Nu: {window}</translation>
        </message>
        <message>
            <source>Opening message</source>
            <translation>Openingsbericht</translation>
        </message>
        <message>
            <source>Opening message: {opening}. Closing message: {closing}.</source>
            <translation>Openingsbericht: {opening}. Slotbericht: {closing}.</translation>
        </message>
        <message>
            <source>Opens the pause of both messages; after it, they wait for their moments</source>
            <translation>Opent de bedenktijd van beide berichten; daarna wachten ze op hun moment</translation>
        </message>
        <message>
            <source>Over; everybody was dealt with</source>
            <translation>Voorbij; iedereen is geholpen</translation>
        </message>
        <message>
            <source>Over; somebody still waits</source>
            <translation>Voorbij; er wacht nog iemand</translation>
        </message>
        <message>
            <source>Pass on</source>
            <translation>Doorverwijzen</translation>
        </message>
        <message>
            <source>Pass on…</source>
            <translation>Doorverwijzen…</translation>
        </message>
        <message>
            <source>Pass this question on</source>
            <translation>Deze vraag doorverwijzen</translation>
        </message>
        <message>
            <source>Passed on</source>
            <translation>Doorverwezen</translation>
        </message>
        <message>
            <source>Plan a consulting hour</source>
            <translation>Een spreekuur plannen</translation>
        </message>
        <message>
            <source>Plan a consulting hour…</source>
            <translation>Spreekuur plannen…</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Gepland</translation>
        </message>
        <message>
            <source>Plan…</source>
            <translation>Plannen…</translation>
        </message>
        <message>
            <source>Private: only you can read it, and the answer is private too.</source>
            <translation>Privé: alleen u kunt het lezen, en het antwoord is ook privé.</translation>
        </message>
        <message>
            <source>Question {number} of {count}</source>
            <translation>Vraag {number} van {count}</translation>
        </message>
        <message>
            <source>Questions are gathered until {time}.</source>
            <translation>Vragen komen binnen tot {time}.</translation>
        </message>
        <message>
            <source>Questions to {account} cannot be fetched now. {why} What is asked meanwhile comes in afterwards.</source>
            <translation>Vragen aan {account} kunnen nu niet worden opgehaald. {why} Wat intussen wordt gevraagd, komt daarna binnen.</translation>
        </message>
        <message>
            <source>Questions with one of these, and mentions of you, come into the queue.</source>
            <translation>Vragen met een van deze hashtags, en berichten die u noemen, komen in de rij.</translation>
        </message>
        <message>
            <source>Save as a table</source>
            <translation>Opslaan als tabel</translation>
        </message>
        <message>
            <source>Save as a table…</source>
            <translation>Opslaan als tabel…</translation>
        </message>
        <message>
            <source>Send it after all</source>
            <translation>Alsnog versturen</translation>
        </message>
        <message>
            <source>Send the closing message</source>
            <translation>Slotbericht versturen</translation>
        </message>
        <message>
            <source>Stays on this computer, with the question.</source>
            <translation>Blijft op deze computer, bij de vraag.</translation>
        </message>
        <message>
            <source>Step out of the hour</source>
            <translation>Uit het spreekuur stappen</translation>
        </message>
        <message>
            <source>Taken away by the asker</source>
            <translation>Door de vrager verwijderd</translation>
        </message>
        <message>
            <source>Tell me before it begins</source>
            <translation>Een seintje voor het begint</translation>
        </message>
        <message>
            <source>Tell the asker where the question goes; you write that yourself</source>
            <translation>Laat de vrager weten waar de vraag heen gaat; dat schrijft u zelf</translation>
        </message>
        <message>
            <source>Ten minutes longer; the closing message moves along.</source>
            <translation>Tien minuten langer; het slotbericht schuift mee.</translation>
        </message>
        <message>
            <source>Thank</source>
            <translation>Bedanken</translation>
        </message>
        <message>
            <source>Thank you for your question, {name}. </source>
            <translation>Dank voor uw vraag, {name}. </translation>
        </message>
        <message>
            <source>Thank…</source>
            <translation>Bedanken…</translation>
        </message>
        <message>
            <source>The closing message</source>
            <translation>Het slotbericht</translation>
        </message>
        <message>
            <source>The closing message goes out now.</source>
            <translation>Het slotbericht gaat nu uit.</translation>
        </message>
        <message>
            <source>The closing message still lies at its network with the old time, and is being taken back.</source>
            <translation>Het slotbericht ligt nog bij het netwerk met de oude tijd en wordt teruggehaald.</translation>
        </message>
        <message>
            <source>The closing message waits for your word.</source>
            <translation>Het slotbericht wacht op uw teken.</translation>
        </message>
        <message>
            <source>The closing message went out already; this hour goes on all the same.</source>
            <translation>Het slotbericht is al uitgegaan; het spreekuur gaat gewoon door.</translation>
        </message>
        <message>
            <source>The hour is over. Thank you for your questions; who has no answer yet will still get one.</source>
            <translation>Het spreekuur is voorbij. Dank voor uw vragen; wie nog geen antwoord heeft, krijgt dat nog.</translation>
        </message>
        <message>
            <source>The opening message</source>
            <translation>Het openingsbericht</translation>
        </message>
        <message>
            <source>The opening message goes out now instead of at its moment. The end stays as planned.</source>
            <translation>Het openingsbericht gaat nu uit in plaats van op het geplande moment. Het einde blijft zoals gepland.</translation>
        </message>
        <message>
            <source>The opening message still lies at its network with the old time, and is being taken back.</source>
            <translation>Het openingsbericht ligt nog bij het netwerk met de oude tijd en wordt teruggehaald.</translation>
        </message>
        <message>
            <source>The opening message went out already, before the hour begins. Say when it really begins.</source>
            <translation>Het openingsbericht is al verschenen, terwijl het spreekuur nog moet beginnen. Laat weten wanneer het echt begint.</translation>
        </message>
        <message>
            <source>The pause of its messages was not gone through yet; until then nothing goes out.</source>
            <translation>De bedenktijd van de berichten is nog niet doorlopen; tot dan gaat er niets uit.</translation>
        </message>
        <message>
            <source>The question at hand</source>
            <translation>De vraag die nu aan de beurt is</translation>
        </message>
        <message>
            <source>The queue</source>
            <translation>De rij</translation>
        </message>
        <message>
            <source>The queue, in order of arrival</source>
            <translation>De rij, op volgorde van binnenkomst</translation>
        </message>
        <message>
            <source>This computer was off or asleep the whole hour. What was asked stands below.</source>
            <translation>Deze computer stond het hele spreekuur uit of sliep. Wat er gevraagd is, staat hieronder.</translation>
        </message>
        <message>
            <source>This message names {times}, and that changes.</source>
            <translation>In dit bericht staat {times}, en dat verandert.</translation>
        </message>
        <message>
            <source>To the questions</source>
            <translation>Naar de vragen</translation>
        </message>
        <message>
            <source>Until {time} I answer your questions. Ask yours here.</source>
            <translation>Tot {time} beantwoord ik uw vragen. Stel ze hier.</translation>
        </message>
        <message>
            <source>What is left…</source>
            <translation>Wat er over is…</translation>
        </message>
        <message>
            <source>What will you do?</source>
            <translation>Wat gaat u doen?</translation>
        </message>
        <message>
            <source>Whom to reach there</source>
            <translation>Wie daar te bereiken is</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Waarom?</translation>
        </message>
        <message>
            <source>You are asked for the closing message.</source>
            <translation>U wordt om het slotbericht gevraagd.</translation>
        </message>
        <message>
            <source>a draft</source>
            <translation>een concept</translation>
        </message>
        <message numerus="yes">
            <source>{account}: a question by hashtag comes in within %n minutes.</source>
            <translation>
                <numerusform>{account}: een vraag met de hashtag is hier hooguit %n minuut later te zien.</numerusform>
                <numerusform>{account}: een vraag met de hashtag is hier hooguit %n minuten later te zien.</numerusform>
            </translation>
        </message>
        <message>
            <source>{message} did not go out. {why}</source>
            <translation>{message} is niet uitgegaan. {why}</translation>
        </message>
        <message>
            <source>{message} was stopped or taken back to be written anew; it does not go out.</source>
            <translation>{message} is gestopt of teruggehaald om te bewerken; het gaat niet uit.</translation>
        </message>
        <message>
            <source>{start} until {end}</source>
            <translation>{start} tot {end}</translation>
        </message>
        <message>
            <source>{title} begins at {time}.</source>
            <translation>{title} begint om {time}.</translation>
        </message>
        <message>
            <source>{title} goes on.</source>
            <translation>{title} is bezig.</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <source>%n rows</source>
            <translation>
                <numerusform>%n rij</numerusform>
                <numerusform>%n rijen</numerusform>
            </translation>
        </message>
        <message>
            <source>A picture has no description.</source>
            <translation>Een afbeelding heeft geen beschrijving.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>An event of a whole day.</source>
            <translation>Een afspraak van een hele dag.</translation>
        </message>
        <message>
            <source>As</source>
            <translation>Als</translation>
        </message>
        <message>
            <source>As whom</source>
            <translation>Als wie</translation>
        </message>
        <message>
            <source>As whom, where a row does not say</source>
            <translation>Als wie, waar een rij dat niet zegt</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Calendars and tables</source>
            <translation>Agenda’s en tabellen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Cancelled in the calendar; it is left out.</source>
            <translation>In de agenda afgezegd; het wordt weggelaten.</translation>
        </message>
        <message>
            <source>Events of a whole day go out at</source>
            <translation>Afspraken van een hele dag gaan uit om</translation>
        </message>
        <message>
            <source>Export the plan</source>
            <translation>De planning exporteren</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>Hoe het ervoor staat</translation>
        </message>
        <message>
            <source>Import planned messages</source>
            <translation>Geplande berichten importeren</translation>
        </message>
        <message>
            <source>It is a public holiday.</source>
            <translation>Het is een feestdag.</translation>
        </message>
        <message>
            <source>It names no time zone.</source>
            <translation>Er staat geen tijdzone bij.</translation>
        </message>
        <message>
            <source>Keep all timers on this laptop, which must then be on</source>
            <translation>Houd alle klokken op deze laptop, die dan aan moet zijn</translation>
        </message>
        <message numerus="yes">
            <source>Leave out the %n rows that cannot be planned</source>
            <translation>
                <numerusform>Laat de %n rij weg die niet gepland kan worden</numerusform>
                <numerusform>Laat de %n rijen weg die niet gepland kunnen worden</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Weggelaten</translation>
        </message>
        <message>
            <source>Nothing goes out by this alone: you look at them together first, and confirm.</source>
            <translation>Hierdoor gaat er nog niets uit: u bekijkt ze eerst samen, en bevestigt ze dan.</translation>
        </message>
        <message>
            <source>Planned already; it is left out.</source>
            <translation>Al gepland; het wordt weggelaten.</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Klaar</translation>
        </message>
        <message>
            <source>Ready.</source>
            <translation>Klaar.</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Rij</translation>
        </message>
        <message>
            <source>Row {row}</source>
            <translation>Rij {row}</translation>
        </message>
        <message>
            <source>Rows of the file</source>
            <translation>Rijen van het bestand</translation>
        </message>
        <message numerus="yes">
            <source>Set %n messages ready</source>
            <translation>
                <numerusform>Zet %n bericht klaar</numerusform>
                <numerusform>Zet %n berichten klaar</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Toon</translation>
        </message>
        <message>
            <source>Some rows cannot be planned. Correct the file, or leave them out.</source>
            <translation>Sommige rijen kunnen niet worden gepland. Verbeter het bestand, of laat ze weg.</translation>
        </message>
        <message>
            <source>Summer time begins in that hour; it goes an hour later.</source>
            <translation>In dat uur begint de zomertijd; het gaat een uur later.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>That time comes twice; the first is meant.</source>
            <translation>Die tijd komt twee keer voor; de eerste is bedoeld.</translation>
        </message>
        <message>
            <source>The file cannot be used as it is.</source>
            <translation>Het bestand is zo niet te gebruiken.</translation>
        </message>
        <message>
            <source>The file is being read.</source>
            <translation>Het bestand wordt gelezen.</translation>
        </message>
        <message>
            <source>The name of the event is not published.</source>
            <translation>De naam van de afspraak wordt niet gepubliceerd.</translation>
        </message>
        <message>
            <source>There is nothing left to plan.</source>
            <translation>Er blijft niets over om te plannen.</translation>
        </message>
        <message>
            <source>Time zone, where none is named</source>
            <translation>Tijdzone, waar er geen staat</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>With a problem</source>
            <translation>Met een probleem</translation>
        </message>
        <message>
            <source>Within ten minutes of another message of this account.</source>
            <translation>Binnen tien minuten van een ander bericht van dit account.</translation>
        </message>
        <message>
            <source>plan.ics</source>
            <translation>planning.ics</translation>
        </message>
        <message>
            <source>{rows} · encoding {encoding} · times without a zone are in {zone}</source>
            <translation>{rows} · codering {encoding} · tijden zonder zone gelden in {zone}</translation>
        </message>
    </context>
    <context>
        <name>Letters</name>
        <message>
            <source>A draft of {name}</source>
            <translation>Een concept van {name}</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Akkoord</translation>
        </message>
        <message>
            <source>Answer to a draft</source>
            <translation>Antwoord op een concept</translation>
        </message>
        <message>
            <source>Answers a message of somebody else</source>
            <translation>Antwoordt op een bericht van iemand anders</translation>
        </message>
        <message>
            <source>Answers {name}, {when}</source>
            <translation>Antwoordt op {name}, {when}</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Content warning: {text}</source>
            <translation>Waarschuwing vooraf: {text}</translation>
        </message>
        <message>
            <source>Decorative picture</source>
            <translation>Afbeelding ter versiering</translation>
        </message>
        <message>
            <source>Draft to read</source>
            <translation>Concept om te lezen</translation>
        </message>
        <message>
            <source>Drafts and answers of colleagues</source>
            <translation>Concepten en antwoorden van collega's</translation>
        </message>
        <message>
            <source>Have it read</source>
            <translation>Laten lezen</translation>
        </message>
        <message>
            <source>It goes out in several messages, one after the other.</source>
            <translation>Het gaat uit in meerdere berichten, het ene na het andere.</translation>
        </message>
        <message>
            <source>It is marked as {mark}: still under construction.</source>
            <translation>Er staat {mark} op: het is nog in de maak.</translation>
        </message>
        <message>
            <source>Language: {name}</source>
            <translation>Taal: {name}</translation>
        </message>
        <message>
            <source>Not agreed</source>
            <translation>Niet akkoord</translation>
        </message>
        <message>
            <source>One remark a paragraph. To say which words you mean, begin with them: “words”: remark.</source>
            <translation>Eén opmerking per regel. Gaat het om bepaalde woorden, begin dan daarmee: “woorden”: opmerking.</translation>
        </message>
        <message>
            <source>Only remarks</source>
            <translation>Alleen opmerkingen</translation>
        </message>
        <message>
            <source>Open a file of a colleague</source>
            <translation>Bestand van een collega openen</translation>
        </message>
        <message>
            <source>Picture without a description</source>
            <translation>Afbeelding zonder beschrijving</translation>
        </message>
        <message>
            <source>Picture: {text}</source>
            <translation>Afbeelding: {text}</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Opbergen</translation>
        </message>
        <message>
            <source>Quotes a message on {place}</source>
            <translation>Citeert een bericht op {place}</translation>
        </message>
        <message>
            <source>Quotes {name}, {when}</source>
            <translation>Citeert {name}, {when}</translation>
        </message>
        <message>
            <source>Save the file…</source>
            <translation>Bestand opslaan…</translation>
        </message>
        <message>
            <source>Save your answer…</source>
            <translation>Uw antwoord opslaan…</translation>
        </message>
        <message>
            <source>Take over as a draft</source>
            <translation>Overnemen als concept</translation>
        </message>
        <message>
            <source>The draft goes into one file, with its pictures. Mail it to whoever should read it; it comes back the same way.</source>
            <translation>Het concept gaat met zijn afbeeldingen in één bestand. Mail dat naar wie het moet lezen; zo komt het ook weer terug.</translation>
        </message>
        <message>
            <source>The writer's computer does not know what it says. Look it up first.</source>
            <translation>De computer van de schrijver weet niet wat daar staat. Zoek het eerst op.</translation>
        </message>
        <message>
            <source>What should your colleague look at?</source>
            <translation>Waar moet uw collega op letten?</translation>
        </message>
        <message>
            <source>What the writer answered</source>
            <translation>Wat de schrijver heeft geantwoord</translation>
        </message>
        <message>
            <source>Who may read it: {visibility}</source>
            <translation>Wie het mag lezen: {visibility}</translation>
        </message>
        <message>
            <source>Written {when}. Its writer is known by: {words}</source>
            <translation>Geschreven: {when}. De schrijver is te herkennen aan: {words}</translation>
        </message>
        <message>
            <source>You are known by these words: {words}</source>
            <translation>U bent te herkennen aan deze woorden: {words}</translation>
        </message>
        <message>
            <source>Your colleague sees who signed it.</source>
            <translation>Uw collega ziet wie het heeft ondertekend.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Uw naam</translation>
        </message>
        <message>
            <source>Your remarks</source>
            <translation>Uw opmerkingen</translation>
        </message>
        <message>
            <source>answer-to-{name}</source>
            <translation>antwoord-aan-{name}</translation>
        </message>
        <message>
            <source>{name} asks:</source>
            <translation>{name} vraagt:</translation>
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
            <source>%n hours ago</source>
            <translation>
                <numerusform>%n uur geleden</numerusform>
                <numerusform>%n uur geleden</numerusform>
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
            <source>%n minutes ago</source>
            <translation>
                <numerusform>%n minuut geleden</numerusform>
                <numerusform>%n minuten geleden</numerusform>
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
            <source>Friday</source>
            <translation>vrijdag</translation>
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
            <source>Monday</source>
            <translation>maandag</translation>
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
            <source>Saturday</source>
            <translation>zaterdag</translation>
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
            <source>Sunday</source>
            <translation>zondag</translation>
        </message>
        <message>
            <source>Thu</source>
            <translation>do</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>donderdag</translation>
        </message>
        <message>
            <source>Tue</source>
            <translation>di</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>dinsdag</translation>
        </message>
        <message>
            <source>Wed</source>
            <translation>wo</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>woensdag</translation>
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
        <name>Month</name>
        <message>
            <source>April</source>
            <translation>april</translation>
        </message>
        <message>
            <source>August</source>
            <translation>augustus</translation>
        </message>
        <message>
            <source>December</source>
            <translation>december</translation>
        </message>
        <message>
            <source>February</source>
            <translation>februari</translation>
        </message>
        <message>
            <source>January</source>
            <translation>januari</translation>
        </message>
        <message>
            <source>July</source>
            <translation>juli</translation>
        </message>
        <message>
            <source>June</source>
            <translation>juni</translation>
        </message>
        <message>
            <source>March</source>
            <translation>maart</translation>
        </message>
        <message>
            <source>May</source>
            <translation>mei</translation>
        </message>
        <message>
            <source>November</source>
            <translation>november</translation>
        </message>
        <message>
            <source>October</source>
            <translation>oktober</translation>
        </message>
        <message>
            <source>September</source>
            <translation>september</translation>
        </message>
    </context>
    <context>
        <name>Outbox</name>
        <message numerus="yes">
            <source>%n messages</source>
            <translation>
                <numerusform>%n bericht</numerusform>
                <numerusform>%n berichten</numerusform>
            </translation>
        </message>
        <message>
            <source>(no words)</source>
            <translation>(geen woorden)</translation>
        </message>
        <message>
            <source>Also in drafts and their earlier versions</source>
            <translation>Ook in concepten en hun eerdere versies</translation>
        </message>
        <message>
            <source>Answer the pause</source>
            <translation>Bedenktijd doorlopen</translation>
        </message>
        <message>
            <source>As the network has it</source>
            <translation>Zoals het op het netwerk staat</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Terug naar de lijst</translation>
        </message>
        <message>
            <source>Bookmark</source>
            <translation>Bladwijzer</translation>
        </message>
        <message>
            <source>Bookmark taken back</source>
            <translation>Bladwijzer weggehaald</translation>
        </message>
        <message>
            <source>Boost</source>
            <translation>Boost</translation>
        </message>
        <message>
            <source>Boost taken back</source>
            <translation>Boost ingetrokken</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Link kopiëren</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Tekst kopiëren</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Besloten</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Delete it on the network?</source>
            <translation>Verwijderen op het netwerk?</translation>
        </message>
        <message>
            <source>Delete on the network…</source>
            <translation>Verwijderen op het netwerk…</translation>
        </message>
        <message>
            <source>Do it now</source>
            <translation>Nu doen</translation>
        </message>
        <message>
            <source>Edit as new draft</source>
            <translation>Bewerken als nieuw concept</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>Favoriet</translation>
        </message>
        <message>
            <source>Favourite taken back</source>
            <translation>Favoriet ingetrokken</translation>
        </message>
        <message>
            <source>Favourites and boosts</source>
            <translation>Favorieten en boosts</translation>
        </message>
        <message>
            <source>I know</source>
            <translation>Ik weet het</translation>
        </message>
        <message>
            <source>It disappears there for everybody; who saw or saved it keeps it. The history here keeps it too.</source>
            <translation>Het verdwijnt daar voor iedereen. Wie het zag of bewaarde, houdt het. De geschiedenis hier houdt het ook.</translation>
        </message>
        <message>
            <source>It has moved on meanwhile; look how it stands now.</source>
            <translation>Het bericht is intussen verder. Kijk hoe het er nu voor staat.</translation>
        </message>
        <message>
            <source>It is being done now.</source>
            <translation>Het wordt nu gedaan.</translation>
        </message>
        <message>
            <source>It is deleted on the network.</source>
            <translation>Het is op het netwerk verwijderd.</translation>
        </message>
        <message>
            <source>It is left as it is.</source>
            <translation>Het blijft zoals het is.</translation>
        </message>
        <message>
            <source>It is not there: send again</source>
            <translation>Het staat er niet: opnieuw verzenden</translation>
        </message>
        <message>
            <source>It is not there: send again…</source>
            <translation>Het staat er niet: opnieuw verzenden…</translation>
        </message>
        <message>
            <source>It is not there: stop</source>
            <translation>Het staat er niet: stoppen</translation>
        </message>
        <message>
            <source>It is too late for that; see how it stands.</source>
            <translation>Daarvoor is het te laat; kijk hoe het ermee staat.</translation>
        </message>
        <message>
            <source>It stands there</source>
            <translation>Het staat er</translation>
        </message>
        <message>
            <source>It still stands there. {said}</source>
            <translation>Het staat er nog. {said}</translation>
        </message>
        <message>
            <source>It waits for a decision; no clock lets it go.</source>
            <translation>Het wacht op een besluit; geen klok laat het gaan.</translation>
        </message>
        <message>
            <source>It waits.</source>
            <translation>Het wacht.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laten staan</translation>
        </message>
        <message>
            <source>Let it be</source>
            <translation>Laat maar</translation>
        </message>
        <message>
            <source>Look now</source>
            <translation>Nu nagaan</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Berichten</translation>
        </message>
        <message>
            <source>My messages</source>
            <translation>Mijn berichten</translation>
        </message>
        <message>
            <source>Needs your attention</source>
            <translation>Vraagt uw aandacht</translation>
        </message>
        <message>
            <source>Nothing has been sent yet</source>
            <translation>Er is nog niets verzonden</translation>
        </message>
        <message>
            <source>Nothing like that was sent</source>
            <translation>Zo'n bericht is niet verzonden</translation>
        </message>
        <message>
            <source>Only when you looked there and did not see it. If it does stand there, it will stand there twice.</source>
            <translation>Doe dit alleen als u daar gekeken hebt en het niet zag. Staat het er toch, dan komt het er twee keer te staan.</translation>
        </message>
        <message>
            <source>Open on the network</source>
            <translation>Openen op het netwerk</translation>
        </message>
        <message>
            <source>Open the message</source>
            <translation>Bericht openen</translation>
        </message>
        <message>
            <source>Possible in {time}</source>
            <translation>Kan over {time}</translation>
        </message>
        <message>
            <source>Press Decided when it was decided, or stop it.</source>
            <translation>Druk op Besloten als er besloten is, of stop het.</translation>
        </message>
        <message>
            <source>Publish now</source>
            <translation>Nu publiceren</translation>
        </message>
        <message>
            <source>Rights card of {name}</source>
            <translation>Rechtenkaart van {name}</translation>
        </message>
        <message>
            <source>Search everything…</source>
            <translation>Overal zoeken…</translation>
        </message>
        <message>
            <source>Search in what was sent</source>
            <translation>Zoeken in wat verzonden is</translation>
        </message>
        <message>
            <source>Search with other words, or show everything again.</source>
            <translation>Zoek met andere woorden, of toon alles weer.</translation>
        </message>
        <message>
            <source>Send it again?</source>
            <translation>Opnieuw verzenden?</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Verzonden</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Alles tonen</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Meer tonen</translation>
        </message>
        <message>
            <source>Show only</source>
            <translation>Alleen tonen</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Opnieuw aanmelden</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>Aanmelden…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Gestopt</translation>
        </message>
        <message>
            <source>The browser could not be opened; copy the link instead.</source>
            <translation>De browser kon niet geopend worden; kopieer de link.</translation>
        </message>
        <message>
            <source>The link is copied.</source>
            <translation>De link is gekopieerd.</translation>
        </message>
        <message>
            <source>The text is copied.</source>
            <translation>De tekst is gekopieerd.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Opnieuw proberen</translation>
        </message>
        <message>
            <source>Try again now</source>
            <translation>Nu opnieuw proberen</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>Onderweg</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Wat er gebeurde</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Wat u ziet</translation>
        </message>
        <message>
            <source>What you publish stands here, with its sender, how it stands, and every attempt.</source>
            <translation>Wat u publiceert, staat hier, met de afzender, hoe het ervoor staat en elke poging.</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>Bericht schrijven</translation>
        </message>
        <message>
            <source>You can press now.</source>
            <translation>U kunt nu drukken.</translation>
        </message>
        <message>
            <source>{name}: {text}</source>
            <translation>{name}: {text}</translation>
        </message>
        <message>
            <source>{standing} of {count} published</source>
            <translation>{standing} van {count} gepubliceerd</translation>
        </message>
    </context>
    <context>
        <name>Pause</name>
        <message numerus="yes">
            <source>%n questions still wait for an answer.</source>
            <translation>
                <numerusform>Er wacht nog %n vraag op antwoord.</numerusform>
                <numerusform>Er wachten nog %n vragen op antwoord.</numerusform>
            </translation>
        </message>
        <message>
            <source>+ 1 minute</source>
            <translation>+ 1 minuut</translation>
        </message>
        <message>
            <source>A colleague</source>
            <translation>Een collega</translation>
        </message>
        <message>
            <source>A moment of pause</source>
            <translation>Even stilstaan</translation>
        </message>
        <message>
            <source>Arm</source>
            <translation>Klaarzetten</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Change it first</source>
            <translation>Eerst aanpassen</translation>
        </message>
        <message>
            <source>Choose Edit and look at it again.</source>
            <translation>Kies Bewerken en kijk er nog eens naar.</translation>
        </message>
        <message>
            <source>Choose Edit and look at it again; nothing was sent.</source>
            <translation>Kies Bewerken en kijk er nog eens naar; er is niets verzonden.</translation>
        </message>
        <message>
            <source>Choose Later, and look at them again.</source>
            <translation>Kies Later, en bekijk ze opnieuw.</translation>
        </message>
        <message>
            <source>Choose Later, and look at them again; nothing was planned.</source>
            <translation>Kies Later, en bekijk ze opnieuw; er is niets gepland.</translation>
        </message>
        <message numerus="yes">
            <source>Confirm %n planned messages</source>
            <translation>
                <numerusform>Bevestig %n gepland bericht</numerusform>
                <numerusform>Bevestig %n geplande berichten</numerusform>
            </translation>
        </message>
        <message>
            <source>Do not plan them</source>
            <translation>Niet plannen</translation>
        </message>
        <message>
            <source>Do not publish</source>
            <translation>Niet publiceren</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bewerken</translation>
        </message>
        <message>
            <source>For {handles}</source>
            <translation>Voor {handles}</translation>
        </message>
        <message>
            <source>Goes out {moment}, {where}</source>
            <translation>Gaat uit op {moment}, {where}</translation>
        </message>
        <message>
            <source>Handed over to {name}</source>
            <translation>Overgedragen aan {name}</translation>
        </message>
        <message>
            <source>Have it read…</source>
            <translation>Laten lezen…</translation>
        </message>
        <message>
            <source>Held still with {time} to go</source>
            <translation>Stilgezet, nog {time} te gaan</translation>
        </message>
        <message>
            <source>Hold still</source>
            <translation>Stilzetten</translation>
        </message>
        <message>
            <source>Is this as you mean it?</source>
            <translation>Is dit zoals u het bedoelt?</translation>
        </message>
        <message>
            <source>Keep until tomorrow</source>
            <translation>Bewaren tot morgen</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>Let it run</source>
            <translation>Laten lopen</translation>
        </message>
        <message>
            <source>Look through the list to its end first.</source>
            <translation>Bekijk eerst de hele lijst, tot het einde.</translation>
        </message>
        <message>
            <source>Not every message is shown yet.</source>
            <translation>Nog niet elk bericht wordt getoond.</translation>
        </message>
        <message>
            <source>Nothing is published. Edit the message and choose another account, or think again.</source>
            <translation>Er wordt niets gepubliceerd. Bewerk het bericht en kies een ander account, of denk nog eens na.</translation>
        </message>
        <message>
            <source>Nothing went out; the pause begins again.</source>
            <translation>Er is niets uitgegaan; de bedenktijd begint opnieuw.</translation>
        </message>
        <message>
            <source>Now confirm once more. If you close the program, nothing goes out.</source>
            <translation>Bevestig nu nog één keer. Sluit u het programma, dan gaat er niets uit.</translation>
        </message>
        <message>
            <source>One of your answers says not to publish now.</source>
            <translation>Een van uw antwoorden zegt nu niet te publiceren.</translation>
        </message>
        <message>
            <source>Over in {time}</source>
            <translation>Nog {time} bedenktijd</translation>
        </message>
        <message numerus="yes">
            <source>Plan %n messages</source>
            <translation>
                <numerusform>Plan %n bericht</numerusform>
                <numerusform>Plan %n berichten</numerusform>
            </translation>
        </message>
        <message>
            <source>Planned messages</source>
            <translation>Geplande berichten</translation>
        </message>
        <message>
            <source>Possible in {time}.</source>
            <translation>Kan over {time}.</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publiceren</translation>
        </message>
        <message>
            <source>Put aside until tomorrow</source>
            <translation>Bewaren tot morgen</translation>
        </message>
        <message>
            <source>Read and agreed by {name} ({words})</source>
            <translation>Gelezen en akkoord: {name} ({words})</translation>
        </message>
        <message>
            <source>Read the guideline</source>
            <translation>Lees de richtlijn</translation>
        </message>
        <message>
            <source>Reason. {sentence}</source>
            <translation>Reden. {sentence}</translation>
        </message>
        <message numerus="yes">
            <source>Scroll on: %n messages have not been in sight yet.</source>
            <translation>
                <numerusform>Blader verder: %n bericht was nog niet in beeld.</numerusform>
                <numerusform>Blader verder: %n berichten waren nog niet in beeld.</numerusform>
            </translation>
        </message>
        <message>
            <source>Set aside and copy the text</source>
            <translation>Opzij leggen en tekst kopiëren</translation>
        </message>
        <message>
            <source>Something still waits for a tick.</source>
            <translation>Er wacht nog iets op een vinkje.</translation>
        </message>
        <message>
            <source>The account or a message was changed meanwhile.</source>
            <translation>Het account of een bericht is intussen gewijzigd.</translation>
        </message>
        <message>
            <source>The account or the message was changed meanwhile.</source>
            <translation>Het account of het bericht is intussen gewijzigd.</translation>
        </message>
        <message>
            <source>The answers do not allow it yet.</source>
            <translation>De antwoorden laten het nog niet toe.</translation>
        </message>
        <message>
            <source>The draft is set aside. Its text is copied: paste it in a mail to whoever should read it.</source>
            <translation>Het concept is opzij gelegd. De tekst is gekopieerd: plak die in een e-mail aan wie het moet lezen.</translation>
        </message>
        <message numerus="yes">
            <source>The same holds for %n others.</source>
            <translation>
                <numerusform>Hetzelfde geldt voor %n ander bericht.</numerusform>
                <numerusform>Hetzelfde geldt voor %n andere berichten.</numerusform>
            </translation>
        </message>
        <message>
            <source>The wait is held still; let it run to publish.</source>
            <translation>De bedenktijd staat stil; laat die lopen om te publiceren.</translation>
        </message>
        <message>
            <source>The wait is over</source>
            <translation>De bedenktijd is voorbij</translation>
        </message>
        <message>
            <source>Then it goes by itself, once the questions are answered. If you close the program, nothing goes out.</source>
            <translation>Daarna gaat het vanzelf, als de vragen beantwoord zijn. Sluit u het programma, dan gaat er niets uit.</translation>
        </message>
        <message>
            <source>Then nothing is published; the draft goes into a file that a colleague can read and send back.</source>
            <translation>Dan wordt er niets geplaatst; het concept gaat in een bestand dat een collega kan lezen en terugsturen.</translation>
        </message>
        <message>
            <source>Then nothing is published; the draft is set aside and its text copied, to give to somebody.</source>
            <translation>Er wordt dan niets gepubliceerd. Het concept wordt opzij gelegd en de tekst gekopieerd, om aan iemand te geven.</translation>
        </message>
        <message>
            <source>Then nothing is published; the draft stays.</source>
            <translation>Er wordt dan niets gepubliceerd; het concept blijft.</translation>
        </message>
        <message>
            <source>Then nothing is published; the draft waits until tomorrow 8:00.</source>
            <translation>Er wordt dan niets gepubliceerd; het concept wacht tot morgen 8:00.</translation>
        </message>
        <message>
            <source>Then nothing is published; you go on writing.</source>
            <translation>Er wordt dan niets gepubliceerd; u schrijft verder.</translation>
        </message>
        <message>
            <source>Then you confirm once more. If you close the program, nothing goes out.</source>
            <translation>Daarna nog één keer bevestigen. Sluit u het programma, dan gaat er niets uit.</translation>
        </message>
        <message>
            <source>They become drafts again</source>
            <translation>Ze worden weer concepten</translation>
        </message>
        <message>
            <source>This computer slept meanwhile.</source>
            <translation>Deze computer sliep intussen.</translation>
        </message>
        <message>
            <source>This is answer number {number} to the same person in this conversation. Does another one help, or is it better to phone or to leave it at that?</source>
            <translation>Dit is antwoord nummer {number} aan dezelfde persoon in dit gesprek. Helpt nog een antwoord, of kunt u beter bellen of afronden?</translation>
        </message>
        <message>
            <source>This was in its pause when the program ended. Nothing was sent; it is asked again.</source>
            <translation>Dit zat in de bedenktijd toen het programma stopte. Er is niets verzonden; het wordt u opnieuw gevraagd.</translation>
        </message>
        <message>
            <source>To whom do you hand this over?</source>
            <translation>Aan wie draagt u dit over?</translation>
        </message>
        <message>
            <source>To whom?</source>
            <translation>Aan wie?</translation>
        </message>
        <message>
            <source>Why it is needed; this is kept with the message</source>
            <translation>Waarom het nodig is; dit wordt bij het bericht bewaard</translation>
        </message>
        <message>
            <source>Yes, as I mean it</source>
            <translation>Ja, zoals ik het bedoel</translation>
        </message>
        <message>
            <source>You chose {chosen}, but this goes out as {sender}.</source>
            <translation>U koos {chosen}, maar dit gaat uit als {sender}.</translation>
        </message>
        <message>
            <source>{account}: this goes out in its quiet hours.</source>
            <translation>{account}: dit gaat uit in de stille uren.</translation>
        </message>
        <message>
            <source>{account}: {who} has to read this first, exactly as it is now.</source>
            <translation>{account}: {who} moet dit eerst goedkeuren, precies zoals het er nu staat.</translation>
        </message>
    </context>
    <context>
        <name>Planner</name>
        <message numerus="yes">
            <source>%n messages</source>
            <translation>
                <numerusform>%n bericht</numerusform>
                <numerusform>%n berichten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages are written to {file}.</source>
            <translation>
                <numerusform>%n bericht staat nu in {file}.</numerusform>
                <numerusform>%n berichten staan nu in {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages from a file wait for your word.</source>
            <translation>
                <numerusform>%n bericht uit een bestand wacht op uw bevestiging.</numerusform>
                <numerusform>%n berichten uit een bestand wachten op uw bevestiging.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages go out soon.</source>
            <translation>
                <numerusform>%n bericht gaat zo de deur uit.</numerusform>
                <numerusform>%n berichten gaan zo de deur uit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages wait for a decision</source>
            <translation>
                <numerusform>%n bericht wacht op besluit</numerusform>
                <numerusform>%n berichten wachten op besluit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>nog %n</numerusform>
                <numerusform>nog %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more are not shown; choose an account, or fewer days.</source>
            <translation>
                <numerusform>Er staat er nog %n niet bij; kies een account, of minder dagen.</numerusform>
                <numerusform>Er staan er nog %n niet bij; kies een account, of minder dagen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n others</source>
            <translation>
                <numerusform>%n ander</numerusform>
                <numerusform>%n andere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n series are planned.</source>
            <translation>
                <numerusform>%n reeks is gepland.</numerusform>
                <numerusform>%n reeksen zijn gepland.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add an account first: a planned message says as whom it speaks.</source>
            <translation>Voeg eerst een account toe: een gepland bericht zegt als wie het spreekt.</translation>
        </message>
        <message>
            <source>After its pause it is armed. Only your press on Decided lets it go, never a clock.</source>
            <translation>Na de bedenktijd staat het klaar. Alleen als u op Besloten drukt, gaat het uit; nooit door een klok.</translation>
        </message>
        <message>
            <source>After sleep, without network, or when the computer was off. Nothing goes out late unasked.</source>
            <translation>Na slaapstand, zonder netwerk, of als de computer uit stond. Niets gaat ongevraagd te laat uit.</translation>
        </message>
        <message>
            <source>All accounts are held</source>
            <translation>Alle accounts staan stil</translation>
        </message>
        <message>
            <source>All at {time}.</source>
            <translation>Allemaal om {time}.</translation>
        </message>
        <message numerus="yes">
            <source>And %n others cannot go either.</source>
            <translation>
                <numerusform>En %n ander kan ook zo niet.</numerusform>
                <numerusform>En %n andere kunnen ook zo niet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n others wait for you.</source>
            <translation>
                <numerusform>En nog %n bericht wacht op u.</numerusform>
                <numerusform>En nog %n berichten wachten op u.</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer the pause</source>
            <translation>Bedenktijd doorlopen</translation>
        </message>
        <message>
            <source>Arm…</source>
            <translation>Klaarzetten…</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Confirm…</source>
            <translation>Bevestigen…</translation>
        </message>
        <message>
            <source>Council meeting: all accounts wait</source>
            <translation>Raadsvergadering: alle accounts wachten</translation>
        </message>
        <message>
            <source>Council meeting: {account} waits</source>
            <translation>Raadsvergadering: {account} wacht</translation>
        </message>
        <message>
            <source>Council meetings and quiet hours</source>
            <translation>Raadsvergaderingen en stille uren</translation>
        </message>
        <message>
            <source>Council of {name}: meets, messages wait</source>
            <translation>Raad van {name} vergadert: berichten wachten</translation>
        </message>
        <message>
            <source>Council of {name}: meets, nothing waits</source>
            <translation>Raad van {name} vergadert: niets wacht</translation>
        </message>
        <message>
            <source>Council of {name}: meets, only the clerk speaks</source>
            <translation>Raad van {name} vergadert: alleen de griffie spreekt</translation>
        </message>
        <message>
            <source>Crisis: everything waits</source>
            <translation>Crisis: alles wacht</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Days of the month</source>
            <translation>Dagen van de maand</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Besloten</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Eerder</translation>
        </message>
        <message>
            <source>Earlier month</source>
            <translation>Eerdere maand</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Bewerken…</translation>
        </message>
        <message>
            <source>Enter opens it.</source>
            <translation>Enter opent het.</translation>
        </message>
        <message>
            <source>Enter opens it. Ctrl with the arrow keys moves it.</source>
            <translation>Enter opent het. Ctrl met de pijltoetsen verplaatst het.</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporteren…</translation>
        </message>
        <message>
            <source>Free times</source>
            <translation>Vrije tijden</translation>
        </message>
        <message>
            <source>Free times of {account}</source>
            <translation>Vrije tijden van {account}</translation>
        </message>
        <message>
            <source>Goes out in {span}, at {time}.</source>
            <translation>Gaat over {span} de deur uit, om {time}.</translation>
        </message>
        <message>
            <source>Hours of the week</source>
            <translation>Uren van de week</translation>
        </message>
        <message>
            <source>If it comes too late</source>
            <translation>Als het te laat wordt</translation>
        </message>
        <message>
            <source>If it is late, it goes out anyway.</source>
            <translation>Wordt het te laat, dan gaat het toch uit.</translation>
        </message>
        <message>
            <source>If it is late, you are asked first.</source>
            <translation>Wordt het te laat, dan wordt het u eerst gevraagd.</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importeren…</translation>
        </message>
        <message numerus="yes">
            <source>It goes out up to %n minutes late; after that you are asked.</source>
            <translation>
                <numerusform>Het gaat uit tot %n minuut te laat; daarna wordt het u gevraagd.</numerusform>
                <numerusform>Het gaat uit tot %n minuten te laat; daarna wordt het u gevraagd.</numerusform>
            </translation>
        </message>
        <message>
            <source>It has moved on meanwhile; look how it stands now.</source>
            <translation>Het bericht is intussen verder. Kijk hoe het er nu voor staat.</translation>
        </message>
        <message>
            <source>It is a public holiday: {name}.</source>
            <translation>Het is een feestdag: {name}.</translation>
        </message>
        <message>
            <source>It is night, between 22:00 and 7:00.</source>
            <translation>Het is nacht, tussen 22:00 en 7:00.</translation>
        </message>
        <message>
            <source>It is weekend.</source>
            <translation>Het is weekend.</translation>
        </message>
        <message>
            <source>It was planned for {time}; it goes out at once, only for this account.</source>
            <translation>Het stond gepland voor {time}; het gaat meteen uit, alleen voor dit account.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Keep all timers on this laptop</source>
            <translation>Alle klokken op deze laptop houden</translation>
        </message>
        <message>
            <source>Keep the timer of {account} on this laptop</source>
            <translation>Houd de klok van {account} op deze laptop</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>Later month</source>
            <translation>Latere maand</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lijst</translation>
        </message>
        <message>
            <source>List of what is planned</source>
            <translation>Lijst van wat gepland is</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Bekijken</translation>
        </message>
        <message>
            <source>Minutes that it may be late</source>
            <translation>Minuten dat het te laat mag zijn</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Maand</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Verplaatsen</translation>
        </message>
        <message>
            <source>Moved back.</source>
            <translation>Teruggezet.</translation>
        </message>
        <message>
            <source>Moved to {moment}.</source>
            <translation>Verplaatst naar {moment}.</translation>
        </message>
        <message>
            <source>Move…</source>
            <translation>Verplaatsen…</translation>
        </message>
        <message>
            <source>Never late: ask me</source>
            <translation>Nooit te laat: vraag het mij</translation>
        </message>
        <message>
            <source>Next whole hour ({time})</source>
            <translation>Volgend heel uur ({time})</translation>
        </message>
        <message>
            <source>No moment: it waits until I say that it was decided</source>
            <translation>Geen tijdstip: het wacht op besluit, tot ik zeg dat er besloten is</translation>
        </message>
        <message>
            <source>Noted. {state}.</source>
            <translation>Genoteerd. {state}.</translation>
        </message>
        <message>
            <source>Nothing is planned in this month</source>
            <translation>In deze maand is niets gepland</translation>
        </message>
        <message>
            <source>Nothing new was planned.</source>
            <translation>Er is niets nieuws gepland.</translation>
        </message>
        <message>
            <source>Nothing planned in these days for {names}.</source>
            <translation>In deze dagen is niets gepland voor {names}.</translation>
        </message>
        <message>
            <source>Nothing planned next week for {names}.</source>
            <translation>Volgende week is niets gepland voor {names}.</translation>
        </message>
        <message>
            <source>Nothing planned this week for {names}.</source>
            <translation>Deze week is niets gepland voor {names}.</translation>
        </message>
        <message>
            <source>On the clock of this computer that is {time}.</source>
            <translation>Op de klok van deze computer is dat {time}.</translation>
        </message>
        <message>
            <source>On this laptop</source>
            <translation>Op deze laptop</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Opens the pause; after it, it waits for its moment</source>
            <translation>Opent de bedenktijd; daarna wacht het op zijn moment</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plannen</translation>
        </message>
        <message>
            <source>Plan what stands in a calendar or a table</source>
            <translation>Plan wat er in een agenda of een tabel staat</translation>
        </message>
        <message>
            <source>Planned message</source>
            <translation>Gepland bericht</translation>
        </message>
        <message>
            <source>Planning</source>
            <translation>Planning</translation>
        </message>
        <message>
            <source>Plan…</source>
            <translation>Plannen…</translation>
        </message>
        <message>
            <source>Preferred times</source>
            <translation>Voorkeurstijden</translation>
        </message>
        <message>
            <source>Preferred times of {account}…</source>
            <translation>Voorkeurstijden van {account}…</translation>
        </message>
        <message>
            <source>Preferred times…</source>
            <translation>Voorkeurstijden…</translation>
        </message>
        <message>
            <source>Publish anyway, however late</source>
            <translation>Toch publiceren, hoe laat het ook is</translation>
        </message>
        <message>
            <source>Publish it now?</source>
            <translation>Nu publiceren?</translation>
        </message>
        <message>
            <source>Publish now</source>
            <translation>Nu publiceren</translation>
        </message>
        <message>
            <source>Publish now…</source>
            <translation>Nu publiceren…</translation>
        </message>
        <message>
            <source>Put this notice away</source>
            <translation>Deze melding weghalen</translation>
        </message>
        <message>
            <source>Quick choices</source>
            <translation>Snelle keuzes</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Stille uren</translation>
        </message>
        <message>
            <source>Quiet hours: {names}</source>
            <translation>Stille uren: {names}</translation>
        </message>
        <message>
            <source>Series: {title}, number {number}</source>
            <translation>Reeks: {title}, nummer {number}</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Nog %n tonen</numerusform>
                <numerusform>Nog %n tonen</numerusform>
            </translation>
        </message>
        <message>
            <source>Show as</source>
            <translation>Tonen als</translation>
        </message>
        <message>
            <source>Show in the list of sent</source>
            <translation>Tonen bij Verzonden</translation>
        </message>
        <message>
            <source>Show only</source>
            <translation>Alleen tonen</translation>
        </message>
        <message>
            <source>Show the week of this day</source>
            <translation>De week van deze dag tonen</translation>
        </message>
        <message>
            <source>Sign in again…</source>
            <translation>Opnieuw aanmelden…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Stopped: it does not go out.</source>
            <translation>Gestopt: het gaat niet uit.</translation>
        </message>
        <message>
            <source>Summer time begins that night: {asked} does not exist, it goes out at {time}.</source>
            <translation>Die nacht begint de zomertijd: {asked} bestaat dan niet; het gaat uit om {time}.</translation>
        </message>
        <message>
            <source>Summer time ends that night and this time comes twice; the first of the two is meant.</source>
            <translation>In die nacht eindigt de zomertijd en komt deze tijd twee keer voor; de eerste van de twee geldt.</translation>
        </message>
        <message>
            <source>That is less than a minute from now. Publish it at once instead, or choose a later moment.</source>
            <translation>Dat is over minder dan een minuut. Publiceer het meteen, of kies een later moment.</translation>
        </message>
        <message>
            <source>That moment has passed. Choose one that is still to come.</source>
            <translation>Dat moment is voorbij. Kies een moment dat nog komt.</translation>
        </message>
        <message>
            <source>That moment has passed; it stays where it was.</source>
            <translation>Dat moment is voorbij; het blijft waar het stond.</translation>
        </message>
        <message>
            <source>The council of {council} meets then, until {time}: {account} waits until after the meeting.</source>
            <translation>De raad van {council} vergadert dan, tot {time}: {account} wacht tot na de vergadering.</translation>
        </message>
        <message>
            <source>The council of {council} meets: {account} waits until after the meeting.</source>
            <translation>De raad van {council} vergadert: {account} wacht tot na de vergadering.</translation>
        </message>
        <message>
            <source>The first at {first}, the last at {last}.</source>
            <translation>Het eerste om {first}, het laatste om {last}.</translation>
        </message>
        <message>
            <source>The network could not be asked to give it back; it stays planned there as it was.</source>
            <translation>Het netwerk kon niet gevraagd worden het terug te geven; het blijft daar gepland zoals het was.</translation>
        </message>
        <message>
            <source>The pause lasts {length}; it goes out when the pause is over.</source>
            <translation>De bedenktijd duurt {length}; het gaat uit als de bedenktijd voorbij is.</translation>
        </message>
        <message>
            <source>The sign-in of {account} ends {moment}; sign in again before that.</source>
            <translation>De aanmelding van {account} verloopt {moment}; meld u vóór die tijd opnieuw aan.</translation>
        </message>
        <message>
            <source>They go out only after you looked at them.</source>
            <translation>Ze gaan pas uit als u ze hebt bekeken.</translation>
        </message>
        <message>
            <source>This cannot go out yet:</source>
            <translation>Dit kan nog niet uit:</translation>
        </message>
        <message>
            <source>Thu 16:00, 26-11 9:30, tomorrow 10</source>
            <translation>do 16:00, 26-11 9:30, morgen 10</translation>
        </message>
        <message>
            <source>Thursday {time}</source>
            <translation>Donderdag {time}</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tijd</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Tijdzone</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
        <message>
            <source>Today, {day}</source>
            <translation>Vandaag, {day}</translation>
        </message>
        <message>
            <source>Tomorrow {time}</source>
            <translation>Morgen {time}</translation>
        </message>
        <message>
            <source>Type a day, a time, or both: Thu 16:00.</source>
            <translation>Typ een dag, een tijd of allebei: do 16:00.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Up to this many minutes late, then ask me:</source>
            <translation>Tot zoveel minuten te laat; daarna vraag het mij:</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Week</translation>
        </message>
        <message>
            <source>Week {number}</source>
            <translation>Week {number}</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>When you plan a message, the next free ones of these times are offered. Nothing goes out by them alone.</source>
            <translation>Als u een bericht plant, worden de eerstvolgende vrije tijden hiervan voorgesteld. Vanzelf gaat er niets uit.</translation>
        </message>
        <message>
            <source>Where the timer runs</source>
            <translation>Waar de klok loopt</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>Bericht schrijven</translation>
        </message>
        <message>
            <source>Write a message and choose Plan…; it stands here until its moment, and after it.</source>
            <translation>Schrijf een bericht en kies Plannen…; het staat hier tot zijn moment, en ook daarna.</translation>
        </message>
        <message>
            <source>Write something for this day</source>
            <translation>Iets schrijven voor deze dag</translation>
        </message>
        <message>
            <source>Write the plan to a file that Outlook shows</source>
            <translation>Schrijf de planning naar een bestand dat Outlook toont</translation>
        </message>
        <message numerus="yes">
            <source>and %n other accounts</source>
            <translation>
                <numerusform>en nog %n account</numerusform>
                <numerusform>en nog %n accounts</numerusform>
            </translation>
        </message>
        <message>
            <source>as {who}</source>
            <translation>als {who}</translation>
        </message>
        <message>
            <source>as {who}: {text}</source>
            <translation>als {who}: {text}</translation>
        </message>
        <message>
            <source>at the server</source>
            <translation>bij de server</translation>
        </message>
        <message>
            <source>at the server of {server}; the laptop may be off</source>
            <translation>bij de server van {server}; de laptop mag uit</translation>
        </message>
        <message>
            <source>day after tomorrow</source>
            <translation>overmorgen</translation>
        </message>
        <message>
            <source>no free time in six weeks</source>
            <translation>geen vrije tijd in zes weken</translation>
        </message>
        <message>
            <source>no messages</source>
            <translation>geen berichten</translation>
        </message>
        <message>
            <source>no preferred times yet</source>
            <translation>nog geen voorkeurstijden</translation>
        </message>
        <message>
            <source>on this laptop</source>
            <translation>op deze laptop</translation>
        </message>
        <message>
            <source>on this laptop, which must be on</source>
            <translation>op deze laptop, die aan moet staan</translation>
        </message>
        <message>
            <source>part of a series</source>
            <translation>deel van een reeks</translation>
        </message>
        <message>
            <source>sign in again as {who} before {moment}.</source>
            <translation>meld u vóór {moment} opnieuw aan als {who}.</translation>
        </message>
        <message>
            <source>that is how this account is set</source>
            <translation>zo is dit account ingesteld</translation>
        </message>
        <message>
            <source>the moment is too near for the server</source>
            <translation>het moment is te dichtbij voor de server</translation>
        </message>
        <message>
            <source>the server keeps no more for that day</source>
            <translation>de server bewaart er voor die dag niet meer</translation>
        </message>
        <message>
            <source>the server keeps no more plans</source>
            <translation>de server bewaart er niet meer</translation>
        </message>
        <message>
            <source>to the server</source>
            <translation>naar de server</translation>
        </message>
        <message>
            <source>today</source>
            <translation>vandaag</translation>
        </message>
        <message>
            <source>you chose so</source>
            <translation>dat hebt u gekozen</translation>
        </message>
        <message>
            <source>{account} already says something else at {time}, within ten minutes of this.</source>
            <translation>{account} zegt om {time} al iets anders, binnen tien minuten hiervan.</translation>
        </message>
        <message>
            <source>{account} has quiet hours then.</source>
            <translation>{account} heeft dan stille uren.</translation>
        </message>
        <message>
            <source>{account} is held</source>
            <translation>{account} staat stil</translation>
        </message>
        <message>
            <source>{moment}, {who}, cannot go like this:</source>
            <translation>{moment}, {who}, kan zo niet:</translation>
        </message>
        <message>
            <source>{server} has no timer that can be relied on</source>
            <translation>{server} heeft geen klok waarop u kunt bouwen</translation>
        </message>
        <message>
            <source>{who} +{count}</source>
            <translation>{who} +{count}</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>“{text}”</translation>
        </message>
        <message>
            <source>“{text}” It will not go like this: {problem}</source>
            <translation>“{text}” Zo gaat het niet weg: {problem}</translation>
        </message>
        <message>
            <source>“{text}” goes out now.</source>
            <translation>“{text}” gaat nu uit.</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message numerus="yes">
            <source>%n pictures do not fit on this network</source>
            <translation>
                <numerusform>%n afbeelding past niet op dit netwerk</numerusform>
                <numerusform>%n afbeeldingen passen niet op dit netwerk</numerusform>
            </translation>
        </message>
        <message>
            <source>Alt: {text}</source>
            <translation>Alt: {text}</translation>
        </message>
        <message>
            <source>Decorative, no description</source>
            <translation>Versiering, zonder omschrijving</translation>
        </message>
        <message>
            <source>No description yet</source>
            <translation>Nog geen omschrijving</translation>
        </message>
        <message>
            <source>Preview on {network} as {label}</source>
            <translation>Voorbeeld op {network} als {label}</translation>
        </message>
        <message>
            <source>Quotes a message on {place}</source>
            <translation>Citeert een bericht op {place}</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Minder tonen</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Meer tonen</translation>
        </message>
        <message numerus="yes">
            <source>Show the whole text (%n characters)</source>
            <translation>
                <numerusform>De hele tekst tonen (%n teken)</numerusform>
                <numerusform>De hele tekst tonen (%n tekens)</numerusform>
            </translation>
        </message>
        <message>
            <source>The message that is quoted is not shown on this network</source>
            <translation>Het geciteerde bericht is op dit netwerk niet te zien</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
    </context>
    <context>
        <name>Profile</name>
        <message>
            <source>An editorial team writes here on behalf of {name}.</source>
            <translation>Een redactie schrijft hier namens {name}.</translation>
        </message>
        <message>
            <source>Here I speak as {word}.</source>
            <translation>Hier spreek ik als {word}.</translation>
        </message>
        <message>
            <source>I write here as a private person, not for any office.</source>
            <translation>Ik schrijf hier als privépersoon, niet vanuit een ambt.</translation>
        </message>
        <message>
            <source>This is the account of a project of the municipality.</source>
            <translation>Dit is het account van een project van de gemeente.</translation>
        </message>
        <message>
            <source>This is the account of the council clerk, for the whole council.</source>
            <translation>Dit is het account van de griffie, voor de hele gemeenteraad.</translation>
        </message>
        <message>
            <source>This is the municipality's account for emergencies.</source>
            <translation>Dit is het account van de gemeente voor noodsituaties.</translation>
        </message>
        <message>
            <source>This is the official account of the municipality.</source>
            <translation>Dit is het officiële account van de gemeente.</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>%1 File</source>
            <translation>%1-bestand</translation>
        </message>
        <message>
            <source>Drive</source>
            <translation>Station</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>File Folder</source>
            <translation>Map</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Map</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>Snelkoppeling</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Onbekend</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>&amp;Zoeken in:</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>Bestands&amp;type:</translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message>
            <source>agreed</source>
            <translation>akkoord</translation>
        </message>
        <message>
            <source>has remarks</source>
            <translation>heeft opmerkingen</translation>
        </message>
        <message>
            <source>not agreed</source>
            <translation>niet akkoord</translation>
        </message>
    </context>
    <context>
        <name>Right</name>
        <message>
            <source>to add pictures</source>
            <translation>om afbeeldingen toe te voegen</translation>
        </message>
        <message>
            <source>to bookmark</source>
            <translation>om bladwijzers te zetten</translation>
        </message>
        <message>
            <source>to change posts of others</source>
            <translation>om berichten van anderen te wijzigen</translation>
        </message>
        <message>
            <source>to delete posts</source>
            <translation>om berichten te verwijderen</translation>
        </message>
        <message>
            <source>to favourite</source>
            <translation>om berichten als favoriet te merken</translation>
        </message>
        <message>
            <source>to publish</source>
            <translation>om te publiceren</translation>
        </message>
        <message>
            <source>to publish posts</source>
            <translation>om berichten te publiceren</translation>
        </message>
        <message>
            <source>to read</source>
            <translation>om te lezen</translation>
        </message>
        <message>
            <source>to read lists</source>
            <translation>om lijsten te lezen</translation>
        </message>
        <message>
            <source>to read mentions</source>
            <translation>om vermeldingen te lezen</translation>
        </message>
        <message>
            <source>to read messages</source>
            <translation>om berichten te lezen</translation>
        </message>
        <message>
            <source>to read who the account is</source>
            <translation>om te lezen van wie het account is</translation>
        </message>
        <message>
            <source>to search</source>
            <translation>om te zoeken</translation>
        </message>
        <message>
            <source>to upload files</source>
            <translation>om bestanden te plaatsen</translation>
        </message>
        <message>
            <source>to write posts</source>
            <translation>om berichten te schrijven</translation>
        </message>
        <message>
            <source>“{name}”</source>
            <translation>“{name}”</translation>
        </message>
    </context>
    <context>
        <name>Rights</name>
        <message>
            <source>A parent agreed for the children</source>
            <translation>Een ouder gaf toestemming voor de kinderen</translation>
        </message>
        <message>
            <source>A parent or guardian agreed for the children</source>
            <translation>Een ouder of voogd gaf toestemming voor de kinderen</translation>
        </message>
        <message>
            <source>Can people be recognised?</source>
            <translation>Zijn er mensen te herkennen?</translation>
        </message>
        <message>
            <source>Children among them?</source>
            <translation>Zijn er kinderen bij?</translation>
        </message>
        <message>
            <source>Children can be recognised</source>
            <translation>Er zijn kinderen te herkennen</translation>
        </message>
        <message>
            <source>Creative Commons, name the maker (CC BY)</source>
            <translation>Creative Commons, met naam van de maker (CC BY)</translation>
        </message>
        <message>
            <source>Creative Commons, name the maker, share alike (CC BY-SA)</source>
            <translation>Creative Commons, met naam, gelijk delen (CC BY-SA)</translation>
        </message>
        <message>
            <source>How did they agree?</source>
            <translation>Hoe gaven zij toestemming?</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Made by {name}</source>
            <translation>Gemaakt door {name}</translation>
        </message>
        <message>
            <source>Maker</source>
            <translation>Maker</translation>
        </message>
        <message>
            <source>May be shown: {ground}</source>
            <translation>Mag getoond worden: {ground}</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nee</translation>
        </message>
        <message>
            <source>No parent agreed yet</source>
            <translation>Er gaf nog geen ouder toestemming</translation>
        </message>
        <message>
            <source>Nobody can be recognised</source>
            <translation>Er is niemand te herkennen</translation>
        </message>
        <message>
            <source>People can be recognised</source>
            <translation>Er zijn mensen te herkennen</translation>
        </message>
        <message>
            <source>Rights card</source>
            <translation>Rechtenkaart</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Bron</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>Bron: {source}</translation>
        </message>
        <message>
            <source>That is no day. Write for instance 26-03-2026.</source>
            <translation>Dat is geen dag. Schrijf bijvoorbeeld 26-03-2026.</translation>
        </message>
        <message>
            <source>The card stays with {name} on this computer and in the history. It is not published.</source>
            <translation>De kaart blijft bij {name} op deze computer en in de geschiedenis. Hij wordt niet gepubliceerd.</translation>
        </message>
        <message>
            <source>They agreed: {how}</source>
            <translation>Toestemming: {how}</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Where it comes from: a person, a collection, an address</source>
            <translation>Waar het vandaan komt: een persoon, een verzameling, een adres</translation>
        </message>
        <message>
            <source>Whether people can be recognised was not answered</source>
            <translation>Of er mensen te herkennen zijn, is niet ingevuld</translation>
        </message>
        <message>
            <source>Why may it be shown?</source>
            <translation>Waarom mag het getoond worden?</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>by e-mail or message</source>
            <translation>per e-mail of bericht</translation>
        </message>
        <message>
            <source>by word of mouth</source>
            <translation>mondeling</translation>
        </message>
        <message>
            <source>children to be recognised</source>
            <translation>herkenbare kinderen</translation>
        </message>
        <message>
            <source>for instance 26-03-2026</source>
            <translation>bijvoorbeeld 26-03-2026</translation>
        </message>
        <message>
            <source>free of rights (CC0)</source>
            <translation>vrij van rechten (CC0)</translation>
        </message>
        <message>
            <source>in writing</source>
            <translation>schriftelijk</translation>
        </message>
        <message>
            <source>it belongs to my organisation</source>
            <translation>het is van mijn organisatie</translation>
        </message>
        <message>
            <source>it was bought</source>
            <translation>het is gekocht</translation>
        </message>
        <message>
            <source>made by myself</source>
            <translation>zelf gemaakt</translation>
        </message>
        <message>
            <source>nobody to be recognised</source>
            <translation>niemand herkenbaar</translation>
        </message>
        <message>
            <source>not answered yet</source>
            <translation>nog niet ingevuld</translation>
        </message>
        <message>
            <source>not chosen</source>
            <translation>niet gekozen</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>nog niet</translation>
        </message>
        <message>
            <source>otherwise; it stands with the source</source>
            <translation>anders; het staat bij de bron</translation>
        </message>
        <message>
            <source>people to be recognised</source>
            <translation>herkenbare mensen</translation>
        </message>
        <message>
            <source>the maker gave permission</source>
            <translation>de maker gaf toestemming</translation>
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
        <name>Search</name>
        <message numerus="yes">
            <source>%n found.</source>
            <translation>
                <numerusform>%n gevonden.</numerusform>
                <numerusform>%n gevonden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Best first</source>
            <translation>Beste eerst</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Deleted draft · changed {when}</source>
            <translation>Weggegooid concept · gewijzigd {when}</translation>
        </message>
        <message>
            <source>Draft · changed {when}</source>
            <translation>Concept · gewijzigd {when}</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Concepten</translation>
        </message>
        <message>
            <source>Earlier version of a draft · {when}</source>
            <translation>Eerdere versie van een concept · {when}</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translation>Eerdere versies</translation>
        </message>
        <message>
            <source>Enter opens it</source>
            <translation>Enter opent het</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Nieuwste eerst</translation>
        </message>
        <message>
            <source>Nothing holds all these words. Try fewer.</source>
            <translation>Niets bevat al deze woorden. Probeer het met minder.</translation>
        </message>
        <message>
            <source>Only in</source>
            <translation>Alleen in</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Overal zoeken</translation>
        </message>
        <message>
            <source>Search in drafts, earlier versions and everything that was sent</source>
            <translation>Zoek in concepten, eerdere versies en alles wat verzonden is</translation>
        </message>
        <message>
            <source>Sent and planned</source>
            <translation>Verzonden en gepland</translation>
        </message>
        <message numerus="yes">
            <source>The first %n; add a word to see fewer.</source>
            <translation>
                <numerusform>De eerste %n; voeg een woord toe om er minder te zien.</numerusform>
                <numerusform>De eerste %n; voeg een woord toe om er minder te zien.</numerusform>
            </translation>
        </message>
        <message>
            <source>Type a word or its beginning.</source>
            <translation>Typ een woord of het begin ervan.</translation>
        </message>
        <message>
            <source>What comes first</source>
            <translation>Wat eerst komt</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Wat er gevonden is</translation>
        </message>
        <message>
            <source>Without words yet</source>
            <translation>Nog zonder woorden</translation>
        </message>
        <message>
            <source>Words, “words together”, #hashtag or @name</source>
            <translation>Woorden, “woorden bij elkaar”, #hashtag of @naam</translation>
        </message>
    </context>
    <context>
        <name>Series</name>
        <message numerus="yes">
            <source>%n months</source>
            <translation>
                <numerusform>%n maand</numerusform>
                <numerusform>%n maanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n times in all</source>
            <translation>
                <numerusform>in totaal %n keer</numerusform>
                <numerusform>in totaal %n keer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wait for you.</source>
            <translation>
                <numerusform>%n keer wacht op u.</numerusform>
                <numerusform>%n keer wacht op u.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n weeks</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weken</numerusform>
            </translation>
        </message>
        <message>
            <source>A video</source>
            <translation>Een video</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Toevoegen</translation>
        </message>
        <message>
            <source>Add a subject</source>
            <translation>Onderwerp toevoegen</translation>
        </message>
        <message>
            <source>Add the captions…</source>
            <translation>Ondertiteling toevoegen…</translation>
        </message>
        <message>
            <source>Add the video…</source>
            <translation>Video toevoegen…</translation>
        </message>
        <message>
            <source>Address of the weblog message</source>
            <translation>Adres van het weblogbericht</translation>
        </message>
        <message>
            <source>After that</source>
            <translation>Daarna</translation>
        </message>
        <message>
            <source>After this many times:</source>
            <translation>Na dit aantal keren:</translation>
        </message>
        <message>
            <source>All series</source>
            <translation>Alle reeksen</translation>
        </message>
        <message>
            <source>Alt with an arrow moves it, Ctrl+Enter ticks it off.</source>
            <translation>Alt met een pijl verplaatst het, Ctrl+Enter vinkt het af.</translation>
        </message>
        <message numerus="yes">
            <source>And %n others wait for you.</source>
            <translation>
                <numerusform>En nog %n andere wacht op u.</numerusform>
                <numerusform>En nog %n andere wachten op u.</numerusform>
            </translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>Ander bestand…</translation>
        </message>
        <message>
            <source>As whom</source>
            <translation>Als wie</translation>
        </message>
        <message>
            <source>Back to its own moment</source>
            <translation>Terug naar het eigen moment</translation>
        </message>
        <message>
            <source>Before it goes</source>
            <translation>Voordat het uitgaat</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Captions</source>
            <translation>Ondertiteling</translation>
        </message>
        <message>
            <source>Captions with the video</source>
            <translation>Ondertiteling bij de video</translation>
        </message>
        <message>
            <source>Change the series</source>
            <translation>Reeks wijzigen</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Wijzigen…</translation>
        </message>
        <message>
            <source>Choose at least one account to speak as.</source>
            <translation>Kies minstens één account om als te spreken.</translation>
        </message>
        <message>
            <source>Choose at least one day of the week.</source>
            <translation>Kies minstens één dag van de week.</translation>
        </message>
        <message>
            <source>Choose the file (MP4, MOV, WebM), or drop it here.</source>
            <translation>Kies het bestand (MP4, MOV, WebM) of sleep het hierheen.</translation>
        </message>
        <message>
            <source>Choose the file (VTT, SRT), or drop it here.</source>
            <translation>Kies het bestand (VTT, SRT) of sleep het hierheen.</translation>
        </message>
        <message>
            <source>Confirm one of them: when its pause is over, those that follow go by themselves.</source>
            <translation>Zet er één klaar: als de bedenktijd ervan voorbij is, gaan de volgende vanzelf uit.</translation>
        </message>
        <message>
            <source>Confirm…</source>
            <translation>Klaarzetten…</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Day of the month</source>
            <translation>Dag van de maand</translation>
        </message>
        <message>
            <source>Day of the week</source>
            <translation>Dag van de week</translation>
        </message>
        <message>
            <source>Days of the week</source>
            <translation>Dagen van de week</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Beslissen</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Beslissen…</translation>
        </message>
        <message>
            <source>Did not go</source>
            <translation>Niet uitgegaan</translation>
        </message>
        <message>
            <source>Draft is ready</source>
            <translation>Concept ligt klaar</translation>
        </message>
        <message>
            <source>Each time I look at it first, and confirm</source>
            <translation>Elke keer bekijk ik het eerst en zet ik het klaar</translation>
        </message>
        <message>
            <source>Each time has its own. Without them it is not sent, and never with those of an earlier time.</source>
            <translation>Elke keer heeft een eigen bestand. Zonder gaat het niet uit, en nooit met dat van een vorige keer.</translation>
        </message>
        <message>
            <source>Earlier: {text}</source>
            <translation>Naar voren: {text}</translation>
        </message>
        <message>
            <source>End of the series</source>
            <translation>Einde van de reeks</translation>
        </message>
        <message>
            <source>Every month on day {day}</source>
            <translation>Elke maand op de {day}e</translation>
        </message>
        <message>
            <source>Every working day</source>
            <translation>Elke werkdag</translation>
        </message>
        <message>
            <source>Every {count} months on day {day}</source>
            <translation>Elke {count} maanden op de {day}e</translation>
        </message>
        <message>
            <source>Every {count} weeks on {days}</source>
            <translation>Elke {count} weken op {days}</translation>
        </message>
        <message>
            <source>Every {days}</source>
            <translation>Elke {days}</translation>
        </message>
        <message>
            <source>Every {nth} {day} of the month</source>
            <translation>Elke {nth} {day} van de maand</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Eerste dag</translation>
        </message>
        <message>
            <source>For a next time.</source>
            <translation>Voor een volgende keer.</translation>
        </message>
        <message>
            <source>For {moment}.</source>
            <translation>Voor {moment}.</translation>
        </message>
        <message>
            <source>From now on “{title}” goes by itself, until you change its text.</source>
            <translation>Vanaf nu gaat “{title}” vanzelf uit, tot u de tekst wijzigt.</translation>
        </message>
        <message>
            <source>Give the series a name, for instance Week video.</source>
            <translation>Geef de reeks een naam, bijvoorbeeld Weekvideo.</translation>
        </message>
        <message>
            <source>Holiday: decide</source>
            <translation>Feestdag: beslis</translation>
        </message>
        <message>
            <source>How it recurs</source>
            <translation>Hoe het terugkomt</translation>
        </message>
        <message>
            <source>How many weeks or months from one to the next</source>
            <translation>Hoeveel weken of maanden van de ene naar de volgende</translation>
        </message>
        <message>
            <source>I confirm the text once; it then goes by itself</source>
            <translation>Ik bevestig de tekst één keer; daarna gaat het vanzelf</translation>
        </message>
        <message>
            <source>In a shorter month: on its last day</source>
            <translation>In een kortere maand: op de laatste dag</translation>
        </message>
        <message>
            <source>In its pause</source>
            <translation>In de bedenktijd</translation>
        </message>
        <message>
            <source>Insert:</source>
            <translation>Invoegen:</translation>
        </message>
        <message>
            <source>Insert: {field}</source>
            <translation>Invoegen: {field}</translation>
        </message>
        <message>
            <source>Is being copied…</source>
            <translation>Wordt gekopieerd…</translation>
        </message>
        <message>
            <source>It falls on a holiday</source>
            <translation>Het valt op een feestdag</translation>
        </message>
        <message>
            <source>It goes after all.</source>
            <translation>Het gaat toch uit.</translation>
        </message>
        <message>
            <source>It goes at its own moment again.</source>
            <translation>Het gaat weer op het eigen moment uit.</translation>
        </message>
        <message>
            <source>It is over: nothing of it is still to come.</source>
            <translation>Deze reeks is afgelopen: er komt niets meer.</translation>
        </message>
        <message>
            <source>Keep the changes</source>
            <translation>Wijzigingen bewaren</translation>
        </message>
        <message>
            <source>Kept for {moment}.</source>
            <translation>Bewaard voor {moment}.</translation>
        </message>
        <message>
            <source>Last day of the series</source>
            <translation>Laatste dag van de reeks</translation>
        </message>
        <message>
            <source>Later: {text}</source>
            <translation>Naar achteren: {text}</translation>
        </message>
        <message>
            <source>Leave it out this once</source>
            <translation>Het deze keer overslaan</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Overslaan</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Overgeslagen</translation>
        </message>
        <message>
            <source>Left out by you.</source>
            <translation>Door u overgeslagen.</translation>
        </message>
        <message>
            <source>Left out: {day} is a holiday ({holiday}).</source>
            <translation>Overgeslagen: {day} is een feestdag ({holiday}).</translation>
        </message>
        <message>
            <source>Left out: {moment}.</source>
            <translation>Overgeslagen: {moment}.</translation>
        </message>
        <message>
            <source>Let be. What was written stays among your drafts.</source>
            <translation>Het blijft zo. Wat geschreven is, blijft bij uw concepten.</translation>
        </message>
        <message>
            <source>Let go</source>
            <translation>Zo gelaten</translation>
        </message>
        <message>
            <source>Let it be</source>
            <translation>Zo laten</translation>
        </message>
        <message>
            <source>Let it go after all</source>
            <translation>Toch laten gaan</translation>
        </message>
        <message>
            <source>Let it go on</source>
            <translation>Reeks hervatten</translation>
        </message>
        <message>
            <source>Let it go on the day itself</source>
            <translation>Op de dag zelf laten gaan</translation>
        </message>
        <message>
            <source>Let it go on the first working day after</source>
            <translation>Op de eerste werkdag erna laten gaan</translation>
        </message>
        <message>
            <source>Let it go on the last working day before</source>
            <translation>Op de laatste werkdag ervoor laten gaan</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Bekijken</translation>
        </message>
        <message>
            <source>Make a week video series</source>
            <translation>Maak een weekvideo-reeks</translation>
        </message>
        <message>
            <source>Make the series</source>
            <translation>Reeks maken</translation>
        </message>
        <message>
            <source>Minutes before, to warn</source>
            <translation>Minuten vooraf waarschuwen</translation>
        </message>
        <message>
            <source>Missed: not sent</source>
            <translation>Gemist: niet verzonden</translation>
        </message>
        <message>
            <source>Missing: {things}.</source>
            <translation>Ontbreekt nog: {things}.</translation>
        </message>
        <message>
            <source>Monthly by date</source>
            <translation>Maandelijks op datum</translation>
        </message>
        <message>
            <source>Monthly by weekday</source>
            <translation>Maandelijks op weekdag</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Verplaatst</translation>
        </message>
        <message>
            <source>Moved; its own day is {day}.</source>
            <translation>Verplaatst; de eigen dag is {day}.</translation>
        </message>
        <message>
            <source>Name of the series</source>
            <translation>Naam van de reeks</translation>
        </message>
        <message>
            <source>Never ends</source>
            <translation>Loopt door zonder einde</translation>
        </message>
        <message>
            <source>New series</source>
            <translation>Nieuwe reeks</translation>
        </message>
        <message>
            <source>New series…</source>
            <translation>Nieuwe reeks…</translation>
        </message>
        <message>
            <source>Next: {moment}</source>
            <translation>Volgende: {moment}</translation>
        </message>
        <message>
            <source>No account is left to speak as.</source>
            <translation>Er is geen account meer om als te spreken.</translation>
        </message>
        <message>
            <source>No captions yet</source>
            <translation>Nog geen ondertiteling</translation>
        </message>
        <message>
            <source>No moment of it is still to come. Choose another first day or end.</source>
            <translation>Er komt geen enkele keer meer. Kies een andere eerste dag of een ander einde.</translation>
        </message>
        <message>
            <source>No series yet</source>
            <translation>Nog geen reeksen</translation>
        </message>
        <message>
            <source>No time comes after this one.</source>
            <translation>Na deze keer komt er geen meer.</translation>
        </message>
        <message>
            <source>No video yet</source>
            <translation>Nog geen video</translation>
        </message>
        <message>
            <source>Not sent everywhere</source>
            <translation>Niet overal verzonden</translation>
        </message>
        <message>
            <source>Nothing is kept yet.</source>
            <translation>Er is nog niets bewaard.</translation>
        </message>
        <message>
            <source>Nothing more is to come.</source>
            <translation>Er komt niets meer.</translation>
        </message>
        <message>
            <source>Nothing of it goes until you let it go on.</source>
            <translation>Er gaat niets van uit tot u haar hervat.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Number of times</source>
            <translation>Aantal keren</translation>
        </message>
        <message>
            <source>On a public holiday</source>
            <translation>Op een feestdag</translation>
        </message>
        <message>
            <source>On day</source>
            <translation>Op dag</translation>
        </message>
        <message>
            <source>On the</source>
            <translation>Op de</translation>
        </message>
        <message>
            <source>On the board again</source>
            <translation>Weer op de lijst</translation>
        </message>
        <message>
            <source>On the board again: {text}</source>
            <translation>Weer op de lijst: {text}</translation>
        </message>
        <message>
            <source>On the last time up to and including</source>
            <translation>Met de laatste keer tot en met</translation>
        </message>
        <message>
            <source>Once in</source>
            <translation>Eens in de</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Open the draft</source>
            <translation>Concept openen</translation>
        </message>
        <message>
            <source>Pause the series</source>
            <translation>Reeks pauzeren</translation>
        </message>
        <message>
            <source>Paused: nothing of it goes.</source>
            <translation>Gepauzeerd: er gaat niets van uit.</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Gepland</translation>
        </message>
        <message>
            <source>Press Escape once more to leave without keeping it.</source>
            <translation>Druk nog eens op Escape om weg te gaan zonder te bewaren.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Remove the series?</source>
            <translation>De reeks verwijderen?</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Verwijderen…</translation>
        </message>
        <message>
            <source>Send it after all…</source>
            <translation>Alsnog verzenden…</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Verzonden</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Reeksen</translation>
        </message>
        <message>
            <source>Series is paused</source>
            <translation>Reeks is gepauzeerd</translation>
        </message>
        <message>
            <source>Show what is planned</source>
            <translation>Toon wat gepland is</translation>
        </message>
        <message>
            <source>Show what was sent</source>
            <translation>Toon wat verzonden is</translation>
        </message>
        <message>
            <source>Still to come</source>
            <translation>Komt nog</translation>
        </message>
        <message>
            <source>Still {span}.</source>
            <translation>Nog {span}.</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Onderwerp</translation>
        </message>
        <message>
            <source>Subjects</source>
            <translation>Onderwerpen</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Weghalen</translation>
        </message>
        <message>
            <source>Text of each message</source>
            <translation>Tekst van elk bericht</translation>
        </message>
        <message>
            <source>The address of the weblog message, as soon as that stands</source>
            <translation>Het adres van het weblogbericht, zodra dat er staat</translation>
        </message>
        <message>
            <source>The changes are kept.</source>
            <translation>De wijzigingen zijn bewaard.</translation>
        </message>
        <message>
            <source>The date on which it goes: 26 November 2026</source>
            <translation>De datum waarop het uitgaat: 26 november 2026</translation>
        </message>
        <message>
            <source>The end lies before the first day. Choose a later end, or an earlier first day.</source>
            <translation>Het einde ligt vóór de eerste dag. Kies een later einde of een eerdere eerste dag.</translation>
        </message>
        <message>
            <source>The last day of every month</source>
            <translation>De laatste dag van elke maand</translation>
        </message>
        <message>
            <source>The last day, every {count} months</source>
            <translation>Elke {count} maanden op de laatste dag</translation>
        </message>
        <message>
            <source>The next moments stand here once the rule is complete.</source>
            <translation>Hier staan de volgende momenten zodra de regel klopt.</translation>
        </message>
        <message>
            <source>The next one</source>
            <translation>De volgende keer</translation>
        </message>
        <message>
            <source>The number of the occurrence, from 1</source>
            <translation>Het hoeveelste het is, vanaf 1</translation>
        </message>
        <message>
            <source>The number of the week: 48</source>
            <translation>Het nummer van de week: 48</translation>
        </message>
        <message>
            <source>The series is made. Each time becomes a draft some days before.</source>
            <translation>De reeks is gemaakt. Elke keer wordt enkele dagen vooraf een concept.</translation>
        </message>
        <message>
            <source>The subjects of that time, as a list</source>
            <translation>De onderwerpen van die keer, als lijst</translation>
        </message>
        <message>
            <source>The time before</source>
            <translation>De vorige keer</translation>
        </message>
        <message>
            <source>The {nth} {day}, every {count} months</source>
            <translation>Elke {count} maanden op de {nth} {day}</translation>
        </message>
        <message>
            <source>There is no account yet. Add one in the place Accounts first.</source>
            <translation>Er is nog geen account. Voeg er eerst een toe bij Accounts.</translation>
        </message>
        <message>
            <source>This is how the next one reads</source>
            <translation>Zo komt de volgende eruit te zien</translation>
        </message>
        <message>
            <source>This series is paused.</source>
            <translation>Deze reeks is gepauzeerd.</translation>
        </message>
        <message>
            <source>Tick off: {text}</source>
            <translation>Afvinken: {text}</translation>
        </message>
        <message>
            <source>Ticked off: {text}</source>
            <translation>Afgevinkt: {text}</translation>
        </message>
        <message>
            <source>Title of each message</source>
            <translation>Titel van elk bericht</translation>
        </message>
        <message>
            <source>To come</source>
            <translation>Komt nog</translation>
        </message>
        <message>
            <source>To the next time: {text}</source>
            <translation>Naar de volgende keer: {text}</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Video</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Week</translation>
        </message>
        <message>
            <source>Week video</source>
            <translation>Weekvideo</translation>
        </message>
        <message>
            <source>Weekly</source>
            <translation>Wekelijks</translation>
        </message>
        <message>
            <source>What comes back every week stands here: the week video on Thursday at four, the surgery hours, the agenda.</source>
            <translation>Hier staat wat steeds terugkomt: de weekvideo op donderdag om vier uur, het spreekuur, de agenda.</translation>
        </message>
        <message>
            <source>What has to be there</source>
            <translation>Wat erbij hoort</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Wat het zegt</translation>
        </message>
        <message>
            <source>What was</source>
            <translation>Wat geweest is</translation>
        </message>
        <message>
            <source>What will it be about?</source>
            <translation>Waar gaat het over?</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>When something is missing, warn me:</source>
            <translation>Waarschuw mij als er iets ontbreekt:</translation>
        </message>
        <message>
            <source>Which one of the month</source>
            <translation>De hoeveelste van de maand</translation>
        </message>
        <message>
            <source>Who lets it go</source>
            <translation>Wie laat het gaan</translation>
        </message>
        <message>
            <source>With a video, captions or subjects, each one is new: somebody has to have seen it.</source>
            <translation>Met een video, ondertiteling of onderwerpen is elke keer nieuw: iemand moet het gezien hebben.</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>Op werkdagen</translation>
        </message>
        <message>
            <source>Write it now</source>
            <translation>Nu schrijven</translation>
        </message>
        <message>
            <source>Write the subject first.</source>
            <translation>Schrijf eerst het onderwerp.</translation>
        </message>
        <message>
            <source>Write what each message says.</source>
            <translation>Schrijf wat elk bericht zegt.</translation>
        </message>
        <message>
            <source>You confirmed its text once: it goes by itself, until you change it.</source>
            <translation>U hebt de tekst één keer bevestigd: het gaat vanzelf uit, tot u die wijzigt.</translation>
        </message>
        <message>
            <source>a picture</source>
            <translation>een afbeelding</translation>
        </message>
        <message>
            <source>a shorter text</source>
            <translation>een kortere tekst</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>een tekst</translation>
        </message>
        <message>
            <source>a text for every account</source>
            <translation>een tekst voor elk account</translation>
        </message>
        <message>
            <source>a text that passes the checks</source>
            <translation>een tekst die door de controle komt</translation>
        </message>
        <message>
            <source>an account that takes video</source>
            <translation>een account waar video op kan</translation>
        </message>
        <message>
            <source>an account to speak as</source>
            <translation>een account om als te spreken</translation>
        </message>
        <message>
            <source>ask me each time</source>
            <translation>vraag het mij elke keer</translation>
        </message>
        <message>
            <source>first</source>
            <translation>eerste</translation>
        </message>
        <message>
            <source>first subject</source>
            <translation>eerste onderwerp</translation>
        </message>
        <message>
            <source>fourth</source>
            <translation>vierde</translation>
        </message>
        <message>
            <source>it goes after the holiday</source>
            <translation>het gaat na de feestdag</translation>
        </message>
        <message>
            <source>it goes as usual</source>
            <translation>het gaat gewoon door</translation>
        </message>
        <message>
            <source>it goes before the holiday</source>
            <translation>het gaat vóór de feestdag</translation>
        </message>
        <message>
            <source>it is left out</source>
            <translation>het wordt overgeslagen</translation>
        </message>
        <message>
            <source>its draft, which was thrown away</source>
            <translation>het concept, dat is weggegooid</translation>
        </message>
        <message>
            <source>its moment was {moment}.</source>
            <translation>het moment was {moment}.</translation>
        </message>
        <message>
            <source>its video in the message</source>
            <translation>zijn video in het bericht</translation>
        </message>
        <message>
            <source>lacks an account</source>
            <translation>account ontbreekt</translation>
        </message>
        <message>
            <source>lacks: {things}</source>
            <translation>ontbreekt: {things}</translation>
        </message>
        <message>
            <source>last</source>
            <translation>laatste</translation>
        </message>
        <message>
            <source>last day</source>
            <translation>laatste dag</translation>
        </message>
        <message>
            <source>minutes before</source>
            <translation>minuten vooraf</translation>
        </message>
        <message>
            <source>not confirmed yet</source>
            <translation>nog niet klaargezet</translation>
        </message>
        <message>
            <source>number {number}</source>
            <translation>nummer {number}</translation>
        </message>
        <message>
            <source>second</source>
            <translation>tweede</translation>
        </message>
        <message>
            <source>second subject</source>
            <translation>tweede onderwerp</translation>
        </message>
        <message>
            <source>text needs a look</source>
            <translation>kijk de tekst na</translation>
        </message>
        <message>
            <source>the captions</source>
            <translation>de ondertiteling</translation>
        </message>
        <message>
            <source>the video</source>
            <translation>de video</translation>
        </message>
        <message>
            <source>third</source>
            <translation>derde</translation>
        </message>
        <message>
            <source>third subject</source>
            <translation>derde onderwerp</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>tot en met {day}</translation>
        </message>
        <message>
            <source>your confirmation</source>
            <translation>uw bevestiging</translation>
        </message>
        <message>
            <source>{day} is a holiday ({holiday}): decide whether it goes.</source>
            <translation>{day} is een feestdag ({holiday}): beslis of het uitgaat.</translation>
        </message>
        <message>
            <source>{day} is a holiday ({holiday}): it goes after that day.</source>
            <translation>{day} is een feestdag ({holiday}): het gaat na die dag.</translation>
        </message>
        <message>
            <source>{day} is a holiday ({holiday}): it goes before that day.</source>
            <translation>{day} is een feestdag ({holiday}): het gaat vóór die dag.</translation>
        </message>
        <message>
            <source>{field} is no field. Known are {known}.</source>
            <translation>{field} is geen veld. Bekend zijn {known}.</translation>
        </message>
        <message>
            <source>{moment} ({zone}; {time} here)</source>
            <translation>{moment} ({zone}; {time} hier)</translation>
        </message>
        <message>
            <source>{moment} is {holiday}. It goes only when you say so.</source>
            <translation>{moment} is {holiday}. Het gaat alleen als u dat zegt.</translation>
        </message>
        <message>
            <source>{number}: {moment}</source>
            <translation>{number}: {moment}</translation>
        </message>
        <message>
            <source>{part}: {name}</source>
            <translation>{part}: {name}</translation>
        </message>
        <message>
            <source>{rule} at {time}, {zone}</source>
            <translation>{rule} om {time}, {zone}</translation>
        </message>
        <message>
            <source>{some} and {last}</source>
            <translation>{some} en {last}</translation>
        </message>
        <message>
            <source>{things} are missing. Without them, it is not sent.</source>
            <translation>{things} ontbreken nog. Zonder die gaat het niet uit.</translation>
        </message>
        <message>
            <source>{things} is missing. Without it, it is not sent.</source>
            <translation>{things} ontbreekt nog. Zonder gaat het niet uit.</translation>
        </message>
        <message>
            <source>{title} falls on a holiday:</source>
            <translation>{title} valt op een feestdag:</translation>
        </message>
        <message>
            <source>{title} was not sent:</source>
            <translation>{title} is niet verzonden:</translation>
        </message>
        <message>
            <source>{title}, number {number}</source>
            <translation>{title}, nummer {number}</translation>
        </message>
        <message>
            <source>{title}, number {number}: {day} is {holiday}.</source>
            <translation>{title}, nummer {number}: {day} is {holiday}.</translation>
        </message>
        <message>
            <source>{title}, {moment}, cannot go like this:</source>
            <translation>{title} van {moment} kan zo niet uit:</translation>
        </message>
        <message>
            <source>“{title}” comes no more. What is planned of it is withdrawn; drafts that you changed stay among your drafts.</source>
            <translation>“{title}” komt niet meer terug. Wat ervan gepland is, wordt ingetrokken; concepten die u wijzigde, blijven bij uw concepten.</translation>
        </message>
        <message>
            <source>“{title}” is removed.</source>
            <translation>“{title}” is verwijderd.</translation>
        </message>
    </context>
    <context>
        <name>Setup</name>
        <message numerus="yes">
            <source>%n messages of this account still wait; they are stopped.</source>
            <translation>
                <numerusform>%n bericht van dit account wacht nog; het wordt gestopt.</numerusform>
                <numerusform>%n berichten van dit account wachten nog; ze worden gestopt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages wait at the server and will be published there all the same; stop those first.</source>
            <translation>
                <numerusform>%n bericht wacht bij de server en wordt daar toch gepubliceerd; stop het eerst.</numerusform>
                <numerusform>%n berichten wachten bij de server en worden daar toch gepubliceerd; stop ze eerst.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes ahead</source>
            <translation>
                <numerusform>%n minuut van tevoren</numerusform>
                <numerusform>%n minuten van tevoren</numerusform>
            </translation>
        </message>
        <message>
            <source>A name is enough.</source>
            <translation>Een naam is genoeg.</translation>
        </message>
        <message>
            <source>A sentence for it…</source>
            <translation>Een zin daarvoor…</translation>
        </message>
        <message>
            <source>A sentence that you can use:</source>
            <translation>Een zin die u kunt gebruiken:</translation>
        </message>
        <message>
            <source>A server of your choice, such as mastodon.nl or social.overheid.nl, and everything related to it.</source>
            <translation>Een server naar keuze, zoals mastodon.nl of social.overheid.nl, en alles wat daarmee verbonden is.</translation>
        </message>
        <message>
            <source>A team writes in somebody's name, and says so.</source>
            <translation>Een team schrijft namens iemand, en zegt dat ook.</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Accounts</translation>
        </message>
        <message>
            <source>Adapt the account</source>
            <translation>Account aanpassen</translation>
        </message>
        <message>
            <source>Adapt…</source>
            <translation>Aanpassen…</translation>
        </message>
        <message>
            <source>Add a period</source>
            <translation>Periode toevoegen</translation>
        </message>
        <message>
            <source>Add account</source>
            <translation>Account toevoegen</translation>
        </message>
        <message>
            <source>Add an account</source>
            <translation>Account toevoegen</translation>
        </message>
        <message>
            <source>Add an account…</source>
            <translation>Account toevoegen…</translation>
        </message>
        <message>
            <source>Add your first account</source>
            <translation>Uw eerste account toevoegen</translation>
        </message>
        <message>
            <source>After the pause</source>
            <translation>Na de bedenktijd</translation>
        </message>
        <message>
            <source>Another language holds from the next start of Omroeper on.</source>
            <translation>Een andere taal geldt vanaf de volgende start van Omroeper.</translation>
        </message>
        <message>
            <source>Anybody but this computer</source>
            <translation>Iedereen, behalve deze computer zelf</translation>
        </message>
        <message>
            <source>As a neighbour, a parent, a friend; not for your office.</source>
            <translation>Als buur, ouder of vriend; niet vanuit uw ambt.</translation>
        </message>
        <message>
            <source>As alderman or mayor; people take your word for that of the municipality.</source>
            <translation>Als wethouder of burgemeester; mensen zien uw woord als dat van de gemeente.</translation>
        </message>
        <message>
            <source>As this computer</source>
            <translation>Zoals deze computer</translation>
        </message>
        <message>
            <source>As whom do you speak here?</source>
            <translation>Als wie spreekt u hier?</translation>
        </message>
        <message>
            <source>Asking the keychain of this computer. It may put a question of its own on your screen.</source>
            <translation>De sleutelbos van deze computer wordt gevraagd. Misschien komt er een eigen vraag op uw scherm.</translation>
        </message>
        <message>
            <source>Asking {server}…</source>
            <translation>{server} wordt gevraagd…</translation>
        </message>
        <message>
            <source>At least {least} characters; a few words in a row are easy to remember.</source>
            <translation>Minstens {least} tekens; een paar woorden achter elkaar onthoudt u makkelijk.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Back to the booklet</source>
            <translation>Terug naar het boekje</translation>
        </message>
        <message>
            <source>Back to the built-in rules</source>
            <translation>Terug naar de ingebouwde regels</translation>
        </message>
        <message>
            <source>Badge, language, who may read, the pause and a signature; what stands there follows from the role.</source>
            <translation>Rolteken, taal, wie mag lezen, de bedenktijd en een ondertekening. Wat er nu staat, volgt uit de rol.</translation>
        </message>
        <message>
            <source>Behind a passphrase</source>
            <translation>Achter een wachtzin</translation>
        </message>
        <message>
            <source>Being looked at…</source>
            <translation>Wordt nagegaan…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Nu nagaan</translation>
        </message>
        <message>
            <source>Choose what you want to do.</source>
            <translation>Kies wat u wilt doen.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Close Omroeper and open it again: then it speaks {language}.</source>
            <translation>Sluit Omroeper en open het opnieuw: dan spreekt het {language}.</translation>
        </message>
        <message>
            <source>Code from the page</source>
            <translation>Code van de pagina</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Kleur</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Gekopieerd.</translation>
        </message>
        <message>
            <source>Copied; paste it into the address line of a browser.</source>
            <translation>Gekopieerd; plak het in de adresbalk van een browser.</translation>
        </message>
        <message>
            <source>Copy it whole and paste it here.</source>
            <translation>Kopieer de code in zijn geheel en plak die hier.</translation>
        </message>
        <message>
            <source>Copy its address</source>
            <translation>Adres kopiëren</translation>
        </message>
        <message>
            <source>Copy the sentence</source>
            <translation>Zin kopiëren</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Donker</translation>
        </message>
        <message>
            <source>Display and language</source>
            <translation>Weergave en taal</translation>
        </message>
        <message>
            <source>Display…</source>
            <translation>Weergave…</translation>
        </message>
        <message>
            <source>Does your profile say who you are?</source>
            <translation>Zegt uw profiel wie u bent?</translation>
        </message>
        <message>
            <source>Each is readable in light and in dark.</source>
            <translation>Elke kleur is leesbaar in licht en in donker.</translation>
        </message>
        <message>
            <source>Election periods</source>
            <translation>Verkiezingsperioden</translation>
        </message>
        <message>
            <source>Everybody may read it, but it is not in public lists.</source>
            <translation>Iedereen mag het lezen, maar het staat niet in openbare lijsten.</translation>
        </message>
        <message>
            <source>Everybody may read it.</source>
            <translation>Iedereen mag het lezen.</translation>
        </message>
        <message>
            <source>Everything as on a real network, but nothing leaves this computer.</source>
            <translation>Alles zoals op een echt netwerk, maar niets verlaat deze computer.</translation>
        </message>
        <message>
            <source>Exactly…</source>
            <translation>Precies…</translation>
        </message>
        <message>
            <source>Facts and advice when something is seriously wrong; silent the rest of the time.</source>
            <translation>Feiten en adviezen als er iets ernstigs aan de hand is; verder stil.</translation>
        </message>
        <message>
            <source>Fewer choices</source>
            <translation>Minder keuzes</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Eerste dag</translation>
        </message>
        <message>
            <source>For the council as a whole: meetings and papers, no opinion.</source>
            <translation>Voor de gemeenteraad als geheel: vergaderingen en stukken, geen mening.</translation>
        </message>
        <message>
            <source>For your party and your ideals; it is your own opinion.</source>
            <translation>Voor uw partij en uw idealen; het is uw eigen mening.</translation>
        </message>
        <message>
            <source>Forget and sign in anew</source>
            <translation>Vergeten en opnieuw aanmelden</translation>
        </message>
        <message>
            <source>Forget the sign-ins</source>
            <translation>Aanmeldgegevens vergeten</translation>
        </message>
        <message>
            <source>Forgetting…</source>
            <translation>Bezig met vergeten…</translation>
        </message>
        <message>
            <source>Go on in your browser</source>
            <translation>Ga verder in uw browser</translation>
        </message>
        <message>
            <source>Go on without</source>
            <translation>Verdergaan zonder</translation>
        </message>
        <message>
            <source>Guideline</source>
            <translation>Richtlijn</translation>
        </message>
        <message>
            <source>Here you can also practise what goes wrong.</source>
            <translation>Hier kunt u ook oefenen met wat er mis kan gaan.</translation>
        </message>
        <message>
            <source>Hold back</source>
            <translation>Stilzetten</translation>
        </message>
        <message>
            <source>How do you want to sign in?</source>
            <translation>Hoe wilt u zich aanmelden?</translation>
        </message>
        <message>
            <source>How its authors sign</source>
            <translation>Hoe de schrijvers ondertekenen</translation>
        </message>
        <message>
            <source>I will sign in again with each account</source>
            <translation>Ik meld mij met elk account opnieuw aan</translation>
        </message>
        <message>
            <source>Import a table of rules</source>
            <translation>Tabel met regels inlezen</translation>
        </message>
        <message>
            <source>Import a table…</source>
            <translation>Tabel inlezen…</translation>
        </message>
        <message>
            <source>In an election period</source>
            <translation>In verkiezingstijd</translation>
        </message>
        <message>
            <source>In my browser</source>
            <translation>In mijn browser</translation>
        </message>
        <message>
            <source>In the keychain of this computer (advised)</source>
            <translation>In de sleutelbos van deze computer (aanbevolen)</translation>
        </message>
        <message>
            <source>In this time you look once more, and can still stop it.</source>
            <translation>In deze tijd kijkt u nog eens, en kunt u het nog stoppen.</translation>
        </message>
        <message>
            <source>It can be used at once.</source>
            <translation>U kunt het meteen gebruiken.</translation>
        </message>
        <message>
            <source>It is gone from here. Your history is kept.</source>
            <translation>Het is hier weg. Uw geschiedenis blijft bewaard.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Keep it for now</source>
            <translation>Voor nu bewaren</translation>
        </message>
        <message>
            <source>Keeping the sign-in…</source>
            <translation>De aanmelding wordt bewaard…</translation>
        </message>
        <message>
            <source>Kept until Omroeper closes.</source>
            <translation>Bewaard tot Omroeper sluit.</translation>
        </message>
        <message>
            <source>Kept.</source>
            <translation>Bewaard.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Language of its messages</source>
            <translation>Taal van de berichten</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Laatste dag</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laten staan</translation>
        </message>
        <message>
            <source>Let go again</source>
            <translation>Weer laten gaan</translation>
        </message>
        <message>
            <source>Let planned messages wait at the network's server where it can</source>
            <translation>Laat geplande berichten bij de server van het netwerk wachten als dat kan</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Licht</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Licht of donker</translation>
        </message>
        <message>
            <source>Making a lock from your passphrase…</source>
            <translation>Er wordt een slot gemaakt van uw wachtzin…</translation>
        </message>
        <message>
            <source>More choices</source>
            <translation>Meer keuzes</translation>
        </message>
        <message>
            <source>Name of this account</source>
            <translation>Naam van dit account</translation>
        </message>
        <message>
            <source>Needs: {fields}.</source>
            <translation>Nodig: {fields}.</translation>
        </message>
        <message>
            <source>Needs: {fields}; you sign in in your own browser.</source>
            <translation>Nodig: {fields}. U meldt zich aan in uw eigen browser.</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netwerk</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nooit</translation>
        </message>
        <message>
            <source>News and stories on a site of your own.</source>
            <translation>Nieuws en verhalen op een eigen website.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Volgende</translation>
        </message>
        <message>
            <source>No account holds these words.</source>
            <translation>Geen account heeft deze woorden.</translation>
        </message>
        <message>
            <source>No pause</source>
            <translation>Geen bedenktijd</translation>
        </message>
        <message>
            <source>Nobody can recover a forgotten passphrase. You then sign in again with each account; nothing else is lost.</source>
            <translation>Een vergeten wachtzin kan niemand terughalen. U meldt zich dan met elk account opnieuw aan; verder gaat er niets verloren.</translation>
        </message>
        <message>
            <source>Nothing is kept; next time you sign in again.</source>
            <translation>Er wordt niets bewaard; de volgende keer meldt u zich opnieuw aan.</translation>
        </message>
        <message>
            <source>Nothing leaves in this name until you let it go again</source>
            <translation>Er gaat niets uit onder deze naam tot u het weer laat gaan</translation>
        </message>
        <message>
            <source>Omroeper asks {server} for its page to sign in.</source>
            <translation>Omroeper vraagt {server} om de aanmeldpagina.</translation>
        </message>
        <message>
            <source>On a real network you put it there yourself.</source>
            <translation>Op een echt netwerk zet u die tekst er zelf neer.</translation>
        </message>
        <message>
            <source>One account speaks in one role. This badge stands wherever something is said in its name.</source>
            <translation>Eén account spreekt in één rol. Dit rolteken staat overal waar iets namens dit account gezegd wordt.</translation>
        </message>
        <message>
            <source>One large network, with handles that may be your own domain name.</source>
            <translation>Eén groot netwerk, met accountnamen die uw eigen domeinnaam kunnen zijn.</translation>
        </message>
        <message>
            <source>One on each line, for instance ^FW. With two or more, the pause asks when a text carries none.</source>
            <translation>Eén per regel, bijvoorbeeld ^FW. Bij twee of meer vraagt de bedenktijd ernaar als een tekst er geen heeft.</translation>
        </message>
        <message>
            <source>One on each line, for instance: my children, football. You are told when a text is about one; nothing is held.</source>
            <translation>Eén per regel, bijvoorbeeld: mijn kinderen, voetbal. U krijgt een melding als een tekst erover gaat; er wordt niets tegengehouden.</translation>
        </message>
        <message>
            <source>One project of the municipality, for as long as it lasts.</source>
            <translation>Eén project van de gemeente, zolang het duurt.</translation>
        </message>
        <message>
            <source>Only the practice network does this, and only for this account, until you choose ‘No trouble’ again.</source>
            <translation>Alleen het oefennetwerk doet dit, en alleen voor dit account, tot u weer ‘Geen storing’ kiest.</translation>
        </message>
        <message>
            <source>Only until Omroeper closes</source>
            <translation>Alleen tot Omroeper sluit</translation>
        </message>
        <message>
            <source>Only who follows you may read it.</source>
            <translation>Alleen wie u volgt, mag het lezen.</translation>
        </message>
        <message>
            <source>Only who is mentioned in it may read it.</source>
            <translation>Alleen wie erin genoemd wordt, mag het lezen.</translation>
        </message>
        <message>
            <source>Only you see it, here in Omroeper.</source>
            <translation>Alleen u ziet deze naam, hier in Omroeper.</translation>
        </message>
        <message>
            <source>Open the browser</source>
            <translation>Browser openen</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Map openen</translation>
        </message>
        <message>
            <source>Open the page again</source>
            <translation>Pagina opnieuw openen</translation>
        </message>
        <message>
            <source>Open your sign-ins</source>
            <translation>Uw aanmeldgegevens openen</translation>
        </message>
        <message>
            <source>Otherwise you press Publish once more.</source>
            <translation>Anders drukt u nog één keer op Publiceren.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Wachtzin</translation>
        </message>
        <message>
            <source>Paste a code instead</source>
            <translation>Een code plakken</translation>
        </message>
        <message>
            <source>Paste: {what}</source>
            <translation>{what} plakken</translation>
        </message>
        <message>
            <source>Pause before sending</source>
            <translation>Bedenktijd vóór verzenden</translation>
        </message>
        <message>
            <source>Practice network</source>
            <translation>Oefennetwerk</translation>
        </message>
        <message>
            <source>Practise first</source>
            <translation>Eerst oefenen</translation>
        </message>
        <message>
            <source>Practise with trouble</source>
            <translation>Oefenen met een storing</translation>
        </message>
        <message>
            <source>Practise with trouble…</source>
            <translation>Oefenen met een storing…</translation>
        </message>
        <message>
            <source>Preferred times</source>
            <translation>Voorkeurstijden</translation>
        </message>
        <message>
            <source>Publish by itself when the pause is over</source>
            <translation>Vanzelf publiceren als de bedenktijd voorbij is</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>Lezen</translation>
        </message>
        <message>
            <source>Read the profile again</source>
            <translation>Profiel opnieuw lezen</translation>
        </message>
        <message>
            <source>Reading the profile…</source>
            <translation>Het profiel wordt gelezen…</translation>
        </message>
        <message>
            <source>Reading your accounts…</source>
            <translation>Uw accounts worden gelezen…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Remove this account?</source>
            <translation>Dit account verwijderen?</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Verwijderen…</translation>
        </message>
        <message>
            <source>Removing…</source>
            <translation>Bezig met verwijderen…</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regels</translation>
        </message>
        <message>
            <source>Rules for the checks</source>
            <translation>Regels voor de controles</translation>
        </message>
        <message>
            <source>Rules for the checks…</source>
            <translation>Regels voor de controles…</translation>
        </message>
        <message>
            <source>Search accounts</source>
            <translation>Zoeken in accounts</translation>
        </message>
        <message>
            <source>Search by name, role or network</source>
            <translation>Zoeken op naam, rol of netwerk</translation>
        </message>
        <message>
            <source>Seconds (0 to {most})</source>
            <translation>Seconden (0 tot {most})</translation>
        </message>
        <message>
            <source>Sentence for your profile</source>
            <translation>Zin voor uw profiel</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Vorm</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Nog %n tonen</numerusform>
                <numerusform>Nog %n tonen</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what I type</source>
            <translation>Tonen wat ik typ</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Aanmelden</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Opnieuw aanmelden</translation>
        </message>
        <message>
            <source>Sign in again before that.</source>
            <translation>Meld u vóór die tijd opnieuw aan.</translation>
        </message>
        <message>
            <source>Sign in again.</source>
            <translation>Meld u opnieuw aan.</translation>
        </message>
        <message>
            <source>Sign in again: {label}</source>
            <translation>Opnieuw aanmelden: {label}</translation>
        </message>
        <message>
            <source>Sign in: {network}</source>
            <translation>Aanmelden: {network}</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Ondertekening</translation>
        </message>
        <message>
            <source>Signed in as {who}.</source>
            <translation>Aangemeld als {who}.</translation>
        </message>
        <message>
            <source>Since {moment}, by {name}.</source>
            <translation>Sinds {moment}, door {name}.</translation>
        </message>
        <message>
            <source>Since {moment}.</source>
            <translation>Sinds {moment}.</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Grootte van de tekst</translation>
        </message>
        <message>
            <source>So that colour is never alone.</source>
            <translation>Zodat kleur nooit alleen staat.</translation>
        </message>
        <message>
            <source>Somebody has to read and approve every message first</source>
            <translation>Iemand moet elk bericht eerst lezen en goedkeuren</translation>
        </message>
        <message>
            <source>Stands under a new message; leave it empty for none.</source>
            <translation>Staat onder een nieuw bericht; laat leeg voor geen ondertekening.</translation>
        </message>
        <message>
            <source>Start when I sign in to this computer</source>
            <translation>Beginnen als ik op deze computer inlog</translation>
        </message>
        <message>
            <source>Stay in the tray when the window is closed</source>
            <translation>Op de achtergrond aan blijven als het venster dicht is</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Stop here?</source>
            <translation>Hier stoppen?</translation>
        </message>
        <message>
            <source>Stopped by hand: nothing leaves in this name.</source>
            <translation>Met de hand stilgezet: er gaat niets uit onder deze naam.</translation>
        </message>
        <message>
            <source>Subjects that do not belong on this account</source>
            <translation>Onderwerpen die niet op dit account horen</translation>
        </message>
        <message>
            <source>Such as ‘Mayor’. It stands on the badge.</source>
            <translation>Zoals ‘Burgemeester’. Het staat op het rolteken.</translation>
        </message>
        <message>
            <source>Take in a file…</source>
            <translation>Bestand inlezen…</translation>
        </message>
        <message>
            <source>Take in a folder…</source>
            <translation>Map inlezen…</translation>
        </message>
        <message>
            <source>Take this period out</source>
            <translation>Deze periode weghalen</translation>
        </message>
        <message>
            <source>Tell me before a planned message goes out</source>
            <translation>Waarschuw mij voordat een gepland bericht weggaat</translation>
        </message>
        <message>
            <source>Tell me of words I watch for in office hours only</source>
            <translation>Meld woorden waarop ik let alleen in kantooruren</translation>
        </message>
        <message>
            <source>The account is not added yet.</source>
            <translation>Het account is nog niet toegevoegd.</translation>
        </message>
        <message>
            <source>The account is removed</source>
            <translation>Het account is verwijderd</translation>
        </message>
        <message>
            <source>The built-in rules hold again.</source>
            <translation>De ingebouwde regels gelden weer.</translation>
        </message>
        <message>
            <source>The computer itself guards them; after you have logged in to it you notice nothing.</source>
            <translation>De computer bewaakt ze zelf. Bent u daarop aangemeld, dan merkt u er niets van.</translation>
        </message>
        <message>
            <source>The file of your guideline</source>
            <translation>Het bestand van uw richtlijn</translation>
        </message>
        <message>
            <source>The folder could not be opened; its path stands here.</source>
            <translation>De map kon niet geopend worden; hier staat waar die is.</translation>
        </message>
        <message>
            <source>The folder of your guideline</source>
            <translation>De map van uw richtlijn</translation>
        </message>
        <message>
            <source>The next free ones are offered when you plan a message.</source>
            <translation>De eerstvolgende vrije worden voorgesteld als u een bericht plant.</translation>
        </message>
        <message>
            <source>The next step gives Omroeper a key to your account. It is never kept unlocked on this computer.</source>
            <translation>De volgende stap geeft Omroeper een sleutel van uw account. Die wordt nooit onvergrendeld op deze computer bewaard.</translation>
        </message>
        <message>
            <source>The one that you chose for Omroeper on this computer.</source>
            <translation>De wachtzin die u op deze computer voor Omroeper koos.</translation>
        </message>
        <message>
            <source>The profile does not say that you speak as “{word}”.</source>
            <translation>Het profiel zegt niet dat u spreekt als “{word}”.</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>Nog een keer dezelfde</translation>
        </message>
        <message>
            <source>The sign-in ended: {when}.</source>
            <translation>De aanmelding is verlopen: {when}.</translation>
        </message>
        <message>
            <source>The sign-in ends soon: {when}.</source>
            <translation>De aanmelding verloopt binnenkort: {when}.</translation>
        </message>
        <message>
            <source>The sign-in is forgotten here, but {network} could not be made to withdraw it. Log in there yourself and take away what Omroeper was allowed. Your history is kept.</source>
            <translation>De aanmelding is hier vergeten, maar {network} kon die niet intrekken. Meld u daar zelf aan en trek de toegang van Omroeper in. Uw geschiedenis blijft bewaard.</translation>
        </message>
        <message>
            <source>The sign-in is withdrawn at {network} and forgotten here. Your history is kept.</source>
            <translation>De aanmelding is bij {network} ingetrokken en hier vergeten. Uw geschiedenis blijft bewaard.</translation>
        </message>
        <message>
            <source>The sign-in is withdrawn at {network} where it can do that, and forgotten here.</source>
            <translation>De aanmelding wordt bij {network} ingetrokken, als dat daar kan, en hier vergeten.</translation>
        </message>
        <message>
            <source>The sign-ins are thrown away; accounts, drafts, planning and history stay.</source>
            <translation>De aanmeldgegevens worden weggegooid; accounts, concepten, planning en geschiedenis blijven.</translation>
        </message>
        <message>
            <source>The sign-ins of your accounts are locked. Drafts, planning and history are open to you as always.</source>
            <translation>De aanmeldgegevens van uw accounts zijn vergrendeld. Concepten, planning en geschiedenis staan voor u open zoals altijd.</translation>
        </message>
        <message>
            <source>The table of {name} holds from now on.</source>
            <translation>De tabel van {name} geldt vanaf nu.</translation>
        </message>
        <message>
            <source>The text of your profile does not say that you speak as “{word}”.</source>
            <translation>De tekst van uw profiel zegt niet dat u spreekt als “{word}”.</translation>
        </message>
        <message>
            <source>The text of your profile names another role ({other}) than the one you chose (“{word}”).</source>
            <translation>De tekst van uw profiel noemt een andere rol ({other}) dan u koos (“{word}”).</translation>
        </message>
        <message>
            <source>The voice of the municipality, whoever types it.</source>
            <translation>De stem van de gemeente, wie er ook typt.</translation>
        </message>
        <message>
            <source>Then this laptop may be off. Otherwise it must be on at their moment; you can choose so for each.</source>
            <translation>Dan mag deze laptop uit. Anders moet hij op dat moment aan zijn; u kunt dat ook per bericht kiezen.</translation>
        </message>
        <message>
            <source>There is no election period.</source>
            <translation>Er is geen verkiezingsperiode.</translation>
        </message>
        <message>
            <source>This guideline holds from now on: {source}.</source>
            <translation>Vanaf nu geldt deze richtlijn: {source}.</translation>
        </message>
        <message>
            <source>This is needed to go on.</source>
            <translation>Dit is nodig om verder te gaan.</translation>
        </message>
        <message>
            <source>This is not the same; type it once more.</source>
            <translation>Dit is niet hetzelfde; typ het nog een keer.</translation>
        </message>
        <message>
            <source>Timer of planned messages</source>
            <translation>Klok van geplande berichten</translation>
        </message>
        <message>
            <source>Trouble</source>
            <translation>Storing</translation>
        </message>
        <message>
            <source>Trouble on purpose: {name}. {about}</source>
            <translation>Storing met opzet: {name}. {about}</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Opnieuw proberen</translation>
        </message>
        <message>
            <source>Try the keychain again</source>
            <translation>De sleutelbos opnieuw proberen</translation>
        </message>
        <message>
            <source>Trying the code…</source>
            <translation>De code wordt geprobeerd…</translation>
        </message>
        <message>
            <source>Trying the passphrase…</source>
            <translation>De wachtzin wordt geprobeerd…</translation>
        </message>
        <message>
            <source>Type the passphrase</source>
            <translation>Wachtzin typen</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Ontgrendelen</translation>
        </message>
        <message>
            <source>Until it is mended, the built-in rules hold.</source>
            <translation>Tot het hersteld is, gelden de ingebouwde regels.</translation>
        </message>
        <message>
            <source>Use the keychain</source>
            <translation>Sleutelbos gebruiken</translation>
        </message>
        <message>
            <source>Use this passphrase</source>
            <translation>Deze wachtzin gebruiken</translation>
        </message>
        <message>
            <source>Valid until {when}.</source>
            <translation>Geldig tot {when}.</translation>
        </message>
        <message>
            <source>Wait no longer</source>
            <translation>Niet langer wachten</translation>
        </message>
        <message>
            <source>Waiting for your browser…</source>
            <translation>Wachten op uw browser…</translation>
        </message>
        <message>
            <source>What do you choose?</source>
            <translation>Wat kiest u?</translation>
        </message>
        <message>
            <source>What is checked before something leaves</source>
            <translation>Wat wordt nagekeken voordat iets weggaat</translation>
        </message>
        <message>
            <source>What these accounts have to send waits until you unlock them.</source>
            <translation>Wat deze accounts moeten verzenden, wacht tot u ze ontgrendelt.</translation>
        </message>
        <message>
            <source>What was published stays there, and your history stays here.</source>
            <translation>Wat gepubliceerd is, blijft daar staan, en uw geschiedenis blijft hier.</translation>
        </message>
        <message>
            <source>What weighs how much</source>
            <translation>Wat hoe zwaar weegt</translation>
        </message>
        <message>
            <source>Where do you want to speak? You can add more accounts later, also on the same network.</source>
            <translation>Waar wilt u spreken? Later kunt u meer accounts toevoegen, ook op hetzelfde netwerk.</translation>
        </message>
        <message>
            <source>Where does Omroeper keep your passwords?</source>
            <translation>Waar bewaart Omroeper uw wachtwoorden?</translation>
        </message>
        <message>
            <source>Where your drafts, planning and history are</source>
            <translation>Waar uw concepten, planning en geschiedenis staan</translation>
        </message>
        <message>
            <source>Which election</source>
            <translation>Welke verkiezing</translation>
        </message>
        <message>
            <source>Who approved something once can be chosen here. Compare the words over the telephone.</source>
            <translation>Wie al eens iets goedkeurde, kunt u hier kiezen. Vergelijk de woorden door de telefoon.</translation>
        </message>
        <message>
            <source>Who may read</source>
            <translation>Wie mag lezen</translation>
        </message>
        <message>
            <source>Who that is</source>
            <translation>Wie dat is</translation>
        </message>
        <message>
            <source>Whose approval counts</source>
            <translation>Wiens akkoord telt</translation>
        </message>
        <message>
            <source>With it you speak in one role, as alderman for instance. Each account has its own badge, so that you always see as whom.</source>
            <translation>Daarmee spreekt u in één rol, bijvoorbeeld als wethouder. Elk account heeft een eigen rolteken, zodat u altijd ziet als wie u spreekt.</translation>
        </message>
        <message>
            <source>Within such a period the checks on neutrality are stricter. Both days count.</source>
            <translation>In zo’n periode zijn de controles op neutraliteit strenger. Beide dagen tellen mee.</translation>
        </message>
        <message>
            <source>Without a password</source>
            <translation>Zonder wachtwoord</translation>
        </message>
        <message>
            <source>Worked last: {ago}.</source>
            <translation>Werkte voor het laatst: {ago}.</translation>
        </message>
        <message>
            <source>Write a first message. It goes through the same pause as a real one, and nothing leaves this computer.</source>
            <translation>Schrijf een eerste bericht. Het gaat door dezelfde bedenktijd als een echt bericht, en niets verlaat deze computer.</translation>
        </message>
        <message>
            <source>Write a first message. Nothing goes out before its pause is over and you have let it go.</source>
            <translation>Schrijf een eerste bericht. Er gaat niets uit voordat de bedenktijd voorbij is en u het hebt laten gaan.</translation>
        </message>
        <message>
            <source>Write your first message</source>
            <translation>Uw eerste bericht schrijven</translation>
        </message>
        <message>
            <source>You are not signed in. Close this page; Omroeper says what you can do.</source>
            <translation>U bent niet aangemeld. Sluit deze pagina; Omroeper zegt wat u kunt doen.</translation>
        </message>
        <message>
            <source>You are signed in. You can close this page and go back to Omroeper.</source>
            <translation>U bent aangemeld. U kunt deze pagina sluiten en teruggaan naar Omroeper.</translation>
        </message>
        <message>
            <source>You can choose otherwise for each message.</source>
            <translation>Voor elk bericht kunt u anders kiezen.</translation>
        </message>
        <message>
            <source>You can speak as “{label}” no more.</source>
            <translation>U kunt niet meer spreken als “{label}”.</translation>
        </message>
        <message>
            <source>You can write and plan. What these accounts have to send waits until you open the sign-ins.</source>
            <translation>U kunt schrijven en plannen. Wat deze accounts moeten verzenden, wacht tot u de aanmeldgegevens opent.</translation>
        </message>
        <message>
            <source>You change it on {network} itself; nothing is changed from here.</source>
            <translation>U wijzigt het op {network} zelf; van hieruit verandert er niets.</translation>
        </message>
        <message>
            <source>You log in on its own page, where Omroeper never sees your password, and allow Omroeper there.</source>
            <translation>U meldt zich aan op de eigen pagina van het netwerk, waar Omroeper uw wachtwoord nooit ziet. Daar staat u Omroeper toe.</translation>
        </message>
        <message>
            <source>You make a separate password there for Omroeper alone, which you can take back at any time.</source>
            <translation>U maakt daar een apart wachtwoord, alleen voor Omroeper. U kunt het altijd weer intrekken.</translation>
        </message>
        <message>
            <source>You type it each time Omroeper starts.</source>
            <translation>U typt die elke keer dat Omroeper start.</translation>
        </message>
        <message>
            <source>Your account is there</source>
            <translation>Uw account is er</translation>
        </message>
        <message>
            <source>Your browser shows a page. Log in there and allow Omroeper; this window goes on by itself.</source>
            <translation>Uw browser toont een pagina. Meld u daar aan en sta Omroeper toe; dit venster gaat vanzelf verder.</translation>
        </message>
        <message>
            <source>Your browser shows a page. Log in there, allow Omroeper, and paste here the code that you see then.</source>
            <translation>Uw browser toont een pagina. Meld u daar aan, sta Omroeper toe, en plak hier de code die u dan ziet.</translation>
        </message>
        <message>
            <source>Your changes are not kept yet.</source>
            <translation>Uw wijzigingen zijn nog niet bewaard.</translation>
        </message>
        <message>
            <source>Your own word for this role</source>
            <translation>Uw eigen woord voor deze rol</translation>
        </message>
        <message>
            <source>Your profile has no text yet. Whoever reads you does not see there that you speak as “{word}”.</source>
            <translation>Uw profiel heeft nog geen tekst. Wie u leest, ziet daar niet dat u spreekt als “{word}”.</translation>
        </message>
        <message>
            <source>Your profile names your role now.</source>
            <translation>Uw profiel noemt nu uw rol.</translation>
        </message>
        <message>
            <source>Your profile names your role.</source>
            <translation>Uw profiel noemt uw rol.</translation>
        </message>
        <message>
            <source>Your sign-ins are locked.</source>
            <translation>Uw aanmeldgegevens zijn vergrendeld.</translation>
        </message>
        <message>
            <source>for example {example}</source>
            <translation>bijvoorbeeld {example}</translation>
        </message>
        <message>
            <source>the mayor</source>
            <translation>de burgemeester</translation>
        </message>
        <message>
            <source>until</source>
            <translation>tot en met</translation>
        </message>
        <message>
            <source>{field} (not needed)</source>
            <translation>{field} (niet nodig)</translation>
        </message>
        <message>
            <source>{label} works.</source>
            <translation>{label} werkt.</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent}%</translation>
        </message>
        <message>
            <source>{shown} of {all}</source>
            <translation>{shown} van {all}</translation>
        </message>
        <message>
            <source>– nothing; said: stands beside the text; asked: the pause asks; reason: the pause asks why; stop: nothing leaves before it is mended. In an election period the heavier of the two holds.</source>
            <translation>–: niets; melding: staat naast de tekst; vraag: de bedenktijd vraagt ernaar; reden: de bedenktijd vraagt waarom; stop: er gaat niets weg voordat het hersteld is. In verkiezingstijd geldt de zwaarste van de twee.</translation>
        </message>
    </context>
    <context>
        <name>Shape</name>
        <message>
            <source>Circle</source>
            <translation>Cirkel</translation>
        </message>
        <message>
            <source>Diamond</source>
            <translation>Ruit</translation>
        </message>
        <message>
            <source>Hexagon</source>
            <translation>Zeshoek</translation>
        </message>
        <message>
            <source>Octagon</source>
            <translation>Achthoek</translation>
        </message>
        <message>
            <source>Pentagon</source>
            <translation>Vijfhoek</translation>
        </message>
        <message>
            <source>Shield</source>
            <translation>Schild</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>Vierkant</translation>
        </message>
        <message>
            <source>Triangle</source>
            <translation>Driehoek</translation>
        </message>
    </context>
    <context>
        <name>Spot</name>
        <message>
            <source>line {line}, from character {column}</source>
            <translation>regel {line}, vanaf teken {column}</translation>
        </message>
        <message>
            <source>none of the answers goes on</source>
            <translation>geen van de antwoorden gaat door</translation>
        </message>
        <message>
            <source>the end of the file, where something lacks</source>
            <translation>het einde van het bestand, waar iets ontbreekt</translation>
        </message>
        <message>
            <source>the form of the file</source>
            <translation>de vorm van het bestand</translation>
        </message>
        <message>
            <source>too large</source>
            <translation>te groot</translation>
        </message>
        <message>
            <source>too long</source>
            <translation>te lang</translation>
        </message>
        <message>
            <source>words are missing</source>
            <translation>er ontbreken woorden</translation>
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>Being sent</source>
            <translation>Wordt verzonden</translation>
        </message>
        <message>
            <source>Deleted there</source>
            <translation>Verwijderd op het netwerk</translation>
        </message>
        <message>
            <source>In its pause</source>
            <translation>In de bedenktijd</translation>
        </message>
        <message>
            <source>It stands there</source>
            <translation>Gepubliceerd</translation>
        </message>
        <message>
            <source>Missed: its moment has passed</source>
            <translation>Gemist: het moment is voorbij</translation>
        </message>
        <message>
            <source>Not sent: refused</source>
            <translation>Niet verzonden: geweigerd</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>Onderweg</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Gepland</translation>
        </message>
        <message>
            <source>Published too early: it stands there already</source>
            <translation>Te vroeg geplaatst: het staat er al</translation>
        </message>
        <message>
            <source>Sent, but not seen there</source>
            <translation>Verzonden, maar daar niet gezien</translation>
        </message>
        <message>
            <source>Sent; being looked up</source>
            <translation>Verzonden; wordt nagegaan</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Gestopt</translation>
        </message>
        <message>
            <source>Uncertain: does it stand there?</source>
            <translation>Onzeker: staat het er?</translation>
        </message>
        <message>
            <source>Waits at the server</source>
            <translation>Wacht bij de server</translation>
        </message>
        <message>
            <source>Waits for a decision</source>
            <translation>Wacht op besluit</translation>
        </message>
        <message>
            <source>Waits for the address</source>
            <translation>Wacht op het adres</translation>
        </message>
        <message>
            <source>Waits for the end of its pause</source>
            <translation>Wacht op het einde van de bedenktijd</translation>
        </message>
        <message>
            <source>Waits for the network</source>
            <translation>Wacht op het netwerk</translation>
        </message>
        <message>
            <source>Waits for the part before it</source>
            <translation>Wacht op het deel ervoor</translation>
        </message>
        <message>
            <source>Waits for the server</source>
            <translation>Wacht op de server</translation>
        </message>
        <message>
            <source>Waits until after the council meeting</source>
            <translation>Wacht tot na de raadsvergadering</translation>
        </message>
        <message>
            <source>Waits until the sign-ins are unlocked</source>
            <translation>Wacht tot de aanmeldgegevens ontgrendeld zijn</translation>
        </message>
        <message>
            <source>Waits until you sign in again</source>
            <translation>Wacht tot u zich opnieuw aanmeldt</translation>
        </message>
        <message>
            <source>Waits: crisis</source>
            <translation>Wacht: crisis</translation>
        </message>
        <message>
            <source>Waits: its series is paused or was changed</source>
            <translation>Wacht: de reeks is gepauzeerd of gewijzigd</translation>
        </message>
        <message>
            <source>Waits: stopped by hand</source>
            <translation>Wacht: met de hand stilgezet</translation>
        </message>
    </context>
    <context>
        <name>Timer</name>
        <message>
            <source>at the server; this laptop may be off</source>
            <translation>bij de server; deze laptop mag uit</translation>
        </message>
        <message>
            <source>by no clock: it waits for your word</source>
            <translation>door geen klok: het wacht op uw woord</translation>
        </message>
        <message>
            <source>in this window; closing it sends nothing</source>
            <translation>in dit venster; sluit u het, dan gaat er niets uit</translation>
        </message>
        <message>
            <source>on its way to the server; then this laptop may be off</source>
            <translation>onderweg naar de server; daarna mag deze laptop uit</translation>
        </message>
        <message>
            <source>on this laptop, which must be on</source>
            <translation>op deze laptop, die aan moet staan</translation>
        </message>
    </context>
    <context>
        <name>Times</name>
        <message>
            <source>Preferred times</source>
            <translation>Voorkeurstijden</translation>
        </message>
        <message>
            <source>Preferred times on {day}</source>
            <translation>Voorkeurstijden op {day}</translation>
        </message>
        <message>
            <source>none</source>
            <translation>geen</translation>
        </message>
        <message>
            <source>none; for instance 9:00, 16:00</source>
            <translation>geen; bijvoorbeeld 9:00, 16:00</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>Alderman</source>
            <translation>Wethouder</translation>
        </message>
        <message>
            <source>Municipality of Enkhuizen</source>
            <translation>Gemeente Enkhuizen</translation>
        </message>
        <message>
            <source>Photographer Jansen</source>
            <translation>Fotograaf Jansen</translation>
        </message>
        <message>
            <source>Roles: shape, colour and word, always together</source>
            <translation>Rollen: vorm, kleur en woord, altijd samen</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>A message is ready on this laptop: “{text}”, {moment}. Omroeper has to stay on for it.</source>
            <translation>Er staat een bericht klaar op deze laptop: “{text}”, {moment}. Omroeper moet daarvoor aan blijven.</translation>
        </message>
        <message>
            <source>Also start Omroeper when I sign in to this computer</source>
            <translation>Omroeper ook starten als ik op deze computer inlog</translation>
        </message>
        <message>
            <source>Close Omroeper</source>
            <translation>Omroeper sluiten</translation>
        </message>
        <message>
            <source>Crisis…</source>
            <translation>Crisis…</translation>
        </message>
        <message>
            <source>In the tray it goes on without a window. You can change this later under Accounts, Display and language.</source>
            <translation>Op de achtergrond gaat het door zonder venster, met een pictogram bij de klok. U kunt dit later wijzigen bij Accounts, Weergave en taal.</translation>
        </message>
        <message>
            <source>Open Omroeper</source>
            <translation>Omroeper openen</translation>
        </message>
        <message>
            <source>Quit Omroeper</source>
            <translation>Omroeper afsluiten</translation>
        </message>
        <message>
            <source>Stay in the tray</source>
            <translation>Op de achtergrond aan blijven</translation>
        </message>
        <message>
            <source>Stay in the tray?</source>
            <translation>Op de achtergrond aan blijven?</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>Bericht schrijven</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <source>A slow network</source>
            <translation>Een traag netwerk</translation>
        </message>
        <message>
            <source>Every answer takes seconds.</source>
            <translation>Elk antwoord duurt seconden.</translation>
        </message>
        <message>
            <source>Everything works.</source>
            <translation>Alles werkt.</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>Geen verbinding</translation>
        </message>
        <message>
            <source>No trouble</source>
            <translation>Geen storing</translation>
        </message>
        <message>
            <source>Nothing can be reached; messages wait by themselves.</source>
            <translation>Niets is bereikbaar; berichten wachten vanzelf.</translation>
        </message>
        <message>
            <source>The answer gets lost</source>
            <translation>Het antwoord raakt weg</translation>
        </message>
        <message>
            <source>The message is placed, but the confirmation never comes back.</source>
            <translation>Het bericht wordt gepubliceerd, maar de bevestiging komt nooit terug.</translation>
        </message>
        <message>
            <source>The server does not take the message, and says why.</source>
            <translation>De server neemt het bericht niet aan, en zegt waarom.</translation>
        </message>
        <message>
            <source>The server refuses</source>
            <translation>De server weigert</translation>
        </message>
        <message>
            <source>The server wants a rest of two minutes before the next message.</source>
            <translation>De server wil twee minuten rust vóór het volgende bericht.</translation>
        </message>
        <message>
            <source>The sign-in has ended</source>
            <translation>De aanmelding is verlopen</translation>
        </message>
        <message>
            <source>Too many messages</source>
            <translation>Te veel berichten</translation>
        </message>
        <message>
            <source>You have to sign in again; messages wait until then.</source>
            <translation>U moet zich opnieuw aanmelden; tot dan wachten berichten.</translation>
        </message>
    </context>
    <context>
        <name>Visibility</name>
        <message>
            <source>Followers only</source>
            <translation>Alleen volgers</translation>
        </message>
        <message>
            <source>Only those mentioned</source>
            <translation>Alleen wie genoemd wordt</translation>
        </message>
        <message>
            <source>Public</source>
            <translation>Openbaar</translation>
        </message>
        <message>
            <source>Public, not in overviews</source>
            <translation>Openbaar, niet in overzichten</translation>
        </message>
    </context>
    <context>
        <name>Wall</name>
        <message numerus="yes">
            <source>%n more messages come after these.</source>
            <translation>
                <numerusform>Hierna komt nog %n bericht.</numerusform>
                <numerusform>Hierna komen nog %n berichten.</numerusform>
            </translation>
        </message>
        <message>
            <source>A crisis began: the wall is empty.</source>
            <translation>Er is een crisis begonnen: de muur is leeg.</translation>
        </message>
        <message>
            <source>A wall for the hall</source>
            <translation>Een muur voor de zaal</translation>
        </message>
        <message>
            <source>A wall is shown in the hall</source>
            <translation>In de zaal wordt een muur getoond</translation>
        </message>
        <message>
            <source>Also what came as a boost</source>
            <translation>Ook wat als boost binnenkwam</translation>
        </message>
        <message>
            <source>Altered by its author after you approved it:</source>
            <translation>Door de schrijver gewijzigd nadat u het had goedgekeurd:</translation>
        </message>
        <message>
            <source>Approve a message; until then the wall shows the hashtag.</source>
            <translation>Keur een bericht goed; tot die tijd toont de muur de hashtag.</translation>
        </message>
        <message>
            <source>Black is calm in a dark hall; white reads better by daylight.</source>
            <translation>Zwart is rustig in een donkere zaal; wit leest beter bij daglicht.</translation>
        </message>
        <message>
            <source>Black letters on white</source>
            <translation>Zwarte letters op wit</translation>
        </message>
        <message>
            <source>Block this author here</source>
            <translation>Deze schrijver hier weren</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Choose a hashtag. What comes in waits here for you; the hall sees only what you approve.</source>
            <translation>Kies een hashtag. Wat binnenkomt wacht hier op u; de zaal ziet alleen wat u goedkeurt.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Kleuren</translation>
        </message>
        <message>
            <source>Empty the wall</source>
            <translation>Muur leegmaken</translation>
        </message>
        <message>
            <source>Empty the wall at once when a crisis begins</source>
            <translation>De muur meteen leegmaken als er een crisis begint</translation>
        </message>
        <message>
            <source>Film</source>
            <translation>Film</translation>
        </message>
        <message>
            <source>Film: {alt}</source>
            <translation>Film: {alt}</translation>
        </message>
        <message>
            <source>First show the wall on a screen.</source>
            <translation>Toon de muur eerst op een scherm.</translation>
        </message>
        <message>
            <source>For example: #raad040</source>
            <translation>Bijvoorbeeld: #raad040</translation>
        </message>
        <message>
            <source>For example: @reclame@social.example</source>
            <translation>Bijvoorbeeld: @reclame@social.example</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Doorgaan</translation>
        </message>
        <message>
            <source>Hashtags</source>
            <translation>Hashtags</translation>
        </message>
        <message>
            <source>Hours back</source>
            <translation>Uren terug</translation>
        </message>
        <message>
            <source>How it looks</source>
            <translation>Hoe het eruitziet</translation>
        </message>
        <message>
            <source>How to take part</source>
            <translation>Hoe men meedoet</translation>
        </message>
        <message>
            <source>In sight now: the hashtag</source>
            <translation>Nu in beeld: de hashtag</translation>
        </message>
        <message>
            <source>In sight now: {names}</source>
            <translation>Nu in beeld: {names}</translation>
        </message>
        <message>
            <source>It is not on the wall.</source>
            <translation>Het komt niet op de muur.</translation>
        </message>
        <message>
            <source>It is on the wall, with its picture.</source>
            <translation>Het staat op de muur, met de afbeelding.</translation>
        </message>
        <message>
            <source>It is on the wall.</source>
            <translation>Het staat op de muur.</translation>
        </message>
        <message>
            <source>It waits again.</source>
            <translation>Het wacht weer.</translation>
        </message>
        <message>
            <source>Its author calls this sensitive.</source>
            <translation>De schrijver noemt dit gevoelig.</translation>
        </message>
        <message>
            <source>Its pictures, films or sounds do not stand on this wall.</source>
            <translation>Afbeeldingen, film en geluid erbij komen niet op deze muur.</translation>
        </message>
        <message>
            <source>Join in: put {tag} in your message</source>
            <translation>Doe mee: zet {tag} in uw bericht</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Keys: S show · N not on the wall · A block this author · T show this one now · Z undo · P pause · B empty the wall</source>
            <translation>Toetsen: S tonen · N niet op de muur · A deze schrijver weren · T nu tonen · Z ongedaan maken · P pauze · B muur leegmaken</translation>
        </message>
        <message>
            <source>Let it wait again</source>
            <translation>Weer laten wachten</translation>
        </message>
        <message>
            <source>Look through these accounts</source>
            <translation>Kijken via deze accounts</translation>
        </message>
        <message>
            <source>Make a wall</source>
            <translation>Een muur maken</translation>
        </message>
        <message>
            <source>Make the wall</source>
            <translation>De muur maken</translation>
        </message>
        <message>
            <source>New wall…</source>
            <translation>Nieuwe muur…</translation>
        </message>
        <message>
            <source>Not on the wall</source>
            <translation>Niet op de muur</translation>
        </message>
        <message>
            <source>Not on the wall {count}</source>
            <translation>Niet op de muur {count}</translation>
        </message>
        <message>
            <source>Nothing of {name} comes on this wall any more.</source>
            <translation>Van {name} komt niets meer op deze muur.</translation>
        </message>
        <message>
            <source>Nothing stands on the wall yet</source>
            <translation>Er staat nog niets op de muur</translation>
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation>Er wacht niets op u</translation>
        </message>
        <message>
            <source>Nothing was kept off the wall</source>
            <translation>Er is niets van de muur geweerd</translation>
        </message>
        <message>
            <source>Of this film the wall shows a still.</source>
            <translation>Van deze film toont de muur een stilstaand beeld.</translation>
        </message>
        <message>
            <source>On the wall {count}</source>
            <translation>Op de muur {count}</translation>
        </message>
        <message>
            <source>On which screen</source>
            <translation>Op welk scherm</translation>
        </message>
        <message>
            <source>Only public messages come in, none of people who keep their account closed. Your private accounts are not offered.</source>
            <translation>Alleen openbare berichten komen binnen, en geen van mensen die hun account besloten houden. Uw privéaccounts staan hier niet bij.</translation>
        </message>
        <message>
            <source>Parted by commas.</source>
            <translation>Met komma's ertussen.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pauze</translation>
        </message>
        <message>
            <source>Portrait of {name}</source>
            <translation>Portret van {name}</translation>
        </message>
        <message>
            <source>Remove this wall</source>
            <translation>Deze muur verwijderen</translation>
        </message>
        <message>
            <source>Rules of this wall</source>
            <translation>Regels van deze muur</translation>
        </message>
        <message>
            <source>Rules…</source>
            <translation>Regels…</translation>
        </message>
        <message>
            <source>Screen {number}, {wide} × {high}</source>
            <translation>Scherm {number}, {wide} × {high}</translation>
        </message>
        <message>
            <source>Seconds in sight</source>
            <translation>Seconden in beeld</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Tonen</translation>
        </message>
        <message>
            <source>Show again</source>
            <translation>Weer tonen</translation>
        </message>
        <message>
            <source>Show the wall</source>
            <translation>De muur tonen</translation>
        </message>
        <message>
            <source>Show this one now</source>
            <translation>Dit nu tonen</translation>
        </message>
        <message>
            <source>Show with its sensitive picture</source>
            <translation>Tonen met de gevoelige afbeelding</translation>
        </message>
        <message>
            <source>Stands over the wall, for example: Council of Enkhuizen, 14 December.</source>
            <translation>Staat boven de muur, bijvoorbeeld: Gemeenteraad Enkhuizen, 14 december.</translation>
        </message>
        <message>
            <source>Stands under the wall. Empty: it says to use the hashtag.</source>
            <translation>Staat onder de muur. Leeg: dan staat er dat men de hashtag gebruikt.</translation>
        </message>
        <message>
            <source>Take it off the wall</source>
            <translation>Van de muur halen</translation>
        </message>
        <message>
            <source>Take the wall away</source>
            <translation>De muur weghalen</translation>
        </message>
        <message>
            <source>The picture cannot be had; the wall shows the words alone.</source>
            <translation>De afbeelding is niet op te halen; de muur toont alleen de woorden.</translation>
        </message>
        <message>
            <source>The picture is being fetched…</source>
            <translation>De afbeelding wordt opgehaald…</translation>
        </message>
        <message>
            <source>The screen of the wall is gone. Choose a screen and show the wall again.</source>
            <translation>Het scherm van de muur is weg. Kies een scherm en toon de muur opnieuw.</translation>
        </message>
        <message>
            <source>The wall is empty</source>
            <translation>De muur is leeg</translation>
        </message>
        <message>
            <source>The wall is empty now: the hall sees nothing.</source>
            <translation>De muur is nu leeg: de zaal ziet niets.</translation>
        </message>
        <message>
            <source>The wall shows the first of these.</source>
            <translation>De muur toont de eerste hiervan.</translation>
        </message>
        <message>
            <source>The wall stands on no screen. What you approve waits for it.</source>
            <translation>De muur staat op geen scherm. Wat u goedkeurt, wacht daarop.</translation>
        </message>
        <message>
            <source>Then the next message has its turn.</source>
            <translation>Daarna is het volgende bericht aan de beurt.</translation>
        </message>
        <message>
            <source>Three messages in sight instead of one</source>
            <translation>Drie berichten in beeld in plaats van één</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Too long for the wall: the hall reads only how it begins.</source>
            <translation>Te lang voor de muur: de zaal leest alleen het begin.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Undone.</source>
            <translation>Ongedaan gemaakt.</translation>
        </message>
        <message>
            <source>Waiting {count}</source>
            <translation>Wachtend {count}</translation>
        </message>
        <message>
            <source>What comes in with the hashtag stands here, the oldest first.</source>
            <translation>Wat met de hashtag binnenkomt staat hier, het oudste eerst.</translation>
        </message>
        <message>
            <source>What is attached is no picture and has no still: it does not stand on this wall.</source>
            <translation>De bijlage is geen afbeelding en heeft geen stilstaand beeld: die komt niet op deze muur.</translation>
        </message>
        <message>
            <source>What is shown here</source>
            <translation>Wat hier te zien is</translation>
        </message>
        <message>
            <source>What people write, large in the hall</source>
            <translation>Wat mensen schrijven, groot in de zaal</translation>
        </message>
        <message>
            <source>What stays away</source>
            <translation>Wat wegblijft</translation>
        </message>
        <message>
            <source>What was written longer ago does not come in, and leaves the wall.</source>
            <translation>Wat langer geleden is geschreven komt niet binnen, en gaat van de muur.</translation>
        </message>
        <message>
            <source>What you keep off stands here, and can come back.</source>
            <translation>Wat u weert staat hier, en kan terugkomen.</translation>
        </message>
        <message>
            <source>Which wall</source>
            <translation>Welke muur</translation>
        </message>
        <message>
            <source>White letters on black</source>
            <translation>Witte letters op zwart</translation>
        </message>
        <message>
            <source>With pictures, stills of films and portraits; sensitive pictures only after a yes of their own</source>
            <translation>Met afbeeldingen, beelden uit films en portretten; gevoelige afbeeldingen alleen na een eigen ja</translation>
        </message>
        <message>
            <source>Without these people</source>
            <translation>Zonder deze mensen</translation>
        </message>
        <message>
            <source>Without these words</source>
            <translation>Zonder deze woorden</translation>
        </message>
        <message>
            <source>Without transitions between messages</source>
            <translation>Zonder overgangen tussen berichten</translation>
        </message>
        <message>
            <source>{act}: {name}</source>
            <translation>{act}: {name}</translation>
        </message>
        <message>
            <source>{said} (paused)</source>
            <translation>{said} (pauze)</translation>
        </message>
        <message>
            <source>{screen}, this one</source>
            <translation>{screen}, dit scherm</translation>
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
            <source>%n late</source>
            <translation>
                <numerusform>%n te laat</numerusform>
                <numerusform>%n te laat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages are drafts again; nothing was planned.</source>
            <translation>
                <numerusform>%n bericht is weer een concept; er is niets gepland.</numerusform>
                <numerusform>%n berichten zijn weer concepten; er is niets gepland.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages are on their way. If you close now, Omroeper looks at the next start how it ended.</source>
            <translation>
                <numerusform>%n bericht is onderweg. Sluit u nu, dan kijkt Omroeper bij de volgende start hoe het afliep.</numerusform>
                <numerusform>%n berichten zijn onderweg. Sluit u nu, dan kijkt Omroeper bij de volgende start hoe het afliep.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages are planned.</source>
            <translation>
                <numerusform>%n bericht is gepland.</numerusform>
                <numerusform>%n berichten zijn gepland.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n open</numerusform>
                <numerusform>%n open</numerusform>
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
            <source>A wall is shown in the hall</source>
            <translation>In de zaal wordt een muur getoond</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Accounts</translation>
        </message>
        <message>
            <source>Armed: it goes out when you press Decided.</source>
            <translation>Klaargezet: het gaat uit als u op Besloten drukt.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Close anyway</source>
            <translation>Toch sluiten</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Kolommen</translation>
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
            <source>Crisis</source>
            <translation>Crisis</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Concepten</translation>
        </message>
        <message>
            <source>Follow it</source>
            <translation>Volgen</translation>
        </message>
        <message>
            <source>If you close Omroeper, the wall goes too. What you approved is there again when you show it.</source>
            <translation>Als u Omroeper sluit, gaat de muur ook weg. Wat u goedkeurde staat er weer als u hem toont.</translation>
        </message>
        <message>
            <source>It was made {moment}. What was written after that is in the damaged books only; they are kept beside it.</source>
            <translation>Hij is gemaakt: {moment}. Wat daarna geschreven is, staat alleen in de beschadigde gegevens; die blijven ernaast bewaard.</translation>
        </message>
        <message>
            <source>Kept until tomorrow, among your drafts.</source>
            <translation>Bewaard tot morgen, bij uw concepten.</translation>
        </message>
        <message>
            <source>Let the wall stand</source>
            <translation>De muur laten staan</translation>
        </message>
        <message>
            <source>Look…</source>
            <translation>Bekijken…</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Next, but it cannot go like this: {moment}, {what}, as</source>
            <translation>Volgende, maar dat kan zo niet: {moment}, {what}, als</translation>
        </message>
        <message>
            <source>Next, but it cannot go like this: {moment}, {what}, as {who}</source>
            <translation>Volgende, maar dat kan zo niet: {moment}, {what}, als {who}</translation>
        </message>
        <message>
            <source>Next, but it is held: {moment}, {what}, as</source>
            <translation>Volgende, maar het wordt tegengehouden: {moment}, {what}, als</translation>
        </message>
        <message>
            <source>Next, but it is held: {moment}, {what}, as {who}</source>
            <translation>Volgende, maar het wordt tegengehouden: {moment}, {what}, als {who}</translation>
        </message>
        <message>
            <source>Next: {moment}, {what}, as</source>
            <translation>Volgende: {moment}, {what}, als</translation>
        </message>
        <message>
            <source>Next: {moment}, {what}, as {who}</source>
            <translation>Volgende: {moment}, {what}, als {who}</translation>
        </message>
        <message>
            <source>No network: what you publish waits</source>
            <translation>Geen netwerk: wat u publiceert, wacht</translation>
        </message>
        <message>
            <source>Nothing goes out next</source>
            <translation>Er staat niets klaar</translation>
        </message>
        <message>
            <source>Open the draft</source>
            <translation>Open het concept</translation>
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
            <source>Planned: it goes out {moment}.</source>
            <translation>Gepland voor {moment}.</translation>
        </message>
        <message>
            <source>Planning</source>
            <translation>Planning</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Vragen</translation>
        </message>
        <message>
            <source>Released. It goes out now.</source>
            <translation>Vrijgegeven. Het gaat nu uit.</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Verzonden</translation>
        </message>
        <message>
            <source>Something is still being sent</source>
            <translation>Er wordt nog iets verzonden</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Stand van zaken</translation>
        </message>
        <message>
            <source>The file is there. Mail it to your colleague.</source>
            <translation>Het bestand staat klaar. Mail het naar uw collega.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Opnieuw proberen</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>Ontgrendelen…</translation>
        </message>
        <message>
            <source>Until it is mended, the built-in rules hold.</source>
            <translation>Tot het hersteld is, gelden de ingebouwde regels.</translation>
        </message>
        <message>
            <source>Use the copy and close</source>
            <translation>Kopie gebruiken en sluiten</translation>
        </message>
        <message>
            <source>Use the last copy of your books?</source>
            <translation>De laatste kopie van uw gegevens gebruiken?</translation>
        </message>
        <message>
            <source>Use the last copy…</source>
            <translation>Laatste kopie gebruiken…</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>Wachten</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Schrijven</translation>
        </message>
        <message>
            <source>Write a new message</source>
            <translation>Een nieuw bericht schrijven</translation>
        </message>
        <message>
            <source>Your answer is there. Mail the file back.</source>
            <translation>Uw antwoord staat klaar. Mail het bestand terug.</translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fy" sourcelanguage="en">
    <context>
        <name>Alerts</name>
        <message numerus="yes">
            <source>%n new with words you watch for</source>
            <translation>
                <numerusform>%n nij berjocht mei wurden dêr't jo op lette</numerusform>
                <numerusform>%n nije berjochten mei wurden dêr't jo op lette</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new with {words} in {title}</source>
            <translation>
                <numerusform>%n nij berjocht mei {words} yn {title}</numerusform>
                <numerusform>%n nije berjochten mei {words} yn {title}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n private messages in {title}</source>
            <translation>
                <numerusform>%n priveeberjocht yn {title}</numerusform>
                <numerusform>%n priveeberjochten yn {title}</numerusform>
            </translation>
        </message>
        <message>
            <source>A private message</source>
            <translation>In priveeberjocht</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Sjen litte</translation>
        </message>
        <message numerus="yes">
            <source>{first}, and %n more elsewhere</source>
            <translation>
                <numerusform>{first}, en oars noch %n</numerusform>
                <numerusform>{first}, en oars noch %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Aloud</name>
        <message>
            <source>Read aloud</source>
            <translation>Foarlêze</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Ophâlde mei foarlêzen</translation>
        </message>
        <message>
            <source>There is nothing to read aloud.</source>
            <translation>Der is neat om foar te lêzen.</translation>
        </message>
    </context>
    <context>
        <name>Arguments</name>
        <message>
            <source>ambiguous option: %(option)s could match %(matches)s</source>
            <translation>%(option)s kin mear as ien ding wêze: %(matches)s</translation>
        </message>
        <message>
            <source>expected at least one argument</source>
            <translation>hjir heart op syn minst ien wearde efter</translation>
        </message>
        <message>
            <source>expected at most one argument</source>
            <translation>hjir heart op syn heechst ien wearde efter</translation>
        </message>
        <message>
            <source>expected one argument</source>
            <translation>hjir heart ien wearde efter</translation>
        </message>
        <message>
            <source>ignored explicit argument %r</source>
            <translation>%r heart hjir net</translation>
        </message>
        <message>
            <source>invalid %(type)s value: %(value)r</source>
            <translation>%(value)r is gjin getal</translation>
        </message>
        <message>
            <source>invalid choice: %(value)r (choose from %(choices)s)</source>
            <translation>%(value)r kin net; kies út %(choices)s</translation>
        </message>
        <message>
            <source>not allowed with argument %s</source>
            <translation>dit giet net tegearre mei %s</translation>
        </message>
        <message>
            <source>one of the arguments %s is required</source>
            <translation>jou ien fan dizze: %s</translation>
        </message>
        <message>
            <source>options</source>
            <translation>opsjes</translation>
        </message>
        <message>
            <source>positional arguments</source>
            <translation>arguminten</translation>
        </message>
        <message>
            <source>show this help message and exit</source>
            <translation>toan dizze help</translation>
        </message>
        <message>
            <source>the following arguments are required: %s</source>
            <translation>de opdracht mist noch: %s</translation>
        </message>
        <message>
            <source>unknown parser %(parser_name)r (choices: %(choices)s)</source>
            <translation>%(parser_name)r kin net; kies út %(choices)s</translation>
        </message>
        <message>
            <source>unrecognized arguments: %s</source>
            <translation>ûnbekend: %s</translation>
        </message>
        <message>
            <source>usage: </source>
            <translation>gebrûk: </translation>
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
                <numerusform>%n fraach is bewarre.</numerusform>
                <numerusform>%n fragen binne bewarre.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due within the hour</source>
            <translation>
                <numerusform>%n binnen it oere</numerusform>
                <numerusform>%n binnen it oere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n te let</numerusform>
                <numerusform>%n te let</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n iepen</numerusform>
                <numerusform>%n iepen</numerusform>
            </translation>
        </message>
        <message>
            <source>A bookmark was not changed.</source>
            <translation>In blêdwizer is net oanpast.</translation>
        </message>
        <message>
            <source>A boost was not made.</source>
            <translation>In berjocht is net dield.</translation>
        </message>
        <message>
            <source>A boost was not taken back.</source>
            <translation>It dielen is net weromnommen.</translation>
        </message>
        <message>
            <source>A favourite was not given.</source>
            <translation>In favoryt is net jûn.</translation>
        </message>
        <message>
            <source>A favourite was not taken back.</source>
            <translation>In favoryt is net weromnommen.</translation>
        </message>
        <message>
            <source>A public holiday is none.</source>
            <translation>In feestdei telt net mei.</translation>
        </message>
        <message>
            <source>A question</source>
            <translation>In fraach</translation>
        </message>
        <message>
            <source>All that are open</source>
            <translation>Alles wat iepenstiet</translation>
        </message>
        <message>
            <source>All, those that ended too</source>
            <translation>Alles, ek wat ôfrûne is</translation>
        </message>
        <message>
            <source>An answer as {account} is a draft</source>
            <translation>In antwurd as {account} is noch in konsept</translation>
        </message>
        <message>
            <source>An answer as {account} is in its pause</source>
            <translation>In antwurd as {account} sit yn de betinktiid</translation>
        </message>
        <message>
            <source>An answer as {account} is on its way</source>
            <translation>In antwurd as {account} is ûnderweis</translation>
        </message>
        <message>
            <source>An answer as {account} is planned: {moment}</source>
            <translation>In antwurd as {account} is pland: {moment}</translation>
        </message>
        <message>
            <source>An answer as {account} waits at the network: {moment}</source>
            <translation>In antwurd as {account} wachtet by it netwurk: {moment}</translation>
        </message>
        <message>
            <source>An answer as {account} waits for a decision</source>
            <translation>In antwurd as {account} wachtet op in beslút</translation>
        </message>
        <message>
            <source>An answer is owed within so many office hours</source>
            <translation>Binnen hoefolle kantoaroeren in antwurd komme moat</translation>
        </message>
        <message>
            <source>An answer is owed {moment}</source>
            <translation>Antwurd úterlik {moment}</translation>
        </message>
        <message>
            <source>An open case is never deleted by itself.</source>
            <translation>In iepen fraach wurdt nea fansels fuorthelle.</translation>
        </message>
        <message>
            <source>Answer {name}</source>
            <translation>{name} antwurdzje</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Beäntwurde</translation>
        </message>
        <message>
            <source>Answered as {account}</source>
            <translation>Beäntwurde as {account}</translation>
        </message>
        <message>
            <source>Answered privately</source>
            <translation>Privee beäntwurde</translation>
        </message>
        <message>
            <source>Answered publicly</source>
            <translation>Iepenbier beäntwurde</translation>
        </message>
        <message>
            <source>Answer…</source>
            <translation>Antwurdzje…</translation>
        </message>
        <message>
            <source>Any department</source>
            <translation>Alle ôfdielingen</translation>
        </message>
        <message>
            <source>Became a case</source>
            <translation>As fraach opnommen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulearje</translation>
        </message>
        <message>
            <source>Choose a department…</source>
            <translation>Kies in ôfdieling…</translation>
        </message>
        <message>
            <source>Close the case</source>
            <translation>Fraach ôfslute</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Sluten</translation>
        </message>
        <message>
            <source>Counted from the moment of the question. Holds for who waits already, too.</source>
            <translation>Teld fan it momint fan de fraach ôf. Jildt ek foar wa't al wachtet.</translation>
        </message>
        <message>
            <source>Days after which an ended case is deleted</source>
            <translation>Nei hoefolle dagen in ôfrûne fraach fuorthelle wurdt</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Fuorthelje</translation>
        </message>
        <message>
            <source>Delete this case?</source>
            <translation>Dizze fraach fuorthelje?</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Fuorthelje…</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Ofdieling</translation>
        </message>
        <message>
            <source>Departments from your snippets</source>
            <translation>Ofdielingen út jo tekstblokken</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klear</translation>
        </message>
        <message>
            <source>Due within the hour: {moment}</source>
            <translation>Binnen it oere: antwurd úterlik {moment}</translation>
        </message>
        <message>
            <source>E-mailed</source>
            <translation>Maild</translation>
        </message>
        <message>
            <source>From which own answer in a conversation the pause asks</source>
            <translation>Fan hokker eigen antwurd yn in petear ôf de betinktiid wat freget</translation>
        </message>
        <message>
            <source>I take this</source>
            <translation>Ik pak dit op</translation>
        </message>
        <message>
            <source>Internal note</source>
            <translation>Ynterne notysje</translation>
        </message>
        <message>
            <source>It is deleted, but one copy of your books still has it, until seven newer ones exist.</source>
            <translation>De fraach is fuorthelle, mar stiet noch yn in reservekopy, oant der sân nijere binne.</translation>
        </message>
        <message>
            <source>It is kept.</source>
            <translation>It is bewarre.</translation>
        </message>
        <message>
            <source>It is uncertain whether the answer as {account} stands there</source>
            <translation>It is ûnwis oft it antwurd as {account} dêr stiet</translation>
        </message>
        <message>
            <source>It stays open and due here, until it is answered or closed.</source>
            <translation>De fraach bliuwt hjir iepenstean, mei deselde termyn, oant er beäntwurde of ôfsletten is.</translation>
        </message>
        <message>
            <source>Its author changed it; now it says:</source>
            <translation>De skriuwer hat it oanpast; no stiet der:</translation>
        </message>
        <message>
            <source>Its author deleted this message</source>
            <translation>De skriuwer hat dit berjocht fuorthelle</translation>
        </message>
        <message>
            <source>Its author deleted this message {moment}.</source>
            <translation>De skriuwer hat dit berjocht {moment} fuorthelle.</translation>
        </message>
        <message>
            <source>Its author deleted this message {moment}. It is kept here.</source>
            <translation>De skriuwer hat dit berjocht {moment} fuorthelle. Hjir bliuwt it bewarre.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Bewarje</translation>
        </message>
        <message>
            <source>Keep the note</source>
            <translation>Notysje bewarje</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Te let</translation>
        </message>
        <message>
            <source>Late: an answer was owed {moment}</source>
            <translation>Te let: antwurd hie der {moment} wêze moatten</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Lit mar</translation>
        </message>
        <message>
            <source>Leave without it</source>
            <translation>Slute sûnder te bewarjen</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Besjen</translation>
        </message>
        <message>
            <source>Look at the answer as {account}</source>
            <translation>It antwurd as {account} besjen</translation>
        </message>
        <message>
            <source>Look for something else, or for all that is open.</source>
            <translation>Sykje wat oars, of besjoch alles wat iepenstiet.</translation>
        </message>
        <message>
            <source>Make a message in a column a case, with its menu; then it stands here until it is answered or closed.</source>
            <translation>Meitsje fan in berjocht yn in kolom in fraach, mei it menu dêrfan; dan stiet it hjir oant it beäntwurde of ôfsletten is.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nij</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Folgjende</translation>
        </message>
        <message>
            <source>No reply</source>
            <translation>Gjin antwurd</translation>
        </message>
        <message>
            <source>Nobody waits for an answer</source>
            <translation>Nimmen wachtet op antwurd</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notysje</translation>
        </message>
        <message>
            <source>Nothing is deleted at the network. From the copies that Omroeper makes of your books it is deleted too.</source>
            <translation>By it netwurk wurdt neat fuorthelle. Ut de reservekopyen dy't Omroeper makket, wurdt de fraach ek fuorthelle.</translation>
        </message>
        <message>
            <source>Nothing is found</source>
            <translation>Neat fûn</translation>
        </message>
        <message>
            <source>Office days</source>
            <translation>Kantoardagen</translation>
        </message>
        <message>
            <source>Office hours</source>
            <translation>Kantoaroeren</translation>
        </message>
        <message>
            <source>Office hours and questions</source>
            <translation>Kantoaroeren en fragen</translation>
        </message>
        <message>
            <source>Office hours…</source>
            <translation>Kantoaroeren…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Iepenje</translation>
        </message>
        <message>
            <source>Open the question of {name}</source>
            <translation>De fraach fan {name} iepenje</translation>
        </message>
        <message>
            <source>Pass on</source>
            <translation>Trochferwize</translation>
        </message>
        <message>
            <source>Pass on to a department</source>
            <translation>Trochferwize nei in ôfdieling</translation>
        </message>
        <message>
            <source>Passed on</source>
            <translation>Trochferwiisd</translation>
        </message>
        <message>
            <source>Phoned</source>
            <translation>Belle</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Foarige</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>Save as a table</source>
            <translation>As tabel bewarje</translation>
        </message>
        <message>
            <source>Save as a table…</source>
            <translation>As tabel bewarje…</translation>
        </message>
        <message>
            <source>Search in questions, names and departments</source>
            <translation>Sykje yn fragen, nammen en ôfdielingen</translation>
        </message>
        <message>
            <source>Set them…</source>
            <translation>Ynstelle…</translation>
        </message>
        <message>
            <source>Show all that is open</source>
            <translation>Alles sjen litte wat iepenstiet</translation>
        </message>
        <message>
            <source>Stays on this computer. It is noted with whatever you press, and kept while you type.</source>
            <translation>Bliuwt op dizze kompjûter. De notysje giet mei mei wat jo oanklikke, en wurdt bewarre wylst jo type.</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Oppakt</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>Oppakt troch</translation>
        </message>
        <message>
            <source>Taken by anybody or nobody</source>
            <translation>Troch wa't ek oppakt</translation>
        </message>
        <message>
            <source>Taken by {name}</source>
            <translation>Oppakt troch {name}</translation>
        </message>
        <message>
            <source>The answer as {account} did not go out: its moment has passed</source>
            <translation>It antwurd as {account} is net ferstjoerd: it momint is foarby</translation>
        </message>
        <message>
            <source>The answer as {account} was deleted there</source>
            <translation>It antwurd as {account} is dêr fuorthelle</translation>
        </message>
        <message>
            <source>The answer as {account} was refused, and did not go out</source>
            <translation>It antwurd as {account} is wegere en net ferstjoerd</translation>
        </message>
        <message>
            <source>The answer as {account} was stopped</source>
            <translation>It antwurd as {account} is tsjinholden</translation>
        </message>
        <message>
            <source>The case is deleted.</source>
            <translation>De fraach is fuorthelle.</translation>
        </message>
        <message>
            <source>The question, its notes and what was typed beside it are deleted. This cannot be undone.</source>
            <translation>De fraach, de notysjes en wat jo derby typten wurde fuorthelle. Dat kin net ûngedien makke wurde.</translation>
        </message>
        <message>
            <source>Then it asks: phone, or finish?</source>
            <translation>Dan komt de fraach: belje of ôfrûnje?</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Nochris besykje</translation>
        </message>
        <message>
            <source>Until others are kept here, Monday to Friday from 9:00 to 17:00 count.</source>
            <translation>Oant jo hjir oare bewarje, jildt moandei oant en mei freed fan 9.00 oant 17.00 oere.</translation>
        </message>
        <message>
            <source>Until then, Monday to Friday from 9:00 to 17:00 count.</source>
            <translation>Oant dan jildt moandei oant en mei freed fan 9.00 oant 17.00 oere.</translation>
        </message>
        <message>
            <source>What this person said later</source>
            <translation>Wat dizze persoan letter skreau</translation>
        </message>
        <message>
            <source>Which questions</source>
            <translation>Hokker fragen</translation>
        </message>
        <message>
            <source>Whom to reach there</source>
            <translation>Wa't dêr te berikken is</translation>
        </message>
        <message>
            <source>Wrote {moment}: {text}</source>
            <translation>Skreau {moment}: {text}</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Jo namme</translation>
        </message>
        <message>
            <source>Your office hours are damaged.</source>
            <translation>Jo kantoaroeren binne skansearre.</translation>
        </message>
        <message>
            <source>from</source>
            <translation>fan</translation>
        </message>
        <message>
            <source>taken by {name}</source>
            <translation>oppakt troch {name}</translation>
        </message>
        <message>
            <source>until</source>
            <translation>oant</translation>
        </message>
        <message>
            <source>{first} to {last} of {all}</source>
            <translation>{first} oant en mei {last} fan {all}</translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message>
            <source>A link that does not answer</source>
            <translation>In link dy't net antwurdet</translation>
        </message>
        <message>
            <source>A mention of nobody</source>
            <translation>In fermelding fan net ien</translation>
        </message>
        <message>
            <source>A mention that could not be looked up</source>
            <translation>In fermelding dy't net neisjoen wurde koe</translation>
        </message>
        <message>
            <source>A mention that leads to another</source>
            <translation>In fermelding dy't by in oar útkomt</translation>
        </message>
        <message>
            <source>A picture without a description</source>
            <translation>In ôfbylding sûnder beskriuwing</translation>
        </message>
        <message>
            <source>A place in a video that cannot be taken out</source>
            <translation>In plak yn in fideo dy't der net út te heljen is</translation>
        </message>
        <message>
            <source>A rights card with gaps</source>
            <translation>In rjochtekaart mei gatten</translation>
        </message>
        <message>
            <source>A video without captions</source>
            <translation>In fideo sûnder ûndertiteling</translation>
        </message>
        <message>
            <source>Address of a house</source>
            <translation>Adres fan in hûs</translation>
        </message>
        <message>
            <source>Answering as another than was spoken to</source>
            <translation>Antwurdzje as in oar as wa't oansprutsen is</translation>
        </message>
        <message>
            <source>Answering in a thread about parties</source>
            <translation>Antwurdzje yn in petear oer partijen</translation>
        </message>
        <message>
            <source>Bank account number</source>
            <translation>Rekkennûmer</translation>
        </message>
        <message>
            <source>Captions that a network does not take</source>
            <translation>Undertiteling dy't in netwurk net oannimt</translation>
        </message>
        <message>
            <source>Children without the word of a parent</source>
            <translation>Bern sûnder tastimming fan in âlder</translation>
        </message>
        <message>
            <source>Citizen service number</source>
            <translation>Boargerservicenûmer</translation>
        </message>
        <message>
            <source>E-mail address of a person</source>
            <translation>E-mailadres fan in persoan</translation>
        </message>
        <message>
            <source>Hashtags of campaigns</source>
            <translation>Hashtags fan kampanjes</translation>
        </message>
        <message>
            <source>Hashtags without capitals</source>
            <translation>Hashtags sûnder haadletters</translation>
        </message>
        <message>
            <source>Long sentences</source>
            <translation>Lange sinnen</translation>
        </message>
        <message>
            <source>Many emoji in a row</source>
            <translation>In protte emoji efterinoar</translation>
        </message>
        <message>
            <source>Many exclamation marks</source>
            <translation>In protte útroptekens</translation>
        </message>
        <message>
            <source>Names of candidates</source>
            <translation>Nammen fan kandidaten</translation>
        </message>
        <message>
            <source>Names of parties</source>
            <translation>Nammen fan partijen</translation>
        </message>
        <message>
            <source>No sign-off of who wrote it</source>
            <translation>Gjin ûndertekening fan wa't it skreau</translation>
        </message>
        <message>
            <source>Not said whether children can be recognised</source>
            <translation>Net sein oft der bern te werkennen binne</translation>
        </message>
        <message>
            <source>Not said whether people can be recognised</source>
            <translation>Net sein oft der minsken te werkennen binne</translation>
        </message>
        <message>
            <source>Opinions (“I think”)</source>
            <translation>Mieningen (‘ik fyn’)</translation>
        </message>
        <message>
            <source>People who did not agree</source>
            <translation>Minsken dy't net ynstimden</translation>
        </message>
        <message>
            <source>Several roles at once</source>
            <translation>Ferskate rollen tagelyk</translation>
        </message>
        <message>
            <source>Signs that only look like letters</source>
            <translation>Tekens dy't allinnich op letters lykje</translation>
        </message>
        <message>
            <source>Subjects that do not belong on the account</source>
            <translation>Underwerpen dy't net op it account hearre</translation>
        </message>
        <message>
            <source>Telephone number of a person</source>
            <translation>Telefoannûmer fan in persoan</translation>
        </message>
        <message>
            <source>Text in a picture that stands nowhere else</source>
            <translation>Tekst yn in ôfbylding dy't nearne oars stiet</translation>
        </message>
        <message>
            <source>Text that is hard to read</source>
            <translation>Tekst dy't dreech lêst</translation>
        </message>
        <message>
            <source>Text that stands in a picture</source>
            <translation>Tekst dy't yn in ôfbylding stiet</translation>
        </message>
        <message>
            <source>The camera in a picture</source>
            <translation>De kamera yn in ôfbylding</translation>
        </message>
        <message>
            <source>The place in a picture</source>
            <translation>It plak yn in ôfbylding</translation>
        </message>
        <message>
            <source>The same in the name of a file</source>
            <translation>Itselde yn de namme fan in bestân</translation>
        </message>
        <message>
            <source>The same in the title of a file</source>
            <translation>Itselde yn de titel fan in bestân</translation>
        </message>
        <message>
            <source>The same text once more</source>
            <translation>Nochris deselde tekst</translation>
        </message>
        <message>
            <source>The same, where nothing is told about the person</source>
            <translation>Itselde, as der neat oer dy persoan stiet</translation>
        </message>
        <message>
            <source>Whom a mention names</source>
            <translation>Wa't in fermelding neamt</translation>
        </message>
        <message>
            <source>Words in capitals</source>
            <translation>Wurden yn haadletters</translation>
        </message>
        <message>
            <source>Words that hurt</source>
            <translation>Wurden dy't kwetse</translation>
        </message>
        <message>
            <source>asked</source>
            <translation>fraach</translation>
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
            <translation>‘Fertroulik’, ‘embargo’, ‘konsept’ yn de tekst</translation>
        </message>
    </context>
    <context>
        <name>Colour</name>
        <message>
            <source>Blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <source>Blue grey</source>
            <translation>Blaugriis</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Grien</translation>
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
            <translation>Pears</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Read</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Blaugrien</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message numerus="yes">
            <source>%n addresses cannot be followed.</source>
            <translation>
                <numerusform>%n adres kin net folge wurde.</numerusform>
                <numerusform>%n adressen kinne net folge wurde.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n addresses of Google Alerts are secrets and were left out.</source>
            <translation>
                <numerusform>%n adres fan Google Alerts is geheim en stiet der net yn.</numerusform>
                <numerusform>%n adressen fan Google Alerts binne geheim en steane der net yn.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers</source>
            <translation>
                <numerusform>%n antwurd</numerusform>
                <numerusform>%n antwurden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attachments</source>
            <translation>
                <numerusform>%n taheakke</numerusform>
                <numerusform>%n taheakken</numerusform>
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
                <numerusform>%n kear favoryt</numerusform>
                <numerusform>%n kear favoryt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n networks</source>
            <translation>
                <numerusform>%n netwurk</numerusform>
                <numerusform>%n netwurken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new messages</source>
            <translation>
                <numerusform>%n nij berjocht</numerusform>
                <numerusform>%n nije berjochten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unread</source>
            <translation>
                <numerusform>%n net lêzen</numerusform>
                <numerusform>%n net lêzen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n votes</source>
            <translation>
                <numerusform>%n stim</numerusform>
                <numerusform>%n stimmen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n websites are followed now.</source>
            <translation>
                <numerusform>Jo folgje der %n website by.</numerusform>
                <numerusform>Jo folgje der %n websites by.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n websites stand in the list.</source>
            <translation>
                <numerusform>Der stiet %n website yn de list.</numerusform>
                <numerusform>Der steane %n websites yn de list.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were followed already.</source>
            <translation>
                <numerusform>%n folgen jo al.</numerusform>
                <numerusform>%n folgen jo al.</numerusform>
            </translation>
        </message>
        <message>
            <source>A favourite can be seen, and is taken as agreement.</source>
            <translation>Dat eat favoryt is, is te sjen, en wurdt as ynstimming opfette.</translation>
        </message>
        <message>
            <source>A list of people that you keep at a network.</source>
            <translation>In list mei minsken dy't jo by in netwurk byhâlde.</translation>
        </message>
        <message>
            <source>A name before the @.</source>
            <translation>In namme foar de @.</translation>
        </message>
        <message>
            <source>ALT</source>
            <translation>ALT</translation>
        </message>
        <message>
            <source>About self-harm</source>
            <translation>Oer selsferwûning</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Accounts</translation>
        </message>
        <message>
            <source>Add a column</source>
            <translation>Kolom tafoegje</translation>
        </message>
        <message>
            <source>Add an account first; then you can follow this.</source>
            <translation>Foegje earst in account ta; dan kinne jo dit folgje.</translation>
        </message>
        <message>
            <source>Add the column</source>
            <translation>Kolom tafoegje</translation>
        </message>
        <message>
            <source>Addresses of websites or feeds</source>
            <translation>Adressen fan websites of feeds</translation>
        </message>
        <message>
            <source>Also via {ways}</source>
            <translation>Ek fia {ways}</translation>
        </message>
        <message>
            <source>An answer</source>
            <translation>In antwurd</translation>
        </message>
        <message>
            <source>And all of these</source>
            <translation>En al dizze</translation>
        </message>
        <message>
            <source>Another name</source>
            <translation>Oare namme</translation>
        </message>
        <message>
            <source>Another name…</source>
            <translation>Oare namme…</translation>
        </message>
        <message>
            <source>Answer to @{handle}</source>
            <translation>Antwurd oan @{handle}</translation>
        </message>
        <message>
            <source>Articles come in here as soon as the site publishes them.</source>
            <translation>Artikels komme hjir binnen sa gau't de side se pleatst.</translation>
        </message>
        <message>
            <source>As whom?</source>
            <translation>As wa?</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Taheakke</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Werom</translation>
        </message>
        <message>
            <source>Between {least} and {most}.</source>
            <translation>Tusken {least} en {most}.</translation>
        </message>
        <message>
            <source>Board {number}</source>
            <translation>Boerd {number}</translation>
        </message>
        <message>
            <source>Boards</source>
            <translation>Boerden</translation>
        </message>
        <message>
            <source>Bookmark</source>
            <translation>Blêdwizer</translation>
        </message>
        <message>
            <source>Boost</source>
            <translation>Booste</translation>
        </message>
        <message>
            <source>Boost this message?</source>
            <translation>Dit berjocht booste?</translation>
        </message>
        <message>
            <source>Boosted by you</source>
            <translation>Troch jo boost</translation>
        </message>
        <message>
            <source>Boosted by {name}</source>
            <translation>Boost troch {name}</translation>
        </message>
        <message>
            <source>Bring back {title}</source>
            <translation>{title} weromsette</translation>
        </message>
        <message>
            <source>But none of these</source>
            <translation>Mar net ien fan dizze</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>Fia e-mail</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>Belje</translation>
        </message>
        <message>
            <source>Came in later</source>
            <translation>Letter binnenkommen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulearje</translation>
        </message>
        <message>
            <source>Close this line</source>
            <translation>Dizze rigel slute</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Kolommen</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Adres kopiearje</translation>
        </message>
        <message>
            <source>Copy the link</source>
            <translation>Keppeling kopiearje</translation>
        </message>
        <message>
            <source>Copy the selection</source>
            <translation>De seleksje kopiearje</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Tekst kopiearje</translation>
        </message>
        <message>
            <source>Do not open it</source>
            <translation>Net iepenje</translation>
        </message>
        <message>
            <source>Do you want to go there?</source>
            <translation>Wolle jo dêrhinne?</translation>
        </message>
        <message>
            <source>Drag to put the column elsewhere; or Ctrl+Shift with the arrow keys.</source>
            <translation>Sleep om de kolom te ferpleatsen; of Ctrl+Shift mei de pylktoetsen.</translation>
        </message>
        <message>
            <source>Each account sees what its own network shows. The same message stands in the column once.</source>
            <translation>Elk account sjocht wat syn eigen netwurk sjen lit. Itselde berjocht stiet mar ien kear yn de kolom.</translation>
        </message>
        <message>
            <source>Empty '{title}'?</source>
            <translation>'{title}' leechmeitsje?</translation>
        </message>
        <message>
            <source>Empty the column</source>
            <translation>Kolom leechmeitsje</translation>
        </message>
        <message>
            <source>Empty the column…</source>
            <translation>Kolom leechmeitsje…</translation>
        </message>
        <message>
            <source>Everybody sees that this account passes it on.</source>
            <translation>Elkenien sjocht dat dit account it trochjout.</translation>
        </message>
        <message>
            <source>Everything anybody writes with #enkhuizen, or with one of several hashtags, at all your networks together.</source>
            <translation>Alles wat immen skriuwt mei #enkhuizen, of mei ien fan mear hashtags, op al jo netwurken tegearre.</translation>
        </message>
        <message>
            <source>Everything in which certain words stand, such as the name of a street or a building.</source>
            <translation>Alles dêr't bepaalde wurden yn steane, lykas de namme fan in strjitte of in gebou.</translation>
        </message>
        <message>
            <source>Explicit sexual images</source>
            <translation>Eksplisyt seksueel byld</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>Favoryt</translation>
        </message>
        <message>
            <source>Favourite of yours</source>
            <translation>Favoryt fan jo</translation>
        </message>
        <message>
            <source>Favourite this message?</source>
            <translation>Dit berjocht favoryt meitsje?</translation>
        </message>
        <message>
            <source>Fold it again</source>
            <translation>Wer ynklappe</translation>
        </message>
        <message>
            <source>Follow a hashtag</source>
            <translation>Folgje in hashtag</translation>
        </message>
        <message>
            <source>Follow a website</source>
            <translation>Folgje in website</translation>
        </message>
        <message>
            <source>Follow one person</source>
            <translation>Folgje ien persoan</translation>
        </message>
        <message>
            <source>Follow the local press</source>
            <translation>Folgje de lokale parse</translation>
        </message>
        <message>
            <source>For an hour it can be brought back as it was, in the menu of the boards. At the networks nothing changes.</source>
            <translation>In oere lang kinne jo har weromsette sa't se wie, fia it menu fan it boerd. By de netwurken feroaret der neat.</translation>
        </message>
        <message>
            <source>For example: #enkhuizen #raadenkhuizen. One is enough.</source>
            <translation>Bygelyks: #enkhuizen #raadenkhuizen. Ien is genôch.</translation>
        </message>
        <message>
            <source>For example: #haven. Leave it empty if you have no such wish.</source>
            <translation>Bygelyks: #haven. Lit it leech as jo dy winsk net hawwe.</translation>
        </message>
        <message>
            <source>For example: #vacature #spam</source>
            <translation>Bygelyks: #fakatuere #spam</translation>
        </message>
        <message>
            <source>For example: #vacature. What has one of these stays away.</source>
            <translation>Bygelyks: #fakatuere. Wat sa'n hashtag hat, bliuwt wei.</translation>
        </message>
        <message>
            <source>For example: @brandweer@social.example</source>
            <translation>Bygelyks: @brandwacht@social.example</translation>
        </message>
        <message>
            <source>For example: @reclame@social.example</source>
            <translation>Bygelyks: @reklame@social.example</translation>
        </message>
        <message>
            <source>For example: Town, Council, Crisis</source>
            <translation>Bygelyks: Stêd, Rie, Krisis</translation>
        </message>
        <message>
            <source>For example: nl, fy, en. Empty: in every language.</source>
            <translation>Bygelyks: nl, fy, en. Leech: yn elke taal.</translation>
        </message>
        <message>
            <source>For example: zwembad enkhuizen</source>
            <translation>Bygelyks: swimbad enkhuizen</translation>
        </message>
        <message>
            <source>Give a notice at these words</source>
            <translation>Warskôgje by dizze wurden</translation>
        </message>
        <message>
            <source>Go to the newest</source>
            <translation>Nei it nijste</translation>
        </message>
        <message>
            <source>Go to what is unread</source>
            <translation>Nei it net lêzen part</translation>
        </message>
        <message>
            <source>Hashtags</source>
            <translation>Hashtags</translation>
        </message>
        <message>
            <source>Hateful, says the network</source>
            <translation>Haatlik, neffens it netwurk</translation>
        </message>
        <message>
            <source>Hidden by a label of the network</source>
            <translation>Ferburgen troch in label fan it netwurk</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Startside</translation>
        </message>
        <message>
            <source>How do you answer?</source>
            <translation>Hoe antwurdzje jo?</translation>
        </message>
        <message>
            <source>In this column I answer as</source>
            <translation>Yn dizze kolom antwurdzje ik as</translation>
        </message>
        <message>
            <source>It is a favourite now.</source>
            <translation>It is no favoryt.</translation>
        </message>
        <message>
            <source>It is bookmarked; only you see that.</source>
            <translation>Der is in blêdwizer set; allinnich jo sjogge dat.</translation>
        </message>
        <message>
            <source>It is no favourite any more.</source>
            <translation>It is gjin favoryt mear.</translation>
        </message>
        <message>
            <source>It is noted, among the questions.</source>
            <translation>It is notearre, by de fragen.</translation>
        </message>
        <message>
            <source>It stands among the questions now.</source>
            <translation>It stiet no by de fragen.</translation>
        </message>
        <message>
            <source>It stands as a badge over the column; you can choose another with every answer.</source>
            <translation>It stiet as ynsinje boppe de kolom; by elk antwurd kinne jo in oar kieze.</translation>
        </message>
        <message>
            <source>It waits, and is done as soon as it can be; within half an hour, or you are asked.</source>
            <translation>It wachtet en bart sa gau't it kin: binnen in healoere, oars wurdt it jo frege.</translation>
        </message>
        <message>
            <source>It waits.</source>
            <translation>It wachtet.</translation>
        </message>
        <message>
            <source>It was boosted.</source>
            <translation>It is boost.</translation>
        </message>
        <message>
            <source>Its author has to approve the quote first; until then nobody sees what you quote.</source>
            <translation>De skriuwer moat it sitaat earst goedkarre; oant dy tiid sjocht nimmen wat jo sitearje.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Bewarje</translation>
        </message>
        <message>
            <source>Keep this note</source>
            <translation>Notysje bewarje</translation>
        </message>
        <message>
            <source>Last seen {moment}</source>
            <translation>Lêst sjoen {moment}</translation>
        </message>
        <message>
            <source>Leave boosts out</source>
            <translation>Boosts weilitte</translation>
        </message>
        <message>
            <source>Leave {name} out of this column</source>
            <translation>{name} út dizze kolom weilitte</translation>
        </message>
        <message>
            <source>Link: {title}</source>
            <translation>Keppeling: {title}</translation>
        </message>
        <message>
            <source>Links in this message</source>
            <translation>Keppelings yn dit berjocht</translation>
        </message>
        <message>
            <source>List</source>
            <translation>List</translation>
        </message>
        <message>
            <source>Lists of websites ({pattern})</source>
            <translation>Listen fan websites ({pattern})</translation>
        </message>
        <message>
            <source>Local press</source>
            <translation>Lokale parse</translation>
        </message>
        <message>
            <source>Look for new ones now</source>
            <translation>No sjen oft der wat nijs is</translation>
        </message>
        <message>
            <source>Look through these accounts</source>
            <translation>Sjen fia dizze accounts</translation>
        </message>
        <message>
            <source>Looking for your lists…</source>
            <translation>Jo listen wurde socht…</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Efkes sjen…</translation>
        </message>
        <message>
            <source>Make it a case</source>
            <translation>As fraach opnimme</translation>
        </message>
        <message>
            <source>Mark everything read</source>
            <translation>Alles as lêzen markearje</translation>
        </message>
        <message>
            <source>May stay empty; then the column is called by what it follows.</source>
            <translation>Mei leech bliuwe; dan hjit de kolom nei wat er folget.</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Fermeldings</translation>
        </message>
        <message>
            <source>Menu of the board</source>
            <translation>Menu fan it boerd</translation>
        </message>
        <message>
            <source>Menu of the column</source>
            <translation>Menu fan de kolom</translation>
        </message>
        <message>
            <source>Menu of {title}</source>
            <translation>Menu fan {title}</translation>
        </message>
        <message>
            <source>Messages of @{handle} stay out of {title} from now on.</source>
            <translation>Berjochten fan @{handle} bliuwe foartaan wei út {title}.</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mear</translation>
        </message>
        <message>
            <source>Move to board</source>
            <translation>Nei in oar boerd</translation>
        </message>
        <message>
            <source>Move to the left</source>
            <translation>Nei lofts</translation>
        </message>
        <message>
            <source>Move to the right</source>
            <translation>Nei rjochts</translation>
        </message>
        <message>
            <source>Moving picture</source>
            <translation>Bewegend byld</translation>
        </message>
        <message>
            <source>My messages</source>
            <translation>Myn berjochten</translation>
        </message>
        <message>
            <source>Name of the board</source>
            <translation>Namme fan it boerd</translation>
        </message>
        <message>
            <source>Narrower</source>
            <translation>Smeller</translation>
        </message>
        <message>
            <source>Never load them</source>
            <translation>Nea lade</translation>
        </message>
        <message>
            <source>New board</source>
            <translation>Nij boerd</translation>
        </message>
        <message>
            <source>New board…</source>
            <translation>Nij boerd…</translation>
        </message>
        <message>
            <source>New messages come in by themselves.</source>
            <translation>Nije berjochten komme fansels binnen.</translation>
        </message>
        <message>
            <source>News of a site that offers a feed (RSS), and Google Alerts.</source>
            <translation>Nijs fan in side mei in feed (RSS), en Google Alerts.</translation>
        </message>
        <message>
            <source>Newspapers and broadcasters of your town, their accounts and their websites together.</source>
            <translation>Kranten en omroppen út jo gemeente, har accounts en har websites tegearre.</translation>
        </message>
        <message>
            <source>No connection yet</source>
            <translation>Noch gjin ferbining</translation>
        </message>
        <message>
            <source>No name.</source>
            <translation>Gjin namme.</translation>
        </message>
        <message>
            <source>No reply</source>
            <translation>Gjin antwurd</translation>
        </message>
        <message>
            <source>No web page.</source>
            <translation>Gjin webside.</translation>
        </message>
        <message>
            <source>Nobody has addressed you yet</source>
            <translation>Nimmen hat jo noch oansprutsen</translation>
        </message>
        <message>
            <source>None of your accounts can answer this at its network. By phone or e-mail you still can.</source>
            <translation>Gjin fan jo accounts kin hjir op it netwurk antwurdzje. Belje of maile kin wol.</translation>
        </message>
        <message>
            <source>None of your accounts can do that with this message; open it at its own network.</source>
            <translation>Gjinien fan jo accounts kin dat mei dit berjocht; iepenje it op it eigen netwurk.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notysje</translation>
        </message>
        <message>
            <source>Nothing found yet</source>
            <translation>Noch neat fûn</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>Hjir stiet noch neat</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>Neat nijs</translation>
        </message>
        <message>
            <source>Nothing new, {moment}</source>
            <translation>Neat nijs, {moment}</translation>
        </message>
        <message>
            <source>Nothing under this hashtag yet</source>
            <translation>Noch neat mei dizze hashtag</translation>
        </message>
        <message>
            <source>Nudity</source>
            <translation>Neakens</translation>
        </message>
        <message>
            <source>Omroeper opens only addresses that begin with http or https.</source>
            <translation>Omroeper iepenet allinnich adressen dy't mei http of https begjinne.</translation>
        </message>
        <message>
            <source>One a line, for example: @dagblad@social.example</source>
            <translation>Ien de rigel, bygelyks: @deiblêd@social.example</translation>
        </message>
        <message>
            <source>One a line, for example: https://www.enkhuizen.example/rss</source>
            <translation>Ien de rigel, bygelyks: https://www.enkhuizen.example/rss</translation>
        </message>
        <message>
            <source>One of these hashtags</source>
            <translation>Ien fan dizze hashtags</translation>
        </message>
        <message>
            <source>Only an empty board can be removed, and one always stays.</source>
            <translation>Allinnich in leech boerd kin wei, en ien bliuwt der altyd.</translation>
        </message>
        <message>
            <source>Only for followers</source>
            <translation>Allinnich foar folgers</translation>
        </message>
        <message>
            <source>Only for those who are named</source>
            <translation>Allinnich foar wa't neamd is</translation>
        </message>
        <message>
            <source>Only in these languages</source>
            <translation>Allinnich yn dizze talen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Iepenje</translation>
        </message>
        <message>
            <source>Open at the network</source>
            <translation>Iepenje op it netwurk</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Iepenje</translation>
        </message>
        <message>
            <source>Open: {what}</source>
            <translation>Iepenje: {what}</translation>
        </message>
        <message>
            <source>Parted by commas, for example: brand, ongeluk. Then this computer says so at once, but not in quiet hours.</source>
            <translation>Mei komma's dertusken, bygelyks: brân, ûngelok. Dizze kompjûter meldt it dan daliks, mar net yn stille oeren.</translation>
        </message>
        <message>
            <source>Parted by commas, for example: te koop, vacature</source>
            <translation>Mei komma's dertusken, bygelyks: te keap, fakatuere</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persoan</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Ofbylding</translation>
        </message>
        <message>
            <source>Picture with the link: {title}</source>
            <translation>Ofbylding by de keppeling: {title}</translation>
        </message>
        <message>
            <source>Picture without a description</source>
            <translation>Ofbylding sûnder beskriuwing</translation>
        </message>
        <message>
            <source>Pictures of others</source>
            <translation>Ofbyldings fan oaren</translation>
        </message>
        <message>
            <source>Poll: {choices}</source>
            <translation>Peiling: {choices}</translation>
        </message>
        <message>
            <source>Privately</source>
            <translation>Privee</translation>
        </message>
        <message>
            <source>Profile of {name}</source>
            <translation>Profyl fan {name}</translation>
        </message>
        <message>
            <source>Publicly</source>
            <translation>Iepenbier</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Sitearje</translation>
        </message>
        <message>
            <source>Quoted message of {name}</source>
            <translation>Sitearre berjocht fan {name}</translation>
        </message>
        <message>
            <source>Quotes {name}: {text}</source>
            <translation>Sitearret {name}: {text}</translation>
        </message>
        <message>
            <source>Read a list</source>
            <translation>Lês in list</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Lês fierder</translation>
        </message>
        <message>
            <source>Read whom you follow</source>
            <translation>Lês wa't jo folgje</translation>
        </message>
        <message>
            <source>Remove '{title}'?</source>
            <translation>'{title}' fuortsmite?</translation>
        </message>
        <message>
            <source>Remove the bookmark</source>
            <translation>Blêdwizer weihelje</translation>
        </message>
        <message>
            <source>Remove the column</source>
            <translation>Kolom fuortsmite</translation>
        </message>
        <message>
            <source>Remove the column…</source>
            <translation>Kolom fuortsmite…</translation>
        </message>
        <message>
            <source>Remove this board</source>
            <translation>Dit boerd fuortsmite</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Antwurdzje</translation>
        </message>
        <message>
            <source>Rude, says the network</source>
            <translation>Grof, neffens it netwurk</translation>
        </message>
        <message>
            <source>Save the websites as a list</source>
            <translation>De websites bewarje as list</translation>
        </message>
        <message>
            <source>Save the websites as a list (OPML)…</source>
            <translation>De websites bewarje as list (OPML)…</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Sykje</translation>
        </message>
        <message>
            <source>Search for words</source>
            <translation>Sykje op wurden</translation>
        </message>
        <message>
            <source>Search with fewer or other words in the settings of this column.</source>
            <translation>Sykje mei minder of oare wurden, yn de ynstellings fan dizze kolom.</translation>
        </message>
        <message>
            <source>See the answers to yourself</source>
            <translation>Sjoch de antwurden oan josels</translation>
        </message>
        <message>
            <source>See who addresses you</source>
            <translation>Sjoch wa't jo oansprekt</translation>
        </message>
        <message>
            <source>Select the text</source>
            <translation>De tekst selektearje</translation>
        </message>
        <message>
            <source>Selected: {text}</source>
            <translation>Selektearre: {text}</translation>
        </message>
        <message>
            <source>Settings of {title}</source>
            <translation>Ynstellings fan {title}</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Ynstellings…</translation>
        </message>
        <message>
            <source>Sexual content</source>
            <translation>Seksuele ynhâld</translation>
        </message>
        <message>
            <source>Shocking images</source>
            <translation>Skokkend byld</translation>
        </message>
        <message>
            <source>Show a hashtag large in a hall, message by message as you approve it.</source>
            <translation>Lit in hashtag grut yn in seal sjen, berjocht foar berjocht sa't jo it goedkarre.</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Lit sjen</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Minder sjen litte</translation>
        </message>
        <message>
            <source>Show only messages with pictures, film or sound</source>
            <translation>Allinnich berjochten mei byld of lûd sjen litte</translation>
        </message>
        <message>
            <source>Show the picture</source>
            <translation>Lit de ôfbylding sjen</translation>
        </message>
        <message>
            <source>Show the pictures</source>
            <translation>Lit de ôfbyldings sjen</translation>
        </message>
        <message>
            <source>Show the pictures in the text</source>
            <translation>De plaatsjes yn de tekst sjen litte</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Sjen litte</translation>
        </message>
        <message>
            <source>Show them when I ask</source>
            <translation>Pas sjen litte as ik it freegje</translation>
        </message>
        <message>
            <source>Since last time</source>
            <translation>Sûnt de foarige kear</translation>
        </message>
        <message>
            <source>Since last time:</source>
            <translation>Sûnt de foarige kear:</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Lûd</translation>
        </message>
        <message>
            <source>Stands beside the note; only here, never at a network.</source>
            <translation>Stiet by de notysje; allinnich hjir, nea op in netwurk.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Ynlûke</translation>
        </message>
        <message>
            <source>Take in a list of websites</source>
            <translation>In list fan websites oernimme</translation>
        </message>
        <message>
            <source>Take in a list of websites (OPML)…</source>
            <translation>In list fan websites oernimme (OPML)…</translation>
        </message>
        <message>
            <source>Take the boost back</source>
            <translation>Boost ynlûke</translation>
        </message>
        <message>
            <source>Take the favourite back</source>
            <translation>Favoryt ynlûke</translation>
        </message>
        <message>
            <source>Take this boost back?</source>
            <translation>Dizze boost ynlûke?</translation>
        </message>
        <message>
            <source>Take this favourite back?</source>
            <translation>Dizze favoryt ynlûke?</translation>
        </message>
        <message>
            <source>The arrows go from message to message again.</source>
            <translation>De pylken geane wer fan berjocht nei berjocht.</translation>
        </message>
        <message>
            <source>The arrows go through the text; with Shift they select. Escape ends it.</source>
            <translation>De pylken geane troch de tekst; mei Shift selektearje se. Mei Escape hâldt dat op.</translation>
        </message>
        <message>
            <source>The board is called {name} now.</source>
            <translation>It boerd hjit no {name}.</translation>
        </message>
        <message>
            <source>The board {name} is gone.</source>
            <translation>It boerd {name} is fuort.</translation>
        </message>
        <message>
            <source>The bookmark is gone.</source>
            <translation>De blêdwizer is fuort.</translation>
        </message>
        <message>
            <source>The boost was taken back.</source>
            <translation>De boost is weromnommen.</translation>
        </message>
        <message>
            <source>The column {title} is gone.</source>
            <translation>De kolom {title} is fuort.</translation>
        </message>
        <message>
            <source>The link goes to {host}:</source>
            <translation>De keppeling giet nei {host}:</translation>
        </message>
        <message>
            <source>The link lies on the clipboard.</source>
            <translation>De keppeling stiet op it klamboerd.</translation>
        </message>
        <message>
            <source>The lists that you keep at the network of the account above.</source>
            <translation>De listen dy't jo byhâlde op it netwurk fan it account hjirboppe.</translation>
        </message>
        <message>
            <source>The mentions of all your accounts together in one column.</source>
            <translation>De fermeldings fan al jo accounts tegearre yn ien kolom.</translation>
        </message>
        <message>
            <source>The messages of one account, for example of the fire brigade.</source>
            <translation>De berjochten fan ien account, bygelyks fan de brandwacht.</translation>
        </message>
        <message>
            <source>The name of this site holds letters that can look like others.</source>
            <translation>Yn de namme fan dizze side steane letters dy't op oaren lykje kinne.</translation>
        </message>
        <message>
            <source>The pictures may be unpleasant.</source>
            <translation>De bylden kinne ûnnoflik wêze.</translation>
        </message>
        <message>
            <source>The server</source>
            <translation>De server</translation>
        </message>
        <message>
            <source>The text lies on the clipboard.</source>
            <translation>De tekst stiet op it klamboerd.</translation>
        </message>
        <message>
            <source>The words say something else.</source>
            <translation>De tekst seit wat oars.</translation>
        </message>
        <message>
            <source>There is no browser that opens it. The address lies on the clipboard.</source>
            <translation>Der is gjin browser dy't it iepenet. It adres stiet op it klamboerd.</translation>
        </message>
        <message>
            <source>There is no link in this message.</source>
            <translation>Yn dit berjocht stiet gjin keppeling.</translation>
        </message>
        <message>
            <source>There is no network. What stands here was here already; what is new comes as soon as there is one.</source>
            <translation>Der is gjin netwurk. Wat hjir stiet, wie der al; it nije komt sa gau't der wer ferbining is.</translation>
        </message>
        <message>
            <source>They read '{words}', but that is not where it goes.</source>
            <translation>Der stiet '{words}', mar dêr giet er net hinne.</translation>
        </message>
        <message>
            <source>This feed has nothing yet</source>
            <translation>Dizze feed hat noch neat</translation>
        </message>
        <message>
            <source>This link goes to a number instead of to the name of a site.</source>
            <translation>Dizze keppeling giet nei in nûmer yn stee fan nei de namme fan in side.</translation>
        </message>
        <message>
            <source>This network has no private messages that Omroeper can send.</source>
            <translation>Dit netwurk hat gjin priveeberjochten dy't Omroeper ferstjoere kin.</translation>
        </message>
        <message>
            <source>This network knows no quotes; the address of the message stands in the text.</source>
            <translation>Dit netwurk ken gjin sitaten; it adres fan it berjocht stiet yn de tekst.</translation>
        </message>
        <message>
            <source>This picture cannot be had now.</source>
            <translation>Dizze ôfbylding is no net op te heljen.</translation>
        </message>
        <message>
            <source>Threatening, says the network</source>
            <translation>Driigjend, neffens it netwurk</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Stêd</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ungedien meitsje</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>Net lêzen</translation>
        </message>
        <message>
            <source>Unusual letters.</source>
            <translation>Ungewoane letters.</translation>
        </message>
        <message>
            <source>Unwanted advertising, says the network</source>
            <translation>Net winske reklame, neffens it netwurk</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Fideo</translation>
        </message>
        <message>
            <source>Wall…</source>
            <translation>Muorre…</translation>
        </message>
        <message>
            <source>Warning: {text}</source>
            <translation>Warskôging: {text}</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Website</translation>
        </message>
        <message>
            <source>What anybody writes with it from now on comes in here by itself. Add another hashtag in the settings if it stays still.</source>
            <translation>Wat immen der fan no ôf mei skriuwt, komt hjir fansels binnen. Bliuwt it stil, foegje dan yn de ynstellings in hashtag ta.</translation>
        </message>
        <message>
            <source>What do you want to follow?</source>
            <translation>Wat wolle jo folgje?</translation>
        </message>
        <message>
            <source>What is said in your town comes in here by itself, in order of time, and stays where you were reading.</source>
            <translation>Wat der yn jo gemeente sein wurdt, komt hjir fansels binnen, op folchoarder fan tiid, en bliuwt stean dêr't jo wiene mei lêzen.</translation>
        </message>
        <message>
            <source>What stands before the @ is not the site; what comes after it is.</source>
            <translation>Wat foar de @ stiet is net de side; wat dernei komt wol.</translation>
        </message>
        <message>
            <source>What stands in it now goes away and does not come back; new messages come in. At the networks nothing changes.</source>
            <translation>Wat der no yn stiet ferdwynt en komt net werom; nije berjochten komme wol. Op de netwurken feroaret neat.</translation>
        </message>
        <message>
            <source>What stays away</source>
            <translation>Wat weibliuwt</translation>
        </message>
        <message>
            <source>What the people and organisations write whom an account of yours follows.</source>
            <translation>Wat de minsken en organisaasjes skriuwe dy't in account fan jo folget.</translation>
        </message>
        <message>
            <source>What was e-mailed? (need not be filled in)</source>
            <translation>Wat is der maild? (hoege jo net yn te foljen)</translation>
        </message>
        <message>
            <source>What was said on the phone? (need not be filled in)</source>
            <translation>Wat is der oan de tillefoan sein? (hoege jo net yn te foljen)</translation>
        </message>
        <message>
            <source>Which list</source>
            <translation>Hokker list</translation>
        </message>
        <message>
            <source>Who saw it has seen it; taking it back can be noticed as well.</source>
            <translation>Wa't it seach, hat it sjoen; ek it ynlûken kin opfalle.</translation>
        </message>
        <message>
            <source>Whoever names one of your accounts stands here.</source>
            <translation>Wa't ien fan jo accounts neamt, stiet hjir.</translation>
        </message>
        <message>
            <source>Whose messages</source>
            <translation>Waans berjochten</translation>
        </message>
        <message>
            <source>Why is there no reply?</source>
            <translation>Wêrom komt der gjin antwurd?</translation>
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
            <translation>Sûnder beskriuwing</translation>
        </message>
        <message>
            <source>Without these hashtags</source>
            <translation>Sûnder dizze hashtags</translation>
        </message>
        <message>
            <source>Without these people</source>
            <translation>Sûnder dizze minsken</translation>
        </message>
        <message>
            <source>Without these words</source>
            <translation>Sûnder dizze wurden</translation>
        </message>
        <message>
            <source>Words to search for</source>
            <translation>Wurden om op te sykjen</translation>
        </message>
        <message>
            <source>You have not published anything yet</source>
            <translation>Jo hawwe noch neat publisearre</translation>
        </message>
        <message>
            <source>You keep no list there yet. Make one at the network first.</source>
            <translation>Jo hâlde dêr noch gjin list by. Meitsje der earst ien op it netwurk.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Jo namme</translation>
        </message>
        <message>
            <source>Your own messages stand here, with the answers to them.</source>
            <translation>Hjir steane jo eigen berjochten, mei de antwurden derop.</translation>
        </message>
        <message>
            <source>Your own messages with the answers to them.</source>
            <translation>Jo eigen berjochten mei de antwurden derop.</translation>
        </message>
        <message>
            <source>a boost by {name}</source>
            <translation>in boost fan {name}</translation>
        </message>
        <message>
            <source>an automatic account</source>
            <translation>in automatysk account</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>sluten</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>bewurke</translation>
        </message>
        <message>
            <source>open</source>
            <translation>iepenje</translation>
        </message>
        <message>
            <source>unread until here</source>
            <translation>net lêzen oant hjir</translation>
        </message>
        <message>
            <source>until {moment}</source>
            <translation>oant {moment}</translation>
        </message>
        <message>
            <source>{count} k</source>
            <translation>{count}k</translation>
        </message>
        <message>
            <source>{host} asks for patience. It is asked again by itself as soon as it may be; you miss nothing.</source>
            <translation>{host} freget om geduld. Der wurdt fansels op 'e nij frege sa gau as dat mei; jo misse neat.</translation>
        </message>
        <message>
            <source>{host} cannot be reached. It is asked again by itself; you miss nothing.</source>
            <translation>{host} is net te berikken. Der wurdt fansels op 'e nij frege; jo misse neat.</translation>
        </message>
        <message numerus="yes">
            <source>{title}: %n new messages</source>
            <translation>
                <numerusform>{title}: %n nij berjocht</numerusform>
                <numerusform>{title}: %n nije berjochten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{title}: %n since last time</source>
            <translation>
                <numerusform>{title}: %n sûnt de foarige kear</numerusform>
                <numerusform>{title}: %n sûnt de foarige kear</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message numerus="yes">
            <source>%n addresses are secrets (of Google Alerts) and were left out.</source>
            <translation>
                <numerusform>%n adres is geheim (fan Google Alerts) en is weilitten.</numerusform>
                <numerusform>%n adressen binne geheim (fan Google Alerts) en binne weilitten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n addresses cannot be followed.</source>
            <translation>
                <numerusform>%n adres kin net folge wurde.</numerusform>
                <numerusform>%n adressen kinne net folge wurde.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases are written to {file}.</source>
            <translation>
                <numerusform>%n fraach is skreaun nei {file}.</numerusform>
                <numerusform>%n fragen binne skreaun nei {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases.</source>
            <translation>
                <numerusform>%n fraach.</numerusform>
                <numerusform>%n fragen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages are planned.</source>
            <translation>
                <numerusform>%n berjocht is pland.</numerusform>
                <numerusform>%n berjochten binne pland.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages are written to {file}.</source>
            <translation>
                <numerusform>%n berjocht stiet no yn {file}.</numerusform>
                <numerusform>%n berjochten steane no yn {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages can be planned.</source>
            <translation>
                <numerusform>%n berjocht kin pland wurde.</numerusform>
                <numerusform>%n berjochten kinne pland wurde.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages fell due meanwhile; they ask, and nothing goes by itself.</source>
            <translation>
                <numerusform>%n berjocht is yntusken oan bar west; it freget jo wat dermei moat, en neat giet fansels.</numerusform>
                <numerusform>%n berjochten binne yntusken oan bar west; se freegje jo wat dermei moat, en neat giet fansels.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notes belong to it. Nothing is deleted yet: say --yes to delete it for good.</source>
            <translation>
                <numerusform>Der heart %n notysje by. Der is noch neat fuorthelle: mei --yes wurdt de fraach foargoed fuorthelle.</numerusform>
                <numerusform>Der hearre %n notysjes by. Der is noch neat fuorthelle: mei --yes wurdt de fraach foargoed fuorthelle.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions are written to {file}.</source>
            <translation>
                <numerusform>%n fraach is nei {file} skreaun.</numerusform>
                <numerusform>%n fragen binne nei {file} skreaun.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions.</source>
            <translation>
                <numerusform>%n fraach.</numerusform>
                <numerusform>%n fragen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows were left out.</source>
            <translation>
                <numerusform>%n rige is weilitten.</numerusform>
                <numerusform>%n rigen binne weilitten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows were planned already.</source>
            <translation>
                <numerusform>%n rige wie al pland.</numerusform>
                <numerusform>%n rigen wiene al pland.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n series are planned.</source>
            <translation>
                <numerusform>%n searje is pland.</numerusform>
                <numerusform>%n searjes binne pland.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n websites are followed.</source>
            <translation>
                <numerusform>%n website wurdt folge.</numerusform>
                <numerusform>%n websites wurde folge.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n websites are written to {file}.</source>
            <translation>
                <numerusform>%n website stiet yn {file}.</numerusform>
                <numerusform>%n websites steane yn {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n websites were followed already.</source>
            <translation>
                <numerusform>%n website waard al folge.</numerusform>
                <numerusform>%n websites waarden al folge.</numerusform>
            </translation>
        </message>
        <message>
            <source>A copy of the books could not be changed; it holds the question until seven newer ones exist.</source>
            <translation>In reservekopy koe net oanpast wurde; dêr stiet de fraach noch yn, oant der sân nijere binne.</translation>
        </message>
        <message>
            <source>A draft of {name} is now draft {draft}.</source>
            <translation>In konsept fan {name} is no konsept {draft}.</translation>
        </message>
        <message>
            <source>Added account {id}: {handle} as {label}.</source>
            <translation>Account {id} is tafoege: {handle}, as {label}.</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>Mei de hân</translation>
        </message>
        <message>
            <source>Council meeting</source>
            <translation>Riedsgearkomste</translation>
        </message>
        <message>
            <source>Crisis</source>
            <translation>Krisis</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>Dien.</translation>
        </message>
        <message>
            <source>From now on nothing leaves.</source>
            <translation>Fan no ôf giet der neat út.</translation>
        </message>
        <message>
            <source>It is ended.</source>
            <translation>It is einige.</translation>
        </message>
        <message>
            <source>It is so already.</source>
            <translation>It is al sa.</translation>
        </message>
        <message>
            <source>Known by: {words}</source>
            <translation>Te werkennen oan: {words}</translation>
        </message>
        <message>
            <source>No consulting hour is planned.</source>
            <translation>Der is gjin sprekoere pland.</translation>
        </message>
        <message>
            <source>Nothing holds your messages.</source>
            <translation>Neat hâldt jo berjochten tsjin.</translation>
        </message>
        <message>
            <source>Nothing is planned.</source>
            <translation>Der is neat pland.</translation>
        </message>
        <message>
            <source>Nothing was changed; look at the list.</source>
            <translation>Der is neat feroare; sjoch yn de list.</translation>
        </message>
        <message>
            <source>Nothing was noticed.</source>
            <translation>Der foel neat op.</translation>
        </message>
        <message>
            <source>Nothing was planned. Correct the file, or leave such rows out with --leave-out.</source>
            <translation>Der is neat pland. Ferbetterje it bestân, of lit sokke rigen wei mei --leave-out.</translation>
        </message>
        <message>
            <source>Nothing was stored.</source>
            <translation>Der is neat opslein.</translation>
        </message>
        <message>
            <source>Omroeper</source>
            <translation>Omroeper</translation>
        </message>
        <message>
            <source>Omroeper is open in a window, and that window does the sending.</source>
            <translation>Omroeper stiet iepen yn in finster; dat finster docht it ferstjoeren.</translation>
        </message>
        <message>
            <source>Omroeper is open on this data folder already, but its window does not answer.</source>
            <translation>Omroeper stiet al iepen op dizze gegevensmap, mar it finster jout gjin antwurd. Slút it finster en besykje it op 'e nij.</translation>
        </message>
        <message>
            <source>Open this page and sign in: {url}</source>
            <translation>Iepenje dizze side en meld jo oan: {url}</translation>
        </message>
        <message>
            <source>Passphrase of Omroeper: </source>
            <translation>Wachtsin fan Omroeper: </translation>
        </message>
        <message>
            <source>Post {number}:</source>
            <translation>Berjocht {number}:</translation>
        </message>
        <message>
            <source>Question {case} and what was noted of it are deleted here. At the network nothing is.</source>
            <translation>Fraach {case} en de notysjes derby binne hjir fuorthelle. By it netwurk net.</translation>
        </message>
        <message>
            <source>Row {row}: {said}</source>
            <translation>Rige {row}: {said}</translation>
        </message>
        <message>
            <source>Say with --as which account speaks in the rows that do not say as whom.</source>
            <translation>Sis mei --as hokker account sprekt yn de rigen dy't net sizze út namme fan wa.</translation>
        </message>
        <message>
            <source>Sign-in needed</source>
            <translation>Oanmelde nedich</translation>
        </message>
        <message>
            <source>Speak in public from several accounts. Without a command, the window opens.</source>
            <translation>Yn it iepenbier prate fan ferskate accounts út. Sûnder opdracht giet it finster iepen.</translation>
        </message>
        <message>
            <source>The account is removed and its login revoked; its history stays.</source>
            <translation>It account is fuortsmiten en de oanmelding ynlutsen; de skiednis bliuwt.</translation>
        </message>
        <message>
            <source>The account is removed here; revoke its login at the network yourself. Its history stays.</source>
            <translation>It account is hjir fuortsmiten. Lûk de oanmelding sels yn op it netwurk. De skiednis bliuwt.</translation>
        </message>
        <message>
            <source>The code on the page: </source>
            <translation>De koade op de side: </translation>
        </message>
        <message>
            <source>The column has number {id}.</source>
            <translation>De kolom hat nûmer {id}.</translation>
        </message>
        <message>
            <source>The column is removed.</source>
            <translation>De kolom is fuorthelle.</translation>
        </message>
        <message>
            <source>The guideline that comes with Omroeper holds again.</source>
            <translation>De rjochtline dy't by Omroeper heart, jildt wer.</translation>
        </message>
        <message>
            <source>The guideline that comes with Omroeper.</source>
            <translation>De rjochtline dy't by Omroeper heart.</translation>
        </message>
        <message>
            <source>The series is removed. What was typed for it lies among the drafts.</source>
            <translation>De rige is fuortsmiten. Wat derfoar skreaun is, leit by de konsepten.</translation>
        </message>
        <message>
            <source>The tour is done; {count} pictures are in {folder}.</source>
            <translation>De rûngong is klear; der steane {count} ôfbyldingen yn {folder}.</translation>
        </message>
        <message>
            <source>The tour waited in vain for {what}.</source>
            <translation>De rûngong hat om 'e nocht wachte op {what}.</translation>
        </message>
        <message>
            <source>There are no accounts yet. Add one with 'omroeper account add'.</source>
            <translation>Der binne noch gjin accounts. Foegje ien ta mei 'omroeper account add'.</translation>
        </message>
        <message>
            <source>There are no columns yet. Add one with 'omroeper column add'.</source>
            <translation>Der binne noch gjin kolommen. Foegje ien ta mei 'omroeper column add'.</translation>
        </message>
        <message>
            <source>There are no drafts.</source>
            <translation>Der binne gjin konsepten.</translation>
        </message>
        <message>
            <source>There are no quiet hours.</source>
            <translation>Der binne gjin stille oeren.</translation>
        </message>
        <message>
            <source>There are no series yet. Add one with 'omroeper series add'.</source>
            <translation>Der binne noch gjin rigen. Foegje der ien ta mei 'omroeper series add'.</translation>
        </message>
        <message>
            <source>There is no municipality yet.</source>
            <translation>Der is noch gjin gemeente.</translation>
        </message>
        <message>
            <source>There is nothing here yet.</source>
            <translation>Hjir stiet noch neat.</translation>
        </message>
        <message>
            <source>There was nothing to end.</source>
            <translation>Der wie neat te einigjen.</translation>
        </message>
        <message>
            <source>This guideline holds from now on: {source}.</source>
            <translation>Fan no ôf jildt dizze rjochtline: {source}.</translation>
        </message>
        <message>
            <source>This is not how the command is used: {message}. See 'omroeper --help'.</source>
            <translation>Sa wurdt de opdracht net brûkt: {message}. Sjoch 'omroeper --help'.</translation>
        </message>
        <message>
            <source>Written to {file}, signed in the name of {name}.</source>
            <translation>Skreaun nei {file}, ûndertekene út namme fan {name}.</translation>
        </message>
        <message>
            <source>You are signed in. You may close this page.</source>
            <translation>Jo binne oanmeld. Jo kinne dizze side slute.</translation>
        </message>
        <message>
            <source>You declined. You may close this page.</source>
            <translation>Jo hawwe gjin tagong jûn. Jo kinne dizze side slute.</translation>
        </message>
        <message>
            <source>add a column</source>
            <translation>in kolom tafoegje</translation>
        </message>
        <message>
            <source>add a municipality, or change one with --id</source>
            <translation>foegje in gemeente ta, of feroarje ien mei --id</translation>
        </message>
        <message>
            <source>add a series; each occurrence becomes a draft that somebody confirms</source>
            <translation>in rige taheakje; eltse kear wurdt in konsept dat immen klearset</translation>
        </message>
        <message>
            <source>add an account</source>
            <translation>in account tafoegje</translation>
        </message>
        <message>
            <source>add, list and remove accounts</source>
            <translation>accounts tafoegje, toane en fuortsmite</translation>
        </message>
        <message>
            <source>after how many minutes nothing goes unasked</source>
            <translation>nei hoefolle minuten neat mear net-frege útgiet</translation>
        </message>
        <message>
            <source>at the server</source>
            <translation>by de server</translation>
        </message>
        <message>
            <source>begin an hour now</source>
            <translation>begjin in sprekoere no</translation>
        </message>
        <message>
            <source>by {name}</source>
            <translation>troch {name}</translation>
        </message>
        <message>
            <source>call an hour off before it begins</source>
            <translation>sis in sprekoere ôf foar't it begjint</translation>
        </message>
        <message>
            <source>consulting hours: plan, list, move, begin, extend, end, cancel, left</source>
            <translation>sprekoeren: planne, sjen litte, fersette, begjinne, ferlingje, beëinigje, ôfsizze, wat der oer is</translation>
        </message>
        <message>
            <source>council meetings: list, add, remove, start, close, read a calendar</source>
            <translation>riedsgearkomsten: sjen litte, taheakje, weihelje, begjinne, slute, in aginda lêze</translation>
        </message>
        <message>
            <source>delete a question with its notes, for somebody who asks to be forgotten</source>
            <translation>in fraach mei de notysjes fuorthelje, foar ien dy't fergetten wurde wol</translation>
        </message>
        <message>
            <source>drafts, and files with which somebody else reads them first</source>
            <translation>konsepten, en bestannen dêr't in oar se earst mei lêst</translation>
        </message>
        <message>
            <source>each occurrence needs a video</source>
            <translation>eltse kear hat in fideo nedich</translation>
        </message>
        <message>
            <source>each occurrence needs captions</source>
            <translation>eltse kear hat ûndertiteling nedich</translation>
        </message>
        <message>
            <source>end an hour now</source>
            <translation>slút in sprekoere no ôf</translation>
        </message>
        <message>
            <source>enter a meeting</source>
            <translation>fier in gearkomste yn</translation>
        </message>
        <message>
            <source>fetch what is new in a column, and print it</source>
            <translation>ophelje wat der nij is yn in kolom, en it ôfdrukke</translation>
        </message>
        <message>
            <source>follow hashtags, mentions, people, searches and feeds</source>
            <translation>hashtags, fermeldingen, minsken, sykopdrachten en feeds folgje</translation>
        </message>
        <message>
            <source>follow it for so long, and print what comes</source>
            <translation>him sa lang folgje, en ôfdrukke wat der binnenkomt</translation>
        </message>
        <message>
            <source>for so long, waiting for what falls due</source>
            <translation>sa lang, en wachtsje op wat oan bar komt</translation>
        </message>
        <message>
            <source>give a planned hour another beginning or end; its messages move along</source>
            <translation>in pland sprekoere in oar begjin of ein jaan; de berjochten geane mei</translation>
        </message>
        <message>
            <source>go back to the guideline that comes with Omroeper</source>
            <translation>werom nei de rjochtline dy't by Omroeper heart</translation>
        </message>
        <message>
            <source>in whose name it is signed</source>
            <translation>út namme fan wa't it ûndertekene wurdt</translation>
        </message>
        <message>
            <source>leave one occurrence out</source>
            <translation>ien kear oerslaan</translation>
        </message>
        <message>
            <source>leave out the rows that cannot be planned</source>
            <translation>lit de rigen wei dy't net pland wurde kinne</translation>
        </message>
        <message>
            <source>let a meeting last until it is closed</source>
            <translation>lit in gearkomste trochgean oant er sletten wurdt</translation>
        </message>
        <message>
            <source>let a series go on</source>
            <translation>in rige wer oppakke</translation>
        </message>
        <message>
            <source>let an hour end later</source>
            <translation>lit in sprekoere letter einigje</translation>
        </message>
        <message>
            <source>let an occurrence go after all</source>
            <translation>in kear dochs gean litte</translation>
        </message>
        <message>
            <source>let go what waits for a decision</source>
            <translation>lit gean wat op in beslút wachtet</translation>
        </message>
        <message>
            <source>let nothing of a series go</source>
            <translation>neat fan in rige útgean litte</translation>
        </message>
        <message>
            <source>let one occurrence go at another time, in the zone of its series</source>
            <translation>ien kear op in oar tiidstip gean litte, yn 'e tiidsône fan 'e rige</translation>
        </message>
        <message>
            <source>let the closing message wait for a word</source>
            <translation>lit it slotberjocht op in teken wachtsje</translation>
        </message>
        <message>
            <source>letters {first} to {last}</source>
            <translation>tekens {first} oant en mei {last}</translation>
        </message>
        <message>
            <source>list municipalities and their meetings</source>
            <translation>lit de gemeenten en harren gearkomsten sjen</translation>
        </message>
        <message>
            <source>list the accounts</source>
            <translation>de accounts toane</translation>
        </message>
        <message>
            <source>list the columns</source>
            <translation>de kolommen sjen litte</translation>
        </message>
        <message>
            <source>list the consulting hours, the earliest first</source>
            <translation>toan de sprekoeren, it earste earst</translation>
        </message>
        <message>
            <source>list the questions that wait for an answer</source>
            <translation>de fragen toane dy't op antwurd wachtsje</translation>
        </message>
        <message>
            <source>list the series with what is to come</source>
            <translation>de rigen toane mei wat der komt</translation>
        </message>
        <message>
            <source>list what holds messages now</source>
            <translation>toane wat no berjochten tsjinhâldt</translation>
        </message>
        <message>
            <source>list what is planned, where its timer runs, and what will not work</source>
            <translation>lit sjen wat der pland is, wêr't de klok rint en wat net slagje sil</translation>
        </message>
        <message>
            <source>list what was sent, what waits and what went wrong</source>
            <translation>toane wat ferstjoerd is, wat wachtet en wat misgie</translation>
        </message>
        <message>
            <source>list who still waits after an hour</source>
            <translation>toan wa't nei in sprekoere noch wachtet</translation>
        </message>
        <message>
            <source>make the draft of an occurrence now</source>
            <translation>it konsept fan in kear no meitsje</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nea</translation>
        </message>
        <message>
            <source>no statuses with this tag</source>
            <translation>gjin berjochten mei dizze hashtag</translation>
        </message>
        <message>
            <source>on this computer</source>
            <translation>op dizze kompjûter</translation>
        </message>
        <message>
            <source>only statuses with this tag as well</source>
            <translation>allinnich berjochten dy't ek dizze hashtag hawwe</translation>
        </message>
        <message>
            <source>overwrite the file when it is there</source>
            <translation>it bestân oerskriuwe as it der al is</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>stillein</translation>
        </message>
        <message>
            <source>plan an hour with its opening and closing message</source>
            <translation>plan in sprekoere mei in iepenings- en in slotberjocht</translation>
        </message>
        <message>
            <source>plan an occurrence; the command itself releases it, after the pause</source>
            <translation>in kear planne; de opdracht sels jout it frij, nei de betinktiid</translation>
        </message>
        <message>
            <source>plan the messages of a calendar (.ics) or a table (.csv), or follow the websites of a list (.opml)</source>
            <translation>de berjochten fan in aginda (.ics) of in tabel (.csv) planne, of de websites fan in list (.opml) folgje</translation>
        </message>
        <message>
            <source>play through the program without a screen, and save a picture of every view</source>
            <translation>it programma sûnder skerm trochrinne en fan elke werjefte in ôfbylding bewarje</translation>
        </message>
        <message>
            <source>put the video or the captions of one occurrence ready</source>
            <translation>de fideo of de ûndertiteling fan ien kear klearlizze</translation>
        </message>
        <message>
            <source>read the access token, app password or application password from standard input</source>
            <translation>de tagongskaai, it app-wachtwurd of it tapassingswachtwurd lêze fan de standertynfier</translation>
        </message>
        <message>
            <source>read the passphrase of Omroeper from file descriptor N, for instance: omroeper publish --passphrase-fd 3 3&lt;FILE</source>
            <translation>de wachtsin fan Omroeper lêze út bestânsnûmer N, bygelyks: omroeper publish --passphrase-fd 3 3&lt;FILE</translation>
        </message>
        <message>
            <source>really delete it; without this it is only shown</source>
            <translation>echt fuorthelje; sûnder dit wurdt de fraach allinnich sjen litten</translation>
        </message>
        <message>
            <source>remove a column</source>
            <translation>in kolom fuorthelje</translation>
        </message>
        <message>
            <source>remove a series; what was typed stays a draft</source>
            <translation>in rige fuortsmite; wat skreaun is, bliuwt in konsept</translation>
        </message>
        <message>
            <source>remove an account: revoke its login, forget its secrets, keep its history</source>
            <translation>in account fuortsmite: de oanmelding ynlûke, de geheimen ferjitte, de skiednis bewarje</translation>
        </message>
        <message>
            <source>say that a meeting starts now</source>
            <translation>meld dat in gearkomste no begjint</translation>
        </message>
        <message>
            <source>say that the meeting is closed</source>
            <translation>meld dat de gearkomste sletten is</translation>
        </message>
        <message>
            <source>say what would be noticed about a message; nothing is kept or sent</source>
            <translation>sizze wat der oan in berjocht opfalt; der wurdt neat bewarre of ferstjoerd</translation>
        </message>
        <message>
            <source>say what would be planned, and store nothing</source>
            <translation>sis wat der pland wurde soe, en slaan neat op</translation>
        </message>
        <message>
            <source>say which guideline holds</source>
            <translation>sizze hokker rjochtline jildt</translation>
        </message>
        <message>
            <source>send what is due, without a window; obeys pauses and holds</source>
            <translation>ferstjoere wat oan bar is, sûnder finster; betinktiid en wacht bliuwe jilden</translation>
        </message>
        <message>
            <source>show or set quiet hours; they hold nothing, but are asked about</source>
            <translation>lit de stille oeren sjen of stel se yn; se hâlde neat tsjin, mar der wurdt al nei frege</translation>
        </message>
        <message>
            <source>show the drafts, the last changed first</source>
            <translation>de konsepten sjen litte, it lêst feroare earst</translation>
        </message>
        <message>
            <source>since {moment}</source>
            <translation>sûnt {moment}</translation>
        </message>
        <message>
            <source>so long before, what is missing is told</source>
            <translation>sa lang foarôf wurdt sein wat ûntbrekt</translation>
        </message>
        <message>
            <source>start in the tray, without showing the window</source>
            <translation>op de eftergrûn begjinne, sûnder it finster sjen te litten</translation>
        </message>
        <message>
            <source>statuses with this tag, or another that is named so</source>
            <translation>berjochten mei dizze hashtag, of mei in oare dy't jo sa neame</translation>
        </message>
        <message>
            <source>stop everything: a crisis, a council meeting, or by hand; or let it go again</source>
            <translation>alles stilsette: in krisis, in riedsgearkomste of mei de hân; of it wer gean litte</translation>
        </message>
        <message>
            <source>such as Europe/Amsterdam; without it, this computer's</source>
            <translation>lykas Europe/Amsterdam; oars dy fan dizze kompjûter</translation>
        </message>
        <message>
            <source>take a meeting away</source>
            <translation>helje in gearkomste wei</translation>
        </message>
        <message>
            <source>take in a guideline of your own: a folder, or a zip of it</source>
            <translation>in eigen rjochtline ynlêze: in map, of in zip dêrfan</translation>
        </message>
        <message>
            <source>take in what a colleague wrote, or what was said of a draft</source>
            <translation>ynlêze wat in kollega skreau, of wat oer in konsept sein is</translation>
        </message>
        <message>
            <source>take the meetings from a calendar file, or from an address that is read daily</source>
            <translation>helje de gearkomsten út in agindabestân, of fan in adres dat alle dagen lêzen wurdt</translation>
        </message>
        <message>
            <source>tell so long before that it begins</source>
            <translation>jou sa lang fan tefoaren in seintsje</translation>
        </message>
        <message>
            <source>the account that speaks in the rows that do not say as whom</source>
            <translation>it akkount dat sprekt yn de rigen dy't net sizze as wa</translation>
        </message>
        <message>
            <source>the accounts that ask</source>
            <translation>de accounts dêr't mei folge wurdt</translation>
        </message>
        <message>
            <source>the address of a feed</source>
            <translation>it adres fan in feed</translation>
        </message>
        <message>
            <source>the data folder (also: OMROEPER_HOME)</source>
            <translation>de gegevensmap (ek: OMROEPER_HOME)</translation>
        </message>
        <message>
            <source>the fields {fields} are filled in</source>
            <translation>de fjilden {fields} wurde ynfold</translation>
        </message>
        <message>
            <source>the guideline by which the pause asks its questions</source>
            <translation>de rjochtline dêr't de betinktiid nei freget</translation>
        </message>
        <message>
            <source>the language</source>
            <translation>de taal</translation>
        </message>
        <message>
            <source>the language of this account's messages</source>
            <translation>de taal fan de berjochten fan dit account</translation>
        </message>
        <message>
            <source>the number of a list at the network</source>
            <translation>it nûmer fan in list op it netwurk</translation>
        </message>
        <message>
            <source>the reason that a check asks for</source>
            <translation>de reden dêr't in kontrôle om freget</translation>
        </message>
        <message>
            <source>the time zone in which it is written (this computer's)</source>
            <translation>de tiidsône dêr't it yn skreaun wurdt (dy fan dizze kompjûter)</translation>
        </message>
        <message>
            <source>the time zone of both moments; otherwise that of this computer</source>
            <translation>de tiidsône fan beide stuiten; oars dy fan dizze kompjûter</translation>
        </message>
        <message>
            <source>the time zone of both moments; otherwise the one it was planned by</source>
            <translation>de tiidsône fan beide stuiten; oars dy dêr't it yn pland is</translation>
        </message>
        <message>
            <source>the time zone of rows that name none (this computer's)</source>
            <translation>de tiidsône fan rigen dy't gjinien neame (dy fan dizze kompjûter)</translation>
        </message>
        <message>
            <source>the whole queue</source>
            <translation>de hiele rige</translation>
        </message>
        <message>
            <source>the words to look for</source>
            <translation>de wurden om nei te sykjen</translation>
        </message>
        <message>
            <source>those that ended too</source>
            <translation>ek de ôfrûne</translation>
        </message>
        <message>
            <source>until nothing is due any more (this is the default)</source>
            <translation>oant der neat mear oan bar is (sa giet it as jo neat kieze)</translation>
        </message>
        <message>
            <source>until {moment}</source>
            <translation>oant {moment}</translation>
        </message>
        <message>
            <source>up to this day and with it</source>
            <translation>oant en mei dizze dei</translation>
        </message>
        <message>
            <source>use a file that belonged to another occurrence already</source>
            <translation>in bestân brûke dat al by in oare kear hearde</translation>
        </message>
        <message>
            <source>use this computer's timer, never the server's</source>
            <translation>de klok fan dizze kompjûter brûke, nea dy fan de server</translation>
        </message>
        <message>
            <source>wait for 'omroeper decided POST' after the pause</source>
            <translation>wachtsje nei de betinktiid op 'omroeper decided POST'</translation>
        </message>
        <message>
            <source>weekly:thu, weekly:mon,thu, weekly/2:thu, monthly:15, monthly:last, monthly:first-mon, monthly/3:last-fri or workdays</source>
            <translation>weekly:thu, weekly:mon,thu, weekly/2:thu, monthly:15, monthly:last, monthly:first-mon, monthly/3:last-fri of ek workdays</translation>
        </message>
        <message>
            <source>what recurs: list, add, pause, skip, move, confirm</source>
            <translation>wat weromkomt: toane, taheakje, stillizze, oerslaan, ferpleatse, klearsette</translation>
        </message>
        <message>
            <source>what the colleague should look at</source>
            <translation>dêr't de kollega op lette moat</translation>
        </message>
        <message>
            <source>what to do when the moment was missed</source>
            <translation>wat der barre moat as it momint mist is</translation>
        </message>
        <message>
            <source>when a message goes whose event has a day only</source>
            <translation>hoe let in berjocht giet dêr't de ôfspraak allinnich in dei fan hat</translation>
        </message>
        <message>
            <source>which events of its calendar are meetings, with commas between</source>
            <translation>hokker ôfspraken út de aginda gearkomsten binne, mei komma's dertusken</translation>
        </message>
        <message>
            <source>whose posts: a whole name, as in @gemeente@mastodon.example</source>
            <translation>waans berjochten: in folsleine namme, lykas @gemeente@mastodon.example</translation>
        </message>
        <message>
            <source>why it is said so, where a check wants a reason</source>
            <translation>wêrom't it sa sein wurdt, dêr't in kontrôle in reden freget</translation>
        </message>
        <message>
            <source>withdraw what has not left yet</source>
            <translation>ynlûke wat noch net fuort is</translation>
        </message>
        <message>
            <source>without --end it lasts as long as it did</source>
            <translation>sûnder --end duorret it like lang as it die</translation>
        </message>
        <message>
            <source>write a draft to a signed file for a colleague</source>
            <translation>in konsept nei in ûndertekene bestân foar in kollega skriuwe</translation>
        </message>
        <message>
            <source>write a message and let it go after the pause of each account</source>
            <translation>in berjocht skriuwe en it nei de betinktiid fan elk account gean litte</translation>
        </message>
        <message>
            <source>write it to a table</source>
            <translation>skriuw it nei in tabel</translation>
        </message>
        <message>
            <source>write the plan to a calendar file (.ics), the cases to a table (.csv), or the websites to a list (.opml)</source>
            <translation>de planning yn in agindabestân (.ics) sette, de saken yn in tabel (.csv), of de websites yn in list (.opml)</translation>
        </message>
        <message>
            <source>{back} of {count} plans were taken back from the networks.</source>
            <translation>{back} fan {count} plande berjochten binne weromnommen fan de netwurken.</translation>
        </message>
        <message>
            <source>{count} unread</source>
            <translation>{count} net lêzen</translation>
        </message>
        <message>
            <source>{meetings} events are meetings, {others} are not, {bad} cannot be understood.</source>
            <translation>{meetings} ôfspraken binne gearkomsten, {others} net, {bad} binne net te begripen.</translation>
        </message>
        <message>
            <source>{name} says of draft {draft}: {said}.</source>
            <translation>{name} seit fan konsept {draft}: {said}.</translation>
        </message>
        <message>
            <source>{source}, last read {moment}</source>
            <translation>{source}, lêst lêzen {moment}</translation>
        </message>
        <message>
            <source>{text} has an offset; a series has a zone of its own</source>
            <translation>{text} hat in tiidferskil; in rige hat in eigen tiidsône</translation>
        </message>
        <message>
            <source>{text} has no offset such as +01:00</source>
            <translation>{text} hat gjin ôfstân ta UTC, lykas +01:00</translation>
        </message>
        <message>
            <source>{text} is no date such as 2026-11-26</source>
            <translation>{text} is gjin datum, lykas 2026-11-26</translation>
        </message>
        <message>
            <source>{text} is no moment such as 2026-11-26 19:30</source>
            <translation>{text} is gjin stuit lykas 2026-11-26 19:30</translation>
        </message>
        <message>
            <source>{text} is no moment such as 2026-11-26T16:00+01:00</source>
            <translation>{text} is gjin momint, lykas 2026-11-26T16:00+01:00</translation>
        </message>
        <message>
            <source>{text} is no moment such as 2026-11-27T10:00</source>
            <translation>{text} is gjin momint lykas 2026-11-27T10:00</translation>
        </message>
        <message>
            <source>{text} is no number of seconds from 0 to {most}</source>
            <translation>{text} is gjin tal sekonden fan 0 oant {most}</translation>
        </message>
        <message>
            <source>{text} is no quiet time such as 1-5=22:00-07:00</source>
            <translation>{text} is gjin stille tiid lykas 1-5=22:00-07:00</translation>
        </message>
        <message>
            <source>{text} is no rule such as weekly:thu, monthly:15 or workdays</source>
            <translation>{text} is gjin regel lykas weekly:thu, monthly:15 of workdays</translation>
        </message>
        <message>
            <source>{text} is no time such as 09:00</source>
            <translation>{text} is gjin tiid lykas 09:00</translation>
        </message>
        <message>
            <source>{text} is no time such as 16:00</source>
            <translation>{text} is gjin tiid lykas 16:00</translation>
        </message>
        <message>
            <source>{text} is none of publish, within:MINUTES and ask</source>
            <translation>{text} is gjinien fan dizze trije: publish, within:MINUTES of ask</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message numerus="yes">
            <source>%n more fit</source>
            <translation>
                <numerusform>%n oare past</numerusform>
                <numerusform>%n oare passe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of the links does not answer; see below.</source>
            <translation>
                <numerusform>%n fan de links antwurdet net; sjoch hjirûnder.</numerusform>
                <numerusform>%n fan de links antwurdzje net; sjoch hjirûnder.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n used before; arrow down to choose</source>
            <translation>
                <numerusform>%n earder brûkt; pylk omleech om te kiezen</numerusform>
                <numerusform>%n earder brûkt; pylk omleech om te kiezen</numerusform>
            </translation>
        </message>
        <message>
            <source>+ account</source>
            <translation>+ account</translation>
        </message>
        <message>
            <source>+ {count} more</source>
            <translation>+ {count} mear</translation>
        </message>
        <message>
            <source>A language or its tag, for instance pt-BR</source>
            <translation>In taal of taalkoade, bygelyks pt-BR</translation>
        </message>
        <message>
            <source>A side note, tags, a folder: what is never published</source>
            <translation>In kanttekening, labels, in map: wat nea publisearre wurdt</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Accounts</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Tafoegje</translation>
        </message>
        <message>
            <source>Add a Frisian dictionary</source>
            <translation>Frysk wurdboek tafoegje</translation>
        </message>
        <message>
            <source>Add a Frisian dictionary…</source>
            <translation>Frysk wurdboek tafoegje…</translation>
        </message>
        <message>
            <source>Add an account</source>
            <translation>Account tafoegje</translation>
        </message>
        <message>
            <source>Add an account first.</source>
            <translation>Foegje earst in account ta.</translation>
        </message>
        <message>
            <source>Add an account to Omroeper</source>
            <translation>In account tafoegje oan Omroeper</translation>
        </message>
        <message>
            <source>Add picture</source>
            <translation>Ofbylding tafoegje</translation>
        </message>
        <message>
            <source>Add pictures</source>
            <translation>Ofbyldingen tafoegje</translation>
        </message>
        <message>
            <source>Add to my words</source>
            <translation>Tafoegje oan myn wurden</translation>
        </message>
        <message numerus="yes">
            <source>Adding %n pictures…</source>
            <translation>
                <numerusform>Der wurdt %n ôfbylding tafoege…</numerusform>
                <numerusform>Der wurde %n ôfbyldingen tafoege…</numerusform>
            </translation>
        </message>
        <message>
            <source>Address of the weblog message</source>
            <translation>Adres fan it weblogberjocht</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Another language</source>
            <translation>Oare taal</translation>
        </message>
        <message>
            <source>Another language…</source>
            <translation>Oare taal…</translation>
        </message>
        <message>
            <source>Another word</source>
            <translation>Noch in wurd</translation>
        </message>
        <message>
            <source>As each account does</source>
            <translation>Lykas elk account docht</translation>
        </message>
        <message>
            <source>As whom</source>
            <translation>As wa</translation>
        </message>
        <message>
            <source>Asks every link whether it answers, and every network whom a mention names</source>
            <translation>Freget eltse keppeling oft dy antwurdet, en elts netwurk wa't in fermelding neamt</translation>
        </message>
        <message>
            <source>Becomes {size}</source>
            <translation>Wurdt {size}</translation>
        </message>
        <message>
            <source>Becomes {size}, {width} × {height}</source>
            <translation>Wurdt {size}, {width} × {height}</translation>
        </message>
        <message>
            <source>Begin another message; this one is kept as a draft</source>
            <translation>In oar berjocht begjinne; dit bliuwt bewarre as konsept</translation>
        </message>
        <message>
            <source>Beside this draft</source>
            <translation>By dit konsept</translation>
        </message>
        <message>
            <source>Bring this version back</source>
            <translation>Dizze ferzje weromhelje</translation>
        </message>
        <message>
            <source>Captions</source>
            <translation>Undertitels</translation>
        </message>
        <message>
            <source>Captions of the video</source>
            <translation>Undertitels by de fideo</translation>
        </message>
        <message>
            <source>Captions: {name}…</source>
            <translation>Undertitels: {name}…</translation>
        </message>
        <message>
            <source>Captions…</source>
            <translation>Undertitels…</translation>
        </message>
        <message>
            <source>Check links and names</source>
            <translation>Keppelingen en nammen neisjen</translation>
        </message>
        <message>
            <source>Check the spelling</source>
            <translation>Stavering neisjen</translation>
        </message>
        <message>
            <source>Choose accounts</source>
            <translation>Accounts kieze</translation>
        </message>
        <message>
            <source>Choose accounts…</source>
            <translation>Accounts kieze…</translation>
        </message>
        <message>
            <source>Choose an emoji</source>
            <translation>Kies in emoji</translation>
        </message>
        <message>
            <source>Choose first as whom you say this.</source>
            <translation>Kies earst as wa't jo dit sizze.</translation>
        </message>
        <message>
            <source>Choose from {count} accounts</source>
            <translation>Kieze út {count} accounts</translation>
        </message>
        <message>
            <source>Choose when it goes out; nothing leaves yet</source>
            <translation>Kieze wannear't it útgiet; der giet noch neat út</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Slute</translation>
        </message>
        <message>
            <source>Content warning</source>
            <translation>Ynhâldswarskôging</translation>
        </message>
        <message>
            <source>Counted by weight, as this network does: an emoji counts for two, a link for 23.</source>
            <translation>Teld sa't dit netwurk dat docht: in emoji telt foar twa, in keppeling foar 23.</translation>
        </message>
        <message>
            <source>Counted in characters, as this network does.</source>
            <translation>Teld yn tekens, sa't dit netwurk dat docht.</translation>
        </message>
        <message>
            <source>Counted in code points, as this network does: some emoji count for several.</source>
            <translation>Teld sa't dit netwurk dat docht: guon emoji telle foar mear as ien teken.</translation>
        </message>
        <message>
            <source>Cut: changed…</source>
            <translation>Utsnijing: oanpast…</translation>
        </message>
        <message>
            <source>Cut…</source>
            <translation>Utsnijing…</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Ofdieling</translation>
        </message>
        <message>
            <source>Description of {name}</source>
            <translation>Omskriuwing fan {name}</translation>
        </message>
        <message>
            <source>Dictionaries</source>
            <translation>Wurdboeken</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Konsept</translation>
        </message>
        <message>
            <source>Drag it to another place</source>
            <translation>Sleep nei in oar plak</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Each account's own language</source>
            <translation>De eigen taal fan elk account</translation>
        </message>
        <message>
            <source>Emoji</source>
            <translation>Emoji</translation>
        </message>
        <message>
            <source>Emoji, hashtag sets, reply snippets</source>
            <translation>Emoji, hashtagsets, antwurdteksten</translation>
        </message>
        <message>
            <source>Emoji…</source>
            <translation>Emoji…</translation>
        </message>
        <message numerus="yes">
            <source>Every link answers (%n).</source>
            <translation>
                <numerusform>De link antwurdet.</numerusform>
                <numerusform>Alle %n links antwurdzje.</numerusform>
            </translation>
        </message>
        <message>
            <source>Fill in the rights card before this appears in the name of {names}.</source>
            <translation>Folje de rjochtekaart yn foardat dit út namme fan {names} ferskynt.</translation>
        </message>
        <message>
            <source>Find an account</source>
            <translation>In account sykje</translation>
        </message>
        <message>
            <source>Find by role, name or network</source>
            <translation>Sykje op rol, namme of netwurk</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Map</translation>
        </message>
        <message>
            <source>For which accounts</source>
            <translation>Foar hokker accounts</translation>
        </message>
        <message>
            <source>Frisian is checked from now on.</source>
            <translation>Frysk wurdt fan no ôf neisjoen.</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Gean derhinne</translation>
        </message>
        <message>
            <source>Go there: {text}</source>
            <translation>Gean derhinne: {text}</translation>
        </message>
        <message>
            <source>Guideline</source>
            <translation>Rjochtline</translation>
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
            <translation>Hashtags dy't jo faak tegearre brûke. Se komme yn de tekst sa't jo se hjir skriuwe.</translation>
        </message>
        <message>
            <source>Have it read…</source>
            <translation>Lêze litte…</translation>
        </message>
        <message>
            <source>Hide preview</source>
            <translation>Foarbyld ferbergje</translation>
        </message>
        <message>
            <source>Insert…</source>
            <translation>Ynfoegje…</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Bewarje</translation>
        </message>
        <message>
            <source>Kept.</source>
            <translation>Bewarre.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Language of the spell check, my words</source>
            <translation>Taal fan de staveringskontrôle, myn wurden</translation>
        </message>
        <message>
            <source>Language: guessed ({language})</source>
            <translation>Taal: rieden ({language})</translation>
        </message>
        <message>
            <source>Looking for what is meant…</source>
            <translation>Siket wat jo bedoele…</translation>
        </message>
        <message>
            <source>Make a thread of it</source>
            <translation>Meitsje der in tried fan</translation>
        </message>
        <message>
            <source>Makes it “{text}”</source>
            <translation>Makket der “{text}” fan</translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>Ferbetterje</translation>
        </message>
        <message>
            <source>Mend: {text}</source>
            <translation>Ferbetterje: {text}</translation>
        </message>
        <message>
            <source>Moments</source>
            <translation>Mominten</translation>
        </message>
        <message>
            <source>Move {name} back</source>
            <translation>{name} nei efteren</translation>
        </message>
        <message>
            <source>Move {name} forward</source>
            <translation>{name} nei foaren</translation>
        </message>
        <message>
            <source>My words</source>
            <translation>Myn wurden</translation>
        </message>
        <message>
            <source>My words…</source>
            <translation>Myn wurden…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namme</translation>
        </message>
        <message>
            <source>Name of the colleague</source>
            <translation>Namme fan de kollega</translation>
        </message>
        <message>
            <source>Name of the emoji</source>
            <translation>Namme fan de emoji</translation>
        </message>
        <message>
            <source>Needs no captions</source>
            <translation>Hat gjin undertitels nedich</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nij</translation>
        </message>
        <message>
            <source>New message</source>
            <translation>Nij berjocht</translation>
        </message>
        <message>
            <source>Next marked word</source>
            <translation>Folgjende markearre wurd</translation>
        </message>
        <message>
            <source>No account has these words. Try fewer.</source>
            <translation>Gjin account hat dizze wurden. Besykje it mei minder.</translation>
        </message>
        <message>
            <source>No emoji is called “{name}”. Try another word.</source>
            <translation>Gjin emoji hjit ‘{name}’. Besykje in oar wurd.</translation>
        </message>
        <message>
            <source>No word is marked.</source>
            <translation>Der is gjin wurd markearre.</translation>
        </message>
        <message>
            <source>None chosen: for every account</source>
            <translation>Neat keazen: foar elk account</translation>
        </message>
        <message>
            <source>Not saved. What you typed is still here, and saving is tried again.</source>
            <translation>Net bewarre. Wat jo typten, stiet hjir noch; it bewarjen wurdt op 'e nij besocht.</translation>
        </message>
        <message>
            <source>Notes…</source>
            <translation>Notysjes…</translation>
        </message>
        <message>
            <source>Nothing that looks like it</source>
            <translation>Neat dat derop liket</translation>
        </message>
        <message>
            <source>One message after all</source>
            <translation>Dochs ien berjocht</translation>
        </message>
        <message>
            <source>Only decorates</source>
            <translation>Allinnich fersiering</translation>
        </message>
        <message>
            <source>Opens the pause; nothing leaves yet</source>
            <translation>Iepenet de betinktiid; der giet noch neat út</translation>
        </message>
        <message>
            <source>Pasted picture</source>
            <translation>Plakte ôfbylding</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Ofbylding</translation>
        </message>
        <message>
            <source>Picture {name}</source>
            <translation>Ofbylding {name}</translation>
        </message>
        <message>
            <source>Picture {place} of {count}</source>
            <translation>Ofbylding {place} fan {count}</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Ofbyldingen</translation>
        </message>
        <message>
            <source>Pictures and videos</source>
            <translation>Ofbyldingen en fideo's</translation>
        </message>
        <message>
            <source>Pieces of an answer, with the department that helps further. You always read them over before they leave.</source>
            <translation>Stikken fan in antwurd, mei de ôfdieling dy't fierder helpt. Jo lêze se altyd nei foardat se fuortgeane.</translation>
        </message>
        <message>
            <source>Plan…</source>
            <translation>Planne…</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Foarbyld</translation>
        </message>
        <message>
            <source>Publish…</source>
            <translation>Publisearje…</translation>
        </message>
        <message>
            <source>Put it in the text</source>
            <translation>Yn de tekst sette</translation>
        </message>
        <message>
            <source>Puts {link} in the text; it becomes the address once that stands</source>
            <translation>Set {link} yn de tekst; dat wurdt it adres sa gau as it weblogberjocht der stiet</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Sitaat</translation>
        </message>
        <message>
            <source>Recognisable people or children?</source>
            <translation>Werkenbere minsken of bern?</translation>
        </message>
        <message>
            <source>Remove the Frisian dictionary</source>
            <translation>Frysk wurdboek fuorthelje</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>{name} fuortsmite</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Antwurd</translation>
        </message>
        <message>
            <source>Reply snippets</source>
            <translation>Antwurdteksten</translation>
        </message>
        <message>
            <source>Reply snippets…</source>
            <translation>Antwurdteksten…</translation>
        </message>
        <message>
            <source>Rights card…</source>
            <translation>Rjochtekaart…</translation>
        </message>
        <message>
            <source>Rights: {state}…</source>
            <translation>Rjochten: {state}…</translation>
        </message>
        <message>
            <source>Room left</source>
            <translation>Romte oer</translation>
        </message>
        <message>
            <source>Same as all again</source>
            <translation>Wer lyk oan alle</translation>
        </message>
        <message>
            <source>Saved at {time}, on this computer</source>
            <translation>Bewarre om {time}, op dizze kompjûter</translation>
        </message>
        <message>
            <source>Saved {day} at {time}, on this computer</source>
            <translation>Bewarre {day} om {time}, op dizze kompjûter</translation>
        </message>
        <message>
            <source>Sets</source>
            <translation>Sets</translation>
        </message>
        <message>
            <source>Show these words</source>
            <translation>Dizze wurden sjen litte</translation>
        </message>
        <message>
            <source>Show “{words}” in the text</source>
            <translation>‘{words}’ yn de tekst sjen litte</translation>
        </message>
        <message>
            <source>Side note</source>
            <translation>Kanttekening</translation>
        </message>
        <message>
            <source>Signature: {text}</source>
            <translation>Undertekening: {text}</translation>
        </message>
        <message>
            <source>Signed below by {names}</source>
            <translation>Undertekene troch {names}</translation>
        </message>
        <message>
            <source>Snippet</source>
            <translation>Antwurdtekst</translation>
        </message>
        <message>
            <source>Snippets</source>
            <translation>Antwurdteksten</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Stavering</translation>
        </message>
        <message>
            <source>Spelling: no dictionary for {language}</source>
            <translation>Stavering: gjin wurdboek foar {language}</translation>
        </message>
        <message>
            <source>Spelling: off</source>
            <translation>Stavering: út</translation>
        </message>
        <message>
            <source>Spelling: {language}</source>
            <translation>Stavering: {language}</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Labels</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>Fuorthelje</translation>
        </message>
        <message>
            <source>Take the captions of {name} out</source>
            <translation>Helje de undertitels fan {name} wei</translation>
        </message>
        <message>
            <source>Take the quote out</source>
            <translation>Sitaat weihelje</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefoan</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Text and pictures then carry the word {word}.</source>
            <translation>Op tekst en ôfbyldingen stiet dan it wurd {word}.</translation>
        </message>
        <message>
            <source>Text for</source>
            <translation>Tekst foar</translation>
        </message>
        <message>
            <source>Text for another account</source>
            <translation>Tekst foar in oar account</translation>
        </message>
        <message>
            <source>Text of the message</source>
            <translation>Tekst fan it berjocht</translation>
        </message>
        <message>
            <source>That is no language tag. Write for instance pt-BR, or choose from the list.</source>
            <translation>Dit is gjin taalkoade. Skriuw bygelyks pt-BR, of kies út de list.</translation>
        </message>
        <message>
            <source>The dictionary is being looked at…</source>
            <translation>It wurdboek wurdt besjoen…</translation>
        </message>
        <message>
            <source>The links are being asked…</source>
            <translation>De links wurde neisjoen…</translation>
        </message>
        <message>
            <source>The picture says nothing that is not in the text.</source>
            <translation>De ôfbylding seit neat dat net yn de tekst stiet.</translation>
        </message>
        <message>
            <source>The pictures are still being added. Try again in a moment.</source>
            <translation>De ôfbyldingen wurde noch tafoege. Besykje it aanst op 'e nij.</translation>
        </message>
        <message>
            <source>The text cannot be kept on this computer now, so it cannot be published either.</source>
            <translation>De tekst kin no net op dizze kompjûter bewarre wurde, en dus ek net publisearre. Meitsje romte op de skiif en besykje it op 'e nij.</translation>
        </message>
        <message>
            <source>The text fits everywhere again.</source>
            <translation>De tekst past wer oeral.</translation>
        </message>
        <message>
            <source>The text was changed since.</source>
            <translation>De tekst is dêrnei feroare.</translation>
        </message>
        <message>
            <source>The version is back; what stood there is kept as a version too.</source>
            <translation>De ferzje is werom; wat der stie is ek as ferzje bewarre.</translation>
        </message>
        <message>
            <source>The version, compared with what stands now</source>
            <translation>De ferzje, fergelike mei wat der no stiet</translation>
        </message>
        <message>
            <source>Then that text belongs in the description or in the message too.</source>
            <translation>Dan heart dy tekst ek yn de beskriuwing of yn it berjocht.</translation>
        </message>
        <message>
            <source>There is no earlier version yet. One is kept every five minutes while you write.</source>
            <translation>Der is noch gjin eardere ferzje. Wylst jo skriuwe wurdt der alle fiif minuten ien bewarre.</translation>
        </message>
        <message>
            <source>There is no link in the message; what is known of the names stands below.</source>
            <translation>Der stiet gjin keppeling yn it berjocht; wat fan de nammen bekend is, stiet hjirûnder.</translation>
        </message>
        <message>
            <source>There is text in it</source>
            <translation>Der stiet tekst yn</translation>
        </message>
        <message>
            <source>These words do not stand there any more.</source>
            <translation>Dizze wurden steane der net mear.</translation>
        </message>
        <message>
            <source>They stand in the picture, or nobody speaks.</source>
            <translation>Se steane yn byld, of der wurdt net praat.</translation>
        </message>
        <message>
            <source>This is an answer, from {names} only.</source>
            <translation>Dit is in antwurd, allinnich fan {names}.</translation>
        </message>
        <message>
            <source>This is an answer.</source>
            <translation>Dit is in antwurd.</translation>
        </message>
        <message>
            <source>This stays on this computer and is never published.</source>
            <translation>Dit bliuwt op dizze kompjûter en wurdt nea publisearre.</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Fuortsmite</translation>
        </message>
        <message>
            <source>Tick an account to see the message as it will stand there.</source>
            <translation>Finkje in account oan om te sjen hoe't it berjocht dêr te stean komt.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Under construction</source>
            <translation>Yn opbou</translation>
        </message>
        <message>
            <source>Underlined: only in that version. Struck out: written since.</source>
            <translation>Understreke: allinnich yn dy ferzje. Trochhelle: dêrnei skreaun.</translation>
        </message>
        <message>
            <source>Versions…</source>
            <translation>Ferzjes…</translation>
        </message>
        <message>
            <source>Video {name}</source>
            <translation>Fideo {name}</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>Webadres</translation>
        </message>
        <message>
            <source>What colleagues say of it</source>
            <translation>Wat kollega's derfan sizze</translation>
        </message>
        <message>
            <source>What do you want to say?</source>
            <translation>Wat wolle jo sizze?</translation>
        </message>
        <message>
            <source>What does one see here? For who cannot see it</source>
            <translation>Wat is hjir te sjen? Foar wa't it net sjen kin</translation>
        </message>
        <message>
            <source>What is it called? For instance: thumb, flag, cake</source>
            <translation>Hoe hjit er? Bygelyks: tomme, flagge, taart</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>Wêr't it foar is</translation>
        </message>
        <message>
            <source>What one sees before opening the message</source>
            <translation>Wat men sjocht foardat it berjocht iepengiet</translation>
        </message>
        <message>
            <source>What this draft was before</source>
            <translation>Hoe't dit konsept earder wie</translation>
        </message>
        <message>
            <source>What was noticed</source>
            <translation>Wat opfoel</translation>
        </message>
        <message>
            <source>What you left out, whom to ask, where it comes from</source>
            <translation>Wat jo weilieten, wa't jo noch freegje, wêr't it wei komt</translation>
        </message>
        <message>
            <source>What you wrote before</source>
            <translation>Wat jo earder skreaunen</translation>
        </message>
        <message>
            <source>Who may read it</source>
            <translation>Wa't it lêze mei</translation>
        </message>
        <message>
            <source>With spaces between; #RaadEnkhuizen is easier to read than #raadenkhuizen</source>
            <translation>Mei spaasjes dertusken; #RaadEnkhuizen lêst makliker as #raadenkhuizen</translation>
        </message>
        <message>
            <source>Without a content warning</source>
            <translation>Sûnder ynhâldswarskôging</translation>
        </message>
        <message>
            <source>Words that are right in {language}; the spell check leaves them alone.</source>
            <translation>Wurden dy't goed binne yn it {language}; de staveringskontrôle lit se mei rêst.</translation>
        </message>
        <message>
            <source>Words to find it by, with commas between</source>
            <translation>Wurden om it werom te finen, mei komma's dertusken</translation>
        </message>
        <message>
            <source>Writes this draft to a file for a colleague, who sends it back with remarks</source>
            <translation>Skriuwt dit konsept nei in bestân foar in kollega, dy't it mei opmerkings weromstjoert</translation>
        </message>
        <message>
            <source>You can write already; it is kept on this computer.</source>
            <translation>Jo kinne al skriuwe; it wurdt op dizze kompjûter bewarre.</translation>
        </message>
        <message>
            <source>You quote {name}</source>
            <translation>Jo sitearje {name}</translation>
        </message>
        <message>
            <source>a thread of {count}</source>
            <translation>in tried fan {count}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en noch %n</numerusform>
                <numerusform>en noch %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more; go to an account's tab to see its message</source>
            <translation>
                <numerusform>en noch %n; gean nei it ljepblêd fan in account om syn berjocht te sjen</numerusform>
                <numerusform>en noch %n; gean nei it ljepblêd fan in account om syn berjocht te sjen</numerusform>
            </translation>
        </message>
        <message>
            <source>by the text</source>
            <translation>nei de tekst</translation>
        </message>
        <message>
            <source>not chosen</source>
            <translation>net keazen</translation>
        </message>
        <message>
            <source>{count} bytes too many</source>
            <translation>{count} bytes tefolle</translation>
        </message>
        <message>
            <source>{count} characters</source>
            <translation>{count} tekens</translation>
        </message>
        <message>
            <source>{count} left</source>
            <translation>{count} oer</translation>
        </message>
        <message>
            <source>{count} more…</source>
            <translation>Noch {count}…</translation>
        </message>
        <message>
            <source>{count} too many</source>
            <translation>{count} tefolle</translation>
        </message>
        <message>
            <source>{names} and {count} more</source>
            <translation>{names} en noch {count}</translation>
        </message>
        <message>
            <source>{names}: to be mended before publishing</source>
            <translation>{names}: te ferbetterjen foar it publisearjen</translation>
        </message>
        <message>
            <source>{name} · adapted</source>
            <translation>{name} · oanpast</translation>
        </message>
        <message>
            <source>{places} become what stands below</source>
            <translation>{places} wurde wat hjirûnder stiet</translation>
        </message>
        <message>
            <source>“{word}” is not in the dictionary</source>
            <translation>‘{word}’ stiet net yn it wurdboek</translation>
        </message>
        <message>
            <source>“{word}” is one of your words now.</source>
            <translation>‘{word}’ heart no by jo wurden.</translation>
        </message>
    </context>
    <context>
        <name>Crash</name>
        <message>
            <source>Close</source>
            <translation>Slute</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Details kopiearje</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Something went wrong in Omroeper</source>
            <translation>Der gie wat mis yn Omroeper</translation>
        </message>
        <message numerus="yes">
            <source>This happened %n times.</source>
            <translation>
                <numerusform>Dit barde %n kear.</numerusform>
                <numerusform>Dit barde %n kear.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your drafts are saved on this computer, and nothing is sent twice. You can go on; restart if something looks odd.</source>
            <translation>Jo konsepten binne op dizze kompjûter bewarre, en neat wurdt twa kear ferstjoerd. Jo kinne fierdergean; start op 'e nij as der wat frjemd útsjocht.</translation>
        </message>
    </context>
    <context>
        <name>Crop</name>
        <message>
            <source>Arrow keys move; Shift makes the cut larger or smaller, Ctrl goes in large steps.</source>
            <translation>Pylktoetsen ferpleatse; mei Shift wurdt de utsnijing grutter of lytser, mei Ctrl giet it yn grutte stappen.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulearje</translation>
        </message>
        <message>
            <source>Cut and focus point</source>
            <translation>Utsnijing en oandachtspunt</translation>
        </message>
        <message>
            <source>Cut: {width} × {height} pixels, {left} % from the left, {top} % from the top.</source>
            <translation>Utsnijing: {width} × {height} piksels, {left} % fan links, {top} % fan boppen.</translation>
        </message>
        <message>
            <source>Focus point: {left} % from the left, {top} % from the top.</source>
            <translation>Oandachtspunt: {left} % fan links, {top} % fan boppen.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Bewarje</translation>
        </message>
        <message>
            <source>Move the cut</source>
            <translation>Utsnijing ferpleatse</translation>
        </message>
        <message>
            <source>Picture {name}</source>
            <translation>Ofbylding {name}</translation>
        </message>
        <message>
            <source>Set the focus point</source>
            <translation>Oandachtspunt sette</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Foarm</translation>
        </message>
        <message>
            <source>The original stays whole. Drag, or use the arrow keys; Shift makes the cut larger or smaller.</source>
            <translation>It orizjineel bliuwt hiel. Sleep, of brûk de pylktoetsen; mei Shift wurdt de utsnijing grutter of lytser.</translation>
        </message>
        <message>
            <source>What stays in sight where a network shows less of the picture, if it can do that</source>
            <translation>Wat yn byld bliuwt as in netwurk minder fan de ôfbylding sjen lit, as it dat kin</translation>
        </message>
        <message>
            <source>Whole picture</source>
            <translation>Hiele ôfbylding</translation>
        </message>
        <message>
            <source>free</source>
            <translation>frij</translation>
        </message>
    </context>
    <context>
        <name>Drafts</name>
        <message numerus="yes">
            <source>%n pictures</source>
            <translation>
                <numerusform>%n ôfbylding</numerusform>
                <numerusform>%n ôfbyldingen</numerusform>
            </translation>
        </message>
        <message>
            <source>Also in earlier versions and in what was sent</source>
            <translation>Ek yn eardere ferzjes en yn wat ferstjoerd is</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Fuortsmite</translation>
        </message>
        <message>
            <source>Deletes the chosen draft; it can be brought back at once</source>
            <translation>Smyt it keazen konsept fuort; jo kinne it daliks weromhelje</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Konsepten</translation>
        </message>
        <message>
            <source>Enter opens a draft, Delete throws it away</source>
            <translation>Enter iepenet in konsept, Delete smyt it fuort</translation>
        </message>
        <message>
            <source>No draft has all these words. Try fewer.</source>
            <translation>Gjin konsept hat al dizze wurden. Besykje it mei minder.</translation>
        </message>
        <message>
            <source>No drafts</source>
            <translation>Gjin konsepten</translation>
        </message>
        <message>
            <source>Open a file of a colleague…</source>
            <translation>Bestân fan in kollega iepenje…</translation>
        </message>
        <message>
            <source>Search everything…</source>
            <translation>Oeral sykje…</translation>
        </message>
        <message>
            <source>Search in your drafts</source>
            <translation>Sykje yn jo konsepten</translation>
        </message>
        <message>
            <source>The draft is back.</source>
            <translation>It konsept is werom.</translation>
        </message>
        <message>
            <source>The draft was deleted.</source>
            <translation>It konsept is fuortsmiten.</translation>
        </message>
        <message>
            <source>To be read for colleagues</source>
            <translation>Te lêzen foar kollega's</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ungedien meitsje</translation>
        </message>
        <message>
            <source>Whatever you begin to write is kept here until you publish it.</source>
            <translation>Wat jo begjinne te skriuwen, bliuwt hjir bewarre oant jo it publisearje.</translation>
        </message>
        <message>
            <source>Without words yet</source>
            <translation>Noch sûnder wurden</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>Berjocht skriuwe</translation>
        </message>
        <message>
            <source>and {count} more accounts</source>
            <translation>en noch {count} accounts</translation>
        </message>
        <message>
            <source>changed {when}</source>
            <translation>feroare: {when}</translation>
        </message>
        <message>
            <source>no account chosen yet</source>
            <translation>noch gjin account keazen</translation>
        </message>
        <message>
            <source>put aside until {when}</source>
            <translation>bewarre oant {when}</translation>
        </message>
    </context>
    <context>
        <name>Error</name>
        <message>
            <source>A board needs a name.</source>
            <translation>In boerd hat in namme nedich.</translation>
        </message>
        <message>
            <source>A calendar comes from a file or from an address.</source>
            <translation>In aginda komt út in bestân of fan in adres.</translation>
        </message>
        <message>
            <source>A case that ended stays between {least} and {most} days.</source>
            <translation>In ôfrûne fraach bliuwt {least} oant {most} dagen stean.</translation>
        </message>
        <message>
            <source>A column follows at most {most} hashtags.</source>
            <translation>In kolom folget op syn heechst {most} hashtags.</translation>
        </message>
        <message>
            <source>A column keeps at most {most} words.</source>
            <translation>In kolom ûnthâldt op syn heechst {most} wurden.</translation>
        </message>
        <message>
            <source>A consulting hour has {most} hashtags at most.</source>
            <translation>In sprekoere hat op syn heechst {most} hashtags.</translation>
        </message>
        <message>
            <source>A consulting hour lasts {most} hours at most.</source>
            <translation>In sprekoere duorret op syn heechst {most} oeren.</translation>
        </message>
        <message>
            <source>A consulting hour needs a name.</source>
            <translation>In sprekoere hat in namme nedich.</translation>
        </message>
        <message>
            <source>A crisis holds every message.</source>
            <translation>In krisis hâldt elk berjocht tsjin.</translation>
        </message>
        <message>
            <source>A day has {most} preferred times at most.</source>
            <translation>In dei hat op syn heechst {most} foarkarstiden.</translation>
        </message>
        <message>
            <source>A file is too large for {host}.</source>
            <translation>In bestân is te grut foar {host}.</translation>
        </message>
        <message>
            <source>A hashtag is one word of letters and digits, as in #enkhuizen.</source>
            <translation>In hashtag is ien wurd fan letters en sifers, lykas #enkhuizen.</translation>
        </message>
        <message>
            <source>A line of this event has more than {most} characters.</source>
            <translation>In rigel fan dizze ôfspraak hat mear as {most} tekens.</translation>
        </message>
        <message>
            <source>A meeting lasts {hours} hours at most.</source>
            <translation>In gearkomste duorret op syn heechst {hours} oeren.</translation>
        </message>
        <message>
            <source>A message of {title} is on its way or out already, so the hour cannot be moved.</source>
            <translation>In berjocht fan {title} is al ûnderweis of stiet der al; it sprekoere kin dêrom net mear ferset wurde.</translation>
        </message>
        <message>
            <source>A name for the account is needed, of at most {most} characters.</source>
            <translation>It account moat in namme hawwe, fan op syn heechst {most} tekens.</translation>
        </message>
        <message>
            <source>A name or address holds at most {most} characters.</source>
            <translation>In namme of adres is op syn heechst {most} tekens lang.</translation>
        </message>
        <message>
            <source>A note holds at most {most} characters.</source>
            <translation>In notysje telt op syn heechst {most} tekens.</translation>
        </message>
        <message>
            <source>A number of seconds from 0 to {most} is needed.</source>
            <translation>Der is in tal sekonden nedich fan 0 oant en mei {most}.</translation>
        </message>
        <message>
            <source>A pause lasts from 0 to {most} seconds.</source>
            <translation>In betinktiid duorret 0 oant {most} sekonden.</translation>
        </message>
        <message>
            <source>A post goes at a moment, or when you say that it was decided; not both.</source>
            <translation>In berjocht giet op in tiidstip út, of as jo sizze dat der besletten is; net allebeide.</translation>
        </message>
        <message>
            <source>A rule of this wall keeps this message away.</source>
            <translation>In rigel fan dizze muorre hâldt dit berjocht fuort.</translation>
        </message>
        <message>
            <source>A series cannot be like this ({what}: {value}).</source>
            <translation>Sa kin in searje net wêze ({what}: {value}).</translation>
        </message>
        <message>
            <source>A series cannot repeat like this ({part}).</source>
            <translation>In searje kin sa net werhelle ({part}).</translation>
        </message>
        <message>
            <source>A series needs a name.</source>
            <translation>In rige hat in namme nedich.</translation>
        </message>
        <message>
            <source>A time has {most} subjects at most.</source>
            <translation>Ien kear hat op syn heechst {most} ûnderwerpen.</translation>
        </message>
        <message>
            <source>A wall needs a title.</source>
            <translation>In muorre hat in titel nedich.</translation>
        </message>
        <message>
            <source>Access was refused in the browser.</source>
            <translation>Yn de browser is de tagong wegere.</translation>
        </message>
        <message>
            <source>Add --secret-stdin and send it to the standard input.</source>
            <translation>Foegje --secret-stdin ta en stjoer it nei de standertynfier.</translation>
        </message>
        <message>
            <source>Add it again from its source.</source>
            <translation>Foegje it oarspronklike bestân op 'e nij ta.</translation>
        </message>
        <message>
            <source>Add it in the series, then let it go.</source>
            <translation>Foegje dy ta by de rige en lit it dan gean.</translation>
        </message>
        <message>
            <source>Add the account again with the new address.</source>
            <translation>Foegje it account op 'e nij ta mei it nije adres.</translation>
        </message>
        <message>
            <source>Add them in the series, then let it go.</source>
            <translation>Foegje dy ta by de rige en lit it dan gean.</translation>
        </message>
        <message>
            <source>After {most} problems reading was stopped.</source>
            <translation>Nei {most} problemen is it lêzen stoppe.</translation>
        </message>
        <message>
            <source>An account has nothing called {names}.</source>
            <translation>In account hat gjin {names}.</translation>
        </message>
        <message>
            <source>An answer is owed within {least} to {most} hours of the office.</source>
            <translation>In antwurd moat der wêze binnen {least} oant {most} kantoaroeren.</translation>
        </message>
        <message>
            <source>Another message stands in the place that was kept for this one.</source>
            <translation>Op it plak dat foar dit berjocht bewarre waard, stiet in oar berjocht.</translation>
        </message>
        <message>
            <source>Answer its pause first.</source>
            <translation>Beantwurdzje earst de betinktiid.</translation>
        </message>
        <message>
            <source>Answer who still waits from the list of what is left.</source>
            <translation>Jou wa't noch wachtet antwurd út de list fan wat oer is.</translation>
        </message>
        <message>
            <source>As {account} this needs a reason.</source>
            <translation>As {account} freget dit om in reden.</translation>
        </message>
        <message>
            <source>Ask for this picture, or change the setting.</source>
            <translation>Freegje dizze ôfbylding op, of feroarje de ynstelling.</translation>
        </message>
        <message>
            <source>Ask the administrator of the server for this right, or sign in again and allow it.</source>
            <translation>Freegje de behearder fan de server om dit rjocht, of meld jo op 'e nij oan en stean it ta.</translation>
        </message>
        <message>
            <source>Ask the administrator of the server or of this computer to mend the certificate.</source>
            <translation>Freegje de behearder fan de server of fan dizze kompjûter it sertifikaat te ferhelpen.</translation>
        </message>
        <message>
            <source>Ask the administrator of the site to let Omroeper through.</source>
            <translation>Freegje de behearder fan de website Omroeper ta te litten.</translation>
        </message>
        <message>
            <source>Ask the administrator of the site to let the Authorization header through.</source>
            <translation>Freegje de behearder fan de website de Authorization-kopregel troch te litten.</translation>
        </message>
        <message>
            <source>Ask the administrator of the site to switch on application passwords.</source>
            <translation>Freegje de behearder fan de website tapassingswachtwurden oan te setten.</translation>
        </message>
        <message>
            <source>Ask who manages this computer for the right to write in it.</source>
            <translation>Freegje de behearder fan dizze kompjûter om it rjocht deryn te skriuwen.</translation>
        </message>
        <message>
            <source>Ask who manages this computer, or start it by hand.</source>
            <translation>Freegje it oan wa't dizze kompjûter beheart, of start it mei de hân.</translation>
        </message>
        <message>
            <source>Ask {host} for an address that is open.</source>
            <translation>Freegje {host} om in adres dat foar elkenien iepen is.</translation>
        </message>
        <message>
            <source>At that time there is a consulting hour already: {title}.</source>
            <translation>Op dat stuit is der al in sprekoere: {title}.</translation>
        </message>
        <message>
            <source>At this address of {host} there is no feed.</source>
            <translation>Op dit adres fan {host} stiet gjin feed.</translation>
        </message>
        <message>
            <source>At {host} there is no picture that can be shown.</source>
            <translation>Op {host} stiet gjin ôfbylding dy't sjen litten wurde kin.</translation>
        </message>
        <message>
            <source>Change it and try again.</source>
            <translation>Feroarje it en besykje it op 'e nij.</translation>
        </message>
        <message>
            <source>Change the name.</source>
            <translation>Feroarje de namme.</translation>
        </message>
        <message>
            <source>Change the rules of the wall if it is to be shown.</source>
            <translation>Feroarje de rigels fan de muorre as it dochs sjen litten wurde moat.</translation>
        </message>
        <message>
            <source>Change the text of the series, or confirm each time.</source>
            <translation>Wizigje de tekst fan 'e rige, of set eltse kear apart klear.</translation>
        </message>
        <message>
            <source>Change what is refused, or ask the administrator of the server.</source>
            <translation>Feroarje wat wegere wurdt, of freegje de behearder fan de server.</translation>
        </message>
        <message>
            <source>Check how the name is spelled.</source>
            <translation>Kontrolearje hoe't de namme stavere wurdt.</translation>
        </message>
        <message>
            <source>Check how the name is spelled; whoever manages the domain name can mend it.</source>
            <translation>Kontrolearje hoe't de namme stavere wurdt. Wa't de domeinnamme beheart, kin it ferhelpe.</translation>
        </message>
        <message>
            <source>Check that the disk is there and that you may write in the folder.</source>
            <translation>Kontrolearje oft de skiif der is en oft jo yn de map skriuwe meie.</translation>
        </message>
        <message>
            <source>Check that the disk is there.</source>
            <translation>Kontrolearje oft de skiif der is.</translation>
        </message>
        <message>
            <source>Check that you may open it, or copy it first.</source>
            <translation>Kontrolearje oft jo it iepenje meie, of meitsje der earst in kopy fan.</translation>
        </message>
        <message>
            <source>Check the address and the connection, and try again.</source>
            <translation>Kontrolearje it adres en de ferbining, en besykje it op 'e nij.</translation>
        </message>
        <message>
            <source>Check the address and the connection.</source>
            <translation>Kontrolearje it adres en de ferbining.</translation>
        </message>
        <message>
            <source>Check the address of the server.</source>
            <translation>Kontrolearje it adres fan de server.</translation>
        </message>
        <message>
            <source>Check the address, or choose another network.</source>
            <translation>Kontrolearje it adres, of kies in oar netwurk.</translation>
        </message>
        <message>
            <source>Check the address; if it is right, ask the administrator of the server.</source>
            <translation>Kontrolearje it adres. As it kloppet, freegje dan de behearder fan de server.</translation>
        </message>
        <message>
            <source>Check the name, or type the server yourself.</source>
            <translation>Kontrolearje de namme, of typ de server sels.</translation>
        </message>
        <message>
            <source>Choose 'Have it read…' and open the file that comes back.</source>
            <translation>Kies ‘Lêze litte…’ en iepenje it bestân dat weromkomt.</translation>
        </message>
        <message>
            <source>Choose a JPEG, PNG, GIF or WebP.</source>
            <translation>Kies in JPEG, PNG, GIF of WebP.</translation>
        </message>
        <message>
            <source>Choose a VTT or SRT file.</source>
            <translation>Kies in VTT- of SRT-bestân.</translation>
        </message>
        <message>
            <source>Choose a board that is there.</source>
            <translation>Kies in boerd dat der is.</translation>
        </message>
        <message>
            <source>Choose a day of the calendar.</source>
            <translation>Kies in dei dy't op de kalinder stiet.</translation>
        </message>
        <message>
            <source>Choose a day on which it has one.</source>
            <translation>Kies in dei dêr't dy wol ien op hat.</translation>
        </message>
        <message>
            <source>Choose a file that another reader of feeds has exported (OPML).</source>
            <translation>Kies in bestân dat in oare feedlêzer makke hat (OPML).</translation>
        </message>
        <message>
            <source>Choose a later end.</source>
            <translation>Kies in letter ein.</translation>
        </message>
        <message>
            <source>Choose a later one.</source>
            <translation>Kies in letter momint.</translation>
        </message>
        <message>
            <source>Choose a moment still to come.</source>
            <translation>Kies in stuit dat noch komt.</translation>
        </message>
        <message>
            <source>Choose a moment to come, or leave it out.</source>
            <translation>Kies in momint dat noch komt, of lit it wei.</translation>
        </message>
        <message>
            <source>Choose a number between these.</source>
            <translation>Kies in getal dêrtusken.</translation>
        </message>
        <message>
            <source>Choose a passphrase, or keep the sign-ins for this session only.</source>
            <translation>Kies in wachtsin, of bewarje de oanmeldgegevens allinnich foar dizze kear.</translation>
        </message>
        <message>
            <source>Choose a picture, not a folder.</source>
            <translation>Kies in ôfbylding, gjin map.</translation>
        </message>
        <message>
            <source>Choose a repetition by day, week or month.</source>
            <translation>Kies in werhelling de dei, de wike of de moanne.</translation>
        </message>
        <message>
            <source>Choose a shorter time.</source>
            <translation>Kies in koartere tiid.</translation>
        </message>
        <message>
            <source>Choose a smaller one, or a picture that stands still.</source>
            <translation>Kies in lytsere, of in ôfbylding dy't stilstiet.</translation>
        </message>
        <message>
            <source>Choose a smaller picture.</source>
            <translation>Kies in lytsere ôfbylding.</translation>
        </message>
        <message>
            <source>Choose a time for events of a whole day, or give it one.</source>
            <translation>Kies in tiid foar ôfspraken fan in hiele dei, of jou dizze in tiid.</translation>
        </message>
        <message>
            <source>Choose a video with a picture.</source>
            <translation>Kies in fideo mei byld.</translation>
        </message>
        <message>
            <source>Choose an MP4, MOV or WebM.</source>
            <translation>Kies in MP4, MOV of WebM.</translation>
        </message>
        <message>
            <source>Choose an account of the municipality or of the council.</source>
            <translation>Kies in account fan de gemeente of fan de ried.</translation>
        </message>
        <message>
            <source>Choose an account that is there.</source>
            <translation>Kies in account dat der is.</translation>
        </message>
        <message>
            <source>Choose an earlier end.</source>
            <translation>Kies in earder ein.</translation>
        </message>
        <message>
            <source>Choose an earlier one.</source>
            <translation>Kies in earder momint.</translation>
        </message>
        <message>
            <source>Choose another account for this column.</source>
            <translation>Kies in oar account foar dizze kolom.</translation>
        </message>
        <message>
            <source>Choose another account, or open the message at its own network.</source>
            <translation>Kies in oar account, of iepenje it berjocht op it eigen netwurk.</translation>
        </message>
        <message>
            <source>Choose another account.</source>
            <translation>Kies in oar account.</translation>
        </message>
        <message>
            <source>Choose another data folder, or ask who manages this computer for the right to write in it.</source>
            <translation>Kies in oare gegevensmap, of freegje de behearder fan dizze kompjûter om it rjocht deryn te skriuwen.</translation>
        </message>
        <message>
            <source>Choose another day, or keep its timer on this laptop.</source>
            <translation>Kies in oare dei, of hâld de klok op dizze laptop.</translation>
        </message>
        <message>
            <source>Choose another day.</source>
            <translation>Kies in oare dei.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>Kies in oar bestân.</translation>
        </message>
        <message>
            <source>Choose another folder, or close the program that has it open.</source>
            <translation>Kies in oare map, of slút it programma dat it iepen hat.</translation>
        </message>
        <message>
            <source>Choose another length.</source>
            <translation>Kies in oare tiid.</translation>
        </message>
        <message>
            <source>Choose another moment, publish it now, or stop it.</source>
            <translation>Kies in oar momint, publisearje it no, of stopje it.</translation>
        </message>
        <message>
            <source>Choose another name, or add --replace.</source>
            <translation>Kies in oare namme, of set --replace derby.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Kies in oare namme.</translation>
        </message>
        <message>
            <source>Choose another picture.</source>
            <translation>Kies in oare ôfbylding.</translation>
        </message>
        <message>
            <source>Choose another place, or make room.</source>
            <translation>Kies in oar plak, of meitsje romte.</translation>
        </message>
        <message>
            <source>Choose another time, or call that one off first.</source>
            <translation>Kies in oar stuit, of sis dat sprekoere earst ôf.</translation>
        </message>
        <message>
            <source>Choose another value.</source>
            <translation>Kies in oare wearde.</translation>
        </message>
        <message>
            <source>Choose at least one account.</source>
            <translation>Kies op syn minst ien account.</translation>
        </message>
        <message>
            <source>Choose at least one day, and an end after the beginning, such as 09:00 and 17:00.</source>
            <translation>Kies op syn minst ien dei, en in ein nei it begjin, lykas 09:00 en 17:00.</translation>
        </message>
        <message>
            <source>Choose days and times anew.</source>
            <translation>Kies de dagen en tiden opnij.</translation>
        </message>
        <message>
            <source>Choose every week, every so many weeks, or monthly by date or weekday.</source>
            <translation>Kies elke wike, om de safolle wiken, of elke moanne op datum of wykdei.</translation>
        </message>
        <message>
            <source>Choose it again.</source>
            <translation>Kies it op 'e nij.</translation>
        </message>
        <message>
            <source>Choose one of the language that is meant.</source>
            <translation>Kies in wurdboek fan de bedoelde taal.</translation>
        </message>
        <message>
            <source>Choose one of the lists of this account.</source>
            <translation>Kies ien fan de listen fan dit account.</translation>
        </message>
        <message>
            <source>Choose one of the two.</source>
            <translation>Kies ien fan de twa.</translation>
        </message>
        <message>
            <source>Choose one of: {known}.</source>
            <translation>Kies ien fan dizze: {known}.</translation>
        </message>
        <message>
            <source>Choose one or more days.</source>
            <translation>Kies ien of mear dagen.</translation>
        </message>
        <message>
            <source>Choose the captions of this video only.</source>
            <translation>Kies allinnich de undertitels fan dizze fideo.</translation>
        </message>
        <message>
            <source>Choose the extension (.oxt), or the pair of .dic and .aff of one dictionary.</source>
            <translation>Kies de ekstinsje (.oxt), of it pear .dic en .aff fan ien wurdboek.</translation>
        </message>
        <message>
            <source>Choose the new file.</source>
            <translation>Kies it nije bestân.</translation>
        </message>
        <message>
            <source>Confirm each time.</source>
            <translation>Set eltse kear apart klear.</translation>
        </message>
        <message>
            <source>Copy the address into a browser yourself, or paste a token.</source>
            <translation>Kopiearje it adres sels nei in browser, of plak in tagongskaai.</translation>
        </message>
        <message>
            <source>Copy the file to this computer first.</source>
            <translation>Kopiearje it bestân earst nei dizze kompjûter.</translation>
        </message>
        <message>
            <source>Correct it in the calendar and export it again.</source>
            <translation>Ferbetterje it yn de aginda en eksportearje dy op 'e nij.</translation>
        </message>
        <message>
            <source>Correct it in the calendar.</source>
            <translation>Ferbetterje it yn de aginda.</translation>
        </message>
        <message>
            <source>Correct the end.</source>
            <translation>Ferbetterje de ein.</translation>
        </message>
        <message>
            <source>Correct the quotes, or save it again from the spreadsheet as CSV.</source>
            <translation>Ferbetterje de oanhellingstekens, of bewarje de tabel op 'e nij as CSV.</translation>
        </message>
        <message>
            <source>Correct them, or choose to leave them out.</source>
            <translation>Ferbetterje se, of kies derfoar om se wei te litten.</translation>
        </message>
        <message>
            <source>Correct them, or export them again as VTT or SRT.</source>
            <translation>Ferbetterje se, of eksportearje se op 'e nij as VTT of SRT.</translation>
        </message>
        <message>
            <source>Decide whether it is still to be done.</source>
            <translation>Beslút oft it noch barre moat.</translation>
        </message>
        <message>
            <source>Decide whether it still goes out, or stop it and say when the hour is made up for.</source>
            <translation>Beslút oft it noch útgiet, of hâld it tsjin en lit witte wannear't jo it sprekoere ynhelje.</translation>
        </message>
        <message>
            <source>Describe the picture.</source>
            <translation>Omskriuw de ôfbylding.</translation>
        </message>
        <message>
            <source>Divide it over several drafts.</source>
            <translation>Ferdiel de tekst oer mear konsepten.</translation>
        </message>
        <message>
            <source>Divide it over several files.</source>
            <translation>Ferdiel it oer mear bestannen.</translation>
        </message>
        <message>
            <source>Do it as another account, if it is still needed.</source>
            <translation>Doch it as in oar account, as it noch nedich is.</translation>
        </message>
        <message>
            <source>Edit it and type that part anew.</source>
            <translation>Bewurkje it berjocht en typ dat part op 'e nij.</translation>
        </message>
        <message>
            <source>Edit it as a new draft, with the address of the message in the text.</source>
            <translation>Bewurkje it as nij konsept, mei it adres fan it berjocht yn de tekst.</translation>
        </message>
        <message>
            <source>Edit it as a new draft, without the quote.</source>
            <translation>Bewurkje it as nij konsept, sûnder it sitaat.</translation>
        </message>
        <message>
            <source>Edit it as a new draft, without the quote; you can reply to the message instead.</source>
            <translation>Bewurkje it as nij konsept, sûnder it sitaat; jo kinne yn stee dêrfan op it berjocht antwurdzje.</translation>
        </message>
        <message>
            <source>Edit it as a new draft, without the reply.</source>
            <translation>Bewurkje it as nij konsept, sûnder it antwurd.</translation>
        </message>
        <message>
            <source>Edit the message and add it again.</source>
            <translation>Bewurkje it berjocht en foegje it opnij ta.</translation>
        </message>
        <message>
            <source>End the hold to let it go.</source>
            <translation>Hef de wacht op om it gean te litten.</translation>
        </message>
        <message>
            <source>Export it again from the calendar.</source>
            <translation>Eksportearje it op 'e nij út de aginda.</translation>
        </message>
        <message>
            <source>Export the calendar again as iCalendar (.ics).</source>
            <translation>Eksportearje de aginda op 'e nij as iCalendar (.ics).</translation>
        </message>
        <message>
            <source>Export the whole calendar again.</source>
            <translation>Eksportearje de hiele aginda op 'e nij.</translation>
        </message>
        <message>
            <source>Fetch or export it again; it was not copied whole.</source>
            <translation>Helje of eksportearje it op 'e nij; it is net yn syn gehiel kopiearre.</translation>
        </message>
        <message>
            <source>Fill in your name.</source>
            <translation>Folje jo namme yn.</translation>
        </message>
        <message>
            <source>Give a beginning (--start), an end (--end), or both.</source>
            <translation>Jou in begjin (--start), in ein (--end) of beide.</translation>
        </message>
        <message>
            <source>Give each file one description, divided by |.</source>
            <translation>Jou elk bestân ien omskriuwing, skieden troch |.</translation>
        </message>
        <message>
            <source>Give it a date and time.</source>
            <translation>Jou it in datum en in tiid.</translation>
        </message>
        <message>
            <source>Give it a last day in the calendar, or make the series here.</source>
            <translation>Jou it yn de aginda in lêste dei, of meitsje de searje hjir.</translation>
        </message>
        <message>
            <source>Give it a later end, or leave it out.</source>
            <translation>Jou it in lettere ein, of lit de ein wei.</translation>
        </message>
        <message>
            <source>Give it a name by which you find it.</source>
            <translation>Jou in namme dêr't jo it oan weromfine.</translation>
        </message>
        <message>
            <source>Give it an earlier end.</source>
            <translation>Jou it in eardere ein.</translation>
        </message>
        <message>
            <source>Give it one.</source>
            <translation>Jou der ien.</translation>
        </message>
        <message>
            <source>Give one --media before each --alt.</source>
            <translation>Jou foar elke --alt ien --media op.</translation>
        </message>
        <message>
            <source>Give one of the two.</source>
            <translation>Jou ien fan de twa.</translation>
        </message>
        <message>
            <source>Hold it as it was announced; or call it off, say so, and plan another.</source>
            <translation>Hâld it sa't it oankundige is; of siz it ôf, meitsje dat bekend en plan in oar.</translation>
        </message>
        <message>
            <source>In the role {role} a message never goes by itself; you press Publish.</source>
            <translation>Yn de rol {role} giet in berjocht nea út himsels; jo drukke op Publisearje.</translation>
        </message>
        <message>
            <source>Install the newest Omroeper.</source>
            <translation>Ynstallearje de nijste Omroeper.</translation>
        </message>
        <message>
            <source>It can be asked from the answer with number {least} to {most}.</source>
            <translation>De fraach kin komme fan antwurd {least} oant en mei {most} ôf.</translation>
        </message>
        <message>
            <source>It does not say as whom.</source>
            <translation>Der stiet net by as wa.</translation>
        </message>
        <message>
            <source>It fell due during the crisis; after a crisis nothing goes by itself.</source>
            <translation>It wie yn de krisis oan bar; nei in krisis giet neat fansels.</translation>
        </message>
        <message>
            <source>It goes by itself as soon as there is one, if its late rule allows it by then.</source>
            <translation>It giet fansels sa gau as der wer ien is, as de regel foar te let dat dan noch talit.</translation>
        </message>
        <message>
            <source>It has left already, or was stopped before.</source>
            <translation>It is al fuort, of it is earder stoppe.</translation>
        </message>
        <message>
            <source>It has no name yet.</source>
            <translation>It hat noch gjin namme.</translation>
        </message>
        <message>
            <source>It is asked again by itself; nothing is missed.</source>
            <translation>Der wurdt fansels op 'e nij frege; jo misse neat.</translation>
        </message>
        <message>
            <source>It is looked up again by itself; take it back if it may no longer go.</source>
            <translation>It wurdt út himsels op 'e nij neigien. As it net mear gean mei, nim it dan werom.</translation>
        </message>
        <message>
            <source>It is looked up by itself. Do not send it again before that is known.</source>
            <translation>It wurdt út himsels neigien. Ferstjoer it net op 'e nij foardat dat bekend is.</translation>
        </message>
        <message>
            <source>It is not said to whom this is passed on.</source>
            <translation>Der stiet net nei wa't dit trochferwiisd wurdt.</translation>
        </message>
        <message>
            <source>It is not said whereto the consulting hour moves.</source>
            <translation>Der is net sein wêr't it sprekoere hinne giet.</translation>
        </message>
        <message>
            <source>It is not said who takes this case.</source>
            <translation>Der stiet net wa't dizze fraach oppakt.</translation>
        </message>
        <message>
            <source>It is not said whose messages this column shows.</source>
            <translation>Der is net oanjûn waans berjochten dizze kolom sjen lit.</translation>
        </message>
        <message>
            <source>It is not said why nobody is answered.</source>
            <translation>Der stiet net by wêrom't der gjin antwurd komt.</translation>
        </message>
        <message>
            <source>It is tried again by itself; if it stays, ask the administrator of the server.</source>
            <translation>It wurdt út himsels op 'e nij besocht. As it sa bliuwt, freegje dan de behearder fan de server.</translation>
        </message>
        <message>
            <source>It waits for another message, which does not stand yet.</source>
            <translation>It wachtet op in oar berjocht, dat der noch net stiet.</translation>
        </message>
        <message>
            <source>It waits until the council meeting is closed.</source>
            <translation>It wachtet oant de riedsgearkomste sletten is.</translation>
        </message>
        <message>
            <source>It was not missed.</source>
            <translation>It is net mist.</translation>
        </message>
        <message>
            <source>It was not sent.</source>
            <translation>It is net ferstjoerd.</translation>
        </message>
        <message>
            <source>Its account was removed meanwhile, so it was not done.</source>
            <translation>It account is ûnderwilens fuorthelle, dus it is net dien.</translation>
        </message>
        <message>
            <source>Its author altered this message while you read it.</source>
            <translation>De skriuwer hat dit berjocht feroare wylst jo it liezen.</translation>
        </message>
        <message>
            <source>Its author does not let others quote this message.</source>
            <translation>De skriuwer lit dit berjocht net troch oaren sitearje.</translation>
        </message>
        <message>
            <source>Its author may have removed it.</source>
            <translation>Faaks hat de skriuwer it weihelle.</translation>
        </message>
        <message>
            <source>Its consulting hour never began: this computer was off or asleep.</source>
            <translation>It sprekoere is nea begûn: dizze kompjûter stie út of sliepte.</translation>
        </message>
        <message>
            <source>Its consulting hour was moved or called off; the plan is being adapted.</source>
            <translation>It sprekoere is ferpleatst of ôfsein; de planning wurdt oanpast.</translation>
        </message>
        <message>
            <source>Its moment passed before anybody confirmed it.</source>
            <translation>It momint gie foarby foardat immen it befêstige.</translation>
        </message>
        <message>
            <source>Its moment passed {minutes} before it could go, so it was held back.</source>
            <translation>It momint wie {minutes} foarby foardat it gean koe; dêrom is it tsjinholden.</translation>
        </message>
        <message>
            <source>Its own words: “{message}”</source>
            <translation>Yn de eigen wurden: “{message}”</translation>
        </message>
        <message>
            <source>Its series is paused.</source>
            <translation>De rige dêrfan is stillein.</translation>
        </message>
        <message>
            <source>Its series was changed meanwhile; the plan is being adapted.</source>
            <translation>De rige dêrfan is yntusken wizige; it plan wurdt oanpast.</translation>
        </message>
        <message>
            <source>Its video is missing.</source>
            <translation>De fideo ûntbrekt.</translation>
        </message>
        <message>
            <source>Leave some out.</source>
            <translation>Lit der in pear wei.</translation>
        </message>
        <message>
            <source>Leave the laptop on at its moment, or choose another moment.</source>
            <translation>Lit de laptop dan oan, of kies in oar momint.</translation>
        </message>
        <message>
            <source>Leave this setting off.</source>
            <translation>Lit dizze ynstelling út.</translation>
        </message>
        <message>
            <source>Let it go after all first.</source>
            <translation>Lit it earst dochs gean.</translation>
        </message>
        <message>
            <source>Let the event begin on a day on which it repeats.</source>
            <translation>Lit de ôfspraak begjinne op in dei dêr't dy op werhellet.</translation>
        </message>
        <message>
            <source>Let the first row name the columns: date, time, account, text.</source>
            <translation>Set yn de earste rige de nammen fan de kolommen: datum, tiid, account, tekst.</translation>
        </message>
        <message>
            <source>Let the series go on to let it go.</source>
            <translation>Pak de rige wer op om it gean te litten.</translation>
        </message>
        <message>
            <source>Let this one pass now, or end the crisis.</source>
            <translation>Lit dit iene berjocht no troch, of einigje de krisis.</translation>
        </message>
        <message>
            <source>Look at it there; delete it when it may not stand there yet.</source>
            <translation>Besjoch it dêr; smyt it fuort as it der noch net stean mei.</translation>
        </message>
        <message>
            <source>Look at its day, time, zone and end again.</source>
            <translation>Sjoch op 'e nij nei de dei, de tiid, de tiidsône en de ein.</translation>
        </message>
        <message>
            <source>Look at the board again.</source>
            <translation>Sjoch op 'e nij op 'e list.</translation>
        </message>
        <message>
            <source>Look at the consulting hour if this stays.</source>
            <translation>Sjoch by it sprekoere as dit sa bliuwt.</translation>
        </message>
        <message>
            <source>Look at the list.</source>
            <translation>Sjoch yn de list.</translation>
        </message>
        <message>
            <source>Look at the queue again.</source>
            <translation>Sjoch nochris yn de rige.</translation>
        </message>
        <message>
            <source>Look at the series if this stays.</source>
            <translation>Besjoch de rige as dit sa bliuwt.</translation>
        </message>
        <message>
            <source>Look how it stands now.</source>
            <translation>Sjoch hoe't it der no foar stiet.</translation>
        </message>
        <message>
            <source>Look how it stands; take it to open it again.</source>
            <translation>Sjoch hoe't it derfoar stiet; pak de fraach op om har wer te iepenjen.</translation>
        </message>
        <message>
            <source>Look in the column how it stands.</source>
            <translation>Sjoch yn de kolom hoe't it stiet.</translation>
        </message>
        <message>
            <source>Look in the list of drafts.</source>
            <translation>Sjoch yn de list mei konsepten.</translation>
        </message>
        <message>
            <source>Look in the list of series.</source>
            <translation>Sjoch yn 'e list mei rigen.</translation>
        </message>
        <message>
            <source>Look in the list of what was sent.</source>
            <translation>Sjoch yn de list fan wat ferstjoerd is.</translation>
        </message>
        <message>
            <source>Look in the list.</source>
            <translation>Sjoch yn de list.</translation>
        </message>
        <message>
            <source>Look on the site for its address; it often ends in /feed or /rss.</source>
            <translation>Sykje it adres op 'e side; it einiget faak op /feed of /rss.</translation>
        </message>
        <message>
            <source>Look on the site for the address of its feed.</source>
            <translation>Sykje op 'e side it adres fan de feed.</translation>
        </message>
        <message>
            <source>Look there first; then write it anew: Edit as new draft.</source>
            <translation>Sjoch dêr earst. Skriuw it dêrnei op 'e nij mei “Bewurkje as nij konsept”.</translation>
        </message>
        <message>
            <source>Look whether the message stands there; report this.</source>
            <translation>Sjoch oft it berjocht der stiet, en meld dit.</translation>
        </message>
        <message>
            <source>Look which cases there are.</source>
            <translation>Sjoch hokker fragen der binne.</translation>
        </message>
        <message>
            <source>Look which columns there are.</source>
            <translation>Sjoch hokker kolommen der binne.</translation>
        </message>
        <message>
            <source>Look which walls there are.</source>
            <translation>Sjoch hokker muorren der binne.</translation>
        </message>
        <message>
            <source>Make a new one on the network's own site and paste it whole.</source>
            <translation>Meitsje in nije op de website fan it netwurk en plak dy yn syn gehiel.</translation>
        </message>
        <message>
            <source>Make a simpler event of it in the calendar.</source>
            <translation>Meitsje der yn de aginda in ienfâldiger ôfspraak fan.</translation>
        </message>
        <message>
            <source>Make an app password on the network's own site and paste that.</source>
            <translation>Meitsje in app-wachtwurd op de website fan it netwurk en plak dat.</translation>
        </message>
        <message>
            <source>Make an app password on the network's own site and use that.</source>
            <translation>Meitsje in app-wachtwurd op de website fan it netwurk en brûk dat.</translation>
        </message>
        <message>
            <source>Make it shorter.</source>
            <translation>Meitsje de notysje koarter.</translation>
        </message>
        <message>
            <source>Make one on the site under Users, Profile, Application passwords, and paste all of it.</source>
            <translation>Meitsje der ien op de website ûnder Brûkers, Profyl, Tapassingswachtwurden, en plak it yn syn gehiel.</translation>
        </message>
        <message>
            <source>Make room on the disk and try again.</source>
            <translation>Meitsje romte op de skiif en besykje it nochris.</translation>
        </message>
        <message>
            <source>Make room on the disk.</source>
            <translation>Meitsje romte op de skiif.</translation>
        </message>
        <message>
            <source>Make the picture smaller first.</source>
            <translation>Meitsje de ôfbylding earst lytser.</translation>
        </message>
        <message>
            <source>Make the series here, or give the file one event for each day.</source>
            <translation>Meitsje de searje hjir, of jou it bestân foar elke dei in eigen ôfspraak.</translation>
        </message>
        <message>
            <source>Make the text shorter.</source>
            <translation>Meitsje de tekst koarter.</translation>
        </message>
        <message>
            <source>Mend that place and bring it in again; until then the rules that came with the program hold.</source>
            <translation>Ferbetterje dat plak en lês it bestân nochris yn; oant dan jilde de regels dy't by it programma hearre.</translation>
        </message>
        <message>
            <source>More is planned for {account} on that day than its server keeps ({most} a day).</source>
            <translation>Foar {account} is op dy dei mear pland as de server bewarret ({most} deis).</translation>
        </message>
        <message>
            <source>More is planned for {account} than its server keeps ({most} in all).</source>
            <translation>Foar {account} is mear pland as de server bewarret ({most} yn totaal).</translation>
        </message>
        <message>
            <source>Name one of: {known}.</source>
            <translation>Neam ien fan dizze: {known}.</translation>
        </message>
        <message>
            <source>Name the account.</source>
            <translation>Neam it account.</translation>
        </message>
        <message>
            <source>No account is chosen to follow this with.</source>
            <translation>Der is gjin account keazen om dit mei te folgjen.</translation>
        </message>
        <message>
            <source>No account is chosen to speak as.</source>
            <translation>Der is gjin account keazen om mei te sprekken.</translation>
        </message>
        <message>
            <source>No browser could be opened.</source>
            <translation>Der koe gjin browser iepene wurde.</translation>
        </message>
        <message>
            <source>No list is chosen.</source>
            <translation>Der is gjin list keazen.</translation>
        </message>
        <message>
            <source>No passphrase came in on file descriptor {descriptor}.</source>
            <translation>Op bestânsnûmer {descriptor} kaam gjin wachtsin binnen.</translation>
        </message>
        <message>
            <source>Nobody is known as {handle}.</source>
            <translation>Nimmen is bekend as {handle}.</translation>
        </message>
        <message>
            <source>Nobody went through the pause of this message yet.</source>
            <translation>Noch nimmen hat de betinktiid fan dit berjocht trochrûn.</translation>
        </message>
        <message>
            <source>Nobody would know who signed it.</source>
            <translation>Nimmen soe witte wa't it ûndertekene.</translation>
        </message>
        <message>
            <source>Nothing came in on the standard input.</source>
            <translation>Der kaam neat binnen op de standertynfier.</translation>
        </message>
        <message>
            <source>Nothing can be written in {folder}.</source>
            <translation>Yn {folder} kin neat skreaun wurde.</translation>
        </message>
        <message>
            <source>Nothing of it was taken over. Ask for a smaller one.</source>
            <translation>Der is neat fan oernommen. Freegje om in lytser bestân.</translation>
        </message>
        <message>
            <source>Nothing of it was taken over. Ask for the file again.</source>
            <translation>Der is neat fan oernommen. Freegje op 'e nij om it bestân.</translation>
        </message>
        <message>
            <source>Nothing of it was taken over. Ask the sender for the file again, and how it came to you.</source>
            <translation>Der is neat fan oernommen. Freegje de ôfstjoerder op 'e nij om it bestân, en gean nei hoe't it by jo kaam.</translation>
        </message>
        <message>
            <source>Nothing of this post waits for a decision.</source>
            <translation>Fan dit berjocht wachtet neat op in beslút.</translation>
        </message>
        <message>
            <source>Nothing of your own is lost; wait a moment.</source>
            <translation>Fan josels is neat ferlern; wachtsje efkes.</translation>
        </message>
        <message>
            <source>Nothing to do.</source>
            <translation>Jo hoege neat te dwaan.</translation>
        </message>
        <message>
            <source>Nothing to do: it goes as soon as the server takes messages again.</source>
            <translation>Jo hoege neat te dwaan: it berjocht giet út himsels sa gau as de server wer berjochten oannimt.</translation>
        </message>
        <message>
            <source>Nothing to do: it goes by itself as soon as there is a connection.</source>
            <translation>Jo hoege neat te dwaan: it berjocht giet út himsels sa gau as der ferbining is.</translation>
        </message>
        <message>
            <source>Nothing to do: it goes on as soon as the picture is ready.</source>
            <translation>Jo hoege neat te dwaan: it berjocht giet út himsels fierder sa gau as de ôfbylding klear is.</translation>
        </message>
        <message>
            <source>Nothing to do: it is looked up again.</source>
            <translation>Jo hoege neat te dwaan: it wurdt op 'e nij neigien.</translation>
        </message>
        <message>
            <source>Nothing to do: it is tried again by itself.</source>
            <translation>Jo hoege neat te dwaan: it wurdt út himsels op 'e nij besocht.</translation>
        </message>
        <message>
            <source>Nothing to do: it is tried again.</source>
            <translation>Jo hoege neat te dwaan: it wurdt op 'e nij besocht.</translation>
        </message>
        <message>
            <source>Nothing was changed. Add that file and take the folder in again.</source>
            <translation>Der is neat feroare. Foegje dat bestân ta en lês de map op 'e nij yn.</translation>
        </message>
        <message>
            <source>Nothing was changed. Mend it there and take it in again.</source>
            <translation>Der is neat feroare. Meitsje it dêr goed en lês de rjochtline op 'e nij yn.</translation>
        </message>
        <message>
            <source>Open a page in the browser and sign in to the network there.</source>
            <translation>Iepenje in side yn de browser en meld jo dêr oan by it netwurk.</translation>
        </message>
        <message>
            <source>Open it on the computer from which the draft was sent.</source>
            <translation>Iepenje it op de kompjûter dêr't it konsept mei ferstjoerd is.</translation>
        </message>
        <message>
            <source>Open the account on the network and look; then say here what you saw.</source>
            <translation>Iepenje it account op it netwurk en sjoch. Sis dêrnei hjir wat jo seagen.</translation>
        </message>
        <message>
            <source>Open the file again.</source>
            <translation>Iepenje it bestân op 'e nij.</translation>
        </message>
        <message>
            <source>Open the link and look whether it stands there.</source>
            <translation>Iepenje de keppeling en sjoch oft it der stiet.</translation>
        </message>
        <message>
            <source>Open the message and see whether it is done; else do it now.</source>
            <translation>Iepenje it berjocht en sjoch oft it bard is; doch it oars no.</translation>
        </message>
        <message>
            <source>Open the message itself.</source>
            <translation>Iepenje it berjocht sels.</translation>
        </message>
        <message>
            <source>Open the message to see whether it is.</source>
            <translation>Iepenje it berjocht om te sjen oft it sa is.</translation>
        </message>
        <message>
            <source>Open the network's own site and see how it stands.</source>
            <translation>Iepenje de website fan it netwurk en sjoch hoe't it derfoar stiet.</translation>
        </message>
        <message>
            <source>Paste the address of a feed (RSS or Atom).</source>
            <translation>Plak it adres fan in feed (RSS of Atom).</translation>
        </message>
        <message>
            <source>Pictures of others are not fetched by themselves.</source>
            <translation>Ofbyldingen fan oaren wurde net fansels ophelle.</translation>
        </message>
        <message>
            <source>Publish it now, choose another moment, or stop it.</source>
            <translation>Pleats it no, kies in oar momint, of stopje it.</translation>
        </message>
        <message>
            <source>Publish it now, or choose another moment.</source>
            <translation>Publisearje it no, of kies in oar momint.</translation>
        </message>
        <message>
            <source>Publish it now, or stop it.</source>
            <translation>Publisearje it no, of stopje it.</translation>
        </message>
        <message>
            <source>Put a text that holds the divider between quotes.</source>
            <translation>Set in tekst dêr't it skiedingsteken yn stiet tusken oanhellingstekens.</translation>
        </message>
        <message>
            <source>Put back the file that came with the program.</source>
            <translation>Set it bestân werom dat by it programma heart.</translation>
        </message>
        <message>
            <source>Put back the last copy.</source>
            <translation>Set de lêste kopy werom.</translation>
        </message>
        <message>
            <source>Put both files in one folder and choose again.</source>
            <translation>Set beide bestannen yn ien map en kies op 'e nij.</translation>
        </message>
        <message>
            <source>Put each post in a row below the heading.</source>
            <translation>Set elk berjocht yn in rige ûnder de kopregel.</translation>
        </message>
        <message>
            <source>Put it in the folder of the table, or correct the name.</source>
            <translation>Set it yn de map fan de tabel, of ferbetterje de namme.</translation>
        </message>
        <message>
            <source>Put it ready in the series.</source>
            <translation>Lis dy klear by de rige.</translation>
        </message>
        <message>
            <source>Put them ready in the series.</source>
            <translation>Lis dy klear by de rige.</translation>
        </message>
        <message>
            <source>Read it once more, as it is now.</source>
            <translation>Lês it noch in kear, sa't it no is.</translation>
        </message>
        <message>
            <source>Record it again, or let an editing program save it anew.</source>
            <translation>Nim de fideo op 'e nij op, of lit in montaazjeprogramma him op 'e nij bewarje.</translation>
        </message>
        <message>
            <source>Remove it, or name it as one of: {known}.</source>
            <translation>Helje de kolom wei, of neam dy ien fan dizze: {known}.</translation>
        </message>
        <message>
            <source>Remove one of the two.</source>
            <translation>Helje ien fan de twa wei.</translation>
        </message>
        <message>
            <source>Remove one of them.</source>
            <translation>Helje der ien wei.</translation>
        </message>
        <message>
            <source>Remove them, or put them on another board first.</source>
            <translation>Helje se fuort, of set se earst op in oar boerd.</translation>
        </message>
        <message>
            <source>Save it again as UTF-8.</source>
            <translation>Bewarje it op 'e nij as UTF-8.</translation>
        </message>
        <message>
            <source>Save it as a JPEG first; a telephone can do that by its setting “most compatible”.</source>
            <translation>Bewarje de ôfbylding earst as JPEG; in tillefoan docht dat mei de ynstelling “meast kompatibel”.</translation>
        </message>
        <message>
            <source>Save it as a JPEG or PNG and add it again.</source>
            <translation>Bewarje de ôfbylding as JPEG of PNG en foegje dy op 'e nij ta.</translation>
        </message>
        <message>
            <source>Save them again as UTF-8.</source>
            <translation>Bewarje se op 'e nij as UTF-8.</translation>
        </message>
        <message>
            <source>Say so when the meeting is closed.</source>
            <translation>Sis it as de gearkomste sletten is.</translation>
        </message>
        <message>
            <source>See how it stands; what is published can be deleted on the network.</source>
            <translation>Sjoch hoe't it derfoar stiet. Wat publisearre is, kinne jo op it netwurk fuortsmite.</translation>
        </message>
        <message>
            <source>See what that one waits for; when it stands, this one goes by itself.</source>
            <translation>Sjoch wêr't dat berjocht op wachtet; stiet it der, dan giet dit fansels.</translation>
        </message>
        <message>
            <source>See what was noticed with “omroeper check”, and add --reason with a sentence that says why.</source>
            <translation>Besjoch mei “omroeper check” wat der opfoel en foegje --reason ta mei in sin dy't seit wêrom.</translation>
        </message>
        <message>
            <source>Send it there as one line, for instance with --passphrase-fd 3 3&lt;FILE</source>
            <translation>Stjoer dy dêrhinne as ien rigel, bygelyks mei --passphrase-fd 3 3&lt;FILE</translation>
        </message>
        <message>
            <source>Send the token or password there: … | omroeper account add … --secret-stdin</source>
            <translation>Stjoer de tagongskaai of it wachtwurd dêrhinne: … | omroeper account add … --secret-stdin</translation>
        </message>
        <message>
            <source>Set the repetition again in the calendar.</source>
            <translation>Stel de werhelling yn de aginda op 'e nij yn.</translation>
        </message>
        <message>
            <source>Several accounts are called “{name}”.</source>
            <translation>Mear as ien account hjit “{name}”.</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translation>Meitsje it koarter.</translation>
        </message>
        <message>
            <source>Shorten the text in the calendar.</source>
            <translation>Meitsje de tekst yn de aginda koarter.</translation>
        </message>
        <message>
            <source>Show it whole, or choose a picture that stands still.</source>
            <translation>Lit it hiel sjen, of kies in ôfbylding dy't stilstiet.</translation>
        </message>
        <message>
            <source>Sign in again before it is due.</source>
            <translation>Meld jo opnij oan foardat it safier is.</translation>
        </message>
        <message>
            <source>Sign in again before that.</source>
            <translation>Meld jo foar dy tiid opnij oan.</translation>
        </message>
        <message>
            <source>Sign in again with each account.</source>
            <translation>Meld jo mei elk account op 'e nij oan.</translation>
        </message>
        <message>
            <source>Sign in again with the account that stands here.</source>
            <translation>Meld jo op 'e nij oan mei it account dat hjir stiet.</translation>
        </message>
        <message>
            <source>Sign in again.</source>
            <translation>Meld jo op 'e nij oan.</translation>
        </message>
        <message>
            <source>Sign in on the network's own site and see what it says.</source>
            <translation>Meld jo oan op de website fan it netwurk en lês wat dêr stiet.</translation>
        </message>
        <message>
            <source>Signing in took too long.</source>
            <translation>It oanmelden duorre te lang.</translation>
        </message>
        <message>
            <source>Signing in was broken off.</source>
            <translation>It oanmelden is ôfbrutsen.</translation>
        </message>
        <message>
            <source>Solve those that are shown, and read the file again.</source>
            <translation>Los earst op wat hjir stiet, en lês it bestân op 'e nij.</translation>
        </message>
        <message>
            <source>Somebody stopped this account by hand.</source>
            <translation>Ien hat dit account mei de hân stilset.</translation>
        </message>
        <message>
            <source>Something between here and {host} answered in its place, as the sign-in page of a guest network does.</source>
            <translation>Wat tusken dizze kompjûter en {host} joech sels antwurd, lykas de oanmeldside fan in gastenetwurk docht.</translation>
        </message>
        <message>
            <source>Something unforeseen happened in the program ({kind}).</source>
            <translation>Der barde wat ûnfoarsjoens yn it programma ({kind}).</translation>
        </message>
        <message>
            <source>Something went wrong that has no explanation here yet ({code}).</source>
            <translation>Der gie wat mis dêr't hjir noch gjin útlis foar is ({code}).</translation>
        </message>
        <message>
            <source>Spread them over a longer time.</source>
            <translation>Ferdiel se oer in langere tiid.</translation>
        </message>
        <message>
            <source>Start again and choose Allow.</source>
            <translation>Begjin op 'e nij en kies Tastean.</translation>
        </message>
        <message>
            <source>Start again and paste the new code whole.</source>
            <translation>Begjin op 'e nij en plak de nije koade yn syn gehiel.</translation>
        </message>
        <message>
            <source>Start again from here.</source>
            <translation>Begjin hjir op 'e nij.</translation>
        </message>
        <message>
            <source>Start again when you want.</source>
            <translation>Begjin op 'e nij as jo wolle.</translation>
        </message>
        <message>
            <source>Start again.</source>
            <translation>Begjin op 'e nij.</translation>
        </message>
        <message>
            <source>Switch it on again on the network's own site.</source>
            <translation>Set it wer oan op de website fan it netwurk.</translation>
        </message>
        <message>
            <source>Take it out of the column, or paste another address.</source>
            <translation>Helje de feed út de kolom, of plak in oar adres.</translation>
        </message>
        <message>
            <source>Take it out, or send the text by itself first.</source>
            <translation>Helje de fideo derút, of lit earst allinnich de tekst lêze.</translation>
        </message>
        <message>
            <source>Take some away.</source>
            <translation>Helje der in pear wei.</translation>
        </message>
        <message>
            <source>Take some out, or divide them over two columns.</source>
            <translation>Helje der in pear wei, of ferdiel se oer twa kolommen.</translation>
        </message>
        <message>
            <source>Take some out.</source>
            <translation>Helje der in pear wei.</translation>
        </message>
        <message>
            <source>That cannot be done with this message from this account.</source>
            <translation>Dat kin mei dit berjocht net út dit account wei.</translation>
        </message>
        <message>
            <source>That did not succeed.</source>
            <translation>Dat is net slagge.</translation>
        </message>
        <message>
            <source>That moment is over already.</source>
            <translation>Dat momint is al foarby.</translation>
        </message>
        <message>
            <source>That moment is too far away.</source>
            <translation>Dat momint leit te fier fuort.</translation>
        </message>
        <message>
            <source>The answer from the browser does not belong to this sign-in, so it was thrown away.</source>
            <translation>It antwurd út de browser heart net by dizze oanmelding; dêrom is it fuortsmiten.</translation>
        </message>
        <message>
            <source>The calendar file is built in a way that no calendar writes (line {line}).</source>
            <translation>It agindabestân is makke sa't gjin aginda it skriuwt (rigel {line}).</translation>
        </message>
        <message>
            <source>The calendar file is damaged at line {line}.</source>
            <translation>It agindabestân is skansearre op rigel {line}.</translation>
        </message>
        <message>
            <source>The calendar file stops in the middle of {part}.</source>
            <translation>It agindabestân hâldt op midden yn {part}.</translation>
        </message>
        <message>
            <source>The captions are not there yet; without them, it is not sent.</source>
            <translation>De ûndertiteling leit der noch net; sûnder ûndertiteling giet it net út.</translation>
        </message>
        <message>
            <source>The captions of its video are missing.</source>
            <translation>De ûndertiteling fan 'e fideo ûntbrekt.</translation>
        </message>
        <message>
            <source>The captions {name} are damaged at line {line}.</source>
            <translation>De undertitels {name} binne skansearre op rigel {line}.</translation>
        </message>
        <message>
            <source>The captions {name} are larger than {most} MB.</source>
            <translation>De undertitels {name} binne grutter as {most} MB.</translation>
        </message>
        <message>
            <source>The captions {name} are not written in an encoding that can be read.</source>
            <translation>De undertitels {name} steane yn in kodearring dy't net te lêzen is.</translation>
        </message>
        <message>
            <source>The clock of this computer was set back, so it cannot be told how late this is.</source>
            <translation>De klok fan dizze kompjûter is weromset; dêrom is net te sizzen hoefolle te let dit berjocht is.</translation>
        </message>
        <message>
            <source>The closing message has no words.</source>
            <translation>It slotberjocht hat gjin tekst.</translation>
        </message>
        <message>
            <source>The closing message of {title} is on its way already, so the hour cannot become longer.</source>
            <translation>It slotberjocht fan {title} is al ûnderweis; langer kin net mear.</translation>
        </message>
        <message>
            <source>The column “{column}” is there twice.</source>
            <translation>De kolom “{column}” stiet der twa kear.</translation>
        </message>
        <message>
            <source>The connection broke while sending; it may stand there.</source>
            <translation>De ferbining foel fuort by it ferstjoeren; mooglik stiet it der.</translation>
        </message>
        <message>
            <source>The connection to {host} broke.</source>
            <translation>De ferbining mei {host} foel fuort.</translation>
        </message>
        <message>
            <source>The consulting hour would begin in the past.</source>
            <translation>It sprekoere soe yn it ferline begjinne.</translation>
        </message>
        <message>
            <source>The consulting hour would end before it begins.</source>
            <translation>It sprekoere soe einigje foar't it begjint.</translation>
        </message>
        <message>
            <source>The data are damaged; they are shown, but nothing is written in them.</source>
            <translation>De gegevens binne skansearre. Jo sjogge se, mar der wurdt neat yn skreaun.</translation>
        </message>
        <message>
            <source>The data folder can only be read; nothing new can be kept.</source>
            <translation>De gegevensmap is allinnich te lêzen; der kin neat nijs bewarre wurde.</translation>
        </message>
        <message>
            <source>The data folder cannot be read or written.</source>
            <translation>De gegevensmap kin net lêzen of skreaun wurde.</translation>
        </message>
        <message>
            <source>The data folder is in use by another program.</source>
            <translation>In oar programma brûkt de gegevensmap.</translation>
        </message>
        <message>
            <source>The data folder {folder} cannot be read.</source>
            <translation>De gegevensmap {folder} kin net lêzen wurde.</translation>
        </message>
        <message>
            <source>The data were written by a newer Omroeper; they are shown, but nothing is written in them.</source>
            <translation>De gegevens binne skreaun troch in nijere Omroeper. Jo sjogge se, mar der wurdt neat yn skreaun.</translation>
        </message>
        <message>
            <source>The day {value} does not exist.</source>
            <translation>De dei {value} bestiet net.</translation>
        </message>
        <message>
            <source>The dictionary could not be kept: {why}.</source>
            <translation>It wurdboek koe net bewarre wurde: {why}.</translation>
        </message>
        <message>
            <source>The disk is full; nothing that was kept is lost.</source>
            <translation>De skiif is fol. Wat bewarre wie, is net ferlern.</translation>
        </message>
        <message>
            <source>The feed of {host} has been ended by its maker.</source>
            <translation>De makker fan de feed fan {host} is dermei opholden.</translation>
        </message>
        <message>
            <source>The file with the questions of the pause is damaged ({place}).</source>
            <translation>It bestân mei de fragen fan de betinktiid is skansearre ({place}).</translation>
        </message>
        <message>
            <source>The file {name} cannot be read.</source>
            <translation>It bestân {name} kin net lêzen wurde.</translation>
        </message>
        <message>
            <source>The file {name} cannot be written.</source>
            <translation>It bestân {name} kin net skreaun wurde.</translation>
        </message>
        <message>
            <source>The file {name} could not be written.</source>
            <translation>It bestân {name} koe net skreaun wurde.</translation>
        </message>
        <message>
            <source>The file {name} in the data folder was changed or is damaged.</source>
            <translation>It bestân {name} yn de gegevensmap is feroare of skansearre.</translation>
        </message>
        <message>
            <source>The file {name} is no longer in the data folder.</source>
            <translation>It bestân {name} stiet net mear yn de gegevensmap.</translation>
        </message>
        <message>
            <source>The file {name} is no longer there.</source>
            <translation>It bestân {name} is der net mear.</translation>
        </message>
        <message>
            <source>The file {name} is not there.</source>
            <translation>It bestân {name} is der net.</translation>
        </message>
        <message>
            <source>The file {name} is there already.</source>
            <translation>It bestân {name} bestiet al.</translation>
        </message>
        <message>
            <source>The first day, {day}, is not a day of its own repetition.</source>
            <translation>De earste dei, {day}, is gjin dei fan de eigen werhelling.</translation>
        </message>
        <message>
            <source>The guideline has an error in {file}: {place}.</source>
            <translation>Yn de rjochtline sit in flater, yn {file}: {place}.</translation>
        </message>
        <message>
            <source>The guideline lacks {file}.</source>
            <translation>Yn de rjochtline ûntbrekt {file}.</translation>
        </message>
        <message>
            <source>The heading lacks: {column}.</source>
            <translation>Yn de kopregel ûntbrekt: {column}.</translation>
        </message>
        <message>
            <source>The key to the sign-ins is lost or damaged; drafts and history are safe.</source>
            <translation>De kaai fan de oanmeldgegevens is fuort of skansearre; konsepten en skiednis binne feilich.</translation>
        </message>
        <message>
            <source>The keychain of this computer does not answer.</source>
            <translation>De kaaibosk fan dizze kompjûter jout gjin antwurd.</translation>
        </message>
        <message>
            <source>The keychain of this computer is locked.</source>
            <translation>De kaaibosk fan dizze kompjûter is beskoattele.</translation>
        </message>
        <message>
            <source>The keychain was not unlocked.</source>
            <translation>De kaaibosk is net ûntskoattele.</translation>
        </message>
        <message>
            <source>The meeting ends before it begins.</source>
            <translation>De gearkomste einiget foardat er begjint.</translation>
        </message>
        <message>
            <source>The message does not stand there as published.</source>
            <translation>It berjocht stiet der net as publisearre.</translation>
        </message>
        <message>
            <source>The message has lost its own mark and cannot be sent safely.</source>
            <translation>It berjocht is syn eigen skaaimerk kwyt en kin net feilich ferstjoerd wurde.</translation>
        </message>
        <message>
            <source>The message was begun on {host} and thrown away there.</source>
            <translation>It berjocht is op {host} begûn en dêr fuortsmiten.</translation>
        </message>
        <message>
            <source>The message you quote is no longer there, or this account may not see it.</source>
            <translation>It berjocht dat jo sitearje stiet der net mear, of dit account mei it net sjen.</translation>
        </message>
        <message>
            <source>The message you reply to is no longer there.</source>
            <translation>It berjocht dêr't jo op antwurdzje, is der net mear.</translation>
        </message>
        <message>
            <source>The moment {moment} has no time zone.</source>
            <translation>It momint {moment} hat gjin tiidsône.</translation>
        </message>
        <message>
            <source>The moving picture {name} is too large for the network, and cannot be made smaller without harm.</source>
            <translation>De bewegende ôfbylding {name} is te grut foar it netwurk, en kin net sûnder skea lytser wurde.</translation>
        </message>
        <message>
            <source>The municipality has no name yet.</source>
            <translation>De gemeente hat noch gjin namme.</translation>
        </message>
        <message>
            <source>The network has suspended this account.</source>
            <translation>It netwurk hat dit account skorse.</translation>
        </message>
        <message>
            <source>The occurrence of {day} does not go: it was left out, or its series is paused.</source>
            <translation>De kear fan {day} giet net út: dy is oerslein, of de rige is stillein.</translation>
        </message>
        <message>
            <source>The opening message has no words.</source>
            <translation>It iepeningsberjocht hat gjin tekst.</translation>
        </message>
        <message>
            <source>The passphrase is too short.</source>
            <translation>De wachtsin is te koart.</translation>
        </message>
        <message>
            <source>The password or token is not accepted.</source>
            <translation>It wachtwurd of de tagongskaai wurdt net oannommen.</translation>
        </message>
        <message>
            <source>The period from {first} until {last} ends before it begins.</source>
            <translation>De perioade fan {first} oant en mei {last} einiget foardat se begjint.</translation>
        </message>
        <message>
            <source>The picture {name} has more pixels than can be handled.</source>
            <translation>De ôfbylding {name} hat tefolle byldpunten om te ferwurkjen.</translation>
        </message>
        <message>
            <source>The picture {name} has no description.</source>
            <translation>De ôfbylding {name} hat gjin omskriuwing.</translation>
        </message>
        <message>
            <source>The picture {name} is damaged.</source>
            <translation>De ôfbylding {name} is skansearre.</translation>
        </message>
        <message>
            <source>The picture {name} is too large for {host}.</source>
            <translation>De ôfbylding {name} is te grut foar {host}.</translation>
        </message>
        <message>
            <source>The picture {name} stays larger than the network takes, also when it is made smaller.</source>
            <translation>De ôfbylding {name} bliuwt grutter as it netwurk oannimt, ek ferlytse.</translation>
        </message>
        <message>
            <source>The program ended while this was being done, and its network does not say whether it was.</source>
            <translation>It programma stoppe wylst dit dien waard, en it netwurk seit net oft it slagge is.</translation>
        </message>
        <message>
            <source>The program ended while this was being sent; it may stand there.</source>
            <translation>It programma hold op wylst dit ferstjoerd waard; mooglik stiet it der.</translation>
        </message>
        <message>
            <source>The repetition “{rule}” cannot be read.</source>
            <translation>De werhelling “{rule}” is net te lêzen.</translation>
        </message>
        <message>
            <source>The rules could not be kept: {why}.</source>
            <translation>De regels koene net bewarre wurde: {why}.</translation>
        </message>
        <message>
            <source>The same stands in row {other} already.</source>
            <translation>Itselde stiet al yn rige {other}.</translation>
        </message>
        <message>
            <source>The series has no turn on {day}.</source>
            <translation>De rige hat gjin kear op {day}.</translation>
        </message>
        <message>
            <source>The server answered with something that does not fit the question.</source>
            <translation>De server joech in antwurd dat net by de fraach past.</translation>
        </message>
        <message>
            <source>The server cannot say whether it published the plan.</source>
            <translation>De server kin net sizze oft it plande berjocht publisearre is.</translation>
        </message>
        <message>
            <source>The server did not publish it and keeps it no more; it waits here again.</source>
            <translation>De server hat it net publisearre en bewarret it net mear; it wachtet wer hjir.</translation>
        </message>
        <message>
            <source>The server of this account cannot be found.</source>
            <translation>De server fan dit account is net te finen.</translation>
        </message>
        <message>
            <source>The server of {account} does not know this message.</source>
            <translation>De server fan {account} ken dit berjocht net.</translation>
        </message>
        <message>
            <source>The server said it was published, but it could not be fetched back.</source>
            <translation>De server sei dat it publisearre is, mar it koe net weromhelle wurde.</translation>
        </message>
        <message>
            <source>The server takes no plan for it now, so its timer runs on this laptop, which must be on.</source>
            <translation>De server nimt dit no net fan tefoaren oan. De klok rint dêrom op dizze laptop, dy't oan stean moat.</translation>
        </message>
        <message>
            <source>The server takes {most} messages of {account} within {minutes}; here are more.</source>
            <translation>De server nimt binnen {minutes} {most} berjochten fan {account} oan; hjir steane der mear.</translation>
        </message>
        <message>
            <source>The server was to keep it until its moment, but published it at once: it stands there already.</source>
            <translation>De server soe it oant syn momint bewarje, mar hat it daliks pleatst: it stiet der al.</translation>
        </message>
        <message>
            <source>The server was to publish it by now, but has not done so yet.</source>
            <translation>De server soe it no publisearre hawwe, mar dat is noch net bard.</translation>
        </message>
        <message>
            <source>The setting {name} cannot be “{value}”.</source>
            <translation>De ynstelling {name} kin net “{value}” wêze.</translation>
        </message>
        <message>
            <source>The sign-in of this account is no longer on this computer.</source>
            <translation>De oanmelding fan dit account stiet net mear op dizze kompjûter.</translation>
        </message>
        <message>
            <source>The sign-in of {account} ends {ends}, before this goes out.</source>
            <translation>De oanmelding fan {account} ferrint {ends}, foardat dit útgiet.</translation>
        </message>
        <message>
            <source>The sign-ins are locked with your passphrase.</source>
            <translation>De oanmeldgegevens binne beskoattele mei jo wachtsin.</translation>
        </message>
        <message>
            <source>The sign-ins are still locked away.</source>
            <translation>De oanmeldgegevens binne noch beskoattele.</translation>
        </message>
        <message>
            <source>The site has moved to {location}; nothing was sent there.</source>
            <translation>De website is ferhuze nei {location}; dêrhinne is neat ferstjoerd.</translation>
        </message>
        <message>
            <source>The spell check does not run now ({why}).</source>
            <translation>De staveringskontrôle wurket no net ({why}).</translation>
        </message>
        <message>
            <source>The table is damaged in row {row}, from line {line}: a text between quotes does not end, or is too long.</source>
            <translation>De tabel is skansearre yn rige {row}, fan rigel {line} ôf: in tekst tusken oanhellingstekens einiget net, of is te lang.</translation>
        </message>
        <message>
            <source>The table with the rules of the checks cannot be used ({place}).</source>
            <translation>De tabel mei regels foar de kontrôles is net te brûken ({place}).</translation>
        </message>
        <message>
            <source>The text holds characters that this computer could not read.</source>
            <translation>Yn de tekst steane tekens dy't dizze kompjûter net lêze koe.</translation>
        </message>
        <message>
            <source>The text holds signs that cannot be sent.</source>
            <translation>Yn de tekst steane tekens dy't net ferstjoerd wurde kinne.</translation>
        </message>
        <message>
            <source>The text takes {count} bytes; {most} is the most that fits.</source>
            <translation>De tekst is {count} bytes; der passe der op syn heechst {most}.</translation>
        </message>
        <message>
            <source>The text was changed for this one time, so it does not stand for those that follow.</source>
            <translation>De tekst is foar dizze iene kear wizige en jildt dus net foar de folgjende.</translation>
        </message>
        <message>
            <source>The time zone “{zone}” is not known on this computer.</source>
            <translation>Dizze kompjûter ken de tiidsône “{zone}” net.</translation>
        </message>
        <message>
            <source>The user name is missing.</source>
            <translation>De brûkersnamme ûntbrekt.</translation>
        </message>
        <message>
            <source>The video is not there yet; without it, it is not sent.</source>
            <translation>De fideo leit der noch net; sûnder fideo giet it net út.</translation>
        </message>
        <message>
            <source>The video {name} has no index: the recording was broken off.</source>
            <translation>De fideo {name} hat gjin yndeks: de opname is ôfbrutsen.</translation>
        </message>
        <message>
            <source>The video {name} is damaged, or was not copied whole.</source>
            <translation>De fideo {name} is skansearre, of net hielendal kopiearre.</translation>
        </message>
        <message>
            <source>The whole of this series is in the past.</source>
            <translation>Dizze hiele searje leit yn it ferline.</translation>
        </message>
        <message>
            <source>There are more descriptions than files.</source>
            <translation>Der binne mear omskriuwingen as bestannen.</translation>
        </message>
        <message>
            <source>There are more descriptions than pictures.</source>
            <translation>Der binne mear omskriuwingen as ôfbyldingen.</translation>
        </message>
        <message>
            <source>There are more than {most} lines or dates here, which is more than is read.</source>
            <translation>Der steane hjir mear as {most} rigels of datums; mear wurdt der net lêzen.</translation>
        </message>
        <message>
            <source>There are more than {most} quiet hours.</source>
            <translation>Der binne mear as {most} stille oeren.</translation>
        </message>
        <message>
            <source>There are no captions in {name}.</source>
            <translation>Der steane gjin undertitels yn {name}.</translation>
        </message>
        <message>
            <source>There are no words in it.</source>
            <translation>Der steane gjin wurden yn.</translation>
        </message>
        <message>
            <source>There are sign-ins under another key already.</source>
            <translation>Der binne al oanmeldgegevens ûnder in oare kaai.</translation>
        </message>
        <message>
            <source>There are still columns on this board.</source>
            <translation>Der steane noch kolommen op dit boerd.</translation>
        </message>
        <message>
            <source>There is a server at {host}, but not of this kind.</source>
            <translation>Op {host} is in server, mar net fan dit slach.</translation>
        </message>
        <message>
            <source>There is no account with number {account}.</source>
            <translation>Der is gjin account mei nûmer {account}.</translation>
        </message>
        <message>
            <source>There is no account “{name}” here.</source>
            <translation>Der is hjir gjin account “{name}”.</translation>
        </message>
        <message>
            <source>There is no address of a feed yet.</source>
            <translation>Der is noch gjin adres fan in feed.</translation>
        </message>
        <message>
            <source>There is no column “{column}”.</source>
            <translation>Der is gjin kolom “{column}”.</translation>
        </message>
        <message>
            <source>There is no event in this calendar file.</source>
            <translation>Yn dit agindabestân stiet gjin ôfspraak.</translation>
        </message>
        <message>
            <source>There is no hashtag in “{name}”.</source>
            <translation>Der stiet gjin hashtag yn ‘{name}’.</translation>
        </message>
        <message>
            <source>There is no municipality with that number.</source>
            <translation>Der is gjin gemeente mei dat nûmer.</translation>
        </message>
        <message>
            <source>There is no network “{network}”.</source>
            <translation>Der is gjin netwurk “{network}”.</translation>
        </message>
        <message>
            <source>There is no post in this file.</source>
            <translation>Yn dit bestân stiet gjin berjocht.</translation>
        </message>
        <message>
            <source>There is no server {host}, or this computer has no connection.</source>
            <translation>Der is gjin server {host}, of dizze kompjûter hat gjin ferbining.</translation>
        </message>
        <message>
            <source>There is no text in “{name}”.</source>
            <translation>Der stiet gjin tekst yn ‘{name}’.</translation>
        </message>
        <message>
            <source>There is no text.</source>
            <translation>Der is gjin tekst.</translation>
        </message>
        <message>
            <source>There is nobody called {handle}.</source>
            <translation>Der is nimmen dy't {handle} hjit.</translation>
        </message>
        <message>
            <source>There is nothing in this file that can be planned.</source>
            <translation>Der stiet neat yn dit bestân dat pland wurde kin.</translation>
        </message>
        <message>
            <source>There is nothing to look for yet.</source>
            <translation>Der is noch neat om nei te sykjen.</translation>
        </message>
        <message>
            <source>There is nothing to note yet.</source>
            <translation>Der is noch neat om te notearjen.</translation>
        </message>
        <message>
            <source>There is nothing to read in this draft yet.</source>
            <translation>Yn dit konsept stiet noch neat om te lêzen.</translation>
        </message>
        <message>
            <source>There is nothing to show any more.</source>
            <translation>Der falt neat mear sjen te litten.</translation>
        </message>
        <message>
            <source>There is sound in {name}, but no picture.</source>
            <translation>Der sit lûd yn {name}, mar gjin byld.</translation>
        </message>
        <message>
            <source>These are no office hours.</source>
            <translation>Dit binne gjin kantoaroeren.</translation>
        </message>
        <message>
            <source>These quiet hours cannot be understood.</source>
            <translation>Dizze stille oeren binne net te begripen.</translation>
        </message>
        <message>
            <source>These quiet hours have no day.</source>
            <translation>By dizze stille oeren heart noch gjin dei.</translation>
        </message>
        <message>
            <source>This account asks for a second code at sign-in.</source>
            <translation>Dit account freget by it oanmelden om in twadde koade.</translation>
        </message>
        <message>
            <source>This account is here already, as “{label}”.</source>
            <translation>Dit account is der al, as “{label}”.</translation>
        </message>
        <message>
            <source>This account may not do that there; it lacks the right {what}.</source>
            <translation>Dit account mei dat dêr net; it mist it rjocht {what}.</translation>
        </message>
        <message>
            <source>This account was switched off on its network.</source>
            <translation>Dit account is op it netwurk útset.</translation>
        </message>
        <message>
            <source>This board is not there any more.</source>
            <translation>Dit boerd is der net mear.</translation>
        </message>
        <message>
            <source>This cannot be used as it is.</source>
            <translation>Sa is dit net te brûken.</translation>
        </message>
        <message>
            <source>This case has moved on meanwhile, and that cannot be done with it now.</source>
            <translation>Dizze fraach is ûnderwilens fierder, en dit kin der no net mei.</translation>
        </message>
        <message>
            <source>This case is not there any more.</source>
            <translation>Dizze fraach is der net mear.</translation>
        </message>
        <message>
            <source>This changes an event on a day on which there is none.</source>
            <translation>Dit feroaret in ôfspraak op in dei dat der gjinien is.</translation>
        </message>
        <message>
            <source>This code is not accepted.</source>
            <translation>Dizze koade wurdt net oannommen.</translation>
        </message>
        <message>
            <source>This column follows nobody yet.</source>
            <translation>Dizze kolom folget noch nimmen.</translation>
        </message>
        <message>
            <source>This column has no hashtag to follow yet.</source>
            <translation>Dizze kolom hat noch gjin hashtag om te folgjen.</translation>
        </message>
        <message>
            <source>This column is not there any more.</source>
            <translation>Dizze kolom is der net mear.</translation>
        </message>
        <message>
            <source>This computer does not let Omroeper start by itself ({place}).</source>
            <translation>Dizze kompjûter lit Omroeper net fansels starte ({place}).</translation>
        </message>
        <message>
            <source>This computer has no keychain in which sign-ins can be kept.</source>
            <translation>Dizze kompjûter hat gjin kaaibosk om oanmeldgegevens yn te bewarjen.</translation>
        </message>
        <message>
            <source>This computer has no network.</source>
            <translation>Dizze kompjûter hat gjin netwurk.</translation>
        </message>
        <message>
            <source>This consulting hour is not there any more.</source>
            <translation>Dit sprekoere is der net mear.</translation>
        </message>
        <message>
            <source>This does not look like an application password.</source>
            <translation>Dit liket gjin tapassingswachtwurd.</translation>
        </message>
        <message>
            <source>This draft is not there any more.</source>
            <translation>Dit konsept is der net mear.</translation>
        </message>
        <message>
            <source>This draft of a colleague is no longer here.</source>
            <translation>Dit konsept fan in kollega is hjir net mear.</translation>
        </message>
        <message>
            <source>This draft was offered for publishing already.</source>
            <translation>Dit konsept is al oanbean om te publisearjen.</translation>
        </message>
        <message>
            <source>This ends before it begins.</source>
            <translation>Dit einiget foardat it begjint.</translation>
        </message>
        <message>
            <source>This event has no beginning.</source>
            <translation>Dizze ôfspraak hat gjin begjin.</translation>
        </message>
        <message>
            <source>This event lasts the whole day {day}; it does not say at what time a post goes.</source>
            <translation>Dizze ôfspraak duorret de hiele dei {day}; der stiet net by hoe let in berjocht giet.</translation>
        </message>
        <message>
            <source>This event says {part} twice.</source>
            <translation>By dizze ôfspraak stiet {part} twa kear.</translation>
        </message>
        <message>
            <source>This file holds more than {most} posts or events.</source>
            <translation>Yn dit bestân steane mear as {most} berjochten of ôfspraken.</translation>
        </message>
        <message>
            <source>This file holds no list of feeds.</source>
            <translation>Yn dit bestân stiet gjin list mei feeds.</translation>
        </message>
        <message>
            <source>This file is not written in an encoding that can be read (line {line}).</source>
            <translation>De tekens fan dit bestân binne net te lêzen (rigel {line}).</translation>
        </message>
        <message>
            <source>This file is too large to be a list of feeds.</source>
            <translation>Dit bestân is te grut foar in list mei feeds.</translation>
        </message>
        <message>
            <source>This file is {megabytes} MB; {most} MB is the most that is read.</source>
            <translation>Dit bestân is {megabytes} MB; der wurdt op syn heechst {most} MB lêzen.</translation>
        </message>
        <message>
            <source>This is longer than {most} characters.</source>
            <translation>Dit is langer as {most} tekens.</translation>
        </message>
        <message>
            <source>This is not a calendar file.</source>
            <translation>Dit is gjin agindabestân.</translation>
        </message>
        <message>
            <source>This is not a name of this network: “{handle}”.</source>
            <translation>Dit is gjin namme fan dit netwurk: “{handle}”.</translation>
        </message>
        <message>
            <source>This is not an address: “{address}”.</source>
            <translation>Dit is gjin adres: “{address}”.</translation>
        </message>
        <message>
            <source>This is not the passphrase.</source>
            <translation>Dit is net de wachtsin.</translation>
        </message>
        <message>
            <source>This is not there any more.</source>
            <translation>Dit is der net mear.</translation>
        </message>
        <message>
            <source>This is your main password; Omroeper does not want to have it.</source>
            <translation>Dit is jo haadwachtwurd; Omroeper wol dat net hawwe.</translation>
        </message>
        <message>
            <source>This meeting is over already.</source>
            <translation>Dizze gearkomste is al foarby.</translation>
        </message>
        <message>
            <source>This message is no longer there.</source>
            <translation>Dit berjocht stiet der net mear.</translation>
        </message>
        <message>
            <source>This message is not there.</source>
            <translation>Dit berjocht is der net.</translation>
        </message>
        <message>
            <source>This message was deleted meanwhile.</source>
            <translation>Dit berjocht is yntusken fuorthelle.</translation>
        </message>
        <message>
            <source>This network knows no quotes of such a message.</source>
            <translation>Dit netwurk kin sa'n berjocht net sitearje.</translation>
        </message>
        <message>
            <source>This question is not there any more.</source>
            <translation>Dizze fraach is der net mear.</translation>
        </message>
        <message>
            <source>This repeats more than once a day, which a series of posts does not.</source>
            <translation>Dit werhellet faker as ien kear deis; in searje berjochten docht dat net.</translation>
        </message>
        <message>
            <source>This repeats {count} times; a series has 1 to {most}.</source>
            <translation>Dit werhellet {count} kear; in searje hat der 1 oant {most}.</translation>
        </message>
        <message>
            <source>This repeats, and a series cannot be read from a file yet.</source>
            <translation>Dit werhellet him, en in searje kin noch net út in bestân lêzen wurde.</translation>
        </message>
        <message>
            <source>This repetition never ends.</source>
            <translation>Dizze werhelling einiget nea.</translation>
        </message>
        <message>
            <source>This row has {cells} cells where the heading has {most}.</source>
            <translation>Dizze rige hat {cells} sellen, de kopregel {most}.</translation>
        </message>
        <message>
            <source>This series cannot be confirmed once for all: each time brings something that nobody has seen yet.</source>
            <translation>Dizze rige kin net yn ien kear befêstige wurde: eltse kear komt der wat by dat noch nimmen sjoen hat.</translation>
        </message>
        <message>
            <source>This series is not there any more.</source>
            <translation>Dizze rige is der net mear.</translation>
        </message>
        <message>
            <source>This sign-in belongs to another account than expected.</source>
            <translation>Dizze oanmelding heart by in oar account as ferwachte.</translation>
        </message>
        <message>
            <source>This sign-in was kept for one session only, and that is over.</source>
            <translation>Dizze oanmelding jildde foar ien kear, en dy is foarby.</translation>
        </message>
        <message>
            <source>This subject is not on the board any more.</source>
            <translation>Dit ûnderwerp stiet net mear op 'e list.</translation>
        </message>
        <message>
            <source>This text has {count} characters; a draft holds {most} at most.</source>
            <translation>Dizze tekst hat {count} tekens; yn in konsept passe der op syn heechst {most}.</translation>
        </message>
        <message>
            <source>This waited for more than half an hour, and was not done.</source>
            <translation>Dit wachte langer as in healoere en is net bard.</translation>
        </message>
        <message>
            <source>This wall is not there any more.</source>
            <translation>Dizze muorre is der net mear.</translation>
        </message>
        <message>
            <source>Tick some off, or carry them over.</source>
            <translation>Finkje der in pear ôf, of skow se troch.</translation>
        </message>
        <message>
            <source>Try again in a few minutes.</source>
            <translation>Besykje it oer in pear minuten op 'e nij.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Besykje it aanst op 'e nij.</translation>
        </message>
        <message>
            <source>Try again tomorrow.</source>
            <translation>Besykje it moarn op 'e nij.</translation>
        </message>
        <message>
            <source>Try again, or use a passphrase.</source>
            <translation>Besykje it op 'e nij, of brûk in wachtsin.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Besykje it op 'e nij.</translation>
        </message>
        <message>
            <source>Try again; if it stays, report this code.</source>
            <translation>Besykje it op 'e nij. As it sa bliuwt, meld dan dizze koade.</translation>
        </message>
        <message>
            <source>Try again; if it stays, report this.</source>
            <translation>Besykje it op 'e nij. As it sa bliuwt, meld dit dan.</translation>
        </message>
        <message>
            <source>Turn the two days around.</source>
            <translation>Draai de twa dagen om.</translation>
        </message>
        <message>
            <source>Type a name, such as Council.</source>
            <translation>Typ in namme, bygelyks Ried.</translation>
        </message>
        <message>
            <source>Type a whole name, as in @gemeente@mastodon.example.</source>
            <translation>Typ in folsleine namme, lykas @gemeente@mastodon.example.</translation>
        </message>
        <message>
            <source>Type at least one hashtag.</source>
            <translation>Typ op syn minst ien hashtag.</translation>
        </message>
        <message>
            <source>Type at least one, for instance #Enkhuizen.</source>
            <translation>Typ op syn minst ien, bygelyks #Enkhuizen.</translation>
        </message>
        <message>
            <source>Type it again.</source>
            <translation>Typ it op 'e nij.</translation>
        </message>
        <message>
            <source>Type it as in “mastodon.nl”.</source>
            <translation>Typ it lykas yn “mastodon.nl”.</translation>
        </message>
        <message>
            <source>Type it as in “name.bsky.social”.</source>
            <translation>Typ it lykas yn “namme.bsky.social”.</translation>
        </message>
        <message>
            <source>Type one or more words.</source>
            <translation>Typ ien of mear wurden.</translation>
        </message>
        <message>
            <source>Type one word, without spaces.</source>
            <translation>Typ ien wurd, sûnder spaasjes.</translation>
        </message>
        <message>
            <source>Type one.</source>
            <translation>Typ ien.</translation>
        </message>
        <message>
            <source>Type the name of the department.</source>
            <translation>Typ de namme fan de ôfdieling.</translation>
        </message>
        <message>
            <source>Type the name with which you log in to the site.</source>
            <translation>Typ de namme dêr't jo jo op de website mei oanmelde.</translation>
        </message>
        <message>
            <source>Type the names of media, or paste the addresses of their feeds.</source>
            <translation>Typ de nammen fan media, of plak de adressen fan harren feeds.</translation>
        </message>
        <message>
            <source>Type the note first.</source>
            <translation>Typ earst de notysje.</translation>
        </message>
        <message>
            <source>Type the passphrase.</source>
            <translation>Typ de wachtsin.</translation>
        </message>
        <message>
            <source>Type the reason; it stays here.</source>
            <translation>Typ de reden; dy bliuwt hjir.</translation>
        </message>
        <message>
            <source>Type the text, or how the department is reached.</source>
            <translation>Typ de tekst, of hoe't de ôfdieling te berikken is.</translation>
        </message>
        <message>
            <source>Type what the hall is to read over it.</source>
            <translation>Typ wat de seal dêrboppe lêze moat.</translation>
        </message>
        <message>
            <source>Type your name.</source>
            <translation>Typ jo namme.</translation>
        </message>
        <message>
            <source>Unlock it and try again.</source>
            <translation>Untskoattelje dy en besykje it op 'e nij.</translation>
        </message>
        <message>
            <source>Unlock them.</source>
            <translation>Untskoattelje se.</translation>
        </message>
        <message>
            <source>Unlock those first, or remove the accounts.</source>
            <translation>Untskoattelje dy earst, of smyt de accounts fuort.</translation>
        </message>
        <message>
            <source>Use a WordPress site of your own.</source>
            <translation>Brûk in eigen WordPress-website.</translation>
        </message>
        <message>
            <source>Use an address that begins with https.</source>
            <translation>Brûk in adres dat mei https begjint.</translation>
        </message>
        <message>
            <source>Use date, week, number or subjects, between braces.</source>
            <translation>Brûk datum, wike, nûmer of ûnderwerpen, tusken akkoladen.</translation>
        </message>
        <message>
            <source>Use that one.</source>
            <translation>Brûk dat.</translation>
        </message>
        <message>
            <source>Use the number of the account instead.</source>
            <translation>Brûk it nûmer fan it account.</translation>
        </message>
        <message>
            <source>Use up to 30 letters, digits, dots and dashes, without spaces.</source>
            <translation>Brûk letters, sifers, punten en streekjes: op syn heechst 30.</translation>
        </message>
        <message>
            <source>Use {least} characters or more; a few words in a row are easy to remember.</source>
            <translation>Brûk op syn minst {least} tekens; in pear wurden efterinoar ûnthâlde jo maklik.</translation>
        </message>
        <message>
            <source>Wait with it, or keep its timer on this laptop.</source>
            <translation>Wachtsje dermei, of hâld de klok op dizze laptop.</translation>
        </message>
        <message>
            <source>What was fetched of others was damaged and is fetched again.</source>
            <translation>Wat fan oaren ophelle wie, wie skansearre en wurdt op 'e nij ophelle.</translation>
        </message>
        <message>
            <source>What {host} sent is too large to be a feed.</source>
            <translation>Wat {host} stjoerde is te grut foar in feed.</translation>
        </message>
        <message>
            <source>What {name} says is about a draft that did not go out from this computer.</source>
            <translation>Wat {name} seit, giet oer in konsept dat net fan dizze kompjûter kaam.</translation>
        </message>
        <message>
            <source>With this account there is nothing of that kind to read.</source>
            <translation>Mei dit account is sokssawat net te lêzen.</translation>
        </message>
        <message>
            <source>Without a remark the writer does not know what to do.</source>
            <translation>Sûnder opmerking wit de skriuwer net wat der feroarje moat.</translation>
        </message>
        <message>
            <source>Write down what has to change.</source>
            <translation>Skriuw op wat oars moat.</translation>
        </message>
        <message>
            <source>Write how you close the hour.</source>
            <translation>Skriuw hoe't jo it sprekoere ôfslute.</translation>
        </message>
        <message>
            <source>Write how you open the hour.</source>
            <translation>Skriuw hoe't jo it sprekoere iepenje.</translation>
        </message>
        <message>
            <source>Write it anew when it should still go: Edit as new draft.</source>
            <translation>As it noch hieltyd gean moat, skriuw it dan op 'e nij mei “Bewurkje as nij konsept”.</translation>
        </message>
        <message>
            <source>Write it anew: Edit as new draft.</source>
            <translation>Skriuw it op 'e nij mei “Bewurkje as nij konsept”.</translation>
        </message>
        <message>
            <source>Write it as UTF-8.</source>
            <translation>Skriuw de tekst as UTF-8.</translation>
        </message>
        <message>
            <source>Write it as in --for 60.</source>
            <translation>Skriuw it lykas yn --for 60.</translation>
        </message>
        <message>
            <source>Write it as in 16:00.</source>
            <translation>Skriuw it lykas yn 16:00.</translation>
        </message>
        <message>
            <source>Write it as in 2026-03-26 or 26-03-2026.</source>
            <translation>Skriuw it lykas yn 2026-03-26 of 26-03-2026.</translation>
        </message>
        <message>
            <source>Write it as in 2026-03-26T16:00+01:00.</source>
            <translation>Skriuw it lykas yn 2026-03-26T16:00+01:00.</translation>
        </message>
        <message>
            <source>Write it as in Europe/Amsterdam.</source>
            <translation>Skriuw it lykas yn Europe/Amsterdam.</translation>
        </message>
        <message>
            <source>Write publish, ask, or within:30 for half an hour.</source>
            <translation>Skriuw publish, ask, of within:30 foar in healoere.</translation>
        </message>
        <message>
            <source>Write something first.</source>
            <translation>Skriuw earst wat.</translation>
        </message>
        <message>
            <source>Write something.</source>
            <translation>Skriuw wat.</translation>
        </message>
        <message>
            <source>Write what is to be published.</source>
            <translation>Skriuw wat der publisearre wurde moat.</translation>
        </message>
        <message>
            <source>You can be told at most {most} minutes before.</source>
            <translation>Jo kinne op syn heechst {most} minuten foarôf in seintsje krije.</translation>
        </message>
        <message>
            <source>You can go on writing; it is tried again.</source>
            <translation>Jo kinne fierder skriuwe; it wurdt op 'e nij besocht.</translation>
        </message>
        <message>
            <source>You let it be while nobody knew whether it was done.</source>
            <translation>Jo lieten it sa, wylst nimmen wist oft it slagge wie.</translation>
        </message>
        <message>
            <source>You wanted something else with this message meanwhile.</source>
            <translation>Jo woene ûnderwilens wat oars mei dit berjocht.</translation>
        </message>
        <message>
            <source>answers about holidays</source>
            <translation>antwurden oer feestdagen</translation>
        </message>
        <message>
            <source>confirming once</source>
            <translation>ien kear befêstigje</translation>
        </message>
        <message>
            <source>day of the month</source>
            <translation>dei fan de moanne</translation>
        </message>
        <message>
            <source>end</source>
            <translation>ein</translation>
        </message>
        <message>
            <source>every so many</source>
            <translation>om de hoefolle kear</translation>
        </message>
        <message>
            <source>first day</source>
            <translation>earste dei</translation>
        </message>
        <message>
            <source>late rule</source>
            <translation>wat te dwaan as it te let is</translation>
        </message>
        <message>
            <source>moved times</source>
            <translation>ferpleatste kearen</translation>
        </message>
        <message>
            <source>number of times</source>
            <translation>oantal kearen</translation>
        </message>
        <message>
            <source>template</source>
            <translation>sjabloan</translation>
        </message>
        <message>
            <source>the right that is needed</source>
            <translation>dat nedich is</translation>
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
            <translation>dizze namme</translation>
        </message>
        <message>
            <source>time</source>
            <translation>tiid</translation>
        </message>
        <message>
            <source>time of the warning</source>
            <translation>tiid fan de warskôging</translation>
        </message>
        <message>
            <source>time zone</source>
            <translation>tiidsône</translation>
        </message>
        <message>
            <source>times left out</source>
            <translation>oerslein kearen</translation>
        </message>
        <message>
            <source>title</source>
            <translation>titel</translation>
        </message>
        <message>
            <source>weekdays</source>
            <translation>wykdagen</translation>
        </message>
        <message>
            <source>which in the month</source>
            <translation>de hoefolste yn de moanne</translation>
        </message>
        <message>
            <source>{account} is a private account, and a wall is for everybody.</source>
            <translation>{account} is in priveeaccount, en in muorre is foar elkenien.</translation>
        </message>
        <message>
            <source>{account} is not signed in any more.</source>
            <translation>{account} is net mear oanmeld.</translation>
        </message>
        <message>
            <source>{account}: {who} has to read this first, exactly as it is now.</source>
            <translation>{account}: {who} moat dit earst goedkarre, krekt sa't it der no stiet.</translation>
        </message>
        <message>
            <source>{address} would send everything readably over the line (http).</source>
            <translation>{address} soe alles lêsber oer de line stjoere (http).</translation>
        </message>
        <message>
            <source>{count} entries are too many; {most} fit.</source>
            <translation>{count} rigels is tefolle; der passe {most}.</translation>
        </message>
        <message>
            <source>{count} rows of this file cannot be planned; nothing was stored.</source>
            <translation>{count} rigen fan dit bestân kinne net pland wurde; der is neat opslein.</translation>
        </message>
        <message>
            <source>{handle} cannot be a name here.</source>
            <translation>{handle} kin hjir gjin namme wêze.</translation>
        </message>
        <message>
            <source>{handle} is somebody who lives there already.</source>
            <translation>{handle} is dêr al yn gebrûk.</translation>
        </message>
        <message>
            <source>{handle} points to an account that does not confirm this name.</source>
            <translation>{handle} ferwiist nei in account dat dizze namme net befêstiget.</translation>
        </message>
        <message>
            <source>{host} allows no more sign-ins for today.</source>
            <translation>{host} stiet hjoed gjin nije oanmeldingen mear ta.</translation>
        </message>
        <message>
            <source>{host} answered in a way that leaves open whether the message stands there.</source>
            <translation>{host} joech in antwurd dat iepen lit oft it berjocht der stiet.</translation>
        </message>
        <message>
            <source>{host} answered with something that cannot be read.</source>
            <translation>{host} joech in antwurd dat net te lêzen is.</translation>
        </message>
        <message>
            <source>{host} asks to try again later.</source>
            <translation>{host} freget it letter op 'e nij te besykjen.</translation>
        </message>
        <message>
            <source>{host} cannot be reached.</source>
            <translation>{host} is net te berikken.</translation>
        </message>
        <message>
            <source>{host} cannot be reached; it was certainly not sent.</source>
            <translation>{host} is net te berikken; it is wis net ferstjoerd.</translation>
        </message>
        <message>
            <source>{host} cannot say whether the message stands there.</source>
            <translation>{host} kin net sizze oft it berjocht der stiet.</translation>
        </message>
        <message>
            <source>{host} cannot show yet whether the message stands there.</source>
            <translation>{host} kin noch net toane oft it berjocht der stiet.</translation>
        </message>
        <message>
            <source>{host} did not answer in time.</source>
            <translation>{host} joech net op 'e tiid antwurd.</translation>
        </message>
        <message>
            <source>{host} does not accept the sign-in of this account any more.</source>
            <translation>{host} nimt de oanmelding fan dit account net mear oan.</translation>
        </message>
        <message>
            <source>{host} does not give its feed to everybody.</source>
            <translation>{host} jout de feed net oan elkenien.</translation>
        </message>
        <message>
            <source>{host} has ended the connection.</source>
            <translation>{host} hat de ferbining ferbrutsen.</translation>
        </message>
        <message>
            <source>{host} has gone silent.</source>
            <translation>{host} lit neat mear fan him hearre.</translation>
        </message>
        <message>
            <source>{host} has switched off signing in by programs.</source>
            <translation>{host} lit programma's harren net oanmelde.</translation>
        </message>
        <message>
            <source>{host} has trouble of its own at the moment.</source>
            <translation>{host} hat op dit stuit sels in steuring.</translation>
        </message>
        <message>
            <source>{host} is not ready for this message yet.</source>
            <translation>{host} is noch net klear foar dit berjocht.</translation>
        </message>
        <message>
            <source>{host} is still working on the picture.</source>
            <translation>{host} is noch dwaande mei de ôfbylding.</translation>
        </message>
        <message>
            <source>{host} keeps pointing elsewhere and never answers.</source>
            <translation>{host} ferwiist hieltyd troch en jout nea antwurd.</translation>
        </message>
        <message>
            <source>{host} lets no program in; a firewall refused it.</source>
            <translation>{host} lit gjin programma binnen; in firewall hold it tsjin.</translation>
        </message>
        <message>
            <source>{host} lives at WordPress.com, which has its own way of signing in that Omroeper does not know.</source>
            <translation>{host} stiet by WordPress.com. Dat hat in eigen manier fan oanmelden, dy't Omroeper net ken.</translation>
        </message>
        <message>
            <source>{host} loses the sign-in on the way to the site.</source>
            <translation>{host} rekket de oanmelding kwyt op wei nei de website.</translation>
        </message>
        <message>
            <source>{host} refused a file.</source>
            <translation>{host} wegere in bestân.</translation>
        </message>
        <message>
            <source>{host} refused a picture.</source>
            <translation>{host} wegere in ôfbylding.</translation>
        </message>
        <message>
            <source>{host} refused it.</source>
            <translation>{host} wegere it.</translation>
        </message>
        <message>
            <source>{host} says it had this message before; whether it stands there is being looked up.</source>
            <translation>{host} seit dit berjocht al hân te hawwen; der wurdt neigien oft it der stiet.</translation>
        </message>
        <message>
            <source>{host} shows a certificate that this computer does not trust, so Omroeper did not go in.</source>
            <translation>{host} toant in sertifikaat dat dizze kompjûter net fertrout; Omroeper is net nei binnen gien.</translation>
        </message>
        <message>
            <source>{host} shows a certificate that this computer does not trust, so nothing was sent.</source>
            <translation>{host} toant in sertifikaat dat dizze kompjûter net fertrout; der is neat ferstjoerd.</translation>
        </message>
        <message>
            <source>{host} takes no more messages for a while; it was certainly not sent.</source>
            <translation>{host} nimt in skoft gjin berjochten mear oan; it is wis net ferstjoerd.</translation>
        </message>
        <message>
            <source>{host} was asked too often and wants a rest.</source>
            <translation>{host} is te faak befrege en wol efkes rêst.</translation>
        </message>
        <message>
            <source>{moment} is over.</source>
            <translation>{moment} is foarby.</translation>
        </message>
        <message>
            <source>{name} does not lie on this computer.</source>
            <translation>{name} stiet net op dizze kompjûter.</translation>
        </message>
        <message>
            <source>{name} holds more than can be taken over.</source>
            <translation>Yn {name} sit mear as oernommen wurde kin.</translation>
        </message>
        <message>
            <source>{name} holds no captions.</source>
            <translation>{name} befettet gjin ûndertiteling.</translation>
        </message>
        <message>
            <source>{name} is a HEIC picture, which cannot be read on this computer.</source>
            <translation>{name} is in HEIC-ôfbylding, dy't op dizze kompjûter net te lêzen is.</translation>
        </message>
        <message>
            <source>{name} is a dictionary of another language; nothing was taken over.</source>
            <translation>{name} is in wurdboek fan in oare taal; der is neat oernommen.</translation>
        </message>
        <message>
            <source>{name} is a picture of a kind that is not taken there ({kind}).</source>
            <translation>{name} is in slach ôfbylding dat dêr net oannommen wurdt ({kind}).</translation>
        </message>
        <message>
            <source>{name} is a video, and those cannot go along.</source>
            <translation>{name} is in fideo, en dy kin net mei.</translation>
        </message>
        <message>
            <source>{name} is half a dictionary: {other} should lie beside it.</source>
            <translation>{name} is in heal wurdboek: {other} heart dernjonken te stean.</translation>
        </message>
        <message>
            <source>{name} is larger than {most} MB; so large no dictionary is.</source>
            <translation>{name} is grutter as {most} MB; sa grut is gjin wurdboek.</translation>
        </message>
        <message>
            <source>{name} is no dictionary; nothing was taken over.</source>
            <translation>{name} is gjin wurdboek; der is neat oernommen.</translation>
        </message>
        <message>
            <source>{name} is no field of a series.</source>
            <translation>{name} is gjin fjild fan in rige.</translation>
        </message>
        <message>
            <source>{name} is no whole file of Omroeper ({place}).</source>
            <translation>{name} is gjin hiel bestân fan Omroeper ({place}).</translation>
        </message>
        <message>
            <source>{name} is not a file.</source>
            <translation>{name} is gjin bestân.</translation>
        </message>
        <message>
            <source>{name} is not a picture that can be shown.</source>
            <translation>{name} is gjin ôfbylding dy't toand wurde kin.</translation>
        </message>
        <message>
            <source>{name} is not a video that can be sent.</source>
            <translation>{name} is gjin fideo dy't ferstjoerd wurde kin.</translation>
        </message>
        <message>
            <source>{name} is the file of an earlier time: {title}, {day}.</source>
            <translation>{name} is it bestân fan in eardere kear: {title}, {day}.</translation>
        </message>
        <message>
            <source>{name} is {megabytes} MB; {most} MB is the most that can be taken.</source>
            <translation>{name} is {megabytes} MB; op syn heechst {most} MB kin mei.</translation>
        </message>
        <message>
            <source>{name} moves, so it cannot be cut or written across.</source>
            <translation>{name} beweecht, dus der kin gjin utsnijing fan en gjin wurd oerhinne.</translation>
        </message>
        <message>
            <source>{name} was changed after it was signed.</source>
            <translation>{name} is feroare neidat it ûndertekene wie.</translation>
        </message>
        <message>
            <source>{network} signs in with a token or password only.</source>
            <translation>By {network} melde jo jo allinnich oan mei in tagongskaai of wachtwurd.</translation>
        </message>
        <message>
            <source>{title} does not go on now.</source>
            <translation>{title} is no net oan 'e gong.</translation>
        </message>
        <message>
            <source>{title} has begun already, is over, or was called off.</source>
            <translation>{title} is al begûn, foarby of ôfsein.</translation>
        </message>
        <message>
            <source>“{name}” is there already.</source>
            <translation>“{name}” is der al.</translation>
        </message>
        <message>
            <source>“{tag}” cannot be a hashtag.</source>
            <translation>“{tag}” kin gjin hashtag wêze.</translation>
        </message>
        <message>
            <source>“{value}” does not say what to do when it is late.</source>
            <translation>“{value}” seit net wat der barre moat as it te let is.</translation>
        </message>
        <message>
            <source>“{value}” is not a date and time.</source>
            <translation>“{value}” is gjin datum mei tiid.</translation>
        </message>
        <message>
            <source>“{value}” is not a date.</source>
            <translation>“{value}” is gjin datum.</translation>
        </message>
        <message>
            <source>“{value}” is not a time.</source>
            <translation>“{value}” is gjin tiid.</translation>
        </message>
        <message>
            <source>“{word}” is not one word.</source>
            <translation>“{word}” is net ien wurd.</translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>Access token</source>
            <translation>Tagongskaai</translation>
        </message>
        <message>
            <source>Any name; nothing leaves this computer.</source>
            <translation>Elke namme mei; neat giet fan dizze kompjûter ôf.</translation>
        </message>
        <message>
            <source>App password</source>
            <translation>App-wachtwurd</translation>
        </message>
        <message>
            <source>Application password</source>
            <translation>Tapassingswachtwurd</translation>
        </message>
        <message>
            <source>Handle</source>
            <translation>Accountnamme</translation>
        </message>
        <message>
            <source>Leave it empty: it is found through your handle.</source>
            <translation>Lit dit leech: de server wurdt fûn fia jo accountnamme.</translation>
        </message>
        <message>
            <source>Make one on the site under Users, Profile, Application passwords. Not the password you log in with.</source>
            <translation>Meitsje der ien op de website ûnder Brûkers, Profyl, Tapassingswachtwurden. Net it wachtwurd dêr't jo jo mei oanmelde.</translation>
        </message>
        <message>
            <source>Make one on your server under Preferences, Development, with the rights read and write.</source>
            <translation>Meitsje der ien op jo server ûnder Foarkarren, Untwikkeling, mei de rjochten read en write.</translation>
        </message>
        <message>
            <source>Make one under Settings, Privacy and security, App passwords. Not your main password.</source>
            <translation>Meitsje der ien ûnder Ynstellings, Privacy en befeiliging, App-wachtwurden. Net jo haadwachtwurd.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namme</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Wachtwurd</translation>
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
            <translation>It adres fan de server, lykas yn de browser.</translation>
        </message>
        <message>
            <source>The address of the site, as in the browser.</source>
            <translation>It adres fan de website, lykas yn de browser.</translation>
        </message>
        <message>
            <source>The name with which you are known there.</source>
            <translation>De namme dêr't jo dêr ûnder bekend binne.</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Brûkersnamme</translation>
        </message>
        <message>
            <source>Your handle without @, or your own domain name.</source>
            <translation>Jo accountnamme sûnder @, of jo eigen domeinnamme.</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>A content warning cannot be shown there. Put it in the text, or take it out.</source>
            <translation>In ynhâldswarskôging kin dêr net toand wurde. Set dy yn de tekst, of helje dy fuort.</translation>
        </message>
        <message>
            <source>A message there needs a picture. Add one.</source>
            <translation>In berjocht moat dêr in ôfbylding hawwe. Foegje ien ta.</translation>
        </message>
        <message>
            <source>A sentence of {count} words is hard to follow. Make two of it.</source>
            <translation>In sin fan {count} wurden is dreech te folgjen. Meitsje der twa fan.</translation>
        </message>
        <message>
            <source>A title is not shown there.</source>
            <translation>In titel wurdt dêr net toand.</translation>
        </message>
        <message>
            <source>A video cannot be sent there. Take {name} out for this account.</source>
            <translation>Dêr kin gjin fideo hinne. Helje {name} wei foar dit account.</translation>
        </message>
        <message>
            <source>A video cannot be shown there. Choose another account, or a series without a video.</source>
            <translation>In fideo kin dêr net toand wurde. Kies in oar account, of in rige sûnder fideo.</translation>
        </message>
        <message>
            <source>A video stands alone there. Take out {name}, or what stands beside it.</source>
            <translation>In fideo stiet dêr allinnich. Helje {name} wei, of wat dernjonken stiet.</translation>
        </message>
        <message>
            <source>Another of your accounts was spoken to. Do you mean to answer as {account}?</source>
            <translation>In oar account fan jo waard oansprutsen. Wolle jo antwurdzje as {account}?</translation>
        </message>
        <message>
            <source>Can people be recognised in {name}? Answer it on the rights card.</source>
            <translation>Binne der minsken te werkennen op {name}? Folje it yn op de rjochtekaart.</translation>
        </message>
        <message>
            <source>Children can be recognised in {name}. A parent has to agree: say so on the rights card.</source>
            <translation>Der binne bern te werkennen op {name}. In âlder moat it goedfine: set dat op de rjochtekaart.</translation>
        </message>
        <message>
            <source>People can be recognised in {name}. Say on the rights card how they agreed.</source>
            <translation>Der binne minsken te werkennen op {name}. Set op de rjochtekaart hoe't se tastimming joegen.</translation>
        </message>
        <message>
            <source>Recognisable children? Answer it on the rights card of {name}.</source>
            <translation>Werkenbere bern? Folje de rjochtekaart fan {name} yn.</translation>
        </message>
        <message>
            <source>Several people write for this account. Sign who wrote this, for instance with {example}.</source>
            <translation>Mear minsken skriuwe foar dit account. Underteken wa't dit skreau, bygelyks mei {example}.</translation>
        </message>
        <message>
            <source>Something was noticed that has no explanation here yet ({code}).</source>
            <translation>Der foel wat op dêr't hjir noch gjin útlis foar is ({code}).</translation>
        </message>
        <message>
            <source>The description of {name} has {count} characters; {most} is the most that fits.</source>
            <translation>De omskriuwing fan {name} hat {count} tekens; der passe der op syn heechst {most}.</translation>
        </message>
        <message>
            <source>The file {name} carries the word “{word}” in its name. Is it for outside?</source>
            <translation>It bestân {name} hat it wurd “{word}” yn syn namme. Is it foar bûten bedoeld?</translation>
        </message>
        <message>
            <source>The file {name} carries the word “{word}” inside. Is it for outside?</source>
            <translation>Yn it bestân {name} stiet it wurd ‘{word}’. Mei it nei bûten?</translation>
        </message>
        <message>
            <source>The message that you quote is not shown there. Put its address in the text, or take the quote out.</source>
            <translation>It berjocht dat jo sitearje is dêr net te sjen. Set it adres derfan yn de tekst, of helje it sitaat wei.</translation>
        </message>
        <message>
            <source>The picture {name} has no description for who cannot see it. Describe it, or say that it only decorates.</source>
            <translation>De ôfbylding {name} hat gjin omskriuwing foar wa't dy net sjen kin. Omskriuw de ôfbylding, of finkje “Allinnich fersiering” oan.</translation>
        </message>
        <message>
            <source>The text is {over} too long; {most} is the most that fits. Make it shorter.</source>
            <translation>De tekst is {over} te lang; der past op syn heechst {most}. Meitsje de tekst koarter.</translation>
        </message>
        <message>
            <source>The video of this series is not in the message yet. Add it to the message as well.</source>
            <translation>De fideo fan dizze rige stiet noch net yn it berjocht. Foegje him ek oan it berjocht ta.</translation>
        </message>
        <message>
            <source>The video {name} has no captions. Add them, or say that it needs none.</source>
            <translation>De fideo {name} hat gjin undertitels. Foegje se ta, of jou oan dat se net nedich binne.</translation>
        </message>
        <message>
            <source>The video {name} is too large; {most} MB is the most there. Make it smaller or shorter.</source>
            <translation>De fideo {name} is te grut; dêr past op syn heechst {most} MB. Meitsje him lytser of koarter.</translation>
        </message>
        <message>
            <source>The video {name} lasts {seconds} seconds; {most} is the most there. Make it shorter.</source>
            <translation>De fideo {name} duorret {seconds} sekonden; dêr mei it op syn heechst {most} wêze. Meitsje him koarter.</translation>
        </message>
        <message>
            <source>The word {word} cannot be written across {name}, because it moves. Take it out.</source>
            <translation>It wurd {word} kin net oer {name} hinne, want dat beweecht. Helje it wei.</translation>
        </message>
        <message>
            <source>There are {count} pictures where {most} fit. Take some out.</source>
            <translation>Der binne {count} ôfbyldingen dêr't der {most} passe. Helje der in pear wei.</translation>
        </message>
        <message>
            <source>There is no weblog message whose address can be filled in. Tick the weblog, or take the address out.</source>
            <translation>Der is gjin weblogberjocht dêr't it adres fan ynfolle wurde kin. Fink it weblog oan, of helje it adres wei.</translation>
        </message>
        <message>
            <source>There is nothing to say yet: write a text or add a picture.</source>
            <translation>Der is noch neat te sizzen: skriuw in tekst of foegje in ôfbylding ta.</translation>
        </message>
        <message>
            <source>There is text in {name}, and nothing beside it. Write it in the description or in the message, for who cannot see it.</source>
            <translation>Der stiet tekst yn {name}, en fierder neat. Set dy yn de beskriuwing of yn it berjocht, foar wa't it net sjen kin.</translation>
        </message>
        <message>
            <source>There is text in {name}. Does it stand in the description or in the message too?</source>
            <translation>Der stiet tekst yn {name}. Stiet dy ek yn de beskriuwing of yn it berjocht?</translation>
        </message>
        <message>
            <source>This account said exactly this before, on {date}. Once more?</source>
            <translation>Dit account sei krekt dit al earder, op {date}. Noch in kear?</translation>
        </message>
        <message>
            <source>This becomes a thread of {count} messages.</source>
            <translation>Dit wurdt in tried fan {count} berjochten.</translation>
        </message>
        <message>
            <source>This goes out in {count} roles at once: {names}. Would each of them say it in these words?</source>
            <translation>Dit giet yn {count} rollen tagelyk út: {names}. Soe elk fan harren it yn dizze wurden sizze?</translation>
        </message>
        <message>
            <source>This is hard to read: long sentences with long words (LIX {lix}; a newspaper has about 40).</source>
            <translation>Dit lêst dreech: lange sinnen mei lange wurden (LIX {lix}; in krante hat sa'n 40).</translation>
        </message>
        <message>
            <source>This is under construction. Put the word {word} in the text.</source>
            <translation>Dit is noch yn opbou. Set it wurd {word} yn de tekst.</translation>
        </message>
        <message>
            <source>This network takes no captions along: those of {name} stay behind. Put them in the picture, or add them there.</source>
            <translation>Dit netwurk nimt gjin undertitels mei: dy fan {name} bliuwe efter. Set se yn byld, of foegje se dêr ta.</translation>
        </message>
        <message>
            <source>This would become a thread of {count} messages; {most} is the most. Make it shorter.</source>
            <translation>Dit soe in tried fan {count} berjochten wurde; {most} is it measte. Meitsje it koarter.</translation>
        </message>
        <message>
            <source>What you answer, quote or pass on is about parties. Is it for {account} to join in?</source>
            <translation>Wat jo beantwurdzje, sitearje of trochjouwe giet oer partijen. Is it oan {account} om mei te dwaan?</translation>
        </message>
        <message>
            <source>Who made {name}, and on what ground may it be shown? Say so on the rights card.</source>
            <translation>Wa makke {name}, en wêrom meie jo it sjen litte? Set it op de rjochtekaart.</translation>
        </message>
        <message>
            <source>Without a title of its own, the first words of the text become the title.</source>
            <translation>Sûnder eigen titel wurde de earste wurden fan de tekst de titel.</translation>
        </message>
        <message>
            <source>asked in the pause</source>
            <translation>fraach yn de betinktiid</translation>
        </message>
        <message>
            <source>it is no address that can be asked</source>
            <translation>dit adres kin net neisjoen wurde</translation>
        </message>
        <message>
            <source>it sends one round in a circle</source>
            <translation>hy stjoert jo yn in kring rûn</translation>
        </message>
        <message>
            <source>needs a reason</source>
            <translation>freget om in reden</translation>
        </message>
        <message>
            <source>nothing comes back</source>
            <translation>der komt neat werom</translation>
        </message>
        <message>
            <source>the page is gone, 410</source>
            <translation>de side is ferdwûn, 410</translation>
        </message>
        <message>
            <source>the page is not there, 404</source>
            <translation>de side is der net, 404</translation>
        </message>
        <message>
            <source>there is no such address</source>
            <translation>dit adres bestiet net</translation>
        </message>
        <message>
            <source>to be mended first</source>
            <translation>earst te ferbetterjen</translation>
        </message>
        <message>
            <source>to know</source>
            <translation>om te witten</translation>
        </message>
        <message>
            <source>{better} is easier to read, and to have read out, than {tag}.</source>
            <translation>{better} lêst makliker, ek foar wa't it foarlêze lit, as {tag}.</translation>
        </message>
        <message>
            <source>{count} emoji in a row are read out one by one to who cannot see. Fewer say as much.</source>
            <translation>{count} emoji efterinoar wurde ien foar ien foarlêzen oan wa't net sjen kin. Minder seit likefolle.</translation>
        </message>
        <message>
            <source>{link} does not answer ({why}). Is the address right?</source>
            <translation>{link} jout gjin antwurd ({why}). Doocht it adres?</translation>
        </message>
        <message>
            <source>{mention} could not be looked up on {server} now; whether it names somebody is not known.</source>
            <translation>{mention} koe no net neisjoen wurde op {server}; oft it immen neamt, is net bekend.</translation>
        </message>
        <message>
            <source>{mention} is not a name on this network; it names nobody.</source>
            <translation>{mention} is gjin namme op dit netwurk en ferwiist nei nimmen.</translation>
        </message>
        <message>
            <source>{mention} is {name} there.</source>
            <translation>{mention} is dêr {name}.</translation>
        </message>
        <message>
            <source>{mention} is {name} there: “{about}”</source>
            <translation>{mention} is dêr {name}: “{about}”</translation>
        </message>
        <message>
            <source>{mention} leads there to somebody else: {name} ({handle}). Is that who you mean?</source>
            <translation>{mention} komt dêr út by in oar: {name} ({handle}). Bedoele jo dy?</translation>
        </message>
        <message>
            <source>{mention} names nobody there; it stays plain text.</source>
            <translation>{mention} ferwiist dêr nei nimmen; it bliuwt gewoane tekst.</translation>
        </message>
        <message>
            <source>{mention} names the user of that name on {server}. Is that who you mean?</source>
            <translation>{mention} ferwiist nei wa't sa hjit op {server}. Bedoele jo dy?</translation>
        </message>
        <message>
            <source>{mention}: no such account there. Is the name right?</source>
            <translation>{mention}: sa'n akkount is dêr net. Kloppet de namme?</translation>
        </message>
        <message>
            <source>{name} is a video of a kind that is not taken there ({kind}). Save it as MP4.</source>
            <translation>{name} is in soarte fideo dy't dêr net oannommen wurdt ({kind}). Bewarje him as MP4.</translation>
        </message>
        <message>
            <source>{name} says all the way where it was taken, and that cannot be taken out. Export the video anew without the place.</source>
            <translation>{name} seit de hiele tiid wêr't er opnommen is, en dat is der net út te heljen. Eksportearje de fideo op 'e nij sûnder lokaasje.</translation>
        </message>
        <message>
            <source>{name} says where it was taken. That stands in the original; what is sent does not have it.</source>
            <translation>Yn {name} stiet wêr't de opname makke is. Dat stiet yn it orizjineel; wat ferstjoerd wurdt hat it net.</translation>
        </message>
        <message>
            <source>{name} says with what it was taken ({camera}). That stands in the original; what is sent does not have it.</source>
            <translation>Yn {name} stiet wêrmei't de opname makke is ({camera}). Dat stiet yn it orizjineel; wat ferstjoerd wurdt hat it net.</translation>
        </message>
        <message>
            <source>{tag} belongs to a campaign. Leave it out, or say why it is needed.</source>
            <translation>{tag} heart by in kampanje. Lit it wei, of siz wêrom't it nedich is.</translation>
        </message>
        <message>
            <source>{what} looks like a bank account number. May everybody know it?</source>
            <translation>{what} liket in rekkennûmer. Mei elkenien it witte?</translation>
        </message>
        <message>
            <source>{what} looks like a citizen service number. It never belongs in public.</source>
            <translation>{what} liket in boargerservicenûmer. Dat heart nea yn it iepenbier.</translation>
        </message>
        <message>
            <source>{what} looks like an address. Does somebody live there who can be recognised by it?</source>
            <translation>{what} liket in adres. Wennet dêr ien dy't dêroan te werkennen is?</translation>
        </message>
        <message>
            <source>{what} looks like somebody's e-mail address. May everybody know it?</source>
            <translation>{what} liket immen syn e-mailadres. Mei elkenien it witte?</translation>
        </message>
        <message>
            <source>{what} looks like somebody's telephone number. May everybody know it?</source>
            <translation>{what} liket immen syn telefoannûmer. Mei elkenien it witte?</translation>
        </message>
        <message>
            <source>“{marks}” sounds agitated. Does one mark do?</source>
            <translation>“{marks}” klinkt opwûn. Is ien teken genôch?</translation>
        </message>
        <message>
            <source>“{name}” is a party. This account speaks for everybody: leave it out, or say why it is needed.</source>
            <translation>“{name}” is in partij. Dit account sprekt foar elkenien: lit de namme wei, of siz wêrom't dy nedich is.</translation>
        </message>
        <message>
            <source>“{name}” stands for election. Leave the name out, or say why it is needed.</source>
            <translation>“{name}” is kandidaat. Lit de namme wei, of siz wêrom't dy nedich is.</translation>
        </message>
        <message>
            <source>“{visibility}” does not exist there. Choose another visibility.</source>
            <translation>“{visibility}” bestiet dêr net. Kies in oare sichtberens.</translation>
        </message>
        <message>
            <source>“{words}” gives an opinion. Whose opinion does this account have? Leave it out, or say why.</source>
            <translation>“{words}” jout in miening. Waans miening hat dit account? Lit it wei, of siz wêrom't it der stiet.</translation>
        </message>
        <message>
            <source>“{words}” is made of signs that only look like letters; a screen reader cannot read it.</source>
            <translation>“{words}” bestiet út tekens dy't allinnich op letters lykje; in skermlêzer kin se net lêze.</translation>
        </message>
        <message>
            <source>“{words}” is written in capitals, which reads as shouting.</source>
            <translation>“{words}” stiet yn haadletters, en dat lêst as razen.</translation>
        </message>
        <message>
            <source>“{word}” can hurt. Would you say it to somebody's face?</source>
            <translation>“{word}” kin sear dwaan. Soene jo it immen yn it gesicht sizze?</translation>
        </message>
        <message>
            <source>“{word}” does not fit into one message and cannot be parted. Make it shorter.</source>
            <translation>“{word}” past net yn ien berjocht en is net te splitsen. Meitsje it koarter.</translation>
        </message>
        <message>
            <source>“{word}” is on your list of subjects that do not belong on this account.</source>
            <translation>“{word}” stiet op jo list fan ûnderwerpen dy't net op dit account hearre.</translation>
        </message>
        <message>
            <source>“{word}”: may this be known outside already?</source>
            <translation>“{word}”: mei dit bûten al bekend wêze?</translation>
        </message>
    </context>
    <context>
        <name>Forecast</name>
        <message>
            <source>cannot go like this</source>
            <translation>kin sa net</translation>
        </message>
        <message>
            <source>captions are missing</source>
            <translation>ûndertiteling ûntbrekt</translation>
        </message>
        <message>
            <source>description is missing</source>
            <translation>beskriuwing ûntbrekt</translation>
        </message>
        <message>
            <source>description is too long</source>
            <translation>beskriuwing is te lang</translation>
        </message>
        <message>
            <source>file is missing</source>
            <translation>bestân ûntbrekt</translation>
        </message>
        <message>
            <source>file was changed</source>
            <translation>bestân is feroare</translation>
        </message>
        <message>
            <source>server is full</source>
            <translation>server is fol</translation>
        </message>
        <message>
            <source>server is full that day</source>
            <translation>server is fol dy dei</translation>
        </message>
        <message>
            <source>sign in first</source>
            <translation>earst oanmelde</translation>
        </message>
        <message>
            <source>sign-in ends before it</source>
            <translation>oanmelding ferrint</translation>
        </message>
        <message>
            <source>text no longer fits</source>
            <translation>tekst past net mear</translation>
        </message>
        <message>
            <source>too many at once</source>
            <translation>te folle efterinoar</translation>
        </message>
        <message>
            <source>too many pictures</source>
            <translation>te folle ôfbyldingen</translation>
        </message>
        <message>
            <source>video is missing</source>
            <translation>fideo ûntbrekt</translation>
        </message>
    </context>
    <context>
        <name>Goal</name>
        <message>
            <source>to bring news or give an opinion</source>
            <translation>nijs bringe of in miening jaan</translation>
        </message>
        <message>
            <source>to bring visitors to the website</source>
            <translation>besikers nei de webside helje</translation>
        </message>
        <message>
            <source>to call to join in</source>
            <translation>oproppe om mei te dwaan</translation>
        </message>
        <message>
            <source>to collect ideas</source>
            <translation>ideeën ophelje</translation>
        </message>
        <message>
            <source>to keep in touch</source>
            <translation>kontakt ûnderhâlde</translation>
        </message>
        <message>
            <source>to know what is going on</source>
            <translation>witte wat der spilet</translation>
        </message>
        <message>
            <source>to let people have a say</source>
            <translation>minsken meiprate litte</translation>
        </message>
        <message>
            <source>to put a subject on the agenda</source>
            <translation>in ûnderwerp op de aginda sette</translation>
        </message>
        <message>
            <source>to serve residents</source>
            <translation>ynwenners fan tsjinst wêze</translation>
        </message>
        <message>
            <source>to show who I am</source>
            <translation>sjen litte wa't ik bin</translation>
        </message>
    </context>
    <context>
        <name>Guideline</name>
        <message>
            <source>Close</source>
            <translation>Slute</translation>
        </message>
        <message>
            <source>Guideline</source>
            <translation>Rjochtline</translation>
        </message>
        <message>
            <source>Guidelines from the booklet for municipal administrators</source>
            <translation>Rjochtlinen út it boekje foar gemeentebestjoerders</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>Attempt {attempt}: sending began.</source>
            <translation>Poging {attempt}: it ferstjoeren begûn.</translation>
        </message>
        <message>
            <source>Attempt {attempt}: {said}</source>
            <translation>Poging {attempt}: {said}</translation>
        </message>
        <message>
            <source>It was deleted on the network.</source>
            <translation>It is op it netwurk fuortsmiten.</translation>
        </message>
        <message>
            <source>It was fetched back from the network: it stands there.</source>
            <translation>It is weromhelle fan it netwurk: it stiet der.</translation>
        </message>
        <message>
            <source>It was looked up: it is not there, so it goes again.</source>
            <translation>It is neigien: it stiet der net, dus it giet op 'e nij.</translation>
        </message>
        <message>
            <source>It was read from the file {file}, row {row}.</source>
            <translation>It is lêzen út it bestân {file}, rige {row}.</translation>
        </message>
        <message>
            <source>It was stopped together with the message it waited for.</source>
            <translation>It waard stoppe, tegearre mei it berjocht dêr't it op wachte.</translation>
        </message>
        <message>
            <source>It was stopped, because its account was removed.</source>
            <translation>It is stoppe, om't it account fuortsmiten is.</translation>
        </message>
        <message>
            <source>It was taken back from the server and waits here.</source>
            <translation>It is weromnommen fan de server en wachtet hjir.</translation>
        </message>
        <message>
            <source>Its pause was over; it was released.</source>
            <translation>De betinktiid wie foarby; it is frijjûn.</translation>
        </message>
        <message>
            <source>Its turn of the series was left out, so it was withdrawn; what was written is a draft.</source>
            <translation>Dizze kear fan 'e rige is oerslein, dus it is ynlutsen; wat skreaun is, is in konsept.</translation>
        </message>
        <message>
            <source>Its turn of the series was moved, so it was withdrawn and waits for your word again.</source>
            <translation>Dizze kear fan 'e rige is ferpleatst, dus it is ynlutsen en wachtet wer op jo wurd.</translation>
        </message>
        <message>
            <source>Offered for publishing; the pause began.</source>
            <translation>Oanbean om te publisearjen; de betinktiid begûn.</translation>
        </message>
        <message>
            <source>The message it waited for stands; what it needed of that was filled in.</source>
            <translation>It berjocht dêr't it op wachte stiet der; wat dêrfan nedich wie, is ynfolle.</translation>
        </message>
        <message>
            <source>The reason that was given for saying it so: “{reason}”</source>
            <translation>De reden dy't jûn waard om it sa te sizzen: “{reason}”</translation>
        </message>
        <message>
            <source>The server keeps it and publishes it at its moment.</source>
            <translation>De server bewarret it en publisearret it op syn momint.</translation>
        </message>
        <message>
            <source>The server said that it stands there.</source>
            <translation>De server sei dat it der stiet.</translation>
        </message>
        <message>
            <source>The text of its series was changed, so it was withdrawn and is a draft again.</source>
            <translation>De tekst fan 'e rige is wizige, dus it is ynlutsen en wer in konsept.</translation>
        </message>
        <message>
            <source>While looking it up: {said}</source>
            <translation>By it neigean: {said}</translation>
        </message>
        <message>
            <source>You cancelled it in the pause; the draft was kept.</source>
            <translation>Jo annulearren it yn de betinktiid; it konsept bleau bewarre.</translation>
        </message>
        <message>
            <source>You chose another moment.</source>
            <translation>Jo keazen in oar momint.</translation>
        </message>
        <message>
            <source>You confirmed the text of its series once; it was released by that.</source>
            <translation>Jo hawwe de tekst fan 'e rige ien kear befêstige; dêrmei is it frijjûn.</translation>
        </message>
        <message>
            <source>You know that it was published too early.</source>
            <translation>Jo witte dat it te betiid pleatst is.</translation>
        </message>
        <message>
            <source>You let it go again.</source>
            <translation>Jo lieten it op 'e nij gean.</translation>
        </message>
        <message>
            <source>You let it pass what holds the others.</source>
            <translation>Jo lieten it troch, wylst de oare tsjinholden wurde.</translation>
        </message>
        <message>
            <source>You put it aside until tomorrow; the draft was kept.</source>
            <translation>Jo bewarren it oant moarn; it konsept bleau bewarre.</translation>
        </message>
        <message>
            <source>You released it after the pause.</source>
            <translation>Jo joegen it frij nei de betinktiid.</translation>
        </message>
        <message>
            <source>You released it; it waits for your 'decided'.</source>
            <translation>Jo joegen it frij; it wachtet op jo ‘Besletten’.</translation>
        </message>
        <message>
            <source>You said that it was decided.</source>
            <translation>Jo melden dat der besletten is.</translation>
        </message>
        <message>
            <source>You saw that it is not there and sent it again.</source>
            <translation>Jo seagen dat it der net stiet en ferstjoerden it op 'e nij.</translation>
        </message>
        <message>
            <source>You saw that it is not there.</source>
            <translation>Jo seagen dat it der net stiet.</translation>
        </message>
        <message>
            <source>You saw that it stands there.</source>
            <translation>Jo seagen dat it der stiet.</translation>
        </message>
        <message>
            <source>You stopped it before it left.</source>
            <translation>Jo stoppen it foardat it fuortgie.</translation>
        </message>
        <message>
            <source>You took it back to write on.</source>
            <translation>Jo namen it werom om fierder te skriuwen.</translation>
        </message>
        <message>
            <source>You were told that it goes out soon.</source>
            <translation>Jo krigen berjocht dat it hast de doar út giet.</translation>
        </message>
    </context>
    <context>
        <name>Holds</name>
        <message numerus="yes">
            <source>%n are stopped.</source>
            <translation>
                <numerusform>%n wurdt stoppe.</numerusform>
                <numerusform>%n wurde stoppe.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are uncertain.</source>
            <translation>
                <numerusform>%n is ûnwis.</numerusform>
                <numerusform>%n binne ûnwis.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n being taken back.</source>
            <translation>
                <numerusform>%n wurdt weromnommen.</numerusform>
                <numerusform>%n wurde weromnommen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot be understood.</source>
            <translation>
                <numerusform>%n is net te begripen.</numerusform>
                <numerusform>%n binne net te begripen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be reached.</source>
            <translation>
                <numerusform>%n wie net te berikken.</numerusform>
                <numerusform>%n wiene net te berikken.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n events are meetings,</source>
            <translation>
                <numerusform>%n ôfspraak is in gearkomste,</numerusform>
                <numerusform>%n ôfspraken binne gearkomsten,</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n go on waiting.</source>
            <translation>
                <numerusform>%n bliuwt wachtsjen.</numerusform>
                <numerusform>%n bliuwe wachtsjen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n go out at their moment.</source>
            <translation>
                <numerusform>%n giet út op syn momint.</numerusform>
                <numerusform>%n geane út op harren momint.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages go out at once.</source>
            <translation>
                <numerusform>%n berjocht giet daliks út.</numerusform>
                <numerusform>%n berjochten geane daliks út.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages wait</source>
            <translation>
                <numerusform>%n berjocht wachtet</numerusform>
                <numerusform>%n berjochten wachtsje</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages wait for a decision.</source>
            <translation>
                <numerusform>%n berjocht wachtet op in beslút.</numerusform>
                <numerusform>%n berjochten wachtsje op in beslút.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages were on their way already.</source>
            <translation>
                <numerusform>%n berjocht wie al ûnderweis.</numerusform>
                <numerusform>%n berjochten wiene al ûnderweis.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n others are not.</source>
            <translation>
                <numerusform>%n oare net.</numerusform>
                <numerusform>%n oaren net.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n planned messages at the networks' servers are taken back; what cannot be reached is tried again every minute.</source>
            <translation>
                <numerusform>%n pland berjocht by de servers fan de netwurken wurdt weromnommen; wat net te berikken is, wurdt elke minút op 'e nij besocht.</numerusform>
                <numerusform>%n plande berjochten by de servers fan de netwurken wurde weromnommen; wat net te berikken is, wurdt elke minút op 'e nij besocht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stay here and ask you first.</source>
            <translation>
                <numerusform>%n bliuwt hjir en freget it jo earst.</numerusform>
                <numerusform>%n bliuwe hjir en freegje it jo earst.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stops by hand.</source>
            <translation>
                <numerusform>%n account is mei de hân stilset.</numerusform>
                <numerusform>%n accounts binne mei de hân stilset.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n taken back.</source>
            <translation>
                <numerusform>%n is weromnommen.</numerusform>
                <numerusform>%n binne weromnommen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were published already.</source>
            <translation>
                <numerusform>%n wie al publisearre.</numerusform>
                <numerusform>%n wiene al publisearre.</numerusform>
            </translation>
        </message>
        <message>
            <source>(no words)</source>
            <translation>(gjin wurden)</translation>
        </message>
        <message>
            <source>A line without a day stands for nothing yet; choose a day.</source>
            <translation>In rigel sûnder dei betsjut noch neat; kies in dei.</translation>
        </message>
        <message>
            <source>Accounts that belong to it</source>
            <translation>Accounts dy't derby hearre</translation>
        </message>
        <message>
            <source>Add a municipality…</source>
            <translation>Gemeente taheakje…</translation>
        </message>
        <message>
            <source>Add quiet hours</source>
            <translation>Stille oeren taheakje</translation>
        </message>
        <message>
            <source>Add your municipality to hold its accounts while the council meets. You enter the meetings, or a calendar does.</source>
            <translation>Foegje jo gemeente ta om har accounts wachtsje te litten as de ried gearkomt. De gearkomsten fiere jo sels yn, of se komme út in aginda.</translation>
        </message>
        <message>
            <source>Address of its calendar (iCalendar)</source>
            <translation>Adres fan de aginda (iCalendar)</translation>
        </message>
        <message>
            <source>All accounts</source>
            <translation>Alle accounts</translation>
        </message>
        <message>
            <source>All accounts are stopped by hand.</source>
            <translation>Alle accounts binne mei de hân stilset.</translation>
        </message>
        <message>
            <source>All accounts wait</source>
            <translation>Alle accounts wachtsje</translation>
        </message>
        <message>
            <source>An account that is gone</source>
            <translation>In account dat der net mear is</translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>En noch %n.</numerusform>
                <numerusform>En noch %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Calendar {source}: last read {moment}.</source>
            <translation>Aginda {source}: lêst lêzen {moment}.</translation>
        </message>
        <message>
            <source>Calendar {source}: not read yet.</source>
            <translation>Aginda {source}: noch net lêzen.</translation>
        </message>
        <message>
            <source>Calendars (*.ics *.ical)</source>
            <translation>Aginda's (*.ics *.ical)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulearje</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Feroarje…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Slute</translation>
        </message>
        <message>
            <source>Council meeting</source>
            <translation>Riedsgearkomste</translation>
        </message>
        <message>
            <source>Council meetings</source>
            <translation>Riedsgearkomsten</translation>
        </message>
        <message>
            <source>Council meetings and quiet hours</source>
            <translation>Riedsgearkomsten en stille oeren</translation>
        </message>
        <message>
            <source>Council meetings and quiet hours…</source>
            <translation>Riedsgearkomsten en stille oeren…</translation>
        </message>
        <message>
            <source>Crisis</source>
            <translation>Krisis</translation>
        </message>
        <message>
            <source>Crisis: nothing leaves</source>
            <translation>Krisis: der giet neat út</translation>
        </message>
        <message>
            <source>Crisis: nothing leaves.</source>
            <translation>Krisis: der giet neat út.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dei</translation>
        </message>
        <message>
            <source>Days of quiet hours</source>
            <translation>Dagen fan de stille oeren</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Besletten</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bewurkje</translation>
        </message>
        <message>
            <source>End the crisis</source>
            <translation>Krisis einigje</translation>
        </message>
        <message numerus="yes">
            <source>End the crisis; %n go out now</source>
            <translation>
                <numerusform>Krisis einigje; %n giet no út</numerusform>
                <numerusform>Krisis einigje; %n geane no út</numerusform>
            </translation>
        </message>
        <message>
            <source>End the crisis?</source>
            <translation>De krisis einigje?</translation>
        </message>
        <message>
            <source>End the crisis…</source>
            <translation>Krisis einigje…</translation>
        </message>
        <message>
            <source>Enter a meeting…</source>
            <translation>Gearkomste ynfiere…</translation>
        </message>
        <message>
            <source>Everything is stopped.</source>
            <translation>Alles is stilset.</translation>
        </message>
        <message>
            <source>Fell due meanwhile: stays here and asks you.</source>
            <translation>Wie yntusken oan bar: bliuwt hjir en freget it jo.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Fan</translation>
        </message>
        <message>
            <source>From a calendar file…</source>
            <translation>Ut in agindabestân…</translation>
        </message>
        <message>
            <source>From this moment nothing leaves any account. That also holds without a network.</source>
            <translation>Fan dit momint ôf giet der neat út, fan gjin inkeld account. Dat jildt ek sûnder netwurk.</translation>
        </message>
        <message>
            <source>From {start} until {end}.</source>
            <translation>Fan {start} oant {end}.</translation>
        </message>
        <message>
            <source>Goes on waiting. {said}</source>
            <translation>Bliuwt wachtsjen. {said}</translation>
        </message>
        <message>
            <source>Goes out at once.</source>
            <translation>Giet daliks út.</translation>
        </message>
        <message>
            <source>Held messages</source>
            <translation>Berjochten dy't wachtsje</translation>
        </message>
        <message>
            <source>Is being taken back…</source>
            <translation>Wurdt weromnommen…</translation>
        </message>
        <message>
            <source>Is to go {moment}.</source>
            <translation>Stiet pland foar {moment}.</translation>
        </message>
        <message>
            <source>It cannot be stored (a full disk?), so it holds only while Omroeper is open; it is stored as soon as that goes.</source>
            <translation>It kin net opslein wurde (skiif fol?) en jildt dus allinnich salang't Omroeper iepen stiet; sa gau as it kin, wurdt it opslein.</translation>
        </message>
        <message>
            <source>It could not be read {moment}; the copy of before holds.</source>
            <translation>Lêzen slagge net ({moment}); de foarige ferzje bliuwt jilden.</translation>
        </message>
        <message>
            <source>It goes out at once as {account}, while everything else goes on waiting.</source>
            <translation>It giet daliks út as {account}, wylst al it oare wachtsjen bliuwt.</translation>
        </message>
        <message>
            <source>It goes out now.</source>
            <translation>It giet no út.</translation>
        </message>
        <message>
            <source>It goes out {moment} as {account}, while everything else goes on waiting.</source>
            <translation>It giet út as {account}: {moment}. Al it oare bliuwt wachtsjen.</translation>
        </message>
        <message>
            <source>It has moved on meanwhile; look how it stands now.</source>
            <translation>It berjocht is yntusken fierder. Sjoch hoe't it der no foar stiet.</translation>
        </message>
        <message>
            <source>It runs over</source>
            <translation>De gearkomste rint út</translation>
        </message>
        <message>
            <source>Last tried {moment}.</source>
            <translation>Lêst besocht {moment}.</translation>
        </message>
        <message>
            <source>Leave it waiting</source>
            <translation>Wachtsje litte</translation>
        </message>
        <message>
            <source>Let go again</source>
            <translation>Wer gean litte</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>Gean litte</translation>
        </message>
        <message>
            <source>Let this one go at its moment?</source>
            <translation>Dit berjocht op syn momint gean litte?</translation>
        </message>
        <message>
            <source>Let this one go now</source>
            <translation>Dit berjocht no gean litte</translation>
        </message>
        <message>
            <source>Let this one go now?</source>
            <translation>Dit berjocht no gean litte?</translation>
        </message>
        <message>
            <source>Look again what happens to each, and then end it.</source>
            <translation>Sjoch op 'e nij wat der mei elk berjocht bart, en einigje de krisis dan.</translation>
        </message>
        <message>
            <source>Look at them</source>
            <translation>Besjen</translation>
        </message>
        <message>
            <source>Meets next {moment}.</source>
            <translation>Komt wer gear {moment}.</translation>
        </message>
        <message>
            <source>Meets since {moment}, until somebody closes it.</source>
            <translation>Is gear sûnt {moment}, oant immen de gearkomste slút.</translation>
        </message>
        <message>
            <source>Meets since {moment}, until {end}.</source>
            <translation>Is gear sûnt {moment}, oant {end}.</translation>
        </message>
        <message>
            <source>Messages of all accounts wait until the meeting is closed.</source>
            <translation>Berjochten fan alle accounts wachtsje oant de gearkomste sletten is.</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Gemeente</translation>
        </message>
        <message>
            <source>Name of the municipality</source>
            <translation>Namme fan de gemeente</translation>
        </message>
        <message>
            <source>No calendar: you enter the meetings, or press the button when one starts.</source>
            <translation>Gjin aginda: jo fiere de gearkomsten sels yn, of drukke op de knop as der ien begjint.</translation>
        </message>
        <message>
            <source>No meeting is planned.</source>
            <translation>Der is gjin gearkomste pland.</translation>
        </message>
        <message>
            <source>No message waits</source>
            <translation>Der wachtet gjin berjocht</translation>
        </message>
        <message>
            <source>No quiet hours.</source>
            <translation>Gjin stille oeren.</translation>
        </message>
        <message>
            <source>Nobody waits</source>
            <translation>Nimmen wachtet</translation>
        </message>
        <message>
            <source>Not this one</source>
            <translation>Dizze net</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Noch net</translation>
        </message>
        <message>
            <source>Nothing goes out by itself.</source>
            <translation>Der giet no neat fansels út.</translation>
        </message>
        <message>
            <source>Nothing is stopped yet.</source>
            <translation>Der is noch neat stilset.</translation>
        </message>
        <message>
            <source>Nothing of yours lies at the networks' servers.</source>
            <translation>Der leit neat fan jo by de servers fan de netwurken.</translation>
        </message>
        <message>
            <source>One account is stopped at its card, in the place 'Accounts'. All of them you stop here.</source>
            <translation>Ien account sette jo stil op syn kaart, by ‘Accounts’. Hjir sette jo se allegear stil.</translation>
        </message>
        <message>
            <source>One press stops every message of every account, planned ones too, until you end it. It works without a network.</source>
            <translation>Ien druk op de knop set elk berjocht fan elk account stil, ek wat pland is, oant jo de krisis einigje. Dat wurket sûnder netwurk.</translation>
        </message>
        <message>
            <source>Only the clerk's accounts may speak</source>
            <translation>Allinnich accounts fan de griffy meie prate</translation>
        </message>
        <message>
            <source>Planned: goes out {moment}.</source>
            <translation>Pland: giet út {moment}.</translation>
        </message>
        <message>
            <source>Quiet from</source>
            <translation>Stil fan</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Stille oeren</translation>
        </message>
        <message>
            <source>Quiet hours hold nothing: who plans something in them is asked, and notices wait until they are over.</source>
            <translation>Stille oeren hâlde neat tsjin: wa't der wat yn plant, kriget in fraach, en meldingen wachtsje oant se foarby binne.</translation>
        </message>
        <message>
            <source>Quiet until</source>
            <translation>Stil oant</translation>
        </message>
        <message>
            <source>Read again every day. Leave it empty to enter the meetings yourself.</source>
            <translation>Wurdt alle dagen op 'e nij lêzen. Lit it leech as jo de gearkomsten sels ynfiere.</translation>
        </message>
        <message>
            <source>Read the calendar now</source>
            <translation>Aginda no lêze</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Weihelje</translation>
        </message>
        <message>
            <source>Remove this municipality</source>
            <translation>Dizze gemeente weihelje</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewarje</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Noch %n toane</numerusform>
                <numerusform>Noch %n toane</numerusform>
            </translation>
        </message>
        <message>
            <source>Since {moment}, by {name}.</source>
            <translation>Sûnt {moment}, troch {name}.</translation>
        </message>
        <message>
            <source>Since {moment}, until {end}.</source>
            <translation>Sûnt {moment}, oant {end}.</translation>
        </message>
        <message>
            <source>Since {moment}.</source>
            <translation>Sûnt {moment}.</translation>
        </message>
        <message>
            <source>Something changed while you read.</source>
            <translation>Der is wat feroare wylst jo liezen.</translation>
        </message>
        <message>
            <source>Stands in the banner over the window.</source>
            <translation>Stiet yn de balke boppe it finster.</translation>
        </message>
        <message>
            <source>Still lies at the network, and can go out there. It is tried again every minute.</source>
            <translation>Leit noch by it netwurk en kin dêr útgean. Elke minút wurdt it op 'e nij besocht.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopje</translation>
        </message>
        <message>
            <source>Stop all accounts</source>
            <translation>Alle accounts stilsette</translation>
        </message>
        <message>
            <source>Stop everything now</source>
            <translation>No alles stilsette</translation>
        </message>
        <message>
            <source>Stop everything, from wherever you are</source>
            <translation>Alles stilsette, wêr't jo ek binne</translation>
        </message>
        <message>
            <source>Stop everything?</source>
            <translation>Alles stilsette?</translation>
        </message>
        <message>
            <source>Stop everything…</source>
            <translation>Alles stilsette…</translation>
        </message>
        <message>
            <source>Stop this one first</source>
            <translation>Dit berjocht earst stopje</translation>
        </message>
        <message>
            <source>Stopped by hand</source>
            <translation>Mei de hân stilset</translation>
        </message>
        <message>
            <source>Take the meetings from a calendar file</source>
            <translation>Gearkomsten út in agindabestân helje</translation>
        </message>
        <message>
            <source>Take these quiet hours away</source>
            <translation>Dizze stille oeren weihelje</translation>
        </message>
        <message>
            <source>Taken back; it lies here now.</source>
            <translation>Weromnommen; it leit no hjir.</translation>
        </message>
        <message>
            <source>The council meets.</source>
            <translation>De ried fergadert.</translation>
        </message>
        <message>
            <source>The council of {name} meets.</source>
            <translation>De ried fan {name} is gear.</translation>
        </message>
        <message>
            <source>The crisis goes on.</source>
            <translation>De krisis giet troch.</translation>
        </message>
        <message>
            <source>The crisis is over.</source>
            <translation>De krisis is foarby.</translation>
        </message>
        <message>
            <source>The meeting is closed</source>
            <translation>De gearkomste is sletten</translation>
        </message>
        <message>
            <source>The meeting starts</source>
            <translation>De gearkomste begjint</translation>
        </message>
        <message>
            <source>The network does not say whether it went out: look there.</source>
            <translation>It netwurk seit net oft it útgien is: sjoch dêr.</translation>
        </message>
        <message>
            <source>This account has quiet hours of its own</source>
            <translation>Dit account hat eigen stille oeren</translation>
        </message>
        <message>
            <source>This one, at its moment…</source>
            <translation>Dit berjocht, op syn momint…</translation>
        </message>
        <message>
            <source>This one, now…</source>
            <translation>Dit berjocht, no…</translation>
        </message>
        <message>
            <source>To the crisis</source>
            <translation>Nei de krisis</translation>
        </message>
        <message>
            <source>Too late by now: it goes out only when you say so.</source>
            <translation>No te let: it giet allinnich út as jo it sizze.</translation>
        </message>
        <message>
            <source>Too late: stays here and asks you.</source>
            <translation>Te let: bliuwt hjir en wurdt jo frege.</translation>
        </message>
        <message>
            <source>Try again now</source>
            <translation>No op 'e nij besykje</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Oant</translation>
        </message>
        <message>
            <source>Waits for a decision:</source>
            <translation>Wachtet op beslút:</translation>
        </message>
        <message>
            <source>Was published already, before it could be taken back.</source>
            <translation>Wie al publisearre, foardat it weromnommen wurde koe.</translation>
        </message>
        <message>
            <source>Was to go {moment}.</source>
            <translation>Stie pland foar {moment}.</translation>
        </message>
        <message>
            <source>What a network would publish within twelve hours is taken back.</source>
            <translation>Wat in netwurk binnen tolve oeren publisearje soe, wurdt weromnommen.</translation>
        </message>
        <message>
            <source>What falls due or is released while something holds stands here.</source>
            <translation>Wat oan bar komt of frijjûn wurdt wylst der in wacht jildt, stiet hjir.</translation>
        </message>
        <message>
            <source>What is being sent at this very moment is not stopped. Nothing is thrown away; single messages you can let pass.</source>
            <translation>Wat op dit stuit ferstjoerd wurdt, stoppet net. Neat wurdt fuortsmiten; losse berjochten kinne jo trochlitte.</translation>
        </message>
        <message>
            <source>What it is called (not needed)</source>
            <translation>Hoe't er hjit (hoecht net)</translation>
        </message>
        <message>
            <source>What lay at the networks' servers</source>
            <translation>Wat by de servers fan de netwurken lei</translation>
        </message>
        <message>
            <source>What lies at the networks' servers is taken back; what cannot be reached is tried again every minute.</source>
            <translation>Wat by de servers fan de netwurken leit, wurdt weromnommen; wat net te berikken is, wurdt elke minút op 'e nij besocht.</translation>
        </message>
        <message>
            <source>When something serious happens</source>
            <translation>As der wat slims bart</translation>
        </message>
        <message>
            <source>Which events are meetings</source>
            <translation>Hokker ôfspraken gearkomsten binne</translation>
        </message>
        <message>
            <source>While a council meets, the accounts of its municipality wait as you have set it.</source>
            <translation>As in ried gear is, wachtsje de accounts fan dy gemeente sa't jo dat ynsteld hawwe.</translation>
        </message>
        <message>
            <source>While its council meets</source>
            <translation>As de ried gear is</translation>
        </message>
        <message>
            <source>While the council meets, messages of all accounts wait until you say that it is closed.</source>
            <translation>Salang't de ried fergadert, wachtsje berjochten fan alle accounts oant jo sizze dat de gearkomste sletten is.</translation>
        </message>
        <message>
            <source>Who stops everything</source>
            <translation>Wa't alles stilset</translation>
        </message>
        <message>
            <source>Whose quiet hours</source>
            <translation>Waans stille oeren</translation>
        </message>
        <message>
            <source>Words in the title, with commas between them; one of them is enough. Empty: every event.</source>
            <translation>Wurden yn de titel, mei komma's dertusken; ien dêrfan is genôch. Leech: elke ôfspraak.</translation>
        </message>
        <message>
            <source>You let it pass: it goes out.</source>
            <translation>Jo lieten it troch: it giet út.</translation>
        </message>
        <message>
            <source>from</source>
            <translation>fan</translation>
        </message>
        <message>
            <source>no account yet</source>
            <translation>noch gjin account</translation>
        </message>
        <message>
            <source>until</source>
            <translation>oant</translation>
        </message>
        <message>
            <source>{account} is stopped by hand.</source>
            <translation>{account} is mei de hân stilset.</translation>
        </message>
        <message>
            <source>{policy}. Accounts: {names}.</source>
            <translation>{policy}. Accounts: {names}.</translation>
        </message>
        <message>
            <source>{start}, until it is closed</source>
            <translation>{start}, oant er sletten wurdt</translation>
        </message>
    </context>
    <context>
        <name>Hours</name>
        <message>
            <source>#askthealderman</source>
            <translation>#freegjedewethâlder</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes before</source>
            <translation>
                <numerusform>%n minút fan tefoaren</numerusform>
                <numerusform>%n minuten fan tefoaren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes left</source>
            <translation>
                <numerusform>Noch %n minút</numerusform>
                <numerusform>Noch %n minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions</source>
            <translation>
                <numerusform>%n fraach</numerusform>
                <numerusform>%n fragen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions are left; they stay in a list until each was dealt with.</source>
            <translation>
                <numerusform>Der bliuwt %n fraach oer; dy bliuwt yn in list stean oant jo him ôfhannele hawwe.</numerusform>
                <numerusform>Der bliuwe %n fragen oer; dy bliuwe yn in list stean oant jo se allegear ôfhannele hawwe.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions are saved.</source>
            <translation>
                <numerusform>%n fraach is bewarre.</numerusform>
                <numerusform>%n fragen binne bewarre.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions still wait.</source>
            <translation>
                <numerusform>Der wachtet noch %n fraach.</numerusform>
                <numerusform>Der wachtsje noch %n fragen.</numerusform>
            </translation>
        </message>
        <message>
            <source>10 minutes longer</source>
            <translation>10 minuten langer</translation>
        </message>
        <message>
            <source>A day before</source>
            <translation>In dei fan tefoaren</translation>
        </message>
        <message>
            <source>Announce when you answer questions. Then you see nothing but them, in order, until the hour is over.</source>
            <translation>Kundigje oan wannear't jo fragen beäntwurdzje. Jo sjogge dan allinnich dy fragen, op folchoarder, oant it sprekoere foarby is.</translation>
        </message>
        <message>
            <source>Answer tonight</source>
            <translation>Fan 'e jûn beäntwurdzje</translation>
        </message>
        <message>
            <source>Answer under way</source>
            <translation>Antwurd ûnderweis</translation>
        </message>
        <message>
            <source>Answer with “{name}”…</source>
            <translation>Antwurdzje mei “{name}”…</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Beäntwurde</translation>
        </message>
        <message>
            <source>Answers of {account} wait. {why}</source>
            <translation>Antwurden fan {account} wachtsje. {why}</translation>
        </message>
        <message>
            <source>Answer…</source>
            <translation>Beäntwurdzje…</translation>
        </message>
        <message>
            <source>As whom?</source>
            <translation>As wa?</translation>
        </message>
        <message>
            <source>Back to who is next</source>
            <translation>Werom nei wa't oan bar is</translation>
        </message>
        <message>
            <source>Begin now</source>
            <translation>No begjinne</translation>
        </message>
        <message>
            <source>Begin now…</source>
            <translation>No begjinne…</translation>
        </message>
        <message>
            <source>Begin the hour now?</source>
            <translation>It sprekoere no begjinne?</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Begjint</translation>
        </message>
        <message>
            <source>Being answered</source>
            <translation>No oan bar</translation>
        </message>
        <message>
            <source>Both messages come forward: the opening goes out now, and the hour lasts until about {time}.</source>
            <translation>Beide berjochten komme nei foaren: it iepeningsberjocht giet no út, en it sprekoere duorret oant likernôch {time}.</translation>
        </message>
        <message>
            <source>By phone or e-mail…</source>
            <translation>Telefoan of e-mail…</translation>
        </message>
        <message>
            <source>Call it off</source>
            <translation>Ofsizze</translation>
        </message>
        <message>
            <source>Call it off…</source>
            <translation>Ofsizze…</translation>
        </message>
        <message>
            <source>Call this hour off?</source>
            <translation>Dit sprekoere ôfsizze?</translation>
        </message>
        <message>
            <source>Called off</source>
            <translation>Ofsein</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulearje</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Slute</translation>
        </message>
        <message>
            <source>Closing message</source>
            <translation>Slotberjocht</translation>
        </message>
        <message>
            <source>Consulting hour</source>
            <translation>Sprekoere</translation>
        </message>
        <message>
            <source>Consulting hours</source>
            <translation>Sprekoeren</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Ofdieling</translation>
        </message>
        <message>
            <source>Do not close by the clock: ask me for the closing message</source>
            <translation>Slút net op de klok: freegje my om it slotberjocht</translation>
        </message>
        <message>
            <source>End it</source>
            <translation>Ofslute</translation>
        </message>
        <message>
            <source>End the hour now?</source>
            <translation>It sprekoere no ôfslute?</translation>
        </message>
        <message>
            <source>End the hour…</source>
            <translation>Sprekoere ôfslute…</translation>
        </message>
        <message>
            <source>Ends at</source>
            <translation>Einiget om</translation>
        </message>
        <message>
            <source>Everybody was dealt with.</source>
            <translation>Elkenien is holpen.</translation>
        </message>
        <message>
            <source>For later</source>
            <translation>Foar aanst</translation>
        </message>
        <message>
            <source>From your reply snippets</source>
            <translation>Ut jo antwurdfragminten</translation>
        </message>
        <message>
            <source>Go through the pause…</source>
            <translation>Betinktiid trochrinne…</translation>
        </message>
        <message>
            <source>Goes on now</source>
            <translation>No oan 'e gong</translation>
        </message>
        <message>
            <source>Goes out when the hour begins</source>
            <translation>Giet út as it sprekoere begjint</translation>
        </message>
        <message>
            <source>Goes out when the hour ends</source>
            <translation>Giet út as it sprekoere einiget</translation>
        </message>
        <message>
            <source>Hashtags</source>
            <translation>Hashtags</translation>
        </message>
        <message>
            <source>It is called off.</source>
            <translation>It is ôfsein.</translation>
        </message>
        <message>
            <source>It is moved; its messages move along.</source>
            <translation>It sprekoere is ferset; de berjochten geane mei.</translation>
        </message>
        <message numerus="yes">
            <source>It lasts %n minutes.</source>
            <translation>
                <numerusform>It duorret %n minút.</numerusform>
                <numerusform>It duorret %n minuten.</numerusform>
            </translation>
        </message>
        <message>
            <source>Its messages move along, with the words they have</source>
            <translation>De berjochten geane mei, mei deselde wurden</translation>
        </message>
        <message>
            <source>Its messages wait for you.</source>
            <translation>De berjochten wachtsje op jo.</translation>
        </message>
        <message>
            <source>Its opening and closing message do not go out. What was announced earlier stays where it stands.</source>
            <translation>It iepenings- en it slotberjocht geane net út. Wat al oankundige is, bliuwt stean.</translation>
        </message>
        <message>
            <source>Its words stay as they are: change them after this, in the planning, with Edit.</source>
            <translation>De tekst bliuwt sa't er is: pas him hjirnei oan yn de planning, mei Bewurkje.</translation>
        </message>
        <message>
            <source>Known departments</source>
            <translation>Bekende ôfdielingen</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Aanst</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Sitte litte</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Litte sa't it is</translation>
        </message>
        <message>
            <source>Less than a minute left</source>
            <translation>Noch minder as in minút</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Besjen</translation>
        </message>
        <message>
            <source>Move it</source>
            <translation>Fersette</translation>
        </message>
        <message>
            <source>Move {title}</source>
            <translation>{title} fersette</translation>
        </message>
        <message>
            <source>Move…</source>
            <translation>Fersette…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namme</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nij</translation>
        </message>
        <message>
            <source>No consulting hour yet</source>
            <translation>Noch gjin sprekoere</translation>
        </message>
        <message>
            <source>Nobody waits now. A new question appears here by itself.</source>
            <translation>Der wachtet no nimmen. In nije fraach ferskynt hjir fansels.</translation>
        </message>
        <message>
            <source>None of these</source>
            <translation>Gjin fan dizze</translation>
        </message>
        <message>
            <source>Not</source>
            <translation>Net</translation>
        </message>
        <message>
            <source>Not decided</source>
            <translation>Noch net besletten</translation>
        </message>
        <message>
            <source>Not for here</source>
            <translation>Net foar hjir</translation>
        </message>
        <message>
            <source>Not for here…</source>
            <translation>Net foar hjir…</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>Notearje</translation>
        </message>
        <message>
            <source>Now: {window}</source>
            <translation>No: {window}</translation>
        </message>
        <message>
            <source>Opening message</source>
            <translation>Iepeningsberjocht</translation>
        </message>
        <message>
            <source>Opening message: {opening}. Closing message: {closing}.</source>
            <translation>Iepeningsberjocht: {opening}. Slotberjocht: {closing}.</translation>
        </message>
        <message>
            <source>Opens the pause of both messages; after it, they wait for their moments</source>
            <translation>Iepenet de betinktiid fan beide berjochten; dêrnei wachtsje se op har stuit</translation>
        </message>
        <message>
            <source>Over; everybody was dealt with</source>
            <translation>Foarby; elkenien is holpen</translation>
        </message>
        <message>
            <source>Over; somebody still waits</source>
            <translation>Foarby; der wachtet noch ien</translation>
        </message>
        <message>
            <source>Pass on</source>
            <translation>Trochferwize</translation>
        </message>
        <message>
            <source>Pass on…</source>
            <translation>Trochferwize…</translation>
        </message>
        <message>
            <source>Pass this question on</source>
            <translation>Dizze fraach trochferwize</translation>
        </message>
        <message>
            <source>Passed on</source>
            <translation>Trochferwiisd</translation>
        </message>
        <message>
            <source>Plan a consulting hour</source>
            <translation>In sprekoere planne</translation>
        </message>
        <message>
            <source>Plan a consulting hour…</source>
            <translation>Sprekoere planne…</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Pland</translation>
        </message>
        <message>
            <source>Plan…</source>
            <translation>Planne…</translation>
        </message>
        <message>
            <source>Private: only you can read it, and the answer is private too.</source>
            <translation>Privee: allinnich jo kinne it lêze, en it antwurd is ek privee.</translation>
        </message>
        <message>
            <source>Question {number} of {count}</source>
            <translation>Fraach {number} fan {count}</translation>
        </message>
        <message>
            <source>Questions are gathered until {time}.</source>
            <translation>Fragen komme binnen oant {time}.</translation>
        </message>
        <message>
            <source>Questions to {account} cannot be fetched now. {why} What is asked meanwhile comes in afterwards.</source>
            <translation>Fragen oan {account} kinne no net ophelle wurde. {why} Wat ûnderwilens frege wurdt, komt dêrnei binnen.</translation>
        </message>
        <message>
            <source>Questions with one of these, and mentions of you, come into the queue.</source>
            <translation>Fragen mei ien fan dizze hashtags, en berjochten dy't jo neame, komme yn de rige.</translation>
        </message>
        <message>
            <source>Save as a table</source>
            <translation>Bewarje as tabel</translation>
        </message>
        <message>
            <source>Save as a table…</source>
            <translation>Bewarje as tabel…</translation>
        </message>
        <message>
            <source>Send it after all</source>
            <translation>Dochs noch ferstjoere</translation>
        </message>
        <message>
            <source>Send the closing message</source>
            <translation>Slotberjocht ferstjoere</translation>
        </message>
        <message>
            <source>Stays on this computer, with the question.</source>
            <translation>Bliuwt op dizze kompjûter, by de fraach.</translation>
        </message>
        <message>
            <source>Step out of the hour</source>
            <translation>Ut it sprekoere stappe</translation>
        </message>
        <message>
            <source>Taken away by the asker</source>
            <translation>Troch de freger fuorthelle</translation>
        </message>
        <message>
            <source>Tell me before it begins</source>
            <translation>In seintsje foar't it begjint</translation>
        </message>
        <message>
            <source>Tell the asker where the question goes; you write that yourself</source>
            <translation>Lit de freger witte wêr't de fraach hinne giet; dat skriuwe jo sels</translation>
        </message>
        <message>
            <source>Ten minutes longer; the closing message moves along.</source>
            <translation>Tsien minuten langer; it slotberjocht skoot mei.</translation>
        </message>
        <message>
            <source>Thank</source>
            <translation>Betankje</translation>
        </message>
        <message>
            <source>Thank you for your question, {name}. </source>
            <translation>Tank foar jo fraach, {name}. </translation>
        </message>
        <message>
            <source>Thank…</source>
            <translation>Betankje…</translation>
        </message>
        <message>
            <source>The closing message</source>
            <translation>It slotberjocht</translation>
        </message>
        <message>
            <source>The closing message goes out now.</source>
            <translation>It slotberjocht giet no út.</translation>
        </message>
        <message>
            <source>The closing message still lies at its network with the old time, and is being taken back.</source>
            <translation>It slotberjocht leit noch by it netwurk mei de âlde tiid en wurdt weromhelle.</translation>
        </message>
        <message>
            <source>The closing message waits for your word.</source>
            <translation>It slotberjocht wachtet op jo teken.</translation>
        </message>
        <message>
            <source>The closing message went out already; this hour goes on all the same.</source>
            <translation>It slotberjocht is al útgien; it sprekoere giet gewoan troch.</translation>
        </message>
        <message>
            <source>The hour is over. Thank you for your questions; who has no answer yet will still get one.</source>
            <translation>It sprekoere is foarby. Tank foar jo fragen; wa't noch gjin antwurd hat, kriget dat noch.</translation>
        </message>
        <message>
            <source>The opening message</source>
            <translation>It iepeningsberjocht</translation>
        </message>
        <message>
            <source>The opening message goes out now instead of at its moment. The end stays as planned.</source>
            <translation>It iepeningsberjocht giet no út yn stee fan op it plande stuit. De ein bliuwt sa't it pland is.</translation>
        </message>
        <message>
            <source>The opening message still lies at its network with the old time, and is being taken back.</source>
            <translation>It iepeningsberjocht leit noch by it netwurk mei de âlde tiid en wurdt weromhelle.</translation>
        </message>
        <message>
            <source>The opening message went out already, before the hour begins. Say when it really begins.</source>
            <translation>It iepeningsberjocht is al ferskynd, wylst it sprekoere noch begjinne moat. Lit witte wannear't it echt begjint.</translation>
        </message>
        <message>
            <source>The pause of its messages was not gone through yet; until then nothing goes out.</source>
            <translation>De betinktiid fan de berjochten is noch net trochrûn; oant dan giet der neat út.</translation>
        </message>
        <message>
            <source>The question at hand</source>
            <translation>De fraach dy't no oan bar is</translation>
        </message>
        <message>
            <source>The queue</source>
            <translation>De rige</translation>
        </message>
        <message>
            <source>The queue, in order of arrival</source>
            <translation>De rige, op folchoarder fan binnenkomst</translation>
        </message>
        <message>
            <source>This computer was off or asleep the whole hour. What was asked stands below.</source>
            <translation>Dizze kompjûter stie it hiele sprekoere út of sliepte. Wat der frege is, stiet hjirûnder.</translation>
        </message>
        <message>
            <source>This message names {times}, and that changes.</source>
            <translation>Yn dit berjocht stiet {times}, en dat feroaret.</translation>
        </message>
        <message>
            <source>To the questions</source>
            <translation>Nei de fragen</translation>
        </message>
        <message>
            <source>Until {time} I answer your questions. Ask yours here.</source>
            <translation>Oant {time} beäntwurdzje ik jo fragen. Stel se hjir.</translation>
        </message>
        <message>
            <source>What is left…</source>
            <translation>Wat der oer is…</translation>
        </message>
        <message>
            <source>What will you do?</source>
            <translation>Wat sille jo dwaan?</translation>
        </message>
        <message>
            <source>Whom to reach there</source>
            <translation>Wa't dêr te berikken is</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Wêrom?</translation>
        </message>
        <message>
            <source>You are asked for the closing message.</source>
            <translation>Jo wurde om it slotberjocht frege.</translation>
        </message>
        <message>
            <source>a draft</source>
            <translation>in konsept</translation>
        </message>
        <message numerus="yes">
            <source>{account}: a question by hashtag comes in within %n minutes.</source>
            <translation>
                <numerusform>{account}: in fraach mei de hashtag is hjir op syn heechst %n minút letter te sjen.</numerusform>
                <numerusform>{account}: in fraach mei de hashtag is hjir op syn heechst %n minuten letter te sjen.</numerusform>
            </translation>
        </message>
        <message>
            <source>{message} did not go out. {why}</source>
            <translation>{message} is net útgien. {why}</translation>
        </message>
        <message>
            <source>{message} was stopped or taken back to be written anew; it does not go out.</source>
            <translation>{message} is stoppe of weromhelle om te bewurkjen; it giet net út.</translation>
        </message>
        <message>
            <source>{start} until {end}</source>
            <translation>{start} oant {end}</translation>
        </message>
        <message>
            <source>{title} begins at {time}.</source>
            <translation>{title} begjint om {time}.</translation>
        </message>
        <message>
            <source>{title} goes on.</source>
            <translation>{title} is oan 'e gong.</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <source>%n rows</source>
            <translation>
                <numerusform>%n rige</numerusform>
                <numerusform>%n rigen</numerusform>
            </translation>
        </message>
        <message>
            <source>A picture has no description.</source>
            <translation>In ôfbylding hat gjin beskriuwing.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>An event of a whole day.</source>
            <translation>In ôfspraak fan in hiele dei.</translation>
        </message>
        <message>
            <source>As</source>
            <translation>As</translation>
        </message>
        <message>
            <source>As whom</source>
            <translation>As wa</translation>
        </message>
        <message>
            <source>As whom, where a row does not say</source>
            <translation>As wa, dêr't in rige dat net seit</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Aginda</translation>
        </message>
        <message>
            <source>Calendars and tables</source>
            <translation>Aginda’s en tabellen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulearje</translation>
        </message>
        <message>
            <source>Cancelled in the calendar; it is left out.</source>
            <translation>Yn de aginda ôfsein; it wurdt weilitten.</translation>
        </message>
        <message>
            <source>Events of a whole day go out at</source>
            <translation>Ofspraken fan in hiele dei geane út om</translation>
        </message>
        <message>
            <source>Export the plan</source>
            <translation>De planning eksportearje</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>Hoe't it derfoar stiet</translation>
        </message>
        <message>
            <source>Import planned messages</source>
            <translation>Plande berjochten ymportearje</translation>
        </message>
        <message>
            <source>It is a public holiday.</source>
            <translation>It is in feestdei.</translation>
        </message>
        <message>
            <source>It names no time zone.</source>
            <translation>Der stiet gjin tiidsône by.</translation>
        </message>
        <message>
            <source>Keep all timers on this laptop, which must then be on</source>
            <translation>Hâld alle klokken op dizze laptop, dy't dan oan wêze moat</translation>
        </message>
        <message numerus="yes">
            <source>Leave out the %n rows that cannot be planned</source>
            <translation>
                <numerusform>Lit de %n rige wei dy't net pland wurde kin</numerusform>
                <numerusform>Lit de %n rigen wei dy't net pland wurde kinne</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Weilitten</translation>
        </message>
        <message>
            <source>Nothing goes out by this alone: you look at them together first, and confirm.</source>
            <translation>Hjirtroch giet der noch neat út: jo besjogge se earst tegearre, en befêstigje se dan.</translation>
        </message>
        <message>
            <source>Planned already; it is left out.</source>
            <translation>Al pland; it wurdt weilitten.</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Klear</translation>
        </message>
        <message>
            <source>Ready.</source>
            <translation>Klear.</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Rige</translation>
        </message>
        <message>
            <source>Row {row}</source>
            <translation>Rige {row}</translation>
        </message>
        <message>
            <source>Rows of the file</source>
            <translation>Rigen fan it bestân</translation>
        </message>
        <message numerus="yes">
            <source>Set %n messages ready</source>
            <translation>
                <numerusform>Set %n berjocht klear</numerusform>
                <numerusform>Set %n berjochten klear</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Toan</translation>
        </message>
        <message>
            <source>Some rows cannot be planned. Correct the file, or leave them out.</source>
            <translation>Guon rigen kinne net pland wurde. Ferbetterje it bestân, of lit se wei.</translation>
        </message>
        <message>
            <source>Summer time begins in that hour; it goes an hour later.</source>
            <translation>Yn dat oere begjint de simmertiid; it giet in oere letter.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>That time comes twice; the first is meant.</source>
            <translation>Dy tiid komt twa kear foar; de earste is bedoeld.</translation>
        </message>
        <message>
            <source>The file cannot be used as it is.</source>
            <translation>It bestân is sa net te brûken.</translation>
        </message>
        <message>
            <source>The file is being read.</source>
            <translation>It bestân wurdt lêzen.</translation>
        </message>
        <message>
            <source>The name of the event is not published.</source>
            <translation>De namme fan de ôfspraak wurdt net publisearre.</translation>
        </message>
        <message>
            <source>There is nothing left to plan.</source>
            <translation>Der bliuwt neat oer om te plannen.</translation>
        </message>
        <message>
            <source>Time zone, where none is named</source>
            <translation>Tiidsône, dêr't gjinien stiet</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wannear</translation>
        </message>
        <message>
            <source>With a problem</source>
            <translation>Mei in probleem</translation>
        </message>
        <message>
            <source>Within ten minutes of another message of this account.</source>
            <translation>Binnen tsien minuten fan in oar berjocht fan dit akkount.</translation>
        </message>
        <message>
            <source>plan.ics</source>
            <translation>planning.ics</translation>
        </message>
        <message>
            <source>{rows} · encoding {encoding} · times without a zone are in {zone}</source>
            <translation>{rows} · kodearring {encoding} · tiden sûnder sône jilde yn {zone}</translation>
        </message>
    </context>
    <context>
        <name>Letters</name>
        <message>
            <source>A draft of {name}</source>
            <translation>In konsept fan {name}</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Akkoart</translation>
        </message>
        <message>
            <source>Answer to a draft</source>
            <translation>Antwurd op in konsept</translation>
        </message>
        <message>
            <source>Answers a message of somebody else</source>
            <translation>Antwurdet op in berjocht fan in oar</translation>
        </message>
        <message>
            <source>Answers {name}, {when}</source>
            <translation>Antwurdet op {name}, {when}</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulearje</translation>
        </message>
        <message>
            <source>Content warning: {text}</source>
            <translation>Warskôging foarôf: {text}</translation>
        </message>
        <message>
            <source>Decorative picture</source>
            <translation>Ofbylding ta fersiering</translation>
        </message>
        <message>
            <source>Draft to read</source>
            <translation>Konsept om te lêzen</translation>
        </message>
        <message>
            <source>Drafts and answers of colleagues</source>
            <translation>Konsepten en antwurden fan kollega's</translation>
        </message>
        <message>
            <source>Have it read</source>
            <translation>Lêze litte</translation>
        </message>
        <message>
            <source>It goes out in several messages, one after the other.</source>
            <translation>It giet út yn mear berjochten, it iene nei it oare.</translation>
        </message>
        <message>
            <source>It is marked as {mark}: still under construction.</source>
            <translation>Der stiet {mark} op: it is noch yn 'e mak.</translation>
        </message>
        <message>
            <source>Language: {name}</source>
            <translation>Taal: {name}</translation>
        </message>
        <message>
            <source>Not agreed</source>
            <translation>Net akkoart</translation>
        </message>
        <message>
            <source>One remark a paragraph. To say which words you mean, begin with them: “words”: remark.</source>
            <translation>Ien opmerking de rigel. Giet it om beskate wurden, begjin dan dêrmei: “wurden”: opmerking.</translation>
        </message>
        <message>
            <source>Only remarks</source>
            <translation>Allinnich opmerkings</translation>
        </message>
        <message>
            <source>Open a file of a colleague</source>
            <translation>Bestân fan in kollega iepenje</translation>
        </message>
        <message>
            <source>Picture without a description</source>
            <translation>Ofbylding sûnder beskriuwing</translation>
        </message>
        <message>
            <source>Picture: {text}</source>
            <translation>Ofbylding: {text}</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Opbergje</translation>
        </message>
        <message>
            <source>Quotes a message on {place}</source>
            <translation>Sitearret in berjocht op {place}</translation>
        </message>
        <message>
            <source>Quotes {name}, {when}</source>
            <translation>Sitearret {name}, {when}</translation>
        </message>
        <message>
            <source>Save the file…</source>
            <translation>Bestân bewarje…</translation>
        </message>
        <message>
            <source>Save your answer…</source>
            <translation>Jo antwurd bewarje…</translation>
        </message>
        <message>
            <source>Take over as a draft</source>
            <translation>Oernimme as konsept</translation>
        </message>
        <message>
            <source>The draft goes into one file, with its pictures. Mail it to whoever should read it; it comes back the same way.</source>
            <translation>It konsept giet mei syn ôfbyldings yn ien bestân. Mail dat nei wa't it lêze moat; sa komt it ek wer werom.</translation>
        </message>
        <message>
            <source>The writer's computer does not know what it says. Look it up first.</source>
            <translation>De kompjûter fan de skriuwer wit net wat dêr stiet. Sykje it earst op.</translation>
        </message>
        <message>
            <source>What should your colleague look at?</source>
            <translation>Wêr moat jo kollega op lette?</translation>
        </message>
        <message>
            <source>What the writer answered</source>
            <translation>Wat de skriuwer antwurde hat</translation>
        </message>
        <message>
            <source>Who may read it: {visibility}</source>
            <translation>Wa't it lêze mei: {visibility}</translation>
        </message>
        <message>
            <source>Written {when}. Its writer is known by: {words}</source>
            <translation>Skreaun: {when}. De skriuwer is te werkennen oan: {words}</translation>
        </message>
        <message>
            <source>You are known by these words: {words}</source>
            <translation>Jo binne te werkennen oan dizze wurden: {words}</translation>
        </message>
        <message>
            <source>Your colleague sees who signed it.</source>
            <translation>Jo kollega sjocht wa't it ûndertekene hat.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Jo namme</translation>
        </message>
        <message>
            <source>Your remarks</source>
            <translation>Jo opmerkings</translation>
        </message>
        <message>
            <source>answer-to-{name}</source>
            <translation>antwurd-oan-{name}</translation>
        </message>
        <message>
            <source>{name} asks:</source>
            <translation>{name} freget:</translation>
        </message>
    </context>
    <context>
        <name>Moment</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n dei</numerusform>
                <numerusform>%n dagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n oere</numerusform>
                <numerusform>%n oeren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours ago</source>
            <translation>
                <numerusform>%n oere lyn</numerusform>
                <numerusform>%n oeren lyn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minút</numerusform>
                <numerusform>%n minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes ago</source>
            <translation>
                <numerusform>%n minút lyn</numerusform>
                <numerusform>%n minuten lyn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n seconds</source>
            <translation>
                <numerusform>%n sekonde</numerusform>
                <numerusform>%n sekonden</numerusform>
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
            <translation>des</translation>
        </message>
        <message>
            <source>Feb</source>
            <translation>feb</translation>
        </message>
        <message>
            <source>Fri</source>
            <translation>fr</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>freed</translation>
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
            <translation>mai</translation>
        </message>
        <message>
            <source>Mon</source>
            <translation>mo</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>moandei</translation>
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
            <translation>so</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>sneon</translation>
        </message>
        <message>
            <source>Sep</source>
            <translation>sep</translation>
        </message>
        <message>
            <source>Sun</source>
            <translation>si</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>snein</translation>
        </message>
        <message>
            <source>Thu</source>
            <translation>to</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>tongersdei</translation>
        </message>
        <message>
            <source>Tue</source>
            <translation>ti</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>tiisdei</translation>
        </message>
        <message>
            <source>Wed</source>
            <translation>wo</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>woansdei</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>krekt</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hjoed</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>moarn</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>juster</translation>
        </message>
        <message>
            <source>{count} h</source>
            <translation>{count} o</translation>
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
            <translation>desimber</translation>
        </message>
        <message>
            <source>February</source>
            <translation>febrewaris</translation>
        </message>
        <message>
            <source>January</source>
            <translation>jannewaris</translation>
        </message>
        <message>
            <source>July</source>
            <translation>july</translation>
        </message>
        <message>
            <source>June</source>
            <translation>juny</translation>
        </message>
        <message>
            <source>March</source>
            <translation>maart</translation>
        </message>
        <message>
            <source>May</source>
            <translation>maaie</translation>
        </message>
        <message>
            <source>November</source>
            <translation>novimber</translation>
        </message>
        <message>
            <source>October</source>
            <translation>oktober</translation>
        </message>
        <message>
            <source>September</source>
            <translation>septimber</translation>
        </message>
    </context>
    <context>
        <name>Outbox</name>
        <message numerus="yes">
            <source>%n messages</source>
            <translation>
                <numerusform>%n berjocht</numerusform>
                <numerusform>%n berjochten</numerusform>
            </translation>
        </message>
        <message>
            <source>(no words)</source>
            <translation>(gjin wurden)</translation>
        </message>
        <message>
            <source>Also in drafts and their earlier versions</source>
            <translation>Ek yn konsepten en harren eardere ferzjes</translation>
        </message>
        <message>
            <source>Answer the pause</source>
            <translation>Betinktiid trochrinne</translation>
        </message>
        <message>
            <source>As the network has it</source>
            <translation>Sa't it op it netwurk stiet</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Werom nei de list</translation>
        </message>
        <message>
            <source>Bookmark</source>
            <translation>Blêdwizer</translation>
        </message>
        <message>
            <source>Bookmark taken back</source>
            <translation>Blêdwizer weihelle</translation>
        </message>
        <message>
            <source>Boost</source>
            <translation>Boost</translation>
        </message>
        <message>
            <source>Boost taken back</source>
            <translation>Boost ynlutsen</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Keppeling kopiearje</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Tekst kopiearje</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Besletten</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Fuortsmite</translation>
        </message>
        <message>
            <source>Delete it on the network?</source>
            <translation>Fuortsmite op it netwurk?</translation>
        </message>
        <message>
            <source>Delete on the network…</source>
            <translation>Fuortsmite op it netwurk…</translation>
        </message>
        <message>
            <source>Do it now</source>
            <translation>No dwaan</translation>
        </message>
        <message>
            <source>Edit as new draft</source>
            <translation>Bewurkje as nij konsept</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>Favoryt</translation>
        </message>
        <message>
            <source>Favourite taken back</source>
            <translation>Favoryt ynlutsen</translation>
        </message>
        <message>
            <source>Favourites and boosts</source>
            <translation>Favoriten en boosts</translation>
        </message>
        <message>
            <source>I know</source>
            <translation>Ik wit it</translation>
        </message>
        <message>
            <source>It disappears there for everybody; who saw or saved it keeps it. The history here keeps it too.</source>
            <translation>It ferdwynt dêr foar elkenien. Wa't it seach of bewarre, hâldt it. De skiednis hjir hâldt it ek.</translation>
        </message>
        <message>
            <source>It has moved on meanwhile; look how it stands now.</source>
            <translation>It berjocht is yntusken fierder. Sjoch hoe't it der no foar stiet.</translation>
        </message>
        <message>
            <source>It is being done now.</source>
            <translation>It wurdt no dien.</translation>
        </message>
        <message>
            <source>It is deleted on the network.</source>
            <translation>It is op it netwurk fuortsmiten.</translation>
        </message>
        <message>
            <source>It is left as it is.</source>
            <translation>It bliuwt sa't it is.</translation>
        </message>
        <message>
            <source>It is not there: send again</source>
            <translation>It stiet der net: op 'e nij ferstjoere</translation>
        </message>
        <message>
            <source>It is not there: send again…</source>
            <translation>It stiet der net: op 'e nij ferstjoere…</translation>
        </message>
        <message>
            <source>It is not there: stop</source>
            <translation>It stiet der net: stopje</translation>
        </message>
        <message>
            <source>It is too late for that; see how it stands.</source>
            <translation>Dêr is it te let foar; sjoch hoe't it derfoar stiet.</translation>
        </message>
        <message>
            <source>It stands there</source>
            <translation>It stiet der</translation>
        </message>
        <message>
            <source>It still stands there. {said}</source>
            <translation>It stiet der noch. {said}</translation>
        </message>
        <message>
            <source>It waits for a decision; no clock lets it go.</source>
            <translation>It wachtet op in beslút; gjin klok lit it gean.</translation>
        </message>
        <message>
            <source>It waits.</source>
            <translation>It wachtet.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Stean litte</translation>
        </message>
        <message>
            <source>Let it be</source>
            <translation>Lit mar</translation>
        </message>
        <message>
            <source>Look now</source>
            <translation>No neigean</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Berjocht</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Berjochten</translation>
        </message>
        <message>
            <source>My messages</source>
            <translation>Myn berjochten</translation>
        </message>
        <message>
            <source>Needs your attention</source>
            <translation>Freget jo oandacht</translation>
        </message>
        <message>
            <source>Nothing has been sent yet</source>
            <translation>Der is noch neat ferstjoerd</translation>
        </message>
        <message>
            <source>Nothing like that was sent</source>
            <translation>Sa'n berjocht is net ferstjoerd</translation>
        </message>
        <message>
            <source>Only when you looked there and did not see it. If it does stand there, it will stand there twice.</source>
            <translation>Doch dit allinnich as jo dêr sjoen hawwe en it der net stie. Stiet it der dochs, dan komt it der twa kear te stean.</translation>
        </message>
        <message>
            <source>Open on the network</source>
            <translation>Iepenje op it netwurk</translation>
        </message>
        <message>
            <source>Open the message</source>
            <translation>Berjocht iepenje</translation>
        </message>
        <message>
            <source>Possible in {time}</source>
            <translation>Kin oer {time}</translation>
        </message>
        <message>
            <source>Press Decided when it was decided, or stop it.</source>
            <translation>Druk op Besletten as der besletten is, of stopje it.</translation>
        </message>
        <message>
            <source>Publish now</source>
            <translation>No publisearje</translation>
        </message>
        <message>
            <source>Rights card of {name}</source>
            <translation>Rjochtekaart fan {name}</translation>
        </message>
        <message>
            <source>Search everything…</source>
            <translation>Oeral sykje…</translation>
        </message>
        <message>
            <source>Search in what was sent</source>
            <translation>Sykje yn wat ferstjoerd is</translation>
        </message>
        <message>
            <source>Search with other words, or show everything again.</source>
            <translation>Sykje mei oare wurden, of toan alles wer.</translation>
        </message>
        <message>
            <source>Send it again?</source>
            <translation>Op 'e nij ferstjoere?</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Ferstjoerd</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Alles toane</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Mear toane</translation>
        </message>
        <message>
            <source>Show only</source>
            <translation>Allinnich toane</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Op 'e nij oanmelde</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>Oanmelde…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopje</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Stoppe</translation>
        </message>
        <message>
            <source>The browser could not be opened; copy the link instead.</source>
            <translation>De browser koe net iepene wurde; kopiearje de keppeling.</translation>
        </message>
        <message>
            <source>The link is copied.</source>
            <translation>De keppeling is kopiearre.</translation>
        </message>
        <message>
            <source>The text is copied.</source>
            <translation>De tekst is kopiearre.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Op 'e nij besykje</translation>
        </message>
        <message>
            <source>Try again now</source>
            <translation>No op 'e nij besykje</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>Underweis</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Wat der barde</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Wat jo sjogge</translation>
        </message>
        <message>
            <source>What you publish stands here, with its sender, how it stands, and every attempt.</source>
            <translation>Wat jo publisearje, stiet hjir, mei de ôfstjoerder, hoe't it derfoar stiet en elke poging.</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>Berjocht skriuwe</translation>
        </message>
        <message>
            <source>You can press now.</source>
            <translation>Jo kinne no drukke.</translation>
        </message>
        <message>
            <source>{name}: {text}</source>
            <translation>{name}: {text}</translation>
        </message>
        <message>
            <source>{standing} of {count} published</source>
            <translation>{standing} fan {count} publisearre</translation>
        </message>
    </context>
    <context>
        <name>Pause</name>
        <message numerus="yes">
            <source>%n questions still wait for an answer.</source>
            <translation>
                <numerusform>Der wachtet noch %n fraach op antwurd.</numerusform>
                <numerusform>Der wachtsje noch %n fragen op antwurd.</numerusform>
            </translation>
        </message>
        <message>
            <source>+ 1 minute</source>
            <translation>+ 1 minút</translation>
        </message>
        <message>
            <source>A colleague</source>
            <translation>In kollega</translation>
        </message>
        <message>
            <source>A moment of pause</source>
            <translation>Efkes stilstean</translation>
        </message>
        <message>
            <source>Arm</source>
            <translation>Klearsette</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulearje</translation>
        </message>
        <message>
            <source>Change it first</source>
            <translation>Earst oanpasse</translation>
        </message>
        <message>
            <source>Choose Edit and look at it again.</source>
            <translation>Kies Bewurkje en sjoch der nochris nei.</translation>
        </message>
        <message>
            <source>Choose Edit and look at it again; nothing was sent.</source>
            <translation>Kies Bewurkje en sjoch der nochris nei; der is neat ferstjoerd.</translation>
        </message>
        <message>
            <source>Choose Later, and look at them again.</source>
            <translation>Kies Letter, en besjoch se opnij.</translation>
        </message>
        <message>
            <source>Choose Later, and look at them again; nothing was planned.</source>
            <translation>Kies Letter, en besjoch se opnij; der is neat pland.</translation>
        </message>
        <message numerus="yes">
            <source>Confirm %n planned messages</source>
            <translation>
                <numerusform>Befêstigje %n pland berjocht</numerusform>
                <numerusform>Befêstigje %n plande berjochten</numerusform>
            </translation>
        </message>
        <message>
            <source>Do not plan them</source>
            <translation>Net planne</translation>
        </message>
        <message>
            <source>Do not publish</source>
            <translation>Net publisearje</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bewurkje</translation>
        </message>
        <message>
            <source>For {handles}</source>
            <translation>Foar {handles}</translation>
        </message>
        <message>
            <source>Goes out {moment}, {where}</source>
            <translation>Giet út op {moment}, {where}</translation>
        </message>
        <message>
            <source>Handed over to {name}</source>
            <translation>Oerdroegen oan {name}</translation>
        </message>
        <message>
            <source>Have it read…</source>
            <translation>Lêze litte…</translation>
        </message>
        <message>
            <source>Held still with {time} to go</source>
            <translation>Stilset, noch {time} te gean</translation>
        </message>
        <message>
            <source>Hold still</source>
            <translation>Stilsette</translation>
        </message>
        <message>
            <source>Is this as you mean it?</source>
            <translation>Is dit sa't jo it bedoele?</translation>
        </message>
        <message>
            <source>Keep until tomorrow</source>
            <translation>Bewarje oant moarn</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>Let it run</source>
            <translation>Rinne litte</translation>
        </message>
        <message>
            <source>Look through the list to its end first.</source>
            <translation>Besjoch earst de hiele list, oant de ein.</translation>
        </message>
        <message>
            <source>Not every message is shown yet.</source>
            <translation>Noch net elk berjocht wurdt toand.</translation>
        </message>
        <message>
            <source>Nothing is published. Edit the message and choose another account, or think again.</source>
            <translation>Der wurdt neat publisearre. Bewurkje it berjocht en kies in oar account, of tink der nochris oer nei.</translation>
        </message>
        <message>
            <source>Nothing went out; the pause begins again.</source>
            <translation>Der is neat útgien; de betinktiid begjint op 'e nij.</translation>
        </message>
        <message>
            <source>Now confirm once more. If you close the program, nothing goes out.</source>
            <translation>Befêstigje no noch ien kear. As jo it programma slute, giet der neat út.</translation>
        </message>
        <message>
            <source>One of your answers says not to publish now.</source>
            <translation>Ien fan jo antwurden seit no net te publisearjen.</translation>
        </message>
        <message>
            <source>Over in {time}</source>
            <translation>Noch {time} betinktiid</translation>
        </message>
        <message numerus="yes">
            <source>Plan %n messages</source>
            <translation>
                <numerusform>Plan %n berjocht</numerusform>
                <numerusform>Plan %n berjochten</numerusform>
            </translation>
        </message>
        <message>
            <source>Planned messages</source>
            <translation>Plande berjochten</translation>
        </message>
        <message>
            <source>Possible in {time}.</source>
            <translation>Kin oer {time}.</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publisearje</translation>
        </message>
        <message>
            <source>Put aside until tomorrow</source>
            <translation>Bewarje oant moarn</translation>
        </message>
        <message>
            <source>Read and agreed by {name} ({words})</source>
            <translation>Lêzen en akkoart: {name} ({words})</translation>
        </message>
        <message>
            <source>Read the guideline</source>
            <translation>Lês de rjochtline</translation>
        </message>
        <message>
            <source>Reason. {sentence}</source>
            <translation>Reden. {sentence}</translation>
        </message>
        <message numerus="yes">
            <source>Scroll on: %n messages have not been in sight yet.</source>
            <translation>
                <numerusform>Blêdzje fierder: %n berjocht wie noch net te sjen.</numerusform>
                <numerusform>Blêdzje fierder: %n berjochten wiene noch net te sjen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Set aside and copy the text</source>
            <translation>Oan kant lizze en tekst kopiearje</translation>
        </message>
        <message>
            <source>Something still waits for a tick.</source>
            <translation>Der wachtet noch wat op in finkje.</translation>
        </message>
        <message>
            <source>The account or a message was changed meanwhile.</source>
            <translation>It akkount of in berjocht is ûnderwilens feroare.</translation>
        </message>
        <message>
            <source>The account or the message was changed meanwhile.</source>
            <translation>It account of it berjocht is yntusken feroare.</translation>
        </message>
        <message>
            <source>The answers do not allow it yet.</source>
            <translation>De antwurden litte it noch net ta.</translation>
        </message>
        <message>
            <source>The draft is set aside. Its text is copied: paste it in a mail to whoever should read it.</source>
            <translation>It konsept is oan kant lein. De tekst is kopiearre: plak dy yn in e-mail oan wa't it lêze moat.</translation>
        </message>
        <message numerus="yes">
            <source>The same holds for %n others.</source>
            <translation>
                <numerusform>Itselde jildt foar %n oar berjocht.</numerusform>
                <numerusform>Itselde jildt foar %n oare berjochten.</numerusform>
            </translation>
        </message>
        <message>
            <source>The wait is held still; let it run to publish.</source>
            <translation>De betinktiid stiet stil; lit dy rinne om te publisearjen.</translation>
        </message>
        <message>
            <source>The wait is over</source>
            <translation>De betinktiid is foarby</translation>
        </message>
        <message>
            <source>Then it goes by itself, once the questions are answered. If you close the program, nothing goes out.</source>
            <translation>Dêrnei giet it út himsels, as de fragen beantwurde binne. As jo it programma slute, giet der neat út.</translation>
        </message>
        <message>
            <source>Then nothing is published; the draft goes into a file that a colleague can read and send back.</source>
            <translation>Dan wurdt der neat pleatst; it konsept giet yn in bestân dat in kollega lêze en weromstjoere kin.</translation>
        </message>
        <message>
            <source>Then nothing is published; the draft is set aside and its text copied, to give to somebody.</source>
            <translation>Der wurdt dan neat publisearre. It konsept wurdt oan kant lein en de tekst kopiearre, om oan ien te jaan.</translation>
        </message>
        <message>
            <source>Then nothing is published; the draft stays.</source>
            <translation>Der wurdt dan neat publisearre; it konsept bliuwt.</translation>
        </message>
        <message>
            <source>Then nothing is published; the draft waits until tomorrow 8:00.</source>
            <translation>Der wurdt dan neat publisearre; it konsept wachtet oant moarn 8:00.</translation>
        </message>
        <message>
            <source>Then nothing is published; you go on writing.</source>
            <translation>Der wurdt dan neat publisearre; jo skriuwe fierder.</translation>
        </message>
        <message>
            <source>Then you confirm once more. If you close the program, nothing goes out.</source>
            <translation>Dêrnei noch ien kear befêstigje. As jo it programma slute, giet der neat út.</translation>
        </message>
        <message>
            <source>They become drafts again</source>
            <translation>Se wurde wer konsepten</translation>
        </message>
        <message>
            <source>This computer slept meanwhile.</source>
            <translation>Dizze kompjûter sliepte yntusken.</translation>
        </message>
        <message>
            <source>This is answer number {number} to the same person in this conversation. Does another one help, or is it better to phone or to leave it at that?</source>
            <translation>Dit is antwurd nûmer {number} oan deselde persoan yn dit petear. Helpt noch in antwurd, of kinne jo better belje of ôfrûne?</translation>
        </message>
        <message>
            <source>This was in its pause when the program ended. Nothing was sent; it is asked again.</source>
            <translation>Dit siet yn de betinktiid doe't it programma ophold. Der is neat ferstjoerd; it wurdt jo op 'e nij frege.</translation>
        </message>
        <message>
            <source>To whom do you hand this over?</source>
            <translation>Oan wa drage jo dit oer?</translation>
        </message>
        <message>
            <source>To whom?</source>
            <translation>Oan wa?</translation>
        </message>
        <message>
            <source>Why it is needed; this is kept with the message</source>
            <translation>Wêrom't it nedich is; dit wurdt by it berjocht bewarre</translation>
        </message>
        <message>
            <source>Yes, as I mean it</source>
            <translation>Ja, sa't ik it bedoel</translation>
        </message>
        <message>
            <source>You chose {chosen}, but this goes out as {sender}.</source>
            <translation>Jo keazen {chosen}, mar dit giet út as {sender}.</translation>
        </message>
        <message>
            <source>{account}: this goes out in its quiet hours.</source>
            <translation>{account}: dit giet út yn de stille oeren.</translation>
        </message>
        <message>
            <source>{account}: {who} has to read this first, exactly as it is now.</source>
            <translation>{account}: {who} moat dit earst goedkarre, krekt sa't it der no stiet.</translation>
        </message>
    </context>
    <context>
        <name>Planner</name>
        <message numerus="yes">
            <source>%n messages</source>
            <translation>
                <numerusform>%n berjocht</numerusform>
                <numerusform>%n berjochten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages are written to {file}.</source>
            <translation>
                <numerusform>%n berjocht stiet no yn {file}.</numerusform>
                <numerusform>%n berjochten steane no yn {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages from a file wait for your word.</source>
            <translation>
                <numerusform>%n berjocht út in bestân wachtet op jo befêstiging.</numerusform>
                <numerusform>%n berjochten út in bestân wachtsje op jo befêstiging.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages go out soon.</source>
            <translation>
                <numerusform>%n berjocht giet aanst de doar út.</numerusform>
                <numerusform>%n berjochten geane aanst de doar út.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages wait for a decision</source>
            <translation>
                <numerusform>%n berjocht wachtet op beslút</numerusform>
                <numerusform>%n berjochten wachtsje op beslút</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>noch %n</numerusform>
                <numerusform>noch %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more are not shown; choose an account, or fewer days.</source>
            <translation>
                <numerusform>Der stiet der noch %n net by; kies in account, of minder dagen.</numerusform>
                <numerusform>Der steane der noch %n net by; kies in account, of minder dagen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n others</source>
            <translation>
                <numerusform>%n oar</numerusform>
                <numerusform>%n oaren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n series are planned.</source>
            <translation>
                <numerusform>%n searje is pland.</numerusform>
                <numerusform>%n searjes binne pland.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add an account first: a planned message says as whom it speaks.</source>
            <translation>Foegje earst in akkount ta: in pland berjocht seit as wa't it sprekt.</translation>
        </message>
        <message>
            <source>After its pause it is armed. Only your press on Decided lets it go, never a clock.</source>
            <translation>Nei de betinktiid stiet it klear. Allinnich as jo op Besletten drukke, giet it út; nea troch in klok.</translation>
        </message>
        <message>
            <source>After sleep, without network, or when the computer was off. Nothing goes out late unasked.</source>
            <translation>Nei sliepstân, sûnder netwurk, of as de kompjûter út stie. Neat giet sûnder te freegjen te let út.</translation>
        </message>
        <message>
            <source>All accounts are held</source>
            <translation>Alle accounts steane stil</translation>
        </message>
        <message>
            <source>All at {time}.</source>
            <translation>Allegear om {time}.</translation>
        </message>
        <message numerus="yes">
            <source>And %n others cannot go either.</source>
            <translation>
                <numerusform>En %n oar kin ek sa net.</numerusform>
                <numerusform>En %n oaren kinne ek sa net.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n others wait for you.</source>
            <translation>
                <numerusform>En noch %n berjocht wachtet op jo.</numerusform>
                <numerusform>En noch %n berjochten wachtsje op jo.</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer the pause</source>
            <translation>Betinktiid trochrinne</translation>
        </message>
        <message>
            <source>Arm…</source>
            <translation>Klearsette…</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Kalinder</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulearje</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Slute</translation>
        </message>
        <message>
            <source>Confirm…</source>
            <translation>Befêstigje…</translation>
        </message>
        <message>
            <source>Council meeting: all accounts wait</source>
            <translation>Riedsgearkomste: alle accounts wachtsje</translation>
        </message>
        <message>
            <source>Council meeting: {account} waits</source>
            <translation>Riedsgearkomste: {account} wachtet</translation>
        </message>
        <message>
            <source>Council meetings and quiet hours</source>
            <translation>Riedsgearkomsten en stille oeren</translation>
        </message>
        <message>
            <source>Council of {name}: meets, messages wait</source>
            <translation>Ried fan {name} is gear: berjochten wachtsje</translation>
        </message>
        <message>
            <source>Council of {name}: meets, nothing waits</source>
            <translation>Ried fan {name} is gear: neat wachtet</translation>
        </message>
        <message>
            <source>Council of {name}: meets, only the clerk speaks</source>
            <translation>Ried fan {name} is gear: allinnich de griffy praat</translation>
        </message>
        <message>
            <source>Crisis: everything waits</source>
            <translation>Krisis: alles wachtet</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Days of the month</source>
            <translation>Dagen fan de moanne</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Besletten</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Earder</translation>
        </message>
        <message>
            <source>Earlier month</source>
            <translation>Eardere moanne</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Bewurkje…</translation>
        </message>
        <message>
            <source>Enter opens it.</source>
            <translation>Enter iepenet it.</translation>
        </message>
        <message>
            <source>Enter opens it. Ctrl with the arrow keys moves it.</source>
            <translation>Enter iepenet it. Ctrl mei de pylktoetsen ferpleatst it.</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Eksportearje…</translation>
        </message>
        <message>
            <source>Free times</source>
            <translation>Frije tiden</translation>
        </message>
        <message>
            <source>Free times of {account}</source>
            <translation>Frije tiden fan {account}</translation>
        </message>
        <message>
            <source>Goes out in {span}, at {time}.</source>
            <translation>Giet oer {span} de doar út, om {time}.</translation>
        </message>
        <message>
            <source>Hours of the week</source>
            <translation>Oeren fan de wike</translation>
        </message>
        <message>
            <source>If it comes too late</source>
            <translation>As it te let wurdt</translation>
        </message>
        <message>
            <source>If it is late, it goes out anyway.</source>
            <translation>As it te let wurdt, giet it dochs út.</translation>
        </message>
        <message>
            <source>If it is late, you are asked first.</source>
            <translation>As it te let wurdt, wurdt it jo earst frege.</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Ymportearje…</translation>
        </message>
        <message numerus="yes">
            <source>It goes out up to %n minutes late; after that you are asked.</source>
            <translation>
                <numerusform>It giet út oant %n minút te let; dêrnei wurdt it jo frege.</numerusform>
                <numerusform>It giet út oant %n minuten te let; dêrnei wurdt it jo frege.</numerusform>
            </translation>
        </message>
        <message>
            <source>It has moved on meanwhile; look how it stands now.</source>
            <translation>It berjocht is yntusken fierder. Sjoch hoe't it der no foar stiet.</translation>
        </message>
        <message>
            <source>It is a public holiday: {name}.</source>
            <translation>It is in feestdei: {name}.</translation>
        </message>
        <message>
            <source>It is night, between 22:00 and 7:00.</source>
            <translation>It is nacht, tusken 22:00 en 7:00.</translation>
        </message>
        <message>
            <source>It is weekend.</source>
            <translation>It is wykein.</translation>
        </message>
        <message>
            <source>It was planned for {time}; it goes out at once, only for this account.</source>
            <translation>It stie pland foar {time}; it giet daliks út, allinnich foar dit account.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Bewarje</translation>
        </message>
        <message>
            <source>Keep all timers on this laptop</source>
            <translation>Alle klokken op dizze laptop hâlde</translation>
        </message>
        <message>
            <source>Keep the timer of {account} on this laptop</source>
            <translation>Hâld de klok fan {account} op dizze laptop</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>Later month</source>
            <translation>Lettere moanne</translation>
        </message>
        <message>
            <source>List</source>
            <translation>List</translation>
        </message>
        <message>
            <source>List of what is planned</source>
            <translation>List fan wat pland is</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Besjen</translation>
        </message>
        <message>
            <source>Minutes that it may be late</source>
            <translation>Minuten dat it te let wêze mei</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Moanne</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Ferpleatse</translation>
        </message>
        <message>
            <source>Moved back.</source>
            <translation>Weromset.</translation>
        </message>
        <message>
            <source>Moved to {moment}.</source>
            <translation>Ferpleatst nei {moment}.</translation>
        </message>
        <message>
            <source>Move…</source>
            <translation>Ferpleatse…</translation>
        </message>
        <message>
            <source>Never late: ask me</source>
            <translation>Nea te let: freegje it my</translation>
        </message>
        <message>
            <source>Next whole hour ({time})</source>
            <translation>Folgjend hiel oere ({time})</translation>
        </message>
        <message>
            <source>No moment: it waits until I say that it was decided</source>
            <translation>Gjin tiidstip: it wachtet op beslút, oant ik sis dat der besletten is</translation>
        </message>
        <message>
            <source>Noted. {state}.</source>
            <translation>Notearre. {state}.</translation>
        </message>
        <message>
            <source>Nothing is planned in this month</source>
            <translation>Yn dizze moanne is neat pland</translation>
        </message>
        <message>
            <source>Nothing new was planned.</source>
            <translation>Der is neat nijs pland.</translation>
        </message>
        <message>
            <source>Nothing planned in these days for {names}.</source>
            <translation>Yn dizze dagen is neat pland foar {names}.</translation>
        </message>
        <message>
            <source>Nothing planned next week for {names}.</source>
            <translation>Folgjende wike is neat pland foar {names}.</translation>
        </message>
        <message>
            <source>Nothing planned this week for {names}.</source>
            <translation>Dizze wike is neat pland foar {names}.</translation>
        </message>
        <message>
            <source>On the clock of this computer that is {time}.</source>
            <translation>Op de klok fan dizze kompjûter is dat {time}.</translation>
        </message>
        <message>
            <source>On this laptop</source>
            <translation>Op dizze laptop</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Iepenje</translation>
        </message>
        <message>
            <source>Opens the pause; after it, it waits for its moment</source>
            <translation>Iepenet de betinktiid; dêrnei wachtet it op syn momint</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Planne</translation>
        </message>
        <message>
            <source>Plan what stands in a calendar or a table</source>
            <translation>Plan wat der yn in aginda of in tabel stiet</translation>
        </message>
        <message>
            <source>Planned message</source>
            <translation>Pland berjocht</translation>
        </message>
        <message>
            <source>Planning</source>
            <translation>Planning</translation>
        </message>
        <message>
            <source>Plan…</source>
            <translation>Planne…</translation>
        </message>
        <message>
            <source>Preferred times</source>
            <translation>Foarkarstiden</translation>
        </message>
        <message>
            <source>Preferred times of {account}…</source>
            <translation>Foarkarstiden fan {account}…</translation>
        </message>
        <message>
            <source>Preferred times…</source>
            <translation>Foarkarstiden…</translation>
        </message>
        <message>
            <source>Publish anyway, however late</source>
            <translation>Dochs publisearje, hoe let it ek is</translation>
        </message>
        <message>
            <source>Publish it now?</source>
            <translation>No publisearje?</translation>
        </message>
        <message>
            <source>Publish now</source>
            <translation>No publisearje</translation>
        </message>
        <message>
            <source>Publish now…</source>
            <translation>No publisearje…</translation>
        </message>
        <message>
            <source>Put this notice away</source>
            <translation>Dizze melding weihelje</translation>
        </message>
        <message>
            <source>Quick choices</source>
            <translation>Flugge karren</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Stille oeren</translation>
        </message>
        <message>
            <source>Quiet hours: {names}</source>
            <translation>Stille oeren: {names}</translation>
        </message>
        <message>
            <source>Series: {title}, number {number}</source>
            <translation>Rige: {title}, nûmer {number}</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Noch %n sjen litte</numerusform>
                <numerusform>Noch %n sjen litte</numerusform>
            </translation>
        </message>
        <message>
            <source>Show as</source>
            <translation>Toane as</translation>
        </message>
        <message>
            <source>Show in the list of sent</source>
            <translation>Toane by Ferstjoerd</translation>
        </message>
        <message>
            <source>Show only</source>
            <translation>Allinnich toane</translation>
        </message>
        <message>
            <source>Show the week of this day</source>
            <translation>De wike fan dizze dei toane</translation>
        </message>
        <message>
            <source>Sign in again…</source>
            <translation>Opnij oanmelde…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopje</translation>
        </message>
        <message>
            <source>Stopped: it does not go out.</source>
            <translation>Stoppe: it giet net út.</translation>
        </message>
        <message>
            <source>Summer time begins that night: {asked} does not exist, it goes out at {time}.</source>
            <translation>Yn dy nacht begjint de simmertiid: {asked} bestiet dan net; it giet út om {time}.</translation>
        </message>
        <message>
            <source>Summer time ends that night and this time comes twice; the first of the two is meant.</source>
            <translation>Yn dy nacht einiget de simmertiid en komt dizze tiid twa kear foar; de earste fan de twa jildt.</translation>
        </message>
        <message>
            <source>That is less than a minute from now. Publish it at once instead, or choose a later moment.</source>
            <translation>Dat is oer minder as in minút. Publisearje it daliks, of kies in letter momint.</translation>
        </message>
        <message>
            <source>That moment has passed. Choose one that is still to come.</source>
            <translation>Dat momint is foarby. Kies in momint dat noch komt.</translation>
        </message>
        <message>
            <source>That moment has passed; it stays where it was.</source>
            <translation>Dat momint is foarby; it bliuwt dêr't it stie.</translation>
        </message>
        <message>
            <source>The council of {council} meets then, until {time}: {account} waits until after the meeting.</source>
            <translation>De ried fan {council} is dan gear, oant {time}: {account} wachtet oant nei de gearkomste.</translation>
        </message>
        <message>
            <source>The council of {council} meets: {account} waits until after the meeting.</source>
            <translation>De ried fan {council} is gear: {account} wachtet oant nei de gearkomste.</translation>
        </message>
        <message>
            <source>The first at {first}, the last at {last}.</source>
            <translation>It earste om {first}, it lêste om {last}.</translation>
        </message>
        <message>
            <source>The network could not be asked to give it back; it stays planned there as it was.</source>
            <translation>It netwurk koe net frege wurde it werom te jaan; it bliuwt dêr pland sa't it wie.</translation>
        </message>
        <message>
            <source>The pause lasts {length}; it goes out when the pause is over.</source>
            <translation>De betinktiid duorret {length}; it giet út as de betinktiid foarby is.</translation>
        </message>
        <message>
            <source>The sign-in of {account} ends {moment}; sign in again before that.</source>
            <translation>De oanmelding fan {account} ferrint {moment}; meld jo foar dy tiid opnij oan.</translation>
        </message>
        <message>
            <source>They go out only after you looked at them.</source>
            <translation>Se geane pas út as jo se besjoen hawwe.</translation>
        </message>
        <message>
            <source>This cannot go out yet:</source>
            <translation>Dit kin noch net út:</translation>
        </message>
        <message>
            <source>Thu 16:00, 26-11 9:30, tomorrow 10</source>
            <translation>to 16:00, 26-11 9:30, moarn 10</translation>
        </message>
        <message>
            <source>Thursday {time}</source>
            <translation>Tongersdei {time}</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tiid</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Tiidsône</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hjoed</translation>
        </message>
        <message>
            <source>Today, {day}</source>
            <translation>Hjoed, {day}</translation>
        </message>
        <message>
            <source>Tomorrow {time}</source>
            <translation>Moarn {time}</translation>
        </message>
        <message>
            <source>Type a day, a time, or both: Thu 16:00.</source>
            <translation>Typ in dei, in tiid of allebeide: to 16:00.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ungedien meitsje</translation>
        </message>
        <message>
            <source>Up to this many minutes late, then ask me:</source>
            <translation>Oant safolle minuten te let; dêrnei freegje it my:</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Wike</translation>
        </message>
        <message>
            <source>Week {number}</source>
            <translation>Wike {number}</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wannear</translation>
        </message>
        <message>
            <source>When you plan a message, the next free ones of these times are offered. Nothing goes out by them alone.</source>
            <translation>As jo in berjocht planne, wurde de earstfolgjende frije tiden hjirfan foarsteld. Fansels giet der neat út.</translation>
        </message>
        <message>
            <source>Where the timer runs</source>
            <translation>Wêr't de klok rint</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>Berjocht skriuwe</translation>
        </message>
        <message>
            <source>Write a message and choose Plan…; it stands here until its moment, and after it.</source>
            <translation>Skriuw in berjocht en kies Planne…; it stiet hjir oant syn momint, en ek dêrnei.</translation>
        </message>
        <message>
            <source>Write something for this day</source>
            <translation>Wat skriuwe foar dizze dei</translation>
        </message>
        <message>
            <source>Write the plan to a file that Outlook shows</source>
            <translation>Skriuw de planning nei in bestân dat Outlook sjen lit</translation>
        </message>
        <message numerus="yes">
            <source>and %n other accounts</source>
            <translation>
                <numerusform>en noch %n account</numerusform>
                <numerusform>en noch %n accounts</numerusform>
            </translation>
        </message>
        <message>
            <source>as {who}</source>
            <translation>as {who}</translation>
        </message>
        <message>
            <source>as {who}: {text}</source>
            <translation>as {who}: {text}</translation>
        </message>
        <message>
            <source>at the server</source>
            <translation>by de server</translation>
        </message>
        <message>
            <source>at the server of {server}; the laptop may be off</source>
            <translation>by de server fan {server}; de laptop mei út</translation>
        </message>
        <message>
            <source>day after tomorrow</source>
            <translation>oaremoarn</translation>
        </message>
        <message>
            <source>no free time in six weeks</source>
            <translation>gjin frije tiid yn seis wiken</translation>
        </message>
        <message>
            <source>no messages</source>
            <translation>gjin berjochten</translation>
        </message>
        <message>
            <source>no preferred times yet</source>
            <translation>noch gjin foarkarstiden</translation>
        </message>
        <message>
            <source>on this laptop</source>
            <translation>op dizze laptop</translation>
        </message>
        <message>
            <source>on this laptop, which must be on</source>
            <translation>op dizze laptop, dy't oan stean moat</translation>
        </message>
        <message>
            <source>part of a series</source>
            <translation>diel fan in searje</translation>
        </message>
        <message>
            <source>sign in again as {who} before {moment}.</source>
            <translation>meld jo foar {moment} op 'e nij oan as {who}.</translation>
        </message>
        <message>
            <source>that is how this account is set</source>
            <translation>sa is dit akkount ynsteld</translation>
        </message>
        <message>
            <source>the moment is too near for the server</source>
            <translation>it momint is te tichtby foar de server</translation>
        </message>
        <message>
            <source>the server keeps no more for that day</source>
            <translation>de server bewarret der foar dy dei net mear</translation>
        </message>
        <message>
            <source>the server keeps no more plans</source>
            <translation>de server bewarret der net mear</translation>
        </message>
        <message>
            <source>to the server</source>
            <translation>nei de server</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hjoed</translation>
        </message>
        <message>
            <source>you chose so</source>
            <translation>dat hawwe jo keazen</translation>
        </message>
        <message>
            <source>{account} already says something else at {time}, within ten minutes of this.</source>
            <translation>{account} seit om {time} al wat oars, binnen tsien minuten hjirfan.</translation>
        </message>
        <message>
            <source>{account} has quiet hours then.</source>
            <translation>{account} hat dan stille oeren.</translation>
        </message>
        <message>
            <source>{account} is held</source>
            <translation>{account} stiet stil</translation>
        </message>
        <message>
            <source>{moment}, {who}, cannot go like this:</source>
            <translation>{moment}, {who}, kin sa net:</translation>
        </message>
        <message>
            <source>{server} has no timer that can be relied on</source>
            <translation>{server} hat gjin klok dêr't jo op bouwe kinne</translation>
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
            <translation>“{text}” Sa giet it net fuort: {problem}</translation>
        </message>
        <message>
            <source>“{text}” goes out now.</source>
            <translation>“{text}” giet no út.</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message numerus="yes">
            <source>%n pictures do not fit on this network</source>
            <translation>
                <numerusform>%n ôfbylding past net op dit netwurk</numerusform>
                <numerusform>%n ôfbyldingen passe net op dit netwurk</numerusform>
            </translation>
        </message>
        <message>
            <source>Alt: {text}</source>
            <translation>Alt: {text}</translation>
        </message>
        <message>
            <source>Decorative, no description</source>
            <translation>Fersiering, sûnder omskriuwing</translation>
        </message>
        <message>
            <source>No description yet</source>
            <translation>Noch gjin omskriuwing</translation>
        </message>
        <message>
            <source>Preview on {network} as {label}</source>
            <translation>Foarbyld op {network} as {label}</translation>
        </message>
        <message>
            <source>Quotes a message on {place}</source>
            <translation>Sitearret in berjocht op {place}</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Minder toane</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Mear toane</translation>
        </message>
        <message numerus="yes">
            <source>Show the whole text (%n characters)</source>
            <translation>
                <numerusform>De hiele tekst toane (%n teken)</numerusform>
                <numerusform>De hiele tekst toane (%n tekens)</numerusform>
            </translation>
        </message>
        <message>
            <source>The message that is quoted is not shown on this network</source>
            <translation>It sitearre berjocht is op dit netwurk net te sjen</translation>
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
            <translation>In redaksje skriuwt hjir út namme fan {name}.</translation>
        </message>
        <message>
            <source>Here I speak as {word}.</source>
            <translation>Hjir sprek ik as {word}.</translation>
        </message>
        <message>
            <source>I write here as a private person, not for any office.</source>
            <translation>Ik skriuw hjir as priveepersoan, net út in amt wei.</translation>
        </message>
        <message>
            <source>This is the account of a project of the municipality.</source>
            <translation>Dit is it account fan in projekt fan de gemeente.</translation>
        </message>
        <message>
            <source>This is the account of the council clerk, for the whole council.</source>
            <translation>Dit is it account fan de griffy, foar de hiele gemeenteried.</translation>
        </message>
        <message>
            <source>This is the municipality's account for emergencies.</source>
            <translation>Dit is it account fan de gemeente foar needsituaasjes.</translation>
        </message>
        <message>
            <source>This is the official account of the municipality.</source>
            <translation>Dit is it offisjele account fan de gemeente.</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>%1 File</source>
            <translation>%1-bestân</translation>
        </message>
        <message>
            <source>Drive</source>
            <translation>Stasjon</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Bestân</translation>
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
            <translation>Fluchkeppeling</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unbekend</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>&amp;Sykje yn:</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>&amp;Soarte bestân:</translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message>
            <source>agreed</source>
            <translation>akkoart</translation>
        </message>
        <message>
            <source>has remarks</source>
            <translation>hat opmerkings</translation>
        </message>
        <message>
            <source>not agreed</source>
            <translation>net akkoart</translation>
        </message>
    </context>
    <context>
        <name>Right</name>
        <message>
            <source>to add pictures</source>
            <translation>om ôfbyldingen ta te foegjen</translation>
        </message>
        <message>
            <source>to bookmark</source>
            <translation>om blêdwizers te setten</translation>
        </message>
        <message>
            <source>to change posts of others</source>
            <translation>om berjochten fan oaren te feroarjen</translation>
        </message>
        <message>
            <source>to delete posts</source>
            <translation>om berjochten fuort te smiten</translation>
        </message>
        <message>
            <source>to favourite</source>
            <translation>om berjochten as favoryt te merken</translation>
        </message>
        <message>
            <source>to publish</source>
            <translation>om te publisearjen</translation>
        </message>
        <message>
            <source>to publish posts</source>
            <translation>om berjochten te publisearjen</translation>
        </message>
        <message>
            <source>to read</source>
            <translation>om te lêzen</translation>
        </message>
        <message>
            <source>to read lists</source>
            <translation>om listen te lêzen</translation>
        </message>
        <message>
            <source>to read mentions</source>
            <translation>om fermeldingen te lêzen</translation>
        </message>
        <message>
            <source>to read messages</source>
            <translation>om berjochten te lêzen</translation>
        </message>
        <message>
            <source>to read who the account is</source>
            <translation>om te lêzen fan wa't it account is</translation>
        </message>
        <message>
            <source>to search</source>
            <translation>om te sykjen</translation>
        </message>
        <message>
            <source>to upload files</source>
            <translation>om bestannen te pleatsen</translation>
        </message>
        <message>
            <source>to write posts</source>
            <translation>om berjochten te skriuwen</translation>
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
            <translation>In âlder joech tastimming foar de bern</translation>
        </message>
        <message>
            <source>A parent or guardian agreed for the children</source>
            <translation>In âlder of fâd joech tastimming foar de bern</translation>
        </message>
        <message>
            <source>Can people be recognised?</source>
            <translation>Binne der minsken te werkennen?</translation>
        </message>
        <message>
            <source>Children among them?</source>
            <translation>Binne der bern by?</translation>
        </message>
        <message>
            <source>Children can be recognised</source>
            <translation>Der binne bern te werkennen</translation>
        </message>
        <message>
            <source>Creative Commons, name the maker (CC BY)</source>
            <translation>Creative Commons, mei namme fan de makker (CC BY)</translation>
        </message>
        <message>
            <source>Creative Commons, name the maker, share alike (CC BY-SA)</source>
            <translation>Creative Commons, mei namme, lyk diele (CC BY-SA)</translation>
        </message>
        <message>
            <source>How did they agree?</source>
            <translation>Hoe joegen se tastimming?</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Bewarje</translation>
        </message>
        <message>
            <source>Made by {name}</source>
            <translation>Makke troch {name}</translation>
        </message>
        <message>
            <source>Maker</source>
            <translation>Makker</translation>
        </message>
        <message>
            <source>May be shown: {ground}</source>
            <translation>Mei sjen litten wurde: {ground}</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nee</translation>
        </message>
        <message>
            <source>No parent agreed yet</source>
            <translation>Der joech noch gjin âlder tastimming</translation>
        </message>
        <message>
            <source>Nobody can be recognised</source>
            <translation>Der is nimmen te werkennen</translation>
        </message>
        <message>
            <source>People can be recognised</source>
            <translation>Der binne minsken te werkennen</translation>
        </message>
        <message>
            <source>Rights card</source>
            <translation>Rjochtekaart</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Boarne</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>Boarne: {source}</translation>
        </message>
        <message>
            <source>That is no day. Write for instance 26-03-2026.</source>
            <translation>Dat is gjin dei. Skriuw bygelyks 26-03-2026.</translation>
        </message>
        <message>
            <source>The card stays with {name} on this computer and in the history. It is not published.</source>
            <translation>De kaart bliuwt by {name} op dizze kompjûter en yn de skiednis. Hy wurdt net publisearre.</translation>
        </message>
        <message>
            <source>They agreed: {how}</source>
            <translation>Tastimming: {how}</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wannear</translation>
        </message>
        <message>
            <source>Where it comes from: a person, a collection, an address</source>
            <translation>Wêr't it weikomt: in persoan, in samling, in adres</translation>
        </message>
        <message>
            <source>Whether people can be recognised was not answered</source>
            <translation>Oft der minsken te werkennen binne, is net ynfolle</translation>
        </message>
        <message>
            <source>Why may it be shown?</source>
            <translation>Wêrom mei it sjen litten wurde?</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>by e-mail or message</source>
            <translation>fia e-mail of berjocht</translation>
        </message>
        <message>
            <source>by word of mouth</source>
            <translation>mûnling</translation>
        </message>
        <message>
            <source>children to be recognised</source>
            <translation>werkenbere bern</translation>
        </message>
        <message>
            <source>for instance 26-03-2026</source>
            <translation>bygelyks 26-03-2026</translation>
        </message>
        <message>
            <source>free of rights (CC0)</source>
            <translation>frij fan rjochten (CC0)</translation>
        </message>
        <message>
            <source>in writing</source>
            <translation>skriftlik</translation>
        </message>
        <message>
            <source>it belongs to my organisation</source>
            <translation>it is fan myn organisaasje</translation>
        </message>
        <message>
            <source>it was bought</source>
            <translation>it is kocht</translation>
        </message>
        <message>
            <source>made by myself</source>
            <translation>sels makke</translation>
        </message>
        <message>
            <source>nobody to be recognised</source>
            <translation>nimmen werkenber</translation>
        </message>
        <message>
            <source>not answered yet</source>
            <translation>noch net ynfolle</translation>
        </message>
        <message>
            <source>not chosen</source>
            <translation>net keazen</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>noch net</translation>
        </message>
        <message>
            <source>otherwise; it stands with the source</source>
            <translation>oars; it stiet by de boarne</translation>
        </message>
        <message>
            <source>people to be recognised</source>
            <translation>werkenbere minsken</translation>
        </message>
        <message>
            <source>the maker gave permission</source>
            <translation>de makker joech tastimming</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>Administrator</source>
            <translation>Bestjoerder</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>Griffy</translation>
        </message>
        <message>
            <source>Crisis</source>
            <translation>Krisis</translation>
        </message>
        <message>
            <source>Editorial team</source>
            <translation>Redaksje</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Gemeente</translation>
        </message>
        <message>
            <source>Politician</source>
            <translation>Politikus</translation>
        </message>
        <message>
            <source>Private</source>
            <translation>Privee</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message numerus="yes">
            <source>%n found.</source>
            <translation>
                <numerusform>%n fûn.</numerusform>
                <numerusform>%n fûn.</numerusform>
            </translation>
        </message>
        <message>
            <source>Best first</source>
            <translation>Bêste earst</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Slute</translation>
        </message>
        <message>
            <source>Deleted draft · changed {when}</source>
            <translation>Fuortsmiten konsept · wizige {when}</translation>
        </message>
        <message>
            <source>Draft · changed {when}</source>
            <translation>Konsept · wizige {when}</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Konsepten</translation>
        </message>
        <message>
            <source>Earlier version of a draft · {when}</source>
            <translation>Eardere ferzje fan in konsept · {when}</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translation>Eardere ferzjes</translation>
        </message>
        <message>
            <source>Enter opens it</source>
            <translation>Enter iepenet it</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Nijste earst</translation>
        </message>
        <message>
            <source>Nothing holds all these words. Try fewer.</source>
            <translation>Neat hat al dizze wurden. Besykje it mei minder.</translation>
        </message>
        <message>
            <source>Only in</source>
            <translation>Allinnich yn</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Iepenje</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Oeral sykje</translation>
        </message>
        <message>
            <source>Search in drafts, earlier versions and everything that was sent</source>
            <translation>Sykje yn konsepten, eardere ferzjes en alles wat ferstjoerd is</translation>
        </message>
        <message>
            <source>Sent and planned</source>
            <translation>Ferstjoerd en pland</translation>
        </message>
        <message numerus="yes">
            <source>The first %n; add a word to see fewer.</source>
            <translation>
                <numerusform>De earste %n; foegje in wurd ta om der minder te sjen.</numerusform>
                <numerusform>De earste %n; foegje in wurd ta om der minder te sjen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Type a word or its beginning.</source>
            <translation>Typ in wurd of it begjin derfan.</translation>
        </message>
        <message>
            <source>What comes first</source>
            <translation>Wat earst komt</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Wat der fûn is</translation>
        </message>
        <message>
            <source>Without words yet</source>
            <translation>Noch sûnder wurden</translation>
        </message>
        <message>
            <source>Words, “words together”, #hashtag or @name</source>
            <translation>Wurden, “wurden byinoar”, #hashtag of @namme</translation>
        </message>
    </context>
    <context>
        <name>Series</name>
        <message numerus="yes">
            <source>%n months</source>
            <translation>
                <numerusform>%n moanne</numerusform>
                <numerusform>%n moannen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n times in all</source>
            <translation>
                <numerusform>yn totaal %n kear</numerusform>
                <numerusform>yn totaal %n kear</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wait for you.</source>
            <translation>
                <numerusform>%n kear wachtet op jo.</numerusform>
                <numerusform>%n kear wachtet op jo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n weeks</source>
            <translation>
                <numerusform>%n wike</numerusform>
                <numerusform>%n wiken</numerusform>
            </translation>
        </message>
        <message>
            <source>A video</source>
            <translation>In fideo</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Taheakje</translation>
        </message>
        <message>
            <source>Add a subject</source>
            <translation>Underwerp taheakje</translation>
        </message>
        <message>
            <source>Add the captions…</source>
            <translation>Undertiteling taheakje…</translation>
        </message>
        <message>
            <source>Add the video…</source>
            <translation>Fideo taheakje…</translation>
        </message>
        <message>
            <source>Address of the weblog message</source>
            <translation>Adres fan it weblochberjocht</translation>
        </message>
        <message>
            <source>After that</source>
            <translation>Dêrnei</translation>
        </message>
        <message>
            <source>After this many times:</source>
            <translation>Nei dit tal kearen:</translation>
        </message>
        <message>
            <source>All series</source>
            <translation>Alle rigen</translation>
        </message>
        <message>
            <source>Alt with an arrow moves it, Ctrl+Enter ticks it off.</source>
            <translation>Alt mei in pylk ferpleatst it, Ctrl+Enter finket it ôf.</translation>
        </message>
        <message numerus="yes">
            <source>And %n others wait for you.</source>
            <translation>
                <numerusform>En noch %n oare wachtet op jo.</numerusform>
                <numerusform>En noch %n oare wachtsje op jo.</numerusform>
            </translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>Oar bestân…</translation>
        </message>
        <message>
            <source>As whom</source>
            <translation>As wa</translation>
        </message>
        <message>
            <source>Back to its own moment</source>
            <translation>Werom nei it eigen momint</translation>
        </message>
        <message>
            <source>Before it goes</source>
            <translation>Foardat it útgiet</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulearje</translation>
        </message>
        <message>
            <source>Captions</source>
            <translation>Undertiteling</translation>
        </message>
        <message>
            <source>Captions with the video</source>
            <translation>Undertiteling by de fideo</translation>
        </message>
        <message>
            <source>Change the series</source>
            <translation>Rige wizigje</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Wizigje…</translation>
        </message>
        <message>
            <source>Choose at least one account to speak as.</source>
            <translation>Kies op syn minst ien account om as te sprekken.</translation>
        </message>
        <message>
            <source>Choose at least one day of the week.</source>
            <translation>Kies op syn minst ien dei fan 'e wike.</translation>
        </message>
        <message>
            <source>Choose the file (MP4, MOV, WebM), or drop it here.</source>
            <translation>Kies it bestân (MP4, MOV, WebM) of sleep it hjirhinne.</translation>
        </message>
        <message>
            <source>Choose the file (VTT, SRT), or drop it here.</source>
            <translation>Kies it bestân (VTT, SRT) of sleep it hjirhinne.</translation>
        </message>
        <message>
            <source>Confirm one of them: when its pause is over, those that follow go by themselves.</source>
            <translation>Set der ien klear: as de betinktiid dêrfan foarby is, geane de folgjende fansels út.</translation>
        </message>
        <message>
            <source>Confirm…</source>
            <translation>Klearsette…</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Day of the month</source>
            <translation>Dei fan 'e moanne</translation>
        </message>
        <message>
            <source>Day of the week</source>
            <translation>Dei fan 'e wike</translation>
        </message>
        <message>
            <source>Days of the week</source>
            <translation>Dagen fan 'e wike</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Beslute</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Beslute…</translation>
        </message>
        <message>
            <source>Did not go</source>
            <translation>Net útgien</translation>
        </message>
        <message>
            <source>Draft is ready</source>
            <translation>Konsept leit klear</translation>
        </message>
        <message>
            <source>Each time I look at it first, and confirm</source>
            <translation>Eltse kear besjoch ik it earst en set ik it klear</translation>
        </message>
        <message>
            <source>Each time has its own. Without them it is not sent, and never with those of an earlier time.</source>
            <translation>Eltse kear hat in eigen bestân. Sûnder giet it net út, en nea mei dat fan in foarige kear.</translation>
        </message>
        <message>
            <source>Earlier: {text}</source>
            <translation>Nei foaren: {text}</translation>
        </message>
        <message>
            <source>End of the series</source>
            <translation>Ein fan 'e rige</translation>
        </message>
        <message>
            <source>Every month on day {day}</source>
            <translation>Eltse moanne op de {day}e</translation>
        </message>
        <message>
            <source>Every working day</source>
            <translation>Eltse wurkdei</translation>
        </message>
        <message>
            <source>Every {count} months on day {day}</source>
            <translation>Eltse {count} moannen op de {day}e</translation>
        </message>
        <message>
            <source>Every {count} weeks on {days}</source>
            <translation>Eltse {count} wiken op {days}</translation>
        </message>
        <message>
            <source>Every {days}</source>
            <translation>Eltse {days}</translation>
        </message>
        <message>
            <source>Every {nth} {day} of the month</source>
            <translation>Eltse {nth} {day} fan 'e moanne</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Earste dei</translation>
        </message>
        <message>
            <source>For a next time.</source>
            <translation>Foar in folgjende kear.</translation>
        </message>
        <message>
            <source>For {moment}.</source>
            <translation>Foar {moment}.</translation>
        </message>
        <message>
            <source>From now on “{title}” goes by itself, until you change its text.</source>
            <translation>Fan no ôf giet “{title}” fansels út, oant jo de tekst wizigje.</translation>
        </message>
        <message>
            <source>Give the series a name, for instance Week video.</source>
            <translation>Jou de rige in namme, bygelyks Wikefideo.</translation>
        </message>
        <message>
            <source>Holiday: decide</source>
            <translation>Feestdei: beslút</translation>
        </message>
        <message>
            <source>How it recurs</source>
            <translation>Hoe't it weromkomt</translation>
        </message>
        <message>
            <source>How many weeks or months from one to the next</source>
            <translation>Hoefolle wiken of moannen fan de iene nei de folgjende</translation>
        </message>
        <message>
            <source>I confirm the text once; it then goes by itself</source>
            <translation>Ik befêstigje de tekst ien kear; dêrnei giet it fansels</translation>
        </message>
        <message>
            <source>In a shorter month: on its last day</source>
            <translation>Yn in koartere moanne: op de lêste dei</translation>
        </message>
        <message>
            <source>In its pause</source>
            <translation>Yn 'e betinktiid</translation>
        </message>
        <message>
            <source>Insert:</source>
            <translation>Ynfoegje:</translation>
        </message>
        <message>
            <source>Insert: {field}</source>
            <translation>Ynfoegje: {field}</translation>
        </message>
        <message>
            <source>Is being copied…</source>
            <translation>Wurdt kopiearre…</translation>
        </message>
        <message>
            <source>It falls on a holiday</source>
            <translation>It falt op in feestdei</translation>
        </message>
        <message>
            <source>It goes after all.</source>
            <translation>It giet dochs út.</translation>
        </message>
        <message>
            <source>It goes at its own moment again.</source>
            <translation>It giet wer op it eigen momint út.</translation>
        </message>
        <message>
            <source>It is over: nothing of it is still to come.</source>
            <translation>Dizze rige is ôfrûn: der komt neat mear.</translation>
        </message>
        <message>
            <source>Keep the changes</source>
            <translation>Wizigingen bewarje</translation>
        </message>
        <message>
            <source>Kept for {moment}.</source>
            <translation>Bewarre foar {moment}.</translation>
        </message>
        <message>
            <source>Last day of the series</source>
            <translation>Lêste dei fan 'e rige</translation>
        </message>
        <message>
            <source>Later: {text}</source>
            <translation>Nei efteren: {text}</translation>
        </message>
        <message>
            <source>Leave it out this once</source>
            <translation>It dizze kear oerslaan</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Oerslaan</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Oerslein</translation>
        </message>
        <message>
            <source>Left out by you.</source>
            <translation>Troch jo oerslein.</translation>
        </message>
        <message>
            <source>Left out: {day} is a holiday ({holiday}).</source>
            <translation>Oerslein: {day} is in feestdei ({holiday}).</translation>
        </message>
        <message>
            <source>Left out: {moment}.</source>
            <translation>Oerslein: {moment}.</translation>
        </message>
        <message>
            <source>Let be. What was written stays among your drafts.</source>
            <translation>It bliuwt sa. Wat skreaun is, bliuwt by jo konsepten.</translation>
        </message>
        <message>
            <source>Let go</source>
            <translation>Sa litten</translation>
        </message>
        <message>
            <source>Let it be</source>
            <translation>Sa litte</translation>
        </message>
        <message>
            <source>Let it go after all</source>
            <translation>Dochs gean litte</translation>
        </message>
        <message>
            <source>Let it go on</source>
            <translation>Rige wer oppakke</translation>
        </message>
        <message>
            <source>Let it go on the day itself</source>
            <translation>Op de dei sels gean litte</translation>
        </message>
        <message>
            <source>Let it go on the first working day after</source>
            <translation>Op de earste wurkdei dêrnei gean litte</translation>
        </message>
        <message>
            <source>Let it go on the last working day before</source>
            <translation>Op de lêste wurkdei dêrfoar gean litte</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Besjen</translation>
        </message>
        <message>
            <source>Make a week video series</source>
            <translation>Meitsje in wikefideo-rige</translation>
        </message>
        <message>
            <source>Make the series</source>
            <translation>Rige meitsje</translation>
        </message>
        <message>
            <source>Minutes before, to warn</source>
            <translation>Minuten foarôf warskôgje</translation>
        </message>
        <message>
            <source>Missed: not sent</source>
            <translation>Mist: net ferstjoerd</translation>
        </message>
        <message>
            <source>Missing: {things}.</source>
            <translation>Untbrekt noch: {things}.</translation>
        </message>
        <message>
            <source>Monthly by date</source>
            <translation>Moanliks op datum</translation>
        </message>
        <message>
            <source>Monthly by weekday</source>
            <translation>Moanliks op wykdei</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Ferpleatst</translation>
        </message>
        <message>
            <source>Moved; its own day is {day}.</source>
            <translation>Ferpleatst; de eigen dei is {day}.</translation>
        </message>
        <message>
            <source>Name of the series</source>
            <translation>Namme fan 'e rige</translation>
        </message>
        <message>
            <source>Never ends</source>
            <translation>Rint troch sûnder ein</translation>
        </message>
        <message>
            <source>New series</source>
            <translation>Nije rige</translation>
        </message>
        <message>
            <source>New series…</source>
            <translation>Nije rige…</translation>
        </message>
        <message>
            <source>Next: {moment}</source>
            <translation>Folgjende: {moment}</translation>
        </message>
        <message>
            <source>No account is left to speak as.</source>
            <translation>Der is gjin account mear om as te sprekken.</translation>
        </message>
        <message>
            <source>No captions yet</source>
            <translation>Noch gjin ûndertiteling</translation>
        </message>
        <message>
            <source>No moment of it is still to come. Choose another first day or end.</source>
            <translation>Der komt gjin inkelde kear mear. Kies in oare earste dei of in oar ein.</translation>
        </message>
        <message>
            <source>No series yet</source>
            <translation>Noch gjin rigen</translation>
        </message>
        <message>
            <source>No time comes after this one.</source>
            <translation>Nei dizze kear komt der gjin mear.</translation>
        </message>
        <message>
            <source>No video yet</source>
            <translation>Noch gjin fideo</translation>
        </message>
        <message>
            <source>Not sent everywhere</source>
            <translation>Net oeral ferstjoerd</translation>
        </message>
        <message>
            <source>Nothing is kept yet.</source>
            <translation>Der is noch neat bewarre.</translation>
        </message>
        <message>
            <source>Nothing more is to come.</source>
            <translation>Der komt neat mear.</translation>
        </message>
        <message>
            <source>Nothing of it goes until you let it go on.</source>
            <translation>Der giet neat fan út oant jo har wer oppakke.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nûmer</translation>
        </message>
        <message>
            <source>Number of times</source>
            <translation>Tal kearen</translation>
        </message>
        <message>
            <source>On a public holiday</source>
            <translation>Op in feestdei</translation>
        </message>
        <message>
            <source>On day</source>
            <translation>Op dei</translation>
        </message>
        <message>
            <source>On the</source>
            <translation>Op de</translation>
        </message>
        <message>
            <source>On the board again</source>
            <translation>Wer op 'e list</translation>
        </message>
        <message>
            <source>On the board again: {text}</source>
            <translation>Wer op 'e list: {text}</translation>
        </message>
        <message>
            <source>On the last time up to and including</source>
            <translation>Mei de lêste kear oant en mei</translation>
        </message>
        <message>
            <source>Once in</source>
            <translation>Ien kear yn de</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Iepenje</translation>
        </message>
        <message>
            <source>Open the draft</source>
            <translation>Konsept iepenje</translation>
        </message>
        <message>
            <source>Pause the series</source>
            <translation>Rige skoftsje litte</translation>
        </message>
        <message>
            <source>Paused: nothing of it goes.</source>
            <translation>Stillein: der giet neat fan út.</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Pland</translation>
        </message>
        <message>
            <source>Press Escape once more to leave without keeping it.</source>
            <translation>Druk nochris op Escape om fuort te gean sûnder te bewarjen.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Fuortsmite</translation>
        </message>
        <message>
            <source>Remove the series?</source>
            <translation>De rige fuortsmite?</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Fuortsmite…</translation>
        </message>
        <message>
            <source>Send it after all…</source>
            <translation>Dochs noch ferstjoere…</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Ferstjoerd</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Rigen</translation>
        </message>
        <message>
            <source>Series is paused</source>
            <translation>Rige is stillein</translation>
        </message>
        <message>
            <source>Show what is planned</source>
            <translation>Lit sjen wat pland is</translation>
        </message>
        <message>
            <source>Show what was sent</source>
            <translation>Lit sjen wat ferstjoerd is</translation>
        </message>
        <message>
            <source>Still to come</source>
            <translation>Komt noch</translation>
        </message>
        <message>
            <source>Still {span}.</source>
            <translation>Noch {span}.</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Underwerp</translation>
        </message>
        <message>
            <source>Subjects</source>
            <translation>Underwerpen</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Weihelje</translation>
        </message>
        <message>
            <source>Text of each message</source>
            <translation>Tekst fan elts berjocht</translation>
        </message>
        <message>
            <source>The address of the weblog message, as soon as that stands</source>
            <translation>It adres fan it weblochberjocht, sa gau as dat der stiet</translation>
        </message>
        <message>
            <source>The changes are kept.</source>
            <translation>De wizigingen binne bewarre.</translation>
        </message>
        <message>
            <source>The date on which it goes: 26 November 2026</source>
            <translation>De datum dêr't it op útgiet: 26 novimber 2026</translation>
        </message>
        <message>
            <source>The end lies before the first day. Choose a later end, or an earlier first day.</source>
            <translation>It ein leit foar de earste dei. Kies in letter ein of in eardere earste dei.</translation>
        </message>
        <message>
            <source>The last day of every month</source>
            <translation>De lêste dei fan eltse moanne</translation>
        </message>
        <message>
            <source>The last day, every {count} months</source>
            <translation>Eltse {count} moannen op 'e lêste dei</translation>
        </message>
        <message>
            <source>The next moments stand here once the rule is complete.</source>
            <translation>Hjir steane de folgjende mominten sa gau't de regel kloppet.</translation>
        </message>
        <message>
            <source>The next one</source>
            <translation>De folgjende kear</translation>
        </message>
        <message>
            <source>The number of the occurrence, from 1</source>
            <translation>It hoefolste it is, fan 1 ôf</translation>
        </message>
        <message>
            <source>The number of the week: 48</source>
            <translation>It nûmer fan 'e wike: 48</translation>
        </message>
        <message>
            <source>The series is made. Each time becomes a draft some days before.</source>
            <translation>De rige is makke. Eltse kear wurdt in pear dagen foarôf in konsept.</translation>
        </message>
        <message>
            <source>The subjects of that time, as a list</source>
            <translation>De ûnderwerpen fan dy kear, as list</translation>
        </message>
        <message>
            <source>The time before</source>
            <translation>De foarige kear</translation>
        </message>
        <message>
            <source>The {nth} {day}, every {count} months</source>
            <translation>Eltse {count} moannen op de {nth} {day}</translation>
        </message>
        <message>
            <source>There is no account yet. Add one in the place Accounts first.</source>
            <translation>Der is noch gjin account. Foegje der earst ien ta by Accounts.</translation>
        </message>
        <message>
            <source>This is how the next one reads</source>
            <translation>Sa komt de folgjende derút te sjen</translation>
        </message>
        <message>
            <source>This series is paused.</source>
            <translation>Dizze rige is stillein.</translation>
        </message>
        <message>
            <source>Tick off: {text}</source>
            <translation>Offinkje: {text}</translation>
        </message>
        <message>
            <source>Ticked off: {text}</source>
            <translation>Offinke: {text}</translation>
        </message>
        <message>
            <source>Title of each message</source>
            <translation>Titel fan elts berjocht</translation>
        </message>
        <message>
            <source>To come</source>
            <translation>Komt noch</translation>
        </message>
        <message>
            <source>To the next time: {text}</source>
            <translation>Nei de folgjende kear: {text}</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Fideo</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Wike</translation>
        </message>
        <message>
            <source>Week video</source>
            <translation>Wikefideo</translation>
        </message>
        <message>
            <source>Weekly</source>
            <translation>Wykliks</translation>
        </message>
        <message>
            <source>What comes back every week stands here: the week video on Thursday at four, the surgery hours, the agenda.</source>
            <translation>Hjir stiet wat hieltyd weromkomt: de wikefideo op tongersdei om fjouwer oere, it sprekoere, de aginda.</translation>
        </message>
        <message>
            <source>What has to be there</source>
            <translation>Wat derby heart</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Wat it seit</translation>
        </message>
        <message>
            <source>What was</source>
            <translation>Wat west hat</translation>
        </message>
        <message>
            <source>What will it be about?</source>
            <translation>Wêr giet it oer?</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wannear</translation>
        </message>
        <message>
            <source>When something is missing, warn me:</source>
            <translation>Warskôgje my as der wat ûntbrekt:</translation>
        </message>
        <message>
            <source>Which one of the month</source>
            <translation>De hoefolste fan 'e moanne</translation>
        </message>
        <message>
            <source>Who lets it go</source>
            <translation>Wa lit it gean</translation>
        </message>
        <message>
            <source>With a video, captions or subjects, each one is new: somebody has to have seen it.</source>
            <translation>Mei in fideo, ûndertiteling of ûnderwerpen is eltse kear nij: immen moat it sjoen hawwe.</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>Op wurkdagen</translation>
        </message>
        <message>
            <source>Write it now</source>
            <translation>No skriuwe</translation>
        </message>
        <message>
            <source>Write the subject first.</source>
            <translation>Skriuw earst it ûnderwerp.</translation>
        </message>
        <message>
            <source>Write what each message says.</source>
            <translation>Skriuw wat elts berjocht seit.</translation>
        </message>
        <message>
            <source>You confirmed its text once: it goes by itself, until you change it.</source>
            <translation>Jo hawwe de tekst ien kear befêstige: it giet fansels út, oant jo dy wizigje.</translation>
        </message>
        <message>
            <source>a picture</source>
            <translation>in ôfbylding</translation>
        </message>
        <message>
            <source>a shorter text</source>
            <translation>in koartere tekst</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>in tekst</translation>
        </message>
        <message>
            <source>a text for every account</source>
            <translation>in tekst foar elts account</translation>
        </message>
        <message>
            <source>a text that passes the checks</source>
            <translation>in tekst dy't troch de kontrôle komt</translation>
        </message>
        <message>
            <source>an account that takes video</source>
            <translation>in account dêr't fideo op kin</translation>
        </message>
        <message>
            <source>an account to speak as</source>
            <translation>in account om as te sprekken</translation>
        </message>
        <message>
            <source>ask me each time</source>
            <translation>freegje it my eltse kear</translation>
        </message>
        <message>
            <source>first</source>
            <translation>earste</translation>
        </message>
        <message>
            <source>first subject</source>
            <translation>earste ûnderwerp</translation>
        </message>
        <message>
            <source>fourth</source>
            <translation>fjirde</translation>
        </message>
        <message>
            <source>it goes after the holiday</source>
            <translation>it giet nei de feestdei</translation>
        </message>
        <message>
            <source>it goes as usual</source>
            <translation>it giet gewoan troch</translation>
        </message>
        <message>
            <source>it goes before the holiday</source>
            <translation>it giet foar de feestdei</translation>
        </message>
        <message>
            <source>it is left out</source>
            <translation>it wurdt oerslein</translation>
        </message>
        <message>
            <source>its draft, which was thrown away</source>
            <translation>it konsept, dat fuortsmiten is</translation>
        </message>
        <message>
            <source>its moment was {moment}.</source>
            <translation>it momint wie {moment}.</translation>
        </message>
        <message>
            <source>its video in the message</source>
            <translation>syn fideo yn it berjocht</translation>
        </message>
        <message>
            <source>lacks an account</source>
            <translation>account ûntbrekt</translation>
        </message>
        <message>
            <source>lacks: {things}</source>
            <translation>ûntbrekt: {things}</translation>
        </message>
        <message>
            <source>last</source>
            <translation>lêste</translation>
        </message>
        <message>
            <source>last day</source>
            <translation>lêste dei</translation>
        </message>
        <message>
            <source>minutes before</source>
            <translation>minuten foarôf</translation>
        </message>
        <message>
            <source>not confirmed yet</source>
            <translation>noch net klearset</translation>
        </message>
        <message>
            <source>number {number}</source>
            <translation>nûmer {number}</translation>
        </message>
        <message>
            <source>second</source>
            <translation>twadde</translation>
        </message>
        <message>
            <source>second subject</source>
            <translation>twadde ûnderwerp</translation>
        </message>
        <message>
            <source>text needs a look</source>
            <translation>sjoch de tekst nei</translation>
        </message>
        <message>
            <source>the captions</source>
            <translation>de ûndertiteling</translation>
        </message>
        <message>
            <source>the video</source>
            <translation>de fideo</translation>
        </message>
        <message>
            <source>third</source>
            <translation>tredde</translation>
        </message>
        <message>
            <source>third subject</source>
            <translation>tredde ûnderwerp</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>oant en mei {day}</translation>
        </message>
        <message>
            <source>your confirmation</source>
            <translation>jo befêstiging</translation>
        </message>
        <message>
            <source>{day} is a holiday ({holiday}): decide whether it goes.</source>
            <translation>{day} is in feestdei ({holiday}): beslút oft it útgiet.</translation>
        </message>
        <message>
            <source>{day} is a holiday ({holiday}): it goes after that day.</source>
            <translation>{day} is in feestdei ({holiday}): it giet nei dy dei.</translation>
        </message>
        <message>
            <source>{day} is a holiday ({holiday}): it goes before that day.</source>
            <translation>{day} is in feestdei ({holiday}): it giet foar dy dei.</translation>
        </message>
        <message>
            <source>{field} is no field. Known are {known}.</source>
            <translation>{field} is gjin fjild. Bekend binne {known}.</translation>
        </message>
        <message>
            <source>{moment} ({zone}; {time} here)</source>
            <translation>{moment} ({zone}; {time} hjir)</translation>
        </message>
        <message>
            <source>{moment} is {holiday}. It goes only when you say so.</source>
            <translation>{moment} is {holiday}. It giet allinnich as jo dat sizze.</translation>
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
            <translation>{things} ûntbrekke noch. Sûnder dy giet it net út.</translation>
        </message>
        <message>
            <source>{things} is missing. Without it, it is not sent.</source>
            <translation>{things} ûntbrekt noch. Sûnder giet it net út.</translation>
        </message>
        <message>
            <source>{title} falls on a holiday:</source>
            <translation>{title} falt op in feestdei:</translation>
        </message>
        <message>
            <source>{title} was not sent:</source>
            <translation>{title} is net ferstjoerd:</translation>
        </message>
        <message>
            <source>{title}, number {number}</source>
            <translation>{title}, nûmer {number}</translation>
        </message>
        <message>
            <source>{title}, number {number}: {day} is {holiday}.</source>
            <translation>{title}, nûmer {number}: {day} is {holiday}.</translation>
        </message>
        <message>
            <source>{title}, {moment}, cannot go like this:</source>
            <translation>{title} fan {moment} kin sa net út:</translation>
        </message>
        <message>
            <source>“{title}” comes no more. What is planned of it is withdrawn; drafts that you changed stay among your drafts.</source>
            <translation>“{title}” komt net mear werom. Wat der fan pland is, wurdt ynlutsen; konsepten dy't jo wizige hawwe, bliuwe by jo konsepten.</translation>
        </message>
        <message>
            <source>“{title}” is removed.</source>
            <translation>“{title}” is fuortsmiten.</translation>
        </message>
    </context>
    <context>
        <name>Setup</name>
        <message numerus="yes">
            <source>%n messages of this account still wait; they are stopped.</source>
            <translation>
                <numerusform>%n berjocht fan dit account wachtet noch; it wurdt stoppe.</numerusform>
                <numerusform>%n berjochten fan dit account wachtsje noch; se wurde stoppe.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages wait at the server and will be published there all the same; stop those first.</source>
            <translation>
                <numerusform>%n berjocht wachtet by de server en wurdt dêr dochs publisearre; stopje it earst.</numerusform>
                <numerusform>%n berjochten wachtsje by de server en wurde dêr dochs publisearre; stopje se earst.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes ahead</source>
            <translation>
                <numerusform>%n minút fan tefoaren</numerusform>
                <numerusform>%n minuten fan tefoaren</numerusform>
            </translation>
        </message>
        <message>
            <source>A name is enough.</source>
            <translation>In namme is genôch.</translation>
        </message>
        <message>
            <source>A sentence for it…</source>
            <translation>In sin dêrfoar…</translation>
        </message>
        <message>
            <source>A sentence that you can use:</source>
            <translation>In sin dy't jo brûke kinne:</translation>
        </message>
        <message>
            <source>A server of your choice, such as mastodon.nl or social.overheid.nl, and everything related to it.</source>
            <translation>In server nei kar, lykas mastodon.nl of social.overheid.nl, en alles wat dêrmei ferbûn is.</translation>
        </message>
        <message>
            <source>A team writes in somebody's name, and says so.</source>
            <translation>In team skriuwt út namme fan ien, en seit dat ek.</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Accounts</translation>
        </message>
        <message>
            <source>Adapt the account</source>
            <translation>Account oanpasse</translation>
        </message>
        <message>
            <source>Adapt…</source>
            <translation>Oanpasse…</translation>
        </message>
        <message>
            <source>Add a period</source>
            <translation>Perioade tafoegje</translation>
        </message>
        <message>
            <source>Add account</source>
            <translation>Account tafoegje</translation>
        </message>
        <message>
            <source>Add an account</source>
            <translation>Account tafoegje</translation>
        </message>
        <message>
            <source>Add an account…</source>
            <translation>Account tafoegje…</translation>
        </message>
        <message>
            <source>Add your first account</source>
            <translation>Jo earste account tafoegje</translation>
        </message>
        <message>
            <source>After the pause</source>
            <translation>Nei de betinktiid</translation>
        </message>
        <message>
            <source>Another language holds from the next start of Omroeper on.</source>
            <translation>In oare taal jildt fan de folgjende start fan Omroeper ôf.</translation>
        </message>
        <message>
            <source>Anybody but this computer</source>
            <translation>Elkenien, útsein dizze kompjûter sels</translation>
        </message>
        <message>
            <source>As a neighbour, a parent, a friend; not for your office.</source>
            <translation>As buorman, buorfrou, âlder of freon; net út jo amt wei.</translation>
        </message>
        <message>
            <source>As alderman or mayor; people take your word for that of the municipality.</source>
            <translation>As wethâlder of boargemaster; minsken sjogge jo wurd as dat fan de gemeente.</translation>
        </message>
        <message>
            <source>As this computer</source>
            <translation>Lykas dizze kompjûter</translation>
        </message>
        <message>
            <source>As whom do you speak here?</source>
            <translation>As wa sprekke jo hjir?</translation>
        </message>
        <message>
            <source>Asking the keychain of this computer. It may put a question of its own on your screen.</source>
            <translation>De kaaibosk fan dizze kompjûter wurdt frege. Mooglik komt der in eigen fraach op jo skerm.</translation>
        </message>
        <message>
            <source>Asking {server}…</source>
            <translation>{server} wurdt frege…</translation>
        </message>
        <message>
            <source>At least {least} characters; a few words in a row are easy to remember.</source>
            <translation>Op syn minst {least} tekens; in pear wurden efterinoar ûnthâlde jo maklik.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Werom</translation>
        </message>
        <message>
            <source>Back to the booklet</source>
            <translation>Werom nei it boekje</translation>
        </message>
        <message>
            <source>Back to the built-in rules</source>
            <translation>Werom nei de ynboude regels</translation>
        </message>
        <message>
            <source>Badge, language, who may read, the pause and a signature; what stands there follows from the role.</source>
            <translation>Rolteken, taal, wa't lêze mei, de betinktiid en in ûndertekening. Wat der no stiet, folget út de rol.</translation>
        </message>
        <message>
            <source>Behind a passphrase</source>
            <translation>Efter in wachtsin</translation>
        </message>
        <message>
            <source>Being looked at…</source>
            <translation>Wurdt neigien…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulearje</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>No neigean</translation>
        </message>
        <message>
            <source>Choose what you want to do.</source>
            <translation>Kies wat jo dwaan wolle.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Slute</translation>
        </message>
        <message>
            <source>Close Omroeper and open it again: then it speaks {language}.</source>
            <translation>Slút Omroeper en iepenje it op 'e nij: dan praat it {language}.</translation>
        </message>
        <message>
            <source>Code from the page</source>
            <translation>Koade fan de side</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Kleur</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Kopiearre.</translation>
        </message>
        <message>
            <source>Copied; paste it into the address line of a browser.</source>
            <translation>Kopiearre; plak it yn de adresbalke fan in browser.</translation>
        </message>
        <message>
            <source>Copy it whole and paste it here.</source>
            <translation>Kopiearje de koade yn syn gehiel en plak dy hjir.</translation>
        </message>
        <message>
            <source>Copy its address</source>
            <translation>Adres kopiearje</translation>
        </message>
        <message>
            <source>Copy the sentence</source>
            <translation>Sin kopiearje</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Donker</translation>
        </message>
        <message>
            <source>Display and language</source>
            <translation>Werjefte en taal</translation>
        </message>
        <message>
            <source>Display…</source>
            <translation>Werjefte…</translation>
        </message>
        <message>
            <source>Does your profile say who you are?</source>
            <translation>Seit jo profyl wa't jo binne?</translation>
        </message>
        <message>
            <source>Each is readable in light and in dark.</source>
            <translation>Elke kleur is lêsber yn ljocht en yn donker.</translation>
        </message>
        <message>
            <source>Election periods</source>
            <translation>Ferkiezingsperioaden</translation>
        </message>
        <message>
            <source>Everybody may read it, but it is not in public lists.</source>
            <translation>Elkenien mei it lêze, mar it stiet net yn iepenbiere listen.</translation>
        </message>
        <message>
            <source>Everybody may read it.</source>
            <translation>Elkenien mei it lêze.</translation>
        </message>
        <message>
            <source>Everything as on a real network, but nothing leaves this computer.</source>
            <translation>Alles lykas op in echt netwurk, mar neat giet fan dizze kompjûter ôf.</translation>
        </message>
        <message>
            <source>Exactly…</source>
            <translation>Krekt…</translation>
        </message>
        <message>
            <source>Facts and advice when something is seriously wrong; silent the rest of the time.</source>
            <translation>Feiten en advys as der wat slims oan de hân is; fierder stil.</translation>
        </message>
        <message>
            <source>Fewer choices</source>
            <translation>Minder karren</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Earste dei</translation>
        </message>
        <message>
            <source>For the council as a whole: meetings and papers, no opinion.</source>
            <translation>Foar de gemeenteried as gehiel: gearkomsten en stikken, gjin miening.</translation>
        </message>
        <message>
            <source>For your party and your ideals; it is your own opinion.</source>
            <translation>Foar jo partij en jo idealen; it is jo eigen miening.</translation>
        </message>
        <message>
            <source>Forget and sign in anew</source>
            <translation>Ferjitte en op 'e nij oanmelde</translation>
        </message>
        <message>
            <source>Forget the sign-ins</source>
            <translation>Oanmeldgegevens ferjitte</translation>
        </message>
        <message>
            <source>Forgetting…</source>
            <translation>Dwaande mei ferjitten…</translation>
        </message>
        <message>
            <source>Go on in your browser</source>
            <translation>Gean fierder yn jo browser</translation>
        </message>
        <message>
            <source>Go on without</source>
            <translation>Fierdergean sûnder</translation>
        </message>
        <message>
            <source>Guideline</source>
            <translation>Rjochtline</translation>
        </message>
        <message>
            <source>Here you can also practise what goes wrong.</source>
            <translation>Hjir kinne jo ek oefenje mei wat der misgean kin.</translation>
        </message>
        <message>
            <source>Hold back</source>
            <translation>Stilsette</translation>
        </message>
        <message>
            <source>How do you want to sign in?</source>
            <translation>Hoe wolle jo jo oanmelde?</translation>
        </message>
        <message>
            <source>How its authors sign</source>
            <translation>Hoe't de skriuwers ûndertekenje</translation>
        </message>
        <message>
            <source>I will sign in again with each account</source>
            <translation>Ik meld my mei elk account op 'e nij oan</translation>
        </message>
        <message>
            <source>Import a table of rules</source>
            <translation>Tabel mei regels ynlêze</translation>
        </message>
        <message>
            <source>Import a table…</source>
            <translation>Tabel ynlêze…</translation>
        </message>
        <message>
            <source>In an election period</source>
            <translation>Yn ferkiezingstiid</translation>
        </message>
        <message>
            <source>In my browser</source>
            <translation>Yn myn browser</translation>
        </message>
        <message>
            <source>In the keychain of this computer (advised)</source>
            <translation>Yn de kaaibosk fan dizze kompjûter (oanrikkemandearre)</translation>
        </message>
        <message>
            <source>In this time you look once more, and can still stop it.</source>
            <translation>Yn dizze tiid sjogge jo nochris, en kinne jo it noch stopje.</translation>
        </message>
        <message>
            <source>It can be used at once.</source>
            <translation>Jo kinne it daliks brûke.</translation>
        </message>
        <message>
            <source>It is gone from here. Your history is kept.</source>
            <translation>It is hjir fuort. Jo skiednis bliuwt bewarre.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Bewarje</translation>
        </message>
        <message>
            <source>Keep it for now</source>
            <translation>Foar no bewarje</translation>
        </message>
        <message>
            <source>Keeping the sign-in…</source>
            <translation>De oanmelding wurdt bewarre…</translation>
        </message>
        <message>
            <source>Kept until Omroeper closes.</source>
            <translation>Bewarre oant Omroeper slút.</translation>
        </message>
        <message>
            <source>Kept.</source>
            <translation>Bewarre.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Language of its messages</source>
            <translation>Taal fan de berjochten</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Lêste dei</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Stean litte</translation>
        </message>
        <message>
            <source>Let go again</source>
            <translation>Wer gean litte</translation>
        </message>
        <message>
            <source>Let planned messages wait at the network's server where it can</source>
            <translation>Lit plande berjochten by de server fan it netwurk wachtsje as dat kin</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Ljocht</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Ljocht of donker</translation>
        </message>
        <message>
            <source>Making a lock from your passphrase…</source>
            <translation>Der wurdt in slot makke fan jo wachtsin…</translation>
        </message>
        <message>
            <source>More choices</source>
            <translation>Mear karren</translation>
        </message>
        <message>
            <source>Name of this account</source>
            <translation>Namme fan dit account</translation>
        </message>
        <message>
            <source>Needs: {fields}.</source>
            <translation>Nedich: {fields}.</translation>
        </message>
        <message>
            <source>Needs: {fields}; you sign in in your own browser.</source>
            <translation>Nedich: {fields}. Jo melde jo oan yn jo eigen browser.</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netwurk</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nea</translation>
        </message>
        <message>
            <source>News and stories on a site of your own.</source>
            <translation>Nijs en ferhalen op in eigen website.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Folgjende</translation>
        </message>
        <message>
            <source>No account holds these words.</source>
            <translation>Gjin account hat dizze wurden.</translation>
        </message>
        <message>
            <source>No pause</source>
            <translation>Gjin betinktiid</translation>
        </message>
        <message>
            <source>Nobody can recover a forgotten passphrase. You then sign in again with each account; nothing else is lost.</source>
            <translation>In fergetten wachtsin kin nimmen weromhelje. Jo melde jo dan mei elk account op 'e nij oan; fierder giet der neat ferlern.</translation>
        </message>
        <message>
            <source>Nothing is kept; next time you sign in again.</source>
            <translation>Der wurdt neat bewarre; de folgjende kear melde jo jo op 'e nij oan.</translation>
        </message>
        <message>
            <source>Nothing leaves in this name until you let it go again</source>
            <translation>Der giet neat út ûnder dizze namme oant jo it wer gean litte</translation>
        </message>
        <message>
            <source>Omroeper asks {server} for its page to sign in.</source>
            <translation>Omroeper freget {server} om de oanmeldside.</translation>
        </message>
        <message>
            <source>On a real network you put it there yourself.</source>
            <translation>Op in echt netwurk sette jo dy tekst der sels del.</translation>
        </message>
        <message>
            <source>One account speaks in one role. This badge stands wherever something is said in its name.</source>
            <translation>Ien account sprekt yn ien rol. Dit rolteken stiet oeral dêr't wat út namme fan dit account sein wurdt.</translation>
        </message>
        <message>
            <source>One large network, with handles that may be your own domain name.</source>
            <translation>Ien grut netwurk, mei accountnammen dy't jo eigen domeinnamme wêze kinne.</translation>
        </message>
        <message>
            <source>One on each line, for instance ^FW. With two or more, the pause asks when a text carries none.</source>
            <translation>Ien de rigel, bygelyks ^FW. By twa of mear freget de betinktiid dernei as in tekst der gjin hat.</translation>
        </message>
        <message>
            <source>One on each line, for instance: my children, football. You are told when a text is about one; nothing is held.</source>
            <translation>Ien de rigel, bygelyks: myn bern, fuotbal. Jo krije in melding as in tekst dêroer giet; der wurdt neat tsjinholden.</translation>
        </message>
        <message>
            <source>One project of the municipality, for as long as it lasts.</source>
            <translation>Ien projekt fan de gemeente, salang't it duorret.</translation>
        </message>
        <message>
            <source>Only the practice network does this, and only for this account, until you choose ‘No trouble’ again.</source>
            <translation>Allinnich it oefennetwurk docht dit, en allinnich foar dit account, oant jo wer ‘Gjin steuring’ kieze.</translation>
        </message>
        <message>
            <source>Only until Omroeper closes</source>
            <translation>Allinnich oant Omroeper slút</translation>
        </message>
        <message>
            <source>Only who follows you may read it.</source>
            <translation>Allinnich wa't jo folget, mei it lêze.</translation>
        </message>
        <message>
            <source>Only who is mentioned in it may read it.</source>
            <translation>Allinnich wa't deryn neamd wurdt, mei it lêze.</translation>
        </message>
        <message>
            <source>Only you see it, here in Omroeper.</source>
            <translation>Allinnich jo sjogge dizze namme, hjir yn Omroeper.</translation>
        </message>
        <message>
            <source>Open the browser</source>
            <translation>Browser iepenje</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Map iepenje</translation>
        </message>
        <message>
            <source>Open the page again</source>
            <translation>Side op 'e nij iepenje</translation>
        </message>
        <message>
            <source>Open your sign-ins</source>
            <translation>Jo oanmeldgegevens iepenje</translation>
        </message>
        <message>
            <source>Otherwise you press Publish once more.</source>
            <translation>Oars drukke jo noch ien kear op Publisearje.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Wachtsin</translation>
        </message>
        <message>
            <source>Paste a code instead</source>
            <translation>In koade plakke</translation>
        </message>
        <message>
            <source>Paste: {what}</source>
            <translation>{what} plakke</translation>
        </message>
        <message>
            <source>Pause before sending</source>
            <translation>Betinktiid foar it ferstjoeren</translation>
        </message>
        <message>
            <source>Practice network</source>
            <translation>Oefennetwurk</translation>
        </message>
        <message>
            <source>Practise first</source>
            <translation>Earst oefenje</translation>
        </message>
        <message>
            <source>Practise with trouble</source>
            <translation>Oefenje mei in steuring</translation>
        </message>
        <message>
            <source>Practise with trouble…</source>
            <translation>Oefenje mei in steuring…</translation>
        </message>
        <message>
            <source>Preferred times</source>
            <translation>Foarkarstiden</translation>
        </message>
        <message>
            <source>Publish by itself when the pause is over</source>
            <translation>Ut himsels publisearje as de betinktiid foarby is</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>Lêze</translation>
        </message>
        <message>
            <source>Read the profile again</source>
            <translation>Profyl op 'e nij lêze</translation>
        </message>
        <message>
            <source>Reading the profile…</source>
            <translation>It profyl wurdt lêzen…</translation>
        </message>
        <message>
            <source>Reading your accounts…</source>
            <translation>Jo accounts wurde lêzen…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Fuortsmite</translation>
        </message>
        <message>
            <source>Remove this account?</source>
            <translation>Dit account fuortsmite?</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Fuortsmite…</translation>
        </message>
        <message>
            <source>Removing…</source>
            <translation>Dwaande mei fuortsmiten…</translation>
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
            <translation>Regels foar de kontrôles</translation>
        </message>
        <message>
            <source>Rules for the checks…</source>
            <translation>Regels foar de kontrôles…</translation>
        </message>
        <message>
            <source>Search accounts</source>
            <translation>Sykje yn accounts</translation>
        </message>
        <message>
            <source>Search by name, role or network</source>
            <translation>Sykje op namme, rol of netwurk</translation>
        </message>
        <message>
            <source>Seconds (0 to {most})</source>
            <translation>Sekonden (0 oant {most})</translation>
        </message>
        <message>
            <source>Sentence for your profile</source>
            <translation>Sin foar jo profyl</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Foarm</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Noch %n toane</numerusform>
                <numerusform>Noch %n toane</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what I type</source>
            <translation>Toane wat ik typ</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Oanmelde</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Op 'e nij oanmelde</translation>
        </message>
        <message>
            <source>Sign in again before that.</source>
            <translation>Meld jo foar dy tiid op 'e nij oan.</translation>
        </message>
        <message>
            <source>Sign in again.</source>
            <translation>Meld jo op 'e nij oan.</translation>
        </message>
        <message>
            <source>Sign in again: {label}</source>
            <translation>Op 'e nij oanmelde: {label}</translation>
        </message>
        <message>
            <source>Sign in: {network}</source>
            <translation>Oanmelde: {network}</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Undertekening</translation>
        </message>
        <message>
            <source>Signed in as {who}.</source>
            <translation>Oanmeld as {who}.</translation>
        </message>
        <message>
            <source>Since {moment}, by {name}.</source>
            <translation>Sûnt {moment}, troch {name}.</translation>
        </message>
        <message>
            <source>Since {moment}.</source>
            <translation>Sûnt {moment}.</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Grutte fan de tekst</translation>
        </message>
        <message>
            <source>So that colour is never alone.</source>
            <translation>Sadat kleur nea allinnich stiet.</translation>
        </message>
        <message>
            <source>Somebody has to read and approve every message first</source>
            <translation>Immen moat elk berjocht earst lêze en goedkarre</translation>
        </message>
        <message>
            <source>Stands under a new message; leave it empty for none.</source>
            <translation>Stiet ûnder in nij berjocht; lit leech foar gjin ûndertekening.</translation>
        </message>
        <message>
            <source>Start when I sign in to this computer</source>
            <translation>Begjinne as ik my op dizze kompjûter oanmeld</translation>
        </message>
        <message>
            <source>Stay in the tray when the window is closed</source>
            <translation>Op de eftergrûn oan bliuwe as it finster ticht is</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopje</translation>
        </message>
        <message>
            <source>Stop here?</source>
            <translation>Hjir stopje?</translation>
        </message>
        <message>
            <source>Stopped by hand: nothing leaves in this name.</source>
            <translation>Mei de hân stilset: der giet neat út ûnder dizze namme.</translation>
        </message>
        <message>
            <source>Subjects that do not belong on this account</source>
            <translation>Underwerpen dy't net op dit account hearre</translation>
        </message>
        <message>
            <source>Such as ‘Mayor’. It stands on the badge.</source>
            <translation>Lykas ‘Boargemaster’. It stiet op it rolteken.</translation>
        </message>
        <message>
            <source>Take in a file…</source>
            <translation>Bestân ynlêze…</translation>
        </message>
        <message>
            <source>Take in a folder…</source>
            <translation>Map ynlêze…</translation>
        </message>
        <message>
            <source>Take this period out</source>
            <translation>Dizze perioade fuorthelje</translation>
        </message>
        <message>
            <source>Tell me before a planned message goes out</source>
            <translation>Warskôgje my foardat in pland berjocht fuort giet</translation>
        </message>
        <message>
            <source>Tell me of words I watch for in office hours only</source>
            <translation>Meld wurden dêr't ik op let allinnich yn kantoaroeren</translation>
        </message>
        <message>
            <source>The account is not added yet.</source>
            <translation>It account is noch net tafoege.</translation>
        </message>
        <message>
            <source>The account is removed</source>
            <translation>It account is fuortsmiten</translation>
        </message>
        <message>
            <source>The built-in rules hold again.</source>
            <translation>De ynboude regels jilde wer.</translation>
        </message>
        <message>
            <source>The computer itself guards them; after you have logged in to it you notice nothing.</source>
            <translation>De kompjûter bewekket se sels. As jo dêrop oanmeld binne, merke jo der neat fan.</translation>
        </message>
        <message>
            <source>The file of your guideline</source>
            <translation>It bestân fan jo rjochtline</translation>
        </message>
        <message>
            <source>The folder could not be opened; its path stands here.</source>
            <translation>De map koe net iepene wurde; hjir stiet wêr't dy is.</translation>
        </message>
        <message>
            <source>The folder of your guideline</source>
            <translation>De map fan jo rjochtline</translation>
        </message>
        <message>
            <source>The next free ones are offered when you plan a message.</source>
            <translation>De earstfolgjende frije wurde foarsteld as jo in berjocht planne.</translation>
        </message>
        <message>
            <source>The next step gives Omroeper a key to your account. It is never kept unlocked on this computer.</source>
            <translation>De folgjende stap jout Omroeper in kaai fan jo account. Dy wurdt nea ûnbeskoattele op dizze kompjûter bewarre.</translation>
        </message>
        <message>
            <source>The one that you chose for Omroeper on this computer.</source>
            <translation>De wachtsin dy't jo op dizze kompjûter foar Omroeper keazen.</translation>
        </message>
        <message>
            <source>The profile does not say that you speak as “{word}”.</source>
            <translation>It profyl seit net dat jo sprekke as “{word}”.</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>Nochris deselde</translation>
        </message>
        <message>
            <source>The sign-in ended: {when}.</source>
            <translation>De oanmelding is ferrûn: {when}.</translation>
        </message>
        <message>
            <source>The sign-in ends soon: {when}.</source>
            <translation>De oanmelding ferrint ynkoarten: {when}.</translation>
        </message>
        <message>
            <source>The sign-in is forgotten here, but {network} could not be made to withdraw it. Log in there yourself and take away what Omroeper was allowed. Your history is kept.</source>
            <translation>De oanmelding is hjir fergetten, mar {network} koe dy net ynlûke. Meld jo dêr sels oan en lûk de tagong fan Omroeper yn. Jo skiednis bliuwt bewarre.</translation>
        </message>
        <message>
            <source>The sign-in is withdrawn at {network} and forgotten here. Your history is kept.</source>
            <translation>De oanmelding is by {network} ynlutsen en hjir fergetten. Jo skiednis bliuwt bewarre.</translation>
        </message>
        <message>
            <source>The sign-in is withdrawn at {network} where it can do that, and forgotten here.</source>
            <translation>De oanmelding wurdt by {network} ynlutsen, as dat dêr kin, en hjir fergetten.</translation>
        </message>
        <message>
            <source>The sign-ins are thrown away; accounts, drafts, planning and history stay.</source>
            <translation>De oanmeldgegevens wurde fuortsmiten; accounts, konsepten, planning en skiednis bliuwe.</translation>
        </message>
        <message>
            <source>The sign-ins of your accounts are locked. Drafts, planning and history are open to you as always.</source>
            <translation>De oanmeldgegevens fan jo accounts binne beskoattele. Konsepten, planning en skiednis steane foar jo iepen lykas altyd.</translation>
        </message>
        <message>
            <source>The table of {name} holds from now on.</source>
            <translation>De tabel fan {name} jildt fan no ôf.</translation>
        </message>
        <message>
            <source>The text of your profile does not say that you speak as “{word}”.</source>
            <translation>De tekst fan jo profyl seit net dat jo sprekke as “{word}”.</translation>
        </message>
        <message>
            <source>The text of your profile names another role ({other}) than the one you chose (“{word}”).</source>
            <translation>De tekst fan jo profyl neamt in oare rol ({other}) as dy't jo keazen (“{word}”).</translation>
        </message>
        <message>
            <source>The voice of the municipality, whoever types it.</source>
            <translation>De stim fan de gemeente, wa't der ek typt.</translation>
        </message>
        <message>
            <source>Then this laptop may be off. Otherwise it must be on at their moment; you can choose so for each.</source>
            <translation>Dan mei dizze laptop út. Oars moat er op dat momint oan wêze; jo kinne dat ek foar elk berjocht kieze.</translation>
        </message>
        <message>
            <source>There is no election period.</source>
            <translation>Der is gjin ferkiezingsperioade.</translation>
        </message>
        <message>
            <source>This guideline holds from now on: {source}.</source>
            <translation>Fan no ôf jildt dizze rjochtline: {source}.</translation>
        </message>
        <message>
            <source>This is needed to go on.</source>
            <translation>Dit is nedich om fierder te gean.</translation>
        </message>
        <message>
            <source>This is not the same; type it once more.</source>
            <translation>Dit is net itselde; typ it nochris.</translation>
        </message>
        <message>
            <source>Timer of planned messages</source>
            <translation>Klok fan plande berjochten</translation>
        </message>
        <message>
            <source>Trouble</source>
            <translation>Steuring</translation>
        </message>
        <message>
            <source>Trouble on purpose: {name}. {about}</source>
            <translation>Steuring mei opset: {name}. {about}</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Op 'e nij besykje</translation>
        </message>
        <message>
            <source>Try the keychain again</source>
            <translation>De kaaibosk op 'e nij besykje</translation>
        </message>
        <message>
            <source>Trying the code…</source>
            <translation>De koade wurdt besocht…</translation>
        </message>
        <message>
            <source>Trying the passphrase…</source>
            <translation>De wachtsin wurdt besocht…</translation>
        </message>
        <message>
            <source>Type the passphrase</source>
            <translation>Wachtsin type</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Untskoattelje</translation>
        </message>
        <message>
            <source>Until it is mended, the built-in rules hold.</source>
            <translation>Oant it wer goed is, jilde de ynboude regels.</translation>
        </message>
        <message>
            <source>Use the keychain</source>
            <translation>Kaaibosk brûke</translation>
        </message>
        <message>
            <source>Use this passphrase</source>
            <translation>Dizze wachtsin brûke</translation>
        </message>
        <message>
            <source>Valid until {when}.</source>
            <translation>Jildich oant {when}.</translation>
        </message>
        <message>
            <source>Wait no longer</source>
            <translation>Net langer wachtsje</translation>
        </message>
        <message>
            <source>Waiting for your browser…</source>
            <translation>Wachtsje op jo browser…</translation>
        </message>
        <message>
            <source>What do you choose?</source>
            <translation>Wat kieze jo?</translation>
        </message>
        <message>
            <source>What is checked before something leaves</source>
            <translation>Wat neisjoen wurdt foardat der wat fuortgiet</translation>
        </message>
        <message>
            <source>What these accounts have to send waits until you unlock them.</source>
            <translation>Wat dizze accounts ferstjoere moatte, wachtet oant jo se ûntskoattelje.</translation>
        </message>
        <message>
            <source>What was published stays there, and your history stays here.</source>
            <translation>Wat publisearre is, bliuwt dêr stean, en jo skiednis bliuwt hjir.</translation>
        </message>
        <message>
            <source>What weighs how much</source>
            <translation>Wat hoe swier weacht</translation>
        </message>
        <message>
            <source>Where do you want to speak? You can add more accounts later, also on the same network.</source>
            <translation>Wêr wolle jo sprekke? Letter kinne jo mear accounts tafoegje, ek op itselde netwurk.</translation>
        </message>
        <message>
            <source>Where does Omroeper keep your passwords?</source>
            <translation>Wêr bewarret Omroeper jo wachtwurden?</translation>
        </message>
        <message>
            <source>Where your drafts, planning and history are</source>
            <translation>Wêr't jo konsepten, planning en skiednis steane</translation>
        </message>
        <message>
            <source>Which election</source>
            <translation>Hokker ferkiezing</translation>
        </message>
        <message>
            <source>Who approved something once can be chosen here. Compare the words over the telephone.</source>
            <translation>Wa't al ris wat goedkard hat, kinne jo hjir kieze. Fergelykje de wurden oer de telefoan.</translation>
        </message>
        <message>
            <source>Who may read</source>
            <translation>Wa't lêze mei</translation>
        </message>
        <message>
            <source>Who that is</source>
            <translation>Wa't dat is</translation>
        </message>
        <message>
            <source>Whose approval counts</source>
            <translation>Waans akkoart telt</translation>
        </message>
        <message>
            <source>With it you speak in one role, as alderman for instance. Each account has its own badge, so that you always see as whom.</source>
            <translation>Dêrmei sprekke jo yn ien rol, bygelyks as wethâlder. Elk account hat in eigen rolteken, sadat jo altyd sjogge as wa't jo sprekke.</translation>
        </message>
        <message>
            <source>Within such a period the checks on neutrality are stricter. Both days count.</source>
            <translation>Yn sa'n perioade binne de kontrôles op neutraliteit stranger. Beide dagen telle mei.</translation>
        </message>
        <message>
            <source>Without a password</source>
            <translation>Sûnder wachtwurd</translation>
        </message>
        <message>
            <source>Worked last: {ago}.</source>
            <translation>Wurke foar it lêst: {ago}.</translation>
        </message>
        <message>
            <source>Write a first message. It goes through the same pause as a real one, and nothing leaves this computer.</source>
            <translation>Skriuw in earste berjocht. It giet troch deselde betinktiid as in echt berjocht, en neat giet fan dizze kompjûter ôf.</translation>
        </message>
        <message>
            <source>Write a first message. Nothing goes out before its pause is over and you have let it go.</source>
            <translation>Skriuw in earste berjocht. Der giet neat út foardat de betinktiid foarby is en jo it gean litten hawwe.</translation>
        </message>
        <message>
            <source>Write your first message</source>
            <translation>Jo earste berjocht skriuwe</translation>
        </message>
        <message>
            <source>You are not signed in. Close this page; Omroeper says what you can do.</source>
            <translation>Jo binne net oanmeld. Slút dizze side; Omroeper seit wat jo dwaan kinne.</translation>
        </message>
        <message>
            <source>You are signed in. You can close this page and go back to Omroeper.</source>
            <translation>Jo binne oanmeld. Jo kinne dizze side slute en weromgean nei Omroeper.</translation>
        </message>
        <message>
            <source>You can choose otherwise for each message.</source>
            <translation>Foar elk berjocht kinne jo oars kieze.</translation>
        </message>
        <message>
            <source>You can speak as “{label}” no more.</source>
            <translation>Jo kinne net mear sprekke as “{label}”.</translation>
        </message>
        <message>
            <source>You can write and plan. What these accounts have to send waits until you open the sign-ins.</source>
            <translation>Jo kinne skriuwe en planne. Wat dizze accounts ferstjoere moatte, wachtet oant jo de oanmeldgegevens iepenje.</translation>
        </message>
        <message>
            <source>You change it on {network} itself; nothing is changed from here.</source>
            <translation>Jo feroarje it op {network} sels; hjirwei feroaret der neat.</translation>
        </message>
        <message>
            <source>You log in on its own page, where Omroeper never sees your password, and allow Omroeper there.</source>
            <translation>Jo melde jo oan op de eigen side fan it netwurk, dêr't Omroeper jo wachtwurd nea sjocht. Dêr steane jo Omroeper ta.</translation>
        </message>
        <message>
            <source>You make a separate password there for Omroeper alone, which you can take back at any time.</source>
            <translation>Jo meitsje dêr in apart wachtwurd, allinnich foar Omroeper. Jo kinne it altyd wer ynlûke.</translation>
        </message>
        <message>
            <source>You type it each time Omroeper starts.</source>
            <translation>Jo type him elke kear dat Omroeper úteinset.</translation>
        </message>
        <message>
            <source>Your account is there</source>
            <translation>Jo account is der</translation>
        </message>
        <message>
            <source>Your browser shows a page. Log in there and allow Omroeper; this window goes on by itself.</source>
            <translation>Jo browser toant in side. Meld jo dêr oan en stean Omroeper ta; dit finster giet út himsels fierder.</translation>
        </message>
        <message>
            <source>Your browser shows a page. Log in there, allow Omroeper, and paste here the code that you see then.</source>
            <translation>Jo browser toant in side. Meld jo dêr oan, stean Omroeper ta, en plak hjir de koade dy't jo dan sjogge.</translation>
        </message>
        <message>
            <source>Your changes are not kept yet.</source>
            <translation>Jo feroarings binne noch net bewarre.</translation>
        </message>
        <message>
            <source>Your own word for this role</source>
            <translation>Jo eigen wurd foar dizze rol</translation>
        </message>
        <message>
            <source>Your profile has no text yet. Whoever reads you does not see there that you speak as “{word}”.</source>
            <translation>Jo profyl hat noch gjin tekst. Wa't jo lêst, sjocht dêr net dat jo sprekke as “{word}”.</translation>
        </message>
        <message>
            <source>Your profile names your role now.</source>
            <translation>Jo profyl neamt no jo rol.</translation>
        </message>
        <message>
            <source>Your profile names your role.</source>
            <translation>Jo profyl neamt jo rol.</translation>
        </message>
        <message>
            <source>Your sign-ins are locked.</source>
            <translation>Jo oanmeldgegevens binne beskoattele.</translation>
        </message>
        <message>
            <source>for example {example}</source>
            <translation>bygelyks {example}</translation>
        </message>
        <message>
            <source>the mayor</source>
            <translation>de boargemaster</translation>
        </message>
        <message>
            <source>until</source>
            <translation>oant en mei</translation>
        </message>
        <message>
            <source>{field} (not needed)</source>
            <translation>{field} (net nedich)</translation>
        </message>
        <message>
            <source>{label} works.</source>
            <translation>{label} wurket.</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent}%</translation>
        </message>
        <message>
            <source>{shown} of {all}</source>
            <translation>{shown} fan {all}</translation>
        </message>
        <message>
            <source>– nothing; said: stands beside the text; asked: the pause asks; reason: the pause asks why; stop: nothing leaves before it is mended. In an election period the heavier of the two holds.</source>
            <translation>–: neat; melding: stiet njonken de tekst; fraach: de betinktiid freget dernei; reden: de betinktiid freget wêrom; stop: der giet neat fuort foardat it wer goed is. Yn ferkiezingstiid jildt de swierste fan de twa.</translation>
        </message>
    </context>
    <context>
        <name>Shape</name>
        <message>
            <source>Circle</source>
            <translation>Sirkel</translation>
        </message>
        <message>
            <source>Diamond</source>
            <translation>Rút</translation>
        </message>
        <message>
            <source>Hexagon</source>
            <translation>Sechshoeke</translation>
        </message>
        <message>
            <source>Octagon</source>
            <translation>Achthoeke</translation>
        </message>
        <message>
            <source>Pentagon</source>
            <translation>Fiifhoeke</translation>
        </message>
        <message>
            <source>Shield</source>
            <translation>Skyld</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>Fjouwerkant</translation>
        </message>
        <message>
            <source>Triangle</source>
            <translation>Trijehoeke</translation>
        </message>
    </context>
    <context>
        <name>Spot</name>
        <message>
            <source>line {line}, from character {column}</source>
            <translation>rigel {line}, fan teken {column} ôf</translation>
        </message>
        <message>
            <source>none of the answers goes on</source>
            <translation>gjin fan de antwurden giet troch</translation>
        </message>
        <message>
            <source>the end of the file, where something lacks</source>
            <translation>de ein fan it bestân, dêr't wat ûntbrekt</translation>
        </message>
        <message>
            <source>the form of the file</source>
            <translation>de foarm fan it bestân</translation>
        </message>
        <message>
            <source>too large</source>
            <translation>te grut</translation>
        </message>
        <message>
            <source>too long</source>
            <translation>te lang</translation>
        </message>
        <message>
            <source>words are missing</source>
            <translation>der ûntbrekke wurden</translation>
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>Being sent</source>
            <translation>Wurdt ferstjoerd</translation>
        </message>
        <message>
            <source>Deleted there</source>
            <translation>Fuortsmiten op it netwurk</translation>
        </message>
        <message>
            <source>In its pause</source>
            <translation>Yn de betinktiid</translation>
        </message>
        <message>
            <source>It stands there</source>
            <translation>Publisearre</translation>
        </message>
        <message>
            <source>Missed: its moment has passed</source>
            <translation>Mist: it momint is foarby</translation>
        </message>
        <message>
            <source>Not sent: refused</source>
            <translation>Net ferstjoerd: wegere</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>Underweis</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Pland</translation>
        </message>
        <message>
            <source>Published too early: it stands there already</source>
            <translation>Te betiid pleatst: it stiet der al</translation>
        </message>
        <message>
            <source>Sent, but not seen there</source>
            <translation>Ferstjoerd, mar dêr net sjoen</translation>
        </message>
        <message>
            <source>Sent; being looked up</source>
            <translation>Ferstjoerd; wurdt neigien</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Stoppe</translation>
        </message>
        <message>
            <source>Uncertain: does it stand there?</source>
            <translation>Unwis: stiet it der?</translation>
        </message>
        <message>
            <source>Waits at the server</source>
            <translation>Wachtet by de server</translation>
        </message>
        <message>
            <source>Waits for a decision</source>
            <translation>Wachtet op beslút</translation>
        </message>
        <message>
            <source>Waits for the address</source>
            <translation>Wachtet op it adres</translation>
        </message>
        <message>
            <source>Waits for the end of its pause</source>
            <translation>Wachtet op de ein fan de betinktiid</translation>
        </message>
        <message>
            <source>Waits for the network</source>
            <translation>Wachtet op it netwurk</translation>
        </message>
        <message>
            <source>Waits for the part before it</source>
            <translation>Wachtet op it diel derfoar</translation>
        </message>
        <message>
            <source>Waits for the server</source>
            <translation>Wachtet op de server</translation>
        </message>
        <message>
            <source>Waits until after the council meeting</source>
            <translation>Wachtet oant nei de riedsgearkomste</translation>
        </message>
        <message>
            <source>Waits until the sign-ins are unlocked</source>
            <translation>Wachtet oant de oanmeldgegevens ûntskoattele binne</translation>
        </message>
        <message>
            <source>Waits until you sign in again</source>
            <translation>Wachtet oant jo jo op 'e nij oanmelde</translation>
        </message>
        <message>
            <source>Waits: crisis</source>
            <translation>Wachtet: krisis</translation>
        </message>
        <message>
            <source>Waits: its series is paused or was changed</source>
            <translation>Wachtet: de rige is stillein of wizige</translation>
        </message>
        <message>
            <source>Waits: stopped by hand</source>
            <translation>Wachtet: mei de hân stilset</translation>
        </message>
    </context>
    <context>
        <name>Timer</name>
        <message>
            <source>at the server; this laptop may be off</source>
            <translation>by de server; dizze laptop mei út</translation>
        </message>
        <message>
            <source>by no clock: it waits for your word</source>
            <translation>troch gjin klok: it wachtet op jo wurd</translation>
        </message>
        <message>
            <source>in this window; closing it sends nothing</source>
            <translation>yn dit finster; as jo it slute, giet der neat út</translation>
        </message>
        <message>
            <source>on its way to the server; then this laptop may be off</source>
            <translation>ûnderweis nei de server; dêrnei mei dizze laptop út</translation>
        </message>
        <message>
            <source>on this laptop, which must be on</source>
            <translation>op dizze laptop, dy't oan stean moat</translation>
        </message>
    </context>
    <context>
        <name>Times</name>
        <message>
            <source>Preferred times</source>
            <translation>Foarkarstiden</translation>
        </message>
        <message>
            <source>Preferred times on {day}</source>
            <translation>Foarkarstiden op {day}</translation>
        </message>
        <message>
            <source>none</source>
            <translation>gjin</translation>
        </message>
        <message>
            <source>none; for instance 9:00, 16:00</source>
            <translation>gjin; bygelyks 9:00, 16:00</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>Alderman</source>
            <translation>Wethâlder</translation>
        </message>
        <message>
            <source>Municipality of Enkhuizen</source>
            <translation>Gemeente Inkhuzen</translation>
        </message>
        <message>
            <source>Photographer Jansen</source>
            <translation>Fotograaf Jansen</translation>
        </message>
        <message>
            <source>Roles: shape, colour and word, always together</source>
            <translation>Rollen: foarm, kleur en wurd, altyd tegearre</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>A message is ready on this laptop: “{text}”, {moment}. Omroeper has to stay on for it.</source>
            <translation>Der stiet in berjocht klear op dizze laptop: “{text}”, {moment}. Omroeper moat dêrfoar oan bliuwe.</translation>
        </message>
        <message>
            <source>Also start Omroeper when I sign in to this computer</source>
            <translation>Omroeper ek starte as ik my op dizze kompjûter oanmeld</translation>
        </message>
        <message>
            <source>Close Omroeper</source>
            <translation>Omroeper slute</translation>
        </message>
        <message>
            <source>Crisis…</source>
            <translation>Krisis…</translation>
        </message>
        <message>
            <source>In the tray it goes on without a window. You can change this later under Accounts, Display and language.</source>
            <translation>Op de eftergrûn giet it troch sûnder finster, mei in byldkaike by de klok. Jo kinne dit letter feroarje by Accounts, Werjefte en taal.</translation>
        </message>
        <message>
            <source>Open Omroeper</source>
            <translation>Omroeper iepenje</translation>
        </message>
        <message>
            <source>Quit Omroeper</source>
            <translation>Omroeper ôfslute</translation>
        </message>
        <message>
            <source>Stay in the tray</source>
            <translation>Op de eftergrûn oan bliuwe</translation>
        </message>
        <message>
            <source>Stay in the tray?</source>
            <translation>Op de eftergrûn oan bliuwe?</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>Berjocht skriuwe</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <source>A slow network</source>
            <translation>In stadich netwurk</translation>
        </message>
        <message>
            <source>Every answer takes seconds.</source>
            <translation>Elk antwurd duorret sekonden.</translation>
        </message>
        <message>
            <source>Everything works.</source>
            <translation>Alles wurket.</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>Gjin ferbining</translation>
        </message>
        <message>
            <source>No trouble</source>
            <translation>Gjin steuring</translation>
        </message>
        <message>
            <source>Nothing can be reached; messages wait by themselves.</source>
            <translation>Neat is te berikken; berjochten wachtsje út harsels.</translation>
        </message>
        <message>
            <source>The answer gets lost</source>
            <translation>It antwurd rekket wei</translation>
        </message>
        <message>
            <source>The message is placed, but the confirmation never comes back.</source>
            <translation>It berjocht wurdt publisearre, mar de befêstiging komt nea werom.</translation>
        </message>
        <message>
            <source>The server does not take the message, and says why.</source>
            <translation>De server nimt it berjocht net oan, en seit wêrom.</translation>
        </message>
        <message>
            <source>The server refuses</source>
            <translation>De server wegeret</translation>
        </message>
        <message>
            <source>The server wants a rest of two minutes before the next message.</source>
            <translation>De server wol twa minuten rêst foar it folgjende berjocht.</translation>
        </message>
        <message>
            <source>The sign-in has ended</source>
            <translation>De oanmelding is ferrûn</translation>
        </message>
        <message>
            <source>Too many messages</source>
            <translation>Tefolle berjochten</translation>
        </message>
        <message>
            <source>You have to sign in again; messages wait until then.</source>
            <translation>Jo moatte jo op 'e nij oanmelde; oant dan wachtsje berjochten.</translation>
        </message>
    </context>
    <context>
        <name>Visibility</name>
        <message>
            <source>Followers only</source>
            <translation>Allinnich folgers</translation>
        </message>
        <message>
            <source>Only those mentioned</source>
            <translation>Allinnich wa't neamd wurdt</translation>
        </message>
        <message>
            <source>Public</source>
            <translation>Iepenbier</translation>
        </message>
        <message>
            <source>Public, not in overviews</source>
            <translation>Iepenbier, net yn oersichten</translation>
        </message>
    </context>
    <context>
        <name>Wall</name>
        <message numerus="yes">
            <source>%n more messages come after these.</source>
            <translation>
                <numerusform>Hjirnei komt noch %n berjocht.</numerusform>
                <numerusform>Hjirnei komme noch %n berjochten.</numerusform>
            </translation>
        </message>
        <message>
            <source>A crisis began: the wall is empty.</source>
            <translation>Der is in krisis begûn: de muorre is leech.</translation>
        </message>
        <message>
            <source>A wall for the hall</source>
            <translation>In muorre foar de seal</translation>
        </message>
        <message>
            <source>A wall is shown in the hall</source>
            <translation>Yn de seal wurdt in muorre sjen litten</translation>
        </message>
        <message>
            <source>Also what came as a boost</source>
            <translation>Ek wat as boost ynkaam</translation>
        </message>
        <message>
            <source>Altered by its author after you approved it:</source>
            <translation>Troch de skriuwer feroare nei't jo it goedkard hiene:</translation>
        </message>
        <message>
            <source>Approve a message; until then the wall shows the hashtag.</source>
            <translation>Kar in berjocht goed; oant dy tiid lit de muorre de hashtag sjen.</translation>
        </message>
        <message>
            <source>Black is calm in a dark hall; white reads better by daylight.</source>
            <translation>Swart is rêstich yn in tsjustere seal; wyt lêst better by deiljocht.</translation>
        </message>
        <message>
            <source>Black letters on white</source>
            <translation>Swarte letters op wyt</translation>
        </message>
        <message>
            <source>Block this author here</source>
            <translation>Dizze skriuwer hjir weare</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulearje</translation>
        </message>
        <message>
            <source>Choose a hashtag. What comes in waits here for you; the hall sees only what you approve.</source>
            <translation>Kies in hashtag. Wat ynkomt wachtet hjir op jo; de seal sjocht allinnich wat jo goedkarre.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Kleuren</translation>
        </message>
        <message>
            <source>Empty the wall</source>
            <translation>Muorre leechmeitsje</translation>
        </message>
        <message>
            <source>Empty the wall at once when a crisis begins</source>
            <translation>De muorre daliks leechmeitsje as der in krisis begjint</translation>
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
            <translation>Lit de muorre earst op in skerm sjen.</translation>
        </message>
        <message>
            <source>For example: #raad040</source>
            <translation>Bygelyks: #raad040</translation>
        </message>
        <message>
            <source>For example: @reclame@social.example</source>
            <translation>Bygelyks: @reclame@social.example</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Trochgean</translation>
        </message>
        <message>
            <source>Hashtags</source>
            <translation>Hashtags</translation>
        </message>
        <message>
            <source>Hours back</source>
            <translation>Oeren werom</translation>
        </message>
        <message>
            <source>How it looks</source>
            <translation>Hoe't it derút sjocht</translation>
        </message>
        <message>
            <source>How to take part</source>
            <translation>Hoe't men meidocht</translation>
        </message>
        <message>
            <source>In sight now: the hashtag</source>
            <translation>No yn byld: de hashtag</translation>
        </message>
        <message>
            <source>In sight now: {names}</source>
            <translation>No yn byld: {names}</translation>
        </message>
        <message>
            <source>It is not on the wall.</source>
            <translation>It komt net op de muorre.</translation>
        </message>
        <message>
            <source>It is on the wall, with its picture.</source>
            <translation>It stiet op de muorre, mei de ôfbylding.</translation>
        </message>
        <message>
            <source>It is on the wall.</source>
            <translation>It stiet op de muorre.</translation>
        </message>
        <message>
            <source>It waits again.</source>
            <translation>It wachtet wer.</translation>
        </message>
        <message>
            <source>Its author calls this sensitive.</source>
            <translation>De skriuwer neamt dit gefoelich.</translation>
        </message>
        <message>
            <source>Its pictures, films or sounds do not stand on this wall.</source>
            <translation>Ofbyldingen, film en lûd derby komme net op dizze muorre.</translation>
        </message>
        <message>
            <source>Join in: put {tag} in your message</source>
            <translation>Doch mei: set {tag} yn jo berjocht</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Bewarje</translation>
        </message>
        <message>
            <source>Keys: S show · N not on the wall · A block this author · T show this one now · Z undo · P pause · B empty the wall</source>
            <translation>Toetsen: S sjen litte · N net op de muorre · A dizze skriuwer weare · T no sjen litte · Z ûngedien meitsje · P skoft · B muorre leechmeitsje</translation>
        </message>
        <message>
            <source>Let it wait again</source>
            <translation>Wer wachtsje litte</translation>
        </message>
        <message>
            <source>Look through these accounts</source>
            <translation>Sjen fia dizze accounts</translation>
        </message>
        <message>
            <source>Make a wall</source>
            <translation>In muorre meitsje</translation>
        </message>
        <message>
            <source>Make the wall</source>
            <translation>De muorre meitsje</translation>
        </message>
        <message>
            <source>New wall…</source>
            <translation>Nije muorre…</translation>
        </message>
        <message>
            <source>Not on the wall</source>
            <translation>Net op de muorre</translation>
        </message>
        <message>
            <source>Not on the wall {count}</source>
            <translation>Net op de muorre {count}</translation>
        </message>
        <message>
            <source>Nothing of {name} comes on this wall any more.</source>
            <translation>Fan {name} komt neat mear op dizze muorre.</translation>
        </message>
        <message>
            <source>Nothing stands on the wall yet</source>
            <translation>Der stiet noch neat op de muorre</translation>
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation>Der wachtet neat op jo</translation>
        </message>
        <message>
            <source>Nothing was kept off the wall</source>
            <translation>Der is neat fan de muorre weard</translation>
        </message>
        <message>
            <source>Of this film the wall shows a still.</source>
            <translation>Fan dizze film lit de muorre in stilsteand byld sjen.</translation>
        </message>
        <message>
            <source>On the wall {count}</source>
            <translation>Op de muorre {count}</translation>
        </message>
        <message>
            <source>On which screen</source>
            <translation>Op hokker skerm</translation>
        </message>
        <message>
            <source>Only public messages come in, none of people who keep their account closed. Your private accounts are not offered.</source>
            <translation>Allinnich iepenbiere berjochten komme yn, en gjinien fan minsken dy't har account sletten hâlde. Jo priveeaccounts stean hjir net by.</translation>
        </message>
        <message>
            <source>Parted by commas.</source>
            <translation>Mei komma's dertusken.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Skoft</translation>
        </message>
        <message>
            <source>Portrait of {name}</source>
            <translation>Portret fan {name}</translation>
        </message>
        <message>
            <source>Remove this wall</source>
            <translation>Dizze muorre fuorthelje</translation>
        </message>
        <message>
            <source>Rules of this wall</source>
            <translation>Rigels fan dizze muorre</translation>
        </message>
        <message>
            <source>Rules…</source>
            <translation>Rigels…</translation>
        </message>
        <message>
            <source>Screen {number}, {wide} × {high}</source>
            <translation>Skerm {number}, {wide} × {high}</translation>
        </message>
        <message>
            <source>Seconds in sight</source>
            <translation>Sekonden yn byld</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Sjen litte</translation>
        </message>
        <message>
            <source>Show again</source>
            <translation>Wer sjen litte</translation>
        </message>
        <message>
            <source>Show the wall</source>
            <translation>De muorre sjen litte</translation>
        </message>
        <message>
            <source>Show this one now</source>
            <translation>Dit no sjen litte</translation>
        </message>
        <message>
            <source>Show with its sensitive picture</source>
            <translation>Sjen litte mei de gefoelige ôfbylding</translation>
        </message>
        <message>
            <source>Stands over the wall, for example: Council of Enkhuizen, 14 December.</source>
            <translation>Stiet boppe de muorre, bygelyks: Gemeenteried Enkhuizen, 14 desimber.</translation>
        </message>
        <message>
            <source>Stands under the wall. Empty: it says to use the hashtag.</source>
            <translation>Stiet ûnder de muorre. Leech: dan stiet der dat men de hashtag brûkt.</translation>
        </message>
        <message>
            <source>Take it off the wall</source>
            <translation>Fan de muorre helje</translation>
        </message>
        <message>
            <source>Take the wall away</source>
            <translation>De muorre weihelje</translation>
        </message>
        <message>
            <source>The picture cannot be had; the wall shows the words alone.</source>
            <translation>De ôfbylding is net op te heljen; de muorre lit allinnich de wurden sjen.</translation>
        </message>
        <message>
            <source>The picture is being fetched…</source>
            <translation>De ôfbylding wurdt ophelle…</translation>
        </message>
        <message>
            <source>The screen of the wall is gone. Choose a screen and show the wall again.</source>
            <translation>It skerm fan de muorre is fuort. Kies in skerm en lit de muorre opnij sjen.</translation>
        </message>
        <message>
            <source>The wall is empty</source>
            <translation>De muorre is leech</translation>
        </message>
        <message>
            <source>The wall is empty now: the hall sees nothing.</source>
            <translation>De muorre is no leech: de seal sjocht neat.</translation>
        </message>
        <message>
            <source>The wall shows the first of these.</source>
            <translation>De muorre lit de earste hjirfan sjen.</translation>
        </message>
        <message>
            <source>The wall stands on no screen. What you approve waits for it.</source>
            <translation>De muorre stiet op gjin skerm. Wat jo goedkarre, wachtet dêrop.</translation>
        </message>
        <message>
            <source>Then the next message has its turn.</source>
            <translation>Dêrnei is it folgjende berjocht oan bar.</translation>
        </message>
        <message>
            <source>Three messages in sight instead of one</source>
            <translation>Trije berjochten yn byld ynstee fan ien</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Too long for the wall: the hall reads only how it begins.</source>
            <translation>Te lang foar de muorre: de seal lêst allinnich it begjin.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ungedien meitsje</translation>
        </message>
        <message>
            <source>Undone.</source>
            <translation>Ungedien makke.</translation>
        </message>
        <message>
            <source>Waiting {count}</source>
            <translation>Wachtsjend {count}</translation>
        </message>
        <message>
            <source>What comes in with the hashtag stands here, the oldest first.</source>
            <translation>Wat mei de hashtag ynkomt stiet hjir, it âldste earst.</translation>
        </message>
        <message>
            <source>What is attached is no picture and has no still: it does not stand on this wall.</source>
            <translation>De bylage is gjin ôfbylding en hat gjin stilsteand byld: dy komt net op dizze muorre.</translation>
        </message>
        <message>
            <source>What is shown here</source>
            <translation>Wat hjir te sjen is</translation>
        </message>
        <message>
            <source>What people write, large in the hall</source>
            <translation>Wat minsken skriuwe, grut yn de seal</translation>
        </message>
        <message>
            <source>What stays away</source>
            <translation>Wat fuortbliuwt</translation>
        </message>
        <message>
            <source>What was written longer ago does not come in, and leaves the wall.</source>
            <translation>Wat langer lyn skreaun is komt net yn, en giet fan de muorre.</translation>
        </message>
        <message>
            <source>What you keep off stands here, and can come back.</source>
            <translation>Wat jo weare stiet hjir, en kin weromkomme.</translation>
        </message>
        <message>
            <source>Which wall</source>
            <translation>Hokker muorre</translation>
        </message>
        <message>
            <source>White letters on black</source>
            <translation>Wite letters op swart</translation>
        </message>
        <message>
            <source>With pictures, stills of films and portraits; sensitive pictures only after a yes of their own</source>
            <translation>Mei ôfbyldings, bylden út films en portretten; gefoelige ôfbyldings allinnich nei in eigen ja</translation>
        </message>
        <message>
            <source>Without these people</source>
            <translation>Sûnder dizze minsken</translation>
        </message>
        <message>
            <source>Without these words</source>
            <translation>Sûnder dizze wurden</translation>
        </message>
        <message>
            <source>Without transitions between messages</source>
            <translation>Sûnder oergongen tusken berjochten</translation>
        </message>
        <message>
            <source>{act}: {name}</source>
            <translation>{act}: {name}</translation>
        </message>
        <message>
            <source>{said} (paused)</source>
            <translation>{said} (skoft)</translation>
        </message>
        <message>
            <source>{screen}, this one</source>
            <translation>{screen}, dit skerm</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message numerus="yes">
            <source>%n drafts</source>
            <translation>
                <numerusform>%n konsept</numerusform>
                <numerusform>%n konsepten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n te let</numerusform>
                <numerusform>%n te let</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages are drafts again; nothing was planned.</source>
            <translation>
                <numerusform>%n berjocht is wer in konsept; der is neat pland.</numerusform>
                <numerusform>%n berjochten binne wer konsepten; der is neat pland.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages are on their way. If you close now, Omroeper looks at the next start how it ended.</source>
            <translation>
                <numerusform>%n berjocht is ûnderweis. As jo no slute, sjocht Omroeper de folgjende kear hoe't it ôfrûn is.</numerusform>
                <numerusform>%n berjochten binne ûnderweis. As jo no slute, sjocht Omroeper de folgjende kear hoe't it ôfrûn is.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages are planned.</source>
            <translation>
                <numerusform>%n berjocht is pland.</numerusform>
                <numerusform>%n berjochten binne pland.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n iepen</numerusform>
                <numerusform>%n iepen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n posts are waiting</source>
            <translation>
                <numerusform>%n berjocht wachtet</numerusform>
                <numerusform>%n berjochten wachtsje</numerusform>
            </translation>
        </message>
        <message>
            <source>A wall is shown in the hall</source>
            <translation>Yn de seal wurdt in muorre sjen litten</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Accounts</translation>
        </message>
        <message>
            <source>Armed: it goes out when you press Decided.</source>
            <translation>Klearset: it giet út as jo op Besletten drukke.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulearje</translation>
        </message>
        <message>
            <source>Close anyway</source>
            <translation>Dochs slute</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Kolommen</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Ferbûn</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Ynhâld</translation>
        </message>
        <message>
            <source>Crisis</source>
            <translation>Krisis</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Konsepten</translation>
        </message>
        <message>
            <source>Follow it</source>
            <translation>Folgje</translation>
        </message>
        <message>
            <source>If you close Omroeper, the wall goes too. What you approved is there again when you show it.</source>
            <translation>As jo Omroeper slute, giet de muorre ek fuort. Wat jo goedkarden stiet der wer as jo him sjen litte.</translation>
        </message>
        <message>
            <source>It was made {moment}. What was written after that is in the damaged books only; they are kept beside it.</source>
            <translation>Dy is makke: {moment}. Wat dêrnei skreaun is, stiet allinnich yn de skansearre gegevens; dy bliuwe dêrneist bewarre.</translation>
        </message>
        <message>
            <source>Kept until tomorrow, among your drafts.</source>
            <translation>Bewarre oant moarn, by jo konsepten.</translation>
        </message>
        <message>
            <source>Let the wall stand</source>
            <translation>De muorre stean litte</translation>
        </message>
        <message>
            <source>Look…</source>
            <translation>Besjen…</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Berjocht</translation>
        </message>
        <message>
            <source>Next, but it cannot go like this: {moment}, {what}, as</source>
            <translation>Folgjende, mar dat kin sa net: {moment}, {what}, as</translation>
        </message>
        <message>
            <source>Next, but it cannot go like this: {moment}, {what}, as {who}</source>
            <translation>Folgjende, mar dat kin sa net: {moment}, {what}, as {who}</translation>
        </message>
        <message>
            <source>Next, but it is held: {moment}, {what}, as</source>
            <translation>Folgjende, mar it wurdt tsjinhâlden: {moment}, {what}, as</translation>
        </message>
        <message>
            <source>Next, but it is held: {moment}, {what}, as {who}</source>
            <translation>Folgjende, mar it wurdt tsjinhâlden: {moment}, {what}, as {who}</translation>
        </message>
        <message>
            <source>Next: {moment}, {what}, as</source>
            <translation>Folgjende: {moment}, {what}, as</translation>
        </message>
        <message>
            <source>Next: {moment}, {what}, as {who}</source>
            <translation>Folgjende: {moment}, {what}, as {who}</translation>
        </message>
        <message>
            <source>No network: what you publish waits</source>
            <translation>Gjin netwurk: wat jo publisearje, wachtet</translation>
        </message>
        <message>
            <source>Nothing goes out next</source>
            <translation>Der stiet neat klear</translation>
        </message>
        <message>
            <source>Open the draft</source>
            <translation>Iepenje it konsept</translation>
        </message>
        <message>
            <source>Opening your books…</source>
            <translation>Jo gegevens wurde iepene…</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Plakken</translation>
        </message>
        <message>
            <source>Planned: it goes out {moment}.</source>
            <translation>Pland foar {moment}.</translation>
        </message>
        <message>
            <source>Planning</source>
            <translation>Planning</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>Released. It goes out now.</source>
            <translation>Frijjûn. It giet no út.</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Ferstjoerd</translation>
        </message>
        <message>
            <source>Something is still being sent</source>
            <translation>Der wurdt noch wat ferstjoerd</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Stân fan saken</translation>
        </message>
        <message>
            <source>The file is there. Mail it to your colleague.</source>
            <translation>It bestân stiet klear. Mail it nei jo kollega.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Op 'e nij besykje</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>Untskoattelje…</translation>
        </message>
        <message>
            <source>Until it is mended, the built-in rules hold.</source>
            <translation>Oant it wer goed is, jilde de ynboude regels.</translation>
        </message>
        <message>
            <source>Use the copy and close</source>
            <translation>Kopy brûke en slute</translation>
        </message>
        <message>
            <source>Use the last copy of your books?</source>
            <translation>De lêste kopy fan jo gegevens brûke?</translation>
        </message>
        <message>
            <source>Use the last copy…</source>
            <translation>Lêste kopy brûke…</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>Wachtsje</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Skriuwe</translation>
        </message>
        <message>
            <source>Write a new message</source>
            <translation>In nij berjocht skriuwe</translation>
        </message>
        <message>
            <source>Your answer is there. Mail the file back.</source>
            <translation>Jo antwurd stiet klear. Mail it bestân werom.</translation>
        </message>
    </context>
</TS>

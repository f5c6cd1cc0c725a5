<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Alerts</name>
        <message numerus="yes">
            <source>%n new with words you watch for</source>
            <translation>
                <numerusform>%n new with words you watch for</numerusform>
                <numerusform>%n new with words you watch for</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new with {words} in {title}</source>
            <translation>
                <numerusform>%n new with {words} in {title}</numerusform>
                <numerusform>%n new with {words} in {title}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n private messages in {title}</source>
            <translation>
                <numerusform>%n private message in {title}</numerusform>
                <numerusform>%n private messages in {title}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{first}, and %n more elsewhere</source>
            <translation>
                <numerusform>{first}, and %n more elsewhere</numerusform>
                <numerusform>{first}, and %n more elsewhere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cases</name>
        <message numerus="yes">
            <source>%n cases are saved.</source>
            <translation>
                <numerusform>%n case is saved.</numerusform>
                <numerusform>%n cases are saved.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due within the hour</source>
            <translation>
                <numerusform>%n due within the hour</numerusform>
                <numerusform>%n due within the hour</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n late</numerusform>
                <numerusform>%n late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n open</numerusform>
                <numerusform>%n open</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message numerus="yes">
            <source>%n addresses cannot be followed.</source>
            <translation>
                <numerusform>%n address cannot be followed.</numerusform>
                <numerusform>%n addresses cannot be followed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n addresses of Google Alerts are secrets and were left out.</source>
            <translation>
                <numerusform>%n address of Google Alerts is a secret and was left out.</numerusform>
                <numerusform>%n addresses of Google Alerts are secrets and were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers</source>
            <translation>
                <numerusform>%n answer</numerusform>
                <numerusform>%n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attachments</source>
            <translation>
                <numerusform>%n attachment</numerusform>
                <numerusform>%n attachments</numerusform>
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
                <numerusform>%n favourite</numerusform>
                <numerusform>%n favourites</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n networks</source>
            <translation>
                <numerusform>%n network</numerusform>
                <numerusform>%n networks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new messages</source>
            <translation>
                <numerusform>%n new message</numerusform>
                <numerusform>%n new messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unread</source>
            <translation>
                <numerusform>%n unread</numerusform>
                <numerusform>%n unread</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n votes</source>
            <translation>
                <numerusform>%n vote</numerusform>
                <numerusform>%n votes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n websites are followed now.</source>
            <translation>
                <numerusform>%n website is followed now.</numerusform>
                <numerusform>%n websites are followed now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n websites stand in the list.</source>
            <translation>
                <numerusform>%n website stands in the list.</numerusform>
                <numerusform>%n websites stand in the list.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were followed already.</source>
            <translation>
                <numerusform>%n was followed already.</numerusform>
                <numerusform>%n were followed already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{title}: %n new messages</source>
            <translation>
                <numerusform>{title}: %n new message</numerusform>
                <numerusform>{title}: %n new messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{title}: %n since last time</source>
            <translation>
                <numerusform>{title}: %n since last time</numerusform>
                <numerusform>{title}: %n since last time</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message numerus="yes">
            <source>%n addresses are secrets (of Google Alerts) and were left out.</source>
            <translation>
                <numerusform>%n address is a secret (of Google Alerts) and was left out.</numerusform>
                <numerusform>%n addresses are secrets (of Google Alerts) and were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n addresses cannot be followed.</source>
            <translation>
                <numerusform>%n address cannot be followed.</numerusform>
                <numerusform>%n addresses cannot be followed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases are written to {file}.</source>
            <translation>
                <numerusform>%n case is written to {file}.</numerusform>
                <numerusform>%n cases are written to {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases.</source>
            <translation>
                <numerusform>%n case.</numerusform>
                <numerusform>%n cases.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages are planned.</source>
            <translation>
                <numerusform>%n message is planned.</numerusform>
                <numerusform>%n messages are planned.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages are written to {file}.</source>
            <translation>
                <numerusform>%n message is written to {file}.</numerusform>
                <numerusform>%n messages are written to {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages can be planned.</source>
            <translation>
                <numerusform>%n message can be planned.</numerusform>
                <numerusform>%n messages can be planned.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages fell due meanwhile; they ask, and nothing goes by itself.</source>
            <translation>
                <numerusform>%n message fell due meanwhile; it asks, and nothing goes by itself.</numerusform>
                <numerusform>%n messages fell due meanwhile; they ask, and nothing goes by itself.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notes belong to it. Nothing is deleted yet: say --yes to delete it for good.</source>
            <translation>
                <numerusform>%n note belongs to it. Nothing is deleted yet: say --yes to delete it for good.</numerusform>
                <numerusform>%n notes belong to it. Nothing is deleted yet: say --yes to delete it for good.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions are written to {file}.</source>
            <translation>
                <numerusform>%n question is written to {file}.</numerusform>
                <numerusform>%n questions are written to {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions.</source>
            <translation>
                <numerusform>%n question.</numerusform>
                <numerusform>%n questions.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows were left out.</source>
            <translation>
                <numerusform>%n row was left out.</numerusform>
                <numerusform>%n rows were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows were planned already.</source>
            <translation>
                <numerusform>%n row was planned already.</numerusform>
                <numerusform>%n rows were planned already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n series are planned.</source>
            <translation>
                <numerusform>%n series is planned.</numerusform>
                <numerusform>%n series are planned.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n websites are followed.</source>
            <translation>
                <numerusform>%n website is followed.</numerusform>
                <numerusform>%n websites are followed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n websites are written to {file}.</source>
            <translation>
                <numerusform>%n website is written to {file}.</numerusform>
                <numerusform>%n websites are written to {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n websites were followed already.</source>
            <translation>
                <numerusform>%n website was followed already.</numerusform>
                <numerusform>%n websites were followed already.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message numerus="yes">
            <source>%n more fit</source>
            <translation>
                <numerusform>%n more fits</numerusform>
                <numerusform>%n more fit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of the links does not answer; see below.</source>
            <translation>
                <numerusform>%n of the links does not answer; see below.</numerusform>
                <numerusform>%n of the links do not answer; see below.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n used before; arrow down to choose</source>
            <translation>
                <numerusform>%n used before; arrow down to choose</numerusform>
                <numerusform>%n used before; arrow down to choose</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Adding %n pictures…</source>
            <translation>
                <numerusform>Adding %n picture…</numerusform>
                <numerusform>Adding %n pictures…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every link answers (%n).</source>
            <translation>
                <numerusform>The link answers.</numerusform>
                <numerusform>All %n links answer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more; go to an account's tab to see its message</source>
            <translation>
                <numerusform>and %n more; go to an account's tab to see its message</numerusform>
                <numerusform>and %n more; go to an account's tab to see its message</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Crash</name>
        <message numerus="yes">
            <source>This happened %n times.</source>
            <translation>
                <numerusform>This happened %n time.</numerusform>
                <numerusform>This happened %n times.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Drafts</name>
        <message numerus="yes">
            <source>%n pictures</source>
            <translation>
                <numerusform>%n picture</numerusform>
                <numerusform>%n pictures</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Holds</name>
        <message numerus="yes">
            <source>%n are stopped.</source>
            <translation>
                <numerusform>%n is stopped.</numerusform>
                <numerusform>%n are stopped.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are uncertain.</source>
            <translation>
                <numerusform>%n is uncertain.</numerusform>
                <numerusform>%n are uncertain.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n being taken back.</source>
            <translation>
                <numerusform>%n being taken back.</numerusform>
                <numerusform>%n being taken back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot be understood.</source>
            <translation>
                <numerusform>%n cannot be understood.</numerusform>
                <numerusform>%n cannot be understood.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be reached.</source>
            <translation>
                <numerusform>%n could not be reached.</numerusform>
                <numerusform>%n could not be reached.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n events are meetings,</source>
            <translation>
                <numerusform>%n event is a meeting,</numerusform>
                <numerusform>%n events are meetings,</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n go on waiting.</source>
            <translation>
                <numerusform>%n goes on waiting.</numerusform>
                <numerusform>%n go on waiting.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n go out at their moment.</source>
            <translation>
                <numerusform>%n goes out at its moment.</numerusform>
                <numerusform>%n go out at their moment.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages go out at once.</source>
            <translation>
                <numerusform>%n message goes out at once.</numerusform>
                <numerusform>%n messages go out at once.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages wait</source>
            <translation>
                <numerusform>%n message waits</numerusform>
                <numerusform>%n messages wait</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages wait for a decision.</source>
            <translation>
                <numerusform>%n message waits for a decision.</numerusform>
                <numerusform>%n messages wait for a decision.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages were on their way already.</source>
            <translation>
                <numerusform>%n message was on its way already.</numerusform>
                <numerusform>%n messages were on their way already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n others are not.</source>
            <translation>
                <numerusform>%n other is not.</numerusform>
                <numerusform>%n others are not.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n planned messages at the networks' servers are taken back; what cannot be reached is tried again every minute.</source>
            <translation>
                <numerusform>%n planned message at the networks' servers is taken back; what cannot be reached is tried again every minute.</numerusform>
                <numerusform>%n planned messages at the networks' servers are taken back; what cannot be reached is tried again every minute.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stay here and ask you first.</source>
            <translation>
                <numerusform>%n stays here and asks you first.</numerusform>
                <numerusform>%n stay here and ask you first.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stops by hand.</source>
            <translation>
                <numerusform>%n stop by hand.</numerusform>
                <numerusform>%n stops by hand.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n taken back.</source>
            <translation>
                <numerusform>%n taken back.</numerusform>
                <numerusform>%n taken back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were published already.</source>
            <translation>
                <numerusform>%n was published already.</numerusform>
                <numerusform>%n were published already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>And %n more.</numerusform>
                <numerusform>And %n more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>End the crisis; %n go out now</source>
            <translation>
                <numerusform>End the crisis; %n goes out now</numerusform>
                <numerusform>End the crisis; %n go out now</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Show %n more</numerusform>
                <numerusform>Show %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Hours</name>
        <message numerus="yes">
            <source>%n minutes before</source>
            <translation>
                <numerusform>%n minute before</numerusform>
                <numerusform>%n minutes before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes left</source>
            <translation>
                <numerusform>%n minute left</numerusform>
                <numerusform>%n minutes left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions</source>
            <translation>
                <numerusform>%n question</numerusform>
                <numerusform>%n questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions are left; they stay in a list until each was dealt with.</source>
            <translation>
                <numerusform>%n question is left; it stays in a list until it was dealt with.</numerusform>
                <numerusform>%n questions are left; they stay in a list until each was dealt with.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions are saved.</source>
            <translation>
                <numerusform>%n question is saved.</numerusform>
                <numerusform>%n questions are saved.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions still wait.</source>
            <translation>
                <numerusform>%n question still waits.</numerusform>
                <numerusform>%n questions still wait.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It lasts %n minutes.</source>
            <translation>
                <numerusform>It lasts %n minute.</numerusform>
                <numerusform>It lasts %n minutes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{account}: a question by hashtag comes in within %n minutes.</source>
            <translation>
                <numerusform>{account}: a question by hashtag comes in within %n minute.</numerusform>
                <numerusform>{account}: a question by hashtag comes in within %n minutes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <source>%n rows</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Leave out the %n rows that cannot be planned</source>
            <translation>
                <numerusform>Leave out the %n row that cannot be planned</numerusform>
                <numerusform>Leave out the %n rows that cannot be planned</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Set %n messages ready</source>
            <translation>
                <numerusform>Set %n message ready</numerusform>
                <numerusform>Set %n messages ready</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Moment</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours ago</source>
            <translation>
                <numerusform>%n hour ago</numerusform>
                <numerusform>%n hours ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes ago</source>
            <translation>
                <numerusform>%n minute ago</numerusform>
                <numerusform>%n minutes ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n seconds</source>
            <translation>
                <numerusform>%n second</numerusform>
                <numerusform>%n seconds</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Outbox</name>
        <message numerus="yes">
            <source>%n messages</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Pause</name>
        <message numerus="yes">
            <source>%n questions still wait for an answer.</source>
            <translation>
                <numerusform>%n question still waits for an answer.</numerusform>
                <numerusform>%n questions still wait for an answer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Confirm %n planned messages</source>
            <translation>
                <numerusform>Confirm %n planned message</numerusform>
                <numerusform>Confirm %n planned messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Plan %n messages</source>
            <translation>
                <numerusform>Plan %n message</numerusform>
                <numerusform>Plan %n messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Scroll on: %n messages have not been in sight yet.</source>
            <translation>
                <numerusform>Scroll on: %n message has not been in sight yet.</numerusform>
                <numerusform>Scroll on: %n messages have not been in sight yet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The same holds for %n others.</source>
            <translation>
                <numerusform>The same holds for %n other.</numerusform>
                <numerusform>The same holds for %n others.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Planner</name>
        <message numerus="yes">
            <source>%n messages</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages are written to {file}.</source>
            <translation>
                <numerusform>%n message is written to {file}.</numerusform>
                <numerusform>%n messages are written to {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages from a file wait for your word.</source>
            <translation>
                <numerusform>%n message from a file waits for your word.</numerusform>
                <numerusform>%n messages from a file wait for your word.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages go out soon.</source>
            <translation>
                <numerusform>%n message goes out soon.</numerusform>
                <numerusform>%n messages go out soon.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages wait for a decision</source>
            <translation>
                <numerusform>%n message waits for a decision</numerusform>
                <numerusform>%n messages wait for a decision</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more are not shown; choose an account, or fewer days.</source>
            <translation>
                <numerusform>%n more is not shown; choose an account, or fewer days.</numerusform>
                <numerusform>%n more are not shown; choose an account, or fewer days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n others</source>
            <translation>
                <numerusform>%n other</numerusform>
                <numerusform>%n others</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n series are planned.</source>
            <translation>
                <numerusform>%n series is planned.</numerusform>
                <numerusform>%n series are planned.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n others cannot go either.</source>
            <translation>
                <numerusform>And %n other cannot go either.</numerusform>
                <numerusform>And %n others cannot go either.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n others wait for you.</source>
            <translation>
                <numerusform>And %n other waits for you.</numerusform>
                <numerusform>And %n others wait for you.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It goes out up to %n minutes late; after that you are asked.</source>
            <translation>
                <numerusform>It goes out up to %n minute late; after that you are asked.</numerusform>
                <numerusform>It goes out up to %n minutes late; after that you are asked.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Show %n more</numerusform>
                <numerusform>Show %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n other accounts</source>
            <translation>
                <numerusform>and %n other account</numerusform>
                <numerusform>and %n other accounts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message numerus="yes">
            <source>%n pictures do not fit on this network</source>
            <translation>
                <numerusform>%n picture does not fit on this network</numerusform>
                <numerusform>%n pictures do not fit on this network</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show the whole text (%n characters)</source>
            <translation>
                <numerusform>Show the whole text (%n character)</numerusform>
                <numerusform>Show the whole text (%n characters)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message numerus="yes">
            <source>%n found.</source>
            <translation>
                <numerusform>%n found.</numerusform>
                <numerusform>%n found.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The first %n; add a word to see fewer.</source>
            <translation>
                <numerusform>The first %n; add a word to see fewer.</numerusform>
                <numerusform>The first %n; add a word to see fewer.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Series</name>
        <message numerus="yes">
            <source>%n months</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n times in all</source>
            <translation>
                <numerusform>%n time in all</numerusform>
                <numerusform>%n times in all</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wait for you.</source>
            <translation>
                <numerusform>%n waits for you.</numerusform>
                <numerusform>%n wait for you.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n weeks</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n others wait for you.</source>
            <translation>
                <numerusform>And %n other waits for you.</numerusform>
                <numerusform>And %n others wait for you.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Setup</name>
        <message numerus="yes">
            <source>%n messages of this account still wait; they are stopped.</source>
            <translation>
                <numerusform>%n message of this account still waits; it is stopped.</numerusform>
                <numerusform>%n messages of this account still wait; they are stopped.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages wait at the server and will be published there all the same; stop those first.</source>
            <translation>
                <numerusform>%n message waits at the server and will be published there all the same; stop it first.</numerusform>
                <numerusform>%n messages wait at the server and will be published there all the same; stop those first.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes ahead</source>
            <translation>
                <numerusform>%n minute ahead</numerusform>
                <numerusform>%n minutes ahead</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Show %n more</numerusform>
                <numerusform>Show %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Wall</name>
        <message numerus="yes">
            <source>%n more messages come after these.</source>
            <translation>
                <numerusform>%n more message comes after these.</numerusform>
                <numerusform>%n more messages come after these.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message numerus="yes">
            <source>%n drafts</source>
            <translation>
                <numerusform>%n draft</numerusform>
                <numerusform>%n drafts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n late</numerusform>
                <numerusform>%n late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages are drafts again; nothing was planned.</source>
            <translation>
                <numerusform>%n message is a draft again; nothing was planned.</numerusform>
                <numerusform>%n messages are drafts again; nothing was planned.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages are on their way. If you close now, Omroeper looks at the next start how it ended.</source>
            <translation>
                <numerusform>%n message is on its way. If you close now, Omroeper looks at the next start how it ended.</numerusform>
                <numerusform>%n messages are on their way. If you close now, Omroeper looks at the next start how it ended.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages are planned.</source>
            <translation>
                <numerusform>%n message is planned.</numerusform>
                <numerusform>%n messages are planned.</numerusform>
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
                <numerusform>%n post is waiting</numerusform>
                <numerusform>%n posts are waiting</numerusform>
            </translation>
        </message>
    </context>
</TS>

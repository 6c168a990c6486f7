<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Action</name>
    <message>
        <source>Find people, pages and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About LeyeDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionGroup</name>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentEntry</name>
    <message>
        <source>The kind of attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachment needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is kept with the person already, as &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This attachment is hidden from you. Ask somebody who works with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check of the attachments was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentFiles</name>
    <message>
        <source>The file is larger than %1 MiB. Keep it elsewhere and attach a smaller copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty: there is nothing to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This attachment has no proper name, so its file cannot be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of this attachment is missing (%1). Bring it back from a backup, or attach it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of this attachment is damaged (%1). Bring it back from a backup, or attach it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>%1 cannot be read: it would be missing in the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup holds a file that does not belong into a workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged. Restore the last verified backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of %1 is not there. Make it, or plug the disk in, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies in the workspace itself. Put backups on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already and is no backup of LeyeDesk. Give another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database, but no backup of a workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is not whole. Restore another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message>
        <source>Say why this is deleted: it stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on file with the same ID number by now. Open that file; what is missing there can be read in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of this entry is hidden from you, so only those who may read it can delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CborText</name>
    <message>
        <source>An entry of the log is damaged and was not taken. Get it again from the desk that wrote it, or from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is too long or holds characters that cannot be stored. Shorten or retype it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckpointText</name>
    <message>
        <source>A signed checkpoint is damaged or not of this desk. Get it again from the desk that signed it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CitizenId</name>
    <message>
        <source>The last digits of the ID number are lost, because a spreadsheet kept it as a quantity. Make the column a text column and enter the number again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID number has a character that does not belong there, such as the letter O instead of a zero. Compare it with the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID number is too short or too long: it has 18 characters, or 15 on an old card. Compare it with the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID number begins with a region that does not exist. Compare its first digits with the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of birth in the ID number does not exist or is in the future. Compare its digits 7 to 14 with the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID number does not add up: a digit is wrong, or two have changed places. Compare it with the document.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Passphrase: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answers to &quot;%1&quot;. Try fewer letters, or the last digits of the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already: a recovery sheet is never overwritten. Give another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of the first user with --user NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 is ready.
Print the recovery sheet %2, keep it in the safe and delete the file: without it a forgotten passphrase cannot be helped.
本机数据库尚未加密: the database is not encrypted yet; store 演示数据 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds the whole workspace (%2 bytes); it was read back and checked.
本机数据库尚未加密: whoever has this file can read it. Keep it as you keep the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole workspace into one file, checked, while it is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the file, on another disk; an earlier backup of that name is replaced once the new one is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the workspace (default: the user&apos;s own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs in (default: the first user)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File whose first line is the passphrase, readable by you alone; - reads it from standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file of a job instead of a passphrase (backup, report, sync, record)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zh_CN or en (default: the system&apos;s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with one JSON object on standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LeyeDesk 乐业工作台: case management for community employment stations and elder-care hubs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage, 3 done in part, 4 the workspace is in use.
leyedesk COMMAND --help says more of each command; man leyedesk has examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people answer to &quot;%1&quot;: give more letters or the id.</source>
        <translation>
            <numerusform>%n person answers to &quot;%1&quot;: give more letters or the id.</numerusform>
            <numerusform>%n people answer to &quot;%1&quot;: give more letters or the id.</numerusform>
        </translation>
    </message>
    <message>
        <source>fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WARNING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAULT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fault was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are faults: see above what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what needs no sign-in was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the workspace is whole, and say what to do where it is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a second database from the log as well, and compare the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no FIELD=VALUE. Write for example phone=13800001234.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change: everything had this value already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what is on file; the old value stays in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change facts of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id, or name, pinyin or number that exactly one person answers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field and new value; may be given several times. An empty value empties the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, for the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find people by name, pinyin (cxm), ID or phone tail, or a word of a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>陈小明, cxm, chenxm, the last four digits …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many, best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new workspace; its first user is administrator, manager and aide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the station, such as 31010901701</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write the recovery sheet (text, to be printed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desk %1, station %2: %3 records, root %4, not yet witnessed: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1 of them are sealed for counsellors: their chain was checked, their content was not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is whole: every chain, content hash and signature is right.
It proves: not altered since witnessed. It does not prove: true when typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 lines. It contains personal data: keep it as you keep the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log that proves nothing was altered: status, verify, export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long each desk&apos;s log is and what is witnessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recompute every chain, content hash and signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write every operation as a line of JSON, for other programs to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the file to write, such as ledger.jsonl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write it as 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here. Known are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no JSON object: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --person and --kind, or --from with a file of JSON lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a service given to a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>职业指导, 岗位推荐, 心理疏导, 走访摸排 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was given (default: today)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>面谈, 电话, 线上, 线下, 上门, 视频</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station (default: this desk&apos;s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gave it; may be given several times (default: who signs in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job, fair or course it was about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said and done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidentiality of the note: 1 basic, 2 hardship, 3 health, 4 psychological</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with a JSON object a line, - for standard input; each is acknowledged by a line once it is durable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the new folder with --workspace DIR. The old workspace is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is restored and checked. It is a new desk (%2): the old one must not write any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay a backup out in a new folder, as a new desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup; it is only read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome: %1 %2 on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same household: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on one person; that it was looked at is in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scale &quot;%1&quot;. Give story, station or district.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day. Give it as 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>演示数据 in %1: %2 people, %3 services, entered by %4 users since %5. All of them are made up.
Every user has your passphrase; without --user it is %6 who signs in. Try: leyedesk find cxm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a workspace of synthetic people (演示数据) to try everything with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>story: 小陈 and his neighbours; station: 5,000 people; district: 350,000 people, takes a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed and day make the same people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which it plays (default: today)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends in no format known here. Name it .xlsx, .csv or .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to write: .xlsx, .csv or .json; a file of that name is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: whole numbers; partial: 310109********9973; full: nobody can be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of csv: utf8 (with BOM, for Excel) or gb18030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write people or services into a file; each export is in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is enrolled for elder care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every service, one a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile was saved for such lists yet. Leave --profile out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;. Saved are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import of this file was stopped after row %1; it goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows were looked at; nothing was written.</source>
        <translation>
            <numerusform>%n row was looked at; nothing was written.</numerusform>
            <numerusform>%n rows were looked at; nothing was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were looked at.</source>
        <translation>
            <numerusform>%n row was looked at.</numerusform>
            <numerusform>%n rows were looked at.</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on file, filled in what was empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on file already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken until somebody has looked at them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped after row %1; the same command goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the list itself. Give another name for the rows that were not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that were not taken, because nobody knows what they are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list: xlsx, ods, csv or, with LibreOffice installed, xls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what would happen, and write nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved meaning of the columns of such a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write the rows that were not taken, with the reason of each and what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a list of people or services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows are searched for headers such as 姓名 and 身份证号. Rows that cannot be taken are counted by reason; exit status 3 says that there are some. The same list again adds nobody. An import that was cut off goes on when the same command is given again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job seekers: a roster with names and ID numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elders, with the marks of the visiting groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A past ledger: who was served, how and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 holds the file of %n person(s).</source>
        <translation>
            <numerusform>%1 holds the file of %n person.</numerusform>
            <numerusform>%1 holds the files of %n people.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print forms as PDF, with text that can be searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on file about a person (一人一档)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose file: an id, a name, cxm …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF; a file of that name is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is printed for; it stands on each page and in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second person is named with --second-user NAME and --second-passphrase-file FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n row(s) about %2 people.</source>
        <translation>
            <numerusform>%1 holds %n row about %2 people.</numerusform>
            <numerusform>%1 holds %n rows about %2 people.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left empty, because your role may not see it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were longer than a spreadsheet takes and were cut; csv and json keep them.</source>
        <translation>
            <numerusform>%n cell was longer than a spreadsheet takes and was cut; csv and json keep it.</numerusform>
            <numerusform>%n cells were longer than a spreadsheet takes and were cut; csv and json keep them.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not protected by this program any more. The log says that you made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms that must all hold, such as: station:31010901701 since:2026-01-01 -mark:独居. Keys: %1. Several values with commas; quotation marks around blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is needed for; asked for with --mask none and with more than %1 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another manager who signs in as well: for more than %1 people that are not masked fully</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their passphrase, as --passphrase-file; otherwise it is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positionals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this help and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet cannot be written into %1, so no workspace was made. Make the folder, or give another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no station %1 in the network. Give a code such as 31010901701.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentEntry</name>
    <message>
        <source>What is agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of the notice is missing. It stands at the foot of the notice that was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 was agreed to on %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent was given on %1: it cannot be withdrawn before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent for %1 is in force.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreditCode</name>
    <message>
        <source>The credit code has a character that does not belong there: it has digits and capitals without I, O, S, V and Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credit code has 18 characters, not %1. Compare it with the licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credit code does not add up: a character is wrong, or two have changed places. Compare it with the licence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CryptoText</name>
    <message>
        <source>The key does not open this, or it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase settings in the key file are outside the limits. Use a backup of the key file, or the recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough memory to check the passphrase (%1 MiB needed). Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Exactly one SQL statement is prepared at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of %1 is full; nothing was saved. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 is damaged. Run &quot;leyedesk doctor&quot; or restore the last verified backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 cannot be written. Check the rights of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 is in use by another program. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 holds this record already, or something that excludes it; nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 could not do this (%2). Try again; if it stays so, run &quot;leyedesk doctor&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 11-23 or yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the calendar (Down)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is missing. Give it as 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story of the demonstration data is damaged. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>小陈&apos;s story goes on until %1: give a later day with --today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no station under %1 in the network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoTable</name>
    <message>
        <source>The file %1 of the demonstration data is missing. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskKeyBox</name>
    <message>
        <source>This workspace has lost its desk key. Restore the last verified backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>%1 needs a second person with the same right, who signs in as well. %2 Or mask it fully.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second person must be somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the purpose in at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what whole numbers are needed for, or leave them masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the data of so many people are needed for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Disk</name>
    <message>
        <source>%1 needs %2 of free space on its disk, which has %3. Free some and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies on a network share, where a database is not safe. Keep the workspace on a disk of this computer, and use the share for exchanging and for backups.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Keep a copy of the folder as it is, then restore the last verified backup into a new one (leyedesk restore).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page of the database is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search tables are whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search tables are damaged: somebody on file may not be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is whole: %1 records of %2 desks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of them are sealed for counsellors: their content was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a counsellor run this, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workspace.json names another desk than the one that writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk has its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk has no certificate yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let an administrator sign in once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field has two values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fields were changed at two places and wait for a decision.</source>
        <translation>
            <numerusform>%n field was changed at two places and waits for a decision.</numerusform>
            <numerusform>%n fields were changed at two places and wait for a decision.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the list of conflicts and choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What is shown is not what the log says, in %n tables.</source>
        <translation>
            <numerusform>What is shown is not what the log says, in %n table.</numerusform>
            <numerusform>What is shown is not what the log says, in %n tables.</numerusform>
        </translation>
    </message>
    <message>
        <source>A second database made from the log (%1 operations) is equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of them are sealed for counsellors: their fields were not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are copies from before the tables were brought to a new version: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete them once the program works as before; they hold personal data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files do not belong to the workspace: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move them elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database takes %1, and %2 are free on its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some: a new version of the tables and a rebuild need as much as the database takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机数据库尚未加密: the database on this computer is not encrypted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store only synthetic people (演示数据) in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is a copy of another workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes a desk of its own when somebody signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds what it should and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the file keyslots back from the last verified backup: without it nobody can sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Each of the %n users has a key.</source>
        <translation>
            <numerusform>The only user has a key (%n).</numerusform>
            <numerusform>Each of the %n users has a key.</numerusform>
        </translation>
    </message>
    <message>
        <source>These users cannot sign in, they have no key: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let an administrator add them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one on another disk: leyedesk backup FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was ever made of this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last verified backup is of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>That is %n days ago.</source>
        <translation>
            <numerusform>That is %n day ago.</numerusform>
            <numerusform>That is %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n attachments are missing.</source>
        <translation>
            <numerusform>The file of %n attachment is missing.</numerusform>
            <numerusform>The files of %n attachments are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n attachments are not what was kept: they were altered or are damaged.</source>
        <translation>
            <numerusform>The file of %n attachment is not what was kept: it was altered or is damaged.</numerusform>
            <numerusform>The files of %n attachments are not what was kept: they were altered or are damaged.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the last verified backup into a new folder (leyedesk restore), and copy the files named here from its folder attachments into this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Each of the %n attachment files is as it was kept.</source>
        <translation>
            <numerusform>The %n attachment file is as it was kept.</numerusform>
            <numerusform>Each of the %n attachment files is as it was kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further files belong to no attachment.</source>
        <translation>
            <numerusform>%n further file belongs to no attachment.</numerusform>
            <numerusform>%n further files belong to no attachment.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were left when the program was cut off: attaching the paper again uses its file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnrolmentEntry</name>
    <message>
        <source>Already enrolled as %1 since %2. Close that enrolment first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of registration (%1) lies before the person was born (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the outcome is missing. Give it as 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome (%1) lies before the day of registration (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence is missing. Say what shows it: 合同, 录用, 参保 or 本人说明.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The follow-up (%1) lies before the outcome (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they are enrolled for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This enrolment was closed on %1. Reopen it first, or correct what the closing says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the enrolment is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This enrolment is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An enrolment ends by closing it and begins again by reopening it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryProblem</name>
    <message>
        <source>The name is missing. Give at least what the person is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no day that can be meant. Write it as 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no usual phone number. It was kept as it stands; ask for the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not in the list of choices. It was kept as it stands; choose the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ID number is on file under another name. Nothing was changed; look whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the day of birth this person is over 120 years old. Compare with the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is longer than its field. The beginning was kept; attach the whole as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is missing in this date. Fill it in where it is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no number that can be kept here, so it was left out. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth or sex differ from the ID number, which was followed. Compare with the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody with this name and the same birth or phone is on file. Look whether it is one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not on file, so the service was not recorded. Import or register the person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be told who is meant, so the service was not recorded. Give the ID number, or name and phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of service is missing, so it was not recorded. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is confidential and was left out. Somebody whose role allows it can import the same list again to add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person had died by then, so nothing was written. Look whether the day is right and it is the same person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportFilter</name>
    <message>
        <source>The filter cannot be read from &quot;%1&quot; on. Write terms such as station:31010901701 or text:&quot;two words&quot;, with blanks between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no &quot;%2&quot;. Choose among: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state: &quot;%1&quot; is neither open nor closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>station: there is no &quot;%1&quot; in the network. Give a code such as 31010901701, a subdistrict such as 310109017, or a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no day. Write it as 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age: &quot;%1&quot; is no range. Write 18..35, 60.. or ..24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter knows no &quot;%1&quot; here. It knows: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes exactly one value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible aide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why there is no ID number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why birth or sex differ from the ID number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residents&apos; committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Living address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Native place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Political status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graduated on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employment card number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labour status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last job ended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personnel file kept at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former retirement age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted pay a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum living allowance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illness and allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Known are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>%1 is larger than such a file can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left for %1. Free some and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be read or written. Check its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there: there is no folder %2. Make it, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderLock</name>
    <message>
        <source>The workspace is in use by another program. Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is in use by %1 of user %2 on %3 (process %4) since %5. Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>This operation may not be read on this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person put into the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person taken out of the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment put into the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment taken out of the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark put into the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark taken out of the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent put into the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent taken out of the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined a household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left a household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment put into the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment taken out of the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service put into the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service taken out of the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from a list of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from a list of elders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from a list of services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member of a household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subdistrict</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HouseholdEntry</name>
    <message>
        <source>%1 belongs to this household already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lives in another household already. Let them leave it first, or merge the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in this household. Choose at least one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is named twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The household needs a name. Usually it is called after one of its people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is one household already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Import elders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import past services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import job seekers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as xls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as ods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as text, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>Subdistrict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> in sheet &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column tells who the services were for%1: give 身份证号, or 姓名 and 联系电话.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column tells kind and date of the services%1: give 服务类型 and 服务日期.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column with names was found%1. The list needs a row of headers such as 姓名 and 身份证号.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns%1 are taken for the same: &quot;%2&quot; and one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sheet of this file has a row of headers such as 姓名 and 身份证号. Put one above the list, or choose the columns by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportWork</name>
    <message>
        <source>There is no such import in this workspace any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such import in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This import was undone. Import the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This import has come to its end already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the file that the import began with (%1), or it was changed since. Choose that file, or undo the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the profile a name, such as the office whose lists it fits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Only an administrator can do this. Sign in as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not on file any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is on file already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has been saved already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySlotText</name>
    <message>
        <source>%1 is damaged, so nobody can sign in with it. Put back the copy that is in the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file of key slots. Put back the copy that is in the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program. Update this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to another workspace. Put back the copy that belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 the protection of a passphrase is outside the limits, as if somebody had weakened it. Put back the copy that is in the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySlotsText</name>
    <message>
        <source>This user has no passphrase at this desk. Ask an administrator to set one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing, so nobody can sign in. Put back the copy that is in the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace needs at least one user and a recovery code. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user already has a passphrase at this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is empty. Type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last user who can sign in at this desk. Add another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key file needs a name of at most %1 characters and at least one purpose: backup, report, sync or record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key file was revoked already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is not right. Look at Caps Lock and the input method, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code is typed well but does not open this workspace. Look at station and date on the sheet: a newer sheet makes the older ones void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a key file. Check its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key file belongs to another workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key file was revoked. Ask an administrator for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key file is not for “%1” but for: %2. Use another one, or sign in with a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key file was altered and opens nothing. Ask an administrator for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>You have no keys to the counselling notes, so you cannot give them to a counsellor. Open the workspace with the recovery code to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no authority key, so you cannot make somebody an administrator. Ask an administrator, or open the workspace with the recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys belong to two different workspaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys were written by a newer version of this program. Update it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys in this key slot are damaged. Use another sign-in or the recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>an operation is missing or out of its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chain is broken: an earlier operation was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the operations of a transaction do not belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signed checkpoint does not fit the operations on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the desk&apos;s key does not make its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log ends before the last operation this desk acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last operation is not the one this desk acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operations that a signed checkpoint covers are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of desk %1 fails at operation %2: %3. Restore the last verified backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its content was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs the authority&apos;s signature and has none that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkEntry</name>
    <message>
        <source>The beginning of the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark ends (%1) before it begins (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The basis is missing. Say what shows that the mark is right: a certificate, a list, the person&apos;s word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has the mark %1 already, since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mark ended on %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark does not become another. Remove this one and set the other.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MerkleText</name>
    <message>
        <source>The state of the ledger on this desk is damaged. Run the check that rebuilds it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Migrations</name>
    <message>
        <source>This workspace was written by a newer LeyeDesk (version %1 of its tables; this program knows up to %2). Install the newer program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>This is no amount of money. Enter it as 3500, 3,500.00 or 3500.5 元, with at most two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This amount of money is too large. Check its zeros.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>There is no user &quot;%1&quot; in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several users are called &quot;%1&quot;: give the user&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>%1 is not a LeyeDesk database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not the page layout LeyeDesk writes. Restore the last verified backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperationText</name>
    <message>
        <source>This change cannot be saved in one piece: a text may have %1 bytes, one save %2 fields and %3 bytes. Shorten it, or save it in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry was written by a newer version of the program. Update this desk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageCopy</name>
    <message>
        <source>Stopped; no copy was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A database cannot be copied in the middle of a change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Strong: nobody guesses this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good. One more word makes it strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just enough. One more word makes it good.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseText</name>
    <message>
        <source>The passphrase is little more than your own name or that of the station, which is guessed first. Choose several words that do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is little more than words that are in every list of common passwords. Choose several words that do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is little more than signs in the order of the keyboard, the alphabet or counting. Choose several words that do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is little more than the same signs over and over. Choose several words that do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase has a sign that cannot be typed at sign-in, such as a line break. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase has %1 characters and needs at least %2. Several words that do not belong together are easy to keep in mind.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleColumn</name>
    <message>
        <source>restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleDesk</name>
    <message>
        <source>office records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>basic records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardship (低保, 刑解, 戒毒)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is said in counselling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your roles (%1) do not allow writing this: it concerns %2. Ask somebody who works with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not on file any more. Look in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is not on file any more. Open the person again to see what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has died (%1): nothing more can be recorded. If this is a mistake, reopen the enrolment that says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing. Choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not in the list. Choose one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) lies in the future. Give today or an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleFilters</name>
    <message>
        <source>Age %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age %1 and over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n days</source>
        <translation>
            <numerusform>No contact for %n day</numerusform>
            <numerusform>No contact for %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aide: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible aide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long without contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact, longest ago first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact, latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage, earliest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage, furthest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age, youngest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age, oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered, latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered, longest ago first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at this station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My open cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact for 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message numerus="yes">
        <source>The list of people differs from the records of %n people.</source>
        <translation>
            <numerusform>The list of people differs from the records of %n person.</numerusform>
            <numerusform>The list of people differs from the records of %n people.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your roles (%1) do not show who has this mark. Ask somebody who works with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonEdit</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ID number belongs to %1, who is on file already. Look at both files before you change one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the ID number says otherwise, so nothing was changed. If the document really differs from its number, give the reason in derived_override as well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonSummary</name>
    <message>
        <source>%1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolled: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark ended: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent withdrawn: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>The PDF could not be made. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to print. Choose at least one person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemSheet</name>
    <message>
        <source>The rows that were not taken are written as .xlsx or .csv: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderPool</name>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rebuild</name>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Receive</name>
    <message>
        <source>An operation claims to be of another desk than the one it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of an operation does not match its header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two copies of one desk wrote at once: the same place holds two operations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operations of a transaction are not in their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of a desk is broken: ask it to send its operations again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordEdit</name>
    <message>
        <source>&quot;%1&quot; is hidden from you, so it cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry stays with its person. Remove it and record it with the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed by somebody else meanwhile. Look at the new value, then decide again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than it can be (%2 characters). Attach it as a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryText</name>
    <message>
        <source>The recovery code has %1 groups of six digits, and %2 were typed. The first that does not fit is group %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistyped in the recovery code: group %1. Each group has six digits; compare with the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers of groups</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestrictedKeys</name>
    <message>
        <source>This is a restricted record: only a counsellor of this area can read or write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restricted record is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>aide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counsellor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editing a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of people are kept by those who work with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service is recorded by those who give it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeing marks of hardship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low income, prison and drug rehabilitation are for those who help with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeing health records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health records are for those who visit and assess the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeing notes of psychological counselling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said in counselling stays with the counsellors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing whole ID and phone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers are masked unless the work with the person needs them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import changes many files of people at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exported file is no longer protected by this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting more than 500 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losing such a file harms many people: two must answer for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports count the work of the station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolving conflicts and duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which value is right is known to those who work with the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is exchanged is sealed and shows nobody anything new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is sealed, and whoever is at the desk must be able to make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone may check that nothing was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit shows what colleagues did and looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managing users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users and roles count only with the authority key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing settings and code tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings hold for every desk and count only with the authority key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolling a desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new desk receives keys and counts only with the authority key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An erasure cannot be taken back: two must answer for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs one of these roles: %2. %3 Ask somebody who has it, or an administrator to change your roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be done with this key file, which was made for: %2. Sign in with a passphrase instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing a person&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file on paper is read by whoever finds it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretFileText</name>
    <message>
        <source>There is no file %1. Check its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open to other users of this computer. Make it yours alone (chmod 600), and replace the secret in it if somebody may have read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds more than %2 bytes and cannot be right. Check that it is the file you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line of %1 is empty. Write the passphrase there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase in %1 is not UTF-8. Save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceEntry</name>
    <message>
        <source>The kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date %1 lies in the future. A service is recorded after it was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes cannot be: give 1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The confidentiality of a note is 1, 2, 3 or 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date %1 lies before the person was born (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is missing. Give the day of the service.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>The quotation mark in line %1 is never closed. Close or delete it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read to its end; it may have changed meanwhile. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is damaged. Open it in a spreadsheet program and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is protected by a password. Open it in a spreadsheet program, take the password off and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no worksheet. Save the table as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an old Excel workbook (.xls). Open it in Excel or WPS, choose “Save as” (另存为) and take .xlsx; or install LibreOffice, and LeyeDesk will read it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be copied to %1 for LibreOffice. Free some space there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet cannot be read after row %1: the next row is out of order, or beyond the %2 rows of a sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns. Delete what stands far to the right of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell in row %1 has more than %2 characters. Shorten it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is protected by a password. Open it in a spreadsheet program, take the password off and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web page or XML file with the name of a table. Open it in Excel or WPS, choose “Save as” (另存为) and take .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a workbook nor a text file with a table. Save the table as .xlsx or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the file is damaged in line %1: it is not %2, as the file claims. Save the table again as .xlsx or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the file is neither UTF-8 nor GB18030 from line %1 on. Open it in the program that wrote it and save the table as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is damaged. Open it in a spreadsheet program and save it again as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not opened: unpacked it is far larger than a workbook of its size. Save the table as .csv and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an .xlsx or .ods workbook. Open it in the program that wrote it, choose “Save as” (另存为) and take .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 cannot be read: one of its cells has no place. Open the file in a spreadsheet program and save it again as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 cannot be read: the text of one of its cells is missing in the file. Open the file in a spreadsheet program and save it again as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not opened: it declares XML entities, which no spreadsheet program writes and which could do harm. Ask whoever sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: its part “%1” cannot be read from line %2 on. Open it in a spreadsheet program and save it again as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to read the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: its contents cannot be unpacked. Ask for a fresh copy, or open it in a spreadsheet program and save it again as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not opened: it is built in a way that no spreadsheet program writes and that could do harm. Ask whoever sent it, or save its table as .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not opened: unpacked it would be larger than %1 MiB, or far larger than a workbook of its size. Split it into several files, or save the table as .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet has more than %1 million cells or %2 million characters. Split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell has more than %1 characters. Shorten it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not opened: it is an archive of %1 parts, far more than a workbook has. Save the table as .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more rows than the %1 that a sheet of .xlsx can have. Choose fewer, or write a .csv file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the file is not %2 from line %1 on. Choose another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShippedTable</name>
    <message>
        <source>The table %1 cannot be read: %2. If it came with the program, install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 goes on behind a closing quotation mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 has a quotation mark inside a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quotation mark in line %1 is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 is not part of this program. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column %1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its columns have no name or the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1 has %2 cells instead of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1 makes no sense in column %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SigninText</name>
    <message>
        <source>Too many wrong passphrases for this account. Try again in %1 min. The recovery code works at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>A passphrase is needed: give --passphrase-file FILE, or --passphrase-file - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>There is nothing to undo: this action was not made on this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has been undone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be undone: everything was changed again since.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>There is no station %1 in the network. Give a code such as 31010901701.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no user &quot;%1&quot; in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of the first user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user does not work here any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceFacts</name>
    <message>
        <source>%1 has format %2; this program knows up to %3. Install the newer program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. Restore the workspace from the last verified backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceFolder</name>
    <message>
        <source>The disk of %1 cannot keep files from other users. Choose a folder on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not empty. Choose a new or an empty folder for the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace in %1. Make one with &quot;leyedesk init&quot;, or give its folder with --workspace.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceUsers</name>
    <message>
        <source>Give the name of the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a user &quot;%1&quot; already. Add something that tells the two apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can end their own access. Another administrator does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user is not on file any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user does not work here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second person signs in with their name and passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second person must be somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::AboutBox</name>
    <message>
        <source>Case management for community employment stations. Free software under the GPL-3.0-or-later: everybody may use, study, change and pass it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data lies in %1, encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data lies in %1. The database is not encrypted yet: keep 演示数据 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of this workspace yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup: %1 %2, read back and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log holds %1 records; %2 of them are covered by a signature.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::ActionRegistry</name>
    <message>
        <source>%1 already stands for &quot;%2&quot;. Choose other keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::BackupBox</name>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything goes into one file, which is read back and checked. Take a stick or another computer&apos;s disk. The database is not encrypted yet: whoever has the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say into which file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying and checking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. There is no new backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::BulkBar</name>
    <message>
        <source>%1 chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of them not in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::ChipBar</name>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::ChoosePane</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace here yet. A workspace is a folder on this computer that holds everything of your station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your station. Takes three minutes and a sheet of paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>小陈 and his neighbours, all made up. For looking around and practising.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer replaces another one, or something was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in another folder of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::ColumnsPane</name>
    <message>
        <source>Give it a name, such as the office whose lists it fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not taken)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: by the words of the headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is taken for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out on purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 is taken for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells are separated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row of the headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns as kept for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these columns for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office whose lists look like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::DemoPane</name>
    <message>
        <source>Making the demo …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>小陈 and his neighbours at one station: their facts, households, services and home visits, and the staff in their roles. All of it is made up, marked 演示数据, and needs no passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the demo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::DonePane</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on file, filled in what was empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on file already, nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice in this file; the first one counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken until somebody has looked at them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import of %1 was undone. Nothing of it is on file any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows of %3 are on file now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import of %1 was stopped: %2 rows are done. It can go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right the rows that were not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save them as a list …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::FactsView</name>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::FilePane</name>
    <message>
        <source>%1 rows, %2 imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped after row %1: choose the same file to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job seekers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xlsx, ods, csv or, with LibreOffice installed, xls. The file itself is never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop a file here. Nothing is written before you have seen what would happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports of the last thirty days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::FixDelegate</name>
    <message>
        <source>%1, row %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::FixModel</name>
    <message>
        <source>Being checked …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On file already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::FixPane</name>
    <message>
        <source>There is nothing to look at here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To put right %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice in this file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows can be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows were imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on file already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first %1 that want a look are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last character should be %1 and is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with the document: make it %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that want a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next problem (F8)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::ForgottenPane</name>
    <message>
        <source>Trying the code and setting the passphrase …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code on the recovery sheet opens the workspace, and you choose a new passphrase. The sheet stays valid: put it back into the safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::FrontPage</name>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::GroupsField</name>
    <message>
        <source>&amp;Code on the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sixteen groups of six digits, from left to right, line by line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistyped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistyped: group %1. Compare with the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::ImportScreen</name>
    <message>
        <source>Edit the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This very list was imported before. The same list again adds nobody twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns are being kept …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns are kept for %1; such lists are read like this from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows are being tried; nothing is written …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are being imported …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are being read …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is being undone …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - rows not taken.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rows that were not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is being written …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no row that was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 rows, with the reason of each and what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: try all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on without putting them right, too: such rows stay in a list and can be put right later. The whole import can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is put right becomes part of the same import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the problem rows …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::KeyHelp</name>
    <message>
        <source>Keyboard help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc closes what lies in front. What has no keys is found with Ctrl+K.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::MainWindow</name>
    <message>
        <source>Ledger: %1 records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::MakePane</name>
    <message>
        <source>Choose the station this computer stands in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your name as colleagues know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in which folder it shall lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making keys, the log and the network of stations …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has the sheet yet. Print or save it and say so; whoever leaves now leaves no workspace behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace: step %1 of 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which station is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who begins?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall it lie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You become administrator, manager and aide. Colleagues get accounts of their own later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a disk of this computer, not on a network share or a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2
The database is not encrypted yet: until it is, keep 演示数据 only. Your passphrase protects the keys and the counselling records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name, so that you find it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::OtherPane</name>
    <message>
        <source>Choose the folder of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder of the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::Palette</name>
    <message>
        <source>Find people and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, pinyin, initials, last four digits, or what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑↓ choose    Enter open    Esc close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody and nothing answers to this. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::PassphraseFields</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 characters; several words that do not belong together are easy to keep in mind. Nobody can look it up for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again, so that a slip cannot lock you out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the same. Type both again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::PathField</name>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::PeopleFilterBar</name>
    <message>
        <source>Order: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a saved filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, pinyin, initials, or the end of a number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::PeopleListView</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits what is asked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here will be everybody your station knows: job seekers, elders, their families.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::PeopleScreen</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::PersonHeader</name>
    <message>
        <source>aged %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>without work for %n months since %1</source>
        <translation>
            <numerusform>without work for %n month since %1</numerusform>
            <numerusform>without work for %n months since %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::PersonPage</name>
    <message>
        <source>Choose somebody in the list, or press Ctrl+K and type a few letters of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::PersonPicker</name>
    <message>
        <source>People found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::ProgramBoxes</name>
    <message>
        <source>Backed up and checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::QuickEntry</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, pinyin initials, last digits; several people are possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job, fair or course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, then next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished, to be continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your draft of %1 is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept at %1, also without power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note holds an ID number. It belongs into the facts, where it is masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note holds a phone number. It belongs into the facts, where it is masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note holds what looks like a bank card number. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no day. Write it as 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::RecoveryView</name>
    <message>
        <source>Group %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever holds this sheet can open everything when a passphrase is forgotten; without it a forgotten passphrase cannot be helped. It is shown only now: print it, and put it into the safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is on paper or on a stick, and lies in the safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or save it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be printed. Look after the printer, or save the sheet as a PDF and print that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer. Look whether all sixteen groups can be read on the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1. Print it, and take the file off this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::RestorePane</name>
    <message>
        <source>Choose the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in which folder it shall lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase you had when the backup was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the backup and laying it out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is checked, laid out in a new folder, and goes on as a new desk: the old computer must not write any more. The backup itself stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is in the backup; left empty: the first user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::SecretLine</name>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::SignInPage</name>
    <message>
        <source>Opening …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten? Use the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Want to look around first? In the demo everybody is made up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another workspace …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data lies in the workspace on this computer only, encrypted. It works without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database on this computer is not encrypted yet: keep 演示数据 only. It works without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong passphrases. %1 can try again in %2. The recovery sheet helps at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo needs no passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as somebody else to see what other roles may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in this workspace is made up; prints and exports say so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::StandardStrip</name>
    <message>
        <source>%1 standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::StartPage</name>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the people of your station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer. It works without a network, and nothing is sent anywhere by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database on this computer is not encrypted yet: keep 演示数据 only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::StateView</name>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::StationPicker</name>
    <message>
        <source>&amp;Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of its name, its pinyin or initials, or its code. 示例 stands for names that are examples; they can be put right later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stations found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No station answers to this. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::Toast</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::TopBar</name>
    <message>
        <source>Find people, pages, actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::Window</name>
    <message>
        <source>The new passphrase holds from now on. Sign in with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leye::Workplace</name>
    <message>
        <source>%1 recorded for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

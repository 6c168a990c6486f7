<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n people answer to &quot;%1&quot;: give more letters or the id.</source>
        <translation>
            <numerusform>%n person answers to &quot;%1&quot;: give more letters or the id.</numerusform>
            <numerusform>%n people answer to &quot;%1&quot;: give more letters or the id.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%1 holds the file of %n person(s).</source>
        <translation>
            <numerusform>%1 holds the file of %n person.</numerusform>
            <numerusform>%1 holds the files of %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n row(s) about %2 people.</source>
        <translation>
            <numerusform>%1 holds %n row about %2 people.</numerusform>
            <numerusform>%1 holds %n rows about %2 people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were longer than a spreadsheet takes and were cut; csv and json keep them.</source>
        <translation>
            <numerusform>%n cell was longer than a spreadsheet takes and was cut; csv and json keep it.</numerusform>
            <numerusform>%n cells were longer than a spreadsheet takes and were cut; csv and json keep them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message numerus="yes">
        <source>%n fields were changed at two places and wait for a decision.</source>
        <translation>
            <numerusform>%n field was changed at two places and waits for a decision.</numerusform>
            <numerusform>%n fields were changed at two places and wait for a decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is shown is not what the log says, in %n tables.</source>
        <translation>
            <numerusform>What is shown is not what the log says, in %n table.</numerusform>
            <numerusform>What is shown is not what the log says, in %n tables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each of the %n users has a key.</source>
        <translation>
            <numerusform>The only user has a key (%n).</numerusform>
            <numerusform>Each of the %n users has a key.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n services are dated in the future, the last %1.</source>
        <translation>
            <numerusform>%n service is dated in the future: %1.</numerusform>
            <numerusform>%n services are dated in the future, the last %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the log were written in the future, the last %1.</source>
        <translation>
            <numerusform>%n entry of the log was written in the future: %1.</numerusform>
            <numerusform>%n entries of the log were written in the future, the last %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleFilters</name>
    <message numerus="yes">
        <source>No contact for %n days</source>
        <translation>
            <numerusform>No contact for %n day</numerusform>
            <numerusform>No contact for %n days</numerusform>
        </translation>
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
</context>
<context>
    <name>PersonPage</name>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolments</source>
        <translation>
            <numerusform>%n enrolment</numerusform>
            <numerusform>%n enrolments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consents</source>
        <translation>
            <numerusform>%n consent</numerusform>
            <numerusform>%n consents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others in the household</source>
        <translation>
            <numerusform>%n other in the household</numerusform>
            <numerusform>%n others in the household</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
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
        <source>%n metres</source>
        <translation>
            <numerusform>%n metre</numerusform>
            <numerusform>%n metres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leye::BackupPage</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leye::BinScreen</name>
    <message numerus="yes">
        <source>more than %n</source>
        <translation>
            <numerusform>more than %n</numerusform>
            <numerusform>more than %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leye::CodesPage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leye::FilesView</name>
    <message numerus="yes">
        <source>%n file(s) wait to be attached until you come back to this person.</source>
        <translation>
            <numerusform>%n file waits to be attached until you come back to this person.</numerusform>
            <numerusform>%n files wait to be attached until you come back to this person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leye::OlderDrafts</name>
    <message numerus="yes">
        <source>%n older drafts</source>
        <translation>
            <numerusform>%n older draft</numerusform>
            <numerusform>%n older drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leye::Papers</name>
    <message numerus="yes">
        <source>%n row(s) written: %1</source>
        <translation>
            <numerusform>%n row written: %1</numerusform>
            <numerusform>%n rows written: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leye::PersonHeader</name>
    <message numerus="yes">
        <source>without work for %n months since %1</source>
        <translation>
            <numerusform>without work for %n month since %1</numerusform>
            <numerusform>without work for %n months since %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leye::QuickEntry</name>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leye::ThisComputerPage</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Backup</name>
    <message>
        <source>The backup was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>The backup %1 could not be copied to %2. Check that there is space.</source>
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
    <name>Cli</name>
    <message>
        <source>Passphrase: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answers to &quot;%1&quot;. Try fewer letters, or the last digits of the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people answer to this: give more letters or the id.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
    <name>DeskKeyBox</name>
    <message>
        <source>This workspace has lost its desk key. Restore the last verified backup.</source>
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
    <message>
        <source>The database %1 cannot be made: %2</source>
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
    <name>Print</name>
    <message>
        <source>The PDF could not be made. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for %1. Free some space or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to print. Choose at least one person.</source>
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
        <source>%1 &quot;%2&quot; is not in the list. Choose one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not on file any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has died (%1): no service can be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>The note is longer than a note can be (%1 characters). Attach it as a file.</source>
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
        <source>The sheet has more than %1 million cells. Split it into several files.</source>
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
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Action</name>
    <message>
        <source>Find people, pages and actions</source>
        <translation>查找人员、页面、操作</translation>
    </message>
    <message>
        <source>Record a service</source>
        <translation>记一次服务</translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation>撤销上一步</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新建人员</translation>
    </message>
    <message>
        <source>Edit the facts</source>
        <translation>修改基本信息</translation>
    </message>
    <message>
        <source>Print the case file</source>
        <translation>打印一人一档</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>移入回收站</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>导入名册</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>导出所示内容</translation>
    </message>
    <message>
        <source>Keyboard help</source>
        <translation>快捷键帮助</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>About LeyeDesk</source>
        <translation>关于乐业工作台</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>关闭程序</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>打印名册</translation>
    </message>
    <message>
        <source>Open the bin</source>
        <translation>打开回收站</translation>
    </message>
</context>
<context>
    <name>ActionGroup</name>
    <message>
        <source>Anywhere</source>
        <translation>任何页面</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
</context>
<context>
    <name>AttachmentEntry</name>
    <message>
        <source>The kind of attachment</source>
        <translation>附件种类</translation>
    </message>
    <message>
        <source>The attachment needs a title.</source>
        <translation>请给附件写个标题。</translation>
    </message>
    <message>
        <source>This file is kept with the person already, as &quot;%1&quot;.</source>
        <translation>这个文件已经在此人名下，标题是“%1”。</translation>
    </message>
    <message>
        <source>This attachment is hidden from you. Ask somebody who works with it.</source>
        <translation>您无权查看此附件。请由负责此项工作的同事处理。</translation>
    </message>
    <message>
        <source>The check of the attachments was stopped.</source>
        <translation>附件核对已停止。</translation>
    </message>
</context>
<context>
    <name>AttachmentFiles</name>
    <message>
        <source>The file is larger than %1 MiB. Keep it elsewhere and attach a smaller copy.</source>
        <translation>文件超过 %1 MiB。请另行保存，附一个较小的副本。</translation>
    </message>
    <message>
        <source>The file is empty: there is nothing to keep.</source>
        <translation>文件是空的，没有可保存的内容。</translation>
    </message>
    <message>
        <source>This attachment has no proper name, so its file cannot be found.</source>
        <translation>此附件没有正确的名称，找不到对应的文件。</translation>
    </message>
    <message>
        <source>The file of this attachment is missing (%1). Bring it back from a backup, or attach it again.</source>
        <translation>此附件的文件不见了（%1）。请从备份找回，或重新添加。</translation>
    </message>
    <message>
        <source>The file of this attachment is damaged (%1). Bring it back from a backup, or attach it again.</source>
        <translation>此附件的文件已损坏（%1）。请从备份找回，或重新添加。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>找不到 %1。</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 不是文件。</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>%1 cannot be read: it would be missing in the backup.</source>
        <translation>无法读取 %1：备份中会缺少它。</translation>
    </message>
    <message>
        <source>The backup holds a file that does not belong into a workspace.</source>
        <translation>备份中有不属于工作区的文件。</translation>
    </message>
    <message>
        <source>The database is damaged. Restore the last verified backup.</source>
        <translation>数据库已损坏。请恢复最近一次核验过的备份。</translation>
    </message>
    <message>
        <source>There is no backup %1.</source>
        <translation>没有备份 %1。</translation>
    </message>
    <message>
        <source>The folder of %1 is not there. Make it, or plug the disk in, and try again.</source>
        <translation>找不到 %1 所在的文件夹。请建立文件夹或插好磁盘后再试。</translation>
    </message>
    <message>
        <source>%1 lies in the workspace itself. Put backups on another disk.</source>
        <translation>%1 在工作区文件夹里面。请把备份放到另一块磁盘。</translation>
    </message>
    <message>
        <source>%1 is there already and is no backup of LeyeDesk. Give another name.</source>
        <translation>%1 已经存在，且不是乐业工作台的备份。请换一个名称。</translation>
    </message>
    <message>
        <source>%1 is a database, but no backup of a workspace.</source>
        <translation>%1 是数据库，但不是工作区的备份。</translation>
    </message>
    <message>
        <source>The backup is not whole. Restore another one.</source>
        <translation>备份不完整。请换一个备份恢复。</translation>
    </message>
    <message>
        <source>%1 is damaged, or no backup of LeyeDesk: it is not as it was written. Take an earlier backup.</source>
        <translation>%1 已损坏，或不是乐业工作台的备份：内容与写入时不一致。请改用更早的备份。</translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message>
        <source>Say why this is deleted: it stays in the history.</source>
        <translation>请写明删除原因，原因会留在修改历史里。</translation>
    </message>
    <message>
        <source>%1 is on file with the same ID number by now. Open that file; what is missing there can be read in the bin.</source>
        <translation>%1 现在已有同一证件号的档案。请打开那份档案，缺少的内容可在回收站中查看。</translation>
    </message>
    <message>
        <source>Part of this entry is hidden from you, so only those who may read it can delete it.</source>
        <translation>此条目有您无权查看的内容，只有能查看的人才能删除。</translation>
    </message>
    <message>
        <source>This is not in the bin.</source>
        <translation>回收站里没有这一条。</translation>
    </message>
    <message>
        <source>This is not put into the bin by hand.</source>
        <translation>此类记录不能手动移入回收站。</translation>
    </message>
</context>
<context>
    <name>CborText</name>
    <message>
        <source>An entry of the log is damaged and was not taken. Get it again from the desk that wrote it, or from a backup.</source>
        <translation>账本中有一条记录已损坏，没有接收。请向写入它的工作台重新获取，或从备份找回。</translation>
    </message>
    <message>
        <source>A text is too long or holds characters that cannot be stored. Shorten or retype it.</source>
        <translation>文字过长或含有无法保存的字符。请缩短或重新输入。</translation>
    </message>
</context>
<context>
    <name>CheckpointText</name>
    <message>
        <source>A signed checkpoint is damaged or not of this desk. Get it again from the desk that signed it.</source>
        <translation>签名检查点已损坏，或不属于这台工作台。请向签名的工作台重新获取。</translation>
    </message>
</context>
<context>
    <name>CitizenId</name>
    <message>
        <source>The last digits of the ID number are lost, because a spreadsheet kept it as a quantity. Make the column a text column and enter the number again.</source>
        <translation>证件号末几位已丢失：电子表格把它当成了数字。请把该列设为文本格式，重新填写证件号。</translation>
    </message>
    <message>
        <source>The ID number has a character that does not belong there, such as the letter O instead of a zero. Compare it with the document.</source>
        <translation>证件号里有不该出现的字符，例如把 0 写成了字母 O。请对照证件。</translation>
    </message>
    <message>
        <source>The ID number is too short or too long: it has 18 characters, or 15 on an old card. Compare it with the document.</source>
        <translation>证件号位数不对：应为 18 位，旧证为 15 位。请对照证件。</translation>
    </message>
    <message>
        <source>The ID number begins with a region that does not exist. Compare its first digits with the document.</source>
        <translation>证件号开头的地区代码不存在。请对照证件核对前几位。</translation>
    </message>
    <message>
        <source>The date of birth in the ID number does not exist or is in the future. Compare its digits 7 to 14 with the document.</source>
        <translation>证件号中的出生日期不存在或在将来。请对照证件核对第 7 至 14 位。</translation>
    </message>
    <message>
        <source>The ID number does not add up: a digit is wrong, or two have changed places. Compare it with the document.</source>
        <translation>证件号校验位不符：一定有某位抄错，或两位颠倒。请对照证件。</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Passphrase: </source>
        <translation>口令：</translation>
    </message>
    <message>
        <source>Nobody answers to &quot;%1&quot;. Try fewer letters, or the last digits of the phone.</source>
        <translation>没有人符合“%1”。请少输几个字母，或输入电话末四位。</translation>
    </message>
    <message>
        <source>Give the name of the first user with --user NAME.</source>
        <translation>请用 --user 姓名 指定第一位使用人。</translation>
    </message>
    <message>
        <source>The workspace %1 is ready.
Print the recovery sheet %2, keep it in the safe and delete the file: without it a forgotten passphrase cannot be helped.
本机数据库尚未加密: the database is not encrypted yet; store 演示数据 only.</source>
        <translation>工作区 %1 已建好。
请打印恢复码 %2 并锁入保险柜，然后删除该文件：没有它，忘记口令就无法补救。
本机数据库尚未加密：请只存放演示数据。</translation>
    </message>
    <message>
        <source>%1 holds the whole workspace (%2 bytes); it was read back and checked.
本机数据库尚未加密: whoever has this file can read it. Keep it as you keep the workspace.</source>
        <translation>%1 是整个工作区的备份（%2 字节），已读回并核验。
本机数据库尚未加密：拿到此文件的人都能读取，请像工作区一样保管。</translation>
    </message>
    <message>
        <source>Copy the whole workspace into one file, checked, while it is in use</source>
        <translation>在使用中把整个工作区备份成一个文件，并核验</translation>
    </message>
    <message>
        <source>Name of the file, on another disk; an earlier backup of that name is replaced once the new one is whole</source>
        <translation>文件名，应放在另一块磁盘；同名的旧备份在新备份完整之后才被替换</translation>
    </message>
    <message>
        <source>Folder of the workspace (default: the user&apos;s own)</source>
        <translation>工作区文件夹（默认：本用户的工作区）</translation>
    </message>
    <message>
        <source>Who signs in (default: the first user)</source>
        <translation>以谁的身份登录（默认：第一位使用人）</translation>
    </message>
    <message>
        <source>File whose first line is the passphrase, readable by you alone; - reads it from standard input</source>
        <translation>首行是口令的文件，只能由您本人读取；- 表示从标准输入读取</translation>
    </message>
    <message>
        <source>Key file of a job instead of a passphrase (backup, report, sync, record)</source>
        <translation>用作业密钥文件代替口令（备份、报表、同步、登记）</translation>
    </message>
    <message>
        <source>zh_CN or en (default: the system&apos;s)</source>
        <translation>zh_CN 或 en（默认：跟随系统）</translation>
    </message>
    <message>
        <source>LeyeDesk 乐业工作台: case management for community employment stations and elder-care hubs</source>
        <translation>乐业工作台：社区就业服务站与为老服务的个案管理</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage, 3 done in part, 4 the workspace is in use.
leyedesk COMMAND --help says more of each command; man leyedesk has examples.</source>
        <translation>退出码：0 完成，1 失败，2 用法错误，3 部分完成，4 工作区正在使用。
leyedesk 命令 --help 查看每个命令的说明；man leyedesk 有例子。</translation>
    </message>
    <message numerus="yes">
        <source>%n people answer to &quot;%1&quot;: give more letters or the id.</source>
        <translation>
            <numerusform>有 %n 人符合“%1”：请再多输几个字母，或给出编号。</numerusform>
        </translation>
    </message>
    <message>
        <source>fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>WARNING</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>FAULT</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>There are faults: see above what to do.</source>
        <translation>发现故障，处理办法见上。</translation>
    </message>
    <message>
        <source>Look whether the workspace is whole, and say what to do where it is not</source>
        <translation>检查工作区是否完好，不完好时说明怎么办</translation>
    </message>
    <message>
        <source>Write a second database from the log as well, and compare the two</source>
        <translation>同时按账本重建第二个数据库，并逐项比较</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no FIELD=VALUE. Write for example phone=13800001234.</source>
        <translation>“%1”不是 字段=值 的写法。例如 phone=13800001234。</translation>
    </message>
    <message>
        <source>Nothing to change: everything had this value already.</source>
        <translation>没有需要修改的：各项本来就是这个值。</translation>
    </message>
    <message>
        <source>Changed for %1: %2</source>
        <translation>已修改 %1：%2</translation>
    </message>
    <message>
        <source>Change what is on file; the old value stays in the history</source>
        <translation>修改已登记的内容，旧值留在历史里</translation>
    </message>
    <message>
        <source>Change facts of a person</source>
        <translation>修改人员信息</translation>
    </message>
    <message>
        <source>Id, or name, pinyin or number that exactly one person answers to</source>
        <translation>编号，或恰好只对应一个人的姓名、拼音、号码</translation>
    </message>
    <message>
        <source>Field and new value; may be given several times. An empty value empties the field</source>
        <translation>字段和新值，可多次给出；值留空表示清空该字段</translation>
    </message>
    <message>
        <source>Why, for the history</source>
        <translation>修改原因，记入历史</translation>
    </message>
    <message>
        <source>陈小明, cxm, chenxm, the last four digits …</source>
        <translation>陈小明、cxm、chenxm、末四位……</translation>
    </message>
    <message>
        <source>At most so many, best first</source>
        <translation>最多列出几条，最符合的在前</translation>
    </message>
    <message>
        <source>Make a new workspace; its first user is administrator, manager and aide</source>
        <translation>新建工作区；第一位使用人兼任管理员、站长和援助员</translation>
    </message>
    <message>
        <source>Code of the station, such as 31010901701</source>
        <translation>站点编号，例如 31010901701</translation>
    </message>
    <message>
        <source>Where to write the recovery sheet (text, to be printed)</source>
        <translation>恢复码写到哪个文件（文本，供打印）</translation>
    </message>
    <message>
        <source>desk %1, station %2: %3 records, root %4, not yet witnessed: %5</source>
        <translation>工作台 %1，站点 %2：%3 条记录，根 %4，尚未见证：%5</translation>
    </message>
    <message>
        <source>  %1 of them are sealed for counsellors: their chain was checked, their content was not</source>
        <translation>  其中 %1 条为受限记录：已核对链，未核对内容</translation>
    </message>
    <message>
        <source>The ledger is whole: every chain, content hash and signature is right.
It proves: not altered since witnessed. It does not prove: true when typed.</source>
        <translation>账本完好：每条链、每个内容哈希和签名都正确。
它证明：自见证以来未被改动；不证明：录入时就是真实的。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>The log that proves nothing was altered: status, verify, export</source>
        <translation>证明没有被改动的账本：状态、核验、导出</translation>
    </message>
    <message>
        <source>How long each desk&apos;s log is and what is witnessed</source>
        <translation>每台工作台的账本有多长，见证到哪里</translation>
    </message>
    <message>
        <source>Recompute every chain, content hash and signature</source>
        <translation>重新计算每条链、每个内容哈希和签名</translation>
    </message>
    <message>
        <source>Write every operation as a line of JSON, for other programs to check</source>
        <translation>把每一次操作写成一行 JSON，供其他程序核验</translation>
    </message>
    <message>
        <source>Name of the file to write, such as ledger.jsonl</source>
        <translation>要写的文件名，例如 ledger.jsonl</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write it as 2026-11-23.</source>
        <translation>“%1”不是日期。请写成 2026-11-23。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here. Known are: %2.</source>
        <translation>这里没有“%1”。可用的有：%2。</translation>
    </message>
    <message>
        <source>This is no JSON object: %1</source>
        <translation>这不是 JSON 对象：%1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>Recorded for %1: %2</source>
        <translation>已为 %1 登记：%2</translation>
    </message>
    <message>
        <source>Give --person and --kind, or --from with a file of JSON lines.</source>
        <translation>请给出 --person 和 --kind，或用 --from 指定每行一个 JSON 的文件。</translation>
    </message>
    <message>
        <source>Record what was done</source>
        <translation>登记所做的工作</translation>
    </message>
    <message>
        <source>Record a service given to a person</source>
        <translation>登记为某人提供的一次服务</translation>
    </message>
    <message>
        <source>职业指导, 岗位推荐, 心理疏导, 走访摸排 …</source>
        <translation>职业指导、岗位推荐、心理疏导、走访摸排……</translation>
    </message>
    <message>
        <source>When it was given (default: today)</source>
        <translation>服务日期（默认：今天）</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>面谈, 电话, 线上, 线下, 上门, 视频</source>
        <translation>面谈、电话、线上、线下、上门、视频</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Station (default: this desk&apos;s)</source>
        <translation>站点（默认：本站）</translation>
    </message>
    <message>
        <source>Who gave it; may be given several times (default: who signs in)</source>
        <translation>服务人，可多次给出（默认：登录的人）</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The job, fair or course it was about</source>
        <translation>涉及的岗位、招聘会或课程</translation>
    </message>
    <message>
        <source>What was said and done</source>
        <translation>谈了什么、做了什么</translation>
    </message>
    <message>
        <source>Confidentiality of the note: 1 basic, 2 hardship, 3 health, 4 psychological</source>
        <translation>备注密级：1 基本，2 困难情况，3 健康，4 心理</translation>
    </message>
    <message>
        <source>A file with a JSON object a line, - for standard input; each is acknowledged by a line once it is durable</source>
        <translation>每行一个 JSON 对象的文件，- 表示标准输入；每条落盘后输出一行回执</translation>
    </message>
    <message>
        <source>Give the new folder with --workspace DIR. The old workspace is not touched.</source>
        <translation>请用 --workspace 文件夹 指定新位置。旧工作区不受影响。</translation>
    </message>
    <message>
        <source>%1 is restored and checked. It is a new desk (%2): the old one must not write any more.</source>
        <translation>%1 已恢复并核验。它是一台新工作台（%2），旧的那台不得再写入。</translation>
    </message>
    <message>
        <source>Lay a backup out in a new folder, as a new desk</source>
        <translation>把备份恢复到新文件夹，作为新工作台</translation>
    </message>
    <message>
        <source>The backup; it is only read</source>
        <translation>备份文件，只读取不改动</translation>
    </message>
    <message>
        <source>Services: %1</source>
        <translation>服务：%1</translation>
    </message>
    <message>
        <source>Outcome: %1 %2 on %3</source>
        <translation>结果：%1 %2，%3</translation>
    </message>
    <message>
        <source>Same household: %1 (%2)</source>
        <translation>同户：%1（%2）</translation>
    </message>
    <message>
        <source>Show what is on file</source>
        <translation>查看已登记的内容</translation>
    </message>
    <message>
        <source>Everything on one person; that it was looked at is in the log</source>
        <translation>某人的全部信息；查看行为会记入账本</translation>
    </message>
    <message>
        <source>There is no scale &quot;%1&quot;. Give story, station or district.</source>
        <translation>没有规模“%1”。请给出 story、station 或 district。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day. Give it as 2026-11-23.</source>
        <translation>“%1”不是日期。请写成 2026-11-23。</translation>
    </message>
    <message>
        <source>演示数据 in %1: %2 people, %3 services, entered by %4 users since %5. All of them are made up.
Every user has your passphrase; without --user it is %6 who signs in. Try: leyedesk find cxm</source>
        <translation>演示数据已建在 %1：%2 人，%3 次服务，由 %4 位使用人自 %5 起登记，人员全部虚构。
所有使用人的口令都是您给的口令；不写 --user 时以%6登录。试试：leyedesk find cxm</translation>
    </message>
    <message>
        <source>Make a workspace of synthetic people (演示数据) to try everything with</source>
        <translation>建立全为虚构人员的工作区（演示数据），供试用</translation>
    </message>
    <message>
        <source>story: 小陈 and his neighbours; station: 5,000 people; district: 350,000 people, takes a while</source>
        <translation>story：小陈和邻居们；station：5,000 人；district：350,000 人，需要一些时间</translation>
    </message>
    <message>
        <source>The same seed and day make the same people</source>
        <translation>同样的种子和日期得到同样的人员</translation>
    </message>
    <message>
        <source>The day on which it plays (default: today)</source>
        <translation>演示所处的日期（默认：今天）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends in no format known here. Name it .xlsx, .csv or .json.</source>
        <translation>“%1”的格式这里不认识。请以 .xlsx、.csv 或 .json 结尾。</translation>
    </message>
    <message>
        <source>What to write: .xlsx, .csv or .json; a file of that name is replaced</source>
        <translation>要写的文件：.xlsx、.csv 或 .json；同名文件会被替换</translation>
    </message>
    <message>
        <source>Of csv: utf8 (with BOM, for Excel) or gb18030</source>
        <translation>csv 的编码：utf8（带 BOM，供 Excel）或 gb18030</translation>
    </message>
    <message>
        <source>Write people or services into a file; each export is in the log</source>
        <translation>把人员或服务写成文件；每次导出都记入账本</translation>
    </message>
    <message>
        <source>Everybody on file</source>
        <translation>在册的所有人</translation>
    </message>
    <message>
        <source>Who is enrolled for elder care</source>
        <translation>登记为老服务的人</translation>
    </message>
    <message>
        <source>Every service, one a row</source>
        <translation>每次服务一行</translation>
    </message>
    <message>
        <source>No profile was saved for such lists yet. Leave --profile out.</source>
        <translation>这类名册还没有保存过导入方案。请去掉 --profile。</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;. Saved are: %2.</source>
        <translation>没有导入方案“%1”。已保存的有：%2。</translation>
    </message>
    <message>
        <source>An import of this file was stopped after row %1; it goes on from there.</source>
        <translation>此文件上次导入停在第 %1 行，现在接着导入。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were looked at; nothing was written.</source>
        <translation>
            <numerusform>已查看 %n 行，没有写入任何内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were looked at.</source>
        <translation>
            <numerusform>已查看 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>on file, filled in what was empty</source>
        <translation>已在册，补充了空白项</translation>
    </message>
    <message>
        <source>on file already</source>
        <translation>已在册</translation>
    </message>
    <message>
        <source>twice in this file</source>
        <translation>本文件内重复</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>not taken until somebody has looked at them</source>
        <translation>待核对后再导入</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>It was stopped after row %1; the same command goes on from there.</source>
        <translation>停在第 %1 行；再次运行同一命令即可继续。</translation>
    </message>
    <message>
        <source>%1 is the list itself. Give another name for the rows that were not taken.</source>
        <translation>%1 就是名册本身。请给未导入的行另起文件名。</translation>
    </message>
    <message>
        <source>Columns that were not taken, because nobody knows what they are: %1</source>
        <translation>未导入的列（不知道是什么）：%1</translation>
    </message>
    <message>
        <source>A list: xlsx, ods, csv or, with LibreOffice installed, xls</source>
        <translation>名册：xlsx、ods、csv，装有 LibreOffice 时也可用 xls</translation>
    </message>
    <message>
        <source>Say what would happen, and write nothing</source>
        <translation>只说明会发生什么，不写入</translation>
    </message>
    <message>
        <source>Where to write the rows that were not taken, with the reason of each and what to do</source>
        <translation>未导入的行写到哪个文件，附每行的原因和办法</translation>
    </message>
    <message>
        <source>Take in a list of people or services</source>
        <translation>导入人员或服务名册</translation>
    </message>
    <message>
        <source>The first rows are searched for headers such as 姓名 and 身份证号. Rows that cannot be taken are counted by reason; exit status 3 says that there are some. The same list again adds nobody. An import that was cut off goes on when the same command is given again.</source>
        <translation>程序在前几行里寻找“姓名”“身份证号”这样的表头。不能导入的行按原因计数，退出码 3 表示有这样的行。同一名册再次导入不会增加任何人。中断的导入，再次运行同一命令即可继续。</translation>
    </message>
    <message>
        <source>Job seekers: a roster with names and ID numbers</source>
        <translation>求职人员：含姓名和身份证号的名册</translation>
    </message>
    <message>
        <source>Elders, with the marks of the visiting groups</source>
        <translation>老人，含探访关爱人群标识</translation>
    </message>
    <message>
        <source>A past ledger: who was served, how and when</source>
        <translation>以往台账：服务了谁、怎样、何时</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds the file of %n person(s).</source>
        <translation>
            <numerusform>%1 是 %n 人的档案。</numerusform>
        </translation>
    </message>
    <message>
        <source>Print forms as PDF, with text that can be searched</source>
        <translation>打印表单为 PDF，文字可检索</translation>
    </message>
    <message>
        <source>Everything on file about a person (一人一档)</source>
        <translation>某人的全部信息（一人一档）</translation>
    </message>
    <message>
        <source>The PDF; a file of that name is replaced</source>
        <translation>PDF 文件；同名文件会被替换</translation>
    </message>
    <message>
        <source>What it is printed for; it stands on each page and in the log</source>
        <translation>打印用途，印在每页并记入账本</translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation>%1的口令：</translation>
    </message>
    <message>
        <source>The second person is named with --second-user NAME and --second-passphrase-file FILE.</source>
        <translation>第二人用 --second-user 姓名 和 --second-passphrase-file 文件 指定。</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n row(s) about %2 people.</source>
        <translation>
            <numerusform>%1 共 %n 行，涉及 %2 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left empty, because your role may not see it: %1.</source>
        <translation>因您的角色无权查看而留空：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were longer than a spreadsheet takes and were cut; csv and json keep them.</source>
        <translation>
            <numerusform>有 %n 个单元格超出表格的长度上限，已截短；csv 和 json 保留全文。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not protected by this program any more. The log says that you made it.</source>
        <translation>该文件不再受本程序保护。账本已记下由您导出。</translation>
    </message>
    <message>
        <source>Terms that must all hold, such as: station:31010901701 since:2026-01-01 -mark:独居. Keys: %1. Several values with commas; quotation marks around blanks.</source>
        <translation>须同时满足的条件，例如：station:31010901701 since:2026-01-01 -mark:独居。可用的键：%1。多个值用逗号隔开；含空格时加引号。</translation>
    </message>
    <message>
        <source>What it is needed for; asked for with --mask none and with more than %1 people</source>
        <translation>用途；使用 --mask none 或超过 %1 人时必须填写</translation>
    </message>
    <message>
        <source>Another manager who signs in as well: for more than %1 people that are not masked fully</source>
        <translation>另一位一同登录的负责人：超过 %1 人且未完全遮盖时需要</translation>
    </message>
    <message>
        <source>Their passphrase, as --passphrase-file; otherwise it is asked for</source>
        <translation>第二人的口令，写法同 --passphrase-file；不给则会询问</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>Positionals</source>
        <translation>位置参数</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Print this help and exit</source>
        <translation>显示本帮助并退出</translation>
    </message>
    <message>
        <source>Fields: %1.</source>
        <translation>可改的字段：%1。</translation>
    </message>
    <message>
        <source>The recovery sheet cannot be written into %1, so no workspace was made. Make the folder, or give another place.</source>
        <translation>无法在 %1 写入恢复单，因此没有新建工作区。请先建好该文件夹，或换一个位置。</translation>
    </message>
    <message>
        <source>There is no station %1 in the network. Give a code such as 31010901701.</source>
        <translation>站点网络中没有 %1。请给出如 31010901701 的编号。</translation>
    </message>
    <message>
        <source>none: all as it is; partial: ID, phone and card numbers in part (310109********9973) and of the birth the year; full: numbers and free text hidden, names and addresses in part. Sex, age, station, dates, school, employer and job stay at every level: who knows the person may still tell who it is</source>
        <translation>none：不脱敏；partial：证件号、电话、卡证号部分隐藏（310109********9973），出生日期只留年份；full：号码和自由填写的文字全部隐藏，姓名和地址部分隐藏。性别、年龄、站点、各种日期、学校、单位和岗位在任何级别都保留：熟悉的人仍可能认出是谁</translation>
    </message>
    <message>
        <source>Say whose file: leyedesk print casefile PERSON --out FILE.</source>
        <translation>请说明打印谁的档案：leyedesk print casefile 人员 --out 文件。</translation>
    </message>
    <message>
        <source>Whose file: an id, a name, cxm …; one or several</source>
        <translation>打印谁的档案：编号、姓名、cxm 等，可以写多个</translation>
    </message>
    <message>
        <source>The same as an option</source>
        <translation>同上，写成选项</translation>
    </message>
    <message>
        <source>%1 is there already: a recovery sheet is never overwritten. Give another name. If it is of an init that was cut off, it opens nothing: delete it.</source>
        <translation>%1 已经存在：恢复码不会覆盖任何文件，请换一个名称。如果它是上次未完成的 init 留下的，则已无用，可以删除。</translation>
    </message>
    <message>
        <source>leyedesk: what was done is done, but the answer could not be written: the disk or pipe behind the output takes no more.</source>
        <translation>leyedesk：操作已经完成，但结果无法写出：输出所在的磁盘或管道已不能写入。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number, without quotation marks.</source>
        <translation>“%1”必须是整数，不加引号。</translation>
    </message>
    <message>
        <source>&quot;staff&quot; must be a name, or a list of names.</source>
        <translation>“staff”必须是一个姓名，或姓名的列表。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be text, in quotation marks.</source>
        <translation>“%1”必须是带引号的文字。</translation>
    </message>
    <message>
        <source>With --from each line names its own person and kind: leave out --person and --kind.</source>
        <translation>使用 --from 时，每一行各自写明人员和类别：请去掉 --person 和 --kind。</translation>
    </message>
    <message>
        <source>- names no file here: standard output takes the answer only. Give the name of a file.</source>
        <translation>这里的 - 不是文件名：标准输出只给出答复。请写文件名。</translation>
    </message>
    <message>
        <source>More than %1 people answer to &quot;%2&quot;: give more letters or the id.</source>
        <translation>符合“%2”的超过 %1 人：请再多输几个字母，或给出编号。</translation>
    </message>
    <message>
        <source>These are the first %1; there are more. --limit N shows up to N.</source>
        <translation>以上是前 %1 人，后面还有。用 --limit N 可显示至多 N 人。</translation>
    </message>
    <message>
        <source>Nobody can sign in; only what needs no sign-in was looked at.</source>
        <translation>无法登录，只检查了不需登录的内容。</translation>
    </message>
    <message>
        <source>No fault was found in what was looked at.</source>
        <translation>所检查的内容中没有发现故障。</translation>
    </message>
    <message>
        <source>Whether what is shown is what the log says was not compared.</source>
        <translation>未比对所显示的内容是否与账本一致。</translation>
    </message>
    <message>
        <source>leyedesk doctor --rebuild makes a second database from the log and compares every table.</source>
        <translation>leyedesk doctor --rebuild 会由账本另建一个数据库，逐表比对。</translation>
    </message>
    <message>
        <source>(possible: %1 …)</source>
        <translation>（可填：%1 等）</translation>
    </message>
    <message>
        <source>%1 holds %2 lines.</source>
        <translation>%1 共 %2 行。</translation>
    </message>
    <message>
        <source>It contains personal data: keep it as you keep the workspace.</source>
        <translation>其中含有个人信息，请像保管工作区一样保管。</translation>
    </message>
    <message>
        <source>What is said of people was left out, because they are more than %1: two managers answer for that (--second-user, --purpose). Chains and signatures can be checked without.</source>
        <translation>人员超过 %1 人，有关人员的内容没有写入：须由两位站长共同负责（--second-user、--purpose）。链条与签名仍可核验。</translation>
    </message>
    <message>
        <source>What it is needed for, for the log; asked for with --second-user</source>
        <translation>用途，记入账本；用 --second-user 时必填</translation>
    </message>
    <message>
        <source>Answer with one JSON object on standard output; man leyedesk lists its keys</source>
        <translation>在标准输出给出一个 JSON 对象；各键见 man leyedesk</translation>
    </message>
    <message>
        <source>Nobody is called &quot;%1&quot;; %2 sounds the same: give the name as it is written, or the id.</source>
        <translation>没有姓名为“%1”的人员；%2 与之同音：请按档案上的写法输入姓名，或输入编号。</translation>
    </message>
    <message>
        <source>Find people by name or its sound, pinyin (cxm), ID or phone tail, or a word of a note</source>
        <translation>按姓名（同音字亦可）、拼音（cxm）、证件号或电话尾号、记录中的词语查找人员</translation>
    </message>
    <message>
        <source>Saved meaning of the columns and values of such a list</source>
        <translation>此类名册已保存的列与取值方案</translation>
    </message>
</context>
<context>
    <name>ClockDoubt</name>
    <message>
        <source>The clock of this computer may be wrong: it says %1, and this desk wrote its newest entry at %2. Set it right before you record anything.</source>
        <translation>本机时钟可能不准：现在显示 %1，而本工作台最近一条记录写于 %2。请先校准时钟，再录入。</translation>
    </message>
</context>
<context>
    <name>CodeSettings</name>
    <message>
        <source>There is no setting %1.</source>
        <translation>没有设置项 %1。</translation>
    </message>
    <message>
        <source>There is no service standard %1.</source>
        <translation>没有 %1 这项服务标准。</translation>
    </message>
    <message>
        <source>%1 comes with the program, and so does its class.</source>
        <translation>“%1”是程序自带的标识，信息类别随程序确定，不能另设。</translation>
    </message>
    <message>
        <source>There is no entry %1. Add it to its code table first.</source>
        <translation>没有“%1”这一条目，请先在代码表中添加。</translation>
    </message>
</context>
<context>
    <name>ConsentEntry</name>
    <message>
        <source>What is agreed to</source>
        <translation>同意事项</translation>
    </message>
    <message>
        <source>The version of the notice is missing. It stands at the foot of the notice that was read.</source>
        <translation>缺少告知书版本。版本写在所读告知书的页脚。</translation>
    </message>
    <message>
        <source>The day of the consent</source>
        <translation>同意日期</translation>
    </message>
    <message>
        <source>Version %1 was agreed to on %2 already.</source>
        <translation>版本 %1 已于 %2 签过同意。</translation>
    </message>
    <message>
        <source>The day of the withdrawal</source>
        <translation>撤回日期</translation>
    </message>
    <message>
        <source>The consent was given on %1: it cannot be withdrawn before that.</source>
        <translation>同意于 %1 作出，撤回不能早于这一天。</translation>
    </message>
    <message>
        <source>No consent for %1 is in force.</source>
        <translation>“%1”没有有效的同意。</translation>
    </message>
</context>
<context>
    <name>CreditCode</name>
    <message>
        <source>The credit code has a character that does not belong there: it has digits and capitals without I, O, S, V and Z.</source>
        <translation>统一社会信用代码里有不该出现的字符：只用数字和大写字母，不含 I、O、S、V、Z。</translation>
    </message>
    <message>
        <source>A credit code has 18 characters, not %1. Compare it with the licence.</source>
        <translation>统一社会信用代码应为 18 位，现为 %1 位。请对照执照。</translation>
    </message>
    <message>
        <source>The credit code does not add up: a character is wrong, or two have changed places. Compare it with the licence.</source>
        <translation>统一社会信用代码校验位不符：有一位抄错，或两位颠倒。请对照执照。</translation>
    </message>
</context>
<context>
    <name>CryptoText</name>
    <message>
        <source>The key does not open this, or it was changed.</source>
        <translation>密钥打不开它，或内容已被改动。</translation>
    </message>
    <message>
        <source>The passphrase settings in the key file are outside the limits. Use a backup of the key file, or the recovery sheet.</source>
        <translation>密钥文件中的口令参数超出范围。请使用密钥文件的备份，或恢复码。</translation>
    </message>
    <message>
        <source>Not enough memory to check the passphrase (%1 MiB needed). Close other programs and try again.</source>
        <translation>内存不足，无法核对口令（需要 %1 MiB）。请关闭其他程序后再试。</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Exactly one SQL statement is prepared at a time.</source>
        <translation>每次只能准备一条 SQL 语句。</translation>
    </message>
    <message>
        <source>The disk of %1 is full; nothing was saved. Free some space and try again.</source>
        <translation>%1 所在磁盘已满，什么都没有保存。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>The database %1 cannot be written. Check the rights of its folder.</source>
        <translation>数据库 %1 无法写入。请检查文件夹权限。</translation>
    </message>
    <message>
        <source>The database %1 is in use by another program. Close it and try again.</source>
        <translation>数据库 %1 正被另一个程序使用。请先关闭它。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The database %1 holds this record already, or something that excludes it; nothing was saved.</source>
        <translation>数据库 %1 中已有此记录或与之冲突的内容，什么都没有保存。</translation>
    </message>
    <message>
        <source>The database %1 is missing.</source>
        <translation>找不到数据库 %1。</translation>
    </message>
    <message>
        <source>The database %1 is damaged.</source>
        <translation>数据库 %1 已损坏。</translation>
    </message>
    <message>
        <source>The database %1 could not do this (%2). Try again; if it stays so, see whether its disk works and whether the rights of its folder are right.</source>
        <translation>数据库 %1 无法完成（%2）。请再试；若仍如此，请检查磁盘是否正常、文件夹权限是否正确。</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>such as 11-23 or yesterday</source>
        <translation>如 11-23 或 昨天</translation>
    </message>
    <message>
        <source>Open the calendar (Down)</source>
        <translation>打开日历（↓）</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>已停止，什么都没有保留。</translation>
    </message>
    <message>
        <source>The day is missing. Give it as 2026-11-23.</source>
        <translation>缺日期。请写成 2026-11-23。</translation>
    </message>
    <message>
        <source>The story of the demonstration data is damaged. Install the program again.</source>
        <translation>演示故事已损坏。请重新安装程序。</translation>
    </message>
    <message>
        <source>小陈&apos;s story goes on until %1: give a later day with --today.</source>
        <translation>小陈的故事到 %1 为止：请用 --today 给出更晚的日期。</translation>
    </message>
    <message>
        <source>There is no station under %1 in the network.</source>
        <translation>站点网络中 %1 之下没有站点。</translation>
    </message>
</context>
<context>
    <name>DemoTable</name>
    <message>
        <source>The file %1 of the demonstration data is missing. Install the program again.</source>
        <translation>缺少演示数据文件 %1。请重新安装程序。</translation>
    </message>
</context>
<context>
    <name>DeskKeyBox</name>
    <message>
        <source>This workspace has lost its desk key. Restore the last verified backup.</source>
        <translation>本工作区的工作台密钥已丢失。请恢复最近一次核验过的备份。</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>The second person must be somebody else.</source>
        <translation>第二人必须是另一位同事。</translation>
    </message>
    <message>
        <source>Say the purpose in at most %1 characters.</source>
        <translation>用途请不超过 %1 个字。</translation>
    </message>
    <message>
        <source>Say what whole numbers are needed for, or leave them masked.</source>
        <translation>请写明为何需要完整号码，或保持脱敏。</translation>
    </message>
    <message>
        <source>Say what the data of so many people are needed for.</source>
        <translation>请写明这么多人的信息用于何处。</translation>
    </message>
    <message>
        <source>%1 needs a second person who signs in as well and has one of these roles: %2. %3 Or mask it fully.</source>
        <translation>%1需要另一人同时登录，且具有以下角色之一：%2。%3也可以改为全部脱敏。</translation>
    </message>
</context>
<context>
    <name>Disk</name>
    <message>
        <source>%1 needs %2 of free space on its disk, which has %3. Free some and try again.</source>
        <translation>%1 所在磁盘需要 %2 空余，现有 %3。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>%1 lies on a network share, where a database is not safe. Keep the workspace on a disk of this computer, and use the share for exchanging and for backups.</source>
        <translation>%1 在网络共享上，数据库放在那里不安全。请把工作区放在本机磁盘，共享只用于交换和备份。</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Every page of the database is whole.</source>
        <translation>数据库每一页都完好。</translation>
    </message>
    <message>
        <source>The search tables are whole.</source>
        <translation>检索表完好。</translation>
    </message>
    <message>
        <source>The search tables are damaged: somebody on file may not be found.</source>
        <translation>检索表已损坏：可能有人在册却查不到。</translation>
    </message>
    <message>
        <source>The ledger is whole: %1 records of %2 desks.</source>
        <translation>账本完好：%1 条记录，%2 台工作台。</translation>
    </message>
    <message>
        <source>%1 of them are sealed for counsellors: their content was not checked.</source>
        <translation>其中 %1 条为受限记录，未核对内容。</translation>
    </message>
    <message>
        <source>Let a counsellor run this, too.</source>
        <translation>请由指导师再运行一次。</translation>
    </message>
    <message>
        <source>workspace.json names another desk than the one that writes.</source>
        <translation>workspace.json 写的工作台与实际写入的不一致。</translation>
    </message>
    <message>
        <source>This desk has its certificate.</source>
        <translation>本工作台已有证书。</translation>
    </message>
    <message>
        <source>This desk has no certificate yet.</source>
        <translation>本工作台还没有证书。</translation>
    </message>
    <message>
        <source>Let an administrator sign in once.</source>
        <translation>请管理员登录一次。</translation>
    </message>
    <message>
        <source>No field has two values.</source>
        <translation>没有字段存在两个值。</translation>
    </message>
    <message numerus="yes">
        <source>%n fields were changed at two places and wait for a decision.</source>
        <translation>
            <numerusform>有 %n 个字段在两处被修改，等待确定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the list of conflicts and choose.</source>
        <translation>请打开冲突列表逐项确定。</translation>
    </message>
    <message numerus="yes">
        <source>What is shown is not what the log says, in %n tables.</source>
        <translation>
            <numerusform>有 %n 个表的内容与账本不一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>A second database made from the log (%1 operations) is equal.</source>
        <translation>按账本重建的数据库（%1 次操作）与现有内容一致。</translation>
    </message>
    <message>
        <source>%1 of them are sealed for counsellors: their fields were not compared.</source>
        <translation>其中 %1 条为受限记录，未比较字段。</translation>
    </message>
    <message>
        <source>There are copies from before the tables were brought to a new version: %1.</source>
        <translation>留有升级前的副本：%1。</translation>
    </message>
    <message>
        <source>Delete them once the program works as before; they hold personal data.</source>
        <translation>程序运行正常后请删除，其中含个人信息。</translation>
    </message>
    <message>
        <source>These files do not belong to the workspace: %1.</source>
        <translation>有不属于工作区的文件：%1。</translation>
    </message>
    <message>
        <source>Move them elsewhere.</source>
        <translation>请移到别处。</translation>
    </message>
    <message>
        <source>The database takes %1, and %2 are free on its disk.</source>
        <translation>数据库占用 %1，所在磁盘还有 %2 空余。</translation>
    </message>
    <message>
        <source>Free some: a new version of the tables and a rebuild need as much as the database takes.</source>
        <translation>请腾出空间：升级和重建需要与数据库同样大小的空间。</translation>
    </message>
    <message>
        <source>The database is encrypted.</source>
        <translation>数据库已加密。</translation>
    </message>
    <message>
        <source>本机数据库尚未加密: the database on this computer is not encrypted yet.</source>
        <translation>本机数据库尚未加密。</translation>
    </message>
    <message>
        <source>Store only synthetic people (演示数据) in it.</source>
        <translation>请只存放虚构人员（演示数据）。</translation>
    </message>
    <message>
        <source>This folder is a copy of another workspace.</source>
        <translation>此文件夹是另一个工作区的副本。</translation>
    </message>
    <message>
        <source>It becomes a desk of its own when somebody signs in.</source>
        <translation>有人登录后，它会成为一台独立的工作台。</translation>
    </message>
    <message>
        <source>The folder holds what it should and nothing else.</source>
        <translation>文件夹内容齐全，没有多余的文件。</translation>
    </message>
    <message>
        <source>Bring the file keyslots back from the last verified backup: without it nobody can sign in.</source>
        <translation>请从最近一次核验过的备份找回 keyslots 文件，没有它谁都无法登录。</translation>
    </message>
    <message numerus="yes">
        <source>Each of the %n users has a key.</source>
        <translation>
            <numerusform>%n 位使用人都有密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>These users cannot sign in, they have no key: %1.</source>
        <translation>以下使用人没有密钥，无法登录：%1。</translation>
    </message>
    <message>
        <source>Let an administrator add them again.</source>
        <translation>请管理员重新添加。</translation>
    </message>
    <message>
        <source>Make one on another disk: leyedesk backup FILE.</source>
        <translation>请在另一块磁盘上做一次备份：leyedesk backup 文件。</translation>
    </message>
    <message>
        <source>No backup was ever made of this workspace.</source>
        <translation>本工作区从未备份。</translation>
    </message>
    <message>
        <source>The last verified backup is of %1.</source>
        <translation>最近一次核验过的备份：%1。</translation>
    </message>
    <message numerus="yes">
        <source>That is %n days ago.</source>
        <translation>
            <numerusform>距今 %n 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n attachments are missing.</source>
        <translation>
            <numerusform>有 %n 个附件的文件缺失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n attachments are not what was kept: they were altered or are damaged.</source>
        <translation>
            <numerusform>有 %n 个附件的文件与存入时不同：被改动过或已损坏。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the last verified backup into a new folder (leyedesk restore), and copy the files named here from its folder attachments into this one.</source>
        <translation>把最近一次核对过的备份恢复到新文件夹（leyedesk restore），再把这里列出的文件从其 attachments 文件夹复制到本文件夹的同一处。</translation>
    </message>
    <message numerus="yes">
        <source>Each of the %n attachment files is as it was kept.</source>
        <translation>
            <numerusform>%n 个附件文件均与存入时一致。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further files belong to no attachment.</source>
        <translation>
            <numerusform>另有 %n 个文件不属于任何附件。</numerusform>
        </translation>
    </message>
    <message>
        <source>They were left when the program was cut off: attaching the paper again uses its file.</source>
        <translation>它们是程序中断时留下的：重新添加该附件即会用上原文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n services are dated in the future, the last %1.</source>
        <translation>
            <numerusform>%n 条服务的日期在今天之后，最晚为 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the log were written in the future, the last %1.</source>
        <translation>
            <numerusform>%n 条账本记录的时间晚于本机时钟，最晚为 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is dated in the future.</source>
        <translation>没有日期在今天之后的内容。</translation>
    </message>
    <message>
        <source>By the clock of this computer it is %1: set it right if it is wrong. Put the dates of services right where another clock was.</source>
        <translation>本机时钟显示今天是 %1：不对的话请校准。若是别的电脑时钟不准，请更正服务日期。</translation>
    </message>
</context>
<context>
    <name>EnrolmentEntry</name>
    <message>
        <source>Already enrolled as %1 since %2. Close that enrolment first.</source>
        <translation>自 %2 起已登记为%1。请先结束那次登记。</translation>
    </message>
    <message>
        <source>The day of registration</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>The day of registration (%1) lies before the person was born (%2).</source>
        <translation>登记日期（%1）早于出生日期（%2）。</translation>
    </message>
    <message>
        <source>The outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The day of the outcome is missing. Give it as 2026-11-23.</source>
        <translation>缺少结果日期。请写成 2026-11-23。</translation>
    </message>
    <message>
        <source>The day of the outcome</source>
        <translation>结果日期</translation>
    </message>
    <message>
        <source>The outcome (%1) lies before the day of registration (%2).</source>
        <translation>结果日期（%1）早于登记日期（%2）。</translation>
    </message>
    <message>
        <source>The evidence is missing. Say what shows it: 合同, 录用, 参保 or 本人说明.</source>
        <translation>缺少证据。请注明：合同、录用、参保或本人说明。</translation>
    </message>
    <message>
        <source>The follow-up (%1) lies before the outcome (%2).</source>
        <translation>回访日期（%1）早于结果日期（%2）。</translation>
    </message>
    <message>
        <source>What they are enrolled for</source>
        <translation>登记类别</translation>
    </message>
    <message>
        <source>The category</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>The stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>This enrolment was closed on %1. Reopen it first, or correct what the closing says.</source>
        <translation>此登记已于 %1 结案。请先重新开案，或更正结案内容。</translation>
    </message>
    <message>
        <source>Say why the enrolment is opened again.</source>
        <translation>请写明重新开案的原因。</translation>
    </message>
    <message>
        <source>This enrolment is open.</source>
        <translation>此登记尚未结案。</translation>
    </message>
    <message>
        <source>An enrolment ends by closing it and begins again by reopening it.</source>
        <translation>登记通过结案结束，通过重新开案恢复。</translation>
    </message>
    <message>
        <source>A death ends everything the person is enrolled for. Open this enrolment again and close it with that outcome.</source>
        <translation>去世会结束此人的全部登记。请先重新开案，再以此结果结案。</translation>
    </message>
    <message>
        <source>The day of registration is missing. Give it as 2026-11-23.</source>
        <translation>缺少登记日期。请写成 2026-11-23。</translation>
    </message>
    <message>
        <source>A death ended everything the person was enrolled for. Open those enrolments again instead.</source>
        <translation>去世已结束此人的全部登记。请改为重新打开这些登记。</translation>
    </message>
</context>
<context>
    <name>EntryProblem</name>
    <message>
        <source>This is no day that can be meant. Write it as 2026-11-23.</source>
        <translation>这不是可能的日期。请写成 2026-11-23。</translation>
    </message>
    <message>
        <source>This is no usual phone number. It was kept as it stands; ask for the right one.</source>
        <translation>这不像电话号码。已照原样保留，请核实。</translation>
    </message>
    <message>
        <source>This is not in the list of choices. It was kept as it stands; choose the right one.</source>
        <translation>不在选项之中。已照原样保留，请选择正确的一项。</translation>
    </message>
    <message>
        <source>This ID number is on file under another name. Nothing was changed; look whose it is.</source>
        <translation>此证件号已在另一人名下。没有改动，请核对是谁。</translation>
    </message>
    <message>
        <source>By the day of birth this person is over 120 years old. Compare with the document.</source>
        <translation>按出生日期此人已超过 120 岁。请对照证件。</translation>
    </message>
    <message>
        <source>This text is longer than its field. The beginning was kept; attach the whole as a file.</source>
        <translation>文字超过字段长度，已保留前面部分。全文请作为附件保存。</translation>
    </message>
    <message>
        <source>The day is missing in this date. Fill it in where it is known.</source>
        <translation>日期缺少“日”。知道时请补上。</translation>
    </message>
    <message>
        <source>This is no number that can be kept here, so it was left out. Type it again.</source>
        <translation>此处不能保存这样的数字，已略去。请重新填写。</translation>
    </message>
    <message>
        <source>Birth or sex differ from the ID number, which was followed. Compare with the document.</source>
        <translation>出生日期或性别与证件号不符，已按证件号登记。请对照证件。</translation>
    </message>
    <message>
        <source>Somebody with this name and the same birth or phone is on file. Look whether it is one person.</source>
        <translation>已有同名且出生日期或电话相同的人。请核对是否为同一人。</translation>
    </message>
    <message>
        <source>This person is not on file, so the service was not recorded. Import or register the person first.</source>
        <translation>此人不在册，服务未登记。请先导入或登记此人。</translation>
    </message>
    <message>
        <source>It cannot be told who is meant, so the service was not recorded. Give the ID number, or name and phone.</source>
        <translation>无法确定是谁，服务未登记。请给出证件号，或姓名和电话。</translation>
    </message>
    <message>
        <source>The kind of service is missing, so it was not recorded. Fill it in.</source>
        <translation>缺服务类型，未登记。请补上。</translation>
    </message>
    <message>
        <source>This is confidential and was left out. Somebody whose role allows it can import the same list again to add it.</source>
        <translation>属于受限内容，未导入。有权限的同事可再次导入同一名册补上。</translation>
    </message>
    <message>
        <source>This person had died by then, so nothing was written. Look whether the day is right and it is the same person.</source>
        <translation>当日此人已去世，未写入。请核对日期，以及是否同一人。</translation>
    </message>
    <message>
        <source>The name is missing, or is none that somebody can have. Give what the person is called: with letters, at most 100 characters.</source>
        <translation>缺少姓名，或填的不是姓名。请填写姓名：须有文字，不超过 100 个字符。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>导出已停止，没有写出文件。</translation>
    </message>
</context>
<context>
    <name>ExportFilter</name>
    <message>
        <source>The filter cannot be read from &quot;%1&quot; on. Write terms such as station:31010901701 or text:&quot;two words&quot;, with blanks between them.</source>
        <translation>筛选条件从“%1”起无法识别。请写成 station:31010901701 或 text:&quot;两个词&quot;，各项之间用空格隔开。</translation>
    </message>
    <message>
        <source>%1: there is no &quot;%2&quot;. Choose among: %3.</source>
        <translation>%1：没有“%2”。请选择：%3。</translation>
    </message>
    <message>
        <source>state: &quot;%1&quot; is neither open nor closed.</source>
        <translation>state：“%1”既不是 open 也不是 closed。</translation>
    </message>
    <message>
        <source>station: there is no &quot;%1&quot; in the network. Give a code such as 31010901701, a subdistrict such as 310109017, or a name.</source>
        <translation>station：站点网络中没有“%1”。请给出站点编号如 31010901701、街道编号如 310109017，或名称。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no day. Write it as 2026-11-23.</source>
        <translation>%1：“%2”不是日期。请写成 2026-11-23。</translation>
    </message>
    <message>
        <source>age: &quot;%1&quot; is no range. Write 18..35, 60.. or ..24.</source>
        <translation>age：“%1”不是范围。请写成 18..35、60.. 或 ..24。</translation>
    </message>
    <message>
        <source>The filter knows no &quot;%1&quot; here. It knows: %2.</source>
        <translation>这里没有筛选项“%1”。可用的有：%2。</translation>
    </message>
    <message>
        <source>%1 takes exactly one value.</source>
        <translation>%1 只能有一个值。</translation>
    </message>
</context>
<context>
    <name>FactSection</name>
    <message>
        <source>Identity</source>
        <translation>身份信息</translation>
    </message>
    <message>
        <source>Contact and home</source>
        <translation>联系与住址</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>就业情况</translation>
    </message>
    <message>
        <source>Education and skills</source>
        <translation>学历与技能</translation>
    </message>
    <message>
        <source>Wanted job</source>
        <translation>求职意向</translation>
    </message>
    <message>
        <source>Hardship and health</source>
        <translation>困难与健康</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>FactSheet</name>
    <message>
        <source>This is hidden from you, so it cannot be changed here.</source>
        <translation>此项您无权查看，因此不能在此修改。</translation>
    </message>
    <message>
        <source>Your roles do not allow writing this. Ask somebody who works with it.</source>
        <translation>您的角色不能填写此项。请由经办人员填写。</translation>
    </message>
    <message>
        <source>This comes from the ID number. If the document really differs from its number, say why in &quot;%1&quot; first.</source>
        <translation>此项由证件号码得出。若证件所载确与号码不符，请先在“%1”中说明原因。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed by somebody else meanwhile. Look at the new value, then decide again.</source>
        <translation>“%1”刚被别人修改过。请看新值后再决定。</translation>
    </message>
    <message>
        <source>This is hidden from you.</source>
        <translation>此项您无权查看。</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>开放时间</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>共建单位</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Follows desk</source>
        <translation>接续工作台</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>封存于</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>English label</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容类别</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Mask level</source>
        <translation>脱敏级别</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>涉及人员</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>登记类别</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Responsible aide</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Outcome on</source>
        <translation>结果日期</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Pay a month</source>
        <translation>月薪</translation>
    </message>
    <message>
        <source>Follow-up on</source>
        <translation>回访日期</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭户</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Why there is no ID number</source>
        <translation>无证件号原因</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Why birth or sex differ from the ID number</source>
        <translation>出生日期或性别与证件不一致的原因</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>备用电话</translation>
    </message>
    <message>
        <source>Residents&apos; committee</source>
        <translation>居委</translation>
    </message>
    <message>
        <source>Living address</source>
        <translation>居住地址</translation>
    </message>
    <message>
        <source>Registered address</source>
        <translation>户籍地址</translation>
    </message>
    <message>
        <source>Household registration</source>
        <translation>户籍性质</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>户籍所在</translation>
    </message>
    <message>
        <source>Lives elsewhere</source>
        <translation>人户分离</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Native place</source>
        <translation>籍贯</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>婚姻状况</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>School</source>
        <translation>毕业院校</translation>
    </message>
    <message>
        <source>Field of study</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Graduated on</source>
        <translation>毕业日期</translation>
    </message>
    <message>
        <source>Employment card number</source>
        <translation>就业创业证号</translation>
    </message>
    <message>
        <source>Labour status</source>
        <translation>劳动状态</translation>
    </message>
    <message>
        <source>Last job ended on</source>
        <translation>最近退工日期</translation>
    </message>
    <message>
        <source>Personnel file kept at</source>
        <translation>档案所在地</translation>
    </message>
    <message>
        <source>Former retirement age</source>
        <translation>原退休年龄</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能特长</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>外语</translation>
    </message>
    <message>
        <source>Computer skill</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Self-evaluation</source>
        <translation>自我评价</translation>
    </message>
    <message>
        <source>Wanted jobs</source>
        <translation>欲从事岗位</translation>
    </message>
    <message>
        <source>Wanted pay a month</source>
        <translation>期望月薪</translation>
    </message>
    <message>
        <source>Wanted area</source>
        <translation>期望地区</translation>
    </message>
    <message>
        <source>Wanted contract</source>
        <translation>期望用工形式</translation>
    </message>
    <message>
        <source>Wanted hours</source>
        <translation>期望班时</translation>
    </message>
    <message>
        <source>Family background</source>
        <translation>家庭背景</translation>
    </message>
    <message>
        <source>Minimum living allowance</source>
        <translation>低保</translation>
    </message>
    <message>
        <source>Household income</source>
        <translation>家庭收入来源</translation>
    </message>
    <message>
        <source>Hardship</source>
        <translation>困难情况</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>残疾</translation>
    </message>
    <message>
        <source>Illness and allergies</source>
        <translation>疾病与过敏</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <source>Key holder</source>
        <translation>钥匙保管人</translation>
    </message>
    <message>
        <source>Family doctor</source>
        <translation>家庭医生</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Version of the notice</source>
        <translation>告知书版本</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>同意日期</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>撤回日期</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>服务人</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>第二人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Known are: %2.</source>
        <translation>没有字段“%1”。可用的有：%2。</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>%1 is larger than such a file can be.</source>
        <translation>%1 超过了这类文件的上限。</translation>
    </message>
    <message>
        <source>There is no space left for %1. Free some and try again.</source>
        <translation>没有空间保存 %1。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>%1 may not be read or written. Check its rights.</source>
        <translation>无权读写 %1。请检查权限。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>找不到 %1。</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 已经存在。</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2.</source>
        <translation>无法读写 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is not there: there is no folder %2. Make it, or choose another place.</source>
        <translation>找不到 %1：没有文件夹 %2。请新建该文件夹，或另选位置。</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Say what the file is needed for outside.</source>
        <translation>请写明文件带出的用途。</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>This file cannot be read: it is damaged.</source>
        <translation>文件已损坏，无法读取。</translation>
    </message>
    <message>
        <source>PDF files are shown with %1, which is missing here. Install poppler-utils.</source>
        <translation>显示 PDF 需要 %1，本机未安装。请安装 poppler-utils。</translation>
    </message>
    <message>
        <source>This file takes too long to show. Take it out to look at it.</source>
        <translation>文件打开时间过长，无法在此显示。请带出后查看。</translation>
    </message>
    <message>
        <source>This picture is too large to show. Take it out to look at it.</source>
        <translation>图片过大，无法在此显示。请带出后查看。</translation>
    </message>
    <message>
        <source>Files of this sort are not shown here. Take it out to look at it.</source>
        <translation>这类文件不能在此显示。请带出后查看。</translation>
    </message>
</context>
<context>
    <name>FolderLock</name>
    <message>
        <source>The workspace is in use by another program. Close it there and try again.</source>
        <translation>工作区正被另一个程序使用。请在那里关闭后再试。</translation>
    </message>
    <message>
        <source>The workspace is in use by %1 of user %2 on %3 (process %4) since %5. Close it there and try again.</source>
        <translation>工作区正由用户 %2 在 %3 上用 %1 打开（进程 %4，自 %5 起）。请在那里关闭后再试。</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>Colours, by use</source>
        <translation>颜色（按用途）</translation>
    </message>
    <message>
        <source>Charts and calendar</source>
        <translation>图表与日历</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>Kinds: one main button a page at most</source>
        <translation>种类：每页最多一个主按钮</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>移入回收站</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>加筛选</translation>
    </message>
    <message>
        <source>In a row</source>
        <translation>行内</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>What cannot be pressed now</source>
        <translation>当前不可用</translation>
    </message>
    <message>
        <source>Inputs, with label, hint, warning and error</source>
        <translation>输入框：标签、提示、提醒与错误</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>As on the ID card</source>
        <translation>与身份证一致</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>The last digit does not fit the others.</source>
        <translation>最后一位校验码不符。</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>A mobile number has 11 digits.</source>
        <translation>手机号应为 11 位。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>当前不可填</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Who fits</source>
        <translation>符合的人</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>One of several; a lock where it is confidential</source>
        <translation>多选一；保密的带锁</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>States: a sign besides the colour</source>
        <translation>状态：除颜色外另有图标</translation>
    </message>
    <message>
        <source>Marks of groups</source>
        <translation>群体标识</translation>
    </message>
    <message>
        <source>Masked until somebody looks; the look is logged</source>
        <translation>默认隐去，查看留痕</translation>
    </message>
    <message>
        <source>It is being read</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation>暂无内容</translation>
    </message>
    <message>
        <source>Nobody is on file yet. Take somebody on file, or import a list.</source>
        <translation>还没有人员档案。请新建人员，或导入名册。</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>导入名册</translation>
    </message>
    <message>
        <source>It could not be read</source>
        <translation>读取失败</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again.</source>
        <translation>磁盘已满。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>Long work</source>
        <translation>耗时操作</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务次数</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>A short list of records</source>
        <translation>短列表</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>What happened, newest first</source>
        <translation>经过（最近的在前）</translation>
    </message>
    <message>
        <source>Said without being in the way, and asked over everything else</source>
        <translation>不打扰的提示，和必须回答的询问</translation>
    </message>
    <message>
        <source>Say what was done</source>
        <translation>显示提示</translation>
    </message>
    <message>
        <source>Saved: 职业指导 for 陈小明</source>
        <translation>已保存：陈小明 职业指导</translation>
    </message>
    <message>
        <source>Ask why</source>
        <translation>询问原因</translation>
    </message>
    <message>
        <source>Put 陈小明 into the bin?</source>
        <translation>把陈小明移入回收站？</translation>
    </message>
    <message>
        <source>Everything stays as it is and comes back with it.</source>
        <translation>相关内容保持原样，取回时一并恢复。</translation>
    </message>
    <message>
        <source>Colours and text</source>
        <translation>颜色与文字</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Choices and marks</source>
        <translation>选项与标识</translation>
    </message>
    <message>
        <source>Empty, busy, failed</source>
        <translation>空、忙、失败</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>提示与询问</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>This operation may not be read on this desk.</source>
        <translation>此操作不能在本工作台查看。</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>新建人员</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>修改人员</translation>
    </message>
    <message>
        <source>Person put into the bin</source>
        <translation>人员移入回收站</translation>
    </message>
    <message>
        <source>Person taken out of the bin</source>
        <translation>人员取回</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Enrolment closed</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Enrolment opened again</source>
        <translation>重新开案</translation>
    </message>
    <message>
        <source>Enrolment changed</source>
        <translation>修改登记</translation>
    </message>
    <message>
        <source>Enrolment put into the bin</source>
        <translation>登记移入回收站</translation>
    </message>
    <message>
        <source>Enrolment taken out of the bin</source>
        <translation>登记取回</translation>
    </message>
    <message>
        <source>Mark set</source>
        <translation>添加标识</translation>
    </message>
    <message>
        <source>Mark ended</source>
        <translation>结束标识</translation>
    </message>
    <message>
        <source>Mark changed</source>
        <translation>修改标识</translation>
    </message>
    <message>
        <source>Mark put into the bin</source>
        <translation>标识移入回收站</translation>
    </message>
    <message>
        <source>Mark taken out of the bin</source>
        <translation>标识取回</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>签署同意</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>撤回同意</translation>
    </message>
    <message>
        <source>Consent put into the bin</source>
        <translation>同意移入回收站</translation>
    </message>
    <message>
        <source>Consent taken out of the bin</source>
        <translation>同意取回</translation>
    </message>
    <message>
        <source>Household made</source>
        <translation>建立家庭户</translation>
    </message>
    <message>
        <source>Joined a household</source>
        <translation>加入家庭户</translation>
    </message>
    <message>
        <source>Left a household</source>
        <translation>离开家庭户</translation>
    </message>
    <message>
        <source>Household changed</source>
        <translation>修改家庭户</translation>
    </message>
    <message>
        <source>Households merged</source>
        <translation>合并家庭户</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Attachment put into the bin</source>
        <translation>附件移入回收站</translation>
    </message>
    <message>
        <source>Attachment taken out of the bin</source>
        <translation>附件取回</translation>
    </message>
    <message>
        <source>Service recorded</source>
        <translation>登记服务</translation>
    </message>
    <message>
        <source>Service corrected</source>
        <translation>更正服务</translation>
    </message>
    <message>
        <source>Service put into the bin</source>
        <translation>服务移入回收站</translation>
    </message>
    <message>
        <source>Service taken out of the bin</source>
        <translation>服务取回</translation>
    </message>
    <message>
        <source>Imported from a list of people</source>
        <translation>从人员名册导入</translation>
    </message>
    <message>
        <source>Imported from a list of elders</source>
        <translation>从老人名册导入</translation>
    </message>
    <message>
        <source>Imported from a list of services</source>
        <translation>从服务台账导入</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭户</translation>
    </message>
    <message>
        <source>Member of a household</source>
        <translation>家庭户成员</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>在回收站</translation>
    </message>
    <message>
        <source>on file</source>
        <translation>在册</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Subdistrict</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Looked at in full</source>
        <translation>查看完整号码</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>信息提供</translation>
    </message>
</context>
<context>
    <name>HolidayFile</name>
    <message>
        <source>There are only %1 days off here, and the law gives at least %2. Is the list whole?</source>
        <translation>表中只有 %1 天放假，少于法定的 %2 天，请检查是否完整。</translation>
    </message>
    <message>
        <source>Line %1: the name is missing. Write which holiday it is, such as 春节.</source>
        <translation>第 %1 行：缺少名称，请填写节日，如“春节”。</translation>
    </message>
    <message>
        <source>Line %1: %2 is a %3 and worked anyway; only a Saturday or Sunday makes up for a day off. Correct the date or the type.</source>
        <translation>第 %1 行：%2 是%3，本来就是工作日，只有周六、周日才能调休上班，请更正日期或类型。</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no date. Write it as 2027-01-01.</source>
        <translation>第 %1 行：“%2”不是日期，请写成 2027-01-01。</translation>
    </message>
    <message>
        <source>Line %1: %2 is not of %3. Bring in one year at a time.</source>
        <translation>第 %1 行：%2 不在 %3 年，每次只能导入一个年份。</translation>
    </message>
    <message>
        <source>Line %1: %2 stands in line %3 already. Leave one of them out.</source>
        <translation>第 %1 行：%2 已出现在第 %3 行，请删去其中一行。</translation>
    </message>
    <message>
        <source>Line %1: %2 is a %3, not a %4. Correct the date.</source>
        <translation>第 %1 行：%2 是%3，不是%4，请更正日期。</translation>
    </message>
    <message>
        <source>Line %1: there is no column %2. The first line has to be: 日期, 类型, 名称; or date, type, name_zh.</source>
        <translation>第 %1 行：缺少“%2”列。首行应为：日期、类型、名称，或 date、type、name_zh。</translation>
    </message>
    <message>
        <source>Line %1: the type is &quot;%2&quot;. Write 放假 for a day off, 上班 for a working day that makes up for one.</source>
        <translation>第 %1 行：类型为“%2”。放假请填“放假”，调休上班请填“上班”。</translation>
    </message>
</context>
<context>
    <name>Holidays</name>
    <message>
        <source>There are no days to bring in.</source>
        <translation>没有可导入的日期。</translation>
    </message>
    <message>
        <source>Bring in one year at a time.</source>
        <translation>每次只能导入一个年份。</translation>
    </message>
    <message>
        <source>Say which notice announced them, with its number.</source>
        <translation>请填写公布放假安排的通知及文号。</translation>
    </message>
    <message>
        <source>Nothing was brought in for %1.</source>
        <translation>没有导入过 %1 年的节假日。</translation>
    </message>
    <message>
        <source>%1 is too far away: only the years %2 to %3 are brought in. Check the dates.</source>
        <translation>%1 年不在可导入的范围内（%2 至 %3 年），请检查日期。</translation>
    </message>
</context>
<context>
    <name>HouseholdEntry</name>
    <message>
        <source>%1 belongs to this household already.</source>
        <translation>%1 已在这一户。</translation>
    </message>
    <message>
        <source>%1 lives in another household already. Let them leave it first, or merge the two.</source>
        <translation>%1 已在另一户。请先离开那一户，或合并两户。</translation>
    </message>
    <message>
        <source>Nobody is in this household. Choose at least one person.</source>
        <translation>这一户没有人。请至少选择一人。</translation>
    </message>
    <message>
        <source>Somebody is named twice.</source>
        <translation>有人重复。</translation>
    </message>
    <message>
        <source>The household needs a name. Usually it is called after one of its people.</source>
        <translation>请给家庭户起个名称，通常用其中一人的姓名。</translation>
    </message>
    <message>
        <source>This is one household already.</source>
        <translation>这本来就是同一户。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Import elders</source>
        <translation>导入老年人</translation>
    </message>
    <message>
        <source>Import past services</source>
        <translation>导入历史服务</translation>
    </message>
    <message>
        <source>Import job seekers</source>
        <translation>导入求职人员</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>read as xls</source>
        <translation>读作 xls</translation>
    </message>
    <message>
        <source>read as xlsx</source>
        <translation>读作 xlsx</translation>
    </message>
    <message>
        <source>read as ods</source>
        <translation>读作 ods</translation>
    </message>
    <message>
        <source>read as text, %1</source>
        <translation>读作文本，%1</translation>
    </message>
    <message>
        <source>kept in the remark of the enrolment</source>
        <translation>记入登记备注</translation>
    </message>
    <message>
        <source>kept with the details of the service</source>
        <translation>记入服务明细</translation>
    </message>
    <message>
        <source>left out: neither yes nor no</source>
        <translation>不采用：看不出是或否</translation>
    </message>
    <message>
        <source>kept as it is written</source>
        <translation>按原文保留</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>无法读取文件 %1：%2</translation>
    </message>
    <message>
        <source>%1 is no workbook, whatever its name: it is text (%2), read as csv.</source>
        <translation>%1 的内容不是工作簿，而是文本（%2），已按 csv 读取。</translation>
    </message>
    <message>
        <source>%1 is a workbook (%2), whatever its name, and was read as one.</source>
        <translation>%1 的内容是工作簿（%2），已按工作簿读取。</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>Subdistrict</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Marked since</source>
        <translation>标识起始日期</translation>
    </message>
    <message>
        <source> in sheet &quot;%1&quot;</source>
        <translation>（工作表“%1”）</translation>
    </message>
    <message>
        <source>No column tells who the services were for%1: give 身份证号, or 姓名 and 联系电话.</source>
        <translation>没有列说明服务对象是谁%1：请给出身份证号，或姓名和联系电话。</translation>
    </message>
    <message>
        <source>No column tells kind and date of the services%1: give 服务类型 and 服务日期.</source>
        <translation>没有列说明服务类型和日期%1：请给出服务类型和服务日期。</translation>
    </message>
    <message>
        <source>No column with names was found%1. The list needs a row of headers such as 姓名 and 身份证号.</source>
        <translation>没有找到姓名列%1。名册需要一行表头，如 姓名、身份证号。</translation>
    </message>
    <message>
        <source>No sheet of this file has a row of headers such as 姓名 and 身份证号. Put one above the list, or choose the columns by hand.</source>
        <translation>此文件的工作表都没有表头行（如 姓名、身份证号）。请在名册上方加一行表头，或手工指定各列。</translation>
    </message>
    <message>
        <source>Two columns%1 are taken for the same: &quot;%2&quot; and one before it. Take one of them for something else, or leave it out.</source>
        <translation>有两列%1对应同一项：“%2”与它前面的一列。请把其中一列改为其他项，或设为不导入。</translation>
    </message>
</context>
<context>
    <name>ImportWork</name>
    <message>
        <source>It was stopped; nothing was written.</source>
        <translation>已停止，没有写入任何内容。</translation>
    </message>
    <message>
        <source>It was stopped; no file was written.</source>
        <translation>已停止，没有生成文件。</translation>
    </message>
    <message>
        <source>There is no such import in this workspace any more. Choose its file again.</source>
        <translation>本工作区里已没有这次导入。请重新选择文件。</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>There is no such import in this workspace.</source>
        <translation>本工作区没有这次导入。</translation>
    </message>
    <message>
        <source>This import was undone. Import the file again.</source>
        <translation>这次导入已撤销。请重新导入文件。</translation>
    </message>
    <message>
        <source>This import has come to its end already.</source>
        <translation>这次导入已经完成。</translation>
    </message>
    <message>
        <source>This is not the file that the import began with (%1), or it was changed since. Choose that file, or undo the import.</source>
        <translation>这不是导入开始时的文件（%1），或文件后来改动过。请选择原文件，或撤销这次导入。</translation>
    </message>
    <message>
        <source>Give the profile a name, such as the office whose lists it fits.</source>
        <translation>请给导入方案起个名称，例如这类名册来自哪个单位。</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Only an administrator can do this. Sign in as one.</source>
        <translation>只有管理员可以这样做。请以管理员身份登录。</translation>
    </message>
    <message>
        <source>This record is not on file any more.</source>
        <translation>此记录已不在册。</translation>
    </message>
    <message>
        <source>This record is on file already.</source>
        <translation>此记录已经在册。</translation>
    </message>
    <message>
        <source>This has been saved already.</source>
        <translation>已经保存过了。</translation>
    </message>
</context>
<context>
    <name>KeySlotText</name>
    <message>
        <source>%1 is damaged, so nobody can sign in with it. Put back the copy that is in the latest backup.</source>
        <translation>%1 已损坏，无法用它登录。请放回最近备份中的副本。</translation>
    </message>
    <message>
        <source>%1 is not a file of key slots. Put back the copy that is in the latest backup.</source>
        <translation>%1 不是密钥槽文件。请放回最近备份中的副本。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program. Update this one.</source>
        <translation>%1 由更新版本的程序写入。请升级本程序。</translation>
    </message>
    <message>
        <source>%1 belongs to another workspace. Put back the copy that belongs here.</source>
        <translation>%1 属于另一个工作区。请放回属于这里的副本。</translation>
    </message>
    <message>
        <source>In %1 the protection of a passphrase is outside the limits, as if somebody had weakened it. Put back the copy that is in the latest backup.</source>
        <translation>%1 中的口令保护强度超出范围，像是被人削弱过。请放回最近备份中的副本。</translation>
    </message>
</context>
<context>
    <name>KeySlotsText</name>
    <message>
        <source>This user has no passphrase at this desk. Ask an administrator to set one here.</source>
        <translation>此使用人在本工作台没有口令。请管理员在这里设置。</translation>
    </message>
    <message>
        <source>%1 is missing, so nobody can sign in. Put back the copy that is in the latest backup.</source>
        <translation>%1 不见了，谁都无法登录。请放回最近备份中的副本。</translation>
    </message>
    <message>
        <source>A workspace needs at least one user and a recovery code. Nothing was saved.</source>
        <translation>工作区至少要有一位使用人和恢复码。什么都没有保存。</translation>
    </message>
    <message>
        <source>This user already has a passphrase at this desk.</source>
        <translation>此使用人在本工作台已有口令。</translation>
    </message>
    <message>
        <source>The passphrase is empty. Type one.</source>
        <translation>口令是空的，请输入。</translation>
    </message>
    <message>
        <source>This is the last user who can sign in at this desk. Add another one first.</source>
        <translation>这是本工作台最后一位能登录的使用人。请先添加另一位。</translation>
    </message>
    <message>
        <source>A key file needs a name of at most %1 characters and at least one purpose: backup, report, sync or record.</source>
        <translation>密钥文件需要不超过 %1 个字的名称，和至少一个用途：备份、报表、同步或登记。</translation>
    </message>
    <message>
        <source>This key file was revoked already.</source>
        <translation>此密钥文件已经作废。</translation>
    </message>
    <message>
        <source>The passphrase is not right. Look at Caps Lock and the input method, and try again.</source>
        <translation>口令不对。请检查大写锁定和输入法后再试。</translation>
    </message>
    <message>
        <source>The recovery code is typed well but does not open this workspace. Look at station and date on the sheet: a newer sheet makes the older ones void.</source>
        <translation>恢复码输入无误，但打不开此工作区。请核对纸上的站点和日期：新恢复码制作后旧的作废。</translation>
    </message>
    <message>
        <source>This is not a key file. Check its path.</source>
        <translation>这不是密钥文件。请检查路径。</translation>
    </message>
    <message>
        <source>This key file belongs to another workspace.</source>
        <translation>此密钥文件属于另一个工作区。</translation>
    </message>
    <message>
        <source>This key file was revoked. Ask an administrator for a new one.</source>
        <translation>此密钥文件已作废。请向管理员申请新的。</translation>
    </message>
    <message>
        <source>This key file is not for “%1” but for: %2. Use another one, or sign in with a passphrase.</source>
        <translation>此密钥文件不能用于“%1”，只能用于：%2。请换一个，或用口令登录。</translation>
    </message>
    <message>
        <source>This key file was altered and opens nothing. Ask an administrator for a new one.</source>
        <translation>此密钥文件已被改动，打不开任何内容。请向管理员申请新的。</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>You have no keys to the counselling notes, so you cannot give them to a counsellor. Open the workspace with the recovery code to do it.</source>
        <translation>您没有心理疏导记录的密钥，无法交给指导师。请用恢复码打开工作区来办理。</translation>
    </message>
    <message>
        <source>You have no authority key, so you cannot make somebody an administrator. Ask an administrator, or open the workspace with the recovery code.</source>
        <translation>您没有授权密钥，无法指定管理员。请找管理员，或用恢复码打开工作区。</translation>
    </message>
    <message>
        <source>These keys belong to two different workspaces.</source>
        <translation>这两份密钥属于不同的工作区。</translation>
    </message>
    <message>
        <source>These keys were written by a newer version of this program. Update it.</source>
        <translation>这些密钥由更新版本的程序写入。请升级。</translation>
    </message>
    <message>
        <source>The keys in this key slot are damaged. Use another sign-in or the recovery code.</source>
        <translation>此密钥槽已损坏。请换一种方式登录，或使用恢复码。</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>an operation is missing or out of its place</source>
        <translation>有操作缺失或位置不对</translation>
    </message>
    <message>
        <source>the chain is broken: an earlier operation was changed</source>
        <translation>链断了：前面的操作被改动过</translation>
    </message>
    <message>
        <source>the operations of a transaction do not belong together</source>
        <translation>同一事务的操作对不上</translation>
    </message>
    <message>
        <source>the signed checkpoint does not fit the operations on file</source>
        <translation>签名检查点与现有操作不符</translation>
    </message>
    <message>
        <source>the desk&apos;s key does not make its number</source>
        <translation>工作台的公钥与编号不符</translation>
    </message>
    <message>
        <source>the log ends before the last operation this desk acknowledged</source>
        <translation>账本在本工作台最后确认的操作之前就结束了</translation>
    </message>
    <message>
        <source>the last operation is not the one this desk acknowledged</source>
        <translation>最后一次操作不是本工作台确认过的那一次</translation>
    </message>
    <message>
        <source>operations that a signed checkpoint covers are gone</source>
        <translation>签名检查点覆盖的操作不见了</translation>
    </message>
    <message>
        <source>The log of desk %1 fails at operation %2: %3. Restore the last verified backup.</source>
        <translation>工作台 %1 的账本在第 %2 条出错：%3。请恢复最近一次核验过的备份。</translation>
    </message>
    <message>
        <source>its content was changed</source>
        <translation>内容被改动过</translation>
    </message>
    <message>
        <source>it needs the authority&apos;s signature and has none that fits</source>
        <translation>它需要授权签名，但没有相符的签名</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The ledger could not be written: %1</source>
        <translation>无法写出账本：%1</translation>
    </message>
</context>
<context>
    <name>LikelyPeople</name>
    <message>
        <source>aged %1</source>
        <translation>%1 岁</translation>
    </message>
</context>
<context>
    <name>MarkEntry</name>
    <message>
        <source>The beginning of the mark</source>
        <translation>标识起始日期</translation>
    </message>
    <message>
        <source>The mark ends (%1) before it begins (%2).</source>
        <translation>标识终止（%1）早于起始（%2）。</translation>
    </message>
    <message>
        <source>The mark</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>The basis is missing. Say what shows that the mark is right: a certificate, a list, the person&apos;s word.</source>
        <translation>缺少依据。请写明凭什么认定：证件、名册或本人说明。</translation>
    </message>
    <message>
        <source>The person has the mark %1 already, since %2.</source>
        <translation>此人自 %2 起已有标识“%1”。</translation>
    </message>
    <message>
        <source>This mark ended on %1 already.</source>
        <translation>此标识已于 %1 终止。</translation>
    </message>
    <message>
        <source>The end of the mark</source>
        <translation>标识终止日期</translation>
    </message>
    <message>
        <source>A mark does not become another. Remove this one and set the other.</source>
        <translation>标识不能改成另一种。请删除后另加。</translation>
    </message>
    <message>
        <source>The day the mark began is missing. Give it as 2026-11-23.</source>
        <translation>缺少标识的起始日期。请写成 2026-11-23。</translation>
    </message>
</context>
<context>
    <name>MerkleText</name>
    <message>
        <source>The state of the ledger on this desk is damaged. Run the check that rebuilds it.</source>
        <translation>本工作台的账本状态已损坏。请运行带重建的检查。</translation>
    </message>
</context>
<context>
    <name>Migrations</name>
    <message>
        <source>This workspace was written by a newer LeyeDesk (version %1 of its tables; this program knows up to %2). Install the newer program.</source>
        <translation>此工作区由更新版本的乐业工作台写入（表版本 %1，本程序支持到 %2）。请安装新版本。</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>This is no amount of money. Enter it as 3500, 3,500.00 or 3500.5 元, with at most two decimals.</source>
        <translation>这不是金额。请写成 3500、3,500.00 或 3500.5 元，最多两位小数。</translation>
    </message>
    <message>
        <source>This amount of money is too large. Check its zeros.</source>
        <translation>金额过大。请检查多写的零。</translation>
    </message>
</context>
<context>
    <name>NoteTemplates</name>
    <message>
        <source>A template needs a kind of service, a name and a text.</source>
        <translation>模板需要服务种类、名称和内容。</translation>
    </message>
    <message>
        <source>%1 has a template %2 already.</source>
        <translation>%1已有名为“%2”的模板。</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>There is no user &quot;%1&quot; in this workspace.</source>
        <translation>本工作区没有使用人“%1”。</translation>
    </message>
    <message>
        <source>Several users are called &quot;%1&quot;: give the user&apos;s id.</source>
        <translation>有几位使用人都叫“%1”：请给出编号。</translation>
    </message>
</context>
<context>
    <name>OfficeEntry</name>
    <message>
        <source>This table has no entry %1.</source>
        <translation>此代码表没有条目 %1。</translation>
    </message>
    <message>
        <source>This can be one of: %1.</source>
        <translation>只能是其中之一：%1。</translation>
    </message>
    <message>
        <source>Give a whole number, from 0 to %1.</source>
        <translation>请填写 0 到 %1 的整数。</translation>
    </message>
    <message>
        <source>Give the code of the entry.</source>
        <translation>请填写条目的代码。</translation>
    </message>
    <message>
        <source>Give the Chinese label of the entry.</source>
        <translation>请填写条目的中文名称。</translation>
    </message>
    <message>
        <source>There is no code table %1.</source>
        <translation>没有代码表 %1。</translation>
    </message>
    <message>
        <source>%1 is taken: %2.</source>
        <translation>%1 已被占用：%2。</translation>
    </message>
    <message>
        <source>It is offered from %1 on only; it cannot end before.</source>
        <translation>它从 %1 起才启用，不能在此之前停用。</translation>
    </message>
    <message>
        <source>Say from which day on the value holds.</source>
        <translation>请填写从哪一天起执行。</translation>
    </message>
    <message>
        <source>Say where the value comes from: a document with its number, a decision.</source>
        <translation>请填写依据：文件及文号，或会议决定。</translation>
    </message>
    <message>
        <source>Give the profile a name, such as the office whose lists it reads.</source>
        <translation>请给导入方案取名，例如名册来自的单位。</translation>
    </message>
    <message>
        <source>There is a profile %1 already.</source>
        <translation>已有导入方案 %1。</translation>
    </message>
    <message>
        <source>%1 is offered already, as %2.</source>
        <translation>“%1”已在代码表中，代码为 %2。</translation>
    </message>
    <message>
        <source>This value came with the program and stays. Set another one from a day on.</source>
        <translation>程序自带的数值不能撤除，请另设一个从某日起执行的数值。</translation>
    </message>
    <message>
        <source>There is no value from %1.</source>
        <translation>没有自 %1 起执行的数值。</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>%1 is not a LeyeDesk database.</source>
        <translation>%1 不是乐业工作台的数据库。</translation>
    </message>
    <message>
        <source>%1 has not the page layout LeyeDesk writes.</source>
        <translation>%1 的页面格式不是乐业工作台写的。</translation>
    </message>
    <message>
        <source>Keep a copy of the folder as it is, then restore the last verified backup into a new one: leyedesk restore BACKUP --workspace FOLDER.</source>
        <translation>请先原样保留此文件夹的副本，再把最近一次核验过的备份恢复到新文件夹：leyedesk restore 备份文件 --workspace 新文件夹。</translation>
    </message>
</context>
<context>
    <name>OperationText</name>
    <message>
        <source>This change cannot be saved in one piece: a text may have %1 bytes, one save %2 fields and %3 bytes. Shorten it, or save it in parts.</source>
        <translation>此改动不能一次保存：一段文字最多 %1 字节，一次最多 %2 个字段、%3 字节。请缩短或分几次保存。</translation>
    </message>
    <message>
        <source>An entry was written by a newer version of the program. Update this desk.</source>
        <translation>有条目由更新版本的程序写入。请升级本工作台。</translation>
    </message>
</context>
<context>
    <name>PageCopy</name>
    <message>
        <source>Stopped; no copy was made.</source>
        <translation>已停止，没有生成副本。</translation>
    </message>
    <message>
        <source>A database cannot be copied in the middle of a change.</source>
        <translation>正在修改时不能复制数据库。</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Strong: nobody guesses this.</source>
        <translation>很强：没人猜得到。</translation>
    </message>
    <message>
        <source>Good. One more word makes it strong.</source>
        <translation>不错。再加一个词就很强。</translation>
    </message>
    <message>
        <source>Just enough. One more word makes it good.</source>
        <translation>刚够。再加一个词会更好。</translation>
    </message>
</context>
<context>
    <name>PassphraseText</name>
    <message>
        <source>The passphrase is little more than your own name or that of the station, which is guessed first. Choose several words that do not belong together.</source>
        <translation>口令几乎就是您或站点的名称，最容易被猜到。请选几个互不相干的词。</translation>
    </message>
    <message>
        <source>The passphrase is little more than words that are in every list of common passwords. Choose several words that do not belong together.</source>
        <translation>口令几乎都是常见口令表里的词。请选几个互不相干的词。</translation>
    </message>
    <message>
        <source>The passphrase is little more than signs in the order of the keyboard, the alphabet or counting. Choose several words that do not belong together.</source>
        <translation>口令几乎就是键盘、字母表或数数的顺序。请选几个互不相干的词。</translation>
    </message>
    <message>
        <source>The passphrase is little more than the same signs over and over. Choose several words that do not belong together.</source>
        <translation>口令几乎就是同样字符的重复。请选几个互不相干的词。</translation>
    </message>
    <message>
        <source>The passphrase has a sign that cannot be typed at sign-in, such as a line break. Leave it out.</source>
        <translation>口令里有登录时无法输入的字符，如换行。请去掉。</translation>
    </message>
    <message>
        <source>The passphrase has %1 characters and needs at least %2. Several words that do not belong together are easy to keep in mind.</source>
        <translation>口令有 %1 个字符，至少需要 %2 个。几个互不相干的词容易记住。</translation>
    </message>
</context>
<context>
    <name>PeopleColumn</name>
    <message>
        <source>restricted</source>
        <translation>受限</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>服务标准</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
</context>
<context>
    <name>PeopleDesk</name>
    <message>
        <source>office records</source>
        <translation>站点事务</translation>
    </message>
    <message>
        <source>basic records</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>hardship (低保, 刑解, 戒毒)</source>
        <translation>困难情况（低保、刑解、戒毒）</translation>
    </message>
    <message>
        <source>health</source>
        <translation>健康信息</translation>
    </message>
    <message>
        <source>what is said in counselling</source>
        <translation>心理疏导的谈话内容</translation>
    </message>
    <message>
        <source>the audit</source>
        <translation>审计记录</translation>
    </message>
    <message>
        <source>Your roles (%1) do not allow writing this: it concerns %2. Ask somebody who works with it.</source>
        <translation>您的角色（%1）不能写入此项：涉及%2。请由负责此项工作的同事处理。</translation>
    </message>
    <message>
        <source>This person is not on file any more. Look in the bin.</source>
        <translation>此人已不在册。请到回收站查看。</translation>
    </message>
    <message>
        <source>This entry is not on file any more. Open the person again to see what is there.</source>
        <translation>此条目已不在册。请重新打开此人查看。</translation>
    </message>
    <message>
        <source>This person has died (%1): nothing more can be recorded. If this is a mistake, reopen the enrolment that says so.</source>
        <translation>此人已去世（%1），不能再登记。如有误，请重新开案写明去世的那次登记。</translation>
    </message>
    <message>
        <source>%1 is missing. Choose one of: %2.</source>
        <translation>缺少%1。请选择：%2。</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not in the list. Choose one of: %3.</source>
        <translation>%1“%2”不在选项中。请选择：%3。</translation>
    </message>
    <message>
        <source>%1 (%2) lies in the future. Give today or an earlier day.</source>
        <translation>%1（%2）在将来。请填今天或更早的日期。</translation>
    </message>
</context>
<context>
    <name>PeopleFilters</name>
    <message>
        <source>Age %1 to %2</source>
        <translation>%1 至 %2 岁</translation>
    </message>
    <message>
        <source>Age %1 and over</source>
        <translation>%1 岁及以上</translation>
    </message>
    <message>
        <source>Age up to %1</source>
        <translation>%1 岁及以下</translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n days</source>
        <translation>
            <numerusform>%n 天无联系</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结案</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>本站</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我负责的</translation>
    </message>
    <message>
        <source>Aide: %1</source>
        <translation>责任人：%1</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>%1全部</translation>
    </message>
    <message>
        <source>Responsible aide</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>回收站中</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>登记类别</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>是否结案</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Long without contact</source>
        <translation>久未联系</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Who is in the bin</source>
        <translation>回收站里的人</translation>
    </message>
    <message>
        <source>Last contact, longest ago first</source>
        <translation>最近联系，久的在前</translation>
    </message>
    <message>
        <source>Last contact, latest first</source>
        <translation>最近联系，近的在前</translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <translation>姓名，A 到 Z</translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <translation>姓名，Z 到 A</translation>
    </message>
    <message>
        <source>Stage, earliest first</source>
        <translation>阶段，靠前的在前</translation>
    </message>
    <message>
        <source>Stage, furthest first</source>
        <translation>阶段，靠后的在前</translation>
    </message>
    <message>
        <source>Age, youngest first</source>
        <translation>年龄，小的在前</translation>
    </message>
    <message>
        <source>Age, oldest first</source>
        <translation>年龄，大的在前</translation>
    </message>
    <message>
        <source>Registered, latest first</source>
        <translation>登记日期，近的在前</translation>
    </message>
    <message>
        <source>Registered, longest ago first</source>
        <translation>登记日期，久的在前</translation>
    </message>
    <message>
        <source>Open at this station</source>
        <translation>本站未结案</translation>
    </message>
    <message>
        <source>My open cases</source>
        <translation>我的未结案</translation>
    </message>
    <message>
        <source>No contact for 30 days</source>
        <translation>30 天无联系</translation>
    </message>
    <message>
        <source>Waiting for the first contact</source>
        <translation>待首次联系</translation>
    </message>
    <message>
        <source>Everybody on file</source>
        <translation>在册所有人</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message numerus="yes">
        <source>The list of people differs from the records of %n people.</source>
        <translation>
            <numerusform>人员列表与 %n 人的记录不一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your roles (%1) do not show who has this mark. Ask somebody who works with it.</source>
        <translation>您的角色（%1）不能查看谁有此标识。请由负责此项工作的同事处理。</translation>
    </message>
</context>
<context>
    <name>PersonEdit</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This ID number belongs to %1, who is on file already. Compare it with the document, and open that file.</source>
        <translation>此证件号码属于%1，已经建档。请与证件核对，并打开原档。</translation>
    </message>
    <message>
        <source>%1: the ID number says otherwise, so nothing was changed. If the document really differs from its number, give the reason in derived_override as well.</source>
        <translation>%1：与身份证号码不一致，未作任何更改。如证件内容确与号码不符，请同时在 derived_override 中写明原因。</translation>
    </message>
    <message>
        <source>Give the ID number, or say why there is none yet.</source>
        <translation>请填证件号码，或说明暂无号码的原因。</translation>
    </message>
</context>
<context>
    <name>PersonHit</name>
    <message>
        <source>sounds the same</source>
        <translation>同音</translation>
    </message>
</context>
<context>
    <name>PersonLikeness</name>
    <message>
        <source>Same ID number</source>
        <translation>证件号码相同</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>同名</translation>
    </message>
    <message>
        <source>Name sounds the same</source>
        <translation>姓名读音相同</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>Same day of birth</source>
        <translation>出生日期相同</translation>
    </message>
    <message>
        <source>Same address</source>
        <translation>住址相同</translation>
    </message>
    <message>
        <source>Another ID number</source>
        <translation>证件号码不同</translation>
    </message>
    <message>
        <source>Another day of birth</source>
        <translation>出生日期不同</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n 次服务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolments</source>
        <translation>
            <numerusform>%n 项登记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n 个标识</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consents</source>
        <translation>
            <numerusform>%n 项同意</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 个附件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others in the household</source>
        <translation>
            <numerusform>同户 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing hangs on this file.</source>
        <translation>这份档案没有关联记录。</translation>
    </message>
    <message>
        <source>On this file hang: %1. They stay as they are and counted, and come back with it.</source>
        <translation>这份档案关联：%1。这些记录保留原样，统计不变，取回档案时一并恢复。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>PersonSummary</name>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Enrolled: %1</source>
        <translation>登记：%1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>结果：%1</translation>
    </message>
    <message>
        <source>Mark: %1</source>
        <translation>标识：%1</translation>
    </message>
    <message>
        <source>Mark ended: %1</source>
        <translation>标识终止：%1</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>同意：%1</translation>
    </message>
    <message>
        <source>Consent withdrawn: %1</source>
        <translation>撤回同意：%1</translation>
    </message>
    <message>
        <source>Attachment: %1</source>
        <translation>附件：%1</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>There is nothing to print. Choose at least one person.</source>
        <translation>没有可打印的内容。请至少选择一人。</translation>
    </message>
    <message>
        <source>The sheets could not be made. Look after the printer, or close other programs, and try again.</source>
        <translation>无法生成页面。请检查打印机，或关闭其他程序后再试。</translation>
    </message>
    <message>
        <source>The last sheet could not be finished. Look after the printer.</source>
        <translation>最后一页没有打完。请检查打印机。</translation>
    </message>
    <message>
        <source>It was stopped; nothing was printed.</source>
        <translation>已停止，没有打印任何内容。</translation>
    </message>
    <message>
        <source>At most %1 people go on paper as a list. Filter the list, or export it.</source>
        <translation>名册最多打印 %1 人。请先筛选，或改用导出。</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>Print the case file</source>
        <translation>打印一人一档</translation>
    </message>
    <message>
        <source>%1 people, each from a new sheet; the first of them is shown.</source>
        <translation>共 %1 人，每人另起一页；此处显示第一人。</translation>
    </message>
    <message>
        <source>case file</source>
        <translation>一人一档</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>打印名册</translation>
    </message>
    <message>
        <source>%1 people, with the columns that are shown.</source>
        <translation>共 %1 人，列与屏幕所见一致。</translation>
    </message>
    <message>
        <source>list of people</source>
        <translation>人员名册</translation>
    </message>
</context>
<context>
    <name>ProblemSheet</name>
    <message>
        <source>The rows that were not taken are written as .xlsx or .csv: %1</source>
        <translation>未导入的行只能写成 .xlsx 或 .csv：%1</translation>
    </message>
</context>
<context>
    <name>ReaderPool</name>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
</context>
<context>
    <name>Rebuild</name>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
</context>
<context>
    <name>Receive</name>
    <message>
        <source>An operation claims to be of another desk than the one it came from.</source>
        <translation>有操作自称来自另一台工作台。</translation>
    </message>
    <message>
        <source>The content of an operation does not match its header.</source>
        <translation>有操作的内容与其头部不符。</translation>
    </message>
    <message>
        <source>Two copies of one desk wrote at once: the same place holds two operations.</source>
        <translation>同一台工作台有两个副本同时写入：同一位置有两次操作。</translation>
    </message>
    <message>
        <source>The operations of a transaction are not in their order.</source>
        <translation>同一事务的操作次序不对。</translation>
    </message>
    <message>
        <source>The chain of a desk is broken: ask it to send its operations again.</source>
        <translation>某工作台的链断了：请它重新发送操作。</translation>
    </message>
</context>
<context>
    <name>RecordEdit</name>
    <message>
        <source>&quot;%1&quot; is hidden from you, so it cannot be changed here.</source>
        <translation>“%1”对您不可见，不能在这里修改。</translation>
    </message>
    <message>
        <source>An entry stays with its person. Remove it and record it with the other one.</source>
        <translation>条目不能换人。请删除后登记到另一人名下。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed by somebody else meanwhile. Look at the new value, then decide again.</source>
        <translation>“%1”刚被别人修改过。请看新值后再决定。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than it can be (%2 characters). Attach it as a file.</source>
        <translation>“%1”超过长度上限（%2 个字）。请作为附件保存。</translation>
    </message>
</context>
<context>
    <name>RecoveryText</name>
    <message>
        <source>The recovery code has %1 groups of six digits, and %2 were typed. The first that does not fit is group %3.</source>
        <translation>恢复码共 %1 组，每组六位；现输入 %2 组。第 %3 组起对不上。</translation>
    </message>
    <message>
        <source>Mistyped in the recovery code: group %1. Each group has six digits; compare with the sheet.</source>
        <translation>恢复码输错：第 %1 组。每组六位，请对照纸上核对。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers of groups</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>since %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>given on %1, withdrawn on %2</source>
        <translation>%1 同意，%2 撤回</translation>
    </message>
    <message>
        <source>given on %1</source>
        <translation>%1 同意</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>告知书版本 %1</translation>
    </message>
</context>
<context>
    <name>RestrictedKeys</name>
    <message>
        <source>This is a restricted record: only a counsellor of this area can read or write it.</source>
        <translation>受限记录：只有本辖区的指导师可以读写。</translation>
    </message>
    <message>
        <source>A restricted record is damaged.</source>
        <translation>有一条受限记录已损坏。</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>aide</source>
        <translation>就业援助员</translation>
    </message>
    <message>
        <source>counsellor</source>
        <translation>就业指导师</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>站长</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Editing a person</source>
        <translation>修改人员信息</translation>
    </message>
    <message>
        <source>Files of people are kept by those who work with them.</source>
        <translation>档案由直接服务的人维护。</translation>
    </message>
    <message>
        <source>Recording a service</source>
        <translation>登记服务</translation>
    </message>
    <message>
        <source>A service is recorded by those who give it.</source>
        <translation>服务由提供的人登记。</translation>
    </message>
    <message>
        <source>Seeing marks of hardship</source>
        <translation>查看困难标识</translation>
    </message>
    <message>
        <source>Low income, prison and drug rehabilitation are for those who help with them.</source>
        <translation>低保、刑解、戒毒只给帮扶的人看。</translation>
    </message>
    <message>
        <source>Seeing health records</source>
        <translation>查看健康信息</translation>
    </message>
    <message>
        <source>Health records are for those who visit and assess the person.</source>
        <translation>健康信息只给上门和评估的人看。</translation>
    </message>
    <message>
        <source>Seeing notes of psychological counselling</source>
        <translation>查看心理疏导记录</translation>
    </message>
    <message>
        <source>What is said in counselling stays with the counsellors.</source>
        <translation>疏导中的谈话只留在指导师之间。</translation>
    </message>
    <message>
        <source>Showing whole ID and phone numbers</source>
        <translation>显示完整证件号和电话</translation>
    </message>
    <message>
        <source>Numbers are masked unless the work with the person needs them.</source>
        <translation>除非工作需要，号码一律脱敏。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>An import changes many files of people at once.</source>
        <translation>一次导入会同时改动很多人的档案。</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>An exported file is no longer protected by this program.</source>
        <translation>导出的文件不再受本程序保护。</translation>
    </message>
    <message>
        <source>Exporting more than 500 people</source>
        <translation>导出 500 人以上</translation>
    </message>
    <message>
        <source>Losing such a file harms many people: two must answer for it.</source>
        <translation>这样的文件一旦丢失会伤害很多人，须两人负责。</translation>
    </message>
    <message>
        <source>Making reports</source>
        <translation>制作报表</translation>
    </message>
    <message>
        <source>Reports count the work of the station.</source>
        <translation>报表统计站点的工作。</translation>
    </message>
    <message>
        <source>Resolving conflicts and duplicates</source>
        <translation>处理冲突和重复</translation>
    </message>
    <message>
        <source>Which value is right is known to those who work with the person.</source>
        <translation>哪个值正确，由服务此人的人判断。</translation>
    </message>
    <message>
        <source>Synchronising</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>What is exchanged is sealed and shows nobody anything new.</source>
        <translation>交换的内容已加密，不会多给任何人看。</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Verifying the ledger</source>
        <translation>核验账本</translation>
    </message>
    <message>
        <source>Reading the audit</source>
        <translation>查看审计记录</translation>
    </message>
    <message>
        <source>The audit shows what colleagues did and looked at.</source>
        <translation>审计记录显示同事做过和看过什么。</translation>
    </message>
    <message>
        <source>Managing users</source>
        <translation>管理使用人</translation>
    </message>
    <message>
        <source>Users and roles count only with the authority key.</source>
        <translation>使用人和角色须有授权密钥才生效。</translation>
    </message>
    <message>
        <source>Changing settings and code tables</source>
        <translation>修改设置和代码表</translation>
    </message>
    <message>
        <source>Settings hold for every desk and count only with the authority key.</source>
        <translation>设置对每台工作台生效，须有授权密钥。</translation>
    </message>
    <message>
        <source>Enrolling a desk</source>
        <translation>登记工作台</translation>
    </message>
    <message>
        <source>A new desk receives keys and counts only with the authority key.</source>
        <translation>新工作台会得到密钥，须有授权密钥才生效。</translation>
    </message>
    <message>
        <source>Erasing a person</source>
        <translation>彻底删除个人信息</translation>
    </message>
    <message>
        <source>An erasure cannot be taken back: two must answer for it.</source>
        <translation>彻底删除个人信息无法撤回，须两人负责。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 needs one of these roles: %2. %3 Ask somebody who has it, or an administrator to change your roles.</source>
        <translation>%1需要以下角色之一：%2。%3请找有此角色的同事，或请管理员调整您的角色。</translation>
    </message>
    <message>
        <source>%1 cannot be done with this key file, which was made for: %2. Sign in with a passphrase instead.</source>
        <translation>此密钥文件不能用于%1，它的用途是：%2。请改用口令登录。</translation>
    </message>
    <message>
        <source>Printing a person&apos;s file</source>
        <translation>打印个人档案</translation>
    </message>
    <message>
        <source>A file on paper is read by whoever finds it.</source>
        <translation>纸上的档案谁捡到谁就能看。</translation>
    </message>
    <message>
        <source>Whoever is at the desk must be able to save the work. A backup holds what the workspace holds.</source>
        <translation>在岗的人都必须能保存工作成果；备份所含即工作区所含。</translation>
    </message>
    <message>
        <source>Anyone may check that nothing was altered; content goes along only as far as the role shows it.</source>
        <translation>任何人都可以核验记录未被改动；导出的内容以角色可见的范围为限。</translation>
    </message>
</context>
<context>
    <name>SecretFileText</name>
    <message>
        <source>There is no file %1. Check its path.</source>
        <translation>没有文件 %1。请检查路径。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is open to other users of this computer. Make it yours alone (chmod 600), and replace the secret in it if somebody may have read it.</source>
        <translation>%1 对本机其他用户可读。请设为只有本人可读（chmod 600）；若可能已被看到，请更换其中的口令。</translation>
    </message>
    <message>
        <source>%1 holds more than %2 bytes and cannot be right. Check that it is the file you mean.</source>
        <translation>%1 超过 %2 字节，应该不是口令文件。请核对文件。</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>无法读取标准输入。</translation>
    </message>
    <message>
        <source>The first line of %1 is empty. Write the passphrase there.</source>
        <translation>%1 的首行是空的。请把口令写在首行。</translation>
    </message>
    <message>
        <source>The passphrase in %1 is not UTF-8. Save the file as UTF-8.</source>
        <translation>%1 中的口令不是 UTF-8。请另存为 UTF-8。</translation>
    </message>
</context>
<context>
    <name>ServiceEntry</name>
    <message>
        <source>The kind</source>
        <translation>服务类型</translation>
    </message>
    <message>
        <source>The channel</source>
        <translation>服务方式</translation>
    </message>
    <message>
        <source>The date %1 lies in the future. A service is recorded after it was given.</source>
        <translation>日期 %1 在将来。服务完成后才登记。</translation>
    </message>
    <message>
        <source>%1 minutes cannot be: give 1 to %2.</source>
        <translation>时长不可能是 %1 分钟：请填 1 到 %2。</translation>
    </message>
    <message>
        <source>The confidentiality of a note is 1, 2, 3 or 4.</source>
        <translation>备注密级只能是 1、2、3 或 4。</translation>
    </message>
    <message>
        <source>The date %1 lies before the person was born (%2).</source>
        <translation>日期 %1 早于出生日期（%2）。</translation>
    </message>
    <message>
        <source>The date is missing. Give the day of the service.</source>
        <translation>缺日期。请填服务当天的日期。</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Which service standard holds</source>
        <translation>采用哪项服务标准</translation>
    </message>
    <message>
        <source>Without a mark that decides</source>
        <translation>没有对应标识时</translation>
    </message>
    <message>
        <source>With the mark %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Counted over</source>
        <translation>计算期间</translation>
    </message>
    <message>
        <source>Counted over, for %1</source>
        <translation>%1 的计算期间</translation>
    </message>
    <message>
        <source>Service standard %1</source>
        <translation>%1 服务标准</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between kinds of service</comment>
        <translation>或</translation>
    </message>
    <message>
        <source>Follow-up and contact</source>
        <translation>回访与联系</translation>
    </message>
    <message>
        <source>First follow-up after somebody took up work</source>
        <translation>上岗后第一次回访</translation>
    </message>
    <message>
        <source>Second follow-up after somebody took up work</source>
        <translation>上岗后第二次回访</translation>
    </message>
    <message>
        <source>Contact with %1 at least every</source>
        <translation>%1联系间隔最长</translation>
    </message>
    <message>
        <source>Visits to elders</source>
        <translation>老人探访</translation>
    </message>
    <message>
        <source>%1: at least every</source>
        <translation>%1探访间隔最长</translation>
    </message>
    <message>
        <source>Masked ID numbers</source>
        <translation>证件号脱敏</translation>
    </message>
    <message>
        <source>Digits shown at the beginning</source>
        <translation>开头显示位数</translation>
    </message>
    <message>
        <source>Digits shown at the end</source>
        <translation>末尾显示位数</translation>
    </message>
    <message>
        <source>Service circle</source>
        <translation>就业服务圈</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>步行时间</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Confidentiality of marks</source>
        <translation>标识的保密级别</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>from the registration on</source>
        <translation>自求职登记之日起</translation>
    </message>
    <message>
        <source>calendar year</source>
        <translation>按自然年度</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metres</source>
        <translation>
            <numerusform>%n 米</numerusform>
        </translation>
    </message>
    <message>
        <source>It counts for marks set from that day on; those that are there keep theirs.</source>
        <translation>适用于该日起新设的标识，已有标识保持原类别。</translation>
    </message>
    <message>
        <source>as facts of health</source>
        <translation>健康类</translation>
    </message>
    <message>
        <source>as facts of hardship</source>
        <translation>困难类</translation>
    </message>
    <message>
        <source>as basic facts</source>
        <translation>基本类</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>The quotation mark in line %1 is never closed. Close or delete it and try again.</source>
        <translation>第 %1 行的引号没有闭合。请补上或删除后再试。</translation>
    </message>
    <message>
        <source>The file cannot be read to its end; it may have changed meanwhile. Try again.</source>
        <translation>文件读不到末尾，可能刚被改动。请再试。</translation>
    </message>
    <message>
        <source>The workbook is damaged. Open it in a spreadsheet program and save it again.</source>
        <translation>工作簿已损坏。请用电子表格程序打开并重新保存。</translation>
    </message>
    <message>
        <source>The file is protected by a password. Open it in a spreadsheet program, take the password off and save it again.</source>
        <translation>文件有密码保护。请用电子表格程序打开，取消密码后重新保存。</translation>
    </message>
    <message>
        <source>The file holds no worksheet. Save the table as .xlsx.</source>
        <translation>文件里没有工作表。请把表格另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is an old Excel workbook (.xls). Open it in Excel or WPS, choose “Save as” (另存为) and take .xlsx; or install LibreOffice, and LeyeDesk will read it as it is.</source>
        <translation>这是旧版 Excel 文件（.xls）。请用 Excel 或 WPS 打开，选“另存为”，类型选 .xlsx；安装 LibreOffice 后也可直接读取。</translation>
    </message>
    <message>
        <source>The file could not be copied to %1 for LibreOffice. Free some space there and try again.</source>
        <translation>无法把文件复制到 %1 交给 LibreOffice。请在那里腾出空间后再试。</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>读取已取消。</translation>
    </message>
    <message>
        <source>The sheet cannot be read after row %1: the next row is out of order, or beyond the %2 rows of a sheet.</source>
        <translation>第 %1 行之后无法读取：下一行次序错乱，或超过 %2 行的上限。</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns. Delete what stands far to the right of the table.</source>
        <translation>第 %1 行超过 %2 列。请删除表格右侧多余的内容。</translation>
    </message>
    <message>
        <source>A cell in row %1 has more than %2 characters. Shorten it and try again.</source>
        <translation>第 %1 行有单元格超过 %2 个字符。请缩短后再试。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>The file is protected by a password. Open it in a spreadsheet program, take the password off and save it as .xlsx.</source>
        <translation>文件有密码保护。请用电子表格程序打开，取消密码后另存为 .xlsx。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>无法读取文件 %1：%2</translation>
    </message>
    <message>
        <source>This is a web page or XML file with the name of a table. Open it in Excel or WPS, choose “Save as” (另存为) and take .xlsx.</source>
        <translation>这是网页或 XML 文件，只是用了表格的文件名。请用 Excel 或 WPS 打开，选“另存为”，类型选 .xlsx。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>This is neither a workbook nor a text file with a table. Save the table as .xlsx or .csv.</source>
        <translation>这既不是工作簿，也不是文本表格。请把表格另存为 .xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>The text of the file is damaged in line %1: it is not %2, as the file claims. Save the table again as .xlsx or .csv.</source>
        <translation>文件第 %1 行的文字已损坏：不是它所声明的 %2。请重新另存为 .xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>The text of the file is neither UTF-8 nor GB18030 from line %1 on. Open it in the program that wrote it and save the table as .xlsx.</source>
        <translation>文件自第 %1 行起既不是 UTF-8 也不是 GB18030。请用原来的程序打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The workbook is damaged. Open it in a spreadsheet program and save it again as .xlsx.</source>
        <translation>工作簿已损坏。请用电子表格程序打开，重新另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The file was not opened: unpacked it is far larger than a workbook of its size. Save the table as .csv and import that.</source>
        <translation>文件没有打开：解压后远大于同样大小的工作簿。请把表格另存为 .csv 再导入。</translation>
    </message>
    <message>
        <source>This is not an .xlsx or .ods workbook. Open it in the program that wrote it, choose “Save as” (另存为) and take .xlsx.</source>
        <translation>这不是 .xlsx 或 .ods 工作簿。请用原来的程序打开，选“另存为”，类型选 .xlsx。</translation>
    </message>
    <message>
        <source>Row %1 cannot be read: one of its cells has no place. Open the file in a spreadsheet program and save it again as .xlsx.</source>
        <translation>第 %1 行无法读取：有单元格没有位置。请用电子表格程序打开，重新另存为 .xlsx。</translation>
    </message>
    <message>
        <source>Row %1 cannot be read: the text of one of its cells is missing in the file. Open the file in a spreadsheet program and save it again as .xlsx.</source>
        <translation>第 %1 行无法读取：有单元格的文字在文件中缺失。请用电子表格程序打开，重新另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The file was not opened: it declares XML entities, which no spreadsheet program writes and which could do harm. Ask whoever sent it.</source>
        <translation>文件没有打开：它声明了 XML 实体，电子表格程序不会这样写，可能有害。请询问发送人。</translation>
    </message>
    <message>
        <source>The file is damaged: its part “%1” cannot be read from line %2 on. Open it in a spreadsheet program and save it again as .xlsx.</source>
        <translation>文件已损坏：部件“%1”自第 %2 行起无法读取。请用电子表格程序打开，重新另存为 .xlsx。</translation>
    </message>
    <message>
        <source>There is not enough memory to read the file.</source>
        <translation>内存不足，无法读取文件。</translation>
    </message>
    <message>
        <source>The file is damaged: its contents cannot be unpacked. Ask for a fresh copy, or open it in a spreadsheet program and save it again as .xlsx.</source>
        <translation>文件已损坏，无法解压。请索取新的文件，或用电子表格程序打开后重新另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The file was not opened: it is built in a way that no spreadsheet program writes and that could do harm. Ask whoever sent it, or save its table as .csv.</source>
        <translation>文件没有打开：它的结构不是电子表格程序写的，可能有害。请询问发送人，或把表格另存为 .csv。</translation>
    </message>
    <message>
        <source>The file was not opened: unpacked it would be larger than %1 MiB, or far larger than a workbook of its size. Split it into several files, or save the table as .csv.</source>
        <translation>文件没有打开：解压后会超过 %1 MiB，或远大于同样大小的工作簿。请拆成几个文件，或另存为 .csv。</translation>
    </message>
    <message>
        <source>The sheet has more than %1 million cells or %2 million characters. Split it into several files.</source>
        <translation>工作表超过 %1 百万个单元格或 %2 百万个字符。请拆成几个文件。</translation>
    </message>
    <message>
        <source>A cell has more than %1 characters. Shorten it and try again.</source>
        <translation>有单元格超过 %1 个字符。请缩短后再试。</translation>
    </message>
    <message>
        <source>The file was not opened: it is an archive of %1 parts, far more than a workbook has. Save the table as .csv.</source>
        <translation>文件没有打开：压缩包里有 %1 个部件，远多于工作簿。请把表格另存为 .csv。</translation>
    </message>
    <message>
        <source>There are more rows than the %1 that a sheet of .xlsx can have. Choose fewer, or write a .csv file.</source>
        <translation>行数超过 .xlsx 一张表的上限 %1 行。请缩小范围，或写成 .csv。</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the file in it.</source>
        <translation>%1 是文件夹。请选择其中的文件。</translation>
    </message>
    <message>
        <source>The text of the file is not %2 from line %1 on. Choose another encoding.</source>
        <translation>文件从第 %1 行起不是 %2 编码，请换一种编码。</translation>
    </message>
    <message>
        <source>This is a PDF. Ask for the table it was printed from, as .xlsx or .csv.</source>
        <translation>这是 PDF 文件。请索取打印前的表格（.xlsx 或 .csv）。</translation>
    </message>
</context>
<context>
    <name>ShippedTable</name>
    <message>
        <source>The table %1 cannot be read: %2. If it came with the program, install the program again.</source>
        <translation>无法读取表 %1：%2。如是随程序安装的，请重新安装程序。</translation>
    </message>
    <message>
        <source>line %1 goes on behind a closing quotation mark</source>
        <translation>第 %1 行在右引号之后还有内容</translation>
    </message>
    <message>
        <source>line %1 has a quotation mark inside a cell</source>
        <translation>第 %1 行的单元格中间有引号</translation>
    </message>
    <message>
        <source>the quotation mark in line %1 is never closed</source>
        <translation>第 %1 行的引号没有闭合</translation>
    </message>
    <message>
        <source>The table %1 is not part of this program. Install the program again.</source>
        <translation>本程序没有表 %1。请重新安装程序。</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>不是 UTF-8 文字</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>是空的</translation>
    </message>
    <message>
        <source>the column %1 is missing</source>
        <translation>缺少列 %1</translation>
    </message>
    <message>
        <source>its columns have no name or the same name</source>
        <translation>列没有名称或名称重复</translation>
    </message>
    <message>
        <source>row %1 has %2 cells instead of %3</source>
        <translation>第 %1 行有 %2 个单元格，应为 %3 个</translation>
    </message>
    <message>
        <source>row %1 makes no sense in column %2</source>
        <translation>第 %1 行的列 %2 没有意义</translation>
    </message>
</context>
<context>
    <name>SigninText</name>
    <message>
        <source>Too many wrong passphrases for this account. Try again in %1 min. Nobody who has forgotten it need wait: open the window and choose &quot;Forgotten? Use the recovery sheet&quot;.</source>
        <translation>此使用人输错口令次数过多，请 %1 分钟后再试。忘记口令的不必等：打开窗口，点“忘记口令，用恢复码”。</translation>
    </message>
</context>
<context>
    <name>StationEntry</name>
    <message>
        <source>Give the name of the station.</source>
        <translation>请填写站点名称。</translation>
    </message>
    <message>
        <source>A place on the map takes both latitude and longitude.</source>
        <translation>位置需要同时填写纬度和经度。</translation>
    </message>
    <message>
        <source>There is no such place. Latitudes of Shanghai are about 31, longitudes about 121.</source>
        <translation>没有这个位置。上海的纬度约为 31，经度约为 121。</translation>
    </message>
    <message>
        <source>The code of a station (%1) is that of its subdistrict and two digits more, here %2 to %3.</source>
        <translation>站点（%1）的代码由街道代码加两位数字组成，此处为 %2 至 %3。</translation>
    </message>
    <message>
        <source>%1 is taken: %2.</source>
        <translation>%1 已被使用：%2。</translation>
    </message>
    <message>
        <source>%1 is there already, as %2.</source>
        <translation>“%1”已在网络中，代码 %2。</translation>
    </message>
    <message>
        <source>Choose what kind of station it is.</source>
        <translation>请选择站点类型。</translation>
    </message>
    <message>
        <source>Choose the subdistrict the station belongs to.</source>
        <translation>请选择站点所属街道。</translation>
    </message>
    <message>
        <source>The centre and the subdistricts stay; only stations are closed.</source>
        <translation>中心和街道不能关闭，只能关闭站点。</translation>
    </message>
    <message>
        <source>This desk stands at %1 and would have no station. Close it from the desk of another one.</source>
        <translation>本机所在站点就是“%1”，不能在本机关闭，请在其他站点的电脑上操作。</translation>
    </message>
    <message>
        <source>%1 is closed already.</source>
        <translation>“%1”已关闭。</translation>
    </message>
    <message>
        <source>Say why it is closed: a document with its number, a decision.</source>
        <translation>请填写关闭原因，如文件及文号、有关决定。</translation>
    </message>
    <message>
        <source>%1 is not closed.</source>
        <translation>“%1”没有关闭。</translation>
    </message>
    <message>
        <source>No station has the code %1 any more.</source>
        <translation>已没有代码为 %1 的站点。</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>This stays: it is part of the log of who could do and see what.</source>
        <translation>这一步不能撤销：它属于权限和查看记录。</translation>
    </message>
    <message>
        <source>Only who did it can undo it.</source>
        <translation>只有操作人本人可以撤销。</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>A passphrase is needed: give --passphrase-file FILE, or --passphrase-file - for standard input.</source>
        <translation>需要口令：请用 --passphrase-file 文件，或 --passphrase-file - 从标准输入读取。</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>There is nothing to undo: this action was not made on this desk.</source>
        <translation>没有可撤销的：此操作不是在本工作台做的。</translation>
    </message>
    <message>
        <source>This has been undone already.</source>
        <translation>已经撤销过了。</translation>
    </message>
    <message>
        <source>Nothing can be undone: everything was changed again since.</source>
        <translation>无法撤销：相关内容后来都改动过。</translation>
    </message>
</context>
<context>
    <name>UserEntry</name>
    <message>
        <source>Choose the station of the user.</source>
        <translation>请选择使用人所在的站点。</translation>
    </message>
    <message>
        <source>This user is not on file any more.</source>
        <translation>此使用人已不在册。</translation>
    </message>
    <message>
        <source>This user does not work here any more.</source>
        <translation>此使用人已不在本站工作。</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>There is no station %1 in the network. Give a code such as 31010901701.</source>
        <translation>站点网络中没有 %1。请给出如 31010901701 的编号。</translation>
    </message>
    <message>
        <source>There is no user &quot;%1&quot; in this workspace.</source>
        <translation>本工作区没有使用人“%1”。</translation>
    </message>
    <message>
        <source>Give the name of the first user.</source>
        <translation>请填写第一位使用人的姓名。</translation>
    </message>
    <message>
        <source>This user does not work here any more.</source>
        <translation>此使用人已不在本站工作。</translation>
    </message>
</context>
<context>
    <name>WorkspaceFacts</name>
    <message>
        <source>%1 has format %2; this program knows up to %3. Install the newer program.</source>
        <translation>%1 的格式是 %2，本程序支持到 %3。请安装新版本。</translation>
    </message>
    <message>
        <source>%1 is damaged. Restore the workspace from the last verified backup.</source>
        <translation>%1 已损坏。请从最近一次核验过的备份恢复工作区。</translation>
    </message>
</context>
<context>
    <name>WorkspaceFolder</name>
    <message>
        <source>The disk of %1 cannot keep files from other users. Choose a folder on another disk.</source>
        <translation>%1 所在磁盘无法防止其他用户读取。请选择另一块磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>%1 is not empty. Choose a new or an empty folder for the workspace.</source>
        <translation>%1 不是空的。请为工作区选择新的或空的文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>无法删除 %1。</translation>
    </message>
    <message>
        <source>There is no workspace in %1. Make one with &quot;leyedesk init&quot;, or give its folder with --workspace.</source>
        <translation>%1 里没有工作区。请用“leyedesk init”新建，或用 --workspace 指定文件夹。</translation>
    </message>
</context>
<context>
    <name>WorkspaceUsers</name>
    <message>
        <source>Give the name of the user.</source>
        <translation>请填写使用人的姓名。</translation>
    </message>
    <message>
        <source>There is a user &quot;%1&quot; already. Add something that tells the two apart.</source>
        <translation>已有使用人“%1”。请加上能区分两人的字样。</translation>
    </message>
    <message>
        <source>Nobody can end their own access. Another administrator does it.</source>
        <translation>不能停用自己。请由另一位管理员办理。</translation>
    </message>
    <message>
        <source>This user does not work here any more.</source>
        <translation>此使用人已不在本站工作。</translation>
    </message>
    <message>
        <source>The second person signs in with their name and passphrase.</source>
        <translation>第二人须用自己的姓名和口令登录。</translation>
    </message>
    <message>
        <source>The second person must be somebody else.</source>
        <translation>第二人必须是另一位同事。</translation>
    </message>
    <message>
        <source>Nobody changes their own roles. Another administrator does it.</source>
        <translation>不能修改自己的角色。请由另一位管理员办理。</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>请至少选择一个角色。</translation>
    </message>
    <message>
        <source>These roles bring or take keys: the user needs a new passphrase, which they change when they sign in.</source>
        <translation>这些角色涉及密钥：须给此使用人设新口令，本人登录后再自行修改。</translation>
    </message>
    <message>
        <source>There is no new recovery sheet to confirm. Make one first.</source>
        <translation>没有待确认的新恢复码单，请先生成。</translation>
    </message>
</context>
<context>
    <name>leye::AboutBox</name>
    <message>
        <source>Case management for community employment stations. Free software under the GPL-3.0-or-later: everybody may use, study, change and pass it on.</source>
        <translation>社区就业服务站点的个案管理软件。自由软件，许可证 GPL-3.0-or-later：人人可以使用、研究、修改和转发。</translation>
    </message>
    <message>
        <source>The data lies in %1, encrypted.</source>
        <translation>资料存放在 %1，已加密。</translation>
    </message>
    <message>
        <source>The data lies in %1. The database is not encrypted yet: keep 演示数据 only.</source>
        <translation>资料存放在 %1。本机数据库尚未加密：只存放演示数据。</translation>
    </message>
    <message>
        <source>Made with: %1</source>
        <translation>使用的组件：%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>There is no backup of this workspace yet.</source>
        <translation>此工作区还没有备份。</translation>
    </message>
    <message>
        <source>Last backup: %1 %2, read back and checked.</source>
        <translation>上次备份：%1 %2，已读回核验。</translation>
    </message>
    <message>
        <source>The log holds %1 records; %2 of them are covered by a signature.</source>
        <translation>账本共 %1 条记录，其中 %2 条已有签名。</translation>
    </message>
</context>
<context>
    <name>leye::ActionRegistry</name>
    <message>
        <source>%1 already stands for &quot;%2&quot;. Choose other keys.</source>
        <translation>%1 已用于“%2”。请换一组按键。</translation>
    </message>
    <message>
        <source>People write with %1. Take Ctrl or Alt with it, or one of F1 to F12.</source>
        <translation>%1 是打字用的键。请加上 Ctrl 或 Alt，或改用 F1 至 F12。</translation>
    </message>
    <message>
        <source>%1 has its meaning in every form and text. Choose other keys.</source>
        <translation>%1 在各表单和文本中另有用途，请换其他按键。</translation>
    </message>
</context>
<context>
    <name>leye::BackupBox</name>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Everything goes into one file, which is read back and checked. Take a stick or another computer&apos;s disk. The database is not encrypted yet: whoever has the file can read it.</source>
        <translation>全部资料写入一个文件，并读回核验。请放到 U 盘或另一台电脑的硬盘上。本机数据库尚未加密：拿到文件的人就能读取。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>从备份恢复…</translation>
    </message>
    <message>
        <source>Say into which file.</source>
        <translation>请指定备份文件。</translation>
    </message>
    <message>
        <source>Copying and checking …</source>
        <translation>正在复制并核验……</translation>
    </message>
    <message>
        <source>Stopped. There is no new backup.</source>
        <translation>已停止，没有新的备份。</translation>
    </message>
</context>
<context>
    <name>leye::BackupPage</name>
    <message>
        <source>Everything in one file, read back and checked. Keep it on a stick or another computer&apos;s disk.</source>
        <translation>全部资料写入一个文件并读回核验。请放在 U 盘或另一台电脑的硬盘上。</translation>
    </message>
    <message>
        <source>Backup of this workspace</source>
        <translation>本工作区的备份</translation>
    </message>
    <message>
        <source>&amp;Folder for backups</source>
        <translation>备份文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Not on the disk the workspace lies on: that one may break.</source>
        <translation>不要放在工作区所在的硬盘上，硬盘可能会坏。</translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation>立即备份…</translation>
    </message>
    <message>
        <source>There is no such folder. Is the stick in?</source>
        <translation>没有这个文件夹。U 盘插好了吗？</translation>
    </message>
    <message>
        <source>There is no backup of this workspace yet.</source>
        <translation>此工作区还没有备份。</translation>
    </message>
    <message>
        <source>Last verified: %1 %2</source>
        <translation>上次核验：%1 %2</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>没有备份</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已核验</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
</context>
<context>
    <name>leye::BinModel</name>
    <message>
        <source>Put into the bin by %1</source>
        <translation>%1 移入</translation>
    </message>
    <message>
        <source>Put into the bin by %1: %2</source>
        <translation>%1 移入，原因：%2</translation>
    </message>
</context>
<context>
    <name>leye::BinScreen</name>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message numerus="yes">
        <source>more than %n</source>
        <translation>
            <numerusform>多于 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>The bin is empty. What is put into it stands here and can be taken out again.</source>
        <translation>回收站是空的。移入的内容会列在这里，随时可以取回。</translation>
    </message>
    <message>
        <source>%1 of %2 is back on file.</source>
        <translation>%2 的%1已取回。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>Nothing in the bin fits what is typed.</source>
        <translation>回收站里没有符合的内容。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>name, initials, kind or reason</source>
        <translation>姓名、首字母、类别或原因</translation>
    </message>
    <message>
        <source>Find in the bin</source>
        <translation>在回收站中查找</translation>
    </message>
    <message>
        <source>Name, pinyin, initials, kind, reason, or who put it there</source>
        <translation>姓名、拼音、首字母、类别、原因或移入人</translation>
    </message>
</context>
<context>
    <name>leye::BulkBar</name>
    <message>
        <source>%1 chosen</source>
        <translation>已选 %1 人</translation>
    </message>
    <message>
        <source>%1 of them not in this list</source>
        <translation>其中 %1 人不在当前列表</translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation>取消选择</translation>
    </message>
</context>
<context>
    <name>leye::BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止……</translation>
    </message>
</context>
<context>
    <name>leye::ChipBar</name>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>leye::ChoosePane</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>There is no workspace here yet. A workspace is a folder on this computer that holds everything of your station.</source>
        <translation>这里还没有工作区。工作区是本机的一个文件夹，站点的全部资料都在里面。</translation>
    </message>
    <message>
        <source>Make a workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>For your station. Takes three minutes and a sheet of paper.</source>
        <translation>给本站点使用。需要三分钟和一张打印纸。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>打开演示</translation>
    </message>
    <message>
        <source>小陈 and his neighbours, all made up. For looking around and practising.</source>
        <translation>小陈和他的邻居，人员全部虚构，供查看和练习。</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>看一看</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>This computer replaces another one, or something was lost.</source>
        <translation>本机接替另一台电脑，或者资料丢失。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Open another workspace</source>
        <translation>打开其他工作区</translation>
    </message>
    <message>
        <source>It lies in another folder of this computer.</source>
        <translation>它在本机的另一个文件夹里。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>leye::CodeLine</name>
    <message>
        <source>Choices found</source>
        <translation>找到的选项</translation>
    </message>
</context>
<context>
    <name>leye::CodesPage</name>
    <message>
        <source>Code tables</source>
        <translation>代码表</translation>
    </message>
    <message>
        <source>What is offered when something is chosen. An entry that ends stays on the records that have it.</source>
        <translation>登记时可选的内容。停用的条目不再提供，已用的记录照样保留。</translation>
    </message>
    <message>
        <source>Find a table or an entry</source>
        <translation>查找代码表或条目</translation>
    </message>
    <message>
        <source>Table, entry</source>
        <translation>代码表、条目</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>新增条目</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>名称(&amp;L)</translation>
    </message>
    <message>
        <source>English la&amp;bel</source>
        <translation>英文名称(&amp;B)</translation>
    </message>
    <message>
        <source>Not offered &amp;from</source>
        <translation>停用日期(&amp;F)</translation>
    </message>
    <message>
        <source>Empty: offered until somebody ends it.</source>
        <translation>留空表示一直可用。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>代码(&amp;C)</translation>
    </message>
    <message>
        <source>Short and for good: records keep it.</source>
        <translation>简短，一经使用不再更改。</translation>
    </message>
    <message>
        <source>Offered &amp;from</source>
        <translation>启用日期(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>依据(&amp;S)</translation>
    </message>
    <message>
        <source>Where it comes from: a document with its number, a decision.</source>
        <translation>文件及文号，或会议决定。</translation>
    </message>
    <message>
        <source>Add the entry</source>
        <translation>新增</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 停用</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 启用</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>自建</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>代码 %1</translation>
    </message>
    <message>
        <source>ours, from %1</source>
        <translation>自建，%1 启用</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>这不是日期。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>New entry: %1</source>
        <translation>新增条目：%1</translation>
    </message>
    <message>
        <source>%1 is offered from now on.</source>
        <translation>已新增：%1</translation>
    </message>
    <message>
        <source>What counts for each entry is set on the page Standards and dates.</source>
        <translation>各条目的期限、标准等数值在“标准与期限”中设定</translation>
    </message>
</context>
<context>
    <name>leye::ColumnsPane</name>
    <message>
        <source>Give it a name, such as the office whose lists it fits.</source>
        <translation>起个名字，例如常交这种表的单位。</translation>
    </message>
    <message>
        <source>%1 (not taken)</source>
        <translation>%1（不导入）</translation>
    </message>
    <message>
        <source>None: by the words of the headers</source>
        <translation>不用：按表头文字认</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>前几个值</translation>
    </message>
    <message>
        <source>Is taken for</source>
        <translation>当作</translation>
    </message>
    <message>
        <source>Unknown: not taken</source>
        <translation>认不出：不导入</translation>
    </message>
    <message>
        <source>Left out on purpose</source>
        <translation>有意不导入</translation>
    </message>
    <message>
        <source>Column %1 is taken for</source>
        <translation>“%1”列当作</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>认不出</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>%1 is needed</source>
        <translation>必须有%1</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺%1</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Cells are separated by</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Row of the headers</source>
        <translation>表头所在行</translation>
    </message>
    <message>
        <source>Columns as kept for</source>
        <translation>导入方案</translation>
    </message>
    <message>
        <source>Keep these columns for</source>
        <translation>把这些列存为方案</translation>
    </message>
    <message>
        <source>Office whose lists look like this</source>
        <translation>常交这种表的单位</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Take this sheet</source>
        <translation>导入此工作表</translation>
    </message>
</context>
<context>
    <name>leye::CommitteeLine</name>
    <message>
        <source>Committees found</source>
        <translation>找到的居委会</translation>
    </message>
</context>
<context>
    <name>leye::DatedSettingsPage</name>
    <message>
        <source>What is counted and when something is due. Each value holds from a day on; what was before stays.</source>
        <translation>怎样计数、何时到期。每个数值从某日起执行，以前的保留不变。</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置项</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日执行</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>&amp;New value</source>
        <translation>新数值(&amp;N)</translation>
    </message>
    <message>
        <source>Holds &amp;from</source>
        <translation>执行日期(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>依据(&amp;S)</translation>
    </message>
    <message>
        <source>A document with its number, a decision of the centre.</source>
        <translation>文件及文号，或中心的决定。</translation>
    </message>
    <message>
        <source>Set from that day</source>
        <translation>从该日起执行</translation>
    </message>
    <message>
        <source>%1 since %2. %3</source>
        <translation>%1，自 %2 起执行。%3</translation>
    </message>
    <message>
        <source>It has no value yet today.</source>
        <translation>今日尚无数值。</translation>
    </message>
    <message>
        <source>From %1: %2 (%3)</source>
        <translation>%1 起：%2（%3）</translation>
    </message>
    <message>
        <source>All values:</source>
        <translation>历次数值：</translation>
    </message>
    <message>
        <source>%1: %2 from %3</source>
        <translation>%1：%2，自 %3 起</translation>
    </message>
    <message>
        <source>Standards and dates</source>
        <translation>标准与期限</translation>
    </message>
    <message>
        <source>Take out the value from %1</source>
        <translation>撤除 %1 起的数值</translation>
    </message>
    <message>
        <source>%1: the value from %2 is taken out.</source>
        <translation>%1：自 %2 起的数值已撤除</translation>
    </message>
</context>
<context>
    <name>leye::DemoPane</name>
    <message>
        <source>Making the demo …</source>
        <translation>正在生成演示数据……</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>已停止，没有留下任何内容。</translation>
    </message>
    <message>
        <source>The demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>小陈 and his neighbours at one station: their facts, households, services and home visits, and the staff in their roles. All of it is made up, marked 演示数据, and needs no passphrase.</source>
        <translation>一个站点里的小陈和他的邻居：档案、家庭、服务和上门走访，以及各岗位的工作人员。全部虚构，标有“演示数据”，不需要口令。</translation>
    </message>
    <message>
        <source>Make the demo</source>
        <translation>生成演示</translation>
    </message>
</context>
<context>
    <name>leye::DialogHead</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>leye::DisclosureFields</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>大写锁定已开启。</translation>
    </message>
    <message>
        <source>&amp;Masked</source>
        <translation>遮盖(&amp;M)</translation>
    </message>
    <message>
        <source>Pu&amp;rpose</source>
        <translation>用途(&amp;R)</translation>
    </message>
    <message>
        <source>It stands on the paper or above the table, and in the log.</source>
        <translation>用途会印在纸上或写在表格上方，并记入账本。</translation>
    </message>
    <message>
        <source>&amp;Second person</source>
        <translation>第二人(&amp;S)</translation>
    </message>
    <message>
        <source>More than %1 people leave the station only when two answer for it.</source>
        <translation>超过 %1 人的资料外出，须两人共同负责。</translation>
    </message>
    <message>
        <source>Their &amp;passphrase</source>
        <translation>第二人口令(&amp;P)</translation>
    </message>
    <message>
        <source>ID and phone in part</source>
        <translation>证件、电话部分遮盖</translation>
    </message>
    <message>
        <source>Also names and addresses</source>
        <translation>连同姓名、地址遮盖</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>不遮盖</translation>
    </message>
</context>
<context>
    <name>leye::DonePane</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>on file, filled in what was empty</source>
        <translation>已在库，补上了空缺</translation>
    </message>
    <message>
        <source>on file already, nothing new</source>
        <translation>已在库，没有新内容</translation>
    </message>
    <message>
        <source>twice in this file; the first one counts</source>
        <translation>本文件内重复，以第一行为准</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>not taken until somebody has looked at them</source>
        <translation>待核对，暂未导入</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>需要看一看</translation>
    </message>
    <message>
        <source>The import of %1 was undone. Nothing of it is on file any more.</source>
        <translation>已撤销“%1”的导入，其内容都已不在库中。</translation>
    </message>
    <message>
        <source>%1 of %2 rows of %3 are on file now.</source>
        <translation>“%3”共 %2 行，已导入 %1 行。</translation>
    </message>
    <message>
        <source>The import of %1 was stopped: %2 rows are done. It can go on from there.</source>
        <translation>“%1”的导入中断了：已处理 %2 行，可以接着导入。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>接着导入</translation>
    </message>
    <message>
        <source>Put right the rows that were not taken</source>
        <translation>修正未导入的行</translation>
    </message>
    <message>
        <source>Save them as a list …</source>
        <translation>导出未导入的行…</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>撤销这次导入</translation>
    </message>
</context>
<context>
    <name>leye::DraftLine</name>
    <message>
        <source>Put it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>丢弃草稿</translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation>草稿已丢弃。</translation>
    </message>
</context>
<context>
    <name>leye::EntryForm</name>
    <message>
        <source>Take it back</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It stays in the history.</source>
        <translation>会保留在修改历史中。</translation>
    </message>
    <message>
        <source>Changed meanwhile: bring in what is new</source>
        <translation>内容已被他人改动：带入最新内容</translation>
    </message>
</context>
<context>
    <name>leye::ExportBox</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>导出所见名单</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>The people</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Their services</source>
        <translation>服务记录</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel（.xlsx）</translation>
    </message>
    <message>
        <source>CSV, UTF-8</source>
        <translation>CSV（UTF-8）</translation>
    </message>
    <message>
        <source>CSV, GB18030</source>
        <translation>CSV（GB18030）</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>The file is not protected by this program any more. The log says that you made it.</source>
        <translation>导出的文件不再受本程序保护；账本会记下由您导出。</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>services</source>
        <translation>服务记录</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人员名册</translation>
    </message>
    <message>
        <source>%1 services of %2 people</source>
        <translation>%2 人的 %1 条服务</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>Left empty, because your role may not see it: %1.</source>
        <translation>您的角色无权查看，以下各列留空：%1。</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>没有可导出的内容。</translation>
    </message>
    <message>
        <source>Writing the rows …</source>
        <translation>正在写入……</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换原文件</translation>
    </message>
</context>
<context>
    <name>leye::FactEditor</name>
    <message>
        <source>Ctrl+Enter saves, Esc takes it back</source>
        <translation>Ctrl+Enter 保存，Esc 放弃修改</translation>
    </message>
    <message>
        <source>Enter saves, Esc takes it back</source>
        <translation>Enter 保存，Esc 放弃修改</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Bring in what is new</source>
        <translation>带入最新内容</translation>
    </message>
</context>
<context>
    <name>leye::FactRow</name>
    <message>
        <source>Enter changes it</source>
        <translation>按 Enter 修改</translation>
    </message>
</context>
<context>
    <name>leye::FactsView</name>
    <message>
        <source>Facts</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>%1: changed.</source>
        <translation>%1已修改。</translation>
    </message>
</context>
<context>
    <name>leye::FieldInput</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>On file by now: %1. Saving replaces it.</source>
        <translation>档案中现为：%1。保存后以您填写的内容为准。</translation>
    </message>
</context>
<context>
    <name>leye::FilePane</name>
    <message>
        <source>%1 rows, %2 imported</source>
        <translation>共 %1 行，导入 %2 行</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>stopped after row %1: choose the same file to go on</source>
        <translation>在第 %1 行后中断：选同一文件可接着导入</translation>
    </message>
    <message>
        <source>Put right %1 rows</source>
        <translation>修正 %1 行</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>撤销这次导入</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>表里是什么</translation>
    </message>
    <message>
        <source>Job seekers</source>
        <translation>求职人员</translation>
    </message>
    <message>
        <source>Elders</source>
        <translation>老年人</translation>
    </message>
    <message>
        <source>Past services</source>
        <translation>历史服务</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>名册文件(&amp;L)</translation>
    </message>
    <message>
        <source>xlsx, ods, csv or, with LibreOffice installed, xls. The file itself is never changed.</source>
        <translation>xlsx、ods、csv；装有 LibreOffice 时也可用 xls。原文件不会被改动。</translation>
    </message>
    <message>
        <source>Or drop a file here. Nothing is written before you have seen what would happen.</source>
        <translation>也可以把文件拖到这里。先看结果，确认后才写入。</translation>
    </message>
    <message>
        <source>Imports of the last thirty days</source>
        <translation>近三十天的导入</translation>
    </message>
</context>
<context>
    <name>leye::FilePreview</name>
    <message>
        <source>Choose a file to look at it here.</source>
        <translation>选择一个附件，在此查看。</translation>
    </message>
    <message>
        <source>Files of this sort are not shown here. Take it out to look at it.</source>
        <translation>这类文件不能在此显示。请带出后查看。</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1，第 %2 页，共 %3 页</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
</context>
<context>
    <name>leye::FilesView</name>
    <message>
        <source>No files yet. Drop certificates, contracts or photos here.</source>
        <translation>还没有附件。可把证件、合同或照片拖到这里。</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Attach %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Attach it</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>%1 is attached.</source>
        <translation>%1 已添加。</translation>
    </message>
    <message>
        <source>Take %1 out of the program?</source>
        <translation>把 %1 带出本程序？</translation>
    </message>
    <message>
        <source>The copy is no longer protected by this program: whoever finds it can read it. Delete it when it is not needed any more. Who took it out, and what for, is in the log.</source>
        <translation>带出的副本不再受本程序保护，拿到的人都能看到。用完请删除。带出人和用途会记入日志。</translation>
    </message>
    <message>
        <source>Take it out …</source>
        <translation>带出…</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>保存到</translation>
    </message>
    <message>
        <source>A copy lies at %1.</source>
        <translation>副本已保存到 %1。</translation>
    </message>
    <message>
        <source>Files %1</source>
        <translation>附件 %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Attach a file …</source>
        <translation>添加附件…</translation>
    </message>
    <message>
        <source>Take out …</source>
        <translation>带出…</translation>
    </message>
    <message>
        <source>Put into the bin …</source>
        <translation>移入回收站…</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>用途(&amp;W)</translation>
    </message>
    <message>
        <source>It goes into the log, for whoever reviews it.</source>
        <translation>会记入查看记录，供审核。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait to be attached until you come back to this person.</source>
        <translation>
            <numerusform>还有 %n 个文件待添加，回到此人时继续。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leye::FixDelegate</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
</context>
<context>
    <name>leye::FixModel</name>
    <message>
        <source>Being checked …</source>
        <translation>正在核对……</translation>
    </message>
    <message>
        <source>On file already</source>
        <translation>已在库</translation>
    </message>
    <message>
        <source>Can be imported</source>
        <translation>可导入</translation>
    </message>
    <message>
        <source>The same as row %1</source>
        <translation>与第 %1 行相同</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>leye::FixPane</name>
    <message>
        <source>There is nothing to look at here.</source>
        <translation>这里没有需要看的行。</translation>
    </message>
    <message>
        <source>To put right %1</source>
        <translation>须修正 %1</translation>
    </message>
    <message>
        <source>Reminders %1</source>
        <translation>提醒 %1</translation>
    </message>
    <message>
        <source>Twice in this file %1</source>
        <translation>本文件内重复 %1</translation>
    </message>
    <message>
        <source>%1 of %2 rows can be imported</source>
        <translation>%2 行中可导入 %1 行</translation>
    </message>
    <message>
        <source>%1 of %2 rows were imported</source>
        <translation>%2 行中已导入 %1 行</translation>
    </message>
    <message>
        <source>%1 on file already</source>
        <translation>已在库 %1 行</translation>
    </message>
    <message>
        <source>the first %1 that want a look are shown</source>
        <translation>先列出前 %1 行</translation>
    </message>
    <message>
        <source>Put right: %1 of %2</source>
        <translation>已修正 %1/%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The last character should be %1 and is %2.</source>
        <translation>末位应为 %1，现为 %2。</translation>
    </message>
    <message>
        <source>Compared with the document: make it %1</source>
        <translation>已核对证件，末位改为 %1</translation>
    </message>
    <message>
        <source>Rows that want a look</source>
        <translation>需要看的行</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>撤销改动</translation>
    </message>
    <message>
        <source>Next problem (F8)</source>
        <translation>下一个问题 (F8)</translation>
    </message>
    <message>
        <source>Unknown values %1</source>
        <translation>未识别的取值 %1</translation>
    </message>
</context>
<context>
    <name>leye::ForgottenPane</name>
    <message>
        <source>Trying the code and setting the passphrase …</source>
        <translation>正在核对恢复码并设置口令……</translation>
    </message>
    <message>
        <source>Passphrase forgotten</source>
        <translation>忘记口令</translation>
    </message>
    <message>
        <source>The code on the recovery sheet opens the workspace, and you choose a new passphrase. The sheet stays valid: put it back into the safe.</source>
        <translation>用恢复码单上的恢复码打开工作区，并设置新口令。恢复码单仍然有效，用后请放回保险柜。</translation>
    </message>
    <message>
        <source>Whose passphrase</source>
        <translation>谁的口令</translation>
    </message>
    <message>
        <source>Set the new passphrase</source>
        <translation>设置新口令</translation>
    </message>
</context>
<context>
    <name>leye::FrontPage</name>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>特大</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
</context>
<context>
    <name>leye::Gallery</name>
    <message>
        <source>What screens are made of</source>
        <translation>界面组件一览</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>特大</translation>
    </message>
</context>
<context>
    <name>leye::GroupsField</name>
    <message>
        <source>&amp;Code on the recovery sheet</source>
        <translation>恢复码单上的恢复码(&amp;C)</translation>
    </message>
    <message>
        <source>Group %1 of %2</source>
        <translation>第 %1 组，共 %2 组</translation>
    </message>
    <message>
        <source>Sixteen groups of six digits, from left to right, line by line.</source>
        <translation>共 16 组，每组六位数字，从左到右、从上到下输入。</translation>
    </message>
    <message>
        <source>Mistyped</source>
        <translation>输错</translation>
    </message>
    <message>
        <source>Mistyped: group %1. Compare with the sheet.</source>
        <translation>第 %1 组输错，请对照恢复码单。</translation>
    </message>
</context>
<context>
    <name>leye::HistoryModel</name>
    <message>
        <source>Why: %1</source>
        <translation>原因：%1</translation>
    </message>
</context>
<context>
    <name>leye::HistoryView</name>
    <message>
        <source>History</source>
        <translation>修改历史</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>全部修改</translation>
    </message>
    <message>
        <source>Nothing was ever changed. Every change stands here, with who made it.</source>
        <translation>还没有修改记录。每一处修改都会列在这里，并写明是谁改的。</translation>
    </message>
    <message>
        <source>Fi&amp;eld</source>
        <translation>字段(&amp;E)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
</context>
<context>
    <name>leye::HolidaysPage</name>
    <message>
        <source>Holidays</source>
        <translation>节假日与调休</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>放假天数</translation>
    </message>
    <message>
        <source>Make-up days</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>Bring in a year</source>
        <translation>导入年份</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>撤除</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods)</source>
        <translation>表格 (*.csv *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>Look at the days</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>&amp;Notice</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <source>Which notice announced them, with its number.</source>
        <translation>公布放假安排的通知及文号。</translation>
    </message>
    <message>
        <source>Take these days</source>
        <translation>采用这些日期</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>全年放假和调休日期</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节日</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>off</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>尚未导入</translation>
    </message>
    <message>
        <source>Only weekends are known as days off. The State Council announces the holidays of a year in the autumn before.</source>
        <translation>目前只能按双休日计算。国务院办公厅一般在上一年秋冬公布放假安排。</translation>
    </message>
    <message>
        <source>Choose the file with the days of the year.</source>
        <translation>请选择放假安排文件。</translation>
    </message>
    <message>
        <source>%1: %2 days off, %3 make-up working days.</source>
        <translation>%1 年：放假 %2 天，调休上班 %3 天。</translation>
    </message>
    <message>
        <source>They take the place of those that are there for this year.</source>
        <translation>将替换该年已有的安排。</translation>
    </message>
    <message>
        <source>The holidays of %1 are known from now on.</source>
        <translation>%1 年放假和调休安排已导入</translation>
    </message>
    <message>
        <source>What was brought in for %1 is taken out.</source>
        <translation>%1 年导入的安排已撤除</translation>
    </message>
    <message>
        <source>Days off and working weekends, as they are announced each year.</source>
        <translation>每年公布的放假和调休安排。</translation>
    </message>
    <message>
        <source>Its first line names the columns 日期, 类型 and 名称; each further line is a day. The type is 放假 for a day off, 上班 for a working weekend. Days of the December before belong to the year that is announced.</source>
        <translation>首行为列名：日期、类型、名称；以下每行一天。类型填“放假”或“上班”（调休）。上年 12 月并入元旦假期的日期随该年度一并导入。</translation>
    </message>
</context>
<context>
    <name>leye::HouseholdStrip</name>
    <message>
        <source>Same household</source>
        <translation>同户</translation>
    </message>
</context>
<context>
    <name>leye::ImportFoot</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
</context>
<context>
    <name>leye::ImportHead</name>
    <message>
        <source>File</source>
        <translation>选文件</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>对应列</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>修正问题行</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Save the problem rows …</source>
        <translation>导出问题行…</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃导入</translation>
    </message>
</context>
<context>
    <name>leye::ImportScreen</name>
    <message>
        <source>Edit the cell</source>
        <translation>改单元格</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>正在读取文件……</translation>
    </message>
    <message>
        <source>This very list was imported before. The same list again adds nobody twice.</source>
        <translation>这份表导入过。再导入一次也不会重复建档。</translation>
    </message>
    <message>
        <source>The columns are being kept …</source>
        <translation>正在保存导入方案……</translation>
    </message>
    <message>
        <source>All rows are being tried; nothing is written …</source>
        <translation>正在逐行试导，不写入……</translation>
    </message>
    <message>
        <source>The rows are being imported …</source>
        <translation>正在导入……</translation>
    </message>
    <message>
        <source>The rows are being read …</source>
        <translation>正在读取……</translation>
    </message>
    <message>
        <source>The import is being undone …</source>
        <translation>正在撤销导入……</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>已撤销导入。</translation>
    </message>
    <message>
        <source>%1 - rows not taken.xlsx</source>
        <translation>%1-未导入的行.xlsx</translation>
    </message>
    <message>
        <source>Save the rows that were not taken</source>
        <translation>导出未导入的行</translation>
    </message>
    <message>
        <source>The list is being written …</source>
        <translation>正在写文件……</translation>
    </message>
    <message>
        <source>There is no row that was not taken.</source>
        <translation>没有未导入的行。</translation>
    </message>
    <message>
        <source>%1 holds %2 rows, with the reason of each and what to do.</source>
        <translation>已导出 %2 行到 %1，每行都写明原因和办法。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>导入名册</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>columns of %1</source>
        <translation>用“%1”导入方案</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>导入 %1 行</translation>
    </message>
    <message>
        <source>Next: columns</source>
        <translation>下一步：对应列</translation>
    </message>
    <message>
        <source>Next: try all rows</source>
        <translation>下一步：试导</translation>
    </message>
    <message>
        <source>To the people</source>
        <translation>看人员</translation>
    </message>
    <message>
        <source>It goes on without putting them right, too: such rows stay in a list and can be put right later. The whole import can be undone.</source>
        <translation>不修正也能继续：问题行留在清单里，以后接着改。整次导入可以撤销。</translation>
    </message>
    <message>
        <source>What is put right becomes part of the same import.</source>
        <translation>修正的行并入同一次导入。</translation>
    </message>
    <message>
        <source>This is kept for %1; such lists are read like this from now on.</source>
        <translation>已存为方案“%1”，今后同样的表照此识别。</translation>
    </message>
    <message>
        <source>Next: try all rows again</source>
        <translation>下一步：重新试导</translation>
    </message>
    <message>
        <source>What was chosen for values counts once all rows were tried again.</source>
        <translation>已为取值选定对应项，重新试导后生效。</translation>
    </message>
    <message>
        <source>There is no row to import: they are on file already, stand twice in the file, or have to be put right first.</source>
        <translation>没有可导入的行：或已在库，或在文件内重复，或须先修正。</translation>
    </message>
    <message>
        <source>The whole import can be undone.</source>
        <translation>整次导入可以撤销。</translation>
    </message>
</context>
<context>
    <name>leye::KeyFilesPanel</name>
    <message>
        <source>Key files</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>For jobs that run at night with nobody at the desk. Each opens only what it is for; keep it where only that job can read it.</source>
        <translation>供夜间无人值守的任务使用，只能做指定的事。请放在只有该任务能读取的地方。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建日期</translation>
    </message>
    <message>
        <source>&amp;Name of a new one</source>
        <translation>新密钥文件名称(&amp;N)</translation>
    </message>
    <message>
        <source>Such as: nightly backup.</source>
        <translation>例如：夜间备份。</translation>
    </message>
    <message>
        <source>What it is &amp;for</source>
        <translation>用途(&amp;F)</translation>
    </message>
    <message>
        <source>Make a key file …</source>
        <translation>生成密钥文件…</translation>
    </message>
    <message>
        <source>Remove the chosen one</source>
        <translation>删除所选</translation>
    </message>
    <message>
        <source>Say what it is called.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>Save the key file</source>
        <translation>保存密钥文件</translation>
    </message>
    <message>
        <source>The key file is at %1; only its owner can read it.</source>
        <translation>密钥文件已存到 %1，只有所有者可读。</translation>
    </message>
    <message>
        <source>This key file opens nothing any more.</source>
        <translation>该密钥文件已失效。</translation>
    </message>
</context>
<context>
    <name>leye::KeyHelp</name>
    <message>
        <source>Keyboard help</source>
        <translation>快捷键帮助</translation>
    </message>
    <message>
        <source>Esc closes what lies in front.</source>
        <translation>Esc 关闭最上面的一层。</translation>
    </message>
    <message>
        <source>Esc closes what lies in front. What has no keys is found with %1.</source>
        <translation>Esc 关闭最上面的一层。没有快捷键的操作可用 %1 找到。</translation>
    </message>
</context>
<context>
    <name>leye::KeysCard</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>不设快捷键</translation>
    </message>
    <message>
        <source>Other &amp;keys for: %1</source>
        <translation>改快捷键(&amp;K)：%1</translation>
    </message>
    <message>
        <source>Press them, for example Ctrl with a letter. Esc leaves them as they are.</source>
        <translation>直接按下新的组合键，例如 Ctrl 加字母。按 Esc 保持不变。</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>As shipped: %1</source>
        <translation>恢复默认 %1</translation>
    </message>
</context>
<context>
    <name>leye::LikelyList</name>
    <message>
        <source>on file already</source>
        <translation>已建档</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>很可能是同一人</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能是同一人</translation>
    </message>
    <message>
        <source>While you type, whoever may be the same person shows up here.</source>
        <translation>填写时，可能是同一人的会列在这里。</translation>
    </message>
    <message>
        <source>Nobody on file is like this.</source>
        <translation>档案中没有相似的人。</translation>
    </message>
    <message>
        <source>Is it one of these? Open that file instead of making a second one.</source>
        <translation>是否其中一位？请打开原档，不要重复建档。</translation>
    </message>
    <message>
        <source>On file already?</source>
        <translation>是否已建档</translation>
    </message>
    <message>
        <source>F6, then Enter</source>
        <translation>F6 选择，Enter 打开</translation>
    </message>
</context>
<context>
    <name>leye::MainWindow</name>
    <message>
        <source>Ledger: %1 records</source>
        <translation>账本 %1 条</translation>
    </message>
</context>
<context>
    <name>leye::MakePane</name>
    <message>
        <source>Choose the station this computer stands in.</source>
        <translation>请选择本机所在的站点。</translation>
    </message>
    <message>
        <source>Give your name as colleagues know it.</source>
        <translation>请填写同事熟悉的姓名。</translation>
    </message>
    <message>
        <source>Say in which folder it shall lie.</source>
        <translation>请指定存放的文件夹。</translation>
    </message>
    <message>
        <source>Making keys, the log and the network of stations …</source>
        <translation>正在生成密钥、账本和站点网络……</translation>
    </message>
    <message>
        <source>Nobody has the sheet yet. Print or save it and say so; whoever leaves now leaves no workspace behind.</source>
        <translation>恢复码单还没有人保管。请先打印或保存并勾选确认；现在离开，刚建的工作区会被撤销。</translation>
    </message>
    <message>
        <source>New workspace: step %1 of 4</source>
        <translation>新建工作区：第 %1 步，共 4 步</translation>
    </message>
    <message>
        <source>Which station is this?</source>
        <translation>这是哪个站点？</translation>
    </message>
    <message>
        <source>Who begins?</source>
        <translation>由谁开始使用？</translation>
    </message>
    <message>
        <source>Where shall it lie?</source>
        <translation>放在哪里？</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>恢复码单</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>You become administrator, manager and aide. Colleagues get accounts of their own later.</source>
        <translation>你将同时是管理员、站长和就业援助员。同事以后各有自己的账号。</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>On a disk of this computer, not on a network share or a stick.</source>
        <translation>放在本机硬盘上，不要放在网络共享或 U 盘上。</translation>
    </message>
    <message>
        <source>%1 · %2
The database is not encrypted yet: until it is, keep 演示数据 only. Your passphrase protects the keys and the counselling records.</source>
        <translation>%1 · %2
本机数据库尚未加密：在加密之前，只存放演示数据。口令保护密钥和心理疏导记录。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Make the workspace</source>
        <translation>建立工作区</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>进入工作台</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>leye::MaskedValue</name>
    <message>
        <source>Mask again: %1</source>
        <translation>重新遮蔽：%1</translation>
    </message>
    <message>
        <source>Show all of it: %1</source>
        <translation>显示完整内容：%1</translation>
    </message>
</context>
<context>
    <name>leye::MyAccountPage</name>
    <message>
        <source>My account</source>
        <translation>我的账号</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>大写锁定已打开。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>This demo opens without a passphrase; all its people are made up.</source>
        <translation>此演示无需口令即可打开，人员均为虚构。</translation>
    </message>
    <message>
        <source>Passphrase until &amp;now</source>
        <translation>现用口令(&amp;N)</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>修改口令</translation>
    </message>
    <message>
        <source>What I may do</source>
        <translation>我的权限</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Roles that may</source>
        <translation>有权的角色</translation>
    </message>
    <message>
        <source>My roles may</source>
        <translation>我可以</translation>
    </message>
    <message>
        <source>Takes another role</source>
        <translation>须由其他角色</translation>
    </message>
    <message>
        <source>%1 A second person with the role must be there.</source>
        <translation>%1须有另一位有此角色的同事在场。</translation>
    </message>
    <message>
        <source>Give the passphrase you have signed in with.</source>
        <translation>请填写登录时所用的口令。</translation>
    </message>
    <message>
        <source>The new passphrase holds from now on.</source>
        <translation>新口令已生效。</translation>
    </message>
</context>
<context>
    <name>leye::NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Give it a name, so that you find it again.</source>
        <translation>请起个名称，方便以后找到。</translation>
    </message>
</context>
<context>
    <name>leye::NewPersonEntry</name>
    <message>
        <source>New person</source>
        <translation>新建人员</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save, then record a service</source>
        <translation>存后记服务</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep what was typed for the next time?</source>
        <translation>已填的内容要留作草稿吗？</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新填写</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>继续填写</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>留作草稿</translation>
    </message>
    <message>
        <source>Your draft of %1 is back.</source>
        <translation>%1 的草稿已恢复。</translation>
    </message>
    <message>
        <source>Draft kept at %1, also without power</source>
        <translation>草稿 %1 已存，断电也不丢</translation>
    </message>
</context>
<context>
    <name>leye::NoteField</name>
    <message>
        <source>Begin the note with the template %1</source>
        <translation>用模板“%1”填写备注</translation>
    </message>
    <message>
        <source>The note holds an ID number. It belongs into the facts, where it is masked.</source>
        <translation>备注里有证件号。请填到基本信息里，在那里会脱敏显示。</translation>
    </message>
    <message>
        <source>The note holds a phone number. It belongs into the facts, where it is masked.</source>
        <translation>备注里有电话号码。请填到基本信息里，在那里会脱敏显示。</translation>
    </message>
    <message>
        <source>The note holds what looks like a bank card number. Leave it out.</source>
        <translation>备注里有像银行卡号的数字。请不要写在这里。</translation>
    </message>
</context>
<context>
    <name>leye::OlderDrafts</name>
    <message numerus="yes">
        <source>%n older drafts</source>
        <translation>
            <numerusform>还有 %n 份草稿</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leye::OtherPane</name>
    <message>
        <source>Choose the folder of the workspace.</source>
        <translation>请选择工作区所在的文件夹。</translation>
    </message>
    <message>
        <source>Open another workspace</source>
        <translation>打开其他工作区</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>以前打开过</translation>
    </message>
    <message>
        <source>&amp;Folder of the workspace</source>
        <translation>工作区文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>leye::PageView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
</context>
<context>
    <name>leye::Palette</name>
    <message>
        <source>Find people and actions</source>
        <translation>查找人员和操作</translation>
    </message>
    <message>
        <source>name, pinyin, initials, last four digits, or what you want to do</source>
        <translation>姓名、拼音、首字母、末四位，或想做的事</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>↑↓ choose    Enter open    Esc close</source>
        <translation>↑↓ 选择    Enter 打开    Esc 关闭</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Nobody and nothing answers to this. Try fewer letters.</source>
        <translation>没有符合的人或操作。请少输几个字母。</translation>
    </message>
</context>
<context>
    <name>leye::Papers</name>
    <message numerus="yes">
        <source>%n row(s) written: %1</source>
        <translation>
            <numerusform>已导出 %n 行：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送往打印机。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>打开所在文件夹</translation>
    </message>
</context>
<context>
    <name>leye::PassphraseFields</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>大写锁定已打开。</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>新口令(&amp;P)</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>再输一遍(&amp;A)</translation>
    </message>
    <message>
        <source>At least %1 characters; several words that do not belong together are easy to keep in mind. Nobody can look it up for you.</source>
        <translation>至少 %1 个字符；几个互不相干的词容易记住。没有人能替你查到口令。</translation>
    </message>
    <message>
        <source>Not yet. %1</source>
        <translation>强度不够。%1</translation>
    </message>
    <message>
        <source>Type it again, so that a slip cannot lock you out.</source>
        <translation>请再输一遍，以免输错后自己也打不开。</translation>
    </message>
    <message>
        <source>This is not the same. Type both again.</source>
        <translation>两次不一样，请重新输入。</translation>
    </message>
</context>
<context>
    <name>leye::PathField</name>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
</context>
<context>
    <name>leye::PeopleFilterBar</name>
    <message>
        <source>Order: %1</source>
        <translation>排序 %1</translation>
    </message>
    <message>
        <source>Save this filter …</source>
        <translation>保存此筛选…</translation>
    </message>
    <message>
        <source>Remove a saved filter</source>
        <translation>删除已存的筛选</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>常用筛选</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>添加筛选</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>Name, pinyin, initials, or the end of a number</source>
        <translation>姓名、拼音、首字母或号码尾数</translation>
    </message>
</context>
<context>
    <name>leye::PeopleListView</name>
    <message>
        <source>Record</source>
        <translation>记服务</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Nobody is in the bin.</source>
        <translation>回收站里没有人。</translation>
    </message>
    <message>
        <source>Nobody fits what is asked here.</source>
        <translation>没有符合条件的人。</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>显示所有人</translation>
    </message>
    <message>
        <source>Here will be everybody your station knows: job seekers, elders, their families.</source>
        <translation>这里会列出本站认识的所有人：求职者、老人和他们的家人。</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>导入名册</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>more than %1 people</source>
        <translation>超过 %1 人</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>保存此筛选</translation>
    </message>
    <message>
        <source>&amp;Name of the filter</source>
        <translation>筛选名称(&amp;N)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新建人员</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>打印名册</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>导出所见名单</translation>
    </message>
    <message>
        <source>%1 people, by the sound of the name</source>
        <translation>%1 人（同音）</translation>
    </message>
</context>
<context>
    <name>leye::PeopleScreen</name>
    <message>
        <source>Person</source>
        <translation>换人</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>勾选</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>leye::PersonForm</name>
    <message>
        <source>Not at hand</source>
        <translation>未带证件</translation>
    </message>
    <message>
        <source>Being issued</source>
        <translation>证件办理中</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>本人不愿提供</translation>
    </message>
    <message>
        <source>None: family or contact</source>
        <translation>不登记（家属或联系人）</translation>
    </message>
    <message>
        <source>aged %1</source>
        <translation>%1 岁</translation>
    </message>
    <message>
        <source>number given out in %1</source>
        <translation>号码签发地：%1</translation>
    </message>
    <message>
        <source>as soon as the number is whole</source>
        <translation>号码填完整后显示</translation>
    </message>
    <message>
        <source>From the number</source>
        <translation>由号码得出</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>More facts</source>
        <translation>更多信息</translation>
    </message>
    <message>
        <source>Enrolled as</source>
        <translation>登记为</translation>
    </message>
    <message>
        <source>No number because</source>
        <translation>暂无号码的原因</translation>
    </message>
    <message>
        <source>nicknames, former names; several with 、</source>
        <translation>小名、曾用名，多个用、隔开</translation>
    </message>
    <message>
        <source>name, pinyin or initials</source>
        <translation>名称、拼音或首字母</translation>
    </message>
</context>
<context>
    <name>leye::PersonHeader</name>
    <message>
        <source>aged %1</source>
        <translation>%1 岁</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>责任人 %1</translation>
    </message>
    <message numerus="yes">
        <source>without work for %n months since %1</source>
        <translation>
            <numerusform>自 %1 起失业 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a service</source>
        <translation>记一次服务</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Set a mark</source>
        <translation>添加标识</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>leye::PersonPage</name>
    <message>
        <source>Parts of the file</source>
        <translation>档案分栏</translation>
    </message>
    <message>
        <source>Put %1 into the bin?</source>
        <translation>把 %1 移入回收站？</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>移入回收站</translation>
    </message>
    <message>
        <source>%1 is in the bin.</source>
        <translation>%1 已移入回收站。</translation>
    </message>
    <message>
        <source>Put this entry into the bin?</source>
        <translation>把这条记录移入回收站？</translation>
    </message>
    <message>
        <source>%1 of %2 counts nowhere any more until it is taken out again.</source>
        <translation>%2 的“%1”移入后不再计入任何统计，取回后恢复。</translation>
    </message>
    <message>
        <source>The entry is in the bin.</source>
        <translation>记录已移入回收站。</translation>
    </message>
    <message>
        <source>This file is in the bin. Whoever takes it out there finds it here again.</source>
        <translation>此档案已在回收站。从回收站取回后可继续查看。</translation>
    </message>
    <message>
        <source>The file stays in the program, so that it can be taken out of the bin again.</source>
        <translation>文件仍保留在本程序中，可随时从回收站取回。</translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation>请在列表中选择一人。</translation>
    </message>
    <message>
        <source>Choose somebody in the list, or press %1 and type a few letters of the name.</source>
        <translation>请在列表中选择一人，或按 %1 输入姓名的几个字母。</translation>
    </message>
</context>
<context>
    <name>leye::PersonPicker</name>
    <message>
        <source>People found</source>
        <translation>找到的人</translation>
    </message>
</context>
<context>
    <name>leye::PrintBox</name>
    <message>
        <source>&amp;File, when it is saved as a PDF</source>
        <translation>存为 PDF 时的文件(&amp;F)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>The sheets are shown when this may be printed.</source>
        <translation>允许打印后，这里显示页面。</translation>
    </message>
    <message>
        <source>Putting the sheets together …</source>
        <translation>正在整理页面……</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换原文件</translation>
    </message>
</context>
<context>
    <name>leye::ProfilesPage</name>
    <message>
        <source>Import profiles</source>
        <translation>导入方案</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名称(&amp;M)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>services</source>
        <translation>服务台账</translation>
    </message>
    <message>
        <source>elders</source>
        <translation>老人</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Here will be how the lists of other offices are read. Import a list and keep its columns under the name of the office.</source>
        <translation>这里会列出各单位名册的读法。导入名册时，按单位名称保存列的对应即可。</translation>
    </message>
    <message>
        <source>Columns it knows: %1</source>
        <translation>认得的列：%1</translation>
    </message>
    <message>
        <source>The profile is called %1 now.</source>
        <translation>导入方案已改名为 %1</translation>
    </message>
    <message>
        <source>The profile %1 is removed.</source>
        <translation>已删除导入方案 %1</translation>
    </message>
    <message>
        <source>How columns and values of an office&apos;s lists are read. They are kept while a list is imported.</source>
        <translation>各单位名册的列与取值怎样读取；在导入名册时保存。</translation>
    </message>
    <message>
        <source>Values it knows: %1</source>
        <translation>认得的取值：%1</translation>
    </message>
</context>
<context>
    <name>leye::ProgramBoxes</name>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>已备份并核验：%1</translation>
    </message>
</context>
<context>
    <name>leye::QuickEntry</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a service</source>
        <translation>记一次服务</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>对象(&amp;W)</translation>
    </message>
    <message>
        <source>name, pinyin initials, last digits; several people are possible</source>
        <translation>姓名、拼音首字母、尾号；可添多人</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>服务种类(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>时长（分钟）(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>方式(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>结果(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>事项(&amp;A)</translation>
    </message>
    <message>
        <source>job, fair or course</source>
        <translation>岗位、招聘会或课程</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Save, then next</source>
        <translation>存后再记</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Not finished, to be continued</source>
        <translation>未完成，需再约</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>本人未到</translation>
    </message>
    <message>
        <source>Your draft of %1 is back.</source>
        <translation>找回了 %1 的草稿。</translation>
    </message>
    <message>
        <source>Draft kept at %1, also without power</source>
        <translation>草稿 %1 已存，断电也不丢</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>请至少选择一人。</translation>
    </message>
    <message>
        <source>Choose what was done.</source>
        <translation>请选择做了什么。</translation>
    </message>
    <message>
        <source>This is no day. Write it as 2026-11-23.</source>
        <translation>这不是日期。请写成 2026-11-23。</translation>
    </message>
</context>
<context>
    <name>leye::ReasonBox</name>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>It stays in the history.</source>
        <translation>会保留在修改历史中。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>leye::RecoveryPanel</name>
    <message>
        <source>The new recovery sheet holds. Destroy the old one.</source>
        <translation>新恢复码单已生效，请销毁旧单。</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>更换恢复码单</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>生成新单</translation>
    </message>
    <message>
        <source>The old sheet holds until you say below that the new one does.</source>
        <translation>在下方确认启用新单之前，旧单一直有效。</translation>
    </message>
    <message>
        <source>When somebody who should not may have seen the sheet: type the code that stands on it.</source>
        <translation>恢复码单可能被无关的人看到时更换。请输入旧单上的恢复码。</translation>
    </message>
    <message>
        <source>The new sheet holds from now on</source>
        <translation>启用新单</translation>
    </message>
</context>
<context>
    <name>leye::RecoveryView</name>
    <message>
        <source>Group %1: %2</source>
        <translation>第 %1 组：%2</translation>
    </message>
    <message>
        <source>Whoever holds this sheet can open everything when a passphrase is forgotten; without it a forgotten passphrase cannot be helped. It is shown only now: print it, and put it into the safe.</source>
        <translation>忘记口令时，凭这张恢复码单可以打开全部数据；没有它，忘记的口令无法补救。恢复码只在此刻显示：请打印出来，放入保险柜。</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>The sheet is on paper or on a stick, and lies in the safe</source>
        <translation>恢复码单已打印或存到 U 盘，并已放入保险柜</translation>
    </message>
    <message>
        <source>Print or save it first.</source>
        <translation>请先打印或保存。</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>打印恢复码单</translation>
    </message>
    <message>
        <source>It could not be printed. Look after the printer, or save the sheet as a PDF and print that.</source>
        <translation>没有打印出来。请检查打印机，或者先存为 PDF 再打印。</translation>
    </message>
    <message>
        <source>Sent to the printer. Look whether all sixteen groups can be read on the paper.</source>
        <translation>已送往打印机。请看纸上 16 组数字是否都清楚。</translation>
    </message>
    <message>
        <source>recovery sheet</source>
        <translation>恢复码单</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>保存恢复码单</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, and take the file off this computer.</source>
        <translation>已存为 %1。请打印出来，并把文件从本机移走。</translation>
    </message>
</context>
<context>
    <name>leye::RegistersView</name>
    <message>
        <source>Enrol</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Enrolled.</source>
        <translation>已登记。</translation>
    </message>
    <message>
        <source>Close the enrolment: %1</source>
        <translation>结案：%1</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>The enrolment is closed.</source>
        <translation>已结案。</translation>
    </message>
    <message>
        <source>Open the enrolment again: %1</source>
        <translation>重新开案：%1</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>重新开案</translation>
    </message>
    <message>
        <source>The enrolment is open again.</source>
        <translation>已重新开案。</translation>
    </message>
    <message>
        <source>Set a mark</source>
        <translation>添加标识</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The mark is set.</source>
        <translation>标识已设置。</translation>
    </message>
    <message>
        <source>End the mark: %1</source>
        <translation>结束标识：%1</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>The mark has ended.</source>
        <translation>标识已结束。</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>记录同意</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>The consent is recorded.</source>
        <translation>同意已记录。</translation>
    </message>
    <message>
        <source>Withdraw the consent: %1</source>
        <translation>撤回同意：%1</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>The consent is withdrawn.</source>
        <translation>同意已撤回。</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记与同意</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Close …</source>
        <translation>结案…</translation>
    </message>
    <message>
        <source>Open again …</source>
        <translation>重新开案…</translation>
    </message>
    <message>
        <source>Not enrolled for anything: what the person is to the station stands here.</source>
        <translation>尚未登记。此人在本站登记的服务会列在这里。</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>End …</source>
        <translation>结束…</translation>
    </message>
    <message>
        <source>No mark: groups the person belongs to stand here, with their evidence.</source>
        <translation>没有标识。此人所属的人群及依据会列在这里。</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>No consent: what the person has agreed to stands here, each by itself.</source>
        <translation>没有同意记录。本人单独同意的事项会逐项列在这里。</translation>
    </message>
    <message>
        <source>What you filled in is kept until you come back to this person.</source>
        <translation>未保存的填写已保留，回到此人时继续。</translation>
    </message>
    <message>
        <source>The enrolment is corrected.</source>
        <translation>登记已更正。</translation>
    </message>
    <message>
        <source>Correct the enrolment: %1</source>
        <translation>更正登记：%1</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>The mark is corrected.</source>
        <translation>标识已更正。</translation>
    </message>
    <message>
        <source>Correct the mark: %1</source>
        <translation>更正标识：%1</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>更正…</translation>
    </message>
</context>
<context>
    <name>leye::RestorePane</name>
    <message>
        <source>Choose the backup.</source>
        <translation>请选择备份文件。</translation>
    </message>
    <message>
        <source>Say in which folder it shall lie.</source>
        <translation>请指定存放的文件夹。</translation>
    </message>
    <message>
        <source>Type the passphrase you had when the backup was made.</source>
        <translation>请输入做备份时使用的口令。</translation>
    </message>
    <message>
        <source>Checking the backup and laying it out …</source>
        <translation>正在核验备份并恢复……</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>已停止，没有留下任何内容。</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>The backup is checked, laid out in a new folder, and goes on as a new desk: the old computer must not write any more. The backup itself stays as it is.</source>
        <translation>备份经核验后恢复到新文件夹，作为新的工作台继续使用；旧电脑不能再录入。备份文件本身不变。</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>备份文件(&amp;B)</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>新文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>As it is in the backup; left empty: the first user.</source>
        <translation>与备份中的姓名一致；不填则为第一个使用人。</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>leye::RolesField</name>
    <message>
        <source>people, services, visits</source>
        <translation>人员、服务、探访</translation>
    </message>
    <message>
        <source>the same, and counselling</source>
        <translation>同上，并做心理疏导</translation>
    </message>
    <message>
        <source>leads and reviews</source>
        <translation>带队和审核</translation>
    </message>
    <message>
        <source>users, settings, desks</source>
        <translation>使用人、设置、工作台</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a role and what it is for</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>leye::SecretLine</name>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入内容</translation>
    </message>
</context>
<context>
    <name>leye::SettingsScreen</name>
    <message>
        <source>Page</source>
        <translation>切换页面</translation>
    </message>
    <message>
        <source>Into the page</source>
        <translation>进入页面</translation>
    </message>
    <message>
        <source>Back to the pages</source>
        <translation>回到页面列表</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
</context>
<context>
    <name>leye::SignInPage</name>
    <message>
        <source>Opening …</source>
        <translation>正在打开……</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>请输入口令。</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>大写锁定已打开。</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>使用人(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>Forgotten? Use the recovery sheet</source>
        <translation>忘记口令，用恢复码</translation>
    </message>
    <message>
        <source>Want to look around first? In the demo everybody is made up.</source>
        <translation>想先看看？打开演示工作区，人员全部虚构。</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>打开演示</translation>
    </message>
    <message>
        <source>Another workspace …</source>
        <translation>其他工作区……</translation>
    </message>
    <message>
        <source>New workspace …</source>
        <translation>新建工作区……</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>从备份恢复……</translation>
    </message>
    <message>
        <source>Station code %1</source>
        <translation>站点编号 %1</translation>
    </message>
    <message>
        <source>The data lies in the workspace on this computer only, encrypted. It works without a network.</source>
        <translation>数据只存在这台电脑的工作区内，已加密。没有网络也能使用。</translation>
    </message>
    <message>
        <source>The database on this computer is not encrypted yet: keep 演示数据 only. It works without a network.</source>
        <translation>本机数据库尚未加密：请只存放演示数据。没有网络也能使用。</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. %1 can try again in %2. The recovery sheet helps at once.</source>
        <translation>口令错误次数过多。%1 还需等待 %2 才能再试。用恢复码单可以立即打开。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续工作</translation>
    </message>
    <message>
        <source>Enter the demo</source>
        <translation>进入演示</translation>
    </message>
    <message>
        <source>The demo needs no passphrase</source>
        <translation>演示工作区不需要口令</translation>
    </message>
    <message>
        <source>Sign in as somebody else to see what other roles may do.</source>
        <translation>换个使用人登录，可看到不同角色的权限。</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Everybody in this workspace is made up; prints and exports say so.</source>
        <translation>人员、证件号、电话均为虚构，打印和导出都带此标记。</translation>
    </message>
</context>
<context>
    <name>leye::StandardStrip</name>
    <message>
        <source>%1 standard</source>
        <translation>%1 标准</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
</context>
<context>
    <name>leye::StartPage</name>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>For the people of your station</source>
        <translation>为站点里的每一位居民</translation>
    </message>
    <message>
        <source>Everything stays on this computer. It works without a network, and nothing is sent anywhere by itself.</source>
        <translation>资料都留在本机。没有网络也能使用，不会自动向外发送任何内容。</translation>
    </message>
    <message>
        <source>The database on this computer is not encrypted yet: keep 演示数据 only.</source>
        <translation>本机数据库尚未加密：只存放演示数据。</translation>
    </message>
</context>
<context>
    <name>leye::StateView</name>
    <message>
        <source>Reading …</source>
        <translation>正在读取……</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>leye::StationLine</name>
    <message>
        <source>Stations found</source>
        <translation>找到的站点</translation>
    </message>
</context>
<context>
    <name>leye::StationPanel</name>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>Opening &amp;hours</source>
        <translation>开放时间(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>电话(&amp;P)</translation>
    </message>
    <message>
        <source>H&amp;ost</source>
        <translation>共建单位(&amp;O)</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名称(&amp;M)</translation>
    </message>
    <message>
        <source>La&amp;titude</source>
        <translation>纬度(&amp;T)</translation>
    </message>
    <message>
        <source>Lon&amp;gitude</source>
        <translation>经度(&amp;G)</translation>
    </message>
    <message>
        <source>In degrees, such as 31.274500 and 121.486000; it tells who lives near.</source>
        <translation>以度为单位，例如 31.274500 和 121.486000；用于就近服务。</translation>
    </message>
    <message>
        <source>示例: this is made up</source>
        <translation>示例：内容为虚构</translation>
    </message>
    <message>
        <source>&amp;Subdistrict</source>
        <translation>所属街道(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>代码(&amp;C)</translation>
    </message>
    <message>
        <source>Made from subdistrict and kind; it stays for good.</source>
        <translation>按街道和类型自动编号，确定后不再更改。</translation>
    </message>
    <message>
        <source>Give degrees as a number, such as 121.486000.</source>
        <translation>请以数字填写度数，例如 121.486000。</translation>
    </message>
</context>
<context>
    <name>leye::StationPicker</name>
    <message>
        <source>&amp;Station</source>
        <translation>站点(&amp;S)</translation>
    </message>
    <message>
        <source>Type a part of its name, its pinyin or initials, or its code. 示例 stands for names that are examples; they can be put right later.</source>
        <translation>输入站点名称的一部分、拼音或首字母，或站点编号。标“示例”的名称可以以后更正。</translation>
    </message>
    <message>
        <source>Stations found</source>
        <translation>找到的站点</translation>
    </message>
    <message>
        <source>No station answers to this. Try fewer letters.</source>
        <translation>没有找到站点，请少输几个字母。</translation>
    </message>
</context>
<context>
    <name>leye::StationsPage</name>
    <message>
        <source>Station network</source>
        <translation>站点网络</translation>
    </message>
    <message>
        <source>One centre, its subdistricts, their stations. What says 示例 is made up and wants replacing.</source>
        <translation>中心、街道、社区站和特色站点。标“示例”的为虚构，请改为实际。</translation>
    </message>
    <message>
        <source>Find a station: name, pinyin, initials or code</source>
        <translation>查找站点：名称、拼音、首字母或代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1 · code %2</source>
        <translation>%1 · 代码 %2</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Add a station</source>
        <translation>新增站点</translation>
    </message>
    <message>
        <source>Close the station …</source>
        <translation>关闭站点……</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新开放</translation>
    </message>
    <message>
        <source>New station</source>
        <translation>新站点</translation>
    </message>
    <message>
        <source>Add the station</source>
        <translation>新增该站点</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>关闭原因(&amp;R)</translation>
    </message>
    <message>
        <source>A document with its number, a decision of the centre.</source>
        <translation>文件及文号，或中心的决定。</translation>
    </message>
    <message>
        <source>Close the station</source>
        <translation>关闭站点</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>closed on %1: %2</source>
        <translation>%1 关闭：%2</translation>
    </message>
    <message>
        <source>%1 is in the network from now on.</source>
        <translation>“%1”已加入站点网络。</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭“%1”</translation>
    </message>
    <message>
        <source>It is not offered any more when a station is chosen. The people of the station, what was done there and its users stay as they are; it can be opened again.</source>
        <translation>关闭后，选择站点时不再出现。该站点的人员、服务记录和用户保持不变，以后可重新开放。</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>“%1”已关闭。</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>“%1”已重新开放。</translation>
    </message>
</context>
<context>
    <name>leye::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>leye::TargetField</name>
    <message>
        <source>Say into which file.</source>
        <translation>请填写保存到哪个文件。</translation>
    </message>
</context>
<context>
    <name>leye::TemplatesPage</name>
    <message>
        <source>What a note can begin with when a service is recorded. A template is offered for its kind of service.</source>
        <translation>登记服务时备注的开头。模板只在对应的服务种类下出现。</translation>
    </message>
    <message>
        <source>Kind, template</source>
        <translation>种类、模板</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Add a template</source>
        <translation>新增模板</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名称(&amp;M)</translation>
    </message>
    <message>
        <source>Short: it stands on a button above the note.</source>
        <translation>简短些：显示在备注上方的按钮上。</translation>
    </message>
    <message>
        <source>&amp;Kind of service</source>
        <translation>服务种类(&amp;K)</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>内容(&amp;X)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>There is no template yet.</source>
        <translation>还没有模板。</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新模板</translation>
    </message>
    <message>
        <source>The template %1 is saved.</source>
        <translation>模板“%1”已保存</translation>
    </message>
    <message>
        <source>The template %1 is removed.</source>
        <translation>已删除模板“%1”</translation>
    </message>
    <message>
        <source>Note templates</source>
        <translation>备注模板</translation>
    </message>
</context>
<context>
    <name>leye::ThisComputerPage</name>
    <message>
        <source>Look and language</source>
        <translation>显示与语言</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>字号(&amp;T)</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>特大</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>When nobody touches key or mouse, &amp;lock after</source>
        <translation>无人操作时自动锁定(&amp;L)</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds at this computer, at once: the keys for you, the rest for everybody. Nothing of it is sent to other desks.</source>
        <translation>在本机立即生效：快捷键仅对本人，其余对所有使用者。均不会发送到其他电脑。</translation>
    </message>
    <message>
        <source>The desk stays as it is behind the lock.</source>
        <translation>锁定后工作台保持原样。</translation>
    </message>
    <message>
        <source>The desk stays as it is behind the lock. %1 locks at once.</source>
        <translation>锁定后工作台保持原样。按 %1 立即锁定。</translation>
    </message>
</context>
<context>
    <name>leye::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Timeline %1</source>
        <translation>时间线 %1</translation>
    </message>
    <message>
        <source>Nothing has happened yet. What is recorded stands here, newest first.</source>
        <translation>还没有记录。登记的内容会列在这里，最新的在前。</translation>
    </message>
    <message>
        <source>Record a service</source>
        <translation>记一次服务</translation>
    </message>
    <message>
        <source>There is nothing of this sort.</source>
        <translation>没有这一类记录。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Put into the bin …</source>
        <translation>移入回收站…</translation>
    </message>
</context>
<context>
    <name>leye::Toast</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>leye::TopBar</name>
    <message>
        <source>Find people, pages, actions</source>
        <translation>找人、页面、操作</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>已登录：%1</translation>
    </message>
    <message>
        <source>Station: %1</source>
        <translation>站点：%1</translation>
    </message>
</context>
<context>
    <name>leye::UnknownList</name>
    <message>
        <source>Values in no list of choices</source>
        <translation>不在选项表里的取值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>等</translation>
    </message>
    <message>
        <source>Nothing here is called so. Type another part of the name, or leave it empty.</source>
        <translation>没有这样的选项。请换个字词再找，或留空。</translation>
    </message>
    <message>
        <source>Every value of the list is known. There is nothing to choose.</source>
        <translation>名册中的取值都已识别，无须选择。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It is no name that is known here. Put it right in the file, or add the station or colleague in the settings, and choose the file again.</source>
        <translation>本站没有这个名称。请在文件里改正，或在“设置”中添加该站点或同事，再重新选择文件。</translation>
    </message>
    <message>
        <source>Without a choice: %1.</source>
        <translation>不选时：%1。</translation>
    </message>
    <message>
        <source>This text is too long to stand for a choice. Shorten it in the file.</source>
        <translation>文字过长，不能对应选项。请在文件里缩短。</translation>
    </message>
    <message>
        <source>These values are in no list of choices; their rows are taken all the same. Say what they stand for, or leave them as they are: Enter leads to the choice, and from there to the next value.</source>
        <translation>以下取值不在选项表里，所在行照样导入。可逐个选定对应项，也可不选：按回车到选项框，再按回车到下一个取值。</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>导入为</translation>
    </message>
    <message>
        <source>&amp;Stands for</source>
        <translation>对应选项(&amp;S)</translation>
    </message>
    <message>
        <source>Type to find it, in pinyin, too; Down shows what comes near.</source>
        <translation>输入文字或拼音查找；按向下键列出相近的选项。</translation>
    </message>
    <message>
        <source>&amp;Keep for lists of</source>
        <translation>存为导入方案(&amp;K)</translation>
    </message>
    <message>
        <source>Their lists are read so by themselves from then on. Empty: this list only.</source>
        <translation>今后同样的表自动照此识别。留空则只用于本次。</translation>
    </message>
    <message>
        <source>Office whose lists look like this</source>
        <translation>常交这种表的单位</translation>
    </message>
</context>
<context>
    <name>leye::UserPanel</name>
    <message>
        <source>Na&amp;me</source>
        <translation>姓名(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>新增使用人</translation>
    </message>
    <message>
        <source>Sit at this desk together: the user types the passphrase.</source>
        <translation>请两人一起在此办理，由本人输入口令。</translation>
    </message>
    <message>
        <source>Last day: %1</source>
        <translation>最后工作日：%1</translation>
    </message>
    <message>
        <source>These roles bring or take keys: the user needs a new passphrase.</source>
        <translation>这些角色涉及密钥，须给此使用人设新口令。</translation>
    </message>
    <message>
        <source>Only the recovery sheet opens the counselling notes for them.</source>
        <translation>心理疏导记录的密钥只能凭恢复码单交给他们。</translation>
    </message>
    <message>
        <source>Give the name as colleagues know it.</source>
        <translation>请填写同事熟悉的姓名。</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>请至少选择一个角色。</translation>
    </message>
    <message>
        <source>&amp;Station</source>
        <translation>站点(&amp;S)</translation>
    </message>
    <message>
        <source>A part of its name, its pinyin or initials, or its code.</source>
        <translation>可输入名称的一部分、拼音、首字母或编号。</translation>
    </message>
    <message>
        <source>Forgotten: set another passphrase</source>
        <translation>忘记口令：重设口令</translation>
    </message>
    <message>
        <source>Choose the station where the user works.</source>
        <translation>请选择使用人所在的站点。</translation>
    </message>
</context>
<context>
    <name>leye::UsersPage</name>
    <message>
        <source>Everybody has an account of their own. Whoever leaves is retired: what they did stays theirs.</source>
        <translation>一人一号。离岗的人停用账号，经手的记录仍归其名下。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>离岗日</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>新增使用人</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>更换恢复码单</translation>
    </message>
    <message>
        <source>Key files</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>Last day is today</source>
        <translation>今日离岗</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Nobody changes their own roles. Another administrator does it.</source>
        <translation>不能修改自己的角色。请由另一位管理员办理。</translation>
    </message>
    <message>
        <source>Whoever has left keeps the roles they had.</source>
        <translation>离岗的人保留原有角色。</translation>
    </message>
    <message>
        <source>%1 can sign in from now on.</source>
        <translation>%1 现在可以登录。</translation>
    </message>
    <message>
        <source>%1 is now: %2</source>
        <translation>%1 现为：%2</translation>
    </message>
    <message>
        <source>%1 will not be able to sign in any more, and that cannot be undone. Press again.</source>
        <translation>%1 将不能再登录，且无法撤销。确定请再按一次。</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more.</source>
        <translation>%1 已不能登录。</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>使用人与角色</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1 signs in with the new passphrase from now on.</source>
        <translation>%1 今后用新口令登录。</translation>
    </message>
    <message>
        <source>%1 works here: %2</source>
        <translation>%1 所在站点：%2</translation>
    </message>
</context>
<context>
    <name>leye::Window</name>
    <message>
        <source>The new passphrase holds from now on. Sign in with it.</source>
        <translation>新口令已生效，请用它登录。</translation>
    </message>
</context>
<context>
    <name>leye::Workplace</name>
    <message>
        <source>%1 recorded for %2</source>
        <translation>已为%2登记%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation>没有您可以撤销的操作。</translation>
    </message>
    <message>
        <source>%1 is on file now</source>
        <translation>已为%1建档</translation>
    </message>
</context>
</TS>

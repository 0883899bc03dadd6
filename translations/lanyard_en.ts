<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnswerErrorText</name>
    <message numerus="yes">
        <source>It had too many requests. Try again in %Ln minute(s).</source>
        <translation>
            <numerusform>It had too many requests. Try again in %Ln minute.</numerusform>
            <numerusform>It had too many requests. Try again in %Ln minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InquiryText</name>
    <message numerus="yes">
        <source>%1 answered with %n item(s). The session works.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>
            <numerusform>%1 answered with %n item. The session works.</numerusform>
            <numerusform>%1 answered with %n items. The session works.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lanyard::NewKeyDialog</name>
    <message numerus="yes">
        <source>On the clipboard for %n second(s), marked as a secret. It cannot be shown again once this window is closed.</source>
        <translation>
            <numerusform>On the clipboard for %n second, marked as a secret. It cannot be shown again once this window is closed.</numerusform>
            <numerusform>On the clipboard for %n seconds, marked as a secret. It cannot be shown again once this window is closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuotaText</name>
    <message numerus="yes">
        <source>%Ln used</source>
        <translation>
            <numerusform>%Ln used</numerusform>
            <numerusform>%Ln used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 used, %Ln left</source>
        <extracomment>%1 used of a limit of %2; %Ln is what is left</extracomment>
        <translation>
            <numerusform>%1 of %2 used, %Ln left</numerusform>
            <numerusform>%1 of %2 used, %Ln left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln used so far.</source>
        <translation>
            <numerusform>%Ln used so far.</numerusform>
            <numerusform>%Ln used so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartNotice</name>
    <message numerus="yes">
        <source>Left out: %Ln service file(s)</source>
        <translation>
            <numerusform>Left out: %Ln service file</numerusform>
            <numerusform>Left out: %Ln service files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TierText</name>
    <message numerus="yes">
        <source>%Ln</source>
        <extracomment>In a table of tiers: so many in all</extracomment>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln a day</source>
        <extracomment>In a table of tiers: so many every day</extracomment>
        <translation>
            <numerusform>%Ln a day</numerusform>
            <numerusform>%Ln a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln a week</source>
        <extracomment>In a table of tiers: so many every week</extracomment>
        <translation>
            <numerusform>%Ln a week</numerusform>
            <numerusform>%Ln a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln a month</source>
        <extracomment>In a table of tiers: so many every month</extracomment>
        <translation>
            <numerusform>%Ln a month</numerusform>
            <numerusform>%Ln a month</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>in %Ln minute</numerusform>
            <numerusform>in %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in about %Ln minute(s)</source>
        <translation>
            <numerusform>in about %Ln minute</numerusform>
            <numerusform>in about %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>in %Ln hour</numerusform>
            <numerusform>in %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>in %Ln month</numerusform>
            <numerusform>in %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) ago</source>
        <translation>
            <numerusform>about %Ln minute ago</numerusform>
            <numerusform>about %Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>%Ln month ago</numerusform>
            <numerusform>%Ln months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <extracomment>%1 is &quot;Asking whether it was approved: begun&quot;</extracomment>
        <translation>
            <numerusform>%1 (%n time)</numerusform>
            <numerusform>%1 (%n times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>And %Ln more account(s).</source>
        <translation>
            <numerusform>And %Ln more account.</numerusform>
            <numerusform>And %Ln more accounts.</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountFacts</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Your word for it</source>
        <translation>Ihre Bezeichnung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Teamspace</source>
        <translation>Teamspace</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Tier seen</source>
        <translation>Tarif abgefragt</translation>
    </message>
    <message>
        <source>Allowance seen</source>
        <translation>Kontingent abgefragt</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Access token since</source>
        <translation>Zugriffstoken seit</translation>
    </message>
    <message>
        <source>Access token ends</source>
        <translation>Zugriffstoken endet</translation>
    </message>
    <message>
        <source>Next renewal</source>
        <translation>Nächste Erneuerung</translation>
    </message>
    <message>
        <source>Refresh token ends</source>
        <translation>Erneuerungstoken endet</translation>
    </message>
    <message>
        <source>Last fault</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Kennung der Person</translation>
    </message>
    <message>
        <source>Teamspace id</source>
        <translation>Kennung des Teamspace</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-Kennung</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Nicht erteilt</translation>
    </message>
</context>
<context>
    <name>AnswerErrorText</name>
    <message>
        <source>%1 has a problem of its own</source>
        <comment>server&apos;s name</comment>
        <translation>Bei %1 gibt es eine Störung</translation>
    </message>
    <message>
        <source>Its server reported a fault. Nothing is wrong on your side; try again in a few minutes.</source>
        <translation>Der Server meldet einen Fehler. Bei Ihnen ist alles in Ordnung; versuchen Sie es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>%1 asks for a pause</source>
        <comment>server&apos;s name</comment>
        <translation>%1 bittet um eine Pause</translation>
    </message>
    <message>
        <source>It had too many requests. Try again in a few minutes.</source>
        <translation>Dort sind zu viele Anfragen eingegangen. Versuchen Sie es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>Lanyard does not understand the answer of %1</source>
        <comment>server&apos;s name</comment>
        <translation>Lanyard versteht die Antwort von %1 nicht</translation>
    </message>
    <message>
        <source>It may come from a start page of this network, as in a hotel or train, and not from the server. Open that page first, then try again.</source>
        <translation>Vielleicht kommt sie nicht vom Server, sondern von einer Startseite dieses Netzes, wie im Hotel oder im Zug. Öffnen Sie zuerst diese Seite und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 sent far too much</source>
        <comment>server&apos;s name</comment>
        <translation>%1 hat viel zu viel gesendet</translation>
    </message>
    <message>
        <source>The answer was longer than any real one, so Lanyard stopped reading. Try again later.</source>
        <translation>Die Antwort war länger als jede echte, darum hat Lanyard sie nicht zu Ende gelesen. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 has moved or gone</source>
        <comment>server&apos;s name</comment>
        <translation>%1 ist umgezogen oder verschwunden</translation>
    </message>
    <message>
        <source>Nothing answers at the address that Lanyard knows. Look for a newer Lanyard, or correct the address in your provider file.</source>
        <translation>Unter der Adresse, die Lanyard kennt, antwortet nichts. Suchen Sie nach einem neueren Lanyard oder berichtigen Sie die Adresse in Ihrer Anbieterdatei.</translation>
    </message>
    <message>
        <source>%1 did not accept your session</source>
        <comment>service&apos;s name</comment>
        <translation>%1 hat Ihre Sitzung nicht angenommen</translation>
    </message>
    <message>
        <source>Sign in again to go on. Everything else is kept.</source>
        <translation>Melden Sie sich neu an, um fortzufahren. Alles andere bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1 does not allow this</source>
        <comment>service&apos;s name</comment>
        <translation>%1 erlaubt das nicht</translation>
    </message>
    <message>
        <source>This account may not see what Lanyard asked for. Ask whoever manages it there.</source>
        <translation>Dieses Konto darf nicht sehen, wonach Lanyard gefragt hat. Wenden Sie sich an die Person, die es dort verwaltet.</translation>
    </message>
    <message>
        <source>%1 refused what Lanyard asked for</source>
        <comment>service&apos;s name</comment>
        <translation>%1 hat die Anfrage von Lanyard abgelehnt</translation>
    </message>
    <message>
        <source>Lanyard is not set up in the way that the service expects; nothing that you did is at fault. Look for a newer Lanyard, or correct your provider file.</source>
        <translation>Lanyard ist nicht so eingerichtet, wie der Dienst es erwartet; Sie haben nichts falsch gemacht. Suchen Sie nach einem neueren Lanyard oder berichtigen Sie Ihre Anbieterdatei.</translation>
    </message>
    <message>
        <source>%1 no longer accepts this sign-in</source>
        <comment>service&apos;s name</comment>
        <translation>%1 nimmt diese Anmeldung nicht mehr an</translation>
    </message>
    <message>
        <source>It has run out, was used already, or was ended elsewhere. Sign in once more; everything else is kept.</source>
        <translation>Sie ist abgelaufen, wurde schon benutzt oder anderswo beendet. Melden Sie sich noch einmal an; alles andere bleibt erhalten.</translation>
    </message>
    <message>
        <source>Lanyard cannot use what %1 sent</source>
        <comment>service&apos;s name</comment>
        <translation>Lanyard kann nicht verwenden, was %1 gesendet hat</translation>
    </message>
    <message>
        <source>The service keeps sessions in a way that this version does not know, so nothing was saved. Look for a newer Lanyard.</source>
        <translation>Der Dienst führt Sitzungen auf eine Weise, die diese Version nicht kennt; darum wurde nichts gespeichert. Suchen Sie nach einem neueren Lanyard.</translation>
    </message>
    <message>
        <source>That is not the answer to this sign-in</source>
        <translation>Das ist nicht die Antwort auf diese Anmeldung</translation>
    </message>
    <message>
        <source>Copy the whole address line of the page on which the browser ended, and paste it once more.</source>
        <translation>Kopieren Sie die ganze Adresszeile der Seite, auf der der Browser zuletzt war, und fügen Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The answer did not come from %1</source>
        <comment>service&apos;s name</comment>
        <translation>Die Antwort kam nicht von %1</translation>
    </message>
    <message>
        <source>Somebody may be trying to get at your account, so Lanyard threw the answer away. Start over, and look at the browser’s address line before you type your password.</source>
        <translation>Vielleicht versucht jemand, an Ihr Konto zu gelangen; darum hat Lanyard die Antwort verworfen. Beginnen Sie von vorn und sehen Sie sich die Adresszeile des Browsers an, bevor Sie Ihr Passwort eingeben.</translation>
    </message>
    <message>
        <source>The proof of who signed in at %1 is not right</source>
        <comment>service&apos;s name</comment>
        <translation>Der Nachweis, wer sich bei %1 angemeldet hat, stimmt nicht</translation>
    </message>
    <message>
        <source>Lanyard threw it away, and nothing was saved. Check the date and time of this computer, then try again.</source>
        <translation>Lanyard hat ihn verworfen, und nichts wurde gespeichert. Prüfen Sie Datum und Uhrzeit dieses Rechners und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 did not say who signed in</source>
        <comment>service&apos;s name</comment>
        <translation>%1 hat nicht mitgeteilt, wer sich angemeldet hat</translation>
    </message>
    <message numerus="yes">
        <source>It had too many requests. Try again in %Ln minute(s).</source>
        <translation>
            <numerusform>Dort sind zu viele Anfragen eingegangen. Versuchen Sie es in %Ln Minute noch einmal.</numerusform>
            <numerusform>Dort sind zu viele Anfragen eingegangen. Versuchen Sie es in %Ln Minuten noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lanyard keeps no account without knowing whose it is, so nothing was saved. Your account there may lack what tells people apart, such as an e-mail address: add it, then sign in anew. Details says what was missing.</source>
        <translation>Lanyard behält kein Konto, ohne zu wissen, wem es gehört; deshalb wurde nichts gespeichert. Vielleicht fehlt Ihrem Konto dort, was Menschen unterscheidet, etwa eine E-Mail-Adresse: Tragen Sie sie ein und melden Sie sich dann neu an. Unter „Details“ steht, was fehlte.</translation>
    </message>
</context>
<context>
    <name>CallbackPageTexts</name>
    <message>
        <source>Signed in – Lanyard</source>
        <extracomment>Title of the browser&apos;s tab</extracomment>
        <translation>Angemeldet – Lanyard</translation>
    </message>
    <message>
        <source>You are signed in to %1</source>
        <extracomment>%1 is the service&apos;s name</extracomment>
        <translation>Sie sind bei %1 angemeldet</translation>
    </message>
    <message>
        <source>You can close this tab and go back to Lanyard.</source>
        <translation>Sie können diesen Tab schließen und zu Lanyard zurückkehren.</translation>
    </message>
    <message>
        <source>Signed in as %1. You can close this tab and go back to Lanyard.</source>
        <extracomment>%1 is who signed in: &quot;Ada Lindqvist (ada@example.org)&quot;</extracomment>
        <translation>Angemeldet als %1. Sie können diesen Tab schließen und zu Lanyard zurückkehren.</translation>
    </message>
    <message>
        <source>Not signed in – Lanyard</source>
        <extracomment>Title of the browser&apos;s tab</extracomment>
        <translation>Nicht angemeldet – Lanyard</translation>
    </message>
    <message>
        <source>%1 You can close this tab and go back to Lanyard.</source>
        <extracomment>%1 is what the failure means and what to do, in whole sentences</extracomment>
        <translation>%1 Sie können diesen Tab schließen und zu Lanyard zurückkehren.</translation>
    </message>
    <message>
        <source>Nothing to do here – Lanyard</source>
        <extracomment>Title of the browser&apos;s tab</extracomment>
        <translation>Hier gibt es nichts zu tun – Lanyard</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>Hier gibt es nichts zu tun</translation>
    </message>
    <message>
        <source>This is not the answer that Lanyard waits for. You can close this tab; if you are signing in, go on in the other one.</source>
        <translation>Das ist nicht die Antwort, auf die Lanyard wartet. Sie können diesen Tab schließen; wenn Sie sich gerade anmelden, machen Sie im anderen weiter.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language that you translate into, as a BCP 47 tag: &quot;de&quot;, &quot;ar&quot;, &quot;pt-BR&quot;</extracomment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: %1 [options]</source>
        <translation>Aufruf: %1 [Optionen]</translation>
    </message>
    <message>
        <source>Sign in to services, see who you are, switch accounts.</source>
        <translation>Bei Diensten anmelden, sehen, wer man ist, Konten wechseln.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>Start in the tray, without opening the window.</source>
        <translation>Im Infobereich starten, ohne das Fenster zu öffnen.</translation>
    </message>
    <message>
        <source>Try everything with made-up people, nothing real.</source>
        <translation>Alles mit erfundenen Personen ausprobieren, nichts ist echt.</translation>
    </message>
    <message>
        <source>Ask the running Lanyard to quit.</source>
        <translation>Das laufende Lanyard beenden.</translation>
    </message>
    <message>
        <source>%1 cannot stand beside another option.</source>
        <extracomment>&quot;--quit&quot; is an option on the command line</extracomment>
        <translation>%1 kann nicht neben einer anderen Option stehen.</translation>
    </message>
    <message>
        <source>Lanyard has no option “%1”.</source>
        <translation>Lanyard kennt keine Option „%1“.</translation>
    </message>
    <message>
        <source>Lanyard takes no files or addresses, so it cannot use “%1”.</source>
        <extracomment>%1 is what stood on the command line</extracomment>
        <translation>Lanyard nimmt weder Dateien noch Adressen an und kann mit „%1“ nichts anfangen.</translation>
    </message>
    <message>
        <source>Lanyard is not running.</source>
        <translation>Lanyard läuft nicht.</translation>
    </message>
    <message>
        <source>Lanyard has quit.</source>
        <translation>Lanyard wurde beendet.</translation>
    </message>
    <message>
        <source>Lanyard runs and does not answer.</source>
        <translation>Lanyard läuft, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>Lanyard is a window: it needs a desktop to open on.</source>
        <translation>Lanyard ist ein Fenster: Es braucht eine Arbeitsumgebung, in der es sich öffnen kann.</translation>
    </message>
    <message>
        <source>Lanyard cannot open a window: the display %1 does not answer. Start it on a desktop, or correct DISPLAY.</source>
        <extracomment>%1 is the name of a display: &quot;:0&quot;</extracomment>
        <translation>Lanyard kann kein Fenster öffnen: Die Anzeige %1 antwortet nicht. Starten Sie es auf einem Desktop, oder berichtigen Sie DISPLAY.</translation>
    </message>
</context>
<context>
    <name>ConnectionErrorText</name>
    <message>
        <source>No connection to %1</source>
        <comment>server&apos;s name</comment>
        <translation>Keine Verbindung zu %1</translation>
    </message>
    <message>
        <source>The name could not be found. Check that this computer is online, then try again.</source>
        <translation>Der Name wurde nicht gefunden. Prüfen Sie, ob dieser Rechner mit dem Netz verbunden ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>No secure connection to %1</source>
        <comment>server&apos;s name</comment>
        <translation>Keine sichere Verbindung zu %1</translation>
    </message>
    <message>
        <source>The server could not prove that it is the right one, so nothing was sent. Check the date of this computer and the network, then try again.</source>
        <translation>Der Server konnte nicht nachweisen, dass er der richtige ist; darum wurde nichts gesendet. Prüfen Sie das Datum dieses Rechners und das Netz und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent. The reason: “%1”. Check the date of this computer and the network, then try again.</source>
        <extracomment>%1 is the reason as the system words it: &quot;The certificate has expired&quot;</extracomment>
        <translation>Die Verbindung ist nicht sicher; darum wurde nichts gesendet. Der Grund: „%1“. Prüfen Sie das Datum dieses Rechners und das Netz und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The server refused the connection; it may be down for a while. Try again in a few minutes.</source>
        <translation>Der Server hat die Verbindung abgelehnt; vielleicht ist er vorübergehend außer Betrieb. Versuchen Sie es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost</source>
        <comment>server&apos;s name</comment>
        <translation>Die Verbindung zu %1 ist abgebrochen</translation>
    </message>
    <message>
        <source>It broke off before the answer was complete. Try again.</source>
        <translation>Sie ist abgebrochen, bevor die Antwort vollständig war. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <comment>server&apos;s name</comment>
        <translation>Keine Antwort von %1</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again in a few minutes.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet. Versuchen Sie es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>Something on the way there failed; Details has the words of the system. Check the network and its proxy, then try again.</source>
        <translation>Auf dem Weg dorthin ist etwas schiefgegangen; unter Details steht, was das System dazu sagt. Prüfen Sie das Netz und seinen Proxy und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 pointed to another address</source>
        <comment>server&apos;s name</comment>
        <translation>%1 verweist auf eine andere Adresse</translation>
    </message>
    <message>
        <source>Lanyard never carries a sign-in elsewhere, so it stopped there. If this network has a start page of its own, as in a hotel or train, open it first, then try again.</source>
        <translation>Lanyard trägt eine Anmeldung nie woandershin und hat darum hier angehalten. Wenn dieses Netz eine eigene Startseite hat, wie im Hotel oder im Zug, öffnen Sie sie zuerst und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The proxy stands between this computer and %1, and did not let the request through. Check it in Preferences, then try again.</source>
        <comment>%1 is a service</comment>
        <translation>Der Proxy steht zwischen diesem Computer und %1 und ließ die Anfrage nicht durch. Prüfen Sie ihn in den Einstellungen, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>No connection through the proxy</source>
        <translation>Keine Verbindung über den Proxy</translation>
    </message>
    <message>
        <source>No connection through the proxy %1</source>
        <extracomment>%1 is the proxy&apos;s name</extracomment>
        <translation>Keine Verbindung über den Proxy %1</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Quit Lanyard?</source>
        <translation>Lanyard beenden?</translation>
    </message>
    <message>
        <source>There is no tray on this desktop where Lanyard could stay, so closing the window ends it. You stay signed in; what ends meanwhile is renewed at the next start. You are asked this once; Preferences has it too.</source>
        <translation>Diese Arbeitsumgebung hat keinen Infobereich, in dem Lanyard bleiben könnte; mit dem Fenster wird es darum beendet. Sie bleiben angemeldet; was inzwischen abläuft, wird beim nächsten Start erneuert. Diese Frage kommt nur einmal; auch in den Einstellungen lässt sich das festlegen.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>DeviceText</name>
    <message>
        <source>Getting your code ready…</source>
        <translation>Ihr Code wird vorbereitet …</translation>
    </message>
    <message>
        <source>Waiting for you to enter the code</source>
        <translation>Warten auf die Eingabe des Codes</translation>
    </message>
    <message>
        <source>It works for another %1.</source>
        <extracomment>%1 is minutes and seconds: &quot;14:38&quot;</extracomment>
        <translation>Er gilt noch %1.</translation>
    </message>
    <message>
        <source>Lanyard notices by itself when you are done.</source>
        <translation>Lanyard bemerkt von selbst, wenn Sie fertig sind.</translation>
    </message>
    <message>
        <source>%1 wants to be asked less often, so it may take a few seconds until Lanyard notices.</source>
        <extracomment>%1 is the service&apos;s name</extracomment>
        <translation>%1 möchte seltener gefragt werden; es kann ein paar Sekunden dauern, bis Lanyard es bemerkt.</translation>
    </message>
    <message>
        <source>%1 cannot be reached at the moment</source>
        <extracomment>%1 is the service&apos;s name</extracomment>
        <translation>%1 ist im Moment nicht erreichbar</translation>
    </message>
    <message>
        <source>The code stays good, and Lanyard goes on trying. You need to do nothing.</source>
        <translation>Der Code bleibt gültig, und Lanyard versucht es weiter. Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>The code has run out</source>
        <translation>Der Code ist abgelaufen</translation>
    </message>
    <message>
        <source>Nobody entered it in time, and it no longer works. Get a new one to go on.</source>
        <translation>Niemand hat ihn rechtzeitig eingegeben, und er gilt nicht mehr. Holen Sie einen neuen, um fortzufahren.</translation>
    </message>
    <message>
        <source>Somebody said no on %1’s page, so nothing was kept. If that was not meant, get a new code.</source>
        <extracomment>%1 is the service&apos;s name</extracomment>
        <translation>Auf der Seite von %1 wurde abgelehnt, daher wurde nichts behalten. War das nicht gewollt, holen Sie einen neuen Code.</translation>
    </message>
    <message>
        <source>The sign-in was declined</source>
        <translation>Die Anmeldung wurde abgelehnt</translation>
    </message>
    <message>
        <source>No browser opened</source>
        <translation>Es hat sich kein Browser geöffnet</translation>
    </message>
    <message>
        <source>No program on this computer took the address. Open the page that stands above yourself, here or on any other device.</source>
        <translation>Kein Programm auf diesem Rechner hat die Adresse angenommen. Öffnen Sie die oben genannte Seite selbst, hier oder auf einem anderen Gerät.</translation>
    </message>
    <message>
        <source>&amp;Get a new code</source>
        <translation>&amp;Neuen Code holen</translation>
    </message>
</context>
<context>
    <name>DiscoveryText</name>
    <message>
        <source>The server says that it is another one</source>
        <translation>Der Server nennt sich anders</translation>
    </message>
    <message>
        <source>What stands there describes another server, so Lanyard does not use it. Check the address.</source>
        <translation>Was dort steht, beschreibt einen anderen Server; Lanyard verwendet es nicht. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>It describes itself as %1, so Lanyard does not use it. If that is the one you mean, paste that address.</source>
        <translation>Er beschreibt sich als %1; Lanyard verwendet ihn deshalb nicht. Wenn Sie diesen meinen, fügen Sie dessen Adresse ein.</translation>
    </message>
    <message>
        <source>%1 does not describe itself</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 beschreibt sich nicht</translation>
    </message>
    <message>
        <source>Nothing there says how to sign in. Check the address, or enter its addresses yourself as its manual has them.</source>
        <translation>Dort steht nicht, wie man sich anmeldet. Prüfen Sie die Adresse, oder geben Sie seine Adressen selbst ein, wie seine Anleitung sie nennt.</translation>
    </message>
    <message>
        <source>What %1 says of itself cannot be used</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Was %1 über sich sagt, ist nicht zu verwenden</translation>
    </message>
    <message>
        <source>The reason: %1. Tell the people who run it, or enter its addresses yourself.</source>
        <extracomment>%1 is a technical reason, in English</extracomment>
        <translation>Der Grund: %1. Sagen Sie es den Betreibern, oder geben Sie die Adressen selbst ein.</translation>
    </message>
    <message>
        <source>%1 did not register Lanyard</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 hat Lanyard nicht registriert</translation>
    </message>
    <message>
        <source>Ask the people who run it for a client ID, and enter that here.</source>
        <translation>Bitten Sie die Betreiber um eine Client-ID, und geben Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Its reason: “%1”. Ask the people who run it for a client ID, and enter that here.</source>
        <translation>Sein Grund: „%1“. Bitten Sie die Betreiber um eine Client-ID, und geben Sie sie hier ein.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>the service</source>
        <extracomment>Stands for a service whose name is not known, inside a sentence</extracomment>
        <translation>Dienst (unbekannt)</translation>
    </message>
    <message>
        <source>the file</source>
        <extracomment>Stands for a file whose name is not known, inside a sentence</extracomment>
        <translation>die Datei</translation>
    </message>
</context>
<context>
    <name>FileErrorText</name>
    <message>
        <source>Nothing was saved</source>
        <translation>Es wurde nichts gespeichert</translation>
    </message>
    <message>
        <source>This is no service file that Lanyard can use</source>
        <translation>Das ist keine Dienstdatei, die Lanyard verwenden kann</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A file, and where in it what is wrong (technical, in English)</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Mend that, then try again; nothing was changed.</source>
        <extracomment>%1 is a file with the place in it and what is wrong there</extracomment>
        <translation>%1. Beheben Sie das, und versuchen Sie es noch einmal; es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>HealthText</name>
    <message>
        <source>It stopped at the first step, looking up the name.</source>
        <translation>Es blieb beim ersten Schritt stehen, dem Nachschlagen des Namens.</translation>
    </message>
    <message>
        <source>The name was found; connecting failed.</source>
        <translation>Der Name wurde gefunden; die Verbindung kam nicht zustande.</translation>
    </message>
    <message>
        <source>The server was reached; the secure connection failed.</source>
        <translation>Der Server wurde erreicht; die sichere Verbindung kam nicht zustande.</translation>
    </message>
    <message>
        <source>The connection stands; the answer is not that of a working server.</source>
        <translation>Die Verbindung steht; die Antwort ist nicht die eines Servers, der richtig läuft.</translation>
    </message>
    <message>
        <source>The server answers, but does not say that it is well.</source>
        <translation>Der Server antwortet, sagt aber nicht, dass alles in Ordnung ist.</translation>
    </message>
    <message>
        <source>The server answers, but does not take this sign-in.</source>
        <translation>Der Server antwortet, nimmt diese Anmeldung aber nicht an.</translation>
    </message>
    <message>
        <source>%1 answers, but not as it should</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 antwortet, aber nicht wie erwartet</translation>
    </message>
    <message>
        <source>Check the address, or try again in a few minutes.</source>
        <translation>Prüfen Sie die Adresse, oder versuchen Sie es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 says where it stopped, %2 what to do</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>Der Server antwortet</translation>
    </message>
    <message>
        <source>%1 was reached and says that it is well.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 wurde erreicht und sagt, dass alles in Ordnung ist.</translation>
    </message>
    <message>
        <source>%1 was reached.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 wurde erreicht.</translation>
    </message>
    <message>
        <source>It stopped at the proxy.</source>
        <translation>Beim Proxy ging es nicht weiter.</translation>
    </message>
</context>
<context>
    <name>IdentityText</name>
    <message>
        <source>You signed in as %1, not as %2</source>
        <extracomment>%1 is who signed in, %2 who was expected</extracomment>
        <translation>Sie haben sich als %1 angemeldet, nicht als %2</translation>
    </message>
    <message>
        <source>You signed in with another account</source>
        <translation>Sie haben sich mit einem anderen Konto angemeldet</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>Noch ist nichts behalten.</translation>
    </message>
    <message>
        <source>%1’s page lets you choose the account when you sign in again.</source>
        <extracomment>%1 is the service&apos;s name</extracomment>
        <translation>Auf der Seite von %1 können Sie bei der nächsten Anmeldung das Konto wählen.</translation>
    </message>
    <message>
        <source>%1 takes whoever the browser is signed in as. To be somebody else, open the page in a private window or in another browser profile.</source>
        <extracomment>%1 is the service&apos;s name</extracomment>
        <translation>%1 nimmt, wer im Browser angemeldet ist. Um jemand anderes zu sein, öffnen Sie die Seite in einem privaten Fenster oder in einem anderen Browserprofil.</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>%1 took the place of %2, who was signed out.</source>
        <extracomment>%1 is who signed in, %2 who was expected</extracomment>
        <translation>%1 ist an die Stelle von %2 getreten; %2 wurde abgemeldet.</translation>
    </message>
    <message>
        <source>%1 has an account of its own. Nothing changed for %2.</source>
        <extracomment>%1 is who signed in, %2 who was expected</extracomment>
        <translation>%1 hat ein eigenes Konto. Für %2 hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>%1 was told to end that session, and nothing changed here.</source>
        <extracomment>%1 is the service&apos;s name</extracomment>
        <translation>%1 wurde aufgefordert, diese Sitzung zu beenden; hier hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>%1 was not kept</source>
        <extracomment>%1 is who signed in</extracomment>
        <translation>%1 wurde nicht behalten</translation>
    </message>
    <message>
        <source>&amp;Keep this session</source>
        <extracomment>Button; the account is in the list already</extracomment>
        <translation>Diese Sitzung &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Keep as a new account</source>
        <translation>Als neues Konto &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Replace %1</source>
        <extracomment>Button. %1 is who was expected</extracomment>
        <translation>%1 &amp;ersetzen</translation>
    </message>
    <message>
        <source>&amp;Try again as %1</source>
        <extracomment>%1 is the person who was expected</extracomment>
        <translation>&amp;Noch einmal als %1</translation>
    </message>
    <message>
        <source>Teamspace “%1”</source>
        <extracomment>%1 is the teamspace&apos;s name</extracomment>
        <translation>Teamspace „%1“</translation>
    </message>
</context>
<context>
    <name>InquiryText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What a service says of a token: &quot;Subject: user-1&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The server’s name was found</source>
        <translation>Der Name des Servers wurde gefunden</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Name des Servers</translation>
    </message>
    <message>
        <source>The server takes connections</source>
        <translation>Der Server nimmt Verbindungen an</translation>
    </message>
    <message>
        <source>Connection to the server</source>
        <translation>Verbindung zum Server</translation>
    </message>
    <message>
        <source>The connection is secure</source>
        <translation>Die Verbindung ist sicher</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Sichere Verbindung</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>Der Server antwortet</translation>
    </message>
    <message>
        <source>Answer of the server</source>
        <translation>Antwort des Servers</translation>
    </message>
    <message>
        <source>The service says it is well</source>
        <translation>Der Dienst sagt, dass es ihm gut geht</translation>
    </message>
    <message>
        <source>Health of the service</source>
        <translation>Zustand des Dienstes</translation>
    </message>
    <message>
        <source>It takes this account’s token</source>
        <translation>Er nimmt das Token dieses Kontos an</translation>
    </message>
    <message>
        <source>Token of this account</source>
        <translation>Token dieses Kontos</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <extracomment>%1 is a leg of the way to a server: &quot;Secure connection&quot;</extracomment>
        <translation>%1: fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>What happened, and what to do: two sentences or more</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: not tried</source>
        <extracomment>%1 is a leg of the way to a server: &quot;Secure connection&quot;</extracomment>
        <translation>%1: nicht versucht</translation>
    </message>
    <message>
        <source>%1 takes this access token</source>
        <extracomment>%1 is a service</extracomment>
        <translation>%1 nimmt dieses Zugriffstoken an</translation>
    </message>
    <message>
        <source>%1 no longer takes this access token</source>
        <extracomment>%1 is a service</extracomment>
        <translation>%1 nimmt dieses Zugriffstoken nicht mehr an</translation>
    </message>
    <message>
        <source>Refresh renews it; else sign in again.</source>
        <translation>„Aktualisieren“ erneuert es; sonst melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-Kennung</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>What the service says of the access token. The token itself is not shown.</source>
        <translation>Was der Dienst über das Zugriffstoken sagt. Das Token selbst wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>%1 answered: the list is empty. The session works.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>%1 hat geantwortet: Die Liste ist leer. Die Sitzung funktioniert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answered with %n item(s). The session works.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>
            <numerusform>%1 hat mit %n Eintrag geantwortet. Die Sitzung funktioniert.</numerusform>
            <numerusform>%1 hat mit %n Einträgen geantwortet. Die Sitzung funktioniert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The way to %1 is broken at one place.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>Der Weg zu %1 ist an einer Stelle unterbrochen.</translation>
    </message>
    <message>
        <source>The way to %1 is fine.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>Der Weg zu %1 ist in Ordnung.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>A key needs no browser</source>
        <translation>Ein Schlüssel braucht keinen Browser</translation>
    </message>
    <message>
        <source>It goes to your keychain and to %1, and nowhere else. It is good until you delete it there.</source>
        <extracomment>%1 is the service&apos;s name</extracomment>
        <translation>Er geht in Ihren Schlüsselbund und an %1, sonst nirgendwohin. Er gilt, bis Sie ihn dort löschen.</translation>
    </message>
    <message>
        <source>Trying the key at %1…</source>
        <extracomment>%1 is the service&apos;s name</extracomment>
        <translation>Der Schlüssel wird bei %1 ausprobiert …</translation>
    </message>
    <message>
        <source>%1 does not accept this key. It may have been deleted there, or not be complete.</source>
        <extracomment>%1 is the service&apos;s name</extracomment>
        <translation>%1 nimmt diesen Schlüssel nicht an. Vielleicht wurde er dort gelöscht oder ist nicht vollständig.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is what happened, %2 what to do, in whole sentences</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This is no key. Copy it once more, the whole line.</source>
        <translation>Das ist kein Schlüssel. Kopieren Sie ihn noch einmal, die ganze Zeile.</translation>
    </message>
    <message>
        <source>This is no key of %1: they begin with %2. Copy it once more, the whole line.</source>
        <extracomment>%1 is the service&apos;s name, %2 the beginning of each of its keys: &quot;ctx7sk-&quot;</extracomment>
        <translation>Das ist kein Schlüssel von %1: Sie beginnen mit %2. Kopieren Sie ihn noch einmal, die ganze Zeile.</translation>
    </message>
</context>
<context>
    <name>KeychainErrorText</name>
    <message>
        <source>Your keychain is locked</source>
        <translation>Ihr Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>Lanyard keeps your sign-ins there. Nothing is lost; unlock it to go on.</source>
        <translation>Lanyard bewahrt dort Ihre Anmeldungen auf. Nichts ist verloren; entsperren Sie ihn, um fortzufahren.</translation>
    </message>
    <message>
        <source>No keychain is running</source>
        <translation>Es läuft kein Schlüsselbund</translation>
    </message>
    <message>
        <source>Lanyard keeps your sign-ins there and nowhere else. Start GNOME Keyring, KWallet or KeePassXC, then try again.</source>
        <translation>Lanyard bewahrt Ihre Anmeldungen dort und nirgends sonst auf. Starten Sie GNOME Keyring, KWallet oder KeePassXC und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The keychain did not let Lanyard in</source>
        <translation>Der Schlüsselbund hat Lanyard nicht eingelassen</translation>
    </message>
    <message>
        <source>Nothing is lost. Try again, and say “yes” when the keychain asks.</source>
        <translation>Nichts ist verloren. Versuchen Sie es noch einmal und stimmen Sie zu, wenn der Schlüsselbund fragt.</translation>
    </message>
    <message>
        <source>The keychain is not answering</source>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>It may be asking for its password in a window behind this one. Answer it there, then try again.</source>
        <translation>Vielleicht fragt er in einem Fenster hinter diesem nach seinem Passwort. Geben Sie es dort ein und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The keychain does not have this sign-in</source>
        <translation>Diese Anmeldung ist nicht im Schlüsselbund</translation>
    </message>
    <message>
        <source>It may be locked, or the entry was removed from outside. Unlock the keychain; if that does not help, sign in to %1 again.</source>
        <extracomment>%1 is the service&apos;s name</extracomment>
        <translation>Vielleicht ist er gesperrt, oder der Eintrag wurde von außen entfernt. Entsperren Sie den Schlüsselbund; wenn das nicht hilft, melden Sie sich neu bei %1 an.</translation>
    </message>
    <message>
        <source>The keychain reported a fault</source>
        <translation>Der Schlüsselbund meldet einen Fehler</translation>
    </message>
    <message>
        <source>Lanyard could not use it; Details has its words. Log in to this computer anew, then try again.</source>
        <translation>Lanyard konnte ihn nicht verwenden; unter Details steht, was er meldet. Melden Sie sich neu an diesem Rechner an und versuchen Sie es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>Lanyard::AboutDialog</name>
    <message>
        <source>About Lanyard</source>
        <translation>Über Lanyard</translation>
    </message>
    <message>
        <source>Lanyard %1</source>
        <extracomment>%1 is the version: &quot;0.1.0&quot;</extracomment>
        <translation>Lanyard %1</translation>
    </message>
    <message>
        <source>All your accounts on one lanyard: who you are, how long for, how much is left.</source>
        <translation>Alle Ihre Konten an einem Band: wer Sie sind, wie lange noch, wie viel noch übrig ist.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Made with Qt %1.</source>
        <extracomment>%1 is a version of Qt, the library that Lanyard is made with: &quot;6.4.2&quot;</extracomment>
        <translation>Erstellt mit Qt %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Lanyard::AccountActions</name>
    <message>
        <source>Use this account</source>
        <translation>Dieses Konto verwenden</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Account page in the browser</source>
        <translation>Kontoseite im Browser</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Abmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Permissions…</source>
        <translation>Berechtigungen …</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Inspect token</source>
        <translation>Token prüfen</translation>
    </message>
    <message>
        <source>Create API key…</source>
        <translation>API-Schlüssel erstellen …</translation>
    </message>
    <message>
        <source>Service settings…</source>
        <translation>Einstellungen des Dienstes …</translation>
    </message>
    <message>
        <source>Export service file…</source>
        <translation>Dienstdatei exportieren …</translation>
    </message>
</context>
<context>
    <name>Lanyard::AccountCommands</name>
    <message>
        <source>Sign out “%1” from %2?</source>
        <extracomment>%1 is an account, %2 a service</extracomment>
        <translation>„%1“ bei %2 abmelden?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Remove “%1” from Lanyard?</source>
        <extracomment>%1 is an account</extracomment>
        <translation>„%1“ aus Lanyard entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Signed out “%1” from %2</source>
        <extracomment>%1 is an account, %2 a service</extracomment>
        <translation>„%1“ wurde bei %2 abgemeldet</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Taken out of the keychain and checked.</source>
        <translation>Aus dem Schlüsselbund genommen und nachgesehen.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>Two sentences: what came of telling the service, and what that means</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>“%1” may do less than before</source>
        <extracomment>%1 is an account</extracomment>
        <translation>„%1“ darf weniger als zuvor</translation>
    </message>
    <message>
        <source>When the session was renewed, %1 no longer granted: %2.</source>
        <extracomment>%1 is a service, %2 a list of permissions: &quot;contexts:write&quot;</extracomment>
        <translation>Beim Erneuern der Sitzung hat %1 nicht mehr erteilt: %2.</translation>
    </message>
    <message>
        <source>Your keychain is locked, and the sign-in is still stored in it. Unlock it, and Lanyard takes it out by itself.</source>
        <translation>Ihr Schlüsselbund ist gesperrt, und die Anmeldung ist noch darin gespeichert. Entsperren Sie ihn, dann nimmt Lanyard sie von selbst heraus.</translation>
    </message>
    <message>
        <source>%1. %2 The sign-in is still stored in it; Lanyard takes it out as soon as the keychain answers.</source>
        <translation>%1. %2 Die Anmeldung ist noch darin gespeichert; Lanyard nimmt sie heraus, sobald der Schlüsselbund antwortet.</translation>
    </message>
    <message>
        <source>“%1” is not signed out yet</source>
        <extracomment>%1 is an account</extracomment>
        <translation>„%1“ ist noch nicht abgemeldet</translation>
    </message>
</context>
<context>
    <name>Lanyard::AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
</context>
<context>
    <name>Lanyard::AccountListModel</name>
    <message>
        <source>%1, %2: %3. Active.</source>
        <translation>%1, %2: %3. Aktiv.</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <extracomment>Read out for a row: account, service, state</extracomment>
        <translation>%1, %2: %3.</translation>
    </message>
</context>
<context>
    <name>Lanyard::AddAccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Where do you want to sign in?</source>
        <translation>Wo möchten Sie sich anmelden?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Other server…</source>
        <translation>Anderer Server …</translation>
    </message>
    <message>
        <source>Import a service file…</source>
        <translation>Dienstdatei importieren …</translation>
    </message>
</context>
<context>
    <name>Lanyard::AddressLinePrompt</name>
    <message>
        <source>Nothing happened after signing in?</source>
        <translation>Nach der Anmeldung ist nichts passiert?</translation>
    </message>
    <message>
        <source>&amp;Paste the browser’s address line</source>
        <translation>&amp;Adresszeile des Browsers einfügen</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>The browser’s address line</source>
        <translation>Die Adresszeile des Browsers</translation>
    </message>
</context>
<context>
    <name>Lanyard::AuthorityChoice</name>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Only the system’s certificate authorities are trusted. A company’s own server may need the company’s own.</source>
        <translation>Nur den Zertifizierungsstellen des Systems wird vertraut. Der eigene Server einer Firma braucht vielleicht deren eigene.</translation>
    </message>
    <message>
        <source>There is no certificate authority in this file. Choose one in PEM form.</source>
        <translation>In dieser Datei ist keine Zertifizierungsstelle. Wählen Sie eine in PEM-Form.</translation>
    </message>
    <message>
        <source>This file cannot be read: %1</source>
        <translation>Diese Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>“%1” ended on %2: servers that need it are refused. Choose a new file.</source>
        <extracomment>%1 is the name of a certificate authority, %2 a date</extracomment>
        <translation>„%1“ ist seit %2 abgelaufen: Server, die es brauchen, werden abgewiesen. Wählen Sie eine neue Datei.</translation>
    </message>
    <message>
        <source>“%1” is trusted too, until %2.</source>
        <translation>„%1“ wird auch vertraut, bis %2.</translation>
    </message>
    <message>
        <source>Certificate &amp;authority…</source>
        <translation>Zertifizierungs&amp;stelle …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Lanyard::Avatar</name>
    <message>
        <source>Picture: %1</source>
        <extracomment>Read out; %1 are the initials</extracomment>
        <translation>Bild: %1</translation>
    </message>
</context>
<context>
    <name>Lanyard::BrowserMenu</name>
    <message>
        <source>Your default browser</source>
        <translation>Ihr Standardbrowser</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie gewohnt</translation>
    </message>
    <message>
        <source>Profile “%1”</source>
        <extracomment>A browser&apos;s profile</extracomment>
        <translation>Profil „%1“</translation>
    </message>
    <message>
        <source>Private window</source>
        <translation>Privates Fenster</translation>
    </message>
    <message>
        <source>%1 · private window</source>
        <extracomment>%1 is a browser&apos;s name</extracomment>
        <translation>%1 · privates Fenster</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a browser&apos;s name, %2 the name of one of its profiles</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Lanyard::ClientFields</name>
    <message>
        <source>Name in Lanyard</source>
        <translation>Name in Lanyard</translation>
    </message>
    <message>
        <source>Lanyard &amp;registers itself there</source>
        <translation>Lanyard &amp;registriert sich dort selbst</translation>
    </message>
    <message>
        <source>I have a &amp;client ID</source>
        <translation>Ich habe eine &amp;Client-ID</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>It goes straight to this computer’s keychain, and nowhere else. Leave it empty if you were given none.</source>
        <translation>Es kommt geradewegs in den Schlüsselbund dieses Rechners und nirgendwo sonst hin. Lassen Sie das Feld leer, wenn Sie keines bekommen haben.</translation>
    </message>
    <message>
        <source>What to ask for (scopes)</source>
        <translation>Worum gebeten wird (Scopes)</translation>
    </message>
    <message>
        <source>As the server’s manual names them, separated by spaces.</source>
        <translation>Wie die Anleitung des Servers sie nennt, durch Leerzeichen getrennt.</translation>
    </message>
</context>
<context>
    <name>Lanyard::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Lanyard::ConnectButton</name>
    <message>
        <source>Connect with %1</source>
        <extracomment>%1 is a service</extracomment>
        <translation>Mit %1 verbinden</translation>
    </message>
</context>
<context>
    <name>Lanyard::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Lanyard::CopySymbol</name>
    <message>
        <source>Copied</source>
        <extracomment>Said for a moment after a click on a copy button</extracomment>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Lanyard::DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Account details</source>
        <translation>Einzelheiten zum Konto</translation>
    </message>
    <message>
        <source>Nothing in here is secret.</source>
        <translation>Nichts hier ist geheim.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
</context>
<context>
    <name>Lanyard::DeviceCodePanel</name>
    <message>
        <source>Open this page on any device</source>
        <translation>Öffnen Sie diese Seite auf einem beliebigen Gerät</translation>
    </message>
    <message>
        <source>Enter this code there</source>
        <translation>Geben Sie dort diesen Code ein</translation>
    </message>
    <message>
        <source>or scan it with a phone</source>
        <translation>oder mit dem Telefon scannen</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>Seite ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Copy code</source>
        <translation>Code &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>Lanyard::EmptyState</name>
    <message>
        <source>All your accounts on one lanyard</source>
        <translation>Alle Ihre Konten an einem Band</translation>
    </message>
    <message>
        <source>Add one of the made-up people and try everything: nothing here touches a real account.</source>
        <translation>Fügen Sie eine der erfundenen Personen hinzu und probieren Sie alles aus: Kein echtes Konto wird berührt.</translation>
    </message>
    <message>
        <source>Sign in once, see who you are and what you have left, and switch with a click. Your sign-ins stay in this computer’s keychain.</source>
        <translation>Einmal anmelden, sehen, wer Sie sind und was noch übrig ist, und mit einem Klick wechseln. Ihre Anmeldungen bleiben im Schlüsselbund dieses Rechners.</translation>
    </message>
</context>
<context>
    <name>Lanyard::EndpointFields</name>
    <message>
        <source>Page for signing in (authorization endpoint)</source>
        <translation>Anmeldeseite (Authorization Endpoint)</translation>
    </message>
    <message>
        <source>Where tokens are fetched (token endpoint)</source>
        <translation>Wo Token geholt werden (Token Endpoint)</translation>
    </message>
    <message>
        <source>Codes for other devices (optional)</source>
        <translation>Codes für andere Geräte (freiwillig)</translation>
    </message>
    <message>
        <source>Who signed in (userinfo, optional)</source>
        <translation>Wer angemeldet ist (Userinfo, freiwillig)</translation>
    </message>
    <message>
        <source>Sign-out (revocation, optional)</source>
        <translation>Abmeldung (Revocation, freiwillig)</translation>
    </message>
</context>
<context>
    <name>Lanyard::IdentityPanel</name>
    <message>
        <source>Signed in now, and in your list already</source>
        <translation>Jetzt angemeldet und schon in Ihrer Liste</translation>
    </message>
    <message>
        <source>Signed in now</source>
        <translation>Jetzt angemeldet</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>The one who was expected is signed out and leaves your list</source>
        <translation>Das erwartete Konto wird abgemeldet und verlässt Ihre Liste</translation>
    </message>
    <message>
        <source>&amp;Discard and revoke</source>
        <translation>&amp;Verwerfen und widerrufen</translation>
    </message>
    <message>
        <source>Nothing is kept, and the service is told to end the session</source>
        <translation>Nichts wird behalten, und der Dienst wird aufgefordert, die Sitzung zu beenden</translation>
    </message>
</context>
<context>
    <name>Lanyard::InquiryCommands</name>
    <message>
        <source>Connection test</source>
        <translation>Verbindungstest</translation>
    </message>
    <message>
        <source>The way to %1</source>
        <extracomment>%1 is a service</extracomment>
        <translation>Der Weg zu %1</translation>
    </message>
    <message>
        <source>Inspect token</source>
        <translation>Token prüfen</translation>
    </message>
    <message>
        <source>Access token of “%1”</source>
        <extracomment>%1 is an account</extracomment>
        <translation>Zugriffstoken von „%1“</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <extracomment>%1 is what is listed (&quot;Contexts&quot;), %2 an account</extracomment>
        <translation>%1 von „%2“</translation>
    </message>
</context>
<context>
    <name>Lanyard::InquiryDialog</name>
    <message>
        <source>Asking…</source>
        <extracomment>Shown while a service is being asked</extracomment>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Lanyard::KeyPrompt</name>
    <message>
        <source>API key of %1</source>
        <extracomment>%1 is the service&apos;s name</extracomment>
        <translation>API-Schlüssel von %1</translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Find your &amp;keys at %1</source>
        <extracomment>%1 is the service&apos;s name</extracomment>
        <translation>Ihre &amp;Schlüssel bei %1</translation>
    </message>
</context>
<context>
    <name>Lanyard::MainWindow</name>
    <message>
        <source>Practice – Lanyard</source>
        <comment>ends with the program&apos;s name, or the desktop adds it once more</comment>
        <extracomment>The window&apos;s title in practice mode</extracomment>
        <translation>Übung – Lanyard</translation>
    </message>
    <message>
        <source>Width of the list</source>
        <translation>Breite der Liste</translation>
    </message>
</context>
<context>
    <name>Lanyard::NewKeyDialog</name>
    <message>
        <source>Asking %1…</source>
        <extracomment>%1 is a service</extracomment>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>Neuer API-Schlüssel</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Name des Schlüssels</translation>
    </message>
    <message>
        <source>What it is for: “Laptop”</source>
        <translation>Wofür er ist: „Laptop“</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Create an API key at %1</source>
        <extracomment>%1 is a service</extracomment>
        <translation>API-Schlüssel bei %1 erstellen</translation>
    </message>
    <message>
        <source>Its name is shown there, so that you find it again to delete it.</source>
        <translation>Sein Name wird dort gezeigt, damit Sie ihn zum Löschen wiederfinden.</translation>
    </message>
    <message>
        <source>Your new API key</source>
        <translation>Ihr neuer API-Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>On the clipboard for %n second(s), marked as a secret. It cannot be shown again once this window is closed.</source>
        <translation>
            <numerusform>Für %n Sekunde in der Zwischenablage, als Geheimnis gekennzeichnet. Ist dieses Fenster zu, kann er nicht noch einmal gezeigt werden.</numerusform>
            <numerusform>Für %n Sekunden in der Zwischenablage, als Geheimnis gekennzeichnet. Ist dieses Fenster zu, kann er nicht noch einmal gezeigt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is shown this once and kept nowhere in Lanyard. Copy it now.</source>
        <translation>Er wird nur dieses eine Mal gezeigt und in Lanyard nirgends aufbewahrt. Kopieren Sie ihn jetzt.</translation>
    </message>
</context>
<context>
    <name>Lanyard::NoticeStrip</name>
    <message>
        <source>Close this note</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>Lanyard::OtherServerDialog</name>
    <message>
        <source>Asking the server what it is…</source>
        <translation>Der Server wird gefragt, was er ist …</translation>
    </message>
    <message>
        <source>This sends nothing of yours.</source>
        <translation>Dabei wird nichts von Ihnen gesendet.</translation>
    </message>
    <message>
        <source>Registering Lanyard there…</source>
        <translation>Lanyard wird dort registriert …</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Other server</source>
        <translation>Anderer Server</translation>
    </message>
    <message>
        <source>Sign in at another server</source>
        <translation>Bei einem anderen Server anmelden</translation>
    </message>
    <message>
        <source>Lanyard asks the server what it supports before anything of yours is sent. The address of an MCP server works, too.</source>
        <translation>Lanyard fragt den Server, was er unterstützt, bevor irgendetwas von Ihnen gesendet wird. Auch die Adresse eines MCP-Servers geht.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Enter its addresses yourself</source>
        <translation>Seine Adressen selbst eingeben</translation>
    </message>
    <message>
        <source>Check this server</source>
        <translation>Diesen Server prüfen</translation>
    </message>
    <message>
        <source>Save and sign in</source>
        <translation>Speichern und anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Lanyard::OwnClientDialog</name>
    <message>
        <source>Connect with %1</source>
        <extracomment>%1 is a service</extracomment>
        <translation>Mit %1 verbinden</translation>
    </message>
    <message>
        <source>Register Lanyard at %1 once</source>
        <extracomment>%1 is a service</extracomment>
        <translation>Lanyard bei %1 einmal registrieren</translation>
    </message>
    <message>
        <source>%1 lets in only programs that its users have registered. Do that on its website, then type in here what it gives you.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>%1 lässt nur Programme ein, die seine Nutzer registriert haben. Tun Sie das auf der Website, und geben Sie hier ein, was Sie dort bekommen.</translation>
    </message>
    <message>
        <source>Save and sign in</source>
        <translation>Speichern und anmelden</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <extracomment>%1 is a service</extracomment>
        <translation>Einstellungen von %1</translation>
    </message>
    <message>
        <source>How Lanyard is registered at %1</source>
        <extracomment>%1 is a service</extracomment>
        <translation>Wie Lanyard bei %1 registriert ist</translation>
    </message>
    <message>
        <source>All your accounts at %1 use this. What changes here counts from the next sign-in on.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>Alle Ihre Konten bei %1 verwenden das. Änderungen gelten ab der nächsten Anmeldung.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Rückkehradresse</translation>
    </message>
    <message>
        <source>This is where the browser comes back to Lanyard. It must be the same here and there, letter by letter.</source>
        <translation>Hierher kommt der Browser zu Lanyard zurück. Sie muss hier und dort dieselbe sein, Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>It goes straight to this computer’s keychain, and nowhere else. Leave it empty if you were given none.</source>
        <translation>Es kommt geradewegs in den Schlüsselbund dieses Rechners und nirgendwo sonst hin. Lassen Sie das Feld leer, wenn Sie keines bekommen haben.</translation>
    </message>
    <message>
        <source>What Lanyard may do there</source>
        <translation>Was Lanyard dort darf</translation>
    </message>
    <message>
        <source>Begin with little; you can ask for more at any time.</source>
        <translation>Fangen Sie mit wenig an; um mehr bitten können Sie jederzeit.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Lanyard::PageFoot</name>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
</context>
<context>
    <name>Lanyard::PersonHead</name>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy e-mail address</source>
        <translation>E-Mail-Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy teamspace</source>
        <translation>Teamspace kopieren</translation>
    </message>
    <message>
        <source>Use this account</source>
        <extracomment>Button: from now on this account is the active one of its service</extracomment>
        <translation>Dieses Konto verwenden</translation>
    </message>
    <message>
        <source>Teamspace “%1”</source>
        <extracomment>%1 is the name of a teamspace, a part of the service that a group of people shares</extracomment>
        <translation>Teamspace „%1“</translation>
    </message>
    <message>
        <source>Active for %1</source>
        <extracomment>%1 is a service: its tools use this account</extracomment>
        <translation>Aktiv für %1</translation>
    </message>
</context>
<context>
    <name>Lanyard::PracticeControls</name>
    <message>
        <source>nothing</source>
        <extracomment>Of &quot;Something goes wrong&quot;</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>session expired</source>
        <translation>Sitzung abgelaufen</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>The server turns the session down</extracomment>
        <translation>Sitzung abgelehnt</translation>
    </message>
    <message>
        <source>quota used up</source>
        <translation>Kontingent aufgebraucht</translation>
    </message>
    <message>
        <source>slow</source>
        <extracomment>The server takes long to answer</extracomment>
        <translation>langsamer Server</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>zu viele Anfragen</translation>
    </message>
    <message>
        <source>Something goes &amp;wrong:</source>
        <extracomment>Label of a choice of faults in practice mode</extracomment>
        <translation>&amp;Störung:</translation>
    </message>
    <message>
        <source>Something goes wrong</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>asked to wait longer</source>
        <extracomment>While a code for another device waits, the server asks for longer pauses</extracomment>
        <translation>gebeten, länger zu warten</translation>
    </message>
    <message>
        <source>codes run out at once</source>
        <extracomment>Codes for another device</extracomment>
        <translation>Codes laufen sofort ab</translation>
    </message>
    <message>
        <source>sign-out not heard</source>
        <extracomment>The server cannot be told of a sign-out at the moment</extracomment>
        <translation>Abmeldung wird nicht gehört</translation>
    </message>
</context>
<context>
    <name>Lanyard::PracticeStrip</name>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Made-up people on this computer; your own accounts are not touched.</source>
        <translation>Erfundene Personen auf diesem Rechner; Ihre eigenen Konten bleiben unberührt.</translation>
    </message>
</context>
<context>
    <name>Lanyard::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The language that the system is set to</extracomment>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>Gilt sofort.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Lanyard stays in the tray and keeps your sessions fresh. Its menu has Quit.</source>
        <translation>Lanyard bleibt im Infobereich und hält Ihre Sitzungen aktuell. Im Menü dort lässt es sich beenden.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window quits Lanyard.</source>
        <translation>Diese Arbeitsumgebung hat keinen Infobereich; wenn Sie das Fenster schließen, wird Lanyard beendet.</translation>
    </message>
    <message>
        <source>Without a tray, quit without &amp;asking</source>
        <translation>Ohne Infobereich ohne &amp;Nachfrage beenden</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Ablageort</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Ordner: %1</translation>
    </message>
    <message>
        <source>The list of your accounts, without passwords and sessions: those are in this computer’s keychain.</source>
        <translation>Die Liste Ihrer Konten, ohne Passwörter und Sitzungen: Diese liegen im Schlüsselbund dieses Rechners.</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>light or dark</comment>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Own servers</source>
        <translation>Eigene Server</translation>
    </message>
</context>
<context>
    <name>Lanyard::ProxyFields</name>
    <message>
        <source>Without a password: Lanyard gives none to a proxy.</source>
        <translation>Ohne Passwort: Lanyard gibt einem Proxy keines.</translation>
    </message>
    <message>
        <source>Give both, else the system’s proxy is used.</source>
        <translation>Geben Sie beides an, sonst gilt der Proxy des Systems.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No proxy</extracomment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
</context>
<context>
    <name>Lanyard::QrCode</name>
    <message>
        <source>QR code of the address</source>
        <translation>QR-Code der Adresse</translation>
    </message>
    <message>
        <source>For a phone’s camera; the address stands beside it as text</source>
        <translation>Für die Kamera eines Telefons; die Adresse steht daneben als Text</translation>
    </message>
</context>
<context>
    <name>Lanyard::QuotaCard</name>
    <message>
        <source>Look again</source>
        <translation>Erneut abfragen</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
</context>
<context>
    <name>Lanyard::ReceiptDialog</name>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Account page of %1</source>
        <extracomment>%1 is a service</extracomment>
        <translation>Kontoseite von %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Lanyard::RedirectFields</name>
    <message>
        <source>Copy the redirect address</source>
        <translation>Rückkehradresse kopieren</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Part of an address: &quot;localhost&quot;</extracomment>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>Part of an address: 3000</extracomment>
        <translation>Port</translation>
    </message>
    <message>
        <source>any</source>
        <comment>port</comment>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>Part of an address: &quot;/callback&quot;</extracomment>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Lanyard’s own</source>
        <comment>path</comment>
        <translation>Lanyards eigener</translation>
    </message>
    <message>
        <source>Register exactly this address there:</source>
        <translation>Registrieren Sie dort genau diese Adresse:</translation>
    </message>
</context>
<context>
    <name>Lanyard::RenameDialog</name>
    <message>
        <source>Rename account</source>
        <translation>Konto umbenennen</translation>
    </message>
    <message>
        <source>What do you call this account?</source>
        <translation>Wie nennen Sie dieses Konto?</translation>
    </message>
    <message>
        <source>Only you see it. Leave it empty to go by “%1”.</source>
        <extracomment>%1 is the account&apos;s own name: &quot;Ada Lindqvist&quot;</extracomment>
        <translation>Nur Sie sehen das. Lassen Sie das Feld leer, damit es „%1“ heißt.</translation>
    </message>
    <message>
        <source>Your word for this account</source>
        <translation>Ihre Bezeichnung für dieses Konto</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Lanyard::RouteLinks</name>
    <message>
        <source>Use a &amp;browser</source>
        <translation>Einen Brow&amp;ser verwenden</translation>
    </message>
    <message>
        <source>&amp;Use a code instead</source>
        <translation>Stattdessen einen &amp;Code verwenden</translation>
    </message>
    <message>
        <source>Paste an A&amp;PI key</source>
        <translation>A&amp;PI-Schlüssel einfügen</translation>
    </message>
</context>
<context>
    <name>Lanyard::ScopeList</name>
    <message>
        <source>What to ask for, separated by spaces</source>
        <translation>Worum gebeten wird, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>Changes things</source>
        <comment>a permission that writes or executes</comment>
        <translation>Ändert etwas</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Lanyard::ScopesDialog</name>
    <message>
        <source>granted</source>
        <comment>a permission</comment>
        <translation>erteilt</translation>
    </message>
    <message>
        <source>asked for, not granted</source>
        <comment>a permission</comment>
        <translation>gewünscht, nicht erteilt</translation>
    </message>
    <message>
        <source>changes things</source>
        <comment>a permission that writes or executes</comment>
        <translation>verändert etwas</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>What “%1” may do at %2</source>
        <extracomment>%1 is an account, %2 a service</extracomment>
        <translation>Was „%1“ bei %2 darf</translation>
    </message>
    <message>
        <source>To change this, sign in again: the service asks you to agree. Until then everything stays as it is.</source>
        <translation>Um das zu ändern, melden Sie sich neu an: Der Dienst fragt, ob Sie zustimmen. Bis dahin bleibt alles, wie es ist.</translation>
    </message>
    <message>
        <source>Sign in with these</source>
        <translation>Damit anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Lanyard::SecretField</name>
    <message>
        <source>Kept in the keychain; nobody sees it again</source>
        <translation>Liegt im Schlüsselbund; niemand sieht es wieder</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen …</translation>
    </message>
</context>
<context>
    <name>Lanyard::ServerDialog</name>
    <message>
        <source>Asking %1…</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>This sends nothing of yours.</source>
        <translation>Dabei wird nichts von Ihnen gesendet.</translation>
    </message>
    <message>
        <source>Server of %1</source>
        <extracomment>%1 is a service</extracomment>
        <translation>Server von %1</translation>
    </message>
    <message>
        <source>Which server of %1?</source>
        <extracomment>%1 is a service</extracomment>
        <translation>Welcher Server von %1?</translation>
    </message>
    <message>
        <source>Every server has accounts of its own; you can use several side by side.</source>
        <translation>Jeder Server hat eigene Konten; Sie können mehrere nebeneinander verwenden.</translation>
    </message>
    <message>
        <source>&amp;Another address</source>
        <translation>&amp;Eine andere Adresse</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Check whether it answers</source>
        <translation>Prüfen, ob er antwortet</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Lanyard::ServerFactList</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>One line of a check, read to the blind: a feature, &quot;Yes&quot; or &quot;No&quot;, what it means</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>Lanyard::ServiceDialogs</name>
    <message>
        <source>Service files (%1)</source>
        <translation>Dienstdateien (%1)</translation>
    </message>
    <message>
        <source>Import a service file</source>
        <translation>Dienstdatei importieren</translation>
    </message>
    <message>
        <source>Export the service file</source>
        <translation>Dienstdatei exportieren</translation>
    </message>
    <message>
        <source>Saved the description of %1</source>
        <extracomment>%1 is a service</extracomment>
        <translation>Die Beschreibung von %1 ist gespeichert</translation>
    </message>
    <message>
        <source>%1 holds no secret: you can give it to others.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 enthält nichts Geheimes: Sie können die Datei weitergeben.</translation>
    </message>
</context>
<context>
    <name>Lanyard::SessionCard</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Time used</source>
        <translation>Verstrichene Zeit</translation>
    </message>
</context>
<context>
    <name>Lanyard::Sidebar</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>Lanyard::SignInDetails</name>
    <message>
        <source>How far it came</source>
        <translation>Wie weit es kam</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy &amp;for support</source>
        <extracomment>Copies what a support team needs</extracomment>
        <translation>Für den Suppor&amp;t kopieren</translation>
    </message>
</context>
<context>
    <name>Lanyard::SignInForm</name>
    <message>
        <source>Sign in to %1</source>
        <comment>service&apos;s name</comment>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Erneut ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Open browser</source>
        <translation>Browser ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>Link &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Entsperren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>Von &amp;vorn beginnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <extracomment>%1 is a browser&apos;s name: &quot;Firefox · Work&quot;</extracomment>
        <translation>%1 ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open &amp;in…</source>
        <extracomment>Opens a menu of browsers</extracomment>
        <translation>Öffnen &amp;in …</translation>
    </message>
    <message>
        <source>&amp;Use a code instead</source>
        <translation>Stattdessen einen &amp;Code verwenden</translation>
    </message>
</context>
<context>
    <name>Lanyard::TierCard</name>
    <message>
        <source>Tier</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Change tier on %1</source>
        <extracomment>Link; %1 is a web site: &quot;context7.com&quot;</extracomment>
        <translation>Tarif auf %1 ändern</translation>
    </message>
    <message>
        <source>%1 has not said which tier you have.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>%1 hat nicht mitgeteilt, welchen Tarif Sie haben.</translation>
    </message>
    <message>
        <source>Your tier is “%1”.</source>
        <extracomment>%1 is a tier that Lanyard does not know, as the service calls it</extracomment>
        <translation>Ihr Tarif ist „%1“.</translation>
    </message>
</context>
<context>
    <name>Lanyard::TierTable</name>
    <message>
        <source>%1 — yours</source>
        <extracomment>Head of the column of the tier that the person has; %1 is the tier</extracomment>
        <translation>%1 (Ihrer)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Read out for a cell: feature, tier, how much</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>Lanyard::TimelineView</name>
    <message>
        <source>Copy for support</source>
        <translation>Für den Support kopieren</translation>
    </message>
</context>
<context>
    <name>Lanyard::WindowActions</name>
    <message>
        <source>Add account…</source>
        <translation>Neues Konto&#xa0;…</translation>
    </message>
    <message>
        <source>Refresh all</source>
        <translation>Alle aktualisieren</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Practice without an account</source>
        <translation>Ohne Konto üben</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>Übung verlassen</translation>
    </message>
    <message>
        <source>About Lanyard</source>
        <translation>Über Lanyard</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>LocalErrorText</name>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>Die Anmeldung wurde abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was changed. Start over whenever you like.</source>
        <translation>Nichts wurde geändert. Beginnen Sie von vorn, wann immer Sie möchten.</translation>
    </message>
    <message>
        <source>The time for this sign-in is over</source>
        <translation>Die Zeit für diese Anmeldung ist abgelaufen</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time, and its link no longer works. Get a new one to go on.</source>
        <translation>Aus dem Browser kam nicht rechtzeitig jemand zurück, und sein Link gilt nicht mehr. Holen Sie einen neuen, um fortzufahren.</translation>
    </message>
    <message>
        <source>The description of %1 has a mistake</source>
        <comment>service&apos;s name</comment>
        <translation>Die Beschreibung von %1 hat einen Fehler</translation>
    </message>
    <message>
        <source>Lanyard cannot work with it, so nothing was sent. Correct the provider file where Details says, then start Lanyard again.</source>
        <translation>Lanyard kann so nicht damit arbeiten; darum wurde nichts gesendet. Berichtigen Sie die Anbieterdatei an der Stelle, die unter Details steht, und starten Sie Lanyard dann neu.</translation>
    </message>
    <message>
        <source>The address of %1 is not protected</source>
        <comment>service&apos;s name</comment>
        <translation>Die Adresse von %1 ist nicht geschützt</translation>
    </message>
    <message>
        <source>On the way there anybody could read your sign-in, so nothing was sent. Only addresses that begin with https:// will do; correct the one that Details names.</source>
        <translation>Auf dem Weg dorthin könnte jeder Ihre Anmeldung mitlesen; darum wurde nichts gesendet. Nur Adressen, die mit https:// beginnen, sind geeignet; berichtigen Sie die, die unter Details steht.</translation>
    </message>
    <message>
        <source>Port %1 is in use</source>
        <comment>port&apos;s number</comment>
        <translation>Port %1 ist belegt</translation>
    </message>
    <message>
        <source>Another sign-in in Lanyard still waits for its answer there. Finish or cancel that one, then try again.</source>
        <translation>Eine andere Anmeldung in Lanyard wartet dort noch auf ihre Antwort. Beenden Sie diese oder brechen Sie sie ab und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Another program holds the port that %1 needs for its answer. Close that program, then try again.</source>
        <extracomment>%1 is the service&apos;s name</extracomment>
        <translation>Ein anderes Programm belegt den Port, den %1 für seine Antwort braucht. Schließen Sie dieses Programm und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Another program (%1) holds the port that %2 needs for its answer. Close that program, then try again.</source>
        <extracomment>%1 is the program that holds the port (&quot;ctx7, pid 4242&quot;), %2 the service&apos;s name</extracomment>
        <translation>Ein anderes Programm (%1) belegt den Port, den %2 für seine Antwort braucht. Schließen Sie dieses Programm und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Lanyard cannot receive the browser’s answer</source>
        <translation>Lanyard kann die Antwort des Browsers nicht empfangen</translation>
    </message>
    <message>
        <source>This computer does not let Lanyard listen on its own address (127.0.0.1). Allow it in the firewall or the sandbox, then try again.</source>
        <translation>Dieser Rechner lässt Lanyard nicht an seiner eigenen Adresse (127.0.0.1) auf Antworten warten. Erlauben Sie es in der Firewall oder der Sandbox und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>No browser opened</source>
        <translation>Es hat sich kein Browser geöffnet</translation>
    </message>
    <message>
        <source>No program on this computer took the address. Copy the link, and open it in a browser yourself.</source>
        <translation>Kein Programm auf diesem Rechner hat die Adresse angenommen. Kopieren Sie den Link und öffnen Sie ihn selbst in einem Browser.</translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation>Eine Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Lanyard goes on without %1. Check that the file is there and that you may read it.</source>
        <extracomment>%1 is the file</extracomment>
        <translation>Lanyard arbeitet ohne %1 weiter. Prüfen Sie, ob die Datei da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>A file cannot be written</source>
        <translation>Eine Datei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Nothing was changed in %1. Check that there is space left and that you may write there, then try again.</source>
        <extracomment>%1 is the file</extracomment>
        <translation>Lanyard hat %1 nicht geändert. Prüfen Sie, ob noch Platz ist und Sie dort schreiben dürfen, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>A file is damaged</source>
        <translation>Eine Datei ist beschädigt</translation>
    </message>
    <message>
        <source>Lanyard goes on without %1 and leaves it as it is. Details says where the mistake is.</source>
        <extracomment>%1 is the file</extracomment>
        <translation>Lanyard arbeitet ohne %1 weiter und lässt alles, wie es ist. Unter Details steht, wo der Fehler liegt.</translation>
    </message>
    <message>
        <source>A file comes from a newer Lanyard</source>
        <translation>Eine Datei stammt von einem neueren Lanyard</translation>
    </message>
    <message>
        <source>Lanyard leaves %1 as it is and saves nothing in it. Use the newer Lanyard to go on with it.</source>
        <extracomment>%1 is the file</extracomment>
        <translation>Lanyard lässt %1 unverändert und speichert dort nichts. Verwenden Sie das neuere Lanyard, um damit weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>The provider file of %1 is gone</source>
        <comment>service&apos;s name</comment>
        <translation>Die Anbieterdatei von %1 fehlt</translation>
    </message>
    <message>
        <source>Without it Lanyard does not know where to ask. Put the file back and start Lanyard again, or remove this account. The sign-in is kept until then.</source>
        <translation>Ohne sie weiß Lanyard nicht, wo es fragen soll. Legen Sie die Datei zurück und starten Sie Lanyard neu, oder entfernen Sie dieses Konto. Bis dahin bleibt die Anmeldung erhalten.</translation>
    </message>
    <message>
        <source>This account belongs to %1</source>
        <extracomment>%1 is a server&apos;s address</extracomment>
        <translation>Dieses Konto gehört zu %1</translation>
    </message>
    <message>
        <source>%1 now points to %2, and nothing of this account is sent there. Sign in there to add one.</source>
        <extracomment>%1 is the service&apos;s name, %2 a server&apos;s address</extracomment>
        <translation>%1 zeigt jetzt auf %2, und nichts von diesem Konto wird dorthin gesendet. Melden Sie sich dort an, um eines hinzuzufügen.</translation>
    </message>
</context>
<context>
    <name>PasteMistake</name>
    <message>
        <source>Paste the address line first.</source>
        <translation>Fügen Sie zuerst die Adresszeile ein.</translation>
    </message>
    <message>
        <source>That is not an address. Copy the whole line, from “http” to its end.</source>
        <translation>Das ist keine Adresse. Kopieren Sie die ganze Zeile, von „http“ bis zum Ende.</translation>
    </message>
    <message>
        <source>That is still a page of %1. Finish signing in there; the page after it is the right one, even if the browser cannot show it.</source>
        <extracomment>%1 is the service&apos;s name</extracomment>
        <translation>Das ist noch eine Seite von %1. Schließen Sie die Anmeldung dort ab; die Seite danach ist die richtige, auch wenn der Browser sie nicht anzeigen kann.</translation>
    </message>
    <message>
        <source>That is another page. The right one is where the browser ended after you signed in, even if it could not show it.</source>
        <translation>Das ist eine andere Seite. Die richtige ist die, auf der der Browser nach der Anmeldung zuletzt war, auch wenn er sie nicht anzeigen konnte.</translation>
    </message>
    <message>
        <source>The end of the address is missing. Copy the whole line.</source>
        <translation>Das Ende der Adresse fehlt. Kopieren Sie die ganze Zeile.</translation>
    </message>
    <message>
        <source>That belongs to an earlier link. Sign in with the link of this window.</source>
        <translation>Das gehört zu einem früheren Link. Melden Sie sich mit dem Link aus diesem Fenster an.</translation>
    </message>
    <message>
        <source>That is not the answer to this sign-in. Start over to get a new link.</source>
        <translation>Das ist nicht die Antwort auf diese Anmeldung. Beginnen Sie von vorn, um einen neuen Link zu erhalten.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Lanyard goes on in the tray</source>
        <translation>Lanyard läuft im Infobereich weiter</translation>
    </message>
    <message>
        <source>It renews your sessions there. Click its icon to open the window; Quit is in its menu.</source>
        <translation>Dort erneuert es Ihre Sitzungen. Ein Klick auf sein Symbol öffnet das Fenster; beenden lässt es sich über das Menü.</translation>
    </message>
    <message>
        <source>Open Lanyard</source>
        <translation>Lanyard öffnen</translation>
    </message>
</context>
<context>
    <name>QuotaText</name>
    <message numerus="yes">
        <source>%Ln used</source>
        <translation>
            <numerusform>%Ln verbraucht</numerusform>
            <numerusform>%Ln verbraucht</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln übrig</numerusform>
            <numerusform>%Ln übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 used, none left</source>
        <extracomment>%1 is the limit: all of it is used</extracomment>
        <translation>Alle %1 verbraucht, nichts übrig</translation>
    </message>
    <message>
        <source>Used up</source>
        <extracomment>Mark of an allowance with nothing left</extracomment>
        <translation>Leer</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 used, %Ln left</source>
        <extracomment>%1 used of a limit of %2; %Ln is what is left</extracomment>
        <translation>
            <numerusform>%1 von %2 verbraucht, %Ln übrig</numerusform>
            <numerusform>%1 von %2 verbraucht, %Ln übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Mark of an allowance of which little is left</extracomment>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>It has started again since then; refresh to see the new count.</source>
        <translation>Seither hat es neu begonnen; aktualisieren Sie, um den neuen Stand zu sehen.</translation>
    </message>
    <message>
        <source>Starts again at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Beginnt um %1 neu.</translation>
    </message>
    <message>
        <source>Starts again on %1.</source>
        <extracomment>%1 is a day: &quot;Monday, 24 November&quot;</extracomment>
        <translation>Beginnt am %1 neu.</translation>
    </message>
    <message>
        <source>Seen %1 from %2; looking is free.</source>
        <translation>Abgefragt %1 bei %2; Abfragen kostet nichts.</translation>
    </message>
    <message>
        <source>Seen %1 from %2; looking counts as one use.</source>
        <extracomment>%1 is &quot;2 minutes ago&quot; or &quot;just now&quot;, %2 a service</extracomment>
        <translation>Abgefragt %1 bei %2; jede Abfrage zählt als eine Nutzung.</translation>
    </message>
    <message>
        <source>%1 does not say how much is left.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>%1 teilt nicht mit, wie viel übrig ist.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird abgefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Asking %1 what is left.</source>
        <translation>%1 wird gefragt, was noch übrig ist.</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Noch nicht abgefragt</translation>
    </message>
    <message>
        <source>%1 has not told Lanyard what is left.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>%1 hat Lanyard nicht mitgeteilt, was noch übrig ist.</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln used so far.</source>
        <translation>
            <numerusform>Bisher %Ln verbraucht.</numerusform>
            <numerusform>Bisher %Ln verbraucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last look failed: %1.</source>
        <extracomment>%1 is what happened: &quot;No answer from context7.com&quot;</extracomment>
        <translation>Die letzte Abfrage ist fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Abgefragt: %1</translation>
    </message>
    <message>
        <source>Starts again: %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Beginnt neu: %1</translation>
    </message>
    <message>
        <source>Seen %1 from %2.</source>
        <extracomment>%1 is &quot;2 minutes ago&quot; or &quot;just now&quot;, %2 a service</extracomment>
        <translation>Abgefragt %1 bei %2.</translation>
    </message>
</context>
<context>
    <name>ReceiptText</name>
    <message>
        <source>Its time is over by itself.</source>
        <translation>Ihre Zeit ist von selbst abgelaufen.</translation>
    </message>
    <message>
        <source>Access may go on until %1.</source>
        <extracomment>%1 is &quot;14:05&quot; today, else &quot;12 Dec&quot;</extracomment>
        <translation>Der Zugang kann bis %1 weiter bestehen.</translation>
    </message>
    <message>
        <source>Access may go on until it is ended at %1.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>Der Zugang kann bestehen, bis er bei %1 beendet wird.</translation>
    </message>
    <message>
        <source>%1 was told</source>
        <extracomment>%1 is a service</extracomment>
        <translation>%1 weiß Bescheid</translation>
    </message>
    <message>
        <source>%1 was not told yet</source>
        <extracomment>%1 is a service</extracomment>
        <translation>%1 weiß noch nicht Bescheid</translation>
    </message>
    <message>
        <source>Lanyard tries again by itself, also after a restart. Until then: </source>
        <translation>Lanyard versucht es von selbst wieder, auch nach einem Neustart. Bis dahin: </translation>
    </message>
    <message>
        <source>%1 could not be told</source>
        <extracomment>%1 is a service</extracomment>
        <translation>%1 war nicht zu erreichen</translation>
    </message>
    <message>
        <source>The keychain did not give out what to tell it with. </source>
        <translation>Der Schlüsselbund gab nicht heraus, was dafür nötig ist. </translation>
    </message>
    <message>
        <source>%1 cannot be told: it has nothing to end a session by</source>
        <extracomment>%1 is a service</extracomment>
        <translation>%1 bietet nichts, womit sich eine Sitzung beenden lässt</translation>
    </message>
    <message>
        <source>Session ended at %1</source>
        <extracomment>%1 is a service</extracomment>
        <translation>Sitzung bei %1 beendet</translation>
    </message>
    <message>
        <source>Refresh token revoked</source>
        <translation>Refresh-Token widerrufen</translation>
    </message>
    <message>
        <source>Access token revoked</source>
        <translation>Zugriffstoken widerrufen</translation>
    </message>
    <message>
        <source>Refresh token ends with its session</source>
        <translation>Refresh-Token endet mit seiner Sitzung</translation>
    </message>
    <message>
        <source>Access token ends with its session</source>
        <translation>Zugriffstoken endet mit seiner Sitzung</translation>
    </message>
    <message>
        <source>Refresh token not revoked yet</source>
        <translation>Refresh-Token noch nicht widerrufen</translation>
    </message>
    <message>
        <source>Access token not revoked yet</source>
        <translation>Zugriffstoken noch nicht widerrufen</translation>
    </message>
    <message>
        <source>Refresh token not revoked</source>
        <translation>Refresh-Token nicht widerrufen</translation>
    </message>
    <message>
        <source>Access token not revoked</source>
        <translation>Zugriffstoken nicht widerrufen</translation>
    </message>
    <message>
        <source>Deleted here, and read back as gone</source>
        <translation>Hier gelöscht und nachgesehen: es ist weg</translation>
    </message>
    <message>
        <source>Still in this computer’s keychain</source>
        <translation>Noch im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Your browser stays signed in at %1</source>
        <extracomment>%1 is a service</extracomment>
        <translation>Ihr Browser bleibt bei %1 angemeldet</translation>
    </message>
    <message>
        <source>End that in the browser, if others can use it.</source>
        <translation>Melden Sie sich dort ab, wenn andere ihn benutzen können.</translation>
    </message>
    <message>
        <source>End that on its account page, if others can use your browser.</source>
        <translation>Beenden Sie das auf der Kontoseite, wenn andere Ihren Browser benutzen können.</translation>
    </message>
    <message>
        <source>Not signed out of %1 here</source>
        <extracomment>%1 is a service</extracomment>
        <translation>Hier nicht von %1 abgemeldet</translation>
    </message>
    <message>
        <source>Signed out of %1</source>
        <extracomment>%1 is a service</extracomment>
        <translation>Von %1 abgemeldet</translation>
    </message>
    <message>
        <source>“%1” was signed out and removed</source>
        <extracomment>%1 is an account</extracomment>
        <translation>„%1“ wurde abgemeldet und entfernt</translation>
    </message>
    <message>
        <source>Signed out “%1” from %2</source>
        <extracomment>%1 is an account, %2 a service</extracomment>
        <translation>„%1“ von %2 abgemeldet</translation>
    </message>
    <message>
        <source>Nothing of this session is left here or there.</source>
        <translation>Von dieser Sitzung ist weder hier noch dort etwas übrig.</translation>
    </message>
    <message>
        <source>Nothing of this session is left on this computer.</source>
        <translation>Auf diesem Computer ist von dieser Sitzung nichts übrig.</translation>
    </message>
    <message>
        <source>%1 cannot be told: the key works until you delete it there.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>%1 erfährt nichts davon: Der Schlüssel gilt, bis Sie ihn dort löschen.</translation>
    </message>
    <message>
        <source>%1 cannot be told: the session itself may go on until %2.</source>
        <extracomment>%1 is a service, %2 &quot;14:05&quot; today, else &quot;12 Dec&quot;</extracomment>
        <translation>%1 erfährt nichts davon: Die Sitzung selbst kann bis %2 bestehen.</translation>
    </message>
    <message>
        <source>%1 cannot be told: the session itself may go on until it is ended there.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>%1 erfährt nichts davon: Die Sitzung selbst kann bestehen, bis sie dort beendet wird.</translation>
    </message>
    <message>
        <source>%1 is told to end it.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>%1 erfährt, dass sie enden soll.</translation>
    </message>
    <message>
        <source>Lanyard takes this sign-in out of the keychain and keeps the account in the list.</source>
        <translation>Lanyard nimmt diese Anmeldung aus dem Schlüsselbund und behält das Konto in der Liste.</translation>
    </message>
    <message>
        <source>Your browser stays signed in at %1.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>Ihr Browser bleibt bei %1 angemeldet.</translation>
    </message>
    <message>
        <source>Lanyard signs it out and forgets what it knew about it.</source>
        <translation>Lanyard meldet es ab und vergisst, was es darüber wusste.</translation>
    </message>
    <message>
        <source>The account at %1 itself is not touched; you can sign in again at any time.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>Das Konto bei %1 selbst bleibt unberührt; Sie können sich jederzeit wieder anmelden.</translation>
    </message>
</context>
<context>
    <name>RefusalText</name>
    <message>
        <source>%1 was told not to let Lanyard in</source>
        <comment>service&apos;s name</comment>
        <translation>Lanyard wurde der Zugang zu %1 verweigert</translation>
    </message>
    <message>
        <source>The page in the browser was answered with “no”, or this account may not use Lanyard. Start over if you want to allow it after all.</source>
        <translation>Die Frage auf der Seite im Browser wurde verneint, oder dieses Konto darf Lanyard nicht verwenden. Beginnen Sie von vorn, wenn Sie es doch erlauben möchten.</translation>
    </message>
    <message>
        <source>%1 does not give out what Lanyard needs</source>
        <comment>service&apos;s name</comment>
        <translation>%1 gibt nicht heraus, was Lanyard braucht</translation>
    </message>
    <message>
        <source>Lanyard asked to see something that the service does not know or does not show. Look for a newer Lanyard, or correct your provider file.</source>
        <translation>Lanyard wollte etwas sehen, das der Dienst nicht kennt oder nicht zeigt. Suchen Sie nach einem neueren Lanyard oder berichtigen Sie Ihre Anbieterdatei.</translation>
    </message>
    <message>
        <source>%1 does not know Lanyard</source>
        <comment>service&apos;s name</comment>
        <translation>%1 kennt Lanyard nicht</translation>
    </message>
    <message>
        <source>Lanyard is not entered there as a program that may sign people in. Look for a newer Lanyard, or correct your provider file.</source>
        <translation>Lanyard ist dort nicht als Programm eingetragen, das Personen anmelden darf. Suchen Sie nach einem neueren Lanyard oder berichtigen Sie Ihre Anbieterdatei.</translation>
    </message>
    <message>
        <source>%1 did not understand the sign-in</source>
        <comment>service&apos;s name</comment>
        <translation>%1 hat die Anmeldung nicht verstanden</translation>
    </message>
    <message>
        <source>Something is missing or wrong in what Lanyard sent along with the browser. Look for a newer Lanyard, or correct your provider file.</source>
        <translation>In dem, was Lanyard dem Browser mitgegeben hat, fehlt etwas oder ist etwas falsch. Suchen Sie nach einem neueren Lanyard oder berichtigen Sie Ihre Anbieterdatei.</translation>
    </message>
    <message>
        <source>%1 does not offer this way of signing in</source>
        <comment>service&apos;s name</comment>
        <translation>%1 bietet diese Art der Anmeldung nicht an</translation>
    </message>
    <message>
        <source>The way that Lanyard uses is switched off there. Ask the people who run the service.</source>
        <translation>Der Weg, den Lanyard benutzt, ist dort abgeschaltet. Fragen Sie beim Betreiber des Dienstes nach.</translation>
    </message>
    <message>
        <source>Signing in failed at %1</source>
        <comment>service&apos;s name</comment>
        <translation>Die Anmeldung bei %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Its server met a fault while you signed in. Nothing is wrong on your side; try again.</source>
        <translation>Beim Server ist während der Anmeldung ein Fehler aufgetreten. Bei Ihnen ist alles in Ordnung; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 signs nobody in at the moment</source>
        <comment>service&apos;s name</comment>
        <translation>%1 nimmt zurzeit keine Anmeldungen an</translation>
    </message>
    <message>
        <source>It is overloaded or being worked on. Try again in a few minutes.</source>
        <translation>Dort herrscht Überlast, oder es wird daran gearbeitet. Versuchen Sie es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>You are not signed in at %1 in the browser</source>
        <comment>service&apos;s name</comment>
        <translation>Sie sind im Browser nicht bei %1 angemeldet</translation>
    </message>
    <message>
        <source>The service wanted to go on with a sign-in that is not there. Sign in on its website first, then start over here.</source>
        <translation>Der Dienst wollte mit einer Anmeldung fortfahren, die es nicht gibt. Melden Sie sich zuerst auf seiner Website an und beginnen Sie dann hier von vorn.</translation>
    </message>
    <message>
        <source>%1 needs your consent</source>
        <comment>service&apos;s name</comment>
        <translation>%1 braucht Ihre Zustimmung</translation>
    </message>
    <message>
        <source>It could not ask you this time. Start over, and say “yes” on the page in the browser.</source>
        <translation>Diesmal konnten Sie nicht gefragt werden. Beginnen Sie von vorn und stimmen Sie auf der Seite im Browser zu.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in</source>
        <comment>service&apos;s name</comment>
        <translation>%1 hat die Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>It did not say why. Start over; if that does not help, ask the people who run the service.</source>
        <translation>Ein Grund wurde nicht genannt. Beginnen Sie von vorn; wenn das nicht hilft, fragen Sie beim Betreiber des Dienstes nach.</translation>
    </message>
    <message>
        <source>Its reason: “%1”. Start over; if that does not help, ask the people who run the service.</source>
        <extracomment>%1 is the service&apos;s own code for the reason: &quot;account_suspended&quot;</extracomment>
        <translation>Der genannte Grund: „%1“. Beginnen Sie von vorn; wenn das nicht hilft, fragen Sie beim Betreiber des Dienstes nach.</translation>
    </message>
</context>
<context>
    <name>ServerChoiceText</name>
    <message>
        <source>From %1 in the environment</source>
        <extracomment>%1 is an environment variable: SERVER_URL</extracomment>
        <translation>Aus %1 in der Umgebung</translation>
    </message>
    <message>
        <source>From %1 in %2</source>
        <extracomment>%1 is a variable, %2 a file</extracomment>
        <translation>Aus %1 in %2</translation>
    </message>
    <message>
        <source>Where its command-line tool looks first</source>
        <translation>Wo sein Kommandozeilenprogramm zuerst sucht</translation>
    </message>
    <message>
        <source>A server that the service names</source>
        <translation>Ein Server, den der Dienst nennt</translation>
    </message>
    <message>
        <source>You added it before</source>
        <translation>Schon früher hinzugefügt</translation>
    </message>
    <message>
        <source>%1 is set in the environment, but not to an address that Lanyard can use. Choose one here.</source>
        <extracomment>%1 is an environment variable: SERVER_URL</extracomment>
        <translation>%1 ist in der Umgebung gesetzt, aber auf keine Adresse, die Lanyard verwenden kann. Wählen Sie hier eine.</translation>
    </message>
    <message>
        <source>%1 in %2 is no address that Lanyard can use. Choose one here.</source>
        <extracomment>%1 is a variable, %2 a file</extracomment>
        <translation>%1 in %2 ist keine Adresse, die Lanyard verwenden kann. Wählen Sie hier eine.</translation>
    </message>
    <message>
        <source>This address is not protected</source>
        <translation>Diese Adresse ist nicht geschützt</translation>
    </message>
    <message>
        <source>On the way there anybody could read your sign-in. Use its https:// address; http:// will do for this computer only.</source>
        <translation>Auf dem Weg dorthin könnte jeder Ihre Anmeldung mitlesen. Verwenden Sie die https://-Adresse; http:// geht nur für diesen Rechner.</translation>
    </message>
    <message>
        <source>This is no address of a server</source>
        <translation>Das ist keine Adresse eines Servers</translation>
    </message>
    <message>
        <source>It needs a name such as https://auth.example.org, without a question mark, a “#” or a password in it.</source>
        <translation>Sie braucht einen Namen wie https://auth.example.org, ohne Fragezeichen, „#“ oder Passwort darin.</translation>
    </message>
</context>
<context>
    <name>ServerFactText</name>
    <message>
        <source>Sign-in in the browser</source>
        <translation>Anmeldung im Browser</translation>
    </message>
    <message>
        <source>Protection of the browser’s answer (PKCE S256)</source>
        <translation>Schutz der Antwort des Browsers (PKCE S256)</translation>
    </message>
    <message>
        <source>Sign-in with a code on another device</source>
        <translation>Anmeldung mit einem Code auf einem anderen Gerät</translation>
    </message>
    <message>
        <source>Sessions that renew themselves</source>
        <translation>Sitzungen, die sich selbst erneuern</translation>
    </message>
    <message>
        <source>Sign-out that the server is told of</source>
        <translation>Abmeldung, von der der Server erfährt</translation>
    </message>
    <message>
        <source>The server says what a sign-in is worth</source>
        <translation>Der Server sagt, was eine Anmeldung gilt</translation>
    </message>
    <message>
        <source>Lanyard can register itself</source>
        <translation>Lanyard kann sich selbst registrieren</translation>
    </message>
    <message>
        <source>The answer names its server (iss)</source>
        <translation>Die Antwort nennt ihren Server (iss)</translation>
    </message>
    <message>
        <source>Says who signed in (OpenID)</source>
        <translation>Sagt, wer sich angemeldet hat (OpenID)</translation>
    </message>
    <message>
        <source>Tells name and e-mail</source>
        <translation>Nennt Name und E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Lets you choose the account</source>
        <translation>Lässt Sie das Konto wählen</translation>
    </message>
    <message>
        <source>Works without a client secret</source>
        <translation>Geht ohne Client-Geheimnis</translation>
    </message>
    <message>
        <source>Works with a client secret</source>
        <translation>Geht mit Client-Geheimnis</translation>
    </message>
    <message>
        <source>You sign in again when the session ends.</source>
        <translation>Sie melden sich neu an, wenn die Sitzung endet.</translation>
    </message>
    <message>
        <source>After signing out, access may go on until it runs out by itself.</source>
        <translation>Nach dem Abmelden kann der Zugang weiterbestehen, bis er von selbst abläuft.</translation>
    </message>
    <message>
        <source>You need a client ID from the people who run it.</source>
        <translation>Sie brauchen eine Client-ID von den Betreibern.</translation>
    </message>
    <message>
        <source>Lanyard gives it a return address of its own instead.</source>
        <translation>Lanyard gibt ihm stattdessen eine eigene Rückkehradresse.</translation>
    </message>
    <message>
        <source>You name the account yourself if nothing else says who it is.</source>
        <translation>Sie benennen das Konto selbst, wenn sonst nichts sagt, wessen es ist.</translation>
    </message>
    <message>
        <source>For a second account use a private window.</source>
        <translation>Nehmen Sie für ein zweites Konto ein privates Fenster.</translation>
    </message>
    <message>
        <source>Without it the answer could be stolen on the way: Lanyard does not sign in so.</source>
        <translation>Ohne ihn könnte die Antwort unterwegs gestohlen werden: So meldet sich Lanyard nicht an.</translation>
    </message>
    <message>
        <source>Without it nobody can sign in from Lanyard.</source>
        <translation>Ohne das kann sich niemand von Lanyard aus anmelden.</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>the server supports it</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <comment>the server does not support it</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>the server leaves it open</comment>
        <translation>Sagt er nicht</translation>
    </message>
    <message>
        <source>Not usable</source>
        <comment>the server offers it at an unsafe address</comment>
        <translation>Nicht verwendbar</translation>
    </message>
    <message>
        <source>Not needed.</source>
        <translation>Wird nicht gebraucht.</translation>
    </message>
    <message>
        <source>Lanyard tries it.</source>
        <translation>Lanyard versucht es.</translation>
    </message>
    <message>
        <source>It is offered at an address that is not safe, so Lanyard leaves it alone.</source>
        <translation>Die Adresse dafür ist nicht sicher; Lanyard lässt es sein.</translation>
    </message>
    <message>
        <source>Lanyard cannot sign in at %1</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Lanyard kann sich bei %1 nicht anmelden</translation>
    </message>
    <message>
        <source>What is missing is marked in the list. Show it to the people who run the server.</source>
        <translation>Was fehlt, ist in der Liste gekennzeichnet. Zeigen Sie sie den Betreibern des Servers.</translation>
    </message>
    <message>
        <source>Lanyard can sign in at %1</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Lanyard kann sich bei %1 anmelden</translation>
    </message>
    <message>
        <source>It signs people in for %1; the sign-in will be good there and nowhere else.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Er meldet für %1 an; die Anmeldung gilt dort und sonst nirgends.</translation>
    </message>
    <message>
        <source>What it offers is used as the list says.</source>
        <translation>Was er bietet, wird so verwendet, wie die Liste sagt.</translation>
    </message>
</context>
<context>
    <name>SessionNotices</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Heading of a message on the desktop; an account and its service</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>What happened, and what to do</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Open Lanyard</source>
        <translation>Lanyard öffnen</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>You last signed in at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Zuletzt haben Sie sich um %1 angemeldet.</translation>
    </message>
    <message>
        <source>You last signed in on %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Zuletzt haben Sie sich am %1 angemeldet.</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Keine Sitzung</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>Wartet auf die Verbindung</translation>
    </message>
    <message>
        <source>Your sign-in is kept and goes on once %1 can be reached.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>Ihre Anmeldung bleibt erhalten und läuft weiter, sobald %1 erreichbar ist.</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Wartet auf den Schlüsselbund</translation>
    </message>
    <message>
        <source>Your sign-in goes on once the keychain gives it out.</source>
        <translation>Ihre Anmeldung läuft weiter, sobald der Schlüsselbund sie herausgibt.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Your sign-in is kept and goes on once the setting is right.</source>
        <translation>Ihre Anmeldung bleibt erhalten und läuft weiter, sobald die Einstellung stimmt.</translation>
    </message>
    <message>
        <source>Access token until %1</source>
        <extracomment>%1 is &quot;14:05&quot; today, else &quot;12 Dec&quot;</extracomment>
        <translation>Zugriffstoken bis %1</translation>
    </message>
    <message>
        <source>%1 · refresh token until %2</source>
        <extracomment>%1 is &quot;Access token until 14:41&quot;; %2 is &quot;14:05&quot; today, else &quot;12 Dec&quot;</extracomment>
        <translation>%1 · Refresh-Token bis %2</translation>
    </message>
    <message>
        <source>Not granted: %1</source>
        <extracomment>%1 is a list of permissions in the service&apos;s own words: &quot;contexts:write&quot;</extracomment>
        <translation>Nicht erteilt: %1</translation>
    </message>
</context>
<context>
    <name>SignInSheet</name>
    <message>
        <source>Sign in to %1</source>
        <comment>service&apos;s name</comment>
        <translation>Bei %1 anmelden</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>Your link is ready</source>
        <translation>Ihr Link ist bereit</translation>
    </message>
    <message>
        <source>It works for another %1.</source>
        <extracomment>%1 is minutes and seconds: &quot;4:38&quot;</extracomment>
        <translation>Er gilt noch %1.</translation>
    </message>
    <message>
        <source>Waiting for your browser</source>
        <translation>Warten auf Ihren Browser</translation>
    </message>
    <message>
        <source>This link works for another %1.</source>
        <extracomment>%1 is minutes and seconds: &quot;4:38&quot;</extracomment>
        <translation>Dieser Link gilt noch %1.</translation>
    </message>
    <message>
        <source>Getting your link ready…</source>
        <translation>Ihr Link wird vorbereitet&#xa0;…</translation>
    </message>
    <message>
        <source>Fetching your session…</source>
        <translation>Ihre Sitzung wird geholt&#xa0;…</translation>
    </message>
    <message>
        <source>The browser is done; the rest happens here.</source>
        <translation>Der Browser ist fertig; der Rest geschieht hier.</translation>
    </message>
    <message>
        <source>Checking who you are…</source>
        <translation>Es wird geprüft, wer Sie sind&#xa0;…</translation>
    </message>
    <message>
        <source>Saving to your keychain…</source>
        <translation>Wird im Schlüsselbund gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>If the keychain asks for its password, answer it there.</source>
        <translation>Wenn der Schlüsselbund nach seinem Passwort fragt, geben Sie es dort ein.</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>Teamspace “%1”</source>
        <extracomment>%1 is the teamspace&apos;s name</extracomment>
        <translation>Teamspace „%1“</translation>
    </message>
    <message>
        <source>%1’s session was renewed.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Die Sitzung von %1 wurde erneuert.</translation>
    </message>
    <message>
        <source>%1 was here already, and that session was renewed. To add somebody else, start again and use a private window.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 war schon hier, und diese Sitzung wurde erneuert. Um jemand anderen hinzuzufügen, beginnen Sie noch einmal und verwenden Sie ein privates Fenster.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A person&apos;s name and e-mail address</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No browser came up? Copy the link, and open it in a browser yourself.</source>
        <translation>Kein Browser aufgegangen? Kopieren Sie den Link und öffnen Sie ihn selbst in einem Browser.</translation>
    </message>
    <message>
        <source>Paste a key that you made at %1.</source>
        <extracomment>%1 is the service&apos;s name</extracomment>
        <translation>Fügen Sie einen Schlüssel ein, den Sie bei %1 erstellt haben.</translation>
    </message>
    <message>
        <source>Your browser opens the %1 page. Sign in there as %2; Lanyard notices by itself.</source>
        <extracomment>%1 is the service&apos;s name, %2 the person: &quot;Ada Lindqvist (ada@example.org)&quot;</extracomment>
        <translation>Ihr Browser öffnet die Seite von %1. Melden Sie sich dort als %2 an; Lanyard bemerkt es von selbst.</translation>
    </message>
    <message>
        <source>Your browser opens the %1 page. Sign in there; Lanyard notices by itself.</source>
        <extracomment>%1 is the service&apos;s name</extracomment>
        <translation>Ihr Browser öffnet die Seite von %1. Melden Sie sich dort an; Lanyard bemerkt es von selbst.</translation>
    </message>
    <message>
        <source>Sign in on any device as %1 and enter the code there; Lanyard notices by itself.</source>
        <extracomment>%1 is the person: &quot;Ada Lindqvist (ada@example.org)&quot;</extracomment>
        <translation>Melden Sie sich auf einem beliebigen Gerät als %1 an und geben Sie dort den Code ein; Lanyard bemerkt es von selbst.</translation>
    </message>
    <message>
        <source>Sign in on any device and enter the code there; Lanyard notices by itself.</source>
        <translation>Melden Sie sich auf einem beliebigen Gerät an und geben Sie dort den Code ein; Lanyard bemerkt es von selbst.</translation>
    </message>
    <message>
        <source>There you can choose which account it is to be.</source>
        <translation>Dort können Sie wählen, welches Konto es sein soll.</translation>
    </message>
    <message>
        <source>Already signed in there as somebody else? Use a private window.</source>
        <translation>Dort schon als jemand anderes angemeldet? Nehmen Sie ein privates Fenster.</translation>
    </message>
    <message>
        <source>&amp;Get a new link</source>
        <translation>&amp;Neuen Link holen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>You are signed in, and only saving is left. Unlock the keychain to go on; nothing has to be done again.</source>
        <translation>Sie sind angemeldet, nur das Speichern fehlt noch. Entsperren Sie den Schlüsselbund, um fortzufahren; nichts muss wiederholt werden.</translation>
    </message>
    <message>
        <source>Lanyard is going to keep your sign-in there. Unlock it first, and signing in goes on at once.</source>
        <translation>Lanyard bewahrt Ihre Anmeldung dort auf. Entsperren Sie ihn zuerst, dann geht die Anmeldung sofort weiter.</translation>
    </message>
    <message>
        <source>Your sign-in waits here meanwhile; nothing has to be done again.</source>
        <translation>Ihre Anmeldung wartet so lange hier; nichts muss wiederholt werden.</translation>
    </message>
</context>
<context>
    <name>StartNotice</name>
    <message>
        <source>The list of accounts was damaged</source>
        <translation>Die Liste der Konten war beschädigt</translation>
    </message>
    <message>
        <source>It was kept as %1, and a new list was begun. Add your accounts again; each takes one sign-in.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>Sie wurde als %1 aufbewahrt und eine neue Liste begonnen. Fügen Sie Ihre Konten wieder hinzu; jedes braucht eine Anmeldung.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A file, and what is wrong in it (technical, in English)</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln service file(s)</source>
        <translation>
            <numerusform>Ausgelassen: %Ln Anbieterdatei</numerusform>
            <numerusform>Ausgelassen: %Ln Anbieterdateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Sign in again by %1</source>
        <extracomment>%1 is &quot;14:05&quot; today, else &quot;12 Dec&quot;</extracomment>
        <translation>Bis %1 neu anmelden</translation>
    </message>
    <message>
        <source>You need to do nothing.</source>
        <translation>Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>You need to do nothing until %1.</source>
        <extracomment>%1 is a day (&quot;20 December&quot;) or, today, a time of day (&quot;14:05&quot;)</extracomment>
        <translation>Bis %1 müssen Sie nichts tun.</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation>Erneuert sich von selbst</translation>
    </message>
    <message>
        <source>Next renewal %1. %2</source>
        <extracomment>%1 is &quot;in about 20 minutes&quot;, %2 a sentence of its own</extracomment>
        <translation>Nächste Erneuerung %1. %2</translation>
    </message>
    <message>
        <source>Next renewal: %1</source>
        <translation>Nächste Erneuerung: %1</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Endet bald</translation>
    </message>
    <message>
        <source>Until then it renews by itself. Signing in now starts the time anew.</source>
        <translation>Bis dahin erneuert sie sich von selbst. Wenn Sie sich jetzt anmelden, beginnt die Frist neu.</translation>
    </message>
    <message>
        <source>It ends %1 and %2 does not let it be renewed.</source>
        <extracomment>%1 is &quot;in 3 hours&quot;, %2 a service</extracomment>
        <translation>Sie endet %1, und %2 lässt keine Erneuerung zu.</translation>
    </message>
    <message>
        <source>Does not expire</source>
        <translation>Läuft nicht ab</translation>
    </message>
    <message>
        <source>It works until it is taken back at %1 or you sign out here.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>Sie gilt, bis sie bei %1 widerrufen wird oder Sie sich hier abmelden.</translation>
    </message>
    <message>
        <source>Signed in, end unknown</source>
        <translation>Angemeldet, Ende offen</translation>
    </message>
    <message>
        <source>%1 does not say when this session ends. Lanyard tells you when it has.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>%1 teilt nicht mit, wann diese Sitzung endet. Lanyard meldet sich, wenn es so weit ist.</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>Wird erneuert&#xa0;…</translation>
    </message>
    <message>
        <source>Renewing</source>
        <translation>Wird erneuert</translation>
    </message>
    <message>
        <source>Renewing the session…</source>
        <translation>Die Sitzung wird erneuert&#xa0;…</translation>
    </message>
    <message>
        <source>Lanyard is asking %1 for fresh time. You need to do nothing.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>Lanyard bittet %1 um eine Verlängerung. Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button</extracomment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Button</extracomment>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: asks the service once more
----------
Button: reads the keychain once more</extracomment>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <extracomment>Button: opens the system&apos;s password prompt for the keychain</extracomment>
        <translation>Entsperren&#xa0;…</translation>
    </message>
    <message>
        <source>Account page</source>
        <extracomment>Button: opens the service&apos;s own account page in the browser</extracomment>
        <translation>Kontoseite</translation>
    </message>
    <message>
        <source>It can no longer be renewed.</source>
        <translation>Sie lässt sich nicht mehr erneuern.</translation>
    </message>
    <message>
        <source>%1 sessions last %2 and cannot be renewed.</source>
        <extracomment>%1 is a service, %2 a time such as &quot;8 hours&quot;</extracomment>
        <translation>Sitzungen bei %1 dauern %2 und lassen sich nicht erneuern.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>You are signed out here</source>
        <translation>Sie sind hier abgemeldet</translation>
    </message>
    <message>
        <source>Name, place in the list and last values are kept. Sign in to go on.</source>
        <translation>Name, Platz in der Liste und letzte Werte bleiben erhalten. Melden Sie sich an, um fortzufahren.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Sign-in not found</source>
        <translation>Anmeldung nicht gefunden</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sitzung beendet</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>Ihre Sitzung ist beendet</translation>
    </message>
    <message>
        <source>Session ended at %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Um %1 beendet</translation>
    </message>
    <message>
        <source>Your session ended at %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Ihre Sitzung endete um %1</translation>
    </message>
    <message>
        <source>Session ended on %1</source>
        <extracomment>%1 is a day: &quot;12 Dec&quot;</extracomment>
        <translation>Am %1 beendet</translation>
    </message>
    <message>
        <source>Your session ended on %1</source>
        <extracomment>%1 is a day: &quot;12 December&quot;, &quot;Monday, 24 November&quot;</extracomment>
        <translation>Ihre Sitzung endete am %1</translation>
    </message>
    <message>
        <source>Sign in again to go on; everything is kept.</source>
        <translation>Melden Sie sich neu an, um fortzufahren; alles bleibt erhalten.</translation>
    </message>
    <message>
        <source>Not accepted any more</source>
        <translation>Nicht mehr angenommen</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>%1 no longer accepts this sign-in</source>
        <extracomment>%1 is a service</extracomment>
        <translation>%1 nimmt diese Anmeldung nicht mehr an</translation>
    </message>
    <message>
        <source>It was ended somewhere else, perhaps in the browser or by a change of password. Sign in again to go on; everything is kept.</source>
        <translation>Sie wurde anderswo beendet, vielleicht im Browser oder durch ein neues Passwort. Melden Sie sich neu an, um fortzufahren; alles bleibt erhalten.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Not answering</source>
        <translation>Antwortet nicht</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <extracomment>%1 is a service</extracomment>
        <translation>Keine Verbindung zu %1</translation>
    </message>
    <message>
        <source>Lanyard also tries by itself.</source>
        <translation>Lanyard versucht es auch von selbst.</translation>
    </message>
    <message>
        <source>No connection, as of %1</source>
        <extracomment>Line of the list without a connection; %1 is &quot;13:52&quot;, else &quot;12 Dec&quot;</extracomment>
        <translation>Getrennt, Stand %1</translation>
    </message>
    <message>
        <source>Not answering, as of %1</source>
        <extracomment>The service has trouble of its own; %1 is &quot;13:52&quot; today, else &quot;12 Dec&quot;</extracomment>
        <translation>Gestört, Stand %1</translation>
    </message>
    <message>
        <source>Lanyard also tries by itself. Shown is what was seen at %1.</source>
        <extracomment>%1 is &quot;13:52&quot; today, else &quot;12 Dec&quot;</extracomment>
        <translation>Lanyard versucht es auch von selbst. Angezeigt wird der Stand von %1.</translation>
    </message>
    <message>
        <source>Lanyard also tries by itself. Shown is what was seen on %1.</source>
        <extracomment>%1 is a day: &quot;12 December&quot;</extracomment>
        <translation>Lanyard versucht es auch von selbst. Angezeigt wird der Stand vom %1.</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>Keychain not available</source>
        <translation>Schlüsselbund fehlt</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>The session is waiting for the keychain</extracomment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Ihr Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>Lanyard keeps your sign-ins there. Nothing is lost; unlock it to go on.</source>
        <translation>Lanyard bewahrt dort Ihre Anmeldungen auf. Nichts ist verloren; entsperren Sie ihn, um fortzufahren.</translation>
    </message>
    <message>
        <source>A setting needs a look</source>
        <translation>Eine Einstellung prüfen</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>The session card&apos;s mark: the keychain has a fault
----------
The session waits until a setting is corrected</extracomment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Your sign-in is kept. It goes on once the setting is right.</source>
        <translation>Ihre Anmeldung bleibt erhalten. Sie läuft weiter, sobald die Einstellung stimmt.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Warten auf den Schlüsselbund …</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>The session card&apos;s mark: the keychain has not answered yet</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Warten auf den Schlüsselbund</translation>
    </message>
    <message>
        <source>Lanyard asked it for your sign-in and has no answer yet. It may be asking for its password in a window behind this one.</source>
        <translation>Lanyard hat ihn nach Ihrer Anmeldung gefragt und noch keine Antwort. Vielleicht fragt er in einem Fenster hinter diesem nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Wird abgemeldet …</translation>
    </message>
    <message>
        <source>Signing out</source>
        <extracomment>The session card&apos;s mark while the keychain forgets the sign-in</extracomment>
        <translation>Abmeldung</translation>
    </message>
    <message>
        <source>Lanyard is taking this sign-in out of the keychain.</source>
        <translation>Lanyard nimmt diese Anmeldung aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>No keychain is running</source>
        <translation>Kein Schlüsselbund läuft</translation>
    </message>
    <message>
        <source>No keychain</source>
        <extracomment>The session card&apos;s mark: no keychain is running</extracomment>
        <translation>Kein Schlüsselbund</translation>
    </message>
    <message>
        <source>Keychain is not answering</source>
        <translation>Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>The session card&apos;s mark: the keychain is not answering</extracomment>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>%1 does not accept Lanyard’s settings</source>
        <extracomment>%1 is a service</extracomment>
        <translation>%1 nimmt die Einstellungen von Lanyard nicht an</translation>
    </message>
</context>
<context>
    <name>TierText</name>
    <message>
        <source>included</source>
        <extracomment>In a table of tiers: this tier has the feature</extracomment>
        <translation>enthalten</translation>
    </message>
    <message>
        <source>not included</source>
        <extracomment>In a table of tiers: this tier lacks the feature</extracomment>
        <translation>nicht enthalten</translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>In a table of tiers: as much as you like</extracomment>
        <translation>unbegrenzt</translation>
    </message>
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
            <numerusform>%Ln/Tag</numerusform>
            <numerusform>%Ln/Tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln a week</source>
        <extracomment>In a table of tiers: so many every week</extracomment>
        <translation>
            <numerusform>%Ln/Woche</numerusform>
            <numerusform>%Ln/Woche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln a month</source>
        <extracomment>In a table of tiers: so many every month</extracomment>
        <translation>
            <numerusform>%Ln/Monat</numerusform>
            <numerusform>%Ln/Monat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>in less than a minute</source>
        <translation>in weniger als einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>in %Ln Minute</numerusform>
            <numerusform>in %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in about %Ln minute(s)</source>
        <translation>
            <numerusform>in etwa %Ln Minute</numerusform>
            <numerusform>in etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>in %Ln Stunde</numerusform>
            <numerusform>in %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>in %Ln Monat</numerusform>
            <numerusform>in %Ln Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>vor %Ln Minute</numerusform>
            <numerusform>vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) ago</source>
        <translation>
            <numerusform>vor etwa %Ln Minute</numerusform>
            <numerusform>vor etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>vor %Ln Stunde</numerusform>
            <numerusform>vor %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>vor %Ln Monat</numerusform>
            <numerusform>vor %Ln Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date with weekday and year, %2 a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Port for the answer</source>
        <translation>Port für die Antwort</translation>
    </message>
    <message>
        <source>Link for the browser</source>
        <translation>Link für den Browser</translation>
    </message>
    <message>
        <source>Answer from the browser</source>
        <translation>Antwort aus dem Browser</translation>
    </message>
    <message>
        <source>The answer belongs to this sign-in</source>
        <translation>Die Antwort gehört zu dieser Anmeldung</translation>
    </message>
    <message>
        <source>Code to type in</source>
        <translation>Code zum Eintippen</translation>
    </message>
    <message>
        <source>Asking whether it was approved</source>
        <translation>Nachfragen, ob zugestimmt wurde</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Name des Servers</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Sichere Verbindung</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Who signed in</source>
        <translation>Wer angemeldet ist</translation>
    </message>
    <message>
        <source>Choice between two people</source>
        <translation>Wahl zwischen zwei Personen</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>End of the sign-in</source>
        <translation>Ende der Anmeldung</translation>
    </message>
    <message>
        <source>begun</source>
        <extracomment>What came of one leg of a sign-in: it was begun</extracomment>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>fine</source>
        <extracomment>What came of one leg of a sign-in: it went well</extracomment>
        <translation>gut</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>What came of one leg of a sign-in</extracomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A leg of a sign-in, and what came of it: &quot;Token: failed&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <extracomment>%1 is &quot;Asking whether it was approved: begun&quot;</extracomment>
        <translation>
            <numerusform>%1 (%n-mal)</numerusform>
            <numerusform>%1 (%n-mal)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds since a sign-in began; keep it short</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>It stopped at: %1</source>
        <extracomment>%1 is a leg of a sign-in: &quot;Secure connection&quot;</extracomment>
        <translation>Hier ging es nicht weiter: %1</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Nichts ist fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>%1 renews by itself.</source>
        <extracomment>%1 is &quot;Work (Context7)&quot;</extracomment>
        <translation>%1 erneuert sich von selbst.</translation>
    </message>
    <message>
        <source>%1 ends at %2.</source>
        <extracomment>%2 is a time of day: &quot;16:05&quot;</extracomment>
        <translation>%1 endet um %2.</translation>
    </message>
    <message>
        <source>%1 ends on %2.</source>
        <extracomment>%2 is a day: &quot;12 Dec&quot;</extracomment>
        <translation>%1 läuft am %2 ab.</translation>
    </message>
    <message>
        <source>%1 does not expire.</source>
        <translation>%1 läuft nicht ab.</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>%1 ist angemeldet.</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <translation>%1 ist beendet.</translation>
    </message>
    <message>
        <source>%1 ended at %2.</source>
        <extracomment>%2 is a time of day: &quot;14:05&quot;</extracomment>
        <translation>%1 wurde um %2 beendet.</translation>
    </message>
    <message>
        <source>%1 ended on %2.</source>
        <extracomment>%2 is a day: &quot;12 Dec&quot;</extracomment>
        <translation>%1 wurde am %2 beendet.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An account and its service: &quot;Work (Context7)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is not accepted any more.</source>
        <translation>%1 wird nicht mehr angenommen.</translation>
    </message>
    <message>
        <source>%1 has no connection.</source>
        <translation>%1 hat keine Verbindung.</translation>
    </message>
    <message>
        <source>%1 waits for the keychain.</source>
        <translation>%1 wartet auf den Schlüsselbund.</translation>
    </message>
    <message>
        <source>%1 needs a look at its settings.</source>
        <translation>Bei %1 ist eine Einstellung zu prüfen.</translation>
    </message>
    <message>
        <source>%1 is signed out.</source>
        <translation>%1 ist abgemeldet.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A line of the tray&apos;s menu: an account and what is the matter with it</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Lanyard: no accounts yet.</source>
        <translation>Lanyard: noch keine Konten.</translation>
    </message>
    <message>
        <source>Lanyard: %1</source>
        <extracomment>The tray&apos;s tool tip; %1 is one or more sentences</extracomment>
        <translation>Lanyard: %1</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Neues Konto&#xa0;…</translation>
    </message>
    <message>
        <source>Open Lanyard</source>
        <translation>Lanyard öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more account(s).</source>
        <translation>
            <numerusform>Und %Ln weiteres Konto.</numerusform>
            <numerusform>Und %Ln weitere Konten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is being signed out.</source>
        <translation>%1 wird abgemeldet.</translation>
    </message>
</context>
</TS>

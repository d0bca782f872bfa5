<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>ColorStudio</name>
    <message>
      <source>mixed</source>
      <translation>gemischt</translation>
    </message>
    <message>
      <source>Double click or Backspace to reset.</source>
      <translation>Doppelklick oder Rücktaste setzt zurück.</translation>
    </message>
    <message>
      <source>mixed · </source>
      <translation>gemischt · </translation>
    </message>
    <message>
      <source>Objects</source>
      <translation>Objekte</translation>
    </message>
    <message>
      <source>Cast</source>
      <translation>Besetzung</translation>
    </message>
    <message>
      <source>All objects, and the shots each is in</source>
      <translation>Alle Objekte und die Einstellungen, in denen sie vorkommen</translation>
    </message>
    <message>
      <source>Find in other shots</source>
      <translation>In anderen Einstellungen suchen</translation>
    </message>
    <message>
      <source>Look for the object in shots nobody has clicked</source>
      <translation>Das Objekt in Einstellungen suchen, in denen niemand es angeklickt hat</translation>
    </message>
    <message>
      <source>It is</source>
      <translation>Das ist es</translation>
    </message>
    <message>
      <source>The object is in the shot picked: it takes its colour there</source>
      <translation>Das Objekt ist in der gewählten Einstellung: es bekommt dort seine Farbe</translation>
    </message>
    <message>
      <source>It is not</source>
      <translation>Das ist es nicht</translation>
    </message>
    <message>
      <source>The object is not in the shot picked  (Delete)</source>
      <translation>Das Objekt ist nicht in der gewählten Einstellung  (Entf)</translation>
    </message>
    <message>
      <source>Same as…</source>
      <translation>Dasselbe wie…</translation>
    </message>
    <message>
      <source>Another object is the same thing: make them one</source>
      <translation>Ein anderes Objekt ist dasselbe Ding: beide zu einem machen</translation>
    </message>
    <message>
      <source>Colour its shots</source>
      <translation>Seine Einstellungen färben</translation>
    </message>
    <message>
      <source>Colour all shots that the object is in</source>
      <translation>Alle Einstellungen färben, in denen das Objekt vorkommt</translation>
    </message>
    <message>
      <source>Import cast…</source>
      <translation>Besetzung importieren…</translation>
    </message>
    <message>
      <source>Names and colours of another film's objects</source>
      <translation>Namen und Farben der Objekte eines anderen Films</translation>
    </message>
    <message>
      <source>Export cast…</source>
      <translation>Besetzung exportieren…</translation>
    </message>
    <message>
      <source>Names and colours of all objects, for another film</source>
      <translation>Namen und Farben aller Objekte, für einen anderen Film</translation>
    </message>
    <message>
      <source>This object is the same thing and becomes part of it:</source>
      <translation>Dieses Objekt ist dasselbe Ding und geht darin auf:</translation>
    </message>
    <message>
      <source>Import cast</source>
      <translation>Besetzung importieren</translation>
    </message>
    <message>
      <source>Export cast</source>
      <translation>Besetzung exportieren</translation>
    </message>
    <message>
      <source>Casts</source>
      <translation>Besetzungen</translation>
    </message>
    <message>
      <source>Same as {0}</source>
      <translation>Dasselbe wie {0}</translation>
    </message>
    <message>
      <source>{0} is written.</source>
      <translation>{0} ist geschrieben.</translation>
    </message>
    <message>
      <source>{0} in shot {1}</source>
      <translation>{0} in Einstellung {1}</translation>
    </message>
    <message>
      <source>Not {0} in shot {1}</source>
      <translation>Nicht {0} in Einstellung {1}</translation>
    </message>
    <message>
      <source>{0} not in shot {1}</source>
      <translation>{0} nicht in Einstellung {1}</translation>
    </message>
    <message>
      <source>{0} is {1}</source>
      <translation>{0} ist {1}</translation>
    </message>
    <message>
      <source>Objects of the film, in all their shots</source>
      <translation>Objekte des Films, in all ihren Einstellungen</translation>
    </message>
    <message>
      <source>Shots</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Where it is and may be; Enter or a double click goes there</source>
      <translation>Wo es ist und sein könnte; Eingabe oder Doppelklick geht hin</translation>
    </message>
    <message>
      <source>Looking in other shots</source>
      <translation>Suche in anderen Einstellungen</translation>
    </message>
    <message>
      <source>Where it is</source>
      <translation>Wo es ist</translation>
    </message>
    <message>
      <source>own colours</source>
      <translation>eigene Farben</translation>
    </message>
    <message>
      <source>no colour</source>
      <translation>keine Farbe</translation>
    </message>
    <message>
      <source>in no shot</source>
      <translation>in keiner Einstellung</translation>
    </message>
    <message>
      <source>perhaps, {0} %</source>
      <translation>vielleicht, {0} %</translation>
    </message>
    <message>
      <source>likely, {0} %</source>
      <translation>wahrscheinlich, {0} %</translation>
    </message>
    <message>
      <source>shot {0}</source>
      <translation>Einstellung {0}</translation>
    </message>
    <message>
      <source>shots {0}</source>
      <translation>Einstellungen {0}</translation>
    </message>
    <message>
      <source>nowhere else</source>
      <translation>sonst nirgends</translation>
    </message>
    <message>
      <source>Shot {0}</source>
      <translation>Einstellung {0}</translation>
    </message>
    <message>
      <source>Press {0} and point at a thing in the picture. What was pointed at stands here, with the shots it is in.</source>
      <translation>Drücken Sie {0} und zeigen Sie auf ein Ding im Bild. Worauf gezeigt wurde, steht hier, mit den Einstellungen, in denen es vorkommt.</translation>
    </message>
    <message>
      <source>{0} to look at</source>
      <translation>{0} anzusehen</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Conform to another scan or cut…</source>
      <translation>An anderen Scan oder Schnitt anpassen…</translation>
    </message>
    <message>
      <source>Carry this film's work over to another file of it</source>
      <translation>Die Arbeit an diesem Film auf eine andere Datei davon übertragen</translation>
    </message>
    <message>
      <source>Choose another scan or cut of the film</source>
      <translation>Anderen Scan oder Schnitt des Films wählen</translation>
    </message>
    <message>
      <source>Conform to another scan or cut</source>
      <translation>An anderen Scan oder Schnitt anpassen</translation>
    </message>
    <message>
      <source>Looking for the same frames…</source>
      <translation>Suche nach denselben Bildern…</translation>
    </message>
    <message>
      <source>What became of the work</source>
      <translation>Was aus der Arbeit wurde</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Looking for shots…</source>
      <translation>Suche nach Einstellungen…</translation>
    </message>
    <message>
      <source>Carrying colour over…</source>
      <translation>Farbe wird übertragen…</translation>
    </message>
    <message>
      <source>Everything found its place.</source>
      <translation>Alles hat seinen Platz gefunden.</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Take the last edit back</source>
      <translation>Den letzten Schritt zurücknehmen</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Make it again</source>
      <translation>Ihn noch einmal machen</translation>
    </message>
    <message>
      <source>Select all shots</source>
      <translation>Alle Einstellungen auswählen</translation>
    </message>
    <message>
      <source>Select every shot</source>
      <translation>Jede Einstellung auswählen</translation>
    </message>
    <message>
      <source>Select none</source>
      <translation>Nichts auswählen</translation>
    </message>
    <message>
      <source>Clear the selection</source>
      <translation>Die Auswahl aufheben</translation>
    </message>
    <message>
      <source>Extend selection to previous shot</source>
      <translation>Auswahl auf vorige Einstellung erweitern</translation>
    </message>
    <message>
      <source>Select the shot before, too</source>
      <translation>Die Einstellung davor mit auswählen</translation>
    </message>
    <message>
      <source>Extend selection to next shot</source>
      <translation>Auswahl auf nächste Einstellung erweitern</translation>
    </message>
    <message>
      <source>Select the next shot, too</source>
      <translation>Die nächste Einstellung mit auswählen</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>Click an edit to go back to it</source>
      <translation>Auf einen Schritt klicken, um zu ihm zurückzugehen</translation>
    </message>
    <message>
      <source>Made by a job; choose another take to change it</source>
      <translation>Von einem Auftrag gemacht; eine andere Fassung ändert es</translation>
    </message>
    <message>
      <source>As it was opened</source>
      <translation>Wie geöffnet</translation>
    </message>
    <message>
      <source>{0}  (undone)</source>
      <translation>{0}  (zurückgenommen)</translation>
    </message>
    <message>
      <source>Where is the film now?</source>
      <translation>Wo ist der Film jetzt?</translation>
    </message>
    <message>
      <source>Film not found</source>
      <translation>Film nicht gefunden</translation>
    </message>
    <message>
      <source>Locate it now?</source>
      <translation>Jetzt suchen?</translation>
    </message>
    <message>
      <source>How many pictures a second does “{0}” play at?
Silent films mostly run at 16 to 20, sound films at 24. Choose one or type another.</source>
      <translation>Mit wie vielen Bildern in der Sekunde läuft „{0}“?
Stummfilme laufen meist mit 16 bis 20, Tonfilme mit 24. Wählen Sie eine Zahl oder geben Sie eine andere ein.</translation>
    </message>
    <message>
      <source>Pictures a second</source>
      <translation>Bilder je Sekunde</translation>
    </message>
    <message>
      <source>{0} % coloured · {1}</source>
      <translation>{0} % gefärbt · {1}</translation>
    </message>
    <message>
      <source>The studio setting {0} cannot be “{1}” and is back at its default.</source>
      <translation>Der Studio-Wert {0} kann nicht „{1}“ sein und steht wieder auf seinem Anfangswert.</translation>
    </message>
    <message>
      <source>Exemplars</source>
      <translation>Vorlagen</translation>
    </message>
    <message>
      <source>Colour copy…</source>
      <translation>Farbkopie…</translation>
    </message>
    <message>
      <source>Take colours from another copy of the film</source>
      <translation>Farben aus einer anderen Kopie des Films nehmen</translation>
    </message>
    <message>
      <source>Choose a copy of the film in colour</source>
      <translation>Eine farbige Kopie des Films wählen</translation>
    </message>
    <message>
      <source>The shots are not known yet; wait until they are found.</source>
      <translation>Die Einstellungen sind noch nicht bekannt; warten Sie, bis sie gefunden sind.</translation>
    </message>
    <message>
      <source>The film is coloured without a colour copy from now on.</source>
      <translation>Der Film wird von nun an ohne Farbkopie gefärbt.</translation>
    </message>
    <message>
      <source>Colour copy</source>
      <translation>Farbkopie</translation>
    </message>
    <message>
      <source>Looking for the film's shots in the copy…</source>
      <translation>Die Einstellungen des Films werden in der Kopie gesucht…</translation>
    </message>
    <message>
      <source>Choose another…</source>
      <translation>Andere wählen…</translation>
    </message>
    <message>
      <source>Do without it</source>
      <translation>Ohne sie auskommen</translation>
    </message>
    <message>
      <source>Left to right: the film. Bottom to top: the copy. Red: what the copy lacks.</source>
      <translation>Von links nach rechts: der Film. Von unten nach oben: die Kopie. Rot: was der Kopie fehlt.</translation>
    </message>
    <message>
      <source>The copy shows nothing of this film: it cannot lend its colours.</source>
      <translation>Die Kopie zeigt nichts von diesem Film: sie kann ihm keine Farben leihen.</translation>
    </message>
    <message>
      <source>{0} × {1}, {2:.3f} pictures a second, {3}:{4:02}</source>
      <translation>{0} × {1}, {2:.3f} Bilder je Sekunde, {3}:{4:02}</translation>
    </message>
    <message>
      <source>Film {0}</source>
      <translation>Film {0}</translation>
    </message>
    <message>
      <source>Copy {0}</source>
      <translation>Kopie {0}</translation>
    </message>
    <message>
      <source>The copy shows {0} of the film. Colorize shots to take its colours.</source>
      <translation>Die Kopie zeigt {0} des Films. Färben Sie Einstellungen, um ihre Farben zu übernehmen.</translation>
    </message>
    <message>
      <source>Which part of the copy shows which part of the film</source>
      <translation>Welcher Teil der Kopie welchen Teil des Films zeigt</translation>
    </message>
    <message>
      <source>Pictures to add</source>
      <translation>Hinzuzufügende Bilder</translation>
    </message>
    <message>
      <source>Each of these is added; Delete takes one out</source>
      <translation>Jedes davon wird hinzugefügt; Entf nimmt eines heraus</translation>
    </message>
    <message>
      <source>Add exemplars…</source>
      <translation>Vorlagen hinzufügen…</translation>
    </message>
    <message>
      <source>Colour pictures to follow</source>
      <translation>Farbbilder, denen gefolgt wird</translation>
    </message>
    <message>
      <source>Use frame as exemplar…</source>
      <translation>Bild als Vorlage nehmen…</translation>
    </message>
    <message>
      <source>Let shots follow its colour</source>
      <translation>Einstellungen seiner Farbe folgen lassen</translation>
    </message>
    <message>
      <source>Suggest exemplars…</source>
      <translation>Vorlagen vorschlagen…</translation>
    </message>
    <message>
      <source>Which frames to colour by hand</source>
      <translation>Welche Bilder von Hand zu färben sind</translation>
    </message>
    <message>
      <source>Use frame as exemplar</source>
      <translation>Bild als Vorlage nehmen</translation>
    </message>
    <message>
      <source>The exemplar is added; colorize the shots to follow it.</source>
      <translation>Die Vorlage ist hinzugefügt; färben Sie die Einstellungen, damit sie ihr folgen.</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Nehmen</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Ändern</translation>
    </message>
    <message>
      <source>{0} exemplars are added; colorize the shots to follow them.</source>
      <translation>{0} Vorlagen sind hinzugefügt; färben Sie die Einstellungen, damit sie ihnen folgen.</translation>
    </message>
    <message>
      <source>Add exemplars</source>
      <translation>Vorlagen hinzufügen</translation>
    </message>
    <message>
      <source>Where the picture comes from</source>
      <translation>Woher das Bild kommt</translation>
    </message>
    <message>
      <source>Picture file</source>
      <translation>Bilddatei</translation>
    </message>
    <message>
      <source>Frame of a film</source>
      <translation>Bild eines Films</translation>
    </message>
    <message>
      <source>Where it holds</source>
      <translation>Wo es gilt</translation>
    </message>
    <message>
      <source>Browse…</source>
      <translation>Durchsuchen…</translation>
    </message>
    <message>
      <source>Choose one or several colour pictures</source>
      <translation>Ein oder mehrere Farbbilder wählen</translation>
    </message>
    <message>
      <source>Browse</source>
      <translation>Durchsuchen</translation>
    </message>
    <message>
      <source>Recent pictures</source>
      <translation>Letzte Bilder</translation>
    </message>
    <message>
      <source>Enter or a click takes one of these again</source>
      <translation>Eingabe oder Klick nimmt eines davon wieder</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Let the shots follow these pictures when they are coloured</source>
      <translation>Die Einstellungen diesen Bildern folgen lassen, wenn sie gefärbt werden</translation>
    </message>
    <message>
      <source>Pictures in colour</source>
      <translation>Farbbilder</translation>
    </message>
    <message>
      <source>Recently used</source>
      <translation>Zuletzt benutzt</translation>
    </message>
    <message>
      <source>A photograph, a painted still, a frame of another film: any picture in colour.</source>
      <translation>Eine Fotografie, ein bemaltes Standbild, ein Bild eines anderen Films: jedes farbige Bild.</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>Add {0} pictures</source>
      <translation>{0} Bilder hinzufügen</translation>
    </message>
    <message>
      <source>{0} is not a picture that can be read.</source>
      <translation>{0} ist kein lesbares Bild.</translation>
    </message>
    <message>
      <source>Add a colour picture to follow: of this frame, or of similar things.</source>
      <translation>Fügen Sie ein Farbbild hinzu, dem gefolgt wird: von diesem Bild oder von ähnlichen Dingen.</translation>
    </message>
    <message>
      <source>What these shots follow; Enter goes to its frame, Delete removes it</source>
      <translation>Wem diese Einstellungen folgen; Eingabe geht zum Bild, Entf entfernt es</translation>
    </message>
    <message>
      <source>Add…</source>
      <translation>Hinzufügen…</translation>
    </message>
    <message>
      <source>Go to</source>
      <translation>Gehe zu</translation>
    </message>
    <message>
      <source>Go to the frame it is pinned at</source>
      <translation>Zum Bild gehen, an dem es haftet</translation>
    </message>
    <message>
      <source>Where it holds, and its pin</source>
      <translation>Wo es gilt und haftet</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove this exemplar  (Delete)</source>
      <translation>Diese Vorlage entfernen  (Entf)</translation>
    </message>
    <message>
      <source>Pinned {0} · {1}</source>
      <translation>Haftet an {0} · {1}</translation>
    </message>
    <message>
      <source>Free · {0}</source>
      <translation>Frei · {0}</translation>
    </message>
    <message>
      <source>Make it the colour of the frame that it shows</source>
      <translation>Zur Farbe des Bildes machen, das sie zeigt</translation>
    </message>
    <message>
      <source>Exemplar</source>
      <translation>Vorlage</translation>
    </message>
    <message>
      <source>This frame</source>
      <translation>Dieses Bild</translation>
    </message>
    <message>
      <source>What it takes from the exemplar</source>
      <translation>Was es von der Vorlage nimmt</translation>
    </message>
    <message>
      <source>Choose a picture on the left.</source>
      <translation>Wählen Sie links ein Bild.</translation>
    </message>
    <message>
      <source>It shows another frame of this film, {0} ({1} % sure).</source>
      <translation>Sie zeigt ein anderes Bild dieses Films, {0} ({1} % sicher).</translation>
    </message>
    <message>
      <source>No match</source>
      <translation>Passt nicht</translation>
    </message>
    <message>
      <source>Aligned: it shows this very frame, {0} % matched, {1} % sure.</source>
      <translation>Deckungsgleich: sie zeigt genau dieses Bild, {0} % passend, {1} % sicher.</translation>
    </message>
    <message>
      <source>Like things: {0} % of the frame matched, {1} % sure. What stays grey is left to the model.</source>
      <translation>Ähnliche Dinge: {0} % des Bildes passend, {1} % sicher. Was grau bleibt, ist dem Modell überlassen.</translation>
    </message>
    <message>
      <source>Does not help here: {0} % of the frame matched, only {1} % sure. Choose a picture of the same things, or another frame.</source>
      <translation>Hilft hier nicht: {0} % des Bildes passend, nur {1} % sicher. Wählen Sie ein Bild derselben Dinge oder ein anderes Filmbild.</translation>
    </message>
    <message>
      <source>Matching…</source>
      <translation>Vergleich…</translation>
    </message>
    <message>
      <source>Looking for what both show…</source>
      <translation>Suche nach dem, was beide zeigen…</translation>
    </message>
    <message>
      <source>Pin at {0}</source>
      <translation>Anheften bei {0}</translation>
    </message>
    <message>
      <source>Edit frame in painting program</source>
      <translation>Bild im Malprogramm bearbeiten</translation>
    </message>
    <message>
      <source>Its colour comes back at each save</source>
      <translation>Seine Farbe kommt bei jedem Speichern zurück</translation>
    </message>
    <message>
      <source>Write keyframes…</source>
      <translation>Schlüsselbilder schreiben…</translation>
    </message>
    <message>
      <source>One picture of each shot, to be painted on</source>
      <translation>Ein Bild jeder Einstellung, zum Bemalen</translation>
    </message>
    <message>
      <source>Take keyframes back…</source>
      <translation>Schlüsselbilder zurücknehmen…</translation>
    </message>
    <message>
      <source>What was painted, as exemplars</source>
      <translation>Was bemalt wurde, als Vorlagen</translation>
    </message>
    <message>
      <source>Write keyframes into</source>
      <translation>Schlüsselbilder schreiben nach</translation>
    </message>
    <message>
      <source>Take keyframes back from</source>
      <translation>Schlüsselbilder zurücknehmen aus</translation>
    </message>
    <message>
      <source>The painted keyframe is back; colorize its shot to follow it.</source>
      <translation>Das bemalte Schlüsselbild ist zurück; färben Sie seine Einstellung, damit sie ihm folgt.</translation>
    </message>
    <message>
      <source>{0} pictures are written to {1}.</source>
      <translation>{0} Bilder sind nach {1} geschrieben.</translation>
    </message>
    <message>
      <source>Nothing was painted, so no keyframe was taken back.</source>
      <translation>Nichts wurde bemalt, darum kam kein Schlüsselbild zurück.</translation>
    </message>
    <message>
      <source>{0} is opened; its colour comes back at each save.</source>
      <translation>{0} ist geöffnet; seine Farbe kommt bei jedem Speichern zurück.</translation>
    </message>
    <message>
      <source>No painting program was found; choose one in the preferences. {0}</source>
      <translation>Kein Malprogramm gefunden; wählen Sie eines in den Voreinstellungen. {0}</translation>
    </message>
    <message>
      <source>{0} painted keyframes are back; colorize their shots to follow them.</source>
      <translation>{0} bemalte Schlüsselbilder sind zurück; färben Sie ihre Einstellungen, damit sie ihnen folgen.</translation>
    </message>
    <message>
      <source>Film</source>
      <translation>Film</translation>
    </message>
    <message>
      <source>Frame of the film</source>
      <translation>Bild des Films</translation>
    </message>
    <message>
      <source>Scrub the film  (←, →: a frame; Page Up, Down: more)</source>
      <translation>Durch den Film gehen  (←, →: ein Bild; Bild auf, ab: mehr)</translation>
    </message>
    <message>
      <source>Choose film…</source>
      <translation>Film wählen…</translation>
    </message>
    <message>
      <source>Take a frame of another film</source>
      <translation>Ein Bild eines anderen Films nehmen</translation>
    </message>
    <message>
      <source>Take this frame</source>
      <translation>Dieses Bild nehmen</translation>
    </message>
    <message>
      <source>Add it to the pictures below</source>
      <translation>Den Bildern unten hinzufügen</translation>
    </message>
    <message>
      <source>Choose a film in colour.</source>
      <translation>Wählen Sie einen farbigen Film.</translation>
    </message>
    <message>
      <source>A film in colour</source>
      <translation>Ein farbiger Film</translation>
    </message>
    <message>
      <source>Opening {0}…</source>
      <translation>{0} wird geöffnet…</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Alle Dateien</translation>
    </message>
    <message>
      <source>Films</source>
      <translation>Filme</translation>
    </message>
    <message>
      <source>whole film</source>
      <translation>ganzer Film</translation>
    </message>
    <message>
      <source>It is the colour of this very frame; else any frame may take colours from it</source>
      <translation>Es ist die Farbe genau dieses Bildes; sonst darf jedes Bild Farben davon nehmen</translation>
    </message>
    <message>
      <source>no shot</source>
      <translation>keine Einstellung</translation>
    </message>
    <message>
      <source>{0} shots</source>
      <translation>{0} Einstellungen</translation>
    </message>
    <message>
      <source>Pinned at this frame, {0}</source>
      <translation>An diesem Bild angeheftet, {0}</translation>
    </message>
    <message>
      <source>This shot</source>
      <translation>Diese Einstellung</translation>
    </message>
    <message>
      <source>The shot of the frame shown</source>
      <translation>Die Einstellung des gezeigten Bildes</translation>
    </message>
    <message>
      <source>Each of the shots that are selected in the timeline</source>
      <translation>Jede Einstellung, die in der Zeitleiste ausgewählt ist</translation>
    </message>
    <message>
      <source>Whole film</source>
      <translation>Ganzer Film</translation>
    </message>
    <message>
      <source>Every shot, where it has like things</source>
      <translation>Jede Einstellung, wo sie ähnliche Dinge hat</translation>
    </message>
    <message>
      <source>{0} selected shots</source>
      <translation>{0} ausgewählte Einstellungen</translation>
    </message>
    <message>
      <source>Suggested exemplars</source>
      <translation>Vorgeschlagene Vorlagen</translation>
    </message>
    <message>
      <source>Looking for frames</source>
      <translation>Suche nach Bildern</translation>
    </message>
    <message>
      <source>Suggested frames</source>
      <translation>Vorgeschlagene Bilder</translation>
    </message>
    <message>
      <source>Enter or a double click goes to the frame</source>
      <translation>Eingabe oder Doppelklick geht zum Bild</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>Noch einmal suchen</translation>
    </message>
    <message>
      <source>Ask once more, as after shots were coloured</source>
      <translation>Erneut fragen, etwa nachdem Einstellungen gefärbt wurden</translation>
    </message>
    <message>
      <source>Looking where colour is least sure…</source>
      <translation>Suche nach unsicherer Farbe…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Close this list</source>
      <translation>Diese Liste schließen</translation>
    </message>
    <message>
      <source>Show this frame</source>
      <translation>Dieses Bild zeigen</translation>
    </message>
    <message>
      <source>Add exemplar here…</source>
      <translation>Vorlage hier hinzufügen…</translation>
    </message>
    <message>
      <source>Go there and choose a colour picture of it</source>
      <translation>Hingehen und ein Farbbild davon wählen</translation>
    </message>
    <message>
      <source>Add marker</source>
      <translation>Marke setzen</translation>
    </message>
    <message>
      <source>Mark the frame in the timeline</source>
      <translation>Das Bild in der Zeitleiste markieren</translation>
    </message>
    <message>
      <source>Coloured by hand, these frames would help most:</source>
      <translation>Von Hand gefärbt, würden diese Bilder am meisten helfen:</translation>
    </message>
    <message>
      <source>The colour is confident throughout the film.</source>
      <translation>Die Farbe ist im ganzen Film sicher.</translation>
    </message>
    <message>
      <source>Makes {0} s sure, in {1}</source>
      <translation>Macht {0} s sicher, in {1}</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <source>Write the colour film</source>
      <translation>Den Farbfilm schreiben</translation>
    </message>
    <message>
      <source>Save still…</source>
      <translation>Standbild sichern…</translation>
    </message>
    <message>
      <source>Save this frame</source>
      <translation>Dieses Bild sichern</translation>
    </message>
    <message>
      <source>Save still</source>
      <translation>Standbild sichern</translation>
    </message>
    <message>
      <source>Selected shots, a file each</source>
      <translation>Ausgewählte Einstellungen, je eine Datei</translation>
    </message>
    <message>
      <source>The still cannot be written there; choose another place.</source>
      <translation>Das Standbild kann dort nicht geschrieben werden; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <source>From in to out</source>
      <translation>Von Anfangs- bis Endmarke</translation>
    </message>
    <message>
      <source>Selected shots</source>
      <translation>Ausgewählte Einstellungen</translation>
    </message>
    <message>
      <source>About {0}; {1} free on this disk.</source>
      <translation>Etwa {0}; {1} frei auf diesem Laufwerk.</translation>
    </message>
    <message>
      <source>The export needs about {0}, but only {1} are free on this disk. Try anyway?</source>
      <translation>Der Export braucht etwa {0}, auf diesem Laufwerk sind aber nur {1} frei. Trotzdem versuchen?</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Export</translation>
    </message>
    <message>
      <source>File name without extension</source>
      <translation>Dateiname ohne Endung</translation>
    </message>
    <message>
      <source>The folder to write in</source>
      <translation>Der Ordner, in den geschrieben wird</translation>
    </message>
    <message>
      <source>How much of the film to write</source>
      <translation>Wie viel des Films geschrieben wird</translation>
    </message>
    <message>
      <source>Copy the sound as it is</source>
      <translation>Ton unverändert kopieren</translation>
    </message>
    <message>
      <source>Without it the file is silent</source>
      <translation>Ohne ihn ist die Datei stumm</translation>
    </message>
    <message>
      <source>CRF </source>
      <translation>CRF </translation>
    </message>
    <message>
      <source> (lower is better)</source>
      <translation>  (kleiner ist besser)</translation>
    </message>
    <message>
      <source>Constant rate factor: a lower one makes a larger file</source>
      <translation>Constant Rate Factor: ein kleinerer macht eine größere Datei</translation>
    </message>
    <message>
      <source>Use the machine's encoder chip</source>
      <translation>Den Encoder-Chip der Maschine nutzen</translation>
    </message>
    <message>
      <source>Faster, a little larger; not everywhere the same file</source>
      <translation>Schneller, etwas größer; nicht überall dieselbe Datei</translation>
    </message>
    <message>
      <source>Deinterlace</source>
      <translation>Halbbilder auflösen</translation>
    </message>
    <message>
      <source>Make whole pictures of the film's fields, one for each frame (bwdif)</source>
      <translation>Aus den Halbbildern des Films ganze machen, eines je Bild (bwdif)</translation>
    </message>
    <message>
      <source>Purpose</source>
      <translation>Zweck</translation>
    </message>
    <message>
      <source>What the file is for</source>
      <translation>Wozu die Datei dient</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Wählen…</translation>
    </message>
    <message>
      <source>Choose a folder</source>
      <translation>Einen Ordner wählen</translation>
    </message>
    <message>
      <source>Choose the folder to write in</source>
      <translation>Den Ordner wählen, in den geschrieben wird</translation>
    </message>
    <message>
      <source>Export to</source>
      <translation>Exportieren nach</translation>
    </message>
    <message>
      <source>{0} of these files exist already. Replace them?</source>
      <translation>{0} dieser Dateien gibt es schon. Ersetzen?</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>Teil</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>Qualität</translation>
    </message>
    <message>
      <source>Give the file a name.</source>
      <translation>Geben Sie der Datei einen Namen.</translation>
    </message>
    <message>
      <source>{0} · shot {1} · {2}</source>
      <translation>{0} · Einstellung {1} · {2}</translation>
    </message>
    <message>
      <source>This folder does not exist.</source>
      <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
      <source>This will not fit: choose another folder or purpose.</source>
      <translation>Das passt nicht: wählen Sie einen anderen Ordner oder Zweck.</translation>
    </message>
    <message>
      <source>{0} · {1}</source>
      <translation>{0} · {1}</translation>
    </message>
    <message>
      <source>{0} exists already. Replace it?</source>
      <translation>{0} gibt es schon. Ersetzen?</translation>
    </message>
    <message>
      <source>Deinterlace (the film is {0})</source>
      <translation>Halbbilder auflösen (der Film ist {0})</translation>
    </message>
    <message>
      <source>Not possible on this machine: {0}.</source>
      <translation>Auf dieser Maschine nicht möglich: {0}.</translation>
    </message>
    <message>
      <source>Share MP4</source>
      <translation>Weitergeben, MP4</translation>
    </message>
    <message>
      <source>H.264: plays everywhere, sound copied</source>
      <translation>H.264: läuft überall, Ton kopiert</translation>
    </message>
    <message>
      <source>Share small MP4</source>
      <translation>Weitergeben, kleine MP4</translation>
    </message>
    <message>
      <source>H.265: half the size, newer players</source>
      <translation>H.265: halb so groß, neuere Abspieler</translation>
    </message>
    <message>
      <source>Archive FFV1</source>
      <translation>Archiv, FFV1</translation>
    </message>
    <message>
      <source>In Matroska: every bit of the film's luma kept</source>
      <translation>In Matroska: jedes Bit der Luma des Films bleibt</translation>
    </message>
    <message>
      <source>Edit ProRes</source>
      <translation>Schnitt, ProRes</translation>
    </message>
    <message>
      <source>ProRes 422 HQ in QuickTime: for editing and grading</source>
      <translation>ProRes 422 HQ in QuickTime: für Schnitt und Farbkorrektur</translation>
    </message>
    <message>
      <source>Side-by-side comparison</source>
      <translation>Vergleich nebeneinander</translation>
    </message>
    <message>
      <source>MP4 with the original on the left and the colour on the right, sound copied</source>
      <translation>MP4 mit dem Original links und der Farbe rechts, Ton kopiert</translation>
    </message>
    <message>
      <source>Split comparison</source>
      <translation>Vergleich mit Trennlinie</translation>
    </message>
    <message>
      <source>MP4, grey up to a line in the middle, colour from there on, sound copied</source>
      <translation>MP4, grau bis zu einer Linie in der Mitte, von da an farbig, Ton kopiert</translation>
    </message>
    <message>
      <source>GIF of a range</source>
      <translation>GIF eines Bereichs</translation>
    </message>
    <message>
      <source>A moving picture for the web; best for a short range</source>
      <translation>Ein bewegtes Bild fürs Netz; am besten von einem kurzen Bereich</translation>
    </message>
    <message>
      <source>Still image</source>
      <translation>Standbild</translation>
    </message>
    <message>
      <source>A PNG picture of the frame at the playhead</source>
      <translation>Ein PNG des Bildes am Abspielkopf</translation>
    </message>
    <message>
      <source>Frames</source>
      <translation>Einzelbilder</translation>
    </message>
    <message>
      <source>A folder of numbered PNG pictures</source>
      <translation>Ein Ordner mit nummerierten PNG-Bildern</translation>
    </message>
    <message>
      <source>only partly coloured</source>
      <translation>nur teilweise gefärbt</translation>
    </message>
    <message>
      <source>a cut was moved since it was coloured</source>
      <translation>ein Schnitt wurde seit dem Färben verschoben</translation>
    </message>
    <message>
      <source>edited since it was coloured</source>
      <translation>seit dem Färben bearbeitet</translation>
    </message>
    <message>
      <source>{0}; being coloured now</source>
      <translation>{0}; wird gerade gefärbt</translation>
    </message>
    <message>
      <source>{0}; waits to be coloured</source>
      <translation>{0}; wartet auf das Färben</translation>
    </message>
    <message>
      <source>Not all is coloured</source>
      <translation>Nicht alles ist gefärbt</translation>
    </message>
    <message>
      <source>Shots that are not ready</source>
      <translation>Einstellungen, die nicht fertig sind</translation>
    </message>
    <message>
      <source>Enter or a double click goes to the shot</source>
      <translation>Eingabe oder Doppelklick geht zur Einstellung</translation>
    </message>
    <message>
      <source>Colour what is not ready, then export</source>
      <translation>Färben, was nicht fertig ist, dann exportieren</translation>
    </message>
    <message>
      <source>Export anyway</source>
      <translation>Trotzdem exportieren</translation>
    </message>
    <message>
      <source>Write them as they are</source>
      <translation>Schreiben, wie sie sind</translation>
    </message>
    <message>
      <source>Close the export and show this shot</source>
      <translation>Den Export schließen und diese Einstellung zeigen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Back to the export</source>
      <translation>Zurück zum Export</translation>
    </message>
    <message>
      <source>1 shot of this export is not ready:</source>
      <translation>1 Einstellung dieses Exports ist nicht fertig:</translation>
    </message>
    <message>
      <source>Some of this export is not ready:</source>
      <translation>Einiges von diesem Export ist nicht fertig:</translation>
    </message>
    <message>
      <source>Colour it now</source>
      <translation>Jetzt färben</translation>
    </message>
    <message>
      <source>Colour them now</source>
      <translation>Sie jetzt färben</translation>
    </message>
    <message>
      <source>{0} shots of this export are not ready:</source>
      <translation>{0} Einstellungen dieses Exports sind nicht fertig:</translation>
    </message>
    <message>
      <source>Live…</source>
      <translation>Live…</translation>
    </message>
    <message>
      <source>Colour a camera, a stream or a file as it comes</source>
      <translation>Eine Kamera, einen Datenstrom oder eine Datei färben, wie sie kommen</translation>
    </message>
    <message>
      <source>Live — ColorStudio</source>
      <translation>Live — ColorStudio</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>A camera's number, an address such as rtsp://…, or a file</source>
      <translation>Die Nummer einer Kamera, eine Adresse wie rtsp://… oder eine Datei</translation>
    </message>
    <message>
      <source>Camera, address or file</source>
      <translation>Kamera, Adresse oder Datei</translation>
    </message>
    <message>
      <source>File…</source>
      <translation>Datei…</translation>
    </message>
    <message>
      <source>Play a file as if it came live</source>
      <translation>Eine Datei abspielen, als käme sie live</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Start</translation>
    </message>
    <message>
      <source>Watch this source in colour</source>
      <translation>Diese Quelle in Farbe sehen</translation>
    </message>
    <message>
      <source>Record…</source>
      <translation>Aufnehmen…</translation>
    </message>
    <message>
      <source>Begin again, and write what is shown to a film</source>
      <translation>Neu beginnen und als Film schreiben, was gezeigt wird</translation>
    </message>
    <message>
      <source>Choose a camera, an address or a file.</source>
      <translation>Wählen Sie eine Kamera, eine Adresse oder eine Datei.</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Play a file</source>
      <translation>Eine Datei abspielen</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Aufnehmen</translation>
    </message>
    <message>
      <source>{0:.0f} pictures a second, {1:.0f} ms behind, {2} dropped</source>
      <translation>{0:.0f} Bilder je Sekunde, {1:.0f} ms zurück, {2} ausgelassen</translation>
    </message>
    <message>
      <source>Add a model</source>
      <translation>Modell hinzufügen</translation>
    </message>
    <message>
      <source>Folder, file or ORG/REPOSITORY</source>
      <translation>Ordner, Datei oder ORG/REPOSITORY</translation>
    </message>
    <message>
      <source>A diffusers pipeline, a file of weights, or a repository of the hub</source>
      <translation>Eine diffusers-Pipeline, eine Datei mit Gewichten oder ein Repository des Hubs</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>What to call it</source>
      <translation>Wie es heißen soll</translation>
    </message>
    <message>
      <source>As its folder</source>
      <translation>Wie sein Ordner</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <source>The licence it is published under</source>
      <translation>Die Lizenz, unter der es veröffentlicht ist</translation>
    </message>
    <message>
      <source>Not stated</source>
      <translation>Nicht genannt</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>How it is loaded; usually detected from its files</source>
      <translation>Wie es geladen wird; meist an seinen Dateien erkannt</translation>
    </message>
    <message>
      <source>Detect from its files</source>
      <translation>An seinen Dateien erkennen</translation>
    </message>
    <message>
      <source>Its licence allows commercial use</source>
      <translation>Seine Lizenz erlaubt gewerbliche Nutzung</translation>
    </message>
    <message>
      <source>It is listed accordingly</source>
      <translation>Es wird danach eingeordnet</translation>
    </message>
    <message>
      <source>Its files are linked, not copied. Only weights that cannot run code are taken: safetensors, and checked PyTorch files of the kinds that are published so.</source>
      <translation>Seine Dateien werden verknüpft, nicht kopiert. Nur Gewichte, die keinen Code ausführen können, werden genommen: safetensors und geprüfte PyTorch-Dateien der Arten, die so veröffentlicht sind.</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>A model's folder</source>
      <translation>Der Ordner eines Modells</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>Gewichte</translation>
    </message>
    <message>
      <source>A file of weights</source>
      <translation>Eine Datei mit Gewichten</translation>
    </message>
    <message>
      <source>Folder…</source>
      <translation>Ordner…</translation>
    </message>
    <message>
      <source>Choose a model's folder</source>
      <translation>Den Ordner eines Modells wählen</translation>
    </message>
    <message>
      <source>Choose a file of weights</source>
      <translation>Eine Datei mit Gewichten wählen</translation>
    </message>
    <message>
      <source>{0} colours this film: {1}.</source>
      <translation>{0} färbt diesen Film: {1}.</translation>
    </message>
    <message>
      <source>Recommendation</source>
      <translation>Empfehlung</translation>
    </message>
    <message>
      <source>Looking at the film</source>
      <translation>Der Film wird angesehen</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Ausblenden</translation>
    </message>
    <message>
      <source>Hide the recommendation</source>
      <translation>Die Empfehlung ausblenden</translation>
    </message>
    <message>
      <source>Looking at the film and this machine…</source>
      <translation>Film und Maschine werden angesehen…</translation>
    </message>
    <message>
      <source>Of what is installed, {0}: {1}.</source>
      <translation>Von den installierten {0}: {1}.</translation>
    </message>
    <message>
      <source>The film: {0}</source>
      <translation>Der Film: {0}</translation>
    </message>
    <message>
      <source>This machine: {0}.</source>
      <translation>Diese Maschine: {0}.</translation>
    </message>
    <message>
      <source>Next: {0}.</source>
      <translation>Danach: {0}.</translation>
    </message>
    <message>
      <source>Not {0}: {1}.</source>
      <translation>Nicht {0}: {1}.</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>Arrows go from model to model</source>
      <translation>Pfeiltasten gehen von Modell zu Modell</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>Try on this frame</source>
      <translation>Hier ausprobieren</translation>
    </message>
    <message>
      <source>Colour the frame under the playhead with it; nothing is stored</source>
      <translation>Das Bild unter dem Abspielkopf damit färben; nichts wird gespeichert</translation>
    </message>
    <message>
      <source>Use for this film</source>
      <translation>Für den Film</translation>
    </message>
    <message>
      <source>Colour all shots that have no model of their own with it</source>
      <translation>Alle Einstellungen ohne eigenes Modell damit färben</translation>
    </message>
    <message>
      <source>Use for these shots</source>
      <translation>Für diese Einstellungen</translation>
    </message>
    <message>
      <source>Colour the selected shots, or the one under the playhead, with it</source>
      <translation>Die ausgewählten Einstellungen, oder die unter dem Abspielkopf, damit färben</translation>
    </message>
    <message>
      <source>Download…</source>
      <translation>Herunterladen…</translation>
    </message>
    <message>
      <source>See licence, size and free space, and then fetch it</source>
      <translation>Lizenz, Größe und freien Platz ansehen, dann holen</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Stop; what was downloaded is kept</source>
      <translation>Anhalten; was geladen ist, bleibt</translation>
    </message>
    <message>
      <source>Resume…</source>
      <translation>Fortsetzen…</translation>
    </message>
    <message>
      <source>Go on where it stopped</source>
      <translation>Weitermachen, wo es stehen blieb</translation>
    </message>
    <message>
      <source>Stop, and delete what was downloaded</source>
      <translation>Anhalten und löschen, was geladen wurde</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <source>Compare every file with its checksum again</source>
      <translation>Jede Datei noch einmal mit ihrer Prüfsumme vergleichen</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Entfernen…</translation>
    </message>
    <message>
      <source>Delete it from this machine</source>
      <translation>Von dieser Maschine löschen</translation>
    </message>
    <message>
      <source>Model library…</source>
      <translation>Modellbibliothek…</translation>
    </message>
    <message>
      <source>Find, download, try and remove models</source>
      <translation>Modelle finden, herunterladen, ausprobieren und entfernen</translation>
    </message>
    <message>
      <source>Use my graphics card…</source>
      <translation>Meine Grafikkarte nutzen…</translation>
    </message>
    <message>
      <source>Fetch what NVIDIA cards need, or remove it</source>
      <translation>Holt, was NVIDIA-Karten brauchen, oder entfernt es</translation>
    </message>
    <message>
      <source>{0} is the film's model now; colorize the film to see it.</source>
      <translation>{0} ist jetzt das Modell des Films; färben Sie den Film, um es zu sehen.</translation>
    </message>
    <message>
      <source>{0} is the film's model now; {1} shots keep a model of their own.</source>
      <translation>{0} ist jetzt das Modell des Films; {1} Einstellungen behalten ein eigenes.</translation>
    </message>
    <message>
      <source>The shots are not known yet; use the model for the film.</source>
      <translation>Die Einstellungen sind noch nicht bekannt; nehmen Sie das Modell für den Film.</translation>
    </message>
    <message>
      <source>{0} is the model of {1} shots now; colorize them to see it.</source>
      <translation>{0} ist jetzt das Modell von {1} Einstellungen; färben Sie sie, um es zu sehen.</translation>
    </message>
    <message>
      <source>{0} is the film's model now; one shot keeps its own model.</source>
      <translation>{0} ist jetzt das Modell des Films; eine Einstellung behält ihr eigenes.</translation>
    </message>
    <message>
      <source>{0} is the model of this shot now; colorize it to see it.</source>
      <translation>{0} ist jetzt das Modell dieser Einstellung; färben Sie sie, um es zu sehen.</translation>
    </message>
    <message>
      <source>No model matches; clear the search or a filter.</source>
      <translation>Kein Modell passt; leeren Sie die Suche oder einen Filter.</translation>
    </message>
    <message>
      <source>Model library</source>
      <translation>Modellbibliothek</translation>
    </message>
    <message>
      <source>Search models</source>
      <translation>Modelle suchen</translation>
    </message>
    <message>
      <source>Part of a name, a licence or a strength</source>
      <translation>Teil eines Namens, einer Lizenz oder einer Stärke</translation>
    </message>
    <message>
      <source>Installed</source>
      <translation>Installiert</translation>
    </message>
    <message>
      <source>Only models on this machine</source>
      <translation>Nur Modelle auf dieser Maschine</translation>
    </message>
    <message>
      <source>Commercial use</source>
      <translation>Gewerbliche Nutzung</translation>
    </message>
    <message>
      <source>Only models whose licence allows commercial use</source>
      <translation>Nur Modelle, deren Lizenz gewerbliche Nutzung erlaubt</translation>
    </message>
    <message>
      <source>Fits this machine</source>
      <translation>Passt zu dieser Maschine</translation>
    </message>
    <message>
      <source>Only models that this machine can run</source>
      <translation>Nur Modelle, die auf dieser Maschine laufen</translation>
    </message>
    <message>
      <source>Which model suits this film?</source>
      <translation>Welches Modell passt zu diesem Film?</translation>
    </message>
    <message>
      <source>Look at the film and this machine, and recommend a model</source>
      <translation>Film und Maschine ansehen und ein Modell empfehlen</translation>
    </message>
    <message>
      <source>Add from folder…</source>
      <translation>Aus Ordner hinzufügen…</translation>
    </message>
    <message>
      <source>Add a folder, a file or a hub repository as a model</source>
      <translation>Einen Ordner, eine Datei oder ein Repository des Hubs als Modell hinzufügen</translation>
    </message>
    <message>
      <source>Downloads go on</source>
      <translation>Es wird weiter geladen</translation>
    </message>
    <message>
      <source>Remove model</source>
      <translation>Modell entfernen</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suche</translation>
    </message>
    <message>
      <source>Reading the library…</source>
      <translation>Die Bibliothek wird gelesen…</translation>
    </message>
    <message>
      <source>Remove {0} from this machine? Films that were coloured with it keep their colour.</source>
      <translation>{0} von dieser Maschine entfernen? Filme, die damit gefärbt wurden, behalten ihre Farbe.</translation>
    </message>
    <message>
      <source>Use my graphics card</source>
      <translation>Meine Grafikkarte nutzen</translation>
    </message>
    <message>
      <source>ColorStudio comes with a torch for the processor. The one for NVIDIA cards is large, so it is fetched only if you want it.</source>
      <translation>ColorStudio bringt ein torch für den Prozessor mit. Das für NVIDIA-Karten ist groß und wird nur geholt, wenn Sie es wollen.</translation>
    </message>
    <message>
      <source>See what is needed</source>
      <translation>Zeigen, was nötig ist</translation>
    </message>
    <message>
      <source>Ask the driver and the index of packages; fetches nothing</source>
      <translation>Fragt den Treiber und das Paketverzeichnis; holt nichts</translation>
    </message>
    <message>
      <source>Fetch</source>
      <translation>Holen</translation>
    </message>
    <message>
      <source>Fetch it into your own folder</source>
      <translation>In Ihren eigenen Ordner holen</translation>
    </message>
    <message>
      <source>What came is kept and goes on later</source>
      <translation>Was da ist, bleibt und geht später weiter</translation>
    </message>
    <message>
      <source>Use the torch that came along again</source>
      <translation>Wieder das mitgelieferte torch nutzen</translation>
    </message>
    <message>
      <source>It is used when ColorStudio starts next.</source>
      <translation>Es wird ab dem nächsten Start von ColorStudio genutzt.</translation>
    </message>
    <message>
      <source>Removed. The torch that came along is used when ColorStudio starts next.</source>
      <translation>Entfernt. Ab dem nächsten Start nutzt ColorStudio das mitgelieferte torch.</translation>
    </message>
    <message>
      <source>One moment…</source>
      <translation>Einen Moment…</translation>
    </message>
    <message>
      <source>{0} of {1}, {2} a second</source>
      <translation>{0} von {1}, {2} je Sekunde</translation>
    </message>
    <message>
      <source>torch {0}: {1} in {2} files, from {3} into {4}.</source>
      <translation>torch {0}: {1} in {2} Dateien, von {3} nach {4}.</translation>
    </message>
    <message>
      <source>torch {0} was fetched but is not used: {1}.</source>
      <translation>torch {0} wurde geholt, wird aber nicht genutzt: {1}.</translation>
    </message>
    <message>
      <source>torch {0} was fetched.</source>
      <translation>torch {0} wurde geholt.</translation>
    </message>
    <message>
      <source>{0} is installed.</source>
      <translation>{0} ist installiert.</translation>
    </message>
    <message>
      <source>{0} is complete and undamaged.</source>
      <translation>{0} ist vollständig und unbeschädigt.</translation>
    </message>
    <message>
      <source>{0} is removed.</source>
      <translation>{0} ist entfernt.</translation>
    </message>
    <message>
      <source>{0} is in the library and can be downloaded.</source>
      <translation>{0} ist in der Bibliothek und kann geladen werden.</translation>
    </message>
    <message>
      <source>{0} in {1} files</source>
      <translation>{0} in {1} Dateien</translation>
    </message>
    <message>
      <source>{0}</source>
      <translation>{0}</translation>
    </message>
    <message>
      <source>Agree and download</source>
      <translation>Zustimmen und laden</translation>
    </message>
    <message>
      <source>Accept the licence, and fetch the model in the background</source>
      <translation>Die Lizenz annehmen und das Modell im Hintergrund holen</translation>
    </message>
    <message>
      <source>Download {0}</source>
      <translation>{0} herunterladen</translation>
    </message>
    <message>
      <source>, {0} of it here already</source>
      <translation>, {0} davon schon hier</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>To fetch</source>
      <translation>Zu holen</translation>
    </message>
    <message>
      <source>Free space</source>
      <translation>Freier Platz</translation>
    </message>
    <message>
      <source>Into</source>
      <translation>Nach</translation>
    </message>
    <message>
      <source>Read the licence</source>
      <translation>Die Lizenz lesen</translation>
    </message>
    <message>
      <source>Colouring the frame</source>
      <translation>Das Bild wird gefärbt</translation>
    </message>
    <message>
      <source>Colouring…</source>
      <translation>Färbt…</translation>
    </message>
    <message>
      <source>By the model alone: without points, exemplars and neighbouring shots.</source>
      <translation>Vom Modell allein: ohne Punkte, Vorlagen und benachbarte Einstellungen.</translation>
    </message>
    <message>
      <source>No colour</source>
      <translation>Keine Farbe</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Jetzt</translation>
    </message>
    <message>
      <source>With this model</source>
      <translation>Mit diesem Modell</translation>
    </message>
    <message>
      <source>without colour</source>
      <translation>ohne Farbe</translation>
    </message>
    <message>
      <source>Colouring frame {0} with {1}…</source>
      <translation>Bild {0} wird mit {1} gefärbt…</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Hält an…</translation>
    </message>
    <message>
      <source>Asking what there is to fetch</source>
      <translation>Es wird gefragt, was zu holen ist</translation>
    </message>
    <message>
      <source>Downloading</source>
      <translation>Lädt</translation>
    </message>
    <message>
      <source>Verifying</source>
      <translation>Prüft</translation>
    </message>
    <message>
      <source>Removing</source>
      <translation>Entfernt</translation>
    </message>
    <message>
      <source>Adding</source>
      <translation>Fügt hinzu</translation>
    </message>
    <message>
      <source>{0} of {1} files</source>
      <translation>{0} von {1} Dateien</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} von {1}</translation>
    </message>
    <message>
      <source>{0}/s</source>
      <translation>{0}/s</translation>
    </message>
    <message>
      <source>{0} left</source>
      <translation>noch {0}</translation>
    </message>
    <message>
      <source>Object</source>
      <translation>Objekt</translation>
    </message>
    <message>
      <source>The object that clicks and colours are for</source>
      <translation>Das Objekt, für das Klicks und Farben gelten</translation>
    </message>
    <message>
      <source>New object</source>
      <translation>Neues Objekt</translation>
    </message>
    <message>
      <source>Click a thing to follow and colour it</source>
      <translation>Auf ein Ding klicken, um ihm zu folgen und es zu färben</translation>
    </message>
    <message>
      <source>The next click begins another object</source>
      <translation>Der nächste Klick beginnt ein anderes Objekt</translation>
    </message>
    <message>
      <source>Colour of object…</source>
      <translation>Farbe des Objekts…</translation>
    </message>
    <message>
      <source>The colour it has in all its shots</source>
      <translation>Die Farbe, die es in all seinen Einstellungen hat</translation>
    </message>
    <message>
      <source>Let the object keep the colour it is given</source>
      <translation>Das Objekt die Farbe behalten lassen, die es bekommt</translation>
    </message>
    <message>
      <source>Colour points of object</source>
      <translation>Farbpunkte des Objekts</translation>
    </message>
    <message>
      <source>Clicks lay colour points on it alone</source>
      <translation>Klicks legen Farbpunkte nur darauf</translation>
    </message>
    <message>
      <source>Exemplar of object…</source>
      <translation>Vorlage des Objekts…</translation>
    </message>
    <message>
      <source>A picture whose colours it alone takes</source>
      <translation>Ein Bild, dessen Farben nur es nimmt</translation>
    </message>
    <message>
      <source>Grade of object…</source>
      <translation>Farbkorrektur des Objekts…</translation>
    </message>
    <message>
      <source>Vividness, warmth and tint of it alone</source>
      <translation>Lebhaftigkeit, Wärme und Tönung nur davon</translation>
    </message>
    <message>
      <source>Plain object</source>
      <translation>Schlichtes Objekt</translation>
    </message>
    <message>
      <source>Forget its colour points, its exemplar and its grade</source>
      <translation>Seine Farbpunkte, Vorlage und Farbkorrektur vergessen</translation>
    </message>
    <message>
      <source>Rename object…</source>
      <translation>Objekt umbenennen…</translation>
    </message>
    <message>
      <source>Call it what it is</source>
      <translation>Es nennen, was es ist</translation>
    </message>
    <message>
      <source>Whole thing</source>
      <translation>Ganzes Ding</translation>
    </message>
    <message>
      <source>The last click means all of it  (double click)</source>
      <translation>Der letzte Klick meint alles davon  (Doppelklick)</translation>
    </message>
    <message>
      <source>Clear clicks</source>
      <translation>Klicks leeren</translation>
    </message>
    <message>
      <source>Take back what was clicked on this frame  (Delete)</source>
      <translation>Zurücknehmen, was auf diesem Bild geklickt wurde  (Entf)</translation>
    </message>
    <message>
      <source>Delete object</source>
      <translation>Objekt löschen</translation>
    </message>
    <message>
      <source>Forget the object, in all shots</source>
      <translation>Das Objekt vergessen, in allen Einstellungen</translation>
    </message>
    <message>
      <source>Leave objects</source>
      <translation>Objekte verlassen</translation>
    </message>
    <message>
      <source>Back to looking  (Escape)</source>
      <translation>Zurück zum Ansehen  (Escape)</translation>
    </message>
    <message>
      <source>Show what is seen</source>
      <translation>Zeigen, was zu sehen ist</translation>
    </message>
    <message>
      <source>Name what stands where in the picture</source>
      <translation>Nennen, was wo im Bild steht</translation>
    </message>
    <message>
      <source>Found by…</source>
      <translation>Gefunden von…</translation>
    </message>
    <message>
      <source>Which model finds and follows the object</source>
      <translation>Welches Modell das Objekt findet und verfolgt</translation>
    </message>
    <message>
      <source>Import objects…</source>
      <translation>Objekte importieren…</translation>
    </message>
    <message>
      <source>Read objects from a file</source>
      <translation>Objekte aus einer Datei lesen</translation>
    </message>
    <message>
      <source>Export objects…</source>
      <translation>Objekte exportieren…</translation>
    </message>
    <message>
      <source>Write all objects to a file</source>
      <translation>Alle Objekte in eine Datei schreiben</translation>
    </message>
    <message>
      <source>Exemplar of object</source>
      <translation>Vorlage des Objekts</translation>
    </message>
    <message>
      <source>Import objects</source>
      <translation>Objekte importieren</translation>
    </message>
    <message>
      <source>Export objects</source>
      <translation>Objekte exportieren</translation>
    </message>
    <message>
      <source>Only what ships is here; the model library has others.</source>
      <translation>Nur das Mitgelieferte ist da; die Modellbibliothek hat weitere.</translation>
    </message>
    <message>
      <source>What ships</source>
      <translation>Mitgeliefertes</translation>
    </message>
    <message>
      <source>Found by</source>
      <translation>Gefunden von</translation>
    </message>
    <message>
      <source>Colour of points</source>
      <translation>Farbe der Punkte</translation>
    </message>
    <message>
      <source>Colour of {0}</source>
      <translation>Farbe von {0}</translation>
    </message>
    <message>
      <source>Name of the object</source>
      <translation>Name des Objekts</translation>
    </message>
    <message>
      <source>Following it through the shot …</source>
      <translation>Folgt ihm durch die Einstellung …</translation>
    </message>
    <message>
      <source>Drag a box around a thing, or click it.</source>
      <translation>Ziehen Sie einen Kasten um ein Ding, oder klicken Sie darauf.</translation>
    </message>
    <message>
      <source>Double click: all of it. Click what is missing, Ctrl+click what is too much, on any frame; then choose its colour.</source>
      <translation>Doppelklick: alles davon. Klicken Sie auf Fehlendes, mit Strg auf Überflüssiges, in jedem Bild; wählen Sie dann die Farbe.</translation>
    </message>
    <message>
      <source>Click an object first, then choose its colour.</source>
      <translation>Klicken Sie erst auf ein Objekt und wählen Sie dann seine Farbe.</translation>
    </message>
    <message>
      <source>Only {0} has this colour; press {1} to colour the shot.</source>
      <translation>Nur {0} hat diese Farbe; drücken Sie {1}, um die Einstellung zu färben.</translation>
    </message>
    <message>
      <source>Click {0} to lay this colour on it alone; Ctrl+click takes a point off.</source>
      <translation>Klicken Sie auf {0}, um diese Farbe nur darauf zu legen; Strg+Klick nimmt einen Punkt weg.</translation>
    </message>
    <message>
      <source>{0} cannot be read: {1}.</source>
      <translation>{0} kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
      <source>Whole {0}</source>
      <translation>{0} ganz</translation>
    </message>
    <message>
      <source>Part of {0}</source>
      <translation>Teil von {0}</translation>
    </message>
    <message>
      <source>The shots are not known yet; wait a moment.</source>
      <translation>Die Einstellungen sind noch nicht bekannt; warten Sie einen Moment.</translation>
    </message>
    <message>
      <source>Click the object first, then what is not of it.</source>
      <translation>Klicken Sie erst auf das Objekt, dann auf das, was nicht dazugehört.</translation>
    </message>
    <message>
      <source>Clear colour points of {0}</source>
      <translation>Farbpunkte von {0} leeren</translation>
    </message>
    <message>
      <source>Clear clicks of {0}</source>
      <translation>Klicks von {0} leeren</translation>
    </message>
    <message>
      <source>Click an object first, then lay colour points on it.</source>
      <translation>Klicken Sie erst auf ein Objekt und legen Sie dann Farbpunkte darauf.</translation>
    </message>
    <message>
      <source>Take a colour point off {0}</source>
      <translation>Einen Farbpunkt von {0} wegnehmen</translation>
    </message>
    <message>
      <source>Grade of {0}</source>
      <translation>Farbkorrektur von {0}</translation>
    </message>
    <message>
      <source>Exemplar of {0}</source>
      <translation>Vorlage von {0}</translation>
    </message>
    <message>
      <source>What finds {0}</source>
      <translation>Was {0} findet</translation>
    </message>
    <message>
      <source>Remove {0}</source>
      <translation>{0} entfernen</translation>
    </message>
    <message>
      <source>Point at {0}</source>
      <translation>Auf {0} zeigen</translation>
    </message>
    <message>
      <source>Colour point of {0}</source>
      <translation>Farbpunkt von {0}</translation>
    </message>
    <message>
      <source>{0} is plain</source>
      <translation>{0} ist schlicht</translation>
    </message>
    <message>
      <source>Rename {0}</source>
      <translation>{0} umbenennen</translation>
    </message>
    <message>
      <source>Another object is called {0} already.</source>
      <translation>Ein anderes Objekt heißt schon {0}.</translation>
    </message>
    <message>
      <source>Object {0}</source>
      <translation>Objekt {0}</translation>
    </message>
    <message>
      <source>Leave its grade as it is</source>
      <translation>Seine Farbkorrektur lassen, wie sie ist</translation>
    </message>
    <message>
      <source>Grade this object alone, in all its shots</source>
      <translation>Nur dieses Objekt korrigieren, in all seinen Einstellungen</translation>
    </message>
    <message>
      <source>Grade</source>
      <translation>Farbkorrektur</translation>
    </message>
    <message>
      <source>Vividness</source>
      <translation>Lebhaftigkeit</translation>
    </message>
    <message>
      <source>0 is grey, 1 as it is</source>
      <translation>0 ist grau, 1 wie es ist</translation>
    </message>
    <message>
      <source>Warmth</source>
      <translation>Wärme</translation>
    </message>
    <message>
      <source>From blue to amber</source>
      <translation>Von Blau bis Bernstein</translation>
    </message>
    <message>
      <source>Tint</source>
      <translation>Tönung</translation>
    </message>
    <message>
      <source>From green to magenta</source>
      <translation>Von Grün bis Magenta</translation>
    </message>
    <message>
      <source>Colour points</source>
      <translation>Farbpunkte</translation>
    </message>
    <message>
      <source>Radius</source>
      <translation>Radius</translation>
    </message>
    <message>
      <source>Radius of the point or brush  ({0} and {1})</source>
      <translation>Radius des Punkts oder Pinsels  ({0} und {1})</translation>
    </message>
    <message>
      <source>Pick a colour from a picture</source>
      <translation>Farbe aus einem Bild wählen</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Exemplars of this project, and pictures opened here</source>
      <translation>Vorlagen dieses Projekts und hier geöffnete Bilder</translation>
    </message>
    <message>
      <source>Open picture…</source>
      <translation>Bild öffnen…</translation>
    </message>
    <message>
      <source>Look for a picture on disk</source>
      <translation>Ein Bild auf dem Laufwerk suchen</translation>
    </message>
    <message>
      <source>Use colour</source>
      <translation>Farbe nehmen</translation>
    </message>
    <message>
      <source>A colour picture</source>
      <translation>Ein Farbbild</translation>
    </message>
    <message>
      <source>Open a picture, then click the colour you want.</source>
      <translation>Öffnen Sie ein Bild und klicken Sie auf die gewünschte Farbe.</translation>
    </message>
    <message>
      <source>Click the colour you want.</source>
      <translation>Klicken Sie auf die gewünschte Farbe.</translation>
    </message>
    <message>
      <source>Picture to pick from</source>
      <translation>Bild, aus dem gewählt wird</translation>
    </message>
    <message>
      <source>Click the colour you want</source>
      <translation>Auf die gewünschte Farbe klicken</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <source>Give a place its colour by a click</source>
      <translation>Einer Stelle mit einem Klick ihre Farbe geben</translation>
    </message>
    <message>
      <source>Paint strokes</source>
      <translation>Striche malen</translation>
    </message>
    <message>
      <source>Drag over the picture to paint a stroke</source>
      <translation>Über das Bild ziehen, um einen Strich zu malen</translation>
    </message>
    <message>
      <source>Choose colour…</source>
      <translation>Farbe wählen…</translation>
    </message>
    <message>
      <source>Of the point selected, or the next</source>
      <translation>Des ausgewählten Punkts oder des nächsten</translation>
    </message>
    <message>
      <source>Mix colour…</source>
      <translation>Farbe mischen…</translation>
    </message>
    <message>
      <source>Any colour, by the system's dialog</source>
      <translation>Jede Farbe, im Dialog des Systems</translation>
    </message>
    <message>
      <source>Grey</source>
      <translation>Grau</translation>
    </message>
    <message>
      <source>The point selected, or the next, is grey</source>
      <translation>Der ausgewählte Punkt, oder der nächste, ist grau</translation>
    </message>
    <message>
      <source>Pick from picture</source>
      <translation>Aus dem Bild nehmen</translation>
    </message>
    <message>
      <source>Take a colour from the frame</source>
      <translation>Eine Farbe aus dem Filmbild nehmen</translation>
    </message>
    <message>
      <source>Pick from file…</source>
      <translation>Aus einer Datei nehmen…</translation>
    </message>
    <message>
      <source>From an exemplar or a picture</source>
      <translation>Aus einer Vorlage oder einem Bild</translation>
    </message>
    <message>
      <source>Smaller point</source>
      <translation>Kleinerer Punkt</translation>
    </message>
    <message>
      <source>Make point or brush smaller</source>
      <translation>Punkt oder Pinsel kleiner machen</translation>
    </message>
    <message>
      <source>Larger point</source>
      <translation>Größerer Punkt</translation>
    </message>
    <message>
      <source>Make point or brush larger</source>
      <translation>Punkt oder Pinsel größer machen</translation>
    </message>
    <message>
      <source>Delete point</source>
      <translation>Punkt löschen</translation>
    </message>
    <message>
      <source>Delete the selected point  (Delete)</source>
      <translation>Den ausgewählten Punkt löschen  (Entf)</translation>
    </message>
    <message>
      <source>Leave colour points</source>
      <translation>Farbpunkte verlassen</translation>
    </message>
    <message>
      <source>Import points…</source>
      <translation>Punkte importieren…</translation>
    </message>
    <message>
      <source>Read points from a file</source>
      <translation>Punkte aus einer Datei lesen</translation>
    </message>
    <message>
      <source>Export points…</source>
      <translation>Punkte exportieren…</translation>
    </message>
    <message>
      <source>Write all points to a file</source>
      <translation>Alle Punkte in eine Datei schreiben</translation>
    </message>
    <message>
      <source>Import points</source>
      <translation>Punkte importieren</translation>
    </message>
    <message>
      <source>Export points</source>
      <translation>Punkte exportieren</translation>
    </message>
    <message>
      <source>{0} on {1}; Undo brings the former ones back.</source>
      <translation>{0} auf {1}; Rückgängig bringt die früheren zurück.</translation>
    </message>
    <message>
      <source>One colour point</source>
      <translation>Ein Farbpunkt</translation>
    </message>
    <message>
      <source>{0} colour points</source>
      <translation>{0} Farbpunkte</translation>
    </message>
    <message>
      <source>one frame</source>
      <translation>ein Bild</translation>
    </message>
    <message>
      <source>{0} frames</source>
      <translation>{0} Bilder</translation>
    </message>
    <message>
      <source>Click the picture to lay a point; drag with Shift to paint.</source>
      <translation>Ins Bild klicken legt einen Punkt; Ziehen mit Umschalt malt.</translation>
    </message>
    <message>
      <source>Colour of a place</source>
      <translation>Farbe einer Stelle</translation>
    </message>
    <message>
      <source>Click a place whose colour you want.</source>
      <translation>Klicken Sie auf eine Stelle, deren Farbe Sie wollen.</translation>
    </message>
    <message>
      <source>The picture is not there yet; wait a moment.</source>
      <translation>Das Bild ist noch nicht da; warten Sie einen Moment.</translation>
    </message>
    <message>
      <source>Quick preview, until the model answers; press {0} to colour the shot.</source>
      <translation>Schnelle Vorschau, bis das Modell antwortet; {0} färbt die Einstellung.</translation>
    </message>
    <message>
      <source>Colour of the next point</source>
      <translation>Farbe des nächsten Punkts</translation>
    </message>
    <message>
      <source>So the model makes it; press {0} to colour the shot.</source>
      <translation>So macht es das Modell; {0} färbt die Einstellung.</translation>
    </message>
    <message>
      <source>{0} is selected; choose its colour or drag it.</source>
      <translation>{0} ist ausgewählt; wählen Sie seine Farbe oder ziehen Sie ihn.</translation>
    </message>
    <message>
      <source>Stroke {0}</source>
      <translation>Strich {0}</translation>
    </message>
    <message>
      <source>Point {0}</source>
      <translation>Punkt {0}</translation>
    </message>
    <message>
      <source>{0} is grey</source>
      <translation>{0} ist grau</translation>
    </message>
    <message>
      <source>Recolour {0}</source>
      <translation>{0} umfärben</translation>
    </message>
    <message>
      <source>Add {0}</source>
      <translation>{0} hinzufügen</translation>
    </message>
    <message>
      <source>Move {0}</source>
      <translation>{0} verschieben</translation>
    </message>
    <message>
      <source>This point lies on another frame; go there to delete it.</source>
      <translation>Dieser Punkt liegt auf einem anderen Bild; gehen Sie hin, um ihn zu löschen.</translation>
    </message>
    <message>
      <source>Delete {0}</source>
      <translation>{0} löschen</translation>
    </message>
    <message>
      <source>Size of {0}</source>
      <translation>Größe von {0}</translation>
    </message>
    <message>
      <source>Fixed colours…</source>
      <translation>Feste Farben…</translation>
    </message>
    <message>
      <source>What has one colour becomes another, in all shots</source>
      <translation>Was eine Farbe hat, bekommt eine andere, in allen Einstellungen</translation>
    </message>
    <message>
      <source>Import palette…</source>
      <translation>Palette importieren…</translation>
    </message>
    <message>
      <source>Swatches of a .gpl or .ase file, for points</source>
      <translation>Farbfelder einer .gpl- oder .ase-Datei, für Punkte</translation>
    </message>
    <message>
      <source>Export palette…</source>
      <translation>Palette exportieren…</translation>
    </message>
    <message>
      <source>What the film's points and rules use</source>
      <translation>Was Punkte und Regeln des Films benutzen</translation>
    </message>
    <message>
      <source>Palettes (*.gpl *.ase)</source>
      <translation>Paletten (*.gpl *.ase)</translation>
    </message>
    <message>
      <source>Import palette</source>
      <translation>Palette importieren</translation>
    </message>
    <message>
      <source>Export palette</source>
      <translation>Palette exportieren</translation>
    </message>
    <message>
      <source>Colour the shots again, and the rules hold for them.</source>
      <translation>Färben Sie die Einstellungen erneut, dann gelten die Regeln für sie.</translation>
    </message>
    <message>
      <source>Offered for colour points: {0}.</source>
      <translation>Für Farbpunkte angeboten: {0}.</translation>
    </message>
    <message>
      <source>Fixed colours</source>
      <translation>Feste Farben</translation>
    </message>
    <message>
      <source>Reading the frame…</source>
      <translation>Das Bild wird gelesen…</translation>
    </message>
    <message>
      <source>Click the colour to change throughout the film: it becomes the selected rule's sample. Shift+click adds a sample.</source>
      <translation>Klicken Sie auf die Farbe, die im ganzen Film anders werden soll: sie wird die Probe der ausgewählten Regel. Umschalt+Klick fügt eine Probe hinzu.</translation>
    </message>
    <message>
      <source>Click to sample a colour.
Keys: arrows move the cross, Enter samples.</source>
      <translation>Klicken nimmt eine Farbprobe.
Tasten: Pfeile bewegen das Kreuz, Eingabe nimmt die Probe.</translation>
    </message>
    <message>
      <source>Show what the rule reaches</source>
      <translation>Zeigen, was die Regel erreicht</translation>
    </message>
    <message>
      <source>Dim all other places</source>
      <translation>Alle anderen Stellen abdunkeln</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Regeln</translation>
    </message>
    <message>
      <source>The film's rules; later ones override earlier ones</source>
      <translation>Die Regeln des Films; spätere gehen früheren vor</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <source>The next click makes a new rule</source>
      <translation>Der nächste Klick macht eine neue Regel</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Delete the selected rule</source>
      <translation>Die ausgewählte Regel löschen</translation>
    </message>
    <message>
      <source>What to call the rule</source>
      <translation>Wie die Regel heißen soll</translation>
    </message>
    <message>
      <source>What the sampled colour becomes</source>
      <translation>Was aus der Farbe der Probe wird</translation>
    </message>
    <message>
      <source>Only on</source>
      <translation>Nur auf</translation>
    </message>
    <message>
      <source>Only on things of this kind, as far as the model recognizes them</source>
      <translation>Nur auf Dingen dieser Art, soweit das Modell sie erkennt</translation>
    </message>
    <message>
      <source>Keep the rules; shots coloured earlier then count as edited</source>
      <translation>Die Regeln behalten; früher gefärbte Einstellungen gelten dann als bearbeitet</translation>
    </message>
    <message>
      <source>Becomes</source>
      <translation>Wird zu</translation>
    </message>
    <message>
      <source>1 sample</source>
      <translation>1 Probe</translation>
    </message>
    <message>
      <source>Tolerance</source>
      <translation>Toleranz</translation>
    </message>
    <message>
      <source>How far a colour may lie from the sample</source>
      <translation>Wie weit eine Farbe von der Probe liegen darf</translation>
    </message>
    <message>
      <source>Softness</source>
      <translation>Weichheit</translation>
    </message>
    <message>
      <source>How far beyond that the rule fades out</source>
      <translation>Wie weit darüber hinaus die Regel ausklingt</translation>
    </message>
    <message>
      <source>Luma</source>
      <translation>Luma</translation>
    </message>
    <message>
      <source>How far luma may lie from the sample's; 1 is any</source>
      <translation>Wie weit die Luma von der der Probe liegen darf; 1 ist beliebig</translation>
    </message>
    <message>
      <source>Looking for things…</source>
      <translation>Suche nach Dingen…</translation>
    </message>
    <message>
      <source>Anything</source>
      <translation>Irgendetwas</translation>
    </message>
    <message>
      <source>Colour {0}</source>
      <translation>Farbe {0}</translation>
    </message>
    <message>
      <source>{0} samples</source>
      <translation>{0} Proben</translation>
    </message>
    <message>
      <source>Points of this shot; Enter or a double click goes there</source>
      <translation>Punkte dieser Einstellung; Eingabe oder Doppelklick geht hin</translation>
    </message>
    <message>
      <source>Go to its frame</source>
      <translation>Zu seinem Bild gehen</translation>
    </message>
    <message>
      <source>   grey</source>
      <translation>   grau</translation>
    </message>
    <message>
      <source>Lies on another frame of this shot</source>
      <translation>Liegt auf einem anderen Bild dieser Einstellung</translation>
    </message>
    <message>
      <source>Press {0} and click the picture: that place and similar ones take your colour.</source>
      <translation>Drücken Sie {0} und klicken Sie ins Bild: diese Stelle und ähnliche bekommen Ihre Farbe.</translation>
    </message>
    <message>
      <source>{0}, looks like this there:</source>
      <translation>{0}, sieht dort so aus:</translation>
    </message>
    <message>
      <source>{0}; the picture decides how light it is there.</source>
      <translation>{0}; wie hell es dort ist, bestimmt das Bild.</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>Zuletzt</translation>
    </message>
    <message>
      <source>Chosen: {0}</source>
      <translation>Gewählt: {0}</translation>
    </message>
    <message>
      <source>none so far</source>
      <translation>noch keine</translation>
    </message>
    <message>
      <source>Looks like {0}</source>
      <translation>Sieht aus wie {0}</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}: {1}</translation>
    </message>
    <message>
      <source>Scope</source>
      <translation>Messansicht</translation>
    </message>
    <message>
      <source>Which scope to see</source>
      <translation>Welche Messansicht zu sehen ist</translation>
    </message>
    <message>
      <source>skin</source>
      <translation>Haut</translation>
    </message>
    <message>
      <source>Cb</source>
      <translation>Cb</translation>
    </message>
    <message>
      <source>Cr</source>
      <translation>Cr</translation>
    </message>
    <message>
      <source>Saturation</source>
      <translation>Sättigung</translation>
    </message>
    <message>
      <source>Vectorscope</source>
      <translation>Vektorskop</translation>
    </message>
    <message>
      <source>Luma waveform</source>
      <translation>Luma-Waveform</translation>
    </message>
    <message>
      <source>RGB parade</source>
      <translation>RGB-Parade</translation>
    </message>
    <message>
      <source>Histogram</source>
      <translation>Histogramm</translation>
    </message>
    <message>
      <source>Chroma over time</source>
      <translation>Chroma über die Zeit</translation>
    </message>
    <message>
      <source>About ColorStudio</source>
      <translation>Über ColorStudio</translation>
    </message>
    <message>
      <source>Turns black-and-white film into colour, and leaves the film's luma as it is. Apache License 2.0.</source>
      <translation>Macht aus Schwarzweißfilm Farbfilm und lässt die Luma des Films, wie sie ist. Apache-Lizenz 2.0.</translation>
    </message>
    <message>
      <source>Parts and licences</source>
      <translation>Teile und Lizenzen</translation>
    </message>
    <message>
      <source>Components of the studio</source>
      <translation>Bestandteile des Studios</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>Commands and their keys</source>
      <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
      <source>Change keys…</source>
      <translation>Tasten ändern…</translation>
    </message>
    <message>
      <source>Takes</source>
      <translation>Fassungen</translation>
    </message>
    <message>
      <source>Playback</source>
      <translation>Wiedergabe</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <source>&amp;Shots</source>
      <translation>&amp;Einstellungen</translation>
    </message>
    <message>
      <source>&amp;Takes</source>
      <translation>&amp;Fassungen</translation>
    </message>
    <message>
      <source>&amp;Colour</source>
      <translation>F&amp;arbe</translation>
    </message>
    <message>
      <source>&amp;Objects</source>
      <translation>&amp;Objekte</translation>
    </message>
    <message>
      <source>E&amp;xemplars</source>
      <translation>&amp;Vorlagen</translation>
    </message>
    <message>
      <source>&amp;Playback</source>
      <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>A&amp;nsicht</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Werkzeuge</translation>
    </message>
    <message>
      <source>A picture is an exemplar for a film: open the film first.</source>
      <translation>Ein Bild ist Vorlage für einen Film: öffnen Sie erst den Film.</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>Öffnen…</translation>
    </message>
    <message>
      <source>Open a film or a project</source>
      <translation>Einen Film oder ein Projekt öffnen</translation>
    </message>
    <message>
      <source>Open folder of pictures…</source>
      <translation>Ordner mit Bildern öffnen…</translation>
    </message>
    <message>
      <source>Open numbered pictures as a film</source>
      <translation>Nummerierte Bilder als Film öffnen</translation>
    </message>
    <message>
      <source>Pictures a second…</source>
      <translation>Bilder je Sekunde…</translation>
    </message>
    <message>
      <source>How fast this folder of pictures plays</source>
      <translation>Wie schnell dieser Ordner mit Bildern läuft</translation>
    </message>
    <message>
      <source>All projects…</source>
      <translation>Alle Projekte…</translation>
    </message>
    <message>
      <source>Every project, how far it is and when</source>
      <translation>Jedes Projekt, wie weit es ist und von wann</translation>
    </message>
    <message>
      <source>Save project as…</source>
      <translation>Projekt speichern als…</translation>
    </message>
    <message>
      <source>Save this project in a file of its own</source>
      <translation>Dieses Projekt in einer eigenen Datei speichern</translation>
    </message>
    <message>
      <source>Close film</source>
      <translation>Film schließen</translation>
    </message>
    <message>
      <source>Go back to the welcome page</source>
      <translation>Zurück zur Startseite</translation>
    </message>
    <message>
      <source>Preferences…</source>
      <translation>Voreinstellungen…</translation>
    </message>
    <message>
      <source>Device, defaults and keys</source>
      <translation>Gerät, Vorgaben und Tasten</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Close the studio; all is saved</source>
      <translation>Das Studio schließen; alles ist gespeichert</translation>
    </message>
    <message>
      <source>Open recent</source>
      <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
      <source>Films of this project</source>
      <translation>Filme dieses Projekts</translation>
    </message>
    <message>
      <source>Films and projects</source>
      <translation>Filme und Projekte</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open folder of pictures</source>
      <translation>Ordner mit Bildern öffnen</translation>
    </message>
    <message>
      <source>Save project as</source>
      <translation>Projekt speichern als</translation>
    </message>
    <message>
      <source>Wait for the running jobs, or cancel them, to change the rate.</source>
      <translation>Warten Sie auf die laufenden Aufträge oder brechen Sie sie ab, um die Rate zu ändern.</translation>
    </message>
    <message>
      <source>Wait for the running jobs, or cancel them, to move the project.</source>
      <translation>Warten Sie auf die laufenden Aufträge oder brechen Sie sie ab, um das Projekt zu verlegen.</translation>
    </message>
    <message>
      <source>Nothing yet</source>
      <translation>Noch nichts</translation>
    </message>
    <message>
      <source>A part of a command's name, or of a key</source>
      <translation>Teil eines Befehlsnamens oder einer Taste</translation>
    </message>
    <message>
      <source>New key</source>
      <translation>Neue Taste</translation>
    </message>
    <message>
      <source>Press the new key of this command</source>
      <translation>Die neue Taste dieses Befehls drücken</translation>
    </message>
    <message>
      <source>Choose a command to give it another key.</source>
      <translation>Wählen Sie einen Befehl, um ihm eine andere Taste zu geben.</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Befehle</translation>
    </message>
    <message>
      <source>Choose a command to give it another key</source>
      <translation>Einen Befehl wählen, um ihm eine andere Taste zu geben</translation>
    </message>
    <message>
      <source>Use this key</source>
      <translation>Diese Taste nehmen</translation>
    </message>
    <message>
      <source>Replace its current keys</source>
      <translation>Ersetzt seine bisherigen Tasten</translation>
    </message>
    <message>
      <source>In addition to its current keys</source>
      <translation>Zusätzlich zu seinen bisherigen Tasten</translation>
    </message>
    <message>
      <source>No key</source>
      <translation>Keine Taste</translation>
    </message>
    <message>
      <source>Take this command's keys away</source>
      <translation>Diesem Befehl seine Tasten nehmen</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <source>Restore this command's default keys</source>
      <translation>Die ursprünglichen Tasten dieses Befehls wiederherstellen</translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>Alle zurücksetzen</translation>
    </message>
    <message>
      <source>Restore the default keys of every command</source>
      <translation>Die ursprünglichen Tasten aller Befehle wiederherstellen</translation>
    </message>
    <message>
      <source>Everything is saved already  (Esc)</source>
      <translation>Alles ist schon gespeichert  (Esc)</translation>
    </message>
    <message>
      <source>Search commands and keys</source>
      <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Befehl</translation>
    </message>
    <message>
      <source>{0} has this key now and would lose it.</source>
      <translation>{0} hat diese Taste jetzt und würde sie verlieren.</translation>
    </message>
    <message>
      <source>Press the new key of {0}, then use it.</source>
      <translation>Drücken Sie die neue Taste von {0} und nehmen Sie sie dann.</translation>
    </message>
    <message>
      <source>{0} had one of these keys and lost it.</source>
      <translation>{0} hatte eine dieser Tasten und hat sie verloren.</translation>
    </message>
    <message>
      <source>ColorStudio ended unexpectedly last time. Your work was saved.</source>
      <translation>ColorStudio endete beim letzten Mal unerwartet. Ihre Arbeit wurde gespeichert.</translation>
    </message>
    <message>
      <source>Open it again</source>
      <translation>Wieder öffnen</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Jetzt nicht</translation>
    </message>
    <message>
      <source>Something went wrong, but your work is saved: {0}</source>
      <translation>Etwas ging schief, Ihre Arbeit ist aber gespeichert: {0}</translation>
    </message>
    <message>
      <source>{0} was open.</source>
      <translation>{0} war geöffnet.</translation>
    </message>
    <message>
      <source>Notices</source>
      <translation>Hinweise</translation>
    </message>
    <message>
      <source>Hide this notice</source>
      <translation>Diesen Hinweis ausblenden</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Voreinstellungen</translation>
    </message>
    <message>
      <source>Changes apply immediately, but not to running jobs.</source>
      <translation>Änderungen gelten sofort, aber nicht für laufende Aufträge.</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <source>Where the model runs</source>
      <translation>Wo das Modell läuft</translation>
    </message>
    <message>
      <source>Quality of new films</source>
      <translation>Qualität neuer Filme</translation>
    </message>
    <message>
      <source>For films that have no settings yet</source>
      <translation>Für Filme, die noch keine Vorgaben haben</translation>
    </message>
    <message>
      <source>Timecode</source>
      <translation>Timecode</translation>
    </message>
    <message>
      <source>Timecode, non-drop</source>
      <translation>Timecode, non-drop</translation>
    </message>
    <message>
      <source>Frame numbers</source>
      <translation>Bildnummern</translation>
    </message>
    <message>
      <source>Seconds</source>
      <translation>Sekunden</translation>
    </message>
    <message>
      <source>Show times as</source>
      <translation>Zeiten zeigen als</translation>
    </message>
    <message>
      <source>How times are written in timeline, transport and lists</source>
      <translation>Wie Zeiten in Zeitleiste, Laufwerk und Listen geschrieben werden</translation>
    </message>
    <message>
      <source>Memory for pictures</source>
      <translation>Speicher für Bilder</translation>
    </message>
    <message>
      <source>More makes going back and forth faster</source>
      <translation>Mehr macht Vor- und Zurückgehen schneller</translation>
    </message>
    <message>
      <source>Cache folder</source>
      <translation>Zwischenspeicher</translation>
    </message>
    <message>
      <source>Small pictures that can be recreated; no work is stored here</source>
      <translation>Kleine Bilder, die neu gemacht werden können; hier liegt keine Arbeit</translation>
    </message>
    <message>
      <source>Painting program</source>
      <translation>Malprogramm</translation>
    </message>
    <message>
      <source>Krita, GIMP or Photoshop, as found</source>
      <translation>Krita, GIMP oder Photoshop, was da ist</translation>
    </message>
    <message>
      <source>Opens keyframes that are edited; a name or a whole path</source>
      <translation>Öffnet Schlüsselbilder zum Bearbeiten; ein Name oder ein ganzer Pfad</translation>
    </message>
    <message>
      <source>Cluster</source>
      <translation>Rechnerverbund</translation>
    </message>
    <message>
      <source>None: this machine alone</source>
      <translation>Keiner: nur diese Maschine</translation>
    </message>
    <message>
      <source>auto, or ray://HOST:10001: machines that colour the shots of whole jobs</source>
      <translation>auto oder ray://HOST:10001: Maschinen, die die Einstellungen ganzer Aufträge färben</translation>
    </message>
    <message>
      <source>Keep the machine awake while jobs run</source>
      <translation>Die Maschine wach halten, solange Aufträge laufen</translation>
    </message>
    <message>
      <source>It may sleep again when the last job has ended</source>
      <translation>Sie darf wieder schlafen, wenn der letzte Auftrag zu Ende ist</translation>
    </message>
    <message>
      <source>Notify me when work is done</source>
      <translation>Benachrichtigen, wenn Arbeit fertig ist</translation>
    </message>
    <message>
      <source>With a system notification while another window is in use</source>
      <translation>Mit einer Meldung des Systems, solange ein anderes Fenster benutzt wird</translation>
    </message>
    <message>
      <source>Choose a folder for caches</source>
      <translation>Einen Ordner für den Zwischenspeicher wählen</translation>
    </message>
    <message>
      <source>A cluster is named auto or ray://HOST:10001.</source>
      <translation>Ein Rechnerverbund heißt auto oder ray://HOST:10001.</translation>
    </message>
    <message>
      <source>The fastest there is</source>
      <translation>Das schnellste, das da ist</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>Prozessor</translation>
    </message>
    <message>
      <source>NVIDIA card</source>
      <translation>NVIDIA-Karte</translation>
    </message>
    <message>
      <source>Apple chip</source>
      <translation>Apple-Chip</translation>
    </message>
    <message>
      <source>Nothing can be written in {0}; choose another folder.</source>
      <translation>In {0} kann nichts geschrieben werden; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>All projects</source>
      <translation>Alle Projekte</translation>
    </message>
    <message>
      <source>Filter by name or folder</source>
      <translation>Nach Name oder Ordner filtern</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <source>Projects</source>
      <translation>Projekte</translation>
    </message>
    <message>
      <source>Enter or a double click opens it</source>
      <translation>Eingabe oder Doppelklick öffnet es</translation>
    </message>
    <message>
      <source>No project yet: open a film to begin one.</source>
      <translation>Noch kein Projekt: öffnen Sie einen Film, um eines zu beginnen.</translation>
    </message>
    <message>
      <source>Go on with it</source>
      <translation>Damit weitermachen</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Im Ordner zeigen</translation>
    </message>
    <message>
      <source>Show where the project lies</source>
      <translation>Zeigen, wo das Projekt liegt</translation>
    </message>
    <message>
      <source>Remove from list</source>
      <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
      <source>The project's file stays</source>
      <translation>Die Datei des Projekts bleibt</translation>
    </message>
    <message>
      <source>not opened lately</source>
      <translation>länger nicht geöffnet</translation>
    </message>
    <message>
      <source>film missing · {0}</source>
      <translation>Film fehlt · {0}</translation>
    </message>
    <message>
      <source>New versions need an address that begins with https://.</source>
      <translation>Neue Versionen brauchen eine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
      <source>Look for new versions</source>
      <translation>Nach neuen Versionen sehen</translation>
    </message>
    <message>
      <source>Once a day, while the studio runs</source>
      <translation>Einmal am Tag, während das Studio läuft</translation>
    </message>
    <message>
      <source>Address of the announcements</source>
      <translation>Adresse der Ankündigungen</translation>
    </message>
    <message>
      <source>A file on the web that names the newest version</source>
      <translation>Eine Datei im Netz, die die neueste Version nennt</translation>
    </message>
    <message>
      <source>Once a day at most, the studio asks this address for a small file. Nothing about you, your films or this machine is sent, and nothing is installed.</source>
      <translation>Höchstens einmal am Tag fragt das Studio diese Adresse nach einer kleinen Datei. Nichts über Sie, Ihre Filme oder diesen Rechner wird gesendet, und nichts wird installiert.</translation>
    </message>
    <message>
      <source>https://…, which this build lacks</source>
      <translation>https://…, die dieser Ausgabe fehlt</translation>
    </message>
    <message>
      <source>Whoever looks after this machine has switched it off</source>
      <translation>Wer diesen Rechner betreut, hat es abgeschaltet</translation>
    </message>
    <message>
      <source>ColorStudio {0} is available</source>
      <translation>ColorStudio {0} ist erschienen</translation>
    </message>
    <message>
      <source>Show takes</source>
      <translation>Fassungen zeigen</translation>
    </message>
    <message>
      <source>Show the takes of the shot</source>
      <translation>Die Fassungen der Einstellung zeigen</translation>
    </message>
    <message>
      <source>Scopes</source>
      <translation>Messansichten</translation>
    </message>
    <message>
      <source>Vectorscope, waveform, parade, histogram</source>
      <translation>Vektorskop, Waveform, Parade, Histogramm</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Vollbild</translation>
    </message>
    <message>
      <source>The picture alone; again to go back</source>
      <translation>Nur das Bild; noch einmal geht zurück</translation>
    </message>
    <message>
      <source>Reset layout</source>
      <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
      <source>Put every panel back</source>
      <translation>Alle Felder an ihren Platz zurücklegen</translation>
    </message>
    <message>
      <source>Give commands other keys</source>
      <translation>Befehlen andere Tasten geben</translation>
    </message>
    <message>
      <source>All keys at a glance</source>
      <translation>Alle Tasten auf einen Blick</translation>
    </message>
    <message>
      <source>Versions and licences</source>
      <translation>Versionen und Lizenzen</translation>
    </message>
    <message>
      <source>Every project, how far it is and when  (Ctrl+Shift+O)</source>
      <translation>Jedes Projekt, wie weit es ist und von wann  (Strg+Umschalt+O)</translation>
    </message>
    <message>
      <source>Open film…</source>
      <translation>Film öffnen…</translation>
    </message>
    <message>
      <source>Open a film or a project  (Ctrl+O)</source>
      <translation>Einen Film oder ein Projekt öffnen  (Strg+O)</translation>
    </message>
    <message>
      <source>Open pictures…</source>
      <translation>Bilder öffnen…</translation>
    </message>
    <message>
      <source>Open a folder of numbered pictures as a film</source>
      <translation>Einen Ordner mit nummerierten Bildern als Film öffnen</translation>
    </message>
    <message>
      <source>Try the sample film</source>
      <translation>Den Beispielfilm ausprobieren</translation>
    </message>
    <message>
      <source>A short film of our own</source>
      <translation>Ein kurzer Film von uns</translation>
    </message>
    <message>
      <source>Turn black-and-white film into colour.</source>
      <translation>Aus Schwarzweißfilm Farbfilm machen.</translation>
    </message>
    <message>
      <source>Or drop a film, a project or a folder of pictures here.</source>
      <translation>Oder einen Film, ein Projekt oder einen Ordner mit Bildern hierher ziehen.</translation>
    </message>
    <message>
      <source>Open {0}</source>
      <translation>{0} öffnen</translation>
    </message>
    <message>
      <source>Everything is saved as you work.</source>
      <translation>Alles wird beim Arbeiten gespeichert.</translation>
    </message>
    <message>
      <source>This project holds more films: see File ▸ Films of this project.</source>
      <translation>Dieses Projekt enthält mehrere Filme: siehe Datei ▸ Filme dieses Projekts.</translation>
    </message>
    <message>
      <source>This film is in colour already. Its shots keep their colour, unless the inspector says otherwise.</source>
      <translation>Dieser Film ist schon farbig. Seine Einstellungen behalten ihre Farbe, solange der Inspektor nichts anderes sagt.</translation>
    </message>
    <message>
      <source>Inspector</source>
      <translation>Inspektor</translation>
    </message>
    <message>
      <source>Jobs</source>
      <translation>Aufträge</translation>
    </message>
    <message>
      <source>{0}: done.</source>
      <translation>{0}: fertig.</translation>
    </message>
    <message>
      <source>Colorize</source>
      <translation>Färben</translation>
    </message>
    <message>
      <source>Colour the selected shots, or this one</source>
      <translation>Die ausgewählten Einstellungen färben, oder diese</translation>
    </message>
    <message>
      <source>Colorize film</source>
      <translation>Film färben</translation>
    </message>
    <message>
      <source>Colour every shot</source>
      <translation>Jede Einstellung färben</translation>
    </message>
    <message>
      <source>Re-colorize range</source>
      <translation>Bereich neu färben</translation>
    </message>
    <message>
      <source>Explore…</source>
      <translation>Erkunden…</translation>
    </message>
    <message>
      <source>See this frame in six likely ways</source>
      <translation>Dieses Bild auf sechs wahrscheinliche Arten sehen</translation>
    </message>
    <message>
      <source>New seeds…</source>
      <translation>Neue Startwerte…</translation>
    </message>
    <message>
      <source>Mark what came out badly among many shots</source>
      <translation>Unter vielen Einstellungen markieren, was schlecht geriet</translation>
    </message>
    <message>
      <source>Detect shots…</source>
      <translation>Einstellungen suchen…</translation>
    </message>
    <message>
      <source>Find where shots begin</source>
      <translation>Finden, wo Einstellungen beginnen</translation>
    </message>
    <message>
      <source>Split shot</source>
      <translation>Einstellung teilen</translation>
    </message>
    <message>
      <source>Cut the shot at the playhead</source>
      <translation>Die Einstellung am Abspielkopf schneiden</translation>
    </message>
    <message>
      <source>Merge shots</source>
      <translation>Einstellungen verbinden</translation>
    </message>
    <message>
      <source>Make one of the selected shots</source>
      <translation>Aus den ausgewählten Einstellungen eine machen</translation>
    </message>
    <message>
      <source>Move cut 1 frame left</source>
      <translation>Schnitt 1 Bild nach links</translation>
    </message>
    <message>
      <source>Move the nearest cut</source>
      <translation>Den nächsten Schnitt verschieben</translation>
    </message>
    <message>
      <source>Move cut 1 frame right</source>
      <translation>Schnitt 1 Bild nach rechts</translation>
    </message>
    <message>
      <source>Dissolve…</source>
      <translation>Überblendung…</translation>
    </message>
    <message>
      <source>Say over how many frames shots fade into each other</source>
      <translation>Sagen, über wie viele Bilder Einstellungen überblenden</translation>
    </message>
    <message>
      <source>Name shot…</source>
      <translation>Einstellung benennen…</translation>
    </message>
    <message>
      <source>Give this shot a name</source>
      <translation>Dieser Einstellung einen Namen geben</translation>
    </message>
    <message>
      <source>Marker</source>
      <translation>Marke</translation>
    </message>
    <message>
      <source>Set or remove a marker here</source>
      <translation>Hier eine Marke setzen oder entfernen</translation>
    </message>
    <message>
      <source>Previous problem</source>
      <translation>Vorige Problemstelle</translation>
    </message>
    <message>
      <source>Where the colour is worth a look</source>
      <translation>Wo die Farbe einen Blick wert ist</translation>
    </message>
    <message>
      <source>Next problem</source>
      <translation>Nächste Problemstelle</translation>
    </message>
    <message>
      <source>Detect shots</source>
      <translation>Einstellungen suchen</translation>
    </message>
    <message>
      <source>Sensitivity in percent; more finds more cuts.
Shots that you split, merged or moved stay as they are, and so do names, grades
and settings. Undo brings the present list back.</source>
      <translation>Empfindlichkeit in Prozent; mehr findet mehr Schnitte.
Einstellungen, die Sie geteilt, verbunden oder verschoben haben, bleiben, ebenso Namen,
Farbkorrekturen und Vorgaben. Rückgängig bringt die jetzige Liste zurück.</translation>
    </message>
    <message>
      <source>Dissolve</source>
      <translation>Überblendung</translation>
    </message>
    <message>
      <source>Name shot</source>
      <translation>Einstellung benennen</translation>
    </message>
    <message>
      <source>Every shot has colour; select shots to colour them in another way.</source>
      <translation>Jede Einstellung hat Farbe; wählen Sie Einstellungen aus, um sie anders zu färben.</translation>
    </message>
    <message>
      <source>Set in and out first (I and O): they say what to colour again.</source>
      <translation>Setzen Sie erst Anfang und Ende (I und O): sie sagen, was neu zu färben ist.</translation>
    </message>
    <message>
      <source>One shot.</source>
      <translation>Eine Einstellung.</translation>
    </message>
    <message>
      <source>{0} shots.</source>
      <translation>{0} Einstellungen.</translation>
    </message>
    <message>
      <source>The shot begins here already; move the playhead to split.</source>
      <translation>Die Einstellung beginnt schon hier; bewegen Sie den Abspielkopf, um zu teilen.</translation>
    </message>
    <message>
      <source>There is only one shot, so there is no cut to move.</source>
      <translation>Es gibt nur eine Einstellung, also keinen Schnitt zu verschieben.</translation>
    </message>
    <message>
      <source>There is only one shot, so nothing fades into another.</source>
      <translation>Es gibt nur eine Einstellung, also blendet nichts in eine andere über.</translation>
    </message>
    <message>
      <source>The shots at this cut are too short for a dissolve.</source>
      <translation>Die Einstellungen an diesem Schnitt sind zu kurz für eine Überblendung.</translation>
    </message>
    <message>
      <source>Add exemplar…</source>
      <translation>Vorlage hinzufügen…</translation>
    </message>
    <message>
      <source>Colour more steadily</source>
      <translation>Ruhiger färben</translation>
    </message>
    <message>
      <source>Colour with a new seed</source>
      <translation>Mit neuem Startwert färben</translation>
    </message>
    <message>
      <source>Lay a colour point</source>
      <translation>Einen Farbpunkt legen</translation>
    </message>
    <message>
      <source>Fade colour in black</source>
      <translation>Farbe im Schwarz ausblenden</translation>
    </message>
    <message>
      <source>In colour already: {1}, which Colorize film leaves alone.</source>
      <translation>Schon farbig: {1}; Film färben lässt sie in Ruhe.</translation>
    </message>
    <message>
      <source>The shot begins at {0} now.</source>
      <translation>Die Einstellung beginnt jetzt bei {0}.</translation>
    </message>
    <message>
      <source>Frames over which the shots at {0} fade into each other, up to {1}; 0 is a cut.
Their colour is mixed there as the pictures are, once both are colorized again.</source>
      <translation>Bilder, über die die Einstellungen bei {0} ineinander überblenden, höchstens {1}; 0 ist ein Schnitt.
Ihre Farbe wird dort gemischt wie die Bilder, sobald beide neu gefärbt sind.</translation>
    </message>
    <message>
      <source>Looking through the film for problems…</source>
      <translation>Der Film wird nach Problemstellen durchsucht…</translation>
    </message>
    <message>
      <source>No more problems this way.</source>
      <translation>In dieser Richtung keine Problemstellen mehr.</translation>
    </message>
    <message>
      <source>1 more problem was found.</source>
      <translation>1 weitere Problemstelle wurde gefunden.</translation>
    </message>
    <message>
      <source>{0} more problems were found.</source>
      <translation>{0} weitere Problemstellen wurden gefunden.</translation>
    </message>
    <message>
      <source>Curves and wheels act only in this range.</source>
      <translation>Kurven und Räder wirken nur in diesem Bereich.</translation>
    </message>
    <message>
      <source>Hue against hue</source>
      <translation>Farbton gegen Farbton</translation>
    </message>
    <message>
      <source>What each hue, from left to right, becomes</source>
      <translation>Was aus jedem Farbton, von links nach rechts, wird</translation>
    </message>
    <message>
      <source>Hue against saturation</source>
      <translation>Farbton gegen Sättigung</translation>
    </message>
    <message>
      <source>How strong each hue, from left to right, becomes</source>
      <translation>Wie kräftig jeder Farbton, von links nach rechts, wird</translation>
    </message>
    <message>
      <source>Shadows</source>
      <translation>Schatten</translation>
    </message>
    <message>
      <source>A cast for what is dark</source>
      <translation>Ein Farbstich für Dunkles</translation>
    </message>
    <message>
      <source>Midtones</source>
      <translation>Mitten</translation>
    </message>
    <message>
      <source>A cast for what is neither</source>
      <translation>Ein Farbstich für das, was dazwischen liegt</translation>
    </message>
    <message>
      <source>Highlights</source>
      <translation>Lichter</translation>
    </message>
    <message>
      <source>A cast for what is bright</source>
      <translation>Ein Farbstich für Helles</translation>
    </message>
    <message>
      <source>Luma from</source>
      <translation>Luma ab</translation>
    </message>
    <message>
      <source>The darkest that is reached</source>
      <translation>Das Dunkelste, das erreicht wird</translation>
    </message>
    <message>
      <source>Luma to</source>
      <translation>Luma bis</translation>
    </message>
    <message>
      <source>The brightest that is reached</source>
      <translation>Das Hellste, das erreicht wird</translation>
    </message>
    <message>
      <source>How far beyond these both it fades out</source>
      <translation>Wie weit über beide hinaus es ausklingt</translation>
    </message>
    <message>
      <source>Hue</source>
      <translation>Farbton</translation>
    </message>
    <message>
      <source>The hue in the middle of the range</source>
      <translation>Der Farbton in der Mitte des Bereichs</translation>
    </message>
    <message>
      <source>How many degrees of hue are reached; 360 are all</source>
      <translation>Wie viele Grad an Farbton erreicht werden; 360 sind alle</translation>
    </message>
    <message>
      <source>How many degrees beyond it fades out</source>
      <translation>Wie viele Grad darüber hinaus es ausklingt</translation>
    </message>
    <message>
      <source>Luma edge</source>
      <translation>Luma-Rand</translation>
    </message>
    <message>
      <source>Hue width</source>
      <translation>Farbton-Breite</translation>
    </message>
    <message>
      <source>Hue edge</source>
      <translation>Farbton-Rand</translation>
    </message>
    <message>
      <source>Comes in by</source>
      <translation>Beginnt mit</translation>
    </message>
    <message>
      <source>Goes out by</source>
      <translation>Endet mit</translation>
    </message>
    <message>
      <source>a cut</source>
      <translation>einem Schnitt</translation>
    </message>
    <message>
      <source>a dissolve of </source>
      <translation>einer Überblendung von </translation>
    </message>
    <message>
      <source> frames</source>
      <translation> Bildern</translation>
    </message>
    <message>
      <source>Frames that show this shot and the one beside it: colour is mixed there</source>
      <translation>Bilder, die diese Einstellung und die daneben zeigen: Farbe wird dort gemischt</translation>
    </message>
    <message>
      <source>Explore</source>
      <translation>Erkunden</translation>
    </message>
    <message>
      <source>How different</source>
      <translation>Wie verschieden</translation>
    </message>
    <message>
      <source>How far they may depart from the likeliest colour</source>
      <translation>Wie weit sie von der wahrscheinlichsten Farbe abweichen dürfen</translation>
    </message>
    <message>
      <source>More like this</source>
      <translation>Mehr davon</translation>
    </message>
    <message>
      <source>Six others</source>
      <translation>Sechs andere</translation>
    </message>
    <message>
      <source>Other likely ways, picked at random</source>
      <translation>Andere wahrscheinliche Arten, zufällig gewählt</translation>
    </message>
    <message>
      <source>Colouring this frame in six ways…</source>
      <translation>Dieses Bild wird auf sechs Arten gefärbt…</translation>
    </message>
    <message>
      <source>Click the one you like, and the shot follows it.</source>
      <translation>Klicken Sie auf das, was gefällt; die Einstellung folgt ihm.</translation>
    </message>
    <message>
      <source>Varied</source>
      <translation>Verschieden</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>Kühn</translation>
    </message>
    <message>
      <source>Variation {0}</source>
      <translation>Variante {0}</translation>
    </message>
    <message>
      <source>Colour the shot like this  ({0})</source>
      <translation>Die Einstellung so färben  ({0})</translation>
    </message>
    <message>
      <source>More like variation {0}</source>
      <translation>Mehr wie Variante {0}</translation>
    </message>
    <message>
      <source>Others near this one  (Shift+{0})</source>
      <translation>Andere nahe dieser  (Umschalt+{0})</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Look</translation>
    </message>
    <message>
      <source>A grade to start from</source>
      <translation>Eine Farbkorrektur für den Anfang</translation>
    </message>
    <message>
      <source>Basic</source>
      <translation>Grundwerte</translation>
    </message>
    <message>
      <source>Curves</source>
      <translation>Kurven</translation>
    </message>
    <message>
      <source>Wheels</source>
      <translation>Räder</translation>
    </message>
    <message>
      <source>Range</source>
      <translation>Bereich</translation>
    </message>
    <message>
      <source>Vividness, warmth and tint of all colour</source>
      <translation>Lebhaftigkeit, Wärme und Tönung aller Farbe</translation>
    </message>
    <message>
      <source>Turn single hues, or make them stronger or paler</source>
      <translation>Einzelne Farbtöne drehen, kräftiger oder blasser machen</translation>
    </message>
    <message>
      <source>Casts for shadows, midtones and highlights</source>
      <translation>Farbstiche für Schatten, Mitten und Lichter</translation>
    </message>
    <message>
      <source>Limit curves and wheels to a range of luma or hue</source>
      <translation>Kurven und Räder auf einen Bereich von Luma oder Farbton begrenzen</translation>
    </message>
    <message>
      <source>Reset grade</source>
      <translation>Farbkorrektur zurücksetzen</translation>
    </message>
    <message>
      <source>Show the colour as the model made it</source>
      <translation>Die Farbe zeigen, wie das Modell sie machte</translation>
    </message>
    <message>
      <source>0 is grey, 1 is as the model made it</source>
      <translation>0 ist grau, 1 wie das Modell es machte</translation>
    </message>
    <message>
      <source>Blue to amber</source>
      <translation>Blau bis Bernstein</translation>
    </message>
    <message>
      <source>Green to magenta</source>
      <translation>Grün bis Magenta</translation>
    </message>
    <message>
      <source>Own tint</source>
      <translation>Eigene Tönung</translation>
    </message>
    <message>
      <source>How much of the tint or tone that the film has lies over the colour</source>
      <translation>Wie viel von der Tönung des Films über der Farbe liegt</translation>
    </message>
    <message>
      <source>Black point</source>
      <translation>Schwarzpunkt</translation>
    </message>
    <message>
      <source>Below this luma colour fades to grey</source>
      <translation>Unter dieser Luma wird Farbe zu Grau</translation>
    </message>
    <message>
      <source>White point</source>
      <translation>Weißpunkt</translation>
    </message>
    <message>
      <source>Above this luma colour fades to grey</source>
      <translation>Über dieser Luma wird Farbe zu Grau</translation>
    </message>
    <message>
      <source>Keep as look</source>
      <translation>Als Look behalten</translation>
    </message>
    <message>
      <source>Keep this grade as a look</source>
      <translation>Diese Farbkorrektur als Look behalten</translation>
    </message>
    <message>
      <source>Delete look</source>
      <translation>Look löschen</translation>
    </message>
    <message>
      <source>Delete this look</source>
      <translation>Diesen Look löschen</translation>
    </message>
    <message>
      <source>Custom</source>
      <translation>Eigener</translation>
    </message>
    <message>
      <source>Click to add a node, drag it, double click to remove it.
Keys: Insert adds, Delete removes, Left and Right choose, Up, Down, Page up and Page down move.</source>
      <translation>Klicken fügt einen Knoten hinzu, Ziehen bewegt, Doppelklick entfernt ihn.
Tasten: Einfg fügt hinzu, Entf entfernt, Links und Rechts wählen, Hoch, Runter, Bild auf und Bild ab bewegen.</translation>
    </message>
    <message>
      <source>1 node</source>
      <translation>1 Knoten</translation>
    </message>
    <message>
      <source>{0} nodes</source>
      <translation>{0} Knoten</translation>
    </message>
    <message>
      <source>Follow the film</source>
      <translation>Dem Film folgen</translation>
    </message>
    <message>
      <source>Remove these shots' own settings; they follow the film again</source>
      <translation>Die eigenen Vorgaben dieser Einstellungen entfernen; sie folgen wieder dem Film</translation>
    </message>
    <message>
      <source>Settings of all shots without their own</source>
      <translation>Vorgaben aller Einstellungen ohne eigene</translation>
    </message>
    <message>
      <source>Settings of the shots selected</source>
      <translation>Vorgaben der ausgewählten Einstellungen</translation>
    </message>
    <message>
      <source>No film</source>
      <translation>Kein Film</translation>
    </message>
    <message>
      <source>Open a film to begin.</source>
      <translation>Öffnen Sie einen Film, um zu beginnen.</translation>
    </message>
    <message>
      <source>Shots are not known yet; the whole film can be coloured anyway.</source>
      <translation>Einstellungen sind noch nicht bekannt; der ganze Film kann trotzdem gefärbt werden.</translation>
    </message>
    <message>
      <source>1 frame</source>
      <translation>1 Bild</translation>
    </message>
    <message>
      <source>Holds for all shots; none has settings of its own.</source>
      <translation>Gilt für alle Einstellungen; keine hat eigene Vorgaben.</translation>
    </message>
    <message>
      <source>own settings</source>
      <translation>eigene Vorgaben</translation>
    </message>
    <message>
      <source>as the film</source>
      <translation>wie der Film</translation>
    </message>
    <message>
      <source>{0} · {1} s</source>
      <translation>{0} · {1} s</translation>
    </message>
    <message>
      <source>Holds for {0} of {1} shots; the others have settings of their own.</source>
      <translation>Gilt für {0} von {1} Einstellungen; die anderen haben eigene Vorgaben.</translation>
    </message>
    <message>
      <source>{0} ({1} of {2} frames)</source>
      <translation>{0} ({1} von {2} Bildern)</translation>
    </message>
    <message>
      <source>approved</source>
      <translation>freigegeben</translation>
    </message>
    <message>
      <source>locked</source>
      <translation>gesperrt</translation>
    </message>
    <message>
      <source>Scene {0}</source>
      <translation>Szene {0}</translation>
    </message>
    <message>
      <source>What to call the look</source>
      <translation>Wie der Look heißen soll</translation>
    </message>
    <message>
      <source>With model, quality, steps and steadiness</source>
      <translation>Mit Modell, Qualität, Schritten und Ruhe</translation>
    </message>
    <message>
      <source>Shots that are given this look are then coloured this way, too</source>
      <translation>Einstellungen, die diesen Look bekommen, werden dann auch so gefärbt</translation>
    </message>
    <message>
      <source>A built-in look has this name; choose another.</source>
      <translation>Ein mitgelieferter Look heißt so; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>This replaces your look of the same name.</source>
      <translation>Das ersetzt Ihren Look dieses Namens.</translation>
    </message>
    <message>
      <source>Kept for all your films, beside the built-in looks.</source>
      <translation>Für alle Ihre Filme behalten, neben den mitgelieferten Looks.</translation>
    </message>
    <message>
      <source>warm</source>
      <translation>warm</translation>
    </message>
    <message>
      <source>cool</source>
      <translation>kühl</translation>
    </message>
    <message>
      <source>dusk</source>
      <translation>Dämmerung</translation>
    </message>
    <message>
      <source>night</source>
      <translation>Nacht</translation>
    </message>
    <message>
      <source>other clothes</source>
      <translation>andere Kleidung</translation>
    </message>
    <message>
      <source>another way</source>
      <translation>eine andere Art</translation>
    </message>
    <message>
      <source>likeliest</source>
      <translation>wahrscheinlichste</translation>
    </message>
    <message>
      <source>Mood…</source>
      <translation>Stimmung…</translation>
    </message>
    <message>
      <source>What sky, grass, skin ... of these shots weakly lean to</source>
      <translation>Wohin Himmel, Gras, Haut ... dieser Einstellungen leicht neigen</translation>
    </message>
    <message>
      <source>Colour the shots again, and they lean to it.</source>
      <translation>Färben Sie die Einstellungen erneut, dann neigen sie dazu.</translation>
    </message>
    <message>
      <source>Mood</source>
      <translation>Stimmung</translation>
    </message>
    <message>
      <source>What is seen of these things weakly leans to these colours, where nothing else is known. A double click changes a colour, Delete takes it out.</source>
      <translation>Was von diesen Dingen zu sehen ist, neigt leicht zu diesen Farben, wo sonst nichts bekannt ist. Ein Doppelklick ändert eine Farbe, Entf nimmt sie heraus.</translation>
    </message>
    <message>
      <source>Colours of things</source>
      <translation>Farben von Dingen</translation>
    </message>
    <message>
      <source>1 goes half the way, 2 nearly all of it</source>
      <translation>1 geht den halben Weg, 2 fast den ganzen</translation>
    </message>
    <message>
      <source>Kind of thing</source>
      <translation>Art von Ding</translation>
    </message>
    <message>
      <source>Add a colour for this kind of thing</source>
      <translation>Eine Farbe für diese Art von Ding hinzufügen</translation>
    </message>
    <message>
      <source>Begin from</source>
      <translation>Beginnen mit</translation>
    </message>
    <message>
      <source>Begin from the colours of a known mood</source>
      <translation>Mit den Farben einer bekannten Stimmung beginnen</translation>
    </message>
    <message>
      <source>Begin from…</source>
      <translation>Beginnen mit…</translation>
    </message>
    <message>
      <source>From approved shots</source>
      <translation>Aus freigegebenen Einstellungen</translation>
    </message>
    <message>
      <source>The colours that things have in the shots you approved</source>
      <translation>Die Farben, die Dinge in den von Ihnen freigegebenen Einstellungen haben</translation>
    </message>
    <message>
      <source>Leave the mood as it is</source>
      <translation>Die Stimmung lassen, wie sie ist</translation>
    </message>
    <message>
      <source>The next colouring of these shots leans to it</source>
      <translation>Das nächste Färben dieser Einstellungen neigt dazu</translation>
    </message>
    <message>
      <source>Looking at the approved shots…</source>
      <translation>Die freigegebenen Einstellungen werden angesehen…</translation>
    </message>
    <message>
      <source>Use mood</source>
      <translation>Stimmung nehmen</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>Stärke</translation>
    </message>
    <message>
      <source>Own colours</source>
      <translation>Eigene Farben</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <source>Noon</source>
      <translation>Mittag</translation>
    </message>
    <message>
      <source>Dusk</source>
      <translation>Dämmerung</translation>
    </message>
    <message>
      <source>Technicolor</source>
      <translation>Technicolor</translation>
    </message>
    <message>
      <source>Autochrome</source>
      <translation>Autochrom</translation>
    </message>
    <message>
      <source>Keep own colour</source>
      <translation>Eigene Farbe behalten</translation>
    </message>
    <message>
      <source>Show these shots as the film has them; Colorize film leaves them alone</source>
      <translation>Diese Einstellungen zeigen, wie der Film sie hat; Film färben lässt sie in Ruhe</translation>
    </message>
    <message>
      <source>In colour already.</source>
      <translation>Schon farbig.</translation>
    </message>
    <message>
      <source>Tinted {0}.</source>
      <translation>Getönt: {0}.</translation>
    </message>
    <message>
      <source>Some are in colour already. {0}</source>
      <translation>Einige sind schon farbig. {0}</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>Problem</translation>
    </message>
    <message>
      <source>What helps here; undo takes it back</source>
      <translation>Was hier hilft; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
      <source>Go to the next one  (N)</source>
      <translation>Zum nächsten gehen  (N)</translation>
    </message>
    <message>
      <source>Hide this</source>
      <translation>Dies ausblenden</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>Prompt</translation>
    </message>
    <message>
      <source>What the picture shows, and in which colours; Enter applies it</source>
      <translation>Was das Bild zeigt und in welchen Farben; Eingabe wendet es an</translation>
    </message>
    <message>
      <source>For example: a red coat, green hills</source>
      <translation>Zum Beispiel: a red coat, green hills</translation>
    </message>
    <message>
      <source>Negative prompt</source>
      <translation>Negativer Prompt</translation>
    </message>
    <message>
      <source>What the colours should avoid; Enter applies it</source>
      <translation>Was die Farben meiden sollen; Eingabe wendet es an</translation>
    </message>
    <message>
      <source>For example: sepia, a blue cast</source>
      <translation>Zum Beispiel: sepia, a blue cast</translation>
    </message>
    <message>
      <source>Away from</source>
      <translation>Weg von</translation>
    </message>
    <message>
      <source>New seeds</source>
      <translation>Neue Startwerte</translation>
    </message>
    <message>
      <source>Mark the shots that came out badly: only those are coloured again.</source>
      <translation>Markieren Sie die Einstellungen, die schlecht gerieten: nur diese werden neu gefärbt.</translation>
    </message>
    <message>
      <source>Colour the marked shots with another seed each</source>
      <translation>Die markierten Einstellungen mit je einem anderen Startwert färben</translation>
    </message>
    <message>
      <source>Mark all</source>
      <translation>Alle markieren</translation>
    </message>
    <message>
      <source>Mark every shot of this sheet</source>
      <translation>Jede Einstellung dieses Bogens markieren</translation>
    </message>
    <message>
      <source>Mark none</source>
      <translation>Keine markieren</translation>
    </message>
    <message>
      <source>Take all marks off</source>
      <translation>Alle Marken wegnehmen</translation>
    </message>
    <message>
      <source>Leave all shots as they are</source>
      <translation>Alle Einstellungen lassen, wie sie sind</translation>
    </message>
    <message>
      <source>New seed for 1 shot</source>
      <translation>Neuer Startwert für 1 Einstellung</translation>
    </message>
    <message>
      <source>New seeds for {0} shots</source>
      <translation>Neue Startwerte für {0} Einstellungen</translation>
    </message>
    <message>
      <source>Find shots of this set…</source>
      <translation>Einstellungen dieses Sets finden…</translation>
    </message>
    <message>
      <source>Name all shots of one set as a scene</source>
      <translation>Alle Einstellungen eines Sets als Szene benennen</translation>
    </message>
    <message>
      <source>Review sheet…</source>
      <translation>Abnahmebogen…</translation>
    </message>
    <message>
      <source>Approve, lock and note shots on a sheet</source>
      <translation>Einstellungen auf einem Bogen freigeben, sperren und mit Notizen versehen</translation>
    </message>
    <message>
      <source>Approve</source>
      <translation>Freigeben</translation>
    </message>
    <message>
      <source>The shots meant are good; again: they are not</source>
      <translation>Die gemeinten Einstellungen sind gut; noch einmal: sie sind es nicht</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Sperren</translation>
    </message>
    <message>
      <source>No job gives the shots meant new colour; again: unlock</source>
      <translation>Kein Auftrag gibt den gemeinten Einstellungen neue Farbe; noch einmal: entsperren</translation>
    </message>
    <message>
      <source>Note…</source>
      <translation>Notiz…</translation>
    </message>
    <message>
      <source>Write down what is to be known of the shots meant</source>
      <translation>Aufschreiben, was man von den gemeinten Einstellungen wissen muss</translation>
    </message>
    <message>
      <source>The shots of “{0}” are selected: what you set now applies to all of them.</source>
      <translation>Die Einstellungen von „{0}“ sind ausgewählt: was Sie jetzt vorgeben, gilt für alle.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>What is to be known of these shots</source>
      <translation>Was man von diesen Einstellungen wissen muss</translation>
    </message>
    <message>
      <source>Review shots</source>
      <translation>Einstellungen abnehmen</translation>
    </message>
    <message>
      <source>Scene</source>
      <translation>Szene</translation>
    </message>
    <message>
      <source>Which shots are shown</source>
      <translation>Welche Einstellungen gezeigt werden</translation>
    </message>
    <message>
      <source>Mark every shot</source>
      <translation>Jede Einstellung markieren</translation>
    </message>
    <message>
      <source>Close the sheet</source>
      <translation>Den Bogen schließen</translation>
    </message>
    <message>
      <source>These shots are good</source>
      <translation>Diese Einstellungen sind gut</translation>
    </message>
    <message>
      <source>Locked shots are never recoloured</source>
      <translation>Gesperrte Einstellungen werden nie neu gefärbt</translation>
    </message>
    <message>
      <source>Write down what is left to do</source>
      <translation>Aufschreiben, was noch zu tun ist</translation>
    </message>
    <message>
      <source>Select</source>
      <translation>Auswählen</translation>
    </message>
    <message>
      <source>Close the sheet and select these shots, to grade them together and so on</source>
      <translation>Den Bogen schließen und diese Einstellungen auswählen, um sie gemeinsam zu korrigieren und so weiter</translation>
    </message>
    <message>
      <source>All shots</source>
      <translation>Alle Einstellungen</translation>
    </message>
    <message>
      <source>Take approval back</source>
      <translation>Freigabe zurücknehmen</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Entsperren</translation>
    </message>
    <message>
      <source>Shots of this set</source>
      <translation>Einstellungen dieses Sets</translation>
    </message>
    <message>
      <source>Looking for shots</source>
      <translation>Suche nach Einstellungen</translation>
    </message>
    <message>
      <source>Name of the scene, such as Office</source>
      <translation>Name der Szene, etwa Büro</translation>
    </message>
    <message>
      <source>Name of the scene</source>
      <translation>Name der Szene</translation>
    </message>
    <message>
      <source>Name the marked shots as a scene and select them</source>
      <translation>Die markierten Einstellungen als Szene benennen und auswählen</translation>
    </message>
    <message>
      <source>Close without naming a scene</source>
      <translation>Schließen, ohne eine Szene zu benennen</translation>
    </message>
    <message>
      <source>The most similar shots come first. Those that show this set are marked: correct the marks.</source>
      <translation>Die ähnlichsten Einstellungen kommen zuerst. Die dieses Set zeigen, sind markiert: berichtigen Sie die Marken.</translation>
    </message>
    <message>
      <source>Name scene of 1 shot</source>
      <translation>Szene aus 1 Einstellung benennen</translation>
    </message>
    <message>
      <source>Name scene of {0} shots</source>
      <translation>Szene aus {0} Einstellungen benennen</translation>
    </message>
    <message>
      <source>Looking for shots of this set…</source>
      <translation>Suche nach Einstellungen dieses Sets…</translation>
    </message>
    <message>
      <source>{0} %</source>
      <translation>{0} %</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Entwurf</translation>
    </message>
    <message>
      <source>Standard</source>
      <translation>Standard</translation>
    </message>
    <message>
      <source>Fine</source>
      <translation>Fein</translation>
    </message>
    <message>
      <source>Next colouring</source>
      <translation>Nächstes Färben</translation>
    </message>
    <message>
      <source>Guidance</source>
      <translation>Führung</translation>
    </message>
    <message>
      <source>Which model invents the colour</source>
      <translation>Welches Modell die Farbe erfindet</translation>
    </message>
    <message>
      <source>Draft is quick: the default model's first guess as it is, fewer steps of others; fine takes its time</source>
      <translation>Entwurf ist schnell: die erste Vermutung des Standardmodells, weniger Schritte bei anderen; Fein nimmt sich Zeit</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <source>Sampling steps of each pass, if any; 0: the number that Quality sets</source>
      <translation>Schritte jedes Durchgangs, falls es welche gibt; 0: so viele, wie die Qualität vorgibt</translation>
    </message>
    <message>
      <source>By quality</source>
      <translation>Nach Qualität</translation>
    </message>
    <message>
      <source>How strictly the prompt is followed; 1 is the model's default</source>
      <translation>Wie streng dem Prompt gefolgt wird; 1 ist der Wert des Modells</translation>
    </message>
    <message>
      <source>How far from the grey picture the model may go, in percent; 0: its default</source>
      <translation>Wie weit das Modell vom grauen Bild abgehen darf, in Prozent; 0: sein eigener Wert</translation>
    </message>
    <message>
      <source>The model's own</source>
      <translation>Wie das Modell</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Startwert</translation>
    </message>
    <message>
      <source>Another seed, another colouring</source>
      <translation>Anderer Startwert, andere Färbung</translation>
    </message>
    <message>
      <source>Steadiness</source>
      <translation>Ruhe</translation>
    </message>
    <message>
      <source>Smoothing along the motion; 0 is off</source>
      <translation>Glättung entlang der Bewegung; 0 ist aus</translation>
    </message>
    <message>
      <source>Variety</source>
      <translation>Vielfalt</translation>
    </message>
    <message>
      <source>How far seeds may differ; 0 keeps to the likeliest colour</source>
      <translation>Wie weit Startwerte sich unterscheiden dürfen; 0 bleibt bei der wahrscheinlichsten Farbe</translation>
    </message>
    <message>
      <source>Lean</source>
      <translation>Neigung</translation>
    </message>
    <message>
      <source>Which likely way the colour goes; see Explore</source>
      <translation>In welche wahrscheinliche Richtung die Farbe geht; siehe Erkunden</translation>
    </message>
    <message>
      <source>What sky, grass, skin and other things weakly lean to</source>
      <translation>Wohin Himmel, Gras, Haut und anderes leicht neigen</translation>
    </message>
    <message>
      <source>Find and try other models</source>
      <translation>Andere Modelle finden und ausprobieren</translation>
    </message>
    <message>
      <source>Own mood</source>
      <translation>Eigene Stimmung</translation>
    </message>
    <message>
      <source>Put a mood together, or take your own</source>
      <translation>Eine Stimmung zusammenstellen oder die eigene nehmen</translation>
    </message>
    <message>
      <source>Random seed</source>
      <translation>Zufälliger Startwert</translation>
    </message>
    <message>
      <source>Pick another seed at random</source>
      <translation>Einen anderen Startwert zufällig wählen</translation>
    </message>
    <message>
      <source>Auto: what suits the film</source>
      <translation>Auto: was zum Film passt</translation>
    </message>
    <message>
      <source>No commercial use: {0}</source>
      <translation>Keine gewerbliche Nutzung: {0}</translation>
    </message>
    <message>
      <source>{0} (not installed)</source>
      <translation>{0} (nicht installiert)</translation>
    </message>
    <message>
      <source>Copy grade</source>
      <translation>Farbkorrektur kopieren</translation>
    </message>
    <message>
      <source>Copy the grade of this shot</source>
      <translation>Die Farbkorrektur dieser Einstellung kopieren</translation>
    </message>
    <message>
      <source>Paste grade</source>
      <translation>Farbkorrektur einfügen</translation>
    </message>
    <message>
      <source>Give it to the shots selected</source>
      <translation>Sie den ausgewählten Einstellungen geben</translation>
    </message>
    <message>
      <source>Paste grade to scene</source>
      <translation>In die Szene einfügen</translation>
    </message>
    <message>
      <source>Give it to all shots of the scene</source>
      <translation>Sie allen Einstellungen der Szene geben</translation>
    </message>
    <message>
      <source>Load grade…</source>
      <translation>Farbkorrektur laden…</translation>
    </message>
    <message>
      <source>Give these shots the grade of a file</source>
      <translation>Diesen Einstellungen die Farbkorrektur einer Datei geben</translation>
    </message>
    <message>
      <source>Save grade…</source>
      <translation>Farbkorrektur sichern…</translation>
    </message>
    <message>
      <source>Write the grade of this shot to a file</source>
      <translation>Die Farbkorrektur dieser Einstellung in eine Datei schreiben</translation>
    </message>
    <message>
      <source>Apply to selection</source>
      <translation>Auf Auswahl anwenden</translation>
    </message>
    <message>
      <source>Colour and grade them as this one</source>
      <translation>Sie färben und korrigieren wie diese</translation>
    </message>
    <message>
      <source>Make film settings</source>
      <translation>Zu Vorgaben des Films machen</translation>
    </message>
    <message>
      <source>Let the film follow this shot</source>
      <translation>Den Film dieser Einstellung folgen lassen</translation>
    </message>
    <message>
      <source>Forget the settings of these shots</source>
      <translation>Die Vorgaben dieser Einstellungen vergessen</translation>
    </message>
    <message>
      <source>Grades (*.json)</source>
      <translation>Farbkorrekturen (*.json)</translation>
    </message>
    <message>
      <source>The grade is copied; select shots and paste it.</source>
      <translation>Die Farbkorrektur ist kopiert; wählen Sie Einstellungen aus und fügen Sie sie ein.</translation>
    </message>
    <message>
      <source>The grade is given to {0} of {1}.</source>
      <translation>Die Farbkorrektur haben jetzt {0} von {1}.</translation>
    </message>
    <message>
      <source>Load grade</source>
      <translation>Farbkorrektur laden</translation>
    </message>
    <message>
      <source>Save grade</source>
      <translation>Farbkorrektur sichern</translation>
    </message>
    <message>
      <source>These are the film's settings now, for all shots without their own.</source>
      <translation>Das sind jetzt die Vorgaben des Films, für alle Einstellungen ohne eigene.</translation>
    </message>
    <message>
      <source>A click or Space marks a shot</source>
      <translation>Klick oder Leertaste markiert eine Einstellung</translation>
    </message>
    <message>
      <source>Match shots</source>
      <translation>Einstellungen angleichen</translation>
    </message>
    <message>
      <source>Which neighbouring shots these shots should match in colour</source>
      <translation>Mit welchen Nachbarn diese Einstellungen in der Farbe übereinstimmen sollen</translation>
    </message>
    <message>
      <source>Match</source>
      <translation>Angleichen</translation>
    </message>
    <message>
      <source>Palette memory</source>
      <translation>Palettengedächtnis</translation>
    </message>
    <message>
      <source>Places and people that return get the colours they had before</source>
      <translation>Orte und Menschen, die wiederkehren, bekommen die Farben, die sie hatten</translation>
    </message>
    <message>
      <source>Places in space</source>
      <translation>Orte im Raum</translation>
    </message>
    <message>
      <source>Where the camera moves, find its path: places that return are known by where they are. Takes some seconds a shot</source>
      <translation>Wo die Kamera sich bewegt, ihren Weg finden: Orte, die wiederkehren, erkennt man an ihrer Lage. Dauert je Einstellung einige Sekunden</translation>
    </message>
    <message>
      <source>No other shot</source>
      <translation>Keine andere Einstellung</translation>
    </message>
    <message>
      <source>Previous shot</source>
      <translation>Vorige Einstellung</translation>
    </message>
    <message>
      <source>Next shot</source>
      <translation>Nächste Einstellung</translation>
    </message>
    <message>
      <source>Both neighbours</source>
      <translation>Beide Nachbarn</translation>
    </message>
    <message>
      <source>{0} (mixed)</source>
      <translation>{0} (gemischt)</translation>
    </message>
    <message>
      <source>no cast</source>
      <translation>kein Farbstich</translation>
    </message>
    <message>
      <source>{0}°, {1} %</source>
      <translation>{0}°, {1} %</translation>
    </message>
    <message>
      <source>{0} points; the line is the camera's path. Drag to turn, scroll to come nearer.</source>
      <translation>{0} Punkte; die Linie ist der Weg der Kamera. Ziehen dreht, Rollen kommt näher.</translation>
    </message>
    <message>
      <source>Space of this shot</source>
      <translation>Raum dieser Einstellung</translation>
    </message>
    <message>
      <source>Finding the camera and the distances of this shot…</source>
      <translation>Kamera und Entfernungen dieser Einstellung werden gesucht…</translation>
    </message>
    <message>
      <source>Save points…</source>
      <translation>Punkte sichern…</translation>
    </message>
    <message>
      <source>Write them as PLY, for MeshLab, CloudCompare or Blender</source>
      <translation>Als PLY schreiben, für MeshLab, CloudCompare oder Blender</translation>
    </message>
    <message>
      <source>Save points</source>
      <translation>Punkte sichern</translation>
    </message>
    <message>
      <source>Points of this shot</source>
      <translation>Punkte dieser Einstellung</translation>
    </message>
    <message>
      <source>The points cannot be written there ({0}).</source>
      <translation>Die Punkte können dort nicht geschrieben werden ({0}).</translation>
    </message>
    <message>
      <source>Depth</source>
      <translation>Tiefe</translation>
    </message>
    <message>
      <source>Show how far things are, where the camera moves</source>
      <translation>Zeigen, wie weit Dinge weg sind, wo die Kamera sich bewegt</translation>
    </message>
    <message>
      <source>Space of this shot…</source>
      <translation>Raum dieser Einstellung…</translation>
    </message>
    <message>
      <source>Turn around what the camera passed, as points</source>
      <translation>Drehen, woran die Kamera vorbeikam, als Punkte</translation>
    </message>
    <message>
      <source>Finding the camera of this shot…</source>
      <translation>Die Kamera dieser Einstellung wird gesucht…</translation>
    </message>
    <message>
      <source>Depth is known at {0:.0%} of this frame.</source>
      <translation>Tiefe ist an {0:.0%} dieses Bildes bekannt.</translation>
    </message>
    <message>
      <source>Compare takes</source>
      <translation>Fassungen vergleichen</translation>
    </message>
    <message>
      <source>Look at two takes, A and B, instead of original and colour</source>
      <translation>Zwei Fassungen, A und B, statt Original und Farbe ansehen</translation>
    </message>
    <message>
      <source>Mark as A</source>
      <translation>Als A merken</translation>
    </message>
    <message>
      <source>Compare the take that is picked out, as A</source>
      <translation>Die gewählte Fassung als A vergleichen</translation>
    </message>
    <message>
      <source>Mark as B</source>
      <translation>Als B merken</translation>
    </message>
    <message>
      <source>Compare the take that is picked out, as B</source>
      <translation>Die gewählte Fassung als B vergleichen</translation>
    </message>
    <message>
      <source>Use A</source>
      <translation>A nehmen</translation>
    </message>
    <message>
      <source>Show take A in the film</source>
      <translation>Fassung A im Film zeigen</translation>
    </message>
    <message>
      <source>Use B</source>
      <translation>B nehmen</translation>
    </message>
    <message>
      <source>Show take B in the film</source>
      <translation>Fassung B im Film zeigen</translation>
    </message>
    <message>
      <source>Stop comparing</source>
      <translation>Vergleich beenden</translation>
    </message>
    <message>
      <source>Back to original and colour</source>
      <translation>Zurück zu Original und Farbe</translation>
    </message>
    <message>
      <source>Keep still</source>
      <translation>Standbild behalten</translation>
    </message>
    <message>
      <source>Keep this frame as it is seen now</source>
      <translation>Dieses Bild behalten, wie es jetzt zu sehen ist</translation>
    </message>
    <message>
      <source>Compare with still</source>
      <translation>Mit Standbild vergleichen</translation>
    </message>
    <message>
      <source>A still in the original's place</source>
      <translation>Ein Standbild an Stelle des Originals</translation>
    </message>
    <message>
      <source>Stills…</source>
      <translation>Standbilder…</translation>
    </message>
    <message>
      <source>All stills of the film</source>
      <translation>Alle Standbilder des Films</translation>
    </message>
    <message>
      <source>Which take should shot {0} show?</source>
      <translation>Welche Fassung soll Einstellung {0} zeigen?</translation>
    </message>
    <message>
      <source>Kept: {0}.</source>
      <translation>Behalten: {0}.</translation>
    </message>
    <message>
      <source>Go to one shot to compare its takes.</source>
      <translation>Gehen Sie zu einer Einstellung, um ihre Fassungen zu vergleichen.</translation>
    </message>
    <message>
      <source>Colorize this shot once more: comparing takes two of them.</source>
      <translation>Färben Sie diese Einstellung noch einmal: zum Vergleichen braucht es zwei Fassungen.</translation>
    </message>
    <message>
      <source>Each Colorize of this shot adds a take here.</source>
      <translation>Jedes Färben dieser Einstellung fügt hier eine Fassung hinzu.</translation>
    </message>
    <message>
      <source>Enter or a double click shows a take in the film</source>
      <translation>Eingabe oder Doppelklick zeigt eine Fassung im Film</translation>
    </message>
    <message>
      <source>Name take</source>
      <translation>Fassung benennen</translation>
    </message>
    <message>
      <source>shown</source>
      <translation>gezeigt</translation>
    </message>
    <message>
      <source>unfinished</source>
      <translation>unfertig</translation>
    </message>
    <message>
      <source>Name…</source>
      <translation>Name…</translation>
    </message>
    <message>
      <source>{0} shots are selected. Select one to see its takes.</source>
      <translation>{0} Einstellungen sind ausgewählt. Wählen Sie eine, um ihre Fassungen zu sehen.</translation>
    </message>
    <message>
      <source>Show this take in the film</source>
      <translation>Diese Fassung im Film zeigen</translation>
    </message>
    <message>
      <source>Give the take a name</source>
      <translation>Der Fassung einen Namen geben</translation>
    </message>
    <message>
      <source>Star</source>
      <translation>Stern</translation>
    </message>
    <message>
      <source>Star the take, or unstar it</source>
      <translation>Der Fassung einen Stern geben oder nehmen</translation>
    </message>
    <message>
      <source>Use its settings</source>
      <translation>Ihre Vorgaben nehmen</translation>
    </message>
    <message>
      <source>Colour the shot next as this take was coloured</source>
      <translation>Die Einstellung als nächstes färben, wie diese Fassung gefärbt wurde</translation>
    </message>
    <message>
      <source>Delete the take; undo brings it back</source>
      <translation>Die Fassung löschen; Rückgängig bringt sie zurück</translation>
    </message>
    <message>
      <source>Compare shows a still in place of the original, whichever frame you look at.</source>
      <translation>Vergleichen zeigt ein Standbild an Stelle des Originals, welches Bild Sie auch ansehen.</translation>
    </message>
    <message>
      <source>There are no stills yet. “Keep still” keeps the frame as it is seen now.</source>
      <translation>Es gibt noch keine Standbilder. „Standbild behalten“ behält das Bild, wie es jetzt zu sehen ist.</translation>
    </message>
    <message>
      <source>Stills</source>
      <translation>Standbilder</translation>
    </message>
    <message>
      <source>Double click or Enter holds a still against the picture</source>
      <translation>Doppelklick oder Eingabe hält ein Standbild gegen das Bild</translation>
    </message>
    <message>
      <source>Leave the gallery</source>
      <translation>Die Galerie verlassen</translation>
    </message>
    <message>
      <source>Rename still</source>
      <translation>Standbild umbenennen</translation>
    </message>
    <message>
      <source>Export still</source>
      <translation>Standbild exportieren</translation>
    </message>
    <message>
      <source>Pictures (*.png)</source>
      <translation>Bilder (*.png)</translation>
    </message>
    <message>
      <source>Export stills</source>
      <translation>Standbilder exportieren</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Umbenennen…</translation>
    </message>
    <message>
      <source>Name the still</source>
      <translation>Das Standbild benennen</translation>
    </message>
    <message>
      <source>Remove the stills marked</source>
      <translation>Die markierten Standbilder entfernen</translation>
    </message>
    <message>
      <source>Export PNG…</source>
      <translation>PNG exportieren…</translation>
    </message>
    <message>
      <source>Write the stills marked as PNG</source>
      <translation>Die markierten Standbilder als PNG schreiben</translation>
    </message>
    <message>
      <source>Go to frame</source>
      <translation>Zum Bild gehen</translation>
    </message>
    <message>
      <source>Go to the frame that it was taken from</source>
      <translation>Zu dem Bild gehen, von dem es genommen wurde</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <source>Wipe the still against the picture</source>
      <translation>Das Standbild mit einer Wischblende gegen das Bild halten</translation>
    </message>
    <message>
      <source>Comparison of takes</source>
      <translation>Vergleich von Fassungen</translation>
    </message>
    <message>
      <source>Use {0}</source>
      <translation>{0} nehmen</translation>
    </message>
    <message>
      <source>Matches the previous shot</source>
      <translation>Stimmt mit der vorigen Einstellung überein</translation>
    </message>
    <message>
      <source>Matches the next shot</source>
      <translation>Stimmt mit der nächsten Einstellung überein</translation>
    </message>
    <message>
      <source>Matches both neighbours</source>
      <translation>Stimmt mit beiden Nachbarn überein</translation>
    </message>
    <message>
      <source>Take {0}</source>
      <translation>Fassung {0}</translation>
    </message>
    <message>
      <source>Unfinished: colorize the shot again to go on with it</source>
      <translation>Unfertig: färben Sie die Einstellung erneut, um damit weiterzumachen</translation>
    </message>
    <message>
      <source>Memory was short: decoded in tiles</source>
      <translation>Der Speicher war knapp: in Kacheln dekodiert</translation>
    </message>
    <message>
      <source>Memory was short: attention in slices</source>
      <translation>Der Speicher war knapp: Aufmerksamkeit in Scheiben</translation>
    </message>
    <message>
      <source>Memory was short: painted smaller</source>
      <translation>Der Speicher war knapp: kleiner gemalt</translation>
    </message>
    <message>
      <source>Model: {0}</source>
      <translation>Modell: {0}</translation>
    </message>
    <message>
      <source>Quality: {0}</source>
      <translation>Qualität: {0}</translation>
    </message>
    <message>
      <source>Seed: {0}</source>
      <translation>Startwert: {0}</translation>
    </message>
    <message>
      <source>Steadiness in time: {0}</source>
      <translation>Ruhe in der Zeit: {0}</translation>
    </message>
    <message>
      <source>Made: {0}</source>
      <translation>Gemacht: {0}</translation>
    </message>
    <message>
      <source>Palette memory: from 1 frame of an earlier shot</source>
      <translation>Palettengedächtnis: aus 1 Bild einer früheren Einstellung</translation>
    </message>
    <message>
      <source>Palette memory: off</source>
      <translation>Palettengedächtnis: aus</translation>
    </message>
    <message>
      <source>{0}, {1} steps</source>
      <translation>{0}, {1} Schritte</translation>
    </message>
    <message>
      <source>Variety: {0}</source>
      <translation>Vielfalt: {0}</translation>
    </message>
    <message>
      <source>Lean: {0}</source>
      <translation>Neigung: {0}</translation>
    </message>
    <message>
      <source>Mood: {0}</source>
      <translation>Stimmung: {0}</translation>
    </message>
    <message>
      <source>Guidance: {0}</source>
      <translation>Führung: {0}</translation>
    </message>
    <message>
      <source>Prompt: {0}</source>
      <translation>Prompt: {0}</translation>
    </message>
    <message>
      <source>Away from: {0}</source>
      <translation>Weg von: {0}</translation>
    </message>
    <message>
      <source>Strength: {0}</source>
      <translation>Stärke: {0}</translation>
    </message>
    <message>
      <source>Exemplars at frame {0}</source>
      <translation>Vorlagen an Bild {0}</translation>
    </message>
    <message>
      <source>Exemplars of like things: {0}</source>
      <translation>Vorlagen ähnlicher Dinge: {0}</translation>
    </message>
    <message>
      <source>Palette memory: from {0} frames of earlier shots</source>
      <translation>Palettengedächtnis: aus {0} Bildern früherer Einstellungen</translation>
    </message>
    <message>
      <source>Confidence {0} % (100 %: colour you gave; {1} %: the model's own)</source>
      <translation>Sicherheit {0} % (100 %: Farbe von Ihnen; {1} %: vom Modell allein)</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Zeitleiste</translation>
    </message>
    <message>
      <source>Below {0} %: motion brings the colour here badly, N stops here</source>
      <translation>Unter {0} %: die Bewegung bringt die Farbe schlecht hierher, N hält hier</translation>
    </message>
    <message>
      <source>Cut at {0}</source>
      <translation>Schnitt bei {0}</translation>
    </message>
    <message>
      <source>{0} colour point</source>
      <translation>{0} Farbpunkt(e)</translation>
    </message>
    <message>
      <source>Approved</source>
      <translation>Freigegeben</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>Gesperrt</translation>
    </message>
    <message>
      <source>Dissolve in: {0} frames</source>
      <translation>Überblendung am Anfang: {0} Bilder</translation>
    </message>
    <message>
      <source>Flicker {0:.1f} (visible above 1.0)</source>
      <translation>Flackern {0:.1f} (sichtbar über 1.0)</translation>
    </message>
    <message>
      <source>Play or pause</source>
      <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
      <source>Play at film speed</source>
      <translation>Mit der Geschwindigkeit des Films abspielen</translation>
    </message>
    <message>
      <source>Play backwards</source>
      <translation>Rückwärts abspielen</translation>
    </message>
    <message>
      <source>Again for double speed</source>
      <translation>Noch einmal verdoppelt die Geschwindigkeit</translation>
    </message>
    <message>
      <source>Play forwards</source>
      <translation>Vorwärts abspielen</translation>
    </message>
    <message>
      <source>One frame back</source>
      <translation>Ein Bild zurück</translation>
    </message>
    <message>
      <source>One frame on</source>
      <translation>Ein Bild weiter</translation>
    </message>
    <message>
      <source>One second back</source>
      <translation>Eine Sekunde zurück</translation>
    </message>
    <message>
      <source>One second on</source>
      <translation>Eine Sekunde weiter</translation>
    </message>
    <message>
      <source>Ten seconds back</source>
      <translation>Zehn Sekunden zurück</translation>
    </message>
    <message>
      <source>Ten seconds on</source>
      <translation>Zehn Sekunden weiter</translation>
    </message>
    <message>
      <source>Go to where a shot begins</source>
      <translation>Zum Anfang einer Einstellung gehen</translation>
    </message>
    <message>
      <source>Go to where the next shot begins</source>
      <translation>Zum Anfang der nächsten Einstellung gehen</translation>
    </message>
    <message>
      <source>Start of film</source>
      <translation>Anfang des Films</translation>
    </message>
    <message>
      <source>Go to the first frame</source>
      <translation>Zum ersten Bild gehen</translation>
    </message>
    <message>
      <source>End of film</source>
      <translation>Ende des Films</translation>
    </message>
    <message>
      <source>Go to the last frame</source>
      <translation>Zum letzten Bild gehen</translation>
    </message>
    <message>
      <source>Go to…</source>
      <translation>Gehe zu…</translation>
    </message>
    <message>
      <source>Go to a timecode or frame</source>
      <translation>Zu einem Timecode oder Bild gehen</translation>
    </message>
    <message>
      <source>Set in</source>
      <translation>Anfangsmarke setzen</translation>
    </message>
    <message>
      <source>The range begins here</source>
      <translation>Der Bereich beginnt hier</translation>
    </message>
    <message>
      <source>Set out</source>
      <translation>Endmarke setzen</translation>
    </message>
    <message>
      <source>The range ends here</source>
      <translation>Der Bereich endet hier</translation>
    </message>
    <message>
      <source>Clear range</source>
      <translation>Bereich aufheben</translation>
    </message>
    <message>
      <source>Forget in and out</source>
      <translation>Anfang und Ende vergessen</translation>
    </message>
    <message>
      <source>Zoom timeline in</source>
      <translation>Zeitleiste vergrößern</translation>
    </message>
    <message>
      <source>See less film, larger</source>
      <translation>Weniger Film sehen, größer</translation>
    </message>
    <message>
      <source>Zoom timeline out</source>
      <translation>Zeitleiste verkleinern</translation>
    </message>
    <message>
      <source>See more film</source>
      <translation>Mehr Film sehen</translation>
    </message>
    <message>
      <source>See the whole film</source>
      <translation>Den ganzen Film sehen</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Stelle</translation>
    </message>
    <message>
      <source>A timecode, a frame, a time, or so far from here</source>
      <translation>Ein Timecode, ein Bild, eine Zeit oder so weit von hier</translation>
    </message>
    <message>
      <source>Timecode 00:01:02:03, frame 1500, time 62.5s, or +10, -2s</source>
      <translation>Timecode 00:01:02:03, Bild 1500, Zeit 62.5s, oder +10, -2s</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Sicherheit</translation>
    </message>
    <message>
      <source>Flicker</source>
      <translation>Flackern</translation>
    </message>
    <message>
      <source>Scroll the timeline</source>
      <translation>Die Zeitleiste verschieben</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>Nebeneinander</translation>
    </message>
    <message>
      <source>Original beside colour</source>
      <translation>Original neben Farbe</translation>
    </message>
    <message>
      <source>Wipe</source>
      <translation>Wischblende</translation>
    </message>
    <message>
      <source>One over the other, a line between</source>
      <translation>Eines über dem anderen, eine Linie dazwischen</translation>
    </message>
    <message>
      <source>Single</source>
      <translation>Einzeln</translation>
    </message>
    <message>
      <source>Colour alone</source>
      <translation>Nur die Farbe</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>Unterschied</translation>
    </message>
    <message>
      <source>Difference between original and colour</source>
      <translation>Unterschied zwischen Original und Farbe</translation>
    </message>
    <message>
      <source>Fit picture</source>
      <translation>Bild einpassen</translation>
    </message>
    <message>
      <source>See the whole picture</source>
      <translation>Das ganze Bild sehen</translation>
    </message>
    <message>
      <source>Actual pixels</source>
      <translation>Volle Auflösung</translation>
    </message>
    <message>
      <source>One film pixel a screen pixel</source>
      <translation>Ein Bildpunkt des Films je Bildpunkt des Schirms</translation>
    </message>
    <message>
      <source>Hold for original</source>
      <translation>Halten zeigt das Original</translation>
    </message>
    <message>
      <source>See the original while held</source>
      <translation>Das Original sehen, solange gehalten wird</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Geschwindigkeit</translation>
    </message>
    <message>
      <source>Viewer</source>
      <translation>Betrachter</translation>
    </message>
    <message>
      <source>The frame at the playhead: original and colour</source>
      <translation>Das Bild am Abspielkopf: Original und Farbe</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <source>No new colour yet</source>
      <translation>Noch keine neue Farbe</translation>
    </message>
    <message>
      <source>Difference, doubled</source>
      <translation>Unterschied, verdoppelt</translation>
    </message>
    <message>
      <source>Quick preview</source>
      <translation>Schnelle Vorschau</translation>
    </message>
    <message>
      <source>Preview, as it will be made</source>
      <translation>Vorschau, wie es gemacht wird</translation>
    </message>
    <message>
      <source>From the still, {0} times</source>
      <translation>Vom Standbild, {0}-fach</translation>
    </message>
    <message>
      <source>From A to B, {0} times</source>
      <translation>Von A zu B, {0}-fach</translation>
    </message>
    <message>
      <source>{0} of the shots keep their own colour; select them alone to colour them.</source>
      <translation>{0} der Einstellungen behalten ihre eigene Farbe; wählen Sie nur sie aus, um sie zu färben.</translation>
    </message>
    <message>
      <source>1 shot is locked and keeps its colour; unlock it to colour it.</source>
      <translation>1 Einstellung ist gesperrt und behält ihre Farbe; entsperren Sie sie, um sie zu färben.</translation>
    </message>
    <message>
      <source>Looking at the film to choose a model…</source>
      <translation>Der Film wird angesehen, um ein Modell zu wählen…</translation>
    </message>
    <message>
      <source>{0} shots are locked and keep their colour; unlock them to colour them.</source>
      <translation>{0} Einstellungen sind gesperrt und behalten ihre Farbe; entsperren Sie sie, um sie zu färben.</translation>
    </message>
    <message>
      <source>Colorize {0} shots</source>
      <translation>{0} Einstellungen färben</translation>
    </message>
    <message>
      <source>Colorize shot {0}</source>
      <translation>Einstellung {0} färben</translation>
    </message>
    <message>
      <source>done</source>
      <translation>fertig</translation>
    </message>
    <message>
      <source>Quitting stops this work:

{0}

Colour that is finished is kept, and colouring goes on from there when you ask for it again. An export that is not finished leaves no file. Quit?</source>
      <translation>Beenden hält diese Arbeit an:

{0}

Fertige Farbe bleibt, und das Färben geht dort weiter, wenn Sie es wieder verlangen. Ein unfertiger Export hinterlässt keine Datei. Beenden?</translation>
    </message>
    <message>
      <source>{0} Select and colorize it to colour over it.</source>
      <translation>{0} Auswählen und färben, um darüber zu färben.</translation>
    </message>
    <message>
      <source>{0} Select and colorize them to colour over them.</source>
      <translation>{0} Auswählen und färben, um darüber zu färben.</translation>
    </message>
    <message>
      <source>Not written: {0} did not finish.</source>
      <translation>Nicht geschrieben: {0} wurde nicht fertig.</translation>
    </message>
    <message>
      <source>Frames {0} to {1} together: {2} %</source>
      <translation>Bilder {0} bis {1} zusammen: {2} %</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>wartet</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>angehalten</translation>
    </message>
    <message>
      <source>cancelling…</source>
      <translation>wird abgebrochen…</translation>
    </message>
    <message>
      <source>cancelled; what is finished is kept</source>
      <translation>abgebrochen; Fertiges bleibt</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>abgebrochen</translation>
    </message>
    <message>
      <source>Cancel; what is finished is kept</source>
      <translation>Abbrechen; Fertiges bleibt</translation>
    </message>
    <message>
      <source>Show the log</source>
      <translation>Das Protokoll zeigen</translation>
    </message>
    <message>
      <source>Nothing is running.</source>
      <translation>Nichts läuft.</translation>
    </message>
    <message>
      <source>Progress of the running job</source>
      <translation>Fortschritt des laufenden Auftrags</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>fehlgeschlagen</translation>
    </message>
    <message>
      <source>starting</source>
      <translation>beginnt</translation>
    </message>
    <message>
      <source>{0} — {1}</source>
      <translation>{0} — {1}</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>{0}: shot {1}, {2} of {3} frames</source>
      <translation>{0}: Einstellung {1}, {2} von {3} Bildern</translation>
    </message>
    <message>
      <source>replaced by {0}</source>
      <translation>ersetzt durch {0}</translation>
    </message>
    <message>
      <source>Log of {0}</source>
      <translation>Protokoll von {0}</translation>
    </message>
    <message>
      <source>{0}: 1 shot done</source>
      <translation>{0}: 1 Einstellung fertig</translation>
    </message>
    <message>
      <source>{0}: {1} shots done</source>
      <translation>{0}: {1} Einstellungen fertig</translation>
    </message>
    <message>
      <source>  · {0} waiting</source>
      <translation>  · {0} warten</translation>
    </message>
    <message>
      <source>{0} fps</source>
      <translation>{0} B/s</translation>
    </message>
    <message>
      <source>Unfinished colouring</source>
      <translation>Unfertiges Färben</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Weitermachen</translation>
    </message>
    <message>
      <source>Colour what was left, from where it stopped</source>
      <translation>Den Rest färben, von dort, wo es stehen blieb</translation>
    </message>
    <message>
      <source>What is coloured stays; the rest can be coloured at any time</source>
      <translation>Was gefärbt ist, bleibt; der Rest kann jederzeit gefärbt werden</translation>
    </message>
    <message>
      <source>1 shot was left</source>
      <translation>1 Einstellung blieb</translation>
    </message>
    <message>
      <source>the film was left</source>
      <translation>der Film blieb</translation>
    </message>
    <message>
      <source>Go on with colouring? When ColorStudio ended, {0} unfinished.</source>
      <translation>Mit dem Färben weitermachen? Als ColorStudio endete, {0} unfertig.</translation>
    </message>
    <message>
      <source>{0} shots were left</source>
      <translation>{0} Einstellungen blieben</translation>
    </message>
    <message>
      <source>shots {0} and {1}</source>
      <translation>Einstellungen {0} und {1}</translation>
    </message>
    <message>
      <source>shots {0} to {1}</source>
      <translation>Einstellungen {0} bis {1}</translation>
    </message>
    <message>
      <source>No colour yet</source>
      <translation>Noch keine Farbe</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Wartet</translation>
    </message>
    <message>
      <source>Colouring</source>
      <translation>Wird gefärbt</translation>
    </message>
    <message>
      <source>Coloured</source>
      <translation>Gefärbt</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Fehlgeschlagen</translation>
    </message>
    <message>
      <source>Edited since</source>
      <translation>Seither bearbeitet</translation>
    </message>
    <message>
      <source>Partly coloured</source>
      <translation>Teilweise gefärbt</translation>
    </message>
    <message>
      <source>Own colour</source>
      <translation>Eigene Farbe</translation>
    </message>
    <message>
      <source>Natural</source>
      <translation>Natürlich</translation>
    </message>
    <message>
      <source>Soft</source>
      <translation>Weich</translation>
    </message>
    <message>
      <source>Rich</source>
      <translation>Satt</translation>
    </message>
    <message>
      <source>Warm print</source>
      <translation>Warme Kopie</translation>
    </message>
    <message>
      <source>Cool print</source>
      <translation>Kühle Kopie</translation>
    </message>
    <message>
      <source>Clean blacks and whites</source>
      <translation>Reines Schwarz und Weiß</translation>
    </message>
    <message>
      <source>Two-strip look</source>
      <translation>Zweistreifen-Look</translation>
    </message>
    <message>
      <source>Three-strip look</source>
      <translation>Dreistreifen-Look</translation>
    </message>
    <message>
      <source>Kodachrome look</source>
      <translation>Kodachrome-Look</translation>
    </message>
    <message>
      <source>Autochrome look</source>
      <translation>Autochrom-Look</translation>
    </message>
    <message>
      <source>Hand-tinted look</source>
      <translation>Handkoloriert-Look</translation>
    </message>
    <message>
      <source>Faded print look</source>
      <translation>Verblichene-Kopie-Look</translation>
    </message>
    <message>
      <source>Skin</source>
      <translation>Haut</translation>
    </message>
    <message>
      <source>Very fair</source>
      <translation>Sehr hell</translation>
    </message>
    <message>
      <source>Fair</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Ruddy</source>
      <translation>Rosig</translation>
    </message>
    <message>
      <source>Olive</source>
      <translation>Oliv</translation>
    </message>
    <message>
      <source>Tan</source>
      <translation>Gebräunt</translation>
    </message>
    <message>
      <source>Brown</source>
      <translation>Braun</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Lips</source>
      <translation>Lippen</translation>
    </message>
    <message>
      <source>Hair</source>
      <translation>Haar</translation>
    </message>
    <message>
      <source>Blond</source>
      <translation>Blond</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>Rot</translation>
    </message>
    <message>
      <source>Chestnut</source>
      <translation>Kastanie</translation>
    </message>
    <message>
      <source>Black-brown</source>
      <translation>Schwarzbraun</translation>
    </message>
    <message>
      <source>Sky</source>
      <translation>Himmel</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Klar</translation>
    </message>
    <message>
      <source>Deep</source>
      <translation>Tief</translation>
    </message>
    <message>
      <source>Hazy</source>
      <translation>Dunstig</translation>
    </message>
    <message>
      <source>Overcast</source>
      <translation>Bedeckt</translation>
    </message>
    <message>
      <source>Water</source>
      <translation>Wasser</translation>
    </message>
    <message>
      <source>Lake</source>
      <translation>See</translation>
    </message>
    <message>
      <source>Sea</source>
      <translation>Meer</translation>
    </message>
    <message>
      <source>River</source>
      <translation>Fluss</translation>
    </message>
    <message>
      <source>Shallow</source>
      <translation>Seicht</translation>
    </message>
    <message>
      <source>Plants</source>
      <translation>Pflanzen</translation>
    </message>
    <message>
      <source>Spring leaf</source>
      <translation>Frühlingslaub</translation>
    </message>
    <message>
      <source>Summer leaf</source>
      <translation>Sommerlaub</translation>
    </message>
    <message>
      <source>Conifer</source>
      <translation>Nadelbaum</translation>
    </message>
    <message>
      <source>Grass</source>
      <translation>Gras</translation>
    </message>
    <message>
      <source>Dry grass</source>
      <translation>Trockenes Gras</translation>
    </message>
    <message>
      <source>Autumn</source>
      <translation>Herbst</translation>
    </message>
    <message>
      <source>Earth</source>
      <translation>Erde</translation>
    </message>
    <message>
      <source>Sand</source>
      <translation>Sand</translation>
    </message>
    <message>
      <source>Soil</source>
      <translation>Boden</translation>
    </message>
    <message>
      <source>Clay</source>
      <translation>Lehm</translation>
    </message>
    <message>
      <source>Sandstone</source>
      <translation>Sandstein</translation>
    </message>
    <message>
      <source>Slate</source>
      <translation>Schiefer</translation>
    </message>
    <message>
      <source>Wood</source>
      <translation>Holz</translation>
    </message>
    <message>
      <source>Pine</source>
      <translation>Kiefer</translation>
    </message>
    <message>
      <source>Oak</source>
      <translation>Eiche</translation>
    </message>
    <message>
      <source>Cherry</source>
      <translation>Kirsche</translation>
    </message>
    <message>
      <source>Walnut</source>
      <translation>Nussbaum</translation>
    </message>
    <message>
      <source>Weathered</source>
      <translation>Verwittert</translation>
    </message>
    <message>
      <source>Brick</source>
      <translation>Ziegel</translation>
    </message>
    <message>
      <source>Red brick</source>
      <translation>Roter Ziegel</translation>
    </message>
    <message>
      <source>Orange brick</source>
      <translation>Oranger Ziegel</translation>
    </message>
    <message>
      <source>Yellow brick</source>
      <translation>Gelber Ziegel</translation>
    </message>
    <message>
      <source>Roof tile</source>
      <translation>Dachziegel</translation>
    </message>
    <message>
      <source>Metal</source>
      <translation>Metall</translation>
    </message>
    <message>
      <source>Brass</source>
      <translation>Messing</translation>
    </message>
    <message>
      <source>Copper</source>
      <translation>Kupfer</translation>
    </message>
    <message>
      <source>Gold</source>
      <translation>Gold</translation>
    </message>
    <message>
      <source>Blued steel</source>
      <translation>Gebläuter Stahl</translation>
    </message>
    <message>
      <source>Rust</source>
      <translation>Rost</translation>
    </message>
    <message>
      <source>Cloth</source>
      <translation>Stoff</translation>
    </message>
    <message>
      <source>Navy</source>
      <translation>Marineblau</translation>
    </message>
    <message>
      <source>Denim</source>
      <translation>Jeans</translation>
    </message>
    <message>
      <source>Khaki</source>
      <translation>Khaki</translation>
    </message>
    <message>
      <source>Olive drab</source>
      <translation>Feldoliv</translation>
    </message>
    <message>
      <source>Burgundy</source>
      <translation>Burgunder</translation>
    </message>
    <message>
      <source>Scarlet</source>
      <translation>Scharlach</translation>
    </message>
    <message>
      <source>Bottle green</source>
      <translation>Flaschengrün</translation>
    </message>
    <message>
      <source>Cream</source>
      <translation>Creme</translation>
    </message>
    <message>
      <source>Comes with ColorStudio</source>
      <translation>Gehört zu ColorStudio</translation>
    </message>
    <message>
      <source>Can be downloaded</source>
      <translation>Kann geladen werden</translation>
    </message>
    <message>
      <source>Damaged: remove it and download it again</source>
      <translation>Beschädigt: entfernen und neu laden</translation>
    </message>
    <message>
      <source>To be trained</source>
      <translation>Noch zu trainieren</translation>
    </message>
    <message>
      <source>Commercial use allowed</source>
      <translation>Gewerbliche Nutzung erlaubt</translation>
    </message>
    <message>
      <source>No commercial use</source>
      <translation>Keine gewerbliche Nutzung</translation>
    </message>
    <message>
      <source>This build of ColorStudio has no encoder of {0} ({1}), and neither does the graphics card; choose {2}.</source>
      <translation>Diese Ausgabe von ColorStudio hat keinen Kodierer für {0} ({1}), und die Grafikkarte auch nicht; wählen Sie {2}.</translation>
    </message>
    <message>
      <source>Nothing here writes such a picture as {0}; choose another codec.</source>
      <translation>Nichts schreibt hier ein solches Bild als {0}; wählen Sie einen anderen Codec.</translation>
    </message>
    <message>
      <source>The {0} encoder refuses pictures of {1}×{2}; choose another codec.</source>
      <translation>Der Kodierer von {0} nimmt keine Bilder von {1}×{2}; wählen Sie einen anderen Codec.</translation>
    </message>
    <message>
      <source>{0} keeps no field order, so interlaced pictures will look combed; deinterlace the film, or choose H.264, ProRes or FFV1.</source>
      <translation>{0} merkt sich keine Halbbildfolge, also sehen Bilder mit Halbbildern gekämmt aus; entflechten Sie den Film, oder wählen Sie H.264, ProRes oder FFV1.</translation>
    </message>
    <message>
      <source>{0} leaves out what the film says about its screen and brightest light (HDR10); H.265, AV1 and H.264 keep it.</source>
      <translation>{0} lässt weg, was der Film über seinen Bildschirm und sein hellstes Licht sagt (HDR10); H.265, AV1 und H.264 behalten es.</translation>
    </message>
    <message>
      <source>The closed captions inside the film's pictures are left out; H.264 and H.265 keep them, where the processor encodes.</source>
      <translation>Die Untertitel in den Bildern des Films bleiben weg; H.264 und H.265 behalten sie, wenn der Prozessor kodiert.</translation>
    </message>
    <message>
      <source>MKV cannot say that the picture is mirrored; MP4 and MOV can.</source>
      <translation>MKV kann nicht sagen, dass das Bild gespiegelt ist; MP4 und MOV können es.</translation>
    </message>
    <message>
      <source>{0} holds no picture that can be decoded.</source>
      <translation>{0} enthält kein Bild, das sich lesen lässt.</translation>
    </message>
    <message>
      <source>{0} cannot be read ({1}); check the drive, or copy the film to another one.</source>
      <translation>{0} lässt sich nicht lesen ({1}); prüfen Sie das Laufwerk, oder kopieren Sie den Film auf ein anderes.</translation>
    </message>
    <message>
      <source>{0} is a text file, not a film.</source>
      <translation>{0} ist eine Textdatei, kein Film.</translation>
    </message>
    <message>
      <source>{0} is a list of other files, not a film; open one of those, or join them into one film first.</source>
      <translation>{0} ist eine Liste anderer Dateien, kein Film; öffnen Sie eine davon, oder fügen Sie sie erst zu einem Film zusammen.</translation>
    </message>
    <message>
      <source>{0} holds {1}, so there is nothing to colour.</source>
      <translation>{0} enthält {1}, also gibt es nichts zu färben.</translation>
    </message>
    <message>
      <source>{0} is coded in a way that this FFmpeg cannot decode.</source>
      <translation>{0} ist so kodiert, dass dieses FFmpeg es nicht lesen kann.</translation>
    </message>
    <message>
      <source>The folder {0} holds no numbered pictures such as 00001.png.</source>
      <translation>Der Ordner {0} enthält keine nummerierten Bilder wie 00001.png.</translation>
    </message>
    <message>
      <source>The pictures in {0} are not numbered in one way: {1}.</source>
      <translation>Die Bilder in {0} sind nicht einheitlich nummeriert: {1}.</translation>
    </message>
    <message>
      <source>{0} is empty (0 bytes); copy the film again.</source>
      <translation>{0} ist leer (0 Bytes); kopieren Sie den Film noch einmal.</translation>
    </message>
    <message>
      <source>There is no film {0}.</source>
      <translation>Es gibt keinen Film {0}.</translation>
    </message>
    <message>
      <source>{0} may not be read; check its permissions.</source>
      <translation>{0} darf nicht gelesen werden; prüfen Sie die Rechte.</translation>
    </message>
    <message>
      <source>{0} is not a film that can be opened, or its header is damaged.</source>
      <translation>{0} ist kein Film, der sich öffnen lässt, oder sein Anfang ist beschädigt.</translation>
    </message>
    <message>
      <source>Picture {0} is missing in {1}; fill the gap or renumber the rest.</source>
      <translation>Bild {0} fehlt in {1}; füllen Sie die Lücke, oder nummerieren Sie den Rest neu.</translation>
    </message>
    <message>
      <source>The folder {0} does not exist; create it first.</source>
      <translation>Den Ordner {0} gibt es nicht; legen Sie ihn zuerst an.</translation>
    </message>
    <message>
      <source>{0} is a folder; give the name of a file.</source>
      <translation>{0} ist ein Ordner; nennen Sie eine Datei.</translation>
    </message>
    <message>
      <source>{0} is no ordinary file; give the name of one.</source>
      <translation>{0} ist keine gewöhnliche Datei; nennen Sie eine.</translation>
    </message>
    <message>
      <source>{0} is the film itself; write the export to another name.</source>
      <translation>{0} ist der Film selbst; exportieren Sie unter einem anderen Namen.</translation>
    </message>
    <message>
      <source>{0} exists already; choose another name or allow overwriting.</source>
      <translation>{0} gibt es schon; wählen Sie einen anderen Namen, oder erlauben Sie das Überschreiben.</translation>
    </message>
    <message>
      <source>There is nothing to export: the chosen part of the film is empty.</source>
      <translation>Es gibt nichts zu exportieren: der gewählte Teil des Films ist leer.</translation>
    </message>
    <message>
      <source>{0} is written as 4:4:4 to keep the odd size {1}×{2}; some players cannot show it.</source>
      <translation>{0} wird als 4:4:4 geschrieben, damit die ungerade Größe {1}×{2} bleibt; manche Abspieler zeigen das nicht.</translation>
    </message>
    <message>
      <source>The closed captions inside the film's pictures are left out.</source>
      <translation>Die Untertitel in den Bildern des Films bleiben weg.</translation>
    </message>
    <message>
      <source>The film's transparency is left out.</source>
      <translation>Die Durchsichtigkeit des Films bleibt weg.</translation>
    </message>
    <message>
      <source>{0} knows only video range: luma is scaled from full range.</source>
      <translation>{0} kennt nur den Videobereich: die Helligkeit wird vom vollen Bereich umgerechnet.</translation>
    </message>
    <message>
      <source>Luma is rounded from {0} to {1} bits.</source>
      <translation>Die Helligkeit wird von {0} auf {1} Bit gerundet.</translation>
    </message>
    <message>
      <source>Few devices play 10-bit H.264; H.265 or 8 bits play more widely.</source>
      <translation>Wenige Geräte spielen H.264 mit 10 Bit; H.265 oder 8 Bit laufen auf mehr Geräten.</translation>
    </message>
    <message>
      <source>Few devices play H.264 larger than {0}; H.265 plays there.</source>
      <translation>Wenige Geräte spielen H.264 über {0} Bildpunkte; H.265 läuft dort.</translation>
    </message>
    <message>
      <source>No frame was written to {0}, so there is no export.</source>
      <translation>In {0} wurde kein Bild geschrieben, also gibt es keinen Export.</translation>
    </message>
    <message>
      <source>“{0}” and “{1}” are the same object already.</source>
      <translation>„{0}“ und „{1}“ sind schon dasselbe Objekt.</translation>
    </message>
    <message>
      <source>“{0}” is in no shot yet; point at it in one first.</source>
      <translation>„{0}“ ist noch in keiner Einstellung; zeigen Sie zuerst in einer darauf.</translation>
    </message>
    <message>
      <source>{0} is black and white; choose a copy of the film that has colour.</source>
      <translation>{0} ist schwarzweiß; wählen Sie eine Kopie des Films mit Farbe.</translation>
    </message>
    <message>
      <source>{0} is the film itself; choose another copy of it, one with colour.</source>
      <translation>{0} ist der Film selbst; wählen Sie eine andere Kopie davon, eine mit Farbe.</translation>
    </message>
    <message>
      <source>The exemplar {0} is grey; choose a picture in colour.</source>
      <translation>Die Vorlage {0} ist grau; wählen Sie ein Bild in Farbe.</translation>
    </message>
    <message>
      <source>The exemplar {0} is transparent all over; paint something on it.</source>
      <translation>Die Vorlage {0} ist überall durchsichtig; malen Sie etwas darauf.</translation>
    </message>
    <message>
      <source>The film {0} is grey; take an exemplar from one in colour.</source>
      <translation>Der Film {0} ist grau; nehmen Sie eine Vorlage aus einem in Farbe.</translation>
    </message>
    <message>
      <source>The exemplar {0} is not a picture that can be read, or is cut short; if it is a film, name the frame as {1}@TIME.</source>
      <translation>Die Vorlage {0} ist kein lesbares Bild oder bricht ab; ist sie ein Film, nennen Sie das Bild als {1}@TIME.</translation>
    </message>
    <message>
      <source>The box in an object's exemplar holds nothing; draw it larger.</source>
      <translation>Der Rahmen in der Vorlage eines Objekts enthält nichts; ziehen Sie ihn größer.</translation>
    </message>
    <message>
      <source>The exemplar {0} cannot be read: {1}.</source>
      <translation>Die Vorlage {0} lässt sich nicht lesen: {1}.</translation>
    </message>
    <message>
      <source>The exemplar {0} is larger than can be read; save it with at most 30000 pixels a side.</source>
      <translation>Die Vorlage {0} ist zu groß zum Lesen; speichern Sie sie mit höchstens 30000 Bildpunkten je Seite.</translation>
    </message>
    <message>
      <source>The stored colour of {0} is damaged from {1} on; colorize it again, which colours what is damaged and keeps the rest.</source>
      <translation>Die gespeicherte Farbe von {0} ist ab {1} beschädigt; färben Sie noch einmal: was beschädigt ist, wird gefärbt, der Rest bleibt.</translation>
    </message>
    <message>
      <source>This frame has no colour yet; colour its shot first.</source>
      <translation>Dieses Bild hat noch keine Farbe; färben Sie zuerst seine Einstellung.</translation>
    </message>
    <message>
      <source>{0} has no list of "rules".</source>
      <translation>{0} hat keine Liste "rules".</translation>
    </message>
    <message>
      <source>The rule {0} names the thing {1}; there are: {2}.</source>
      <translation>Die Regel {0} nennt das Ding {1}; es gibt: {2}.</translation>
    </message>
    <message>
      <source>These shots have no colour yet; colour them first.</source>
      <translation>Diese Einstellungen haben noch keine Farbe; färben Sie sie zuerst.</translation>
    </message>
    <message>
      <source>Nothing with a name is seen in these shots.</source>
      <translation>In diesen Einstellungen ist nichts mit einem Namen zu sehen.</translation>
    </message>
    <message>
      <source>{0} cannot be written: {1}.</source>
      <translation>{0} lässt sich nicht schreiben: {1}.</translation>
    </message>
    <message>
      <source>The shots are not known yet; detect them first.</source>
      <translation>Die Einstellungen sind noch nicht bekannt; lassen Sie sie zuerst finden.</translation>
    </message>
    <message>
      <source>No NVIDIA driver is installed here, so there is no graphics card to fetch torch for.</source>
      <translation>Hier ist kein NVIDIA-Treiber installiert, also gibt es keine Grafikkarte, für die torch zu holen wäre.</translation>
    </message>
    <message>
      <source>{0} has {1} free and torch for the graphics card needs {2}; free some space first.</source>
      <translation>In {0} sind {1} frei, und torch für die Grafikkarte braucht {2}; schaffen Sie zuerst Platz.</translation>
    </message>
    <message>
      <source>Another ColorStudio is fetching torch; wait for it.</source>
      <translation>Ein anderes ColorStudio holt torch gerade; warten Sie darauf.</translation>
    </message>
    <message>
      <source>{0} cannot be removed ({1}); close all windows of ColorStudio and try again.</source>
      <translation>{0} lässt sich nicht entfernen ({1}); schließen Sie alle Fenster von ColorStudio, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>{0} is no wheel; it is thrown away, fetch it again.</source>
      <translation>{0} ist kein Wheel; es wird weggeworfen, holen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>The wheel {0} leads out of its folder; it is not used.</source>
      <translation>Das Wheel {0} führt aus seinem Ordner hinaus; es wird nicht genutzt.</translation>
    </message>
    <message>
      <source>You may not write {0} or its folder; copy the project to a place of your own.</source>
      <translation>Sie dürfen {0} oder den Ordner nicht schreiben; kopieren Sie das Projekt an einen eigenen Ort.</translation>
    </message>
    <message>
      <source>{0} exists already; open it or choose another name.</source>
      <translation>{0} gibt es schon; öffnen Sie es, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>{0} is no folder that you may write; choose another.</source>
      <translation>{0} ist kein Ordner, in den Sie schreiben dürfen; wählen Sie einen anderen.</translation>
    </message>
    <message>
      <source>{0} is a folder; choose a .colorstudio file.</source>
      <translation>{0} ist ein Ordner; wählen Sie eine .colorstudio-Datei.</translation>
    </message>
    <message>
      <source>There is no project {0}; check the name or create it.</source>
      <translation>Es gibt kein Projekt {0}; prüfen Sie den Namen, oder legen Sie es an.</translation>
    </message>
    <message>
      <source>The colour copy's name holds letters that cannot be read; rename it or its folder.</source>
      <translation>Der Name der Farbkopie enthält unlesbare Zeichen; benennen Sie sie oder ihren Ordner um.</translation>
    </message>
    <message>
      <source>{0} is another film than the colour copy; choose it as a new one.</source>
      <translation>{0} ist ein anderer Film als die Farbkopie; wählen Sie ihn als neue.</translation>
    </message>
    <message>
      <source>The colour copy {0} is missing or has changed; put it back, choose it again, or do without it.</source>
      <translation>Die Farbkopie {0} fehlt oder hat sich geändert; legen Sie sie zurück, wählen Sie sie neu, oder verzichten Sie darauf.</translation>
    </message>
    <message>
      <source>This film has no colour copy; choose one first.</source>
      <translation>Dieser Film hat keine Farbkopie; wählen Sie zuerst eine.</translation>
    </message>
    <message>
      <source>What the project says of a colour copy is damaged; choose the copy again.</source>
      <translation>Was das Projekt über eine Farbkopie sagt, ist beschädigt; wählen Sie die Kopie neu.</translation>
    </message>
    <message>
      <source>The film {0} is missing; put it back or relink it.</source>
      <translation>Der Film {0} fehlt; legen Sie ihn zurück, oder verknüpfen Sie ihn neu.</translation>
    </message>
    <message>
      <source>There is no film {0} in this project; add it first.</source>
      <translation>In diesem Projekt gibt es keinen Film {0}; fügen Sie ihn zuerst hinzu.</translation>
    </message>
    <message>
      <source>{0} has changed since it was added to the project; put the former file back or relink the film.</source>
      <translation>{0} hat sich geändert, seit es im Projekt ist; legen Sie die frühere Datei zurück, oder verknüpfen Sie den Film neu.</translation>
    </message>
    <message>
      <source>{0} is another film: {1}; choose the right file.</source>
      <translation>{0} ist ein anderer Film: {1}; wählen Sie die richtige Datei.</translation>
    </message>
    <message>
      <source>What the project says of a film is damaged; restore the project from a backup.</source>
      <translation>Was das Projekt über einen Film sagt, ist beschädigt; stellen Sie das Projekt aus einer Sicherung wieder her.</translation>
    </message>
    <message>
      <source>{0} cannot be read ({1}); check the file and its drive.</source>
      <translation>{0} lässt sich nicht lesen ({1}); prüfen Sie die Datei und ihr Laufwerk.</translation>
    </message>
    <message>
      <source>{0} was made by a newer ColorStudio (format {1}, this one knows up to {2}); update ColorStudio to open it.</source>
      <translation>{0} ist von einem neueren ColorStudio (Format {1}, dieses kennt bis {2}); bringen Sie ColorStudio zum Öffnen auf den neuesten Stand.</translation>
    </message>
    <message>
      <source>{0} was made by an older ColorStudio; open it once for writing to bring it to today's format.</source>
      <translation>{0} ist von einem älteren ColorStudio; öffnen Sie es einmal zum Schreiben, um es ins heutige Format zu bringen.</translation>
    </message>
    <message>
      <source>{0} holds rows that refer to nothing, so it was not brought to the new format; restore it from a backup.</source>
      <translation>{0} enthält Zeilen, die auf nichts verweisen, und wurde nicht ins neue Format gebracht; stellen Sie es aus einer Sicherung wieder her.</translation>
    </message>
    <message>
      <source>{0} cannot be written ({1}), so the project was left as it was; check the drive and try again.</source>
      <translation>{0} lässt sich nicht schreiben ({1}), also blieb das Projekt, wie es war; prüfen Sie das Laufwerk, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>There is no shot with id {0}; it was merged or removed.</source>
      <translation>Es gibt keine Einstellung mit der Kennung {0}; sie wurde verbunden oder entfernt.</translation>
    </message>
    <message>
      <source>Shots must have frames, must not overlap and must lie within the film's {0} frames; correct the shot list.</source>
      <translation>Einstellungen müssen Bilder haben, sich nicht überlappen und in den {0} Bildern des Films liegen; berichtigen Sie die Liste.</translation>
    </message>
    <message>
      <source>Frame {0} is not inside the shot; choose one from {1} to {2}.</source>
      <translation>Bild {0} liegt nicht in der Einstellung; wählen Sie eines von {1} bis {2}.</translation>
    </message>
    <message>
      <source>Only neighbouring shots can be merged; select two or more.</source>
      <translation>Nur benachbarte Einstellungen lassen sich verbinden; wählen Sie zwei oder mehr.</translation>
    </message>
    <message>
      <source>No shot begins or ends at frame {0}.</source>
      <translation>Bei Bild {0} beginnt oder endet keine Einstellung.</translation>
    </message>
    <message>
      <source>Grade {0}</source>
      <translation>Farbkorrektur von {0}</translation>
    </message>
    <message>
      <source>Change settings of {0}</source>
      <translation>Optionen von {0} ändern</translation>
    </message>
    <message>
      <source>New seed for {0}</source>
      <translation>Neuer Startwert für {0}</translation>
    </message>
    <message>
      <source>Change look of {0}</source>
      <translation>Look von {0} ändern</translation>
    </message>
    <message>
      <source>Add exemplar</source>
      <translation>Vorlage hinzufügen</translation>
    </message>
    <message>
      <source>Keep stills</source>
      <translation>Standbilder behalten</translation>
    </message>
    <message>
      <source>Remove stills</source>
      <translation>Standbilder entfernen</translation>
    </message>
    <message>
      <source>Remove still</source>
      <translation>Standbild entfernen</translation>
    </message>
    <message>
      <source>Bind {0}</source>
      <translation>{0} binden</translation>
    </message>
    <message>
      <source>Release {0}</source>
      <translation>{0} lösen</translation>
    </message>
    <message>
      <source>Take cast</source>
      <translation>Besetzung übernehmen</translation>
    </message>
    <message>
      <source>Mark dissolves</source>
      <translation>Überblendungen vermerken</translation>
    </message>
    <message>
      <source>Carry work over from {0}</source>
      <translation>Arbeit aus {0} übernehmen</translation>
    </message>
    <message>
      <source>Film palette</source>
      <translation>Filmpalette</translation>
    </message>
    <message>
      <source>Set shots</source>
      <translation>Einstellungen festlegen</translation>
    </message>
    <message>
      <source>Find shots</source>
      <translation>Einstellungen finden</translation>
    </message>
    <message>
      <source>Export {0}</source>
      <translation>{0} exportieren</translation>
    </message>
    <message>
      <source>Mark dissolve</source>
      <translation>Überblendung vermerken</translation>
    </message>
    <message>
      <source>Remove dissolve</source>
      <translation>Überblendung entfernen</translation>
    </message>
    <message>
      <source>Use a colour copy</source>
      <translation>Farbkopie verwenden</translation>
    </message>
    <message>
      <source>Do without the colour copy</source>
      <translation>Ohne Farbkopie arbeiten</translation>
    </message>
    <message>
      <source>Change exemplar</source>
      <translation>Vorlage ändern</translation>
    </message>
    <message>
      <source>Remove exemplar</source>
      <translation>Vorlage entfernen</translation>
    </message>
    <message>
      <source>Change marker</source>
      <translation>Marke ändern</translation>
    </message>
    <message>
      <source>Remove marker</source>
      <translation>Marke entfernen</translation>
    </message>
    <message>
      <source>Set object</source>
      <translation>Objekt festlegen</translation>
    </message>
    <message>
      <source>Remove object</source>
      <translation>Objekt entfernen</translation>
    </message>
    <message>
      <source>Remove colour points</source>
      <translation>Farbpunkte entfernen</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Begutachtung</translation>
    </message>
    <message>
      <source>Set scene</source>
      <translation>Szene festlegen</translation>
    </message>
    <message>
      <source>Remove scene</source>
      <translation>Szene entfernen</translation>
    </message>
    <message>
      <source>Change film settings</source>
      <translation>Optionen des Films ändern</translation>
    </message>
    <message>
      <source>Change project settings</source>
      <translation>Optionen des Projekts ändern</translation>
    </message>
    <message>
      <source>Move shot border</source>
      <translation>Grenze der Einstellung verschieben</translation>
    </message>
    <message>
      <source>Name still</source>
      <translation>Standbild benennen</translation>
    </message>
    <message>
      <source>Delete take</source>
      <translation>Fassung löschen</translation>
    </message>
    <message>
      <source>Choose take</source>
      <translation>Fassung wählen</translation>
    </message>
    <message>
      <source>Show grey</source>
      <translation>Grau zeigen</translation>
    </message>
  </context>
</TS>

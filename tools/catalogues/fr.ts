<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>ColorStudio</name>
    <message>
      <source>mixed</source>
      <translation>mixte</translation>
    </message>
    <message>
      <source>Double click or Backspace to reset.</source>
      <translation>Double-clic ou Retour arrière pour réinitialiser.</translation>
    </message>
    <message>
      <source>mixed · </source>
      <translation>mixte · </translation>
    </message>
    <message>
      <source>Objects</source>
      <translation>Objets</translation>
    </message>
    <message>
      <source>Cast</source>
      <translation>Distribution</translation>
    </message>
    <message>
      <source>All objects, and the shots each is in</source>
      <translation>Tous les objets et les plans où chacun se trouve</translation>
    </message>
    <message>
      <source>Find in other shots</source>
      <translation>Chercher dans d’autres plans</translation>
    </message>
    <message>
      <source>Look for the object in shots nobody has clicked</source>
      <translation>Chercher l’objet dans les plans où personne ne l’a cliqué</translation>
    </message>
    <message>
      <source>It is</source>
      <translation>C’est lui</translation>
    </message>
    <message>
      <source>The object is in the shot picked: it takes its colour there</source>
      <translation>L’objet est dans le plan choisi : il y prend sa couleur</translation>
    </message>
    <message>
      <source>It is not</source>
      <translation>Ce n’est pas lui</translation>
    </message>
    <message>
      <source>The object is not in the shot picked  (Delete)</source>
      <translation>L’objet n’est pas dans le plan choisi  (Suppr)</translation>
    </message>
    <message>
      <source>Same as…</source>
      <translation>Le même que…</translation>
    </message>
    <message>
      <source>Another object is the same thing: make them one</source>
      <translation>Un autre objet est la même chose : n’en faire qu’un</translation>
    </message>
    <message>
      <source>Colour its shots</source>
      <translation>Colorer ses plans</translation>
    </message>
    <message>
      <source>Colour all shots that the object is in</source>
      <translation>Colorer tous les plans où se trouve l’objet</translation>
    </message>
    <message>
      <source>Import cast…</source>
      <translation>Importer la distribution…</translation>
    </message>
    <message>
      <source>Names and colours of another film's objects</source>
      <translation>Noms et couleurs des objets d’un autre film</translation>
    </message>
    <message>
      <source>Export cast…</source>
      <translation>Exporter la distribution…</translation>
    </message>
    <message>
      <source>Names and colours of all objects, for another film</source>
      <translation>Noms et couleurs de tous les objets, pour un autre film</translation>
    </message>
    <message>
      <source>This object is the same thing and becomes part of it:</source>
      <translation>Cet objet est la même chose et se fond dans :</translation>
    </message>
    <message>
      <source>Import cast</source>
      <translation>Importer la distribution</translation>
    </message>
    <message>
      <source>Export cast</source>
      <translation>Exporter la distribution</translation>
    </message>
    <message>
      <source>Casts</source>
      <translation>Distributions</translation>
    </message>
    <message>
      <source>Same as {0}</source>
      <translation>Le même que {0}</translation>
    </message>
    <message>
      <source>{0} is written.</source>
      <translation>{0} est écrit.</translation>
    </message>
    <message>
      <source>{0} in shot {1}</source>
      <translation>{0} dans le plan {1}</translation>
    </message>
    <message>
      <source>Not {0} in shot {1}</source>
      <translation>Pas {0} dans le plan {1}</translation>
    </message>
    <message>
      <source>{0} not in shot {1}</source>
      <translation>{0} absent du plan {1}</translation>
    </message>
    <message>
      <source>{0} is {1}</source>
      <translation>{0} est {1}</translation>
    </message>
    <message>
      <source>Objects of the film, in all their shots</source>
      <translation>Objets du film, dans tous leurs plans</translation>
    </message>
    <message>
      <source>Shots</source>
      <translation>Plans</translation>
    </message>
    <message>
      <source>Where it is and may be; Enter or a double click goes there</source>
      <translation>Où il est et pourrait être ; Entrée ou un double-clic y va</translation>
    </message>
    <message>
      <source>Looking in other shots</source>
      <translation>Recherche dans d’autres plans</translation>
    </message>
    <message>
      <source>Where it is</source>
      <translation>Où il est</translation>
    </message>
    <message>
      <source>own colours</source>
      <translation>couleurs propres</translation>
    </message>
    <message>
      <source>no colour</source>
      <translation>aucune couleur</translation>
    </message>
    <message>
      <source>in no shot</source>
      <translation>dans aucun plan</translation>
    </message>
    <message>
      <source>perhaps, {0} %</source>
      <translation>peut-être, {0} %</translation>
    </message>
    <message>
      <source>likely, {0} %</source>
      <translation>probable, {0} %</translation>
    </message>
    <message>
      <source>shot {0}</source>
      <translation>plan {0}</translation>
    </message>
    <message>
      <source>shots {0}</source>
      <translation>plans {0}</translation>
    </message>
    <message>
      <source>nowhere else</source>
      <translation>nulle part ailleurs</translation>
    </message>
    <message>
      <source>Shot {0}</source>
      <translation>Plan {0}</translation>
    </message>
    <message>
      <source>Press {0} and point at a thing in the picture. What was pointed at stands here, with the shots it is in.</source>
      <translation>Appuyez sur {0} et désignez une chose dans l’image. Ce qui a été désigné est listé ici, avec les plans où il se trouve.</translation>
    </message>
    <message>
      <source>{0} to look at</source>
      <translation>{0} à regarder</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>Conform to another scan or cut…</source>
      <translation>Adapter à un autre scan ou montage…</translation>
    </message>
    <message>
      <source>Carry this film's work over to another file of it</source>
      <translation>Reporter le travail de ce film sur un autre fichier du même film</translation>
    </message>
    <message>
      <source>Choose another scan or cut of the film</source>
      <translation>Choisir un autre scan ou montage du film</translation>
    </message>
    <message>
      <source>Conform to another scan or cut</source>
      <translation>Adapter à un autre scan ou montage</translation>
    </message>
    <message>
      <source>Looking for the same frames…</source>
      <translation>Recherche des mêmes images…</translation>
    </message>
    <message>
      <source>What became of the work</source>
      <translation>Ce qu’est devenu le travail</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Looking for shots…</source>
      <translation>Recherche des plans…</translation>
    </message>
    <message>
      <source>Carrying colour over…</source>
      <translation>Report de la couleur…</translation>
    </message>
    <message>
      <source>Everything found its place.</source>
      <translation>Tout a trouvé sa place.</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Édition</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Take the last edit back</source>
      <translation>Revenir sur la dernière modification</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>Make it again</source>
      <translation>La refaire</translation>
    </message>
    <message>
      <source>Select all shots</source>
      <translation>Sélectionner tous les plans</translation>
    </message>
    <message>
      <source>Select every shot</source>
      <translation>Sélectionner chaque plan</translation>
    </message>
    <message>
      <source>Select none</source>
      <translation>Ne rien sélectionner</translation>
    </message>
    <message>
      <source>Clear the selection</source>
      <translation>Vider la sélection</translation>
    </message>
    <message>
      <source>Extend selection to previous shot</source>
      <translation>Étendre la sélection au plan précédent</translation>
    </message>
    <message>
      <source>Select the shot before, too</source>
      <translation>Sélectionner aussi le plan d’avant</translation>
    </message>
    <message>
      <source>Extend selection to next shot</source>
      <translation>Étendre la sélection au plan suivant</translation>
    </message>
    <message>
      <source>Select the next shot, too</source>
      <translation>Sélectionner aussi le plan suivant</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <source>Click an edit to go back to it</source>
      <translation>Cliquez une modification pour y revenir</translation>
    </message>
    <message>
      <source>Made by a job; choose another take to change it</source>
      <translation>Fait par une tâche ; choisissez une autre prise pour le changer</translation>
    </message>
    <message>
      <source>As it was opened</source>
      <translation>Tel qu’ouvert</translation>
    </message>
    <message>
      <source>{0}  (undone)</source>
      <translation>{0}  (annulé)</translation>
    </message>
    <message>
      <source>Where is the film now?</source>
      <translation>Où est le film maintenant ?</translation>
    </message>
    <message>
      <source>Film not found</source>
      <translation>Film introuvable</translation>
    </message>
    <message>
      <source>Locate it now?</source>
      <translation>Le chercher maintenant ?</translation>
    </message>
    <message>
      <source>How many pictures a second does “{0}” play at?
Silent films mostly run at 16 to 20, sound films at 24. Choose one or type another.</source>
      <translation>À combien d’images par seconde « {0} » se joue-t-il ?
Les films muets vont le plus souvent de 16 à 20, les films sonores à 24. Choisissez ou tapez une autre valeur.</translation>
    </message>
    <message>
      <source>Pictures a second</source>
      <translation>Images par seconde</translation>
    </message>
    <message>
      <source>{0} % coloured · {1}</source>
      <translation>{0} % coloré · {1}</translation>
    </message>
    <message>
      <source>The studio setting {0} cannot be “{1}” and is back at its default.</source>
      <translation>Le réglage {0} du studio ne peut pas être « {1} » et reprend sa valeur d’origine.</translation>
    </message>
    <message>
      <source>Exemplars</source>
      <translation>Modèles de couleur</translation>
    </message>
    <message>
      <source>Colour copy…</source>
      <translation>Copie en couleur…</translation>
    </message>
    <message>
      <source>Take colours from another copy of the film</source>
      <translation>Prendre les couleurs d’une autre copie du film</translation>
    </message>
    <message>
      <source>Choose a copy of the film in colour</source>
      <translation>Choisir une copie du film en couleur</translation>
    </message>
    <message>
      <source>The shots are not known yet; wait until they are found.</source>
      <translation>Les plans ne sont pas encore connus ; attendez qu’ils soient trouvés.</translation>
    </message>
    <message>
      <source>The film is coloured without a colour copy from now on.</source>
      <translation>Le film est désormais coloré sans copie en couleur.</translation>
    </message>
    <message>
      <source>Colour copy</source>
      <translation>Copie en couleur</translation>
    </message>
    <message>
      <source>Looking for the film's shots in the copy…</source>
      <translation>Recherche des plans du film dans la copie…</translation>
    </message>
    <message>
      <source>Choose another…</source>
      <translation>En choisir une autre…</translation>
    </message>
    <message>
      <source>Do without it</source>
      <translation>S’en passer</translation>
    </message>
    <message>
      <source>Left to right: the film. Bottom to top: the copy. Red: what the copy lacks.</source>
      <translation>De gauche à droite : le film. De bas en haut : la copie. Rouge : ce qui manque à la copie.</translation>
    </message>
    <message>
      <source>The copy shows nothing of this film: it cannot lend its colours.</source>
      <translation>La copie ne montre rien de ce film : elle ne peut pas prêter ses couleurs.</translation>
    </message>
    <message>
      <source>{0} × {1}, {2:.3f} pictures a second, {3}:{4:02}</source>
      <translation>{0} × {1}, {2:.3f} images par seconde, {3}:{4:02}</translation>
    </message>
    <message>
      <source>Film {0}</source>
      <translation>Film {0}</translation>
    </message>
    <message>
      <source>Copy {0}</source>
      <translation>Copie {0}</translation>
    </message>
    <message>
      <source>The copy shows {0} of the film. Colorize shots to take its colours.</source>
      <translation>La copie montre {0} du film. Colorez des plans pour prendre ses couleurs.</translation>
    </message>
    <message>
      <source>Which part of the copy shows which part of the film</source>
      <translation>Quelle partie de la copie montre quelle partie du film</translation>
    </message>
    <message>
      <source>Pictures to add</source>
      <translation>Images à ajouter</translation>
    </message>
    <message>
      <source>Each of these is added; Delete takes one out</source>
      <translation>Chacune est ajoutée ; Suppr en retire une</translation>
    </message>
    <message>
      <source>Add exemplars…</source>
      <translation>Ajouter des modèles de couleur…</translation>
    </message>
    <message>
      <source>Colour pictures to follow</source>
      <translation>Images en couleur à suivre</translation>
    </message>
    <message>
      <source>Use frame as exemplar…</source>
      <translation>Prendre l’image pour modèle…</translation>
    </message>
    <message>
      <source>Let shots follow its colour</source>
      <translation>Faire suivre sa couleur par des plans</translation>
    </message>
    <message>
      <source>Suggest exemplars…</source>
      <translation>Suggérer des modèles de couleur…</translation>
    </message>
    <message>
      <source>Which frames to colour by hand</source>
      <translation>Quelles images colorer à la main</translation>
    </message>
    <message>
      <source>Use frame as exemplar</source>
      <translation>Prendre l’image pour modèle</translation>
    </message>
    <message>
      <source>The exemplar is added; colorize the shots to follow it.</source>
      <translation>Le modèle est ajouté ; colorez les plans pour qu’ils le suivent.</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Utiliser</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <source>{0} exemplars are added; colorize the shots to follow them.</source>
      <translation>{0} modèles sont ajoutés ; colorez les plans pour qu’ils les suivent.</translation>
    </message>
    <message>
      <source>Add exemplars</source>
      <translation>Ajouter des modèles de couleur</translation>
    </message>
    <message>
      <source>Where the picture comes from</source>
      <translation>D’où vient l’image</translation>
    </message>
    <message>
      <source>Picture file</source>
      <translation>Fichier image</translation>
    </message>
    <message>
      <source>Frame of a film</source>
      <translation>Image d’un film</translation>
    </message>
    <message>
      <source>Where it holds</source>
      <translation>Où il vaut</translation>
    </message>
    <message>
      <source>Browse…</source>
      <translation>Parcourir…</translation>
    </message>
    <message>
      <source>Choose one or several colour pictures</source>
      <translation>Choisir une ou plusieurs images en couleur</translation>
    </message>
    <message>
      <source>Browse</source>
      <translation>Parcourir</translation>
    </message>
    <message>
      <source>Recent pictures</source>
      <translation>Images récentes</translation>
    </message>
    <message>
      <source>Enter or a click takes one of these again</source>
      <translation>Entrée ou un clic en reprend une</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <source>Let the shots follow these pictures when they are coloured</source>
      <translation>Faire suivre ces images par les plans quand ils sont colorés</translation>
    </message>
    <message>
      <source>Pictures in colour</source>
      <translation>Images en couleur</translation>
    </message>
    <message>
      <source>Recently used</source>
      <translation>Utilisées récemment</translation>
    </message>
    <message>
      <source>A photograph, a painted still, a frame of another film: any picture in colour.</source>
      <translation>Une photographie, un photogramme peint, une image d’un autre film : toute image en couleur.</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Images</translation>
    </message>
    <message>
      <source>Add {0} pictures</source>
      <translation>Ajouter {0} images</translation>
    </message>
    <message>
      <source>{0} is not a picture that can be read.</source>
      <translation>{0} n’est pas une image lisible.</translation>
    </message>
    <message>
      <source>Add a colour picture to follow: of this frame, or of similar things.</source>
      <translation>Ajoutez une image en couleur à suivre : de cette image, ou de choses semblables.</translation>
    </message>
    <message>
      <source>What these shots follow; Enter goes to its frame, Delete removes it</source>
      <translation>Ce que ces plans suivent ; Entrée va à son image, Suppr l’enlève</translation>
    </message>
    <message>
      <source>Add…</source>
      <translation>Ajouter…</translation>
    </message>
    <message>
      <source>Go to</source>
      <translation>Aller à</translation>
    </message>
    <message>
      <source>Go to the frame it is pinned at</source>
      <translation>Aller à l’image où il est fixé</translation>
    </message>
    <message>
      <source>Where it holds, and its pin</source>
      <translation>Où il vaut, et où il est fixé</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Enlever</translation>
    </message>
    <message>
      <source>Remove this exemplar  (Delete)</source>
      <translation>Enlever ce modèle  (Suppr)</translation>
    </message>
    <message>
      <source>Pinned {0} · {1}</source>
      <translation>Fixé à {0} · {1}</translation>
    </message>
    <message>
      <source>Free · {0}</source>
      <translation>Libre · {0}</translation>
    </message>
    <message>
      <source>Make it the colour of the frame that it shows</source>
      <translation>En faire la couleur de l’image qu’il montre</translation>
    </message>
    <message>
      <source>Exemplar</source>
      <translation>Modèle de couleur</translation>
    </message>
    <message>
      <source>This frame</source>
      <translation>Cette image</translation>
    </message>
    <message>
      <source>What it takes from the exemplar</source>
      <translation>Ce qu’elle prend du modèle</translation>
    </message>
    <message>
      <source>Choose a picture on the left.</source>
      <translation>Choisissez une image à gauche.</translation>
    </message>
    <message>
      <source>It shows another frame of this film, {0} ({1} % sure).</source>
      <translation>Il montre une autre image de ce film, {0} (sûr à {1} %).</translation>
    </message>
    <message>
      <source>No match</source>
      <translation>Sans rapport</translation>
    </message>
    <message>
      <source>Aligned: it shows this very frame, {0} % matched, {1} % sure.</source>
      <translation>Aligné : il montre cette image même, {0} % retrouvés, sûr à {1} %.</translation>
    </message>
    <message>
      <source>Like things: {0} % of the frame matched, {1} % sure. What stays grey is left to the model.</source>
      <translation>Choses semblables : {0} % de l’image retrouvés, sûr à {1} %. Ce qui reste gris est laissé au modèle.</translation>
    </message>
    <message>
      <source>Does not help here: {0} % of the frame matched, only {1} % sure. Choose a picture of the same things, or another frame.</source>
      <translation>N’aide pas ici : {0} % de l’image retrouvés, sûr à {1} % seulement. Choisissez une image des mêmes choses, ou une autre image du film.</translation>
    </message>
    <message>
      <source>Matching…</source>
      <translation>Comparaison…</translation>
    </message>
    <message>
      <source>Looking for what both show…</source>
      <translation>Recherche de ce que les deux montrent…</translation>
    </message>
    <message>
      <source>Pin at {0}</source>
      <translation>Fixer à {0}</translation>
    </message>
    <message>
      <source>Edit frame in painting program</source>
      <translation>Modifier l’image dans un logiciel de peinture</translation>
    </message>
    <message>
      <source>Its colour comes back at each save</source>
      <translation>Sa couleur revient à chaque enregistrement</translation>
    </message>
    <message>
      <source>Write keyframes…</source>
      <translation>Écrire les images clés…</translation>
    </message>
    <message>
      <source>One picture of each shot, to be painted on</source>
      <translation>Une image de chaque plan, à peindre</translation>
    </message>
    <message>
      <source>Take keyframes back…</source>
      <translation>Reprendre les images clés…</translation>
    </message>
    <message>
      <source>What was painted, as exemplars</source>
      <translation>Ce qui a été peint, comme modèles de couleur</translation>
    </message>
    <message>
      <source>Write keyframes into</source>
      <translation>Écrire les images clés dans</translation>
    </message>
    <message>
      <source>Take keyframes back from</source>
      <translation>Reprendre les images clés de</translation>
    </message>
    <message>
      <source>The painted keyframe is back; colorize its shot to follow it.</source>
      <translation>L’image clé peinte est de retour ; colorez son plan pour qu’il la suive.</translation>
    </message>
    <message>
      <source>{0} pictures are written to {1}.</source>
      <translation>{0} images sont écrites dans {1}.</translation>
    </message>
    <message>
      <source>Nothing was painted, so no keyframe was taken back.</source>
      <translation>Rien n’a été peint, donc aucune image clé n’est reprise.</translation>
    </message>
    <message>
      <source>{0} is opened; its colour comes back at each save.</source>
      <translation>{0} est ouvert ; sa couleur revient à chaque enregistrement.</translation>
    </message>
    <message>
      <source>No painting program was found; choose one in the preferences. {0}</source>
      <translation>Aucun logiciel de peinture trouvé ; choisissez-en un dans les préférences. {0}</translation>
    </message>
    <message>
      <source>{0} painted keyframes are back; colorize their shots to follow them.</source>
      <translation>{0} images clés peintes sont de retour ; colorez leurs plans pour qu’ils les suivent.</translation>
    </message>
    <message>
      <source>Film</source>
      <translation>Film</translation>
    </message>
    <message>
      <source>Frame of the film</source>
      <translation>Image du film</translation>
    </message>
    <message>
      <source>Scrub the film  (←, →: a frame; Page Up, Down: more)</source>
      <translation>Parcourir le film  (←, → : une image ; Page préc., suiv. : plus)</translation>
    </message>
    <message>
      <source>Choose film…</source>
      <translation>Choisir un film…</translation>
    </message>
    <message>
      <source>Take a frame of another film</source>
      <translation>Prendre une image d’un autre film</translation>
    </message>
    <message>
      <source>Take this frame</source>
      <translation>Prendre cette image</translation>
    </message>
    <message>
      <source>Add it to the pictures below</source>
      <translation>L’ajouter aux images ci-dessous</translation>
    </message>
    <message>
      <source>Choose a film in colour.</source>
      <translation>Choisissez un film en couleur.</translation>
    </message>
    <message>
      <source>A film in colour</source>
      <translation>Un film en couleur</translation>
    </message>
    <message>
      <source>Opening {0}…</source>
      <translation>Ouverture de {0}…</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Tous les fichiers</translation>
    </message>
    <message>
      <source>Films</source>
      <translation>Films</translation>
    </message>
    <message>
      <source>whole film</source>
      <translation>film entier</translation>
    </message>
    <message>
      <source>It is the colour of this very frame; else any frame may take colours from it</source>
      <translation>C’est la couleur de cette image même ; sinon toute image peut en prendre des couleurs</translation>
    </message>
    <message>
      <source>no shot</source>
      <translation>aucun plan</translation>
    </message>
    <message>
      <source>{0} shots</source>
      <translation>{0} plans</translation>
    </message>
    <message>
      <source>Pinned at this frame, {0}</source>
      <translation>Fixé à cette image, {0}</translation>
    </message>
    <message>
      <source>This shot</source>
      <translation>Ce plan</translation>
    </message>
    <message>
      <source>The shot of the frame shown</source>
      <translation>Le plan de l’image montrée</translation>
    </message>
    <message>
      <source>Each of the shots that are selected in the timeline</source>
      <translation>Chacun des plans sélectionnés dans la frise</translation>
    </message>
    <message>
      <source>Whole film</source>
      <translation>Film entier</translation>
    </message>
    <message>
      <source>Every shot, where it has like things</source>
      <translation>Chaque plan où il y a des choses semblables</translation>
    </message>
    <message>
      <source>{0} selected shots</source>
      <translation>{0} plans sélectionnés</translation>
    </message>
    <message>
      <source>Suggested exemplars</source>
      <translation>Modèles de couleur suggérés</translation>
    </message>
    <message>
      <source>Looking for frames</source>
      <translation>Recherche d’images</translation>
    </message>
    <message>
      <source>Suggested frames</source>
      <translation>Images suggérées</translation>
    </message>
    <message>
      <source>Enter or a double click goes to the frame</source>
      <translation>Entrée ou un double-clic va à l’image</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>Chercher encore</translation>
    </message>
    <message>
      <source>Ask once more, as after shots were coloured</source>
      <translation>Redemander, par exemple après avoir coloré des plans</translation>
    </message>
    <message>
      <source>Looking where colour is least sure…</source>
      <translation>Recherche des couleurs les moins sûres…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Close this list</source>
      <translation>Fermer cette liste</translation>
    </message>
    <message>
      <source>Show this frame</source>
      <translation>Montrer cette image</translation>
    </message>
    <message>
      <source>Add exemplar here…</source>
      <translation>Ajouter un modèle ici…</translation>
    </message>
    <message>
      <source>Go there and choose a colour picture of it</source>
      <translation>Y aller et en choisir une image en couleur</translation>
    </message>
    <message>
      <source>Add marker</source>
      <translation>Poser un repère</translation>
    </message>
    <message>
      <source>Mark the frame in the timeline</source>
      <translation>Marquer l’image dans la frise</translation>
    </message>
    <message>
      <source>Coloured by hand, these frames would help most:</source>
      <translation>Colorées à la main, ces images aideraient le plus :</translation>
    </message>
    <message>
      <source>The colour is confident throughout the film.</source>
      <translation>La couleur est sûre dans tout le film.</translation>
    </message>
    <message>
      <source>Makes {0} s sure, in {1}</source>
      <translation>Rend {0} s sûres, dans {1}</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <source>Write the colour film</source>
      <translation>Écrire le film en couleur</translation>
    </message>
    <message>
      <source>Save still…</source>
      <translation>Enregistrer l’image…</translation>
    </message>
    <message>
      <source>Save this frame</source>
      <translation>Enregistrer cette image</translation>
    </message>
    <message>
      <source>Save still</source>
      <translation>Enregistrer l’image</translation>
    </message>
    <message>
      <source>Selected shots, a file each</source>
      <translation>Plans sélectionnés, un fichier chacun</translation>
    </message>
    <message>
      <source>The still cannot be written there; choose another place.</source>
      <translation>L’image ne peut pas être écrite là ; choisissez un autre endroit.</translation>
    </message>
    <message>
      <source>From in to out</source>
      <translation>De l’entrée à la sortie</translation>
    </message>
    <message>
      <source>Selected shots</source>
      <translation>Plans sélectionnés</translation>
    </message>
    <message>
      <source>About {0}; {1} free on this disk.</source>
      <translation>Environ {0} ; {1} libres sur ce disque.</translation>
    </message>
    <message>
      <source>The export needs about {0}, but only {1} are free on this disk. Try anyway?</source>
      <translation>L’export demande environ {0}, mais seuls {1} sont libres sur ce disque. Essayer quand même ?</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>File name without extension</source>
      <translation>Nom de fichier sans extension</translation>
    </message>
    <message>
      <source>The folder to write in</source>
      <translation>Le dossier où écrire</translation>
    </message>
    <message>
      <source>How much of the film to write</source>
      <translation>Quelle part du film écrire</translation>
    </message>
    <message>
      <source>Copy the sound as it is</source>
      <translation>Copier le son tel quel</translation>
    </message>
    <message>
      <source>Without it the file is silent</source>
      <translation>Sans lui le fichier est muet</translation>
    </message>
    <message>
      <source>CRF </source>
      <translation>CRF </translation>
    </message>
    <message>
      <source> (lower is better)</source>
      <translation>  (plus bas est mieux)</translation>
    </message>
    <message>
      <source>Constant rate factor: a lower one makes a larger file</source>
      <translation>Constant rate factor : plus bas, le fichier est plus grand</translation>
    </message>
    <message>
      <source>Use the machine's encoder chip</source>
      <translation>Utiliser la puce d’encodage de la machine</translation>
    </message>
    <message>
      <source>Faster, a little larger; not everywhere the same file</source>
      <translation>Plus rapide, un peu plus grand ; pas partout le même fichier</translation>
    </message>
    <message>
      <source>Deinterlace</source>
      <translation>Désentrelacer</translation>
    </message>
    <message>
      <source>Make whole pictures of the film's fields, one for each frame (bwdif)</source>
      <translation>Faire des images entières des trames du film, une par image (bwdif)</translation>
    </message>
    <message>
      <source>Purpose</source>
      <translation>Usage</translation>
    </message>
    <message>
      <source>What the file is for</source>
      <translation>À quoi sert le fichier</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>Choose a folder</source>
      <translation>Choisir un dossier</translation>
    </message>
    <message>
      <source>Choose the folder to write in</source>
      <translation>Choisir le dossier où écrire</translation>
    </message>
    <message>
      <source>Export to</source>
      <translation>Exporter vers</translation>
    </message>
    <message>
      <source>{0} of these files exist already. Replace them?</source>
      <translation>{0} de ces fichiers existent déjà. Les remplacer ?</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>Partie</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>Qualité</translation>
    </message>
    <message>
      <source>Give the file a name.</source>
      <translation>Donnez un nom au fichier.</translation>
    </message>
    <message>
      <source>{0} · shot {1} · {2}</source>
      <translation>{0} · plan {1} · {2}</translation>
    </message>
    <message>
      <source>This folder does not exist.</source>
      <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
      <source>This will not fit: choose another folder or purpose.</source>
      <translation>Cela ne tiendra pas : choisissez un autre dossier ou un autre usage.</translation>
    </message>
    <message>
      <source>{0} · {1}</source>
      <translation>{0} · {1}</translation>
    </message>
    <message>
      <source>{0} exists already. Replace it?</source>
      <translation>{0} existe déjà. Le remplacer ?</translation>
    </message>
    <message>
      <source>Deinterlace (the film is {0})</source>
      <translation>Désentrelacer (le film est {0})</translation>
    </message>
    <message>
      <source>Not possible on this machine: {0}.</source>
      <translation>Impossible sur cette machine : {0}.</translation>
    </message>
    <message>
      <source>Share MP4</source>
      <translation>Partage, MP4</translation>
    </message>
    <message>
      <source>H.264: plays everywhere, sound copied</source>
      <translation>H.264 : se joue partout, son copié</translation>
    </message>
    <message>
      <source>Share small MP4</source>
      <translation>Partage, petit MP4</translation>
    </message>
    <message>
      <source>H.265: half the size, newer players</source>
      <translation>H.265 : moitié moins grand, lecteurs récents</translation>
    </message>
    <message>
      <source>Archive FFV1</source>
      <translation>Archive, FFV1</translation>
    </message>
    <message>
      <source>In Matroska: every bit of the film's luma kept</source>
      <translation>En Matroska : chaque bit de la luma du film est gardé</translation>
    </message>
    <message>
      <source>Edit ProRes</source>
      <translation>Montage, ProRes</translation>
    </message>
    <message>
      <source>ProRes 422 HQ in QuickTime: for editing and grading</source>
      <translation>ProRes 422 HQ en QuickTime : pour montage et étalonnage</translation>
    </message>
    <message>
      <source>Side-by-side comparison</source>
      <translation>Comparaison côte à côte</translation>
    </message>
    <message>
      <source>MP4 with the original on the left and the colour on the right, sound copied</source>
      <translation>MP4 avec l’original à gauche et la couleur à droite, son copié</translation>
    </message>
    <message>
      <source>Split comparison</source>
      <translation>Comparaison partagée</translation>
    </message>
    <message>
      <source>MP4, grey up to a line in the middle, colour from there on, sound copied</source>
      <translation>MP4, gris jusqu’à une ligne au milieu, couleur à partir de là, son copié</translation>
    </message>
    <message>
      <source>GIF of a range</source>
      <translation>GIF d’un intervalle</translation>
    </message>
    <message>
      <source>A moving picture for the web; best for a short range</source>
      <translation>Une image animée pour le web ; mieux pour un court intervalle</translation>
    </message>
    <message>
      <source>Still image</source>
      <translation>Image fixe</translation>
    </message>
    <message>
      <source>A PNG picture of the frame at the playhead</source>
      <translation>Une image PNG à la tête de lecture</translation>
    </message>
    <message>
      <source>Frames</source>
      <translation>Images</translation>
    </message>
    <message>
      <source>A folder of numbered PNG pictures</source>
      <translation>Un dossier d’images PNG numérotées</translation>
    </message>
    <message>
      <source>only partly coloured</source>
      <translation>coloré en partie seulement</translation>
    </message>
    <message>
      <source>a cut was moved since it was coloured</source>
      <translation>une coupe a été déplacée depuis qu’il est coloré</translation>
    </message>
    <message>
      <source>edited since it was coloured</source>
      <translation>modifié depuis qu’il est coloré</translation>
    </message>
    <message>
      <source>{0}; being coloured now</source>
      <translation>{0} ; en cours de coloration</translation>
    </message>
    <message>
      <source>{0}; waits to be coloured</source>
      <translation>{0} ; attend d’être coloré</translation>
    </message>
    <message>
      <source>Not all is coloured</source>
      <translation>Tout n’est pas coloré</translation>
    </message>
    <message>
      <source>Shots that are not ready</source>
      <translation>Plans qui ne sont pas prêts</translation>
    </message>
    <message>
      <source>Enter or a double click goes to the shot</source>
      <translation>Entrée ou un double-clic va au plan</translation>
    </message>
    <message>
      <source>Colour what is not ready, then export</source>
      <translation>Colorer ce qui n’est pas prêt, puis exporter</translation>
    </message>
    <message>
      <source>Export anyway</source>
      <translation>Exporter quand même</translation>
    </message>
    <message>
      <source>Write them as they are</source>
      <translation>Les écrire tels quels</translation>
    </message>
    <message>
      <source>Close the export and show this shot</source>
      <translation>Fermer l’export et montrer ce plan</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Back to the export</source>
      <translation>Retour à l’export</translation>
    </message>
    <message>
      <source>1 shot of this export is not ready:</source>
      <translation>1 plan de cet export n’est pas prêt :</translation>
    </message>
    <message>
      <source>Some of this export is not ready:</source>
      <translation>Une partie de cet export n’est pas prête :</translation>
    </message>
    <message>
      <source>Colour it now</source>
      <translation>Le colorer maintenant</translation>
    </message>
    <message>
      <source>Colour them now</source>
      <translation>Les colorer maintenant</translation>
    </message>
    <message>
      <source>{0} shots of this export are not ready:</source>
      <translation>{0} plans de cet export ne sont pas prêts :</translation>
    </message>
    <message>
      <source>Live…</source>
      <translation>En direct…</translation>
    </message>
    <message>
      <source>Colour a camera, a stream or a file as it comes</source>
      <translation>Colorer une caméra, un flux ou un fichier à mesure qu’il vient</translation>
    </message>
    <message>
      <source>Live — ColorStudio</source>
      <translation>En direct — ColorStudio</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <source>A camera's number, an address such as rtsp://…, or a file</source>
      <translation>Le numéro d’une caméra, une adresse comme rtsp://…, ou un fichier</translation>
    </message>
    <message>
      <source>Camera, address or file</source>
      <translation>Caméra, adresse ou fichier</translation>
    </message>
    <message>
      <source>File…</source>
      <translation>Fichier…</translation>
    </message>
    <message>
      <source>Play a file as if it came live</source>
      <translation>Jouer un fichier comme s’il venait en direct</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Démarrer</translation>
    </message>
    <message>
      <source>Watch this source in colour</source>
      <translation>Regarder cette source en couleur</translation>
    </message>
    <message>
      <source>Record…</source>
      <translation>Enregistrer…</translation>
    </message>
    <message>
      <source>Begin again, and write what is shown to a film</source>
      <translation>Recommencer et écrire ce qui est montré dans un film</translation>
    </message>
    <message>
      <source>Choose a camera, an address or a file.</source>
      <translation>Choisissez une caméra, une adresse ou un fichier.</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Play a file</source>
      <translation>Jouer un fichier</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>{0:.0f} pictures a second, {1:.0f} ms behind, {2} dropped</source>
      <translation>{0:.0f} images par seconde, {1:.0f} ms de retard, {2} perdues</translation>
    </message>
    <message>
      <source>Add a model</source>
      <translation>Ajouter un modèle</translation>
    </message>
    <message>
      <source>Folder, file or ORG/REPOSITORY</source>
      <translation>Dossier, fichier ou ORG/DÉPÔT</translation>
    </message>
    <message>
      <source>A diffusers pipeline, a file of weights, or a repository of the hub</source>
      <translation>Un pipeline diffusers, un fichier de poids ou un dépôt du hub</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>What to call it</source>
      <translation>Comment l’appeler</translation>
    </message>
    <message>
      <source>As its folder</source>
      <translation>Comme son dossier</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licence</translation>
    </message>
    <message>
      <source>The licence it is published under</source>
      <translation>La licence sous laquelle il est publié</translation>
    </message>
    <message>
      <source>Not stated</source>
      <translation>Non précisée</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Genre</translation>
    </message>
    <message>
      <source>How it is loaded; usually detected from its files</source>
      <translation>Comment il se charge ; se reconnaît le plus souvent à ses fichiers</translation>
    </message>
    <message>
      <source>Detect from its files</source>
      <translation>Reconnaître à ses fichiers</translation>
    </message>
    <message>
      <source>Its licence allows commercial use</source>
      <translation>Sa licence permet un usage commercial</translation>
    </message>
    <message>
      <source>It is listed accordingly</source>
      <translation>Il est classé en conséquence</translation>
    </message>
    <message>
      <source>Its files are linked, not copied. Only weights that cannot run code are taken: safetensors, and checked PyTorch files of the kinds that are published so.</source>
      <translation>Ses fichiers sont liés, non copiés. Seuls sont pris des poids qui ne peuvent pas exécuter de code : safetensors, et fichiers PyTorch vérifiés des genres publiés ainsi.</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>A model's folder</source>
      <translation>Le dossier d’un modèle</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>Poids</translation>
    </message>
    <message>
      <source>A file of weights</source>
      <translation>Un fichier de poids</translation>
    </message>
    <message>
      <source>Folder…</source>
      <translation>Dossier…</translation>
    </message>
    <message>
      <source>Choose a model's folder</source>
      <translation>Choisir le dossier d’un modèle</translation>
    </message>
    <message>
      <source>Choose a file of weights</source>
      <translation>Choisir un fichier de poids</translation>
    </message>
    <message>
      <source>{0} colours this film: {1}.</source>
      <translation>{0} colore ce film : {1}.</translation>
    </message>
    <message>
      <source>Recommendation</source>
      <translation>Recommandation</translation>
    </message>
    <message>
      <source>Looking at the film</source>
      <translation>Examen du film</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Masquer</translation>
    </message>
    <message>
      <source>Hide the recommendation</source>
      <translation>Masquer la recommandation</translation>
    </message>
    <message>
      <source>Looking at the film and this machine…</source>
      <translation>Examen du film et de cette machine…</translation>
    </message>
    <message>
      <source>Of what is installed, {0}: {1}.</source>
      <translation>Parmi les installés, {0} : {1}.</translation>
    </message>
    <message>
      <source>The film: {0}</source>
      <translation>Le film : {0}</translation>
    </message>
    <message>
      <source>This machine: {0}.</source>
      <translation>Cette machine : {0}.</translation>
    </message>
    <message>
      <source>Next: {0}.</source>
      <translation>Ensuite : {0}.</translation>
    </message>
    <message>
      <source>Not {0}: {1}.</source>
      <translation>Pas {0} : {1}.</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <source>Arrows go from model to model</source>
      <translation>Les flèches vont de modèle en modèle</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Progression</translation>
    </message>
    <message>
      <source>Try on this frame</source>
      <translation>Essayer ici</translation>
    </message>
    <message>
      <source>Colour the frame under the playhead with it; nothing is stored</source>
      <translation>Colorer avec lui l’image sous la tête de lecture ; rien n’est conservé</translation>
    </message>
    <message>
      <source>Use for this film</source>
      <translation>Pour ce film</translation>
    </message>
    <message>
      <source>Colour all shots that have no model of their own with it</source>
      <translation>Colorer avec lui tous les plans qui n’ont pas leur propre modèle</translation>
    </message>
    <message>
      <source>Use for these shots</source>
      <translation>Pour ces plans</translation>
    </message>
    <message>
      <source>Colour the selected shots, or the one under the playhead, with it</source>
      <translation>Colorer avec lui les plans sélectionnés, ou celui sous la tête de lecture</translation>
    </message>
    <message>
      <source>Download…</source>
      <translation>Télécharger…</translation>
    </message>
    <message>
      <source>See licence, size and free space, and then fetch it</source>
      <translation>Voir licence, taille et place libre, puis le télécharger</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Stop; what was downloaded is kept</source>
      <translation>Arrêter ; ce qui est téléchargé est gardé</translation>
    </message>
    <message>
      <source>Resume…</source>
      <translation>Reprendre…</translation>
    </message>
    <message>
      <source>Go on where it stopped</source>
      <translation>Continuer là où cela s’est arrêté</translation>
    </message>
    <message>
      <source>Stop, and delete what was downloaded</source>
      <translation>Arrêter et effacer ce qui a été téléchargé</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>Vérifier</translation>
    </message>
    <message>
      <source>Compare every file with its checksum again</source>
      <translation>Comparer à nouveau chaque fichier à sa somme de contrôle</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Enlever…</translation>
    </message>
    <message>
      <source>Delete it from this machine</source>
      <translation>L’effacer de cette machine</translation>
    </message>
    <message>
      <source>Model library…</source>
      <translation>Bibliothèque de modèles…</translation>
    </message>
    <message>
      <source>Find, download, try and remove models</source>
      <translation>Trouver, télécharger, essayer et enlever des modèles</translation>
    </message>
    <message>
      <source>Use my graphics card…</source>
      <translation>Utiliser ma carte graphique…</translation>
    </message>
    <message>
      <source>Fetch what NVIDIA cards need, or remove it</source>
      <translation>Récupère ce qu’il faut aux cartes NVIDIA, ou l’enlève</translation>
    </message>
    <message>
      <source>{0} is the film's model now; colorize the film to see it.</source>
      <translation>{0} est maintenant le modèle du film ; colorez le film pour le voir.</translation>
    </message>
    <message>
      <source>{0} is the film's model now; {1} shots keep a model of their own.</source>
      <translation>{0} est maintenant le modèle du film ; {1} plans gardent le leur.</translation>
    </message>
    <message>
      <source>The shots are not known yet; use the model for the film.</source>
      <translation>Les plans ne sont pas encore connus ; prenez le modèle pour le film.</translation>
    </message>
    <message>
      <source>{0} is the model of {1} shots now; colorize them to see it.</source>
      <translation>{0} est maintenant le modèle de {1} plans ; colorez-les pour le voir.</translation>
    </message>
    <message>
      <source>{0} is the film's model now; one shot keeps its own model.</source>
      <translation>{0} est maintenant le modèle du film ; un plan garde le sien.</translation>
    </message>
    <message>
      <source>{0} is the model of this shot now; colorize it to see it.</source>
      <translation>{0} est maintenant le modèle de ce plan ; colorez-le pour le voir.</translation>
    </message>
    <message>
      <source>No model matches; clear the search or a filter.</source>
      <translation>Aucun modèle ne convient ; videz la recherche ou un filtre.</translation>
    </message>
    <message>
      <source>Model library</source>
      <translation>Bibliothèque de modèles</translation>
    </message>
    <message>
      <source>Search models</source>
      <translation>Chercher des modèles</translation>
    </message>
    <message>
      <source>Part of a name, a licence or a strength</source>
      <translation>Une partie d’un nom, d’une licence ou d’une force</translation>
    </message>
    <message>
      <source>Installed</source>
      <translation>Installés</translation>
    </message>
    <message>
      <source>Only models on this machine</source>
      <translation>Seulement les modèles de cette machine</translation>
    </message>
    <message>
      <source>Commercial use</source>
      <translation>Usage commercial</translation>
    </message>
    <message>
      <source>Only models whose licence allows commercial use</source>
      <translation>Seulement les modèles dont la licence permet un usage commercial</translation>
    </message>
    <message>
      <source>Fits this machine</source>
      <translation>Va sur cette machine</translation>
    </message>
    <message>
      <source>Only models that this machine can run</source>
      <translation>Seulement les modèles que cette machine peut faire tourner</translation>
    </message>
    <message>
      <source>Which model suits this film?</source>
      <translation>Quel modèle convient à ce film ?</translation>
    </message>
    <message>
      <source>Look at the film and this machine, and recommend a model</source>
      <translation>Examiner le film et cette machine, et recommander un modèle</translation>
    </message>
    <message>
      <source>Add from folder…</source>
      <translation>Ajouter d’un dossier…</translation>
    </message>
    <message>
      <source>Add a folder, a file or a hub repository as a model</source>
      <translation>Ajouter comme modèle un dossier, un fichier ou un dépôt du hub</translation>
    </message>
    <message>
      <source>Downloads go on</source>
      <translation>Les téléchargements continuent</translation>
    </message>
    <message>
      <source>Remove model</source>
      <translation>Enlever le modèle</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Rechercher</translation>
    </message>
    <message>
      <source>Reading the library…</source>
      <translation>Lecture de la bibliothèque…</translation>
    </message>
    <message>
      <source>Remove {0} from this machine? Films that were coloured with it keep their colour.</source>
      <translation>Enlever {0} de cette machine ? Les films colorés avec lui gardent leur couleur.</translation>
    </message>
    <message>
      <source>Use my graphics card</source>
      <translation>Utiliser ma carte graphique</translation>
    </message>
    <message>
      <source>ColorStudio comes with a torch for the processor. The one for NVIDIA cards is large, so it is fetched only if you want it.</source>
      <translation>ColorStudio est livré avec un torch pour le processeur. Celui des cartes NVIDIA est gros : il n’est récupéré que si vous le voulez.</translation>
    </message>
    <message>
      <source>See what is needed</source>
      <translation>Voir ce qu’il faut</translation>
    </message>
    <message>
      <source>Ask the driver and the index of packages; fetches nothing</source>
      <translation>Interroge le pilote et l’index de paquets ; ne récupère rien</translation>
    </message>
    <message>
      <source>Fetch</source>
      <translation>Récupérer</translation>
    </message>
    <message>
      <source>Fetch it into your own folder</source>
      <translation>Récupérer dans votre propre dossier</translation>
    </message>
    <message>
      <source>What came is kept and goes on later</source>
      <translation>Ce qui est arrivé est gardé et reprend plus tard</translation>
    </message>
    <message>
      <source>Use the torch that came along again</source>
      <translation>Revenir au torch livré</translation>
    </message>
    <message>
      <source>It is used when ColorStudio starts next.</source>
      <translation>Il sera utilisé au prochain démarrage de ColorStudio.</translation>
    </message>
    <message>
      <source>Removed. The torch that came along is used when ColorStudio starts next.</source>
      <translation>Enlevé. Le torch livré sera utilisé au prochain démarrage de ColorStudio.</translation>
    </message>
    <message>
      <source>One moment…</source>
      <translation>Un instant…</translation>
    </message>
    <message>
      <source>{0} of {1}, {2} a second</source>
      <translation>{0} sur {1}, {2} par seconde</translation>
    </message>
    <message>
      <source>torch {0}: {1} in {2} files, from {3} into {4}.</source>
      <translation>torch {0} : {1} en {2} fichiers, de {3} vers {4}.</translation>
    </message>
    <message>
      <source>torch {0} was fetched but is not used: {1}.</source>
      <translation>torch {0} a été récupéré mais n’est pas utilisé : {1}.</translation>
    </message>
    <message>
      <source>torch {0} was fetched.</source>
      <translation>torch {0} a été récupéré.</translation>
    </message>
    <message>
      <source>{0} is installed.</source>
      <translation>{0} est installé.</translation>
    </message>
    <message>
      <source>{0} is complete and undamaged.</source>
      <translation>{0} est complet et intact.</translation>
    </message>
    <message>
      <source>{0} is removed.</source>
      <translation>{0} est enlevé.</translation>
    </message>
    <message>
      <source>{0} is in the library and can be downloaded.</source>
      <translation>{0} est dans la bibliothèque et peut être téléchargé.</translation>
    </message>
    <message>
      <source>{0} in {1} files</source>
      <translation>{0} en {1} fichiers</translation>
    </message>
    <message>
      <source>{0}</source>
      <translation>{0}</translation>
    </message>
    <message>
      <source>Agree and download</source>
      <translation>Accepter et télécharger</translation>
    </message>
    <message>
      <source>Accept the licence, and fetch the model in the background</source>
      <translation>Accepter la licence et télécharger le modèle en arrière-plan</translation>
    </message>
    <message>
      <source>Download {0}</source>
      <translation>Télécharger {0}</translation>
    </message>
    <message>
      <source>, {0} of it here already</source>
      <translation>, dont {0} déjà ici</translation>
    </message>
    <message>
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <source>To fetch</source>
      <translation>À télécharger</translation>
    </message>
    <message>
      <source>Free space</source>
      <translation>Place libre</translation>
    </message>
    <message>
      <source>Into</source>
      <translation>Dans</translation>
    </message>
    <message>
      <source>Read the licence</source>
      <translation>Lire la licence</translation>
    </message>
    <message>
      <source>Colouring the frame</source>
      <translation>Coloration de l’image</translation>
    </message>
    <message>
      <source>Colouring…</source>
      <translation>Coloration…</translation>
    </message>
    <message>
      <source>By the model alone: without points, exemplars and neighbouring shots.</source>
      <translation>Par le modèle seul : sans points, modèles de couleur ni plans voisins.</translation>
    </message>
    <message>
      <source>No colour</source>
      <translation>Aucune couleur</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Maintenant</translation>
    </message>
    <message>
      <source>With this model</source>
      <translation>Avec ce modèle</translation>
    </message>
    <message>
      <source>without colour</source>
      <translation>sans couleur</translation>
    </message>
    <message>
      <source>Colouring frame {0} with {1}…</source>
      <translation>Coloration de l’image {0} avec {1}…</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Arrêt…</translation>
    </message>
    <message>
      <source>Asking what there is to fetch</source>
      <translation>Demande de ce qu’il y a à télécharger</translation>
    </message>
    <message>
      <source>Downloading</source>
      <translation>Téléchargement</translation>
    </message>
    <message>
      <source>Verifying</source>
      <translation>Vérification</translation>
    </message>
    <message>
      <source>Removing</source>
      <translation>Suppression</translation>
    </message>
    <message>
      <source>Adding</source>
      <translation>Ajout</translation>
    </message>
    <message>
      <source>{0} of {1} files</source>
      <translation>{0} fichiers sur {1}</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} sur {1}</translation>
    </message>
    <message>
      <source>{0}/s</source>
      <translation>{0}/s</translation>
    </message>
    <message>
      <source>{0} left</source>
      <translation>reste {0}</translation>
    </message>
    <message>
      <source>Object</source>
      <translation>Objet</translation>
    </message>
    <message>
      <source>The object that clicks and colours are for</source>
      <translation>L’objet que concernent les clics et les couleurs</translation>
    </message>
    <message>
      <source>New object</source>
      <translation>Nouvel objet</translation>
    </message>
    <message>
      <source>Click a thing to follow and colour it</source>
      <translation>Cliquer une chose pour la suivre et la colorer</translation>
    </message>
    <message>
      <source>The next click begins another object</source>
      <translation>Le prochain clic commence un autre objet</translation>
    </message>
    <message>
      <source>Colour of object…</source>
      <translation>Couleur de l’objet…</translation>
    </message>
    <message>
      <source>The colour it has in all its shots</source>
      <translation>La couleur qu’il a dans tous ses plans</translation>
    </message>
    <message>
      <source>Let the object keep the colour it is given</source>
      <translation>Laisser à l’objet la couleur qui lui est donnée</translation>
    </message>
    <message>
      <source>Colour points of object</source>
      <translation>Points de couleur de l’objet</translation>
    </message>
    <message>
      <source>Clicks lay colour points on it alone</source>
      <translation>Les clics posent des points de couleur sur lui seul</translation>
    </message>
    <message>
      <source>Exemplar of object…</source>
      <translation>Modèle de couleur de l’objet…</translation>
    </message>
    <message>
      <source>A picture whose colours it alone takes</source>
      <translation>Une image dont lui seul prend les couleurs</translation>
    </message>
    <message>
      <source>Grade of object…</source>
      <translation>Étalonnage de l’objet…</translation>
    </message>
    <message>
      <source>Vividness, warmth and tint of it alone</source>
      <translation>Vivacité, chaleur et teinte de lui seul</translation>
    </message>
    <message>
      <source>Plain object</source>
      <translation>Objet simple</translation>
    </message>
    <message>
      <source>Forget its colour points, its exemplar and its grade</source>
      <translation>Oublier ses points, son modèle et son étalonnage</translation>
    </message>
    <message>
      <source>Rename object…</source>
      <translation>Renommer l’objet…</translation>
    </message>
    <message>
      <source>Call it what it is</source>
      <translation>L’appeler par son nom</translation>
    </message>
    <message>
      <source>Whole thing</source>
      <translation>Chose entière</translation>
    </message>
    <message>
      <source>The last click means all of it  (double click)</source>
      <translation>Le dernier clic la désigne toute  (double-clic)</translation>
    </message>
    <message>
      <source>Clear clicks</source>
      <translation>Effacer les clics</translation>
    </message>
    <message>
      <source>Take back what was clicked on this frame  (Delete)</source>
      <translation>Reprendre ce qui a été cliqué sur cette image  (Suppr)</translation>
    </message>
    <message>
      <source>Delete object</source>
      <translation>Supprimer l’objet</translation>
    </message>
    <message>
      <source>Forget the object, in all shots</source>
      <translation>Oublier l’objet, dans tous les plans</translation>
    </message>
    <message>
      <source>Leave objects</source>
      <translation>Quitter les objets</translation>
    </message>
    <message>
      <source>Back to looking  (Escape)</source>
      <translation>Revenir à la vue  (Échap)</translation>
    </message>
    <message>
      <source>Show what is seen</source>
      <translation>Montrer ce qui est vu</translation>
    </message>
    <message>
      <source>Name what stands where in the picture</source>
      <translation>Nommer ce qui se trouve où dans l’image</translation>
    </message>
    <message>
      <source>Found by…</source>
      <translation>Trouvé par…</translation>
    </message>
    <message>
      <source>Which model finds and follows the object</source>
      <translation>Quel modèle trouve et suit l’objet</translation>
    </message>
    <message>
      <source>Import objects…</source>
      <translation>Importer des objets…</translation>
    </message>
    <message>
      <source>Read objects from a file</source>
      <translation>Lire des objets d’un fichier</translation>
    </message>
    <message>
      <source>Export objects…</source>
      <translation>Exporter les objets…</translation>
    </message>
    <message>
      <source>Write all objects to a file</source>
      <translation>Écrire tous les objets dans un fichier</translation>
    </message>
    <message>
      <source>Exemplar of object</source>
      <translation>Modèle de couleur de l’objet</translation>
    </message>
    <message>
      <source>Import objects</source>
      <translation>Importer des objets</translation>
    </message>
    <message>
      <source>Export objects</source>
      <translation>Exporter les objets</translation>
    </message>
    <message>
      <source>Only what ships is here; the model library has others.</source>
      <translation>Seul le modèle fourni est là ; la bibliothèque de modèles en a d’autres.</translation>
    </message>
    <message>
      <source>What ships</source>
      <translation>Modèle fourni</translation>
    </message>
    <message>
      <source>Found by</source>
      <translation>Trouvé par</translation>
    </message>
    <message>
      <source>Colour of points</source>
      <translation>Couleur des points</translation>
    </message>
    <message>
      <source>Colour of {0}</source>
      <translation>Couleur de {0}</translation>
    </message>
    <message>
      <source>Name of the object</source>
      <translation>Nom de l’objet</translation>
    </message>
    <message>
      <source>Following it through the shot …</source>
      <translation>Suivi à travers le plan …</translation>
    </message>
    <message>
      <source>Drag a box around a thing, or click it.</source>
      <translation>Tirez un cadre autour d’une chose, ou cliquez-la.</translation>
    </message>
    <message>
      <source>Double click: all of it. Click what is missing, Ctrl+click what is too much, on any frame; then choose its colour.</source>
      <translation>Double-clic : toute la chose. Cliquez ce qui manque, Ctrl+clic ce qui est de trop, sur n’importe quelle image ; choisissez ensuite sa couleur.</translation>
    </message>
    <message>
      <source>Click an object first, then choose its colour.</source>
      <translation>Cliquez d’abord un objet, puis choisissez sa couleur.</translation>
    </message>
    <message>
      <source>Only {0} has this colour; press {1} to colour the shot.</source>
      <translation>Seul {0} a cette couleur ; appuyez sur {1} pour colorer le plan.</translation>
    </message>
    <message>
      <source>Click {0} to lay this colour on it alone; Ctrl+click takes a point off.</source>
      <translation>Cliquez {0} pour poser cette couleur sur lui seul ; Ctrl+clic enlève un point.</translation>
    </message>
    <message>
      <source>{0} cannot be read: {1}.</source>
      <translation>{0} ne peut pas être lu : {1}.</translation>
    </message>
    <message>
      <source>Whole {0}</source>
      <translation>{0} entier</translation>
    </message>
    <message>
      <source>Part of {0}</source>
      <translation>Partie de {0}</translation>
    </message>
    <message>
      <source>The shots are not known yet; wait a moment.</source>
      <translation>Les plans ne sont pas encore connus ; attendez un instant.</translation>
    </message>
    <message>
      <source>Click the object first, then what is not of it.</source>
      <translation>Cliquez d’abord l’objet, puis ce qui n’en est pas.</translation>
    </message>
    <message>
      <source>Clear colour points of {0}</source>
      <translation>Effacer les points de couleur de {0}</translation>
    </message>
    <message>
      <source>Clear clicks of {0}</source>
      <translation>Effacer les clics de {0}</translation>
    </message>
    <message>
      <source>Click an object first, then lay colour points on it.</source>
      <translation>Cliquez d’abord un objet, puis posez-y des points de couleur.</translation>
    </message>
    <message>
      <source>Take a colour point off {0}</source>
      <translation>Enlever un point de couleur de {0}</translation>
    </message>
    <message>
      <source>Grade of {0}</source>
      <translation>Étalonnage de {0}</translation>
    </message>
    <message>
      <source>Exemplar of {0}</source>
      <translation>Modèle de couleur de {0}</translation>
    </message>
    <message>
      <source>What finds {0}</source>
      <translation>Ce qui trouve {0}</translation>
    </message>
    <message>
      <source>Remove {0}</source>
      <translation>Enlever {0}</translation>
    </message>
    <message>
      <source>Point at {0}</source>
      <translation>Désigner {0}</translation>
    </message>
    <message>
      <source>Colour point of {0}</source>
      <translation>Point de couleur de {0}</translation>
    </message>
    <message>
      <source>{0} is plain</source>
      <translation>{0} est simple</translation>
    </message>
    <message>
      <source>Rename {0}</source>
      <translation>Renommer {0}</translation>
    </message>
    <message>
      <source>Another object is called {0} already.</source>
      <translation>Un autre objet s’appelle déjà {0}.</translation>
    </message>
    <message>
      <source>Object {0}</source>
      <translation>Objet {0}</translation>
    </message>
    <message>
      <source>Leave its grade as it is</source>
      <translation>Laisser son étalonnage tel quel</translation>
    </message>
    <message>
      <source>Grade this object alone, in all its shots</source>
      <translation>Étalonner cet objet seul, dans tous ses plans</translation>
    </message>
    <message>
      <source>Grade</source>
      <translation>Étalonnage</translation>
    </message>
    <message>
      <source>Vividness</source>
      <translation>Vivacité</translation>
    </message>
    <message>
      <source>0 is grey, 1 as it is</source>
      <translation>0 est gris, 1 tel quel</translation>
    </message>
    <message>
      <source>Warmth</source>
      <translation>Chaleur</translation>
    </message>
    <message>
      <source>From blue to amber</source>
      <translation>Du bleu à l’ambre</translation>
    </message>
    <message>
      <source>Tint</source>
      <translation>Teinte</translation>
    </message>
    <message>
      <source>From green to magenta</source>
      <translation>Du vert au magenta</translation>
    </message>
    <message>
      <source>Colour points</source>
      <translation>Points de couleur</translation>
    </message>
    <message>
      <source>Radius</source>
      <translation>Rayon</translation>
    </message>
    <message>
      <source>Radius of the point or brush  ({0} and {1})</source>
      <translation>Rayon du point ou du pinceau  ({0} et {1})</translation>
    </message>
    <message>
      <source>Pick a colour from a picture</source>
      <translation>Prélever une couleur dans une image</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>Exemplars of this project, and pictures opened here</source>
      <translation>Modèles de couleur de ce projet, et images ouvertes ici</translation>
    </message>
    <message>
      <source>Open picture…</source>
      <translation>Ouvrir une image…</translation>
    </message>
    <message>
      <source>Look for a picture on disk</source>
      <translation>Chercher une image sur le disque</translation>
    </message>
    <message>
      <source>Use colour</source>
      <translation>Utiliser la couleur</translation>
    </message>
    <message>
      <source>A colour picture</source>
      <translation>Une image en couleur</translation>
    </message>
    <message>
      <source>Open a picture, then click the colour you want.</source>
      <translation>Ouvrez une image, puis cliquez la couleur voulue.</translation>
    </message>
    <message>
      <source>Click the colour you want.</source>
      <translation>Cliquez la couleur voulue.</translation>
    </message>
    <message>
      <source>Picture to pick from</source>
      <translation>Image où prélever</translation>
    </message>
    <message>
      <source>Click the colour you want</source>
      <translation>Cliquer la couleur voulue</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Couleur</translation>
    </message>
    <message>
      <source>Give a place its colour by a click</source>
      <translation>Donner sa couleur à un endroit d’un clic</translation>
    </message>
    <message>
      <source>Paint strokes</source>
      <translation>Peindre des traits</translation>
    </message>
    <message>
      <source>Drag over the picture to paint a stroke</source>
      <translation>Glisser sur l’image pour peindre un trait</translation>
    </message>
    <message>
      <source>Choose colour…</source>
      <translation>Choisir la couleur…</translation>
    </message>
    <message>
      <source>Of the point selected, or the next</source>
      <translation>Du point sélectionné, ou du prochain</translation>
    </message>
    <message>
      <source>Mix colour…</source>
      <translation>Mélanger une couleur…</translation>
    </message>
    <message>
      <source>Any colour, by the system's dialog</source>
      <translation>N’importe quelle couleur, par la boîte du système</translation>
    </message>
    <message>
      <source>Grey</source>
      <translation>Gris</translation>
    </message>
    <message>
      <source>The point selected, or the next, is grey</source>
      <translation>Le point sélectionné, ou le prochain, est gris</translation>
    </message>
    <message>
      <source>Pick from picture</source>
      <translation>Prélever dans l’image</translation>
    </message>
    <message>
      <source>Take a colour from the frame</source>
      <translation>Prendre une couleur dans l’image du film</translation>
    </message>
    <message>
      <source>Pick from file…</source>
      <translation>Prélever dans un fichier…</translation>
    </message>
    <message>
      <source>From an exemplar or a picture</source>
      <translation>D’un modèle de couleur ou d’une image</translation>
    </message>
    <message>
      <source>Smaller point</source>
      <translation>Point plus petit</translation>
    </message>
    <message>
      <source>Make point or brush smaller</source>
      <translation>Rendre le point ou le pinceau plus petit</translation>
    </message>
    <message>
      <source>Larger point</source>
      <translation>Point plus grand</translation>
    </message>
    <message>
      <source>Make point or brush larger</source>
      <translation>Rendre le point ou le pinceau plus grand</translation>
    </message>
    <message>
      <source>Delete point</source>
      <translation>Supprimer le point</translation>
    </message>
    <message>
      <source>Delete the selected point  (Delete)</source>
      <translation>Supprimer le point sélectionné  (Suppr)</translation>
    </message>
    <message>
      <source>Leave colour points</source>
      <translation>Quitter les points de couleur</translation>
    </message>
    <message>
      <source>Import points…</source>
      <translation>Importer des points…</translation>
    </message>
    <message>
      <source>Read points from a file</source>
      <translation>Lire des points d’un fichier</translation>
    </message>
    <message>
      <source>Export points…</source>
      <translation>Exporter les points…</translation>
    </message>
    <message>
      <source>Write all points to a file</source>
      <translation>Écrire tous les points dans un fichier</translation>
    </message>
    <message>
      <source>Import points</source>
      <translation>Importer des points</translation>
    </message>
    <message>
      <source>Export points</source>
      <translation>Exporter les points</translation>
    </message>
    <message>
      <source>{0} on {1}; Undo brings the former ones back.</source>
      <translation>{0} sur {1} ; Annuler ramène les précédents.</translation>
    </message>
    <message>
      <source>One colour point</source>
      <translation>Un point de couleur</translation>
    </message>
    <message>
      <source>{0} colour points</source>
      <translation>{0} points de couleur</translation>
    </message>
    <message>
      <source>one frame</source>
      <translation>une image</translation>
    </message>
    <message>
      <source>{0} frames</source>
      <translation>{0} images</translation>
    </message>
    <message>
      <source>Click the picture to lay a point; drag with Shift to paint.</source>
      <translation>Cliquez l’image pour poser un point ; glissez avec Maj pour peindre.</translation>
    </message>
    <message>
      <source>Colour of a place</source>
      <translation>Couleur d’un endroit</translation>
    </message>
    <message>
      <source>Click a place whose colour you want.</source>
      <translation>Cliquez un endroit dont vous voulez la couleur.</translation>
    </message>
    <message>
      <source>The picture is not there yet; wait a moment.</source>
      <translation>L’image n’est pas encore là ; attendez un instant.</translation>
    </message>
    <message>
      <source>Quick preview, until the model answers; press {0} to colour the shot.</source>
      <translation>Aperçu rapide, jusqu’à la réponse du modèle ; appuyez sur {0} pour colorer le plan.</translation>
    </message>
    <message>
      <source>Colour of the next point</source>
      <translation>Couleur du prochain point</translation>
    </message>
    <message>
      <source>So the model makes it; press {0} to colour the shot.</source>
      <translation>Voici ce qu’en fait le modèle ; appuyez sur {0} pour colorer le plan.</translation>
    </message>
    <message>
      <source>{0} is selected; choose its colour or drag it.</source>
      <translation>{0} est sélectionné ; choisissez sa couleur ou déplacez-le.</translation>
    </message>
    <message>
      <source>Stroke {0}</source>
      <translation>Trait {0}</translation>
    </message>
    <message>
      <source>Point {0}</source>
      <translation>Point {0}</translation>
    </message>
    <message>
      <source>{0} is grey</source>
      <translation>{0} est gris</translation>
    </message>
    <message>
      <source>Recolour {0}</source>
      <translation>Recolorer {0}</translation>
    </message>
    <message>
      <source>Add {0}</source>
      <translation>Ajouter {0}</translation>
    </message>
    <message>
      <source>Move {0}</source>
      <translation>Déplacer {0}</translation>
    </message>
    <message>
      <source>This point lies on another frame; go there to delete it.</source>
      <translation>Ce point est sur une autre image ; allez-y pour le supprimer.</translation>
    </message>
    <message>
      <source>Delete {0}</source>
      <translation>Supprimer {0}</translation>
    </message>
    <message>
      <source>Size of {0}</source>
      <translation>Taille de {0}</translation>
    </message>
    <message>
      <source>Fixed colours…</source>
      <translation>Couleurs fixes…</translation>
    </message>
    <message>
      <source>What has one colour becomes another, in all shots</source>
      <translation>Ce qui a une couleur en prend une autre, dans tous les plans</translation>
    </message>
    <message>
      <source>Import palette…</source>
      <translation>Importer une palette…</translation>
    </message>
    <message>
      <source>Swatches of a .gpl or .ase file, for points</source>
      <translation>Nuances d’un fichier .gpl ou .ase, pour des points</translation>
    </message>
    <message>
      <source>Export palette…</source>
      <translation>Exporter la palette…</translation>
    </message>
    <message>
      <source>What the film's points and rules use</source>
      <translation>Ce qu’utilisent les points et les règles du film</translation>
    </message>
    <message>
      <source>Palettes (*.gpl *.ase)</source>
      <translation>Palettes (*.gpl *.ase)</translation>
    </message>
    <message>
      <source>Import palette</source>
      <translation>Importer une palette</translation>
    </message>
    <message>
      <source>Export palette</source>
      <translation>Exporter la palette</translation>
    </message>
    <message>
      <source>Colour the shots again, and the rules hold for them.</source>
      <translation>Colorez à nouveau les plans, et les règles y vaudront.</translation>
    </message>
    <message>
      <source>Offered for colour points: {0}.</source>
      <translation>Proposées pour les points de couleur : {0}.</translation>
    </message>
    <message>
      <source>Fixed colours</source>
      <translation>Couleurs fixes</translation>
    </message>
    <message>
      <source>Reading the frame…</source>
      <translation>Lecture de l’image…</translation>
    </message>
    <message>
      <source>Click the colour to change throughout the film: it becomes the selected rule's sample. Shift+click adds a sample.</source>
      <translation>Cliquez la couleur à changer dans tout le film : elle devient l’échantillon de la règle sélectionnée. Maj+clic ajoute un échantillon.</translation>
    </message>
    <message>
      <source>Click to sample a colour.
Keys: arrows move the cross, Enter samples.</source>
      <translation>Cliquez pour échantillonner une couleur.
Touches : les flèches déplacent la croix, Entrée échantillonne.</translation>
    </message>
    <message>
      <source>Show what the rule reaches</source>
      <translation>Montrer ce que la règle atteint</translation>
    </message>
    <message>
      <source>Dim all other places</source>
      <translation>Assombrir tous les autres endroits</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Règles</translation>
    </message>
    <message>
      <source>The film's rules; later ones override earlier ones</source>
      <translation>Les règles du film ; les dernières l’emportent sur les premières</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nouvelle</translation>
    </message>
    <message>
      <source>The next click makes a new rule</source>
      <translation>Le prochain clic fait une nouvelle règle</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Delete the selected rule</source>
      <translation>Supprimer la règle sélectionnée</translation>
    </message>
    <message>
      <source>What to call the rule</source>
      <translation>Comment appeler la règle</translation>
    </message>
    <message>
      <source>What the sampled colour becomes</source>
      <translation>Ce que devient la couleur échantillonnée</translation>
    </message>
    <message>
      <source>Only on</source>
      <translation>Seulement sur</translation>
    </message>
    <message>
      <source>Only on things of this kind, as far as the model recognizes them</source>
      <translation>Seulement sur des choses de ce genre, autant que le modèle les reconnaît</translation>
    </message>
    <message>
      <source>Keep the rules; shots coloured earlier then count as edited</source>
      <translation>Garder les règles ; les plans colorés avant comptent alors comme modifiés</translation>
    </message>
    <message>
      <source>Becomes</source>
      <translation>Devient</translation>
    </message>
    <message>
      <source>1 sample</source>
      <translation>1 échantillon</translation>
    </message>
    <message>
      <source>Tolerance</source>
      <translation>Tolérance</translation>
    </message>
    <message>
      <source>How far a colour may lie from the sample</source>
      <translation>À quelle distance de l’échantillon une couleur peut être</translation>
    </message>
    <message>
      <source>Softness</source>
      <translation>Douceur</translation>
    </message>
    <message>
      <source>How far beyond that the rule fades out</source>
      <translation>Jusqu’où, au-delà, la règle s’estompe</translation>
    </message>
    <message>
      <source>Luma</source>
      <translation>Luma</translation>
    </message>
    <message>
      <source>How far luma may lie from the sample's; 1 is any</source>
      <translation>À quelle distance de celle de l’échantillon la luma peut être ; 1 : n’importe</translation>
    </message>
    <message>
      <source>Looking for things…</source>
      <translation>Recherche de choses…</translation>
    </message>
    <message>
      <source>Anything</source>
      <translation>N’importe quoi</translation>
    </message>
    <message>
      <source>Colour {0}</source>
      <translation>Couleur {0}</translation>
    </message>
    <message>
      <source>{0} samples</source>
      <translation>{0} échantillons</translation>
    </message>
    <message>
      <source>Points of this shot; Enter or a double click goes there</source>
      <translation>Points de ce plan ; Entrée ou un double-clic y va</translation>
    </message>
    <message>
      <source>Go to its frame</source>
      <translation>Aller à son image</translation>
    </message>
    <message>
      <source>   grey</source>
      <translation>   gris</translation>
    </message>
    <message>
      <source>Lies on another frame of this shot</source>
      <translation>Est sur une autre image de ce plan</translation>
    </message>
    <message>
      <source>Press {0} and click the picture: that place and similar ones take your colour.</source>
      <translation>Appuyez sur {0} et cliquez l’image : cet endroit et ses semblables prennent votre couleur.</translation>
    </message>
    <message>
      <source>{0}, looks like this there:</source>
      <translation>{0}, donne ceci à cet endroit :</translation>
    </message>
    <message>
      <source>{0}; the picture decides how light it is there.</source>
      <translation>{0} ; l’image décide de sa clarté à cet endroit.</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Couleurs</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>Récentes</translation>
    </message>
    <message>
      <source>Chosen: {0}</source>
      <translation>Choisie : {0}</translation>
    </message>
    <message>
      <source>none so far</source>
      <translation>aucune encore</translation>
    </message>
    <message>
      <source>Looks like {0}</source>
      <translation>Ressemble à {0}</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0} : {1}</translation>
    </message>
    <message>
      <source>Scope</source>
      <translation>Instrument</translation>
    </message>
    <message>
      <source>Which scope to see</source>
      <translation>Quel instrument voir</translation>
    </message>
    <message>
      <source>skin</source>
      <translation>peau</translation>
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
      <translation>Saturation</translation>
    </message>
    <message>
      <source>Vectorscope</source>
      <translation>Vecteurscope</translation>
    </message>
    <message>
      <source>Luma waveform</source>
      <translation>Forme d’onde de luma</translation>
    </message>
    <message>
      <source>RGB parade</source>
      <translation>Parade RVB</translation>
    </message>
    <message>
      <source>Histogram</source>
      <translation>Histogramme</translation>
    </message>
    <message>
      <source>Chroma over time</source>
      <translation>Chroma au fil du temps</translation>
    </message>
    <message>
      <source>About ColorStudio</source>
      <translation>À propos de ColorStudio</translation>
    </message>
    <message>
      <source>Turns black-and-white film into colour, and leaves the film's luma as it is. Apache License 2.0.</source>
      <translation>Met en couleur les films en noir et blanc et laisse la luma du film telle quelle. Licence Apache 2.0.</translation>
    </message>
    <message>
      <source>Parts and licences</source>
      <translation>Composants et licences</translation>
    </message>
    <message>
      <source>Components of the studio</source>
      <translation>Composants du studio</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message>
      <source>Commands and their keys</source>
      <translation>Commandes et leurs touches</translation>
    </message>
    <message>
      <source>Change keys…</source>
      <translation>Changer les touches…</translation>
    </message>
    <message>
      <source>Takes</source>
      <translation>Prises</translation>
    </message>
    <message>
      <source>Playback</source>
      <translation>Lecture</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Affichage</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Édition</translation>
    </message>
    <message>
      <source>&amp;Shots</source>
      <translation>&amp;Plans</translation>
    </message>
    <message>
      <source>&amp;Takes</source>
      <translation>P&amp;rises</translation>
    </message>
    <message>
      <source>&amp;Colour</source>
      <translation>&amp;Couleur</translation>
    </message>
    <message>
      <source>&amp;Objects</source>
      <translation>&amp;Objets</translation>
    </message>
    <message>
      <source>E&amp;xemplars</source>
      <translation>&amp;Modèles</translation>
    </message>
    <message>
      <source>&amp;Playback</source>
      <translation>&amp;Lecture</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Affichage</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>A&amp;ide</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Outils</translation>
    </message>
    <message>
      <source>A picture is an exemplar for a film: open the film first.</source>
      <translation>Une image sert de modèle à un film : ouvrez d’abord le film.</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>Ouvrir…</translation>
    </message>
    <message>
      <source>Open a film or a project</source>
      <translation>Ouvrir un film ou un projet</translation>
    </message>
    <message>
      <source>Open folder of pictures…</source>
      <translation>Ouvrir un dossier d’images…</translation>
    </message>
    <message>
      <source>Open numbered pictures as a film</source>
      <translation>Ouvrir des images numérotées comme un film</translation>
    </message>
    <message>
      <source>Pictures a second…</source>
      <translation>Images par seconde…</translation>
    </message>
    <message>
      <source>How fast this folder of pictures plays</source>
      <translation>À quelle vitesse se joue ce dossier d’images</translation>
    </message>
    <message>
      <source>All projects…</source>
      <translation>Tous les projets…</translation>
    </message>
    <message>
      <source>Every project, how far it is and when</source>
      <translation>Chaque projet, où il en est et de quand</translation>
    </message>
    <message>
      <source>Save project as…</source>
      <translation>Enregistrer le projet sous…</translation>
    </message>
    <message>
      <source>Save this project in a file of its own</source>
      <translation>Enregistrer ce projet dans un fichier à lui</translation>
    </message>
    <message>
      <source>Close film</source>
      <translation>Fermer le film</translation>
    </message>
    <message>
      <source>Go back to the welcome page</source>
      <translation>Retour à l’accueil</translation>
    </message>
    <message>
      <source>Preferences…</source>
      <translation>Préférences…</translation>
    </message>
    <message>
      <source>Device, defaults and keys</source>
      <translation>Appareil, valeurs d’origine et touches</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <source>Close the studio; all is saved</source>
      <translation>Fermer le studio ; tout est enregistré</translation>
    </message>
    <message>
      <source>Open recent</source>
      <translation>Ouvrir un récent</translation>
    </message>
    <message>
      <source>Films of this project</source>
      <translation>Films de ce projet</translation>
    </message>
    <message>
      <source>Films and projects</source>
      <translation>Films et projets</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Open folder of pictures</source>
      <translation>Ouvrir un dossier d’images</translation>
    </message>
    <message>
      <source>Save project as</source>
      <translation>Enregistrer le projet sous</translation>
    </message>
    <message>
      <source>Wait for the running jobs, or cancel them, to change the rate.</source>
      <translation>Attendez les tâches en cours, ou annulez-les, pour changer la cadence.</translation>
    </message>
    <message>
      <source>Wait for the running jobs, or cancel them, to move the project.</source>
      <translation>Attendez les tâches en cours, ou annulez-les, pour déplacer le projet.</translation>
    </message>
    <message>
      <source>Nothing yet</source>
      <translation>Rien encore</translation>
    </message>
    <message>
      <source>A part of a command's name, or of a key</source>
      <translation>Une partie du nom d’une commande, ou d’une touche</translation>
    </message>
    <message>
      <source>New key</source>
      <translation>Nouvelle touche</translation>
    </message>
    <message>
      <source>Press the new key of this command</source>
      <translation>Appuyez sur la nouvelle touche de cette commande</translation>
    </message>
    <message>
      <source>Choose a command to give it another key.</source>
      <translation>Choisissez une commande pour lui donner une autre touche.</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Commandes</translation>
    </message>
    <message>
      <source>Choose a command to give it another key</source>
      <translation>Choisir une commande pour lui donner une autre touche</translation>
    </message>
    <message>
      <source>Use this key</source>
      <translation>Utiliser cette touche</translation>
    </message>
    <message>
      <source>Replace its current keys</source>
      <translation>Remplace ses touches actuelles</translation>
    </message>
    <message>
      <source>In addition to its current keys</source>
      <translation>En plus de ses touches actuelles</translation>
    </message>
    <message>
      <source>No key</source>
      <translation>Aucune touche</translation>
    </message>
    <message>
      <source>Take this command's keys away</source>
      <translation>Retirer ses touches à cette commande</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Réinitialiser</translation>
    </message>
    <message>
      <source>Restore this command's default keys</source>
      <translation>Rendre à cette commande ses touches d’origine</translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>Tout réinitialiser</translation>
    </message>
    <message>
      <source>Restore the default keys of every command</source>
      <translation>Rendre à toutes les commandes leurs touches d’origine</translation>
    </message>
    <message>
      <source>Everything is saved already  (Esc)</source>
      <translation>Tout est déjà enregistré  (Échap)</translation>
    </message>
    <message>
      <source>Search commands and keys</source>
      <translation>Chercher des commandes et des touches</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Commande</translation>
    </message>
    <message>
      <source>{0} has this key now and would lose it.</source>
      <translation>{0} a cette touche et la perdrait.</translation>
    </message>
    <message>
      <source>Press the new key of {0}, then use it.</source>
      <translation>Appuyez sur la nouvelle touche de {0}, puis utilisez-la.</translation>
    </message>
    <message>
      <source>{0} had one of these keys and lost it.</source>
      <translation>{0} avait une de ces touches et l’a perdue.</translation>
    </message>
    <message>
      <source>ColorStudio ended unexpectedly last time. Your work was saved.</source>
      <translation>ColorStudio s’est arrêté inopinément la dernière fois. Votre travail a été enregistré.</translation>
    </message>
    <message>
      <source>Open it again</source>
      <translation>Le rouvrir</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Pas maintenant</translation>
    </message>
    <message>
      <source>Something went wrong, but your work is saved: {0}</source>
      <translation>Quelque chose s’est mal passé, mais votre travail est enregistré : {0}</translation>
    </message>
    <message>
      <source>{0} was open.</source>
      <translation>{0} était ouvert.</translation>
    </message>
    <message>
      <source>Notices</source>
      <translation>Avis</translation>
    </message>
    <message>
      <source>Hide this notice</source>
      <translation>Masquer cet avis</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Préférences</translation>
    </message>
    <message>
      <source>Changes apply immediately, but not to running jobs.</source>
      <translation>Les changements valent tout de suite, mais pas pour les tâches en cours.</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Appareil</translation>
    </message>
    <message>
      <source>Where the model runs</source>
      <translation>Où tourne le modèle</translation>
    </message>
    <message>
      <source>Quality of new films</source>
      <translation>Qualité des nouveaux films</translation>
    </message>
    <message>
      <source>For films that have no settings yet</source>
      <translation>Pour les films qui n’ont pas encore de réglages</translation>
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
      <translation>Numéros d’image</translation>
    </message>
    <message>
      <source>Seconds</source>
      <translation>Secondes</translation>
    </message>
    <message>
      <source>Show times as</source>
      <translation>Montrer les temps en</translation>
    </message>
    <message>
      <source>How times are written in timeline, transport and lists</source>
      <translation>Comment les temps s’écrivent dans la frise, le transport et les listes</translation>
    </message>
    <message>
      <source>Memory for pictures</source>
      <translation>Mémoire pour les images</translation>
    </message>
    <message>
      <source>More makes going back and forth faster</source>
      <translation>Davantage rend les allers et retours plus rapides</translation>
    </message>
    <message>
      <source>Cache folder</source>
      <translation>Dossier de cache</translation>
    </message>
    <message>
      <source>Small pictures that can be recreated; no work is stored here</source>
      <translation>Petites images qui peuvent être refaites ; aucun travail n’est là</translation>
    </message>
    <message>
      <source>Painting program</source>
      <translation>Logiciel de peinture</translation>
    </message>
    <message>
      <source>Krita, GIMP or Photoshop, as found</source>
      <translation>Krita, GIMP ou Photoshop, selon ce qui est là</translation>
    </message>
    <message>
      <source>Opens keyframes that are edited; a name or a whole path</source>
      <translation>Ouvre les images clés à modifier ; un nom ou un chemin entier</translation>
    </message>
    <message>
      <source>Cluster</source>
      <translation>Grappe</translation>
    </message>
    <message>
      <source>None: this machine alone</source>
      <translation>Aucune : cette machine seule</translation>
    </message>
    <message>
      <source>auto, or ray://HOST:10001: machines that colour the shots of whole jobs</source>
      <translation>auto, ou ray://HOST:10001 : des machines qui colorent les plans de tâches entières</translation>
    </message>
    <message>
      <source>Keep the machine awake while jobs run</source>
      <translation>Garder la machine éveillée pendant les tâches</translation>
    </message>
    <message>
      <source>It may sleep again when the last job has ended</source>
      <translation>Elle peut se rendormir quand la dernière tâche est finie</translation>
    </message>
    <message>
      <source>Notify me when work is done</source>
      <translation>M’avertir quand le travail est fini</translation>
    </message>
    <message>
      <source>With a system notification while another window is in use</source>
      <translation>Par une notification du système quand une autre fenêtre est utilisée</translation>
    </message>
    <message>
      <source>Choose a folder for caches</source>
      <translation>Choisir un dossier de cache</translation>
    </message>
    <message>
      <source>A cluster is named auto or ray://HOST:10001.</source>
      <translation>Une grappe se nomme auto ou ray://HOST:10001.</translation>
    </message>
    <message>
      <source>The fastest there is</source>
      <translation>Le plus rapide qui soit</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>Processeur</translation>
    </message>
    <message>
      <source>NVIDIA card</source>
      <translation>Carte NVIDIA</translation>
    </message>
    <message>
      <source>Apple chip</source>
      <translation>Puce Apple</translation>
    </message>
    <message>
      <source>Nothing can be written in {0}; choose another folder.</source>
      <translation>Rien ne peut être écrit dans {0} ; choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>All projects</source>
      <translation>Tous les projets</translation>
    </message>
    <message>
      <source>Filter by name or folder</source>
      <translation>Filtrer par nom ou dossier</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filtre</translation>
    </message>
    <message>
      <source>Projects</source>
      <translation>Projets</translation>
    </message>
    <message>
      <source>Enter or a double click opens it</source>
      <translation>Entrée ou un double-clic l’ouvre</translation>
    </message>
    <message>
      <source>No project yet: open a film to begin one.</source>
      <translation>Aucun projet encore : ouvrez un film pour en commencer un.</translation>
    </message>
    <message>
      <source>Go on with it</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Montrer dans le dossier</translation>
    </message>
    <message>
      <source>Show where the project lies</source>
      <translation>Montrer où est le projet</translation>
    </message>
    <message>
      <source>Remove from list</source>
      <translation>Retirer de la liste</translation>
    </message>
    <message>
      <source>The project's file stays</source>
      <translation>Le fichier du projet reste</translation>
    </message>
    <message>
      <source>not opened lately</source>
      <translation>pas ouvert récemment</translation>
    </message>
    <message>
      <source>film missing · {0}</source>
      <translation>film manquant · {0}</translation>
    </message>
    <message>
      <source>New versions need an address that begins with https://.</source>
      <translation>Les nouvelles versions demandent une adresse commençant par https://.</translation>
    </message>
    <message>
      <source>Look for new versions</source>
      <translation>Chercher les nouvelles versions</translation>
    </message>
    <message>
      <source>Once a day, while the studio runs</source>
      <translation>Une fois par jour, pendant que le studio tourne</translation>
    </message>
    <message>
      <source>Address of the announcements</source>
      <translation>Adresse des annonces</translation>
    </message>
    <message>
      <source>A file on the web that names the newest version</source>
      <translation>Un fichier du web qui nomme la dernière version</translation>
    </message>
    <message>
      <source>Once a day at most, the studio asks this address for a small file. Nothing about you, your films or this machine is sent, and nothing is installed.</source>
      <translation>Au plus une fois par jour, le studio demande un petit fichier à cette adresse. Rien sur vous, vos films ou cette machine n’est envoyé, et rien n’est installé.</translation>
    </message>
    <message>
      <source>https://…, which this build lacks</source>
      <translation>https://…, que cette édition n’a pas</translation>
    </message>
    <message>
      <source>Whoever looks after this machine has switched it off</source>
      <translation>La personne qui gère cette machine l’a désactivé</translation>
    </message>
    <message>
      <source>ColorStudio {0} is available</source>
      <translation>ColorStudio {0} est disponible</translation>
    </message>
    <message>
      <source>Show takes</source>
      <translation>Montrer les prises</translation>
    </message>
    <message>
      <source>Show the takes of the shot</source>
      <translation>Montrer les prises du plan</translation>
    </message>
    <message>
      <source>Scopes</source>
      <translation>Instruments</translation>
    </message>
    <message>
      <source>Vectorscope, waveform, parade, histogram</source>
      <translation>Vecteurscope, forme d’onde, parade, histogramme</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Plein écran</translation>
    </message>
    <message>
      <source>The picture alone; again to go back</source>
      <translation>L’image seule ; encore une fois pour revenir</translation>
    </message>
    <message>
      <source>Reset layout</source>
      <translation>Réinitialiser la disposition</translation>
    </message>
    <message>
      <source>Put every panel back</source>
      <translation>Remettre chaque panneau à sa place</translation>
    </message>
    <message>
      <source>Give commands other keys</source>
      <translation>Donner d’autres touches aux commandes</translation>
    </message>
    <message>
      <source>All keys at a glance</source>
      <translation>Toutes les touches d’un coup d’œil</translation>
    </message>
    <message>
      <source>Versions and licences</source>
      <translation>Versions et licences</translation>
    </message>
    <message>
      <source>Every project, how far it is and when  (Ctrl+Shift+O)</source>
      <translation>Chaque projet, où il en est et de quand  (Ctrl+Maj+O)</translation>
    </message>
    <message>
      <source>Open film…</source>
      <translation>Ouvrir un film…</translation>
    </message>
    <message>
      <source>Open a film or a project  (Ctrl+O)</source>
      <translation>Ouvrir un film ou un projet  (Ctrl+O)</translation>
    </message>
    <message>
      <source>Open pictures…</source>
      <translation>Ouvrir des images…</translation>
    </message>
    <message>
      <source>Open a folder of numbered pictures as a film</source>
      <translation>Ouvrir un dossier d’images numérotées comme un film</translation>
    </message>
    <message>
      <source>Try the sample film</source>
      <translation>Essayer le film d’exemple</translation>
    </message>
    <message>
      <source>A short film of our own</source>
      <translation>Un court film de notre cru</translation>
    </message>
    <message>
      <source>Turn black-and-white film into colour.</source>
      <translation>Mettre en couleur les films en noir et blanc.</translation>
    </message>
    <message>
      <source>Or drop a film, a project or a folder of pictures here.</source>
      <translation>Ou déposez ici un film, un projet ou un dossier d’images.</translation>
    </message>
    <message>
      <source>Open {0}</source>
      <translation>Ouvrir {0}</translation>
    </message>
    <message>
      <source>Everything is saved as you work.</source>
      <translation>Tout est enregistré à mesure que vous travaillez.</translation>
    </message>
    <message>
      <source>This project holds more films: see File ▸ Films of this project.</source>
      <translation>Ce projet contient plusieurs films : voir Fichier ▸ Films de ce projet.</translation>
    </message>
    <message>
      <source>This film is in colour already. Its shots keep their colour, unless the inspector says otherwise.</source>
      <translation>Ce film est déjà en couleur. Ses plans gardent leur couleur, sauf indication contraire dans l’inspecteur.</translation>
    </message>
    <message>
      <source>Inspector</source>
      <translation>Inspecteur</translation>
    </message>
    <message>
      <source>Jobs</source>
      <translation>Tâches</translation>
    </message>
    <message>
      <source>{0}: done.</source>
      <translation>{0} : fini.</translation>
    </message>
    <message>
      <source>Colorize</source>
      <translation>Colorer</translation>
    </message>
    <message>
      <source>Colour the selected shots, or this one</source>
      <translation>Colorer les plans sélectionnés, ou celui-ci</translation>
    </message>
    <message>
      <source>Colorize film</source>
      <translation>Colorer le film</translation>
    </message>
    <message>
      <source>Colour every shot</source>
      <translation>Colorer chaque plan</translation>
    </message>
    <message>
      <source>Re-colorize range</source>
      <translation>Recolorer l’intervalle</translation>
    </message>
    <message>
      <source>Explore…</source>
      <translation>Explorer…</translation>
    </message>
    <message>
      <source>See this frame in six likely ways</source>
      <translation>Voir cette image de six façons probables</translation>
    </message>
    <message>
      <source>New seeds…</source>
      <translation>Nouvelles graines…</translation>
    </message>
    <message>
      <source>Mark what came out badly among many shots</source>
      <translation>Marquer ce qui est mal venu parmi de nombreux plans</translation>
    </message>
    <message>
      <source>Detect shots…</source>
      <translation>Détecter les plans…</translation>
    </message>
    <message>
      <source>Find where shots begin</source>
      <translation>Trouver où commencent les plans</translation>
    </message>
    <message>
      <source>Split shot</source>
      <translation>Diviser le plan</translation>
    </message>
    <message>
      <source>Cut the shot at the playhead</source>
      <translation>Couper le plan à la tête de lecture</translation>
    </message>
    <message>
      <source>Merge shots</source>
      <translation>Réunir les plans</translation>
    </message>
    <message>
      <source>Make one of the selected shots</source>
      <translation>Faire un seul plan de ceux sélectionnés</translation>
    </message>
    <message>
      <source>Move cut 1 frame left</source>
      <translation>Coupe 1 image à gauche</translation>
    </message>
    <message>
      <source>Move the nearest cut</source>
      <translation>Déplacer la coupe la plus proche</translation>
    </message>
    <message>
      <source>Move cut 1 frame right</source>
      <translation>Coupe 1 image à droite</translation>
    </message>
    <message>
      <source>Dissolve…</source>
      <translation>Fondu enchaîné…</translation>
    </message>
    <message>
      <source>Say over how many frames shots fade into each other</source>
      <translation>Dire sur combien d’images les plans s’enchaînent</translation>
    </message>
    <message>
      <source>Name shot…</source>
      <translation>Nommer le plan…</translation>
    </message>
    <message>
      <source>Give this shot a name</source>
      <translation>Donner un nom à ce plan</translation>
    </message>
    <message>
      <source>Marker</source>
      <translation>Repère</translation>
    </message>
    <message>
      <source>Set or remove a marker here</source>
      <translation>Poser ou enlever un repère ici</translation>
    </message>
    <message>
      <source>Previous problem</source>
      <translation>Problème précédent</translation>
    </message>
    <message>
      <source>Where the colour is worth a look</source>
      <translation>Où la couleur mérite un regard</translation>
    </message>
    <message>
      <source>Next problem</source>
      <translation>Problème suivant</translation>
    </message>
    <message>
      <source>Detect shots</source>
      <translation>Détecter les plans</translation>
    </message>
    <message>
      <source>Sensitivity in percent; more finds more cuts.
Shots that you split, merged or moved stay as they are, and so do names, grades
and settings. Undo brings the present list back.</source>
      <translation>Sensibilité en pour cent ; plus trouve plus de coupes.
Les plans que vous avez divisés, réunis ou déplacés restent, de même que noms, étalonnages
et réglages. Annuler ramène la liste actuelle.</translation>
    </message>
    <message>
      <source>Dissolve</source>
      <translation>Fondu enchaîné</translation>
    </message>
    <message>
      <source>Name shot</source>
      <translation>Nommer le plan</translation>
    </message>
    <message>
      <source>Every shot has colour; select shots to colour them in another way.</source>
      <translation>Chaque plan est coloré ; sélectionnez des plans pour les colorer autrement.</translation>
    </message>
    <message>
      <source>Set in and out first (I and O): they say what to colour again.</source>
      <translation>Posez d’abord l’entrée et la sortie (I et O) : elles disent quoi recolorer.</translation>
    </message>
    <message>
      <source>One shot.</source>
      <translation>Un plan.</translation>
    </message>
    <message>
      <source>{0} shots.</source>
      <translation>{0} plans.</translation>
    </message>
    <message>
      <source>The shot begins here already; move the playhead to split.</source>
      <translation>Le plan commence déjà ici ; déplacez la tête de lecture pour diviser.</translation>
    </message>
    <message>
      <source>There is only one shot, so there is no cut to move.</source>
      <translation>Il n’y a qu’un plan, donc aucune coupe à déplacer.</translation>
    </message>
    <message>
      <source>There is only one shot, so nothing fades into another.</source>
      <translation>Il n’y a qu’un plan, donc rien ne s’enchaîne.</translation>
    </message>
    <message>
      <source>The shots at this cut are too short for a dissolve.</source>
      <translation>Les plans de cette coupe sont trop courts pour un fondu enchaîné.</translation>
    </message>
    <message>
      <source>Add exemplar…</source>
      <translation>Ajouter un modèle de couleur…</translation>
    </message>
    <message>
      <source>Colour more steadily</source>
      <translation>Colorer plus calmement</translation>
    </message>
    <message>
      <source>Colour with a new seed</source>
      <translation>Colorer avec une nouvelle graine</translation>
    </message>
    <message>
      <source>Lay a colour point</source>
      <translation>Poser un point de couleur</translation>
    </message>
    <message>
      <source>Fade colour in black</source>
      <translation>Estomper la couleur dans le noir</translation>
    </message>
    <message>
      <source>In colour already: {1}, which Colorize film leaves alone.</source>
      <translation>Déjà en couleur : {1}, que Colorer le film laisse tranquille.</translation>
    </message>
    <message>
      <source>The shot begins at {0} now.</source>
      <translation>Le plan commence maintenant à {0}.</translation>
    </message>
    <message>
      <source>Frames over which the shots at {0} fade into each other, up to {1}; 0 is a cut.
Their colour is mixed there as the pictures are, once both are colorized again.</source>
      <translation>Images sur lesquelles les plans à {0} s’enchaînent, jusqu’à {1} ; 0 est une coupe.
Leur couleur s’y mêle comme les images, une fois les deux recolorés.</translation>
    </message>
    <message>
      <source>Looking through the film for problems…</source>
      <translation>Recherche de problèmes dans le film…</translation>
    </message>
    <message>
      <source>No more problems this way.</source>
      <translation>Plus de problème dans ce sens.</translation>
    </message>
    <message>
      <source>1 more problem was found.</source>
      <translation>1 problème de plus a été trouvé.</translation>
    </message>
    <message>
      <source>{0} more problems were found.</source>
      <translation>{0} problèmes de plus ont été trouvés.</translation>
    </message>
    <message>
      <source>Curves and wheels act only in this range.</source>
      <translation>Courbes et roues n’agissent que dans cet intervalle.</translation>
    </message>
    <message>
      <source>Hue against hue</source>
      <translation>Nuance selon nuance</translation>
    </message>
    <message>
      <source>What each hue, from left to right, becomes</source>
      <translation>Ce que devient chaque nuance, de gauche à droite</translation>
    </message>
    <message>
      <source>Hue against saturation</source>
      <translation>Nuance selon saturation</translation>
    </message>
    <message>
      <source>How strong each hue, from left to right, becomes</source>
      <translation>La force que prend chaque nuance, de gauche à droite</translation>
    </message>
    <message>
      <source>Shadows</source>
      <translation>Ombres</translation>
    </message>
    <message>
      <source>A cast for what is dark</source>
      <translation>Une dominante pour ce qui est sombre</translation>
    </message>
    <message>
      <source>Midtones</source>
      <translation>Tons moyens</translation>
    </message>
    <message>
      <source>A cast for what is neither</source>
      <translation>Une dominante pour l’entre-deux</translation>
    </message>
    <message>
      <source>Highlights</source>
      <translation>Hautes lumières</translation>
    </message>
    <message>
      <source>A cast for what is bright</source>
      <translation>Une dominante pour ce qui est clair</translation>
    </message>
    <message>
      <source>Luma from</source>
      <translation>Luma depuis</translation>
    </message>
    <message>
      <source>The darkest that is reached</source>
      <translation>Le plus sombre qui est atteint</translation>
    </message>
    <message>
      <source>Luma to</source>
      <translation>Luma jusqu’à</translation>
    </message>
    <message>
      <source>The brightest that is reached</source>
      <translation>Le plus clair qui est atteint</translation>
    </message>
    <message>
      <source>How far beyond these both it fades out</source>
      <translation>Jusqu’où, au-delà des deux, cela s’estompe</translation>
    </message>
    <message>
      <source>Hue</source>
      <translation>Nuance</translation>
    </message>
    <message>
      <source>The hue in the middle of the range</source>
      <translation>La nuance au milieu de l’intervalle</translation>
    </message>
    <message>
      <source>How many degrees of hue are reached; 360 are all</source>
      <translation>Combien de degrés de nuance sont atteints ; 360 : toutes</translation>
    </message>
    <message>
      <source>How many degrees beyond it fades out</source>
      <translation>Combien de degrés au-delà cela s’estompe</translation>
    </message>
    <message>
      <source>Luma edge</source>
      <translation>Bord de luma</translation>
    </message>
    <message>
      <source>Hue width</source>
      <translation>Largeur de nuance</translation>
    </message>
    <message>
      <source>Hue edge</source>
      <translation>Bord de nuance</translation>
    </message>
    <message>
      <source>Comes in by</source>
      <translation>Entre par</translation>
    </message>
    <message>
      <source>Goes out by</source>
      <translation>Sort par</translation>
    </message>
    <message>
      <source>a cut</source>
      <translation>une coupe</translation>
    </message>
    <message>
      <source>a dissolve of </source>
      <translation>un fondu de </translation>
    </message>
    <message>
      <source> frames</source>
      <translation> images</translation>
    </message>
    <message>
      <source>Frames that show this shot and the one beside it: colour is mixed there</source>
      <translation>Images qui montrent ce plan et son voisin : la couleur s’y mêle</translation>
    </message>
    <message>
      <source>Explore</source>
      <translation>Explorer</translation>
    </message>
    <message>
      <source>How different</source>
      <translation>À quel point différents</translation>
    </message>
    <message>
      <source>How far they may depart from the likeliest colour</source>
      <translation>À quel point ils peuvent s’écarter de la couleur la plus probable</translation>
    </message>
    <message>
      <source>More like this</source>
      <translation>D’autres ainsi</translation>
    </message>
    <message>
      <source>Six others</source>
      <translation>Six autres</translation>
    </message>
    <message>
      <source>Other likely ways, picked at random</source>
      <translation>D’autres façons probables, au hasard</translation>
    </message>
    <message>
      <source>Colouring this frame in six ways…</source>
      <translation>Coloration de cette image de six façons…</translation>
    </message>
    <message>
      <source>Click the one you like, and the shot follows it.</source>
      <translation>Cliquez celle qui vous plaît, et le plan la suit.</translation>
    </message>
    <message>
      <source>Varied</source>
      <translation>Varié</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>Hardi</translation>
    </message>
    <message>
      <source>Variation {0}</source>
      <translation>Variante {0}</translation>
    </message>
    <message>
      <source>Colour the shot like this  ({0})</source>
      <translation>Colorer le plan ainsi  ({0})</translation>
    </message>
    <message>
      <source>More like variation {0}</source>
      <translation>D’autres comme la variante {0}</translation>
    </message>
    <message>
      <source>Others near this one  (Shift+{0})</source>
      <translation>D’autres proches de celle-ci  (Maj+{0})</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Look</translation>
    </message>
    <message>
      <source>A grade to start from</source>
      <translation>Un étalonnage pour commencer</translation>
    </message>
    <message>
      <source>Basic</source>
      <translation>Base</translation>
    </message>
    <message>
      <source>Curves</source>
      <translation>Courbes</translation>
    </message>
    <message>
      <source>Wheels</source>
      <translation>Roues</translation>
    </message>
    <message>
      <source>Range</source>
      <translation>Intervalle</translation>
    </message>
    <message>
      <source>Vividness, warmth and tint of all colour</source>
      <translation>Vivacité, chaleur et teinte de toute la couleur</translation>
    </message>
    <message>
      <source>Turn single hues, or make them stronger or paler</source>
      <translation>Tourner des nuances, les rendre plus fortes ou plus pâles</translation>
    </message>
    <message>
      <source>Casts for shadows, midtones and highlights</source>
      <translation>Dominantes pour ombres, tons moyens et hautes lumières</translation>
    </message>
    <message>
      <source>Limit curves and wheels to a range of luma or hue</source>
      <translation>Limiter courbes et roues à un intervalle de luma ou de nuance</translation>
    </message>
    <message>
      <source>Reset grade</source>
      <translation>Réinitialiser l’étalonnage</translation>
    </message>
    <message>
      <source>Show the colour as the model made it</source>
      <translation>Montrer la couleur telle que le modèle l’a faite</translation>
    </message>
    <message>
      <source>0 is grey, 1 is as the model made it</source>
      <translation>0 est gris, 1 tel que le modèle l’a fait</translation>
    </message>
    <message>
      <source>Blue to amber</source>
      <translation>Du bleu à l’ambre</translation>
    </message>
    <message>
      <source>Green to magenta</source>
      <translation>Du vert au magenta</translation>
    </message>
    <message>
      <source>Own tint</source>
      <translation>Teinte propre</translation>
    </message>
    <message>
      <source>How much of the tint or tone that the film has lies over the colour</source>
      <translation>Quelle part de la teinte du film s’étend sur la couleur</translation>
    </message>
    <message>
      <source>Black point</source>
      <translation>Point noir</translation>
    </message>
    <message>
      <source>Below this luma colour fades to grey</source>
      <translation>Sous cette luma la couleur s’estompe en gris</translation>
    </message>
    <message>
      <source>White point</source>
      <translation>Point blanc</translation>
    </message>
    <message>
      <source>Above this luma colour fades to grey</source>
      <translation>Au-dessus de cette luma la couleur s’estompe en gris</translation>
    </message>
    <message>
      <source>Keep as look</source>
      <translation>Garder comme look</translation>
    </message>
    <message>
      <source>Keep this grade as a look</source>
      <translation>Garder cet étalonnage comme look</translation>
    </message>
    <message>
      <source>Delete look</source>
      <translation>Supprimer le look</translation>
    </message>
    <message>
      <source>Delete this look</source>
      <translation>Supprimer ce look</translation>
    </message>
    <message>
      <source>Custom</source>
      <translation>Personnel</translation>
    </message>
    <message>
      <source>Click to add a node, drag it, double click to remove it.
Keys: Insert adds, Delete removes, Left and Right choose, Up, Down, Page up and Page down move.</source>
      <translation>Cliquez pour ajouter un nœud, glissez-le, double-cliquez pour l’enlever.
Touches : Inser ajoute, Suppr enlève, Gauche et Droite choisissent, Haut, Bas, Page préc. et Page suiv. déplacent.</translation>
    </message>
    <message>
      <source>1 node</source>
      <translation>1 nœud</translation>
    </message>
    <message>
      <source>{0} nodes</source>
      <translation>{0} nœuds</translation>
    </message>
    <message>
      <source>Follow the film</source>
      <translation>Suivre le film</translation>
    </message>
    <message>
      <source>Remove these shots' own settings; they follow the film again</source>
      <translation>Enlever les réglages propres de ces plans ; ils suivent à nouveau le film</translation>
    </message>
    <message>
      <source>Settings of all shots without their own</source>
      <translation>Réglages de tous les plans sans les leurs</translation>
    </message>
    <message>
      <source>Settings of the shots selected</source>
      <translation>Réglages des plans sélectionnés</translation>
    </message>
    <message>
      <source>No film</source>
      <translation>Aucun film</translation>
    </message>
    <message>
      <source>Open a film to begin.</source>
      <translation>Ouvrez un film pour commencer.</translation>
    </message>
    <message>
      <source>Shots are not known yet; the whole film can be coloured anyway.</source>
      <translation>Les plans ne sont pas encore connus ; le film entier peut être coloré quand même.</translation>
    </message>
    <message>
      <source>1 frame</source>
      <translation>1 image</translation>
    </message>
    <message>
      <source>Holds for all shots; none has settings of its own.</source>
      <translation>Vaut pour tous les plans ; aucun n’a de réglages propres.</translation>
    </message>
    <message>
      <source>own settings</source>
      <translation>réglages propres</translation>
    </message>
    <message>
      <source>as the film</source>
      <translation>comme le film</translation>
    </message>
    <message>
      <source>{0} · {1} s</source>
      <translation>{0} · {1} s</translation>
    </message>
    <message>
      <source>Holds for {0} of {1} shots; the others have settings of their own.</source>
      <translation>Vaut pour {0} plans sur {1} ; les autres ont des réglages propres.</translation>
    </message>
    <message>
      <source>{0} ({1} of {2} frames)</source>
      <translation>{0} ({1} images sur {2})</translation>
    </message>
    <message>
      <source>approved</source>
      <translation>approuvé</translation>
    </message>
    <message>
      <source>locked</source>
      <translation>verrouillé</translation>
    </message>
    <message>
      <source>Scene {0}</source>
      <translation>Scène {0}</translation>
    </message>
    <message>
      <source>What to call the look</source>
      <translation>Comment appeler le look</translation>
    </message>
    <message>
      <source>With model, quality, steps and steadiness</source>
      <translation>Avec modèle, qualité, pas et calme</translation>
    </message>
    <message>
      <source>Shots that are given this look are then coloured this way, too</source>
      <translation>Les plans qui reçoivent ce look sont ensuite aussi colorés ainsi</translation>
    </message>
    <message>
      <source>A built-in look has this name; choose another.</source>
      <translation>Un look fourni porte ce nom ; choisissez-en un autre.</translation>
    </message>
    <message>
      <source>This replaces your look of the same name.</source>
      <translation>Ceci remplace votre look du même nom.</translation>
    </message>
    <message>
      <source>Kept for all your films, beside the built-in looks.</source>
      <translation>Gardé pour tous vos films, à côté des looks fournis.</translation>
    </message>
    <message>
      <source>warm</source>
      <translation>chaud</translation>
    </message>
    <message>
      <source>cool</source>
      <translation>froid</translation>
    </message>
    <message>
      <source>dusk</source>
      <translation>crépuscule</translation>
    </message>
    <message>
      <source>night</source>
      <translation>nuit</translation>
    </message>
    <message>
      <source>other clothes</source>
      <translation>autres vêtements</translation>
    </message>
    <message>
      <source>another way</source>
      <translation>une autre façon</translation>
    </message>
    <message>
      <source>likeliest</source>
      <translation>le plus probable</translation>
    </message>
    <message>
      <source>Mood…</source>
      <translation>Ambiance…</translation>
    </message>
    <message>
      <source>What sky, grass, skin ... of these shots weakly lean to</source>
      <translation>Vers quoi penchent un peu ciel, herbe, peau ... de ces plans</translation>
    </message>
    <message>
      <source>Colour the shots again, and they lean to it.</source>
      <translation>Colorez à nouveau les plans, et ils y penchent.</translation>
    </message>
    <message>
      <source>Mood</source>
      <translation>Ambiance</translation>
    </message>
    <message>
      <source>What is seen of these things weakly leans to these colours, where nothing else is known. A double click changes a colour, Delete takes it out.</source>
      <translation>Ce qui se voit de ces choses penche un peu vers ces couleurs, là où rien d’autre n’est connu. Un double-clic change une couleur, Suppr l’enlève.</translation>
    </message>
    <message>
      <source>Colours of things</source>
      <translation>Couleurs des choses</translation>
    </message>
    <message>
      <source>1 goes half the way, 2 nearly all of it</source>
      <translation>1 fait la moitié du chemin, 2 presque tout</translation>
    </message>
    <message>
      <source>Kind of thing</source>
      <translation>Genre de chose</translation>
    </message>
    <message>
      <source>Add a colour for this kind of thing</source>
      <translation>Ajouter une couleur pour ce genre de chose</translation>
    </message>
    <message>
      <source>Begin from</source>
      <translation>Partir de</translation>
    </message>
    <message>
      <source>Begin from the colours of a known mood</source>
      <translation>Partir des couleurs d’une ambiance connue</translation>
    </message>
    <message>
      <source>Begin from…</source>
      <translation>Partir de…</translation>
    </message>
    <message>
      <source>From approved shots</source>
      <translation>Des plans approuvés</translation>
    </message>
    <message>
      <source>The colours that things have in the shots you approved</source>
      <translation>Les couleurs des choses dans les plans que vous avez approuvés</translation>
    </message>
    <message>
      <source>Leave the mood as it is</source>
      <translation>Laisser l’ambiance telle quelle</translation>
    </message>
    <message>
      <source>The next colouring of these shots leans to it</source>
      <translation>La prochaine coloration de ces plans y penche</translation>
    </message>
    <message>
      <source>Looking at the approved shots…</source>
      <translation>Examen des plans approuvés…</translation>
    </message>
    <message>
      <source>Use mood</source>
      <translation>Utiliser l’ambiance</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>Force</translation>
    </message>
    <message>
      <source>Own colours</source>
      <translation>Couleurs propres</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Aucune</translation>
    </message>
    <message>
      <source>Noon</source>
      <translation>Midi</translation>
    </message>
    <message>
      <source>Dusk</source>
      <translation>Crépuscule</translation>
    </message>
    <message>
      <source>Technicolor</source>
      <translation>Technicolor</translation>
    </message>
    <message>
      <source>Autochrome</source>
      <translation>Autochrome</translation>
    </message>
    <message>
      <source>Keep own colour</source>
      <translation>Garder la couleur propre</translation>
    </message>
    <message>
      <source>Show these shots as the film has them; Colorize film leaves them alone</source>
      <translation>Montrer ces plans tels que le film les a ; Colorer le film les laisse tranquilles</translation>
    </message>
    <message>
      <source>In colour already.</source>
      <translation>Déjà en couleur.</translation>
    </message>
    <message>
      <source>Tinted {0}.</source>
      <translation>Teinté : {0}.</translation>
    </message>
    <message>
      <source>Some are in colour already. {0}</source>
      <translation>Certains sont déjà en couleur. {0}</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>Problème</translation>
    </message>
    <message>
      <source>What helps here; undo takes it back</source>
      <translation>Ce qui aide ici ; Annuler y revient</translation>
    </message>
    <message>
      <source>Go to the next one  (N)</source>
      <translation>Aller au suivant  (N)</translation>
    </message>
    <message>
      <source>Hide this</source>
      <translation>Masquer ceci</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>Invite</translation>
    </message>
    <message>
      <source>What the picture shows, and in which colours; Enter applies it</source>
      <translation>Ce que montre l’image, et dans quelles couleurs ; Entrée l’applique</translation>
    </message>
    <message>
      <source>For example: a red coat, green hills</source>
      <translation>Par exemple : a red coat, green hills</translation>
    </message>
    <message>
      <source>Negative prompt</source>
      <translation>Invite négative</translation>
    </message>
    <message>
      <source>What the colours should avoid; Enter applies it</source>
      <translation>Ce que les couleurs devraient éviter ; Entrée l’applique</translation>
    </message>
    <message>
      <source>For example: sepia, a blue cast</source>
      <translation>Par exemple : sepia, a blue cast</translation>
    </message>
    <message>
      <source>Away from</source>
      <translation>Loin de</translation>
    </message>
    <message>
      <source>New seeds</source>
      <translation>Nouvelles graines</translation>
    </message>
    <message>
      <source>Mark the shots that came out badly: only those are coloured again.</source>
      <translation>Marquez les plans mal venus : eux seuls sont recolorés.</translation>
    </message>
    <message>
      <source>Colour the marked shots with another seed each</source>
      <translation>Colorer les plans marqués avec une autre graine chacun</translation>
    </message>
    <message>
      <source>Mark all</source>
      <translation>Tout marquer</translation>
    </message>
    <message>
      <source>Mark every shot of this sheet</source>
      <translation>Marquer chaque plan de cette planche</translation>
    </message>
    <message>
      <source>Mark none</source>
      <translation>Ne rien marquer</translation>
    </message>
    <message>
      <source>Take all marks off</source>
      <translation>Enlever toutes les marques</translation>
    </message>
    <message>
      <source>Leave all shots as they are</source>
      <translation>Laisser tous les plans tels quels</translation>
    </message>
    <message>
      <source>New seed for 1 shot</source>
      <translation>Nouvelle graine pour 1 plan</translation>
    </message>
    <message>
      <source>New seeds for {0} shots</source>
      <translation>Nouvelles graines pour {0} plans</translation>
    </message>
    <message>
      <source>Find shots of this set…</source>
      <translation>Trouver les plans de ce décor…</translation>
    </message>
    <message>
      <source>Name all shots of one set as a scene</source>
      <translation>Nommer scène tous les plans d’un décor</translation>
    </message>
    <message>
      <source>Review sheet…</source>
      <translation>Planche de revue…</translation>
    </message>
    <message>
      <source>Approve, lock and note shots on a sheet</source>
      <translation>Approuver, verrouiller et annoter des plans sur une planche</translation>
    </message>
    <message>
      <source>Approve</source>
      <translation>Approuver</translation>
    </message>
    <message>
      <source>The shots meant are good; again: they are not</source>
      <translation>Les plans visés sont bons ; encore une fois : ils ne le sont pas</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Verrouiller</translation>
    </message>
    <message>
      <source>No job gives the shots meant new colour; again: unlock</source>
      <translation>Aucune tâche ne recolore les plans visés ; encore une fois : déverrouiller</translation>
    </message>
    <message>
      <source>Note…</source>
      <translation>Note…</translation>
    </message>
    <message>
      <source>Write down what is to be known of the shots meant</source>
      <translation>Noter ce qu’il faut savoir des plans visés</translation>
    </message>
    <message>
      <source>The shots of “{0}” are selected: what you set now applies to all of them.</source>
      <translation>Les plans de « {0} » sont sélectionnés : ce que vous réglez maintenant vaut pour tous.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>What is to be known of these shots</source>
      <translation>Ce qu’il faut savoir de ces plans</translation>
    </message>
    <message>
      <source>Review shots</source>
      <translation>Passer les plans en revue</translation>
    </message>
    <message>
      <source>Scene</source>
      <translation>Scène</translation>
    </message>
    <message>
      <source>Which shots are shown</source>
      <translation>Quels plans sont montrés</translation>
    </message>
    <message>
      <source>Mark every shot</source>
      <translation>Marquer chaque plan</translation>
    </message>
    <message>
      <source>Close the sheet</source>
      <translation>Fermer la planche</translation>
    </message>
    <message>
      <source>These shots are good</source>
      <translation>Ces plans sont bons</translation>
    </message>
    <message>
      <source>Locked shots are never recoloured</source>
      <translation>Les plans verrouillés ne sont jamais recolorés</translation>
    </message>
    <message>
      <source>Write down what is left to do</source>
      <translation>Noter ce qui reste à faire</translation>
    </message>
    <message>
      <source>Select</source>
      <translation>Sélectionner</translation>
    </message>
    <message>
      <source>Close the sheet and select these shots, to grade them together and so on</source>
      <translation>Fermer la planche et sélectionner ces plans, pour les étalonner ensemble et ainsi de suite</translation>
    </message>
    <message>
      <source>All shots</source>
      <translation>Tous les plans</translation>
    </message>
    <message>
      <source>Take approval back</source>
      <translation>Retirer l’approbation</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Déverrouiller</translation>
    </message>
    <message>
      <source>Shots of this set</source>
      <translation>Plans de ce décor</translation>
    </message>
    <message>
      <source>Looking for shots</source>
      <translation>Recherche de plans</translation>
    </message>
    <message>
      <source>Name of the scene, such as Office</source>
      <translation>Nom de la scène, par exemple Bureau</translation>
    </message>
    <message>
      <source>Name of the scene</source>
      <translation>Nom de la scène</translation>
    </message>
    <message>
      <source>Name the marked shots as a scene and select them</source>
      <translation>Nommer scène les plans marqués et les sélectionner</translation>
    </message>
    <message>
      <source>Close without naming a scene</source>
      <translation>Fermer sans nommer de scène</translation>
    </message>
    <message>
      <source>The most similar shots come first. Those that show this set are marked: correct the marks.</source>
      <translation>Les plans les plus semblables viennent d’abord. Ceux qui montrent ce décor sont marqués : corrigez les marques.</translation>
    </message>
    <message>
      <source>Name scene of 1 shot</source>
      <translation>Nommer la scène d’1 plan</translation>
    </message>
    <message>
      <source>Name scene of {0} shots</source>
      <translation>Nommer la scène de {0} plans</translation>
    </message>
    <message>
      <source>Looking for shots of this set…</source>
      <translation>Recherche des plans de ce décor…</translation>
    </message>
    <message>
      <source>{0} %</source>
      <translation>{0} %</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Ébauche</translation>
    </message>
    <message>
      <source>Standard</source>
      <translation>Standard</translation>
    </message>
    <message>
      <source>Fine</source>
      <translation>Fine</translation>
    </message>
    <message>
      <source>Next colouring</source>
      <translation>Prochaine coloration</translation>
    </message>
    <message>
      <source>Guidance</source>
      <translation>Guidage</translation>
    </message>
    <message>
      <source>Which model invents the colour</source>
      <translation>Quel modèle invente la couleur</translation>
    </message>
    <message>
      <source>Draft is quick: the default model's first guess as it is, fewer steps of others; fine takes its time</source>
      <translation>Ébauche est rapide : la première idée du modèle par défaut, moins de pas des autres ; Fine prend son temps</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Pas</translation>
    </message>
    <message>
      <source>Sampling steps of each pass, if any; 0: the number that Quality sets</source>
      <translation>Pas de chaque passe, s’il y en a ; 0 : le nombre que fixe la qualité</translation>
    </message>
    <message>
      <source>By quality</source>
      <translation>Selon la qualité</translation>
    </message>
    <message>
      <source>How strictly the prompt is followed; 1 is the model's default</source>
      <translation>Avec quelle rigueur l’invite est suivie ; 1 est la valeur du modèle</translation>
    </message>
    <message>
      <source>How far from the grey picture the model may go, in percent; 0: its default</source>
      <translation>À quelle distance de l’image grise le modèle peut aller, en pour cent ; 0 : sa propre valeur</translation>
    </message>
    <message>
      <source>The model's own</source>
      <translation>Selon le modèle</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Graine</translation>
    </message>
    <message>
      <source>Another seed, another colouring</source>
      <translation>Une autre graine, une autre coloration</translation>
    </message>
    <message>
      <source>Steadiness</source>
      <translation>Calme</translation>
    </message>
    <message>
      <source>Smoothing along the motion; 0 is off</source>
      <translation>Lissage le long du mouvement ; 0 : aucun</translation>
    </message>
    <message>
      <source>Variety</source>
      <translation>Variété</translation>
    </message>
    <message>
      <source>How far seeds may differ; 0 keeps to the likeliest colour</source>
      <translation>À quel point les graines peuvent différer ; 0 s’en tient à la couleur la plus probable</translation>
    </message>
    <message>
      <source>Lean</source>
      <translation>Penchant</translation>
    </message>
    <message>
      <source>Which likely way the colour goes; see Explore</source>
      <translation>Dans quel sens probable va la couleur ; voir Explorer</translation>
    </message>
    <message>
      <source>What sky, grass, skin and other things weakly lean to</source>
      <translation>Vers quoi penchent un peu ciel, herbe, peau et autres choses</translation>
    </message>
    <message>
      <source>Find and try other models</source>
      <translation>Trouver et essayer d’autres modèles</translation>
    </message>
    <message>
      <source>Own mood</source>
      <translation>Ambiance propre</translation>
    </message>
    <message>
      <source>Put a mood together, or take your own</source>
      <translation>Composer une ambiance, ou prendre la vôtre</translation>
    </message>
    <message>
      <source>Random seed</source>
      <translation>Graine au hasard</translation>
    </message>
    <message>
      <source>Pick another seed at random</source>
      <translation>Prendre une autre graine au hasard</translation>
    </message>
    <message>
      <source>Auto: what suits the film</source>
      <translation>Auto : ce qui convient au film</translation>
    </message>
    <message>
      <source>No commercial use: {0}</source>
      <translation>Pas d’usage commercial : {0}</translation>
    </message>
    <message>
      <source>{0} (not installed)</source>
      <translation>{0} (non installé)</translation>
    </message>
    <message>
      <source>Copy grade</source>
      <translation>Copier l’étalonnage</translation>
    </message>
    <message>
      <source>Copy the grade of this shot</source>
      <translation>Copier l’étalonnage de ce plan</translation>
    </message>
    <message>
      <source>Paste grade</source>
      <translation>Coller l’étalonnage</translation>
    </message>
    <message>
      <source>Give it to the shots selected</source>
      <translation>Le donner aux plans sélectionnés</translation>
    </message>
    <message>
      <source>Paste grade to scene</source>
      <translation>Coller dans la scène</translation>
    </message>
    <message>
      <source>Give it to all shots of the scene</source>
      <translation>Le donner à tous les plans de la scène</translation>
    </message>
    <message>
      <source>Load grade…</source>
      <translation>Charger un étalonnage…</translation>
    </message>
    <message>
      <source>Give these shots the grade of a file</source>
      <translation>Donner à ces plans l’étalonnage d’un fichier</translation>
    </message>
    <message>
      <source>Save grade…</source>
      <translation>Enregistrer l’étalonnage…</translation>
    </message>
    <message>
      <source>Write the grade of this shot to a file</source>
      <translation>Écrire l’étalonnage de ce plan dans un fichier</translation>
    </message>
    <message>
      <source>Apply to selection</source>
      <translation>Appliquer à la sélection</translation>
    </message>
    <message>
      <source>Colour and grade them as this one</source>
      <translation>Les colorer et étalonner comme celui-ci</translation>
    </message>
    <message>
      <source>Make film settings</source>
      <translation>En faire les réglages du film</translation>
    </message>
    <message>
      <source>Let the film follow this shot</source>
      <translation>Faire suivre ce plan par le film</translation>
    </message>
    <message>
      <source>Forget the settings of these shots</source>
      <translation>Oublier les réglages de ces plans</translation>
    </message>
    <message>
      <source>Grades (*.json)</source>
      <translation>Étalonnages (*.json)</translation>
    </message>
    <message>
      <source>The grade is copied; select shots and paste it.</source>
      <translation>L’étalonnage est copié ; sélectionnez des plans et collez-le.</translation>
    </message>
    <message>
      <source>The grade is given to {0} of {1}.</source>
      <translation>L’étalonnage est donné à {0} sur {1}.</translation>
    </message>
    <message>
      <source>Load grade</source>
      <translation>Charger un étalonnage</translation>
    </message>
    <message>
      <source>Save grade</source>
      <translation>Enregistrer l’étalonnage</translation>
    </message>
    <message>
      <source>These are the film's settings now, for all shots without their own.</source>
      <translation>Ce sont maintenant les réglages du film, pour tous les plans sans les leurs.</translation>
    </message>
    <message>
      <source>A click or Space marks a shot</source>
      <translation>Un clic ou Espace marque un plan</translation>
    </message>
    <message>
      <source>Match shots</source>
      <translation>Accorder les plans</translation>
    </message>
    <message>
      <source>Which neighbouring shots these shots should match in colour</source>
      <translation>Avec quels plans voisins ces plans devraient s’accorder en couleur</translation>
    </message>
    <message>
      <source>Match</source>
      <translation>Accorder</translation>
    </message>
    <message>
      <source>Palette memory</source>
      <translation>Mémoire de palette</translation>
    </message>
    <message>
      <source>Places and people that return get the colours they had before</source>
      <translation>Lieux et personnes qui reviennent reprennent leurs couleurs d’avant</translation>
    </message>
    <message>
      <source>Places in space</source>
      <translation>Lieux dans l’espace</translation>
    </message>
    <message>
      <source>Where the camera moves, find its path: places that return are known by where they are. Takes some seconds a shot</source>
      <translation>Où la caméra bouge, trouver son chemin : les lieux qui reviennent se reconnaissent à leur position. Prend quelques secondes par plan</translation>
    </message>
    <message>
      <source>No other shot</source>
      <translation>Aucun autre plan</translation>
    </message>
    <message>
      <source>Previous shot</source>
      <translation>Plan précédent</translation>
    </message>
    <message>
      <source>Next shot</source>
      <translation>Plan suivant</translation>
    </message>
    <message>
      <source>Both neighbours</source>
      <translation>Les deux voisins</translation>
    </message>
    <message>
      <source>{0} (mixed)</source>
      <translation>{0} (mixte)</translation>
    </message>
    <message>
      <source>no cast</source>
      <translation>aucune dominante</translation>
    </message>
    <message>
      <source>{0}°, {1} %</source>
      <translation>{0}°, {1} %</translation>
    </message>
    <message>
      <source>{0} points; the line is the camera's path. Drag to turn, scroll to come nearer.</source>
      <translation>{0} points ; la ligne est le chemin de la caméra. Glissez pour tourner, faites défiler pour approcher.</translation>
    </message>
    <message>
      <source>Space of this shot</source>
      <translation>Espace de ce plan</translation>
    </message>
    <message>
      <source>Finding the camera and the distances of this shot…</source>
      <translation>Recherche de la caméra et des distances de ce plan…</translation>
    </message>
    <message>
      <source>Save points…</source>
      <translation>Enregistrer les points…</translation>
    </message>
    <message>
      <source>Write them as PLY, for MeshLab, CloudCompare or Blender</source>
      <translation>Les écrire en PLY, pour MeshLab, CloudCompare ou Blender</translation>
    </message>
    <message>
      <source>Save points</source>
      <translation>Enregistrer les points</translation>
    </message>
    <message>
      <source>Points of this shot</source>
      <translation>Points de ce plan</translation>
    </message>
    <message>
      <source>The points cannot be written there ({0}).</source>
      <translation>Les points ne peuvent pas être écrits là ({0}).</translation>
    </message>
    <message>
      <source>Depth</source>
      <translation>Profondeur</translation>
    </message>
    <message>
      <source>Show how far things are, where the camera moves</source>
      <translation>Montrer à quelle distance sont les choses, où la caméra bouge</translation>
    </message>
    <message>
      <source>Space of this shot…</source>
      <translation>Espace de ce plan…</translation>
    </message>
    <message>
      <source>Turn around what the camera passed, as points</source>
      <translation>Tourner autour de ce que la caméra a passé, en points</translation>
    </message>
    <message>
      <source>Finding the camera of this shot…</source>
      <translation>Recherche de la caméra de ce plan…</translation>
    </message>
    <message>
      <source>Depth is known at {0:.0%} of this frame.</source>
      <translation>La profondeur est connue sur {0:.0%} de cette image.</translation>
    </message>
    <message>
      <source>Compare takes</source>
      <translation>Comparer les prises</translation>
    </message>
    <message>
      <source>Look at two takes, A and B, instead of original and colour</source>
      <translation>Regarder deux prises, A et B, au lieu de l’original et de la couleur</translation>
    </message>
    <message>
      <source>Mark as A</source>
      <translation>Marquer comme A</translation>
    </message>
    <message>
      <source>Compare the take that is picked out, as A</source>
      <translation>Comparer la prise choisie, comme A</translation>
    </message>
    <message>
      <source>Mark as B</source>
      <translation>Marquer comme B</translation>
    </message>
    <message>
      <source>Compare the take that is picked out, as B</source>
      <translation>Comparer la prise choisie, comme B</translation>
    </message>
    <message>
      <source>Use A</source>
      <translation>Utiliser A</translation>
    </message>
    <message>
      <source>Show take A in the film</source>
      <translation>Montrer la prise A dans le film</translation>
    </message>
    <message>
      <source>Use B</source>
      <translation>Utiliser B</translation>
    </message>
    <message>
      <source>Show take B in the film</source>
      <translation>Montrer la prise B dans le film</translation>
    </message>
    <message>
      <source>Stop comparing</source>
      <translation>Finir la comparaison</translation>
    </message>
    <message>
      <source>Back to original and colour</source>
      <translation>Retour à l’original et à la couleur</translation>
    </message>
    <message>
      <source>Keep still</source>
      <translation>Garder un photogramme</translation>
    </message>
    <message>
      <source>Keep this frame as it is seen now</source>
      <translation>Garder cette image telle qu’on la voit</translation>
    </message>
    <message>
      <source>Compare with still</source>
      <translation>Comparer au photogramme</translation>
    </message>
    <message>
      <source>A still in the original's place</source>
      <translation>Un photogramme à la place de l’original</translation>
    </message>
    <message>
      <source>Stills…</source>
      <translation>Photogrammes…</translation>
    </message>
    <message>
      <source>All stills of the film</source>
      <translation>Tous les photogrammes du film</translation>
    </message>
    <message>
      <source>Which take should shot {0} show?</source>
      <translation>Quelle prise le plan {0} doit-il montrer ?</translation>
    </message>
    <message>
      <source>Kept: {0}.</source>
      <translation>Gardé : {0}.</translation>
    </message>
    <message>
      <source>Go to one shot to compare its takes.</source>
      <translation>Allez à un seul plan pour comparer ses prises.</translation>
    </message>
    <message>
      <source>Colorize this shot once more: comparing takes two of them.</source>
      <translation>Colorez ce plan encore une fois : il faut deux prises pour comparer.</translation>
    </message>
    <message>
      <source>Each Colorize of this shot adds a take here.</source>
      <translation>Chaque coloration de ce plan ajoute une prise ici.</translation>
    </message>
    <message>
      <source>Enter or a double click shows a take in the film</source>
      <translation>Entrée ou un double-clic montre une prise dans le film</translation>
    </message>
    <message>
      <source>Name take</source>
      <translation>Nommer la prise</translation>
    </message>
    <message>
      <source>shown</source>
      <translation>montrée</translation>
    </message>
    <message>
      <source>unfinished</source>
      <translation>inachevée</translation>
    </message>
    <message>
      <source>Name…</source>
      <translation>Nom…</translation>
    </message>
    <message>
      <source>{0} shots are selected. Select one to see its takes.</source>
      <translation>{0} plans sont sélectionnés. Sélectionnez-en un pour voir ses prises.</translation>
    </message>
    <message>
      <source>Show this take in the film</source>
      <translation>Montrer cette prise dans le film</translation>
    </message>
    <message>
      <source>Give the take a name</source>
      <translation>Donner un nom à la prise</translation>
    </message>
    <message>
      <source>Star</source>
      <translation>Étoile</translation>
    </message>
    <message>
      <source>Star the take, or unstar it</source>
      <translation>Donner ou enlever l’étoile à la prise</translation>
    </message>
    <message>
      <source>Use its settings</source>
      <translation>Utiliser ses réglages</translation>
    </message>
    <message>
      <source>Colour the shot next as this take was coloured</source>
      <translation>Colorer ensuite le plan comme cette prise l’a été</translation>
    </message>
    <message>
      <source>Delete the take; undo brings it back</source>
      <translation>Supprimer la prise ; Annuler la ramène</translation>
    </message>
    <message>
      <source>Compare shows a still in place of the original, whichever frame you look at.</source>
      <translation>Comparer montre un photogramme à la place de l’original, quelle que soit l’image regardée.</translation>
    </message>
    <message>
      <source>There are no stills yet. “Keep still” keeps the frame as it is seen now.</source>
      <translation>Il n’y a pas encore de photogrammes. « Garder un photogramme » garde l’image telle qu’on la voit.</translation>
    </message>
    <message>
      <source>Stills</source>
      <translation>Photogrammes</translation>
    </message>
    <message>
      <source>Double click or Enter holds a still against the picture</source>
      <translation>Double-clic ou Entrée compare un photogramme à l’image</translation>
    </message>
    <message>
      <source>Leave the gallery</source>
      <translation>Quitter la galerie</translation>
    </message>
    <message>
      <source>Rename still</source>
      <translation>Renommer le photogramme</translation>
    </message>
    <message>
      <source>Export still</source>
      <translation>Exporter le photogramme</translation>
    </message>
    <message>
      <source>Pictures (*.png)</source>
      <translation>Images (*.png)</translation>
    </message>
    <message>
      <source>Export stills</source>
      <translation>Exporter les photogrammes</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Renommer…</translation>
    </message>
    <message>
      <source>Name the still</source>
      <translation>Nommer le photogramme</translation>
    </message>
    <message>
      <source>Remove the stills marked</source>
      <translation>Enlever les photogrammes marqués</translation>
    </message>
    <message>
      <source>Export PNG…</source>
      <translation>Exporter en PNG…</translation>
    </message>
    <message>
      <source>Write the stills marked as PNG</source>
      <translation>Écrire les photogrammes marqués en PNG</translation>
    </message>
    <message>
      <source>Go to frame</source>
      <translation>Aller à l’image</translation>
    </message>
    <message>
      <source>Go to the frame that it was taken from</source>
      <translation>Aller à l’image dont il vient</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Comparer</translation>
    </message>
    <message>
      <source>Wipe the still against the picture</source>
      <translation>Comparer le photogramme à l’image par un volet</translation>
    </message>
    <message>
      <source>Comparison of takes</source>
      <translation>Comparaison de prises</translation>
    </message>
    <message>
      <source>Use {0}</source>
      <translation>Utiliser {0}</translation>
    </message>
    <message>
      <source>Matches the previous shot</source>
      <translation>S’accorde au plan précédent</translation>
    </message>
    <message>
      <source>Matches the next shot</source>
      <translation>S’accorde au plan suivant</translation>
    </message>
    <message>
      <source>Matches both neighbours</source>
      <translation>S’accorde aux deux voisins</translation>
    </message>
    <message>
      <source>Take {0}</source>
      <translation>Prise {0}</translation>
    </message>
    <message>
      <source>Unfinished: colorize the shot again to go on with it</source>
      <translation>Inachevée : colorez à nouveau le plan pour la continuer</translation>
    </message>
    <message>
      <source>Memory was short: decoded in tiles</source>
      <translation>Mémoire courte : décodé par carreaux</translation>
    </message>
    <message>
      <source>Memory was short: attention in slices</source>
      <translation>Mémoire courte : attention par tranches</translation>
    </message>
    <message>
      <source>Memory was short: painted smaller</source>
      <translation>Mémoire courte : peint plus petit</translation>
    </message>
    <message>
      <source>Model: {0}</source>
      <translation>Modèle : {0}</translation>
    </message>
    <message>
      <source>Quality: {0}</source>
      <translation>Qualité : {0}</translation>
    </message>
    <message>
      <source>Seed: {0}</source>
      <translation>Graine : {0}</translation>
    </message>
    <message>
      <source>Steadiness in time: {0}</source>
      <translation>Calme dans le temps : {0}</translation>
    </message>
    <message>
      <source>Made: {0}</source>
      <translation>Fait : {0}</translation>
    </message>
    <message>
      <source>Palette memory: from 1 frame of an earlier shot</source>
      <translation>Mémoire de palette : d’1 image d’un plan antérieur</translation>
    </message>
    <message>
      <source>Palette memory: off</source>
      <translation>Mémoire de palette : sans</translation>
    </message>
    <message>
      <source>{0}, {1} steps</source>
      <translation>{0}, {1} pas</translation>
    </message>
    <message>
      <source>Variety: {0}</source>
      <translation>Variété : {0}</translation>
    </message>
    <message>
      <source>Lean: {0}</source>
      <translation>Penchant : {0}</translation>
    </message>
    <message>
      <source>Mood: {0}</source>
      <translation>Ambiance : {0}</translation>
    </message>
    <message>
      <source>Guidance: {0}</source>
      <translation>Guidage : {0}</translation>
    </message>
    <message>
      <source>Prompt: {0}</source>
      <translation>Invite : {0}</translation>
    </message>
    <message>
      <source>Away from: {0}</source>
      <translation>Loin de : {0}</translation>
    </message>
    <message>
      <source>Strength: {0}</source>
      <translation>Force : {0}</translation>
    </message>
    <message>
      <source>Exemplars at frame {0}</source>
      <translation>Modèles de couleur à l’image {0}</translation>
    </message>
    <message>
      <source>Exemplars of like things: {0}</source>
      <translation>Modèles de choses semblables : {0}</translation>
    </message>
    <message>
      <source>Palette memory: from {0} frames of earlier shots</source>
      <translation>Mémoire de palette : de {0} images de plans antérieurs</translation>
    </message>
    <message>
      <source>Confidence {0} % (100 %: colour you gave; {1} %: the model's own)</source>
      <translation>Sûreté {0} % (100 % : couleur que vous avez donnée ; {1} % : celle du modèle seul)</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Frise</translation>
    </message>
    <message>
      <source>Below {0} %: motion brings the colour here badly, N stops here</source>
      <translation>Sous {0} % : le mouvement amène mal la couleur ici, N s’y arrête</translation>
    </message>
    <message>
      <source>Cut at {0}</source>
      <translation>Coupe à {0}</translation>
    </message>
    <message>
      <source>{0} colour point</source>
      <translation>{0} point(s) de couleur</translation>
    </message>
    <message>
      <source>Approved</source>
      <translation>Approuvé</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>Verrouillé</translation>
    </message>
    <message>
      <source>Dissolve in: {0} frames</source>
      <translation>Fondu d’entrée : {0} images</translation>
    </message>
    <message>
      <source>Flicker {0:.1f} (visible above 1.0)</source>
      <translation>Scintillement {0:.1f} (visible au-dessus de 1.0)</translation>
    </message>
    <message>
      <source>Play or pause</source>
      <translation>Lecture ou pause</translation>
    </message>
    <message>
      <source>Play at film speed</source>
      <translation>Jouer à la vitesse du film</translation>
    </message>
    <message>
      <source>Play backwards</source>
      <translation>Jouer à l’envers</translation>
    </message>
    <message>
      <source>Again for double speed</source>
      <translation>Encore une fois pour doubler la vitesse</translation>
    </message>
    <message>
      <source>Play forwards</source>
      <translation>Jouer à l’endroit</translation>
    </message>
    <message>
      <source>One frame back</source>
      <translation>Une image en arrière</translation>
    </message>
    <message>
      <source>One frame on</source>
      <translation>Une image en avant</translation>
    </message>
    <message>
      <source>One second back</source>
      <translation>Une seconde en arrière</translation>
    </message>
    <message>
      <source>One second on</source>
      <translation>Une seconde en avant</translation>
    </message>
    <message>
      <source>Ten seconds back</source>
      <translation>Dix secondes en arrière</translation>
    </message>
    <message>
      <source>Ten seconds on</source>
      <translation>Dix secondes en avant</translation>
    </message>
    <message>
      <source>Go to where a shot begins</source>
      <translation>Aller au début d’un plan</translation>
    </message>
    <message>
      <source>Go to where the next shot begins</source>
      <translation>Aller au début du plan suivant</translation>
    </message>
    <message>
      <source>Start of film</source>
      <translation>Début du film</translation>
    </message>
    <message>
      <source>Go to the first frame</source>
      <translation>Aller à la première image</translation>
    </message>
    <message>
      <source>End of film</source>
      <translation>Fin du film</translation>
    </message>
    <message>
      <source>Go to the last frame</source>
      <translation>Aller à la dernière image</translation>
    </message>
    <message>
      <source>Go to…</source>
      <translation>Aller à…</translation>
    </message>
    <message>
      <source>Go to a timecode or frame</source>
      <translation>Aller à un timecode ou à une image</translation>
    </message>
    <message>
      <source>Set in</source>
      <translation>Poser l’entrée</translation>
    </message>
    <message>
      <source>The range begins here</source>
      <translation>L’intervalle commence ici</translation>
    </message>
    <message>
      <source>Set out</source>
      <translation>Poser la sortie</translation>
    </message>
    <message>
      <source>The range ends here</source>
      <translation>L’intervalle finit ici</translation>
    </message>
    <message>
      <source>Clear range</source>
      <translation>Effacer l’intervalle</translation>
    </message>
    <message>
      <source>Forget in and out</source>
      <translation>Oublier l’entrée et la sortie</translation>
    </message>
    <message>
      <source>Zoom timeline in</source>
      <translation>Agrandir la frise</translation>
    </message>
    <message>
      <source>See less film, larger</source>
      <translation>Voir moins de film, en plus grand</translation>
    </message>
    <message>
      <source>Zoom timeline out</source>
      <translation>Réduire la frise</translation>
    </message>
    <message>
      <source>See more film</source>
      <translation>Voir plus de film</translation>
    </message>
    <message>
      <source>See the whole film</source>
      <translation>Voir tout le film</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Endroit</translation>
    </message>
    <message>
      <source>A timecode, a frame, a time, or so far from here</source>
      <translation>Un timecode, une image, un temps, ou une distance d’ici</translation>
    </message>
    <message>
      <source>Timecode 00:01:02:03, frame 1500, time 62.5s, or +10, -2s</source>
      <translation>Timecode 00:01:02:03, image 1500, temps 62.5s, ou +10, -2s</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Sûreté</translation>
    </message>
    <message>
      <source>Flicker</source>
      <translation>Scintillement</translation>
    </message>
    <message>
      <source>Scroll the timeline</source>
      <translation>Faire défiler la frise</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>Côte à côte</translation>
    </message>
    <message>
      <source>Original beside colour</source>
      <translation>L’original à côté de la couleur</translation>
    </message>
    <message>
      <source>Wipe</source>
      <translation>Volet</translation>
    </message>
    <message>
      <source>One over the other, a line between</source>
      <translation>L’un sur l’autre, une ligne entre les deux</translation>
    </message>
    <message>
      <source>Single</source>
      <translation>Seule</translation>
    </message>
    <message>
      <source>Colour alone</source>
      <translation>La couleur seule</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>Différence</translation>
    </message>
    <message>
      <source>Difference between original and colour</source>
      <translation>Différence entre l’original et la couleur</translation>
    </message>
    <message>
      <source>Fit picture</source>
      <translation>Ajuster l’image</translation>
    </message>
    <message>
      <source>See the whole picture</source>
      <translation>Voir toute l’image</translation>
    </message>
    <message>
      <source>Actual pixels</source>
      <translation>Pixels réels</translation>
    </message>
    <message>
      <source>One film pixel a screen pixel</source>
      <translation>Un pixel du film pour un pixel de l’écran</translation>
    </message>
    <message>
      <source>Hold for original</source>
      <translation>Maintenir : original</translation>
    </message>
    <message>
      <source>See the original while held</source>
      <translation>Voir l’original tant que c’est maintenu</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Temps</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Vitesse</translation>
    </message>
    <message>
      <source>Viewer</source>
      <translation>Visionneuse</translation>
    </message>
    <message>
      <source>The frame at the playhead: original and colour</source>
      <translation>L’image à la tête de lecture : original et couleur</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <source>No new colour yet</source>
      <translation>Pas encore de nouvelle couleur</translation>
    </message>
    <message>
      <source>Difference, doubled</source>
      <translation>Différence, doublée</translation>
    </message>
    <message>
      <source>Quick preview</source>
      <translation>Aperçu rapide</translation>
    </message>
    <message>
      <source>Preview, as it will be made</source>
      <translation>Aperçu, tel que ce sera fait</translation>
    </message>
    <message>
      <source>From the still, {0} times</source>
      <translation>Du photogramme, {0} fois</translation>
    </message>
    <message>
      <source>From A to B, {0} times</source>
      <translation>De A à B, {0} fois</translation>
    </message>
    <message>
      <source>{0} of the shots keep their own colour; select them alone to colour them.</source>
      <translation>{0} plans gardent leur couleur propre ; sélectionnez-les seuls pour les colorer.</translation>
    </message>
    <message>
      <source>1 shot is locked and keeps its colour; unlock it to colour it.</source>
      <translation>1 plan est verrouillé et garde sa couleur ; déverrouillez-le pour le colorer.</translation>
    </message>
    <message>
      <source>Looking at the film to choose a model…</source>
      <translation>Examen du film pour choisir un modèle…</translation>
    </message>
    <message>
      <source>{0} shots are locked and keep their colour; unlock them to colour them.</source>
      <translation>{0} plans sont verrouillés et gardent leur couleur ; déverrouillez-les pour les colorer.</translation>
    </message>
    <message>
      <source>Colorize {0} shots</source>
      <translation>Colorer {0} plans</translation>
    </message>
    <message>
      <source>Colorize shot {0}</source>
      <translation>Colorer le plan {0}</translation>
    </message>
    <message>
      <source>done</source>
      <translation>fini</translation>
    </message>
    <message>
      <source>Quitting stops this work:

{0}

Colour that is finished is kept, and colouring goes on from there when you ask for it again. An export that is not finished leaves no file. Quit?</source>
      <translation>Quitter arrête ce travail :

{0}

La couleur finie est gardée, et la coloration reprend là quand vous la redemandez. Un export inachevé ne laisse aucun fichier. Quitter ?</translation>
    </message>
    <message>
      <source>{0} Select and colorize it to colour over it.</source>
      <translation>{0} Sélectionnez-le et colorez-le pour colorer par-dessus.</translation>
    </message>
    <message>
      <source>{0} Select and colorize them to colour over them.</source>
      <translation>{0} Sélectionnez-les et colorez-les pour colorer par-dessus.</translation>
    </message>
    <message>
      <source>Not written: {0} did not finish.</source>
      <translation>Non écrit : {0} n’a pas fini.</translation>
    </message>
    <message>
      <source>Frames {0} to {1} together: {2} %</source>
      <translation>Images {0} à {1} ensemble : {2} %</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>en attente</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>en pause</translation>
    </message>
    <message>
      <source>cancelling…</source>
      <translation>annulation…</translation>
    </message>
    <message>
      <source>cancelled; what is finished is kept</source>
      <translation>annulé ; ce qui est fini est gardé</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>annulé</translation>
    </message>
    <message>
      <source>Cancel; what is finished is kept</source>
      <translation>Annuler ; ce qui est fini est gardé</translation>
    </message>
    <message>
      <source>Show the log</source>
      <translation>Montrer le journal</translation>
    </message>
    <message>
      <source>Nothing is running.</source>
      <translation>Rien n’est en cours.</translation>
    </message>
    <message>
      <source>Progress of the running job</source>
      <translation>Progression de la tâche en cours</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>échoué</translation>
    </message>
    <message>
      <source>starting</source>
      <translation>démarrage</translation>
    </message>
    <message>
      <source>{0} — {1}</source>
      <translation>{0} — {1}</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>{0}: shot {1}, {2} of {3} frames</source>
      <translation>{0} : plan {1}, {2} images sur {3}</translation>
    </message>
    <message>
      <source>replaced by {0}</source>
      <translation>remplacé par {0}</translation>
    </message>
    <message>
      <source>Log of {0}</source>
      <translation>Journal de {0}</translation>
    </message>
    <message>
      <source>{0}: 1 shot done</source>
      <translation>{0} : 1 plan fini</translation>
    </message>
    <message>
      <source>{0}: {1} shots done</source>
      <translation>{0} : {1} plans finis</translation>
    </message>
    <message>
      <source>  · {0} waiting</source>
      <translation>  · {0} en attente</translation>
    </message>
    <message>
      <source>{0} fps</source>
      <translation>{0} i/s</translation>
    </message>
    <message>
      <source>Unfinished colouring</source>
      <translation>Coloration inachevée</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>Colour what was left, from where it stopped</source>
      <translation>Colorer ce qui restait, de là où cela s’est arrêté</translation>
    </message>
    <message>
      <source>What is coloured stays; the rest can be coloured at any time</source>
      <translation>Ce qui est coloré reste ; le reste peut être coloré à tout moment</translation>
    </message>
    <message>
      <source>1 shot was left</source>
      <translation>1 plan restait</translation>
    </message>
    <message>
      <source>the film was left</source>
      <translation>le film restait</translation>
    </message>
    <message>
      <source>Go on with colouring? When ColorStudio ended, {0} unfinished.</source>
      <translation>Continuer la coloration ? Quand ColorStudio s’est fermé, {0} inachevé.</translation>
    </message>
    <message>
      <source>{0} shots were left</source>
      <translation>{0} plans restaient</translation>
    </message>
    <message>
      <source>shots {0} and {1}</source>
      <translation>plans {0} et {1}</translation>
    </message>
    <message>
      <source>shots {0} to {1}</source>
      <translation>plans {0} à {1}</translation>
    </message>
    <message>
      <source>No colour yet</source>
      <translation>Pas encore de couleur</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En attente</translation>
    </message>
    <message>
      <source>Colouring</source>
      <translation>En coloration</translation>
    </message>
    <message>
      <source>Coloured</source>
      <translation>Coloré</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Échoué</translation>
    </message>
    <message>
      <source>Edited since</source>
      <translation>Modifié depuis</translation>
    </message>
    <message>
      <source>Partly coloured</source>
      <translation>Coloré en partie</translation>
    </message>
    <message>
      <source>Own colour</source>
      <translation>Couleur propre</translation>
    </message>
    <message>
      <source>Natural</source>
      <translation>Naturel</translation>
    </message>
    <message>
      <source>Soft</source>
      <translation>Doux</translation>
    </message>
    <message>
      <source>Rich</source>
      <translation>Riche</translation>
    </message>
    <message>
      <source>Warm print</source>
      <translation>Copie chaude</translation>
    </message>
    <message>
      <source>Cool print</source>
      <translation>Copie froide</translation>
    </message>
    <message>
      <source>Clean blacks and whites</source>
      <translation>Noirs et blancs purs</translation>
    </message>
    <message>
      <source>Two-strip look</source>
      <translation>Look bichrome</translation>
    </message>
    <message>
      <source>Three-strip look</source>
      <translation>Look trichrome</translation>
    </message>
    <message>
      <source>Kodachrome look</source>
      <translation>Look Kodachrome</translation>
    </message>
    <message>
      <source>Autochrome look</source>
      <translation>Look autochrome</translation>
    </message>
    <message>
      <source>Hand-tinted look</source>
      <translation>Look peint à la main</translation>
    </message>
    <message>
      <source>Faded print look</source>
      <translation>Look copie passée</translation>
    </message>
    <message>
      <source>Skin</source>
      <translation>Peau</translation>
    </message>
    <message>
      <source>Very fair</source>
      <translation>Très claire</translation>
    </message>
    <message>
      <source>Fair</source>
      <translation>Claire</translation>
    </message>
    <message>
      <source>Ruddy</source>
      <translation>Rosée</translation>
    </message>
    <message>
      <source>Olive</source>
      <translation>Olive</translation>
    </message>
    <message>
      <source>Tan</source>
      <translation>Hâlée</translation>
    </message>
    <message>
      <source>Brown</source>
      <translation>Brun</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Foncée</translation>
    </message>
    <message>
      <source>Lips</source>
      <translation>Lèvres</translation>
    </message>
    <message>
      <source>Hair</source>
      <translation>Cheveux</translation>
    </message>
    <message>
      <source>Blond</source>
      <translation>Blond</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>Roux</translation>
    </message>
    <message>
      <source>Chestnut</source>
      <translation>Châtain</translation>
    </message>
    <message>
      <source>Black-brown</source>
      <translation>Brun noir</translation>
    </message>
    <message>
      <source>Sky</source>
      <translation>Ciel</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>Deep</source>
      <translation>Profond</translation>
    </message>
    <message>
      <source>Hazy</source>
      <translation>Brumeux</translation>
    </message>
    <message>
      <source>Overcast</source>
      <translation>Couvert</translation>
    </message>
    <message>
      <source>Water</source>
      <translation>Eau</translation>
    </message>
    <message>
      <source>Lake</source>
      <translation>Lac</translation>
    </message>
    <message>
      <source>Sea</source>
      <translation>Mer</translation>
    </message>
    <message>
      <source>River</source>
      <translation>Rivière</translation>
    </message>
    <message>
      <source>Shallow</source>
      <translation>Peu profonde</translation>
    </message>
    <message>
      <source>Plants</source>
      <translation>Plantes</translation>
    </message>
    <message>
      <source>Spring leaf</source>
      <translation>Feuille de printemps</translation>
    </message>
    <message>
      <source>Summer leaf</source>
      <translation>Feuille d’été</translation>
    </message>
    <message>
      <source>Conifer</source>
      <translation>Conifère</translation>
    </message>
    <message>
      <source>Grass</source>
      <translation>Herbe</translation>
    </message>
    <message>
      <source>Dry grass</source>
      <translation>Herbe sèche</translation>
    </message>
    <message>
      <source>Autumn</source>
      <translation>Automne</translation>
    </message>
    <message>
      <source>Earth</source>
      <translation>Terre</translation>
    </message>
    <message>
      <source>Sand</source>
      <translation>Sable</translation>
    </message>
    <message>
      <source>Soil</source>
      <translation>Sol</translation>
    </message>
    <message>
      <source>Clay</source>
      <translation>Argile</translation>
    </message>
    <message>
      <source>Sandstone</source>
      <translation>Grès</translation>
    </message>
    <message>
      <source>Slate</source>
      <translation>Ardoise</translation>
    </message>
    <message>
      <source>Wood</source>
      <translation>Bois</translation>
    </message>
    <message>
      <source>Pine</source>
      <translation>Pin</translation>
    </message>
    <message>
      <source>Oak</source>
      <translation>Chêne</translation>
    </message>
    <message>
      <source>Cherry</source>
      <translation>Cerisier</translation>
    </message>
    <message>
      <source>Walnut</source>
      <translation>Noyer</translation>
    </message>
    <message>
      <source>Weathered</source>
      <translation>Patiné</translation>
    </message>
    <message>
      <source>Brick</source>
      <translation>Brique</translation>
    </message>
    <message>
      <source>Red brick</source>
      <translation>Brique rouge</translation>
    </message>
    <message>
      <source>Orange brick</source>
      <translation>Brique orange</translation>
    </message>
    <message>
      <source>Yellow brick</source>
      <translation>Brique jaune</translation>
    </message>
    <message>
      <source>Roof tile</source>
      <translation>Tuile</translation>
    </message>
    <message>
      <source>Metal</source>
      <translation>Métal</translation>
    </message>
    <message>
      <source>Brass</source>
      <translation>Laiton</translation>
    </message>
    <message>
      <source>Copper</source>
      <translation>Cuivre</translation>
    </message>
    <message>
      <source>Gold</source>
      <translation>Or</translation>
    </message>
    <message>
      <source>Blued steel</source>
      <translation>Acier bleui</translation>
    </message>
    <message>
      <source>Rust</source>
      <translation>Rouille</translation>
    </message>
    <message>
      <source>Cloth</source>
      <translation>Tissu</translation>
    </message>
    <message>
      <source>Navy</source>
      <translation>Bleu marine</translation>
    </message>
    <message>
      <source>Denim</source>
      <translation>Denim</translation>
    </message>
    <message>
      <source>Khaki</source>
      <translation>Kaki</translation>
    </message>
    <message>
      <source>Olive drab</source>
      <translation>Vert olive</translation>
    </message>
    <message>
      <source>Burgundy</source>
      <translation>Bordeaux</translation>
    </message>
    <message>
      <source>Scarlet</source>
      <translation>Écarlate</translation>
    </message>
    <message>
      <source>Bottle green</source>
      <translation>Vert bouteille</translation>
    </message>
    <message>
      <source>Cream</source>
      <translation>Crème</translation>
    </message>
    <message>
      <source>Comes with ColorStudio</source>
      <translation>Fourni avec ColorStudio</translation>
    </message>
    <message>
      <source>Can be downloaded</source>
      <translation>Peut être téléchargé</translation>
    </message>
    <message>
      <source>Damaged: remove it and download it again</source>
      <translation>Abîmé : enlevez-le et téléchargez-le à nouveau</translation>
    </message>
    <message>
      <source>To be trained</source>
      <translation>À entraîner</translation>
    </message>
    <message>
      <source>Commercial use allowed</source>
      <translation>Usage commercial permis</translation>
    </message>
    <message>
      <source>No commercial use</source>
      <translation>Pas d’usage commercial</translation>
    </message>
    <message>
      <source>This build of ColorStudio has no encoder of {0} ({1}), and neither does the graphics card; choose {2}.</source>
      <translation>Cette édition de ColorStudio n’a pas d’encodeur {0} ({1}), et la carte graphique non plus ; choisissez {2}.</translation>
    </message>
    <message>
      <source>Nothing here writes such a picture as {0}; choose another codec.</source>
      <translation>Rien ici n’écrit une telle image en {0} ; choisissez un autre codec.</translation>
    </message>
    <message>
      <source>The {0} encoder refuses pictures of {1}×{2}; choose another codec.</source>
      <translation>L’encodeur {0} refuse les images de {1}×{2} ; choisissez un autre codec.</translation>
    </message>
    <message>
      <source>{0} keeps no field order, so interlaced pictures will look combed; deinterlace the film, or choose H.264, ProRes or FFV1.</source>
      <translation>{0} ne garde pas l’ordre des trames, les images entrelacées paraîtront peignées ; désentrelacez le film, ou choisissez H.264, ProRes ou FFV1.</translation>
    </message>
    <message>
      <source>{0} leaves out what the film says about its screen and brightest light (HDR10); H.265, AV1 and H.264 keep it.</source>
      <translation>{0} omet ce que le film dit de son écran et de sa lumière la plus vive (HDR10) ; H.265, AV1 et H.264 le gardent.</translation>
    </message>
    <message>
      <source>The closed captions inside the film's pictures are left out; H.264 and H.265 keep them, where the processor encodes.</source>
      <translation>Les sous-titres contenus dans les images sont omis ; H.264 et H.265 les gardent, si le processeur encode.</translation>
    </message>
    <message>
      <source>MKV cannot say that the picture is mirrored; MP4 and MOV can.</source>
      <translation>MKV ne peut pas dire que l’image est en miroir ; MP4 et MOV le peuvent.</translation>
    </message>
    <message>
      <source>{0} holds no picture that can be decoded.</source>
      <translation>{0} ne contient aucune image lisible.</translation>
    </message>
    <message>
      <source>{0} cannot be read ({1}); check the drive, or copy the film to another one.</source>
      <translation>{0} est illisible ({1}) ; vérifiez le disque, ou copiez le film sur un autre.</translation>
    </message>
    <message>
      <source>{0} is a text file, not a film.</source>
      <translation>{0} est un fichier texte, pas un film.</translation>
    </message>
    <message>
      <source>{0} is a list of other files, not a film; open one of those, or join them into one film first.</source>
      <translation>{0} est une liste d’autres fichiers, pas un film ; ouvrez l’un d’eux, ou réunissez-les d’abord en un film.</translation>
    </message>
    <message>
      <source>{0} holds {1}, so there is nothing to colour.</source>
      <translation>{0} contient {1} : il n’y a rien à colorer.</translation>
    </message>
    <message>
      <source>{0} is coded in a way that this FFmpeg cannot decode.</source>
      <translation>{0} est codé d’une façon que ce FFmpeg ne lit pas.</translation>
    </message>
    <message>
      <source>The folder {0} holds no numbered pictures such as 00001.png.</source>
      <translation>Le dossier {0} ne contient pas d’images numérotées comme 00001.png.</translation>
    </message>
    <message>
      <source>The pictures in {0} are not numbered in one way: {1}.</source>
      <translation>Les images de {0} ne sont pas numérotées d’une seule façon : {1}.</translation>
    </message>
    <message>
      <source>{0} is empty (0 bytes); copy the film again.</source>
      <translation>{0} est vide (0 octet) ; copiez le film à nouveau.</translation>
    </message>
    <message>
      <source>There is no film {0}.</source>
      <translation>Il n’y a pas de film {0}.</translation>
    </message>
    <message>
      <source>{0} may not be read; check its permissions.</source>
      <translation>{0} ne peut pas être lu ; vérifiez ses droits.</translation>
    </message>
    <message>
      <source>{0} is not a film that can be opened, or its header is damaged.</source>
      <translation>{0} n’est pas un film que l’on puisse ouvrir, ou son en-tête est abîmé.</translation>
    </message>
    <message>
      <source>Picture {0} is missing in {1}; fill the gap or renumber the rest.</source>
      <translation>L’image {0} manque dans {1} ; comblez le trou ou renumérotez le reste.</translation>
    </message>
    <message>
      <source>The folder {0} does not exist; create it first.</source>
      <translation>Le dossier {0} n’existe pas ; créez-le d’abord.</translation>
    </message>
    <message>
      <source>{0} is a folder; give the name of a file.</source>
      <translation>{0} est un dossier ; donnez le nom d’un fichier.</translation>
    </message>
    <message>
      <source>{0} is no ordinary file; give the name of one.</source>
      <translation>{0} n’est pas un fichier ordinaire ; donnez-en un.</translation>
    </message>
    <message>
      <source>{0} is the film itself; write the export to another name.</source>
      <translation>{0} est le film lui-même ; exportez sous un autre nom.</translation>
    </message>
    <message>
      <source>{0} exists already; choose another name or allow overwriting.</source>
      <translation>{0} existe déjà ; choisissez un autre nom ou permettez le remplacement.</translation>
    </message>
    <message>
      <source>There is nothing to export: the chosen part of the film is empty.</source>
      <translation>Il n’y a rien à exporter : la partie choisie du film est vide.</translation>
    </message>
    <message>
      <source>{0} is written as 4:4:4 to keep the odd size {1}×{2}; some players cannot show it.</source>
      <translation>{0} est écrit en 4:4:4 pour garder la taille impaire {1}×{2} ; certains lecteurs ne savent pas l’afficher.</translation>
    </message>
    <message>
      <source>The closed captions inside the film's pictures are left out.</source>
      <translation>Les sous-titres contenus dans les images sont omis.</translation>
    </message>
    <message>
      <source>The film's transparency is left out.</source>
      <translation>La transparence du film est omise.</translation>
    </message>
    <message>
      <source>{0} knows only video range: luma is scaled from full range.</source>
      <translation>{0} ne connaît que la plage vidéo : la luminance est convertie depuis la plage complète.</translation>
    </message>
    <message>
      <source>Luma is rounded from {0} to {1} bits.</source>
      <translation>La luminance est arrondie de {0} à {1} bits.</translation>
    </message>
    <message>
      <source>Few devices play 10-bit H.264; H.265 or 8 bits play more widely.</source>
      <translation>Peu d’appareils lisent le H.264 à 10 bits ; H.265 ou 8 bits passent plus largement.</translation>
    </message>
    <message>
      <source>Few devices play H.264 larger than {0}; H.265 plays there.</source>
      <translation>Peu d’appareils lisent le H.264 au-delà de {0} ; H.265 y passe.</translation>
    </message>
    <message>
      <source>No frame was written to {0}, so there is no export.</source>
      <translation>Aucune image n’a été écrite dans {0} : il n’y a pas d’export.</translation>
    </message>
    <message>
      <source>“{0}” and “{1}” are the same object already.</source>
      <translation>« {0} » et « {1} » sont déjà le même objet.</translation>
    </message>
    <message>
      <source>“{0}” is in no shot yet; point at it in one first.</source>
      <translation>« {0} » n’est encore dans aucun plan ; désignez-le d’abord dans un plan.</translation>
    </message>
    <message>
      <source>{0} is black and white; choose a copy of the film that has colour.</source>
      <translation>{0} est en noir et blanc ; choisissez une copie du film en couleur.</translation>
    </message>
    <message>
      <source>{0} is the film itself; choose another copy of it, one with colour.</source>
      <translation>{0} est le film lui-même ; choisissez-en une autre copie, en couleur.</translation>
    </message>
    <message>
      <source>The exemplar {0} is grey; choose a picture in colour.</source>
      <translation>Le modèle de couleur {0} est gris ; choisissez une image en couleur.</translation>
    </message>
    <message>
      <source>The exemplar {0} is transparent all over; paint something on it.</source>
      <translation>Le modèle de couleur {0} est entièrement transparent ; peignez-y quelque chose.</translation>
    </message>
    <message>
      <source>The film {0} is grey; take an exemplar from one in colour.</source>
      <translation>Le film {0} est gris ; prenez un modèle dans un film en couleur.</translation>
    </message>
    <message>
      <source>The exemplar {0} is not a picture that can be read, or is cut short; if it is a film, name the frame as {1}@TIME.</source>
      <translation>Le modèle de couleur {0} n’est pas une image lisible, ou est tronqué ; si c’est un film, nommez l’image {1}@TIME.</translation>
    </message>
    <message>
      <source>The box in an object's exemplar holds nothing; draw it larger.</source>
      <translation>Le cadre dans le modèle d’un objet ne contient rien ; tracez-le plus grand.</translation>
    </message>
    <message>
      <source>The exemplar {0} cannot be read: {1}.</source>
      <translation>Le modèle de couleur {0} est illisible : {1}.</translation>
    </message>
    <message>
      <source>The exemplar {0} is larger than can be read; save it with at most 30000 pixels a side.</source>
      <translation>Le modèle de couleur {0} est trop grand ; enregistrez-le avec 30000 pixels de côté au plus.</translation>
    </message>
    <message>
      <source>The stored colour of {0} is damaged from {1} on; colorize it again, which colours what is damaged and keeps the rest.</source>
      <translation>La couleur gardée de {0} est abîmée à partir de {1} ; recolorez : ce qui est abîmé sera coloré, le reste gardé.</translation>
    </message>
    <message>
      <source>This frame has no colour yet; colour its shot first.</source>
      <translation>Cette image n’a pas encore de couleur ; colorez d’abord son plan.</translation>
    </message>
    <message>
      <source>{0} has no list of "rules".</source>
      <translation>{0} n’a pas de liste "rules".</translation>
    </message>
    <message>
      <source>The rule {0} names the thing {1}; there are: {2}.</source>
      <translation>La règle {0} nomme la chose {1} ; il y a : {2}.</translation>
    </message>
    <message>
      <source>These shots have no colour yet; colour them first.</source>
      <translation>Ces plans n’ont pas encore de couleur ; colorez-les d’abord.</translation>
    </message>
    <message>
      <source>Nothing with a name is seen in these shots.</source>
      <translation>On ne voit rien qui ait un nom dans ces plans.</translation>
    </message>
    <message>
      <source>{0} cannot be written: {1}.</source>
      <translation>{0} ne peut pas être écrit : {1}.</translation>
    </message>
    <message>
      <source>The shots are not known yet; detect them first.</source>
      <translation>Les plans ne sont pas encore connus ; faites-les d’abord détecter.</translation>
    </message>
    <message>
      <source>No NVIDIA driver is installed here, so there is no graphics card to fetch torch for.</source>
      <translation>Aucun pilote NVIDIA n’est installé ici : il n’y a pas de carte graphique pour laquelle récupérer torch.</translation>
    </message>
    <message>
      <source>{0} has {1} free and torch for the graphics card needs {2}; free some space first.</source>
      <translation>{0} a {1} de libre et torch pour la carte graphique demande {2} ; libérez d’abord de la place.</translation>
    </message>
    <message>
      <source>Another ColorStudio is fetching torch; wait for it.</source>
      <translation>Un autre ColorStudio récupère torch ; attendez-le.</translation>
    </message>
    <message>
      <source>{0} cannot be removed ({1}); close all windows of ColorStudio and try again.</source>
      <translation>{0} ne peut pas être enlevé ({1}) ; fermez toutes les fenêtres de ColorStudio et réessayez.</translation>
    </message>
    <message>
      <source>{0} is no wheel; it is thrown away, fetch it again.</source>
      <translation>{0} n’est pas un wheel ; il est jeté, récupérez-le à nouveau.</translation>
    </message>
    <message>
      <source>The wheel {0} leads out of its folder; it is not used.</source>
      <translation>Le wheel {0} sort de son dossier ; il n’est pas utilisé.</translation>
    </message>
    <message>
      <source>You may not write {0} or its folder; copy the project to a place of your own.</source>
      <translation>Vous ne pouvez pas écrire {0} ou son dossier ; copiez le projet à un endroit à vous.</translation>
    </message>
    <message>
      <source>{0} exists already; open it or choose another name.</source>
      <translation>{0} existe déjà ; ouvrez-le ou choisissez un autre nom.</translation>
    </message>
    <message>
      <source>{0} is no folder that you may write; choose another.</source>
      <translation>{0} n’est pas un dossier où vous pouvez écrire ; choisissez-en un autre.</translation>
    </message>
    <message>
      <source>{0} is a folder; choose a .colorstudio file.</source>
      <translation>{0} est un dossier ; choisissez un fichier .colorstudio.</translation>
    </message>
    <message>
      <source>There is no project {0}; check the name or create it.</source>
      <translation>Il n’y a pas de projet {0} ; vérifiez le nom ou créez-le.</translation>
    </message>
    <message>
      <source>The colour copy's name holds letters that cannot be read; rename it or its folder.</source>
      <translation>Le nom de la copie en couleur contient des lettres illisibles ; renommez-la, ou son dossier.</translation>
    </message>
    <message>
      <source>{0} is another film than the colour copy; choose it as a new one.</source>
      <translation>{0} n’est pas le film de la copie en couleur ; choisissez-le comme nouvelle copie.</translation>
    </message>
    <message>
      <source>The colour copy {0} is missing or has changed; put it back, choose it again, or do without it.</source>
      <translation>La copie en couleur {0} manque ou a changé ; remettez-la, choisissez-la à nouveau, ou passez-vous-en.</translation>
    </message>
    <message>
      <source>This film has no colour copy; choose one first.</source>
      <translation>Ce film n’a pas de copie en couleur ; choisissez-en une d’abord.</translation>
    </message>
    <message>
      <source>What the project says of a colour copy is damaged; choose the copy again.</source>
      <translation>Ce que le projet dit d’une copie en couleur est abîmé ; choisissez la copie à nouveau.</translation>
    </message>
    <message>
      <source>The film {0} is missing; put it back or relink it.</source>
      <translation>Le film {0} manque ; remettez-le ou reliez-le.</translation>
    </message>
    <message>
      <source>There is no film {0} in this project; add it first.</source>
      <translation>Il n’y a pas de film {0} dans ce projet ; ajoutez-le d’abord.</translation>
    </message>
    <message>
      <source>{0} has changed since it was added to the project; put the former file back or relink the film.</source>
      <translation>{0} a changé depuis son ajout au projet ; remettez l’ancien fichier ou reliez le film.</translation>
    </message>
    <message>
      <source>{0} is another film: {1}; choose the right file.</source>
      <translation>{0} est un autre film : {1} ; choisissez le bon fichier.</translation>
    </message>
    <message>
      <source>What the project says of a film is damaged; restore the project from a backup.</source>
      <translation>Ce que le projet dit d’un film est abîmé ; restaurez le projet depuis une sauvegarde.</translation>
    </message>
    <message>
      <source>{0} cannot be read ({1}); check the file and its drive.</source>
      <translation>{0} est illisible ({1}) ; vérifiez le fichier et son disque.</translation>
    </message>
    <message>
      <source>{0} was made by a newer ColorStudio (format {1}, this one knows up to {2}); update ColorStudio to open it.</source>
      <translation>{0} vient d’un ColorStudio plus récent (format {1}, celui-ci connaît jusqu’à {2}) ; mettez ColorStudio à jour pour l’ouvrir.</translation>
    </message>
    <message>
      <source>{0} was made by an older ColorStudio; open it once for writing to bring it to today's format.</source>
      <translation>{0} vient d’un ColorStudio plus ancien ; ouvrez-le une fois en écriture pour l’amener au format d’aujourd’hui.</translation>
    </message>
    <message>
      <source>{0} holds rows that refer to nothing, so it was not brought to the new format; restore it from a backup.</source>
      <translation>{0} contient des lignes qui ne renvoient à rien et n’a pas été amené au nouveau format ; restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
      <source>{0} cannot be written ({1}), so the project was left as it was; check the drive and try again.</source>
      <translation>{0} ne peut pas être écrit ({1}) : le projet est resté tel quel ; vérifiez le disque et réessayez.</translation>
    </message>
    <message>
      <source>There is no shot with id {0}; it was merged or removed.</source>
      <translation>Il n’y a pas de plan d’identifiant {0} ; il a été fusionné ou retiré.</translation>
    </message>
    <message>
      <source>Shots must have frames, must not overlap and must lie within the film's {0} frames; correct the shot list.</source>
      <translation>Les plans doivent avoir des images, ne pas se chevaucher et rester dans les {0} images du film ; corrigez la liste.</translation>
    </message>
    <message>
      <source>Frame {0} is not inside the shot; choose one from {1} to {2}.</source>
      <translation>L’image {0} n’est pas dans le plan ; choisissez-en une de {1} à {2}.</translation>
    </message>
    <message>
      <source>Only neighbouring shots can be merged; select two or more.</source>
      <translation>Seuls des plans voisins se fusionnent ; choisissez-en deux ou plus.</translation>
    </message>
    <message>
      <source>No shot begins or ends at frame {0}.</source>
      <translation>Aucun plan ne commence ni ne finit à l’image {0}.</translation>
    </message>
    <message>
      <source>Grade {0}</source>
      <translation>Étalonner {0}</translation>
    </message>
    <message>
      <source>Change settings of {0}</source>
      <translation>Modifier les réglages de {0}</translation>
    </message>
    <message>
      <source>New seed for {0}</source>
      <translation>Nouvelle graine pour {0}</translation>
    </message>
    <message>
      <source>Change look of {0}</source>
      <translation>Modifier l’aspect de {0}</translation>
    </message>
    <message>
      <source>Add exemplar</source>
      <translation>Ajouter un modèle de couleur</translation>
    </message>
    <message>
      <source>Keep stills</source>
      <translation>Garder les images</translation>
    </message>
    <message>
      <source>Remove stills</source>
      <translation>Retirer les images</translation>
    </message>
    <message>
      <source>Remove still</source>
      <translation>Retirer l’image</translation>
    </message>
    <message>
      <source>Bind {0}</source>
      <translation>Lier {0}</translation>
    </message>
    <message>
      <source>Release {0}</source>
      <translation>Délier {0}</translation>
    </message>
    <message>
      <source>Take cast</source>
      <translation>Reprendre la distribution</translation>
    </message>
    <message>
      <source>Mark dissolves</source>
      <translation>Marquer des fondus</translation>
    </message>
    <message>
      <source>Carry work over from {0}</source>
      <translation>Reprendre le travail de {0}</translation>
    </message>
    <message>
      <source>Film palette</source>
      <translation>Palette du film</translation>
    </message>
    <message>
      <source>Set shots</source>
      <translation>Fixer les plans</translation>
    </message>
    <message>
      <source>Find shots</source>
      <translation>Chercher les plans</translation>
    </message>
    <message>
      <source>Export {0}</source>
      <translation>Exporter {0}</translation>
    </message>
    <message>
      <source>Mark dissolve</source>
      <translation>Marquer un fondu</translation>
    </message>
    <message>
      <source>Remove dissolve</source>
      <translation>Retirer un fondu</translation>
    </message>
    <message>
      <source>Use a colour copy</source>
      <translation>Utiliser une copie en couleur</translation>
    </message>
    <message>
      <source>Do without the colour copy</source>
      <translation>Se passer de la copie en couleur</translation>
    </message>
    <message>
      <source>Change exemplar</source>
      <translation>Modifier le modèle de couleur</translation>
    </message>
    <message>
      <source>Remove exemplar</source>
      <translation>Retirer le modèle de couleur</translation>
    </message>
    <message>
      <source>Change marker</source>
      <translation>Modifier le repère</translation>
    </message>
    <message>
      <source>Remove marker</source>
      <translation>Retirer le repère</translation>
    </message>
    <message>
      <source>Set object</source>
      <translation>Fixer l’objet</translation>
    </message>
    <message>
      <source>Remove object</source>
      <translation>Retirer l’objet</translation>
    </message>
    <message>
      <source>Remove colour points</source>
      <translation>Retirer les points de couleur</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Relecture</translation>
    </message>
    <message>
      <source>Set scene</source>
      <translation>Fixer la scène</translation>
    </message>
    <message>
      <source>Remove scene</source>
      <translation>Retirer la scène</translation>
    </message>
    <message>
      <source>Change film settings</source>
      <translation>Modifier les réglages du film</translation>
    </message>
    <message>
      <source>Change project settings</source>
      <translation>Modifier les réglages du projet</translation>
    </message>
    <message>
      <source>Move shot border</source>
      <translation>Déplacer la limite du plan</translation>
    </message>
    <message>
      <source>Name still</source>
      <translation>Nommer l’image</translation>
    </message>
    <message>
      <source>Delete take</source>
      <translation>Supprimer la prise</translation>
    </message>
    <message>
      <source>Choose take</source>
      <translation>Choisir la prise</translation>
    </message>
    <message>
      <source>Show grey</source>
      <translation>Montrer en gris</translation>
    </message>
  </context>
</TS>

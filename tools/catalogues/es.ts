<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>ColorStudio</name>
    <message>
      <source>mixed</source>
      <translation>varios</translation>
    </message>
    <message>
      <source>Double click or Backspace to reset.</source>
      <translation>Doble clic o Retroceso para restablecer.</translation>
    </message>
    <message>
      <source>mixed · </source>
      <translation>varios · </translation>
    </message>
    <message>
      <source>Objects</source>
      <translation>Objetos</translation>
    </message>
    <message>
      <source>Cast</source>
      <translation>Reparto</translation>
    </message>
    <message>
      <source>All objects, and the shots each is in</source>
      <translation>Todos los objetos y los planos en los que está cada uno</translation>
    </message>
    <message>
      <source>Find in other shots</source>
      <translation>Buscar en otros planos</translation>
    </message>
    <message>
      <source>Look for the object in shots nobody has clicked</source>
      <translation>Buscar el objeto en planos donde nadie lo ha señalado</translation>
    </message>
    <message>
      <source>It is</source>
      <translation>Es él</translation>
    </message>
    <message>
      <source>The object is in the shot picked: it takes its colour there</source>
      <translation>El objeto está en el plano elegido: allí toma su color</translation>
    </message>
    <message>
      <source>It is not</source>
      <translation>No es él</translation>
    </message>
    <message>
      <source>The object is not in the shot picked  (Delete)</source>
      <translation>El objeto no está en el plano elegido  (Supr)</translation>
    </message>
    <message>
      <source>Same as…</source>
      <translation>El mismo que…</translation>
    </message>
    <message>
      <source>Another object is the same thing: make them one</source>
      <translation>Otro objeto es la misma cosa: hacer uno de los dos</translation>
    </message>
    <message>
      <source>Colour its shots</source>
      <translation>Colorear sus planos</translation>
    </message>
    <message>
      <source>Colour all shots that the object is in</source>
      <translation>Colorear todos los planos en los que está el objeto</translation>
    </message>
    <message>
      <source>Import cast…</source>
      <translation>Importar reparto…</translation>
    </message>
    <message>
      <source>Names and colours of another film's objects</source>
      <translation>Nombres y colores de los objetos de otra película</translation>
    </message>
    <message>
      <source>Export cast…</source>
      <translation>Exportar reparto…</translation>
    </message>
    <message>
      <source>Names and colours of all objects, for another film</source>
      <translation>Nombres y colores de todos los objetos, para otra película</translation>
    </message>
    <message>
      <source>This object is the same thing and becomes part of it:</source>
      <translation>Este objeto es la misma cosa y pasa a ser parte de:</translation>
    </message>
    <message>
      <source>Import cast</source>
      <translation>Importar reparto</translation>
    </message>
    <message>
      <source>Export cast</source>
      <translation>Exportar reparto</translation>
    </message>
    <message>
      <source>Casts</source>
      <translation>Repartos</translation>
    </message>
    <message>
      <source>Same as {0}</source>
      <translation>El mismo que {0}</translation>
    </message>
    <message>
      <source>{0} is written.</source>
      <translation>{0} está escrito.</translation>
    </message>
    <message>
      <source>{0} in shot {1}</source>
      <translation>{0} en el plano {1}</translation>
    </message>
    <message>
      <source>Not {0} in shot {1}</source>
      <translation>No {0} en el plano {1}</translation>
    </message>
    <message>
      <source>{0} not in shot {1}</source>
      <translation>{0} no está en el plano {1}</translation>
    </message>
    <message>
      <source>{0} is {1}</source>
      <translation>{0} es {1}</translation>
    </message>
    <message>
      <source>Objects of the film, in all their shots</source>
      <translation>Objetos de la película, en todos sus planos</translation>
    </message>
    <message>
      <source>Shots</source>
      <translation>Planos</translation>
    </message>
    <message>
      <source>Where it is and may be; Enter or a double click goes there</source>
      <translation>Dónde está y puede estar; Intro o doble clic va allí</translation>
    </message>
    <message>
      <source>Looking in other shots</source>
      <translation>Búsqueda en otros planos</translation>
    </message>
    <message>
      <source>Where it is</source>
      <translation>Dónde está</translation>
    </message>
    <message>
      <source>own colours</source>
      <translation>colores propios</translation>
    </message>
    <message>
      <source>no colour</source>
      <translation>sin color</translation>
    </message>
    <message>
      <source>in no shot</source>
      <translation>en ningún plano</translation>
    </message>
    <message>
      <source>perhaps, {0} %</source>
      <translation>quizá, {0} %</translation>
    </message>
    <message>
      <source>likely, {0} %</source>
      <translation>probable, {0} %</translation>
    </message>
    <message>
      <source>shot {0}</source>
      <translation>plano {0}</translation>
    </message>
    <message>
      <source>shots {0}</source>
      <translation>planos {0}</translation>
    </message>
    <message>
      <source>nowhere else</source>
      <translation>en ningún otro sitio</translation>
    </message>
    <message>
      <source>Shot {0}</source>
      <translation>Plano {0}</translation>
    </message>
    <message>
      <source>Press {0} and point at a thing in the picture. What was pointed at stands here, with the shots it is in.</source>
      <translation>Pulse {0} y señale una cosa en la imagen. Lo señalado aparece aquí, con los planos en los que está.</translation>
    </message>
    <message>
      <source>{0} to look at</source>
      <translation>{0} por mirar</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>Conform to another scan or cut…</source>
      <translation>Adaptar a otro escaneo o montaje…</translation>
    </message>
    <message>
      <source>Carry this film's work over to another file of it</source>
      <translation>Pasar el trabajo de esta película a otro archivo de la misma</translation>
    </message>
    <message>
      <source>Choose another scan or cut of the film</source>
      <translation>Elegir otro escaneo o montaje de la película</translation>
    </message>
    <message>
      <source>Conform to another scan or cut</source>
      <translation>Adaptar a otro escaneo o montaje</translation>
    </message>
    <message>
      <source>Looking for the same frames…</source>
      <translation>Buscando los mismos fotogramas…</translation>
    </message>
    <message>
      <source>What became of the work</source>
      <translation>Qué fue del trabajo</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>Abrirlo</translation>
    </message>
    <message>
      <source>Looking for shots…</source>
      <translation>Buscando planos…</translation>
    </message>
    <message>
      <source>Carrying colour over…</source>
      <translation>Pasando el color…</translation>
    </message>
    <message>
      <source>Everything found its place.</source>
      <translation>Todo encontró su sitio.</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Edición</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Take the last edit back</source>
      <translation>Retirar el último cambio</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <source>Make it again</source>
      <translation>Hacerlo otra vez</translation>
    </message>
    <message>
      <source>Select all shots</source>
      <translation>Seleccionar todos los planos</translation>
    </message>
    <message>
      <source>Select every shot</source>
      <translation>Seleccionar cada plano</translation>
    </message>
    <message>
      <source>Select none</source>
      <translation>No seleccionar nada</translation>
    </message>
    <message>
      <source>Clear the selection</source>
      <translation>Vaciar la selección</translation>
    </message>
    <message>
      <source>Extend selection to previous shot</source>
      <translation>Ampliar la selección al plano anterior</translation>
    </message>
    <message>
      <source>Select the shot before, too</source>
      <translation>Seleccionar también el plano de antes</translation>
    </message>
    <message>
      <source>Extend selection to next shot</source>
      <translation>Ampliar la selección al plano siguiente</translation>
    </message>
    <message>
      <source>Select the next shot, too</source>
      <translation>Seleccionar también el plano siguiente</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historial</translation>
    </message>
    <message>
      <source>Click an edit to go back to it</source>
      <translation>Pulse un cambio para volver a él</translation>
    </message>
    <message>
      <source>Made by a job; choose another take to change it</source>
      <translation>Hecho por una tarea; elija otra toma para cambiarlo</translation>
    </message>
    <message>
      <source>As it was opened</source>
      <translation>Como se abrió</translation>
    </message>
    <message>
      <source>{0}  (undone)</source>
      <translation>{0}  (deshecho)</translation>
    </message>
    <message>
      <source>Where is the film now?</source>
      <translation>¿Dónde está ahora la película?</translation>
    </message>
    <message>
      <source>Film not found</source>
      <translation>Película no encontrada</translation>
    </message>
    <message>
      <source>Locate it now?</source>
      <translation>¿Buscarla ahora?</translation>
    </message>
    <message>
      <source>How many pictures a second does “{0}” play at?
Silent films mostly run at 16 to 20, sound films at 24. Choose one or type another.</source>
      <translation>¿A cuántas imágenes por segundo va «{0}»?
El cine mudo va casi siempre de 16 a 20, el sonoro a 24. Elija una cifra o escriba otra.</translation>
    </message>
    <message>
      <source>Pictures a second</source>
      <translation>Imágenes por segundo</translation>
    </message>
    <message>
      <source>{0} % coloured · {1}</source>
      <translation>{0} % coloreado · {1}</translation>
    </message>
    <message>
      <source>The studio setting {0} cannot be “{1}” and is back at its default.</source>
      <translation>El ajuste {0} del estudio no puede ser «{1}» y vuelve a su valor inicial.</translation>
    </message>
    <message>
      <source>Exemplars</source>
      <translation>Muestras</translation>
    </message>
    <message>
      <source>Colour copy…</source>
      <translation>Copia en color…</translation>
    </message>
    <message>
      <source>Take colours from another copy of the film</source>
      <translation>Tomar los colores de otra copia de la película</translation>
    </message>
    <message>
      <source>Choose a copy of the film in colour</source>
      <translation>Elegir una copia de la película en color</translation>
    </message>
    <message>
      <source>The shots are not known yet; wait until they are found.</source>
      <translation>Aún no se conocen los planos; espere a que se encuentren.</translation>
    </message>
    <message>
      <source>The film is coloured without a colour copy from now on.</source>
      <translation>Desde ahora la película se colorea sin copia en color.</translation>
    </message>
    <message>
      <source>Colour copy</source>
      <translation>Copia en color</translation>
    </message>
    <message>
      <source>Looking for the film's shots in the copy…</source>
      <translation>Buscando los planos de la película en la copia…</translation>
    </message>
    <message>
      <source>Choose another…</source>
      <translation>Elegir otra…</translation>
    </message>
    <message>
      <source>Do without it</source>
      <translation>Prescindir de ella</translation>
    </message>
    <message>
      <source>Left to right: the film. Bottom to top: the copy. Red: what the copy lacks.</source>
      <translation>De izquierda a derecha: la película. De abajo arriba: la copia. Rojo: lo que le falta a la copia.</translation>
    </message>
    <message>
      <source>The copy shows nothing of this film: it cannot lend its colours.</source>
      <translation>La copia no muestra nada de esta película: no puede prestar sus colores.</translation>
    </message>
    <message>
      <source>{0} × {1}, {2:.3f} pictures a second, {3}:{4:02}</source>
      <translation>{0} × {1}, {2:.3f} imágenes por segundo, {3}:{4:02}</translation>
    </message>
    <message>
      <source>Film {0}</source>
      <translation>Película {0}</translation>
    </message>
    <message>
      <source>Copy {0}</source>
      <translation>Copia {0}</translation>
    </message>
    <message>
      <source>The copy shows {0} of the film. Colorize shots to take its colours.</source>
      <translation>La copia muestra {0} de la película. Coloree planos para tomar sus colores.</translation>
    </message>
    <message>
      <source>Which part of the copy shows which part of the film</source>
      <translation>Qué parte de la copia muestra qué parte de la película</translation>
    </message>
    <message>
      <source>Pictures to add</source>
      <translation>Imágenes por añadir</translation>
    </message>
    <message>
      <source>Each of these is added; Delete takes one out</source>
      <translation>Se añade cada una; Supr quita una</translation>
    </message>
    <message>
      <source>Add exemplars…</source>
      <translation>Añadir muestras…</translation>
    </message>
    <message>
      <source>Colour pictures to follow</source>
      <translation>Imágenes en color que seguir</translation>
    </message>
    <message>
      <source>Use frame as exemplar…</source>
      <translation>Usar el fotograma como muestra…</translation>
    </message>
    <message>
      <source>Let shots follow its colour</source>
      <translation>Hacer que los planos sigan su color</translation>
    </message>
    <message>
      <source>Suggest exemplars…</source>
      <translation>Sugerir muestras…</translation>
    </message>
    <message>
      <source>Which frames to colour by hand</source>
      <translation>Qué fotogramas colorear a mano</translation>
    </message>
    <message>
      <source>Use frame as exemplar</source>
      <translation>Usar el fotograma como muestra</translation>
    </message>
    <message>
      <source>The exemplar is added; colorize the shots to follow it.</source>
      <translation>La muestra está añadida; coloree los planos para que la sigan.</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Usar</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Cambiar</translation>
    </message>
    <message>
      <source>{0} exemplars are added; colorize the shots to follow them.</source>
      <translation>{0} muestras están añadidas; coloree los planos para que las sigan.</translation>
    </message>
    <message>
      <source>Add exemplars</source>
      <translation>Añadir muestras</translation>
    </message>
    <message>
      <source>Where the picture comes from</source>
      <translation>De dónde viene la imagen</translation>
    </message>
    <message>
      <source>Picture file</source>
      <translation>Archivo de imagen</translation>
    </message>
    <message>
      <source>Frame of a film</source>
      <translation>Fotograma de una película</translation>
    </message>
    <message>
      <source>Where it holds</source>
      <translation>Dónde vale</translation>
    </message>
    <message>
      <source>Browse…</source>
      <translation>Examinar…</translation>
    </message>
    <message>
      <source>Choose one or several colour pictures</source>
      <translation>Elegir una o varias imágenes en color</translation>
    </message>
    <message>
      <source>Browse</source>
      <translation>Examinar</translation>
    </message>
    <message>
      <source>Recent pictures</source>
      <translation>Imágenes recientes</translation>
    </message>
    <message>
      <source>Enter or a click takes one of these again</source>
      <translation>Intro o un clic vuelve a tomar una</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Añadir</translation>
    </message>
    <message>
      <source>Let the shots follow these pictures when they are coloured</source>
      <translation>Hacer que los planos sigan estas imágenes al colorearse</translation>
    </message>
    <message>
      <source>Pictures in colour</source>
      <translation>Imágenes en color</translation>
    </message>
    <message>
      <source>Recently used</source>
      <translation>Usadas hace poco</translation>
    </message>
    <message>
      <source>A photograph, a painted still, a frame of another film: any picture in colour.</source>
      <translation>Una fotografía, un fotograma pintado, una imagen de otra película: cualquier imagen en color.</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Imágenes</translation>
    </message>
    <message>
      <source>Add {0} pictures</source>
      <translation>Añadir {0} imágenes</translation>
    </message>
    <message>
      <source>{0} is not a picture that can be read.</source>
      <translation>{0} no es una imagen que se pueda leer.</translation>
    </message>
    <message>
      <source>Add a colour picture to follow: of this frame, or of similar things.</source>
      <translation>Añada una imagen en color que seguir: de este fotograma o de cosas parecidas.</translation>
    </message>
    <message>
      <source>What these shots follow; Enter goes to its frame, Delete removes it</source>
      <translation>Lo que siguen estos planos; Intro va a su fotograma, Supr la quita</translation>
    </message>
    <message>
      <source>Add…</source>
      <translation>Añadir…</translation>
    </message>
    <message>
      <source>Go to</source>
      <translation>Ir a</translation>
    </message>
    <message>
      <source>Go to the frame it is pinned at</source>
      <translation>Ir al fotograma al que está fijada</translation>
    </message>
    <message>
      <source>Where it holds, and its pin</source>
      <translation>Dónde vale, y a qué está fijada</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Remove this exemplar  (Delete)</source>
      <translation>Quitar esta muestra  (Supr)</translation>
    </message>
    <message>
      <source>Pinned {0} · {1}</source>
      <translation>Fijada en {0} · {1}</translation>
    </message>
    <message>
      <source>Free · {0}</source>
      <translation>Libre · {0}</translation>
    </message>
    <message>
      <source>Make it the colour of the frame that it shows</source>
      <translation>Hacer de ella el color del fotograma que muestra</translation>
    </message>
    <message>
      <source>Exemplar</source>
      <translation>Muestra</translation>
    </message>
    <message>
      <source>This frame</source>
      <translation>Este fotograma</translation>
    </message>
    <message>
      <source>What it takes from the exemplar</source>
      <translation>Lo que toma de la muestra</translation>
    </message>
    <message>
      <source>Choose a picture on the left.</source>
      <translation>Elija una imagen a la izquierda.</translation>
    </message>
    <message>
      <source>It shows another frame of this film, {0} ({1} % sure).</source>
      <translation>Muestra otro fotograma de esta película, {0} ({1} % seguro).</translation>
    </message>
    <message>
      <source>No match</source>
      <translation>No coincide</translation>
    </message>
    <message>
      <source>Aligned: it shows this very frame, {0} % matched, {1} % sure.</source>
      <translation>Alineada: muestra este mismo fotograma, {0} % hallado, {1} % seguro.</translation>
    </message>
    <message>
      <source>Like things: {0} % of the frame matched, {1} % sure. What stays grey is left to the model.</source>
      <translation>Cosas parecidas: {0} % del fotograma hallado, {1} % seguro. Lo que queda gris se deja al modelo.</translation>
    </message>
    <message>
      <source>Does not help here: {0} % of the frame matched, only {1} % sure. Choose a picture of the same things, or another frame.</source>
      <translation>No ayuda aquí: {0} % del fotograma hallado, solo {1} % seguro. Elija una imagen de las mismas cosas u otro fotograma.</translation>
    </message>
    <message>
      <source>Matching…</source>
      <translation>Comparando…</translation>
    </message>
    <message>
      <source>Looking for what both show…</source>
      <translation>Buscando lo que muestran las dos…</translation>
    </message>
    <message>
      <source>Pin at {0}</source>
      <translation>Fijar en {0}</translation>
    </message>
    <message>
      <source>Edit frame in painting program</source>
      <translation>Editar el fotograma en un programa de pintura</translation>
    </message>
    <message>
      <source>Its colour comes back at each save</source>
      <translation>Su color vuelve cada vez que se guarda</translation>
    </message>
    <message>
      <source>Write keyframes…</source>
      <translation>Escribir fotogramas clave…</translation>
    </message>
    <message>
      <source>One picture of each shot, to be painted on</source>
      <translation>Una imagen de cada plano, para pintar encima</translation>
    </message>
    <message>
      <source>Take keyframes back…</source>
      <translation>Recoger fotogramas clave…</translation>
    </message>
    <message>
      <source>What was painted, as exemplars</source>
      <translation>Lo que se pintó, como muestras</translation>
    </message>
    <message>
      <source>Write keyframes into</source>
      <translation>Escribir fotogramas clave en</translation>
    </message>
    <message>
      <source>Take keyframes back from</source>
      <translation>Recoger fotogramas clave de</translation>
    </message>
    <message>
      <source>The painted keyframe is back; colorize its shot to follow it.</source>
      <translation>El fotograma clave pintado ha vuelto; coloree su plano para que lo siga.</translation>
    </message>
    <message>
      <source>{0} pictures are written to {1}.</source>
      <translation>{0} imágenes están escritas en {1}.</translation>
    </message>
    <message>
      <source>Nothing was painted, so no keyframe was taken back.</source>
      <translation>No se pintó nada, así que no vuelve ningún fotograma clave.</translation>
    </message>
    <message>
      <source>{0} is opened; its colour comes back at each save.</source>
      <translation>{0} está abierto; su color vuelve cada vez que se guarda.</translation>
    </message>
    <message>
      <source>No painting program was found; choose one in the preferences. {0}</source>
      <translation>No se encontró ningún programa de pintura; elija uno en las preferencias. {0}</translation>
    </message>
    <message>
      <source>{0} painted keyframes are back; colorize their shots to follow them.</source>
      <translation>{0} fotogramas clave pintados han vuelto; coloree sus planos para que los sigan.</translation>
    </message>
    <message>
      <source>Film</source>
      <translation>Película</translation>
    </message>
    <message>
      <source>Frame of the film</source>
      <translation>Fotograma de la película</translation>
    </message>
    <message>
      <source>Scrub the film  (←, →: a frame; Page Up, Down: more)</source>
      <translation>Recorrer la película  (←, →: un fotograma; Re Pág, Av Pág: más)</translation>
    </message>
    <message>
      <source>Choose film…</source>
      <translation>Elegir película…</translation>
    </message>
    <message>
      <source>Take a frame of another film</source>
      <translation>Tomar un fotograma de otra película</translation>
    </message>
    <message>
      <source>Take this frame</source>
      <translation>Tomar este fotograma</translation>
    </message>
    <message>
      <source>Add it to the pictures below</source>
      <translation>Añadirlo a las imágenes de abajo</translation>
    </message>
    <message>
      <source>Choose a film in colour.</source>
      <translation>Elija una película en color.</translation>
    </message>
    <message>
      <source>A film in colour</source>
      <translation>Una película en color</translation>
    </message>
    <message>
      <source>Opening {0}…</source>
      <translation>Abriendo {0}…</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Todos los archivos</translation>
    </message>
    <message>
      <source>Films</source>
      <translation>Películas</translation>
    </message>
    <message>
      <source>whole film</source>
      <translation>película entera</translation>
    </message>
    <message>
      <source>It is the colour of this very frame; else any frame may take colours from it</source>
      <translation>Es el color de este mismo fotograma; si no, cualquiera puede tomar colores de ella</translation>
    </message>
    <message>
      <source>no shot</source>
      <translation>ningún plano</translation>
    </message>
    <message>
      <source>{0} shots</source>
      <translation>{0} planos</translation>
    </message>
    <message>
      <source>Pinned at this frame, {0}</source>
      <translation>Fijada a este fotograma, {0}</translation>
    </message>
    <message>
      <source>This shot</source>
      <translation>Este plano</translation>
    </message>
    <message>
      <source>The shot of the frame shown</source>
      <translation>El plano del fotograma mostrado</translation>
    </message>
    <message>
      <source>Each of the shots that are selected in the timeline</source>
      <translation>Cada uno de los planos seleccionados en la línea de tiempo</translation>
    </message>
    <message>
      <source>Whole film</source>
      <translation>Película entera</translation>
    </message>
    <message>
      <source>Every shot, where it has like things</source>
      <translation>Cada plano, donde tenga cosas parecidas</translation>
    </message>
    <message>
      <source>{0} selected shots</source>
      <translation>{0} planos seleccionados</translation>
    </message>
    <message>
      <source>Suggested exemplars</source>
      <translation>Muestras sugeridas</translation>
    </message>
    <message>
      <source>Looking for frames</source>
      <translation>Buscando fotogramas</translation>
    </message>
    <message>
      <source>Suggested frames</source>
      <translation>Fotogramas sugeridos</translation>
    </message>
    <message>
      <source>Enter or a double click goes to the frame</source>
      <translation>Intro o doble clic va al fotograma</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>Buscar otra vez</translation>
    </message>
    <message>
      <source>Ask once more, as after shots were coloured</source>
      <translation>Preguntar de nuevo, por ejemplo tras colorear planos</translation>
    </message>
    <message>
      <source>Looking where colour is least sure…</source>
      <translation>Buscando dónde el color es menos seguro…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Close this list</source>
      <translation>Cerrar esta lista</translation>
    </message>
    <message>
      <source>Show this frame</source>
      <translation>Mostrar este fotograma</translation>
    </message>
    <message>
      <source>Add exemplar here…</source>
      <translation>Añadir muestra aquí…</translation>
    </message>
    <message>
      <source>Go there and choose a colour picture of it</source>
      <translation>Ir allí y elegir una imagen suya en color</translation>
    </message>
    <message>
      <source>Add marker</source>
      <translation>Poner marca</translation>
    </message>
    <message>
      <source>Mark the frame in the timeline</source>
      <translation>Marcar el fotograma en la línea de tiempo</translation>
    </message>
    <message>
      <source>Coloured by hand, these frames would help most:</source>
      <translation>Coloreados a mano, estos fotogramas ayudarían más:</translation>
    </message>
    <message>
      <source>The colour is confident throughout the film.</source>
      <translation>El color es seguro en toda la película.</translation>
    </message>
    <message>
      <source>Makes {0} s sure, in {1}</source>
      <translation>Asegura {0} s, en {1}</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <source>Write the colour film</source>
      <translation>Escribir la película en color</translation>
    </message>
    <message>
      <source>Save still…</source>
      <translation>Guardar imagen fija…</translation>
    </message>
    <message>
      <source>Save this frame</source>
      <translation>Guardar este fotograma</translation>
    </message>
    <message>
      <source>Save still</source>
      <translation>Guardar imagen fija</translation>
    </message>
    <message>
      <source>Selected shots, a file each</source>
      <translation>Planos seleccionados, un archivo cada uno</translation>
    </message>
    <message>
      <source>The still cannot be written there; choose another place.</source>
      <translation>La imagen no se puede escribir ahí; elija otro sitio.</translation>
    </message>
    <message>
      <source>From in to out</source>
      <translation>De la entrada a la salida</translation>
    </message>
    <message>
      <source>Selected shots</source>
      <translation>Planos seleccionados</translation>
    </message>
    <message>
      <source>About {0}; {1} free on this disk.</source>
      <translation>Unos {0}; {1} libres en este disco.</translation>
    </message>
    <message>
      <source>The export needs about {0}, but only {1} are free on this disk. Try anyway?</source>
      <translation>La exportación necesita unos {0}, pero solo hay {1} libres en este disco. ¿Intentarlo igualmente?</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <source>File name without extension</source>
      <translation>Nombre de archivo sin extensión</translation>
    </message>
    <message>
      <source>The folder to write in</source>
      <translation>La carpeta en la que escribir</translation>
    </message>
    <message>
      <source>How much of the film to write</source>
      <translation>Cuánto de la película escribir</translation>
    </message>
    <message>
      <source>Copy the sound as it is</source>
      <translation>Copiar el sonido tal cual</translation>
    </message>
    <message>
      <source>Without it the file is silent</source>
      <translation>Sin él el archivo es mudo</translation>
    </message>
    <message>
      <source>CRF </source>
      <translation>CRF </translation>
    </message>
    <message>
      <source> (lower is better)</source>
      <translation>  (menos es mejor)</translation>
    </message>
    <message>
      <source>Constant rate factor: a lower one makes a larger file</source>
      <translation>Constant rate factor: uno menor hace un archivo mayor</translation>
    </message>
    <message>
      <source>Use the machine's encoder chip</source>
      <translation>Usar el chip codificador de la máquina</translation>
    </message>
    <message>
      <source>Faster, a little larger; not everywhere the same file</source>
      <translation>Más rápido, algo mayor; no en todas partes el mismo archivo</translation>
    </message>
    <message>
      <source>Deinterlace</source>
      <translation>Desentrelazar</translation>
    </message>
    <message>
      <source>Make whole pictures of the film's fields, one for each frame (bwdif)</source>
      <translation>Hacer imágenes enteras de los campos de la película, una por fotograma (bwdif)</translation>
    </message>
    <message>
      <source>Purpose</source>
      <translation>Propósito</translation>
    </message>
    <message>
      <source>What the file is for</source>
      <translation>Para qué es el archivo</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <source>Choose a folder</source>
      <translation>Elegir una carpeta</translation>
    </message>
    <message>
      <source>Choose the folder to write in</source>
      <translation>Elegir la carpeta en la que escribir</translation>
    </message>
    <message>
      <source>Export to</source>
      <translation>Exportar a</translation>
    </message>
    <message>
      <source>{0} of these files exist already. Replace them?</source>
      <translation>{0} de estos archivos ya existen. ¿Reemplazarlos?</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>Parte</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>Calidad</translation>
    </message>
    <message>
      <source>Give the file a name.</source>
      <translation>Dé un nombre al archivo.</translation>
    </message>
    <message>
      <source>{0} · shot {1} · {2}</source>
      <translation>{0} · plano {1} · {2}</translation>
    </message>
    <message>
      <source>This folder does not exist.</source>
      <translation>Esta carpeta no existe.</translation>
    </message>
    <message>
      <source>This will not fit: choose another folder or purpose.</source>
      <translation>No cabrá: elija otra carpeta u otro propósito.</translation>
    </message>
    <message>
      <source>{0} · {1}</source>
      <translation>{0} · {1}</translation>
    </message>
    <message>
      <source>{0} exists already. Replace it?</source>
      <translation>{0} ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
      <source>Deinterlace (the film is {0})</source>
      <translation>Desentrelazar (la película es {0})</translation>
    </message>
    <message>
      <source>Not possible on this machine: {0}.</source>
      <translation>No es posible en esta máquina: {0}.</translation>
    </message>
    <message>
      <source>Share MP4</source>
      <translation>Compartir, MP4</translation>
    </message>
    <message>
      <source>H.264: plays everywhere, sound copied</source>
      <translation>H.264: se reproduce en todas partes, sonido copiado</translation>
    </message>
    <message>
      <source>Share small MP4</source>
      <translation>Compartir, MP4 pequeño</translation>
    </message>
    <message>
      <source>H.265: half the size, newer players</source>
      <translation>H.265: la mitad de grande, reproductores recientes</translation>
    </message>
    <message>
      <source>Archive FFV1</source>
      <translation>Archivo, FFV1</translation>
    </message>
    <message>
      <source>In Matroska: every bit of the film's luma kept</source>
      <translation>En Matroska: se conserva cada bit de la luma de la película</translation>
    </message>
    <message>
      <source>Edit ProRes</source>
      <translation>Montaje, ProRes</translation>
    </message>
    <message>
      <source>ProRes 422 HQ in QuickTime: for editing and grading</source>
      <translation>ProRes 422 HQ en QuickTime: para montaje y etalonaje</translation>
    </message>
    <message>
      <source>Side-by-side comparison</source>
      <translation>Comparación lado a lado</translation>
    </message>
    <message>
      <source>MP4 with the original on the left and the colour on the right, sound copied</source>
      <translation>MP4 con el original a la izquierda y el color a la derecha, sonido copiado</translation>
    </message>
    <message>
      <source>Split comparison</source>
      <translation>Comparación partida</translation>
    </message>
    <message>
      <source>MP4, grey up to a line in the middle, colour from there on, sound copied</source>
      <translation>MP4, gris hasta una línea en medio, color desde ahí, sonido copiado</translation>
    </message>
    <message>
      <source>GIF of a range</source>
      <translation>GIF de un intervalo</translation>
    </message>
    <message>
      <source>A moving picture for the web; best for a short range</source>
      <translation>Una imagen en movimiento para la web; mejor de un intervalo corto</translation>
    </message>
    <message>
      <source>Still image</source>
      <translation>Imagen fija</translation>
    </message>
    <message>
      <source>A PNG picture of the frame at the playhead</source>
      <translation>Una imagen PNG del fotograma en el cabezal</translation>
    </message>
    <message>
      <source>Frames</source>
      <translation>Fotogramas</translation>
    </message>
    <message>
      <source>A folder of numbered PNG pictures</source>
      <translation>Una carpeta de imágenes PNG numeradas</translation>
    </message>
    <message>
      <source>only partly coloured</source>
      <translation>coloreado solo en parte</translation>
    </message>
    <message>
      <source>a cut was moved since it was coloured</source>
      <translation>se movió un corte desde que se coloreó</translation>
    </message>
    <message>
      <source>edited since it was coloured</source>
      <translation>editado desde que se coloreó</translation>
    </message>
    <message>
      <source>{0}; being coloured now</source>
      <translation>{0}; se está coloreando</translation>
    </message>
    <message>
      <source>{0}; waits to be coloured</source>
      <translation>{0}; espera a ser coloreado</translation>
    </message>
    <message>
      <source>Not all is coloured</source>
      <translation>No todo está coloreado</translation>
    </message>
    <message>
      <source>Shots that are not ready</source>
      <translation>Planos que no están listos</translation>
    </message>
    <message>
      <source>Enter or a double click goes to the shot</source>
      <translation>Intro o doble clic va al plano</translation>
    </message>
    <message>
      <source>Colour what is not ready, then export</source>
      <translation>Colorear lo que falta y después exportar</translation>
    </message>
    <message>
      <source>Export anyway</source>
      <translation>Exportar igualmente</translation>
    </message>
    <message>
      <source>Write them as they are</source>
      <translation>Escribirlos como están</translation>
    </message>
    <message>
      <source>Close the export and show this shot</source>
      <translation>Cerrar la exportación y mostrar este plano</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Back to the export</source>
      <translation>Volver a la exportación</translation>
    </message>
    <message>
      <source>1 shot of this export is not ready:</source>
      <translation>1 plano de esta exportación no está listo:</translation>
    </message>
    <message>
      <source>Some of this export is not ready:</source>
      <translation>Parte de esta exportación no está lista:</translation>
    </message>
    <message>
      <source>Colour it now</source>
      <translation>Colorearlo ahora</translation>
    </message>
    <message>
      <source>Colour them now</source>
      <translation>Colorearlos ahora</translation>
    </message>
    <message>
      <source>{0} shots of this export are not ready:</source>
      <translation>{0} planos de esta exportación no están listos:</translation>
    </message>
    <message>
      <source>Live…</source>
      <translation>En directo…</translation>
    </message>
    <message>
      <source>Colour a camera, a stream or a file as it comes</source>
      <translation>Colorear una cámara, una emisión o un archivo según llega</translation>
    </message>
    <message>
      <source>Live — ColorStudio</source>
      <translation>En directo — ColorStudio</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Fuente</translation>
    </message>
    <message>
      <source>A camera's number, an address such as rtsp://…, or a file</source>
      <translation>El número de una cámara, una dirección como rtsp://…, o un archivo</translation>
    </message>
    <message>
      <source>Camera, address or file</source>
      <translation>Cámara, dirección o archivo</translation>
    </message>
    <message>
      <source>File…</source>
      <translation>Archivo…</translation>
    </message>
    <message>
      <source>Play a file as if it came live</source>
      <translation>Reproducir un archivo como si llegara en directo</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Empezar</translation>
    </message>
    <message>
      <source>Watch this source in colour</source>
      <translation>Ver esta fuente en color</translation>
    </message>
    <message>
      <source>Record…</source>
      <translation>Grabar…</translation>
    </message>
    <message>
      <source>Begin again, and write what is shown to a film</source>
      <translation>Empezar de nuevo y escribir lo mostrado en una película</translation>
    </message>
    <message>
      <source>Choose a camera, an address or a file.</source>
      <translation>Elija una cámara, una dirección o un archivo.</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Parar</translation>
    </message>
    <message>
      <source>Play a file</source>
      <translation>Reproducir un archivo</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Grabar</translation>
    </message>
    <message>
      <source>{0:.0f} pictures a second, {1:.0f} ms behind, {2} dropped</source>
      <translation>{0:.0f} imágenes por segundo, {1:.0f} ms de retraso, {2} perdidas</translation>
    </message>
    <message>
      <source>Add a model</source>
      <translation>Añadir un modelo</translation>
    </message>
    <message>
      <source>Folder, file or ORG/REPOSITORY</source>
      <translation>Carpeta, archivo u ORG/REPOSITORIO</translation>
    </message>
    <message>
      <source>A diffusers pipeline, a file of weights, or a repository of the hub</source>
      <translation>Un pipeline de diffusers, un archivo de pesos o un repositorio del hub</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <source>What to call it</source>
      <translation>Cómo llamarlo</translation>
    </message>
    <message>
      <source>As its folder</source>
      <translation>Como su carpeta</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licencia</translation>
    </message>
    <message>
      <source>The licence it is published under</source>
      <translation>La licencia con la que está publicado</translation>
    </message>
    <message>
      <source>Not stated</source>
      <translation>No indicada</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Clase</translation>
    </message>
    <message>
      <source>How it is loaded; usually detected from its files</source>
      <translation>Cómo se carga; casi siempre se reconoce por sus archivos</translation>
    </message>
    <message>
      <source>Detect from its files</source>
      <translation>Reconocer por sus archivos</translation>
    </message>
    <message>
      <source>Its licence allows commercial use</source>
      <translation>Su licencia permite el uso comercial</translation>
    </message>
    <message>
      <source>It is listed accordingly</source>
      <translation>Se clasifica según ello</translation>
    </message>
    <message>
      <source>Its files are linked, not copied. Only weights that cannot run code are taken: safetensors, and checked PyTorch files of the kinds that are published so.</source>
      <translation>Sus archivos se enlazan, no se copian. Solo se toman pesos que no pueden ejecutar código: safetensors y archivos de PyTorch comprobados de las clases que se publican así.</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>A model's folder</source>
      <translation>La carpeta de un modelo</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>Pesos</translation>
    </message>
    <message>
      <source>A file of weights</source>
      <translation>Un archivo de pesos</translation>
    </message>
    <message>
      <source>Folder…</source>
      <translation>Carpeta…</translation>
    </message>
    <message>
      <source>Choose a model's folder</source>
      <translation>Elegir la carpeta de un modelo</translation>
    </message>
    <message>
      <source>Choose a file of weights</source>
      <translation>Elegir un archivo de pesos</translation>
    </message>
    <message>
      <source>{0} colours this film: {1}.</source>
      <translation>{0} colorea esta película: {1}.</translation>
    </message>
    <message>
      <source>Recommendation</source>
      <translation>Recomendación</translation>
    </message>
    <message>
      <source>Looking at the film</source>
      <translation>Mirando la película</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Ocultar</translation>
    </message>
    <message>
      <source>Hide the recommendation</source>
      <translation>Ocultar la recomendación</translation>
    </message>
    <message>
      <source>Looking at the film and this machine…</source>
      <translation>Mirando la película y esta máquina…</translation>
    </message>
    <message>
      <source>Of what is installed, {0}: {1}.</source>
      <translation>De lo instalado, {0}: {1}.</translation>
    </message>
    <message>
      <source>The film: {0}</source>
      <translation>La película: {0}</translation>
    </message>
    <message>
      <source>This machine: {0}.</source>
      <translation>Esta máquina: {0}.</translation>
    </message>
    <message>
      <source>Next: {0}.</source>
      <translation>Después: {0}.</translation>
    </message>
    <message>
      <source>Not {0}: {1}.</source>
      <translation>No {0}: {1}.</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <source>Arrows go from model to model</source>
      <translation>Las flechas van de modelo en modelo</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <source>Try on this frame</source>
      <translation>Probar aquí</translation>
    </message>
    <message>
      <source>Colour the frame under the playhead with it; nothing is stored</source>
      <translation>Colorear con él el fotograma bajo el cabezal; no se guarda nada</translation>
    </message>
    <message>
      <source>Use for this film</source>
      <translation>Para esta película</translation>
    </message>
    <message>
      <source>Colour all shots that have no model of their own with it</source>
      <translation>Colorear con él todos los planos sin modelo propio</translation>
    </message>
    <message>
      <source>Use for these shots</source>
      <translation>Para estos planos</translation>
    </message>
    <message>
      <source>Colour the selected shots, or the one under the playhead, with it</source>
      <translation>Colorear con él los planos seleccionados, o el que está bajo el cabezal</translation>
    </message>
    <message>
      <source>Download…</source>
      <translation>Descargar…</translation>
    </message>
    <message>
      <source>See licence, size and free space, and then fetch it</source>
      <translation>Ver licencia, tamaño y espacio libre, y después traerlo</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausa</translation>
    </message>
    <message>
      <source>Stop; what was downloaded is kept</source>
      <translation>Parar; lo descargado se conserva</translation>
    </message>
    <message>
      <source>Resume…</source>
      <translation>Reanudar…</translation>
    </message>
    <message>
      <source>Go on where it stopped</source>
      <translation>Seguir donde se paró</translation>
    </message>
    <message>
      <source>Stop, and delete what was downloaded</source>
      <translation>Parar y borrar lo descargado</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>Comprobar</translation>
    </message>
    <message>
      <source>Compare every file with its checksum again</source>
      <translation>Comparar otra vez cada archivo con su suma de control</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Quitar…</translation>
    </message>
    <message>
      <source>Delete it from this machine</source>
      <translation>Borrarlo de esta máquina</translation>
    </message>
    <message>
      <source>Model library…</source>
      <translation>Biblioteca de modelos…</translation>
    </message>
    <message>
      <source>Find, download, try and remove models</source>
      <translation>Buscar, descargar, probar y quitar modelos</translation>
    </message>
    <message>
      <source>Use my graphics card…</source>
      <translation>Usar mi tarjeta gráfica…</translation>
    </message>
    <message>
      <source>Fetch what NVIDIA cards need, or remove it</source>
      <translation>Trae lo que necesitan las tarjetas NVIDIA, o lo quita</translation>
    </message>
    <message>
      <source>{0} is the film's model now; colorize the film to see it.</source>
      <translation>{0} es ahora el modelo de la película; coloree la película para verlo.</translation>
    </message>
    <message>
      <source>{0} is the film's model now; {1} shots keep a model of their own.</source>
      <translation>{0} es ahora el modelo de la película; {1} planos conservan el suyo.</translation>
    </message>
    <message>
      <source>The shots are not known yet; use the model for the film.</source>
      <translation>Aún no se conocen los planos; use el modelo para la película.</translation>
    </message>
    <message>
      <source>{0} is the model of {1} shots now; colorize them to see it.</source>
      <translation>{0} es ahora el modelo de {1} planos; coloréelos para verlo.</translation>
    </message>
    <message>
      <source>{0} is the film's model now; one shot keeps its own model.</source>
      <translation>{0} es ahora el modelo de la película; un plano conserva el suyo.</translation>
    </message>
    <message>
      <source>{0} is the model of this shot now; colorize it to see it.</source>
      <translation>{0} es ahora el modelo de este plano; coloréelo para verlo.</translation>
    </message>
    <message>
      <source>No model matches; clear the search or a filter.</source>
      <translation>Ningún modelo coincide; vacíe la búsqueda o un filtro.</translation>
    </message>
    <message>
      <source>Model library</source>
      <translation>Biblioteca de modelos</translation>
    </message>
    <message>
      <source>Search models</source>
      <translation>Buscar modelos</translation>
    </message>
    <message>
      <source>Part of a name, a licence or a strength</source>
      <translation>Parte de un nombre, una licencia o una virtud</translation>
    </message>
    <message>
      <source>Installed</source>
      <translation>Instalados</translation>
    </message>
    <message>
      <source>Only models on this machine</source>
      <translation>Solo modelos de esta máquina</translation>
    </message>
    <message>
      <source>Commercial use</source>
      <translation>Uso comercial</translation>
    </message>
    <message>
      <source>Only models whose licence allows commercial use</source>
      <translation>Solo modelos cuya licencia permite el uso comercial</translation>
    </message>
    <message>
      <source>Fits this machine</source>
      <translation>Cabe en esta máquina</translation>
    </message>
    <message>
      <source>Only models that this machine can run</source>
      <translation>Solo modelos que esta máquina puede usar</translation>
    </message>
    <message>
      <source>Which model suits this film?</source>
      <translation>¿Qué modelo conviene a esta película?</translation>
    </message>
    <message>
      <source>Look at the film and this machine, and recommend a model</source>
      <translation>Mirar la película y esta máquina y recomendar un modelo</translation>
    </message>
    <message>
      <source>Add from folder…</source>
      <translation>Añadir de carpeta…</translation>
    </message>
    <message>
      <source>Add a folder, a file or a hub repository as a model</source>
      <translation>Añadir como modelo una carpeta, un archivo o un repositorio del hub</translation>
    </message>
    <message>
      <source>Downloads go on</source>
      <translation>Las descargas continúan</translation>
    </message>
    <message>
      <source>Remove model</source>
      <translation>Quitar modelo</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>Reading the library…</source>
      <translation>Leyendo la biblioteca…</translation>
    </message>
    <message>
      <source>Remove {0} from this machine? Films that were coloured with it keep their colour.</source>
      <translation>¿Quitar {0} de esta máquina? Las películas coloreadas con él conservan su color.</translation>
    </message>
    <message>
      <source>Use my graphics card</source>
      <translation>Usar mi tarjeta gráfica</translation>
    </message>
    <message>
      <source>ColorStudio comes with a torch for the processor. The one for NVIDIA cards is large, so it is fetched only if you want it.</source>
      <translation>ColorStudio trae un torch para el procesador. El de las tarjetas NVIDIA es grande y solo se trae si usted lo quiere.</translation>
    </message>
    <message>
      <source>See what is needed</source>
      <translation>Ver qué hace falta</translation>
    </message>
    <message>
      <source>Ask the driver and the index of packages; fetches nothing</source>
      <translation>Pregunta al controlador y al índice de paquetes; no trae nada</translation>
    </message>
    <message>
      <source>Fetch</source>
      <translation>Traer</translation>
    </message>
    <message>
      <source>Fetch it into your own folder</source>
      <translation>Traerlo a su propia carpeta</translation>
    </message>
    <message>
      <source>What came is kept and goes on later</source>
      <translation>Lo que llegó se guarda y sigue después</translation>
    </message>
    <message>
      <source>Use the torch that came along again</source>
      <translation>Volver a usar el torch incluido</translation>
    </message>
    <message>
      <source>It is used when ColorStudio starts next.</source>
      <translation>Se usará la próxima vez que arranque ColorStudio.</translation>
    </message>
    <message>
      <source>Removed. The torch that came along is used when ColorStudio starts next.</source>
      <translation>Quitado. El torch incluido se usará la próxima vez que arranque ColorStudio.</translation>
    </message>
    <message>
      <source>One moment…</source>
      <translation>Un momento…</translation>
    </message>
    <message>
      <source>{0} of {1}, {2} a second</source>
      <translation>{0} de {1}, {2} por segundo</translation>
    </message>
    <message>
      <source>torch {0}: {1} in {2} files, from {3} into {4}.</source>
      <translation>torch {0}: {1} en {2} archivos, de {3} a {4}.</translation>
    </message>
    <message>
      <source>torch {0} was fetched but is not used: {1}.</source>
      <translation>torch {0} se trajo pero no se usa: {1}.</translation>
    </message>
    <message>
      <source>torch {0} was fetched.</source>
      <translation>torch {0} se trajo.</translation>
    </message>
    <message>
      <source>{0} is installed.</source>
      <translation>{0} está instalado.</translation>
    </message>
    <message>
      <source>{0} is complete and undamaged.</source>
      <translation>{0} está completo e intacto.</translation>
    </message>
    <message>
      <source>{0} is removed.</source>
      <translation>{0} está quitado.</translation>
    </message>
    <message>
      <source>{0} is in the library and can be downloaded.</source>
      <translation>{0} está en la biblioteca y se puede descargar.</translation>
    </message>
    <message>
      <source>{0} in {1} files</source>
      <translation>{0} en {1} archivos</translation>
    </message>
    <message>
      <source>{0}</source>
      <translation>{0}</translation>
    </message>
    <message>
      <source>Agree and download</source>
      <translation>Aceptar y descargar</translation>
    </message>
    <message>
      <source>Accept the licence, and fetch the model in the background</source>
      <translation>Aceptar la licencia y traer el modelo en segundo plano</translation>
    </message>
    <message>
      <source>Download {0}</source>
      <translation>Descargar {0}</translation>
    </message>
    <message>
      <source>, {0} of it here already</source>
      <translation>, {0} ya aquí</translation>
    </message>
    <message>
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <source>To fetch</source>
      <translation>Por traer</translation>
    </message>
    <message>
      <source>Free space</source>
      <translation>Espacio libre</translation>
    </message>
    <message>
      <source>Into</source>
      <translation>En</translation>
    </message>
    <message>
      <source>Read the licence</source>
      <translation>Leer la licencia</translation>
    </message>
    <message>
      <source>Colouring the frame</source>
      <translation>Coloreando el fotograma</translation>
    </message>
    <message>
      <source>Colouring…</source>
      <translation>Coloreando…</translation>
    </message>
    <message>
      <source>By the model alone: without points, exemplars and neighbouring shots.</source>
      <translation>Solo con el modelo: sin puntos, muestras ni planos vecinos.</translation>
    </message>
    <message>
      <source>No colour</source>
      <translation>Sin color</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Ahora</translation>
    </message>
    <message>
      <source>With this model</source>
      <translation>Con este modelo</translation>
    </message>
    <message>
      <source>without colour</source>
      <translation>sin color</translation>
    </message>
    <message>
      <source>Colouring frame {0} with {1}…</source>
      <translation>Coloreando el fotograma {0} con {1}…</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Parando…</translation>
    </message>
    <message>
      <source>Asking what there is to fetch</source>
      <translation>Preguntando qué hay que traer</translation>
    </message>
    <message>
      <source>Downloading</source>
      <translation>Descargando</translation>
    </message>
    <message>
      <source>Verifying</source>
      <translation>Comprobando</translation>
    </message>
    <message>
      <source>Removing</source>
      <translation>Quitando</translation>
    </message>
    <message>
      <source>Adding</source>
      <translation>Añadiendo</translation>
    </message>
    <message>
      <source>{0} of {1} files</source>
      <translation>{0} de {1} archivos</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} de {1}</translation>
    </message>
    <message>
      <source>{0}/s</source>
      <translation>{0}/s</translation>
    </message>
    <message>
      <source>{0} left</source>
      <translation>faltan {0}</translation>
    </message>
    <message>
      <source>Object</source>
      <translation>Objeto</translation>
    </message>
    <message>
      <source>The object that clicks and colours are for</source>
      <translation>El objeto al que se aplican clics y colores</translation>
    </message>
    <message>
      <source>New object</source>
      <translation>Objeto nuevo</translation>
    </message>
    <message>
      <source>Click a thing to follow and colour it</source>
      <translation>Pulsar una cosa para seguirla y colorearla</translation>
    </message>
    <message>
      <source>The next click begins another object</source>
      <translation>El próximo clic empieza otro objeto</translation>
    </message>
    <message>
      <source>Colour of object…</source>
      <translation>Color del objeto…</translation>
    </message>
    <message>
      <source>The colour it has in all its shots</source>
      <translation>El color que tiene en todos sus planos</translation>
    </message>
    <message>
      <source>Let the object keep the colour it is given</source>
      <translation>Dejar al objeto el color que se le dé</translation>
    </message>
    <message>
      <source>Colour points of object</source>
      <translation>Puntos de color del objeto</translation>
    </message>
    <message>
      <source>Clicks lay colour points on it alone</source>
      <translation>Los clics ponen puntos de color solo en él</translation>
    </message>
    <message>
      <source>Exemplar of object…</source>
      <translation>Muestra del objeto…</translation>
    </message>
    <message>
      <source>A picture whose colours it alone takes</source>
      <translation>Una imagen cuyos colores toma solo él</translation>
    </message>
    <message>
      <source>Grade of object…</source>
      <translation>Etalonaje del objeto…</translation>
    </message>
    <message>
      <source>Vividness, warmth and tint of it alone</source>
      <translation>Viveza, calidez y tinte solo de él</translation>
    </message>
    <message>
      <source>Plain object</source>
      <translation>Objeto simple</translation>
    </message>
    <message>
      <source>Forget its colour points, its exemplar and its grade</source>
      <translation>Olvidar sus puntos de color, su muestra y su etalonaje</translation>
    </message>
    <message>
      <source>Rename object…</source>
      <translation>Renombrar objeto…</translation>
    </message>
    <message>
      <source>Call it what it is</source>
      <translation>Llamarlo por lo que es</translation>
    </message>
    <message>
      <source>Whole thing</source>
      <translation>Cosa entera</translation>
    </message>
    <message>
      <source>The last click means all of it  (double click)</source>
      <translation>El último clic la señala entera  (doble clic)</translation>
    </message>
    <message>
      <source>Clear clicks</source>
      <translation>Borrar clics</translation>
    </message>
    <message>
      <source>Take back what was clicked on this frame  (Delete)</source>
      <translation>Retirar lo pulsado en este fotograma  (Supr)</translation>
    </message>
    <message>
      <source>Delete object</source>
      <translation>Borrar objeto</translation>
    </message>
    <message>
      <source>Forget the object, in all shots</source>
      <translation>Olvidar el objeto, en todos los planos</translation>
    </message>
    <message>
      <source>Leave objects</source>
      <translation>Dejar los objetos</translation>
    </message>
    <message>
      <source>Back to looking  (Escape)</source>
      <translation>Volver a mirar  (Escape)</translation>
    </message>
    <message>
      <source>Show what is seen</source>
      <translation>Mostrar lo que se ve</translation>
    </message>
    <message>
      <source>Name what stands where in the picture</source>
      <translation>Nombrar qué hay dónde en la imagen</translation>
    </message>
    <message>
      <source>Found by…</source>
      <translation>Encontrado por…</translation>
    </message>
    <message>
      <source>Which model finds and follows the object</source>
      <translation>Qué modelo encuentra y sigue el objeto</translation>
    </message>
    <message>
      <source>Import objects…</source>
      <translation>Importar objetos…</translation>
    </message>
    <message>
      <source>Read objects from a file</source>
      <translation>Leer objetos de un archivo</translation>
    </message>
    <message>
      <source>Export objects…</source>
      <translation>Exportar objetos…</translation>
    </message>
    <message>
      <source>Write all objects to a file</source>
      <translation>Escribir todos los objetos en un archivo</translation>
    </message>
    <message>
      <source>Exemplar of object</source>
      <translation>Muestra del objeto</translation>
    </message>
    <message>
      <source>Import objects</source>
      <translation>Importar objetos</translation>
    </message>
    <message>
      <source>Export objects</source>
      <translation>Exportar objetos</translation>
    </message>
    <message>
      <source>Only what ships is here; the model library has others.</source>
      <translation>Solo está el modelo incluido; la biblioteca de modelos tiene otros.</translation>
    </message>
    <message>
      <source>What ships</source>
      <translation>Modelo incluido</translation>
    </message>
    <message>
      <source>Found by</source>
      <translation>Encontrado por</translation>
    </message>
    <message>
      <source>Colour of points</source>
      <translation>Color de los puntos</translation>
    </message>
    <message>
      <source>Colour of {0}</source>
      <translation>Color de {0}</translation>
    </message>
    <message>
      <source>Name of the object</source>
      <translation>Nombre del objeto</translation>
    </message>
    <message>
      <source>Following it through the shot …</source>
      <translation>Siguiéndolo por el plano …</translation>
    </message>
    <message>
      <source>Drag a box around a thing, or click it.</source>
      <translation>Trace un cuadro alrededor de una cosa o púlsela.</translation>
    </message>
    <message>
      <source>Double click: all of it. Click what is missing, Ctrl+click what is too much, on any frame; then choose its colour.</source>
      <translation>Doble clic: toda ella. Pulse lo que falta, Ctrl+clic lo que sobra, en cualquier fotograma; después elija su color.</translation>
    </message>
    <message>
      <source>Click an object first, then choose its colour.</source>
      <translation>Pulse primero un objeto y después elija su color.</translation>
    </message>
    <message>
      <source>Only {0} has this colour; press {1} to colour the shot.</source>
      <translation>Solo {0} tiene este color; pulse {1} para colorear el plano.</translation>
    </message>
    <message>
      <source>Click {0} to lay this colour on it alone; Ctrl+click takes a point off.</source>
      <translation>Pulse {0} para poner este color solo en él; Ctrl+clic quita un punto.</translation>
    </message>
    <message>
      <source>{0} cannot be read: {1}.</source>
      <translation>{0} no se puede leer: {1}.</translation>
    </message>
    <message>
      <source>Whole {0}</source>
      <translation>{0} entero</translation>
    </message>
    <message>
      <source>Part of {0}</source>
      <translation>Parte de {0}</translation>
    </message>
    <message>
      <source>The shots are not known yet; wait a moment.</source>
      <translation>Aún no se conocen los planos; espere un momento.</translation>
    </message>
    <message>
      <source>Click the object first, then what is not of it.</source>
      <translation>Pulse primero el objeto y después lo que no es de él.</translation>
    </message>
    <message>
      <source>Clear colour points of {0}</source>
      <translation>Borrar puntos de color de {0}</translation>
    </message>
    <message>
      <source>Clear clicks of {0}</source>
      <translation>Borrar clics de {0}</translation>
    </message>
    <message>
      <source>Click an object first, then lay colour points on it.</source>
      <translation>Pulse primero un objeto y después ponga en él puntos de color.</translation>
    </message>
    <message>
      <source>Take a colour point off {0}</source>
      <translation>Quitar un punto de color de {0}</translation>
    </message>
    <message>
      <source>Grade of {0}</source>
      <translation>Etalonaje de {0}</translation>
    </message>
    <message>
      <source>Exemplar of {0}</source>
      <translation>Muestra de {0}</translation>
    </message>
    <message>
      <source>What finds {0}</source>
      <translation>Qué encuentra {0}</translation>
    </message>
    <message>
      <source>Remove {0}</source>
      <translation>Quitar {0}</translation>
    </message>
    <message>
      <source>Point at {0}</source>
      <translation>Señalar {0}</translation>
    </message>
    <message>
      <source>Colour point of {0}</source>
      <translation>Punto de color de {0}</translation>
    </message>
    <message>
      <source>{0} is plain</source>
      <translation>{0} es simple</translation>
    </message>
    <message>
      <source>Rename {0}</source>
      <translation>Renombrar {0}</translation>
    </message>
    <message>
      <source>Another object is called {0} already.</source>
      <translation>Otro objeto ya se llama {0}.</translation>
    </message>
    <message>
      <source>Object {0}</source>
      <translation>Objeto {0}</translation>
    </message>
    <message>
      <source>Leave its grade as it is</source>
      <translation>Dejar su etalonaje como está</translation>
    </message>
    <message>
      <source>Grade this object alone, in all its shots</source>
      <translation>Etalonar solo este objeto, en todos sus planos</translation>
    </message>
    <message>
      <source>Grade</source>
      <translation>Etalonaje</translation>
    </message>
    <message>
      <source>Vividness</source>
      <translation>Viveza</translation>
    </message>
    <message>
      <source>0 is grey, 1 as it is</source>
      <translation>0 es gris, 1 como está</translation>
    </message>
    <message>
      <source>Warmth</source>
      <translation>Calidez</translation>
    </message>
    <message>
      <source>From blue to amber</source>
      <translation>De azul a ámbar</translation>
    </message>
    <message>
      <source>Tint</source>
      <translation>Tinte</translation>
    </message>
    <message>
      <source>From green to magenta</source>
      <translation>De verde a magenta</translation>
    </message>
    <message>
      <source>Colour points</source>
      <translation>Puntos de color</translation>
    </message>
    <message>
      <source>Radius</source>
      <translation>Radio</translation>
    </message>
    <message>
      <source>Radius of the point or brush  ({0} and {1})</source>
      <translation>Radio del punto o del pincel  ({0} y {1})</translation>
    </message>
    <message>
      <source>Pick a colour from a picture</source>
      <translation>Tomar un color de una imagen</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <source>Exemplars of this project, and pictures opened here</source>
      <translation>Muestras de este proyecto e imágenes abiertas aquí</translation>
    </message>
    <message>
      <source>Open picture…</source>
      <translation>Abrir imagen…</translation>
    </message>
    <message>
      <source>Look for a picture on disk</source>
      <translation>Buscar una imagen en el disco</translation>
    </message>
    <message>
      <source>Use colour</source>
      <translation>Usar color</translation>
    </message>
    <message>
      <source>A colour picture</source>
      <translation>Una imagen en color</translation>
    </message>
    <message>
      <source>Open a picture, then click the colour you want.</source>
      <translation>Abra una imagen y pulse el color que quiere.</translation>
    </message>
    <message>
      <source>Click the colour you want.</source>
      <translation>Pulse el color que quiere.</translation>
    </message>
    <message>
      <source>Picture to pick from</source>
      <translation>Imagen de la que tomar</translation>
    </message>
    <message>
      <source>Click the colour you want</source>
      <translation>Pulse el color que quiere</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Color</translation>
    </message>
    <message>
      <source>Give a place its colour by a click</source>
      <translation>Dar a un sitio su color con un clic</translation>
    </message>
    <message>
      <source>Paint strokes</source>
      <translation>Pintar trazos</translation>
    </message>
    <message>
      <source>Drag over the picture to paint a stroke</source>
      <translation>Arrastrar sobre la imagen para pintar un trazo</translation>
    </message>
    <message>
      <source>Choose colour…</source>
      <translation>Elegir color…</translation>
    </message>
    <message>
      <source>Of the point selected, or the next</source>
      <translation>Del punto seleccionado o del próximo</translation>
    </message>
    <message>
      <source>Mix colour…</source>
      <translation>Mezclar color…</translation>
    </message>
    <message>
      <source>Any colour, by the system's dialog</source>
      <translation>Cualquier color, con el diálogo del sistema</translation>
    </message>
    <message>
      <source>Grey</source>
      <translation>Gris</translation>
    </message>
    <message>
      <source>The point selected, or the next, is grey</source>
      <translation>El punto seleccionado, o el próximo, es gris</translation>
    </message>
    <message>
      <source>Pick from picture</source>
      <translation>Tomar de la imagen</translation>
    </message>
    <message>
      <source>Take a colour from the frame</source>
      <translation>Tomar un color del fotograma</translation>
    </message>
    <message>
      <source>Pick from file…</source>
      <translation>Tomar de archivo…</translation>
    </message>
    <message>
      <source>From an exemplar or a picture</source>
      <translation>De una muestra o de una imagen</translation>
    </message>
    <message>
      <source>Smaller point</source>
      <translation>Punto menor</translation>
    </message>
    <message>
      <source>Make point or brush smaller</source>
      <translation>Hacer menor el punto o el pincel</translation>
    </message>
    <message>
      <source>Larger point</source>
      <translation>Punto mayor</translation>
    </message>
    <message>
      <source>Make point or brush larger</source>
      <translation>Hacer mayor el punto o el pincel</translation>
    </message>
    <message>
      <source>Delete point</source>
      <translation>Borrar punto</translation>
    </message>
    <message>
      <source>Delete the selected point  (Delete)</source>
      <translation>Borrar el punto seleccionado  (Supr)</translation>
    </message>
    <message>
      <source>Leave colour points</source>
      <translation>Dejar los puntos de color</translation>
    </message>
    <message>
      <source>Import points…</source>
      <translation>Importar puntos…</translation>
    </message>
    <message>
      <source>Read points from a file</source>
      <translation>Leer puntos de un archivo</translation>
    </message>
    <message>
      <source>Export points…</source>
      <translation>Exportar puntos…</translation>
    </message>
    <message>
      <source>Write all points to a file</source>
      <translation>Escribir todos los puntos en un archivo</translation>
    </message>
    <message>
      <source>Import points</source>
      <translation>Importar puntos</translation>
    </message>
    <message>
      <source>Export points</source>
      <translation>Exportar puntos</translation>
    </message>
    <message>
      <source>{0} on {1}; Undo brings the former ones back.</source>
      <translation>{0} en {1}; Deshacer trae los anteriores.</translation>
    </message>
    <message>
      <source>One colour point</source>
      <translation>Un punto de color</translation>
    </message>
    <message>
      <source>{0} colour points</source>
      <translation>{0} puntos de color</translation>
    </message>
    <message>
      <source>one frame</source>
      <translation>un fotograma</translation>
    </message>
    <message>
      <source>{0} frames</source>
      <translation>{0} fotogramas</translation>
    </message>
    <message>
      <source>Click the picture to lay a point; drag with Shift to paint.</source>
      <translation>Pulse la imagen para poner un punto; arrastre con Mayús para pintar.</translation>
    </message>
    <message>
      <source>Colour of a place</source>
      <translation>Color de un sitio</translation>
    </message>
    <message>
      <source>Click a place whose colour you want.</source>
      <translation>Pulse un sitio cuyo color quiere.</translation>
    </message>
    <message>
      <source>The picture is not there yet; wait a moment.</source>
      <translation>La imagen aún no está; espere un momento.</translation>
    </message>
    <message>
      <source>Quick preview, until the model answers; press {0} to colour the shot.</source>
      <translation>Vista rápida, hasta que responda el modelo; pulse {0} para colorear el plano.</translation>
    </message>
    <message>
      <source>Colour of the next point</source>
      <translation>Color del próximo punto</translation>
    </message>
    <message>
      <source>So the model makes it; press {0} to colour the shot.</source>
      <translation>Así lo hace el modelo; pulse {0} para colorear el plano.</translation>
    </message>
    <message>
      <source>{0} is selected; choose its colour or drag it.</source>
      <translation>{0} está seleccionado; elija su color o arrástrelo.</translation>
    </message>
    <message>
      <source>Stroke {0}</source>
      <translation>Trazo {0}</translation>
    </message>
    <message>
      <source>Point {0}</source>
      <translation>Punto {0}</translation>
    </message>
    <message>
      <source>{0} is grey</source>
      <translation>{0} es gris</translation>
    </message>
    <message>
      <source>Recolour {0}</source>
      <translation>Recolorear {0}</translation>
    </message>
    <message>
      <source>Add {0}</source>
      <translation>Añadir {0}</translation>
    </message>
    <message>
      <source>Move {0}</source>
      <translation>Mover {0}</translation>
    </message>
    <message>
      <source>This point lies on another frame; go there to delete it.</source>
      <translation>Este punto está en otro fotograma; vaya allí para borrarlo.</translation>
    </message>
    <message>
      <source>Delete {0}</source>
      <translation>Borrar {0}</translation>
    </message>
    <message>
      <source>Size of {0}</source>
      <translation>Tamaño de {0}</translation>
    </message>
    <message>
      <source>Fixed colours…</source>
      <translation>Colores fijos…</translation>
    </message>
    <message>
      <source>What has one colour becomes another, in all shots</source>
      <translation>Lo que tiene un color pasa a otro, en todos los planos</translation>
    </message>
    <message>
      <source>Import palette…</source>
      <translation>Importar paleta…</translation>
    </message>
    <message>
      <source>Swatches of a .gpl or .ase file, for points</source>
      <translation>Colores de un archivo .gpl o .ase, para puntos</translation>
    </message>
    <message>
      <source>Export palette…</source>
      <translation>Exportar paleta…</translation>
    </message>
    <message>
      <source>What the film's points and rules use</source>
      <translation>Lo que usan los puntos y reglas de la película</translation>
    </message>
    <message>
      <source>Palettes (*.gpl *.ase)</source>
      <translation>Paletas (*.gpl *.ase)</translation>
    </message>
    <message>
      <source>Import palette</source>
      <translation>Importar paleta</translation>
    </message>
    <message>
      <source>Export palette</source>
      <translation>Exportar paleta</translation>
    </message>
    <message>
      <source>Colour the shots again, and the rules hold for them.</source>
      <translation>Coloree otra vez los planos y las reglas valdrán en ellos.</translation>
    </message>
    <message>
      <source>Offered for colour points: {0}.</source>
      <translation>Ofrecidos para puntos de color: {0}.</translation>
    </message>
    <message>
      <source>Fixed colours</source>
      <translation>Colores fijos</translation>
    </message>
    <message>
      <source>Reading the frame…</source>
      <translation>Leyendo el fotograma…</translation>
    </message>
    <message>
      <source>Click the colour to change throughout the film: it becomes the selected rule's sample. Shift+click adds a sample.</source>
      <translation>Pulse el color que ha de cambiar en toda la película: pasa a ser el ejemplo de la regla seleccionada. Mayús+clic añade un ejemplo.</translation>
    </message>
    <message>
      <source>Click to sample a colour.
Keys: arrows move the cross, Enter samples.</source>
      <translation>Pulse para tomar un color.
Teclas: las flechas mueven la cruz, Intro toma el color.</translation>
    </message>
    <message>
      <source>Show what the rule reaches</source>
      <translation>Mostrar lo que alcanza la regla</translation>
    </message>
    <message>
      <source>Dim all other places</source>
      <translation>Oscurecer todo lo demás</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Reglas</translation>
    </message>
    <message>
      <source>The film's rules; later ones override earlier ones</source>
      <translation>Las reglas de la película; las últimas prevalecen sobre las primeras</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nueva</translation>
    </message>
    <message>
      <source>The next click makes a new rule</source>
      <translation>El próximo clic hace una regla nueva</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Borrar</translation>
    </message>
    <message>
      <source>Delete the selected rule</source>
      <translation>Borrar la regla seleccionada</translation>
    </message>
    <message>
      <source>What to call the rule</source>
      <translation>Cómo llamar a la regla</translation>
    </message>
    <message>
      <source>What the sampled colour becomes</source>
      <translation>En qué se convierte el color tomado</translation>
    </message>
    <message>
      <source>Only on</source>
      <translation>Solo en</translation>
    </message>
    <message>
      <source>Only on things of this kind, as far as the model recognizes them</source>
      <translation>Solo en cosas de esta clase, en lo que el modelo las reconoce</translation>
    </message>
    <message>
      <source>Keep the rules; shots coloured earlier then count as edited</source>
      <translation>Conservar las reglas; los planos coloreados antes cuentan entonces como editados</translation>
    </message>
    <message>
      <source>Becomes</source>
      <translation>Pasa a</translation>
    </message>
    <message>
      <source>1 sample</source>
      <translation>1 ejemplo</translation>
    </message>
    <message>
      <source>Tolerance</source>
      <translation>Tolerancia</translation>
    </message>
    <message>
      <source>How far a colour may lie from the sample</source>
      <translation>A qué distancia del ejemplo puede estar un color</translation>
    </message>
    <message>
      <source>Softness</source>
      <translation>Suavidad</translation>
    </message>
    <message>
      <source>How far beyond that the rule fades out</source>
      <translation>Hasta dónde, más allá, se desvanece la regla</translation>
    </message>
    <message>
      <source>Luma</source>
      <translation>Luma</translation>
    </message>
    <message>
      <source>How far luma may lie from the sample's; 1 is any</source>
      <translation>A qué distancia de la del ejemplo puede estar la luma; 1 es cualquiera</translation>
    </message>
    <message>
      <source>Looking for things…</source>
      <translation>Buscando cosas…</translation>
    </message>
    <message>
      <source>Anything</source>
      <translation>Cualquier cosa</translation>
    </message>
    <message>
      <source>Colour {0}</source>
      <translation>Color {0}</translation>
    </message>
    <message>
      <source>{0} samples</source>
      <translation>{0} ejemplos</translation>
    </message>
    <message>
      <source>Points of this shot; Enter or a double click goes there</source>
      <translation>Puntos de este plano; Intro o doble clic va allí</translation>
    </message>
    <message>
      <source>Go to its frame</source>
      <translation>Ir a su fotograma</translation>
    </message>
    <message>
      <source>   grey</source>
      <translation>   gris</translation>
    </message>
    <message>
      <source>Lies on another frame of this shot</source>
      <translation>Está en otro fotograma de este plano</translation>
    </message>
    <message>
      <source>Press {0} and click the picture: that place and similar ones take your colour.</source>
      <translation>Pulse {0} y luego la imagen: ese sitio y los parecidos toman su color.</translation>
    </message>
    <message>
      <source>{0}, looks like this there:</source>
      <translation>{0}, allí se ve así:</translation>
    </message>
    <message>
      <source>{0}; the picture decides how light it is there.</source>
      <translation>{0}; la imagen decide lo claro que es allí.</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Colores</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>Recientes</translation>
    </message>
    <message>
      <source>Chosen: {0}</source>
      <translation>Elegido: {0}</translation>
    </message>
    <message>
      <source>none so far</source>
      <translation>ninguno aún</translation>
    </message>
    <message>
      <source>Looks like {0}</source>
      <translation>Se parece a {0}</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}: {1}</translation>
    </message>
    <message>
      <source>Scope</source>
      <translation>Monitor</translation>
    </message>
    <message>
      <source>Which scope to see</source>
      <translation>Qué monitor ver</translation>
    </message>
    <message>
      <source>skin</source>
      <translation>piel</translation>
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
      <translation>Saturación</translation>
    </message>
    <message>
      <source>Vectorscope</source>
      <translation>Vectorscopio</translation>
    </message>
    <message>
      <source>Luma waveform</source>
      <translation>Forma de onda de luma</translation>
    </message>
    <message>
      <source>RGB parade</source>
      <translation>Desfile RGB</translation>
    </message>
    <message>
      <source>Histogram</source>
      <translation>Histograma</translation>
    </message>
    <message>
      <source>Chroma over time</source>
      <translation>Croma en el tiempo</translation>
    </message>
    <message>
      <source>About ColorStudio</source>
      <translation>Acerca de ColorStudio</translation>
    </message>
    <message>
      <source>Turns black-and-white film into colour, and leaves the film's luma as it is. Apache License 2.0.</source>
      <translation>Convierte película en blanco y negro en color y deja la luma de la película como está. Licencia Apache 2.0.</translation>
    </message>
    <message>
      <source>Parts and licences</source>
      <translation>Partes y licencias</translation>
    </message>
    <message>
      <source>Components of the studio</source>
      <translation>Componentes del estudio</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Versión</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <source>Commands and their keys</source>
      <translation>Órdenes y sus teclas</translation>
    </message>
    <message>
      <source>Change keys…</source>
      <translation>Cambiar teclas…</translation>
    </message>
    <message>
      <source>Takes</source>
      <translation>Tomas</translation>
    </message>
    <message>
      <source>Playback</source>
      <translation>Reproducción</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Vista</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Archivo</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Edición</translation>
    </message>
    <message>
      <source>&amp;Shots</source>
      <translation>&amp;Planos</translation>
    </message>
    <message>
      <source>&amp;Takes</source>
      <translation>&amp;Tomas</translation>
    </message>
    <message>
      <source>&amp;Colour</source>
      <translation>&amp;Color</translation>
    </message>
    <message>
      <source>&amp;Objects</source>
      <translation>&amp;Objetos</translation>
    </message>
    <message>
      <source>E&amp;xemplars</source>
      <translation>&amp;Muestras</translation>
    </message>
    <message>
      <source>&amp;Playback</source>
      <translation>&amp;Reproducción</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Vista</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>A&amp;yuda</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Herramientas</translation>
    </message>
    <message>
      <source>A picture is an exemplar for a film: open the film first.</source>
      <translation>Una imagen es muestra para una película: abra primero la película.</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>Abrir…</translation>
    </message>
    <message>
      <source>Open a film or a project</source>
      <translation>Abrir una película o un proyecto</translation>
    </message>
    <message>
      <source>Open folder of pictures…</source>
      <translation>Abrir carpeta de imágenes…</translation>
    </message>
    <message>
      <source>Open numbered pictures as a film</source>
      <translation>Abrir imágenes numeradas como película</translation>
    </message>
    <message>
      <source>Pictures a second…</source>
      <translation>Imágenes por segundo…</translation>
    </message>
    <message>
      <source>How fast this folder of pictures plays</source>
      <translation>A qué velocidad va esta carpeta de imágenes</translation>
    </message>
    <message>
      <source>All projects…</source>
      <translation>Todos los proyectos…</translation>
    </message>
    <message>
      <source>Every project, how far it is and when</source>
      <translation>Cada proyecto, cómo va y de cuándo es</translation>
    </message>
    <message>
      <source>Save project as…</source>
      <translation>Guardar proyecto como…</translation>
    </message>
    <message>
      <source>Save this project in a file of its own</source>
      <translation>Guardar este proyecto en un archivo propio</translation>
    </message>
    <message>
      <source>Close film</source>
      <translation>Cerrar película</translation>
    </message>
    <message>
      <source>Go back to the welcome page</source>
      <translation>Volver a la página de inicio</translation>
    </message>
    <message>
      <source>Preferences…</source>
      <translation>Preferencias…</translation>
    </message>
    <message>
      <source>Device, defaults and keys</source>
      <translation>Dispositivo, valores iniciales y teclas</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Salir</translation>
    </message>
    <message>
      <source>Close the studio; all is saved</source>
      <translation>Cerrar el estudio; todo está guardado</translation>
    </message>
    <message>
      <source>Open recent</source>
      <translation>Abrir reciente</translation>
    </message>
    <message>
      <source>Films of this project</source>
      <translation>Películas de este proyecto</translation>
    </message>
    <message>
      <source>Films and projects</source>
      <translation>Películas y proyectos</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Open folder of pictures</source>
      <translation>Abrir carpeta de imágenes</translation>
    </message>
    <message>
      <source>Save project as</source>
      <translation>Guardar proyecto como</translation>
    </message>
    <message>
      <source>Wait for the running jobs, or cancel them, to change the rate.</source>
      <translation>Espere las tareas en marcha, o cancélelas, para cambiar la cadencia.</translation>
    </message>
    <message>
      <source>Wait for the running jobs, or cancel them, to move the project.</source>
      <translation>Espere las tareas en marcha, o cancélelas, para mover el proyecto.</translation>
    </message>
    <message>
      <source>Nothing yet</source>
      <translation>Nada aún</translation>
    </message>
    <message>
      <source>A part of a command's name, or of a key</source>
      <translation>Parte del nombre de una orden, o de una tecla</translation>
    </message>
    <message>
      <source>New key</source>
      <translation>Tecla nueva</translation>
    </message>
    <message>
      <source>Press the new key of this command</source>
      <translation>Pulse la tecla nueva de esta orden</translation>
    </message>
    <message>
      <source>Choose a command to give it another key.</source>
      <translation>Elija una orden para darle otra tecla.</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Órdenes</translation>
    </message>
    <message>
      <source>Choose a command to give it another key</source>
      <translation>Elija una orden para darle otra tecla</translation>
    </message>
    <message>
      <source>Use this key</source>
      <translation>Usar esta tecla</translation>
    </message>
    <message>
      <source>Replace its current keys</source>
      <translation>Reemplaza sus teclas actuales</translation>
    </message>
    <message>
      <source>In addition to its current keys</source>
      <translation>Además de sus teclas actuales</translation>
    </message>
    <message>
      <source>No key</source>
      <translation>Ninguna tecla</translation>
    </message>
    <message>
      <source>Take this command's keys away</source>
      <translation>Quitar las teclas de esta orden</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Restablecer</translation>
    </message>
    <message>
      <source>Restore this command's default keys</source>
      <translation>Devolver a esta orden sus teclas iniciales</translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>Restablecer todo</translation>
    </message>
    <message>
      <source>Restore the default keys of every command</source>
      <translation>Devolver a todas las órdenes sus teclas iniciales</translation>
    </message>
    <message>
      <source>Everything is saved already  (Esc)</source>
      <translation>Todo está ya guardado  (Esc)</translation>
    </message>
    <message>
      <source>Search commands and keys</source>
      <translation>Buscar órdenes y teclas</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Orden</translation>
    </message>
    <message>
      <source>{0} has this key now and would lose it.</source>
      <translation>{0} tiene ahora esta tecla y la perdería.</translation>
    </message>
    <message>
      <source>Press the new key of {0}, then use it.</source>
      <translation>Pulse la tecla nueva de {0} y después úsela.</translation>
    </message>
    <message>
      <source>{0} had one of these keys and lost it.</source>
      <translation>{0} tenía una de estas teclas y la perdió.</translation>
    </message>
    <message>
      <source>ColorStudio ended unexpectedly last time. Your work was saved.</source>
      <translation>ColorStudio terminó inesperadamente la última vez. Su trabajo se guardó.</translation>
    </message>
    <message>
      <source>Open it again</source>
      <translation>Abrirlo otra vez</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Ahora no</translation>
    </message>
    <message>
      <source>Something went wrong, but your work is saved: {0}</source>
      <translation>Algo salió mal, pero su trabajo está guardado: {0}</translation>
    </message>
    <message>
      <source>{0} was open.</source>
      <translation>{0} estaba abierto.</translation>
    </message>
    <message>
      <source>Notices</source>
      <translation>Avisos</translation>
    </message>
    <message>
      <source>Hide this notice</source>
      <translation>Ocultar este aviso</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Preferencias</translation>
    </message>
    <message>
      <source>Changes apply immediately, but not to running jobs.</source>
      <translation>Los cambios valen al momento, pero no para las tareas en marcha.</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <source>Where the model runs</source>
      <translation>Dónde funciona el modelo</translation>
    </message>
    <message>
      <source>Quality of new films</source>
      <translation>Calidad de películas nuevas</translation>
    </message>
    <message>
      <source>For films that have no settings yet</source>
      <translation>Para películas que aún no tienen ajustes</translation>
    </message>
    <message>
      <source>Timecode</source>
      <translation>Código de tiempo</translation>
    </message>
    <message>
      <source>Timecode, non-drop</source>
      <translation>Código de tiempo, non-drop</translation>
    </message>
    <message>
      <source>Frame numbers</source>
      <translation>Números de fotograma</translation>
    </message>
    <message>
      <source>Seconds</source>
      <translation>Segundos</translation>
    </message>
    <message>
      <source>Show times as</source>
      <translation>Mostrar tiempos como</translation>
    </message>
    <message>
      <source>How times are written in timeline, transport and lists</source>
      <translation>Cómo se escriben los tiempos en línea de tiempo, transporte y listas</translation>
    </message>
    <message>
      <source>Memory for pictures</source>
      <translation>Memoria para imágenes</translation>
    </message>
    <message>
      <source>More makes going back and forth faster</source>
      <translation>Más hace más rápido ir adelante y atrás</translation>
    </message>
    <message>
      <source>Cache folder</source>
      <translation>Carpeta de caché</translation>
    </message>
    <message>
      <source>Small pictures that can be recreated; no work is stored here</source>
      <translation>Imágenes pequeñas que se pueden rehacer; aquí no hay trabajo</translation>
    </message>
    <message>
      <source>Painting program</source>
      <translation>Programa de pintura</translation>
    </message>
    <message>
      <source>Krita, GIMP or Photoshop, as found</source>
      <translation>Krita, GIMP o Photoshop, el que haya</translation>
    </message>
    <message>
      <source>Opens keyframes that are edited; a name or a whole path</source>
      <translation>Abre los fotogramas clave que se editan; un nombre o una ruta entera</translation>
    </message>
    <message>
      <source>Cluster</source>
      <translation>Clúster</translation>
    </message>
    <message>
      <source>None: this machine alone</source>
      <translation>Ninguno: solo esta máquina</translation>
    </message>
    <message>
      <source>auto, or ray://HOST:10001: machines that colour the shots of whole jobs</source>
      <translation>auto, o ray://HOST:10001: máquinas que colorean los planos de tareas enteras</translation>
    </message>
    <message>
      <source>Keep the machine awake while jobs run</source>
      <translation>Mantener despierta la máquina mientras haya tareas</translation>
    </message>
    <message>
      <source>It may sleep again when the last job has ended</source>
      <translation>Puede volver a dormir cuando acabe la última</translation>
    </message>
    <message>
      <source>Notify me when work is done</source>
      <translation>Avisarme cuando acabe el trabajo</translation>
    </message>
    <message>
      <source>With a system notification while another window is in use</source>
      <translation>Con un aviso del sistema mientras se usa otra ventana</translation>
    </message>
    <message>
      <source>Choose a folder for caches</source>
      <translation>Elegir una carpeta de caché</translation>
    </message>
    <message>
      <source>A cluster is named auto or ray://HOST:10001.</source>
      <translation>Un clúster se llama auto o ray://HOST:10001.</translation>
    </message>
    <message>
      <source>The fastest there is</source>
      <translation>Lo más rápido que haya</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>Procesador</translation>
    </message>
    <message>
      <source>NVIDIA card</source>
      <translation>Tarjeta NVIDIA</translation>
    </message>
    <message>
      <source>Apple chip</source>
      <translation>Chip de Apple</translation>
    </message>
    <message>
      <source>Nothing can be written in {0}; choose another folder.</source>
      <translation>No se puede escribir en {0}; elija otra carpeta.</translation>
    </message>
    <message>
      <source>All projects</source>
      <translation>Todos los proyectos</translation>
    </message>
    <message>
      <source>Filter by name or folder</source>
      <translation>Filtrar por nombre o carpeta</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filtro</translation>
    </message>
    <message>
      <source>Projects</source>
      <translation>Proyectos</translation>
    </message>
    <message>
      <source>Enter or a double click opens it</source>
      <translation>Intro o doble clic lo abre</translation>
    </message>
    <message>
      <source>No project yet: open a film to begin one.</source>
      <translation>Ningún proyecto aún: abra una película para empezar uno.</translation>
    </message>
    <message>
      <source>Go on with it</source>
      <translation>Seguir con él</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
      <source>Show where the project lies</source>
      <translation>Mostrar dónde está el proyecto</translation>
    </message>
    <message>
      <source>Remove from list</source>
      <translation>Quitar de la lista</translation>
    </message>
    <message>
      <source>The project's file stays</source>
      <translation>El archivo del proyecto queda</translation>
    </message>
    <message>
      <source>not opened lately</source>
      <translation>no abierto últimamente</translation>
    </message>
    <message>
      <source>film missing · {0}</source>
      <translation>falta la película · {0}</translation>
    </message>
    <message>
      <source>New versions need an address that begins with https://.</source>
      <translation>Las versiones nuevas necesitan una dirección que empiece por https://.</translation>
    </message>
    <message>
      <source>Look for new versions</source>
      <translation>Buscar versiones nuevas</translation>
    </message>
    <message>
      <source>Once a day, while the studio runs</source>
      <translation>Una vez al día, mientras el estudio está abierto</translation>
    </message>
    <message>
      <source>Address of the announcements</source>
      <translation>Dirección de los anuncios</translation>
    </message>
    <message>
      <source>A file on the web that names the newest version</source>
      <translation>Un archivo de la web que nombra la última versión</translation>
    </message>
    <message>
      <source>Once a day at most, the studio asks this address for a small file. Nothing about you, your films or this machine is sent, and nothing is installed.</source>
      <translation>Como mucho una vez al día, el estudio pide a esta dirección un archivo pequeño. No se envía nada sobre usted, sus películas ni este equipo, y no se instala nada.</translation>
    </message>
    <message>
      <source>https://…, which this build lacks</source>
      <translation>https://…, que falta en esta edición</translation>
    </message>
    <message>
      <source>Whoever looks after this machine has switched it off</source>
      <translation>Quien cuida este equipo lo ha desactivado</translation>
    </message>
    <message>
      <source>ColorStudio {0} is available</source>
      <translation>ColorStudio {0} está disponible</translation>
    </message>
    <message>
      <source>Show takes</source>
      <translation>Mostrar tomas</translation>
    </message>
    <message>
      <source>Show the takes of the shot</source>
      <translation>Mostrar las tomas del plano</translation>
    </message>
    <message>
      <source>Scopes</source>
      <translation>Monitores</translation>
    </message>
    <message>
      <source>Vectorscope, waveform, parade, histogram</source>
      <translation>Vectorscopio, forma de onda, desfile, histograma</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Pantalla completa</translation>
    </message>
    <message>
      <source>The picture alone; again to go back</source>
      <translation>Solo la imagen; otra vez para volver</translation>
    </message>
    <message>
      <source>Reset layout</source>
      <translation>Restablecer disposición</translation>
    </message>
    <message>
      <source>Put every panel back</source>
      <translation>Devolver cada panel a su sitio</translation>
    </message>
    <message>
      <source>Give commands other keys</source>
      <translation>Dar otras teclas a las órdenes</translation>
    </message>
    <message>
      <source>All keys at a glance</source>
      <translation>Todas las teclas de un vistazo</translation>
    </message>
    <message>
      <source>Versions and licences</source>
      <translation>Versiones y licencias</translation>
    </message>
    <message>
      <source>Every project, how far it is and when  (Ctrl+Shift+O)</source>
      <translation>Cada proyecto, cómo va y de cuándo es  (Ctrl+Mayús+O)</translation>
    </message>
    <message>
      <source>Open film…</source>
      <translation>Abrir película…</translation>
    </message>
    <message>
      <source>Open a film or a project  (Ctrl+O)</source>
      <translation>Abrir una película o un proyecto  (Ctrl+O)</translation>
    </message>
    <message>
      <source>Open pictures…</source>
      <translation>Abrir imágenes…</translation>
    </message>
    <message>
      <source>Open a folder of numbered pictures as a film</source>
      <translation>Abrir una carpeta de imágenes numeradas como película</translation>
    </message>
    <message>
      <source>Try the sample film</source>
      <translation>Probar la película de ejemplo</translation>
    </message>
    <message>
      <source>A short film of our own</source>
      <translation>Una película corta nuestra</translation>
    </message>
    <message>
      <source>Turn black-and-white film into colour.</source>
      <translation>Convertir película en blanco y negro en color.</translation>
    </message>
    <message>
      <source>Or drop a film, a project or a folder of pictures here.</source>
      <translation>O suelte aquí una película, un proyecto o una carpeta de imágenes.</translation>
    </message>
    <message>
      <source>Open {0}</source>
      <translation>Abrir {0}</translation>
    </message>
    <message>
      <source>Everything is saved as you work.</source>
      <translation>Todo se guarda mientras trabaja.</translation>
    </message>
    <message>
      <source>This project holds more films: see File ▸ Films of this project.</source>
      <translation>Este proyecto contiene más películas: vea Archivo ▸ Películas de este proyecto.</translation>
    </message>
    <message>
      <source>This film is in colour already. Its shots keep their colour, unless the inspector says otherwise.</source>
      <translation>Esta película ya está en color. Sus planos conservan su color, salvo que el inspector diga otra cosa.</translation>
    </message>
    <message>
      <source>Inspector</source>
      <translation>Inspector</translation>
    </message>
    <message>
      <source>Jobs</source>
      <translation>Tareas</translation>
    </message>
    <message>
      <source>{0}: done.</source>
      <translation>{0}: hecho.</translation>
    </message>
    <message>
      <source>Colorize</source>
      <translation>Colorear</translation>
    </message>
    <message>
      <source>Colour the selected shots, or this one</source>
      <translation>Colorear los planos seleccionados, o este</translation>
    </message>
    <message>
      <source>Colorize film</source>
      <translation>Colorear película</translation>
    </message>
    <message>
      <source>Colour every shot</source>
      <translation>Colorear cada plano</translation>
    </message>
    <message>
      <source>Re-colorize range</source>
      <translation>Recolorear intervalo</translation>
    </message>
    <message>
      <source>Explore…</source>
      <translation>Explorar…</translation>
    </message>
    <message>
      <source>See this frame in six likely ways</source>
      <translation>Ver este fotograma de seis maneras probables</translation>
    </message>
    <message>
      <source>New seeds…</source>
      <translation>Semillas nuevas…</translation>
    </message>
    <message>
      <source>Mark what came out badly among many shots</source>
      <translation>Marcar lo que salió mal entre muchos planos</translation>
    </message>
    <message>
      <source>Detect shots…</source>
      <translation>Detectar planos…</translation>
    </message>
    <message>
      <source>Find where shots begin</source>
      <translation>Encontrar dónde empiezan los planos</translation>
    </message>
    <message>
      <source>Split shot</source>
      <translation>Dividir plano</translation>
    </message>
    <message>
      <source>Cut the shot at the playhead</source>
      <translation>Cortar el plano en el cabezal</translation>
    </message>
    <message>
      <source>Merge shots</source>
      <translation>Unir planos</translation>
    </message>
    <message>
      <source>Make one of the selected shots</source>
      <translation>Hacer uno de los planos seleccionados</translation>
    </message>
    <message>
      <source>Move cut 1 frame left</source>
      <translation>Corte 1 fotograma a la izquierda</translation>
    </message>
    <message>
      <source>Move the nearest cut</source>
      <translation>Mover el corte más cercano</translation>
    </message>
    <message>
      <source>Move cut 1 frame right</source>
      <translation>Corte 1 fotograma a la derecha</translation>
    </message>
    <message>
      <source>Dissolve…</source>
      <translation>Encadenado…</translation>
    </message>
    <message>
      <source>Say over how many frames shots fade into each other</source>
      <translation>Decir en cuántos fotogramas se encadenan los planos</translation>
    </message>
    <message>
      <source>Name shot…</source>
      <translation>Nombrar plano…</translation>
    </message>
    <message>
      <source>Give this shot a name</source>
      <translation>Dar un nombre a este plano</translation>
    </message>
    <message>
      <source>Marker</source>
      <translation>Marca</translation>
    </message>
    <message>
      <source>Set or remove a marker here</source>
      <translation>Poner o quitar una marca aquí</translation>
    </message>
    <message>
      <source>Previous problem</source>
      <translation>Problema anterior</translation>
    </message>
    <message>
      <source>Where the colour is worth a look</source>
      <translation>Donde el color merece una mirada</translation>
    </message>
    <message>
      <source>Next problem</source>
      <translation>Problema siguiente</translation>
    </message>
    <message>
      <source>Detect shots</source>
      <translation>Detectar planos</translation>
    </message>
    <message>
      <source>Sensitivity in percent; more finds more cuts.
Shots that you split, merged or moved stay as they are, and so do names, grades
and settings. Undo brings the present list back.</source>
      <translation>Sensibilidad en tanto por ciento; más encuentra más cortes.
Los planos que dividió, unió o movió quedan como están, igual que nombres, etalonajes
y ajustes. Deshacer devuelve la lista actual.</translation>
    </message>
    <message>
      <source>Dissolve</source>
      <translation>Encadenado</translation>
    </message>
    <message>
      <source>Name shot</source>
      <translation>Nombrar plano</translation>
    </message>
    <message>
      <source>Every shot has colour; select shots to colour them in another way.</source>
      <translation>Cada plano tiene color; seleccione planos para colorearlos de otra manera.</translation>
    </message>
    <message>
      <source>Set in and out first (I and O): they say what to colour again.</source>
      <translation>Ponga primero entrada y salida (I y O): dicen qué recolorear.</translation>
    </message>
    <message>
      <source>One shot.</source>
      <translation>Un plano.</translation>
    </message>
    <message>
      <source>{0} shots.</source>
      <translation>{0} planos.</translation>
    </message>
    <message>
      <source>The shot begins here already; move the playhead to split.</source>
      <translation>El plano ya empieza aquí; mueva el cabezal para dividir.</translation>
    </message>
    <message>
      <source>There is only one shot, so there is no cut to move.</source>
      <translation>Solo hay un plano, así que no hay corte que mover.</translation>
    </message>
    <message>
      <source>There is only one shot, so nothing fades into another.</source>
      <translation>Solo hay un plano, así que nada se encadena con otro.</translation>
    </message>
    <message>
      <source>The shots at this cut are too short for a dissolve.</source>
      <translation>Los planos de este corte son demasiado cortos para un encadenado.</translation>
    </message>
    <message>
      <source>Add exemplar…</source>
      <translation>Añadir muestra…</translation>
    </message>
    <message>
      <source>Colour more steadily</source>
      <translation>Colorear con más calma</translation>
    </message>
    <message>
      <source>Colour with a new seed</source>
      <translation>Colorear con una semilla nueva</translation>
    </message>
    <message>
      <source>Lay a colour point</source>
      <translation>Poner un punto de color</translation>
    </message>
    <message>
      <source>Fade colour in black</source>
      <translation>Desvanecer el color en el negro</translation>
    </message>
    <message>
      <source>In colour already: {1}, which Colorize film leaves alone.</source>
      <translation>Ya en color: {1}, que Colorear película deja en paz.</translation>
    </message>
    <message>
      <source>The shot begins at {0} now.</source>
      <translation>El plano empieza ahora en {0}.</translation>
    </message>
    <message>
      <source>Frames over which the shots at {0} fade into each other, up to {1}; 0 is a cut.
Their colour is mixed there as the pictures are, once both are colorized again.</source>
      <translation>Fotogramas en los que se encadenan los planos en {0}, hasta {1}; 0 es un corte.
Su color se mezcla allí como las imágenes, una vez recoloreados los dos.</translation>
    </message>
    <message>
      <source>Looking through the film for problems…</source>
      <translation>Buscando problemas en la película…</translation>
    </message>
    <message>
      <source>No more problems this way.</source>
      <translation>No hay más problemas en este sentido.</translation>
    </message>
    <message>
      <source>1 more problem was found.</source>
      <translation>Se encontró 1 problema más.</translation>
    </message>
    <message>
      <source>{0} more problems were found.</source>
      <translation>Se encontraron {0} problemas más.</translation>
    </message>
    <message>
      <source>Curves and wheels act only in this range.</source>
      <translation>Curvas y ruedas actúan solo en este intervalo.</translation>
    </message>
    <message>
      <source>Hue against hue</source>
      <translation>Tono según tono</translation>
    </message>
    <message>
      <source>What each hue, from left to right, becomes</source>
      <translation>En qué se convierte cada tono, de izquierda a derecha</translation>
    </message>
    <message>
      <source>Hue against saturation</source>
      <translation>Tono según saturación</translation>
    </message>
    <message>
      <source>How strong each hue, from left to right, becomes</source>
      <translation>Qué fuerza toma cada tono, de izquierda a derecha</translation>
    </message>
    <message>
      <source>Shadows</source>
      <translation>Sombras</translation>
    </message>
    <message>
      <source>A cast for what is dark</source>
      <translation>Una dominante para lo oscuro</translation>
    </message>
    <message>
      <source>Midtones</source>
      <translation>Medios</translation>
    </message>
    <message>
      <source>A cast for what is neither</source>
      <translation>Una dominante para lo intermedio</translation>
    </message>
    <message>
      <source>Highlights</source>
      <translation>Luces</translation>
    </message>
    <message>
      <source>A cast for what is bright</source>
      <translation>Una dominante para lo claro</translation>
    </message>
    <message>
      <source>Luma from</source>
      <translation>Luma desde</translation>
    </message>
    <message>
      <source>The darkest that is reached</source>
      <translation>Lo más oscuro que se alcanza</translation>
    </message>
    <message>
      <source>Luma to</source>
      <translation>Luma hasta</translation>
    </message>
    <message>
      <source>The brightest that is reached</source>
      <translation>Lo más claro que se alcanza</translation>
    </message>
    <message>
      <source>How far beyond these both it fades out</source>
      <translation>Hasta dónde, más allá de ambos, se desvanece</translation>
    </message>
    <message>
      <source>Hue</source>
      <translation>Tono</translation>
    </message>
    <message>
      <source>The hue in the middle of the range</source>
      <translation>El tono en medio del intervalo</translation>
    </message>
    <message>
      <source>How many degrees of hue are reached; 360 are all</source>
      <translation>Cuántos grados de tono se alcanzan; 360 son todos</translation>
    </message>
    <message>
      <source>How many degrees beyond it fades out</source>
      <translation>Cuántos grados más allá se desvanece</translation>
    </message>
    <message>
      <source>Luma edge</source>
      <translation>Borde de luma</translation>
    </message>
    <message>
      <source>Hue width</source>
      <translation>Ancho de tono</translation>
    </message>
    <message>
      <source>Hue edge</source>
      <translation>Borde de tono</translation>
    </message>
    <message>
      <source>Comes in by</source>
      <translation>Entra por</translation>
    </message>
    <message>
      <source>Goes out by</source>
      <translation>Sale por</translation>
    </message>
    <message>
      <source>a cut</source>
      <translation>un corte</translation>
    </message>
    <message>
      <source>a dissolve of </source>
      <translation>un encadenado de </translation>
    </message>
    <message>
      <source> frames</source>
      <translation> fotogramas</translation>
    </message>
    <message>
      <source>Frames that show this shot and the one beside it: colour is mixed there</source>
      <translation>Fotogramas que muestran este plano y el de al lado: el color se mezcla allí</translation>
    </message>
    <message>
      <source>Explore</source>
      <translation>Explorar</translation>
    </message>
    <message>
      <source>How different</source>
      <translation>Cuánto difieren</translation>
    </message>
    <message>
      <source>How far they may depart from the likeliest colour</source>
      <translation>Cuánto pueden apartarse del color más probable</translation>
    </message>
    <message>
      <source>More like this</source>
      <translation>Más así</translation>
    </message>
    <message>
      <source>Six others</source>
      <translation>Otras seis</translation>
    </message>
    <message>
      <source>Other likely ways, picked at random</source>
      <translation>Otras maneras probables, al azar</translation>
    </message>
    <message>
      <source>Colouring this frame in six ways…</source>
      <translation>Coloreando este fotograma de seis maneras…</translation>
    </message>
    <message>
      <source>Click the one you like, and the shot follows it.</source>
      <translation>Pulse la que le guste y el plano la sigue.</translation>
    </message>
    <message>
      <source>Varied</source>
      <translation>Variado</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>Atrevido</translation>
    </message>
    <message>
      <source>Variation {0}</source>
      <translation>Variación {0}</translation>
    </message>
    <message>
      <source>Colour the shot like this  ({0})</source>
      <translation>Colorear el plano así  ({0})</translation>
    </message>
    <message>
      <source>More like variation {0}</source>
      <translation>Más como la variación {0}</translation>
    </message>
    <message>
      <source>Others near this one  (Shift+{0})</source>
      <translation>Otras cercanas a esta  (Mayús+{0})</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Look</translation>
    </message>
    <message>
      <source>A grade to start from</source>
      <translation>Un etalonaje con el que empezar</translation>
    </message>
    <message>
      <source>Basic</source>
      <translation>Básico</translation>
    </message>
    <message>
      <source>Curves</source>
      <translation>Curvas</translation>
    </message>
    <message>
      <source>Wheels</source>
      <translation>Ruedas</translation>
    </message>
    <message>
      <source>Range</source>
      <translation>Intervalo</translation>
    </message>
    <message>
      <source>Vividness, warmth and tint of all colour</source>
      <translation>Viveza, calidez y tinte de todo el color</translation>
    </message>
    <message>
      <source>Turn single hues, or make them stronger or paler</source>
      <translation>Girar tonos sueltos, hacerlos más fuertes o más pálidos</translation>
    </message>
    <message>
      <source>Casts for shadows, midtones and highlights</source>
      <translation>Dominantes para sombras, medios y luces</translation>
    </message>
    <message>
      <source>Limit curves and wheels to a range of luma or hue</source>
      <translation>Limitar curvas y ruedas a un intervalo de luma o de tono</translation>
    </message>
    <message>
      <source>Reset grade</source>
      <translation>Restablecer etalonaje</translation>
    </message>
    <message>
      <source>Show the colour as the model made it</source>
      <translation>Mostrar el color como lo hizo el modelo</translation>
    </message>
    <message>
      <source>0 is grey, 1 is as the model made it</source>
      <translation>0 es gris, 1 como lo hizo el modelo</translation>
    </message>
    <message>
      <source>Blue to amber</source>
      <translation>De azul a ámbar</translation>
    </message>
    <message>
      <source>Green to magenta</source>
      <translation>De verde a magenta</translation>
    </message>
    <message>
      <source>Own tint</source>
      <translation>Tinte propio</translation>
    </message>
    <message>
      <source>How much of the tint or tone that the film has lies over the colour</source>
      <translation>Cuánto del tinte o tono que tiene la película queda sobre el color</translation>
    </message>
    <message>
      <source>Black point</source>
      <translation>Punto negro</translation>
    </message>
    <message>
      <source>Below this luma colour fades to grey</source>
      <translation>Por debajo de esta luma el color se desvanece en gris</translation>
    </message>
    <message>
      <source>White point</source>
      <translation>Punto blanco</translation>
    </message>
    <message>
      <source>Above this luma colour fades to grey</source>
      <translation>Por encima de esta luma el color se desvanece en gris</translation>
    </message>
    <message>
      <source>Keep as look</source>
      <translation>Guardar como look</translation>
    </message>
    <message>
      <source>Keep this grade as a look</source>
      <translation>Guardar este etalonaje como look</translation>
    </message>
    <message>
      <source>Delete look</source>
      <translation>Borrar look</translation>
    </message>
    <message>
      <source>Delete this look</source>
      <translation>Borrar este look</translation>
    </message>
    <message>
      <source>Custom</source>
      <translation>Propio</translation>
    </message>
    <message>
      <source>Click to add a node, drag it, double click to remove it.
Keys: Insert adds, Delete removes, Left and Right choose, Up, Down, Page up and Page down move.</source>
      <translation>Pulse para añadir un nodo, arrástrelo, doble clic lo quita.
Teclas: Insert añade, Supr quita, Izquierda y Derecha eligen, Arriba, Abajo, Re Pág y Av Pág mueven.</translation>
    </message>
    <message>
      <source>1 node</source>
      <translation>1 nodo</translation>
    </message>
    <message>
      <source>{0} nodes</source>
      <translation>{0} nodos</translation>
    </message>
    <message>
      <source>Follow the film</source>
      <translation>Seguir a la película</translation>
    </message>
    <message>
      <source>Remove these shots' own settings; they follow the film again</source>
      <translation>Quitar los ajustes propios de estos planos; vuelven a seguir a la película</translation>
    </message>
    <message>
      <source>Settings of all shots without their own</source>
      <translation>Ajustes de todos los planos sin los suyos</translation>
    </message>
    <message>
      <source>Settings of the shots selected</source>
      <translation>Ajustes de los planos seleccionados</translation>
    </message>
    <message>
      <source>No film</source>
      <translation>Ninguna película</translation>
    </message>
    <message>
      <source>Open a film to begin.</source>
      <translation>Abra una película para empezar.</translation>
    </message>
    <message>
      <source>Shots are not known yet; the whole film can be coloured anyway.</source>
      <translation>Aún no se conocen los planos; la película entera se puede colorear igualmente.</translation>
    </message>
    <message>
      <source>1 frame</source>
      <translation>1 fotograma</translation>
    </message>
    <message>
      <source>Holds for all shots; none has settings of its own.</source>
      <translation>Vale para todos los planos; ninguno tiene ajustes propios.</translation>
    </message>
    <message>
      <source>own settings</source>
      <translation>ajustes propios</translation>
    </message>
    <message>
      <source>as the film</source>
      <translation>como la película</translation>
    </message>
    <message>
      <source>{0} · {1} s</source>
      <translation>{0} · {1} s</translation>
    </message>
    <message>
      <source>Holds for {0} of {1} shots; the others have settings of their own.</source>
      <translation>Vale para {0} de {1} planos; los demás tienen ajustes propios.</translation>
    </message>
    <message>
      <source>{0} ({1} of {2} frames)</source>
      <translation>{0} ({1} de {2} fotogramas)</translation>
    </message>
    <message>
      <source>approved</source>
      <translation>aprobado</translation>
    </message>
    <message>
      <source>locked</source>
      <translation>bloqueado</translation>
    </message>
    <message>
      <source>Scene {0}</source>
      <translation>Escena {0}</translation>
    </message>
    <message>
      <source>What to call the look</source>
      <translation>Cómo llamar al look</translation>
    </message>
    <message>
      <source>With model, quality, steps and steadiness</source>
      <translation>Con modelo, calidad, pasos y calma</translation>
    </message>
    <message>
      <source>Shots that are given this look are then coloured this way, too</source>
      <translation>Los planos que reciben este look se colorean después también así</translation>
    </message>
    <message>
      <source>A built-in look has this name; choose another.</source>
      <translation>Un look incluido tiene este nombre; elija otro.</translation>
    </message>
    <message>
      <source>This replaces your look of the same name.</source>
      <translation>Esto reemplaza su look del mismo nombre.</translation>
    </message>
    <message>
      <source>Kept for all your films, beside the built-in looks.</source>
      <translation>Guardado para todas sus películas, junto a los looks incluidos.</translation>
    </message>
    <message>
      <source>warm</source>
      <translation>cálido</translation>
    </message>
    <message>
      <source>cool</source>
      <translation>frío</translation>
    </message>
    <message>
      <source>dusk</source>
      <translation>ocaso</translation>
    </message>
    <message>
      <source>night</source>
      <translation>noche</translation>
    </message>
    <message>
      <source>other clothes</source>
      <translation>otra ropa</translation>
    </message>
    <message>
      <source>another way</source>
      <translation>otra manera</translation>
    </message>
    <message>
      <source>likeliest</source>
      <translation>lo más probable</translation>
    </message>
    <message>
      <source>Mood…</source>
      <translation>Ambiente…</translation>
    </message>
    <message>
      <source>What sky, grass, skin ... of these shots weakly lean to</source>
      <translation>A qué tienden un poco cielo, hierba, piel ... de estos planos</translation>
    </message>
    <message>
      <source>Colour the shots again, and they lean to it.</source>
      <translation>Coloree otra vez los planos y tenderán a él.</translation>
    </message>
    <message>
      <source>Mood</source>
      <translation>Ambiente</translation>
    </message>
    <message>
      <source>What is seen of these things weakly leans to these colours, where nothing else is known. A double click changes a colour, Delete takes it out.</source>
      <translation>Lo que se ve de estas cosas tiende un poco a estos colores, donde no se sabe otra cosa. Un doble clic cambia un color, Supr lo quita.</translation>
    </message>
    <message>
      <source>Colours of things</source>
      <translation>Colores de las cosas</translation>
    </message>
    <message>
      <source>1 goes half the way, 2 nearly all of it</source>
      <translation>1 hace medio camino, 2 casi todo</translation>
    </message>
    <message>
      <source>Kind of thing</source>
      <translation>Clase de cosa</translation>
    </message>
    <message>
      <source>Add a colour for this kind of thing</source>
      <translation>Añadir un color para esta clase de cosa</translation>
    </message>
    <message>
      <source>Begin from</source>
      <translation>Empezar por</translation>
    </message>
    <message>
      <source>Begin from the colours of a known mood</source>
      <translation>Empezar por los colores de un ambiente conocido</translation>
    </message>
    <message>
      <source>Begin from…</source>
      <translation>Empezar por…</translation>
    </message>
    <message>
      <source>From approved shots</source>
      <translation>De planos aprobados</translation>
    </message>
    <message>
      <source>The colours that things have in the shots you approved</source>
      <translation>Los colores que tienen las cosas en los planos que aprobó</translation>
    </message>
    <message>
      <source>Leave the mood as it is</source>
      <translation>Dejar el ambiente como está</translation>
    </message>
    <message>
      <source>The next colouring of these shots leans to it</source>
      <translation>El próximo coloreado de estos planos tiende a él</translation>
    </message>
    <message>
      <source>Looking at the approved shots…</source>
      <translation>Mirando los planos aprobados…</translation>
    </message>
    <message>
      <source>Use mood</source>
      <translation>Usar ambiente</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>Fuerza</translation>
    </message>
    <message>
      <source>Own colours</source>
      <translation>Colores propios</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Ninguno</translation>
    </message>
    <message>
      <source>Noon</source>
      <translation>Mediodía</translation>
    </message>
    <message>
      <source>Dusk</source>
      <translation>Ocaso</translation>
    </message>
    <message>
      <source>Technicolor</source>
      <translation>Technicolor</translation>
    </message>
    <message>
      <source>Autochrome</source>
      <translation>Autocromo</translation>
    </message>
    <message>
      <source>Keep own colour</source>
      <translation>Conservar color propio</translation>
    </message>
    <message>
      <source>Show these shots as the film has them; Colorize film leaves them alone</source>
      <translation>Mostrar estos planos como los tiene la película; Colorear película los deja en paz</translation>
    </message>
    <message>
      <source>In colour already.</source>
      <translation>Ya en color.</translation>
    </message>
    <message>
      <source>Tinted {0}.</source>
      <translation>Teñido: {0}.</translation>
    </message>
    <message>
      <source>Some are in colour already. {0}</source>
      <translation>Algunos ya están en color. {0}</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>Problema</translation>
    </message>
    <message>
      <source>What helps here; undo takes it back</source>
      <translation>Lo que ayuda aquí; Deshacer lo retira</translation>
    </message>
    <message>
      <source>Go to the next one  (N)</source>
      <translation>Ir al siguiente  (N)</translation>
    </message>
    <message>
      <source>Hide this</source>
      <translation>Ocultar esto</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>Indicación</translation>
    </message>
    <message>
      <source>What the picture shows, and in which colours; Enter applies it</source>
      <translation>Qué muestra la imagen y en qué colores; Intro la aplica</translation>
    </message>
    <message>
      <source>For example: a red coat, green hills</source>
      <translation>Por ejemplo: a red coat, green hills</translation>
    </message>
    <message>
      <source>Negative prompt</source>
      <translation>Indicación negativa</translation>
    </message>
    <message>
      <source>What the colours should avoid; Enter applies it</source>
      <translation>Lo que los colores deberían evitar; Intro la aplica</translation>
    </message>
    <message>
      <source>For example: sepia, a blue cast</source>
      <translation>Por ejemplo: sepia, a blue cast</translation>
    </message>
    <message>
      <source>Away from</source>
      <translation>Lejos de</translation>
    </message>
    <message>
      <source>New seeds</source>
      <translation>Semillas nuevas</translation>
    </message>
    <message>
      <source>Mark the shots that came out badly: only those are coloured again.</source>
      <translation>Marque los planos que salieron mal: solo esos se colorean otra vez.</translation>
    </message>
    <message>
      <source>Colour the marked shots with another seed each</source>
      <translation>Colorear los planos marcados con otra semilla cada uno</translation>
    </message>
    <message>
      <source>Mark all</source>
      <translation>Marcar todo</translation>
    </message>
    <message>
      <source>Mark every shot of this sheet</source>
      <translation>Marcar cada plano de esta hoja</translation>
    </message>
    <message>
      <source>Mark none</source>
      <translation>No marcar nada</translation>
    </message>
    <message>
      <source>Take all marks off</source>
      <translation>Quitar todas las marcas</translation>
    </message>
    <message>
      <source>Leave all shots as they are</source>
      <translation>Dejar todos los planos como están</translation>
    </message>
    <message>
      <source>New seed for 1 shot</source>
      <translation>Semilla nueva para 1 plano</translation>
    </message>
    <message>
      <source>New seeds for {0} shots</source>
      <translation>Semillas nuevas para {0} planos</translation>
    </message>
    <message>
      <source>Find shots of this set…</source>
      <translation>Buscar planos de este decorado…</translation>
    </message>
    <message>
      <source>Name all shots of one set as a scene</source>
      <translation>Nombrar escena todos los planos de un decorado</translation>
    </message>
    <message>
      <source>Review sheet…</source>
      <translation>Hoja de revisión…</translation>
    </message>
    <message>
      <source>Approve, lock and note shots on a sheet</source>
      <translation>Aprobar, bloquear y anotar planos en una hoja</translation>
    </message>
    <message>
      <source>Approve</source>
      <translation>Aprobar</translation>
    </message>
    <message>
      <source>The shots meant are good; again: they are not</source>
      <translation>Los planos en cuestión son buenos; otra vez: no lo son</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Bloquear</translation>
    </message>
    <message>
      <source>No job gives the shots meant new colour; again: unlock</source>
      <translation>Ninguna tarea da color nuevo a los planos en cuestión; otra vez: desbloquear</translation>
    </message>
    <message>
      <source>Note…</source>
      <translation>Nota…</translation>
    </message>
    <message>
      <source>Write down what is to be known of the shots meant</source>
      <translation>Anotar lo que hay que saber de los planos en cuestión</translation>
    </message>
    <message>
      <source>The shots of “{0}” are selected: what you set now applies to all of them.</source>
      <translation>Los planos de «{0}» están seleccionados: lo que ajuste ahora vale para todos.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>What is to be known of these shots</source>
      <translation>Lo que hay que saber de estos planos</translation>
    </message>
    <message>
      <source>Review shots</source>
      <translation>Revisar planos</translation>
    </message>
    <message>
      <source>Scene</source>
      <translation>Escena</translation>
    </message>
    <message>
      <source>Which shots are shown</source>
      <translation>Qué planos se muestran</translation>
    </message>
    <message>
      <source>Mark every shot</source>
      <translation>Marcar cada plano</translation>
    </message>
    <message>
      <source>Close the sheet</source>
      <translation>Cerrar la hoja</translation>
    </message>
    <message>
      <source>These shots are good</source>
      <translation>Estos planos son buenos</translation>
    </message>
    <message>
      <source>Locked shots are never recoloured</source>
      <translation>Los planos bloqueados nunca se recolorean</translation>
    </message>
    <message>
      <source>Write down what is left to do</source>
      <translation>Anotar lo que queda por hacer</translation>
    </message>
    <message>
      <source>Select</source>
      <translation>Seleccionar</translation>
    </message>
    <message>
      <source>Close the sheet and select these shots, to grade them together and so on</source>
      <translation>Cerrar la hoja y seleccionar estos planos, para etalonarlos juntos y demás</translation>
    </message>
    <message>
      <source>All shots</source>
      <translation>Todos los planos</translation>
    </message>
    <message>
      <source>Take approval back</source>
      <translation>Retirar la aprobación</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Desbloquear</translation>
    </message>
    <message>
      <source>Shots of this set</source>
      <translation>Planos de este decorado</translation>
    </message>
    <message>
      <source>Looking for shots</source>
      <translation>Buscando planos</translation>
    </message>
    <message>
      <source>Name of the scene, such as Office</source>
      <translation>Nombre de la escena, como Oficina</translation>
    </message>
    <message>
      <source>Name of the scene</source>
      <translation>Nombre de la escena</translation>
    </message>
    <message>
      <source>Name the marked shots as a scene and select them</source>
      <translation>Nombrar escena los planos marcados y seleccionarlos</translation>
    </message>
    <message>
      <source>Close without naming a scene</source>
      <translation>Cerrar sin nombrar ninguna escena</translation>
    </message>
    <message>
      <source>The most similar shots come first. Those that show this set are marked: correct the marks.</source>
      <translation>Los planos más parecidos van primero. Los que muestran este decorado están marcados: corrija las marcas.</translation>
    </message>
    <message>
      <source>Name scene of 1 shot</source>
      <translation>Nombrar escena de 1 plano</translation>
    </message>
    <message>
      <source>Name scene of {0} shots</source>
      <translation>Nombrar escena de {0} planos</translation>
    </message>
    <message>
      <source>Looking for shots of this set…</source>
      <translation>Buscando planos de este decorado…</translation>
    </message>
    <message>
      <source>{0} %</source>
      <translation>{0} %</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Borrador</translation>
    </message>
    <message>
      <source>Standard</source>
      <translation>Estándar</translation>
    </message>
    <message>
      <source>Fine</source>
      <translation>Fina</translation>
    </message>
    <message>
      <source>Next colouring</source>
      <translation>Próximo coloreado</translation>
    </message>
    <message>
      <source>Guidance</source>
      <translation>Guía</translation>
    </message>
    <message>
      <source>Which model invents the colour</source>
      <translation>Qué modelo inventa el color</translation>
    </message>
    <message>
      <source>Draft is quick: the default model's first guess as it is, fewer steps of others; fine takes its time</source>
      <translation>Borrador es rápido: la primera idea del modelo inicial tal cual, menos pasos de otros; Fina se toma su tiempo</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Pasos</translation>
    </message>
    <message>
      <source>Sampling steps of each pass, if any; 0: the number that Quality sets</source>
      <translation>Pasos de cada pasada, si los hay; 0: los que fije la calidad</translation>
    </message>
    <message>
      <source>By quality</source>
      <translation>Según la calidad</translation>
    </message>
    <message>
      <source>How strictly the prompt is followed; 1 is the model's default</source>
      <translation>Con qué rigor se sigue la indicación; 1 es el valor del modelo</translation>
    </message>
    <message>
      <source>How far from the grey picture the model may go, in percent; 0: its default</source>
      <translation>A qué distancia de la imagen gris puede ir el modelo, en tanto por ciento; 0: su valor</translation>
    </message>
    <message>
      <source>The model's own</source>
      <translation>La del modelo</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Semilla</translation>
    </message>
    <message>
      <source>Another seed, another colouring</source>
      <translation>Otra semilla, otro coloreado</translation>
    </message>
    <message>
      <source>Steadiness</source>
      <translation>Calma</translation>
    </message>
    <message>
      <source>Smoothing along the motion; 0 is off</source>
      <translation>Suavizado a lo largo del movimiento; 0: ninguno</translation>
    </message>
    <message>
      <source>Variety</source>
      <translation>Variedad</translation>
    </message>
    <message>
      <source>How far seeds may differ; 0 keeps to the likeliest colour</source>
      <translation>Cuánto pueden diferir las semillas; 0 se queda con el color más probable</translation>
    </message>
    <message>
      <source>Lean</source>
      <translation>Inclinación</translation>
    </message>
    <message>
      <source>Which likely way the colour goes; see Explore</source>
      <translation>Hacia qué manera probable va el color; vea Explorar</translation>
    </message>
    <message>
      <source>What sky, grass, skin and other things weakly lean to</source>
      <translation>A qué tienden un poco cielo, hierba, piel y otras cosas</translation>
    </message>
    <message>
      <source>Find and try other models</source>
      <translation>Buscar y probar otros modelos</translation>
    </message>
    <message>
      <source>Own mood</source>
      <translation>Ambiente propio</translation>
    </message>
    <message>
      <source>Put a mood together, or take your own</source>
      <translation>Componer un ambiente o tomar el propio</translation>
    </message>
    <message>
      <source>Random seed</source>
      <translation>Semilla al azar</translation>
    </message>
    <message>
      <source>Pick another seed at random</source>
      <translation>Tomar otra semilla al azar</translation>
    </message>
    <message>
      <source>Auto: what suits the film</source>
      <translation>Auto: lo que conviene a la película</translation>
    </message>
    <message>
      <source>No commercial use: {0}</source>
      <translation>Sin uso comercial: {0}</translation>
    </message>
    <message>
      <source>{0} (not installed)</source>
      <translation>{0} (no instalado)</translation>
    </message>
    <message>
      <source>Copy grade</source>
      <translation>Copiar etalonaje</translation>
    </message>
    <message>
      <source>Copy the grade of this shot</source>
      <translation>Copiar el etalonaje de este plano</translation>
    </message>
    <message>
      <source>Paste grade</source>
      <translation>Pegar etalonaje</translation>
    </message>
    <message>
      <source>Give it to the shots selected</source>
      <translation>Darlo a los planos seleccionados</translation>
    </message>
    <message>
      <source>Paste grade to scene</source>
      <translation>Pegar en la escena</translation>
    </message>
    <message>
      <source>Give it to all shots of the scene</source>
      <translation>Darlo a todos los planos de la escena</translation>
    </message>
    <message>
      <source>Load grade…</source>
      <translation>Cargar etalonaje…</translation>
    </message>
    <message>
      <source>Give these shots the grade of a file</source>
      <translation>Dar a estos planos el etalonaje de un archivo</translation>
    </message>
    <message>
      <source>Save grade…</source>
      <translation>Guardar etalonaje…</translation>
    </message>
    <message>
      <source>Write the grade of this shot to a file</source>
      <translation>Escribir el etalonaje de este plano en un archivo</translation>
    </message>
    <message>
      <source>Apply to selection</source>
      <translation>Aplicar a la selección</translation>
    </message>
    <message>
      <source>Colour and grade them as this one</source>
      <translation>Colorearlos y etalonarlos como este</translation>
    </message>
    <message>
      <source>Make film settings</source>
      <translation>Hacerlo ajustes de la película</translation>
    </message>
    <message>
      <source>Let the film follow this shot</source>
      <translation>Que la película siga a este plano</translation>
    </message>
    <message>
      <source>Forget the settings of these shots</source>
      <translation>Olvidar los ajustes de estos planos</translation>
    </message>
    <message>
      <source>Grades (*.json)</source>
      <translation>Etalonajes (*.json)</translation>
    </message>
    <message>
      <source>The grade is copied; select shots and paste it.</source>
      <translation>El etalonaje está copiado; seleccione planos y péguelo.</translation>
    </message>
    <message>
      <source>The grade is given to {0} of {1}.</source>
      <translation>El etalonaje está dado a {0} de {1}.</translation>
    </message>
    <message>
      <source>Load grade</source>
      <translation>Cargar etalonaje</translation>
    </message>
    <message>
      <source>Save grade</source>
      <translation>Guardar etalonaje</translation>
    </message>
    <message>
      <source>These are the film's settings now, for all shots without their own.</source>
      <translation>Estos son ahora los ajustes de la película, para todos los planos sin los suyos.</translation>
    </message>
    <message>
      <source>A click or Space marks a shot</source>
      <translation>Un clic o Espacio marca un plano</translation>
    </message>
    <message>
      <source>Match shots</source>
      <translation>Igualar planos</translation>
    </message>
    <message>
      <source>Which neighbouring shots these shots should match in colour</source>
      <translation>Con qué planos vecinos deberían concordar estos en el color</translation>
    </message>
    <message>
      <source>Match</source>
      <translation>Igualar</translation>
    </message>
    <message>
      <source>Palette memory</source>
      <translation>Memoria de paleta</translation>
    </message>
    <message>
      <source>Places and people that return get the colours they had before</source>
      <translation>Lugares y personas que vuelven toman los colores que tenían</translation>
    </message>
    <message>
      <source>Places in space</source>
      <translation>Lugares en el espacio</translation>
    </message>
    <message>
      <source>Where the camera moves, find its path: places that return are known by where they are. Takes some seconds a shot</source>
      <translation>Donde la cámara se mueve, hallar su camino: los lugares que vuelven se reconocen por su posición. Tarda unos segundos por plano</translation>
    </message>
    <message>
      <source>No other shot</source>
      <translation>Ningún otro plano</translation>
    </message>
    <message>
      <source>Previous shot</source>
      <translation>Plano anterior</translation>
    </message>
    <message>
      <source>Next shot</source>
      <translation>Plano siguiente</translation>
    </message>
    <message>
      <source>Both neighbours</source>
      <translation>Los dos vecinos</translation>
    </message>
    <message>
      <source>{0} (mixed)</source>
      <translation>{0} (varios)</translation>
    </message>
    <message>
      <source>no cast</source>
      <translation>sin dominante</translation>
    </message>
    <message>
      <source>{0}°, {1} %</source>
      <translation>{0}°, {1} %</translation>
    </message>
    <message>
      <source>{0} points; the line is the camera's path. Drag to turn, scroll to come nearer.</source>
      <translation>{0} puntos; la línea es el camino de la cámara. Arrastre para girar, use la rueda para acercarse.</translation>
    </message>
    <message>
      <source>Space of this shot</source>
      <translation>Espacio de este plano</translation>
    </message>
    <message>
      <source>Finding the camera and the distances of this shot…</source>
      <translation>Buscando la cámara y las distancias de este plano…</translation>
    </message>
    <message>
      <source>Save points…</source>
      <translation>Guardar puntos…</translation>
    </message>
    <message>
      <source>Write them as PLY, for MeshLab, CloudCompare or Blender</source>
      <translation>Escribirlos como PLY, para MeshLab, CloudCompare o Blender</translation>
    </message>
    <message>
      <source>Save points</source>
      <translation>Guardar puntos</translation>
    </message>
    <message>
      <source>Points of this shot</source>
      <translation>Puntos de este plano</translation>
    </message>
    <message>
      <source>The points cannot be written there ({0}).</source>
      <translation>Los puntos no se pueden escribir ahí ({0}).</translation>
    </message>
    <message>
      <source>Depth</source>
      <translation>Profundidad</translation>
    </message>
    <message>
      <source>Show how far things are, where the camera moves</source>
      <translation>Mostrar a qué distancia están las cosas, donde la cámara se mueve</translation>
    </message>
    <message>
      <source>Space of this shot…</source>
      <translation>Espacio de este plano…</translation>
    </message>
    <message>
      <source>Turn around what the camera passed, as points</source>
      <translation>Girar alrededor de lo que pasó la cámara, como puntos</translation>
    </message>
    <message>
      <source>Finding the camera of this shot…</source>
      <translation>Buscando la cámara de este plano…</translation>
    </message>
    <message>
      <source>Depth is known at {0:.0%} of this frame.</source>
      <translation>La profundidad se conoce en {0:.0%} de este fotograma.</translation>
    </message>
    <message>
      <source>Compare takes</source>
      <translation>Comparar tomas</translation>
    </message>
    <message>
      <source>Look at two takes, A and B, instead of original and colour</source>
      <translation>Mirar dos tomas, A y B, en vez de original y color</translation>
    </message>
    <message>
      <source>Mark as A</source>
      <translation>Marcar como A</translation>
    </message>
    <message>
      <source>Compare the take that is picked out, as A</source>
      <translation>Comparar la toma elegida, como A</translation>
    </message>
    <message>
      <source>Mark as B</source>
      <translation>Marcar como B</translation>
    </message>
    <message>
      <source>Compare the take that is picked out, as B</source>
      <translation>Comparar la toma elegida, como B</translation>
    </message>
    <message>
      <source>Use A</source>
      <translation>Usar A</translation>
    </message>
    <message>
      <source>Show take A in the film</source>
      <translation>Mostrar la toma A en la película</translation>
    </message>
    <message>
      <source>Use B</source>
      <translation>Usar B</translation>
    </message>
    <message>
      <source>Show take B in the film</source>
      <translation>Mostrar la toma B en la película</translation>
    </message>
    <message>
      <source>Stop comparing</source>
      <translation>Dejar de comparar</translation>
    </message>
    <message>
      <source>Back to original and colour</source>
      <translation>Volver a original y color</translation>
    </message>
    <message>
      <source>Keep still</source>
      <translation>Guardar imagen de referencia</translation>
    </message>
    <message>
      <source>Keep this frame as it is seen now</source>
      <translation>Guardar este fotograma como se ve ahora</translation>
    </message>
    <message>
      <source>Compare with still</source>
      <translation>Comparar con referencia</translation>
    </message>
    <message>
      <source>A still in the original's place</source>
      <translation>Una imagen de referencia en lugar del original</translation>
    </message>
    <message>
      <source>Stills…</source>
      <translation>Referencias…</translation>
    </message>
    <message>
      <source>All stills of the film</source>
      <translation>Todas las imágenes de referencia de la película</translation>
    </message>
    <message>
      <source>Which take should shot {0} show?</source>
      <translation>¿Qué toma debe mostrar el plano {0}?</translation>
    </message>
    <message>
      <source>Kept: {0}.</source>
      <translation>Guardado: {0}.</translation>
    </message>
    <message>
      <source>Go to one shot to compare its takes.</source>
      <translation>Vaya a un plano para comparar sus tomas.</translation>
    </message>
    <message>
      <source>Colorize this shot once more: comparing takes two of them.</source>
      <translation>Coloree este plano otra vez: para comparar hacen falta dos tomas.</translation>
    </message>
    <message>
      <source>Each Colorize of this shot adds a take here.</source>
      <translation>Cada coloreado de este plano añade aquí una toma.</translation>
    </message>
    <message>
      <source>Enter or a double click shows a take in the film</source>
      <translation>Intro o doble clic muestra una toma en la película</translation>
    </message>
    <message>
      <source>Name take</source>
      <translation>Nombrar toma</translation>
    </message>
    <message>
      <source>shown</source>
      <translation>mostrada</translation>
    </message>
    <message>
      <source>unfinished</source>
      <translation>sin terminar</translation>
    </message>
    <message>
      <source>Name…</source>
      <translation>Nombre…</translation>
    </message>
    <message>
      <source>{0} shots are selected. Select one to see its takes.</source>
      <translation>{0} planos están seleccionados. Seleccione uno para ver sus tomas.</translation>
    </message>
    <message>
      <source>Show this take in the film</source>
      <translation>Mostrar esta toma en la película</translation>
    </message>
    <message>
      <source>Give the take a name</source>
      <translation>Dar un nombre a la toma</translation>
    </message>
    <message>
      <source>Star</source>
      <translation>Estrella</translation>
    </message>
    <message>
      <source>Star the take, or unstar it</source>
      <translation>Poner o quitar la estrella a la toma</translation>
    </message>
    <message>
      <source>Use its settings</source>
      <translation>Usar sus ajustes</translation>
    </message>
    <message>
      <source>Colour the shot next as this take was coloured</source>
      <translation>Colorear después el plano como se coloreó esta toma</translation>
    </message>
    <message>
      <source>Delete the take; undo brings it back</source>
      <translation>Borrar la toma; Deshacer la devuelve</translation>
    </message>
    <message>
      <source>Compare shows a still in place of the original, whichever frame you look at.</source>
      <translation>Comparar muestra una imagen de referencia en lugar del original, sea cual sea el fotograma que mire.</translation>
    </message>
    <message>
      <source>There are no stills yet. “Keep still” keeps the frame as it is seen now.</source>
      <translation>Aún no hay referencias. «Guardar imagen de referencia» guarda el fotograma como se ve ahora.</translation>
    </message>
    <message>
      <source>Stills</source>
      <translation>Referencias</translation>
    </message>
    <message>
      <source>Double click or Enter holds a still against the picture</source>
      <translation>Doble clic o Intro compara una referencia con la imagen</translation>
    </message>
    <message>
      <source>Leave the gallery</source>
      <translation>Dejar la galería</translation>
    </message>
    <message>
      <source>Rename still</source>
      <translation>Renombrar referencia</translation>
    </message>
    <message>
      <source>Export still</source>
      <translation>Exportar referencia</translation>
    </message>
    <message>
      <source>Pictures (*.png)</source>
      <translation>Imágenes (*.png)</translation>
    </message>
    <message>
      <source>Export stills</source>
      <translation>Exportar referencias</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Renombrar…</translation>
    </message>
    <message>
      <source>Name the still</source>
      <translation>Nombrar la referencia</translation>
    </message>
    <message>
      <source>Remove the stills marked</source>
      <translation>Quitar las referencias marcadas</translation>
    </message>
    <message>
      <source>Export PNG…</source>
      <translation>Exportar PNG…</translation>
    </message>
    <message>
      <source>Write the stills marked as PNG</source>
      <translation>Escribir las referencias marcadas como PNG</translation>
    </message>
    <message>
      <source>Go to frame</source>
      <translation>Ir al fotograma</translation>
    </message>
    <message>
      <source>Go to the frame that it was taken from</source>
      <translation>Ir al fotograma del que se tomó</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Comparar</translation>
    </message>
    <message>
      <source>Wipe the still against the picture</source>
      <translation>Comparar la referencia con la imagen por cortinilla</translation>
    </message>
    <message>
      <source>Comparison of takes</source>
      <translation>Comparación de tomas</translation>
    </message>
    <message>
      <source>Use {0}</source>
      <translation>Usar {0}</translation>
    </message>
    <message>
      <source>Matches the previous shot</source>
      <translation>Concuerda con el plano anterior</translation>
    </message>
    <message>
      <source>Matches the next shot</source>
      <translation>Concuerda con el plano siguiente</translation>
    </message>
    <message>
      <source>Matches both neighbours</source>
      <translation>Concuerda con los dos vecinos</translation>
    </message>
    <message>
      <source>Take {0}</source>
      <translation>Toma {0}</translation>
    </message>
    <message>
      <source>Unfinished: colorize the shot again to go on with it</source>
      <translation>Sin terminar: coloree otra vez el plano para seguir con ella</translation>
    </message>
    <message>
      <source>Memory was short: decoded in tiles</source>
      <translation>Faltó memoria: descodificado por teselas</translation>
    </message>
    <message>
      <source>Memory was short: attention in slices</source>
      <translation>Faltó memoria: atención por partes</translation>
    </message>
    <message>
      <source>Memory was short: painted smaller</source>
      <translation>Faltó memoria: pintado más pequeño</translation>
    </message>
    <message>
      <source>Model: {0}</source>
      <translation>Modelo: {0}</translation>
    </message>
    <message>
      <source>Quality: {0}</source>
      <translation>Calidad: {0}</translation>
    </message>
    <message>
      <source>Seed: {0}</source>
      <translation>Semilla: {0}</translation>
    </message>
    <message>
      <source>Steadiness in time: {0}</source>
      <translation>Calma en el tiempo: {0}</translation>
    </message>
    <message>
      <source>Made: {0}</source>
      <translation>Hecho: {0}</translation>
    </message>
    <message>
      <source>Palette memory: from 1 frame of an earlier shot</source>
      <translation>Memoria de paleta: de 1 fotograma de un plano anterior</translation>
    </message>
    <message>
      <source>Palette memory: off</source>
      <translation>Memoria de paleta: sin ella</translation>
    </message>
    <message>
      <source>{0}, {1} steps</source>
      <translation>{0}, {1} pasos</translation>
    </message>
    <message>
      <source>Variety: {0}</source>
      <translation>Variedad: {0}</translation>
    </message>
    <message>
      <source>Lean: {0}</source>
      <translation>Inclinación: {0}</translation>
    </message>
    <message>
      <source>Mood: {0}</source>
      <translation>Ambiente: {0}</translation>
    </message>
    <message>
      <source>Guidance: {0}</source>
      <translation>Guía: {0}</translation>
    </message>
    <message>
      <source>Prompt: {0}</source>
      <translation>Indicación: {0}</translation>
    </message>
    <message>
      <source>Away from: {0}</source>
      <translation>Lejos de: {0}</translation>
    </message>
    <message>
      <source>Strength: {0}</source>
      <translation>Fuerza: {0}</translation>
    </message>
    <message>
      <source>Exemplars at frame {0}</source>
      <translation>Muestras en el fotograma {0}</translation>
    </message>
    <message>
      <source>Exemplars of like things: {0}</source>
      <translation>Muestras de cosas parecidas: {0}</translation>
    </message>
    <message>
      <source>Palette memory: from {0} frames of earlier shots</source>
      <translation>Memoria de paleta: de {0} fotogramas de planos anteriores</translation>
    </message>
    <message>
      <source>Confidence {0} % (100 %: colour you gave; {1} %: the model's own)</source>
      <translation>Seguridad {0} % (100 %: color que usted dio; {1} %: solo del modelo)</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Línea de tiempo</translation>
    </message>
    <message>
      <source>Below {0} %: motion brings the colour here badly, N stops here</source>
      <translation>Por debajo de {0} %: el movimiento trae mal el color aquí, N se detiene aquí</translation>
    </message>
    <message>
      <source>Cut at {0}</source>
      <translation>Corte en {0}</translation>
    </message>
    <message>
      <source>{0} colour point</source>
      <translation>{0} punto(s) de color</translation>
    </message>
    <message>
      <source>Approved</source>
      <translation>Aprobado</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>Bloqueado</translation>
    </message>
    <message>
      <source>Dissolve in: {0} frames</source>
      <translation>Encadenado de entrada: {0} fotogramas</translation>
    </message>
    <message>
      <source>Flicker {0:.1f} (visible above 1.0)</source>
      <translation>Parpadeo {0:.1f} (visible por encima de 1.0)</translation>
    </message>
    <message>
      <source>Play or pause</source>
      <translation>Reproducir o pausar</translation>
    </message>
    <message>
      <source>Play at film speed</source>
      <translation>Reproducir a la velocidad de la película</translation>
    </message>
    <message>
      <source>Play backwards</source>
      <translation>Reproducir hacia atrás</translation>
    </message>
    <message>
      <source>Again for double speed</source>
      <translation>Otra vez para doble velocidad</translation>
    </message>
    <message>
      <source>Play forwards</source>
      <translation>Reproducir hacia delante</translation>
    </message>
    <message>
      <source>One frame back</source>
      <translation>Un fotograma atrás</translation>
    </message>
    <message>
      <source>One frame on</source>
      <translation>Un fotograma adelante</translation>
    </message>
    <message>
      <source>One second back</source>
      <translation>Un segundo atrás</translation>
    </message>
    <message>
      <source>One second on</source>
      <translation>Un segundo adelante</translation>
    </message>
    <message>
      <source>Ten seconds back</source>
      <translation>Diez segundos atrás</translation>
    </message>
    <message>
      <source>Ten seconds on</source>
      <translation>Diez segundos adelante</translation>
    </message>
    <message>
      <source>Go to where a shot begins</source>
      <translation>Ir a donde empieza un plano</translation>
    </message>
    <message>
      <source>Go to where the next shot begins</source>
      <translation>Ir a donde empieza el plano siguiente</translation>
    </message>
    <message>
      <source>Start of film</source>
      <translation>Principio de la película</translation>
    </message>
    <message>
      <source>Go to the first frame</source>
      <translation>Ir al primer fotograma</translation>
    </message>
    <message>
      <source>End of film</source>
      <translation>Final de la película</translation>
    </message>
    <message>
      <source>Go to the last frame</source>
      <translation>Ir al último fotograma</translation>
    </message>
    <message>
      <source>Go to…</source>
      <translation>Ir a…</translation>
    </message>
    <message>
      <source>Go to a timecode or frame</source>
      <translation>Ir a un código de tiempo o fotograma</translation>
    </message>
    <message>
      <source>Set in</source>
      <translation>Poner entrada</translation>
    </message>
    <message>
      <source>The range begins here</source>
      <translation>El intervalo empieza aquí</translation>
    </message>
    <message>
      <source>Set out</source>
      <translation>Poner salida</translation>
    </message>
    <message>
      <source>The range ends here</source>
      <translation>El intervalo termina aquí</translation>
    </message>
    <message>
      <source>Clear range</source>
      <translation>Borrar intervalo</translation>
    </message>
    <message>
      <source>Forget in and out</source>
      <translation>Olvidar entrada y salida</translation>
    </message>
    <message>
      <source>Zoom timeline in</source>
      <translation>Ampliar línea de tiempo</translation>
    </message>
    <message>
      <source>See less film, larger</source>
      <translation>Ver menos película, más grande</translation>
    </message>
    <message>
      <source>Zoom timeline out</source>
      <translation>Reducir línea de tiempo</translation>
    </message>
    <message>
      <source>See more film</source>
      <translation>Ver más película</translation>
    </message>
    <message>
      <source>See the whole film</source>
      <translation>Ver toda la película</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <source>A timecode, a frame, a time, or so far from here</source>
      <translation>Un código de tiempo, un fotograma, un tiempo, o cuánto desde aquí</translation>
    </message>
    <message>
      <source>Timecode 00:01:02:03, frame 1500, time 62.5s, or +10, -2s</source>
      <translation>Código de tiempo 00:01:02:03, fotograma 1500, tiempo 62.5s, o +10, -2s</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Seguridad</translation>
    </message>
    <message>
      <source>Flicker</source>
      <translation>Parpadeo</translation>
    </message>
    <message>
      <source>Scroll the timeline</source>
      <translation>Desplazar la línea de tiempo</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>Lado a lado</translation>
    </message>
    <message>
      <source>Original beside colour</source>
      <translation>El original junto al color</translation>
    </message>
    <message>
      <source>Wipe</source>
      <translation>Cortinilla</translation>
    </message>
    <message>
      <source>One over the other, a line between</source>
      <translation>Uno sobre otro, con una línea en medio</translation>
    </message>
    <message>
      <source>Single</source>
      <translation>Sola</translation>
    </message>
    <message>
      <source>Colour alone</source>
      <translation>Solo el color</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>Diferencia</translation>
    </message>
    <message>
      <source>Difference between original and colour</source>
      <translation>Diferencia entre original y color</translation>
    </message>
    <message>
      <source>Fit picture</source>
      <translation>Ajustar imagen</translation>
    </message>
    <message>
      <source>See the whole picture</source>
      <translation>Ver la imagen entera</translation>
    </message>
    <message>
      <source>Actual pixels</source>
      <translation>Píxeles reales</translation>
    </message>
    <message>
      <source>One film pixel a screen pixel</source>
      <translation>Un píxel de la película por píxel de la pantalla</translation>
    </message>
    <message>
      <source>Hold for original</source>
      <translation>Mantener: original</translation>
    </message>
    <message>
      <source>See the original while held</source>
      <translation>Ver el original mientras se mantiene</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Tiempo</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Velocidad</translation>
    </message>
    <message>
      <source>Viewer</source>
      <translation>Visor</translation>
    </message>
    <message>
      <source>The frame at the playhead: original and colour</source>
      <translation>El fotograma en el cabezal: original y color</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <source>No new colour yet</source>
      <translation>Aún sin color nuevo</translation>
    </message>
    <message>
      <source>Difference, doubled</source>
      <translation>Diferencia, doblada</translation>
    </message>
    <message>
      <source>Quick preview</source>
      <translation>Vista rápida</translation>
    </message>
    <message>
      <source>Preview, as it will be made</source>
      <translation>Vista previa, como se hará</translation>
    </message>
    <message>
      <source>From the still, {0} times</source>
      <translation>De la referencia, {0} veces</translation>
    </message>
    <message>
      <source>From A to B, {0} times</source>
      <translation>De A a B, {0} veces</translation>
    </message>
    <message>
      <source>{0} of the shots keep their own colour; select them alone to colour them.</source>
      <translation>{0} de los planos conservan su color; selecciónelos solos para colorearlos.</translation>
    </message>
    <message>
      <source>1 shot is locked and keeps its colour; unlock it to colour it.</source>
      <translation>1 plano está bloqueado y conserva su color; desbloquéelo para colorearlo.</translation>
    </message>
    <message>
      <source>Looking at the film to choose a model…</source>
      <translation>Mirando la película para elegir un modelo…</translation>
    </message>
    <message>
      <source>{0} shots are locked and keep their colour; unlock them to colour them.</source>
      <translation>{0} planos están bloqueados y conservan su color; desbloquéelos para colorearlos.</translation>
    </message>
    <message>
      <source>Colorize {0} shots</source>
      <translation>Colorear {0} planos</translation>
    </message>
    <message>
      <source>Colorize shot {0}</source>
      <translation>Colorear plano {0}</translation>
    </message>
    <message>
      <source>done</source>
      <translation>hecho</translation>
    </message>
    <message>
      <source>Quitting stops this work:

{0}

Colour that is finished is kept, and colouring goes on from there when you ask for it again. An export that is not finished leaves no file. Quit?</source>
      <translation>Salir detiene este trabajo:

{0}

El color terminado se conserva, y el coloreado sigue desde ahí cuando lo pida otra vez. Una exportación sin terminar no deja archivo. ¿Salir?</translation>
    </message>
    <message>
      <source>{0} Select and colorize it to colour over it.</source>
      <translation>{0} Selecciónelo y coloréelo para colorear encima.</translation>
    </message>
    <message>
      <source>{0} Select and colorize them to colour over them.</source>
      <translation>{0} Selecciónelos y coloréelos para colorear encima.</translation>
    </message>
    <message>
      <source>Not written: {0} did not finish.</source>
      <translation>No escrito: {0} no terminó.</translation>
    </message>
    <message>
      <source>Frames {0} to {1} together: {2} %</source>
      <translation>Fotogramas {0} a {1} juntos: {2} %</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>esperando</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>en pausa</translation>
    </message>
    <message>
      <source>cancelling…</source>
      <translation>cancelando…</translation>
    </message>
    <message>
      <source>cancelled; what is finished is kept</source>
      <translation>cancelado; lo terminado se conserva</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>cancelado</translation>
    </message>
    <message>
      <source>Cancel; what is finished is kept</source>
      <translation>Cancelar; lo terminado se conserva</translation>
    </message>
    <message>
      <source>Show the log</source>
      <translation>Mostrar el registro</translation>
    </message>
    <message>
      <source>Nothing is running.</source>
      <translation>No hay nada en marcha.</translation>
    </message>
    <message>
      <source>Progress of the running job</source>
      <translation>Progreso de la tarea en marcha</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>falló</translation>
    </message>
    <message>
      <source>starting</source>
      <translation>empezando</translation>
    </message>
    <message>
      <source>{0} — {1}</source>
      <translation>{0} — {1}</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <source>{0}: shot {1}, {2} of {3} frames</source>
      <translation>{0}: plano {1}, {2} de {3} fotogramas</translation>
    </message>
    <message>
      <source>replaced by {0}</source>
      <translation>reemplazado por {0}</translation>
    </message>
    <message>
      <source>Log of {0}</source>
      <translation>Registro de {0}</translation>
    </message>
    <message>
      <source>{0}: 1 shot done</source>
      <translation>{0}: 1 plano hecho</translation>
    </message>
    <message>
      <source>{0}: {1} shots done</source>
      <translation>{0}: {1} planos hechos</translation>
    </message>
    <message>
      <source>  · {0} waiting</source>
      <translation>  · {0} esperando</translation>
    </message>
    <message>
      <source>{0} fps</source>
      <translation>{0} i/s</translation>
    </message>
    <message>
      <source>Unfinished colouring</source>
      <translation>Coloreado sin terminar</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Seguir</translation>
    </message>
    <message>
      <source>Colour what was left, from where it stopped</source>
      <translation>Colorear lo que quedó, desde donde se paró</translation>
    </message>
    <message>
      <source>What is coloured stays; the rest can be coloured at any time</source>
      <translation>Lo coloreado queda; el resto se puede colorear en cualquier momento</translation>
    </message>
    <message>
      <source>1 shot was left</source>
      <translation>1 plano quedó</translation>
    </message>
    <message>
      <source>the film was left</source>
      <translation>la película quedó</translation>
    </message>
    <message>
      <source>Go on with colouring? When ColorStudio ended, {0} unfinished.</source>
      <translation>¿Seguir coloreando? Cuando ColorStudio terminó, {0} sin terminar.</translation>
    </message>
    <message>
      <source>{0} shots were left</source>
      <translation>{0} planos quedaron</translation>
    </message>
    <message>
      <source>shots {0} and {1}</source>
      <translation>planos {0} y {1}</translation>
    </message>
    <message>
      <source>shots {0} to {1}</source>
      <translation>planos {0} a {1}</translation>
    </message>
    <message>
      <source>No colour yet</source>
      <translation>Aún sin color</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Esperando</translation>
    </message>
    <message>
      <source>Colouring</source>
      <translation>Coloreando</translation>
    </message>
    <message>
      <source>Coloured</source>
      <translation>Coloreado</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Falló</translation>
    </message>
    <message>
      <source>Edited since</source>
      <translation>Editado después</translation>
    </message>
    <message>
      <source>Partly coloured</source>
      <translation>Coloreado en parte</translation>
    </message>
    <message>
      <source>Own colour</source>
      <translation>Color propio</translation>
    </message>
    <message>
      <source>Natural</source>
      <translation>Natural</translation>
    </message>
    <message>
      <source>Soft</source>
      <translation>Suave</translation>
    </message>
    <message>
      <source>Rich</source>
      <translation>Rico</translation>
    </message>
    <message>
      <source>Warm print</source>
      <translation>Copia cálida</translation>
    </message>
    <message>
      <source>Cool print</source>
      <translation>Copia fría</translation>
    </message>
    <message>
      <source>Clean blacks and whites</source>
      <translation>Negros y blancos limpios</translation>
    </message>
    <message>
      <source>Two-strip look</source>
      <translation>Look de dos tiras</translation>
    </message>
    <message>
      <source>Three-strip look</source>
      <translation>Look de tres tiras</translation>
    </message>
    <message>
      <source>Kodachrome look</source>
      <translation>Look Kodachrome</translation>
    </message>
    <message>
      <source>Autochrome look</source>
      <translation>Look autocromo</translation>
    </message>
    <message>
      <source>Hand-tinted look</source>
      <translation>Look pintado a mano</translation>
    </message>
    <message>
      <source>Faded print look</source>
      <translation>Look de copia desvaída</translation>
    </message>
    <message>
      <source>Skin</source>
      <translation>Piel</translation>
    </message>
    <message>
      <source>Very fair</source>
      <translation>Muy clara</translation>
    </message>
    <message>
      <source>Fair</source>
      <translation>Clara</translation>
    </message>
    <message>
      <source>Ruddy</source>
      <translation>Sonrosada</translation>
    </message>
    <message>
      <source>Olive</source>
      <translation>Oliva</translation>
    </message>
    <message>
      <source>Tan</source>
      <translation>Bronceada</translation>
    </message>
    <message>
      <source>Brown</source>
      <translation>Marrón</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscura</translation>
    </message>
    <message>
      <source>Lips</source>
      <translation>Labios</translation>
    </message>
    <message>
      <source>Hair</source>
      <translation>Pelo</translation>
    </message>
    <message>
      <source>Blond</source>
      <translation>Rubio</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>Rojo</translation>
    </message>
    <message>
      <source>Chestnut</source>
      <translation>Castaño</translation>
    </message>
    <message>
      <source>Black-brown</source>
      <translation>Negro pardo</translation>
    </message>
    <message>
      <source>Sky</source>
      <translation>Cielo</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Deep</source>
      <translation>Profundo</translation>
    </message>
    <message>
      <source>Hazy</source>
      <translation>Brumoso</translation>
    </message>
    <message>
      <source>Overcast</source>
      <translation>Nublado</translation>
    </message>
    <message>
      <source>Water</source>
      <translation>Agua</translation>
    </message>
    <message>
      <source>Lake</source>
      <translation>Lago</translation>
    </message>
    <message>
      <source>Sea</source>
      <translation>Mar</translation>
    </message>
    <message>
      <source>River</source>
      <translation>Río</translation>
    </message>
    <message>
      <source>Shallow</source>
      <translation>Somera</translation>
    </message>
    <message>
      <source>Plants</source>
      <translation>Plantas</translation>
    </message>
    <message>
      <source>Spring leaf</source>
      <translation>Hoja de primavera</translation>
    </message>
    <message>
      <source>Summer leaf</source>
      <translation>Hoja de verano</translation>
    </message>
    <message>
      <source>Conifer</source>
      <translation>Conífera</translation>
    </message>
    <message>
      <source>Grass</source>
      <translation>Hierba</translation>
    </message>
    <message>
      <source>Dry grass</source>
      <translation>Hierba seca</translation>
    </message>
    <message>
      <source>Autumn</source>
      <translation>Otoño</translation>
    </message>
    <message>
      <source>Earth</source>
      <translation>Tierra</translation>
    </message>
    <message>
      <source>Sand</source>
      <translation>Arena</translation>
    </message>
    <message>
      <source>Soil</source>
      <translation>Suelo</translation>
    </message>
    <message>
      <source>Clay</source>
      <translation>Arcilla</translation>
    </message>
    <message>
      <source>Sandstone</source>
      <translation>Arenisca</translation>
    </message>
    <message>
      <source>Slate</source>
      <translation>Pizarra</translation>
    </message>
    <message>
      <source>Wood</source>
      <translation>Madera</translation>
    </message>
    <message>
      <source>Pine</source>
      <translation>Pino</translation>
    </message>
    <message>
      <source>Oak</source>
      <translation>Roble</translation>
    </message>
    <message>
      <source>Cherry</source>
      <translation>Cerezo</translation>
    </message>
    <message>
      <source>Walnut</source>
      <translation>Nogal</translation>
    </message>
    <message>
      <source>Weathered</source>
      <translation>Envejecida</translation>
    </message>
    <message>
      <source>Brick</source>
      <translation>Ladrillo</translation>
    </message>
    <message>
      <source>Red brick</source>
      <translation>Ladrillo rojo</translation>
    </message>
    <message>
      <source>Orange brick</source>
      <translation>Ladrillo naranja</translation>
    </message>
    <message>
      <source>Yellow brick</source>
      <translation>Ladrillo amarillo</translation>
    </message>
    <message>
      <source>Roof tile</source>
      <translation>Teja</translation>
    </message>
    <message>
      <source>Metal</source>
      <translation>Metal</translation>
    </message>
    <message>
      <source>Brass</source>
      <translation>Latón</translation>
    </message>
    <message>
      <source>Copper</source>
      <translation>Cobre</translation>
    </message>
    <message>
      <source>Gold</source>
      <translation>Oro</translation>
    </message>
    <message>
      <source>Blued steel</source>
      <translation>Acero pavonado</translation>
    </message>
    <message>
      <source>Rust</source>
      <translation>Óxido</translation>
    </message>
    <message>
      <source>Cloth</source>
      <translation>Tela</translation>
    </message>
    <message>
      <source>Navy</source>
      <translation>Azul marino</translation>
    </message>
    <message>
      <source>Denim</source>
      <translation>Vaquero</translation>
    </message>
    <message>
      <source>Khaki</source>
      <translation>Caqui</translation>
    </message>
    <message>
      <source>Olive drab</source>
      <translation>Verde oliva</translation>
    </message>
    <message>
      <source>Burgundy</source>
      <translation>Burdeos</translation>
    </message>
    <message>
      <source>Scarlet</source>
      <translation>Escarlata</translation>
    </message>
    <message>
      <source>Bottle green</source>
      <translation>Verde botella</translation>
    </message>
    <message>
      <source>Cream</source>
      <translation>Crema</translation>
    </message>
    <message>
      <source>Comes with ColorStudio</source>
      <translation>Viene con ColorStudio</translation>
    </message>
    <message>
      <source>Can be downloaded</source>
      <translation>Se puede descargar</translation>
    </message>
    <message>
      <source>Damaged: remove it and download it again</source>
      <translation>Dañado: quítelo y descárguelo otra vez</translation>
    </message>
    <message>
      <source>To be trained</source>
      <translation>Por entrenar</translation>
    </message>
    <message>
      <source>Commercial use allowed</source>
      <translation>Uso comercial permitido</translation>
    </message>
    <message>
      <source>No commercial use</source>
      <translation>Sin uso comercial</translation>
    </message>
    <message>
      <source>This build of ColorStudio has no encoder of {0} ({1}), and neither does the graphics card; choose {2}.</source>
      <translation>Esta edición de ColorStudio no tiene codificador de {0} ({1}), ni la tarjeta gráfica tampoco; elija {2}.</translation>
    </message>
    <message>
      <source>Nothing here writes such a picture as {0}; choose another codec.</source>
      <translation>Nada escribe aquí una imagen así como {0}; elija otro códec.</translation>
    </message>
    <message>
      <source>The {0} encoder refuses pictures of {1}×{2}; choose another codec.</source>
      <translation>El codificador de {0} rechaza imágenes de {1}×{2}; elija otro códec.</translation>
    </message>
    <message>
      <source>{0} keeps no field order, so interlaced pictures will look combed; deinterlace the film, or choose H.264, ProRes or FFV1.</source>
      <translation>{0} no guarda el orden de los campos, así que las imágenes entrelazadas se verán peinadas; desentrelace la película, o elija H.264, ProRes o FFV1.</translation>
    </message>
    <message>
      <source>{0} leaves out what the film says about its screen and brightest light (HDR10); H.265, AV1 and H.264 keep it.</source>
      <translation>{0} omite lo que la película dice de su pantalla y su luz más viva (HDR10); H.265, AV1 y H.264 lo guardan.</translation>
    </message>
    <message>
      <source>The closed captions inside the film's pictures are left out; H.264 and H.265 keep them, where the processor encodes.</source>
      <translation>Los subtítulos dentro de las imágenes se omiten; H.264 y H.265 los guardan si codifica el procesador.</translation>
    </message>
    <message>
      <source>MKV cannot say that the picture is mirrored; MP4 and MOV can.</source>
      <translation>MKV no puede decir que la imagen está reflejada; MP4 y MOV sí.</translation>
    </message>
    <message>
      <source>{0} holds no picture that can be decoded.</source>
      <translation>{0} no contiene ninguna imagen que se pueda leer.</translation>
    </message>
    <message>
      <source>{0} cannot be read ({1}); check the drive, or copy the film to another one.</source>
      <translation>{0} no se puede leer ({1}); revise el disco o copie la película a otro.</translation>
    </message>
    <message>
      <source>{0} is a text file, not a film.</source>
      <translation>{0} es un archivo de texto, no una película.</translation>
    </message>
    <message>
      <source>{0} is a list of other files, not a film; open one of those, or join them into one film first.</source>
      <translation>{0} es una lista de otros archivos, no una película; abra uno de ellos o únalos antes en una película.</translation>
    </message>
    <message>
      <source>{0} holds {1}, so there is nothing to colour.</source>
      <translation>{0} contiene {1}, así que no hay nada que colorear.</translation>
    </message>
    <message>
      <source>{0} is coded in a way that this FFmpeg cannot decode.</source>
      <translation>{0} está codificado de un modo que este FFmpeg no puede leer.</translation>
    </message>
    <message>
      <source>The folder {0} holds no numbered pictures such as 00001.png.</source>
      <translation>La carpeta {0} no contiene imágenes numeradas como 00001.png.</translation>
    </message>
    <message>
      <source>The pictures in {0} are not numbered in one way: {1}.</source>
      <translation>Las imágenes de {0} no están numeradas de un solo modo: {1}.</translation>
    </message>
    <message>
      <source>{0} is empty (0 bytes); copy the film again.</source>
      <translation>{0} está vacío (0 bytes); copie la película otra vez.</translation>
    </message>
    <message>
      <source>There is no film {0}.</source>
      <translation>No hay ninguna película {0}.</translation>
    </message>
    <message>
      <source>{0} may not be read; check its permissions.</source>
      <translation>{0} no se puede leer; revise sus permisos.</translation>
    </message>
    <message>
      <source>{0} is not a film that can be opened, or its header is damaged.</source>
      <translation>{0} no es una película que se pueda abrir, o su cabecera está dañada.</translation>
    </message>
    <message>
      <source>Picture {0} is missing in {1}; fill the gap or renumber the rest.</source>
      <translation>Falta la imagen {0} en {1}; llene el hueco o renumere el resto.</translation>
    </message>
    <message>
      <source>The folder {0} does not exist; create it first.</source>
      <translation>La carpeta {0} no existe; créela primero.</translation>
    </message>
    <message>
      <source>{0} is a folder; give the name of a file.</source>
      <translation>{0} es una carpeta; dé el nombre de un archivo.</translation>
    </message>
    <message>
      <source>{0} is no ordinary file; give the name of one.</source>
      <translation>{0} no es un archivo corriente; dé el nombre de uno.</translation>
    </message>
    <message>
      <source>{0} is the film itself; write the export to another name.</source>
      <translation>{0} es la propia película; exporte con otro nombre.</translation>
    </message>
    <message>
      <source>{0} exists already; choose another name or allow overwriting.</source>
      <translation>{0} ya existe; elija otro nombre o permita sobrescribir.</translation>
    </message>
    <message>
      <source>There is nothing to export: the chosen part of the film is empty.</source>
      <translation>No hay nada que exportar: la parte elegida de la película está vacía.</translation>
    </message>
    <message>
      <source>{0} is written as 4:4:4 to keep the odd size {1}×{2}; some players cannot show it.</source>
      <translation>{0} se escribe como 4:4:4 para conservar el tamaño impar {1}×{2}; algunos reproductores no lo muestran.</translation>
    </message>
    <message>
      <source>The closed captions inside the film's pictures are left out.</source>
      <translation>Los subtítulos dentro de las imágenes se omiten.</translation>
    </message>
    <message>
      <source>The film's transparency is left out.</source>
      <translation>La transparencia de la película se omite.</translation>
    </message>
    <message>
      <source>{0} knows only video range: luma is scaled from full range.</source>
      <translation>{0} solo conoce el rango de vídeo: la luminancia se convierte desde el rango completo.</translation>
    </message>
    <message>
      <source>Luma is rounded from {0} to {1} bits.</source>
      <translation>La luminancia se redondea de {0} a {1} bits.</translation>
    </message>
    <message>
      <source>Few devices play 10-bit H.264; H.265 or 8 bits play more widely.</source>
      <translation>Pocos aparatos reproducen H.264 de 10 bits; H.265 u 8 bits se ven en más.</translation>
    </message>
    <message>
      <source>Few devices play H.264 larger than {0}; H.265 plays there.</source>
      <translation>Pocos aparatos reproducen H.264 mayor que {0}; H.265 sí se reproduce.</translation>
    </message>
    <message>
      <source>No frame was written to {0}, so there is no export.</source>
      <translation>No se escribió ningún fotograma en {0}, así que no hay exportación.</translation>
    </message>
    <message>
      <source>“{0}” and “{1}” are the same object already.</source>
      <translation>“{0}” y “{1}” ya son el mismo objeto.</translation>
    </message>
    <message>
      <source>“{0}” is in no shot yet; point at it in one first.</source>
      <translation>“{0}” aún no está en ningún plano; señálelo primero en uno.</translation>
    </message>
    <message>
      <source>{0} is black and white; choose a copy of the film that has colour.</source>
      <translation>{0} está en blanco y negro; elija una copia de la película en color.</translation>
    </message>
    <message>
      <source>{0} is the film itself; choose another copy of it, one with colour.</source>
      <translation>{0} es la propia película; elija otra copia, en color.</translation>
    </message>
    <message>
      <source>The exemplar {0} is grey; choose a picture in colour.</source>
      <translation>La muestra {0} es gris; elija una imagen en color.</translation>
    </message>
    <message>
      <source>The exemplar {0} is transparent all over; paint something on it.</source>
      <translation>La muestra {0} es toda transparente; pinte algo en ella.</translation>
    </message>
    <message>
      <source>The film {0} is grey; take an exemplar from one in colour.</source>
      <translation>La película {0} es gris; tome una muestra de una en color.</translation>
    </message>
    <message>
      <source>The exemplar {0} is not a picture that can be read, or is cut short; if it is a film, name the frame as {1}@TIME.</source>
      <translation>La muestra {0} no es una imagen que se pueda leer, o está cortada; si es una película, nombre el fotograma como {1}@TIME.</translation>
    </message>
    <message>
      <source>The box in an object's exemplar holds nothing; draw it larger.</source>
      <translation>El recuadro de la muestra de un objeto no contiene nada; dibújelo más grande.</translation>
    </message>
    <message>
      <source>The exemplar {0} cannot be read: {1}.</source>
      <translation>La muestra {0} no se puede leer: {1}.</translation>
    </message>
    <message>
      <source>The exemplar {0} is larger than can be read; save it with at most 30000 pixels a side.</source>
      <translation>La muestra {0} es demasiado grande; guárdela con 30000 píxeles por lado como mucho.</translation>
    </message>
    <message>
      <source>The stored colour of {0} is damaged from {1} on; colorize it again, which colours what is damaged and keeps the rest.</source>
      <translation>El color guardado de {0} está dañado desde {1}; coloree otra vez: se colorea lo dañado y se conserva el resto.</translation>
    </message>
    <message>
      <source>This frame has no colour yet; colour its shot first.</source>
      <translation>Este fotograma aún no tiene color; coloree primero su plano.</translation>
    </message>
    <message>
      <source>{0} has no list of "rules".</source>
      <translation>{0} no tiene la lista "rules".</translation>
    </message>
    <message>
      <source>The rule {0} names the thing {1}; there are: {2}.</source>
      <translation>La regla {0} nombra la cosa {1}; hay: {2}.</translation>
    </message>
    <message>
      <source>These shots have no colour yet; colour them first.</source>
      <translation>Estos planos aún no tienen color; coloréelos primero.</translation>
    </message>
    <message>
      <source>Nothing with a name is seen in these shots.</source>
      <translation>En estos planos no se ve nada que tenga nombre.</translation>
    </message>
    <message>
      <source>{0} cannot be written: {1}.</source>
      <translation>{0} no se puede escribir: {1}.</translation>
    </message>
    <message>
      <source>The shots are not known yet; detect them first.</source>
      <translation>Los planos aún no se conocen; detéctelos primero.</translation>
    </message>
    <message>
      <source>No NVIDIA driver is installed here, so there is no graphics card to fetch torch for.</source>
      <translation>Aquí no hay ningún controlador NVIDIA instalado, así que no hay tarjeta gráfica para la que traer torch.</translation>
    </message>
    <message>
      <source>{0} has {1} free and torch for the graphics card needs {2}; free some space first.</source>
      <translation>{0} tiene {1} libres y torch para la tarjeta gráfica necesita {2}; libere antes espacio.</translation>
    </message>
    <message>
      <source>Another ColorStudio is fetching torch; wait for it.</source>
      <translation>Otro ColorStudio está trayendo torch; espérelo.</translation>
    </message>
    <message>
      <source>{0} cannot be removed ({1}); close all windows of ColorStudio and try again.</source>
      <translation>{0} no se puede quitar ({1}); cierre todas las ventanas de ColorStudio e inténtelo otra vez.</translation>
    </message>
    <message>
      <source>{0} is no wheel; it is thrown away, fetch it again.</source>
      <translation>{0} no es un wheel; se descarta, tráigalo otra vez.</translation>
    </message>
    <message>
      <source>The wheel {0} leads out of its folder; it is not used.</source>
      <translation>El wheel {0} sale de su carpeta; no se usa.</translation>
    </message>
    <message>
      <source>You may not write {0} or its folder; copy the project to a place of your own.</source>
      <translation>No puede escribir {0} o su carpeta; copie el proyecto a un lugar suyo.</translation>
    </message>
    <message>
      <source>{0} exists already; open it or choose another name.</source>
      <translation>{0} ya existe; ábralo o elija otro nombre.</translation>
    </message>
    <message>
      <source>{0} is no folder that you may write; choose another.</source>
      <translation>{0} no es una carpeta en la que pueda escribir; elija otra.</translation>
    </message>
    <message>
      <source>{0} is a folder; choose a .colorstudio file.</source>
      <translation>{0} es una carpeta; elija un archivo .colorstudio.</translation>
    </message>
    <message>
      <source>There is no project {0}; check the name or create it.</source>
      <translation>No hay ningún proyecto {0}; revise el nombre o créelo.</translation>
    </message>
    <message>
      <source>The colour copy's name holds letters that cannot be read; rename it or its folder.</source>
      <translation>El nombre de la copia en color tiene letras que no se pueden leer; cámbielo, o el de su carpeta.</translation>
    </message>
    <message>
      <source>{0} is another film than the colour copy; choose it as a new one.</source>
      <translation>{0} es otra película que la copia en color; elíjala como nueva.</translation>
    </message>
    <message>
      <source>The colour copy {0} is missing or has changed; put it back, choose it again, or do without it.</source>
      <translation>La copia en color {0} falta o ha cambiado; devuélvala, elíjala otra vez o prescinda de ella.</translation>
    </message>
    <message>
      <source>This film has no colour copy; choose one first.</source>
      <translation>Esta película no tiene copia en color; elija una primero.</translation>
    </message>
    <message>
      <source>What the project says of a colour copy is damaged; choose the copy again.</source>
      <translation>Lo que el proyecto dice de una copia en color está dañado; elija la copia otra vez.</translation>
    </message>
    <message>
      <source>The film {0} is missing; put it back or relink it.</source>
      <translation>Falta la película {0}; devuélvala o vuelva a enlazarla.</translation>
    </message>
    <message>
      <source>There is no film {0} in this project; add it first.</source>
      <translation>No hay ninguna película {0} en este proyecto; añádala primero.</translation>
    </message>
    <message>
      <source>{0} has changed since it was added to the project; put the former file back or relink the film.</source>
      <translation>{0} ha cambiado desde que se añadió al proyecto; devuelva el archivo anterior o vuelva a enlazar la película.</translation>
    </message>
    <message>
      <source>{0} is another film: {1}; choose the right file.</source>
      <translation>{0} es otra película: {1}; elija el archivo correcto.</translation>
    </message>
    <message>
      <source>What the project says of a film is damaged; restore the project from a backup.</source>
      <translation>Lo que el proyecto dice de una película está dañado; restaure el proyecto desde una copia.</translation>
    </message>
    <message>
      <source>{0} cannot be read ({1}); check the file and its drive.</source>
      <translation>{0} no se puede leer ({1}); revise el archivo y su disco.</translation>
    </message>
    <message>
      <source>{0} was made by a newer ColorStudio (format {1}, this one knows up to {2}); update ColorStudio to open it.</source>
      <translation>{0} es de un ColorStudio más nuevo (formato {1}, este conoce hasta {2}); actualice ColorStudio para abrirlo.</translation>
    </message>
    <message>
      <source>{0} was made by an older ColorStudio; open it once for writing to bring it to today's format.</source>
      <translation>{0} es de un ColorStudio más antiguo; ábralo una vez para escribir y pasará al formato de hoy.</translation>
    </message>
    <message>
      <source>{0} holds rows that refer to nothing, so it was not brought to the new format; restore it from a backup.</source>
      <translation>{0} contiene filas que no se refieren a nada y no se pasó al formato nuevo; restáurelo desde una copia.</translation>
    </message>
    <message>
      <source>{0} cannot be written ({1}), so the project was left as it was; check the drive and try again.</source>
      <translation>{0} no se puede escribir ({1}), así que el proyecto quedó como estaba; revise el disco e inténtelo otra vez.</translation>
    </message>
    <message>
      <source>There is no shot with id {0}; it was merged or removed.</source>
      <translation>No hay ningún plano con el identificador {0}; se unió o se quitó.</translation>
    </message>
    <message>
      <source>Shots must have frames, must not overlap and must lie within the film's {0} frames; correct the shot list.</source>
      <translation>Los planos deben tener fotogramas, no solaparse y estar dentro de los {0} fotogramas de la película; corrija la lista.</translation>
    </message>
    <message>
      <source>Frame {0} is not inside the shot; choose one from {1} to {2}.</source>
      <translation>El fotograma {0} no está en el plano; elija uno de {1} a {2}.</translation>
    </message>
    <message>
      <source>Only neighbouring shots can be merged; select two or more.</source>
      <translation>Solo se pueden unir planos vecinos; elija dos o más.</translation>
    </message>
    <message>
      <source>No shot begins or ends at frame {0}.</source>
      <translation>Ningún plano empieza ni termina en el fotograma {0}.</translation>
    </message>
    <message>
      <source>Grade {0}</source>
      <translation>Etalonar {0}</translation>
    </message>
    <message>
      <source>Change settings of {0}</source>
      <translation>Cambiar ajustes de {0}</translation>
    </message>
    <message>
      <source>New seed for {0}</source>
      <translation>Semilla nueva para {0}</translation>
    </message>
    <message>
      <source>Change look of {0}</source>
      <translation>Cambiar el aspecto de {0}</translation>
    </message>
    <message>
      <source>Add exemplar</source>
      <translation>Añadir muestra</translation>
    </message>
    <message>
      <source>Keep stills</source>
      <translation>Guardar imágenes fijas</translation>
    </message>
    <message>
      <source>Remove stills</source>
      <translation>Quitar imágenes fijas</translation>
    </message>
    <message>
      <source>Remove still</source>
      <translation>Quitar imagen fija</translation>
    </message>
    <message>
      <source>Bind {0}</source>
      <translation>Vincular {0}</translation>
    </message>
    <message>
      <source>Release {0}</source>
      <translation>Soltar {0}</translation>
    </message>
    <message>
      <source>Take cast</source>
      <translation>Tomar reparto</translation>
    </message>
    <message>
      <source>Mark dissolves</source>
      <translation>Marcar fundidos</translation>
    </message>
    <message>
      <source>Carry work over from {0}</source>
      <translation>Traer el trabajo de {0}</translation>
    </message>
    <message>
      <source>Film palette</source>
      <translation>Paleta de la película</translation>
    </message>
    <message>
      <source>Set shots</source>
      <translation>Fijar planos</translation>
    </message>
    <message>
      <source>Find shots</source>
      <translation>Buscar planos</translation>
    </message>
    <message>
      <source>Export {0}</source>
      <translation>Exportar {0}</translation>
    </message>
    <message>
      <source>Mark dissolve</source>
      <translation>Marcar fundido</translation>
    </message>
    <message>
      <source>Remove dissolve</source>
      <translation>Quitar fundido</translation>
    </message>
    <message>
      <source>Use a colour copy</source>
      <translation>Usar una copia en color</translation>
    </message>
    <message>
      <source>Do without the colour copy</source>
      <translation>Prescindir de la copia en color</translation>
    </message>
    <message>
      <source>Change exemplar</source>
      <translation>Cambiar muestra</translation>
    </message>
    <message>
      <source>Remove exemplar</source>
      <translation>Quitar muestra</translation>
    </message>
    <message>
      <source>Change marker</source>
      <translation>Cambiar marca</translation>
    </message>
    <message>
      <source>Remove marker</source>
      <translation>Quitar marca</translation>
    </message>
    <message>
      <source>Set object</source>
      <translation>Fijar objeto</translation>
    </message>
    <message>
      <source>Remove object</source>
      <translation>Quitar objeto</translation>
    </message>
    <message>
      <source>Remove colour points</source>
      <translation>Quitar puntos de color</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Revisión</translation>
    </message>
    <message>
      <source>Set scene</source>
      <translation>Fijar escena</translation>
    </message>
    <message>
      <source>Remove scene</source>
      <translation>Quitar escena</translation>
    </message>
    <message>
      <source>Change film settings</source>
      <translation>Cambiar ajustes de la película</translation>
    </message>
    <message>
      <source>Change project settings</source>
      <translation>Cambiar ajustes del proyecto</translation>
    </message>
    <message>
      <source>Move shot border</source>
      <translation>Mover el borde del plano</translation>
    </message>
    <message>
      <source>Name still</source>
      <translation>Nombrar imagen fija</translation>
    </message>
    <message>
      <source>Delete take</source>
      <translation>Borrar toma</translation>
    </message>
    <message>
      <source>Choose take</source>
      <translation>Elegir toma</translation>
    </message>
    <message>
      <source>Show grey</source>
      <translation>Mostrar en gris</translation>
    </message>
  </context>
</TS>

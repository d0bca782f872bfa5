<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
  <context>
    <name>ColorStudio</name>
    <message>
      <source>mixed</source>
      <translation>混在</translation>
    </message>
    <message>
      <source>Double click or Backspace to reset.</source>
      <translation>ダブルクリックまたは Backspace でリセットします。</translation>
    </message>
    <message>
      <source>mixed · </source>
      <translation>混在 · </translation>
    </message>
    <message>
      <source>Objects</source>
      <translation>オブジェクト</translation>
    </message>
    <message>
      <source>Cast</source>
      <translation>配役</translation>
    </message>
    <message>
      <source>All objects, and the shots each is in</source>
      <translation>すべてのオブジェクトと、それぞれが映るショット</translation>
    </message>
    <message>
      <source>Find in other shots</source>
      <translation>ほかのショットで探す</translation>
    </message>
    <message>
      <source>Look for the object in shots nobody has clicked</source>
      <translation>誰もクリックしていないショットでこのオブジェクトを探します</translation>
    </message>
    <message>
      <source>It is</source>
      <translation>これです</translation>
    </message>
    <message>
      <source>The object is in the shot picked: it takes its colour there</source>
      <translation>選んだショットにこのオブジェクトがあります：そこでその色になります</translation>
    </message>
    <message>
      <source>It is not</source>
      <translation>違います</translation>
    </message>
    <message>
      <source>The object is not in the shot picked  (Delete)</source>
      <translation>選んだショットにこのオブジェクトはありません  (Delete)</translation>
    </message>
    <message>
      <source>Same as…</source>
      <translation>同じもの…</translation>
    </message>
    <message>
      <source>Another object is the same thing: make them one</source>
      <translation>別のオブジェクトと同じものです：一つにまとめます</translation>
    </message>
    <message>
      <source>Colour its shots</source>
      <translation>そのショットを着色</translation>
    </message>
    <message>
      <source>Colour all shots that the object is in</source>
      <translation>このオブジェクトが映るすべてのショットを着色します</translation>
    </message>
    <message>
      <source>Import cast…</source>
      <translation>配役を読み込む…</translation>
    </message>
    <message>
      <source>Names and colours of another film's objects</source>
      <translation>別の映画のオブジェクトの名前と色</translation>
    </message>
    <message>
      <source>Export cast…</source>
      <translation>配役を書き出す…</translation>
    </message>
    <message>
      <source>Names and colours of all objects, for another film</source>
      <translation>すべてのオブジェクトの名前と色を、別の映画のために</translation>
    </message>
    <message>
      <source>This object is the same thing and becomes part of it:</source>
      <translation>このオブジェクトは同じもので、次の一部になります：</translation>
    </message>
    <message>
      <source>Import cast</source>
      <translation>配役を読み込む</translation>
    </message>
    <message>
      <source>Export cast</source>
      <translation>配役を書き出す</translation>
    </message>
    <message>
      <source>Casts</source>
      <translation>配役</translation>
    </message>
    <message>
      <source>Same as {0}</source>
      <translation>{0} と同じ</translation>
    </message>
    <message>
      <source>{0} is written.</source>
      <translation>{0} を書き出しました。</translation>
    </message>
    <message>
      <source>{0} in shot {1}</source>
      <translation>ショット {1} の {0}</translation>
    </message>
    <message>
      <source>Not {0} in shot {1}</source>
      <translation>ショット {1} では {0} ではない</translation>
    </message>
    <message>
      <source>{0} not in shot {1}</source>
      <translation>{0} はショット {1} にありません</translation>
    </message>
    <message>
      <source>{0} is {1}</source>
      <translation>{0} は {1}</translation>
    </message>
    <message>
      <source>Objects of the film, in all their shots</source>
      <translation>映画のオブジェクト、そのすべてのショット</translation>
    </message>
    <message>
      <source>Shots</source>
      <translation>ショット</translation>
    </message>
    <message>
      <source>Where it is and may be; Enter or a double click goes there</source>
      <translation>ある場所とありそうな場所。Enter またはダブルクリックで移動</translation>
    </message>
    <message>
      <source>Looking in other shots</source>
      <translation>ほかのショットで探しています</translation>
    </message>
    <message>
      <source>Where it is</source>
      <translation>ある場所</translation>
    </message>
    <message>
      <source>own colours</source>
      <translation>固有の色</translation>
    </message>
    <message>
      <source>no colour</source>
      <translation>色なし</translation>
    </message>
    <message>
      <source>in no shot</source>
      <translation>どのショットにもない</translation>
    </message>
    <message>
      <source>perhaps, {0} %</source>
      <translation>もしかすると、{0} %</translation>
    </message>
    <message>
      <source>likely, {0} %</source>
      <translation>おそらく、{0} %</translation>
    </message>
    <message>
      <source>shot {0}</source>
      <translation>ショット {0}</translation>
    </message>
    <message>
      <source>shots {0}</source>
      <translation>ショット {0}</translation>
    </message>
    <message>
      <source>nowhere else</source>
      <translation>ほかにはない</translation>
    </message>
    <message>
      <source>Shot {0}</source>
      <translation>ショット {0}</translation>
    </message>
    <message>
      <source>Press {0} and point at a thing in the picture. What was pointed at stands here, with the shots it is in.</source>
      <translation>{0} を押して画面の中のものを指してください。指したものと、それが映るショットがここに並びます。</translation>
    </message>
    <message>
      <source>{0} to look at</source>
      <translation>確認待ち {0}</translation>
    </message>
    <message>
      <source>File</source>
      <translation>ファイル</translation>
    </message>
    <message>
      <source>Conform to another scan or cut…</source>
      <translation>別のスキャンや編集版に合わせる…</translation>
    </message>
    <message>
      <source>Carry this film's work over to another file of it</source>
      <translation>この映画の作業を同じ映画の別のファイルに移します</translation>
    </message>
    <message>
      <source>Choose another scan or cut of the film</source>
      <translation>映画の別のスキャンや編集版を選ぶ</translation>
    </message>
    <message>
      <source>Conform to another scan or cut</source>
      <translation>別のスキャンや編集版に合わせる</translation>
    </message>
    <message>
      <source>Looking for the same frames…</source>
      <translation>同じフレームを探しています…</translation>
    </message>
    <message>
      <source>What became of the work</source>
      <translation>作業の行き先</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>開く</translation>
    </message>
    <message>
      <source>Looking for shots…</source>
      <translation>ショットを探しています…</translation>
    </message>
    <message>
      <source>Carrying colour over…</source>
      <translation>色を移しています…</translation>
    </message>
    <message>
      <source>Everything found its place.</source>
      <translation>すべて移りました。</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>編集</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>元に戻す</translation>
    </message>
    <message>
      <source>Take the last edit back</source>
      <translation>最後の編集を取り消します</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>やり直す</translation>
    </message>
    <message>
      <source>Make it again</source>
      <translation>もう一度行います</translation>
    </message>
    <message>
      <source>Select all shots</source>
      <translation>すべてのショットを選択</translation>
    </message>
    <message>
      <source>Select every shot</source>
      <translation>全ショットを選択します</translation>
    </message>
    <message>
      <source>Select none</source>
      <translation>選択しない</translation>
    </message>
    <message>
      <source>Clear the selection</source>
      <translation>選択を解除します</translation>
    </message>
    <message>
      <source>Extend selection to previous shot</source>
      <translation>選択を前のショットへ広げる</translation>
    </message>
    <message>
      <source>Select the shot before, too</source>
      <translation>前のショットも選択します</translation>
    </message>
    <message>
      <source>Extend selection to next shot</source>
      <translation>選択を次のショットへ広げる</translation>
    </message>
    <message>
      <source>Select the next shot, too</source>
      <translation>次のショットも選択します</translation>
    </message>
    <message>
      <source>History</source>
      <translation>履歴</translation>
    </message>
    <message>
      <source>Click an edit to go back to it</source>
      <translation>編集をクリックするとそこへ戻ります</translation>
    </message>
    <message>
      <source>Made by a job; choose another take to change it</source>
      <translation>ジョブが行いました。変えるには別のテイクを選んでください</translation>
    </message>
    <message>
      <source>As it was opened</source>
      <translation>開いたときの状態</translation>
    </message>
    <message>
      <source>{0}  (undone)</source>
      <translation>{0}  （取り消し済み）</translation>
    </message>
    <message>
      <source>Where is the film now?</source>
      <translation>映画は今どこにありますか？</translation>
    </message>
    <message>
      <source>Film not found</source>
      <translation>映画が見つかりません</translation>
    </message>
    <message>
      <source>Locate it now?</source>
      <translation>今、場所を指定しますか？</translation>
    </message>
    <message>
      <source>How many pictures a second does “{0}” play at?
Silent films mostly run at 16 to 20, sound films at 24. Choose one or type another.</source>
      <translation>「{0}」は毎秒何枚で再生しますか？
サイレント映画は 16 から 20、トーキーは 24 が普通です。選ぶか、値を入力してください。</translation>
    </message>
    <message>
      <source>Pictures a second</source>
      <translation>毎秒の枚数</translation>
    </message>
    <message>
      <source>{0} % coloured · {1}</source>
      <translation>{0} % 着色済み · {1}</translation>
    </message>
    <message>
      <source>The studio setting {0} cannot be “{1}” and is back at its default.</source>
      <translation>スタジオの設定 {0} は「{1}」にできないため、初期値に戻しました。</translation>
    </message>
    <message>
      <source>Exemplars</source>
      <translation>見本</translation>
    </message>
    <message>
      <source>Colour copy…</source>
      <translation>カラーのコピー…</translation>
    </message>
    <message>
      <source>Take colours from another copy of the film</source>
      <translation>映画の別のコピーから色を取ります</translation>
    </message>
    <message>
      <source>Choose a copy of the film in colour</source>
      <translation>映画のカラーのコピーを選ぶ</translation>
    </message>
    <message>
      <source>The shots are not known yet; wait until they are found.</source>
      <translation>ショットがまだ分かりません。見つかるまでお待ちください。</translation>
    </message>
    <message>
      <source>The film is coloured without a colour copy from now on.</source>
      <translation>今後はカラーのコピーなしで着色します。</translation>
    </message>
    <message>
      <source>Colour copy</source>
      <translation>カラーのコピー</translation>
    </message>
    <message>
      <source>Looking for the film's shots in the copy…</source>
      <translation>コピーの中で映画のショットを探しています…</translation>
    </message>
    <message>
      <source>Choose another…</source>
      <translation>別のものを選ぶ…</translation>
    </message>
    <message>
      <source>Do without it</source>
      <translation>使わない</translation>
    </message>
    <message>
      <source>Left to right: the film. Bottom to top: the copy. Red: what the copy lacks.</source>
      <translation>左から右：映画。下から上：コピー。赤：コピーに欠けている部分。</translation>
    </message>
    <message>
      <source>The copy shows nothing of this film: it cannot lend its colours.</source>
      <translation>コピーにこの映画は映っていません：色を借りられません。</translation>
    </message>
    <message>
      <source>{0} × {1}, {2:.3f} pictures a second, {3}:{4:02}</source>
      <translation>{0} × {1}、毎秒 {2:.3f} 枚、{3}:{4:02}</translation>
    </message>
    <message>
      <source>Film {0}</source>
      <translation>映画 {0}</translation>
    </message>
    <message>
      <source>Copy {0}</source>
      <translation>コピー {0}</translation>
    </message>
    <message>
      <source>The copy shows {0} of the film. Colorize shots to take its colours.</source>
      <translation>コピーには映画の {0} が映っています。ショットを着色するとその色を取ります。</translation>
    </message>
    <message>
      <source>Which part of the copy shows which part of the film</source>
      <translation>コピーのどこが映画のどこに当たるか</translation>
    </message>
    <message>
      <source>Pictures to add</source>
      <translation>追加する画像</translation>
    </message>
    <message>
      <source>Each of these is added; Delete takes one out</source>
      <translation>それぞれ追加されます。Delete で外せます</translation>
    </message>
    <message>
      <source>Add exemplars…</source>
      <translation>見本を追加…</translation>
    </message>
    <message>
      <source>Colour pictures to follow</source>
      <translation>従うカラー画像</translation>
    </message>
    <message>
      <source>Use frame as exemplar…</source>
      <translation>フレームを見本にする…</translation>
    </message>
    <message>
      <source>Let shots follow its colour</source>
      <translation>ショットをその色に従わせます</translation>
    </message>
    <message>
      <source>Suggest exemplars…</source>
      <translation>見本を提案…</translation>
    </message>
    <message>
      <source>Which frames to colour by hand</source>
      <translation>手で着色するとよいフレーム</translation>
    </message>
    <message>
      <source>Use frame as exemplar</source>
      <translation>フレームを見本にする</translation>
    </message>
    <message>
      <source>The exemplar is added; colorize the shots to follow it.</source>
      <translation>見本を追加しました。従わせるにはショットを着色してください。</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>使う</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>変更</translation>
    </message>
    <message>
      <source>{0} exemplars are added; colorize the shots to follow them.</source>
      <translation>{0} 個の見本を追加しました。従わせるにはショットを着色してください。</translation>
    </message>
    <message>
      <source>Add exemplars</source>
      <translation>見本を追加</translation>
    </message>
    <message>
      <source>Where the picture comes from</source>
      <translation>画像の出どころ</translation>
    </message>
    <message>
      <source>Picture file</source>
      <translation>画像ファイル</translation>
    </message>
    <message>
      <source>Frame of a film</source>
      <translation>映画のフレーム</translation>
    </message>
    <message>
      <source>Where it holds</source>
      <translation>有効な範囲</translation>
    </message>
    <message>
      <source>Browse…</source>
      <translation>参照…</translation>
    </message>
    <message>
      <source>Choose one or several colour pictures</source>
      <translation>カラー画像を一つ以上選びます</translation>
    </message>
    <message>
      <source>Browse</source>
      <translation>参照</translation>
    </message>
    <message>
      <source>Recent pictures</source>
      <translation>最近の画像</translation>
    </message>
    <message>
      <source>Enter or a click takes one of these again</source>
      <translation>Enter またはクリックで再び使います</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>追加</translation>
    </message>
    <message>
      <source>Let the shots follow these pictures when they are coloured</source>
      <translation>着色のとき、ショットをこれらの画像に従わせます</translation>
    </message>
    <message>
      <source>Pictures in colour</source>
      <translation>カラー画像</translation>
    </message>
    <message>
      <source>Recently used</source>
      <translation>最近使ったもの</translation>
    </message>
    <message>
      <source>A photograph, a painted still, a frame of another film: any picture in colour.</source>
      <translation>写真、彩色したスチル、別の映画のフレームなど、カラーの画像なら何でも。</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>画像</translation>
    </message>
    <message>
      <source>Add {0} pictures</source>
      <translation>画像を {0} 枚追加</translation>
    </message>
    <message>
      <source>{0} is not a picture that can be read.</source>
      <translation>{0} は読み取れる画像ではありません。</translation>
    </message>
    <message>
      <source>Add a colour picture to follow: of this frame, or of similar things.</source>
      <translation>従うカラー画像を追加してください：このフレームのもの、または似たもの。</translation>
    </message>
    <message>
      <source>What these shots follow; Enter goes to its frame, Delete removes it</source>
      <translation>これらのショットが従うもの。Enter でフレームへ、Delete で外します</translation>
    </message>
    <message>
      <source>Add…</source>
      <translation>追加…</translation>
    </message>
    <message>
      <source>Go to</source>
      <translation>移動</translation>
    </message>
    <message>
      <source>Go to the frame it is pinned at</source>
      <translation>固定したフレームへ移動します</translation>
    </message>
    <message>
      <source>Where it holds, and its pin</source>
      <translation>有効な範囲と固定先</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>外す</translation>
    </message>
    <message>
      <source>Remove this exemplar  (Delete)</source>
      <translation>この見本を外します  (Delete)</translation>
    </message>
    <message>
      <source>Pinned {0} · {1}</source>
      <translation>{0} に固定 · {1}</translation>
    </message>
    <message>
      <source>Free · {0}</source>
      <translation>固定なし · {0}</translation>
    </message>
    <message>
      <source>Make it the colour of the frame that it shows</source>
      <translation>見本が映すフレームの色にします</translation>
    </message>
    <message>
      <source>Exemplar</source>
      <translation>見本</translation>
    </message>
    <message>
      <source>This frame</source>
      <translation>このフレーム</translation>
    </message>
    <message>
      <source>What it takes from the exemplar</source>
      <translation>見本から取るもの</translation>
    </message>
    <message>
      <source>Choose a picture on the left.</source>
      <translation>左で画像を選んでください。</translation>
    </message>
    <message>
      <source>It shows another frame of this film, {0} ({1} % sure).</source>
      <translation>この映画の別のフレームです、{0}（確度 {1} %）。</translation>
    </message>
    <message>
      <source>No match</source>
      <translation>一致しません</translation>
    </message>
    <message>
      <source>Aligned: it shows this very frame, {0} % matched, {1} % sure.</source>
      <translation>位置が合いました：まさにこのフレームです、一致 {0} %、確度 {1} %。</translation>
    </message>
    <message>
      <source>Like things: {0} % of the frame matched, {1} % sure. What stays grey is left to the model.</source>
      <translation>似たもの：フレームの {0} % が一致、確度 {1} %。灰色のままの部分はモデルに任せます。</translation>
    </message>
    <message>
      <source>Does not help here: {0} % of the frame matched, only {1} % sure. Choose a picture of the same things, or another frame.</source>
      <translation>ここでは役に立ちません：フレームの {0} % が一致、確度はわずか {1} %。同じものの画像か、別のフレームを選んでください。</translation>
    </message>
    <message>
      <source>Matching…</source>
      <translation>照合中…</translation>
    </message>
    <message>
      <source>Looking for what both show…</source>
      <translation>両方に映るものを探しています…</translation>
    </message>
    <message>
      <source>Pin at {0}</source>
      <translation>{0} に固定</translation>
    </message>
    <message>
      <source>Edit frame in painting program</source>
      <translation>フレームをペイントソフトで編集</translation>
    </message>
    <message>
      <source>Its colour comes back at each save</source>
      <translation>保存のたびに色が戻ってきます</translation>
    </message>
    <message>
      <source>Write keyframes…</source>
      <translation>キーフレームを書き出す…</translation>
    </message>
    <message>
      <source>One picture of each shot, to be painted on</source>
      <translation>ショットごとに一枚、彩色用に</translation>
    </message>
    <message>
      <source>Take keyframes back…</source>
      <translation>キーフレームを取り込む…</translation>
    </message>
    <message>
      <source>What was painted, as exemplars</source>
      <translation>描いたものを見本として</translation>
    </message>
    <message>
      <source>Write keyframes into</source>
      <translation>キーフレームの書き出し先</translation>
    </message>
    <message>
      <source>Take keyframes back from</source>
      <translation>キーフレームの取り込み元</translation>
    </message>
    <message>
      <source>The painted keyframe is back; colorize its shot to follow it.</source>
      <translation>描いたキーフレームが戻りました。従わせるにはそのショットを着色してください。</translation>
    </message>
    <message>
      <source>{0} pictures are written to {1}.</source>
      <translation>画像 {0} 枚を {1} に書き出しました。</translation>
    </message>
    <message>
      <source>Nothing was painted, so no keyframe was taken back.</source>
      <translation>何も描かれていないため、キーフレームは取り込みませんでした。</translation>
    </message>
    <message>
      <source>{0} is opened; its colour comes back at each save.</source>
      <translation>{0} を開きました。保存のたびに色が戻ってきます。</translation>
    </message>
    <message>
      <source>No painting program was found; choose one in the preferences. {0}</source>
      <translation>ペイントソフトが見つかりません。環境設定で選んでください。{0}</translation>
    </message>
    <message>
      <source>{0} painted keyframes are back; colorize their shots to follow them.</source>
      <translation>描いたキーフレーム {0} 枚が戻りました。従わせるにはショットを着色してください。</translation>
    </message>
    <message>
      <source>Film</source>
      <translation>映画</translation>
    </message>
    <message>
      <source>Frame of the film</source>
      <translation>映画のフレーム</translation>
    </message>
    <message>
      <source>Scrub the film  (←, →: a frame; Page Up, Down: more)</source>
      <translation>映画の中を移動  （←、→：1 フレーム、Page Up、Down：もっと）</translation>
    </message>
    <message>
      <source>Choose film…</source>
      <translation>映画を選ぶ…</translation>
    </message>
    <message>
      <source>Take a frame of another film</source>
      <translation>別の映画のフレームを使います</translation>
    </message>
    <message>
      <source>Take this frame</source>
      <translation>このフレームを使う</translation>
    </message>
    <message>
      <source>Add it to the pictures below</source>
      <translation>下の画像に加えます</translation>
    </message>
    <message>
      <source>Choose a film in colour.</source>
      <translation>カラーの映画を選んでください。</translation>
    </message>
    <message>
      <source>A film in colour</source>
      <translation>カラーの映画</translation>
    </message>
    <message>
      <source>Opening {0}…</source>
      <translation>{0} を開いています…</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>すべてのファイル</translation>
    </message>
    <message>
      <source>Films</source>
      <translation>映画</translation>
    </message>
    <message>
      <source>whole film</source>
      <translation>映画全体</translation>
    </message>
    <message>
      <source>It is the colour of this very frame; else any frame may take colours from it</source>
      <translation>まさにこのフレームの色です。そうでなければどのフレームも色を取れます</translation>
    </message>
    <message>
      <source>no shot</source>
      <translation>ショットなし</translation>
    </message>
    <message>
      <source>{0} shots</source>
      <translation>{0} ショット</translation>
    </message>
    <message>
      <source>Pinned at this frame, {0}</source>
      <translation>このフレームに固定、{0}</translation>
    </message>
    <message>
      <source>This shot</source>
      <translation>このショット</translation>
    </message>
    <message>
      <source>The shot of the frame shown</source>
      <translation>表示中のフレームのショット</translation>
    </message>
    <message>
      <source>Each of the shots that are selected in the timeline</source>
      <translation>タイムラインで選択したショットのそれぞれ</translation>
    </message>
    <message>
      <source>Whole film</source>
      <translation>映画全体</translation>
    </message>
    <message>
      <source>Every shot, where it has like things</source>
      <translation>似たものがあるすべてのショット</translation>
    </message>
    <message>
      <source>{0} selected shots</source>
      <translation>選択した {0} ショット</translation>
    </message>
    <message>
      <source>Suggested exemplars</source>
      <translation>提案された見本</translation>
    </message>
    <message>
      <source>Looking for frames</source>
      <translation>フレームを探しています</translation>
    </message>
    <message>
      <source>Suggested frames</source>
      <translation>提案されたフレーム</translation>
    </message>
    <message>
      <source>Enter or a double click goes to the frame</source>
      <translation>Enter またはダブルクリックでフレームへ移動</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>もう一度探す</translation>
    </message>
    <message>
      <source>Ask once more, as after shots were coloured</source>
      <translation>ショットを着色した後などに、もう一度尋ねます</translation>
    </message>
    <message>
      <source>Looking where colour is least sure…</source>
      <translation>色が最も不確かな所を探しています…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Close this list</source>
      <translation>この一覧を閉じます</translation>
    </message>
    <message>
      <source>Show this frame</source>
      <translation>このフレームを表示</translation>
    </message>
    <message>
      <source>Add exemplar here…</source>
      <translation>ここに見本を追加…</translation>
    </message>
    <message>
      <source>Go there and choose a colour picture of it</source>
      <translation>移動してそのカラー画像を選びます</translation>
    </message>
    <message>
      <source>Add marker</source>
      <translation>マーカーを追加</translation>
    </message>
    <message>
      <source>Mark the frame in the timeline</source>
      <translation>タイムラインでフレームに印を付けます</translation>
    </message>
    <message>
      <source>Coloured by hand, these frames would help most:</source>
      <translation>手で着色すると最も役立つフレーム：</translation>
    </message>
    <message>
      <source>The colour is confident throughout the film.</source>
      <translation>映画全体で色は確かです。</translation>
    </message>
    <message>
      <source>Makes {0} s sure, in {1}</source>
      <translation>{0} 秒を確かにします、{1}</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>書き出す…</translation>
    </message>
    <message>
      <source>Write the colour film</source>
      <translation>カラー映画を書き出します</translation>
    </message>
    <message>
      <source>Save still…</source>
      <translation>スチルを保存…</translation>
    </message>
    <message>
      <source>Save this frame</source>
      <translation>このフレームを保存します</translation>
    </message>
    <message>
      <source>Save still</source>
      <translation>スチルを保存</translation>
    </message>
    <message>
      <source>Selected shots, a file each</source>
      <translation>選択したショット、一つずつファイルに</translation>
    </message>
    <message>
      <source>The still cannot be written there; choose another place.</source>
      <translation>そこにスチルは書けません。別の場所を選んでください。</translation>
    </message>
    <message>
      <source>From in to out</source>
      <translation>イン点からアウト点まで</translation>
    </message>
    <message>
      <source>Selected shots</source>
      <translation>選択したショット</translation>
    </message>
    <message>
      <source>About {0}; {1} free on this disk.</source>
      <translation>約 {0}。このディスクの空き {1}。</translation>
    </message>
    <message>
      <source>The export needs about {0}, but only {1} are free on this disk. Try anyway?</source>
      <translation>書き出しには約 {0} 必要ですが、このディスクの空きは {1} だけです。それでも試しますか？</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>書き出す</translation>
    </message>
    <message>
      <source>File name without extension</source>
      <translation>拡張子を除いたファイル名</translation>
    </message>
    <message>
      <source>The folder to write in</source>
      <translation>書き出すフォルダー</translation>
    </message>
    <message>
      <source>How much of the film to write</source>
      <translation>映画のどこまでを書き出すか</translation>
    </message>
    <message>
      <source>Copy the sound as it is</source>
      <translation>音声をそのままコピー</translation>
    </message>
    <message>
      <source>Without it the file is silent</source>
      <translation>なければ無音のファイルになります</translation>
    </message>
    <message>
      <source>CRF </source>
      <translation>CRF </translation>
    </message>
    <message>
      <source> (lower is better)</source>
      <translation>  （小さいほど良い）</translation>
    </message>
    <message>
      <source>Constant rate factor: a lower one makes a larger file</source>
      <translation>一定品質の係数：小さいほどファイルは大きくなります</translation>
    </message>
    <message>
      <source>Use the machine's encoder chip</source>
      <translation>この機械のエンコーダーチップを使う</translation>
    </message>
    <message>
      <source>Faster, a little larger; not everywhere the same file</source>
      <translation>速いがやや大きく、どこでも同じファイルにはなりません</translation>
    </message>
    <message>
      <source>Deinterlace</source>
      <translation>インターレース解除</translation>
    </message>
    <message>
      <source>Make whole pictures of the film's fields, one for each frame (bwdif)</source>
      <translation>映画のフィールドから完全な画を、フレームごとに一つ作ります (bwdif)</translation>
    </message>
    <message>
      <source>Purpose</source>
      <translation>用途</translation>
    </message>
    <message>
      <source>What the file is for</source>
      <translation>ファイルの用途</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>選択…</translation>
    </message>
    <message>
      <source>Choose a folder</source>
      <translation>フォルダーを選ぶ</translation>
    </message>
    <message>
      <source>Choose the folder to write in</source>
      <translation>書き出すフォルダーを選ぶ</translation>
    </message>
    <message>
      <source>Export to</source>
      <translation>書き出し先</translation>
    </message>
    <message>
      <source>{0} of these files exist already. Replace them?</source>
      <translation>うち {0} 個のファイルは既にあります。置き換えますか？</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>フォルダー</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>範囲</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>品質</translation>
    </message>
    <message>
      <source>Give the file a name.</source>
      <translation>ファイル名を入力してください。</translation>
    </message>
    <message>
      <source>{0} · shot {1} · {2}</source>
      <translation>{0} · ショット {1} · {2}</translation>
    </message>
    <message>
      <source>This folder does not exist.</source>
      <translation>このフォルダーはありません。</translation>
    </message>
    <message>
      <source>This will not fit: choose another folder or purpose.</source>
      <translation>入りきりません：別のフォルダーか用途を選んでください。</translation>
    </message>
    <message>
      <source>{0} · {1}</source>
      <translation>{0} · {1}</translation>
    </message>
    <message>
      <source>{0} exists already. Replace it?</source>
      <translation>{0} は既にあります。置き換えますか？</translation>
    </message>
    <message>
      <source>Deinterlace (the film is {0})</source>
      <translation>インターレース解除（映画は {0}）</translation>
    </message>
    <message>
      <source>Not possible on this machine: {0}.</source>
      <translation>この機械ではできません：{0}。</translation>
    </message>
    <message>
      <source>Share MP4</source>
      <translation>共有 MP4</translation>
    </message>
    <message>
      <source>H.264: plays everywhere, sound copied</source>
      <translation>H.264：どこでも再生、音声はコピー</translation>
    </message>
    <message>
      <source>Share small MP4</source>
      <translation>共有 小さい MP4</translation>
    </message>
    <message>
      <source>H.265: half the size, newer players</source>
      <translation>H.265：半分の大きさ、新しいプレーヤー用</translation>
    </message>
    <message>
      <source>Archive FFV1</source>
      <translation>保存 FFV1</translation>
    </message>
    <message>
      <source>In Matroska: every bit of the film's luma kept</source>
      <translation>Matroska：映画の輝度を 1 ビットも変えません</translation>
    </message>
    <message>
      <source>Edit ProRes</source>
      <translation>編集 ProRes</translation>
    </message>
    <message>
      <source>ProRes 422 HQ in QuickTime: for editing and grading</source>
      <translation>QuickTime の ProRes 422 HQ：編集とグレード用</translation>
    </message>
    <message>
      <source>Side-by-side comparison</source>
      <translation>並べて比較</translation>
    </message>
    <message>
      <source>MP4 with the original on the left and the colour on the right, sound copied</source>
      <translation>左に原画、右に色の MP4、音声はコピー</translation>
    </message>
    <message>
      <source>Split comparison</source>
      <translation>分割して比較</translation>
    </message>
    <message>
      <source>MP4, grey up to a line in the middle, colour from there on, sound copied</source>
      <translation>中央の線まで灰色、その先はカラーの MP4、音声はコピー</translation>
    </message>
    <message>
      <source>GIF of a range</source>
      <translation>範囲の GIF</translation>
    </message>
    <message>
      <source>A moving picture for the web; best for a short range</source>
      <translation>ウェブ用の動く画像。短い範囲に最適</translation>
    </message>
    <message>
      <source>Still image</source>
      <translation>静止画</translation>
    </message>
    <message>
      <source>A PNG picture of the frame at the playhead</source>
      <translation>再生ヘッドのフレームの PNG 画像</translation>
    </message>
    <message>
      <source>Frames</source>
      <translation>連番</translation>
    </message>
    <message>
      <source>A folder of numbered PNG pictures</source>
      <translation>連番 PNG 画像のフォルダー</translation>
    </message>
    <message>
      <source>only partly coloured</source>
      <translation>一部のみ着色</translation>
    </message>
    <message>
      <source>a cut was moved since it was coloured</source>
      <translation>着色後にカット点が動きました</translation>
    </message>
    <message>
      <source>edited since it was coloured</source>
      <translation>着色後に編集されました</translation>
    </message>
    <message>
      <source>{0}; being coloured now</source>
      <translation>{0}；着色中</translation>
    </message>
    <message>
      <source>{0}; waits to be coloured</source>
      <translation>{0}；着色待ち</translation>
    </message>
    <message>
      <source>Not all is coloured</source>
      <translation>まだ着色されていない部分があります</translation>
    </message>
    <message>
      <source>Shots that are not ready</source>
      <translation>準備のできていないショット</translation>
    </message>
    <message>
      <source>Enter or a double click goes to the shot</source>
      <translation>Enter またはダブルクリックでショットへ移動</translation>
    </message>
    <message>
      <source>Colour what is not ready, then export</source>
      <translation>足りない部分を着色してから書き出します</translation>
    </message>
    <message>
      <source>Export anyway</source>
      <translation>それでも書き出す</translation>
    </message>
    <message>
      <source>Write them as they are</source>
      <translation>今のまま書き出します</translation>
    </message>
    <message>
      <source>Close the export and show this shot</source>
      <translation>書き出しを閉じてこのショットを表示します</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Back to the export</source>
      <translation>書き出しに戻ります</translation>
    </message>
    <message>
      <source>1 shot of this export is not ready:</source>
      <translation>この書き出しの 1 ショットが準備できていません：</translation>
    </message>
    <message>
      <source>Some of this export is not ready:</source>
      <translation>この書き出しの一部が準備できていません：</translation>
    </message>
    <message>
      <source>Colour it now</source>
      <translation>今すぐ着色</translation>
    </message>
    <message>
      <source>Colour them now</source>
      <translation>今すぐ着色</translation>
    </message>
    <message>
      <source>{0} shots of this export are not ready:</source>
      <translation>この書き出しの {0} ショットが準備できていません：</translation>
    </message>
    <message>
      <source>Live…</source>
      <translation>ライブ…</translation>
    </message>
    <message>
      <source>Colour a camera, a stream or a file as it comes</source>
      <translation>カメラ、ストリーム、ファイルを届くそばから着色します</translation>
    </message>
    <message>
      <source>Live — ColorStudio</source>
      <translation>ライブ — ColorStudio</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>入力元</translation>
    </message>
    <message>
      <source>A camera's number, an address such as rtsp://…, or a file</source>
      <translation>カメラの番号、rtsp://… のようなアドレス、またはファイル</translation>
    </message>
    <message>
      <source>Camera, address or file</source>
      <translation>カメラ、アドレス、ファイル</translation>
    </message>
    <message>
      <source>File…</source>
      <translation>ファイル…</translation>
    </message>
    <message>
      <source>Play a file as if it came live</source>
      <translation>ファイルをライブのように再生します</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>開始</translation>
    </message>
    <message>
      <source>Watch this source in colour</source>
      <translation>この入力元をカラーで見ます</translation>
    </message>
    <message>
      <source>Record…</source>
      <translation>録画…</translation>
    </message>
    <message>
      <source>Begin again, and write what is shown to a film</source>
      <translation>最初から始め、表示したものを映画に書き出します</translation>
    </message>
    <message>
      <source>Choose a camera, an address or a file.</source>
      <translation>カメラ、アドレス、またはファイルを選んでください。</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Play a file</source>
      <translation>ファイルを再生</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>録画</translation>
    </message>
    <message>
      <source>{0:.0f} pictures a second, {1:.0f} ms behind, {2} dropped</source>
      <translation>毎秒 {0:.0f} 枚、{1:.0f} ms の遅れ、{2} 枚を省略</translation>
    </message>
    <message>
      <source>Add a model</source>
      <translation>モデルを追加</translation>
    </message>
    <message>
      <source>Folder, file or ORG/REPOSITORY</source>
      <translation>フォルダー、ファイル、または ORG/REPOSITORY</translation>
    </message>
    <message>
      <source>A diffusers pipeline, a file of weights, or a repository of the hub</source>
      <translation>diffusers のパイプライン、重みのファイル、またはハブのリポジトリ</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>題名</translation>
    </message>
    <message>
      <source>What to call it</source>
      <translation>呼び名</translation>
    </message>
    <message>
      <source>As its folder</source>
      <translation>フォルダー名と同じ</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>ライセンス</translation>
    </message>
    <message>
      <source>The licence it is published under</source>
      <translation>公開されているライセンス</translation>
    </message>
    <message>
      <source>Not stated</source>
      <translation>記載なし</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>種類</translation>
    </message>
    <message>
      <source>How it is loaded; usually detected from its files</source>
      <translation>読み込み方。たいていはファイルから判別します</translation>
    </message>
    <message>
      <source>Detect from its files</source>
      <translation>ファイルから判別</translation>
    </message>
    <message>
      <source>Its licence allows commercial use</source>
      <translation>ライセンスは商用利用を認めています</translation>
    </message>
    <message>
      <source>It is listed accordingly</source>
      <translation>それに応じて分類されます</translation>
    </message>
    <message>
      <source>Its files are linked, not copied. Only weights that cannot run code are taken: safetensors, and checked PyTorch files of the kinds that are published so.</source>
      <translation>ファイルはコピーせずリンクします。コードを実行できない重みだけを受け入れます：safetensors と、そう公開されている種類の検査済み PyTorch ファイル。</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>A model's folder</source>
      <translation>モデルのフォルダー</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>重み</translation>
    </message>
    <message>
      <source>A file of weights</source>
      <translation>重みのファイル</translation>
    </message>
    <message>
      <source>Folder…</source>
      <translation>フォルダー…</translation>
    </message>
    <message>
      <source>Choose a model's folder</source>
      <translation>モデルのフォルダーを選びます</translation>
    </message>
    <message>
      <source>Choose a file of weights</source>
      <translation>重みのファイルを選びます</translation>
    </message>
    <message>
      <source>{0} colours this film: {1}.</source>
      <translation>{0} がこの映画を着色します：{1}。</translation>
    </message>
    <message>
      <source>Recommendation</source>
      <translation>推薦</translation>
    </message>
    <message>
      <source>Looking at the film</source>
      <translation>映画を調べています</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>隠す</translation>
    </message>
    <message>
      <source>Hide the recommendation</source>
      <translation>推薦を隠します</translation>
    </message>
    <message>
      <source>Looking at the film and this machine…</source>
      <translation>映画とこの機械を調べています…</translation>
    </message>
    <message>
      <source>Of what is installed, {0}: {1}.</source>
      <translation>導入済みの中では {0}：{1}。</translation>
    </message>
    <message>
      <source>The film: {0}</source>
      <translation>映画：{0}</translation>
    </message>
    <message>
      <source>This machine: {0}.</source>
      <translation>この機械：{0}。</translation>
    </message>
    <message>
      <source>Next: {0}.</source>
      <translation>次点：{0}。</translation>
    </message>
    <message>
      <source>Not {0}: {1}.</source>
      <translation>{0} は不可：{1}。</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>Arrows go from model to model</source>
      <translation>矢印キーでモデルを移動</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>進行</translation>
    </message>
    <message>
      <source>Try on this frame</source>
      <translation>ここで試す</translation>
    </message>
    <message>
      <source>Colour the frame under the playhead with it; nothing is stored</source>
      <translation>再生ヘッドのフレームをこれで着色します。何も保存しません</translation>
    </message>
    <message>
      <source>Use for this film</source>
      <translation>この映画に使う</translation>
    </message>
    <message>
      <source>Colour all shots that have no model of their own with it</source>
      <translation>固有のモデルがないすべてのショットをこれで着色します</translation>
    </message>
    <message>
      <source>Use for these shots</source>
      <translation>これらのショットに使う</translation>
    </message>
    <message>
      <source>Colour the selected shots, or the one under the playhead, with it</source>
      <translation>選択したショット、または再生ヘッドのショットをこれで着色します</translation>
    </message>
    <message>
      <source>Download…</source>
      <translation>ダウンロード…</translation>
    </message>
    <message>
      <source>See licence, size and free space, and then fetch it</source>
      <translation>ライセンス、大きさ、空き容量を見てから取得します</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>一時停止</translation>
    </message>
    <message>
      <source>Stop; what was downloaded is kept</source>
      <translation>止めます。取得した分は残ります</translation>
    </message>
    <message>
      <source>Resume…</source>
      <translation>再開…</translation>
    </message>
    <message>
      <source>Go on where it stopped</source>
      <translation>止まった所から続けます</translation>
    </message>
    <message>
      <source>Stop, and delete what was downloaded</source>
      <translation>止めて、取得した分を削除します</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>検証</translation>
    </message>
    <message>
      <source>Compare every file with its checksum again</source>
      <translation>すべてのファイルをチェックサムともう一度照合します</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>削除…</translation>
    </message>
    <message>
      <source>Delete it from this machine</source>
      <translation>この機械から削除します</translation>
    </message>
    <message>
      <source>Model library…</source>
      <translation>モデルライブラリ…</translation>
    </message>
    <message>
      <source>Find, download, try and remove models</source>
      <translation>モデルを探し、取得し、試し、削除します</translation>
    </message>
    <message>
      <source>Use my graphics card…</source>
      <translation>グラフィックカードを使う…</translation>
    </message>
    <message>
      <source>Fetch what NVIDIA cards need, or remove it</source>
      <translation>NVIDIA のカードに必要なものを取得、または削除します</translation>
    </message>
    <message>
      <source>{0} is the film's model now; colorize the film to see it.</source>
      <translation>{0} が映画のモデルになりました。見るには映画を着色してください。</translation>
    </message>
    <message>
      <source>{0} is the film's model now; {1} shots keep a model of their own.</source>
      <translation>{0} が映画のモデルになりました。{1} ショットは固有のモデルのままです。</translation>
    </message>
    <message>
      <source>The shots are not known yet; use the model for the film.</source>
      <translation>ショットがまだ分かりません。モデルは映画に使ってください。</translation>
    </message>
    <message>
      <source>{0} is the model of {1} shots now; colorize them to see it.</source>
      <translation>{0} が {1} ショットのモデルになりました。見るには着色してください。</translation>
    </message>
    <message>
      <source>{0} is the film's model now; one shot keeps its own model.</source>
      <translation>{0} が映画のモデルになりました。1 ショットは固有のモデルのままです。</translation>
    </message>
    <message>
      <source>{0} is the model of this shot now; colorize it to see it.</source>
      <translation>{0} がこのショットのモデルになりました。見るには着色してください。</translation>
    </message>
    <message>
      <source>No model matches; clear the search or a filter.</source>
      <translation>合うモデルがありません。検索か絞り込みを解除してください。</translation>
    </message>
    <message>
      <source>Model library</source>
      <translation>モデルライブラリ</translation>
    </message>
    <message>
      <source>Search models</source>
      <translation>モデルを検索</translation>
    </message>
    <message>
      <source>Part of a name, a licence or a strength</source>
      <translation>名前、ライセンス、長所の一部</translation>
    </message>
    <message>
      <source>Installed</source>
      <translation>導入済み</translation>
    </message>
    <message>
      <source>Only models on this machine</source>
      <translation>この機械にあるモデルのみ</translation>
    </message>
    <message>
      <source>Commercial use</source>
      <translation>商用利用</translation>
    </message>
    <message>
      <source>Only models whose licence allows commercial use</source>
      <translation>ライセンスが商用利用を認めるモデルのみ</translation>
    </message>
    <message>
      <source>Fits this machine</source>
      <translation>この機械に合う</translation>
    </message>
    <message>
      <source>Only models that this machine can run</source>
      <translation>この機械で動くモデルのみ</translation>
    </message>
    <message>
      <source>Which model suits this film?</source>
      <translation>この映画に合うモデルは？</translation>
    </message>
    <message>
      <source>Look at the film and this machine, and recommend a model</source>
      <translation>映画とこの機械を調べてモデルを薦めます</translation>
    </message>
    <message>
      <source>Add from folder…</source>
      <translation>フォルダーから追加…</translation>
    </message>
    <message>
      <source>Add a folder, a file or a hub repository as a model</source>
      <translation>フォルダー、ファイル、ハブのリポジトリをモデルとして追加します</translation>
    </message>
    <message>
      <source>Downloads go on</source>
      <translation>ダウンロードは続きます</translation>
    </message>
    <message>
      <source>Remove model</source>
      <translation>モデルを削除</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>検索</translation>
    </message>
    <message>
      <source>Reading the library…</source>
      <translation>ライブラリを読み込んでいます…</translation>
    </message>
    <message>
      <source>Remove {0} from this machine? Films that were coloured with it keep their colour.</source>
      <translation>{0} をこの機械から削除しますか？これで着色した映画の色は残ります。</translation>
    </message>
    <message>
      <source>Use my graphics card</source>
      <translation>グラフィックカードを使う</translation>
    </message>
    <message>
      <source>ColorStudio comes with a torch for the processor. The one for NVIDIA cards is large, so it is fetched only if you want it.</source>
      <translation>ColorStudio にはプロセッサ用の torch が付属しています。NVIDIA カード用は大きいため、希望する場合だけ取得します。</translation>
    </message>
    <message>
      <source>See what is needed</source>
      <translation>必要なものを調べる</translation>
    </message>
    <message>
      <source>Ask the driver and the index of packages; fetches nothing</source>
      <translation>ドライバーとパッケージの一覧に尋ねます。何も取得しません</translation>
    </message>
    <message>
      <source>Fetch</source>
      <translation>取得</translation>
    </message>
    <message>
      <source>Fetch it into your own folder</source>
      <translation>自分のフォルダーに取得します</translation>
    </message>
    <message>
      <source>What came is kept and goes on later</source>
      <translation>届いた分は残り、あとで続けられます</translation>
    </message>
    <message>
      <source>Use the torch that came along again</source>
      <translation>付属の torch に戻します</translation>
    </message>
    <message>
      <source>It is used when ColorStudio starts next.</source>
      <translation>次に ColorStudio を起動したときから使われます。</translation>
    </message>
    <message>
      <source>Removed. The torch that came along is used when ColorStudio starts next.</source>
      <translation>削除しました。次の起動から付属の torch を使います。</translation>
    </message>
    <message>
      <source>One moment…</source>
      <translation>お待ちください…</translation>
    </message>
    <message>
      <source>{0} of {1}, {2} a second</source>
      <translation>{1} のうち {0}、毎秒 {2}</translation>
    </message>
    <message>
      <source>torch {0}: {1} in {2} files, from {3} into {4}.</source>
      <translation>torch {0}: {2} 個のファイル、{1}。{3} から {4} へ。</translation>
    </message>
    <message>
      <source>torch {0} was fetched but is not used: {1}.</source>
      <translation>torch {0} は取得済みですが使われていません: {1}。</translation>
    </message>
    <message>
      <source>torch {0} was fetched.</source>
      <translation>torch {0} は取得済みです。</translation>
    </message>
    <message>
      <source>{0} is installed.</source>
      <translation>{0} を導入しました。</translation>
    </message>
    <message>
      <source>{0} is complete and undamaged.</source>
      <translation>{0} は完全で破損がありません。</translation>
    </message>
    <message>
      <source>{0} is removed.</source>
      <translation>{0} を削除しました。</translation>
    </message>
    <message>
      <source>{0} is in the library and can be downloaded.</source>
      <translation>{0} はライブラリにあり、ダウンロードできます。</translation>
    </message>
    <message>
      <source>{0} in {1} files</source>
      <translation>{0}、{1} ファイル</translation>
    </message>
    <message>
      <source>{0}</source>
      <translation>{0}</translation>
    </message>
    <message>
      <source>Agree and download</source>
      <translation>同意してダウンロード</translation>
    </message>
    <message>
      <source>Accept the licence, and fetch the model in the background</source>
      <translation>ライセンスに同意し、モデルを裏で取得します</translation>
    </message>
    <message>
      <source>Download {0}</source>
      <translation>{0} をダウンロード</translation>
    </message>
    <message>
      <source>, {0} of it here already</source>
      <translation>、うち {0} は既にあります</translation>
    </message>
    <message>
      <source>From</source>
      <translation>取得元</translation>
    </message>
    <message>
      <source>To fetch</source>
      <translation>取得量</translation>
    </message>
    <message>
      <source>Free space</source>
      <translation>空き容量</translation>
    </message>
    <message>
      <source>Into</source>
      <translation>保存先</translation>
    </message>
    <message>
      <source>Read the licence</source>
      <translation>ライセンスを読む</translation>
    </message>
    <message>
      <source>Colouring the frame</source>
      <translation>フレームを着色しています</translation>
    </message>
    <message>
      <source>Colouring…</source>
      <translation>着色中…</translation>
    </message>
    <message>
      <source>By the model alone: without points, exemplars and neighbouring shots.</source>
      <translation>モデルのみ：点、見本、隣のショットなし。</translation>
    </message>
    <message>
      <source>No colour</source>
      <translation>色なし</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>現在</translation>
    </message>
    <message>
      <source>With this model</source>
      <translation>このモデルで</translation>
    </message>
    <message>
      <source>without colour</source>
      <translation>色なし</translation>
    </message>
    <message>
      <source>Colouring frame {0} with {1}…</source>
      <translation>フレーム {0} を {1} で着色しています…</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>停止中…</translation>
    </message>
    <message>
      <source>Asking what there is to fetch</source>
      <translation>取得するものを問い合わせています</translation>
    </message>
    <message>
      <source>Downloading</source>
      <translation>ダウンロード中</translation>
    </message>
    <message>
      <source>Verifying</source>
      <translation>検証中</translation>
    </message>
    <message>
      <source>Removing</source>
      <translation>削除中</translation>
    </message>
    <message>
      <source>Adding</source>
      <translation>追加中</translation>
    </message>
    <message>
      <source>{0} of {1} files</source>
      <translation>{1} ファイル中 {0}</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{1} 中 {0}</translation>
    </message>
    <message>
      <source>{0}/s</source>
      <translation>{0}/秒</translation>
    </message>
    <message>
      <source>{0} left</source>
      <translation>残り {0}</translation>
    </message>
    <message>
      <source>Object</source>
      <translation>オブジェクト</translation>
    </message>
    <message>
      <source>The object that clicks and colours are for</source>
      <translation>クリックと色の対象となるオブジェクト</translation>
    </message>
    <message>
      <source>New object</source>
      <translation>新しいオブジェクト</translation>
    </message>
    <message>
      <source>Click a thing to follow and colour it</source>
      <translation>ものをクリックして追跡し着色します</translation>
    </message>
    <message>
      <source>The next click begins another object</source>
      <translation>次のクリックで別のオブジェクトを始めます</translation>
    </message>
    <message>
      <source>Colour of object…</source>
      <translation>オブジェクトの色…</translation>
    </message>
    <message>
      <source>The colour it has in all its shots</source>
      <translation>すべてのショットでの色</translation>
    </message>
    <message>
      <source>Let the object keep the colour it is given</source>
      <translation>与えた色をオブジェクトに保たせます</translation>
    </message>
    <message>
      <source>Colour points of object</source>
      <translation>オブジェクトの色点</translation>
    </message>
    <message>
      <source>Clicks lay colour points on it alone</source>
      <translation>クリックでこのオブジェクトだけに色点を置きます</translation>
    </message>
    <message>
      <source>Exemplar of object…</source>
      <translation>オブジェクトの見本…</translation>
    </message>
    <message>
      <source>A picture whose colours it alone takes</source>
      <translation>これだけが色を取る画像</translation>
    </message>
    <message>
      <source>Grade of object…</source>
      <translation>オブジェクトのグレード…</translation>
    </message>
    <message>
      <source>Vividness, warmth and tint of it alone</source>
      <translation>これだけの鮮やかさ、暖かさ、色味</translation>
    </message>
    <message>
      <source>Plain object</source>
      <translation>素のオブジェクト</translation>
    </message>
    <message>
      <source>Forget its colour points, its exemplar and its grade</source>
      <translation>色点、見本、グレードを忘れます</translation>
    </message>
    <message>
      <source>Rename object…</source>
      <translation>オブジェクトの名前を変更…</translation>
    </message>
    <message>
      <source>Call it what it is</source>
      <translation>名前を付けます</translation>
    </message>
    <message>
      <source>Whole thing</source>
      <translation>もの全体</translation>
    </message>
    <message>
      <source>The last click means all of it  (double click)</source>
      <translation>最後のクリックは全体を指します  （ダブルクリック）</translation>
    </message>
    <message>
      <source>Clear clicks</source>
      <translation>クリックを消去</translation>
    </message>
    <message>
      <source>Take back what was clicked on this frame  (Delete)</source>
      <translation>このフレームでクリックしたものを取り消します  (Delete)</translation>
    </message>
    <message>
      <source>Delete object</source>
      <translation>オブジェクトを削除</translation>
    </message>
    <message>
      <source>Forget the object, in all shots</source>
      <translation>すべてのショットでオブジェクトを忘れます</translation>
    </message>
    <message>
      <source>Leave objects</source>
      <translation>オブジェクトを終える</translation>
    </message>
    <message>
      <source>Back to looking  (Escape)</source>
      <translation>表示に戻ります  (Escape)</translation>
    </message>
    <message>
      <source>Show what is seen</source>
      <translation>見えるものを表示</translation>
    </message>
    <message>
      <source>Name what stands where in the picture</source>
      <translation>画面のどこに何があるかを示します</translation>
    </message>
    <message>
      <source>Found by…</source>
      <translation>検出するモデル…</translation>
    </message>
    <message>
      <source>Which model finds and follows the object</source>
      <translation>オブジェクトを検出して追跡するモデル</translation>
    </message>
    <message>
      <source>Import objects…</source>
      <translation>オブジェクトを読み込む…</translation>
    </message>
    <message>
      <source>Read objects from a file</source>
      <translation>ファイルからオブジェクトを読み込みます</translation>
    </message>
    <message>
      <source>Export objects…</source>
      <translation>オブジェクトを書き出す…</translation>
    </message>
    <message>
      <source>Write all objects to a file</source>
      <translation>すべてのオブジェクトをファイルに書き出します</translation>
    </message>
    <message>
      <source>Exemplar of object</source>
      <translation>オブジェクトの見本</translation>
    </message>
    <message>
      <source>Import objects</source>
      <translation>オブジェクトを読み込む</translation>
    </message>
    <message>
      <source>Export objects</source>
      <translation>オブジェクトを書き出す</translation>
    </message>
    <message>
      <source>Only what ships is here; the model library has others.</source>
      <translation>付属のモデルだけがあります。ほかはモデルライブラリにあります。</translation>
    </message>
    <message>
      <source>What ships</source>
      <translation>付属のモデル</translation>
    </message>
    <message>
      <source>Found by</source>
      <translation>検出するモデル</translation>
    </message>
    <message>
      <source>Colour of points</source>
      <translation>点の色</translation>
    </message>
    <message>
      <source>Colour of {0}</source>
      <translation>{0} の色</translation>
    </message>
    <message>
      <source>Name of the object</source>
      <translation>オブジェクトの名前</translation>
    </message>
    <message>
      <source>Following it through the shot …</source>
      <translation>ショットの中で追跡しています …</translation>
    </message>
    <message>
      <source>Drag a box around a thing, or click it.</source>
      <translation>ものを枠で囲むか、クリックしてください。</translation>
    </message>
    <message>
      <source>Double click: all of it. Click what is missing, Ctrl+click what is too much, on any frame; then choose its colour.</source>
      <translation>ダブルクリックで全体。どのフレームでも、足りない所はクリック、余分な所は Ctrl+クリック。それから色を選びます。</translation>
    </message>
    <message>
      <source>Click an object first, then choose its colour.</source>
      <translation>まずオブジェクトをクリックし、それから色を選んでください。</translation>
    </message>
    <message>
      <source>Only {0} has this colour; press {1} to colour the shot.</source>
      <translation>{0} だけがこの色になります。{1} を押すとショットを着色します。</translation>
    </message>
    <message>
      <source>Click {0} to lay this colour on it alone; Ctrl+click takes a point off.</source>
      <translation>{0} をクリックするとそれだけにこの色を置きます。Ctrl+クリックで点を外します。</translation>
    </message>
    <message>
      <source>{0} cannot be read: {1}.</source>
      <translation>{0} を読み取れません：{1}。</translation>
    </message>
    <message>
      <source>Whole {0}</source>
      <translation>{0} 全体</translation>
    </message>
    <message>
      <source>Part of {0}</source>
      <translation>{0} の一部</translation>
    </message>
    <message>
      <source>The shots are not known yet; wait a moment.</source>
      <translation>ショットがまだ分かりません。少しお待ちください。</translation>
    </message>
    <message>
      <source>Click the object first, then what is not of it.</source>
      <translation>まずオブジェクトを、次にそれでない所をクリックしてください。</translation>
    </message>
    <message>
      <source>Clear colour points of {0}</source>
      <translation>{0} の色点を消去</translation>
    </message>
    <message>
      <source>Clear clicks of {0}</source>
      <translation>{0} のクリックを消去</translation>
    </message>
    <message>
      <source>Click an object first, then lay colour points on it.</source>
      <translation>まずオブジェクトをクリックし、それから色点を置いてください。</translation>
    </message>
    <message>
      <source>Take a colour point off {0}</source>
      <translation>{0} から色点を一つ外す</translation>
    </message>
    <message>
      <source>Grade of {0}</source>
      <translation>{0} のグレード</translation>
    </message>
    <message>
      <source>Exemplar of {0}</source>
      <translation>{0} の見本</translation>
    </message>
    <message>
      <source>What finds {0}</source>
      <translation>{0} を検出するモデル</translation>
    </message>
    <message>
      <source>Remove {0}</source>
      <translation>{0} を外す</translation>
    </message>
    <message>
      <source>Point at {0}</source>
      <translation>{0} を指す</translation>
    </message>
    <message>
      <source>Colour point of {0}</source>
      <translation>{0} の色点</translation>
    </message>
    <message>
      <source>{0} is plain</source>
      <translation>{0} は素のまま</translation>
    </message>
    <message>
      <source>Rename {0}</source>
      <translation>{0} の名前を変更</translation>
    </message>
    <message>
      <source>Another object is called {0} already.</source>
      <translation>別のオブジェクトが既に {0} という名前です。</translation>
    </message>
    <message>
      <source>Object {0}</source>
      <translation>オブジェクト {0}</translation>
    </message>
    <message>
      <source>Leave its grade as it is</source>
      <translation>グレードを今のままにします</translation>
    </message>
    <message>
      <source>Grade this object alone, in all its shots</source>
      <translation>すべてのショットでこのオブジェクトだけをグレードします</translation>
    </message>
    <message>
      <source>Grade</source>
      <translation>グレード</translation>
    </message>
    <message>
      <source>Vividness</source>
      <translation>鮮やかさ</translation>
    </message>
    <message>
      <source>0 is grey, 1 as it is</source>
      <translation>0 は灰色、1 はそのまま</translation>
    </message>
    <message>
      <source>Warmth</source>
      <translation>暖かさ</translation>
    </message>
    <message>
      <source>From blue to amber</source>
      <translation>青から琥珀へ</translation>
    </message>
    <message>
      <source>Tint</source>
      <translation>色味</translation>
    </message>
    <message>
      <source>From green to magenta</source>
      <translation>緑からマゼンタへ</translation>
    </message>
    <message>
      <source>Colour points</source>
      <translation>色点</translation>
    </message>
    <message>
      <source>Radius</source>
      <translation>半径</translation>
    </message>
    <message>
      <source>Radius of the point or brush  ({0} and {1})</source>
      <translation>点またはブラシの半径  （{0} と {1}）</translation>
    </message>
    <message>
      <source>Pick a colour from a picture</source>
      <translation>画像から色を取る</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>画像</translation>
    </message>
    <message>
      <source>Exemplars of this project, and pictures opened here</source>
      <translation>このプロジェクトの見本と、ここで開いた画像</translation>
    </message>
    <message>
      <source>Open picture…</source>
      <translation>画像を開く…</translation>
    </message>
    <message>
      <source>Look for a picture on disk</source>
      <translation>ディスクから画像を探します</translation>
    </message>
    <message>
      <source>Use colour</source>
      <translation>色を使う</translation>
    </message>
    <message>
      <source>A colour picture</source>
      <translation>カラー画像</translation>
    </message>
    <message>
      <source>Open a picture, then click the colour you want.</source>
      <translation>画像を開き、欲しい色をクリックしてください。</translation>
    </message>
    <message>
      <source>Click the colour you want.</source>
      <translation>欲しい色をクリックしてください。</translation>
    </message>
    <message>
      <source>Picture to pick from</source>
      <translation>色を取る画像</translation>
    </message>
    <message>
      <source>Click the colour you want</source>
      <translation>欲しい色をクリック</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>色</translation>
    </message>
    <message>
      <source>Give a place its colour by a click</source>
      <translation>クリックした場所に色を与えます</translation>
    </message>
    <message>
      <source>Paint strokes</source>
      <translation>線を描く</translation>
    </message>
    <message>
      <source>Drag over the picture to paint a stroke</source>
      <translation>画面の上をドラッグして線を描きます</translation>
    </message>
    <message>
      <source>Choose colour…</source>
      <translation>色を選ぶ…</translation>
    </message>
    <message>
      <source>Of the point selected, or the next</source>
      <translation>選択した点、または次の点の色</translation>
    </message>
    <message>
      <source>Mix colour…</source>
      <translation>色を混ぜる…</translation>
    </message>
    <message>
      <source>Any colour, by the system's dialog</source>
      <translation>システムのダイアログで任意の色を</translation>
    </message>
    <message>
      <source>Grey</source>
      <translation>灰色</translation>
    </message>
    <message>
      <source>The point selected, or the next, is grey</source>
      <translation>選択した点、または次の点を灰色にします</translation>
    </message>
    <message>
      <source>Pick from picture</source>
      <translation>画面から取る</translation>
    </message>
    <message>
      <source>Take a colour from the frame</source>
      <translation>フレームから色を取ります</translation>
    </message>
    <message>
      <source>Pick from file…</source>
      <translation>ファイルから取る…</translation>
    </message>
    <message>
      <source>From an exemplar or a picture</source>
      <translation>見本または画像から</translation>
    </message>
    <message>
      <source>Smaller point</source>
      <translation>小さい点</translation>
    </message>
    <message>
      <source>Make point or brush smaller</source>
      <translation>点またはブラシを小さくします</translation>
    </message>
    <message>
      <source>Larger point</source>
      <translation>大きい点</translation>
    </message>
    <message>
      <source>Make point or brush larger</source>
      <translation>点またはブラシを大きくします</translation>
    </message>
    <message>
      <source>Delete point</source>
      <translation>点を削除</translation>
    </message>
    <message>
      <source>Delete the selected point  (Delete)</source>
      <translation>選択した点を削除します  (Delete)</translation>
    </message>
    <message>
      <source>Leave colour points</source>
      <translation>色点を終える</translation>
    </message>
    <message>
      <source>Import points…</source>
      <translation>点を読み込む…</translation>
    </message>
    <message>
      <source>Read points from a file</source>
      <translation>ファイルから点を読み込みます</translation>
    </message>
    <message>
      <source>Export points…</source>
      <translation>点を書き出す…</translation>
    </message>
    <message>
      <source>Write all points to a file</source>
      <translation>すべての点をファイルに書き出します</translation>
    </message>
    <message>
      <source>Import points</source>
      <translation>点を読み込む</translation>
    </message>
    <message>
      <source>Export points</source>
      <translation>点を書き出す</translation>
    </message>
    <message>
      <source>{0} on {1}; Undo brings the former ones back.</source>
      <translation>{1} に {0}。元に戻すと以前のものに戻ります。</translation>
    </message>
    <message>
      <source>One colour point</source>
      <translation>色点 1 個</translation>
    </message>
    <message>
      <source>{0} colour points</source>
      <translation>色点 {0} 個</translation>
    </message>
    <message>
      <source>one frame</source>
      <translation>1 フレーム</translation>
    </message>
    <message>
      <source>{0} frames</source>
      <translation>{0} フレーム</translation>
    </message>
    <message>
      <source>Click the picture to lay a point; drag with Shift to paint.</source>
      <translation>画面をクリックして点を置き、Shift を押しながらドラッグして描きます。</translation>
    </message>
    <message>
      <source>Colour of a place</source>
      <translation>場所の色</translation>
    </message>
    <message>
      <source>Click a place whose colour you want.</source>
      <translation>色が欲しい場所をクリックしてください。</translation>
    </message>
    <message>
      <source>The picture is not there yet; wait a moment.</source>
      <translation>画像がまだありません。少しお待ちください。</translation>
    </message>
    <message>
      <source>Quick preview, until the model answers; press {0} to colour the shot.</source>
      <translation>モデルが答えるまでの速いプレビュー。{0} を押すとショットを着色します。</translation>
    </message>
    <message>
      <source>Colour of the next point</source>
      <translation>次の点の色</translation>
    </message>
    <message>
      <source>So the model makes it; press {0} to colour the shot.</source>
      <translation>モデルではこうなります。{0} を押すとショットを着色します。</translation>
    </message>
    <message>
      <source>{0} is selected; choose its colour or drag it.</source>
      <translation>{0} を選択中。色を選ぶか、ドラッグしてください。</translation>
    </message>
    <message>
      <source>Stroke {0}</source>
      <translation>線 {0}</translation>
    </message>
    <message>
      <source>Point {0}</source>
      <translation>点 {0}</translation>
    </message>
    <message>
      <source>{0} is grey</source>
      <translation>{0} は灰色</translation>
    </message>
    <message>
      <source>Recolour {0}</source>
      <translation>{0} の色を変更</translation>
    </message>
    <message>
      <source>Add {0}</source>
      <translation>{0} を追加</translation>
    </message>
    <message>
      <source>Move {0}</source>
      <translation>{0} を移動</translation>
    </message>
    <message>
      <source>This point lies on another frame; go there to delete it.</source>
      <translation>この点は別のフレームにあります。削除するにはそこへ移動してください。</translation>
    </message>
    <message>
      <source>Delete {0}</source>
      <translation>{0} を削除</translation>
    </message>
    <message>
      <source>Size of {0}</source>
      <translation>{0} の大きさ</translation>
    </message>
    <message>
      <source>Fixed colours…</source>
      <translation>固定色…</translation>
    </message>
    <message>
      <source>What has one colour becomes another, in all shots</source>
      <translation>ある色のものをすべてのショットで別の色にします</translation>
    </message>
    <message>
      <source>Import palette…</source>
      <translation>パレットを読み込む…</translation>
    </message>
    <message>
      <source>Swatches of a .gpl or .ase file, for points</source>
      <translation>.gpl または .ase ファイルの色見本を点に使います</translation>
    </message>
    <message>
      <source>Export palette…</source>
      <translation>パレットを書き出す…</translation>
    </message>
    <message>
      <source>What the film's points and rules use</source>
      <translation>映画の点と規則が使う色</translation>
    </message>
    <message>
      <source>Palettes (*.gpl *.ase)</source>
      <translation>パレット (*.gpl *.ase)</translation>
    </message>
    <message>
      <source>Import palette</source>
      <translation>パレットを読み込む</translation>
    </message>
    <message>
      <source>Export palette</source>
      <translation>パレットを書き出す</translation>
    </message>
    <message>
      <source>Colour the shots again, and the rules hold for them.</source>
      <translation>ショットをもう一度着色すると規則が効きます。</translation>
    </message>
    <message>
      <source>Offered for colour points: {0}.</source>
      <translation>色点に使えます：{0}。</translation>
    </message>
    <message>
      <source>Fixed colours</source>
      <translation>固定色</translation>
    </message>
    <message>
      <source>Reading the frame…</source>
      <translation>フレームを読んでいます…</translation>
    </message>
    <message>
      <source>Click the colour to change throughout the film: it becomes the selected rule's sample. Shift+click adds a sample.</source>
      <translation>映画全体で変えたい色をクリックしてください：選択した規則のサンプルになります。Shift+クリックでサンプルを追加します。</translation>
    </message>
    <message>
      <source>Click to sample a colour.
Keys: arrows move the cross, Enter samples.</source>
      <translation>クリックで色を採取します。
キー：矢印で十字を動かし、Enter で採取。</translation>
    </message>
    <message>
      <source>Show what the rule reaches</source>
      <translation>規則が及ぶ所を表示</translation>
    </message>
    <message>
      <source>Dim all other places</source>
      <translation>ほかの場所を暗くします</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>規則</translation>
    </message>
    <message>
      <source>The film's rules; later ones override earlier ones</source>
      <translation>映画の規則。後のものが前のものに優先します</translation>
    </message>
    <message>
      <source>New</source>
      <translation>新規</translation>
    </message>
    <message>
      <source>The next click makes a new rule</source>
      <translation>次のクリックで新しい規則を作ります</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>削除</translation>
    </message>
    <message>
      <source>Delete the selected rule</source>
      <translation>選択した規則を削除します</translation>
    </message>
    <message>
      <source>What to call the rule</source>
      <translation>規則の呼び名</translation>
    </message>
    <message>
      <source>What the sampled colour becomes</source>
      <translation>採取した色が何になるか</translation>
    </message>
    <message>
      <source>Only on</source>
      <translation>対象</translation>
    </message>
    <message>
      <source>Only on things of this kind, as far as the model recognizes them</source>
      <translation>モデルが見分けられる限り、この種類のものだけに</translation>
    </message>
    <message>
      <source>Keep the rules; shots coloured earlier then count as edited</source>
      <translation>規則を保ちます。先に着色したショットは編集済みとして扱われます</translation>
    </message>
    <message>
      <source>Becomes</source>
      <translation>変更後</translation>
    </message>
    <message>
      <source>1 sample</source>
      <translation>サンプル 1 個</translation>
    </message>
    <message>
      <source>Tolerance</source>
      <translation>許容差</translation>
    </message>
    <message>
      <source>How far a colour may lie from the sample</source>
      <translation>サンプルから色がどれだけ離れてよいか</translation>
    </message>
    <message>
      <source>Softness</source>
      <translation>柔らかさ</translation>
    </message>
    <message>
      <source>How far beyond that the rule fades out</source>
      <translation>その先どこまで規則が薄れるか</translation>
    </message>
    <message>
      <source>Luma</source>
      <translation>輝度</translation>
    </message>
    <message>
      <source>How far luma may lie from the sample's; 1 is any</source>
      <translation>サンプルの輝度からどれだけ離れてよいか。1 は任意</translation>
    </message>
    <message>
      <source>Looking for things…</source>
      <translation>ものを探しています…</translation>
    </message>
    <message>
      <source>Anything</source>
      <translation>何でも</translation>
    </message>
    <message>
      <source>Colour {0}</source>
      <translation>色 {0}</translation>
    </message>
    <message>
      <source>{0} samples</source>
      <translation>サンプル {0} 個</translation>
    </message>
    <message>
      <source>Points of this shot; Enter or a double click goes there</source>
      <translation>このショットの点。Enter またはダブルクリックで移動</translation>
    </message>
    <message>
      <source>Go to its frame</source>
      <translation>そのフレームへ移動</translation>
    </message>
    <message>
      <source>   grey</source>
      <translation>   灰色</translation>
    </message>
    <message>
      <source>Lies on another frame of this shot</source>
      <translation>このショットの別のフレームにあります</translation>
    </message>
    <message>
      <source>Press {0} and click the picture: that place and similar ones take your colour.</source>
      <translation>{0} を押して画面をクリックしてください：その場所と似た場所があなたの色になります。</translation>
    </message>
    <message>
      <source>{0}, looks like this there:</source>
      <translation>{0}、そこではこう見えます：</translation>
    </message>
    <message>
      <source>{0}; the picture decides how light it is there.</source>
      <translation>{0}。明るさは画面が決めます。</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>色</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>最近</translation>
    </message>
    <message>
      <source>Chosen: {0}</source>
      <translation>選択：{0}</translation>
    </message>
    <message>
      <source>none so far</source>
      <translation>まだなし</translation>
    </message>
    <message>
      <source>Looks like {0}</source>
      <translation>{0} のように見えます</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}：{1}</translation>
    </message>
    <message>
      <source>Scope</source>
      <translation>スコープ</translation>
    </message>
    <message>
      <source>Which scope to see</source>
      <translation>表示するスコープ</translation>
    </message>
    <message>
      <source>skin</source>
      <translation>肌</translation>
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
      <translation>彩度</translation>
    </message>
    <message>
      <source>Vectorscope</source>
      <translation>ベクトルスコープ</translation>
    </message>
    <message>
      <source>Luma waveform</source>
      <translation>輝度波形</translation>
    </message>
    <message>
      <source>RGB parade</source>
      <translation>RGB パレード</translation>
    </message>
    <message>
      <source>Histogram</source>
      <translation>ヒストグラム</translation>
    </message>
    <message>
      <source>Chroma over time</source>
      <translation>色度の推移</translation>
    </message>
    <message>
      <source>About ColorStudio</source>
      <translation>ColorStudio について</translation>
    </message>
    <message>
      <source>Turns black-and-white film into colour, and leaves the film's luma as it is. Apache License 2.0.</source>
      <translation>白黒映画をカラーにし、映画の輝度はそのまま残します。Apache License 2.0。</translation>
    </message>
    <message>
      <source>Parts and licences</source>
      <translation>部品とライセンス</translation>
    </message>
    <message>
      <source>Components of the studio</source>
      <translation>スタジオの構成要素</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>バージョン</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>キー</translation>
    </message>
    <message>
      <source>Commands and their keys</source>
      <translation>コマンドとそのキー</translation>
    </message>
    <message>
      <source>Change keys…</source>
      <translation>キーを変更…</translation>
    </message>
    <message>
      <source>Takes</source>
      <translation>テイク</translation>
    </message>
    <message>
      <source>Playback</source>
      <translation>再生</translation>
    </message>
    <message>
      <source>View</source>
      <translation>表示</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>ヘルプ</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>編集(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;Shots</source>
      <translation>ショット(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Takes</source>
      <translation>テイク(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Colour</source>
      <translation>色(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Objects</source>
      <translation>オブジェクト(&amp;O)</translation>
    </message>
    <message>
      <source>E&amp;xemplars</source>
      <translation>見本(&amp;X)</translation>
    </message>
    <message>
      <source>&amp;Playback</source>
      <translation>再生(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>表示(&amp;V)</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>ツール</translation>
    </message>
    <message>
      <source>A picture is an exemplar for a film: open the film first.</source>
      <translation>画像は映画の見本です：先に映画を開いてください。</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>開く…</translation>
    </message>
    <message>
      <source>Open a film or a project</source>
      <translation>映画またはプロジェクトを開きます</translation>
    </message>
    <message>
      <source>Open folder of pictures…</source>
      <translation>画像フォルダーを開く…</translation>
    </message>
    <message>
      <source>Open numbered pictures as a film</source>
      <translation>連番画像を映画として開きます</translation>
    </message>
    <message>
      <source>Pictures a second…</source>
      <translation>毎秒の枚数…</translation>
    </message>
    <message>
      <source>How fast this folder of pictures plays</source>
      <translation>この画像フォルダーの再生速度</translation>
    </message>
    <message>
      <source>All projects…</source>
      <translation>すべてのプロジェクト…</translation>
    </message>
    <message>
      <source>Every project, how far it is and when</source>
      <translation>各プロジェクトの進み具合と日時</translation>
    </message>
    <message>
      <source>Save project as…</source>
      <translation>プロジェクトを別名で保存…</translation>
    </message>
    <message>
      <source>Save this project in a file of its own</source>
      <translation>このプロジェクトを専用のファイルに保存します</translation>
    </message>
    <message>
      <source>Close film</source>
      <translation>映画を閉じる</translation>
    </message>
    <message>
      <source>Go back to the welcome page</source>
      <translation>開始画面に戻ります</translation>
    </message>
    <message>
      <source>Preferences…</source>
      <translation>環境設定…</translation>
    </message>
    <message>
      <source>Device, defaults and keys</source>
      <translation>装置、初期値、キー</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>終了</translation>
    </message>
    <message>
      <source>Close the studio; all is saved</source>
      <translation>スタジオを閉じます。すべて保存済みです</translation>
    </message>
    <message>
      <source>Open recent</source>
      <translation>最近使ったものを開く</translation>
    </message>
    <message>
      <source>Films of this project</source>
      <translation>このプロジェクトの映画</translation>
    </message>
    <message>
      <source>Films and projects</source>
      <translation>映画とプロジェクト</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>開く</translation>
    </message>
    <message>
      <source>Open folder of pictures</source>
      <translation>画像フォルダーを開く</translation>
    </message>
    <message>
      <source>Save project as</source>
      <translation>プロジェクトを別名で保存</translation>
    </message>
    <message>
      <source>Wait for the running jobs, or cancel them, to change the rate.</source>
      <translation>レートを変えるには、実行中のジョブを待つか取り消してください。</translation>
    </message>
    <message>
      <source>Wait for the running jobs, or cancel them, to move the project.</source>
      <translation>プロジェクトを移すには、実行中のジョブを待つか取り消してください。</translation>
    </message>
    <message>
      <source>Nothing yet</source>
      <translation>まだありません</translation>
    </message>
    <message>
      <source>A part of a command's name, or of a key</source>
      <translation>コマンド名またはキーの一部</translation>
    </message>
    <message>
      <source>New key</source>
      <translation>新しいキー</translation>
    </message>
    <message>
      <source>Press the new key of this command</source>
      <translation>このコマンドの新しいキーを押してください</translation>
    </message>
    <message>
      <source>Choose a command to give it another key.</source>
      <translation>別のキーを割り当てるコマンドを選んでください。</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>コマンド</translation>
    </message>
    <message>
      <source>Choose a command to give it another key</source>
      <translation>別のキーを割り当てるコマンドを選びます</translation>
    </message>
    <message>
      <source>Use this key</source>
      <translation>このキーを使う</translation>
    </message>
    <message>
      <source>Replace its current keys</source>
      <translation>現在のキーを置き換えます</translation>
    </message>
    <message>
      <source>In addition to its current keys</source>
      <translation>現在のキーに加えます</translation>
    </message>
    <message>
      <source>No key</source>
      <translation>キーなし</translation>
    </message>
    <message>
      <source>Take this command's keys away</source>
      <translation>このコマンドのキーを外します</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>リセット</translation>
    </message>
    <message>
      <source>Restore this command's default keys</source>
      <translation>このコマンドの初期キーに戻します</translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>すべてリセット</translation>
    </message>
    <message>
      <source>Restore the default keys of every command</source>
      <translation>すべてのコマンドの初期キーに戻します</translation>
    </message>
    <message>
      <source>Everything is saved already  (Esc)</source>
      <translation>すべて保存済みです  (Esc)</translation>
    </message>
    <message>
      <source>Search commands and keys</source>
      <translation>コマンドとキーを検索</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>コマンド</translation>
    </message>
    <message>
      <source>{0} has this key now and would lose it.</source>
      <translation>{0} がこのキーを使っており、失うことになります。</translation>
    </message>
    <message>
      <source>Press the new key of {0}, then use it.</source>
      <translation>{0} の新しいキーを押し、使ってください。</translation>
    </message>
    <message>
      <source>{0} had one of these keys and lost it.</source>
      <translation>{0} はこれらのキーの一つを失いました。</translation>
    </message>
    <message>
      <source>ColorStudio ended unexpectedly last time. Your work was saved.</source>
      <translation>前回 ColorStudio が予期せず終了しました。作業は保存されています。</translation>
    </message>
    <message>
      <source>Open it again</source>
      <translation>もう一度開く</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>今はしない</translation>
    </message>
    <message>
      <source>Something went wrong, but your work is saved: {0}</source>
      <translation>問題が起きましたが、作業は保存されています：{0}</translation>
    </message>
    <message>
      <source>{0} was open.</source>
      <translation>{0} が開いていました。</translation>
    </message>
    <message>
      <source>Notices</source>
      <translation>お知らせ</translation>
    </message>
    <message>
      <source>Hide this notice</source>
      <translation>このお知らせを隠します</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>環境設定</translation>
    </message>
    <message>
      <source>Changes apply immediately, but not to running jobs.</source>
      <translation>変更はすぐ有効になりますが、実行中のジョブには及びません。</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>装置</translation>
    </message>
    <message>
      <source>Where the model runs</source>
      <translation>モデルを動かす場所</translation>
    </message>
    <message>
      <source>Quality of new films</source>
      <translation>新しい映画の品質</translation>
    </message>
    <message>
      <source>For films that have no settings yet</source>
      <translation>まだ設定のない映画に</translation>
    </message>
    <message>
      <source>Timecode</source>
      <translation>タイムコード</translation>
    </message>
    <message>
      <source>Timecode, non-drop</source>
      <translation>タイムコード（ノンドロップ）</translation>
    </message>
    <message>
      <source>Frame numbers</source>
      <translation>フレーム番号</translation>
    </message>
    <message>
      <source>Seconds</source>
      <translation>秒</translation>
    </message>
    <message>
      <source>Show times as</source>
      <translation>時間の表示</translation>
    </message>
    <message>
      <source>How times are written in timeline, transport and lists</source>
      <translation>タイムライン、トランスポート、一覧での時間の書き方</translation>
    </message>
    <message>
      <source>Memory for pictures</source>
      <translation>画像用メモリ</translation>
    </message>
    <message>
      <source>More makes going back and forth faster</source>
      <translation>多いほど前後の移動が速くなります</translation>
    </message>
    <message>
      <source>Cache folder</source>
      <translation>キャッシュフォルダー</translation>
    </message>
    <message>
      <source>Small pictures that can be recreated; no work is stored here</source>
      <translation>作り直せる小さな画像。作業はここに保存されません</translation>
    </message>
    <message>
      <source>Painting program</source>
      <translation>ペイントソフト</translation>
    </message>
    <message>
      <source>Krita, GIMP or Photoshop, as found</source>
      <translation>Krita、GIMP、Photoshop のうち、あるもの</translation>
    </message>
    <message>
      <source>Opens keyframes that are edited; a name or a whole path</source>
      <translation>編集するキーフレームを開きます。名前または完全なパス</translation>
    </message>
    <message>
      <source>Cluster</source>
      <translation>クラスター</translation>
    </message>
    <message>
      <source>None: this machine alone</source>
      <translation>なし：この機械のみ</translation>
    </message>
    <message>
      <source>auto, or ray://HOST:10001: machines that colour the shots of whole jobs</source>
      <translation>auto または ray://HOST:10001：ジョブ全体のショットを着色する機械</translation>
    </message>
    <message>
      <source>Keep the machine awake while jobs run</source>
      <translation>ジョブの実行中は機械をスリープさせない</translation>
    </message>
    <message>
      <source>It may sleep again when the last job has ended</source>
      <translation>最後のジョブが終われば再びスリープできます</translation>
    </message>
    <message>
      <source>Notify me when work is done</source>
      <translation>作業が終わったら知らせる</translation>
    </message>
    <message>
      <source>With a system notification while another window is in use</source>
      <translation>別のウィンドウを使用中はシステム通知で</translation>
    </message>
    <message>
      <source>Choose a folder for caches</source>
      <translation>キャッシュのフォルダーを選びます</translation>
    </message>
    <message>
      <source>A cluster is named auto or ray://HOST:10001.</source>
      <translation>クラスターの名前は auto または ray://HOST:10001 です。</translation>
    </message>
    <message>
      <source>The fastest there is</source>
      <translation>最も速いもの</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>プロセッサー</translation>
    </message>
    <message>
      <source>NVIDIA card</source>
      <translation>NVIDIA カード</translation>
    </message>
    <message>
      <source>Apple chip</source>
      <translation>Apple チップ</translation>
    </message>
    <message>
      <source>Nothing can be written in {0}; choose another folder.</source>
      <translation>{0} には書き込めません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>All projects</source>
      <translation>すべてのプロジェクト</translation>
    </message>
    <message>
      <source>Filter by name or folder</source>
      <translation>名前またはフォルダーで絞り込む</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>絞り込み</translation>
    </message>
    <message>
      <source>Projects</source>
      <translation>プロジェクト</translation>
    </message>
    <message>
      <source>Enter or a double click opens it</source>
      <translation>Enter またはダブルクリックで開きます</translation>
    </message>
    <message>
      <source>No project yet: open a film to begin one.</source>
      <translation>まだプロジェクトがありません：映画を開いて始めてください。</translation>
    </message>
    <message>
      <source>Go on with it</source>
      <translation>続ける</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>フォルダーで表示</translation>
    </message>
    <message>
      <source>Show where the project lies</source>
      <translation>プロジェクトの場所を表示します</translation>
    </message>
    <message>
      <source>Remove from list</source>
      <translation>一覧から外す</translation>
    </message>
    <message>
      <source>The project's file stays</source>
      <translation>プロジェクトのファイルは残ります</translation>
    </message>
    <message>
      <source>not opened lately</source>
      <translation>最近開いていません</translation>
    </message>
    <message>
      <source>film missing · {0}</source>
      <translation>映画がありません · {0}</translation>
    </message>
    <message>
      <source>New versions need an address that begins with https://.</source>
      <translation>新しい版を調べるには https:// で始まるアドレスが必要です。</translation>
    </message>
    <message>
      <source>Look for new versions</source>
      <translation>新しい版を調べる</translation>
    </message>
    <message>
      <source>Once a day, while the studio runs</source>
      <translation>スタジオの起動中、1 日に 1 回</translation>
    </message>
    <message>
      <source>Address of the announcements</source>
      <translation>お知らせのアドレス</translation>
    </message>
    <message>
      <source>A file on the web that names the newest version</source>
      <translation>最新の版を示すウェブ上のファイル</translation>
    </message>
    <message>
      <source>Once a day at most, the studio asks this address for a small file. Nothing about you, your films or this machine is sent, and nothing is installed.</source>
      <translation>スタジオは多くても 1 日に 1 回、このアドレスに小さなファイルを求めます。あなたや映画やこのマシンについては何も送らず、何もインストールしません。</translation>
    </message>
    <message>
      <source>https://…, which this build lacks</source>
      <translation>https://… この版にはありません</translation>
    </message>
    <message>
      <source>Whoever looks after this machine has switched it off</source>
      <translation>このマシンの管理者が無効にしています</translation>
    </message>
    <message>
      <source>ColorStudio {0} is available</source>
      <translation>ColorStudio {0} が公開されました</translation>
    </message>
    <message>
      <source>Show takes</source>
      <translation>テイクを表示</translation>
    </message>
    <message>
      <source>Show the takes of the shot</source>
      <translation>ショットのテイクを表示します</translation>
    </message>
    <message>
      <source>Scopes</source>
      <translation>スコープ</translation>
    </message>
    <message>
      <source>Vectorscope, waveform, parade, histogram</source>
      <translation>ベクトル、波形、パレード、ヒストグラム</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>全画面</translation>
    </message>
    <message>
      <source>The picture alone; again to go back</source>
      <translation>画面だけ。もう一度で戻ります</translation>
    </message>
    <message>
      <source>Reset layout</source>
      <translation>配置をリセット</translation>
    </message>
    <message>
      <source>Put every panel back</source>
      <translation>すべてのパネルを元に戻します</translation>
    </message>
    <message>
      <source>Give commands other keys</source>
      <translation>コマンドに別のキーを割り当てます</translation>
    </message>
    <message>
      <source>All keys at a glance</source>
      <translation>すべてのキーの一覧</translation>
    </message>
    <message>
      <source>Versions and licences</source>
      <translation>バージョンとライセンス</translation>
    </message>
    <message>
      <source>Every project, how far it is and when  (Ctrl+Shift+O)</source>
      <translation>各プロジェクトの進み具合と日時  (Ctrl+Shift+O)</translation>
    </message>
    <message>
      <source>Open film…</source>
      <translation>映画を開く…</translation>
    </message>
    <message>
      <source>Open a film or a project  (Ctrl+O)</source>
      <translation>映画またはプロジェクトを開きます  (Ctrl+O)</translation>
    </message>
    <message>
      <source>Open pictures…</source>
      <translation>画像を開く…</translation>
    </message>
    <message>
      <source>Open a folder of numbered pictures as a film</source>
      <translation>連番画像のフォルダーを映画として開きます</translation>
    </message>
    <message>
      <source>Try the sample film</source>
      <translation>サンプル映画を試す</translation>
    </message>
    <message>
      <source>A short film of our own</source>
      <translation>私たちの短い映画</translation>
    </message>
    <message>
      <source>Turn black-and-white film into colour.</source>
      <translation>白黒映画をカラーに。</translation>
    </message>
    <message>
      <source>Or drop a film, a project or a folder of pictures here.</source>
      <translation>または映画、プロジェクト、画像フォルダーをここへドロップ。</translation>
    </message>
    <message>
      <source>Open {0}</source>
      <translation>{0} を開く</translation>
    </message>
    <message>
      <source>Everything is saved as you work.</source>
      <translation>作業中にすべて保存されます。</translation>
    </message>
    <message>
      <source>This project holds more films: see File ▸ Films of this project.</source>
      <translation>このプロジェクトには複数の映画があります：「ファイル ▸ このプロジェクトの映画」を参照。</translation>
    </message>
    <message>
      <source>This film is in colour already. Its shots keep their colour, unless the inspector says otherwise.</source>
      <translation>この映画は既にカラーです。インスペクターで指定しない限り、ショットは自分の色を保ちます。</translation>
    </message>
    <message>
      <source>Inspector</source>
      <translation>インスペクター</translation>
    </message>
    <message>
      <source>Jobs</source>
      <translation>ジョブ</translation>
    </message>
    <message>
      <source>{0}: done.</source>
      <translation>{0}：完了。</translation>
    </message>
    <message>
      <source>Colorize</source>
      <translation>着色</translation>
    </message>
    <message>
      <source>Colour the selected shots, or this one</source>
      <translation>選択したショット、またはこのショットを着色します</translation>
    </message>
    <message>
      <source>Colorize film</source>
      <translation>映画を着色</translation>
    </message>
    <message>
      <source>Colour every shot</source>
      <translation>すべてのショットを着色します</translation>
    </message>
    <message>
      <source>Re-colorize range</source>
      <translation>範囲を再着色</translation>
    </message>
    <message>
      <source>Explore…</source>
      <translation>探索…</translation>
    </message>
    <message>
      <source>See this frame in six likely ways</source>
      <translation>このフレームをありそうな六通りで見ます</translation>
    </message>
    <message>
      <source>New seeds…</source>
      <translation>新しいシード…</translation>
    </message>
    <message>
      <source>Mark what came out badly among many shots</source>
      <translation>多くのショットの中から出来の悪いものに印を付けます</translation>
    </message>
    <message>
      <source>Detect shots…</source>
      <translation>ショットを検出…</translation>
    </message>
    <message>
      <source>Find where shots begin</source>
      <translation>ショットの始まりを見つけます</translation>
    </message>
    <message>
      <source>Split shot</source>
      <translation>ショットを分割</translation>
    </message>
    <message>
      <source>Cut the shot at the playhead</source>
      <translation>再生ヘッドでショットを切ります</translation>
    </message>
    <message>
      <source>Merge shots</source>
      <translation>ショットを結合</translation>
    </message>
    <message>
      <source>Make one of the selected shots</source>
      <translation>選択したショットを一つにします</translation>
    </message>
    <message>
      <source>Move cut 1 frame left</source>
      <translation>カット点を 1 フレーム左へ</translation>
    </message>
    <message>
      <source>Move the nearest cut</source>
      <translation>最も近いカット点を動かします</translation>
    </message>
    <message>
      <source>Move cut 1 frame right</source>
      <translation>カット点を 1 フレーム右へ</translation>
    </message>
    <message>
      <source>Dissolve…</source>
      <translation>ディゾルブ…</translation>
    </message>
    <message>
      <source>Say over how many frames shots fade into each other</source>
      <translation>ショットが何フレームで溶け合うかを指定します</translation>
    </message>
    <message>
      <source>Name shot…</source>
      <translation>ショットに名前を付ける…</translation>
    </message>
    <message>
      <source>Give this shot a name</source>
      <translation>このショットに名前を付けます</translation>
    </message>
    <message>
      <source>Marker</source>
      <translation>マーカー</translation>
    </message>
    <message>
      <source>Set or remove a marker here</source>
      <translation>ここにマーカーを付けるか外します</translation>
    </message>
    <message>
      <source>Previous problem</source>
      <translation>前の問題</translation>
    </message>
    <message>
      <source>Where the colour is worth a look</source>
      <translation>色を見直すとよい所</translation>
    </message>
    <message>
      <source>Next problem</source>
      <translation>次の問題</translation>
    </message>
    <message>
      <source>Detect shots</source>
      <translation>ショットを検出</translation>
    </message>
    <message>
      <source>Sensitivity in percent; more finds more cuts.
Shots that you split, merged or moved stay as they are, and so do names, grades
and settings. Undo brings the present list back.</source>
      <translation>感度（パーセント）。大きいほど多くのカットを見つけます。
分割、結合、移動したショットはそのまま残り、名前、グレード、
設定も同様です。元に戻すと現在の一覧に戻ります。</translation>
    </message>
    <message>
      <source>Dissolve</source>
      <translation>ディゾルブ</translation>
    </message>
    <message>
      <source>Name shot</source>
      <translation>ショットに名前を付ける</translation>
    </message>
    <message>
      <source>Every shot has colour; select shots to colour them in another way.</source>
      <translation>すべてのショットに色があります。別の方法で着色するにはショットを選択してください。</translation>
    </message>
    <message>
      <source>Set in and out first (I and O): they say what to colour again.</source>
      <translation>先にイン点とアウト点（I と O）を設定してください：再着色する範囲を示します。</translation>
    </message>
    <message>
      <source>One shot.</source>
      <translation>1 ショット。</translation>
    </message>
    <message>
      <source>{0} shots.</source>
      <translation>{0} ショット。</translation>
    </message>
    <message>
      <source>The shot begins here already; move the playhead to split.</source>
      <translation>ショットは既にここから始まります。分割するには再生ヘッドを動かしてください。</translation>
    </message>
    <message>
      <source>There is only one shot, so there is no cut to move.</source>
      <translation>ショットは一つだけなので、動かすカット点がありません。</translation>
    </message>
    <message>
      <source>There is only one shot, so nothing fades into another.</source>
      <translation>ショットは一つだけなので、溶け合う相手がありません。</translation>
    </message>
    <message>
      <source>The shots at this cut are too short for a dissolve.</source>
      <translation>このカット点のショットはディゾルブには短すぎます。</translation>
    </message>
    <message>
      <source>Add exemplar…</source>
      <translation>見本を追加…</translation>
    </message>
    <message>
      <source>Colour more steadily</source>
      <translation>より安定して着色</translation>
    </message>
    <message>
      <source>Colour with a new seed</source>
      <translation>新しいシードで着色</translation>
    </message>
    <message>
      <source>Lay a colour point</source>
      <translation>色点を置く</translation>
    </message>
    <message>
      <source>Fade colour in black</source>
      <translation>黒で色を薄める</translation>
    </message>
    <message>
      <source>In colour already: {1}, which Colorize film leaves alone.</source>
      <translation>既にカラー：{1}。「映画を着色」では変わりません。</translation>
    </message>
    <message>
      <source>The shot begins at {0} now.</source>
      <translation>ショットは {0} から始まるようになりました。</translation>
    </message>
    <message>
      <source>Frames over which the shots at {0} fade into each other, up to {1}; 0 is a cut.
Their colour is mixed there as the pictures are, once both are colorized again.</source>
      <translation>{0} のショットが溶け合うフレーム数、最大 {1}。0 はカット。
両方を再着色すると、色も画と同じように混ざります。</translation>
    </message>
    <message>
      <source>Looking through the film for problems…</source>
      <translation>映画の問題を探しています…</translation>
    </message>
    <message>
      <source>No more problems this way.</source>
      <translation>この方向に問題はもうありません。</translation>
    </message>
    <message>
      <source>1 more problem was found.</source>
      <translation>問題がもう 1 つ見つかりました。</translation>
    </message>
    <message>
      <source>{0} more problems were found.</source>
      <translation>問題がさらに {0} 個見つかりました。</translation>
    </message>
    <message>
      <source>Curves and wheels act only in this range.</source>
      <translation>カーブとホイールはこの範囲だけに効きます。</translation>
    </message>
    <message>
      <source>Hue against hue</source>
      <translation>色相に対する色相</translation>
    </message>
    <message>
      <source>What each hue, from left to right, becomes</source>
      <translation>左から右へ、各色相が何になるか</translation>
    </message>
    <message>
      <source>Hue against saturation</source>
      <translation>色相に対する彩度</translation>
    </message>
    <message>
      <source>How strong each hue, from left to right, becomes</source>
      <translation>左から右へ、各色相の強さ</translation>
    </message>
    <message>
      <source>Shadows</source>
      <translation>シャドウ</translation>
    </message>
    <message>
      <source>A cast for what is dark</source>
      <translation>暗い部分の色かぶり</translation>
    </message>
    <message>
      <source>Midtones</source>
      <translation>中間調</translation>
    </message>
    <message>
      <source>A cast for what is neither</source>
      <translation>どちらでもない部分の色かぶり</translation>
    </message>
    <message>
      <source>Highlights</source>
      <translation>ハイライト</translation>
    </message>
    <message>
      <source>A cast for what is bright</source>
      <translation>明るい部分の色かぶり</translation>
    </message>
    <message>
      <source>Luma from</source>
      <translation>輝度の下限</translation>
    </message>
    <message>
      <source>The darkest that is reached</source>
      <translation>及ぶ最も暗い所</translation>
    </message>
    <message>
      <source>Luma to</source>
      <translation>輝度の上限</translation>
    </message>
    <message>
      <source>The brightest that is reached</source>
      <translation>及ぶ最も明るい所</translation>
    </message>
    <message>
      <source>How far beyond these both it fades out</source>
      <translation>両端の先どこまで薄れるか</translation>
    </message>
    <message>
      <source>Hue</source>
      <translation>色相</translation>
    </message>
    <message>
      <source>The hue in the middle of the range</source>
      <translation>範囲の中央の色相</translation>
    </message>
    <message>
      <source>How many degrees of hue are reached; 360 are all</source>
      <translation>及ぶ色相の度数。360 は全部</translation>
    </message>
    <message>
      <source>How many degrees beyond it fades out</source>
      <translation>その先何度で薄れるか</translation>
    </message>
    <message>
      <source>Luma edge</source>
      <translation>輝度の縁</translation>
    </message>
    <message>
      <source>Hue width</source>
      <translation>色相の幅</translation>
    </message>
    <message>
      <source>Hue edge</source>
      <translation>色相の縁</translation>
    </message>
    <message>
      <source>Comes in by</source>
      <translation>入り方</translation>
    </message>
    <message>
      <source>Goes out by</source>
      <translation>出方</translation>
    </message>
    <message>
      <source>a cut</source>
      <translation>カット</translation>
    </message>
    <message>
      <source>a dissolve of </source>
      <translation>ディゾルブ </translation>
    </message>
    <message>
      <source> frames</source>
      <translation> フレーム</translation>
    </message>
    <message>
      <source>Frames that show this shot and the one beside it: colour is mixed there</source>
      <translation>このショットと隣のショットが映るフレーム：色も混ざります</translation>
    </message>
    <message>
      <source>Explore</source>
      <translation>探索</translation>
    </message>
    <message>
      <source>How different</source>
      <translation>違いの大きさ</translation>
    </message>
    <message>
      <source>How far they may depart from the likeliest colour</source>
      <translation>最もありそうな色からどれだけ離れてよいか</translation>
    </message>
    <message>
      <source>More like this</source>
      <translation>似たものをもっと</translation>
    </message>
    <message>
      <source>Six others</source>
      <translation>ほかの六つ</translation>
    </message>
    <message>
      <source>Other likely ways, picked at random</source>
      <translation>ほかのありそうな色を無作為に</translation>
    </message>
    <message>
      <source>Colouring this frame in six ways…</source>
      <translation>このフレームを六通りに着色しています…</translation>
    </message>
    <message>
      <source>Click the one you like, and the shot follows it.</source>
      <translation>好きなものをクリックすると、ショットがそれに従います。</translation>
    </message>
    <message>
      <source>Varied</source>
      <translation>多様</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>大胆</translation>
    </message>
    <message>
      <source>Variation {0}</source>
      <translation>案 {0}</translation>
    </message>
    <message>
      <source>Colour the shot like this  ({0})</source>
      <translation>ショットをこのように着色  （{0}）</translation>
    </message>
    <message>
      <source>More like variation {0}</source>
      <translation>案 {0} に似たもの</translation>
    </message>
    <message>
      <source>Others near this one  (Shift+{0})</source>
      <translation>これに近いほかの案  （Shift+{0}）</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>ルック</translation>
    </message>
    <message>
      <source>A grade to start from</source>
      <translation>出発点となるグレード</translation>
    </message>
    <message>
      <source>Basic</source>
      <translation>基本</translation>
    </message>
    <message>
      <source>Curves</source>
      <translation>カーブ</translation>
    </message>
    <message>
      <source>Wheels</source>
      <translation>ホイール</translation>
    </message>
    <message>
      <source>Range</source>
      <translation>範囲</translation>
    </message>
    <message>
      <source>Vividness, warmth and tint of all colour</source>
      <translation>すべての色の鮮やかさ、暖かさ、色味</translation>
    </message>
    <message>
      <source>Turn single hues, or make them stronger or paler</source>
      <translation>個々の色相を回し、強めたり淡くしたりします</translation>
    </message>
    <message>
      <source>Casts for shadows, midtones and highlights</source>
      <translation>シャドウ、中間調、ハイライトの色かぶり</translation>
    </message>
    <message>
      <source>Limit curves and wheels to a range of luma or hue</source>
      <translation>カーブとホイールを輝度や色相の範囲に限ります</translation>
    </message>
    <message>
      <source>Reset grade</source>
      <translation>グレードをリセット</translation>
    </message>
    <message>
      <source>Show the colour as the model made it</source>
      <translation>モデルが作った色を表示します</translation>
    </message>
    <message>
      <source>0 is grey, 1 is as the model made it</source>
      <translation>0 は灰色、1 はモデルが作ったまま</translation>
    </message>
    <message>
      <source>Blue to amber</source>
      <translation>青から琥珀へ</translation>
    </message>
    <message>
      <source>Green to magenta</source>
      <translation>緑からマゼンタへ</translation>
    </message>
    <message>
      <source>Own tint</source>
      <translation>固有の色調</translation>
    </message>
    <message>
      <source>How much of the tint or tone that the film has lies over the colour</source>
      <translation>映画自身の色調をどれだけ色の上に重ねるか</translation>
    </message>
    <message>
      <source>Black point</source>
      <translation>ブラックポイント</translation>
    </message>
    <message>
      <source>Below this luma colour fades to grey</source>
      <translation>この輝度より下で色は灰色へ薄れます</translation>
    </message>
    <message>
      <source>White point</source>
      <translation>ホワイトポイント</translation>
    </message>
    <message>
      <source>Above this luma colour fades to grey</source>
      <translation>この輝度より上で色は灰色へ薄れます</translation>
    </message>
    <message>
      <source>Keep as look</source>
      <translation>ルックとして保存</translation>
    </message>
    <message>
      <source>Keep this grade as a look</source>
      <translation>このグレードをルックとして保存します</translation>
    </message>
    <message>
      <source>Delete look</source>
      <translation>ルックを削除</translation>
    </message>
    <message>
      <source>Delete this look</source>
      <translation>このルックを削除します</translation>
    </message>
    <message>
      <source>Custom</source>
      <translation>カスタム</translation>
    </message>
    <message>
      <source>Click to add a node, drag it, double click to remove it.
Keys: Insert adds, Delete removes, Left and Right choose, Up, Down, Page up and Page down move.</source>
      <translation>クリックで節点を追加、ドラッグで移動、ダブルクリックで削除。
キー：Insert で追加、Delete で削除、左右で選択、上、下、Page up、Page down で移動。</translation>
    </message>
    <message>
      <source>1 node</source>
      <translation>節点 1 個</translation>
    </message>
    <message>
      <source>{0} nodes</source>
      <translation>節点 {0} 個</translation>
    </message>
    <message>
      <source>Follow the film</source>
      <translation>映画に従う</translation>
    </message>
    <message>
      <source>Remove these shots' own settings; they follow the film again</source>
      <translation>これらのショット固有の設定を外します。再び映画に従います</translation>
    </message>
    <message>
      <source>Settings of all shots without their own</source>
      <translation>固有の設定がないすべてのショットの設定</translation>
    </message>
    <message>
      <source>Settings of the shots selected</source>
      <translation>選択したショットの設定</translation>
    </message>
    <message>
      <source>No film</source>
      <translation>映画なし</translation>
    </message>
    <message>
      <source>Open a film to begin.</source>
      <translation>映画を開いて始めてください。</translation>
    </message>
    <message>
      <source>Shots are not known yet; the whole film can be coloured anyway.</source>
      <translation>ショットはまだ分かりませんが、映画全体は着色できます。</translation>
    </message>
    <message>
      <source>1 frame</source>
      <translation>1 フレーム</translation>
    </message>
    <message>
      <source>Holds for all shots; none has settings of its own.</source>
      <translation>すべてのショットに有効。固有の設定はありません。</translation>
    </message>
    <message>
      <source>own settings</source>
      <translation>固有の設定</translation>
    </message>
    <message>
      <source>as the film</source>
      <translation>映画と同じ</translation>
    </message>
    <message>
      <source>{0} · {1} s</source>
      <translation>{0} · {1} 秒</translation>
    </message>
    <message>
      <source>Holds for {0} of {1} shots; the others have settings of their own.</source>
      <translation>{1} ショット中 {0} に有効。ほかは固有の設定があります。</translation>
    </message>
    <message>
      <source>{0} ({1} of {2} frames)</source>
      <translation>{0}（{2} フレーム中 {1}）</translation>
    </message>
    <message>
      <source>approved</source>
      <translation>承認済み</translation>
    </message>
    <message>
      <source>locked</source>
      <translation>ロック中</translation>
    </message>
    <message>
      <source>Scene {0}</source>
      <translation>シーン {0}</translation>
    </message>
    <message>
      <source>What to call the look</source>
      <translation>ルックの呼び名</translation>
    </message>
    <message>
      <source>With model, quality, steps and steadiness</source>
      <translation>モデル、品質、ステップ、安定度を含む</translation>
    </message>
    <message>
      <source>Shots that are given this look are then coloured this way, too</source>
      <translation>このルックを与えたショットはこの方法でも着色されます</translation>
    </message>
    <message>
      <source>A built-in look has this name; choose another.</source>
      <translation>内蔵のルックがこの名前です。別の名前にしてください。</translation>
    </message>
    <message>
      <source>This replaces your look of the same name.</source>
      <translation>同じ名前の自分のルックを置き換えます。</translation>
    </message>
    <message>
      <source>Kept for all your films, beside the built-in looks.</source>
      <translation>内蔵のルックと並べて、すべての映画のために保存します。</translation>
    </message>
    <message>
      <source>warm</source>
      <translation>暖かい</translation>
    </message>
    <message>
      <source>cool</source>
      <translation>涼しい</translation>
    </message>
    <message>
      <source>dusk</source>
      <translation>夕暮れ</translation>
    </message>
    <message>
      <source>night</source>
      <translation>夜</translation>
    </message>
    <message>
      <source>other clothes</source>
      <translation>別の服</translation>
    </message>
    <message>
      <source>another way</source>
      <translation>別の方法</translation>
    </message>
    <message>
      <source>likeliest</source>
      <translation>最もありそう</translation>
    </message>
    <message>
      <source>Mood…</source>
      <translation>雰囲気…</translation>
    </message>
    <message>
      <source>What sky, grass, skin ... of these shots weakly lean to</source>
      <translation>これらのショットの空、草、肌などがわずかに寄る色</translation>
    </message>
    <message>
      <source>Colour the shots again, and they lean to it.</source>
      <translation>ショットをもう一度着色すると、それに寄ります。</translation>
    </message>
    <message>
      <source>Mood</source>
      <translation>雰囲気</translation>
    </message>
    <message>
      <source>What is seen of these things weakly leans to these colours, where nothing else is known. A double click changes a colour, Delete takes it out.</source>
      <translation>ほかに手がかりがない所で、これらのものはこれらの色にわずかに寄ります。ダブルクリックで色を変え、Delete で外します。</translation>
    </message>
    <message>
      <source>Colours of things</source>
      <translation>ものの色</translation>
    </message>
    <message>
      <source>1 goes half the way, 2 nearly all of it</source>
      <translation>1 は半分、2 はほぼ全部</translation>
    </message>
    <message>
      <source>Kind of thing</source>
      <translation>ものの種類</translation>
    </message>
    <message>
      <source>Add a colour for this kind of thing</source>
      <translation>この種類のものの色を追加します</translation>
    </message>
    <message>
      <source>Begin from</source>
      <translation>出発点</translation>
    </message>
    <message>
      <source>Begin from the colours of a known mood</source>
      <translation>既知の雰囲気の色から始めます</translation>
    </message>
    <message>
      <source>Begin from…</source>
      <translation>出発点…</translation>
    </message>
    <message>
      <source>From approved shots</source>
      <translation>承認済みショットから</translation>
    </message>
    <message>
      <source>The colours that things have in the shots you approved</source>
      <translation>承認したショットでのものの色</translation>
    </message>
    <message>
      <source>Leave the mood as it is</source>
      <translation>雰囲気を今のままにします</translation>
    </message>
    <message>
      <source>The next colouring of these shots leans to it</source>
      <translation>これらのショットの次の着色がそれに寄ります</translation>
    </message>
    <message>
      <source>Looking at the approved shots…</source>
      <translation>承認済みショットを調べています…</translation>
    </message>
    <message>
      <source>Use mood</source>
      <translation>雰囲気を使う</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>強さ</translation>
    </message>
    <message>
      <source>Own colours</source>
      <translation>自分の色</translation>
    </message>
    <message>
      <source>None</source>
      <translation>なし</translation>
    </message>
    <message>
      <source>Noon</source>
      <translation>真昼</translation>
    </message>
    <message>
      <source>Dusk</source>
      <translation>夕暮れ</translation>
    </message>
    <message>
      <source>Technicolor</source>
      <translation>テクニカラー</translation>
    </message>
    <message>
      <source>Autochrome</source>
      <translation>オートクローム</translation>
    </message>
    <message>
      <source>Keep own colour</source>
      <translation>固有の色を保つ</translation>
    </message>
    <message>
      <source>Show these shots as the film has them; Colorize film leaves them alone</source>
      <translation>これらのショットを映画のまま表示します。「映画を着色」では変わりません</translation>
    </message>
    <message>
      <source>In colour already.</source>
      <translation>既にカラーです。</translation>
    </message>
    <message>
      <source>Tinted {0}.</source>
      <translation>染色：{0}。</translation>
    </message>
    <message>
      <source>Some are in colour already. {0}</source>
      <translation>一部は既にカラーです。{0}</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>問題</translation>
    </message>
    <message>
      <source>What helps here; undo takes it back</source>
      <translation>ここで役立つこと。元に戻せます</translation>
    </message>
    <message>
      <source>Go to the next one  (N)</source>
      <translation>次へ移動  (N)</translation>
    </message>
    <message>
      <source>Hide this</source>
      <translation>これを隠す</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>プロンプト</translation>
    </message>
    <message>
      <source>What the picture shows, and in which colours; Enter applies it</source>
      <translation>画面に何がどんな色で映るか。Enter で適用</translation>
    </message>
    <message>
      <source>For example: a red coat, green hills</source>
      <translation>例：a red coat, green hills</translation>
    </message>
    <message>
      <source>Negative prompt</source>
      <translation>ネガティブプロンプト</translation>
    </message>
    <message>
      <source>What the colours should avoid; Enter applies it</source>
      <translation>色が避けるべきもの。Enter で適用</translation>
    </message>
    <message>
      <source>For example: sepia, a blue cast</source>
      <translation>例：sepia, a blue cast</translation>
    </message>
    <message>
      <source>Away from</source>
      <translation>避けるもの</translation>
    </message>
    <message>
      <source>New seeds</source>
      <translation>新しいシード</translation>
    </message>
    <message>
      <source>Mark the shots that came out badly: only those are coloured again.</source>
      <translation>出来の悪いショットに印を付けてください：それだけを再着色します。</translation>
    </message>
    <message>
      <source>Colour the marked shots with another seed each</source>
      <translation>印を付けたショットをそれぞれ別のシードで着色します</translation>
    </message>
    <message>
      <source>Mark all</source>
      <translation>すべてに印</translation>
    </message>
    <message>
      <source>Mark every shot of this sheet</source>
      <translation>この一覧のすべてのショットに印を付けます</translation>
    </message>
    <message>
      <source>Mark none</source>
      <translation>印なし</translation>
    </message>
    <message>
      <source>Take all marks off</source>
      <translation>すべての印を外します</translation>
    </message>
    <message>
      <source>Leave all shots as they are</source>
      <translation>すべてのショットをそのままにします</translation>
    </message>
    <message>
      <source>New seed for 1 shot</source>
      <translation>1 ショットに新しいシード</translation>
    </message>
    <message>
      <source>New seeds for {0} shots</source>
      <translation>{0} ショットに新しいシード</translation>
    </message>
    <message>
      <source>Find shots of this set…</source>
      <translation>このセットのショットを探す…</translation>
    </message>
    <message>
      <source>Name all shots of one set as a scene</source>
      <translation>一つのセットの全ショットをシーンとして名付けます</translation>
    </message>
    <message>
      <source>Review sheet…</source>
      <translation>確認シート…</translation>
    </message>
    <message>
      <source>Approve, lock and note shots on a sheet</source>
      <translation>シートでショットを承認、ロックし、メモを付けます</translation>
    </message>
    <message>
      <source>Approve</source>
      <translation>承認</translation>
    </message>
    <message>
      <source>The shots meant are good; again: they are not</source>
      <translation>対象のショットは良好です。もう一度押すと取り消し</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>ロック</translation>
    </message>
    <message>
      <source>No job gives the shots meant new colour; again: unlock</source>
      <translation>対象のショットを再着色するジョブはありません。もう一度で解除</translation>
    </message>
    <message>
      <source>Note…</source>
      <translation>メモ…</translation>
    </message>
    <message>
      <source>Write down what is to be known of the shots meant</source>
      <translation>対象のショットについて知るべきことを書きます</translation>
    </message>
    <message>
      <source>The shots of “{0}” are selected: what you set now applies to all of them.</source>
      <translation>「{0}」のショットを選択しました：今の設定はすべてに適用されます。</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>メモ</translation>
    </message>
    <message>
      <source>What is to be known of these shots</source>
      <translation>これらのショットについて知るべきこと</translation>
    </message>
    <message>
      <source>Review shots</source>
      <translation>ショットを確認</translation>
    </message>
    <message>
      <source>Scene</source>
      <translation>シーン</translation>
    </message>
    <message>
      <source>Which shots are shown</source>
      <translation>表示するショット</translation>
    </message>
    <message>
      <source>Mark every shot</source>
      <translation>すべてのショットに印を付けます</translation>
    </message>
    <message>
      <source>Close the sheet</source>
      <translation>シートを閉じます</translation>
    </message>
    <message>
      <source>These shots are good</source>
      <translation>これらのショットは良好です</translation>
    </message>
    <message>
      <source>Locked shots are never recoloured</source>
      <translation>ロックしたショットは再着色されません</translation>
    </message>
    <message>
      <source>Write down what is left to do</source>
      <translation>残っていることを書きます</translation>
    </message>
    <message>
      <source>Select</source>
      <translation>選択</translation>
    </message>
    <message>
      <source>Close the sheet and select these shots, to grade them together and so on</source>
      <translation>シートを閉じてこれらのショットを選択し、まとめてグレードするなどします</translation>
    </message>
    <message>
      <source>All shots</source>
      <translation>すべてのショット</translation>
    </message>
    <message>
      <source>Take approval back</source>
      <translation>承認を取り消す</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>ロックを解除</translation>
    </message>
    <message>
      <source>Shots of this set</source>
      <translation>このセットのショット</translation>
    </message>
    <message>
      <source>Looking for shots</source>
      <translation>ショットを探しています</translation>
    </message>
    <message>
      <source>Name of the scene, such as Office</source>
      <translation>シーンの名前。例：事務所</translation>
    </message>
    <message>
      <source>Name of the scene</source>
      <translation>シーンの名前</translation>
    </message>
    <message>
      <source>Name the marked shots as a scene and select them</source>
      <translation>印を付けたショットをシーンとして名付け、選択します</translation>
    </message>
    <message>
      <source>Close without naming a scene</source>
      <translation>シーンに名前を付けずに閉じます</translation>
    </message>
    <message>
      <source>The most similar shots come first. Those that show this set are marked: correct the marks.</source>
      <translation>最も似たショットが先に並びます。このセットのものには印があります：印を直してください。</translation>
    </message>
    <message>
      <source>Name scene of 1 shot</source>
      <translation>1 ショットのシーンに名前を付ける</translation>
    </message>
    <message>
      <source>Name scene of {0} shots</source>
      <translation>{0} ショットのシーンに名前を付ける</translation>
    </message>
    <message>
      <source>Looking for shots of this set…</source>
      <translation>このセットのショットを探しています…</translation>
    </message>
    <message>
      <source>{0} %</source>
      <translation>{0} %</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>下書き</translation>
    </message>
    <message>
      <source>Standard</source>
      <translation>標準</translation>
    </message>
    <message>
      <source>Fine</source>
      <translation>高品質</translation>
    </message>
    <message>
      <source>Next colouring</source>
      <translation>次の着色</translation>
    </message>
    <message>
      <source>Guidance</source>
      <translation>ガイダンス</translation>
    </message>
    <message>
      <source>Which model invents the colour</source>
      <translation>色を作るモデル</translation>
    </message>
    <message>
      <source>Draft is quick: the default model's first guess as it is, fewer steps of others; fine takes its time</source>
      <translation>下書きは速い：既定モデルの最初の推測、ほかは少ないステップ。高品質は時間をかけます</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>ステップ</translation>
    </message>
    <message>
      <source>Sampling steps of each pass, if any; 0: the number that Quality sets</source>
      <translation>各パスのサンプリングステップ（あれば）。0：品質に従う数</translation>
    </message>
    <message>
      <source>By quality</source>
      <translation>品質に従う</translation>
    </message>
    <message>
      <source>How strictly the prompt is followed; 1 is the model's default</source>
      <translation>プロンプトにどれだけ厳密に従うか。1 はモデルの既定</translation>
    </message>
    <message>
      <source>How far from the grey picture the model may go, in percent; 0: its default</source>
      <translation>灰色の画からモデルがどれだけ離れてよいか、パーセント。0：既定</translation>
    </message>
    <message>
      <source>The model's own</source>
      <translation>モデルの値</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>シード</translation>
    </message>
    <message>
      <source>Another seed, another colouring</source>
      <translation>シードが変われば着色も変わります</translation>
    </message>
    <message>
      <source>Steadiness</source>
      <translation>安定度</translation>
    </message>
    <message>
      <source>Smoothing along the motion; 0 is off</source>
      <translation>動きに沿った平滑化。0 はなし</translation>
    </message>
    <message>
      <source>Variety</source>
      <translation>多様さ</translation>
    </message>
    <message>
      <source>How far seeds may differ; 0 keeps to the likeliest colour</source>
      <translation>シードごとの違いの大きさ。0 は最もありそうな色のまま</translation>
    </message>
    <message>
      <source>Lean</source>
      <translation>傾向</translation>
    </message>
    <message>
      <source>Which likely way the colour goes; see Explore</source>
      <translation>色がどのありそうな方向へ向かうか。「探索」を参照</translation>
    </message>
    <message>
      <source>What sky, grass, skin and other things weakly lean to</source>
      <translation>空、草、肌などがわずかに寄る色</translation>
    </message>
    <message>
      <source>Find and try other models</source>
      <translation>ほかのモデルを探して試します</translation>
    </message>
    <message>
      <source>Own mood</source>
      <translation>自分の雰囲気</translation>
    </message>
    <message>
      <source>Put a mood together, or take your own</source>
      <translation>雰囲気を組み立てるか、自分のものを使います</translation>
    </message>
    <message>
      <source>Random seed</source>
      <translation>無作為のシード</translation>
    </message>
    <message>
      <source>Pick another seed at random</source>
      <translation>別のシードを無作為に選びます</translation>
    </message>
    <message>
      <source>Auto: what suits the film</source>
      <translation>自動：映画に合うもの</translation>
    </message>
    <message>
      <source>No commercial use: {0}</source>
      <translation>商用利用不可：{0}</translation>
    </message>
    <message>
      <source>{0} (not installed)</source>
      <translation>{0}（未導入）</translation>
    </message>
    <message>
      <source>Copy grade</source>
      <translation>グレードをコピー</translation>
    </message>
    <message>
      <source>Copy the grade of this shot</source>
      <translation>このショットのグレードをコピーします</translation>
    </message>
    <message>
      <source>Paste grade</source>
      <translation>グレードを貼り付け</translation>
    </message>
    <message>
      <source>Give it to the shots selected</source>
      <translation>選択したショットに与えます</translation>
    </message>
    <message>
      <source>Paste grade to scene</source>
      <translation>シーンに貼り付け</translation>
    </message>
    <message>
      <source>Give it to all shots of the scene</source>
      <translation>シーンの全ショットに与えます</translation>
    </message>
    <message>
      <source>Load grade…</source>
      <translation>グレードを読み込む…</translation>
    </message>
    <message>
      <source>Give these shots the grade of a file</source>
      <translation>ファイルのグレードをこれらのショットに与えます</translation>
    </message>
    <message>
      <source>Save grade…</source>
      <translation>グレードを保存…</translation>
    </message>
    <message>
      <source>Write the grade of this shot to a file</source>
      <translation>このショットのグレードをファイルに書きます</translation>
    </message>
    <message>
      <source>Apply to selection</source>
      <translation>選択に適用</translation>
    </message>
    <message>
      <source>Colour and grade them as this one</source>
      <translation>このショットのように着色し、グレードします</translation>
    </message>
    <message>
      <source>Make film settings</source>
      <translation>映画の設定にする</translation>
    </message>
    <message>
      <source>Let the film follow this shot</source>
      <translation>映画をこのショットに従わせます</translation>
    </message>
    <message>
      <source>Forget the settings of these shots</source>
      <translation>これらのショットの設定を忘れます</translation>
    </message>
    <message>
      <source>Grades (*.json)</source>
      <translation>グレード (*.json)</translation>
    </message>
    <message>
      <source>The grade is copied; select shots and paste it.</source>
      <translation>グレードをコピーしました。ショットを選択して貼り付けてください。</translation>
    </message>
    <message>
      <source>The grade is given to {0} of {1}.</source>
      <translation>グレードを {1} 中 {0} に与えました。</translation>
    </message>
    <message>
      <source>Load grade</source>
      <translation>グレードを読み込む</translation>
    </message>
    <message>
      <source>Save grade</source>
      <translation>グレードを保存</translation>
    </message>
    <message>
      <source>These are the film's settings now, for all shots without their own.</source>
      <translation>固有の設定がないすべてのショットについて、映画の設定になりました。</translation>
    </message>
    <message>
      <source>A click or Space marks a shot</source>
      <translation>クリックまたはスペースでショットに印</translation>
    </message>
    <message>
      <source>Match shots</source>
      <translation>ショットを合わせる</translation>
    </message>
    <message>
      <source>Which neighbouring shots these shots should match in colour</source>
      <translation>どの隣のショットと色を合わせるか</translation>
    </message>
    <message>
      <source>Match</source>
      <translation>合わせる</translation>
    </message>
    <message>
      <source>Palette memory</source>
      <translation>色の記憶</translation>
    </message>
    <message>
      <source>Places and people that return get the colours they had before</source>
      <translation>再び現れる場所や人物は以前の色になります</translation>
    </message>
    <message>
      <source>Places in space</source>
      <translation>空間の場所</translation>
    </message>
    <message>
      <source>Where the camera moves, find its path: places that return are known by where they are. Takes some seconds a shot</source>
      <translation>カメラが動く所でその軌跡を求めます：再び現れる場所を位置で見分けます。ショットごとに数秒かかります</translation>
    </message>
    <message>
      <source>No other shot</source>
      <translation>ほかのショットなし</translation>
    </message>
    <message>
      <source>Previous shot</source>
      <translation>前のショット</translation>
    </message>
    <message>
      <source>Next shot</source>
      <translation>次のショット</translation>
    </message>
    <message>
      <source>Both neighbours</source>
      <translation>両隣</translation>
    </message>
    <message>
      <source>{0} (mixed)</source>
      <translation>{0}（混在）</translation>
    </message>
    <message>
      <source>no cast</source>
      <translation>色かぶりなし</translation>
    </message>
    <message>
      <source>{0}°, {1} %</source>
      <translation>{0}°、{1} %</translation>
    </message>
    <message>
      <source>{0} points; the line is the camera's path. Drag to turn, scroll to come nearer.</source>
      <translation>{0} 点。線はカメラの軌跡。ドラッグで回転、スクロールで接近。</translation>
    </message>
    <message>
      <source>Space of this shot</source>
      <translation>このショットの空間</translation>
    </message>
    <message>
      <source>Finding the camera and the distances of this shot…</source>
      <translation>このショットのカメラと距離を求めています…</translation>
    </message>
    <message>
      <source>Save points…</source>
      <translation>点を保存…</translation>
    </message>
    <message>
      <source>Write them as PLY, for MeshLab, CloudCompare or Blender</source>
      <translation>MeshLab、CloudCompare、Blender 用に PLY で書きます</translation>
    </message>
    <message>
      <source>Save points</source>
      <translation>点を保存</translation>
    </message>
    <message>
      <source>Points of this shot</source>
      <translation>このショットの点</translation>
    </message>
    <message>
      <source>The points cannot be written there ({0}).</source>
      <translation>点をそこに書けません（{0}）。</translation>
    </message>
    <message>
      <source>Depth</source>
      <translation>奥行き</translation>
    </message>
    <message>
      <source>Show how far things are, where the camera moves</source>
      <translation>カメラが動く所で、ものまでの距離を表示します</translation>
    </message>
    <message>
      <source>Space of this shot…</source>
      <translation>このショットの空間…</translation>
    </message>
    <message>
      <source>Turn around what the camera passed, as points</source>
      <translation>カメラが通った所を点群として見回します</translation>
    </message>
    <message>
      <source>Finding the camera of this shot…</source>
      <translation>このショットのカメラを求めています…</translation>
    </message>
    <message>
      <source>Depth is known at {0:.0%} of this frame.</source>
      <translation>このフレームの {0:.0%} で奥行きが分かっています。</translation>
    </message>
    <message>
      <source>Compare takes</source>
      <translation>テイクを比較</translation>
    </message>
    <message>
      <source>Look at two takes, A and B, instead of original and colour</source>
      <translation>原画と色の代わりに二つのテイク A と B を見ます</translation>
    </message>
    <message>
      <source>Mark as A</source>
      <translation>A にする</translation>
    </message>
    <message>
      <source>Compare the take that is picked out, as A</source>
      <translation>選んだテイクを A として比較します</translation>
    </message>
    <message>
      <source>Mark as B</source>
      <translation>B にする</translation>
    </message>
    <message>
      <source>Compare the take that is picked out, as B</source>
      <translation>選んだテイクを B として比較します</translation>
    </message>
    <message>
      <source>Use A</source>
      <translation>A を使う</translation>
    </message>
    <message>
      <source>Show take A in the film</source>
      <translation>映画にテイク A を表示します</translation>
    </message>
    <message>
      <source>Use B</source>
      <translation>B を使う</translation>
    </message>
    <message>
      <source>Show take B in the film</source>
      <translation>映画にテイク B を表示します</translation>
    </message>
    <message>
      <source>Stop comparing</source>
      <translation>比較をやめる</translation>
    </message>
    <message>
      <source>Back to original and colour</source>
      <translation>原画と色に戻ります</translation>
    </message>
    <message>
      <source>Keep still</source>
      <translation>スチルを残す</translation>
    </message>
    <message>
      <source>Keep this frame as it is seen now</source>
      <translation>今見えているままこのフレームを残します</translation>
    </message>
    <message>
      <source>Compare with still</source>
      <translation>スチルと比較</translation>
    </message>
    <message>
      <source>A still in the original's place</source>
      <translation>原画の代わりにスチルを表示します</translation>
    </message>
    <message>
      <source>Stills…</source>
      <translation>スチル…</translation>
    </message>
    <message>
      <source>All stills of the film</source>
      <translation>映画のすべてのスチル</translation>
    </message>
    <message>
      <source>Which take should shot {0} show?</source>
      <translation>ショット {0} に表示するテイクは？</translation>
    </message>
    <message>
      <source>Kept: {0}.</source>
      <translation>残しました：{0}。</translation>
    </message>
    <message>
      <source>Go to one shot to compare its takes.</source>
      <translation>テイクを比較するには一つのショットへ移動してください。</translation>
    </message>
    <message>
      <source>Colorize this shot once more: comparing takes two of them.</source>
      <translation>このショットをもう一度着色してください：比較には二つのテイクが必要です。</translation>
    </message>
    <message>
      <source>Each Colorize of this shot adds a take here.</source>
      <translation>このショットを着色するたびにテイクがここに加わります。</translation>
    </message>
    <message>
      <source>Enter or a double click shows a take in the film</source>
      <translation>Enter またはダブルクリックでテイクを映画に表示</translation>
    </message>
    <message>
      <source>Name take</source>
      <translation>テイクに名前を付ける</translation>
    </message>
    <message>
      <source>shown</source>
      <translation>表示中</translation>
    </message>
    <message>
      <source>unfinished</source>
      <translation>未完了</translation>
    </message>
    <message>
      <source>Name…</source>
      <translation>名前…</translation>
    </message>
    <message>
      <source>{0} shots are selected. Select one to see its takes.</source>
      <translation>{0} ショットを選択中。テイクを見るには一つを選んでください。</translation>
    </message>
    <message>
      <source>Show this take in the film</source>
      <translation>このテイクを映画に表示します</translation>
    </message>
    <message>
      <source>Give the take a name</source>
      <translation>テイクに名前を付けます</translation>
    </message>
    <message>
      <source>Star</source>
      <translation>スター</translation>
    </message>
    <message>
      <source>Star the take, or unstar it</source>
      <translation>テイクにスターを付けるか外します</translation>
    </message>
    <message>
      <source>Use its settings</source>
      <translation>設定を使う</translation>
    </message>
    <message>
      <source>Colour the shot next as this take was coloured</source>
      <translation>次はこのテイクと同じ方法でショットを着色します</translation>
    </message>
    <message>
      <source>Delete the take; undo brings it back</source>
      <translation>テイクを削除します。元に戻せます</translation>
    </message>
    <message>
      <source>Compare shows a still in place of the original, whichever frame you look at.</source>
      <translation>比較では、どのフレームを見ていても原画の代わりにスチルを表示します。</translation>
    </message>
    <message>
      <source>There are no stills yet. “Keep still” keeps the frame as it is seen now.</source>
      <translation>まだスチルがありません。「スチルを残す」で今見えているままフレームを残せます。</translation>
    </message>
    <message>
      <source>Stills</source>
      <translation>スチル</translation>
    </message>
    <message>
      <source>Double click or Enter holds a still against the picture</source>
      <translation>ダブルクリックまたは Enter でスチルを画と見比べます</translation>
    </message>
    <message>
      <source>Leave the gallery</source>
      <translation>ギャラリーを閉じます</translation>
    </message>
    <message>
      <source>Rename still</source>
      <translation>スチルの名前を変更</translation>
    </message>
    <message>
      <source>Export still</source>
      <translation>スチルを書き出す</translation>
    </message>
    <message>
      <source>Pictures (*.png)</source>
      <translation>画像 (*.png)</translation>
    </message>
    <message>
      <source>Export stills</source>
      <translation>スチルを書き出す</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>名前を変更…</translation>
    </message>
    <message>
      <source>Name the still</source>
      <translation>スチルに名前を付けます</translation>
    </message>
    <message>
      <source>Remove the stills marked</source>
      <translation>印を付けたスチルを外します</translation>
    </message>
    <message>
      <source>Export PNG…</source>
      <translation>PNG を書き出す…</translation>
    </message>
    <message>
      <source>Write the stills marked as PNG</source>
      <translation>印を付けたスチルを PNG に書きます</translation>
    </message>
    <message>
      <source>Go to frame</source>
      <translation>フレームへ移動</translation>
    </message>
    <message>
      <source>Go to the frame that it was taken from</source>
      <translation>取り出したフレームへ移動します</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>比較</translation>
    </message>
    <message>
      <source>Wipe the still against the picture</source>
      <translation>スチルと画をワイプで見比べます</translation>
    </message>
    <message>
      <source>Comparison of takes</source>
      <translation>テイクの比較</translation>
    </message>
    <message>
      <source>Use {0}</source>
      <translation>{0} を使う</translation>
    </message>
    <message>
      <source>Matches the previous shot</source>
      <translation>前のショットに合っています</translation>
    </message>
    <message>
      <source>Matches the next shot</source>
      <translation>次のショットに合っています</translation>
    </message>
    <message>
      <source>Matches both neighbours</source>
      <translation>両隣に合っています</translation>
    </message>
    <message>
      <source>Take {0}</source>
      <translation>テイク {0}</translation>
    </message>
    <message>
      <source>Unfinished: colorize the shot again to go on with it</source>
      <translation>未完了：続けるにはショットをもう一度着色してください</translation>
    </message>
    <message>
      <source>Memory was short: decoded in tiles</source>
      <translation>メモリ不足：タイルごとに復号</translation>
    </message>
    <message>
      <source>Memory was short: attention in slices</source>
      <translation>メモリ不足：注意機構を分割</translation>
    </message>
    <message>
      <source>Memory was short: painted smaller</source>
      <translation>メモリ不足：小さく描画</translation>
    </message>
    <message>
      <source>Model: {0}</source>
      <translation>モデル：{0}</translation>
    </message>
    <message>
      <source>Quality: {0}</source>
      <translation>品質：{0}</translation>
    </message>
    <message>
      <source>Seed: {0}</source>
      <translation>シード：{0}</translation>
    </message>
    <message>
      <source>Steadiness in time: {0}</source>
      <translation>時間的な安定度：{0}</translation>
    </message>
    <message>
      <source>Made: {0}</source>
      <translation>作成：{0}</translation>
    </message>
    <message>
      <source>Palette memory: from 1 frame of an earlier shot</source>
      <translation>色の記憶：以前のショットの 1 フレームから</translation>
    </message>
    <message>
      <source>Palette memory: off</source>
      <translation>色の記憶：なし</translation>
    </message>
    <message>
      <source>{0}, {1} steps</source>
      <translation>{0}、{1} ステップ</translation>
    </message>
    <message>
      <source>Variety: {0}</source>
      <translation>多様さ：{0}</translation>
    </message>
    <message>
      <source>Lean: {0}</source>
      <translation>傾向：{0}</translation>
    </message>
    <message>
      <source>Mood: {0}</source>
      <translation>雰囲気：{0}</translation>
    </message>
    <message>
      <source>Guidance: {0}</source>
      <translation>ガイダンス：{0}</translation>
    </message>
    <message>
      <source>Prompt: {0}</source>
      <translation>プロンプト：{0}</translation>
    </message>
    <message>
      <source>Away from: {0}</source>
      <translation>避けるもの：{0}</translation>
    </message>
    <message>
      <source>Strength: {0}</source>
      <translation>強さ：{0}</translation>
    </message>
    <message>
      <source>Exemplars at frame {0}</source>
      <translation>フレーム {0} の見本</translation>
    </message>
    <message>
      <source>Exemplars of like things: {0}</source>
      <translation>似たものの見本：{0}</translation>
    </message>
    <message>
      <source>Palette memory: from {0} frames of earlier shots</source>
      <translation>色の記憶：以前のショットの {0} フレームから</translation>
    </message>
    <message>
      <source>Confidence {0} % (100 %: colour you gave; {1} %: the model's own)</source>
      <translation>確度 {0} %（100 %：あなたが与えた色、{1} %：モデルのみの色）</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>タイムライン</translation>
    </message>
    <message>
      <source>Below {0} %: motion brings the colour here badly, N stops here</source>
      <translation>{0} % 未満：動きがここへ色をうまく運べません。N はここで止まります</translation>
    </message>
    <message>
      <source>Cut at {0}</source>
      <translation>{0} でカット</translation>
    </message>
    <message>
      <source>{0} colour point</source>
      <translation>色点 {0} 個</translation>
    </message>
    <message>
      <source>Approved</source>
      <translation>承認済み</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>ロック中</translation>
    </message>
    <message>
      <source>Dissolve in: {0} frames</source>
      <translation>入りのディゾルブ：{0} フレーム</translation>
    </message>
    <message>
      <source>Flicker {0:.1f} (visible above 1.0)</source>
      <translation>ちらつき {0:.1f}（1.0 を超えると見えます）</translation>
    </message>
    <message>
      <source>Play or pause</source>
      <translation>再生または一時停止</translation>
    </message>
    <message>
      <source>Play at film speed</source>
      <translation>映画の速度で再生します</translation>
    </message>
    <message>
      <source>Play backwards</source>
      <translation>逆再生</translation>
    </message>
    <message>
      <source>Again for double speed</source>
      <translation>もう一度で倍速</translation>
    </message>
    <message>
      <source>Play forwards</source>
      <translation>順再生</translation>
    </message>
    <message>
      <source>One frame back</source>
      <translation>1 フレーム戻る</translation>
    </message>
    <message>
      <source>One frame on</source>
      <translation>1 フレーム進む</translation>
    </message>
    <message>
      <source>One second back</source>
      <translation>1 秒戻る</translation>
    </message>
    <message>
      <source>One second on</source>
      <translation>1 秒進む</translation>
    </message>
    <message>
      <source>Ten seconds back</source>
      <translation>10 秒戻る</translation>
    </message>
    <message>
      <source>Ten seconds on</source>
      <translation>10 秒進む</translation>
    </message>
    <message>
      <source>Go to where a shot begins</source>
      <translation>ショットの始まりへ移動します</translation>
    </message>
    <message>
      <source>Go to where the next shot begins</source>
      <translation>次のショットの始まりへ移動します</translation>
    </message>
    <message>
      <source>Start of film</source>
      <translation>映画の先頭</translation>
    </message>
    <message>
      <source>Go to the first frame</source>
      <translation>最初のフレームへ移動します</translation>
    </message>
    <message>
      <source>End of film</source>
      <translation>映画の末尾</translation>
    </message>
    <message>
      <source>Go to the last frame</source>
      <translation>最後のフレームへ移動します</translation>
    </message>
    <message>
      <source>Go to…</source>
      <translation>移動…</translation>
    </message>
    <message>
      <source>Go to a timecode or frame</source>
      <translation>タイムコードまたはフレームへ移動します</translation>
    </message>
    <message>
      <source>Set in</source>
      <translation>イン点を設定</translation>
    </message>
    <message>
      <source>The range begins here</source>
      <translation>範囲はここから始まります</translation>
    </message>
    <message>
      <source>Set out</source>
      <translation>アウト点を設定</translation>
    </message>
    <message>
      <source>The range ends here</source>
      <translation>範囲はここで終わります</translation>
    </message>
    <message>
      <source>Clear range</source>
      <translation>範囲を解除</translation>
    </message>
    <message>
      <source>Forget in and out</source>
      <translation>イン点とアウト点を忘れます</translation>
    </message>
    <message>
      <source>Zoom timeline in</source>
      <translation>タイムラインを拡大</translation>
    </message>
    <message>
      <source>See less film, larger</source>
      <translation>狭い範囲を大きく見ます</translation>
    </message>
    <message>
      <source>Zoom timeline out</source>
      <translation>タイムラインを縮小</translation>
    </message>
    <message>
      <source>See more film</source>
      <translation>広い範囲を見ます</translation>
    </message>
    <message>
      <source>See the whole film</source>
      <translation>映画全体を見ます</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>位置</translation>
    </message>
    <message>
      <source>A timecode, a frame, a time, or so far from here</source>
      <translation>タイムコード、フレーム、時間、またはここからの差</translation>
    </message>
    <message>
      <source>Timecode 00:01:02:03, frame 1500, time 62.5s, or +10, -2s</source>
      <translation>タイムコード 00:01:02:03、フレーム 1500、時間 62.5s、または +10、-2s</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>確度</translation>
    </message>
    <message>
      <source>Flicker</source>
      <translation>ちらつき</translation>
    </message>
    <message>
      <source>Scroll the timeline</source>
      <translation>タイムラインをスクロール</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>並べて表示</translation>
    </message>
    <message>
      <source>Original beside colour</source>
      <translation>原画と色を並べます</translation>
    </message>
    <message>
      <source>Wipe</source>
      <translation>ワイプ</translation>
    </message>
    <message>
      <source>One over the other, a line between</source>
      <translation>重ねて、間に線を置きます</translation>
    </message>
    <message>
      <source>Single</source>
      <translation>単独</translation>
    </message>
    <message>
      <source>Colour alone</source>
      <translation>色のみ</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>差分</translation>
    </message>
    <message>
      <source>Difference between original and colour</source>
      <translation>原画と色の差分</translation>
    </message>
    <message>
      <source>Fit picture</source>
      <translation>画面に合わせる</translation>
    </message>
    <message>
      <source>See the whole picture</source>
      <translation>画全体を見ます</translation>
    </message>
    <message>
      <source>Actual pixels</source>
      <translation>等倍</translation>
    </message>
    <message>
      <source>One film pixel a screen pixel</source>
      <translation>映画の 1 画素を画面の 1 画素に</translation>
    </message>
    <message>
      <source>Hold for original</source>
      <translation>押している間は原画</translation>
    </message>
    <message>
      <source>See the original while held</source>
      <translation>押している間、原画を見ます</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>時間</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>速度</translation>
    </message>
    <message>
      <source>Viewer</source>
      <translation>ビューアー</translation>
    </message>
    <message>
      <source>The frame at the playhead: original and colour</source>
      <translation>再生ヘッドのフレーム：原画と色</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>原画</translation>
    </message>
    <message>
      <source>No new colour yet</source>
      <translation>新しい色はまだありません</translation>
    </message>
    <message>
      <source>Difference, doubled</source>
      <translation>差分、2 倍</translation>
    </message>
    <message>
      <source>Quick preview</source>
      <translation>速いプレビュー</translation>
    </message>
    <message>
      <source>Preview, as it will be made</source>
      <translation>プレビュー、仕上がりどおり</translation>
    </message>
    <message>
      <source>From the still, {0} times</source>
      <translation>スチルとの差、{0} 倍</translation>
    </message>
    <message>
      <source>From A to B, {0} times</source>
      <translation>A から B への差、{0} 倍</translation>
    </message>
    <message>
      <source>{0} of the shots keep their own colour; select them alone to colour them.</source>
      <translation>{0} ショットは固有の色を保ちます。着色するにはそれだけを選択してください。</translation>
    </message>
    <message>
      <source>1 shot is locked and keeps its colour; unlock it to colour it.</source>
      <translation>1 ショットはロック中で色を保ちます。着色するにはロックを解除してください。</translation>
    </message>
    <message>
      <source>Looking at the film to choose a model…</source>
      <translation>モデルを選ぶため映画を調べています…</translation>
    </message>
    <message>
      <source>{0} shots are locked and keep their colour; unlock them to colour them.</source>
      <translation>{0} ショットはロック中で色を保ちます。着色するにはロックを解除してください。</translation>
    </message>
    <message>
      <source>Colorize {0} shots</source>
      <translation>{0} ショットを着色</translation>
    </message>
    <message>
      <source>Colorize shot {0}</source>
      <translation>ショット {0} を着色</translation>
    </message>
    <message>
      <source>done</source>
      <translation>完了</translation>
    </message>
    <message>
      <source>Quitting stops this work:

{0}

Colour that is finished is kept, and colouring goes on from there when you ask for it again. An export that is not finished leaves no file. Quit?</source>
      <translation>終了するとこの作業は止まります：

{0}

完成した色は残り、再び求めればそこから着色が続きます。未完の書き出しはファイルを残しません。終了しますか？</translation>
    </message>
    <message>
      <source>{0} Select and colorize it to colour over it.</source>
      <translation>{0} 上から着色するには選択して着色してください。</translation>
    </message>
    <message>
      <source>{0} Select and colorize them to colour over them.</source>
      <translation>{0} 上から着色するには選択して着色してください。</translation>
    </message>
    <message>
      <source>Not written: {0} did not finish.</source>
      <translation>書き出していません：{0} が完了しませんでした。</translation>
    </message>
    <message>
      <source>Frames {0} to {1} together: {2} %</source>
      <translation>フレーム {0} から {1} をまとめて：{2} %</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>待機中</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>一時停止中</translation>
    </message>
    <message>
      <source>cancelling…</source>
      <translation>取り消し中…</translation>
    </message>
    <message>
      <source>cancelled; what is finished is kept</source>
      <translation>取り消しました。完成分は残ります</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>取り消しました</translation>
    </message>
    <message>
      <source>Cancel; what is finished is kept</source>
      <translation>取り消します。完成分は残ります</translation>
    </message>
    <message>
      <source>Show the log</source>
      <translation>ログを表示</translation>
    </message>
    <message>
      <source>Nothing is running.</source>
      <translation>実行中のものはありません。</translation>
    </message>
    <message>
      <source>Progress of the running job</source>
      <translation>実行中のジョブの進行</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>失敗</translation>
    </message>
    <message>
      <source>starting</source>
      <translation>開始中</translation>
    </message>
    <message>
      <source>{0} — {1}</source>
      <translation>{0} — {1}</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>再開</translation>
    </message>
    <message>
      <source>{0}: shot {1}, {2} of {3} frames</source>
      <translation>{0}：ショット {1}、{3} フレーム中 {2}</translation>
    </message>
    <message>
      <source>replaced by {0}</source>
      <translation>{0} に置き換えられました</translation>
    </message>
    <message>
      <source>Log of {0}</source>
      <translation>{0} のログ</translation>
    </message>
    <message>
      <source>{0}: 1 shot done</source>
      <translation>{0}：1 ショット完了</translation>
    </message>
    <message>
      <source>{0}: {1} shots done</source>
      <translation>{0}：{1} ショット完了</translation>
    </message>
    <message>
      <source>  · {0} waiting</source>
      <translation>  · {0} 件待機</translation>
    </message>
    <message>
      <source>{0} fps</source>
      <translation>{0} fps</translation>
    </message>
    <message>
      <source>Unfinished colouring</source>
      <translation>未完了の着色</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>続ける</translation>
    </message>
    <message>
      <source>Colour what was left, from where it stopped</source>
      <translation>止まった所から残りを着色します</translation>
    </message>
    <message>
      <source>What is coloured stays; the rest can be coloured at any time</source>
      <translation>着色済みは残り、残りはいつでも着色できます</translation>
    </message>
    <message>
      <source>1 shot was left</source>
      <translation>1 ショットが残っていました</translation>
    </message>
    <message>
      <source>the film was left</source>
      <translation>映画が残っていました</translation>
    </message>
    <message>
      <source>Go on with colouring? When ColorStudio ended, {0} unfinished.</source>
      <translation>着色を続けますか？ColorStudio の終了時、{0}。</translation>
    </message>
    <message>
      <source>{0} shots were left</source>
      <translation>{0} ショットが残っていました</translation>
    </message>
    <message>
      <source>shots {0} and {1}</source>
      <translation>ショット {0} と {1}</translation>
    </message>
    <message>
      <source>shots {0} to {1}</source>
      <translation>ショット {0} から {1}</translation>
    </message>
    <message>
      <source>No colour yet</source>
      <translation>まだ色なし</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>待機中</translation>
    </message>
    <message>
      <source>Colouring</source>
      <translation>着色中</translation>
    </message>
    <message>
      <source>Coloured</source>
      <translation>着色済み</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>失敗</translation>
    </message>
    <message>
      <source>Edited since</source>
      <translation>その後編集</translation>
    </message>
    <message>
      <source>Partly coloured</source>
      <translation>一部着色</translation>
    </message>
    <message>
      <source>Own colour</source>
      <translation>固有の色</translation>
    </message>
    <message>
      <source>Natural</source>
      <translation>自然</translation>
    </message>
    <message>
      <source>Soft</source>
      <translation>柔らか</translation>
    </message>
    <message>
      <source>Rich</source>
      <translation>豊か</translation>
    </message>
    <message>
      <source>Warm print</source>
      <translation>暖かいプリント</translation>
    </message>
    <message>
      <source>Cool print</source>
      <translation>涼しいプリント</translation>
    </message>
    <message>
      <source>Clean blacks and whites</source>
      <translation>澄んだ黒と白</translation>
    </message>
    <message>
      <source>Two-strip look</source>
      <translation>二色式ルック</translation>
    </message>
    <message>
      <source>Three-strip look</source>
      <translation>三色式ルック</translation>
    </message>
    <message>
      <source>Kodachrome look</source>
      <translation>コダクローム風</translation>
    </message>
    <message>
      <source>Autochrome look</source>
      <translation>オートクローム風</translation>
    </message>
    <message>
      <source>Hand-tinted look</source>
      <translation>手彩色風</translation>
    </message>
    <message>
      <source>Faded print look</source>
      <translation>退色プリント風</translation>
    </message>
    <message>
      <source>Skin</source>
      <translation>肌</translation>
    </message>
    <message>
      <source>Very fair</source>
      <translation>とても白い</translation>
    </message>
    <message>
      <source>Fair</source>
      <translation>白い</translation>
    </message>
    <message>
      <source>Ruddy</source>
      <translation>赤らんだ</translation>
    </message>
    <message>
      <source>Olive</source>
      <translation>オリーブ</translation>
    </message>
    <message>
      <source>Tan</source>
      <translation>日焼け</translation>
    </message>
    <message>
      <source>Brown</source>
      <translation>茶</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>濃い</translation>
    </message>
    <message>
      <source>Lips</source>
      <translation>唇</translation>
    </message>
    <message>
      <source>Hair</source>
      <translation>髪</translation>
    </message>
    <message>
      <source>Blond</source>
      <translation>金髪</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>赤</translation>
    </message>
    <message>
      <source>Chestnut</source>
      <translation>栗色</translation>
    </message>
    <message>
      <source>Black-brown</source>
      <translation>黒褐色</translation>
    </message>
    <message>
      <source>Sky</source>
      <translation>空</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>快晴</translation>
    </message>
    <message>
      <source>Deep</source>
      <translation>深い</translation>
    </message>
    <message>
      <source>Hazy</source>
      <translation>かすみ</translation>
    </message>
    <message>
      <source>Overcast</source>
      <translation>曇り</translation>
    </message>
    <message>
      <source>Water</source>
      <translation>水</translation>
    </message>
    <message>
      <source>Lake</source>
      <translation>湖</translation>
    </message>
    <message>
      <source>Sea</source>
      <translation>海</translation>
    </message>
    <message>
      <source>River</source>
      <translation>川</translation>
    </message>
    <message>
      <source>Shallow</source>
      <translation>浅瀬</translation>
    </message>
    <message>
      <source>Plants</source>
      <translation>植物</translation>
    </message>
    <message>
      <source>Spring leaf</source>
      <translation>春の葉</translation>
    </message>
    <message>
      <source>Summer leaf</source>
      <translation>夏の葉</translation>
    </message>
    <message>
      <source>Conifer</source>
      <translation>針葉樹</translation>
    </message>
    <message>
      <source>Grass</source>
      <translation>草</translation>
    </message>
    <message>
      <source>Dry grass</source>
      <translation>枯れ草</translation>
    </message>
    <message>
      <source>Autumn</source>
      <translation>秋</translation>
    </message>
    <message>
      <source>Earth</source>
      <translation>大地</translation>
    </message>
    <message>
      <source>Sand</source>
      <translation>砂</translation>
    </message>
    <message>
      <source>Soil</source>
      <translation>土</translation>
    </message>
    <message>
      <source>Clay</source>
      <translation>粘土</translation>
    </message>
    <message>
      <source>Sandstone</source>
      <translation>砂岩</translation>
    </message>
    <message>
      <source>Slate</source>
      <translation>粘板岩</translation>
    </message>
    <message>
      <source>Wood</source>
      <translation>木材</translation>
    </message>
    <message>
      <source>Pine</source>
      <translation>松</translation>
    </message>
    <message>
      <source>Oak</source>
      <translation>樫</translation>
    </message>
    <message>
      <source>Cherry</source>
      <translation>桜</translation>
    </message>
    <message>
      <source>Walnut</source>
      <translation>胡桃</translation>
    </message>
    <message>
      <source>Weathered</source>
      <translation>風化</translation>
    </message>
    <message>
      <source>Brick</source>
      <translation>煉瓦</translation>
    </message>
    <message>
      <source>Red brick</source>
      <translation>赤煉瓦</translation>
    </message>
    <message>
      <source>Orange brick</source>
      <translation>橙煉瓦</translation>
    </message>
    <message>
      <source>Yellow brick</source>
      <translation>黄煉瓦</translation>
    </message>
    <message>
      <source>Roof tile</source>
      <translation>屋根瓦</translation>
    </message>
    <message>
      <source>Metal</source>
      <translation>金属</translation>
    </message>
    <message>
      <source>Brass</source>
      <translation>真鍮</translation>
    </message>
    <message>
      <source>Copper</source>
      <translation>銅</translation>
    </message>
    <message>
      <source>Gold</source>
      <translation>金</translation>
    </message>
    <message>
      <source>Blued steel</source>
      <translation>青焼鋼</translation>
    </message>
    <message>
      <source>Rust</source>
      <translation>錆</translation>
    </message>
    <message>
      <source>Cloth</source>
      <translation>布</translation>
    </message>
    <message>
      <source>Navy</source>
      <translation>紺</translation>
    </message>
    <message>
      <source>Denim</source>
      <translation>デニム</translation>
    </message>
    <message>
      <source>Khaki</source>
      <translation>カーキ</translation>
    </message>
    <message>
      <source>Olive drab</source>
      <translation>国防色</translation>
    </message>
    <message>
      <source>Burgundy</source>
      <translation>ワイン色</translation>
    </message>
    <message>
      <source>Scarlet</source>
      <translation>緋色</translation>
    </message>
    <message>
      <source>Bottle green</source>
      <translation>深緑</translation>
    </message>
    <message>
      <source>Cream</source>
      <translation>クリーム</translation>
    </message>
    <message>
      <source>Comes with ColorStudio</source>
      <translation>ColorStudio に付属</translation>
    </message>
    <message>
      <source>Can be downloaded</source>
      <translation>ダウンロードできます</translation>
    </message>
    <message>
      <source>Damaged: remove it and download it again</source>
      <translation>破損：削除して再度ダウンロードしてください</translation>
    </message>
    <message>
      <source>To be trained</source>
      <translation>要学習</translation>
    </message>
    <message>
      <source>Commercial use allowed</source>
      <translation>商用利用可</translation>
    </message>
    <message>
      <source>No commercial use</source>
      <translation>商用利用不可</translation>
    </message>
    <message>
      <source>This build of ColorStudio has no encoder of {0} ({1}), and neither does the graphics card; choose {2}.</source>
      <translation>この版の ColorStudio には {0} のエンコーダー ({1}) がなく、グラフィックカードにもありません。{2} を選んでください。</translation>
    </message>
    <message>
      <source>Nothing here writes such a picture as {0}; choose another codec.</source>
      <translation>ここではこのような画像を {0} で書き出せません。ほかのコーデックを選んでください。</translation>
    </message>
    <message>
      <source>The {0} encoder refuses pictures of {1}×{2}; choose another codec.</source>
      <translation>{0} のエンコーダーは {1}×{2} の画像を受け付けません。ほかのコーデックを選んでください。</translation>
    </message>
    <message>
      <source>{0} keeps no field order, so interlaced pictures will look combed; deinterlace the film, or choose H.264, ProRes or FFV1.</source>
      <translation>{0} はフィールドの順序を保存できず、インターレースの画像は櫛状に見えます。インターレースを解除するか、H.264、ProRes、FFV1 を選んでください。</translation>
    </message>
    <message>
      <source>{0} leaves out what the film says about its screen and brightest light (HDR10); H.265, AV1 and H.264 keep it.</source>
      <translation>{0} では画面と最大の明るさの情報 (HDR10) が失われます。H.265、AV1、H.264 なら残ります。</translation>
    </message>
    <message>
      <source>The closed captions inside the film's pictures are left out; H.264 and H.265 keep them, where the processor encodes.</source>
      <translation>画像内の字幕は省かれます。プロセッサで H.264 か H.265 にすれば残ります。</translation>
    </message>
    <message>
      <source>MKV cannot say that the picture is mirrored; MP4 and MOV can.</source>
      <translation>MKV は画像の左右反転を記録できません。MP4 と MOV ならできます。</translation>
    </message>
    <message>
      <source>{0} holds no picture that can be decoded.</source>
      <translation>{0} には読み取れる画像がありません。</translation>
    </message>
    <message>
      <source>{0} cannot be read ({1}); check the drive, or copy the film to another one.</source>
      <translation>{0} を読み取れません ({1})。ドライブを確認するか、映画を別のドライブにコピーしてください。</translation>
    </message>
    <message>
      <source>{0} is a text file, not a film.</source>
      <translation>{0} はテキストファイルで、映画ではありません。</translation>
    </message>
    <message>
      <source>{0} is a list of other files, not a film; open one of those, or join them into one film first.</source>
      <translation>{0} はほかのファイルの一覧で、映画ではありません。その一つを開くか、先に一本の映画にまとめてください。</translation>
    </message>
    <message>
      <source>{0} holds {1}, so there is nothing to colour.</source>
      <translation>{0} の中身は {1} で、着色するものがありません。</translation>
    </message>
    <message>
      <source>{0} is coded in a way that this FFmpeg cannot decode.</source>
      <translation>{0} はこの FFmpeg では読めない形式です。</translation>
    </message>
    <message>
      <source>The folder {0} holds no numbered pictures such as 00001.png.</source>
      <translation>フォルダー {0} には 00001.png のような番号付きの画像がありません。</translation>
    </message>
    <message>
      <source>The pictures in {0} are not numbered in one way: {1}.</source>
      <translation>{0} の画像は番号の付け方が揃っていません: {1}。</translation>
    </message>
    <message>
      <source>{0} is empty (0 bytes); copy the film again.</source>
      <translation>{0} は空 (0 バイト) です。映画をもう一度コピーしてください。</translation>
    </message>
    <message>
      <source>There is no film {0}.</source>
      <translation>映画 {0} はありません。</translation>
    </message>
    <message>
      <source>{0} may not be read; check its permissions.</source>
      <translation>{0} を読む権限がありません。許可を確認してください。</translation>
    </message>
    <message>
      <source>{0} is not a film that can be opened, or its header is damaged.</source>
      <translation>{0} は開ける映画ではないか、先頭が壊れています。</translation>
    </message>
    <message>
      <source>Picture {0} is missing in {1}; fill the gap or renumber the rest.</source>
      <translation>{1} に画像 {0} がありません。補うか、残りの番号を付け直してください。</translation>
    </message>
    <message>
      <source>The folder {0} does not exist; create it first.</source>
      <translation>フォルダー {0} はありません。先に作成してください。</translation>
    </message>
    <message>
      <source>{0} is a folder; give the name of a file.</source>
      <translation>{0} はフォルダーです。ファイル名を指定してください。</translation>
    </message>
    <message>
      <source>{0} is no ordinary file; give the name of one.</source>
      <translation>{0} は通常のファイルではありません。ファイル名を指定してください。</translation>
    </message>
    <message>
      <source>{0} is the film itself; write the export to another name.</source>
      <translation>{0} は映画そのものです。別の名前で書き出してください。</translation>
    </message>
    <message>
      <source>{0} exists already; choose another name or allow overwriting.</source>
      <translation>{0} はすでにあります。別の名前にするか、上書きを許可してください。</translation>
    </message>
    <message>
      <source>There is nothing to export: the chosen part of the film is empty.</source>
      <translation>書き出すものがありません。選んだ範囲は空です。</translation>
    </message>
    <message>
      <source>{0} is written as 4:4:4 to keep the odd size {1}×{2}; some players cannot show it.</source>
      <translation>{0} は奇数のサイズ {1}×{2} を保つため 4:4:4 で書き出されます。再生できないプレーヤーもあります。</translation>
    </message>
    <message>
      <source>The closed captions inside the film's pictures are left out.</source>
      <translation>画像内の字幕は省かれます。</translation>
    </message>
    <message>
      <source>The film's transparency is left out.</source>
      <translation>映画の透明度は省かれます。</translation>
    </message>
    <message>
      <source>{0} knows only video range: luma is scaled from full range.</source>
      <translation>{0} はビデオレンジだけです。輝度はフルレンジから変換されます。</translation>
    </message>
    <message>
      <source>Luma is rounded from {0} to {1} bits.</source>
      <translation>輝度は {0} ビットから {1} ビットに丸められます。</translation>
    </message>
    <message>
      <source>Few devices play 10-bit H.264; H.265 or 8 bits play more widely.</source>
      <translation>10 ビットの H.264 を再生できる機器はわずかです。H.265 か 8 ビットのほうが広く再生できます。</translation>
    </message>
    <message>
      <source>Few devices play H.264 larger than {0}; H.265 plays there.</source>
      <translation>{0} を超える H.264 を再生できる機器はわずかです。H.265 なら再生できます。</translation>
    </message>
    <message>
      <source>No frame was written to {0}, so there is no export.</source>
      <translation>{0} には一枚も書き込まれなかったため、書き出しはありません。</translation>
    </message>
    <message>
      <source>“{0}” and “{1}” are the same object already.</source>
      <translation>「{0}」と「{1}」はすでに同じオブジェクトです。</translation>
    </message>
    <message>
      <source>“{0}” is in no shot yet; point at it in one first.</source>
      <translation>「{0}」はまだどのショットにもありません。先にショットの中で指してください。</translation>
    </message>
    <message>
      <source>{0} is black and white; choose a copy of the film that has colour.</source>
      <translation>{0} は白黒です。カラーのコピーを選んでください。</translation>
    </message>
    <message>
      <source>{0} is the film itself; choose another copy of it, one with colour.</source>
      <translation>{0} は映画そのものです。カラーの別のコピーを選んでください。</translation>
    </message>
    <message>
      <source>The exemplar {0} is grey; choose a picture in colour.</source>
      <translation>見本 {0} は灰色です。カラーの画像を選んでください。</translation>
    </message>
    <message>
      <source>The exemplar {0} is transparent all over; paint something on it.</source>
      <translation>見本 {0} は全体が透明です。何か描いてください。</translation>
    </message>
    <message>
      <source>The film {0} is grey; take an exemplar from one in colour.</source>
      <translation>映画 {0} は灰色です。カラーの映画から見本を取ってください。</translation>
    </message>
    <message>
      <source>The exemplar {0} is not a picture that can be read, or is cut short; if it is a film, name the frame as {1}@TIME.</source>
      <translation>見本 {0} は読み取れる画像ではないか、途中で切れています。映画の場合は {1}@TIME とフレームを指定してください。</translation>
    </message>
    <message>
      <source>The box in an object's exemplar holds nothing; draw it larger.</source>
      <translation>オブジェクトの見本の枠が空です。もっと大きく描いてください。</translation>
    </message>
    <message>
      <source>The exemplar {0} cannot be read: {1}.</source>
      <translation>見本 {0} を読み取れません: {1}。</translation>
    </message>
    <message>
      <source>The exemplar {0} is larger than can be read; save it with at most 30000 pixels a side.</source>
      <translation>見本 {0} は大きすぎます。一辺 30000 ピクセル以下で保存してください。</translation>
    </message>
    <message>
      <source>The stored colour of {0} is damaged from {1} on; colorize it again, which colours what is damaged and keeps the rest.</source>
      <translation>{0} の保存された色は {1} から壊れています。もう一度着色すると、壊れた部分だけが着色され、残りは保たれます。</translation>
    </message>
    <message>
      <source>This frame has no colour yet; colour its shot first.</source>
      <translation>このフレームにはまだ色がありません。先にショットを着色してください。</translation>
    </message>
    <message>
      <source>{0} has no list of "rules".</source>
      <translation>{0} に "rules" の一覧がありません。</translation>
    </message>
    <message>
      <source>The rule {0} names the thing {1}; there are: {2}.</source>
      <translation>規則 {0} が {1} を指していますが、あるのは {2} です。</translation>
    </message>
    <message>
      <source>These shots have no colour yet; colour them first.</source>
      <translation>これらのショットにはまだ色がありません。先に着色してください。</translation>
    </message>
    <message>
      <source>Nothing with a name is seen in these shots.</source>
      <translation>これらのショットには名前の分かるものが見えません。</translation>
    </message>
    <message>
      <source>{0} cannot be written: {1}.</source>
      <translation>{0} を書き込めません: {1}。</translation>
    </message>
    <message>
      <source>The shots are not known yet; detect them first.</source>
      <translation>ショットがまだ分かりません。先に検出してください。</translation>
    </message>
    <message>
      <source>No NVIDIA driver is installed here, so there is no graphics card to fetch torch for.</source>
      <translation>NVIDIA のドライバーがインストールされていないため、torch を取得する対象のカードがありません。</translation>
    </message>
    <message>
      <source>{0} has {1} free and torch for the graphics card needs {2}; free some space first.</source>
      <translation>{0} の空きは {1} ですが、グラフィックカード用の torch には {2} が必要です。先に空きを作ってください。</translation>
    </message>
    <message>
      <source>Another ColorStudio is fetching torch; wait for it.</source>
      <translation>別の ColorStudio が torch を取得中です。終わるまでお待ちください。</translation>
    </message>
    <message>
      <source>{0} cannot be removed ({1}); close all windows of ColorStudio and try again.</source>
      <translation>{0} を削除できません ({1})。ColorStudio のウィンドウをすべて閉じて、もう一度試してください。</translation>
    </message>
    <message>
      <source>{0} is no wheel; it is thrown away, fetch it again.</source>
      <translation>{0} は wheel ではないため破棄しました。もう一度取得してください。</translation>
    </message>
    <message>
      <source>The wheel {0} leads out of its folder; it is not used.</source>
      <translation>wheel {0} はフォルダーの外を指しているため使いません。</translation>
    </message>
    <message>
      <source>You may not write {0} or its folder; copy the project to a place of your own.</source>
      <translation>{0} またはそのフォルダーに書き込めません。プロジェクトを自分の場所にコピーしてください。</translation>
    </message>
    <message>
      <source>{0} exists already; open it or choose another name.</source>
      <translation>{0} はすでにあります。開くか、別の名前を選んでください。</translation>
    </message>
    <message>
      <source>{0} is no folder that you may write; choose another.</source>
      <translation>{0} は書き込めるフォルダーではありません。ほかを選んでください。</translation>
    </message>
    <message>
      <source>{0} is a folder; choose a .colorstudio file.</source>
      <translation>{0} はフォルダーです。.colorstudio ファイルを選んでください。</translation>
    </message>
    <message>
      <source>There is no project {0}; check the name or create it.</source>
      <translation>プロジェクト {0} はありません。名前を確認するか、作成してください。</translation>
    </message>
    <message>
      <source>The colour copy's name holds letters that cannot be read; rename it or its folder.</source>
      <translation>カラーのコピーの名前に読めない文字があります。名前かフォルダー名を変えてください。</translation>
    </message>
    <message>
      <source>{0} is another film than the colour copy; choose it as a new one.</source>
      <translation>{0} はカラーのコピーとは別の映画です。新しいコピーとして選んでください。</translation>
    </message>
    <message>
      <source>The colour copy {0} is missing or has changed; put it back, choose it again, or do without it.</source>
      <translation>カラーのコピー {0} がないか、変わっています。元に戻すか、選び直すか、使わないようにしてください。</translation>
    </message>
    <message>
      <source>This film has no colour copy; choose one first.</source>
      <translation>この映画にはカラーのコピーがありません。先に選んでください。</translation>
    </message>
    <message>
      <source>What the project says of a colour copy is damaged; choose the copy again.</source>
      <translation>カラーのコピーについての記録が壊れています。選び直してください。</translation>
    </message>
    <message>
      <source>The film {0} is missing; put it back or relink it.</source>
      <translation>映画 {0} がありません。元に戻すか、リンクし直してください。</translation>
    </message>
    <message>
      <source>There is no film {0} in this project; add it first.</source>
      <translation>このプロジェクトに映画 {0} はありません。先に追加してください。</translation>
    </message>
    <message>
      <source>{0} has changed since it was added to the project; put the former file back or relink the film.</source>
      <translation>{0} はプロジェクトに追加したあとで変わっています。元のファイルに戻すか、リンクし直してください。</translation>
    </message>
    <message>
      <source>{0} is another film: {1}; choose the right file.</source>
      <translation>{0} は別の映画です: {1}。正しいファイルを選んでください。</translation>
    </message>
    <message>
      <source>What the project says of a film is damaged; restore the project from a backup.</source>
      <translation>映画についての記録が壊れています。バックアップからプロジェクトを復元してください。</translation>
    </message>
    <message>
      <source>{0} cannot be read ({1}); check the file and its drive.</source>
      <translation>{0} を読み取れません ({1})。ファイルとドライブを確認してください。</translation>
    </message>
    <message>
      <source>{0} was made by a newer ColorStudio (format {1}, this one knows up to {2}); update ColorStudio to open it.</source>
      <translation>{0} は新しい ColorStudio のものです (形式 {1}、こちらは {2} まで)。開くには ColorStudio を更新してください。</translation>
    </message>
    <message>
      <source>{0} was made by an older ColorStudio; open it once for writing to bring it to today's format.</source>
      <translation>{0} は古い ColorStudio のものです。一度書き込み用に開くと今の形式になります。</translation>
    </message>
    <message>
      <source>{0} holds rows that refer to nothing, so it was not brought to the new format; restore it from a backup.</source>
      <translation>{0} には参照先のない行があるため、新しい形式にしませんでした。バックアップから復元してください。</translation>
    </message>
    <message>
      <source>{0} cannot be written ({1}), so the project was left as it was; check the drive and try again.</source>
      <translation>{0} を書き込めないため ({1})、プロジェクトは元のままです。ドライブを確認して、もう一度試してください。</translation>
    </message>
    <message>
      <source>There is no shot with id {0}; it was merged or removed.</source>
      <translation>ID {0} のショットはありません。結合されたか削除されました。</translation>
    </message>
    <message>
      <source>Shots must have frames, must not overlap and must lie within the film's {0} frames; correct the shot list.</source>
      <translation>ショットにはフレームが必要で、重ならず、映画の {0} フレームに収まっていなければなりません。一覧を直してください。</translation>
    </message>
    <message>
      <source>Frame {0} is not inside the shot; choose one from {1} to {2}.</source>
      <translation>フレーム {0} はショットの中にありません。{1} から {2} の間で選んでください。</translation>
    </message>
    <message>
      <source>Only neighbouring shots can be merged; select two or more.</source>
      <translation>結合できるのは隣り合うショットだけです。二つ以上選んでください。</translation>
    </message>
    <message>
      <source>No shot begins or ends at frame {0}.</source>
      <translation>フレーム {0} で始まる、または終わるショットはありません。</translation>
    </message>
    <message>
      <source>Grade {0}</source>
      <translation>{0} を補正</translation>
    </message>
    <message>
      <source>Change settings of {0}</source>
      <translation>{0} の設定を変更</translation>
    </message>
    <message>
      <source>New seed for {0}</source>
      <translation>{0} の新しいシード</translation>
    </message>
    <message>
      <source>Change look of {0}</source>
      <translation>{0} のルックを変更</translation>
    </message>
    <message>
      <source>Add exemplar</source>
      <translation>見本を追加</translation>
    </message>
    <message>
      <source>Keep stills</source>
      <translation>静止画を残す</translation>
    </message>
    <message>
      <source>Remove stills</source>
      <translation>静止画を削除</translation>
    </message>
    <message>
      <source>Remove still</source>
      <translation>静止画を取り除く</translation>
    </message>
    <message>
      <source>Bind {0}</source>
      <translation>{0} を結び付け</translation>
    </message>
    <message>
      <source>Release {0}</source>
      <translation>{0} を解除</translation>
    </message>
    <message>
      <source>Take cast</source>
      <translation>配役を取り込む</translation>
    </message>
    <message>
      <source>Mark dissolves</source>
      <translation>ディゾルブに印を付ける</translation>
    </message>
    <message>
      <source>Carry work over from {0}</source>
      <translation>{0} から作業を引き継ぐ</translation>
    </message>
    <message>
      <source>Film palette</source>
      <translation>映画のパレット</translation>
    </message>
    <message>
      <source>Set shots</source>
      <translation>ショットを設定</translation>
    </message>
    <message>
      <source>Find shots</source>
      <translation>ショットを検出</translation>
    </message>
    <message>
      <source>Export {0}</source>
      <translation>{0} を書き出し</translation>
    </message>
    <message>
      <source>Mark dissolve</source>
      <translation>ディゾルブの印を付ける</translation>
    </message>
    <message>
      <source>Remove dissolve</source>
      <translation>ディゾルブの印を削除</translation>
    </message>
    <message>
      <source>Use a colour copy</source>
      <translation>カラーのコピーを使う</translation>
    </message>
    <message>
      <source>Do without the colour copy</source>
      <translation>カラーのコピーを使わない</translation>
    </message>
    <message>
      <source>Change exemplar</source>
      <translation>見本を変更</translation>
    </message>
    <message>
      <source>Remove exemplar</source>
      <translation>見本を削除</translation>
    </message>
    <message>
      <source>Change marker</source>
      <translation>マーカーを変更</translation>
    </message>
    <message>
      <source>Remove marker</source>
      <translation>マーカーを削除</translation>
    </message>
    <message>
      <source>Set object</source>
      <translation>オブジェクトを設定</translation>
    </message>
    <message>
      <source>Remove object</source>
      <translation>オブジェクトを削除</translation>
    </message>
    <message>
      <source>Remove colour points</source>
      <translation>色の点を削除</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>レビュー</translation>
    </message>
    <message>
      <source>Set scene</source>
      <translation>シーンを設定</translation>
    </message>
    <message>
      <source>Remove scene</source>
      <translation>シーンを削除</translation>
    </message>
    <message>
      <source>Change film settings</source>
      <translation>映画の設定を変更</translation>
    </message>
    <message>
      <source>Change project settings</source>
      <translation>プロジェクトの設定を変更</translation>
    </message>
    <message>
      <source>Move shot border</source>
      <translation>ショットの境界を移動</translation>
    </message>
    <message>
      <source>Name still</source>
      <translation>静止画に名前を付ける</translation>
    </message>
    <message>
      <source>Delete take</source>
      <translation>テイクを削除</translation>
    </message>
    <message>
      <source>Choose take</source>
      <translation>テイクを選択</translation>
    </message>
    <message>
      <source>Show grey</source>
      <translation>灰色で表示</translation>
    </message>
  </context>
</TS>

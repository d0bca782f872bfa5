<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
  <context>
    <name>ColorStudio</name>
    <message>
      <source>mixed</source>
      <translation>混合</translation>
    </message>
    <message>
      <source>Double click or Backspace to reset.</source>
      <translation>双击或按退格键可重置。</translation>
    </message>
    <message>
      <source>mixed · </source>
      <translation>混合 · </translation>
    </message>
    <message>
      <source>Objects</source>
      <translation>对象</translation>
    </message>
    <message>
      <source>Cast</source>
      <translation>角色表</translation>
    </message>
    <message>
      <source>All objects, and the shots each is in</source>
      <translation>所有对象，以及各自出现的镜头</translation>
    </message>
    <message>
      <source>Find in other shots</source>
      <translation>在其他镜头中查找</translation>
    </message>
    <message>
      <source>Look for the object in shots nobody has clicked</source>
      <translation>在没有人点选过的镜头中查找该对象</translation>
    </message>
    <message>
      <source>It is</source>
      <translation>就是它</translation>
    </message>
    <message>
      <source>The object is in the shot picked: it takes its colour there</source>
      <translation>该对象在所选镜头中：在那里采用它的颜色</translation>
    </message>
    <message>
      <source>It is not</source>
      <translation>不是它</translation>
    </message>
    <message>
      <source>The object is not in the shot picked  (Delete)</source>
      <translation>该对象不在所选镜头中  (Delete)</translation>
    </message>
    <message>
      <source>Same as…</source>
      <translation>与之相同…</translation>
    </message>
    <message>
      <source>Another object is the same thing: make them one</source>
      <translation>另一个对象是同一事物：合并为一个</translation>
    </message>
    <message>
      <source>Colour its shots</source>
      <translation>为其镜头上色</translation>
    </message>
    <message>
      <source>Colour all shots that the object is in</source>
      <translation>为该对象出现的所有镜头上色</translation>
    </message>
    <message>
      <source>Import cast…</source>
      <translation>导入角色表…</translation>
    </message>
    <message>
      <source>Names and colours of another film's objects</source>
      <translation>另一部影片的对象名称和颜色</translation>
    </message>
    <message>
      <source>Export cast…</source>
      <translation>导出角色表…</translation>
    </message>
    <message>
      <source>Names and colours of all objects, for another film</source>
      <translation>所有对象的名称和颜色，供另一部影片使用</translation>
    </message>
    <message>
      <source>This object is the same thing and becomes part of it:</source>
      <translation>该对象是同一事物，并入：</translation>
    </message>
    <message>
      <source>Import cast</source>
      <translation>导入角色表</translation>
    </message>
    <message>
      <source>Export cast</source>
      <translation>导出角色表</translation>
    </message>
    <message>
      <source>Casts</source>
      <translation>角色表</translation>
    </message>
    <message>
      <source>Same as {0}</source>
      <translation>与 {0} 相同</translation>
    </message>
    <message>
      <source>{0} is written.</source>
      <translation>已写入 {0}。</translation>
    </message>
    <message>
      <source>{0} in shot {1}</source>
      <translation>镜头 {1} 中的 {0}</translation>
    </message>
    <message>
      <source>Not {0} in shot {1}</source>
      <translation>镜头 {1} 中不是 {0}</translation>
    </message>
    <message>
      <source>{0} not in shot {1}</source>
      <translation>{0} 不在镜头 {1} 中</translation>
    </message>
    <message>
      <source>{0} is {1}</source>
      <translation>{0} 为 {1}</translation>
    </message>
    <message>
      <source>Objects of the film, in all their shots</source>
      <translation>影片的对象，包括其所有镜头</translation>
    </message>
    <message>
      <source>Shots</source>
      <translation>镜头</translation>
    </message>
    <message>
      <source>Where it is and may be; Enter or a double click goes there</source>
      <translation>它在哪里、可能在哪里；按回车或双击前往</translation>
    </message>
    <message>
      <source>Looking in other shots</source>
      <translation>正在其他镜头中查找</translation>
    </message>
    <message>
      <source>Where it is</source>
      <translation>它在哪里</translation>
    </message>
    <message>
      <source>own colours</source>
      <translation>自有颜色</translation>
    </message>
    <message>
      <source>no colour</source>
      <translation>没有颜色</translation>
    </message>
    <message>
      <source>in no shot</source>
      <translation>不在任何镜头中</translation>
    </message>
    <message>
      <source>perhaps, {0} %</source>
      <translation>也许，{0} %</translation>
    </message>
    <message>
      <source>likely, {0} %</source>
      <translation>很可能，{0} %</translation>
    </message>
    <message>
      <source>shot {0}</source>
      <translation>镜头 {0}</translation>
    </message>
    <message>
      <source>shots {0}</source>
      <translation>镜头 {0}</translation>
    </message>
    <message>
      <source>nowhere else</source>
      <translation>别处没有</translation>
    </message>
    <message>
      <source>Shot {0}</source>
      <translation>镜头 {0}</translation>
    </message>
    <message>
      <source>Press {0} and point at a thing in the picture. What was pointed at stands here, with the shots it is in.</source>
      <translation>按 {0} 并指向画面中的事物。指过的东西及其所在镜头列在这里。</translation>
    </message>
    <message>
      <source>{0} to look at</source>
      <translation>{0} 个待查看</translation>
    </message>
    <message>
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>Conform to another scan or cut…</source>
      <translation>适配到另一扫描或剪辑…</translation>
    </message>
    <message>
      <source>Carry this film's work over to another file of it</source>
      <translation>把这部影片的工作转到它的另一个文件</translation>
    </message>
    <message>
      <source>Choose another scan or cut of the film</source>
      <translation>选择影片的另一扫描或剪辑</translation>
    </message>
    <message>
      <source>Conform to another scan or cut</source>
      <translation>适配到另一扫描或剪辑</translation>
    </message>
    <message>
      <source>Looking for the same frames…</source>
      <translation>正在查找相同的画面…</translation>
    </message>
    <message>
      <source>What became of the work</source>
      <translation>工作的去向</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>打开</translation>
    </message>
    <message>
      <source>Looking for shots…</source>
      <translation>正在查找镜头…</translation>
    </message>
    <message>
      <source>Carrying colour over…</source>
      <translation>正在转移颜色…</translation>
    </message>
    <message>
      <source>Everything found its place.</source>
      <translation>一切都找到了位置。</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>编辑</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>Take the last edit back</source>
      <translation>撤回上一次编辑</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>重做</translation>
    </message>
    <message>
      <source>Make it again</source>
      <translation>再做一次</translation>
    </message>
    <message>
      <source>Select all shots</source>
      <translation>选择所有镜头</translation>
    </message>
    <message>
      <source>Select every shot</source>
      <translation>选择每个镜头</translation>
    </message>
    <message>
      <source>Select none</source>
      <translation>全不选</translation>
    </message>
    <message>
      <source>Clear the selection</source>
      <translation>清除选择</translation>
    </message>
    <message>
      <source>Extend selection to previous shot</source>
      <translation>选择扩展到上一个镜头</translation>
    </message>
    <message>
      <source>Select the shot before, too</source>
      <translation>同时选择前一个镜头</translation>
    </message>
    <message>
      <source>Extend selection to next shot</source>
      <translation>选择扩展到下一个镜头</translation>
    </message>
    <message>
      <source>Select the next shot, too</source>
      <translation>同时选择下一个镜头</translation>
    </message>
    <message>
      <source>History</source>
      <translation>历史</translation>
    </message>
    <message>
      <source>Click an edit to go back to it</source>
      <translation>点击一次编辑可回到那里</translation>
    </message>
    <message>
      <source>Made by a job; choose another take to change it</source>
      <translation>由任务完成；选择另一个版本可更改</translation>
    </message>
    <message>
      <source>As it was opened</source>
      <translation>打开时的样子</translation>
    </message>
    <message>
      <source>{0}  (undone)</source>
      <translation>{0}  （已撤销）</translation>
    </message>
    <message>
      <source>Where is the film now?</source>
      <translation>影片现在在哪里？</translation>
    </message>
    <message>
      <source>Film not found</source>
      <translation>找不到影片</translation>
    </message>
    <message>
      <source>Locate it now?</source>
      <translation>现在定位它？</translation>
    </message>
    <message>
      <source>How many pictures a second does “{0}” play at?
Silent films mostly run at 16 to 20, sound films at 24. Choose one or type another.</source>
      <translation>“{0}”每秒播放多少格画面？
无声片多为 16 到 20，有声片为 24。请选择或输入其他值。</translation>
    </message>
    <message>
      <source>Pictures a second</source>
      <translation>每秒画面数</translation>
    </message>
    <message>
      <source>{0} % coloured · {1}</source>
      <translation>已上色 {0} % · {1}</translation>
    </message>
    <message>
      <source>The studio setting {0} cannot be “{1}” and is back at its default.</source>
      <translation>工作室设置 {0} 不能为“{1}”，已恢复默认值。</translation>
    </message>
    <message>
      <source>Exemplars</source>
      <translation>范例</translation>
    </message>
    <message>
      <source>Colour copy…</source>
      <translation>彩色副本…</translation>
    </message>
    <message>
      <source>Take colours from another copy of the film</source>
      <translation>从影片的另一份副本取颜色</translation>
    </message>
    <message>
      <source>Choose a copy of the film in colour</source>
      <translation>选择影片的彩色副本</translation>
    </message>
    <message>
      <source>The shots are not known yet; wait until they are found.</source>
      <translation>镜头尚不清楚；请等到找出它们。</translation>
    </message>
    <message>
      <source>The film is coloured without a colour copy from now on.</source>
      <translation>从现在起，影片上色不再使用彩色副本。</translation>
    </message>
    <message>
      <source>Colour copy</source>
      <translation>彩色副本</translation>
    </message>
    <message>
      <source>Looking for the film's shots in the copy…</source>
      <translation>正在副本中查找影片的镜头…</translation>
    </message>
    <message>
      <source>Choose another…</source>
      <translation>另选一个…</translation>
    </message>
    <message>
      <source>Do without it</source>
      <translation>不使用它</translation>
    </message>
    <message>
      <source>Left to right: the film. Bottom to top: the copy. Red: what the copy lacks.</source>
      <translation>从左到右：影片。从下到上：副本。红色：副本缺少的部分。</translation>
    </message>
    <message>
      <source>The copy shows nothing of this film: it cannot lend its colours.</source>
      <translation>副本中没有这部影片的内容：无法借用其颜色。</translation>
    </message>
    <message>
      <source>{0} × {1}, {2:.3f} pictures a second, {3}:{4:02}</source>
      <translation>{0} × {1}，每秒 {2:.3f} 格，{3}:{4:02}</translation>
    </message>
    <message>
      <source>Film {0}</source>
      <translation>影片 {0}</translation>
    </message>
    <message>
      <source>Copy {0}</source>
      <translation>副本 {0}</translation>
    </message>
    <message>
      <source>The copy shows {0} of the film. Colorize shots to take its colours.</source>
      <translation>副本包含影片的 {0}。为镜头上色即可采用其颜色。</translation>
    </message>
    <message>
      <source>Which part of the copy shows which part of the film</source>
      <translation>副本的哪部分对应影片的哪部分</translation>
    </message>
    <message>
      <source>Pictures to add</source>
      <translation>要添加的图片</translation>
    </message>
    <message>
      <source>Each of these is added; Delete takes one out</source>
      <translation>每一张都会添加；Delete 可移除一张</translation>
    </message>
    <message>
      <source>Add exemplars…</source>
      <translation>添加范例…</translation>
    </message>
    <message>
      <source>Colour pictures to follow</source>
      <translation>要遵循的彩色图片</translation>
    </message>
    <message>
      <source>Use frame as exemplar…</source>
      <translation>将此帧用作范例…</translation>
    </message>
    <message>
      <source>Let shots follow its colour</source>
      <translation>让镜头遵循它的颜色</translation>
    </message>
    <message>
      <source>Suggest exemplars…</source>
      <translation>建议范例…</translation>
    </message>
    <message>
      <source>Which frames to colour by hand</source>
      <translation>哪些帧应手工上色</translation>
    </message>
    <message>
      <source>Use frame as exemplar</source>
      <translation>将此帧用作范例</translation>
    </message>
    <message>
      <source>The exemplar is added; colorize the shots to follow it.</source>
      <translation>已添加范例；为镜头上色以遵循它。</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>使用</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>更改</translation>
    </message>
    <message>
      <source>{0} exemplars are added; colorize the shots to follow them.</source>
      <translation>已添加 {0} 个范例；为镜头上色以遵循它们。</translation>
    </message>
    <message>
      <source>Add exemplars</source>
      <translation>添加范例</translation>
    </message>
    <message>
      <source>Where the picture comes from</source>
      <translation>图片来源</translation>
    </message>
    <message>
      <source>Picture file</source>
      <translation>图片文件</translation>
    </message>
    <message>
      <source>Frame of a film</source>
      <translation>影片的一帧</translation>
    </message>
    <message>
      <source>Where it holds</source>
      <translation>适用范围</translation>
    </message>
    <message>
      <source>Browse…</source>
      <translation>浏览…</translation>
    </message>
    <message>
      <source>Choose one or several colour pictures</source>
      <translation>选择一张或多张彩色图片</translation>
    </message>
    <message>
      <source>Browse</source>
      <translation>浏览</translation>
    </message>
    <message>
      <source>Recent pictures</source>
      <translation>最近的图片</translation>
    </message>
    <message>
      <source>Enter or a click takes one of these again</source>
      <translation>按回车或点击可再次采用</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>添加</translation>
    </message>
    <message>
      <source>Let the shots follow these pictures when they are coloured</source>
      <translation>镜头上色时遵循这些图片</translation>
    </message>
    <message>
      <source>Pictures in colour</source>
      <translation>彩色图片</translation>
    </message>
    <message>
      <source>Recently used</source>
      <translation>最近使用</translation>
    </message>
    <message>
      <source>A photograph, a painted still, a frame of another film: any picture in colour.</source>
      <translation>照片、上过色的剧照、另一部影片的一帧：任何彩色图片。</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>图片</translation>
    </message>
    <message>
      <source>Add {0} pictures</source>
      <translation>添加 {0} 张图片</translation>
    </message>
    <message>
      <source>{0} is not a picture that can be read.</source>
      <translation>{0} 不是可读取的图片。</translation>
    </message>
    <message>
      <source>Add a colour picture to follow: of this frame, or of similar things.</source>
      <translation>添加要遵循的彩色图片：此帧的，或类似事物的。</translation>
    </message>
    <message>
      <source>What these shots follow; Enter goes to its frame, Delete removes it</source>
      <translation>这些镜头所遵循的；按回车前往其帧，Delete 移除</translation>
    </message>
    <message>
      <source>Add…</source>
      <translation>添加…</translation>
    </message>
    <message>
      <source>Go to</source>
      <translation>前往</translation>
    </message>
    <message>
      <source>Go to the frame it is pinned at</source>
      <translation>前往它所固定的帧</translation>
    </message>
    <message>
      <source>Where it holds, and its pin</source>
      <translation>适用范围及其固定位置</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Remove this exemplar  (Delete)</source>
      <translation>移除此范例  (Delete)</translation>
    </message>
    <message>
      <source>Pinned {0} · {1}</source>
      <translation>固定于 {0} · {1}</translation>
    </message>
    <message>
      <source>Free · {0}</source>
      <translation>自由 · {0}</translation>
    </message>
    <message>
      <source>Make it the colour of the frame that it shows</source>
      <translation>使它成为所示那一帧的颜色</translation>
    </message>
    <message>
      <source>Exemplar</source>
      <translation>范例</translation>
    </message>
    <message>
      <source>This frame</source>
      <translation>此帧</translation>
    </message>
    <message>
      <source>What it takes from the exemplar</source>
      <translation>从范例取用的内容</translation>
    </message>
    <message>
      <source>Choose a picture on the left.</source>
      <translation>请在左侧选择图片。</translation>
    </message>
    <message>
      <source>It shows another frame of this film, {0} ({1} % sure).</source>
      <translation>它显示的是本片的另一帧，{0}（把握 {1} %）。</translation>
    </message>
    <message>
      <source>No match</source>
      <translation>不匹配</translation>
    </message>
    <message>
      <source>Aligned: it shows this very frame, {0} % matched, {1} % sure.</source>
      <translation>已对齐：正是此帧，匹配 {0} %，把握 {1} %。</translation>
    </message>
    <message>
      <source>Like things: {0} % of the frame matched, {1} % sure. What stays grey is left to the model.</source>
      <translation>类似事物：此帧匹配 {0} %，把握 {1} %。仍为灰色之处交给模型。</translation>
    </message>
    <message>
      <source>Does not help here: {0} % of the frame matched, only {1} % sure. Choose a picture of the same things, or another frame.</source>
      <translation>在此无帮助：此帧匹配 {0} %，把握仅 {1} %。请选择相同事物的图片，或另一帧。</translation>
    </message>
    <message>
      <source>Matching…</source>
      <translation>正在匹配…</translation>
    </message>
    <message>
      <source>Looking for what both show…</source>
      <translation>正在查找两者共有的内容…</translation>
    </message>
    <message>
      <source>Pin at {0}</source>
      <translation>固定于 {0}</translation>
    </message>
    <message>
      <source>Edit frame in painting program</source>
      <translation>在绘画程序中编辑此帧</translation>
    </message>
    <message>
      <source>Its colour comes back at each save</source>
      <translation>每次保存后其颜色返回</translation>
    </message>
    <message>
      <source>Write keyframes…</source>
      <translation>写出关键帧…</translation>
    </message>
    <message>
      <source>One picture of each shot, to be painted on</source>
      <translation>每个镜头一张图片，供绘画</translation>
    </message>
    <message>
      <source>Take keyframes back…</source>
      <translation>取回关键帧…</translation>
    </message>
    <message>
      <source>What was painted, as exemplars</source>
      <translation>画过的内容，作为范例</translation>
    </message>
    <message>
      <source>Write keyframes into</source>
      <translation>写出关键帧到</translation>
    </message>
    <message>
      <source>Take keyframes back from</source>
      <translation>取回关键帧自</translation>
    </message>
    <message>
      <source>The painted keyframe is back; colorize its shot to follow it.</source>
      <translation>画好的关键帧已返回；为其镜头上色以遵循它。</translation>
    </message>
    <message>
      <source>{0} pictures are written to {1}.</source>
      <translation>已将 {0} 张图片写入 {1}。</translation>
    </message>
    <message>
      <source>Nothing was painted, so no keyframe was taken back.</source>
      <translation>没有画过任何内容，因此未取回关键帧。</translation>
    </message>
    <message>
      <source>{0} is opened; its colour comes back at each save.</source>
      <translation>已打开 {0}；每次保存后其颜色返回。</translation>
    </message>
    <message>
      <source>No painting program was found; choose one in the preferences. {0}</source>
      <translation>未找到绘画程序；请在首选项中选择。{0}</translation>
    </message>
    <message>
      <source>{0} painted keyframes are back; colorize their shots to follow them.</source>
      <translation>{0} 个画好的关键帧已返回；为其镜头上色以遵循它们。</translation>
    </message>
    <message>
      <source>Film</source>
      <translation>影片</translation>
    </message>
    <message>
      <source>Frame of the film</source>
      <translation>影片的帧</translation>
    </message>
    <message>
      <source>Scrub the film  (←, →: a frame; Page Up, Down: more)</source>
      <translation>浏览影片  （←、→：一帧；Page Up、Down：更多）</translation>
    </message>
    <message>
      <source>Choose film…</source>
      <translation>选择影片…</translation>
    </message>
    <message>
      <source>Take a frame of another film</source>
      <translation>取另一部影片的一帧</translation>
    </message>
    <message>
      <source>Take this frame</source>
      <translation>取此帧</translation>
    </message>
    <message>
      <source>Add it to the pictures below</source>
      <translation>添加到下方图片中</translation>
    </message>
    <message>
      <source>Choose a film in colour.</source>
      <translation>请选择彩色影片。</translation>
    </message>
    <message>
      <source>A film in colour</source>
      <translation>彩色影片</translation>
    </message>
    <message>
      <source>Opening {0}…</source>
      <translation>正在打开 {0}…</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>所有文件</translation>
    </message>
    <message>
      <source>Films</source>
      <translation>影片</translation>
    </message>
    <message>
      <source>whole film</source>
      <translation>整部影片</translation>
    </message>
    <message>
      <source>It is the colour of this very frame; else any frame may take colours from it</source>
      <translation>它就是此帧的颜色；否则任何帧都可从中取色</translation>
    </message>
    <message>
      <source>no shot</source>
      <translation>没有镜头</translation>
    </message>
    <message>
      <source>{0} shots</source>
      <translation>{0} 个镜头</translation>
    </message>
    <message>
      <source>Pinned at this frame, {0}</source>
      <translation>固定于此帧，{0}</translation>
    </message>
    <message>
      <source>This shot</source>
      <translation>此镜头</translation>
    </message>
    <message>
      <source>The shot of the frame shown</source>
      <translation>所示帧的镜头</translation>
    </message>
    <message>
      <source>Each of the shots that are selected in the timeline</source>
      <translation>时间线上选中的每个镜头</translation>
    </message>
    <message>
      <source>Whole film</source>
      <translation>整部影片</translation>
    </message>
    <message>
      <source>Every shot, where it has like things</source>
      <translation>每个有类似事物的镜头</translation>
    </message>
    <message>
      <source>{0} selected shots</source>
      <translation>{0} 个选中的镜头</translation>
    </message>
    <message>
      <source>Suggested exemplars</source>
      <translation>建议的范例</translation>
    </message>
    <message>
      <source>Looking for frames</source>
      <translation>正在查找帧</translation>
    </message>
    <message>
      <source>Suggested frames</source>
      <translation>建议的帧</translation>
    </message>
    <message>
      <source>Enter or a double click goes to the frame</source>
      <translation>按回车或双击前往该帧</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>再查找一次</translation>
    </message>
    <message>
      <source>Ask once more, as after shots were coloured</source>
      <translation>再问一次，例如镜头上色之后</translation>
    </message>
    <message>
      <source>Looking where colour is least sure…</source>
      <translation>正在查找颜色最没把握之处…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Close this list</source>
      <translation>关闭此列表</translation>
    </message>
    <message>
      <source>Show this frame</source>
      <translation>显示此帧</translation>
    </message>
    <message>
      <source>Add exemplar here…</source>
      <translation>在此添加范例…</translation>
    </message>
    <message>
      <source>Go there and choose a colour picture of it</source>
      <translation>前往并选择它的彩色图片</translation>
    </message>
    <message>
      <source>Add marker</source>
      <translation>添加标记</translation>
    </message>
    <message>
      <source>Mark the frame in the timeline</source>
      <translation>在时间线上标记此帧</translation>
    </message>
    <message>
      <source>Coloured by hand, these frames would help most:</source>
      <translation>手工为这些帧上色帮助最大：</translation>
    </message>
    <message>
      <source>The colour is confident throughout the film.</source>
      <translation>整部影片的颜色都有把握。</translation>
    </message>
    <message>
      <source>Makes {0} s sure, in {1}</source>
      <translation>使 {0} 秒有把握，位于 {1}</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>导出…</translation>
    </message>
    <message>
      <source>Write the colour film</source>
      <translation>写出彩色影片</translation>
    </message>
    <message>
      <source>Save still…</source>
      <translation>保存静帧…</translation>
    </message>
    <message>
      <source>Save this frame</source>
      <translation>保存此帧</translation>
    </message>
    <message>
      <source>Save still</source>
      <translation>保存静帧</translation>
    </message>
    <message>
      <source>Selected shots, a file each</source>
      <translation>选中的镜头，每个一个文件</translation>
    </message>
    <message>
      <source>The still cannot be written there; choose another place.</source>
      <translation>静帧无法写入那里；请选择其他位置。</translation>
    </message>
    <message>
      <source>From in to out</source>
      <translation>从入点到出点</translation>
    </message>
    <message>
      <source>Selected shots</source>
      <translation>选中的镜头</translation>
    </message>
    <message>
      <source>About {0}; {1} free on this disk.</source>
      <translation>约 {0}；此磁盘剩余 {1}。</translation>
    </message>
    <message>
      <source>The export needs about {0}, but only {1} are free on this disk. Try anyway?</source>
      <translation>导出约需 {0}，但此磁盘仅剩 {1}。仍要尝试？</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>导出</translation>
    </message>
    <message>
      <source>File name without extension</source>
      <translation>不含扩展名的文件名</translation>
    </message>
    <message>
      <source>The folder to write in</source>
      <translation>写入的文件夹</translation>
    </message>
    <message>
      <source>How much of the film to write</source>
      <translation>写出影片的多少</translation>
    </message>
    <message>
      <source>Copy the sound as it is</source>
      <translation>原样复制声音</translation>
    </message>
    <message>
      <source>Without it the file is silent</source>
      <translation>否则文件无声</translation>
    </message>
    <message>
      <source>CRF </source>
      <translation>CRF </translation>
    </message>
    <message>
      <source> (lower is better)</source>
      <translation>  （越低越好）</translation>
    </message>
    <message>
      <source>Constant rate factor: a lower one makes a larger file</source>
      <translation>恒定码率因子：越低文件越大</translation>
    </message>
    <message>
      <source>Use the machine's encoder chip</source>
      <translation>使用机器的编码芯片</translation>
    </message>
    <message>
      <source>Faster, a little larger; not everywhere the same file</source>
      <translation>更快，略大；并非处处得到相同文件</translation>
    </message>
    <message>
      <source>Deinterlace</source>
      <translation>去隔行</translation>
    </message>
    <message>
      <source>Make whole pictures of the film's fields, one for each frame (bwdif)</source>
      <translation>由影片的场生成完整画面，每帧一幅 (bwdif)</translation>
    </message>
    <message>
      <source>Purpose</source>
      <translation>用途</translation>
    </message>
    <message>
      <source>What the file is for</source>
      <translation>文件的用途</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>选择…</translation>
    </message>
    <message>
      <source>Choose a folder</source>
      <translation>选择文件夹</translation>
    </message>
    <message>
      <source>Choose the folder to write in</source>
      <translation>选择写入的文件夹</translation>
    </message>
    <message>
      <source>Export to</source>
      <translation>导出到</translation>
    </message>
    <message>
      <source>{0} of these files exist already. Replace them?</source>
      <translation>其中 {0} 个文件已存在。替换它们？</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>部分</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>质量</translation>
    </message>
    <message>
      <source>Give the file a name.</source>
      <translation>请为文件命名。</translation>
    </message>
    <message>
      <source>{0} · shot {1} · {2}</source>
      <translation>{0} · 镜头 {1} · {2}</translation>
    </message>
    <message>
      <source>This folder does not exist.</source>
      <translation>此文件夹不存在。</translation>
    </message>
    <message>
      <source>This will not fit: choose another folder or purpose.</source>
      <translation>放不下：请选择其他文件夹或用途。</translation>
    </message>
    <message>
      <source>{0} · {1}</source>
      <translation>{0} · {1}</translation>
    </message>
    <message>
      <source>{0} exists already. Replace it?</source>
      <translation>{0} 已存在。替换它？</translation>
    </message>
    <message>
      <source>Deinterlace (the film is {0})</source>
      <translation>去隔行（影片为 {0}）</translation>
    </message>
    <message>
      <source>Not possible on this machine: {0}.</source>
      <translation>在此机器上不可行：{0}。</translation>
    </message>
    <message>
      <source>Share MP4</source>
      <translation>分享 MP4</translation>
    </message>
    <message>
      <source>H.264: plays everywhere, sound copied</source>
      <translation>H.264：处处可播，复制声音</translation>
    </message>
    <message>
      <source>Share small MP4</source>
      <translation>分享小 MP4</translation>
    </message>
    <message>
      <source>H.265: half the size, newer players</source>
      <translation>H.265：大小减半，需较新播放器</translation>
    </message>
    <message>
      <source>Archive FFV1</source>
      <translation>存档 FFV1</translation>
    </message>
    <message>
      <source>In Matroska: every bit of the film's luma kept</source>
      <translation>Matroska 格式：保留影片亮度的每一位</translation>
    </message>
    <message>
      <source>Edit ProRes</source>
      <translation>剪辑 ProRes</translation>
    </message>
    <message>
      <source>ProRes 422 HQ in QuickTime: for editing and grading</source>
      <translation>QuickTime 中的 ProRes 422 HQ：用于剪辑和调色</translation>
    </message>
    <message>
      <source>Side-by-side comparison</source>
      <translation>并排对比</translation>
    </message>
    <message>
      <source>MP4 with the original on the left and the colour on the right, sound copied</source>
      <translation>MP4，左为原片右为彩色，复制声音</translation>
    </message>
    <message>
      <source>Split comparison</source>
      <translation>分割对比</translation>
    </message>
    <message>
      <source>MP4, grey up to a line in the middle, colour from there on, sound copied</source>
      <translation>MP4，中线以前为灰，以后为彩色，复制声音</translation>
    </message>
    <message>
      <source>GIF of a range</source>
      <translation>区间的 GIF</translation>
    </message>
    <message>
      <source>A moving picture for the web; best for a short range</source>
      <translation>用于网页的动图；适合短区间</translation>
    </message>
    <message>
      <source>Still image</source>
      <translation>静态图片</translation>
    </message>
    <message>
      <source>A PNG picture of the frame at the playhead</source>
      <translation>播放头处的 PNG 图片</translation>
    </message>
    <message>
      <source>Frames</source>
      <translation>逐帧</translation>
    </message>
    <message>
      <source>A folder of numbered PNG pictures</source>
      <translation>编号 PNG 图片的文件夹</translation>
    </message>
    <message>
      <source>only partly coloured</source>
      <translation>仅部分上色</translation>
    </message>
    <message>
      <source>a cut was moved since it was coloured</source>
      <translation>上色后移动过切点</translation>
    </message>
    <message>
      <source>edited since it was coloured</source>
      <translation>上色后编辑过</translation>
    </message>
    <message>
      <source>{0}; being coloured now</source>
      <translation>{0}；正在上色</translation>
    </message>
    <message>
      <source>{0}; waits to be coloured</source>
      <translation>{0}；等待上色</translation>
    </message>
    <message>
      <source>Not all is coloured</source>
      <translation>并非全部上色</translation>
    </message>
    <message>
      <source>Shots that are not ready</source>
      <translation>尚未就绪的镜头</translation>
    </message>
    <message>
      <source>Enter or a double click goes to the shot</source>
      <translation>按回车或双击前往该镜头</translation>
    </message>
    <message>
      <source>Colour what is not ready, then export</source>
      <translation>为未就绪的上色，然后导出</translation>
    </message>
    <message>
      <source>Export anyway</source>
      <translation>仍然导出</translation>
    </message>
    <message>
      <source>Write them as they are</source>
      <translation>按现状写出</translation>
    </message>
    <message>
      <source>Close the export and show this shot</source>
      <translation>关闭导出并显示此镜头</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Back to the export</source>
      <translation>返回导出</translation>
    </message>
    <message>
      <source>1 shot of this export is not ready:</source>
      <translation>此次导出有 1 个镜头未就绪：</translation>
    </message>
    <message>
      <source>Some of this export is not ready:</source>
      <translation>此次导出有部分未就绪：</translation>
    </message>
    <message>
      <source>Colour it now</source>
      <translation>现在上色</translation>
    </message>
    <message>
      <source>Colour them now</source>
      <translation>现在为它们上色</translation>
    </message>
    <message>
      <source>{0} shots of this export are not ready:</source>
      <translation>此次导出有 {0} 个镜头未就绪：</translation>
    </message>
    <message>
      <source>Live…</source>
      <translation>实时…</translation>
    </message>
    <message>
      <source>Colour a camera, a stream or a file as it comes</source>
      <translation>摄像机、流或文件到来时即上色</translation>
    </message>
    <message>
      <source>Live — ColorStudio</source>
      <translation>实时 — ColorStudio</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>来源</translation>
    </message>
    <message>
      <source>A camera's number, an address such as rtsp://…, or a file</source>
      <translation>摄像机编号、rtsp://… 之类的地址，或文件</translation>
    </message>
    <message>
      <source>Camera, address or file</source>
      <translation>摄像机、地址或文件</translation>
    </message>
    <message>
      <source>File…</source>
      <translation>文件…</translation>
    </message>
    <message>
      <source>Play a file as if it came live</source>
      <translation>像实时到来那样播放文件</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>开始</translation>
    </message>
    <message>
      <source>Watch this source in colour</source>
      <translation>观看此来源的彩色画面</translation>
    </message>
    <message>
      <source>Record…</source>
      <translation>录制…</translation>
    </message>
    <message>
      <source>Begin again, and write what is shown to a film</source>
      <translation>重新开始，并把显示的内容写成影片</translation>
    </message>
    <message>
      <source>Choose a camera, an address or a file.</source>
      <translation>请选择摄像机、地址或文件。</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Play a file</source>
      <translation>播放文件</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>录制</translation>
    </message>
    <message>
      <source>{0:.0f} pictures a second, {1:.0f} ms behind, {2} dropped</source>
      <translation>每秒 {0:.0f} 格，延迟 {1:.0f} 毫秒，丢弃 {2}</translation>
    </message>
    <message>
      <source>Add a model</source>
      <translation>添加模型</translation>
    </message>
    <message>
      <source>Folder, file or ORG/REPOSITORY</source>
      <translation>文件夹、文件或 ORG/REPOSITORY</translation>
    </message>
    <message>
      <source>A diffusers pipeline, a file of weights, or a repository of the hub</source>
      <translation>diffusers 流水线、权重文件或 hub 的仓库</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>标题</translation>
    </message>
    <message>
      <source>What to call it</source>
      <translation>如何称呼它</translation>
    </message>
    <message>
      <source>As its folder</source>
      <translation>同其文件夹</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>许可证</translation>
    </message>
    <message>
      <source>The licence it is published under</source>
      <translation>发布所用的许可证</translation>
    </message>
    <message>
      <source>Not stated</source>
      <translation>未说明</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>种类</translation>
    </message>
    <message>
      <source>How it is loaded; usually detected from its files</source>
      <translation>如何加载；通常由其文件识别</translation>
    </message>
    <message>
      <source>Detect from its files</source>
      <translation>由其文件识别</translation>
    </message>
    <message>
      <source>Its licence allows commercial use</source>
      <translation>其许可证允许商业用途</translation>
    </message>
    <message>
      <source>It is listed accordingly</source>
      <translation>据此归类</translation>
    </message>
    <message>
      <source>Its files are linked, not copied. Only weights that cannot run code are taken: safetensors, and checked PyTorch files of the kinds that are published so.</source>
      <translation>其文件是链接而非复制。只接受不能运行代码的权重：safetensors，以及以此发布的种类中检查过的 PyTorch 文件。</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>A model's folder</source>
      <translation>模型的文件夹</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>权重</translation>
    </message>
    <message>
      <source>A file of weights</source>
      <translation>权重文件</translation>
    </message>
    <message>
      <source>Folder…</source>
      <translation>文件夹…</translation>
    </message>
    <message>
      <source>Choose a model's folder</source>
      <translation>选择模型的文件夹</translation>
    </message>
    <message>
      <source>Choose a file of weights</source>
      <translation>选择权重文件</translation>
    </message>
    <message>
      <source>{0} colours this film: {1}.</source>
      <translation>{0} 为此片上色：{1}。</translation>
    </message>
    <message>
      <source>Recommendation</source>
      <translation>推荐</translation>
    </message>
    <message>
      <source>Looking at the film</source>
      <translation>正在查看影片</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>隐藏</translation>
    </message>
    <message>
      <source>Hide the recommendation</source>
      <translation>隐藏推荐</translation>
    </message>
    <message>
      <source>Looking at the film and this machine…</source>
      <translation>正在查看影片和此机器…</translation>
    </message>
    <message>
      <source>Of what is installed, {0}: {1}.</source>
      <translation>已安装的之中，{0}：{1}。</translation>
    </message>
    <message>
      <source>The film: {0}</source>
      <translation>影片：{0}</translation>
    </message>
    <message>
      <source>This machine: {0}.</source>
      <translation>此机器：{0}。</translation>
    </message>
    <message>
      <source>Next: {0}.</source>
      <translation>其次：{0}。</translation>
    </message>
    <message>
      <source>Not {0}: {1}.</source>
      <translation>不选 {0}：{1}。</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Arrows go from model to model</source>
      <translation>方向键在模型间移动</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>进度</translation>
    </message>
    <message>
      <source>Try on this frame</source>
      <translation>在此试用</translation>
    </message>
    <message>
      <source>Colour the frame under the playhead with it; nothing is stored</source>
      <translation>用它为播放头处的帧上色；不保存任何内容</translation>
    </message>
    <message>
      <source>Use for this film</source>
      <translation>用于此片</translation>
    </message>
    <message>
      <source>Colour all shots that have no model of their own with it</source>
      <translation>用它为所有没有自己模型的镜头上色</translation>
    </message>
    <message>
      <source>Use for these shots</source>
      <translation>用于这些镜头</translation>
    </message>
    <message>
      <source>Colour the selected shots, or the one under the playhead, with it</source>
      <translation>用它为选中的镜头或播放头处的镜头上色</translation>
    </message>
    <message>
      <source>Download…</source>
      <translation>下载…</translation>
    </message>
    <message>
      <source>See licence, size and free space, and then fetch it</source>
      <translation>查看许可证、大小和剩余空间，然后获取</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>暂停</translation>
    </message>
    <message>
      <source>Stop; what was downloaded is kept</source>
      <translation>停止；已下载的保留</translation>
    </message>
    <message>
      <source>Resume…</source>
      <translation>继续…</translation>
    </message>
    <message>
      <source>Go on where it stopped</source>
      <translation>从停下处继续</translation>
    </message>
    <message>
      <source>Stop, and delete what was downloaded</source>
      <translation>停止，并删除已下载的内容</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>校验</translation>
    </message>
    <message>
      <source>Compare every file with its checksum again</source>
      <translation>再次将每个文件与其校验和比较</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>移除…</translation>
    </message>
    <message>
      <source>Delete it from this machine</source>
      <translation>从此机器删除</translation>
    </message>
    <message>
      <source>Model library…</source>
      <translation>模型库…</translation>
    </message>
    <message>
      <source>Find, download, try and remove models</source>
      <translation>查找、下载、试用和移除模型</translation>
    </message>
    <message>
      <source>Use my graphics card…</source>
      <translation>使用我的显卡…</translation>
    </message>
    <message>
      <source>Fetch what NVIDIA cards need, or remove it</source>
      <translation>获取 NVIDIA 显卡所需的内容，或将其移除</translation>
    </message>
    <message>
      <source>{0} is the film's model now; colorize the film to see it.</source>
      <translation>{0} 现为影片的模型；为影片上色即可看到。</translation>
    </message>
    <message>
      <source>{0} is the film's model now; {1} shots keep a model of their own.</source>
      <translation>{0} 现为影片的模型；{1} 个镜头保留自己的模型。</translation>
    </message>
    <message>
      <source>The shots are not known yet; use the model for the film.</source>
      <translation>镜头尚不清楚；请将模型用于影片。</translation>
    </message>
    <message>
      <source>{0} is the model of {1} shots now; colorize them to see it.</source>
      <translation>{0} 现为 {1} 个镜头的模型；为其上色即可看到。</translation>
    </message>
    <message>
      <source>{0} is the film's model now; one shot keeps its own model.</source>
      <translation>{0} 现为影片的模型；一个镜头保留自己的模型。</translation>
    </message>
    <message>
      <source>{0} is the model of this shot now; colorize it to see it.</source>
      <translation>{0} 现为此镜头的模型；为其上色即可看到。</translation>
    </message>
    <message>
      <source>No model matches; clear the search or a filter.</source>
      <translation>没有匹配的模型；请清空搜索或某个筛选。</translation>
    </message>
    <message>
      <source>Model library</source>
      <translation>模型库</translation>
    </message>
    <message>
      <source>Search models</source>
      <translation>搜索模型</translation>
    </message>
    <message>
      <source>Part of a name, a licence or a strength</source>
      <translation>名称、许可证或长处的一部分</translation>
    </message>
    <message>
      <source>Installed</source>
      <translation>已安装</translation>
    </message>
    <message>
      <source>Only models on this machine</source>
      <translation>仅此机器上的模型</translation>
    </message>
    <message>
      <source>Commercial use</source>
      <translation>商业用途</translation>
    </message>
    <message>
      <source>Only models whose licence allows commercial use</source>
      <translation>仅许可证允许商业用途的模型</translation>
    </message>
    <message>
      <source>Fits this machine</source>
      <translation>适合此机器</translation>
    </message>
    <message>
      <source>Only models that this machine can run</source>
      <translation>仅此机器能运行的模型</translation>
    </message>
    <message>
      <source>Which model suits this film?</source>
      <translation>哪个模型适合此片？</translation>
    </message>
    <message>
      <source>Look at the film and this machine, and recommend a model</source>
      <translation>查看影片和此机器，并推荐模型</translation>
    </message>
    <message>
      <source>Add from folder…</source>
      <translation>从文件夹添加…</translation>
    </message>
    <message>
      <source>Add a folder, a file or a hub repository as a model</source>
      <translation>将文件夹、文件或 hub 仓库添加为模型</translation>
    </message>
    <message>
      <source>Downloads go on</source>
      <translation>下载继续进行</translation>
    </message>
    <message>
      <source>Remove model</source>
      <translation>移除模型</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>搜索</translation>
    </message>
    <message>
      <source>Reading the library…</source>
      <translation>正在读取模型库…</translation>
    </message>
    <message>
      <source>Remove {0} from this machine? Films that were coloured with it keep their colour.</source>
      <translation>从此机器移除 {0}？用它上色的影片保留其颜色。</translation>
    </message>
    <message>
      <source>Use my graphics card</source>
      <translation>使用我的显卡</translation>
    </message>
    <message>
      <source>ColorStudio comes with a torch for the processor. The one for NVIDIA cards is large, so it is fetched only if you want it.</source>
      <translation>ColorStudio 自带用于处理器的 torch。用于 NVIDIA 显卡的版本很大，只有您需要时才会获取。</translation>
    </message>
    <message>
      <source>See what is needed</source>
      <translation>查看所需内容</translation>
    </message>
    <message>
      <source>Ask the driver and the index of packages; fetches nothing</source>
      <translation>询问驱动程序和软件包索引；不获取任何内容</translation>
    </message>
    <message>
      <source>Fetch</source>
      <translation>获取</translation>
    </message>
    <message>
      <source>Fetch it into your own folder</source>
      <translation>获取到您自己的文件夹</translation>
    </message>
    <message>
      <source>What came is kept and goes on later</source>
      <translation>已到达的内容会保留，稍后继续</translation>
    </message>
    <message>
      <source>Use the torch that came along again</source>
      <translation>重新使用自带的 torch</translation>
    </message>
    <message>
      <source>It is used when ColorStudio starts next.</source>
      <translation>下次启动 ColorStudio 时生效。</translation>
    </message>
    <message>
      <source>Removed. The torch that came along is used when ColorStudio starts next.</source>
      <translation>已移除。下次启动 ColorStudio 时使用自带的 torch。</translation>
    </message>
    <message>
      <source>One moment…</source>
      <translation>请稍候…</translation>
    </message>
    <message>
      <source>{0} of {1}, {2} a second</source>
      <translation>{0}，共 {1}，每秒 {2}</translation>
    </message>
    <message>
      <source>torch {0}: {1} in {2} files, from {3} into {4}.</source>
      <translation>torch {0}：{2} 个文件，{1}，从 {3} 到 {4}。</translation>
    </message>
    <message>
      <source>torch {0} was fetched but is not used: {1}.</source>
      <translation>torch {0} 已获取但未使用：{1}。</translation>
    </message>
    <message>
      <source>torch {0} was fetched.</source>
      <translation>torch {0} 已获取。</translation>
    </message>
    <message>
      <source>{0} is installed.</source>
      <translation>{0} 已安装。</translation>
    </message>
    <message>
      <source>{0} is complete and undamaged.</source>
      <translation>{0} 完整无损。</translation>
    </message>
    <message>
      <source>{0} is removed.</source>
      <translation>{0} 已移除。</translation>
    </message>
    <message>
      <source>{0} is in the library and can be downloaded.</source>
      <translation>{0} 在库中，可以下载。</translation>
    </message>
    <message>
      <source>{0} in {1} files</source>
      <translation>{0}，{1} 个文件</translation>
    </message>
    <message>
      <source>{0}</source>
      <translation>{0}</translation>
    </message>
    <message>
      <source>Agree and download</source>
      <translation>同意并下载</translation>
    </message>
    <message>
      <source>Accept the licence, and fetch the model in the background</source>
      <translation>接受许可证，并在后台获取模型</translation>
    </message>
    <message>
      <source>Download {0}</source>
      <translation>下载 {0}</translation>
    </message>
    <message>
      <source>, {0} of it here already</source>
      <translation>，其中 {0} 已在此处</translation>
    </message>
    <message>
      <source>From</source>
      <translation>来自</translation>
    </message>
    <message>
      <source>To fetch</source>
      <translation>待获取</translation>
    </message>
    <message>
      <source>Free space</source>
      <translation>剩余空间</translation>
    </message>
    <message>
      <source>Into</source>
      <translation>存入</translation>
    </message>
    <message>
      <source>Read the licence</source>
      <translation>阅读许可证</translation>
    </message>
    <message>
      <source>Colouring the frame</source>
      <translation>正在为帧上色</translation>
    </message>
    <message>
      <source>Colouring…</source>
      <translation>正在上色…</translation>
    </message>
    <message>
      <source>By the model alone: without points, exemplars and neighbouring shots.</source>
      <translation>仅由模型：没有点、范例和相邻镜头。</translation>
    </message>
    <message>
      <source>No colour</source>
      <translation>没有颜色</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>现在</translation>
    </message>
    <message>
      <source>With this model</source>
      <translation>用此模型</translation>
    </message>
    <message>
      <source>without colour</source>
      <translation>没有颜色</translation>
    </message>
    <message>
      <source>Colouring frame {0} with {1}…</source>
      <translation>正在用 {1} 为帧 {0} 上色…</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>正在停止…</translation>
    </message>
    <message>
      <source>Asking what there is to fetch</source>
      <translation>正在询问要获取什么</translation>
    </message>
    <message>
      <source>Downloading</source>
      <translation>正在下载</translation>
    </message>
    <message>
      <source>Verifying</source>
      <translation>正在校验</translation>
    </message>
    <message>
      <source>Removing</source>
      <translation>正在移除</translation>
    </message>
    <message>
      <source>Adding</source>
      <translation>正在添加</translation>
    </message>
    <message>
      <source>{0} of {1} files</source>
      <translation>{0} / {1} 个文件</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} / {1}</translation>
    </message>
    <message>
      <source>{0}/s</source>
      <translation>{0}/秒</translation>
    </message>
    <message>
      <source>{0} left</source>
      <translation>剩余 {0}</translation>
    </message>
    <message>
      <source>Object</source>
      <translation>对象</translation>
    </message>
    <message>
      <source>The object that clicks and colours are for</source>
      <translation>点击和颜色所作用的对象</translation>
    </message>
    <message>
      <source>New object</source>
      <translation>新对象</translation>
    </message>
    <message>
      <source>Click a thing to follow and colour it</source>
      <translation>点击事物以跟踪并上色</translation>
    </message>
    <message>
      <source>The next click begins another object</source>
      <translation>下次点击开始另一个对象</translation>
    </message>
    <message>
      <source>Colour of object…</source>
      <translation>对象的颜色…</translation>
    </message>
    <message>
      <source>The colour it has in all its shots</source>
      <translation>它在所有镜头中的颜色</translation>
    </message>
    <message>
      <source>Let the object keep the colour it is given</source>
      <translation>让对象保持给它的颜色</translation>
    </message>
    <message>
      <source>Colour points of object</source>
      <translation>对象的色点</translation>
    </message>
    <message>
      <source>Clicks lay colour points on it alone</source>
      <translation>点击只在它上面放置色点</translation>
    </message>
    <message>
      <source>Exemplar of object…</source>
      <translation>对象的范例…</translation>
    </message>
    <message>
      <source>A picture whose colours it alone takes</source>
      <translation>只有它采用其颜色的图片</translation>
    </message>
    <message>
      <source>Grade of object…</source>
      <translation>对象的调色…</translation>
    </message>
    <message>
      <source>Vividness, warmth and tint of it alone</source>
      <translation>仅它的鲜艳度、色温和色调</translation>
    </message>
    <message>
      <source>Plain object</source>
      <translation>普通对象</translation>
    </message>
    <message>
      <source>Forget its colour points, its exemplar and its grade</source>
      <translation>忘记其色点、范例和调色</translation>
    </message>
    <message>
      <source>Rename object…</source>
      <translation>重命名对象…</translation>
    </message>
    <message>
      <source>Call it what it is</source>
      <translation>用它的名字称呼它</translation>
    </message>
    <message>
      <source>Whole thing</source>
      <translation>整个事物</translation>
    </message>
    <message>
      <source>The last click means all of it  (double click)</source>
      <translation>最后一次点击指其全部  （双击）</translation>
    </message>
    <message>
      <source>Clear clicks</source>
      <translation>清除点击</translation>
    </message>
    <message>
      <source>Take back what was clicked on this frame  (Delete)</source>
      <translation>撤回在此帧上的点击  (Delete)</translation>
    </message>
    <message>
      <source>Delete object</source>
      <translation>删除对象</translation>
    </message>
    <message>
      <source>Forget the object, in all shots</source>
      <translation>在所有镜头中忘记该对象</translation>
    </message>
    <message>
      <source>Leave objects</source>
      <translation>离开对象</translation>
    </message>
    <message>
      <source>Back to looking  (Escape)</source>
      <translation>回到观看  (Escape)</translation>
    </message>
    <message>
      <source>Show what is seen</source>
      <translation>显示所见</translation>
    </message>
    <message>
      <source>Name what stands where in the picture</source>
      <translation>说出画面中何处有何物</translation>
    </message>
    <message>
      <source>Found by…</source>
      <translation>查找模型…</translation>
    </message>
    <message>
      <source>Which model finds and follows the object</source>
      <translation>用哪个模型查找并跟踪对象</translation>
    </message>
    <message>
      <source>Import objects…</source>
      <translation>导入对象…</translation>
    </message>
    <message>
      <source>Read objects from a file</source>
      <translation>从文件读取对象</translation>
    </message>
    <message>
      <source>Export objects…</source>
      <translation>导出对象…</translation>
    </message>
    <message>
      <source>Write all objects to a file</source>
      <translation>将所有对象写入文件</translation>
    </message>
    <message>
      <source>Exemplar of object</source>
      <translation>对象的范例</translation>
    </message>
    <message>
      <source>Import objects</source>
      <translation>导入对象</translation>
    </message>
    <message>
      <source>Export objects</source>
      <translation>导出对象</translation>
    </message>
    <message>
      <source>Only what ships is here; the model library has others.</source>
      <translation>这里只有自带的模型；模型库中还有其他模型。</translation>
    </message>
    <message>
      <source>What ships</source>
      <translation>自带的模型</translation>
    </message>
    <message>
      <source>Found by</source>
      <translation>查找模型</translation>
    </message>
    <message>
      <source>Colour of points</source>
      <translation>点的颜色</translation>
    </message>
    <message>
      <source>Colour of {0}</source>
      <translation>{0} 的颜色</translation>
    </message>
    <message>
      <source>Name of the object</source>
      <translation>对象名称</translation>
    </message>
    <message>
      <source>Following it through the shot …</source>
      <translation>正在镜头中跟踪它 …</translation>
    </message>
    <message>
      <source>Drag a box around a thing, or click it.</source>
      <translation>拖框围住事物，或点击它。</translation>
    </message>
    <message>
      <source>Double click: all of it. Click what is missing, Ctrl+click what is too much, on any frame; then choose its colour.</source>
      <translation>双击：其全部。在任意帧上点击缺少的，Ctrl+点击多余的；然后选择其颜色。</translation>
    </message>
    <message>
      <source>Click an object first, then choose its colour.</source>
      <translation>先点击对象，再选择其颜色。</translation>
    </message>
    <message>
      <source>Only {0} has this colour; press {1} to colour the shot.</source>
      <translation>只有 {0} 有此颜色；按 {1} 为镜头上色。</translation>
    </message>
    <message>
      <source>Click {0} to lay this colour on it alone; Ctrl+click takes a point off.</source>
      <translation>点击 {0} 只在它上面放此颜色；Ctrl+点击移除一点。</translation>
    </message>
    <message>
      <source>{0} cannot be read: {1}.</source>
      <translation>无法读取 {0}：{1}。</translation>
    </message>
    <message>
      <source>Whole {0}</source>
      <translation>整个 {0}</translation>
    </message>
    <message>
      <source>Part of {0}</source>
      <translation>{0} 的一部分</translation>
    </message>
    <message>
      <source>The shots are not known yet; wait a moment.</source>
      <translation>镜头尚不清楚；请稍候。</translation>
    </message>
    <message>
      <source>Click the object first, then what is not of it.</source>
      <translation>先点击对象，再点击不属于它的部分。</translation>
    </message>
    <message>
      <source>Clear colour points of {0}</source>
      <translation>清除 {0} 的色点</translation>
    </message>
    <message>
      <source>Clear clicks of {0}</source>
      <translation>清除 {0} 的点击</translation>
    </message>
    <message>
      <source>Click an object first, then lay colour points on it.</source>
      <translation>先点击对象，再在其上放置色点。</translation>
    </message>
    <message>
      <source>Take a colour point off {0}</source>
      <translation>从 {0} 移除一个色点</translation>
    </message>
    <message>
      <source>Grade of {0}</source>
      <translation>{0} 的调色</translation>
    </message>
    <message>
      <source>Exemplar of {0}</source>
      <translation>{0} 的范例</translation>
    </message>
    <message>
      <source>What finds {0}</source>
      <translation>查找 {0} 的模型</translation>
    </message>
    <message>
      <source>Remove {0}</source>
      <translation>移除 {0}</translation>
    </message>
    <message>
      <source>Point at {0}</source>
      <translation>指向 {0}</translation>
    </message>
    <message>
      <source>Colour point of {0}</source>
      <translation>{0} 的色点</translation>
    </message>
    <message>
      <source>{0} is plain</source>
      <translation>{0} 为普通</translation>
    </message>
    <message>
      <source>Rename {0}</source>
      <translation>重命名 {0}</translation>
    </message>
    <message>
      <source>Another object is called {0} already.</source>
      <translation>另一个对象已叫 {0}。</translation>
    </message>
    <message>
      <source>Object {0}</source>
      <translation>对象 {0}</translation>
    </message>
    <message>
      <source>Leave its grade as it is</source>
      <translation>保持其调色不变</translation>
    </message>
    <message>
      <source>Grade this object alone, in all its shots</source>
      <translation>只为此对象调色，在其所有镜头中</translation>
    </message>
    <message>
      <source>Grade</source>
      <translation>调色</translation>
    </message>
    <message>
      <source>Vividness</source>
      <translation>鲜艳度</translation>
    </message>
    <message>
      <source>0 is grey, 1 as it is</source>
      <translation>0 为灰，1 为原样</translation>
    </message>
    <message>
      <source>Warmth</source>
      <translation>色温</translation>
    </message>
    <message>
      <source>From blue to amber</source>
      <translation>从蓝到琥珀</translation>
    </message>
    <message>
      <source>Tint</source>
      <translation>色调</translation>
    </message>
    <message>
      <source>From green to magenta</source>
      <translation>从绿到品红</translation>
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
      <translation>点或画笔的半径  （{0} 和 {1}）</translation>
    </message>
    <message>
      <source>Pick a colour from a picture</source>
      <translation>从图片取色</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>图片</translation>
    </message>
    <message>
      <source>Exemplars of this project, and pictures opened here</source>
      <translation>此项目的范例，以及在此打开的图片</translation>
    </message>
    <message>
      <source>Open picture…</source>
      <translation>打开图片…</translation>
    </message>
    <message>
      <source>Look for a picture on disk</source>
      <translation>在磁盘上查找图片</translation>
    </message>
    <message>
      <source>Use colour</source>
      <translation>使用颜色</translation>
    </message>
    <message>
      <source>A colour picture</source>
      <translation>彩色图片</translation>
    </message>
    <message>
      <source>Open a picture, then click the colour you want.</source>
      <translation>打开图片，然后点击所需颜色。</translation>
    </message>
    <message>
      <source>Click the colour you want.</source>
      <translation>点击所需颜色。</translation>
    </message>
    <message>
      <source>Picture to pick from</source>
      <translation>取色的图片</translation>
    </message>
    <message>
      <source>Click the colour you want</source>
      <translation>点击所需颜色</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>颜色</translation>
    </message>
    <message>
      <source>Give a place its colour by a click</source>
      <translation>点击一处以给它颜色</translation>
    </message>
    <message>
      <source>Paint strokes</source>
      <translation>画笔触</translation>
    </message>
    <message>
      <source>Drag over the picture to paint a stroke</source>
      <translation>在画面上拖动以画笔触</translation>
    </message>
    <message>
      <source>Choose colour…</source>
      <translation>选择颜色…</translation>
    </message>
    <message>
      <source>Of the point selected, or the next</source>
      <translation>选中点的，或下一点的</translation>
    </message>
    <message>
      <source>Mix colour…</source>
      <translation>混合颜色…</translation>
    </message>
    <message>
      <source>Any colour, by the system's dialog</source>
      <translation>任意颜色，用系统对话框</translation>
    </message>
    <message>
      <source>Grey</source>
      <translation>灰色</translation>
    </message>
    <message>
      <source>The point selected, or the next, is grey</source>
      <translation>选中的点，或下一点，为灰色</translation>
    </message>
    <message>
      <source>Pick from picture</source>
      <translation>从画面取色</translation>
    </message>
    <message>
      <source>Take a colour from the frame</source>
      <translation>从此帧取颜色</translation>
    </message>
    <message>
      <source>Pick from file…</source>
      <translation>从文件取色…</translation>
    </message>
    <message>
      <source>From an exemplar or a picture</source>
      <translation>从范例或图片</translation>
    </message>
    <message>
      <source>Smaller point</source>
      <translation>更小的点</translation>
    </message>
    <message>
      <source>Make point or brush smaller</source>
      <translation>缩小点或画笔</translation>
    </message>
    <message>
      <source>Larger point</source>
      <translation>更大的点</translation>
    </message>
    <message>
      <source>Make point or brush larger</source>
      <translation>放大点或画笔</translation>
    </message>
    <message>
      <source>Delete point</source>
      <translation>删除点</translation>
    </message>
    <message>
      <source>Delete the selected point  (Delete)</source>
      <translation>删除选中的点  (Delete)</translation>
    </message>
    <message>
      <source>Leave colour points</source>
      <translation>离开色点</translation>
    </message>
    <message>
      <source>Import points…</source>
      <translation>导入点…</translation>
    </message>
    <message>
      <source>Read points from a file</source>
      <translation>从文件读取点</translation>
    </message>
    <message>
      <source>Export points…</source>
      <translation>导出点…</translation>
    </message>
    <message>
      <source>Write all points to a file</source>
      <translation>将所有点写入文件</translation>
    </message>
    <message>
      <source>Import points</source>
      <translation>导入点</translation>
    </message>
    <message>
      <source>Export points</source>
      <translation>导出点</translation>
    </message>
    <message>
      <source>{0} on {1}; Undo brings the former ones back.</source>
      <translation>{1} 上有 {0}；撤销可恢复先前的。</translation>
    </message>
    <message>
      <source>One colour point</source>
      <translation>一个色点</translation>
    </message>
    <message>
      <source>{0} colour points</source>
      <translation>{0} 个色点</translation>
    </message>
    <message>
      <source>one frame</source>
      <translation>一帧</translation>
    </message>
    <message>
      <source>{0} frames</source>
      <translation>{0} 帧</translation>
    </message>
    <message>
      <source>Click the picture to lay a point; drag with Shift to paint.</source>
      <translation>点击画面放置一点；按住 Shift 拖动可绘画。</translation>
    </message>
    <message>
      <source>Colour of a place</source>
      <translation>一处的颜色</translation>
    </message>
    <message>
      <source>Click a place whose colour you want.</source>
      <translation>点击你想要其颜色的位置。</translation>
    </message>
    <message>
      <source>The picture is not there yet; wait a moment.</source>
      <translation>画面尚未到位；请稍候。</translation>
    </message>
    <message>
      <source>Quick preview, until the model answers; press {0} to colour the shot.</source>
      <translation>快速预览，直到模型回答；按 {0} 为镜头上色。</translation>
    </message>
    <message>
      <source>Colour of the next point</source>
      <translation>下一点的颜色</translation>
    </message>
    <message>
      <source>So the model makes it; press {0} to colour the shot.</source>
      <translation>模型如此处理；按 {0} 为镜头上色。</translation>
    </message>
    <message>
      <source>{0} is selected; choose its colour or drag it.</source>
      <translation>已选中 {0}；选择其颜色或拖动它。</translation>
    </message>
    <message>
      <source>Stroke {0}</source>
      <translation>笔触 {0}</translation>
    </message>
    <message>
      <source>Point {0}</source>
      <translation>点 {0}</translation>
    </message>
    <message>
      <source>{0} is grey</source>
      <translation>{0} 为灰色</translation>
    </message>
    <message>
      <source>Recolour {0}</source>
      <translation>为 {0} 重新上色</translation>
    </message>
    <message>
      <source>Add {0}</source>
      <translation>添加 {0}</translation>
    </message>
    <message>
      <source>Move {0}</source>
      <translation>移动 {0}</translation>
    </message>
    <message>
      <source>This point lies on another frame; go there to delete it.</source>
      <translation>此点在另一帧上；前往那里删除它。</translation>
    </message>
    <message>
      <source>Delete {0}</source>
      <translation>删除 {0}</translation>
    </message>
    <message>
      <source>Size of {0}</source>
      <translation>{0} 的大小</translation>
    </message>
    <message>
      <source>Fixed colours…</source>
      <translation>固定颜色…</translation>
    </message>
    <message>
      <source>What has one colour becomes another, in all shots</source>
      <translation>某种颜色在所有镜头中变为另一种</translation>
    </message>
    <message>
      <source>Import palette…</source>
      <translation>导入调色板…</translation>
    </message>
    <message>
      <source>Swatches of a .gpl or .ase file, for points</source>
      <translation>.gpl 或 .ase 文件的色样，供色点使用</translation>
    </message>
    <message>
      <source>Export palette…</source>
      <translation>导出调色板…</translation>
    </message>
    <message>
      <source>What the film's points and rules use</source>
      <translation>影片的点和规则所用的颜色</translation>
    </message>
    <message>
      <source>Palettes (*.gpl *.ase)</source>
      <translation>调色板 (*.gpl *.ase)</translation>
    </message>
    <message>
      <source>Import palette</source>
      <translation>导入调色板</translation>
    </message>
    <message>
      <source>Export palette</source>
      <translation>导出调色板</translation>
    </message>
    <message>
      <source>Colour the shots again, and the rules hold for them.</source>
      <translation>重新为镜头上色，规则即对其生效。</translation>
    </message>
    <message>
      <source>Offered for colour points: {0}.</source>
      <translation>供色点使用：{0}。</translation>
    </message>
    <message>
      <source>Fixed colours</source>
      <translation>固定颜色</translation>
    </message>
    <message>
      <source>Reading the frame…</source>
      <translation>正在读取帧…</translation>
    </message>
    <message>
      <source>Click the colour to change throughout the film: it becomes the selected rule's sample. Shift+click adds a sample.</source>
      <translation>点击要在整部影片中改变的颜色：它成为所选规则的样本。Shift+点击添加样本。</translation>
    </message>
    <message>
      <source>Click to sample a colour.
Keys: arrows move the cross, Enter samples.</source>
      <translation>点击以取样颜色。
按键：方向键移动十字，回车取样。</translation>
    </message>
    <message>
      <source>Show what the rule reaches</source>
      <translation>显示规则所及之处</translation>
    </message>
    <message>
      <source>Dim all other places</source>
      <translation>使其他各处变暗</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>规则</translation>
    </message>
    <message>
      <source>The film's rules; later ones override earlier ones</source>
      <translation>影片的规则；后面的优先于前面的</translation>
    </message>
    <message>
      <source>New</source>
      <translation>新建</translation>
    </message>
    <message>
      <source>The next click makes a new rule</source>
      <translation>下次点击建立新规则</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>Delete the selected rule</source>
      <translation>删除选中的规则</translation>
    </message>
    <message>
      <source>What to call the rule</source>
      <translation>如何称呼该规则</translation>
    </message>
    <message>
      <source>What the sampled colour becomes</source>
      <translation>取样颜色变成什么</translation>
    </message>
    <message>
      <source>Only on</source>
      <translation>仅限于</translation>
    </message>
    <message>
      <source>Only on things of this kind, as far as the model recognizes them</source>
      <translation>仅限于此类事物，只要模型能识别</translation>
    </message>
    <message>
      <source>Keep the rules; shots coloured earlier then count as edited</source>
      <translation>保留规则；先前上色的镜头此后视为已编辑</translation>
    </message>
    <message>
      <source>Becomes</source>
      <translation>变为</translation>
    </message>
    <message>
      <source>1 sample</source>
      <translation>1 个样本</translation>
    </message>
    <message>
      <source>Tolerance</source>
      <translation>容差</translation>
    </message>
    <message>
      <source>How far a colour may lie from the sample</source>
      <translation>颜色可偏离样本多远</translation>
    </message>
    <message>
      <source>Softness</source>
      <translation>柔和</translation>
    </message>
    <message>
      <source>How far beyond that the rule fades out</source>
      <translation>规则在此之外多远淡出</translation>
    </message>
    <message>
      <source>Luma</source>
      <translation>亮度</translation>
    </message>
    <message>
      <source>How far luma may lie from the sample's; 1 is any</source>
      <translation>亮度可偏离样本多远；1 为任意</translation>
    </message>
    <message>
      <source>Looking for things…</source>
      <translation>正在查找事物…</translation>
    </message>
    <message>
      <source>Anything</source>
      <translation>任何事物</translation>
    </message>
    <message>
      <source>Colour {0}</source>
      <translation>颜色 {0}</translation>
    </message>
    <message>
      <source>{0} samples</source>
      <translation>{0} 个样本</translation>
    </message>
    <message>
      <source>Points of this shot; Enter or a double click goes there</source>
      <translation>此镜头的点；按回车或双击前往</translation>
    </message>
    <message>
      <source>Go to its frame</source>
      <translation>前往其帧</translation>
    </message>
    <message>
      <source>   grey</source>
      <translation>   灰色</translation>
    </message>
    <message>
      <source>Lies on another frame of this shot</source>
      <translation>在此镜头的另一帧上</translation>
    </message>
    <message>
      <source>Press {0} and click the picture: that place and similar ones take your colour.</source>
      <translation>按 {0} 并点击画面：该处及相似之处采用你的颜色。</translation>
    </message>
    <message>
      <source>{0}, looks like this there:</source>
      <translation>{0}，在那里看来如下：</translation>
    </message>
    <message>
      <source>{0}; the picture decides how light it is there.</source>
      <translation>{0}；那里的明暗由画面决定。</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>颜色</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>最近</translation>
    </message>
    <message>
      <source>Chosen: {0}</source>
      <translation>已选：{0}</translation>
    </message>
    <message>
      <source>none so far</source>
      <translation>尚无</translation>
    </message>
    <message>
      <source>Looks like {0}</source>
      <translation>看来像 {0}</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}：{1}</translation>
    </message>
    <message>
      <source>Scope</source>
      <translation>示波器</translation>
    </message>
    <message>
      <source>Which scope to see</source>
      <translation>查看哪种示波器</translation>
    </message>
    <message>
      <source>skin</source>
      <translation>皮肤</translation>
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
      <translation>饱和度</translation>
    </message>
    <message>
      <source>Vectorscope</source>
      <translation>矢量示波器</translation>
    </message>
    <message>
      <source>Luma waveform</source>
      <translation>亮度波形</translation>
    </message>
    <message>
      <source>RGB parade</source>
      <translation>RGB 分列</translation>
    </message>
    <message>
      <source>Histogram</source>
      <translation>直方图</translation>
    </message>
    <message>
      <source>Chroma over time</source>
      <translation>色度随时间</translation>
    </message>
    <message>
      <source>About ColorStudio</source>
      <translation>关于 ColorStudio</translation>
    </message>
    <message>
      <source>Turns black-and-white film into colour, and leaves the film's luma as it is. Apache License 2.0.</source>
      <translation>把黑白影片变成彩色，并保持影片的亮度不变。Apache 许可证 2.0。</translation>
    </message>
    <message>
      <source>Parts and licences</source>
      <translation>组件与许可证</translation>
    </message>
    <message>
      <source>Components of the studio</source>
      <translation>工作室的组件</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>版本</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>按键</translation>
    </message>
    <message>
      <source>Commands and their keys</source>
      <translation>命令及其按键</translation>
    </message>
    <message>
      <source>Change keys…</source>
      <translation>更改按键…</translation>
    </message>
    <message>
      <source>Takes</source>
      <translation>版本</translation>
    </message>
    <message>
      <source>Playback</source>
      <translation>播放</translation>
    </message>
    <message>
      <source>View</source>
      <translation>视图</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>帮助</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>文件(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>编辑(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;Shots</source>
      <translation>镜头(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Takes</source>
      <translation>版本(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Colour</source>
      <translation>颜色(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Objects</source>
      <translation>对象(&amp;O)</translation>
    </message>
    <message>
      <source>E&amp;xemplars</source>
      <translation>范例(&amp;X)</translation>
    </message>
    <message>
      <source>&amp;Playback</source>
      <translation>播放(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>视图(&amp;V)</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>帮助(&amp;H)</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>工具</translation>
    </message>
    <message>
      <source>A picture is an exemplar for a film: open the film first.</source>
      <translation>图片是影片的范例：请先打开影片。</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>打开…</translation>
    </message>
    <message>
      <source>Open a film or a project</source>
      <translation>打开影片或项目</translation>
    </message>
    <message>
      <source>Open folder of pictures…</source>
      <translation>打开图片文件夹…</translation>
    </message>
    <message>
      <source>Open numbered pictures as a film</source>
      <translation>将编号图片作为影片打开</translation>
    </message>
    <message>
      <source>Pictures a second…</source>
      <translation>每秒画面数…</translation>
    </message>
    <message>
      <source>How fast this folder of pictures plays</source>
      <translation>此图片文件夹的播放速度</translation>
    </message>
    <message>
      <source>All projects…</source>
      <translation>所有项目…</translation>
    </message>
    <message>
      <source>Every project, how far it is and when</source>
      <translation>每个项目，进展和时间</translation>
    </message>
    <message>
      <source>Save project as…</source>
      <translation>项目另存为…</translation>
    </message>
    <message>
      <source>Save this project in a file of its own</source>
      <translation>将此项目保存到自己的文件</translation>
    </message>
    <message>
      <source>Close film</source>
      <translation>关闭影片</translation>
    </message>
    <message>
      <source>Go back to the welcome page</source>
      <translation>回到欢迎页</translation>
    </message>
    <message>
      <source>Preferences…</source>
      <translation>首选项…</translation>
    </message>
    <message>
      <source>Device, defaults and keys</source>
      <translation>设备、默认值和按键</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>退出</translation>
    </message>
    <message>
      <source>Close the studio; all is saved</source>
      <translation>关闭工作室；一切已保存</translation>
    </message>
    <message>
      <source>Open recent</source>
      <translation>打开最近的</translation>
    </message>
    <message>
      <source>Films of this project</source>
      <translation>此项目的影片</translation>
    </message>
    <message>
      <source>Films and projects</source>
      <translation>影片和项目</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>打开</translation>
    </message>
    <message>
      <source>Open folder of pictures</source>
      <translation>打开图片文件夹</translation>
    </message>
    <message>
      <source>Save project as</source>
      <translation>项目另存为</translation>
    </message>
    <message>
      <source>Wait for the running jobs, or cancel them, to change the rate.</source>
      <translation>请等待运行中的任务或取消它们，再更改帧率。</translation>
    </message>
    <message>
      <source>Wait for the running jobs, or cancel them, to move the project.</source>
      <translation>请等待运行中的任务或取消它们，再移动项目。</translation>
    </message>
    <message>
      <source>Nothing yet</source>
      <translation>尚无内容</translation>
    </message>
    <message>
      <source>A part of a command's name, or of a key</source>
      <translation>命令名称或按键的一部分</translation>
    </message>
    <message>
      <source>New key</source>
      <translation>新按键</translation>
    </message>
    <message>
      <source>Press the new key of this command</source>
      <translation>按下此命令的新按键</translation>
    </message>
    <message>
      <source>Choose a command to give it another key.</source>
      <translation>选择命令以指定其他按键。</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>命令</translation>
    </message>
    <message>
      <source>Choose a command to give it another key</source>
      <translation>选择命令以指定其他按键</translation>
    </message>
    <message>
      <source>Use this key</source>
      <translation>使用此按键</translation>
    </message>
    <message>
      <source>Replace its current keys</source>
      <translation>替换其当前按键</translation>
    </message>
    <message>
      <source>In addition to its current keys</source>
      <translation>附加于其当前按键</translation>
    </message>
    <message>
      <source>No key</source>
      <translation>无按键</translation>
    </message>
    <message>
      <source>Take this command's keys away</source>
      <translation>去除此命令的按键</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>重置</translation>
    </message>
    <message>
      <source>Restore this command's default keys</source>
      <translation>恢复此命令的默认按键</translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>全部重置</translation>
    </message>
    <message>
      <source>Restore the default keys of every command</source>
      <translation>恢复所有命令的默认按键</translation>
    </message>
    <message>
      <source>Everything is saved already  (Esc)</source>
      <translation>一切都已保存  (Esc)</translation>
    </message>
    <message>
      <source>Search commands and keys</source>
      <translation>搜索命令和按键</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>命令</translation>
    </message>
    <message>
      <source>{0} has this key now and would lose it.</source>
      <translation>{0} 现用此按键，将会失去它。</translation>
    </message>
    <message>
      <source>Press the new key of {0}, then use it.</source>
      <translation>按下 {0} 的新按键，然后使用它。</translation>
    </message>
    <message>
      <source>{0} had one of these keys and lost it.</source>
      <translation>{0} 曾用其中一个按键，现已失去。</translation>
    </message>
    <message>
      <source>ColorStudio ended unexpectedly last time. Your work was saved.</source>
      <translation>ColorStudio 上次意外结束。你的工作已保存。</translation>
    </message>
    <message>
      <source>Open it again</source>
      <translation>再次打开</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>暂不</translation>
    </message>
    <message>
      <source>Something went wrong, but your work is saved: {0}</source>
      <translation>出了问题，但你的工作已保存：{0}</translation>
    </message>
    <message>
      <source>{0} was open.</source>
      <translation>{0} 曾打开。</translation>
    </message>
    <message>
      <source>Notices</source>
      <translation>通知</translation>
    </message>
    <message>
      <source>Hide this notice</source>
      <translation>隐藏此通知</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>首选项</translation>
    </message>
    <message>
      <source>Changes apply immediately, but not to running jobs.</source>
      <translation>更改立即生效，但不影响运行中的任务。</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>设备</translation>
    </message>
    <message>
      <source>Where the model runs</source>
      <translation>模型在何处运行</translation>
    </message>
    <message>
      <source>Quality of new films</source>
      <translation>新影片的质量</translation>
    </message>
    <message>
      <source>For films that have no settings yet</source>
      <translation>用于尚无设置的影片</translation>
    </message>
    <message>
      <source>Timecode</source>
      <translation>时间码</translation>
    </message>
    <message>
      <source>Timecode, non-drop</source>
      <translation>时间码，不丢帧</translation>
    </message>
    <message>
      <source>Frame numbers</source>
      <translation>帧号</translation>
    </message>
    <message>
      <source>Seconds</source>
      <translation>秒</translation>
    </message>
    <message>
      <source>Show times as</source>
      <translation>时间显示为</translation>
    </message>
    <message>
      <source>How times are written in timeline, transport and lists</source>
      <translation>时间在时间线、传送栏和列表中的写法</translation>
    </message>
    <message>
      <source>Memory for pictures</source>
      <translation>画面内存</translation>
    </message>
    <message>
      <source>More makes going back and forth faster</source>
      <translation>越多，前后移动越快</translation>
    </message>
    <message>
      <source>Cache folder</source>
      <translation>缓存文件夹</translation>
    </message>
    <message>
      <source>Small pictures that can be recreated; no work is stored here</source>
      <translation>可重新生成的小图片；这里不存工作</translation>
    </message>
    <message>
      <source>Painting program</source>
      <translation>绘画程序</translation>
    </message>
    <message>
      <source>Krita, GIMP or Photoshop, as found</source>
      <translation>Krita、GIMP 或 Photoshop，视所装而定</translation>
    </message>
    <message>
      <source>Opens keyframes that are edited; a name or a whole path</source>
      <translation>打开要编辑的关键帧；名称或完整路径</translation>
    </message>
    <message>
      <source>Cluster</source>
      <translation>集群</translation>
    </message>
    <message>
      <source>None: this machine alone</source>
      <translation>无：仅此机器</translation>
    </message>
    <message>
      <source>auto, or ray://HOST:10001: machines that colour the shots of whole jobs</source>
      <translation>auto 或 ray://HOST:10001：为整个任务的镜头上色的机器</translation>
    </message>
    <message>
      <source>Keep the machine awake while jobs run</source>
      <translation>任务运行时保持机器唤醒</translation>
    </message>
    <message>
      <source>It may sleep again when the last job has ended</source>
      <translation>最后一个任务结束后可再次休眠</translation>
    </message>
    <message>
      <source>Notify me when work is done</source>
      <translation>工作完成时通知我</translation>
    </message>
    <message>
      <source>With a system notification while another window is in use</source>
      <translation>使用其他窗口时以系统通知提醒</translation>
    </message>
    <message>
      <source>Choose a folder for caches</source>
      <translation>选择缓存文件夹</translation>
    </message>
    <message>
      <source>A cluster is named auto or ray://HOST:10001.</source>
      <translation>集群名为 auto 或 ray://HOST:10001。</translation>
    </message>
    <message>
      <source>The fastest there is</source>
      <translation>现有最快的</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>处理器</translation>
    </message>
    <message>
      <source>NVIDIA card</source>
      <translation>NVIDIA 显卡</translation>
    </message>
    <message>
      <source>Apple chip</source>
      <translation>Apple 芯片</translation>
    </message>
    <message>
      <source>Nothing can be written in {0}; choose another folder.</source>
      <translation>无法写入 {0}；请选择其他文件夹。</translation>
    </message>
    <message>
      <source>All projects</source>
      <translation>所有项目</translation>
    </message>
    <message>
      <source>Filter by name or folder</source>
      <translation>按名称或文件夹筛选</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>筛选</translation>
    </message>
    <message>
      <source>Projects</source>
      <translation>项目</translation>
    </message>
    <message>
      <source>Enter or a double click opens it</source>
      <translation>按回车或双击打开</translation>
    </message>
    <message>
      <source>No project yet: open a film to begin one.</source>
      <translation>尚无项目：打开影片即可开始。</translation>
    </message>
    <message>
      <source>Go on with it</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>在文件夹中显示</translation>
    </message>
    <message>
      <source>Show where the project lies</source>
      <translation>显示项目所在位置</translation>
    </message>
    <message>
      <source>Remove from list</source>
      <translation>从列表移除</translation>
    </message>
    <message>
      <source>The project's file stays</source>
      <translation>项目文件保留</translation>
    </message>
    <message>
      <source>not opened lately</source>
      <translation>近来未打开</translation>
    </message>
    <message>
      <source>film missing · {0}</source>
      <translation>影片缺失 · {0}</translation>
    </message>
    <message>
      <source>New versions need an address that begins with https://.</source>
      <translation>查找新版本需要以 https:// 开头的地址。</translation>
    </message>
    <message>
      <source>Look for new versions</source>
      <translation>查找新版本</translation>
    </message>
    <message>
      <source>Once a day, while the studio runs</source>
      <translation>工作室运行时每天一次</translation>
    </message>
    <message>
      <source>Address of the announcements</source>
      <translation>公告的地址</translation>
    </message>
    <message>
      <source>A file on the web that names the newest version</source>
      <translation>网络上写明最新版本的文件</translation>
    </message>
    <message>
      <source>Once a day at most, the studio asks this address for a small file. Nothing about you, your films or this machine is sent, and nothing is installed.</source>
      <translation>工作室每天最多向此地址请求一次小文件。不会发送有关您、您的影片或此电脑的任何信息，也不会安装任何内容。</translation>
    </message>
    <message>
      <source>https://…, which this build lacks</source>
      <translation>https://…，此版本没有提供</translation>
    </message>
    <message>
      <source>Whoever looks after this machine has switched it off</source>
      <translation>此电脑的管理者已将其关闭</translation>
    </message>
    <message>
      <source>ColorStudio {0} is available</source>
      <translation>ColorStudio {0} 已发布</translation>
    </message>
    <message>
      <source>Show takes</source>
      <translation>显示版本</translation>
    </message>
    <message>
      <source>Show the takes of the shot</source>
      <translation>显示镜头的版本</translation>
    </message>
    <message>
      <source>Scopes</source>
      <translation>示波器</translation>
    </message>
    <message>
      <source>Vectorscope, waveform, parade, histogram</source>
      <translation>矢量、波形、分列、直方图</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>全屏</translation>
    </message>
    <message>
      <source>The picture alone; again to go back</source>
      <translation>只有画面；再按返回</translation>
    </message>
    <message>
      <source>Reset layout</source>
      <translation>重置布局</translation>
    </message>
    <message>
      <source>Put every panel back</source>
      <translation>把各面板放回原处</translation>
    </message>
    <message>
      <source>Give commands other keys</source>
      <translation>为命令指定其他按键</translation>
    </message>
    <message>
      <source>All keys at a glance</source>
      <translation>所有按键一览</translation>
    </message>
    <message>
      <source>Versions and licences</source>
      <translation>版本与许可证</translation>
    </message>
    <message>
      <source>Every project, how far it is and when  (Ctrl+Shift+O)</source>
      <translation>每个项目，进展和时间  (Ctrl+Shift+O)</translation>
    </message>
    <message>
      <source>Open film…</source>
      <translation>打开影片…</translation>
    </message>
    <message>
      <source>Open a film or a project  (Ctrl+O)</source>
      <translation>打开影片或项目  (Ctrl+O)</translation>
    </message>
    <message>
      <source>Open pictures…</source>
      <translation>打开图片…</translation>
    </message>
    <message>
      <source>Open a folder of numbered pictures as a film</source>
      <translation>将编号图片的文件夹作为影片打开</translation>
    </message>
    <message>
      <source>Try the sample film</source>
      <translation>试用示例影片</translation>
    </message>
    <message>
      <source>A short film of our own</source>
      <translation>我们自制的短片</translation>
    </message>
    <message>
      <source>Turn black-and-white film into colour.</source>
      <translation>把黑白影片变成彩色。</translation>
    </message>
    <message>
      <source>Or drop a film, a project or a folder of pictures here.</source>
      <translation>或把影片、项目或图片文件夹拖到这里。</translation>
    </message>
    <message>
      <source>Open {0}</source>
      <translation>打开 {0}</translation>
    </message>
    <message>
      <source>Everything is saved as you work.</source>
      <translation>工作时一切自动保存。</translation>
    </message>
    <message>
      <source>This project holds more films: see File ▸ Films of this project.</source>
      <translation>此项目含有更多影片：见“文件 ▸ 此项目的影片”。</translation>
    </message>
    <message>
      <source>This film is in colour already. Its shots keep their colour, unless the inspector says otherwise.</source>
      <translation>此片已是彩色。其镜头保留自己的颜色，除非检查器另有说明。</translation>
    </message>
    <message>
      <source>Inspector</source>
      <translation>检查器</translation>
    </message>
    <message>
      <source>Jobs</source>
      <translation>任务</translation>
    </message>
    <message>
      <source>{0}: done.</source>
      <translation>{0}：完成。</translation>
    </message>
    <message>
      <source>Colorize</source>
      <translation>上色</translation>
    </message>
    <message>
      <source>Colour the selected shots, or this one</source>
      <translation>为选中的镜头或此镜头上色</translation>
    </message>
    <message>
      <source>Colorize film</source>
      <translation>为影片上色</translation>
    </message>
    <message>
      <source>Colour every shot</source>
      <translation>为每个镜头上色</translation>
    </message>
    <message>
      <source>Re-colorize range</source>
      <translation>为区间重新上色</translation>
    </message>
    <message>
      <source>Explore…</source>
      <translation>探索…</translation>
    </message>
    <message>
      <source>See this frame in six likely ways</source>
      <translation>以六种可能的方式看此帧</translation>
    </message>
    <message>
      <source>New seeds…</source>
      <translation>新种子…</translation>
    </message>
    <message>
      <source>Mark what came out badly among many shots</source>
      <translation>在众多镜头中标记效果不佳的</translation>
    </message>
    <message>
      <source>Detect shots…</source>
      <translation>检测镜头…</translation>
    </message>
    <message>
      <source>Find where shots begin</source>
      <translation>找出镜头的起点</translation>
    </message>
    <message>
      <source>Split shot</source>
      <translation>拆分镜头</translation>
    </message>
    <message>
      <source>Cut the shot at the playhead</source>
      <translation>在播放头处切开镜头</translation>
    </message>
    <message>
      <source>Merge shots</source>
      <translation>合并镜头</translation>
    </message>
    <message>
      <source>Make one of the selected shots</source>
      <translation>把选中的镜头合为一个</translation>
    </message>
    <message>
      <source>Move cut 1 frame left</source>
      <translation>切点左移 1 帧</translation>
    </message>
    <message>
      <source>Move the nearest cut</source>
      <translation>移动最近的切点</translation>
    </message>
    <message>
      <source>Move cut 1 frame right</source>
      <translation>切点右移 1 帧</translation>
    </message>
    <message>
      <source>Dissolve…</source>
      <translation>叠化…</translation>
    </message>
    <message>
      <source>Say over how many frames shots fade into each other</source>
      <translation>说明镜头叠化的帧数</translation>
    </message>
    <message>
      <source>Name shot…</source>
      <translation>命名镜头…</translation>
    </message>
    <message>
      <source>Give this shot a name</source>
      <translation>为此镜头命名</translation>
    </message>
    <message>
      <source>Marker</source>
      <translation>标记</translation>
    </message>
    <message>
      <source>Set or remove a marker here</source>
      <translation>在此设置或移除标记</translation>
    </message>
    <message>
      <source>Previous problem</source>
      <translation>上一个问题</translation>
    </message>
    <message>
      <source>Where the colour is worth a look</source>
      <translation>颜色值得一看之处</translation>
    </message>
    <message>
      <source>Next problem</source>
      <translation>下一个问题</translation>
    </message>
    <message>
      <source>Detect shots</source>
      <translation>检测镜头</translation>
    </message>
    <message>
      <source>Sensitivity in percent; more finds more cuts.
Shots that you split, merged or moved stay as they are, and so do names, grades
and settings. Undo brings the present list back.</source>
      <translation>灵敏度百分比；越高找到的切点越多。
你拆分、合并或移动的镜头保持不变，名称、调色
和设置亦然。撤销可恢复现有列表。</translation>
    </message>
    <message>
      <source>Dissolve</source>
      <translation>叠化</translation>
    </message>
    <message>
      <source>Name shot</source>
      <translation>命名镜头</translation>
    </message>
    <message>
      <source>Every shot has colour; select shots to colour them in another way.</source>
      <translation>每个镜头都有颜色；选择镜头以另一种方式上色。</translation>
    </message>
    <message>
      <source>Set in and out first (I and O): they say what to colour again.</source>
      <translation>请先设置入点和出点（I 和 O）：它们说明要重新上色的部分。</translation>
    </message>
    <message>
      <source>One shot.</source>
      <translation>一个镜头。</translation>
    </message>
    <message>
      <source>{0} shots.</source>
      <translation>{0} 个镜头。</translation>
    </message>
    <message>
      <source>The shot begins here already; move the playhead to split.</source>
      <translation>镜头已从这里开始；移动播放头以拆分。</translation>
    </message>
    <message>
      <source>There is only one shot, so there is no cut to move.</source>
      <translation>只有一个镜头，没有可移动的切点。</translation>
    </message>
    <message>
      <source>There is only one shot, so nothing fades into another.</source>
      <translation>只有一个镜头，没有可叠化的。</translation>
    </message>
    <message>
      <source>The shots at this cut are too short for a dissolve.</source>
      <translation>此切点处的镜头太短，无法叠化。</translation>
    </message>
    <message>
      <source>Add exemplar…</source>
      <translation>添加范例…</translation>
    </message>
    <message>
      <source>Colour more steadily</source>
      <translation>更稳定地上色</translation>
    </message>
    <message>
      <source>Colour with a new seed</source>
      <translation>用新种子上色</translation>
    </message>
    <message>
      <source>Lay a colour point</source>
      <translation>放置色点</translation>
    </message>
    <message>
      <source>Fade colour in black</source>
      <translation>在黑处淡去颜色</translation>
    </message>
    <message>
      <source>In colour already: {1}, which Colorize film leaves alone.</source>
      <translation>已是彩色：{1}，“为影片上色”不会动它们。</translation>
    </message>
    <message>
      <source>The shot begins at {0} now.</source>
      <translation>镜头现从 {0} 开始。</translation>
    </message>
    <message>
      <source>Frames over which the shots at {0} fade into each other, up to {1}; 0 is a cut.
Their colour is mixed there as the pictures are, once both are colorized again.</source>
      <translation>{0} 处的镜头叠化的帧数，最多 {1}；0 为硬切。
两者重新上色后，颜色在那里如画面一样混合。</translation>
    </message>
    <message>
      <source>Looking through the film for problems…</source>
      <translation>正在查找影片中的问题…</translation>
    </message>
    <message>
      <source>No more problems this way.</source>
      <translation>此方向没有更多问题。</translation>
    </message>
    <message>
      <source>1 more problem was found.</source>
      <translation>又找到 1 个问题。</translation>
    </message>
    <message>
      <source>{0} more problems were found.</source>
      <translation>又找到 {0} 个问题。</translation>
    </message>
    <message>
      <source>Curves and wheels act only in this range.</source>
      <translation>曲线和色轮只在此范围内起作用。</translation>
    </message>
    <message>
      <source>Hue against hue</source>
      <translation>色相对色相</translation>
    </message>
    <message>
      <source>What each hue, from left to right, becomes</source>
      <translation>各色相从左到右变成什么</translation>
    </message>
    <message>
      <source>Hue against saturation</source>
      <translation>色相对饱和度</translation>
    </message>
    <message>
      <source>How strong each hue, from left to right, becomes</source>
      <translation>各色相从左到右的强度</translation>
    </message>
    <message>
      <source>Shadows</source>
      <translation>阴影</translation>
    </message>
    <message>
      <source>A cast for what is dark</source>
      <translation>暗部的色偏</translation>
    </message>
    <message>
      <source>Midtones</source>
      <translation>中间调</translation>
    </message>
    <message>
      <source>A cast for what is neither</source>
      <translation>不明不暗处的色偏</translation>
    </message>
    <message>
      <source>Highlights</source>
      <translation>高光</translation>
    </message>
    <message>
      <source>A cast for what is bright</source>
      <translation>亮部的色偏</translation>
    </message>
    <message>
      <source>Luma from</source>
      <translation>亮度自</translation>
    </message>
    <message>
      <source>The darkest that is reached</source>
      <translation>所及的最暗处</translation>
    </message>
    <message>
      <source>Luma to</source>
      <translation>亮度至</translation>
    </message>
    <message>
      <source>The brightest that is reached</source>
      <translation>所及的最亮处</translation>
    </message>
    <message>
      <source>How far beyond these both it fades out</source>
      <translation>在两者之外多远淡出</translation>
    </message>
    <message>
      <source>Hue</source>
      <translation>色相</translation>
    </message>
    <message>
      <source>The hue in the middle of the range</source>
      <translation>范围中央的色相</translation>
    </message>
    <message>
      <source>How many degrees of hue are reached; 360 are all</source>
      <translation>所及色相的度数；360 为全部</translation>
    </message>
    <message>
      <source>How many degrees beyond it fades out</source>
      <translation>之外多少度淡出</translation>
    </message>
    <message>
      <source>Luma edge</source>
      <translation>亮度边缘</translation>
    </message>
    <message>
      <source>Hue width</source>
      <translation>色相宽度</translation>
    </message>
    <message>
      <source>Hue edge</source>
      <translation>色相边缘</translation>
    </message>
    <message>
      <source>Comes in by</source>
      <translation>进入方式</translation>
    </message>
    <message>
      <source>Goes out by</source>
      <translation>离开方式</translation>
    </message>
    <message>
      <source>a cut</source>
      <translation>硬切</translation>
    </message>
    <message>
      <source>a dissolve of </source>
      <translation>叠化 </translation>
    </message>
    <message>
      <source> frames</source>
      <translation> 帧</translation>
    </message>
    <message>
      <source>Frames that show this shot and the one beside it: colour is mixed there</source>
      <translation>显示此镜头及相邻镜头的帧：颜色在那里混合</translation>
    </message>
    <message>
      <source>Explore</source>
      <translation>探索</translation>
    </message>
    <message>
      <source>How different</source>
      <translation>差异程度</translation>
    </message>
    <message>
      <source>How far they may depart from the likeliest colour</source>
      <translation>可偏离最可能颜色的程度</translation>
    </message>
    <message>
      <source>More like this</source>
      <translation>更多类似</translation>
    </message>
    <message>
      <source>Six others</source>
      <translation>另外六种</translation>
    </message>
    <message>
      <source>Other likely ways, picked at random</source>
      <translation>随机取的其他可能方式</translation>
    </message>
    <message>
      <source>Colouring this frame in six ways…</source>
      <translation>正在以六种方式为此帧上色…</translation>
    </message>
    <message>
      <source>Click the one you like, and the shot follows it.</source>
      <translation>点击你喜欢的，镜头便遵循它。</translation>
    </message>
    <message>
      <source>Varied</source>
      <translation>多样</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>大胆</translation>
    </message>
    <message>
      <source>Variation {0}</source>
      <translation>变体 {0}</translation>
    </message>
    <message>
      <source>Colour the shot like this  ({0})</source>
      <translation>照此为镜头上色  （{0}）</translation>
    </message>
    <message>
      <source>More like variation {0}</source>
      <translation>更多类似变体 {0}</translation>
    </message>
    <message>
      <source>Others near this one  (Shift+{0})</source>
      <translation>与此相近的其他  （Shift+{0}）</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>风格</translation>
    </message>
    <message>
      <source>A grade to start from</source>
      <translation>作为起点的调色</translation>
    </message>
    <message>
      <source>Basic</source>
      <translation>基本</translation>
    </message>
    <message>
      <source>Curves</source>
      <translation>曲线</translation>
    </message>
    <message>
      <source>Wheels</source>
      <translation>色轮</translation>
    </message>
    <message>
      <source>Range</source>
      <translation>范围</translation>
    </message>
    <message>
      <source>Vividness, warmth and tint of all colour</source>
      <translation>所有颜色的鲜艳度、色温和色调</translation>
    </message>
    <message>
      <source>Turn single hues, or make them stronger or paler</source>
      <translation>转动单个色相，使其更强或更淡</translation>
    </message>
    <message>
      <source>Casts for shadows, midtones and highlights</source>
      <translation>阴影、中间调和高光的色偏</translation>
    </message>
    <message>
      <source>Limit curves and wheels to a range of luma or hue</source>
      <translation>把曲线和色轮限于亮度或色相的范围</translation>
    </message>
    <message>
      <source>Reset grade</source>
      <translation>重置调色</translation>
    </message>
    <message>
      <source>Show the colour as the model made it</source>
      <translation>显示模型所作的颜色</translation>
    </message>
    <message>
      <source>0 is grey, 1 is as the model made it</source>
      <translation>0 为灰，1 为模型所作</translation>
    </message>
    <message>
      <source>Blue to amber</source>
      <translation>从蓝到琥珀</translation>
    </message>
    <message>
      <source>Green to magenta</source>
      <translation>从绿到品红</translation>
    </message>
    <message>
      <source>Own tint</source>
      <translation>自有色调</translation>
    </message>
    <message>
      <source>How much of the tint or tone that the film has lies over the colour</source>
      <translation>影片自身色调有多少覆于颜色之上</translation>
    </message>
    <message>
      <source>Black point</source>
      <translation>黑点</translation>
    </message>
    <message>
      <source>Below this luma colour fades to grey</source>
      <translation>低于此亮度，颜色淡为灰</translation>
    </message>
    <message>
      <source>White point</source>
      <translation>白点</translation>
    </message>
    <message>
      <source>Above this luma colour fades to grey</source>
      <translation>高于此亮度，颜色淡为灰</translation>
    </message>
    <message>
      <source>Keep as look</source>
      <translation>存为风格</translation>
    </message>
    <message>
      <source>Keep this grade as a look</source>
      <translation>将此调色存为风格</translation>
    </message>
    <message>
      <source>Delete look</source>
      <translation>删除风格</translation>
    </message>
    <message>
      <source>Delete this look</source>
      <translation>删除此风格</translation>
    </message>
    <message>
      <source>Custom</source>
      <translation>自定义</translation>
    </message>
    <message>
      <source>Click to add a node, drag it, double click to remove it.
Keys: Insert adds, Delete removes, Left and Right choose, Up, Down, Page up and Page down move.</source>
      <translation>点击添加节点，拖动移动，双击移除。
按键：Insert 添加，Delete 移除，左右选择，上、下、Page up 和 Page down 移动。</translation>
    </message>
    <message>
      <source>1 node</source>
      <translation>1 个节点</translation>
    </message>
    <message>
      <source>{0} nodes</source>
      <translation>{0} 个节点</translation>
    </message>
    <message>
      <source>Follow the film</source>
      <translation>遵循影片</translation>
    </message>
    <message>
      <source>Remove these shots' own settings; they follow the film again</source>
      <translation>移除这些镜头自己的设置；它们重新遵循影片</translation>
    </message>
    <message>
      <source>Settings of all shots without their own</source>
      <translation>所有没有自己设置的镜头的设置</translation>
    </message>
    <message>
      <source>Settings of the shots selected</source>
      <translation>选中镜头的设置</translation>
    </message>
    <message>
      <source>No film</source>
      <translation>没有影片</translation>
    </message>
    <message>
      <source>Open a film to begin.</source>
      <translation>打开影片以开始。</translation>
    </message>
    <message>
      <source>Shots are not known yet; the whole film can be coloured anyway.</source>
      <translation>镜头尚不清楚；仍可为整部影片上色。</translation>
    </message>
    <message>
      <source>1 frame</source>
      <translation>1 帧</translation>
    </message>
    <message>
      <source>Holds for all shots; none has settings of its own.</source>
      <translation>适用于所有镜头；没有镜头有自己的设置。</translation>
    </message>
    <message>
      <source>own settings</source>
      <translation>自己的设置</translation>
    </message>
    <message>
      <source>as the film</source>
      <translation>同影片</translation>
    </message>
    <message>
      <source>{0} · {1} s</source>
      <translation>{0} · {1} 秒</translation>
    </message>
    <message>
      <source>Holds for {0} of {1} shots; the others have settings of their own.</source>
      <translation>适用于 {1} 个镜头中的 {0} 个；其余有自己的设置。</translation>
    </message>
    <message>
      <source>{0} ({1} of {2} frames)</source>
      <translation>{0}（{2} 帧中的 {1}）</translation>
    </message>
    <message>
      <source>approved</source>
      <translation>已认可</translation>
    </message>
    <message>
      <source>locked</source>
      <translation>已锁定</translation>
    </message>
    <message>
      <source>Scene {0}</source>
      <translation>场景 {0}</translation>
    </message>
    <message>
      <source>What to call the look</source>
      <translation>如何称呼该风格</translation>
    </message>
    <message>
      <source>With model, quality, steps and steadiness</source>
      <translation>含模型、质量、步数和稳定度</translation>
    </message>
    <message>
      <source>Shots that are given this look are then coloured this way, too</source>
      <translation>得到此风格的镜头此后也如此上色</translation>
    </message>
    <message>
      <source>A built-in look has this name; choose another.</source>
      <translation>已有内置风格用此名；请另选。</translation>
    </message>
    <message>
      <source>This replaces your look of the same name.</source>
      <translation>这会替换你的同名风格。</translation>
    </message>
    <message>
      <source>Kept for all your films, beside the built-in looks.</source>
      <translation>为你所有影片保留，与内置风格并列。</translation>
    </message>
    <message>
      <source>warm</source>
      <translation>暖</translation>
    </message>
    <message>
      <source>cool</source>
      <translation>冷</translation>
    </message>
    <message>
      <source>dusk</source>
      <translation>黄昏</translation>
    </message>
    <message>
      <source>night</source>
      <translation>夜</translation>
    </message>
    <message>
      <source>other clothes</source>
      <translation>其他服装</translation>
    </message>
    <message>
      <source>another way</source>
      <translation>另一种方式</translation>
    </message>
    <message>
      <source>likeliest</source>
      <translation>最可能</translation>
    </message>
    <message>
      <source>Mood…</source>
      <translation>氛围…</translation>
    </message>
    <message>
      <source>What sky, grass, skin ... of these shots weakly lean to</source>
      <translation>这些镜头的天空、草、皮肤等略微趋向的颜色</translation>
    </message>
    <message>
      <source>Colour the shots again, and they lean to it.</source>
      <translation>重新为镜头上色，它们便趋向于此。</translation>
    </message>
    <message>
      <source>Mood</source>
      <translation>氛围</translation>
    </message>
    <message>
      <source>What is seen of these things weakly leans to these colours, where nothing else is known. A double click changes a colour, Delete takes it out.</source>
      <translation>在别无所知之处，这些事物略微趋向这些颜色。双击更改颜色，Delete 移除。</translation>
    </message>
    <message>
      <source>Colours of things</source>
      <translation>事物的颜色</translation>
    </message>
    <message>
      <source>1 goes half the way, 2 nearly all of it</source>
      <translation>1 走一半，2 几乎走完</translation>
    </message>
    <message>
      <source>Kind of thing</source>
      <translation>事物种类</translation>
    </message>
    <message>
      <source>Add a colour for this kind of thing</source>
      <translation>为此类事物添加颜色</translation>
    </message>
    <message>
      <source>Begin from</source>
      <translation>起始于</translation>
    </message>
    <message>
      <source>Begin from the colours of a known mood</source>
      <translation>从已知氛围的颜色开始</translation>
    </message>
    <message>
      <source>Begin from…</source>
      <translation>起始于…</translation>
    </message>
    <message>
      <source>From approved shots</source>
      <translation>取自认可的镜头</translation>
    </message>
    <message>
      <source>The colours that things have in the shots you approved</source>
      <translation>事物在你认可的镜头中的颜色</translation>
    </message>
    <message>
      <source>Leave the mood as it is</source>
      <translation>保持氛围不变</translation>
    </message>
    <message>
      <source>The next colouring of these shots leans to it</source>
      <translation>这些镜头下次上色趋向于此</translation>
    </message>
    <message>
      <source>Looking at the approved shots…</source>
      <translation>正在查看认可的镜头…</translation>
    </message>
    <message>
      <source>Use mood</source>
      <translation>使用氛围</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>强度</translation>
    </message>
    <message>
      <source>Own colours</source>
      <translation>自定颜色</translation>
    </message>
    <message>
      <source>None</source>
      <translation>无</translation>
    </message>
    <message>
      <source>Noon</source>
      <translation>正午</translation>
    </message>
    <message>
      <source>Dusk</source>
      <translation>黄昏</translation>
    </message>
    <message>
      <source>Technicolor</source>
      <translation>特艺彩色</translation>
    </message>
    <message>
      <source>Autochrome</source>
      <translation>奥托克罗姆</translation>
    </message>
    <message>
      <source>Keep own colour</source>
      <translation>保留自有颜色</translation>
    </message>
    <message>
      <source>Show these shots as the film has them; Colorize film leaves them alone</source>
      <translation>按影片原样显示这些镜头；“为影片上色”不会动它们</translation>
    </message>
    <message>
      <source>In colour already.</source>
      <translation>已是彩色。</translation>
    </message>
    <message>
      <source>Tinted {0}.</source>
      <translation>染色：{0}。</translation>
    </message>
    <message>
      <source>Some are in colour already. {0}</source>
      <translation>有些已是彩色。{0}</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>问题</translation>
    </message>
    <message>
      <source>What helps here; undo takes it back</source>
      <translation>在此有帮助的做法；可撤销</translation>
    </message>
    <message>
      <source>Go to the next one  (N)</source>
      <translation>前往下一个  (N)</translation>
    </message>
    <message>
      <source>Hide this</source>
      <translation>隐藏此项</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>提示词</translation>
    </message>
    <message>
      <source>What the picture shows, and in which colours; Enter applies it</source>
      <translation>画面显示什么、何种颜色；按回车应用</translation>
    </message>
    <message>
      <source>For example: a red coat, green hills</source>
      <translation>例如：a red coat, green hills</translation>
    </message>
    <message>
      <source>Negative prompt</source>
      <translation>负面提示词</translation>
    </message>
    <message>
      <source>What the colours should avoid; Enter applies it</source>
      <translation>颜色应避免什么；按回车应用</translation>
    </message>
    <message>
      <source>For example: sepia, a blue cast</source>
      <translation>例如：sepia, a blue cast</translation>
    </message>
    <message>
      <source>Away from</source>
      <translation>远离</translation>
    </message>
    <message>
      <source>New seeds</source>
      <translation>新种子</translation>
    </message>
    <message>
      <source>Mark the shots that came out badly: only those are coloured again.</source>
      <translation>标记效果不佳的镜头：只有这些重新上色。</translation>
    </message>
    <message>
      <source>Colour the marked shots with another seed each</source>
      <translation>为标记的镜头各用另一种子上色</translation>
    </message>
    <message>
      <source>Mark all</source>
      <translation>全部标记</translation>
    </message>
    <message>
      <source>Mark every shot of this sheet</source>
      <translation>标记此页的每个镜头</translation>
    </message>
    <message>
      <source>Mark none</source>
      <translation>全不标记</translation>
    </message>
    <message>
      <source>Take all marks off</source>
      <translation>去除所有标记</translation>
    </message>
    <message>
      <source>Leave all shots as they are</source>
      <translation>所有镜头保持原样</translation>
    </message>
    <message>
      <source>New seed for 1 shot</source>
      <translation>1 个镜头的新种子</translation>
    </message>
    <message>
      <source>New seeds for {0} shots</source>
      <translation>{0} 个镜头的新种子</translation>
    </message>
    <message>
      <source>Find shots of this set…</source>
      <translation>查找此布景的镜头…</translation>
    </message>
    <message>
      <source>Name all shots of one set as a scene</source>
      <translation>把同一布景的所有镜头命名为场景</translation>
    </message>
    <message>
      <source>Review sheet…</source>
      <translation>审阅页…</translation>
    </message>
    <message>
      <source>Approve, lock and note shots on a sheet</source>
      <translation>在页上认可、锁定和注记镜头</translation>
    </message>
    <message>
      <source>Approve</source>
      <translation>认可</translation>
    </message>
    <message>
      <source>The shots meant are good; again: they are not</source>
      <translation>所指镜头良好；再按：并非如此</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>锁定</translation>
    </message>
    <message>
      <source>No job gives the shots meant new colour; again: unlock</source>
      <translation>没有任务会为所指镜头重新上色；再按：解锁</translation>
    </message>
    <message>
      <source>Note…</source>
      <translation>备注…</translation>
    </message>
    <message>
      <source>Write down what is to be known of the shots meant</source>
      <translation>写下所指镜头须知之事</translation>
    </message>
    <message>
      <source>The shots of “{0}” are selected: what you set now applies to all of them.</source>
      <translation>已选中“{0}”的镜头：你现在的设置适用于全部。</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>备注</translation>
    </message>
    <message>
      <source>What is to be known of these shots</source>
      <translation>这些镜头须知之事</translation>
    </message>
    <message>
      <source>Review shots</source>
      <translation>审阅镜头</translation>
    </message>
    <message>
      <source>Scene</source>
      <translation>场景</translation>
    </message>
    <message>
      <source>Which shots are shown</source>
      <translation>显示哪些镜头</translation>
    </message>
    <message>
      <source>Mark every shot</source>
      <translation>标记每个镜头</translation>
    </message>
    <message>
      <source>Close the sheet</source>
      <translation>关闭此页</translation>
    </message>
    <message>
      <source>These shots are good</source>
      <translation>这些镜头良好</translation>
    </message>
    <message>
      <source>Locked shots are never recoloured</source>
      <translation>锁定的镜头不会重新上色</translation>
    </message>
    <message>
      <source>Write down what is left to do</source>
      <translation>写下尚待完成之事</translation>
    </message>
    <message>
      <source>Select</source>
      <translation>选择</translation>
    </message>
    <message>
      <source>Close the sheet and select these shots, to grade them together and so on</source>
      <translation>关闭此页并选择这些镜头，以便一起调色等</translation>
    </message>
    <message>
      <source>All shots</source>
      <translation>所有镜头</translation>
    </message>
    <message>
      <source>Take approval back</source>
      <translation>收回认可</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>解锁</translation>
    </message>
    <message>
      <source>Shots of this set</source>
      <translation>此布景的镜头</translation>
    </message>
    <message>
      <source>Looking for shots</source>
      <translation>正在查找镜头</translation>
    </message>
    <message>
      <source>Name of the scene, such as Office</source>
      <translation>场景名称，如“办公室”</translation>
    </message>
    <message>
      <source>Name of the scene</source>
      <translation>场景名称</translation>
    </message>
    <message>
      <source>Name the marked shots as a scene and select them</source>
      <translation>把标记的镜头命名为场景并选中</translation>
    </message>
    <message>
      <source>Close without naming a scene</source>
      <translation>关闭而不命名场景</translation>
    </message>
    <message>
      <source>The most similar shots come first. Those that show this set are marked: correct the marks.</source>
      <translation>最相似的镜头在前。显示此布景的已标记：请更正标记。</translation>
    </message>
    <message>
      <source>Name scene of 1 shot</source>
      <translation>命名 1 个镜头的场景</translation>
    </message>
    <message>
      <source>Name scene of {0} shots</source>
      <translation>命名 {0} 个镜头的场景</translation>
    </message>
    <message>
      <source>Looking for shots of this set…</source>
      <translation>正在查找此布景的镜头…</translation>
    </message>
    <message>
      <source>{0} %</source>
      <translation>{0} %</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>草稿</translation>
    </message>
    <message>
      <source>Standard</source>
      <translation>标准</translation>
    </message>
    <message>
      <source>Fine</source>
      <translation>精细</translation>
    </message>
    <message>
      <source>Next colouring</source>
      <translation>下次上色</translation>
    </message>
    <message>
      <source>Guidance</source>
      <translation>引导</translation>
    </message>
    <message>
      <source>Which model invents the colour</source>
      <translation>由哪个模型创造颜色</translation>
    </message>
    <message>
      <source>Draft is quick: the default model's first guess as it is, fewer steps of others; fine takes its time</source>
      <translation>草稿很快：默认模型的初次猜测，其他模型步数较少；精细则从容</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>步数</translation>
    </message>
    <message>
      <source>Sampling steps of each pass, if any; 0: the number that Quality sets</source>
      <translation>每遍的采样步数（如有）；0：由质量决定</translation>
    </message>
    <message>
      <source>By quality</source>
      <translation>由质量决定</translation>
    </message>
    <message>
      <source>How strictly the prompt is followed; 1 is the model's default</source>
      <translation>遵循提示词的严格程度；1 为模型默认</translation>
    </message>
    <message>
      <source>How far from the grey picture the model may go, in percent; 0: its default</source>
      <translation>模型可偏离灰色画面多远，百分比；0：其默认</translation>
    </message>
    <message>
      <source>The model's own</source>
      <translation>模型自定</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>种子</translation>
    </message>
    <message>
      <source>Another seed, another colouring</source>
      <translation>另一种子，另一种上色</translation>
    </message>
    <message>
      <source>Steadiness</source>
      <translation>稳定度</translation>
    </message>
    <message>
      <source>Smoothing along the motion; 0 is off</source>
      <translation>沿运动的平滑；0 为关闭</translation>
    </message>
    <message>
      <source>Variety</source>
      <translation>变化</translation>
    </message>
    <message>
      <source>How far seeds may differ; 0 keeps to the likeliest colour</source>
      <translation>种子间可有多大差异；0 保持最可能的颜色</translation>
    </message>
    <message>
      <source>Lean</source>
      <translation>倾向</translation>
    </message>
    <message>
      <source>Which likely way the colour goes; see Explore</source>
      <translation>颜色走向哪种可能；见“探索”</translation>
    </message>
    <message>
      <source>What sky, grass, skin and other things weakly lean to</source>
      <translation>天空、草、皮肤等略微趋向的颜色</translation>
    </message>
    <message>
      <source>Find and try other models</source>
      <translation>查找并试用其他模型</translation>
    </message>
    <message>
      <source>Own mood</source>
      <translation>自定氛围</translation>
    </message>
    <message>
      <source>Put a mood together, or take your own</source>
      <translation>组合氛围，或采用自己的</translation>
    </message>
    <message>
      <source>Random seed</source>
      <translation>随机种子</translation>
    </message>
    <message>
      <source>Pick another seed at random</source>
      <translation>随机取另一个种子</translation>
    </message>
    <message>
      <source>Auto: what suits the film</source>
      <translation>自动：适合影片的</translation>
    </message>
    <message>
      <source>No commercial use: {0}</source>
      <translation>不可商用：{0}</translation>
    </message>
    <message>
      <source>{0} (not installed)</source>
      <translation>{0}（未安装）</translation>
    </message>
    <message>
      <source>Copy grade</source>
      <translation>复制调色</translation>
    </message>
    <message>
      <source>Copy the grade of this shot</source>
      <translation>复制此镜头的调色</translation>
    </message>
    <message>
      <source>Paste grade</source>
      <translation>粘贴调色</translation>
    </message>
    <message>
      <source>Give it to the shots selected</source>
      <translation>给予选中的镜头</translation>
    </message>
    <message>
      <source>Paste grade to scene</source>
      <translation>粘贴到场景</translation>
    </message>
    <message>
      <source>Give it to all shots of the scene</source>
      <translation>给予场景的所有镜头</translation>
    </message>
    <message>
      <source>Load grade…</source>
      <translation>载入调色…</translation>
    </message>
    <message>
      <source>Give these shots the grade of a file</source>
      <translation>给这些镜头文件中的调色</translation>
    </message>
    <message>
      <source>Save grade…</source>
      <translation>保存调色…</translation>
    </message>
    <message>
      <source>Write the grade of this shot to a file</source>
      <translation>将此镜头的调色写入文件</translation>
    </message>
    <message>
      <source>Apply to selection</source>
      <translation>应用到所选</translation>
    </message>
    <message>
      <source>Colour and grade them as this one</source>
      <translation>像此镜头一样上色和调色</translation>
    </message>
    <message>
      <source>Make film settings</source>
      <translation>设为影片设置</translation>
    </message>
    <message>
      <source>Let the film follow this shot</source>
      <translation>让影片遵循此镜头</translation>
    </message>
    <message>
      <source>Forget the settings of these shots</source>
      <translation>忘记这些镜头的设置</translation>
    </message>
    <message>
      <source>Grades (*.json)</source>
      <translation>调色 (*.json)</translation>
    </message>
    <message>
      <source>The grade is copied; select shots and paste it.</source>
      <translation>已复制调色；选择镜头并粘贴。</translation>
    </message>
    <message>
      <source>The grade is given to {0} of {1}.</source>
      <translation>调色已给予 {1} 中的 {0}。</translation>
    </message>
    <message>
      <source>Load grade</source>
      <translation>载入调色</translation>
    </message>
    <message>
      <source>Save grade</source>
      <translation>保存调色</translation>
    </message>
    <message>
      <source>These are the film's settings now, for all shots without their own.</source>
      <translation>这些现为影片的设置，适用于所有没有自己设置的镜头。</translation>
    </message>
    <message>
      <source>A click or Space marks a shot</source>
      <translation>点击或空格标记镜头</translation>
    </message>
    <message>
      <source>Match shots</source>
      <translation>匹配镜头</translation>
    </message>
    <message>
      <source>Which neighbouring shots these shots should match in colour</source>
      <translation>这些镜头的颜色应与哪些相邻镜头一致</translation>
    </message>
    <message>
      <source>Match</source>
      <translation>匹配</translation>
    </message>
    <message>
      <source>Palette memory</source>
      <translation>色彩记忆</translation>
    </message>
    <message>
      <source>Places and people that return get the colours they had before</source>
      <translation>重现的地点和人物得到先前的颜色</translation>
    </message>
    <message>
      <source>Places in space</source>
      <translation>空间位置</translation>
    </message>
    <message>
      <source>Where the camera moves, find its path: places that return are known by where they are. Takes some seconds a shot</source>
      <translation>在摄像机移动处找出其路径：重现的地点由位置识别。每个镜头需数秒</translation>
    </message>
    <message>
      <source>No other shot</source>
      <translation>不与其他镜头</translation>
    </message>
    <message>
      <source>Previous shot</source>
      <translation>上一个镜头</translation>
    </message>
    <message>
      <source>Next shot</source>
      <translation>下一个镜头</translation>
    </message>
    <message>
      <source>Both neighbours</source>
      <translation>两侧相邻</translation>
    </message>
    <message>
      <source>{0} (mixed)</source>
      <translation>{0}（混合）</translation>
    </message>
    <message>
      <source>no cast</source>
      <translation>无色偏</translation>
    </message>
    <message>
      <source>{0}°, {1} %</source>
      <translation>{0}°，{1} %</translation>
    </message>
    <message>
      <source>{0} points; the line is the camera's path. Drag to turn, scroll to come nearer.</source>
      <translation>{0} 个点；线为摄像机路径。拖动旋转，滚动靠近。</translation>
    </message>
    <message>
      <source>Space of this shot</source>
      <translation>此镜头的空间</translation>
    </message>
    <message>
      <source>Finding the camera and the distances of this shot…</source>
      <translation>正在找出此镜头的摄像机和距离…</translation>
    </message>
    <message>
      <source>Save points…</source>
      <translation>保存点…</translation>
    </message>
    <message>
      <source>Write them as PLY, for MeshLab, CloudCompare or Blender</source>
      <translation>写为 PLY，供 MeshLab、CloudCompare 或 Blender 使用</translation>
    </message>
    <message>
      <source>Save points</source>
      <translation>保存点</translation>
    </message>
    <message>
      <source>Points of this shot</source>
      <translation>此镜头的点</translation>
    </message>
    <message>
      <source>The points cannot be written there ({0}).</source>
      <translation>无法将点写入那里（{0}）。</translation>
    </message>
    <message>
      <source>Depth</source>
      <translation>深度</translation>
    </message>
    <message>
      <source>Show how far things are, where the camera moves</source>
      <translation>在摄像机移动处显示事物远近</translation>
    </message>
    <message>
      <source>Space of this shot…</source>
      <translation>此镜头的空间…</translation>
    </message>
    <message>
      <source>Turn around what the camera passed, as points</source>
      <translation>以点云环视摄像机所经之处</translation>
    </message>
    <message>
      <source>Finding the camera of this shot…</source>
      <translation>正在找出此镜头的摄像机…</translation>
    </message>
    <message>
      <source>Depth is known at {0:.0%} of this frame.</source>
      <translation>此帧 {0:.0%} 的深度已知。</translation>
    </message>
    <message>
      <source>Compare takes</source>
      <translation>比较版本</translation>
    </message>
    <message>
      <source>Look at two takes, A and B, instead of original and colour</source>
      <translation>查看两个版本 A 和 B，而非原片和彩色</translation>
    </message>
    <message>
      <source>Mark as A</source>
      <translation>标为 A</translation>
    </message>
    <message>
      <source>Compare the take that is picked out, as A</source>
      <translation>把选出的版本作为 A 比较</translation>
    </message>
    <message>
      <source>Mark as B</source>
      <translation>标为 B</translation>
    </message>
    <message>
      <source>Compare the take that is picked out, as B</source>
      <translation>把选出的版本作为 B 比较</translation>
    </message>
    <message>
      <source>Use A</source>
      <translation>使用 A</translation>
    </message>
    <message>
      <source>Show take A in the film</source>
      <translation>在影片中显示版本 A</translation>
    </message>
    <message>
      <source>Use B</source>
      <translation>使用 B</translation>
    </message>
    <message>
      <source>Show take B in the film</source>
      <translation>在影片中显示版本 B</translation>
    </message>
    <message>
      <source>Stop comparing</source>
      <translation>停止比较</translation>
    </message>
    <message>
      <source>Back to original and colour</source>
      <translation>回到原片和彩色</translation>
    </message>
    <message>
      <source>Keep still</source>
      <translation>保留静帧</translation>
    </message>
    <message>
      <source>Keep this frame as it is seen now</source>
      <translation>保留此帧现在的样子</translation>
    </message>
    <message>
      <source>Compare with still</source>
      <translation>与静帧比较</translation>
    </message>
    <message>
      <source>A still in the original's place</source>
      <translation>静帧替代原片显示</translation>
    </message>
    <message>
      <source>Stills…</source>
      <translation>静帧…</translation>
    </message>
    <message>
      <source>All stills of the film</source>
      <translation>影片的所有静帧</translation>
    </message>
    <message>
      <source>Which take should shot {0} show?</source>
      <translation>镜头 {0} 应显示哪个版本？</translation>
    </message>
    <message>
      <source>Kept: {0}.</source>
      <translation>已保留：{0}。</translation>
    </message>
    <message>
      <source>Go to one shot to compare its takes.</source>
      <translation>前往一个镜头以比较其版本。</translation>
    </message>
    <message>
      <source>Colorize this shot once more: comparing takes two of them.</source>
      <translation>请再为此镜头上色一次：比较需要两个版本。</translation>
    </message>
    <message>
      <source>Each Colorize of this shot adds a take here.</source>
      <translation>每次为此镜头上色都在这里增加一个版本。</translation>
    </message>
    <message>
      <source>Enter or a double click shows a take in the film</source>
      <translation>按回车或双击在影片中显示版本</translation>
    </message>
    <message>
      <source>Name take</source>
      <translation>命名版本</translation>
    </message>
    <message>
      <source>shown</source>
      <translation>正在显示</translation>
    </message>
    <message>
      <source>unfinished</source>
      <translation>未完成</translation>
    </message>
    <message>
      <source>Name…</source>
      <translation>名称…</translation>
    </message>
    <message>
      <source>{0} shots are selected. Select one to see its takes.</source>
      <translation>已选 {0} 个镜头。请选一个以查看其版本。</translation>
    </message>
    <message>
      <source>Show this take in the film</source>
      <translation>在影片中显示此版本</translation>
    </message>
    <message>
      <source>Give the take a name</source>
      <translation>为版本命名</translation>
    </message>
    <message>
      <source>Star</source>
      <translation>星标</translation>
    </message>
    <message>
      <source>Star the take, or unstar it</source>
      <translation>为版本加上或去除星标</translation>
    </message>
    <message>
      <source>Use its settings</source>
      <translation>使用其设置</translation>
    </message>
    <message>
      <source>Colour the shot next as this take was coloured</source>
      <translation>下次按此版本的方式为镜头上色</translation>
    </message>
    <message>
      <source>Delete the take; undo brings it back</source>
      <translation>删除版本；可撤销</translation>
    </message>
    <message>
      <source>Compare shows a still in place of the original, whichever frame you look at.</source>
      <translation>比较会以静帧替代原片，无论你看哪一帧。</translation>
    </message>
    <message>
      <source>There are no stills yet. “Keep still” keeps the frame as it is seen now.</source>
      <translation>还没有静帧。“保留静帧”保留此帧现在的样子。</translation>
    </message>
    <message>
      <source>Stills</source>
      <translation>静帧</translation>
    </message>
    <message>
      <source>Double click or Enter holds a still against the picture</source>
      <translation>双击或回车将静帧与画面对照</translation>
    </message>
    <message>
      <source>Leave the gallery</source>
      <translation>离开静帧库</translation>
    </message>
    <message>
      <source>Rename still</source>
      <translation>重命名静帧</translation>
    </message>
    <message>
      <source>Export still</source>
      <translation>导出静帧</translation>
    </message>
    <message>
      <source>Pictures (*.png)</source>
      <translation>图片 (*.png)</translation>
    </message>
    <message>
      <source>Export stills</source>
      <translation>导出静帧</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>重命名…</translation>
    </message>
    <message>
      <source>Name the still</source>
      <translation>为静帧命名</translation>
    </message>
    <message>
      <source>Remove the stills marked</source>
      <translation>移除标记的静帧</translation>
    </message>
    <message>
      <source>Export PNG…</source>
      <translation>导出 PNG…</translation>
    </message>
    <message>
      <source>Write the stills marked as PNG</source>
      <translation>将标记的静帧写为 PNG</translation>
    </message>
    <message>
      <source>Go to frame</source>
      <translation>前往帧</translation>
    </message>
    <message>
      <source>Go to the frame that it was taken from</source>
      <translation>前往取得它的那一帧</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>比较</translation>
    </message>
    <message>
      <source>Wipe the still against the picture</source>
      <translation>以划像对照静帧和画面</translation>
    </message>
    <message>
      <source>Comparison of takes</source>
      <translation>版本比较</translation>
    </message>
    <message>
      <source>Use {0}</source>
      <translation>使用 {0}</translation>
    </message>
    <message>
      <source>Matches the previous shot</source>
      <translation>与上一个镜头一致</translation>
    </message>
    <message>
      <source>Matches the next shot</source>
      <translation>与下一个镜头一致</translation>
    </message>
    <message>
      <source>Matches both neighbours</source>
      <translation>与两侧相邻一致</translation>
    </message>
    <message>
      <source>Take {0}</source>
      <translation>版本 {0}</translation>
    </message>
    <message>
      <source>Unfinished: colorize the shot again to go on with it</source>
      <translation>未完成：再次为镜头上色以继续</translation>
    </message>
    <message>
      <source>Memory was short: decoded in tiles</source>
      <translation>内存不足：分块解码</translation>
    </message>
    <message>
      <source>Memory was short: attention in slices</source>
      <translation>内存不足：分片注意力</translation>
    </message>
    <message>
      <source>Memory was short: painted smaller</source>
      <translation>内存不足：缩小绘制</translation>
    </message>
    <message>
      <source>Model: {0}</source>
      <translation>模型：{0}</translation>
    </message>
    <message>
      <source>Quality: {0}</source>
      <translation>质量：{0}</translation>
    </message>
    <message>
      <source>Seed: {0}</source>
      <translation>种子：{0}</translation>
    </message>
    <message>
      <source>Steadiness in time: {0}</source>
      <translation>时间稳定度：{0}</translation>
    </message>
    <message>
      <source>Made: {0}</source>
      <translation>制作：{0}</translation>
    </message>
    <message>
      <source>Palette memory: from 1 frame of an earlier shot</source>
      <translation>色彩记忆：取自先前镜头的 1 帧</translation>
    </message>
    <message>
      <source>Palette memory: off</source>
      <translation>色彩记忆：关</translation>
    </message>
    <message>
      <source>{0}, {1} steps</source>
      <translation>{0}，{1} 步</translation>
    </message>
    <message>
      <source>Variety: {0}</source>
      <translation>变化：{0}</translation>
    </message>
    <message>
      <source>Lean: {0}</source>
      <translation>倾向：{0}</translation>
    </message>
    <message>
      <source>Mood: {0}</source>
      <translation>氛围：{0}</translation>
    </message>
    <message>
      <source>Guidance: {0}</source>
      <translation>引导：{0}</translation>
    </message>
    <message>
      <source>Prompt: {0}</source>
      <translation>提示词：{0}</translation>
    </message>
    <message>
      <source>Away from: {0}</source>
      <translation>远离：{0}</translation>
    </message>
    <message>
      <source>Strength: {0}</source>
      <translation>强度：{0}</translation>
    </message>
    <message>
      <source>Exemplars at frame {0}</source>
      <translation>帧 {0} 的范例</translation>
    </message>
    <message>
      <source>Exemplars of like things: {0}</source>
      <translation>类似事物的范例：{0}</translation>
    </message>
    <message>
      <source>Palette memory: from {0} frames of earlier shots</source>
      <translation>色彩记忆：取自先前镜头的 {0} 帧</translation>
    </message>
    <message>
      <source>Confidence {0} % (100 %: colour you gave; {1} %: the model's own)</source>
      <translation>把握 {0} %（100 %：你给的颜色；{1} %：模型自定）</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>时间线</translation>
    </message>
    <message>
      <source>Below {0} %: motion brings the colour here badly, N stops here</source>
      <translation>低于 {0} %：运动难以把颜色带到这里，N 停在此处</translation>
    </message>
    <message>
      <source>Cut at {0}</source>
      <translation>切点在 {0}</translation>
    </message>
    <message>
      <source>{0} colour point</source>
      <translation>{0} 个色点</translation>
    </message>
    <message>
      <source>Approved</source>
      <translation>已认可</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>已锁定</translation>
    </message>
    <message>
      <source>Dissolve in: {0} frames</source>
      <translation>叠化进入：{0} 帧</translation>
    </message>
    <message>
      <source>Flicker {0:.1f} (visible above 1.0)</source>
      <translation>闪烁 {0:.1f}（高于 1.0 可见）</translation>
    </message>
    <message>
      <source>Play or pause</source>
      <translation>播放或暂停</translation>
    </message>
    <message>
      <source>Play at film speed</source>
      <translation>以影片速度播放</translation>
    </message>
    <message>
      <source>Play backwards</source>
      <translation>倒放</translation>
    </message>
    <message>
      <source>Again for double speed</source>
      <translation>再按加倍速度</translation>
    </message>
    <message>
      <source>Play forwards</source>
      <translation>正放</translation>
    </message>
    <message>
      <source>One frame back</source>
      <translation>后退一帧</translation>
    </message>
    <message>
      <source>One frame on</source>
      <translation>前进一帧</translation>
    </message>
    <message>
      <source>One second back</source>
      <translation>后退一秒</translation>
    </message>
    <message>
      <source>One second on</source>
      <translation>前进一秒</translation>
    </message>
    <message>
      <source>Ten seconds back</source>
      <translation>后退十秒</translation>
    </message>
    <message>
      <source>Ten seconds on</source>
      <translation>前进十秒</translation>
    </message>
    <message>
      <source>Go to where a shot begins</source>
      <translation>前往镜头起点</translation>
    </message>
    <message>
      <source>Go to where the next shot begins</source>
      <translation>前往下一镜头起点</translation>
    </message>
    <message>
      <source>Start of film</source>
      <translation>影片开头</translation>
    </message>
    <message>
      <source>Go to the first frame</source>
      <translation>前往第一帧</translation>
    </message>
    <message>
      <source>End of film</source>
      <translation>影片结尾</translation>
    </message>
    <message>
      <source>Go to the last frame</source>
      <translation>前往最后一帧</translation>
    </message>
    <message>
      <source>Go to…</source>
      <translation>前往…</translation>
    </message>
    <message>
      <source>Go to a timecode or frame</source>
      <translation>前往时间码或帧</translation>
    </message>
    <message>
      <source>Set in</source>
      <translation>设置入点</translation>
    </message>
    <message>
      <source>The range begins here</source>
      <translation>区间从这里开始</translation>
    </message>
    <message>
      <source>Set out</source>
      <translation>设置出点</translation>
    </message>
    <message>
      <source>The range ends here</source>
      <translation>区间到这里结束</translation>
    </message>
    <message>
      <source>Clear range</source>
      <translation>清除区间</translation>
    </message>
    <message>
      <source>Forget in and out</source>
      <translation>忘记入点和出点</translation>
    </message>
    <message>
      <source>Zoom timeline in</source>
      <translation>放大时间线</translation>
    </message>
    <message>
      <source>See less film, larger</source>
      <translation>看更少影片，更大</translation>
    </message>
    <message>
      <source>Zoom timeline out</source>
      <translation>缩小时间线</translation>
    </message>
    <message>
      <source>See more film</source>
      <translation>看更多影片</translation>
    </message>
    <message>
      <source>See the whole film</source>
      <translation>看整部影片</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>位置</translation>
    </message>
    <message>
      <source>A timecode, a frame, a time, or so far from here</source>
      <translation>时间码、帧、时间，或距此多远</translation>
    </message>
    <message>
      <source>Timecode 00:01:02:03, frame 1500, time 62.5s, or +10, -2s</source>
      <translation>时间码 00:01:02:03，帧 1500，时间 62.5s，或 +10、-2s</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>把握</translation>
    </message>
    <message>
      <source>Flicker</source>
      <translation>闪烁</translation>
    </message>
    <message>
      <source>Scroll the timeline</source>
      <translation>滚动时间线</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>并排</translation>
    </message>
    <message>
      <source>Original beside colour</source>
      <translation>原片在彩色旁</translation>
    </message>
    <message>
      <source>Wipe</source>
      <translation>划像</translation>
    </message>
    <message>
      <source>One over the other, a line between</source>
      <translation>一个叠在另一个上，中间一条线</translation>
    </message>
    <message>
      <source>Single</source>
      <translation>单画面</translation>
    </message>
    <message>
      <source>Colour alone</source>
      <translation>仅彩色</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>差异</translation>
    </message>
    <message>
      <source>Difference between original and colour</source>
      <translation>原片与彩色的差异</translation>
    </message>
    <message>
      <source>Fit picture</source>
      <translation>适应画面</translation>
    </message>
    <message>
      <source>See the whole picture</source>
      <translation>看整个画面</translation>
    </message>
    <message>
      <source>Actual pixels</source>
      <translation>实际像素</translation>
    </message>
    <message>
      <source>One film pixel a screen pixel</source>
      <translation>影片一像素对屏幕一像素</translation>
    </message>
    <message>
      <source>Hold for original</source>
      <translation>按住看原片</translation>
    </message>
    <message>
      <source>See the original while held</source>
      <translation>按住时看原片</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>速度</translation>
    </message>
    <message>
      <source>Viewer</source>
      <translation>查看器</translation>
    </message>
    <message>
      <source>The frame at the playhead: original and colour</source>
      <translation>播放头处的帧：原片和彩色</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>原片</translation>
    </message>
    <message>
      <source>No new colour yet</source>
      <translation>尚无新颜色</translation>
    </message>
    <message>
      <source>Difference, doubled</source>
      <translation>差异，加倍</translation>
    </message>
    <message>
      <source>Quick preview</source>
      <translation>快速预览</translation>
    </message>
    <message>
      <source>Preview, as it will be made</source>
      <translation>预览，与成品相同</translation>
    </message>
    <message>
      <source>From the still, {0} times</source>
      <translation>与静帧，{0} 倍</translation>
    </message>
    <message>
      <source>From A to B, {0} times</source>
      <translation>从 A 到 B，{0} 倍</translation>
    </message>
    <message>
      <source>{0} of the shots keep their own colour; select them alone to colour them.</source>
      <translation>{0} 个镜头保留自有颜色；单独选择它们以上色。</translation>
    </message>
    <message>
      <source>1 shot is locked and keeps its colour; unlock it to colour it.</source>
      <translation>1 个镜头已锁定并保留颜色；解锁以上色。</translation>
    </message>
    <message>
      <source>Looking at the film to choose a model…</source>
      <translation>正在查看影片以选择模型…</translation>
    </message>
    <message>
      <source>{0} shots are locked and keep their colour; unlock them to colour them.</source>
      <translation>{0} 个镜头已锁定并保留颜色；解锁以上色。</translation>
    </message>
    <message>
      <source>Colorize {0} shots</source>
      <translation>为 {0} 个镜头上色</translation>
    </message>
    <message>
      <source>Colorize shot {0}</source>
      <translation>为镜头 {0} 上色</translation>
    </message>
    <message>
      <source>done</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>Quitting stops this work:

{0}

Colour that is finished is kept, and colouring goes on from there when you ask for it again. An export that is not finished leaves no file. Quit?</source>
      <translation>退出会停止此工作：

{0}

已完成的颜色保留，再次要求时从那里继续上色。未完成的导出不留文件。退出？</translation>
    </message>
    <message>
      <source>{0} Select and colorize it to colour over it.</source>
      <translation>{0} 选择它并上色即可覆盖。</translation>
    </message>
    <message>
      <source>{0} Select and colorize them to colour over them.</source>
      <translation>{0} 选择它们并上色即可覆盖。</translation>
    </message>
    <message>
      <source>Not written: {0} did not finish.</source>
      <translation>未写出：{0} 未完成。</translation>
    </message>
    <message>
      <source>Frames {0} to {1} together: {2} %</source>
      <translation>帧 {0} 至 {1} 一起：{2} %</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>等待中</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>已暂停</translation>
    </message>
    <message>
      <source>cancelling…</source>
      <translation>正在取消…</translation>
    </message>
    <message>
      <source>cancelled; what is finished is kept</source>
      <translation>已取消；完成的保留</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>已取消</translation>
    </message>
    <message>
      <source>Cancel; what is finished is kept</source>
      <translation>取消；完成的保留</translation>
    </message>
    <message>
      <source>Show the log</source>
      <translation>显示日志</translation>
    </message>
    <message>
      <source>Nothing is running.</source>
      <translation>没有任务在运行。</translation>
    </message>
    <message>
      <source>Progress of the running job</source>
      <translation>运行中任务的进度</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>失败</translation>
    </message>
    <message>
      <source>starting</source>
      <translation>正在开始</translation>
    </message>
    <message>
      <source>{0} — {1}</source>
      <translation>{0} — {1}</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>{0}: shot {1}, {2} of {3} frames</source>
      <translation>{0}：镜头 {1}，{3} 帧中的 {2}</translation>
    </message>
    <message>
      <source>replaced by {0}</source>
      <translation>被 {0} 取代</translation>
    </message>
    <message>
      <source>Log of {0}</source>
      <translation>{0} 的日志</translation>
    </message>
    <message>
      <source>{0}: 1 shot done</source>
      <translation>{0}：完成 1 个镜头</translation>
    </message>
    <message>
      <source>{0}: {1} shots done</source>
      <translation>{0}：完成 {1} 个镜头</translation>
    </message>
    <message>
      <source>  · {0} waiting</source>
      <translation>  · {0} 个等待</translation>
    </message>
    <message>
      <source>{0} fps</source>
      <translation>{0} 帧/秒</translation>
    </message>
    <message>
      <source>Unfinished colouring</source>
      <translation>未完成的上色</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>继续进行</translation>
    </message>
    <message>
      <source>Colour what was left, from where it stopped</source>
      <translation>从停下处为余下的上色</translation>
    </message>
    <message>
      <source>What is coloured stays; the rest can be coloured at any time</source>
      <translation>已上色的保留；其余可随时上色</translation>
    </message>
    <message>
      <source>1 shot was left</source>
      <translation>1 个镜头</translation>
    </message>
    <message>
      <source>the film was left</source>
      <translation>影片</translation>
    </message>
    <message>
      <source>Go on with colouring? When ColorStudio ended, {0} unfinished.</source>
      <translation>继续上色？ColorStudio 结束时，{0}尚未完成。</translation>
    </message>
    <message>
      <source>{0} shots were left</source>
      <translation>{0} 个镜头</translation>
    </message>
    <message>
      <source>shots {0} and {1}</source>
      <translation>镜头 {0} 和 {1}</translation>
    </message>
    <message>
      <source>shots {0} to {1}</source>
      <translation>镜头 {0} 至 {1}</translation>
    </message>
    <message>
      <source>No colour yet</source>
      <translation>尚无颜色</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>等待中</translation>
    </message>
    <message>
      <source>Colouring</source>
      <translation>正在上色</translation>
    </message>
    <message>
      <source>Coloured</source>
      <translation>已上色</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>失败</translation>
    </message>
    <message>
      <source>Edited since</source>
      <translation>之后编辑过</translation>
    </message>
    <message>
      <source>Partly coloured</source>
      <translation>部分上色</translation>
    </message>
    <message>
      <source>Own colour</source>
      <translation>自有颜色</translation>
    </message>
    <message>
      <source>Natural</source>
      <translation>自然</translation>
    </message>
    <message>
      <source>Soft</source>
      <translation>柔和</translation>
    </message>
    <message>
      <source>Rich</source>
      <translation>浓郁</translation>
    </message>
    <message>
      <source>Warm print</source>
      <translation>暖调拷贝</translation>
    </message>
    <message>
      <source>Cool print</source>
      <translation>冷调拷贝</translation>
    </message>
    <message>
      <source>Clean blacks and whites</source>
      <translation>纯净黑白</translation>
    </message>
    <message>
      <source>Two-strip look</source>
      <translation>双色法风格</translation>
    </message>
    <message>
      <source>Three-strip look</source>
      <translation>三色法风格</translation>
    </message>
    <message>
      <source>Kodachrome look</source>
      <translation>柯达克罗姆风格</translation>
    </message>
    <message>
      <source>Autochrome look</source>
      <translation>奥托克罗姆风格</translation>
    </message>
    <message>
      <source>Hand-tinted look</source>
      <translation>手工着色风格</translation>
    </message>
    <message>
      <source>Faded print look</source>
      <translation>褪色拷贝风格</translation>
    </message>
    <message>
      <source>Skin</source>
      <translation>皮肤</translation>
    </message>
    <message>
      <source>Very fair</source>
      <translation>很白</translation>
    </message>
    <message>
      <source>Fair</source>
      <translation>白皙</translation>
    </message>
    <message>
      <source>Ruddy</source>
      <translation>红润</translation>
    </message>
    <message>
      <source>Olive</source>
      <translation>橄榄</translation>
    </message>
    <message>
      <source>Tan</source>
      <translation>小麦色</translation>
    </message>
    <message>
      <source>Brown</source>
      <translation>棕色</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>深色</translation>
    </message>
    <message>
      <source>Lips</source>
      <translation>嘴唇</translation>
    </message>
    <message>
      <source>Hair</source>
      <translation>头发</translation>
    </message>
    <message>
      <source>Blond</source>
      <translation>金发</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>红色</translation>
    </message>
    <message>
      <source>Chestnut</source>
      <translation>栗色</translation>
    </message>
    <message>
      <source>Black-brown</source>
      <translation>黑褐</translation>
    </message>
    <message>
      <source>Sky</source>
      <translation>天空</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>晴朗</translation>
    </message>
    <message>
      <source>Deep</source>
      <translation>深邃</translation>
    </message>
    <message>
      <source>Hazy</source>
      <translation>薄雾</translation>
    </message>
    <message>
      <source>Overcast</source>
      <translation>阴天</translation>
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
      <translation>河</translation>
    </message>
    <message>
      <source>Shallow</source>
      <translation>浅水</translation>
    </message>
    <message>
      <source>Plants</source>
      <translation>植物</translation>
    </message>
    <message>
      <source>Spring leaf</source>
      <translation>春叶</translation>
    </message>
    <message>
      <source>Summer leaf</source>
      <translation>夏叶</translation>
    </message>
    <message>
      <source>Conifer</source>
      <translation>针叶树</translation>
    </message>
    <message>
      <source>Grass</source>
      <translation>草</translation>
    </message>
    <message>
      <source>Dry grass</source>
      <translation>干草</translation>
    </message>
    <message>
      <source>Autumn</source>
      <translation>秋色</translation>
    </message>
    <message>
      <source>Earth</source>
      <translation>大地</translation>
    </message>
    <message>
      <source>Sand</source>
      <translation>沙</translation>
    </message>
    <message>
      <source>Soil</source>
      <translation>土壤</translation>
    </message>
    <message>
      <source>Clay</source>
      <translation>黏土</translation>
    </message>
    <message>
      <source>Sandstone</source>
      <translation>砂岩</translation>
    </message>
    <message>
      <source>Slate</source>
      <translation>板岩</translation>
    </message>
    <message>
      <source>Wood</source>
      <translation>木材</translation>
    </message>
    <message>
      <source>Pine</source>
      <translation>松木</translation>
    </message>
    <message>
      <source>Oak</source>
      <translation>橡木</translation>
    </message>
    <message>
      <source>Cherry</source>
      <translation>樱桃木</translation>
    </message>
    <message>
      <source>Walnut</source>
      <translation>胡桃木</translation>
    </message>
    <message>
      <source>Weathered</source>
      <translation>风化</translation>
    </message>
    <message>
      <source>Brick</source>
      <translation>砖</translation>
    </message>
    <message>
      <source>Red brick</source>
      <translation>红砖</translation>
    </message>
    <message>
      <source>Orange brick</source>
      <translation>橙砖</translation>
    </message>
    <message>
      <source>Yellow brick</source>
      <translation>黄砖</translation>
    </message>
    <message>
      <source>Roof tile</source>
      <translation>屋瓦</translation>
    </message>
    <message>
      <source>Metal</source>
      <translation>金属</translation>
    </message>
    <message>
      <source>Brass</source>
      <translation>黄铜</translation>
    </message>
    <message>
      <source>Copper</source>
      <translation>铜</translation>
    </message>
    <message>
      <source>Gold</source>
      <translation>金</translation>
    </message>
    <message>
      <source>Blued steel</source>
      <translation>蓝钢</translation>
    </message>
    <message>
      <source>Rust</source>
      <translation>锈</translation>
    </message>
    <message>
      <source>Cloth</source>
      <translation>布料</translation>
    </message>
    <message>
      <source>Navy</source>
      <translation>海军蓝</translation>
    </message>
    <message>
      <source>Denim</source>
      <translation>牛仔布</translation>
    </message>
    <message>
      <source>Khaki</source>
      <translation>卡其</translation>
    </message>
    <message>
      <source>Olive drab</source>
      <translation>军绿</translation>
    </message>
    <message>
      <source>Burgundy</source>
      <translation>酒红</translation>
    </message>
    <message>
      <source>Scarlet</source>
      <translation>猩红</translation>
    </message>
    <message>
      <source>Bottle green</source>
      <translation>瓶绿</translation>
    </message>
    <message>
      <source>Cream</source>
      <translation>奶油色</translation>
    </message>
    <message>
      <source>Comes with ColorStudio</source>
      <translation>随 ColorStudio 提供</translation>
    </message>
    <message>
      <source>Can be downloaded</source>
      <translation>可以下载</translation>
    </message>
    <message>
      <source>Damaged: remove it and download it again</source>
      <translation>已损坏：移除并重新下载</translation>
    </message>
    <message>
      <source>To be trained</source>
      <translation>待训练</translation>
    </message>
    <message>
      <source>Commercial use allowed</source>
      <translation>允许商业用途</translation>
    </message>
    <message>
      <source>No commercial use</source>
      <translation>不可商用</translation>
    </message>
    <message>
      <source>This build of ColorStudio has no encoder of {0} ({1}), and neither does the graphics card; choose {2}.</source>
      <translation>此版本的 ColorStudio 没有 {0} 的编码器 ({1})，显卡也没有；请选择 {2}。</translation>
    </message>
    <message>
      <source>Nothing here writes such a picture as {0}; choose another codec.</source>
      <translation>这里无法将此类画面写成 {0}；请选择其他编解码器。</translation>
    </message>
    <message>
      <source>The {0} encoder refuses pictures of {1}×{2}; choose another codec.</source>
      <translation>{0} 编码器不接受 {1}×{2} 的画面；请选择其他编解码器。</translation>
    </message>
    <message>
      <source>{0} keeps no field order, so interlaced pictures will look combed; deinterlace the film, or choose H.264, ProRes or FFV1.</source>
      <translation>{0} 不保存场序，隔行画面会呈梳状；请去隔行，或选择 H.264、ProRes 或 FFV1。</translation>
    </message>
    <message>
      <source>{0} leaves out what the film says about its screen and brightest light (HDR10); H.265, AV1 and H.264 keep it.</source>
      <translation>{0} 会丢失影片关于屏幕和最亮光线的信息 (HDR10)；H.265、AV1 和 H.264 会保留。</translation>
    </message>
    <message>
      <source>The closed captions inside the film's pictures are left out; H.264 and H.265 keep them, where the processor encodes.</source>
      <translation>画面内的字幕会被省略；由处理器编码的 H.264 和 H.265 会保留它们。</translation>
    </message>
    <message>
      <source>MKV cannot say that the picture is mirrored; MP4 and MOV can.</source>
      <translation>MKV 无法记录画面左右翻转；MP4 和 MOV 可以。</translation>
    </message>
    <message>
      <source>{0} holds no picture that can be decoded.</source>
      <translation>{0} 中没有可以解码的画面。</translation>
    </message>
    <message>
      <source>{0} cannot be read ({1}); check the drive, or copy the film to another one.</source>
      <translation>无法读取 {0} ({1})；请检查驱动器，或将影片复制到另一个驱动器。</translation>
    </message>
    <message>
      <source>{0} is a text file, not a film.</source>
      <translation>{0} 是文本文件，不是影片。</translation>
    </message>
    <message>
      <source>{0} is a list of other files, not a film; open one of those, or join them into one film first.</source>
      <translation>{0} 是其他文件的列表，不是影片；请打开其中一个，或先将它们合并为一部影片。</translation>
    </message>
    <message>
      <source>{0} holds {1}, so there is nothing to colour.</source>
      <translation>{0} 中是 {1}，没有可上色的内容。</translation>
    </message>
    <message>
      <source>{0} is coded in a way that this FFmpeg cannot decode.</source>
      <translation>{0} 的编码方式无法被此 FFmpeg 解码。</translation>
    </message>
    <message>
      <source>The folder {0} holds no numbered pictures such as 00001.png.</source>
      <translation>文件夹 {0} 中没有 00001.png 这样的编号图片。</translation>
    </message>
    <message>
      <source>The pictures in {0} are not numbered in one way: {1}.</source>
      <translation>{0} 中图片的编号方式不一致：{1}。</translation>
    </message>
    <message>
      <source>{0} is empty (0 bytes); copy the film again.</source>
      <translation>{0} 是空的 (0 字节)；请重新复制影片。</translation>
    </message>
    <message>
      <source>There is no film {0}.</source>
      <translation>没有影片 {0}。</translation>
    </message>
    <message>
      <source>{0} may not be read; check its permissions.</source>
      <translation>没有读取 {0} 的权限；请检查其权限。</translation>
    </message>
    <message>
      <source>{0} is not a film that can be opened, or its header is damaged.</source>
      <translation>{0} 不是可以打开的影片，或其文件头已损坏。</translation>
    </message>
    <message>
      <source>Picture {0} is missing in {1}; fill the gap or renumber the rest.</source>
      <translation>{1} 中缺少图片 {0}；请补上，或为其余图片重新编号。</translation>
    </message>
    <message>
      <source>The folder {0} does not exist; create it first.</source>
      <translation>文件夹 {0} 不存在；请先创建。</translation>
    </message>
    <message>
      <source>{0} is a folder; give the name of a file.</source>
      <translation>{0} 是文件夹；请给出文件名。</translation>
    </message>
    <message>
      <source>{0} is no ordinary file; give the name of one.</source>
      <translation>{0} 不是普通文件；请给出文件名。</translation>
    </message>
    <message>
      <source>{0} is the film itself; write the export to another name.</source>
      <translation>{0} 就是影片本身；请以其他名称导出。</translation>
    </message>
    <message>
      <source>{0} exists already; choose another name or allow overwriting.</source>
      <translation>{0} 已存在；请选择其他名称，或允许覆盖。</translation>
    </message>
    <message>
      <source>There is nothing to export: the chosen part of the film is empty.</source>
      <translation>没有可导出的内容：所选的影片部分为空。</translation>
    </message>
    <message>
      <source>{0} is written as 4:4:4 to keep the odd size {1}×{2}; some players cannot show it.</source>
      <translation>为保持奇数尺寸 {1}×{2}，{0} 以 4:4:4 写出；有些播放器无法显示。</translation>
    </message>
    <message>
      <source>The closed captions inside the film's pictures are left out.</source>
      <translation>画面内的字幕会被省略。</translation>
    </message>
    <message>
      <source>The film's transparency is left out.</source>
      <translation>影片的透明度会被省略。</translation>
    </message>
    <message>
      <source>{0} knows only video range: luma is scaled from full range.</source>
      <translation>{0} 只支持视频范围：亮度从全范围换算。</translation>
    </message>
    <message>
      <source>Luma is rounded from {0} to {1} bits.</source>
      <translation>亮度从 {0} 位舍入到 {1} 位。</translation>
    </message>
    <message>
      <source>Few devices play 10-bit H.264; H.265 or 8 bits play more widely.</source>
      <translation>能播放 10 位 H.264 的设备很少；H.265 或 8 位更通用。</translation>
    </message>
    <message>
      <source>Few devices play H.264 larger than {0}; H.265 plays there.</source>
      <translation>能播放大于 {0} 的 H.264 的设备很少；H.265 可以播放。</translation>
    </message>
    <message>
      <source>No frame was written to {0}, so there is no export.</source>
      <translation>没有帧写入 {0}，因此没有导出。</translation>
    </message>
    <message>
      <source>“{0}” and “{1}” are the same object already.</source>
      <translation>“{0}”和“{1}”已经是同一对象。</translation>
    </message>
    <message>
      <source>“{0}” is in no shot yet; point at it in one first.</source>
      <translation>“{0}”还不在任何镜头中；请先在某个镜头中指出它。</translation>
    </message>
    <message>
      <source>{0} is black and white; choose a copy of the film that has colour.</source>
      <translation>{0} 是黑白的；请选择影片的彩色副本。</translation>
    </message>
    <message>
      <source>{0} is the film itself; choose another copy of it, one with colour.</source>
      <translation>{0} 就是影片本身；请选择它的另一个彩色副本。</translation>
    </message>
    <message>
      <source>The exemplar {0} is grey; choose a picture in colour.</source>
      <translation>范例 {0} 是灰色的；请选择彩色图片。</translation>
    </message>
    <message>
      <source>The exemplar {0} is transparent all over; paint something on it.</source>
      <translation>范例 {0} 全部透明；请在上面画些内容。</translation>
    </message>
    <message>
      <source>The film {0} is grey; take an exemplar from one in colour.</source>
      <translation>影片 {0} 是灰色的；请从彩色影片中取范例。</translation>
    </message>
    <message>
      <source>The exemplar {0} is not a picture that can be read, or is cut short; if it is a film, name the frame as {1}@TIME.</source>
      <translation>范例 {0} 不是可读取的图片，或被截断；如果它是影片，请用 {1}@TIME 指明帧。</translation>
    </message>
    <message>
      <source>The box in an object's exemplar holds nothing; draw it larger.</source>
      <translation>对象范例中的框里没有内容；请画大一些。</translation>
    </message>
    <message>
      <source>The exemplar {0} cannot be read: {1}.</source>
      <translation>无法读取范例 {0}：{1}。</translation>
    </message>
    <message>
      <source>The exemplar {0} is larger than can be read; save it with at most 30000 pixels a side.</source>
      <translation>范例 {0} 过大；请以每边最多 30000 像素保存。</translation>
    </message>
    <message>
      <source>The stored colour of {0} is damaged from {1} on; colorize it again, which colours what is damaged and keeps the rest.</source>
      <translation>{0} 保存的颜色从 {1} 起已损坏；请重新上色，只会为损坏部分上色并保留其余部分。</translation>
    </message>
    <message>
      <source>This frame has no colour yet; colour its shot first.</source>
      <translation>此帧还没有颜色；请先为其镜头上色。</translation>
    </message>
    <message>
      <source>{0} has no list of "rules".</source>
      <translation>{0} 没有 "rules" 列表。</translation>
    </message>
    <message>
      <source>The rule {0} names the thing {1}; there are: {2}.</source>
      <translation>规则 {0} 提到 {1}；可用的有：{2}。</translation>
    </message>
    <message>
      <source>These shots have no colour yet; colour them first.</source>
      <translation>这些镜头还没有颜色；请先上色。</translation>
    </message>
    <message>
      <source>Nothing with a name is seen in these shots.</source>
      <translation>这些镜头中看不到有名称的事物。</translation>
    </message>
    <message>
      <source>{0} cannot be written: {1}.</source>
      <translation>无法写入 {0}：{1}。</translation>
    </message>
    <message>
      <source>The shots are not known yet; detect them first.</source>
      <translation>还不知道镜头；请先检测。</translation>
    </message>
    <message>
      <source>No NVIDIA driver is installed here, so there is no graphics card to fetch torch for.</source>
      <translation>这里没有安装 NVIDIA 驱动程序，因此没有需要获取 torch 的显卡。</translation>
    </message>
    <message>
      <source>{0} has {1} free and torch for the graphics card needs {2}; free some space first.</source>
      <translation>{0} 有 {1} 可用空间，而显卡用的 torch 需要 {2}；请先腾出空间。</translation>
    </message>
    <message>
      <source>Another ColorStudio is fetching torch; wait for it.</source>
      <translation>另一个 ColorStudio 正在获取 torch；请等待。</translation>
    </message>
    <message>
      <source>{0} cannot be removed ({1}); close all windows of ColorStudio and try again.</source>
      <translation>无法移除 {0} ({1})；请关闭 ColorStudio 的所有窗口后重试。</translation>
    </message>
    <message>
      <source>{0} is no wheel; it is thrown away, fetch it again.</source>
      <translation>{0} 不是 wheel；已丢弃，请重新获取。</translation>
    </message>
    <message>
      <source>The wheel {0} leads out of its folder; it is not used.</source>
      <translation>wheel {0} 指向其文件夹之外；不使用。</translation>
    </message>
    <message>
      <source>You may not write {0} or its folder; copy the project to a place of your own.</source>
      <translation>您不能写入 {0} 或其文件夹；请将项目复制到您自己的位置。</translation>
    </message>
    <message>
      <source>{0} exists already; open it or choose another name.</source>
      <translation>{0} 已存在；请打开它或选择其他名称。</translation>
    </message>
    <message>
      <source>{0} is no folder that you may write; choose another.</source>
      <translation>{0} 不是您可以写入的文件夹；请选择其他文件夹。</translation>
    </message>
    <message>
      <source>{0} is a folder; choose a .colorstudio file.</source>
      <translation>{0} 是文件夹；请选择 .colorstudio 文件。</translation>
    </message>
    <message>
      <source>There is no project {0}; check the name or create it.</source>
      <translation>没有项目 {0}；请检查名称或创建它。</translation>
    </message>
    <message>
      <source>The colour copy's name holds letters that cannot be read; rename it or its folder.</source>
      <translation>彩色副本的名称含有无法读取的字符；请重命名它或其文件夹。</translation>
    </message>
    <message>
      <source>{0} is another film than the colour copy; choose it as a new one.</source>
      <translation>{0} 与彩色副本不是同一部影片；请将其选为新的副本。</translation>
    </message>
    <message>
      <source>The colour copy {0} is missing or has changed; put it back, choose it again, or do without it.</source>
      <translation>彩色副本 {0} 缺失或已改变；请放回、重新选择，或不使用它。</translation>
    </message>
    <message>
      <source>This film has no colour copy; choose one first.</source>
      <translation>此影片没有彩色副本；请先选择一个。</translation>
    </message>
    <message>
      <source>What the project says of a colour copy is damaged; choose the copy again.</source>
      <translation>项目中关于彩色副本的记录已损坏；请重新选择副本。</translation>
    </message>
    <message>
      <source>The film {0} is missing; put it back or relink it.</source>
      <translation>影片 {0} 缺失；请放回或重新链接。</translation>
    </message>
    <message>
      <source>There is no film {0} in this project; add it first.</source>
      <translation>此项目中没有影片 {0}；请先添加。</translation>
    </message>
    <message>
      <source>{0} has changed since it was added to the project; put the former file back or relink the film.</source>
      <translation>{0} 自加入项目后已改变；请放回原文件或重新链接影片。</translation>
    </message>
    <message>
      <source>{0} is another film: {1}; choose the right file.</source>
      <translation>{0} 是另一部影片：{1}；请选择正确的文件。</translation>
    </message>
    <message>
      <source>What the project says of a film is damaged; restore the project from a backup.</source>
      <translation>项目中关于影片的记录已损坏；请从备份恢复项目。</translation>
    </message>
    <message>
      <source>{0} cannot be read ({1}); check the file and its drive.</source>
      <translation>无法读取 {0} ({1})；请检查文件及其驱动器。</translation>
    </message>
    <message>
      <source>{0} was made by a newer ColorStudio (format {1}, this one knows up to {2}); update ColorStudio to open it.</source>
      <translation>{0} 由更新的 ColorStudio 创建 (格式 {1}，此版本支持到 {2})；请更新 ColorStudio 后打开。</translation>
    </message>
    <message>
      <source>{0} was made by an older ColorStudio; open it once for writing to bring it to today's format.</source>
      <translation>{0} 由较旧的 ColorStudio 创建；请以可写方式打开一次，使其成为当前格式。</translation>
    </message>
    <message>
      <source>{0} holds rows that refer to nothing, so it was not brought to the new format; restore it from a backup.</source>
      <translation>{0} 含有无所指的记录，因此未转换为新格式；请从备份恢复。</translation>
    </message>
    <message>
      <source>{0} cannot be written ({1}), so the project was left as it was; check the drive and try again.</source>
      <translation>无法写入 {0} ({1})，项目保持原样；请检查驱动器后重试。</translation>
    </message>
    <message>
      <source>There is no shot with id {0}; it was merged or removed.</source>
      <translation>没有标识为 {0} 的镜头；它已被合并或移除。</translation>
    </message>
    <message>
      <source>Shots must have frames, must not overlap and must lie within the film's {0} frames; correct the shot list.</source>
      <translation>镜头必须有帧、不得重叠，并且必须在影片的 {0} 帧之内；请更正镜头列表。</translation>
    </message>
    <message>
      <source>Frame {0} is not inside the shot; choose one from {1} to {2}.</source>
      <translation>帧 {0} 不在镜头内；请选择 {1} 到 {2} 之间的帧。</translation>
    </message>
    <message>
      <source>Only neighbouring shots can be merged; select two or more.</source>
      <translation>只能合并相邻的镜头；请选择两个或更多。</translation>
    </message>
    <message>
      <source>No shot begins or ends at frame {0}.</source>
      <translation>没有镜头在帧 {0} 开始或结束。</translation>
    </message>
    <message>
      <source>Grade {0}</source>
      <translation>为 {0} 调色</translation>
    </message>
    <message>
      <source>Change settings of {0}</source>
      <translation>更改 {0} 的设置</translation>
    </message>
    <message>
      <source>New seed for {0}</source>
      <translation>{0} 的新种子</translation>
    </message>
    <message>
      <source>Change look of {0}</source>
      <translation>更改 {0} 的外观</translation>
    </message>
    <message>
      <source>Add exemplar</source>
      <translation>添加范例</translation>
    </message>
    <message>
      <source>Keep stills</source>
      <translation>保留静帧</translation>
    </message>
    <message>
      <source>Remove stills</source>
      <translation>移除多个静帧</translation>
    </message>
    <message>
      <source>Remove still</source>
      <translation>移除静帧</translation>
    </message>
    <message>
      <source>Bind {0}</source>
      <translation>绑定 {0}</translation>
    </message>
    <message>
      <source>Release {0}</source>
      <translation>解除 {0}</translation>
    </message>
    <message>
      <source>Take cast</source>
      <translation>采用角色表</translation>
    </message>
    <message>
      <source>Mark dissolves</source>
      <translation>标记多处叠化</translation>
    </message>
    <message>
      <source>Carry work over from {0}</source>
      <translation>从 {0} 带入工作</translation>
    </message>
    <message>
      <source>Film palette</source>
      <translation>影片调色板</translation>
    </message>
    <message>
      <source>Set shots</source>
      <translation>设定镜头</translation>
    </message>
    <message>
      <source>Find shots</source>
      <translation>查找镜头</translation>
    </message>
    <message>
      <source>Export {0}</source>
      <translation>导出 {0}</translation>
    </message>
    <message>
      <source>Mark dissolve</source>
      <translation>标记叠化</translation>
    </message>
    <message>
      <source>Remove dissolve</source>
      <translation>移除叠化</translation>
    </message>
    <message>
      <source>Use a colour copy</source>
      <translation>使用彩色副本</translation>
    </message>
    <message>
      <source>Do without the colour copy</source>
      <translation>不使用彩色副本</translation>
    </message>
    <message>
      <source>Change exemplar</source>
      <translation>更改范例</translation>
    </message>
    <message>
      <source>Remove exemplar</source>
      <translation>移除范例</translation>
    </message>
    <message>
      <source>Change marker</source>
      <translation>更改标记</translation>
    </message>
    <message>
      <source>Remove marker</source>
      <translation>移除标记</translation>
    </message>
    <message>
      <source>Set object</source>
      <translation>设定对象</translation>
    </message>
    <message>
      <source>Remove object</source>
      <translation>移除对象</translation>
    </message>
    <message>
      <source>Remove colour points</source>
      <translation>移除颜色点</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>审阅</translation>
    </message>
    <message>
      <source>Set scene</source>
      <translation>设定场景</translation>
    </message>
    <message>
      <source>Remove scene</source>
      <translation>移除场景</translation>
    </message>
    <message>
      <source>Change film settings</source>
      <translation>更改影片设置</translation>
    </message>
    <message>
      <source>Change project settings</source>
      <translation>更改项目设置</translation>
    </message>
    <message>
      <source>Move shot border</source>
      <translation>移动镜头边界</translation>
    </message>
    <message>
      <source>Name still</source>
      <translation>命名静帧</translation>
    </message>
    <message>
      <source>Delete take</source>
      <translation>删除版本</translation>
    </message>
    <message>
      <source>Choose take</source>
      <translation>选择版本</translation>
    </message>
    <message>
      <source>Show grey</source>
      <translation>显示灰度</translation>
    </message>
  </context>
</TS>

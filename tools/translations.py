"""``python -m tools.translations``: the studio's texts into catalogues, and catalogues for Qt.

Reads every text that the studio hands to Qt, brings the ``.ts`` files of ``tools/catalogues``
up to date, and compiles them with Qt's own lrelease. Texts that nobody uses any more leave the
catalogue; new ones come in as unfinished.
"""

import ast
import itertools
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "tools" / "catalogues"
COMPILED = ROOT / "resources" / "translations"
SENTENCES = COMPILED / "sentences.json"
# Whose sentences the studio shows most: those of the rooms below that are translated.
_SEEN = (
    *("film/encoders", "film/movie", "film/probe", "film/reader", "film/source", "film/target"),
    *("film/writer", "engine/cast", "engine/donor/donor", "engine/exemplars", "engine/export"),
    *("engine/fixing", "engine/moods", "engine/stills", "engine/worker/tasks", "models/card_torch"),
    *("project/document", "project/donors", "project/films", "project/migrations"),
    "project/shots",
)
_ERRORS = {"FilmError", "ModelError", "Notice", "ProjectError", "UsageError"}
_COMMAND = re.compile(r"[a-z]+\.[a-z0-9-]+")
_CONTEXT = "ColorStudio"  # one for all: the same English text says the same everywhere


def texts() -> list[str]:
    """All texts of the studio, in the order of the code."""
    found: dict[str, None] = {}
    for path in sorted((ROOT / "colorstudio" / "app").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            found |= dict.fromkeys(_of_node(node))
    found |= dict.fromkeys(_named())
    found |= dict.fromkeys(sentences())
    return [text for text in found if text.strip()]


def sentences() -> list[str]:
    """Templates of what engine, film and project say, in the order of the code."""
    found: dict[str, None] = {}
    for name in _SEEN:
        text = (ROOT / "colorstudio" / f"{name}.py").read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(text)):
            match node:
                case ast.Call(func=ast.Name(id=kind), args=[first, *_]) if kind in _ERRORS:
                    found |= dict.fromkeys(_template(first))
                case ast.Call(func=ast.Attribute(ast.Name("notices"), "append"), args=[first]):
                    found |= dict.fromkeys(_template(first))
                case _:
                    pass
    for room in ("app", "engine", "project"):
        for path in sorted((ROOT / "colorstudio" / room).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                found |= dict.fromkeys(filter(_has_words, _edits(node)))
    return list(found)


def _edits(node: ast.AST) -> list[str]:
    """What steps of the history and jobs are called."""
    match node:
        case ast.Call(func=ast.Attribute(attr="edit" | "background" | "_edit"), args=[first, *_]):
            return _template(first)
        case ast.Assign(targets=[ast.Name("title")], value=value):
            return _template(value)
        case ast.AnnAssign(target=ast.Name("title"), value=ast.expr() as value):
            return _template(value)
        case ast.FunctionDef(name="title", body=body):
            return [
                t
                for one in body
                if isinstance(one, ast.Return) and one.value
                for t in _template(one.value)
            ]
        case _:
            return []


def _has_words(template: str) -> bool:
    """Enough of its own to be known by: "{0} is {1}" could be anything."""
    return len(re.sub(r"\{\d+\}|\W", "", template)) >= 4 and template[0].isupper()


def _template(value: ast.expr) -> list[str]:
    """The text of a sentence with {0}, {1} … for what varies; nothing where it is no literal."""
    match value:
        case ast.Constant(str(text)):
            return [text]
        case ast.IfExp(body=one, orelse=other):
            return [*_template(one), *_template(other)]
        case ast.JoinedStr(parts):
            places = itertools.count()
            said = (str(p.value) if isinstance(p, ast.Constant) else None for p in parts)
            return ["".join(f"{{{next(places)}}}" if p is None else p for p in said)]
        case _:
            return []


def _of_node(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Call(
            func=ast.Attribute(attr="tr") | ast.Name(id="_tr" | "tr" | "_translated" | "_said")
        ):
            yield from _words(node)[:1]
        case ast.Call(func=ast.Attribute(attr="translate")):
            yield from _words(node)[1:2]
        case ast.Call(func=ast.Name(id="Menu")):
            yield from _words(node)[:1]
        case ast.Call():
            words = _words(node)
            if len(words) >= 3 and _COMMAND.fullmatch(words[0]):
                yield from words[1:3]
        case ast.Assign(targets=[ast.Name(id="_MENUS" | "MENUS")]):
            yield from _constants(node.value)
        case _:
            pass


def _named() -> Iterator[str]:
    """Names of things that are looked up: states, looks, colours, where models stand."""
    from colorstudio.app.base.sentences import SHOTS
    from colorstudio.app.points.palettes import PALETTES
    from colorstudio.app.shots.looks import BUILT_IN
    from colorstudio.app.timeline.painter import state_text
    from colorstudio.engine.shot_state import ShotState

    yield from SHOTS
    yield from map(state_text, ShotState)
    yield from (look.name for look in BUILT_IN)
    for palette in PALETTES:
        yield palette.material
        yield from (swatch.name for swatch in palette.swatches)
    tree = ast.parse((ROOT / "colorstudio" / "models" / "words.py").read_text(encoding="utf-8"))
    for function in tree.body:
        if isinstance(function, ast.FunctionDef) and function.name in ("state", "use"):
            said = _constants(ast.Module(function.body[1:], []))
            yield from (text for text in said if text == text.strip())  # not halves of sentences


def _words(call: ast.Call) -> list[str]:
    """The literal texts among a call's arguments, also of a tuple that is spread."""
    words: list[str] = []
    for argument in call.args:
        spread = argument.value if isinstance(argument, ast.Starred) else argument
        parts = spread.elts if isinstance(spread, ast.Tuple) else [spread]
        words += [p.value for p in parts if isinstance(p, ast.Constant) and type(p.value) is str]
    return words


def _constants(value: ast.AST) -> Iterator[str]:
    for node in ast.walk(value):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def read(path: Path) -> dict[str, str]:
    """A catalogue's translations by English text; empty where there is none yet."""
    root = ET.parse(path).getroot()
    return {m.findtext("source", ""): m.findtext("translation", "") for m in root.iter("message")}


def write(path: Path, language: str, translations: dict[str, str]) -> None:
    """A catalogue as Qt Linguist reads and writes it."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = _CONTEXT
    for source, translation in translations.items():
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = source
        said = ET.SubElement(message, "translation")
        said.text = translation
        if not translation:
            said.set("type", "unfinished")
    ET.indent(root)
    text = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(f"{head}{text}\n", encoding="utf-8")


def compile_catalogue(path: Path) -> Path:
    """The ``.qm`` that ships. It finds texts whatever room of the studio asks for them."""
    target = COMPILED / f"{path.stem}.qm"
    command = ["pyside6-lrelease", "-silent", "-compress", str(path), "-qm", str(target)]
    subprocess.run(command, check=True)
    return target


def main() -> None:
    """Bring all catalogues up to date and say what is left to translate."""
    now = texts()
    SENTENCES.write_text(json.dumps(sentences(), indent=1) + "\n", encoding="utf-8")
    for path in sorted(FOLDER.glob("*.ts")):
        known = read(path)
        write(path, path.stem, {text: known.get(text, "") for text in now})
        compile_catalogue(path)
        left = sum(not known.get(text) for text in now)
        sys.stdout.write(f"{path.name}: {len(now)} texts, {left} to translate\n")


if __name__ == "__main__":
    main()

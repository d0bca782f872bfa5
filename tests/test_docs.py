"""What the documentation tells people to type is there."""

import argparse
import re
from pathlib import Path

import pytest

from colorstudio.cli.main import build_parser

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("docs/*.md"), ROOT / "README.md"])
_CODE = re.compile(r"`([^`\n]+)`|^(colorstudio [^\n]+)$", re.MULTILINE)
_OPTION = re.compile(r"(?<![\w-])(--?[a-z][a-z-]*)")


def commands(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """Of a parser, by name; none where it has no more words."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    return {}


def said(page: Path) -> list[str]:
    """What a page has people type, continued lines joined."""
    text = page.read_text().replace("\\\n", " ")
    found = ((inline or block).strip() for inline, block in _CODE.findall(text))
    return [words for words in found if words.startswith("colorstudio ")]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_commands_and_options_exist(page: Path) -> None:
    for words in said(page):
        here, rest = build_parser(), words.split("#")[0].split()[1:]
        while rest and rest[0] in commands(here):
            here, rest = commands(here)[rest[0]], rest[1:]
        known = {text for action in here._actions for text in action.option_strings}
        for option in _OPTION.findall(" ".join(rest)):
            assert option in known, f"{words}: no {option}"

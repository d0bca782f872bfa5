"""Options from a YAML file stand where options of the command line do."""

from pathlib import Path

import pytest

from colorstudio.cli.config import expand
from colorstudio.cli.main import build_parser
from colorstudio.errors import UsageError


def test_options_come_from_the_file_and_the_command_line_wins(tmp_path: Path) -> None:
    settings = tmp_path / "s.yaml"
    settings.write_text("crf: 20\nno-audio: true\nseed: 3\nexemplar: [a.png, b.png]\n")
    words = expand(["colorize", "f.mkv", "-o", "o.mp4", "--seed", "5", "--config", str(settings)])
    args = build_parser().parse_args(words)
    assert (args.crf, args.no_audio, args.seed) == (20, True, 5)
    assert args.exemplar == ["a.png", "b.png"]


@pytest.mark.parametrize(
    ("text", "complaint"), [("- a\n- b\n", "name: value"), ("a: [1\n", "YAML")]
)
def test_a_bad_file_is_explained(tmp_path: Path, text: str, complaint: str) -> None:
    settings = tmp_path / "s.yaml"
    settings.write_text(text)
    with pytest.raises(UsageError, match=complaint):
        expand(["colorize", "f", f"--config={settings}"])


def test_a_missing_file_is_explained() -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        expand(["colorize", "f", "--config", "nowhere.yaml"])


def test_numbers_are_numbers_only_as_a_whole(tmp_path: Path) -> None:
    (tmp_path / "c.yaml").write_text("shots: 1e3,5\nvariety: 5e-1\n")
    words = expand(["colorize", "f", "--config", str(tmp_path / "c.yaml")])
    assert words == ["colorize", "--shots", "1e3,5", "--variety", "0.5", "f"]

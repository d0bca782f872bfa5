"""The models' tests share their cores with other work: no spinning threads."""

import pytest

from colorstudio.colorizers.device import let_idle_threads_sleep

let_idle_threads_sleep()


@pytest.fixture
def small_qwen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Qwen's pipelines read pictures at 1024², whatever they paint; here at 128²."""
    from diffusers.pipelines.qwenimage import pipeline_qwenimage_edit, pipeline_qwenimage_edit_plus

    for module in (pipeline_qwenimage_edit, pipeline_qwenimage_edit_plus):
        fitted = module.calculate_dimensions
        monkeypatch.setattr(
            module, "calculate_dimensions", lambda area, ratio, fit=fitted: fit(area // 64, ratio)
        )

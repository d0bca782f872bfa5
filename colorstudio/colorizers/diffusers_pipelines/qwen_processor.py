"""The processor of Qwen's text encoder for still pictures: needs no torchvision."""

from pathlib import Path
from typing import Any

from transformers import AutoTokenizer, ProcessorMixin, Qwen2VLProcessor
from transformers.models.qwen2_vl.image_processing_pil_qwen2_vl import Qwen2VLImageProcessorPil


class StillProcessor(Qwen2VLProcessor):  # type: ignore[misc]  # transformers is not typed
    """transformers' own without the part for films, which alone needs torchvision."""

    def __init__(self, image_processor: Any = None, tokenizer: Any = None, **kwargs: Any) -> None:
        self.image_token = "<|image_pad|>"
        self.image_token_id = tokenizer.convert_tokens_to_ids(self.image_token)
        self.video_token = "<|video_pad|>"
        self.video_token_id = tokenizer.convert_tokens_to_ids(self.video_token)
        ProcessorMixin.__init__(self, image_processor, tokenizer, **kwargs)


def load_processor(base: Path) -> StillProcessor:
    """Tokenizer and picture processor of a Qwen pipeline. Raises OSError where they are missing."""
    pictures = Qwen2VLImageProcessorPil.from_pretrained(base / "processor", local_files_only=True)
    tokenizer = AutoTokenizer.from_pretrained(base / "tokenizer", local_files_only=True)
    return StillProcessor(pictures, tokenizer)
